package io.nosologist.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nosologist.domain.Note;
import io.nosologist.domain.Setting;
import io.nosologist.domain.Sex;
import io.nosologist.domain.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteLineTest {
  @Test
  void readsEveryField() {
    NoteLine line =
        NoteLine.parse(
            """
            {"id":"n1","text":"Left thigh.","setting":"inpatient","date":"2026-05-04","sex":"f","age":71,
             "mentions":[{"start":0,"end":4},{"start":5,"end":10}]}
            """);

    assertThat(line.id()).isEqualTo("n1");
    assertThat(line.note())
        .isEqualTo(
            new Note(
                "Left thigh.",
                Setting.INPATIENT,
                LocalDate.of(2026, 5, 4),
                Sex.F,
                71,
                List.of(new Span(0, 4), new Span(5, 10))));
  }

  @Test
  void onlyTheTextIsNeeded() {
    NoteLine line = NoteLine.parse("{\"text\":\"Left thigh.\"}");

    assertThat(line.id()).isNull();
    assertThat(line.note()).isEqualTo(Note.of("Left thigh."));
  }

  @Test
  void nullIsAsGoodAsLeftOut() {
    assertThat(
            NoteLine.parse(
                "{\"id\":null,\"text\":\"x\",\"setting\":null,\"date\":null,\"sex\":null,\"age\":null,\"mentions\":null}"))
        .isEqualTo(NoteLine.parse("{\"text\":\"x\"}"));
  }

  @Test
  void readsTheNoteAsItWasSent() {
    assertThat(NoteLine.parse("{\"text\":\"a\\r\\n\\t\\u00a0\\ud83e\\uddb5 b\"}").note().text())
        .isEqualTo("a\r\n\t\u00A0\uD83E\uDDB5 b");
  }

  @Test
  void corporaMayCallItANoteAndCarryCodes() {
    NoteLine line =
        NoteLine.parse("{\"id\":7,\"note\":\"Left thigh.\",\"codes\":[\"a\"],\"source\":\"b\"}");

    assertThat(line.id()).isEqualTo("7");
    assertThat(line.note().text()).isEqualTo("Left thigh.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{\"text\":\"x\"",
        "{\"text\":\"x\"} {\"text\":\"y\"}",
        "{'text':'x'}",
        "[]",
        "null",
        "7",
        "\"x\"",
        "[{\"text\":\"x\"}]"
      })
  void refusesWhatIsNoObject(String line) {
    assertThatThrownBy(() -> NoteLine.parse(line))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("one")
        .hasMessageContaining("text");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|text",
        "{\"text\":7}|text",
        "{\"text\":null}|text",
        "{\"text\":\"\"}|empty",
        "{\"text\":\" \\n\\t\"}|empty",
        "{\"text\":\"x\",\"notes\":\"y\"}|notes",
        "{\"text\":\"x\",\"setting\":\"ward\"}|ward",
        "{\"text\":\"x\",\"setting\":7}|setting",
        "{\"text\":\"x\",\"date\":\"04.05.2026\"}|04.05.2026",
        "{\"text\":\"x\",\"date\":\"2026-02-30\"}|2026-02-30",
        "{\"text\":\"x\",\"sex\":\"w\"}|sex 'w'",
        "{\"text\":\"x\",\"age\":\"71\"}|age",
        "{\"text\":\"x\",\"age\":7.5}|age",
        "{\"text\":\"x\",\"age\":-1}|age -1",
        "{\"text\":\"x\",\"age\":131}|age 131",
        "{\"text\":\"x\",\"age\":99999999999}|age",
        "{\"text\":\"x\",\"mentions\":{}}|mentions",
        "{\"text\":\"x\",\"mentions\":[7]}|mentions[0]",
        "{\"text\":\"x\",\"mentions\":[{\"start\":0,\"end\":1},{\"start\":0}]}|mentions[1]",
        "{\"text\":\"x\",\"mentions\":[{\"start\":0,\"end\":2}]}|[0, 2)",
        "{\"text\":\"x\",\"mentions\":[{\"start\":1,\"end\":0}]}|[1, 0)",
        "{\"text\":\"x\",\"mentions\":[{\"start\":-1,\"end\":0}]}|[-1, 0)",
        "{\"text\":\"x\",\"mentions\":[{\"start\":4294967296,\"end\":4294967297}]}|mentions[0]"
      })
  void refusesAndNamesTheField(String line, String named) {
    assertThatThrownBy(() -> NoteLine.parse(line))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining(named);
  }

  @Test
  void refusesANoteThatIsTooLong() {
    String longest = "x".repeat(NoteLine.LONGEST_NOTE);

    assertThat(NoteLine.checked(longest)).isSameAs(longest);
    assertThatThrownBy(() -> NoteLine.parse("{\"text\":\"" + longest + "y\"}"))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("1,000,001")
        .hasMessageContaining("1,000,000");
  }

  @Test
  void deepNestingIsRefusedNotFatal() {
    String deep = "[".repeat(200_000);

    assertThatThrownBy(() -> NoteLine.parse("{\"text\":" + deep))
        .isInstanceOf(BadInputException.class);
    assertThat(NoteLine.idOf("{\"id\":" + deep)).isNull();
  }

  @Test
  void tellsTheIdOfABadLineWhereItCan() {
    assertThat(NoteLine.idOf("{\"id\":\"n1\",\"txt\":\"x\"}")).isEqualTo("n1");
    assertThat(NoteLine.idOf("{\"id\":[1]}")).isNull();
    assertThat(NoteLine.idOf("{\"id\":\"n1\"")).isNull();
    assertThat(NoteLine.idOf("[]")).isNull();
    assertThat(NoteLine.idOf("")).isNull();
  }
}
