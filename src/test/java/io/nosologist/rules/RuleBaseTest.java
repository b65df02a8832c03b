package io.nosologist.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nosologist.domain.Axis;
import io.nosologist.domain.Documented.Reach;
import io.nosologist.domain.Proposal;
import io.nosologist.domain.Traced;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleBaseTest {
  @TempDir private Path folder;

  private static List<String> codes(List<Traced> traced) {
    return traced.stream().map(line -> ((Proposal) line.conclusion()).code()).toList();
  }

  @Test
  void runsTheRulesOfAFolder() throws IOException {
    RuleBase base = RuleBase.fromFolder(RuleFolder.in(folder).path());

    assertThat(codes(base.run(Facts.of("A00").list()))).containsExactly("MAP-0001");
    assertThat(base.fingerprint()).isNotEqualTo(RuleBase.stock().fingerprint());
  }

  @Test
  void statusDecidesWhatRuns() throws IOException {
    RuleFolder rules = RuleFolder.in(folder);
    String replaced = "@replacedBy(\"MAP-0001\")";
    rules
        .write("mapping/b.drl", RuleFolder.rule("b", "MAP-0002", "DRAFT", ""))
        .write("mapping/c.drl", RuleFolder.rule("c", "MAP-0003", "SHADOW", ""))
        .write("mapping/d.drl", RuleFolder.rule("d", "MAP-0004", "DEPRECATED", ""))
        .write("mapping/e.drl", RuleFolder.rule("e", "MAP-0005", "DEPRECATED", replaced))
        .write("mapping/f.drl", RuleFolder.rule("f", "MAP-0006", "REMOVED", replaced));
    RuleBase base = RuleBase.fromFolder(folder);

    assertThat(codes(base.run(Facts.of("A00").list())))
        .containsExactlyInAnyOrder("MAP-0001", "MAP-0004");
    assertThat(codes(base.withShadowRules().run(Facts.of("A00").list())))
        .containsExactlyInAnyOrder("MAP-0001", "MAP-0003", "MAP-0004");
  }

  @Test
  void brokenRuleIsToldWithFileAndLine() throws IOException {
    RuleFolder.in(folder).replace(RuleFolder.DRL, "Candidate($c : id)", "Candidate($c : idd)");

    assertThatThrownBy(() -> RuleBase.fromFolder(folder))
        .isInstanceOfSatisfying(
            InvalidRulesException.class,
            e ->
                assertThat(e.problems())
                    .anySatisfy(
                        problem -> {
                          assertThat(problem.file()).isEqualTo(RuleFolder.DRL);
                          assertThat(problem.line()).isEqualTo(11);
                        }))
        .hasMessageContaining("mapping/first.drl:11: ");
  }

  @Test
  void missingFolderIsTold() {
    assertThatThrownBy(() -> RuleBase.fromFolder(folder.resolve("none")))
        .isInstanceOf(InvalidRulesException.class)
        .hasMessageContaining("there is no such folder of rules");
  }

  @Test
  void endlessRuleIsStoppedAndNamed() throws IOException {
    RuleFolder.in(folder)
        .write(
            "mapping/endless.drl",
            RuleFolder.rule("endless", "MAP-0009", "ACTIVE", "")
                .replace("Candidate($c : id)", "Proposal($c : candidate, $code : code)")
                .replace("\"MAP-0009\", null", "$code + \"0\", null"));
    RuleBase base = RuleBase.fromFolder(folder).withFiringLimit(100);

    assertThatThrownBy(() -> base.run(Facts.of("A00").list()))
        .isInstanceOf(FiringLimitException.class)
        .hasMessageContaining("within 100 firings")
        .hasMessageContaining("MAP-0009 \"endless\" (mapping/endless.drl)");
  }

  @Test
  void aRunThatWasStoppedLeavesNothingBehind() {
    RuleBase base = RuleBase.stock().withFiringLimit(1);
    List<Object> thigh = Facts.m612().says(Axis.SITE, "thigh", Reach.SENTENCE).list();
    List<Object> other = Facts.of("A00").list();
    List<Traced> expected = RuleBase.stock().run(other);
    assertThat(expected).hasSize(1);

    for (int note = 0; note < 3; note++) {
      assertThatThrownBy(() -> base.run(thigh)).isInstanceOf(FiringLimitException.class);
      assertThat(base.run(other)).isEqualTo(expected);
    }
  }

  @Test
  void changingAFactIsRefusedWithTheRule() throws IOException {
    RuleFolder.in(folder)
        .replace(RuleFolder.DRL, "Candidate($c : id)", "$it : Candidate($c : id)")
        .replace(RuleFolder.DRL, "insert(new Proposal", "delete($it); insert(new Proposal");

    assertThatThrownBy(() -> RuleBase.fromFolder(folder).run(Facts.of("A00").list()))
        .hasStackTraceContaining("mapping/first.drl deletes a fact; rules only insert");
  }

  @Test
  void noFactsGiveNoConclusions() {
    assertThat(RuleBase.stock().run(List.of())).isEmpty();
  }

  @Test
  void oneBaseServesTwoThreads() throws Exception {
    RuleBase base = RuleBase.stock();
    List<Object> thigh =
        Facts.m612()
            .says(Axis.SITE, "thigh", Reach.SENTENCE)
            .says(Axis.LATERALITY, "left", Reach.SENTENCE)
            .list();
    List<Object> arm = Facts.m612().says(Axis.SITE, "upper arm", Reach.HEADING).list();
    List<Traced> thighExpected = base.run(thigh);
    List<Traced> armExpected = base.run(arm);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<?>> done = new ArrayList<>();
      for (int thread = 0; thread < 2; thread++) {
        done.add(
            threads.submit(
                () -> {
                  for (int note = 0; note < 500; note++) {
                    assertThat(base.run(thigh)).isEqualTo(thighExpected);
                    assertThat(base.run(arm)).isEqualTo(armExpected);
                  }
                }));
      }
      for (Future<?> future : done) {
        future.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
