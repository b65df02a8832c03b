package io.nosologist.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nosologist.domain.CodeEntry;
import io.nosologist.domain.InstructionalNote;
import io.nosologist.domain.NoteKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ArticleLibraryTest {
  private static final CodeEntry M61 =
      new CodeEntry(
          "M61", "Calcification and ossification of muscle", false, null, List.of("M61.4"));
  private static final CodeEntry M61_4 =
      new CodeEntry("M61.4", "Other calcification of muscle", false, "M61", List.of("M61.40"));
  private static final CodeEntry M61_40 =
      new CodeEntry(
          "M61.40", "Other calcification of muscle, unspecified site", true, "M61.4", List.of());
  private static final List<InstructionalNote> NOTES =
      List.of(
          new InstructionalNote("13", NoteKind.NOTE, "Use an external cause code"),
          new InstructionalNote("M60-M63", NoteKind.EXCLUDES1, "dermatopolymyositis (M33.-)"),
          new InstructionalNote("M61.4", NoteKind.EXCLUDES1, "calcific tendinitis NOS (M65.2-)"));
  private static final String LATERALITY =
      """
      # Laterality: left, right

      Opening words.

      ## What it proposes
      ### Side of site
      SPC-0003. The side in the phrase.

      ```
      ### Not a heading
      ```

      ### Side of heading
      SPC-0004.

      ## Why
      I.B.13.
      """;

  private static ArticleLibrary of(Map<String, String> texts) {
    return new ArticleLibrary(path -> Optional.ofNullable(texts.get(path)));
  }

  @Test
  void theOwnArticleComesFirstAndTheReleaseAfterIt() {
    Article article =
        of(Map.of("articles/M61.4.md", "# M61.4 An older title\n\n## What it is\n\nOurs.\n"))
            .forCode(List.of(M61, M61_4), NOTES, List.of(M61_40));
    assertThat(article.code()).isEqualTo("M61.4");
    assertThat(article.title()).isEqualTo("Other calcification of muscle");
    assertThat(article.borrowedFrom()).isNull();
    assertThat(article.markdown())
        .startsWith("# M61.4 Other calcification of muscle\n\n## What it is\n\nOurs.\n")
        .contains("## In the release", "### Choose one of", "- M61.40 ")
        .doesNotContain("An older title");
  }

  @Test
  void aCodeWithoutArticleBorrowsTheNearestAboveIt() {
    Article article =
        of(Map.of(
                "articles/M61.md", "# M61 Far\n\n## What it is\n\nFar.\n",
                "articles/M61.4.md", "# M61.4 Near\n\n## What it is\n\nNear.\n"))
            .forCode(List.of(M61, M61_4, M61_40), NOTES, List.of());
    assertThat(article.borrowedFrom()).isEqualTo("M61.4");
    assertThat(article.title()).isEqualTo("Other calcification of muscle, unspecified site");
    assertThat(article.markdown())
        .startsWith("# M61.40 Other calcification of muscle, unspecified site\n\n**Billable.**")
        .contains("## From the article on M61.4\n", "### What it is\n\nNear.")
        .doesNotContain("Far.");
  }

  @Test
  void aCodeWithNothingAboveItGetsTheComposedPageAlone() {
    Article article = of(Map.of()).forCode(List.of(M61, M61_4, M61_40), NOTES, List.of());
    assertThat(article.borrowedFrom()).isNull();
    assertThat(article.markdown()).doesNotContain("From the article");
  }

  @Test
  void anEmptyLadderIsRefused() {
    assertThatThrownBy(() -> of(Map.of()).forCode(List.of(), List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ladder");
  }

  @Test
  void nearestNamesTheCodeThatServes() {
    ArticleLibrary library = of(Map.of("articles/M61.md", "# M61\n"));
    assertThat(library.nearest(List.of("M61", "M61.4", "M61.40"))).contains("M61");
    assertThat(library.nearest(List.of("A00", "A00.0"))).isEmpty();
    assertThat(library.nearest(List.of())).isEmpty();
  }

  @Test
  void aWordThatIsNoCodeOrTopicReadsNothing() {
    ArticleLibrary library =
        new ArticleLibrary(
            path -> {
              throw new AssertionError("read " + path);
            });
    assertThat(library.nearest(List.of("../secret", "m61.2", "M61.25222", ""))).isEmpty();
    assertThat(library.forRule("../../pom#x")).isEmpty();
    assertThat(library.forRule("")).isEmpty();
  }

  @Test
  void aTextIsReadOnce() {
    AtomicInteger reads = new AtomicInteger();
    ArticleLibrary library =
        new ArticleLibrary(
            path -> {
              reads.incrementAndGet();
              return Optional.empty();
            });
    library.nearest(List.of("M61", "M61.4"));
    library.nearest(List.of("M61", "M61.4"));
    assertThat(reads).hasValue(2);
  }

  @Test
  void aRuleAnchorGivesItsSectionAlone() {
    ArticleLibrary library = of(Map.of("rules/articles/laterality.md", LATERALITY));
    Article section = library.forRule("laterality#side-of-site").orElseThrow();
    assertThat(section.title()).isEqualTo("Side of site");
    assertThat(section.markdown())
        .startsWith("# Side of site\nSPC-0003.")
        .contains("### Not a heading")
        .doesNotContain("SPC-0004", "I.B.13");
    assertThat(library.forRule("/articles/laterality#why")).isPresent();
    assertThat(library.forRule("laterality").orElseThrow().markdown()).isEqualTo(LATERALITY);
    assertThat(library.forRule("laterality#what-it-proposes").orElseThrow().markdown())
        .startsWith("# What it proposes\n## Side of site\n")
        .doesNotContain("I.B.13");
  }

  @Test
  void anUnknownTopicOrAnchorGivesNothing() {
    ArticleLibrary library = of(Map.of("rules/articles/laterality.md", LATERALITY));
    assertThat(library.forRule("laterality#no-such-place")).isEmpty();
    assertThat(library.forRule("laterality#not-a-heading")).isEmpty();
    assertThat(library.forRule("sequencing")).isEmpty();
  }
}
