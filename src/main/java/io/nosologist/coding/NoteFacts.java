package io.nosologist.coding;

import io.nosologist.domain.Candidate;
import io.nosologist.domain.Documented;
import io.nosologist.domain.Finding;
import io.nosologist.domain.Measure;
import io.nosologist.domain.Note;
import io.nosologist.domain.PastCode;
import io.nosologist.domain.Rung;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything of one note that the rules may see: tens of facts, never the catalogue.
 *
 * @param note the note itself
 * @param findings in order of place
 * @param parts what stands within longer mentions: told in the result, no facts for the rules
 * @param candidates in order of place
 * @param rungs what the release offers below the candidates
 * @param documented what the note states for them
 * @param past the history codes of what the note calls past or a relative's
 * @param measures the numbers that the note states of what the release grades
 */
record NoteFacts(
    Note note,
    List<Finding> findings,
    List<Finding> parts,
    List<Candidate> candidates,
    List<Rung> rungs,
    List<Documented> documented,
    List<PastCode> past,
    List<Measure> measures) {

  /** All facts, in a fixed order. */
  List<Object> all() {
    List<Object> out = new ArrayList<>();
    out.add(note);
    out.addAll(findings);
    out.addAll(candidates);
    out.addAll(rungs);
    out.addAll(documented);
    out.addAll(past);
    out.addAll(measures);
    return out;
  }
}
