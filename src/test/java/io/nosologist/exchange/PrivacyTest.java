package io.nosologist.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nosologist.coding.TestAssistant;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a note says appears in results only: never in an error line, never in an exception. */
class PrivacyTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SENTINEL = "Zwetschgenbaum";
  private static final String NOTE =
      SENTINEL + " was seen. Paralytic calcification of muscle, left thigh. " + SENTINEL;

  private static String line(Consumer<ObjectNode> change) {
    ObjectNode node = JSON.createObjectNode().put("id", "n1").put("text", NOTE);
    change.accept(node);
    return node.toString();
  }

  /** Lines that cannot be coded, all with the sentinel somewhere, also where no note belongs. */
  static Stream<String> badLines() {
    return Stream.of(
        NOTE,
        "\"" + NOTE,
        line(n -> {}).replace("}", ""),
        line(n -> {}).replace(" was seen", "\" was seen"),
        line(n -> {}) + NOTE,
        "[" + line(n -> {}) + "]",
        line(n -> n.put("unknown", NOTE)),
        line(n -> n.put(NOTE, 1)),
        line(n -> n.put(SENTINEL + " x", 1)),
        line(n -> n.put("setting", NOTE)),
        line(n -> n.put("setting", SENTINEL + " x")),
        line(n -> n.put("date", NOTE)),
        line(n -> n.put("sex", NOTE)),
        line(n -> n.put("age", NOTE)),
        line(n -> n.put("age", 500)),
        line(n -> n.putObject("text").put("body", NOTE)),
        line(n -> n.putArray("mentions").add(NOTE)),
        line(n -> n.put("mentions", NOTE)),
        line(n -> n.putArray("mentions").addObject().put("start", 0).put("end", 99_999)),
        line(n -> n.put("text", NOTE.repeat(20_000))));
  }

  @ParameterizedTest
  @MethodSource("badLines")
  void noExceptionQuotesTheNote(String line) {
    Throwable thrown = null;
    try {
      NoteLine.parse(line);
    } catch (BadInputException e) {
      thrown = e;
    }
    assertThat(thrown).isNotNull();
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      assertThat(cause.toString()).doesNotContain(SENTINEL);
    }
  }

  @Test
  void noErrorLineQuotesTheNote() throws Exception {
    String input = String.join("\n", badLines().toList());
    StringWriter out = new StringWriter();
    BatchRunner.Summary summary =
        new BatchRunner(TestAssistant.get(), 2)
            .run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, done -> {});

    assertThat(summary.notes()).isZero();
    assertThat(summary.errors()).isEqualTo(badLines().count());
    assertThat(out.toString()).doesNotContain(SENTINEL);
    for (String line : out.toString().lines().toList()) {
      assertThat(JSON.readTree(line).get("error").textValue()).isNotBlank();
    }
  }

  @Test
  void aResultShowsOnlyTheWordsItRestsOn() throws IOException {
    String json =
        ResultWriter.json(
            "n1", TestAssistant.get().suggest(NoteLine.parse(line(n -> {})).note()), false);

    assertThat(json).contains("M61.252").doesNotContain(SENTINEL);
  }
}
