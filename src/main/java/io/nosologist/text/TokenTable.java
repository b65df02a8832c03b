package io.nosologist.text;

import java.util.Arrays;

/** Tokens as numbers in one array: start, end, sentence. */
final class TokenTable {
  private static final int FIELDS = 3;

  private int[] fields = new int[FIELDS * 256];
  private int size;

  void add(int start, int end, int sentence) {
    if (fields.length < (size + 1) * FIELDS) {
      fields = Arrays.copyOf(fields, fields.length * 2);
    }
    int at = size * FIELDS;
    fields[at] = start;
    fields[at + 1] = end;
    fields[at + 2] = sentence;
    size++;
  }

  int size() {
    return size;
  }

  int start(int token) {
    return fields[token * FIELDS];
  }

  int end(int token) {
    return fields[token * FIELDS + 1];
  }

  int sentence(int token) {
    return fields[token * FIELDS + 2];
  }
}
