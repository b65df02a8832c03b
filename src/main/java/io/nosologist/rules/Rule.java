package io.nosologist.rules;

import io.nosologist.domain.RuleRef;
import org.jspecify.annotations.Nullable;

/**
 * One rule as its file states it.
 *
 * @param id never changes: {@code SPC-0003}; empty where the file names none
 * @param name the rule's name and its file's: {@code side-of-site}
 * @param title what the rule decides, in one line
 * @param status whether it runs
 * @param since the version that first held it
 * @param guideline number of the official guideline: {@code I.B.13}
 * @param article topic and anchor of the article: {@code laterality#side-of-site}
 * @param replacedBy the id of the rule that took its place; null for none
 * @param packageName the DRL package, {@code io.nosologist.rules.specificity}
 * @param file path below the rules folder: {@code specificity/side-of-site.drl}
 * @param line line of {@code rule "…"} in the file, from 1; 0 where there is none
 * @param source the whole file
 */
public record Rule(
    String id,
    String name,
    String title,
    RuleStatus status,
    String since,
    String guideline,
    String article,
    @Nullable String replacedBy,
    String packageName,
    String file,
    int line,
    String source) {

  /** The folder that the file lies in: {@code specificity}; empty for the rules folder itself. */
  public String folder() {
    int slash = file.lastIndexOf('/');
    return slash < 0 ? "" : file.substring(0, slash);
  }

  /** The path of the examples beside the rule: {@code specificity/side-of-site.examples.yaml}. */
  public String examplesFile() {
    return file.substring(0, file.length() - ".drl".length()) + ".examples.yaml";
  }

  /** The rule as a trace names it. */
  public RuleRef ref() {
    return new RuleRef(id, title, guideline, "/articles/" + article);
  }

  /** Whether a knowledge base holds the rule at all; shadow rules are held but run on request. */
  boolean isBuilt() {
    return switch (status) {
      case ACTIVE, SHADOW -> true;
      case DEPRECATED -> replacedBy == null;
      case DRAFT, REMOVED -> false;
    };
  }
}
