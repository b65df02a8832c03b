package io.nosologist.coding;

import static org.assertj.core.api.Assertions.assertThat;

import io.nosologist.domain.CodeEntry;
import io.nosologist.domain.CodingResult;
import io.nosologist.domain.Evidence;
import io.nosologist.domain.Finding;
import io.nosologist.domain.Note;
import io.nosologist.domain.Query;
import io.nosologist.domain.Rejection;
import io.nosologist.domain.Specificity.LadderRung;
import io.nosologist.domain.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every note, however it was typed. The seed of a failing note is in its name. */
class MessyNotesTest {
  private static final int NOTES = 200;
  private static final Map<Long, CodingResult> RESULTS = new ConcurrentHashMap<>();

  static LongStream seeds() {
    return LongStream.range(0, NOTES).map(i -> Long.getLong("seed", 20_260_401L) + i);
  }

  private static CodingResult result(long seed) {
    return RESULTS.computeIfAbsent(
        seed, s -> TestAssistant.get().suggest(Note.of(MessyNotes.of(s))));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyOffsetPointsAtItsWords(long seed) {
    String note = MessyNotes.of(seed);
    CodingResult result = result(seed);

    for (Finding finding : result.findings()) {
      assertThat(finding.span().end()).isLessThanOrEqualTo(note.length());
      assertThat(finding.span().length()).isPositive();
      assertThat(finding.span().in(note)).as("finding, seed %d", seed).isEqualTo(finding.text());
    }
    for (Suggestion suggestion : result.suggestions()) {
      assertThat(suggestion.evidence()).as("%s, seed %d", suggestion.code(), seed).isNotEmpty();
      for (Evidence evidence : suggestion.evidence()) {
        assertThat(evidence.end()).isLessThanOrEqualTo(note.length());
        assertThat(evidence.span().in(note))
            .as("evidence of %s, seed %d", suggestion.code(), seed)
            .isEqualTo(evidence.text());
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyCodeIsOfTheReleaseAndEverySuggestionBillableAndUnique(long seed) {
    CodingResult result = result(seed);

    List<String> codes = new ArrayList<>();
    for (Suggestion suggestion : result.suggestions()) {
      codes.add(suggestion.code());
      CodeEntry entry = entry(suggestion.code());
      assertThat(entry.billable()).as("%s, seed %d", suggestion.code(), seed).isTrue();
      assertThat(suggestion.billable()).isTrue();
      assertThat(suggestion.title()).isEqualTo(entry.title());
      assertThat(suggestion.article()).isEqualTo("/articles/" + suggestion.code());
      List<String> ladder =
          suggestion.specificity().ladder().stream().map(LadderRung::code).toList();
      assertThat(ladder).as("ladder, seed %d", seed).endsWith(suggestion.code());
      ladder.forEach(this::entry);
      suggestion.alternatives().forEach(a -> entry(a.code()));
    }
    assertThat(codes).as("seed %d", seed).doesNotHaveDuplicates();
    assertThat(result.suggestions())
        .extracting(Suggestion::rank)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, codes.size()).boxed().toList());
    result.rejected().stream().map(Rejection::code).forEach(this::entry);
    result.queries().stream().map(Query::code).forEach(this::entry);
    for (Finding finding : result.findings()) {
      if (finding.code() != null) {
        entry(finding.code());
      }
    }
  }

  private CodeEntry entry(String code) {
    return TestAssistant.get().release().find(code).orElseThrow(() -> new AssertionError(code));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void findingsStandInOrderAndQueriesOfferAWayOut(long seed) {
    CodingResult result = result(seed);

    assertThat(result.findings())
        .as("seed %d", seed)
        .extracting(Finding::span)
        .isSortedAccordingTo((a, b) -> Integer.compare(a.start(), b.start()));
    assertThat(result.queries()).extracting(Query::id).doesNotHaveDuplicates();
    for (Query query : result.queries()) {
      assertThat(query.options()).as("seed %d", seed).contains("unable to determine");
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theSameNoteGivesTheSameResult(long seed) {
    assertThat(TestAssistant.get().suggest(Note.of(MessyNotes.of(seed)))).isEqualTo(result(seed));
  }

  @Test
  void theNotesAreWorthTrying() {
    assertThat(seeds().mapToObj(MessyNotesTest::result).mapToInt(r -> r.suggestions().size()).sum())
        .isGreaterThan(2 * NOTES);
  }

  @Test
  void anotherAssistantGivesTheSameResult() {
    CodingAssistant other = CodingAssistant.create();

    assertThat(other.fingerprint()).isEqualTo(TestAssistant.get().fingerprint());
    // backwards, so that nothing that a worker keeps from note to note can agree by chance
    for (long seed : seeds().map(s -> -s).sorted().map(s -> -s).toArray()) {
      Note note = Note.of(MessyNotes.of(seed));
      assertThat(other.suggest(note)).as("seed %d", seed).isEqualTo(result(seed));
    }
  }

  @Test
  void threadsGiveTheSameResult() throws Exception {
    List<Note> notes = seeds().mapToObj(MessyNotes::of).map(Note::of).toList();
    List<CodingResult> alone = seeds().mapToObj(MessyNotesTest::result).toList();
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Future<CodingResult>> together =
          notes.stream().map(n -> pool.submit(() -> TestAssistant.get().suggest(n))).toList();
      for (int i = 0; i < notes.size(); i++) {
        assertThat(together.get(i).get()).as("note %d", i).isEqualTo(alone.get(i));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\r\n\r\n", "\u0000", "\uD83E", ".", "left", "1. 2. 3."})
  void aNoteThatSaysNothingGivesNothing(String note) {
    assertThat(TestAssistant.get().suggest(Note.of(note)).suggestions()).isEmpty();
  }
}
