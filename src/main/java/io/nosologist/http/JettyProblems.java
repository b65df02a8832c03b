package io.nosologist.http;

import io.nosologist.exchange.LookupWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers what never reaches a route, such as a path that cannot be decoded, as a problem too. */
final class JettyProblems implements Request.Handler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus();
    ProblemType type =
        switch (status) {
          case 404 -> ProblemType.NOT_FOUND;
          case 413 -> ProblemType.TOO_LARGE;
          case 503 -> ProblemType.DRAINING;
          default -> status < 500 ? ProblemType.MALFORMED : ProblemType.INTERNAL;
        };
    Problem problem = new Problem(type, "the request cannot be answered; see the title");
    String json =
        LookupWriter.write(
            problem.with("status", status).json(UUID.randomUUID().toString()), false);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    response.write(true, ByteBuffer.wrap(json.getBytes(StandardCharsets.UTF_8)), callback);
    return true;
  }
}
