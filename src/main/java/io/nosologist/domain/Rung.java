package io.nosologist.domain;

/**
 * A step down that the release offers from one code to a child; a fact for the rules.
 *
 * @param candidate the {@link Candidate#id()} for which the step is offered
 * @param parent the code above
 * @param child the code below
 * @param axis what kind of detail tells the child from its siblings
 * @param value the detail in official words: {@code thigh}, {@code left}; empty where the child
 *     adds no words
 * @param byDefault whether the release takes this child where the note is silent (I.A.18, I.B.18)
 */
public record Rung(
    int candidate, String parent, String child, Axis axis, String value, boolean byDefault) {}
