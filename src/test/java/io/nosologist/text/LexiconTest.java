package io.nosologist.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

  @Test
  void aNamedListStandsForItsPhrases() {
    assertThat(phrases("@let HIP = total hip | THA\n$HIP | hip implant > T84.51"))
        .containsExactly("total hip", "THA", "hip implant");
    assertThat(phrases("@let HIP = THA | THR\n@each loose | worn\n$HIP > T84.03"))
        .containsExactly("loose THA", "worn THA", "loose THR", "worn THR");
  }

  @Test
  void aListNamedNowhereIsToldWithItsLine() {
    assertThatThrownBy(() -> phrases("THA > T84.51\n$HIP > T84.51"))
        .isInstanceOf(LexiconException.class)
        .hasMessage("a.lex:2: $HIP is not named by @let above this line");
    assertThatThrownBy(() -> phrases("@let HIP THA"))
        .isInstanceOf(LexiconException.class)
        .hasMessage("a.lex:1: @let needs NAME = a | b, got: @let HIP THA");
  }
}
