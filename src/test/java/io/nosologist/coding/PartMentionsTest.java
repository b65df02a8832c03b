package io.nosologist.coding;

import static org.assertj.core.api.Assertions.assertThat;

import io.nosologist.domain.Assertion;
import io.nosologist.domain.CodingResult;
import io.nosologist.domain.Finding;
import io.nosologist.domain.Note;
import io.nosologist.domain.Span;
import io.nosologist.domain.Suggestion;
import io.nosologist.release.EmbeddedRelease;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is mentioned within a longer mention is told as a part of it, and never coded. */
class PartMentionsTest {

  private static List<Finding> parts(CodingResult result) {
    return result.findings().stream().filter(f -> f.within() != null).toList();
  }

  private static CodingResult coded(String note) {
    return TestAssistant.get().suggest(Note.of(note));
  }

  @ParameterizedTest
  @CsvSource({
    "Urinary tract infection., infection, B99.9, N39.0",
    "Macroscopic hematuria., hematuria, R31.9, R31.0",
    "Chronic atrial fibrillation., atrial fibrillation, I48.91, I48.20",
    "Ischemic heart disease., heart disease, I51.9, I25.9"
  })
  void isToldWithTheCodeItHasByItself(String note, String part, String code, String whole) {
    CodingResult result = coded(note);

    assertThat(parts(result))
        .filteredOn(f -> f.text().equals(part))
        .singleElement()
        .satisfies(f -> assertThat(f.code()).isEqualTo(code))
        .satisfies(f -> assertThat(Objects.requireNonNull(f.within()).in(note)).contains(part));
    assertThat(result.suggestions()).extracting(Suggestion::code).containsExactly(whole);
  }

  @Test
  void isDeniedWithTheWhole() {
    assertThat(parts(coded("No evidence of urinary tract infection.")))
        .isNotEmpty()
        .allSatisfy(f -> assertThat(f.assertion()).isEqualTo(Assertion.NEGATED));
  }

  @Test
  void theMorphologyOfANeoplasmIsNoMentionOfItsOwn() {
    assertThat(parts(coded("Renal cell carcinoma of the left kidney.")))
        .extracting(Finding::code)
        .doesNotContain("C80.1");
  }

  @Test
  void whyNotNamesThePart() {
    String reason =
        WhyNot.reason(EmbeddedRelease.get(), "B99.9", coded("Urinary tract infection."));

    assertThat(reason).contains("\"infection\" stands within a longer mention");
  }

  @Test
  void whatACallerMarkedHasNoParts() {
    Note note = Note.of("Urinary tract infection.");
    Note given = new Note(note.text(), note.setting(), null, null, null, List.of(new Span(0, 23)));

    assertThat(parts(TestAssistant.get().suggest(given))).isEmpty();
  }
}
