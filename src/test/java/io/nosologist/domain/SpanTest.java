package io.nosologist.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
  @ParameterizedTest
  @CsvSource({"-1,0", "3,2", "-2,-1"})
  void refusesWhatIsNotInOrder(int start, int end) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(start, end))
        .withMessageContaining("[" + start + ", " + end + ")");
  }

  @Test
  void anEmptySpanIsInOrder() {
    assertThat(new Span(4, 4).length()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "0,4,4,8,false", // they touch, they share nothing
    "0,5,4,8,true",
    "2,3,0,9,true",
    "0,2,5,8,false",
    "3,3,0,9,true" // an empty span within another
  })
  void overlapsIsMutual(int a, int b, int c, int d, boolean expected) {
    Span one = new Span(a, b);
    Span other = new Span(c, d);

    assertThat(one.overlaps(other)).isEqualTo(expected);
    assertThat(other.overlaps(one)).isEqualTo(expected);
  }

  @Test
  void coversItselfAndWhatLiesWithin() {
    Span span = new Span(2, 8);

    assertThat(span.covers(span)).isTrue();
    assertThat(span.covers(new Span(2, 3))).isTrue();
    assertThat(span.covers(new Span(7, 9))).isFalse();
    assertThat(new Span(3, 4).covers(span)).isFalse();
  }

  @Test
  void unionSpansTheGap() {
    assertThat(new Span(5, 8).union(new Span(0, 2))).isEqualTo(new Span(0, 8));
  }

  @Test
  void readsUtf16Units() {
    String note = "\uD83E\uDDB5 left thigh";

    assertThat(new Span(3, 7).in(note)).isEqualTo("left");
    assertThatThrownBy(() -> new Span(3, 70).in(note))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void sortsByStartThenByEnd() {
    assertThat(List.of(new Span(3, 4), new Span(0, 9), new Span(0, 2)).stream().sorted())
        .containsExactly(new Span(0, 2), new Span(0, 9), new Span(3, 4));
  }
}
