package io.nosologist.http;

import io.javalin.http.Context;
import io.nosologist.coding.CodeArticle;
import io.nosologist.coding.CodeBook;
import io.nosologist.coding.CodeDetails;
import io.nosologist.domain.CodeEntry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code GET /articles/{code}}: the article of a code or of the rules of a topic, as a page that
 * needs no script and can be printed.
 */
final class ArticlePages {
  static final String HTML = "text/html; charset=utf-8";
  private static final int NEAREST = 8;
  private static final int INDEX_LINES = 200;

  private final Backend backend;

  ArticlePages(Backend backend) {
    this.backend = backend;
  }

  void page(Context ctx) {
    Requests.onlyParameters(ctx, "date");
    CodeBook book = backend.book(Requests.date(ctx));
    String key = ctx.pathParam("code");
    Optional<CodeDetails> details = book.details(key, INDEX_LINES);
    Optional<CodeArticle> article = book.article(key).or(() -> book.ruleArticle(key));
    if (article.isEmpty()) {
      ctx.status(404).header("Cache-Control", "no-store");
      ctx.attribute(RequestLog.PROBLEM, ProblemType.UNKNOWN_CODE.slug());
      ctx.contentType(HTML).result(unknown(book, key));
      return;
    }
    String text =
        "<main><article>\n%s</article></main>\n"
            .formatted(Html.ofMarkdown(article.get().markdown(), book));
    String body =
        details
            .map(d -> ladder(d) + "<div class=\"columns\">" + text + aside(book, d) + "</div>")
            .orElse(text);
    Answers.kept(ctx, HTML, Shell.page(title(article.get(), details.isPresent()), body));
  }

  private static String title(CodeArticle article, boolean code) {
    return code ? article.key() + " " + article.title() : article.title();
  }

  private static String ladder(CodeDetails details) {
    StringBuilder out = new StringBuilder("<nav class=\"ladder\" aria-label=\"Ladder\"><ol>\n");
    for (CodeDetails.Heading heading : details.headings()) {
      out.append(
          "<li>%s %s</li>\n".formatted(Html.text(heading.range()), Html.text(heading.title())));
    }
    String own = details.entry().code();
    for (CodeEntry rung : details.ladder()) {
      out.append(rung.code().equals(own) ? "<li aria-current=\"page\">" : "<li>")
          .append(Html.link(rung))
          .append("</li>\n");
    }
    return out.append("</ol></nav>\n").toString();
  }

  private static String aside(CodeBook book, CodeDetails details) {
    StringBuilder out = new StringBuilder("<aside aria-label=\"From the release\">\n");
    CodeEntry entry = details.entry();
    out.append("<p class=\"standing\">")
        .append(entry.billable() ? "Valid for submission" : "Header: more characters are needed")
        .append(" · ")
        .append(Html.text(details.release().id()))
        .append("</p>\n");
    codes(out, "Below", book.children(entry), "");
    codes(out, "Neighbours", book.siblings(entry), entry.code());
    list(
        out,
        "7th characters",
        details.seventhCharacters().stream().map(s -> s.value() + " " + s.meaning()).toList());
    list(
        out,
        "Notes of the Tabular List",
        details.notes().stream()
            .map(
                note ->
                    "%s, %s: %s"
                        .formatted(
                            note.owner(),
                            note.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                            note.text()))
            .toList());
    list(
        out,
        "Index entries",
        details.index().stream().map(line -> String.join(", ", line.path())).toList());
    return out.append("</aside>\n").toString();
  }

  private static void codes(StringBuilder out, String title, List<CodeEntry> codes, String own) {
    if (codes.isEmpty() || (codes.size() == 1 && codes.get(0).code().equals(own))) {
      return;
    }
    out.append("<h2>").append(title).append("</h2>\n<ul>\n");
    for (CodeEntry code : codes) {
      out.append(code.code().equals(own) ? "<li aria-current=\"page\">" : "<li>")
          .append(Html.link(code))
          .append("</li>\n");
    }
    out.append("</ul>\n");
  }

  private static void list(StringBuilder out, String title, List<String> lines) {
    if (!lines.isEmpty()) {
      out.append("<h2>").append(title).append("</h2>\n<ul>\n");
      lines.forEach(line -> out.append("<li>").append(Html.text(line)).append("</li>\n"));
      out.append("</ul>\n");
    }
  }

  private static String unknown(CodeBook book, String key) {
    StringBuilder body = new StringBuilder("<main>\n<h1>There is no such code</h1>\n<p>");
    body.append(Html.text(key.length() > 40 ? key.substring(0, 40) + "…" : key))
        .append(" is not in release ")
        .append(Html.text(book.release().id()))
        .append(".</p>\n");
    List<CodeEntry> nearest = book.nearest(key, NEAREST);
    if (!nearest.isEmpty()) {
      body.append("<h2>Nearest codes</h2>\n<ul>\n");
      nearest.forEach(n -> body.append("<li>").append(Html.link(n)).append("</li>\n"));
      body.append("</ul>\n");
    }
    return Shell.page("No such code", body.append("</main>").toString());
  }
}
