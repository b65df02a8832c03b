package io.nosologist.domain;

import java.util.List;

/**
 * A code that the note supports, with everything that it rests on.
 *
 * @param code the most specific billable code
 * @param title its official long title
 * @param billable whether the code is valid for submission
 * @param rank from 1
 * @param evidence the words of the note, in order of place
 * @param specificity the ladder and what is missing
 * @param explanation the steps in the order in which they were taken
 * @param article path of the code's article
 * @param alternatives neighbours and what would lead to them
 */
public record Suggestion(
    String code,
    String title,
    boolean billable,
    int rank,
    List<Evidence> evidence,
    Specificity specificity,
    List<Step> explanation,
    String article,
    List<Alternative> alternatives) {
  public Suggestion {
    evidence = List.copyOf(evidence);
    explanation = List.copyOf(explanation);
    alternatives = List.copyOf(alternatives);
  }
}
