package io.nosologist.domain;

/**
 * Two coded candidates of which the release says in an Excludes1 note that they are not coded
 * together (I.A.12.a); a fact for the rules.
 *
 * @param candidate the {@link Candidate#id()} whose code the note governs
 * @param code that code
 * @param partner the candidate that the note excludes
 * @param excluded its code
 * @param owner where the note stands: a code, a category, a block or a chapter
 */
public record Conflict(int candidate, String code, int partner, String excluded, String owner) {}
