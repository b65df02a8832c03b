package io.nosologist.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the head of a rule file: package, name and metadata. What stands between {@code when} and
 * {@code end} is the rule engine's to read.
 */
final class RuleParser {
  private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)");
  private static final Pattern RULE = Pattern.compile("(?m)^\\s*rule\\s+(?:\"([^\"]*)\"|(\\w+))");
  private static final Pattern WHEN = Pattern.compile("(?m)^\\s*when\\b");
  private static final Pattern META =
      Pattern.compile("@(\\w+)\\s*\\(\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^)]*?))\\s*\\)");

  private RuleParser() {}

  /**
   * Reads one file. Missing metadata becomes empty text, an unknown status {@link
   * RuleStatus#DRAFT}: a rule that is not understood does not run. Each such thing is also added to
   * {@code problems}.
   */
  static Rule parse(String file, String source, List<Problem> problems) {
    Matcher packageMatcher = PACKAGE.matcher(source);
    String packageName = packageMatcher.find() ? packageMatcher.group(1) : "";
    if (packageName.isEmpty()) {
      problems.add(new Problem(file, 1, "no package; write: package " + expectedPackage(file)));
    }
    Matcher rule = RULE.matcher(source);
    if (!rule.find()) {
      problems.add(new Problem(file, 1, "no rule; a file holds one: rule \"name\" … end"));
      return new Rule("", "", "", RuleStatus.DRAFT, "", "", "", null, packageName, file, 0, source);
    }
    String quoted = rule.group(1);
    String name = quoted != null ? quoted : rule.group(2);
    int line = lineOf(source, rule.start(quoted != null ? 1 : 2));
    Matcher when = WHEN.matcher(source);
    int headEnd = when.find(rule.end()) ? when.start() : source.length();
    Map<String, String> meta = new LinkedHashMap<>();
    Matcher matcher = META.matcher(source).region(rule.end(), headEnd);
    while (matcher.find()) {
      String text = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
      String earlier = meta.put(matcher.group(1), text);
      if (earlier != null) {
        problems.add(
            new Problem(
                file, lineOf(source, matcher.start()), "@" + matcher.group(1) + " stands twice"));
      }
    }
    return new Rule(
        meta.getOrDefault("id", ""),
        name,
        meta.getOrDefault("title", ""),
        status(meta.get("status"), file, line, problems),
        meta.getOrDefault("since", ""),
        meta.getOrDefault("guideline", ""),
        meta.getOrDefault("article", ""),
        meta.get("replacedBy"),
        packageName,
        file,
        line,
        source);
  }

  /** The names of all metadata that stand in the head of the rule, in order. */
  static List<String> metadataKeys(Rule rule) {
    List<String> keys = new ArrayList<>();
    Matcher start = RULE.matcher(rule.source());
    if (start.find()) {
      Matcher when = WHEN.matcher(rule.source());
      int headEnd = when.find(start.end()) ? when.start() : rule.source().length();
      Matcher matcher = META.matcher(rule.source()).region(start.end(), headEnd);
      while (matcher.find()) {
        keys.add(matcher.group(1));
      }
    }
    return keys;
  }

  /** The DRL package that a file of this folder must state. */
  static String expectedPackage(String file) {
    int slash = file.lastIndexOf('/');
    return slash < 0
        ? "io.nosologist.rules"
        : "io.nosologist.rules." + file.substring(0, slash).replace('/', '.');
  }

  /** The line, from 1, that holds the unit at {@code offset}. */
  static int lineOf(String source, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      if (source.charAt(i) == '\n') {
        line++;
      }
    }
    return line;
  }

  private static RuleStatus status(
      @Nullable String text, String file, int line, List<Problem> problems) {
    for (RuleStatus status : RuleStatus.values()) {
      if (status.name().equals(text)) {
        return status;
      }
    }
    List<String> valid = new ArrayList<>();
    for (RuleStatus status : RuleStatus.values()) {
      valid.add(status.name());
    }
    problems.add(
        new Problem(
            file,
            line,
            (text == null ? "no @status" : "unknown status " + text)
                + "; it is one of "
                + String.join(", ", valid)));
    return RuleStatus.DRAFT;
  }
}
