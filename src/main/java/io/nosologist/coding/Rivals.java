package io.nosologist.coding;

import io.nosologist.domain.Axis;
import io.nosologist.domain.FindingType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Tells which terms of a sentence give way to others that say the same words better: one that says
 * less of them, and one whose words two others share out between two items of a list.
 *
 * <p>One per worker; not thread safe.
 */
@SuppressWarnings("ReferenceEquality") // a match is compared with itself
final class Rivals {
  private final Terminology terminology;
  private final NoteWords note;

  Rivals(Terminology terminology, NoteWords note) {
    this.terminology = terminology;
    this.note = note;
  }

  /** Those of the terms that give way to no other of them, in the same order. */
  List<Match> unbeaten(List<Match> found) {
    List<Match> out = new ArrayList<>(found.size());
    for (Match match : found) {
      if (!saysLess(match, found) && !crosses(match, found)) {
        out.add(match);
      }
    }
    return out;
  }

  /**
   * Whether two others share out the words of a match between two items of a list: in "stage 3
   * ulcer of the sacrum, stage 2 of the heel" there is no stage 3 of the heel.
   */
  private boolean crosses(Match match, List<Match> found) {
    if (match.verbatim() || note.joint(match.from(), match.to(), NoteWords.JOINS) < 0) {
      return false;
    }
    for (Match before : found) {
      if (before.words().length < match.words().length
          || before.node() == match.node()
          || !before.tokens().intersects(match.tokens())) {
        continue;
      }
      for (Match behind : found) {
        if (behind.words().length >= match.words().length
            && behind.node() != match.node()
            && behind != before
            && behind.tokens().intersects(match.tokens())
            && shareOut(match, before, behind)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether but for the words that both of two terms have, a match takes some from the one, some
   * from the other, and a joint parts the one's from the other's.
   */
  private boolean shareOut(Match match, Match before, Match behind) {
    int lastBefore = -1;
    int firstBehind = -1;
    boolean head = false;
    for (Match one : List.of(before, behind, match)) {
      BitSet tokens = one.tokens();
      for (int t = tokens.nextSetBit(0); t >= 0; t = tokens.nextSetBit(t + 1)) {
        if (isOfBoth(t, before, behind)) {
          head |= one == match;
        } else if (one == before) {
          lastBefore = t;
        } else if (one == behind) {
          firstBehind = firstBehind < 0 ? t : firstBehind;
        } else if (!before.tokens().get(t) && !behind.tokens().get(t)) {
          return false;
        }
      }
    }
    return head
        && lastBefore >= 0
        && lastBefore < firstBehind
        && note.joint(lastBefore, firstBehind, NoteWords.JOINS) >= 0
        && takesOwn(match, before, behind)
        && takesOwn(match, behind, before);
  }

  /** Whether a match takes a word of one term that the other term does not have. */
  private boolean takesOwn(Match match, Match one, Match other) {
    BitSet tokens = match.tokens();
    for (int t = tokens.nextSetBit(0); t >= 0; t = tokens.nextSetBit(t + 1)) {
      if (one.tokens().get(t) && !isOfBoth(t, one, other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two terms both have the word of a token. */
  private boolean isOfBoth(int token, Match one, Match other) {
    int word = note.word(token);
    return Arrays.binarySearch(one.words(), word) >= 0
        && Arrays.binarySearch(other.words(), word) >= 0;
  }

  /**
   * Whether another term of the same category says more of the same words: in "right knee, complex
   * tear of the medial meniscus" no unspecified meniscus is torn, and in "chronic allergic
   * conjunctivitis, both eyes" none is acute.
   */
  private boolean saysLess(Match match, List<Match> found) {
    if (match.verbatim() || match.larger()) {
      return false;
    }
    boolean vague = isUnspecified(match.node());
    boolean trails = !vague && trails(match);
    if (!vague && !trails) {
      return false;
    }
    for (Match more : found) {
      if (more != match
          && !more.larger()
          && more.node() != match.node()
          && terminology.nodes.isSameCategory(more.node(), match.node())
          && (trails
              ? !addsOnlyPlace(more, match)
              : !isUnspecified(more.node()) && isPlaceOf(match, more))
          && shared(more, match) > (trails ? 0 : 1)
          && addsOnlyPlace(match, more)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a term stands for silence at some step below its category, but for its side. */
  private boolean isUnspecified(int code) {
    Terminology.Nodes nodes = terminology.nodes;
    int node = code;
    for (int above = nodes.parent()[node]; above >= 0; above = nodes.parent()[node]) {
      if (nodes.byDefault()[above] == node && nodes.axis()[node] != Axis.LATERALITY) {
        return true;
      }
      node = above;
    }
    return false;
  }

  /** Whether all that a match takes from behind a comma is a place or a side. */
  private boolean trails(Match match) {
    int comma = note.comma(match.from(), match.to());
    if (comma < 0) {
      return false;
    }
    for (int t = match.tokens().nextSetBit(comma); t >= 0; t = match.tokens().nextSetBit(t + 1)) {
      if (!isPlace(t)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a match has nothing but places and sides that another does not have. */
  private boolean addsOnlyPlace(Match match, Match other) {
    BitSet tokens = match.tokens();
    for (int t = tokens.nextSetBit(0); t >= 0; t = tokens.nextSetBit(t + 1)) {
      if (note.isContent(t) && !other.tokens().get(t) && !isPlace(t) && !writes(other, t)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a match has the word of a token at another place. */
  private boolean writes(Match match, int token) {
    BitSet tokens = match.tokens();
    for (int t = tokens.nextSetBit(0); t >= 0; t = tokens.nextSetBit(t + 1)) {
      if (note.word(t) == note.word(token)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a match adds a place or a side to another's words, a place that its ladder names. */
  private boolean isPlaceOf(Match match, Match other) {
    boolean any = false;
    BitSet tokens = match.tokens();
    for (int t = tokens.nextSetBit(0); t >= 0; t = tokens.nextSetBit(t + 1)) {
      boolean outside = t < other.from() || t >= other.to();
      if (!other.tokens().get(t) && (outside || !writes(other, t))) {
        any = true;
        if (!note.isSideToken(t) && !writes(other, t) && !ladderNames(other.node(), note.word(t))) {
          return false;
        }
      }
    }
    return any;
  }

  /** Whether a title above a code, or right below it, has a word. */
  private boolean ladderNames(int node, int word) {
    for (int above = node; above >= 0; above = terminology.nodes.parent()[above]) {
      if (terminology.nodes.says(above, word)) {
        return true;
      }
    }
    return terminology.nodes.saysBelow(node, word);
  }

  private boolean isPlace(int token) {
    int word = note.word(token);
    return note.isSideToken(token)
        || (word >= 0 && terminology.wordTypes[word] == FindingType.SITE);
  }

  /** How many tokens two matches share that say no side. */
  int shared(Match one, Match other) {
    int count = 0;
    for (int t = other.tokens().nextSetBit(0); t >= 0; t = other.tokens().nextSetBit(t + 1)) {
      count += one.tokens().get(t) && !note.isSideToken(t) ? 1 : 0;
    }
    return count;
  }
}
