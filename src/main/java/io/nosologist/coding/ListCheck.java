package io.nosologist.coding;

import io.nosologist.domain.CodeEntry;
import io.nosologist.release.Release;
import io.nosologist.rules.Problem;
import io.nosologist.rules.RuleSources;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Holds the lists of pairs ({@code linked.txt}, {@code named.txt}, {@code histories.txt}) and the
 * forms of {@code measures.txt} against a release: each line can be read, and each code begins one
 * of the release.
 */
final class ListCheck {
  private final TreeSet<String> codes = new TreeSet<>();
  private final String version;
  private final List<Problem> problems = new ArrayList<>();

  private ListCheck(Release release) {
    release.codes().map(CodeEntry::code).forEach(codes::add);
    version = release.version();
  }

  /**
   * What is wrong with the lists of a rules folder, by file and line.
   *
   * @param folder where the lists stand in it, with a slash at its end
   */
  static List<Problem> check(RuleSources sources, String folder, Release release) {
    ListCheck check = new ListCheck(release);
    List<String> paths = sources.paths(".txt");
    NoteLines lines = new NoteLines(release);
    Map<String, Consumer<String>> readers =
        Map.of(
            "linked.txt", line -> new Links(line, lines),
            "named.txt", line -> new NamedKinds(line),
            "histories.txt", line -> new Histories(line),
            "measures.txt", line -> new MeasurePatterns(line));
    readers.forEach(
        (name, reader) -> {
          if (paths.contains(folder + name)) {
            check.read(folder + name, reader, sources.read(folder + name));
          }
        });
    return check.problems;
  }

  private void read(String path, Consumer<String> reader, String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!LexiconFiles.isEntry(line)) {
        continue;
      }
      try {
        reader.accept(line);
      } catch (IllegalArgumentException e) {
        String reason = String.valueOf(e.getMessage());
        problems.add(new Problem(path, i + 1, reason.substring(reason.indexOf(' ') + 1)));
        continue;
      }
      String coded = path.endsWith("measures.txt") ? line.substring(0, line.indexOf(' ')) : line;
      for (String word : coded.split("[\\s>:]+", -1)) {
        checkCode(path, i + 1, word);
      }
    }
  }

  /**
   * A code, or what codes begin with; "E08*" is a category, ".22" what stands behind one,
   * "Z86.0100+" one beside the disease.
   */
  private void checkCode(String path, int line, String word) {
    int end = word.indexOf('/');
    String code = (end < 0 ? word : word.substring(0, end)).replace("*", "").replace("+", "");
    if (code.isEmpty() || code.equals("-") || code.startsWith(".")) {
      return;
    }
    String next = codes.ceiling(code);
    if (next == null || !next.startsWith(code)) {
      problems.add(
          new Problem(path, line, "no code of release " + version + " begins with " + code));
    }
  }
}
