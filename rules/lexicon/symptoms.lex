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
perineal neuralgia | pubic neuralgia | neuralgia of perineum | neuralgia of pubic region | right lower pelvic pain > R10.20
left perineal pain | left pelvic pain | neuralgia of left perineum | neuralgia of left pubic region > R10.22
right perineal pain | right pelvic pain | neuralgia of right perineum > R10.21
retching | dry heaves | dry heaving | hyperemesis | food regurgitation | regurgitation of food | rumination of food > R11.10
rumination with nausea > R11.2
abdominal tympany | tympany of abdomen | tympanitic abdomen > R14.0
hydrops abdominis | hydroperitoneum | abdominal dropsy > R18.8
splenectasis | splenic enlargement | big spleen > R16.1
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
cutaneous hemorrhage | skin hemorrhage | petechia of skin | pinpoint red spots skin | easy bruising spontaneous > R23.3
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
neurological problem | neurological deficit | focal neurologic deficit | neuro deficit > R29.818
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
abnormal upper GI series | abnormal barium swallow | colon wall thickening | thickened bowel wall | gastric wall thickening > R93.3
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
inconclusive mammogram | mammogram inconclusive | BIRADS 0 | BI-RADS 0 | incomplete mammogram > R92.2
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
# --- tests and consents that name a disease
@type other
viral hepatitis panel | hepatitis workup | acute hepatitis panel pending
