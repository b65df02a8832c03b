package io.nosologist.regression;

import io.nosologist.domain.CodingResult;
import io.nosologist.domain.Finding;
import io.nosologist.domain.Span;
import io.nosologist.domain.Step;
import io.nosologist.domain.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which codes of a result are scored. */
public enum What {
  /** What a coder would be offered. */
  SUGGESTIONS,
  /** Every mention that could be coded, whatever the note claims of it. */
  MENTIONS;

  List<Proposed> of(CodingResult result) {
    return this == SUGGESTIONS ? suggestions(result) : mentions(result);
  }

  private static List<Proposed> suggestions(CodingResult result) {
    List<Proposed> out = new ArrayList<>();
    for (Suggestion s : result.suggestions()) {
      out.add(
          new Proposed(
              s.code(),
              s.evidence().stream().map(e -> e.span()).distinct().toList(),
              s.explanation().stream()
                  .<@Nullable String>map(Step::rule)
                  .filter(r -> r != null)
                  .distinct()
                  .toList()));
    }
    return out;
  }

  private static List<Proposed> mentions(CodingResult result) {
    Map<String, List<Span>> spans = new LinkedHashMap<>();
    for (Finding f : result.findings()) {
      String code = f.code();
      if (code != null) {
        spans.computeIfAbsent(code, c -> new ArrayList<>()).add(f.span());
      }
    }
    List<Proposed> out = new ArrayList<>();
    spans.forEach((code, where) -> out.add(new Proposed(code, where, List.of())));
    return out;
  }
}
