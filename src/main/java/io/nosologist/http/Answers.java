package io.nosologist.http;

import io.javalin.http.Context;
import io.nosologist.exchange.LookupWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Writes answers: those about notes are never kept, those about codes carry an ETag. */
final class Answers {
  private static final int TAG_BYTES = 12;

  private Answers() {}

  /** An answer that speaks of a note: no cache may keep it. */
  static void ofNote(Context ctx, String json) {
    ctx.header("Cache-Control", "no-store");
    ctx.contentType(Requests.JSON).result(json);
  }

  /** An answer that is the same for everybody until the release or the rules change. */
  static void kept(Context ctx, String contentType, String body) {
    // Weak, since the same answer goes out with and without compression.
    String tag = "W/\"" + hash(body) + "\"";
    ctx.header("ETag", tag);
    ctx.header("Cache-Control", "public, max-age=300");
    ctx.header("Vary", "Accept-Encoding");
    if (matches(ctx.header("If-None-Match"), tag)) {
      ctx.status(304);
      return;
    }
    ctx.contentType(contentType).result(body);
  }

  /** A problem, as JSON. */
  static void problem(Context ctx, Problem problem) {
    ctx.status(problem.type().status());
    problem.headers().forEach(ctx::header);
    ctx.removeHeader("ETag");
    ctx.header("Cache-Control", "no-store");
    ctx.attribute(RequestLog.PROBLEM, problem.type().slug());
    ctx.contentType("application/problem+json")
        .result(LookupWriter.write(problem.json(RequestIds.of(ctx)), false));
  }

  private static boolean matches(@org.jspecify.annotations.Nullable String wanted, String tag) {
    if (wanted == null) {
      return false;
    }
    String opaque = tag.substring(2);
    for (String one : wanted.split(",", -1)) {
      String candidate = one.strip();
      if (candidate.equals("*") || candidate.equals(opaque) || candidate.equals("W/" + opaque)) {
        return true;
      }
    }
    return false;
  }

  private static String hash(String body) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
