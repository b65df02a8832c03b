package io.nosologist.cli;

import io.nosologist.rules.GuidelineCoverage;
import io.nosologist.rules.InvalidRulesException;
import io.nosologist.rules.Rule;
import io.nosologist.rules.RuleCatalogue;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  @Option(
      names = "--cases",
      paramLabel = "DIR",
      description = "Where the annotated notes of the guidelines are (default: ${DEFAULT-VALUE}).",
      defaultValue = "test-cases/guidelines")
  private Path cases = Path.of("test-cases/guidelines");

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    RuleCatalogue catalogue;
    List<Rule> rules;
    try {
      catalogue = RuleCatalogue.of(folder.sources());
      rules =
          catalogue.rules().stream()
              .sorted(Comparator.comparing(Rule::id).thenComparing(Rule::file))
              .toList();
    } catch (InvalidRulesException e) {
      err.println(e.getMessage());
      err.flush();
      return 2;
    }
    if (coverage) {
      printCoverage(catalogue, out);
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

  private void printCoverage(RuleCatalogue catalogue, PrintWriter out) {
    out.printf("%-10s  %5s  %s%n", "GUIDELINE", "CASES", "RULES, OR WHY NONE");
    for (GuidelineCoverage.Section section : GuidelineCoverage.of(catalogue)) {
      String its =
          section.rules().stream()
              .map(rule -> rule.id() + " " + rule.name())
              .collect(Collectors.joining(", "));
      String why = section.leftOut().isEmpty() ? "" : "no rule of its own: " + section.leftOut();
      out.printf(
          "%-10s  %5s  %s: %s%n",
          section.number(),
          Files.isDirectory(cases) ? String.valueOf(count(section)) : "-",
          section.settles(),
          its.isEmpty() ? why : its);
    }
  }

  /** How many annotated notes the section has: folders of cases below a folder of its number. */
  private long count(GuidelineCoverage.Section section) {
    try (Stream<Path> folders = Files.walk(cases, 2)) {
      return folders
          .filter(f -> cases.relativize(f).getNameCount() == 2 && Files.isDirectory(f))
          .filter(f -> section.holds(cases.relativize(f).getName(0).toString()))
          .count();
    } catch (IOException e) {
      throw new UncheckedIOException(cases + ": " + e.getMessage(), e);
    }
  }
}
