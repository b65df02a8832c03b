package io.nosologist.coding;

import io.nosologist.domain.Candidate.Source;
import java.util.ArrayList;
import java.util.List;

/** Collects terms and files each under its rarest word. Not thread safe; one build. */
final class TermTable {
  private final List<int[]> sets = new ArrayList<>();
  private final List<Integer> nodes = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<Integer> ranks = new ArrayList<>();

  void add(int[] words, int node, Source source, int rank) {
    sets.add(words);
    nodes.add(node);
    sources.add(source);
    ranks.add(rank);
  }

  Terminology.Terms build(int wordCount) {
    int[] frequency = new int[wordCount];
    int total = 0;
    for (int[] set : sets) {
      total += set.length;
      for (int word : set) {
        frequency[word]++;
      }
    }
    int n = sets.size();
    int[] start = new int[n + 1];
    int[] flat = new int[total];
    int[] key = new int[n];
    int[] nextRarest = new int[n];
    int[] postingStart = new int[wordCount + 1];
    for (int t = 0; t < n; t++) {
      int[] set = sets.get(t);
      start[t + 1] = start[t] + set.length;
      System.arraycopy(set, 0, flat, start[t], set.length);
      int rarest = rarest(set, set[0], frequency, -1);
      key[t] = rarest;
      nextRarest[t] =
          set.length == 1 ? rarest : rarest(set, otherThan(set, rarest), frequency, rarest);
      postingStart[rarest + 1]++;
    }
    for (int w = 0; w < wordCount; w++) {
      postingStart[w + 1] += postingStart[w];
    }
    int[] fill = postingStart.clone();
    int[] postings = new int[n];
    int[] second = new int[n];
    for (int t = 0; t < n; t++) {
      int at = fill[key[t]]++;
      postings[at] = t;
      second[at] = nextRarest[t];
    }
    byte[] rank = new byte[n];
    for (int t = 0; t < n; t++) {
      rank[t] = ranks.get(t).byteValue();
    }
    return new Terminology.Terms(
        start,
        flat,
        nodes.stream().mapToInt(Integer::intValue).toArray(),
        sources.toArray(Source[]::new),
        rank,
        postingStart,
        postings,
        second);
  }

  private static int rarest(int[] set, int first, int[] frequency, int except) {
    int rarest = first;
    for (int word : set) {
      if (word != except && frequency[word] < frequency[rarest]) {
        rarest = word;
      }
    }
    return rarest;
  }

  private static int otherThan(int[] set, int word) {
    return set[0] == word ? set[1] : set[0];
  }
}
