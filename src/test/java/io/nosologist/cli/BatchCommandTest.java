package io.nosologist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.nosologist.exchange.ResultContract;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SENTINEL = "Zwetschgenbaum";

  @TempDir private Path folder;

  private static String line(String id, String text) {
    return JSON.createObjectNode().put("id", id).put("text", text).toString();
  }

  private Path in(String... lines) throws IOException {
    return Files.write(folder.resolve("in.ndjson"), List.of(lines));
  }

  private Path out() {
    return folder.resolve("out.ndjson");
  }

  private CommandRun batch(Path in, String... more) {
    List<String> args = new ArrayList<>(List.of("batch", in.toString(), out().toString()));
    args.addAll(List.of(more));
    return CommandRun.of(args.toArray(String[]::new));
  }

  private List<JsonNode> results() throws IOException {
    List<JsonNode> results = new ArrayList<>();
    for (String line : Files.readAllLines(out())) {
      results.add(JSON.readTree(line));
    }
    return results;
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void keepsTheOrder() throws IOException {
    String[] lines = new String[400];
    for (int i = 0; i < lines.length; i++) {
      String pad = "The patient rests. ".repeat((i * 37) % 50);
      lines[i] = line("n" + i, pad + "\nParalytic calcification of muscle, left thigh.");
    }
    CommandRun run = batch(in(lines), "--threads", "4");

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("400 notes coded, 0 error lines", "notes/s", "4 threads");
    List<JsonNode> results = results();
    assertThat(results).hasSize(400);
    for (int i = 0; i < lines.length; i++) {
      assertThat(results.get(i).get("id").textValue()).isEqualTo("n" + i);
      ResultContract.check(results.get(i));
    }
    assertThat(names()).containsExactly("in.ndjson", "out.ndjson");
  }

  @Test
  void threadsDoNotChangeTheBytes() throws IOException {
    Path in =
        in(
            line("a", "Paralytic calcification of muscle, left thigh. Type 2 diabetes."),
            "{",
            line("b", "Traumatic myositis ossificans, R upper arm; HTN."),
            line("c", "No ossification of muscle.\r\n\t\uD83E\uDDB5 hip"));
    batch(in, "--threads", "1");
    byte[] alone = Files.readAllBytes(out());
    batch(in, "--threads", "4");

    assertThat(Files.readAllBytes(out())).isEqualTo(alone);
  }

  @Test
  void aLineGivesWhatSuggestGives() throws IOException {
    String text = "Paralytic calcification of muscle, left thigh.";
    batch(in(line("a", text)));
    Path note = Files.writeString(folder.resolve("note.txt"), text);
    JsonNode alone =
        JSON.readTree(CommandRun.of("suggest", note.toString(), "--format", "json").out());

    JsonNode result = results().get(0);
    ((com.fasterxml.jackson.databind.node.ObjectNode) result).remove("id");
    assertThat(result).isEqualTo(alone);
  }

  @Test
  void badLinesBecomeErrorLinesAndTheRunGoesOn() throws IOException {
    CommandRun run =
        batch(
            in(
                line("ok1", "Paralytic calcification of muscle, left thigh."),
                "{\"id\":\"cut\",\"text\":\"" + SENTINEL,
                "{\"id\":\"unknown\",\"txt\":\"" + SENTINEL + " x\"}",
                line("empty", ""),
                "",
                line("huge", (SENTINEL + " ").repeat(100_000)),
                "{\"id\":\"age\",\"text\":\"" + SENTINEL + "\",\"age\":200}",
                "{\"id\":\"span\",\"text\":\""
                    + SENTINEL
                    + "\",\"mentions\":[{\"start\":0,\"end\":99}]}",
                "[\"" + SENTINEL + "\"]",
                "x".repeat(9_000_000),
                line("ok2", "Traumatic myositis ossificans, R upper arm.")),
            "--threads",
            "2");

    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("2 notes coded, 8 error lines").doesNotContain(SENTINEL);
    assertThat(Files.readString(out())).doesNotContain(SENTINEL);
    List<JsonNode> results = results();
    assertThat(results)
        .extracting(r -> r.get("id").asText())
        .containsExactly(
            "ok1", "null", "unknown", "empty", "huge", "age", "span", "null", "null", "ok2");
    assertThat(results.subList(1, 9))
        .extracting(r -> r.get("line").intValue())
        .containsExactly(2, 3, 4, 6, 7, 8, 9, 10);
    assertThat(results.subList(1, 9))
        .extracting(r -> r.get("error").textValue())
        .satisfiesExactly(
            e -> assertThat(e).contains("not valid JSON"),
            e -> assertThat(e).contains("'txt'", "text, "),
            e -> assertThat(e).contains("empty"),
            e -> assertThat(e).contains("1,000,000"),
            e -> assertThat(e).contains("age 200"),
            e -> assertThat(e).contains("[0, 99)"),
            e -> assertThat(e).contains("one JSON object"),
            e -> assertThat(e).contains("8,000,000 bytes"));
    assertThat(results.get(9).at("/suggestions/0/code")).hasToString("\"M61.021\"");
  }

  @Test
  void aLineThatIsNotUtf8IsAnErrorLine() throws IOException {
    Path in = folder.resolve("in.ndjson");
    String lines = line("a", "Na\u00EFve.") + "\n" + line("b", "Myositis ossificans.") + "\n";
    Files.write(in, lines.getBytes(StandardCharsets.ISO_8859_1));
    CommandRun run = batch(in);

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(results().get(0).get("error").textValue()).contains("UTF-8");
    assertThat(results().get(1).get("id").textValue()).isEqualTo("b");
  }

  @Test
  void readsStandardInputAndWritesStandardOutput() throws IOException {
    String note = "Na\u00EFve. Paralytic calcification of muscle, left thigh.";
    byte[] input = ("\uFEFF" + line("a", note) + "\r\n").getBytes(StandardCharsets.UTF_8);
    CommandRun run = CommandRun.reading(input, "batch", "-", "-");

    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("1 notes coded, 0 error lines");
    assertThat(JSON.readTree(run.out()).at("/suggestions/0/code")).hasToString("\"M61.252\"");
  }

  @Test
  void mentionsAreCodedAsTheyAre() throws IOException {
    batch(
        in(
            "{\"id\":\"a\",\"text\":\"No hypertension.\",\"mentions\":[{\"start\":3,\"end\":15}]}",
            line("b", "No hypertension.")));

    assertThat(results().get(0).at("/findings/0/code")).hasToString("\"I10\"");
    assertThat(results().get(0).at("/findings/0/assertion")).hasToString("\"negated\"");
    assertThat(results().get(1).get("suggestions")).isEmpty();
  }

  @Test
  void anEmptyInputGivesAnEmptyOutput() throws IOException {
    CommandRun run = batch(in());

    assertThat(run.status()).isZero();
    assertThat(out()).isEmptyFile();
  }

  @Test
  void aMissingInputIsNamedAndTheOutputLeftAlone() throws IOException {
    Files.writeString(out(), "as before");
    CommandRun run = batch(folder.resolve("none.ndjson"));

    assertThat(run.refused()).isTrue();
    assertThat(run.err()).contains("no such file", "none.ndjson");
    assertThat(out()).hasContent("as before");
    assertThat(names()).containsExactly("out.ndjson");
  }

  @Test
  void aFolderIsNoInput() throws IOException {
    assertThat(batch(folder).refused()).isTrue();
    assertThat(names()).isEmpty();
  }

  @Test
  void aMissingOutputFolderIsNamed() throws IOException {
    Path target = folder.resolve("none/out.ndjson");
    CommandRun run = CommandRun.of("batch", in(line("a", "x")).toString(), target.toString());

    assertThat(run.refused()).isTrue();
    assertThat(run.err()).contains("no such folder", folder.resolve("none").toString());
    assertThat(names()).containsExactly("in.ndjson");
  }

  @Test
  void aFolderIsNoOutput() throws IOException {
    String in = in(line("a", "x")).toString();

    assertThat(CommandRun.of("batch", in, folder.toString()).err()).contains("is a folder");
    assertThat(CommandRun.of("batch", in, "/").refused()).isTrue();
  }

  @Test
  void theInputIsNotOverwritten() throws IOException {
    Path in = in(line("a", "x"));
    CommandRun run = CommandRun.of("batch", in.toString(), folder + "/./in.ndjson");

    assertThat(run.refused()).isTrue();
    assertThat(run.err()).contains("is the input too");
    assertThat(in).hasContent(line("a", "x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "many", "100000"})
  void badThreadsAreNamed(String threads) throws IOException {
    CommandRun run = batch(in(line("a", "x")), "--threads", threads);

    assertThat(run.refused()).isTrue();
    assertThat(run.err()).contains(threads);
    assertThat(names()).containsExactly("in.ndjson");
  }
}
