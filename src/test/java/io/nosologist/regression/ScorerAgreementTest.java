package io.nosologist.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nosologist.coding.TestAssistant;
import io.nosologist.domain.CodingResult;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds our scores of the shared corpora against those of the scorer that lies beside them, to
 * three digits.
 */
class ScorerAgreementTest {
  private static final Path SHARED = Path.of(System.getProperty("shared", "../shared"));
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "aci-bench/aci_dev.jsonl, SUGGESTIONS",
    "codiesp-en/codiesp_en_dev.jsonl, MENTIONS",
  })
  void bothScorersAgree(String corpus, What what) throws Exception {
    Path gold = SHARED.resolve("corpora").resolve(corpus);
    Path scorer = SHARED.resolve("tools/score.py");
    assumeTrue(Files.exists(gold) && Files.exists(scorer), () -> "no " + gold + ": not compared");
    assumeTrue(hasPython(), "no python3: not compared");
    Path predictions = folder.resolve("predictions.ndjson");
    Board board = new Board(TestAssistant.get());
    try (BufferedWriter out = Files.newBufferedWriter(predictions)) {
      new Evaluation(TestAssistant.get(), null, what, 2)
          .run(
              List.of(gold),
              null,
              done -> {},
              ran -> {
                board.add(ran);
                out.write(line(ran.outcome().id(), ran.result()));
              });
    }

    String theirs =
        run(
            "python3",
            scorer.toString(),
            gold.toString(),
            predictions.toString(),
            "--what",
            what.name().toLowerCase(Locale.ROOT));

    assertThat(board.all().notes()).isGreaterThan(50);
    assertThat(theirs.lines())
        .anyMatch(line -> line.startsWith("notes " + board.all().notes() + " "))
        .anyMatch(line -> line.startsWith(scores("exact", board.all().exact())))
        .anyMatch(line -> line.startsWith(scores("category", board.all().category())));
  }

  private static String scores(String name, Tally t) {
    return String.format(
        Locale.ROOT, "%-10s P %.3f  R %.3f  F1 %.3f", name, t.precision(), t.recall(), t.f1());
  }

  private static String line(String id, CodingResult result) {
    ObjectNode line = JSON.createObjectNode().put("id", id);
    ArrayNode suggestions = line.putArray("suggestions");
    result.suggestions().forEach(s -> suggestions.addObject().put("code", s.code()));
    ArrayNode findings = line.putArray("findings");
    result.findings().forEach(f -> findings.addObject().put("code", f.code()));
    return line + "\n";
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      run("python3", "--version");
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static String run(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    // The scorer walks a hash set; a fixed seed makes it come out the same each time.
    builder.environment().put("PYTHONHASHSEED", "2");
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("%s", out).isZero();
    return out;
  }
}
