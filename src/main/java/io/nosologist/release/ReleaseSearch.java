package io.nosologist.release;

import io.nosologist.domain.CodeParts;
import io.nosologist.domain.NoteKind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.IntStream;

/** Finds codes by words and by likeness. */
final class ReleaseSearch {
  private static final int MAX_WORDS = 30;
  private static final int MAX_DISTANCE = 2;

  private final ReleaseData data;

  ReleaseSearch(ReleaseData data) {
    this.data = data;
  }

  private record Hit(int index, boolean inTitle, boolean begins, int length) {}

  /** Indices of the codes that a query finds, best first. */
  IntStream search(String query, int limit) {
    String[] words =
        Arrays.stream(fold(query).split("[^a-z0-9]+"))
            .filter(w -> !w.isEmpty())
            .distinct()
            .limit(MAX_WORDS)
            .toArray(String[]::new);
    if (words.length == 0 || limit <= 0) {
      return IntStream.empty();
    }
    int all = (1 << words.length) - 1;
    Strings strings = data.strings();
    int[] masks = new int[strings.size()];
    Arrays.fill(masks, -1);
    int n = data.codes().length;
    int[] titleMasks = new int[n];
    boolean[] found = new boolean[n];
    for (int i = 0; i < n; i++) {
      int title = data.titles()[i];
      int above = title < 0 ? titleMasks[data.parents()[i]] : 0;
      titleMasks[i] = above | mask(title < 0 ? ~title : title, words, masks);
    }
    for (int i = 0; i < data.noteOwners().length; i++) {
      int owner = data.noteOwners()[i];
      if (owner < n
          && Kinds.note(data.noteKinds()[i]) == NoteKind.INCLUSION_TERM
          && mask(data.noteTexts()[i], words, masks) == all) {
        found[owner] = true;
      }
    }
    String begin = fold(query).strip();
    return IntStream.range(0, n)
        .filter(i -> titleMasks[i] == all || found[i])
        .mapToObj(i -> hit(i, titleMasks[i] == all, begin))
        .sorted(
            Comparator.comparing((Hit h) -> !h.inTitle())
                .thenComparing(h -> !data.isBillable(h.index()))
                .thenComparing(h -> !h.begins())
                .thenComparingInt(Hit::length)
                .thenComparingInt(Hit::index))
        .limit(limit)
        .mapToInt(Hit::index);
  }

  private Hit hit(int index, boolean inTitle, String begin) {
    String title = data.title(index);
    return new Hit(index, inTitle, fold(title).startsWith(begin), title.length());
  }

  /** Which of the words begin a word of a string, one bit each. */
  private int mask(int string, String[] words, int[] masks) {
    if (masks[string] < 0) {
      String text = fold(data.strings().get(string));
      int mask = 0;
      for (int w = 0; w < words.length; w++) {
        if (beginsWord(text, words[w])) {
          mask |= 1 << w;
        }
      }
      masks[string] = mask;
    }
    return masks[string];
  }

  private static boolean beginsWord(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }

  private static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.chars().allMatch(c -> c < 128) ? lower : Texts.unaccented(lower);
  }

  private record Likeness(int index, int distance, int prefix) {}

  /** Indices of the codes most like a code that does not exist, best first. */
  IntStream nearest(String code, int limit) {
    String wanted = CodeParts.plain(code);
    if (wanted.isEmpty() || limit <= 0) {
      return IntStream.empty();
    }
    int start = -1;
    for (int length = Math.min(wanted.length(), CodeKey.MAX_LENGTH); length >= 3; length--) {
      start = data.indexOf(wanted.substring(0, length));
      if (start >= 0) {
        break;
      }
    }
    int first = start;
    IntStream alike =
        IntStream.range(0, data.codes().length)
            .filter(i -> i != first)
            .mapToObj(i -> likeness(i, wanted))
            .filter(l -> l.distance() <= MAX_DISTANCE)
            .sorted(
                Comparator.comparingInt(Likeness::distance)
                    .thenComparingInt(l -> -l.prefix())
                    .thenComparing(l -> !data.isBillable(l.index()))
                    .thenComparingInt(Likeness::index))
            .mapToInt(Likeness::index);
    return IntStream.concat(first < 0 ? IntStream.empty() : IntStream.of(first), alike)
        .limit(limit);
  }

  private Likeness likeness(int index, String wanted) {
    long key = data.codes()[index];
    int length = CodeKey.length(key);
    if (Math.abs(length - wanted.length()) > MAX_DISTANCE) {
      return new Likeness(index, Integer.MAX_VALUE, 0);
    }
    String code = CodeKey.unpack(key);
    int prefix = 0;
    while (prefix < Math.min(length, wanted.length())
        && code.charAt(prefix) == wanted.charAt(prefix)) {
      prefix++;
    }
    return new Likeness(index, distance(code, wanted), prefix);
  }

  /** Characters to insert, drop, change or swap with their neighbour. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          best = Math.min(best, d[i - 2][j - 2] + 1);
        }
        d[i][j] = best;
      }
    }
    return d[a.length()][b.length()];
  }
}
