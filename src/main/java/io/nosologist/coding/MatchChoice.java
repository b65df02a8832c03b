package io.nosologist.coding;

import io.nosologist.domain.Candidate;
import io.nosologist.domain.FindingType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses among the terms that a sentence matches: a term that takes words from two items or two
 * statements goes, and so does one whose words all serve a longer term.
 *
 * <p>One per worker; not thread safe.
 */
@SuppressWarnings("ReferenceEquality") // a match is compared with itself
final class MatchChoice {
  private static final Comparator<Match> STRONGEST =
      Comparator.comparingInt(Match::strength)
          .reversed()
          .thenComparing(Match::larger)
          .thenComparing(Comparator.<Match>comparingInt(m -> m.words().length).reversed())
          .thenComparingInt(Match::rank)
          .thenComparingInt(m -> m.to() - m.from())
          .thenComparingInt(Match::from)
          .thenComparingInt(Match::node);

  /** Words of a wording that is long enough to be no accident. */
  private static final int LONG_WORDING = 3;

  private final Terminology terminology;
  private final NoteWords note;
  private final Rivals rivals;

  MatchChoice(Terminology terminology, NoteWords note) {
    this.terminology = terminology;
    this.note = note;
    this.rivals = new Rivals(terminology, note);
  }

  /**
   * What stays of the matches of a sentence, strongest first.
   *
   * @param all at least one, all of one sentence
   */
  List<Match> strongest(List<Match> all) {
    List<Match> found = new ArrayList<>(all.size());
    List<NoteWords.Mention> shortForms = shortForms(all.get(0).sentence());
    for (Match match : all) {
      if (!mixesItems(match, all)
          && !mixesStatements(match, all)
          && !isInside(match, all)
          && !isNamed(match, all)
          && !deniesOther(match, all)
          && !isOfPart(match, all)
          && !takesHalf(match, shortForms, all)
          && (match.verbatim() || match.isPhrase() || !note.breaksOff(match.tokens()))) {
        found.add(match);
      }
    }
    List<Match> left = found.size() > 1 ? rivals.unbeaten(found) : found;
    left.sort(STRONGEST);
    List<Match> kept = new ArrayList<>();
    for (Match match : left) {
      boolean within = false;
      for (Match other : kept) {
        if ((match.within(other) && !isAskedFor(match, other))
            || borrows(match, other)
            || skips(match, other)) {
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

  /**
   * Whether a match takes words from two items of a list: part of it stands behind a comma, and
   * there far from it or where a term of its own stands.
   */
  private boolean mixesItems(Match match, List<Match> found) {
    boolean mayMix = match.verbatim() || match.isPhrase() || terminology.saysSpread(match.words());
    int comma = mayMix ? -1 : note.comma(match.from(), match.to());
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
    if (isInjury(match)) {
      comma = pastModifiers(comma, match.to(), found);
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

  private boolean isInjury(Match match) {
    return match.node() >= 0 && terminology.nodes.codes()[match.node()].charAt(0) == 'S';
  }

  /**
   * The last of the commas between which single words stand that are no term by themselves: "tuft
   * fracture, closed, nondisplaced" is one item.
   */
  private int pastModifiers(int first, int to, List<Match> found) {
    int comma = first;
    int next = note.comma(comma + 1, to);
    while (next == comma + 2 && !beginsTerm(comma + 1, found)) {
      comma = next;
      next = note.comma(comma + 1, to);
    }
    return comma;
  }

  private static boolean beginsTerm(int token, List<Match> found) {
    for (Match match : found) {
      if (match.from() == token) {
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
    int next = note.comma(comma + 1, match.to());
    while (next >= 0 && match.tokens().nextSetBit(comma) <= next) {
      comma = next;
      next = note.comma(comma + 1, match.to());
    }
    return next >= 0;
  }

  /** Whether one match holds all tokens of another in a stretch. */
  private static boolean holds(Match one, Match other, int from, int to) {
    BitSet tokens = other.tokens();
    for (int t = tokens.nextSetBit(from); t >= 0 && t < to; t = tokens.nextSetBit(t + 1)) {
      if (!one.tokens().get(t)) {
        return false;
      }
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
    if (match.verbatim() || terminology.saysSpread(match.words())) {
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
      boolean within = other.within(match);
      if (within) {
        aloneBefore |= !behind;
        aloneBehind |= behind;
      }
      if (other.strength() > 1 && (!within || other.isPhrase())) {
        moreBefore |= !behind;
        moreBehind |= behind;
        shares |= other.from() == match.from();
      }
    }
    return (moreBefore && moreBehind && (parts || match.words().length <= 2))
        || (match.larger() && (moreBehind || (moreBefore && !note.isWith(and))))
        || (parts && moreBehind && aloneBefore)
        || (parts && moreBefore && aloneBehind && !shares);
  }

  /**
   * Whether a phrase of the lexicon names a code below the one that a match leads to, over the same
   * words of the note: its title lends words that are not the note's. A phrase as it stands in the
   * lexicon also beats, over the same words, another's in any order and an official term that is
   * not written out: "decreased hemoglobin" is no "decrease in hemoglobin".
   */
  private boolean isNamed(Match match, List<Match> all) {
    if (match.verbatim() || match.isPhrase()) {
      return false;
    }
    for (Match phrase : all) {
      if (phrase.isPhrase()
          && phrase.node() != match.node()
          && ((terminology.nodes.isAncestor(match.node(), phrase.node()) && match.within(phrase))
              || match.tokens().equals(phrase.tokens()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a term that denies something may deny another word than the note does: over all its
   * words stands a phrase of the lexicon. "Migraine headache without aura" is no "migraine aura
   * without headache".
   */
  private boolean deniesOther(Match match, List<Match> all) {
    if (match.verbatim()
        || match.source() == Candidate.Source.LEXICON
        || !terminology.saysNot(match.words())) {
      return false;
    }
    for (Match phrase : all) {
      if (phrase.source() == Candidate.Source.LEXICON
          && phrase.node() != match.node()
          && phrase.tokens().equals(match.tokens())
          && terminology.saysNot(phrase.words())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether what a match says of the larger site another says of its part: "right hip pain" is pain
   * in the hip, not in the right leg.
   */
  private boolean isOfPart(Match match, List<Match> all) {
    if (!match.larger()) {
      return false;
    }
    for (Match part : all) {
      if (!part.larger() && rivals.shared(part, match) > 1) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a match takes but one of the conditions that a short form stands for, which is a term
   * of its own: "RA of the wrist" is no arthritis of the wrist.
   */
  private boolean takesHalf(Match match, List<NoteWords.Mention> shortForms, List<Match> all) {
    if (shortForms.isEmpty() || match.verbatim() || match.isPhrase()) {
      return false;
    }
    for (NoteWords.Mention mention : shortForms) {
      if (match.tokens().get(mention.from()) && takesHalf(match, mention.reading())) {
        for (Match whole : all) {
          if (whole.strength() == 1
              && whole.from() == mention.from()
              && saysAll(whole, mention.reading())
              && !terminology.nodes.isSameCategory(whole.node(), match.node())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The mentions of a sentence that are one word in capitals and stand for several. */
  private List<NoteWords.Mention> shortForms(int sentence) {
    List<NoteWords.Mention> found = List.of();
    for (NoteWords.Mention mention : note.mentionsOf(sentence)) {
      if (mention.to() - mention.from() == 1
          && mention.reading().node() < 0
          && mention.reading().words().length > 1
          && note.isShortForm(mention.from())) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(mention);
      }
    }
    return found;
  }

  private static boolean saysAll(Match match, Terminology.Reading phrase) {
    for (int word : phrase.words()) {
      if (Arrays.binarySearch(match.words(), word) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean takesHalf(Match match, Terminology.Reading phrase) {
    boolean taken = false;
    boolean left = false;
    for (int word : phrase.words()) {
      if (terminology.wordTypes[word] == FindingType.CONDITION) {
        boolean takes = Arrays.binarySearch(match.words(), word) >= 0;
        taken |= takes;
        left |= !takes;
      }
    }
    return taken && left;
  }

  /** Whether a match lies inside an official wording that is written out and says as much. */
  private boolean isInside(Match match, List<Match> all) {
    for (Match wording : all) {
      if (wording.verbatim()
          && wording != match
          && wording.from() <= match.from()
          && match.to() <= wording.to()
          && !isAskedFor(match, wording)
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

  /**
   * Whether a match is the condition that the code of a longer one asks for: an asthma that
   * complicates a pregnancy is coded as both.
   */
  private boolean isAskedFor(Match match, Match by) {
    Terminology.Nodes nodes = terminology.nodes;
    for (int node = by.node(); node >= 0; node = nodes.parent()[node]) {
      int[] asks = nodes.asks()[node];
      for (int i = 0; i < asks.length; i += 2) {
        if (asks[i] <= match.node() && match.node() <= asks[i + 1]) {
          return nodes.isSameCategory(asks[i], asks[i + 1])
              ? !nodes.isSameCategory(match.node(), by.node())
              : nodes.codes()[match.node()].charAt(0) != nodes.codes()[by.node()].charAt(0);
        }
      }
    }
    return false;
  }

  /** Whether a match takes most of its words out of an official wording that is written out. */
  private boolean borrows(Match match, Match wording) {
    if (!wording.verbatim() || match.verbatim() || wording.strength() < LONG_WORDING) {
      return false;
    }
    if (isContinued(wording, match) || sharesHead(match, wording)) {
      return false;
    }
    BitSet shared = (BitSet) match.tokens().clone();
    shared.and(wording.tokens());
    return 2 * shared.cardinality() >= match.strength();
  }

  /**
   * Whether a match takes but the first word of a wording, and the rest from behind a joint:
   * "contusion of left knee and left elbow" is one of the elbow too.
   */
  private boolean sharesHead(Match match, Match wording) {
    int rest = match.tokens().nextSetBit(wording.from() + 1);
    return match.from() == wording.from()
        && rest >= wording.to()
        && note.lastJoint(wording.to(), rest) >= 0;
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
        || terminology.saysSpread(match.words())
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
}
