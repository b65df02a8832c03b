package io.nosologist.cli;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Keeps the virtual machine to its quick compiler, as {@code -XX:TieredStopAtLevel=1} would: in a
 * run of seconds the thorough one takes more of two processors than it gives back (ADR 0011). Asked
 * for through Compiler Control (JEP 165); where the machine has none, nothing changes.
 */
final class QuickCompiler {
  /** Bytes of notes from which the thorough compiler pays. */
  static final long LONG_RUN = 100_000_000;

  private static final String DIRECTIVE = "[{match: \"*.*\", c2: {Exclude: true}}]";

  private QuickCompiler() {}

  /**
   * Whether a command is over before thorough compilation pays: any but a server, which runs for
   * days, and a batch of {@link #LONG_RUN} or more.
   *
   * @param args the command and its options
   */
  static boolean paysFor(String... args) {
    if (args.length == 0 || args[0].equals("serve")) {
      return false;
    }
    if (args[0].equals("batch")) {
      return notesAreFew(args);
    }
    return true;
  }

  /**
   * Whether IN, the first argument that is a file, is short; OUT may hold an earlier run's answers.
   */
  private static boolean notesAreFew(String... args) {
    for (int i = 1; i < args.length; i++) {
      if (args[i].equals("-")) {
        return true;
      }
      File file = new File(args[i]);
      if (file.isFile()) {
        return file.length() < LONG_RUN;
      }
    }
    return true;
  }

  /** From now on no method is compiled thoroughly. */
  static void use() {
    try {
      Path file = Files.createTempFile("nosologist", ".json");
      try {
        Files.writeString(file, DIRECTIVE);
        diagnose("compilerDirectivesAdd", file.toString());
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException | JMException | RuntimeException e) {
      // another virtual machine, or no place for the file: the run is slower, not wrong
    }
  }

  /** What the virtual machine answers to a diagnostic command. */
  static String diagnose(String command, String... args) throws JMException {
    return String.valueOf(
        ManagementFactory.getPlatformMBeanServer()
            .invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                command,
                args.length == 0 ? new Object[0] : new Object[] {args},
                args.length == 0 ? new String[0] : new String[] {String[].class.getName()}));
  }
}
