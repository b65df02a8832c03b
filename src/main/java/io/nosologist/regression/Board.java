package io.nosologist.regression;

import io.nosologist.coding.CodingAssistant;
import io.nosologist.domain.CodeEntry;
import io.nosologist.domain.CodeParts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/** Everything that a run adds up to: over all, by suite, by chapter, by rule, the worst notes. */
final class Board {
  /** The most notes whose words are kept for the reports. */
  static final int MOST_SHOWN = 200;

  private final CodingAssistant assistant;
  private final Map<String, String> chapterOf = new HashMap<>();
  private final Scores all = new Scores();
  private final Map<String, Scores> bySuite = new LinkedHashMap<>();
  private final Map<String, Scores> byFolder = new LinkedHashMap<>();
  private final Map<String, Tally> byChapter = new TreeMap<>();
  private final Map<String, RuleTally> byRule = new TreeMap<>();
  private final Map<String, Annotated> annotated = new LinkedHashMap<>();
  private final List<Outcome> unexpected = new ArrayList<>();
  private final PriorityQueue<Shown> worst =
      new PriorityQueue<>(
          Comparator.comparingInt(Shown::faults)
              .thenComparing(Shown::key, Comparator.reverseOrder()));
  private final Map<String, Integer> knownWrongKinds = new TreeMap<>();
  private final Map<String, Integer> unknown = new TreeMap<>();
  private int uncoded;

  Board(CodingAssistant assistant) {
    this.assistant = assistant;
  }

  /**
   * What became of the conclusions of one rule.
   *
   * @param right codes it helped to propose that are gold
   * @param wrong codes it helped to propose that are not
   * @param dismissedWrong codes it took back that are gold and were not proposed otherwise
   * @param dismissed codes it took back that are not gold
   */
  record RuleTally(int right, int wrong, int dismissedWrong, int dismissed) {
    RuleTally plus(RuleTally other) {
      return new RuleTally(
          right + other.right,
          wrong + other.wrong,
          dismissedWrong + other.dismissedWrong,
          dismissed + other.dismissed);
    }
  }

  /** Cases in our own form: as annotated, known to be wrong, and otherwise than they say. */
  record Annotated(int passed, int knownWrong, int unexpected) {
    Annotated plus(Annotated other) {
      return new Annotated(
          passed + other.passed, knownWrong + other.knownWrong, unexpected + other.unexpected);
    }
  }

  /** A note that is kept for the reports. */
  record Shown(Outcome outcome, String text, List<Highlight> highlights) {
    String key() {
      return outcome.key();
    }

    int faults() {
      CodeMatch match = outcome.match();
      return match == null ? 0 : match.wrong().size() + match.missed().size();
    }
  }

  void add(Evaluation.Ran ran) {
    Outcome outcome = ran.outcome();
    CodeMatch match = outcome.match();
    if (outcome.judged()) {
      String knownWrong = outcome.knownWrong();
      boolean known = knownWrong != null;
      if (knownWrong != null && knownWrong.contains(": ")) {
        knownWrongKinds.merge(knownWrong.substring(0, knownWrong.indexOf(": ")), 1, Integer::sum);
      }
      Annotated one =
          outcome.isUnexpected()
              ? new Annotated(0, 0, 1)
              : new Annotated(known ? 0 : 1, known ? 1 : 0, 0);
      annotated.merge(folder(outcome.suite()), one, Annotated::plus);
      if (outcome.isUnexpected()) {
        unexpected.add(outcome);
      }
    }
    if (match == null) {
      uncoded++;
      return;
    }
    all.add(outcome);
    addUnknown(outcome);
    bySuite.computeIfAbsent(outcome.suite(), s -> new Scores()).add(outcome);
    byFolder.computeIfAbsent(folder(outcome.suite()), s -> new Scores()).add(outcome);
    match.right().forEach(code -> chapter(code, new Tally(1, 1, 1)));
    match.wrong().forEach(code -> chapter(code, new Tally(0, 1, 0)));
    match.missed().forEach(code -> chapter(code, new Tally(0, 0, 1)));
    addRules(outcome, match);
    Shown shown = new Shown(outcome, "", List.of());
    if (shown.faults() > 0
        && (worst.size() < MOST_SHOWN || worst.comparator().compare(shown, worst.element()) > 0)) {
      worst.add(
          new Shown(outcome, ran.note().note().text(), Highlight.of(ran.note(), ran.result())));
      if (worst.size() > MOST_SHOWN) {
        worst.remove();
      }
    }
  }

  private void addUnknown(Outcome outcome) {
    List<GoldCode> gold = outcome.gold();
    for (GoldCode code : gold == null ? List.<GoldCode>of() : gold) {
      String dotted = CodeParts.dotted(CodeParts.plain(code.code()));
      if (!assistant.find(dotted).map(CodeEntry::billable).orElse(false)) {
        unknown.merge(dotted, 1, Integer::sum);
      }
    }
  }

  /** Gold codes that the release does not hold as billable, and how often each stands. */
  Map<String, Integer> unknown() {
    return unknown;
  }

  private void chapter(String code, Tally more) {
    String category = CodeMatch.category(code);
    String name =
        chapterOf.computeIfAbsent(
            category, c -> assistant.chapter(c).orElse("no chapter of the release"));
    byChapter.merge(name, more, (a, b) -> a.plus(b.right(), b.proposed(), b.gold()));
  }

  private void addRules(Outcome outcome, CodeMatch match) {
    for (Proposed proposed : outcome.proposed()) {
      boolean wrong = match.wrong().contains(CodeParts.plain(proposed.code()));
      for (String rule : proposed.rules()) {
        byRule.merge(rule, new RuleTally(wrong ? 0 : 1, wrong ? 1 : 0, 0, 0), RuleTally::plus);
      }
    }
    outcome
        .dismissed()
        .forEach(
            (code, rule) -> {
              String plain = CodeParts.plain(code);
              boolean missed = match.missed().contains(plain);
              if (!rule.isEmpty() && !match.right().contains(plain)) {
                byRule.merge(
                    rule, new RuleTally(0, 0, missed ? 1 : 0, missed ? 0 : 1), RuleTally::plus);
              }
            });
  }

  Scores all() {
    return all;
  }

  /** The first folder of a suite that lies in folders of folders; else its name. */
  static String folder(String suite) {
    int slash = suite.indexOf('/');
    return slash < 0 ? suite : suite.substring(0, slash);
  }

  Map<String, Scores> bySuite() {
    return bySuite;
  }

  /** Suites, those of one folder together. */
  Map<String, Scores> byFolder() {
    return byFolder;
  }

  /** Chapters with their scores, worst F1 first. */
  List<Map.Entry<String, Tally>> chapters() {
    return byChapter.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, Tally>>comparingDouble(e -> e.getValue().f1())
                .thenComparing(Map.Entry::getKey))
        .toList();
  }

  /** Rules, those with the most wrong conclusions first. */
  List<Map.Entry<String, RuleTally>> rules() {
    return byRule.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, RuleTally>>comparingInt(
                    e -> -e.getValue().wrong() - e.getValue().dismissedWrong())
                .thenComparing(Map.Entry::getKey))
        .toList();
  }

  /** By folder, as {@link #byFolder}. */
  Map<String, Annotated> annotated() {
    return annotated;
  }

  /** What known wrong cases name before a colon, and how many do: most first. */
  List<Map.Entry<String, Integer>> knownWrongKinds() {
    return knownWrongKinds.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }

  /** Cases in our own form that came out otherwise than they say. */
  List<Outcome> unexpected() {
    return unexpected;
  }

  /** The notes with the most faults, worst first, at most {@link #MOST_SHOWN}. */
  List<Shown> worst() {
    return worst.stream().sorted(worst.comparator().reversed()).toList();
  }

  /** Long title of a code with its dot; empty where the release lacks it. */
  String title(String code) {
    return assistant.find(code).map(CodeEntry::title).orElse("");
  }

  /** Notes that nobody coded; they were run and not scored. */
  int uncoded() {
    return uncoded;
  }
}
