package io.nosologist.regression;

import io.nosologist.domain.CodingResult;
import io.nosologist.domain.Span;
import io.nosologist.domain.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Words of a note and the codes that rest on them.
 *
 * @param span where they stand
 * @param codes proposed codes, with their dot
 */
record Highlight(Span span, List<String> codes) {
  /** The evidence of all suggestions, in order of place, without overlaps. */
  static List<Highlight> of(GoldNote note, CodingResult result) {
    Map<Span, Set<String>> codes = new TreeMap<>();
    for (Suggestion s : result.suggestions()) {
      s.evidence()
          .forEach(e -> codes.computeIfAbsent(e.span(), x -> new TreeSet<>()).add(s.code()));
    }
    List<Highlight> out = new ArrayList<>();
    codes.forEach(
        (span, of) -> {
          int last = out.size() - 1;
          if (last >= 0 && out.get(last).span().overlaps(span)) {
            Set<String> both = new TreeSet<>(out.get(last).codes());
            both.addAll(of);
            out.set(last, new Highlight(out.get(last).span().union(span), List.copyOf(both)));
          } else if (span.end() <= note.note().text().length()) {
            out.add(new Highlight(span, List.copyOf(of)));
          }
        });
    return out;
  }
}
