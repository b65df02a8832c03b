package io.nosologist.http;

import io.javalin.http.Context;
import io.nosologist.coding.CodingAssistant;
import io.nosologist.domain.Note;
import io.nosologist.exchange.BadInputException;
import io.nosologist.exchange.BatchRunner;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code POST /api/v1/batch}: notes come in line by line and go out line by line. */
final class Batch {
  static final String NDJSON = "application/x-ndjson";

  private final Backend backend;
  private final Gate gate;
  private final Metrics metrics;

  Batch(Backend backend, Gate gate, Metrics metrics) {
    this.backend = backend;
    this.gate = gate;
    this.metrics = metrics;
  }

  List<Route> routes() {
    return List.of(Route.post("/api/v1/batch", this::batch));
  }

  private void batch(Context ctx) {
    Requests.onlyParameters(ctx);
    Requests.requireType(ctx, NDJSON);
    gate.pass(
        () -> {
          ctx.header("Cache-Control", "no-store");
          ctx.contentType(NDJSON);
          run(ctx);
          return true;
        });
  }

  private void run(Context ctx) {
    BatchRunner runner =
        new BatchRunner(
            note -> {
              CodingAssistant assistant = assistant(note);
              return metrics.coded(note, assistant::suggest);
            },
            1);
    try {
      // Not closed: where the run breaks off, the problem is the last line.
      BufferedWriter out =
          new BufferedWriter(
              new OutputStreamWriter(ctx.outputStream(), StandardCharsets.UTF_8), 1 << 15);
      runner.run(ctx.req().getInputStream(), out, done -> {});
    } catch (IOException e) {
      throw new Problem(ProblemType.MALFORMED, "the lines broke off before their end");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Problem(ProblemType.DRAINING, "the server is stopping");
    }
  }

  private CodingAssistant assistant(Note note) {
    try {
      return backend.assistants().on(note.dateOfService());
    } catch (IllegalArgumentException e) {
      throw new BadInputException("date: " + e.getMessage(), e);
    }
  }
}
