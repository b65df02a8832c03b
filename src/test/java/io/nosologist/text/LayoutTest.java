package io.nosologist.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.nosologist.domain.SectionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sections, lines, bullets, sentences and local headings. */
class LayoutTest {
  private static final NoteReader READER = new NoteReader(TextModels.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CHIEF_COMPLAINT            | CC: cough",
        "CHIEF_COMPLAINT            | CHIEF COMPLAINT#cough",
        "HISTORY_OF_PRESENT_ILLNESS | HPI: cough",
        "HISTORY_OF_PRESENT_ILLNESS | History of Present Illness#cough",
        "PAST_MEDICAL_HISTORY       | PMH HTN and cough",
        "PAST_MEDICAL_HISTORY       | Past Medical History:#- cough",
        "PAST_SURGICAL_HISTORY      | Past Surgical Hx: cough",
        "FAMILY_HISTORY             | His family history: cough",
        "SOCIAL_HISTORY             | Social History - cough",
        "MEDICATIONS                | Current meds: cough",
        "ALLERGIES                  | Allergies: cough",
        "REVIEW_OF_SYSTEMS          | ROS: cough",
        "PHYSICAL_EXAM              | **Physical Exam:** cough",
        "VITALS                     | VS: cough",
        "IMAGING                    | FINDINGS: cough",
        "INDICATION                 | Indication: cough",
        "INDICATION                 | REASON FOR EXAM: cough",
        "IMPRESSION                 | 3. Impression: cough",
        "IMPRESSION                 | Imp: cough",
        "ASSESSMENT_AND_PLAN        | A/P: cough",
        "ASSESSMENT_AND_PLAN        | ## Assessment & Plan#cough",
        "ASSESSMENT_AND_PLAN        | Assessment/Plan#1. cough",
        "ASSESSMENT                 | Assessment: 1. Flu 2. cough",
        "PLAN                       | Assessment: flu. Plan: cough",
        "DIAGNOSIS                  | Pre-op dx: cough",
        "DIAGNOSIS                  | DISCHARGE DIAGNOSES:#cough",
        "DIAGNOSIS                  | PREOPERATIVE DIAGNOSIS(ES): cough",
        "HOSPITAL_COURSE            | HOSPITAL COURSE: cough",
        "PROBLEM_LIST               | Active Problems#* cough",
        "INSTRUCTIONS               | Discharge Instructions: cough",
        "EDUCATION                  | The Causes#cough",
        "PLAN                       | PAST MEDICAL HISTORY: flu.  PLAN: cough",
        "BODY                       | The plan was cough",
        "BODY                       | Date of service: 1/2/2026#cough",
        "PAST_MEDICAL_HISTORY       | PMH:\u00A0#\uFEFF- cough",
      })
  void sectionOfTheCough(SectionKind expected, String note) {
    String text = note.replace('#', '\n');
    ReadNote read = READER.read(text);
    int token = tokenAt(read, text.indexOf("cough"));
    Sentence sentence = read.sentences().get(read.tokenSentence(token));
    assertThat(read.sections().get(sentence.section()).kind()).isEqualTo(expected);
  }

  @Test
  void wrappedLinesAreOneSentence() {
    assertThat(
            sentences(
                """
                The patient is a 62-year-old man with a long history of diabetes and
                hypertension, who was seen today because of pain in the left knee, the
                Baker cyst of which is known. He feels better."""))
        .hasSize(2);
    assertThat(sentences("Denies fever,\nchills, and\nnight sweats.")).hasSize(1);
  }

  @Test
  void listsAreNotJoined() {
    assertThat(sentences("htn\ndm2\nckd 3b\nafib")).hasSize(4);
    assertThat(sentences("Hypertension\nType 2 diabetes mellitus\nGout"))
        .containsExactly("Hypertension", "Type 2 diabetes mellitus", "Gout");
    assertThat(sentences("- asthma\r\n- gout\r\n\u2022 CKD\r\n3) HTN\r\n(4) OA\r\n# DM\r\n[x] MI"))
        .containsExactly("asthma", "gout", "CKD", "HTN", "OA", "DM", "MI");
  }

  @Test
  void numberedItemsOnOneLineAreSplit() {
    assertThat(sentences("Assessment: 1. HTN 2. DM2 with CKD 3. Gout"))
        .containsExactly("HTN", "DM2 with CKD", "Gout");
    assertThat(sentences("Grade 2. 5 mg of drug")).isNotEmpty();
  }

  @Test
  void aRowOfLettersIsAListAndOneLetterIsNone() {
    assertThat(sentences("Diagnosis:\nA. Skin of nose\nB. Skin of back"))
        .containsExactly("Skin of nose", "Skin of back");
    assertThat(sentences("Diagnosis:\nC. Diff\nE. Coli"))
        .allMatch(sentence -> sentence.matches("[CE].*|Diff|Coli"));
    assertThat(String.join(" ", sentences("Diagnosis:\nB. Burgdorferi titer high")))
        .startsWith("B.");
  }

  @Test
  void abbreviationsDoNotEndASentence() {
    assertThat(sentences("Seen by Dr. Smith. Took aspirin b.i.d. for pain. Pt. denies pain."))
        .containsExactly("Seen by Dr. Smith.", "Took aspirin b.i.d. for pain.", "Pt. denies pain.");
  }

  @Test
  void headingsOfProblemsReachTheirLines() {
    ReadNote note =
        READER.read(
            "ASSESSMENT AND PLAN\n\n1. Hypertension.\n- Medical Reasoning: At goal.\n"
                + "- Continue lisinopril.\n\n2. Gout.\nNo flare. Stop drug.\n\nPLAN\nCall us.");
    assertThat(headingOf(note, "At goal")).isEqualTo("Hypertension.");
    assertThat(headingOf(note, "Continue")).isEqualTo("Hypertension.");
    assertThat(headingOf(note, "Stop drug")).isEqualTo("Gout.");
    assertThat(headingOf(note, "Gout")).isNull();
    assertThat(headingOf(note, "Call us")).isNull();
    assertThat(note.sections())
        .extracting(Section::kind)
        .containsExactly(
            SectionKind.BODY,
            SectionKind.ASSESSMENT_AND_PLAN,
            SectionKind.ASSESSMENT,
            SectionKind.PLAN);
    assertThat(note.sections().get(2).parent()).isEqualTo(1);
  }

  @Test
  void sidesInHeadingsReachTheirLines() {
    ReadNote note =
        READER.read(
            "FINDINGS:\nLEFT THIGH:\nCalcification of the muscle.\n\nRIGHT KNEE: Effusion. No cyst.\n"
                + "Hypothyroidism\n  - on Synthroid");
    assertThat(headingOf(note, "Calcification")).isEqualTo("LEFT THIGH:");
    assertThat(headingOf(note, "No cyst")).isEqualTo("RIGHT KNEE:");
    assertThat(headingOf(note, "on Synthroid")).isEqualTo("Hypothyroidism");
  }

  @Test
  void planOfAProblemIsAPartAndEndsWithIt() {
    ReadNote note =
        READER.read("A/P:\n1. HTN\nPlan: lisinopril\n2. Gout\nPlan: colchicine\n\nSigned by: X");
    Sentence gout = note.sentences().get(note.tokenSentence(tokenAt(note, "Gout")));
    assertThat(note.sections().get(gout.section()).kind())
        .isEqualTo(SectionKind.ASSESSMENT_AND_PLAN);
    Sentence drug = note.sentences().get(note.tokenSentence(tokenAt(note, "colchicine")));
    assertThat(note.sections().get(drug.section()).kind()).isEqualTo(SectionKind.PLAN);
  }

  @Test
  void oddNotesAreRead() {
    assertThat(READER.read("").sentences()).isEmpty();
    assertThat(READER.read(" \r\n\t\u00A0\uFEFF").tokenCount()).isZero();
    assertThat(READER.read("\uD83D\uDE00 \uD83D x").tokenText(0)).isEqualTo("\uD83D\uDE00");
    assertThat(READER.read("T2DM").tokenCount()).isEqualTo(3);
  }

  private static List<String> sentences(String text) {
    return READER.read(text).sentences().stream().map(s -> s.span().in(text)).toList();
  }

  private static int tokenAt(ReadNote note, String word) {
    return tokenAt(note, note.text().indexOf(word));
  }

  private static int tokenAt(ReadNote note, int offset) {
    int token = 0;
    while (note.tokenEnd(token) <= offset) {
      token++;
    }
    return token;
  }

  private static @Nullable String headingOf(ReadNote note, String words) {
    Sentence sentence = note.sentences().get(note.tokenSentence(tokenAt(note, words)));
    return sentence.heading() < 0
        ? null
        : note.sentences().get(sentence.heading()).span().in(note.text());
  }
}
