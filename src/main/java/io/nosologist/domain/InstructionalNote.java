package io.nosologist.domain;

/**
 * One line of a note of the Tabular List.
 *
 * @param owner the chapter, block, category or code that carries the note, e.g. {@code M61}
 * @param kind what the note instructs
 * @param text the official words, e.g. {@code calcific tendinitis (M65.2-)}
 */
public record InstructionalNote(String owner, NoteKind kind, String text) {}
