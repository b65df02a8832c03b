package io.nosologist.rules;

import java.util.Comparator;

/**
 * Something wrong with a file of the rules folder.
 *
 * @param file path below the rules folder, or the folder itself
 * @param line from 1; 0 where the whole file is concerned
 * @param text what is wrong and what to do
 */
public record Problem(String file, int line, String text) implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparing(Problem::text);

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** {@code specificity/side-of-site.drl:8: text}; a problem of the whole file has no line. */
  @Override
  public String toString() {
    return line > 0 ? file + ":" + line + ": " + text : file + ": " + text;
  }
}
