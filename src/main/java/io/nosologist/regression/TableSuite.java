package io.nosologist.regression;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.nosologist.domain.Note;
import io.nosologist.domain.Span;
import io.nosologist.exchange.BadInputException;
import io.nosologist.exchange.NoteLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table with one row a code: CSV or TSV of (id, code), with or without a heading, or the TSV of
 * the CodiEsp tasks: (id, code) or (id, label, code, words, offsets).
 *
 * <p>The notes are files {@code <id>.txt} in a folder, or a column {@code note} of the table. Rows
 * of procedures (label PROCEDIMIENTO) are of another classification and are left out.
 */
final class TableSuite implements Suite {
  private static final Pattern MORE_CODES = Pattern.compile("[;|]\\s*");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private record Row(String place, String code, String quote, String offsets) {}

  private final Path file;
  private final Path notes;
  private final Map<String, List<Row>> rows = new LinkedHashMap<>();
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final List<String> malformed = new ArrayList<>();
  private final Iterator<String> ids;

  /**
   * Reads the codes; the notes are read as they are asked for.
   *
   * @param notes the folder of the notes; null for {@code text_files} beside the table, else the
   *     table's own folder
   */
  TableSuite(Path file, @Nullable Path notes) throws IOException {
    this.file = file;
    Path beside = file.toAbsolutePath().resolveSibling("text_files");
    this.notes =
        notes != null ? notes : Files.isDirectory(beside) ? beside : beside.resolveSibling(".");
    String name = file.toString().toLowerCase(Locale.ROOT);
    boolean tabs = name.endsWith(".tsv") || name.endsWith(".tab");
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(tabs ? '\t' : ',');
    if (tabs) {
      schema = schema.withoutQuoteChar();
    }
    try (MappingIterator<String[]> table =
        new CsvMapper()
            .readerFor(String[].class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY)
            .with(schema)
            .readValues(Files.newBufferedReader(file))) {
      Columns columns = null;
      while (table.hasNextValue()) {
        String[] cells = table.nextValue();
        String place = file + ":" + Math.max(1, table.getCurrentLocation().getLineNr() - 1);
        if (columns == null) {
          columns = Columns.of(cells);
          if (columns.heading()) {
            continue;
          }
        }
        add(columns, cells, place);
      }
    }
    this.ids = List.copyOf(rows.keySet()).iterator();
  }

  private void add(Columns columns, String[] cells, String place) {
    if (cells.length <= Math.max(columns.id(), columns.code())) {
      if (cells.length > 1 || (cells.length == 1 && !cells[0].isBlank())) {
        malformed.add(place + ": the row has too few columns; expected an id and a code");
      }
      return;
    }
    String id = cells[columns.id()].strip();
    List<Row> mine = rows.computeIfAbsent(id, i -> new ArrayList<>());
    if (columns.note() >= 0 && columns.note() < cells.length && !cells[columns.note()].isBlank()) {
      texts.putIfAbsent(id, cells[columns.note()]);
    }
    if (cells[columns.code()].isBlank()
        || (columns.label() >= 0
            && cells[columns.label()].toUpperCase(Locale.ROOT).startsWith("PROC"))) {
      return;
    }
    for (String code : MORE_CODES.split(cells[columns.code()], -1)) {
      if (!code.isBlank()) {
        boolean placed = columns.offsets() >= 0 && columns.offsets() < cells.length;
        mine.add(
            new Row(
                place,
                code,
                placed ? cells[columns.offsets() - 1] : "",
                placed ? cells[columns.offsets()] : ""));
      }
    }
  }

  @Override
  public String name() {
    return String.valueOf(file.getFileName());
  }

  @Override
  public long size() {
    return rows.size();
  }

  @Override
  public @Nullable GoldNote next() throws IOException {
    if (!malformed.isEmpty()) {
      throw new BadInputException(malformed.remove(0));
    }
    if (!ids.hasNext()) {
      return null;
    }
    String id = ids.next();
    List<Row> mine = rows.getOrDefault(id, List.of());
    String place = mine.isEmpty() ? file.toString() : mine.get(0).place();
    String text = texts.remove(id);
    if (text == null) {
      text = GoldText.read(notes.resolve(id.endsWith(".txt") ? id : id + ".txt"), place);
    }
    try {
      NoteLine.checked(text);
    } catch (BadInputException e) {
      throw new BadInputException(place + ": " + e.getMessage(), e);
    }
    Map<String, List<Span>> codes = new LinkedHashMap<>();
    for (Row row : mine) {
      List<Span> spans =
          codes.computeIfAbsent(GoldText.code(row.code(), row.place()), c -> new ArrayList<>());
      spans.addAll(spans(row, text));
    }
    List<GoldCode> out = new ArrayList<>();
    codes.forEach((code, spans) -> out.add(new GoldCode(code, spans)));
    return new GoldNote(name(), id, place, Note.of(text), out, null);
  }

  private static List<Span> spans(Row row, String note) {
    List<Span> out = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (String part : row.offsets().isBlank() ? new String[0] : row.offsets().split(";", -1)) {
      String[] ends = BLANKS.split(part.strip(), -1);
      if (ends.length != 2) {
        throw new BadInputException(
            row.place() + ": the offsets '" + row.offsets() + "' are not 'start end;start end'");
      }
      Span span = GoldText.span(note, ends[0], ends[1], row.place());
      words.append(' ').append(span.in(note));
      out.add(span);
    }
    if (!row.quote().isBlank() && !GoldText.isSame(row.quote(), words.toString())) {
      throw new BadInputException(
          row.place() + ": the quote does not stand at its offsets " + row.offsets());
    }
    return out;
  }

  /** Which column holds what, from 0; -1 for none. */
  private record Columns(int id, int label, int code, int offsets, int note, boolean heading) {
    static Columns of(String[] first) {
      int id = -1;
      int code = -1;
      int note = -1;
      int label = -1;
      for (int i = 0; i < first.length; i++) {
        switch (first[i].strip().toLowerCase(Locale.ROOT)) {
          case "id", "articleid", "note_id", "file", "filename", "document" -> id = i;
          case "code", "codes", "icd10", "icd-10-cm", "icd10cm", "icd_code" -> code = i;
          case "note", "text", "note_text" -> note = i;
          case "label", "type" -> label = i;
          default -> {}
        }
      }
      if (id >= 0 && code >= 0) {
        return new Columns(id, label, code, -1, note, true);
      }
      return first.length >= 5
          ? new Columns(0, 1, 2, 4, -1, false)
          : first.length == 4
              ? new Columns(0, 1, 2, -1, -1, false)
              : new Columns(0, -1, 1, -1, -1, false);
    }
  }
}
