package io.nosologist.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the note says: "paralysis", "calcification", "thigh", "left".
 *
 * @param id number within the note, from 0, in order of place; a part has that of the whole
 * @param span where it stands
 * @param text the words of the note
 * @param type what it is
 * @param concept the official words it stands for, e.g. {@code kidney} for "renal"; the kinds,
 *     parted by a comma and a blank, of one that rules ask for ("insulin, adverse effect T38.3X5")
 * @param assertion what the note claims of it: the strongest of {@code context}
 * @param context all that the note claims of it, in the order of {@link Assertion}; negated and
 *     historical is possible; empty if affirmed
 * @param section the section that it stands in
 * @param sentence number of its sentence, from 0
 * @param code the code that this mention would take were it codable, whatever its assertion; null
 *     for none
 * @param within the longer mention of which this one is a part, as "infection" is of "urinary tract
 *     infection"; null for a mention by itself. What is within another is told, never coded
 */
public record Finding(
    int id,
    Span span,
    String text,
    FindingType type,
    String concept,
    Assertion assertion,
    List<Assertion> context,
    SectionKind section,
    int sentence,
    @Nullable String code,
    @Nullable Span within) {
  public Finding {
    context = List.copyOf(context);
  }

  /** Whether one of its kinds is this one. */
  public boolean is(String kind) {
    for (int at = concept.indexOf(kind); at >= 0; at = concept.indexOf(kind, at + 1)) {
      int end = at + kind.length();
      if ((at == 0 || concept.startsWith(", ", at - 2))
          && (end == concept.length() || concept.startsWith(", ", end))) {
        return true;
      }
    }
    return false;
  }

  /**
   * What follows some words in the kind that begins with them, as the code does in "adverse effect
   * T38.3X5".
   *
   * @param lead the words and the blank behind them
   * @return null where no kind begins so
   */
  public @Nullable String kind(String lead) {
    int at = concept.startsWith(lead) ? 0 : concept.indexOf(", " + lead) + 2;
    if (at == 1) {
      return null;
    }
    int begin = at + lead.length();
    int end = concept.indexOf(", ", begin);
    return concept.substring(begin, end < 0 ? concept.length() : end);
  }

  /** The same with the code that it would take. */
  public Finding withCode(@Nullable String taken) {
    return new Finding(
        id, span, text, type, concept, assertion, context, section, sentence, taken, within);
  }

  /**
   * A condition mentioned within this one: what is claimed of the whole is claimed of it.
   *
   * @param place where it stands
   * @param words the words of the note
   * @param official the official words it stands for
   * @param own the code that it has by itself
   */
  public Finding part(Span place, String words, String official, String own) {
    return new Finding(
        id,
        place,
        words,
        FindingType.CONDITION,
        official,
        assertion,
        context,
        section,
        sentence,
        own,
        span);
  }

  /**
   * The words as evidence.
   *
   * @param role what they are to the code: {@code drug}, {@code status} …
   */
  public List<Evidence> evidence(String role) {
    return List.of(new Evidence(span.start(), span.end(), text, role));
  }
}
