package io.nosologist.domain;

/**
 * A conclusion with the rule that drew it, recorded as the rule fired.
 *
 * @param conclusion what was concluded
 * @param rule which rule concluded it
 * @param order number of the firing within the run, from 0
 */
public record Traced(Conclusion conclusion, RuleRef rule, int order) {}
