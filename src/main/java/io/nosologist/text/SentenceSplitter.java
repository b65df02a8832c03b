package io.nosologist.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.util.Span;

/**
 * Cuts a block into sentences.
 *
 * <p>The model decides at full stops, exclamation and question marks; before a pronoun with its
 * verb a full stop always ends one. A label that opens a block of several sentences ("LEFT KNEE:
 * …") is cut off as a sentence of its own. No sentence is longer than {@value #LONGEST} units.
 */
final class SentenceSplitter {
  static final int LONGEST = 3000;
  private static final int LONGEST_LABEL = 60;
  private static final int LABEL_WORDS = 8;

  /** Pronouns that open a sentence, with the blank behind them. */
  private static final String[] SUBJECTS = {"I ", "He ", "She ", "We ", "They "};

  /** Words that a number belongs to, so that a stop behind it ends a sentence and opens no item. */
  private static final Set<String> SCALES =
      Set.of(
          "stage", "grade", "class", "type", "level", "phase", "category", "ckd", "nyha", "gold");

  private final String text;
  private final SentenceFinder finder;
  private static final int PIECE = 4_000;

  private int[] cuts = new int[16];
  private int size;

  SentenceSplitter(String text, SentenceFinder finder) {
    this.text = text;
    this.finder = finder;
  }

  /** Starts and ends of the block's sentences, alternating; none is blank. */
  int[] split(Block block) {
    size = 0;
    if (stopInside(block.start(), block.end())) {
      for (int from = block.start(); from < block.end(); ) {
        int to = pieceEnd(from, block.end());
        for (Span span : finder.sentPosDetect(text.substring(from, to))) {
          addWithSubjects(from + span.getStart(), from + span.getEnd());
        }
        from = to;
      }
    } else {
      add(block.start(), block.end());
    }
    int label = size > 2 ? labelEnd(cuts[0], cuts[1]) : -1;
    if (label > 0) {
      int rest = Chars.skipBlank(text, label, cuts[1]);
      int[] withLabel = new int[size + 2];
      withLabel[0] = cuts[0];
      withLabel[1] = label;
      withLabel[2] = rest;
      System.arraycopy(cuts, 1, withLabel, 3, size - 1);
      return withLabel;
    }
    return Arrays.copyOf(cuts, size);
  }

  /**
   * The detector slows down with the square of a line's length: it sees a long one piece by piece.
   */
  private int pieceEnd(int from, int end) {
    if (end - from <= PIECE) {
      return end;
    }
    int cut = from + PIECE;
    while (cut > from && !Chars.blank(text.charAt(cut))) {
      cut--;
    }
    if (cut == from) {
      cut = from + PIECE;
      cut -= Character.isLowSurrogate(text.charAt(cut)) ? 1 : 0;
    }
    return cut;
  }

  /** One past the colon of a label at the start of [from, to) with text after it; -1 for none. */
  int labelEnd(int from, int to) {
    int words = 0;
    int limit = Math.min(to, from + LONGEST_LABEL);
    for (int i = from; i < limit && words < LABEL_WORDS; i++) {
      char c = text.charAt(i);
      if (c == ':' && i > from && i + 1 < to && Chars.blank(text.charAt(i + 1))) {
        return i + 1;
      }
      if (c == '.' || c == ';' || (c == ',' && words > 2)) {
        return -1;
      }
      words += Chars.blank(c) ? 1 : 0;
    }
    return -1;
  }

  /**
   * Adds a stretch as sentences that end where a new one opens with its subject ("for 4. I …"), or
   * behind the number of a scale ("CKD stage 4. Myeloma …"), which the detector takes for an
   * item's.
   */
  private void addWithSubjects(int from, int to) {
    int start = from;
    for (int dot = from + 1; dot + 2 < to; dot++) {
      if (text.charAt(dot) == '.'
          && text.charAt(dot + 1) == ' '
          && Character.isLetterOrDigit(text.charAt(dot - 1))
          && (opens(dot + 2, to)
              || (Character.isUpperCase(text.charAt(dot + 2)) && endsScale(dot)))) {
        add(start, dot + 1);
        start = dot + 1;
      }
    }
    add(start, to);
  }

  /** Whether the number before a stop belongs to a word for a scale. */
  private boolean endsScale(int dot) {
    int blank = dot - 1;
    while (blank > 0 && Character.isDigit(text.charAt(blank))) {
      blank--;
    }
    if (blank == dot - 1 || text.charAt(blank) != ' ') {
      return false;
    }
    int word = blank;
    while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    return SCALES.contains(text.substring(word, blank).toLowerCase(Locale.ROOT));
  }

  /** Whether a pronoun stands at a place, and a small letter behind it. */
  private boolean opens(int at, int to) {
    for (String subject : SUBJECTS) {
      int behind = at + subject.length();
      if (behind < to
          && text.startsWith(subject, at)
          && Character.isLowerCase(text.charAt(behind))) {
        return true;
      }
    }
    return false;
  }

  private void add(int from, int to) {
    int start = Chars.skipBlank(text, from, to);
    int end = Chars.trimEnd(text, start, to);
    while (end - start > LONGEST) {
      int cut = start + LONGEST;
      while (cut > start && !Chars.blank(text.charAt(cut))) {
        cut--;
      }
      if (cut == start) {
        cut = start + LONGEST;
        cut -= Character.isLowSurrogate(text.charAt(cut)) ? 1 : 0;
      }
      put(start, Chars.trimEnd(text, start, cut));
      start = Chars.skipBlank(text, cut, end);
    }
    if (size > 0 && isQuery(cuts[size - 2], cuts[size - 1]) && end - cuts[size - 2] <= LONGEST) {
      cuts[size - 1] = end;
    } else if (start < end) {
      put(start, end);
    }
  }

  private void put(int start, int end) {
    if (size + 2 > cuts.length) {
      cuts = Arrays.copyOf(cuts, cuts.length * 2);
    }
    cuts[size] = start;
    cuts[size + 1] = end;
    size += 2;
  }

  /** Whether a stretch ends in a question mark that asks of what follows: "URTI / ? LRTI". */
  private boolean isQuery(int from, int end) {
    return text.charAt(end - 1) == '?'
        && (end - 1 == from
            || Chars.blank(text.charAt(end - 2))
            || "/(-".indexOf(text.charAt(end - 2)) >= 0);
  }

  /** Whether a sentence could end before the end of the block. */
  private boolean stopInside(int from, int to) {
    for (int i = from; i < to - 1; i++) {
      char c = text.charAt(i);
      if ((c == '.' || c == '!' || c == '?') && Chars.skipBlank(text, i + 1, to) < to) {
        return true;
      }
    }
    return false;
  }
}
