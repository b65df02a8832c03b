package io.nosologist.regression;

/**
 * Right, proposed and gold, and what follows from them.
 *
 * @param right how many are both; a sum of credits where partial credit is given
 * @param proposed how many were proposed
 * @param gold how many there are
 */
record Tally(double right, double proposed, double gold) {
  static final Tally NONE = new Tally(0, 0, 0);

  Tally plus(double moreRight, double moreProposed, double moreGold) {
    return new Tally(right + moreRight, proposed + moreProposed, gold + moreGold);
  }

  /** Share of the proposed that is right, 0 to 1; 0 where nothing was proposed. */
  double precision() {
    return proposed == 0 ? 0 : right / proposed;
  }

  /** Share of gold that was proposed, 0 to 1; 0 where there is no gold. */
  double recall() {
    return gold == 0 ? 0 : right / gold;
  }

  /** Harmonic mean of the two, 0 to 1. */
  double f1() {
    return proposed + gold == 0 ? 0 : 2 * right / (proposed + gold);
  }
}
