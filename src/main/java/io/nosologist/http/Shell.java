package io.nosologist.http;

/** The frame that server-made pages stand in. */
final class Shell {
  private Shell() {}

  /**
   * A page.
   *
   * @param title plain text
   * @param body HTML
   */
  static String page(String title, String body) {
    return """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%s · Nosologist</title>
        <link rel="stylesheet" href="/assets/page.css">
        </head>
        <body>
        <header><nav aria-label="Site"><a href="/">Nosologist</a> <a href="/docs">API</a></nav></header>
        %s
        </body>
        </html>
        """
        .formatted(Html.text(title), body);
  }

  /** What each problem means. */
  static String problems() {
    StringBuilder body = new StringBuilder("<main><h1>Problems</h1>\n");
    body.append("<p>Each error is a problem of RFC 9457; its <code>type</code> points here.</p>\n");
    for (ProblemType type : ProblemType.values()) {
      body.append(
          "<section id=\"%s\"><h2>%s</h2><p>Status %d. %s</p></section>\n"
              .formatted(
                  type.slug(), Html.text(type.title()), type.status(), Html.text(type.meaning())));
    }
    return page("Problems", body.append("</main>").toString());
  }

  /** The documentation of the API, drawn by Swagger UI from the OpenAPI document. */
  static String docs() {
    String ui = "/webjars/swagger-ui/" + swaggerVersion();
    return """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>API · Nosologist</title>
        <link rel="stylesheet" href="%1$s/swagger-ui.css">
        </head>
        <body>
        <main id="swagger-ui"></main>
        <noscript><p>The document itself is at <a href="/openapi.json">/openapi.json</a>.</p></noscript>
        <script src="%1$s/swagger-ui-bundle.js"></script>
        <script src="/assets/docs.js"></script>
        </body>
        </html>
        """
        .formatted(ui);
  }

  private static String swaggerVersion() {
    return Pages.resource("swagger-ui.version").strip();
  }
}
