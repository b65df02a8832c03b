package io.nosologist.coding;

import static org.assertj.core.api.Assertions.assertThat;

import io.nosologist.domain.CodingResult;
import io.nosologist.domain.Note;
import io.nosologist.domain.Setting;
import io.nosologist.domain.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Spans that another recogniser found may begin and end anywhere. */
class MentionsTest {
  private static final String NOTE = "- (foot) 2/2 AS w/o it;\nCellulitis, L 5th toe.";

  @Test
  void eachStretchOfANoteIsAnswered() {
    for (int from = 0; from < NOTE.length(); from++) {
      for (int to = from + 1; to <= NOTE.length(); to++) {
        CodingResult result = mentioning(from, to);

        assertThat(result.findings())
            .as("mention [%d, %d)", from, to)
            .allMatch(f -> f.span().in(NOTE).equals(f.text()));
      }
    }
  }

  private static CodingResult mentioning(int from, int to) {
    return TestAssistant.get()
        .suggest(new Note(NOTE, Setting.OUTPATIENT, null, null, null, List.of(new Span(from, to))));
  }
}
