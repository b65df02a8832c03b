package io.nosologist.domain;

import org.jspecify.annotations.Nullable;

/**
 * A code that the note mentions but does not support.
 *
 * @param code the code
 * @param text the words of the note
 * @param reason why not, in one plain sentence
 * @param rule id of the rule that decided
 * @param guideline number of the official guideline; null where none applies
 */
public record Rejection(
    String code, String text, String reason, @Nullable String rule, @Nullable String guideline) {}
