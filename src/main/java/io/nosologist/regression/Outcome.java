package io.nosologist.regression;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of one note; the note itself is let go.
 *
 * @param suite name of the suite
 * @param id of the note
 * @param gold null where nobody coded the note
 * @param proposed by rank
 * @param dismissed code found and not proposed → the rule that decided; "" where none did
 * @param problems how a case in our own form differs from what it demands; empty where it does not
 * @param knownWrong what the case says comes out wrong today; null where all should be right
 * @param match gold against proposed; null where nobody coded the note
 */
record Outcome(
    String suite,
    String id,
    @Nullable List<GoldCode> gold,
    List<Proposed> proposed,
    Map<String, String> dismissed,
    boolean judged,
    List<String> problems,
    @Nullable String knownWrong,
    @Nullable CodeMatch match) {
  Outcome {
    proposed = List.copyOf(proposed);
    problems = List.copyOf(problems);
  }

  String key() {
    return suite + "/" + id;
  }

  /** Whether a case in our own form came out otherwise than it says. */
  boolean isUnexpected() {
    return judged && (knownWrong == null) != problems.isEmpty();
  }

  List<String> codes() {
    return proposed.stream().map(Proposed::code).toList();
  }
}
