package io.nosologist.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import io.nosologist.exchange.BadInputException.Kind;
import java.util.List;

/**
 * The question why a note did not lead to a code: {@code {"code", …the fields of a note}}.
 *
 * @param code as the caller wrote it; it need not exist
 * @param line the note
 */
public record WhyNotLine(String code, NoteLine line) {
  private static final List<String> FIELDS = NoteLine.fieldsAnd("code");

  /**
   * Reads a question.
   *
   * @throws BadInputException if it is not an object of these fields; the message never quotes the
   *     note
   */
  public static WhyNotLine parse(String json) {
    JsonNode root = NoteLine.tree(json, FIELDS);
    JsonNode code = root.get("code");
    if (code == null || !code.isTextual() || code.textValue().isBlank()) {
      throw new BadInputException(
          Kind.MALFORMED, "field 'code' is missing or not a string; it holds an ICD-10-CM code");
    }
    return new WhyNotLine(code.textValue().strip(), NoteLine.of(root));
  }
}
