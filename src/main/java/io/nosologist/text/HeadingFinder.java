package io.nosologist.text;

import io.nosologist.domain.SectionKind;
import org.jspecify.annotations.Nullable;

/** Decides whether a heading stands at a place of a line. */
final class HeadingFinder {
  /**
   * A heading in place.
   *
   * @param start its first unit
   * @param wordsEnd one past its words
   * @param end one past its colon or dash and its markup
   * @param heading what it opens
   * @param capitals whether it is written in capitals
   * @param alone whether nothing follows on its line
   */
  record Found(
      int start,
      int wordsEnd,
      int end,
      HeadingTable.Heading heading,
      boolean capitals,
      boolean alone) {}

  private static final String MARKUP = "*_[]<>";
  private static final int LONGEST_PARENTHESIS = 80;

  private final HeadingTable table;

  HeadingFinder(HeadingTable table) {
    this.table = table;
  }

  /**
   * The heading at the start of a line's words.
   *
   * @param bullet what stands before the words
   * @param afterBlank whether the line opens a paragraph
   * @param around the section that the line stands in
   */
  @Nullable Found atStart(
      CharSequence text, int from, int to, Bullet bullet, boolean afterBlank, SectionKind around) {
    int start = skip(text, from, to, MARKUP);
    long longest = table.longest(text, start, to);
    if (longest < 0) {
      return null;
    }
    HeadingTable.Heading heading = table.heading((int) longest);
    int wordsEnd = (int) (longest >>> 32);
    int after = skip(text, wordsEnd, to, MARKUP);
    int colon = colon(text, Chars.skipBlank(text, after, to), to);
    boolean capitals = capitals(text, start, wordsEnd);
    if (colon >= 0) {
      return found(text, start, wordsEnd, skip(text, colon, to, MARKUP), to, heading, capitals);
    }
    boolean upper = Character.isUpperCase(text.charAt(start));
    if (heading.lead()) {
      return upper && afterBlank && around == SectionKind.BODY
          ? found(text, start, wordsEnd, wordsEnd, to, heading, false)
          : null;
    }
    int next = Chars.skipBlank(text, after, to);
    if (remark(text, next, to) >= to) {
      boolean item = bullet.kind() == Bullet.Kind.NUMBER || bullet.kind() == Bullet.Kind.SYMBOL;
      boolean inList =
          item && problemSection(around) && !capitals && heading.kind() != SectionKind.EDUCATION;
      boolean marked = bullet.kind() == Bullet.Kind.MARKDOWN || after > wordsEnd;
      boolean opens = upper || afterBlank || marked;
      boolean tooCommon = heading.colon() && !marked;
      return opens && !tooCommon && !inList
          ? found(text, start, wordsEnd, after, to, heading, capitals)
          : null;
    }
    boolean asWord = heading.colon() && wordsEnd - start > 1;
    boolean dash = Chars.fold(text.charAt(next)) == '-' && !asWord;
    boolean stop =
        text.charAt(next) == '.'
            && next == after
            && bullet.kind() == Bullet.Kind.NONE
            && !heading.colon();
    if ((dash || stop) && upper && next + 1 < to && Chars.blank(text.charAt(next + 1))) {
      return found(text, start, wordsEnd, next + 1, to, heading, capitals);
    }
    if (capitals && after == wordsEnd && runsOn(text, start, wordsEnd, next, to, heading)) {
      return found(text, start, wordsEnd, wordsEnd, to, heading, true);
    }
    return null;
  }

  /**
   * The heading whose colon stands at {@code colon}, in the middle of a line.
   *
   * @param from earliest unit at which it may start
   */
  @Nullable Found before(CharSequence text, int from, int colon, int to) {
    int start = colon;
    Found best = null;
    for (int words = 0; words < 8 && start > from; words++) {
      int end = Chars.trimEnd(text, from, start);
      if (end == from) {
        break;
      }
      start = end - 1;
      boolean word = Character.isLetter(text.charAt(start));
      while (word && start > from && Character.isLetter(text.charAt(start - 1))) {
        start--;
      }
      if (!Character.isUpperCase(text.charAt(start))) {
        continue;
      }
      long longest = table.longest(text, start, colon);
      if (longest < 0 || Chars.skipBlank(text, (int) (longest >>> 32), colon) != colon) {
        continue;
      }
      int wordsEnd = (int) (longest >>> 32);
      boolean capitals = capitals(text, start, wordsEnd);
      boolean letter = wordsEnd - start == 1;
      boolean opens =
          letter
              ? startsOrStops(text, from, start)
              : opensSentence(text, from, start)
                  || (capitals && !capitalsBefore(text, from, start));
      if (opens) {
        HeadingTable.Heading heading = table.heading((int) longest);
        best = found(text, start, wordsEnd, colon + 1, to, heading, capitals);
      }
    }
    return best;
  }

  private static Found found(
      CharSequence text,
      int start,
      int wordsEnd,
      int end,
      int to,
      HeadingTable.Heading heading,
      boolean capitals) {
    boolean alone = Chars.skipBlank(text, end, to) == to;
    return new Found(start, wordsEnd, end, heading, capitals, alone);
  }

  /** Whether a heading in capitals is told from the text after it by the change of case. */
  private static boolean runsOn(
      CharSequence text, int start, int wordsEnd, int next, int to, HeadingTable.Heading heading) {
    boolean word = Character.isLetterOrDigit(text.charAt(next)) && next > wordsEnd;
    if (heading.bare() && word) {
      return true;
    }
    int end = Chars.tokenEnd(text, next, to);
    boolean severalWords = Chars.tokenEnd(text, start, wordsEnd) < wordsEnd;
    boolean listFollows = Bullet.at(text, next, to).kind() == Bullet.Kind.NUMBER;
    boolean ordinary =
        Character.isLetter(text.charAt(next)) && (!capitals(text, next, end) || end - next == 1);
    return listFollows || (severalWords && ordinary);
  }

  /** One past the colon at {@code at}, a remark in parentheses before it allowed; -1 for none. */
  private static int colon(CharSequence text, int at, int to) {
    int i = remark(text, at, to);
    return i < to && text.charAt(i) == ':' ? i + 1 : -1;
  }

  /** Where the words after a remark in parentheses begin; {@code at} itself without one. */
  private static int remark(CharSequence text, int at, int to) {
    int i = at;
    if (i < to && text.charAt(i) == '(') {
      int limit = Math.min(to, i + LONGEST_PARENTHESIS);
      while (i < limit && text.charAt(i) != ')') {
        i++;
      }
      i = Chars.skipBlank(text, Math.min(i + 1, to), to);
    }
    return i;
  }

  /** Whether a line or a sentence begins here: the P of "20/40 P: no APD" is a pupil. */
  private static boolean startsOrStops(CharSequence text, int from, int start) {
    int end = Chars.trimEnd(text, from, start);
    return end == from || ".;!?)".indexOf(text.charAt(end - 1)) >= 0;
  }

  private static boolean opensSentence(CharSequence text, int from, int start) {
    int end = Chars.trimEnd(text, from, start);
    return end == from || start - end >= 2 || ".;!?)".indexOf(text.charAt(end - 1)) >= 0;
  }

  private static boolean capitalsBefore(CharSequence text, int from, int start) {
    int end = Chars.trimEnd(text, from, start);
    return end > from + 1
        && Character.isUpperCase(text.charAt(end - 1))
        && Character.isUpperCase(text.charAt(end - 2));
  }

  private static boolean capitals(CharSequence text, int from, int to) {
    boolean some = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      some |= Character.isUpperCase(c);
    }
    return some;
  }

  static boolean problemSection(SectionKind kind) {
    return switch (kind) {
      case ASSESSMENT,
          ASSESSMENT_AND_PLAN,
          PLAN,
          PROBLEM_LIST,
          DIAGNOSIS,
          IMPRESSION,
          HOSPITAL_COURSE,
          PAST_MEDICAL_HISTORY ->
          true;
      default -> false;
    };
  }

  private static int skip(CharSequence text, int from, int to, String units) {
    int i = from;
    while (i < to && units.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }
}
