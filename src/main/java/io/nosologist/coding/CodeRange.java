package io.nosologist.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code or range of codes as notes of the Tabular List write it: {@code M65.2-}, {@code O10-O11},
 * {@code T36-T50 with fifth or sixth character 5}.
 *
 * @param low the first code, without dot and dash
 * @param high the last, equal to {@code low} for a single one
 * @param tail the 5th or 6th character that the code must have; 0 for any
 */
record CodeRange(String low, String high, char tail) {
  /** All diseases: what "the specific condition" may be; symptoms and status are none. */
  static final List<CodeRange> DISEASES =
      List.of(new CodeRange("A00", "Q99", (char) 0), new CodeRange("S00", "T88", (char) 0));

  /** Where a code has its dot. */
  private static final int DOT = 3;

  private static final Pattern ASIDE = Pattern.compile("\\(([^()]*)\\)");
  private static final Pattern RANGE =
      Pattern.compile(
          "([A-Z]\\d[0-9A-Z](?:\\.[0-9A-Z]*)?)(?:-([A-Z]\\d[0-9A-Z](?:\\.[0-9A-Z]*)?))?");
  private static final Pattern TAIL =
      Pattern.compile("fifth or sixth character (?:of )?([0-9])(?:-([0-9]))?");

  /** The ranges in the parentheses of a note's line; empty where it names no code. */
  static List<CodeRange> of(String text) {
    List<CodeRange> out = new ArrayList<>();
    Matcher aside = ASIDE.matcher(text);
    while (aside.find()) {
      Matcher tail = TAIL.matcher(aside.group(1));
      boolean narrowed = tail.find();
      char from = narrowed ? tail.group(1).charAt(0) : 0;
      char to = narrowed && tail.group(2) != null ? tail.group(2).charAt(0) : from;
      Matcher range = RANGE.matcher(aside.group(1));
      while (range.find()) {
        String low = range.group(1).replace(".", "");
        String high = range.group(2) == null ? low : range.group(2).replace(".", "");
        for (char c = from; c <= to; c++) {
          out.add(new CodeRange(low, high, c));
        }
      }
    }
    return List.copyOf(out);
  }

  /** Whether a code, with or without dot, lies in the range. */
  boolean holds(String code) {
    int length = length(code);
    return length >= low.length()
        && compare(code, low, low.length()) >= 0
        && compare(code, high, Math.min(length, high.length())) <= 0
        && (tail == 0
            || (length > 4 && at(code, 4) == tail)
            || (length > 5 && at(code, 5) == tail));
  }

  /** Compares the first characters of a code, its dot left out, with those of a plain code. */
  private static int compare(String code, String plain, int characters) {
    for (int i = 0; i < characters; i++) {
      int difference = at(code, i) - plain.charAt(i);
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  private static char at(String code, int index) {
    return code.charAt(index >= DOT && hasDot(code) ? index + 1 : index);
  }

  private static int length(String code) {
    return hasDot(code) ? code.length() - 1 : code.length();
  }

  private static boolean hasDot(String code) {
    return code.length() > DOT && code.charAt(DOT) == '.';
  }
}
