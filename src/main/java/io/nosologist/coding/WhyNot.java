package io.nosologist.coding;

import io.nosologist.domain.CodeEntry;
import io.nosologist.domain.CodingResult;
import io.nosologist.domain.Finding;
import io.nosologist.domain.FindingType;
import io.nosologist.domain.Rejection;
import io.nosologist.domain.Suggestion;
import io.nosologist.release.Release;
import java.util.List;

/** Answers the coder's question "why was this code not proposed?" from a result. */
public final class WhyNot {
  private WhyNot() {}

  /**
   * The reason in a few plain sentences.
   *
   * @param code a code of the release, with its dot
   * @param result what the note gave
   */
  public static String reason(Release release, String code, CodingResult result) {
    CodeEntry entry = release.find(code).orElseThrow();
    String name = code + " " + entry.title();
    for (Suggestion s : result.suggestions()) {
      if (s.code().equals(code)) {
        return "%s was proposed, at rank %d.".formatted(name, s.rank());
      }
    }
    for (Rejection r : result.rejected()) {
      if (r.code().equals(code)) {
        return "%s was found in \"%s\" but not proposed: %s%s"
            .formatted(
                name,
                r.text(),
                r.reason(),
                r.rule() == null ? "" : " [" + r.rule() + ", " + r.guideline() + "]");
      }
    }
    for (Finding f : result.findings()) {
      if (f.within() != null && code.equals(f.code())) {
        return "%s was not proposed: \"%s\" stands within a longer mention, which is what is coded."
            .formatted(name, f.text());
      }
    }
    if (!entry.billable()) {
      return "%s is a header, not billable; one of its codes is proposed instead where the note supports it: %s."
          .formatted(name, String.join(", ", entry.children()));
    }
    List<Suggestion> near =
        result.suggestions().stream().filter(s -> s.code().startsWith(entry.category())).toList();
    if (!near.isEmpty()) {
      Suggestion s = near.get(0);
      return "%s was not proposed because the words of the note lead to its neighbour %s %s: %s"
          .formatted(
              name,
              s.code(),
              s.title(),
              s.explanation().isEmpty()
                  ? ""
                  : s.explanation().get(s.explanation().size() - 1).text());
    }
    long conditions =
        result.findings().stream()
            .filter(f -> f.type() == FindingType.CONDITION && f.within() == null)
            .count();
    return "%s was not proposed: none of the %d conditions found in the note leads to category %s."
        .formatted(name, conditions, entry.category());
  }
}
