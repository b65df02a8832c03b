package io.nosologist.coding;

import io.nosologist.domain.Coded;
import io.nosologist.domain.Conflict;
import io.nosologist.domain.Instruction;
import io.nosologist.domain.InstructionalNote;
import io.nosologist.domain.Listed;
import io.nosologist.domain.NoteKind;
import io.nosologist.release.Release;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The notes of the Tabular List that tie codes to each other, for the codes of one note: never the
 * catalogue. Lines are read once a code and kept; safe to share between threads.
 */
final class NoteLines {
  private static final Set<NoteKind> TYING =
      Set.of(
          NoteKind.EXCLUDES1,
          NoteKind.EXCLUDES2,
          NoteKind.CODE_FIRST,
          NoteKind.USE_ADDITIONAL,
          NoteKind.CODE_ALSO);
  private static final Pattern OPTIONAL =
      Pattern.compile("if (?:applicable|known|any|present|desired)|, if |where applicable");

  private static final Pattern UNDERLYING =
      Pattern.compile(
          "(?:the )?(?:underlying(?! (?:physiological|cardiac))|neoplasm)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Mentions of an excluded code that a conflict names. */
  private static final int MOST_MENTIONS = 8;

  private final Release release;
  private final Map<String, List<Line>> lines = new ConcurrentHashMap<>();

  NoteLines(Release release) {
    this.release = release;
  }

  /** A line of a note with the codes that it names. */
  private record Line(InstructionalNote note, List<CodeRange> ranges, boolean optional) {
    static Line of(InstructionalNote note) {
      return new Line(note, CodeRange.of(note.text()), OPTIONAL.matcher(note.text()).find());
    }

    /**
     * Whether it asks in words alone, at the code itself: "associated symptoms, when specified".
     * The head of a list of what else may be coded does not.
     */
    boolean asksInWords(String code) {
      boolean heads = note.kind() == NoteKind.CODE_ALSO && note.text().endsWith(":");
      return ranges.isEmpty() && note.owner().equals(code) && !heads;
    }

    boolean names(String code) {
      for (CodeRange range : ranges) {
        if (range.holds(code)) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * Whether a code is a manifestation: its title speaks of diseases classified elsewhere (and not
   * of what causes them), or names the disease that it is in or due to while a note asks to code
   * the underlying disease first and leaves no choice.
   */
  boolean isManifestation(String code, String title) {
    String small = title.toLowerCase(Locale.ROOT);
    if (small.contains("classified elsewhere")) {
      return !small.contains("not classified elsewhere") && !small.contains("as the cause of");
    }
    return (small.contains(" in ") || small.contains(" due to "))
        && lines(code).stream()
            .anyMatch(
                l ->
                    l.note().kind() == NoteKind.CODE_FIRST
                        && !l.optional()
                        && UNDERLYING.matcher(l.note().text()).lookingAt());
  }

  /** Whether a note of one code asks for another code beside it, by number or in words alone. */
  boolean asksFor(String code, String other) {
    return lines(code).stream()
        .anyMatch(
            l ->
                (l.note().kind() == NoteKind.USE_ADDITIONAL
                        || l.note().kind() == NoteKind.CODE_ALSO)
                    && (l.names(other) || l.asksInWords(code)));
  }

  /** Whether a note at a code itself wants another code, by its number, before it. */
  boolean comesAfter(String code, String first) {
    return lines(code).stream()
        .anyMatch(
            l ->
                l.note().kind() == NoteKind.CODE_FIRST
                    && l.note().owner().equals(code)
                    && l.names(first));
  }

  /** The Excludes1 pairs among coded candidates. */
  List<Conflict> conflicts(List<Coded> coded) {
    Map<String, List<Coded>> byCode = new LinkedHashMap<>();
    coded.forEach(c -> byCode.computeIfAbsent(c.code(), k -> new ArrayList<>()).add(c));
    List<Conflict> out = new ArrayList<>();
    for (Map.Entry<String, List<Coded>> one : byCode.entrySet()) {
      for (Line line : lines(one.getKey())) {
        if (line.note().kind() == NoteKind.EXCLUDES1) {
          for (Map.Entry<String, List<Coded>> other : byCode.entrySet()) {
            if (line.names(other.getKey())) {
              pair(one.getValue(), other.getValue(), line.note().owner(), out);
            }
          }
        }
      }
    }
    return out.stream().distinct().toList();
  }

  /** Each mention of a code with the first mentions of the excluded one. */
  private static void pair(List<Coded> ones, List<Coded> others, String owner, List<Conflict> out) {
    List<Coded> first = others.subList(0, Math.min(MOST_MENTIONS, others.size()));
    for (Coded one : ones) {
      for (Coded other : first) {
        if (other.candidate() != one.candidate()) {
          out.add(
              new Conflict(one.candidate(), one.code(), other.candidate(), other.code(), owner));
        }
      }
    }
  }

  /** What the notes say of a listed set of codes. */
  List<Instruction> instructions(List<Listed> set) {
    Map<String, Instruction> out = new LinkedHashMap<>();
    for (Listed one : set) {
      Map<String, Instruction> unmet = new LinkedHashMap<>();
      for (Line line : lines(one.code())) {
        InstructionalNote note = line.note();
        boolean optional = line.optional();
        boolean met = false;
        for (Listed other : set) {
          if (line.names(other.code()) && !other.code().equals(one.code())) {
            met = true;
            out.putIfAbsent(
                key(one, note) + other.code(),
                new Instruction(
                    one.code(), note.kind(), note.owner(), other.code(), optional, note.text()));
          }
        }
        if (met) {
          unmet.put(key(one, note), new Instruction(one.code(), note.kind(), "", "", true, ""));
        } else if (isOwn(note)) {
          unmet.putIfAbsent(
              key(one, note),
              new Instruction(one.code(), note.kind(), note.owner(), "", optional, note.text()));
        }
      }
      unmet.forEach(
          (key, instruction) -> {
            if (!instruction.owner().isEmpty()) {
              out.put(key, instruction);
            }
          });
    }
    return List.copyOf(out.values());
  }

  private static String key(Listed one, InstructionalNote note) {
    return one.code() + note.kind() + note.owner();
  }

  /** Whether a note that finds no partner is worth a fact: it asks for one, and stands near. */
  private static boolean isOwn(InstructionalNote note) {
    return note.kind() != NoteKind.EXCLUDES1
        && note.kind() != NoteKind.EXCLUDES2
        && Character.isUpperCase(note.owner().charAt(0))
        && note.owner().indexOf('-') < 0;
  }

  private List<Line> lines(String code) {
    List<Line> known = lines.get(code);
    if (known != null) {
      return known;
    }
    return lines.computeIfAbsent(
        code,
        c ->
            release.notesOnLadder(c).stream()
                .filter(n -> TYING.contains(n.kind()))
                .map(Line::of)
                .filter(l -> isOwn(l.note()) || !l.ranges().isEmpty())
                .filter(
                    l ->
                        l.note().kind() != NoteKind.EXCLUDES2
                            || !l.note().owner().startsWith("chapter"))
                .toList());
  }
}
