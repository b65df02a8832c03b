package io.nosologist.cli;

import io.nosologist.rules.Guideline;
import io.nosologist.rules.InvalidRulesException;
import io.nosologist.rules.Rule;
import io.nosologist.rules.RuleCatalogue;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rules list}: one line a rule, or one line a guideline. */
@Command(
    name = "list",
    description = "Lists the rules: id, status, guideline, title.",
    mixinStandardHelpOptions = true)
public final class RulesListCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private RulesFolder folder = new RulesFolder();

  @Option(
      names = "--coverage",
      description = "Lists the guidelines instead, each with the rules that carry it out.")
  private boolean coverage;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    List<Rule> rules;
    try {
      rules =
          RuleCatalogue.of(folder.sources()).rules().stream()
              .sorted(Comparator.comparing(Rule::id).thenComparing(Rule::file))
              .toList();
    } catch (InvalidRulesException e) {
      err.println(e.getMessage());
      err.flush();
      return 2;
    }
    if (coverage) {
      printCoverage(rules, out);
    } else {
      out.printf("%-8s  %-10s  %-12s  %s%n", "ID", "STATUS", "GUIDELINE", "TITLE");
      for (Rule rule : rules) {
        out.printf(
            "%-8s  %-10s  %-12s  %s%n", rule.id(), rule.status(), rule.guideline(), rule.title());
      }
    }
    out.flush();
    return 0;
  }

  private static void printCoverage(List<Rule> rules, PrintWriter out) {
    Map<String, List<Rule>> byGuideline =
        rules.stream()
            .collect(
                Collectors.groupingBy(
                    Rule::guideline, () -> new TreeMap<>(Guideline.ORDER), Collectors.toList()));
    byGuideline.forEach(
        (guideline, its) ->
            out.printf(
                "%-12s  %s%n",
                guideline,
                its.stream()
                    .map(rule -> rule.id() + " " + rule.name())
                    .collect(Collectors.joining(", "))));
  }
}
