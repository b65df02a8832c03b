package io.nosologist.release;

/**
 * One value of the 7th character of a code.
 *
 * @param value the character, a digit or an upper-case letter, e.g. {@code A}
 * @param meaning the official words, e.g. {@code initial encounter}
 */
public record SeventhCharacter(char value, String meaning) {}
