package io.nosologist.domain;

/**
 * A half-open stretch of a note, {@code [start, end)}, in UTF-16 units of the note as it was
 * received.
 *
 * @param start first unit, at least 0
 * @param end one past the last unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  /**
   * @throws IllegalArgumentException if {@code start} is negative or beyond {@code end}
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span [" + start + ", " + end + ") is not in order");
    }
  }

  /** Number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** Whether the two spans share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether every unit of {@code other} lies in this span. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The smallest span that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * The words that stand at this span.
   *
   * @throws IndexOutOfBoundsException if the span ends beyond the text
   */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
