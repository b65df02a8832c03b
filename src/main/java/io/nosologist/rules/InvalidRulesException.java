package io.nosologist.rules;

import java.util.List;
import java.util.stream.Collectors;

/** Rules that cannot be built; the message lists each problem with file and line. */
public final class InvalidRulesException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  InvalidRulesException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, in order of file and line; never empty. */
  public List<Problem> problems() {
    return problems;
  }
}
