package io.nosologist.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown as plain text for a terminal: headings underlined, paragraphs and list items wrapped,
 * emphasis, code marks and escapes removed, links as their words (and their address, if it leads to
 * the web).
 *
 * <p>Knows the Markdown that articles use: headings with {@code #}, paragraphs, lists with {@code
 * -}, {@code *} or numbers at any depth, quotes, fenced code, rules, inline marks. Tables stay as
 * they are written.
 */
final class TerminalMarkdown {
  private static final Pattern HEADING = Pattern.compile("(#{1,6}) +(.*?) *#* *");
  private static final Pattern ITEM = Pattern.compile("( *)([-*+]|\\d{1,9}[.)]) +(.*)");
  private static final Pattern RULE = Pattern.compile(" {0,3}(-{3,}|\\*{3,}|_{3,}) *");
  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)]\\(([^()\\s]*)\\)");
  private static final String UNDERLINES = "=-~";
  private static final int NARROWEST = 20;

  private final int columns;
  private final StringBuilder out = new StringBuilder();
  private final List<String> words = new ArrayList<>();
  private String first = "";
  private String rest = "";

  private TerminalMarkdown(int columns) {
    this.columns = columns;
  }

  /**
   * Renders a text.
   *
   * @param columns width of the terminal in characters, at least 20; only a single word longer than
   *     the width, code and tables go beyond it
   * @return lines separated by line feeds, ending with one unless empty
   * @throws IllegalArgumentException if {@code columns} is below 20
   */
  static String render(String markdown, int columns) {
    if (columns < NARROWEST) {
      throw new IllegalArgumentException(
          "a width of " + columns + " columns is too narrow: give at least " + NARROWEST);
    }
    TerminalMarkdown terminal = new TerminalMarkdown(columns);
    terminal.read(markdown);
    return terminal.out.toString().strip().isEmpty()
        ? ""
        : terminal.out.toString().stripTrailing() + "\n";
  }

  private void read(String markdown) {
    boolean fenced = false;
    for (String line : markdown.lines().toList()) {
      if (line.stripLeading().startsWith("```")) {
        flush();
        fenced = !fenced;
      } else if (fenced) {
        print("    " + line);
      } else {
        block(line);
      }
    }
    flush();
  }

  private void block(String line) {
    Matcher heading = HEADING.matcher(line);
    Matcher item = ITEM.matcher(line);
    if (line.isBlank()) {
      flush();
      blank();
    } else if (heading.matches()) {
      flush();
      blank();
      heading(heading.group(1).length(), inline(heading.group(2)));
    } else if (RULE.matcher(line).matches()) {
      flush();
      print("-".repeat(columns));
    } else if (item.matches()) {
      flush();
      first = item.group(1) + item.group(2) + " ";
      rest = " ".repeat(first.length());
      add(item.group(3));
    } else if (line.startsWith(">")) {
      if (!first.equals("> ")) {
        flush();
        first = "> ";
        rest = "> ";
      }
      add(line.substring(1));
    } else if (line.startsWith("|")) {
      flush();
      print(inline(line));
    } else {
      add(line);
    }
  }

  private void heading(int level, String title) {
    if (level > UNDERLINES.length()) {
      add(title);
      flush();
      return;
    }
    int width = 0;
    for (String line : wrapped(List.of(title.split(" +", -1)), "", "")) {
      print(line);
      width = Math.max(width, width(line));
    }
    print(UNDERLINES.substring(level - 1, level).repeat(width));
    blank();
  }

  private void add(String text) {
    words.add(text.strip());
  }

  private void flush() {
    if (!words.isEmpty()) {
      String text = inline(String.join(" ", words)).strip();
      wrapped(List.of(text.split(" +", -1)), first, rest).forEach(this::print);
    }
    words.clear();
    first = "";
    rest = "";
  }

  private List<String> wrapped(List<String> parts, String firstIndent, String restIndent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(firstIndent);
    boolean empty = true;
    for (String part : parts) {
      if (!empty && width(line) + 1 + width(part) > columns) {
        lines.add(line.toString());
        line = new StringBuilder(restIndent);
        empty = true;
      }
      line.append(empty ? "" : " ").append(part);
      empty = false;
    }
    lines.add(line.toString());
    return lines;
  }

  private static int width(CharSequence text) {
    return (int) text.codePoints().count();
  }

  private void print(String line) {
    out.append(line.stripTrailing()).append('\n');
  }

  private void blank() {
    int length = out.length();
    if (length > 1 && (out.charAt(length - 1) != '\n' || out.charAt(length - 2) != '\n')) {
      out.append('\n');
    }
  }

  private static String inline(String text) {
    StringBuilder plain = new StringBuilder();
    Matcher link = LINK.matcher(text);
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length() && isMark(text.charAt(i + 1))) {
        plain.append(text.charAt(i + 1));
        i += 2;
      } else if (c == '`' && text.indexOf('`', i + 1) > i) {
        int close = text.indexOf('`', i + 1);
        plain.append(text, i + 1, close);
        i = close + 1;
      } else if (c == '[' && link.find(i) && link.start() == i) {
        plain.append(inline(link.group(1)));
        if (link.group(2).startsWith("http")) {
          plain.append(" (").append(link.group(2)).append(')');
        }
        i = link.end();
      } else if (isEmphasis(text, i)) {
        i++;
      } else {
        plain.append(c);
        i++;
      }
    }
    return plain.toString();
  }

  private static boolean isMark(char c) {
    return "\\`*_{}[]()<>#+-.!|".indexOf(c) >= 0;
  }

  private static boolean isEmphasis(String text, int at) {
    char c = text.charAt(at);
    if (c != '*' && c != '_') {
      return false;
    }
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
    if (Character.isWhitespace(before) && Character.isWhitespace(after)) {
      return false;
    }
    return c == '*' || !(Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after));
  }
}
