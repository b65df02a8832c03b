package io.nosologist.coding;

import org.jspecify.annotations.Nullable;

/**
 * What words as written stand for, found in place without making a string of them. Starts over
 * where it is full. Not thread safe.
 */
final class WordCache {
  private static final int MOST = 1 << 15;
  private static final int SLOTS = MOST << 1;

  private final @Nullable String[] words = new String[SLOTS];
  private final int[] hashes = new int[SLOTS];
  private final long[] values = new long[SLOTS];
  private int size;

  /**
   * Where the word at [from, to) is, or the complement (negative) of where it would be put.
   *
   * @param text any text
   */
  int find(String text, int from, int to) {
    int hash = hash(text, from, to);
    int at = hash & (SLOTS - 1);
    for (String word = words[at]; word != null; word = words[at]) {
      if (hashes[at] == hash && word.length() == to - from && text.startsWith(word, from)) {
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
   */
  void put(int place, String word, long value) {
    int at = ~place;
    int hash = hash(word, 0, word.length());
    if (size >= MOST) {
      java.util.Arrays.fill(words, null);
      size = 0;
      at = hash & (SLOTS - 1);
    }
    words[at] = word;
    hashes[at] = hash;
    values[at] = value;
    size++;
  }

  private static int hash(String text, int from, int to) {
    int h = 0;
    for (int i = from; i < to; i++) {
      h = 31 * h + text.charAt(i);
    }
    return h ^ (h >>> 15);
  }
}
