package io.nosologist.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Shows how far a long run is: a bar on a terminal, plain lines elsewhere. */
final class RunProgress implements LongConsumer, AutoCloseable {
  private static final long LINE_NANOS = 5_000_000_000L;

  private final PrintWriter err;
  private final String unit;
  private final long begun = System.nanoTime();
  private final @Nullable ProgressBar bar;
  private final long total;
  private long last = begun;
  private long done;

  /** A run whose end cannot be told beforehand. */
  RunProgress(PrintWriter err, String unit) {
    this(err, unit, -1);
  }

  /**
   * A run.
   *
   * @param unit what is counted, in the plural
   * @param total how many there are; -1 where that cannot be told beforehand
   */
  RunProgress(PrintWriter err, String unit, long total) {
    this.err = err;
    this.unit = unit;
    this.total = total;
    this.bar =
        !CommandLine.Help.Ansi.AUTO.enabled()
            ? null
            : new ProgressBarBuilder()
                .setTaskName(unit)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .clearDisplayOnFinish()
                .build();
  }

  @Override
  public void accept(long count) {
    done = count;
    if (bar != null) {
      bar.stepTo(count);
      return;
    }
    long now = System.nanoTime();
    if (now - last > LINE_NANOS) {
      last = now;
      err.println(line(now));
    }
  }

  /** How much was done, in what time. */
  String summary() {
    return line(System.nanoTime());
  }

  private String line(long now) {
    double seconds = Math.max(1e-9, (now - begun) / 1e9);
    return String.format(
        Locale.ROOT,
        "%,d%s %s, %.1f s, %.0f %s/s",
        done,
        total > done ? String.format(Locale.ROOT, " of %,d", total) : "",
        unit,
        seconds,
        done / seconds,
        unit);
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
