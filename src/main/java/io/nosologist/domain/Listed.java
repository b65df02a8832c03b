package io.nosologist.domain;

/**
 * A code of the set that is about to be suggested; a fact for the rules that put codes in order,
 * check the set and ask. Known once codes have been combined and subsumed.
 *
 * @param code a billable code; each stands once
 * @param title its official title
 * @param candidate the strongest {@link Candidate#id()} behind it
 * @param rank its place before the rules of sequence, from 1
 * @param axis the kind of detail of the last step that led to it
 * @param byDefault whether that step was taken because the note is silent
 * @param manifestation whether the release says that it is what another disease does and must stand
 *     behind it (I.A.13)
 */
public record Listed(
    String code,
    String title,
    int candidate,
    int rank,
    Axis axis,
    boolean byDefault,
    boolean manifestation) {
  /** The three-character category of the code. */
  public String category() {
    return CodeParts.category(code);
  }

  /** The first letter of the code. */
  public String letter() {
    return CodeParts.letter(code);
  }
}
