package io.nosologist.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The context phrases of {@code rules/lexicon/context/}, compiled once into a net over words.
 *
 * <p>{@code <n>} in a phrase stands for any number, {@code <year>} for four digits that begin 19 or
 * 20, {@code <start>} for the start of a sentence, {@code <end>} for the end of a clause, and
 * {@code <name>} for any single word listed under {@code @class <name>}. Immutable; safe for any
 * number of threads.
 */
final class ContextTriggers {
  private static final List<String> FILES =
      List.of("negated", "uncertain", "historical", "family", "hypothetical", "planned", "scope");

  private final PhraseNet net;
  private final List<Trigger> triggers;
  private final int numberWord;
  private final int yearWord;
  private final int[] classOf;

  /**
   * By word, whether a phrase begins with it or with its class: most words of a note begin none.
   */
  private final boolean[] begins;

  private final int testWord;
  private final int startWord;
  private final int endWord;
  private final int[] clauseEnds;
  private final int[] itemEnds;
  private final int openWord;
  private final int closeWord;

  private ContextTriggers(
      PhraseNet.Builder builder, List<Trigger> triggers, Map<Integer, Integer> classes) {
    this.numberWord = builder.word("<n>");
    this.yearWord = builder.word("<year>");
    this.testWord = builder.word("<test>");
    this.startWord = builder.word("<start>");
    this.endWord = builder.word("<end>");
    this.clauseEnds =
        new int[] {builder.word("."), builder.word(","), builder.word(";"), builder.word("--")};
    this.itemEnds = new int[] {builder.word(","), builder.word("with"), builder.word("w/")};
    this.openWord = builder.word("(");
    this.closeWord = builder.word(")");
    this.classOf = new int[builder.words()];
    Arrays.fill(classOf, PhraseNet.NONE);
    classes.forEach((word, of) -> classOf[word] = of);
    classOf[yearWord] = numberWord;
    this.net = builder.build();
    this.begins = new boolean[classOf.length];
    for (int word = 0; word < begins.length; word++) {
      begins[word] =
          net.next(PhraseNet.START, word).length > 0
              || net.next(PhraseNet.START, classOf[word]).length > 0;
    }
    this.triggers = List.copyOf(triggers);
  }

  /**
   * Reads and compiles the files.
   *
   * @param texts text of the lexicon by file name; what is missing is the stock file
   * @throws IllegalArgumentException if a line is wrong; the message names file and line
   */
  static ContextTriggers load(Map<String, String> texts) {
    return load(FILES, texts);
  }

  /**
   * Reads and compiles the cues of genre.
   *
   * @param texts text of the lexicon by file name; what is missing is the stock file
   * @throws IllegalArgumentException if a line is wrong; the message names file and line
   */
  static ContextTriggers genre(Map<String, String> texts) {
    return load(List.of("genre"), texts);
  }

  private static ContextTriggers load(List<String> files, Map<String, String> texts) {
    PhraseNet.Builder builder = new PhraseNet.Builder();
    List<Trigger> triggers = new ArrayList<>();
    Map<Trigger, Integer> known = new HashMap<>();
    Map<Integer, Integer> classes = new HashMap<>();
    for (String file : files) {
      for (PhraseFile.Entry entry : PhraseFile.read("context/" + file + ".txt", texts)) {
        if (entry.directive().startsWith("class ")) {
          int of = builder.word(entry.directive().substring(6));
          entry.words().forEach(word -> classes.put(builder.word(word), of));
          continue;
        }
        Trigger trigger = Trigger.parse(entry.directive(), entry.where());
        Integer number = known.get(trigger);
        if (number == null) {
          number = triggers.size();
          known.put(trigger, number);
          triggers.add(trigger);
        }
        PhraseFile.put(builder, entry, number);
      }
    }
    return new ContextTriggers(builder, triggers, classes);
  }

  Trigger trigger(int number) {
    return triggers.get(number);
  }

  /** Whether a word ends an item of a list: a comma, or what the item comes with. */
  boolean endsItem(int word) {
    return holds(itemEnds, word);
  }

  /** Whether a word ends a clause: a stop, a comma, a semicolon or a dash. */
  boolean endsClause(int word) {
    return holds(clauseEnds, word);
  }

  /** Whether a word is the name of a test, by {@code @class <test>}. */
  boolean isTest(int word) {
    return word >= 0 && classOf[word] == testWord;
  }

  int openWord() {
    return openWord;
  }

  int closeWord() {
    return closeWord;
  }

  /** Where the longest phrase ends and what it does: the answer of {@link #longest}. */
  static final class Match {
    int end;
    int[] triggers = new int[16];
    int size;

    private void reach(int at, int trigger) {
      if (at > end) {
        end = at;
        size = 0;
      }
      for (int i = 0; i < size; i++) {
        if (triggers[i] == trigger) {
          return;
        }
      }
      if (size == triggers.length) {
        triggers = Arrays.copyOf(triggers, size * 2);
      }
      triggers[size] = trigger;
      size++;
    }
  }

  /** The net's number of the word of a token; negative for a word that no phrase has. */
  int word(CharSequence text, int from, int to) {
    char c = text.charAt(from);
    if (c >= '0' && c <= '9') {
      boolean year =
          to - from == 4
              && ((c == '1' && text.charAt(from + 1) == '9')
                  || (c == '2' && text.charAt(from + 1) == '0'));
      return year ? yearWord : numberWord;
    }
    return net.word(text, from, to);
  }

  /**
   * Finds the longest phrase at the first token of a sentence, those that must stand there among
   * them: else as {@link #longest}.
   */
  boolean longestAtStart(int[] wordOf, int from, int to, int sentenceEnd, Match into) {
    longest(wordOf, from, to, sentenceEnd, into);
    for (int next : net.next(PhraseNet.START, startWord)) {
      walk(next, wordOf, from, to, sentenceEnd, into);
    }
    return into.size > 0;
  }

  /**
   * Finds the longest phrase that starts at token {@code from} and ends at or before {@code to}.
   *
   * @param wordOf the numbers of the tokens, by {@link #word}
   * @param sentenceEnd one past the last token of the sentence
   * @return whether there is one; {@code into} then says where it ends and what it does
   */
  boolean longest(int[] wordOf, int from, int to, int sentenceEnd, Match into) {
    into.end = from;
    into.size = 0;
    if (from < to && wordOf[from] >= 0 && begins[wordOf[from]]) {
      walk(PhraseNet.START, wordOf, from, to, sentenceEnd, into);
    }
    return into.size > 0;
  }

  private void walk(int state, int[] wordOf, int i, int to, int sentenceEnd, Match into) {
    if (i == to || wordOf[i] < 0) {
      return;
    }
    int word = wordOf[i];
    for (int next : net.next(state, word)) {
      reached(next, wordOf, i + 1, to, sentenceEnd, into);
    }
    for (int next : net.next(state, classOf[word])) {
      reached(next, wordOf, i + 1, to, sentenceEnd, into);
    }
  }

  private void reached(int state, int[] wordOf, int i, int to, int sentenceEnd, Match into) {
    if (i >= into.end) {
      int value = net.value(state);
      if (value != PhraseNet.NONE) {
        into.reach(i, value);
      }
      if (ends(wordOf, i, sentenceEnd)) {
        for (int last : net.next(state, endWord)) {
          if (net.value(last) != PhraseNet.NONE) {
            into.reach(i, net.value(last));
          }
        }
      }
    }
    walk(state, wordOf, i, to, sentenceEnd, into);
  }

  /** Whether token {@code i} ends a clause: there is none, or it is a stop, comma or semicolon. */
  private boolean ends(int[] wordOf, int i, int to) {
    return i >= to || endsClause(wordOf[i]);
  }

  private static boolean holds(int[] words, int word) {
    for (int one : words) {
      if (one == word) {
        return true;
      }
    }
    return false;
  }
}
