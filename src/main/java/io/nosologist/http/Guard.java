package io.nosologist.http;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stands before every route: headers, draining, host, origin, key, rate. */
final class Guard {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
          + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  // Swagger UI sets style attributes as it draws; scripts stay as strict as everywhere.
  private static final String DOCS_POLICY =
      POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");
  private static final Set<String> LOOPBACK_NAMES =
      Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private final ServerConfig config;
  private final Drain drain;
  private final RateLimit rate;

  Guard(ServerConfig config, Drain drain, RateLimit rate) {
    this.config = config;
    this.drain = drain;
    this.rate = rate;
  }

  /**
   * Lets a request pass.
   *
   * @throws Problem if it may not
   */
  void check(Context ctx) {
    String path = ctx.path();
    headers(ctx, path);
    if (path.startsWith("/health")) {
      return;
    }
    if (drain.isDraining()) {
      throw new Problem(
              ProblemType.DRAINING, "the server is stopping; send the request to another, or later")
          .header("Retry-After", "5")
          .header("Connection", "close");
    }
    host(ctx);
    boolean guarded = path.startsWith("/api/") || path.equals("/metrics");
    if (path.startsWith("/api/")) {
      origin(ctx);
    }
    if (guarded && !ctx.req().getMethod().equals("OPTIONS")) {
      rate.take(ctx.ip());
      key(ctx);
    }
  }

  private static void headers(Context ctx, String path) {
    ctx.header(RequestIds.HEADER, RequestIds.of(ctx));
    ctx.header("Content-Security-Policy", path.startsWith("/docs") ? DOCS_POLICY : POLICY);
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("Referrer-Policy", "no-referrer");
    ctx.header("X-Frame-Options", "DENY");
    ctx.header("Cross-Origin-Opener-Policy", "same-origin");
    ctx.header("Cross-Origin-Resource-Policy", "same-origin");
    ctx.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
  }

  /** A page of another site that had its name point here would name that site in Host. */
  private void host(Context ctx) {
    if (!config.isLoopback()) {
      return;
    }
    String host = ctx.req().getServerName();
    if (host == null || !isLoopbackName(host.toLowerCase(Locale.ROOT))) {
      throw new Problem(
          ProblemType.FORBIDDEN,
          "this server listens on %s alone; call it by that address or as localhost"
              .formatted(config.host()));
    }
  }

  private static boolean isLoopbackName(String host) {
    return LOOPBACK_NAMES.contains(host) || host.matches("127(\\.[0-9]{1,3}){3}");
  }

  private void origin(Context ctx) {
    String origin = ctx.header("Origin");
    if (origin == null || !config.corsOrigins().contains(origin)) {
      return;
    }
    ctx.header("Access-Control-Allow-Origin", origin);
    ctx.header("Access-Control-Expose-Headers", "ETag, Retry-After, " + RequestIds.HEADER);
    ctx.header("Cross-Origin-Resource-Policy", "cross-origin");
    ctx.header("Vary", "Origin, Accept-Encoding");
    if (ctx.req().getMethod().equals("OPTIONS")) {
      ctx.header("Access-Control-Allow-Methods", "GET, POST");
      ctx.header(
          "Access-Control-Allow-Headers",
          "Authorization, Content-Type, If-None-Match, X-API-Key, " + RequestIds.HEADER);
      ctx.header("Access-Control-Max-Age", "600");
      ctx.status(204).skipRemainingHandlers();
    }
  }

  private void key(Context ctx) {
    String wanted = config.apiKey();
    if (wanted == null) {
      return;
    }
    String sent = sent(ctx);
    if (sent == null || !equal(wanted, sent)) {
      throw new Problem(
              ProblemType.UNAUTHORIZED,
              sent == null
                  ? "no key was sent; send Authorization: Bearer KEY, or X-API-Key: KEY"
                  : "the key that was sent is not that of this server")
          .header("WWW-Authenticate", "Bearer realm=\"nosologist\"");
    }
  }

  private static @Nullable String sent(Context ctx) {
    String bearer = ctx.header("Authorization");
    return bearer != null && bearer.regionMatches(true, 0, "Bearer ", 0, 7)
        ? bearer.substring(7).strip()
        : ctx.header("X-API-Key");
  }

  /** In a time that does not tell how much of the key was right. */
  private static boolean equal(String wanted, String sent) {
    return MessageDigest.isEqual(
        wanted.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
  }
}
