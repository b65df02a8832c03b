package io.nosologist.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.nosologist.coding.AssistantsByDate;
import io.nosologist.coding.CodeBook;
import io.nosologist.coding.RuleBook;
import io.nosologist.release.ReleaseStore;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages {@code /articles/…}. */
class ArticlePagesTest {
  @RegisterExtension static final TestServer server = TestServer.standard();

  private static String page(String key) {
    HttpResponse<String> response = server.get("/articles/" + key);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(TestServer.header(response, "Content-Type")).startsWith("text/html");
    return response.body();
  }

  @Test
  void showsLadderNeighboursNotesAndIndexEntries() {
    String html = page("M61.252");
    assertThat(html)
        .contains("<title>M61.252 Paralytic calcification", "M00-M99", "Valid for submission")
        .contains("<li><a href=\"/articles/M61.2\">M61.2</a>", "<a href=\"/articles/M61.25\">")
        .contains(
            "<h2>Neighbours</h2>",
            "<a href=\"/articles/M61.251\">M61.251</a> Paralytic calcification and ossification of muscle, right thigh")
        .contains("<h2>Notes of the Tabular List</h2>", "<article>");
    assertThat(page("M61.2")).contains("<h2>Below</h2>", "Header: more characters are needed");
  }

  @Test
  void showsTheLinesOfAnImportedIndex(@TempDir Path folder) throws Exception {
    Path index = folder.resolve("index.xml");
    Files.writeString(
        index,
        """
        <?xml version="1.0" encoding="utf-8"?>
        <ICD10CM.index>
          <version>2026</version>
          <title>ICD-10-CM INDEX TO DISEASES and INJURIES</title>
          <letter><title>C</title>
            <mainTerm><title>Calcification</title>
              <term level="1"><title>muscle <nemod>(paraplegic)</nemod></title><code>M61.20</code></term>
            </mainTerm>
          </letter>
        </ICD10CM.index>
        """);
    ReleaseStore store = new ReleaseStore(folder);
    store.importFrom(List.of(index.toString()), null, (what, done, of) -> {});
    Backend backend = new Backend(new AssistantsByDate(store, null), RuleBook.of(null));
    try (TestServer indexed = new TestServer(config -> config, backend)) {
      assertThat(indexed.get("/articles/M61.20").body())
          .contains("<h2>Index entries</h2>", "<li>Calcification, muscle (paraplegic)</li>");
      assertThat(
              TestServer.json(indexed.get("/api/v1/codes/M61.20"))
                  .at("/index/0/path/0")
                  .textValue())
          .isEqualTo("Calcification");
    }
  }

  @Test
  void aCodeWithoutAnArticleShowsThatOfItsAncestor() {
    assertThat(page("M61.251"))
        .contains("From the article on <a href=\"/articles/M61.2\">", "has no article of its own");
  }

  @ParameterizedTest
  @CsvSource({"m61252, M61.252", "M61.252, M61.252", "S72001A, S72.001A"})
  void codesAreTakenAsPeopleWriteThem(String written, String code) {
    assertThat(page(written)).contains("<title>" + code + " ");
  }

  @Test
  void rulesLinkToArticlesOfTheirTopics() {
    assertThat(page("laterality")).contains("<h2>Why</h2>");
  }

  @Test
  void anUnknownCodeGetsAPageWithTheNearest() {
    HttpResponse<String> response = server.get("/articles/M61.2529");
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body())
        .contains("M61.2529 is not in release", "<a href=\"/articles/M61.252\">");
  }

  @Test
  void nothingThatIsSentBecomesMarkup() {
    String html = server.get("/articles/%3Cscript%3Ealert(1)%3C%2Fscript%3E").body();
    assertThat(html).doesNotContain("<script>alert").contains("&lt;script&gt;");
  }

  @Test
  void markupInAnArticleStaysText() {
    CodeBook book = TestServer.BACKEND.book(null);
    String html =
        Html.ofMarkdown(
            "# T\n\n<img src=x onerror=alert(1)> [x](javascript:alert(1)) M61.252 and M99.999 `E11.9`",
            book);
    assertThat(html)
        .contains("&lt;img", "<a href=\"/articles/M61.252\">M61.252</a>", "<code>E11.9</code>")
        .doesNotContain("<img", "javascript:", "/articles/M99.999");
  }
}
