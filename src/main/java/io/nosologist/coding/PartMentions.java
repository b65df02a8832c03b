package io.nosologist.coding;

import io.nosologist.domain.CodeEntry;
import io.nosologist.domain.Finding;
import io.nosologist.domain.Span;
import io.nosologist.release.Release;
import io.nosologist.text.PhraseFinder;
import io.nosologist.text.ReadNote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Conditions that are mentioned within longer ones: "macular edema" mentions an edema, "urinary
 * tract infection" an infection.
 *
 * <p>Only the longer mention is coded (the longest specific phrase wins); its parts are told beside
 * it, each with the code it has by itself, for those who look for every mention of a condition. A
 * neoplasm is one with its morphology: the carcinoma of "renal cell carcinoma" is not told again,
 * as C80.1 is for tumors whose primary is not known (I.C.2.j); nor is a word of the axis {@code
 * bound}, the pain of "chest pain". One per worker; not thread safe.
 */
final class PartMentions {
  /** Parts of more words are wordings that hardly occur within others. */
  private static final int MOST_TOKENS = 4;

  private static final String NONE = "";

  private final Terminology terminology;
  private final Release release;
  private final NoteWords words;

  /** The code that each word names alone, by word, as far as asked; the catalogue has few. */
  private final Map<Integer, Integer> alone = new HashMap<>();

  /** The billable code where nothing but a node is known, by node, as far as asked. */
  private final Map<Integer, String> defaults = new HashMap<>();

  PartMentions(Terminology terminology, Release release, NoteWords words) {
    this.terminology = terminology;
    this.release = release;
    this.words = words;
  }

  /** Adds what stands within a mention, from left to right, the shorter first. */
  void add(ReadNote read, Match match, Finding whole, List<Finding> out) {
    if (match.to() - match.from() < 2) {
      return;
    }
    for (int from = match.from(); from < match.to(); from++) {
      if (!match.tokens().get(from)) {
        continue;
      }
      int last = Math.min(match.to(), from + MOST_TOKENS);
      for (int to = from + 1; to <= last; to++) {
        if (match.tokens().get(to - 1)
            && !words.isSideToken(to - 1)
            && !(to == from + 1 && isBound(from))
            && to - from < match.to() - match.from()) {
          add(read, from, to, match, whole, out);
        }
      }
    }
  }

  private boolean isBound(int token) {
    return words.word(token) >= 0 && terminology.bound[words.word(token)];
  }

  private void add(ReadNote read, int from, int to, Match match, Finding whole, List<Finding> out) {
    int node = node(match.sentence(), from, to);
    if (node < 0 || areNeoplasms(node, match.node())) {
      return;
    }
    String code = defaults.computeIfAbsent(node, this::byDefault);
    if (code.isEmpty()) {
      return;
    }
    Span span = new Span(read.tokenStart(from), read.tokenEnd(to - 1));
    for (int i = out.size() - 1; i >= 0 && out.get(i).sentence() == match.sentence(); i--) {
      if (out.get(i).span().equals(span)) {
        return;
      }
    }
    out.add(whole.part(span, span.in(read.text()), concept(node), code));
  }

  /** The words of the title of a code, as the concepts of other findings are told. */
  private String concept(int node) {
    int[][] titles = terminology.nodes.title()[node];
    return titles.length == 0
        ? terminology.nodes.codes()[node]
        : String.join(" ", terminology.written(titles[0]));
  }

  private boolean areNeoplasms(int one, int other) {
    return ResultAssembler.isNeoplasm(terminology.nodes.codes()[one])
        && ResultAssembler.isNeoplasm(terminology.nodes.codes()[other]);
  }

  /** The code that a stretch names by itself, or -1. */
  private int node(int sentence, int from, int to) {
    int named = words.nodeAt(sentence, from, to);
    if (named < 0) {
      named = wording(from, to);
    }
    if (named < 0 && to == from + 1 && words.word(from) >= 0 && !words.isNumber(from)) {
      named = alone(words.word(from));
    }
    return named;
  }

  private int wording(int from, int to) {
    PhraseFinder wordings = terminology.wordings;
    int at = wordings.root();
    for (int token = from; token < to && at >= 0; token++) {
      at = wordings.next(at, words.plain(token));
    }
    return at < 0 || wordings.value(at) < 0 ? -1 : Wordings.node(wordings.value(at));
  }

  private int alone(int word) {
    if (terminology.weak[word]) {
      return -1;
    }
    return alone.computeIfAbsent(word, this::termOf);
  }

  /** The code of the preferred term that has no other word. */
  private int termOf(int word) {
    Terminology.Terms terms = terminology.terms;
    int best = -1;
    int rank = Match.RESIDUAL;
    for (int p = terms.postingStart()[word]; p < terms.postingStart()[word + 1]; p++) {
      int term = terms.postings()[p];
      if (terms.start()[term + 1] - terms.start()[term] == 1 && terms.rank()[term] < rank) {
        rank = terms.rank()[term];
        best = terms.node()[term];
      }
    }
    return best;
  }

  private String byDefault(int node) {
    int at = node;
    while (terminology.nodes.byDefault()[at] >= 0) {
      at = terminology.nodes.byDefault()[at];
    }
    CodeEntry entry = release.find(terminology.nodes.codes()[at]).orElse(null);
    if (entry == null || entry.billable()) {
      return entry == null ? NONE : entry.code();
    }
    List<String> seventh = new ArrayList<>();
    for (String child : entry.children()) {
      if (child.length() > entry.code().length() && Episodes.isDefault(child, "", entry)) {
        seventh.add(child);
      }
    }
    return seventh.size() == 1 ? seventh.get(0) : NONE;
  }
}
