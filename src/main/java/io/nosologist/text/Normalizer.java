package io.nosologist.text;

import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * Brings a word of a note and a word of the release to the same form: lower case, no accents,
 * American spelling, Porter stem.
 *
 * <p>Not thread safe (the stemmer keeps a buffer): one per worker. The form is a key, never shown
 * to people.
 */
public final class Normalizer {
  /** British beginnings and middles with their American form; each is safe inside any word. */
  private static final String[][] SPELLING = {
    {"haem", "hem"},
    {"aemi", "emi"},
    {"oedem", "edem"},
    {"oesoph", "esoph"},
    {"paed", "ped"},
    {"gynaec", "gynec"},
    {"caec", "cec"},
    {"faec", "fec"},
    {"rrhoe", "rrhe"},
    {"foet", "fet"},
    {"pnoe", "pne"},
    {"aesthe", "esthe"},
    {"aetiol", "etiol"},
    {"oestr", "estr"},
    {"coelia", "celia"},
    {"tumour", "tumor"},
    {"behaviour", "behavior"},
    {"labour", "labor"},
    {"colour", "color"},
    {"fibre", "fiber"},
    {"centre", "center"},
    {"sulph", "sulf"},
    {"isation", "ization"},
    {"ysed", "yzed"},
    {"leucoc", "leukoc"},
    {"leucop", "leukop"},
    {"anaer", "anaer"},
    {"manoeuv", "maneuv"},
    {"orthopae", "orthope"},
    {"synaes", "synes"},
    {"amoeb", "ameb"},
    {"mould", "mold"},
    {"grey", "gray"},
    {"ageing", "aging"},
  };

  private static final Map<String, String> ROMAN =
      Map.of("ii", "2", "iii", "3", "iv", "4", "vi", "6", "vii", "7", "viii", "8");

  private final PorterStemmer stemmer = new PorterStemmer();

  /**
   * The plain form of a word: lower case, no accents, American spelling, singular.
   *
   * @param word one token as OpenNLP's simple tokenizer yields it
   */
  public String plain(String word) {
    String lower = fold(word.toLowerCase(Locale.ROOT)).replace("\u00AD", "");
    String roman = ROMAN.get(lower);
    if (roman != null) {
      return roman;
    }
    if (lower.length() < 4 || !isAlphabetic(lower)) {
      return lower;
    }
    return singular(american(lower));
  }

  /**
   * The stem of a plain form; equal for all regular inflections of the word.
   *
   * <p>Names of inflammations keep their ending: the stemmer would take hepatitis for hepatic, and
   * personality for personal.
   *
   * @param plain what {@link #plain} gave
   */
  public String stem(String plain) {
    if (plain.length() < 4
        || !isAlphabetic(plain)
        || plain.endsWith("itis")
        || plain.endsWith("ism")
        || plain.equals("personality")) {
      return plain;
    }
    return stemmer.stem(plain);
  }

  private static String singular(String word) {
    int n = word.length();
    if (n < 4 || !word.endsWith("s")) {
      return word;
    }
    if (word.endsWith("itides")) {
      return word.substring(0, n - 6) + "itis";
    }
    if (word.endsWith("ies") && n > 4) {
      return word.substring(0, n - 3) + "y";
    }
    if (word.endsWith("sses")
        || word.endsWith("xes")
        || word.endsWith("ches")
        || word.endsWith("shes")) {
      return word.substring(0, n - 2);
    }
    if (word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
      return word;
    }
    return word.substring(0, n - 1);
  }

  private static String american(String word) {
    String out = word;
    for (String[] pair : SPELLING) {
      if (out.contains(pair[0])) {
        out = out.replace(pair[0], pair[1]);
      }
    }
    if (out.endsWith("ised") && out.length() > 8) {
      out = out.substring(0, out.length() - 4) + "ized";
    }
    return out;
  }

  private static String fold(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 127) {
        return java.text.Normalizer.normalize(word, Form.NFKD).replaceAll("\\p{M}+", "");
      }
    }
    return word;
  }

  private static boolean isAlphabetic(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 'a' || c > 'z') {
        return false;
      }
    }
    return true;
  }
}
