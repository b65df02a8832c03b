package io.nosologist.coding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.nosologist.domain.CodingResult;
import io.nosologist.domain.Evidence;
import io.nosologist.domain.Note;
import io.nosologist.domain.Query;
import io.nosologist.domain.Setting;
import io.nosologist.domain.Sex;
import io.nosologist.domain.Span;
import io.nosologist.domain.Suggestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One folder of {@code test-cases}: a note and what must come out of it. */
record AnnotatedCase(String suite, String id, String note, Expected expected) {
  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  /** The keys of {@code expected.yaml}; an unknown key fails. */
  record Expected(
      String id,
      @Nullable String source,
      @Nullable String setting,
      @Nullable String date,
      @Nullable String sex,
      @Nullable Integer age,
      @Nullable List<ExpectedCode> codes,
      @Nullable List<Forbidden> mustNotPropose,
      @Nullable List<ExpectedQuery> queries,
      boolean open) {}

  record ExpectedCode(String code, @Nullable List<Quote> evidence) {}

  record Quote(int start, int end, String quote) {}

  record Forbidden(String code, @Nullable String why) {}

  @JsonIgnoreProperties
  record ExpectedQuery(String code, String axis) {}

  static List<AnnotatedCase> suite(Path folder) {
    try (Stream<Path> cases = Files.list(folder)) {
      List<AnnotatedCase> out = new ArrayList<>();
      for (Path one : cases.filter(Files::isDirectory).sorted().toList()) {
        Expected expected = YAML.readValue(one.resolve("expected.yaml").toFile(), Expected.class);
        out.add(
            new AnnotatedCase(
                folder.getFileName().toString(),
                one.getFileName().toString(),
                Files.readString(one.resolve("note.txt")),
                expected));
      }
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": " + e.getMessage(), e);
    }
  }

  Note toNote() {
    String setting = expected.setting() == null ? "outpatient" : expected.setting();
    return new Note(
        note,
        Setting.valueOf(setting.toUpperCase(Locale.ROOT)),
        expected.date() == null ? null : LocalDate.parse(expected.date()),
        expected.sex() == null ? null : Sex.valueOf(expected.sex().toUpperCase(Locale.ROOT)),
        expected.age(),
        List.of());
  }

  /** What is wrong with the case itself or with the result; empty where all is well. */
  List<String> problems(CodingResult result, CodingAssistant assistant) {
    List<String> out = new ArrayList<>();
    if (!id.equals(expected.id())) {
      out.add("id " + expected.id() + " is not the folder's name");
    }
    List<ExpectedCode> codes = expected.codes() == null ? List.of() : expected.codes();
    List<String> got = result.suggestions().stream().map(Suggestion::code).toList();
    Set<String> wanted = new TreeSet<>();
    for (ExpectedCode code : codes) {
      wanted.add(code.code());
      if (assistant.release().find(code.code()).isEmpty()) {
        out.add("code " + code.code() + " is not in the release");
      }
      if (!got.contains(code.code())) {
        out.add("missing " + code.code() + ", got " + got);
      } else {
        checkEvidence(code, result.suggestions().get(got.indexOf(code.code())), out);
      }
    }
    if (!codes.isEmpty() && !got.isEmpty() && !got.get(0).equals(codes.get(0).code())) {
      out.add("rank 1 is " + got.get(0) + ", expected " + codes.get(0).code());
    }
    if (!expected.open()) {
      for (String code : got) {
        if (!wanted.contains(code)) {
          out.add("extra " + code);
        }
      }
    }
    for (Forbidden forbidden :
        expected.mustNotPropose() == null ? List.<Forbidden>of() : expected.mustNotPropose()) {
      if (got.contains(forbidden.code())) {
        out.add("proposed " + forbidden.code() + " although " + forbidden.why());
      }
    }
    for (ExpectedQuery query :
        expected.queries() == null ? List.<ExpectedQuery>of() : expected.queries()) {
      boolean asked = false;
      for (Query q : result.queries()) {
        asked |= q.code().equals(query.code()) && q.axis().equals(query.axis());
      }
      if (!asked) {
        out.add("no query for " + query.axis() + " of " + query.code());
      }
    }
    return out;
  }

  private void checkEvidence(ExpectedCode code, Suggestion suggestion, List<String> out) {
    for (Quote quote : code.evidence() == null ? List.<Quote>of() : code.evidence()) {
      if (quote.end() > note.length()
          || !note.substring(quote.start(), quote.end()).equals(quote.quote())) {
        out.add("the quote '" + quote.quote() + "' does not stand at " + quote.start());
        continue;
      }
      Span span = new Span(quote.start(), quote.end());
      if (suggestion.evidence().stream().map(Evidence::span).noneMatch(span::overlaps)) {
        out.add("evidence of " + code.code() + " lacks '" + quote.quote() + "'");
      }
    }
  }
}
