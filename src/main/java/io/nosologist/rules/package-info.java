/**
 * The rule catalogue: load DRL, check metadata, build and share the knowledge base, run it, keep
 * the trace.
 *
 * <p>In: the facts of one note. Out: conclusions, each with the rule that drew it. May import
 * domain only; KIE is known nowhere else. One knowledge base per process, one session per note;
 * {@link io.nosologist.rules.RuleBase} is safe to share between threads.
 *
 * <p>Traps: the stock rules are compiled by the build after javac ({@code mvn process-classes});
 * the packages below this one hold generated classes. Rules only insert; a rule that changes or
 * deletes a fact fails the run.
 */
@NullMarked
package io.nosologist.rules;

import org.jspecify.annotations.NullMarked;
