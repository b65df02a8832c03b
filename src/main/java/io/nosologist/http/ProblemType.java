package io.nosologist.http;

/** What can go wrong with a request, each with its status and a page that explains it. */
enum ProblemType {
  MALFORMED(
      400,
      "malformed",
      "The request cannot be read",
      "The body is not JSON, or a field is missing or of the wrong type. The detail says where."),
  UNKNOWN_FIELD(
      400,
      "unknown-field",
      "The request has an unknown field",
      "Nothing is ignored, lest a misspelt field change a result unseen. The detail names the field and those that there are."),
  UNAUTHORIZED(
      401,
      "unauthorized",
      "The key is missing or wrong",
      "This server was started with a key. Send it as Authorization: Bearer KEY or as X-API-Key: KEY."),
  FORBIDDEN(
      403,
      "forbidden",
      "The request names another host",
      "A server on the loopback address answers only requests that name it so. This keeps pages of other sites away from it."),
  NOT_FOUND(
      404,
      "not-found",
      "There is no such page",
      "The path is none of this server. They are listed in /openapi.json and shown at /docs."),
  UNKNOWN_CODE(
      404,
      "unknown-code",
      "The release has no such code",
      "The code is not in the release that the server works with. The nearest ones are in the field nearest."),
  UNKNOWN_RULE(
      404, "unknown-rule", "There is no such rule", "The ids of all rules are at /api/v1/rules."),
  METHOD_NOT_ALLOWED(
      405,
      "method-not-allowed",
      "The path is there, the method is not",
      "The header Allow names the methods that the path knows."),
  TOO_LARGE(
      413,
      "too-large",
      "The note is too large",
      "Split the note by encounter and send the parts; the detail names the limit."),
  UNSUPPORTED_MEDIA_TYPE(
      415,
      "unsupported-media-type",
      "The body is of the wrong type",
      "Notes are sent as application/json, many notes as application/x-ndjson, in UTF-8."),
  UNUSABLE_VALUE(
      422,
      "unusable-value",
      "A value cannot be used",
      "The request is well formed, but a date, setting, sex, age, span or limit is none. The detail names the field and what it may hold."),
  TOO_MANY_REQUESTS(
      429,
      "too-many-requests",
      "Too many requests from this address",
      "The server was started with a rate limit. The header Retry-After says after how many seconds to try again."),
  INTERNAL(
      500,
      "internal",
      "The server failed",
      "This is a fault of the program. Please report it with the requestId; the log has the rest, without the note."),
  OVERLOADED(
      503,
      "overloaded",
      "The server is busy",
      "More notes are waiting than the server lets wait. The header Retry-After says after how many seconds to try again."),
  DRAINING(
      503,
      "draining",
      "The server is stopping",
      "What it had accepted is still answered; send this request to another server, or again later.");

  private final int status;
  private final String slug;
  private final String title;
  private final String meaning;

  ProblemType(int status, String slug, String title, String meaning) {
    this.status = status;
    this.slug = slug;
    this.title = title;
    this.meaning = meaning;
  }

  int status() {
    return status;
  }

  /** The last part of its address: {@code unknown-code}. */
  String slug() {
    return slug;
  }

  /** Where it is explained, relative to the server. */
  String uri() {
    return "/problems#" + slug;
  }

  String title() {
    return title;
  }

  /** What it means and what to do, for a reader. */
  String meaning() {
    return meaning;
  }
}
