package io.nosologist.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.nosologist.coding.CodingAssistant;
import io.nosologist.coding.TestAssistant;
import io.nosologist.domain.CodeEntry;
import io.nosologist.domain.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holds how gold and proposed codes are matched and what is added up from it. */
class CodeMatchTest {
  private static CodeMatch match(List<String> gold, List<String> proposed) {
    CodingAssistant assistant = TestAssistant.get();
    return CodeMatch.of(
        gold,
        proposed,
        code -> assistant.find(code).map(CodeEntry::billable).orElse(false),
        assistant::ladder);
  }

  private static Outcome outcome(List<GoldCode> gold, List<Proposed> proposed) {
    return new Outcome(
        "s",
        "n",
        gold,
        proposed,
        Map.of(),
        false,
        List.of(),
        null,
        match(
            gold.stream().map(GoldCode::code).toList(),
            proposed.stream().map(Proposed::code).toList()));
  }

  @Test
  void aBillableGoldCodeIsMatchedByItselfOnly() {
    CodeMatch m = match(List.of("E11.9", "I10"), List.of("E11.65", "I10"));

    assertThat(m.right()).containsExactly("I10");
    assertThat(m.wrong()).containsExactly("E1165");
    assertThat(m.missed()).containsExactly("E119");
    assertThat(m.categories()).isEqualTo(new Tally(2, 2, 2));
  }

  @Test
  void aTruncatedGoldCodeIsMatchedByOneCodeBelow() {
    CodeMatch m = match(List.of("s62.66"), List.of("S62.661A", "S62.662A"));

    assertThat(m.hits()).isEqualTo(1);
    assertThat(m.wrong()).hasSize(1);
    assertThat(m.missed()).isEmpty();
  }

  @Test
  void aNeighbourGetsCreditForTheRungsThatItShares() {
    // M61 › M61.2 › M61.25 › M61.252 and M61.251: three of four.
    CodeMatch m = match(List.of("M61.252"), List.of("M61.251"));
    assertThat(m.credit()).isCloseTo(0.75, within(1e-9));
    assertThat(m.depth()).isEqualTo(new CodeMatch.Depth(0, 1, 0));
    assertThat(match(List.of("M61.252"), List.of("M61.9")).depth())
        .isEqualTo(new CodeMatch.Depth(1, 0, 0));
    assertThat(match(List.of("M61.252"), List.of("I10")).credit()).isZero();
  }

  @Test
  void thePrincipalIsTheFirstCodeOfGoldWhereItIsProposedAtAll() {
    Scores scores = new Scores();
    List<GoldCode> gold = List.of(new GoldCode("I10", List.of()), new GoldCode("E11.9", List.of()));
    Proposed first = new Proposed("I10", List.of(), List.of());
    Proposed second = new Proposed("E11.9", List.of(), List.of());
    scores.add(outcome(gold, List.of(first, second)));
    scores.add(outcome(gold, List.of(second, first)));
    scores.add(outcome(gold, List.of(second)));

    assertThat(scores.principalFound()).isEqualTo(2);
    assertThat(scores.principalFirst()).isEqualTo(1);
  }

  @Test
  void scoresAddUp() {
    Scores scores = new Scores();
    scores.add(
        outcome(
            List.of(new GoldCode("I10", List.of(new Span(0, 4))), new GoldCode("E11.9", List.of())),
            List.of(
                new Proposed("I10", List.of(new Span(2, 4)), List.of()),
                new Proposed("M10.9", List.of(), List.of()))));
    scores.add(
        outcome(
            List.of(new GoldCode("I10", List.of())),
            List.of(new Proposed("I10", List.of(), List.of()))));

    assertThat(scores.exact()).isEqualTo(new Tally(2, 3, 3));
    assertThat(scores.exact().f1()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(scores.macroF1()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(scores.spansExact().f1()).isZero();
    assertThat(scores.spansOverlap()).isEqualTo(1);
    assertThat(scores.falseCodesPerNote()).isEqualTo(0.5);
    assertThat(scores.exactInterval().low()).isEqualTo(0.5);
    assertThat(scores.exactInterval().high()).isEqualTo(1);
  }
}
