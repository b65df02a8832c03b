package io.nosologist.text;

import io.nosologist.domain.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a note into sections, sentences and tokens, and finds what it claims where.
 *
 * <p>Cheap to make from shared {@link TextModels}. Not thread safe, as OpenNLP's detectors are not:
 * one per worker. Nothing in it depends on the notes read before.
 */
public final class NoteReader {
  private final SentenceFinder sentenceFinder;
  private final HeadingFinder headings;
  private final ContextFinder contexts;
  private final JoinedWords joined;

  /** A reader over shared models. */
  public NoteReader(TextModels models) {
    this.sentenceFinder = models.sentenceFinder();
    this.headings = new HeadingFinder(models.headings());
    this.contexts = models.contextFinder();
    this.joined = models.joinedWords();
  }

  /**
   * Reads one note. Any string will do: empty, of one line, with lone surrogates.
   *
   * @param text the note as it was received; all offsets of the result point into it
   */
  public ReadNote read(String text) {
    Layout layout = new Layout(text, headings);
    List<Section> sections = layout.sections();
    List<Block> blocks = layout.blocks();
    SentenceSplitter splitter = new SentenceSplitter(text, sentenceFinder);
    LocalHeadings local = new LocalHeadings(text, sections, blocks);
    List<Sentence> sentences = new ArrayList<>();
    Tokens tokens = new Tokens(text.length() / 5 + 16);
    for (int b = 0; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      int[] cuts = splitter.split(block);
      int first = sentences.size();
      int above = local.above(b, first, cuts.length / 2);
      for (int c = 0; c < cuts.length; c += 2) {
        int firstToken = tokens.size();
        int id = sentences.size();
        tokens.addAll(text, cuts[c], cuts[c + 1], id);
        sentences.add(
            new Sentence(
                id,
                new Span(cuts[c], cuts[c + 1]),
                block.section(),
                firstToken,
                tokens.size(),
                block.bullet() != Bullet.Kind.NONE,
                c > 0 && local.headsItself(b, cuts) ? first : above));
      }
    }
    int[] originals = tellApart(text, sentences, tokens);
    int[] sentenceFirst = new int[sentences.size() + 1];
    for (int s = 0; s < sentences.size(); s++) {
      sentenceFirst[s] = sentences.get(s).firstToken();
    }
    sentenceFirst[sentences.size()] = tokens.size();
    Claims claims =
        contexts.find(text, tokens.starts(), tokens.ends(), tokens.size(), sentenceFirst);
    return new ReadNote(text, sections, sentences, originals, tokens, claims);
  }

  /**
   * Adds the readings of the sentences whose joined words share what follows, and of the items that
   * say only with their heading what they are.
   *
   * @return of which sentence each is
   */
  private int[] tellApart(String text, List<Sentence> sentences, Tokens tokens) {
    int[] originals = {};
    int known = sentences.size();
    Specimens specimens = Specimens.of(text);
    for (int s = 0; s < known; s++) {
      Sentence sentence = sentences.get(s);
      for (int[] reading : readings(text, sentences, sentence, tokens, specimens)) {
        int firstToken = tokens.size();
        tokens.addAgain(reading, sentences.size());
        originals = Arrays.copyOf(originals, originals.length + 1);
        originals[originals.length - 1] = s;
        sentences.add(
            new Sentence(
                sentences.size(),
                sentence.span(),
                sentence.section(),
                firstToken,
                tokens.size(),
                sentence.listItem(),
                sentence.heading()));
      }
    }
    return originals;
  }

  private List<int[]> readings(
      String text,
      List<Sentence> sentences,
      Sentence sentence,
      Tokens tokens,
      Specimens specimens) {
    List<int[]> apart = joined.apart(text, tokens, sentence.firstToken(), sentence.lastToken());
    if (!apart.isEmpty()) {
      return apart;
    }
    int[] headed = {};
    if (!specimens.isEmpty()) {
      int specimen = specimens.about(text, sentence.span().start());
      boolean told = specimen >= 0 && !joined.namesSpecimen(text, tokens, sentence);
      Sentence above = told ? specimen(specimens, specimen, sentence, tokens) : null;
      headed = above == null ? headed : joined.under(text, tokens, above, sentence);
    }
    if (headed.length == 0 && sentence.heading() >= 0) {
      headed = joined.under(text, tokens, sentences.get(sentence.heading()), sentence);
    }
    return headed.length == 0 ? apart : List.of(headed);
  }

  /** The words of a specimen as a heading over a sentence. */
  private static Sentence specimen(
      Specimens specimens, int specimen, Sentence below, Tokens tokens) {
    Span span = new Span(specimens.start(specimen), specimens.end(specimen));
    int first = 0;
    while (first < below.firstToken() && tokens.starts()[first] < span.start()) {
      first++;
    }
    int last = first;
    while (last < below.firstToken() && tokens.ends()[last] <= span.end()) {
      last++;
    }
    return new Sentence(-1, span, below.section(), first, last, false, -1);
  }
}
