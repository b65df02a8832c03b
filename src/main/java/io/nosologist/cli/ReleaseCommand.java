package io.nosologist.cli;

import io.nosologist.release.BuiltRelease;
import io.nosologist.release.EmbeddedRelease;
import io.nosologist.release.ImportedRelease;
import io.nosologist.release.OrderFileCheck;
import io.nosologist.release.Release;
import io.nosologist.release.ReleaseBuilder;
import io.nosologist.release.ReleaseException;
import io.nosologist.release.ReleaseManifest;
import io.nosologist.release.ReleaseStore;
import io.nosologist.release.StoredRelease;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows, imports, builds and checks releases. */
@Command(
    name = "release",
    description = "Shows, imports, builds and checks ICD-10-CM releases.",
    mixinStandardHelpOptions = true,
    subcommands = {
      ReleaseCommand.ListReleases.class,
      ReleaseCommand.Import.class,
      ReleaseCommand.Build.class,
      ReleaseCommand.Check.class
    })
public final class ReleaseCommand implements Callable<Integer> {
  static final int OK = 0;
  static final int FINDINGS = 1;
  static final int BAD_INPUT = 2;

  @Spec private @Nullable CommandSpec spec;

  /** For picocli. */
  public ReleaseCommand() {}

  @Override
  public Integer call() {
    return run(
        spec,
        (out, err) -> {
          err.println(
              "Which of them? release list | import PATH… | build PATH… --out DIR | check ORDERFILE");
          return BAD_INPUT;
        });
  }

  /** What a command does with its two streams. */
  @FunctionalInterface
  interface Work {
    int run(PrintWriter out, PrintWriter err);
  }

  /** Runs a command; what cannot be read becomes one message and exit status 2. */
  static int run(@Nullable CommandSpec spec, Work work) {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the spec");
    }
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try {
      return work.run(out, err);
    } catch (ReleaseException e) {
      err.println(e.getMessage());
      return BAD_INPUT;
    } finally {
      out.flush();
      err.flush();
    }
  }

  /** Shows the releases at hand. */
  @Command(
      name = "list",
      description =
          "Shows the releases at hand, oldest first; of two for one date the last is used.",
      mixinStandardHelpOptions = true)
  static final class ListReleases implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;
    @Mixin private DataOption data = new DataOption();

    @Override
    public Integer call() {
      return ReleaseCommand.run(spec, (out, err) -> list(out, err, data.store()));
    }

    private static int list(PrintWriter out, PrintWriter err, ReleaseStore store) {
      int status = OK;
      for (StoredRelease stored : store.list()) {
        try {
          out.println(line(store.load(stored), stored));
        } catch (ReleaseException e) {
          err.println(e.getMessage());
          status = BAD_INPUT;
        }
      }
      return status;
    }

    private static String line(Release release, StoredRelease stored) {
      String where = stored.file().map(Path::toString).orElse("embedded");
      return release.id().id()
          + "  from "
          + release.id().effective()
          + "  "
          + release.counts().getOrDefault("codes billable", 0)
          + " valid codes  sha256 "
          + release.sha256().substring(0, 12)
          + "  "
          + where;
    }
  }

  /** Makes a release from official files usable. */
  @Command(
      name = "import",
      description = "Makes a release from official files usable.",
      mixinStandardHelpOptions = true)
  static final class Import implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;
    @Mixin private DataOption data = new DataOption();

    @Parameters(
        arity = "1..*",
        paramLabel = "PATH",
        description = "files, folders, zips as downloaded, or their https addresses")
    private List<String> sources = List.of();

    @Option(
        names = "--effective",
        paramLabel = "YYYY-MM-DD",
        description = "first date of service, where the file names do not tell it")
    private @Nullable LocalDate effective;

    @Override
    public Integer call() {
      return ReleaseCommand.run(spec, this::run);
    }

    private int run(PrintWriter out, PrintWriter err) {
      ImportedRelease imported =
          data.store().importFrom(sources, effective, new ProgressPrinter(err));
      imported.downloads().forEach(d -> out.println("downloaded, sha256 " + d));
      out.println(summary(imported.release()));
      out.println("kept in " + imported.file());
      return OK;
    }
  }

  /** Builds the files of an embedded release. */
  @Command(
      name = "build",
      description = "Builds icd10cm.release and manifest.json from official files.",
      mixinStandardHelpOptions = true)
  static final class Build implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Parameters(
        arity = "1..*",
        paramLabel = "PATH",
        description = "files, folders, zips or wheels, or their https addresses")
    private List<String> sources = List.of();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "where to write")
    private Path out = Path.of(".");

    @Option(
        names = "--effective",
        paramLabel = "YYYY-MM-DD",
        description = "first date of service, where the file names do not tell it")
    private @Nullable LocalDate effective;

    @Override
    public Integer call() {
      return ReleaseCommand.run(spec, this::run);
    }

    private int run(PrintWriter console, PrintWriter err) {
      ReleaseBuilder builder = new ReleaseBuilder().effective(effective);
      ReleaseStore.add(builder, sources, new ProgressPrinter(err))
          .forEach(d -> console.println("downloaded, sha256 " + d));
      BuiltRelease built = builder.build();
      ReleaseManifest.write(built, out, rebuild());
      console.println(summary(built.release()));
      console.println("written to " + out);
      return OK;
    }

    /** The command that makes the same files again; a wheel is fetched with pip first. */
    private String rebuild() {
      List<String> names = sources.stream().map(Build::fileName).toList();
      String fetch =
          names.stream()
              .filter(n -> n.endsWith(".whl") && n.split("-", -1).length > 2)
              .map(n -> n.split("-", -1))
              .map(p -> "pip download --no-deps " + p[0].replace('_', '-') + "==" + p[1] + " && ")
              .collect(Collectors.joining());
      return fetch
          + "java -jar target/nosologist.jar release build "
          + String.join(" ", names)
          + (effective == null ? "" : " --effective " + effective)
          + " --out src/main/resources/release";
    }

    private static String fileName(String source) {
      return source.contains("://") ? source : String.valueOf(Path.of(source).getFileName());
    }
  }

  /** Compares a release with an official order file. */
  @Command(
      name = "check",
      description =
          "Compares the embedded release, or that of --date, with an official order file; exit status"
              + " 1 where they differ.",
      mixinStandardHelpOptions = true)
  static final class Check implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;
    @Mixin private DataOption data = new DataOption();

    @Parameters(paramLabel = "ORDERFILE", description = "the order file, or the zip it comes in")
    private Path orderFile = Path.of(".");

    @Option(
        names = "--date",
        paramLabel = "YYYY-MM-DD",
        description = "check the release in force on that date of service")
    private @Nullable LocalDate date;

    @Override
    public Integer call() {
      return ReleaseCommand.run(spec, (out, err) -> run(out));
    }

    private int run(PrintWriter out) {
      Release release = date == null ? EmbeddedRelease.get() : data.store().forDate(date);
      OrderFileCheck check = OrderFileCheck.compare(release, orderFile);
      check.missing().forEach(c -> out.println("missing   " + c));
      check.extra().forEach(c -> out.println("extra     " + c));
      check.titles().forEach(d -> out.println(difference("title     ", d)));
      check.billable().forEach(d -> out.println(difference("billable  ", d)));
      out.println(
          release.id().id()
              + " and "
              + check.compared()
              + " rows of "
              + orderFile
              + ": "
              + check.missing().size()
              + " missing, "
              + check.extra().size()
              + " extra, "
              + check.titles().size()
              + " titles differ, "
              + check.billable().size()
              + " differ in billable");
      return check.clean() ? OK : FINDINGS;
    }

    private static String difference(String kind, OrderFileCheck.Difference d) {
      return kind + d.code() + " release: " + d.release() + " | official: " + d.official();
    }
  }

  private static String summary(Release release) {
    StringBuilder text = new StringBuilder();
    text.append(release.id().id()).append(", in force from ").append(release.id().effective());
    text.append(", sha256 ").append(release.sha256());
    release
        .counts()
        .forEach((name, count) -> text.append("\n  ").append(count).append(' ').append(name));
    return text.toString();
  }
}
