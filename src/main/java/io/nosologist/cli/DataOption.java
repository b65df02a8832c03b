package io.nosologist.cli;

import io.nosologist.release.ReleaseStore;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says where imported releases are kept. */
final class DataOption {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "folder of imported releases (default: $NOSOLOGIST_HOME, else ~/.nosologist)")
  private @Nullable Path data;

  /** The folder: the option, else NOSOLOGIST_HOME, else .nosologist in the home folder. */
  Path folder() {
    if (data != null) {
      return data;
    }
    String home = System.getenv("NOSOLOGIST_HOME");
    return home != null && !home.isBlank()
        ? Path.of(home)
        : Path.of(System.getProperty("user.home", "."), ".nosologist");
  }

  ReleaseStore store() {
    return new ReleaseStore(folder());
  }
}
