package io.nosologist.regression;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.nosologist.domain.CodingResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every hit of every rule over the project's own notes, one file a rule: {@code "suite/id":
 * ["+M61.252", "-R52", "?M61.20 site", "!excludes1"]} for codes it led to, took back, asked about
 * and edits it made. A change of a rule is then a change of these files that people review.
 */
final class GoldenHits {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  private final Map<String, Map<String, Set<String>>> byRule = new TreeMap<>();

  void add(String note, CodingResult result) {
    result
        .suggestions()
        .forEach(s -> s.explanation().forEach(step -> hit(step.rule(), note, "+" + s.code())));
    result.rejected().forEach(r -> hit(r.rule(), note, "-" + r.code()));
    result.queries().forEach(q -> hit(q.rule(), note, "?" + q.code() + " " + q.axis()));
    result
        .edits()
        .forEach(e -> hit(e.rule(), note, "!" + e.kind() + " " + String.join(" ", e.codes())));
  }

  private void hit(@Nullable String rule, String note, String what) {
    if (rule != null) {
      byRule
          .computeIfAbsent(rule, r -> new TreeMap<>())
          .computeIfAbsent(note, n -> new TreeSet<>())
          .add(what);
    }
  }

  /** Writes one file a rule and takes away those of rules that no longer hit. */
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Path file : files(folder)) {
      if (!byRule.containsKey(rule(file))) {
        Files.delete(file);
      }
    }
    for (Map.Entry<String, Map<String, Set<String>>> e : byRule.entrySet()) {
      Files.writeString(
          folder.resolve(e.getKey() + ".json"), JSON.writeValueAsString(e.getValue()) + "\n");
    }
  }

  /**
   * How the hits differ from those of a folder: a line a rule and note; empty where they do not.
   */
  List<String> differences(Path folder) throws IOException {
    Map<String, Map<String, Set<String>>> golden = new TreeMap<>();
    for (Path file : files(folder)) {
      Map<String, Set<String>> notes = new TreeMap<>();
      for (Map.Entry<String, JsonNode> e : JSON.readTree(Files.readString(file)).properties()) {
        Set<String> hits = notes.computeIfAbsent(e.getKey(), n -> new TreeSet<>());
        e.getValue().forEach(hit -> hits.add(hit.asText()));
      }
      golden.put(rule(file), notes);
    }
    Set<String> rules = new TreeSet<>(golden.keySet());
    rules.addAll(byRule.keySet());
    List<String> out = new ArrayList<>();
    for (String rule : rules) {
      Map<String, Set<String>> then = golden.getOrDefault(rule, Map.of());
      Map<String, Set<String>> now = byRule.getOrDefault(rule, Map.of());
      Set<String> notes = new TreeSet<>(then.keySet());
      notes.addAll(now.keySet());
      for (String note : notes) {
        Set<String> before = then.getOrDefault(note, Set.of());
        Set<String> after = now.getOrDefault(note, Set.of());
        if (!before.equals(after)) {
          out.add("%s  %s: %s, golden %s".formatted(rule, note, after, before));
        }
      }
    }
    return out;
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static String rule(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.length() - ".json".length());
  }
}
