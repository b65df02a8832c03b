package io.nosologist.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TerminalMarkdownTest {
  @Test
  void headingsAreUnderlinedAndParagraphsWrapped() {
    assertThat(
            TerminalMarkdown.render(
                "# M61.2 Muscle\n\n## What it is\nBone where there\nshould be *none* at all.\n### Deeper\nWords.\n#### Deepest\n",
                24))
        .isEqualTo(
            """
            M61.2 Muscle
            ============

            What it is
            ----------

            Bone where there should
            be none at all.

            Deeper
            ~~~~~~

            Words.

            Deepest
            """);
  }

  @Test
  void listItemsHangAndKeepTheirDepth() {
    assertThat(
            TerminalMarkdown.render(
                "- one two three four five six\n  - seven\n1. eight nine ten\n   eleven twelve\n",
                20))
        .isEqualTo(
            """
            - one two three four
              five six
              - seven
            1. eight nine ten
               eleven twelve
            """);
  }

  @Test
  void marksGoAndWordsStay() {
    assertThat(
            TerminalMarkdown.render(
                "**Bold** _it_ `M61.2*` snake_case 2 * 3 \\*star\\* [here](x.md#y) [web](https://a.b)",
                100))
        .isEqualTo("Bold it M61.2* snake_case 2 * 3 *star* here web (https://a.b)\n");
  }

  @Test
  void codeQuotesAndRulesKeepTheirShape() {
    assertThat(
            TerminalMarkdown.render(
                "```\n# not *a* heading\n```\n> said\n> twice\n\n---\nEnd\n", 20))
        .isEqualTo(
            """
                # not *a* heading
            > said twice

            --------------------
            End
            """);
  }

  @Test
  void noLineIsLongerThanTheTerminalAndNoWordIsLost() {
    String text = "calcification ".repeat(80).strip();
    String rendered = TerminalMarkdown.render("- " + text, 40);
    assertThat(rendered.lines()).allMatch(line -> line.length() <= 40);
    assertThat(rendered.substring(2).replaceAll("\\s+", " ").strip()).isEqualTo(text);
    assertThat(TerminalMarkdown.render("pneumonoultramicroscopicsilicovolcanoconiosis", 20))
        .isEqualTo("pneumonoultramicroscopicsilicovolcanoconiosis\n");
  }

  @Test
  void nothingGivesNothingAndATooNarrowTerminalIsRefused() {
    assertThat(TerminalMarkdown.render(" \n\n", 80)).isEmpty();
    assertThatThrownBy(() -> TerminalMarkdown.render("x", 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3 columns");
  }
}
