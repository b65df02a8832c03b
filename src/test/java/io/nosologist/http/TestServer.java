package io.nosologist.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.nosologist.coding.AssistantsByDate;
import io.nosologist.coding.RuleBook;
import io.nosologist.release.ReleaseStore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A server on a free port and a client for it; the assistants are made once for all tests. As a
 * registered extension it serves a whole test class and then stops.
 */
final class TestServer implements AutoCloseable, AfterAllCallback {
  static final Backend BACKEND =
      new Backend(
          new AssistantsByDate(new ReleaseStore(Path.of("target/no-releases")), null),
          RuleBook.of(null));
  static final ObjectMapper JSON = new ObjectMapper();

  final Server server;
  final List<String> log = new CopyOnWriteArrayList<>();
  final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  TestServer(UnaryOperator<ServerConfig> change) {
    this(change, BACKEND);
  }

  TestServer(UnaryOperator<ServerConfig> change, Backend backend) {
    server = Server.start(change.apply(ServerConfig.standard().onPort(0)), backend, log::add);
  }

  static TestServer standard() {
    return new TestServer(config -> config);
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(30));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = request(path).GET();
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<String> post(String path, String type, String body) {
    return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  HttpResponse<String> postJson(String path, String body) {
    return post(path, "application/json", body);
  }

  static JsonNode json(HttpResponse<String> response) {
    return json(response.body());
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @Override
  public void afterAll(ExtensionContext context) {
    close();
  }

  @Override
  public void close() {
    server.stop();
  }
}
