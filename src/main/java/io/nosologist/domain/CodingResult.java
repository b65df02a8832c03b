package io.nosologist.domain;

import java.util.List;

/**
 * What the program says of a note; the same value for every caller.
 *
 * @param release the release that the codes come from
 * @param fingerprint hash of release, rules, lexicon and models: equal fingerprints give equal
 *     results
 * @param suggestions by rank
 * @param findings in order of place
 * @param rejected in order of place
 * @param queries questions to the provider
 * @param edits checks of the set
 */
public record CodingResult(
    ReleaseId release,
    String fingerprint,
    List<Suggestion> suggestions,
    List<Finding> findings,
    List<Rejection> rejected,
    List<Query> queries,
    List<Edit> edits) {
  public CodingResult {
    suggestions = List.copyOf(suggestions);
    findings = List.copyOf(findings);
    rejected = List.copyOf(rejected);
    queries = List.copyOf(queries);
    edits = List.copyOf(edits);
  }
}
