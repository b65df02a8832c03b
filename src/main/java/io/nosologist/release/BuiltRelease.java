package io.nosologist.release;

import java.nio.file.Path;

/**
 * A release just built and the bytes of its file.
 *
 * @param release the release, as it will be when the file is loaded
 * @param bytes the whole file
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record BuiltRelease(Release release, byte[] bytes) {
  /**
   * Writes the file whole or not at all.
   *
   * @throws ReleaseException where it cannot be written
   */
  public void writeTo(Path file) {
    ReleaseFile.writeAtomically(file, bytes);
  }
}
