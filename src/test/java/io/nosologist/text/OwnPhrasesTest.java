package io.nosologist.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nosologist.domain.Assertion;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A lexicon folder of one's own decides how notes are read; what it lacks is the stock file. */
class OwnPhrasesTest {
  private static List<Assertion> claims(TextModels models, String text, String word) {
    ReadNote note = new NoteReader(models).read(text);
    for (int t = 0; t < note.tokenCount(); t++) {
      if (note.tokenText(t).equals(word)) {
        return note.context(t, t + 1);
      }
    }
    throw new AssertionError(word + " is no token of: " + text);
  }

  @Test
  void aContextPhraseOfOnesOwnIsHeeded() {
    String text = "Tonsillitis sine fever. History of gout.";
    TextModels own =
        TextModels.load(Map.of("context/negated.txt", "@rule forward negated\nsine\n"));

    assertThat(claims(TextModels.load(), text, "fever")).isEmpty();
    assertThat(claims(own, text, "fever")).containsExactly(Assertion.NEGATED);
    assertThat(claims(own, text, "gout")).containsExactly(Assertion.HISTORICAL);
  }

  @Test
  void aWrongLineIsNamedByFileAndLine() {
    assertThatThrownBy(
            () ->
                TextModels.load(Map.of("context/negated.txt", "@rule forward negated\n$BE not\n")))
        .hasMessageContaining("lexicon/context/negated.txt:2")
        .hasMessageContaining("$BE");
  }
}
