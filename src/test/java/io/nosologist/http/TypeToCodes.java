package io.nosologist.http;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Measures the time from a key stroke in the page to codes on the screen, for a note of 5 KB:
 * {@code mvn -q -B test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=io.nosologist.http.TypeToCodes}. Server and browser share the machine. The clock
 * starts at the input event and stops after the frame that shows the new cards; the note changes by
 * one character each time, 150 ms after the one before was shown.
 */
public final class TypeToCodes {
  private static final int LENGTH = 5 * 1024;
  private static final int WARM_UP = 40;
  private static final int RUNS = 100;
  private static final String NOTE =
      """
      HPI: 61-year-old woman seen for diabetes and her knee. Sugars 150 to 190 in the morning, burning in both feet at night for
      a year. No chest pain, no polyuria, no fever. Her mother had breast cancer. Bronchitis in March, resolved.

      SOCIAL HISTORY: Lives with her husband in a house with stairs. Works as a librarian, part time. Never smoked.

      MEDICATIONS: metformin 1000 mg b.i.d., insulin glargine 20 units at bedtime, lisinopril 10 mg, gabapentin 300 mg at night.

      REVIEW OF SYSTEMS: No weight loss, no night sweats, no rash, no change of vision. Appetite good. No cough, no wheeze.

      EXAM: BP 142/86. Heart regular, no murmur. Lungs clear on both sides. Monofilament reduced on both soles, no ulcer. Left
      knee with crepitus and a small effusion. X-ray of the left knee: narrowed medial joint space, no fracture.

      ASSESSMENT AND PLAN
      1. Type 2 diabetes mellitus with diabetic polyneuropathy; raise glargine.
      2. Chronic kidney disease, stage 3a.
      3. Essential hypertension, not at goal; lisinopril 20 mg.
      4. Primary osteoarthritis of left knee; exercise, injection if no better in six weeks.
      5. Paralytic calcification of muscle, left thigh, after an old spinal cord injury.
      Return if fever or new weakness.

      """;

  private TypeToCodes() {}

  /** Prints median, 95th percentile and the parts of the median, in milliseconds. */
  public static void main(String[] args) {
    String note = NOTE.repeat(LENGTH / NOTE.length() + 1).substring(0, LENGTH);
    try (TestServer server = TestServer.standard()) {
      Browser browser = Browser.shared();
      browser.open(server.uri("/").toString(), 1280, 800, false);
      IntStream.range(0, WARM_UP).forEach(i -> once(browser, note, i));
      List<List<Double>> runs =
          IntStream.range(0, RUNS).mapToObj(i -> once(browser, note, i)).toList();
      System.out.printf(
          Locale.ROOT,
          "%d characters, %d cards: median %.0f ms, 95th percentile %.0f ms; of it the request %.0f ms%n",
          note.length(),
          browser.texts("#cards .card").size(),
          percentile(runs, 0, 50),
          percentile(runs, 0, 95),
          percentile(runs, 1, 50));
    }
    System.exit(0);
  }

  private static List<Double> once(Browser browser, String note, int i) {
    String text = note.substring(0, 3000) + (char) ('a' + i % 26) + note.substring(3000);
    Object times =
        browser.await(
            """
            await new Promise((r) => setTimeout(r, 150));
            performance.clearResourceTimings();
            const note = document.getElementById('note');
            const drawn = new Promise((r) => new MutationObserver((all, o) => { o.disconnect(); r(); })
              .observe(document.getElementById('cards'), {childList: true}));
            note.value = args[0];
            const from = performance.now();
            note.dispatchEvent(new Event('input'));
            await drawn;
            await new Promise((r) => requestAnimationFrame(() => setTimeout(r)));
            const all = performance.now() - from;
            return [all, performance.getEntriesByType('resource').at(-1).duration];
            """,
            text);
    if (!(times instanceof List<?> list)) {
      throw new IllegalStateException(String.valueOf(times));
    }
    return list.stream().map(one -> ((Number) one).doubleValue()).toList();
  }

  private static double percentile(List<List<Double>> runs, int part, int percent) {
    List<Double> sorted =
        runs.stream().map(run -> run.get(part)).sorted(Collections.reverseOrder()).toList();
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * (100 - percent) / 100));
  }
}
