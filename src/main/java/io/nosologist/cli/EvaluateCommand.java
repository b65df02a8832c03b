package io.nosologist.cli;

import io.nosologist.coding.CodingAssistant;
import io.nosologist.coding.OfficialPhrase;
import io.nosologist.exchange.BadInputException;
import io.nosologist.regression.AssertionSuite;
import io.nosologist.regression.RoundTrip;
import io.nosologist.regression.SuiteRun;
import io.nosologist.regression.What;
import java.io.IOException;
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

/** {@code evaluate}: runs annotated notes and prints scores. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description =
        "Runs suites of annotated notes and prints scores. A suite is a folder of our cases (or of such folders), a brat"
            + " folder, .jsonl of {id, note, codes}, .csv or .tsv of (id, code), CodiEsp TSV, or sentences of the NegEx"
            + " kit. Exit status 1 where something came out worse than it should, 2 where something was malformed.")
public final class EvaluateCommand implements Callable<Integer> {
  @Parameters(paramLabel = "SUITE", arity = "0..*", description = "files and folders of suites")
  private List<Path> suites = new ArrayList<>();

  @Option(
      names = "--what",
      paramLabel = "WHAT",
      description = "suggestions (default), or mentions: every mention, whatever is claimed of it")
  private What what = What.SUGGESTIONS;

  @Option(
      names = "--notes",
      paramLabel = "DIR",
      description =
          "folder of <id>.txt for tables (default: text_files/ beside the table, or its folder)")
  private @Nullable Path notes;

  @Option(
      names = "--round-trip",
      paramLabel = "KIND",
      description = "official wordings as notes: titles, inclusion or index; repeatable")
  private List<OfficialPhrase.Kind> roundTrips = new ArrayList<>();

  @Option(
      names = "--sample",
      paramLabel = "N",
      description = "round trip over so many wordings, evenly spread (default: all)")
  private int sample;

  @Option(
      names = "--errors",
      paramLabel = "N",
      description = "how many errors to name (default: ${DEFAULT-VALUE})",
      defaultValue = "10")
  private int errors;

  @Option(names = "--threads", paramLabel = "N", description = "workers (default: one a processor)")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private AssistantOptions assistants = new AssistantOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    if (suites.isEmpty() && roundTrips.isEmpty()) {
      throw new BadInputException("name a suite, or --round-trip titles|inclusion|index");
    }
    if (sample < 0 || errors < 0) {
      throw new BadInputException("--sample and --errors are 0 or more");
    }
    CodingAssistant assistant = assistants.assistant();
    List<Path> coded = new ArrayList<>();
    List<String> malformed = new ArrayList<>();
    for (Path suite : suites) {
      if (AssertionSuite.isOne(suite)) {
        malformed.addAll(assertions(new AssertionSuite(assistant, suite)));
      } else {
        coded.add(suite);
      }
    }
    for (OfficialPhrase.Kind kind : roundTrips) {
      try (RunProgress progress = new RunProgress(err(), "phrases")) {
        print(new RoundTrip(assistant, kind, sample, errors).run(threads, progress));
      }
    }
    int status = Nosologist.OK;
    if (!coded.isEmpty()) {
      SuiteRun run = new SuiteRun(assistant, null, what, threads);
      try (RunProgress progress = new RunProgress(err(), "notes")) {
        run.run(coded, notes, progress);
        err().println(progress.summary());
      }
      print(run.table(errors));
      malformed.addAll(run.malformed());
      status = run.isWorse() ? Nosologist.FOUND : Nosologist.OK;
    }
    malformed.forEach(line -> err().println(line));
    return malformed.isEmpty() ? status : Nosologist.BAD_INPUT;
  }

  private List<String> assertions(AssertionSuite suite) throws IOException, InterruptedException {
    try (RunProgress progress = new RunProgress(err(), "sentences")) {
      suite.run(threads, progress);
    }
    print(suite.table());
    print(suite.wrong(errors));
    return suite.malformed();
  }

  private void print(List<String> lines) {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    lines.forEach(out::println);
    out.flush();
  }

  private PrintWriter err() {
    return Objects.requireNonNull(spec).commandLine().getErr();
  }
}
