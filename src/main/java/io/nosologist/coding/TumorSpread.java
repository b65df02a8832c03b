package io.nosologist.coding;

import io.nosologist.domain.FindingType;
import java.util.BitSet;

/**
 * Keeps a primary tumor and its metastasis from trading organs: "colon cancer with metastasis to
 * the liver" has no cancer of the liver. One per worker; not thread safe.
 */
final class TumorSpread {
  private final Terminology terminology;
  private final NoteWords note;

  TumorSpread(Terminology terminology, NoteWords note) {
    this.terminology = terminology;
    this.note = note;
  }

  /**
   * Whether a term takes a word of the other: one that says nothing of spread of a metastasis, one
   * that does of a primary.
   *
   * @param spread whether the term says that a tumor has spread
   * @param slots where its words are
   * @param tokens those of the slots, of one sentence
   */
  boolean trades(boolean spread, int[] slots, BitSet tokens) {
    for (int slot : slots) {
      int from = note.slotFrom[slot];
      int to = note.slotTo[slot];
      if (spread ? readsPrimary(tokens, from, to) : saysSpread(from, to)) {
        return true;
      }
    }
    return !spread && readsMetastasis(tokens);
  }

  /**
   * Whether a term that says nothing of spread takes a word of a metastasis: it reads across one,
   * or its site is one of those before it, behind a "with", "and" or comma.
   *
   * @param tokens of one sentence, at least one
   */
  private boolean readsMetastasis(BitSet tokens) {
    int first = tokens.nextSetBit(0);
    for (int t = first + 1; t < tokens.length(); t++) {
      if (isSpread(t) && !tokens.get(t)) {
        return true;
      }
    }
    int last = tokens.length() - 1;
    if (!isSite(last) || last == first || note.joint(first, last, NoteWords.JOINS) < 0) {
      return false;
    }
    int next = last + 1;
    int count = note.tokenCount();
    while (next < count && (isSite(next) || !note.isContent(next))) {
      next++;
    }
    return isSpread(next);
  }

  /**
   * Whether a term that says that a tumor has spread takes a word of the primary: a phrase that is
   * more than a site, or a site before the word of spread with a condition or a "with" between
   * ("adenocarcinoma of the lung with bone metastases").
   *
   * @param tokens of one sentence, at least one
   * @param from first token of a stretch that gives the term a word
   * @param to one past its last
   */
  private boolean readsPrimary(BitSet tokens, int from, int to) {
    boolean spread = saysSpread(from, to);
    boolean condition = false;
    boolean site = false;
    for (int t = from; t < to; t++) {
      condition |= isCondition(t);
      site |= isSite(t);
    }
    if (!spread && condition && to - from > 1) {
      return true;
    }
    if (!spread && site && isPartedFromSpread(tokens, to)) {
      return true;
    }
    for (int t = from + 1; !spread && t < tokens.length(); t++) {
      if (isSpread(t)) {
        return false;
      }
      if (isCondition(t) && !tokens.get(t)) {
        return saysSpread(t, tokens.length());
      }
    }
    return false;
  }

  /** Whether a "with" parts a site from the word of spread behind it. */
  private boolean isPartedFromSpread(BitSet tokens, int to) {
    for (int t = to; t < tokens.length(); t++) {
      if (isSpread(t)) {
        return false;
      }
      if (note.isWith(t)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token of a stretch says that a tumor has spread. */
  private boolean saysSpread(int from, int to) {
    for (int t = from; t < to; t++) {
      if (isSpread(t)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSpread(int token) {
    return token < note.tokenCount()
        && note.word(token) >= 0
        && terminology.spread[note.word(token)];
  }

  private boolean isSite(int token) {
    return is(token, FindingType.SITE);
  }

  private boolean isCondition(int token) {
    return note.isContent(token) && is(token, FindingType.CONDITION);
  }

  private boolean is(int token, FindingType type) {
    return note.word(token) >= 0 && terminology.wordTypes[note.word(token)] == type;
  }
}
