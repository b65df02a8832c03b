package io.nosologist.domain;

import java.util.List;
import java.util.Locale;

/**
 * A place in the release that a group of findings reaches; a fact for the rules.
 *
 * @param id number within the note, from 0
 * @param finding the {@link Finding#id()} of the condition that leads here
 * @param code where the climb starts: the highest code whose own title the note states
 * @param matched the code that the words of the phrase reach by themselves; at or below {@code
 *     code}
 * @param source which list of the release (or the lexicon) held the phrase
 * @param assertion what the note claims of the condition
 * @param section the section that it stands in
 * @param sentence number of its sentence, from 0
 * @param problem whether the sentence states a problem by itself: a heading, a list item or a short
 *     line
 * @param words how many words of the note the phrase used; more is stronger
 * @param concepts the official words that the phrase stands for, in alphabetical order
 * @param residual whether the matched code is the one that stands for silence in its category
 * @param evidence the words of the note
 */
public record Candidate(
    int id,
    int finding,
    String code,
    String matched,
    Source source,
    Assertion assertion,
    SectionKind section,
    int sentence,
    boolean problem,
    int words,
    List<String> concepts,
    boolean residual,
    List<Evidence> evidence) {
  /** Where a phrase comes from. */
  public enum Source {
    TITLE,
    INCLUSION_TERM,
    INDEX,
    LEXICON
  }

  public Candidate {
    concepts = List.copyOf(concepts);
    evidence = List.copyOf(evidence);
  }

  /** Whether it stands where the provider assesses. */
  public boolean assessed() {
    return section.assesses();
  }

  /** The three-character category that the candidate lies in. */
  public String category() {
    return CodeParts.category(code);
  }

  /** The first letter of the code, which tells the chapter but for its rarer halves. */
  public String letter() {
    return CodeParts.letter(code);
  }

  /**
   * Whether a word of the note that it rests on is a name or ends with it: "pancolitis" names a
   * colitis.
   *
   * @param name in small letters
   */
  public boolean names(String name) {
    for (Evidence one : evidence) {
      String text = one.text().toLowerCase(Locale.ROOT);
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        int end = at + name.length();
        if (end == text.length() || !Character.isLetter(text.charAt(end))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether it rests on a stretch of the note that another rests on, or a part of it. */
  public boolean sharesWords(List<Evidence> other) {
    for (Evidence one : evidence) {
      for (Evidence two : other) {
        if (one.overlaps(two.start(), two.end())) {
          return true;
        }
      }
    }
    return false;
  }
}
