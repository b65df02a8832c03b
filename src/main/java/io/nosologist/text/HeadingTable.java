package io.nosologist.text;

import io.nosologist.domain.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The headings of {@code rules/lexicon/headings.txt}.
 *
 * <p>Immutable; safe for any number of threads.
 */
final class HeadingTable {
  /**
   * What a heading phrase opens.
   *
   * @param kind the section
   * @param part always a part of the section around it, never a section of its own rank
   * @param bare in capitals it is a heading even with neither colon nor line end after it
   * @param line with text after it, it holds for this line only
   * @param colon a heading only with a colon after it: too common a word otherwise
   * @param lead how a paragraph of running text opens, in a note or letter without a heading so far
   * @param doubt what stands below is uncertain ("Working diagnosis:", guideline IV.H)
   */
  record Heading(
      SectionKind kind,
      boolean part,
      boolean bare,
      boolean line,
      boolean colon,
      boolean lead,
      boolean doubt) {}

  private final PhraseNet net;
  private final List<Heading> headings;

  private HeadingTable(PhraseNet net, List<Heading> headings) {
    this.net = net;
    this.headings = List.copyOf(headings);
  }

  /**
   * Reads and compiles the file.
   *
   * @param files text of the lexicon by file name; what is missing is the stock file
   * @throws IllegalArgumentException if a line is wrong; the message names file and line
   */
  static HeadingTable load(Map<String, String> files) {
    PhraseNet.Builder builder = new PhraseNet.Builder();
    List<Heading> headings = new ArrayList<>();
    for (PhraseFile.Entry entry : PhraseFile.read("headings.txt", files)) {
      Heading heading = parse(entry);
      int number = headings.indexOf(heading);
      if (number < 0) {
        number = headings.size();
        headings.add(heading);
      }
      PhraseFile.put(builder, entry, number);
    }
    return new HeadingTable(builder.build(), headings);
  }

  private static Heading parse(PhraseFile.Entry entry) {
    String[] words = entry.directive().split("\\s+", -1);
    if (words.length < 2 || !words[0].equals("kind")) {
      throw new IllegalArgumentException(
          entry.where()
              + ": a heading needs '@kind SECTION [part] [bare] [line] [colon] [lead] [doubt]' above it");
    }
    try {
      List<String> flags = List.of(words).subList(2, words.length);
      return new Heading(
          SectionKind.valueOf(words[1]),
          flags.contains("part"),
          flags.contains("bare"),
          flags.contains("line"),
          flags.contains("colon"),
          flags.contains("lead"),
          flags.contains("doubt"));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          entry.where()
              + ": unknown section '"
              + words[1]
              + "'; known: "
              + List.of(SectionKind.values()),
          e);
    }
  }

  Heading heading(int number) {
    return headings.get(number);
  }

  /**
   * The longest heading phrase that starts at {@code from}.
   *
   * @return its end in the upper half and its number in the lower, or -1 if there is none
   */
  long longest(CharSequence text, int from, int to) {
    return walk(PhraseNet.START, text, from, to);
  }

  private long walk(int state, CharSequence text, int from, int to) {
    long found = -1;
    if (from < to) {
      int end = Chars.tokenEnd(text, from, to);
      int word = net.word(text, from, end);
      for (int next : net.next(state, word)) {
        int value = net.value(next);
        long here = value == PhraseNet.NONE ? -1 : ((long) end << 32) | value;
        long further = walk(next, text, Chars.skipBlank(text, end, to), to);
        found = longer(found, longer(here, further));
      }
    }
    return found;
  }

  /** The one that ends later; the first of two that end together. */
  private static long longer(long one, long other) {
    return one < 0 || (other >= 0 && (other >>> 32) > (one >>> 32)) ? other : one;
  }
}
