package io.nosologist.coding;

import static io.nosologist.coding.TestAssistant.codes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a chart's software offers is often written out in a note, word for word. */
class OfficialWordingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Displaced fracture of neck of other metacarpal bone, subsequent encounter for fracture with malunion | S62.338P
          Type 1 diabetes mellitus with proliferative diabetic retinopathy with macular edema, left eye | E10.3512
          Follicular lymphoma, unspecified, lymph nodes of axilla and upper limb | C82.94
          Type 1 diabetes mellitus with unspecified complications | E10.8
          Furuncle of umbilicus | L02.226
          Felty's syndrome, right hand | M05.041
          Low vision right eye category 2, normal vision left eye | H54.512A
          Coma scale, eyes open, to pain, at arrival to emergency department | R40.2122
          Encounter for screening for malignant neoplasm, site unspecified | Z12.9
          """)
  void aTitleLeadsToItsCode(String title, String code) {
    assertThat(codes(title)).startsWith(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ganser's syndrome | F44.89
          Toxic effect of isopropyl alcohol | T51.2X1A
          Tubercular ascites | A18.31
          """)
  void anInclusionTermLeadsToItsCode(String term, String code) {
    assertThat(codes(term)).containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1. Furuncle of umbilicus, improving on cephalexin. | L02.226
          Moderate nonproliferative retinopathy of type 2 diabetes, left eye. | E11.3392
          Right index finger contusion. | S60.021A
          Acid reflux with nausea and vomiting. | R11.2
          """)
  void aSilentNoteTakesTheReadingWithout(String note, String code) {
    assertThat(codes(note)).contains(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          No furuncle of umbilicus. | L02.226
          Tobacco use: never. | Z72.0
          """)
  void aDeniedWordingIsNotProposed(String note, String code) {
    assertThat(codes(note)).doesNotContain(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Polyp of the left ureter. | N28.89
          Renal artery anomaly, congenital. | Q27.2
          Disease of the vagina. | N89.9
          Atrophy of ovary. | N83.319
          """)
  void whatHasNoCodeOfItsOwnIsFiledUnderItsOrgan(String note, String code) {
    assertThat(codes(note)).contains(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bladder displaced by the fibroid. | N32.89
          Fibrosis, with the left kidney below. | N28.89
          Polyp seen in the colon with normal ureter. | N28.89
          We operate to limit malformation of the wrist. | Q74.0
          """)
  void wordsThatOnlyStandNearAnOrganAreNoDisorderOfIt(String note, String code) {
    assertThat(codes(note)).doesNotContain(code);
  }
}
