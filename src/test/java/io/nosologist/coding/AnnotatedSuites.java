package io.nosologist.coding;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Prints which annotated notes fail and why: {@code java … AnnotatedSuites [SUITE …]}, for work on
 * rules and lexicon.
 */
final class AnnotatedSuites {
  private AnnotatedSuites() {}

  public static void main(String[] args) throws Exception {
    CodingAssistant assistant = CodingAssistant.create();
    Set<String> only = Set.copyOf(Arrays.asList(args));
    try (var suites = java.nio.file.Files.list(Path.of("test-cases"))) {
      for (Path suite : suites.filter(java.nio.file.Files::isDirectory).sorted().toList()) {
        if (only.isEmpty() || only.contains(suite.getFileName().toString())) {
          int passed = 0;
          List<AnnotatedCase> cases = AnnotatedCase.suite(suite);
          for (AnnotatedCase one : cases) {
            List<String> problems = one.problems(assistant);
            if (problems.isEmpty()) {
              passed++;
            } else {
              System.out.println(one.id() + ": " + String.join("; ", problems));
            }
          }
          System.out.println(suite.getFileName() + ": " + passed + " of " + cases.size() + " pass");
        }
      }
    }
  }
}
