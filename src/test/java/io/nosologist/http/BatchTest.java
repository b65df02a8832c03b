package io.nosologist.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many notes in one request. */
class BatchTest {
  @RegisterExtension static final TestServer server = TestServer.standard();

  private static HttpResponse<String> batch(String lines) {
    return server.post("/api/v1/batch", "application/x-ndjson", lines);
  }

  @Test
  void keepsTheOrderAndGoesOnAfterBadLines() {
    HttpResponse<String> response =
        batch(
            "{\"id\":\"a\",\"text\":\"Asthma.\"}\nnonsense\n{\"id\":\"c\",\"text\":\"Zebrafishman\",\"date\":\"1999-01-01\"}\n"
                + "{\"id\":\"d\",\"text\":\"Gout of the left knee.\"}");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(TestServer.header(response, "Content-Type")).startsWith("application/x-ndjson");
    List<JsonNode> lines = response.body().lines().map(TestServer::json).toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0).path("suggestions")).isNotEmpty();
    assertThat(lines.get(1).path("line").intValue()).isEqualTo(2);
    assertThat(lines.get(1).path("error").textValue()).contains("not valid JSON");
    assertThat(lines.get(2).path("error").textValue()).contains("1999-01-01");
    assertThat(lines.get(3).path("id").textValue()).isEqualTo("d");
    assertThat(response.body()).doesNotContain("Zebrafishman");
  }

  @Test
  void takesMoreThanTheLimitOfOneNoteAndAnswersWhileItReads() throws Exception {
    int count = 2000;
    String pad = " ".repeat(4000);
    String lines =
        IntStream.range(0, count)
            .mapToObj(i -> "{\"id\":\"%d\",\"text\":\"Asthma.%s\"}\n".formatted(i, pad))
            .collect(Collectors.joining());
    assertThat(lines.length()).isGreaterThan(ServerConfig.standard().maxBodyBytes());
    HttpResponse<InputStream> response =
        server.client.send(
            server
                .request("/api/v1/batch")
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(lines))
                .build(),
            BodyHandlers.ofInputStream());
    assertThat(response.statusCode()).isEqualTo(200);
    int seen = 0;
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        assertThat(line).startsWith("{\"id\":\"" + seen + "\"");
        seen++;
      }
    }
    assertThat(seen).isEqualTo(count);
  }

  @Test
  void anEmptyBatchGivesNothing() {
    HttpResponse<String> response = batch("\n\n");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEmpty();
  }
}
