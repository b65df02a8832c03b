package io.nosologist.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GuidelineTest {
  @Test
  void numbersSortAsInTheDocument() {
    assertThat(List.of("IV.H", "I.C.21.c.4", "II.H", "I.B.13", "I.B.2", "I.B", "III.C").stream())
        .allMatch(Guideline::isWellFormed);
    assertThat(
            List.of("IV.H", "I.C.21.c.4", "II.H", "I.B.13", "I.B.2", "I.B", "III.C").stream()
                .sorted(Guideline.ORDER))
        .containsExactly("I.B", "I.B.2", "I.B.13", "I.C.21.c.4", "II.H", "III.C", "IV.H");
  }

  @Test
  void otherTextIsNoNumber() {
    assertThat(List.of("", "V", "I.b", "I.B.x", "I.B.13.", "1.B"))
        .noneMatch(Guideline::isWellFormed);
  }
}
