package io.nosologist.text;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The specimens of a pathology report, by their letter: "A. Skin, left ala, shave" under SPECIMENS
 * says where the "A. Basal cell carcinoma" under DIAGNOSIS stands.
 *
 * <p>Immutable; of one note.
 */
final class Specimens {
  private static final int MOST = 12;
  private static final Specimens NONE = new Specimens(new int[0]);
  private static final Pattern HEADING =
      Pattern.compile(
          "(?im)^[ \\t#*-]{0,8}(?:specimens?|parts?|tissues?)(?:\\(s\\))?(?: (?:submitted|received|sent|source))?(?:[:\\n]| (?=A[.):] ))");

  /** "A. Skin, left ala, shave": a specimen that says how it was taken needs no heading. */
  private static final Pattern TAKEN =
      Pattern.compile(
          "(?im)^[ \\t]{0,8}A[.):] [^\\n]{3,80}\\b(?:shave|punch|biops(?:y|ies)|bx|excision|excisional|resection|polypectomy|curettings?|curettage|core|cores)\\b[^\\n]{0,40}$");

  /** Start and end of each specimen's words, that of A first. */
  private final int[] spans;

  private Specimens(int[] spans) {
    this.spans = spans;
  }

  /** The specimens that a note lists by letter, from A on. */
  static Specimens of(String text) {
    if (label(text, 0, 'A') < 0) {
      return NONE;
    }
    Matcher heading = HEADING.matcher(text);
    return heading.find() ? listed(text, heading.end() - 1) : taken(text);
  }

  /**
   * The specimens whose lines begin with their letter, from the first that says how it was taken;
   * what was seen of each may stand between.
   */
  private static Specimens taken(String text) {
    Matcher first = TAKEN.matcher(text);
    if (!first.find()) {
      return NONE;
    }
    int[] spans = new int[2 * MOST];
    int size = 0;
    int at = label(text, first.start(), 'A');
    while (at >= 0 && size < 2 * MOST) {
      int lineEnd = text.indexOf('\n', at);
      lineEnd = lineEnd < 0 ? text.length() : lineEnd;
      spans[size++] = Chars.skipBlank(text, at, lineEnd);
      spans[size++] = text.charAt(lineEnd - 1) == ':' ? lineEnd - 1 : lineEnd;
      int next = label(text, lineEnd, (char) ('A' + size / 2));
      int again = label(text, lineEnd, 'A');
      at = again >= 0 && again < next ? -1 : next;
    }
    return new Specimens(Arrays.copyOf(spans, size));
  }

  private static Specimens listed(String text, int from) {
    int[] spans = new int[2 * MOST];
    int size = 0;
    int at = label(text, from, 'A');
    while (at >= 0 && size < 2 * MOST) {
      int lineEnd = text.indexOf('\n', at);
      lineEnd = lineEnd < 0 ? text.length() : lineEnd;
      char following = (char) ('B' + size / 2);
      int next = label(text, at, following);
      boolean sameLine = next >= 0 && next < lineEnd;
      spans[size++] = Chars.skipBlank(text, at, lineEnd);
      spans[size++] = sameLine ? next - 2 : lineEnd;
      at = next >= 0 && (sameLine || next - 3 <= lineEnd) ? next : -1;
    }
    return size == 0 ? NONE : new Specimens(Arrays.copyOf(spans, size));
  }

  /** One past the letter and its stop, at the next place where they begin a word; -1 for none. */
  private static int label(String text, int from, char letter) {
    for (int i = text.indexOf(letter, from); i >= 0; i = text.indexOf(letter, i + 1)) {
      boolean begins = i == 0 || Character.isWhitespace(text.charAt(i - 1));
      if (begins
          && i + 2 < text.length()
          && ".):".indexOf(text.charAt(i + 1)) >= 0
          && text.charAt(i + 2) == ' ') {
        return i + 2;
      }
    }
    return -1;
  }

  boolean isEmpty() {
    return spans.length == 0;
  }

  /**
   * The specimen that a sentence of a later list is about.
   *
   * @param start of the sentence; its letter stands there, or right before it
   * @return number of the specimen from 0, or -1
   */
  int about(String text, int start) {
    int letter = labelled(text, start) ? start : start - 3;
    if (letter < spans[spans.length - 1] || !labelled(text, letter)) {
      return -1;
    }
    int number = text.charAt(letter) - 'A';
    return number >= 0 && 2 * number < spans.length ? number : -1;
  }

  private static boolean labelled(String text, int at) {
    return at >= 0
        && at + 2 < text.length()
        && (at == 0 || Character.isWhitespace(text.charAt(at - 1)))
        && ".):".indexOf(text.charAt(at + 1)) >= 0
        && text.charAt(at + 2) == ' ';
  }

  int start(int specimen) {
    return spans[2 * specimen];
  }

  int end(int specimen) {
    return spans[2 * specimen + 1];
  }
}
