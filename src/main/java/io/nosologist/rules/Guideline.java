package io.nosologist.rules;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Numbers of the ICD-10-CM Official Guidelines for Coding and Reporting: section, part, number,
 * letter, number, as in {@code I.C.21.c.4}.
 */
public final class Guideline {
  /** In the order of the document: sections by Roman numeral, numbers by value. */
  public static final Comparator<String> ORDER = Guideline::compare;

  private static final Pattern NUMBER =
      Pattern.compile("(I|II|III|IV)(\\.[A-Z](\\.\\d{1,2}(\\.[a-z](\\.\\d{1,2})?)?)?)?");
  private static final List<String> SECTIONS = List.of("I", "II", "III", "IV");

  private Guideline() {}

  /** Whether the text has the form of a guideline's number. */
  public static boolean isWellFormed(String text) {
    return NUMBER.matcher(text).matches();
  }

  private static int compare(String one, String other) {
    List<String> a = List.of(one.split("\\."));
    List<String> b = List.of(other.split("\\."));
    int bySection = Integer.compare(SECTIONS.indexOf(a.get(0)), SECTIONS.indexOf(b.get(0)));
    if (bySection != 0) {
      return bySection;
    }
    for (int i = 1; i < Math.min(a.size(), b.size()); i++) {
      int byLength = Integer.compare(a.get(i).length(), b.get(i).length());
      int byPart = byLength != 0 ? byLength : a.get(i).compareTo(b.get(i));
      if (byPart != 0) {
        return byPart;
      }
    }
    return Integer.compare(a.size(), b.size());
  }
}
