package io.nosologist.coding;

import io.nosologist.articles.Article;
import io.nosologist.articles.ArticleLibrary;
import io.nosologist.domain.CodeEntry;
import io.nosologist.domain.CodingResult;
import io.nosologist.domain.ReleaseId;
import io.nosologist.release.Heading;
import io.nosologist.release.Release;
import io.nosologist.release.ReleaseTerm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A release and the articles of its codes, to look things up in. Immutable; safe to share between
 * threads. Codes are taken with or without dot, in any case.
 */
public final class CodeBook {
  private final Release release;
  private final ArticleLibrary articles;

  private CodeBook(Release release, ArticleLibrary articles) {
    this.release = release;
    this.articles = articles;
  }

  /** The book of a release. */
  public static CodeBook of(Release release) {
    return new CodeBook(release, ArticleLibrary.stock());
  }

  /** The book that an assistant works with. */
  public static CodeBook of(CodingAssistant assistant) {
    return new CodeBook(assistant.release(), assistant.articles());
  }

  /** Which release this is. */
  public ReleaseId release() {
    return release.id();
  }

  /** The header or code; empty where the release has none. */
  public Optional<CodeEntry> find(String code) {
    return release.find(code);
  }

  /**
   * Codes whose title or inclusion term has all words of the query, each as a word or the beginning
   * of one; for a query that is a code, that code and those directly below it.
   *
   * @param limit how many at most, 0 or more
   */
  public List<CodeEntry> search(String query, int limit) {
    Optional<CodeEntry> code = release.find(query);
    return code.isEmpty()
        ? release.search(query, limit)
        : Stream.concat(code.stream(), children(code.get()).stream()).limit(limit).toList();
  }

  /**
   * Codes that resemble an unknown one.
   *
   * @param limit how many at most, 0 or more
   */
  public List<CodeEntry> nearest(String code, int limit) {
    return release.nearest(code, limit).stream().flatMap(c -> release.find(c).stream()).toList();
  }

  /**
   * The codes at the same rung of the ladder, the code itself among them; the category alone where
   * the code is one.
   */
  public List<CodeEntry> siblings(CodeEntry code) {
    String parent = code.parent();
    return parent == null
        ? List.of(code)
        : release.find(parent).map(this::children).orElse(List.of(code));
  }

  /** The codes directly below a code, in release order. */
  public List<CodeEntry> children(CodeEntry code) {
    return code.children().stream().flatMap(c -> release.find(c).stream()).toList();
  }

  /**
   * What the release says of a code; empty where it has none.
   *
   * @param indexLines how many lines of the index at most, 0 or more
   */
  public Optional<CodeDetails> details(String code, int indexLines) {
    return release.find(code).map(entry -> details(entry, indexLines));
  }

  private CodeDetails details(CodeEntry entry, int indexLines) {
    String code = entry.code();
    return new CodeDetails(
        entry,
        release.id(),
        release.headings(code).stream().map(CodeBook::heading).toList(),
        release.ladder(code),
        release.seventhCharacters(code).stream()
            .map(s -> new CodeDetails.SeventhCharacter(s.value(), s.meaning()))
            .toList(),
        release.notesOnLadder(code),
        release.indexTerms(code).stream().limit(indexLines).map(CodeBook::line).toList());
  }

  private static CodeDetails.IndexLine line(ReleaseTerm term) {
    return new CodeDetails.IndexLine(
        term.code(), term.kind().name(), term.path(), term.manifestation(), term.incomplete());
  }

  /**
   * The article of a code: its own, or that of the nearest code above; empty for an unknown one.
   */
  public Optional<CodeArticle> article(String code) {
    return release
        .find(code)
        .map(
            entry ->
                page(
                    articles.forCode(
                        release.ladder(entry.code()),
                        release.notesOnLadder(entry.code()),
                        children(entry))));
  }

  /**
   * Why a code of the release was not proposed, or that it was, in a few plain sentences.
   *
   * @param code with its dot
   * @param result what the note gave
   */
  public String whyNot(String code, CodingResult result) {
    return WhyNot.reason(release, code, result);
  }

  /** The article that rules of a topic link to, such as {@code laterality}; empty for no such. */
  public Optional<CodeArticle> ruleArticle(String topic) {
    return articles.forRule(topic).map(CodeBook::page);
  }

  private static CodeArticle page(Article article) {
    return new CodeArticle(
        article.code(), article.title(), article.markdown(), article.borrowedFrom());
  }

  /**
   * A chapter and what is in it.
   *
   * @param blocks its innermost blocks, in release order
   */
  public record Chapter(CodeDetails.Heading heading, List<Block> blocks) {
    public Chapter {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * A block and the three-character categories in it; a chapter without blocks stands as its own.
   */
  public record Block(CodeDetails.Heading heading, List<CodeEntry> categories) {
    public Block {
      categories = List.copyOf(categories);
    }
  }

  /** The release from the top; empty for a release without Tabular List. */
  public List<Chapter> chapters() {
    Map<Heading, Map<Heading, List<CodeEntry>>> tree = new LinkedHashMap<>();
    release
        .codes()
        .filter(entry -> entry.parent() == null)
        .forEach(
            entry -> {
              List<Heading> path = release.headings(entry.code());
              if (!path.isEmpty()) {
                tree.computeIfAbsent(path.get(0), h -> new LinkedHashMap<>())
                    .computeIfAbsent(path.get(path.size() - 1), h -> new ArrayList<>())
                    .add(entry);
              }
            });
    return tree.entrySet().stream()
        .map(
            chapter ->
                new Chapter(
                    heading(chapter.getKey()),
                    chapter.getValue().entrySet().stream()
                        .map(block -> new Block(heading(block.getKey()), block.getValue()))
                        .toList()))
        .toList();
  }

  private static CodeDetails.Heading heading(Heading heading) {
    return new CodeDetails.Heading(heading.owner(), heading.title(), heading.range());
  }
}
