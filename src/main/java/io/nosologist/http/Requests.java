package io.nosologist.http;

import io.javalin.http.Context;
import io.nosologist.coding.CodeBook;
import io.nosologist.domain.CodeEntry;
import io.nosologist.exchange.BadInputException;
import io.nosologist.exchange.LookupWriter;
import io.nosologist.exchange.NoteLine;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads what requests hold and refuses what they may not. */
final class Requests {
  static final String JSON = "application/json";
  private static final int NEAREST = 8;

  private Requests() {}

  /**
   * The body as text.
   *
   * @throws Problem if it is not of the type, or not UTF-8
   */
  static String body(Context ctx, String type) {
    requireType(ctx, type);
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(ctx.bodyAsBytes()))
          .toString();
    } catch (CharacterCodingException e) {
      throw new Problem(ProblemType.MALFORMED, "the body is not UTF-8 text");
    }
  }

  /**
   * Refuses a body of another type.
   *
   * @throws Problem if the type is another, or none
   */
  static void requireType(Context ctx, String type) {
    String sent = ctx.contentType();
    if (sent == null) {
      throw new Problem(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Content-Type is missing; send " + type)
          .header("Accept-Post", type);
    }
    String[] parts = sent.toLowerCase(Locale.ROOT).split(";", -1);
    boolean utf8 = true;
    for (int i = 1; i < parts.length; i++) {
      String part = parts[i].strip();
      utf8 &= !part.startsWith("charset") || part.replace("\"", "").equals("charset=utf-8");
    }
    if (!parts[0].strip().equals(type) || !utf8) {
      throw new Problem(
              ProblemType.UNSUPPORTED_MEDIA_TYPE,
              "Content-Type %s is not understood here; send %s in UTF-8"
                  .formatted(shown(sent), type))
          .header("Accept-Post", type);
    }
  }

  /**
   * Refuses query parameters that a route does not know, and those given twice.
   *
   * @throws Problem naming the parameter and those that there are
   */
  static void onlyParameters(Context ctx, String... known) {
    Set<String> valid = new TreeSet<>(List.of(known));
    ctx.queryParamMap()
        .forEach(
            (name, values) -> {
              if (!valid.contains(name)) {
                throw new Problem(
                        ProblemType.UNKNOWN_FIELD,
                        "unknown parameter %s; known are %s".formatted(shown(name), valid))
                    .with("known", valid);
              }
              if (values.size() > 1) {
                throw new Problem(
                    ProblemType.MALFORMED, "parameter '%s' is given twice".formatted(name));
              }
            });
  }

  /** The parameter {@code date}; null where it is not given. */
  static @Nullable LocalDate date(Context ctx) {
    try {
      return NoteLine.date(ctx.queryParam("date"));
    } catch (BadInputException e) {
      throw Problem.of(e);
    }
  }

  /** A whole number; {@code otherwise} where it is not given. */
  static int number(Context ctx, String name, int otherwise, int low, int high) {
    String value = ctx.queryParam(name);
    if (value == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(value);
      if (number >= low && number <= high) {
        return number;
      }
    } catch (NumberFormatException e) {
      // answered below, as a number out of bounds is
    }
    throw new Problem(
        ProblemType.UNUSABLE_VALUE,
        "%s %s is not a whole number between %d and %d".formatted(name, shown(value), low, high));
  }

  /** The answer to a code that the release lacks. */
  static Problem unknownCode(CodeBook book, String code) {
    List<CodeEntry> nearest = book.nearest(code, NEAREST);
    return new Problem(
            ProblemType.UNKNOWN_CODE,
            "code %s is not in release %s%s"
                .formatted(
                    shown(code),
                    book.release().id(),
                    nearest.isEmpty()
                        ? ""
                        : "; nearest are "
                            + String.join(", ", nearest.stream().map(CodeEntry::code).toList())))
        .with("nearest", nearest.stream().map(LookupWriter::brief).toList());
  }

  /** A value for a message; only its length where it is long or has odd characters. */
  static String shown(String value) {
    return value.matches("[\\p{Alnum}_.:/+; =-]{1,60}")
        ? "'" + value + "'"
        : "of " + value.length() + " characters";
  }
}
