package io.nosologist.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InputLinesTest {
  private static List<InputLines.Line> lines(String latin1) throws IOException {
    InputLines lines =
        new InputLines(new ByteArrayInputStream(latin1.getBytes(StandardCharsets.ISO_8859_1)));
    List<InputLines.Line> out = new ArrayList<>();
    for (InputLines.Line line = lines.next(); line != null; line = lines.next()) {
      out.add(line);
    }
    return out;
  }

  @Test
  void splitsAtLineFeeds() throws IOException {
    assertThat(lines("a\n\nb")).extracting(InputLines.Line::text).containsExactly("a", "", "b");
    assertThat(lines("a\n")).hasSize(1);
    assertThat(lines("")).isEmpty();
  }

  @Test
  void linesMayEndAnywhereInWhatIsReadAtOnce() throws IOException {
    List<String> written = IntStream.range(0, 60).mapToObj(i -> "ab".repeat(i * 300) + i).toList();
    assertThat(lines(String.join("\n", written)))
        .extracting(InputLines.Line::text)
        .isEqualTo(written);
    assertThat(lines("x".repeat((1 << 16) - 1) + "\nb"))
        .extracting(InputLines.Line::text)
        .containsExactly("x".repeat((1 << 16) - 1), "b");
  }

  @Test
  void skipsAByteOrderMarkAtTheBeginningOnly() throws IOException {
    assertThat(lines("\u00EF\u00BB\u00BFa\n\u00EF\u00BB\u00BFb"))
        .extracting(InputLines.Line::text)
        .containsExactly("a", "\uFEFFb");
  }

  @Test
  void aLineThatIsNotUtf8SpoilsOnlyItself() throws IOException {
    List<InputLines.Line> lines = lines("a\nna\u00EFve\nb");

    assertThat(lines).extracting(InputLines.Line::text).containsExactly("a", "", "b");
    assertThat(lines.get(1).problem()).contains("not UTF-8");
    assertThat(lines.get(2).problem()).isNull();
  }

  @Test
  void aHugeLineIsNotKept() throws IOException {
    List<InputLines.Line> lines = lines("x".repeat(20_000_000) + "\nb");

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).text()).isEmpty();
    assertThat(lines.get(0).problem()).contains("8,000,000 bytes");
    assertThat(lines.get(1)).isEqualTo(new InputLines.Line("b", null));
  }
}
