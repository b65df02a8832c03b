package io.nosologist.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A clinical note as it was received, and what the caller says of the encounter.
 *
 * @param text the note, untouched; offsets of results point into it
 * @param setting outpatient unless told otherwise
 * @param dateOfService picks the release; null means the newest
 * @param sex null where not stated
 * @param age completed years, 0 to 130; null where not stated
 * @param mentions spans that a caller's own recogniser found; empty: the program finds its own
 */
public record Note(
    String text,
    Setting setting,
    @Nullable LocalDate dateOfService,
    @Nullable Sex sex,
    @Nullable Integer age,
    List<Span> mentions) {
  /** The patterns of rules, each compiled once. */
  private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

  /**
   * @throws IllegalArgumentException if the age is out of range or a mention lies beyond the text
   */
  public Note {
    mentions = List.copyOf(mentions);
    if (age != null && (age < 0 || age > 130)) {
      throw new IllegalArgumentException("age " + age + " is not between 0 and 130 years");
    }
    for (Span mention : mentions) {
      if (mention.end() > text.length()) {
        throw new IllegalArgumentException(
            "mention [%d, %d) ends beyond the note, which has %d UTF-16 units"
                .formatted(mention.start(), mention.end(), text.length()));
      }
    }
  }

  /** An outpatient note with nothing else stated. */
  public static Note of(String text) {
    return new Note(text, Setting.OUTPATIENT, null, null, null, List.of());
  }

  /**
   * What stands right before a place of the note, in small letters.
   *
   * @param place a place of the note
   * @param most how many UTF-16 units at most
   */
  public String before(Span place, int most) {
    return small(place.start() - most, place.start());
  }

  /**
   * What stands right behind a place of the note, in small letters.
   *
   * @param place a place of the note
   * @param most how many UTF-16 units at most
   */
  public String behind(Span place, int most) {
    return small(place.end(), place.end() + most);
  }

  /**
   * What stands around words of the note, in small letters, themselves included.
   *
   * @param words what it is about; nothing stands around none
   * @param most how many UTF-16 units at most before the first and behind the last
   */
  public String around(List<Evidence> words, int most) {
    if (words.isEmpty()) {
      return "";
    }
    int from = text.length();
    int to = 0;
    for (Evidence one : words) {
      from = Math.min(from, one.start());
      to = Math.max(to, one.end());
    }
    return small(from - most, to + most);
  }

  /**
   * What the groups of a pattern take of the text around words of the note, so that a rule need not
   * write the pattern twice.
   *
   * @param words what it is about; nothing stands around none
   * @param most how many UTF-16 units at most before the first and behind the last
   * @param pattern a regular expression in small letters; its first match counts
   * @return the groups that took part
   * @throws java.util.regex.PatternSyntaxException if the pattern is none
   */
  public Told told(List<Evidence> words, int most, String pattern) {
    return told(around(words, most), pattern);
  }

  /**
   * What the groups of a pattern take of the whole note.
   *
   * @param pattern a regular expression in small letters; its first match counts
   * @return the groups that took part
   * @throws java.util.regex.PatternSyntaxException if the pattern is none
   */
  public Told told(String pattern) {
    return told(small(0, text.length()), pattern);
  }

  /**
   * The words of the note that a pattern finds, as evidence for a rule that no finding stands
   * behind.
   *
   * @param pattern a regular expression in any letters; of its first match the first group that
   *     took part counts, or all of it where it has none
   * @param role what the words are to the code
   * @return one piece of evidence, or none
   * @throws java.util.regex.PatternSyntaxException if the pattern is none
   */
  public List<Evidence> words(String pattern, String role) {
    Matcher matcher = PATTERNS.computeIfAbsent("(?i)" + pattern, Pattern::compile).matcher(text);
    if (!matcher.find()) {
      return List.of();
    }
    int group = 0;
    while (group < matcher.groupCount() && (group == 0 || matcher.group(group) == null)) {
      group++;
    }
    group = group > 0 && matcher.group(group) == null ? 0 : group;
    int start = matcher.start(group);
    int end = matcher.end(group);
    return List.of(new Evidence(start, end, text.substring(start, end), role));
  }

  private static Told told(String where, String pattern) {
    Matcher matcher = PATTERNS.computeIfAbsent(pattern, Pattern::compile).matcher(where);
    List<String> out = new ArrayList<>();
    if (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        if (matcher.group(group) != null) {
          out.add(matcher.group(group));
        }
      }
    }
    return new Told(out);
  }

  /** A stretch in small letters, cut off where the note begins and ends. */
  private String small(int from, int to) {
    return text.substring(Math.max(0, from), Math.min(text.length(), to)).toLowerCase(Locale.ROOT);
  }

  /** The same note in another setting. */
  public Note in(Setting other) {
    return new Note(text, other, dateOfService, sex, age, mentions);
  }
}
