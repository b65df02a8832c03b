package io.nosologist.regression;

import io.nosologist.domain.CodingResult;
import io.nosologist.domain.Evidence;
import io.nosologist.domain.Note;
import io.nosologist.domain.Setting;
import io.nosologist.domain.Suggestion;
import io.nosologist.exchange.BadInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes a result as a case of our own form, for a human to correct. */
public final class CaseWriter {
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  private CaseWriter() {}

  /**
   * The text of expected.yaml: every suggestion with its evidence, those that the coder rejected
   * under mustNotPropose.
   *
   * @param rejected codes that a human refused, with their dot; others count as accepted
   */
  public static String yaml(
      String id, Note note, CodingResult result, Collection<String> rejected) {
    checked(id);
    StringBuilder out = new StringBuilder();
    out.append("id: ").append(id).append('\n');
    out.append("setting: ")
        .append(note.setting() == Setting.INPATIENT ? "inpatient" : "outpatient");
    out.append('\n');
    LocalDate date = note.dateOfService();
    if (date != null) {
      out.append("date: ").append(date).append('\n');
    }
    if (note.sex() != null) {
      out.append("sex: ").append(String.valueOf(note.sex()).toLowerCase(Locale.ROOT)).append('\n');
    }
    if (note.age() != null) {
      out.append("age: ").append(note.age()).append('\n');
    }
    boolean any = false;
    for (Suggestion s : result.suggestions()) {
      if (!rejected.contains(s.code())) {
        out.append(any ? "" : "codes:\n");
        any = true;
        code(out, s);
      }
    }
    out.append(any ? "" : "codes: []\n");
    boolean first = true;
    for (String code : rejected) {
      out.append(first ? "mustNotPropose:\n" : "");
      first = false;
      out.append("  - {code: ").append(code).append(", why: \"rejected by the coder\"}\n");
    }
    return out.append("open: false\n").toString();
  }

  private static void code(StringBuilder out, Suggestion s) {
    out.append("  - code: ").append(s.code()).append("  # ").append(s.title()).append('\n');
    if (!s.evidence().isEmpty()) {
      out.append("    evidence:\n");
    }
    for (Evidence e : s.evidence()) {
      out.append("      - {start: ")
          .append(e.start())
          .append(", end: ")
          .append(e.end())
          .append(", quote: ")
          .append(quoted(e.text()))
          .append("}\n");
    }
  }

  /**
   * Writes {@code <folder>/<id>/note.txt} and {@code expected.yaml}.
   *
   * @return the folder of the case
   * @throws BadInputException if the case is there already, or the id is no name for a folder
   */
  public static Path write(
      Path folder, String id, Note note, CodingResult result, Collection<String> rejected)
      throws IOException {
    Path here = folder.resolve(checked(id));
    if (Files.exists(here)) {
      throw new BadInputException(here + " is there already; choose another --id");
    }
    Files.createDirectories(here);
    Files.writeString(here.resolve("note.txt"), note.text());
    Files.writeString(here.resolve("expected.yaml"), yaml(id, note, result, rejected));
    return here;
  }

  private static String checked(String id) {
    if (!ID.matcher(id).matches()) {
      throw new BadInputException(
          "id '%s' is no name for a case; use 1 to 64 of a to z, 0 to 9 and hyphens".formatted(id));
    }
    return id;
  }

  /** A double-quoted YAML scalar. */
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (Character.isISOControl(c)) {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }
}
