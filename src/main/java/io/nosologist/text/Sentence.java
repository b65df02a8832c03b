package io.nosologist.text;

import io.nosologist.domain.Span;

/**
 * A sentence, a list item, a label, or a line: the reach of a claim.
 *
 * @param id number within the note, from 0, in order of place
 * @param span where it stands, without bullet and numbering; never blank
 * @param section id of the innermost section that it stands in
 * @param firstToken its first token
 * @param lastToken one past its last token
 * @param listItem whether it is, or is part of, a bulleted or numbered item
 * @param heading id of the sentence that acts as a local heading above it ("LEFT THIGH:",
 *     "Hypothyroidism." over its plan), always a lower id, or -1; a heading may have one itself
 */
public record Sentence(
    int id, Span span, int section, int firstToken, int lastToken, boolean listItem, int heading) {}
