package io.nosologist.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the articles for rules to their form, and to being found by the anchors of the rules. */
class RuleArticleFilesTest {
  private static final List<String> SECTIONS =
      List.of("What it proposes", "Why", "When it stays silent", "Known limits", "Sources");

  static Stream<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("rules/articles"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void hasEverySectionInOrderAndNoPlaceholder(Path file) throws IOException {
    String text = Files.readString(file);
    assertThat(
            Markdown.headings(text).stream()
                .filter(heading -> heading.level() == 2)
                .map(Markdown.Heading::words))
        .containsExactlyElementsOf(SECTIONS);
    assertThat(text).doesNotContainIgnoringCase("todo", "tbd", "fixme", "lorem ipsum");
  }

  @ParameterizedTest
  @CsvSource({
    "paralytic, MAP-0101",
    "burns, MAP-0102",
    "progressive, MAP-0103",
    "traumatic, MAP-0104",
    "other, MAP-0105",
    "other, MAP-0106",
    "same-cause, MAP-0107",
    "cause-elsewhere, MAP-0108"
  })
  void aSectionOnOssificationSpeaksOfItsRule(String anchor, String rule) {
    Article section =
        ArticleLibrary.stock().forRule("ossification-of-muscle#" + anchor).orElseThrow();
    assertThat(section.markdown()).contains(rule + ".", "*Why.*", "*Silent*", "*Limits.*");
  }
}
