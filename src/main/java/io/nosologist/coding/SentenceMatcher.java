package io.nosologist.coding;

import io.nosologist.domain.Axis;
import io.nosologist.domain.Candidate;
import io.nosologist.domain.FindingType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the terms of the release in a sentence: all words of a term within a window of about twice
 * their number, in any order; a term whose words all serve a longer term is dropped.
 *
 * <p>One per worker; not thread safe.
 */
final class SentenceMatcher {
  private static final int FAR = 10_000;

  /** How much farther a word counts that stands behind a comma. */
  private static final int ITEM = 2;

  /** How much nearer a word that the note writes counts than one that a phrase stands for. */
  private static final int LENT = 6;

  private final Terminology terminology;
  private final NoteWords note;
  private final Wordings wordings;
  private final MatchChoice choice;
  private final TumorSpread tumors;
  private final int[] stamp;
  private final int[] firstSlot;
  private int[] nextSlot = new int[512];
  private int round;

  SentenceMatcher(Terminology terminology, NoteWords note) {
    this.terminology = terminology;
    this.note = note;
    this.wordings = new Wordings(terminology, note);
    this.choice = new MatchChoice(terminology, note);
    this.tumors = new TumorSpread(terminology, note);
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
    begin(swallowed);
    indexLarger(sentence, firstToken, lastToken);
    for (int slot = to - 1; slot >= from; slot--) {
      index(slot);
    }
    List<Match> found = new ArrayList<>();
    for (NoteWords.Mention mention : mentions) {
      if (mention.reading().node() >= 0) {
        found.add(named(mention));
      }
    }
    wordings.find(
        sentence, firstToken, Math.min(lastToken, note.sentenceTokens[sentence + 1]), found);
    filedUnder(from, to, sentence, found);
    filedUnder(note.largerSlots[sentence], note.largerSlots[sentence + 1], sentence, found);
    filedUnder(note.slots, swallowed, sentence, found);
    return found.isEmpty() ? found : choice.strongest(found);
  }

  /** Starts over; what is indexed later comes first, and the swallowed words last. */
  private void begin(int swallowed) {
    round++;
    if (nextSlot.length < swallowed) {
      nextSlot = Arrays.copyOf(nextSlot, Math.max(swallowed, nextSlot.length * 2));
    }
    for (int slot = swallowed - 1; slot >= note.slots; slot--) {
      index(slot);
    }
  }

  private void indexLarger(int sentence, int firstToken, int lastToken) {
    int first = note.largerSlots[sentence];
    for (int slot = note.largerSlots[sentence + 1] - 1; slot >= first; slot--) {
      if (note.slotFrom[slot] >= firstToken && note.slotTo[slot] <= lastToken) {
        index(slot);
      }
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
    int[][][] titles = terminology.nodes.title();
    if (titles[named].length == 0) {
      return false;
    }
    int[] own = titles[named][0];
    for (int child : terminology.nodes.children()[above]) {
      for (int[] title : titles[child]) {
        if (title.length == own.length + 1 && addsSide(title, own)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean addsSide(int[] title, int[] own) {
    int sides = 0;
    for (int word : title) {
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
        ascending(mention.reading().words()),
        tokens,
        mention.from(),
        mention.to(),
        mention.sentence(),
        false,
        false);
  }

  /** Each word once, in order. */
  private static int[] ascending(int[] words) {
    if (words.length < 2) {
      return words;
    }
    int[] out = words.clone();
    Arrays.sort(out);
    int size = 1;
    for (int word : out) {
      if (word != out[size - 1]) {
        out[size] = word;
        size++;
      }
    }
    return Arrays.copyOf(out, size);
  }

  /** Terms filed under the words of slots, each word once. */
  private void filedUnder(int from, int to, int sentence, List<Match> found) {
    for (int slot = from; slot < to; slot++) {
      int word = note.slotWord[slot];
      if (firstSlot[word] == slot && stamp[word] == round) {
        filedUnder(word, sentence, found);
      }
    }
  }

  private void filedUnder(int word, int sentence, List<Match> found) {
    Terminology.Terms terms = terminology.terms;
    int[] second = terms.second();
    int[] present = stamp;
    int now = round;
    int end = terms.postingStart()[word + 1];
    for (int p = terms.postingStart()[word]; p < end; p++) {
      if (present[second[p]] == now && allPresent(terms.postings()[p])) {
        Match match = tightest(terms.postings()[p], word, sentence);
        if (match != null) {
          found.add(match);
        }
      }
    }
  }

  private boolean allPresent(int term) {
    Terminology.Terms terms = terminology.terms;
    int[] words = terms.words();
    int end = terms.start()[term + 1];
    for (int w = terms.start()[term]; w < end; w++) {
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
    boolean larger = false;
    boolean spread = terminology.saysSpread(terms.words(), begin, begin + size);
    for (int slot : best) {
      borrows |= note.isLent(slot);
      larger |= note.isOfLargerSite(slot);
      if (phrase && note.isLentByCode(slot)) {
        return null;
      }
      note.addContent(slot, tokens);
      from = Math.min(from, note.slotFrom[slot]);
      to = Math.max(to, note.slotTo[slot]);
    }
    if (isBorrowed(best)
        || (larger && !note.takesLargerSites(best))
        || takesApart(best, terms.node()[term], sentence)
        || hasStrayNumber(best)
        || takesFarSide(best, sentence)
        || (best.length == 2 && !phrase && isHalfBorrowed(best))
        || (borrows
            && !spread
            && note.joint(from, to, NoteWords.PARTS) >= 0
            && !isOnePhrase(from, to, sentence)
            && !sharesHead(best, sentence)
            && !sharesTail(best))) {
      return null;
    }
    int[] words = Arrays.copyOfRange(terms.words(), begin, begin + size);
    boolean apart = !larger && (!phrase || spread || mayStandApart(words, terms.node()[term]));
    if (bestWidth > (apart ? 2 : 1) * tokens.cardinality() + 1
        || (terms.rank()[term] == Match.RESIDUAL && !note.isResidual(from, to, tokens))
        || (takesSwallowed(best) && !completes(terms.source()[term], tokens))
        || tumors.trades(spread, best, tokens)
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
        false,
        larger);
  }

  /**
   * Whether the words of a phrase may stand far from each other: a condition and its site, or what
   * happened with what. "Filling" and "defect" in one sentence need not be a defective filling.
   */
  private boolean mayStandApart(int[] words, int node) {
    char chapter = terminology.nodes.codes()[node].charAt(0);
    if (chapter >= 'V' && chapter <= 'Y') {
      return true;
    }
    for (int word : words) {
      if (terminology.wordTypes[word] == FindingType.SITE) {
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
   * Whether a term of another category takes a part of what a phrase naming a code lends: "ankle
   * pain" is pain in ankle and joints of foot, and no pain in the foot.
   */
  private boolean takesApart(int[] slots, int node, int sentence) {
    for (int slot : slots) {
      if (!note.isOfCodedPhrase(slot)
          || terminology.nodes.isSameCategory(node, note.slotNode[slot])
          || sharesHead(slot, slots, sentence)) {
        continue;
      }
      if (!note.isLent(slot) && saysAll(slot, slots)) {
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
        return !sharesTail(slots);
      }
    }
    return false;
  }

  private boolean sharesHead(int[] slots, int sentence) {
    return sharesHead(leftmost(slots), slots, sentence);
  }

  private int leftmost(int[] slots) {
    int first = slots[0];
    for (int slot : slots) {
      first = note.slotFrom[slot] < note.slotFrom[first] ? slot : first;
    }
    return first;
  }

  /**
   * Whether a slot is a condition with a site of its own, and the other words of the term stand
   * right behind the joint that follows that site, in no phrase of their own: "OA of right knee and
   * left hip".
   */
  private boolean sharesHead(int head, int[] slots, int sentence) {
    if (note.isLent(head) || slots.length < 2) {
      return false;
    }
    int rest = Integer.MAX_VALUE;
    for (int slot : slots) {
      if (slot != head) {
        if (note.isOfCodedPhrase(slot)) {
          return false;
        }
        rest = Math.min(rest, note.slotFrom[slot]);
      }
    }
    int joint = note.lastJoint(note.slotTo[head], rest);
    return joint >= 0
        && note.position(rest) - note.position(joint) <= 1
        && namesSite(note.slotTo[head], joint, sentence);
  }

  /**
   * Whether the first words of a term stand right before a joint, in no phrase of their own, and
   * the others behind one or two words that take the place of the first: "neck and back pain",
   * "knee and ankle swelling".
   */
  private boolean sharesTail(int[] slots) {
    int last = 0;
    for (int slot : slots) {
      last = Math.max(last, note.slotFrom[slot]);
    }
    int joint = note.joint(note.slotTo[leftmost(slots)], last, NoteWords.JOINS);
    if (joint < 0 || note.isWith(joint)) {
      return false;
    }
    int end = 0;
    int rest = Integer.MAX_VALUE;
    for (int slot : slots) {
      if (note.slotTo[slot] <= joint) {
        FindingType type = terminology.wordTypes[note.slotWord[slot]];
        if (note.isOfCodedPhrase(slot)
            || type == FindingType.CONDITION
            || type == FindingType.DRUG) {
          return false;
        }
        end = Math.max(end, note.slotTo[slot]);
      } else if (note.isLentByCode(slot)) {
        return false;
      } else {
        rest = Math.min(rest, note.slotFrom[slot]);
      }
    }
    int replaced = note.position(rest) - note.position(joint);
    return end == joint && replaced >= 1 && replaced <= 2;
  }

  /** Whether a site stands between two tokens. */
  private boolean namesSite(int from, int to, int sentence) {
    for (int s = note.sentenceSlots[sentence]; s < note.sentenceSlots[sentence + 1]; s++) {
      if (note.slotFrom[s] >= from
          && note.slotTo[s] <= to
          && terminology.wordTypes[note.slotWord[s]] == FindingType.SITE) {
        return true;
      }
    }
    return false;
  }

  /** Whether a term has every word that the note writes in the phrase behind a slot. */
  private boolean saysAll(int phrase, int[] slots) {
    for (int t = note.slotFrom[phrase]; t < note.slotTo[phrase]; t++) {
      boolean said = !note.isContent(t);
      for (int slot : slots) {
        said |= note.slotWord[slot] == note.word(t);
      }
      if (!said) {
        return false;
      }
    }
    return true;
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
      if (note.isSide(slot)) {
        continue;
      }
      if (!note.isLentByCode(slot)) {
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
      if (note.isLent(slot) || !note.isNumber(from)) {
        continue;
      }
      if (slots.length > 1 && isEndOfWord(slot, slots)) {
        return true;
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

  /**
   * Whether a number is the end of a word that a phrase holds and the term does not take: the 2 of
   * "DM2" is no stage.
   */
  private boolean isEndOfWord(int slot, int[] slots) {
    int from = note.slotFrom[slot];
    if (!note.isAttached(from)) {
      return false;
    }
    for (int other : slots) {
      boolean covered = note.slotFrom[other] <= from - 1 && from - 1 < note.slotTo[other];
      if (covered || note.slotWord[other] == note.word(from - 1)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a term takes a side though another stands right before a word of it. */
  private boolean takesFarSide(int[] slots, int sentence) {
    for (int slot : slots) {
      if (note.isSide(slot) && holdsOtherSide(slot, slots)) {
        return true;
      }
      if (note.isSide(slot) && !standsBeforeOne(slot, slots)) {
        for (int s = note.sentenceSlots[sentence]; s < note.sentenceSlots[sentence + 1]; s++) {
          if (note.isSide(s)
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

  /** Whether a phrase of which a term takes a word says another side itself. */
  private boolean holdsOtherSide(int side, int[] slots) {
    for (int slot : slots) {
      for (int t = note.slotFrom[slot]; t < note.slotTo[slot]; t++) {
        int word = note.word(t);
        if (word >= 0
            && word != note.slotWord[side]
            && terminology.wordTypes[word] == FindingType.LATERALITY
            && note.slotFrom[slot] != note.slotFrom[side]) {
          return true;
        }
      }
    }
    return false;
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
      if (note.isLentByCode(slot)) {
        return true;
      }
    }
    return false;
  }

  /** How many words are lent; one of a larger site weighs more than all others. */
  private int lent(int[] slots) {
    int count = 0;
    for (int slot : slots) {
      count += note.isOfLargerSite(slot) ? slots.length + 1 : note.isLent(slot) ? 1 : 0;
    }
    return count;
  }

  /** Whether a comma stands between a slot and a stretch. */
  private boolean isOtherItem(int slot, int from, int to) {
    return note.slotTo[slot] <= from
        ? note.comma(note.slotTo[slot], from) >= 0
        : to <= note.slotFrom[slot] && note.comma(to, note.slotFrom[slot]) >= 0;
  }

  private int nearest(int word, int from, int to) {
    int best = firstSlot[word];
    int bestGap = Integer.MAX_VALUE;
    for (int slot = firstSlot[word]; slot >= 0; slot = nextSlot[slot]) {
      int gap = Math.max(0, Math.max(note.slotFrom[slot] - to, from - note.slotTo[slot]));
      if (note.clause(note.slotFrom[slot]) != note.clause(from)) {
        gap += FAR;
      }
      if (nextSlot[firstSlot[word]] >= 0 && isOtherItem(slot, from, to)) {
        gap += ITEM;
      }
      boolean together = note.slotFrom[slot] == from && note.slotTo[slot] == to;
      if (note.isLent(slot) && !together) {
        gap += LENT;
      }
      if (gap < bestGap) {
        best = slot;
        bestGap = gap;
      }
    }
    return best;
  }
}
