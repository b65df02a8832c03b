package io.nosologist.coding;

import io.nosologist.domain.Candidate;
import io.nosologist.domain.Dismissal;
import io.nosologist.domain.Proposal;
import io.nosologist.domain.Traced;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the conclusions of the rules lead each candidate, and which candidates they dismiss; for
 * one thread.
 */
final class Climbs {
  private static final Comparator<Leaf> BY_CODE = Comparator.comparing(l -> l.proposal().code());

  private final Map<Integer, List<Traced>> ways = new LinkedHashMap<>();
  private final Map<Integer, Traced> dismissed = new HashMap<>();
  private final Map<Integer, List<Leaf>> leaves = new HashMap<>();

  Climbs(List<Traced> conclusions) {
    for (Traced traced : conclusions) {
      if (traced.conclusion() instanceof Proposal proposal) {
        ways.computeIfAbsent(proposal.candidate(), c -> new ArrayList<>()).add(traced);
      } else if (traced.conclusion() instanceof Dismissal dismissal) {
        dismissed.merge(dismissal.candidate(), traced, (a, b) -> a.order() <= b.order() ? a : b);
      }
    }
  }

  /**
   * One code that one candidate leads to.
   *
   * @param candidate the candidate
   * @param proposal the last step
   * @param way all steps, in order
   */
  record Leaf(Candidate candidate, Proposal proposal, List<Traced> way) {}

  /** The first dismissal of each candidate that has one. */
  Map<Integer, Traced> dismissed() {
    return dismissed;
  }

  /** All proposals for a candidate, in the order of the firings. */
  List<Traced> of(int candidate) {
    return ways.getOrDefault(candidate, List.of());
  }

  /** The ends of a candidate's climb: proposals from which nothing goes on, in order of code. */
  List<Leaf> leaves(Candidate candidate) {
    List<Leaf> known = leaves.get(candidate.id());
    if (known == null) {
      known = endsOf(candidate);
      leaves.put(candidate.id(), known);
    }
    return known;
  }

  private List<Leaf> endsOf(Candidate candidate) {
    List<Traced> way = of(candidate.id());
    Set<String> left = new HashSet<>();
    for (Traced traced : way) {
      String from = ((Proposal) traced.conclusion()).from();
      if (from != null) {
        left.add(from);
      }
    }
    Map<String, Leaf> out = new LinkedHashMap<>();
    for (Traced traced : way) {
      Proposal proposal = (Proposal) traced.conclusion();
      if (!left.contains(proposal.code())) {
        out.putIfAbsent(proposal.code(), new Leaf(candidate, proposal, path(way, proposal)));
      }
    }
    List<Leaf> ends = new ArrayList<>(out.values());
    ends.sort(BY_CODE);
    return ends;
  }

  private static List<Traced> path(List<Traced> way, Proposal leaf) {
    List<Traced> out = new ArrayList<>();
    @Nullable String at = leaf.code();
    while (at != null && out.size() <= way.size()) {
      @Nullable String above = null;
      for (Traced traced : way) {
        Proposal proposal = (Proposal) traced.conclusion();
        if (proposal.code().equals(at)) {
          out.add(0, traced);
          above = proposal.from();
          break;
        }
      }
      at = above;
    }
    return out;
  }
}
