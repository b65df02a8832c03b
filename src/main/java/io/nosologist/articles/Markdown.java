package io.nosologist.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The little of Markdown that articles need: headings of the form {@code ## Words}, their anchors
 * and levels. Lines between code fences are never headings.
 */
final class Markdown {
  private static final Pattern HEADING = Pattern.compile("(#{1,6}) +(.*?) *#* *");
  private static final int DEEPEST = 6;

  private Markdown() {}

  /**
   * @param line 0-based number of the line
   * @param level 1 to 6
   */
  record Heading(int line, int level, String words) {
    /** As GitHub makes it: lower case, hyphens for spaces, other punctuation dropped. */
    String anchor() {
      return words
          .toLowerCase(Locale.ROOT)
          .replaceAll("[^\\p{L}\\p{N} _-]", "")
          .strip()
          .replace(' ', '-');
    }
  }

  static List<Heading> headings(String text) {
    List<Heading> headings = new ArrayList<>();
    List<String> lines = text.lines().toList();
    boolean fenced = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.stripLeading().startsWith("```")) {
        fenced = !fenced;
      } else if (!fenced) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
          headings.add(new Heading(i, heading.group(1).length(), heading.group(2)));
        }
      }
    }
    return headings;
  }

  /** The heading with this anchor and all below it, up to the next of its level or above. */
  static Optional<String> section(String text, String anchor) {
    List<Heading> headings = headings(text);
    List<String> lines = text.lines().toList();
    for (int i = 0; i < headings.size(); i++) {
      Heading from = headings.get(i);
      if (from.anchor().equals(anchor)) {
        int end =
            headings.subList(i + 1, headings.size()).stream()
                .filter(h -> h.level() <= from.level())
                .mapToInt(Heading::line)
                .findFirst()
                .orElse(lines.size());
        return Optional.of(String.join("\n", lines.subList(from.line(), end)).strip() + "\n");
      }
    }
    return Optional.empty();
  }

  /** Moves each heading down by {@code by} levels, or up if negative; never beyond 1 and 6. */
  static String shift(String text, int by) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    for (Heading heading : headings(text)) {
      int level = Math.min(DEEPEST, Math.max(1, heading.level() + by));
      lines.set(heading.line(), "#".repeat(level) + " " + heading.words());
    }
    return String.join("\n", lines) + "\n";
  }

  /** The text after its first heading of level 1; the whole text where there is none. */
  static String body(String text) {
    List<Heading> headings = headings(text);
    if (headings.isEmpty() || headings.get(0).level() != 1) {
      return text.strip() + "\n";
    }
    List<String> lines = text.lines().toList();
    return String.join("\n", lines.subList(headings.get(0).line() + 1, lines.size())).strip()
        + "\n";
  }

  /** Official words, made safe to stand in Markdown as they are. */
  static String plain(String words) {
    return words.replaceAll("([\\\\*_<`])", "\\\\$1").replace("](", "]\\(");
  }
}
