package io.nosologist.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The OpenAPI document is held against the routes and against what they answer. */
class OpenApiTest {
  private static final String SEED =
      "{\"text\":\"Paralytic calcification of muscle, left thigh.\"}";

  @RegisterExtension static final TestServer server = TestServer.standard();

  private static JsonNode document;

  @BeforeAll
  static void start() {
    document = TestServer.json(server.get("/openapi.json"));
  }

  @Test
  void namesEveryRouteAndNoOther() {
    Set<String> documented = new TreeSet<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method ->
                            documented.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
    Set<String> served =
        server.server.routes().stream()
            .map(route -> route.method().name() + " " + route.path())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(documented).isEqualTo(served);
    assertThat(document.path("openapi").textValue()).startsWith("3.1.");
  }

  @Test
  void operationsHaveNamesOfTheirOwn() {
    List<String> names = document.path("paths").findValuesAsText("operationId");
    assertThat(names).hasSize(server.server.routes().size()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/codes?q=ossification+thigh, /api/v1/codes",
    "/api/v1/codes/M61.252, /api/v1/codes/{code}",
    "/api/v1/codes/S72.00, /api/v1/codes/{code}",
    "/api/v1/chapters, /api/v1/chapters",
    "/api/v1/articles/M61.252, /api/v1/articles/{code}",
    "/api/v1/articles/laterality, /api/v1/articles/{code}",
    "/api/v1/rules, /api/v1/rules",
    "/api/v1/rules/SPC-0003, /api/v1/rules/{id}",
    "/health, /health",
    "/health/live, /health/live",
    "/health/ready, /health/ready",
  })
  void whatIsReadIsAsDocumented(String path, String documented) {
    HttpResponse<String> response = server.get(path);
    assertThat(response.statusCode()).isEqualTo(200);
    assertValid(response.body(), schema(documented, "get", "200", "application/json"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SEED,
        "{\"text\":\"Possible left knee osteoarthritis. Denies chest pain. Asthma, type 2 diabetes with CKD stage 3. Heterotopic ossification of the thigh.\",\"id\":\"7\"}",
      })
  void aResultIsAsDocumented(String note) {
    HttpResponse<String> response = server.postJson("/api/v1/suggestions", note);
    assertThat(TestServer.json(response).path("suggestions")).isNotEmpty();
    assertValid(response.body(), schema("/api/v1/suggestions", "post", "200", "application/json"));
  }

  @Test
  void aReasonIsAsDocumented() {
    HttpResponse<String> response =
        server.postJson("/api/v1/why-not", "{\"code\":\"M61.251\"," + SEED.substring(1));
    assertThat(response.statusCode()).isEqualTo(200);
    assertValid(response.body(), schema("/api/v1/why-not", "post", "200", "application/json"));
  }

  @Test
  void batchLinesAreAsDocumented() {
    HttpResponse<String> response =
        server.post("/api/v1/batch", "application/x-ndjson", SEED + "\n{\"id\":\"b\"}\n");
    List<String> lines = response.body().lines().toList();
    assertThat(lines).hasSize(2);
    assertValid(lines.get(0), reference("Result"));
    assertValid(lines.get(1), reference("BatchError"));
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/codes/M61.2529, 404, getCode",
    "/api/v1/codes, 400, searchCodes",
    "/api/v1/codes?q=x&foo=1, 400, searchCodes",
    "/api/v1/codes?q=x&date=tomorrow, 422, searchCodes",
    "/api/v1/rules/NO-1, 404, getRule",
    "/api/v1/articles/ZZZ, 404, getArticle",
  })
  void problemsAreAsDocumented(String path, int status, String operation) {
    HttpResponse<String> response = server.get(path);
    assertThat(response.statusCode()).isEqualTo(status);
    assertValid(response.body(), reference("Problem"));
    assertThat(answers(operation)).contains(String.valueOf(status));
  }

  @Test
  void everyProblemHasItsStatusInTheDocument() {
    Set<Integer> documented = new TreeSet<>();
    document
        .path("paths")
        .forEach(
            path ->
                path.forEach(
                    operation ->
                        operation
                            .path("responses")
                            .fieldNames()
                            .forEachRemaining(status -> documented.add(Integer.valueOf(status)))));
    for (ProblemType type : ProblemType.values()) {
      if (type != ProblemType.METHOD_NOT_ALLOWED) {
        assertThat(documented).as(type.slug()).contains(type.status());
      }
    }
  }

  private static List<String> answers(String operation) {
    List<String> statuses = new ArrayList<>();
    document
        .path("paths")
        .forEach(
            path ->
                path.forEach(
                    one -> {
                      if (one.path("operationId").textValue().equals(operation)) {
                        one.path("responses").fieldNames().forEachRemaining(statuses::add);
                      }
                    }));
    return statuses;
  }

  private static JsonNode schema(String path, String method, String status, String type) {
    JsonNode schema =
        document
            .path("paths")
            .path(path)
            .path(method)
            .path("responses")
            .path(status)
            .path("content")
            .path(type)
            .path("schema");
    assertThat(schema.isObject()).isTrue();
    return schema;
  }

  private static JsonNode reference(String name) {
    return TestServer.JSON.createObjectNode().put("$ref", "#/components/schemas/" + name);
  }

  /** Valid, and without a field that the document does not name. */
  private static void assertValid(String json, JsonNode schema) {
    ObjectNode whole = schema.deepCopy();
    whole.set("components", closed(document.path("components").deepCopy()));
    List<com.networknt.schema.Error> errors =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(whole.toString())
            .validate(json, InputFormat.JSON);
    assertThat(errors).isEmpty();
  }

  private static JsonNode closed(JsonNode node) {
    if (node.isObject() && node.path("properties").isObject()) {
      ((ObjectNode) node).put("additionalProperties", false);
    }
    for (JsonNode child : node) {
      closed(child);
    }
    return node;
  }

  @Test
  void theDocumentHoldsNoDanglingReference() {
    for (String reference : document.findValuesAsText("$ref")) {
      assertThat(document.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
    }
    assertThat(Map.of("count", document.findValuesAsText("$ref").size()).get("count"))
        .isGreaterThan(20);
  }
}
