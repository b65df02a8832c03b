package io.nosologist.domain;

/** The patient's sex as the caller states it; used by edits, and where codes differ by sex. */
public enum Sex {
  F,
  M
}
