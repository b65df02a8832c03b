package io.nosologist.rules;

import io.nosologist.domain.Note;
import io.nosologist.domain.Setting;
import io.nosologist.domain.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A note that shows what a rule does.
 *
 * @param ruleId the rule that it belongs to: {@code SPC-0003}
 * @param kind what the note shows
 * @param note the note, without the brackets that pin spans
 * @param setting outpatient unless the example says otherwise
 * @param date the date of service; null where the example gives none
 * @param age the age in years; null where the example gives none
 * @param pinned the words that stood in {@code [[…]]}, as spans of {@code note}, in order of place:
 *     the evidence must touch each
 * @param proposes codes that must be suggested
 * @param file path of the examples below the rules folder
 * @param line line of the example in its file, from 1
 */
public record Example(
    String ruleId,
    Kind kind,
    String note,
    Setting setting,
    @Nullable LocalDate date,
    @Nullable Integer age,
    List<Span> pinned,
    List<String> proposes,
    String file,
    int line) {
  /** What an example shows. */
  public enum Kind {
    /** The rule fires, and the codes come out. */
    FIRES,
    /** The rule does not fire. */
    SILENT,
    /** The codes ought to come out and do not; fails the day they do. */
    KNOWN_WRONG
  }

  public Example {
    pinned = List.copyOf(pinned);
    proposes = List.copyOf(proposes);
  }

  /** The note as a caller would give it. */
  public Note toNote() {
    return new Note(note, setting, date, null, age, List.of());
  }

  /** Whether the rule must fire on the note. */
  public boolean fires() {
    return kind == Kind.FIRES;
  }
}
