package io.nosologist.regression;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A run as Markdown: scores by suite, rules, changes. */
final class MarkdownReport {
  private static final int MOST = 50;

  private MarkdownReport() {}

  static String of(String name, Board board, @Nullable Comparison comparison) {
    StringBuilder out = new StringBuilder("# Evaluation of " + name + "\n\n");
    out.append(
        "| suite | notes | P | R | exact F1 | category F1 | ladder F1 | false codes a note |\n");
    out.append("|---|---|---|---|---|---|---|---|\n");
    for (Map.Entry<String, Scores> e : board.byFolder().entrySet()) {
      row(out, e.getKey(), e.getValue());
    }
    row(out, "**all**", board.all());
    if (!board.annotated().isEmpty()) {
      out.append("\n| suite | as annotated | known wrong | otherwise |\n|---|---|---|---|\n");
      board
          .annotated()
          .forEach(
              (suite, a) ->
                  out.append(
                      "| %s | %d | %d | %d |\n"
                          .formatted(suite, a.passed(), a.knownWrong(), a.unexpected())));
    }
    if (comparison != null) {
      out.append("\n## ").append(comparison.name()).append("\n\n");
      out.append(comparison.isWorse() ? "**Regression.**\n\n" : "No regression.\n\n");
      if (!comparison.suites().isEmpty()) {
        out.append("| suite | exact F1 before | now | |\n|---|---|---|---|\n");
        for (Comparison.SuiteChange s : comparison.suites()) {
          out.append(
              String.format(
                  Locale.ROOT,
                  "| %s | %.3f | %.3f | %s |\n",
                  s.suite(),
                  s.before(),
                  s.now(),
                  s.regression() ? "regression" : ""));
        }
        out.append('\n');
      }
      out.append("| rule | better | worse | other |\n|---|---|---|---|\n");
      comparison
          .rules()
          .forEach(
              (rule, r) ->
                  out.append(
                      "| %s | %d | %d | %d |\n".formatted(rule, r.better(), r.worse(), r.other())));
      out.append('\n');
      List<Change> changes = comparison.changes();
      changes.stream()
          .limit(MOST)
          .forEach(change -> out.append("- ").append(change.shown()).append('\n'));
      if (changes.size() > MOST) {
        out.append("- and ").append(changes.size() - MOST).append(" more\n");
      }
    }
    return out.toString();
  }

  private static void row(StringBuilder out, String name, Scores s) {
    out.append(
        String.format(
            Locale.ROOT,
            "| %s | %,d | %.3f | %.3f | %.3f | %.3f | %.3f | %.2f |\n",
            name.replace("|", "\\|"),
            s.notes(),
            s.exact().precision(),
            s.exact().recall(),
            s.exact().f1(),
            s.category().f1(),
            s.ladder().f1(),
            s.falseCodesPerNote()));
  }
}
