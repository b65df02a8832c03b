package io.nosologist.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nosologist.cli.Nosologist;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The service and the command line give the same answers. */
class SameAnswersTest {
  private static final String NOTE =
      """
      HPI: 61 y.o. man, T6 paraplegia. Denies chest pain. Possible DVT of the right leg.
      ASSESSMENT
      1. Paralytic calcification of muscle, left thigh.
      2. Type 2 diabetes with neuropathy; hypertension.
      """;

  @RegisterExtension static final TestServer server = TestServer.standard();

  @TempDir Path folder;

  private static String cli(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Nosologist.run(new PrintWriter(out), new PrintWriter(err), args);
    assertThat(status).as("%s", err).isZero();
    return out.toString();
  }

  private static ObjectNode body(String text) {
    return TestServer.JSON.createObjectNode().put("text", text);
  }

  private String file() throws Exception {
    Path note = folder.resolve("note.txt");
    Files.writeString(note, NOTE);
    return note.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"outpatient", "inpatient"})
  void aNote(String setting) throws Exception {
    HttpResponse<String> response =
        server.postJson(
            "/api/v1/suggestions",
            body(NOTE).put("setting", setting).put("sex", "m").put("age", 61).toString());
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(TestServer.json(response))
        .isEqualTo(
            TestServer.json(
                cli(
                    "suggest",
                    file(),
                    "--format",
                    "json",
                    "--setting",
                    setting,
                    "--sex",
                    "m",
                    "--age",
                    "61")));
    assertThat(response.body()).contains("M61.252");
  }

  @ParameterizedTest
  @ValueSource(strings = {"M61.252", "m61.2", "E11", "S72001A"})
  void aCode(String code) {
    HttpResponse<String> response = server.get("/api/v1/codes/" + code);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(TestServer.json(response))
        .isEqualTo(TestServer.json(cli("codes", code, "--format", "json")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ossification thigh", "diabetes neuropathy"})
  void aSearch(String words) {
    HttpResponse<String> response =
        server.get("/api/v1/codes?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    assertThat(TestServer.json(response))
        .isNotEmpty()
        .isEqualTo(TestServer.json(cli("codes", words, "--format", "json")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"M61.252", "M61.251", "A00.0"})
  void anArticle(String code) {
    HttpResponse<String> response = server.get("/api/v1/articles/" + code);
    assertThat(TestServer.json(response).path("markdown").textValue().strip())
        .isEqualTo(cli("explain", code, "--format", "markdown").strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"M61.259", "M61.252", "I82.401", "J18.9"})
  void aReason(String code) throws Exception {
    HttpResponse<String> response =
        server.postJson("/api/v1/why-not", body(NOTE).put("code", code).toString());
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(TestServer.json(response).path("reason").textValue())
        .isEqualTo(cli("why-not", code, file()).strip());
    assertThat(TestServer.json(response).path("proposed").booleanValue())
        .isEqualTo(code.equals("M61.252"));
  }

  @Test
  void theRules() {
    String list = cli("rules", "list");
    StringBuilder expected = new StringBuilder();
    TestServer.json(server.get("/api/v1/rules"))
        .forEach(
            rule ->
                expected.append(
                    "%-8s  %-10s  %-12s  %s%n"
                        .formatted(
                            rule.path("id").textValue(),
                            rule.path("status").textValue(),
                            rule.path("guideline").textValue(),
                            rule.path("title").textValue())));
    assertThat(list.lines().skip(1).toList())
        .isNotEmpty()
        .isEqualTo(expected.toString().lines().toList());
  }

  @Test
  void aRule() {
    String source =
        TestServer.json(server.get("/api/v1/rules/spc-0003")).path("source").textValue();
    assertThat(source).contains("side-of-site");
    assertThat(cli("rules", "show", "SPC-0003")).contains(source.strip());
  }

  @Test
  void aBatch() throws Exception {
    String lines = body(NOTE).put("id", "one") + "\n\n{\"id\":\"two\",\"txt\":\"x\"}\nnot json\n";
    Path in = folder.resolve("in.ndjson");
    Path out = folder.resolve("out.ndjson");
    Files.writeString(in, lines);
    cli("batch", in.toString(), out.toString());
    HttpResponse<String> response = server.post("/api/v1/batch", "application/x-ndjson", lines);
    assertThat(response.body()).isEqualTo(Files.readString(out));
    assertThat(response.body().lines()).hasSize(3);
  }
}
