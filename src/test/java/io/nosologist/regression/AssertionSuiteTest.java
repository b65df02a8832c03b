package io.nosologist.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.nosologist.coding.TestAssistant;
import io.nosologist.regression.AssertionSuite.Axis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds the scoring of mentions that a caller supplies, and the scores reached on the NegEx kit.
 */
class AssertionSuiteTest {
  private static final Path KIT =
      Path.of(System.getProperty("nosologist.shared", "../shared"))
          .resolve("corpora/negex/genConText_rsAnnotations-1-120-random.txt");

  @TempDir private Path folder;

  private AssertionSuite run(Path file) throws IOException, InterruptedException {
    AssertionSuite suite = new AssertionSuite(TestAssistant.get(), file);
    suite.run(2, done -> {});
    return suite;
  }

  @Test
  void countsWhatIsRightMissedAndTooMuch() throws Exception {
    Path file = folder.resolve("own.txt");
    Files.writeString(
        file,
        """
        number\tcondition\tsentence\tnegation\ttemporality\texperiencer
        1\tcough\tShe denies any COUGH.\tNegated\tRecent\tPatient
        2\tgout\tHistory of GOUT.\tAffirmed\tHistorical\tPatient
        3\tasthma\tHis mother has ASTHMA.\tAffirmed\tRecent\tOther
        4\tfever\tFEVER since Monday.\tNegated\tRecent\tPatient
        five
        """);

    AssertionSuite suite = run(file);

    assertThat(AssertionSuite.isOne(file)).isTrue();
    assertThat(suite.tally(Axis.NEGATED)).isEqualTo(new Tally(1, 1, 2));
    assertThat(suite.tally(Axis.HISTORICAL)).isEqualTo(new Tally(1, 1, 1));
    assertThat(suite.tally(Axis.EXPERIENCER)).isEqualTo(new Tally(1, 1, 1));
    assertThat(suite.wrong(9)).singleElement().asString().contains("own.txt:5", "missed negated");
    assertThat(suite.malformed()).singleElement().asString().contains("own.txt:6: ");
  }

  @Test
  void scoresOnTheKitHold() throws Exception {
    assumeTrue(Files.exists(KIT), KIT + " is absent: the NegEx kit is not part of the project");
    AssertionSuite suite = run(KIT);

    assertThat(suite.malformed()).isEmpty();
    assertThat(suite.tally(Axis.NEGATED).f1())
        .as("%s", suite.table())
        .isGreaterThanOrEqualTo(0.985);
    assertThat(suite.tally(Axis.HISTORICAL).f1())
        .as("%s", suite.table())
        .isGreaterThanOrEqualTo(0.75);
    // The two missed sentences say nothing of whose vomiting it is: the name is cut off.
    assertThat(suite.tally(Axis.EXPERIENCER)).isEqualTo(new Tally(4, 4, 6));
  }
}
