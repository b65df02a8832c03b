package io.nosologist.cli;

import io.nosologist.rules.InvalidRulesException;
import io.nosologist.rules.Rule;
import io.nosologist.rules.RuleArticle;
import io.nosologist.rules.RuleCatalogue;
import io.nosologist.rules.RuleSources;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rules show ID}: all that there is on one rule. */
@Command(
    name = "show",
    description = "Shows one rule: what its file says, its examples, its article.",
    mixinStandardHelpOptions = true)
public final class RulesShowCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private RulesFolder folder = new RulesFolder();

  @Parameters(paramLabel = "ID", description = "The id of the rule, such as SPC-0003.")
  private String id = "";

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try {
      RuleCatalogue catalogue = RuleCatalogue.of(folder.sources());
      Optional<Rule> rule = catalogue.rule(id.toUpperCase(Locale.ROOT));
      if (rule.isPresent()) {
        print(rule.get(), catalogue.sources(), out);
        out.flush();
        return 0;
      }
      err.println("there is no rule " + id + "; see the ids with: rules list");
    } catch (InvalidRulesException e) {
      err.println(e.getMessage());
    }
    err.flush();
    return 2;
  }

  private static void print(Rule rule, RuleSources sources, PrintWriter out) {
    out.println(rule.id() + "  " + rule.title());
    line(out, "name", rule.name());
    line(out, "status", rule.status().toString());
    line(out, "since", rule.since());
    line(out, "guideline", rule.guideline());
    line(out, "article", rule.ref().article());
    String successor = rule.replacedBy();
    if (successor != null) {
      line(out, "replaced by", successor);
    }
    section(out, "rules/" + rule.file(), rule.source());
    if (sources.paths().contains(rule.examplesFile())) {
      section(out, "rules/" + rule.examplesFile(), sources.read(rule.examplesFile()));
    }
    int hash = rule.article().indexOf('#');
    if (hash > 0) {
      RuleArticle.find(sources, rule.article().substring(0, hash))
          .ifPresent(article -> section(out, "rules/" + article.file(), article.text()));
    }
  }

  private static void line(PrintWriter out, String name, String value) {
    out.printf("  %-12s%s%n", name, value);
  }

  private static void section(PrintWriter out, String file, String text) {
    out.println();
    out.println("── " + file);
    out.println(text.strip());
  }
}
