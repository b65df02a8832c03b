package io.nosologist.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the page of a run in a browser, where there is one: it draws itself, a note stays text. */
class ReportInBrowserTest {
  @TempDir private Path folder;

  @Test
  void thePageDrawsItselfAndWordsOfANoteStayWords() throws Exception {
    Optional<Path> browser =
        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(browser.isPresent(), "no chromium: the page was not opened");
    Path one = Files.createDirectories(folder.resolve("own/evil"));
    Files.writeString(
        one.resolve("note.txt"),
        "</script><img src=x onerror=\"document.title='seized'\"> Paralytic calcification of muscle,"
            + " left thigh.");
    Files.writeString(one.resolve("expected.yaml"), "id: evil\ncodes: [{code: M10.9}]\n");
    Path page = folder.resolve("page.html");
    CommandRun.of("evaluate", folder.resolve("own").toString(), "--report", page.toString());
    Path opened = folder.resolve("opened.html");
    Files.writeString(
        opened,
        Files.readString(page)
            .replace(
                "</body>",
                "<script>document.querySelector('#notes details').open = true</script></body>"));

    String dom = dom(browser.orElseThrow(), opened);

    assertThat(dom)
        .contains("<title>Nosologist evaluation</title>", "1 of 1 notes")
        .contains("M61.252", "Paralytic calcification and ossification of muscle, left thigh")
        .contains("&lt;/script&gt;&lt;img src=x onerror=")
        .contains("left thigh</mark>")
        .doesNotContain("<img", "<title>seized");
  }

  private String dom(Path browser, Path page) throws IOException, InterruptedException {
    Path out = folder.resolve("dom.html");
    Process process =
        new ProcessBuilder(
                List.of(
                    browser.toString(),
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--user-data-dir=" + folder.resolve("profile"),
                    "--virtual-time-budget=3000",
                    "--dump-dom",
                    page.toUri().toString()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(out.toFile())
            .start();
    assertThat(process.waitFor()).isZero();
    return Files.readString(out, StandardCharsets.UTF_8);
  }
}
