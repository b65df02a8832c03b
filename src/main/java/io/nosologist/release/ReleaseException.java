package io.nosologist.release;

/**
 * A release cannot be read, built, stored or chosen.
 *
 * <p>The message is for the person at the keyboard: it names the value, the file and the line where
 * there is one, and the way out.
 */
public final class ReleaseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ReleaseException(String message) {
    super(message);
  }

  public ReleaseException(String message, Throwable cause) {
    super(message, cause);
  }
}
