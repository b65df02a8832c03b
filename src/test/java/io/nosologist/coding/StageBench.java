package io.nosologist.coding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.ThreadMXBean;
import io.nosologist.domain.Note;
import io.nosologist.domain.Traced;
import io.nosologist.rules.RuleBase;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Where the time of a note goes, on one thread: reading it into facts, running the rules over them
 * (the facts of the later stages apart), and putting the result together; medians and allocation.
 *
 * <pre>
 * java -cp target/test-classes:target/classes:$CP io.nosologist.coding.StageBench NOTES.jsonl [NOTES] [ROUNDS]
 * </pre>
 *
 * <p>Timings of a shared machine swing; allocation and the shares of one run do not.
 */
final class StageBench {
  private static final List<String> STAGES = List.of("facts", "rules", "set facts", "result");
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final long[] nanos = new long[STAGES.size()];
  private final long[] bytes = new long[STAGES.size()];
  private long clock;
  private long allocated;

  private StageBench() {}

  public static void main(String[] args) throws IOException {
    List<Note> notes = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    int most = args.length > 1 ? Integer.parseInt(args[1]) : 500;
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      if (notes.size() < most) {
        JsonNode node = json.readTree(line);
        notes.add(Note.of(node.path("text").asText(node.path("note").asText())));
      }
    }
    CodingAssistant assistant = CodingAssistant.create();
    RuleBase rules = RuleBase.stock();
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 6;
    for (int round = 1; round < rounds; round++) {
      notes.forEach(n -> new StageBench().time(assistant, rules, n));
    }
    StageBench[] timed =
        notes.stream()
            .map(n -> new StageBench().time(assistant, rules, n))
            .toArray(StageBench[]::new);
    long total = Arrays.stream(timed).mapToLong(t -> Arrays.stream(t.nanos).sum()).sum();
    for (int s = 0; s < STAGES.size(); s++) {
      int stage = s;
      double[] times =
          Arrays.stream(timed).mapToDouble(t -> t.nanos[stage] / 1e6).sorted().toArray();
      System.out.printf(
          Locale.ROOT,
          "%-9s p50 %.3f ms  p95 %.3f ms  mean %.3f ms  %5.0f KB a note  %2.0f %% of all%n",
          STAGES.get(s),
          times[times.length / 2],
          times[times.length * 95 / 100],
          Arrays.stream(times).average().orElse(0),
          Arrays.stream(timed).mapToLong(t -> t.bytes[stage]).average().orElse(0) / 1024,
          100.0 * Arrays.stream(timed).mapToLong(t -> t.nanos[stage]).sum() / total);
    }
    System.out.printf(
        Locale.ROOT, "%d notes, %.3f ms a note%n", timed.length, total / 1e6 / timed.length);
  }

  private StageBench time(CodingAssistant assistant, RuleBase rules, Note note) {
    clock = System.nanoTime();
    allocated = THREADS.getCurrentThreadAllocatedBytes();
    NoteFacts facts = assistant.facts(note);
    lap(0);
    List<Function<List<Traced>, ? extends Collection<?>>> stages = new ArrayList<>();
    for (Function<List<Traced>, ? extends Collection<?>> stage : assistant.stages(facts)) {
      stages.add(
          so -> {
            lap(1);
            Collection<?> more = stage.apply(so);
            lap(2);
            return more;
          });
    }
    List<Traced> conclusions = rules.run(facts.all(), stages);
    lap(1);
    ResultAssembler result = new ResultAssembler(assistant.release(), facts, conclusions);
    result.queries(result.suggestions());
    result.findings();
    result.rejected();
    lap(3);
    return this;
  }

  private void lap(int stage) {
    long now = System.nanoTime();
    long heap = THREADS.getCurrentThreadAllocatedBytes();
    nanos[stage] += now - clock;
    bytes[stage] += heap - allocated;
    allocated = THREADS.getCurrentThreadAllocatedBytes();
    clock = System.nanoTime();
  }
}
