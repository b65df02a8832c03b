package io.nosologist.rules;

import io.nosologist.domain.Assertion;
import io.nosologist.domain.Axis;
import io.nosologist.domain.Candidate;
import io.nosologist.domain.Documented;
import io.nosologist.domain.Documented.Reach;
import io.nosologist.domain.Evidence;
import io.nosologist.domain.Note;
import io.nosologist.domain.Proposal;
import io.nosologist.domain.Rung;
import io.nosologist.domain.SectionKind;
import io.nosologist.domain.Setting;
import io.nosologist.domain.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Facts of a small note, written as a list; candidate 0 unless told otherwise. */
final class Facts {
  private final List<Object> facts = new ArrayList<>();

  static Facts of(String code) {
    return of(code, Assertion.AFFIRMED);
  }

  static Facts of(String code, Assertion assertion) {
    Facts facts = new Facts();
    facts.facts.add(
        new Candidate(
            0,
            0,
            code,
            code,
            Candidate.Source.TITLE,
            assertion,
            SectionKind.BODY,
            0,
            true,
            2,
            List.of(),
            false,
            List.of(new Evidence(0, 9, "condition", "condition"))));
    return facts;
  }

  Facts in(Setting setting) {
    facts.add(Note.of("note").in(setting));
    return this;
  }

  Facts rung(String parent, String child, Axis axis, String value) {
    facts.add(new Rung(0, parent, child, axis, value, false));
    return this;
  }

  Facts defaultRung(String parent, String child, Axis axis, String value) {
    facts.add(new Rung(0, parent, child, axis, value, true));
    return this;
  }

  Facts says(Axis axis, String value, Reach reach) {
    int start = 10 * (1 + facts.size());
    facts.add(
        new Documented(
            0,
            axis,
            value,
            reach,
            List.of(new Evidence(start, start + value.length(), value, axis.label()))));
    return this;
  }

  /** Left, right and unspecified below a code, as in M61.25. */
  Facts sides(String parent) {
    return rung(parent, parent + "1", Axis.LATERALITY, "right")
        .rung(parent, parent + "2", Axis.LATERALITY, "left")
        .defaultRung(parent, parent + "9", Axis.LATERALITY, "");
  }

  /** The rungs of M61.2 that a note on thigh or upper arm needs. */
  static Facts m612() {
    return of("M61.2")
        .rung("M61.2", "M61.22", Axis.SITE, "upper arm")
        .rung("M61.2", "M61.25", Axis.SITE, "thigh")
        .defaultRung("M61.2", "M61.20", Axis.SITE, "")
        .sides("M61.22")
        .sides("M61.25");
  }

  List<Object> list() {
    return List.copyOf(facts);
  }

  /** The proposed codes that no other proposal climbs on from. */
  static Set<String> leaves(List<Traced> traced) {
    Set<String> leaves = new TreeSet<>();
    Set<String> inner = new TreeSet<>();
    for (Traced line : traced) {
      if (line.conclusion() instanceof Proposal proposal) {
        leaves.add(proposal.code());
        if (proposal.from() != null) {
          inner.add(proposal.from());
        }
      }
    }
    leaves.removeAll(inner);
    return leaves;
  }

  /** Each proposal as {@code rule from>code}, in the order of firing. */
  static List<String> steps(List<Traced> traced) {
    List<String> steps = new ArrayList<>();
    for (Traced line : traced) {
      if (line.conclusion() instanceof Proposal proposal) {
        steps.add(line.rule().id() + " " + proposal.from() + ">" + proposal.code());
      }
    }
    return steps;
  }
}
