package io.nosologist.cli;

import io.nosologist.coding.CodingAssistant;
import io.nosologist.exchange.BadInputException;
import io.nosologist.exchange.BatchRunner;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code batch}: codes a file of notes. */
@Command(
    name = "batch",
    mixinStandardHelpOptions = true,
    description =
        "Codes many notes: one JSON object a line in, one a line out, in the same order. A bad line becomes an error"
            + " line and the run goes on.")
public final class BatchCommand implements Callable<Integer> {
  private static final long REPORT_NANOS = 2_000_000_000L;

  @Parameters(
      index = "0",
      paramLabel = "IN",
      description = "NDJSON of {id, text, …}, or - for standard input")
  private String in = "";

  @Parameters(
      index = "1",
      paramLabel = "OUT",
      description = "NDJSON of {id, …result}, or - for standard output")
  private String out = "";

  @Option(names = "--threads", paramLabel = "N", description = "workers (default: one a processor)")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private AssistantOptions assistants = new AssistantOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter err = java.util.Objects.requireNonNull(spec).commandLine().getErr();
    if (!in.equals("-") && !Files.isRegularFile(Path.of(in))) {
      throw new BadInputException(
          "no such file: " + in + "; name an NDJSON file, or - for standard input");
    }
    if (!in.equals("-") && !out.equals("-") && isSameFile(Path.of(in), Path.of(out))) {
      throw new BadInputException(
          out + " is the input too; name another file for the output, lest the notes be lost");
    }
    CodingAssistant assistant = assistants.assistant();
    BatchRunner runner = new BatchRunner(assistant, threads);
    BatchRunner.Summary summary;
    long start = System.nanoTime();
    try (InputStream lines = in.equals("-") ? System.in : Files.newInputStream(Path.of(in))) {
      summary = out.equals("-") ? toStandardOutput(runner, lines, err) : toFile(runner, lines, err);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    err.printf(
        Locale.ROOT,
        "%,d notes coded, %,d error lines, %.1f s, %.0f notes/s on %d threads%n",
        summary.notes(),
        summary.errors(),
        seconds,
        (summary.notes() + summary.errors()) / Math.max(seconds, 1e-9),
        threads);
    return Nosologist.OK;
  }

  private static boolean isSameFile(Path one, Path other) throws IOException {
    return Files.exists(other) && Files.isSameFile(one, other);
  }

  private BatchRunner.Summary toStandardOutput(
      BatchRunner runner, InputStream lines, PrintWriter err)
      throws IOException, InterruptedException {
    Writer writer = java.util.Objects.requireNonNull(spec).commandLine().getOut();
    return runner.run(lines, writer, progress(err));
  }

  /** Writes beside the target and moves: a run that breaks off leaves no half-written file. */
  private BatchRunner.Summary toFile(BatchRunner runner, InputStream lines, PrintWriter err)
      throws IOException, InterruptedException {
    Path target = Path.of(out).toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw new BadInputException(out + " is a folder; name a file in it");
    }
    if (!Files.isDirectory(folder)) {
      throw new BadInputException(
          "no such folder: " + folder + "; create it before writing " + out);
    }
    if (!Files.exists(target) || Files.isRegularFile(target)) {
      Path partial = Files.createTempFile(folder, target.getFileName().toString(), ".partial");
      try {
        BatchRunner.Summary summary;
        try (BufferedWriter writer =
            new BufferedWriter(
                new OutputStreamWriter(Files.newOutputStream(partial), StandardCharsets.UTF_8))) {
          summary = runner.run(lines, writer, progress(err));
        }
        Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
        return summary;
      } finally {
        Files.deleteIfExists(partial);
      }
    }
    try (Writer writer =
        new OutputStreamWriter(Files.newOutputStream(target), StandardCharsets.UTF_8)) {
      return runner.run(lines, writer, progress(err));
    }
  }

  private static java.util.function.LongConsumer progress(PrintWriter err) {
    long begun = System.nanoTime();
    long[] last = {begun};
    return done -> {
      long now = System.nanoTime();
      if (now - last[0] > REPORT_NANOS) {
        last[0] = now;
        err.printf(Locale.ROOT, "%,d notes, %.0f notes/s%n", done, done * 1e9 / (now - begun));
      }
    };
  }
}
