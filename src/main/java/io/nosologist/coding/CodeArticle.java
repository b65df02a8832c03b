package io.nosologist.coding;

import org.jspecify.annotations.Nullable;

/**
 * A page to read, for a code or for a rule.
 *
 * @param key the code, with its dot; for a rule's article its topic
 * @param title the official long title; for a rule's article its heading
 * @param markdown the page, starting with a heading of level 1
 * @param borrowedFrom the code above whose article the page quotes; null where the page is the
 *     key's own
 */
public record CodeArticle(
    String key, String title, String markdown, @Nullable String borrowedFrom) {}
