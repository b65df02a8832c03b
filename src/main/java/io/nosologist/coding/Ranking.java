package io.nosologist.coding;

import io.nosologist.domain.Candidate;
import io.nosologist.domain.Evidence;
import io.nosologist.domain.SectionKind;
import java.util.Comparator;
import java.util.List;
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
   * @param place as {@link #places} tells it, or another number that grows with the place
   */
  static <T> Comparator<T> order(
      Function<T, Candidate> candidate, ToIntFunction<T> mentions, ToIntFunction<T> place) {
    return Comparator.<T>comparingInt(t -> weight(candidate.apply(t).section()))
        .reversed()
        .thenComparingInt(t -> kind(candidate.apply(t).code()) == 2 ? 1 : 0)
        .thenComparingInt(t -> listed(candidate.apply(t)))
        .thenComparingInt(t -> kind(candidate.apply(t).code()))
        .thenComparing(
            Comparator.<T>comparingInt(
                    t -> isAssessed(candidate.apply(t)) ? 0 : mentions.applyAsInt(t))
                .reversed())
        .thenComparingInt(place)
        .thenComparingInt(t -> candidate.apply(t).id());
  }

  /**
   * The places of candidates in the order of their words; one whose words are mostly those of a
   * longer one, another reading of the same, has its place behind that.
   */
  static int[] places(List<Candidate> candidates) {
    int[] places = new int[candidates.size()];
    for (int i = 0; i < places.length; i++) {
      Candidate one = candidates.get(i);
      Candidate longest = one;
      for (Candidate other : candidates) {
        if (other.words() > longest.words() && isWithin(one, other)) {
          longest = other;
        }
      }
      places[i] = 2 * start(longest) + (longest.words() > one.words() ? 1 : 0);
    }
    return places;
  }

  /**
   * Whether a third of the words of one are the other's too; three quarters where both are of one
   * category, for two of a kind share the name ("lacerations of the index and middle finger").
   */
  private static boolean isWithin(Candidate one, Candidate other) {
    int all = 0;
    int common = 0;
    for (Evidence evidence : one.evidence()) {
      all += evidence.end() - evidence.start();
      for (Evidence words : other.evidence()) {
        common += evidence.overlap(words.start(), words.end());
      }
    }
    return one.code().regionMatches(0, other.code(), 0, 3)
        ? 4 * common >= 3 * all
        : 3 * common >= all;
  }

  /** Where its first words begin. */
  static int start(Candidate candidate) {
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
