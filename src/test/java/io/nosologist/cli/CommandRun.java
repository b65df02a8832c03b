package io.nosologist.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * One run of the program within the test's own process.
 *
 * @param status the exit status
 * @param out what it printed
 * @param err what it complained
 */
record CommandRun(int status, String out, String err) {
  static CommandRun of(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Nosologist.run(new PrintWriter(out), new PrintWriter(err), args);
    return new CommandRun(status, out.toString(), err.toString());
  }

  /** A run with something on standard input. */
  static CommandRun reading(byte[] input, String... args) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(input));
    try {
      return of(args);
    } finally {
      System.setIn(before);
    }
  }

  /** Whether the program refused, said why on stderr in a line of its own, and printed nothing. */
  boolean refused() {
    return status == Nosologist.BAD_INPUT && out.isEmpty() && !err.isBlank();
  }
}
