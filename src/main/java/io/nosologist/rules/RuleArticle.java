package io.nosologist.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article that rules link to, as Markdown with headings.
 *
 * @param topic {@code laterality}
 * @param file path below the rules folder: {@code articles/laterality.md}
 * @param text the whole article
 */
public record RuleArticle(String topic, String file, String text) {
  /** The headings of the second level that every article has, in this order. */
  static final List<String> SECTIONS =
      List.of("What it proposes", "Why", "When it stays silent", "Known limits", "Sources");

  private static final Pattern HEADING = Pattern.compile("(?m)^(#{1,6}) +(.+?) *$");

  /** The article of that topic. */
  public static Optional<RuleArticle> find(RuleSources sources, String topic) {
    String file = "articles/" + topic + ".md";
    return sources.paths().contains(file)
        ? Optional.of(new RuleArticle(topic, file, sources.read(file)))
        : Optional.empty();
  }

  /**
   * What stands under the heading of that anchor, heading included, up to the next heading of its
   * level or above; empty where there is no such heading.
   */
  public Optional<String> section(String anchor) {
    Matcher matcher = HEADING.matcher(text);
    while (matcher.find()) {
      if (anchorOf(matcher.group(2)).equals(anchor)) {
        int level = matcher.group(1).length();
        int start = matcher.start();
        while (matcher.find()) {
          if (matcher.group(1).length() <= level) {
            return Optional.of(text.substring(start, matcher.start()).strip());
          }
        }
        return Optional.of(text.substring(start).strip());
      }
    }
    return Optional.empty();
  }

  /** The titles of the headings of one level, 1 to 6, in order. */
  List<String> headings(int level) {
    List<String> headings = new ArrayList<>();
    Matcher matcher = HEADING.matcher(text);
    while (matcher.find()) {
      if (matcher.group(1).length() == level) {
        headings.add(matcher.group(2));
      }
    }
    return headings;
  }

  /** A heading as an anchor: {@code Side of site} is {@code side-of-site}. */
  static String anchorOf(String heading) {
    return heading
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .strip()
        .replace(' ', '-');
  }
}
