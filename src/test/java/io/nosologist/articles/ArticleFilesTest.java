package io.nosologist.articles;

import static org.assertj.core.api.Assertions.assertThat;

import io.nosologist.domain.CodeEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every article for a code to the shape that readers are promised. */
class ArticleFilesTest {
  private static final Path FOLDER = Path.of("src/main/resources/articles");
  private static final List<String> SECTIONS =
      List.of(
          "What it is",
          "How it presents",
          "How it is diagnosed",
          "How it is treated",
          "What to document",
          "How it is coded",
          "Neighbours it is confused with",
          "Sources");
  private static final Pattern TITLE =
      Pattern.compile("([A-Z][0-9][0-9A-Z](?:\\.[0-9A-Z]{1,4})?) \\p{Lu}.+");
  private static final Pattern SECTION_NUMBER = Pattern.compile("\\b(?:I|II|III|IV)\\.[A-Z]\\b");

  static Stream<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void isNamedForTheCodeInItsTitle(Path file) throws IOException {
    Markdown.Heading first = Markdown.headings(Files.readString(file)).get(0);
    Matcher title = TITLE.matcher(first.words());
    assertThat(first.level()).isEqualTo(1);
    assertThat(first.line()).isZero();
    assertThat(title.matches()).as(first.words()).isTrue();
    assertThat(file).hasFileName(title.group(1) + ".md");
  }

  @ParameterizedTest
  @MethodSource("articles")
  void hasEverySectionInOrderAndNoneEmpty(Path file) throws IOException {
    String text = Files.readString(file);
    List<Markdown.Heading> headings = Markdown.headings(text);
    assertThat(headings.stream().skip(1).map(Markdown.Heading::words))
        .containsExactlyElementsOf(SECTIONS);
    for (Markdown.Heading heading : headings.subList(1, headings.size())) {
      assertThat(Markdown.section(text, heading.anchor()).orElseThrow().split("\\s+").length)
          .as(heading.words())
          .isGreaterThan(15);
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void isLongEnoughToHelpAndShortEnoughToRead(Path file) throws IOException {
    assertThat(Files.readString(file).split("\\s+")).hasSizeBetween(350, 700);
  }

  @ParameterizedTest
  @MethodSource("articles")
  void restsOnTheGuidelinesAndTheTabularList(Path file) throws IOException {
    String text = Files.readString(file);
    assertThat(Markdown.section(text, "how-it-is-coded").orElseThrow())
        .contains(file.getFileName().toString().replace(".md", ""))
        .containsPattern(SECTION_NUMBER);
    assertThat(Markdown.section(text, "sources").orElseThrow())
        .contains("Official Guidelines", "Tabular List")
        .containsPattern(SECTION_NUMBER);
  }

  @Test
  void theFamilyIsServedByItsNearestArticle() {
    ArticleLibrary stock = ArticleLibrary.stock();
    assertThat(stock.nearest(List.of("M61", "M61.2", "M61.25", "M61.252"))).contains("M61.252");
    assertThat(stock.nearest(List.of("M61", "M61.2", "M61.25", "M61.259"))).contains("M61.2");
    assertThat(stock.nearest(List.of("M61", "M61.9"))).contains("M61.9");
    assertThat(stock.nearest(List.of("A00", "A00.0"))).isEmpty();
  }

  @Test
  void aStockArticleIsReadFromTheClassPath() {
    CodeEntry m61 =
        new CodeEntry("M61", "Calcification and ossification of muscle", false, null, List.of());
    Article article = ArticleLibrary.stock().forCode(List.of(m61), List.of(), List.of());
    assertThat(article.borrowedFrom()).isNull();
    assertThat(article.markdown()).contains("## What it is", "## Sources", "## In the release");
  }
}
