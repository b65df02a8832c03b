package io.nosologist.coding;

import static org.assertj.core.api.Assertions.assertThat;

import io.nosologist.release.EmbeddedRelease;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class StockTerminologyTest {
  @Test
  void theTerminologyOfTheBuildFitsTheLexiconOnTheClassPath() throws IOException {
    String key = Terminologies.key(EmbeddedRelease.get(), LexiconFiles.stock());

    try (InputStream in =
        Objects.requireNonNull(Terminologies.class.getResourceAsStream("/terminology/stock.bin"))) {
      assertThat(TerminologyFile.read(in, key))
          .as("else every start compiles it anew, for seconds; 'mvn clean' removes stale files")
          .isNotNull();
    }
  }
}
