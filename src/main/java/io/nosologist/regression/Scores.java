package io.nosologist.regression;

import io.nosologist.domain.CodeParts;
import io.nosologist.domain.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The scores of many notes; takes a few numbers of each and keeps no note. */
final class Scores {
  private static final int RESAMPLES = 1000;
  private static final long SEED = 7;

  private Tally exact = Tally.NONE;
  private Tally category = Tally.NONE;
  private Tally ladder = Tally.NONE;
  private Tally spansExact = Tally.NONE;
  private double overlapProposed;
  private double overlapGold;
  private CodeMatch.Depth depth = CodeMatch.Depth.NONE;
  private int falseCodes;
  private int principalFound;
  private int principalFirst;
  private final List<int[]> rows = new ArrayList<>();
  private final Map<String, int[]> byCode = new TreeMap<>();

  /**
   * An interval that holds the middle 95 % of 1,000 resamples of the notes, with a fixed seed.
   *
   * @param low 2.5 % lie below
   * @param high 2.5 % lie above
   */
  record Interval(double low, double high) {}

  void add(Outcome outcome) {
    CodeMatch m = outcome.match();
    if (m == null) {
      return;
    }
    exact = exact.plus(m.hits(), m.proposed(), m.gold());
    Tally c = m.categories();
    category = category.plus(c.right(), c.proposed(), c.gold());
    ladder = ladder.plus(m.credit(), m.proposed(), m.gold());
    falseCodes += m.wrong().size();
    depth = depth.plus(m.depth());
    rows.add(
        new int[] {
          m.hits(), m.proposed(), m.gold(), (int) c.right(), (int) c.proposed(), (int) c.gold()
        });
    m.right().forEach(code -> count(code)[0]++);
    m.wrong().forEach(code -> count(code)[1]++);
    m.missed().forEach(code -> count(code)[2]++);
    addSpans(outcome);
    addPrincipal(outcome);
  }

  /** Where the first code of gold is proposed at all: whether it is so at rank 1. */
  private void addPrincipal(Outcome outcome) {
    List<GoldCode> gold = outcome.gold();
    if (gold == null || gold.isEmpty()) {
      return;
    }
    String first = CodeParts.plain(gold.get(0).code());
    int rank = outcome.codes().stream().map(CodeParts::plain).toList().indexOf(first);
    principalFound += rank >= 0 ? 1 : 0;
    principalFirst += rank == 0 ? 1 : 0;
  }

  private int[] count(String code) {
    return byCode.computeIfAbsent(code, c -> new int[3]);
  }

  /** Evidence is compared where the code is right and gold tells its words. */
  private void addSpans(Outcome outcome) {
    Map<String, List<Span>> proposed = new TreeMap<>();
    outcome.proposed().forEach(p -> proposed.put(CodeParts.plain(p.code()), p.evidence()));
    List<GoldCode> gold = outcome.gold();
    for (GoldCode g : gold == null ? List.<GoldCode>of() : gold) {
      List<Span> said = proposed.get(CodeParts.plain(g.code()));
      if (said != null && !g.evidence().isEmpty()) {
        Set<Span> same = new TreeSet<>(said);
        same.retainAll(g.evidence());
        spansExact = spansExact.plus(same.size(), said.size(), g.evidence().size());
        overlapProposed +=
            said.stream().filter(s -> g.evidence().stream().anyMatch(s::overlaps)).count();
        overlapGold +=
            g.evidence().stream().filter(s -> said.stream().anyMatch(s::overlaps)).count();
      }
    }
  }

  int notes() {
    return rows.size();
  }

  Tally exact() {
    return exact;
  }

  Tally category() {
    return category;
  }

  /** With partial credit by depth. */
  Tally ladder() {
    return ladder;
  }

  Tally spansExact() {
    return spansExact;
  }

  /** F1 of evidence where a stretch counts as found if it shares a character. */
  double spansOverlap() {
    double p = spansExact.proposed() == 0 ? 0 : overlapProposed / spansExact.proposed();
    double r = spansExact.gold() == 0 ? 0 : overlapGold / spansExact.gold();
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  /** Mean F1 over the codes that are gold or proposed anywhere, each code counting the same. */
  double macroF1() {
    return byCode.values().stream()
        .mapToDouble(n -> 2.0 * n[0] / (2 * n[0] + n[1] + n[2]))
        .average()
        .orElse(0);
  }

  CodeMatch.Depth specificity() {
    return depth;
  }

  /** In how many notes the first code of gold was proposed. */
  int principalFound() {
    return principalFound;
  }

  /** In how many notes it was proposed at rank 1. */
  int principalFirst() {
    return principalFirst;
  }

  /** Wrong codes a note. */
  double falseCodesPerNote() {
    return falseCodes / (double) Math.max(1, rows.size());
  }

  Interval exactInterval() {
    return interval(0);
  }

  Interval categoryInterval() {
    return interval(3);
  }

  private Interval interval(int at) {
    if (rows.isEmpty()) {
      return new Interval(0, 0);
    }
    Random random = new Random(SEED);
    double[] f1 = new double[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      long right = 0;
      long both = 0;
      for (int n = 0; n < rows.size(); n++) {
        int[] row = rows.get(random.nextInt(rows.size()));
        right += row[at];
        both += row[at + 1] + row[at + 2];
      }
      f1[i] = both == 0 ? 0 : 2.0 * right / both;
    }
    Arrays.sort(f1);
    return new Interval(f1[RESAMPLES / 40], f1[RESAMPLES - RESAMPLES / 40 - 1]);
  }
}
