package io.nosologist.coding;

import static io.nosologist.coding.TestAssistant.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists of pairs in the lexicon: what they make of a note, and what a wrong line says. */
class ListFilesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Incarcerated inguinal hernia with SBO. | K40.30 | K56.609
          Acute saddle pulmonary embolus. Pulmonary embolism, chest pain gone. | I26.92 | I26.99
          Alcohol withdrawal delirium, alcohol dependence. | F10.231 | F10.20
          """)
  void aConditionWithoutItsKindGivesWay(String note, String code, String less) {
    assertThat(codes(note)).contains(code).doesNotContain(less);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FHx: colon ca. | Z80.0 | C18.9
          Breast cancer, history of. | Z85.3 | C50.919
          History of stroke with residual left weakness. | I69.30 | I63.9
          """)
  void whatIsOverTakesItsHistoryCode(String note, String code, String present) {
    assertThat(codes(note)).contains(code).doesNotContain(present);
  }

  @Test
  void aPresentConditionKeepsItsCode() {
    assertThat(codes("History of breast cancer. New left breast cancer, on chemotherapy."))
        .contains("C50.912");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          37 yo G2P1001 at 28 weeks and 4 days. Assessment: Advanced maternal age. | Z3A.28
          G2P1 at 39+1 weeks with gestational hypertension. | Z3A.39
          Gestational hypertension, 31w4d. | Z3A.31
          """)
  void weeksAreReadInTheFormsThatPeopleWrite(String note, String week) {
    assertThat(codes(note)).contains(week);
  }

  @Test
  void otherWeeksAreNoWeeksOfGestation() {
    assertThat(codes("G2P1001, gestational hypertension. Return in 2 weeks and 3 days."))
        .noneMatch(code -> code.startsWith("Z3A"));
    assertThat(codes("Low back pain for 6 weeks and 2 days.")).containsExactly("M54.50");
  }

  @Test
  void aWrongLineSaysItsForm() {
    assertRefused(
        () -> new NamedKinds("K64.9 K64.5"),
        "named.txt: 'K64.9 K64.5' is not of the form CODE : KIND");
    assertRefused(
        () -> new Histories("C50 : Z85.3"), "histories.txt: 'C50 : Z85.3' is not of the form");
    assertRefused(
        () -> new MeasurePatterns("Z3A weeks"),
        "measures.txt: 'Z3A weeks' is not of the form CATEGORY NAME");
    assertRefused(
        () -> new MeasurePatterns("Z3A weeks : (\\d+"),
        "measures.txt: 'Z3A weeks : (\\d+' is no regular expression");
    assertRefused(
        () -> new MeasurePatterns("Z3A weeks : \\d+"), "needs one group, the number, and has 0");
  }

  private static void assertRefused(ThrowingCallable reading, String message) {
    assertThatThrownBy(reading)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}
