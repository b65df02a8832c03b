package io.nosologist.regression;

import static org.assertj.core.api.Assertions.assertThat;

import io.nosologist.coding.TestAssistant;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every annotated note of {@code test-cases/}: suite, then case. */
class AnnotatedSuitesTest {
  private static final Path ROOT = Path.of("test-cases");

  @TestFactory
  Stream<DynamicContainer> suites() throws IOException {
    return suiteFolders().stream()
        .map(
            suite ->
                DynamicContainer.dynamicContainer(
                    ROOT.relativize(suite).toString(),
                    suite.toUri(),
                    AnnotatedCase.folders(suite).stream().map(AnnotatedSuitesTest::test)));
  }

  private static DynamicTest test(Path folder) {
    return DynamicTest.dynamicTest(
        folder.getFileName().toString(),
        folder.resolve("expected.yaml").toUri(),
        () -> {
          AnnotatedCase one = AnnotatedCase.read(folder);
          List<String> malformed = one.malformed(TestAssistant.get()::find);
          assertThat(malformed).as("%s", folder).isEmpty();
          List<String> problems = one.problems(TestAssistant.get());
          if (one.expected().knownWrong() == null) {
            assertThat(problems).as("%s\n%s", folder, one.note()).isEmpty();
          } else {
            assertThat(problems).as("%s is cured: take its knownWrong out", folder).isNotEmpty();
          }
        });
  }

  @Test
  void everySuiteHoldsCasesAndNoIdComesTwice() throws IOException {
    Map<String, Path> byId = new TreeMap<>();
    for (Path suite : suiteFolders()) {
      List<Path> cases = AnnotatedCase.folders(suite);
      assertThat(cases).as("%s", suite).isNotEmpty();
      for (Path one : cases) {
        assertThat(byId.put(one.getFileName().toString(), one)).as("%s", one).isNull();
      }
    }
    assertThat(byId).isNotEmpty();
  }

  private static List<Path> suiteFolders() throws IOException {
    return Suites.folders(ROOT);
  }
}
