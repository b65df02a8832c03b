package io.nosologist.cli;

import io.nosologist.coding.Assistants;
import io.nosologist.coding.CodingAssistant;
import io.nosologist.exchange.BadInputException;
import io.nosologist.exchange.NoteLine;
import io.nosologist.release.Release;
import io.nosologist.release.ReleaseStore;
import io.nosologist.release.StoredRelease;
import io.nosologist.rules.RuleSources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which release and which rules a run goes by, and which it is compared with. */
final class AssistantChoice {
  private static final String STOCK = "stock";
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern ID = Pattern.compile("@id\\(\"([^\"]+)\"\\)");

  private final DataOption data;
  private final @Nullable Path rules;
  private final @Nullable String release;

  AssistantChoice(DataOption data, @Nullable Path rules, @Nullable String release) {
    this.data = data;
    this.rules = rules;
    this.release = release;
  }

  CodingAssistant assistant() {
    return Assistants.of(release(release), rules);
  }

  /** The assistant to compare with: other rules beside --rules or by a folder, else a release. */
  CodingAssistant against(String other) {
    return isRules(other)
        ? Assistants.of(release(release), folder(other))
        : Assistants.of(release(other), rules);
  }

  /** The rules that the run goes by. */
  RuleSources sources() {
    return sources(rules);
  }

  /** The rules and lexicon files in which the two sides differ; nothing for two releases. */
  List<String> editedRules(String other) {
    if (!isRules(other)) {
      return List.of();
    }
    RuleSources before = sources(folder(other));
    RuleSources now = sources(rules);
    Set<String> paths = new TreeSet<>(before.paths());
    paths.addAll(now.paths());
    List<String> out = new ArrayList<>();
    for (String path : paths) {
      if (path.endsWith(".drl") || path.startsWith("lexicon/")) {
        String old = before.paths().contains(path) ? before.read(path) : "";
        String text = now.paths().contains(path) ? now.read(path) : "";
        if (!old.equals(text)) {
          Matcher id = ID.matcher(text.isEmpty() ? old : text);
          out.add("  edited: " + (id.find() ? id.group(1) + "  " : "") + path);
        }
      }
    }
    return out;
  }

  private boolean isRules(String other) {
    return rules != null || other.equals(STOCK) || Files.isDirectory(Path.of(other));
  }

  private static @Nullable Path folder(String other) {
    return other.equals(STOCK) ? null : Path.of(other);
  }

  private static RuleSources sources(@Nullable Path folder) {
    return folder == null ? RuleSources.stock() : RuleSources.folder(folder);
  }

  private Release release(@Nullable String name) {
    ReleaseStore store = data.store();
    if (name == null) {
      return store.newest();
    }
    if (DATE.matcher(name).matches()) {
      LocalDate date = NoteLine.date(name);
      return date == null ? store.newest() : store.forDate(date);
    }
    List<StoredRelease> all = store.list();
    for (StoredRelease one : all) {
      if (one.id().id().equals(name)) {
        return store.load(one);
      }
    }
    throw new BadInputException(
        "no release '%s'; there are %s"
            .formatted(name, all.stream().map(r -> r.id().id()).toList()));
  }
}
