package io.nosologist.coding;

import io.nosologist.domain.Candidate;
import io.nosologist.domain.CodeEntry;
import io.nosologist.domain.Finding;
import io.nosologist.domain.Precedence;
import io.nosologist.domain.Proposal;
import io.nosologist.domain.Retention;
import io.nosologist.domain.Step;
import io.nosologist.domain.Traced;
import io.nosologist.release.Release;
import java.util.ArrayList;
import java.util.List;

/** The steps from the words of the note to a code, in the order in which they were taken. */
final class Explanations {
  private Explanations() {}

  static List<Step> steps(
      NoteFacts facts,
      Climbs.Leaf leaf,
      List<Traced> retentions,
      List<Traced> precedences,
      Release release) {
    Candidate candidate = leaf.candidate();
    List<Step> out = new ArrayList<>();
    Finding finding = facts.findings().get(candidate.finding());
    out.add(
        new Step(
            "finding",
            "The note says \""
                + finding.text()
                + "\" ("
                + finding.assertion().name().toLowerCase(java.util.Locale.ROOT)
                + ").",
            null,
            null,
            null));
    out.add(
        new Step(
            candidate.source() == Candidate.Source.INDEX
                    || candidate.source() == Candidate.Source.LEXICON
                ? "index"
                : "tabular",
            source(candidate)
                + " leads to "
                + candidate.matched()
                + " "
                + title(release, candidate.matched())
                + ".",
            null,
            "I.B.1",
            "/articles/" + candidate.matched()));
    for (Traced traced : retentions) {
      Retention retention = (Retention) traced.conclusion();
      if (retention.candidate() == candidate.id()) {
        out.add(step("rule", retention.text(), traced));
      }
    }
    for (Traced traced : leaf.way()) {
      Proposal proposal = (Proposal) traced.conclusion();
      out.add(step(proposal.byDefault() ? "default" : "rule", proposal.text(), traced));
    }
    for (Traced traced : precedences) {
      Precedence order = (Precedence) traced.conclusion();
      if (order.second().equals(leaf.proposal().code())) {
        out.add(step("rule", order.text(), traced));
      }
    }
    return out;
  }

  private static Step step(String kind, String text, Traced by) {
    return new Step(kind, text, by.rule().id(), by.rule().guideline(), by.rule().article());
  }

  private static String source(Candidate candidate) {
    return switch (candidate.source()) {
      case TITLE -> "The title in the Tabular List";
      case INCLUSION_TERM -> "An inclusion term of the Tabular List";
      case INDEX -> "The Alphabetic Index";
      case LEXICON -> "The lexicon";
    };
  }

  private static String title(Release release, String code) {
    return release.find(code).map(CodeEntry::title).orElse("");
  }
}
