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
    String plain = code.replace(".", "");
    if (plain.length() < low.length()) {
      return false;
    }
    boolean within =
        plain.substring(0, low.length()).compareTo(low) >= 0
            && plain.substring(0, Math.min(plain.length(), high.length())).compareTo(high) <= 0;
    return within
        && (tail == 0
            || (plain.length() > 4 && plain.charAt(4) == tail)
            || (plain.length() > 5 && plain.charAt(5) == tail));
  }
}
