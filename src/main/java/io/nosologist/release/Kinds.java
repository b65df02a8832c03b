package io.nosologist.release;

import io.nosologist.domain.NoteKind;
import java.util.List;

/**
 * The numbers under which kinds stand in a release file.
 *
 * <p>They are part of the file format: append, never reorder.
 */
final class Kinds {
  private static final List<NoteKind> NOTES =
      List.of(
          NoteKind.INCLUSION_TERM,
          NoteKind.INCLUDES,
          NoteKind.EXCLUDES1,
          NoteKind.EXCLUDES2,
          NoteKind.CODE_FIRST,
          NoteKind.USE_ADDITIONAL,
          NoteKind.CODE_ALSO,
          NoteKind.NOTE,
          NoteKind.SEVENTH_CHARACTER);
  private static final List<ReleaseTerm.Kind> TERMS =
      List.of(
          ReleaseTerm.Kind.INDEX,
          ReleaseTerm.Kind.INDEX_NEOPLASM,
          ReleaseTerm.Kind.INDEX_DRUG,
          ReleaseTerm.Kind.INDEX_EXTERNAL);

  private Kinds() {}

  static byte number(NoteKind kind) {
    return number(NOTES.indexOf(kind), kind);
  }

  static byte number(ReleaseTerm.Kind kind) {
    return number(TERMS.indexOf(kind), kind);
  }

  static NoteKind note(int number) {
    return NOTES.get(number);
  }

  static ReleaseTerm.Kind term(int number) {
    return TERMS.get(number);
  }

  private static byte number(int index, Object kind) {
    if (index < 0) {
      throw new IllegalStateException(kind + " has no number in the release file format");
    }
    return (byte) index;
  }
}
