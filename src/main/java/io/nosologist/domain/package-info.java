/**
 * The records of the trade: note, span, finding, assertion, candidate, suggestion, step, query,
 * edit.
 *
 * <p>In: nothing. Out: immutable values that every other package speaks in. Imports the JDK and
 * JSpecify only. Offsets are half-open and count UTF-16 units of the note as it was received.
 * Values are safe to share between threads. Rules (DRL) may import this package and no other.
 */
@NullMarked
package io.nosologist.domain;

import org.jspecify.annotations.NullMarked;
