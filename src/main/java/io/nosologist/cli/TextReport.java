package io.nosologist.cli;

import io.nosologist.domain.Alternative;
import io.nosologist.domain.CodingResult;
import io.nosologist.domain.Edit;
import io.nosologist.domain.Evidence;
import io.nosologist.domain.Query;
import io.nosologist.domain.Rejection;
import io.nosologist.domain.Specificity;
import io.nosologist.domain.Step;
import io.nosologist.domain.Suggestion;
import java.util.stream.Collectors;

/** A result for reading in a terminal: codes, titles, evidence quoted, one line a step. */
final class TextReport {
  private TextReport() {}

  static String of(CodingResult result, String note) {
    StringBuilder out = new StringBuilder();
    if (result.suggestions().isEmpty()) {
      out.append("No code is supported by this note.\n");
    }
    result.suggestions().forEach(s -> suggestion(out, s, note));
    if (!result.queries().isEmpty()) {
      out.append("Queries to the provider\n");
      for (Query query : result.queries()) {
        out.append("  ").append(query.code()).append("  ").append(query.text()).append('\n');
        out.append("      options: ").append(String.join(" / ", query.options())).append('\n');
      }
      out.append('\n');
    }
    if (!result.edits().isEmpty()) {
      out.append("Edits\n");
      for (Edit edit : result.edits()) {
        out.append("  ").append(edit.kind()).append("  ").append(String.join(", ", edit.codes()));
        out.append("  ").append(edit.text()).append("  [").append(edit.rule()).append("]\n");
      }
      out.append('\n');
    }
    if (!result.rejected().isEmpty()) {
      out.append("Not suggested\n");
      for (Rejection rejection : result.rejected()) {
        out.append("  ")
            .append(rejection.code())
            .append("  \"")
            .append(oneLine(rejection.text()))
            .append("\"  ");
        out.append(rejection.reason());
        if (rejection.rule() != null) {
          out.append("  [")
              .append(rejection.rule())
              .append(", ")
              .append(rejection.guideline())
              .append(']');
        }
        out.append('\n');
      }
      out.append('\n');
    }
    out.append("Release ").append(result.release().id()).append(", fingerprint ");
    out.append(result.fingerprint(), 0, Math.min(12, result.fingerprint().length())).append('\n');
    return out.toString();
  }

  private static void suggestion(StringBuilder out, Suggestion s, String note) {
    out.append(s.rank()).append(". ").append(s.code()).append("  ").append(s.title()).append('\n');
    out.append("   evidence  ");
    out.append(
        s.evidence().stream()
            .map(
                e -> "\"" + oneLine(e.text()) + "\" (" + e.role() + ", line " + line(note, e) + ")")
            .collect(Collectors.joining(", ")));
    out.append('\n');
    out.append("   ladder    ");
    out.append(
        s.specificity().ladder().stream().map(TextReport::rung).collect(Collectors.joining(" → ")));
    out.append('\n');
    for (Step step : s.explanation()) {
      out.append("   ").append(String.format("%-9s", step.kind())).append(' ').append(step.text());
      if (step.rule() != null) {
        out.append("  [").append(step.rule()).append(", ").append(step.guideline()).append(']');
      }
      out.append('\n');
    }
    if (!s.alternatives().isEmpty()) {
      out.append("   instead   ");
      out.append(
          s.alternatives().stream()
              .map((Alternative a) -> "if " + a.ifDocumented() + ": " + a.code())
              .collect(Collectors.joining(", ")));
      out.append('\n');
    }
    out.append("   article   ").append(s.article()).append("\n\n");
  }

  private static String rung(Specificity.LadderRung rung) {
    return rung.because().isEmpty()
        ? rung.code()
        : rung.code() + " (" + oneLine(String.join(", ", rung.because())) + ")";
  }

  private static long line(String note, Evidence evidence) {
    return note.substring(0, evidence.start()).chars().filter(c -> c == '\n').count() + 1;
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
