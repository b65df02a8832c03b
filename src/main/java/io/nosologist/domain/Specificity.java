package io.nosologist.domain;

import java.util.List;

/**
 * How far down the release the note led.
 *
 * @param ladder the codes from the first subcategory to the code suggested
 * @param missing the kinds of detail that the note leaves open, e.g. {@code laterality}
 */
public record Specificity(List<LadderRung> ladder, List<String> missing) {
  /**
   * One code on the way.
   *
   * @param code the code
   * @param title its official title
   * @param because the words of the note that led to it; empty where it was taken by default
   */
  public record LadderRung(String code, String title, List<String> because) {
    public LadderRung {
      because = List.copyOf(because);
    }
  }

  public Specificity {
    ladder = List.copyOf(ladder);
    missing = List.copyOf(missing);
  }
}
