package io.nosologist.cli;

import io.nosologist.coding.CodingAssistant;
import io.nosologist.domain.CodingResult;
import io.nosologist.domain.Note;
import io.nosologist.exchange.BadInputException;
import io.nosologist.exchange.NoteLine;
import io.nosologist.exchange.ResultWriter;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code suggest}: codes one note. */
@Command(
    name = "suggest",
    mixinStandardHelpOptions = true,
    description =
        "Codes one note. Without a file it codes a sample, so that you see what comes out.")
public final class SuggestCommand implements Callable<Integer> {
  /** The note that is coded where none is named. */
  static final String SAMPLE =
      """
      ASSESSMENT
      1. Paralytic calcification of muscle, left thigh, in a patient with complete T6 paraplegia.
      2. No ossification of muscle in the right thigh.
      """;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FILE",
      description = "a note as UTF-8 text, or - for standard input")
  private @Nullable String file;

  @Option(
      names = "--setting",
      paramLabel = "SETTING",
      description = "outpatient (default) or inpatient")
  private String setting = "outpatient";

  @Option(names = "--sex", paramLabel = "f|m", description = "the patient's sex")
  private @Nullable String sex;

  @Option(
      names = "--age",
      paramLabel = "YEARS",
      description = "the patient's age in completed years")
  private @Nullable Integer age;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json")
  private String format = "text";

  @Mixin private AssistantOptions assistants = new AssistantOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    boolean json = isJson(format);
    String text = file == null ? SAMPLE : NoteFiles.read(file);
    Note note = note(text);
    CodingAssistant assistant = assistants.assistant();
    CodingResult result = assistant.suggest(note);
    PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
    if (json) {
      out.println(ResultWriter.json(null, result, true));
    } else {
      if (file == null) {
        out.println("No file named: this is what the built-in sample note gives.\n");
        out.println(text.strip().indent(2));
      }
      out.print(TextReport.of(result, text));
    }
    return Nosologist.OK;
  }

  private Note note(String text) {
    try {
      return new Note(
          text, NoteLine.setting(setting), assistants.date(), NoteLine.sex(sex), age, List.of());
    } catch (IllegalArgumentException e) {
      throw new BadInputException(String.valueOf(e.getMessage()), e);
    }
  }

  static boolean isJson(String format) {
    return switch (format.toLowerCase(Locale.ROOT)) {
      case "json" -> true;
      case "text" -> false;
      default ->
          throw new BadInputException("format '" + format + "' is unknown; use text or json");
    };
  }
}
