package io.nosologist.coding;

import io.nosologist.domain.CodeEntry;
import io.nosologist.release.Release;
import io.nosologist.release.ReleaseTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says official wordings as a clinician would write them: the round trip from the release through
 * the program and back.
 *
 * <p>An index path turns into natural order: subterms that qualify stand before the main term,
 * sites after "of", subterms that open with a connecting word ("with", "due to") at the end:
 * "Fracture, traumatic, femur, neck" becomes "Traumatic fracture of neck of femur".
 */
final class OfficialPhrases {
  private static final Pattern ASIDE = Pattern.compile("\\s*\\([^()]*\\)|\\s*\\[[^\\]]*\\]");
  private static final Pattern MARKS = Pattern.compile("\\b(?:NEC|NOS)\\b");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern COMMA = Pattern.compile(", *");
  private static final Pattern QUALIFIER =
      Pattern.compile(
          ".*(?:al|ic|ous|ar|ive|ary|ed|ing|ent|ant|oid|ory|ile|able|ible|ine|less)"
              + "|acute|severe|mild|moderate|closed|open|type|early|late|false|true|deep");

  /** "Complicated by", "related to": what follows belongs behind the main term. */
  private static final Pattern JOINED =
      Pattern.compile("^\\w+ (?:by|with|to|in|from|as)\\b|(?:by|with|due to|in|from|of)$");

  /** "Specified NEC" is what titles call "other specified" (I.A.6.a). */
  private static final Pattern OTHER =
      Pattern.compile("specified(?: (?:type|form|kind|site|sites|cause|condition|disorder))?");

  /** "Dubois'", "Cushing's": the name of a person stands before what bears it. */
  private static final Pattern EPONYM = Pattern.compile("\\p{Lu}[\\p{L}-]+(?:'s?|s')?");

  /** Main terms that are no nouns: the first subterm that is no qualifier is their noun. */
  private static final Pattern ADJECTIVE =
      Pattern.compile(
          "Aberrant|Abnormal|Accessory|Additional|Artificial|Atypical|Cystic|Dental|Diminished|"
              + "Ectopic|Elevated|Elongated|Fecal|Floating|Fragile|Genetic|Giant|Hyperactive|"
              + "Impaired|Impervious|Infantile|Irregular|Irritable|Lipoid|Mental|Mobile|Movable|"
              + "Neonatal|Neurogenic|Nonfunctioning|Organic|Overactive|Palpable|Paranoid|Parasitic|"
              + "Patent|Pathologic|Patulous|Polycystic|Polyglandular|Positive|Precocious|Prolonged|"
              + "Puerperal|Rachitic|Redundant|Retained|Rheumatic|Rheumatoid|Rudimentary|Senile|"
              + "Sensitive|Septic|Sexual|Situational|Social|Supernumerary|Threatened|Thyrotoxic|"
              + "Tortuous|Undeveloped|Unstable|Venereal|Wandering");

  private static final Set<String> CONNECTING =
      Set.of(
          "with",
          "without",
          "due",
          "in",
          "of",
          "by",
          "from",
          "following",
          "after",
          "during",
          "at",
          "on",
          "for",
          "to",
          "complicating",
          "affecting",
          "caused",
          "associated",
          "as",
          "not",
          "involving",
          "resulting",
          "secondary",
          "before",
          "and",
          "or",
          "than",
          "under",
          "over",
          "requiring",
          "causing");

  private static final int STEM = 4;

  private OfficialPhrases() {}

  static Stream<OfficialPhrase> of(Release release, OfficialPhrase.Kind kind) {
    return switch (kind) {
      case TITLES ->
          release
              .codes()
              .filter(CodeEntry::billable)
              .map(code -> new OfficialPhrase(code.code(), code.title(), false));
      case INCLUSION ->
          release
              .terms()
              .filter(term -> term.kind() == ReleaseTerm.Kind.INCLUSION_TERM)
              .map(term -> new OfficialPhrase(term.code(), term.path().get(0), true));
      case INDEX ->
          release
              .terms()
              .filter(term -> term.kind().name().startsWith("INDEX"))
              .map(term -> natural(term, release));
    };
  }

  private static OfficialPhrase natural(ReleaseTerm term, Release release) {
    String text =
        switch (term.kind()) {
          case INDEX_NEOPLASM -> neoplasm(term.path());
          case INDEX_DRUG -> drug(term.path());
          default -> condition(term.path());
        };
    boolean below =
        term.incomplete() || !release.find(term.code()).map(CodeEntry::billable).orElse(false);
    return new OfficialPhrase(term.code(), sentence(text), below);
  }

  private static String condition(List<String> path) {
    String[] main = COMMA.split(plain(path.get(0)), -1);
    List<String> before = new ArrayList<>();
    for (int i = 1; i < main.length; i++) {
      if (!isSpelling(main[i], main[0])) {
        before.add(main[i]);
      }
    }
    String head = main[0];
    List<String> sites = new ArrayList<>();
    List<String> tail = new ArrayList<>();
    for (String subterm : path.subList(1, path.size())) {
      String said = chosen(plain(subterm));
      String first = said.split("[ ,]", 2)[0].toLowerCase(Locale.ROOT);
      if (OTHER.matcher(said).matches() && tail.isEmpty()) {
        if (said.contains("site")) {
          sites.add(0, "of other " + said);
        } else {
          before.add(0, "other specified");
        }
      } else if (!tail.isEmpty() || CONNECTING.contains(first) || JOINED.matcher(said).find()) {
        tail.add(said);
      } else if (QUALIFIER.matcher(first).matches() || EPONYM.matcher(said).matches()) {
        before.add(0, said);
      } else if (sites.isEmpty() && head.equals(main[0]) && ADJECTIVE.matcher(head).matches()) {
        before.add(head);
        head = said;
      } else {
        sites.add(0, "of " + said);
      }
    }
    return "%s %s %s %s"
        .formatted(String.join(" ", before), head, String.join(" ", sites), String.join(" ", tail));
  }

  private static String neoplasm(List<String> path) {
    String behaviour = path.get(path.size() - 1).toLowerCase(Locale.ROOT);
    List<String> sites = new ArrayList<>();
    for (String site : path.subList(0, path.size() - 1)) {
      sites.add(0, chosen(plain(site)));
    }
    String where = String.join(" of ", sites);
    if (behaviour.startsWith("ca in situ")) {
      return "carcinoma in situ of " + where;
    }
    if (behaviour.startsWith("uncertain") || behaviour.startsWith("unspecified")) {
      return "neoplasm of %s behavior of %s"
          .formatted(COMMA.split(behaviour, 2)[0].split(" ", 2)[0], where);
    }
    String first =
        behaviour.equals("malignant primary")
            ? "primary malignant"
            : behaviour.equals("malignant secondary") ? "secondary malignant" : behaviour;
    return first + " neoplasm of " + where;
  }

  private static String drug(List<String> path) {
    String how = path.get(path.size() - 1).toLowerCase(Locale.ROOT);
    List<String> substance = new ArrayList<>();
    path.subList(0, path.size() - 1).forEach(part -> substance.add(plain(part)));
    String what = String.join(" ", substance);
    if (how.contains("adverse")) {
      return "adverse effect of " + what;
    }
    if (how.contains("underdosing")) {
      return "underdosing of " + what;
    }
    return "poisoning by %s, %s".formatted(what, how.replaceFirst("poisoning,? ?", "").strip());
  }

  /** Without modifiers that do not count (I.A.7), NEC and NOS (I.A.6). */
  private static String plain(String term) {
    String text = ASIDE.matcher(ASIDE.matcher(term).replaceAll("")).replaceAll("");
    return BLANKS.matcher(MARKS.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }

  /** Of "abdomen, abdominal" the first; of "acute, recurrent" both. */
  private static String chosen(String term) {
    String[] parts = COMMA.split(term, -1);
    StringBuilder out = new StringBuilder(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      if (!isSpelling(parts[i], parts[0])) {
        out.append(' ').append(parts[i]);
      }
    }
    return out.toString();
  }

  private static boolean isSpelling(String other, String word) {
    int stem = Math.min(STEM, Math.min(word.length(), other.length()));
    return stem > 2 && other.regionMatches(true, 0, word, 0, stem);
  }

  private static String sentence(String words) {
    String text = BLANKS.matcher(words).replaceAll(" ").strip();
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
