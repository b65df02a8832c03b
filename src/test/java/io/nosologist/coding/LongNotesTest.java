package io.nosologist.coding;

import static org.assertj.core.api.Assertions.assertThat;

import io.nosologist.domain.CodingResult;
import io.nosologist.domain.Note;
import io.nosologist.domain.Suggestion;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A long note takes time in proportion to its length, whatever it is made of. */
class LongNotesTest {
  private static final int UNITS = 100_000;
  private static final Duration AT_MOST = Duration.ofSeconds(5);
  private static final String WANTED = "Paralytic calcification of muscle, left thigh.";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          sentences in one line, "The patient rests. "
          list items in one line, "- rests; "
          words without a stop, "patient "
          one word, "x"
          lines, "The patient rests.\n"
          empty lines, "\n"
          headings, "PLAN:\n"
          points, "."
          brackets, "(["
          digits, "1.2/"
          spaces, " "
          denials, "no pain "
          conditions, "diabetes, hypertension, "
          muscle words, "ossification of muscle of thigh and "
          """)
  void isCodedInTime(String name, String unit) {
    String piece = unit.replace("\\n", "\n");
    String note = piece.repeat(UNITS / piece.length()) + "\n\nIMPRESSION:\n" + WANTED;
    TestAssistant.get().suggest(Note.of(WANTED));

    long start = System.nanoTime();
    CodingResult result = TestAssistant.get().suggest(Note.of(note));
    Duration taken = Duration.ofNanos(System.nanoTime() - start);

    assertThat(result.suggestions()).extracting(Suggestion::code).contains("M61.252");
    assertThat(taken)
        .as(String.format(Locale.ROOT, "%s: %,d units", name, note.length()))
        .isLessThan(AT_MOST);
  }
}
