package io.nosologist.exchange;

import io.nosologist.coding.CodingAssistant;
import io.nosologist.domain.CodingResult;
import io.nosologist.domain.Note;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.LongConsumer;

/**
 * Codes a stream of notes, one JSON line each, keeping their order.
 *
 * <p>A bad line becomes an error line {@code {"id","line","error"}} and the run goes on. At most 64
 * notes a worker are in memory at once, and no more than eight million characters of them and the
 * one read last.
 */
public final class BatchRunner {
  private static final int MOST_THREADS = 256;
  private static final int WINDOW_PER_THREAD = 64;
  private static final long WINDOW_CHARACTERS = 8_000_000;

  private final Function<Note, CodingResult> coder;
  private final int threads;

  /**
   * A runner.
   *
   * @param threads workers, 1 to 256
   */
  public BatchRunner(CodingAssistant assistant, int threads) {
    this(assistant::suggest, threads);
  }

  /**
   * A runner that codes each note in a way of the caller's.
   *
   * @param coder safe to share between threads
   * @param threads workers, 1 to 256
   */
  public BatchRunner(Function<Note, CodingResult> coder, int threads) {
    if (threads < 1 || threads > MOST_THREADS) {
      throw new BadInputException(
          "threads %d is not between 1 and %d".formatted(threads, MOST_THREADS));
    }
    this.coder = coder;
    this.threads = threads;
  }

  /**
   * What a run came to.
   *
   * @param notes lines that were coded
   * @param errors lines that became error lines
   */
  public record Summary(long notes, long errors) {}

  private record Line(String json, boolean ok) {}

  private record Waiting(Future<Line> line, int characters) {}

  /**
   * Runs until the input ends.
   *
   * @param in one JSON object a line, in UTF-8; blank lines are skipped; not closed
   * @param out one JSON object a line, in the order of the input
   * @param progress told the number of lines written, after each
   * @throws IOException if reading or writing fails
   * @throws InterruptedException if the thread is interrupted
   */
  public Summary run(InputStream in, Writer out, LongConsumer progress)
      throws IOException, InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Deque<Waiting> window = new ArrayDeque<>();
    long[] counts = new long[2];
    try {
      InputLines lines = new InputLines(in);
      long number = 0;
      long characters = 0;
      for (InputLines.Line line = lines.next(); line != null; line = lines.next()) {
        number++;
        if (line.problem() == null && line.text().isBlank()) {
          continue;
        }
        InputLines.Line input = line;
        long at = number;
        window.add(new Waiting(pool.submit(() -> code(input, at)), line.text().length()));
        characters += line.text().length();
        while (!window.isEmpty()
            && (window.size() >= threads * WINDOW_PER_THREAD
                || characters > WINDOW_CHARACTERS
                || window.element().line().isDone())) {
          characters -= window.element().characters();
          write(window.remove().line(), out, counts, progress);
        }
      }
      while (!window.isEmpty()) {
        write(window.remove().line(), out, counts, progress);
      }
      out.flush();
    } finally {
      pool.shutdownNow();
    }
    return new Summary(counts[0], counts[1]);
  }

  private Line code(InputLines.Line input, long number) {
    String line = input.text();
    try {
      if (input.problem() != null) {
        throw new BadInputException(input.problem());
      }
      NoteLine note = NoteLine.parse(line);
      return new Line(ResultWriter.json(note.id(), coder.apply(note.note()), false), true);
    } catch (BadInputException e) {
      return new Line(
          ErrorLine.json(NoteLine.idOf(line), number, String.valueOf(e.getMessage())), false);
    } catch (RuntimeException | StackOverflowError e) {
      String kind = e.getClass().getSimpleName();
      return new Line(
          ErrorLine.json(
              NoteLine.idOf(line),
              number,
              "the note could not be coded (" + kind + "); please report it"),
          false);
    }
  }

  private static void write(Future<Line> next, Writer out, long[] counts, LongConsumer progress)
      throws IOException, InterruptedException {
    Line line;
    try {
      line = next.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a worker died", e.getCause());
    }
    out.write(line.json());
    out.write('\n');
    counts[line.ok() ? 0 : 1]++;
    progress.accept(counts[0] + counts[1]);
  }
}
