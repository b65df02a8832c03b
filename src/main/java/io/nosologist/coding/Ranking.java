package io.nosologist.coding;

import io.nosologist.domain.Candidate;
import io.nosologist.domain.Evidence;
import io.nosologist.domain.SectionKind;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** The order of suggestions: what the encounter is for first, then by support. */
final class Ranking {
  private Ranking() {}

  /**
   * Orders things by the candidate behind them.
   *
   * @param candidate the first candidate of a thing
   * @param mentions in how many sentences the note says it
   */
  static <T> Comparator<T> order(Function<T, Candidate> candidate, ToIntFunction<T> mentions) {
    return Comparator.<T>comparingInt(t -> weight(candidate.apply(t).section()))
        .reversed()
        .thenComparingInt(t -> kind(candidate.apply(t).code()) == 2 ? 1 : 0)
        .thenComparingInt(t -> listed(candidate.apply(t)))
        .thenComparingInt(t -> kind(candidate.apply(t).code()))
        .thenComparing(
            Comparator.<T>comparingInt(
                    t -> isAssessed(candidate.apply(t)) ? 0 : mentions.applyAsInt(t))
                .reversed())
        .thenComparingInt(t -> start(candidate.apply(t)))
        .thenComparingInt(t -> candidate.apply(t).id());
  }

  /** Where its first words begin. */
  private static int start(Candidate candidate) {
    int start = Integer.MAX_VALUE;
    for (Evidence evidence : candidate.evidence()) {
      start = Math.min(start, evidence.start());
    }
    return start;
  }

  /** Where a provider lists problems, the order is the provider's own. */
  private static int listed(Candidate candidate) {
    return isAssessed(candidate) ? candidate.sentence() : Integer.MAX_VALUE;
  }

  private static boolean isAssessed(Candidate candidate) {
    return weight(candidate.section()) == 2;
  }

  /**
   * Whether a code only ever goes with another: drug therapy, weight for height, weeks, a cause.
   */
  static boolean isCompanion(String code) {
    return code.startsWith("Z79") || code.startsWith("Z68") || code.startsWith("Z3A");
  }

  /**
   * Diagnoses and injuries before symptoms, these before status, history (I25.2 too) and external
   * causes.
   */
  private static int kind(String code) {
    char chapter = code.charAt(0);
    if (chapter == 'R'
        || code.startsWith("M25.5")
        || code.startsWith("M25.6")
        || code.startsWith("M79.6")
        || code.startsWith("M79.8")) {
      return 1;
    }
    return chapter == 'Z' || (chapter >= 'V' && chapter <= 'Y') ? 2 : 0;
  }

  private static int weight(SectionKind section) {
    return switch (section) {
      case ASSESSMENT, ASSESSMENT_AND_PLAN, DIAGNOSIS, IMPRESSION, PROBLEM_LIST -> 2;
      case REVIEW_OF_SYSTEMS,
          PHYSICAL_EXAM,
          FAMILY_HISTORY,
          FAMILY_AND_SOCIAL_HISTORY,
          SOCIAL_HISTORY,
          PAST_MEDICAL_HISTORY,
          MEDICATIONS,
          ALLERGIES,
          VITALS ->
          0;
      default -> 1;
    };
  }
}
