package io.nosologist.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {
  private static Finding finding(int start, String text) {
    return Findings.of(start, text, FindingType.SITE, text);
  }

  @Test
  void findingsBecomeEvidenceInOrderOfPlace() {
    assertThat(Evidence.of(List.of(finding(9, "thigh"), finding(4, "left")), "site"))
        .containsExactly(new Evidence(4, 8, "left", "site"), new Evidence(9, 14, "thigh", "site"));
  }

  @Test
  void onlyFindingsBecomeEvidence() {
    assertThatThrownBy(() -> Evidence.of(List.of("left"), "site"))
        .isInstanceOf(ClassCastException.class);
  }

  @Test
  void atTheSamePlaceTheRoleDecides() {
    Evidence site = new Evidence(4, 8, "left", "site");
    Evidence laterality = new Evidence(4, 8, "left", "laterality");

    assertThat(laterality).isLessThan(site);
    assertThat(site).isLessThan(new Evidence(4, 9, "left ", "laterality"));
    assertThat(site.span()).isEqualTo(new Span(4, 8));
  }
}
