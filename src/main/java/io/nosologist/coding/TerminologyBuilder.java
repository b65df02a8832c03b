package io.nosologist.coding;

import io.nosologist.domain.Axis;
import io.nosologist.domain.Candidate.Source;
import io.nosologist.domain.CodeEntry;
import io.nosologist.domain.FindingType;
import io.nosologist.release.Release;
import io.nosologist.release.ReleaseTerm;
import io.nosologist.text.Lexicon;
import io.nosologist.text.LexiconEntry;
import io.nosologist.text.Normalizer;
import io.nosologist.text.PhraseFinder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compiles a release and the lexicon into a {@link Terminology}.
 *
 * <p>Titles, inclusion terms and index paths become word sets; lexicon entries become phrases that
 * add official words to a sentence, and terms where they name a code. Not thread safe; one build.
 */
final class TerminologyBuilder {
  private static final Set<String> PAST =
      Set.of("history", "hx", "former", "formerly", "previous", "prior", "past", "quit", "ex");
  private static final Set<String> NO_TITLE_WORDS = Set.of("other", "specified", "type", "site");

  private final Release release;
  private final Lexicon lexicon;
  private final WordLists lists;
  private final WordIds ids;
  private final NodeTree tree;
  private final TermTable terms;

  TerminologyBuilder(Release release, Lexicon lexicon, WordLists lists) {
    this.release = release;
    this.lexicon = lexicon;
    this.lists = lists;
    this.ids = new WordIds(lists, new Normalizer());
    this.tree = new NodeTree(ids, lists);
    this.terms = new TermTable();
  }

  Terminology build() {
    ids.equate(lexicon);
    release.codes().forEach(tree::add);
    release
        .terms()
        .filter(t -> t.kind() == ReleaseTerm.Kind.TITLE)
        .forEach(t -> tree.title(t.code(), t.path().get(0)));
    typeWords();
    Terminology.Nodes nodes = tree.build();
    release.terms().forEach(term -> addTerm(term, nodes));
    PhraseFinder.Builder trie = new PhraseFinder.Builder();
    List<List<Terminology.Reading>> readings = new ArrayList<>();
    PhraseFinder.Builder kindTrie = new PhraseFinder.Builder();
    List<Terminology.Reading> kinds = new ArrayList<>();
    for (LexiconEntry entry : lexicon.entries()) {
      if (entry.kindOf() == null) {
        addEntry(entry, nodes, trie, readings);
      } else {
        addKind(entry, entry.kindOf(), kindTrie, kinds);
      }
    }
    ids.learnLists();
    Terminology.Reading[][] table =
        readings.stream()
            .map(r -> r.toArray(Terminology.Reading[]::new))
            .toArray(Terminology.Reading[][]::new);
    return ids.finish(
        trie.build(ids.byPlain()),
        table,
        kindTrie.build(ids.byPlain()),
        kinds.toArray(Terminology.Reading[]::new),
        terms.build(ids.size()),
        nodes);
  }

  private void typeWords() {
    for (LexiconEntry entry : lexicon.entries()) {
      FindingType type = entry.type();
      if (entry.kindOf() != null) {
        continue;
      }
      if (type == FindingType.SITE) {
        String reads = entry.reads();
        if (reads != null) {
          for (String word : io.nosologist.text.Words.words(reads)) {
            if (word.length() > 2
                && Character.isLetter(word.charAt(0))
                && !lists.weak().contains(word)) {
              ids.type(ids.id(word), type);
            }
          }
        } else if (entry.code() == null) {
          for (String phrase : entry.phrases()) {
            int[] words = ids.of(phrase);
            if (words.length == 1) {
              ids.type(words[0], type);
            }
          }
        }
      }
    }
    lists.axis("laterality").forEach(w -> ids.typeFirst(ids.id(w), FindingType.LATERALITY));
  }

  private void addTerm(ReleaseTerm term, Terminology.Nodes nodes) {
    int node = nodes.nodeOf(term.code());
    if (node < 0
        || (nodes.axis()[node] == Axis.LATERALITY && term.kind() == ReleaseTerm.Kind.TITLE)) {
      return;
    }
    if (nodes.value()[node].equals("other site")) {
      return;
    }
    boolean index = term.kind().name().startsWith("INDEX");
    Source source =
        switch (term.kind()) {
          case TITLE -> Source.TITLE;
          case INCLUSION_TERM, INCLUDES -> Source.INCLUSION_TERM;
          default -> Source.INDEX;
        };
    List<List<String>> variants =
        TermText.variants(index ? String.join(" ", term.path()) : term.path().get(0));
    for (int i = 0; i < variants.size(); i++) {
      int[] words = ids.set(variants.get(i));
      if (!namesSomething(words) || (i > 0 && words.length < 2)) {
        continue;
      }
      if (isPlace(words) || (variants.get(i).size() == 1 && isAcronym(variants.get(i).get(0)))) {
        continue;
      }
      int rank =
          (source == Source.INDEX ? 1 : 2)
              + (i > 0 ? 3 : 0)
              + (term.kind() == ReleaseTerm.Kind.INCLUDES ? 2 : 0);
      terms.add(words, node, source, rank);
    }
  }

  /** "PRES" is no term without its context, which the lexicon gives. */
  private static boolean isAcronym(String word) {
    return word.length() > 1 && isCapitals(word);
  }

  /** Whether a term names nothing but a part of the body. */
  private boolean isPlace(int[] words) {
    Set<Integer> generic = ids.axisWords("generic", lists);
    return all(
        words,
        w ->
            ids.typeOf(w) == FindingType.SITE
                || ids.typeOf(w) == FindingType.LATERALITY
                || generic.contains(w));
  }

  /** Whether a term has a real word: "HER2" leaves only a number behind. */
  private boolean namesSomething(int[] words) {
    return Arrays.stream(words)
        .mapToObj(ids::word)
        .anyMatch(w -> w.length() > 2 && Character.isLetter(w.charAt(0)));
  }

  private void addKind(
      LexiconEntry entry,
      String kindOf,
      PhraseFinder.Builder trie,
      List<Terminology.Reading> kinds) {
    int[][] near = entry.near().stream().map(ids::of).toArray(int[][]::new);
    for (String phrase : entry.phrases()) {
      int[] key = isCapitals(phrase) ? ids.exactPhrase(phrase) : ids.phrase(phrase);
      if (key.length > 0 && trie.add(key, kinds.size()) == kinds.size()) {
        kinds.add(new Terminology.Reading(entry.type(), new int[0], kindOf, -1, near));
      }
    }
  }

  private void addEntry(
      LexiconEntry entry,
      Terminology.Nodes nodes,
      PhraseFinder.Builder trie,
      List<List<Terminology.Reading>> readings) {
    int node = nodes.nodeOf(base(entry.code()));
    if (entry.code() != null && node < 0) {
      return;
    }
    int[][] near = entry.near().stream().map(ids::of).toArray(int[][]::new);
    for (String phrase : entry.phrases()) {
      boolean exact = isCapitals(phrase);
      int[] key = exact ? ids.exactPhrase(phrase) : ids.phrase(phrase);
      if (key.length == 0) {
        continue;
      }
      int[] added = new int[0];
      String concept = phrase.toLowerCase(Locale.ROOT);
      String reads = entry.reads();
      if (reads != null) {
        added = ids.of(reads);
        concept = reads;
      } else if (node >= 0) {
        added = titleWords(nodes, node);
        if (near.length == 0 && !exact && !isOfThePast(phrase)) {
          int[] set = sorted(ids.withoutStops(ids.of(phrase)));
          if (set.length > 1) {
            terms.add(set, node, Source.LEXICON, isSilent(nodes, node) ? 4 : 0);
          }
        }
      }
      Terminology.Reading reading =
          new Terminology.Reading(entry.type(), added, concept, node, near);
      int slot = trie.add(key, readings.size());
      if (slot == readings.size()) {
        readings.add(new ArrayList<>(List.of(reading)));
      } else {
        readings.get(slot).add(reading);
      }
    }
  }

  /**
   * The words that a phrase naming a code lends to the sentence, so that longer terms can use them.
   */
  private int[] titleWords(Terminology.Nodes nodes, int named) {
    int[] own = firstTitle(nodes, named);
    int[] full = own;
    if (isSilent(nodes, named)) {
      int[] general = firstTitle(nodes, nodes.parent()[named]);
      int[] shared = Arrays.stream(own).filter(w -> Arrays.binarySearch(general, w) >= 0).toArray();
      full = shared.length == 0 ? general : shared;
    }
    return Arrays.stream(full).filter(w -> !NO_TITLE_WORDS.contains(ids.word(w))).toArray();
  }

  /** Whether the order of a phrase matters: "history of smoking" is not any smoking. */
  private static boolean isOfThePast(String phrase) {
    return io.nosologist.text.Words.words(phrase.toLowerCase(Locale.ROOT)).stream()
        .anyMatch(PAST::contains);
  }

  /** Whether a code is the one that its parent takes where the note is silent. */
  private static boolean isSilent(Terminology.Nodes nodes, int node) {
    int above = nodes.parent()[node];
    return above >= 0 && nodes.byDefault()[above] == node;
  }

  private static int[] firstTitle(Terminology.Nodes nodes, int node) {
    return nodes.title()[node].length == 0 ? new int[0] : nodes.title()[node][0];
  }

  /** The Tabular code under which a code with a 7th character stands. */
  private String base(@org.jspecify.annotations.Nullable String code) {
    if (code == null) {
      return "";
    }
    String base = code;
    if (base.length() == 8 && tree.lacks(base)) {
      base = base.substring(0, 7);
      while (base.endsWith("X") && tree.lacks(base)) {
        base = base.substring(0, base.length() - 1);
      }
      if (base.endsWith(".")) {
        base = base.substring(0, base.length() - 1);
      }
    }
    return base;
  }

  static boolean isCapitals(String phrase) {
    boolean letter = false;
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letter |= Character.isUpperCase(c);
    }
    return letter;
  }

  static int[] sorted(int[] words) {
    return Arrays.stream(words).sorted().distinct().toArray();
  }

  /** Collects the codes of the release as a tree. */
  static final class NodeTree {
    private final WordIds ids;
    private final WordLists lists;
    private final Map<String, CodeEntry> entries = new LinkedHashMap<>();
    private final Map<String, String> titles = new LinkedHashMap<>();

    NodeTree(WordIds ids, WordLists lists) {
      this.ids = ids;
      this.lists = lists;
    }

    void add(CodeEntry entry) {
      entries.put(entry.code(), entry);
    }

    void title(String code, String title) {
      titles.put(code, title);
      TermText.variants(title).forEach(ids::set);
    }

    boolean lacks(String code) {
      return !titles.containsKey(code);
    }

    Terminology.Nodes build() {
      List<String> order = titles.keySet().stream().filter(entries::containsKey).toList();
      Map<String, Integer> number = new HashMap<>();
      for (String code : order) {
        number.put(code, number.size());
      }
      int n = order.size();
      int[] parent = new int[n];
      List<List<Integer>> children = new ArrayList<>();
      int[][][] title = new int[n][][];
      for (int i = 0; i < n; i++) {
        children.add(new ArrayList<>());
        title[i] =
            TermText.variants(titles.getOrDefault(order.get(i), "")).stream()
                .map(ids::set)
                .filter(s -> s.length > 0)
                .toArray(int[][]::new);
      }
      for (int i = 0; i < n; i++) {
        String above = java.util.Objects.requireNonNull(entries.get(order.get(i))).parent();
        parent[i] = above == null ? -1 : number.getOrDefault(above, -1);
        if (parent[i] >= 0) {
          children.get(parent[i]).add(i);
        }
      }
      NodeDetail detail = new NodeDetail(ids, lists, order, titles, parent, title);
      int[] byDefault = new int[n];
      for (int i = 0; i < n; i++) {
        byDefault[i] = detail.defaultChild(children.get(i));
      }
      int[][] below =
          children.stream()
              .map(c -> c.stream().mapToInt(Integer::intValue).toArray())
              .toArray(int[][]::new);
      return new Terminology.Nodes(
          order.toArray(String[]::new),
          Map.copyOf(number),
          parent,
          below,
          byDefault,
          title,
          detail.deltas(),
          detail.axes(),
          detail.values());
    }
  }

  /** Collects terms and files each under its rarest word. */
  static final class TermTable {
    private final List<int[]> sets = new ArrayList<>();
    private final List<Integer> nodes = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Integer> ranks = new ArrayList<>();

    void add(int[] words, int node, Source source, int rank) {
      sets.add(words);
      nodes.add(node);
      sources.add(source);
      ranks.add(rank);
    }

    Terminology.Terms build(int wordCount) {
      int[] frequency = new int[wordCount];
      int total = 0;
      for (int[] set : sets) {
        total += set.length;
        for (int word : set) {
          frequency[word]++;
        }
      }
      int n = sets.size();
      int[] start = new int[n + 1];
      int[] flat = new int[total];
      int[] key = new int[n];
      int[] postingStart = new int[wordCount + 1];
      for (int t = 0; t < n; t++) {
        int[] set = sets.get(t);
        start[t + 1] = start[t] + set.length;
        System.arraycopy(set, 0, flat, start[t], set.length);
        int rarest = set[0];
        for (int word : set) {
          if (frequency[word] < frequency[rarest]) {
            rarest = word;
          }
        }
        key[t] = rarest;
        postingStart[rarest + 1]++;
      }
      for (int w = 0; w < wordCount; w++) {
        postingStart[w + 1] += postingStart[w];
      }
      int[] fill = postingStart.clone();
      int[] postings = new int[n];
      for (int t = 0; t < n; t++) {
        postings[fill[key[t]]++] = t;
      }
      byte[] rank = new byte[n];
      for (int t = 0; t < n; t++) {
        rank[t] = ranks.get(t).byteValue();
      }
      return new Terminology.Terms(
          start,
          flat,
          nodes.stream().mapToInt(Integer::intValue).toArray(),
          sources.toArray(Source[]::new),
          rank,
          postingStart,
          postings);
    }
  }

  /** Words in the order of a title, for people. */
  static String phrase(WordIds ids, String title, int[] delta) {
    TreeSet<Integer> wanted = new TreeSet<>();
    for (int word : delta) {
      wanted.add(word);
    }
    StringBuilder out = new StringBuilder();
    for (List<String> variant : TermText.variants(title).subList(0, 1)) {
      for (String written : variant) {
        int[] of = ids.of(written);
        if (of.length == 1 && wanted.remove(of[0])) {
          out.append(out.length() == 0 ? "" : " ").append(written.toLowerCase(Locale.ROOT));
        }
      }
    }
    return out.toString();
  }

  /** Axis of a child whose title adds these words. */
  static Axis axis(WordIds ids, WordLists lists, int[] delta) {
    if (delta.length == 0) {
      return Axis.DETAIL;
    }
    if (all(delta, w -> ids.typeOf(w) == FindingType.LATERALITY)) {
      return Axis.LATERALITY;
    }
    for (Axis axis : List.of(Axis.ACUITY, Axis.SEVERITY, Axis.TRIMESTER, Axis.STAGE)) {
      Set<Integer> of = ids.axisWords(axis.label(), lists);
      if (all(delta, of::contains)) {
        return axis;
      }
    }
    Set<Integer> siteWords = ids.axisWords(Axis.SITE.label(), lists);
    if (all(
        delta,
        w ->
            ids.typeOf(w) == FindingType.SITE
                || ids.typeOf(w) == FindingType.LATERALITY
                || siteWords.contains(w))) {
      return Axis.SITE;
    }
    Set<Integer> causes = ids.axisWords(Axis.ETIOLOGY.label(), lists);
    return Arrays.stream(delta).anyMatch(causes::contains) ? Axis.ETIOLOGY : Axis.DETAIL;
  }

  private static boolean all(int[] words, java.util.function.IntPredicate test) {
    return Arrays.stream(words).allMatch(test);
  }
}
