package io.nosologist.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.nosologist.coding.AssistantsByDate;
import io.nosologist.coding.RuleBook;
import io.nosologist.release.ReleaseStore;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every error is a problem of RFC 9457 that names the value, the place and the way out. */
class ProblemsTest {
  private static final String SECRET = "Zebrafishman";

  @RegisterExtension static final TestServer server = TestServer.standard();

  private static JsonNode problem(HttpResponse<String> response, int status, String slug) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(TestServer.header(response, "Content-Type")).startsWith("application/problem+json");
    assertThat(TestServer.header(response, "Cache-Control")).isEqualTo("no-store");
    JsonNode problem = TestServer.json(response);
    assertThat(problem.path("type").textValue()).isEqualTo("/problems#" + slug);
    assertThat(problem.path("status").intValue()).isEqualTo(status);
    assertThat(problem.path("title").textValue()).isNotBlank();
    assertThat(problem.path("requestId").textValue())
        .isEqualTo(TestServer.header(response, "X-Request-Id"));
    assertThat(response.body()).doesNotContain(SECRET);
    assertThat(server.get("/problems").body()).contains("id=\"" + slug + "\"");
    return problem;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"text\":\"Zebrafishman\" | 400 | malformed | line 1",
        "[]                         | 400 | malformed | one JSON object",
        "{}                         | 400 | malformed | 'text' is missing",
        "{\"text\":7}               | 400 | malformed | 'text' is missing or not a string",
        "{\"text\":\"Zebrafishman\",\"seting\":\"x\"} | 400 | unknown-field | unknown field 'seting'; known are [id, text",
        "{\"text\":\"Zebrafishman\",\"age\":\"old\"} | 400 | malformed | 'age'",
        "{\"text\":\"Zebrafishman\",\"age\":200} | 422 | unusable-value | age 200 is not between 0 and 130",
        "{\"text\":\"Zebrafishman\",\"setting\":\"home\"} | 422 | unusable-value | setting 'home' is unknown; use outpatient or inpatient",
        "{\"text\":\"Zebrafishman\",\"date\":\"2026-02-30\"} | 422 | unusable-value | date '2026-02-30' is not a date; write YYYY-MM-DD",
        "{\"text\":\"Zebrafishman\",\"date\":\"1999-01-01\"} | 422 | unusable-value | No release applies to the date of service 1999-01-01",
        "{\"text\":\"Zebrafishman\",\"sex\":\"x\"} | 422 | unusable-value | use f or m",
        "{\"text\":\"Zebrafishman\",\"mentions\":[{\"start\":0,\"end\":99}]} | 422 | unusable-value | beyond the note",
        "{\"text\":\"  \"}          | 422 | unusable-value | the note is empty",
      })
  void aBadNote(String body, int status, String slug, String detail) {
    for (String path : List.of("/api/v1/suggestions", "/api/v1/why-not")) {
      boolean why = path.endsWith("why-not");
      String sent =
          why && body.startsWith("{\"") ? "{\"code\":\"M61.252\"," + body.substring(1) : body;
      if (why && !sent.contains("code")) {
        continue;
      }
      JsonNode problem = problem(server.postJson(path, sent), status, slug);
      assertThat(problem.path("detail").textValue())
          .contains(why ? detail.replace("[id, text", "[code, id, text") : detail);
    }
  }

  @Test
  void aBodyThatIsTooLarge() {
    String body = "{\"text\":\"" + "Zebrafishman ".repeat(21_000) + "\"}";
    assertThat(
            problem(server.postJson("/api/v1/suggestions", body), 413, "too-large")
                .path("detail")
                .textValue())
        .contains("262,144 bytes");
  }

  @Test
  void aBodyThatIsTooLargeAndSentInChunks() {
    byte[] body =
        ("{\"text\":\"" + "Zebrafishman ".repeat(21_000) + "\"}").getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> response =
        server.send(
            server
                .request("/api/v1/suggestions")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(body))));
    problem(response, 413, "too-large");
  }

  @Test
  void aNoteThatIsTooLong() {
    String body = "{\"text\":\"" + "a b ".repeat(250_001) + "\"}";
    try (TestServer wide =
        new TestServer(
            c ->
                new ServerConfig(
                    c.host(), c.port(), 1, 0, 0, 0, 2_000_000, 1, 5, null, List.of()))) {
      assertThat(
              problem(wide.postJson("/api/v1/suggestions", body), 413, "too-large")
                  .path("detail")
                  .textValue())
          .contains("1,000,000", "split it by encounter");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/suggestions, text/plain",
    "/api/v1/suggestions, application/json; charset=iso-8859-1",
    "/api/v1/why-not, application/x-www-form-urlencoded",
    "/api/v1/batch, application/json",
  })
  void aBodyOfAnotherType(String path, String type) {
    HttpResponse<String> response = server.post(path, type, "{\"text\":\"Zebrafishman\"}");
    JsonNode problem = problem(response, 415, "unsupported-media-type");
    assertThat(problem.path("detail").textValue())
        .contains("send " + TestServer.header(response, "Accept-Post"));
  }

  @Test
  void aBodyThatIsNotUtf8() {
    HttpResponse<String> response =
        server.send(
            server
                .request("/api/v1/suggestions")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(new byte[] {'"', (byte) 0xe9, '"'})));
    problem(response, 400, "malformed");
  }

  @Test
  void aCodeThatIsNone() {
    for (HttpResponse<String> response :
        List.of(
            server.get("/api/v1/codes/M61.2529"),
            server.get("/api/v1/articles/M61.2529"),
            server.postJson("/api/v1/why-not", "{\"code\":\"M61.2529\",\"text\":\"x\"}"))) {
      JsonNode problem = problem(response, 404, "unknown-code");
      assertThat(problem.path("detail").textValue()).contains("M61.2529");
      List<String> nearest =
          StreamSupport.stream(problem.path("nearest").spliterator(), false)
              .map(code -> code.path("code").textValue())
              .toList();
      assertThat(nearest).contains("M61.252");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/nothing-here, 404, not-found",
    "/api/v1/rules/ABC-1, 404, unknown-rule",
    "/api/v1/codes?q=thigh&limit=0, 422, unusable-value",
    "/api/v1/codes?q=thigh&limit=many, 422, unusable-value",
    "/api/v1/codes?q=thigh&q=leg, 400, malformed",
    "/api/v1/codes?query=thigh, 400, unknown-field",
    "/api/v1/codes?q=, 400, malformed",
    "/api/v1/codes/M61?date=1.1.2026, 422, unusable-value",
  })
  void aBadPathOrParameter(String path, int status, String slug) {
    problem(server.get(path), status, slug);
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /api/v1/suggestions, POST",
    "DELETE, /api/v1/codes/M61, GET",
    "GET, /api/v1/batch, POST"
  })
  void aMethodThatIsNotKnown(String method, String path, String allowed) {
    HttpResponse<String> response =
        server.send(server.request(path).method(method, BodyPublishers.noBody()));
    problem(response, 405, "method-not-allowed");
    assertThat(TestServer.header(response, "Allow")).isEqualTo(allowed);
  }

  @Test
  void aPathThatCannotBeDecodedIsAProblemToo() throws Exception {
    String answer = RawHttp.send(server.server.port(), "GET /api/v1/codes/%zz HTTP/1.1");
    assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
  }

  @Test
  void aFailureOfTheProgramTellsNothingOfTheNote(@TempDir Path folder) throws Exception {
    Files.createDirectories(folder.resolve("releases"));
    Files.writeString(folder.resolve("releases/icd10cm-2099-01-01.release"), "damaged");
    List<String> log = new CopyOnWriteArrayList<>();
    Backend broken =
        new Backend(new AssistantsByDate(new ReleaseStore(folder), null), RuleBook.of(null));
    try (Server failing = Server.start(ServerConfig.standard().onPort(0), broken, log::add)) {
      HttpResponse<String> response =
          server.send(
              java.net.http.HttpRequest.newBuilder(
                      java.net.URI.create(
                          "http://127.0.0.1:" + failing.port() + "/api/v1/suggestions"))
                  .header("Content-Type", "application/json")
                  .POST(BodyPublishers.ofString("{\"text\":\"" + SECRET + "\"}")));
      JsonNode problem = problem(response, 500, "internal");
      assertThat(log)
          .anySatisfy(
              line ->
                  assertThat(line)
                      .contains("\"event\":\"failure\"", problem.path("requestId").textValue()));
    }
    assertThat(String.join("\n", log)).doesNotContain(SECRET);
  }
}
