package io.nosologist.http;

import io.javalin.http.Context;
import io.nosologist.exchange.LookupWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes one JSON line a request: when, which route, how it went, how long it took. Neither bodies
 * nor queries nor addresses, so that no word of a note can get into it.
 */
final class RequestLog {
  static final String PROBLEM = "problem";

  private final Consumer<String> lines;

  RequestLog(Consumer<String> lines) {
    this.lines = lines;
  }

  void request(Context ctx, String route, double millis) {
    Map<String, Object> line = line("request");
    line.put("requestId", RequestIds.of(ctx));
    line.put("method", ctx.method().name());
    line.put("route", route);
    line.put("status", ctx.statusCode());
    line.put("ms", Math.round(millis * 10) / 10.0);
    line.put("bytesIn", Math.max(0, ctx.req().getContentLengthLong()));
    String problem = ctx.attribute(PROBLEM);
    if (problem != null) {
      line.put("problem", problem);
    }
    write(line);
  }

  /** A failure of the program: its kinds and places, never its messages, which may quote a note. */
  void failure(Context ctx, Throwable failure) {
    Map<String, Object> line = line("failure");
    line.put("requestId", RequestIds.of(ctx));
    StringBuilder causes = new StringBuilder();
    int depth = 0;
    for (Throwable at = failure; at != null && depth < 5; at = at.getCause(), depth++) {
      causes.append(depth == 0 ? "" : " < ").append(at.getClass().getName());
      StackTraceElement[] trace = at.getStackTrace();
      for (int i = 0; i < Math.min(trace.length, 12); i++) {
        causes.append(" at ").append(trace[i]);
      }
    }
    line.put("failure", causes.toString());
    write(line);
  }

  /** Something that happened to the server. */
  void event(String event, Map<String, Object> more) {
    Map<String, Object> line = line(event);
    line.putAll(more);
    write(line);
  }

  private static Map<String, Object> line(String event) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("time", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
    line.put("event", event);
    return line;
  }

  private void write(Map<String, Object> line) {
    lines.accept(LookupWriter.write(line, false));
  }
}
