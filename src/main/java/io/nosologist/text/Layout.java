package io.nosologist.text;

import io.nosologist.domain.SectionKind;
import io.nosologist.domain.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Reads a note line by line into sections and blocks.
 *
 * <p>A line opens a block of its own unless it carries on the sentence of the line before it, as
 * hard-wrapped text does. One object reads one note.
 */
final class Layout {
  private static final int SHORTEST_WRAPPED = 40;
  private static final int WIDEST_WRAPPED = 110;
  private static final int LONGEST_ITEM = 2000;
  private static final int LONGEST_LABEL = 40;
  private static final int MOST_BEHIND_LIST = 6;
  private static final int FEWEST_BARE_ITEMS = 3;
  private static final String RUNS_ON =
      " of the and with a an to for in or no on at by from as is was were has have had his her that"
          + " not without due than into denies since if which who but both left right ";

  /** Words that end the telling of a result: the next line begins anew. */
  private static final Set<String> RESULT =
      Set.of("neg", "negative", "nl", "wnl", "unremarkable", "denied", "nil", "none");

  /** How much a wrapped line may fall short of the widest. */
  private static final int SLACK = 24;

  private final String text;
  private final HeadingFinder headings;
  private final List<Block> blocks = new ArrayList<>();
  private final List<OpenSection> sections = new ArrayList<>();
  private int current = -1;
  private int lastNumber;
  private boolean afterBlank = true;
  private int line;
  private int wrapWidth;
  private int previousStart;
  private int listSection = -1;
  private int listStart;
  private int listItems;
  private int lastItem;
  private final BitSet letterItems = new BitSet();
  private final BitSet bareItems = new BitSet();

  Layout(String text, HeadingFinder headings) {
    this.text = text;
    this.headings = headings;
    sections.add(new OpenSection(SectionKind.BODY, 0, 0, 0, -1));
    current = 0;
    measure();
    int start = 0;
    int length = text.length();
    while (start < length) {
      int end = start;
      while (end < length && !Chars.lineBreak(text.charAt(end))) {
        end++;
      }
      readLine(start, end);
      boolean pair = end + 1 < length && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      start = end + (pair ? 2 : 1);
      line++;
    }
    headLastList();
  }

  /**
   * A numbered list that ends a note is its assessment where no heading names one: "Spirometry
   * normal. 1. Asthma, well controlled 2. Allergic rhinitis".
   */
  private void headLastList() {
    boolean last = listSection == sections.size() - 1;
    if (listItems < 2 || !last || listStart < 2 || blocks.size() - lastItem > MOST_BEHIND_LIST) {
      return;
    }
    for (OpenSection section : sections) {
      if (HeadingFinder.problemSection(section.kind)
          && section.kind != SectionKind.PAST_MEDICAL_HISTORY) {
        return;
      }
    }
    switch (sections.get(listSection).kind) {
      case BODY, PHYSICAL_EXAM, RESULTS, VITALS -> {
        int at = blocks.get(listStart).start();
        sections.add(new OpenSection(SectionKind.ASSESSMENT_AND_PLAN, at, at, at, -1));
        for (int i = listStart; i < blocks.size(); i++) {
          blocks.set(i, blocks.get(i).in(sections.size() - 1));
        }
      }
      default -> {}
    }
  }

  List<Block> blocks() {
    return blocks;
  }

  /** The sections; the first holds what stands before any heading, and may be empty. */
  List<Section> sections() {
    List<Section> all = new ArrayList<>(sections.size());
    for (int i = 0; i < sections.size(); i++) {
      OpenSection section = sections.get(i);
      int end = text.length();
      for (int j = i + 1; j < sections.size(); j++) {
        if (!within(j, i)) {
          end = sections.get(j).headingStart;
          break;
        }
      }
      all.add(section.close(i, text, Math.max(end, section.headingEnd)));
    }
    return all;
  }

  private boolean within(int section, int ancestor) {
    int at = section;
    while (at > ancestor) {
      at = sections.get(at).parent;
    }
    return at == ancestor;
  }

  /**
   * Whether the note is hard-wrapped, and at which column; and which lines begin with 1, 2, 3 … and
   * no stop behind it, as in "1 ESRD - adequate", "2 HTN". One alone may be a dose or a count. And
   * which begin with A., B., C. …, as specimens do; more than one such row may stand in a note.
   */
  private void measure() {
    int longest = 0;
    int full = 0;
    int lines = 0;
    int items = 0;
    int letters = 0;
    int firstLetter = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Chars.lineBreak(text.charAt(i))) {
        int width = i - start;
        longest = Math.max(longest, width);
        full += width >= 55 && width <= WIDEST_WRAPPED ? 1 : 0;
        int from = Chars.skipBlank(text, start, i);
        if (Bullet.bareNumber(text, from, i) == items + 1) {
          bareItems.set(from);
          items++;
        }
        int letter = Bullet.letter(text, from, i);
        if (letter == 1) {
          firstLetter = from;
          letters = 1;
        } else if (letter > 0 && letter == letters + 1) {
          letterItems.set(firstLetter);
          letterItems.set(from);
          letters = letter;
        }
        lines++;
        start = i + 1;
      }
    }
    if (items < FEWEST_BARE_ITEMS || items == lines) {
      bareItems.clear();
    }
    wrapWidth = longest <= WIDEST_WRAPPED && full >= 2 ? longest : 0;
  }

  private void readLine(int lineStart, int lineEnd) {
    int from = Chars.skipBlank(text, lineStart, lineEnd);
    int to = Chars.trimEnd(text, from, lineEnd);
    if (from == to) {
      afterBlank = true;
      return;
    }
    Bullet bullet = bullet(from, to);
    int depth = 2 * indent(lineStart, from) + (bullet.kind() == Bullet.Kind.SYMBOL ? 1 : 0);
    closePart(bullet, depth, lineStart);
    HeadingFinder.Found found =
        headings.atStart(
            text, bullet.contentStart(), to, bullet, afterBlank, sections.get(current).kind);
    int content = bullet.contentStart();
    Bullet.Kind kind = bullet.kind();
    if (found != null && !endsNote(found)) {
      open(found, bullet, depth, false);
      afterBlank |= sections.get(current).parent < 0;
      Bullet inner = Bullet.at(text, Chars.skipBlank(text, found.end(), to), to);
      content = inner.contentStart();
      kind = inner.kind() == Bullet.Kind.NONE ? kind : inner.kind();
      noteNumber(inner);
    } else {
      noteNumber(bullet);
    }
    if (content < to) {
      readContent(content, to, kind, depth);
      afterBlank = false;
    }
    previousStart = lineStart;
  }

  private Bullet bullet(int from, int to) {
    if (bareItems.get(from)) {
      return Bullet.bare(text, from, to);
    }
    return letterItems.get(from) ? Bullet.lettered(text, from, to) : Bullet.at(text, from, to);
  }

  /** Whether words without a colon are all that is left of the note: they head nothing. */
  private boolean endsNote(HeadingFinder.Found found) {
    return found.alone()
        && text.charAt(found.end() - 1) != ':'
        && Chars.skipBlank(text, found.end(), text.length()) == text.length();
  }

  /** Splits the words of a line at headings in its middle and at inline numbering. */
  private void readContent(int from, int to, Bullet.Kind bullet, int depth) {
    int start = from;
    Bullet.Kind kind = bullet;
    boolean inline = false;
    for (int colon = from; colon < to; colon++) {
      if (text.charAt(colon) != ':') {
        continue;
      }
      boolean ends = colon + 1 == to || Chars.blank(text.charAt(colon + 1));
      HeadingFinder.Found found = ends ? headings.before(text, start, colon, to) : null;
      if (found != null) {
        if (found.start() > start) {
          readItems(start, Chars.trimEnd(text, start, found.start()), kind, depth, inline);
        }
        open(found, new Bullet(Bullet.Kind.NONE, 0, found.start()), depth, found.start() > from);
        afterBlank = true;
        inline = true;
        Bullet inner = Bullet.at(text, Chars.skipBlank(text, found.end(), to), to);
        start = inner.contentStart();
        kind = inner.kind();
        noteNumber(inner);
      }
    }
    if (start < to) {
      readItems(start, to, kind, depth, inline);
    }
  }

  /** Splits "1. a 2. b 3. c" on one line into its items. */
  private void readItems(int from, int to, Bullet.Kind bullet, int depth, boolean inline) {
    int start = from;
    Bullet.Kind kind = bullet;
    boolean within = inline;
    int expected = bullet == Bullet.Kind.NUMBER ? lastNumber + 1 : 1;
    int i = from + 1;
    while (i < to) {
      Bullet item = null;
      char c = text.charAt(i);
      boolean opens = (c >= '0' && c <= '9') || c == '(' || c == '#';
      if (opens && Chars.blank(text.charAt(i - 1))) {
        item = Bullet.at(text, i, to);
      }
      if (item != null && expected == 1 && item.number() == 2 && within(item, 3, to)) {
        expected = 2;
      }
      boolean next = item != null && item.number() == expected && listable(item, expected, to);
      if (item != null && next) {
        int end = Chars.trimEnd(text, start, i);
        if (end > start) {
          add(start, end, kind, depth, within);
        }
        start = item.contentStart();
        kind = item.kind();
        within = true;
        lastNumber = expected;
        expected++;
        i = start;
      } else {
        i++;
      }
    }
    if (start < to) {
      add(start, to, kind, depth, within);
    }
  }

  /** A first item in running text counts only if a second follows. */
  private boolean listable(Bullet item, int expected, int to) {
    char first = text.charAt(item.contentStart());
    if (!Character.isLetter(first) && first != '"') {
      return false;
    }
    return expected > 1 || within(item, 2, to);
  }

  /** Whether an item of a number stands behind another within the same list. */
  private boolean within(Bullet item, int number, int to) {
    char digit = Character.forDigit(number, 10);
    int limit = Math.min(to, item.contentStart() + LONGEST_ITEM);
    for (int i = item.contentStart(); i < limit; i++) {
      char c = text.charAt(i);
      if ((c == digit || c == '(' || c == '#') && Chars.blank(text.charAt(i - 1))) {
        if (Bullet.at(text, i, to).number() == number) {
          return true;
        }
      }
    }
    return false;
  }

  private void add(int from, int to, Bullet.Kind bullet, int depth, boolean inline) {
    if (bullet == Bullet.Kind.NONE && !inline && !afterBlank && !blocks.isEmpty()) {
      Block last = blocks.get(blocks.size() - 1);
      if (last.lastLine() == line - 1 && last.section() == current && runsOn(last, from, to)) {
        blocks.set(blocks.size() - 1, last.upTo(to, line));
        return;
      }
    }
    blocks.add(new Block(from, to, current, bullet, depth, line, line, afterBlank, inline));
  }

  /** Whether the line at [from, to) carries on the sentence that the block above leaves open. */
  private boolean runsOn(Block above, int from, int to) {
    char last = text.charAt(above.end() - 1);
    if (".!?:;".indexOf(last) >= 0 || RESULT.contains(lastOf(above))) {
      return false;
    }
    int width = above.end() - previousStart;
    int firstWord = Chars.tokenEnd(text, from, to) - from;
    boolean full = wrapWidth > 0 && width + 1 + firstWord > wrapWidth && width > SHORTEST_WRAPPED;
    boolean lower = Character.isLowerCase(text.charAt(from));
    return full
        || (last == ',' && (lower || width > SHORTEST_WRAPPED / 2))
        || (lower
            && width >= SHORTEST_WRAPPED
            && nearlyFull(width + firstWord)
            && !labelled(from, to))
        || inRunsOn(lastOf(above))
        || (lower && inRunsOn(text.substring(from, from + firstWord)));
  }

  private boolean nearlyFull(int width) {
    return wrapWidth == 0 || width + SLACK > wrapWidth;
  }

  private String lastOf(Block above) {
    return lastWord(above.start(), above.end());
  }

  /**
   * Whether a line begins with a word and a colon or a dash, "renal - AKI", "gi/heme: bleed", or
   * where lines are not wrapped with a few words and a dash: "vit d def -- 50k weekly".
   */
  private boolean labelled(int from, int to) {
    int word = labelEnd(from, to, false);
    if (word < to && text.charAt(word) == ':') {
      return word > from;
    }
    int label = wrapWidth == 0 ? labelEnd(from, Math.min(to, from + LONGEST_LABEL), true) : word;
    int dash = label < to && text.charAt(label) == ' ' ? label + 1 : label;
    int behind = dash;
    while (behind < to && text.charAt(behind) == '-') {
      behind++;
    }
    return label > from
        && text.charAt(dash - 1) == ' '
        && behind > dash
        && behind < to
        && text.charAt(behind) == ' ';
  }

  /** One past the letters and slashes that a line begins with, be it with several words. */
  private int labelEnd(int from, int to, boolean words) {
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      boolean between = c == ' ' || c == ',' || (c >= '0' && c <= '9');
      if (!Character.isLetter(c) && c != '/' && !(between && words)) {
        break;
      }
      i++;
    }
    return i;
  }

  private static boolean inRunsOn(String word) {
    return RUNS_ON.contains(" " + word + " ");
  }

  private String lastWord(int from, int to) {
    int start = to;
    while (start > from && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start == to ? "." : text.substring(start, to);
  }

  private void noteNumber(Bullet bullet) {
    if (bullet.number() == 1) {
      listSection = current;
      listStart = blocks.size();
      listItems = 1;
    } else if (bullet.number() == listItems + 1 && listSection == current) {
      listItems++;
      lastItem = blocks.size();
    }
    if (bullet.number() > 0) {
      if (bullet.number() == 1 && sections.get(current).parent >= 0) {
        sections.get(current).ownList = true;
      }
      lastNumber = bullet.number();
    } else if (bullet.kind() == Bullet.Kind.PROBLEM) {
      lastNumber = Math.max(1, lastNumber);
    }
  }

  /** Returns from a part ("Plan:" below one problem) to the section around it. */
  private void closePart(Bullet bullet, int depth, int lineStart) {
    OpenSection part = sections.get(current);
    if (part.parent < 0) {
      return;
    }
    if (part.oneLine) {
      current = part.parent;
      return;
    }
    boolean item = bullet.kind() != Bullet.Kind.NONE;
    boolean numbered = bullet.number() > 0 && !part.ownList && bullet.number() == part.number + 1;
    boolean problem = bullet.kind() == Bullet.Kind.PROBLEM;
    boolean sibling = part.item && (item || afterBlank) && depth <= part.depth;
    boolean paragraph = afterBlank && !item && depth <= part.depth;
    boolean line = part.item && part.filled && !item && depth < part.depth && starts(lineStart);
    if (numbered || problem || sibling || paragraph || line) {
      current = part.parent;
    }
  }

  /** Whether a line of a note that is not hard-wrapped begins behind the end of a sentence. */
  private boolean starts(int lineStart) {
    int end = Chars.trimEnd(text, 0, lineStart);
    return wrapWidth == 0 && end > 0 && ".!?".indexOf(text.charAt(end - 1)) >= 0;
  }

  /**
   * Opens a section.
   *
   * @param amid whether words stand before its heading in the line
   */
  private void open(HeadingFinder.Found found, Bullet bullet, int depth, boolean amid) {
    OpenSection around = sections.get(current);
    int top = around.parent < 0 ? current : around.parent;
    boolean item = bullet.kind() == Bullet.Kind.SYMBOL;
    boolean problems = HeadingFinder.problemSection(sections.get(top).kind);
    boolean below =
        problems
            && lastNumber > 0
            && !(found.capitals() && found.alone())
            && !(afterBlank && found.alone())
            && bullet.kind() == Bullet.Kind.NONE
            && found.heading().kind() != SectionKind.DIAGNOSIS;
    boolean aside = amid && wrapWidth == 0 && tellsResults(found.heading().kind());
    boolean oneLine = (found.heading().line() || aside) && !found.alone();
    boolean taught = problems && found.heading().kind() == SectionKind.EDUCATION && !found.alone();
    boolean part = oneLine || (top > 0 && (found.heading().part() || item || below || taught));
    int outer = part ? (oneLine ? current : top) : -1;
    OpenSection opened =
        new OpenSection(
            found.heading().kind(), found.start(), found.wordsEnd(), found.end(), outer);
    opened.doubt = found.heading().doubt();
    opened.oneLine = oneLine;
    opened.item = item;
    opened.filled = !found.alone();
    opened.depth = depth;
    opened.number = lastNumber;
    sections.add(opened);
    current = sections.size() - 1;
    if (!part) {
      lastNumber = 0;
    }
  }

  /** "MRI:" within the story tells what a test found, and the next line goes on with the story. */
  private static boolean tellsResults(SectionKind kind) {
    return kind == SectionKind.RESULTS
        || kind == SectionKind.IMAGING
        || kind == SectionKind.VITALS
        || kind == SectionKind.PROCEDURE;
  }

  private int indent(int lineStart, int from) {
    int columns = 0;
    for (int i = lineStart; i < from; i++) {
      columns += text.charAt(i) == '\t' ? 4 : 1;
    }
    return Math.min(columns, 60);
  }

  /** A section whose end is not known yet. */
  private static final class OpenSection {
    private final SectionKind kind;
    private final int headingStart;
    private final int wordsEnd;
    private final int headingEnd;
    private final int parent;
    private boolean doubt;
    private boolean oneLine;
    private boolean item;
    private boolean filled;
    private boolean ownList;
    private int depth;
    private int number;

    OpenSection(SectionKind kind, int headingStart, int wordsEnd, int headingEnd, int parent) {
      this.kind = kind;
      this.headingStart = headingStart;
      this.wordsEnd = wordsEnd;
      this.headingEnd = headingEnd;
      this.parent = parent;
    }

    Section close(int id, String text, int end) {
      return new Section(
          id,
          kind,
          new Span(headingStart, headingEnd),
          new Span(headingEnd, end),
          text.substring(headingStart, wordsEnd),
          doubt,
          parent);
    }
  }
}
