package io.nosologist.coding;

import io.nosologist.domain.Axis;
import io.nosologist.domain.Candidate;
import io.nosologist.domain.CodeEntry;
import io.nosologist.domain.Documented;
import io.nosologist.domain.Documented.Reach;
import io.nosologist.domain.FindingType;
import io.nosologist.domain.Rung;
import io.nosologist.release.Release;
import io.nosologist.release.SeventhCharacter;
import io.nosologist.text.ReadNote;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Offers the 7th characters of a code (I.A.5), and documents the one whose words the sentence
 * holds. One per worker; not thread safe.
 */
final class Episodes {
  /** How the stages of glaucoma end; a note that says "POAG OU, moderate" leaves the word out. */
  private static final String STAGE = " stage";

  /** How many tokens at most lie between a condition and the word of its stage. */
  private static final int BESIDE = 3;

  private final Terminology terminology;
  private final NoteWords words;
  private final Sides sides;

  /** The word lists of the meanings met so far; the release has a few hundred. */
  private final Map<String, List<List<String>>> readings = new HashMap<>();

  Episodes(Terminology terminology, NoteWords words, Sides sides) {
    this.terminology = terminology;
    this.words = words;
    this.sides = sides;
  }

  void offer(
      ReadNote read,
      Match match,
      Candidate candidate,
      CodeEntry base,
      Release release,
      List<Rung> rungs,
      List<Documented> documented) {
    Map<Character, String> meanings = new HashMap<>();
    for (SeventhCharacter seventh : release.seventhCharacters(base.code())) {
      meanings.put(seventh.value(), seventh.meaning());
    }
    String best = "";
    int bestWords = 0;
    BitSet bestTokens = new BitSet();
    for (String child : base.children()) {
      String meaning = meanings.getOrDefault(child.charAt(child.length() - 1), "");
      rungs.add(
          new Rung(
              candidate.id(),
              base.code(),
              child,
              Axis.ENCOUNTER,
              meaning,
              isDefault(child, meaning, base)));
      BitSet tokens = new BitSet();
      int size = stated(meaning, match, tokens);
      if (size == 0 && !meaning.isEmpty()) {
        size = stated(titled(release, base, child), match, tokens);
      }
      if (size == 0 && meaning.endsWith(STAGE)) {
        size = beside(meaning.substring(0, meaning.length() - STAGE.length()), match, tokens);
      }
      if (size > bestWords) {
        best = meaning;
        bestWords = size;
        bestTokens = tokens;
      }
    }
    if (bestWords > 0) {
      documented.add(
          new Documented(
              candidate.id(),
              Axis.ENCOUNTER,
              best,
              Reach.SENTENCE,
              Roles.evidence(read, bestTokens, t -> Axis.ENCOUNTER.label())));
    }
  }

  /** What the title of a code adds to the title above it: at times less than the meaning. */
  private static String titled(Release release, CodeEntry base, String child) {
    String title = release.find(child).map(CodeEntry::title).orElse("");
    return title.startsWith(base.title()) ? title.substring(base.title().length()) : "";
  }

  /**
   * Active treatment of a closed fracture is meant where nothing is said (I.C.19.a, I.C.19.c), else
   * the character 0, else the one for "unspecified": an eye that is not named (I.B.13).
   */
  static boolean isDefault(String child, String meaning, CodeEntry base) {
    if (offers(base, "A") || offers(base, "0")) {
      return child.endsWith(offers(base, "A") ? "A" : "0");
    }
    return meaning.startsWith("unspecified");
  }

  private static boolean offers(CodeEntry base, String last) {
    return base.children().stream().anyMatch(child -> child.endsWith(last));
  }

  /** How many words of a meaning the sentence holds if it holds all of them, else 0. */
  private int stated(String meaning, Match match, BitSet tokens) {
    boolean denied = meaning.contains("without");
    for (List<String> reading : readings.computeIfAbsent(meaning, Episodes::readings)) {
      int size = 0;
      boolean all = true;
      for (String word : reading) {
        int id = words.wordOf(word);
        if (id >= 0 && terminology.stop[id]) {
          continue;
        }
        int token = id < 0 ? -1 : token(match, id, denied);
        if (token < 0) {
          all = false;
          break;
        }
        tokens.set(token);
        size++;
      }
      if (all && size > 0) {
        return size;
      }
      tokens.clear();
    }
    return 0;
  }

  /** What is stated, if nothing but a few words stands between it and the condition, else 0. */
  private int beside(String meaning, Match match, BitSet tokens) {
    int size = stated(meaning, match, tokens);
    int first = tokens.nextSetBit(0);
    if (size > 0 && first <= match.to() + BESIDE && first >= match.from() - BESIDE) {
      return size;
    }
    tokens.clear();
    return 0;
  }

  private static List<List<String>> readings(String meaning) {
    return TermText.variants(meaning.toLowerCase(Locale.ROOT));
  }

  /**
   * Where a word stands in the sentence, be it part of a phrase that is no condition, or -1. "No
   * tophi" tells no tophi, but for a meaning that denies them itself.
   */
  private int token(Match match, int word, boolean denied) {
    for (int t = words.sentenceTokens[match.sentence()];
        t < words.sentenceTokens[match.sentence() + 1];
        t++) {
      if (words.word(t) == word && (denied || words.agrees(t, match)) && !isOther(t, word, match)) {
        return t;
      }
    }
    for (int s = words.sentenceSlots[match.sentence()];
        s < words.sentenceSlots[match.sentence() + 1];
        s++) {
      if (words.slotWord[s] == word
          && (denied || words.agrees(words.slotFrom[s], match))
          && !isOther(words.slotFrom[s], word, match)) {
        return words.slotFrom[s];
      }
    }
    return -1;
  }

  /** Whether a word is a side that another condition of the sentence has: "PDR OD, NPDR OS". */
  private boolean isOther(int token, int word, Match match) {
    return terminology.wordTypes[word] == FindingType.LATERALITY
        && sides.isOfOtherItem(token, match);
  }
}
