package io.nosologist.regression;

import io.nosologist.domain.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A note of a suite with what a human says of it.
 *
 * @param suite name of the suite
 * @param id unique within the suite
 * @param place file, or file and line, for messages
 * @param note the note
 * @param codes what must come out; null where nobody coded the note
 * @param annotated the case in our own form, with what else it demands; null for others' suites
 */
record GoldNote(
    String suite,
    String id,
    String place,
    Note note,
    @Nullable List<GoldCode> codes,
    @Nullable AnnotatedCase annotated) {}
