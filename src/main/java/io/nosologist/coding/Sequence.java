package io.nosologist.coding;

import io.nosologist.domain.Precedence;
import io.nosologist.domain.Traced;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Puts ranked codes into the order that the rules of sequence ask for. */
final class Sequence {
  /** Rules that contradict each other would go on for ever; more rounds settle nothing. */
  private static final int MOST_ROUNDS = 64;

  private Sequence() {}

  /**
   * The same groups, each code that must come first moved in front of what it precedes. Where rules
   * contradict each other, the one that fired last has its way.
   *
   * @param ranked the leaves of each code, by rank
   * @param precedences conclusions of type {@link Precedence}
   */
  static List<List<Climbs.Leaf>> of(List<List<Climbs.Leaf>> ranked, List<Traced> precedences) {
    Map<String, Integer> groups = new HashMap<>();
    for (int i = 0; i < ranked.size(); i++) {
      groups.put(ranked.get(i).get(0).proposal().code(), i);
    }
    List<int[]> orders = new ArrayList<>();
    for (Traced traced : precedences) {
      Precedence order = (Precedence) traced.conclusion();
      Integer first = groups.get(order.first());
      Integer second = groups.get(order.second());
      if (first != null && second != null) {
        orders.add(new int[] {first, second});
      }
    }
    Places places = new Places(ranked.size());
    boolean moved = true;
    for (int round = 0; moved && round < Math.min(ranked.size(), MOST_ROUNDS); round++) {
      moved = false;
      for (int[] order : orders) {
        moved |= places.putBefore(order[0], order[1]);
      }
    }
    return Arrays.stream(places.groups).<List<Climbs.Leaf>>mapToObj(ranked::get).toList();
  }

  /** Which group stands where, and where each group stands. */
  private static final class Places {
    private final int[] groups;
    private final int[] places;

    Places(int size) {
      groups = IntStream.range(0, size).toArray();
      places = groups.clone();
    }

    /** Moves the first in front of the second; false where it stands there already. */
    boolean putBefore(int first, int second) {
      int from = places[first];
      int to = places[second];
      if (from <= to) {
        return false;
      }
      System.arraycopy(groups, to, groups, to + 1, from - to);
      groups[to] = first;
      for (int i = to; i <= from; i++) {
        places[groups[i]] = i;
      }
      return true;
    }
  }
}
