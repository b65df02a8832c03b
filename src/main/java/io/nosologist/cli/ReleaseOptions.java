package io.nosologist.cli;

import io.nosologist.exchange.NoteLine;
import io.nosologist.release.Release;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which release a look-up works with. */
final class ReleaseOptions {
  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "date of service; it picks the release (default: the newest)")
  private @Nullable String date;

  @Mixin private DataOption data = new DataOption();

  /** The release in force. */
  Release release() {
    LocalDate day = date();
    return day == null ? data.store().newest() : data.store().forDate(day);
  }

  /** The date of service, or null. */
  @Nullable LocalDate date() {
    return NoteLine.date(date);
  }
}
