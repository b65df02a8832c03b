package io.nosologist.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.nosologist.domain.CodeEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the embedded release and the importer against official files, where those are at hand. */
class OfficialReleasesTest {
  @Test
  void theEmbeddedReleaseAgreesWithTheOrderFile() {
    OrderFileCheck check =
        OrderFileCheck.compare(
            EmbeddedRelease.get(), OfficialFiles.shared("icd10cm/fy2026/icd10cm-order-2026.txt"));
    assertThat(check.compared()).isEqualTo(98_186);
    assertThat(check.missing()).isEmpty();
    assertThat(check.extra()).isEmpty();
    assertThat(check.titles()).isEmpty();
    assertThat(check.billable()).isEmpty();
  }

  @Test
  void aCompleteXmlReleaseAsDownloaded() {
    Release release =
        new ReleaseBuilder()
            .add(OfficialFiles.shared("icd10cm/fy2017/ICD10CM_FY2017_Full_XML.zip"))
            .build()
            .release();
    assertThat(release.id().id()).isEqualTo("icd10cm-2016-10-01+index+neoplasm+drug+external");
    assertThat(release.codes().filter(CodeEntry::billable)).hasSize(71_486);
  }

  @Test
  void anOrderFileZipAsDownloaded() {
    for (String zip :
        List.of(
            "icd10cm/fy2026/icd10cm-Code Descriptions-2026.zip",
            "icd10cm/fy2025-april/Code-desciptions-April-2025.zip")) {
      Release release = new ReleaseBuilder().add(OfficialFiles.shared(zip)).build().release();
      assertThat(release.ladder("M61.252")).hasSize(4);
      assertThat(OrderFileCheck.compare(release, OfficialFiles.shared(zip)).clean()).isTrue();
    }
  }

  @Test
  void indexAndTablesOnTopOfTheEmbeddedCodes() {
    Release release =
        new ReleaseBuilder()
            .onto(EmbeddedRelease.get())
            .add(OfficialFiles.shared("icd10cm/fy2026-rebuilt/icd10cm_index_2026_rebuilt.xml"))
            .add(OfficialFiles.shared("icd10cm/fy2026-april"))
            .build()
            .release();
    assertThat(release.indexTerms("E11.9").stream().map(ReleaseTerm::path))
        .contains(List.of("Diabetes, diabetic (mellitus) (sugar)", "type 2"));
    assertThat(release.counts().getOrDefault("terms INDEX", 0)).isGreaterThan(70_000);
    assertThat(release.counts().getOrDefault("index lines skipped, code not in the release", 0))
        .isLessThan(10);
  }
}
