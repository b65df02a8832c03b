package io.nosologist.coding;

import static org.assertj.core.api.Assertions.assertThat;

import io.nosologist.domain.CodingResult;
import io.nosologist.domain.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README shows to Java programs is true. */
class JavaApiTest {
  @Test
  void theSnippetOfTheReadmeGivesItsCode() throws IOException {
    CodingAssistant assistant = CodingAssistant.create();
    CodingResult result =
        assistant.suggest(Note.of("Paralytic calcification of muscle, left thigh."));
    String code = result.suggestions().get(0).code(); // M61.252

    assertThat(code).isEqualTo("M61.252");
    assertThat(Files.readString(Path.of("README.md")))
        .contains(
            """
            CodingAssistant assistant = CodingAssistant.create();
            CodingResult result = assistant.suggest(Note.of("Paralytic calcification of muscle, left thigh."));
            String code = result.suggestions().get(0).code(); // M61.252
            """);
  }
}
