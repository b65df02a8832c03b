package io.nosologist.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a run prints. */
final class Table {
  private static final int RULES = 12;
  private static final int UNKNOWN = 5;

  private Table() {}

  /**
   * The lines.
   *
   * @param errors how many worst notes to name
   */
  static List<String> of(Board board, int errors) {
    List<String> out = new ArrayList<>();
    Scores all = board.all();
    if (all.notes() > 0) {
      out.add(
          String.format(
              Locale.ROOT,
              "%-28s %7s %7s %7s %7s %7s %7s %9s",
              "suite",
              "notes",
              "P",
              "R",
              "F1",
              "cat F1",
              "ladder",
              "false/note"));
    }
    board.byFolder().forEach((name, scores) -> out.add(row(name, scores)));
    if (board.byFolder().size() > 1) {
      out.add(row("all", all));
    }
    if (board.uncoded() > 0) {
      out.add(
          String.format(Locale.ROOT, "%,d notes have no codes: run, not scored", board.uncoded()));
    }
    if (all.notes() > 0) {
      out.add("");
      Scores.Interval e = all.exactInterval();
      Scores.Interval c = all.categoryInterval();
      out.add(line("exact", all.exact()) + interval(e));
      out.add(line("category", all.category()) + interval(c));
      out.add(line("ladder", all.ladder()) + "  (partial credit by depth)");
      out.add(String.format(Locale.ROOT, "%-12s F1 %.3f over codes", "macro", all.macroF1()));
      if (all.spansExact().gold() > 0) {
        out.add(
            String.format(
                Locale.ROOT,
                "%-12s F1 %.3f exact, %.3f overlapping",
                "evidence",
                all.spansExact().f1(),
                all.spansOverlap()));
      }
      CodeMatch.Depth s = all.specificity();
      out.add(
          String.format(
              Locale.ROOT,
              "%-12s %.1f %% as gold, %.1f %% less, %.1f %% more specific; %.2f false codes a note",
              "specificity",
              100 * s.share(s.as()),
              100 * s.share(s.less()),
              100 * s.share(s.more()),
              all.falseCodesPerNote()));
      if (all.principalFound() > 0) {
        out.add(
            String.format(
                Locale.ROOT,
                "%-12s %.1f %% at rank 1: the first code of gold, in %,d of the %,d notes that propose it",
                "principal",
                100.0 * all.principalFirst() / all.principalFound(),
                all.principalFirst(),
                all.principalFound()));
      }
    }
    unknown(board, out);
    annotated(board, out);
    chapters(board, out);
    rules(board, out);
    worst(board, errors, out);
    return out;
  }

  private static void unknown(Board board, List<String> out) {
    if (!board.unknown().isEmpty()) {
      out.add(
          String.format(
              Locale.ROOT,
              "%,d gold codes are not billable in this release (%s%s); each is matched by any code that begins with it",
              board.unknown().values().stream().mapToInt(Integer::intValue).sum(),
              board.unknown().keySet().stream().limit(UNKNOWN).collect(Collectors.joining(", ")),
              board.unknown().size() > UNKNOWN ? ", …" : ""));
    }
  }

  private static void annotated(Board board, List<String> out) {
    if (board.annotated().isEmpty()) {
      return;
    }
    out.add("");
    board
        .annotated()
        .forEach(
            (suite, a) ->
                out.add(
                    String.format(
                        Locale.ROOT,
                        "%-28s %d of %d as annotated, %d known wrong, %d otherwise than they say",
                        suite,
                        a.passed(),
                        a.passed() + a.knownWrong() + a.unexpected(),
                        a.knownWrong(),
                        a.unexpected())));
    if (!board.knownWrongKinds().isEmpty()) {
      out.add(
          "known wrong: "
              + board.knownWrongKinds().stream()
                  .map(e -> e.getKey() + " " + e.getValue())
                  .collect(Collectors.joining(", ")));
    }
    for (Outcome outcome : board.unexpected()) {
      out.add(
          "  "
              + outcome.key()
              + ": "
              + (outcome.problems().isEmpty()
                  ? "cured; take its knownWrong out"
                  : String.join("; ", outcome.problems())));
    }
  }

  private static void chapters(Board board, List<String> out) {
    if (board.chapters().isEmpty()) {
      return;
    }
    out.add("");
    out.add("by chapter, worst first");
    for (Map.Entry<String, Tally> e : board.chapters()) {
      out.add("  " + line("", e.getValue()).strip() + "  " + e.getKey());
    }
  }

  private static void rules(Board board, List<String> out) {
    if (board.rules().isEmpty()) {
      return;
    }
    out.add("");
    out.add("by rule, most wrong first     proposed: right   wrong   taken back: rightly  wrongly");
    board.rules().stream()
        .limit(RULES)
        .forEach(
            e ->
                out.add(
                    String.format(
                        Locale.ROOT,
                        "  %-34s %7d %7d %20d %8d",
                        e.getKey(),
                        e.getValue().right(),
                        e.getValue().wrong(),
                        e.getValue().dismissed(),
                        e.getValue().dismissedWrong())));
  }

  private static void worst(Board board, int errors, List<String> out) {
    List<Board.Shown> worst = board.worst();
    if (errors == 0 || worst.isEmpty()) {
      return;
    }
    out.add("");
    out.add("worst notes first");
    for (Board.Shown shown : worst.subList(0, Math.min(errors, worst.size()))) {
      CodeMatch match = shown.outcome().match();
      if (match != null) {
        out.add(
            "  %s  false %s  missed %s"
                .formatted(
                    shown.key(),
                    CodeMatch.dotted(match.wrong()),
                    CodeMatch.dotted(match.missed())));
      }
    }
  }

  private static String row(String name, Scores s) {
    return String.format(
        Locale.ROOT,
        "%-28s %7d %7.3f %7.3f %7.3f %7.3f %7.3f %9.2f",
        name.length() > 28 ? name.substring(0, 27) + "…" : name,
        s.notes(),
        s.exact().precision(),
        s.exact().recall(),
        s.exact().f1(),
        s.category().f1(),
        s.ladder().f1(),
        s.falseCodesPerNote());
  }

  private static String line(String name, Tally t) {
    return String.format(
        Locale.ROOT, "%-12s P %.3f  R %.3f  F1 %.3f", name, t.precision(), t.recall(), t.f1());
  }

  private static String interval(Scores.Interval i) {
    return String.format(Locale.ROOT, "  (95 %% %.3f–%.3f)", i.low(), i.high());
  }
}
