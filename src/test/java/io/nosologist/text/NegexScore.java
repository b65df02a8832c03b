package io.nosologist.text;

import io.nosologist.domain.Assertion;
import io.nosologist.domain.SectionKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Scores the context step on the NegEx kit: precision, recall and F1 of negated, historical and
 * "not the patient".
 *
 * <p>Each sentence is read as a note of its own; its concept is given. Historical counts what the
 * context step claims, and what stands under a history heading within the sentence. Run:
 *
 * <pre>mvn -q -B test-compile && java -cp target/test-classes:target/classes:$CP \
 *   io.nosologist.text.NegexScore ../shared/corpora/negex [errors]</pre>
 *
 * with CP from {@code mvn -q dependency:build-classpath -Dmdep.outputFile=/dev/stdout}.
 */
final class NegexScore {
  static final String FILE = "genConText_rsAnnotations-1-120-random.txt";

  private NegexScore() {}

  /** One axis: what was right and wrong, and the sentences where it was wrong. */
  static final class Axis {
    final String name;
    final List<String> wrong = new ArrayList<>();
    int truePositive;
    int falsePositive;
    int falseNegative;

    Axis(String name) {
      this.name = name;
    }

    void count(boolean gold, boolean said, String sentence) {
      if (gold && said) {
        truePositive++;
      } else if (gold) {
        falseNegative++;
        wrong.add("missed  " + sentence);
      } else if (said) {
        falsePositive++;
        wrong.add("too much " + sentence);
      }
    }

    double precision() {
      return truePositive / (double) Math.max(1, truePositive + falsePositive);
    }

    double recall() {
      return truePositive / (double) Math.max(1, truePositive + falseNegative);
    }

    double f1() {
      return 2.0 * truePositive / Math.max(1, 2 * truePositive + falsePositive + falseNegative);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%-11s P %.3f R %.3f F1 %.3f (right %d, too much %d, missed %d)",
          name,
          precision(),
          recall(),
          f1(),
          truePositive,
          falsePositive,
          falseNegative);
    }
  }

  /**
   * Scores all sentences of the kit.
   *
   * @return negated, historical, other person
   */
  static List<Axis> score(Path folder, NoteReader reader) throws IOException {
    Axis negated = new Axis("negated");
    Axis historical = new Axis("historical");
    Axis other = new Axis("experiencer");
    for (String line : Files.readAllLines(folder.resolve(FILE), StandardCharsets.ISO_8859_1)) {
      String[] fields = line.split("\t", -1);
      String concept = fields[2].strip();
      String text = fields[3];
      ReadNote note = reader.read(text);
      int at = find(text, concept);
      int from = 0;
      while (from + 1 < note.tokenCount() && note.tokenEnd(from) <= at) {
        from++;
      }
      int to = from + 1;
      while (to < note.tokenCount() && note.tokenStart(to) < at + concept.length()) {
        to++;
      }
      List<Assertion> context = note.context(from, to);
      SectionKind kind =
          note.sections().get(note.sentences().get(note.tokenSentence(from)).section()).kind();
      String shown = concept + " | " + text.replaceAll("\\s+", " ") + " | " + context + " " + kind;
      negated.count(fields[4].equals("Negated"), context.contains(Assertion.NEGATED), shown);
      boolean past = context.contains(Assertion.HISTORICAL) || history(kind);
      historical.count(fields[5].equals("Historical"), past, shown);
      other.count(!fields[6].strip().equals("Patient"), context.contains(Assertion.FAMILY), shown);
    }
    return List.of(negated, historical, other);
  }

  private static boolean history(SectionKind kind) {
    return switch (kind) {
      case PAST_MEDICAL_HISTORY, PAST_SURGICAL_HISTORY, FAMILY_HISTORY, SOCIAL_HISTORY, ALLERGIES ->
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

  public static void main(String[] args) throws IOException {
    List<Axis> axes = score(Path.of(args[0]), new NoteReader(TextModels.load()));
    for (Axis axis : axes) {
      System.out.println(axis);
      if (args.length > 1) {
        axis.wrong.forEach(System.out::println);
      }
    }
  }
}
