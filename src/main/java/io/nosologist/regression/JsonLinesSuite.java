package io.nosologist.regression;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.nosologist.domain.Span;
import io.nosologist.exchange.BadInputException;
import io.nosologist.exchange.NoteLine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * JSON lines {@code {"id","note","codes"}}: a batch line with the codes that it ought to get. A
 * code is a string, or {@code {"code","evidence":[{"start","end"}]}} in UTF-16 units; a line
 * without codes is run and not scored.
 */
final class JsonLinesSuite implements Suite {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final BufferedReader lines;
  private final Set<String> ids = new HashSet<>();
  private int number;

  JsonLinesSuite(Path file) throws IOException {
    this.file = file;
    this.lines = Files.newBufferedReader(file);
  }

  @Override
  public String name() {
    return String.valueOf(file.getFileName());
  }

  @Override
  public long size() throws IOException {
    try (Stream<String> all = Files.lines(file)) {
      return all.filter(line -> !line.isBlank()).count();
    } catch (UncheckedIOException e) {
      return -1;
    }
  }

  @Override
  public @Nullable GoldNote next() throws IOException {
    for (String line = read(); line != null; line = read()) {
      if (!line.isBlank()) {
        return note(line, file + ":" + number);
      }
    }
    return null;
  }

  private @Nullable String read() throws IOException {
    number++;
    try {
      return lines.readLine();
    } catch (java.nio.charset.CharacterCodingException e) {
      throw new IOException(file + ":" + number + ": not UTF-8 text from here on; convert it", e);
    }
  }

  private GoldNote note(String line, String place) throws IOException {
    NoteLine read;
    try {
      read = NoteLine.parse(line);
    } catch (BadInputException e) {
      throw new BadInputException(place + ": " + e.getMessage(), e);
    }
    String id = read.id() == null ? String.valueOf(number) : read.id();
    if (!ids.add(id)) {
      throw new BadInputException(place + ": the id " + id + " stands twice; give each its own");
    }
    return new GoldNote(
        name(),
        id,
        place,
        read.note(),
        codes(JSON.readTree(line).get("codes"), read.note().text(), place),
        null);
  }

  private static @Nullable List<GoldCode> codes(
      @Nullable JsonNode codes, String note, String place) {
    if (codes == null || codes.isNull()) {
      return null;
    }
    if (!codes.isArray()) {
      throw new BadInputException(place + ": field 'codes' is not an array of codes");
    }
    List<GoldCode> out = new ArrayList<>();
    for (JsonNode code : codes) {
      List<Span> evidence = new ArrayList<>();
      for (JsonNode span : code.path("evidence")) {
        int start = span.path("start").asInt(-1);
        int end = span.path("end").asInt(-1);
        if (start < 0 || end < start || end > note.length()) {
          throw new BadInputException(
              "%s: evidence [%d, %d) does not lie in the note".formatted(place, start, end));
        }
        if (span.has("quote") && !span.get("quote").asText().equals(note.substring(start, end))) {
          throw new BadInputException(
              "%s: the quote does not stand at [%d, %d)".formatted(place, start, end));
        }
        evidence.add(new Span(start, end));
      }
      String name = code.isObject() ? code.path("code").asText() : code.asText();
      out.add(new GoldCode(GoldText.code(name, place), evidence));
    }
    return out;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
