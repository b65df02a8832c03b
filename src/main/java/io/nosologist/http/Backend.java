package io.nosologist.http;

import io.nosologist.coding.AssistantsByDate;
import io.nosologist.coding.CodeBook;
import io.nosologist.coding.CodingAssistant;
import io.nosologist.coding.RuleBook;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a server answers with. Safe to share between threads.
 *
 * @param assistants one a release
 * @param rules the rules that the assistants go by
 */
public record Backend(AssistantsByDate assistants, RuleBook rules) {
  /**
   * The assistant of a date of service.
   *
   * @throws Problem if no release applies
   */
  CodingAssistant assistant(@Nullable LocalDate date) {
    try {
      return assistants.on(date);
    } catch (IllegalArgumentException e) {
      throw new Problem(ProblemType.UNUSABLE_VALUE, "date: " + e.getMessage());
    }
  }

  /** The codes of the release in force on a date; of the newest for null. */
  CodeBook book(@Nullable LocalDate date) {
    return CodeBook.of(assistant(date));
  }
}
