package io.nosologist.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.StringList;

/**
 * What reading a note needs and all workers share: the sentence model, the abbreviations that do
 * not end a sentence, the headings and the context triggers. Immutable, loaded once.
 */
public final class TextModels {
  private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
  private static final String ABBREVIATIONS = "/text/abbreviations.txt";
  private static final String HEADINGS = "/rules/lexicon/headings.txt";
  private static final String CUES = "/rules/lexicon/article-cues.txt";

  private final SentenceModel sentences;
  private final Dictionary abbreviations;
  private final Headings headings;
  private final ContextRules context;
  private final ArticleCues cues;

  private TextModels(
      SentenceModel sentences, Dictionary abbreviations, Headings headings, ContextRules context,
      ArticleCues cues) {
    this.sentences = sentences;
    this.abbreviations = abbreviations;
    this.headings = headings;
    this.context = context;
    this.cues = cues;
  }

  /**
   * The models that come with the program.
   *
   * @throws UncheckedIOException if a resource cannot be read
   */
  public static TextModels stock() {
    Dictionary abbreviations = new Dictionary(false);
    text(ABBREVIATIONS)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(
            line -> {
              for (String word : line.strip().split("\\s+", -1)) {
                abbreviations.put(new StringList(word));
              }
            });
    try (InputStream in = open(SENTENCES)) {
      return new TextModels(
          new SentenceModel(in),
          abbreviations,
          Headings.parse(text(HEADINGS)),
          ContextRules.stock(),
          ArticleCues.parse(text(CUES)));
    } catch (IOException e) {
      throw new UncheckedIOException("the sentence model " + SENTENCES + " cannot be read", e);
    }
  }

  SentenceModel sentences() {
    return sentences;
  }

  Dictionary abbreviations() {
    return abbreviations;
  }

  Headings headings() {
    return headings;
  }

  ContextRules context() {
    return context;
  }

  ArticleCues cues() {
    return cues;
  }

  static String text(String resource) {
    try (InputStream in = open(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }

  private static InputStream open(String resource) {
    InputStream in = TextModels.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException(resource + " is missing from the class path");
    }
    return in;
  }
}
