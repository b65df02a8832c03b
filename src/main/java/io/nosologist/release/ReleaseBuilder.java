package io.nosologist.release;

import io.nosologist.domain.ReleaseId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes a release from official files.
 *
 * <p>A Tabular List gives codes, notes and 7th characters; an order file gives codes and titles,
 * and where both are given decides which codes are valid. Index files add terms; alone they are put
 * on top of a base release. What a file is, its content tells, not its name. Not thread-safe.
 */
public final class ReleaseBuilder {
  private static final String NEEDED =
      "needed is a Tabular List XML or an order file (icd10cm-order-….txt), or index XML to add to"
          + " the release there is";

  private final SourceReader reader = new SourceReader();
  private @Nullable LocalDate effective;
  private @Nullable Release base;

  /**
   * Sets the first date of service instead of reading it from the files; what index files are added
   * to keeps its own.
   */
  public ReleaseBuilder effective(@Nullable LocalDate date) {
    this.effective = date;
    return this;
  }

  /** Sets the release that index files without Tabular List or order file are added to. */
  public ReleaseBuilder onto(Release release) {
    this.base = release;
    return this;
  }

  /**
   * Adds a file, a folder or a zip; files of no use in it are passed over.
   *
   * @throws ReleaseException where it cannot be read, is broken XML, or is too large
   */
  public ReleaseBuilder add(Path path) {
    reader.read(path);
    return this;
  }

  /** Adds a file or zip that was read from elsewhere. */
  public ReleaseBuilder add(String name, byte[] bytes) {
    reader.content(name, bytes);
    return this;
  }

  /**
   * Builds the release from what was added.
   *
   * @throws ReleaseException where no useful file was added, files contradict each other, or the
   *     effective date cannot be told
   */
  public BuiltRelease build() {
    Map<SourceFile.Kind, SourceFile> files = byKind();
    SourceFile tabular = files.get(SourceFile.Kind.TABULAR);
    SourceFile order = files.get(SourceFile.Kind.ORDER);
    ReleaseDraft draft = new ReleaseDraft();
    LocalDate date;
    String version;
    if (tabular == null && order == null) {
      Release onto = base;
      if (onto == null) {
        throw new ReleaseException("Only index files were given; " + NEEDED);
      }
      draft = ReleaseDraft.of(onto);
      date = onto.id().effective();
      version = onto.version();
    } else {
      date = date(tabular, order);
      version =
          tabular == null || tabular.version().isEmpty() ? fiscalYear(date) : tabular.version();
      if (tabular != null) {
        TabularParser.parse(root(tabular), tabular.name(), draft);
      }
      if (order != null) {
        draft.codes = inOrder(OrderFile.parse(order.bytes(), order.name()));
      }
    }
    addTerms(files, draft);
    for (SourceFile file : files.values()) {
      draft.sources.add(file.shortName() + " " + ReleaseFile.sha256Hex(file.bytes()));
    }
    ReleaseData data = ReleasePacker.pack(draft, new ReleaseId(name(date, draft), date), version);
    byte[] payload = ReleaseCodec.encode(data);
    Release release = new Release(data, ReleaseFile.sha256Hex(payload));
    return new BuiltRelease(release, ReleaseFile.encode(payload));
  }

  private static void addTerms(Map<SourceFile.Kind, SourceFile> files, ReleaseDraft draft) {
    for (Map.Entry<SourceFile.Kind, SourceFile> e : files.entrySet()) {
      ReleaseTerm.Kind kind = termKind(e.getKey());
      if (kind != null) {
        draft.terms.removeIf(t -> t.kind() == kind);
        IndexParser.parse(root(e.getValue()), kind, draft);
      }
    }
  }

  private static ReleaseTerm.@Nullable Kind termKind(SourceFile.Kind kind) {
    return switch (kind) {
      case INDEX -> ReleaseTerm.Kind.INDEX;
      case NEOPLASM -> ReleaseTerm.Kind.INDEX_NEOPLASM;
      case DRUG -> ReleaseTerm.Kind.INDEX_DRUG;
      case EXTERNAL -> ReleaseTerm.Kind.INDEX_EXTERNAL;
      default -> null;
    };
  }

  private static String name(LocalDate date, ReleaseDraft draft) {
    String extras =
        draft.terms.stream()
            .map(ReleaseTerm::kind)
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .map(
                kind ->
                    switch (kind) {
                      case INDEX_NEOPLASM -> "+neoplasm";
                      case INDEX_DRUG -> "+drug";
                      case INDEX_EXTERNAL -> "+external";
                      default -> "+index";
                    })
            .collect(Collectors.joining());
    return "icd10cm-" + date + extras;
  }

  private static String fiscalYear(LocalDate date) {
    return Integer.toString(date.getMonthValue() >= 10 ? date.getYear() + 1 : date.getYear());
  }

  private static XmlNode root(SourceFile file) {
    XmlNode root = file.root();
    if (root == null) {
      throw new IllegalStateException(file.name() + " was read without its XML");
    }
    return root;
  }

  private LocalDate date(@Nullable SourceFile tabular, @Nullable SourceFile order) {
    if (effective != null) {
      return effective;
    }
    Optional<LocalDate> ofTabular = tabular == null ? Optional.empty() : EffectiveDates.of(tabular);
    Optional<LocalDate> ofOrder = order == null ? Optional.empty() : EffectiveDates.of(order);
    if (tabular != null
        && order != null
        && ofTabular.isPresent()
        && ofOrder.isPresent()
        && !ofTabular.equals(ofOrder)) {
      throw new ReleaseException(
          tabular.name()
              + " is of "
              + ofTabular.get()
              + " and "
              + order.name()
              + " of "
              + ofOrder.get()
              + "; import them one at a time, or say --effective YYYY-MM-DD");
    }
    return ofTabular
        .or(() -> ofOrder)
        .orElseThrow(
            () ->
                new ReleaseException(
                    "Cannot tell from which date of service "
                        + (tabular == null
                            ? String.valueOf(order == null ? "" : order.name())
                            : tabular.name())
                        + " applies; say --effective YYYY-MM-DD"));
  }

  private Map<SourceFile.Kind, SourceFile> byKind() {
    Map<SourceFile.Kind, SourceFile> files = new EnumMap<>(SourceFile.Kind.class);
    for (SourceFile file : reader.found()) {
      if (!file.kind().useful()) {
        continue;
      }
      SourceFile other = files.putIfAbsent(file.kind(), file);
      if (other != null && !java.util.Arrays.equals(other.bytes(), file.bytes())) {
        throw new ReleaseException(
            "Two different files of one kind ("
                + file.kind().words()
                + "): "
                + other.name()
                + " and "
                + file.name()
                + "; import one release at a time");
      }
    }
    if (files.isEmpty()) {
      throw nothingUseful();
    }
    return files;
  }

  private ReleaseException nothingUseful() {
    List<SourceFile> found = reader.found();
    if (found.isEmpty()) {
      return new ReleaseException("There are no files there; " + NEEDED);
    }
    String listed =
        found.stream()
            .limit(20)
            .map(f -> "  " + f.name() + ": " + f.kind().words())
            .collect(Collectors.joining("\n"));
    String more = found.size() > 20 ? "\n  and " + (found.size() - 20) + " more" : "";
    return new ReleaseException(
        "No ICD-10-CM file among what was given:\n" + listed + more + "\n" + NEEDED);
  }

  /** The codes so that each stands after the header above it, sorted where the file differs. */
  private static List<ReleaseDraft.Code> inOrder(List<ReleaseDraft.Code> codes) {
    Set<String> all = codes.stream().map(ReleaseDraft.Code::plain).collect(Collectors.toSet());
    Set<String> seen = new HashSet<>();
    boolean ordered = true;
    for (ReleaseDraft.Code code : codes) {
      for (int length = code.plain().length() - 1; length >= 3; length--) {
        String above = code.plain().substring(0, length);
        ordered &= !all.contains(above) || seen.contains(above);
      }
      seen.add(code.plain());
    }
    List<ReleaseDraft.Code> sorted = new ArrayList<>(new LinkedHashSet<>(codes));
    if (!ordered) {
      sorted.sort(java.util.Comparator.comparing(ReleaseDraft.Code::plain));
    }
    return sorted;
  }
}
