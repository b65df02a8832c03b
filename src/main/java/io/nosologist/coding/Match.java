package io.nosologist.coding;

import io.nosologist.domain.Candidate;
import java.util.BitSet;

/**
 * A term whose words all stand close together in a sentence.
 *
 * @param node the code that the term leads to
 * @param source which list the term comes from
 * @param rank smaller is preferred among terms over the same words
 * @param words ids of the term's words, ascending
 * @param tokens the tokens of the note that carry them
 * @param from first of these tokens
 * @param to one past the last
 * @param sentence number of the sentence
 * @param verbatim whether the note writes out an official wording, word for word
 * @param larger whether the note names only a part of the term's site
 */
@SuppressWarnings("ArrayRecordComponent") // numbers in arrays are the point; none is compared
record Match(
    int node,
    Candidate.Source source,
    int rank,
    int[] words,
    BitSet tokens,
    int from,
    int to,
    int sentence,
    boolean verbatim,
    boolean larger) {
  /** Ranks from here on are of terms that name a diagnosis only where a line says nothing else. */
  static final int ALONE = 16;

  /** Rank of an organ's disorder that has no code of its own; any other term goes before. */
  static final int RESIDUAL = 12;

  /** Rank of a phrase of the lexicon that stands in the note. */
  static final int PHRASE = -1;

  /** A mention that no term accounts for: it is asserted, but leads to no code. */
  static Match unknown(int from, int to, int sentence) {
    BitSet tokens = new BitSet();
    tokens.set(from, to);
    return new Match(
        -1, Candidate.Source.LEXICON, 0, new int[0], tokens, from, to, sentence, false, false);
  }

  /** The same match over a wider stretch of the note. */
  Match spread(int first, int last) {
    return new Match(node, source, rank, words, tokens, first, last, sentence, verbatim, larger);
  }

  /**
   * How much a match counts over the same words: a title written out, a phrase of the lexicon, an
   * inclusion term written out, then what is put together from words. Less is more.
   */
  int standing() {
    if (verbatim) {
      return source == Candidate.Source.TITLE ? 0 : 2;
    }
    return isPhrase() ? 1 : 3;
  }

  /** Whether it is a phrase of the lexicon that stands in the note. */
  boolean isPhrase() {
    return source == Candidate.Source.LEXICON && rank == PHRASE;
  }

  int strength() {
    return tokens.cardinality();
  }

  boolean within(Match other) {
    if (other.tokens.length() < tokens.length()) {
      return false;
    }
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      if (!other.tokens.get(i)) {
        return false;
      }
    }
    return true;
  }
}
