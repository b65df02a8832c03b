package io.nosologist.coding;

import io.nosologist.domain.Axis;
import io.nosologist.domain.FindingType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the title of each code adds to its parent's, and which child stands for silence. */
final class NodeDetail {
  /** What the last character 0 weighs: by itself it says nothing of silence. */
  private static final int NUMBER_ALONE = 6;

  private static final Pattern CODED_TO = Pattern.compile("should be coded to (\\w+)$");

  private static final Set<String> DENIALS = Set.of("without", "no", "not", "non");

  private final WordIds ids;
  private final WordLists lists;
  private final List<String> codes;
  private final Map<String, String> titles;
  private final Map<String, List<String>> inclusions;
  private final int[] parent;
  private final int[][][] title;
  private final int[][][] delta;
  private final boolean[] unspecified;
  private final int[] codedTo;

  NodeDetail(
      WordIds ids,
      WordLists lists,
      List<String> codes,
      Map<String, String> titles,
      Map<String, List<String>> inclusions,
      int[] parent,
      int[][][] title) {
    this.ids = ids;
    this.lists = lists;
    this.codes = codes;
    this.titles = titles;
    this.inclusions = inclusions;
    this.parent = parent;
    this.title = title;
    this.delta = new int[codes.size()][][];
    for (int i = 0; i < delta.length; i++) {
      delta[i] = parent[i] < 0 ? new int[0][] : added(i);
    }
    dropShared();
    addWithoutPlace();
    this.unspecified = unspecified();
    this.codedTo = codedTo();
  }

  /**
   * A reading of "right wrist and hand" that leaves its side out ("hand") adds nothing by itself.
   */
  private int[][] added(int node) {
    int[][] own = title[node];
    int[][] parents = title[parent[node]];
    if (own.length == 0 || parents.length == 0) {
      return own;
    }
    Set<Integer> above = new TreeSet<>();
    if (Terminology.contains(own[0], parents[0])) {
      for (int[] variant : parents) {
        Arrays.stream(variant).forEach(above::add);
      }
    } else {
      Arrays.stream(parents[0]).forEach(above::add);
      for (int[] variant : parents) {
        above.removeIf(word -> Arrays.binarySearch(variant, word) < 0);
      }
    }
    boolean sided = hasSide(own[0]);
    return Arrays.stream(own)
        .filter(v -> !sided || hasSide(v))
        .map(v -> Arrays.stream(v).filter(w -> !above.contains(w)).toArray())
        .filter(v -> v.length > 0)
        .map(Arrays::toString)
        .distinct()
        .map(NodeDetail::parse)
        .toArray(int[][]::new);
  }

  /**
   * Words that all children of a code add ("elbow" below "medial epicondylitis") tell none of them
   * apart.
   */
  private void dropShared() {
    Map<Integer, List<Integer>> families = new HashMap<>();
    for (int i = 0; i < delta.length; i++) {
      if (parent[i] >= 0) {
        families.computeIfAbsent(parent[i], p -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> siblings : families.values()) {
      List<Integer> sited = siblings.stream().filter(i -> !isSide(i)).toList();
      if (siblings.size() > 1
          && !sited.isEmpty()
          && sited.stream().allMatch(i -> delta[i].length == 1)) {
        int[] shared =
            Arrays.stream(delta[sited.get(0)][0])
                .filter(
                    w ->
                        sited.stream()
                            .allMatch(i -> Terminology.contains(delta[i][0], new int[] {w})))
                .toArray();
        if (shared.length == 0 || sited.stream().anyMatch(i -> onlyDenies(delta[i][0], shared))) {
          continue;
        }
        for (int i : sited) {
          int[] own =
              Arrays.stream(delta[i][0])
                  .filter(w -> !Terminology.contains(shared, new int[] {w}))
                  .toArray();
          delta[i] = own.length == 0 ? new int[0][] : new int[][] {own};
        }
      }
    }
  }

  /**
   * Where all children with a side name the same place with it ("fifth metacarpal bone, left hand"
   * beside "unspecified metacarpal bone"), the side will do without the place.
   */
  private void addWithoutPlace() {
    Map<Integer, List<Integer>> families = new HashMap<>();
    for (int i = 0; i < delta.length; i++) {
      if (parent[i] >= 0 && delta[i].length == 1 && hasSide(delta[i][0])) {
        families.computeIfAbsent(parent[i], p -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> sided : families.values()) {
      Set<Integer> shared = new TreeSet<>();
      Arrays.stream(delta[sided.get(0)][0])
          .filter(w -> ids.typeOf(w) == FindingType.SITE)
          .forEach(shared::add);
      shared.removeIf(w -> sided.stream().anyMatch(i -> Arrays.binarySearch(delta[i][0], w) < 0));
      for (int i : sided) {
        int[] rest = Arrays.stream(delta[i][0]).filter(w -> !shared.contains(w)).toArray();
        if (sided.size() > 1 && rest.length > 1 && rest.length < delta[i][0].length) {
          delta[i] = new int[][] {delta[i][0], rest};
        }
      }
    }
  }

  private boolean hasSide(int[] words) {
    return Arrays.stream(words).anyMatch(w -> ids.typeOf(w) == FindingType.LATERALITY);
  }

  /** Whether a child says no more than that what its siblings share is not there. */
  private boolean onlyDenies(int[] words, int[] shared) {
    int[] rest =
        Arrays.stream(words).filter(w -> !Terminology.contains(shared, new int[] {w})).toArray();
    return rest.length == 1 && DENIALS.contains(ids.word(rest[0]));
  }

  /** Whether a child adds nothing but a side: "bilateral" beside "right eye" and "left eye". */
  private boolean isSide(int node) {
    return delta[node].length > 0
        && Arrays.stream(delta[node][0]).allMatch(w -> ids.typeOf(w) == FindingType.LATERALITY);
  }

  private static int[] parse(String list) {
    return Arrays.stream(list.substring(1, list.length() - 1).split(", ", -1))
        .mapToInt(Integer::parseInt)
        .toArray();
  }

  int[][][] deltas() {
    return delta;
  }

  /** Siblings told apart by cause, or silent beside siblings of one axis, share that axis. */
  Axis[] axes() {
    Axis[] out = new Axis[codes.size()];
    Map<Integer, Axis> ofSiblings = new HashMap<>();
    for (int i = 0; i < out.length; i++) {
      if (delta[i].length == 0) {
        continue;
      }
      out[i] = TerminologyBuilder.axis(ids, lists, delta[i][0]);
      if (out[i] == Axis.ETIOLOGY || !ofSiblings.containsKey(parent[i])) {
        ofSiblings.put(parent[i], out[i]);
      }
    }
    for (int i = 0; i < out.length; i++) {
      Axis shared = ofSiblings.getOrDefault(parent[i], Axis.DETAIL);
      if (delta[i].length == 0 || shared == Axis.ETIOLOGY) {
        out[i] = parent[i] < 0 ? Axis.DETAIL : shared;
      }
    }
    return out;
  }

  String[] values() {
    String[] out = new String[codes.size()];
    for (int i = 0; i < out.length; i++) {
      String title = titles.getOrDefault(codes.get(i), "");
      if (title.endsWith(", other site")) {
        out[i] = "other site";
      } else if (title.endsWith(", multiple sites")) {
        out[i] = "multiple sites";
      } else {
        out[i] = delta[i].length == 0 ? "" : TerminologyBuilder.phrase(ids, title, delta[i][0]);
      }
    }
    return out;
  }

  /**
   * The child for a silent note: the one that says "NOS" of the code above, "unspecified", "without
   * …", or the one that ends in 9.
   */
  int defaultChild(List<Integer> children) {
    int best = -1;
    int bestScore = 0;
    for (int child : children) {
      int score = silence(child, children.size());
      if (score > Math.max(bestScore, children.size() > 1 ? NUMBER_ALONE : 0)) {
        best = child;
        bestScore = score;
      }
    }
    return best;
  }

  private int silence(int child, int siblings) {
    String words = titles.getOrDefault(codes.get(child), "").toLowerCase(Locale.ROOT);
    String code = codes.get(child);
    if (siblings == 1) {
      return 1;
    }
    int score = unspecified[child] ? 70 : 0;
    if (delta[child].length > 0 && Arrays.binarySearch(delta[child][0], codedTo[child]) >= 0) {
      score += 30;
    }
    if (delta[child].length == 0) {
      score += 60;
    }
    if (words.contains("unspecified") || words.contains("not specified")) {
      score += 50 - Math.min(20, 4 * longest(child));
    }
    if (words.contains("without")
        || words.contains("uncomplicated")
        || words.contains("not intractable")) {
      score += 25;
    }
    if (code.endsWith("9")) {
      score += 15;
    } else if (code.endsWith("0")) {
      score += NUMBER_ALONE;
    }
    if (words.startsWith("other ") || words.contains(", other ")) {
      score -= 40;
    }
    if (words.contains("with unspecified complication") || words.endsWith("-induced disorders")) {
      score -= 60;
    }
    return score;
  }

  /**
   * The codes on the way to an inclusion term that is a wording of a code above and "NOS"
   * (I.A.6.b).
   */
  private boolean[] unspecified() {
    boolean[] out = new boolean[codes.size()];
    for (int node = 0; node < out.length; node++) {
      for (String term : inclusions.getOrDefault(codes.get(node), List.of())) {
        List<List<String>> readings = TermText.variants(term);
        if (term.endsWith(" NOS") && !readings.isEmpty()) {
          mark(node, ids.set(readings.get(0)), out);
        }
      }
    }
    return out;
  }

  /**
   * What a note above a code says of a silent record: "an amputation not identified as partial or
   * complete should be coded to complete"; -1 where there is none.
   */
  private int[] codedTo() {
    int[] out = new int[codes.size()];
    for (int node = 0; node < out.length; node++) {
      out[node] = -1;
      for (int above = node; above >= 0 && out[node] < 0; above = parent[above]) {
        for (String term : inclusions.getOrDefault(codes.get(above), List.of())) {
          Matcher note = CODED_TO.matcher(term);
          if (note.find()) {
            out[node] = ids.id(note.group(1));
          }
        }
      }
    }
    return out;
  }

  private void mark(int node, int[] words, boolean[] out) {
    for (int above = parent[node]; above >= 0 && words.length > 0; above = parent[above]) {
      if (says(above, words)) {
        for (int n = node; n != above; n = parent[n]) {
          out[n] = true;
        }
      }
    }
  }

  /** Whether a title or an inclusion term, read in full, has just these words. */
  private boolean says(int node, int[] words) {
    return (title[node].length > 0 && Arrays.equals(title[node][0], words))
        || inclusions.getOrDefault(codes.get(node), List.of()).stream()
            .map(term -> TermText.variants(term))
            .anyMatch(v -> !v.isEmpty() && Arrays.equals(ids.set(v.get(0)), words));
  }

  private int longest(int child) {
    return Arrays.stream(delta[child]).mapToInt(d -> d.length).max().orElse(0);
  }
}
