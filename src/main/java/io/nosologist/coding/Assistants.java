package io.nosologist.coding;

import io.nosologist.articles.ArticleLibrary;
import io.nosologist.release.Release;
import io.nosologist.rules.RuleBase;
import io.nosologist.text.Lexicon;
import io.nosologist.text.TextModels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
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
    Map<String, String> files = LexiconFiles.stock();
    if (rules != null && Files.isDirectory(rules.resolve("lexicon"))) {
      files = LexiconFiles.folder(rules.resolve("lexicon"));
    }
    RuleBase base = rules == null ? RuleBase.stock() : RuleBase.fromFolder(rules);
    return of(release, base, files);
  }

  static CodingAssistant of(Release release, RuleBase rules, Map<String, String> files) {
    Map<String, String> lex = new TreeMap<>(files);
    lex.keySet().removeIf(name -> !name.endsWith(".lex"));
    WordLists lists =
        WordLists.parse(
            files.getOrDefault("stopwords.txt", ""),
            files.getOrDefault("weak.txt", ""),
            files.getOrDefault("axes.txt", ""));
    Terminology terminology = new TerminologyBuilder(release, Lexicon.parse(lex), lists).build();
    TextModels models = TextModels.stock();
    return new CodingAssistant(
        release, terminology, rules, models, ArticleLibrary.stock(), fingerprint(release, rules, files));
  }

  private static String fingerprint(Release release, RuleBase rules, Map<String, String> files) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(release.sha256().getBytes(StandardCharsets.UTF_8));
      sha.update(rules.fingerprint().getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
        sha.update(file.getKey().getBytes(StandardCharsets.UTF_8));
        sha.update(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 belongs to every JDK", e);
    }
  }
}
