package io.nosologist.release;

import static io.nosologist.release.OfficialFiles.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseFileTest {
  private final byte[] file = OfficialFiles.built().bytes();

  @Test
  void everyChangedByteIsNoticed() {
    long seed = 20260401;
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      byte[] changed = file.clone();
      int at = random.nextInt(changed.length);
      changed[at] ^= (byte) (1 + random.nextInt(255));
      assertThatThrownBy(() -> EmbeddedRelease.read(changed, "x.release"))
          .as("seed %d, byte %d", seed, at)
          .isInstanceOf(ReleaseException.class)
          .hasMessageContaining("x.release")
          .hasMessageContaining("import");
    }
  }

  @Test
  void aTruncatedFileIsNoticed() {
    for (int length = 0; length < file.length; length += 7) {
      byte[] cut = Arrays.copyOf(file, length);
      assertThatThrownBy(() -> EmbeddedRelease.read(cut, "x")).isInstanceOf(ReleaseException.class);
    }
  }

  @Test
  void anotherFormatIsNamed() {
    byte[] newer = file.clone();
    newer[11] = 9;
    assertThatThrownBy(() -> EmbeddedRelease.read(newer, "x"))
        .isInstanceOf(ReleaseException.class)
        .hasMessageContaining("format 9");
    assertThatThrownBy(() -> EmbeddedRelease.read(utf8("hello"), "x"))
        .hasMessageContaining("not a release file");
  }

  @Test
  void aWriteThatFailsLeavesNothingBehind(@TempDir Path folder) throws IOException {
    Path target = folder.resolve("full.release");
    Files.createDirectories(target.resolve("inside"));
    assertThatThrownBy(() -> ReleaseFile.writeAtomically(target, file))
        .isInstanceOf(ReleaseException.class);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(target);
    }
  }
}
