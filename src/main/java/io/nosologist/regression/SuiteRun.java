package io.nosologist.regression;

import io.nosologist.coding.CodingAssistant;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** One run over suites and what it adds up to: the way in for programs. */
public final class SuiteRun {
  private final Evaluation evaluation;
  private final Board board;

  /**
   * A run.
   *
   * @param assistant the assistant that is judged
   * @param before the assistant to compare with; null for none
   * @param threads workers, at least 1
   */
  public SuiteRun(
      CodingAssistant assistant, @Nullable CodingAssistant before, What what, int threads) {
    this.evaluation = new Evaluation(assistant, before, what, threads);
    this.board = new Board(assistant);
  }

  /**
   * Runs.
   *
   * @param notes where the notes of tables lie; null for beside them
   * @param progress told the number of notes done, after each
   * @throws io.nosologist.exchange.BadInputException if a path is no suite
   */
  public void run(List<Path> suites, @Nullable Path notes, LongConsumer progress)
      throws IOException, InterruptedException {
    evaluation.run(suites, notes, progress, board::add);
  }

  /**
   * What there is to print.
   *
   * @param errors how many worst notes to name
   */
  public List<String> table(int errors) {
    return Table.of(board, errors);
  }

  /** What is malformed, with file and line; these notes were left out. */
  public List<String> malformed() {
    return evaluation.malformed();
  }

  /** Whether a case came out otherwise than it says. */
  public boolean isWorse() {
    return !board.unexpected().isEmpty();
  }

  Board board() {
    return board;
  }
}
