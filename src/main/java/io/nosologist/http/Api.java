package io.nosologist.http;

import io.javalin.http.Context;
import io.nosologist.coding.CodeArticle;
import io.nosologist.coding.CodeBook;
import io.nosologist.coding.CodeDetails;
import io.nosologist.coding.CodingAssistant;
import io.nosologist.coding.RuleBook;
import io.nosologist.domain.CodeEntry;
import io.nosologist.domain.CodingResult;
import io.nosologist.domain.Note;
import io.nosologist.exchange.LookupWriter;
import io.nosologist.exchange.NoteLine;
import io.nosologist.exchange.ResultWriter;
import io.nosologist.exchange.WhyNotLine;
import java.util.List;
import java.util.Optional;

/** The routes under {@code /api/v1}, all but the batch. */
final class Api {
  private static final int INDEX_LINES = 20;
  private static final int MOST_CODES = 200;
  private static final int LONGEST_QUERY = 200;

  private final Backend backend;
  private final Gate gate;
  private final Metrics metrics;

  Api(Backend backend, Gate gate, Metrics metrics) {
    this.backend = backend;
    this.gate = gate;
    this.metrics = metrics;
  }

  List<Route> routes() {
    return List.of(
        Route.post("/api/v1/suggestions", this::suggest),
        Route.post("/api/v1/why-not", this::whyNot),
        Route.get("/api/v1/codes", this::search),
        Route.get("/api/v1/codes/{code}", this::code),
        Route.get("/api/v1/chapters", this::chapters),
        Route.get("/api/v1/articles/{code}", this::article),
        Route.get("/api/v1/rules", this::rules),
        Route.get("/api/v1/rules/{id}", this::rule));
  }

  private void suggest(Context ctx) {
    Requests.onlyParameters(ctx);
    NoteLine line = NoteLine.parse(Requests.body(ctx, Requests.JSON));
    CodingAssistant assistant = backend.assistant(line.note().dateOfService());
    CodingResult result = coded(assistant, line.note());
    Answers.ofNote(ctx, ResultWriter.json(line.id(), result, false));
  }

  private void whyNot(Context ctx) {
    Requests.onlyParameters(ctx);
    WhyNotLine question = WhyNotLine.parse(Requests.body(ctx, Requests.JSON));
    Note note = question.line().note();
    CodingAssistant assistant = backend.assistant(note.dateOfService());
    CodeBook book = CodeBook.of(assistant);
    CodeEntry code =
        book.find(question.code()).orElseThrow(() -> Requests.unknownCode(book, question.code()));
    CodingResult result = coded(assistant, note);
    Answers.ofNote(ctx, LookupWriter.whyNot(code, result, book.whyNot(code.code(), result)));
  }

  private CodingResult coded(CodingAssistant assistant, Note note) {
    return gate.pass(() -> metrics.coded(note, assistant::suggest));
  }

  private void search(Context ctx) {
    Requests.onlyParameters(ctx, "q", "limit", "date");
    String query = ctx.queryParam("q");
    if (query == null || query.isBlank()) {
      throw new Problem(
          ProblemType.MALFORMED, "parameter 'q' is missing; it holds words of a title or a code");
    }
    if (query.length() > LONGEST_QUERY) {
      throw new Problem(
          ProblemType.UNUSABLE_VALUE,
          "q has %d characters; the most is %d".formatted(query.length(), LONGEST_QUERY));
    }
    int limit = Requests.number(ctx, "limit", INDEX_LINES, 1, MOST_CODES);
    CodeBook book = backend.book(Requests.date(ctx));
    Answers.kept(ctx, Requests.JSON, LookupWriter.codes(book.search(query.strip(), limit), false));
  }

  private void code(Context ctx) {
    Requests.onlyParameters(ctx, "limit", "date");
    int limit = Requests.number(ctx, "limit", INDEX_LINES, 1, 10_000);
    CodeBook book = backend.book(Requests.date(ctx));
    String code = ctx.pathParam("code");
    CodeDetails details =
        book.details(code, limit).orElseThrow(() -> Requests.unknownCode(book, code));
    Answers.kept(
        ctx, Requests.JSON, LookupWriter.code(details, book.children(details.entry()), false));
  }

  private void chapters(Context ctx) {
    Requests.onlyParameters(ctx, "date");
    CodeBook book = backend.book(Requests.date(ctx));
    Answers.kept(ctx, Requests.JSON, LookupWriter.chapters(book.chapters()));
  }

  private void article(Context ctx) {
    Requests.onlyParameters(ctx, "date");
    CodeBook book = backend.book(Requests.date(ctx));
    CodeArticle article = find(book, ctx.pathParam("code"));
    Answers.kept(
        ctx,
        Requests.JSON,
        LookupWriter.article(article, Html.ofMarkdown(article.markdown(), book)));
  }

  /** The article of a code, or of the rules of a topic. */
  static CodeArticle find(CodeBook book, String key) {
    Optional<CodeArticle> article = book.article(key);
    return article
        .or(() -> book.ruleArticle(key))
        .orElseThrow(() -> Requests.unknownCode(book, key));
  }

  private void rules(Context ctx) {
    Requests.onlyParameters(ctx);
    Answers.kept(ctx, Requests.JSON, LookupWriter.rules(backend.rules().rules()));
  }

  private void rule(Context ctx) {
    Requests.onlyParameters(ctx);
    String id = ctx.pathParam("id");
    RuleBook.Card card =
        backend
            .rules()
            .rule(id)
            .orElseThrow(
                () ->
                    new Problem(
                        ProblemType.UNKNOWN_RULE,
                        "there is no rule %s; see /api/v1/rules".formatted(Requests.shown(id))));
    Answers.kept(ctx, Requests.JSON, LookupWriter.rule(card));
  }
}
