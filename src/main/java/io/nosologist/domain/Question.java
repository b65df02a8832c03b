package io.nosologist.domain;

/**
 * A rule says: the provider should be asked for this detail.
 *
 * @param candidate the {@link Candidate#id()}
 * @param code the code as far as it is documented
 * @param axis the missing detail
 * @param text the reason in one plain sentence
 */
public record Question(int candidate, String code, Axis axis, String text) implements Conclusion {}
