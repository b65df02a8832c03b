package io.nosologist.regression;

import io.nosologist.domain.CodeEntry;
import io.nosologist.domain.CodeParts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The gold codes of a note against those proposed, each gold code matched once.
 *
 * <p>A gold code that is not billable in the release in use (older, or cut short) is matched by any
 * one proposed code that begins with it, trailing X apart, and that is not gold itself.
 *
 * @param gold number of gold codes
 * @param proposed number of proposed codes
 * @param right proposed codes that match a gold code
 * @param wrong proposed codes that match none
 * @param missed gold codes that are matched by none
 * @param categories shared, proposed and gold categories
 * @param credit sum over gold codes of the share of the ladder that the best proposed code goes
 *     along with; 1 for the very code, less for a code of the same category, 0 beyond it
 * @param depth proposed codes of a gold category that are less, equally, more specific than gold
 */
record CodeMatch(
    int gold,
    int proposed,
    Set<String> right,
    Set<String> wrong,
    Set<String> missed,
    Tally categories,
    double credit,
    Depth depth) {
  private static final Pattern PLACEHOLDERS = Pattern.compile("X+$");
  private static final int CATEGORY = 3;

  /** How many proposed codes of a gold category are less, equally, more specific than gold. */
  record Depth(int less, int as, int more) {
    static final Depth NONE = new Depth(0, 0, 0);

    static Depth of(int rungs, int wanted) {
      return new Depth(rungs < wanted ? 1 : 0, rungs == wanted ? 1 : 0, rungs > wanted ? 1 : 0);
    }

    Depth plus(Depth other) {
      return new Depth(less + other.less, as + other.as, more + other.more);
    }

    /** Share of all, 0 to 1. */
    double share(int of) {
      return of / (double) Math.max(1, less + as + more);
    }
  }

  int hits() {
    return proposed - wrong.size();
  }

  /**
   * Matches two sets of codes, dotted or not, in any case.
   *
   * @param billable whether a code without dot is billable in the release in use
   * @param ladder category … code of a code; empty where the release lacks it
   */
  static CodeMatch of(
      Collection<String> goldCodes,
      Collection<String> proposedCodes,
      Predicate<String> billable,
      Function<String, List<CodeEntry>> ladder) {
    Set<String> gold = plain(goldCodes);
    Set<String> proposed = plain(proposedCodes);
    Set<String> left = new TreeSet<>(proposed);
    Set<String> right = new TreeSet<>();
    Set<String> missed = new TreeSet<>();
    for (String g : gold) {
      if (left.remove(g)) {
        right.add(g);
      }
    }
    for (String g : gold) {
      if (right.contains(g)) {
        continue;
      }
      if (!billable.test(g)) {
        String stem = PLACEHOLDERS.matcher(g).replaceAll("");
        left.stream()
            .filter(p -> p.startsWith(stem))
            .findFirst()
            .ifPresentOrElse(
                p -> {
                  left.remove(p);
                  right.add(p);
                },
                () -> missed.add(g));
      } else {
        missed.add(g);
      }
    }
    Set<String> goldCategories = categories(gold);
    Set<String> shared = categories(proposed);
    int proposedCategories = shared.size();
    shared.retainAll(goldCategories);
    return new CodeMatch(
        gold.size(),
        proposed.size(),
        right,
        left,
        missed,
        new Tally(shared.size(), proposedCategories, goldCategories.size()),
        right.size() + partial(missed, left, ladder),
        depth(gold, proposed, ladder));
  }

  private static double partial(
      Set<String> missed, Set<String> wrong, Function<String, List<CodeEntry>> ladder) {
    record Pair(String gold, String proposed, double credit) {}
    List<Pair> pairs = new ArrayList<>();
    for (String g : missed) {
      for (String p : wrong) {
        if (category(g).equals(category(p))) {
          pairs.add(new Pair(g, p, along(ladder.apply(g), ladder.apply(p))));
        }
      }
    }
    pairs.sort(
        java.util.Comparator.comparingDouble(Pair::credit)
            .reversed()
            .thenComparing(Pair::gold)
            .thenComparing(Pair::proposed));
    Set<String> taken = new TreeSet<>();
    double sum = 0;
    for (Pair pair : pairs) {
      if (!taken.contains("g" + pair.gold()) && !taken.contains("p" + pair.proposed())) {
        taken.add("g" + pair.gold());
        taken.add("p" + pair.proposed());
        sum += pair.credit();
      }
    }
    return sum;
  }

  /** Rungs that two ladders share, as a share of the longer. */
  private static double along(List<CodeEntry> one, List<CodeEntry> other) {
    int shared = 0;
    Iterator<CodeEntry> second = other.iterator();
    for (CodeEntry rung : one) {
      if (!second.hasNext() || !second.next().code().equals(rung.code())) {
        break;
      }
      shared++;
    }
    int longer = Math.max(one.size(), other.size());
    return longer == 0 ? 0 : shared / (double) longer;
  }

  private static Depth depth(
      Set<String> gold, Set<String> proposed, Function<String, List<CodeEntry>> ladder) {
    Map<String, Integer> deepest = new TreeMap<>();
    for (String g : gold) {
      deepest.merge(category(g), rungs(g, ladder), Math::max);
    }
    Depth out = Depth.NONE;
    for (String p : proposed) {
      Integer wanted = deepest.get(category(p));
      if (wanted != null) {
        int rungs = gold.contains(p) ? wanted : rungs(p, ladder);
        out = out.plus(Depth.of(rungs, wanted));
      }
    }
    return out;
  }

  private static int rungs(String code, Function<String, List<CodeEntry>> ladder) {
    int rungs = ladder.apply(code).size();
    return rungs > 0 ? rungs : code.length() - 2;
  }

  static String category(String code) {
    return code.substring(0, Math.min(CATEGORY, code.length()));
  }

  static List<String> dotted(Collection<String> codes) {
    return codes.stream().map(CodeParts::dotted).toList();
  }

  private static Set<String> plain(Collection<String> codes) {
    Set<String> out = new TreeSet<>();
    codes.forEach(code -> out.add(CodeParts.plain(code)));
    return out;
  }

  private static Set<String> categories(Set<String> codes) {
    Set<String> out = new TreeSet<>();
    codes.forEach(code -> out.add(category(code)));
    return out;
  }
}
