package io.nosologist.release;

import static io.nosologist.release.ReleaseTerm.Kind.INDEX;
import static io.nosologist.release.ReleaseTerm.Kind.INDEX_DRUG;
import static io.nosologist.release.ReleaseTerm.Kind.INDEX_EXTERNAL;
import static io.nosologist.release.ReleaseTerm.Kind.INDEX_NEOPLASM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IndexParserTest {
  private final Release release =
      OfficialFiles.built(
              OfficialFiles.INDEX,
              OfficialFiles.NEOPLASM,
              OfficialFiles.DRUG,
              OfficialFiles.EXTERNAL)
          .release();

  private List<ReleaseTerm> terms(ReleaseTerm.Kind kind) {
    return release.terms().filter(t -> t.kind() == kind).toList();
  }

  @Test
  void pathsKeepNonessentialModifiersAndReferencesAreFollowed() {
    assertThat(terms(INDEX))
        .containsExactly(
            new ReleaseTerm(
                "S06.0X",
                INDEX,
                List.of("Concussion, concussed (brain) (cerebral)"),
                List.of(),
                true),
            new ReleaseTerm(
                "S06.0X0",
                INDEX,
                List.of("Concussion, concussed (brain) (cerebral)", "awake"),
                List.of("T15"),
                false),
            new ReleaseTerm("S06.0X0", INDEX, List.of("Commotio"), List.of("T15"), false),
            new ReleaseTerm("S06.0X0", INDEX, List.of("Commotion"), List.of("T15"), false),
            new ReleaseTerm("T15", INDEX, List.of("Splinter"), List.of(), true));
    assertThat(release.counts())
        .containsEntry("see lines skipped INDEX", 1)
        .containsEntry("see lines resolved INDEX", 3)
        .containsEntry("index lines skipped, code not in the release", 1);
  }

  @Test
  void aNeoplasmLineIsSiteAndBehaviour() {
    assertThat(terms(INDEX_NEOPLASM))
        .containsExactly(
            new ReleaseTerm(
                "T15",
                INDEX_NEOPLASM,
                List.of("Neoplasm, neoplastic", "Malignant Primary"),
                List.of(),
                false),
            new ReleaseTerm(
                "S06.8", INDEX_NEOPLASM, List.of("skull", "Malignant Primary"), List.of(), false),
            new ReleaseTerm("S06.0", INDEX_NEOPLASM, List.of("skull", "Benign"), List.of(), true),
            new ReleaseTerm(
                "S06.8",
                INDEX_NEOPLASM,
                List.of("skull", "bone", "Malignant Primary"),
                List.of(),
                false),
            new ReleaseTerm(
                "S06.0", INDEX_NEOPLASM, List.of("skull", "bone", "Benign"), List.of(), true));
  }

  @Test
  void aDrugLineIsSubstanceAndIntent() {
    assertThat(terms(INDEX_DRUG))
        .containsExactly(
            new ReleaseTerm(
                "T15",
                INDEX_DRUG,
                List.of("Glue (wet)", "Poisoning Accidental (unintentional)"),
                List.of(),
                false));
  }

  @Test
  void theExternalCauseIndexIsKnownByItsTitle() {
    assertThat(terms(INDEX_EXTERNAL))
        .containsExactly(
            new ReleaseTerm("S06.8", INDEX_EXTERNAL, List.of("Fall, falling"), List.of(), false));
    assertThat(release.id().id()).isEqualTo("icd10cm-2031-04-01+index+neoplasm+drug+external");
    assertThat(release.indexTerms("T15")).hasSize(3);
  }
}
