package io.nosologist.coding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the files of the lexicon, in the jar or in a folder, by name. */
final class LexiconFiles {
  private static final String ANCHOR = "rules/lexicon/stopwords.txt";

  private LexiconFiles() {}

  /** Text by file name of the stock lexicon. */
  static Map<String, String> stock() {
    URL url = LexiconFiles.class.getClassLoader().getResource(ANCHOR);
    if (url == null) {
      throw new IllegalStateException(
          "the stock lexicon is missing from the class path: " + ANCHOR);
    }
    try {
      URI uri = url.toURI();
      if (!uri.getScheme().equals("jar")) {
        return folder(Path.of(uri).resolveSibling(""));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return folder(jar.getPath("rules/lexicon"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the stock lexicon cannot be read", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the stock lexicon stands at an impossible place", e);
    }
  }

  /**
   * Text by file name of a lexicon folder.
   *
   * @throws UncheckedIOException if a file cannot be read
   */
  static Map<String, String> folder(Path folder) {
    Map<String, String> out = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = folder.relativize(file).toString();
        if (name.endsWith(".lex") || name.endsWith(".txt")) {
          out.put(name, Files.readString(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the lexicon folder " + folder + " cannot be read", e);
    }
    return out;
  }

  /** The lines of a list of pairs that say something: no comments, no blanks around them. */
  static Stream<String> entries(String text) {
    return text.lines().map(String::strip).filter(LexiconFiles::isEntry);
  }

  /** Whether a line of a list, without blanks around it, is neither empty nor a comment. */
  static boolean isEntry(String line) {
    return !line.isEmpty() && !line.startsWith("#");
  }
}
