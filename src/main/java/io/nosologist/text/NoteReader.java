package io.nosologist.text;

import io.nosologist.domain.SectionKind;
import io.nosologist.domain.Span;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.SimpleTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a note: sections by heading, logical lines, sentences by OpenNLP, tokens by OpenNLP.
 *
 * <p>One per worker: the maximum entropy classes of OpenNLP are not thread safe. Offsets point into
 * the note as it was received.
 */
public final class NoteReader {
  private static final int LONGEST_HEADING = 70;
  private static final int MOST_HEADING_WORDS = 9;

  private final TextModels models;
  private final SentenceDetectorME detector;

  /** A reader with models that it shares with other readers. */
  public NoteReader(TextModels models) {
    this.models = models;
    this.detector = new SentenceDetectorME(models.sentences(), models.abbreviations());
  }

  /**
   * Reads a note.
   *
   * @param text any text, also empty
   */
  public ReadNote read(String text) {
    return new Pass(text).run();
  }

  /** The state of reading one note. */
  private final class Pass {
    private final String text;
    private final List<Section> sections = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final TokenTable tokens = new TokenTable();
    private SectionKind kind = SectionKind.BODY;
    private Span heading = new Span(0, 0);
    private int localHeading = -1;

    Pass(String text) {
      this.text = text;
    }

    ReadNote run() {
      List<LogicalLine> lines = LineSplitter.split(text);
      if (models.cues().isArticle(text)) {
        kind = SectionKind.ARTICLE;
      }
      for (int i = 0; i < lines.size(); i++) {
        line(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null);
      }
      close(text.length());
      return new ReadNote(text, sections, sentences, tokens, models.context());
    }

    private void line(LogicalLine line, @Nullable LogicalLine next) {
      int start = line.start();
      if (kind == SectionKind.ARTICLE) {
        sentences(line, start, -1, null);
        return;
      }
      int colon = colon(line);
      SectionKind whole = line.end() - start <= LONGEST_HEADING ? known(start, line.end()) : null;
      if (whole != null) {
        open(whole, new Span(start, line.end()));
        return;
      }
      if (colon > 0) {
        SectionKind inline = known(start, colon);
        if (inline != null && line.listItem() && skipBlanks(colon + 1, line.end()) < line.end()) {
          aside(line, colon, inline);
          return;
        }
        if (inline != null) {
          open(inline, new Span(start, colon + 1));
          start = skipBlanks(colon + 1, line.end());
          if (start >= line.end()) {
            return;
          }
          colon = -1;
        }
      }
      sentences(line, start, colon, next);
    }

    /** A list item with a heading of its own: the section around it goes on behind it. */
    private void aside(LogicalLine line, int colon, SectionKind inline) {
      SectionKind around = kind;
      int above = localHeading;
      if (isProblemOriented(around) && !isAside(inline)) {
        sentences(line, skipBlanks(colon + 1, line.end()), -1, null);
        return;
      }
      open(inline, new Span(line.start(), colon + 1));
      sentences(line, skipBlanks(colon + 1, line.end()), -1, null);
      open(around, new Span(line.end(), line.end()));
      localHeading = above;
    }

    private boolean isProblemOriented(SectionKind around) {
      return around == SectionKind.ASSESSMENT
          || around == SectionKind.ASSESSMENT_AND_PLAN
          || around == SectionKind.PLAN;
    }

    /** Within an assessment only advice to the patient stands apart. */
    private boolean isAside(SectionKind inline) {
      return inline == SectionKind.EDUCATION || inline == SectionKind.INSTRUCTIONS;
    }

    private void sentences(LogicalLine line, int from, int colon, @Nullable LogicalLine next) {
      boolean alone = colon == line.end() - 1;
      boolean problem = !alone && isProblemHeading(line, from, next);
      if ((line.gapBefore() && !line.listItem()) || alone || problem) {
        localHeading = -1;
      }
      int above = localHeading;
      int first = sentences.size();
      if (line.end() - from < 12 || isOneSentence(from, line.end())) {
        sentence(from, line.end(), line.listItem(), above);
      } else {
        String part = text.substring(from, line.end());
        for (opennlp.tools.util.Span span : detector.sentPosDetect(part)) {
          sentence(from + span.getStart(), from + span.getEnd(), line.listItem(), above);
          if (colon > 0 && above < 0 && sentences.size() > first) {
            above = first;
          }
        }
      }
      if ((alone || problem) && sentences.size() > first) {
        localHeading = first;
      }
    }

    /** A short line above a list: the list is about what it names. */
    private boolean isProblemHeading(LogicalLine line, int from, @Nullable LogicalLine next) {
      if (next == null || line.end() - from > LONGEST_HEADING || !next.listItem()) {
        return false;
      }
      if (line.listItem() && text.charAt(from - 1) != ' ') {
        return false;
      }
      int words = 1;
      for (int i = from; i < line.end(); i++) {
        words += LineSplitter.isBlank(text.charAt(i)) ? 1 : 0;
      }
      return words <= MOST_HEADING_WORDS && !line.listItem();
    }

    private boolean isOneSentence(int from, int to) {
      for (int i = from; i < to - 1; i++) {
        char c = text.charAt(i);
        if (c == '.' || c == '!' || c == '?') {
          return false;
        }
      }
      return true;
    }

    private void sentence(int from, int to, boolean listItem, int above) {
      int first = tokens.size();
      String part = text.substring(from, to);
      for (opennlp.tools.util.Span span : SimpleTokenizer.INSTANCE.tokenizePos(part)) {
        tokens.add(from + span.getStart(), from + span.getEnd(), sentences.size());
      }
      if (tokens.size() > first) {
        sentences.add(
            new Sentence(
                sentences.size(),
                new Span(from, to),
                sections.size(),
                first,
                tokens.size(),
                listItem,
                above));
      }
    }

    private @Nullable SectionKind known(int from, int to) {
      int end = to;
      while (end > from
          && (text.charAt(end - 1) == ':' || LineSplitter.isBlank(text.charAt(end - 1)))) {
        end--;
      }
      return end - from > LONGEST_HEADING
          ? null
          : models.headings().kind(text.substring(from, end));
    }

    /** The colon that ends a heading at the start of a line, or -1. */
    private int colon(LogicalLine line) {
      int limit = Math.min(line.end(), line.start() + LONGEST_HEADING);
      for (int i = line.start(); i < limit; i++) {
        char c = text.charAt(i);
        if (c == ':') {
          boolean time = i + 1 < line.end() && Character.isDigit(text.charAt(i + 1));
          return time ? -1 : i;
        }
        if (c == '.' && i + 1 < line.end() && text.charAt(i + 1) == ' ') {
          return -1;
        }
      }
      return -1;
    }

    private int skipBlanks(int from, int to) {
      int at = from;
      while (at < to && LineSplitter.isBlank(text.charAt(at))) {
        at++;
      }
      return at;
    }

    private void open(SectionKind next, Span at) {
      close(at.start());
      kind = next;
      heading = at;
      localHeading = -1;
    }

    private void close(int end) {
      int start = heading.end();
      if (sections.isEmpty()
          && heading.length() == 0
          && sentences.isEmpty()
          && end < text.length()) {
        start = 0;
      }
      sections.add(
          new Section(sections.size(), kind, heading, new Span(start, Math.max(start, end))));
    }
  }
}
