package io.nosologist.coding;

import io.nosologist.domain.Axis;
import io.nosologist.domain.Candidate;
import io.nosologist.domain.FindingType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the terms of the release in a sentence: all words of a term within a window of about twice
 * their number, in any order; a term whose words all serve a longer term is dropped.
 *
 * <p>One per worker; not thread safe.
 */
@SuppressWarnings("ReferenceEquality") // a match is compared with itself
final class SentenceMatcher {
  private static final Comparator<Match> STRONGEST =
      Comparator.comparingInt(Match::strength)
          .thenComparingInt(m -> m.words().length)
          .reversed()
          .thenComparingInt(Match::rank)
          .thenComparingInt(m -> m.to() - m.from())
          .thenComparingInt(Match::from)
          .thenComparingInt(Match::node);

  private static final int FAR = 10_000;

  /** How much nearer a word that the note writes counts than one that a phrase stands for. */
  private static final int LENT = 6;

  /** Words of a wording that is long enough to be no accident. */
  private static final int LONG_WORDING = 3;

  private final Terminology terminology;
  private final NoteWords note;
  private final Wordings wordings;
  private final int[] stamp;
  private final int[] firstSlot;
  private int[] nextSlot = new int[512];
  private int round;

  SentenceMatcher(Terminology terminology, NoteWords note) {
    this.terminology = terminology;
    this.note = note;
    this.wordings = new Wordings(terminology, note);
    this.stamp = new int[terminology.words.length];
    this.firstSlot = new int[terminology.words.length];
  }

  /** The terms that stand in a sentence, strongest first. */
  List<Match> match(int sentence, List<NoteWords.Mention> mentions) {
    return match(
        sentence, note.sentenceTokens[sentence], note.sentenceTokens[sentence + 1], mentions);
  }

  /** The terms that stand in a sentence between two tokens, strongest first. */
  List<Match> match(int sentence, int firstToken, int lastToken, List<NoteWords.Mention> mentions) {
    int from = note.sentenceSlots[sentence];
    int to = note.sentenceSlots[sentence + 1];
    while (from < to && note.slotFrom[from] < firstToken) {
      from++;
    }
    while (to > from && note.slotTo[to - 1] > lastToken) {
      to--;
    }
    int swallowed = note.swallowedSlots(sentence);
    index(from, to, swallowed);
    List<Match> found = new ArrayList<>();
    for (NoteWords.Mention mention : mentions) {
      if (mention.reading().node() >= 0) {
        found.add(named(mention));
      }
    }
    wordings.find(
        sentence, firstToken, Math.min(lastToken, note.sentenceTokens[sentence + 1]), found);
    for (int slot = from; slot < to; slot++) {
      int word = note.slotWord[slot];
      if (firstSlot[word] == slot) {
        filedUnder(word, sentence, found);
      }
    }
    for (int slot = note.slots; slot < swallowed; slot++) {
      int word = note.slotWord[slot];
      if (firstSlot[word] == slot) {
        filedUnder(word, sentence, found);
      }
    }
    return found.isEmpty() ? found : strongest(found);
  }

  private void index(int from, int to, int swallowed) {
    round++;
    if (nextSlot.length < swallowed) {
      nextSlot = Arrays.copyOf(nextSlot, Math.max(swallowed, nextSlot.length * 2));
    }
    for (int slot = swallowed - 1; slot >= note.slots; slot--) {
      index(slot);
    }
    for (int slot = to - 1; slot >= from; slot--) {
      index(slot);
    }
  }

  private void index(int slot) {
    int word = note.slotWord[slot];
    nextSlot[slot] = stamp[word] == round ? firstSlot[word] : -1;
    stamp[word] = round;
    firstSlot[word] = slot;
  }

  /**
   * Where a phrase names the code of the unspecified side, the code above it: the note may name the
   * side.
   */
  private int withoutSide(int named) {
    int above = terminology.nodes.parent()[named];
    if (above < 0) {
      return named;
    }
    boolean side = terminology.nodes.axis()[named] == Axis.LATERALITY;
    boolean silent = side && terminology.nodes.byDefault()[above] == named;
    return silent || isSideless(named, above) ? above : named;
  }

  /** Whether another child of the same code says the same and a side. */
  private boolean isSideless(int named, int above) {
    int[][] own = terminology.nodes.delta()[named];
    if (own.length == 0) {
      return false;
    }
    for (int child : terminology.nodes.children()[above]) {
      for (int[] delta : terminology.nodes.delta()[child]) {
        if (delta.length == own[0].length + 1 && addsSide(delta, own[0])) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean addsSide(int[] delta, int[] own) {
    int sides = 0;
    for (int word : delta) {
      if (Arrays.binarySearch(own, word) < 0) {
        if (terminology.wordTypes[word] != FindingType.LATERALITY) {
          return false;
        }
        sides++;
      }
    }
    return sides == 1;
  }

  private Match named(NoteWords.Mention mention) {
    BitSet tokens = new BitSet();
    tokens.set(mention.from(), mention.to());
    return new Match(
        withoutSide(mention.reading().node()),
        Candidate.Source.LEXICON,
        Match.PHRASE,
        Arrays.stream(mention.reading().words()).sorted().distinct().toArray(),
        tokens,
        mention.from(),
        mention.to(),
        mention.sentence(),
        false);
  }

  private void filedUnder(int word, int sentence, List<Match> found) {
    Terminology.Terms terms = terminology.terms;
    for (int p = terms.postingStart()[word]; p < terms.postingStart()[word + 1]; p++) {
      int term = terms.postings()[p];
      if (allPresent(term)) {
        Match match = tightest(term, word, sentence);
        if (match != null) {
          found.add(match);
        }
      }
    }
  }

  private boolean allPresent(int term) {
    int[] words = terminology.terms.words();
    for (int w = terminology.terms.start()[term]; w < terminology.terms.start()[term + 1]; w++) {
      if (stamp[words[w]] != round) {
        return false;
      }
    }
    return true;
  }

  private @org.jspecify.annotations.Nullable Match tightest(int term, int pivotWord, int sentence) {
    Terminology.Terms terms = terminology.terms;
    int begin = terms.start()[term];
    int size = terms.start()[term + 1] - begin;
    int[] chosen = new int[size];
    int[] best = new int[0];
    int bestWidth = Integer.MAX_VALUE;
    for (int pivot = firstSlot[pivotWord]; pivot >= 0; pivot = nextSlot[pivot]) {
      int from = note.slotFrom[pivot];
      int to = note.slotTo[pivot];
      for (int w = 0; w < size; w++) {
        int word = terms.words()[begin + w];
        int slot =
            word == pivotWord ? pivot : nearest(word, note.slotFrom[pivot], note.slotTo[pivot]);
        chosen[w] = slot;
        from = Math.min(from, note.slotFrom[slot]);
        to = Math.max(to, note.slotTo[slot]);
      }
      int width = note.position(to) - note.position(from);
      if (width < bestWidth || (width == bestWidth && lent(chosen) < lent(best))) {
        bestWidth = width;
        best = chosen.clone();
      }
    }
    if (bestWidth > size) {
      bestWidth = narrow(best, bestWidth);
    }
    BitSet tokens = new BitSet();
    int from = Integer.MAX_VALUE;
    int to = 0;
    boolean phrase = terms.source()[term] == Candidate.Source.LEXICON;
    boolean borrows = phrase;
    int[] words = Arrays.copyOfRange(terms.words(), begin, begin + size);
    boolean spread = takesSpread(words);
    for (int slot : best) {
      borrows |= isLent(slot);
      if (phrase && isLentByCode(slot)) {
        return null;
      }
      for (int t = note.slotFrom[slot]; t < note.slotTo[slot]; t++) {
        if (note.isContent(t)) {
          tokens.set(t);
        }
      }
      from = Math.min(from, note.slotFrom[slot]);
      to = Math.max(to, note.slotTo[slot]);
    }
    if (isBorrowed(best)
        || takesApart(best, terms.node()[term])
        || hasStrayNumber(best)
        || takesFarSide(best, sentence)
        || (best.length == 2 && !phrase && isHalfBorrowed(best))
        || (borrows
            && !spread
            && note.joint(from, to, NoteWords.PARTS) >= 0
            && !isOnePhrase(from, to, sentence))) {
      return null;
    }
    if (bestWidth > 2 * tokens.cardinality() + 1
        || (takesSwallowed(best) && !completes(terms.source()[term], tokens))
        || (spread ? takesFromPrimary(best, tokens) : takesFromMetastasis(best, tokens))
        || (!terminology.saysNot(words) && !note.isOneStatement(tokens))) {
      return null;
    }
    return new Match(
        withoutSide(terms.node()[term]),
        terms.source()[term],
        terms.rank()[term],
        words,
        tokens,
        from,
        to,
        sentence,
        false);
  }

  /** Whether a term says that a tumor has spread. */
  private boolean takesSpread(int[] words) {
    for (int word : words) {
      if (terminology.spread[word]) {
        return true;
      }
    }
    return false;
  }

  private boolean takesFromMetastasis(int[] slots, BitSet tokens) {
    for (int slot : slots) {
      if (note.saysSpread(note.slotFrom[slot], note.slotTo[slot])) {
        return true;
      }
    }
    return note.takesFromMetastasis(tokens);
  }

  private boolean takesFromPrimary(int[] slots, BitSet tokens) {
    for (int slot : slots) {
      if (note.takesFromPrimary(tokens, note.slotFrom[slot], note.slotTo[slot])) {
        return true;
      }
    }
    return false;
  }

  /** Takes words that stand twice from where they are nearest to all the others, not to one. */
  private int narrow(int[] chosen, int width) {
    int narrowest = width;
    for (int w = 0; w < chosen.length; w++) {
      int word = note.slotWord[chosen[w]];
      if (nextSlot[firstSlot[word]] >= 0 && chosen.length > 1) {
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (int other = 0; other < chosen.length; other++) {
          if (other != w) {
            from = Math.min(from, note.slotFrom[chosen[other]]);
            to = Math.max(to, note.slotTo[chosen[other]]);
          }
        }
        int slot = nearest(word, from, to);
        int now =
            note.position(Math.max(to, note.slotTo[slot]))
                - note.position(Math.min(from, note.slotFrom[slot]));
        if (now < narrowest) {
          chosen[w] = slot;
          narrowest = now;
        }
      }
    }
    return narrowest;
  }

  private boolean takesSwallowed(int[] chosen) {
    for (int slot : chosen) {
      if (slot >= note.slots) {
        return true;
      }
    }
    return false;
  }

  /** Whether an official term, all but word for word, may take what a phrase swallows. */
  private boolean completes(Candidate.Source source, BitSet tokens) {
    int length = tokens.length() - tokens.nextSetBit(0);
    return source != Candidate.Source.LEXICON
        && length <= tokens.cardinality() + 1
        && note.completes(tokens);
  }

  /**
   * Whether a word is one that a phrase of the lexicon stands for, not one that the note writes.
   */
  private boolean isLent(int slot) {
    return note.word(note.slotFrom[slot]) != note.slotWord[slot];
  }

  /** Whether a word is one of the title of a code that a phrase of the lexicon names. */
  private boolean isLentByCode(int slot) {
    return note.slotNode[slot] >= 0 && isLent(slot);
  }

  /**
   * Whether a term of another category takes a part of what a phrase naming a code lends: "ankle
   * pain" is pain in ankle and joints of foot, and no pain in the foot.
   */
  private boolean takesApart(int[] slots, int node) {
    String[] codes = terminology.nodes.codes();
    for (int slot : slots) {
      if (!isLentByCode(slot) || codes[node].regionMatches(0, codes[note.slotNode[slot]], 0, 3)) {
        continue;
      }
      int taken = 0;
      for (int other : slots) {
        boolean same =
            note.slotNode[other] == note.slotNode[slot]
                && note.slotFrom[other] == note.slotFrom[slot];
        taken += same ? 1 : 0;
      }
      if (taken < note.slotWords[slot]) {
        return true;
      }
    }
    return false;
  }

  /** Whether the lexicon knows the stretch as one phrase. */
  private boolean isOnePhrase(int from, int to, int sentence) {
    for (NoteWords.Mention mention : note.mentionsOf(sentence)) {
      if (mention.from() <= from && to <= mention.to()) {
        return true;
      }
    }
    return false;
  }

  /** Whether no word is the note's own and different phrases of the lexicon stand for them. */
  private boolean isBorrowed(int[] slots) {
    boolean together = true;
    for (int slot : slots) {
      if (terminology.wordTypes[note.slotWord[slot]] == FindingType.LATERALITY) {
        continue;
      }
      if (!isLentByCode(slot)) {
        return false;
      }
      together &= note.slotFrom[slot] == note.slotFrom[slots[0]];
    }
    return !together;
  }

  /** Whether a number does not stand beside another word of the term: "stage V, 3 times a week". */
  private boolean hasStrayNumber(int[] slots) {
    for (int slot : slots) {
      int from = note.slotFrom[slot];
      if (isLent(slot) || !note.isNumber(from)) {
        continue;
      }
      boolean beside = slots.length == 1;
      for (int other : slots) {
        beside |=
            other != slot
                && note.position(Math.max(from, note.slotFrom[other]))
                        - note.position(Math.min(note.slotTo[slot], note.slotTo[other]))
                    <= 0;
      }
      if (!beside) {
        return true;
      }
    }
    return false;
  }

  /** Whether a term takes a side though another stands right before a word of it. */
  private boolean takesFarSide(int[] slots, int sentence) {
    for (int slot : slots) {
      if (isSide(slot) && !standsBeforeOne(slot, slots)) {
        for (int s = note.sentenceSlots[sentence]; s < note.sentenceSlots[sentence + 1]; s++) {
          if (isSide(s)
              && note.slotWord[s] != note.slotWord[slot]
              && note.slotFrom[s] != note.slotFrom[slot]
              && standsBeforeOne(s, slots)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isSide(int slot) {
    return terminology.wordTypes[note.slotWord[slot]] == FindingType.LATERALITY;
  }

  private boolean standsBeforeOne(int side, int[] slots) {
    for (int slot : slots) {
      if (slot != side && note.slotFrom[slot] == note.slotTo[side]) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of two words is only what a phrase that names a code stands for. */
  private boolean isHalfBorrowed(int[] slots) {
    for (int slot : slots) {
      if (isLentByCode(slot)) {
        return true;
      }
    }
    return false;
  }

  private int lent(int[] slots) {
    int count = 0;
    for (int slot : slots) {
      count += isLent(slot) ? 1 : 0;
    }
    return count;
  }

  private int nearest(int word, int from, int to) {
    int best = firstSlot[word];
    int bestGap = Integer.MAX_VALUE;
    for (int slot = firstSlot[word]; slot >= 0; slot = nextSlot[slot]) {
      int gap = Math.max(0, Math.max(note.slotFrom[slot] - to, from - note.slotTo[slot]));
      if (note.clause(note.slotFrom[slot]) != note.clause(from)) {
        gap += FAR;
      }
      boolean together = note.slotFrom[slot] == from && note.slotTo[slot] == to;
      if (isLent(slot) && !together) {
        gap += LENT;
      }
      if (gap < bestGap) {
        best = slot;
        bestGap = gap;
      }
    }
    return best;
  }

  /**
   * Whether a match takes words from two items of a list: part of it stands behind a comma, and
   * there far from it or where a term of its own stands.
   */
  private boolean mixesItems(Match match, List<Match> found) {
    boolean may = match.verbatim() || takesSpread(match.words());
    int comma = may ? -1 : note.comma(match.from(), match.to());
    if (comma < 0) {
      return false;
    }
    int width = note.position(match.to()) - note.position(match.from());
    if (match.strength() > 2
        && width == match.strength()
        && isVerbatim(match)
        && !isTwoItems(match, comma, found)) {
      return false;
    }
    if (leapsItem(match, comma)) {
      return true;
    }
    int behind = match.tokens().nextSetBit(comma);
    if (note.position(behind) - note.position(comma) > 1) {
      return true;
    }
    for (Match other : found) {
      if (other.from() > comma
          && other != match
          && !other.tokens().equals(match.tokens())
          && other.tokens().intersects(match.tokens())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether, in a list, what stands before a comma and what stands behind it are terms of their
   * own. "Anemia, iron deficiency" by itself is one term in the order of the Index.
   */
  private boolean isTwoItems(Match match, int comma, List<Match> found) {
    int from = note.sentenceTokens[match.sentence()];
    int to = note.sentenceTokens[match.sentence() + 1];
    if (note.comma(from, comma) < 0
        && note.comma(comma + 1, to) < 0
        && note.joint(from, to, NoteWords.PARTS) < 0) {
      return false;
    }
    boolean before = false;
    boolean behind = false;
    for (Match other : found) {
      if (other != match) {
        before |= other.to() <= comma && holds(other, match, match.from(), comma);
        behind |= other.from() > comma && holds(other, match, comma, match.to());
      }
    }
    return before && behind;
  }

  /** Whether between two commas of its list a match takes no word at all. */
  private boolean leapsItem(Match match, int first) {
    int comma = first;
    for (int next = note.comma(comma + 1, match.to()); next >= 0; ) {
      int taken = match.tokens().nextSetBit(comma);
      if (taken > next) {
        return true;
      }
      comma = next;
      next = note.comma(comma + 1, match.to());
    }
    return false;
  }

  /** Whether one match holds all tokens of another in a stretch. */
  private static boolean holds(Match one, Match other, int from, int to) {
    for (int t = other.tokens().nextSetBit(from); t >= 0 && t < to; ) {
      if (!one.tokens().get(t)) {
        return false;
      }
      t = other.tokens().nextSetBit(t + 1);
    }
    return true;
  }

  /**
   * Whether a match takes words from both sides of an "and", or the two words of a term from both
   * sides of a "with" or a comma, where others read more on each, or from both sides of an "and"
   * where one reads more and one the other by itself: "hypertension and ischemic heart disease"
   * names no hypertensive heart disease. A beginning may be shared, as in "family history of heart
   * disease or sudden death", and so are the metastases of "metastatic to bone and liver".
   */
  private boolean mixesStatements(Match match, List<Match> found) {
    if (match.verbatim() || takesSpread(match.words())) {
      return false;
    }
    int and = note.joint(match.from(), match.to(), NoteWords.PARTS);
    boolean parts = and >= 0;
    if (!parts) {
      and = note.joint(match.from(), match.to(), NoteWords.JOINS);
    }
    if (and < 0) {
      return false;
    }
    boolean moreBefore = false;
    boolean moreBehind = false;
    boolean aloneBefore = false;
    boolean aloneBehind = false;
    boolean shares = false;
    for (Match other : found) {
      boolean behind = other.from() > and;
      if (other == match
          || (!behind && other.to() > and)
          || !other.tokens().intersects(match.tokens())) {
        continue;
      }
      if (other.within(match)) {
        aloneBefore |= !behind;
        aloneBehind |= behind;
      } else if (other.strength() > 1) {
        moreBefore |= !behind;
        moreBehind |= behind;
        shares |= other.from() == match.from();
      }
    }
    return (moreBefore && moreBehind && (parts || match.strength() <= 2))
        || (parts && moreBehind && aloneBefore)
        || (parts && moreBefore && aloneBehind && !shares);
  }

  private static boolean isPhrase(Match match) {
    return match.source() == Candidate.Source.LEXICON && match.rank() == Match.PHRASE;
  }

  /** Whether a match lies inside an official wording that is written out and says as much. */
  private boolean isInside(Match match, List<Match> all) {
    for (Match wording : all) {
      if (wording.verbatim()
          && wording != match
          && wording.from() <= match.from()
          && match.to() <= wording.to()
          && !(match.rank() == Match.PHRASE
              && terminology.nodes.isAncestor(wording.node(), match.node())
              && wording.within(match))
          && (wording.standing() < match.standing() || !wording.within(match))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a match without a gap reads all words of an official wording and more. */
  private boolean isContinued(Match wording, Match match) {
    if (note.position(match.to()) - note.position(match.from()) != match.strength()) {
      return false;
    }
    for (int t = wording.tokens().nextSetBit(0); t >= 0; t = wording.tokens().nextSetBit(t + 1)) {
      if (note.isContent(t) && !match.tokens().get(t)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a match takes most of its words out of an official wording that is written out. */
  private boolean borrows(Match match, Match wording) {
    if (!wording.verbatim() || match.verbatim() || wording.strength() < LONG_WORDING) {
      return false;
    }
    if (isContinued(wording, match)) {
      return false;
    }
    BitSet shared = (BitSet) match.tokens().clone();
    shared.and(wording.tokens());
    return 2 * shared.cardinality() >= match.strength();
  }

  /** Whether each word of the note is itself a word of the term. */
  private boolean isVerbatim(Match match) {
    for (int t = match.tokens().nextSetBit(0); t >= 0; t = match.tokens().nextSetBit(t + 1)) {
      if (Arrays.binarySearch(match.words(), note.word(t)) < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a match reads past words that another puts to the same word: in "hand index finger
   * contusion" the contusion is the finger's. Items joined by a comma or a conjunction share their
   * word.
   */
  private boolean skips(Match match, Match other) {
    if (!match.tokens().intersects(other.tokens())
        || takesSpread(match.words())
        || other.to() - other.from() > match.to() - match.from()) {
      return false;
    }
    int skipped = -1;
    for (int t = other.tokens().nextSetBit(0); t >= 0; t = other.tokens().nextSetBit(t + 1)) {
      if (!match.tokens().get(t)) {
        if (t < match.from() || t >= match.to()) {
          return false;
        }
        skipped = t;
      }
    }
    return skipped >= 0 && note.joint(match.from(), match.to(), NoteWords.JOINS) < 0;
  }

  private List<Match> strongest(List<Match> all) {
    List<Match> found = new ArrayList<>(all.size());
    for (Match match : all) {
      if (!mixesItems(match, all)
          && !mixesStatements(match, all)
          && !isInside(match, all)
          && (match.verbatim() || isPhrase(match) || !note.breaksOff(match.tokens()))) {
        found.add(match);
      }
    }
    found.sort(STRONGEST);
    List<Match> kept = new ArrayList<>();
    for (Match match : found) {
      boolean within = false;
      for (Match other : kept) {
        if (match.within(other) || borrows(match, other) || skips(match, other)) {
          within = true;
          break;
        }
      }
      if (!within) {
        kept.add(match);
      }
    }
    return kept;
  }
}
