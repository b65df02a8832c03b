package io.nosologist.text;

import java.util.Arrays;

/**
 * What a note claims where: stretches of tokens, each with its claims, grouped by sentence.
 *
 * <p>Immutable once built.
 */
final class Claims {
  private static final int WIDTH = 5;

  private final int[] rows;
  private final int[] firstOf;
  private final boolean article;

  private Claims(int[] rows, int[] firstOf, boolean article) {
    this.rows = rows;
    this.firstOf = firstOf;
    this.article = article;
  }

  /** Whether the text reads as an article about a condition, not as a note about a patient. */
  boolean article() {
    return article;
  }

  /**
   * The claims of a sentence that reach a mention at tokens [from, to). A phrase that overlaps the
   * mention is part of it and claims nothing.
   */
  int at(int sentence, int from, int to) {
    int claims = 0;
    for (int r = firstOf[sentence]; r < firstOf[sentence + 1]; r += WIDTH) {
      boolean outside = rows[r + 4] <= from || rows[r + 3] >= to;
      if (outside && rows[r + 1] <= from && from < rows[r + 2]) {
        claims |= rows[r];
      } else if (outside && rows[r + 2] == rows[r + 3] && rows[r + 1] < to && to <= rows[r + 2]) {
        claims |= rows[r];
      }
    }
    return claims;
  }

  /** The claims of a sentence that still hold at its end, token {@code last} exclusive. */
  int open(int sentence, int last) {
    int claims = 0;
    for (int r = firstOf[sentence]; r < firstOf[sentence + 1]; r += WIDTH) {
      if (rows[r + 4] == rows[r + 1] && rows[r + 2] >= last) {
        claims |= rows[r];
      }
    }
    return claims;
  }

  /** Collects claims, sentence by sentence. */
  static final class Builder {
    private int[] rows = new int[64 * WIDTH];
    private final int[] firstOf;
    private int size;
    private int sentence;

    Builder(int sentences) {
      this.firstOf = new int[sentences + 1];
    }

    /**
     * Adds claims over tokens [from, to) made by the phrase at tokens [phraseFrom, phraseTo).
     * Nothing is added if there is no claim.
     */
    void add(int claims, int from, int to, int phraseFrom, int phraseTo) {
      if (claims == 0) {
        return;
      }
      if (size == rows.length) {
        rows = Arrays.copyOf(rows, size * 2);
      }
      rows[size] = claims;
      rows[size + 1] = from;
      rows[size + 2] = to;
      rows[size + 3] = phraseFrom;
      rows[size + 4] = phraseTo;
      size += WIDTH;
    }

    void endSentence() {
      sentence++;
      firstOf[sentence] = size;
    }

    Claims build(boolean article) {
      return new Claims(Arrays.copyOf(rows, size), firstOf, article);
    }
  }
}
