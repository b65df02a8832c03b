package io.nosologist.rules;

/** How far a rule has come in its life; it decides whether the rule runs. */
public enum RuleStatus {
  /** Being written: checked, never run. */
  DRAFT,
  /** On trial: runs only in regression, to see what it would do. */
  SHADOW,
  /** In force. */
  ACTIVE,
  /** On its way out: runs unless {@code @replacedBy} names its successor. */
  DEPRECATED,
  /** Gone: never run; the file keeps the id from being used again. */
  REMOVED
}
