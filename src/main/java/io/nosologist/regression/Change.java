package io.nosologist.regression;

import io.nosologist.domain.CodeParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One code of a note that came, went, or turned into another of its category.
 *
 * @param note "suite/id"
 * @param from the code before; "" where it is new
 * @param to the code now; "" where it is gone
 * @param verdict +1 where the note is nearer to gold now, -1 where it is farther, 0 where neither
 * @param rules the rules behind the change
 */
record Change(String note, String from, String to, int verdict, Set<String> rules) {
  /** All changes of a note, by code. */
  static List<Change> of(PastNote before, Outcome now) {
    Map<String, List<String>> codes = new TreeMap<>();
    now.proposed().forEach(p -> codes.put(p.code(), p.rules()));
    Set<String> lost = new TreeSet<>(before.codes().keySet());
    lost.removeAll(codes.keySet());
    Set<String> gained = new TreeSet<>(codes.keySet());
    gained.removeAll(before.codes().keySet());
    List<Change> out = new ArrayList<>();
    for (String from : List.copyOf(lost)) {
      String to =
          gained.stream()
              .filter(g -> CodeMatch.category(g).equals(CodeMatch.category(from)))
              .findFirst()
              .orElse("");
      if (!to.isEmpty()) {
        gained.remove(to);
        out.add(change(now, from, to, differing(before.codes().get(from), codes.get(to))));
      } else {
        String by = now.dismissed().getOrDefault(from, "");
        out.add(change(now, from, "", by.isEmpty() ? set(before.codes().get(from)) : Set.of(by)));
      }
    }
    for (String to : gained) {
      String by = before.dismissed().getOrDefault(to, "");
      out.add(change(now, "", to, by.isEmpty() ? set(codes.get(to)) : Set.of(by)));
    }
    return out;
  }

  private static Change change(Outcome now, String from, String to, Set<String> rules) {
    CodeMatch match = now.match();
    if (match == null) {
      return new Change(now.key(), from, to, 0, rules);
    }
    int verdict = 0;
    if (!to.isEmpty()) {
      verdict += match.wrong().contains(CodeParts.plain(to)) ? -1 : 1;
    }
    if (!from.isEmpty()) {
      verdict += match.missed().contains(CodeParts.plain(from)) ? -1 : 1;
    }
    return new Change(now.key(), from, to, Integer.signum(verdict), rules);
  }

  private static Set<String> set(@org.jspecify.annotations.Nullable List<String> rules) {
    return rules == null ? Set.of() : new TreeSet<>(rules);
  }

  /** What only one of the two went by; all, where they went by the same. */
  private static Set<String> differing(
      @org.jspecify.annotations.Nullable List<String> one,
      @org.jspecify.annotations.Nullable List<String> other) {
    Set<String> all = new TreeSet<>(set(one));
    all.addAll(set(other));
    Set<String> shared = new TreeSet<>(set(one));
    shared.retainAll(set(other));
    Set<String> out = new TreeSet<>(all);
    out.removeAll(shared);
    return out.isEmpty() ? all : out;
  }

  String shown() {
    String what =
        from.isEmpty() ? "gained " + to : to.isEmpty() ? "lost " + from : from + " → " + to;
    String sign = verdict > 0 ? "better" : verdict < 0 ? "worse" : "other";
    return "%-6s %s: %s  %s".formatted(sign, note, what, rules);
  }
}
