package io.nosologist.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the scores reached on the NegEx kit. */
class NegexScoreTest {
  @Test
  void scoresHold() throws IOException {
    Path folder = Path.of(System.getProperty("nosologist.shared", "../shared"), "corpora/negex");
    assumeTrue(
        Files.exists(folder.resolve(NegexScore.FILE)),
        folder + " is absent: the NegEx kit is not part of the project");
    List<NegexScore.Axis> axes = NegexScore.score(folder, new NoteReader(TextModels.load()));
    assertThat(axes.get(0).f1()).as(axes.get(0).toString()).isGreaterThanOrEqualTo(0.985);
    assertThat(axes.get(1).f1()).as(axes.get(1).toString()).isGreaterThanOrEqualTo(0.75);
    assertThat(axes.get(2).falsePositive).as(axes.get(2).toString()).isZero();
    // The two missed sentences say nothing of whose vomiting it is: the name is cut off.
    assertThat(axes.get(2).truePositive).as(axes.get(2).toString()).isEqualTo(4);
  }
}
