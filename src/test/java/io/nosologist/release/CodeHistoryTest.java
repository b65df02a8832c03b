package io.nosologist.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.nosologist.domain.Revision;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CodeHistoryTest {
  private static final LocalDate BEFORE = LocalDate.of(2017, 9, 30);
  private static final LocalDate AFTER = LocalDate.of(2017, 10, 1);

  private static Revision of(String code, LocalDate date) {
    return CodeHistory.get().of(code, date, EmbeddedRelease.get()).orElseThrow();
  }

  @Test
  void aNewCodeIsEarlyUntilItsFirstDay() {
    assertThat(of("A04.71", BEFORE).isEarly()).isTrue();
    assertThat(of("A04.71", BEFORE).before()).containsExactly("A04.7");
    assertThat(of("A04.71", AFTER).isEarly()).isFalse();
  }

  @Test
  void aDividedCodeIsLateFromTheDayOfItsSuccessors() {
    assertThat(of("A04.7", BEFORE).isLate()).isFalse();
    assertThat(of("A04.7", AFTER).isLate()).isTrue();
    assertThat(of("A04.7", AFTER).after()).containsExactly("A04.71", "A04.72");
  }

  @Test
  void aCodeThatGaveSomeOfItsCasesAwayLivesOn() {
    assertThat(CodeHistory.get().of("Z91.89", LocalDate.of(2026, 1, 1), EmbeddedRelease.get()))
        .isEmpty();
  }

  @Test
  void everyNewCodeSinceTheLastReleasesIsKnownToTheEmbeddedOne() {
    for (String code : new String[] {"E11.A", "Z91.B", "QA0.8"}) {
      assertThat(EmbeddedRelease.get().find(code)).as(code).isPresent();
      assertThat(of(code, LocalDate.of(2020, 1, 1)).isEarly()).as(code).isTrue();
    }
  }
}
