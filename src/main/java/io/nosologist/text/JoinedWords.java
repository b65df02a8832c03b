package io.nosologist.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The words of {@code rules/lexicon/joined.txt} that share what stands around them where they are
 * joined: a fracture of the 2nd and 3rd metatarsals is one of each.
 *
 * <p>Immutable; safe for any number of threads.
 */
final class JoinedWords {
  private static final String CLASS = "class ";
  private static final String OVER = "over";
  private static final String BELOW = "below";
  private static final String TAKEN = "taken";
  private static final String PLACE = "place";
  private static final String ORDINAL = "<nth>";
  private static final String LEVEL = "<level>";
  private static final String[] SIDES = {"left", "right", "l", "r", "lt", "rt"};

  private static final int MOST_HEADING_TOKENS = 4;
  private static final int MOST_SPECIMEN_TOKENS = 16;
  private static final int MOST_REMARK_TOKENS = 6;
  private static final int MOST_ITEM_TOKENS = 40;

  /** More readings of one sentence than a note tells. */
  private static final int MOST_ITEMS = 6;

  private final WordTable words;
  private final int[] classOf;
  private final int ordinals;
  private final int levels;
  private final BitSet over;
  private final BitSet below;
  private final BitSet taken;
  private final BitSet place;

  private JoinedWords(
      WordTable words,
      int[] classOf,
      int ordinals,
      int levels,
      BitSet over,
      BitSet below,
      BitSet taken,
      BitSet place) {
    this.words = words;
    this.classOf = classOf;
    this.ordinals = ordinals;
    this.levels = levels;
    this.over = over;
    this.below = below;
    this.taken = taken;
    this.place = place;
  }

  /**
   * One of several joined.
   *
   * @param from first token, its side included where it has one
   * @param to one past its last, its noun included where it has one
   * @param sided whether a side stands before it
   */
  private record Item(int from, int to, int kind, boolean sided) {}

  /**
   * Reads the file.
   *
   * @param files text of the lexicon by file name; what is missing is the stock file
   * @throws IllegalArgumentException if a line is wrong; the message names file and line
   */
  static JoinedWords load(Map<String, String> files) {
    WordTable words = new WordTable();
    Map<String, Integer> classes = new HashMap<>();
    int[] classOf = new int[64];
    BitSet over = new BitSet();
    BitSet below = new BitSet();
    BitSet taken = new BitSet();
    BitSet place = new BitSet();
    Map<String, BitSet> said = Map.of(OVER, over, BELOW, below, TAKEN, taken, PLACE, place);
    for (PhraseFile.Entry entry : PhraseFile.read("joined.txt", files)) {
      BitSet saying = said.get(entry.directive());
      if (saying != null) {
        for (String word : entry.words()) {
          saying.set(words.add(word));
        }
        classOf = Arrays.copyOf(classOf, Math.max(classOf.length, saying.length()));
        continue;
      }
      if (!entry.directive().startsWith(CLASS)) {
        throw new IllegalArgumentException(
            entry.where()
                + ": joined words need '@class NAME', '@over', '@below', '@taken' or '@place' above"
                + " them");
      }
      int kind = classes.computeIfAbsent(entry.directive(), name -> classes.size() + 1);
      for (String word : entry.words()) {
        int id = words.add(word);
        classOf = id < classOf.length ? classOf : Arrays.copyOf(classOf, id * 2);
        if (classOf[id] != 0 && classOf[id] != kind) {
          throw new IllegalArgumentException(
              entry.where() + ": '" + word + "' stands in another class above; a word is of one");
        }
        classOf[id] = kind;
      }
    }
    return new JoinedWords(
        words,
        classOf,
        kind(words, classOf, ORDINAL),
        kind(words, classOf, LEVEL),
        over,
        below,
        taken,
        place);
  }

  private static int kind(WordTable words, int[] classOf, String word) {
    int id = words.id(word, 0, word.length());
    return id < 0 ? 0 : classOf[id];
  }

  /**
   * The readings of a sentence, each with one of the words that it joins, in order: the tokens that
   * stay. None for most sentences.
   *
   * @param first first token of the sentence
   * @param last one past its last
   */
  List<int[]> apart(CharSequence text, Tokens tokens, int first, int last) {
    Reader reader = new Reader(text, tokens.starts(), tokens.ends(), first, last);
    List<List<Item>> lists = null;
    int end = first;
    for (int t = first + 1; t < last - 1; t++) {
      List<Item> list = reader.isJoint(t) ? reader.list(t) : List.of();
      if (list.size() > 1 && list.get(0).from() >= end) {
        lists = lists == null ? new ArrayList<>(1) : lists;
        lists.add(list);
        end = list.get(list.size() - 1).to();
        t = end - 1;
      }
    }
    return lists == null ? specimen(text, tokens, first, last) : readings(lists, first, last);
  }

  /**
   * The reading of a pathology line without how its specimen was taken: "Lung, right upper lobe,
   * wedge biopsy: adenocarcinoma" reads "Lung, right upper lobe: adenocarcinoma".
   */
  private List<int[]> specimen(CharSequence text, Tokens tokens, int first, int last) {
    int most = Math.min(last - 1, first + MOST_SPECIMEN_TOKENS);
    int colon = first;
    while (colon < most && text.charAt(tokens.starts()[colon]) != ':') {
      colon++;
    }
    if (colon >= most) {
      return List.of();
    }
    int end = site(text, tokens, first, colon);
    if (end == colon) {
      return List.of();
    }
    return List.of(
        IntStream.concat(IntStream.range(first, end), IntStream.range(colon, last)).toArray());
  }

  /** Whether a sentence says itself how its specimen was taken: "Colon, polypectomy: adenoma". */
  boolean namesSpecimen(CharSequence text, Tokens tokens, Sentence sentence) {
    int last = Math.min(sentence.lastToken(), sentence.firstToken() + MOST_SPECIMEN_TOKENS);
    return site(text, tokens, sentence.firstToken(), last) < last;
  }

  /** One past the site of a specimen: where the comma before the words on its taking stands. */
  private int site(CharSequence text, Tokens tokens, int first, int last) {
    int comma = first;
    for (int t = first; t < last; t++) {
      if (text.charAt(tokens.starts()[t]) == ',') {
        comma = t;
      } else if (comma > first) {
        int id = words.id(text, tokens.starts()[t], tokens.ends()[t]);
        if (id >= 0 && taken.get(id)) {
          return comma;
        }
      }
    }
    return last;
  }

  /**
   * The reading of an item below a heading that says what the items are, "Burns" over "- left arm,
   * partial thickness", or where it is, "Sacrum:" over "stage IV", "Right knee:" before "OA.
   * Injected.", "Lung, left, biopsy:" over "Adenocarcinoma": the tokens of both. Empty where the
   * heading is none such, or the item says itself what or where it is.
   *
   * @param heading the sentence above
   * @param item a sentence below it
   */
  int[] under(CharSequence text, Tokens tokens, Sentence heading, Sentence item) {
    int headingTokens = heading.lastToken() - heading.firstToken();
    int itemTokens = item.lastToken() - item.firstToken();
    if (headingTokens > MOST_SPECIMEN_TOKENS || itemTokens > MOST_ITEM_TOKENS) {
      return new int[0];
    }
    int end = site(text, tokens, heading.firstToken(), heading.lastToken());
    if (end == heading.lastToken()
        && !isPlaceOf(text, tokens, heading, item)
        && (says(over, text, tokens, item)
            || !((headingTokens <= MOST_HEADING_TOKENS && says(over, text, tokens, heading))
                || says(below, text, tokens, item)))) {
      return new int[0];
    }
    int[] kept = new int[end - heading.firstToken() + itemTokens];
    int size = 0;
    for (int t = heading.firstToken(); t < end; t++) {
      if (Character.isLetterOrDigit(text.charAt(tokens.starts()[t]))) {
        kept[size++] = t;
      }
    }
    for (int t = item.firstToken(); t < item.lastToken(); t++) {
      kept[size++] = t;
    }
    return Arrays.copyOf(kept, size);
  }

  /** Whether a heading is a part of the body with its side, and the item below names none. */
  private boolean isPlaceOf(CharSequence text, Tokens tokens, Sentence heading, Sentence item) {
    int colon = heading.lastToken() - 1;
    if (colon == heading.firstToken()
        || colon - heading.firstToken() > MOST_HEADING_TOKENS
        || text.charAt(tokens.starts()[colon]) != ':') {
      return false;
    }
    for (int t = heading.firstToken(); t < colon; t++) {
      int id = words.id(text, tokens.starts()[t], tokens.ends()[t]);
      if (id < 0 || !place.get(id)) {
        return false;
      }
    }
    return !says(place, text, tokens, item);
  }

  private boolean says(BitSet said, CharSequence text, Tokens tokens, Sentence sentence) {
    for (int t = sentence.firstToken(); t < sentence.lastToken(); t++) {
      int id = words.id(text, tokens.starts()[t], tokens.ends()[t]);
      if (id >= 0 && said.get(id)) {
        return true;
      }
    }
    return false;
  }

  private static List<int[]> readings(List<List<Item>> lists, int first, int last) {
    int most = 0;
    for (List<Item> list : lists) {
      most = Math.max(most, Math.min(list.size(), MOST_ITEMS));
    }
    List<int[]> out = new ArrayList<>(most);
    for (int reading = 0; reading < most; reading++) {
      int[] kept = new int[last - first];
      int size = 0;
      int t = first;
      for (List<Item> list : lists) {
        Item item = list.get(Math.min(reading, list.size() - 1));
        for (; t < list.get(0).from(); t++) {
          kept[size++] = t;
        }
        for (t = item.from(); t < item.to(); t++) {
          kept[size++] = t;
        }
        t = list.get(list.size() - 1).to();
      }
      for (; t < last; t++) {
        kept[size++] = t;
      }
      out.add(Arrays.copyOf(kept, size));
    }
    return out;
  }

  /** Reads the lists of one sentence. */
  private final class Reader {
    private final CharSequence text;
    private final int[] start;
    private final int[] stop;
    private final int first;
    private final int last;

    Reader(CharSequence text, int[] start, int[] stop, int first, int last) {
      this.text = text;
      this.start = start;
      this.stop = stop;
      this.first = first;
      this.last = last;
    }

    /** Whether a token may join two items. */
    boolean isJoint(int token) {
      char c = text.charAt(start[token]);
      return switch (stop[token] - start[token]) {
        case 1 -> c == ',' || c == '&' || c == '/' || c == '+' || isDash(c);
        case 2 -> is(token, "to");
        case 3 -> is(token, "and");
        default -> is(token, "through") || is(token, "thru");
      };
    }

    /** Whether a joint joins items of a kind: a slash makes a disc of two levels. */
    private boolean joins(int token, int kind) {
      char c = text.charAt(start[token]);
      boolean range = isDash(c) || Chars.fold(c) == 't';
      return kind == levels ? c != '/' && c != '+' && !range : !range || isOrdinal(token + 1);
    }

    private boolean isOrdinal(int token) {
      return token + 1 < last && kind(token, token + 2) == ordinals && ordinals != 0;
    }

    private static boolean isDash(char c) {
      return Chars.fold(c) == '-';
    }

    /** The items around the first joint of a list; fewer than two where it joins none. */
    List<Item> list(int joint) {
      List<Item> list = new ArrayList<>(2);
      int end = withoutRemark(joint);
      Item before = before(end);
      boolean noun = before == null;
      if (before == null && end - 1 > first && isName(end - 1)) {
        before = before(end - 1);
      }
      if (before == null) {
        return list;
      }
      int kind = before.kind();
      list.add(new Item(before.from(), joint, kind, before.sided()));
      int at = joint;
      while (at < last && isJoint(at) && joins(at, kind)) {
        int next = at + 1 < last && isJoint(at + 1) ? at + 2 : at + 1;
        next = next + 1 < last && is(next, "the") && !noun ? next + 1 : next;
        Item item = after(next, kind);
        if (item == null || (noun && !isSameNoun(item.to(), joint - 1))) {
          break;
        }
        at = noun ? item.to() + 1 : item.to();
        list.add(new Item(item.from(), at, kind, item.sided()));
      }
      boolean parted =
          list.size() == 2 && text.charAt(start[joint]) == ',' && joint + 1 == list.get(1).from();
      return parted ? List.of() : own(list);
    }

    /** Where a remark in parentheses before a joint begins, "L cheek (repaired) and L hand". */
    private int withoutRemark(int joint) {
      int open = joint - 1;
      if (open > first && text.charAt(start[open]) == ')') {
        while (open > first && joint - open <= MOST_REMARK_TOKENS) {
          open--;
          if (text.charAt(start[open]) == '(') {
            return open;
          }
        }
      }
      return joint;
    }

    /** Items with their sides: that of the first is shared where no other has one. */
    private List<Item> own(List<Item> list) {
      boolean shared = true;
      for (Item item : list.subList(1, list.size())) {
        shared &= !item.sided();
      }
      Item head = list.get(0);
      if (shared && head.sided()) {
        list.set(0, new Item(head.from() + 1, head.to(), head.kind(), false));
      }
      return list;
    }

    /** The item that ends right before a token. */
    private @Nullable Item before(int token) {
      for (int size = 1; size <= 2 && token - size >= first; size++) {
        int kind = kind(token - size, token);
        if (kind != 0) {
          int from = token - size;
          boolean sided = from > first && isSide(from - 1);
          return new Item(sided ? from - 1 : from, token, kind, sided);
        }
      }
      return null;
    }

    /** The item of a kind that begins at a token, be it with a side. */
    private @Nullable Item after(int token, int kind) {
      int to = end(token, kind);
      boolean sided = to < 0 && token < last && isSide(token);
      to = sided ? end(token + 1, kind) : to;
      return to < 0 ? null : new Item(token, to, kind, sided);
    }

    /** One past the words of a kind that begin at a token, or -1. */
    private int end(int token, int kind) {
      for (int size = 2; size >= 1; size--) {
        if (token + size <= last && kind(token, token + size) == kind) {
          return token + size;
        }
      }
      return -1;
    }

    /** The class of the words from one token up to another, or 0. */
    private int kind(int from, int to) {
      if (to - from == 1) {
        int id = words.id(text, start[from], stop[from]);
        return id < 0 ? 0 : classOf[id];
      }
      if (stop[from] != start[from + 1]) {
        return 0;
      }
      if (Character.isDigit(text.charAt(start[from]))) {
        boolean nth = is(to - 1, "th") || is(to - 1, "nd") || is(to - 1, "rd") || is(to - 1, "st");
        return nth ? ordinals : 0;
      }
      boolean letter =
          stop[from] - start[from] == 1 && "cCtTlLsS".indexOf(text.charAt(start[from])) >= 0;
      boolean number =
          stop[from + 1] - start[from + 1] <= 2 && Character.isDigit(text.charAt(start[from + 1]));
      return letter && number ? levels : 0;
    }

    private boolean isName(int token) {
      return Character.isLetter(text.charAt(start[token]));
    }

    /** Whether one of two words is the other, or its plural. */
    private boolean isSameNoun(int token, int other) {
      if (token >= last) {
        return false;
      }
      int length = Math.min(stop[token] - start[token], stop[other] - start[other]);
      return length > 2
          && Math.abs(stop[token] - start[token] - (stop[other] - start[other])) <= 2
          && CharSequence.compare(
                  text.subSequence(start[token], start[token] + length - 1),
                  text.subSequence(start[other], start[other] + length - 1))
              == 0;
    }

    private boolean isSide(int token) {
      for (String side : SIDES) {
        if (is(token, side)) {
          return true;
        }
      }
      return false;
    }

    private boolean is(int token, String word) {
      if (stop[token] - start[token] != word.length()) {
        return false;
      }
      for (int i = 0; i < word.length(); i++) {
        if (Chars.fold(text.charAt(start[token] + i)) != word.charAt(i)) {
          return false;
        }
      }
      return true;
    }
  }
}
