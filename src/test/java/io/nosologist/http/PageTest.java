package io.nosologist.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.nosologist.regression.SuiteRun;
import io.nosologist.regression.What;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** The coder's page, used as a coder uses it, in the machine's own Chromium. */
class PageTest {
  private static final String SEED = "Paralytic calcification of muscle, left thigh.";
  private static final String TWO =
      """
      ASSESSMENT
      1. Paralytic calcification of muscle, left thigh.
      2. Essential hypertension.
      3. No fever.
      """;

  private static Browser browser;
  private static TestServer server;
  private static String base;

  @BeforeAll
  static void start() {
    browser = Browser.shared();
    server = TestServer.standard();
    base = "http://127.0.0.1:" + server.server.port();
    browser.allowClipboard(base);
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @BeforeEach
  void openPage() {
    browser.open(base + "/", 1280, 800, false);
    browser.find("#samples option:nth-child(2)");
  }

  private static String accepted() {
    return String.join(" ", browser.texts("#claim .code"));
  }

  @Test
  void aPastedNoteIsCodedExplainedDecidedAndCopied() {
    browser.paste("#note", SEED);
    browser.untilText(".card.open h3", "M61.252");
    assertThat(browser.text(".card.open .title"))
        .isEqualTo("Paralytic calcification and ossification of muscle, left thigh");
    assertThat(browser.texts("#cards .card")).hasSize(1);

    assertThat(
            browser.list(
                "return [...document.querySelectorAll('#mirror .m')].map(m => m.className.split(' ')[1] + '=' + m.textContent)"))
        .contains("role-etiology=Paralytic", "role-laterality=left")
        .anyMatch(mark -> mark.toString().startsWith("role-condition="))
        .anyMatch(mark -> mark.toString().startsWith("role-site="));
    assertThat(browser.texts(".card.open .ladder .because"))
        .containsExactly("Paralytic", "thigh", "left");
    assertThat(browser.text(".card.open .steps")).contains("SPC-0003", "I.B.13");

    browser.click(".card.open .actions button:last-child");
    browser.untilText("#panel-heading", "M61.252");
    browser.untilText("#panel-body", "left thigh");
    browser.click(".card.open .steps li:last-child .source");
    browser.untilText("#panel-heading", "Laterality");
    browser.until(
        () ->
            Boolean.TRUE.equals(
                browser.run(
                    "const h = document.querySelector('#panel-body [data-anchor=side-of-site]').getBoundingClientRect();"
                        + "const b = document.getElementById('panel-body').getBoundingClientRect();"
                        + "return h.top >= b.top && h.top < b.top + 40")),
        "the section of the rule is at the top");
    browser.click("#panel-close");

    browser.click(".card.open .instead");
    browser.untilText("#claim", "M61.251");
    assertThat(browser.text("#claim li")).contains("instead of M61.252");
    assertThat(browser.text(".card.open .state")).isEqualTo("replaced by M61.251");
    browser.click(".card.open .actions button");
    browser.until(() -> accepted().isEmpty(), "the list is empty again");

    browser.click(".card.open .actions button");
    browser.until(() -> accepted().equals("M61.252"), "M61.252 is accepted");
    browser.click("#copy-text");
    browser.untilText("#toast", "Copied");
    assertThat(browser.clipboard())
        .isEqualTo("1. M61.252  Paralytic calcification and ossification of muscle, left thigh\n");
    browser.click("#copy-csv");
    browser.until(() -> browser.clipboard().startsWith("order,"), "CSV is on the clipboard");
    assertThat(browser.clipboard())
        .startsWith("order,code,title,origin,evidence\r\n1,M61.252,\"Paralytic ");
  }

  @Test
  void aCodeLightsItsWordsAndWordsLightTheirCode() {
    browser.paste("#note", TWO);
    browser.untilText("#cards", "I10");
    browser.press(Keys.ESCAPE);
    Actions pointer = new Actions(browser.driver());
    pointer.moveToElement(browser.find(".card[data-code='I10'] h3")).perform();
    browser.until(
        () ->
            "Essential hypertension"
                .equals(
                    browser.run(
                        "return [...document.querySelectorAll('#mirror .lit')].map(m => m.textContent).join('')")),
        "only the words of I10 are lit");

    pointer.moveToElement(browser.find("#mirror .role-laterality")).perform();
    browser.until(() -> browser.has(".card.lit[data-code='M61.252']"), "M61.252 is lit");
    assertThat(browser.has(".card.lit[data-code='I10']")).isFalse();
    browser.untilText("#under", "“left” side → M61.252");

    assertThat(browser.text("#mirror .off")).isEqualTo("fever");
    pointer.moveToElement(browser.find("#mirror .off")).perform();
    browser.untilText("#under", "negated · R50.9 not coded: The note denies it.");
  }

  @Test
  void allIsDoneWithTheKeyboardAlone() {
    browser.press(TWO);
    browser.untilText("#cards", "I10");
    browser.press(Keys.ESCAPE);
    browser.untilText(".card:focus .code", "M61.252");
    browser.type("jk");
    assertThat(browser.text(".card:focus .code")).isEqualTo("M61.252");
    browser.type("a");
    browser.untilText(".card:focus .code", "I10");
    browser.type("r");
    assertThat(accepted()).isEqualTo("M61.252");
    assertThat(browser.text(".card[data-code='I10'] .state")).isEqualTo("rejected");
    assertThat(browser.text("#decided")).isEqualTo("all decided");

    browser.type("/");
    browser.press("M17.11");
    browser.untilText("#found [aria-selected='true']", "M17.11");
    browser.press(Keys.SHIFT, Keys.ENTER);
    browser.until(() -> accepted().equals("M61.252 M17.11"), "the found code is added");

    browser.find(".card.open");
    browser.run("document.querySelector('#claim li:nth-child(2) .grip').focus()");
    browser.press(Keys.ARROW_UP);
    browser.until(() -> accepted().equals("M17.11 M61.252"), "the order is changed");
    browser.press(Keys.ALT, Keys.ARROW_DOWN);
    browser.until(() -> accepted().equals("M61.252 M17.11"), "and changed back");

    browser.type("k1");
    browser.until(() -> accepted().equals("M61.251 M17.11"), "alternative 1 takes the place");
    browser.type("c");
    browser.press("M61.259");
    browser.untilText("#found [aria-selected='true']", "M61.259");
    browser.press(Keys.ENTER);
    browser.until(() -> accepted().contains("M61.259"), "another code takes the place");
    browser.type("u");
    browser.until(() -> accepted().equals("M17.11"), "the decision is undone");

    browser.press(Keys.ENTER);
    browser.untilText("#panel-heading", "M61.252");
    browser.press(Keys.ESCAPE);
    browser.until(() -> !browser.find("#panel").isDisplayed(), "the panel closes");
    assertThat(browser.has(".card:focus")).isTrue();
    browser.type("b");
    browser.untilText("#panel-body", "M61.259");
    browser.press(Keys.ESCAPE);
    browser.type("?");
    browser.untilText("#keys", "find a code");
    browser.press(Keys.ESCAPE);
    browser.type("e");
    assertThat(browser.run("return document.activeElement.id")).isEqualTo("note");
  }

  @Test
  void acceptedCodesAreDraggedIntoAnotherOrder() {
    browser.paste("#note", TWO);
    browser.untilText("#cards", "I10");
    browser.press(Keys.ESCAPE);
    browser.type("aa");
    browser.until(() -> accepted().equals("M61.252 I10"), "both are accepted in rank order");
    new Actions(browser.driver())
        .clickAndHold(browser.find("#claim li:nth-child(2) .grip"))
        .moveToElement(browser.find("#claim li:nth-child(1) .grip"), 0, -8)
        .moveByOffset(0, -4)
        .release()
        .perform();
    browser.until(() -> accepted().equals("I10 M61.252"), "the second is first");
    assertThat(browser.text("#claim li:nth-child(1)")).contains("first-listed");
    browser.click("#copy-json");
    browser.until(
        () -> browser.clipboard().contains("\"order\": 1,\n      \"code\": \"I10\""),
        "JSON has the new order");
  }

  @Test
  void theTabularListOpensFromChapterToCode() {
    browser.click("#browse");
    browser.untilText("#panel-body", "22 chapters");
    browser.run(
        "[...document.querySelectorAll('#panel-body > details > summary')].find(s => s.textContent.startsWith('M00')).click()");
    browser.run(
        "[...document.querySelectorAll('#panel-body details details > summary')].find(s => s.textContent.startsWith('M60-M63')).click()");
    browser.run(
        "[...document.querySelectorAll('#panel-body button')].find(b => b.textContent === 'M61').click()");
    browser.untilText("#panel-heading", "M61");
    browser.untilText("#panel-body", "M61.2");
    assertThat(browser.text("#panel-body"))
        .contains("A header: more characters are needed", "Disorders of muscles");
    browser.click("#panel-back");
    browser.untilText("#panel-body", "22 chapters");
  }

  @Test
  void droppedFilesBecomeNotesThatKeepTheirDecisions(@TempDir Path folder) throws IOException {
    Path one =
        Files.writeString(folder.resolve("one.txt"), "Assessment:\r\nEssential hypertension.\r\n");
    Path two = Files.writeString(folder.resolve("two.txt"), SEED);
    browser.find("#files").sendKeys(one + "\n" + two);
    browser.untilText("#cards", "I10");
    assertThat(browser.texts("#notes .note-name")).containsExactly("one.txt", "two.txt");
    assertThat(browser.run("return document.querySelector('#mirror .role-condition').textContent"))
        .isEqualTo("Essential hypertension");
    browser.click(".card.open .actions button");
    browser.click("#notes button:nth-child(2)");
    browser.untilText("#cards", "M61.252");
    assertThat(accepted()).isEmpty();
    browser.click("#notes button:nth-child(1)");
    browser.until(() -> accepted().equals("I10"), "the first note kept its decision");
  }

  @Test
  void anExportedCaseIsOneThatTheSuitesRun(@TempDir Path folder) throws Exception {
    browser.paste("#note", TWO);
    browser.untilText("#cards", "I10");
    browser.press(Keys.ESCAPE);
    browser.type("aa");
    Path agreed = exportCase(folder.resolve("agreed"));
    assertThat(Files.readString(agreed)).contains("- code: M61.252", "- code: I10", "open: false");
    SuiteRun agreement = run(folder.resolve("agreed"));
    assertThat(agreement.malformed()).isEmpty();
    assertThat(agreement.isWorse()).isFalse();

    browser.press(Keys.ESCAPE);
    browser.type("r");
    Path refused = exportCase(folder.resolve("refused"));
    assertThat(Files.readString(refused))
        .contains(
            "- code: M61.252", "quote: \"Paralytic", "{code: I10, why: \"rejected by the coder\"}");
    SuiteRun refusal = run(folder.resolve("refused"));
    assertThat(refusal.malformed()).isEmpty();
    assertThat(refusal.isWorse()).as("the program proposes what the coder refused").isTrue();
    browser.press(Keys.ESCAPE);
  }

  private static Path exportCase(Path suite) throws IOException {
    browser.click("#export-case");
    browser.until(() -> browser.find("#case").isDisplayed(), "the case is shown");
    Path here = suite.resolve(browser.find("#case-id").getDomProperty("value"));
    Files.createDirectories(here);
    Files.writeString(here.resolve("note.txt"), TWO);
    return Files.writeString(
        here.resolve("expected.yaml"), browser.find("#case-yaml").getDomProperty("textContent"));
  }

  private static SuiteRun run(Path suite) throws Exception {
    SuiteRun run =
        new SuiteRun(TestServer.BACKEND.assistant(null), SuiteRun.Options.of(What.SUGGESTIONS, 1));
    run.run(List.of(suite), done -> {});
    return run;
  }

  @Test
  void exportsSurviveHostileWords() throws IOException {
    String base64 =
        (String)
            browser.await(
                "const {zip} = await import('/js/exports.js');"
                    + "const bytes = new Uint8Array(await zip(args[0]).arrayBuffer());"
                    + "return btoa(String.fromCharCode(...bytes));",
                Map.of("a/note.txt", "naïve 👩‍⚕️\n", "a/expected.yaml", "id: a\n"));
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream in =
        new ZipInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(base64)))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertThat(files)
        .containsOnly(
            Map.entry("a/note.txt", "naïve 👩‍⚕️\n"), Map.entry("a/expected.yaml", "id: a\n"));

    String csv =
        browser.exactly(
            "const {SheetNote} = await import('/js/state.js'); const {asCsv} = await import('/js/exports.js');"
                + "const note = new SheetNote('n', '', {setting: 'outpatient', date: '', sex: '', age: ''});"
                + "note.result = {suggestions: [{code: 'I10', evidence: [{start: 0, end: 5, text: '=cmd(\"x\")', role: 'condition'}]}]};"
                + "note.accept('I10', 'Hypertension'); return asCsv(note);");
    assertThat(csv).endsWith("1,I10,Hypertension,suggested,\"'=cmd(\"\"x\"\")\"\r\n");
  }

  @Test
  void settingAndDateGoWithTheNote() {
    String uncertain = "DISCHARGE DIAGNOSIS: Probable pneumonia.";
    browser.paste("#note", uncertain);
    browser.until(
        () -> browser.has("#refused:not([hidden])"), "outpatient: not coded, with a reason");
    assertThat(browser.texts("#cards .card")).isEmpty();
    browser.find("#setting").sendKeys("inpatient");
    browser.untilText("#cards", "J18.9");
    browser.run(
        "const d = document.getElementById('date'); d.value = '1950-01-01'; d.dispatchEvent(new Event('change'))");
    browser.untilText("#trouble", "date");
    assertThat(browser.find("#date").getDomAttribute("aria-invalid")).isEqualTo("true");
    browser.run(
        "const d = document.getElementById('date'); d.value = ''; d.dispatchEvent(new Event('change'))");
    browser.until(() -> !browser.find("#trouble").isDisplayed(), "the trouble is over");
  }

  @Test
  void nothingSpillsOverTheWindow() {
    for (List<Integer> size : List.of(List.of(1280, 800), List.of(834, 1112))) {
      browser.open(base + "/", size.get(0), size.get(1), false);
      browser.paste("#note", TWO);
      browser.untilText("#cards", "I10");
      assertThat(
              browser.list(
                  "const e = document.documentElement; return [e.scrollWidth <= innerWidth, e.scrollHeight <= innerHeight,"
                      + " ...['note', 'cards', 'claim-empty'].map(id => document.getElementById(id).getBoundingClientRect())"
                      + ".map(b => b.left >= 0 && b.right <= innerWidth && b.top < innerHeight && b.width > 200)]"))
          .as("at %s", size)
          .containsOnly(true);
    }
  }
}
