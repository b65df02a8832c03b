package io.nosologist.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.nosologist.coding.CodeArticle;
import io.nosologist.coding.CodeBook;
import io.nosologist.coding.CodeDetails;
import io.nosologist.coding.RuleBook;
import io.nosologist.domain.CodeEntry;
import io.nosologist.domain.CodingResult;
import io.nosologist.domain.Suggestion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes what was looked up as JSON: codes, articles, rules, reasons. Fields are only ever added.
 * Stateless; safe to share between threads.
 */
public final class LookupWriter {
  private static final ObjectMapper JSON = new ObjectMapper();

  private LookupWriter() {}

  /**
   * What a release says of a code.
   *
   * @param below the codes directly below it
   * @param pretty whether to indent for people
   */
  public static String code(CodeDetails details, List<CodeEntry> below, boolean pretty) {
    Map<String, Object> json = brief(details.entry());
    json.put("release", details.release().id());
    json.put("headings", details.headings());
    json.put("ladder", briefs(details.ladder()));
    json.put("children", details.entry().children());
    json.put("seventhCharacters", details.seventhCharacters());
    json.put("notes", details.notes());
    json.put("index", details.index());
    json.put("parent", details.entry().parent());
    json.put("below", briefs(below));
    return write(json, pretty);
  }

  /** Codes that were found, as an array. */
  public static String codes(List<CodeEntry> found, boolean pretty) {
    return write(briefs(found), pretty);
  }

  /** Chapters with their blocks and the categories in them, as an array. */
  public static String chapters(List<CodeBook.Chapter> chapters) {
    return write(chapters.stream().map(LookupWriter::chapter).toList(), false);
  }

  private static Map<String, Object> chapter(CodeBook.Chapter chapter) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("heading", chapter.heading());
    json.put("blocks", chapter.blocks().stream().map(LookupWriter::block).toList());
    return json;
  }

  private static Map<String, Object> block(CodeBook.Block block) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("heading", block.heading());
    json.put("categories", briefs(block.categories()));
    return json;
  }

  /**
   * An article.
   *
   * @param html the same article as safe HTML, without a heading of level 1 or scripts
   */
  public static String article(CodeArticle article, String html) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", article.key());
    json.put("title", article.title());
    json.put("borrowedFrom", article.borrowedFrom());
    json.put("markdown", article.markdown());
    json.put("html", html);
    return write(json, false);
  }

  /** Why a code was not proposed, or that it was. */
  public static String whyNot(CodeEntry code, CodingResult result, String reason) {
    Map<String, Object> json = brief(code);
    json.put(
        "proposed",
        result.suggestions().stream().map(Suggestion::code).anyMatch(code.code()::equals));
    json.put("reason", reason);
    return write(json, false);
  }

  /** The rules as an array, without their files. */
  public static String rules(List<RuleBook.Card> rules) {
    return write(rules.stream().map(LookupWriter::head).toList(), false);
  }

  /** One rule with its file and its examples. */
  public static String rule(RuleBook.Card rule) {
    Map<String, Object> json = head(rule);
    json.put("source", rule.source());
    json.put("examples", rule.examples());
    return write(json, false);
  }

  /** A code, its title, whether it is billable. */
  public static Map<String, Object> brief(CodeEntry entry) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", entry.code());
    json.put("title", entry.title());
    json.put("billable", entry.billable());
    return json;
  }

  private static List<Map<String, Object>> briefs(List<CodeEntry> entries) {
    return entries.stream().map(LookupWriter::brief).toList();
  }

  private static Map<String, Object> head(RuleBook.Card rule) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", rule.id());
    json.put("name", rule.name());
    json.put("title", rule.title());
    json.put("status", rule.status());
    json.put("since", rule.since());
    json.put("guideline", rule.guideline());
    json.put("article", rule.article());
    json.put("replacedBy", rule.replacedBy());
    json.put("file", rule.file());
    return json;
  }

  /** Maps, lists and plain values as JSON. */
  public static String write(Object value, boolean pretty) {
    try {
      return pretty
          ? JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value)
          : JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records and lists can be written", e);
    }
  }
}
