package io.nosologist.domain;

/** The patient's sex as the caller states it; used by edits only. */
public enum Sex {
  F,
  M
}
