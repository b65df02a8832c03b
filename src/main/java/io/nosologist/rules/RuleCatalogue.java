package io.nosologist.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The rules of a folder with what their files say of them; immutable. */
public final class RuleCatalogue {
  private final RuleSources sources;
  private final List<Rule> rules;
  private final List<Problem> problems;

  private RuleCatalogue(RuleSources sources, List<Rule> rules, List<Problem> problems) {
    this.sources = sources;
    this.rules = List.copyOf(rules);
    this.problems = List.copyOf(problems);
  }

  /** Reads the head of every rule file; what cannot be read is left to the check. */
  public static RuleCatalogue of(RuleSources sources) {
    List<Rule> rules = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String path : sources.paths(".drl")) {
      rules.add(RuleParser.parse(path, sources.read(path), problems));
    }
    return new RuleCatalogue(sources, rules, problems);
  }

  /** The rules that the program brings along. */
  public static RuleCatalogue stock() {
    return of(RuleSources.stock());
  }

  /** All rules, sorted by file, whatever their status. */
  public List<Rule> rules() {
    return rules;
  }

  /** The rule of that id. */
  public Optional<Rule> rule(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** The files behind the catalogue. */
  public RuleSources sources() {
    return sources;
  }

  /** What was wrong with the heads of the rules, in order of file. */
  List<Problem> problems() {
    return problems;
  }

  /** SHA-256, in hexadecimal, over path and text of all rule files in order of path. */
  public String fingerprint() {
    MessageDigest digest = sha256();
    for (Rule rule : rules) {
      digest.update((rule.file() + '\0' + rule.source() + '\0').getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
