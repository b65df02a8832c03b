package io.nosologist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RulesCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return new CommandLine(new RulesCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(args);
  }

  @Test
  void listsRulesById() {
    assertThat(run("list")).isZero();
    assertThat(out.toString())
        .startsWith("ID ")
        .containsPattern("SPC-0003 +ACTIVE +I\\.B\\.13 +Laterality comes from the side");
  }

  @Test
  void listsGuidelinesWithTheirRules() {
    assertThat(run("list", "--coverage")).isZero();
    assertThat(out.toString())
        .containsPattern("(?m)^I\\.B\\.13 .*QRY-0001 side-not-stated, .*SPC-0003 side-of-site")
        .containsPattern("(?m)^I\\.C\\.9\\.a +[1-9]\\d* .*CMB-0005")
        .containsPattern("(?m)^IV\\.N +.*no rule of its own: the kind of encounter");
  }

  @Test
  void showsARuleWithSourceExamplesAndArticle() {
    assertThat(run("show", "spc-0003")).isZero();
    assertThat(out.toString())
        .contains("/articles/laterality#side-of-site")
        .contains("rule \"side-of-site\"")
        .contains("proposes: [M61.252]")
        .contains("### Side of site");
  }

  @Test
  void unknownRuleIsBadInput() {
    assertThat(run("show", "XXX-0001")).isEqualTo(2);
    assertThat(err.toString()).contains("there is no rule XXX-0001");
  }

  @Test
  void checkPassesTheStockRules() {
    assertThat(run("check")).isZero();
    assertThat(out.toString()).contains("rules, nothing wrong");
  }

  @Test
  void checkTellsFileAndLine(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("mapping"));
    Files.writeString(
        folder.resolve("mapping/bad.drl"), "package io.nosologist.rules.mapping\nrule \"bad\"\n");

    assertThat(run("check", "--rules", folder.toString())).isEqualTo(1);
    assertThat(out.toString()).contains("mapping/bad.drl:2: ");
  }

  @Test
  void checkReadsTheLexiconToo(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("lexicon"));
    Files.writeString(folder.resolve("lexicon/mine.lex"), "# Mine.\nbig toe gout > M10.0000\n");

    assertThat(run("check", "--rules", folder.toString())).isEqualTo(1);
    assertThat(out.toString()).contains("lexicon/mine.lex:2: M10.0000 is no code of release");
  }

  @Test
  void missingFolderIsBadInput(@TempDir Path folder) {
    assertThat(run("check", "--rules", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(run("list", "--rules", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("there is no such folder of rules");
  }

  @Test
  void rulesAloneSaysWhatToDo() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString()).contains("list, show ID, impact ID SUITE or check");
  }
}
