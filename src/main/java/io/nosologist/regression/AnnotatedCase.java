package io.nosologist.regression;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.nosologist.coding.CodingAssistant;
import io.nosologist.domain.CodeEntry;
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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One folder of {@code test-cases}: a note and what must come out of it.
 *
 * @param suite name of the folder above
 * @param id name of the folder
 * @param note the text of note.txt
 * @param expected what expected.yaml says
 * @param folder where the two files lie
 */
record AnnotatedCase(String suite, String id, String note, Expected expected, Path folder) {
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
      @Nullable List<ExpectedEdit> edits,
      @Nullable List<String> noEdits,
      boolean open,
      @Nullable String knownWrong) {}

  record ExpectedCode(String code, @Nullable List<Quote> evidence) {}

  record Quote(int start, int end, String quote) {
    boolean standsIn(String note) {
      return start >= 0
          && start <= end
          && end <= note.length()
          && note.substring(start, end).equals(quote);
    }
  }

  record Forbidden(String code, @Nullable String why) {}

  record ExpectedQuery(String code, String axis) {}

  record ExpectedEdit(String kind, String code) {}

  /**
   * A case that cannot be judged; the message names the file, the line where known, and the fault.
   */
  static final class MalformedCaseException extends RuntimeException {
    private static final long serialVersionUID = 1;

    MalformedCaseException(String message) {
      super(message);
    }
  }

  /**
   * The folders of cases of a suite, in order of name; a folder that only holds folders groups
   * cases.
   */
  static List<Path> folders(Path suite) {
    try (Stream<Path> cases = Files.list(suite)) {
      return cases
          .filter(Files::isDirectory)
          .sorted()
          .flatMap(one -> isGroup(one) ? folders(one).stream() : Stream.of(one))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(suite + ": " + e.getMessage(), e);
    }
  }

  private static boolean isGroup(Path folder) throws UncheckedIOException {
    try (Stream<Path> inside = Files.list(folder)) {
      List<Path> all = inside.toList();
      return !all.isEmpty() && all.stream().allMatch(Files::isDirectory);
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": " + e.getMessage(), e);
    }
  }

  /**
   * Reads one case.
   *
   * @throws MalformedCaseException if a file is missing or expected.yaml is not of the format
   */
  static AnnotatedCase read(Path folder) {
    Path yaml = folder.resolve("expected.yaml");
    Path note = folder.resolve("note.txt");
    for (Path file : List.of(yaml, note)) {
      if (!Files.isRegularFile(file)) {
        throw new MalformedCaseException(file + " is missing");
      }
    }
    try {
      Expected expected = YAML.readValue(Files.readString(yaml), Expected.class);
      if (expected == null) {
        throw new MalformedCaseException(yaml + " is empty");
      }
      return new AnnotatedCase(
          String.valueOf(folder.toAbsolutePath().resolveSibling(".").normalize().getFileName()),
          String.valueOf(folder.getFileName()),
          Files.readString(note),
          expected,
          folder);
    } catch (UnrecognizedPropertyException e) {
      throw new MalformedCaseException(
          at(folder, "\\b" + Pattern.quote(e.getPropertyName()) + "\"?\\s*:")
              + "unknown key '%s'; known are %s"
                  .formatted(e.getPropertyName(), e.getKnownPropertyIds()));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new MalformedCaseException(yaml + ":" + line + ": " + e.getOriginalMessage());
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

  /** What is wrong with the case itself or, where nothing is, with the result. */
  List<String> problems(CodingAssistant assistant) {
    List<String> malformed = malformed(assistant::find);
    return malformed.isEmpty() ? problems(assistant.suggest(toNote())) : malformed;
  }

  /** What is wrong with the case itself, each with file and line; empty where all is well. */
  List<String> malformed(Function<String, Optional<CodeEntry>> release) {
    List<String> out = new ArrayList<>();
    if (!id.equals(expected.id())) {
      out.add(at("id:") + "id " + expected.id() + " is not the folder's name");
    }
    if (note.isBlank()) {
      out.add(folder.resolve("note.txt") + ": the note is empty");
    }
    try {
      toNote();
    } catch (RuntimeException e) {
      out.add(at("setting|date|sex|age") + e.getMessage());
    }
    for (ExpectedCode code : listed(expected.codes())) {
      if (release.apply(code.code()).filter(CodeEntry::billable).isEmpty()) {
        out.add(at(code.code()) + "code " + code.code() + " is no billable code of the release");
      }
      for (Quote quote : listed(code.evidence())) {
        if (!quote.standsIn(note)) {
          out.add(
              at("start: *" + quote.start() + "\\b")
                  + "the quote '%s' does not stand at [%d, %d)"
                      .formatted(quote.quote(), quote.start(), quote.end()));
        }
      }
    }
    for (Forbidden forbidden : listed(expected.mustNotPropose())) {
      if (release.apply(forbidden.code()).isEmpty()) {
        out.add(at(forbidden.code()) + "code " + forbidden.code() + " is not in the release");
      }
    }
    for (ExpectedQuery query : listed(expected.queries())) {
      if (release.apply(query.code()).isEmpty()) {
        out.add(at(query.code()) + "code " + query.code() + " is not in the release");
      }
    }
    return out;
  }

  /** How the result differs from what must come out; empty where it does not. */
  List<String> problems(CodingResult result) {
    List<String> out = new ArrayList<>();
    List<ExpectedCode> codes = listed(expected.codes());
    List<String> got = result.suggestions().stream().map(Suggestion::code).toList();
    Set<String> wanted = new TreeSet<>();
    for (ExpectedCode code : codes) {
      wanted.add(code.code());
      if (!got.contains(code.code())) {
        out.add("missing " + code.code() + ", got " + got);
      } else {
        checkEvidence(code, result.suggestions().get(got.indexOf(code.code())), out);
      }
    }
    if (!codes.isEmpty() && !got.isEmpty() && !got.get(0).equals(codes.get(0).code())) {
      out.add("rank 1 is " + got.get(0) + ", expected " + codes.get(0).code());
    }
    for (String code : expected.open() ? List.<String>of() : got) {
      if (!wanted.contains(code)) {
        out.add("extra " + code);
      }
    }
    for (Forbidden forbidden : listed(expected.mustNotPropose())) {
      if (got.contains(forbidden.code())) {
        out.add("proposed " + forbidden.code() + " although " + forbidden.why());
      }
    }
    for (ExpectedQuery query : listed(expected.queries())) {
      boolean asked = false;
      for (Query q : result.queries()) {
        asked |= q.code().equals(query.code()) && q.axis().equals(query.axis());
      }
      if (!asked) {
        out.add("no query for " + query.axis() + " of " + query.code());
      }
    }
    checkEdits(result, out);
    return out;
  }

  private void checkEdits(CodingResult result, List<String> out) {
    for (ExpectedEdit edit : listed(expected.edits())) {
      if (result.edits().stream()
          .noneMatch(e -> e.kind().equals(edit.kind()) && e.codes().contains(edit.code()))) {
        out.add("no edit " + edit.kind() + " of " + edit.code());
      }
    }
    for (String kind : listed(expected.noEdits())) {
      if (result.edits().stream().anyMatch(e -> e.kind().equals(kind))) {
        out.add("an edit " + kind);
      }
    }
  }

  private void checkEvidence(ExpectedCode code, Suggestion suggestion, List<String> out) {
    for (Quote quote : listed(code.evidence())) {
      Span span = new Span(quote.start(), quote.end());
      if (suggestion.evidence().stream().map(Evidence::span).noneMatch(span::overlaps)) {
        out.add("evidence of " + code.code() + " lacks '" + quote.quote() + "'");
      }
    }
  }

  static <T> List<T> listed(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  private String at(String pattern) {
    return at(folder, pattern);
  }

  /** File and line of the first line of expected.yaml that the pattern is found in. */
  private static String at(Path folder, String pattern) {
    Path yaml = folder.resolve("expected.yaml");
    try {
      List<String> lines = Files.readAllLines(yaml);
      for (int i = 0; i < lines.size(); i++) {
        if (Pattern.compile(pattern).matcher(lines.get(i)).find()) {
          return yaml + ":" + (i + 1) + ": ";
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return yaml + ": ";
  }
}
