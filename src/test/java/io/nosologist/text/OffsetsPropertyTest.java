package io.nosologist.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Offsets of messy notes, generated from a seed that the test's name states. */
class OffsetsPropertyTest {
  private static final NoteReader READER = new NoteReader(TextModels.load());
  private static final List<String> PIECES =
      List.of(
          "HPI:",
          "Assessment: ",
          "PLAN",
          "FAMILY HISTORY",
          "LEFT THIGH:",
          "1. ",
          "2) ",
          "(3) ",
          "- ",
          "• ",
          "# ",
          "## ",
          "* ",
          "[x] ",
          "a. ",
          "--",
          "**Imp:** ",
          "\n",
          "\r\n",
          "\r",
          "\t",
          " ",
          "  ",
          "\u00A0",
          "\u2028",
          "\uFEFF",
          "\u200B",
          "\u00AD",
          "hyper\u00ADtension",
          "&nbsp;",
          "&#160;",
          "😀",
          "\uD83D",
          "\uDE00",
          "e\u0301",
          "htn",
          "T2DM",
          "denies fever,",
          "chills",
          "Dr. Smith.",
          "b.i.d.",
          "2.5 mg",
          "No edema.",
          "The patient has a cough",
          "vs.",
          "?PE",
          "...",
          "!?",
          ";",
          "(neg)",
          "ß",
          "50% of",
          "history of gout",
          ":",
          "Plan: ",
          "2026-01-01",
          "\n\n",
          "«x»",
          "1",
          ".",
          "°",
          "μg");

  static LongStream seeds() {
    return LongStream.range(1, 301);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void offsetsHold(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(120);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextInt(3) == 0 ? "" : " ");
    }
    check(text.toString());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void tokensAreThoseOfOpenNlp(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      text.append((char) (32 + random.nextInt(random.nextBoolean() ? 95 : 400)));
    }
    // A soft hyphen stays in its word here.
    String line = text.toString().replace('\u00AD', 'a');
    Tokens tokens = new Tokens(8);
    tokens.addAll(line, 0, line.length(), 0);
    Span[] expected = SimpleTokenizer.INSTANCE.tokenizePos(line.replace('\u0085', ' '));
    assertThat(tokens.size()).isEqualTo(expected.length);
    for (int i = 0; i < expected.length; i++) {
      assertThat(tokens.starts()[i]).isEqualTo(expected[i].getStart());
      assertThat(tokens.ends()[i]).isEqualTo(expected[i].getEnd());
    }
  }

  @Test
  void aSoftHyphenStaysInItsWordAndAnHtmlBlankPartsWords() {
    String line = "hyper\u00ADtension&nbsp;since&#160;May & June";
    Tokens tokens = new Tokens(8);
    tokens.addAll(line, 0, line.length(), 0);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(line.substring(tokens.starts()[i], tokens.ends()[i]));
    }
    assertThat(words).containsExactly("hyper\u00ADtension", "since", "May", "&", "June");
  }

  private static void check(String text) {
    ReadNote note = READER.read(text);
    assertThat(note.text()).isSameAs(text);
    boolean[] covered = new boolean[text.length()];
    int end = 0;
    int token = 0;
    for (Sentence sentence : note.sentences()) {
      assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
      end = sentence.span().end();
      assertThat(sentence.firstToken()).isEqualTo(token);
      assertThat(sentence.lastToken()).isGreaterThan(token);
      token = sentence.lastToken();
      assertThat(sentence.heading()).isLessThan(sentence.id());
      Section section = note.sections().get(sentence.section());
      assertThat(section.body().covers(sentence.span())).isTrue();
      for (int i = sentence.span().start(); i < end; i++) {
        covered[i] = true;
      }
    }
    assertThat(token).isEqualTo(note.placedTokens());
    for (int t = 0; t < note.placedTokens(); t++) {
      Sentence sentence = note.sentences().get(note.tokenSentence(t));
      assertThat(note.tokenStart(t)).isGreaterThanOrEqualTo(sentence.span().start());
      assertThat(note.tokenEnd(t)).isLessThanOrEqualTo(sentence.span().end());
      assertThat(note.tokenText(t)).isNotBlank();
      assertThat(note.context(t, t + 1)).doesNotHaveDuplicates();
    }
    for (Section section : note.sections()) {
      for (int i = section.heading().start(); i < section.heading().end(); i++) {
        assertThat(covered[i]).isFalse();
        covered[i] = true;
      }
    }
    for (int i = 0; i < text.length(); i++) {
      if (!covered[i] && !Chars.blank(text.charAt(i))) {
        // What is left over is a bullet, a number or markup before a heading.
        assertThat("-*+>~=•#.()[]:_x<0123456789abcdefghijklmnopqrstuvwxyz")
            .contains(String.valueOf(text.charAt(i)));
      }
    }
  }
}
