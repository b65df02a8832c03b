package io.nosologist.cli;

import io.nosologist.coding.CodeBook;
import io.nosologist.domain.CodeEntry;
import io.nosologist.domain.InstructionalNote;
import io.nosologist.exchange.LookupWriter;
import io.nosologist.release.Heading;
import io.nosologist.release.Release;
import io.nosologist.release.ReleaseStore;
import io.nosologist.release.ReleaseTerm;
import io.nosologist.release.SeventhCharacter;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks a code up, or finds codes by words. */
@Command(
    name = "codes",
    description = "Looks a code up, or finds codes by the words of their titles.",
    mixinStandardHelpOptions = true)
public final class CodesCommand implements Callable<Integer> {
  private static final Pattern CODE =
      Pattern.compile("[A-Za-z](?:[0-9][0-9A-Za-z]|[A-Za-z][0-9])(?:\\.?[0-9A-Za-z]{1,6})?\\.?-?");
  private static final int NEAREST = 8;

  /** How the answer is written. */
  enum Format {
    TEXT,
    JSON
  }

  @Spec private @Nullable CommandSpec spec;
  @Mixin private DataOption data = new DataOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "CODE|QUERY",
      description = "a code (M61.252, with or without dot) or words (ossification thigh)")
  private List<String> words = List.of();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "how to write the answer (default: text)")
  private String format = "text";

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "use the release in force on that date of service (default: the newest)")
  private @Nullable LocalDate date;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "how many codes or index lines to show at most (default: 20)")
  private int limit = 20;

  /** For picocli. */
  public CodesCommand() {}

  @Override
  public Integer call() {
    return ReleaseCommand.run(spec, this::run);
  }

  private int run(PrintWriter out, PrintWriter err) {
    Format as;
    try {
      as = Format.valueOf(format.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      err.println("Unknown --format " + format + "; text or json");
      return ReleaseCommand.BAD_INPUT;
    }
    if (limit < 1) {
      err.println("--limit " + limit + " is too small; 1 or more");
      return ReleaseCommand.BAD_INPUT;
    }
    ReleaseStore store = data.store();
    Release release = date == null ? store.newest() : store.forDate(date);
    String query = String.join(" ", words).strip();
    boolean codeLike = CODE.matcher(query).matches();
    Optional<CodeEntry> entry =
        codeLike ? release.find(query.replaceAll("\\.?-?$", "")) : Optional.empty();
    if (entry.isPresent()) {
      out.print(as == Format.JSON ? code(release, entry.get()) : text(release, entry.get()));
      return ReleaseCommand.OK;
    }
    List<CodeEntry> found =
        query.contains(".") && codeLike ? List.of() : release.search(query, limit);
    if (found.isEmpty()) {
      err.println(unknown(release, query, codeLike));
      return ReleaseCommand.BAD_INPUT;
    }
    if (as == Format.JSON) {
      out.print(LookupWriter.codes(found, true) + "\n");
    } else {
      found.forEach(e -> out.println(line(e)));
    }
    return ReleaseCommand.OK;
  }

  private static String unknown(Release release, String query, boolean codeLike) {
    if (!codeLike) {
      return "No code of "
          + release.id().id()
          + " has all the words \""
          + query
          + "\"; try fewer of them, or their beginnings";
    }
    StringBuilder text = new StringBuilder();
    text.append(query).append(" is not a code of ").append(release.id().id());
    List<String> nearest = release.nearest(query, NEAREST);
    text.append(nearest.isEmpty() ? "" : "; nearest:");
    for (String code : nearest) {
      release.find(code).ifPresent(e -> text.append("\n  ").append(line(e)));
    }
    return text.toString();
  }

  private static String line(CodeEntry entry) {
    return String.format(
        Locale.ROOT,
        "%-9s %s%s",
        entry.code(),
        entry.title(),
        entry.billable() ? "" : "  (header)");
  }

  private String text(Release release, CodeEntry entry) {
    StringBuilder text = new StringBuilder();
    text.append(entry.code()).append("  ").append(entry.title()).append('\n');
    text.append(entry.billable() ? "valid for submission" : "header: more characters are needed");
    text.append(" · ").append(release.id().id()).append('\n');
    text.append("\nLadder\n");
    for (Heading heading : release.headings(entry.code())) {
      text.append("  ").append(heading.range()).append("  ").append(heading.title()).append('\n');
    }
    release.ladder(entry.code()).forEach(e -> text.append("  ").append(line(e)).append('\n'));
    section(text, "Below", entry.children().stream().map(c -> childLine(release, c)).toList());
    section(
        text,
        "7th characters",
        release.seventhCharacters(entry.code()).stream().map(CodesCommand::seventh).toList());
    section(
        text,
        "Notes",
        release.notesOnLadder(entry.code()).stream().map(CodesCommand::noteLine).toList());
    List<ReleaseTerm> index = release.indexTerms(entry.code());
    section(text, "Index", index.stream().limit(limit).map(CodesCommand::indexLine).toList());
    if (index.size() > limit) {
      text.append("  … and ").append(index.size() - limit).append(" more\n");
    }
    return text.toString();
  }

  private static String seventh(SeventhCharacter seventh) {
    return seventh.value() + "  " + seventh.meaning();
  }

  private static void section(StringBuilder text, String title, List<String> lines) {
    if (!lines.isEmpty()) {
      text.append('\n').append(title).append('\n');
      lines.forEach(l -> text.append("  ").append(l).append('\n'));
    }
  }

  private static String childLine(Release release, String code) {
    return release.find(code).map(CodesCommand::line).orElse(code);
  }

  private static String noteLine(InstructionalNote note) {
    String kind = note.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return note.owner() + "  " + kind + ": " + note.text();
  }

  private static String indexLine(ReleaseTerm term) {
    String codes = term.manifestation().isEmpty() ? "" : " " + term.manifestation();
    return String.join(", ", term.path()) + codes + (term.incomplete() ? "  (incomplete)" : "");
  }

  private String code(Release release, CodeEntry entry) {
    CodeBook book = CodeBook.of(release);
    return LookupWriter.code(
            book.details(entry.code(), limit).orElseThrow(), book.children(entry), true)
        + "\n";
  }
}
