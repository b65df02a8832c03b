package io.nosologist.text;

/**
 * What stands before the words of a list item.
 *
 * @param kind which sort
 * @param number the number of a numbered item; 0 for none
 * @param contentStart where the words begin
 */
record Bullet(Kind kind, int number, int contentStart) {
  /** Sorts of bullets, by what they usually mark. */
  enum Kind {
    NONE,
    /** Dash, dot, star, box, letter. */
    SYMBOL,
    /** {@code 1.}, {@code 1)}, {@code (1)}, {@code A.} in a row of letters. */
    NUMBER,
    /** {@code #}, {@code #1}: a problem. */
    PROBLEM,
    /** {@code ##}: a heading in Markdown. */
    MARKDOWN
  }

  private static final int MOST_LETTERS = 16;
  private static final String SYMBOLS = "-*+>~=";
  private static final String MARKS = "•·▪◦●○‣►➢➤✓✔→■□▫◆◇❖∙⁃";

  /** The bullet at {@code from}, the first unit of a line that is not blank. */
  static Bullet at(CharSequence text, int from, int to) {
    Bullet first = one(text, from, to);
    if (first.kind == Kind.SYMBOL) {
      Bullet second = one(text, first.contentStart, to);
      if (second.kind != Kind.NONE) {
        return second;
      }
    }
    return first;
  }

  private static Bullet one(CharSequence text, int from, int to) {
    if (from >= to) {
      return none(from);
    }
    char c = text.charAt(from);
    int next = from + 1;
    char after = next < to ? text.charAt(next) : ' ';
    if (c == '#') {
      return hash(text, from, to);
    }
    if (MARKS.indexOf(c) >= 0) {
      return symbol(text, next, to, from);
    }
    if (SYMBOLS.indexOf(Chars.fold(c)) >= 0
        && (Chars.blank(after) || (c != '*' && c != '=' && Character.isLetter(after)))) {
      return symbol(text, next, to, from);
    }
    if (c == '[' && from + 2 < to && text.charAt(from + 2) == ']' && " xX".indexOf(after) >= 0) {
      return symbol(text, from + 3, to, from);
    }
    if (c == '(') {
      int number = number(text, next, to);
      int end = next + digits(text, next, to);
      if (number > 0 && end < to && text.charAt(end) == ')') {
        return numbered(text, end + 1, to, number, from);
      }
    }
    int number = number(text, from, to);
    if (number > 0) {
      int end = from + digits(text, from, to);
      boolean closed = end < to && (text.charAt(end) == '.' || text.charAt(end) == ')');
      char follows = end + 1 < to ? text.charAt(end + 1) : ' ';
      if (closed && (Chars.blank(follows) || Character.isLetter(follows))) {
        return numbered(text, end + 1, to, number, from);
      }
    } else if (c >= 'a' && c <= 'z' && (after == ')' || after == '.')) {
      int start = Chars.skipBlank(text, next + 1, to);
      boolean item = after == ')' || (start < to && Character.isUpperCase(text.charAt(start)));
      if (item && start > next + 1 && start < to) {
        return new Bullet(Kind.SYMBOL, 0, start);
      }
    }
    return none(from);
  }

  private static Bullet hash(CharSequence text, int from, int to) {
    int end = from;
    while (end < to && text.charAt(end) == '#') {
      end++;
    }
    if (end - from > 1) {
      int start = Chars.skipBlank(text, end, to);
      return start < to ? new Bullet(Kind.MARKDOWN, 0, start) : none(from);
    }
    int number = Math.max(0, number(text, end, to));
    end += number > 0 ? digits(text, end, to) : 0;
    while (end < to && ".):".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    int start = Chars.skipBlank(text, end, to);
    return start < to ? new Bullet(Kind.PROBLEM, number, start) : none(from);
  }

  private static Bullet symbol(CharSequence text, int from, int to, int line) {
    int start = Chars.skipBlank(text, from, to);
    return start < to ? new Bullet(Kind.SYMBOL, 0, start) : none(line);
  }

  private static Bullet numbered(CharSequence text, int from, int to, int number, int line) {
    int start = Chars.skipBlank(text, from, to);
    return start < to ? new Bullet(Kind.NUMBER, number, start) : none(line);
  }

  private static Bullet none(int from) {
    return new Bullet(Kind.NONE, 0, from);
  }

  /** The number at {@code from} that blanks and a letter follow, or -1. */
  static int bareNumber(CharSequence text, int from, int to) {
    int number = number(text, from, to);
    int end = from + digits(text, from, to);
    int word = Chars.skipBlank(text, end, to);
    return number > 0 && word > end && word < to && Character.isLetter(text.charAt(word))
        ? number
        : -1;
  }

  /** The numbered item at {@code from}, where {@link #bareNumber} found one. */
  static Bullet bare(CharSequence text, int from, int to) {
    return numbered(text, from + digits(text, from, to), to, number(text, from, to), from);
  }

  /** The place in the alphabet of a capital with a stop behind it and a word ("B. Skin"), or -1. */
  static int letter(CharSequence text, int from, int to) {
    int letter = from < to ? text.charAt(from) - 'A' + 1 : 0;
    boolean closed =
        from + 1 < to && (text.charAt(from + 1) == '.' || text.charAt(from + 1) == ')');
    int word = closed ? Chars.skipBlank(text, from + 2, to) : to;
    return closed
            && letter >= 1
            && letter <= MOST_LETTERS
            && word > from + 2
            && word < to
            && Character.isLetter(text.charAt(word))
        ? letter
        : -1;
  }

  /** The item at {@code from}, where {@link #letter} found one. */
  static Bullet lettered(CharSequence text, int from, int to) {
    return numbered(text, from + 2, to, letter(text, from, to), from);
  }

  /** The number of one or two digits at {@code from}, or -1. */
  static int number(CharSequence text, int from, int to) {
    int digits = digits(text, from, to);
    if (digits < 1 || digits > 2) {
      return -1;
    }
    int value = text.charAt(from) - '0';
    return digits == 1 ? value : value * 10 + text.charAt(from + 1) - '0';
  }

  private static int digits(CharSequence text, int from, int to) {
    int i = from;
    while (i < to && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i - from;
  }
}
