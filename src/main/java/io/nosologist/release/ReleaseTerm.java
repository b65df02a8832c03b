package io.nosologist.release;

import java.util.List;

/**
 * One wording that leads to a code.
 *
 * @param code with its dot; always a code or header of the release
 * @param kind where the wording stands
 * @param path the wording: one element for a title, an inclusion term or an includes line; main
 *     term and subterms as written for an index line; site … and behaviour for a neoplasm (the main
 *     term is left out unless it stands alone); substance … and intent for a drug
 * @param manifestation codes that the index puts in brackets after the code, in its order, without
 *     trailing dash; empty for most
 * @param incomplete whether the index writes the code with a dash: more characters are needed
 */
public record ReleaseTerm(
    String code, Kind kind, List<String> path, List<String> manifestation, boolean incomplete) {
  public ReleaseTerm {
    path = List.copyOf(path);
    manifestation = List.copyOf(manifestation);
  }

  /** Where a wording stands. */
  public enum Kind {
    /** The title of a header or code; 7th-character codes have none of their own. */
    TITLE,
    /** An inclusion term under a code. */
    INCLUSION_TERM,
    /** A line of an includes note under a category or code. */
    INCLUDES,
    /** The Alphabetic Index to Diseases and Injuries. */
    INDEX,
    /** The Table of Neoplasms. */
    INDEX_NEOPLASM,
    /** The Table of Drugs and Chemicals. */
    INDEX_DRUG,
    /** The External Cause of Injuries Index. */
    INDEX_EXTERNAL
  }
}
