package io.nosologist.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.nosologist.domain.CodingResult;
import io.nosologist.domain.Note;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Counts and times, for Prometheus. Labels are routes and numbers, never words of a note. */
final class Metrics {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();
  private final Timer coding =
      Timer.builder("nosologist.coding")
          .description("time to code one note")
          .serviceLevelObjectives(
              Duration.ofMillis(2),
              Duration.ofMillis(5),
              Duration.ofMillis(10),
              Duration.ofMillis(25),
              Duration.ofMillis(50),
              Duration.ofMillis(100),
              Duration.ofMillis(250),
              Duration.ofSeconds(1),
              Duration.ofSeconds(5))
          .register(registry);
  private final Counter characters =
      Counter.builder("nosologist.note.characters")
          .description("characters of the notes that were coded")
          .register(registry);
  private final Counter suggestions =
      Counter.builder("nosologist.suggestions")
          .description("codes that were proposed")
          .register(registry);

  Metrics(Gate gate, Drain drain) {
    Gauge.builder("nosologist.waiting", gate, Gate::waiting)
        .description("requests that wait for their turn")
        .register(registry);
    Gauge.builder("nosologist.requests.active", drain, Drain::underWay)
        .description("requests under way")
        .register(registry);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    collections.bindTo(registry);
  }

  /** Codes a note and counts it. */
  CodingResult coded(Note note, Function<Note, CodingResult> coder) {
    long start = System.nanoTime();
    CodingResult result = coder.apply(note);
    coding.record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
    characters.increment(note.text().length());
    suggestions.increment(result.suggestions().size());
    return result;
  }

  void request(String method, String route, int status, double millis) {
    Timer.builder("http.server.requests")
        .description("requests by route and status")
        .tag("method", method)
        .tag("route", route)
        .tag("status", String.valueOf(status))
        .register(registry)
        .record((long) (millis * 1e6), TimeUnit.NANOSECONDS);
  }

  /** All of it in the text format of Prometheus. */
  String scrape() {
    return registry.scrape();
  }

  void close() {
    collections.close();
    registry.close();
  }
}
