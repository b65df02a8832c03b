package io.nosologist.coding;

import io.nosologist.release.EmbeddedRelease;
import io.nosologist.release.Release;
import io.nosologist.text.Lexicon;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gets the terminology of a release and a lexicon: the one compiled when the program was built
 * where it fits, else freshly compiled.
 */
final class Terminologies {
  private static final String STOCK = "/terminology/stock.bin";

  private Terminologies() {}

  /**
   * Compiles the stock terminology; runs while the program is built.
   *
   * @param args the lexicon folder and the folder of classes to write below
   */
  public static void main(String[] args) throws IOException {
    Map<String, String> files = LexiconFiles.folder(Path.of(args[0]));
    Release release = EmbeddedRelease.get();
    Path target = Path.of(args[1]).resolve(STOCK.substring(1));
    Files.createDirectories(target.getParent());
    try (OutputStream out = Files.newOutputStream(target)) {
      TerminologyFile.write(compile(release, files), key(release, files), out);
    }
  }

  /** Hash of what a terminology is compiled from. */
  static String key(Release release, Map<String, String> files) {
    List<byte[]> parts = new ArrayList<>();
    parts.add(release.sha256().getBytes(StandardCharsets.UTF_8));
    for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
      parts.add(file.getKey().getBytes(StandardCharsets.UTF_8));
      parts.add(file.getValue().getBytes(StandardCharsets.UTF_8));
    }
    return Hashes.sha256(parts.toArray(byte[][]::new));
  }

  static Terminology of(Release release, Map<String, String> files, String key) {
    try (InputStream in = Terminologies.class.getResourceAsStream(STOCK)) {
      Terminology stock = in == null ? null : TerminologyFile.read(in, key);
      return stock == null ? compile(release, files) : stock;
    } catch (IOException e) {
      throw new UncheckedIOException("the compiled terminology " + STOCK + " cannot be read", e);
    }
  }

  private static Terminology compile(Release release, Map<String, String> files) {
    Map<String, String> lexicon = new TreeMap<>(files);
    lexicon.keySet().removeIf(name -> !name.endsWith(".lex"));
    WordLists lists =
        WordLists.parse(
            files.getOrDefault("stopwords.txt", ""),
            files.getOrDefault("weak.txt", ""),
            files.getOrDefault("axes.txt", ""));
    return new TerminologyBuilder(release, Lexicon.parse(lexicon), lists).build();
  }
}
