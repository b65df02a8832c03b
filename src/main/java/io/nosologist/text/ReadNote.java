package io.nosologist.text;

import io.nosologist.domain.Assertion;
import java.util.List;

/**
 * A note that was read: its sections, sentences and tokens, with offsets into the untouched text.
 *
 * <p>Immutable to callers, but the context step keeps what it found; one thread at a time.
 */
public final class ReadNote {
  private final String text;
  private final List<Section> sections;
  private final List<Sentence> sentences;
  private final TokenTable tokens;
  private final ContextRules.Reading context;

  ReadNote(
      String text,
      List<Section> sections,
      List<Sentence> sentences,
      TokenTable tokens,
      ContextRules rules) {
    this.text = text;
    this.sections = List.copyOf(sections);
    this.sentences = List.copyOf(sentences);
    this.tokens = tokens;
    this.context = rules.reading(this);
  }

  /** The note as it was received. */
  public String text() {
    return text;
  }

  /** Sections in order; at least one. */
  public List<Section> sections() {
    return sections;
  }

  /** Sentences in order; each has at least one token. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** Number of tokens. */
  public int tokenCount() {
    return tokens.size();
  }

  /** First UTF-16 unit of a token. */
  public int tokenStart(int token) {
    return tokens.start(token);
  }

  /** One past the last UTF-16 unit of a token. */
  public int tokenEnd(int token) {
    return tokens.end(token);
  }

  /** {@link Sentence#id()} of a token. */
  public int tokenSentence(int token) {
    return tokens.sentence(token);
  }

  /** A token as written. */
  public String tokenText(int token) {
    return text.substring(tokens.start(token), tokens.end(token));
  }

  /**
   * What the note claims of a mention.
   *
   * @param from its first token
   * @param to one past its last token, in the same sentence
   * @return in the order of {@link Assertion}, the strongest first; empty where it is affirmed
   */
  public List<Assertion> context(int from, int to) {
    return context.of(from, to);
  }
}
