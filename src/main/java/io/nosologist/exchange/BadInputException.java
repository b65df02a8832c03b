package io.nosologist.exchange;

/**
 * An input cannot be used; the message names the field, its value where that is not note text, and
 * the way out.
 */
public final class BadInputException extends RuntimeException {
  /** What is wrong with an input, for callers that answer each kind differently. */
  public enum Kind {
    /** It has not the form that is asked for: not JSON, a field missing or of the wrong type. */
    MALFORMED,
    /** It has a field that nobody knows. */
    UNKNOWN_FIELD,
    /** It is well formed, but a value cannot be used. */
    VALUE,
    /** It is longer than what is accepted. */
    TOO_LARGE
  }

  private final Kind kind;

  /** A value that cannot be used. */
  public BadInputException(String message) {
    this(Kind.VALUE, message);
  }

  /** A value that cannot be used, and why. */
  public BadInputException(String message, Throwable cause) {
    super(message, cause);
    this.kind = Kind.VALUE;
  }

  BadInputException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  /** What is wrong. */
  public Kind kind() {
    return kind;
  }
}
