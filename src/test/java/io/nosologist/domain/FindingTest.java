package io.nosologist.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingTest {
  private static Finding of(String concept) {
    return Findings.of(0, "metformin", FindingType.DRUG, concept);
  }

  @Test
  void oneOfSeveralKindsIsAskedForInFull() {
    Finding drug = of("oral antidiabetic drug, adverse effect T38.3X5");
    assertThat(drug.is("oral antidiabetic drug")).isTrue();
    assertThat(drug.is("adverse effect T38.3X5")).isTrue();
    assertThat(drug.is("antidiabetic drug")).isFalse();
    assertThat(drug.is("oral antidiabetic")).isFalse();
    assertThat(of("insulin").is("insulin")).isTrue();
    assertThat(of("injectable insulin, insulin").is("insulin")).isTrue();
  }

  @Test
  void aKindGivesWhatFollowsItsFirstWords() {
    assertThat(of("adverse effect T45.515").kind("adverse effect ")).isEqualTo("T45.515");
    assertThat(of("opioid, adverse effect T40.2X5, strong").kind("adverse effect "))
        .isEqualTo("T40.2X5");
    assertThat(of("insulin").kind("adverse effect ")).isNull();
  }
}
