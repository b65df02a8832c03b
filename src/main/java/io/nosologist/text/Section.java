package io.nosologist.text;

import io.nosologist.domain.SectionKind;
import io.nosologist.domain.Span;

/**
 * A stretch of a note under one heading.
 *
 * @param id number within the note, from 0, in order of place
 * @param kind what the section is for
 * @param heading where the heading stands, its colon included; empty for text under no heading
 * @param body what follows, up to the next section that is not part of this one; may be empty
 * @param headingText the words of the heading without colon and markup; empty for none
 * @param doubt whether the heading calls what follows uncertain ("Working diagnosis:")
 * @param parent the section that this one is a part of ("Plan:" below one problem of an
 *     assessment), or -1
 */
public record Section(
    int id,
    SectionKind kind,
    Span heading,
    Span body,
    String headingText,
    boolean doubt,
    int parent) {}
