package io.nosologist.domain;

import org.jspecify.annotations.Nullable;

/**
 * One line of an explanation.
 *
 * @param kind {@code finding}, {@code index}, {@code tabular}, {@code rule} or {@code default}
 * @param text what was done and why, in one plain sentence
 * @param rule id of the rule; null where no rule was involved
 * @param guideline number of the official guideline; null where none applies
 * @param article path of the article to read next; null for none
 */
public record Step(
    String kind,
    String text,
    @Nullable String rule,
    @Nullable String guideline,
    @Nullable String article) {}
