package io.nosologist.release;

import io.nosologist.domain.ReleaseId;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A release that can be used.
 *
 * @param id its id and first date of service
 * @param file where it is kept; empty for the embedded one
 */
public record StoredRelease(ReleaseId id, Optional<Path> file) {
  /** Whether it comes with the program. */
  public boolean embedded() {
    return file.isEmpty();
  }
}
