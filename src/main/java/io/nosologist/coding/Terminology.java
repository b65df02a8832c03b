package io.nosologist.coding;

import io.nosologist.domain.Axis;
import io.nosologist.domain.Candidate;
import io.nosologist.domain.FindingType;
import io.nosologist.text.PhraseFinder;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A release and the lexicon, compiled together for matching: word ids, phrases, terms, and the tree
 * of codes with what tells each child from its parent.
 *
 * <p>Numbers instead of objects throughout: a note is matched without allocation by word. Immutable
 * and safe to share between threads. A "word" is the id of a normalised word after equivalences
 * (renal = kidney); a "node" is a code of the Tabular List without its 7th character.
 */
@SuppressWarnings("ArrayRecordComponent") // numbers in arrays are the point; none is compared
final class Terminology {
  private static final int CATEGORY = 3;

  /** Word by id, normalised. */
  final String[] words;

  /** Word by stem. */
  final Map<String, Integer> stems;

  /** Word by plain form, for words that the lexicon equates with others. */
  final Map<String, Integer> synonyms;

  /** Id of a plain form within phrases. */
  final Map<String, Integer> plainIds;

  /** Id within phrases of a word as written, for phrases that match capitals only. */
  final Map<String, Integer> exactIds;

  /** What a word is by itself. */
  final FindingType[] wordTypes;

  /** Words that carry no meaning of their own. */
  final boolean[] stop;

  /** Words that name a diagnosis only together with others. */
  final boolean[] weak;

  /** Site words that name no place by themselves: muscle, bone, region. */
  final boolean[] generic;

  /** Words behind which a sentence tells of something else: which, showed, compatible. */
  final boolean[] breaks;

  /** Whether a word says that a tumor has spread: what stands with it is no primary. */
  final boolean[] spread;

  /** Words that are no mention of their own within a longer one: the pain of "chest pain". */
  final boolean[] bound;

  /** Ids within phrases of the words that a residual term takes, and takes only as written. */
  final BitSet residual;

  /** What people write, and what it stands for. */
  final PhraseTable phrases;

  /** Phrases that are a kind of something, for rules; they overlap the others freely. */
  final PhraseTable kinds;

  /** Sites that are a part of larger ones; they overlap the others freely. */
  final PhraseTable parts;

  /** Titles and inclusion terms word for word; the value is a node. */
  final PhraseFinder wordings;

  final Terms terms;
  final Nodes nodes;

  Terminology(
      String[] words,
      Map<String, Integer> stems,
      Map<String, Integer> synonyms,
      Map<String, Integer> plainIds,
      Map<String, Integer> exactIds,
      FindingType[] wordTypes,
      boolean[] stop,
      boolean[] weak,
      boolean[] generic,
      boolean[] breaks,
      boolean[] spread,
      boolean[] bound,
      BitSet residual,
      PhraseTable phrases,
      PhraseTable kinds,
      PhraseTable parts,
      PhraseFinder wordings,
      Terms terms,
      Nodes nodes) {
    this.words = words;
    this.stems = stems;
    this.synonyms = synonyms;
    this.plainIds = plainIds;
    this.exactIds = exactIds;
    this.wordTypes = wordTypes;
    this.stop = stop;
    this.weak = weak;
    this.generic = generic;
    this.breaks = breaks;
    this.spread = spread;
    this.bound = bound;
    this.residual = residual;
    this.phrases = phrases;
    this.kinds = kinds;
    this.parts = parts;
    this.wordings = wordings;
    this.terms = terms;
    this.nodes = nodes;
  }

  /**
   * What a lexicon phrase stands for.
   *
   * @param type what it is
   * @param words ids of the official words that it adds to the sentence
   * @param concept those words for people
   * @param node the code it names, or -1
   * @param near word lists of which one must stand in the note; empty for no condition
   */
  record Reading(FindingType type, int[] words, String concept, int node, int[][] near) {}

  /**
   * The terms of the release and of the lexicon, each a set of words that must all be there.
   *
   * @param start where a term's words begin in {@code words}; one more entry than there are terms
   * @param words ids, ascending within a term
   * @param node the code that a term leads to
   * @param source which list it comes from
   * @param rank smaller is preferred among terms that use the same words of a note
   * @param postingStart where the terms that are filed under a word begin in {@code postings}
   * @param postings term numbers; a term is filed under the rarest of its words
   * @param second for each posting, the rarest other word of its term; where it has only one, that
   */
  record Terms(
      int[] start,
      int[] words,
      int[] node,
      Candidate.Source[] source,
      byte[] rank,
      int[] postingStart,
      int[] postings,
      int[] second) {
    int size() {
      return node.length;
    }
  }

  /**
   * The tree of codes.
   *
   * @param codes code by node, with its dot
   * @param ids node by code
   * @param parent node above, or -1
   * @param children nodes below
   * @param byDefault the child that the release takes where the note is silent, or -1
   * @param asks first and last nodes of what a note at the code itself asks to code beside it
   * @param title ids of the words of the title, one set per alternative reading
   * @param delta what the title adds to the parent's, one set per alternative reading; empty where
   *     nothing
   * @param axis the kind of that detail
   * @param value that detail for people
   */
  record Nodes(
      String[] codes,
      Map<String, Integer> ids,
      int[] parent,
      int[][] children,
      int[] byDefault,
      int[][] asks,
      int[][][] title,
      int[][][] delta,
      Axis[] axis,
      String[] value) {
    int size() {
      return codes.length;
    }

    /** Whether the title of a code has a word, in one of its readings. */
    boolean says(int node, int word) {
      for (int[] reading : title[node]) {
        if (Arrays.binarySearch(reading, word) >= 0) {
          return true;
        }
      }
      return false;
    }

    /** Whether the title of a code right below another has a word. */
    boolean saysBelow(int node, int word) {
      for (int child : children[node]) {
        if (says(child, word)) {
          return true;
        }
      }
      return false;
    }

    /** Whether two codes lie in one category of three characters. */
    boolean isSameCategory(int one, int other) {
      return codes[one].regionMatches(0, codes[other], 0, CATEGORY);
    }

    /** Node of a code, 7th character and placeholders cut off as needed, or -1. */
    int nodeOf(@Nullable String code) {
      if (code == null) {
        return -1;
      }
      Integer id = ids.get(code);
      return id == null ? -1 : id;
    }

    boolean isAncestor(int above, int below) {
      for (int n = below; n >= 0; n = parent[n]) {
        if (n == above) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * The word of a plain form, or -1.
   *
   * @param normalizer the caller's own
   */
  int word(String plain, io.nosologist.text.Normalizer normalizer) {
    Integer synonym = synonyms.get(plain);
    return synonym != null ? synonym : stems.getOrDefault(normalizer.stem(plain), -1);
  }

  /**
   * Whether words deny something themselves ("without aura"), so that a denial among them is
   * theirs.
   */
  boolean saysNot(int[] of) {
    for (int word : of) {
      String written = words[word];
      if (written.equals("without")
          || written.equals("no")
          || written.equals("not")
          || written.equals("non")
          || written.startsWith("absen")) {
        return true;
      }
    }
    return false;
  }

  /** Words as the release writes them, normalised, in alphabetical order. */
  List<String> written(int[] of) {
    return Arrays.stream(of).mapToObj(word -> words[word]).sorted().toList();
  }

  /** Whether words say that a tumor has spread. */
  boolean saysSpread(int[] of) {
    return saysSpread(of, 0, of.length);
  }

  /** Whether the words from one index up to another say that a tumor has spread. */
  boolean saysSpread(int[] of, int from, int to) {
    for (int i = from; i < to; i++) {
      if (spread[of[i]]) {
        return true;
      }
    }
    return false;
  }

  /** Whether every word of {@code set} is in {@code of}; both ascending. */
  static boolean contains(int[] of, int[] set) {
    int i = 0;
    for (int word : set) {
      while (i < of.length && of[i] < word) {
        i++;
      }
      if (i == of.length || of[i] != word) {
        return false;
      }
    }
    return true;
  }
}
