package io.nosologist.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nosologist.coding.TestAssistant;
import io.nosologist.domain.Span;
import io.nosologist.exchange.BadInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the reading of every form of suite, and that a malformed note spoils only itself. */
class SuitesTest {
  private static final String NOTE = "Assessment: 😀 gout and type 2 diabetes.";

  @TempDir private Path folder;

  private record Read(List<GoldNote> notes, List<String> malformed) {}

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static Read read(Path path) throws IOException {
    List<GoldNote> notes = new ArrayList<>();
    List<String> malformed = new ArrayList<>();
    for (Suite suite : Suites.open(path, null, TestAssistant.get())) {
      try (suite) {
        while (true) {
          try {
            GoldNote note = suite.next();
            if (note == null) {
              break;
            }
            notes.add(note);
          } catch (BadInputException e) {
            malformed.add(e.getMessage());
          }
        }
      }
    }
    return new Read(notes, malformed);
  }

  private static List<GoldCode> codes(GoldNote note) {
    List<GoldCode> codes = note.codes();
    return codes == null ? List.of() : codes;
  }

  @Test
  void jsonLinesWithPlainCodesEvidenceAndNone() throws IOException {
    Path file =
        write(
            "s.jsonl",
            """
            {"id":"a","note":"Gout.","codes":["M10.9","e119"]}
            {"id":"b","note":"Gout.","codes":[{"code":"M10.9","evidence":[{"start":0,"end":4}]}]}

            {"id":"c","text":"Gout."}
            {"id":"a","note":"Gout.","codes":[]}
            {"id":"d","note":"Gout.","codes":["gout"]}
            {"id":"e","note":
            {"id":"f","note":"Gout.","codes":[{"code":"M10.9","evidence":[{"start":3,"end":9}]}]}
            {"id":"g","note":"Gout.","codes":[{"code":"M10.9","evidence":[{"start":0,"end":4,"quote":"Flu"}]}]}
            """);

    Read read = read(file);

    assertThat(read.notes()).extracting(GoldNote::id).containsExactly("a", "b", "c");
    assertThat(codes(read.notes().get(0))).extracting(GoldCode::code).contains("M10.9", "E119");
    assertThat(codes(read.notes().get(1)).get(0).evidence()).containsExactly(new Span(0, 4));
    assertThat(read.notes().get(2).codes()).isNull();
    assertThat(read.malformed()).hasSize(5);
    assertThat(read.malformed().get(0)).contains("s.jsonl:5: ", "id a stands twice");
    assertThat(read.malformed().get(1)).contains("s.jsonl:6: ", "'GOUT'");
    assertThat(read.malformed().get(2)).contains("s.jsonl:7: ", "not valid JSON");
    assertThat(read.malformed().get(3)).contains("s.jsonl:8: ");
    assertThat(read.malformed().get(4)).contains("s.jsonl:9: ", "quote");
  }

  @Test
  void aSuiteTellsBeforehandHowManyNotesItHolds() throws IOException {
    Path file = write("two.jsonl", "{\"note\": \"Gout.\"}\n\n{\"note\": \"Asthma.\"}\n");

    SuiteRun run = new SuiteRun(TestAssistant.get(), SuiteRun.Options.of(What.SUGGESTIONS, 1));

    assertThat(run.count(List.of(file, file))).isEqualTo(4);
  }

  @Test
  void aTableWithItsNotesBeside() throws IOException {
    write("n1.txt", NOTE);
    write("n2.txt", "Gout.");
    Path file = write("gold.csv", "id,code\nn1,E11.9\nn1,\"M10.9;I10\"\nn2,M10.9\nn3,I10\nn4\n");

    Read read = read(file);

    assertThat(read.notes()).extracting(GoldNote::id).containsExactly("n1", "n2");
    assertThat(codes(read.notes().get(0)))
        .extracting(GoldCode::code)
        .containsExactly("E11.9", "M10.9", "I10");
    assertThat(read.malformed()).hasSize(2);
    assertThat(String.join("\n", read.malformed()))
        .contains("gold.csv:6: ", "gold.csv:5: ", "n3.txt is missing", "--notes");
  }

  @Test
  void theTablesOfCodiEsp() throws IOException {
    write("text_files/S1.txt", NOTE);
    Path byNote = write("devD.tsv", "S1\tm10.9\nS1\te11.9\n");
    int gout = NOTE.codePointCount(0, NOTE.indexOf("gout"));
    int type = NOTE.codePointCount(0, NOTE.indexOf("type"));
    Path bySpan =
        write(
            "devX.tsv",
            "S1\tDIAGNOSTICO\tm10.9\tgout\t%d %d\nS1\tPROCEDIMIENTO\tbw03zzz\tx\t0 1\nS1\tDIAGNOSTICO\te11.9\ttype diabetes\t%d %d;%d %d\n"
                .formatted(gout, gout + 4, type, type + 4, type + 7, type + 15));

    assertThat(codes(read(byNote).notes().get(0))).hasSize(2);
    List<GoldCode> placed = codes(read(bySpan).notes().get(0));
    assertThat(placed).extracting(GoldCode::code).containsExactly("M10.9", "E11.9");
    assertThat(placed.get(0).evidence().get(0).in(NOTE)).isEqualTo("gout");
    assertThat(placed.get(1).evidence())
        .extracting(s -> s.in(NOTE))
        .containsExactly("type", "diabetes");
    Path wrong = write("trainX.tsv", "S1\tDIAGNOSTICO\tm10.9\tgout\t0 4\n");
    assertThat(read(wrong).malformed())
        .singleElement()
        .asString()
        .contains("trainX.tsv:1: ", "quote");
  }

  @Test
  void bratStandoff() throws IOException {
    int gout = NOTE.codePointCount(0, NOTE.indexOf("gout"));
    write("brat/a.txt", NOTE);
    write(
        "brat/a.ann",
        "T1\tDisease %d %d\tgout\nN1\tReference T1 ICD10CM:M10.9\tGout\nT2\tDisease 0 10\tAssessment\n#1\tAnnotatorNotes T2\tR69\n"
            .formatted(gout, gout + 4));
    write("brat/b.txt", "Gout.");
    write("brat/b.ann", "T1\tM109 0 4\tFlux\n");

    Read read = read(folder.resolve("brat"));

    assertThat(codes(read.notes().get(0)))
        .extracting(GoldCode::code)
        .containsExactly("M10.9", "R69");
    assertThat(codes(read.notes().get(0)).get(0).evidence().get(0).in(NOTE)).isEqualTo("gout");
    assertThat(read.malformed()).singleElement().asString().contains("b.ann:1: ");
  }

  @Test
  void foldersOfCasesWhereOneIsMalformed() throws IOException {
    write("all/s/c1/note.txt", "Gout.");
    write("all/s/c1/expected.yaml", "id: c1\ncodes: [{code: M10.9}]\n");
    write("all/s/c2/note.txt", "Gout.");
    write("all/s/c2/expected.yaml", "id: c2\nkodes: []\n");
    write("all/golden/MAP-0001.json", "{}");

    Read read = read(folder.resolve("all"));

    assertThat(read.notes()).extracting(GoldNote::id).containsExactly("c1");
    assertThat(read.malformed()).singleElement().asString().contains("expected.yaml:2: ", "kodes");
  }

  @Test
  void whatIsNoSuiteIsRefusedWithTheFormsThatAre() throws IOException {
    Path file = write("notes.docx", "x");

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining(".jsonl");
    assertThatThrownBy(() -> read(folder.resolve("absent"))).hasMessageContaining("absent");
  }
}
