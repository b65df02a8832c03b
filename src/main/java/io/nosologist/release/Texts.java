package io.nosologist.release;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The small changes that official texts need before they can be kept or compared. */
final class Texts {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final String ONE_CODE =
      "[A-Z](?:[0-9][0-9A-Z]|[A-Z][0-9])(?:\\.[0-9A-Z]{0,4})?[.-]*";
  private static final Pattern TRAILING_CODES =
      Pattern.compile(
          "[\\s,]*\\(\\s*"
              + ONE_CODE
              + "(?:(?:\\s*[,;&-]\\s*|\\s+(?:and|or|to|with)\\s+|,\\s*and\\s+)"
              + ONE_CODE
              + ")*\\s*\\)\\s*$");

  private Texts() {}

  /** One line, single blanks, no blanks around it. */
  static String oneLine(String text) {
    return text.isEmpty() ? text : BLANKS.matcher(text).replaceAll(" ").strip();
  }

  /** Letters without their accents: the long titles of the order file are plain ASCII. */
  static String unaccented(String text) {
    return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
  }

  /** A note's text without the codes in parentheses at its end. */
  static String withoutCodes(String text) {
    String bare = TRAILING_CODES.matcher(text).replaceFirst("");
    return bare.isBlank() ? text : bare;
  }
}
