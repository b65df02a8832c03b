package io.nosologist.coding;

/**
 * An official wording as a note might have it, and the code that it must lead to.
 *
 * @param code the code; for {@code below}, any code that begins with it will do
 * @param text the wording
 * @param below whether a code below is right too
 */
public record OfficialPhrase(String code, String text, boolean below) {
  /** Where a wording comes from. */
  public enum Kind {
    /** Long titles of the billable codes; the very code must come out. */
    TITLES,
    /** Inclusion terms; the code that carries the term, or one below it. */
    INCLUSION,
    /** Lines of the Alphabetic Index in natural order; below, where it needs more characters. */
    INDEX
  }

  /** Whether a code is what the wording must lead to. */
  public boolean isRight(String proposed) {
    return below ? proposed.startsWith(code) : proposed.equals(code);
  }
}
