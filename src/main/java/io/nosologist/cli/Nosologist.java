package io.nosologist.cli;

import io.nosologist.exchange.BadInputException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line: {@code java -jar nosologist.jar COMMAND …}. */
@Command(
    name = "nosologist",
    mixinStandardHelpOptions = true,
    version = "nosologist 1.0.0",
    description = "Reads a clinical note and answers with explained ICD-10-CM codes.",
    subcommands = {
      SuggestCommand.class,
      BatchCommand.class,
      ServeCommand.class,
      EvaluateCommand.class,
      AnnotateCommand.class,
      CodesCommand.class,
      ExplainCommand.class,
      WhyNotCommand.class,
      ReleaseCommand.class,
      RulesCommand.class,
      CommandLine.HelpCommand.class,
    })
public final class Nosologist implements Runnable {
  /** All went well. */
  public static final int OK = 0;

  /** A check found something. */
  public static final int FOUND = 1;

  /** Bad usage or bad input. */
  public static final int BAD_INPUT = 2;

  @Spec private @org.jspecify.annotations.Nullable CommandSpec spec;

  /**
   * Runs the program and exits with its status.
   *
   * @param args the command and its options
   */
  public static void main(String[] args) {
    PrintWriter out =
        new PrintWriter(new java.io.OutputStreamWriter(System.out, StandardCharsets.UTF_8), false);
    PrintWriter err =
        new PrintWriter(new java.io.OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
    if (QuickCompiler.paysFor(args)) {
      QuickCompiler.use();
    }
    int status = run(out, err, args);
    out.flush();
    err.flush();
    System.exit(status);
  }

  /**
   * Runs the program without exiting.
   *
   * @return the exit status: 0, 1 or 2
   */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine line = new CommandLine(new Nosologist());
    line.setOut(out);
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(
        (e, command, result) -> {
          command.getOut().flush();
          command.getErr().println("nosologist: " + message(e));
          return BAD_INPUT;
        });
    int status = line.execute(args);
    out.flush();
    return status;
  }

  private static String message(Exception e) {
    if (e instanceof BadInputException || (e.getMessage() != null && isOurs(e))) {
      return String.valueOf(e.getMessage());
    }
    if (e instanceof java.nio.file.NoSuchFileException missing) {
      return "no such file: " + missing.getFile();
    }
    if (e instanceof UncheckedIOException || e instanceof java.io.IOException) {
      return "cannot read or write: " + e.getMessage();
    }
    return "unexpected " + e.getClass().getSimpleName() + at(e) + "; please report it";
  }

  private static boolean isOurs(Exception e) {
    return e.getClass().getName().startsWith("io.nosologist.");
  }

  private static String at(Exception e) {
    StackTraceElement[] trace = e.getStackTrace();
    return trace.length == 0 ? "" : " in " + trace[0];
  }

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getErr());
    }
    throw new BadInputException("name a command");
  }
}
