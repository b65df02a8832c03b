package io.nosologist.coding;

import io.nosologist.coding.Climbs.Leaf;
import io.nosologist.domain.Alternative;
import io.nosologist.domain.Axis;
import io.nosologist.domain.Candidate;
import io.nosologist.domain.CodeEntry;
import io.nosologist.domain.Conclusion;
import io.nosologist.domain.Dismissal;
import io.nosologist.domain.Edit;
import io.nosologist.domain.Evidence;
import io.nosologist.domain.Finding;
import io.nosologist.domain.Precedence;
import io.nosologist.domain.Proposal;
import io.nosologist.domain.Query;
import io.nosologist.domain.Question;
import io.nosologist.domain.Rejection;
import io.nosologist.domain.Retention;
import io.nosologist.domain.Rung;
import io.nosologist.domain.Span;
import io.nosologist.domain.Specificity;
import io.nosologist.domain.Suggestion;
import io.nosologist.domain.Traced;
import io.nosologist.domain.Warning;
import io.nosologist.release.Release;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * From the conclusions of the rules to the result: the leaves of each candidate's climb become
 * suggestions or rejections, equal codes are merged (I.B.12), everything is put in a fixed order.
 */
final class ResultAssembler {
  private final Release release;
  private final NoteFacts facts;

  /** Letters of a code up to its subcategory, with the dot. */
  private static final int SUBCATEGORY = 5;

  private static final String COMBINING = "CMB-";

  /** Reasons of candidates that give way to another mention of the same condition. */
  private static final Set<String> GIVES_WAY = Set.of("subsumed", "combined");

  /** "Other" and "unable to determine": where the release offers nothing else, nothing is asked. */
  private static final int OPEN_ANSWERS = 2;

  private static final String OLD_INFARCTION = "I25.2";
  private static final Comparator<Candidate> BY_SUPPORT =
      Ranking.order(c -> c, c -> 1, Ranking::start);
  private static final Comparator<Ranked> BY_PLACE =
      Comparator.comparingInt(Ranked::last)
          .thenComparing(Ranking.order(Ranked::strongest, Ranked::sentences, Ranked::place));

  private final Climbs climbs;
  private final List<Traced> conclusions;
  private final Map<Integer, Traced> dismissed;
  private final List<Traced> precedences = new ArrayList<>();
  private final List<Traced> retentions = new ArrayList<>();
  private final List<Traced> questions = new ArrayList<>();
  private final List<Edit> edits = new ArrayList<>();

  ResultAssembler(Release release, NoteFacts facts, List<Traced> conclusions) {
    this.release = release;
    this.facts = facts;
    this.climbs = new Climbs(conclusions);
    this.conclusions = conclusions;
    this.dismissed = climbs.dismissed();
    for (Traced traced : conclusions) {
      Conclusion conclusion = traced.conclusion();
      if (conclusion instanceof Question) {
        questions.add(traced);
      } else if (conclusion instanceof Precedence) {
        precedences.add(traced);
      } else if (conclusion instanceof Retention) {
        retentions.add(traced);
      } else if (conclusion instanceof Warning warning) {
        edits.add(new Edit(warning.kind(), warning.codes(), warning.text(), traced.rule().id()));
      }
    }
  }

  List<Suggestion> suggestions() {
    List<Suggestion> out = new ArrayList<>();
    for (List<Leaf> same : Sequence.of(ranked(), precedences)) {
      out.add(suggestion(same, out.size() + 1));
    }
    return out;
  }

  /** The leaves of each suggested code, in the order of their support. */
  List<List<Leaf>> ranked() {
    Map<String, List<Leaf>> byCode = new LinkedHashMap<>();
    for (Candidate candidate : facts.candidates()) {
      if (!isOut(candidate)) {
        for (Leaf leaf : climbs.leaves(candidate)) {
          if (stands(leaf) && isBillable(leaf.proposal().code())) {
            byCode.computeIfAbsent(leaf.proposal().code(), c -> new ArrayList<>()).add(leaf);
          }
        }
      }
    }
    Set<Span> causes = causes(byCode.values());
    List<Candidate> strongest = byCode.values().stream().map(ResultAssembler::strongest).toList();
    int[] places = Ranking.places(strongest);
    List<Ranked> ranked = new ArrayList<>(byCode.size());
    for (List<Leaf> same : byCode.values()) {
      int last =
          (Ranking.isCompanion(same.get(0).proposal().code()) ? 2 : 0)
              + (isCause(same, causes) || same.stream().anyMatch(ResultAssembler::isHistory)
                  ? 1
                  : 0);
      int i = ranked.size();
      ranked.add(new Ranked(last, places[i], strongest.get(i), same));
    }
    ranked.sort(BY_PLACE);
    return ranked.stream().map(Ranked::same).toList();
  }

  /**
   * Whether a leaf is suggested: its candidate was not dismissed, or gave way to a fuller mention
   * of the same, beside which the code that a rule had put to it holds as well (the insulin of a
   * diabetes).
   */
  private boolean stands(Leaf leaf) {
    if (!dismissed.containsKey(leaf.candidate().id())) {
      return true;
    }
    Traced first = leaf.way().get(0);
    return !isOut(leaf.candidate())
        && ((Proposal) first.conclusion()).from() == null
        && first.rule().id().startsWith(COMBINING);
  }

  /** Whether a candidate was dismissed, and not because it gave way to a fuller mention. */
  private boolean isOut(Candidate candidate) {
    Traced by = dismissed.get(candidate.id());
    return by != null && !GIVES_WAY.contains(((Dismissal) by.conclusion()).reason());
  }

  /**
   * The leaves of one code on their way to a place.
   *
   * @param last 0 for most, more for what stands behind these
   * @param place as {@link Ranking#places} tells it
   */
  private record Ranked(int last, int place, Candidate strongest, List<Leaf> same) {
    /** How many sentences of the note say it. */
    int sentences() {
      return (int) same.stream().mapToInt(leaf -> leaf.candidate().sentence()).distinct().count();
    }
  }

  /**
   * Whether a condition leads to the code of its history, or another's to that of an exposure: what
   * stands behind the conditions themselves.
   */
  private static boolean isHistory(Leaf leaf) {
    String code = leaf.proposal().code();
    return ((code.startsWith("Z8") || code.startsWith("Z20"))
            && leaf.candidate().code().charAt(0) != 'Z')
        || (code.equals(OLD_INFARCTION) && !leaf.candidate().code().equals(code));
  }

  static Candidate strongest(List<Leaf> same) {
    Candidate strongest = same.get(0).candidate();
    for (Leaf leaf : same) {
      if (BY_SUPPORT.compare(leaf.candidate(), strongest) < 0) {
        strongest = leaf.candidate();
      }
    }
    return strongest;
  }

  /** Where the note names the causes on which suggested codes rest. */
  private Set<Span> causes(Collection<List<Leaf>> groups) {
    Set<Span> out = new TreeSet<>();
    for (List<Leaf> same : groups) {
      for (Leaf leaf : same) {
        for (Evidence e : evidence(leaf)) {
          if (e.role().equals(Axis.ETIOLOGY.label())) {
            out.add(e.span());
          }
        }
      }
    }
    return out;
  }

  /** A condition that is named as the cause of another stands behind it. */
  private static boolean isCause(List<Leaf> same, Set<Span> causes) {
    for (Leaf leaf : same) {
      for (Evidence e : leaf.candidate().evidence()) {
        if (e.role().equals("condition") && causes.stream().anyMatch(c -> c.overlaps(e.span()))) {
          return leaf.way().stream()
              .noneMatch(t -> ((Proposal) t.conclusion()).axis() == Axis.ETIOLOGY);
        }
      }
    }
    return false;
  }

  /** Findings, each condition with the code that it would take by itself. */
  List<Finding> findings() {
    Map<Integer, String> codes = new HashMap<>();
    Climbs alone =
        new Climbs(conclusions.stream().filter(t -> !t.rule().id().startsWith(COMBINING)).toList());
    facts
        .candidates()
        .forEach(c -> fullerMention(c).ifPresent(code -> codes.put(c.finding(), code)));
    for (Candidate candidate : facts.candidates()) {
      for (Leaf leaf : alone.leaves(candidate)) {
        codes.putIfAbsent(candidate.finding(), refined(candidate, leaf.proposal().code()));
      }
    }
    List<Finding> out = new ArrayList<>();
    for (Finding f : facts.findings()) {
      out.add(f.withCode(codes.get(f.id())));
    }
    for (Finding part : facts.parts()) {
      if (!Objects.equals(part.code(), codes.get(part.id()))) {
        out.add(part);
      }
    }
    out.sort(Comparator.comparing(Finding::span).thenComparing(Finding::id));
    return out;
  }

  /** What the rules on the set make of a code within its subcategory: the dominant side. */
  private String refined(Candidate candidate, String code) {
    for (Leaf leaf : climbs.leaves(candidate)) {
      String last = leaf.proposal().code();
      if (code.length() > SUBCATEGORY
          && last.length() == code.length()
          && last.regionMatches(0, code, 0, SUBCATEGORY)) {
        return last;
      }
    }
    return code;
  }

  /** The code of the mention that says more, where a mention gave way to it. */
  private Optional<String> fullerMention(Candidate candidate) {
    Traced by = dismissed.get(candidate.id());
    if (by == null || !((Dismissal) by.conclusion()).reason().equals("subsumed")) {
      return Optional.empty();
    }
    return facts.candidates().stream()
        .filter(c -> !dismissed.containsKey(c.id()) && isKin(c.category(), candidate.category()))
        .flatMap(c -> climbs.leaves(c).stream())
        .map(l -> l.proposal().code())
        .findFirst();
  }

  /** The same category, or both neoplasms. */
  private static boolean isKin(String one, String other) {
    return one.equals(other) || (isNeoplasm(one) && isNeoplasm(other));
  }

  /** Whether a code or category is one of chapter 2. */
  static boolean isNeoplasm(String category) {
    return category.charAt(0) == 'C' || (category.charAt(0) == 'D' && category.charAt(1) < '5');
  }

  List<Rejection> rejected() {
    List<Rejection> out = new ArrayList<>();
    for (Candidate candidate : facts.candidates()) {
      Traced by = dismissed.get(candidate.id());
      for (Leaf leaf : climbs.leaves(candidate)) {
        String words = facts.findings().get(candidate.finding()).text();
        if (by != null && !stands(leaf)) {
          out.add(
              new Rejection(
                  leaf.proposal().code(),
                  words,
                  by.conclusion().text(),
                  by.rule().id(),
                  by.rule().guideline()));
        } else if (by == null && !isBillable(leaf.proposal().code())) {
          out.add(
              new Rejection(
                  leaf.proposal().code(),
                  words,
                  leaf.proposal().code()
                      + " is not billable, no code below it stands for a silent note, and the note does not say which"
                      + " applies.",
                  null,
                  "I.B.2"));
        }
      }
    }
    return out;
  }

  List<Query> queries(List<Suggestion> suggestions) {
    Set<String> offered = new TreeSet<>();
    suggestions.forEach(s -> offered.add(s.code()));
    Map<String, Query> out = new LinkedHashMap<>();
    for (Traced traced : questions) {
      Question question = (Question) traced.conclusion();
      if (offered.contains(question.code())) {
        String key = question.code() + question.axis() + question.options();
        if (!out.containsKey(key)) {
          Query query = query("q" + (out.size() + 1), question, traced.rule().id());
          if (query.options().size() > OPEN_ANSWERS) {
            out.put(key, query);
          }
        }
      }
    }
    return List.copyOf(out.values());
  }

  List<Edit> edits() {
    return edits;
  }

  private Query query(String id, Question question, String rule) {
    Candidate candidate = facts.candidates().get(question.candidate());
    Set<String> options = new LinkedHashSet<>();
    for (Rung rung : facts.rungs()) {
      if (question.options().isEmpty()
          && rung.candidate() == question.candidate()
          && rung.axis() == question.axis()
          && rung.child().startsWith(stem(question.code()))
          && !rung.byDefault()
          && !rung.value().isEmpty()) {
        options.add(rung.value());
      }
    }
    options.addAll(question.options());
    if (options.isEmpty()) {
      options.addAll(siblings(question.code()));
    }
    if (question.axis() == Axis.LATERALITY) {
      options.add("bilateral");
    }
    options.add("other");
    options.add("unable to determine");
    String quoted = facts.findings().get(candidate.finding()).text();
    return new Query(
        id,
        question.code(),
        question.axis().label(),
        question.options().isEmpty()
            ? "The note documents \"%s\". Please clarify the %s, if it can be determined."
                .formatted(quoted, question.axis().label())
            : question.text(),
        List.copyOf(options),
        rule);
  }

  /** What the release tells apart beside a code: the titles of its specific siblings. */
  private List<String> siblings(String code) {
    return release.find(stem(code)).map(CodeEntry::children).orElse(List.of()).stream()
        .filter(child -> !child.equals(code))
        .flatMap(child -> release.find(child).map(CodeEntry::title).stream())
        .filter(title -> !title.toLowerCase(Locale.ROOT).contains("unspecified"))
        .toList();
  }

  private String stem(String code) {
    return release.find(code).map(CodeEntry::parent).orElse(code);
  }

  private boolean isBillable(String code) {
    return release.find(code).map(CodeEntry::billable).orElse(false);
  }

  private Suggestion suggestion(List<Leaf> same, int rank) {
    Leaf best = same.get(0);
    String code = best.proposal().code();
    CodeEntry entry = release.find(code).orElseThrow();
    Set<Evidence> evidence = new TreeSet<>();
    for (Leaf leaf : same) {
      evidence.addAll(evidence(leaf));
    }
    for (Candidate candidate : facts.candidates()) {
      Traced by = dismissed.get(candidate.id());
      if (by == null || !candidate.category().equals(entry.category())) {
        continue;
      }
      String reason = ((Dismissal) by.conclusion()).reason();
      if (reason.equals("subsumed")) {
        evidence.addAll(candidate.evidence());
      } else if (reason.equals("outside-assessment")) {
        for (Leaf leaf : climbs.leaves(candidate)) {
          if (leaf.proposal().code().equals(code)) {
            evidence.addAll(evidence(leaf));
          }
        }
      }
    }
    return new Suggestion(
        code,
        entry.title(),
        entry.billable(),
        rank,
        withoutCovered(evidence),
        specificity(best, entry),
        Explanations.steps(facts, best, retentions, precedences, release),
        "/articles/" + code,
        alternatives(best));
  }

  private Set<Evidence> evidence(Leaf leaf) {
    Set<String> onWay = new HashSet<>();
    for (Traced traced : leaf.way()) {
      onWay.add(((Proposal) traced.conclusion()).code());
    }
    Set<Evidence> out = new TreeSet<>();
    for (Traced traced : climbs.of(leaf.candidate().id())) {
      Proposal proposal = (Proposal) traced.conclusion();
      if (onWay.contains(proposal.code())) {
        out.addAll(proposal.because());
      }
    }
    return out;
  }

  /** One quotation is enough where another with a longer stretch of the same role holds it. */
  private static List<Evidence> withoutCovered(Set<Evidence> evidence) {
    List<Evidence> out = new ArrayList<>();
    for (Evidence e : evidence) {
      boolean covered =
          evidence.stream()
              .anyMatch(
                  o ->
                      !o.equals(e)
                          && o.span().covers(e.span())
                          && (!o.span().equals(e.span())
                              || (e.role().equals("condition") && !o.role().equals("condition")))
                          && (o.role().equals(e.role()) || e.role().equals("condition")));
      if (!covered) {
        out.add(e);
      }
    }
    return out;
  }

  private Specificity specificity(Leaf leaf, CodeEntry entry) {
    Map<String, Proposal> proposals = new HashMap<>();
    Set<String> missing = new LinkedHashSet<>();
    for (Traced traced : leaf.way()) {
      Proposal proposal = (Proposal) traced.conclusion();
      proposals.put(proposal.code(), proposal);
      if (proposal.byDefault() && proposal.axis() != Axis.ENCOUNTER) {
        missing.add(proposal.axis().label());
      }
    }
    List<Specificity.LadderRung> ladder = new ArrayList<>();
    for (CodeEntry step : release.ladder(entry.code())) {
      if (step.code().length() == 3 && !step.code().equals(entry.code())) {
        continue;
      }
      Proposal proposal = proposals.get(step.code());
      List<String> because =
          proposal == null || proposal.byDefault()
              ? List.of()
              : proposal.because().stream().map(Evidence::text).distinct().toList();
      ladder.add(new Specificity.LadderRung(step.code(), step.title(), because));
    }
    return new Specificity(ladder, List.copyOf(missing));
  }

  private List<Alternative> alternatives(Leaf leaf) {
    List<Alternative> out = new ArrayList<>();
    String parent = leaf.proposal().from();
    for (Rung rung : facts.rungs()) {
      if (rung.candidate() == leaf.candidate().id()
          && rung.parent().equals(parent)
          && !rung.child().equals(leaf.proposal().code())
          && !rung.value().isEmpty()
          && rung.axis() == Axis.LATERALITY) {
        String title = release.find(rung.child()).map(CodeEntry::title).orElse("");
        out.add(new Alternative(rung.child(), title, rung.value()));
      }
    }
    out.sort(Comparator.comparing(Alternative::code));
    return out;
  }
}
