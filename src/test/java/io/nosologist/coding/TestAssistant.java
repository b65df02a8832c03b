package io.nosologist.coding;

import io.nosologist.domain.Note;
import io.nosologist.domain.Suggestion;
import java.util.List;

/** The one stock assistant that all tests of a run share, since building one costs a second. */
public final class TestAssistant {
  private static final class Holder {
    private static final CodingAssistant STOCK = CodingAssistant.create();
  }

  private TestAssistant() {}

  /** The stock assistant; safe to share between threads. */
  public static CodingAssistant get() {
    return Holder.STOCK;
  }

  /** The codes that it suggests for a note, in order. */
  static List<String> codes(String note) {
    return get().suggest(Note.of(note)).suggestions().stream().map(Suggestion::code).toList();
  }
}
