package io.nosologist.coding;

import io.nosologist.domain.CodeEntry;
import io.nosologist.domain.InstructionalNote;
import io.nosologist.domain.ReleaseId;
import java.util.List;

/**
 * All that a release says of one code.
 *
 * @param entry the code itself
 * @param release where it was looked up
 * @param headings chapter and blocks around it, outermost first
 * @param ladder from the three-character category to the code
 * @param seventhCharacters those that apply, inherited from above
 * @param notes the notes that govern it, outermost first
 * @param index the lines of the Alphabetic Index that lead to exactly this code
 */
public record CodeDetails(
    CodeEntry entry,
    ReleaseId release,
    List<Heading> headings,
    List<CodeEntry> ladder,
    List<SeventhCharacter> seventhCharacters,
    List<InstructionalNote> notes,
    List<IndexLine> index) {
  public CodeDetails {
    headings = List.copyOf(headings);
    ladder = List.copyOf(ladder);
    seventhCharacters = List.copyOf(seventhCharacters);
    notes = List.copyOf(notes);
    index = List.copyOf(index);
  }

  /**
   * A chapter or a block.
   *
   * @param owner the name under which its notes stand: {@code chapter 13}, {@code M60-M63}
   * @param title the official title without its range
   * @param range the categories that it spans
   */
  public record Heading(String owner, String title, String range) {}

  /**
   * One value of the 7th character.
   *
   * @param value a digit or an upper-case letter
   * @param meaning the official words
   */
  public record SeventhCharacter(char value, String meaning) {}

  /**
   * A line of the index.
   *
   * @param code the code that the line leads to
   * @param kind which index: {@code INDEX}, {@code INDEX_NEOPLASM}, {@code INDEX_DRUG}, {@code
   *     INDEX_EXTERNAL}
   * @param path main term and subterms as written
   * @param manifestation codes in brackets after the code
   * @param incomplete whether the index writes the code with a dash: more characters are needed
   */
  public record IndexLine(
      String code, String kind, List<String> path, List<String> manifestation, boolean incomplete) {
    public IndexLine {
      path = List.copyOf(path);
      manifestation = List.copyOf(manifestation);
    }
  }
}
