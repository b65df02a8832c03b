package io.nosologist.release;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The release that comes with the program; loaded once, on first use. */
public final class EmbeddedRelease {
  static final String RESOURCE = "/release/icd10cm.release";

  private static @Nullable Release loaded;

  private EmbeddedRelease() {}

  /**
   * The embedded release.
   *
   * @throws ReleaseException where the program was packed without it or its file is damaged
   */
  public static synchronized Release get() {
    if (loaded == null) {
      loaded = load();
    }
    return loaded;
  }

  /** Reads it anew. */
  static Release load() {
    try (InputStream in = EmbeddedRelease.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new ReleaseException(
            "The embedded release "
                + RESOURCE
                + " is missing from the program; build it anew with"
                + " \"release build\" (see src/main/resources/release/README.md)");
      }
      return read(in.readAllBytes(), RESOURCE);
    } catch (IOException e) {
      throw new ReleaseException("Cannot read the embedded release (" + e.getMessage() + ")", e);
    }
  }

  /** Reads the bytes of a release file. */
  static Release read(byte[] file, String name) {
    ReleaseFile.Content content = ReleaseFile.decode(file, name);
    return new Release(ReleaseCodec.decode(content.payload(), name), content.sha256());
  }
}
