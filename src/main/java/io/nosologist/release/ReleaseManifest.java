package io.nosologist.release;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in JSON, beside a release file, where the release came from and how to make it again. */
public final class ReleaseManifest {
  static final String FILE = "icd10cm.release";
  static final String MANIFEST = "manifest.json";

  private ReleaseManifest() {}

  /**
   * Writes {@code icd10cm.release} and {@code manifest.json}.
   *
   * @param folder made where it does not exist
   * @param rebuild the command that makes the same file again
   * @throws ReleaseException where a file cannot be written
   */
  public static void write(BuiltRelease built, Path folder, String rebuild) {
    built.writeTo(folder.resolve(FILE));
    ReleaseFile.writeAtomically(
        folder.resolve(MANIFEST), json(built.release(), rebuild).getBytes(StandardCharsets.UTF_8));
  }

  private static String json(Release release, String rebuild) {
    return "{\n"
        + line("id", release.id().id())
        + line("effective", release.id().effective().toString())
        + line("version", release.version())
        + line("file", FILE)
        + line("sha256", release.sha256())
        + "  \"sources\": [\n"
        + release.sources().stream().map(ReleaseManifest::source).collect(Collectors.joining(",\n"))
        + "\n  ],\n"
        + "  \"counts\": {\n"
        + release.counts().entrySet().stream()
            .map(ReleaseManifest::count)
            .collect(Collectors.joining(",\n"))
        + "\n  },\n"
        + "  \"rebuild\": "
        + quoted(rebuild)
        + "\n}\n";
  }

  private static String line(String name, String value) {
    return "  " + quoted(name) + ": " + quoted(value) + ",\n";
  }

  private static String count(Map.Entry<String, Integer> count) {
    return "    " + quoted(count.getKey()) + ": " + count.getValue();
  }

  private static String source(String source) {
    List<String> parts =
        List.of(
            source.substring(0, source.lastIndexOf(' ')),
            source.substring(source.lastIndexOf(' ') + 1));
    return "    {\"name\": " + quoted(parts.get(0)) + ", \"sha256\": " + quoted(parts.get(1)) + "}";
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
