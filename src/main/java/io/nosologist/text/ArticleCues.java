package io.nosologist.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells a text about a condition in general (patient education, an encyclopedia) from a note about
 * a patient, by counting phrases of either kind. Immutable.
 *
 * @param general phrases of texts about a condition
 * @param patient phrases of notes about a patient
 */
public record ArticleCues(List<String> general, List<String> patient) {
  private static final int SHORTEST = 400;
  private static final int ENOUGH = 4;

  /**
   * The cues.
   *
   * @param files text of the lexicon by file name; what is missing is the stock file
   */
  static ArticleCues load(Map<String, String> files) {
    return parse(String.join("\n", PhraseFile.lines("article-cues.txt", files)));
  }

  /** Reads the lines {@code general: a | b} and {@code patient: a | b}. */
  static ArticleCues parse(String text) {
    return new ArticleCues(line(text, "general:"), line(text, "patient:"));
  }

  private static List<String> line(String text, String head) {
    return text.lines()
        .filter(line -> line.startsWith(head))
        .flatMap(line -> List.of(line.substring(head.length()).strip().split(" \\| ", -1)).stream())
        .toList();
  }

  /** Whether a text speaks of a condition in general and of no patient. */
  public boolean isArticle(String text) {
    if (text.length() < SHORTEST) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return patient.stream().noneMatch(cue -> count(lower, cue) > 0)
        && general.stream().mapToInt(cue -> count(lower, cue)).sum() >= ENOUGH;
  }

  private static int count(String text, String cue) {
    int found = 0;
    for (int at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, at + 1)) {
      if (isEdge(text, at - 1) && isEdge(text, at + cue.length())) {
        found++;
      }
    }
    return found;
  }

  private static boolean isEdge(String text, int at) {
    return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }
}
