package io.nosologist.regression;

import io.nosologist.domain.Span;
import java.util.List;

/**
 * A code that the program proposed for a note.
 *
 * @param code with its dot
 * @param evidence the words it rests on, in order of place
 * @param rules the rules that led to it, in the order of the explanation, each once
 */
record Proposed(String code, List<Span> evidence, List<String> rules) {
  Proposed {
    evidence = List.copyOf(evidence);
    rules = List.copyOf(rules);
  }
}
