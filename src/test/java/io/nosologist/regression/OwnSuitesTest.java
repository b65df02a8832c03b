package io.nosologist.regression;

import static org.assertj.core.api.Assertions.assertThat;

import io.nosologist.coding.TestAssistant;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the project's own suites as {@code evaluate test-cases} does, golden hits and all. */
class OwnSuitesTest {
  private static final Path ROOT = Path.of("test-cases");

  @Test
  void nothingIsMalformedAndEveryHitOfEveryRuleIsTheGoldenOne() throws Exception {
    SuiteRun run =
        new SuiteRun(
            TestAssistant.get(),
            new SuiteRun.Options(
                What.SUGGESTIONS, 2, null, null, null, null, 0, SuiteRun.goldenOf(ROOT), false));

    run.run(List.of(ROOT), done -> {});

    assertThat(run.malformed()).isEmpty();
    assertThat(run.board().all().notes()).isGreaterThan(700);
    assertThat(SuiteRun.goldenOf(ROOT)).as("golden hits are part of the project").isNotNull();
    assertThat(run.goldenDifferences())
        .as(
            "hits of rules changed; read the change, then: java -jar target/nosologist.jar evaluate test-cases"
                + " --rewrite-golden")
        .isEmpty();
  }
}
