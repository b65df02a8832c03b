package io.nosologist.http;

import io.nosologist.exchange.BadInputException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request that is answered with a problem of RFC 9457. */
final class Problem extends RuntimeException {
  private final ProblemType type;
  private final transient Map<String, Object> members = new LinkedHashMap<>();
  private final transient Map<String, String> headers = new LinkedHashMap<>();

  /** A problem; the detail names value, place and way out, and never note text. */
  Problem(ProblemType type, String detail) {
    super(detail, null, false, false);
    this.type = type;
  }

  static Problem of(BadInputException e) {
    ProblemType type =
        switch (e.kind()) {
          case MALFORMED -> ProblemType.MALFORMED;
          case UNKNOWN_FIELD -> ProblemType.UNKNOWN_FIELD;
          case VALUE -> ProblemType.UNUSABLE_VALUE;
          case TOO_LARGE -> ProblemType.TOO_LARGE;
        };
    return new Problem(type, String.valueOf(e.getMessage()));
  }

  /** The same problem with one more member. */
  Problem with(String member, Object value) {
    members.put(member, value);
    return this;
  }

  /** The same problem with one more header. */
  Problem header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  ProblemType type() {
    return type;
  }

  Map<String, String> headers() {
    return headers;
  }

  /** The members of the problem in the order of RFC 9457, its own last. */
  Map<String, Object> json(String requestId) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", type.uri());
    json.put("title", type.title());
    json.put("status", type.status());
    json.put("detail", String.valueOf(getMessage()));
    json.put("requestId", requestId);
    json.putAll(members);
    return json;
  }
}
