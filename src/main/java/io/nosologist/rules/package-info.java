/**
 * The rule catalogue: load DRL, check metadata, build and share the knowledge base, run it, keep
 * the trace.
 *
 * <p>In: the facts of one note. Out: conclusions, each with the rule that drew it. May import
 * domain only; KIE is known nowhere else. One knowledge base per process, one session per note.
 */
@NullMarked
package io.nosologist.rules;

import org.jspecify.annotations.NullMarked;
