package io.nosologist.text;

import io.nosologist.domain.Assertion;
import io.nosologist.domain.SectionKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A note as read: sections, sentences, tokens, and what the note claims of any stretch of tokens.
 *
 * <p>Offsets are half-open and count UTF-16 units of the note as it was received. Immutable; safe
 * for any number of threads.
 */
public final class ReadNote {
  /** What "resolved" claims: under the diagnoses of a stay it was treated there (III). */
  private static final List<List<Assertion>> CONTEXTS = contexts();

  private final String text;
  private final List<Section> sections;
  private final List<Sentence> sentences;
  private final List<Sentence> readings;
  private final int[] originals;
  private final Tokens tokens;
  private final Claims claims;

  /**
   * A note as read.
   *
   * @param readings the sentences, and behind them the readings of those told apart
   * @param originals the number of the sentence that each of these readings is of, in order
   */
  ReadNote(
      String text,
      List<Section> sections,
      List<Sentence> readings,
      int[] originals,
      Tokens tokens,
      Claims claims) {
    this.text = text;
    this.sections = List.copyOf(sections);
    this.readings = List.copyOf(readings);
    this.sentences = this.readings.subList(0, readings.size() - originals.length);
    this.originals = originals;
    this.tokens = tokens;
    this.claims = claims;
  }

  /** The note, untouched. */
  public String text() {
    return text;
  }

  /** By place; the first holds what stands before any heading and may be empty. */
  public List<Section> sections() {
    return sections;
  }

  /** By place; none is blank, none overlaps another. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /**
   * The sentences, and behind them the readings of those whose joined words are told apart: "2nd
   * and 3rd metatarsals" reads "2nd metatarsals" and "3rd metatarsals". Each has its number as its
   * place here; a reading has the span, section and heading of its sentence, and tokens of its own
   * that stand where those of the sentence do.
   */
  public List<Sentence> readings() {
    return readings;
  }

  /** The readings of a sentence whose joined words are told apart; empty for most. */
  public List<Sentence> apart(int sentence) {
    if (originals.length == 0) {
      return List.of();
    }
    List<Sentence> own = new ArrayList<>(2);
    for (int r = 0; r < originals.length; r++) {
      if (originals[r] == sentence) {
        own.add(readings.get(sentences.size() + r));
      }
    }
    return own;
  }

  /** The number of the sentence that a reading is of; that of a sentence itself. */
  public int original(int reading) {
    return reading < sentences.size() ? reading : originals[reading - sentences.size()];
  }

  /** Number of tokens of all readings; those of the sentences come first, by place. */
  public int tokenCount() {
    return tokens.size();
  }

  /** Number of tokens of the note as it stands. */
  public int placedTokens() {
    return sentences.isEmpty() ? 0 : sentences.get(sentences.size() - 1).lastToken();
  }

  /**
   * First unit of a token.
   *
   * @throws IndexOutOfBoundsException if there is no such token
   */
  public int tokenStart(int token) {
    return tokens.starts()[Objects.checkIndex(token, tokens.size())];
  }

  /**
   * One past the last unit of a token.
   *
   * @throws IndexOutOfBoundsException if there is no such token
   */
  public int tokenEnd(int token) {
    return tokens.ends()[Objects.checkIndex(token, tokens.size())];
  }

  /**
   * The sentence that a token stands in, or the reading that it is of.
   *
   * @throws IndexOutOfBoundsException if there is no such token
   */
  public int tokenSentence(int token) {
    return tokens.sentence(token);
  }

  /**
   * The sentence that a unit of the text stands in, or the last one before it.
   *
   * @param unit a UTF-16 unit of the text
   */
  public int sentenceAt(int unit) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).span().start() <= unit) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /**
   * A token as written.
   *
   * @throws IndexOutOfBoundsException if there is no such token
   */
  public String tokenText(int token) {
    return text.substring(tokenStart(token), tokenEnd(token));
  }

  /**
   * Whether the text reads as an article about a condition in general, not as a note about one
   * patient.
   */
  public boolean article() {
    return claims.article();
  }

  /**
   * What the note claims of a mention, in the order of {@link Assertion}; empty if it is affirmed.
   *
   * <p>A claim of the sentence counts as far as it reaches (ConText, Harkema et al. 2009), so does
   * one that the heading above leaves open ("Patient denies:" over a list). What stands in family
   * history is of the family. Past medical history alone makes nothing historical.
   *
   * @param from first token of the mention
   * @param to one past its last token, above {@code from}
   * @throws IndexOutOfBoundsException if the mention is empty or not within the note
   */
  public List<Assertion> context(int from, int to) {
    Objects.checkFromToIndex(from, to, tokens.size());
    Sentence sentence = readings.get(tokenSentence(from));
    int found = claims.at(sentence.id(), from, Math.min(to, sentence.lastToken()));
    Section section = sections.get(sentence.section());
    SectionKind kind = section.kind();
    found |= section.doubt() ? Trigger.UNCERTAIN : 0;
    if (kind == SectionKind.DIAGNOSIS && (found & Trigger.OVER) != 0) {
      found &= ~(Trigger.NEGATED | Trigger.HISTORICAL);
    }
    int heading = sentence.heading();
    if (heading >= 0) {
      Sentence above = sentences.get(heading);
      if (text.charAt(above.span().end() - 1) == ':') {
        found |= claims.open(heading, above.lastToken() - 1);
      }
    }
    found &= ~Trigger.OVER;
    boolean general = claims.article() && (found & Trigger.ARTICLE) != 0;
    found &= ~Trigger.ARTICLE;
    found |= general ? Trigger.HYPOTHETICAL : 0;
    found |= kind == SectionKind.FAMILY_HISTORY ? Trigger.FAMILY : 0;
    found |= kind == SectionKind.EDUCATION ? Trigger.HYPOTHETICAL : 0;
    return CONTEXTS.get(found);
  }

  /**
   * Every set of claims as a list, so that asking allocates nothing; whose condition it is comes
   * before whether and when.
   */
  private static List<List<Assertion>> contexts() {
    Map<Assertion, Integer> claims = new LinkedHashMap<>();
    claims.put(Assertion.NEGATED, Trigger.NEGATED);
    claims.put(Assertion.FAMILY, Trigger.FAMILY);
    claims.put(Assertion.UNCERTAIN, Trigger.UNCERTAIN);
    claims.put(Assertion.HISTORICAL, Trigger.HISTORICAL);
    claims.put(Assertion.HYPOTHETICAL, Trigger.HYPOTHETICAL);
    claims.put(Assertion.PLANNED, Trigger.PLANNED);
    List<List<Assertion>> all = new ArrayList<>();
    for (int set = 0; set < 1 << claims.size(); set++) {
      List<Assertion> one = new ArrayList<>();
      for (Map.Entry<Assertion, Integer> claim : claims.entrySet()) {
        if ((set & claim.getValue()) != 0) {
          one.add(claim.getKey());
        }
      }
      all.add(List.copyOf(one));
    }
    return List.copyOf(all);
  }
}
