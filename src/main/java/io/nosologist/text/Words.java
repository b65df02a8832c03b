package io.nosologist.text;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;

/** Words of a phrase as the note's own tokenizer would see them. */
public final class Words {
  private Words() {}

  /**
   * The words and numbers of a phrase, in order; punctuation is left out, and so is the "s" of a
   * possessive.
   */
  public static List<String> words(String phrase) {
    Span[] spans = SimpleTokenizer.INSTANCE.tokenizePos(phrase);
    List<String> out = new ArrayList<>(spans.length);
    for (Span span : spans) {
      if (isWord(phrase, span.getStart())
          && !isPossessive(phrase, span.getStart(), span.getEnd())) {
        out.add(phrase.substring(span.getStart(), span.getEnd()));
      }
    }
    return out;
  }

  /**
   * The words of a lexicon phrase: as {@link #words}, but parentheses count, so that "(L)" is not
   * "L".
   *
   * @param commas whether commas count too
   */
  public static List<String> phrase(String phrase, boolean commas) {
    Span[] spans = SimpleTokenizer.INSTANCE.tokenizePos(phrase);
    List<String> out = new ArrayList<>(spans.length);
    for (Span span : spans) {
      int start = span.getStart();
      if (isWord(phrase, start) && !isPossessive(phrase, start, span.getEnd())) {
        out.add(phrase.substring(start, span.getEnd()));
      } else if (isParenthesis(phrase, start)) {
        for (int i = start; i < span.getEnd(); i++) {
          out.add(phrase.substring(i, i + 1));
        }
      } else if (commas && isComma(phrase, start)) {
        out.add(",");
      }
    }
    return out;
  }

  /** Whether a token is a comma. */
  public static boolean isComma(CharSequence text, int start) {
    return text.charAt(start) == ',';
  }

  /** Whether a token is a round parenthesis. */
  public static boolean isParenthesis(CharSequence text, int start) {
    return text.charAt(start) == '(' || text.charAt(start) == ')';
  }

  /**
   * Whether a mark may stand inside a phrase without parting it: hyphens, slashes, apostrophes,
   * full stops.
   */
  public static boolean isJoint(CharSequence text, int start) {
    return "-/'.\u2019\u2010\u2011\u2013\"()".indexOf(text.charAt(start)) >= 0;
  }

  /** Whether a token that starts here is a word or a number rather than punctuation. */
  public static boolean isWord(CharSequence text, int start) {
    return Character.isLetterOrDigit(text.charAt(start));
  }

  /** Whether a token is the "s" behind an apostrophe. */
  public static boolean isPossessive(CharSequence text, int start, int end) {
    if (end - start != 1 || start == 0 || (text.charAt(start) | 0x20) != 's') {
      return false;
    }
    char before = text.charAt(start - 1);
    return before == '\'' || before == '\u2019';
  }
}
