package io.nosologist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.nosologist.release.OfficialFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReleaseCommandsTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Object command, String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return new CommandLine(command)
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }

  private int release(String... arguments) {
    return run(new ReleaseCommand(), arguments);
  }

  private int codes(String... arguments) {
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--data";
    all[arguments.length + 1] = folder.resolve("data").toString();
    return run(new CodesCommand(), all);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void importsListsAndUsesARelease() throws IOException {
    String data = folder.resolve("data").toString();
    String tabular = file("tabular-April-1-2031.xml", OfficialFiles.TABULAR);
    assertThat(release("import", tabular, "--data", data)).isZero();
    assertThat(out.toString())
        .contains("icd10cm-2031-04-01, in force from 2031-04-01", "7 codes billable");
    assertThat(release("list", "--data", data)).isZero();
    assertThat(out.toString().lines()).hasSize(2).first().asString().contains("embedded");
    assertThat(codes("S06.8XX1", "--date", "2031-05-01")).isZero();
    assertThat(out.toString())
        .contains("Other injury inside, mild", "1  mild", "chapter 19  note:");
    assertThat(codes("S06.8XX1", "--date", "2026-05-01")).isEqualTo(2);
    assertThat(codes("S06.8XX1", "--date", "2020-05-01")).isEqualTo(2);
    assertThat(err.toString()).contains("2020-05-01", "icd10cm-2026-04-01");
  }

  @Test
  void buildsTheFilesOfAnEmbeddedRelease() throws IOException {
    String tabular = file("tabular-2031.xml", OfficialFiles.TABULAR);
    Path target = folder.resolve("new/folder");
    assertThat(release("build", tabular, "--effective", "2031-01-01", "--out", target.toString()))
        .isZero();
    assertThat(target.resolve("icd10cm.release")).isNotEmptyFile();
    JsonNode manifest = new ObjectMapper().readTree(target.resolve("manifest.json").toFile());
    assertThat(manifest.get("id").asText()).isEqualTo("icd10cm-2031-01-01");
    assertThat(manifest.get("counts").get("codes").asInt()).isEqualTo(13);
    assertThat(manifest.get("sources").get(0).get("name").asText()).isEqualTo("tabular-2031.xml");
    assertThat(manifest.get("rebuild").asText())
        .contains("release build tabular-2031.xml --effective 2031-01-01");
  }

  @Test
  void checkExitsWithOneWhereTheyDiffer() throws IOException {
    String order =
        file("order.txt", OfficialFiles.order("M61 0 Something else", "Z999 1 Unheard of"));
    assertThat(release("check", order)).isEqualTo(1);
    assertThat(out.toString())
        .contains(
            "missing   Z99.9 Unheard of",
            "title     M61 release: Calcification and ossification of muscle | official: Something else",
            "1 missing, 98185 extra, 1 titles differ, 0 differ in billable");
    String data = folder.resolve("data").toString();
    String own = file("icd10cm-order-2020.txt", OfficialFiles.order("M61 1 Something else"));
    assertThat(release("import", own, "--data", data)).isZero();
    assertThat(release("check", own, "--date", "2020-01-01", "--data", data)).isZero();
  }

  @Test
  void badInputIsExplainedWithStatusTwo() throws IOException {
    String data = folder.resolve("data").toString();
    assertThat(release("import", folder.resolve("none.zip").toString(), "--data", data))
        .isEqualTo(2);
    assertThat(err.toString()).contains("none.zip does not exist");
    assertThat(release("import", file("t.xml", "<a>\n<b></a>"), "--data", data)).isEqualTo(2);
    assertThat(err.toString()).contains("t.xml:2:").doesNotContain("Exception");
    assertThat(release("import", file("n.txt", "hello"), "--data", data)).isEqualTo(2);
    assertThat(err.toString()).contains("n.txt: not an ICD-10-CM file");
    assertThat(release("check", file("n.txt", "hello"))).isEqualTo(2);
    assertThat(release()).isEqualTo(2);
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void looksUpACode() {
    assertThat(codes("m61252")).isZero();
    assertThat(out.toString())
        .contains(
            "M61.252  Paralytic calcification and ossification of muscle, left thigh",
            "valid for submission",
            "M60-M63  Disorders of muscles",
            "M61.2  inclusion term: Myositis ossificans associated with quadriplegia or paraplegia");
    assertThat(codes("M61.25")).isZero();
    assertThat(out.toString()).contains("header: more characters", "Below", "M61.259");
    assertThat(codes("M61.2-")).isZero();
  }

  @Test
  void findsByWordsAndWritesJson() throws IOException {
    assertThat(codes("ossification thigh", "--limit", "2")).isZero();
    assertThat(out.toString().lines()).hasSize(2);
    assertThat(codes("ossification", "left", "thigh", "--format", "json")).isZero();
    JsonNode found = new ObjectMapper().readTree(out.toString());
    assertThat(found.findValuesAsText("code")).contains("M61.252");
    assertThat(codes("M61.252", "--format", "JSON")).isZero();
    JsonNode entry = new ObjectMapper().readTree(out.toString());
    assertThat(entry.get("ladder")).hasSize(4);
    assertThat(entry.get("billable").asBoolean()).isTrue();
    assertThat(codes("B12")).isZero();
    assertThat(out.toString()).contains("B12");
  }

  @Test
  void anUnknownCodeNamesTheNearest() {
    assertThat(codes("M61.253")).isEqualTo(2);
    assertThat(err.toString()).contains("M61.253 is not a code of icd10cm-2026-04-01", "M61.252");
    assertThat(codes("xyzzy")).isEqualTo(2);
    assertThat(codes("M61", "--format", "xml")).isEqualTo(2);
    assertThat(codes("M61", "--limit", "0")).isEqualTo(2);
    assertThat(codes("M61", "--date", "yesterday")).isEqualTo(2);
  }
}
