package io.nosologist.coding;

import static org.assertj.core.api.Assertions.assertThat;

import io.nosologist.domain.CodingResult;
import io.nosologist.domain.Note;
import io.nosologist.domain.Rejection;
import io.nosologist.domain.Span;
import io.nosologist.domain.Suggestion;
import io.nosologist.rules.Example;
import io.nosologist.rules.ExampleReader;
import io.nosologist.rules.RuleCatalogue;
import io.nosologist.rules.RuleSources;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples beside each rule are true: where they say that it fires it does, elsewhere not. */
class RuleExamplesTest {
  @TestFactory
  Stream<DynamicTest> everyExampleIsTrue() {
    RuleSources sources = RuleSources.stock();
    return RuleCatalogue.of(sources).rules().stream()
        .flatMap(rule -> ExampleReader.read(sources, rule).stream())
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.ruleId() + " " + e.kind() + ": " + head(e), () -> check(e)));
  }

  private static String head(Example example) {
    String note = example.note().replace('\n', ' ');
    return note.substring(0, Math.min(60, note.length()));
  }

  private static void check(Example example) {
    Note note = example.toNote();
    CodingAssistant assistant = TestAssistant.get();
    CodingResult result = assistant.suggest(note);
    List<String> codes = result.suggestions().stream().map(Suggestion::code).toList();
    Set<String> fired = new TreeSet<>();
    assistant.conclusions(note).forEach(traced -> fired.add(traced.rule().id()));
    switch (example.kind()) {
      case FIRES -> {
        assertThat(fired).as("%s gives %s", example.note(), codes).contains(example.ruleId());
        assertThat(codes).as("codes of: %s", example.note()).containsAll(example.proposes());
        for (Span pin : example.pinned()) {
          assertThat(shown(result))
              .as("evidence for \"%s\" in: %s", pin.in(example.note()), example.note())
              .anyMatch(pin::overlaps);
        }
      }
      case SILENT -> assertThat(fired).as(example.note()).doesNotContain(example.ruleId());
      case KNOWN_WRONG ->
          assertThat(codes.containsAll(example.proposes()))
              .as("cured: take it out of knownWrong")
              .isFalse();
    }
  }

  /** The evidence of what is suggested, and the words of what is rejected. */
  private static List<Span> shown(CodingResult result) {
    List<Span> out = new ArrayList<>();
    result.suggestions().forEach(s -> s.evidence().forEach(e -> out.add(e.span())));
    for (Rejection rejection : result.rejected()) {
      result.findings().stream()
          .filter(f -> f.text().equals(rejection.text()))
          .forEach(f -> out.add(f.span()));
    }
    return out;
  }
}
