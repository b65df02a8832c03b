package io.nosologist.release;

import io.nosologist.domain.CodeEntry;
import io.nosologist.domain.CodeParts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a release and an official order file do not agree on.
 *
 * @param compared how many rows the order file has
 * @param missing rows of the order file that the release lacks: code and title
 * @param extra codes of the release that the order file lacks: code and title
 * @param titles codes whose long titles differ
 * @param billable codes that one holds valid and the other a header
 */
public record OrderFileCheck(
    int compared,
    List<String> missing,
    List<String> extra,
    List<Difference> titles,
    List<Difference> billable) {
  public OrderFileCheck {
    missing = List.copyOf(missing);
    extra = List.copyOf(extra);
    titles = List.copyOf(titles);
    billable = List.copyOf(billable);
  }

  /**
   * One code on which they differ.
   *
   * @param code with its dot
   * @param release what the release says
   * @param official what the order file says
   */
  public record Difference(String code, String release, String official) {}

  /** Whether they agree in everything. */
  public boolean clean() {
    return missing.isEmpty() && extra.isEmpty() && titles.isEmpty() && billable.isEmpty();
  }

  /**
   * Compares a release with an order file, or with the one in a zip or folder.
   *
   * @throws ReleaseException where there is no order file or it is broken
   */
  public static OrderFileCheck compare(Release release, Path orderFile) {
    SourceReader reader = new SourceReader();
    reader.read(orderFile);
    List<SourceFile> orders =
        reader.found().stream().filter(f -> f.kind() == SourceFile.Kind.ORDER).toList();
    boolean alike = orders.stream().allMatch(o -> Arrays.equals(o.bytes(), orders.get(0).bytes()));
    if (orders.isEmpty() || !alike) {
      String what =
          orders.isEmpty()
              ? " holds no order file; needed is icd10cm-order-….txt"
              : " holds " + orders.size() + " different order files; name one of them";
      throw new ReleaseException(orderFile + what);
    }
    return compare(release, OrderFile.parse(orders.get(0).bytes(), orders.get(0).name()));
  }

  static OrderFileCheck compare(Release release, List<ReleaseDraft.Code> official) {
    List<String> missing = new ArrayList<>();
    List<Difference> titles = new ArrayList<>();
    List<Difference> billable = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (ReleaseDraft.Code row : official) {
      String code = CodeParts.dotted(row.plain());
      known.add(code);
      Optional<CodeEntry> found = release.find(code);
      if (found.isEmpty()) {
        missing.add(code + " " + row.title());
        continue;
      }
      CodeEntry entry = found.get();
      if (!entry.title().equals(row.title())) {
        titles.add(new Difference(code, entry.title(), row.title()));
      }
      if (entry.billable() != row.billable()) {
        billable.add(new Difference(code, valid(entry.billable()), valid(row.billable())));
      }
    }
    List<String> extra =
        release
            .codes()
            .filter(e -> !known.contains(e.code()))
            .map(e -> e.code() + " " + e.title())
            .toList();
    return new OrderFileCheck(official.size(), missing, extra, titles, billable);
  }

  private static String valid(boolean billable) {
    return billable ? "valid code" : "header";
  }
}
