package io.nosologist.text;

import io.nosologist.domain.Span;

/**
 * A sentence or list item of a note.
 *
 * @param id number within the note, from 0
 * @param span where it stands, without bullet or number
 * @param section {@link Section#id()}
 * @param firstToken its first token
 * @param lastToken one past its last token
 * @param listItem whether it stands in a bulleted or numbered line
 * @param heading the sentence that acts as a heading above it ("LEFT THIGH:"), or -1
 */
public record Sentence(
    int id, Span span, int section, int firstToken, int lastToken, boolean listItem, int heading) {}
