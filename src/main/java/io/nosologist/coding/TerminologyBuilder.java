package io.nosologist.coding;

import io.nosologist.domain.Axis;
import io.nosologist.domain.Candidate.Source;
import io.nosologist.domain.CodeEntry;
import io.nosologist.domain.FindingType;
import io.nosologist.domain.InstructionalNote;
import io.nosologist.domain.NoteKind;
import io.nosologist.release.Release;
import io.nosologist.release.ReleaseTerm;
import io.nosologist.text.Lexicon;
import io.nosologist.text.LexiconEntry;
import io.nosologist.text.Normalizer;
import io.nosologist.text.PhraseFinder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compiles a release and the lexicon into a {@link Terminology}.
 *
 * <p>Titles, inclusion terms and index paths become word sets; lexicon entries become phrases that
 * add official words to a sentence, and terms where they name a code. Not thread safe; one build.
 */
final class TerminologyBuilder {
  private static final Set<String> ORDERING =
      Set.of(
          "history",
          "h",
          "hx",
          "former",
          "formerly",
          "previous",
          "prior",
          "past",
          "post",
          "p",
          "quit",
          "ex",
          "not",
          "no",
          "never");
  private static final Set<String> NO_TITLE_WORDS = Set.of("other", "specified", "type", "site");

  /** What may stand between the words of a residual term, beside sides. */
  private static final String BETWEEN = "of in on at the both";

  private final Release release;
  private final Lexicon lexicon;
  private final WordLists lists;
  private final WordIds ids;
  private final NodeTree tree;
  private final TermTable terms;
  private final Set<List<Integer>> residual = new HashSet<>();

  /** Terms of the release, with the titles of what looks like a 7th character but is a detail. */
  private final List<ReleaseTerm> official;

  TerminologyBuilder(Release release, Lexicon lexicon, WordLists lists) {
    this.release = release;
    this.lexicon = lexicon;
    this.lists = lists;
    this.ids = new WordIds(lists, new Normalizer());
    this.tree = new NodeTree(ids, lists);
    this.terms = new TermTable();
    this.official = official(release);
  }

  /**
   * A 7th character that says more than "the title, and this" is a code of its own: its title does
   * not begin with the title above it. So are its siblings: "personal history of colon polyps,
   * unspecified" beside "of other colon polyps".
   */
  private static List<ReleaseTerm> official(Release release) {
    List<ReleaseTerm> out = new ArrayList<>(release.terms().toList());
    Map<String, String> titles = new HashMap<>();
    out.stream()
        .filter(t -> t.kind() == ReleaseTerm.Kind.TITLE)
        .forEach(t -> titles.put(t.code(), t.path().get(0)));
    List<CodeEntry> untitled =
        release.codes().filter(e -> e.parent() != null && !titles.containsKey(e.code())).toList();
    Set<String> above = new HashSet<>();
    for (CodeEntry entry : untitled) {
      if (!entry.title().startsWith(titles.getOrDefault(entry.parent(), ""))) {
        above.add(Objects.requireNonNull(entry.parent()));
      }
    }
    untitled.stream()
        .filter(e -> above.contains(e.parent()))
        .forEach(
            e ->
                out.add(
                    new ReleaseTerm(
                        e.code(), ReleaseTerm.Kind.TITLE, List.of(e.title()), List.of(), false)));
    return List.copyOf(out);
  }

  Terminology build() {
    ids.equate(lexicon);
    release.codes().forEach(this::addCode);
    for (ReleaseTerm term : official) {
      if (term.kind() == ReleaseTerm.Kind.TITLE) {
        tree.title(term.code(), term.path().get(0));
      } else if (term.kind() == ReleaseTerm.Kind.INCLUSION_TERM) {
        tree.inclusion(term.code(), term.path().get(0));
      }
    }
    knowSeventhCharacters();
    typeWords();
    Terminology.Nodes nodes = tree.build();
    official.forEach(term -> addTerm(term, nodes));
    PhraseFinder.Builder wordings = wordings(nodes);
    PhraseTable.Builder phrases = new PhraseTable.Builder();
    PhraseTable.Builder kinds = new PhraseTable.Builder();
    PhraseTable.Builder parts = new PhraseTable.Builder();
    ids.residual(BETWEEN);
    for (LexiconEntry entry : lexicon.entries()) {
      if (entry.residual()) {
        addResidual(entry, nodes);
      } else if (entry.kindOf() != null) {
        addOverlapping(entry, new int[0], entry.kindOf(), kinds);
      } else if (entry.partOf() != null) {
        addOverlapping(entry, ids.of(entry.partOf()), entry.partOf(), parts);
      } else {
        addEntry(entry, nodes, phrases);
      }
    }
    ids.learnLists();
    return ids.finish(
        phrases.build(ids.byPlain()),
        kinds.build(ids.byPlain()),
        parts.build(ids.byPlain()),
        wordings.build(ids.byPlain()),
        terms.build(ids.size()),
        nodes);
  }

  private void addCode(CodeEntry code) {
    tree.add(code);
    for (InstructionalNote note : release.notes(code.code())) {
      if (note.kind() == NoteKind.USE_ADDITIONAL) {
        List<CodeRange> ranges = CodeRange.of(note.text());
        tree.asks(
            code.code(),
            ranges.isEmpty() && note.text().contains("specific") ? CodeRange.DISEASES : ranges);
      }
    }
  }

  /** The words of 7th characters, as the titles of their codes have them. */
  private void knowSeventhCharacters() {
    Set<String> known = new HashSet<>();
    release
        .codes()
        .filter(e -> e.parent() != null && tree.lacks(e.code()))
        .map(e -> e.title().substring(tree.titleOf(Objects.requireNonNull(e.parent())).length()))
        .filter(known::add)
        .forEach(added -> TermText.variants(added).forEach(ids::set));
  }

  /**
   * Titles before inclusion terms, and of codes with one title the lowest: a wording keeps the
   * first code that it leads to.
   */
  private PhraseFinder.Builder wordings(Terminology.Nodes nodes) {
    PhraseFinder.Builder out = new PhraseFinder.Builder();
    List<ReleaseTerm> titles = new ArrayList<>(of(ReleaseTerm.Kind.TITLE));
    Collections.reverse(titles);
    titles.forEach(t -> addWording(t, nodes, out));
    of(ReleaseTerm.Kind.INCLUSION_TERM).forEach(t -> addWording(t, nodes, out));
    return out;
  }

  private List<ReleaseTerm> of(ReleaseTerm.Kind kind) {
    return official.stream().filter(t -> t.kind() == kind).toList();
  }

  private void addWording(ReleaseTerm term, Terminology.Nodes nodes, PhraseFinder.Builder out) {
    int node = nodes.nodeOf(term.code());
    if (node < 0) {
      return;
    }
    boolean title = term.kind() == ReleaseTerm.Kind.TITLE;
    for (String wording : Wordings.of(term.path().get(0))) {
      int[] words = ids.words(wording);
      if (words.length > 1) {
        out.add(words, Wordings.value(node, title, wording.indexOf(',') >= 0));
      }
    }
  }

  private void typeWords() {
    for (LexiconEntry entry : lexicon.entries()) {
      FindingType type = entry.type();
      if (type == FindingType.SITE && entry.kindOf() == null && entry.partOf() == null) {
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
    List<List<String>> variants = variants(term, index);
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
              + (term.kind() == ReleaseTerm.Kind.INCLUDES ? 2 : 0)
              + (index && words.length == 1 && !endsLikeDisease(variants.get(i)) ? Match.ALONE : 0);
      terms.add(words, node, source, rank);
    }
  }

  /** "PRES" is no term without its context, which the lexicon gives. */
  private static boolean isAcronym(String word) {
    return word.length() > 1 && isCapitals(word);
  }

  private boolean endsLikeDisease(List<String> written) {
    return written.stream()
        .map(w -> w.toLowerCase(Locale.ROOT))
        .anyMatch(w -> lists.axis("ending").stream().anyMatch(w::endsWith));
  }

  /** Readings of a term; a title that denies something also stands for a note that is silent. */
  private List<List<String>> variants(ReleaseTerm term, boolean index) {
    if (index) {
      return IndexText.readings(term);
    }
    String text = term.path().get(0);
    String stated = stated(text);
    if (term.kind() != ReleaseTerm.Kind.TITLE || stated.equals(text)) {
      return TermText.variants(text);
    }
    List<List<String>> out = new ArrayList<>(TermText.variants(text));
    out.addAll(TermText.variants(stated));
    return out;
  }

  /**
   * A title up to what it denies, but for what is denied aside: "without foreign body of scalp".
   */
  private String stated(String title) {
    String stated = title;
    for (String aside : lists.axis("aside")) {
      stated = stated.replace(" without " + aside.replace('-', ' '), "");
    }
    int denies = stated.indexOf(" without ");
    return denies < 0 ? stated : stated.substring(0, denies);
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

  /** An entry whose phrases may overlap any others. */
  private void addOverlapping(
      LexiconEntry entry, int[] words, String concept, PhraseTable.Builder table) {
    int[][] near = entry.near().stream().map(ids::of).toArray(int[][]::new);
    for (String phrase : entry.phrases()) {
      add(phrase, new Terminology.Reading(entry.type(), words, concept, -1, near), table);
    }
  }

  /** Adds a phrase; one that is written with a comma holds with and without it. */
  private void add(String phrase, Terminology.Reading reading, PhraseTable.Builder table) {
    table.add(key(phrase, false), reading);
    if (phrase.indexOf(',') >= 0) {
      table.add(key(phrase, true), reading);
    }
  }

  private int[] key(String phrase, boolean commas) {
    return isCapitals(phrase) ? ids.exactPhrase(phrase, commas) : ids.phrase(phrase, commas);
  }

  /** Of several lines over the same words, the first counts. */
  private void addResidual(LexiconEntry entry, Terminology.Nodes nodes) {
    int node = nodes.nodeOf(base(entry.code()));
    if (node < 0) {
      return;
    }
    for (String phrase : entry.phrases()) {
      ids.residual(phrase);
      int[] set = sorted(ids.withoutStops(ids.of(phrase)));
      if (set.length > 1 && residual.add(Arrays.stream(set).boxed().toList())) {
        terms.add(set, node, Source.LEXICON, Match.RESIDUAL);
      }
    }
  }

  private void addEntry(LexiconEntry entry, Terminology.Nodes nodes, PhraseTable.Builder phrases) {
    int node = nodes.nodeOf(base(entry.code()));
    if (entry.code() != null && node < 0) {
      return;
    }
    int[][] near = entry.near().stream().map(ids::of).toArray(int[][]::new);
    for (String phrase : entry.phrases()) {
      boolean exact = isCapitals(phrase);
      int[] added = new int[0];
      String concept = phrase.toLowerCase(Locale.ROOT);
      String reads = entry.reads();
      if (reads != null) {
        added = ids.of(reads);
        concept = reads;
      } else if (node >= 0) {
        added = titleWords(nodes, node);
        if (near.length == 0 && !exact && !isOrdered(phrase)) {
          int[] set = sorted(ids.withoutStops(ids.of(phrase)));
          if (set.length > 1) {
            terms.add(set, node, Source.LEXICON, isSilent(nodes, node) ? 4 : 0);
          }
        }
      }
      add(phrase, new Terminology.Reading(entry.type(), added, concept, node, near), phrases);
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

  /**
   * Whether the order of a phrase matters: "history of smoking" is not any smoking, and "not
   * sleeping well" no sentence with these words.
   */
  private static boolean isOrdered(String phrase) {
    return io.nosologist.text.Words.words(phrase.toLowerCase(Locale.ROOT)).stream()
        .anyMatch(ORDERING::contains);
  }

  /** Whether a code is the one that its parent takes where the note is silent. */
  private static boolean isSilent(Terminology.Nodes nodes, int node) {
    int above = nodes.parent()[node];
    return above >= 0 && nodes.byDefault()[above] == node;
  }

  /** Words of the title of a code, up to what it denies. */
  private int[] firstTitle(Terminology.Nodes nodes, int node) {
    List<List<String>> variants = TermText.variants(stated(tree.titleOf(nodes.codes()[node])));
    return variants.isEmpty() ? new int[0] : ids.set(variants.get(0));
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
