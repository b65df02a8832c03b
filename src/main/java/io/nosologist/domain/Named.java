package io.nosologist.domain;

/**
 * A coded condition without its kind, and one that names what it is: hemorrhoids beside a
 * thrombosed one; a fact for the rules.
 *
 * @param candidate the {@link Candidate#id()} of the one without its kind
 * @param code its code
 * @param partner the candidate that names the kind
 */
public record Named(int candidate, String code, int partner) {}
