package io.nosologist.regression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What changed between two runs, by note, by rule and by suite. */
final class Comparison {
  private final String name;
  private final double tolerance;
  private final List<Change> changes = new ArrayList<>();
  private final Map<String, Sides> suites = new TreeMap<>();
  private final Map<String, RuleChange> rules = new TreeMap<>();
  private int notes;
  private int fresh;
  private int changed;

  private record Sides(Tally before, Tally now) {
    boolean same() {
      return before.equals(now);
    }
  }

  /** How many changes a rule stands behind: for the better, for the worse, neither. */
  record RuleChange(int better, int worse, int other) {
    RuleChange plus(RuleChange more) {
      return new RuleChange(better + more.better, worse + more.worse, other + more.other);
    }
  }

  /**
   * A comparison.
   *
   * @param name what is compared with what
   * @param tolerance by how much the F1 of a suite may fall, 0 to 1
   */
  Comparison(String name, double tolerance) {
    this.name = name;
    this.tolerance = tolerance;
  }

  /**
   * Takes one note.
   *
   * @param before null where the other run did not have the note
   * @return its changes
   */
  List<Change> add(@Nullable PastNote before, Outcome now) {
    if (before == null) {
      fresh++;
      return List.of();
    }
    notes++;
    List<Change> here = Change.of(before, now);
    changes.addAll(here);
    changed += here.isEmpty() ? 0 : 1;
    for (Change change : here) {
      RuleChange one =
          new RuleChange(
              change.verdict() > 0 ? 1 : 0,
              change.verdict() < 0 ? 1 : 0,
              change.verdict() == 0 ? 1 : 0);
      change.rules().forEach(rule -> rules.merge(rule, one, RuleChange::plus));
    }
    Tally past = before.exact();
    CodeMatch match = now.match();
    if (past != null && match != null) {
      suites.merge(
          now.suite(),
          new Sides(past, new Tally(match.hits(), match.proposed(), match.gold())),
          (a, b) ->
              new Sides(
                  a.before().plus(b.before().right(), b.before().proposed(), b.before().gold()),
                  a.now().plus(b.now().right(), b.now().proposed(), b.now().gold())));
    }
    return here;
  }

  String name() {
    return name;
  }

  /** Whether the F1 of a suite fell by more than the tolerance. */
  boolean isWorse() {
    return suites.values().stream().anyMatch(this::isWorse);
  }

  private boolean isWorse(Sides s) {
    return s.before().f1() - s.now().f1() > tolerance + 1e-12;
  }

  /** Changes, those for the worse first. */
  List<Change> changes() {
    return changes.stream()
        .sorted(
            Comparator.comparingInt(Change::verdict)
                .thenComparing(Change::note)
                .thenComparing(Change::from))
        .toList();
  }

  /**
   * The exact F1 of a suite in both runs.
   *
   * @param regression whether it fell by more than the tolerance
   */
  record SuiteChange(String suite, double before, double now, boolean regression) {}

  /** Suites whose scores are no longer what they were, in order of name. */
  List<SuiteChange> suites() {
    return suites.entrySet().stream()
        .filter(e -> !e.getValue().same())
        .map(
            e ->
                new SuiteChange(
                    e.getKey(),
                    e.getValue().before().f1(),
                    e.getValue().now().f1(),
                    isWorse(e.getValue())))
        .toList();
  }

  Map<String, RuleChange> rules() {
    return rules;
  }

  /**
   * The lines.
   *
   * @param most how many changes to name
   */
  List<String> table(int most) {
    List<String> out = new ArrayList<>();
    out.add("");
    out.add(
        String.format(
            Locale.ROOT,
            "%s: %,d of %,d notes changed%s",
            name,
            changed,
            notes,
            fresh == 0 ? "" : String.format(Locale.ROOT, ", %,d notes are new", fresh)));
    long same = suites.values().stream().filter(Sides::same).count();
    if (same > 0) {
      out.add(String.format(Locale.ROOT, "  %,d suites with the scores they had", same));
    }
    for (SuiteChange s : suites()) {
      out.add(
          String.format(
              Locale.ROOT,
              "  %-28s exact F1 %.3f → %.3f  (%+.3f)%s",
              s.suite(),
              s.before(),
              s.now(),
              s.now() - s.before(),
              s.regression()
                  ? String.format(
                      Locale.ROOT, "  REGRESSION beyond the tolerance of %.3f", tolerance)
                  : ""));
    }
    if (!rules.isEmpty()) {
      out.add("  by rule                   better   worse   other");
      rules.entrySet().stream()
          .sorted(
              Comparator.<Map.Entry<String, RuleChange>>comparingInt(e -> -e.getValue().worse())
                  .thenComparingInt(e -> -e.getValue().better())
                  .thenComparing(Map.Entry::getKey))
          .forEach(
              e ->
                  out.add(
                      String.format(
                          Locale.ROOT,
                          "    %-22s %7d %7d %7d",
                          e.getKey(),
                          e.getValue().better(),
                          e.getValue().worse(),
                          e.getValue().other())));
    }
    List<Change> all = changes();
    all.stream().limit(most).forEach(change -> out.add("  " + change.shown()));
    if (all.size() > most) {
      out.add("  … and " + (all.size() - most) + " more; --errors N names more");
    }
    return out;
  }
}
