package io.nosologist.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * House rules for the text of a rule that its compiler does not hold: domain imports alone, facts
 * only inserted, saliences of the table in {@code README.md}, a sentence before the rule.
 */
final class DrlText {
  private static final String DOMAIN = "io.nosologist.domain.";
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^\\s*import\\s+(?:static\\s+|function\\s+)?([\\w.*]+)");
  private static final Pattern OWN_CLASS =
      Pattern.compile("(?m)^(?!\\s*(?:package|import)\\b).*?\\b(io\\.nosologist\\.[\\w.]+)");
  private static final Pattern CHANGES =
      Pattern.compile("\\b(update|modify|delete|retract|insertLogical)\\s*\\(");
  private static final Pattern GLOBAL = Pattern.compile("(?m)^\\s*(global|function)\\b");
  private static final Pattern SALIENCE = Pattern.compile("(?m)^\\s*salience\\s*\\(?\\s*(\\S+)");
  private static final Pattern SENTENCE = Pattern.compile("(?m)^// .+\\.\\s*\\R(?=rule\\b)");
  private static final Pattern RULE = Pattern.compile("(?m)^\\s*rule\\b");
  private static final Pattern NOT_CODE =
      Pattern.compile("//[^\\n]*|/\\*.*?\\*/|\"(?:[^\"\\\\\\n]|\\\\.)*\"", Pattern.DOTALL);
  private static final Pattern TABLE_ROW = Pattern.compile("(?m)^\\|[^|\\n]+\\|\\s*(\\d+)\\s*\\|");

  private DrlText() {}

  /** The saliences of the table of phases in {@code README.md}; empty where there is none. */
  static Set<Integer> saliences(RuleSources sources) {
    Set<Integer> saliences = new TreeSet<>();
    if (sources.paths().contains("README.md")) {
      Matcher row = TABLE_ROW.matcher(sources.read("README.md"));
      while (row.find()) {
        saliences.add(Integer.valueOf(row.group(1)));
      }
    }
    return saliences;
  }

  static List<Problem> problems(Rule rule, Set<Integer> saliences) {
    List<Problem> problems = new ArrayList<>();
    String source = rule.source();
    String code = blank(source);
    Matcher imports = IMPORT.matcher(code);
    while (imports.find()) {
      if (!imports.group(1).startsWith(DOMAIN)) {
        add(
            problems,
            rule,
            imports.start(1),
            "imports " + imports.group(1) + "; rules import " + DOMAIN + "* alone");
      }
    }
    Matcher ownClass = OWN_CLASS.matcher(code);
    while (ownClass.find()) {
      if (!ownClass.group(1).startsWith(DOMAIN)) {
        add(
            problems,
            rule,
            ownClass.start(1),
            "uses " + ownClass.group(1) + "; rules know " + DOMAIN + "* alone");
      }
    }
    Matcher changes = CHANGES.matcher(code);
    while (changes.find()) {
      add(problems, rule, changes.start(), changes.group(1) + "(…): rules only insert");
    }
    Matcher global = GLOBAL.matcher(code);
    while (global.find()) {
      add(problems, rule, global.start(1), global.group(1) + ": rules know facts alone");
    }
    checkSalience(problems, rule, code, saliences);
    if (!SENTENCE.matcher(source).find()) {
      add(problems, rule, 0, "no comment of one sentence (// … .) on the line before the rule");
    }
    Matcher rules = RULE.matcher(code);
    int count = 0;
    while (rules.find()) {
      count++;
      if (count > 1) {
        add(problems, rule, rules.start(), "a second rule; a file holds one");
      }
    }
    return problems;
  }

  private static void checkSalience(
      List<Problem> problems, Rule rule, String code, Set<Integer> saliences) {
    Matcher salience = SALIENCE.matcher(code);
    if (!salience.find()) {
      add(problems, rule, 0, "no salience; take that of its phase from README.md");
      return;
    }
    String text = salience.group(1);
    boolean known = text.matches("\\d{1,6}") && saliences.contains(Integer.valueOf(text));
    if (!known && !saliences.isEmpty()) {
      add(
          problems,
          rule,
          salience.start(1),
          "salience " + text + " is not in the table of README.md: " + saliences);
    }
  }

  /** The source with comments and literals blanked out, every other unit in its place. */
  private static String blank(String source) {
    return NOT_CODE.matcher(source).replaceAll(match -> match.group().replaceAll("[^\\n]", " "));
  }

  private static void add(List<Problem> problems, Rule rule, int offset, String text) {
    problems.add(new Problem(rule.file(), RuleParser.lineOf(rule.source(), offset), text));
  }
}
