package io.nosologist.coding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an official term as the alternative word lists that it stands for.
 *
 * <p>Parenthesised words are nonessential modifiers and drop out (I.A.7); square brackets enclose
 * synonyms and drop out (I.A.7); "and" means "and/or" (I.A.14), so "Calcification and ossification
 * of muscle" also stands for either of the two; "unspecified", NOS and NEC add nothing (I.A.6); the
 * "s" of a possessive is no word.
 */
final class TermText {
  private static final Pattern WORD = Pattern.compile("[\\p{L}]+|\\p{N}+|,|;|/");
  private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})['\u2019]s\\b");
  private static final Pattern SECONDARY_TO = Pattern.compile("(?i)\\bsecondary to\\b");
  private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)|\\[[^\\]]*\\]");
  private static final Pattern EMPTY_WORDS =
      Pattern.compile(
          "\\b(?:not elsewhere classified|not otherwise specified|not specified as [a-z ]+|elsewhere classified"
              + "|classified elsewhere|classifiable elsewhere|so stated|NOS|NEC"
              + "|(?:of |in |with |at |by )?unspecified (?:site|part|parts|type|organism|location|cause|severity|trimester"
              + "|stage|degree|level|nature|place|form|behavior|occlusion|circumstances|episode|multiplicity|frequency"
              + "|region|area|control|substance|body region|depth|duration|etiology|mode|character|morphology"
              + "|number of|number|weeks of gestation|fetus|external cause status|occurrence)s?\\b"
              + "|unspecified)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> CONNECTORS =
      Set.of(
          "of",
          "with",
          "without",
          "due",
          "to",
          "in",
          "by",
          "from",
          "at",
          "on",
          "for",
          "during",
          "following",
          "after",
          "not",
          "involving",
          "affecting",
          "associated",
          "caused",
          "as",
          "than",
          "into",
          "through",
          "between",
          ";");

  /** What the A of "hepatitis A" is among words, so that it is not the article. */
  static final String LETTER_A = "letter-a";

  private static final int MOST_VARIANTS = 8;
  private static final int LONGEST_LIST_ITEM = 2;

  private TermText() {}

  /**
   * The word lists of a term, the fullest first.
   *
   * @param term an official title or inclusion term
   * @return at least one list unless the term has no words; words as written, in order
   */
  static List<List<String>> variants(String term) {
    List<String> tokens = tokens(term);
    Set<List<String>> out = new LinkedHashSet<>();
    out.add(plain(tokens));
    expand(tokens, out, 0);
    out.removeIf(List::isEmpty);
    return List.copyOf(out);
  }

  private static List<String> tokens(String term) {
    String text = ASIDE.matcher(ASIDE.matcher(term).replaceAll(" ")).replaceAll(" ");
    text = POSSESSIVE.matcher(text).replaceAll("");
    text = EMPTY_WORDS.matcher(text).replaceAll(" ");
    text = text.replace("and/or", "or").replace("-and-", " ");
    text = SECONDARY_TO.matcher(text).replaceAll("due to");
    List<String> out = new ArrayList<>();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      boolean letter = words.group().equals("A") && !out.isEmpty();
      out.add(letter ? LETTER_A : words.group());
    }
    return out;
  }

  private static List<String> plain(List<String> tokens) {
    List<String> out = new ArrayList<>(tokens.size());
    for (String token : tokens) {
      if (Character.isLetterOrDigit(token.charAt(0))) {
        out.add(token);
      }
    }
    return List.copyOf(out);
  }

  private static void expand(List<String> tokens, Set<List<String>> out, int depth) {
    if (depth > 3 || out.size() >= MOST_VARIANTS) {
      return;
    }
    for (int i = 1; i < tokens.size() - 1; i++) {
      if (isConjunction(tokens.get(i))) {
        expandAt(tokens, i, out, depth);
        return;
      }
    }
  }

  private static void expandAt(List<String> tokens, int at, Set<List<String>> out, int depth) {
    int end = at + 1;
    while (end < tokens.size() && !isBoundary(tokens.get(end))) {
      end++;
    }
    List<List<String>> items = new ArrayList<>();
    int start = at;
    int itemEnd = at;
    while (true) {
      int from = itemEnd;
      while (from > 0 && !isBoundary(tokens.get(from - 1))) {
        from--;
      }
      if (from == itemEnd) {
        break;
      }
      if (!items.isEmpty() && itemEnd - from > LONGEST_LIST_ITEM) {
        break;
      }
      items.add(0, tokens.subList(from, itemEnd));
      start = from;
      boolean closing = end == tokens.size() && isInverted(tokens, from - 1);
      boolean list =
          from > 1
              && tokens.get(from - 1).equals(",")
              && !closing
              && itemEnd - from <= LONGEST_LIST_ITEM;
      if (!list) {
        break;
      }
      itemEnd = from - 1;
    }
    List<String> last = tokens.subList(at + 1, end);
    if (items.isEmpty() || last.isEmpty()) {
      return;
    }
    for (List<String> item : items) {
      boolean other = item.size() == 1 && item.get(0).equalsIgnoreCase("other");
      List<String> rest =
          last.size() > item.size() ? last.subList(item.size(), last.size()) : List.of();
      List<String> head = other && rest.isEmpty() ? last : rest;
      add(tokens, start, end, item, head, out, depth);
    }
    List<String> first = items.get(items.size() - 1);
    boolean shared = start == 0 && first.size() > last.size() && items.size() == 1;
    List<String> modifiers = shared ? first.subList(0, first.size() - last.size()) : List.of();
    add(tokens, start, end, modifiers, last, out, depth);
  }

  /**
   * Whether the words before a comma cannot be items of a list: "Arthritis, rheumatic, acute or
   * subacute" is a head and its modifiers.
   */
  private static boolean isInverted(List<String> tokens, int comma) {
    int first = tokens.indexOf(",");
    if (comma == first) {
      return true;
    }
    boolean bareHead = first == 1 && !CONNECTORS.contains(tokens.get(0).toLowerCase(Locale.ROOT));
    return bareHead && comma > first && tokens.subList(first + 1, comma).indexOf(",") < 0;
  }

  private static void add(
      List<String> tokens,
      int start,
      int end,
      List<String> kept,
      List<String> head,
      Set<List<String>> out,
      int depth) {
    List<String> variant = new ArrayList<>(tokens.subList(0, start));
    variant.addAll(kept);
    variant.addAll(head);
    variant.addAll(tokens.subList(end, tokens.size()));
    if (out.size() < MOST_VARIANTS) {
      out.add(plain(variant));
      expand(variant, out, depth + 1);
    }
  }

  private static boolean isConjunction(String token) {
    return token.equalsIgnoreCase("and") || token.equalsIgnoreCase("or") || token.equals("/");
  }

  private static boolean isBoundary(String token) {
    return token.equals(",")
        || isConjunction(token)
        || CONNECTORS.contains(token.toLowerCase(Locale.ROOT));
  }
}
