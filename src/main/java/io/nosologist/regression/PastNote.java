package io.nosologist.regression;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What came of a note at another time, with another release or with other rules.
 *
 * @param codes proposed code → the rules that led to it
 * @param dismissed code found and not proposed → the rule that decided; "" where none did
 * @param exact right, proposed and gold; null where nobody coded the note
 */
record PastNote(
    Map<String, List<String>> codes, Map<String, String> dismissed, @Nullable Tally exact) {
  static PastNote of(Outcome outcome) {
    Map<String, List<String>> codes = new TreeMap<>();
    outcome.proposed().forEach(p -> codes.put(p.code(), p.rules()));
    CodeMatch match = outcome.match();
    return new PastNote(
        codes,
        outcome.dismissed(),
        match == null ? null : new Tally(match.hits(), match.proposed(), match.gold()));
  }
}
