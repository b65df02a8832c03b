package io.nosologist.exchange;

/**
 * An input cannot be used; the message names the field, its value where that is not note text, and
 * the way out.
 */
public final class BadInputException extends RuntimeException {
  public BadInputException(String message) {
    super(message);
  }

  public BadInputException(String message, Throwable cause) {
    super(message, cause);
  }
}
