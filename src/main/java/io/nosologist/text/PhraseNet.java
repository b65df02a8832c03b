package io.nosologist.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Patterns of words, compiled into one net of states that is walked word by word.
 *
 * <p>A pattern keeps its own states, so alternatives cost as much as they are long, not as many
 * phrases as they stand for; all patterns start at {@link #START}. Built once by {@link Builder},
 * then read without allocation and by any number of threads.
 */
final class PhraseNet {
  /** The state of the empty phrase. */
  static final int START = 0;

  /** Value of a state at which no phrase ends. */
  static final int NONE = -1;

  private static final int[] NOWHERE = {};

  private final WordTable words;
  private final long[] keys;
  private final int[][] targets;
  private final int[] values;

  private PhraseNet(Builder builder) {
    this.words = builder.words;
    int capacity = Integer.highestOneBit(Math.max(8, builder.edges.size()) * 2) * 2;
    this.keys = new long[capacity];
    this.targets = new int[capacity][];
    Arrays.fill(keys, -1);
    builder.edges.forEach(
        (key, states) -> {
          int at = slot(key);
          keys[at] = key;
          targets[at] = states.stream().mapToInt(Integer::intValue).toArray();
        });
    this.values = builder.values.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The number of the word at [from, to), or {@link #NONE}. */
  int word(CharSequence text, int from, int to) {
    return words.id(text, from, to);
  }

  /** The states one word further; empty if there is none. Not to be changed. */
  int[] next(int state, int word) {
    if (word < 0) {
      return NOWHERE;
    }
    long key = key(state, word);
    int at = slot(key);
    return keys[at] == key ? targets[at] : NOWHERE;
  }

  /** What was put under the pattern that ends at this state, or {@link #NONE}. */
  int value(int state) {
    return values[state];
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (keys[at] != -1 && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private static long key(int state, int word) {
    return ((long) state << 32) | word;
  }

  /** Collects patterns. */
  static final class Builder {
    private final WordTable words = new WordTable();
    private final Map<Long, List<Integer>> edges = new HashMap<>();
    private final List<Integer> values = new ArrayList<>(List.of(NONE));
    private String pattern = "";
    private int at;

    /** The number of a word, new or known. */
    int word(String word) {
      return words.add(word);
    }

    /** How many words there are so far. */
    int words() {
      return words.size();
    }

    /**
     * Puts a value under a pattern, in which {@code (a|b|)} stands for a, b or nothing.
     *
     * @throws IllegalArgumentException if parentheses do not match or the pattern may be empty
     */
    void put(String newPattern, int value) {
      pattern = newPattern;
      at = 0;
      Set<Integer> from = Set.of(START);
      int target = state();
      Set<Integer> ends = choices(from, target);
      if (at < pattern.length() || ends.contains(START)) {
        throw new IllegalArgumentException(
            (at < pattern.length() ? "')' without '(': " : "may stand for nothing: ") + pattern);
      }
      for (int end : ends) {
        if (values.get(end) != NONE) {
          throw new IllegalStateException("a state of two patterns: " + pattern);
        }
        values.set(end, value);
      }
    }

    PhraseNet build() {
      return new PhraseNet(this);
    }

    /** Alternatives, up to a closing parenthesis or the end; all lead to {@code target}. */
    private Set<Integer> choices(Set<Integer> from, int target) {
      Set<Integer> ends = new LinkedHashSet<>(sequence(from, target));
      while (at < pattern.length() && pattern.charAt(at) == '|') {
        at++;
        ends.addAll(sequence(from, target));
      }
      return ends;
    }

    /** Words and groups one after the other; the last leads to {@code target}. */
    private Set<Integer> sequence(Set<Integer> from, int target) {
      Set<Integer> states = from;
      at = Chars.skipBlank(pattern, at, pattern.length());
      while (at < pattern.length() && "|)".indexOf(pattern.charAt(at)) < 0) {
        int start = at;
        int end = skipItem();
        boolean last = end == pattern.length() || "|)".indexOf(pattern.charAt(end)) >= 0;
        at = start;
        states = item(states, last ? target : state());
        at = Chars.skipBlank(pattern, at, pattern.length());
      }
      return states;
    }

    private Set<Integer> item(Set<Integer> from, int target) {
      if (pattern.charAt(at) == '(') {
        at++;
        Set<Integer> ends = choices(from, target);
        if (at >= pattern.length()) {
          throw new IllegalArgumentException("'(' without ')': " + pattern);
        }
        at++;
        return ends;
      }
      int end = wordEnd(at);
      String text = pattern.substring(at, end);
      int word = words.add(PhraseFile.unescape(text));
      at = end;
      for (int state : from) {
        edges.computeIfAbsent(key(state, word), k -> new ArrayList<>(1)).add(target);
      }
      return Set.of(target);
    }

    /** Where the item at {@link #at} ends, blanks after it included. */
    private int skipItem() {
      int end = at;
      if (pattern.charAt(at) == '(') {
        int depth = 0;
        do {
          depth += pattern.charAt(end) == '(' ? 1 : pattern.charAt(end) == ')' ? -1 : 0;
          end++;
        } while (end < pattern.length() && depth > 0);
      } else {
        end = wordEnd(at);
      }
      return Chars.skipBlank(pattern, end, pattern.length());
    }

    private int wordEnd(int start) {
      int close = pattern.charAt(start) == '<' ? pattern.indexOf('>', start) : -1;
      return close > 0 ? close + 1 : Chars.tokenEnd(pattern, start, pattern.length());
    }

    private int state() {
      values.add(NONE);
      return values.size() - 1;
    }
  }
}
