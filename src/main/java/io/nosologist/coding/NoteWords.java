package io.nosologist.coding;

import io.nosologist.domain.Assertion;
import io.nosologist.domain.FindingType;
import io.nosologist.text.PhraseFinder;
import io.nosologist.text.ReadNote;
import io.nosologist.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of one note as the terminology knows them.
 *
 * <p>Each token gives its own word; a lexicon phrase gives the official words it stands for as
 * well, all at the place of the phrase. Phrases typed {@code other} or {@code procedure} swallow
 * their tokens. One per worker, refilled for every note; not thread safe.
 */
final class NoteWords {
  /** Words and marks that tell two statements apart. */
  static final int PARTS = 1;

  /** Those, and "with", which joins a condition to another at the same site. */
  static final int WITH = 2;

  /** Those, and what joins the items of a list. */
  static final int JOINS = 3;

  private static final int NONE = -1;

  /** Stands for the code of a slot that only the larger site lends. */
  private static final int LARGER = -2;

  /** What a lexicon phrase is a kind of that says how a specimen was taken. */
  private static final String SPECIMEN = "specimen";

  private final Terminology terminology;
  private final TokenForms forms;

  private @Nullable ReadNote note;
  private byte[] denied = new byte[0];

  /** Whether the phrase looked up last read past a side that is none of its words. */
  private boolean passed;

  private int[] swallowedFrom = new int[256];
  private int[] swallowedTo = new int[256];

  /** Words offered at places of the note, by sentence and place. */
  int slots;

  int[] slotWord = new int[512];
  int[] slotFrom = new int[512];
  int[] slotTo = new int[512];

  /**
   * The node of the code that a phrase names, where the slot is a word it lends; below 0 where none
   * does.
   */
  int[] slotNode = new int[512];

  /** How many words the phrase of a slot lends. */
  int[] slotWords = new int[512];

  /** Where the slots of each sentence begin; one more entry than there are sentences. */
  int[] sentenceSlots = new int[64];

  /**
   * Where the slots of each sentence begin that only larger sites lend, behind all others; one more
   * entry than there are sentences.
   */
  int[] largerSlots = new int[64];

  /** Where the tokens of each sentence begin; one more entry than there are sentences. */
  int[] sentenceTokens = new int[64];

  /** Sentences in capitals throughout, in which capitals say nothing. */
  private final BitSet shouting = new BitSet();

  /**
   * Tokens that part no items: the labels of specimens with their commas, "left and right" as one.
   */
  private final BitSet whole = new BitSet();

  private final List<Mention> mentions = new ArrayList<>();
  private int[] sentenceMentions = new int[64];

  /**
   * A lexicon phrase that stands in the note.
   *
   * @param sentence number of the sentence
   * @param from first token
   * @param to one past the last token
   * @param reading what it stands for
   */
  record Mention(int sentence, int from, int to, Terminology.Reading reading) {}

  NoteWords(Terminology terminology) {
    this.terminology = terminology;
    this.forms = new TokenForms(terminology);
  }

  void fill(ReadNote read) {
    note = read;
    denied = new byte[read.tokenCount()];
    fillSlots(read);
  }

  private void fillSlots(ReadNote note) {
    forms.read(note);
    if (swallowedTo.length < forms.word.length) {
      swallowedFrom = new int[forms.word.length];
      swallowedTo = new int[forms.word.length];
    }
    Arrays.fill(swallowedTo, 0, note.tokenCount(), 0);
    slots = 0;
    mentions.clear();
    whole.clear();
    List<Sentence> sentences = note.readings();
    sentenceSlots =
        Arrays.copyOf(sentenceSlots, Math.max(sentenceSlots.length, sentences.size() + 1));
    sentenceMentions = Arrays.copyOf(sentenceMentions, sentenceSlots.length);
    sentenceTokens = Arrays.copyOf(sentenceTokens, sentenceSlots.length);
    for (Sentence sentence : sentences) {
      sentenceSlots[sentence.id()] = slots;
      sentenceTokens[sentence.id()] = sentence.firstToken();
      sentenceMentions[sentence.id()] = mentions.size();
      fill(note, sentence);
    }
    sentenceSlots[sentences.size()] = slots;
    largerSlots = Arrays.copyOf(largerSlots, sentenceSlots.length);
    for (Sentence sentence : sentences) {
      largerSlots[sentence.id()] = slots;
      addOverlapping(terminology.parts, sentence, shouting.get(sentence.id()));
    }
    largerSlots[sentences.size()] = slots;
    sentenceTokens[sentences.size()] = note.tokenCount();
    sentenceMentions[sentences.size()] = mentions.size();
  }

  /** The lexicon phrases that stand in a sentence. */
  List<Mention> mentionsOf(int sentence) {
    return mentions.subList(sentenceMentions[sentence], sentenceMentions[sentence + 1]);
  }

  /** The word of a term's word as written, or -1. */
  int wordOf(String written) {
    return forms.wordOf(written);
  }

  /**
   * Whether tokens can be one statement: all denied or none, and neither a semicolon nor a question
   * mark between them.
   *
   * @param tokens at least one, of one sentence
   */
  boolean isOneStatement(BitSet tokens) {
    int first = tokens.nextSetBit(0);
    if (tokens.cardinality() <= 1) {
      return true;
    }
    boolean denied = isDenied(first);
    for (int t = tokens.nextSetBit(first + 1); t >= 0; t = tokens.nextSetBit(t + 1)) {
      if (isDenied(t) != denied) {
        return false;
      }
    }
    ReadNote read = java.util.Objects.requireNonNull(note);
    for (int t = first; t < tokens.length(); t++) {
      char c = read.text().charAt(read.tokenStart(t));
      if (c == ';' || c == '?') {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a word of a match's sentence is denied just as the match is; a term that denies may
   * differ.
   */
  boolean agrees(int token, Match match) {
    BitSet together = new BitSet();
    together.set(token);
    together.set(match.from());
    return terminology.saysNot(match.words()) || isOneStatement(together);
  }

  /** The first comma among tokens that parts more than numbers, or -1. */
  int comma(int from, int to) {
    ReadNote read = java.util.Objects.requireNonNull(note);
    for (int t = from; t < to; t++) {
      if (read.text().charAt(read.tokenStart(t)) == ','
          && !whole.get(t)
          && !(t > from && t + 1 < to && isListed(t - 1) && isListed(t + 1))) {
        return t;
      }
    }
    return -1;
  }

  /**
   * The first token of a stretch that parts or joins what stands beside it, or -1.
   *
   * @param most {@link #PARTS} for semicolon, "and", "or"; {@link #JOINS} for comma, slash, "&",
   *     "with", "plus" too
   */
  int joint(int from, int to, int most) {
    for (int t = from; t < to; t++) {
      if (forms.joint[t] != 0 && forms.joint[t] <= most && !whole.get(t)) {
        return t;
      }
    }
    return -1;
  }

  /** The last token of a stretch that joins items: "and", a comma, a slash, "&"; or -1. */
  int lastJoint(int from, int to) {
    for (int t = to - 1; t >= from; t--) {
      if (forms.joint[t] != 0 && forms.joint[t] != WITH && !whole.get(t)) {
        return t;
      }
    }
    return -1;
  }

  /** Whether a token is "with". */
  boolean isWith(int token) {
    return forms.joint[token] == WITH;
  }

  /** Whether a token is a word that the lexicon knows in capitals only. */
  boolean isShortForm(int token) {
    return forms.exact[token] >= 0;
  }

  /** Whether a token is a number that counts for nothing, as one of a list of them. */
  private boolean isListed(int token) {
    return !forms.content[token] && isNumber(token);
  }

  /** Whether a token goes on, without a blank, from the letters before it. */
  boolean isAttached(int token) {
    ReadNote read = java.util.Objects.requireNonNull(note);
    return token > 0
        && read.tokenEnd(token - 1) == read.tokenStart(token)
        && Character.isLetter(read.text().charAt(read.tokenStart(token) - 1));
  }

  /** Whether a token is a number in digits. */
  boolean isNumber(int token) {
    ReadNote read = java.util.Objects.requireNonNull(note);
    return Character.isDigit(read.text().charAt(read.tokenStart(token)));
  }

  /** Whether a word of a sentence that no match takes begins to tell of something else. */
  boolean breaksOff(BitSet tokens) {
    for (int t = tokens.nextSetBit(0) + 1; t < tokens.length(); t++) {
      if (forms.word[t] >= 0 && terminology.breaks[forms.word[t]] && !tokens.get(t)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of a phrase is not one that the note writes there. */
  boolean isLent(int slot) {
    return forms.word[slotFrom[slot]] != slotWord[slot];
  }

  /** The code that the phrase of a word names; negative for none. */
  int nodeOf(int slot) {
    return slotNode[slot];
  }

  /** Whether a word is one of the title of a code that a phrase of the lexicon names. */
  boolean isLentByCode(int slot) {
    return slotNode[slot] >= 0 && isLent(slot);
  }

  /** Whether a word is one of a phrase of several words that names a code, its first included. */
  boolean isOfCodedPhrase(int slot) {
    return slotNode[slot] >= 0 && (isLent(slot) || slotTo[slot] - slotFrom[slot] > 1);
  }

  /** Whether a word is only one of the larger site that the note's is a part of. */
  boolean isOfLargerSite(int slot) {
    return slotNode[slot] == LARGER;
  }

  /** Whether what slots take of a larger site is the whole of it: "arm" is no upper arm. */
  boolean takesLargerSites(int[] taken) {
    for (int slot : taken) {
      if (isOfLargerSite(slot) && !takesLargerSite(slot, taken)) {
        return false;
      }
    }
    return true;
  }

  /** Whether slots take all words of one of the larger sites that lend the word of a slot. */
  private boolean takesLargerSite(int slot, int[] taken) {
    int first = slot;
    while (first > 0 && isOfLargerSite(first - 1) && slotFrom[first - 1] == slotFrom[slot]) {
      first--;
    }
    for (int site = first;
        site < slots && isOfLargerSite(site) && slotFrom[site] == slotFrom[slot];
        site += slotWords[site]) {
      boolean lends = false;
      boolean whole = true;
      for (int s = site; s < site + slotWords[site]; s++) {
        lends |= slotWord[s] == slotWord[slot];
        whole &= takes(taken, slotWord[s]);
      }
      if (lends && whole) {
        return true;
      }
    }
    return false;
  }

  private boolean takes(int[] taken, int word) {
    for (int slot : taken) {
      if (slotWord[slot] == word) {
        return true;
      }
    }
    return false;
  }

  boolean isSide(int slot) {
    return terminology.wordTypes[slotWord[slot]] == FindingType.LATERALITY;
  }

  /** Whether a token is a side by itself. */
  boolean isSideToken(int token) {
    return forms.word[token] >= 0
        && terminology.wordTypes[forms.word[token]] == FindingType.LATERALITY;
  }

  /**
   * Whether a stretch holds nothing but words that residual terms take as written, small words and
   * sides.
   *
   * @param tokens those that the term takes
   */
  boolean isResidual(int from, int to, BitSet tokens) {
    for (int t = from; t < to; t++) {
      boolean fits =
          (tokens.get(t) || !forms.content[t])
              && forms.plain[t] >= 0
              && terminology.residual.get(forms.plain[t]);
      if (!fits && !isSideToken(t)) {
        return false;
      }
    }
    return true;
  }

  private boolean isDenied(int token) {
    if (denied[token] == 0) {
      boolean is =
          java.util.Objects.requireNonNull(note)
              .context(token, token + 1)
              .contains(Assertion.NEGATED);
      denied[token] = (byte) (is ? 2 : 1);
    }
    return denied[token] == 2;
  }

  /** Number of content words before a token within the note; distance in content words. */
  int position(int token) {
    return forms.position[token];
  }

  /** The first token of the item of a list that a token stands in. */
  int itemStart(int token, int first) {
    int from = token;
    while (from > first && (forms.joint[from - 1] == 0 || whole.get(from - 1))) {
      from--;
    }
    return from;
  }

  /** One past the last token of the item of a list that ends at a token or behind it. */
  int itemEnd(int token, int last) {
    int to = token;
    while (to < last && (forms.joint[to] == 0 || whole.get(to))) {
      to++;
    }
    return to;
  }

  /** Number of semicolons before a token within the note. */
  int clause(int token) {
    return forms.clause[token];
  }

  /** Whether one phrase that stands for nothing holds all tokens from one up to another. */
  boolean isSwallowed(int from, int to) {
    return swallowedTo[from] >= to;
  }

  /** One past the last token of the note. */
  int tokenCount() {
    return java.util.Objects.requireNonNull(note).tokenCount();
  }

  boolean isContent(int token) {
    return forms.content[token];
  }

  /**
   * Adds the tokens behind a slot that carry its meaning: all of them where each is a small word,
   * as AS is.
   */
  void addContent(int slot, BitSet tokens) {
    boolean any = false;
    for (int t = slotFrom[slot]; t < slotTo[slot]; t++) {
      if (forms.content[t]) {
        tokens.set(t);
        any = true;
      }
    }
    if (!any) {
      tokens.set(slotFrom[slot], slotTo[slot]);
    }
  }

  int word(int token) {
    return forms.word[token];
  }

  /** Id of a token within phrases, or -1. */
  int plain(int token) {
    return forms.plain[token];
  }

  /**
   * Offers the swallowed words of a sentence behind all others, for terms that hold the whole of
   * what swallows them and more: "adverse effect" is noise, an adverse effect of a drug is not.
   *
   * @return one past the last slot of these; the first is {@link #slots}
   */
  int swallowedSlots(int sentence) {
    int known = slots;
    for (int t = sentenceTokens[sentence]; t < sentenceTokens[sentence + 1]; t++) {
      if (swallowedTo[t] > 0) {
        addToken(t);
      }
    }
    int end = slots;
    slots = known;
    return end;
  }

  /**
   * Whether tokens hold the whole of each phrase that swallows some of them, and a word besides.
   */
  boolean completes(BitSet tokens) {
    boolean besides = false;
    for (int t = tokens.nextSetBit(0); t >= 0; t = tokens.nextSetBit(t + 1)) {
      besides |= swallowedTo[t] == 0;
      for (int s = swallowedFrom[t]; s < swallowedTo[t]; s++) {
        if (forms.content[s] && !tokens.get(s)) {
          return false;
        }
      }
    }
    return besides;
  }

  /** Whether a token is a mark or the "s" of a possessive, not a word. */
  boolean isMark(int token) {
    return forms.word[token] < 0 && !forms.content[token];
  }

  /**
   * Whether a token ends what stands before it: a comma, a semicolon, a colon, a dash between
   * words.
   */
  boolean isBreak(int token) {
    ReadNote read = java.util.Objects.requireNonNull(note);
    return ",;:".indexOf(read.text().charAt(read.tokenStart(token))) >= 0 || isDash(read, token);
  }

  private void fill(ReadNote note, Sentence sentence) {
    boolean inCapitals = isShouting(note, sentence);
    shouting.set(sentence.id(), inCapitals);
    int kinds = mentions.size();
    addOverlapping(terminology.kinds, sentence, inCapitals);
    for (Mention kind : mentions.subList(kinds, mentions.size())) {
      if (kind.reading().concept().equals(SPECIMEN)) {
        label(note, sentence, kind.to());
      }
    }
    int i = sentence.firstToken();
    while (i < sentence.lastToken()) {
      int end =
          forms.mark[i] && forms.plain[i] < 0 ? -1 : longest(i, sentence.lastToken(), inCapitals);
      if (end < 0) {
        addToken(i);
        i++;
      } else {
        i = addPhrase(sentence.id(), i, end, inCapitals);
      }
    }
  }

  /**
   * What stands before the colon of "Skin, left forearm, shave: basal cell carcinoma", or before
   * its dash, says where the specimen comes from; its commas part no items.
   */
  private void label(ReadNote note, Sentence sentence, int from) {
    for (int t = from; t < sentence.lastToken(); t++) {
      if (note.text().charAt(note.tokenStart(t)) == ':' || isDash(note, t)) {
        whole.set(sentence.firstToken(), t);
        return;
      }
    }
  }

  /** Whether a token is a dash with blanks around it. */
  private static boolean isDash(ReadNote note, int token) {
    int start = note.tokenStart(token);
    return "-\u2013\u2014".indexOf(note.text().charAt(start)) >= 0
        && TokenForms.standsFree(note.text(), start, note.tokenEnd(token));
  }

  /**
   * Phrases that are a kind or a part of something: the longest at each token, overlapping freely.
   */
  private void addOverlapping(PhraseTable table, Sentence sentence, boolean shouting) {
    PhraseFinder net = table.net();
    for (int from = sentence.firstToken(); from < sentence.lastToken(); from++) {
      int node = net.root();
      int end = -1;
      int value = -1;
      for (int i = from; i < sentence.lastToken(); i++) {
        if (forms.mark[i] && i > from) {
          continue;
        }
        int next = forms.exact[i] >= 0 && !shouting ? net.next(node, forms.exact[i]) : -1;
        node = next >= 0 ? next : net.next(node, forms.plain[i]);
        if (node < 0) {
          break;
        }
        if (net.value(node) >= 0 && anyHolds(table, net.value(node))) {
          value = net.value(node);
          end = i + 1;
        }
      }
      if (end > 0) {
        for (Terminology.Reading reading : table.readings()[value]) {
          addOverlapping(sentence.id(), from, end, reading);
        }
      }
    }
  }

  private void addOverlapping(int sentence, int from, int to, Terminology.Reading reading) {
    if (!holds(reading)) {
      return;
    }
    if (reading.words().length == 0) {
      mentions.add(new Mention(sentence, from, to, reading));
    }
    int known = slots;
    for (int larger : reading.words()) {
      addSlot(larger, from, to, LARGER);
    }
    Arrays.fill(slotWords, known, slots, slots - known);
  }

  private int addPhrase(int sentence, int from, int to, boolean shouting) {
    passed = false;
    int value = value(from, to, shouting);
    boolean passesSide = passed;
    boolean swallowed = false;
    boolean any = false;
    Terminology.Reading[] readings = terminology.phrases.readings()[value];
    for (Terminology.Reading reading : readings) {
      if (!holds(reading) || givesWay(reading, readings)) {
        continue;
      }
      any = true;
      if (reading.type() == FindingType.LATERALITY) {
        whole.set(from, to);
      }
      passesSide |= reading.node() < 0 && !namesSide(reading);
      mentions.add(new Mention(sentence, from, to, reading));
      int known = slots;
      for (int added : reading.words()) {
        if (!terminology.stop[added]) {
          addSlot(added, from, to, reading.node());
        }
      }
      Arrays.fill(slotWords, known, slots, slots - known);
      swallowed |=
          reading.node() < 0
              && (reading.type() == FindingType.OTHER || reading.type() == FindingType.PROCEDURE);
    }
    if (!any) {
      addToken(from);
      return from + 1;
    }
    for (int i = from; i < to; i++) {
      if (swallowed) {
        swallowedFrom[i] = from;
        swallowedTo[i] = to;
      } else if (passesSide && to - from > 1 && forms.side[i] && longest(i, i + 1, shouting) > 0) {
        addPhrase(sentence, i, i + 1, shouting);
      } else {
        addToken(i);
      }
    }
    return to;
  }

  /** Whether a reading has a side: that of "L knee" has, that of "R BKA stump" leaves it open. */
  private boolean namesSide(Terminology.Reading reading) {
    for (int word : reading.words()) {
      if (terminology.wordTypes[word] == FindingType.LATERALITY) {
        return true;
      }
    }
    return false;
  }

  /**
   * The code that a phrase of the lexicon names which fills a stretch, whatever longer phrase it is
   * a part of, or -1.
   */
  int nodeAt(int sentence, int from, int to) {
    int value = value(from, to, shouting.get(sentence));
    if (value >= 0) {
      for (Terminology.Reading reading : terminology.phrases.readings()[value]) {
        if (reading.node() >= 0 && holds(reading)) {
          return reading.node();
        }
      }
    }
    return NONE;
  }

  /**
   * Whether a reading is a default, and another holds that asks for a context. Codes of different
   * chapters say different things (a triple negative breast cancer is a cancer and its receptors),
   * but for that of pregnancy, which goes before (I.C.15.a.1).
   */
  private boolean givesWay(Terminology.Reading reading, Terminology.Reading[] readings) {
    if (readings.length < 2 || reading.near().length > 0) {
      return false;
    }
    for (Terminology.Reading other : readings) {
      if (other.near().length > 0 && holds(other) && isInstead(other, reading)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInstead(Terminology.Reading reading, Terminology.Reading of) {
    String[] codes = terminology.nodes.codes();
    return reading.node() < 0
        || of.node() < 0
        || codes[reading.node()].charAt(0) == 'O'
        || codes[reading.node()].charAt(0) == codes[of.node()].charAt(0);
  }

  private boolean holds(Terminology.Reading reading) {
    if (reading.near().length == 0) {
      return true;
    }
    for (int[] phrase : reading.near()) {
      boolean all = phrase.length > 0;
      for (int w : phrase) {
        all &= forms.present.get(w) || terminology.stop[w];
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  private void addToken(int token) {
    if (forms.content[token] && forms.word[token] >= 0) {
      addSlot(forms.word[token], token, token + 1, NONE);
    }
  }

  private void addSlot(int w, int from, int to, int node) {
    if (slots == slotWord.length) {
      slotWord = Arrays.copyOf(slotWord, slots * 2);
      slotFrom = Arrays.copyOf(slotFrom, slots * 2);
      slotTo = Arrays.copyOf(slotTo, slots * 2);
      slotNode = Arrays.copyOf(slotNode, slots * 2);
      slotWords = Arrays.copyOf(slotWords, slots * 2);
    }
    slotWord[slots] = w;
    slotFrom[slots] = from;
    slotTo[slots] = to;
    slotNode[slots] = node;
    slotWords[slots] = 1;
    slots++;
  }

  /** End of the longest phrase that begins at a token and of which one reading holds, or -1. */
  private int longest(int from, int limit, boolean shouting) {
    return walk(terminology.phrases.net().root(), from, limit, shouting);
  }

  private int walk(int node, int at, int limit, boolean shouting) {
    if (at >= limit) {
      return -1;
    }
    int best = -1;
    if (forms.exact[at] >= 0 && !shouting) {
      best = step(terminology.phrases.net().next(node, forms.exact[at]), at, limit, shouting);
    }
    best =
        Math.max(
            best, step(terminology.phrases.net().next(node, forms.plain[at]), at, limit, shouting));
    return best < 0 && mayStandInside(node, at) ? walk(node, at + 1, limit, shouting) : best;
  }

  /**
   * Whether a phrase reads past a token: a mark, or a side inside it, as in "s/p R nephrectomy".
   */
  private boolean mayStandInside(int node, int token) {
    return forms.mark[token] || (node != terminology.phrases.net().root() && forms.side[token]);
  }

  private int step(int next, int at, int limit, boolean shouting) {
    if (next < 0) {
      return -1;
    }
    int further = walk(next, at + 1, limit, shouting);
    if (further >= 0) {
      return further;
    }
    int value = terminology.phrases.net().value(next);
    return value >= 0 && !forms.ordinal[at] && anyHolds(terminology.phrases, value) ? at + 1 : -1;
  }

  private boolean anyHolds(PhraseTable table, int value) {
    for (Terminology.Reading reading : table.readings()[value]) {
      if (holds(reading)) {
        return true;
      }
    }
    return false;
  }

  private int value(int from, int to, boolean shouting) {
    return valueWalk(terminology.phrases.net().root(), from, to, shouting);
  }

  private int valueWalk(int node, int token, int to, boolean shouting) {
    if (token >= to) {
      int ends = terminology.phrases.net().value(node);
      return ends >= 0 && anyHolds(terminology.phrases, ends) ? ends : -1;
    }
    int value = -1;
    if (forms.exact[token] >= 0 && !shouting) {
      int next = terminology.phrases.net().next(node, forms.exact[token]);
      value = next < 0 ? -1 : valueWalk(next, token + 1, to, shouting);
    }
    if (value < 0) {
      int next = terminology.phrases.net().next(node, forms.plain[token]);
      value = next < 0 ? -1 : valueWalk(next, token + 1, to, shouting);
    }
    if (value < 0 && mayStandInside(node, token)) {
      passed |= forms.side[token];
      value = valueWalk(node, token + 1, to, shouting);
    }
    return value;
  }

  /**
   * Whether a sentence is written in capitals throughout, so that capitals say nothing; read no
   * farther than until its small letters tell.
   */
  private static boolean isShouting(ReadNote note, Sentence sentence) {
    String text = note.text();
    int upper = 0;
    int lower = 0;
    int end = sentence.span().end();
    for (int i = sentence.span().start(); i < end && lower * 4 < upper + end - i; i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        upper++;
      } else if (Character.isLowerCase(c)) {
        lower++;
      }
    }
    return upper > 20 && lower * 4 < upper;
  }
}
