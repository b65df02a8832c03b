package io.nosologist.domain;

/** What a rule inserts: everything that a rule can say of a note. */
public sealed interface Conclusion
    permits Proposal, Dismissal, Retention, Question, Warning, Precedence {
  /** The reason in one plain sentence, for people. */
  String text();
}
