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
 * @param concept the official words it stands for, e.g. {@code kidney} for "renal"
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
