package io.nosologist.text;

/**
 * A line of a note as its writer meant it: hard-wrapped lines joined, bullet and number cut off.
 *
 * @param start first UTF-16 unit of the text, behind bullet and number
 * @param end one past the last, without line end and blanks
 * @param listItem whether it began with a bullet or a number
 * @param gapBefore whether a blank line stands before it
 */
record LogicalLine(int start, int end, boolean listItem, boolean gapBefore) {
  boolean isEmpty() {
    return start >= end;
  }
}
