package io.nosologist.domain;

import java.util.List;
import java.util.Locale;

/**
 * The code that the climb of a candidate came to; a fact for the rules that combine and subsume.
 * Known once the climb is over; candidates that were dismissed have none.
 *
 * @param candidate the {@link Candidate#id()}
 * @param code the code, billable or not
 * @param title its official title
 * @param parent the code that the last step came from; empty where the climb ended where it began
 * @param byDefault whether the last step was taken because the note is silent
 * @param section the section that the candidate stands in
 * @param sentence number of its sentence, from 0
 * @param problem whether its sentence states a problem by itself
 * @param evidence the words of the note
 */
public record Coded(
    int candidate,
    String code,
    String title,
    String parent,
    boolean byDefault,
    SectionKind section,
    int sentence,
    boolean problem,
    List<Evidence> evidence) {
  public Coded {
    evidence = List.copyOf(evidence);
  }

  /** Whether it stands where the provider assesses. */
  public boolean assessed() {
    return section.assesses();
  }

  /** The three-character category of the code. */
  public String category() {
    return CodeParts.category(code);
  }

  /** The first letter of the code, which tells the chapter but for its rarer halves. */
  public String letter() {
    return CodeParts.letter(code);
  }

  /**
   * Whether the words of the note that led here hold a word.
   *
   * @param word in small letters
   */
  public boolean says(String word) {
    for (Evidence e : evidence) {
      if (e.text().toLowerCase(Locale.ROOT).contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it rests on words that overlap a stretch of the note. */
  public boolean restsOn(Span stretch) {
    for (Evidence e : evidence) {
      if (e.overlaps(stretch.start(), stretch.end())) {
        return true;
      }
    }
    return false;
  }

  /**
   * How far its words stand from a stretch of the note.
   *
   * @return UTF-16 units between the stretch and the nearest of its words; 0 where they touch or
   *     overlap
   */
  public int distanceTo(Span stretch) {
    int nearest = Integer.MAX_VALUE;
    for (Evidence e : evidence) {
      int gap = Math.max(stretch.start() - e.end(), e.start() - stretch.end());
      nearest = Math.min(nearest, Math.max(0, gap));
    }
    return nearest;
  }
}
