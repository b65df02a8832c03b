package io.nosologist.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases as paths over word numbers, each with the values that were put under it.
 *
 * <p>Built once by {@link Builder}, then read without allocation and by any number of threads.
 */
final class PhraseTrie {
  /** Answer of {@link #step} and {@link #values} for "no such". */
  static final int NONE = -1;

  /** The node of the empty phrase. */
  static final int ROOT = 0;

  private static final int[] NO_VALUES = {};

  private final WordTable words;
  private final long[] keys;
  private final int[] targets;
  private final int[][] values;

  private PhraseTrie(Builder builder) {
    this.words = builder.words;
    int capacity = Integer.highestOneBit(Math.max(8, builder.edges.size()) * 2) * 2;
    this.keys = new long[capacity];
    this.targets = new int[capacity];
    Arrays.fill(keys, -1);
    builder.edges.forEach(
        (key, target) -> {
          int at = slot(key);
          keys[at] = key;
          targets[at] = target;
        });
    this.values = new int[builder.values.size()][];
    for (int i = 0; i < values.length; i++) {
      List<Integer> of = builder.values.get(i);
      values[i] = of.isEmpty() ? NO_VALUES : of.stream().mapToInt(Integer::intValue).toArray();
    }
  }

  /** The number of the word at [from, to), or {@link #NONE}. */
  int word(CharSequence text, int from, int to) {
    return words.id(text, from, to);
  }

  /** The node one word further, or {@link #NONE}. */
  int step(int node, int word) {
    if (word < 0) {
      return NONE;
    }
    long key = key(node, word);
    int at = slot(key);
    return keys[at] == key ? targets[at] : NONE;
  }

  /** What was put under the phrase that ends at this node; empty for none. Not to be changed. */
  int[] values(int node) {
    return values[node];
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (keys[at] != -1 && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private static long key(int node, int word) {
    return ((long) node << 32) | word;
  }

  /** Collects phrases. */
  static final class Builder {
    private final WordTable words = new WordTable();
    private final Map<Long, Integer> edges = new HashMap<>();
    private final List<List<Integer>> values = new ArrayList<>();

    Builder() {
      values.add(new ArrayList<>());
    }

    /** The number of a word, new or known. */
    int word(String word) {
      return words.add(word);
    }

    /** Puts a value under a phrase; a value that is there already is not put twice. */
    void put(String phrase, int value) {
      int node = ROOT;
      int i = Chars.skipBlank(phrase, 0, phrase.length());
      while (i < phrase.length()) {
        int end =
            phrase.charAt(i) == '<' && phrase.indexOf('>', i) > 0
                ? phrase.indexOf('>', i) + 1
                : Chars.tokenEnd(phrase, i, phrase.length());
        long key = key(node, words.add(phrase.substring(i, end)));
        Integer next = edges.get(key);
        if (next == null) {
          next = values.size();
          edges.put(key, next);
          values.add(new ArrayList<>());
        }
        node = next;
        i = Chars.skipBlank(phrase, end, phrase.length());
      }
      if (node != ROOT && !values.get(node).contains(value)) {
        values.get(node).add(value);
      }
    }

    PhraseTrie build() {
      return new PhraseTrie(this);
    }
  }
}
