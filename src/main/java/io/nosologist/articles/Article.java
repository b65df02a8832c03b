package io.nosologist.articles;

import org.jspecify.annotations.Nullable;

/**
 * A page to read, for a code or for a rule.
 *
 * @param code the code that was asked for, e.g. {@code M61.252}; for a rule's article its topic and
 *     anchor, e.g. {@code laterality#side-of-site}
 * @param title the official long title of the code; for a rule's article its heading
 * @param markdown the page, starting with a heading of level 1 and ending with a line feed; lines
 *     are separated by line feeds alone
 * @param borrowedFrom the code above whose article the page quotes; null where the code has an
 *     article of its own, where no code above has one, and for rules
 */
public record Article(String code, String title, String markdown, @Nullable String borrowedFrom) {}
