package io.nosologist.coding;

import static org.assertj.core.api.Assertions.assertThat;

import io.nosologist.release.EmbeddedRelease;
import io.nosologist.rules.Problem;
import io.nosologist.rules.RuleSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test writes a lexicon and expects the messages that it earns, with file and line. */
class LexiconCheckTest {
  @TempDir private Path folder = Path.of("");

  private LexiconCheckTest write(String name, String... lines) throws IOException {
    Path file = folder.resolve("lexicon").resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.write(file, List.of(lines));
    return this;
  }

  private List<String> check() {
    return LexiconCheck.check(RuleSources.folder(folder), EmbeddedRelease.get()).stream()
        .map(Problem::toString)
        .toList();
  }

  @Test
  void nothingIsWrongWithTheStockLexicon() {
    assertThat(LexiconCheck.check(RuleSources.stock(), EmbeddedRelease.get())).isEmpty();
  }

  @Test
  void aFolderWithoutLexiconIsFine() {
    assertThat(check()).isEmpty();
  }

  @Test
  void aSignStandsBetweenWords() throws IOException {
    write("a.lex", "htn=hypertension", "gout attack>M10.9", "sugar =", "red toe > M10.9 # gout");

    assertThat(check())
        .hasSize(3)
        .allMatch(problem -> problem.contains("is read as a phrase"))
        .anyMatch(problem -> problem.startsWith("lexicon/a.lex:3: \"sugar =\""));
  }

  @Test
  void aCodeMustStandInTheRelease() throws IOException {
    write("a.lex", "# Codes.", "hip fracture > S72.00", "thigh fracture > S72.99Q", "gout > M109");

    assertThat(check()).hasSize(2);
    assertThat(check().get(0)).startsWith("lexicon/a.lex:3: S72.99Q is no code of release");
    assertThat(check().get(1)).startsWith("lexicon/a.lex:4: M109 is no code").contains("M10.9");
  }

  @Test
  void codesWithASeventhCharacterStandInTheRelease() throws IOException {
    write("a.lex", "broken left collarbone > S42.002A");

    assertThat(check()).isEmpty();
  }

  @Test
  void wordsOfTheRightSideAreOfficialOrDefined() throws IOException {
    write("a.lex", "htn = hypertension", "big htn = whopping hypertension", "jumbo = hypertension");
    write("b.lex", "jumbo htn = jumbo hypertension", "mal-union = fracture with malunion");

    assertThat(check())
        .containsExactly(
            "lexicon/a.lex:2: \"whopping\" is no word of the release and no entry of its own");
  }

  @Test
  void twoCodesForOnePhraseAreAConflict() throws IOException {
    write("a.lex", "sugar trouble > E11.9");
    write("b.lex", "# Again.", "sugar-troubles > E10.9");

    assertThat(check())
        .containsExactly(
            "lexicon/b.lex:2: \"sugar-troubles\" names E10.9 here, but names E11.9 at"
                + " lexicon/a.lex:1; keep one, or tell them apart by {context}");
  }

  @Test
  void theSameTwiceIsADuplicate() throws IOException {
    write("a.lex", "htn | HTN = hypertension", "tumour x | tumor x = neoplasm");
    write("b.lex", "htn = hypertension");

    assertThat(check())
        .containsExactly(
            "lexicon/a.lex:2: \"tumor x\" stands twice in the line, also as \"tumour x\"",
            "lexicon/b.lex:1: \"htn\" stands already at lexicon/a.lex:1");
  }

  @Test
  void anotherContextIsAnotherEntry() throws IOException {
    write(
        "a.lex",
        "MS = multiple sclerosis {relapsing, demyelinating}",
        "MS = mitral stenosis {valve, murmur}",
        "MS > I10",
        "MS > I10 {murmur, valve}");

    assertThat(check()).singleElement().asString().startsWith("lexicon/a.lex:4: ").contains(":2;");
  }

  @Test
  void capitalsAreAPhraseOfTheirOwn() throws IOException {
    write("a.lex", "DES > Z95.5", "des > I10");

    assertThat(check()).isEmpty();
  }

  @Test
  void kindsMayOverlapAllButKinds() throws IOException {
    write("a.lex", "contusion : trauma", "contusion > T14.8XXA", "contusion : burn");

    assertThat(check())
        .containsExactly(
            "lexicon/a.lex:3: \"contusion\" is a kind of burn here, but is a kind of trauma at"
                + " lexicon/a.lex:1; keep one, or tell them apart by {context}");
  }

  @Test
  void aCodeMayStandBesideKnownWords() throws IOException {
    write("a.lex", "left AMA > Z53.29", "vomiting | emesis > R11.10", "@type other", "left AMA");
    write("b.lex", "emesis = vomiting");

    assertThat(check()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"@kind x", "@type nonsense", "a | | b = gout", "a = gout {x"})
  void aLineThatCannotBeReadIsToldOnceAFile(String line) throws IOException {
    write("a.lex", "gout attack = gout", line, "also @ wrong > X");
    write("b.lex", "toe gout > M10.99");

    assertThat(check()).hasSize(2);
    assertThat(check().get(0)).startsWith("lexicon/a.lex:2: ").doesNotContain("a.lex:2: a.lex");
    assertThat(check().get(1)).startsWith("lexicon/b.lex:1: M10.99");
  }

  @Test
  void eachIsFollowedByLinesThatNameACode() throws IOException {
    write("a.lex", "@each cyst | polyp", "kidney | renal > N28.89");
    write("b.lex", "@each cyst | polyp", "kidney = renal");
    write("c.lex", "@each cyst | polyp", "kidney > N28.87");

    assertThat(check()).hasSize(2);
    assertThat(check().get(0)).startsWith("lexicon/b.lex:2: a line under @each names a code");
    assertThat(check().get(1)).startsWith("lexicon/c.lex:2: N28.87 is no code of release");
  }

  @Test
  void aSiteMayBeAPartOfSeveralButOfOneOnlyOnce() throws IOException {
    write("a.lex", "@type site", "foot | feet < lower limb", "foot < lower extremity");
    write(
        "b.lex",
        "@type site",
        "foot = ankle and foot",
        "toe | foot < lower limb",
        "toe < lowr limb");

    assertThat(check()).hasSize(2);
    assertThat(check().get(0))
        .startsWith("lexicon/b.lex:3: \"foot\" stands already at lexicon/a.lex:2");
    assertThat(check().get(1)).startsWith("lexicon/b.lex:4: \"lowr\" is no word of the release");
  }

  @Test
  void aListOfPairsIsReadLineByLine() throws IOException {
    write("linked.txt", "# Pairs.", "E11* > .22 : N18", "E11.9 : N18")
        .write("named.txt", "K46.9 K43.9")
        .write("histories.txt", "C50 : Z85.3")
        .write("measures.txt", "Z68 body mass index : BMI");

    assertThat(check())
        .containsExactly(
            "lexicon/histories.txt:1: 'C50 : Z85.3' is not of the form CODE : PERSONAL FAMILY",
            "lexicon/linked.txt:3: 'E11.9 : N18' is not of the form CODE > COMBINED : PARTNER",
            "lexicon/measures.txt:1: 'Z68 body mass index : BMI' needs one group, the number, and has 0",
            "lexicon/named.txt:1: 'K46.9 K43.9' is not of the form CODE : KIND KIND");
  }

  @Test
  void whatAListCallsACodeBeginsOne() throws IOException {
    write("linked.txt", "E11.9 > E11.22 : N18 G62.9/peripheral", "E11.9 > E11.99 : N18")
        .write("named.txt", "T78.40XA : T78.0", "K46.9 : Q4343");

    assertThat(check()).hasSize(2);
    assertThat(check().get(0))
        .startsWith("lexicon/linked.txt:2: no code of release")
        .endsWith("begins with E11.99");
    assertThat(check().get(1)).startsWith("lexicon/named.txt:2: ").endsWith("begins with Q4343");
  }
}
