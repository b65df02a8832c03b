package io.nosologist.text;

/** A lexicon file cannot be read; the message names file, line and what is wrong. */
public final class LexiconException extends RuntimeException {
  LexiconException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
  }

  LexiconException(String file, int line, String message, Throwable cause) {
    super(file + ":" + line + ": " + message, cause);
  }
}
