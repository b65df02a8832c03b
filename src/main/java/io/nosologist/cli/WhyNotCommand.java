package io.nosologist.cli;

import io.nosologist.coding.CodingAssistant;
import io.nosologist.coding.WhyNot;
import io.nosologist.domain.Note;
import io.nosologist.exchange.BadInputException;
import io.nosologist.exchange.NoteLine;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code why-not}: says why a note did not lead to a code. */
@Command(
    name = "why-not",
    mixinStandardHelpOptions = true,
    description = "Says why a code was not proposed for a note, or that it was.")
public final class WhyNotCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "CODE",
      description = "an ICD-10-CM code, with or without its dot")
  private String code = "";

  @Parameters(
      index = "1",
      paramLabel = "NOTE",
      description = "a note as UTF-8 text, or - for standard input")
  private String file = "";

  @Option(
      names = "--setting",
      paramLabel = "SETTING",
      description = "outpatient (default) or inpatient")
  private String setting = "outpatient";

  @Mixin private AssistantOptions assistants = new AssistantOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    String text = NoteFiles.read(file);
    CodingAssistant assistant = assistants.assistant();
    String known =
        assistant
            .release()
            .find(code)
            .orElseThrow(
                () ->
                    new BadInputException(
                        "code '%s' is not in release %s; nearest are %s"
                            .formatted(
                                code,
                                assistant.release().id().id(),
                                String.join(", ", assistant.release().nearest(code, 5)))))
            .code();
    Note note = new Note(text, NoteLine.setting(setting), assistants.date(), null, null, List.of());
    java.util.Objects.requireNonNull(spec)
        .commandLine()
        .getOut()
        .println(WhyNot.reason(assistant.release(), known, assistant.suggest(note)));
    return Nosologist.OK;
  }
}
