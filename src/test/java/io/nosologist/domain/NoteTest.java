package io.nosologist.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTest {
  private static Note aged(int age) {
    return new Note("text", Setting.OUTPATIENT, null, null, age, List.of());
  }

  private static Note mentioning(List<Span> mentions) {
    return new Note("text", Setting.OUTPATIENT, null, null, null, mentions);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 71, 130})
  void acceptsAges(int age) {
    assertThat(aged(age).age()).isEqualTo(age);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 131, Integer.MAX_VALUE})
  void refusesImpossibleAges(int age) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aged(age))
        .withMessage("age " + age + " is not between 0 and 130 years");
  }

  @Test
  void refusesAMentionBeyondTheTextWithoutQuotingIt() {
    assertThat(mentioning(List.of(new Span(0, 4))).mentions()).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> mentioning(List.of(new Span(2, 5))))
        .withMessageContainingAll("[2, 5)", "4 UTF-16 units")
        .withMessageNotContaining("text");
  }

  @Test
  void keepsACopyOfTheMentions() {
    List<Span> mentions = new ArrayList<>(List.of(new Span(0, 1)));
    Note note = mentioning(mentions);
    mentions.clear();

    assertThat(note.mentions()).hasSize(1);
  }

  @Test
  void anOrdinaryNoteIsOutpatientAndStatesNothingElse() {
    Note note = Note.of("text");

    assertThat(note).isEqualTo(mentioning(List.of()));
    assertThat(note.in(Setting.INPATIENT).setting()).isEqualTo(Setting.INPATIENT);
    assertThat(note.in(Setting.INPATIENT).text()).isEqualTo("text");
  }

  @Test
  void theTextAroundAPlaceEndsWithTheNote() {
    Note note = Note.of("Constipation from Oxycodone.");
    Span drug = new Span(18, 27);
    assertThat(note.before(drug, 5)).isEqualTo("from ");
    assertThat(note.before(drug, 500)).isEqualTo("constipation from ");
    assertThat(note.behind(drug, 500)).isEqualTo(".");
    assertThat(note.around(List.of(new Evidence(18, 27, "Oxycodone", "drug")), 5))
        .isEqualTo("from oxycodone.");
  }
}
