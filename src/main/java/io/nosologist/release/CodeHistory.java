package io.nosologist.release;

import io.nosologist.domain.Revision;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which codes were new on a date since October 2016 and what stood for them before, from the
 * conversion table that comes with a release. Immutable and safe to share between threads.
 */
public final class CodeHistory {
  private static final String RESOURCE = "/release/code-history.txt";
  private static @Nullable CodeHistory loaded;

  private final Map<String, Beginning> beginnings = new HashMap<>();
  private final Map<String, List<String>> heirs = new HashMap<>();

  /**
   * Reads a history.
   *
   * @param text a line with a date, then lines {@code NEW OLD…} of that date, and so on; lines with
   *     {@code #} are remarks
   */
  CodeHistory(String text) {
    LocalDate date = LocalDate.EPOCH;
    for (String line : text.lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (Character.isDigit(line.charAt(0))) {
        date = LocalDate.parse(line.strip());
        continue;
      }
      List<String> codes = List.of(line.strip().split(" ", -1));
      List<String> before = codes.subList(1, codes.size());
      beginnings.put(codes.get(0), new Beginning(date, before));
      for (String old : before) {
        heirs.computeIfAbsent(old, c -> new ArrayList<>()).add(codes.get(0));
      }
    }
  }

  private record Beginning(LocalDate since, List<String> before) {}

  /** The history that the program brings along, up to its embedded release. */
  public static synchronized CodeHistory get() {
    if (loaded == null) {
      try (InputStream in = CodeHistory.class.getResourceAsStream(RESOURCE)) {
        loaded =
            new CodeHistory(
                new String(
                    Objects.requireNonNull(in, RESOURCE).readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return loaded;
  }

  /**
   * What is known of the validity of a code.
   *
   * @param code with its dot
   * @param dateOfService the day to judge by
   * @param now the newest release: a code that it lacks has ended when its heirs began
   * @return empty where the code has neither a known beginning nor an end
   */
  public Optional<Revision> of(String code, LocalDate dateOfService, Release now) {
    Beginning beginning = beginnings.get(code);
    List<String> after = new ArrayList<>();
    LocalDate until = null;
    if (now.find(code).filter(entry -> entry.billable()).isEmpty()) {
      for (String heir : heirs.getOrDefault(code, List.of())) {
        Beginning its = Objects.requireNonNull(beginnings.get(heir));
        if (until == null || its.since().isBefore(until)) {
          until = its.since();
        }
        after.add(heir);
      }
    }
    return beginning == null && until == null
        ? Optional.empty()
        : Optional.of(
            new Revision(
                code,
                dateOfService,
                beginning == null ? null : beginning.since(),
                beginning == null ? List.of() : beginning.before(),
                until,
                after));
  }
}
