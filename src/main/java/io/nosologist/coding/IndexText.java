package io.nosologist.coding;

import io.nosologist.release.ReleaseTerm;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a line of an index as the alternative word lists that it stands for.
 *
 * <p>Main term and subterms stand together. Within one of them a comma sets off either another form
 * of the word before it ("Duplication, duplex", "abdomen, abdominal"), of which any will do, or a
 * further word that is needed ("Fracture, traumatic"). A cell of a table is read with its row and
 * the heading of its column: "Malignant Primary" of "lung" is a primary malignant neoplasm of lung.
 */
final class IndexText {
  private static final Pattern INSTRUCTION = Pattern.compile("\\s+-\\s+code .*");
  private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)|\\[[^\\]]*\\]");

  /** Letters that two forms of a word share at their beginning. */
  private static final int ROOT = 4;

  private static final int MOST_READINGS = 10;

  private IndexText() {}

  /**
   * The word lists of an index line, the plainest first.
   *
   * @param term of one of the kinds of index
   */
  static List<List<String>> readings(ReleaseTerm term) {
    return switch (term.kind()) {
      case INDEX_NEOPLASM -> neoplasm(term.path());
      case INDEX_DRUG -> drug(term.path());
      default -> line(term.path());
    };
  }

  private static List<List<String>> line(List<String> path) {
    List<List<String>> levels = new ArrayList<>();
    for (String level : path) {
      levels.add(forms(level));
    }
    Set<List<String>> out = new LinkedHashSet<>(read(levels, -1, 0));
    for (int level = 0; level < levels.size(); level++) {
      for (int form = 1; form < levels.get(level).size() && out.size() < MOST_READINGS; form++) {
        out.addAll(read(levels, level, form));
      }
    }
    return List.copyOf(out);
  }

  /** A line with the first form of each level, but for one level another. */
  private static List<List<String>> read(List<List<String>> levels, int other, int form) {
    StringBuilder text = new StringBuilder();
    for (int level = 0; level < levels.size(); level++) {
      List<String> forms = levels.get(level);
      text.append(level == 0 ? "" : " ; ").append(forms.get(level == other ? form : 0));
    }
    return TermText.variants(text.toString());
  }

  /** The forms of a level, each with the words that are needed beside it. */
  private static List<String> forms(String level) {
    String text = INSTRUCTION.matcher(ASIDE.matcher(level).replaceAll("")).replaceAll("");
    String[] parts = text.strip().split("\\s*,\\s*", -1);
    List<String> forms = new ArrayList<>(List.of(parts[0]));
    StringBuilder needed = new StringBuilder();
    for (int i = 1; i < parts.length; i++) {
      if (isForm(parts[0], parts[i])) {
        forms.add(parts[i]);
      } else if (!parts[i].isEmpty()) {
        needed.append(" ; ").append(parts[i]);
      }
    }
    return forms.stream().map(form -> form + needed).toList();
  }

  /** Whether two wordings are forms of one word: they begin alike, and neither adds another. */
  private static boolean isForm(String first, String other) {
    int shared = 0;
    String a = first.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    while (shared < Math.min(a.length(), b.length()) && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    int shorter = Math.min(a.length(), b.length());
    return b.indexOf(' ') < 0 && shared >= Math.min(ROOT, Math.max(2, shorter - 2));
  }

  private static List<List<String>> neoplasm(List<String> path) {
    String behavior = path.get(path.size() - 1).toLowerCase(Locale.ROOT);
    String kind =
        switch (behavior) {
          case "malignant primary" -> "malignant neoplasm";
          case "malignant secondary" -> "secondary malignant neoplasm";
          case "ca in situ" -> "carcinoma in situ";
          case "unspecified behavior" -> "neoplasm";
          default -> behavior + " neoplasm";
        };
    return row(path, kind);
  }

  private static List<List<String>> drug(List<String> path) {
    String intent = path.get(path.size() - 1).toLowerCase(Locale.ROOT);
    if (!intent.startsWith("poisoning")) {
      return row(path, intent);
    }
    List<List<String>> out = new ArrayList<>(row(path, ASIDE.matcher(intent).replaceAll("")));
    if (intent.contains("accidental")) {
      out.addAll(row(path, "poisoning"));
    }
    return out;
  }

  private static List<List<String>> row(List<String> path, String kind) {
    List<String> line = new ArrayList<>(path.subList(0, path.size() - 1));
    line.add(0, kind);
    return line(line);
  }
}
