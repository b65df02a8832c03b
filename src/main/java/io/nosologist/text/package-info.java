/**
 * OpenNLP: note → sections, sentences, tokens, findings with assertion.
 *
 * <p>In: the note as it was received. Out: offsets into it, half-open, in UTF-16 units; nothing
 * here rewrites the note. May import domain only; OpenNLP is known nowhere else. The OpenNLP
 * maximum entropy classes are not thread safe: one analyser per worker.
 */
@NullMarked
package io.nosologist.text;

import org.jspecify.annotations.NullMarked;
