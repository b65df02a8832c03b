package io.nosologist.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a word stands for is found again in place, also once the cache has started over. */
class WordCacheTest {
  private final WordCache cache = new WordCache();

  @Test
  void findsAWordWhereverItStands() {
    put("left", 7);
    put("lefts", 8);
    String text = "the left knee";
    assertThat(cache.value(cache.find(text, 4, 8))).isEqualTo(7);
    assertThat(cache.find(text, 4, 7)).as("lef").isNegative();
    assertThat(cache.find("Left", 0, 4)).as("another case is another word").isNegative();
  }

  @Test
  void staysRightWhenItStartsOver() {
    for (int i = 0; i < 100_000; i++) {
      put("word" + i, i);
      String again = "word" + i;
      assertThat(cache.value(cache.find(again, 0, again.length()))).isEqualTo(i);
    }
    assertThat(cache.find("word5", 0, 5)).as("forgotten, not mistaken").isNegative();
  }

  private void put(String word, long value) {
    cache.put(cache.find(word, 0, word.length()), word, value);
  }
}
