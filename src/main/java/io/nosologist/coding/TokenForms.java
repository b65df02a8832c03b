package io.nosologist.coding;

import io.nosologist.domain.FindingType;
import io.nosologist.text.Normalizer;
import io.nosologist.text.ReadNote;
import io.nosologist.text.Shorthand;
import io.nosologist.text.Words;
import java.util.BitSet;

/**
 * What each token of a note is to the terminology: its word, its place in phrases, whether it
 * carries meaning.
 *
 * <p>Arrays by token, refilled for every note and valid until the next; one per worker, not thread
 * safe.
 */
final class TokenForms {
  private static final String WITH = "with";

  /** Forms of address. */
  private static final String[] TITLES = {"Dr", "Mr", "Mrs", "Ms"};

  /** Words whose number counts days or visits, not liters. */
  private static final String[] COUNTED = {"pod", "day", "week", "wk", "visit", "month"};

  private static final int NONE = -1;

  private final Terminology terminology;
  private final Normalizer normalizer = new Normalizer();
  private final WordCache cache = new WordCache();

  /** Word of the terminology, or -1. */
  int[] word = new int[256];

  /** Id within phrases, or -1. */
  int[] plain = new int[256];

  /** Id within phrases that hold in capitals only, or -1. */
  int[] exact = new int[256];

  /** Whether it counts: a word that is no small one. */
  boolean[] content = new boolean[256];

  /** Whether it is a mark that may stand inside a phrase. */
  boolean[] mark = new boolean[256];

  /** Whether a token is the number of an ordinal: the 5 of "L 5th toe" is no L5. */
  boolean[] ordinal = new boolean[256];

  /** Whether it says a side by itself. */
  boolean[] side = new boolean[256];

  /**
   * {@link NoteWords#PARTS}, {@code WITH} or {@code JOINS}, or 0 where it parts and joins nothing.
   */
  byte[] joint = new byte[256];

  /**
   * Words that count before it; one more entry than there are tokens. A size ("1.6 x 1.2 cm") holds
   * none: its numbers are no stages, and it does not part what stands around it.
   */
  int[] position = new int[256];

  /** Semicolons before it. */
  int[] clause = new int[256];

  /** The words that the note holds anywhere. */
  final BitSet present = new BitSet();

  TokenForms(Terminology terminology) {
    this.terminology = terminology;
  }

  /** The word of a term's word as written, or -1. */
  int wordOf(String written) {
    return terminology.word(normalizer.plain(written), normalizer);
  }

  /** Reads the tokens of a note; what was read before is gone. */
  void read(ReadNote note) {
    int n = note.tokenCount();
    if (n + 1 > word.length) {
      int size = Integer.highestOneBit(n + 1) << 1;
      word = new int[size];
      plain = new int[size];
      exact = new int[size];
      content = new boolean[size];
      mark = new boolean[size];
      ordinal = new boolean[size];
      side = new boolean[size];
      joint = new byte[size];
      position = new int[size];
      clause = new int[size];
    }
    present.clear();
    int count = 0;
    int clauses = 0;
    int sizeEnd = 0;
    String text = note.text();
    for (int i = 0; i < n; i++) {
      position[i] = count;
      clause[i] = clauses;
      int start = note.tokenStart(i);
      int end = note.tokenEnd(i);
      word[i] = NONE;
      joint[i] = joint(text, start, end);
      plain[i] = NONE;
      exact[i] = NONE;
      content[i] = false;
      side[i] = false;
      ordinal[i] = i + 1 < n && isOrdinal(text, start, end, note.tokenEnd(i + 1));
      if (!Words.isWord(text, start) || Words.isPossessive(text, start, end)) {
        mark[i] = Words.isJoint(text, start) || text.charAt(start) == '+';
        clauses += text.charAt(start) == ';' ? 1 : 0;
        if (Words.isParenthesis(text, start) || Words.isComma(text, start)) {
          plain[i] = terminology.plainIds.getOrDefault(text.substring(start, start + 1), NONE);
        }
        continue;
      }
      mark[i] = false;
      if (i >= sizeEnd && Character.isDigit(text.charAt(start))) {
        sizeEnd = sizeEnd(note, i);
      }
      if (i < sizeEnd || isListedNumber(note, i)) {
        continue;
      }
      if (i + 2 < n && expand(note, i)) {
        for (int part = i; part < i + 3; part++) {
          position[part] = count;
          clause[part] = clauses;
        }
        count += content[i] ? 1 : 0;
        i += 2;
        continue;
      }
      if (i > 0 && isName(note, i)) {
        content[i] = true;
        count++;
        continue;
      }
      boolean letter =
          end - start == 1
              && text.charAt(start) == 'A'
              && i > 0
              && Words.isWord(text, note.tokenStart(i - 1));
      long known =
          isWith(text, start, end) ? lookUp(WITH, 0, WITH.length()) : lookUp(text, start, end);
      plain[i] = (int) known;
      known = letter ? lookUp(TermText.LETTER_A, 0, TermText.LETTER_A.length()) : known;
      boolean secondaryTo = isSecondaryTo(note, i);
      word[i] = secondaryTo || isBeforeOrdinal(note, i) ? NONE : (int) (known >> 32);
      exact[i] = Character.isLowerCase(text.charAt(start)) ? NONE : exactly(text, start, end);
      if (word[i] >= 0
          && terminology.wordTypes[word[i]] == FindingType.LATERALITY
          && isDeniedSide(note, i)) {
        word[i] = NONE;
        continue;
      }
      if (word[i] >= 0) {
        present.set(word[i]);
        side[i] = terminology.wordTypes[word[i]] == FindingType.LATERALITY;
      }
      side[i] |= exact[i] >= 0 && isSideLetter(text, start, end) && standsAlone(text, start, end);
      content[i] = (word[i] < 0 || !terminology.stop[word[i]]) && !secondaryTo;
      if (content[i]) {
        count++;
      }
    }
    position[n] = count;
  }

  /**
   * One past the unit of a size that begins with a number, or the number itself: the bound of a
   * range ("less than 1 cm", "1 to 3 cm") is for titles to tell.
   */
  private static int sizeEnd(ReadNote note, int number) {
    String text = note.text();
    if (number > 0) {
      int before = note.tokenStart(number - 1);
      int length = note.tokenEnd(number - 1) - before;
      if (text.startsWith(length == 2 ? "to" : "than", before)) {
        return number;
      }
    }
    int i = number + 1;
    while (i < note.tokenCount()) {
      int start = note.tokenStart(i);
      int end = note.tokenEnd(i);
      if (isUnit(text, start, end)) {
        return i + 1;
      }
      boolean by = end - start == 1 && "xX.\u00d7".indexOf(text.charAt(start)) >= 0;
      boolean spelled = end - start == 2 && text.startsWith("by", start);
      if (!by && !spelled && !Character.isDigit(text.charAt(start))) {
        break;
      }
      i++;
    }
    return number;
  }

  /** Whether a number is one of a list of three or more: "ribs 3, 4, 5 and 6" tells no stages. */
  private static boolean isListedNumber(ReadNote note, int token) {
    if (!isNumber(note, token)) {
      return false;
    }
    int from = token;
    while (isNumber(note, from - 2) && isComma(note, from - 1)) {
      from -= 2;
    }
    int to = token;
    while (isNumber(note, to + 2) && isComma(note, to + 1)) {
      to += 2;
    }
    return to - from >= 4;
  }

  private static boolean isNumber(ReadNote note, int token) {
    if (token < 0 || token >= note.tokenCount()) {
      return false;
    }
    int start = note.tokenStart(token);
    return Character.isDigit(note.text().charAt(start)) && startsWord(note.text(), start);
  }

  private static boolean isComma(ReadNote note, int token) {
    return Words.isComma(note.text(), note.tokenStart(token));
  }

  private static boolean isUnit(String text, int start, int end) {
    return end - start == 2 && (text.startsWith("cm", start) || text.startsWith("mm", start));
  }

  /**
   * Reads what stands for one or two words, where it does.
   *
   * @param at the first of three tokens
   */
  private boolean expand(ReadNote note, int at) {
    String words = Shorthand.words(note.text(), note.tokenStart(at), note.tokenEnd(at + 2));
    if (words.isEmpty()) {
      return false;
    }
    int blank = words.indexOf(' ');
    for (int part = at; part < at + 3; part++) {
      word[part] = NONE;
      plain[part] = NONE;
      exact[part] = NONE;
      joint[part] = 0;
      content[part] = false;
      ordinal[part] = false;
      side[part] = false;
      mark[part] = part > at;
    }
    write(at, blank < 0 ? words : words.substring(0, blank));
    if (blank > 0) {
      write(at + 2, words.substring(blank + 1));
      mark[at + 2] = false;
    }
    return true;
  }

  private void write(int token, String as) {
    long known = lookUp(as, 0, as.length());
    plain[token] = (int) known;
    word[token] = (int) (known >> 32);
    content[token] = word[token] < 0 || !terminology.stop[word[token]];
    if (word[token] >= 0) {
      present.set(word[token]);
    }
  }

  private int exactly(String text, int start, int end) {
    String written = text.substring(start, end);
    if (isAmount(text, start, end)) {
      return NONE;
    }
    return TerminologyBuilder.isCapitals(written)
            && (end - start > 1 || standsAlone(text, start, end) || isLevel(text, start, end))
        ? terminology.exactIds.getOrDefault(written, NONE)
        : NONE;
  }

  /** Whether a letter and one or two digits are a word of their own: the L of "L4-5". */
  private static boolean isLevel(String text, int start, int end) {
    int digits = end;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    return digits > end
        && digits - end <= 2
        && startsWord(text, start)
        && (digits == text.length() || !Character.isLetter(text.charAt(digits)));
  }

  /**
   * Whether a letter goes with a number: the L of "2 L of oxygen" and the R of "R 18" are no sides.
   */
  private static boolean isAmount(String text, int start, int end) {
    if (end - start > 1) {
      return false;
    }
    boolean unit =
        text.charAt(start) == 'L'
            && start > 1
            && text.charAt(start - 1) == ' '
            && Character.isDigit(text.charAt(start - 2))
            && !isDay(text, start - 1);
    boolean named =
        end + 1 < text.length()
            && (text.charAt(end) == ' ' || text.charAt(end) == ':')
            && Character.isDigit(text.charAt(end + 1))
            && !isMeasured(text, end + 1);
    return unit || named;
  }

  /**
   * Whether the number up to {@code end} counts days or visits: the L of "POD 3 L TKA" is a side.
   */
  private static boolean isDay(String text, int end) {
    int at = end;
    while (at > 0 && Character.isDigit(text.charAt(at - 1))) {
      at--;
    }
    if (at > 0 && text.charAt(at - 1) == ' ') {
      at--;
    }
    for (String word : COUNTED) {
      if (text.regionMatches(true, at - word.length(), word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number tells of the side before it: "R 5th finger", "R 50-69%", "L 4 mm stone". */
  private static boolean isMeasured(String text, int digit) {
    int at = digit;
    while (at < text.length()
        && (Character.isDigit(text.charAt(at)) || "-.".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at < text.length()
        && (Character.isLetter(text.charAt(at))
            || text.charAt(at) == '%'
            || text.startsWith(" mm", at)
            || text.startsWith(" cm", at));
  }

  /** L and R, and the sides of eyes and ears: OD, OS, OU, AD, AS, AU. */
  private static boolean isSideLetter(String text, int start, int end) {
    char last = text.charAt(end - 1);
    if (end - start == 1) {
      return last == 'L' || last == 'R';
    }
    char first = text.charAt(start);
    return end - start == 2
        && (first == 'O' || first == 'A')
        && (last == 'D' || last == 'S' || last == 'U');
  }

  /** Whether a number goes on, without a blank, with the ending of an ordinal. */
  private static boolean isOrdinal(String text, int start, int end, int next) {
    return next - end == 2
        && Character.isDigit(text.charAt(start))
        && (is(text, end, next, "th")
            || is(text, end, next, "st")
            || is(text, end, next, "nd")
            || is(text, end, next, "rd"));
  }

  /** Whether a letter stands before an ordinal: "L 5th finger" names a side and no vertebra. */
  private static boolean isBeforeOrdinal(ReadNote note, int token) {
    return note.tokenEnd(token) - note.tokenStart(token) == 1
        && token + 2 < note.tokenCount()
        && note.tokenStart(token + 1) > note.tokenEnd(token)
        && isOrdinal(
            note.text(),
            note.tokenStart(token + 1),
            note.tokenEnd(token + 1),
            note.tokenEnd(token + 2));
  }

  /** Whether a token is a person's name: it is in capitals behind a form of address. */
  private static boolean isName(ReadNote note, int token) {
    String text = note.text();
    if (!Character.isUpperCase(text.charAt(note.tokenStart(token)))) {
      return false;
    }
    int before = token - 1;
    if (before > 0 && text.charAt(note.tokenStart(before)) == '.') {
      before--;
    }
    int start = note.tokenStart(before);
    for (String title : TITLES) {
      if (title.length() == note.tokenEnd(before) - start && text.startsWith(title, start)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a side is named as the one that is free: "in the right thigh, not in the left". */
  private static boolean isDeniedSide(ReadNote note, int token) {
    int i = token - 1;
    for (int words = 0; words < 2 && i > 0; words++) {
      boolean small =
          isWritten(note, i, "the") || isWritten(note, i, "in") || isWritten(note, i, "on");
      i -= small ? 1 : 0;
    }
    return i > 0 && i < token && isWritten(note, i, "not");
  }

  /** Whether a token begins "secondary to", which names a cause and makes nothing secondary. */
  private static boolean isSecondaryTo(ReadNote note, int token) {
    return token + 1 < note.tokenCount()
        && isWritten(note, token, "secondary")
        && isWritten(note, token + 1, "to");
  }

  private static boolean isWritten(ReadNote note, int token, String word) {
    return is(note.text(), note.tokenStart(token), note.tokenEnd(token), word);
  }

  /** Whether a letter is a word of its own: the R of "R206H" is not. */
  private static boolean standsAlone(String text, int start, int end) {
    return startsWord(text, start)
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  private static boolean startsWord(String text, int start) {
    return start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
  }

  /** Word in the upper half, id within phrases in the lower. */
  private long lookUp(String text, int from, int to) {
    int place = cache.find(text, from, to);
    if (place >= 0) {
      return cache.value(place);
    }
    String written = text.substring(from, to);
    String form = normalizer.plain(written);
    int inPhrases = terminology.plainIds.getOrDefault(form, NONE);
    long known = ((long) terminology.word(form, normalizer) << 32) | (inPhrases & 0xFFFFFFFFL);
    cache.put(place, written, known);
    return known;
  }

  private static byte slash(String text, int start, int end) {
    if (start > 0 && isWith(text, start - 1, start)) {
      return 0;
    }
    return (byte) (standsFree(text, start, end) ? NoteWords.PARTS : NoteWords.JOINS);
  }

  /** Whether a "w" is short for with: "CKD w/ anemia", "failure w hypoxia", not "32 w", "Th/w". */
  private static boolean isWith(String text, int start, int end) {
    if (end - start != 1 || text.charAt(start) != 'w' || end == text.length()) {
      return false;
    }
    boolean alone = start == 0 || text.charAt(start - 1) == ' ';
    boolean behindNumber = start > 1 && Character.isDigit(text.charAt(start - 2));
    return alone && (text.charAt(end) == '/' || (text.charAt(end) == ' ' && !behindNumber));
  }

  /** Whether a plus joins two things, as in "flu + covid UTD"; that of "ER+" is a sign. */
  private static boolean isPlus(String text, int start, int end) {
    return text.charAt(start) == '+' && standsFree(text, start, end);
  }

  /**
   * Whether a mark has blanks around it: "HFrEF / ischemic cardiomyopathy" names two things,
   * "anxiety/depression" may name one.
   */
  static boolean standsFree(String text, int start, int end) {
    return start > 0
        && end < text.length()
        && Character.isWhitespace(text.charAt(start - 1))
        && Character.isWhitespace(text.charAt(end));
  }

  private static byte joint(String text, int start, int end) {
    if (end - start == 1) {
      return switch (text.charAt(start)) {
        case ';' -> NoteWords.PARTS;
        case '/' -> slash(text, start, end);
        case '+' -> isPlus(text, start, end) ? (byte) NoteWords.JOINS : 0;
        case ',', '&' -> NoteWords.JOINS;
        default -> 0;
      };
    }
    if (is(text, start, end, "and") || is(text, start, end, "or")) {
      return NoteWords.PARTS;
    }
    if (is(text, start, end, WITH)) {
      return NoteWords.WITH;
    }
    return is(text, start, end, "plus") ? (byte) NoteWords.JOINS : 0;
  }

  private static boolean is(String text, int start, int end, String word) {
    return end - start == word.length() && text.regionMatches(true, start, word, 0, word.length());
  }
}
