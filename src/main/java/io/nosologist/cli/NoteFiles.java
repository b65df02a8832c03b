package io.nosologist.cli;

import io.nosologist.exchange.BadInputException;
import io.nosologist.exchange.NoteLine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a note from a file or from standard input, as UTF-8. */
final class NoteFiles {
  private static final int MOST_BYTES = 4 * NoteLine.LONGEST_NOTE;

  private NoteFiles() {}

  /**
   * Reads a note.
   *
   * @param name a file, or {@code -} for standard input
   * @throws BadInputException if it is missing, too long, empty, or not text
   */
  static String read(String name) throws IOException {
    byte[] bytes = bytes(name);
    if (bytes.length > MOST_BYTES) {
      throw new BadInputException(
          "%s is larger than %,d bytes; split it by encounter".formatted(name, MOST_BYTES));
    }
    for (byte b : bytes) {
      if (b == 0) {
        throw new BadInputException(name + " is a binary file; give a note as plain text (UTF-8)");
      }
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return NoteLine.checked(text);
    } catch (CharacterCodingException e) {
      throw new BadInputException(
          name + " is not UTF-8 text; convert it, for example with iconv", e);
    } catch (BadInputException e) {
      throw new BadInputException(name + ": " + e.getMessage(), e);
    }
  }

  private static byte[] bytes(String name) throws IOException {
    if (name.equals("-")) {
      return System.in.readNBytes(MOST_BYTES + 1);
    }
    Path path = Path.of(name);
    if (Files.isDirectory(path)) {
      throw new BadInputException(
          name + " is a folder; name a file, or use 'batch' for many notes");
    }
    if (!Files.exists(path)) {
      throw new BadInputException(
          "no such file: " + name + "; name a file, or - for standard input");
    }
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(MOST_BYTES + 1);
    }
  }
}
