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
facial swelling | swelling of the face | face swelling | swollen face > R22.0
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
DOE > R06.09
central abdominal pain | central abdo pain | central abdo cramps | abdominal pain , central | abdo pain , central > R10.33
difficult breathing | increased work of breathing > R06.00
PND > R06.09 {orthopnea, paroxysmal nocturnal dyspnea, dyspnea, heart failure}
fast breathing > R06.82
tussis > R05.9
dry cough | nonproductive cough | non-productive cough | productive cough | hacking cough > R05.8
coughing blood | blood in the sputum > R04.2
blocked nose | nasal obstruction symptom | sinus congestion > R09.81
nasal drainage > J34.89
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
CVA tenderness | flank tenderness | CVAT > R10.8A9
pelvic discomfort > R10.20
groin pain | inguinal pain | pain in the groin > R10.30
generalised abdominal pain | abdominal pain all over > R10.84
rebound tenderness > R10.829 {abdomen, abdominal, tenderness, quadrant}
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
LUTS | lower urinary tract symptoms > R39.9
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
numb | numbness > R20.0
diminished sensation | hypoaesthesia > R20.1
tingling | numbness and tingling | tingling sensation | prickling | paresthesia > R20.2
burning sensation | burning sensation of skin | burning feet | dysesthesia | allodynia | skin sensitivity > R20.8
tremor | shaky | shakiness | shaking hands | hand tremor | trembling > R25.1
muscle cramp | leg cramp | calf cramp | foot cramps | cramps in legs | hand cramps | night cramps | muscle cramping > R25.2
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

# --- heart, breathing
bigeminal pulse | bigeminy of pulse | pulsus alternans | irregular heart rate | trigeminal pulse > R00.8
low blood pressure reading | low BP reading | soft BP reading | blood pressure decreased reading | abnormally low blood pressure reading > R03.1
elevated blood pressure no diagnosis of hypertension | elevated BP no HTN dx | borderline blood pressure | BP elevated without HTN | elevated BP reading no hypertension diagnosis > R03.0
labile blood pressure | labile BP | abnormal chest sounds | weak pulse | retrocardiac nodule | symptoms involving chest > R09.89
cardiac friction rub | friction fremitus cardiac | pericardial friction rub | cardiac friction fremitus | muffled heart sounds > R01.2
bronchopulmonary hemorrhage | pneumorrhagia | lung hemorrhage | bleeding from the lung | tracheal hemorrhage > R04.89
spitting blood | spitting up blood with cough > R04.2
seal-like cough | barky cough | brassy cough | barking cough | bronchial cough > R05.8
insufficient respiration | poor respiration | respiratory insufficiency symptom | yawning excessive | sighing respirations | agonal respirations | agonal breathing | labored respirations with accessory muscle use > R06.89
Biot respiration | periodic breathing > R06.3
snuffles | mouth breathing habit > R06.5
anoxia | hypoxic | desats | desatting | desaturating | O2 desaturation | sat dropped > R09.02
heart pain | pain over heart | pain of heart | cardialgia > R07.2
laryngeal pain > R07.0
pleuritis sicca | dry pleurisy | fibrinous pleurisy > R09.1
frog in throat > R09.A2
# --- abdomen
colicky infant | baby colic > R10.83
gastrodynia | gastralgia > R10.9
perineal neuralgia | pubic neuralgia | neuralgia of perineum | neuralgia of pubic region > R10.20
left perineal pain | left pelvic pain | neuralgia of left perineum | neuralgia of left pubic region > R10.22
right perineal pain | right pelvic pain | neuralgia of right perineum > R10.21
retching | dry heaves | dry heaving | hyperemesis | food regurgitation | regurgitation of food | rumination of food > R11.10
rumination with nausea > R11.2
abdominal tympany | tympany of abdomen | tympanitic abdomen > R14.0
hydrops abdominis | hydroperitoneum | abdominal dropsy > R18.8
splenectasis | big spleen > R16.1
splenomegaly with hepatomegaly | hepatomegaly with splenomegaly | enlarged liver and spleen > R16.2
swollen abdomen | abdominal swelling | swelling of abdomen > R19.00
tenesmus | rectal tenesmus | symptoms involving digestive system | borborygmus > R19.8
fecal soiling | stool soiling | soiling of underwear | staining of underwear > R15.1
severe abdominal pain with acute abdomen | generalized abdominal pain with rigidity > R10.0
epigastric rebound tenderness > R10.826
rebound tenderness RUQ | right upper quadrant rebound tenderness > R10.821
rebound tenderness RLQ | right lower quadrant rebound tenderness > R10.823
rebound tenderness LLQ | left lower quadrant rebound tenderness > R10.824
rebound tenderness LUQ | left upper quadrant rebound tenderness > R10.822
# --- skin, temperature, general
hyperthermia | febrile | pyrexial > R50.9
FNHTR > R50.84
facial blushing | hot flush of face > R23.2
skin papules | xanthosis | yellowing of the skin carotene > R23.8
scaling skin | skin scaling | flaky skin | skin desquamation | loss of skin elasticity | thickening of skin | induration of skin > R23.4
petechia of skin | pinpoint red spots skin | easy bruising spontaneous > R23.3
skin changes unspecified | symptoms involving skin > R23.9
blood vessel rupture | ruptured blood vessel | ruptured vessel > R58
cervical gland swelling | swollen cervical glands | local lymph node enlargement | localized hypertrophy of lymph node | swollen lymph node in neck | groin lymphadenopathy > R59.0
inanition > R64
adult failure to gain weight | FTT in adult > R62.7
senile atrophy | senile decay | senile marasmus | senile debility | senile failure | old age frailty | age-related frailty | frailty | frailty syndrome | decrepitude > R54
mental frailty > R41.81
lack of growth | failure to grow in height > R62.52
lack of development | delay in development | developmental lag | not meeting milestones | delayed development > R62.50
difficult feeding | trouble feeding > R63.30
baby crying constantly | constantly crying baby > R68.11
clubfinger | clubbed fingers > R68.3
toxicemia > R68.89
low body temperature > R68.0
vascular collapse > R57.9
polyuric > R35.89
severe sepsis septic shock | sepsis organ dysfunction septic shock > R65.21
decreased libido > R68.82
# --- urinary
anuric | oliguric | UOP decreased | deficient urine secretion > R34
stasis of urine | retained urine | PVR elevated with retention | postvoid retention > R33.9
weak bladder | wets himself | wets herself > R32
split urinary stream | split stream | splitting of stream > R39.13
difficulty in micturition | disorder of micturition > R39.198
weak urinary stream > R39.12
nocturnal micturition | up to void at night | gets up at night to urinate > R35.1
milky urine | chylous urine | chyle in urine | fat in urine > R82.0
# --- nervous system, speech, movement
akinetic mutism | trance | persisting cognitive disorder | cognitive disorder persistent > R41.89
amusia | asymbolia | palilalia > R48.8
bradykinesia | athetosis | hemiathetosis | athetoid movements | dystonic movements | unilateral athetosis > R25.8
hemispasm > R25.2
general ataxia | dysmetria | dyssynergia > R27.8
dysequilibrium | head spinning | swimmy-headed > R42
hemianalgesia | loss of feeling of skin | sensory loss one side of body | insensitivity of skin | hemianesthesia > R20.0
hemihypalgesia | hypalgesia | hypoalgesia | diminished sensation unspecified | impaired temperature sensation | disturbance of temperature sense | increased heat sense | thermohyperesthesia > R20.8
hyperesthesia of skin > R20.3
deep sensibility disturbance | disturbance of skin sensation > R20.9
motor disturbance reflex > R29.2
growing pains | leg growing pains > R29.898 {child, children, leg, legs, boy, girl, pediatric}
memory disturbance | disturbance of memory > R41.3
spasmophilia | carpopedal spasm > R29.0
pseudotetanus > R56.9
NIHSS score > R29.7
NIHSS was | NIHSS on arrival | NIHSS on our arrival | NIHSS on admission | NIHSS on presentation | NIHSS at presentation = NIHSS score
neurological problem | focal neurologic deficit | neuro deficit > R29.818
speech disorder | disorder of speech | speech defect > R47.9
stuttering due to known condition > R47.82
change of voice > R49.8
loss of sense of taste > R43.2
perverted smell and taste > R43.8
bizarre appearance | strange appearance > R46.1
suspiciousness > R46.5
suicidal risk with ideation | passive SI | active SI > R45.851
Gowers syndrome | micturition syncope | vasovagal attack | near fainting > R55
coma motor response none > R40.231
coma motor response score 2 > R40.232
coma verbal response score 5 > R40.225
coma eye opening score 3 > R40.213
# --- abnormal findings: blood
abnormal C-reactive protein > R79.82
alcohol level in blood elevated | blood alcohol elevated | excess blood alcohol | elevated ETOH level | BAC elevated | alcohol in blood > R78.0
cocaine in blood > R78.2
opiate in blood > R78.1
abnormal lead level | lead in blood | blood lead level abnormal | BLL elevated > R78.71
abnormal heavy metals in blood | elevated mercury level > R78.79
blood culture positive > R78.81
abnormal blood substance > R78.9
lithium level abnormal | elevated drug level > R78.89
prolonged coagulation | elevated PT | abnormal PT/INR | prolonged coagulation time > R79.1
LFT elevation > R79.89
high LDH > R74.02
elevated liver transaminases | raised SGOT | raised SGPT | AST/ALT elevated | elevated SGPT > R74.01
raised lipase > R74.8
anisocytosis | poikilocytosis | abnormal red cell morphology | abnormal RBC morphology | abnormal red blood cell volume > R71.8
drop in hematocrit | Hct drop | Hgb drop > R71.0
accelerated sedimentation rate > R70.0
anticardiolipin antibody positive | antiphospholipid antibody positive | antiphosphatidylglycerol antibody | antiphosphatidylserine antibody | raised antibody titer | elevated ASO titer | elevated antibody titer > R76.0
false positive syphilis test | biologic false positive > R76.8
PPD test positive | PPD converter | PPD conversion | tuberculin positive > R76.11
IGRA positive | positive interferon gamma release assay | QFT positive > R76.12
abnormal immunological findings > R89.4
abnormal karyotype | chromosome analysis abnormal > R89.8
abnormal SPEP | monoclonal spike | M spike | paraprotein lab > R77.8 {protein, SPEP, electrophoresis, monoclonal}
impaired glucose tolerance test | abnormal blood glucose > R73.09
A1c in prediabetic range > R73.03
# --- abnormal findings: urine and other specimens
sterile pyuria | pyuria > R82.81
bile in urine | biliuria > R82.2
ketonuria | acetonuria > R82.4
hemoglobinuria | hematinuria > R82.3
urine casts | cells in urine | crystals in urine | crystalluria | uricosuria | melanuria > R82.998
elevated urine catecholamines | elevated VMA | elevated 17-ketosteroids | elevated indoleacetic acid | catecholamines elevated urine | vanillylmandelic acid elevated > R82.5
nonmedicinal substance in urine > R82.6
abnormal odor of urine > R82.90
albumin in urine > R80.9
cloudy dialysis effluent | cloudy dialysate | cloudy PD fluid > R88.0
CSF hormones abnormal > R83.1
abnormal CSF cytology | CSF Papanicolaou abnormal > R83.6
abnormal CSF | CSF pleocytosis | elevated CSF protein | CSF abnormal findings > R83.9
positive culture sputum | positive sputum culture | positive culture nasal secretions | positive culture pleural fluid | positive culture throat scrapings | positive throat culture | abnormal sputum culture > R84.5
abnormal sputum cytology | abnormal bronchial washings cytology | abnormal pleural fluid cytology | atypical cells pleural fluid | BAL cytology abnormal > R84.6
abnormal pleural fluid | abnormal fluid of thorax > R84.9
abnormal hormone respiratory specimen > R84.1
abnormal anal pap | abnormal anal cytology | abnormal pap anus | anal pap abnormal > R85.619
anal ASCUS | ASCUS of anus | anal pap ASCUS | atypical squamous cells undetermined significance anus > R85.610
anal ASC-H | ASC-H anus | atypical squamous cells cannot exclude high grade anus > R85.611
anal LSIL | LSIL of anus | LGSIL anus | low grade squamous intraepithelial lesion anus > R85.612
anal HSIL cytology | HSIL anal pap | high grade squamous intraepithelial lesion anus cytology > R85.613
unsatisfactory anal pap | inadequate anal smear > R85.615
abnormal saliva cytology | abnormal peritoneal fluid cytology | abnormal ascitic fluid cytology > R85.69
abnormal ascitic fluid | abnormal peritoneal fluid > R85.9
digestive specimen abnormal histology > R85.7
abnormal semen analysis | abnormal sperm > R86.9 {semen, sperm}
cervical ASCUS | ASCUS cervix | ASCUS pap | pap ASCUS > R87.610
ASC-H cervix | ASC-H pap | cervical ASC-H > R87.611
LSIL pap | LGSIL pap | pap with LSIL | LSIL cervix > R87.612
HSIL pap | HGSIL pap | pap with HSIL > R87.613
unsatisfactory pap | inadequate cervical smear | inadequate pap | unsatisfactory pap smear cervix > R87.615
endometrial cells on pap | non-atypical endometrial cells > R87.618
AGC pap | AGUS pap | atypical glandular cells | atypical glandular cells pap > R87.619
abnormal vaginal pap | abnormal pap vagina | abnormal vaginal cytology > R87.629
vaginal LSIL | LSIL of vagina | low grade squamous intraepithelial lesion vagina > R87.622
vaginal HSIL pap > R87.623
vaginal ASCUS > R87.620
HPV high risk positive cervix | HR HPV positive | HPV 16 positive | HPV 18 positive | pap HPV positive > R87.810
low risk HPV positive | low risk HPV cervix > R87.820
vaginal high risk HPV positive > R87.811
vulvar cytology abnormal > R87.69
female genital specimen abnormal > R87.9
abnormal microbiology female genital | abnormal vaginal culture > R87.5
abnormal specimen cytology | abnormal FNA cytology | atypical cells on FNA > R89.6
abnormal wound culture | positive wound culture | specimen abnormal microbiology > R89.5
# --- abnormal findings: imaging and function studies
filling defect of bladder | bladder filling defect | filling defect of ureter | ureteral filling defect | filling defect of renal pelvis > R93.41
filling defect of kidney | renal filling defect > R93.42
filling defect of gallbladder | gallbladder filling defect | nonvisualization of gallbladder | gallbladder nonvisualization | abnormal biliary tract imaging | abnormal liver scan > R93.2
abnormal HIDA | abnormal cholangiogram | abnormal biliary imaging | gallbladder wall thickening | dilated common bile duct on imaging | abnormal liver ultrasound > R93.2 {imaging, CT, MRI, ultrasound, US, incidental, indeterminate, radiograph, HIDA, scan}
abnormal skull x-ray | abnormal head imaging | abnormal imaging of head | abnormal imaging of skull | abnormal sinus CT > R93.0
abnormal imaging of lung | infiltrate on CXR | opacity on chest x-ray | GGO | abnormal CT chest | hilar mass on imaging | hazy opacity lung | shadow on lung | abnormal lung field > R91.8
solitary nodule lung | RUL nodule | LUL nodule | RLL nodule | LLL nodule | incidental lung nodule > R91.1
abnormal cardiac silhouette | enlarged heart shadow | abnormal cardiac MRI | abnormal coronary CTA > R93.1
abnormal upper GI series | abnormal barium swallow | thickened bowel wall | gastric wall thickening > R93.3
renal lesion on imaging | indeterminate renal lesion > R93.42
abnormal abdominal CT | abnormal CT abdomen | abnormal abdominal imaging | abnormal KUB | retroperitoneal imaging abnormality | abnormal abdominal ultrasound > R93.5
abnormal x-ray of limb | bone lesion of limb on x-ray > R93.6
abnormal spine MRI | abnormal spine x-ray | abnormal bone x-ray | bone marrow signal abnormality | lytic lesion on imaging > R93.7
abnormal testicular ultrasound > R93.81
mediastinal shift | abnormal thermography | abnormal pelvic ultrasound | thickened endometrium on US > R93.89
inconclusive imaging due to body habitus | inconclusive imaging excess body fat > R93.9
abnormal CNS imaging | abnormal MRI brain | abnormal CT head | brain MRI abnormality | cerebral imaging abnormality > R90.89
abnormal echoencephalogram > R90.81
brain lesion on imaging | space-occupying lesion of brain | intracranial space-occupying lesion > R90.0
inconclusive mammogram | mammogram inconclusive | incomplete mammogram > R92.2
mammographic calcification > R92.1
mammographic microcalcification | microcalcifications on mammogram > R92.0
BI-RADS density D | extremely dense breasts | extreme density breast | breast density category D | breast imaging reporting density D > R92.34
heterogeneously dense breasts | breast density category C > R92.33
scattered fibroglandular density | breast density category B | fibroglandular breast density > R92.32
fatty breasts mammogram | breast density category A > R92.31
abnormal breast ultrasound | abnormal breast MRI | abnormal breast imaging | breast asymmetry on mammogram | focal asymmetry on mammogram | abnormal xerography | architectural distortion on mammogram | BI-RADS 3 | BI-RADS 4 | BI-RADS 5 | BIRADS 4 > R92.8
nonspecific T wave changes | ST-T changes | TWI on EKG | ST depression on EKG > R94.31
abnormal treadmill test | abnormal cardiac function study | abnormal stress echo | abnormal MPI | abnormal vectorcardiogram > R94.39
abnormal lung scan | decreased vital capacity > R94.2
reduced GFR lab | abnormal renal scan | abnormal kidney function study > R94.4
abnormal thyroid uptake | abnormal thyroid scan > R94.6
abnormal endocrine function study > R94.7
abnormal bone scan function | abnormal spleen scan | abnormal pancreas scan | abnormal bladder function study | abnormal urodynamics > R94.8
abnormal brain function study | abnormal brain scan function > R94.09
abnormal special senses function study | abnormal audiogram | abnormal hearing test function | abnormal electrooculogram > R94.128
abnormal auditory function study > R94.120
abnormal VEP | abnormal visual evoked potential > R94.112
abnormal ERG | abnormal electroretinogram > R94.111
abnormal nerve conduction study | abnormal NCS | abnormal peripheral nerve function study > R94.131 {EMG}
abd pain RLQ | abdominal pain RLQ | RLQ abd pain | abd pain right lower quadrant > R10.31
abd pain LLQ | abdominal pain LLQ | LLQ abd pain | abd pain left lower quadrant > R10.32
abd pain RUQ | abdominal pain RUQ | RUQ abd pain | abd pain right upper quadrant > R10.11
abd pain LUQ | abdominal pain LUQ | LUQ abd pain | abd pain left upper quadrant > R10.12
abnormal cerebrospinal fluid hormone | hormone abnormal CSF > R83.1
Papanicolaou abnormal vagina > R87.629
Papanicolaou abnormal cervix | abnormal thin prep | abnormal ThinPrep > R87.619
Papanicolaou inadequate smear cervix > R87.615
Papanicolaou abnormal saliva > R85.69
Papanicolaou abnormal cerebrospinal fluid > R83.6
Papanicolaou anus atypical squamous cells cannot exclude high grade > R85.611
central nervous system imaging abnormal | abnormal diagnostic imaging central nervous system > R90.89
abnormal microbiological findings urine | abnormal microbiology urine > R82.79
nonmedical substances in urine abnormal | abnormal urine substances nonmedical > R82.6
fibroglandular mammographic density | mammographic fibroglandular breast > R92.32
breast imaging reporting D density | BI-RADS breast density D > R92.34
cytology vulva abnormal > R87.69
chromosome analysis cervix uteri abnormal > R87.89
chromosome analysis saliva abnormal > R85.89
lability of blood pressure > R09.89
abnormal chemistry blood C-reactive protein | abnormal CRP > R79.82
DNA test positive low risk papillomavirus cervix > R87.820

# --- general symptoms, older and textbook names
pyrexial illness | ephemeral fever | hectic fever | irregular fever | persistent fever | prolonged fever | remittent fever | inanition fever | chills and fever | fever with chills | fever of unknown cause > R50.9
drug-induced fever | fever due to drug | steroid fever | medication-induced fever > R50.2
fever in leukemia | fever due to condition classified elsewhere > R50.81
transfusion fever | post-transfusion fever | fever after transfusion > R50.84
post-vaccination fever | postimmunization fever > R50.83
postprocedural fever | fever after surgery > R50.82
subnormal temperature | hypopyrexia | low temperature reading > R68.0
weakness generalized | adynamia > R53.1
chronic debility | general ill health | general decline in health > R53.81
lack of energy | listlessness | lassitude | weariness | tiredness | lethargy | chronic tiredness | loss of energy > R53.83
neoplastic fatigue | fatigue due to malignancy | tumor fatigue > R53.0
functional quadriplegia | complete immobility due to frailty | complete immobility due to physical disability > R53.2
senile asthenia | senile cachexia | senescence | senile weakness | senile degeneration | senile exhaustion | presbycardia | senile heart | senile changes | senile dysfunction | infirmity of age > R54
marasmic cachexia | generalized wasting | body wasting > R64
dysorexia > R63.0
polyphagia | hyperorexia | bulimia appetite | insatiable appetite | excessive eating > R63.2
excessive thirst > R63.1
undernourished appearance | abnormal weight loss > R63.4
abnormal weight gain > R63.5
early satiety symptom | early fullness > R68.81
feeding difficulty in elderly | feeding problem of adult > R63.39
picky eater | fussy eater | selective eating | food aversion | oral aversion > R63.39
pediatric feeding disorder acute | acute feeding dysfunction > R63.31
chronic pediatric feeding disorder | chronic feeding dysfunction > R63.32
arrested development | arrest of development | developmental arrest | failure of development in child > R62.50
poor growth | physical retardation | lack of physical growth | stunted growth > R62.52
delayed walking | late walker | late talker | delayed talking > R62.0
infant failure to thrive | child failure to thrive > R62.51
excessive perspiration | hyperhidrosis generalized > R61
aptyalism symptom > R68.2
diminished libido | reduced libido > R68.82
clubbing of nails | clubbing of fingers | drumstick fingers | Hippocratic nails > R68.3
jaw pain | mandibular pain > R68.84
abulia | hyperemia | hemidystrophy | stasis toxemia | hypoactivity general | vagal reaction symptom > R68.89
foreign body sensation | sensation of foreign body > R09.A0
foreign body sensation in nose > R09.A1
generalized edema | dropsy > R60.1 {anasarca, generalized, dropsy}
pitting edema unspecified | hydrops > R60.9
edema of legs | edema of lower extremity | ankle swelling from fluid > R60.0
exsanguination | internal hemorrhage | internal bleeding | intra-abdominal hemorrhage nontraumatic | rupture of vein | rupture of vena cava | rupture of splenic vein | ruptured vein | uncontrolled bleeding > R58
tracheobronchial adenopathy | bronchial adenopathy | hypertrophy of hilar gland > R59.0
lymph gland enlargement | lymph node hypertrophy | hypertrophy of lymph gland | lymph gland hyperplasia | hyperplasia of lymph gland > R59.9
shock due to hemorrhage | circulatory failure | peripheral circulatory failure | failure of circulation | shock state > R57.9
volume depletion shock > R57.1
hematologic shock | endotoxic shock noninfectious > R57.8
infection with organ dysfunction | sepsis with organ dysfunction | sepsis with acute organ failure | infection with acute organ dysfunction > R65.20
septic shock with organ dysfunction > R65.21
SIRS due to noninfectious process | SIRS noninfectious > R65.10
SIRS with organ dysfunction | noninfectious SIRS with organ failure > R65.11
vasomotor instability | vasomotor attack | drop attack | vasodepressor syncope | vagal attack | fainting | swooning | blackout spell | vagal arrhythmia | situational syncope > R55
cough syncope > R05.4
found dead | dead on arrival | death cause unknown | unattended death | died cause unknown > R99
undiagnosed disease | illness of unknown cause | undiagnosed illness > R69
sudden infant death | crib death | cot death > R99

# --- skin and swelling, further wordings
skin blister nontraumatic | multiple blisters of skin nontraumatic | skin vesicles | vesicular eruption skin > R23.8 {vesicles, blisters, blister}
parakeratosis | hardening of skin | rough skin | exfoliation of skin > R23.4
subcutaneous hemorrhage | ecchymosis spontaneous | spontaneous petechiae | petechiae | petechial hemorrhage > R23.3
dermatographia flushing | pale appearance | waxy pallor > R23.1 {pallor, pale, blanching, clammy}
hot flashes facial | blushing excessive > R23.2
peripheral cyanosis | circumoral cyanosis | perioral cyanosis | cyanotic episode > R23.0
skin swelling | swelling of skin | superficial swelling | superficial mass | localized mass | localized lump | superficial lump | localized swelling > R22.9
mass of chest wall | swelling of chest wall | chest swelling > R22.2
swelling of arm localized | swelling of hand localized | swelling of finger localized > R22.3
scalp mass | head mass | mass of head | scalp swelling | lump on scalp | swelling of scalp > R22.0
tactile loss | loss of touch | loss of sense of touch | absence of heat sense | topagnosis | loss of heat sense | astereognosis tactile | vibration sense loss | loss of vibratory sense > R20.8
hypersensitivity of skin to touch | hyperalgesia > R20.3 {hyperesthesia}
numb feeling > R20.0
pins and needles | formication | acroparesthesia sensation | crawling sensation of skin | prickling sensation | burning and tingling > R20.2
decreased touch sensation > R20.1

# --- heart and breathing, further wordings
fast pulse | pulse rapid | rapid heart beat > R00.0
slow heart beat | brachycardia | sinoatrial bradycardia symptom > R00.1
fluttering of heart | heart skipping | abnormal pulsations in neck | heart consciousness > R00.2
abnormal heart rate | abnormal heart beat > R00.9
benign murmur | Still's murmur | physiologic murmur | benign heart murmur > R01.0
cardiac bruit | precordial murmur > R01.1
abnormal heart sounds | cardiac dullness | precordial friction | abnormal cardiac sounds > R01.2
high arterial tension without diagnosis > R03.0
incidental low blood pressure | low arterial tension | low blood pressure reading without diagnosis > R03.1
nasal hemorrhage | postnasal hemorrhage | bleeding from nose | rhinorrhagia > R04.0
throat hemorrhage | bleeding from throat | pharyngeal hemorrhage | laryngeal hemorrhage | hemorrhage of larynx > R04.1
hemorrhage of lung | hemorrhage of bronchus | bronchial hemorrhage | tracheal bleeding | mediastinal hemorrhage > R04.89
cough with hemorrhage | hemoptysis > R04.2
orthopneic | respiratory distress with orthopnea > R06.01
acute respiratory distress > R06.03
air hunger breathlessness > R06.02
respiratory embarrassment > R06.00
platypnea | nocturnal dyspnea > R06.09
stridulous breathing | congenital stridor NOS | stridulous > R06.1 {stridor, croup, airway, laryngeal, stridulous}
Cheyne-Stokes breathing > R06.3
hyperpnea | overbreathing | Kussmaul breathing | Kussmaul respiration > R06.4
mouth breathing > R06.5
spasmodic hiccup > R06.6
sneezing paroxysmal | sneezing fits > R06.7
breath-holding spell | breath-holding attacks > R06.89 {breath-holding, breath holding}
rapid respiration > R06.82
sighing | inadequate pulmonary function | insufficient pulmonary function > R06.89
pain of throat > R07.0
painful breathing | painful respiration | pain on breathing | costochondral pain | chest pain with inspiration > R07.1
heart region pain | prepectoral pain > R07.2
pleuralgia | pleural pain > R07.81
intercostal neuralgia pain | intercostal muscle pain > R07.82
anterior chest wall pain | parasternal pain > R07.89
anoxemia | oxygen deficiency | deficit of oxygen | lack of oxygen > R09.02
cardiorespiratory failure > R09.2
pleural inflammation | retraction of pleura | pleural thickening inflammatory > R09.1
abnormal amount of sputum | abnormal color of sputum | excessive sputum | green sputum | rusty sputum > R09.3
stuffed nose > R09.81
post-nasal drainage > R09.82
foreign body feeling in throat | lump sensation in throat | tickle in throat | chest friction sounds | tympany of chest | abnormal chest percussion | arterial bruit > R09.89

# --- abdomen, further wordings
abdominal crisis | crisis of abdomen > R10.0
epigastric distress | dyspeptic epigastric pain > R10.13
pain in upper abdomen | upper abdominal discomfort > R10.10
pain in lower abdomen | lower abdominal discomfort | inguinal region pain > R10.30
adnexal pain | vulvar pain symptom | pain in adnexa | pain in pelvis | pain in female genital organs | symptoms of female genital organs > R10.20
bladder region pain | pain over bladder | suprapubic pain > R10.24
pain around navel | periumbilical discomfort > R10.33
visceral pain | enteralgia | colic abdominal | bowel pain | belly ache | enterodynia > R10.9
infantile colic | colic in infant > R10.83
flank tenderness right > R10.8A1
flank tenderness left > R10.8A2
suprapubic tenderness | tenderness over bladder > R10.8A3
CVA tenderness right | right CVA tenderness | right costovertebral tenderness | costovertebral tenderness right > R39.851
CVA tenderness left | left CVA tenderness | left costovertebral tenderness | costovertebral tenderness left > R39.852
CVA tenderness bilateral | bilateral CVA tenderness | bilateral costovertebral tenderness > R39.853
periumbilical rebound tenderness | rebound tenderness periumbilic | periumbilic tenderness rebound > R10.825
generalized rebound tenderness | diffuse rebound tenderness > R10.827
tenderness in epigastrium > R10.816
periumbilical tenderness > R10.815
generalized tenderness of abdomen | diffuse abdominal tenderness > R10.817
hyperemesis NOS > R11.10
vomiting with nausea | persistent nausea and vomiting > R11.2
bilious emesis | bilious vomit | vomiting bile | bile vomiting > R11.14
feculent vomiting | stercoraceous vomiting | vomiting stool > R11.13
periodic vomiting | cyclical vomiting > R11.15
CHS from cannabis > R11.16
waterbrash | water brash | brash | burning in stomach | acid indigestion heartburn > R12
difficulty in swallowing > R13.10
inability to swallow | unable to swallow | cannot swallow > R13.0
cervical dysphagia | neurogenic dysphagia > R13.19
bloating | excessive gas | abdominal gas | gaseous distention | gaseous abdomen > R14.0
wind pain | trapped wind > R14.1
belches > R14.2
passage of flatus | wind passing > R14.3
rectal incontinence | anal sphincter incontinence | sphincter ani incontinence | encopresis organic > R15.9
urgency of stool | urgent defecation | urgency to defecate > R15.2
incomplete evacuation | incomplete bowel evacuation | sensation of incomplete evacuation > R15.0
palpable liver > R16.0
Débove's disease | palpable spleen | chronic splenomegaly > R16.1
peritoneal effusion | fluid in peritoneal cavity | dropsy of abdomen | dropsy of peritoneum | peritoneal dropsy > R18.8
cholemia > R17
malignant effusion of peritoneum | malignant peritoneal effusion > R18.0
mass of abdomen | mass of pelvis | intrapelvic mass | palpable abdominal mass > R19.00
periumbilical mass > R19.05
umbilical mass > R19.09
left upper quadrant mass | LUQ mass > R19.02
right lower quadrant mass > R19.03
left lower quadrant mass > R19.04
absence of bowel sounds | absent bowel sounds | silent abdomen > R19.11
hyperactive bowel sounds | increased bowel sounds > R19.12
abdominal murmur | abdominal bruit | abnormal abdominal sounds > R19.15
guarding of abdomen | board-like rigidity | abdominal muscle rigidity > R19.30
visible bowel peristalsis | hyperperistalsis visible > R19.2
change of bowel habit | irregular bowel habits > R19.4
abnormal stool color | pus in stool | steatorrhea stool | bulky stools > R19.5
fetor ex ore | foul breath odor | fetor oris > R19.6
rupture of viscus | ruptured viscus | epigastric hernia-like bulge | umbilical discharge symptom > R19.8
# --- urine, further wordings
vesical tenesmus | painful tenesmus of bladder | painful micturition with tenesmus > R30.1
gross blood in urine > R31.0
microscopic blood in urine | hematuria microscopic > R31.29
enuresis NOS | involuntary urination | insufficiency of urethral sphincter | urethral sphincter incompetence | sphincter vesicae incontinence > R32
retention of bladder | bladder retention | urine retention | stagnation of bladder > R33.9
urinary retention due to drug | urinary retention due to medication > R33.0
ischuria | suppression of urine | suppressed urine | diminished urine output > R34
excessive urine secretion > R35.89
nycturia | night urination > R35.1
nocturnal polyuria > R35.81
urethrorrhea | discharge from penis | discharge from urethra > R36.9
bloody semen > R36.1
extravasation urine | infiltration of urine | urine leakage into tissue > R39.0
hesitancy urinating | delayed start of stream > R39.11
intermittent urinary stream | intermittent stream of urine | interrupted urinary stream | intermittency of stream > R39.198
imperious urination > R39.15
straining on urination | strains to void > R39.16
double voiding need | need to re-void immediately > R39.191
prerenal uremia > R39.2
functional incontinence of urine | incontinence due to cognitive impairment | incontinence due to immobility > R39.81
bladder pain chronic > R39.82
nonpalpable testicle > R39.83
bilateral nonpalpable testes > R39.84
micturition disorder | voiding dysfunction symptom > R39.198
lipuria | chylous hematuria nonfilarial | fatty urine | galacturia > R82.0
myoglobin in urine > R82.1
bile pigments in urine > R82.2
globinuria | hemoglobin in urine > R82.3
acetone in urine | diaceturia | urine ketones positive | diacetic acid in urine > R82.4
glucose in urine | renal glycosuria nondiabetic > R81 {glycosuria, glucosuria, sugar in urine, glucose in urine}
urinary drug level elevated | urine catecholamines elevated | indoleacetic acid in urine | 17-ketosteroids elevated | elevated urine steroids | vanillylmandelic acid elevated in urine > R82.5
heavy metals in urine | urine heavy metal level | mercury in urine | arsenic in urine > R82.6
bacilluria | bacteria in the urine > R82.71
abnormal urine cytology | urine cytology abnormal | urine histology abnormal | abnormal cytology of urine | atypical cells in urine | positive urine cytology > R82.89
pus in urine | white blood cells in urine > R82.81
discolored urine | abnormal color of urine | brown urine | red urine discolored | tea-colored urine | urine discoloration | chromoabnormality of urine > R82.91
casts in urine | cylindruria | cells and casts in urine | melanuria finding | alkapton-like urine | cystinuria finding | hypercystinuria finding | indicanuria | oxaluria NOS > R82.998
hypocitraturia finding | low urine citrate > R82.991
high urine oxalate > R82.992
high urine uric acid | hyperuricosuria finding > R82.993
high urine calcium | calcinuria > R82.994
urine abnormality | abnormality of urine | urine findings abnormal | abnormal urine > R82.90
orthostatic albuminuria | postural proteinuria | postural albuminuria | orthostatic protein in urine > R80.2
proteinuric | proteinuria NOS | albuminuric | globulinuria > R80.9
persistent albuminuria | persistent protein in urine | chronic proteinuria > R80.1
Bence Jones albuminuria > R80.3
gestational proteinuria nonpregnancy | functional proteinuria | febrile proteinuria | exercise proteinuria | nonnephrotic proteinuria > R80.8

# --- nervous system, speech, movement, mind, further wordings
somnolence | drowsiness | hypersomnolent state | sleepy state > R40.0
clouded consciousness | clouding of consciousness | clouded state | semicoma | precoma | catatonic stupor symptom | stuporous | twilight state > R40.1
unconsciousness | comatose state | persistent coma | prolonged coma > R40.20
secondary coma | coma due to underlying condition | coma due to metabolic disturbance | nontraumatic coma > R40.2A
coma with motor response extension | decerebrate motor response on coma scale | coma motor score 2 > R40.232
coma with motor response abnormal flexion | coma motor score 3 > R40.233
coma with motor response flexion withdrawal | coma motor score 4 > R40.234
coma with motor response localizes pain | coma motor score 5 > R40.235
coma with motor response obeys commands | coma with motor score of 6 | coma with motor response score of 6 > R40.236
coma with motor response score of 5 > R40.235
coma with motor response score of 4 > R40.234
coma with motor response score of 3 > R40.233
coma with motor response score of 2 > R40.232
coma with motor response score of 1 | coma with no motor response > R40.231
coma with eyes open never | coma with opening of eyes never | coma with eye opening score of 1 | coma with opening of eyes score of 1 > R40.211
coma with opening of eyes to pain | coma with eye opening score of 2 | coma with opening of eyes score of 2 > R40.212
coma with opening of eyes to sound | coma with eye opening score of 3 | coma with opening of eyes score of 3 > R40.213
coma with opening of eyes spontaneous | coma with eye opening score of 4 | coma with opening of eyes score of 4 > R40.214
coma with no verbal response | coma with verbal response none | coma with verbal response score of 1 > R40.221
coma with verbal response incomprehensible words | coma with verbal response incomprehensible sounds | coma with verbal response score of 2 > R40.222
coma with verbal response inappropriate words | coma with verbal response score of 3 > R40.223
coma with verbal response confused conversation | coma with verbal response score of 4 > R40.224
coma with verbal response oriented | coma with verbal response score of 5 > R40.225
persistent vegetative state | vegetative state | apallic state | unresponsive wakefulness > R40.3
transient alteration of awareness | altered awareness transient | episode of altered awareness > R40.4
organic brain reaction acute | acute confusional episode | acute confusion > R41.0 {confusion, disorientation, confusional, organic reaction}
anterograde memory loss | anterograde amnesia > R41.1
retrograde amnesia | retrograde memory loss > R41.2
amnestic | memory deficiency | lack of memory | loss of memory | mnemonic disturbance | amnesic > R41.3
hemispatial neglect | visuospatial neglect | left-sided neglect | hemineglect | spatial neglect | asomatognosia neglect | sensory extinction neglect > R41.4
age-related memory decline | age-associated cognitive decline | age-related cognitive decline | senescence cognitive decline | age-related memory loss > R41.81
borderline intelligence | borderline intellectual functioning | borderline IQ | low average intelligence borderline > R41.83
attention and concentration deficit | concentration deficit | lack of attention > R41.840
cognitive communication deficit > R41.841
visuospatial deficit > R41.842
psychomotor deficit > R41.843
executive function deficit | executive dysfunction | frontal lobe deficit | frontal executive deficit > R41.844
anosognosia | lack of insight into illness neurologic > R41.89
abnormal cognitive functions | cognitive symptoms | awareness symptoms > R41.9
light-headedness | swimming in head | vestibular vertigo | dizziness and vertigo > R42
anosmic | absence of smell | olfactory loss | lack of sense of smell > R43.0
parosmia | cacosmia | hyperosmia | perverted sense of smell | distorted smell | phantosmia > R43.1
perverted taste | parageusia | absence of taste | hypogeusia | hemiageusia | cacogeusia > R43.2
disturbance of taste and smell | mixed disturbance of taste and smell | sensation disturbance smell and taste > R43.8
smell disturbance | disturbance of sense of smell | taste and smell disturbance unspecified | disturbance of smell > R43.9
anxious feeling | nervousness | nervous tension | tension state nervous > R45.0
unhappiness | feeling unhappy > R45.2
demoralized | demoralization | apathetic > R45.3
hostile | hostility | belligerent > R45.5
physical violence | assaultive behavior | physically aggressive > R45.6 {aggressive, aggression, behavior, assaultive, hostile, agitated}
state of shock emotional > R45.7
worthlessness | feeling worthless | feelings of worthlessness > R45.89
emotional lability | emotionally labile | mood instability | affective lability > R45.86
poor self-esteem > R45.81
worries | excessive worry > R45.82
excessive crying of adult > R45.83
homicidal tendency > R45.850
suicidal tendency | suicidal risk | suicidality | wants to die > R45.851
very low personal hygiene | unkempt | disheveled > R46.0
overactivity | hyperactive behavior > R46.3 {behavior, child, behaviour}
slow responsiveness | slowness and poor responsiveness > R46.4
marked evasiveness | suspicious behavior | evasive behavior > R46.5
undue concern with stressful events > R46.6
verbosity | circumstantial speech > R46.7
compulsive behavior symptom | obsessive-compulsive behavior > R46.81
behavioral symptoms | abnormal behavior | appearance symptoms behavior > R46.89
nonfluent aphasia | fluent aphasia | global aphasia | Wernicke's aphasia | Broca's aphasia | sensory aphasia | nominal aphasia | anomia | conduction aphasia | mixed aphasia | amnestic aphasia | semantic aphasia | syntactic aphasia > R47.01
developmental loss of speech dysphasia > R47.02
slow speech articulation | scanning speech | thick speech articulation > R47.1
slurred speech | slurred | speech slurred | slurring > R47.81
stuttering in conditions classified elsewhere | stuttering in neurological disease | fluency disorder in neurological disease | fluency disorder due to Parkinson disease | acquired stuttering > R47.82
speech impediment | impediment of speech | disturbance of speech > R47.9
rapid speech | pressured speech | cluttered speech symptom | tachylalia > R47.89 {speech, pressured, tachylalia}
acquired dyslexia | word blindness organic | word blindness due to organic lesion | pure alexia | dyslexia due to organic lesion | acquired reading disorder > R48.0
agnosia | visual object agnosia NOS | body image agnosia | tactile agnosia | astereognosis | astereognosia | finger agnosia | auditory agnosia | agnosia for faces tactile > R48.1
apraxia | ideational apraxia | ideomotor apraxia | motor apraxia | constructional apraxia | dressing apraxia > R48.2
visual agnosia | prosopagnosia | simultanagnosia | psychic blindness | mind blindness > R48.3
acalculia | agraphia | asymbolia symbolic | Gerstmann's syndrome developmental organic | Bianchi's syndrome | aphasia-agraphia-alexia syndrome | amimia | strephosymbolia organic | dysgraphia organic | dysgraphia acquired | paraphasia symbolic > R48.8
Gerstmann syndrome > R48.8
hoarseness of voice | husky voice | roughness of voice | loss of voice partial | voice hoarseness > R49.0
aphonic | loss of voice | aphonia NOS | voicelessness > R49.1
hypernasal speech | hypernasal voice | nasal speech hyper > R49.21
hyponasal speech | hyponasal voice > R49.22
voice disturbance | voice disorder | resonance disorder | voice problem > R49.9
speaker's throat | voice fatigue | phonasthenia | phonastenia | voice strain | weak voice | low voice volume > R49.8
muscle spasm symptom | muscular cramp | spasm of leg | carpopedal cramps | leg spasm | spasm of hand | cramping of limbs | contracture spasm | spasm of muscle general > R25.2 {cramp, cramps, spasm, spasms}
trembles | tremulousness | shaking tremor | rest tremor > R25.1
nodding of head | head nodding | head bobbing | abnormal head movement | titubation of head > R25.0
fasciculation of muscle | muscular fasciculation | fibrillary twitching | muscle jerks > R25.3
salaam tic | salaam attack tic | dyskinesia movement | choreoathetosis movement | choreoathetoid movement | ballistic movements | choreic movements | hemichorea movement | head thrusting | bradykinetic > R25.8
ataxia NOS | ataxy | lack of coordination ataxia | limb ataxia | appendicular ataxia | truncal ataxia > R27.0
dyspraxia | clumsiness | dyssynergia of muscles | asynergia | asynergy | muscular incoordination | disturbance of coordination | poor muscle coordination | dysdiadochokinesia | adiadochokinesia > R27.8
staggering gait | ataxic walking | drunken gait | reeling gait > R26.0
spastic gait | paralytic walk | steppage gait | paretic gait | spastic walk > R26.1
difficult walking | difficulty with walking | nonambulatory difficulty | gait difficulty walking > R26.2
waddling gait | Trendelenburg gait | festinating gait | scissor gait | parkinsonian gait | magnetic gait | lurching gait | limping gait | impaired gait | freezing of gait > R26.89
gait disorder unspecified | abnormality of mobility > R26.9 {abnormality of mobility, gait dysfunction}
unstable on feet | unsteady when walking | imbalance on standing > R26.81
tetanic spasm tetany | carpal spasm | Chvostek sign | Trousseau's sign of tetany | latent tetany | Hoffmann-Chvostek tetany > R29.0
stiff neck with meningeal irritation | meningismus | Kernig sign positive | Brudzinski sign positive > R29.1
hyper-reflexia | hyperactive reflexes | increased reflexes | diminished reflexes | pathological reflex | abnormal tendon reflex | areflexia | Babinski sign positive | positive Babinski | extensor plantar response | loss of reflexes > R29.2
abnormal posture | poor posture > R29.3
hip click | clicking of hip | clicky hip > R29.4
transient monoplegia | transient hemiparesis | transient limb paralysis | transient paralysis of leg | transient paralysis of arm | transitory paralysis > R29.818
transient paralysis | transitory palsy > R29.5
recurrent falling | tendency to fall | falls repeatedly | falls frequently | repeated falling > R29.6
facial droop | mouth droop | drooping of mouth | droopy face | facial palsy symptom weakness > R29.810
cerebral hypofunction | brain hypofunction | focal deficit neurologic > R29.818
leg heaviness | heaviness of legs | muscle rigidity symptom | jerky muscle movements > R29.898
loss of body height | height decrease > R29.890
ocular head tilt | ocular torticollis > R29.891
convulsive seizure | convulsive attack | recurrent convulsions | seizure disorder unspecified episode | convulsive disorder single > R56.9
posttraumatic convulsions > R56.1
simple febrile convulsion | fever convulsion > R56.00
complex febrile convulsion | atypical febrile seizure | complicated febrile seizure > R56.01
headache NOS | cranial pain | sinus pressure headache NOS > R51.9
orthostatic headache | positional headache | headache worse on standing > R51.0
generalized body pain | chronic generalized pain NOS > R52

# --- abnormal findings in blood, further wordings
raised sed rate | elevated erythrocyte sedimentation rate | high sedimentation rate | increased sedimentation rate > R70.0
abnormal plasma viscosity | raised plasma viscosity | plasma viscosity abnormal > R70.1
falling hemoglobin > R71.0
abnormal red blood cells | abnormal RBC indices | microcytosis without anemia | red cell morphology abnormal > R71.8
hyperglycemia NOS > R73.9
borderline diabetes mellitus > R73.03
impaired oral glucose tolerance | elevated glucose tolerance test | impaired glucose tolerance oral > R73.02
elevated fasting glucose > R73.01
abnormal transaminase | SGPT elevated | SGOT elevated > R74.01 {transaminase, transaminases, AST, ALT, SGPT, SGOT, aminotransferase, transaminitis}
abnormal transaminase finding | abnormal SGPT | abnormal SGOT | aminotransferase elevated | elevated SGOT > R74.01
elevated lactic dehydrogenase | raised lactate dehydrogenase > R74.02
raised amylase | elevated acid phosphatase | abnormal serum enzyme | abnormal phosphatase | elevated CPK enzyme > R74.8
abnormal serum enzymes unspecified | abnormal serum enzyme level > R74.9
nonconclusive HIV test | inconclusive HIV test | indeterminate HIV test | HIV test inconclusive | HIV nonconclusive | inconclusive HIV serology of infant > R75
raised antibody | antibody titer elevated | elevated antiphospholipid antibodies | raised antibody level | antibody titer high > R76.0
false-positive serology | false positive Wassermann | false-positive syphilis serology | biological false positive serology > R76.8
positive skin test for tuberculosis | abnormal reaction to tuberculin | reaction to tuberculin test > R76.11
positive gamma interferon test > R76.12
abnormal immunological serum finding | immunologic serum abnormality | immunoglobulin elevated | elevated immunoglobulin | raised immunoglobulin level > R76.89
abnormal albumin | abnormality of albumin > R77.0
abnormal globulin | abnormality of globulin | hyperglobulinemia | hyperglobulinemic finding > R77.1
elevated alphafetoprotein | abnormal alphafetoprotein > R77.2
abnormal plasma protein | abnormality of plasma protein | plasma protein abnormality > R77.9
blood alcohol level elevated | alcohol level finding in blood > R78.0
opiate drug in blood | finding of opiate in blood > R78.1
cocaine finding in blood > R78.2
hallucinogen in blood > R78.3
addictive drug in blood > R78.4
psychotropic drug in blood > R78.5
steroid in blood | steroid agent in blood > R78.6
lead level elevated | elevated lead in blood > R78.71
heavy metal in blood | heavy metals elevated in blood | elevated blood mercury | elevated arsenic level > R78.79
bacteria in blood > R78.81
bromide level elevated | specified substance in blood | lithium level elevated | abnormal lithium level > R78.89
abnormal blood mineral | abnormal copper level | abnormal iron level | abnormal cobalt level | abnormal zinc level | abnormal magnesium level finding | low serum iron > R79.0
abnormal PTT | abnormal PT | prolonged bleeding time | prolonged partial thromboplastin time | abnormal bleeding time | abnormal coagulation time | abnormal prothrombin time | abnormal clotting time | abnormal coagulation study > R79.1
abnormal blood gases | abnormal arterial blood gases | hypercapnia finding in blood gas > R79.81
raised C-reactive protein | CRP elevated > R79.82
homocystinemia | homocysteinemia | elevated homocysteine blood | abnormal amino acid level of blood > R79.83
melanemia | abnormal blood chemistry specified | elevated blood urea nitrogen | elevated ketones in blood | serum creatinine raised > R79.89
abnormal blood chemistry | blood chemistry abnormality > R79.9
CEA elevation > R97.0
raised CA-125 | CA 125 elevated > R97.1
rising PSA after treatment of prostate cancer | rising PSA following treatment of prostate cancer | PSA recurrence after prostatectomy > R97.21
abnormal tumor marker | elevated CA 27-29 > R97.8
# --- abnormal findings in specimens, further wordings
abnormal CSF enzymes | abnormal enzyme level in cerebrospinal fluid > R83.0
abnormal CSF drug level | drug level in cerebrospinal fluid abnormal | abnormal cerebrospinal fluid drug level > R83.2
abnormal CSF immunology | oligoclonal bands in CSF | abnormal immunology of cerebrospinal fluid > R83.4
positive CSF culture | positive culture of cerebrospinal fluid | cerebrospinal fluid positive culture | abnormal microbiology of cerebrospinal fluid > R83.5
abnormal cytology of cerebrospinal fluid | abnormal cerebrospinal fluid Papanicolaou > R83.6
abnormal chromosome analysis of cerebrospinal fluid | other abnormal cerebrospinal fluid finding > R83.8
abnormal cerebrospinal fluid | cerebrospinal fluid abnormality | spinal fluid abnormal | abnormal spinal fluid | CSF abnormality > R83.9
abnormal sputum enzymes | abnormal enzyme level in respiratory specimen > R84.0
abnormal drug level in respiratory specimen | abnormal drug level in sputum > R84.2
abnormal immunology of bronchial washings | abnormal immunology of pleural fluid | abnormal immunology of respiratory specimen > R84.4
positive culture of sputum | positive culture of bronchial washings | positive bronchial washings culture | positive pleural fluid culture | abnormal microbiology of respiratory specimen | positive culture of nose | nasal culture positive > R84.5
abnormal cytology of sputum | abnormal Papanicolaou of sputum | abnormal Papanicolaou of bronchial washings | abnormal Papanicolaou of pleural fluid | abnormal cytology of pleural fluid | atypical cells in sputum | Papanicolaou abnormal pleural fluid > R84.6
Papanicolaou abnormal sputum | abnormal cytology of respiratory specimen > R84.6
abnormal histology of respiratory specimen | abnormal histology of lung specimen > R84.7
abnormal chromosome analysis of sputum | abnormal chromosome analysis of bronchial washings | abnormal chromosome analysis of pleural fluid | abnormal chromosomes in throat scrapings | abnormal chromosome throat scrapings | abnormal chromosome pleural fluid > R84.8
abnormal chromosome bronchial washings > R84.8
abnormal sputum specimen | abnormal bronchial washings | abnormal throat scrapings | abnormal nasal secretions | abnormal respiratory specimen > R84.9
abnormal enzyme level in saliva | abnormal peritoneal fluid enzymes > R85.0
abnormal hormone level in digestive specimen > R85.1
abnormal drug level in digestive organs | abnormal drug level in saliva | abnormal drug level in peritoneal fluid > R85.2
abnormal nonmedicinal substance in digestive specimen > R85.3
abnormal immunology of peritoneal fluid | abnormal immunology of digestive specimen > R85.4
abnormal microbiology of peritoneal fluid | positive culture of saliva | abnormal microbiology of digestive specimen > R85.5
malignant cells on anal smear | cytologic evidence of malignancy of anus > R85.614
unsatisfactory smear of anus | unsatisfactory anal smear | inadequate smear of anus > R85.615
anal smear without transformation zone > R85.616
abnormal cytology of anus | abnormal Papanicolaou of anus > R85.619
low grade lesion of anus on smear > R85.612
high grade squamous intraepithelial lesion of anus | HGSIL of anus > R85.613
ASC-US of anus > R85.610
abnormal cytology of peritoneal fluid | abnormal cytology of saliva | abnormal cytology of ascitic fluid > R85.69
abnormal chromosome analysis of peritoneal fluid > R85.89
anal HPV positive | anal high risk HPV | high risk HPV of anus > R85.81
anal low risk HPV | low risk HPV of anus > R85.82
abnormal saliva | abnormal digestive specimen > R85.9
abnormal cytology of male genital organs | abnormal cytology of prostatic secretions | abnormal cytology of semen > R86.6
abnormal hormone level of male genital organs > R86.1
abnormal microbiology of male genital organs | positive culture of prostatic secretions | abnormal microbiology of semen > R86.5
abnormal histology of male genital organs > R86.7
abnormal chromosome analysis of semen | abnormal chromosome analysis of prostatic secretions > R86.8
abnormal prostatic secretions | abnormal semen | abnormal seminal fluid | abnormal male genital specimen | abnormal spermatozoa > R86.9
abnormal enzyme level of female genital organs > R87.0
abnormal hormone level of female genital organs | abnormal hormones of female genital organs > R87.1
abnormal drug level of female genital organs > R87.2
abnormal immunology of female genital organs > R87.4
abnormal microbiology of female genital organs > R87.5
dyskaryotic cervical smear | dyskaryosis of cervix | atypical cervical smear | atypical cells of cervix | abnormal cervical Papanicolaou | atypical cervical cytology | abnormal cytology of cervix | abnormal smear of cervix > R87.619
malignant cells on cervical smear | cytologic evidence of malignancy of cervix | cytological evidence of malignancy cervix > R87.614
unsatisfactory cervical smear | inadequate smear of cervix | insufficient cervical smear > R87.615
cervical smear without transformation zone | satisfactory cervical smear lacking transformation zone | pap lacking transformation zone > R87.616
ASC-US of vagina | ASCUS of vagina | atypical squamous cells of vagina > R87.620
ASC-H of vagina > R87.621
LGSIL of vagina | low grade squamous intraepithelial lesion of vagina > R87.622
HGSIL of vagina | HSIL of vagina | high grade squamous intraepithelial lesion of vagina > R87.623
cytologic evidence of malignancy of vagina > R87.624
unsatisfactory smear of vagina | inadequate smear of vagina > R87.625
abnormal cytology of vagina | abnormal smear of vagina | abnormal vaginal smear | abnormal Papanicolaou of vagina > R87.629
abnormal cytology of vulva | abnormal Papanicolaou of vulva | Papanicolaou abnormal vulva | abnormal cytology of female genital organs > R87.69
abnormal histology of female genital organs > R87.7
vaginal HPV high risk | high risk HPV of vagina | high risk papillomavirus of vagina | vaginal high risk papillomavirus > R87.811
high risk HPV of cervix | cervical high risk papillomavirus | high risk papillomavirus of cervix | cervix high risk HPV DNA > R87.810
low risk HPV of vagina | vaginal low risk HPV | vaginal low risk papillomavirus > R87.821
abnormal chromosome analysis of female genital organs > R87.89
cloudy hemodialysis effluent | cloudy peritoneal effluent | cloudy peritoneal dialysis fluid > R88.0
abnormal body fluid finding | abnormal body fluid > R88.8
abnormal synovial fluid cytology | abnormal Papanicolaou of synovial fluid | Papanicolaou abnormal synovial fluid | abnormal nipple discharge cytology | abnormal cytology of nipple discharge | Papanicolaou abnormal nipple discharge > R89.6
abnormal microbiology of synovial fluid | abnormal microbiology of wound secretions | positive culture of nipple discharge > R89.5
abnormal histology specimen | Mallory's bodies > R89.7 {Mallory, histology, specimen}
abnormal hormone specimen | abnormal hormones in specimen > R89.1
abnormal drug level in specimen > R89.2
abnormal synovial fluid | abnormal nipple discharge specimen | abnormal wound secretions > R89.9
abnormal chromosome analysis of synovial fluid | abnormal chromosome analysis specimen > R89.8

# --- abnormal imaging and function studies, further wordings
abnormal brain imaging | abnormal imaging of brain | abnormal neuroimaging | abnormal MRI of brain | abnormal CT of brain | abnormal CT of head > R90.89
abnormal echoencephalography > R90.81
subarachnoid cistern abnormal | abnormal ventriculogram | abnormal skull imaging | abnormal x-ray of skull | abnormal imaging of sinuses | radiologic abnormality of head | radiological abnormality of skull | abnormal radiologic finding of head > R93.0
intracranial lesion on imaging > R90.0
white matter disease | white matter hyperintensities > R90.82
lung mass on imaging | pulmonary mass on imaging | pulmonary infiltrate on imaging | abnormal radiologic finding of lung > R91.8
coin lesion of lung > R91.1
mammographic calculus | calcification of breast on mammogram > R92.1
abnormal mammogram finding | mammographic abnormality | abnormal breast mammogram > R92.8
breast density fatty | BI-RADS density A > R92.31
BI-RADS density B > R92.32
BI-RADS density C | heterogeneous breast density > R92.33
extreme breast density > R92.34
abnormal coronary angiogram finding | abnormal imaging of heart | abnormal radiologic finding of heart | abnormal heart shadow | heart shadow abnormal > R93.1
abnormal gallbladder imaging | abnormal imaging of liver | abnormal imaging of biliary tract | nonvisualized gallbladder | abnormal cholecystogram > R93.2
filling defect of stomach | filling defect of colon | filling defect of intestine | filling defect of duodenum | gastrointestinal imaging abnormal | abnormal gastrointestinal imaging | abnormal upper GI | abnormal imaging of gastrointestinal tract > R93.3
abnormal imaging of bladder | abnormal imaging of ureter | abnormal imaging of renal pelvis | abnormal cystogram | bladder imaging abnormal > R93.41
abnormal imaging of kidney | abnormal renal imaging > R93.42
abnormal imaging of urinary organs | abnormal pyelogram | abnormal IVP > R93.49
abnormal imaging of abdomen | abnormal abdominal x-ray | abnormal imaging of retroperitoneum | radiologic abnormality of retroperitoneum | radiologic abnormality of abdomen > R93.5
abnormal imaging of limb | abnormal limb imaging > R93.6
abnormal imaging of bone | abnormal imaging of spine | abnormal imaging of musculoskeletal system | abnormal skeletal x-ray > R93.7
abnormal imaging of testis | abnormal scrotal ultrasound > R93.81
abnormal imaging of specified site | abnormal thermography finding | abnormal placenta scan imaging | abnormal imaging of skin | abnormal imaging of mediastinum | abnormal x-ray finding | abnormal radiologic finding | radiologic abnormality | mediastinal shift on imaging > R93.89
imaging inconclusive due to obesity | imaging inconclusive due to body fat | diagnostic imaging inconclusive due to excess body fat > R93.9
abnormal electroencephalogram | EEG abnormality | abnormal electroencephalography > R94.01
abnormal brain scan > R94.02
abnormal electromyography | abnormal electromyogram > R94.131
abnormal eye function study | abnormal function study of eye > R94.118
abnormal oculomotor function > R94.113
abnormal vestibular function test | abnormal VNG | abnormal caloric test > R94.121
abnormal function study of peripheral nervous system > R94.138
reduced vital capacity | abnormal pulmonary function study | reduced ventilatory capacity > R94.2
nonspecific ST-T wave changes | prolonged QT interval | T wave inversions on EKG > R94.31
abnormal phonocardiogram | abnormal electrophysiological study | abnormal ballistocardiogram | positive treadmill test > R94.39
abnormal cardiovascular function study > R94.30
abnormal endocrine function test | abnormal adrenal function study | abnormal pituitary function study | endocrine function study abnormal > R94.7
abnormal basal metabolic rate | abnormal BMR | elevated basal metabolic rate | abnormal function study of placenta | abnormal placental function study | abnormal pancreas scan finding | abnormal spleen function study | abnormal function study of bladder > R94.8
abnormal pancreatic function study | abnormal radioisotope scan > R94.8
e-cigarette lung injury | vaping lung injury | vaping-related lung disease | lung damage from vaping | lung disease due to electronic cigarette | lung injury due to e-cigarettes | vaping pneumonitis | damage of lung due to electronic cigarette | electronic cigarette lung damage > U07.0
electronic cigarette lung disease > U07.0
long hauler | post-acute sequelae of COVID-19 | PASC | post COVID-19 syndrome | chronic COVID syndrome > U09.9 {COVID, long-haul, SARS-CoV-2, coronavirus}
long COVID-19 | postcovid syndrome | late effects of COVID-19 > U09.9
COVID pneumonia infection | novel coronavirus infection > U07.1

# --- last wordings of symptoms
excessive yawning | sighing dyspnea > R06.89
change of voice quality | vocal fatigue symptom | low-pitched voice | voice tremor | vocal tremor > R49.8
respiratory gasping | gasping respiration | gasping for breath > R06.89
loss of consciousness transient | transient unconsciousness > R55
abdominal tympanites | gaseous distension | flatulent distension > R14.0
greasy stool | foul-smelling stool > R19.5
edema of face NOS | swelling of cheek | cheek swelling | swelling of forehead | swelling of lips and face > R22.0
swelling of breast region chest wall | chest wall swelling | lump in chest wall | lump of abdominal wall | swelling of back | buttock lump | buttock mass | lump on buttock > R22.2
elbow mass | shoulder lump | lump on shoulder | hand lump | wrist lump | lump on wrist | lump on hand | lump on finger | lump in the axilla | lump in armpit | armpit lump > R22.3
ankle lump | foot lump | lump on foot | lump on thigh | lump on ankle | popliteal mass | toe mass | groin lump leg > R22.4

# --- tests and consents that name a disease
@type other
viral hepatitis panel | hepatitis workup | acute hepatitis panel pending

# === third round
@type condition
# --- third round: heart, breath, chest
elevated abnormal blood pressure | abnormal blood pressure elevated | high blood pressure reading without diagnosis of hypertension | elevated reading of blood pressure | abnormally elevated blood pressure > R03.0
abnormal low blood pressure | abnormal blood pressure low > R03.1
rapid heart | rapid heart action | fast heart rhythm | heart hurry > R00.0
split heart sounds | heart sounds split | split heart sound abnormal | reduplicated heart sounds | friction heart sounds > R01.2
endotracheal hemorrhage | tracheobronchial hemorrhage | hemorrhage of trachea | hemorrhage from trachea | bleeding from trachea > R04.89
irregular breathing | breathing irregular | irregular respirations pattern > R06.89 {irregular breathing, breathing irregular}
hyperpnea tetany | tetany of hyperpnea | hyperpneic tetany | hyperventilation tetany > R06.4
diaphragmalgia | pain of diaphragm | diaphragmatic pain | diaphragm pain > R07.1
anginoid chest pain > R07.2
anterior chest wall syndrome | chest wall syndrome anterior | chest wall syndrome > R07.89

# --- third round: abdomen
cecal pain | pain of cecum | pain in cecum | visceral spasm | spasm of viscera | umbilical colic > R10.9
rebound abdominal tenderness | abdominal rebound tenderness | abdominal tenderness rebound > R10.829
rebound tenderness of right lower quadrant | RLQ rebound tenderness > R10.823
rebound tenderness of left lower quadrant | LLQ rebound tenderness > R10.824
rebound tenderness of right upper quadrant | RUQ rebound tenderness > R10.821
rebound tenderness of left upper quadrant | LUQ rebound tenderness > R10.822
rebound tenderness of epigastrium > R10.826
periumbilic rebound tenderness > R10.825
generalized rebound abdominal tenderness > R10.827
flank abdominal tenderness | abdominal tenderness of flank | tender flank abdominal > R10.8A9
spermatic cord neuralgia | neuralgia of spermatic cord > R10.20
paralysis of deglutition | deglutition paralysis | paralysis of swallowing > R13.0
tumefaction of liver | liver tumefaction | swelling of liver > R16.0
tumefaction of spleen | spleen tumefaction > R16.1
elevated bilirubin liver function | elevated liver function test bilirubin | liver function test elevated bilirubin > R17
umbilical swelling | swelling of umbilicus | mass of umbilicus | umbilical lump > R19.09
abdominal symptoms unspecified | symptoms involving abdomen > R19.8

# --- third round: skin, sensation, nerves
purpuric spots | spots purpuric | purpuric skin spots > R23.3
cutis marmorata | marbled skin | mottled marbled skin > R23.8
sensory disturbance of skin | sensibility disturbance | disturbance of sensibility | disturbance of touch | touch disturbance | loss of touch sense > R20.9
hypesthesia | hypesthesia of skin | diminished sensation of skin > R20.1
hyperalgesia | hyperalgesia of skin | sensory change of skin | loss of cold sense | absence of cold sense > R20.8
analgesia of skin | skin anesthesia local | local anesthesia of skin lesion > R20.0
mass of chest localized | localized mass of chest | localized swelling of chest | localized lump of chest wall | localized mass of trunk > R22.2
trismus | lockjaw trismus | spasm of jaw muscles > R25.2
involuntary spasm of muscle | muscle spasm unspecified > R25.2
akinesia | akinetic state > R29.898 {akinesia}
spasmophilic diathesis | diathesis spasmophilic > R29.0
magnesium-deficiency syndrome | magnesium deficiency tetany > R29.0
Dupre's disease | Dupré's syndrome | Dupre syndrome meningism > R29.1
disturbance of reflex | reflex disturbance | reflex abnormality | abnormality of reflex > R29.2
posture relaxation | relaxation of posture | imperfect posture | posture imperfect | malposture | faulty posture | bad posture > R29.3
cerebral depression | depression cerebral of function > R29.818
disturbance of posture | postural abnormality > R29.3
incomplete emptying of bladder | bladder emptying incomplete > R33.9 {retention}
pain associated with micturition | bladder pain associated with micturition | painful urination with bladder pain > R30.9
nocturnal bedwetting of adult > N39.44
confused and disoriented | disoriented state > R41.0
alien hand | alien hand syndrome | alien limb syndrome > R41.4
visual neglect | hemispatial neglect syndrome | unilateral neglect > R41.4
olfactory nerve disturbance | disturbance of olfactory nerve | perversion of smell > R43.1
disturbance of smell and taste mixed | mixed disturbance of smell and taste > R43.8
smell problem | problem of smell | problem with smell | problem of taste | problem with taste | problem with sense of smell > R43.9
problem of voice production | voice production problem > R47.89
anomia | nominal dysphasia | word-finding amnesia > R48.8 {anomia, aphasia, word-finding, language}
symbolic dysfunction > R48.9
nervous trouble | trouble nervous > R45.0

# --- third round: general
abiotrophy | autointoxication | auto-intoxication | general congestion | toxemia of fatigue | fatigue toxemia | physiological dysfunction > R68.89 {abiotrophy, autointoxication, congestion, toxemia, physiological}
febris | febrile state unspecified > R50.9
overstrain | overstrained | overexhaustion > R53.83
senectus | senile tremor | tremor senilis | senile deterioration | deterioration senile | decay senile > R54
vasomotor phenomenon | vasomotor collapse phenomenon | vasomotor syncope > R55
post traumatic convulsions | convulsions post traumatic | convulsions after trauma > R56.1
intra-abdominal hemorrhage | hemorrhage intra-abdominal | abdominal hemorrhage > R58 {hemorrhage intra-abdominal}
generalized lymphatic hypertrophy | generalized hypertrophy of lymph nodes | hypertrophy of lymph glands generalized | generalized lymph gland enlargement > R59.1
hypertrophy of lymph node > R59.0
water retention | retention of water | body water retention > R60.9
pitting edema of lip | pitting lip | lip pitting > R60.0
developmental arrest of child | arrest of development in child | arrest of growth in child | arrested growth of child | arrested development of child | child growth arrest > R62.50
symptoms of infancy | symptoms peculiar to infancy > R68.19
severe sepsis with organ dysfunction | sepsis with acute organ dysfunction > R65.20
infection with organ dysfunction with septic shock | severe infection with septic shock > R65.21

# --- third round: abnormal findings
bleeding time prolonged | bleeding prolonged | prolonged clotting time | prolonged thromboplastin time > R79.1
abnormal serum amylase | abnormal serum level of amylase | abnormal amylase level | abnormal level of amylase | abnormal lipase level | abnormal acid phosphatase level | abnormal level of serum enzymes > R74.8
alcohol in blood finding | abnormal finding of alcohol in blood | blood alcohol found | finding of blood alcohol > R78.0
finding of cocaine in blood > R78.2
finding of hallucinogen in blood > R78.3
finding of psychotropic drug in blood > R78.5
finding of steroid in blood | anabolic steroid in blood > R78.6
abnormal level of heavy metals in blood | heavy metal found in blood > R78.79
lead in blood abnormal | abnormal lead level in blood > R78.71
anticardiolipin antibody finding | positive anticardiolipin antibody | lupus anticoagulant finding without diagnosis | lupus anticoagulant without disease > R76.0
urinary casts finding > R82.998
urine hemoglobin > R82.3
bacteria in urine finding | bacteria found in urine > R82.71
drugs in urine | urine drugs abnormal | abnormal drugs in urine | steroids in urine | elevated drug level in urine > R82.5
abnormal thyroid function study > R94.6
abnormal bladder scan | abnormal placental scan > R94.8
atypical squamous cells of anus high grade not excluded | abnormal anal cytology ASC-H | anal cytology ASC-H > R85.611
anal Papanicolaou abnormal | abnormal anal Papanicolaou smear > R85.619
Papanicolaou high grade lesion of cervix | abnormal Papanicolaou smear of cervix high grade squamous intraepithelial lesion | cervical Papanicolaou high grade squamous intraepithelial lesion > R87.613
Papanicolaou low grade lesion of cervix | abnormal Papanicolaou smear of cervix low grade squamous intraepithelial lesion > R87.612
Papanicolaou high grade lesion of vagina | abnormal Papanicolaou smear of vagina high grade squamous intraepithelial lesion > R87.623
Papanicolaou low grade lesion of vagina | abnormal Papanicolaou smear of vagina low grade squamous intraepithelial lesion > R87.622
cervical cytology inadequate smear > R87.615
inadequate vaginal smear | unsatisfactory vaginal smear | vaginal cytology inadequate smear > R87.625
atypical cells of vagina | vaginal atypical cells | atypical vaginal cytology > R87.629
abnormal Papanicolaou of prostatic secretions | abnormal prostatic secretions Papanicolaou > R86.6
abnormal Papanicolaou throat scrapings | abnormal cytology of throat scrapings | abnormal cytology of nasal secretions > R84.6
abnormal Papanicolaou of wound secretions | abnormal cytology of wound secretions | abnormal Papanicolaou of nipple discharge > R89.6
abnormal Papanicolaou of peritoneal fluid | abnormal Papanicolaou of saliva > R85.69
abnormal Papanicolaou of uterus > R87.69
abnormal histology of specimen > R89.7
abnormal chromosome analysis result > R89.8
abnormal chromosome analysis of vagina | abnormal chromosome analysis of cervix > R87.89
vaginal low risk HPV positive | low risk HPV DNA test positive vagina | low risk human papillomavirus of vagina positive > R87.821
cervical low risk HPV positive | low risk HPV DNA test positive cervix > R87.820
inconclusive imaging due to excess body fat | radiologic findings inconclusive due to excess body fat | imaging inconclusive due to body habitus fat > R93.9
abnormal radiologic findings of abdomen > R93.5
abnormal imaging of genitourinary organs | abnormal genitourinary imaging | abnormal imaging of subcutaneous tissue > R93.89
filling defect of urinary organ | urinary organ filling defect > R93.49
pneumoencephalogram abnormal | abnormal pneumoencephalogram | enlarged pituitary fossa | enlargement of pituitary fossa | pituitary fossa enlargement | intrasellar subarachnoid cyst > R93.0
breast imaging inconclusive | inconclusive breast imaging | inconclusive imaging of breast | abnormal breast thermography | abnormal thermography of breast | inconclusive findings on imaging of breast > R92.8
calcification on mammogram | mammogram calcification | calcification found on mammogram | abnormal mammogram calcification > R92.1
breast density C > R92.33
breast density A | fatty breast density | mammographic fatty density | fatty tissue density of breast > R92.31
breast density B | scattered fibroglandular breast density | fibroglandular density of breast > R92.32
breast density D > R92.34

# --- third round: abnormal specimens: where from and what was found
abnormal cerebrospinal fluid enzyme level | abnormal cerebrospinal fluid enzymes | abnormal spinal fluid enzyme level | abnormal spinal fluid enzymes | abnormal CSF enzyme level > R83.0
abnormal cerebrospinal fluid hormone level | abnormal spinal fluid hormone level | abnormal spinal fluid hormones | abnormal CSF hormone level | abnormal CSF hormones > R83.1
abnormal cerebrospinal fluid drugs | abnormal spinal fluid drug level | abnormal spinal fluid drugs | abnormal CSF drugs > R83.2
abnormal cerebrospinal fluid nonmedicinal substance level | abnormal cerebrospinal fluid nonmedicinal level | abnormal spinal fluid nonmedicinal substance level | abnormal spinal fluid nonmedicinal level | abnormal CSF nonmedicinal substance level > R83.3
abnormal CSF nonmedicinal level > R83.3
abnormal cerebrospinal fluid immunology | abnormal cerebrospinal fluid immunological finding | abnormal spinal fluid immunology | abnormal spinal fluid immunological finding | abnormal CSF immunological finding > R83.4
abnormal cerebrospinal fluid cytology | abnormal cerebrospinal fluid cytologic finding | abnormal spinal fluid cytology | abnormal spinal fluid cytologic finding | abnormal CSF cytologic finding > R83.6
abnormal cerebrospinal fluid chromosomal finding | abnormal cerebrospinal fluid chromosome analysis | abnormal spinal fluid chromosomal finding | abnormal spinal fluid chromosome analysis | abnormal CSF chromosomal finding | abnormal CSF chromosome analysis > R83.8
abnormal sputum enzyme level | abnormal bronchial washings enzyme level | abnormal bronchial washings enzymes | abnormal nasal secretions enzyme level | abnormal nasal secretions enzymes | abnormal pleural fluid enzyme level > R84.0
abnormal pleural fluid enzymes | abnormal throat scrapings enzyme level | abnormal throat scrapings enzymes | abnormal respiratory specimen enzyme level | abnormal respiratory specimen enzymes > R84.0
abnormal sputum hormone level | abnormal sputum hormones | abnormal bronchial washings hormone level | abnormal bronchial washings hormones | abnormal nasal secretions hormone level | abnormal nasal secretions hormones | abnormal pleural fluid hormone level > R84.1
abnormal pleural fluid hormones | abnormal throat scrapings hormone level | abnormal throat scrapings hormones | abnormal respiratory specimen hormone level | abnormal respiratory specimen hormones > R84.1
abnormal sputum drug level | abnormal sputum drugs | abnormal bronchial washings drug level | abnormal bronchial washings drugs | abnormal nasal secretions drug level | abnormal nasal secretions drugs | abnormal pleural fluid drug level | abnormal pleural fluid drugs > R84.2
abnormal throat scrapings drug level | abnormal throat scrapings drugs | abnormal respiratory specimen drug level | abnormal respiratory specimen drugs > R84.2
abnormal sputum nonmedicinal substance level | abnormal sputum nonmedicinal level | abnormal bronchial washings nonmedicinal substance level | abnormal bronchial washings nonmedicinal level | abnormal nasal secretions nonmedicinal substance level > R84.3
abnormal nasal secretions nonmedicinal level | abnormal pleural fluid nonmedicinal substance level | abnormal pleural fluid nonmedicinal level | abnormal throat scrapings nonmedicinal substance level | abnormal throat scrapings nonmedicinal level > R84.3
abnormal respiratory specimen nonmedicinal substance level | abnormal respiratory specimen nonmedicinal level > R84.3
abnormal sputum immunology | abnormal sputum immunological finding | abnormal bronchial washings immunology | abnormal bronchial washings immunological finding | abnormal nasal secretions immunology | abnormal nasal secretions immunological finding > R84.4
abnormal pleural fluid immunology | abnormal pleural fluid immunological finding | abnormal throat scrapings immunology | abnormal throat scrapings immunological finding | abnormal respiratory specimen immunology | abnormal respiratory specimen immunological finding > R84.4
abnormal sputum cytologic finding | abnormal bronchial washings cytologic finding | abnormal nasal secretions cytology | abnormal nasal secretions cytologic finding > R84.6
abnormal pleural fluid cytologic finding | abnormal throat scrapings cytology | abnormal throat scrapings cytologic finding | abnormal respiratory specimen cytology | abnormal respiratory specimen cytologic finding > R84.6
abnormal sputum histology | abnormal sputum histological finding | abnormal bronchial washings histology | abnormal bronchial washings histological finding | abnormal nasal secretions histology | abnormal nasal secretions histological finding > R84.7
abnormal pleural fluid histology | abnormal pleural fluid histological finding | abnormal throat scrapings histology | abnormal throat scrapings histological finding | abnormal respiratory specimen histology | abnormal respiratory specimen histological finding > R84.7
abnormal sputum chromosomal finding | abnormal sputum chromosome analysis | abnormal bronchial washings chromosomal finding | abnormal bronchial washings chromosome analysis | abnormal nasal secretions chromosomal finding > R84.8
abnormal nasal secretions chromosome analysis | abnormal pleural fluid chromosomal finding | abnormal pleural fluid chromosome analysis | abnormal throat scrapings chromosomal finding | abnormal throat scrapings chromosome analysis > R84.8
abnormal respiratory specimen chromosomal finding | abnormal respiratory specimen chromosome analysis > R84.8
abnormal saliva enzyme level | abnormal saliva enzymes | abnormal peritoneal fluid enzyme level | abnormal ascitic fluid enzyme level | abnormal ascitic fluid enzymes | abnormal digestive organ specimen enzyme level > R85.0
abnormal digestive organ specimen enzymes > R85.0
abnormal saliva hormone level | abnormal saliva hormones | abnormal peritoneal fluid hormone level | abnormal peritoneal fluid hormones | abnormal ascitic fluid hormone level | abnormal ascitic fluid hormones | abnormal digestive organ specimen hormone level > R85.1
abnormal digestive organ specimen hormones > R85.1
abnormal saliva drug level | abnormal saliva drugs | abnormal peritoneal fluid drug level | abnormal peritoneal fluid drugs | abnormal ascitic fluid drug level | abnormal ascitic fluid drugs | abnormal digestive organ specimen drug level > R85.2
abnormal digestive organ specimen drugs > R85.2
abnormal saliva nonmedicinal substance level | abnormal saliva nonmedicinal level | abnormal peritoneal fluid nonmedicinal substance level | abnormal peritoneal fluid nonmedicinal level | abnormal ascitic fluid nonmedicinal substance level > R85.3
abnormal ascitic fluid nonmedicinal level | abnormal digestive organ specimen nonmedicinal substance level | abnormal digestive organ specimen nonmedicinal level > R85.3
abnormal saliva immunology | abnormal saliva immunological finding | abnormal peritoneal fluid immunology | abnormal peritoneal fluid immunological finding | abnormal ascitic fluid immunology | abnormal ascitic fluid immunological finding > R85.4
abnormal digestive organ specimen immunology | abnormal digestive organ specimen immunological finding > R85.4
abnormal saliva cytologic finding | abnormal peritoneal fluid cytologic finding | abnormal ascitic fluid cytologic finding | abnormal digestive organ specimen cytology > R85.69
abnormal digestive organ specimen cytologic finding > R85.69
abnormal saliva histology | abnormal saliva histological finding | abnormal peritoneal fluid histology | abnormal peritoneal fluid histological finding | abnormal ascitic fluid histology | abnormal ascitic fluid histological finding > R85.7
abnormal digestive organ specimen histology | abnormal digestive organ specimen histological finding > R85.7
abnormal saliva chromosomal finding | abnormal saliva chromosome analysis | abnormal peritoneal fluid chromosomal finding | abnormal peritoneal fluid chromosome analysis | abnormal ascitic fluid chromosomal finding | abnormal ascitic fluid chromosome analysis > R85.89
abnormal digestive organ specimen chromosomal finding | abnormal digestive organ specimen chromosome analysis > R85.89
abnormal semen enzyme level | abnormal semen enzymes | abnormal seminal fluid enzyme level | abnormal seminal fluid enzymes | abnormal prostatic secretions enzyme level | abnormal prostatic secretions enzymes | abnormal male genital organ specimen enzyme level > R86.0
abnormal male genital organ specimen enzymes > R86.0
abnormal semen hormone level | abnormal semen hormones | abnormal seminal fluid hormone level | abnormal seminal fluid hormones | abnormal prostatic secretions hormone level | abnormal prostatic secretions hormones | abnormal male genital organ specimen hormone level > R86.1
abnormal male genital organ specimen hormones > R86.1
abnormal semen drug level | abnormal semen drugs | abnormal seminal fluid drug level | abnormal seminal fluid drugs | abnormal prostatic secretions drug level | abnormal prostatic secretions drugs | abnormal male genital organ specimen drug level > R86.2
abnormal male genital organ specimen drugs > R86.2
abnormal semen nonmedicinal substance level | abnormal semen nonmedicinal level | abnormal seminal fluid nonmedicinal substance level | abnormal seminal fluid nonmedicinal level | abnormal prostatic secretions nonmedicinal substance level > R86.3
abnormal prostatic secretions nonmedicinal level | abnormal male genital organ specimen nonmedicinal substance level | abnormal male genital organ specimen nonmedicinal level > R86.3
abnormal semen immunology | abnormal semen immunological finding | abnormal seminal fluid immunology | abnormal seminal fluid immunological finding | abnormal prostatic secretions immunology | abnormal prostatic secretions immunological finding > R86.4
abnormal male genital organ specimen immunology | abnormal male genital organ specimen immunological finding > R86.4
abnormal semen cytology | abnormal semen cytologic finding | abnormal seminal fluid cytology | abnormal seminal fluid cytologic finding | abnormal prostatic secretions cytology | abnormal prostatic secretions cytologic finding > R86.6
abnormal male genital organ specimen cytology | abnormal male genital organ specimen cytologic finding > R86.6
abnormal semen histology | abnormal semen histological finding | abnormal seminal fluid histology | abnormal seminal fluid histological finding | abnormal prostatic secretions histology | abnormal prostatic secretions histological finding > R86.7
abnormal male genital organ specimen histology | abnormal male genital organ specimen histological finding > R86.7
abnormal semen chromosomal finding | abnormal semen chromosome analysis | abnormal seminal fluid chromosomal finding | abnormal seminal fluid chromosome analysis | abnormal prostatic secretions chromosomal finding | abnormal prostatic secretions chromosome analysis > R86.8
abnormal male genital organ specimen chromosomal finding | abnormal male genital organ specimen chromosome analysis > R86.8
abnormal vaginal secretions enzyme level | abnormal vaginal secretions enzymes | abnormal female genital organ specimen enzyme level | abnormal female genital organ specimen enzymes | abnormal uterine secretions enzyme level | abnormal uterine secretions enzymes > R87.0
abnormal vulvar secretions enzyme level | abnormal vulvar secretions enzymes > R87.0
abnormal vaginal secretions hormone level | abnormal vaginal secretions hormones | abnormal female genital organ specimen hormone level | abnormal female genital organ specimen hormones | abnormal uterine secretions hormone level | abnormal uterine secretions hormones > R87.1
abnormal vulvar secretions hormone level | abnormal vulvar secretions hormones > R87.1
abnormal vaginal secretions drug level | abnormal vaginal secretions drugs | abnormal female genital organ specimen drug level | abnormal female genital organ specimen drugs | abnormal uterine secretions drug level | abnormal uterine secretions drugs > R87.2
abnormal vulvar secretions drug level | abnormal vulvar secretions drugs > R87.2
abnormal vaginal secretions nonmedicinal substance level | abnormal vaginal secretions nonmedicinal level | abnormal female genital organ specimen nonmedicinal substance level | abnormal female genital organ specimen nonmedicinal level > R87.3
abnormal uterine secretions nonmedicinal substance level | abnormal uterine secretions nonmedicinal level | abnormal vulvar secretions nonmedicinal substance level | abnormal vulvar secretions nonmedicinal level > R87.3
abnormal vaginal secretions immunology | abnormal vaginal secretions immunological finding | abnormal female genital organ specimen immunology | abnormal female genital organ specimen immunological finding | abnormal uterine secretions immunology > R87.4
abnormal uterine secretions immunological finding | abnormal vulvar secretions immunology | abnormal vulvar secretions immunological finding > R87.4
abnormal vaginal secretions cytology | abnormal vaginal secretions cytologic finding | abnormal female genital organ specimen cytology | abnormal female genital organ specimen cytologic finding | abnormal uterine secretions cytology > R87.69
abnormal uterine secretions cytologic finding | abnormal vulvar secretions cytology | abnormal vulvar secretions cytologic finding > R87.69
abnormal vaginal secretions histology | abnormal vaginal secretions histological finding | abnormal female genital organ specimen histology | abnormal female genital organ specimen histological finding | abnormal uterine secretions histology > R87.7
abnormal uterine secretions histological finding | abnormal vulvar secretions histology | abnormal vulvar secretions histological finding > R87.7
abnormal vaginal secretions chromosomal finding | abnormal vaginal secretions chromosome analysis | abnormal female genital organ specimen chromosomal finding | abnormal female genital organ specimen chromosome analysis > R87.89
abnormal uterine secretions chromosomal finding | abnormal uterine secretions chromosome analysis | abnormal vulvar secretions chromosomal finding | abnormal vulvar secretions chromosome analysis > R87.89
abnormal synovial fluid enzyme level | abnormal synovial fluid enzymes | abnormal wound secretions enzyme level | abnormal wound secretions enzymes | abnormal nipple discharge enzyme level | abnormal nipple discharge enzymes > R89.0
abnormal synovial fluid hormone level | abnormal synovial fluid hormones | abnormal wound secretions hormone level | abnormal wound secretions hormones | abnormal nipple discharge hormone level | abnormal nipple discharge hormones > R89.1
abnormal synovial fluid drug level | abnormal synovial fluid drugs | abnormal wound secretions drug level | abnormal wound secretions drugs | abnormal nipple discharge drug level | abnormal nipple discharge drugs > R89.2
abnormal synovial fluid nonmedicinal substance level | abnormal synovial fluid nonmedicinal level | abnormal wound secretions nonmedicinal substance level | abnormal wound secretions nonmedicinal level | abnormal nipple discharge nonmedicinal substance level > R89.3
abnormal nipple discharge nonmedicinal level > R89.3
abnormal synovial fluid immunology | abnormal synovial fluid immunological finding | abnormal wound secretions immunology | abnormal wound secretions immunological finding | abnormal nipple discharge immunology | abnormal nipple discharge immunological finding > R89.4
abnormal synovial fluid cytologic finding | abnormal wound secretions cytology | abnormal wound secretions cytologic finding | abnormal nipple discharge cytologic finding > R89.6
abnormal synovial fluid histology | abnormal synovial fluid histological finding | abnormal wound secretions histology | abnormal wound secretions histological finding | abnormal nipple discharge histology | abnormal nipple discharge histological finding > R89.7
abnormal synovial fluid chromosomal finding | abnormal synovial fluid chromosome analysis | abnormal wound secretions chromosomal finding | abnormal wound secretions chromosome analysis | abnormal nipple discharge chromosomal finding > R89.8
abnormal nipple discharge chromosome analysis > R89.8

# --- third round: abnormal imaging: where
abnormal diagnostic imaging skull | abnormal radiologic finding skull | abnormal radiological finding skull | abnormal ultrasound finding skull | abnormal diagnostic imaging head | abnormal radiologic finding head | abnormal radiological finding head > R93.0
abnormal ultrasound finding head > R93.0
abnormal diagnostic imaging heart | abnormal radiologic finding heart | abnormal radiological finding heart | abnormal ultrasound finding heart | abnormal diagnostic imaging coronary circulation | abnormal radiologic finding coronary circulation > R93.1
abnormal radiological finding coronary circulation | abnormal ultrasound finding coronary circulation > R93.1
abnormal diagnostic imaging biliary tract | abnormal radiologic finding biliary tract | abnormal radiological finding biliary tract | abnormal ultrasound finding biliary tract | abnormal diagnostic imaging gallbladder | abnormal radiologic finding gallbladder > R93.2
abnormal radiological finding gallbladder | abnormal ultrasound finding gallbladder | abnormal diagnostic imaging bile duct | abnormal radiologic finding bile duct | abnormal radiological finding bile duct | abnormal ultrasound finding bile duct > R93.2
abnormal diagnostic imaging liver | abnormal radiologic finding liver | abnormal radiological finding liver | abnormal ultrasound finding liver > R93.2
abnormal diagnostic imaging gastrointestinal tract | abnormal radiologic finding gastrointestinal tract | abnormal radiological finding gastrointestinal tract | abnormal ultrasound finding gastrointestinal tract | abnormal diagnostic imaging digestive tract > R93.3
abnormal radiologic finding digestive tract | abnormal radiological finding digestive tract | abnormal ultrasound finding digestive tract | abnormal diagnostic imaging stomach | abnormal radiologic finding stomach | abnormal radiological finding stomach > R93.3
abnormal ultrasound finding stomach | abnormal diagnostic imaging intestine | abnormal radiologic finding intestine | abnormal radiological finding intestine | abnormal ultrasound finding intestine | abnormal diagnostic imaging colon > R93.3
abnormal radiologic finding colon | abnormal radiological finding colon | abnormal ultrasound finding colon | abnormal diagnostic imaging esophagus | abnormal radiologic finding esophagus | abnormal radiological finding esophagus > R93.3
abnormal ultrasound finding esophagus > R93.3
abnormal diagnostic imaging bladder | abnormal radiologic finding bladder | abnormal radiological finding bladder | abnormal ultrasound finding bladder | abnormal diagnostic imaging ureter | abnormal radiologic finding ureter | abnormal radiological finding ureter > R93.41
abnormal ultrasound finding ureter | abnormal diagnostic imaging renal pelvis | abnormal radiologic finding renal pelvis | abnormal radiological finding renal pelvis | abnormal ultrasound finding renal pelvis > R93.41
abnormal diagnostic imaging kidney | abnormal radiologic finding kidney | abnormal radiological finding kidney | abnormal ultrasound finding kidney > R93.42
abnormal diagnostic imaging urinary organ | abnormal radiologic finding urinary organ | abnormal radiological finding urinary organ | abnormal ultrasound finding urinary organ | abnormal diagnostic imaging urinary tract | abnormal radiologic finding urinary tract > R93.49
abnormal radiological finding urinary tract | abnormal ultrasound finding urinary tract > R93.49
abnormal diagnostic imaging abdomen | abnormal radiologic finding abdomen | abnormal radiological finding abdomen | abnormal ultrasound finding abdomen | abnormal diagnostic imaging retroperitoneum | abnormal radiologic finding retroperitoneum > R93.5
abnormal radiological finding retroperitoneum | abnormal ultrasound finding retroperitoneum | abnormal diagnostic imaging abdominal region | abnormal radiologic finding abdominal region | abnormal radiological finding abdominal region > R93.5
abnormal ultrasound finding abdominal region > R93.5
abnormal diagnostic imaging limb | abnormal radiologic finding limb | abnormal radiological finding limb | abnormal ultrasound finding limb | abnormal diagnostic imaging arm | abnormal radiologic finding arm | abnormal radiological finding arm > R93.6
abnormal ultrasound finding arm | abnormal diagnostic imaging leg | abnormal radiologic finding leg | abnormal radiological finding leg | abnormal ultrasound finding leg | abnormal diagnostic imaging extremity | abnormal radiologic finding extremity > R93.6
abnormal radiological finding extremity | abnormal ultrasound finding extremity > R93.6
abnormal diagnostic imaging spine | abnormal radiologic finding spine | abnormal radiological finding spine | abnormal ultrasound finding spine | abnormal diagnostic imaging musculoskeletal system | abnormal radiologic finding musculoskeletal system > R93.7
abnormal radiological finding musculoskeletal system | abnormal ultrasound finding musculoskeletal system | abnormal diagnostic imaging bone | abnormal radiologic finding bone | abnormal radiological finding bone | abnormal ultrasound finding bone > R93.7
abnormal diagnostic imaging joint | abnormal radiologic finding joint | abnormal radiological finding joint | abnormal ultrasound finding joint > R93.7
abnormal diagnostic imaging mediastinum | abnormal radiologic finding mediastinum | abnormal radiological finding mediastinum | abnormal ultrasound finding mediastinum | abnormal diagnostic imaging genitourinary organ | abnormal radiologic finding genitourinary organ > R93.89
abnormal radiological finding genitourinary organ | abnormal ultrasound finding genitourinary organ | abnormal diagnostic imaging skin | abnormal radiologic finding skin | abnormal radiological finding skin | abnormal ultrasound finding skin > R93.89
abnormal diagnostic imaging subcutaneous tissue | abnormal radiologic finding subcutaneous tissue | abnormal radiological finding subcutaneous tissue | abnormal ultrasound finding subcutaneous tissue | abnormal diagnostic imaging uterus > R93.89
abnormal radiologic finding uterus | abnormal radiological finding uterus | abnormal ultrasound finding uterus | abnormal diagnostic imaging prostate | abnormal radiologic finding prostate | abnormal radiological finding prostate | abnormal ultrasound finding prostate > R93.89
abnormal diagnostic imaging lung | abnormal radiologic finding lung | abnormal radiological finding lung | abnormal ultrasound finding lung > R91.8
abnormal diagnostic imaging brain | abnormal radiologic finding brain | abnormal radiological finding brain | abnormal ultrasound finding brain | abnormal radiologic finding central nervous system > R90.89
abnormal radiological finding central nervous system | abnormal ultrasound finding central nervous system > R90.89
# --- shorthand, surgery, birth, injury
@type condition
atypical CP | MSK CP | musculoskeletal CP | noncardiac CP | non-cardiac CP | CP atypical | CP MSK | CP noncardiac | CP reproducible | reproducible CP > R07.89
pleuritic CP | pleuritic chest pain | pleuritic pain | pleuritic type chest pain > R07.81
# --- shorthand, adult medicine
@type condition
FTT | failure to thrive > R62.7 {adult, elderly, geriatric, dementia, hospice, nursing home, SNF, cachexia, palliative, memory care, PI, pressure, frail, yo, PEG, LTC, GOC}
falls past year | falls past yr | falls in past year | falls this month | falls this mo | falls x2 | falls x3 | falls x4 | multiple recent falls > R29.6
NIHSS 0 | NIHSS of 0 > R29.700 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 1 | NIHSS of 1 > R29.701 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 2 | NIHSS of 2 > R29.702 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 3 | NIHSS of 3 > R29.703 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 4 | NIHSS of 4 > R29.704 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 5 | NIHSS of 5 > R29.705 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 6 | NIHSS of 6 > R29.706 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 7 | NIHSS of 7 > R29.707 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 8 | NIHSS of 8 > R29.708 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 9 | NIHSS of 9 > R29.709 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 10 | NIHSS of 10 > R29.710 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 11 | NIHSS of 11 > R29.711 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 12 | NIHSS of 12 > R29.712 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 13 | NIHSS of 13 > R29.713 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 14 | NIHSS of 14 > R29.714 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 15 | NIHSS of 15 > R29.715 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 16 | NIHSS of 16 > R29.716 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 17 | NIHSS of 17 > R29.717 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 18 | NIHSS of 18 > R29.718 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 19 | NIHSS of 19 > R29.719 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 20 | NIHSS of 20 > R29.720 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 21 | NIHSS of 21 > R29.721 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 22 | NIHSS of 22 > R29.722 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 23 | NIHSS of 23 > R29.723 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 24 | NIHSS of 24 > R29.724 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 25 | NIHSS of 25 > R29.725 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 26 | NIHSS of 26 > R29.726 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 27 | NIHSS of 27 > R29.727 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 28 | NIHSS of 28 > R29.728 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 29 | NIHSS of 29 > R29.729 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 30 | NIHSS of 30 > R29.730 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 31 | NIHSS of 31 > R29.731 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 32 | NIHSS of 32 > R29.732 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 33 | NIHSS of 33 > R29.733 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 34 | NIHSS of 34 > R29.734 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 35 | NIHSS of 35 > R29.735 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 36 | NIHSS of 36 > R29.736 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 37 | NIHSS of 37 > R29.737 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 38 | NIHSS of 38 > R29.738 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 39 | NIHSS of 39 > R29.739 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 40 | NIHSS of 40 > R29.740 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 41 | NIHSS of 41 > R29.741 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
NIHSS 42 | NIHSS of 42 > R29.742 {stroke, CVA, infarct, infarction, MCA, tPA, TNK, LVO}
respiratory depression | resp depression > R06.89

@type condition
breast asymmetry | focal asymmetry | focal breast asymmetry > R92.8 {mammogram, mammography, BI-RADS, BIRADS, tomo, tomosynthesis, MLO, CC view, screening}
breasts are heterogeneously dense | heterogeneously dense, both sides | breasts heterogeneously dense | breast tissue is heterogeneously dense > R92.333
breasts are extremely dense | breasts extremely dense | breast tissue is extremely dense > R92.343
supratherapeutic on his warfarin | supratherapeutic on her warfarin | supratherapeutic on warfarin > R79.1
@type condition
never finishes voiding | feels he never finishes | never feels empty | feels never empty | incomplete emptying sensation > R39.14
up twice a night to void | up two times a night | up three times a night | up four times a night | up five times a night | up 2 times a night | up 3 times a night | up 4 times a night | up 2x a night | up 3x a night | up 4x a night | up 2x/night | up 3x/night | up 4x/night | gets up x2 | gets up x3 | gets up x4 | nighttime trips | nocturia x2 | nocturia x3 | nocturia x4 | nocturia x5 > R35.1
@type condition
up 3x/noc | up 2x/noc | up 4x/noc | nocturia x1 > R35.1
@type condition
burning when she pees | burning when he pees | burns when she pees | burns when he pees | hurts to pee | burning with peeing > R30.0
going every 30 min | going every 20 min | going every half hour | peeing every 30 min | peeing every hour > R35.0
over-anticoagulated | over anticoagulated on warfarin > R79.1
new group of calcifications | breast calcifications | left calcifications | right calcifications | grouped calcifications | new group of fine calcifications > R92.1 {mammogram, mammography, BI-RADS, tomosynthesis, tomo}
lip swelling | swelling of lip | swollen lip | swelling of the lips > R22.0

# --- as the Index files them
@type condition
facial edema > R60.0
colic > R10.83 {infant, newborn, baby, formula, breastfed, breastfeeding, months old, month-old, weeks old, week-old, infantile}
abdominal colic > R10.84

# --- more phrases of symptoms
@type condition
decreased sensation | reduced sensation > R20.1
phlegm | yellow phlegm | green phlegm > R09.3
choking episodes | choking sensation | episodes of choking > R09.89
vomiting and nausea | nausea and several episodes of vomiting | nausea and episodes of vomiting | nausea with several episodes of vomiting | nausea followed by vomiting | nausea with multiple episodes of vomiting | nauseated and vomiting | nausea or vomiting | vomiting or nausea > R11.2
pain low in her abdomen | pain low in his abdomen | pain low in the abdomen > R10.30
localized pain | local pain | localizes the pain | localizes his pain | localizes her pain | pain localized | pain is localized | pain localizes | pain remains localized = pain

# --- pain in the back of the head
@type condition
pain in the back of the head | pain in the back of her head | pain in the back of his head | pain at the back of the head > R51.9
pain in the back of the throat | pain in the back of her throat | pain in the back of his throat > R07.0

# --- said in case reports
@type condition
tachyarrhythmia > R00.0
pansystolic > R01.1
s3 heart sound > R01.2
decrease in blood pressure | decreased blood pressure | drop in blood pressure > R03.1
bloody expectoration | hemoptoic > R04.2
ortopnea > R06.01
respiratory apremium > R06.03
polypneic > R06.82
hypoventilation | generalized hypoventilation > R06.89
precordalgia > R07.2
mucopurulent expectoration | mucous expectoration | greenish expectoration | yellowish expectoration | whitish expectoration | purulent bronchial secretions | mucopurulent sputum | expectoration of mucus > R09.3
congested | cough and congestion > R09.81
jugular engorgement | jugular ingurgitation | engorged jugular veins | crepitations | subcrepitants | throat feeling like it is going to close up > R09.89
stomach hurt > R10.9
abdominal disfunction | tympanic abdomen | tympanism > R14.0
hepatosplenic enlargement > R16.2
subicteric | subicterus | subictericia > R17
free intra-abdominal fluid > R18.8
increased abdominal girth > R19.00
hypogastric mass | hypogastric swelling | groin mass > R19.09
increase in the number of stools | altered intestinal rhythm > R19.4
hypocholic stools > R19.5
decreased sensitivity | hemihypesthesia > R20.1
sensory deficit > R20.9
exanthema | maculopapular lesions > R21
increase in facial volume > R22.0
cervical volume increase | increase in cervical volume | increased cervical volume | cervical swelling > R22.1
fissures in her skin | fissures in the skin | skin fissures > R23.4
postural instability | feeling of instability | instability when walking | difficulty keeping his balance | difficulty keeping her balance | worsening balance > R26.81
slowly losing control of his hands > R27.8
bilateral babinski | babinski sign | extensor plantar reflex | indifferent plantar reflex | abolished reflexes | abolished osteotendinous reflexes | exalted reflexes | extensor plantar | bilateral extensor plantar reflex > R29.2
several falls | falling spells > R29.6
central facial paresis > R29.810
functional impotency > R29.898
voiding discomfort > R30.9
loss of sphincter control | sphincter relaxation | sphincter incontinence | incontinence > R32
decreased diuresis | reduced diuresis | decrease in diuresis | decrease in urine output | urine output has also decreased | urine output was decreased > R34
voiding disorder > R39.198
positive left renal percussion > R39.852
positive renal percussion > R39.859
tendency to sleep | sleep tendency > R40.0
obtundation | obnubilation > R40.1
impaired consciousness | impairment of consciousness | impaired level of consciousness | consciousness compromise | compromise of consciousness | compromised consciousness | decreased consciousness | reduced level of consciousness | depressed level of consciousness | deterioration in the level of consciousness | altered level of consciousness | altered state of consciousness | altered consciousness | disconnection of the environment | disconnection from the environment | quantitative compromise of consciousness | progressive consciousness compromise | alteration of the level of consciousness | disconnection of the medium > R40.4
confusional state | confusional episodes > R41.0
bradypsychia > R41.843
sensation of spinning objects | sensation of moving objects > R42
diminished taste | decreased taste > R43.8
sad mood > R45.2
changes in behavior | behavior changes | behavior alteration | alteration of behavior | altered behavior > R46.89
mutism > R47.01
dysarthric > R47.1
bradylalia | slow speech > R47.89
language impairment | speech alteration | speech impairment > R47.9
dysthermic sensation | subfebrile > R50.9
decrease in strength | lack of strength | strength deficit | asthenic > R53.1
affectation of the general condition > R53.81
tonic-clonic movements | clonic movements | generalized tonic-clonic movements | generalized tonic-clonic > R56.9
ecchymotic lesions > R58
multiple retroperitoneal lymph nodes | multiple mesenteric lymph nodes > R59.0
adenopathic conglomerate | adenopatic conglomerate | adenopathic mass | lymph node conglomerate | pathological lymph nodes > R59.9
poor weight gain > R62.51
refusal to feed > R63.30
refusal of food | rejection of food > R63.39
decrease in hemoglobin | decrease in hemoglobin levels | fall in hemoglobin | decrease in hematocrit | fall in hematocrit > R71.0
schistocytes | schistocytosis | anisopoikilocytosis > R71.8
hypertransaminemia > R74.01
increased ldh | increase in ldh > R74.02
hypoglycorrhachia > R83.8
alveolar infiltrate | bilateral micronodular interstitial > R91.8
epileptiform activity | epileptic activity > R94.01

# --- single lines of assessments, symptoms
@type condition
unintentional wt loss > R63.4

# --- weight lost, told with its amount
@type condition
wt loss of | wt loss 10 lb | wt loss 15 lb | wt loss 20 lb | wt loss 12 lb | wt loss unintentional > R63.4 {unintentional, unexplained, r/o malignancy, CT C/A/P, cause unclear, over}

# --- weight and blood in numbers, weakness as told
loss of kg of weight | loss of kg in weight | loss of kg | loss of kilos | loss of lb of weight | loss of pounds of weight | lost kg | lost kilos | lost lbs | lost pounds | dropped pounds > R63.4
increased CRP | increase in CRP | increase in C-reactive protein | increased C-reactive protein | CRP increased | elevation of CRP > R79.82
sick and weak | felt weak | weak and tired | tired and weak | too weak to walk | very weak > R53.1
stuffiness | stuffiness and congestion | congestion and stuffiness | congestion and runny nose | congestion and rhinorrhea | sniffles > R09.81

# --- findings of case reports
respiratory pauses | breathing pauses | pauses in breathing > R06.81
pain in the hemithorax | hemithorax pain | pain in hemithorax | hemithoracic pain > R07.9
blood cultures were positive | blood culture was positive | positive hemocultures | hemoculture positive > R78.81
abnormal tracing on EEG | abnormal electroencephalogram tracing | slow activity on EEG | diffuse slowing on EEG | EEG with diffuse slowing > R94.01

# --- congestion of the nose, as told with a cold
congestion > R09.81 {fever, cough, cold, runny, rhinorrhea, drainage, stuffiness, sneezing, nose, nasal, sniffles, sinus, throat, allergies, allergic}

# --- headaches, nodes and readings in short
@type condition
frontal HA | occipital HA | temporal HA | bitemporal HA | bifrontal HA | throbbing HA | dull HA | new HA | new onset HA | daily HA | intermittent HA | constant HA | persistent HA | severe HA | mild HA | worsening HA | HA x 1 day | HA x 2 days | HA x 3 days | HA x 4 days | HA x 5 days | HA x 1 wk | HA x 1 week | HA x 2 wks | HA x 2 weeks | HA x 3 wks | HA x 3 weeks | HA x 1 month | HA x 1 mo | HA since | HA for 2 days | HA for 3 days | HA for a week | HA and nausea | HA and dizziness | HA, nausea | HA, dizziness | HA and fever | HA, fever > R51.9
urgency > R39.15 {dysuria, nocturia, OAB, overactive bladder, oxybutynin, mirabegron, Myrbetriq}
LLQ rebound | rebound LLQ | rebound in LLQ | rebound in the LLQ | left lower quadrant rebound | LLQ TTP with rebound | LLQ tenderness with rebound > R10.824
RLQ rebound | rebound RLQ | rebound in RLQ | rebound in the RLQ | right lower quadrant rebound | RLQ TTP with rebound | RLQ tenderness with rebound > R10.823
swollen LNs neck | swollen LN neck | swollen LNs in neck | swollen nodes in neck | swollen neck nodes | swollen lymph nodes neck | swollen neck lymph nodes | enlarged LNs neck | enlarged LN neck | enlarged neck nodes | enlarged neck lymph nodes | neck LAD | LAD neck | groin LAD | swollen groin nodes | swollen nodes in groin | swollen lymph nodes in groin | enlarged groin nodes | enlarged LN groin | axillary LAD | LAD axilla | swollen nodes in armpit | swollen lymph node in armpit | swollen axillary nodes | cervical LAD | inguinal LAD | supraclavicular LAD | post cervical LAD | anterior cervical LAD > R59.0
swollen LNs | swollen LN | enlarged LNs | swollen nodes = swollen lymph node
abnl EKG | abnl ECG | abn EKG | abn ECG | EKG abnl | EKG abnormal | ECG abnormal | abnormal EKG tracing = abnormal electrocardiogram
abn mammo | abnl mammo | abnormal mammo | abn mammogram | abnl mammogram | abnormal screening mammogram | abnormal screening mammo | mammo abnormal | mammogram abnormal | abn screening mammo | BIRADS 0 mammo | BI-RADS 0 mammogram | callback mammo | mammo callback | mammogram callback > R92.8
BP up, no dx of HTN | elevated BP, no dx of HTN | elevated BP without dx of HTN | elevated BP no dx HTN | BP elevated, no dx of HTN | BP high, no dx of HTN | BP up in office, no dx of HTN | elevated BP in office, no dx of HTN | high BP reading, no HTN | elevated BP reading without dx of HTN | elevated BP reading, no hx of HTN | BP elevated, no hx of HTN | elevated BP, no hx of HTN | elevated BP without hx of HTN | elevated BP without HTN > R03.0
PPD pos | PPD positive | pos PPD | TST positive | recent PPD converter > R76.11
UDS pos for | UDS positive for | UDS pos | UDS positive | pos UDS | urine drug screen pos | urine drug screen positive | urine drug screen pos for | urine drug screen positive for | Utox positive | Utox pos | Utox positive for | Utox pos for | positive Utox | urine tox positive | urine tox positive for | tox screen positive for | urine tox pos for > R82.5

# --- signs and tests in short
@type condition
substernal CP | retrosternal CP | midsternal CP | midsternal chest pain > R07.2
fecal incont | stool incont | bowel incont > R15.9
urinary incont | urine incont > R32
diffuse belly pain | diffuse abd pain | generalized belly pain | generalized abd pain | belly pain all over | pain all over abdomen | diffuse abdominal tenderness and pain > R10.84
strains to urinate | straining to void > R39.16
SI without plan | SI, no plan or intent | SI, no plan | SI without plan or intent | endorses SI > R45.851
HI with plan | active HI | endorses HI > R45.850
excessive crying in toddler | excessive crying of toddler | excessive crying in child | excessive crying toddler > R45.83
weight up, unexplained | unexplained wt gain | unintentional wt gain | abnormal wt gain | excessive wt gain | abnl wt gain > R63.5
elevated trop | trop elevated | trop elevation | mildly elevated trop | trop leak | troponin bump | trop bump | elevated hs-trop | elevated hsTn | mild troponinemia > R79.89
high alk phos | alk phos elevated | alk phos up | alk phos elevation | ALP elevated | isolated alk phos elevation > R74.8
CA-125 up | rising CA-125 | CA-125 rising > R97.1
CEA up | CEA elevated | rising CEA | CEA rising > R97.0
multiple ground glass nodules | ground glass nodules | multiple GGNs | GGNs | bilateral ground glass nodules > R91.8
fever post op | POD1 fever | POD2 fever | fever POD 1 | fever POD 2 > R50.82

abn CXR | abnl CXR | CXR abnl > R91.8
abn stress test | abnl stress test | abn nuclear stress test | abnl nuclear stress test | abnl nuc stress | abn treadmill | abnl MPI | abn MPI > R94.39
abn PFTs | abnl PFTs > R94.2
abn EEG | abnl EEG | EEG abnl > R94.01
abn LFTs | abnl LFTs | LFTs abnl > R79.89

FOBT came back positive | FOBT returned positive | FOBT was positive | FOBT is positive | FIT came back positive | FIT returned positive | FIT was positive | FIT test came back positive | FIT test positive | FIT test was positive | FIT test returned positive | Cologuard came back positive | Cologuard returned positive | Cologuard was positive | stool cards positive | stool guaiac came back positive | hemoccult came back positive | hemoccult was positive > R19.5
FIT positive | FIT + | positive FIT > R19.5 {colonoscopy, stool, colorectal, colon}
visible blood in his urine | visible blood in her urine | visible blood in the urine | blood visible in urine | blood visible in the urine | sees blood in her urine | sees blood in his urine | saw blood in her urine | saw blood in his urine | seeing blood in her urine | seeing blood in his urine | frank blood in urine | frank blood in the urine | pink urine from blood | frankly bloody urine | visibly bloody urine > R31.0
leaks when she coughs | leaks urine when she coughs | leaks when she sneezes | leaks urine when she sneezes | leaks urine when she laughs | leaks when she laughs | leaking when she coughs | leaking urine when she coughs | leaks urine when coughing | leaks with coughing and sneezing | leaks urine with sneezing | leaks urine with laughing | can't hold her urine when she coughs | cannot hold her urine when she coughs | wets herself when she coughs | wets herself when she sneezes | loses urine when she coughs | loses urine with coughing | loses urine with cough | leaks urine when he coughs | loses urine when he coughs > N39.3
trouble starting his stream | trouble starting stream | trouble starting urine stream | difficulty starting his stream | cannot start his stream | can't start his stream | hard to start his stream | slow to start his stream | trouble starting urination | trouble initiating stream | difficulty initiating stream | difficulty initiating urination | hard time starting his stream > R39.11
dribbles after voiding | dribbles after urinating | dribbles afterwards | dribbling after voiding | dribbling after urination | dribbles at the end of urination | dribbles after he urinates > N39.43
BP up at | BP was up at | BP up to | BP up today | BP up in the office | BP up in office | BP is up today | BP running high | BP was high today | blood pressure was up today | blood pressure up in the office > R03.0 {no history of hypertension, no hx of HTN, no h/o HTN, without a diagnosis of hypertension, no diagnosis of hypertension, no known hypertension, no prior hypertension, white coat, no HTN}
microcalcifications | clustered microcalcifications | cluster of microcalcifications > R92.0 {mammogram showed, mammogram shows, mammogram with, diagnostic mammogram, screening mammogram, stereotactic, BI-RADS}
colicky infant crying | colicky baby crying | colic with crying | crying from colic | colic with inconsolable crying > R10.83
chest pain, not cardiac | chest pain, noncardiac | chest pain, non-cardiac | not cardiac chest pain | chest pain felt to be noncardiac | chest pain is noncardiac | chest pain is not cardiac > R07.89
@type other
scrape off | scraped off | does not scrape off | do not scrape off | can be scraped off | cannot be scraped off | scrapable
ova and parasite | ova and parasite exam | ova & parasites | O&P | O and P exam
wears prosthesis | wears a prosthesis | wears his prosthesis | wears her prosthesis | wearing prosthesis | wearing his prosthesis | wearing her prosthesis | wears prosthetic | wears a prosthetic leg | wears his prosthetic | walks with prosthesis | walks with a prosthesis
after piercing | after a piercing | after ear piercing | after an ear piercing | from piercing | from a piercing | from ear piercing | from an ear piercing | piercing site | at the piercing | site of piercing | following piercing | following ear piercing | since piercing | since ear piercing
on prednisone taper | on a prednisone taper | prednisone taper | on a steroid taper | on steroid taper | on taper of prednisone | finishing prednisone taper
@type procedure
found on screening mammogram | seen on screening mammogram | detected on screening mammogram | picked up on screening mammogram | noted on screening mammogram | identified on screening mammogram | discovered on screening mammogram | found on routine mammogram | seen on routine mammogram | detected on screening mammography | seen on screening mammography | found on screening mammography | screening mammogram showed | screening mammogram revealed | screening mammogram found | after abnormal screening mammogram | found on screening colonoscopy | seen on screening colonoscopy | detected on screening colonoscopy | found at screening colonoscopy | picked up on screening colonoscopy
partial avulsion | partial nail avulsion | toenail avulsion | total nail avulsion | avulsion of the nail plate | lateral nail avulsion {ingrown, ingrowing, onychocryptosis, matrixectomy, phenol}
B12 shot given today | B12 shot given | cortisone shot given today | steroid shot given today | allergy shot given today | Toradol shot given today | Lupron shot given today | Prolia shot given today | testosterone shot given today | Rocephin shot given today
@type condition
abnormal LFTs on routine labs | abnormal LFTs on labs | abnormal LFTs on screening labs | elevated LFTs on routine labs | elevated LFTs on labs > R79.89
