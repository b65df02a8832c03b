package io.nosologist.coding;

import io.nosologist.domain.Axis;
import io.nosologist.domain.Candidate.Source;
import io.nosologist.domain.FindingType;
import io.nosologist.text.PhraseFinder;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A compiled terminology as a file, so that a start need not compile it.
 *
 * <p>The file names what it was compiled from; a reader that wants another gets nothing.
 */
@SuppressWarnings("EnumOrdinal") // the file lives as long as the build that wrote it
final class TerminologyFile {
  private static final int MAGIC = 0x4E4F5354;
  private static final int VERSION = 12;
  private static final int BUFFER = 1 << 16;

  private TerminologyFile() {}

  /**
   * Writes a terminology.
   *
   * @param key hash of the release and the lexicon that it was compiled from
   */
  static void write(Terminology t, String key, OutputStream file) throws IOException {
    DataOutputStream head = new DataOutputStream(file);
    head.writeInt(MAGIC);
    head.writeInt(VERSION);
    head.writeUTF(key);
    head.flush();
    DeflaterOutputStream packed = new DeflaterOutputStream(file, new Deflater(Deflater.BEST_SPEED));
    try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(packed, BUFFER))) {
      out.writeInt(t.words.length);
      for (int i = 0; i < t.words.length; i++) {
        out.writeUTF(t.words[i]);
        out.writeByte(t.wordTypes[i].ordinal());
        out.writeByte(
            (t.stop[i] ? 1 : 0)
                | (t.weak[i] ? 2 : 0)
                | (t.generic[i] ? 4 : 0)
                | (t.breaks[i] ? 8 : 0)
                | (t.spread[i] ? 16 : 0)
                | (t.bound[i] ? 32 : 0));
      }
      writeMap(out, t.stems);
      writeMap(out, t.synonyms);
      writeMap(out, t.plainIds);
      writeMap(out, t.exactIds);
      byte[] residual = t.residual.toByteArray();
      out.writeInt(residual.length);
      out.write(residual);
      writePhrases(out, t.phrases);
      writePhrases(out, t.kinds);
      writePhrases(out, t.parts);
      t.wordings.write(out);
      writeTerms(out, t.terms);
      writeNodes(out, t.nodes);
    }
  }

  /**
   * Reads a terminology.
   *
   * @return null where the file was compiled from something else, or by another version
   */
  static @Nullable Terminology read(InputStream file, String key) throws IOException {
    DataInputStream head = new DataInputStream(file);
    if (head.readInt() != MAGIC || head.readInt() != VERSION || !head.readUTF().equals(key)) {
      return null;
    }
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new InflaterInputStream(file), BUFFER));
    int n = in.readInt();
    String[] words = new String[n];
    FindingType[] types = new FindingType[n];
    boolean[] stop = new boolean[n];
    boolean[] weak = new boolean[n];
    boolean[] generic = new boolean[n];
    boolean[] breaks = new boolean[n];
    boolean[] spread = new boolean[n];
    boolean[] bound = new boolean[n];
    FindingType[] allTypes = FindingType.values();
    for (int i = 0; i < n; i++) {
      words[i] = in.readUTF();
      types[i] = allTypes[in.readByte()];
      int flags = in.readByte();
      stop[i] = (flags & 1) != 0;
      weak[i] = (flags & 2) != 0;
      generic[i] = (flags & 4) != 0;
      breaks[i] = (flags & 8) != 0;
      spread[i] = (flags & 16) != 0;
      bound[i] = (flags & 32) != 0;
    }
    Map<String, Integer> stems = readMap(in);
    Map<String, Integer> synonyms = readMap(in);
    Map<String, Integer> plainIds = readMap(in);
    Map<String, Integer> exactIds = readMap(in);
    BitSet residual = BitSet.valueOf(in.readNBytes(in.readInt()));
    PhraseTable phrases = readPhrases(in, plainIds);
    PhraseTable kinds = readPhrases(in, plainIds);
    PhraseTable parts = readPhrases(in, plainIds);
    PhraseFinder wordings = PhraseFinder.read(in, plainIds);
    Terminology.Terms terms = readTerms(in);
    Terminology.Nodes nodes = readNodes(in);
    return new Terminology(
        words, stems, synonyms, plainIds, exactIds, types, stop, weak, generic, breaks, spread,
        bound, residual, phrases, kinds, parts, wordings, terms, nodes);
  }

  private static void writeMap(DataOutputStream out, Map<String, Integer> map) throws IOException {
    out.writeInt(map.size());
    for (Map.Entry<String, Integer> entry : new java.util.TreeMap<>(map).entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeInt(entry.getValue());
    }
  }

  private static Map<String, Integer> readMap(DataInputStream in) throws IOException {
    int n = in.readInt();
    Map<String, Integer> map = new HashMap<>(n * 2);
    for (int i = 0; i < n; i++) {
      String word = in.readUTF();
      map.put(word, in.readInt());
    }
    return map;
  }

  private static void writePhrases(DataOutputStream out, PhraseTable phrases) throws IOException {
    phrases.net().write(out);
    out.writeInt(phrases.readings().length);
    for (Terminology.Reading[] readings : phrases.readings()) {
      out.writeByte(readings.length);
      for (Terminology.Reading reading : readings) {
        writeReading(out, reading);
      }
    }
  }

  private static PhraseTable readPhrases(DataInputStream in, Map<String, Integer> plainIds)
      throws IOException {
    FindingType[] types = FindingType.values();
    PhraseFinder net = PhraseFinder.read(in, plainIds);
    Terminology.Reading[][] readings = new Terminology.Reading[in.readInt()][];
    for (int i = 0; i < readings.length; i++) {
      readings[i] = new Terminology.Reading[in.readByte()];
      for (int j = 0; j < readings[i].length; j++) {
        readings[i][j] = readReading(in, types);
      }
    }
    return new PhraseTable(net, readings);
  }

  private static void writeReading(DataOutputStream out, Terminology.Reading reading)
      throws IOException {
    out.writeByte(reading.type().ordinal());
    writeInts(out, reading.words());
    out.writeUTF(reading.concept());
    out.writeInt(reading.node());
    writeLists(out, reading.near());
  }

  private static Terminology.Reading readReading(DataInputStream in, FindingType[] types)
      throws IOException {
    return new Terminology.Reading(
        types[in.readByte()], readInts(in), in.readUTF(), in.readInt(), readLists(in));
  }

  private static void writeTerms(DataOutputStream out, Terminology.Terms terms) throws IOException {
    writeInts(out, terms.start());
    writeInts(out, terms.words());
    writeInts(out, terms.node());
    for (int i = 0; i < terms.size(); i++) {
      out.writeByte(terms.source()[i].ordinal());
      out.writeByte(terms.rank()[i]);
    }
    writeInts(out, terms.postingStart());
    writeInts(out, terms.postings());
    writeInts(out, terms.second());
  }

  private static Terminology.Terms readTerms(DataInputStream in) throws IOException {
    int[] start = readInts(in);
    int[] words = readInts(in);
    int[] node = readInts(in);
    Source[] all = Source.values();
    Source[] source = new Source[node.length];
    byte[] rank = new byte[node.length];
    for (int i = 0; i < node.length; i++) {
      source[i] = all[in.readByte()];
      rank[i] = in.readByte();
    }
    return new Terminology.Terms(
        start, words, node, source, rank, readInts(in), readInts(in), readInts(in));
  }

  private static void writeNodes(DataOutputStream out, Terminology.Nodes nodes) throws IOException {
    out.writeInt(nodes.size());
    for (int i = 0; i < nodes.size(); i++) {
      out.writeUTF(nodes.codes()[i]);
      writeInts(out, nodes.children()[i]);
      writeInts(out, nodes.asks()[i]);
      writeLists(out, nodes.title()[i]);
      writeLists(out, nodes.delta()[i]);
      out.writeByte(nodes.axis()[i].ordinal());
      out.writeUTF(nodes.value()[i]);
    }
    writeInts(out, nodes.parent());
    writeInts(out, nodes.byDefault());
  }

  private static Terminology.Nodes readNodes(DataInputStream in) throws IOException {
    int n = in.readInt();
    String[] codes = new String[n];
    Map<String, Integer> ids = new HashMap<>(n * 2);
    int[][] children = new int[n][];
    int[][] asks = new int[n][];
    int[][][] title = new int[n][][];
    int[][][] delta = new int[n][][];
    Axis[] axis = new Axis[n];
    String[] value = new String[n];
    Axis[] all = Axis.values();
    for (int i = 0; i < n; i++) {
      codes[i] = in.readUTF();
      ids.put(codes[i], i);
      children[i] = readInts(in);
      asks[i] = readInts(in);
      title[i] = readLists(in);
      delta[i] = readLists(in);
      axis[i] = all[in.readByte()];
      value[i] = in.readUTF();
    }
    return new Terminology.Nodes(
        codes, ids, readInts(in), children, readInts(in), asks, title, delta, axis, value);
  }

  private static void writeInts(DataOutputStream out, int[] values) throws IOException {
    out.writeInt(values.length);
    for (int value : values) {
      out.writeInt(value);
    }
  }

  private static final int[] NONE = {};

  private static int[] readInts(DataInputStream in) throws IOException {
    int n = in.readInt();
    if (n == 0) {
      return NONE;
    }
    byte[] bytes = new byte[n * 4];
    in.readFully(bytes);
    int[] out = new int[n];
    java.nio.ByteBuffer.wrap(bytes).asIntBuffer().get(out);
    return out;
  }

  private static void writeLists(DataOutputStream out, int[][] lists) throws IOException {
    out.writeByte(lists.length);
    for (int[] list : lists) {
      writeInts(out, list);
    }
  }

  private static int[][] readLists(DataInputStream in) throws IOException {
    int[][] out = new int[in.readByte() & 0xFF][];
    for (int i = 0; i < out.length; i++) {
      out[i] = readInts(in);
    }
    return out;
  }
}
