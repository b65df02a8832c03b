package io.nosologist.coding;

import io.nosologist.domain.Candidate;
import io.nosologist.domain.CodeEntry;
import io.nosologist.domain.Coded;
import io.nosologist.domain.Listed;
import io.nosologist.domain.Named;
import io.nosologist.domain.Proposal;
import io.nosologist.domain.Traced;
import io.nosologist.release.CodeHistory;
import io.nosologist.release.EmbeddedRelease;
import io.nosologist.release.Release;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * The facts of the later stages: what the climbs came to, and then the set that is about to be
 * suggested, each with what the release says of these codes.
 */
final class SetFacts {
  private final Release release;
  private final NoteLines lines;
  private final Links links;
  private final NamedKinds kinds;
  private final Histories histories;
  private final MeasurePatterns patterns;

  /**
   * Facts from one release.
   *
   * @param linked text of {@code linked.txt}
   * @param named text of {@code named.txt}
   * @param histories text of {@code histories.txt}
   * @param measures text of {@code measures.txt}
   */
  SetFacts(Release release, String linked, String named, String histories, String measures) {
    this.release = release;
    this.lines = new NoteLines(release);
    this.links = new Links(linked, lines);
    this.kinds = new NamedKinds(named);
    this.histories = new Histories(histories);
    this.patterns = new MeasurePatterns(measures);
  }

  /** The history codes of conditions, for the facts of the first stage. */
  Histories histories() {
    return histories;
  }

  /** The forms in which measures are written, for the facts of the first stage. */
  MeasurePatterns patterns() {
    return patterns;
  }

  /** The stages after the climb, in order. */
  List<Function<List<Traced>, ? extends Collection<?>>> stages(NoteFacts facts) {
    return List.of(so -> coded(facts, so), so -> listed(facts, so));
  }

  private List<Object> coded(NoteFacts facts, List<Traced> conclusions) {
    Climbs climbs = new Climbs(conclusions);
    List<Coded> coded = new ArrayList<>();
    for (Candidate candidate : facts.candidates()) {
      if (!climbs.dismissed().containsKey(candidate.id())) {
        for (Climbs.Leaf leaf : climbs.leaves(candidate)) {
          coded.add(coded(leaf));
        }
      }
    }
    List<Object> out = new ArrayList<>(coded);
    List<Named> named = kinds.of(coded);
    out.addAll(links.of(coded.stream().filter(c -> !isNamed(c, named)).toList()));
    out.addAll(named);
    out.addAll(lines.conflicts(coded));
    return out;
  }

  /** Whether another condition names what one leaves open, so that the Index joins that one. */
  private static boolean isNamed(Coded coded, List<Named> named) {
    return named.stream()
        .anyMatch(n -> n.candidate() == coded.candidate() && n.code().equals(coded.code()));
  }

  private Coded coded(Climbs.Leaf leaf) {
    Candidate candidate = leaf.candidate();
    Proposal proposal = leaf.proposal();
    String from = proposal.from();
    return new Coded(
        candidate.id(),
        proposal.code(),
        release.find(proposal.code()).map(CodeEntry::title).orElse(""),
        from == null ? "" : from,
        proposal.byDefault(),
        candidate.section(),
        candidate.sentence(),
        candidate.problem(),
        candidate.evidence());
  }

  private List<Object> listed(NoteFacts facts, List<Traced> conclusions) {
    List<Listed> set = new ArrayList<>();
    for (List<Climbs.Leaf> same : new ResultAssembler(release, facts, conclusions).ranked()) {
      Climbs.Leaf best = same.get(0);
      Proposal proposal = best.proposal();
      String title = release.find(proposal.code()).map(CodeEntry::title).orElse("");
      set.add(
          new Listed(
              proposal.code(),
              title,
              ResultAssembler.strongest(same).id(),
              set.size() + 1,
              proposal.axis(),
              proposal.byDefault(),
              lines.isManifestation(proposal.code(), title)));
    }
    List<Object> out = new ArrayList<>(set);
    out.addAll(lines.instructions(set));
    LocalDate date = facts.note().dateOfService();
    if (date != null) {
      CodeHistory history = CodeHistory.get();
      for (Listed one : set) {
        history.of(one.code(), date, EmbeddedRelease.get()).ifPresent(out::add);
      }
    }
    return out;
  }
}
