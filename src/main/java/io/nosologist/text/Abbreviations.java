package io.nosologist.text;

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
   * @throws IllegalArgumentException if a line is wrong; the message names file and line
   */
  static Abbreviations load() {
    WordTable never = new WordTable();
    WordTable inside = new WordTable();
    for (PhraseFile.Entry entry : PhraseFile.read("/rules/lexicon/abbreviations.txt")) {
      WordTable table =
          switch (entry.directive()) {
            case "never ends" -> never;
            case "may end" -> inside;
            default ->
                throw new IllegalArgumentException(
                    entry.where() + ": an abbreviation needs '@never ends' or '@may end' above it");
          };
      for (String phrase : entry.phrases()) {
        for (String word : phrase.split(" ", -1)) {
          table.add(word);
        }
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
    boolean goesOn =
        next < text.length()
            && (Character.isLowerCase(text.charAt(next))
                || Character.isDigit(text.charAt(next))
                || ",;:)".indexOf(text.charAt(next)) >= 0);
    return !(goesOn && inside.id(text, start, stop) >= 0);
  }
}
