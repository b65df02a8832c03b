package io.nosologist.text;

import java.util.Arrays;
import java.util.Objects;

/** The tokens of a note as parallel arrays; filled once, then only read. */
final class Tokens {
  private int[] starts;
  private int[] ends;
  private int[] sentences;
  private int size;

  Tokens(int expected) {
    starts = new int[expected];
    ends = new int[expected];
    sentences = new int[expected];
  }

  /** Adds the tokens of [from, to), all of one sentence: one at least where not all is blank. */
  void addAll(CharSequence text, int from, int to, int sentence) {
    int first = Chars.skipBlank(text, from, to);
    int before = size;
    int i = first;
    while (i < to) {
      int end = Chars.blankEntityEnd(text, i, to);
      if (end == i) {
        end = Chars.tokenEnd(text, i, to);
        add(i, end, sentence);
      }
      i = Chars.skipBlank(text, end, to);
    }
    if (size == before && first < to) {
      add(first, Chars.tokenEnd(text, first, to), sentence);
    }
  }

  private void add(int start, int end, int sentence) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      sentences = Arrays.copyOf(sentences, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    sentences[size] = sentence;
    size++;
  }

  /** Adds some of the tokens again, those of a sentence told apart. */
  void addAgain(int[] tokens, int sentence) {
    for (int token : tokens) {
      add(starts[token], ends[token], sentence);
    }
  }

  int size() {
    return size;
  }

  /** Starts, at least {@link #size} of them. Not to be changed. */
  int[] starts() {
    return starts;
  }

  /** Ends, at least {@link #size} of them. Not to be changed. */
  int[] ends() {
    return ends;
  }

  int sentence(int token) {
    return sentences[Objects.checkIndex(token, size)];
  }
}
