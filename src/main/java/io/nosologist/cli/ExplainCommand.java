package io.nosologist.cli;

import io.nosologist.articles.Article;
import io.nosologist.articles.ArticleLibrary;
import io.nosologist.domain.CodeEntry;
import io.nosologist.exchange.BadInputException;
import io.nosologist.release.Release;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain}: prints the article of a code. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Prints the article of a code.")
public final class ExplainCommand implements Callable<Integer> {
  private static final int WIDTH = 100;

  @Parameters(
      index = "0",
      paramLabel = "CODE",
      description = "an ICD-10-CM code, with or without its dot")
  private String code = "";

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or markdown")
  private String format = "text";

  @Mixin private ReleaseOptions releases = new ReleaseOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Release release = releases.release();
    CodeEntry entry =
        release
            .find(code)
            .orElseThrow(
                () ->
                    new BadInputException(
                        "code '%s' is not in release %s; nearest are %s"
                            .formatted(
                                code,
                                release.id().id(),
                                String.join(", ", release.nearest(code, 5)))));
    List<CodeEntry> children =
        entry.children().stream().flatMap(c -> release.find(c).stream()).toList();
    Article article =
        ArticleLibrary.stock()
            .forCode(release.ladder(entry.code()), release.notesOnLadder(entry.code()), children);
    String text =
        switch (format.toLowerCase(Locale.ROOT)) {
          case "text" -> TerminalMarkdown.render(article.markdown(), WIDTH);
          case "markdown" -> article.markdown();
          default ->
              throw new BadInputException(
                  "format '" + format + "' is unknown; use text or markdown");
        };
    java.util.Objects.requireNonNull(spec).commandLine().getOut().println(text);
    return Nosologist.OK;
  }
}
