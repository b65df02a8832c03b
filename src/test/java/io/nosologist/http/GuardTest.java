package io.nosologist.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers, caching, keys, origins, rates, logs. */
class GuardTest {
  private static final String KEY = "0123456789abcdef0123456789abcdef";
  private static final String NOTE = "{\"text\":\"Zebrafishman has asthma.\"}";

  @RegisterExtension static final TestServer server = TestServer.standard();

  private static ServerConfig with(
      ServerConfig c,
      int rate,
      @org.jspecify.annotations.Nullable String key,
      List<String> origins) {
    return new ServerConfig(
        c.host(),
        c.port(),
        c.concurrency(),
        c.waiting(),
        c.waitMillis(),
        rate,
        c.maxBodyBytes(),
        c.batches(),
        c.drainSeconds(),
        key,
        origins);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/v1/rules", "/articles/M61.252", "/docs", "/problems", "/health", "/nothing"})
  void everyAnswerCarriesTheSecurityHeaders(String path) {
    HttpResponse<String> response = server.get(path);
    String policy = TestServer.header(response, "Content-Security-Policy");
    assertThat(policy)
        .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'");
    assertThat(TestServer.header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(TestServer.header(response, "Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(TestServer.header(response, "Access-Control-Allow-Origin")).isEmpty();
    assertThat(TestServer.header(response, "Server")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/docs", "/articles/M61.252", "/problems"})
  void pagesHoldNoInlineScript(String path) {
    String html = server.get(path).body();
    assertThat(html)
        .doesNotContainPattern("<script(?![^>]* src=)")
        .doesNotContainPattern(" on\\w+=");
  }

  @Test
  void theDocumentationFindsAllItNeeds() {
    String html = server.get("/docs").body();
    List<String> files =
        java.util.regex.Pattern.compile("(?:src|href)=\"(/[^\"]+)\"")
            .matcher(html)
            .results()
            .map(match -> match.group(1))
            .toList();
    assertThat(files).hasSizeGreaterThan(3);
    for (String file : files) {
      assertThat(server.get(file).statusCode()).as(file).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/codes/M61.252",
        "/api/v1/codes?q=thigh",
        "/api/v1/articles/M61.252",
        "/api/v1/rules",
        "/articles/M61.252"
      })
  void whatDoesNotChangeIsNotSentTwice(String path) {
    HttpResponse<String> first = server.get(path);
    String tag = TestServer.header(first, "ETag");
    assertThat(tag).startsWith("W/\"");
    assertThat(TestServer.header(first, "Cache-Control")).contains("max-age");
    HttpResponse<String> second = server.get(path, "If-None-Match", "\"other\", " + tag);
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    assertThat(TestServer.header(second, "ETag")).isEqualTo(tag);
    assertThat(server.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsSaidOfANoteIsNeverKept() {
    HttpResponse<String> response = server.postJson("/api/v1/suggestions", NOTE);
    assertThat(TestServer.header(response, "Cache-Control")).isEqualTo("no-store");
    assertThat(TestServer.header(response, "ETag")).isEmpty();
  }

  @Test
  void longAnswersAreCompressedForThoseWhoAsk() throws Exception {
    HttpResponse<byte[]> zipped =
        server.client.send(
            server.request("/api/v1/chapters").header("Accept-Encoding", "gzip").build(),
            BodyHandlers.ofByteArray());
    String plain = server.get("/api/v1/chapters").body();
    assertThat(TestServer.header(zipped, "Content-Encoding")).isEqualTo("gzip");
    assertThat(zipped.body().length).isLessThan(plain.length() / 3);
    assertThat(
            new String(
                new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes(),
                StandardCharsets.UTF_8))
        .isEqualTo(plain);
  }

  @Test
  void aRequestKeepsItsIdWhereItIsFitToBeLogged() {
    assertThat(TestServer.header(server.get("/health", "X-Request-Id", "a-1.b_2"), "X-Request-Id"))
        .isEqualTo("a-1.b_2");
    String made =
        TestServer.header(server.get("/health", "X-Request-Id", "a \"b\""), "X-Request-Id");
    assertThat(made).matches("[0-9a-f-]{36}");
    assertThat(TestServer.header(server.get("/health"), "X-Request-Id")).isNotEqualTo(made);
  }

  @Test
  void logsAndMetricsTellOfRequestsAndNeverOfNotes() {
    server.postJson("/api/v1/suggestions", NOTE);
    server.postJson("/api/v1/suggestions", NOTE.replace("text", "Zebrafishman"));
    server.get("/api/v1/codes?q=Zebrafishman");
    server.get("/Zebrafishman");
    String metrics = server.get("/metrics").body();
    assertThat(metrics)
        .contains(
            "http_server_requests_seconds_count{method=\"POST\",route=\"/api/v1/suggestions\",status=\"200\"}",
            "nosologist_coding_seconds_bucket",
            "jvm_memory_used_bytes")
        .doesNotContain("Zebrafishman");
    String log = String.join("\n", server.log);
    assertThat(log)
        .contains(
            "\"route\":\"/api/v1/suggestions\",\"status\":200", "\"problem\":\"unknown-field\"")
        .doesNotContain("Zebrafishman");
    server.log.forEach(line -> assertThat(TestServer.json(line).isObject()).isTrue());
  }

  @Test
  void aPageOfAnotherSiteCannotReachALoopbackServerByItsOwnName() throws IOException {
    assertThat(
            RawHttp.send(server.server.port(), "GET /api/v1/rules HTTP/1.1\r\nHost: evil.example"))
        .startsWith("HTTP/1.1 403")
        .contains("/problems#forbidden");
  }

  @Test
  void aKeyIsAskedForWhereOneIsSet() {
    try (TestServer keyed = new TestServer(c -> with(c, 0, KEY, List.of()))) {
      HttpResponse<String> none = keyed.get("/api/v1/rules");
      assertThat(none.statusCode()).isEqualTo(401);
      assertThat(TestServer.header(none, "WWW-Authenticate")).startsWith("Bearer");
      assertThat(keyed.get("/metrics").statusCode()).isEqualTo(401);
      assertThat(keyed.postJson("/api/v1/suggestions", NOTE).statusCode()).isEqualTo(401);
      assertThat(keyed.get("/api/v1/rules", "X-API-Key", KEY + "0").statusCode()).isEqualTo(401);
      assertThat(keyed.get("/api/v1/rules", "X-API-Key", KEY).statusCode()).isEqualTo(200);
      assertThat(keyed.get("/api/v1/rules", "Authorization", "Bearer " + KEY).statusCode())
          .isEqualTo(200);
      assertThat(keyed.get("/health").statusCode()).isEqualTo(200);
      assertThat(keyed.get("/articles/M61.252").statusCode()).isEqualTo(200);
      assertThat(String.join("\n", keyed.log)).contains("\"apiKey\":\"set\"").doesNotContain(KEY);
    }
  }

  @Test
  void onlyTheNamedOriginsMayCall() {
    String origin = "https://coder.example.org";
    try (TestServer open = new TestServer(c -> with(c, 0, KEY, List.of(origin)))) {
      HttpResponse<String> preflight =
          open.send(
              open.request("/api/v1/suggestions")
                  .headers("Origin", origin, "Access-Control-Request-Method", "POST")
                  .method("OPTIONS", BodyPublishers.noBody()));
      assertThat(preflight.statusCode()).isLessThan(300);
      assertThat(TestServer.header(preflight, "Access-Control-Allow-Origin")).isEqualTo(origin);
      assertThat(TestServer.header(preflight, "Access-Control-Allow-Headers"))
          .contains("X-API-Key");
      assertThat(
              TestServer.header(
                  open.get("/api/v1/rules", "Origin", origin, "X-API-Key", KEY),
                  "Access-Control-Allow-Origin"))
          .isEqualTo(origin);
      assertThat(
              TestServer.header(
                  open.get("/api/v1/rules", "Origin", "https://evil.example", "X-API-Key", KEY),
                  "Access-Control-Allow-Origin"))
          .isEmpty();
    }
  }

  @Test
  void anAddressThatAsksTooOftenIsTurnedAway() {
    try (TestServer limited = new TestServer(c -> with(c, 3, null, List.of()))) {
      for (int i = 0; i < 3; i++) {
        assertThat(limited.get("/api/v1/rules").statusCode()).isEqualTo(200);
      }
      HttpResponse<String> fourth = limited.get("/api/v1/rules");
      assertThat(fourth.statusCode()).isEqualTo(429);
      assertThat(Integer.parseInt(TestServer.header(fourth, "Retry-After"))).isBetween(1, 20);
      assertThat(limited.get("/health").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aRateFillsUpAgainWithTime() {
    AtomicLong clock = new AtomicLong();
    RateLimit limit = new RateLimit(60, clock::get);
    for (int i = 0; i < 60; i++) {
      limit.take("a");
    }
    assertThatThrownBy(() -> limit.take("a")).isInstanceOf(Problem.class);
    limit.take("b");
    clock.addAndGet(1_000_000_000L);
    limit.take("a");
    assertThatThrownBy(() -> limit.take("a")).isInstanceOf(Problem.class);
  }

  @Test
  void aConfigurationOutOfBoundsIsRefusedByName() {
    ServerConfig standard = ServerConfig.standard();
    assertThatThrownBy(() -> standard.onPort(70_000)).hasMessageContaining("port 70000");
    assertThatThrownBy(() -> with(standard, -1, null, List.of())).hasMessageContaining("rate -1");
    assertThatThrownBy(() -> with(standard, 0, "short", List.of()))
        .hasMessageContaining("5 characters")
        .hasMessageNotContaining("short");
    assertThatThrownBy(() -> with(standard, 0, null, List.of("*"))).hasMessageContaining("'*'");
  }
}
