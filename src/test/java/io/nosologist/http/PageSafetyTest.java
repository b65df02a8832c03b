package io.nosologist.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The coder's page with hostile notes, a server that refuses, and readers who do not see it. */
class PageSafetyTest {
  private static final String HOSTILE =
      """
      <script>document.title = 'owned'</script><img src=x onerror="document.title='owned'">
      </textarea><b id="codes">bold</b> &lt;b&gt; ${1+1} {{1+1}} javascript:alert(1)
      \u202Eright to left\u202C مريض يعاني من الألم 👩🏽‍⚕️ 🦴 e\u0301 \u200B\uFEFF
      Assessment: Essential hypertension. Paralytic calcification of muscle, left thigh.
      """;

  private static Browser browser;
  private static TestServer server;
  private static String base;

  @BeforeAll
  static void start() {
    browser = Browser.shared();
    server = TestServer.standard();
    base = "http://127.0.0.1:" + server.server.port();
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  private static ServerConfig withBodiesUpTo(int bytes) {
    return new ServerConfig("127.0.0.1", 0, 2, 64, 2000, 0, bytes, 2, 1, null, List.of());
  }

  private static void lay(String text) {
    browser.run(
        "const n = document.getElementById('note'); n.value = arguments[0]; n.dispatchEvent(new Event('input'))",
        text);
  }

  @Test
  void aHostileNoteIsText() {
    browser.open(base + "/", 1280, 800, false);
    browser.paste("#note", HOSTILE);
    browser.untilText("#cards", "M61.252");
    assertThat(browser.run("return document.title")).isEqualTo("Nosologist");
    assertThat(
            browser.run("return document.querySelectorAll('body script, body img, main b').length"))
        .isEqualTo(0L);
    assertThat(browser.run("return document.getElementById('mirror').textContent"))
        .isEqualTo(HOSTILE + "\n");
    assertThat(browser.run("return document.querySelector('#mirror .role-laterality').textContent"))
        .isEqualTo("left");
  }

  @Test
  void twoHundredKilobytesAreCodedAndDrawn() {
    browser.open(base + "/", 1280, 800, false);
    String filler = "<i>Vital signs</i> were taken again and the chart was reviewed. 🦴\n";
    String text = filler.repeat(200_000 / filler.length()) + HOSTILE;
    lay(text);
    browser.untilText("#cards", "M61.252");
    assertThat(
            browser.run(
                "return document.getElementById('mirror').textContent === arguments[0]",
                text + "\n"))
        .isEqualTo(true);
    assertThat(
            browser.run(
                "const a = document.getElementById('note'), m = document.getElementById('mirror');"
                    + "return Math.abs(a.scrollHeight - m.scrollHeight)"))
        .as("note and marks are laid out alike, in pixels")
        .isEqualTo(0L);
  }

  @Test
  void aNoteIsNeitherStoredNorInTheAddress() {
    browser.open(base + "/", 1280, 800, false);
    browser.paste("#note", HOSTILE);
    browser.untilText("#cards", "M61.252");
    browser.press(Keys.ESCAPE);
    browser.type("a");
    assertThat(
            browser.await(
                "const bases = await indexedDB.databases(); const kept = await caches.keys();"
                    + "return [localStorage.length, sessionStorage.length, document.cookie.length, bases.length, kept.length, location.href, JSON.stringify(history.state)].join(' ')"))
        .isEqualTo("0 0 0 0 0 " + base + "/ null");
  }

  @Test
  void whatTheServerRefusesIsSaidOnThePage() {
    try (TestServer small = new TestServer(config -> withBodiesUpTo(2048))) {
      browser.open("http://127.0.0.1:" + small.server.port() + "/", 1280, 800, false);
      lay("Essential hypertension.");
      browser.untilText("#cards", "I10");
      lay("Essential hypertension. ".repeat(200));
      browser.untilText("#trouble", "larger than the server accepts");
      lay("Essential hypertension.");
      browser.until(() -> !browser.find("#trouble").isDisplayed(), "the trouble is over");
    }
    lay("Type 2 diabetes mellitus.");
    browser.untilText("#trouble", "The server does not answer");
    assertThat(browser.text("#trouble")).contains("The codes shown are those of the text before.");
    assertThat(browser.text("#cards")).contains("I10");
  }

  @Test
  void aBusyServerIsAskedAgain() {
    browser.open(base + "/", 1280, 800, false);
    browser.run(
        "const real = window.fetch; let refused = 0; window.fetch = (...all) => refused++ === 0"
            + " ? Promise.resolve(new Response(JSON.stringify({title: 'Overloaded', detail: 'too many notes at once'}),"
            + " {status: 503, headers: {'Retry-After': '1'}})) : real(...all);");
    lay("Essential hypertension.");
    browser.untilText("#trouble", "busy");
    browser.untilText("#cards", "I10");
    browser.until(() -> !browser.find("#trouble").isDisplayed(), "the trouble is over");
  }

  @Test
  void anAnswerThatComesTooLateIsDropped() {
    browser.open(base + "/", 1280, 800, false);
    browser.run(
        "const real = window.fetch; let asked = 0; window.fetch = async (path, options) => {"
            + " const late = asked++ === 0; const answer = await real(path, {...options, signal: undefined});"
            + " if (late) { await new Promise((r) => setTimeout(r, 700)); window.lateIsThere = true; } return answer; };");
    lay("Type 2 diabetes mellitus.");
    browser.until(
        () ->
            Boolean.TRUE.equals(
                browser.run(
                    "return performance.getEntriesByName(location.origin + '/api/v1/suggestions').length > 0")),
        "the first request is out");
    lay("Essential hypertension.");
    browser.untilText("#cards", "I10");
    browser.until(
        () -> Boolean.TRUE.equals(browser.run("return window.lateIsThere")),
        "the late answer is there");
    browser.run("return new Promise((r) => setTimeout(r, 50))");
    assertThat(browser.texts("#cards .card .code")).containsExactly("I10");
  }

  @ParameterizedTest
  @CsvSource({"light, false", "dark, true"})
  void axeFindsNothingSerious(String theme, boolean dark) {
    browser.open(base + "/", 1280, 800, dark);
    assertThat(browser.violations()).as("%s, empty", theme).isEmpty();
    lay(
        "Assessment:\n1. Osteoarthritis of knee.\n2. Type 1 diabetes mellitus.\n3. Type 2 diabetes mellitus.\n4. No fever.\n");
    browser.untilText("#cards", "E11");
    browser.find("#note").click();
    browser.press(Keys.ESCAPE);
    browser.type("ar");
    browser.run("document.getElementById('refused').open = true");
    assertThat(browser.violations()).as("%s, with codes", theme).isEmpty();
    browser.press(Keys.ENTER);
    browser.until(() -> !browser.text("#panel-body").isBlank(), "an article is there");
    assertThat(browser.violations()).as("%s, with an article", theme).isEmpty();
    browser.type("b");
    browser.untilText("#panel-body", "In the Tabular List");
    browser.type("/");
    browser.press("thigh");
    browser.find("#found li");
    assertThat(browser.violations())
        .as("%s, with the Tabular List and codes found", theme)
        .isEmpty();
    browser.press(Keys.ESCAPE);
    browser.type("?");
    assertThat(browser.violations()).as("%s, with the keys", theme).isEmpty();
    browser.press(Keys.ESCAPE);
  }
}
