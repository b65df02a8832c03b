package io.nosologist.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a folder of rules that passes the check, for tests to break. */
final class RuleFolder {
  static final String DRL = "mapping/first.drl";
  static final String EXAMPLES = "mapping/first.examples.yaml";
  static final String ARTICLE = "articles/first.md";

  private final Path folder;

  private RuleFolder(Path folder) {
    this.folder = folder;
  }

  static RuleFolder in(Path folder) throws IOException {
    RuleFolder rules = new RuleFolder(folder);
    rules.write(DRL, rule("first", "MAP-0001", "ACTIVE", ""));
    rules.write(EXAMPLES, examples("MAP-0001"));
    rules.write(
        ARTICLE,
        """
        # First
        ## What it proposes
        ### First
        Text.
        ## Why
        ## When it stays silent
        ## Known limits
        ## Sources
        """);
    rules.write("README.md", "| phase | salience | what |\n|---|---|---|\n| anchor | 900 | x |\n");
    return rules;
  }

  /** A rule in {@code mapping} that proposes {@code code} on its own. */
  static String rule(String name, String id, String status, String moreMetadata) {
    return """
    package io.nosologist.rules.mapping

    import io.nosologist.domain.*

    // A sentence on what the rule does.
    rule "%s"
      @id("%s") @title("A title (with brackets)") @status(%s) @since("1.0") %s
      @guideline("I.B.1") @article("first#first")
      salience 900
    when
      Candidate($c : id)
    then
      insert(new Proposal($c, "%s", null, Axis.DETAIL, "", false, java.util.List.of(), "x"));
    end
    """
        .formatted(name, id, status, moreMetadata, id);
  }

  static String examples(String id) {
    return """
    rule: %s
    fires:
      - note: "[[One]] note."
        proposes: [A00]
    silent:
      - note: "Other."
    """
        .formatted(id);
  }

  RuleFolder write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    return this;
  }

  RuleFolder replace(String file, String old, String with) throws IOException {
    String text = Files.readString(folder.resolve(file));
    if (!text.contains(old)) {
      throw new IllegalArgumentException(file + " does not hold: " + old);
    }
    return write(file, text.replace(old, with));
  }

  Path path() {
    return folder;
  }

  RuleCatalogue catalogue() {
    return RuleCatalogue.of(RuleSources.folder(folder));
  }
}
