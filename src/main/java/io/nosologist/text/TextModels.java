package io.nosologist.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * What reading a note needs and all workers share: the sentence model, abbreviations, headings and
 * context phrases.
 *
 * <p>Immutable; safe for any number of threads. Load it once.
 */
public final class TextModels {
  private static final String SENTENCES = "/nlp-models/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  private final SentenceModel sentences;
  private final Abbreviations abbreviations;
  private final HeadingTable headings;
  private final ContextTriggers triggers;
  private final ContextTriggers genre;
  private final ArticleCues cues;
  private final JoinedWords joined;

  TextModels(SentenceModel sentences, Map<String, String> lexicon) {
    this.sentences = sentences;
    this.abbreviations = Abbreviations.load(lexicon);
    this.headings = HeadingTable.load(lexicon);
    this.triggers = ContextTriggers.load(lexicon);
    this.genre = ContextTriggers.genre(lexicon);
    this.cues = ArticleCues.load(lexicon);
    this.joined = JoinedWords.load(lexicon);
  }

  /**
   * Loads the models that ship with the program.
   *
   * @throws UncheckedIOException if the sentence model cannot be read
   * @throws LexiconException if a phrase file is wrong; the message names file and line
   */
  public static TextModels load() {
    return load(Map.of());
  }

  /**
   * Loads the models with headings, abbreviations and context phrases of one's own.
   *
   * @param lexicon text by file name below {@code lexicon/}; a file that is missing is the one that
   *     ships with the program
   * @throws UncheckedIOException if the sentence model cannot be read
   * @throws LexiconException if a phrase file is wrong; the message names file and line
   */
  public static TextModels load(Map<String, String> lexicon) {
    SentenceModel sentences = sentenceModel();
    try {
      return new TextModels(sentences, lexicon);
    } catch (IllegalArgumentException e) {
      throw new LexiconException(String.valueOf(e.getMessage()), e);
    }
  }

  /** The cues that tell an article from a note. */
  public ArticleCues articleCues() {
    return cues;
  }

  static SentenceModel sentenceModel() {
    try (InputStream in = TextModels.class.getResourceAsStream(SENTENCES)) {
      if (in == null) {
        throw new IllegalArgumentException(
            SENTENCES + " is not on the class path: the build copies nlp-models/ into the jar");
      }
      return new SentenceModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(SENTENCES + " cannot be read", e);
    }
  }

  SentenceFinder sentenceFinder() {
    return new SentenceFinder(sentences, abbreviations);
  }

  JoinedWords joinedWords() {
    return joined;
  }

  HeadingTable headings() {
    return headings;
  }

  ContextFinder contextFinder() {
    return new ContextFinder(triggers, genre);
  }
}
