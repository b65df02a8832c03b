package io.nosologist;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the table of rooms: who may know whom, and which library lives where. */
class ArchitectureTest {
  private static final String BASE = "io.nosologist.";

  /** Room → the rooms that it may know besides itself. A new room needs a line here. */
  private static final Map<String, Set<String>> ROOMS =
      Map.of(
          "domain", Set.of(),
          "release", Set.of("domain"),
          "text", Set.of("domain"),
          "rules", Set.of("domain"),
          "articles", Set.of("domain"),
          "coding", Set.of("domain", "release", "text", "rules", "articles"),
          "exchange", Set.of("domain", "coding"),
          "regression", Set.of("domain", "coding", "exchange"),
          "http", Set.of("domain", "coding", "exchange", "regression"),
          "cli",
              Set.of(
                  "domain",
                  "release",
                  "text",
                  "rules",
                  "articles",
                  "coding",
                  "exchange",
                  "regression",
                  "http"));

  /** Package prefix of a library → the only rooms that may know it. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("opennlp", Set.of("text")),
          Map.entry("io.javalin", Set.of("http")),
          Map.entry("org.eclipse.jetty", Set.of("http")),
          Map.entry("io.micrometer", Set.of("http")),
          Map.entry("org.commonmark", Set.of("http")),
          Map.entry("org.kie", Set.of("rules")),
          Map.entry("org.drools", Set.of("rules")),
          Map.entry("picocli", Set.of("cli")),
          Map.entry("com.fasterxml.jackson.databind", Set.of("exchange", "regression", "cli")),
          Map.entry("com.fasterxml.jackson.core", Set.of("exchange", "rules", "regression", "cli")),
          Map.entry("com.fasterxml.jackson.dataformat", Set.of("rules", "regression")),
          Map.entry("java.net.http", Set.of("release")),
          Map.entry("javax.xml", Set.of("release", "regression")),
          Map.entry("me.tongfei", Set.of("cli")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.nosologist");

  static Stream<String> rooms() {
    return ROOMS.keySet().stream().sorted();
  }

  static Stream<String> libraries() {
    return LIBRARIES.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomKnowsOnlyTheRoomsOfTheTable(String room) {
    String[] forbidden =
        rooms()
            .filter(
                other -> !other.equals(room) && !ROOMS.getOrDefault(room, Set.of()).contains(other))
            .map(ArchitectureTest::packages)
            .toArray(String[]::new);
    if (forbidden.length > 0) {
      noClasses()
          .that()
          .resideInAPackage(packages(room))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(forbidden)
          .because("the table of rooms in ARCHITECTURE.md draws no such arrow")
          .check(CLASSES);
    }
  }

  @Test
  void everyPackageIsARoomOfTheTable() {
    Set<String> found = new TreeSet<>();
    for (JavaClass one : CLASSES) {
      found.add(one.getPackageName().substring(BASE.length()).split("\\.", 2)[0]);
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(ROOMS.keySet());
  }

  @Test
  void domainKnowsOnlyTheJdkAndJspecify() {
    classes()
        .that()
        .resideInAPackage(packages("domain"))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("java..", "org.jspecify..").or(resideInAPackage(packages("domain"))))
        .check(CLASSES);
  }

  @Test
  void noCycles() {
    slices().matching(BASE + "(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void aLibraryLivesInItsRoomOnly(String library) {
    Set<String> homes = LIBRARIES.getOrDefault(library, Set.of());
    String[] packages = homes.stream().map(ArchitectureTest::packages).toArray(String[]::new);
    noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library + "..")
        .check(CLASSES);
    assertThat(CLASSES.stream().anyMatch(one -> knows(one, library)))
        .as("somebody uses " + library + "; else its line is to go")
        .isTrue();
  }

  @Test
  void onlyTheCommandLineTouchesTheStandardStreams() {
    noClasses()
        .that(DescribedPredicate.not(resideInAPackage(packages("cli"))))
        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
        .because("notes are about patients: a library that prints them leaks them")
        .check(CLASSES);
  }

  @Test
  void nobodyLogs() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.slf4j..", "java.util.logging..")
        .because("notes are about patients: what is not logged cannot leak")
        .check(CLASSES);
  }

  @Test
  void everyPackageSaysWhatItIsAndIsNullMarked() throws IOException {
    for (Path folder : packageFolders()) {
      Path info = folder.resolve("package-info.java");
      assertThat(info).exists();
      assertThat(Files.readString(info))
          .as("%s", info)
          .startsWith("/**")
          .contains("@NullMarked")
          .contains("import org.jspecify.annotations.NullMarked;");
    }
  }

  private static List<Path> packageFolders() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(Path::getParent)
          .distinct()
          .toList();
    }
  }

  private static boolean knows(JavaClass one, String library) {
    return one.getDirectDependenciesFromSelf().stream()
        .anyMatch(d -> d.getTargetClass().getPackageName().startsWith(library));
  }

  private static String packages(String room) {
    return BASE + room + "..";
  }
}
