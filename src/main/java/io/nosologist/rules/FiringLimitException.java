package io.nosologist.rules;

/** Rules that do not come to an end on a note: one of them keeps creating what it fires on. */
public final class FiringLimitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FiringLimitException(Rule rule, int firings, int limit) {
    super(
        "the rules did not come to an end within %d firings; %s \"%s\" (%s) fired %d times. Let its"
                .formatted(limit, rule.id(), rule.name(), rule.file(), firings)
            + " conditions exclude what it has already concluded: not Proposal(candidate == $c,"
            + " code == $child)");
  }
}
