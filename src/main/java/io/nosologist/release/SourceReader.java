package io.nosologist.release;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Finds the official files in what a user names: files, folders, zips, zips in zips.
 *
 * <p>Nothing is unpacked to disk, so that the names inside a zip cannot reach outside. Sizes are
 * counted while reading: a zip that grows beyond the bounds is refused, whatever it claims.
 */
final class SourceReader {
  static final long MAX_FILE = 256L << 20;
  static final long MAX_TOTAL = 1L << 30;
  private static final int MAX_ENTRIES = 10_000;
  private static final int MAX_NESTING = 3;

  private final long maxFile;
  private final long maxTotal;
  private final List<SourceFile> found = new ArrayList<>();
  private long total;
  private int entries;

  SourceReader() {
    this(MAX_FILE, MAX_TOTAL);
  }

  SourceReader(long maxFile, long maxTotal) {
    this.maxFile = maxFile;
    this.maxTotal = maxTotal;
  }

  List<SourceFile> found() {
    return List.copyOf(found);
  }

  void read(Path path) {
    if (!Files.exists(path)) {
      throw new ReleaseException(
          path + " does not exist; name a file, a folder, a zip or an https address");
    }
    try {
      if (Files.isDirectory(path)) {
        try (Stream<Path> files = Files.walk(path)) {
          for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
            readFile(file);
          }
        }
      } else {
        readFile(path);
      }
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new ReleaseException("Cannot read " + path + " (" + e.getMessage() + ")", e);
    }
  }

  private void readFile(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      content(file.toString(), bounded(in, file.toString()), 0);
    }
  }

  /** Takes bytes that came from elsewhere, e.g. a download. */
  void content(String name, byte[] bytes) {
    try {
      content(name, bytes, 0);
    } catch (IOException e) {
      throw new ReleaseException("Cannot read " + name + " (" + e.getMessage() + ")", e);
    }
  }

  private void content(String name, byte[] bytes, int nesting) throws IOException {
    if (isZip(bytes)) {
      if (nesting >= MAX_NESTING) {
        throw new ReleaseException(
            name + ": zips nested more than " + MAX_NESTING + " deep; unpack it first");
      }
      zip(name, bytes, nesting);
    } else {
      found.add(SourceFile.of(name, bytes));
    }
  }

  private void zip(String name, byte[] bytes, int nesting) throws IOException {
    int before = entries;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (++entries > MAX_ENTRIES) {
          throw new ReleaseException(
              name + " holds more than " + MAX_ENTRIES + " files; this is no official release");
        }
        if (!entry.isDirectory()) {
          String inside = name + "!" + entry.getName();
          content(inside, bounded(in, inside), nesting + 1);
        }
      }
    } catch (java.util.zip.ZipException | java.io.EOFException | IllegalArgumentException e) {
      throw new ReleaseException(
          name + " is a damaged zip (" + e.getMessage() + "); download it again", e);
    }
    if (entries == before) {
      throw new ReleaseException(name + " is an empty or damaged zip; download it again");
    }
  }

  private static boolean isZip(byte[] bytes) {
    return bytes.length >= 4
        && bytes[0] == 'P'
        && bytes[1] == 'K'
        && ((bytes[2] == 3 && bytes[3] == 4) || (bytes[2] == 5 && bytes[3] == 6));
  }

  private byte[] bounded(InputStream in, String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      size += n;
      total += n;
      if (size > maxFile || total > maxTotal) {
        throw new ReleaseException(
            name
                + " is larger than any official file (more than "
                + (size > maxFile ? maxFile : maxTotal)
                + " bytes unpacked); it was not read");
      }
      out.write(buffer, 0, n);
    }
    return out.toByteArray();
  }
}
