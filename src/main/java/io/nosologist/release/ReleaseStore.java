package io.nosologist.release;

import io.nosologist.domain.ReleaseId;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The releases at hand: the embedded one and those imported into {@code <data>/releases}.
 *
 * <p>Of two releases with the same effective date the one imported last is used, and an imported
 * one before the embedded one. Safe to share between threads; each release is loaded once.
 */
public final class ReleaseStore {
  private static final Pattern FILE =
      Pattern.compile("(icd10cm-([0-9]{4}-[0-9]{2}-[0-9]{2})[a-z+]*)\\.release");

  private final Path folder;
  private final Map<String, Release> loaded = new ConcurrentHashMap<>();

  /**
   * A store that keeps its releases below a folder.
   *
   * @param dataFolder need not exist; it is made by the first import
   */
  public ReleaseStore(Path dataFolder) {
    this.folder = dataFolder.resolve("releases");
  }

  /** Releases with the time they were imported. */
  private record Kept(StoredRelease stored, FileTime time) {}

  /** The releases, oldest effective date first; the preferred one of a date stands last. */
  public List<StoredRelease> list() {
    List<Kept> kept = new ArrayList<>();
    kept.add(
        new Kept(
            new StoredRelease(EmbeddedRelease.get().id(), Optional.empty()),
            FileTime.fromMillis(Long.MIN_VALUE)));
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          Optional<ReleaseId> id = id(file);
          if (id.isPresent()) {
            kept.add(
                new Kept(
                    new StoredRelease(id.get(), Optional.of(file)),
                    Files.getLastModifiedTime(file)));
          }
        }
      } catch (IOException e) {
        throw new ReleaseException(
            "Cannot read "
                + folder
                + " ("
                + e.getMessage()
                + "); choose another folder with --data",
            e);
      }
    }
    return kept.stream()
        .sorted(
            Comparator.comparing((Kept k) -> k.stored().id().effective())
                .thenComparing(Kept::time)
                .thenComparing(k -> k.stored().id().id().length()))
        .map(Kept::stored)
        .toList();
  }

  /**
   * The release in force on a date of service: the newest whose effective date is not after it.
   *
   * @throws ReleaseException where all releases are newer, or the file of the release is damaged
   */
  public Release forDate(LocalDate dateOfService) {
    List<StoredRelease> all = list();
    for (int i = all.size() - 1; i >= 0; i--) {
      if (!all.get(i).id().effective().isAfter(dateOfService)) {
        return load(all.get(i));
      }
    }
    throw new ReleaseException(
        "No release applies to the date of service "
            + dateOfService
            + "; there are "
            + all.stream()
                .map(r -> r.id().id() + " (from " + r.id().effective() + ")")
                .collect(Collectors.joining(", "))
            + ". Import the release of that time: release import PATH");
  }

  /** The release with the latest effective date. */
  public Release newest() {
    List<StoredRelease> all = list();
    return load(all.get(all.size() - 1));
  }

  /**
   * Loads a release of {@link #list}.
   *
   * @throws ReleaseException where its file is gone or damaged
   */
  public Release load(StoredRelease stored) {
    if (stored.file().isEmpty()) {
      return EmbeddedRelease.get();
    }
    Path file = stored.file().get();
    try {
      String key = file + " " + Files.getLastModifiedTime(file) + " " + Files.size(file);
      Release known = loaded.get(key);
      if (known != null) {
        return known;
      }
      Release release = EmbeddedRelease.read(Files.readAllBytes(file), file.toString());
      loaded.put(key, release);
      return release;
    } catch (IOException e) {
      throw new ReleaseException(
          "Cannot read " + file + " (" + e.getMessage() + "); import the release again", e);
    }
  }

  /**
   * Builds a release from official files and keeps it. Nothing is written unless all went well.
   *
   * <p>Index files alone are added to the newest release, or with a date to the one in force then.
   *
   * @param sources files, folders, zips, or http(s) addresses of them
   * @param effective the first date of service; null to read it from the files
   * @throws ReleaseException where a source cannot be read, holds nothing of use, or the release
   *     cannot be written
   */
  public ImportedRelease importFrom(
      List<String> sources, @Nullable LocalDate effective, ProgressListener progress) {
    ReleaseBuilder builder = new ReleaseBuilder().effective(effective);
    builder.onto(effective == null ? newest() : forDateOrOldest(effective));
    List<String> downloads = add(builder, sources, progress);
    progress.progress("build", 0, -1);
    BuiltRelease built = builder.build();
    Path file = folder.resolve(built.release().id().id() + ReleaseFile.SUFFIX);
    built.writeTo(file);
    return new ImportedRelease(built.release(), file, downloads);
  }

  /**
   * Adds files, folders, zips and addresses to a builder.
   *
   * @return for each address SHA-256, a blank and the address
   */
  public static List<String> add(
      ReleaseBuilder builder, List<String> sources, ProgressListener progress) {
    List<String> downloads = new ArrayList<>();
    for (String source : sources) {
      if (Download.isAddress(source)) {
        Download download = Download.fetch(source, SourceReader.MAX_FILE, progress);
        downloads.add(ReleaseFile.sha256Hex(download.bytes()) + " " + source);
        builder.add(download.name(), download.bytes());
      } else {
        progress.progress("read " + source, 0, -1);
        builder.add(path(source));
      }
    }
    return downloads;
  }

  private static Path path(String source) {
    try {
      return source.startsWith("file:") ? Path.of(URI.create(source)) : Path.of(source);
    } catch (IllegalArgumentException e) {
      throw new ReleaseException(
          "\"" + source + "\" is neither a path nor an address (" + e.getMessage() + ")", e);
    }
  }

  private Release forDateOrOldest(LocalDate date) {
    List<StoredRelease> all = list();
    return all.get(0).id().effective().isAfter(date) ? load(all.get(0)) : forDate(date);
  }

  private static Optional<ReleaseId> id(Path file) {
    Matcher name = FILE.matcher(String.valueOf(file.getFileName()));
    if (!name.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new ReleaseId(name.group(1), LocalDate.parse(name.group(2))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
