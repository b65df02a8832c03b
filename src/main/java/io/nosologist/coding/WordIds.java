package io.nosologist.coding;

import io.nosologist.domain.FindingType;
import io.nosologist.text.Lexicon;
import io.nosologist.text.LexiconEntry;
import io.nosologist.text.Normalizer;
import io.nosologist.text.PhraseFinder;
import io.nosologist.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives every normalised word a number; words that the lexicon equates share one. Not thread safe.
 */
final class WordIds {
  private final WordLists lists;
  private final Normalizer normalizer;
  private final Map<String, String> equivalent = new HashMap<>();
  private final Map<String, Integer> bySynonym = new HashMap<>();
  private final Map<String, Integer> byStem = new HashMap<>();
  private final Map<String, Integer> byPlain = new HashMap<>();
  private final BitSet residual = new BitSet();
  private final Map<String, Integer> byExact = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private final Map<Integer, FindingType> types = new HashMap<>();
  private final Map<String, Set<Integer>> axisWords = new HashMap<>();

  WordIds(WordLists lists, Normalizer normalizer) {
    this.lists = lists;
    this.normalizer = normalizer;
  }

  /** Learns which single words mean the same: {@code renal = kidney}. */
  void equate(Lexicon lexicon) {
    for (LexiconEntry entry : lexicon.entries()) {
      String reads = entry.reads();
      if (reads == null || !entry.near().isEmpty()) {
        continue;
      }
      List<String> right = Words.words(reads);
      if (right.size() != 1) {
        continue;
      }
      for (String phrase : entry.phrases()) {
        List<String> left = Words.words(phrase);
        if (left.size() == 1 && !TerminologyBuilder.isCapitals(phrase)) {
          String from = normalizer.plain(left.get(0));
          String to = normalizer.plain(right.get(0));
          if (!from.equals(to) && !resolve(to).equals(from)) {
            equivalent.putIfAbsent(from, to);
          }
        }
      }
    }
    equivalent.forEach((from, to) -> bySynonym.put(from, stem(resolve(from))));
  }

  private String resolve(String key) {
    String out = key;
    for (int hops = 0; hops < 8; hops++) {
      String next = equivalent.get(out);
      if (next == null) {
        return out;
      }
      out = next;
    }
    return out;
  }

  private int stem(String plain) {
    return byStem.computeIfAbsent(
        normalizer.stem(plain),
        stem -> {
          words.add(stem);
          return words.size() - 1;
        });
  }

  /** Id of a word, new where it was not yet known. */
  int id(String word) {
    String plain = normalizer.plain(word);
    Integer synonym = bySynonym.get(plain);
    return synonym == null ? stem(plain) : synonym;
  }

  /** Ids of the plain words of a phrase as the phrase matcher knows them, in order. */
  int[] phrase(String phrase) {
    return phrase(phrase, false);
  }

  /** The same, with or without the commas of the phrase. */
  int[] phrase(String phrase, boolean commas) {
    return Words.phrase(phrase, commas).stream().mapToInt(this::plain).toArray();
  }

  /** Lets a residual term take the words of a phrase, which it takes only as written. */
  void residual(String phrase) {
    for (int word : phrase(phrase)) {
      residual.set(word);
    }
  }

  /** Ids within phrases of the words of an official wording, in order. */
  int[] words(String wording) {
    return Words.words(wording).stream().mapToInt(this::plain).toArray();
  }

  private int plain(String word) {
    return byPlain.computeIfAbsent(normalizer.plain(word), w -> byPlain.size() + byExact.size());
  }

  /** Ids of the words of a phrase, in order, stop words included. */
  int[] of(String phrase) {
    return Words.words(phrase).stream().mapToInt(this::id).toArray();
  }

  /** Ids of the words of a phrase that matches as written. */
  int[] exactPhrase(String phrase, boolean commas) {
    return Words.phrase(phrase, commas).stream()
        .mapToInt(
            w ->
                TerminologyBuilder.isCapitals(w)
                    ? byExact.computeIfAbsent(w, x -> byPlain.size() + byExact.size())
                    : plain(w))
        .toArray();
  }

  /** Ids of words without stop words, ascending, each once. */
  int[] set(List<String> written) {
    return TerminologyBuilder.sorted(withoutStops(written.stream().mapToInt(this::id).toArray()));
  }

  int[] withoutStops(int[] ids) {
    Set<Integer> stops = axis("stop", lists.stopwords());
    return java.util.Arrays.stream(ids).filter(w -> !stops.contains(w)).toArray();
  }

  Set<Integer> axisWords(String axis, WordLists from) {
    return axis(axis, from.axis(axis));
  }

  private Set<Integer> axis(String name, Set<String> written) {
    Set<Integer> known = axisWords.get(name);
    if (known == null) {
      known = new HashSet<>();
      for (String word : written) {
        for (int id : of(word)) {
          known.add(id);
        }
      }
      axisWords.put(name, known);
    }
    return known;
  }

  /** Gives the words of the lists their ids; no word is new after this. */
  void learnLists() {
    axis("stop", lists.stopwords());
    axis("weak", lists.weak());
    axis("generic", lists.axis("generic"));
    axis("breaks", lists.axis("breaks"));
    axis("spread", lists.axis("spread"));
    axis("bound", lists.axis("bound"));
  }

  void type(int word, FindingType type) {
    types.putIfAbsent(word, type);
  }

  void typeFirst(int word, FindingType type) {
    types.put(word, type);
  }

  FindingType typeOf(int word) {
    return types.getOrDefault(word, FindingType.CONDITION);
  }

  String word(int id) {
    return words.get(id);
  }

  int size() {
    return words.size();
  }

  Map<String, Integer> byPlain() {
    return byPlain;
  }

  Terminology finish(
      PhraseTable phrases,
      PhraseTable kinds,
      PhraseTable parts,
      PhraseFinder wordings,
      Terminology.Terms terms,
      Terminology.Nodes nodes) {
    Set<Integer> stops = axis("stop", lists.stopwords());
    Set<Integer> weakWords = axis("weak", lists.weak());
    Set<Integer> genericWords = axis("generic", lists.axis("generic"));
    Set<Integer> breakWords = axis("breaks", lists.axis("breaks"));
    Set<Integer> spreadWords = axis("spread", lists.axis("spread"));
    Set<Integer> boundWords = axis("bound", lists.axis("bound"));
    int n = words.size();
    boolean[] stop = new boolean[n];
    boolean[] weak = new boolean[n];
    boolean[] generic = new boolean[n];
    boolean[] breaks = new boolean[n];
    boolean[] spread = new boolean[n];
    boolean[] bound = new boolean[n];
    FindingType[] wordTypes = new FindingType[n];
    for (int i = 0; i < n; i++) {
      stop[i] = stops.contains(i);
      weak[i] = weakWords.contains(i) || words.get(i).length() == 1;
      wordTypes[i] = typeOf(i);
      generic[i] = genericWords.contains(i);
      breaks[i] = breakWords.contains(i);
      spread[i] = spreadWords.contains(i);
      bound[i] = boundWords.contains(i);
    }
    return new Terminology(
        words.toArray(String[]::new),
        Map.copyOf(byStem),
        Map.copyOf(bySynonym),
        Map.copyOf(byPlain),
        Map.copyOf(byExact),
        wordTypes,
        stop,
        weak,
        generic,
        breaks,
        spread,
        bound,
        residual,
        phrases,
        kinds,
        parts,
        wordings,
        terms,
        nodes);
  }
}
