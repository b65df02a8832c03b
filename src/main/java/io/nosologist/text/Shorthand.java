package io.nosologist.text;

import java.util.regex.Pattern;

/** What two signs with a slash between stand for, in notes and in phrases alike. */
public final class Shorthand {
  private static final int LENGTH = 3;
  private static final Pattern WITH = Pattern.compile("(?<=^| )w/ ?(?=[A-Za-z])");

  private Shorthand() {}

  /**
   * The words that a stretch stands for: "w/o" is without, "d/o" disorder, "2/2" and "d/t" are due
   * to.
   *
   * @return words with a blank between; empty where the stretch is no shorthand, or goes on with a
   *     letter, a digit, a slash or a hyphen
   */
  public static String words(CharSequence text, int start, int end) {
    if (end - start != LENGTH
        || text.charAt(start + 1) != '/'
        || (start > 0 && goesOn(text.charAt(start - 1)))
        || (end < text.length() && goesOn(text.charAt(end)))) {
      return "";
    }
    char first = text.charAt(start);
    char last = text.charAt(end - 1);
    if (is(first, 'w') && is(last, 'o')) {
      return "without";
    }
    if (is(first, 'd') && is(last, 'o')) {
      return "disorder";
    }
    boolean secondary = first == '2' && last == '2';
    return secondary || (is(first, 'd') && is(last, 't')) ? "due to" : "";
  }

  /** A phrase of the lexicon with its shorthands written out. */
  public static String expand(String phrase) {
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (int slash = phrase.indexOf('/', 1); slash > 0; slash = phrase.indexOf('/', slash + 1)) {
      int end = slash + 2;
      String words = end > phrase.length() ? "" : words(phrase, slash - 1, end);
      if (!words.isEmpty()) {
        out.append(phrase, done, slash - 1).append(words);
        done = end;
      }
    }
    out.append(phrase, done, phrase.length());
    return WITH.matcher(out).replaceAll("with ");
  }

  private static boolean goesOn(char c) {
    return Character.isLetterOrDigit(c) || c == '/' || c == '-';
  }

  private static boolean is(char c, char letter) {
    return (c | 0x20) == letter;
  }
}
