package io.nosologist.domain;

/**
 * What a note of the Tabular List says of a listed code (I.A.12 to I.A.17); a fact for the rules.
 * There is one for each other listed code that the note names, or one with no partner where a note
 * that asks for another code finds none.
 *
 * @param code the listed code that the note governs
 * @param kind Excludes1, Excludes2, code first, use additional or code also
 * @param owner where the note stands: a code, a category, a block or a chapter
 * @param partner the other listed code that the note names; empty where it finds none
 * @param optional whether the note says "if applicable" or the like
 * @param text the official words of the line
 */
public record Instruction(
    String code, NoteKind kind, String owner, String partner, boolean optional, String text) {}
