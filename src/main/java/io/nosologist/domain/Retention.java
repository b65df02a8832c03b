package io.nosologist.domain;

/**
 * A rule says: this candidate counts though it stands outside the assessment (IV.J).
 *
 * @param candidate the {@link Candidate#id()}
 * @param text the reason in one plain sentence
 */
public record Retention(int candidate, String text) implements Conclusion {}
