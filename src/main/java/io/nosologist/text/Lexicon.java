package io.nosologist.text;

import io.nosologist.domain.FindingType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people write and the release does not say; read from {@code rules/lexicon/*.lex}.
 *
 * <p>The format is described in {@code rules/lexicon/README.md}. Immutable.
 *
 * @param entries in order of file name and line
 */
public record Lexicon(List<LexiconEntry> entries) {
  public Lexicon {
    entries = List.copyOf(entries);
  }

  /**
   * Reads lexicon files.
   *
   * @param files text by file name; read in the order of the map
   * @throws LexiconException naming file and line of the first line that cannot be read
   */
  public static Lexicon parse(Map<String, String> files) {
    List<LexiconEntry> entries = new ArrayList<>();
    files.forEach((name, text) -> parseFile(name, text, entries));
    return new Lexicon(entries);
  }

  private static void parseFile(String file, String text, List<LexiconEntry> out) {
    FindingType type = FindingType.CONDITION;
    List<String> heads = List.of();
    Map<String, List<String>> names = new HashMap<>();
    int number = 0;
    for (String raw : text.split("\n", -1)) {
      number++;
      String line = raw.strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("@type")) {
        type = type(line.substring(5).strip(), file, number);
        heads = List.of();
        continue;
      }
      if (line.startsWith("@each ")) {
        heads = split(line.substring(6), "\\|", file, number);
        continue;
      }
      if (line.startsWith("@let ")) {
        int equals = line.indexOf(" = ");
        if (equals < 0) {
          throw new LexiconException(file, number, "@let needs NAME = a | b, got: " + line);
        }
        names.put(
            line.substring(5, equals).strip(),
            phrases(line.substring(equals + 3), names, file, number));
        continue;
      }
      if (line.startsWith("@")) {
        throw new LexiconException(
            file, number, "unknown directive '" + line + "'; known are @type, @each and @let");
      }
      LexiconEntry entry = entry(line, type, names, file, number);
      out.add(heads.isEmpty() ? entry : ofEach(heads, entry));
    }
  }

  /** An entry for each head at each site that a line of {@code @each} names. */
  private static LexiconEntry ofEach(List<String> heads, LexiconEntry line) {
    if (line.code() == null || !line.near().isEmpty()) {
      throw new LexiconException(
          line.file(), line.line(), "a line under @each names a code: kidney | renal > N28.89");
    }
    List<String> phrases = new ArrayList<>(heads.size() * line.phrases().size());
    for (String site : line.phrases()) {
      for (String head : heads) {
        phrases.add(head + " " + site);
      }
    }
    return new LexiconEntry(
        phrases,
        line.type(),
        null,
        line.code(),
        null,
        null,
        List.of(),
        true,
        line.file(),
        line.line());
  }

  private static FindingType type(String name, String file, int line) {
    try {
      return FindingType.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new LexiconException(
          file, line, "unknown type '" + name + "'; known are " + List.of(FindingType.values()), e);
    }
  }

  private static LexiconEntry entry(
      String line, FindingType type, Map<String, List<String>> names, String file, int number) {
    String body = line;
    int comment = body.indexOf(" # ");
    if (comment >= 0) {
      body = body.substring(0, comment).strip();
    }
    List<String> near = List.of();
    int brace = body.indexOf('{');
    if (brace >= 0) {
      if (!body.endsWith("}")) {
        throw new LexiconException(file, number, "'{' without '}' at the end of the line");
      }
      near = split(body.substring(brace + 1, body.length() - 1), ",", file, number);
      body = body.substring(0, brace).strip();
    }
    int arrow = body.indexOf(" > ");
    int equals = body.indexOf(" = ");
    int colon = body.indexOf(" : ");
    int within = body.indexOf(" < ");
    @Nullable String reads = null;
    @Nullable String code = null;
    @Nullable String kindOf = null;
    @Nullable String partOf = null;
    String left = body;
    if (colon >= 0) {
      left = body.substring(0, colon);
      kindOf = body.substring(colon + 3).strip();
    } else if (within >= 0) {
      left = body.substring(0, within);
      partOf = body.substring(within + 3).strip();
    } else if (arrow >= 0 && (equals < 0 || arrow < equals)) {
      left = body.substring(0, arrow);
      code = body.substring(arrow + 3).strip();
    } else if (equals >= 0) {
      left = body.substring(0, equals);
      reads = body.substring(equals + 3).strip();
    }
    if ((reads != null && reads.isEmpty())
        || (code != null && code.isEmpty())
        || (kindOf != null && kindOf.isEmpty())
        || (partOf != null && partOf.isEmpty())) {
      throw new LexiconException(file, number, "nothing stands on the right side");
    }
    return new LexiconEntry(
        phrases(Shorthand.expand(left), names, file, number),
        type,
        reads,
        code,
        kindOf,
        partOf,
        near,
        false,
        file,
        number);
  }

  /**
   * Phrases as they are written, each {@code $NAME} among their words standing for every phrase of
   * its {@code @let} in turn, and {@code -} there for none.
   */
  private static List<String> phrases(
      String text, Map<String, List<String>> names, String file, int line) {
    List<String> out = new ArrayList<>();
    for (String phrase : split(text, "\\|", file, line)) {
      if (phrase.indexOf('$') < 0) {
        out.add(phrase);
        continue;
      }
      List<String> begun = List.of("");
      for (String word : phrase.split(" ", -1)) {
        List<String> named = word.startsWith("$") ? names.get(word.substring(1)) : List.of(word);
        if (named == null) {
          throw new LexiconException(file, line, word + " is not named by @let above this line");
        }
        begun = followed(begun, named);
      }
      out.addAll(begun);
    }
    return out;
  }

  /** Each of some beginnings followed by each of some words. */
  private static List<String> followed(List<String> begun, List<String> words) {
    List<String> out = new ArrayList<>(begun.size() * words.size());
    for (String head : begun) {
      for (String word : words) {
        out.add(word.equals("-") ? head : (head + " " + word).strip());
      }
    }
    return out;
  }

  private static List<String> split(String text, String separator, String file, int line) {
    List<String> out = new ArrayList<>();
    for (String part : text.split(separator, -1)) {
      if (part.isBlank()) {
        throw new LexiconException(file, line, "an empty phrase stands between the separators");
      }
      out.add(part.strip());
    }
    return out;
  }
}
