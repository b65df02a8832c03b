package io.nosologist.http;

import io.javalin.http.Context;
import java.util.UUID;
import java.util.regex.Pattern;

/** Gives each request an id: the caller's own where it is fit to be logged, else a new one. */
final class RequestIds {
  static final String HEADER = "X-Request-Id";
  private static final Pattern FIT = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private RequestIds() {}

  /** The id of a request. */
  static String of(Context ctx) {
    String known = ctx.attribute(HEADER);
    if (known != null) {
      return known;
    }
    String sent = ctx.header(HEADER);
    String id = sent != null && FIT.matcher(sent).matches() ? sent : UUID.randomUUID().toString();
    ctx.attribute(HEADER, id);
    return id;
  }
}
