package io.nosologist.text;

import java.util.regex.Pattern;

/** What two signs with a slash between stand for, in notes and in phrases alike. */
public final class Shorthand {
  private static final Pattern WITHOUT = Pattern.compile("(?i)(?<![\\w/-])w/o(?![\\w/-])");
  private static final Pattern DUE_TO = Pattern.compile("(?i)(?<![\\w/-])(?:2/2|d/t)(?![\\w/-])");

  private Shorthand() {}

  /**
   * The first word of a shorthand of three signs; empty where it is none.
   *
   * @param start where the three signs begin, the second being a slash
   */
  public static String firstWord(CharSequence text, int start) {
    char first = text.charAt(start);
    char last = text.charAt(start + 2);
    if (is(first, 'w') && is(last, 'o')) {
      return "without";
    }
    return isDueTo(first, last) ? "due" : "";
  }

  /** The second word of a shorthand; empty where it stands for one word or is none. */
  public static String secondWord(CharSequence text, int start) {
    return isDueTo(text.charAt(start), text.charAt(start + 2)) ? "to" : "";
  }

  /** A phrase of the lexicon with its shorthands written out. */
  public static String expand(String phrase) {
    return phrase.indexOf('/') < 0
        ? phrase
        : DUE_TO.matcher(WITHOUT.matcher(phrase).replaceAll("without")).replaceAll("due to");
  }

  private static boolean isDueTo(char first, char last) {
    return (first == '2' && last == '2') || (is(first, 'd') && is(last, 't'));
  }

  private static boolean is(char c, char letter) {
    return (c | 0x20) == letter;
  }
}
