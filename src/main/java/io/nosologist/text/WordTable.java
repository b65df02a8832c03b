package io.nosologist.text;

import java.util.Arrays;

/**
 * Numbers words, whatever their case, and finds the number of a word in place, without making a
 * string of it.
 *
 * <p>Open addressing over folded words. Not safe for concurrent {@link #add}; safe for concurrent
 * {@link #id} once filled and safely published.
 */
final class WordTable {
  private String[] words = new String[64];
  private int[] slots = filled(128);
  private int size;

  /** The word's number, from 0; a new one if the word is new. */
  int add(String word) {
    int known = id(word, 0, word.length());
    if (known >= 0) {
      return known;
    }
    if (size == words.length) {
      words = Arrays.copyOf(words, size * 2);
    }
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      folded.append(Chars.fold(word.charAt(i)));
    }
    words[size] = folded.toString();
    size++;
    if (size * 2 > slots.length) {
      slots = filled(slots.length * 2);
      for (int i = 0; i < size - 1; i++) {
        place(i);
      }
    }
    place(size - 1);
    return size - 1;
  }

  /** The number of the word at [from, to), or -1 if it was never added. */
  int id(CharSequence text, int from, int to) {
    int mask = slots.length - 1;
    int at = hash(text, from, to) & mask;
    while (slots[at] >= 0) {
      if (same(words[slots[at]], text, from, to)) {
        return slots[at];
      }
      at = (at + 1) & mask;
    }
    return -1;
  }

  private void place(int word) {
    int mask = slots.length - 1;
    int at = hash(words[word], 0, words[word].length()) & mask;
    while (slots[at] >= 0) {
      at = (at + 1) & mask;
    }
    slots[at] = word;
  }

  private static boolean same(String word, CharSequence text, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != Chars.fold(text.charAt(from + i))) {
        return false;
      }
    }
    return true;
  }

  private static int hash(CharSequence text, int from, int to) {
    int h = 0;
    for (int i = from; i < to; i++) {
      h = 31 * h + Chars.fold(text.charAt(i));
    }
    return h ^ (h >>> 15);
  }

  private static int[] filled(int length) {
    int[] slots = new int[length];
    Arrays.fill(slots, -1);
    return slots;
  }
}
