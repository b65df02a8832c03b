package io.nosologist.coding;

import static io.nosologist.coding.TestAssistant.codes;
import static org.assertj.core.api.Assertions.assertThat;

import io.nosologist.text.Lexicon;
import io.nosologist.text.LexiconEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A phrase of the lexicon, as a note by itself, leads to the code that its line names. What needs a
 * context is left out: words in braces, pregnancy and birth, devices with their complications.
 */
class LexiconLeadsHomeTest {
  private static final int EVERY = 40;

  /** At most so many of a thousand lead elsewhere: rules that know better, older lines. */
  private static final int PER_MILLE = 2;

  @Test
  void phrasesLeadToTheirCodes() {
    int asked = 0;
    List<String> astray = new ArrayList<>();
    for (LexiconEntry entry : entries()) {
      String code = entry.code();
      if (code == null || entry.residual() || !entry.near().isEmpty() || needsContext(code)) {
        continue;
      }
      for (String phrase : entry.phrases()) {
        List<String> got = asked++ % EVERY == 0 ? codes(phrase) : List.of();
        if (!got.isEmpty()
            && got.stream().noneMatch(c -> c.startsWith(code) || code.startsWith(c))) {
          astray.add(code + " \"" + phrase + "\" gives " + got);
        }
      }
    }

    assertThat(asked).isGreaterThan(50_000);
    assertThat(astray).hasSizeLessThanOrEqualTo(asked / EVERY * PER_MILLE / 1000);
  }

  private static boolean needsContext(String code) {
    return code.matches("[OP].*|T8[1-5].*");
  }

  private static List<LexiconEntry> entries() {
    Map<String, String> files = new HashMap<>(LexiconFiles.stock());
    files.keySet().removeIf(name -> !name.endsWith(".lex"));
    return Lexicon.parse(files).entries();
  }
}
