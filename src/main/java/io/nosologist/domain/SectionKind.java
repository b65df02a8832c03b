package io.nosologist.domain;

/** What a section of a note is for; it decides whether what stands there is a diagnosis. */
public enum SectionKind {
  /** Text under no known heading. */
  BODY,
  CHIEF_COMPLAINT,
  HISTORY_OF_PRESENT_ILLNESS,
  PAST_MEDICAL_HISTORY,
  PAST_SURGICAL_HISTORY,
  FAMILY_HISTORY,
  /** One heading over both: habits are the patient's, diseases a relative's. */
  FAMILY_AND_SOCIAL_HISTORY,
  SOCIAL_HISTORY,
  MEDICATIONS,
  ALLERGIES,
  REVIEW_OF_SYSTEMS,
  PHYSICAL_EXAM,
  VITALS,
  RESULTS,
  IMAGING,
  INDICATION,
  IMPRESSION,
  PROCEDURE,
  HOSPITAL_COURSE,
  PROBLEM_LIST,
  /** Final or discharge diagnosis, pre- and postoperative diagnosis. */
  DIAGNOSIS,
  ASSESSMENT,
  ASSESSMENT_AND_PLAN,
  PLAN,
  INSTRUCTIONS,
  EDUCATION,
  /** A whole text about a condition in general, with no patient in it. */
  ARTICLE,
  /** Technique, signature, demographics, and other text that states no condition. */
  ADMINISTRATIVE;

  /** Whether the provider assesses here: what stands here is a diagnosis of the encounter. */
  public boolean assesses() {
    return this == ASSESSMENT
        || this == ASSESSMENT_AND_PLAN
        || this == DIAGNOSIS
        || this == IMPRESSION;
  }
}
