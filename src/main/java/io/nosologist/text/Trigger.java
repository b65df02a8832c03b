package io.nosologist.text;

import java.util.List;
import java.util.Locale;

/**
 * What a context phrase does.
 *
 * @param role which way it reaches, or that it stops others
 * @param claims bit set of {@link #NEGATED} …: what it claims, or which claims it stops
 * @param scope how many tokens it reaches at most
 * @param item whether it reaches no further than the item of a list that it stands in: to the next
 *     comma or "with"
 * @param ahead whether, as a stop, it stops only what reaches forward to it
 * @param touching whether it claims what follows only where no comma or stop parts it from that
 * @param tests whether, behind the name of a test, it reaches back over tests alone: "COVID, flu,
 *     RSV neg" denies three, "viral pharyngitis, rapid strep neg" one
 */
record Trigger(
    Role role,
    int claims,
    int scope,
    boolean item,
    boolean ahead,
    boolean touching,
    boolean tests) {
  static final int NEGATED = 1;
  static final int UNCERTAIN = 1 << 1;
  static final int HISTORICAL = 1 << 2;
  static final int FAMILY = 1 << 3;
  static final int HYPOTHETICAL = 1 << 4;
  static final int PLANNED = 1 << 5;

  /** Hypothetical, but only where the whole text reads as an article. */
  static final int ARTICLE = 1 << 6;

  /** Denied because it is over; under the diagnoses of a stay it is one of them all the same. */
  static final int OVER = 1 << 7;

  static final int CLAIMS = 8;
  static final int ALL = (1 << CLAIMS) - 1;

  private static final int UNLIMITED = 1_000_000;
  private static final List<String> NAMES =
      List.of(
          "negated",
          "uncertain",
          "historical",
          "family",
          "hypothetical",
          "planned",
          "article",
          "over");

  /** How a phrase acts on its sentence. */
  enum Role {
    /** Claims something of what follows. */
    FORWARD,
    /** Claims something of what stands before. */
    BACKWARD,
    /** Claims something of both sides. */
    BOTH,
    /** Ends the reach of other triggers. */
    STOP,
    /** Looks like a trigger and is none: hides the triggers inside it. */
    PSEUDO,
    /** Sign that the text speaks of people in general, as an article does. */
    GENERAL,
    /** Sign that the text speaks of one patient. */
    PARTICULAR
  }

  /**
   * Reads {@code rule ROLE [claim…] [scope=N] [item] [ahead] [touching] [tests]}.
   *
   * @throws IllegalArgumentException naming the unknown word
   */
  static Trigger parse(String directive, String where) {
    String[] words = directive.split("\\s+", -1);
    if (words.length < 2 || !words[0].equals("rule")) {
      throw new IllegalArgumentException(
          where
              + ": a phrase needs '@rule ROLE [claim…] [scope=N] [item] [ahead] [touching] [tests]' above it, got @"
              + directive);
    }
    Role role;
    try {
      role = Role.valueOf(words[1].toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          where + ": unknown role '" + words[1] + "'; known: " + List.of(Role.values()), e);
    }
    int claims = 0;
    int scope = UNLIMITED;
    boolean item = false;
    boolean ahead = false;
    boolean touching = false;
    boolean tests = false;
    for (int i = 2; i < words.length; i++) {
      int claim = NAMES.indexOf(words[i]);
      if (words[i].startsWith("scope=")) {
        scope = Integer.parseInt(words[i].substring(6));
      } else if (words[i].equals("item")) {
        item = true;
      } else if (words[i].equals("ahead")) {
        ahead = true;
      } else if (words[i].equals("touching")) {
        touching = true;
      } else if (words[i].equals("tests")) {
        tests = true;
      } else if (words[i].equals("all")) {
        claims = ALL;
      } else if (claim >= 0) {
        claims |= 1 << claim;
      } else {
        throw new IllegalArgumentException(
            where
                + ": unknown claim '"
                + words[i]
                + "'; known: "
                + NAMES
                + ", all, scope=N, item, ahead, touching, tests");
      }
    }
    return new Trigger(role, claims, scope, item, ahead, touching, tests);
  }
}
