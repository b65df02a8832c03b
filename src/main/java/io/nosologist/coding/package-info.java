/**
 * Note → explained result: the one place where text, release, rules and articles meet.
 *
 * <p>In: a {@link io.nosologist.domain.Note}. Out: a {@link io.nosologist.domain.CodingResult}. May
 * import domain, release, text, rules and articles. {@code CodingAssistant} is the way in and is
 * safe to share between threads.
 */
@NullMarked
package io.nosologist.coding;

import org.jspecify.annotations.NullMarked;
