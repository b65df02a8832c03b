package io.nosologist.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.staticfiles.Location;
import io.javalin.router.Endpoint;
import io.nosologist.exchange.BadInputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.handler.GracefulHandler;

/**
 * The running service.
 *
 * <p>{@link #stop} turns new requests away and waits for those that were accepted.
 */
public final class Server implements AutoCloseable {
  private static final int STOP_MILLIS = 5000;
  private static final String NO_ROUTE = "(none)";

  private final ServerConfig config;
  private final Drain drain = new Drain();
  private final RequestLog log;
  private final Metrics metrics;
  private final List<Route> routes = new ArrayList<>();
  private final Javalin javalin;

  private Server(ServerConfig config, Backend backend, Consumer<String> lines) {
    this.config = config;
    this.log = new RequestLog(lines);
    Gate notes = new Gate(config.concurrency(), config.waiting(), config.waitMillis());
    Gate batches = new Gate(config.batches(), 0, 0);
    this.metrics = new Metrics(notes, drain);
    routes.addAll(new Api(backend, notes, metrics).routes());
    routes.addAll(new Batch(backend, batches, metrics).routes());
    routes.addAll(new Pages(backend, drain, metrics).routes());
    Guard guard = new Guard(config, drain, new RateLimit(config.rate(), System::nanoTime));
    this.javalin = Javalin.create(javalinConfig -> configure(javalinConfig, guard));
  }

  /**
   * Starts a server; it answers when this returns.
   *
   * @param log takes one line of JSON a request, from many threads
   * @throws IllegalStateException if the address is taken or not this machine's
   */
  public static Server start(ServerConfig config, Backend backend, Consumer<String> log) {
    Server server = new Server(config, backend, log);
    try {
      server.javalin.start(config.host(), config.port());
    } catch (RuntimeException e) {
      server.metrics.close();
      throw new IllegalStateException(
          "cannot listen on %s port %d (%s); choose another with --port or --host"
              .formatted(config.host(), config.port(), rootMessage(e)),
          e);
    }
    server.log.event("started", config.onPort(server.port()).shown());
    return server;
  }

  /** The port that it listens on. */
  public int port() {
    return javalin.port();
  }

  /** Its routes, static files left out. */
  List<Route> routes() {
    return List.copyOf(routes);
  }

  /** Requests that it accepted and has not answered yet. */
  long underWay() {
    return drain.underWay();
  }

  /** Stops: accepted requests are answered, new ones turned away. */
  public void stop() {
    log.event("stopping", Map.of("underWay", drain.underWay()));
    long left = drain.drain(config.drainSeconds());
    javalin.stop();
    metrics.close();
    log.event("stopped", Map.of("lost", left));
  }

  @Override
  public void close() {
    stop();
  }

  private void configure(JavalinConfig javalinConfig, Guard guard) {
    javalinConfig.startup.showJavalinBanner = false;
    javalinConfig.startup.showOldJavalinVersionWarning = false;
    javalinConfig.http.maxRequestSize = config.maxBodyBytes();
    javalinConfig.http.prefer405over404 = true;
    javalinConfig.http.compressionStrategy = CompressionStrategy.GZIP;
    javalinConfig.jetty.modifyServer(
        server -> {
          server.setStopTimeout(STOP_MILLIS);
          server.setErrorHandler(new JettyProblems());
          server.insertHandler(new GracefulHandler());
          server.insertHandler(drain);
        });
    javalinConfig.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    javalinConfig.staticFiles.enableWebjars();
    files(javalinConfig, "/assets", "/assets");
    if (Server.class.getResource("/web/index.html") != null) {
      files(javalinConfig, "/", "/web");
    }
    javalinConfig.routes.before(guard::check);
    for (Route route : routes) {
      javalinConfig.routes.addEndpoint(new Endpoint(route.method(), route.path(), route.handler()));
    }
    javalinConfig.routes.exception(Problem.class, (e, ctx) -> Answers.problem(ctx, e));
    javalinConfig.routes.exception(
        BadInputException.class, (e, ctx) -> Answers.problem(ctx, Problem.of(e)));
    javalinConfig.routes.exception(
        HttpResponseException.class, (e, ctx) -> Answers.problem(ctx, problem(ctx, e)));
    javalinConfig.routes.exception(
        IOException.class,
        (e, ctx) ->
            Answers.problem(
                ctx, new Problem(ProblemType.MALFORMED, "the body broke off before its end")));
    javalinConfig.routes.exception(Exception.class, this::failed);
    javalinConfig.requestLogger.http(this::logged);
  }

  private static void files(JavalinConfig javalinConfig, String hosted, String directory) {
    javalinConfig.staticFiles.add(
        files -> {
          files.hostedPath = hosted;
          files.directory = directory;
          files.location = Location.CLASSPATH;
          files.headers = Map.of("Cache-Control", "no-cache");
        });
  }

  private void failed(Exception e, Context ctx) {
    log.failure(ctx, e);
    Answers.problem(
        ctx,
        new Problem(
            ProblemType.INTERNAL,
            "the request could not be answered; please report it with its requestId"));
  }

  private void logged(Context ctx, Float millis) {
    String route = route(ctx);
    log.request(ctx, route, millis);
    metrics.request(ctx.method().name(), route, ctx.statusCode(), millis);
  }

  /** The route's pattern; never the path as sent, which would make a label of every request. */
  private static String route(Context ctx) {
    Endpoint endpoint = ctx.endpoints().matchedHttpEndpoint();
    return endpoint == null ? NO_ROUTE : endpoint.path;
  }

  private Problem problem(Context ctx, HttpResponseException e) {
    return switch (e.getStatus()) {
      case 404 ->
          new Problem(
              ProblemType.NOT_FOUND, "there is nothing at this path; see /docs or /openapi.json");
      case 405 ->
          new Problem(
                  ProblemType.METHOD_NOT_ALLOWED,
                  "%s is not known here; use %s".formatted(ctx.req().getMethod(), allowed(ctx)))
              .header("Allow", allowed(ctx));
      case 413 ->
          new Problem(
              ProblemType.TOO_LARGE,
              "the body has more than %,d bytes; split the note by encounter, or send many notes to /api/v1/batch"
                  .formatted(config.maxBodyBytes()));
      default -> {
        if (e.getStatus() >= 500) {
          log.failure(ctx, e);
          yield new Problem(ProblemType.INTERNAL, "the request could not be answered");
        }
        yield new Problem(ProblemType.MALFORMED, "the request cannot be read");
      }
    };
  }

  private String allowed(Context ctx) {
    String path = ctx.path();
    return routes.stream()
        .filter(route -> path.matches(route.path().replaceAll("\\{[a-z]+}", "[^/]+")))
        .map(route -> route.method().name())
        .sorted()
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String rootMessage(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage());
  }
}
