package io.nosologist.text;

import java.util.List;

/**
 * What a single UTF-16 unit is to the reader of a note, and where a token ends.
 *
 * <p>Tokens are those of OpenNLP's {@code SimpleTokenizer} (a token ends where the class of the
 * character changes, a punctuation mark stands alone unless it is repeated), found without
 * allocation, with three differences: a surrogate pair is never cut, a combining mark stays with
 * its letter and a soft hyphen within its word, and zero-width marks separate.
 */
final class Chars {
  private static final int BLANK = 0;
  private static final int LETTER = 1;
  private static final int DIGIT = 2;
  private static final int OTHER = 3;
  private static final List<String> BLANK_ENTITIES = List.of("&nbsp;", "&#160;", "&#xa0;", "&#32;");
  private static final char SOFT_HYPHEN = '\u00AD';

  private Chars() {}

  /** White space of any kind, no-break and zero-width spaces, byte order and direction marks. */
  static boolean blank(char c) {
    if (c < 128) {
      return c <= ' ' && Character.isWhitespace(c);
    }
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || c == '\u2060'
        || c == '\u0085';
  }

  /** Whether a line ends at this unit. */
  static boolean lineBreak(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000B'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  /** First unit in [from, to) that is not blank; {@code to} if there is none. */
  static int skipBlank(CharSequence text, int from, int to) {
    int i = from;
    while (i < to && blank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** End of [from, to) without the blanks at its end; {@code from} if all is blank. */
  static int trimEnd(CharSequence text, int from, int to) {
    int i = to;
    while (i > from && blank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /**
   * End of the token that starts at {@code start}.
   *
   * @param start a unit that is not blank, below {@code limit}
   */
  static int tokenEnd(CharSequence text, int start, int limit) {
    char first = text.charAt(start);
    int kind = kind(first);
    int i = start + 1;
    if (kind == OTHER) {
      if (Character.isHighSurrogate(first)) {
        return i < limit && Character.isLowSurrogate(text.charAt(i)) ? i + 1 : i;
      }
      while (i < limit && text.charAt(i) == first) {
        i++;
      }
      return i;
    }
    while (i < limit) {
      char c = text.charAt(i);
      if (kind(c) != kind && !(kind == LETTER && combining(c))) {
        break;
      }
      i++;
    }
    return i;
  }

  /** End of a blank that is written as in HTML ("&amp;nbsp;"), or {@code start} itself. */
  static int blankEntityEnd(CharSequence text, int start, int limit) {
    if (text.charAt(start) != '&') {
      return start;
    }
    for (String blank : BLANK_ENTITIES) {
      int end = start + blank.length();
      if (end <= limit && blank.contentEquals(text.subSequence(start, end))) {
        return end;
      }
    }
    return start;
  }

  /** Lower case, with typographic quotes and dashes as their plain forms. */
  static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u02BC', '\u00B4' -> '\'';
      case '\u201C', '\u201D' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
      default -> Character.toLowerCase(c);
    };
  }

  private static int kind(char c) {
    if (c < 128) {
      if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
        return LETTER;
      }
      if (c >= '0' && c <= '9') {
        return DIGIT;
      }
      return blank(c) ? BLANK : OTHER;
    }
    if (blank(c)) {
      return BLANK;
    }
    return Character.isLetter(c) ? LETTER : Character.isDigit(c) ? DIGIT : OTHER;
  }

  private static boolean combining(char c) {
    return c == SOFT_HYPHEN
        || (c >= '\u0300' && Character.getType(c) == Character.NON_SPACING_MARK);
  }
}
