// Notes to try. All were written for this page; no patient is described.

export const SAMPLES = [
  {
    name: 'Paralytic calcification, thigh',
    setting: 'outpatient',
    text: `ASSESSMENT
1. Paralytic calcification of muscle, left thigh, in a patient with complete T6 paraplegia.
2. No ossification of muscle in the right thigh.
`,
  },
  {
    name: 'Diabetes follow-up',
    setting: 'outpatient',
    text: `CC: diabetes follow-up

HPI: 61-year-old woman. Sugars 150 to 190 in the morning. Burning in both feet at night for a year. No chest pain, no polyuria. Her mother had breast cancer. Took a short course of steroids for bronchitis in March, resolved.

MEDICATIONS: metformin 1000 mg b.i.d., insulin glargine 20 units at bedtime, lisinopril 10 mg, gabapentin 300 mg at night.

EXAM: BP 142/86. Monofilament reduced on both soles, pulses present, no ulcer.

LABS: A1c 8.4 %, eGFR 52, urine albumin raised.

ASSESSMENT AND PLAN
1. Type 2 diabetes mellitus with diabetic polyneuropathy and hyperglycemia; raise glargine.
2. Diabetic chronic kidney disease, stage 3a.
3. Essential hypertension, not at goal; lisinopril 20 mg.
4. Long-term use of insulin.
`,
  },
  {
    name: 'Fall on ice',
    setting: 'outpatient',
    text: `ED NOTE

A 45-year-old man slipped on ice outside his home this morning and fell on his outstretched right hand. Pain and swelling of the right wrist. No head injury, no loss of consciousness.

X-RAY right wrist: Colles' fracture of the right radius, closed, displaced. No scaphoid fracture.

DIAGNOSIS
Closed Colles' fracture of right radius, initial encounter.
Fall on ice.

PLAN
Closed reduction, splint, orthopedics in one week. Return if numbness or fever.
`,
  },
  {
    name: 'Knee pain, side not stated',
    setting: 'outpatient',
    text: `SUBJECTIVE: Knee pain on stairs for two years, worse since spring. No locking, no fever.

OBJECTIVE: Crepitus, small effusion, full extension. X-ray: narrowed medial joint space.

ASSESSMENT: Primary osteoarthritis of knee. Obesity, BMI 33.4. Denies smoking.

PLAN: Exercise, acetaminophen, injection if no better in six weeks.
`,
  },
  {
    name: 'Pneumonia, inpatient discharge',
    setting: 'inpatient',
    text: `DISCHARGE SUMMARY

HOSPITAL COURSE: 78-year-old woman admitted with three days of cough and fever. She was hypoxic on room air and needed oxygen for two days. Sputum grew Streptococcus pneumoniae. Pulmonary embolism was ruled out by CT. Creatinine rose to 2.1 and came back to her usual 1.4 with fluids.

PAST HISTORY: COPD, atrial fibrillation on apixaban, appendectomy in 1970. Father died of lung cancer.

DISCHARGE DIAGNOSES
1. Pneumonia due to Streptococcus pneumoniae.
2. Acute hypoxic respiratory failure, resolved.
3. Acute kidney injury on chronic kidney disease stage 3b.
4. COPD with acute exacerbation.
5. Paroxysmal atrial fibrillation.
6. Possible aspiration.
`,
  },
  {
    name: 'Excludes1: two kinds of diabetes',
    setting: 'outpatient',
    text: `IMPRESSION
1. Type 1 diabetes mellitus with ketoacidosis without coma.
2. Type 2 diabetes mellitus without complications, from the old problem list.
3. Viral gastroenteritis.
`,
  },
];
