package io.nosologist.coding;

import java.util.Arrays;

/**
 * What words as written stand for, found in place without making a string of them. Starts over
 * where it is full. Not thread safe.
 */
final class WordCache {
  private static final int MOST = 1 << 15;
  private static final int SLOTS = MOST << 1;

  private final int[] hashes = new int[SLOTS];
  private final int[] starts = new int[SLOTS];

  /** In {@link #letters}; 0 where the place is free. */
  private final int[] lengths = new int[SLOTS];

  private final long[] values = new long[SLOTS];

  /** The words one behind the other: nearer to hand than a string for each. */
  private char[] letters = new char[MOST];

  private int used;
  private int size;

  /**
   * Where the word at [from, to) is, or the complement (negative) of where it would be put.
   *
   * @param text any text
   * @param to behind {@code from}
   */
  int find(String text, int from, int to) {
    int hash = hash(text, from, to);
    int at = hash & (SLOTS - 1);
    while (lengths[at] != 0) {
      if (hashes[at] == hash && lengths[at] == to - from && isAt(starts[at], text, from, to)) {
        return at;
      }
      at = (at + 1) & (SLOTS - 1);
    }
    return ~at;
  }

  /** The value at a place that {@link #find} gave. */
  long value(int place) {
    return values[place];
  }

  /**
   * Puts a word.
   *
   * @param place the complement that {@link #find} gave for it, with nothing put since
   * @param word not empty
   */
  void put(int place, String word, long value) {
    int at = ~place;
    int hash = hash(word, 0, word.length());
    if (size >= MOST) {
      Arrays.fill(lengths, 0);
      used = 0;
      size = 0;
      at = hash & (SLOTS - 1);
    }
    if (used + word.length() > letters.length) {
      letters = Arrays.copyOf(letters, Math.max(2 * letters.length, used + word.length()));
    }
    word.getChars(0, word.length(), letters, used);
    hashes[at] = hash;
    starts[at] = used;
    lengths[at] = word.length();
    values[at] = value;
    used += word.length();
    size++;
  }

  private boolean isAt(int start, String text, int from, int to) {
    for (int i = from, at = start; i < to; i++, at++) {
      if (text.charAt(i) != letters[at]) {
        return false;
      }
    }
    return true;
  }

  private static int hash(String text, int from, int to) {
    int h = 0;
    for (int i = from; i < to; i++) {
      h = 31 * h + text.charAt(i);
    }
    return h ^ (h >>> 15);
  }
}
