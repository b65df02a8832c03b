package io.nosologist.coding;

import io.nosologist.domain.Precedence;
import io.nosologist.domain.Traced;
import java.util.ArrayList;
import java.util.List;

/** Puts ranked codes into the order that the rules of sequence ask for. */
final class Sequence {
  private Sequence() {}

  /**
   * The same groups, each code that must come first moved in front of what it precedes. Where rules
   * contradict each other, the one that fired last has its way.
   *
   * @param ranked the leaves of each code, by rank
   * @param precedences conclusions of type {@link Precedence}
   */
  static List<List<Climbs.Leaf>> of(List<List<Climbs.Leaf>> ranked, List<Traced> precedences) {
    List<List<Climbs.Leaf>> out = new ArrayList<>(ranked);
    boolean moved = true;
    for (int round = 0; moved && round < ranked.size(); round++) {
      moved = false;
      for (Traced traced : precedences) {
        Precedence order = (Precedence) traced.conclusion();
        int first = indexOf(out, order.first());
        int second = indexOf(out, order.second());
        if (first >= 0 && second >= 0 && first > second) {
          out.add(second, out.remove(first));
          moved = true;
        }
      }
    }
    return out;
  }

  private static int indexOf(List<List<Climbs.Leaf>> groups, String code) {
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).get(0).proposal().code().equals(code)) {
        return i;
      }
    }
    return -1;
  }
}
