package io.nosologist.coding;

import io.nosologist.domain.Axis;
import io.nosologist.domain.Candidate;
import io.nosologist.domain.Documented;
import io.nosologist.domain.Documented.Reach;
import io.nosologist.domain.FindingType;
import io.nosologist.text.ReadNote;
import io.nosologist.text.Sentence;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Which side the note documents for a condition.
 *
 * <p>A side belongs to the site that it stands at ("left knee pain; right thigh swollen"), else to
 * the nearest condition; failing that it comes from the heading above, then from the sentence before,
 * then from the one after, if only one side is named there. One per worker; not thread safe.
 */
final class Sides {
  private static final int REACH_FORWARD = 3;
  private static final int REACH_BACK = 2;

  private final Terminology terminology;
  private final NoteWords words;

  Sides(Terminology terminology, NoteWords words) {
    this.terminology = terminology;
    this.words = words;
  }

  @Nullable Documented detail(
      ReadNote read, Match match, Candidate candidate, Terminology.Nodes nodes, int child) {
    if (nodes.delta()[child].length == 0) {
      return null;
    }
    int side = nodes.delta()[child][0][0];
    Sentence own = read.sentences().get(match.sentence());
    BitSet tokens = near(match, side);
    Reach reach = Reach.SENTENCE;
    if (tokens.isEmpty() && !anyNear(match)) {
      if (own.heading() >= 0 && names(own.heading())) {
        tokens = in(own.heading(), side);
        reach = Reach.HEADING;
      } else {
        reach = Reach.NEIGHBOUR;
        tokens = neighbour(read, own, side, match);
      }
    }
    if (tokens.isEmpty()) {
      return null;
    }
    return new Documented(
        candidate.id(),
        Axis.LATERALITY,
        nodes.value()[child],
        reach,
        Roles.evidence(read, tokens, t -> "laterality"));
  }

  private BitSet neighbour(ReadNote read, Sentence own, int side, Match match) {
    for (int id : new int[] {own.id() - 1, own.id() + 1}) {
      if (id < 0 || id >= read.sentences().size()) {
        continue;
      }
      Sentence other = read.sentences().get(id);
      if (other.section() == own.section() && sharesSite(match, id)) {
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
    boolean hasSite = false;
    for (int s = words.sentenceSlots[match.sentence()]; s < words.sentenceSlots[match.sentence() + 1]; s++) {
      if (terminology.wordTypes[words.slotWord[s]] == FindingType.SITE) {
        hasSite = true;
        for (int o = words.sentenceSlots[sentence]; o < words.sentenceSlots[sentence + 1]; o++) {
          if (words.slotWord[o] == words.slotWord[s]) {
            return true;
          }
        }
      }
    }
    return !hasSite;
  }

  private boolean names(int sentence) {
    return sidesIn(sentence) > 0;
  }

  private int sidesIn(int sentence) {
    BitSet seen = new BitSet();
    for (int s = words.sentenceSlots[sentence]; s < words.sentenceSlots[sentence + 1]; s++) {
      if (isSide(s)) {
        seen.set(words.slotWord[s]);
      }
    }
    return seen.cardinality();
  }

  private BitSet in(int sentence, int side) {
    BitSet tokens = new BitSet();
    for (int s = words.sentenceSlots[sentence]; s < words.sentenceSlots[sentence + 1]; s++) {
      if (words.slotWord[s] == side && isSide(s)) {
        tokens.set(words.slotFrom[s], words.slotTo[s]);
      }
    }
    return tokens;
  }

  private boolean anyNear(Match match) {
    for (int s = words.sentenceSlots[match.sentence()]; s < words.sentenceSlots[match.sentence() + 1]; s++) {
      if (isSide(s) && belongs(s, match)) {
        return true;
      }
    }
    return false;
  }

  private BitSet near(Match match, int side) {
    BitSet tokens = new BitSet();
    for (int s = words.sentenceSlots[match.sentence()]; s < words.sentenceSlots[match.sentence() + 1]; s++) {
      if (words.slotWord[s] == side && isSide(s) && belongs(s, match)) {
        tokens.set(words.slotFrom[s], words.slotTo[s]);
      }
    }
    return tokens;
  }

  private boolean isSide(int slot) {
    return terminology.wordTypes[words.slotWord[slot]] == FindingType.LATERALITY;
  }

  /** Whether a side stands at a site of the match, or at no site and nearest to the match. */
  private boolean belongs(int side, Match match) {
    int site = siteOf(side, match.sentence());
    if (site < 0) {
      return gap(words.slotFrom[side], words.slotTo[side], match) <= 6;
    }
    for (int t = words.slotFrom[site]; t < words.slotTo[site]; t++) {
      if (match.tokens().get(t)) {
        return true;
      }
    }
    return !hasOwnSite(match) && gap(words.slotFrom[site], words.slotTo[site], match) <= 8;
  }

  private boolean hasOwnSite(Match match) {
    for (int s = words.sentenceSlots[match.sentence()]; s < words.sentenceSlots[match.sentence() + 1]; s++) {
      if (terminology.wordTypes[words.slotWord[s]] == FindingType.SITE
          && match.tokens().get(words.slotFrom[s])) {
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

  /** The site that a side stands at: the next one within three words, else the one just before, else -1. */
  private int siteOf(int side, int sentence) {
    int best = -1;
    int bestGap = Integer.MAX_VALUE;
    for (int s = words.sentenceSlots[sentence]; s < words.sentenceSlots[sentence + 1]; s++) {
      if (terminology.wordTypes[words.slotWord[s]] != FindingType.SITE) {
        continue;
      }
      int ahead = words.position(words.slotFrom[s]) - words.position(words.slotTo[side]);
      int behind = words.position(words.slotFrom[side]) - words.position(words.slotTo[s]);
      int gap = Integer.MAX_VALUE;
      if (ahead >= 0 && ahead <= REACH_FORWARD) {
        gap = ahead * 2;
      } else if (behind >= 0 && behind < REACH_BACK) {
        gap = behind * 2 + 1;
      } else if (words.slotFrom[s] <= words.slotFrom[side] && words.slotTo[side] <= words.slotTo[s]) {
        gap = 0;
      }
      if (gap < bestGap) {
        best = s;
        bestGap = gap;
      }
    }
    return best;
  }
}
