package io.nosologist.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.nosologist.domain.CodeEntry;
import io.nosologist.domain.InstructionalNote;
import io.nosologist.domain.NoteKind;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EmbeddedReleaseTest {
  private final Release release = EmbeddedRelease.get();

  @Test
  void holdsEveryCode() {
    assertThat(release.id().effective()).isEqualTo(LocalDate.of(2026, 4, 1));
    assertThat(release.codes()).hasSize(98_186);
    assertThat(release.codes().filter(CodeEntry::billable)).hasSize(74_719);
    assertThat(release.counts()).containsEntry("notes", 25_176).containsEntry("chapters", 22);
  }

  @Test
  void itsContentMatchesItsChecksum() throws Exception {
    try (var in = EmbeddedRelease.class.getResourceAsStream(EmbeddedRelease.RESOURCE)) {
      assertThat(in).isNotNull();
      ReleaseFile.verify(ReleaseFile.decode(in.readAllBytes(), "embedded"), "embedded");
    }
  }

  @Test
  void everyCodeIsFoundUnderItsParentAndHasATitle() {
    Set<String> children = new HashSet<>();
    release.codes().forEach(e -> children.addAll(e.children()));
    release
        .codes()
        .forEach(
            e -> {
              assertThat(e.title()).isNotBlank().isPrintable();
              assertThat(e.parent() == null || children.contains(e.code())).isTrue();
              assertThat(e.billable()).isEqualTo(e.children().isEmpty());
            });
  }

  @Test
  void climbsToM61252() {
    assertThat(release.ladder("m61252"))
        .extracting(CodeEntry::code)
        .containsExactly("M61", "M61.2", "M61.25", "M61.252");
    assertThat(release.find("M61.252").orElseThrow().title())
        .isEqualTo("Paralytic calcification and ossification of muscle, left thigh");
    assertThat(release.codes().filter(e -> e.billable() && e.category().equals("M61")))
        .hasSize(154);
    assertThat(release.notesOnLadder("M61.252"))
        .contains(
            new InstructionalNote(
                "M61.2",
                NoteKind.INCLUSION_TERM,
                "Myositis ossificans associated with quadriplegia or paraplegia"));
    assertThat(release.chapter("M61.252").orElseThrow().range()).isEqualTo("M00-M99");
    assertThat(release.block("M61.252").orElseThrow().range()).isEqualTo("M60-M63");
  }

  @Test
  void seventhCharacterCodesHaveTheirOfficialTitles() {
    assertThat(title("S72.001A"))
        .isEqualTo(
            "Fracture of unspecified part of neck of right femur, initial encounter for closed fracture");
    assertThat(title("T401X1A"))
        .isEqualTo("Poisoning by heroin, accidental (unintentional), initial encounter");
    assertThat(title("S02.0XXA"))
        .isEqualTo("Fracture of vault of skull, initial encounter for closed fracture");
    assertThat(release.find("S06.1X7D")).isEmpty();
    assertThat(release.seventhCharacters("S72.001")).hasSize(16);
    assertThat(release.seventhCharacters("S52.01")).hasSize(6);
    assertThat(release.find("QA0.0131")).isPresent();
  }

  private String title(String code) {
    return release.find(code).orElseThrow().title();
  }

  @Test
  void searchTakesWordsInAnyOrderAndTheirBeginnings() {
    assertThat(release.search("THIGH ossif left paralytic", 5))
        .extracting(CodeEntry::code)
        .containsExactly("M61.252");
    assertThat(release.search("ossification thigh", 3))
        .hasSize(3)
        .allMatch(e -> e.billable() && e.title().contains("ossification"));
    assertThat(release.search("Sjögren", 3)).isNotEmpty();
    assertThat(release.search("commotio cerebri", 5)).extracting(CodeEntry::code).contains("S06.0");
    assertThat(release.search("xyzzy", 5)).isEmpty();
    assertThat(release.search("  ", 5)).isEmpty();
  }

  @Test
  void nearestBeginsWithTheLongestBeginning() {
    assertThat(release.nearest("M61.253", 4))
        .containsExactly("M61.25", "M61.251", "M61.252", "M61.259");
    assertThat(release.nearest("M61.2522", 1)).containsExactly("M61.252");
    assertThat(release.nearest("16M", 3)).hasSizeLessThanOrEqualTo(3);
    assertThat(release.nearest("", 3)).isEmpty();
  }

  @Test
  void loadsFast() {
    EmbeddedRelease.load();
    long start = System.nanoTime();
    EmbeddedRelease.load();
    assertThat((System.nanoTime() - start) / 1_000_000).as("ms").isLessThan(1000);
  }
}
