package io.nosologist.coding;

import io.nosologist.text.PhraseFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Phrases of the lexicon and what each may stand for.
 *
 * @param net the phrases; the value of one is its row in {@code readings}
 * @param readings what a phrase stands for, at least one; which of them hold depends on the note
 */
@SuppressWarnings("ArrayRecordComponent") // numbers in arrays are the point; none is compared
record PhraseTable(PhraseFinder net, Terminology.Reading[][] readings) {
  /** Collects phrases. Not thread safe. */
  static final class Builder {
    private final PhraseFinder.Builder net = new PhraseFinder.Builder();
    private final List<List<Terminology.Reading>> readings = new ArrayList<>();

    /**
     * Adds what a phrase stands for, beside what it stands for already.
     *
     * @param phrase ids of its words; an empty phrase is left out
     */
    void add(int[] phrase, Terminology.Reading reading) {
      if (phrase.length == 0) {
        return;
      }
      int row = net.add(phrase, readings.size());
      if (row == readings.size()) {
        readings.add(new ArrayList<>());
      }
      readings.get(row).add(reading);
    }

    /**
     * Compiles what was added.
     *
     * @param words ids by plain form
     */
    PhraseTable build(Map<String, Integer> words) {
      return new PhraseTable(
          net.build(words),
          readings.stream()
              .map(r -> r.toArray(Terminology.Reading[]::new))
              .toArray(Terminology.Reading[][]::new));
    }
  }
}
