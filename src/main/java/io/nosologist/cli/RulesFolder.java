package io.nosologist.cli;

import io.nosologist.rules.RuleSources;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says which rules a command speaks of. */
final class RulesFolder {
  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "A folder of rules of your own (default: the rules that the program brings).")
  private @Nullable Path folder;

  /**
   * The rules meant.
   *
   * @throws io.nosologist.rules.InvalidRulesException if there is no such folder
   */
  RuleSources sources() {
    return folder == null ? RuleSources.stock() : RuleSources.folder(folder);
  }
}
