package io.nosologist.http;

import io.javalin.http.Context;
import io.nosologist.exchange.LookupWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Health, metrics, the OpenAPI document and what explains them. */
final class Pages {
  private final Drain drain;
  private final Metrics metrics;
  private final ArticlePages articles;
  private final String openApi = resource("openapi.json");

  Pages(Backend backend, Drain drain, Metrics metrics) {
    this.drain = drain;
    this.metrics = metrics;
    this.articles = new ArticlePages(backend);
  }

  List<Route> routes() {
    return List.of(
        Route.get("/articles/{code}", articles::page),
        Route.get("/problems", ctx -> Answers.kept(ctx, ArticlePages.HTML, Shell.problems())),
        Route.get("/docs", ctx -> Answers.kept(ctx, ArticlePages.HTML, Shell.docs())),
        Route.get("/openapi.json", ctx -> Answers.kept(ctx, Requests.JSON, openApi)),
        Route.get("/health", this::ready),
        Route.get("/health/ready", this::ready),
        Route.get("/health/live", ctx -> health(ctx, "live", 200)),
        Route.get("/metrics", this::metrics));
  }

  private void ready(Context ctx) {
    if (drain.isDraining()) {
      health(ctx, "draining", 503);
    } else {
      health(ctx, "ready", 200);
    }
  }

  private static void health(Context ctx, String status, int code) {
    ctx.status(code).header("Cache-Control", "no-store");
    ctx.contentType(Requests.JSON).result(LookupWriter.write(Map.of("status", status), false));
  }

  private void metrics(Context ctx) {
    ctx.header("Cache-Control", "no-store");
    ctx.contentType("text/plain; version=0.0.4; charset=utf-8").result(metrics.scrape());
  }

  static String resource(String name) {
    try (InputStream in = Pages.class.getResourceAsStream("/http/" + name)) {
      if (in == null) {
        throw new IllegalStateException("this build lacks http/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
