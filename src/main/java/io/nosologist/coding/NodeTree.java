package io.nosologist.coding;

import io.nosologist.domain.CodeEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Collects the codes of the release as a tree. Not thread safe; one build. */
final class NodeTree {
  private final WordIds ids;
  private final WordLists lists;
  private final Map<String, CodeEntry> entries = new LinkedHashMap<>();
  private final Map<String, String> titles = new LinkedHashMap<>();
  private final Map<String, List<String>> inclusions = new HashMap<>();
  private final Map<String, List<CodeRange>> asking = new HashMap<>();

  NodeTree(WordIds ids, WordLists lists) {
    this.ids = ids;
    this.lists = lists;
  }

  void add(CodeEntry entry) {
    entries.put(entry.code(), entry);
  }

  void title(String code, String title) {
    titles.put(code, title);
    TermText.variants(title).forEach(ids::set);
  }

  void inclusion(String code, String term) {
    inclusions.computeIfAbsent(code, c -> new ArrayList<>()).add(term);
  }

  /** A code that asks for another one from these ranges beside it. */
  void asks(String code, List<CodeRange> ranges) {
    asking.computeIfAbsent(code, c -> new ArrayList<>()).addAll(ranges);
  }

  String titleOf(String code) {
    return titles.getOrDefault(code, "");
  }

  boolean lacks(String code) {
    return !titles.containsKey(code);
  }

  /** For each node the first and last nodes of what it asks for. */
  private int[][] asks(List<String> order) {
    NavigableMap<String, Integer> plain = new TreeMap<>();
    for (int i = 0; i < order.size(); i++) {
      plain.put(order.get(i).replace(".", ""), i);
    }
    int[][] out = new int[order.size()][];
    for (int i = 0; i < out.length; i++) {
      IntStream.Builder runs = IntStream.builder();
      for (CodeRange range : asking.getOrDefault(order.get(i), List.of())) {
        Map<String, Integer> held =
            plain.subMap(range.low(), true, range.high() + Character.MAX_VALUE, true);
        addRuns(held.values().stream().mapToInt(Integer::intValue).sorted().toArray(), runs);
      }
      out[i] = runs.build().toArray();
    }
    return out;
  }

  /** Adds the first and last of each run of consecutive numbers. */
  private static void addRuns(int[] ascending, IntStream.Builder out) {
    for (int i = 0; i < ascending.length; i++) {
      if (i == 0 || ascending[i] != ascending[i - 1] + 1) {
        out.add(ascending[i]);
      }
      if (i + 1 == ascending.length || ascending[i] + 1 != ascending[i + 1]) {
        out.add(ascending[i]);
      }
    }
  }

  Terminology.Nodes build() {
    List<String> order = titles.keySet().stream().filter(entries::containsKey).toList();
    Map<String, Integer> number = new HashMap<>();
    for (String code : order) {
      number.put(code, number.size());
    }
    int n = order.size();
    int[] parent = new int[n];
    List<List<Integer>> children = new ArrayList<>();
    int[][][] title = new int[n][][];
    for (int i = 0; i < n; i++) {
      children.add(new ArrayList<>());
      title[i] =
          TermText.variants(titles.getOrDefault(order.get(i), "")).stream()
              .map(ids::set)
              .filter(s -> s.length > 0)
              .toArray(int[][]::new);
    }
    for (int i = 0; i < n; i++) {
      String above = Objects.requireNonNull(entries.get(order.get(i))).parent();
      parent[i] = above == null ? -1 : number.getOrDefault(above, -1);
      if (parent[i] >= 0) {
        children.get(parent[i]).add(i);
      }
    }
    int[][] asks = asks(order);
    NodeDetail detail = new NodeDetail(ids, lists, order, titles, inclusions, parent, title);
    int[] byDefault = new int[n];
    for (int i = 0; i < n; i++) {
      byDefault[i] = detail.defaultChild(children.get(i));
    }
    int[][] below =
        children.stream()
            .map(c -> c.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    return new Terminology.Nodes(
        order.toArray(String[]::new),
        Map.copyOf(number),
        parent,
        below,
        byDefault,
        asks,
        title,
        detail.deltas(),
        detail.axes(),
        detail.values());
  }
}
