package io.nosologist.regression;

import io.nosologist.exchange.BadInputException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A suite of notes, one after the other; no more than one is held in memory. */
interface Suite extends AutoCloseable {
  /** What the suite is called in tables. */
  String name();

  /**
   * The next note.
   *
   * @return null at the end
   * @throws BadInputException if this note is malformed, with file and line; the next call goes on
   *     behind it
   * @throws IOException if the suite cannot be read any further
   */
  @Nullable GoldNote next() throws IOException;

  /** How many notes there are, malformed ones too; -1 where that cannot be told beforehand. */
  long size() throws IOException;

  @Override
  default void close() throws IOException {}
}
