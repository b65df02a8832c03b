package io.nosologist.domain;

import java.util.List;

/**
 * A number that the note states of something that the release grades: body mass index, completed
 * weeks of gestation, share of the body surface; a fact for the rules.
 *
 * @param name what is measured, as the lexicon names it
 * @param value the number, in the unit of the release's titles
 * @param code the code whose title holds the number; empty where none does
 * @param sentence number of the sentence, from 0
 * @param evidence the words of the note
 */
public record Measure(
    String name, double value, String code, int sentence, List<Evidence> evidence) {
  public Measure {
    evidence = List.copyOf(evidence);
  }

  /** The trimester that a number of weeks lies in (I.C.15.a.3), from 1 to 3. */
  public int trimester() {
    return value < 14 ? 1 : value < 28 ? 2 : 3;
  }
}
