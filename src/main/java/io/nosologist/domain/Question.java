package io.nosologist.domain;

import java.util.List;

/**
 * A rule says: the provider should be asked for this detail.
 *
 * @param candidate the {@link Candidate#id()}
 * @param code the code as far as it is documented
 * @param axis the missing detail
 * @param text the reason in one plain sentence; where there are options, the question itself
 * @param options the answers to offer; empty where they are the release's own for the axis
 */
public record Question(int candidate, String code, Axis axis, String text, List<String> options)
    implements Conclusion {
  public Question {
    options = List.copyOf(options);
  }

  /** A question for a detail that the release tells apart. */
  public Question(int candidate, String code, Axis axis, String text) {
    this(candidate, code, axis, text, List.of());
  }
}
