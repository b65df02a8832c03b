package io.nosologist.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes in the parentheses of notes, as the Tabular List writes them. */
class CodeRangeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "calcific tendinitis (M65.2-) | M65.221 | true",
        "calcific tendinitis (M65.2-) | M65.821 | false",
        "complications of pregnancy (O10-O11, O13-O16) | O13.1 | true",
        "complications of pregnancy (O10-O11, O13-O16) | O12.00 | false",
        "complications of pregnancy (O00-O9A) | O99.019 | true",
        "stage of chronic kidney disease (N18.1-N18.6) | N18.32 | true",
        "stage of chronic kidney disease (N18.1-N18.4, N18.9) | N18.5 | false",
        "hypertension (arterial) (benign) | I10 | false",
        "poisoning (T36-T50 with fifth or sixth character 1-4) | T39.1X1A | true",
        "adverse effect (T36-T50 with fifth or sixth character 5) | T39.1X1A | false"
      })
  void holds(String text, String code, boolean held) {
    assertThat(CodeRange.of(text).stream().anyMatch(r -> r.holds(code))).isEqualTo(held);
  }
}
