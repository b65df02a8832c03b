package io.nosologist.regression;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nosologist.exchange.BadInputException;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of every note of a run, kept in a file: a line of heading, then one JSON object a note.
 * It holds codes and rule ids and no word of a note.
 */
final class Baseline {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FORMAT = "nosologist-baseline-1";

  private Baseline() {}

  /** Writes a baseline as the notes go by; nothing is at the target until it is complete. */
  static final class Writer implements AutoCloseable {
    private final Path target;
    private final Path partial;
    private final BufferedWriter out;
    private boolean complete;

    Writer(Path target, String name) throws IOException {
      this.target = target.toAbsolutePath();
      Path folder = this.target.getParent();
      if (folder == null || !Files.isDirectory(folder)) {
        throw new BadInputException("no such folder for " + target + "; create it first");
      }
      this.partial = folder.resolve(target.getFileName() + ".partial");
      this.out = Files.newBufferedWriter(partial);
      out.write(JSON.createObjectNode().put("format", FORMAT).put("run", name).toString());
      out.newLine();
    }

    void add(Outcome outcome) throws IOException {
      PastNote note = PastNote.of(outcome);
      ObjectNode line = JSON.createObjectNode().put("note", outcome.key());
      ObjectNode codes = line.putObject("codes");
      note.codes()
          .forEach(
              (code, rules) -> {
                ArrayNode list = codes.putArray(code);
                rules.forEach(list::add);
              });
      ObjectNode dismissed = line.putObject("dismissed");
      note.dismissed().forEach(dismissed::put);
      Tally exact = note.exact();
      if (exact != null) {
        ArrayNode counts = line.putArray("exact");
        counts.add((int) exact.right()).add((int) exact.proposed()).add((int) exact.gold());
      }
      out.write(line.toString());
      out.newLine();
    }

    void complete() {
      complete = true;
    }

    @Override
    public void close() throws IOException {
      out.close();
      if (complete) {
        Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.deleteIfExists(partial);
      }
    }
  }

  /**
   * Reads a baseline.
   *
   * @return "suite/id" → what came of it
   * @throws BadInputException if the file is no baseline
   */
  static Map<String, PastNote> read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new BadInputException("no such baseline: " + file + "; write one with --save");
    }
    Map<String, PastNote> out = new HashMap<>();
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        JsonNode node = JSON.readTree(line);
        if (number == 1) {
          if (node == null || !FORMAT.equals(node.path("format").asText())) {
            throw new BadInputException(
                file + ":1: not a baseline of this version; write it again with --save");
          }
          continue;
        }
        out.put(node.path("note").asText(), past(node));
      }
    } catch (JsonProcessingException e) {
      throw new BadInputException(
          file + ":" + number + ": not valid JSON; write the baseline again with --save", e);
    }
    if (number == 0) {
      throw new BadInputException(file + ": the baseline is empty; write it again with --save");
    }
    return out;
  }

  private static PastNote past(JsonNode node) {
    Map<String, List<String>> codes = new TreeMap<>();
    node.path("codes")
        .properties()
        .forEach(
            e -> {
              List<String> rules = new ArrayList<>();
              e.getValue().forEach(rule -> rules.add(rule.asText()));
              codes.put(e.getKey(), rules);
            });
    Map<String, String> dismissed = new TreeMap<>();
    node.path("dismissed")
        .properties()
        .forEach(e -> dismissed.put(e.getKey(), e.getValue().asText()));
    JsonNode exact = node.path("exact");
    return new PastNote(
        codes,
        dismissed,
        exact.isArray()
            ? new Tally(exact.path(0).asInt(), exact.path(1).asInt(), exact.path(2).asInt())
            : null);
  }
}
