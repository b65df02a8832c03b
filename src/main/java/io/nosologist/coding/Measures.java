package io.nosologist.coding;

import io.nosologist.domain.Candidate;
import io.nosologist.domain.CodeEntry;
import io.nosologist.domain.Evidence;
import io.nosologist.domain.Finding;
import io.nosologist.domain.Measure;
import io.nosologist.release.Release;
import io.nosologist.text.ReadNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers beside the words that name a measure ("BMI 31.4", "32 weeks gestation"), and the code
 * whose title holds the number. Which words name a measure, the lexicon says: entries {@code … :
 * measure CATEGORY NAME}; which forms of writing do, {@code measures.txt}.
 */
final class Measures {
  private static final String KIND = "measure ";
  private static final Pattern AFTER =
      Pattern.compile(
          "^[\\s,:=(]*(?:is|was|of|at|today|currently|now|percentile)?[\\s,:=(]*(\\d{1,3}(?:\\.\\d{1,2})?)");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![:\\d])(\\d{1,3}(?:\\.\\d{1,2})?)\\s*(?:%|percent)?\\s*(?:\\+?\\s*\\d/7|and \\d (?:days|/7))?[\\s-]*$");
  private static final Pattern FROM_TO =
      Pattern.compile(
          "(?<![A-Za-z\\[])(\\d+(?:\\.\\d+)?)%?(?:\\s*-\\s*|\\s+to\\s+)(\\d+(?:\\.\\d+)?)");
  private static final Pattern BOUND =
      Pattern.compile(
          "(?i)(less than )?(\\d+(?:\\.\\d+)?)%?(?: weeks gestation| mg/100 ml)?(?: or (less|greater|more)|,? adult$| weeks|$)?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?:\\.\\d{1,2})?|\\d,\\d{3}");
  private static final Pattern THOUSANDS = Pattern.compile(",");
  private static final Pattern UNIT = Pattern.compile("(?i)^(?:w\\d|\\d/7|we?e?ks?\\b)");
  private static final int NEAR = 26;

  /** What a number is taken to be below a bound: "<10 % TBSA". */
  private static final double LESS = 0.1;

  private final Release release;
  private final MeasurePatterns patterns;
  private final Map<String, List<Grade>> grades = new ConcurrentHashMap<>();

  Measures(Release release, MeasurePatterns patterns) {
    this.release = release;
    this.patterns = patterns;
  }

  /** A code of a category with the numbers, both inclusive, that its title stands for. */
  private record Grade(String code, double low, double high) {}

  /** The measures of a note: those that it names, else those that it writes in their own form. */
  List<Measure> of(ReadNote read, List<Finding> findings, List<Candidate> candidates) {
    String text = read.text();
    List<Measure> out = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.concept().startsWith(KIND)) {
        String category = finding.concept().substring(KIND.length(), KIND.length() + 3);
        String name = finding.concept().substring(KIND.length() + 4);
        Evidence words =
            new Evidence(finding.span().start(), finding.span().end(), finding.text(), "measure");
        number(text, finding)
            .ifPresent(
                e -> out.add(measure(text, category, name, finding.sentence(), List.of(words, e))));
      }
    }
    for (MeasurePatterns.Form form : patterns.forms()) {
      if (form.counts(text, candidates)
          && out.stream().noneMatch(m -> m.name().equals(form.name()))) {
        Matcher found = form.in(text);
        if (found != null && NUMBER.matcher(found.group(1)).matches()) {
          int sentence = read.sentenceAt(found.start(1));
          out.add(
              measure(text, form.category(), form.name(), sentence, List.of(evidence(found, 0))));
        }
      }
    }
    return out;
  }

  /** A measure whose number is the last of its words. */
  private Measure measure(
      String text, String category, String name, int sentence, List<Evidence> words) {
    Evidence number = words.get(words.size() - 1);
    boolean less = number.start() > 0 && text.charAt(number.start() - 1) == '<';
    double value =
        Double.parseDouble(THOUSANDS.matcher(number.text()).replaceAll("")) - (less ? LESS : 0);
    String code =
        grades.computeIfAbsent(category, this::grades).stream()
            .filter(g -> g.low() <= value && value <= g.high())
            .map(Grade::code)
            .findFirst()
            .orElse("");
    return new Measure(name, value, code, sentence, words);
  }

  /**
   * The number that belongs to a finding. Of two the one behind, as in "Wt 216 BMI 37.1", unless
   * the words are the unit of the one before: "32 weeks gestation", "20 % of body surface".
   */
  private static Optional<Evidence> number(String text, Finding finding) {
    int end = finding.span().end();
    Matcher after = AFTER.matcher(text.substring(end, Math.min(text.length(), end + NEAR)));
    int start = finding.span().start();
    int from = Math.max(0, start - NEAR);
    Matcher before = BEFORE.matcher(text.substring(from, start));
    boolean stoodBefore = before.find();
    if (after.find() && !(stoodBefore && isUnit(before.group(), finding.text()))) {
      return Optional.of(evidence(after, end));
    }
    return stoodBefore ? Optional.of(evidence(before, from)) : Optional.empty();
  }

  private static boolean isUnit(String numberBefore, String words) {
    return numberBefore.contains("%") || UNIT.matcher(words).find();
  }

  private static Evidence evidence(Matcher found, int offset) {
    return new Evidence(offset + found.start(1), offset + found.end(1), found.group(1), "number");
  }

  private List<Grade> grades(String categoryAndUnit) {
    List<Grade> out = new ArrayList<>();
    int slash = categoryAndUnit.indexOf('/');
    String category = slash < 0 ? categoryAndUnit : categoryAndUnit.substring(0, slash);
    String unit = slash < 0 ? "" : categoryAndUnit.substring(slash + 1);
    release
        .below(category)
        .filter(c -> c.billable() || category.equals("T31"))
        .filter(c -> c.title().contains(unit))
        .forEach(c -> grade(c).ifPresent(out::add));
    return List.copyOf(out);
  }

  private static Optional<Grade> grade(CodeEntry entry) {
    String title = entry.title();
    Matcher range = FROM_TO.matcher(title);
    if (range.find()) {
      double high = Double.parseDouble(range.group(2));
      boolean tenths = range.group(2).contains(".");
      return Optional.of(
          new Grade(
              entry.code(), Double.parseDouble(range.group(1)), high + (tenths ? 0.099 : 0.99)));
    }
    Matcher bound = BOUND.matcher(title);
    while (bound.find()) {
      double value = Double.parseDouble(bound.group(2));
      if (bound.group(1) != null) {
        return Optional.of(new Grade(entry.code(), 0, value - 0.001));
      }
      if ("less".equals(bound.group(3))) {
        return Optional.of(new Grade(entry.code(), 0, value + 0.099));
      }
      if (bound.group(3) != null) {
        return Optional.of(new Grade(entry.code(), value, 1000));
      }
      return Optional.of(new Grade(entry.code(), value, value + 0.99));
    }
    return Optional.empty();
  }
}
