package io.nosologist.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.PageLoadStrategy;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * The machine's own Chromium, one for all tests of pages. Tests are skipped, with a message, where
 * it or its driver is not installed.
 */
final class Browser {
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final Duration POLL = Duration.ofMillis(20);

  private static @Nullable Browser shared;

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** The browser of this run; skips the calling test where there is none. */
  static synchronized Browser shared() {
    if (shared == null) {
      Optional<Path> browser = onPath("chromium", "chromium-browser", "google-chrome");
      Optional<Path> driver = onPath("chromedriver");
      if (browser.isEmpty() || driver.isEmpty()) {
        String why =
            "tests of the page skipped: no %s on the PATH (Debian: apt-get install chromium chromium-driver)"
                .formatted(browser.isEmpty() ? "chromium" : "chromedriver");
        System.out.println(why);
        Assumptions.abort(why);
      }
      shared = start(browser.orElseThrow(), driver.orElseThrow());
    }
    return Objects.requireNonNull(shared);
  }

  private static Browser start(Path browser, Path driver) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.toFile());
    options.setPageLoadStrategy(PageLoadStrategy.NORMAL);
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu");
    options.addArguments(
        "--lang=en-US", "--force-prefers-reduced-motion", "--disable-background-networking");
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(driver.toFile()).build();
    ChromeDriver started = new ChromeDriver(service, options);
    Runtime.getRuntime().addShutdownHook(new Thread(started::quit));
    started.manage().timeouts().scriptTimeout(PATIENCE);
    return new Browser(started);
  }

  private static Optional<Path> onPath(String... names) {
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    return Stream.of(names)
        .flatMap(name -> Stream.of(path.split(":", -1)).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Opens a page in a window of a size in CSS pixels, in the light or the dark theme. */
  void open(String url, int width, int height, boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    driver.manage().window().setSize(new Dimension(width, height));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    // A page with decisions would ask whether to leave it.
    driver.get("about:blank");
    driver.get(url);
  }

  /** Lets the page of an origin read and write the clipboard. */
  void allowClipboard(String origin) {
    driver.executeCdpCommand(
        "Browser.grantPermissions",
        Map.of(
            "origin",
            origin,
            "permissions",
            List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
  }

  /** What the clipboard holds. */
  String clipboard() {
    return exactly("return await navigator.clipboard.readText();");
  }

  /** Runs a script; its value comes back. */
  @Nullable Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Runs a script that gives an array. */
  List<Object> list(String script, Object... arguments) {
    return List.copyOf((List<?>) Objects.requireNonNull(run(script, arguments), script));
  }

  /** Runs the body of an async function; its value comes back. */
  @Nullable Object await(String body, Object... arguments) {
    return driver.executeAsyncScript(
        "const done = arguments[arguments.length - 1]; const args = [...arguments].slice(0, -1);"
            + "(async () => {"
            + body
            + "})().then(done, (e) => done('failed: ' + e));",
        arguments);
  }

  /** Runs the body of an async function that gives text; Selenium alone would turn CRLF into LF. */
  String exactly(String body, Object... arguments) {
    Object encoded =
        await(
            "const run = async () => {" + body + "}; return encodeURIComponent(await run());",
            arguments);
    return URLDecoder.decode(String.valueOf(encoded), StandardCharsets.UTF_8);
  }

  /** Puts text where the cursor is, as pasting does. */
  void paste(String css, String text) {
    find(css).click();
    driver.executeCdpCommand("Input.insertText", Map.of("text", text));
  }

  WebElement find(String css) {
    until(() -> !driver.findElements(By.cssSelector(css)).isEmpty(), "there is " + css);
    return driver.findElement(By.cssSelector(css));
  }

  boolean has(String css) {
    return !driver.findElements(By.cssSelector(css)).isEmpty();
  }

  /** The visible text of an element. */
  String text(String css) {
    return find(css).getText();
  }

  /** The visible texts of all elements. */
  List<String> texts(String css) {
    return driver.findElements(By.cssSelector(css)).stream().map(WebElement::getText).toList();
  }

  void click(String css) {
    find(css).click();
  }

  /** Presses keys wherever the focus is. */
  void press(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  /** Presses keys one after another. */
  void type(String keys) {
    keys.chars().forEach(key -> press(Character.toString(key)));
  }

  /** Presses a key together with Alt or Shift. */
  void press(Keys held, Keys key) {
    press(Keys.chord(held, key));
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Waits for what the page is about to show. */
  void until(BooleanSupplier seen, String what) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      try {
        if (seen.getAsBoolean()) {
          return;
        }
      } catch (StaleElementReferenceException e) {
        // Drawn anew meanwhile: look again.
      }
      try {
        Thread.sleep(POLL.toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    throw new AssertionError("waited in vain until " + what);
  }

  void untilText(String css, String words) {
    until(() -> has(css) && text(css).contains(words), css + " says \"" + words + "\"");
  }

  /**
   * Serious and critical violations of the page as it stands, as axe-core sees them. The mirror is
   * left out: its text is transparent and hidden from readers, the text area over it has the words.
   */
  @SuppressWarnings("unchecked")
  List<String> violations() {
    run(resource("/axe.min.js"));
    Object found =
        await(
            "const r = await axe.run({exclude: ['#mirror']}, {resultTypes: ['violations']});"
                + "return r.violations.filter(v => ['serious', 'critical'].includes(v.impact))"
                + ".map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160) + ' | ' + n.failureSummary).join(' || '));");
    return found instanceof List<?> list ? (List<String>) list : List.of(String.valueOf(found));
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
