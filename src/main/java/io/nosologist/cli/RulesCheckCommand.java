package io.nosologist.cli;

import io.nosologist.coding.LexiconCheck;
import io.nosologist.release.EmbeddedRelease;
import io.nosologist.rules.InvalidRulesException;
import io.nosologist.rules.Problem;
import io.nosologist.rules.RuleCatalogue;
import io.nosologist.rules.RuleCatalogueCheck;
import io.nosologist.rules.RuleSources;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code rules check}: exit 0 if all is well, 1 with one line a problem, 2 without a folder. */
@Command(
    name = "check",
    description = {
      "Checks that rules, examples and articles belong together and compile,",
      "and that the lexicon agrees with itself and with the release."
    },
    mixinStandardHelpOptions = true)
public final class RulesCheckCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private RulesFolder folder = new RulesFolder();

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try {
      RuleSources sources = folder.sources();
      RuleCatalogue catalogue = RuleCatalogue.of(sources);
      List<Problem> problems = new ArrayList<>(RuleCatalogueCheck.check(catalogue));
      problems.addAll(LexiconCheck.check(sources, EmbeddedRelease.get()));
      problems.forEach(out::println);
      int count = catalogue.rules().size();
      out.println(
          problems.isEmpty()
              ? count + " rules, nothing wrong"
              : count + " rules, " + problems.size() + " problems");
      out.flush();
      return problems.isEmpty() ? 0 : 1;
    } catch (InvalidRulesException e) {
      err.println(e.getMessage());
      err.flush();
      return 2;
    }
  }
}
