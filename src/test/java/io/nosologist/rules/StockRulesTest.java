package io.nosologist.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.nosologist.domain.Assertion;
import io.nosologist.domain.Axis;
import io.nosologist.domain.Dismissal;
import io.nosologist.domain.Documented.Reach;
import io.nosologist.domain.Proposal;
import io.nosologist.domain.Question;
import io.nosologist.domain.Revision;
import io.nosologist.domain.RuleRef;
import io.nosologist.domain.Setting;
import io.nosologist.domain.Traced;
import io.nosologist.domain.Warning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Facts in, conclusions out; each fact list runs on the precompiled and the classic rules. */
class StockRulesTest {
  private static RuleBase stock;
  private static RuleBase classic;

  @BeforeAll
  static void build() {
    stock = RuleBase.stock();
    classic = RuleBase.compile(RuleSources.stock());
  }

  private static List<Traced> run(Facts facts) {
    List<Traced> traced = stock.run(facts.list());
    assertThat(classic.run(facts.list())).isEqualTo(traced);
    return traced;
  }

  private static Stream<Question> questions(List<Traced> traced) {
    return traced.stream()
        .map(Traced::conclusion)
        .filter(Question.class::isInstance)
        .map(Question.class::cast);
  }

  @Test
  void stockRulesArePrecompiled() {
    assertThat(stock.isPrecompiled()).isTrue();
    assertThat(classic.isPrecompiled()).isFalse();
    assertThat(stock.fingerprint()).isEqualTo(classic.fingerprint()).hasSize(64);
  }

  @Test
  void climbsFromConditionBySiteAndSide() {
    List<Traced> traced =
        run(
            Facts.m612()
                .says(Axis.SITE, "thigh", Reach.SENTENCE)
                .says(Axis.LATERALITY, "left", Reach.SENTENCE));

    assertThat(Facts.steps(traced))
        .containsExactly("MAP-0001 null>M61.2", "SPC-0002 M61.2>M61.25", "SPC-0003 M61.25>M61.252");
    assertThat(traced).extracting(Traced::order).containsExactly(0, 1, 2);
    assertThat(traced.get(2).rule())
        .isEqualTo(
            new RuleRef(
                "SPC-0003",
                "Laterality comes from the side documented with the site",
                "I.B.13",
                "/articles/laterality#side-of-site"));
    Proposal last = (Proposal) traced.get(2).conclusion();
    assertThat(last.axis()).isEqualTo(Axis.LATERALITY);
    assertThat(last.value()).isEqualTo("left");
    assertThat(last.byDefault()).isFalse();
    assertThat(last.because()).singleElement().extracting("text").isEqualTo("left");
    assertThat(last.text()).isEqualTo("The side is documented with the site: left.");
  }

  @Test
  void silentNoteTakesTheDefaultOfTheConditionAndAsksForTheSite() {
    List<Traced> traced = run(Facts.m612());

    assertThat(Facts.steps(traced)).containsExactly("MAP-0001 null>M61.2", "SPC-0012 M61.2>M61.20");
    assertThat(questions(traced)).extracting(Question::axis).containsExactly(Axis.SITE);
  }

  @Test
  void missingSideTakesTheDefaultAndAsks() {
    List<Traced> traced = run(Facts.m612().says(Axis.SITE, "thigh", Reach.SENTENCE));

    assertThat(Facts.leaves(traced)).containsExactly("M61.259");
    assertThat(questions(traced))
        .extracting(Question::code, Question::axis)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("M61.259", Axis.LATERALITY));
  }

  @Test
  void noQuestionWhereNoRungStatesMore() {
    List<Traced> traced = run(Facts.of("M61.9").defaultRung("M61.9", "M61.90", Axis.SITE, ""));

    assertThat(Facts.leaves(traced)).containsExactly("M61.90");
    assertThat(questions(traced)).isEmpty();
  }

  @Test
  void defaultStepReopensTheClimb() {
    List<Traced> traced =
        run(
            Facts.of("S72")
                .defaultRung("S72", "S72.00", Axis.SITE, "")
                .sides("S72.00")
                .says(Axis.LATERALITY, "right", Reach.SENTENCE));

    assertThat(Facts.leaves(traced)).containsExactly("S72.001");
  }

  @Test
  void everyAxisClimbs() {
    for (Axis axis : Axis.values()) {
      List<Traced> traced =
          run(
              Facts.of("A00")
                  .rung("A00", "A00.1", axis, "left")
                  .defaultRung("A00", "A00.9", axis, "")
                  .says(axis, "left", Reach.PHRASE));
      assertThat(Facts.leaves(traced)).as(axis.label()).containsExactly("A00.1");
    }
  }

  @Test
  void severalSitesOfTheSentenceAreAllCoded() {
    List<Traced> traced =
        run(
            Facts.m612()
                .says(Axis.SITE, "thigh", Reach.PHRASE)
                .says(Axis.SITE, "upper arm", Reach.SENTENCE)
                .says(Axis.LATERALITY, "left", Reach.SENTENCE));

    assertThat(Facts.leaves(traced)).containsExactly("M61.222", "M61.252");
  }

  @Test
  void siteOfTheSentenceWinsOverSiteOfTheHeading() {
    List<Traced> traced =
        run(
            Facts.m612()
                .says(Axis.SITE, "thigh", Reach.SENTENCE)
                .says(Axis.SITE, "upper arm", Reach.HEADING));

    assertThat(Facts.leaves(traced)).containsExactly("M61.259");
  }

  @Test
  void repeatedWordsProposeOnceWithTheNearestWords() {
    List<Traced> traced =
        run(
            Facts.m612()
                .says(Axis.SITE, "thigh", Reach.HEADING)
                .says(Axis.SITE, "thigh", Reach.PHRASE)
                .says(Axis.LATERALITY, "left", Reach.HEADING)
                .says(Axis.LATERALITY, "left", Reach.SENTENCE));

    assertThat(Facts.steps(traced))
        .containsExactly("MAP-0001 null>M61.2", "SPC-0002 M61.2>M61.25", "SPC-0003 M61.25>M61.252");
    Proposal site = (Proposal) traced.get(1).conclusion();
    assertThat(site.because()).singleElement().extracting("start").isEqualTo(120);
  }

  @ParameterizedTest
  @CsvSource({"PHRASE, SPC-0003", "SENTENCE, SPC-0003", "HEADING, SPC-0004", "NEIGHBOUR, SPC-0005"})
  void sideComesFromTheNearestPlace(Reach reach, String rule) {
    List<Traced> traced =
        run(Facts.of("M61.25").sides("M61.25").says(Axis.LATERALITY, "left", reach));

    assertThat(Facts.steps(traced))
        .containsExactly("MAP-0001 null>M61.25", rule + " M61.25>M61.252");
  }

  @Test
  void theOnlySideOfTheNoteIsTakenLast() {
    List<Traced> traced =
        run(Facts.of("M61.25").sides("M61.25").says(Axis.LATERALITY, "left", Reach.NOTE));

    assertThat(Facts.steps(traced))
        .containsExactly("MAP-0001 null>M61.25", "SPC-0017 M61.25>M61.252");
  }

  @Test
  void nearerSideSilencesTheFarther() {
    List<Traced> traced =
        run(
            Facts.of("M61.25")
                .sides("M61.25")
                .says(Axis.LATERALITY, "right", Reach.HEADING)
                .says(Axis.LATERALITY, "left", Reach.SENTENCE)
                .says(Axis.LATERALITY, "right", Reach.NEIGHBOUR));

    assertThat(Facts.leaves(traced)).containsExactly("M61.252");
  }

  @Test
  void bothSidesWithoutBilateralCodeAreRightAndLeft() {
    assertThat(
            Facts.leaves(
                run(
                    Facts.of("M61.25")
                        .sides("M61.25")
                        .says(Axis.LATERALITY, "left", Reach.SENTENCE)
                        .says(Axis.LATERALITY, "right", Reach.SENTENCE))))
        .containsExactly("M61.251", "M61.252");
    assertThat(
            Facts.leaves(
                run(
                    Facts.of("M61.25")
                        .sides("M61.25")
                        .says(Axis.LATERALITY, "bilateral", Reach.SENTENCE))))
        .containsExactly("M61.251", "M61.252");
  }

  @Test
  void bothSidesWithBilateralCodeAreBilateral() {
    Facts knee =
        Facts.of("M17.1").sides("M17.1").rung("M17.1", "M17.10", Axis.LATERALITY, "bilateral");
    List<Traced> traced =
        run(
            knee.says(Axis.LATERALITY, "right", Reach.PHRASE)
                .says(Axis.LATERALITY, "left", Reach.SENTENCE));

    assertThat(Facts.steps(traced)).containsExactly("MAP-0001 null>M17.1", "SPC-0013 M17.1>M17.10");
    Proposal bilateral = (Proposal) traced.get(1).conclusion();
    assertThat(bilateral.because()).extracting("text").containsExactly("right", "left");
  }

  @Test
  void sideOfTheNeighbourDoesNotMakeItBilateral() {
    List<Traced> traced =
        run(
            Facts.of("M17.1")
                .sides("M17.1")
                .rung("M17.1", "M17.10", Axis.LATERALITY, "bilateral")
                .says(Axis.LATERALITY, "left", Reach.SENTENCE)
                .says(Axis.LATERALITY, "right", Reach.NEIGHBOUR));

    assertThat(Facts.leaves(traced)).containsExactly("M17.12");
  }

  @ParameterizedTest
  @EnumSource(
      value = Assertion.class,
      names = {"NEGATED", "HISTORICAL", "FAMILY", "HYPOTHETICAL", "PLANNED"})
  void whatIsNotPresentIsDismissedWithItsReason(Assertion assertion) {
    List<Traced> traced = run(Facts.of("M61.25", assertion).sides("M61.25").in(Setting.INPATIENT));

    assertThat(dismissals(traced))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(((Dismissal) line.conclusion()).reason())
                  .isEqualTo(assertion.name().toLowerCase(java.util.Locale.ROOT));
              assertThat(line.rule().id()).startsWith("AST-");
            });
    assertThat(Facts.leaves(traced)).as("the code it would take").containsExactly("M61.259");
  }

  private static List<Traced> dismissals(List<Traced> traced) {
    return traced.stream().filter(line -> line.conclusion() instanceof Dismissal).toList();
  }

  @Test
  void uncertainDiagnosisDependsOnTheSetting() {
    Facts outpatient =
        Facts.of("M61.25", Assertion.UNCERTAIN).sides("M61.25").in(Setting.OUTPATIENT);
    Facts inpatient = Facts.of("M61.25", Assertion.UNCERTAIN).sides("M61.25").in(Setting.INPATIENT);

    assertThat(dismissals(run(outpatient)))
        .singleElement()
        .extracting(line -> line.rule().guideline())
        .isEqualTo("IV.H");
    assertThat(Facts.steps(run(inpatient)))
        .containsExactly("AST-0007 null>M61.25", "SPC-0015 M61.25>M61.259");
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3", "4", "5"})
  void orderOfFactsChangesNothing(long seed) {
    Facts facts =
        Facts.m612()
            .says(Axis.SITE, "thigh", Reach.SENTENCE)
            .says(Axis.SITE, "upper arm", Reach.SENTENCE)
            .says(Axis.LATERALITY, "left", Reach.SENTENCE)
            .says(Axis.LATERALITY, "right", Reach.SENTENCE);
    List<Object> shuffled = new ArrayList<>(facts.list());
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(stock.run(shuffled)).as("seed " + seed).isEqualTo(run(facts));
  }

  @Test
  void aCodeThatEndedBeforeTheDateOfServiceIsFlaggedWithItsSuccessors() {
    Facts facts = Facts.of("A04");
    List<Object> all = new ArrayList<>(facts.list());
    all.add(
        new Revision(
            "A04.7",
            LocalDate.of(2017, 10, 1),
            null,
            List.of(),
            LocalDate.of(2017, 10, 1),
            List.of("A04.71", "A04.72")));

    assertThat(stock.run(all))
        .extracting(Traced::conclusion)
        .contains(
            new Warning(
                "invalid-on-date",
                List.of("A04.7"),
                "A04.7 is not valid from 2017-10-01 on; in its place: A04.71, A04.72."));
  }
}
