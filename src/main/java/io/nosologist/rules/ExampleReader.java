package io.nosologist.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.nosologist.domain.Setting;
import io.nosologist.domain.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the examples beside the rules. Every key that it does not know is a problem: a misspelt key
 * would be an example that is never run.
 */
public final class ExampleReader {
  private static final YAMLFactory YAML = new YAMLFactory();
  private static final Map<String, Example.Kind> KINDS =
      Map.of(
          "fires", Example.Kind.FIRES,
          "silent", Example.Kind.SILENT,
          "knownWrong", Example.Kind.KNOWN_WRONG);

  private final String file;
  private final List<Problem> problems;
  private final List<Example> examples = new ArrayList<>();
  private String ruleId = "";

  private ExampleReader(String file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * The examples of one rule, in the order of its file; empty where it has none.
   *
   * @throws InvalidRulesException if the file is not as it should be, with each problem's line
   */
  public static List<Example> read(RuleSources sources, Rule rule) {
    List<Problem> problems = new ArrayList<>();
    List<Example> examples = read(sources, rule, problems);
    if (!problems.isEmpty()) {
      throw new InvalidRulesException(problems);
    }
    return examples;
  }

  /** The examples of one rule as far as they can be read; the rest is added to the problems. */
  static List<Example> read(RuleSources sources, Rule rule, List<Problem> problems) {
    if (!sources.paths().contains(rule.examplesFile())) {
      return List.of();
    }
    ExampleReader reader = new ExampleReader(rule.examplesFile(), problems);
    reader.read(sources.read(rule.examplesFile()));
    if (!reader.ruleId.equals(rule.id())) {
      reader.problem(1, "rule: is \"" + reader.ruleId + "\"; the rule beside it is " + rule.id());
    }
    return List.copyOf(reader.examples);
  }

  private void read(String yaml) {
    try (YAMLParser parser = YAML.createParser(yaml)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        problem(1, "expected the keys rule, fires, silent, knownWrong");
        return;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        int line = line(parser);
        JsonToken value = parser.nextToken();
        Example.Kind kind = KINDS.get(key);
        if (key.equals("rule")) {
          ruleId = parser.getText();
        } else if (kind == null) {
          problem(line, "unknown key " + key + "; the keys are rule, fires, silent, knownWrong");
          parser.skipChildren();
        } else if (value == JsonToken.START_ARRAY) {
          while (parser.nextToken() != JsonToken.END_ARRAY) {
            readExample(parser, kind);
          }
        } else {
          problem(line, key + ": is a list of notes, each line: - note: \"…\"");
          parser.skipChildren();
        }
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      problem(line, "not readable as YAML: " + e.getOriginalMessage().strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readExample(YAMLParser parser, Example.Kind kind) throws IOException {
    int start = line(parser);
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      problem(start, "an example is: - note: \"…\"");
      parser.skipChildren();
      return;
    }
    String note = null;
    Setting setting = Setting.OUTPATIENT;
    LocalDate date = null;
    Integer age = null;
    List<String> proposes = null;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      int line = line(parser);
      parser.nextToken();
      switch (key) {
        case "note" -> note = parser.getText();
        case "setting" -> setting = setting(parser.getText(), line);
        case "date" -> date = date(parser.getText(), line);
        case "age" -> age = parser.getValueAsInt();
        case "proposes" -> proposes = codes(parser, line);
        case "why" -> parser.skipChildren();
        default -> {
          problem(
              line,
              "unknown key " + key + "; the keys are note, setting, date, age, proposes, why");
          parser.skipChildren();
        }
      }
    }
    if (note == null) {
      problem(start, "an example without note:");
      return;
    }
    if (proposes == null && kind != Example.Kind.SILENT) {
      problem(start, "an example without proposes: [codes]; [] where none must come out");
    }
    Example plain =
        new Example(
            ruleId,
            kind,
            note,
            setting,
            date,
            age,
            List.of(),
            proposes == null ? List.of() : proposes,
            file,
            start);
    add(plain);
  }

  /** Adds the example with the words in brackets as pinned spans. */
  private void add(Example marked) {
    String text = marked.note();
    StringBuilder note = new StringBuilder();
    List<Span> pinned = new ArrayList<>();
    int from = 0;
    for (int open = text.indexOf("[["); open >= 0; open = text.indexOf("[[", from)) {
      int close = text.indexOf("]]", open);
      if (close < 0) {
        problem(marked.line(), "[[ without ]]");
        return;
      }
      note.append(text, from, open);
      int start = note.length();
      note.append(text, open + 2, close);
      pinned.add(new Span(start, note.length()));
      from = close + 2;
    }
    note.append(text, from, text.length());
    examples.add(
        new Example(
            marked.ruleId(),
            marked.kind(),
            note.toString(),
            marked.setting(),
            marked.date(),
            marked.age(),
            pinned,
            marked.proposes(),
            marked.file(),
            marked.line()));
  }

  private @Nullable LocalDate date(String text, int line) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      problem(line, "date " + text + " is not of the form 2026-03-31");
      return null;
    }
  }

  private List<String> codes(YAMLParser parser, int line) throws IOException {
    List<String> codes = new ArrayList<>();
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      problem(line, "proposes: is a list: [M61.252]");
      parser.skipChildren();
      return codes;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      codes.add(parser.getText());
    }
    return codes;
  }

  private Setting setting(String text, int line) {
    for (Setting setting : Setting.values()) {
      if (setting.name().toLowerCase(Locale.ROOT).equals(text)) {
        return setting;
      }
    }
    problem(line, "unknown setting " + text + "; it is outpatient or inpatient");
    return Setting.OUTPATIENT;
  }

  private void problem(int line, String text) {
    problems.add(new Problem(file, line, text));
  }

  private static int line(YAMLParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }
}
