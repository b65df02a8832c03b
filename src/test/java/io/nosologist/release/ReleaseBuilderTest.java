package io.nosologist.release;

import static io.nosologist.release.OfficialFiles.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nosologist.domain.CodeEntry;
import io.nosologist.domain.InstructionalNote;
import io.nosologist.domain.NoteKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReleaseBuilderTest {
  private final Release release = OfficialFiles.built().release();

  @Test
  void seventhCharactersAreInheritedOverriddenPaddedAndTakenAway() {
    assertThat(release.codes().map(CodeEntry::code))
        .containsExactly(
            "S06",
            "S06.0",
            "S06.0X",
            "S06.0X0",
            "S06.0X0A",
            "S06.0X0D",
            "S06.0X0S",
            "S06.0X7",
            "S06.0X7A",
            "S06.8",
            "S06.8XX1",
            "S06.8XX2",
            "T15");
    assertThat(release.find("s068xx2"))
        .contains(
            new CodeEntry("S06.8XX2", "Other injury inside, severe", true, "S06.8", List.of()));
    assertThat(release.find("S06.0X7").orElseThrow().billable()).isFalse();
    assertThat(release.find("T15").orElseThrow().billable()).isTrue();
  }

  @Test
  void seventhCharactersOfHeaderBaseAndCode() {
    assertThat(release.seventhCharacters("S06.0"))
        .extracting(SeventhCharacter::value)
        .containsExactly('A', 'D', 'S');
    assertThat(release.seventhCharacters("S06.0X7"))
        .containsExactly(new SeventhCharacter('A', "initial encounter"));
    assertThat(release.seventhCharacters("S06.8XX1"))
        .extracting(SeventhCharacter::meaning)
        .containsExactly("mild", "severe");
    assertThat(release.seventhCharacters("T15")).isEmpty();
    assertThat(release.seventhCharacters("Z99")).isEmpty();
  }

  @Test
  void notesStandAtTheirOwnersAndGovernWhatIsBelow() {
    assertThat(release.notes("T15"))
        .extracting(InstructionalNote::kind)
        .containsExactly(
            NoteKind.INCLUDES,
            NoteKind.EXCLUDES1,
            NoteKind.CODE_FIRST,
            NoteKind.USE_ADDITIONAL,
            NoteKind.CODE_ALSO);
    assertThat(release.notesOnLadder("S06.0X0A"))
        .extracting(InstructionalNote::owner)
        .containsExactly("chapter 19", "S00-S99", "S06", "S06", "S06", "S06.0");
    assertThat(release.notes("S06"))
        .contains(new InstructionalNote("S06", NoteKind.SEVENTH_CHARACTER, "D: aftercare"));
    assertThat(release.chapter("T15"))
        .contains(new Heading("chapter 19", "Injuries of the test", "S00-T88"));
    assertThat(release.block("T15")).contains(new Heading("T15", "Foreign body", "T15"));
    assertThat(release.notesOnLadder("Z99")).isEmpty();
  }

  @Test
  void titlesArePlainAsciiAsInTheOrderFile() {
    assertThat(release.find("T15").orElseThrow().title()).isEqualTo("Meniere's foreign body");
  }

  @Test
  void termsComeFromTitlesInclusionTermsAndIncludes() {
    assertThat(release.terms())
        .contains(
            new ReleaseTerm(
                "S06.0",
                ReleaseTerm.Kind.INCLUSION_TERM,
                List.of("Commotio cerebri"),
                List.of(),
                false),
            new ReleaseTerm(
                "T15", ReleaseTerm.Kind.INCLUDES, List.of("splinter"), List.of(), false),
            new ReleaseTerm(
                "S06.8", ReleaseTerm.Kind.TITLE, List.of("Other injury inside"), List.of(), false))
        .noneMatch(t -> t.code().equals("S06.8XX1"));
  }

  @Test
  void idDateAndVersionComeFromTheFiles() {
    assertThat(release.id().id()).isEqualTo("icd10cm-2031-04-01");
    assertThat(release.id().effective()).isEqualTo(LocalDate.of(2031, 4, 1));
    assertThat(release.version()).isEqualTo("2031");
    assertThat(release.counts()).containsEntry("codes", 13).containsEntry("codes billable", 7);
    Release fiscal =
        new ReleaseBuilder().add("t.xml", utf8(OfficialFiles.TABULAR)).build().release();
    assertThat(fiscal.id().effective()).isEqualTo(LocalDate.of(2030, 10, 1));
  }

  @Test
  void anOrderFileAloneGivesCodesTitlesAndSeventhCharacters() {
    String order =
        OfficialFiles.order(
            "S06 0 Injury",
            "S060 0 Concussion",
            "S060XXA 1 Concussion, first",
            "T15 1 Foreign body");
    Release fromOrder =
        new ReleaseBuilder().add("icd10cm-order-2026.txt", utf8(order)).build().release();
    assertThat(fromOrder.id().id()).isEqualTo("icd10cm-2025-10-01");
    assertThat(fromOrder.ladder("S060XXA"))
        .extracting(CodeEntry::code)
        .containsExactly("S06", "S06.0", "S06.0XXA");
    assertThat(fromOrder.seventhCharacters("S06.0"))
        .containsExactly(new SeventhCharacter('A', "first"));
    assertThat(fromOrder.chapter("T15")).isEmpty();
  }

  @Test
  void besideATabularListTheOrderFileDecides() {
    String order = OfficialFiles.order("S06 0 Injury of the order file", "S061 1 New");
    Release both =
        new ReleaseBuilder()
            .add("tabular-2031.xml", utf8(OfficialFiles.TABULAR))
            .add("icd10cm-order-2031.txt", utf8(order))
            .build()
            .release();
    assertThat(both.codes().map(CodeEntry::title))
        .containsExactly("Injury of the order file", "New");
    assertThat(both.notes("S06")).isNotEmpty();
    assertThatThrownBy(
            () ->
                new ReleaseBuilder()
                    .add("tabular-April-1-2031.xml", utf8(OfficialFiles.TABULAR))
                    .add("icd10cm-order-2031.txt", utf8(order))
                    .build())
        .isInstanceOf(ReleaseException.class)
        .hasMessageContaining("2031-04-01")
        .hasMessageContaining("2030-10-01");
  }

  @Test
  void whatIsBuiltIsWhatIsLoaded() {
    BuiltRelease built =
        OfficialFiles.built(
            OfficialFiles.INDEX,
            OfficialFiles.DRUG,
            OfficialFiles.NEOPLASM,
            OfficialFiles.EXTERNAL);
    Release loaded = EmbeddedRelease.read(built.bytes(), "x");
    assertThat(loaded.codes()).containsExactlyElementsOf(built.release().codes().toList());
    assertThat(loaded.terms()).containsExactlyElementsOf(built.release().terms().toList());
    assertThat(loaded.notesOnLadder("S060X0A")).isEqualTo(built.release().notesOnLadder("S060X0A"));
    assertThat(loaded.counts()).isEqualTo(built.release().counts());
    assertThat(loaded.sha256()).isEqualTo(built.release().sha256()).hasSize(64);
    assertThat(built.bytes())
        .isEqualTo(
            OfficialFiles.built(
                    OfficialFiles.INDEX,
                    OfficialFiles.DRUG,
                    OfficialFiles.NEOPLASM,
                    OfficialFiles.EXTERNAL)
                .bytes());
  }

  @Test
  void brokenXmlIsNamedWithLineAndColumn() {
    assertThatThrownBy(
            () -> new ReleaseBuilder().add("t.xml", utf8("<ICD10CM.tabular>\n<version>1</oops>")))
        .isInstanceOf(ReleaseException.class)
        .hasMessageMatching("t\\.xml:2:\\d+: broken XML .*");
  }

  @Test
  void whatIsNoCodeIsNamedWithItsLine() {
    String bad = OfficialFiles.TABULAR.replace("<name>T15</name>", "<name>15T</name>");
    assertThatThrownBy(() -> new ReleaseBuilder().add("t-2031.xml", utf8(bad)).build())
        .isInstanceOf(ReleaseException.class)
        .hasMessageContaining("t-2031.xml:")
        .hasMessageContaining("\"15T\"");
  }

  @Test
  void entitiesOutsideTheFileAreNotFetched() {
    String evil =
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n"
            + OfficialFiles.TABULAR
                .replace("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n", "")
                .replace("splinter", "&x;");
    assertThatThrownBy(() -> new ReleaseBuilder().add("t-2031.xml", utf8(evil)))
        .isInstanceOf(ReleaseException.class)
        .hasMessageContaining("\"x\" was referenced, but not declared");
  }

  @Test
  void aZipWithTheWrongFilesSaysWhatWasInItAndWhatIsNeeded() {
    byte[] zip =
        OfficialFiles.zip(
            Map.of(
                "read.me",
                utf8("hello"),
                "page.xml",
                utf8("<html></html>"),
                "none.txt",
                new byte[0],
                "x.pdf",
                utf8("%PDF-1.7")));
    assertThatThrownBy(() -> new ReleaseBuilder().add("a.zip", zip).build())
        .isInstanceOf(ReleaseException.class)
        .hasMessageContaining("a.zip!read.me: not an ICD-10-CM file")
        .hasMessageContaining("a.zip!page.xml: web page")
        .hasMessageContaining("a.zip!none.txt: empty file")
        .hasMessageContaining("a.zip!x.pdf: binary file")
        .hasMessageContaining("needed is a Tabular List XML or an order file");
  }

  @Test
  void aBadLineOfAnOrderFileIsNamed() {
    String order = OfficialFiles.order("S06 0 Injury") + "00002 nonsense\r\n";
    assertThatThrownBy(() -> new ReleaseBuilder().add("order-2026.txt", utf8(order)).build())
        .isInstanceOf(ReleaseException.class)
        .hasMessageContaining("order-2026.txt:2")
        .hasMessageContaining("00002 nonsense");
  }

  @Test
  void withoutADateTheWayOutIsNamed() {
    String undated = OfficialFiles.TABULAR.replace("<version>2031</version>", "");
    assertThatThrownBy(() -> new ReleaseBuilder().add("t.xml", utf8(undated)).build())
        .isInstanceOf(ReleaseException.class)
        .hasMessageContaining("--effective");
    assertThat(
            new ReleaseBuilder()
                .effective(LocalDate.of(2031, 1, 1))
                .add("t.xml", utf8(undated))
                .build()
                .release()
                .id()
                .id())
        .isEqualTo("icd10cm-2031-01-01");
  }
}
