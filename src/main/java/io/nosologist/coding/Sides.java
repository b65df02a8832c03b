package io.nosologist.coding;

import io.nosologist.domain.Axis;
import io.nosologist.domain.Candidate;
import io.nosologist.domain.Documented;
import io.nosologist.domain.Documented.Reach;
import io.nosologist.domain.FindingType;
import io.nosologist.domain.SectionKind;
import io.nosologist.text.ReadNote;
import io.nosologist.text.Sentence;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Which side the note documents for a condition.
 *
 * <p>A side belongs to the site that it stands at ("left knee pain; right thigh swollen"), else to
 * the nearest condition; failing that it comes from the heading above, then from the sentence
 * before, then from the one after, if only one side is named there. One per worker; not thread
 * safe.
 */
final class Sides {
  private static final int REACH_FORWARD = 3;
  private static final int REACH_BACK = 2;
  private static final int REACH_BETWEEN = 2;

  private final Terminology terminology;
  private final NoteWords words;
  private final int both;

  /** The note whose only side is known, and that side. */
  private @Nullable ReadNote onlyOf;

  private int only = -1;

  /** The note whose sides are collected: a side and a site that it stands at, slot and word. */
  private @Nullable ReadNote toldOf;

  private int told;
  private int[] toldSides = new int[64];
  private int[] toldSites = new int[64];

  Sides(Terminology terminology, NoteWords words) {
    this.terminology = terminology;
    this.words = words;
    this.both = words.wordOf("bilateral");
  }

  @Nullable Documented detail(
      ReadNote read,
      Match match,
      Candidate candidate,
      Terminology.Nodes nodes,
      int child,
      @Nullable BitSet place) {
    if (nodes.delta()[child].length == 0) {
      return null;
    }
    return detail(read, match, candidate, nodes, child, nodes.delta()[child][0][0], place);
  }

  /** The same for a child that adds a side among other words. */
  @Nullable Documented detail(
      ReadNote read,
      Match match,
      Candidate candidate,
      Terminology.Nodes nodes,
      int child,
      int side,
      @Nullable BitSet place) {
    if (both >= 0 && !hasBilateral(nodes, child)) {
      BitSet bilateral = bilateral(read, match, place);
      if (!bilateral.isEmpty()) {
        return documented(read, candidate, "bilateral", Reach.SENTENCE, bilateral);
      }
    }
    Sentence own = read.readings().get(match.sentence());
    BitSet tokens = near(match, side);
    Reach reach = Reach.SENTENCE;
    if (place != null) {
      BitSet there = at(read, place, side);
      if (!there.isEmpty() || standsAtSide(read, place)) {
        tokens = there;
      }
    }
    if (tokens.isEmpty() && !anyNear(match) && (place == null || !standsAtSide(read, place))) {
      if (own.heading() >= 0 && names(own.heading())) {
        tokens = in(own.heading(), side);
        reach = Reach.HEADING;
      } else {
        reach = Reach.NEIGHBOUR;
        tokens = neighbour(read, own, side, match);
      }
    }
    if (tokens.isEmpty() && reach == Reach.NEIGHBOUR && !anyNear(match) && onlySide(read) == side) {
      tokens = first(read, side);
      reach = Reach.NOTE;
    }
    if (tokens.isEmpty() && reach == Reach.NEIGHBOUR && !anyNear(match)) {
      tokens = ofPlace(read, match, side);
      reach = Reach.NOTE;
    }
    if (tokens.isEmpty()) {
      return null;
    }
    return documented(read, candidate, nodes.value()[child], reach, tokens);
  }

  private static Documented documented(
      ReadNote read, Candidate candidate, String side, Reach reach, BitSet tokens) {
    return new Documented(
        candidate.id(),
        Axis.LATERALITY,
        side,
        reach,
        Roles.evidence(read, tokens, t -> "laterality"));
  }

  private boolean hasBilateral(Terminology.Nodes nodes, int child) {
    for (int sibling : nodes.children()[nodes.parent()[child]]) {
      for (int[] delta : nodes.delta()[sibling]) {
        if (delta.length == 1 && delta[0] == both) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * "Both", "bilateral": where the release has no code for it, it documents either side (I.B.13).
   * The word must be the note's: a homonymous hemianopia is a bilateral defect of one side.
   */
  private BitSet bilateral(ReadNote read, Match match, @Nullable BitSet place) {
    BitSet tokens = near(match, both);
    if (tokens.isEmpty() && place != null) {
      tokens = at(read, place, both);
    }
    return tokens;
  }

  /** Where a side stands at the very place that documents the site. */
  private BitSet at(ReadNote read, BitSet place, int side) {
    BitSet tokens = new BitSet();
    int sentence = read.tokenSentence(place.nextSetBit(0));
    for (int s = words.sentenceSlots[sentence]; s < words.sentenceSlots[sentence + 1]; s++) {
      if (words.isSide(s)
          && (side < 0 || words.slotWord[s] == side)
          && sitesOf(s, sentence).intersects(place)) {
        tokens.set(words.slotFrom[s], words.slotTo[s]);
      }
    }
    return tokens;
  }

  /** Whether a side stands at one of the other places of a sentence. */
  boolean standsAt(int side, BitSet places, int sentence) {
    for (int s = words.sentenceSlots[sentence]; s < words.sentenceSlots[sentence + 1]; s++) {
      if (words.slotWord[s] == side && words.isSide(s)) {
        BitSet sites = sitesOf(s, sentence);
        sites.clear(words.slotFrom[s], words.slotTo[s]);
        if (sites.intersects(places)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean standsAtSide(ReadNote read, BitSet place) {
    return !at(read, place, -1).isEmpty();
  }

  /**
   * The side, where history and assessment of the note, or a note without headings, name no other;
   * else -1.
   */
  @SuppressWarnings("ReferenceEquality") // the very note that was asked for last
  private int onlySide(ReadNote read) {
    if (read != onlyOf) {
      onlyOf = read;
      only = findOnlySide(read);
    }
    return only;
  }

  /**
   * The first place in history and assessment where a side stands at the very site of a match, if
   * no other side stands at it there: "bitten on lip and L hand. Dx: dog bite of hand".
   */
  private BitSet ofPlace(ReadNote read, Match match, int side) {
    BitSet places = new BitSet();
    int last = words.sentenceSlots[match.sentence() + 1];
    for (int s = words.sentenceSlots[match.sentence()]; s < last; s++) {
      if (isPlace(s) && match.tokens().get(words.slotFrom[s])) {
        places.set(words.slotWord[s]);
      }
    }
    BitSet found = new BitSet();
    if (places.isEmpty()) {
      return found;
    }
    collectTold(read);
    for (int i = 0; i < told; i++) {
      int s = toldSides[i];
      if (places.get(toldSites[i])) {
        if (words.slotWord[s] != side) {
          return new BitSet();
        }
        if (found.isEmpty()) {
          found.set(words.slotFrom[s], words.slotTo[s]);
        }
      }
    }
    return found;
  }

  /**
   * Collects the sides that history and assessment of a note name, with their sites, once a note.
   */
  @SuppressWarnings("ReferenceEquality") // the very note that was collected last
  private void collectTold(ReadNote read) {
    if (read == toldOf) {
      return;
    }
    toldOf = read;
    told = 0;
    for (Sentence sentence : read.sentences()) {
      int end = words.sentenceSlots[sentence.id() + 1];
      for (int s = words.sentenceSlots[sentence.id()]; s < end; s++) {
        if (words.isSide(s) && tells(read.sections().get(sentence.section()).kind())) {
          BitSet sites = sitesOf(s, sentence.id());
          for (int site = words.sentenceSlots[sentence.id()]; site < end; site++) {
            if (sites.get(words.slotFrom[site])) {
              addTold(s, words.slotWord[site]);
            }
          }
        }
      }
    }
  }

  private void addTold(int side, int site) {
    if (told == toldSides.length) {
      toldSides = Arrays.copyOf(toldSides, told * 2);
      toldSites = Arrays.copyOf(toldSites, told * 2);
    }
    toldSides[told] = side;
    toldSites[told] = site;
    told++;
  }

  private int findOnlySide(ReadNote read) {
    int found = -1;
    for (Sentence sentence : read.sentences()) {
      SectionKind kind = read.sections().get(sentence.section()).kind();
      if (!tells(kind)) {
        continue;
      }
      for (int s = words.sentenceSlots[sentence.id()];
          s < words.sentenceSlots[sentence.id() + 1];
          s++) {
        if (words.isSide(s) && (kind != SectionKind.BODY || standsBeforeWord(s, sentence))) {
          if (found >= 0 && found != words.slotWord[s]) {
            return -1;
          }
          found = words.slotWord[s];
        }
      }
    }
    return found;
  }

  /**
   * Whether a word follows a side: "little muscle left." speaks of none. A phrase of several words,
   * as "L knee", has its own.
   */
  private boolean standsBeforeWord(int slot, Sentence sentence) {
    int next = words.slotTo[slot];
    return next > words.slotFrom[slot] + 1 || (next < sentence.lastToken() && !words.isMark(next));
  }

  private BitSet first(ReadNote read, int side) {
    for (Sentence sentence : read.sentences()) {
      if (tells(read.sections().get(sentence.section()).kind())) {
        BitSet found = in(sentence.id(), side);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return new BitSet();
  }

  private static boolean tells(SectionKind kind) {
    return kind.assesses()
        || kind == SectionKind.BODY
        || kind == SectionKind.CHIEF_COMPLAINT
        || kind == SectionKind.HISTORY_OF_PRESENT_ILLNESS
        || kind == SectionKind.INDICATION;
  }

  private BitSet neighbour(ReadNote read, Sentence own, int side, Match match) {
    int here = read.original(own.id());
    for (int id : new int[] {here - 1, here + 1}) {
      if (id < 0 || id >= read.sentences().size()) {
        continue;
      }
      Sentence other = read.sentences().get(id);
      boolean around = read.sections().get(own.section()).parent() == other.section();
      if ((around || other.section() == own.section()) && sharesSite(match, id)) {
        BitSet found = in(id, side);
        if (!found.isEmpty() && sidesIn(id) == 1) {
          return found;
        }
        if (names(id)) {
          return new BitSet();
        }
      }
    }
    return new BitSet();
  }

  /** A side in another sentence counts only where that sentence is about the same site. */
  private boolean sharesSite(Match match, int sentence) {
    boolean own = false;
    boolean other = false;
    for (int s = words.sentenceSlots[match.sentence()];
        s < words.sentenceSlots[match.sentence() + 1];
        s++) {
      if (isPlace(s)) {
        own = true;
        for (int o = words.sentenceSlots[sentence]; o < words.sentenceSlots[sentence + 1]; o++) {
          if (words.slotWord[o] == words.slotWord[s]) {
            return true;
          }
          if (isPlace(o)) {
            if (isPlaceOf(match, words.slotWord[o])) {
              return true;
            }
            other = true;
          }
        }
      }
    }
    return !own || !other;
  }

  /** Whether a slot names a place, and not just "muscle" or "medial". */
  private boolean isPlace(int slot) {
    int word = words.slotWord[slot];
    return terminology.wordTypes[word] == FindingType.SITE && !terminology.generic[word];
  }

  private boolean names(int sentence) {
    return sidesIn(sentence) > 0;
  }

  private int sidesIn(int sentence) {
    BitSet seen = new BitSet();
    for (int s = words.sentenceSlots[sentence]; s < words.sentenceSlots[sentence + 1]; s++) {
      if (words.isSide(s)) {
        seen.set(words.slotWord[s]);
      }
    }
    return seen.cardinality();
  }

  private BitSet in(int sentence, int side) {
    BitSet tokens = new BitSet();
    for (int s = words.sentenceSlots[sentence]; s < words.sentenceSlots[sentence + 1]; s++) {
      if (words.slotWord[s] == side && words.isSide(s)) {
        tokens.set(words.slotFrom[s], words.slotTo[s]);
      }
    }
    return tokens;
  }

  private boolean anyNear(Match match) {
    for (int s = words.sentenceSlots[match.sentence()];
        s < words.sentenceSlots[match.sentence() + 1];
        s++) {
      if (words.isSide(s) && belongs(s, match)) {
        return true;
      }
    }
    return false;
  }

  private BitSet near(Match match, int side) {
    BitSet tokens = new BitSet();
    for (int s = words.sentenceSlots[match.sentence()];
        s < words.sentenceSlots[match.sentence() + 1];
        s++) {
      if (words.slotWord[s] == side
          && words.isSide(s)
          && (side != both || !words.isLentByCode(s))
          && belongs(s, match)
          && words.agrees(words.slotFrom[s], match)) {
        tokens.set(words.slotFrom[s], words.slotTo[s]);
      }
    }
    return tokens;
  }

  /** Whether a side stands at a site of the match, or at no site and nearest to the match. */
  private boolean belongs(int side, Match match) {
    if (standsBefore(side, match)) {
      return true;
    }
    if (isContrasted(side, match.sentence()) && isOfOtherItem(words.slotFrom[side], match)) {
      return false;
    }
    boolean elsewhere = isContrasted(side, match.sentence()) && standsBeforeAny(side, match);
    if (elsewhere && isPreceded(match)) {
      return false;
    }
    BitSet sites = sitesOf(side, match.sentence());
    if (sites.isEmpty()) {
      return !elsewhere && gap(words.slotFrom[side], words.slotTo[side], match) <= 6;
    }
    if (sites.intersects(match.tokens())) {
      return true;
    }
    if (namesPlaceOf(match, sites)) {
      return !otherSideAt(side, match);
    }
    int first = sites.nextSetBit(0);
    if (isOfEyeOrEar(match)
        && words.slotTo[side] - words.slotFrom[side] == 1
        && sites.get(words.slotFrom[side])) {
      return gap(first, sites.length(), match) <= REACH_FORWARD;
    }
    return !hasOwnSite(match)
        && gap(first, sites.length(), match) <= 8
        && !(isContrasted(side, match.sentence()) && isOfNextCondition(side, match));
  }

  /**
   * Whether another condition stands between a match and a side: "Colles fx L, contusion R knee".
   */
  private boolean isOfNextCondition(int side, Match match) {
    int end = words.sentenceSlots[match.sentence() + 1];
    for (int s = words.sentenceSlots[match.sentence()]; s < end; s++) {
      if (words.slotFrom[s] >= match.to()
          && words.slotTo[s] <= words.slotFrom[side]
          && !words.isLent(s)
          && terminology.wordTypes[words.slotWord[s]] == FindingType.CONDITION
          && !terminology.weak[words.slotWord[s]]) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a side stands in an item with a condition of its own, and the match in one with a side
   * of its own: "wet AMD OD, dry AMD OS".
   *
   * @param token first of the side
   */
  boolean isOfOtherItem(int token, Match match) {
    if (isInItemOf(token, match)) {
      return false;
    }
    int from = words.itemStart(token, words.sentenceTokens[match.sentence()]);
    int to = words.itemEnd(token, words.sentenceTokens[match.sentence() + 1]);
    boolean ownSide = false;
    int end = words.sentenceSlots[match.sentence() + 1];
    for (int s = words.sentenceSlots[match.sentence()]; s < end; s++) {
      ownSide |= words.isSide(s) && isInItemOf(words.slotFrom[s], match);
    }
    return ownSide && namesCondition(match.sentence(), from, to);
  }

  /** Whether a phrase for a condition stands among tokens of a sentence. */
  private boolean namesCondition(int sentence, int from, int to) {
    for (NoteWords.Mention mention : words.mentionsOf(sentence)) {
      if (mention.from() >= from
          && mention.to() <= to
          && mention.reading().type() == FindingType.CONDITION) {
        return true;
      }
    }
    return false;
  }

  /** Whether the item of a list that a token stands in has a word of the match. */
  private boolean isInItemOf(int token, Match match) {
    int from = words.itemStart(token, words.sentenceTokens[match.sentence()]);
    int own = match.tokens().nextSetBit(from);
    return own >= 0 && own < words.itemEnd(token, words.sentenceTokens[match.sentence() + 1]);
  }

  /** Whether the word right behind a side is one of the match: "L MCA stroke". */
  private boolean standsBefore(int side, Match match) {
    return match.tokens().get(words.slotTo[side]);
  }

  /** Whether a side stands right before a match. */
  private boolean isPreceded(Match match) {
    int end = words.sentenceSlots[match.sentence() + 1];
    for (int s = words.sentenceSlots[match.sentence()]; s < end; s++) {
      if (words.isSide(s) && standsBefore(s, match)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word stands right behind a side, with no mark between: "R hemiparesis". */
  private boolean standsBeforeAny(int side, Match match) {
    int next = words.slotTo[side];
    return next < words.sentenceTokens[match.sentence() + 1] && words.isContent(next);
  }

  /** Whether the sentence names another side too. */
  private boolean isContrasted(int side, int sentence) {
    for (int s = words.sentenceSlots[sentence]; s < words.sentenceSlots[sentence + 1]; s++) {
      if (words.isSide(s) && words.slotWord[s] != words.slotWord[side]) {
        return true;
      }
    }
    return false;
  }

  /** Whether another side stands at the match's own site: "R knee OA, s/p L TKA". */
  private boolean otherSideAt(int side, Match match) {
    int end = words.sentenceSlots[match.sentence() + 1];
    for (int s = words.sentenceSlots[match.sentence()]; s < end; s++) {
      if (words.isSide(s)
          && words.slotWord[s] != words.slotWord[side]
          && sitesOf(s, match.sentence()).intersects(match.tokens())) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Tendon at ankle and foot level, left foot": the same place may be named twice, or be the place
   * that the code names.
   */
  private boolean namesPlaceOf(Match match, BitSet sites) {
    for (int s = words.sentenceSlots[match.sentence()];
        s < words.sentenceSlots[match.sentence() + 1];
        s++) {
      if (sites.get(words.slotFrom[s])
          && (isOfLargerSite(match, words.slotWord[s])
              || (isPlace(s) && isPlaceOf(match, words.slotWord[s])))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a match, the title of its code or of one right below has a word. */
  private boolean isPlaceOf(Match match, int word) {
    return Arrays.binarySearch(match.words(), word) >= 0
        || isWrittenIn(match, word)
        || terminology.nodes.says(match.node(), word)
        || terminology.nodes.saysBelow(match.node(), word);
  }

  /** Whether a site of a match is a part of the place that a word names. */
  private boolean isOfLargerSite(Match match, int word) {
    int end = words.largerSlots[match.sentence() + 1];
    for (int s = words.largerSlots[match.sentence()]; s < end; s++) {
      if (words.slotWord[s] == word && match.tokens().get(words.slotFrom[s])) {
        return true;
      }
    }
    return false;
  }

  private boolean isWrittenIn(Match match, int word) {
    for (int t = match.tokens().nextSetBit(0); t >= 0; t = match.tokens().nextSetBit(t + 1)) {
      if (words.word(t) == word) {
        return true;
      }
    }
    return false;
  }

  /** "Wet AMD OD" is in the eye that OD names, though the macula is its site. */
  private boolean isOfEyeOrEar(Match match) {
    return terminology.nodes.codes()[match.node()].charAt(0) == 'H';
  }

  private boolean hasOwnSite(Match match) {
    for (int s = words.sentenceSlots[match.sentence()];
        s < words.sentenceSlots[match.sentence() + 1];
        s++) {
      if (isPlace(s) && match.tokens().get(words.slotFrom[s])) {
        return true;
      }
    }
    return false;
  }

  private int gap(int from, int to, Match match) {
    return Math.max(
        0,
        Math.max(
            words.position(from) - words.position(match.to()),
            words.position(match.from()) - words.position(to)));
  }

  /**
   * The tokens of the sites that a side stands at: those that follow it closely, one after the
   * other, up to the next side; else the one just before it.
   */
  private BitSet sitesOf(int side, int sentence) {
    BitSet tokens = new BitSet();
    int last = words.position(words.slotTo[side]);
    int allowed = isBehind(side, sentence) ? 0 : REACH_FORWARD;
    int end = words.sentenceSlots[sentence + 1];
    for (int s = words.sentenceSlots[sentence]; s < end; s++) {
      boolean inside =
          words.slotFrom[s] <= words.slotFrom[side] && words.slotTo[side] <= words.slotTo[s];
      int gap = words.position(words.slotFrom[s]) - last;
      if (words.isSide(s) && words.slotFrom[s] >= words.slotTo[side]) {
        break;
      }
      if (terminology.wordTypes[words.slotWord[s]] != FindingType.SITE
          || (words.slotFrom[s] < words.slotTo[side] && !inside)
          || isOfNextItem(s, side)) {
        continue;
      }
      if (!inside && (gap > allowed || allowed == 0)) {
        break;
      }
      tokens.set(words.slotFrom[s], words.slotTo[s]);
      last = Math.max(last, words.position(words.slotTo[s]));
      allowed = REACH_BETWEEN;
    }
    return tokens.isEmpty() ? siteBefore(side, sentence) : tokens;
  }

  /** Whether a side stands behind what it belongs to: "rotator cuff tear R, surgical referral". */
  private boolean isBehind(int side, int sentence) {
    int next = words.slotTo[side];
    int before = words.slotFrom[side] - 1;
    return next < words.sentenceTokens[sentence + 1]
        && words.isBreak(next)
        && before >= words.sentenceTokens[sentence]
        && !words.isMark(before);
  }

  /** Whether a site is but lent by a condition behind a joint: "right eye, dry AMD". */
  private boolean isOfNextItem(int slot, int side) {
    return words.isLent(slot)
        && words.joint(words.slotTo[side], words.slotFrom[slot], NoteWords.JOINS) >= 0;
  }

  private BitSet siteBefore(int side, int sentence) {
    BitSet tokens = new BitSet();
    for (int s = words.sentenceSlots[sentence]; s < words.sentenceSlots[sentence + 1]; s++) {
      int behind = words.position(words.slotFrom[side]) - words.position(words.slotTo[s]);
      if (terminology.wordTypes[words.slotWord[s]] == FindingType.SITE
          && behind >= 0
          && behind < REACH_BACK) {
        tokens.set(words.slotFrom[s], words.slotTo[s]);
      }
    }
    return tokens;
  }
}
