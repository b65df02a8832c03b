package io.nosologist.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The context phrases of {@code rules/lexicon/context/}, compiled once into a trie over words.
 *
 * <p>{@code <n>} in a phrase stands for any number, {@code <year>} for four digits that begin 19 or
 * 20, {@code <end>} for the end of a clause. Immutable; safe for any number of threads.
 */
final class ContextTriggers {
  private static final List<String> FILES =
      List.of("negated", "uncertain", "historical", "family", "hypothetical", "planned", "scope");

  private final PhraseTrie trie;
  private final List<Trigger> triggers;
  private final int numberWord;
  private final int yearWord;
  private final int endWord;
  private final Set<Integer> clauseEnds;
  private final int openWord;
  private final int closeWord;

  private ContextTriggers(PhraseTrie.Builder builder, List<Trigger> triggers) {
    this.numberWord = builder.word("<n>");
    this.yearWord = builder.word("<year>");
    this.endWord = builder.word("<end>");
    this.clauseEnds = Set.of(builder.word("."), builder.word(","), builder.word(";"));
    this.openWord = builder.word("(");
    this.closeWord = builder.word(")");
    this.trie = builder.build();
    this.triggers = List.copyOf(triggers);
  }

  /**
   * Reads and compiles the files.
   *
   * @throws IllegalArgumentException if a line is wrong; the message names file and line
   */
  static ContextTriggers load() {
    PhraseTrie.Builder builder = new PhraseTrie.Builder();
    List<Trigger> triggers = new ArrayList<>();
    Map<Trigger, Integer> known = new HashMap<>();
    for (String file : FILES) {
      for (PhraseFile.Entry entry : PhraseFile.read("/rules/lexicon/context/" + file + ".txt")) {
        Trigger trigger = Trigger.parse(entry.directive(), entry.where());
        Integer number = known.get(trigger);
        if (number == null) {
          number = triggers.size();
          known.put(trigger, number);
          triggers.add(trigger);
        }
        for (String phrase : entry.phrases()) {
          builder.put(phrase, number);
        }
      }
    }
    return new ContextTriggers(builder, triggers);
  }

  Trigger trigger(int number) {
    return triggers.get(number);
  }

  int openWord() {
    return openWord;
  }

  int closeWord() {
    return closeWord;
  }

  /** Where a match ended, and at which node: the answer of {@link #longest}. */
  static final class Match {
    int end;
    int[] triggers = {};
  }

  /** The trie's number of the word of a token; negative for a word that no phrase has. */
  int word(CharSequence text, int from, int to) {
    char c = text.charAt(from);
    if (c >= '0' && c <= '9') {
      boolean year =
          to - from == 4
              && ((c == '1' && text.charAt(from + 1) == '9')
                  || (c == '2' && text.charAt(from + 1) == '0'));
      return year ? yearWord : numberWord;
    }
    return trie.word(text, from, to);
  }

  /**
   * Finds the longest phrase that starts at token {@code from} and ends at or before {@code to}.
   *
   * @param wordOf the numbers of the tokens, by {@link #word}
   * @param sentenceEnd one past the last token of the sentence
   * @return whether there is one; {@code into} then says where it ends and what it does
   */
  boolean longest(int[] wordOf, int from, int to, int sentenceEnd, Match into) {
    int node = PhraseTrie.ROOT;
    boolean found = false;
    for (int i = from; i < to; i++) {
      int next = trie.step(node, wordOf[i]);
      if (next == PhraseTrie.NONE && wordOf[i] == yearWord) {
        next = trie.step(node, numberWord);
      }
      if (next == PhraseTrie.NONE) {
        break;
      }
      node = next;
      int last = trie.step(node, endWord);
      if (last != PhraseTrie.NONE && ends(wordOf, i + 1, sentenceEnd)) {
        found = true;
        into.end = i + 1;
        into.triggers = trie.values(last);
      }
      int[] here = trie.values(node);
      if (here.length > 0 && !(found && into.end == i + 1)) {
        found = true;
        into.end = i + 1;
        into.triggers = here;
      }
    }
    return found;
  }

  /** Whether token {@code i} ends a clause: there is none, or it is a stop, comma or semicolon. */
  private boolean ends(int[] wordOf, int i, int to) {
    return i >= to || clauseEnds.contains(wordOf[i]);
  }
}
