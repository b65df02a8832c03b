package io.nosologist.regression;

import io.nosologist.coding.CodingAssistant;
import io.nosologist.exchange.BadInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** One run over suites, what it is compared with, and what it adds up to: the way in. */
public final class SuiteRun {
  private final CodingAssistant assistant;
  private final Board board;
  private final Options options;
  private final GoldenHits hits = new GoldenHits();
  private final JUnitReport junit = new JUnitReport();
  private List<String> malformed = List.of();
  private List<String> goldenDifferences = List.of();
  private @Nullable Comparison comparison;

  /**
   * What a run is to do besides scoring.
   *
   * @param what which codes are scored
   * @param threads workers, at least 1
   * @param notes where the notes of tables lie; null for beside them
   * @param against an assistant to compare with, as the state before; null for none
   * @param baseline a file to compare with, as the state before; null for none
   * @param save where to keep what came of every note; null for nowhere
   * @param tolerance by how much the F1 of a suite may fall, 0 to 1
   * @param golden folder of golden hits to compare with; null for none
   * @param rewriteGolden whether to write that folder anew instead
   */
  public record Options(
      What what,
      int threads,
      @Nullable Path notes,
      @Nullable CodingAssistant against,
      @Nullable Path baseline,
      @Nullable Path save,
      double tolerance,
      @Nullable Path golden,
      boolean rewriteGolden) {
    public Options {
      if (against != null && baseline != null) {
        throw new BadInputException("compare with --baseline or with --against, not both");
      }
      if (!(tolerance >= 0 && tolerance <= 1)) {
        throw new BadInputException("tolerance " + tolerance + " is not between 0 and 1");
      }
    }

    /** Scores and nothing else. */
    public static Options of(What what, int threads) {
      return new Options(what, threads, null, null, null, null, 0, null, false);
    }
  }

  /**
   * A run.
   *
   * @param assistant the assistant that is judged
   */
  public SuiteRun(CodingAssistant assistant, Options options) {
    this.assistant = assistant;
    this.options = options;
    this.board = new Board(assistant);
  }

  /**
   * Runs.
   *
   * @param progress told the number of notes done, after each
   * @throws BadInputException if a path is no suite, or the baseline is none
   */
  public void run(List<Path> suites, LongConsumer progress)
      throws IOException, InterruptedException {
    Map<String, PastNote> past =
        options.baseline() == null ? Map.of() : Baseline.read(options.baseline());
    if (options.against() != null || options.baseline() != null) {
      comparison = new Comparison(compared(), options.tolerance());
    }
    Evaluation evaluation =
        new Evaluation(assistant, options.against(), options.what(), options.threads());
    try (Baseline.Writer writer =
        options.save() == null ? null : new Baseline.Writer(options.save(), name(assistant))) {
      evaluation.run(suites, options.notes(), progress, ran -> take(ran, past, writer));
      if (writer != null) {
        writer.complete();
      }
    }
    malformed = evaluation.malformed();
    Path golden = options.golden();
    if (golden != null && options.rewriteGolden()) {
      if (!malformed.isEmpty()) {
        throw new BadInputException(
            "the golden hits stay as they are, since a case is malformed:\n"
                + String.join("\n", malformed));
      }
      hits.write(golden);
    } else if (golden != null) {
      goldenDifferences = hits.differences(golden);
    }
  }

  /**
   * How many notes suites hold, for the progress; -1 where that cannot be told beforehand.
   *
   * @throws BadInputException if a path is no suite
   */
  public long count(List<Path> suites) throws IOException {
    long sum = 0;
    for (Path path : suites) {
      for (Suite suite : Suites.open(path, options.notes(), assistant)) {
        try (suite) {
          long size = suite.size();
          if (size < 0) {
            return -1;
          }
          sum += size;
        }
      }
    }
    return sum;
  }

  private void take(
      Evaluation.Ran ran, Map<String, PastNote> past, Baseline.@Nullable Writer writer)
      throws IOException {
    Outcome now = ran.outcome();
    board.add(ran);
    if (options.golden() != null) {
      hits.add(now.key(), ran.result());
    }
    if (writer != null) {
      writer.add(now);
    }
    List<Change> changes = List.of();
    if (comparison != null) {
      Outcome before = ran.before();
      PastNote other = before == null ? past.get(now.key()) : PastNote.of(before);
      changes = comparison.add(other, now);
    }
    junit.add(now, changes);
  }

  private String compared() {
    CodingAssistant against = options.against();
    return against == null
        ? "baseline " + options.baseline() + " → now"
        : name(against) + " → " + name(assistant);
  }

  private static String name(CodingAssistant assistant) {
    return assistant.releaseId().id() + " #" + assistant.fingerprint().substring(0, 8);
  }

  /**
   * What there is to print.
   *
   * @param errors how many worst notes and changes to name
   */
  public List<String> table(int errors) {
    List<String> out = new ArrayList<>(Table.of(board, errors));
    if (comparison != null) {
      out.addAll(comparison.table(errors));
    }
    if (!goldenDifferences.isEmpty()) {
      out.add("");
      out.add(
          "golden hits: %d differ from %s; review them, then --rewrite-golden"
              .formatted(goldenDifferences.size(), options.golden()));
      goldenDifferences.stream().limit(errors).forEach(line -> out.add("  " + line));
    }
    return out;
  }

  /** Where the golden hits of a suite path lie; null where it has none. */
  public static @Nullable Path goldenOf(Path suites) {
    Path golden = suites.resolve(Suites.GOLDEN);
    return Files.isDirectory(golden) ? golden : null;
  }

  /** What is malformed, with file and line; these notes were left out. */
  public List<String> malformed() {
    return malformed;
  }

  /** Golden hits that differ, a line each; empty where none do or none were compared. */
  List<String> goldenDifferences() {
    return goldenDifferences;
  }

  /**
   * Whether the run found something: against another run a regression beyond the tolerance; else a
   * case that came out otherwise than it says, or golden hits that differ.
   */
  public boolean isWorse() {
    return comparison != null
        ? comparison.isWorse()
        : !board.unexpected().isEmpty() || !goldenDifferences.isEmpty();
  }

  /** A web page that needs nothing else: charts, worst notes with their evidence, changes. */
  public void writeHtml(Path file) throws IOException {
    Files.writeString(file, HtmlReport.of(ReportData.of(name(assistant), board, comparison, true)));
  }

  /** The scores and changes as JSON; no words of notes. */
  public void writeJson(Path file) throws IOException {
    Files.writeString(
        file, ReportData.of(name(assistant), board, comparison, false).toPrettyString() + "\n");
  }

  /** A test case a note, as continuous integration servers read it. */
  public void writeJUnit(Path file) throws IOException {
    Files.writeString(file, junit.xml());
  }

  /** The tables, for people who read them in a merge request. */
  public void writeMarkdown(Path file) throws IOException {
    Files.writeString(file, MarkdownReport.of(name(assistant), board, comparison));
  }

  Board board() {
    return board;
  }
}
