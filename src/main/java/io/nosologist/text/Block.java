package io.nosologist.text;

/**
 * A stretch of a note within which a sentence may run on: a paragraph, a list item, a label.
 *
 * @param start first unit, past bullet and numbering
 * @param end one past the last unit, not blank before it
 * @param section index of its section
 * @param bullet what stood before it
 * @param depth how far it is indented; a dash or dot counts as half a step
 * @param line number of its first line, from 0
 * @param lastLine number of its last line
 * @param afterBlank whether a blank line or a heading stands above it
 * @param inline whether it does not begin its line
 */
record Block(
    int start,
    int end,
    int section,
    Bullet.Kind bullet,
    int depth,
    int line,
    int lastLine,
    boolean afterBlank,
    boolean inline) {

  Block in(int otherSection) {
    return new Block(start, end, otherSection, bullet, depth, line, lastLine, afterBlank, inline);
  }

  Block upTo(int newEnd, int newLastLine) {
    return new Block(start, newEnd, section, bullet, depth, line, newLastLine, afterBlank, inline);
  }
}
