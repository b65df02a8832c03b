package io.nosologist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** Holds evaluate, annotate and rules impact as a user of the command line meets them. */
class EvaluateCommandTest {
  private static final String LEFT = "Paralytic calcification of muscle, left thigh. </script><b>";

  @TempDir private Path folder;

  private Path caseOf(String id, String note, String yaml) throws IOException {
    Path here = Files.createDirectories(folder.resolve("suites/own").resolve(id));
    Files.writeString(here.resolve("note.txt"), note);
    Files.writeString(here.resolve("expected.yaml"), "id: " + id + "\n" + yaml);
    return folder.resolve("suites");
  }

  private Path suites() throws IOException {
    caseOf("gout", "Assessment: gout.", "codes: [{code: M10.9}]\n");
    return caseOf("thigh", LEFT, "codes: [{code: M61.252}]\n");
  }

  private Path editedRules() throws IOException {
    Path rules = folder.resolve("rules");
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      for (Path file : files.toList()) {
        Path to = rules.resolve(Path.of("rules").relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          Files.copy(file, to);
        }
      }
    }
    Path side = rules.resolve("specificity/side-of-site.drl");
    String text = Files.readString(side);
    String harmed = text.replace("@status(ACTIVE)", "@status(DRAFT)");
    assertThat(harmed).isNotEqualTo(text);
    Files.writeString(side, harmed);
    return rules;
  }

  @Test
  void aSuiteThatComesOutAsAnnotatedIsGreen() throws IOException {
    CommandRun run = CommandRun.of("evaluate", suites().toString());

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("own", "2 of 2 as annotated", "exact        P 1.000  R 1.000  F1 1.000");
  }

  @Test
  void aCaseThatComesOutOtherwiseIsRedAndNamed() throws IOException {
    Path suites = caseOf("asthma", "Assessment: asthma.", "codes: [{code: M10.9}]\n");

    CommandRun run = CommandRun.of("evaluate", suites.toString());

    assertThat(run.status()).isEqualTo(Nosologist.FOUND);
    assertThat(run.out()).contains("own/asthma: missing M10.9");
  }

  @Test
  void knownWrongCasesAreCountedByKindAndACuredOneIsRed() throws IOException {
    Path suites =
        caseOf("one", "Assessment: asthma.", "codes: [{code: M10.9}]\nknownWrong: 'rank: extra'\n");
    caseOf("two", "Assessment: gout.", "codes: [{code: J45.909}]\nknownWrong: 'rank: extra'\n");

    CommandRun wrong = CommandRun.of("evaluate", suites.toString());
    caseOf("two", "Assessment: gout.", "codes: [{code: M10.9}]\nknownWrong: 'rank: extra'\n");
    CommandRun cured = CommandRun.of("evaluate", suites.toString());

    assertThat(wrong.status()).isZero();
    assertThat(wrong.out()).contains("known wrong: rank 2");
    assertThat(cured.status()).isEqualTo(Nosologist.FOUND);
    assertThat(cured.out()).contains("own/two: cured; take its knownWrong out");
  }

  @Test
  void malformedCasesAreNamedWithFileAndLineAndTheRestRuns() throws IOException {
    suites();
    caseOf("key", "Gout.", "kodes: []\n");
    caseOf("yaml", "Gout.", "codes: [\n");
    caseOf("code", "Gout.", "codes: [{code: M10.Z9}]\n");
    Path suites =
        caseOf(
            "quote",
            "Gout.",
            "codes:\n  - code: M10.9\n    evidence: [{start: 1, end: 5, quote: Gout}]\n");

    Path twin = Files.createDirectories(folder.resolve("suites/zz/deep/gout"));
    Files.writeString(twin.resolve("note.txt"), "Gout.");
    Files.writeString(twin.resolve("expected.yaml"), "id: gout\n");

    CommandRun run = CommandRun.of("evaluate", suites.toString());

    assertThat(run.status()).isEqualTo(Nosologist.BAD_INPUT);
    assertThat(run.out()).contains("2 of 2 as annotated");
    assertThat(run.err())
        .contains("key/expected.yaml:2: ", "kodes")
        .contains("yaml/expected.yaml:")
        .contains("zz/deep/gout/expected.yaml:1: ", "the id gout")
        .contains("code/expected.yaml:2: ", "M10.Z9")
        .contains("quote/expected.yaml:4: ", "'Gout'");
  }

  @Test
  void aHarmfulEditOfARuleIsRedAndNamesRuleAndNoteAndItsUndoingIsGain() throws Exception {
    Path suites = suites();
    Path base = folder.resolve("base.json");
    Path edited = editedRules();
    Path xml = folder.resolve("r.xml");
    Path html = folder.resolve("r.html");
    Path json = folder.resolve("r.json");
    Path markdown = folder.resolve("r.md");
    assertThat(CommandRun.of("evaluate", suites.toString(), "--save", base.toString()).status())
        .isZero();

    CommandRun harm =
        CommandRun.of(
            "evaluate",
            suites.toString(),
            "--rules",
            edited.toString(),
            "--against",
            "stock",
            "--junit",
            xml.toString(),
            "--report",
            html.toString(),
            "--json",
            json.toString(),
            "--markdown",
            markdown.toString());
    assertThat(harm.status()).as(harm.err()).isEqualTo(Nosologist.FOUND);
    assertThat(harm.out())
        .contains("REGRESSION", "1 of 2 notes changed", "own/thigh: ", "M61.252", "SPC-0003")
        .contains("edited: SPC-0003  specificity/side-of-site.drl");

    CommandRun baseline =
        CommandRun.of(
            "evaluate",
            suites.toString(),
            "--rules",
            edited.toString(),
            "--baseline",
            base.toString());
    assertThat(baseline.status()).isEqualTo(Nosologist.FOUND);
    assertThat(baseline.out()).contains("REGRESSION", "own/thigh: ");
    assertThat(
            CommandRun.of(
                    "evaluate",
                    suites.toString(),
                    "--rules",
                    edited.toString(),
                    "--baseline",
                    base.toString(),
                    "--tolerance",
                    "1")
                .status())
        .isZero();

    CommandRun gain =
        CommandRun.of(
            "evaluate", suites.toString(), "--rules", "rules", "--against", edited.toString());
    assertThat(gain.status()).as(gain.err()).isZero();
    assertThat(gain.out()).contains("better own/thigh: ");

    Document tests = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml.toFile());
    assertThat(tests.getElementsByTagName("testcase").getLength()).isEqualTo(2);
    assertThat(tests.getElementsByTagName("failure").getLength()).isEqualTo(1);
    JsonNode machine = new ObjectMapper().readTree(json.toFile());
    assertThat(machine.path("comparison").path("regression").asBoolean()).isTrue();
    assertThat(machine.toString()).doesNotContain("Paralytic");
    assertThat(Files.readString(markdown)).contains("**Regression.**", "| SPC-0003 |");
    String page = Files.readString(html);
    assertThat(page)
        .contains("Chart.js", "Paralytic calcification", "\\u003c/script>\\u003cb>")
        .doesNotContain("</script><b>", "/*DATA*/", "/*STYLE*/", "src=\"http");
  }

  @Test
  void goldenHitsAreComparedAndRewrittenOnlyOnDemand() throws IOException {
    Path suites = suites();
    Path golden = suites.resolve("golden/SPC-0003.json");

    assertThat(CommandRun.of("evaluate", suites.toString()).status()).isZero();
    assertThat(golden).doesNotExist();
    assertThat(CommandRun.of("evaluate", suites.toString(), "--rewrite-golden").status()).isZero();
    assertThat(Files.readString(golden)).contains("own/thigh", "+M61.252");
    assertThat(CommandRun.of("evaluate", suites.toString()).status()).isZero();

    Files.writeString(golden, "{\"own/gout\": [\"+M10.9\"]}");
    CommandRun run = CommandRun.of("evaluate", suites.toString());
    assertThat(run.status()).isEqualTo(Nosologist.FOUND);
    assertThat(run.out()).contains("SPC-0003  own/thigh", "SPC-0003  own/gout");
    assertThat(Files.readString(golden)).contains("own/gout");
  }

  @Test
  void theSameRunGivesTheSameBytes() throws IOException {
    Path suites = suites();
    Path one = folder.resolve("one.json");
    Path two = folder.resolve("two.json");

    CommandRun.of("evaluate", suites.toString(), "--save", one.toString(), "--threads", "1");
    CommandRun.of("evaluate", suites.toString(), "--save", two.toString(), "--threads", "4");

    assertThat(Files.readString(one)).isEqualTo(Files.readString(two)).contains("own/thigh");
  }

  @Test
  void officialWordingsGoRound() {
    CommandRun run = CommandRun.of("evaluate", "--round-trip", "titles", "--sample", "50");

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("round trip of titles, icd10cm-", " of 50 at rank 1", "chapter ");
  }

  @Test
  void rulesImpactListsWhereARuleFired() throws IOException {
    CommandRun run = CommandRun.of("rules", "impact", "SPC-0003", suites().toString());

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("own/thigh: M61.252 suggested at rank 1", "1 of 2 notes");
    assertThat(CommandRun.of("rules", "impact", "SPC-9999", suites().toString()).refused())
        .isTrue();
  }

  @Test
  void annotateWritesACaseThatPassesAsItStands() throws IOException {
    Path note =
        Files.writeString(folder.resolve("n.txt"), "Assessment:\n1. \"Gout\\gouty\" arthritis.");
    List<String> command =
        List.of(
            "annotate",
            note.toString(),
            "--id",
            "a-1",
            "--out",
            folder.resolve("x/own").toString());

    CommandRun run = CommandRun.of(command.toArray(new String[0]));

    assertThat(run.status()).as(run.err()).isZero();
    CommandRun evaluated = CommandRun.of("evaluate", folder.resolve("x").toString());
    assertThat(evaluated.out()).as(evaluated.err()).contains("1 of 1 as annotated");
    assertThat(CommandRun.of(command.toArray(new String[0])).refused()).isTrue();
  }

  @Test
  void whatCannotBeRunIsRefused() throws IOException {
    String suites = suites().toString();
    assertThat(CommandRun.of("evaluate").refused()).isTrue();
    assertThat(CommandRun.of("evaluate", "absent").refused()).isTrue();
    assertThat(CommandRun.of("evaluate", suites, "--baseline", "absent").refused()).isTrue();
    assertThat(CommandRun.of("evaluate", suites, "--tolerance", "2").refused()).isTrue();
    assertThat(CommandRun.of("evaluate", suites, "--release", "icd9").err())
        .contains("icd9", "icd10cm-");
    assertThat(CommandRun.of("evaluate", suites, "--report", "absent/r.html").refused()).isTrue();
  }
}
