package io.nosologist.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private static List<String> phrases(String line) {
    return Lexicon.parse(Map.of("a.lex", line)).entries().stream()
        .flatMap(e -> e.phrases().stream())
        .toList();
  }

  @Test
  void endsAtComment() {
    assertThat(phrases("hep B | hbv = hepatitis B # as the laboratory writes it"))
        .containsExactly("hep B", "hbv");
  }

  @Test
  void keepsNumberedPhrasesWhole() {
    assertThat(phrases("varicella #1 | MMRV = vaccination"))
        .containsExactly("varicella #1", "MMRV");
  }
}
