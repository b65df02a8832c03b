package io.nosologist.regression;

import io.nosologist.domain.Span;
import java.util.List;

/**
 * A code that a human gave a note.
 *
 * @param code in capitals, dotted or not as its source writes it; it may be older than the release
 * @param evidence the words it rests on; empty where the source does not tell
 */
record GoldCode(String code, List<Span> evidence) {
  GoldCode {
    evidence = List.copyOf(evidence);
  }
}
