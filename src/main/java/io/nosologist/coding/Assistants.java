package io.nosologist.coding;

import io.nosologist.articles.ArticleLibrary;
import io.nosologist.release.Release;
import io.nosologist.rules.RuleBase;
import io.nosologist.text.TextModels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Puts an assistant together from a release and a rules folder. */
public final class Assistants {
  private Assistants() {}

  /**
   * An assistant. Its rules and its terminology are built side by side: each takes as long as all
   * the rest.
   *
   * @param release where codes come from
   * @param rules a rules folder of one's own, with {@code lexicon/} in it; null for the stock rules
   */
  public static CodingAssistant of(Release release, @Nullable Path rules) {
    Map<String, String> files =
        rules != null && Files.isDirectory(rules.resolve("lexicon"))
            ? LexiconFiles.folder(rules.resolve("lexicon"))
            : LexiconFiles.stock();
    String key = Terminologies.key(release, files);
    CompletableFuture<Terminology> terminology =
        CompletableFuture.supplyAsync(() -> Terminologies.of(release, files, key));
    RuleBase base = rules == null ? RuleBase.stock() : RuleBase.fromFolder(rules);
    return new CodingAssistant(
        release,
        joined(terminology),
        base,
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
            base.fingerprint().getBytes(StandardCharsets.UTF_8)));
  }

  /** What was built on another thread, or the exception that it ended with. */
  private static <T> T joined(CompletableFuture<T> other) {
    try {
      return other.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }
}
