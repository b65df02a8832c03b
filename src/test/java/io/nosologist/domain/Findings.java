package io.nosologist.domain;

import java.util.List;

/** Findings for tests that care for little of them. */
final class Findings {
  private Findings() {}

  /** An affirmed one without a code, in the first sentence. */
  static Finding of(int start, String text, FindingType type, String concept) {
    return new Finding(
        0,
        new Span(start, start + text.length()),
        text,
        type,
        concept,
        Assertion.AFFIRMED,
        List.of(),
        SectionKind.BODY,
        0,
        null,
        null);
  }
}
