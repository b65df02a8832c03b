package io.nosologist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServeCommandTest {
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:([0-9]+)/");

  @ParameterizedTest
  @CsvSource({
    "--port, 70000, port 70000 is not between 0 and 65535",
    "--port, many, many",
    "--waiting, -1, waiting -1",
    "--cors-origin, *, CORS origin '*' is none",
    "--api-key-file, no-such-file, no such file: no-such-file",
    "--rules, no-such-folder, no-such-folder",
  })
  void aBadOptionIsNamed(String option, String value, String message) {
    CommandRun run = CommandRun.of("serve", option, value);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(message);
  }

  @Test
  void aKeyThatIsTooShortIsRefusedAndNotShown(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("key"), "sesame\n");
    CommandRun run = CommandRun.of("serve", "--api-key-file", file.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("6 characters").doesNotContain("sesame");
  }

  @Test
  void aPortThatIsTakenIsNamed() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      CommandRun run = CommandRun.of("serve", "--port", port);
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).contains("port " + port, "choose another with --port");
    }
  }

  @Test
  void theProgramServesUntilItIsToldToStop() throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "io.nosologist.cli.Nosologist",
            "serve");
    builder.environment().put("NOSOLOGIST_PORT", "0");
    builder.environment().put("NOSOLOGIST_API_KEY", "open-sesame-open-sesame");
    Process process = builder.start();
    List<String> lines = new ArrayList<>();
    try (BufferedReader err =
        new BufferedReader(
            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      String port = "";
      while (port.isEmpty()) {
        String line = err.readLine();
        assertThat(line).as("%s", lines).isNotNull();
        lines.add(line);
        Matcher address = ADDRESS.matcher(line);
        port = address.find() ? address.group(1) : "";
      }
      HttpResponse<String> response =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(
                          URI.create("http://127.0.0.1:" + port + "/api/v1/rules/SPC-0003"))
                      .header("X-API-Key", "open-sesame-open-sesame")
                      .build(),
                  HttpResponse.BodyHandlers.ofString());
      assertThat(response.statusCode()).isEqualTo(200);
      process.toHandle().destroy();
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      err.lines().forEach(lines::add);
    } finally {
      process.destroyForcibly();
    }
    assertThat(lines.get(lines.size() - 1)).contains("\"event\":\"stopped\",\"lost\":0");
    assertThat(lines.get(0)).contains("\"event\":\"started\"", "\"apiKey\":\"set\"");
    assertThat(String.join("\n", lines)).doesNotContain("sesame");
  }
}
