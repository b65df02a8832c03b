package io.nosologist.text;

import java.util.ArrayList;
import java.util.List;

/** Splits a note into logical lines with offsets into the untouched text. */
final class LineSplitter {
  private static final int WRAP_COLUMN = 55;
  private static final String BULLETS = "-*•‣▪●○◦·–—>+▸►✓";

  private LineSplitter() {}

  static List<LogicalLine> split(String text) {
    List<LogicalLine> out = new ArrayList<>();
    int at = 0;
    boolean gap = false;
    while (at < text.length()) {
      int end = lineEnd(text, at);
      LogicalLine line = line(text, at, end, gap);
      if (line.isEmpty()) {
        gap = true;
      } else {
        LogicalLine last = out.isEmpty() ? null : out.get(out.size() - 1);
        if (last != null && !gap && isWrapped(text, last, at, line)) {
          out.set(
              out.size() - 1,
              new LogicalLine(last.start(), line.end(), last.listItem(), last.gapBefore()));
        } else {
          out.add(line);
        }
        gap = false;
      }
      at = end + 1;
      if (end < text.length()
          && text.charAt(end) == '\r'
          && at < text.length()
          && text.charAt(at) == '\n') {
        at++;
      }
    }
    return out;
  }

  private static int lineEnd(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u0085') {
        return i;
      }
    }
    return text.length();
  }

  private static LogicalLine line(String text, int from, int to, boolean gap) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    int body = afterBullet(text, start, end);
    return new LogicalLine(body, end, body > start, gap);
  }

  private static int afterBullet(String text, int start, int end) {
    int at = start;
    while (at < end && BULLETS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at > start
        && at < end
        && !isBlank(text.charAt(at))
        && "-+>*".indexOf(text.charAt(start)) >= 0) {
      return start;
    }
    if (at == start) {
      while (at < end && text.charAt(at) == '#') {
        at++;
      }
      at = at == start ? afterNumber(text, start, end) : at;
    }
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    int number = afterNumber(text, at, end);
    return at > start && number > at ? number : at;
  }

  /** Behind "1." or "2)" or "(3)", or {@code start} where there is none. */
  private static int afterNumber(String text, int start, int end) {
    int at = start;
    if (at < end && text.charAt(at) == '(') {
      at++;
    }
    int digits = at;
    while (at < end && Character.isDigit(text.charAt(at))) {
      at++;
    }
    if (at == digits
        || at - digits > 2
        || at >= end
        || (text.charAt(at) != '.' && text.charAt(at) != ')')) {
      return start;
    }
    at++;
    if (at < end && !isBlank(text.charAt(at))) {
      return start;
    }
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * Whether a line goes on from the one before: long, unfinished, and followed by a small letter.
   */
  private static boolean isWrapped(String text, LogicalLine last, int lineStart, LogicalLine line) {
    if (line.listItem() || last.end() - lastLineStart(text, last) < WRAP_COLUMN) {
      return false;
    }
    char end = text.charAt(last.end() - 1);
    return ".:;?!".indexOf(end) < 0
        && Character.isLowerCase(text.charAt(line.start()))
        && line.start() >= lineStart;
  }

  private static int lastLineStart(String text, LogicalLine last) {
    int at = last.end() - 1;
    while (at > last.start() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at--;
    }
    return at;
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || c == '\u00A0'
        || c == '\u2007'
        || c == '\u202F'
        || c == '\uFEFF'
        || c == '\u200B';
  }
}
