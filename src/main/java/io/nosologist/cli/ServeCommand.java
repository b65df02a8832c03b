package io.nosologist.cli;

import io.nosologist.coding.AssistantsByDate;
import io.nosologist.coding.RuleBook;
import io.nosologist.domain.Note;
import io.nosologist.exchange.BadInputException;
import io.nosologist.http.Backend;
import io.nosologist.http.Server;
import io.nosologist.http.ServerConfig;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code serve}: REST and the coder's page. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Serves the REST interface and the coder's page until it is stopped.",
    footer = {
      "",
      "Each option can be given in the environment too, as NOSOLOGIST_PORT for --port.",
      "A key that callers must send: NOSOLOGIST_API_KEY, or --api-key-file."
    })
public final class ServeCommand implements Callable<Integer> {
  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "${env:NOSOLOGIST_PORT:-8080}",
      description = "port, 0 for a free one (default: 8080)")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "H",
      defaultValue = "${env:NOSOLOGIST_HOST:-127.0.0.1}",
      description = "address to listen on (default: 127.0.0.1, this machine alone)")
  private String host = "127.0.0.1";

  @Option(
      names = "--concurrency",
      paramLabel = "N",
      defaultValue = "${env:NOSOLOGIST_CONCURRENCY:-0}",
      description = "notes coded at the same time (default: one a processor)")
  private int concurrency;

  @Option(
      names = "--waiting",
      paramLabel = "N",
      defaultValue = "${env:NOSOLOGIST_WAITING:-64}",
      description = "requests that may wait; the next gets 503 (default: 64)")
  private int waiting;

  @Option(
      names = "--wait",
      paramLabel = "MS",
      defaultValue = "${env:NOSOLOGIST_WAIT:-2000}",
      description = "how long a request waits at most, in ms (default: 2000)")
  private int wait;

  @Option(
      names = "--rate",
      paramLabel = "N",
      defaultValue = "${env:NOSOLOGIST_RATE:-0}",
      description = "requests a minute from one address, 0 for no limit (default: 0)")
  private int rate;

  @Option(
      names = "--max-body",
      paramLabel = "BYTES",
      defaultValue = "${env:NOSOLOGIST_MAX_BODY:-262144}",
      description = "longest body of one note, in bytes (default: 262144)")
  private int maxBody;

  @Option(
      names = "--batches",
      paramLabel = "N",
      defaultValue = "${env:NOSOLOGIST_BATCHES:-2}",
      description = "batches that run at the same time (default: 2)")
  private int batches;

  @Option(
      names = "--drain",
      paramLabel = "SECONDS",
      defaultValue = "${env:NOSOLOGIST_DRAIN:-20}",
      description = "how long a stop waits for accepted requests (default: 20)")
  private int drain;

  @Option(
      names = "--cors-origin",
      paramLabel = "ORIGIN",
      split = ",",
      defaultValue = "${env:NOSOLOGIST_CORS_ORIGIN:-}",
      description = "origin whose pages may call the API; none by default")
  private List<String> corsOrigins = List.of();

  @Option(
      names = "--api-key-file",
      paramLabel = "FILE",
      defaultValue = "${env:NOSOLOGIST_API_KEY_FILE}",
      description = "file that holds the key which callers must send")
  private @Nullable Path apiKeyFile;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      defaultValue = "${env:NOSOLOGIST_RULES}",
      description = "a rules folder of your own (default: the stock rules)")
  private @Nullable Path rules;

  @Mixin private DataOption data = new DataOption();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    ServerConfig config = config();
    AssistantsByDate assistants = new AssistantsByDate(data.store(), rules);
    Backend backend = new Backend(assistants, RuleBook.of(rules));
    assistants.on(null).suggest(Note.of(SuggestCommand.SAMPLE));
    CountDownLatch stopped = new CountDownLatch(1);
    Server server;
    try {
      server = Server.start(config, backend, err::println);
    } catch (IllegalStateException e) {
      throw new BadInputException(String.valueOf(e.getMessage()), e);
    }
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.stop();
                  err.flush();
                  stopped.countDown();
                },
                "stop"));
    welcome(config, server, err);
    stopped.await();
    return Nosologist.OK;
  }

  private static void welcome(ServerConfig config, Server server, PrintWriter err) {
    String name = config.host().contains(":") ? "[" + config.host() + "]" : config.host();
    err.printf("nosologist: http://%s:%d/ (stop with Ctrl-C)%n", name, server.port());
    if (!config.isLoopback() && config.apiKey() == null) {
      err.println(
          "nosologist: others can reach this address, and no key is asked for; set NOSOLOGIST_API_KEY,"
              + " and put TLS before it");
    }
  }

  private ServerConfig config() throws IOException {
    int processors = Runtime.getRuntime().availableProcessors();
    try {
      return new ServerConfig(
          host,
          port,
          concurrency == 0 ? processors : concurrency,
          waiting,
          wait,
          rate,
          maxBody,
          batches,
          drain,
          apiKey(),
          corsOrigins.stream().filter(origin -> !origin.isBlank()).toList());
    } catch (IllegalArgumentException e) {
      throw new BadInputException(String.valueOf(e.getMessage()), e);
    }
  }

  /** From a file or the environment; an option would show it to everybody who lists processes. */
  private @Nullable String apiKey() throws IOException {
    if (apiKeyFile != null) {
      return Files.readString(apiKeyFile).strip();
    }
    String key = System.getenv("NOSOLOGIST_API_KEY");
    return key == null || key.isBlank() ? null : key.strip();
  }
}
