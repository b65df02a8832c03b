package io.nosologist.coding;

import io.nosologist.domain.Assertion;
import io.nosologist.domain.Candidate;
import io.nosologist.domain.PastCode;
import io.nosologist.domain.SectionKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The history codes of conditions, from {@code histories.txt} of the lexicon (I.C.21.c.4).
 * Immutable and safe to share between threads.
 */
final class Histories {
  /** Sequelae of cerebrovascular disease, beside which its history is not coded (I.C.9.d.3). */
  private static final String SEQUELAE = "I69";

  private static final String RECURS = "+";

  private final List<Entry> entries = new ArrayList<>();

  /** What a code begins with, and its code as the patient's history and as the family's. */
  /**
   * A line's say on one beginning of codes.
   *
   * @param recurs whether one of the past is told beside one of today
   */
  private record Entry(String begins, String personal, String family, boolean recurs) {}

  /**
   * Reads the list.
   *
   * @param text lines {@code CODE … : PERSONAL[+] FAMILY}, {@code -} for none, {@code +} where one
   *     of the past is told beside one of today
   * @throws IllegalArgumentException if a line is not of that form; the message quotes it
   */
  Histories(String text) {
    LexiconFiles.entries(text).forEach(this::read);
  }

  private void read(String line) {
    int colon = line.indexOf(" : ");
    String[] codes =
        colon < 1 ? new String[0] : line.substring(colon + 3).strip().split("\\s+", -1);
    if (codes.length != 2) {
      throw new IllegalArgumentException(
          "histories.txt: '" + line + "' is not of the form CODE : PERSONAL FAMILY");
    }
    for (String begins : line.substring(0, colon).split("\\s+", -1)) {
      boolean recurs = codes[0].endsWith(RECURS);
      entries.add(
          new Entry(
              begins,
              recurs ? codes[0].substring(0, codes[0].length() - 1) : codes[0],
              codes[1],
              recurs));
    }
  }

  /** The history codes of the candidates that a note puts into the past or gives to a relative. */
  List<PastCode> of(List<Candidate> candidates) {
    List<PastCode> out = new ArrayList<>();
    for (Candidate candidate : candidates) {
      String code = codeOf(candidate, candidates);
      if (code != null) {
        out.add(new PastCode(candidate.id(), code));
      }
    }
    return out;
  }

  private @Nullable String codeOf(Candidate candidate, List<Candidate> all) {
    boolean family = candidate.assertion() == Assertion.FAMILY;
    boolean past =
        candidate.assertion() == Assertion.HISTORICAL
            || (candidate.assertion() == Assertion.AFFIRMED && isHistory(candidate.section()));
    if (!family && !past) {
      return null;
    }
    for (Entry entry : entries) {
      String code = family ? entry.family() : entry.personal();
      if (candidate.matched().startsWith(entry.begins())) {
        boolean told = entry.recurs() && candidate.assertion() == Assertion.HISTORICAL;
        boolean stillThere = past && !told && isPresent(candidate, all);
        return code.equals("-") || stillThere ? null : code;
      }
    }
    return null;
  }

  /** Whether the note also speaks of such a condition as present, or of what a stroke left. */
  private static boolean isPresent(Candidate past, List<Candidate> all) {
    for (Candidate other : all) {
      if (other.assertion() == Assertion.AFFIRMED
          && !isHistory(other.section())
          && (other.code().regionMatches(0, past.code(), 0, 3)
              || (other.code().startsWith(SEQUELAE) && past.code().startsWith("I6")))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHistory(SectionKind section) {
    return section == SectionKind.PAST_MEDICAL_HISTORY
        || section == SectionKind.PAST_SURGICAL_HISTORY;
  }
}
