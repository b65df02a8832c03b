package io.nosologist.exchange;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.nosologist.domain.Note;
import io.nosologist.domain.Setting;
import io.nosologist.domain.Sex;
import io.nosologist.domain.Span;
import io.nosologist.exchange.BadInputException.Kind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One note as a caller sends it: {@code
 * {"id","text","setting"?,"date"?,"sex"?,"age"?,"mentions"?}}.
 *
 * @param id null where none was given
 * @param note the note
 */
public record NoteLine(@Nullable String id, Note note) {
  /** The longest note that is accepted, in UTF-16 units. */
  public static final int LONGEST_NOTE = 1_000_000;

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static final List<String> FIELDS =
      List.of("id", "text", "note", "setting", "date", "sex", "age", "mentions");

  private static final Set<String> IGNORED = Set.of("codes", "source");

  private static final Pattern SHORT_VALUE = Pattern.compile("[\\p{Alnum}_.:/+-]{1,24}");

  /**
   * Reads a line.
   *
   * @throws BadInputException if it is not an object of these fields; the message never quotes the
   *     note
   */
  public static NoteLine parse(String line) {
    return of(tree(line, FIELDS));
  }

  /** The fields of a note, and more that stand beside them. */
  static List<String> fieldsAnd(String... more) {
    List<String> fields = new ArrayList<>(List.of(more));
    fields.addAll(FIELDS);
    return fields;
  }

  /**
   * Reads a line as an object of these fields.
   *
   * @throws BadInputException if it is none; the message never quotes the note
   */
  static JsonNode tree(String line, List<String> fields) {
    JsonNode root;
    try {
      root = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw new BadInputException(
          Kind.MALFORMED,
          "not valid JSON%s; expected one object with the fields %s"
              .formatted(
                  at == null
                      ? ", or nested too deeply"
                      : " at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr()),
                  fields));
    }
    if (root == null || !root.isObject()) {
      throw new BadInputException(
          Kind.MALFORMED, "expected one JSON object with the fields " + fields);
    }
    for (Iterator<String> names = root.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!fields.contains(name) && !IGNORED.contains(name)) {
        throw new BadInputException(
            Kind.UNKNOWN_FIELD,
            "unknown field " + shown(name) + "; known are " + fields + " and, in suites, codes");
      }
    }
    return root;
  }

  /** The note of an object whose fields are known. */
  static NoteLine of(JsonNode root) {
    String text = text(root);
    try {
      Note note =
          new Note(
              text,
              setting(string(root, "setting")),
              date(string(root, "date")),
              sex(string(root, "sex")),
              age(root.get("age")),
              mentions(root.get("mentions")));
      return new NoteLine(id(root.get("id")), note);
    } catch (IllegalArgumentException e) {
      throw new BadInputException(String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * The id of a line that could not be read as a note, as far as it can be told.
   *
   * @return null where the line has none
   */
  public static @Nullable String idOf(String line) {
    try {
      JsonNode root = JSON.readTree(line);
      return root == null || !root.isObject() ? null : id(root.get("id"));
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  /**
   * Checks the length of a note.
   *
   * @throws BadInputException if the note is blank or longer than {@link #LONGEST_NOTE}
   */
  public static String checked(String text) {
    if (text.isBlank()) {
      throw new BadInputException("the note is empty; give the text of a clinical note");
    }
    if (text.length() > LONGEST_NOTE) {
      throw new BadInputException(
          Kind.TOO_LARGE,
          "the note has %,d characters, the longest accepted is %,d; split it by encounter and send the parts"
              .formatted(text.length(), LONGEST_NOTE));
    }
    return text;
  }

  /** Reads a setting; null means outpatient. */
  public static Setting setting(@Nullable String value) {
    if (value == null) {
      return Setting.OUTPATIENT;
    }
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "outpatient" -> Setting.OUTPATIENT;
      case "inpatient" -> Setting.INPATIENT;
      default ->
          throw new BadInputException(
              "setting " + shown(value) + " is unknown; use outpatient or inpatient");
    };
  }

  /** Reads a date of service; null stays null. */
  public static @Nullable LocalDate date(@Nullable String value) {
    if (value == null) {
      return null;
    }
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new BadInputException("date " + shown(value) + " is not a date; write YYYY-MM-DD");
    }
  }

  /** Reads a sex; null stays null. */
  public static @Nullable Sex sex(@Nullable String value) {
    if (value == null) {
      return null;
    }
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "f" -> Sex.F;
      case "m" -> Sex.M;
      default ->
          throw new BadInputException(
              "sex " + shown(value) + " is unknown; use f or m, or leave it out");
    };
  }

  /**
   * A value for a message; only its length where it may be note text that stands at a wrong place.
   */
  private static String shown(String value) {
    return SHORT_VALUE.matcher(value).matches()
        ? "'" + value + "'"
        : "of " + value.length() + " characters";
  }

  private static String text(JsonNode root) {
    JsonNode text = root.has("text") ? root.get("text") : root.get("note");
    if (text == null || !text.isTextual()) {
      throw new BadInputException(
          Kind.MALFORMED, "field 'text' is missing or not a string; it holds the note");
    }
    return checked(text.textValue());
  }

  private static @Nullable String id(@Nullable JsonNode id) {
    return id == null || id.isNull() || id.isContainerNode() ? null : id.asText();
  }

  private static @Nullable String string(JsonNode root, String field) {
    JsonNode value = root.get(field);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw new BadInputException(Kind.MALFORMED, "field '" + field + "' is not a string");
    }
    return value.textValue();
  }

  private static @Nullable Integer age(@Nullable JsonNode age) {
    if (age == null || age.isNull()) {
      return null;
    }
    if (!isInt(age)) {
      throw new BadInputException(Kind.MALFORMED, "field 'age' is not a whole number of years");
    }
    return age.intValue();
  }

  private static boolean isInt(JsonNode value) {
    return value.isIntegralNumber() && value.canConvertToInt();
  }

  private static List<Span> mentions(@Nullable JsonNode mentions) {
    if (mentions == null || mentions.isNull()) {
      return List.of();
    }
    if (!mentions.isArray()) {
      throw new BadInputException(
          Kind.MALFORMED, "field 'mentions' is not an array of {\"start\",\"end\"}");
    }
    List<Span> out = new ArrayList<>();
    for (JsonNode mention : mentions) {
      JsonNode start = mention.path("start");
      JsonNode end = mention.path("end");
      if (!isInt(start) || !isInt(end)) {
        throw new BadInputException(
            Kind.MALFORMED,
            "mentions["
                + out.size()
                + "] has no whole-number 'start' and 'end' (UTF-16 units, half-open)");
      }
      out.add(new Span(start.intValue(), end.intValue()));
    }
    return out;
  }
}
