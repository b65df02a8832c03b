package io.nosologist.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds the catalogue together: rule, file, id, metadata, examples and article must agree, and each
 * rule must compile. What a rule does to a note is tested elsewhere.
 */
public final class RuleCatalogueCheck {
  /** Which letters the ids of a folder begin with. */
  static final Map<String, String> PREFIXES = prefixes();

  private static final Pattern ID = Pattern.compile("[A-Z]{3}-\\d{4}");
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+(\\.\\d+)?");
  private static final Pattern ARTICLE = Pattern.compile("([a-z0-9-]+)#([a-z0-9-]+)");
  private static final Set<String> KEYS =
      new TreeSet<>(Set.of("id", "title", "status", "since", "guideline", "article", "replacedBy"));

  private final RuleCatalogue catalogue;
  private final List<Problem> problems = new ArrayList<>();

  private RuleCatalogueCheck(RuleCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Everything that is wrong with the rules, by file and line; empty if all is well. */
  public static List<Problem> check(RuleCatalogue catalogue) {
    RuleCatalogueCheck check = new RuleCatalogueCheck(catalogue);
    check.run();
    return check.problems.stream().distinct().sorted().toList();
  }

  private void run() {
    problems.addAll(catalogue.problems());
    Set<Integer> saliences = DrlText.saliences(catalogue.sources());
    for (Rule rule : catalogue.rules()) {
      checkPlace(rule);
      checkMetadata(rule);
      checkArticle(rule);
      checkReplacement(rule);
      checkExamples(rule);
      problems.addAll(DrlText.problems(rule, saliences));
    }
    checkUnique();
    checkOrphans();
    problems.addAll(RuleCompiler.problems(catalogue));
  }

  private void checkPlace(Rule rule) {
    String prefix = PREFIXES.get(rule.folder());
    if (prefix == null) {
      problem(rule, "rules lie in one of the folders " + String.join(", ", PREFIXES.keySet()));
    } else if (!rule.id().startsWith(prefix + "-")) {
      problem(rule, "id " + rule.id() + ": ids in " + rule.folder() + " begin with " + prefix);
    }
    String expected = rule.file().substring(rule.file().lastIndexOf('/') + 1).replace(".drl", "");
    if (!rule.name().equals(expected)) {
      problem(
          rule, "the rule \"" + rule.name() + "\" lies in " + expected + ".drl; name both alike");
    }
    if (!NAME.matcher(rule.name()).matches()) {
      problem(rule, "the name \"" + rule.name() + "\" is not in small-letters-with-hyphens");
    }
    if (!rule.packageName().equals(RuleParser.expectedPackage(rule.file()))) {
      problem(rule, "the package must be " + RuleParser.expectedPackage(rule.file()));
    }
  }

  private void checkMetadata(Rule rule) {
    if (!ID.matcher(rule.id()).matches()) {
      problem(rule, "@id(\"" + rule.id() + "\") is not three letters, hyphen, four digits");
    }
    if (rule.title().isBlank()) {
      problem(rule, "no @title: what the rule decides, in one line");
    }
    if (!VERSION.matcher(rule.since()).matches()) {
      problem(rule, "@since(\"" + rule.since() + "\") is no version such as 1.0");
    }
    if (!Guideline.isWellFormed(rule.guideline())) {
      problem(
          rule,
          "@guideline(\""
              + rule.guideline()
              + "\") is no number of the official guidelines such as I.B.13 or IV.H");
    }
    for (String key : RuleParser.metadataKeys(rule)) {
      if (!KEYS.contains(key)) {
        problem(rule, "unknown @" + key + "; the keys are " + String.join(", ", KEYS));
      }
    }
  }

  private void checkArticle(Rule rule) {
    Matcher matcher = ARTICLE.matcher(rule.article());
    if (!matcher.matches()) {
      problem(rule, "@article(\"" + rule.article() + "\") is not topic#anchor");
      return;
    }
    Optional<RuleArticle> article = RuleArticle.find(catalogue.sources(), matcher.group(1));
    if (article.isEmpty()) {
      problem(rule, "there is no articles/" + matcher.group(1) + ".md");
      return;
    }
    if (article.get().section(matcher.group(2)).isEmpty()) {
      problem(
          rule,
          "articles/%s.md has no heading for #%s, such as: ### %s"
              .formatted(matcher.group(1), matcher.group(2), matcher.group(2).replace('-', ' ')));
    }
    if (!article.get().headings(2).equals(RuleArticle.SECTIONS)) {
      problems.add(
          new Problem(
              article.get().file(),
              0,
              "the headings of the second level are, in this order: "
                  + String.join(" · ", RuleArticle.SECTIONS)));
    }
  }

  private void checkReplacement(Rule rule) {
    String successorId = rule.replacedBy();
    if (successorId == null) {
      if (rule.status() == RuleStatus.REMOVED) {
        problem(rule, "a REMOVED rule says what to use: @replacedBy(\"…\")");
      }
      return;
    }
    if (rule.status() != RuleStatus.REMOVED && rule.status() != RuleStatus.DEPRECATED) {
      problem(rule, "@replacedBy belongs to rules that are DEPRECATED or REMOVED");
    }
    Optional<Rule> successor = catalogue.rule(successorId);
    if (successor.isEmpty() || successorId.equals(rule.id())) {
      problem(rule, "@replacedBy(\"" + successorId + "\") is the id of no other rule");
    } else if (!successor.get().isBuilt()) {
      problem(rule, "@replacedBy(\"" + successorId + "\") is a rule that does not run");
    }
  }

  private void checkExamples(Rule rule) {
    if (rule.status() == RuleStatus.REMOVED) {
      return;
    }
    List<Example> examples = ExampleReader.read(catalogue.sources(), rule, problems);
    for (Example.Kind kind : List.of(Example.Kind.FIRES, Example.Kind.SILENT)) {
      if (examples.stream().noneMatch(example -> example.kind() == kind)) {
        problems.add(
            new Problem(
                rule.examplesFile(),
                0,
                rule.id()
                    + " needs at least one note where it "
                    + (kind == Example.Kind.FIRES ? "fires" : "is silent")));
      }
    }
  }

  private void checkUnique() {
    Map<String, Rule> byId = new HashMap<>();
    for (Rule rule : catalogue.rules()) {
      Rule other = byId.putIfAbsent(rule.id(), rule);
      if (other != null && !rule.id().isEmpty()) {
        problem(
            rule, "id " + rule.id() + " is taken by " + other.file() + "; ids are never reused");
      }
    }
  }

  private void checkOrphans() {
    Set<String> expected = new TreeSet<>();
    catalogue.rules().forEach(rule -> expected.add(rule.examplesFile()));
    for (String path : catalogue.sources().paths(".examples.yaml")) {
      if (!expected.contains(path)) {
        problems.add(new Problem(path, 0, "examples without a rule beside them"));
      }
    }
  }

  private void problem(Rule rule, String text) {
    problems.add(new Problem(rule.file(), rule.line(), text));
  }

  private static Map<String, String> prefixes() {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("mapping", "MAP");
    prefixes.put("specificity", "SPC");
    prefixes.put("assertion", "AST");
    prefixes.put("combination", "CMB");
    prefixes.put("sequencing", "SEQ");
    prefixes.put("edits", "EDT");
    prefixes.put("queries", "QRY");
    return prefixes;
  }
}
