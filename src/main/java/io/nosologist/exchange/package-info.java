/**
 * Notes and results as JSON: one note, or a stream of lines.
 *
 * <p>In: a JSON line {@code {"id","text",…}}. Out: a JSON line {@code {"id",…result}}. Sits on top
 * of coding, looking down; may import coding and domain. A bad line becomes an error line that
 * names the field and never quotes the note.
 */
@NullMarked
package io.nosologist.exchange;

import org.jspecify.annotations.NullMarked;
