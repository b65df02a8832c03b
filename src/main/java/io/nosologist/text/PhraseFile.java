package io.nosologist.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the plain phrase files of this package.
 *
 * <p>One pattern a line, {@code #} at the start of a line or after two spaces starts a comment,
 * {@code @word …} starts a group, {@code @let NAME = a|b} names alternatives that patterns use as
 * {@code $NAME}. In a pattern {@code (a|b|)} stands for a, b or nothing; {@code \(} is a
 * parenthesis.
 */
final class PhraseFile {
  /**
   * One line of a file.
   *
   * @param directive the words after {@code @} that are in force, e.g. {@code rule negated forward}
   * @param phrases what the line's pattern stands for, each once
   * @param where file and line, for messages
   */
  record Entry(String directive, List<String> phrases, String where) {}

  private PhraseFile() {}

  /**
   * All entries of a resource.
   *
   * @throws IllegalArgumentException if a line cannot be read; the message names file and line
   */
  static List<Entry> read(String resource) {
    List<Entry> entries = new ArrayList<>();
    Map<String, String> names = new HashMap<>();
    String directive = "";
    int number = 0;
    for (String line : lines(resource)) {
      number++;
      String where = resource + ":" + number;
      int comment = line.startsWith("#") ? 0 : line.indexOf("  #");
      String content =
          (comment < 0 ? line : line.substring(0, comment))
              .strip()
              .replace("\\(", "\u0001")
              .replace("\\)", "\u0002");
      if (content.startsWith("@let ")) {
        int equals = content.indexOf('=');
        if (equals < 0) {
          throw new IllegalArgumentException(where + ": @let needs NAME = a|b, got: " + content);
        }
        names.put(
            content.substring(5, equals).strip(),
            substitute(content.substring(equals + 1).strip(), names, where));
      } else if (content.startsWith("@")) {
        directive = content.substring(1).strip();
      } else if (!content.isEmpty()) {
        List<String> phrases = expand(substitute(content, names, where), where);
        entries.add(new Entry(directive, phrases, where));
      }
    }
    return entries;
  }

  /** The lines of a resource of the class path. */
  private static List<String> lines(String resource) {
    try (InputStream in = PhraseFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException(
            resource + " is not on the class path: the build copies rules/ into the jar");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }

  private static String substitute(String pattern, Map<String, String> names, String where) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < pattern.length()) {
      char c = pattern.charAt(i);
      if (c != '$') {
        out.append(c);
        i++;
        continue;
      }
      int end = i + 1;
      while (end < pattern.length() && Character.isLetter(pattern.charAt(end))) {
        end++;
      }
      String value = names.get(pattern.substring(i + 1, end));
      if (value == null) {
        throw new IllegalArgumentException(
            where + ": " + pattern.substring(i, end) + " is not named by @let above this line");
      }
      out.append('(').append(value).append(')');
      i = end;
    }
    return out.toString();
  }

  private static List<String> expand(String pattern, String where) {
    int open = pattern.lastIndexOf('(');
    if (open < 0) {
      String phrase = pattern.replaceAll("\\s+", " ").strip();
      return List.of(phrase.replace('\u0001', '(').replace('\u0002', ')'));
    }
    int close = pattern.indexOf(')', open);
    if (close < 0) {
      throw new IllegalArgumentException(where + ": '(' without ')': " + pattern);
    }
    List<String> all = new ArrayList<>();
    for (String choice : pattern.substring(open + 1, close).split("\\|", -1)) {
      String one = pattern.substring(0, open) + choice + pattern.substring(close + 1);
      for (String phrase : expand(one, where)) {
        if (!phrase.isEmpty() && !all.contains(phrase)) {
          all.add(phrase);
        }
      }
    }
    return all;
  }
}
