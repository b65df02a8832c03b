package io.nosologist.domain;

/** What an atomic finding is, as the lexicon types it. */
public enum FindingType {
  CONDITION,
  SITE,
  LATERALITY,
  ETIOLOGY,
  MODIFIER,
  ENCOUNTER,
  STATUS,
  DRUG,
  EXTERNAL,
  SOCIAL,
  PROCEDURE,
  OTHER
}
