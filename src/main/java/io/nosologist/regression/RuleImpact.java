package io.nosologist.regression;

import io.nosologist.coding.CodingAssistant;
import io.nosologist.domain.CodingResult;
import io.nosologist.domain.Dismissal;
import io.nosologist.domain.Note;
import io.nosologist.domain.Proposal;
import io.nosologist.domain.Suggestion;
import io.nosologist.domain.Traced;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;

/** Where one rule fired, what came of it, and by which rule it was beaten. */
public final class RuleImpact {
  private final CodingAssistant assistant;
  private final String rule;

  /** An impact of the rule with this id. */
  public RuleImpact(CodingAssistant assistant, String rule) {
    this.assistant = assistant;
    this.rule = rule;
  }

  /** What a run found: lines to show, notes where the rule fired, and notes that are malformed. */
  public record Found(List<String> lines, int notes, long of, List<String> malformed) {}

  /** Runs over suites; a line a note and conclusion. */
  public Found run(List<Path> suites, int threads, LongConsumer progress)
      throws IOException, InterruptedException {
    List<String> lines = new ArrayList<>();
    int[] notes = {0};
    long[] all = {0};
    Evaluation evaluation = new Evaluation(assistant, null, What.SUGGESTIONS, threads);
    evaluation.run(
        suites,
        null,
        progress,
        ran -> {
          all[0]++;
          Set<String> here = of(ran.note().note(), ran.result());
          notes[0] += here.isEmpty() ? 0 : 1;
          here.forEach(line -> lines.add(ran.outcome().key() + ": " + line));
        });
    return new Found(lines, notes[0], all[0], evaluation.malformed());
  }

  private Set<String> of(Note note, CodingResult result) {
    List<Traced> conclusions = assistant.conclusions(note);
    Set<String> out = new LinkedHashSet<>();
    for (Traced traced : conclusions) {
      if (!traced.rule().id().equals(rule)) {
        continue;
      }
      if (traced.conclusion() instanceof Proposal p) {
        out.add(fate(p, conclusions, result));
      } else {
        out.add("fired: " + traced.conclusion().text());
      }
    }
    return out;
  }

  private String fate(Proposal proposal, List<Traced> conclusions, CodingResult result) {
    for (Traced other : conclusions) {
      if (other.conclusion() instanceof Dismissal d && d.candidate() == proposal.candidate()) {
        return "%s, beaten by %s (%s)".formatted(proposal.code(), other.rule().id(), d.reason());
      }
    }
    for (Suggestion s : result.suggestions()) {
      if (s.code().startsWith(proposal.code())
          && s.explanation().stream().anyMatch(step -> rule.equals(step.rule()))) {
        return s.code().equals(proposal.code())
            ? proposal.code() + " suggested at rank " + s.rank()
            : "%s on the way to %s at rank %d".formatted(proposal.code(), s.code(), s.rank());
      }
    }
    return proposal.code() + ", beaten: another way led on";
  }
}
