package io.nosologist.domain;

import java.util.List;

/**
 * A compliant, non-leading question to the provider (ACDIS/AHIMA, Guidelines for Achieving a
 * Compliant Query Practice).
 *
 * @param id number within the result: {@code q1}
 * @param code the code as far as it is documented
 * @param axis the missing detail: {@code laterality}
 * @param text the question, with the clinical indicators quoted
 * @param options the answers offered; always with "unable to determine"
 * @param rule id of the rule that asked
 */
public record Query(
    String id, String code, String axis, String text, List<String> options, String rule) {
  public Query {
    options = List.copyOf(options);
  }
}
