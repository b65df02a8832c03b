package io.nosologist.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The result's fields as ARCHITECTURE.md promises them; callers rely on each. */
public final class ResultContract {
  private static final Map<String, String> PATTERNS =
      Map.of(
          "text", "(?s).+",
          "date", "\\d{4}-\\d\\d-\\d\\d",
          "code", "[A-Z]\\d[0-9A-Z](\\.[0-9A-Z]{1,4})?",
          "rule", "[A-Z]{3}-\\d{4}",
          "guideline", "(I|II|III|IV)(\\..+)?",
          "article", "/articles/.+",
          "kind", "finding|index|tabular|rule|default",
          "axis", "[a-z-]+",
          "assertion", "affirmed|negated|uncertain|historical|family|hypothetical|planned",
          "id", "[a-z0-9-]+(\\+[a-z+]+)?");

  private static final List<String> ALWAYS =
      List.of(
          "release.id id",
          "release.effective date",
          "fingerprint text",
          "suggestions array",
          "findings array",
          "rejected array",
          "queries array",
          "edits array");

  private static final List<String> ITEMS =
      List.of(
          "suggestions[].code code",
          "suggestions[].title text",
          "suggestions[].billable boolean",
          "suggestions[].rank int",
          "suggestions[].evidence[].start int",
          "suggestions[].evidence[].end int",
          "suggestions[].evidence[].text text",
          "suggestions[].evidence[].role axis",
          "suggestions[].specificity.ladder[].code code",
          "suggestions[].specificity.ladder[].because[] text",
          "suggestions[].specificity.missing array",
          "suggestions[].explanation[].kind kind",
          "suggestions[].explanation[].text text",
          "suggestions[].explanation[].rule rule?",
          "suggestions[].explanation[].guideline guideline?",
          "suggestions[].explanation[].article article?",
          "suggestions[].article article",
          "suggestions[].alternatives[].code code",
          "suggestions[].alternatives[].ifDocumented text",
          "findings[].start int",
          "findings[].end int",
          "findings[].text text",
          "findings[].type axis",
          "findings[].assertion assertion",
          "findings[].section axis",
          "findings[].code code?",
          "rejected[].code code",
          "rejected[].text text",
          "rejected[].reason text",
          "rejected[].rule rule?",
          "rejected[].guideline guideline?",
          "queries[].id id",
          "queries[].code code",
          "queries[].axis axis",
          "queries[].text text",
          "queries[].options[] text");

  private static final List<String> EDITS =
      List.of(
          "edits[].kind axis", "edits[].codes[] code", "edits[].text text", "edits[].rule rule");

  private ResultContract() {}

  /**
   * Every field that a result always has is there, with its type; what items there are have theirs.
   */
  public static void check(JsonNode result) {
    ALWAYS.forEach(line -> check(result, line));
    ITEMS.forEach(line -> check(result, line));
    EDITS.forEach(line -> check(result, line));
  }

  /** As {@link #check}, and each field of suggestions, findings, rejected and queries occurs. */
  public static void checkFull(JsonNode result) {
    check(result);
    for (String line : ITEMS) {
      assertThat(at(result, path(line))).as("%s occurs", line).isNotEmpty();
    }
  }

  /** As {@link #checkFull}, edits too. */
  public static void checkFullWithEdits(JsonNode result) {
    checkFull(result);
    for (String line : EDITS) {
      assertThat(at(result, path(line))).as("%s occurs", line).isNotEmpty();
    }
  }

  private static String path(String line) {
    return line.substring(0, line.indexOf(' '));
  }

  private static void check(JsonNode result, String line) {
    String type = line.substring(line.indexOf(' ') + 1);
    for (JsonNode value : at(result, path(line))) {
      boolean optional = type.endsWith("?");
      String name = optional ? type.substring(0, type.length() - 1) : type;
      assertThat((optional && value.isNull()) || fits(value, name))
          .as("%s is %s", line, value)
          .isTrue();
    }
  }

  private static boolean fits(JsonNode value, String type) {
    return switch (type) {
      case "array" -> value.isArray();
      case "int" -> value.isInt() && value.intValue() >= 0;
      case "boolean" -> value.isBoolean();
      default -> value.isTextual() && value.textValue().matches(PATTERNS.getOrDefault(type, "-"));
    };
  }

  /** The values at a path such as {@code suggestions[].evidence[].start}; a missing field fails. */
  private static List<JsonNode> at(JsonNode root, String path) {
    List<JsonNode> now = List.of(root);
    for (String part : path.split("\\.", -1)) {
      boolean array = part.endsWith("[]");
      String name = array ? part.substring(0, part.length() - 2) : part;
      List<JsonNode> next = new ArrayList<>();
      for (JsonNode node : now) {
        assertThat(node.has(name)).as("field '%s' of %s in %s", name, path, node).isTrue();
        if (array) {
          node.get(name).forEach(next::add);
        } else {
          next.add(node.get(name));
        }
      }
      now = next;
    }
    return now;
  }
}
