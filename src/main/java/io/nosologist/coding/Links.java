package io.nosologist.coding;

import io.nosologist.domain.Coded;
import io.nosologist.domain.Evidence;
import io.nosologist.domain.Linked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The pairs of coded conditions that the Alphabetic Index joins under "with" (I.A.15), from {@code
 * linked.txt} of the lexicon. Immutable and safe to share between threads.
 */
final class Links {
  private static final int CATEGORY_AND_DOT = 4;

  /** How the code "without complications" of a category ends. */
  private static final String PLAIN = ".9";

  private final Map<String, List<Entry>> entries = new HashMap<>();

  /** The categories in which each complication has its own code, beside those of others. */
  private final Set<String> complicated = new HashSet<>();

  private final NoteLines lines;

  /** Mentions of one code that are looked at on either side of a mention. */
  private static final int NEAREST = 8;

  /**
   * Reads the list.
   *
   * @param text lines {@code CODE … > COMBINED : PARTNER …}
   * @throws IllegalArgumentException if a line is not of that form; the message quotes it
   */
  Links(String text, NoteLines lines) {
    this.lines = lines;
    LexiconFiles.entries(text).forEach(this::read);
  }

  /**
   * One combined code for a code and a partner.
   *
   * @param partner what the partner's code begins with
   * @param word what its words must hold; empty for nothing
   */
  private record Entry(String combined, String partner, String word) {
    /** Whether none of these codes says of the same organ what the combined code says. */
    boolean isNewBeside(Set<String> codes) {
      int organs = Math.max(combined.length() - 1, CATEGORY_AND_DOT + 1);
      String organ = combined.substring(0, Math.min(organs, combined.length()));
      return codes.stream().noneMatch(code -> code.startsWith(organ));
    }

    boolean names(Coded other) {
      return other.code().startsWith(partner)
          && (word.isEmpty()
              || other.evidence().stream()
                  .map(Evidence::text)
                  .anyMatch(t -> t.toLowerCase(Locale.ROOT).contains(word)));
    }
  }

  private void read(String line) {
    int arrow = line.indexOf(" > ");
    int colon = line.indexOf(" : ");
    if (arrow < 1 || colon < arrow) {
      throw new IllegalArgumentException(
          "linked.txt: '" + line + "' is not of the form CODE > COMBINED : PARTNER");
    }
    String combined = line.substring(arrow + 3, colon).strip();
    for (String code : line.substring(0, arrow).split("\\s+", -1)) {
      boolean category = code.endsWith("*");
      String stem = category ? code.substring(0, code.length() - 1) : "";
      for (String partner : line.substring(colon + 3).strip().split("\\s+", -1)) {
        int slash = partner.indexOf('/');
        entries
            .computeIfAbsent(category ? stem + PLAIN : code, c -> new ArrayList<>())
            .add(
                new Entry(
                    combined.startsWith(".") ? stem + combined : combined,
                    slash < 0 ? partner : partner.substring(0, slash),
                    slash < 0 ? "" : partner.substring(slash + 1)));
        if (category) {
          complicated.add(stem);
        }
      }
    }
  }

  /** The joined pairs among coded candidates; of several entries for a pair the first counts. */
  List<Linked> of(List<Coded> coded) {
    Map<String, List<Coded>> byCode = new LinkedHashMap<>();
    coded.forEach(c -> byCode.computeIfAbsent(c.code(), k -> new ArrayList<>()).add(c));
    List<Linked> out = new ArrayList<>();
    for (Coded one : coded) {
      List<Entry> here = entriesOf(one, byCode.keySet());
      if (!here.isEmpty()) {
        byCode.values().forEach(same -> link(one, here, same, byCode.keySet(), out));
      }
    }
    return out;
  }

  /** The entries that a coded condition stands under, among all codes of the note. */
  private List<Entry> entriesOf(Coded one, Set<String> codes) {
    List<Entry> here = entries.get(one.code());
    if (here != null || !complicated.contains(one.category())) {
      return here == null ? List.of() : here;
    }
    return entries.getOrDefault(one.category() + PLAIN, List.of()).stream()
        .filter(entry -> entry.isNewBeside(codes))
        .toList();
  }

  /** Joins a code with those mentions of another that stand nearest to it on either side. */
  private void link(
      Coded one, List<Entry> here, List<Coded> same, Set<String> codes, List<Linked> out) {
    int after = 0;
    int end = same.size();
    while (after < end) {
      int middle = (after + end) >>> 1;
      if (same.get(middle).candidate() < one.candidate()) {
        after = middle + 1;
      } else {
        end = middle;
      }
    }
    int last = Math.min(same.size(), after + NEAREST);
    for (Coded other : same.subList(Math.max(0, after - NEAREST), last)) {
      for (Entry entry : here) {
        if (entry.names(other)) {
          out.add(
              new Linked(
                  one.candidate(),
                  entries.containsKey(one.code()) ? one.code() : null,
                  other.candidate(),
                  entry.combined(),
                  other.title(),
                  isAskedFor(one, entry, other, codes),
                  other.sentence()));
          break;
        }
      }
    }
  }

  /**
   * Whether a note asks for the partner's own code: at the combined code, at the partner, which it
   * wants behind the combined code (gastroparesis behind E11.43), or at a third one that does not
   * ask for the combined code too: the germ of a sepsis is still the germ of the urinary infection
   * behind it.
   */
  private boolean isAskedFor(Coded one, Entry entry, Coded other, Set<String> codes) {
    if (lines.asksFor(entry.combined(), other.code())
        || lines.comesAfter(other.code(), entry.combined())) {
      return true;
    }
    for (String code : codes) {
      if (!code.equals(one.code())
          && !code.equals(other.code())
          && lines.asksFor(code, other.code())
          && !lines.asksFor(code, entry.combined())) {
        return true;
      }
    }
    return false;
  }
}
