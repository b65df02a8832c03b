package io.nosologist.release;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an official order file: number (columns 1–5), code (7–13), 1 for a valid code and 0 for a
 * header (15), short title (17–76), long title (from 78).
 */
final class OrderFile {
  private static final Pattern LINE =
      Pattern.compile("^[0-9]{5} ([A-Z](?:[0-9][0-9A-Z]|[A-Z][0-9])[0-9A-Z]{0,4}) +([01]) .*");
  private static final int CODE_END = 13;
  private static final int LONG_TITLE = 77;

  private OrderFile() {}

  /** Whether a line looks like one of an order file. */
  static boolean matches(String line) {
    return LINE.matcher(line).matches();
  }

  /**
   * The rows of an order file, in its order.
   *
   * @throws ReleaseException naming file and line where a line is none of an order file
   */
  static List<ReleaseDraft.Code> parse(byte[] bytes, String file) {
    List<ReleaseDraft.Code> codes = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    int number = 0;
    for (String line : (Iterable<String>) text(bytes).lines()::iterator) {
      number++;
      if (line.isBlank() || line.equals("\u001a")) {
        continue;
      }
      Matcher matcher = LINE.matcher(line);
      if (!matcher.matches() || line.length() <= LONG_TITLE || matcher.start(2) != CODE_END + 1) {
        throw new ReleaseException(
            file
                + ":"
                + number
                + ": not a line of an order file: \""
                + shortened(line)
                + "\"; columns 7-13 hold the code, 15 the 0 or 1, 78 on the long title");
      }
      if (!seen.add(matcher.group(1))) {
        throw new ReleaseException(
            file + ":" + number + ": code " + matcher.group(1) + " stands there twice");
      }
      codes.add(
          new ReleaseDraft.Code(
              matcher.group(1),
              Texts.oneLine(line.substring(LONG_TITLE)),
              matcher.group(2).equals("1")));
    }
    if (codes.isEmpty()) {
      throw new ReleaseException(file + " holds no codes; download the order file again");
    }
    return codes;
  }

  /** UTF-8 where it is valid, Windows-1252 otherwise; a byte order mark is dropped. */
  static String text(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\ufffd') >= 0) {
      text = new String(bytes, java.nio.charset.Charset.forName("windows-1252"));
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static String shortened(String line) {
    return line.length() <= 60 ? line : line.substring(0, 60) + "…";
  }
}
