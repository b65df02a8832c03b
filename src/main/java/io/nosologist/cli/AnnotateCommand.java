package io.nosologist.cli;

import io.nosologist.coding.CodingAssistant;
import io.nosologist.domain.Note;
import io.nosologist.exchange.BadInputException;
import io.nosologist.exchange.NoteLine;
import io.nosologist.regression.CaseWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code annotate}: a case skeleton from the present result, for a human to correct. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    description =
        "Writes DIR/ID/note.txt and expected.yaml from what the note gives now; correct them by hand, then it is a case.")
public final class AnnotateCommand implements Callable<Integer> {
  @Parameters(paramLabel = "NOTE", description = "a note as plain text, or - for standard input")
  private String file = "";

  @Option(names = "--id", required = true, paramLabel = "ID", description = "name of the case")
  private String id = "";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "the suite that the case joins (default: the working folder)")
  private Path out = Path.of("");

  @Option(
      names = "--reject",
      paramLabel = "CODE",
      split = ",",
      description = "suggested codes that are wrong; they go under mustNotPropose")
  private List<String> rejected = List.of();

  @Option(names = "--setting", paramLabel = "SETTING", description = "outpatient or inpatient")
  private @Nullable String setting;

  @Option(names = "--sex", paramLabel = "f|m", description = "the patient's sex")
  private @Nullable String sex;

  @Option(names = "--age", paramLabel = "YEARS", description = "the patient's age in years")
  private @Nullable Integer age;

  @Mixin private AssistantOptions assistants = new AssistantOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Note note;
    try {
      note =
          new Note(
              NoteFiles.read(file),
              NoteLine.setting(setting),
              assistants.date(),
              NoteLine.sex(sex),
              age,
              List.of());
    } catch (IllegalArgumentException e) {
      throw new BadInputException(String.valueOf(e.getMessage()), e);
    }
    CodingAssistant assistant = assistants.assistant();
    for (String code : rejected) {
      if (assistant.find(code).isEmpty()) {
        throw new BadInputException("--reject " + code + " is no code of the release");
      }
    }
    Path written = CaseWriter.write(out, id, note, assistant.suggest(note), rejected);
    Objects.requireNonNull(spec).commandLine().getOut().println("wrote " + written);
    return Nosologist.OK;
  }
}
