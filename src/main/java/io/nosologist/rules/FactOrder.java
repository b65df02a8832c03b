package io.nosologist.rules;

import io.nosologist.domain.Candidate;
import io.nosologist.domain.Documented;
import io.nosologist.domain.Evidence;
import io.nosologist.domain.Finding;
import io.nosologist.domain.Measure;
import io.nosologist.domain.Note;
import io.nosologist.domain.Rung;
import java.util.Comparator;
import java.util.List;

/**
 * One order of insertion for the same facts, however the caller lists them: the engine fires equal
 * matches in the order in which their facts came, so equal facts give equal traces.
 */
final class FactOrder implements Comparator<Object> {
  static final FactOrder INSTANCE = new FactOrder();

  private static final Comparator<Rung> RUNGS =
      Comparator.comparingInt(Rung::candidate)
          .thenComparing(Rung::parent)
          .thenComparing(Rung::child)
          .thenComparing(Rung::axis)
          .thenComparing(Rung::value)
          .thenComparing(Rung::byDefault);
  private static final Comparator<Documented> DOCUMENTED =
      Comparator.comparingInt(Documented::candidate)
          .thenComparing(Documented::axis)
          .thenComparing(Documented::reach)
          .thenComparing(Documented::evidence, FactOrder::compare)
          .thenComparing(Documented::value);

  private FactOrder() {}

  @Override
  public int compare(Object one, Object other) {
    int byKind = Integer.compare(kind(one), kind(other));
    if (byKind != 0) {
      return byKind;
    }
    if (one instanceof Finding a && other instanceof Finding b) {
      return Integer.compare(a.id(), b.id());
    }
    if (one instanceof Candidate a && other instanceof Candidate b) {
      return Integer.compare(a.id(), b.id());
    }
    if (one instanceof Rung a && other instanceof Rung b) {
      return RUNGS.compare(a, b);
    }
    if (one instanceof Documented a && other instanceof Documented b) {
      return DOCUMENTED.compare(a, b);
    }
    return 0;
  }

  private static int kind(Object fact) {
    if (fact instanceof Note) {
      return 0;
    }
    if (fact instanceof Finding) {
      return 1;
    }
    if (fact instanceof Candidate) {
      return 2;
    }
    if (fact instanceof Documented) {
      return 3;
    }
    if (fact instanceof Measure) {
      return 4;
    }
    return fact instanceof Rung ? 5 : 6;
  }

  private static int compare(List<Evidence> one, List<Evidence> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int byWords = one.get(i).compareTo(other.get(i));
      if (byWords != 0) {
        return byWords;
      }
    }
    return Integer.compare(one.size(), other.size());
  }
}
