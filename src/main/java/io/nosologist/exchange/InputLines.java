package io.nosologist.exchange;

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
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private boolean first = true;

  InputLines(InputStream in) {
    this.in = in;
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
    if (!fill()) {
      return null;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    boolean tooLong = false;
    boolean ended = false;
    while (!ended && fill()) {
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      ended = end < filled;
      tooLong |= bytes.size() + end - at > LONGEST_LINE;
      if (!tooLong) {
        bytes.write(buffer, at, end - at);
      }
      at = ended ? end + 1 : end;
    }
    Line line =
        tooLong
            ? new Line("", "the line has more than %,d bytes".formatted(LONGEST_LINE))
            : decoded(bytes.toByteArray());
    first = false;
    return line;
  }

  /** Whether there is a byte to read. */
  private boolean fill() throws IOException {
    while (at == filled) {
      at = 0;
      filled = Math.max(0, in.read(buffer));
      if (filled == 0) {
        return false;
      }
    }
    return true;
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
