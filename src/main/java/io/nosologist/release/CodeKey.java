package io.nosologist.release;

import java.util.regex.Pattern;

/** A code packed into a long, left aligned, so that numeric order is the order of the text. */
final class CodeKey {
  static final int MAX_LENGTH = 7;
  static final int CATEGORY = 3;
  static final Pattern CODE = Pattern.compile("[A-Z](?:[0-9][0-9A-Z]|[A-Z][0-9])\\.?[0-9A-Z]{0,4}");

  private CodeKey() {}

  /** Packs a plain code; -1 where it cannot be a code (empty, too long, not ASCII). */
  static long pack(String plain) {
    if (plain.isEmpty() || plain.length() > MAX_LENGTH) {
      return -1;
    }
    long key = 0;
    for (int i = 0; i < MAX_LENGTH; i++) {
      int c = i < plain.length() ? plain.charAt(i) : 0;
      if (c > 127) {
        return -1;
      }
      key = key << 8 | c;
    }
    return key;
  }

  static String unpack(long key) {
    byte[] bytes = new byte[MAX_LENGTH];
    int n = 0;
    for (int i = 0; i < MAX_LENGTH; i++) {
      byte b = (byte) (key >>> (8 * (MAX_LENGTH - 1 - i)));
      if (b != 0) {
        bytes[n++] = b;
      }
    }
    return new String(bytes, 0, n, java.nio.charset.StandardCharsets.US_ASCII);
  }

  static int length(long key) {
    return MAX_LENGTH - Long.numberOfTrailingZeros(key) / 8;
  }

  /** The first {@code length} characters of a packed code. */
  static long prefix(long key, int length) {
    return key & -1L << (8 * (MAX_LENGTH - length));
  }
}
