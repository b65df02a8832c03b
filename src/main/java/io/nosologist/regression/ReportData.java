package io.nosologist.regression;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A run as one JSON object: what the machine report is, and what the page shows. */
final class ReportData {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_CHANGES = 2000;

  private ReportData() {}

  static ObjectNode of(
      String name, Board board, @Nullable Comparison comparison, boolean withWords) {
    ObjectNode root = JSON.createObjectNode().put("run", name);
    scores(root.putObject("all"), board.all());
    ObjectNode suites = root.putObject("suites");
    board.bySuite().forEach((suite, scores) -> scores(suites.putObject(suite), scores));
    ObjectNode folders = root.putObject("folders");
    board.byFolder().forEach((folder, scores) -> scores(folders.putObject(folder), scores));
    ObjectNode annotated = root.putObject("annotated");
    board
        .annotated()
        .forEach(
            (suite, a) ->
                annotated
                    .putObject(suite)
                    .put("asAnnotated", a.passed())
                    .put("knownWrong", a.knownWrong())
                    .put("otherwise", a.unexpected()));
    ArrayNode chapters = root.putArray("chapters");
    board
        .chapters()
        .forEach(e -> tally(chapters.addObject().put("chapter", e.getKey()), e.getValue()));
    ArrayNode rules = root.putArray("rules");
    board
        .rules()
        .forEach(
            e ->
                rules
                    .addObject()
                    .put("rule", e.getKey())
                    .put("proposedRight", e.getValue().right())
                    .put("proposedWrong", e.getValue().wrong())
                    .put("dismissedRightly", e.getValue().dismissed())
                    .put("dismissedWrongly", e.getValue().dismissedWrong()));
    ArrayNode notes = root.putArray("worst");
    Set<String> codes = new TreeSet<>();
    for (Board.Shown shown : board.worst()) {
      note(notes.addObject(), shown, withWords);
      CodeMatch match = shown.outcome().match();
      if (match != null) {
        codes.addAll(CodeMatch.dotted(match.right()));
        codes.addAll(CodeMatch.dotted(match.wrong()));
        codes.addAll(CodeMatch.dotted(match.missed()));
      }
    }
    if (withWords) {
      ObjectNode titles = root.putObject("titles");
      codes.forEach(code -> titles.put(code, board.title(code)));
    }
    if (comparison != null) {
      compared(root.putObject("comparison"), comparison);
    }
    return root;
  }

  private static void scores(ObjectNode out, Scores s) {
    out.put("notes", s.notes());
    Scores.Interval e = s.exactInterval();
    tally(out.putObject("exact"), s.exact()).put("low", e.low()).put("high", e.high());
    Scores.Interval c = s.categoryInterval();
    tally(out.putObject("category"), s.category()).put("low", c.low()).put("high", c.high());
    tally(out.putObject("ladder"), s.ladder());
    out.put("macroF1", s.macroF1());
    if (s.spansExact().gold() > 0) {
      out.put("evidenceExactF1", s.spansExact().f1());
      out.put("evidenceOverlapF1", s.spansOverlap());
    }
    CodeMatch.Depth depth = s.specificity();
    out.putObject("specificity")
        .put("less", depth.share(depth.less()))
        .put("as", depth.share(depth.as()))
        .put("more", depth.share(depth.more()));
    out.put("falseCodesPerNote", s.falseCodesPerNote());
    out.putObject("principal").put("found", s.principalFound()).put("first", s.principalFirst());
  }

  private static ObjectNode tally(ObjectNode out, Tally t) {
    return out.put("precision", t.precision())
        .put("recall", t.recall())
        .put("f1", t.f1())
        .put("right", t.right())
        .put("proposed", t.proposed())
        .put("gold", t.gold());
  }

  private static void note(ObjectNode out, Board.Shown shown, boolean withWords) {
    Outcome outcome = shown.outcome();
    out.put("suite", outcome.suite()).put("id", outcome.id());
    CodeMatch match = outcome.match();
    if (match != null) {
      strings(out.putArray("right"), CodeMatch.dotted(match.right()));
      strings(out.putArray("false"), CodeMatch.dotted(match.wrong()));
      strings(out.putArray("missed"), CodeMatch.dotted(match.missed()));
    }
    ObjectNode rules = out.putObject("rules");
    outcome.proposed().forEach(p -> strings(rules.putArray(p.code()), p.rules()));
    ObjectNode dismissed = out.putObject("dismissed");
    outcome.dismissed().forEach((code, rule) -> dismissed.put(code, rule));
    if (withWords) {
      out.put("text", shown.text());
      ArrayNode marks = out.putArray("marks");
      for (Highlight h : shown.highlights()) {
        strings(
            marks
                .addObject()
                .put("start", h.span().start())
                .put("end", h.span().end())
                .putArray("codes"),
            h.codes());
      }
      ArrayNode gold = out.putArray("goldMarks");
      List<GoldCode> codes = outcome.gold();
      for (GoldCode code : codes == null ? List.<GoldCode>of() : codes) {
        code.evidence()
            .forEach(
                s ->
                    gold.addObject()
                        .put("start", s.start())
                        .put("end", s.end())
                        .put("code", code.code()));
      }
    }
  }

  private static void compared(ObjectNode out, Comparison comparison) {
    out.put("name", comparison.name()).put("regression", comparison.isWorse());
    ArrayNode suites = out.putArray("suites");
    for (Comparison.SuiteChange s : comparison.suites()) {
      suites
          .addObject()
          .put("suite", s.suite())
          .put("before", s.before())
          .put("now", s.now())
          .put("regression", s.regression());
    }
    ArrayNode rules = out.putArray("rules");
    comparison
        .rules()
        .forEach(
            (rule, r) ->
                rules
                    .addObject()
                    .put("rule", rule)
                    .put("better", r.better())
                    .put("worse", r.worse())
                    .put("other", r.other()));
    ArrayNode changes = out.putArray("changes");
    List<Change> all = comparison.changes();
    out.put("changeCount", all.size());
    for (Change change : all.subList(0, Math.min(MOST_CHANGES, all.size()))) {
      strings(
          changes
              .addObject()
              .put("note", change.note())
              .put("from", change.from())
              .put("to", change.to())
              .put("verdict", change.verdict())
              .putArray("rules"),
          change.rules());
    }
  }

  private static void strings(ArrayNode out, Iterable<String> values) {
    values.forEach(out::add);
  }
}
