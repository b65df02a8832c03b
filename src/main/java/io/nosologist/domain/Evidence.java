package io.nosologist.domain;

import java.util.Collection;
import java.util.List;

/**
 * Words of the note that a code rests on.
 *
 * @param start first UTF-16 unit
 * @param end one past the last
 * @param text what stands there
 * @param role what the words are to the code: condition, etiology, site, laterality …
 */
public record Evidence(int start, int end, String text, String role)
    implements Comparable<Evidence> {
  /**
   * The words of findings as evidence, in order of place.
   *
   * @param findings elements of type {@link Finding}, as a rule collects them
   * @param role what the words are to the code
   * @throws ClassCastException if an element is no finding
   */
  public static List<Evidence> of(Collection<?> findings, String role) {
    return findings.stream()
        .map(Finding.class::cast)
        .map(f -> new Evidence(f.span().start(), f.span().end(), f.text(), role))
        .sorted()
        .toList();
  }

  /** The place of the words. */
  public Span span() {
    return new Span(start, end);
  }

  /** Whether it shares at least one unit with a stretch of the note. */
  public boolean overlaps(int from, int to) {
    return start < to && from < end;
  }

  /** How many units it shares with a stretch of the note. */
  public int overlap(int from, int to) {
    return Math.max(0, Math.min(end, to) - Math.max(start, from));
  }

  @Override
  public int compareTo(Evidence other) {
    int bySpan = span().compareTo(other.span());
    return bySpan != 0 ? bySpan : role.compareTo(other.role);
  }
}
