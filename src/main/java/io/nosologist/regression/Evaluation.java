package io.nosologist.regression;

import io.nosologist.coding.CodingAssistant;
import io.nosologist.domain.CodeEntry;
import io.nosologist.domain.CodingResult;
import io.nosologist.domain.Rejection;
import io.nosologist.exchange.BadInputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs notes through one assistant, or through two side by side, and hands on what came of each in
 * the order of the suites. No more than a few hundred notes are in memory.
 */
public final class Evaluation {
  private static final int WINDOW_PER_THREAD = 64;

  private final CodingAssistant assistant;
  private final @Nullable CodingAssistant before;
  private final What what;
  private final int threads;
  private final List<String> malformed = new ArrayList<>();

  /**
   * An evaluation.
   *
   * @param before the assistant to compare with; null for none
   * @param threads workers, at least 1
   */
  public Evaluation(
      CodingAssistant assistant, @Nullable CodingAssistant before, What what, int threads) {
    if (threads < 1) {
      throw new BadInputException("threads " + threads + " is less than 1");
    }
    this.assistant = assistant;
    this.before = before;
    this.what = what;
    this.threads = threads;
  }

  /**
   * A note with its results; not kept.
   *
   * @param before what the other assistant says; null where there is none
   */
  record Ran(GoldNote note, CodingResult result, Outcome outcome, @Nullable Outcome before) {}

  /** Takes what came of the notes, one after the other. */
  interface Sink {
    void take(Ran ran) throws IOException;
  }

  /** What is malformed, with file and line; these notes were left out. */
  public List<String> malformed() {
    return List.copyOf(malformed);
  }

  /**
   * Runs suites.
   *
   * @param notes where the notes of tables lie; null for beside them
   * @param progress told the number of notes done, after each
   */
  void run(List<Path> suites, @Nullable Path notes, LongConsumer progress, Sink sink)
      throws IOException, InterruptedException {
    long[] done = {0};
    for (Path path : suites) {
      for (Suite suite : Suites.open(path, notes, assistant)) {
        try (suite) {
          inOrder(
              () -> next(suite),
              this::code,
              ran -> {
                sink.take(ran);
                progress.accept(++done[0]);
              });
        }
      }
    }
  }

  private @Nullable GoldNote next(Suite suite) throws IOException {
    while (true) {
      try {
        return suite.next();
      } catch (BadInputException e) {
        malformed.add(String.valueOf(e.getMessage()));
      }
    }
  }

  private Ran code(GoldNote note) {
    CodingResult result = assistant.suggest(note.note());
    Outcome outcome = outcome(note, result, assistant);
    Outcome other = before == null ? null : outcome(note, before.suggest(note.note()), before);
    return new Ran(note, result, outcome, other);
  }

  private Outcome outcome(GoldNote note, CodingResult result, CodingAssistant by) {
    List<Proposed> proposed = what.of(result);
    List<GoldCode> gold = note.codes();
    Map<String, String> dismissed = new TreeMap<>();
    for (Rejection r : result.rejected()) {
      String rule = r.rule();
      dismissed.putIfAbsent(r.code(), rule == null ? "" : rule);
    }
    AnnotatedCase annotated = what == What.SUGGESTIONS ? note.annotated() : null;
    return new Outcome(
        note.suite(),
        note.id(),
        gold,
        proposed,
        dismissed,
        annotated != null,
        annotated == null ? List.of() : annotated.problems(result),
        annotated == null ? null : annotated.expected().knownWrong(),
        gold == null
            ? null
            : CodeMatch.of(
                gold.stream().map(GoldCode::code).toList(),
                proposed.stream().map(Proposed::code).toList(),
                code -> by.find(code).map(CodeEntry::billable).orElse(false),
                by::ladder));
  }

  /** The next thing, or null at the end. */
  interface Source<T> {
    @Nullable T next() throws IOException;
  }

  /** What is done with each result. */
  interface Step<R> {
    void take(R result) throws IOException;
  }

  /** Works on things on all threads and hands the results on in the order of the things. */
  <T, R> void inOrder(Source<T> source, Function<T, R> work, Step<R> sink)
      throws IOException, InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Deque<Future<R>> window = new ArrayDeque<>();
    try {
      for (T thing = source.next(); thing != null; thing = source.next()) {
        T one = thing;
        Callable<R> job = () -> work.apply(one);
        window.add(pool.submit(job));
        if (window.size() >= threads * WINDOW_PER_THREAD) {
          sink.take(result(window.remove()));
        }
      }
      while (!window.isEmpty()) {
        sink.take(result(window.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(
          "a note could not be coded (" + e.getCause() + "); please report it", e.getCause());
    }
  }
}
