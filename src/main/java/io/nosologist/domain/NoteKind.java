package io.nosologist.domain;

/** The kinds of instructional note of the Tabular List (I.A.10 to I.A.17). */
public enum NoteKind {
  INCLUSION_TERM,
  INCLUDES,
  EXCLUDES1,
  EXCLUDES2,
  CODE_FIRST,
  USE_ADDITIONAL,
  CODE_ALSO,
  NOTE,
  SEVENTH_CHARACTER
}
