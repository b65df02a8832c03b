package io.nosologist.text;

import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * OpenNLP's maximum entropy sentence detector that does not break after an abbreviation.
 *
 * <p>OpenNLP's own abbreviation dictionary compares each candidate with every entry; this looks the
 * word up, and tells abbreviations that never end a sentence ("Dr.") from those that may
 * ("b.i.d."). Not thread safe.
 */
final class SentenceFinder extends SentenceDetectorME {
  private final Abbreviations abbreviations;

  SentenceFinder(SentenceModel model, Abbreviations abbreviations) {
    super(model);
    this.abbreviations = abbreviations;
  }

  @Override
  protected boolean isAcceptableBreak(CharSequence text, int from, int candidate) {
    boolean inNumber =
        candidate + 1 < text.length() && Character.isDigit(text.charAt(candidate + 1));
    return text.charAt(candidate) != '.'
        || (!inNumber && abbreviations.mayBreak(text, from, candidate));
  }
}
