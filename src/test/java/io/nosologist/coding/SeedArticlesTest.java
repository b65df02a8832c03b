package io.nosologist.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.nosologist.domain.CodingResult;
import io.nosologist.domain.Note;
import io.nosologist.domain.Specificity.LadderRung;
import io.nosologist.domain.Suggestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Educational prose as a note: it is full of causes, symptoms and treatments that nobody has. The
 * condition that it is about ranks first.
 */
class SeedArticlesTest {
  private static final String OWN_WORDS =
      """
      Paralytic calcification and ossification of muscle, right upper arm

      Paralytic calcification and ossification of muscle in the right upper arm is an uncommon disorder in
      which mineral and later bone is laid down within a muscle that can no longer be moved. It may follow a
      long stay in bed, a fracture, surgery or an infection, and people with diabetes may be at greater risk.
      Those affected often notice pain, swelling and a joint that stiffens. A physician may order radiographs,
      blood tests or a scan. Physical therapy, anti-inflammatory drugs and, rarely, an operation are offered.
      """;

  @ParameterizedTest
  @CsvSource({"0,M61.252", "1,M61.20", "2,M61.249", "3,M61.9", "4,M61.569"})
  void aSeedLeadsToItsCode(int index, String code) throws IOException {
    Path file = seeds().get(index);
    CodingResult result = TestAssistant.get().suggest(Note.of(Files.readString(file)));

    assertThat(result.suggestions()).as("%s", file.getFileName()).isNotEmpty();
    Suggestion first = result.suggestions().get(0);
    assertThat(first.code()).as("rank 1 of %s", file.getFileName()).isEqualTo(code);
    assertThat(ladder(first)).contains(code.substring(0, 5)).endsWith(code);
  }

  @Test
  void proseOfOurOwnLeadsToItsCode() {
    CodingResult result = TestAssistant.get().suggest(Note.of(OWN_WORDS));

    assertThat(result.suggestions()).isNotEmpty();
    assertThat(result.suggestions().get(0).code()).isEqualTo("M61.221");
    assertThat(ladder(result.suggestions().get(0))).containsExactly("M61.2", "M61.22", "M61.221");
  }

  @Test
  void whatProseOnlyMentionsIsNotCoded() {
    assertThat(TestAssistant.get().suggest(Note.of(OWN_WORDS)).suggestions())
        .extracting(Suggestion::code)
        .noneMatch(code -> code.startsWith("E11") || code.startsWith("B99"));
  }

  private static List<String> ladder(Suggestion suggestion) {
    return suggestion.specificity().ladder().stream().map(LadderRung::code).toList();
  }

  private static List<Path> seeds() throws IOException {
    Path folder = Path.of(System.getProperty("shared", "../shared")).resolve("seeds");
    assumeTrue(Files.isDirectory(folder), folder + " is absent; name its parent with -Dshared=DIR");
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
