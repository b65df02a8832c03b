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
import java.nio.file.Files;
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

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "a rules folder of your own (default: the stock rules)")
  private @Nullable Path rules;

  @Option(
      names = "--release",
      paramLabel = "ID|DATE",
      description = "a release by its id, or the one in force on a date (default: the newest)")
  private @Nullable String release;

  @Option(
      names = "--against",
      paramLabel = "ID|DATE|DIR",
      description =
          "the state before: another rules folder (the word stock for those of the program) beside --rules, else another"
              + " release; shows codes gained, lost and changed by note and by rule")
  private @Nullable String against;

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description = "keep what came of every note as a baseline")
  private @Nullable Path save;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "the state before: a file that --save wrote")
  private @Nullable Path baseline;

  @Option(
      names = "--tolerance",
      paramLabel = "F1",
      description = "by how much the exact F1 of a suite may fall, 0 to 1 (default: 0)")
  private double tolerance;

  @Option(names = "--report", paramLabel = "FILE.html", description = "a web page, self-contained")
  private @Nullable Path html;

  @Option(names = "--junit", paramLabel = "FILE.xml", description = "JUnit XML, for CI")
  private @Nullable Path junit;

  @Option(names = "--json", paramLabel = "FILE.json", description = "scores and changes as JSON")
  private @Nullable Path json;

  @Option(names = "--markdown", paramLabel = "FILE.md", description = "a summary as Markdown")
  private @Nullable Path markdown;

  @Option(
      names = "--rewrite-golden",
      description =
          "write SUITE/golden anew: every hit of every rule, one file a rule; without it a golden folder is compared")
  private boolean rewriteGolden;

  @Mixin private DataOption data = new DataOption();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    if (suites.isEmpty() && roundTrips.isEmpty()) {
      throw new BadInputException("name a suite, or --round-trip titles|inclusion|index");
    }
    if (sample < 0 || errors < 0) {
      throw new BadInputException("--sample and --errors are 0 or more");
    }
    for (Path report : new @Nullable Path[] {html, junit, json, markdown}) {
      checkTarget(report);
    }
    AssistantChoice choice = new AssistantChoice(data, rules, release);
    CodingAssistant assistant = choice.assistant();
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
      SuiteRun run = new SuiteRun(assistant, options(choice, coded));
      try (RunProgress progress = new RunProgress(err(), "notes", run.count(coded))) {
        run.run(coded, progress);
        err().println(progress.summary());
      }
      print(run.table(errors));
      if (against != null) {
        print(choice.editedRules(against));
      }
      report(run);
      malformed.addAll(run.malformed());
      status = run.isWorse() ? Nosologist.FOUND : Nosologist.OK;
    }
    malformed.forEach(line -> err().println(line));
    return malformed.isEmpty() ? status : Nosologist.BAD_INPUT;
  }

  private SuiteRun.Options options(AssistantChoice choice, List<Path> coded) {
    Path golden = null;
    if (rewriteGolden) {
      if (coded.size() != 1 || !Files.isDirectory(coded.get(0))) {
        throw new BadInputException(
            "--rewrite-golden takes one folder of suites, for example test-cases");
      }
      golden = coded.get(0).resolve("golden");
    } else if (coded.size() == 1 && against == null && rules == null && release == null) {
      golden = SuiteRun.goldenOf(coded.get(0));
    }
    return new SuiteRun.Options(
        what,
        threads,
        notes,
        against == null ? null : choice.against(against),
        baseline,
        save,
        tolerance,
        golden,
        rewriteGolden);
  }

  private void report(SuiteRun run) throws IOException {
    if (html != null) {
      run.writeHtml(html);
    }
    if (junit != null) {
      run.writeJUnit(junit);
    }
    if (json != null) {
      run.writeJson(json);
    }
    if (markdown != null) {
      run.writeMarkdown(markdown);
    }
  }

  private static void checkTarget(@Nullable Path file) {
    if (file != null) {
      Path folder = file.toAbsolutePath().getParent();
      if (folder == null || !Files.isDirectory(folder)) {
        throw new BadInputException("no such folder for " + file + "; create it first");
      }
    }
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
