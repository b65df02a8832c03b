package io.nosologist.coding;

import static org.assertj.core.api.Assertions.assertThat;

import io.nosologist.domain.CodingResult;
import io.nosologist.domain.Note;
import io.nosologist.domain.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Questions to the provider are compliant: they quote the record, lead nowhere, and name no money.
 */
class CompliantQueriesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          laterality | Primary osteoarthritis of the knee.
          stage      | Chronic kidney disease.
          stage      | Pressure ulcer of the sacrum.
          trimester  | Mild preeclampsia.
          """)
  void aMissingAxisLeadsToOneQuestionWithRealChoices(String axis, String note) {
    List<Query> asked =
        TestAssistant.get().suggest(Note.of("ASSESSMENT\n" + note)).queries().stream()
            .filter(query -> query.axis().equals(axis))
            .toList();

    assertThat(asked).hasSize(1);
    assertThat(asked.get(0).options()).hasSizeGreaterThanOrEqualTo(4);
    String quoted = asked.get(0).text().replaceFirst("[^\"]*\"([^\"]*)\".*", "$1");
    assertThat(note).contains(quoted);
  }

  @Test
  void everyQuestionOfTheAnnotatedNotesIsCompliant() throws IOException {
    Set<String> axes = new TreeSet<>();
    try (var notes = Files.walk(Path.of("test-cases"))) {
      for (Path file : notes.filter(p -> p.endsWith("note.txt")).sorted().toList()) {
        CodingResult result = TestAssistant.get().suggest(Note.of(Files.readString(file)));
        assertThat(result.queries()).as("once each: %s", file).doesNotHaveDuplicates();
        for (Query query : result.queries()) {
          axes.add(query.axis());
          check(query);
        }
      }
    }
    assertThat(axes).contains("laterality", "stage", "detail");
  }

  private static void check(Query query) {
    String all = (query.text() + " " + query.options()).toLowerCase(Locale.ROOT);
    assertThat(all)
        .doesNotContainPattern(
            "\\b(?:pay|paid|payment|reimburse\\w*|revenue|drg|hcc|cost|bill|severity of illness score)\\b");
    assertThat(query.options()).contains("other", "unable to determine").hasSizeGreaterThan(2);
    assertThat(query.text())
        .as("asks openly and leads to no answer")
        .contains("Please clarify")
        .doesNotContainPattern("(?i)\\b(?:would you agree|don't you|is it|isn't|do you agree)\\b");
    assertThat(query.text())
        .as("quotes the record or names both conditions of it")
        .containsPattern("\"[^\"]+\"|documents both: .+; .+");
  }
}
