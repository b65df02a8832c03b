package io.nosologist.coding;

import io.nosologist.rules.Rule;
import io.nosologist.rules.RuleCatalogue;
import io.nosologist.rules.RuleSources;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rule catalogue, to read in. Immutable; safe to share between threads. */
public final class RuleBook {
  private final RuleSources sources;
  private final List<Rule> rules;

  private RuleBook(RuleSources sources) {
    this.sources = sources;
    this.rules =
        RuleCatalogue.of(sources).rules().stream()
            .sorted(Comparator.comparing(Rule::id).thenComparing(Rule::file))
            .toList();
  }

  /**
   * The rules of a folder; null for the stock rules.
   *
   * @throws RuntimeException naming the folder where there is none
   */
  public static RuleBook of(@Nullable Path folder) {
    return new RuleBook(folder == null ? RuleSources.stock() : RuleSources.folder(folder));
  }

  /**
   * One rule as a reader sees it.
   *
   * @param id such as {@code SPC-0003}
   * @param name such as {@code side-of-site}
   * @param title what it decides, in one line
   * @param status such as {@code ACTIVE}
   * @param since the version that first held it
   * @param guideline number of the official guideline
   * @param article path and anchor of its article: {@code /articles/laterality#side-of-site}
   * @param replacedBy the id of its successor; null for none
   * @param file path below the rules folder
   * @param source the whole file
   * @param examples the notes beside it, as YAML; null where there are none
   */
  public record Card(
      String id,
      String name,
      String title,
      String status,
      String since,
      String guideline,
      String article,
      @Nullable String replacedBy,
      String file,
      String source,
      @Nullable String examples) {}

  /** All rules, sorted by id. */
  public List<Card> rules() {
    return rules.stream().map(this::card).toList();
  }

  /** The rule of that id, in any case. */
  public Optional<Card> rule(String id) {
    String wanted = id.toUpperCase(Locale.ROOT);
    return rules.stream().filter(rule -> rule.id().equals(wanted)).findFirst().map(this::card);
  }

  private Card card(Rule rule) {
    return new Card(
        rule.id(),
        rule.name(),
        rule.title(),
        rule.status().name(),
        rule.since(),
        rule.guideline(),
        rule.ref().article(),
        rule.replacedBy(),
        rule.file(),
        rule.source(),
        sources.paths().contains(rule.examplesFile()) ? sources.read(rule.examplesFile()) : null);
  }
}
