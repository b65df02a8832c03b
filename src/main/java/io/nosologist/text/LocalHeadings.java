package io.nosologist.text;

import io.nosologist.domain.SectionKind;
import java.util.List;

/**
 * Finds the line that acts as a heading over the lines below it: "LEFT THIGH:", "2. Hypertension."
 * over its plan, a short line over a list.
 *
 * <p>Asked block by block, in order.
 */
final class LocalHeadings {
  private static final int MOST_WORDS = 10;
  private static final int MOST_PLAIN_WORDS = 8;
  private static final int DEEPEST = 8;

  private final String text;
  private final List<Section> sections;
  private final List<Block> blocks;
  private final int[] depths = new int[DEEPEST];
  private final int[] ids = new int[DEEPEST];
  private final boolean[] strong = new boolean[DEEPEST];
  private int size;
  private int section = -1;

  LocalHeadings(String text, List<Section> sections, List<Block> blocks) {
    this.text = text;
    this.sections = sections;
    this.blocks = blocks;
  }

  /**
   * The sentence that heads a block, or -1.
   *
   * @param index of the block; each block is asked for once, in order
   * @param firstSentence id that the block's first sentence takes
   * @param sentences how many it has
   */
  int above(int index, int firstSentence, int sentences) {
    Block block = blocks.get(index);
    if (block.section() != section && !related(block.section(), section)) {
      size = 0;
    }
    section = block.section();
    boolean heads = heads(index, sentences);
    boolean item = block.bullet() != Bullet.Kind.NONE;
    if (!item && !heads && block.afterBlank() && !block.inline()) {
      while (size > 0 && !strong[size - 1]) {
        size--;
      }
    }
    while (size > 0 && closes(block, heads, item)) {
      size--;
    }
    int above = size == 0 ? -1 : ids[size - 1];
    if (heads && size < DEEPEST) {
      depths[size] = block.depth();
      ids[size] = firstSentence;
      strong[size] = numbered(block);
      size++;
    }
    return above;
  }

  /** Whether the first sentence of a block heads the others of the same block. */
  boolean headsItself(int index, int[] cuts) {
    Block block = blocks.get(index);
    boolean label = text.charAt(cuts[1] - 1) == ':';
    return label || (numbered(block) && words(cuts[0], cuts[1]) <= MOST_PLAIN_WORDS);
  }

  private boolean closes(Block block, boolean heads, boolean item) {
    int depth = depths[size - 1];
    if (numbered(block) || heads) {
      return block.depth() <= depth;
    }
    return block.depth() < depth || (item && block.depth() == depth);
  }

  private boolean heads(int index, int sentences) {
    Block block = blocks.get(index);
    int words = words(block.start(), block.end());
    if (text.charAt(block.end() - 1) == ':') {
      return words <= MOST_WORDS + 2;
    }
    if (numbered(block)) {
      int end = sentences > 1 ? firstStop(block) : block.end();
      return words(block.start(), end) <= MOST_WORDS;
    }
    if (sentences > 1 || block.line() != block.lastLine() || index + 1 >= blocks.size()) {
      return false;
    }
    Block next = blocks.get(index + 1);
    if (next.section() != block.section() && !related(next.section(), block.section())) {
      return false;
    }
    boolean item = block.bullet() != Bullet.Kind.NONE;
    boolean below = next.depth() > block.depth() && !next.inline();
    if (item) {
      return below && next.bullet() != Bullet.Kind.NONE && words <= MOST_WORDS;
    }
    boolean upper = Character.isUpperCase(text.charAt(block.start()));
    if (!upper || words > MOST_PLAIN_WORDS || next.afterBlank()) {
      return false;
    }
    boolean itemBelow = next.bullet() != Bullet.Kind.NONE && !next.inline();
    return below || itemBelow || prose(block, next);
  }

  /** A short line of its own over a line of prose, in a section of problems. */
  private boolean prose(Block block, Block next) {
    SectionKind kind = sections.get(block.section()).kind();
    return HeadingFinder.problemSection(kind)
        && block.afterBlank()
        && !next.inline()
        && text.charAt(next.end() - 1) == '.'
        && words(next.start(), next.end()) >= MOST_PLAIN_WORDS;
  }

  private int firstStop(Block block) {
    for (int i = block.start(); i < block.end(); i++) {
      char c = text.charAt(i);
      boolean ends = i + 1 == block.end() || Chars.blank(text.charAt(i + 1));
      if ((c == '.' || c == ':') && ends) {
        return i;
      }
    }
    return block.end();
  }

  private static boolean numbered(Block block) {
    return block.bullet() == Bullet.Kind.NUMBER
        || block.bullet() == Bullet.Kind.PROBLEM
        || block.bullet() == Bullet.Kind.MARKDOWN;
  }

  private boolean related(int section, int other) {
    return other >= 0
        && (sections.get(section).parent() == other
            || sections.get(other).parent() == section
            || (sections.get(section).parent() >= 0
                && sections.get(section).parent() == sections.get(other).parent()));
  }

  private int words(int from, int to) {
    int words = 0;
    int i = Chars.skipBlank(text, from, to);
    while (i < to) {
      words++;
      while (i < to && !Chars.blank(text.charAt(i))) {
        i++;
      }
      i = Chars.skipBlank(text, i, to);
    }
    return words;
  }
}
