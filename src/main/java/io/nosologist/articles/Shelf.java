package io.nosologist.articles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where the texts of articles lie. */
@FunctionalInterface
interface Shelf {
  /**
   * The text at a path such as {@code articles/M61.2.md}, empty where there is none.
   *
   * @throws UncheckedIOException if a text is there and cannot be read
   */
  Optional<String> read(String path);

  /** The class path of this program. */
  static Shelf classPath() {
    return path -> {
      try (InputStream in = Shelf.class.getResourceAsStream("/" + path)) {
        return in == null
            ? Optional.empty()
            : Optional.of(
                new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
      } catch (IOException e) {
        throw new UncheckedIOException("article " + path + " cannot be read", e);
      }
    };
  }
}
