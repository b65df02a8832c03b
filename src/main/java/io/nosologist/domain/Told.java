package io.nosologist.domain;

import java.util.List;

/**
 * What the groups of a pattern took of a note.
 *
 * @param groups those that took part, in order; none where the pattern did not match
 */
public record Told(List<String> groups) {
  public Told {
    groups = List.copyOf(groups);
  }

  /** How many groups took part. */
  public int size() {
    return groups.size();
  }

  /**
   * The first group.
   *
   * @throws IndexOutOfBoundsException if none took part
   */
  public String first() {
    return groups.get(0);
  }

  /**
   * The last group.
   *
   * @throws IndexOutOfBoundsException if none took part
   */
  public String last() {
    return groups.get(groups.size() - 1);
  }
}
