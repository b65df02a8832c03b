package io.nosologist.coding;

import io.nosologist.domain.Axis;
import io.nosologist.domain.Candidate;
import io.nosologist.domain.CodeEntry;
import io.nosologist.domain.Documented;
import io.nosologist.domain.Documented.Reach;
import io.nosologist.domain.Evidence;
import io.nosologist.domain.FindingType;
import io.nosologist.domain.Rung;
import io.nosologist.release.Release;
import io.nosologist.text.ReadNote;
import io.nosologist.text.Sentence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the release offers below a match, and which of it the note documents and where.
 *
 * <p>The nearest place that speaks for a kind of detail wins: the phrase, the sentence, the heading
 * above, the sentence before or after. Only rungs that are documented, stand for silence, or need a
 * rule to choose them are offered, so that the rules see few facts. One per worker; not thread
 * safe.
 */
final class LadderFinder {
  private static final int MOST_STEPS = 160;
  private static final int DETAIL_WINDOW = 8;
  private static final int[] NOTHING = {};

  /** Sentences of a note short enough to be about one thing. */
  private static final int SHORT_NOTE = 25;

  private final Terminology terminology;
  private final Terminology.Nodes nodes;
  private final Release release;
  private final NoteWords words;
  private final Sides sides;
  private final Episodes episodes;

  /** Whether a child may be documented by a part of the site that it names. */
  private boolean larger;

  /** The code that the lexicon gives to the match, above the child at hand; -1 for none. */
  private int named = -1;

  LadderFinder(Terminology terminology, Release release, NoteWords words) {
    this.terminology = terminology;
    this.nodes = terminology.nodes;
    this.release = release;
    this.words = words;
    this.sides = new Sides(terminology, words);
    this.episodes = new Episodes(terminology, words, sides);
  }

  /** The highest code on the ladder of a match whose own title the matched words state. */
  int anchor(Match match) {
    int anchor = match.node();
    for (int above = nodes.parent()[match.node()]; above >= 0; above = nodes.parent()[above]) {
      if (states(match, above)) {
        anchor = above;
      }
    }
    return anchor;
  }

  private boolean states(Match match, int node) {
    for (int[] reading : nodes.title()[node]) {
      if (Terminology.contains(match.words(), reading)) {
        return true;
      }
    }
    return false;
  }

  /** What a token of a match is to the code, as evidence names it. */
  String role(int token, Match match) {
    for (int slot = words.sentenceSlots[match.sentence()];
        slot < words.sentenceSlots[match.sentence() + 1];
        slot++) {
      if (words.slotFrom[slot] <= token && token < words.slotTo[slot]) {
        FindingType type = terminology.wordTypes[words.slotWord[slot]];
        if (type != FindingType.CONDITION
            && java.util.Arrays.binarySearch(match.words(), words.slotWord[slot]) >= 0) {
          return type.name().toLowerCase(Locale.ROOT);
        }
      }
    }
    return "condition";
  }

  void climb(
      ReadNote read,
      Match match,
      Candidate candidate,
      List<Rung> rungs,
      List<Documented> documented) {
    int anchor = nodes.nodeOf(candidate.code());
    List<Integer> path = new ArrayList<>();
    for (int n = match.node(); n != anchor; n = nodes.parent()[n]) {
      path.add(0, n);
    }
    for (int node : path) {
      if (nodes.value()[node].isEmpty()) {
        rungs.add(rung(candidate, node, true));
        continue;
      }
      rungs.add(rung(candidate, node, false));
      documented.add(
          new Documented(
              candidate.id(),
              nodes.axis()[node],
              nodes.value()[node],
              Reach.PHRASE,
              said(read, match, node, candidate)));
    }
    descend(read, match, candidate, rungs, documented);
  }

  private List<Evidence> said(ReadNote read, Match match, int node, Candidate candidate) {
    BitSet tokens = new BitSet();
    for (int slot = words.sentenceSlots[match.sentence()];
        slot < words.sentenceSlots[match.sentence() + 1];
        slot++) {
      if (inDelta(node, words.slotWord[slot])) {
        for (int t = words.slotFrom[slot]; t < words.slotTo[slot]; t++) {
          if (match.tokens().get(t)) {
            tokens.set(t);
          }
        }
      }
    }
    return tokens.isEmpty()
        ? candidate.evidence()
        : Roles.evidence(read, tokens, t -> role(nodes.axis()[node]));
  }

  private boolean inDelta(int node, int word) {
    for (int[] delta : nodes.delta()[node]) {
      for (int w : delta) {
        if (w == word) {
          return true;
        }
      }
    }
    return false;
  }

  private static String role(Axis axis) {
    return axis == Axis.DETAIL ? "condition" : axis.label();
  }

  private Rung rung(Candidate candidate, int node, boolean byDefault) {
    int parent = nodes.parent()[node];
    return new Rung(
        candidate.id(),
        nodes.codes()[parent],
        nodes.codes()[node],
        nodes.axis()[node],
        nodes.value()[node],
        byDefault);
  }

  private void descend(
      ReadNote read,
      Match match,
      Candidate candidate,
      List<Rung> rungs,
      List<Documented> documented) {
    Deque<Integer> open = new ArrayDeque<>();
    Set<Integer> seen = new HashSet<>();
    Map<Integer, BitSet> places = new HashMap<>();
    open.add(match.node());
    for (int above = nodes.parent()[match.node()]; above >= 0; above = nodes.parent()[above]) {
      if (nodes.isAncestor(nodes.nodeOf(candidate.code()), above)) {
        open.add(above);
      }
    }
    int steps = 0;
    while (!open.isEmpty() && steps++ < MOST_STEPS) {
      int node = open.remove();
      if (!seen.add(node)) {
        continue;
      }
      int[] below = nodes.children()[node];
      if (below.length == 0) {
        episodes(read, match, candidate, node, rungs, documented);
        continue;
      }
      boolean passed = node != match.node() && nodes.isAncestor(node, match.node());
      Documented[] details = new Documented[below.length];
      larger = false; // what the sentence itself names is asked first
      larger = !passed && !namesSite(match.sentence(), below[0]);
      for (int i = 0; i < below.length; i++) {
        details[i] = passed ? null : detail(read, match, candidate, below[i], places);
      }
      if (larger && !none(details)) {
        dropLarger(read, match, below, details, places);
      }
      dropOtherClauses(read, match, details);
      withSide(read, match, candidate, below, details, places.get(node));
      dropLesser(below, details);
      if (!passed && nodes.byDefault()[node] >= 0 && none(details)) {
        withinDefault(read, match, candidate, node, details, places);
      }
      boolean anyDetail = !none(details);
      for (int i = 0; i < below.length; i++) {
        int child = below[i];
        Axis axis = nodes.axis()[child];
        if (passed && (nodes.isAncestor(child, match.node()) || axis != Axis.ETIOLOGY)) {
          continue;
        }
        boolean silent = !passed && nodes.byDefault()[node] == child;
        Documented detail = details[i];
        if (detail != null) {
          addOnce(documented, detail);
        }
        boolean chosen = detail != null || silent || axis == Axis.ETIOLOGY || isOpen(child);
        if (chosen || axis == Axis.LATERALITY) {
          rungs.add(rung(candidate, child, silent));
        }
        if (chosen || (anyDetail && nodes.value()[child].equals("bilateral"))) {
          open.add(child);
          if (places.containsKey(node)) {
            places.putIfAbsent(child, places.get(node));
          }
        }
      }
      if (!passed) {
        sites(read, match, candidate, node, documented);
      }
    }
  }

  private static boolean none(Documented[] details) {
    for (Documented detail : details) {
      if (detail != null) {
        return false;
      }
    }
    return true;
  }

  /**
   * Where the note says nothing that tells the children apart by itself, what it says beside the
   * default: a fracture "not indicated as displaced or nondisplaced" is a displaced one (I.C.19.c),
   * and with its side it is the displaced one of that side.
   */
  private void withinDefault(
      ReadNote read,
      Match match,
      Candidate candidate,
      int node,
      Documented[] details,
      Map<Integer, BitSet> places) {
    int silent = nodes.byDefault()[node];
    int[] below = nodes.children()[node];
    for (int i = 0; i < below.length; i++) {
      int[] rest = rest(below[i], silent);
      if (rest.length == 0) {
        continue;
      }
      details[i] =
          beside(read, match, candidate, below[i], rest, nodes.value()[silent], places.get(node));
    }
  }

  /**
   * Where a child is documented in the clause of the match, those documented in another clause of
   * the sentence go: "index finger laceration with tendon injury; middle finger laceration".
   */
  private void dropOtherClauses(ReadNote read, Match match, Documented[] details) {
    int end = words.sentenceTokens[match.sentence() + 1];
    if (words.clause(words.sentenceTokens[match.sentence()]) == words.clause(end - 1)) {
      return;
    }
    boolean any = false;
    boolean[] elsewhere = new boolean[details.length];
    for (int i = 0; i < details.length; i++) {
      if (details[i] != null && details[i].reach() == Reach.SENTENCE) {
        elsewhere[i] = isOfOtherClause(read, match, details[i]);
        any |= !elsewhere[i];
      }
    }
    for (int i = 0; i < details.length && any; i++) {
      if (elsewhere[i]) {
        details[i] = null;
      }
    }
  }

  private boolean isOfOtherClause(ReadNote read, Match match, Documented detail) {
    int own = words.clause(match.from());
    int to = words.sentenceTokens[match.sentence() + 1];
    for (int t = words.sentenceTokens[match.sentence()]; t < to; t++) {
      for (Evidence said : detail.evidence()) {
        if (said.overlaps(read.tokenStart(t), read.tokenEnd(t)) && words.clause(t) != own) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Where a child is documented and a sibling says the same of a side, that sibling if the note
   * names the side elsewhere: "Box fell on R foot. Nondisplaced fracture of the 2nd metatarsal."
   */
  private void withSide(
      ReadNote read,
      Match match,
      Candidate candidate,
      int[] below,
      Documented[] details,
      @Nullable BitSet place) {
    for (int i = 0; i < below.length; i++) {
      for (int j = 0; j < below.length && details[i] != null; j++) {
        int[] rest = details[j] != null ? NOTHING : rest(below[j], below[i]);
        Documented found =
            isSide(rest) ? side(read, match, candidate, below[j], rest[0], place) : null;
        if (found != null) {
          List<Evidence> said = new ArrayList<>(details[i].evidence());
          said.addAll(found.evidence());
          details[j] =
              new Documented(
                  candidate.id(), nodes.axis()[below[j]], found.value(), found.reach(), said);
        }
      }
    }
  }

  /** The words that a child adds to all those of another; none if it has not all of them. */
  private int[] rest(int child, int than) {
    if (nodes.delta()[child].length == 0 || nodes.delta()[than].length == 0) {
      return NOTHING;
    }
    int[] own = nodes.delta()[child][0];
    int[] less = nodes.delta()[than][0];
    return own.length > less.length && Terminology.contains(own, less)
        ? Arrays.stream(own).filter(w -> Arrays.binarySearch(less, w) < 0).toArray()
        : NOTHING;
  }

  private boolean isSide(int[] words) {
    return words.length == 1 && terminology.wordTypes[words[0]] == FindingType.LATERALITY;
  }

  /** The side that a child adds, if it is the one that the note names. */
  private @Nullable Documented side(
      ReadNote read,
      Match match,
      Candidate candidate,
      int child,
      int side,
      @Nullable BitSet place) {
    Documented found = sides.detail(read, match, candidate, nodes, child, side, place);
    return found != null && nodes.value()[child].equals(found.value()) ? found : null;
  }

  /** What a child adds beside the words of the default, if the note states it. */
  private @Nullable Documented beside(
      ReadNote read,
      Match match,
      Candidate candidate,
      int child,
      int[] rest,
      String unsaid,
      @Nullable BitSet place) {
    if (isSide(rest)) {
      Documented found = side(read, match, candidate, child, rest[0], place);
      return found == null
          ? null
          : new Documented(
              candidate.id(),
              nodes.axis()[child],
              nodes.value()[child],
              found.reach(),
              found.evidence(),
              unsaid);
    }
    BitSet found = stated(child, rest, match.sentence(), match, nodes.axis()[child]);
    if (found == null || !agrees(read, found, match)) {
      return null;
    }
    return new Documented(
        candidate.id(),
        nodes.axis()[child],
        nodes.value()[child],
        Reach.SENTENCE,
        Roles.evidence(read, found, t -> role(nodes.axis()[child])),
        unsaid);
  }

  /** Where the note names one child itself, another is not named by a part of its site. */
  private void dropLarger(
      ReadNote read, Match match, int[] below, Documented[] details, Map<Integer, BitSet> places) {
    larger = false;
    boolean[] named = new boolean[below.length];
    boolean any = false;
    for (int i = 0; i < below.length; i++) {
      BitSet place = places.get(below[i]);
      int sentence = place == null ? match.sentence() : read.tokenSentence(place.nextSetBit(0));
      named[i] =
          details[i] != null && stated(below[i], sentence, match, nodes.axis()[below[i]]) != null;
      any |= named[i];
    }
    for (int i = 0; i < below.length && any; i++) {
      if (!named[i]) {
        details[i] = null;
      }
    }
    larger = true;
  }

  /** "Right hand" says more than "hand": a child is dropped whose words all serve a sibling's. */
  private void dropLesser(int[] below, Documented[] details) {
    for (int i = 0; i < below.length; i++) {
      for (int j = 0; j < below.length && details[i] != null; j++) {
        if (i != j && details[j] != null && isLess(below[i], below[j])) {
          details[i] = null;
        }
      }
    }
  }

  private boolean isLess(int child, int than) {
    int[] own = nodes.delta()[child][0];
    int[] other = nodes.delta()[than][0];
    return own.length < other.length && Terminology.contains(other, own);
  }

  private static void addOnce(List<Documented> documented, Documented detail) {
    for (Documented known : documented) {
      if (known.candidate() == detail.candidate()
          && known.axis() == detail.axis()
          && known.value().equals(detail.value())) {
        return;
      }
    }
    documented.add(detail);
  }

  /**
   * A child for whatever its siblings do not name, for several of them, or for one sex is for rules
   * to choose.
   */
  private boolean isOpen(int node) {
    String value = nodes.value()[node];
    return value.equals("other site")
        || value.equals("multiple sites")
        || value.equals("female")
        || value.equals("male");
  }

  private @Nullable Documented detail(
      ReadNote read, Match match, Candidate candidate, int child, Map<Integer, BitSet> places) {
    Axis axis = nodes.axis()[child];
    if (axis == Axis.LATERALITY) {
      return sides.detail(read, match, candidate, nodes, child, places.get(nodes.parent()[child]));
    }
    if (nodes.value()[child].equals("other site")) {
      return null;
    }
    Sentence own = read.readings().get(match.sentence());
    BitSet place = places.get(nodes.parent()[child]);
    BitSet found = stated(child, own.id(), match, axis);
    Reach reach = Reach.SENTENCE;
    if (found == null && (axis == Axis.SITE || axis == Axis.TRIMESTER)) {
      if (own.heading() >= 0) {
        found = stated(child, own.heading(), match, axis);
        reach = Reach.HEADING;
      }
    }
    if (found == null && axis == Axis.SITE && !namesSite(own.id(), child)) {
      found = below(read, own, child);
      reach = Reach.HEADING;
    }
    if (found == null && axis == Axis.SITE && place != null) {
      found = stated(child, read.tokenSentence(place.nextSetBit(0)), null, axis);
      reach = Reach.NOTE;
    }
    if (found == null && axis == Axis.SITE && place == null && !namesSite(own.id(), child)) {
      found = elsewhere(read, match, child);
      reach = Reach.NOTE;
    }
    if (found == null) {
      return null;
    }
    if (!agrees(read, found, match)) {
      return null;
    }
    if (axis == Axis.SITE) {
      places.put(child, found);
    }
    return new Documented(
        candidate.id(),
        axis,
        nodes.value()[child],
        reach,
        Roles.evidence(read, found, t -> role(axis)));
  }

  /**
   * A detail that the same sentence denies, or asserts beside a denied condition, is not its
   * detail.
   */
  private boolean agrees(ReadNote read, BitSet found, Match match) {
    int first = found.nextSetBit(0);
    if (read.tokenSentence(first) != match.sentence()) {
      return true;
    }
    return words.agrees(first, match);
  }

  /** A site in the sentences over which the condition stands as a heading. */
  private @Nullable BitSet below(ReadNote read, Sentence own, int child) {
    int heading = read.original(own.id());
    for (int id = heading + 1; id < read.sentences().size(); id++) {
      if (read.sentences().get(id).heading() != heading) {
        return null;
      }
      BitSet found = stated(child, id, null, Axis.SITE);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /**
   * Whether a sentence, or the heading above it, names a site of the child or of one of its
   * siblings.
   */
  private boolean namesSite(int sentence, int child) {
    for (int sibling : nodes.children()[nodes.parent()[child]]) {
      if (nodes.axis()[sibling] == Axis.SITE
          && stated(sibling, sentence, null, Axis.SITE) != null) {
        return true;
      }
    }
    return false;
  }

  /** Where the sentence is silent, a site that the rest of the note names alone. */
  private @Nullable BitSet elsewhere(ReadNote read, Match match, int child) {
    if (read.sentences().size() > SHORT_NOTE) {
      return null;
    }
    BitSet found = null;
    int best = Integer.MAX_VALUE;
    int own = read.original(match.sentence());
    for (Sentence other : read.sentences()) {
      int distance = Math.abs(other.id() - own);
      if (distance == 0) {
        continue;
      }
      for (int sibling : nodes.children()[nodes.parent()[child]]) {
        if (nodes.axis()[sibling] != Axis.SITE || isOpen(sibling)) {
          continue;
        }
        BitSet here = stated(sibling, other.id(), null, Axis.SITE);
        if (here != null && sibling != child) {
          return null;
        }
        if (here != null && distance < best) {
          found = here;
          best = distance;
        }
      }
    }
    return found;
  }

  /** The tokens of a sentence that state what a child adds, or null. */
  private @Nullable BitSet stated(int child, int sentence, @Nullable Match match, Axis axis) {
    for (int[] delta : nodes.delta()[child]) {
      BitSet tokens = stated(child, delta, sentence, match, axis);
      if (tokens != null) {
        return tokens;
      }
    }
    return null;
  }

  private @Nullable BitSet stated(
      int child, int[] delta, int sentence, @Nullable Match match, Axis axis) {
    named = match != null && nodes.isAncestor(match.node(), child) ? match.node() : -1;
    BitSet tokens = new BitSet();
    int[] slots = new int[delta.length];
    for (int w = 0; w < delta.length; w++) {
      int slot = nearest(sentence, delta[w], match, axis);
      if (slot < 0) {
        return null;
      }
      slots[w] = slot;
      words.addContent(slot, tokens);
    }
    if (larger && !words.takesLargerSites(slots)) {
      return null;
    }
    boolean together = isTight(tokens, delta.length, match) || isSided(delta, tokens, sentence);
    return tokens.isEmpty() || !together ? null : tokens;
  }

  /**
   * Whether the side among the words stands at the site among them, however many words lie between.
   */
  private boolean isSided(int[] delta, BitSet tokens, int sentence) {
    for (int word : delta) {
      if (terminology.wordTypes[word] == FindingType.LATERALITY) {
        return sides.standsAt(word, tokens, sentence);
      }
    }
    return false;
  }

  /** Whether the words stand together, or with nothing but the condition between them. */
  private boolean isTight(BitSet tokens, int size, @Nullable Match match) {
    int from = tokens.nextSetBit(0);
    int last = tokens.length() - 1;
    int width = words.position(last) - words.position(from) + 1;
    if (match != null && from < match.from() && last >= match.to()) {
      width -= words.position(match.to()) - words.position(match.from());
    }
    return width <= 2 * size + 1;
  }

  /**
   * The slot of a word nearest to a match; "PCOS" in another line says nothing of where an
   * endometriosis is.
   */
  private int nearest(int sentence, int word, @Nullable Match match, Axis axis) {
    boolean near = match != null && axis != Axis.SITE && sentence == match.sentence();
    int most = near ? DETAIL_WINDOW : Integer.MAX_VALUE - 1;
    int own =
        nearest(
            words.sentenceSlots[sentence], words.sentenceSlots[sentence + 1], word, match, most);
    return own >= 0 || !larger
        ? own
        : nearest(words.largerSlots[sentence], words.largerSlots[sentence + 1], word, match, most);
  }

  private int nearest(int from, int to, int word, @Nullable Match match, int most) {
    int best = -1;
    int bestGap = most + 1;
    for (int slot = from; slot < to; slot++) {
      if (words.slotWord[slot] == word && !isLent(slot, match)) {
        int gap = match == null ? 0 : gap(slot, match);
        if (gap < bestGap
            || (gap == bestGap && match != null && words.slotFrom[slot] >= match.to())) {
          best = slot;
          bestGap = gap;
        }
      }
    }
    return best;
  }

  /**
   * Whether a word stands in the title of a code that the lexicon names, not in the note: outside
   * the match it says nothing (a mastectomy no nipple), and in the match itself nothing of what
   * stands below that code.
   */
  private boolean isLent(int slot, @Nullable Match match) {
    return words.isLentByCode(slot)
        && (match == null
            || words.nodeOf(slot) == named
            || !match.tokens().get(words.slotFrom[slot]));
  }

  /** Words between a slot and a match. */
  private int gap(int slot, Match match) {
    return Math.max(
        0,
        Math.max(
            words.position(words.slotFrom[slot]) - words.position(match.to()),
            words.position(match.from()) - words.position(words.slotTo[slot])));
  }

  /** Sites of the sentence that no child names, so that rules may take "other site". */
  private void sites(
      ReadNote read, Match match, Candidate candidate, int node, List<Documented> documented) {
    boolean offersOther = false;
    for (int child : nodes.children()[node]) {
      offersOther |= isOpen(child);
    }
    if (!offersOther) {
      return;
    }
    for (int slot = words.sentenceSlots[match.sentence()];
        slot < words.sentenceSlots[match.sentence() + 1];
        slot++) {
      int word = words.slotWord[slot];
      boolean named =
          isSite(slot, match.sentence())
              || (isNamed(slot) && terminology.words[word].equals("back"));
      boolean place = terminology.wordTypes[word] == FindingType.SITE && !terminology.generic[word];
      if ((named || place) && !namesChild(slot, match.sentence(), node)) {
        BitSet tokens = new BitSet();
        tokens.set(words.slotFrom[slot], words.slotTo[slot]);
        addOnce(
            documented,
            new Documented(
                candidate.id(),
                Axis.SITE,
                terminology.words[word],
                Reach.SENTENCE,
                Roles.evidence(read, tokens, t -> "site")));
      }
    }
  }

  /**
   * Whether a place of the note is a phrase that the lexicon types as a site, with a word of its
   * own.
   */
  private boolean isSite(int slot, int sentence) {
    for (NoteWords.Mention mention : words.mentionsOf(sentence)) {
      if (mention.reading().type() == FindingType.SITE
          && mention.from() <= words.slotFrom[slot]
          && words.slotTo[slot] <= mention.to()
          && !terminology.generic[words.slotWord[slot]]) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word stands for a phrase of the lexicon rather than for itself. */
  private boolean isNamed(int slot) {
    return words.slotTo[slot] - words.slotFrom[slot] > 1;
  }

  /** Whether a place in the sentence also carries a word by which a child differs. */
  private boolean namesChild(int slot, int sentence, int node) {
    for (int other = words.sentenceSlots[sentence];
        other < words.sentenceSlots[sentence + 1];
        other++) {
      if (words.slotFrom[other] < words.slotTo[slot]
          && words.slotFrom[slot] < words.slotTo[other]) {
        for (int child : nodes.children()[node]) {
          if (inDelta(child, words.slotWord[other])) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The 7th characters of a code that needs one. */
  private void episodes(
      ReadNote read,
      Match match,
      Candidate candidate,
      int node,
      List<Rung> rungs,
      List<Documented> documented) {
    String base = nodes.codes()[node];
    CodeEntry entry = release.find(base).orElse(null);
    if (entry == null || entry.children().isEmpty()) {
      return;
    }
    episodes.offer(read, match, candidate, entry, release, rungs, documented);
  }
}
