package io.nosologist.domain;

/**
 * The code that the release has for a condition of the past, or of a relative; a fact for the
 * rules.
 *
 * @param candidate the {@link Candidate#id()} of the condition
 * @param code the history code, of Z80 to Z87 or I25.2
 */
public record PastCode(int candidate, String code) {}
