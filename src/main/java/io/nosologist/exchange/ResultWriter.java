package io.nosologist.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.nosologist.domain.Alternative;
import io.nosologist.domain.Assertion;
import io.nosologist.domain.CodingResult;
import io.nosologist.domain.Edit;
import io.nosologist.domain.Evidence;
import io.nosologist.domain.Finding;
import io.nosologist.domain.Query;
import io.nosologist.domain.Rejection;
import io.nosologist.domain.Span;
import io.nosologist.domain.Specificity;
import io.nosologist.domain.Step;
import io.nosologist.domain.Suggestion;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes a result as JSON, field for field as the contract names them; fields are only ever added.
 *
 * <p>Equal results give equal bytes. Stateless; safe to share between threads.
 */
public final class ResultWriter {
  private static final JsonFactory FACTORY = new JsonFactory();

  private ResultWriter() {}

  /**
   * A result as one JSON object.
   *
   * @param id written as the first field; null for none
   * @param pretty whether to indent for people
   */
  public static String json(@Nullable String id, CodingResult result, boolean pretty) {
    StringWriter out = new StringWriter(4096);
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      if (pretty) {
        json.useDefaultPrettyPrinter();
      }
      json.writeStartObject();
      if (id != null) {
        json.writeStringField("id", id);
      }
      body(json, result);
      json.writeEndObject();
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory failed", e);
    }
    return out.toString();
  }

  private static void body(JsonGenerator json, CodingResult result) throws IOException {
    json.writeObjectFieldStart("release");
    json.writeStringField("id", result.release().id());
    json.writeStringField("effective", result.release().effective().toString());
    json.writeEndObject();
    json.writeStringField("fingerprint", result.fingerprint());
    json.writeArrayFieldStart("suggestions");
    for (Suggestion suggestion : result.suggestions()) {
      suggestion(json, suggestion);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("findings");
    for (Finding finding : result.findings()) {
      finding(json, finding);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("rejected");
    for (Rejection rejection : result.rejected()) {
      json.writeStartObject();
      json.writeStringField("code", rejection.code());
      json.writeStringField("text", rejection.text());
      json.writeStringField("reason", rejection.reason());
      json.writeStringField("rule", rejection.rule());
      json.writeStringField("guideline", rejection.guideline());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("queries");
    for (Query query : result.queries()) {
      json.writeStartObject();
      json.writeStringField("id", query.id());
      json.writeStringField("code", query.code());
      json.writeStringField("axis", query.axis());
      json.writeStringField("text", query.text());
      strings(json, "options", query.options());
      json.writeStringField("rule", query.rule());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("edits");
    for (Edit edit : result.edits()) {
      json.writeStartObject();
      json.writeStringField("kind", edit.kind());
      strings(json, "codes", edit.codes());
      json.writeStringField("text", edit.text());
      json.writeStringField("rule", edit.rule());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void suggestion(JsonGenerator json, Suggestion s) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", s.code());
    json.writeStringField("title", s.title());
    json.writeBooleanField("billable", s.billable());
    json.writeNumberField("rank", s.rank());
    json.writeArrayFieldStart("evidence");
    for (Evidence evidence : s.evidence()) {
      json.writeStartObject();
      span(json, evidence.span());
      json.writeStringField("text", evidence.text());
      json.writeStringField("role", evidence.role());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("specificity");
    json.writeArrayFieldStart("ladder");
    for (Specificity.LadderRung rung : s.specificity().ladder()) {
      json.writeStartObject();
      json.writeStringField("code", rung.code());
      json.writeStringField("title", rung.title());
      strings(json, "because", rung.because());
      json.writeEndObject();
    }
    json.writeEndArray();
    strings(json, "missing", s.specificity().missing());
    json.writeEndObject();
    json.writeArrayFieldStart("explanation");
    for (Step step : s.explanation()) {
      json.writeStartObject();
      json.writeStringField("kind", step.kind());
      json.writeStringField("text", step.text());
      json.writeStringField("rule", step.rule());
      json.writeStringField("guideline", step.guideline());
      json.writeStringField("article", step.article());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("article", s.article());
    json.writeArrayFieldStart("alternatives");
    for (Alternative alternative : s.alternatives()) {
      json.writeStartObject();
      json.writeStringField("code", alternative.code());
      json.writeStringField("title", alternative.title());
      json.writeStringField("ifDocumented", alternative.ifDocumented());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void span(JsonGenerator json, Span span) throws IOException {
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }

  private static void finding(JsonGenerator json, Finding f) throws IOException {
    json.writeStartObject();
    span(json, f.span());
    json.writeStringField("text", f.text());
    json.writeStringField("type", label(f.type()));
    json.writeStringField("concept", f.concept());
    json.writeStringField("assertion", label(f.assertion()));
    strings(json, "context", f.context().stream().map((Assertion a) -> label(a)).toList());
    json.writeStringField("section", label(f.section()));
    json.writeStringField("code", f.code());
    Span within = f.within();
    if (within != null) {
      json.writeObjectFieldStart("within");
      span(json, within);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /** The name of a constant as JSON shows it: {@code assessment-and-plan}. */
  public static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void strings(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
