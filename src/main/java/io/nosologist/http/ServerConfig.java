package io.nosologist.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a server runs.
 *
 * @param host the address to listen on; {@code 127.0.0.1} answers this machine alone
 * @param port 0 to 65535; 0 picks a free one
 * @param concurrency notes coded at the same time, 1 or more
 * @param waiting requests that may wait for their turn, 0 or more; the next is answered with 503
 * @param waitMillis how long one waits at most, in milliseconds
 * @param rate requests a minute from one address, 0 for no limit
 * @param maxBodyBytes the longest body of one note, in bytes
 * @param batches batches that run at the same time, 1 or more
 * @param drainSeconds how long a stop waits for accepted requests, in seconds
 * @param apiKey what callers of the API must send; null for no key
 * @param corsOrigins origins whose pages may call the API; empty for none
 */
public record ServerConfig(
    String host,
    int port,
    int concurrency,
    int waiting,
    int waitMillis,
    int rate,
    int maxBodyBytes,
    int batches,
    int drainSeconds,
    @Nullable String apiKey,
    List<String> corsOrigins) {
  private static final int MOST = 1_000_000;
  private static final int HIGHEST_PORT = 65_535;
  private static final int SHORTEST_KEY = 16;

  /**
   * @throws IllegalArgumentException if a value is out of its bounds; the message names it
   */
  public ServerConfig {
    corsOrigins = List.copyOf(corsOrigins);
    between("port", port, 0, HIGHEST_PORT);
    between("concurrency", concurrency, 1, 1024);
    between("waiting", waiting, 0, 10_000);
    between("wait", waitMillis, 0, 60_000);
    between("rate", rate, 0, MOST);
    between("max-body", maxBodyBytes, 1024, 64 * 1024 * 1024);
    between("batches", batches, 1, 64);
    between("drain", drainSeconds, 0, 3600);
    if (host.isBlank()) {
      throw new IllegalArgumentException("host is empty; 127.0.0.1 answers this machine alone");
    }
    if (apiKey != null && apiKey.length() < SHORTEST_KEY) {
      throw new IllegalArgumentException(
          "the API key has %d characters; use %d or more, for example from: openssl rand -hex 32"
              .formatted(apiKey.length(), SHORTEST_KEY));
    }
    for (String origin : corsOrigins) {
      if (!origin.matches("https?://[A-Za-z0-9.:\\[\\]-]+")) {
        throw new IllegalArgumentException(
            "CORS origin '%s' is none; write scheme and host, such as https://coder.example.org"
                .formatted(origin));
      }
    }
  }

  /** What a server has that was told nothing. */
  public static ServerConfig standard() {
    int processors = Runtime.getRuntime().availableProcessors();
    return new ServerConfig(
        "127.0.0.1", 8080, processors, 64, 2000, 0, 256 * 1024, 2, 20, null, List.of());
  }

  /** The same on another port. */
  public ServerConfig onPort(int other) {
    return new ServerConfig(
        host,
        other,
        concurrency,
        waiting,
        waitMillis,
        rate,
        maxBodyBytes,
        batches,
        drainSeconds,
        apiKey,
        corsOrigins);
  }

  /** Whether only this machine can reach it. */
  public boolean isLoopback() {
    return host.equals("localhost") || host.equals("::1") || host.startsWith("127.");
  }

  /** All settings by name, without secrets. */
  public Map<String, Object> shown() {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("host", host);
    shown.put("port", port);
    shown.put("concurrency", concurrency);
    shown.put("waiting", waiting);
    shown.put("waitMillis", waitMillis);
    shown.put("ratePerMinute", rate);
    shown.put("maxBodyBytes", maxBodyBytes);
    shown.put("batches", batches);
    shown.put("drainSeconds", drainSeconds);
    shown.put("apiKey", apiKey == null ? "none" : "set");
    shown.put("corsOrigins", corsOrigins);
    return shown;
  }

  @Override
  public String toString() {
    return "ServerConfig" + shown();
  }

  private static void between(String name, int value, int low, int high) {
    if (value < low || value > high) {
      throw new IllegalArgumentException(
          "%s %d is not between %d and %d".formatted(name, value, low, high));
    }
  }
}
