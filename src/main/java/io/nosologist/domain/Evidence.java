package io.nosologist.domain;

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
  /** A finding's own words as evidence. */
  public static Evidence of(Finding finding, String role) {
    return new Evidence(finding.span().start(), finding.span().end(), finding.text(), role);
  }

  /** The place of the words. */
  public Span span() {
    return new Span(start, end);
  }

  @Override
  public int compareTo(Evidence other) {
    int bySpan = span().compareTo(other.span());
    return bySpan != 0 ? bySpan : role.compareTo(other.role);
  }
}
