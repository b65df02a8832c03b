package io.nosologist.coding;

import io.nosologist.domain.CodeEntry;
import io.nosologist.domain.FindingType;
import io.nosologist.release.Release;
import io.nosologist.rules.Problem;
import io.nosologist.rules.RuleSources;
import io.nosologist.text.Lexicon;
import io.nosologist.text.LexiconEntry;
import io.nosologist.text.LexiconException;
import io.nosologist.text.Normalizer;
import io.nosologist.text.TextModels;
import io.nosologist.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds the lexicon of a rules folder against a release: each code exists, each official word is
 * one, and no phrase is told two things, or one thing twice.
 */
public final class LexiconCheck {
  private static final String FOLDER = "lexicon/";

  private final Release release;
  private final Normalizer normalizer = new Normalizer();
  private final List<Problem> problems = new ArrayList<>();

  private LexiconCheck(Release release) {
    this.release = release;
  }

  /**
   * Everything that is wrong with the {@code lexicon/} of a rules folder, its phrases and its
   * lists, by file and line.
   *
   * @return empty if all is well or the folder has no lexicon
   */
  public static List<Problem> check(RuleSources sources, Release release) {
    LexiconCheck check = new LexiconCheck(release);
    List<LexiconEntry> entries = check.read(sources);
    if (!entries.isEmpty()) {
      check.checkSigns(entries);
      check.checkCodes(entries);
      check.checkWords(entries);
      check.checkUnique(entries);
    }
    check.checkPhrases(sources);
    check.problems.addAll(ListCheck.check(sources, FOLDER, release));
    return check.problems.stream().distinct().sorted().toList();
  }

  /** The entries of all files; of a file that cannot be read, its first problem. */
  private List<LexiconEntry> read(RuleSources sources) {
    List<LexiconEntry> entries = new ArrayList<>();
    for (String path : sources.paths(".lex")) {
      if (path.startsWith(FOLDER)) {
        try {
          entries.addAll(Lexicon.parse(Map.of(path, sources.read(path))).entries());
        } catch (LexiconException e) {
          problems.add(new Problem(path, e.line(), e.reason()));
        }
      }
    }
    return entries;
  }

  /** Headings, abbreviations and context phrases are read as they will be; the first wrong line. */
  private void checkPhrases(RuleSources sources) {
    Map<String, String> files = new HashMap<>();
    for (String path : sources.paths(".txt")) {
      if (path.startsWith(FOLDER)) {
        files.put(path.substring(FOLDER.length()), sources.read(path));
      }
    }
    try {
      TextModels.load(files);
    } catch (LexiconException e) {
      String[] place = e.reason().split(":", 3);
      problems.add(
          place.length == 3
              ? new Problem(place[0], Integer.parseInt(place[1]), place[2].strip())
              : new Problem(FOLDER, 0, e.reason()));
    }
  }

  /** A sign without blanks around it, or at the end of the line, was read as part of a phrase. */
  private void checkSigns(List<LexiconEntry> entries) {
    for (LexiconEntry entry : entries) {
      for (String phrase : entry.phrases()) {
        if (phrase.contains("=") || phrase.contains(">") || phrase.contains("<")) {
          add(
              entry,
              "\"%s\" is read as a phrase; a sign has a blank and words on both sides: htn = hypertension"
                  .formatted(phrase));
        }
      }
    }
  }

  private void checkCodes(List<LexiconEntry> entries) {
    for (LexiconEntry entry : entries) {
      String code = entry.code();
      if (code != null && release.find(code).map(CodeEntry::code).filter(code::equals).isEmpty()) {
        add(
            entry,
            "%s is no code of release %s; near it: %s"
                .formatted(code, release.version(), String.join(", ", release.nearest(code, 3))));
      }
    }
  }

  /** The right side is written in words of the release, or of the lexicon itself. */
  private void checkWords(List<LexiconEntry> entries) {
    Set<String> written = new HashSet<>();
    release.codes().forEach(code -> written.addAll(Words.words(code.title())));
    release.terms().forEach(term -> term.path().forEach(text -> written.addAll(Words.words(text))));
    Set<String> known = new HashSet<>();
    written.forEach(word -> known.add(stem(word)));
    for (LexiconEntry entry : entries) {
      if (entry.kindOf() == null && entry.partOf() == null) {
        for (String phrase : entry.phrases()) {
          List<String> stems = stems(phrase);
          if (stems.size() == 1) {
            known.addAll(stems);
          }
        }
      }
    }
    for (LexiconEntry entry : entries) {
      String reads = entry.reads() == null ? entry.partOf() : entry.reads();
      if (reads != null) {
        for (String word : Words.words(reads)) {
          if (!known.contains(stem(word))) {
            add(entry, "\"" + word + "\" is no word of the release and no entry of its own");
          }
        }
      }
    }
  }

  /** What tells entries apart: equal keys hold at the same places of the same notes. */
  private record Key(String net, String phrase, Set<String> near) {}

  private record Use(LexiconEntry entry, String phrase) {}

  private void checkUnique(List<LexiconEntry> entries) {
    Map<Key, List<Use>> uses = new LinkedHashMap<>();
    for (LexiconEntry entry : entries) {
      if (entry.residual()) {
        continue;
      }
      Set<String> near = new TreeSet<>();
      entry.near().forEach(text -> near.add(String.join(" ", stems(text))));
      for (String phrase : entry.phrases()) {
        uses.computeIfAbsent(new Key(net(entry), form(phrase), near), key -> new ArrayList<>())
            .add(new Use(entry, phrase));
      }
    }
    Map<String, String> codes = new HashMap<>();
    uses.forEach(
        (key, same) ->
            same.forEach(
                use -> {
                  String code = use.entry().code();
                  if (code != null) {
                    codes.put(key.phrase(), code);
                  }
                }));
    for (List<Use> same : uses.values()) {
      for (int i = 1; i < same.size(); i++) {
        for (int j = 0; j < i; j++) {
          if (!agree(same.get(i).entry(), same.get(j).entry(), codes)) {
            add(same.get(i).entry(), twice(same.get(i), same.get(j)));
            break;
          }
        }
      }
    }
  }

  /** Entries of different nets may hold at one place; a site may be a part of several. */
  private static String net(LexiconEntry entry) {
    if (entry.partOf() != null) {
      return "part of " + entry.partOf();
    }
    return entry.kindOf() == null ? "phrase" : "kind";
  }

  /**
   * Whether two entries complete each other: a phrase names a code and its words say nothing else
   * ({@code left against medical advice}), or a phrase names the code of the words that it reads as
   * ({@code emesis}, vomiting).
   */
  private boolean agree(LexiconEntry one, LexiconEntry other, Map<String, String> codes) {
    LexiconEntry named = one.code() == null ? other : one;
    LexiconEntry plain = named.equals(one) ? other : one;
    String code = named.code();
    if (code == null || plain.code() != null) {
      return false;
    }
    String reads = plain.reads();
    return reads == null ? makesNoCode(plain) : code.equals(codes.get(form(reads)));
  }

  private static boolean makesNoCode(LexiconEntry entry) {
    return entry.type() == FindingType.OTHER || entry.type() == FindingType.PROCEDURE;
  }

  private String twice(Use use, Use first) {
    LexiconEntry entry = use.entry();
    if (first.entry().equals(entry)) {
      return "\"%s\" stands twice in the line, also as \"%s\""
          .formatted(use.phrase(), first.phrase());
    }
    String other = first.entry().place();
    if (target(entry).equals(target(first.entry()))) {
      return "\"%s\" stands already at %s".formatted(use.phrase(), other);
    }
    return "\"%s\" %s here, but %s at %s; keep one, or tell them apart by {context}"
        .formatted(use.phrase(), says(entry), says(first.entry()), other);
  }

  /** What an entry makes of a phrase, for comparison. */
  private String target(LexiconEntry entry) {
    String reads = entry.reads();
    if (reads != null) {
      return "= " + new TreeSet<>(stems(reads));
    }
    return says(entry);
  }

  private static String says(LexiconEntry entry) {
    if (entry.kindOf() != null) {
      return "is a kind of " + entry.kindOf();
    }
    if (entry.partOf() != null) {
      return "is a part of " + entry.partOf();
    }
    if (entry.code() != null) {
      return "names " + entry.code();
    }
    if (entry.reads() != null) {
      return "reads \"" + entry.reads() + "\"";
    }
    return makesNoCode(entry)
        ? "makes no code"
        : "is a " + entry.type().name().toLowerCase(Locale.ROOT);
  }

  /** A phrase as the phrase matcher knows it: capitals as written, other words in plain form. */
  private String form(String phrase) {
    boolean exact = TerminologyBuilder.isCapitals(phrase);
    List<String> out = new ArrayList<>();
    for (String word : Words.phrase(phrase, false)) {
      out.add(exact && TerminologyBuilder.isCapitals(word) ? word : normalizer.plain(word));
    }
    return String.join(" ", out);
  }

  private List<String> stems(String text) {
    return Words.words(text).stream().map(this::stem).toList();
  }

  private String stem(String word) {
    return normalizer.stem(normalizer.plain(word));
  }

  private void add(LexiconEntry entry, String text) {
    problems.add(new Problem(entry.file(), entry.line(), text));
  }
}
