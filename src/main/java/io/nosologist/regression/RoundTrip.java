package io.nosologist.regression;

import io.nosologist.coding.CodingAssistant;
import io.nosologist.coding.OfficialPhrase;
import io.nosologist.domain.Note;
import io.nosologist.domain.Suggestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;

/** Official wordings as notes: how many lead back to their code at rank 1. */
public final class RoundTrip {
  private final CodingAssistant assistant;
  private final OfficialPhrase.Kind kind;
  private final int most;
  private final int errors;

  private record Chapter(String name, long phrases, long right) {
    double share() {
      return right / (double) phrases;
    }
  }

  private record Trip(OfficialPhrase phrase, List<String> got) {
    boolean isRight() {
      return !got.isEmpty() && phrase.isRight(got.get(0));
    }
  }

  /**
   * A round trip.
   *
   * @param most how many phrases to take, evenly spread over the release; 0 for all
   * @param errors how many wrong phrases to show
   */
  public RoundTrip(CodingAssistant assistant, OfficialPhrase.Kind kind, int most, int errors) {
    this.assistant = assistant;
    this.kind = kind;
    this.most = most;
    this.errors = errors;
  }

  /**
   * Runs and tells.
   *
   * @return the lines of the table: the whole first, then the chapters, worst first, then the first
   *     phrases that went wrong
   */
  public List<String> run(int threads, LongConsumer progress)
      throws IOException, InterruptedException {
    long all = assistant.officialPhrases(kind).count();
    long step = most <= 0 || most >= all ? 1 : all / most;
    Iterator<OfficialPhrase> phrases = assistant.officialPhrases(kind).iterator();
    long[] at = {0};
    Map<String, long[]> chapters = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    long begun = System.nanoTime();
    long[] counts = new long[2];
    new Evaluation(assistant, null, What.SUGGESTIONS, threads)
        .<OfficialPhrase, Trip>inOrder(
            () -> {
              while (phrases.hasNext()) {
                OfficialPhrase phrase = phrases.next();
                if (at[0]++ % step == 0 && (most <= 0 || at[0] / step < most)) {
                  return phrase;
                }
              }
              return null;
            },
            this::trip,
            trip -> {
              long[] chapter = chapters.computeIfAbsent(chapter(trip.phrase()), c -> new long[2]);
              chapter[0]++;
              counts[0]++;
              if (trip.isRight()) {
                chapter[1]++;
                counts[1]++;
              } else if (wrong.size() < errors) {
                wrong.add(
                    "  %s  \"%s\" gives %s"
                        .formatted(trip.phrase().code(), trip.phrase().text(), trip.got()));
              }
              progress.accept(counts[0]);
            });
    double seconds = (System.nanoTime() - begun) / 1e9;
    List<String> out = new ArrayList<>();
    out.add(
        String.format(
            Locale.ROOT,
            "round trip of %s, %s: %,d of %,d at rank 1 = %.2f %%, %.0f phrases/s",
            kind.name().toLowerCase(Locale.ROOT),
            assistant.releaseId().id(),
            counts[1],
            counts[0],
            100.0 * counts[1] / Math.max(1, counts[0]),
            counts[0] / Math.max(seconds, 1e-9)));
    chapters.entrySet().stream()
        .map(e -> new Chapter(e.getKey(), e.getValue()[0], e.getValue()[1]))
        .sorted(Comparator.comparingDouble(Chapter::share).thenComparing(Chapter::name))
        .forEach(
            c ->
                out.add(
                    String.format(
                        Locale.ROOT,
                        "  %6.2f %%  %,7d of %,7d  %s",
                        100 * c.share(),
                        c.right(),
                        c.phrases(),
                        c.name())));
    if (!wrong.isEmpty()) {
      out.add("wrong, the first " + wrong.size() + ":");
      out.addAll(wrong);
    }
    return out;
  }

  private Trip trip(OfficialPhrase phrase) {
    return new Trip(
        phrase,
        assistant.suggest(Note.of(phrase.text())).suggestions().stream()
            .map(Suggestion::code)
            .limit(3)
            .toList());
  }

  private String chapter(OfficialPhrase phrase) {
    return assistant.chapter(phrase.code()).orElse("no chapter");
  }
}
