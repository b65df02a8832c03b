package io.nosologist.cli;

import io.nosologist.exchange.BadInputException;
import io.nosologist.regression.RuleImpact;
import io.nosologist.rules.RuleCatalogue;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rules impact}: every note of suites where a rule fired, or was beaten. */
@Command(
    name = "impact",
    mixinStandardHelpOptions = true,
    description = "Lists every note where a rule fired, what came of it, and which rule beat it.")
final class RulesImpactCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "ID", description = "a rule id, e.g. SPC-0003")
  private String id = "";

  @Parameters(
      index = "1..*",
      paramLabel = "SUITE",
      arity = "1..*",
      description = "suites, as evaluate takes them")
  private List<Path> suites = new ArrayList<>();

  @Option(names = "--threads", paramLabel = "N", description = "workers (default: one a processor)")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "a rules folder of your own (default: the stock rules)")
  private @Nullable Path rules;

  @Mixin private DataOption data = new DataOption();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    AssistantChoice choice = new AssistantChoice(data, rules, null);
    if (RuleCatalogue.of(choice.sources()).rule(id).isEmpty()) {
      throw new BadInputException("no rule '" + id + "'; 'rules list' names them");
    }
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    RuleImpact.Found found;
    try (RunProgress progress = new RunProgress(err, "notes")) {
      found = new RuleImpact(choice.assistant(), id).run(suites, threads, progress);
    }
    found.lines().forEach(out::println);
    out.printf("%s fired in %,d of %,d notes%n", id, found.notes(), found.of());
    found.malformed().forEach(err::println);
    return found.malformed().isEmpty() ? Nosologist.OK : Nosologist.BAD_INPUT;
  }
}
