package io.nosologist.coding;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The plain word lists of {@code rules/lexicon}: stop words, weak words and the words of each axis.
 *
 * @param stopwords words without meaning of their own
 * @param weak words that name a diagnosis only together with others
 * @param axes words by the label of the axis that they belong to
 */
record WordLists(Set<String> stopwords, Set<String> weak, Map<String, Set<String>> axes) {
  /**
   * Reads the lists.
   *
   * @param stopwords text of stopwords.txt
   * @param weak text of weak.txt
   * @param axes text of axes.txt, lines {@code axis: word word}
   */
  static WordLists parse(String stopwords, String weak, String axes) {
    Map<String, Set<String>> byAxis = new HashMap<>();
    for (String line : lines(axes)) {
      int colon = line.indexOf(':');
      if (colon < 0) {
        throw new IllegalArgumentException("axes.txt: no ':' in '" + line + "'");
      }
      byAxis.put(line.substring(0, colon).strip(), words(List.of(line.substring(colon + 1))));
    }
    return new WordLists(words(lines(stopwords)), words(lines(weak)), byAxis);
  }

  Set<String> axis(String label) {
    return axes.getOrDefault(label, Set.of());
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList();
  }

  private static Set<String> words(List<String> lines) {
    Set<String> out = new LinkedHashSet<>();
    for (String line : lines) {
      for (String word : line.strip().split("\\s+", -1)) {
        if (!word.isEmpty()) {
          out.add(word);
        }
      }
    }
    return out;
  }
}
