/**
 * OpenNLP: note → sections, sentences, tokens, findings with assertion.
 *
 * <p>In: the note as it was received. Out: offsets into it, half-open, in UTF-16 units; nothing
 * here rewrites the note. May import domain only; OpenNLP is known nowhere else. {@link
 * io.nosologist.text.NoteReader} is the way in: one per worker, as the OpenNLP maximum entropy
 * classes are not thread safe; {@link io.nosologist.text.TextModels} and {@link
 * io.nosologist.text.ReadNote} may be shared. What headings, abbreviations and context phrases mean
 * is data, in {@code rules/lexicon/}.
 */
@NullMarked
package io.nosologist.text;

import org.jspecify.annotations.NullMarked;
