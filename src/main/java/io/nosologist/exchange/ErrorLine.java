package io.nosologist.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** The line that stands in a batch's output for an input line that could not be coded. */
final class ErrorLine {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ErrorLine() {}

  /**
   * An error line.
   *
   * @param id of the input line; null where it has none
   * @param line number of the input line, from 1
   * @param error what is wrong and the way out; never note text
   */
  static String json(@Nullable String id, long line, String error) {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", id);
    node.put("line", line);
    node.put("error", error);
    return node.toString();
  }
}
