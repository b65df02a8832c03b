package io.nosologist.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a listed code began and ended to be valid, where either is known; a fact for the rules.
 * There is one only where the caller gave a date of service.
 *
 * @param code the listed code
 * @param dateOfService the date that the caller gave
 * @param since the first day on which it was valid; null where it was there all along
 * @param before what stood for it until then, codes or ranges of codes; empty where nothing did
 * @param until the first day on which it was no longer valid; null where it still is
 * @param after the codes that took its place
 */
public record Revision(
    String code,
    LocalDate dateOfService,
    @Nullable LocalDate since,
    List<String> before,
    @Nullable LocalDate until,
    List<String> after) {
  public Revision {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** Whether the code did not exist yet on the date of service. */
  public boolean isEarly() {
    return since != null && dateOfService.isBefore(since);
  }

  /** Whether the code was no longer valid on the date of service. */
  public boolean isLate() {
    return until != null && !dateOfService.isBefore(until);
  }

  /** What is wrong with the code on that date and what stands for it, in one plain sentence. */
  public String text() {
    if (isEarly()) {
      return "%s is valid from %s only; %s"
          .formatted(
              code,
              since,
              before.isEmpty()
                  ? "nothing stood for it before."
                  : "before, " + String.join(", ", before) + " stood for it.");
    }
    return isLate()
        ? "%s is not valid from %s on; in its place: %s."
            .formatted(code, until, String.join(", ", after))
        : "%s is valid on %s.".formatted(code, dateOfService);
  }
}
