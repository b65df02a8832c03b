package io.nosologist.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nosologist.coding.TestAssistant;
import io.nosologist.domain.CodingResult;
import io.nosologist.domain.Evidence;
import io.nosologist.domain.Query;
import io.nosologist.domain.ReleaseId;
import io.nosologist.domain.Setting;
import io.nosologist.domain.Specificity;
import io.nosologist.domain.Suggestion;
import io.nosologist.release.EmbeddedRelease;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the harness of the annotated notes: each kind of fault is told. */
class AnnotatedCaseTest {
  private static final String NOTE = "Impression: paralytic calcification of muscle.";

  @TempDir private Path suite;

  private AnnotatedCase read(String yaml) throws IOException {
    Path folder = Files.createDirectories(suite.resolve("c1"));
    Files.writeString(folder.resolve("note.txt"), NOTE);
    Files.writeString(folder.resolve("expected.yaml"), yaml);
    return AnnotatedCase.read(folder);
  }

  private List<String> malformed(String yaml) throws IOException {
    return read(yaml).malformed(EmbeddedRelease.get()::find);
  }

  private static CodingResult result(List<Query> queries, Suggestion... suggestions) {
    return new CodingResult(
        new ReleaseId("r", LocalDate.of(2026, 4, 1)),
        "f",
        List.of(suggestions),
        List.of(),
        List.of(),
        queries,
        List.of());
  }

  private static Suggestion suggestion(String code, int start, int end) {
    return new Suggestion(
        code,
        "title",
        true,
        1,
        List.of(new Evidence(start, end, NOTE.substring(start, end), "condition")),
        new Specificity(List.of(), List.of()),
        List.of(),
        "/articles/" + code,
        List.of());
  }

  @Test
  void readsEveryKey() throws IOException {
    AnnotatedCase one =
        read(
            """
            id: c1
            source: synthetic
            setting: inpatient
            date: 2026-05-04
            sex: f
            age: 71
            codes:
              - code: M61.20
                evidence: [{start: 12, end: 21, quote: "paralytic"}]
            mustNotPropose: [{code: M61.9, why: "the cause is documented"}]
            queries: [{code: M61.20, axis: site}]
            open: true
            """);

    assertThat(one.malformed(EmbeddedRelease.get()::find)).isEmpty();
    assertThat(one.suite()).isEqualTo(suite.getFileName().toString());
    assertThat(one.toNote().setting()).isEqualTo(Setting.INPATIENT);
    assertThat(one.toNote().dateOfService()).isEqualTo("2026-05-04");
    assertThat(one.toNote().age()).isEqualTo(71);
  }

  @Test
  void anUnknownKeyIsToldWithFileAndLine() {
    assertThatThrownBy(() -> read("id: c1\nmustNotSuggest: []\n"))
        .isInstanceOf(AnnotatedCase.MalformedCaseException.class)
        .hasMessageContainingAll("c1", "expected.yaml:2: ", "mustNotSuggest");
    assertThatThrownBy(() -> read("id: c1\ncodes:\n  - code: M61.20\n    quote: x\n"))
        .hasMessageContainingAll("expected.yaml:4: ", "quote");
  }

  @Test
  void brokenYamlIsToldWithFileAndLine() {
    assertThatThrownBy(() -> read("id: c1\ncodes: [\n"))
        .isInstanceOf(AnnotatedCase.MalformedCaseException.class)
        .hasMessageContaining("expected.yaml:");
    assertThatThrownBy(() -> read("")).hasMessageContaining("expected.yaml");
  }

  @Test
  void aMissingFileIsNamed() throws IOException {
    Path folder = Files.createDirectories(suite.resolve("c2"));
    Files.writeString(folder.resolve("expected.yaml"), "id: c2\n");

    assertThatThrownBy(() -> AnnotatedCase.read(folder))
        .hasMessage(folder.resolve("note.txt") + " is missing");
  }

  @ParameterizedTest
  @CsvSource({"12,21,Paralytic", "13,22,paralytic", "40,400,muscle", "-1,3,x", "9,3,x"})
  void aQuoteThatDoesNotStandAtItsOffsetsIsTold(int start, int end, String quote)
      throws IOException {
    String yaml =
        "id: c1\ncodes:\n  - code: M61.20\n    evidence:\n      - {start: %d, end: %d, quote: %s}\n"
            .formatted(start, end, quote);

    assertThat(malformed(yaml))
        .singleElement()
        .asString()
        .contains("expected.yaml:5: ", "'" + quote + "'");
  }

  @Test
  void unknownCodesAreTold() throws IOException {
    assertThat(malformed("id: c1\ncodes: [{code: M61.2X9}]\n"))
        .singleElement()
        .asString()
        .contains("expected.yaml:2: ", "M61.2X9");
    assertThat(malformed("id: c1\ncodes: [{code: M61.2}]\n"))
        .singleElement()
        .asString()
        .contains("billable");
    assertThat(malformed("id: c1\nmustNotPropose: [{code: Q99.99}]\n")).hasSize(1);
    assertThat(malformed("id: c1\nqueries: [{code: Q99.99, axis: site}]\n")).hasSize(1);
  }

  @Test
  void anIdThatIsNotTheFoldersNameIsTold() throws IOException {
    assertThat(malformed("id: c7\n")).singleElement().asString().contains("expected.yaml:1: ");
    assertThat(malformed("open: true\n")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"setting,outdoors", "date,04.05.2026", "sex,female", "age,200"})
  void aBadFrameOfTheNoteIsTold(String key, String value) throws IOException {
    assertThat(malformed("id: c1\n" + key + ": " + value + "\n"))
        .singleElement()
        .asString()
        .contains("expected.yaml:2: ")
        .containsIgnoringCase(value);
  }

  @Test
  void aResultAsExpectedHasNoProblem() throws IOException {
    AnnotatedCase one =
        read(
            """
            id: c1
            codes:
              - code: M61.20
                evidence: [{start: 12, end: 21, quote: "paralytic"}]
            queries: [{code: M61.20, axis: site}]
            """);
    Query query = new Query("q1", "M61.20", "site", "Which?", List.of(), "QRY-0002");

    assertThat(one.problems(result(List.of(query), suggestion("M61.20", 12, 35)))).isEmpty();
    assertThat(one.problems(result(List.of(), suggestion("M61.20", 22, 35))))
        .containsExactly("evidence of M61.20 lacks 'paralytic'", "no query for site of M61.20");
  }

  @Test
  void missingExtraForbiddenAndMisrankedCodesAreTold() throws IOException {
    AnnotatedCase one =
        read(
            """
            id: c1
            codes: [{code: M61.20}, {code: M61.9}]
            mustNotPropose: [{code: M61.00, why: "no trauma is documented"}]
            """);

    assertThat(one.problems(result(List.of())))
        .containsExactly("missing M61.20, got []", "missing M61.9, got []");
    assertThat(
            one.problems(
                result(
                    List.of(),
                    suggestion("M61.9", 0, 3),
                    suggestion("M61.20", 0, 3),
                    suggestion("M61.00", 0, 3))))
        .containsExactly(
            "rank 1 is M61.9, expected M61.20",
            "extra M61.00",
            "proposed M61.00 although no trauma is documented");
  }

  @Test
  void anOpenCaseToleratesFurtherCodes() throws IOException {
    AnnotatedCase open = read("id: c1\ncodes: [{code: M61.20}]\nopen: true\n");

    assertThat(
            open.problems(result(List.of(), suggestion("M61.20", 0, 3), suggestion("M61.9", 0, 3))))
        .isEmpty();
  }

  @Test
  void aMalformedCaseIsNotJudged() throws IOException {
    assertThat(read("id: c7\ncodes: [{code: M61.9}]\n").problems(TestAssistant.get()))
        .singleElement()
        .asString()
        .contains("is not the folder's name");
  }
}
