package io.nosologist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exit statuses and the commands about one code. */
class NosologistTest {
  @TempDir private Path folder;

  private String note(String text) throws IOException {
    return Files.writeString(folder.resolve("note.txt"), text).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version", "help"})
  void helpIsNoError(String option) {
    CommandRun run = CommandRun.of(option);

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("nosologist");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"suggest", "batch", "codes", "explain", "why-not", "release", "rules"})
  void everyCommandExplainsItself(String command) {
    CommandRun run = CommandRun.of(command, "--help");

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("Usage: nosologist " + command);
    assertThat(CommandRun.of("--help").out()).contains("\n  " + command);
  }

  @Test
  void noCommandIsBadUsage() {
    CommandRun run = CommandRun.of();

    assertThat(run.refused()).isTrue();
    assertThat(run.err()).contains("Usage: nosologist", "name a command");
  }

  @Test
  void anUnknownCommandIsNamed() {
    CommandRun run = CommandRun.of("sugest");

    assertThat(run.refused()).isTrue();
    assertThat(run.err()).contains("'sugest'").contains("suggest");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "suggest",
        "batch in out",
        "codes M61",
        "explain M61",
        "why-not M61 note",
        "release list",
        "rules list"
      })
  void anUnknownOptionIsNamed(String command) {
    CommandRun run = CommandRun.of((command + " --nonsense").split(" ", -1));

    assertThat(run.refused()).isTrue();
    assertThat(run.err()).contains("--nonsense");
  }

  @ParameterizedTest
  @ValueSource(strings = {"batch", "codes", "explain", "why-not"})
  void aMissingArgumentIsBadUsage(String command) {
    assertThat(CommandRun.of(command).refused()).isTrue();
  }

  @Test
  void tooManyArgumentsAreBadUsage() {
    assertThat(CommandRun.of("suggest", "a", "b").refused()).isTrue();
    assertThat(CommandRun.of("explain", "M61.252", "M61.251").refused()).isTrue();
  }

  @Test
  void codesLooksUpCodesAndWords() {
    assertThat(CommandRun.of("codes", "m61252").out())
        .startsWith("M61.252  ")
        .contains("valid for submission", "M61.2 ", "M61.25 ");
    assertThat(CommandRun.of("codes", "ossification", "thigh").out()).contains("M61.252");
  }

  @Test
  void codesNamesTheNearestOfAnUnknownCode() {
    CommandRun run = CommandRun.of("codes", "M61.2599");

    assertThat(run.refused()).isTrue();
    assertThat(run.err()).contains("M61.2599", "M61.259");
    assertThat(CommandRun.of("codes", "Zwetschgenbaum").refused()).isTrue();
  }

  @Test
  void explainPrintsTheArticle() {
    CommandRun run = CommandRun.of("explain", "M61252");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("M61.25");
    assertThat(CommandRun.of("explain", "M61.252", "--format", "markdown").out()).startsWith("#");
    assertThat(CommandRun.of("explain", "A00").status()).as("a code without article").isZero();
  }

  @Test
  void explainNamesTheNearestOfAnUnknownCode() {
    CommandRun run = CommandRun.of("explain", "M61.2599");

    assertThat(run.refused()).isTrue();
    assertThat(run.err()).contains("'M61.2599'", "M61.259");
    assertThat(CommandRun.of("explain", "M61.252", "--format", "pdf").refused()).isTrue();
  }

  @Test
  void whyNotTellsTheReason() throws IOException {
    String note = note("Paralytic calcification of muscle, left thigh. No calcific tendinitis.");

    CommandRun proposed = CommandRun.of("why-not", "M61252", note);
    assertThat(proposed.status()).isZero();
    assertThat(proposed.out()).contains("M61.252 ").contains("was proposed, at rank 1");
    assertThat(CommandRun.of("why-not", "M61.251", note).out()).contains("neighbour M61.252");
    assertThat(CommandRun.of("why-not", "M61.25", note).out()).contains("header, not billable");
    assertThat(CommandRun.of("why-not", "A00.0", note).out()).contains("leads to category A00");
  }

  @Test
  void whyNotTellsTheRuleThatRejected() throws IOException {
    String note = note("No ossification of muscle.");

    assertThat(CommandRun.of("why-not", "M61.50", note).out())
        .contains("\"ossification of muscle\"")
        .containsPattern("\\[[A-Z]{3}-\\d{4}, [IV.A-Z0-9]+]");
  }

  @Test
  void whyNotRefusesBadInput() throws IOException {
    String note = note("Left thigh.");

    CommandRun unknown = CommandRun.of("why-not", "M61.2599", note);
    assertThat(unknown.refused()).isTrue();
    assertThat(unknown.err()).contains("'M61.2599'").doesNotContain("thigh.");
    assertThat(CommandRun.of("why-not", "M61.252", folder + "/none").refused()).isTrue();
    assertThat(CommandRun.of("why-not", "M61.252", note, "--setting", "ward").refused()).isTrue();
  }
}
