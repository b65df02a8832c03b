package io.nosologist.text;

import io.nosologist.domain.SectionKind;
import io.nosologist.domain.Span;

/**
 * A stretch of a note under one heading.
 *
 * @param id number within the note, from 0
 * @param kind what the section is for
 * @param heading where the heading stands; empty at the start of the body where there is none
 * @param body what stands below the heading
 */
public record Section(int id, SectionKind kind, Span heading, Span body) {}
