package io.nosologist.exchange;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a UTF-8 stream, one at a time. A line that is not UTF-8 or is too long spoils only
 * itself, and no more of it than the longest line is ever in memory.
 */
final class InputLines {
  /**
   * The longest line, in bytes: the longest note with each unit written as {@code \\}{@code uXXXX}.
   */
  static final int LONGEST_LINE = 8 * NoteLine.LONGEST_NOTE;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream in;
  private boolean first = true;

  InputLines(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /**
   * One line.
   *
   * @param text without its end; empty where there is a problem
   * @param problem why the line cannot be read; null where it can
   */
  record Line(String text, @Nullable String problem) {}

  /** The next line; null at the end. */
  @Nullable Line next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    boolean tooLong = false;
    int b = in.read();
    if (b < 0) {
      return null;
    }
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (bytes.size() < LONGEST_LINE) {
        bytes.write(b);
      } else {
        tooLong = true;
      }
    }
    Line line =
        tooLong
            ? new Line("", "the line has more than %,d bytes".formatted(LONGEST_LINE))
            : decoded(bytes.toByteArray());
    first = false;
    return line;
  }

  private Line decoded(byte[] bytes) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      boolean marked = first && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
      return new Line(marked ? text.substring(1) : text, null);
    } catch (CharacterCodingException e) {
      return new Line("", "the line is not UTF-8 text; convert the file, for example with iconv");
    }
  }
}
