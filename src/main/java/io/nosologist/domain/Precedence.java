package io.nosologist.domain;

/**
 * A rule says: of these two suggested codes one stands before the other.
 *
 * @param first the code that comes first
 * @param second the code that comes after it
 * @param text the reason in one plain sentence
 */
public record Precedence(String first, String second, String text) implements Conclusion {}
