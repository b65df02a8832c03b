package io.nosologist.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nosologist.domain.Assertion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinedWordsTest {
  private static final TextModels MODELS = TextModels.load();

  private static ReadNote read(String note) {
    return new NoteReader(MODELS).read(note);
  }

  private static List<String> apart(String note) {
    return apart(note, 0);
  }

  private static List<String> apart(String note, int sentence) {
    ReadNote read = read(note);
    List<String> out = new ArrayList<>();
    for (Sentence reading : read.apart(sentence)) {
      List<String> words = new ArrayList<>();
      for (int t = reading.firstToken(); t < reading.lastToken(); t++) {
        words.add(read.tokenText(t));
      }
      out.add(String.join(" ", words));
    }
    return out;
  }

  /** The readings of the last sentence that holds a word. */
  private static List<String> apartOf(String note, String word) {
    int found = -1;
    for (Sentence sentence : read(note).sentences()) {
      if (note.substring(sentence.span().start(), sentence.span().end()).contains(word)) {
        found = sentence.id();
      }
    }
    return apart(note, found);
  }

  @Test
  void ordinalsShareSideAndBone() {
    assertThat(apart("Fractures of left 2nd and 3rd metatarsals"))
        .containsExactly(
            "Fractures of left 2 nd metatarsals", "Fractures of left 3 rd metatarsals");
  }

  @Test
  void eachKeepsItsOwnSide() {
    assertThat(apart("left index and right ring finger lacerations"))
        .containsExactly("left index finger lacerations", "right ring finger lacerations");
  }

  @Test
  void eachKeepsTheBoneThatIsToldTwice() {
    assertThat(apart("Fracture of the 2nd metatarsal and 3rd metatarsal, closed"))
        .containsExactly(
            "Fracture of the 2 nd metatarsal , closed", "Fracture of the 3 rd metatarsal , closed");
  }

  @Test
  void commasPartThree() {
    assertThat(apart("crush injury of right index, middle and ring fingers"))
        .containsExactly(
            "crush injury of right index fingers",
            "crush injury of right middle fingers",
            "crush injury of right ring fingers");
  }

  @Test
  void vertebraeAreToldApart() {
    assertThat(apart("T12 and L1 compression fractures"))
        .containsExactly("T 12 compression fractures", "L 1 compression fractures");
  }

  @Test
  void ofARangeTheEndsAreRead() {
    assertThat(apart("2nd-3rd metatarsal fractures"))
        .containsExactly("2 nd metatarsal fractures", "3 rd metatarsal fractures");
  }

  @Test
  void twoListsGoTogether() {
    assertThat(apart("2nd and 3rd metatarsals and 4th and 5th toes"))
        .containsExactly("2 nd metatarsals and 4 th toes", "3 rd metatarsals and 5 th toes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L swimmer's ear, R ear wax", // two items of a list
        "L4/L5 disc herniation", // one disc
        "L4-L5 disc herniation",
        "index to ring finger", // a range of names
        "index and knee", // of different kinds
        "Fracture of the 2nd metatarsal and 3rd toe nail", // a noun each, not the same
        "and 3rd metatarsal",
        "2nd and",
        ""
      })
  void whatSharesNothingStaysWhole(String note) {
    assertThat(apart(note)).isEmpty();
  }

  @Test
  void aReadingStandsWhereItsSentenceDoes() {
    ReadNote read = read("ASSESSMENT\nPain. 2nd and 3rd toe fractures. Stable.");
    assertThat(read.readings()).hasSize(read.sentences().size() + 2);
    for (int r = read.sentences().size(); r < read.readings().size(); r++) {
      Sentence reading = read.readings().get(r);
      Sentence whole = read.sentences().get(read.original(r));
      assertThat(reading.id()).isEqualTo(r);
      assertThat(reading.span()).isEqualTo(whole.span());
      assertThat(reading.section()).isEqualTo(whole.section());
      assertThat(whole.span().in(read.text())).contains("2nd and 3rd");
      for (int t = reading.firstToken(); t < reading.lastToken(); t++) {
        assertThat(read.tokenStart(t)).isBetween(whole.span().start(), whole.span().end());
      }
    }
    assertThat(read.placedTokens())
        .isEqualTo(read.sentences().get(read.sentences().size() - 1).lastToken());
  }

  @Test
  void whatIsDeniedIsDeniedInEachReading() {
    ReadNote read = read("No fracture of the 2nd and 3rd metatarsals");
    assertThat(read.apart(0)).hasSize(2);
    for (Sentence reading : read.apart(0)) {
      int fracture = reading.firstToken() + 1;
      assertThat(read.context(fracture, fracture + 1)).containsExactly(Assertion.NEGATED);
    }
  }

  @Test
  void aWordIsOfOneClass() {
    assertThatThrownBy(
            () ->
                TextModels.load(
                    Map.of("joined.txt", "@class bone\ntibia|fibula\n@class nerve\nulnar|tibia\n")))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("lexicon/joined.txt:4")
        .hasMessageContaining("'tibia' stands in another class above");
  }

  @Test
  void wordsNeedAClass() {
    assertThatThrownBy(() -> TextModels.load(Map.of("joined.txt", "tibia|fibula\n")))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining(
            "lexicon/joined.txt:1: joined words need '@class NAME', '@over', '@below', '@taken' or"
                + " '@place' above them");
  }

  @Test
  void aPlaceBeforeAColonIsReadWithItsLine() {
    assertThat(apart("Right knee: OA. Injected today.", 1)).containsExactly("Right knee OA .");
    assertThat(apart("Left leg: cellulitis. Right arm weak.", 2)).isEmpty();
    assertThat(apart("Plan: rest. Ice.", 1)).isEmpty();
  }

  @Test
  void aSpecimenIsReadWithTheDiagnosisOfItsLetter() {
    String note =
        """
        Specimens: A. Skin, left ala, shave   B. Skin, mid back, shave

        DIAGNOSIS
        A. Basal cell carcinoma.
        B. Melanoma.
        """;
    assertThat(apartOf(note, "Basal")).containsExactly("Skin left ala Basal cell carcinoma .");
    assertThat(apartOf(note, "Melanoma")).containsExactly("Skin mid back Melanoma .");
  }

  @Test
  void aHeadingSaysWhatItsItemsAre() {
    String note = "Burns\n - R forearm: partial thickness\n - L cheek, superficial\n";
    assertThat(apart(note, 2)).containsExactly("Burns L cheek , superficial");
  }

  @Test
  void anItemThatSaysWhatItIsStandsByItself() {
    assertThat(apart("Burns\n - R forearm\n - L cheek abrasion\n", 2)).isEmpty();
  }

  @Test
  void aSpecimenIsReadWithoutHowItWasTaken() {
    assertThat(apart("Lung, right upper lobe, wedge biopsy: adenocarcinoma, acinar.\n", 0))
        .containsExactly("Lung , right upper lobe : adenocarcinoma , acinar .");
  }

  @Test
  void aSpecimenAboveIsReadWithTheFindingBelow() {
    String note =
        """
        FINAL DIAGNOSIS
        A. Breast, left, core biopsy:
        - Benign.
        B. Lymph node, right axilla, core biopsy:
        - Metastatic carcinoma.
        """;
    assertThat(apart(note, 3)).containsExactly("Lymph node right axilla Metastatic carcinoma .");
  }

  @Test
  void aLineWithoutASpecimenIsReadOnce() {
    assertThat(apart("Plan: biopsy of the lung, then adenocarcinoma board.\n", 0)).isEmpty();
    assertThat(apart("Biopsy: adenocarcinoma of the lung.\n", 0)).isEmpty();
  }

  @Test
  void aHeadingOfAnotherKindSharesNothing() {
    assertThat(apart("Medications\n - aspirin 81\n", 1)).isEmpty();
  }

  @Test
  void aStageBelongsToThePlaceAboveIt() {
    String note = "Wounds today\nSacrum: stage IV, deep. Dakins twice a day.\n";
    assertThat(apart(note, 2)).containsExactly("Sacrum stage IV , deep .");
  }

  @Test
  void whatTheHeadingDeniesIsDeniedOfItsItems() {
    ReadNote read = read("No burns\n - R forearm\n - L cheek\n");
    Sentence reading = read.apart(1).get(0);
    int forearm = reading.lastToken() - 1;
    assertThat(read.context(forearm, forearm + 1)).containsExactly(Assertion.NEGATED);
  }
}
