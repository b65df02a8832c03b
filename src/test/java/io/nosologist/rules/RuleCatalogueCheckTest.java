package io.nosologist.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way of breaking a sound folder is told at its place. */
class RuleCatalogueCheckTest {
  @TempDir private Path folder;
  private RuleFolder rules;

  @BeforeEach
  void writeSoundFolder() throws IOException {
    rules = RuleFolder.in(folder);
  }

  private void assertTold(String problem) {
    assertThat(RuleCatalogueCheck.check(rules.catalogue()))
        .extracting(Problem::toString)
        .anySatisfy(line -> assertThat(line).contains(problem));
  }

  @Test
  void soundFolderHasNoProblems() {
    assertThat(RuleCatalogueCheck.check(rules.catalogue())).isEmpty();
    assertThat(rules.catalogue().rules())
        .singleElement()
        .satisfies(
            rule -> {
              assertThat(rule.title()).isEqualTo("A title (with brackets)");
              assertThat(rule.line()).isEqualTo(6);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "@id(\"MAP-0001\") | @id(\"MAP-1\") | mapping/first.drl:6: @id(\"MAP-1\") is not three",
        "@id(\"MAP-0001\") | @id(\"SPC-0001\") | ids in mapping begin with MAP",
        "rule \"first\" | rule \"other\" | the rule \"other\" lies in first.drl",
        "@status(ACTIVE) | @status(LIVE) | unknown status LIVE; it is one of DRAFT, SHADOW",
        "@status(ACTIVE) | @status(REMOVED) | a REMOVED rule says what to use",
        "@status(ACTIVE) | @status(ACTIVE) @replacedBy(\"MAP-0009\") | is the id of no other rule",
        "@status(ACTIVE) | @status(ACTIVE) @owner(\"me\") | unknown @owner; the keys are article",
        "@status(ACTIVE) | @status(ACTIVE) @id(\"MAP-0001\") | @id stands twice",
        "@guideline(\"I.B.1\") | @guideline(\"V.1\") | @guideline(\"V.1\") is no number",
        "@since(\"1.0\") | @since(\"new\") | is no version such as 1.0",
        "first#first | first | is not topic#anchor",
        "first#first | none#first | there is no articles/none.md",
        "first#first | first#none | articles/first.md has no heading for #none",
        "rules.mapping | rules.edits | the package must be io.nosologist.rules.mapping",
        "salience 900 | salience 901 | first.drl:9: salience 901 is not in the table",
        "// A sentence on what the rule does. | // no sentence | no comment of one sentence",
        "insert( | update($c); insert( | first.drl:13: update(…): rules only insert",
        "$c : id | $c : idd | mapping/first.drl:11: "
      })
  void brokenRuleIsTold(String old, String with, String problem) throws IOException {
    rules.replace(RuleFolder.DRL, old, with);

    assertTold(problem);
  }

  @Test
  void foreignImportIsTold() throws IOException {
    rules.replace(RuleFolder.DRL, "domain.*", "domain.*\nimport java.util.List");

    assertTold("mapping/first.drl:4: imports java.util.List; rules import io.nosologist.domain.*");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "proposes: | propose: | first.examples.yaml:4: unknown key propose; the keys are note",
        "silent: | quiet: | first.examples.yaml:5: unknown key quiet; the keys are rule, fires",
        "rule: MAP-0001 | rule: MAP-0002 | rule: is \"MAP-0002\"; the rule beside it is MAP-0001",
        "[[One]] | [[One | first.examples.yaml:3: [[ without ]]",
        "proposes: [A00] | proposes: A00 | proposes: is a list",
        "proposes: [A00] | setting: home | unknown setting home; it is outpatient or inpatient",
        "proposes: [A00] | why: none | an example without proposes",
        "\"Other.\" | \"Other. | not readable as YAML"
      })
  void brokenExamplesAreTold(String old, String with, String problem) throws IOException {
    rules.replace(RuleFolder.EXAMPLES, old, with);

    assertTold(problem);
  }

  @Test
  void missingExamplesAreTold() throws IOException {
    rules.write("mapping/b.drl", RuleFolder.rule("b", "MAP-0002", "ACTIVE", ""));

    assertTold("mapping/b.examples.yaml: MAP-0002 needs at least one note where it fires");
    assertTold("mapping/b.examples.yaml: MAP-0002 needs at least one note where it is silent");
  }

  @Test
  void takenIdIsTold() throws IOException {
    rules
        .write("mapping/b.drl", RuleFolder.rule("b", "MAP-0001", "ACTIVE", ""))
        .write("mapping/b.examples.yaml", RuleFolder.examples("MAP-0001"));

    assertTold("id MAP-0001 is taken by mapping/b.drl; ids are never reused");
  }

  @Test
  void strayFilesAreTold() throws IOException {
    rules
        .write("mapping/gone.examples.yaml", RuleFolder.examples("MAP-0007"))
        .write("other/b.drl", RuleFolder.rule("b", "MAP-0002", "ACTIVE", ""))
        .write("mapping/empty.drl", "");

    assertTold("mapping/gone.examples.yaml: examples without a rule beside them");
    assertTold("other/b.drl:6: rules lie in one of the folders mapping, specificity");
    assertTold("mapping/empty.drl:1: no rule; a file holds one");
  }

  @Test
  void articleWithoutItsSectionsIsTold() throws IOException {
    rules.replace(RuleFolder.ARTICLE, "## Why\n", "");

    assertTold("articles/first.md: the headings of the second level are, in this order");
  }

  @Test
  void examplesGiveNoteSpansAndLines() throws IOException {
    rules.write(
        RuleFolder.EXAMPLES,
        """
        rule: MAP-0001
        fires:
          - note: "A [[left]] and [[right]] one."
            setting: inpatient
            proposes: [A00, B00.1]
        silent:
          - note: None.
        knownWrong:
          - note: Hard.
            proposes: [C00]
            why: reasons
        """);
    RuleCatalogue catalogue = rules.catalogue();

    assertThat(ExampleReader.read(catalogue.sources(), catalogue.rules().get(0)))
        .satisfiesExactly(
            example -> {
              assertThat(example.note()).isEqualTo("A left and right one.");
              assertThat(example.pinned())
                  .extracting(span -> span.in(example.note()))
                  .containsExactly("left", "right");
              assertThat(example.setting()).isEqualTo(io.nosologist.domain.Setting.INPATIENT);
              assertThat(example.proposes()).containsExactly("A00", "B00.1");
              assertThat(example.fires()).isTrue();
              assertThat(example.line()).isEqualTo(3);
            },
            example -> assertThat(example.kind()).isEqualTo(Example.Kind.SILENT),
            example -> assertThat(example.kind()).isEqualTo(Example.Kind.KNOWN_WRONG));
  }
}
