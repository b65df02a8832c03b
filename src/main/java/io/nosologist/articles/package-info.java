/**
 * Articles for codes and for rules, with the nearest ancestor's article where a code has none.
 *
 * <p>In: a code or a rule's article anchor. Out: Markdown. May import domain only.
 */
@NullMarked
package io.nosologist.articles;

import org.jspecify.annotations.NullMarked;
