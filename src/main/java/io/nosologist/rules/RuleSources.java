package io.nosologist.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of a rules folder, wherever it lies: in the program itself or in a folder of the user.
 *
 * <p>Paths are relative to the rules folder, with forward slashes: {@code
 * specificity/side-of-site.drl}.
 */
public abstract sealed class RuleSources {
  /** The index that the build writes, one path a line, since a class path cannot be listed. */
  static final String INDEX = "META-INF/nosologist/rules-index.txt";

  private RuleSources() {}

  /**
   * The rules that the program brings along.
   *
   * @throws IllegalStateException if the program was built without its index of rules
   */
  public static RuleSources stock() {
    return new ClassPath();
  }

  /**
   * The rules of a folder that is laid out as the stock one.
   *
   * @throws InvalidRulesException if there is no such folder
   */
  public static RuleSources folder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new InvalidRulesException(
          List.of(new Problem(folder.toString(), 0, "there is no such folder of rules")));
    }
    return new Folder(folder);
  }

  /** All files of the folder and below, sorted. */
  public abstract List<String> paths();

  /**
   * The text of one file.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public abstract String read(String path);

  /** The paths that end in {@code suffix}, sorted. */
  public List<String> paths(String suffix) {
    return paths().stream().filter(path -> path.endsWith(suffix)).toList();
  }

  /** The text of a resource of the program. */
  static String resource(String name) throws IOException {
    try (InputStream in = RuleSources.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new NoSuchFileException(name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static final class ClassPath extends RuleSources {
    private final List<String> paths;

    ClassPath() {
      try {
        paths = resource(INDEX).lines().toList();
      } catch (IOException e) {
        throw new IllegalStateException(
            "this build has no index of its rules (" + INDEX + "); build with: mvn package", e);
      }
    }

    @Override
    public List<String> paths() {
      return paths;
    }

    @Override
    public String read(String path) {
      try {
        return resource("rules/" + path);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Folder extends RuleSources {
    private final Path folder;

    Folder(Path folder) {
      this.folder = folder;
    }

    @Override
    public List<String> paths() {
      try (Stream<Path> files = Files.walk(folder)) {
        return files
            .filter(Files::isRegularFile)
            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
            .filter(path -> !path.startsWith(".") && !path.contains("/."))
            .sorted()
            .toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public String read(String path) {
      try {
        return Files.readString(folder.resolve(path));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
