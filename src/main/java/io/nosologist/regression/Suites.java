package io.nosologist.regression;

import io.nosologist.coding.CodingAssistant;
import io.nosologist.exchange.BadInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells what form a suite has from what is there. */
public final class Suites {
  /** The folder of golden hits that lies among suites and is none. */
  static final String GOLDEN = "golden";

  private Suites() {}

  /**
   * Opens suites.
   *
   * @param path a folder of cases, a folder of such folders, a brat folder, a file of JSON lines,
   *     or a table
   * @param notes where the notes of a table lie; null for beside it
   * @throws BadInputException if there is nothing of these forms
   */
  static List<Suite> open(Path path, @Nullable Path notes, CodingAssistant assistant)
      throws IOException {
    if (Files.isRegularFile(path)) {
      String name = path.toString().toLowerCase(Locale.ROOT);
      if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
        return List.of(new JsonLinesSuite(path));
      }
      if (name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".tab")) {
        return List.of(new TableSuite(path, notes));
      }
    } else if (Files.isDirectory(path)) {
      if (has(path, ".ann")) {
        return List.of(new BratSuite(path));
      }
      if (isSuite(path)) {
        String name = String.valueOf(path.toAbsolutePath().normalize().getFileName());
        return List.of(new FolderSuite(path, name, assistant, new HashMap<>()));
      }
      Map<String, Path> seen = new HashMap<>();
      List<Suite> out = new ArrayList<>();
      for (Path folder : folders(path)) {
        String name = path.relativize(folder).toString().replace('\\', '/');
        out.add(new FolderSuite(folder, name, assistant, seen));
      }
      if (!out.isEmpty()) {
        return out;
      }
    } else {
      throw new BadInputException("no such file or folder: " + path);
    }
    throw new BadInputException(
        path
            + " is no suite; known are folders of <id>/note.txt with expected.yaml, folders of brat files (.txt, .ann),"
            + " .jsonl of {id, note, codes}, and .csv or .tsv of (id, code)");
  }

  /** The folders of cases in our own form at or below a folder, in order of their paths. */
  static List<Path> folders(Path root) throws IOException {
    if (isSuite(root)) {
      return List.of(root);
    }
    List<Path> out = new ArrayList<>();
    try (Stream<Path> below = Files.list(root)) {
      for (Path folder : below.filter(Files::isDirectory).sorted().toList()) {
        if (!folder.endsWith(GOLDEN)) {
          out.addAll(folders(folder));
        }
      }
    }
    return out;
  }

  private static boolean isSuite(Path folder) throws IOException {
    try (Stream<Path> below = Files.list(folder)) {
      return below.anyMatch(
          c -> Files.exists(c.resolve("expected.yaml")) || Files.exists(c.resolve("note.txt")));
    }
  }

  private static boolean has(Path folder, String suffix) throws IOException {
    try (Stream<Path> below = Files.list(folder)) {
      return below.anyMatch(f -> f.toString().endsWith(suffix));
    }
  }
}
