package io.nosologist.domain;

import java.util.List;

/**
 * A detail that the note states for a candidate; a fact for the rules, and rules may add their own.
 *
 * @param candidate the {@link Candidate#id()} that the detail belongs to
 * @param axis the kind of detail
 * @param value the detail in official words, equal to a {@link Rung#value()}
 * @param reach how far from the condition the words stand
 * @param evidence the words of the note
 * @param unsaid words of the value that the note leaves open and the release's default child has
 *     too: the {@code displaced} of "displaced left"; empty where the note says it all
 */
public record Documented(
    int candidate, Axis axis, String value, Reach reach, List<Evidence> evidence, String unsaid) {
  /** How far the words of a detail stand from the condition that they belong to, nearest first. */
  public enum Reach {
    /** Within the phrase that named the condition. */
    PHRASE,
    /** In the same sentence or list item. */
    SENTENCE,
    /** In the heading above. */
    HEADING,
    /** In the sentence before or after. */
    NEIGHBOUR,
    /** Elsewhere in the note. */
    NOTE
  }

  /** A detail that the note states whole. */
  public Documented(int candidate, Axis axis, String value, Reach reach, List<Evidence> evidence) {
    this(candidate, axis, value, reach, evidence, "");
  }

  public Documented {
    evidence = List.copyOf(evidence);
  }
}
