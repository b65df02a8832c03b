package io.nosologist.rules;

import io.nosologist.domain.Setting;
import io.nosologist.domain.Span;
import java.util.List;

/**
 * A note that shows what a rule does.
 *
 * @param ruleId the rule that it belongs to: {@code SPC-0003}
 * @param kind what the note shows
 * @param note the note, without the brackets that pin spans
 * @param setting outpatient unless the example says otherwise
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

  /** Whether the rule must fire on the note. */
  public boolean fires() {
    return kind == Kind.FIRES;
  }
}
