package io.nosologist.release;

import java.nio.file.Path;
import java.util.List;

/**
 * What an import made.
 *
 * @param release the release, ready for use
 * @param file where it is kept
 * @param downloads for each address SHA-256, a blank and the address
 */
public record ImportedRelease(Release release, Path file, List<String> downloads) {
  public ImportedRelease {
    downloads = List.copyOf(downloads);
  }
}
