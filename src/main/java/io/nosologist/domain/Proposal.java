package io.nosologist.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule says: this candidate leads to this code.
 *
 * @param candidate the {@link Candidate#id()}
 * @param code the code reached
 * @param from the code one step above that it was reached from; null where the climb starts
 * @param axis the kind of detail that led here
 * @param value the detail in official words; empty where nothing was documented
 * @param byDefault whether the step was taken because the note is silent
 * @param because the words of the note for this step
 * @param text the reason in one plain sentence
 */
public record Proposal(
    int candidate,
    String code,
    @Nullable String from,
    Axis axis,
    String value,
    boolean byDefault,
    List<Evidence> because,
    String text)
    implements Conclusion {
  public Proposal {
    because = List.copyOf(because);
  }

  /** The three-character category of the code. */
  public String category() {
    return CodeParts.category(code);
  }
}
