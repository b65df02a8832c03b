package io.nosologist.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.nosologist.domain.Alternative;
import io.nosologist.domain.Assertion;
import io.nosologist.domain.CodingResult;
import io.nosologist.domain.Edit;
import io.nosologist.domain.Evidence;
import io.nosologist.domain.Finding;
import io.nosologist.domain.FindingType;
import io.nosologist.domain.Query;
import io.nosologist.domain.Rejection;
import io.nosologist.domain.ReleaseId;
import io.nosologist.domain.SectionKind;
import io.nosologist.domain.Span;
import io.nosologist.domain.Specificity;
import io.nosologist.domain.Specificity.LadderRung;
import io.nosologist.domain.Step;
import io.nosologist.domain.Suggestion;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultWriterTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A result with something in each list, all of it about the given words at offset 3. */
  private static CodingResult result(String words) {
    Span span = new Span(3, 3 + words.length());
    return new CodingResult(
        new ReleaseId("icd10cm-2026-04-01", LocalDate.of(2026, 4, 1)),
        "abc",
        List.of(
            new Suggestion(
                "M61.259",
                "Paralytic calcification and ossification of muscle, unspecified thigh",
                true,
                1,
                List.of(new Evidence(span.start(), span.end(), words, "site")),
                new Specificity(
                    List.of(new LadderRung("M61.25", "… thigh", List.of(words))),
                    List.of("laterality")),
                List.of(
                    new Step("finding", words, null, null, null),
                    new Step("rule", "Site.", "SPC-0002", "I.B.2", "/articles/specificity")),
                "/articles/M61.259",
                List.of(new Alternative("M61.252", "… left thigh", "left")))),
        List.of(
            new Finding(
                0,
                span,
                words,
                FindingType.SITE,
                "thigh",
                Assertion.NEGATED,
                List.of(Assertion.NEGATED, Assertion.HISTORICAL),
                SectionKind.ASSESSMENT_AND_PLAN,
                0,
                null,
                null)),
        List.of(new Rejection("M61.9", words, "Denied.", null, null)),
        List.of(
            new Query("q1", "M61.259", "laterality", words, List.of("left", "right"), "QRY-0001")),
        List.of(new Edit("code-first", List.of("M61.259", "G82.20"), words, "EDT-0001")));
  }

  private static JsonNode write(CodingResult result) throws IOException {
    return JSON.readTree(ResultWriter.json("n1", result, false));
  }

  @Test
  void writesEveryFieldOfTheContract() throws IOException {
    ResultContract.checkFullWithEdits(write(result("thigh")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thigh",
        "the \"left\" thigh",
        "C:\\thigh\\",
        "thigh\r\n\tleft\u00A0side",
        "\u0000\u0007\u001B\u2028",
        "\uD83E\uDDB5 thigh \u05D9\u05E8\u05DA",
        "</script><!--"
      })
  void escapesSoThatTheWordsComeBack(String words) throws IOException {
    JsonNode json = write(result(words));

    JsonNode evidence = json.at("/suggestions/0/evidence/0");
    assertThat(evidence.get("text").textValue()).isEqualTo(words);
    assertThat(evidence.get("end").intValue() - evidence.get("start").intValue())
        .as("UTF-16 units")
        .isEqualTo(words.length());
    assertThat(json.at("/findings/0/text").textValue()).isEqualTo(words);
    assertThat(json.at("/rejected/0/text").textValue()).isEqualTo(words);
    assertThat(json.at("/edits/0/text").textValue()).isEqualTo(words);
  }

  @Test
  void aLineIsOneLine() {
    assertThat(ResultWriter.json("a\nb", result("left\r\nthigh"), false))
        .doesNotContain("\n")
        .doesNotContain("\r");
  }

  @Test
  void theIdComesFirstAndIsLeftOutWhereThereIsNone() {
    assertThat(ResultWriter.json("n1", result("thigh"), false)).startsWith("{\"id\":\"n1\",");
    assertThat(ResultWriter.json(null, result("thigh"), false)).startsWith("{\"release\":{");
  }

  @Test
  void equalResultsGiveEqualBytes() {
    assertThat(ResultWriter.json("n1", result("thigh"), true))
        .isEqualTo(ResultWriter.json("n1", result("thigh"), true));
  }

  @Test
  void indentationChangesNothingElse() throws IOException {
    String pretty = ResultWriter.json("n1", result("thigh"), true);

    assertThat(pretty).contains("\n");
    assertThat(JSON.readTree(pretty)).isEqualTo(write(result("thigh")));
  }

  @Test
  void aPartSaysWhatItIsWithin() throws IOException {
    CodingResult whole = result("thigh");
    Finding f = whole.findings().get(0);
    Span place = new Span(f.span().start() + 1, f.span().end());
    Finding part = f.part(place, "high", f.concept(), "M61.9");
    JsonNode json =
        write(
            new CodingResult(
                whole.release(),
                whole.fingerprint(),
                whole.suggestions(),
                List.of(f, part),
                whole.rejected(),
                whole.queries(),
                whole.edits()));

    assertThat(json.at("/findings/0").has("within")).isFalse();
    assertThat(json.at("/findings/1/within/start").intValue()).isEqualTo(f.span().start());
    assertThat(json.at("/findings/1/within/end").intValue()).isEqualTo(f.span().end());
  }

  @Test
  void namesAreLowerCaseWithHyphens() throws IOException {
    JsonNode finding = write(result("thigh")).at("/findings/0");

    assertThat(finding.get("section").textValue()).isEqualTo("assessment-and-plan");
    assertThat(finding.get("assertion").textValue()).isEqualTo("negated");
    assertThat(finding.get("context")).hasToString("[\"negated\",\"historical\"]");
    assertThat(finding.get("code").isNull()).isTrue();
  }
}
