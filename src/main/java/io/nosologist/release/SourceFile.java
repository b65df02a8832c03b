package io.nosologist.release;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One file of a delivery and what it turned out to be.
 *
 * @param name its path; for a file in a zip the zip's name, {@code !} and the entry
 * @param kind what its content is
 * @param bytes its content; empty for a file of no use
 * @param root its XML; null for a text file
 */
@SuppressWarnings("ArrayRecordComponent") // read-only, never compared
record SourceFile(String name, Kind kind, byte[] bytes, @Nullable XmlNode root) {

  /** What an official file holds. */
  enum Kind {
    TABULAR("Tabular List XML"),
    ORDER("order file"),
    INDEX("Alphabetic Index XML"),
    NEOPLASM("Table of Neoplasms XML"),
    DRUG("Table of Drugs XML"),
    EXTERNAL("External Cause Index XML"),
    CODES("plain code list, not needed"),
    ADDENDA("addenda, not needed"),
    SCHEMA("XML schema, not needed"),
    EMPTY("empty file"),
    BINARY("binary file"),
    WEB_PAGE("web page; download the file that it links to"),
    OTHER("not an ICD-10-CM file");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }

    /** Whether a release can be built with it. */
    boolean useful() {
      return switch (this) {
        case TABULAR, ORDER, INDEX, NEOPLASM, DRUG, EXTERNAL -> true;
        default -> false;
      };
    }
  }

  /** Finds out by its content what a file is. */
  static SourceFile of(String name, byte[] bytes) {
    if (bytes.length == 0) {
      return new SourceFile(name, Kind.EMPTY, bytes, null);
    }
    for (int i = 0; i < Math.min(bytes.length, 8192); i++) {
      if (bytes[i] == 0 && !utf16(bytes)) {
        return useless(name, Kind.BINARY);
      }
    }
    if (new String(bytes, 0, Math.min(bytes.length, 5), StandardCharsets.US_ASCII)
        .equals("%PDF-")) {
      return useless(name, Kind.BINARY);
    }
    if (isWebPage(bytes)) {
      return useless(name, Kind.WEB_PAGE);
    }
    return startsWithTag(bytes) ? xml(name, bytes) : text(name, bytes);
  }

  /** The last part of its name. */
  String shortName() {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('!')) + 1);
  }

  /** The version that the file states, or empty. */
  String version() {
    return root == null ? "" : root.childText("version");
  }

  private static SourceFile useless(String name, Kind kind) {
    return new SourceFile(name, kind, new byte[0], null);
  }

  private static boolean utf16(byte[] bytes) {
    return bytes.length > 1
        && ((bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff)
            || (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe));
  }

  private static boolean isWebPage(byte[] bytes) {
    String begin =
        new String(bytes, 0, Math.min(bytes.length, 256), StandardCharsets.ISO_8859_1)
            .strip()
            .toLowerCase(Locale.ROOT);
    return begin.startsWith("<!doctype html") || begin.startsWith("<html");
  }

  private static boolean startsWithTag(byte[] bytes) {
    if (utf16(bytes)) {
      return true;
    }
    int i = bytes.length > 2 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb ? 3 : 0;
    while (i < bytes.length && Character.isWhitespace(bytes[i])) {
      i++;
    }
    return i < bytes.length && bytes[i] == '<';
  }

  private static SourceFile xml(String name, byte[] bytes) {
    XmlNode root = XmlNode.parse(bytes, name);
    Kind kind =
        switch (root.name()) {
          case "ICD10CM.tabular" -> Kind.TABULAR;
          case "ICD10CM.index" -> indexKind(root);
          case "schema" -> Kind.SCHEMA;
          default -> Kind.OTHER;
        };
    return kind.useful() ? new SourceFile(name, kind, bytes, root) : useless(name, kind);
  }

  private static Kind indexKind(XmlNode root) {
    for (XmlNode heading : root.children("indexHeading")) {
      String first = heading.childText("head").toLowerCase(Locale.ROOT);
      return first.contains("neoplasm")
          ? Kind.NEOPLASM
          : first.contains("substance") ? Kind.DRUG : Kind.OTHER;
    }
    String title = root.childText("title").toLowerCase(Locale.ROOT);
    return title.contains("external cause") ? Kind.EXTERNAL : Kind.INDEX;
  }

  private static SourceFile text(String name, byte[] bytes) {
    String line = OrderFile.text(bytes).lines().filter(l -> !l.isBlank()).findFirst().orElse("");
    if (OrderFile.matches(line)) {
      return new SourceFile(name, Kind.ORDER, bytes, null);
    }
    if (line.matches("(?:Add|Delete|Revise)[^:]*:.*")) {
      return useless(name, Kind.ADDENDA);
    }
    if (line.matches("[A-Z](?:[0-9][0-9A-Z]|[A-Z][0-9]){1,5} .*")) {
      return useless(name, Kind.CODES);
    }
    return useless(name, line.isEmpty() ? Kind.EMPTY : Kind.OTHER);
  }
}
