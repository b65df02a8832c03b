package io.nosologist.text;

import io.nosologist.domain.Assertion;
import io.nosologist.domain.SectionKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the words around a mention claim of it: triggers with a direction, ended by terminators.
 *
 * <p>Source: NegEx (Chapman et al. 2001) and ConText (Harkema et al. 2009); the triggers in {@code
 * rules/lexicon/context.txt} are our own. Immutable and safe to share between threads.
 */
final class ContextRules {
  private static final String RESOURCE = "/rules/lexicon/context.txt";

  /** What a trigger does. */
  enum Act {
    FORWARD,
    BACKWARD,
    BOTH,
    /** Ends every scope. */
    END,
    /** Looks like a trigger and is none. */
    PSEUDO
  }

  /**
   * One kind of trigger.
   *
   * @param assertion what it claims; affirmed for terminators and pseudo-triggers
   * @param act where it reaches
   * @param limit how many tokens it reaches, at most
   */
  record Trigger(Assertion assertion, Act act, int limit) {}

  private final Map<String, Integer> words;
  private final PhraseFinder phrases;
  private final Trigger[] triggers;

  private ContextRules(Map<String, Integer> words, PhraseFinder phrases, Trigger[] triggers) {
    this.words = words;
    this.phrases = phrases;
    this.triggers = triggers;
  }

  /** The triggers that come with the program. */
  static ContextRules stock() {
    return parse(TextModels.text(RESOURCE));
  }

  /**
   * Reads lines {@code assertion direction [limit]: phrase | phrase}.
   *
   * @throws LexiconException naming the line that cannot be read
   */
  static ContextRules parse(String text) {
    Map<String, Integer> words = new HashMap<>();
    PhraseFinder.Builder trie = new PhraseFinder.Builder();
    List<Trigger> triggers = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      int colon = line.indexOf(": ");
      if (line.startsWith("#") || colon < 0) {
        continue;
      }
      triggers.add(trigger(line.substring(0, colon).strip(), number));
      for (String phrase : line.substring(colon + 2).split(" \\| ", -1)) {
        trie.add(ids(phrase.strip(), words), triggers.size() - 1);
      }
    }
    return new ContextRules(Map.copyOf(words), trie.build(words), triggers.toArray(Trigger[]::new));
  }

  private static Trigger trigger(String head, int line) {
    String[] parts = head.split("\\s+", -1);
    try {
      Act act = Act.valueOf(parts[parts.length == 1 ? 0 : 1].toUpperCase(Locale.ROOT));
      Assertion assertion =
          parts.length == 1
              ? Assertion.AFFIRMED
              : Assertion.valueOf(parts[0].toUpperCase(Locale.ROOT));
      return new Trigger(
          assertion, act, parts.length > 2 ? Integer.parseInt(parts[2]) : Integer.MAX_VALUE);
    } catch (IllegalArgumentException e) {
      throw new LexiconException(
          "context.txt", line, "'" + head + "' is not 'assertion direction [limit]'", e);
    }
  }

  private static int[] ids(String phrase, Map<String, Integer> words) {
    opennlp.tools.util.Span[] spans =
        opennlp.tools.tokenize.SimpleTokenizer.INSTANCE.tokenizePos(phrase);
    int[] ids = new int[spans.length];
    for (int i = 0; i < ids.length; i++) {
      String word =
          phrase.substring(spans[i].getStart(), spans[i].getEnd()).toLowerCase(Locale.ROOT);
      ids[i] = words.computeIfAbsent(word, w -> words.size());
    }
    return ids;
  }

  /** The context of one note. */
  Reading reading(ReadNote note) {
    return new Reading(note);
  }

  /** A trigger that stands in a sentence, at tokens {@code [from, to)}. */
  private record Hit(Trigger trigger, int from, int to) {}

  /** Finds the triggers of a sentence when they are first asked for. One note, one thread. */
  final class Reading {
    private final ReadNote note;
    private final Map<Integer, List<Hit>> bySentence = new HashMap<>();

    Reading(ReadNote note) {
      this.note = note;
    }

    List<Assertion> of(int from, int to) {
      Set<Assertion> out = EnumSet.noneOf(Assertion.class);
      Sentence sentence = note.sentences().get(note.tokenSentence(from));
      List<Hit> hits = bySentence.computeIfAbsent(sentence.id(), id -> hits(sentence));
      for (Hit hit : hits) {
        if (reaches(hit, hits, from, to)) {
          out.add(hit.trigger().assertion());
        }
      }
      SectionKind kind = note.sections().get(sentence.section()).kind();
      if (kind == SectionKind.FAMILY_HISTORY) {
        out.add(Assertion.FAMILY);
      } else if (kind == SectionKind.INSTRUCTIONS || kind == SectionKind.EDUCATION) {
        out.add(Assertion.HYPOTHETICAL);
      }
      return List.copyOf(new ArrayList<>(out));
    }

    private boolean reaches(Hit hit, List<Hit> hits, int from, int to) {
      boolean forward = hit.to() <= from;
      boolean backward = to <= hit.from();
      return switch (hit.trigger().act()) {
        case FORWARD ->
            forward && isOpen(hits, hit.to(), from) && from - hit.to() < hit.trigger().limit();
        case BACKWARD ->
            backward && isOpen(hits, to, hit.from()) && hit.from() - to < hit.trigger().limit();
        case BOTH ->
            (forward && isOpen(hits, hit.to(), from) && from - hit.to() < hit.trigger().limit())
                || (backward
                    && isOpen(hits, to, hit.from())
                    && hit.from() - to < hit.trigger().limit());
        case END, PSEUDO -> false;
      };
    }

    private boolean isOpen(List<Hit> hits, int from, int to) {
      for (Hit hit : hits) {
        if (hit.trigger().act() == Act.END && hit.from() >= from && hit.to() <= to) {
          return false;
        }
      }
      for (int t = from; t < to; t++) {
        if (isBreak(note.tokenStart(t))) {
          return false;
        }
      }
      return true;
    }

    /** A semicolon, or a dash with blanks around it. */
    private boolean isBreak(int at) {
      String text = note.text();
      char c = text.charAt(at);
      return c == ';'
          || ("-\u2013\u2014".indexOf(c) >= 0
              && at > 0
              && at + 1 < text.length()
              && LineSplitter.isBlank(text.charAt(at - 1))
              && LineSplitter.isBlank(text.charAt(at + 1)));
    }

    private List<Hit> hits(Sentence sentence) {
      int first = sentence.firstToken();
      int[] ids = new int[sentence.lastToken() - first];
      for (int i = 0; i < ids.length; i++) {
        ids[i] =
            words.getOrDefault(
                note.tokenText(first + i).toLowerCase(Locale.ROOT), PhraseFinder.UNKNOWN);
      }
      List<Hit> out = new ArrayList<>();
      for (int i = 0; i < ids.length; i++) {
        int node = phrases.root();
        int end = -1;
        int value = -1;
        for (int j = i; j < ids.length; j++) {
          node = phrases.next(node, ids[j]);
          if (node < 0) {
            break;
          }
          if (phrases.value(node) >= 0) {
            value = phrases.value(node);
            end = j + 1;
          }
        }
        if (end > 0) {
          out.add(new Hit(triggers[value], first + i, first + end));
          i = end - 1;
        }
      }
      return out;
    }
  }
}
