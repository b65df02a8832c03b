package io.nosologist.domain;

import org.jspecify.annotations.Nullable;

/**
 * Two coded conditions that the Alphabetic Index joins under "with" (I.A.15); a fact for the rules.
 *
 * @param candidate the {@link Candidate#id()} of the condition that the entry stands under
 * @param code the code that the combined one stands in for; null if it stands beside it, as each
 *     complication of diabetes does (I.C.4.a)
 * @param partner the candidate of the other condition
 * @param combined the code that the Index gives for both
 * @param wording the title of the other condition's code
 * @param both whether a note at the combined code asks for the partner's own code too
 * @param sentence number of the sentence of the partner
 */
public record Linked(
    int candidate,
    @Nullable String code,
    int partner,
    String combined,
    String wording,
    boolean both,
    int sentence) {}
