package io.nosologist.domain;

import java.util.Locale;

/**
 * Codes with and without their dot, and their leading parts. Rules ask for the latter thousands of
 * times a note, so each part is made once and shared.
 */
public final class CodeParts {
  private static final int RADIX = 36;
  private static final String[] LETTERS = new String[RADIX];
  private static final String[] CATEGORIES = new String[RADIX * RADIX * RADIX];

  private CodeParts() {}

  /** The code without dot and blanks, in upper case. */
  public static String plain(String code) {
    return code.strip().replace(".", "").toUpperCase(Locale.ROOT);
  }

  /** A plain code with its dot after the third character. */
  public static String dotted(String plain) {
    return plain.length() <= 3 ? plain : plain.substring(0, 3) + "." + plain.substring(3);
  }

  /** The first letter of a code, which tells the chapter but for its rarer halves. */
  static String letter(String code) {
    int at = digit(code.charAt(0));
    if (at < 0) {
      return code.substring(0, 1);
    }
    String known = LETTERS[at];
    if (known == null) {
      known = code.substring(0, 1);
      LETTERS[at] = known;
    }
    return known;
  }

  /**
   * The three-character category of a code.
   *
   * @throws IndexOutOfBoundsException if the code is shorter
   */
  static String category(String code) {
    int first = digit(code.charAt(0));
    int second = digit(code.charAt(1));
    int third = digit(code.charAt(2));
    if ((first | second | third) < 0) {
      return code.substring(0, 3);
    }
    int at = (first * RADIX + second) * RADIX + third;
    String known = CATEGORIES[at];
    if (known == null) {
      known = code.substring(0, 3);
      CATEGORIES[at] = known;
    }
    return known;
  }

  /** 0 to 35 for digits and capitals, -1 for anything else. */
  private static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= 'A' && c <= 'Z' ? c - 'A' + 10 : -1;
  }
}
