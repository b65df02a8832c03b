package io.nosologist.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
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
  private static final String STOCK = "/rules/lexicon/";
  private static final char OPEN = '\uE000';
  private static final char CLOSE = '\uE001';

  /**
   * One line of a file.
   *
   * @param directive the words after {@code @} that are in force, e.g. {@code rule negated forward}
   * @param pattern the line's pattern, names filled in
   * @param where file and line, for messages
   */
  record Entry(String directive, String pattern, String where) {
    /** The words of a line that is no more than a list of words. */
    List<String> words() {
      return Arrays.stream(pattern.split("[\\s|()]+", -1)).filter(w -> !w.isEmpty()).toList();
    }
  }

  private PhraseFile() {}

  /**
   * All entries of a file of the lexicon.
   *
   * @param name below {@code rules/lexicon/}
   * @param files text by such a name; a file that is not among them is the one that ships with the
   *     program
   * @throws IllegalArgumentException if a line cannot be read; the message names file and line
   */
  static List<Entry> read(String name, Map<String, String> files) {
    String place = files.containsKey(name) ? "lexicon/" : STOCK;
    return read(place + name, lines(name, files));
  }

  /** The lines of a file of the lexicon, as {@link #read(String, Map)} takes them. */
  static List<String> lines(String name, Map<String, String> files) {
    String text = files.get(name);
    return text == null ? lines(STOCK + name) : text.lines().toList();
  }

  private static List<Entry> read(String file, List<String> lines) {
    List<Entry> entries = new ArrayList<>();
    Map<String, String> names = new HashMap<>();
    String directive = "";
    int number = 0;
    for (String line : lines) {
      number++;
      String where = file + ":" + number;
      int comment = line.startsWith("#") ? 0 : line.indexOf("  #");
      String content =
          (comment < 0 ? line : line.substring(0, comment))
              .strip()
              .replace("\\(", String.valueOf(OPEN))
              .replace("\\)", String.valueOf(CLOSE));
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
        entries.add(new Entry(directive, substitute(content, names, where), where));
      }
    }
    return entries;
  }

  /**
   * Puts a value under the pattern of an entry.
   *
   * @throws IllegalArgumentException if the pattern is wrong; the message names file and line
   */
  static void put(PhraseNet.Builder builder, Entry entry, int value) {
    try {
      builder.put(entry.pattern(), value);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(entry.where() + ": " + e.getMessage(), e);
    }
  }

  /** A word of a pattern with its parentheses as they stand in a note. */
  static String unescape(String word) {
    return word.replace(OPEN, '(').replace(CLOSE, ')');
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
    if (pattern.indexOf('$') < 0) {
      return pattern;
    }
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
}
