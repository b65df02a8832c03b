package io.nosologist.cli;

import io.nosologist.coding.Assistants;
import io.nosologist.coding.CodingAssistant;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which release and which rules a command works with. */
final class AssistantOptions {
  @Mixin private ReleaseOptions releases = new ReleaseOptions();

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "a rules folder of your own (default: the stock rules)")
  private @Nullable Path rules;

  /** The date of service, or null. */
  @Nullable LocalDate date() {
    return releases.date();
  }

  /** The assistant that these options ask for. */
  CodingAssistant assistant() {
    return Assistants.of(releases.release(), rules);
  }
}
