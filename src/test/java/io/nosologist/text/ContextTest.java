package io.nosologist.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.nosologist.domain.Assertion;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What is claimed of a mention, family by family. The mention stands in double brackets. */
class ContextTest {
  private static final NoteReader READER = new NoteReader(TextModels.load());

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "/text/context.csv", delimiter = '|', numLinesToSkip = 1)
  void claimsOfASentence(String expected, String sentence) {
    assertThat(context(sentence)).as(sentence).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NEGATED      | Patient denies:#- fever#- [[chills]]",
        "HYPOTHETICAL | Return to the ED for any of the following:#- fever#- [[chest pain]]",
        "AFFIRMED     | Patient denies fever.#- [[chills]]",
        "FAMILY       | FAMILY HISTORY:#Mother [[breast cancer]], father MI.",
        "FAMILY       | FHx: [[asthma]]",
        "AFFIRMED     | PMH: [[hypertension]], gout",
        "HYPOTHETICAL | PATIENT EDUCATION:#[[Stroke]] was discussed.",
        "NEGATED FAMILY | FAMILY HISTORY: No [[colon cancer]].",
        "AFFIRMED     | No fever#[[Cough]] for two days",
      })
  void claimsThatHeadingsAndSectionsMake(String expected, String note) {
    assertThat(context(note.replace('#', '\n'))).as(note).isEqualTo(expected);
  }

  private static String context(String marked) {
    int from = marked.indexOf("[[");
    int to = marked.indexOf("]]") - 2;
    ReadNote note = READER.read(marked.replace("[[", "").replace("]]", ""));
    int first = 0;
    while (note.tokenEnd(first) <= from) {
      first++;
    }
    int last = first;
    while (last < note.tokenCount() && note.tokenStart(last) < to) {
      last++;
    }
    List<Assertion> context = note.context(first, last);
    return context.isEmpty()
        ? "AFFIRMED"
        : String.join(" ", context.stream().map(a -> a.name().toUpperCase(Locale.ROOT)).toList());
  }
}
