package io.nosologist.release;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The payload of a release file: the arrays of {@link ReleaseData}, each after its length. */
final class ReleaseCodec {
  private ReleaseCodec() {}

  static byte[] encode(ReleaseData d) {
    int[][] ints = {
      d.strings().offsets(),
      d.meta(),
      d.sorted(),
      d.parents(),
      d.titles(),
      d.sectionOf(),
      d.sections(),
      d.noteOwners(),
      d.noteTexts(),
      d.seventhOwners(),
      d.seventhStarts(),
      d.seventhMeanings(),
      d.pathParents(),
      d.pathTexts(),
      d.termCodes(),
      d.termPaths(),
      d.termManifestations()
    };
    byte[][] bytes = {d.strings().blob(), d.noteKinds(), d.seventhValues(), d.termMeta()};
    long[][] longs = {d.codes(), d.billable()};
    int size = 0;
    for (int[] a : ints) {
      size += 4 + 4 * a.length;
    }
    for (byte[] a : bytes) {
      size += 4 + a.length;
    }
    for (long[] a : longs) {
      size += 4 + 8 * a.length;
    }
    ByteBuffer out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    for (long[] a : longs) {
      out.putInt(a.length);
      out.asLongBuffer().put(a);
      out.position(out.position() + 8 * a.length);
    }
    for (int[] a : ints) {
      out.putInt(a.length);
      out.asIntBuffer().put(a);
      out.position(out.position() + 4 * a.length);
    }
    for (byte[] a : bytes) {
      out.putInt(a.length).put(a);
    }
    return out.array();
  }

  static ReleaseData decode(byte[] payload, String name) {
    try {
      ByteBuffer in = ByteBuffer.wrap(payload).order(ByteOrder.LITTLE_ENDIAN);
      long[] codes = longs(in);
      long[] billable = longs(in);
      int[] offsets = ints(in);
      int[] meta = ints(in);
      int[] sorted = ints(in);
      int[] parents = ints(in);
      int[] titles = ints(in);
      int[] sectionOf = ints(in);
      int[] sections = ints(in);
      int[] noteOwners = ints(in);
      int[] noteTexts = ints(in);
      int[] seventhOwners = ints(in);
      int[] seventhStarts = ints(in);
      int[] seventhMeanings = ints(in);
      int[] pathParents = ints(in);
      int[] pathTexts = ints(in);
      int[] termCodes = ints(in);
      int[] termPaths = ints(in);
      int[] termManifestations = ints(in);
      Strings strings = new Strings(offsets, bytes(in));
      byte[] noteKinds = bytes(in);
      byte[] seventhValues = bytes(in);
      byte[] termMeta = bytes(in);
      return new ReleaseData(
          strings,
          meta,
          codes,
          sorted,
          parents,
          titles,
          billable,
          sectionOf,
          sections,
          noteOwners,
          noteTexts,
          noteKinds,
          seventhOwners,
          seventhStarts,
          seventhValues,
          seventhMeanings,
          pathParents,
          pathTexts,
          termCodes,
          termPaths,
          termMeta,
          termManifestations);
    } catch (BufferUnderflowException | NegativeArraySizeException e) {
      throw new ReleaseException(name + " is damaged; import it again", e);
    }
  }

  private static long[] longs(ByteBuffer in) {
    long[] a = new long[length(in, 8)];
    in.asLongBuffer().get(a);
    in.position(in.position() + 8 * a.length);
    return a;
  }

  private static int[] ints(ByteBuffer in) {
    int[] a = new int[length(in, 4)];
    in.asIntBuffer().get(a);
    in.position(in.position() + 4 * a.length);
    return a;
  }

  private static byte[] bytes(ByteBuffer in) {
    byte[] a = new byte[length(in, 1)];
    in.get(a);
    return a;
  }

  private static int length(ByteBuffer in, int width) {
    int length = in.getInt();
    if (length < 0 || (long) length * width > in.remaining()) {
      throw new BufferUnderflowException();
    }
    return length;
  }
}
