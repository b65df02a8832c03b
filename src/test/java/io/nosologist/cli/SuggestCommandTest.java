package io.nosologist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.nosologist.exchange.ResultContract;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SuggestCommandTest {
  private static final String NOTE =
      """
      ASSESSMENT
      1. Paralytic calcification of muscle, left thigh, T6 paraplegia.
      2. No ossification of muscle in the right upper arm.
      3. Traumatic myositis ossificans of the shoulder, side not stated.
      """;

  @TempDir private Path folder;

  private String file(String text) throws IOException {
    return Files.writeString(folder.resolve("note.txt"), text).toString();
  }

  private static JsonNode json(CommandRun run) throws IOException {
    assertThat(run.status()).as(run.err()).isZero();
    return new ObjectMapper().readTree(run.out());
  }

  @Test
  void codesAFile() throws IOException {
    CommandRun run = CommandRun.of("suggest", file(NOTE));

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("M61.252  Paralytic calcification and ossification of muscle, left thigh")
        .contains("line 2", "/articles/M61.252", "M61.2", "SPC-0003, I.B.13")
        .doesNotContain("built-in sample");
  }

  @Test
  void codesStandardInput() throws IOException {
    CommandRun run = CommandRun.reading(NOTE.getBytes(StandardCharsets.UTF_8), "suggest", "-");

    assertThat(run).isEqualTo(CommandRun.of("suggest", file(NOTE)));
  }

  @Test
  void codesASampleWhereNothingIsNamed() throws IOException {
    CommandRun run = CommandRun.of("suggest");

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("No file named").contains("1. M61.252");
    assertThat(json(CommandRun.of("suggest", "--format", "json")).at("/suggestions/0/code"))
        .hasToString("\"M61.252\"");
  }

  @Test
  void jsonHoldsTheContract() throws IOException {
    String note = file(NOTE);
    JsonNode result = json(CommandRun.of("suggest", note, "--format", "json"));

    ResultContract.checkFull(result);
    for (JsonNode suggestion : result.get("suggestions")) {
      for (JsonNode evidence : suggestion.get("evidence")) {
        assertThat(NOTE.substring(evidence.get("start").intValue(), evidence.get("end").intValue()))
            .isEqualTo(evidence.get("text").textValue());
      }
    }
    assertThat(result.get("fingerprint").textValue()).matches("[0-9a-f]{64}");
  }

  @Test
  void theSameNoteGivesTheSameBytes() throws IOException {
    String note = file(NOTE);

    assertThat(CommandRun.of("suggest", note, "--format", "json"))
        .isEqualTo(CommandRun.of("suggest", note, "--format=JSON"));
  }

  @Test
  void offsetsPointIntoTheFileAsItLies() throws IOException {
    String note =
        "\uD83E\uDDB5 Impression:\r\n\u2022\tparalytic calcification of muscle, L\u00A0thigh\r\n";
    JsonNode evidence =
        json(CommandRun.of("suggest", file(note), "--format", "json"))
            .at("/suggestions/0/evidence");

    assertThat(evidence).isNotEmpty();
    for (JsonNode one : evidence) {
      assertThat(note.substring(one.get("start").intValue(), one.get("end").intValue()))
          .isEqualTo(one.get("text").textValue());
    }
  }

  @Test
  void theSettingDecidesHowUncertainDiagnosesAreCoded() throws IOException {
    String note = file("Discharge diagnosis: probable traumatic myositis ossificans, left thigh.");

    JsonNode outpatient = json(CommandRun.of("suggest", note, "--format", "json"));
    JsonNode inpatient =
        json(CommandRun.of("suggest", note, "--format", "json", "--setting", "INPATIENT"));
    assertThat(outpatient.get("suggestions")).isEmpty();
    assertThat(outpatient.at("/rejected/0/guideline")).hasToString("\"IV.H\"");
    assertThat(inpatient.at("/suggestions/0/code")).hasToString("\"M61.052\"");
  }

  @Test
  void theDateOfServicePicksTheRelease() throws IOException {
    String note = file(NOTE);
    String data = folder.resolve("data").toString();

    assertThat(
            json(CommandRun.of("suggest", note, "--date", "2026-05-04", "--format", "json"))
                .at("/release/effective"))
        .hasToString("\"2026-04-01\"");
    CommandRun old = CommandRun.of("suggest", note, "--date", "2001-05-04", "--data", data);
    assertThat(old.refused()).as(old.err()).isTrue();
    assertThat(old.err()).contains("2001-05-04");
  }

  @Test
  void ageAndSexAreAccepted() throws IOException {
    assertThat(CommandRun.of("suggest", file(NOTE), "--age", "71", "--sex", "F").status()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "--age,-1,-1",
    "--age,131,131",
    "--age,old,old",
    "--sex,w,'w'",
    "--setting,ward,'ward'",
    "--date,04.05.2026,'04.05.2026'",
    "--date,2026-02-30,'2026-02-30'",
    "--format,xml,'xml'",
    "--rules,/no/such/folder,/no/such/folder"
  })
  void aBadValueIsNamed(String option, String value, String named) throws IOException {
    CommandRun run = CommandRun.of("suggest", file(NOTE), option + "=" + value);

    assertThat(run.refused()).as("%s", run).isTrue();
    assertThat(run.err()).contains(named);
  }

  static Stream<Arguments> badFiles() {
    byte[] big = new byte[2_000_000];
    Arrays.fill(big, (byte) 'x');
    byte[] huge = new byte[5_000_000];
    Arrays.fill(huge, (byte) 'x');
    return Stream.of(
        Arguments.of(new byte[0], "empty"),
        Arguments.of(" \r\n\t ".getBytes(StandardCharsets.UTF_8), "empty"),
        Arguments.of(new byte[] {'P', 'K', 3, 4, 0, 0}, "binary"),
        Arguments.of("na\u00EFve".getBytes(StandardCharsets.ISO_8859_1), "UTF-8"),
        Arguments.of("left thigh".getBytes(StandardCharsets.UTF_16BE), "binary"),
        Arguments.of(big, "2,000,000"),
        Arguments.of(huge, "4,000,000"));
  }

  @ParameterizedTest
  @MethodSource("badFiles")
  void aBadFileIsNamedWithItsFault(byte[] content, String fault) throws IOException {
    Path file = Files.write(folder.resolve("bad.txt"), content);

    CommandRun run = CommandRun.of("suggest", file.toString());
    assertThat(run.refused()).as("%s", run).isTrue();
    assertThat(run.err()).contains(fault).contains("bad.txt").hasSizeLessThan(400);
    assertThat(CommandRun.reading(content, "suggest", "-").refused()).isTrue();
  }

  @Test
  void aMissingFileIsNamed() {
    String missing = folder.resolve("none.txt").toString();

    CommandRun run = CommandRun.of("suggest", missing);
    assertThat(run.refused()).isTrue();
    assertThat(run.err()).contains("no such file: " + missing);
  }

  @Test
  void aFolderIsNoNote() {
    CommandRun run = CommandRun.of("suggest", folder.toString());
    assertThat(run.refused()).isTrue();
    assertThat(run.err()).contains("is a folder");
  }

  @Test
  void aLongNoteIsCoded() throws IOException {
    String note = "The patient rests.\n".repeat(40_000) + "\nImpression: M61.\n" + NOTE;

    assertThat(CommandRun.of("suggest", file(note)).out()).contains("M61.252");
  }
}
