package io.nosologist.coding;

import io.nosologist.domain.Candidate;
import io.nosologist.text.PhraseFinder;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds official wordings that the note writes out word for word: problem lists often hold titles
 * as the chart's software offers them.
 *
 * <p>Such a wording is taken at its word, "other" and "unspecified" included. Marks between its
 * words do not matter, but for a comma where it has none. One per worker; not thread safe.
 */
final class Wordings {
  private static final Pattern ROUND = Pattern.compile("\\([^()]*\\)");
  private static final Pattern SQUARE = Pattern.compile("\\[[^\\]]*\\]");
  private static final Pattern EMPTY = Pattern.compile("\\b(?:NOS|NEC)\\b");

  private final Terminology terminology;
  private final NoteWords note;

  Wordings(Terminology terminology, NoteWords note) {
    this.terminology = terminology;
    this.note = note;
  }

  /** A wording with and without its nonessential modifiers and synonyms (I.A.7) and NOS or NEC. */
  static Set<String> of(String wording) {
    Set<String> out = new LinkedHashSet<>();
    String round = ROUND.matcher(wording).replaceAll(" ");
    String square = SQUARE.matcher(wording).replaceAll(" ");
    for (String variant : List.of(wording, round, square, SQUARE.matcher(round).replaceAll(" "))) {
      out.add(variant);
      out.add(EMPTY.matcher(variant).replaceAll(" "));
    }
    return out;
  }

  /**
   * What the phrase matcher keeps of a wording.
   *
   * @param comma whether the wording has a comma; where it has none, a comma of the note parts two
   *     items of a list
   */
  static int value(int node, boolean title, boolean comma) {
    return 4 * node + (comma ? 2 : 0) + (title ? 0 : 1);
  }

  static int node(int value) {
    return value / 4;
  }

  private static boolean hasComma(int value) {
    return (value & 2) != 0;
  }

  private static boolean isTitle(int value) {
    return (value & 1) == 0;
  }

  /** Adds the longest wordings that stand between two tokens of a sentence, left to right. */
  void find(int sentence, int firstToken, int lastToken, List<Match> found) {
    int from = firstToken;
    while (from < lastToken) {
      int to =
          note.plain(from) < 0 || note.isMark(from) ? -1 : add(sentence, from, lastToken, found);
      from = to < 0 ? from + 1 : to;
    }
  }

  /** Where the longest wording that begins at a token ends, or -1. */
  private int add(int sentence, int from, int limit, List<Match> found) {
    PhraseFinder wordings = terminology.wordings;
    int at = wordings.root();
    int end = -1;
    int value = -1;
    for (int token = from; token < limit && at >= 0; token++) {
      if (note.isMark(token)) {
        continue;
      }
      at = wordings.next(at, note.plain(token));
      if (at >= 0 && wordings.value(at) >= 0) {
        value = wordings.value(at);
        end = token + 1;
      }
    }
    if (end > 0 && !hasComma(value) && note.comma(from, end) >= 0) {
      return -1;
    }
    if (end > 0 && !isNoise(sentence, from, end)) {
      found.add(match(sentence, from, end, value));
    }
    return end;
  }

  /**
   * Whether a phrase that stands for nothing swallows a wording that is not all of its sentence.
   */
  private boolean isNoise(int sentence, int from, int to) {
    boolean whole =
        note.position(from) == note.position(note.sentenceTokens[sentence])
            && note.position(to) == note.position(note.sentenceTokens[sentence + 1]);
    return !whole && note.isSwallowed(from, to);
  }

  private Match match(int sentence, int from, int to, int value) {
    BitSet tokens = new BitSet();
    int[] words = new int[to - from];
    int count = 0;
    for (int token = from; token < to; token++) {
      if (note.isContent(token)) {
        tokens.set(token);
        if (note.word(token) >= 0) {
          words[count++] = note.word(token);
        }
      }
    }
    return new Match(
        node(value),
        isTitle(value) ? Candidate.Source.TITLE : Candidate.Source.INCLUSION_TERM,
        1,
        Arrays.stream(words, 0, count).sorted().distinct().toArray(),
        tokens,
        from,
        to,
        sentence,
        true,
        false);
  }
}
