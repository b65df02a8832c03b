package io.nosologist.domain;

import java.util.Locale;

/** The kind of detail that leads from a code to one of its children. */
public enum Axis {
  ETIOLOGY,
  SITE,
  LATERALITY,
  ACUITY,
  SEVERITY,
  STAGE,
  TRIMESTER,
  /** The 7th character: episode of care, and what goes with it (openness, healing). */
  ENCOUNTER,
  /** Any other detail. */
  DETAIL;

  /** The name as results show it: {@code laterality}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
