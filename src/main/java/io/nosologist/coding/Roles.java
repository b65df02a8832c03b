package io.nosologist.coding;

import io.nosologist.domain.Evidence;
import io.nosologist.text.ReadNote;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;

/** Turns tokens into evidence: runs of tokens with one role become one quotation. */
final class Roles {
  private Roles() {}

  /**
   * Quotations from a note.
   *
   * @param tokens the tokens that carry meaning; tokens between two of them within a run are quoted
   *     along
   * @param role what a token is to the code
   */
  static List<Evidence> evidence(ReadNote read, BitSet tokens, IntFunction<String> role) {
    List<Evidence> out = new ArrayList<>();
    int token = tokens.nextSetBit(0);
    while (token >= 0) {
      String here = role.apply(token);
      int last = token;
      int next = tokens.nextSetBit(token + 1);
      while (next >= 0
          && next - last <= 3
          && !leaps(read, last, next)
          && role.apply(next).equals(here)) {
        last = next;
        next = tokens.nextSetBit(last + 1);
      }
      int start = read.tokenStart(token);
      int end = read.tokenEnd(last);
      out.add(new Evidence(start, end, read.text().substring(start, end), here));
      token = next;
    }
    return out;
  }

  /** Whether a word of the note stands between two tokens that their reading leaves out. */
  private static boolean leaps(ReadNote read, int from, int to) {
    for (int token = from; token < to; token++) {
      for (int i = read.tokenEnd(token); i < read.tokenStart(token + 1); i++) {
        if (Character.isLetterOrDigit(read.text().charAt(i))) {
          return true;
        }
      }
    }
    return false;
  }
}
