package io.nosologist.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;

/**
 * A compiled phrase matcher: a trie over word ids in one open-addressed table.
 *
 * <p>Matching takes one table probe a word and allocates nothing. Immutable once built and safe to
 * share between threads. As an OpenNLP {@link TokenNameFinder} it finds leftmost-longest phrases in
 * plain tokens.
 */
public final class PhraseFinder implements TokenNameFinder {
  /** Id of a word that no phrase holds. */
  public static final int UNKNOWN = -1;

  private static final int EMPTY = -1;

  /** A power of two; 128 KB. */
  private static final int KNOWN_BITS = 1 << 20;

  private final Map<String, Integer> words;
  private final long[] edges;
  private final int[] targets;
  private final int[] payload;
  private final int mask;
  private final int[] beginnings;
  private final long[] known;

  private PhraseFinder(Map<String, Integer> words, long[] edges, int[] targets, int[] payload) {
    this.beginnings = beginnings(edges, targets);
    this.known = known(edges);
    this.words = words;
    this.edges = edges;
    this.targets = targets;
    this.payload = payload;
    this.mask = edges.length - 1;
  }

  /** By word, the node behind the root: the step that each token of a note takes first. */
  private static int[] beginnings(long[] edges, int[] targets) {
    int last = -1;
    for (long edge : edges) {
      if (edge != EMPTY && edge >>> 32 == 0) {
        last = Math.max(last, (int) edge);
      }
    }
    int[] out = new int[last + 1];
    Arrays.fill(out, EMPTY);
    for (int slot = 0; slot < edges.length; slot++) {
      if (edges[slot] != EMPTY && edges[slot] >>> 32 == 0) {
        out[(int) edges[slot]] = targets[slot];
      }
    }
    return out;
  }

  /**
   * One bit in {@link #KNOWN_BITS} for each edge: where it is not set, there is no such edge. Most
   * words go on with no phrase, and these bits stay near where the table does not.
   */
  private static long[] known(long[] edges) {
    long[] out = new long[KNOWN_BITS / Long.SIZE];
    for (long edge : edges) {
      if (edge != EMPTY) {
        int bit = bit(edge);
        out[bit >>> 6] |= 1L << bit;
      }
    }
    return out;
  }

  private static int bit(long key) {
    return (int) (hash(key) >>> 20) & (KNOWN_BITS - 1);
  }

  /** The root of the trie, where every phrase begins. */
  public int root() {
    return 0;
  }

  /**
   * One word further.
   *
   * @param node where we stand
   * @param word id of the next word
   * @return the node behind it, or -1 where no phrase goes on so
   */
  public int next(int node, int word) {
    if (word < 0) {
      return EMPTY;
    }
    if (node == 0) {
      return word < beginnings.length ? beginnings[word] : EMPTY;
    }
    long key = key(node, word);
    int bit = bit(key);
    if ((known[bit >>> 6] & (1L << bit)) == 0) {
      return EMPTY;
    }
    for (int slot = slot(key, mask); ; slot = (slot + 1) & mask) {
      long found = edges[slot];
      if (found == key) {
        return targets[slot];
      }
      if (found == EMPTY) {
        return EMPTY;
      }
    }
  }

  /** The value of the phrase that ends at a node, or -1 where none does. */
  public int value(int node) {
    return payload[node];
  }

  @Override
  public Span[] find(String[] tokens) {
    Normalizer normalizer = new Normalizer();
    int[] ids = new int[tokens.length];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = words.getOrDefault(normalizer.plain(tokens[i]), UNKNOWN);
    }
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < ids.length; i++) {
      int end = longest(ids, i);
      if (end > i) {
        found.add(new Span(i, end, "phrase"));
        i = end - 1;
      }
    }
    return found.toArray(Span[]::new);
  }

  @Override
  public void clearAdaptiveData() {
    // a phrase list learns nothing from a note
  }

  /**
   * Writes the trie, without its words.
   *
   * @throws IOException if writing fails
   */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(payload.length);
    for (int value : payload) {
      out.writeInt(value);
    }
    int used = 0;
    for (long edge : edges) {
      used += edge == EMPTY ? 0 : 1;
    }
    out.writeInt(edges.length);
    out.writeInt(used);
    for (int slot = 0; slot < edges.length; slot++) {
      if (edges[slot] != EMPTY) {
        out.writeInt(slot);
        out.writeLong(edges[slot]);
        out.writeInt(targets[slot]);
      }
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param words ids by {@link Normalizer#plain}, for {@link #find}
   * @throws IOException if reading fails
   */
  public static PhraseFinder read(DataInputStream in, Map<String, Integer> words)
      throws IOException {
    int[] payload = new int[in.readInt()];
    for (int i = 0; i < payload.length; i++) {
      payload[i] = in.readInt();
    }
    long[] edges = new long[in.readInt()];
    Arrays.fill(edges, EMPTY);
    int[] targets = new int[edges.length];
    for (int left = in.readInt(); left > 0; left--) {
      int slot = in.readInt();
      edges[slot] = in.readLong();
      targets[slot] = in.readInt();
    }
    return new PhraseFinder(words, edges, targets, payload);
  }

  private int longest(int[] ids, int from) {
    int end = from;
    int node = root();
    for (int i = from; i < ids.length; i++) {
      node = next(node, ids[i]);
      if (node < 0) {
        break;
      }
      if (value(node) >= 0) {
        end = i + 1;
      }
    }
    return end;
  }

  private static int slot(long key, int mask) {
    return (int) (hash(key) >>> 40) & mask;
  }

  private static long hash(long key) {
    return key * 0x9E3779B97F4A7C15L;
  }

  private static long key(int node, int word) {
    return ((long) node << 32) | word;
  }

  /** Collects phrases and compiles them. Not thread safe. */
  public static final class Builder {
    private final Map<Long, Integer> children = new HashMap<>();
    private final List<Integer> payload = new ArrayList<>(List.of(EMPTY));

    /**
     * Adds a phrase.
     *
     * @param phrase ids of its words, at least one
     * @param value what {@link PhraseFinder#value} answers, at least 0
     * @return the value that the phrase already had, or {@code value}: a phrase keeps its first
     *     value
     */
    public int add(int[] phrase, int value) {
      int node = 0;
      for (int word : phrase) {
        Integer next = children.get(key(node, word));
        if (next == null) {
          next = payload.size();
          children.put(key(node, word), next);
          payload.add(EMPTY);
        }
        node = next;
      }
      int old = payload.get(node);
      if (old != EMPTY) {
        return old;
      }
      payload.set(node, value);
      return value;
    }

    /**
     * Compiles what was added.
     *
     * @param words ids by {@link Normalizer#plain}, for {@link PhraseFinder#find}
     */
    public PhraseFinder build(Map<String, Integer> words) {
      int size = Integer.highestOneBit(Math.max(16, children.size() * 3)) << 1;
      long[] edges = new long[size];
      Arrays.fill(edges, EMPTY);
      int[] targets = new int[size];
      int mask = size - 1;
      children.forEach(
          (edge, target) -> {
            int slot = slot(edge, mask);
            while (edges[slot] != EMPTY) {
              slot = (slot + 1) & mask;
            }
            edges[slot] = edge;
            targets[slot] = target;
          });
      return new PhraseFinder(
          words, edges, targets, payload.stream().mapToInt(Integer::intValue).toArray());
    }
  }
}
