package io.nosologist.articles;

import io.nosologist.domain.CodeEntry;
import io.nosologist.domain.InstructionalNote;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The articles of the house, for codes and for rules.
 *
 * <p>A text is read when it is first asked for and then kept, so that memory grows with the codes
 * asked for. Callers ask for codes of a release; a word that is not shaped like a code reads
 * nothing. Safe to share between threads.
 */
public final class ArticleLibrary {
  private static final Pattern CODE = Pattern.compile("[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?");
  private static final Pattern TOPIC = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final String SERVED_AT = "/articles/";

  private final Shelf shelf;
  private final Map<String, Optional<String>> read = new ConcurrentHashMap<>();

  ArticleLibrary(Shelf shelf) {
    this.shelf = shelf;
  }

  /** The articles that the program carries. */
  public static ArticleLibrary stock() {
    return new ArticleLibrary(Shelf.classPath());
  }

  /**
   * The page for a code. It holds the code's own article, or what the release says of the code
   * followed by the article of the nearest code above, or what the release says alone. In each case
   * the release's words are those of the arguments, so that a page never speaks of another release.
   *
   * @param ladder from the three-character category to the code itself
   * @param notesOnLadder the notes that govern the code, outermost first
   * @param children the codes directly below the code, in release order; empty for a billable code
   * @throws IllegalArgumentException if {@code ladder} is empty
   * @throws java.io.UncheckedIOException if an article cannot be read
   */
  public Article forCode(
      List<CodeEntry> ladder, List<InstructionalNote> notesOnLadder, List<CodeEntry> children) {
    if (ladder.isEmpty()) {
      throw new IllegalArgumentException(
          "the ladder of a code is empty: give it from the category to the code itself");
    }
    CodeEntry code = ladder.get(ladder.size() - 1);
    ComposedPage composed = new ComposedPage(ladder, notesOnLadder, children);
    for (int i = ladder.size() - 1; i >= 0; i--) {
      CodeEntry owner = ladder.get(i);
      Optional<String> text = text(owner.code());
      if (text.isPresent()) {
        return owner.code().equals(code.code())
            ? new Article(code.code(), code.title(), own(code, text.get(), composed), null)
            : new Article(
                code.code(),
                code.title(),
                borrowed(code, owner, text.get(), composed),
                owner.code());
      }
    }
    return new Article(code.code(), code.title(), composed.page(), null);
  }

  private static String own(CodeEntry code, String text, ComposedPage composed) {
    return ComposedPage.heading(code)
        + "\n\n"
        + Markdown.body(text)
        + "\n## In the release\n\n"
        + Markdown.shift(composed.body(), 1);
  }

  private static String borrowed(
      CodeEntry code, CodeEntry owner, String text, ComposedPage composed) {
    return composed.page()
        + "\n## From the article on "
        + owner.code()
        + "\n\n*"
        + code.code()
        + " has no article of its own. This one is written for "
        + owner.code()
        + ", "
        + Markdown.plain(owner.title())
        + ", the nearest code above it.*\n\n"
        + Markdown.shift(Markdown.body(text), 1);
  }

  /**
   * The article of a rule, whole or one section of it.
   *
   * @param topicAndAnchor {@code laterality}, {@code laterality#side-of-site}, or the same after
   *     {@code /articles/} as {@link io.nosologist.domain.RuleRef#article()} has it; an anchor is a
   *     heading in lower case with hyphens for spaces
   * @return the article, or the section with its heading raised to level 1; empty where there is no
   *     such topic or no such heading
   * @throws java.io.UncheckedIOException if the article cannot be read
   */
  public Optional<Article> forRule(String topicAndAnchor) {
    String key =
        topicAndAnchor.startsWith(SERVED_AT)
            ? topicAndAnchor.substring(SERVED_AT.length())
            : topicAndAnchor;
    int hash = key.indexOf('#');
    String topic = hash < 0 ? key : key.substring(0, hash);
    if (!TOPIC.matcher(topic).matches()) {
      return Optional.empty();
    }
    Optional<String> text = kept("rules/articles/" + topic + ".md");
    if (hash >= 0) {
      text = text.flatMap(whole -> Markdown.section(whole, key.substring(hash + 1)));
    }
    return text.map(found -> ruleArticle(key, found));
  }

  private static Article ruleArticle(String key, String text) {
    List<Markdown.Heading> headings = Markdown.headings(text);
    if (headings.isEmpty()) {
      return new Article(key, key, "# " + key + "\n\n" + text.strip() + "\n", null);
    }
    Markdown.Heading first = headings.get(0);
    return new Article(key, first.words(), Markdown.shift(text, 1 - first.level()), null);
  }

  /**
   * The code whose article serves a code: its own, or the nearest above.
   *
   * @param ladderCodes from the category to the code itself, with dots
   * @return empty where no code of the ladder has an article
   * @throws java.io.UncheckedIOException if an article cannot be read
   */
  public Optional<String> nearest(List<String> ladderCodes) {
    for (int i = ladderCodes.size() - 1; i >= 0; i--) {
      if (text(ladderCodes.get(i)).isPresent()) {
        return Optional.of(ladderCodes.get(i));
      }
    }
    return Optional.empty();
  }

  private Optional<String> text(String code) {
    return CODE.matcher(code).matches() ? kept("articles/" + code + ".md") : Optional.empty();
  }

  private Optional<String> kept(String path) {
    return read.computeIfAbsent(path, shelf::read);
  }
}
