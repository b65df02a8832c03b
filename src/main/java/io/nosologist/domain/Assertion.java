package io.nosologist.domain;

/**
 * What the note claims of a finding, strongest first: a finding that is negated and historical is
 * negated.
 *
 * <p>Source: ConText (Harkema et al. 2009) with "planned" added for things that are only intended.
 */
public enum Assertion {
  /** Present in this patient now. */
  AFFIRMED,
  /** Denied, absent, ruled out. */
  NEGATED,
  /** Possible, probable, suspected, to be ruled out. */
  UNCERTAIN,
  /** Of the past, resolved, "history of". */
  HISTORICAL,
  /** Of somebody else: a relative, a contact. */
  FAMILY,
  /** Conditional or general: "return if", "may cause", patient education. */
  HYPOTHETICAL,
  /** Intended, not yet so: prophylaxis, planned work-up. */
  PLANNED
}
