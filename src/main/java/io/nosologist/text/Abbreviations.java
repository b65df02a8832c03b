package io.nosologist.text;

import java.util.Map;

/**
 * The abbreviations of {@code rules/lexicon/abbreviations.txt} whose full stop is not the end of a
 * sentence.
 *
 * <p>Immutable; safe for any number of threads.
 */
final class Abbreviations {
  private final WordTable never;
  private final WordTable inside;

  private Abbreviations(WordTable never, WordTable inside) {
    this.never = never;
    this.inside = inside;
  }

  /**
   * Reads the file.
   *
   * @param files text of the lexicon by file name; what is missing is the stock file
   * @throws IllegalArgumentException if a line is wrong; the message names file and line
   */
  static Abbreviations load(Map<String, String> files) {
    WordTable never = new WordTable();
    WordTable inside = new WordTable();
    for (PhraseFile.Entry entry : PhraseFile.read("abbreviations.txt", files)) {
      WordTable table =
          switch (entry.directive()) {
            case "never ends" -> never;
            case "may end" -> inside;
            default ->
                throw new IllegalArgumentException(
                    entry.where() + ": an abbreviation needs '@never ends' or '@may end' above it");
          };
      for (String word : entry.words()) {
        table.add(word);
      }
    }
    return new Abbreviations(never, inside);
  }

  /**
   * Whether a sentence may end with the full stop at {@code stop}.
   *
   * @param from where the sentence starts at the earliest
   */
  boolean mayBreak(CharSequence text, int from, int stop) {
    int start = stop;
    while (start > from && !Chars.blank(text.charAt(start - 1)) && stop - start < 12) {
      start--;
    }
    while (start < stop && "([{\"'-/,".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    if (start == stop) {
      return true;
    }
    if (never.id(text, start, stop) >= 0) {
      return false;
    }
    int next = Chars.skipBlank(text, stop + 1, text.length());
    boolean lower = next < text.length() && Character.isLowerCase(text.charAt(next));
    if (stop - start == 1 && (lower || afterTitle(text, from, start))) {
      return false;
    }
    boolean goesOn =
        next < text.length()
            && (Character.isLowerCase(text.charAt(next))
                || Character.isDigit(text.charAt(next))
                || ",;:)".indexOf(text.charAt(next)) >= 0);
    return !(goesOn && inside.id(text, start, stop) >= 0);
  }

  /** Whether the word at {@code start} follows "Dr." or the like. */
  private boolean afterTitle(CharSequence text, int from, int start) {
    int end = Chars.trimEnd(text, from, start) - 1;
    int word = end;
    while (word > from && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    return word < end && text.charAt(end) == '.' && never.id(text, word, end) >= 0;
  }
}
