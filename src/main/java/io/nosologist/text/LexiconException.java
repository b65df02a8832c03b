package io.nosologist.text;

/** A lexicon file cannot be read; the message names file, line and what is wrong. */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final String reason;

  LexiconException(String file, int line, String reason) {
    super(file + ":" + line + ": " + reason);
    this.line = line;
    this.reason = reason;
  }

  LexiconException(String file, int line, String reason, Throwable cause) {
    super(file + ":" + line + ": " + reason, cause);
    this.line = line;
    this.reason = reason;
  }

  LexiconException(String placeAndReason, Throwable cause) {
    super(placeAndReason, cause);
    this.line = 0;
    this.reason = placeAndReason;
  }

  /** The line that cannot be read, from 1; 0 where the message alone tells it. */
  public int line() {
    return line;
  }

  /** What is wrong with it, without its place. */
  public String reason() {
    return reason;
  }
}
