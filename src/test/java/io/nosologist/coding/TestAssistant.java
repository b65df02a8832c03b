package io.nosologist.coding;

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
}
