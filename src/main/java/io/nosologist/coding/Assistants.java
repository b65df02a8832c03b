package io.nosologist.coding;

import io.nosologist.articles.ArticleLibrary;
import io.nosologist.release.Release;
import io.nosologist.rules.RuleBase;
import io.nosologist.text.TextModels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts an assistant together from a release and a rules folder. */
public final class Assistants {
  private Assistants() {}

  /**
   * An assistant.
   *
   * @param release where codes come from
   * @param rules a rules folder of one's own, with {@code lexicon/} in it; null for the stock rules
   */
  public static CodingAssistant of(Release release, @Nullable Path rules) {
    Map<String, String> files =
        rules != null && Files.isDirectory(rules.resolve("lexicon"))
            ? LexiconFiles.folder(rules.resolve("lexicon"))
            : LexiconFiles.stock();
    RuleBase base = rules == null ? RuleBase.stock() : RuleBase.fromFolder(rules);
    return of(release, base, files);
  }

  static CodingAssistant of(Release release, RuleBase rules, Map<String, String> files) {
    String key = Terminologies.key(release, files);
    return new CodingAssistant(
        release,
        Terminologies.of(release, files, key),
        rules,
        TextModels.load(files),
        ArticleLibrary.stock(),
        new SetFacts(
            release,
            files.getOrDefault("linked.txt", ""),
            files.getOrDefault("named.txt", ""),
            files.getOrDefault("histories.txt", ""),
            files.getOrDefault("measures.txt", "")),
        Hashes.sha256(
            key.getBytes(StandardCharsets.UTF_8),
            rules.fingerprint().getBytes(StandardCharsets.UTF_8)));
  }
}
