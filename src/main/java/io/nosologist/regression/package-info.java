/**
 * Suites of annotated notes: read, run, score, compare, report.
 *
 * <p>In: folders and files of notes with the codes that humans gave them, and one or two {@link
 * io.nosologist.coding.CodingAssistant}s. Out: scores, changes against a baseline, reports. May
 * import domain, coding and exchange. Notes are read one at a time and let go once they are scored;
 * messages name file and line and never quote a note, reports do, since that is their purpose.
 */
@NullMarked
package io.nosologist.regression;

import org.jspecify.annotations.NullMarked;
