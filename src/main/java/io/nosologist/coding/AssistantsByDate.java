package io.nosologist.coding;

import io.nosologist.release.Release;
import io.nosologist.release.ReleaseException;
import io.nosologist.release.ReleaseStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One assistant a release, made when a note of its dates first comes and then kept. Safe to share
 * between threads.
 */
public final class AssistantsByDate {
  private final ReleaseStore store;
  private final @Nullable Path rules;
  private final Map<String, CodingAssistant> made = new ConcurrentHashMap<>();

  /**
   * Assistants on the releases of a store.
   *
   * @param rules a rules folder of one's own; null for the stock rules
   */
  public AssistantsByDate(ReleaseStore store, @Nullable Path rules) {
    this.store = store;
    this.rules = rules;
  }

  /**
   * The assistant on the release in force.
   *
   * @param dateOfService null for the newest release
   * @throws IllegalArgumentException where all releases are newer than the date; the message names
   *     them
   * @throws ReleaseException where the file of the release is damaged
   */
  public CodingAssistant on(@Nullable LocalDate dateOfService) {
    Release release;
    try {
      release = dateOfService == null ? store.newest() : store.forDate(dateOfService);
    } catch (ReleaseException e) {
      if (dateOfService == null || !store.list().get(0).id().effective().isAfter(dateOfService)) {
        throw e;
      }
      throw new IllegalArgumentException(e.getMessage(), e);
    }
    return made.computeIfAbsent(release.sha256(), key -> Assistants.of(release, rules));
  }
}
