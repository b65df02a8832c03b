# General symptoms, signs and complaint wordings (chapter R), with the abnormal test results that notes list as problems.
@type condition
toe walker | toe walking | walks on his toes | walks on her toes | tip-toe gait > R26.89

# --- temperature, energy, weight
running a fever | spiking fevers | intermittent fever | low-grade temperature > R50.9
FUO | fever of unknown etiology | PUO | pyrexia of unknown origin > R50.9
post-operative fever > R50.82
vaccine fever | fever after vaccination | fever after immunization > R50.83
chilling | shivers > R68.83
tired | exhausted | always tired | easily fatigued | worn out > R53.83
CFS > G93.32 {chronic fatigue, fatigue, post-exertional malaise}
feels unwell | feeling ill | generally unwell | not feeling well > R53.81
feeling weak | feels weak | loss of strength > R53.1
general deconditioning | physical decline > R53.81
frail elderly | physical frailty > R54
lost weight | losing weight | significant weight loss > R63.4
gained weight | gaining weight > R63.5
emaciated | emaciation > R64
failure to thrive | FTT > R62.51
excessive appetite > R63.2
always thirsty > R63.1
feels full quickly | fullness after eating > R68.81
reduced oral intake | poor intake > R63.8
difficulty feeding > R63.30
sweating | nocturnal sweats | drenching sweats | night-sweats > R61
hot flushes | hot flash > N95.1 {menopause, menopausal, perimenopausal, vasomotor}
flushed face | facial flushing | flushed > R23.2
short stature | short for age > R62.52
developmental delay > R62.50
speech delay | delayed speech | language delay > F80.9
ill feeling in infancy | fussiness | fussy > R68.12
inconsolable crying | excessive crying | crying infant > R68.11
BRUE | brief resolved unexplained event > R68.13
fluid deficit > E86.9
low libido | loss of libido | low sex drive | decreased sex drive > R68.82
cotton mouth > R68.2
clubbing > R68.3
pain all over | generalized pain | diffuse pain | whole body pain > R52

loss of consciousness | transient loss of consciousness | lost consciousness > R55

# --- skin and swelling (general)
skin rash | rash | skin eruption | exanthem | eruption | maculopapular rash | erythematous rash | generalized rash | morbilliform rash | papular rash | breaking out in a rash > R21
itchiness | itchy skin > L29.9
welts | urticarial rash > L50.9
spontaneous bruising > R23.3
paleness | pale skin > R23.1
blue lips | bluish discoloration | acrocyanosis of fingers > R23.0
skin lesion | lesion of skin | skin growth | facial lesion | scalp lesion > L98.9
yellow eyes > R17
localized swelling of the skin | pitting edema > R60.0
facial swelling | swelling of the face | face swelling | facial edema | swollen face > R22.0
scalp lump | lump on head | swelling of the head > R22.0
neck mass | neck lump | lump in the neck | lump in neck | neck swelling | swelling of the neck | mass in neck | cervical mass > R22.1
back lump | lump on the back | lump on back | chest wall mass | chest wall lump | trunk mass | abdominal wall mass | abdominal wall lump > R22.2
arm lump | lump on the arm | mass of the arm | lump in the arm | axillary mass | axillary lump | hand mass | wrist mass | finger mass | forearm mass > R22.3
leg lump | lump on the leg | leg mass | thigh mass | thigh lump | calf mass | foot mass | knee mass | mass of the thigh > R22.4
skin lump | subcutaneous lump | subcutaneous nodule | subcutaneous mass | lump under the skin > R22.9
palpable lymph nodes | enlarged glands > R59.9
blood loss > R58

# --- chest and breathing (organ files hold the rest)
SOB | out of breath | winded | can't catch breath | cannot catch his breath | cannot catch her breath | trouble breathing > R06.02
DOE | SOBOE > R06.09
difficult breathing | increased work of breathing > R06.00
PND > R06.09 {orthopnea, paroxysmal nocturnal dyspnea, dyspnea, heart failure}
fast breathing > R06.82
tussis > R05.9
dry cough | nonproductive cough | non-productive cough | productive cough | hacking cough > R05.8
coughing blood | blood in the sputum > R04.2
blocked nose | nasal obstruction symptom | sinus congestion > R09.81
nasal drainage > J34.89
phlegm > R09.89
sore throat | throat soreness > J02.9
lost voice | lost her voice | lost his voice > R49.1
hiccoughs > R06.6
CP > R07.9 {chest, EKG, ECG, troponin, angina, SOB, cardiac}
chest wall tenderness | substernal chest pain > R07.89
rib tenderness > R07.81
pain with deep breath | pain with breathing > R07.1
heart racing | racing heart > R00.2
elevated heart rate > R00.0
murmur | diastolic murmur > R01.1
high blood pressure reading | blood pressure elevated without hypertension > R03.0
bruit | vascular bruit > R09.89

# --- stomach and bowel
N&V | nausea with emesis | nauseous and vomiting > R11.2
N/V/D | nausea vomiting diarrhea | nausea vomiting and diarrhea = nausea with vomiting
threw up | puking > R11.10
projectile emesis = projectile vomiting
green vomit > R11.14
bloody vomit > K92.0
tummy pain | cramps in the abdomen | abdominal ache | pain in abdomen > R10.9
pain in the right upper quadrant | RUQ discomfort > R10.11
pain in the left upper quadrant > R10.12
RIF pain | pain in the right lower quadrant > R10.31
LIF pain | pain in the left lower quadrant > R10.32
midepigastric pain | pain in the pit of the stomach | mid-epigastric pain > R10.13
upset stomach after meals > K30
upper belly pain > R10.10
lower belly pain | hypogastric pain | lower abdominal cramps | low abdominal pain > R10.30
pain around the belly button > R10.33
flank pain | flank discomfort | CVA pain | pain in the flank > R10.A
R flank pain > R10.A1
L flank pain > R10.A2
CVA tenderness | costovertebral angle tenderness | flank tenderness | CVAT > R10.8A9
pelvic discomfort > R10.20
groin pain | inguinal pain | pain in the groin > R10.30
generalised abdominal pain | abdominal pain all over > R10.84
rebound tenderness | rebound > R10.829 {abdomen, abdominal, tenderness, quadrant}
board-like abdomen > R19.30
abdominal fullness > R14.0
gassy | flatus | passing gas | flatulent | gassiness > R14.3 {bloating, flatulence, abdominal, stool}
trapped gas > R14.1
frequent stools > R19.7
bowel changes > R19.4
mass in the abdomen | pelvic lump > R19.00
foul breath > R19.6
positive FIT | FIT positive | Cologuard positive > R19.5
fecal leakage | incontinent of stool > R15.9
problems swallowing > R13.10
large spleen > R16.1
hepatosplenomegaly | HSM > R16.2
abdominal ascites > R18.8
BRBPR > K62.5

# --- urine and genitals
stinging urination > R30.0
urine blood > R31.9
visible blood in urine > R31.0
urinary leakage | urine incontinence > R32
urinary retention | unable to void | unable to urinate | inability to void | cannot urinate | AUR > R33.9
nocturnal urination | waking to urinate > R35.1
urinary urge > R39.15
incomplete emptying | incomplete bladder emptying | incomplete voiding > R39.14
LUTS | lower urinary tract symptoms | urinary symptoms | voiding symptoms > R39.9
urethral drainage > R36.9
sexual problems > R37
urine protein > R80.9
leukocytes in urine | white cells in urine > R82.81
bacteria in urine > R82.71

# --- nervous system and sensation
HA > R51.9 {headache, headaches, migraine, photophobia, neuro, head}
head ache | head pain | head aches | headache > R51.9
facial pain | face pain > R51.9
dizzy | dizziness | light headed | lightheaded | lightheadedness | giddy | giddiness | woozy | vertigo | room spinning > R42
passing out | blackouts | black out | almost passed out | vasovagal > R55
LOC > R55 {loss of consciousness, syncope, head injury, trauma, concussion, seizure, unconscious, amnesia}
unconscious > R40.20
somnolent | drowsy | sleepy | sleepiness | obtunded > R40.0
in a coma > R40.20
transient alteration of consciousness | staring spell > R40.4
numb | numbness | decreased sensation | reduced sensation > R20.0
diminished sensation | hypoaesthesia > R20.1
tingling | numbness and tingling | tingling sensation | prickling | paresthesia > R20.2
burning sensation | burning sensation of skin | burning feet | dysesthesia | allodynia | skin sensitivity > R20.8
tremor | shaky | shakiness | shaking hands | hand tremor | trembling > R25.1
muscle cramp | leg cramp | calf cramp | foot cramps | cramps in legs | nocturnal leg cramps | hand cramps | night cramps | muscle cramping > R25.2
muscle twitching | twitching | fasciculations | muscle twitch > R25.3
jerking movements | jerking | choreiform movements > R25.8
unsteady | unsteady gait | unsteadiness | gait instability | unsteady on feet | balance problems | poor balance | loss of balance | impaired balance | balance disorder | off balance | disequilibrium | gait unsteadiness | unstable gait > R26.81
broad-based gait | wide-based gait > R26.0
hemiplegic gait > R26.1
difficulty walking | trouble walking | unable to walk | difficulty ambulating | walking difficulty | difficulty with ambulation | unable to ambulate | cannot walk | inability to walk | difficulty in gait > R26.2
limp | limping | antalgic gait | gait disturbance | gait disorder | gait impairment | gait problem | shuffling gait | decreased mobility | impaired mobility | limited mobility | mobility impairment | gait difficulty > R26.89
poor coordination | coordination problems > R27.8
frequent falls | recurrent falls | multiple falls | falling frequently | keeps falling | falling a lot > R29.6
fall risk | at risk for falls | at risk of falls | risk of falling | high fall risk | history of fall | h/o falls | hx of falls | hx falls > Z91.81
facial drooping | face drooping | drooping of face | facial asymmetry > R29.810
neck rigidity | nuchal rigidity | meningeal signs | meningism > R29.1
hyperreflexia | brisk reflexes | abnormal reflexes | absent reflexes | hyporeflexia | decreased reflexes > R29.2
height loss > R29.890
speech difficulty | difficulty speaking | trouble speaking | speech problems | speech disturbance | garbled speech > R47.9
word finding difficulty | expressive aphasia | receptive aphasia > R47.01
slurring of speech | slurring words > R47.81
lost sense of smell | smell loss > R43.0
loss of taste | altered taste | taste disturbance | metallic taste | bad taste in mouth | dysgeusia > R43.2
loss of smell and taste | loss of taste and smell > R43.8
seizure | seizure activity | seizure-like activity | convulsion | convulsive episode > R56.9
febrile seizure > R56.00
AMS | altered mental status | mental status change | change in mental status | altered mentation | altered sensorium | change in mentation > R41.82
confused | confusion | mental confusion | disoriented | disorientation | delirious state > R41.0
memory loss | forgetful | forgetfulness | memory problems | memory issues | memory impairment | poor memory | short term memory loss | memory deficit | memory complaints | amnesia > R41.3
memory lapse | memory changes > R41.3
cognitive decline | cognitive impairment | cognitive changes | cognitive deficit | brain fog | cognitive dysfunction | cognitive problems | foggy thinking > R41.89
poor concentration | difficulty concentrating | trouble concentrating | concentration problems | inattention | lack of concentration | impaired concentration | attention deficit > R41.840
hallucinating | hallucination | seeing things that are not there > R44.3
hearing voices | auditory hallucination > R44.0
visual hallucination | seeing things > R44.1
tactile hallucinations | olfactory hallucinations > R44.2

# --- feelings and behavior
agitated | agitation | restless | restlessness | psychomotor agitation > R45.1
irritable | irritability | anger | anger issues | angry outbursts > R45.4
violent behaviour | aggression | aggressive behavior | combative | aggressiveness > R45.6
mood swings | labile mood | mood lability | labile affect > R45.86
impulsive | impulsivity | impulsive behavior > R45.87
anhedonic | loss of interest | loss of pleasure > R45.84
low self esteem > R45.81
suicidal | suicidal thoughts | suicidal ideation | SI with plan | thoughts of suicide | thoughts of self-harm > R45.851
homicidal | homicidal ideation | homicidal thoughts > R45.850
self harm | self-injury | self-harm behavior | self mutilation > R45.88
tearful | tearfulness | crying spells > R45.89
emotional stress | emotional upset | emotional distress | emotional shock > R45.7
poor self-care | poor personal hygiene > R46.0
overactive child > R46.3
bizarre behavior | strange behavior | odd behavior > R46.2
behavior problem | behavioral disturbance | behavior issues > R46.89
hypersomnolence | daytime sleepiness | excessive daytime sleepiness > G47.19
trouble sleeping | sleep difficulties | difficulty sleeping | sleeplessness | poor sleep | unable to sleep | difficulty falling asleep | trouble falling asleep > G47.00
sleep disturbance | sleep problem > G47.9
jaw ache | pain in the jaw > R68.84
joint noises | clicking joint > R29.898

# --- shock and systemic response
distributive shock | vasoplegic shock | vasodilatory shock > R57.8
SIRS > R65.10

# --- abnormal tests
elevated A1c | elevated hemoglobin A1c > R73.03
IFG | impaired fasting glycemia > R73.01
IGT > R73.02
abnormal GTT > R73.09
elevated ALP > R74.8
elevated D-dimer | D-dimer elevation | elevated creatinine | elevated homocysteine > R79.89
high ESR > R70.0
high CRP > R79.82
prolonged INR > R79.1
elevated blood lead | high lead level > R78.71
positive tuberculin test | reactive PPD > R76.11
positive T-SPOT > R76.12
elevated ANA | elevated rheumatoid factor | positive antinuclear antibody > R76.89
anti-CCP positive > R76.81
rising PSA | abnormal PSA > R97.20
elevated AFP > R97.8
EKG changes | ECG changes > R94.31
abnormal thyroid test > R94.6
abnormal EEG > R94.01
abnormal EMG > R94.131
lung nodule | pulmonary nodule | nodule of lung | solitary lung nodule | SPN | coin lesion | lung nodule solitary | pulmonary nodule solitary > R91.1
abnormal mammogram | mammogram abnormality | abnormal mammography > R92.8
breast calcification > R92.1
breast microcalcifications | microcalcifications of breast > R92.0
dense breast | dense breast tissue | breast density > R92.30
abnormal brain MRI | abnormal head CT | abnormal MRI of the brain | abnormal CT of the head > R90.89
intracranial lesion | brain mass | intracranial mass > R90.0
white matter changes | white matter lesions > R90.82
liver lesion on imaging | liver mass on imaging > R93.2
thickened endometrium | endometrial thickening | thickened endometrial stripe > R93.89
abnormal bone scan > R93.7
abnormal pap | abnormal Pap smear | abnormal pap test | abnormal cervical smear | abnormal cervical cytology > R87.619
ASCUS | ASC-US > R87.610
ASC-H > R87.611
LSIL | LGSIL > R87.612 {pap, cervix, cervical, colposcopy, cytology, HPV}
HSIL | HGSIL > R87.613 {pap, cervix, cervical, colposcopy, cytology, HPV}
AGUS > R87.619 {pap, cervix, cervical, cytology}
HPV positive | positive HPV | high risk HPV positive | high-risk HPV | HR-HPV > R87.810
abnormal drug screen | positive urine drug screen | positive UDS > R82.5
precipitous drop in hemoglobin > R71.0
elevated RDW > R71.8
abnormal labs | abnormal blood work | abnormal blood test | abnormal laboratory findings > R79.9
abnormal urinalysis | abnormal UA > R82.90

# --- defaults that differ from their neighbours
rigor > R68.89
feeding problem > R63.39
delayed milestones | milestone delay > R62.0
ecchymosis > R58
scratchy throat > R09.89
sputum production | excess sputum > R09.3
pain in the ribs > R07.89
voice change > R49.9
loss of sensation > R20.8
imbalance > R26.89
involuntary movements | abnormal movements > R25.9
gait abnormality | abnormality of gait | abnormal gait > R26.9
lack of coordination | incoordination > R27.9
glucose intolerance > E74.39
brain lesion > G93.9
dysarthria | dysarthric speech | anarthria > R47.1
dyslexia | alexia > R48.0
cramp > R25.2
