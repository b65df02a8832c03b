package io.nosologist.text;

import io.nosologist.domain.SectionKind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The headings of clinical notes and what each announces; read from {@code headings.txt}.
 * Immutable.
 */
final class Headings {
  private final Map<String, SectionKind> kinds;

  private Headings(Map<String, SectionKind> kinds) {
    this.kinds = kinds;
  }

  /**
   * Reads lines {@code kind: heading | heading}.
   *
   * @throws LexiconException naming the line with an unknown kind
   */
  static Headings parse(String text) {
    Map<String, SectionKind> kinds = new HashMap<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      int colon = line.indexOf(':');
      if (line.startsWith("#") || colon < 0) {
        continue;
      }
      String name = line.substring(0, colon).strip().toUpperCase(Locale.ROOT).replace('-', '_');
      SectionKind kind;
      try {
        kind = SectionKind.valueOf(name);
      } catch (IllegalArgumentException e) {
        throw new LexiconException("headings.txt", number, "unknown section '" + name + "'", e);
      }
      for (String heading : line.substring(colon + 1).split("\\|", -1)) {
        kinds.put(key(heading), kind);
      }
    }
    return new Headings(Map.copyOf(kinds));
  }

  /** What a heading announces, or null where it is not known. */
  @Nullable SectionKind kind(String heading) {
    return kinds.get(key(heading));
  }

  /** Lower case, with single blanks, without marks around it. */
  private static String key(String heading) {
    StringBuilder out = new StringBuilder(heading.length());
    boolean gap = false;
    for (int i = 0; i < heading.length(); i++) {
      char c = heading.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (gap && out.length() > 0) {
          out.append(' ');
        }
        gap = false;
        out.append(Character.toLowerCase(c));
      } else {
        gap = true;
      }
    }
    return out.toString();
  }
}
