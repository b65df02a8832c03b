package io.nosologist.coding;

import io.nosologist.domain.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * The forms in which people write a measure without its name ("G2P1 at 39+1"), from {@code
 * measures.txt} of the lexicon. Immutable and safe to share between threads.
 */
final class MeasurePatterns {
  private static final Pattern LINE =
      Pattern.compile("([A-Z]\\w\\w(?:/\\w+)?) ([^:\\[]+?)(?: \\[([^\\]]+)])? : (.+)");

  private final List<Form> forms = new ArrayList<>();

  /**
   * One form.
   *
   * @param category the category whose titles hold the number, and behind a slash the unit that
   *     they name where it has several: {@code P07/grams}
   * @param name what is measured
   * @param beside beginnings of codes of which the note must have one, or {@code ~text} that it
   *     must hold; empty for any note
   * @param pattern its first group is the number
   * @param start the letter that it begins with; 0 for any
   */
  record Form(String category, String name, List<String> beside, Pattern pattern, char start) {
    /** The first place of a text that is written so, or null. */
    @Nullable Matcher in(String text) {
      Matcher matcher = pattern.matcher(text);
      if (start == 0) {
        return matcher.find() && matcher.group(1) != null ? matcher : null;
      }
      matcher.useTransparentBounds(true);
      for (int at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
        if (matcher.region(at, text.length()).lookingAt() && matcher.group(1) != null) {
          return matcher;
        }
      }
      return null;
    }

    boolean counts(String text, List<Candidate> candidates) {
      if (beside.isEmpty()) {
        return true;
      }
      if (beside.get(0).charAt(0) == '~') {
        return text.contains(beside.get(0).substring(1));
      }
      for (Candidate candidate : candidates) {
        for (String begins : beside) {
          if (candidate.code().startsWith(begins)) {
            return true;
          }
        }
      }
      return false;
    }
  }

  /**
   * Reads the list.
   *
   * @param text lines {@code CATEGORY NAME [CODE … | ~TEXT] : PATTERN}
   * @throws IllegalArgumentException if a line is not of that form or its pattern has no group; the
   *     message quotes it
   */
  MeasurePatterns(String text) {
    LexiconFiles.entries(text).forEach(this::read);
  }

  private void read(String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "measures.txt: '"
              + line
              + "' is not of the form CATEGORY NAME [CODE … | ~TEXT] : PATTERN");
    }
    Pattern pattern;
    try {
      pattern = Pattern.compile(parts.group(4));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "measures.txt: '" + line + "' is no regular expression: " + e.getDescription(), e);
    }
    if (pattern.matcher("").groupCount() != 1) {
      throw new IllegalArgumentException(
          "measures.txt: '"
              + line
              + "' needs one group, the number, and has "
              + pattern.matcher("").groupCount());
    }
    String beside = parts.group(3);
    forms.add(
        new Form(
            parts.group(1),
            parts.group(2),
            beside == null ? List.of() : List.of(beside.split("\\s+", -1)),
            pattern,
            start(parts.group(4))));
  }

  private static char start(String pattern) {
    boolean letter =
        pattern.startsWith("\\b") && pattern.length() > 2 && Character.isLetter(pattern.charAt(2));
    return letter ? pattern.charAt(2) : 0;
  }

  /** The forms, in the order of the file. */
  List<Form> forms() {
    return forms;
  }
}
