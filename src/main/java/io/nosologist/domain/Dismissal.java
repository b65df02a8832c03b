package io.nosologist.domain;

/**
 * A rule says: this candidate is found but not to be suggested.
 *
 * @param candidate the {@link Candidate#id()}
 * @param reason short name of the reason: {@code negated}, {@code subsumed} …
 * @param text the reason in one plain sentence
 */
public record Dismissal(int candidate, String reason, String text) implements Conclusion {}
