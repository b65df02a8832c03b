package io.nosologist.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * The file of a release: magic, format version, CRC-32 of what follows, SHA-256 and length of the
 * payload, then the payload, deflated.
 *
 * <p>The SHA-256 is that of the payload before it is deflated, so that it does not depend on the
 * zlib at hand: it names the content. The CRC-32 guards each load; the SHA-256 is checked by {@link
 * #verify}.
 */
final class ReleaseFile {
  static final String SUFFIX = ".release";
  static final int FORMAT = 1;
  private static final byte[] MAGIC = "NOSOREL\n".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER = MAGIC.length + 4 + 4 + 32 + 4;
  private static final int MAX_PAYLOAD = 1 << 28;

  private ReleaseFile() {}

  /** What a file holds, its checksum still to be believed. */
  @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
  record Content(byte[] payload, String sha256) {}

  static byte[] encode(byte[] payload) {
    ByteArrayOutputStream deflated = new ByteArrayOutputStream(payload.length / 3);
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream out = new DeflaterOutputStream(deflated, deflater)) {
      out.write(payload);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } finally {
      deflater.end();
    }
    byte[] body = deflated.toByteArray();
    ByteBuffer file = ByteBuffer.allocate(HEADER + body.length);
    file.put(MAGIC).putInt(FORMAT).putInt(0).put(sha256(payload)).putInt(payload.length).put(body);
    file.putInt(MAGIC.length + 4, crc(file.array()));
    return file.array();
  }

  /**
   * Unpacks a file.
   *
   * @param name the file's name, for messages
   * @throws ReleaseException where the bytes are not a whole release file of this format
   */
  static Content decode(byte[] file, String name) {
    if (file.length < HEADER || !Arrays.equals(file, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
      throw new ReleaseException(
          name + " is not a release file; import official files to make one: release import PATH");
    }
    ByteBuffer in = ByteBuffer.wrap(file, MAGIC.length, file.length - MAGIC.length);
    int format = in.getInt();
    if (format != FORMAT) {
      throw new ReleaseException(
          name
              + " has format "
              + format
              + ", this program reads format "
              + FORMAT
              + "; import the official files again");
    }
    int crc = in.getInt();
    byte[] sha = new byte[32];
    in.get(sha);
    int length = in.getInt();
    if (crc != crc(file) || length < 0 || length > MAX_PAYLOAD) {
      throw damaged(name, null);
    }
    byte[] payload = new byte[length];
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(in);
      if (inflater.inflate(payload) != length) {
        throw damaged(name, null);
      }
    } catch (DataFormatException e) {
      throw damaged(name, e);
    } finally {
      inflater.end();
    }
    return new Content(payload, HexFormat.of().formatHex(sha));
  }

  /** Holds the content against its SHA-256. */
  static void verify(Content content, String name) {
    if (!HexFormat.of().formatHex(sha256(content.payload())).equals(content.sha256())) {
      throw damaged(name, null);
    }
  }

  /** Writes a file whole or not at all: a temporary file beside it, then a move. */
  static void writeAtomically(Path target, byte[] bytes) {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null) {
      throw new ReleaseException(target + " is not a file that can be written; name another one");
    }
    try {
      Files.createDirectories(folder);
      Path temporary = Files.createTempFile(folder, ".release-", ".tmp");
      try {
        Files.write(temporary, bytes);
        try {
          Files.move(
              temporary,
              target,
              StandardCopyOption.ATOMIC_MOVE,
              StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
          Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      throw new ReleaseException(
          "Cannot write "
              + target
              + " ("
              + e
              + "); choose a folder that can be written with --data",
          e);
    }
  }

  static String sha256Hex(byte[] bytes) {
    return HexFormat.of().formatHex(sha256(bytes));
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static int crc(byte[] file) {
    CRC32 crc = new CRC32();
    int from = MAGIC.length + 8;
    crc.update(file, from, file.length - from);
    return (int) crc.getValue();
  }

  private static ReleaseException damaged(String name, @Nullable Throwable cause) {
    String message = name + " is damaged (its checksum does not match); import it again";
    return cause == null ? new ReleaseException(message) : new ReleaseException(message, cause);
  }
}
