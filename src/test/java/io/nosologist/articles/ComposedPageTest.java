package io.nosologist.articles;

import static org.assertj.core.api.Assertions.assertThat;

import io.nosologist.domain.CodeEntry;
import io.nosologist.domain.InstructionalNote;
import io.nosologist.domain.NoteKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComposedPageTest {
  private static final CodeEntry M65 =
      new CodeEntry("M65", "Synovitis and tenosynovitis", false, null, List.of("M65.2"));
  private static final CodeEntry M65_2 =
      new CodeEntry("M65.2", "Calcific tendinitis", false, "M65", List.of("M65.20", "M65.22"));
  private static final CodeEntry M65_20 =
      new CodeEntry("M65.20", "Calcific tendinitis, unspecified site", true, "M65.2", List.of());
  private static final CodeEntry M65_22 =
      new CodeEntry("M65.22", "Calcific tendinitis, upper arm", false, "M65.2", List.of("M65.221"));

  @Test
  void aHeaderSaysWhatToChooseFrom() {
    String page =
        new ComposedPage(
                List.of(M65, M65_2),
                List.of(
                    new InstructionalNote("13", NoteKind.NOTE, "Use an external cause code"),
                    new InstructionalNote("M65", NoteKind.EXCLUDES1, "current injury"),
                    new InstructionalNote("M65.2", NoteKind.EXCLUDES1, "of shoulder (M75.3)")),
                List.of(M65_20, M65_22))
            .page();
    assertThat(page)
        .isEqualTo(
            """
            # M65.2 Calcific tendinitis

            **Header: choose one of the codes below it.** M65.2 itself is not valid for submission (I.B.2).

            ## The ladder

            - M65 Synovitis and tenosynovitis (header)
              - M65.2 Calcific tendinitis (header)

            ## Choose one of

            - M65.20 Calcific tendinitis, unspecified site
            - M65.22 Calcific tendinitis, upper arm (header)

            ## Notes that govern it

            ### Excludes1: not coded here, and not together with it (I.A.12.a)

            At M65.2:

            - of shoulder (M75.3)

            At M65:

            - current injury

            ### Notes

            At chapter 13:

            - Use an external cause code
            """);
  }

  @Test
  void anUnspecifiedCodeSaysWhenItIsRight() {
    String page = new ComposedPage(List.of(M65, M65_2, M65_20), List.of(), List.of()).page();
    assertThat(page)
        .contains("**Billable.** M65.20 is valid for submission", "I.B.18")
        .doesNotContain("## Notes", "Choose one of");
  }

  @Test
  void aSeventhCharacterIsReadAloud() {
    CodeEntry header =
        new CodeEntry(
            "T88.1",
            "Other complications following immunization",
            false,
            "T88",
            List.of("T88.1XXD"));
    CodeEntry full =
        new CodeEntry(
            "T88.1XXD",
            "Other complications following immunization, subsequent encounter",
            true,
            "T88.1",
            List.of());
    assertThat(new ComposedPage(List.of(header, full), List.of(), List.of()).page())
        .contains("The 7th character is **D**: subsequent encounter. Each X before it");
    assertThat(new ComposedPage(List.of(header), List.of(), List.of(full)).page())
        .contains("complete only with a 7th character, chosen below");
    CodeEntry category = new CodeEntry("T88", "Other complications", false, null, List.of("T88.1"));
    assertThat(
            new ComposedPage(
                    List.of(category),
                    List.of(
                        new InstructionalNote(
                            "T88", NoteKind.SEVENTH_CHARACTER, "A: initial encounter")),
                    List.of(header))
                .page())
        .contains("The codes below it are complete only with a 7th character");
  }

  @Test
  void officialWordsStandAsTheyAre() {
    CodeEntry odd = new CodeEntry("Z00", "A *b* <c> [d](e) `f`", true, null, List.of());
    assertThat(new ComposedPage(List.of(odd), List.of(), List.of()).page())
        .startsWith("# Z00 A \\*b\\* \\<c> [d]\\(e) \\`f\\`\n");
  }
}
