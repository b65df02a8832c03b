package io.nosologist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickCompilerTest {
  @TempDir private Path folder;

  @Test
  void paysForCommandsOfSeconds() throws IOException {
    Path notes = Files.writeString(folder.resolve("in.ndjson"), "{}");

    assertThat(QuickCompiler.paysFor("suggest", "note.txt")).isTrue();
    assertThat(QuickCompiler.paysFor("batch", notes.toString(), "out.ndjson")).isTrue();
    assertThat(QuickCompiler.paysFor("batch", "-", "-")).isTrue();
  }

  @Test
  void leavesLongRunsToTheThoroughCompiler() throws IOException {
    Path notes = folder.resolve("in.ndjson");
    try (RandomAccessFile file = new RandomAccessFile(notes.toFile(), "rw")) {
      file.setLength(QuickCompiler.LONG_RUN);
    }

    assertThat(QuickCompiler.paysFor("serve", "--port", "0")).isFalse();
    assertThat(QuickCompiler.paysFor("batch", "--threads", "2", notes.toString(), "out")).isFalse();
    assertThat(QuickCompiler.paysFor()).isFalse();
  }

  @Test
  void judgesByTheNotesNotByAnEarlierRunsAnswers() throws IOException {
    Path notes = Files.writeString(folder.resolve("in.ndjson"), "{}");
    Path answers = folder.resolve("out.ndjson");
    try (RandomAccessFile file = new RandomAccessFile(answers.toFile(), "rw")) {
      file.setLength(QuickCompiler.LONG_RUN);
    }

    assertThat(QuickCompiler.paysFor("batch", notes.toString(), answers.toString())).isTrue();
    assertThat(QuickCompiler.paysFor("batch", "-", answers.toString())).isTrue();
  }

  @Test
  void excludesTheThoroughCompiler() throws JMException {
    try {
      QuickCompiler.use();

      assertThat(QuickCompiler.diagnose("compilerDirectivesPrint"))
          .containsPattern("(?s)matching: \\*\\.\\*.*c2 directives:.*Exclude:true");
    } finally {
      QuickCompiler.diagnose("compilerDirectivesClear");
    }
  }
}
