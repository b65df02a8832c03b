package io.nosologist.domain;

/** Where the encounter took place; it decides how uncertain diagnoses are coded (II.H, IV.H). */
public enum Setting {
  OUTPATIENT,
  INPATIENT
}
