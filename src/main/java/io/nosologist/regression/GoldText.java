package io.nosologist.regression;

import io.nosologist.domain.Span;
import io.nosologist.exchange.BadInputException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads what others' suites write: codes in any case, offsets in code points, texts in files. */
final class GoldText {
  private static final Pattern CODE =
      Pattern.compile("[A-Z][0-9][0-9A-Z](?:\\.?[0-9A-Z]{1,4})?\\.?");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private GoldText() {}

  static boolean isCode(String text) {
    return CODE.matcher(text.strip().toUpperCase(Locale.ROOT)).matches();
  }

  /**
   * A code as it is compared.
   *
   * @throws BadInputException if it has not the form of an ICD-10-CM code
   */
  static String code(String text, String place) {
    String code = text.strip().toUpperCase(Locale.ROOT);
    if (!CODE.matcher(code).matches()) {
      throw new BadInputException(
          "%s: '%s' has not the form of an ICD-10-CM code; write, for example, E11.9"
              .formatted(place, code.length() > 24 ? code.substring(0, 24) + "…" : code));
    }
    return code;
  }

  /**
   * The text of a note.
   *
   * @throws BadInputException if the file is missing or is no UTF-8 text
   */
  static String read(Path file, String place) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new BadInputException(
          "%s: its note %s is missing; name the folder of the notes with --notes"
              .formatted(place, file));
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
          .toString();
    } catch (CharacterCodingException e) {
      throw new BadInputException(
          place + ": " + file + " is not UTF-8 text; convert it, for example with iconv", e);
    }
  }

  /**
   * A stretch that is counted in code points, in UTF-16 units.
   *
   * @throws BadInputException if it does not lie in the note
   */
  static Span span(String note, String start, String end, String place) {
    try {
      int from = Integer.parseInt(start.strip());
      int to = Integer.parseInt(end.strip());
      if (from >= 0 && from <= to && to <= note.codePointCount(0, note.length())) {
        int first = note.offsetByCodePoints(0, from);
        return new Span(first, note.offsetByCodePoints(first, to - from));
      }
    } catch (NumberFormatException e) {
      throw new BadInputException(
          place + ": the offsets '" + start + "' and '" + end + "' are no whole numbers", e);
    }
    throw new BadInputException(
        "%s: the stretch [%s, %s) does not lie in its note, which has %d characters"
            .formatted(place, start, end, note.codePointCount(0, note.length())));
  }

  /** Whether the quote is what stands in the note, blanks and breaks apart. */
  static boolean isSame(String quote, String words) {
    return BLANKS
        .matcher(quote.strip())
        .replaceAll(" ")
        .equals(BLANKS.matcher(words.strip()).replaceAll(" "));
  }
}
