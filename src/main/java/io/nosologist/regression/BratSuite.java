package io.nosologist.regression;

import io.nosologist.domain.Note;
import io.nosologist.domain.Span;
import io.nosologist.exchange.BadInputException;
import io.nosologist.exchange.NoteLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder in brat standoff: {@code <id>.txt} and {@code <id>.ann}.
 *
 * <p>The code of a text bound annotation stands in a normalisation ({@code N1 Reference T1
 * ICD10CM:E11.9}), an attribute ({@code A1 Code T1 E11.9}), a note of the annotator ({@code #1
 * AnnotatorNotes T1 E11.9}) or in its type ({@code T1 E11.9 0 8 diabetes}). Annotations without a
 * code are left out. Offsets count code points, as brat does.
 */
final class BratSuite implements Suite {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Path folder;
  private final List<Path> files;
  private final Iterator<Path> left;

  BratSuite(Path folder) throws IOException {
    this.folder = folder;
    try (Stream<Path> all = Files.list(folder)) {
      this.files = all.filter(f -> f.toString().endsWith(".ann")).sorted().toList();
    }
    this.left = files.iterator();
  }

  @Override
  public String name() {
    return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
  }

  @Override
  public long size() {
    return files.size();
  }

  @Override
  public @Nullable GoldNote next() throws IOException {
    if (!left.hasNext()) {
      return null;
    }
    Path file = left.next();
    String name = String.valueOf(file.getFileName());
    String id = name.substring(0, name.length() - ".ann".length());
    String note = GoldText.read(folder.resolve(id + ".txt"), file.toString());
    try {
      NoteLine.checked(note);
    } catch (BadInputException e) {
      throw new BadInputException(file + ": " + e.getMessage(), e);
    }
    Map<String, List<Span>> spans = new HashMap<>();
    Map<String, List<Span>> codes = new LinkedHashMap<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      String place = file + ":" + ++number;
      String[] fields = line.split("\t", -1);
      if (fields.length < 2) {
        if (!line.isBlank()) {
          throw new BadInputException(
              place + ": expected fields parted by tabs, as brat writes them");
        }
        continue;
      }
      String[] words = BLANKS.split(fields[1].strip(), -1);
      String code = null;
      String target = words.length > 1 ? words[1] : "";
      switch (fields[0].charAt(0)) {
        case 'T' -> {
          target = fields[0];
          spans.put(target, spans(fields, note, place));
          code = words[0];
        }
        case 'N' -> code = words.length > 2 ? words[2].substring(words[2].indexOf(':') + 1) : null;
        case 'A', 'M' -> code = words.length > 2 ? words[2] : null;
        case '#' -> code = fields.length > 2 ? fields[2].strip() : null;
        default -> {}
      }
      if (code != null && GoldText.isCode(code)) {
        if (!spans.containsKey(target)) {
          throw new BadInputException(place + ": there is no annotation " + target + " above");
        }
        codes
            .computeIfAbsent(GoldText.code(code, place), c -> new ArrayList<>())
            .addAll(spans.getOrDefault(target, List.of()));
      }
    }
    List<GoldCode> out = new ArrayList<>();
    codes.forEach((code, where) -> out.add(new GoldCode(code, where)));
    return new GoldNote(name(), id, file.toString(), Note.of(note), out, null);
  }

  private static List<Span> spans(String[] fields, String note, String place) {
    String type = BLANKS.split(fields[1].strip(), 2)[0];
    List<Span> out = new ArrayList<>();
    StringBuilder there = new StringBuilder();
    for (String part : fields[1].strip().substring(type.length()).split(";", -1)) {
      String[] ends = BLANKS.split(part.strip(), -1);
      if (ends.length != 2) {
        throw new BadInputException(place + ": the offsets are not 'start end;start end'");
      }
      Span span = GoldText.span(note, ends[0], ends[1], place);
      there.append(' ').append(span.in(note));
      out.add(span);
    }
    if (fields.length > 2 && !GoldText.isSame(fields[2], there.toString())) {
      throw new BadInputException(place + ": the words do not stand at their offsets");
    }
    return out;
  }
}
