package io.nosologist.cli;

import io.nosologist.exchange.NoteLine;
import io.nosologist.release.Release;
import io.nosologist.release.ReleaseStore;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which release a look-up works with. */
final class ReleaseOptions {
  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "date of service; it picks the release (default: the newest)")
  private @Nullable String date;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "folder of imported releases (default: $NOSOLOGIST_HOME, else ~/.nosologist)")
  private @Nullable Path data;

  /** The release in force. */
  Release release() {
    LocalDate day = date();
    ReleaseStore store = new ReleaseStore(data == null ? ReleaseStore.defaultFolder() : data);
    return day == null ? store.newest() : store.forDate(day);
  }

  /** The date of service, or null. */
  @Nullable LocalDate date() {
    return NoteLine.date(date);
  }
}
