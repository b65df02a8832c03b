package io.nosologist.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * The sections of the Official Guidelines that the rules answer for, from {@code guidelines.txt} of
 * the rules folder, each with its rules or the reason why it has none.
 */
public final class GuidelineCoverage {
  private GuidelineCoverage() {}

  /**
   * One section.
   *
   * @param number as in {@code I.C.9.a}; a span of neighbours as in {@code I.A.4-5}
   * @param settles what it is about
   * @param leftOut why no rule carries it out; empty where rules do
   * @param rules those whose guideline lies in the section, by id
   */
  public record Section(String number, String settles, String leftOut, List<Rule> rules) {
    public Section {
      rules = List.copyOf(rules);
    }

    /** Whether a guideline's number lies in this section. */
    public boolean holds(String guideline) {
      int dash = number.indexOf('-');
      if (dash < 0) {
        return guideline.equals(number) || guideline.startsWith(number + ".");
      }
      String above = number.substring(0, number.lastIndexOf('.') + 1);
      if (!guideline.startsWith(above)) {
        return false;
      }
      int end = guideline.indexOf('.', above.length());
      String part = guideline.substring(above.length(), end < 0 ? guideline.length() : end);
      String low = number.substring(above.length(), dash);
      String high = number.substring(dash + 1);
      return order(low, part) <= 0 && order(part, high) <= 0;
    }

    private static int order(String one, String other) {
      int byLength = Integer.compare(one.length(), other.length());
      return byLength != 0 ? byLength : one.compareTo(other);
    }
  }

  /**
   * The sections in the order of the file; rules of no listed section come last, under their own
   * numbers.
   *
   * @throws IllegalArgumentException if a line is not of the form {@code NUMBER | text | left out:
   *     reason}
   */
  public static List<Section> of(RuleCatalogue catalogue) {
    List<Section> out = new ArrayList<>();
    String text =
        catalogue.sources().paths("guidelines.txt").isEmpty()
            ? ""
            : catalogue.sources().read("guidelines.txt");
    List<Rule> open = new ArrayList<>(catalogue.rules());
    open.sort(java.util.Comparator.comparing(Rule::id));
    for (String line : text.lines().toList()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        Section empty = read(line);
        List<Rule> its = open.stream().filter(r -> empty.holds(r.guideline())).toList();
        out.add(new Section(empty.number(), empty.settles(), empty.leftOut(), its));
      }
    }
    out.forEach(section -> open.removeAll(section.rules()));
    for (Rule rule : open) {
      out.add(new Section(rule.guideline(), rule.title(), "", List.of(rule)));
    }
    return List.copyOf(out);
  }

  private static Section read(String line) {
    List<String> parts = List.of(line.split("\\s*\\|\\s*", -1));
    boolean reason = parts.size() == 3 && parts.get(2).startsWith("left out: ");
    if (parts.size() != 2 && !reason) {
      throw new IllegalArgumentException(
          "guidelines.txt: '" + line + "' is not of the form NUMBER | text | left out: reason");
    }
    return new Section(
        parts.get(0).strip(),
        parts.get(1).strip(),
        reason ? parts.get(2).substring("left out: ".length()).strip() : "",
        List.of());
  }
}
