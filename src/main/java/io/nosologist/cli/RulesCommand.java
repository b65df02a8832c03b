package io.nosologist.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code rules}: the catalogue of rules; does nothing without one of its commands. */
@Command(
    name = "rules",
    description = "Lists, shows and checks the coding rules, and tells where they fire.",
    mixinStandardHelpOptions = true,
    subcommands = {
      RulesListCommand.class,
      RulesShowCommand.class,
      RulesCheckCommand.class,
      RulesImpactCommand.class
    })
public final class RulesCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (spec != null) {
      CommandLine line = spec.commandLine();
      line.getErr().println("rules: say what to do: list, show ID, impact ID SUITE or check");
      line.usage(line.getErr());
      line.getErr().flush();
    }
    return 2;
  }
}
