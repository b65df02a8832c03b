package io.nosologist.regression;

import io.nosologist.coding.CodingAssistant;
import io.nosologist.domain.Assertion;
import io.nosologist.domain.Finding;
import io.nosologist.domain.Note;
import io.nosologist.domain.SectionKind;
import io.nosologist.domain.Setting;
import io.nosologist.domain.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Sentences with one mention each, and what is claimed of it, as the NegEx and ConText test kits
 * write them: tabs between number, concept, sentence, {@code Negated|Affirmed|Possible}, {@code
 * Historical|Recent|Hypothetical|Not particular} and {@code Patient|Other|Family member}; an empty
 * column may stand after the number.
 *
 * <p>Each sentence is a note of its own, and its concept goes in as a mention that the caller
 * supplies. Historical is what the context claims, or what stands under a heading of history within
 * the sentence. Read as ISO 8859-1, as the kit is written.
 */
public final class AssertionSuite {
  /** What is scored. */
  public enum Axis {
    NEGATED,
    HISTORICAL,
    EXPERIENCER
  }

  private static final int CLAIMS = 3;

  private final CodingAssistant assistant;
  private final Path file;
  private final Map<Axis, Tally> tallies = new EnumMap<>(Axis.class);
  private final List<String> malformed = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();

  /** A suite, not yet run. */
  public AssertionSuite(CodingAssistant assistant, Path file) {
    this.assistant = assistant;
    this.file = file;
    for (Axis axis : Axis.values()) {
      tallies.put(axis, Tally.NONE);
    }
  }

  private record Line(
      String place, String concept, String sentence, Set<Axis> claimed, Note note, Span mention) {}

  private record Judged(Line line, Set<Axis> said) {}

  /** Whether a file looks like one: a text file whose first lines end in these three claims. */
  public static boolean isOne(Path file) throws IOException {
    if (!Files.isRegularFile(file) || !file.toString().endsWith(".txt")) {
      return false;
    }
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      for (int i = 0; i < 2; i++) {
        String line = lines.readLine();
        if (line != null && fields(line) != null) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Runs all sentences.
   *
   * @param progress told the number of sentences done, after each
   */
  public void run(int threads, LongConsumer progress) throws IOException, InterruptedException {
    long[] done = {0};
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      int[] number = {0};
      new Evaluation(assistant, null, What.MENTIONS, threads)
          .<Line, Judged>inOrder(
              () -> next(lines, number),
              this::judge,
              judged -> {
                count(judged);
                progress.accept(++done[0]);
              });
    }
  }

  /** Precision, recall and F1 of an axis. */
  Tally tally(Axis axis) {
    return tallies.getOrDefault(axis, Tally.NONE);
  }

  /** Lines that are not of the format, with file and line. */
  public List<String> malformed() {
    return List.copyOf(malformed);
  }

  /** The table, a line an axis. */
  public List<String> table() {
    List<String> out = new ArrayList<>();
    out.add(file.getFileName() + ", mentions supplied by the caller:");
    for (Axis axis : Axis.values()) {
      Tally t = tally(axis);
      out.add(
          String.format(
              Locale.ROOT,
              "  %-11s P %.3f  R %.3f  F1 %.3f  (right %.0f, too much %.0f, missed %.0f)",
              axis.name().toLowerCase(Locale.ROOT),
              t.precision(),
              t.recall(),
              t.f1(),
              t.right(),
              t.proposed() - t.right(),
              t.gold() - t.right()));
    }
    return out;
  }

  /** The places and concepts that were judged wrongly, the first so many. */
  public List<String> wrong(int most) {
    return wrong.subList(0, Math.min(most, wrong.size()));
  }

  private @Nullable Line next(BufferedReader lines, int[] number) throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String place = file + ":" + ++number[0];
      String[] fields = fields(line);
      if (fields != null) {
        return line(place, fields);
      }
      if (!line.isBlank() && number[0] > 1) {
        malformed.add(
            place
                + ": expected number, concept, sentence, Negated|Affirmed|Possible, Historical|Recent|Hypothetical,"
                + " Patient|Other|Family member, parted by tabs");
      }
    }
    return null;
  }

  private static Line line(String place, String[] fields) {
    int concept = fields.length - CLAIMS - 2;
    String words = fields[concept].strip();
    String text = fields[concept + 1];
    int at = Math.min(find(text, words), text.length());
    Span mention = new Span(at, Math.min(text.length(), at + words.length()));
    Set<Axis> claimed = EnumSet.noneOf(Axis.class);
    if (fields[concept + 2].strip().equalsIgnoreCase("Negated")) {
      claimed.add(Axis.NEGATED);
    }
    if (fields[concept + 3].strip().equalsIgnoreCase("Historical")) {
      claimed.add(Axis.HISTORICAL);
    }
    if (!fields[concept + 4].strip().equalsIgnoreCase("Patient")) {
      claimed.add(Axis.EXPERIENCER);
    }
    Note note = new Note(text, Setting.OUTPATIENT, null, null, null, List.of(mention));
    return new Line(place, words, text, claimed, note, mention);
  }

  private static String @Nullable [] fields(String line) {
    String[] fields = line.split("\t", -1);
    int last = fields.length - 1;
    while (last >= 0 && fields[last].isBlank()) {
      last--;
    }
    if (last < 5) {
      return null;
    }
    boolean known =
        fields[last - 2].strip().matches("(?i)negated|affirmed|possible")
            && fields[last - 1].strip().matches("(?i)historical|recent|hypothetical|not particular")
            && fields[last].strip().matches("(?i)patient|other|family member");
    return known ? java.util.Arrays.copyOf(fields, last + 1) : null;
  }

  private Judged judge(Line line) {
    Set<Axis> said = EnumSet.noneOf(Axis.class);
    Finding f = mentioned(line);
    if (f != null) {
      if (f.context().contains(Assertion.NEGATED)) {
        said.add(Axis.NEGATED);
      }
      if (f.context().contains(Assertion.HISTORICAL) || isHistory(f.section())) {
        said.add(Axis.HISTORICAL);
      }
      if (f.context().contains(Assertion.FAMILY)) {
        said.add(Axis.EXPERIENCER);
      }
    }
    return new Judged(line, said);
  }

  /** The finding that answers the mention: of those that touch it the widest, the last made. */
  private @Nullable Finding mentioned(Line line) {
    Finding best = null;
    for (Finding f : assistant.suggest(line.note()).findings()) {
      if (f.span().overlaps(line.mention())
          && (best == null
              || f.span().length() > best.span().length()
              || (f.span().length() == best.span().length() && f.id() > best.id()))) {
        best = f;
      }
    }
    return best;
  }

  private void count(Judged judged) {
    for (Axis axis : Axis.values()) {
      boolean gold = judged.line().claimed().contains(axis);
      boolean said = judged.said().contains(axis);
      tallies.merge(
          axis,
          new Tally(gold && said ? 1 : 0, said ? 1 : 0, gold ? 1 : 0),
          (a, b) -> a.plus(b.right(), b.proposed(), b.gold()));
      if (gold != said) {
        wrong.add(
            "  %s  %s %s: %s | %s"
                .formatted(
                    judged.line().place(),
                    gold ? "missed" : "too much",
                    axis.name().toLowerCase(Locale.ROOT),
                    judged.line().concept(),
                    judged.line().sentence()));
      }
    }
  }

  private static boolean isHistory(SectionKind kind) {
    return switch (kind) {
      case PAST_MEDICAL_HISTORY,
          PAST_SURGICAL_HISTORY,
          FAMILY_HISTORY,
          FAMILY_AND_SOCIAL_HISTORY,
          SOCIAL_HISTORY,
          ALLERGIES ->
          true;
      default -> false;
    };
  }

  /** Where the concept stands: in capitals if it can be told, else wherever it occurs. */
  private static int find(String text, String concept) {
    int at = text.lastIndexOf(concept.toUpperCase(Locale.ROOT));
    if (at < 0) {
      at = text.toLowerCase(Locale.ROOT).indexOf(concept.toLowerCase(Locale.ROOT));
    }
    return Math.max(0, at);
  }
}
