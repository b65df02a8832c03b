# Everyday clinical phrases that contain a diagnosis word and are none: swallowed, so that nothing inside them is coded.
@type other

# --- parts of the note
physical examination | physical exam | examination | exam findings | general examination | clinical examination | general exam | focused exam | neurological exam | neurologic exam | neurological examination | cardiovascular exam | respiratory exam | abdominal exam | abdominal examination | musculoskeletal exam | skin exam | pelvic exam | rectal exam | breast exam | eye exam | routine eye exam | annual eye exam | retinal exam | dilated eye exam | foot exam | hearing exam | hearing test | vision exam | dental exam | mental status exam | mental status examination | exam room | examination table | examination under anesthesia | slit lamp examination | fundoscopic examination | self examination | breast self-exam
review of systems | ROS | review of symptoms | system review | systems reviewed
chief complaint | CC | presenting complaint | reason for visit | reason for consultation | reason for admission | reason for referral
history of present illness | HPI | present illness | interval history | history obtained from | history provided by | history and physical | H&P | history limited by | poor historian | reliable historian | medical history | past medical history | PMH | PMHx | past history | past surgical history | PSH | surgical history | social history | family history | FHx | family medical history | family hx | OB history | obstetric history | obstetrical history | gynecologic history | menstrual history | sexual history | travel history | birth history | developmental history | occupational history | medication history | drug history | vaccination history | psychiatric history | psych history | smoking history | tobacco history | alcohol history | substance use history | allergy history | dietary history | history reviewed | history unknown | family history noncontributory | family history negative | family history non-contributory | no family history | history is significant for | significant past medical history | no significant past medical history | no past medical history | natural history
assessment and plan | A&P | impression and plan | problem list | problem based charting | discharge diagnosis | discharge diagnoses | admission diagnosis | admitting diagnosis | final diagnosis | principal diagnosis | preoperative diagnosis | postoperative diagnosis | differential diagnosis | differential diagnoses | working diagnosis | secondary diagnoses
history of procedure | hospital course | discharge instructions | discharge summary | discharge planning | discharge medications | discharge home | discharge condition | ready for discharge | discharge date | date of discharge
vital signs | vitals | vital signs stable | VSS | afebrile | no acute distress | NAD | in no apparent distress | no apparent distress | in no distress | no respiratory distress | well-nourished | well developed | well appearing | alert and oriented | normal development | growth and development | growth chart | growth curve | growth parameters | normal growth | growth percentile | growth hormone level
symptom diary | symptom control | symptom management | symptom score | symptom relief | symptoms resolved | symptoms improved | symptomatic treatment | symptomatic relief | symptoms worsen | if symptoms persist | if symptoms worsen | worsening symptoms | onset of symptoms | symptom onset | duration of symptoms | severity of symptoms | other symptoms | constitutional symptoms | return precautions | red flag symptoms | alarm symptoms | B symptoms
complication rate | risk of complications | without complication | uncomplicated course | possible complications | potential complications | risks and complications | complications discussed | complications: none

# --- measures, tests of blood and body
BP | BP check | blood pressure monitoring | blood pressure control | blood pressure log | home blood pressure | blood pressure reading | blood pressure well controlled
heart tones | heart regular | heart exam | heart monitor | heart cath | stroke volume | cardiac output | cardiac exam | cardiac enzymes | cardiac workup | body temperature
blood sugar check | blood sugar log | blood sugar control | blood glucose monitoring | glucose meter | glucose control | glucose log | glucose level | blood test | blood bank | estimated blood loss | EBL | blood products | blood smear | blood gas | blood gases | blood level | blood donor | peripheral blood | cord blood | whole blood | blood urea nitrogen | blood alcohol level | blood sample | blood volume | packed red blood cells
immunosuppressive medications | immunosuppressant medications | immunosuppressive therapy | immunosuppressants | immunosuppressive agents
BMI | body weight | weight bearing | weight bearing as tolerated | non-weight bearing | nonweightbearing | partial weight bearing | weight reduction | weight stable | birth weight | lean body mass | muscle mass | muscle strength | muscle tone | muscle relaxant | muscle relaxer | muscle bulk | muscle biopsy | muscle testing | bone mass | bone density test | bone density scan | bone mineral density | bone scan | bone health | bone windows | body habitus | body fat | body surface area | body part | body fluids | tumor board | tumor marker | tumor size | mass effect | no mass effect | no masses | mass index | mass spectrometry | no palpable mass
urine drug test | urine test | urine cytology | urine color
lung volumes | lung function test | lung exam | lung bases | pulmonary function testing | bowel function | bowel rest | bladder function | stool test
liver edge | liver function | TSH level | cholesterol level | cholesterol panel | B12 level | hemoglobin level | rheumatoid factor test | ANA test | tuberculosis test | strep screen | influenza test | COVID-19 PCR | pregnancy test | pregnancy test negative | allergy test | allergy panel | stress testing | cardiac stress test | stress MRI | varus stress | valgus stress | varus and valgus stress | stress view | stress dose steroids | stress reduction | stress management | tilt table test | sleep hygiene | seizure threshold | hearing screen | vision screen | developmental screen | newborn screen | screening test | screening tool | screening questionnaire | screening labs | screening exam | cancer screening | depression screening | depression screen | anxiety screening | depression screening negative | PHQ-9 | PHQ-2 | GAD-7 | diabetes screening labs | drug screening | toxicology screen | tox screen | genetic test | fall risk assessment | fall risk screening | suicide risk assessment | suicide screening | domestic violence screening | alcohol screening | AUDIT-C | cognitive screening | mini mental status exam | MMSE | MoCA | Glasgow coma scale | GCS | pain scale | pain score | pain level | pain rating | pain diary | APGAR score | fracture risk assessment | FRAX | fracture risk | bleeding time | stroke risk | stroke scale | NIHSS | risk of stroke | risk of heart attack | infection risk | no evidence of infection | ID consult | infectious workup | rule out sepsis protocol

# --- pain, injury and other words inside ordinary phrases
pain medication | pain meds | pain medicine | pain control | pain management | pain clinic | pain specialist | pain relief | pain reliever | pain well controlled | pain controlled | pain free | pain killer | painkiller | pain contract | pain pump | pain service | pain tolerance | pain scale rating | pain assessment | pain out of proportion | no pain | pain regimen | pain catheter | pain score of | pain medication refill
side effect | adverse effect profile | medication side effects | adverse event | adverse reaction history | no adverse reaction | tolerated well | tolerating well | tolerate medication | drug interaction | drug-drug interaction | drug level | drug eluting stent | drug regimen | drug of choice | drug holiday | drug therapy | drug plan | drug coverage
allergic to | no known allergies | NKA | no known drug allergies | NKDA | allergies reviewed | allergy list | allergy clinic | allergist | allergy medication | allergy medicine | allergy immunotherapy | allergy and immunology | allergy referral | allergy specialist | drug allergies none | seasonal allergy medication | anti-allergy
fall precaution | fall prevention | fall asleep | falling asleep | fell asleep | fall in hemoglobin | fall semester | fell through the cracks | fallen behind | nightfall | blood pressure fall | falling behind | fall alarm | fall mat
seizure precautions | suicide precautions | bleeding precautions in place | droplet precautions | neutropenic precautions | sternal precautions | hip precautions | spinal precautions | cervical spine precautions | isolation precautions | safety precautions | universal precautions | weight-bearing precautions | airborne precautions | elopement precautions | withdrawal precautions
burn center | burn unit | burn clinic | burn calories | calories burned | heartburn medication | burn dressing | sunscreen | fracture clinic | fracture care | fracture line | fracture fragment | fracture site | fracture healing | healing fracture | fracture reduction | fracture boot | fracture brace | fracture table | no fracture | no acute fracture | negative for fracture | stroke center | stroke unit | stroke team | stroke code | code stroke | stroke alert | stroke protocol | stroke belt | stroke neurology | back stroke | breast stroke swimming | wound care | wound clinic | wound vac | wound vacuum | wound check | wound healing | wound nurse | wound dressing | wound class | wound edges | wound closure | wound well healed | surgical wound clean | wound clean | wound clean dry and intact | incision clean | trauma center | trauma bay | trauma team | trauma surgeon | trauma surgery | trauma service | trauma alert | trauma activation | trauma survey | no trauma | no history of trauma | atraumatic | normocephalic atraumatic | NCAT | NC/AT | cancer center | cancer clinic | cancer treatment center | cancer care | cancer risk | cancer prevention | cancer registry | cancer staging | cancer support group | cancer society | diabetic educator | diabetic foot care | diabetes care | diabetes prevention program | asthma clinic | COPD action plan | headache clinic | headache diary | migraine diary | memory clinic | memory intact | memory foam | memory care | epilepsy clinic | depression inventory | obesity clinic | obesity education | lupus clinic | arthritis clinic | arthritis medication | arthritis foundation | osteoporosis clinic | osteoporosis medication | tetanus prophylaxis | tetanus up to date | pertussis vaccine | rabies prophylaxis | RSV vaccine | cholera vaccine | vaccine information | vaccine clinic | immunization record | immunization status | immunizations reviewed | immunizations current | vaccines up to date | up to date on immunizations

# --- activity, observation, counselling, exposure, failure, growth
activity as tolerated | physical activity | activity level | activities of daily living | ADLs | daily activities | activity restriction | activity modification | normal activity | regular activity | return to activity | resume activity | electrical activity | sexual activity | sexually active | strenuous activity | disease activity | seizure activity absent | activity intolerance | exercise tolerance | exercise program | exercise regimen | exercise routine | home exercise program | range of motion exercises | physical therapy exercises | exercise regularly | physical therapy | occupational therapy | speech therapy | physical therapist | physical medicine | physical form | physical health | physical abuse screening
observation unit | observation status | under observation | close observation | placed in observation | admit for observation | admitted for observation | observation stay | 23 hour observation | observation care
counseling provided | counseled on | counseled regarding | counseled about | counselled regarding | patient was counseled | counseling and coordination of care | time spent counseling | risk factor counseling | genetic counselor | counselor | counseling session | grief counseling | marriage counseling | diet and exercise | dietary changes | dietitian | nutritionist | nutrition consult | nutrition status | education provided | health education
sun exposure | sick contact | no known exposure | no exposures | occupational exposures | radiation exposure | light exposure | surgical exposure | exposure therapy | adequate exposure | good exposure | no sick contacts
failed conservative treatment | failed conservative management | failure of conservative treatment | failed outpatient treatment | treatment failure | failed therapy | failed trial of | failure to improve | failure to respond | failed to improve | failure rate | failed medical management | failed attempt
hair growth | growth factor | growth spurt | bacterial growth | no growth | no growth to date | culture growth | growth on culture | tissue growth | growth retardation ruled out | growth delay ruled out
cut-off | cutoff | cut back | cutting back | cut down | cutting down | clear-cut | short cut | cut in half | cut out | clean cut | haircut | strain gauge | strain echocardiography | strain pattern | eye strain reduction | bite wing | bite block | bite guard | open bite splint | bite adjustment | bitewing | shock wave lithotripsy | shock wave therapy | shockwave therapy | electroconvulsive therapy | ICD shock | shock advised | culture shock | shock index | inappropriate shock | bruise easily denied | tear film | tear duct | tear production | wear and tear | tear drop | artificial tears | crushed ice | crushed pills | crush medication | bumps along | hit the gym | hits home | struck out | lump sum
ice pack | cold water | cold therapy | cold temperature | ice and heat | cold room | cold knife cone | cold symptoms remedy | cold medicine | cold medication | heat pack | heating pad | heat therapy | moist heat | heat application | warm compress | dry heat | warm to touch | warm and dry | cold sensation test | cold intolerance denied | hot pack | warm water soaks | rest ice compression elevation | RICE therapy | rest and ice
labor and delivery unit | labor intensive | manual labor | manual laborer | hard labor | delivery of care | delivery date | delivery system | drug delivery | home delivery
discharge instructions reviewed | no discharge | no drainage | nipple discharge absent | drainage tube | surgical drain | discharge criteria
mental status | mental status normal | mental health | mental health provider | mental health counselor | mental health clinic | mental health referral | baseline mental status | normal mental status | anxiety level | anxiety medication | anxiolytic | mood stable | mood and affect | normal mood | normal affect | flat affect | judgment and insight | insight and judgment | stable mood | depression medication | antidepressant | suicide hotline | crisis line | suicide prevention | denies suicidal ideation | no suicidal ideation | no SI | no SI/HI | denies SI/HI
non smoker | nonsmoker | never smoker | never smoked | never a smoker | lifelong nonsmoker | life-long nonsmoker | lifelong non-smoker | does not smoke | doesn't smoke | denies smoking | denies tobacco | denies tobacco use | no tobacco use | no tobacco | tobacco: none | smoking: never | tobacco free | smoke free | non-tobacco user | nondrinker | non-drinker | denies alcohol | denies alcohol use | denies alcohol abuse | no alcohol use | social drinker | social alcohol use | drinks socially | occasional alcohol | occasional alcohol use | rare alcohol use | drinks occasionally | alcohol occasionally | glass of wine | alcohol wipe | alcohol swab | alcohol free | alcohol use: none | rubbing alcohol | drug use: none | denies drug use | no drug use | denies illicit drug use | denies illicit drugs | denies recreational drug use | no illicit drug use | smoke detector | smoke alarm | vape pen denied | caffeine intake | caffeine use | secondhand smoke: none
stable condition | good condition | critical condition | serious condition | fair condition | chronic conditions | medical condition | general condition | skin condition stable | disease process | disease progression | progression of disease | stable disease | metastatic workup | disease free | disease-free survival | evidence of disease | no evidence of disease | NED | disease control | disease management | burden of disease | sick leave | sick day | sick call | sick visit | sick note | illness severity | since the illness | acute illness ruled out
family planning | family practice | family medicine | family physician | family doctor | family meeting | family member | nuclear family | family support | family therapy | family conference | family aware
spinal cord normal | spinal anesthesia | spinal tap | spinal manipulation | spinal exam | spinal needle | spinal block | spine precautions | spine surgeon | spine clinic | spine center | back brace | back surgery | back office | back exam | back to work | back to baseline | back to normal | back and forth | back up | back home | back on track | back pocket | set back | way back | call if | neck brace | neck supple | neck exam | cervical collar | head normocephalic | head of bed | head elevated | head circumference | head control | head start | head to toe | head CT | CT head | CT of the head | CT scan of the head | MRI brain | MRI of the brain | brain MRI | CXR | chest compressions | chest port | chest wall excursion | foot care | foot drop brace | foot of the bed | foot pump | ankle brace | ankle-foot orthosis | AFO | ankle pumps | knee brace | knee immobilizer | knee high | knee high stockings | knee injection | knee exam | knee jerk | knee jerk reflex | hip exam | hip abduction pillow | wrist brace | wrist splint | wrist watch | hand hygiene | hand washing | handwashing | hand grip | hand held | hand out | hand-off | right handed | left handed | right hand dominant | left hand dominant | hand dominance | dominant hand | fingerstick | finger to nose | heel to shin | heel to toe | toe walking test | tandem gait normal | gait normal | normal gait | gait belt | gait training | gait steady | steady gait | arm band | arm sling | leg raise | straight leg raise | straight leg raise test | leg lifts | leg brace | leg press | leg room | eye contact | eye drops | eye clinic | eye doctor | eye glasses | eye protection | eye opening | eye movements | extraocular movements | extraocular movements intact | ear drops | ear plugs | nose and throat | ear nose and throat | ENT | ears nose throat | throat swab | throat clear | teeth and gums normal | skin care | skin intact | skin warm and dry | skin warm | skin turgor | skin prep | skin glue | skin test | skin biopsy | skin color normal | skin closed | lip service | mouth moist | mouth care | oral care | oral hygiene | oral cavity clear | oral contrast | oral medications
limits of normal | within normal limits | normal limits | shortness of time
medical home | nursing home placement | home health | home health aide | home health nurse | home nursing | rehab facility | rehabilitation facility | inpatient rehab | skilled nursing facility | emergency room | emergency department | intensive care unit | ICU | operating room | recovery room | waiting room | delivery room | infusion center | urgent care | primary care | primary care physician | PCP | critical care | hospice evaluation
risk factor | risk and benefits | risks benefits and alternatives | risk benefit | no risk factors | average risk | modifiable risk factors
lost to follow-up | follow up as needed | return to clinic | no-show | work note | work excuse | school excuse | work-up | workup | work status | off work | return to work | light duty | works out | work hours | social worker | social work | case manager | case management | labor union | disability paperwork | FMLA paperwork | disability forms | handicap placard | handicapped parking
1 shock | 2 shocks | 3 shocks | 4 shocks | one shock | two shocks | three shocks | single shock | shock x1 | shocks x2 | shocks x3 | shock delivered | AED shock | shocks by AED | shocks by EMS
broken glass | broken bottle | broken window | broken plate | broken mirror | broken mug | hold for SBP | hold if SBP | if SBP | SBP goal | goal SBP | SBP target | target SBP | keep SBP | SBP less than | SBP below | SBP under | SBP above | SBP over
for Pneumocystis | for PJP | for PCP ppx | for PCP prophylaxis | Pneumocystis prophylaxis | PJP ppx | PCP ppx
sedentary work | sedentary duty | sedentary job | sedentary only | work: sedentary | debrided loose skin | loose skin debrided | loose skin removed | PF tears | preservative free tears | lubricating tears
electric shock {trigeminal, neuralgia, radiculopathy, radicular, neuropathy, Lhermitte, toothbrushing, shooting, lancinating}
HIV Ab/Ag | HIV Ag | HIV Ab | HIV antigen | HIV PEP | HIV post-exposure prophylaxis
scheduled for total knee arthroplasty | scheduled for total hip arthroplasty | scheduled for knee replacement | scheduled for hip replacement | candidate for knee replacement | candidate for hip replacement | candidate for total knee arthroplasty | considering knee replacement | considering hip replacement | need knee replacement | need a knee replacement | need hip replacement | planned knee replacement | planned hip replacement | discussed knee replacement | total knee arthroplasty was discussed | knee replacement surgery consult | evaluate for knee replacement | evaluation for transplant | transplant evaluation | transplant clinic | transplant surgery | transplant team | transplant coordinator | colonoscopy due | mammogram due | due for colonoscopy | due for mammogram | due for pap smear | Pap smear due | declined colonoscopy | declines colonoscopy | declined mammogram | last colonoscopy | last mammogram | last Pap smear | colonoscopy up to date | mammogram up to date | normal colonoscopy | normal mammogram | health maintenance | health care | healthcare | health insurance | health status | general health | good health | health care proxy | advance directive | living will | power of attorney | full code | code status | code status full | code blue

@type procedure
# --- operations, dressings and other things done
lymph node dissection | sentinel lymph node biopsy | sentinel node biopsy | axillary dissection | axillary lymph node dissection | neck dissection | lymph node sampling | lymphadenectomy | pelvic lymph node dissection | dissection plane | blunt dissection | sharp dissection | careful dissection | surgical dissection | tumor resection | tumor debulking | mass excision | excision of mass | excision of lesion | excisional biopsy | incisional biopsy | needle biopsy | core biopsy | fine needle aspiration | FNA | shave biopsy | punch biopsy | endometrial biopsy | biopsy | cyst aspiration | I&D | abscess drainage | abscess incision and drainage | wound debridement | debridement | irrigation and debridement | laceration repair | wound repair | wound exploration | suture placement | sutures | suture removal | staple removal | skin stapling | wound closure with sutures | fracture fixation | open reduction internal fixation | open reduction and internal fixation | ORIF | closed reduction | external fixation | intramedullary nailing | IM nail | percutaneous pinning | hardware removal surgery | splinting | cast application | splint application | joint injection | steroid injection | corticosteroid injection | cortisone injection | cortisone shot | trigger point injection | epidural steroid injection | epidural injection | ESI | facet injection | nerve block | medial branch block | radiofrequency ablation | viscosupplementation | hyaluronic acid injection | joint aspiration | arthrocentesis | arthroscopy | arthroscopic surgery | arthroscopic debridement | meniscectomy | meniscus repair | meniscal repair | ACL reconstruction | ACL repair | rotator cuff repair | labral repair | carpal tunnel release | trigger finger release | ganglion excision | bunionectomy | laminectomy | discectomy | microdiscectomy | decompression surgery | kyphoplasty | vertebroplasty | spinal fusion surgery | ACDF | amputation surgery | tendon repair | tendon transfer | tendon release | fasciotomy | skin grafting | burn debridement | escharotomy | hernia mesh | hemorrhoid banding | fistula repair | stone extraction | stone removal | polyp removal | EGD | capsule endoscopy | hysteroscopy | colposcopy | LEEP | D&C | dilation and curettage | cataract surgery | cataract extraction | glaucoma surgery | retinal detachment repair | aneurysm repair | aneurysm clipping | aneurysm coiling | tumor embolization | mastectomy | lumpectomy | hysterectomy | oophorectomy | myomectomy | fibroid embolization | TURP | cesarean delivery | vasectomy reversal | central line placement | PICC placement | defibrillation | electroencephalogram | EEG | EMG | electromyography | nerve conduction study | MRI | CT scan | CAT scan | ultrasound | x-ray | radiograph | DEXA | mammogram | mammography | PET scan | bone scintigraphy | EKG | ECG | doppler ultrasound | angiogram | angiography | modified barium swallow | patch testing | skin prick testing | chemotherapy | radiation therapy | immunotherapy | hemodialysis session | dialysis session | phototherapy | cryotherapy | Mohs surgery | laser treatment | botox injection | acupuncture | chiropractic manipulation | massage therapy | TENS unit | wound packing | dressing change | catheter placement | catheter removal | IV fluids | IV access | peripheral IV | tracheostomy placement | feeding tube placement | pressure injury prevention | deep vein thrombosis prophylaxis | ulcer prophylaxis | seizure prophylaxis | migraine prophylaxis | infection prophylaxis | migraine cocktail | gout prophylaxis
@type other
blood loss minimal | minimal blood loss | blood loss | injury level | level of injury | burn surgeon | stroke clinic
all right | alright | left the clinic | left the hospital | left the office | left the room | left the department | left against medical advice | left AMA | left without being seen | he left | she left | patient left | was left | were left | is left | are left | nothing left | little left | much left | what is left | left over | left alone | left in place | left untreated | left to do | right away | right now | right after | right before | right here | right there | quite right | right-hand column | turned out right

# --- words of narration and of the laboratory that a stem would take for a condition
presented | presents | presented with | presents with | presenting with | patient presented | patient presents
pCO2 | PCO2 | pO2 | PO2
B27 | HLA-B27 | HLA-B27 positive | B27 positive | HLA-B51
cognitive assessment | cadaveric donor | deceased donor | living donor
painful tumor
BI-RADS | BIRADS | to palp | on palp | with palp | palp of | palp over | palp along | palp pulses | not palp | call bell | strain urine | strain all urine | strain your urine | strained urine | pessary fitted | fitted with | fitted for | troponin flat | flat troponin
metastasized from
flat abdomen | abdomen flat | flat film | flat lesion

# --- ages, persons and handlings whose words are conditions elsewhere
year old | month old | week old | day old
yo RHF | y/o RHF | year old RHF | yo RHM | y/o RHM | year old RHM | yo LHM | y/o LHM | yo LHF | y/o LHF
not taking any medication | not taking any meds | not taking medication for this | takes no medication | not on any medication | not taking any medicine
speech discrimination | word discrimination | discrimination score | two-point discrimination | tactile discrimination | auditory discrimination | pitch discrimination
to flush | flushed with | flush this | flush it | flush the | saline flush | flushes easily | flushed easily | flush line
anti-psychotic | anti-psychotic medication
R-CHOP | R-CVP | R-EPOCH | L-dopa | L-carnitine | L-thyroxine | L-arginine | L-asparaginase
use inhaler | using inhaler | blue inhaler | use the blue inhaler | brown inhaler | steroid inhaler
immune status | check immune status
RTC in | RTC prn | RTC for | RTC if | RTC with

# --- shorthand, adult medicine
@type condition
@type other
@type procedure
s/p CRT | definitive CRT | concurrent CRT | neoadjuvant CRT | adjuvant CRT

# --- places and times to come back to
the ED | nearest ED | local ED | ED visit | ED precautions | ED if
hearing aid fitting | hearing aid evaluation | audiology fitting | brace fitting | prosthetic fitting | for fitting | for a fitting
b12 shots | allergy shots | rabies shots | baby shots | vitamin shots | gel shots | steroid shots | trigger shot
low potassium diet | low fat diet | low phosphorus diet | low oxalate diet | low purine diet | low protein diet | low iodine diet | high potassium foods | low sugar diet
abortives | abortive therapy | abortive medication | home abortives | migraine abortives
hang in there | hang on | hang up | hanging up | hang out | hang back
heavy boxes | moving boxes | lifting boxes | a box | boxes
anaphylaxis action plan | anaphylaxis plan
tetanus current | tetanus is current | tetanus is utd | tetanus vaccination
faint malar | faint erythema | faint murmur | faint rash | faint crackles | faint wheeze | faint scar | faint pulses | faint systolic | faint bruit | faint breath sounds
flu given | flu and COVID vaccines | flu/COVID | flu/COVID/RSV | flu/pneumo | COVID/flu
hep B given | hep B vaccine given | hep A/B vaccines
something falling | something falling out | feeling of something falling out
like stepping on a nail | stepping on glass | walking on glass | walking on marbles | walking on pebbles | walking on a pebble | like a knife | like a hot poker | like an electric shock | like sand in the eyes
burning rash
@type other
every other day | every other week | every other month | every other night | every other | each other | poison center | poison control center | per poison control | rabies series | rabies prophylaxis series | von willebrand studies | von willebrand panel | von willebrand testing | von willebrand antigen | von willebrand factor level | in fall | this fall | next fall | late fall | early fall | apnea monitor | insulin inpatient only | insulin gtt | basal-bolus insulin inpatient only | sliding scale only | insulin while inpatient | colonization status | cancer surveillance program | bedside sitter
pre-HD | post-HD | pre-dialysis | post-dialysis | abr normal | passed ABR
weight loss as above | weight loss medication | weight loss drug | medication for weight loss | hepatic panel | STI protection | STI testing | STI screening | STI screen | tested for STIs | urine gonorrhea | gonorrhea and chlamydia sent | gonorrhea/chlamydia sent | GC/CT sent | toe brachial index
SSS {WPI, widespread pain index, symptom severity}
TBI {ABI, PAD, toe-brachial, claudication, CLTI, toe pressure}
triple feed | triple feeding | triple fed
thrill/bruit | bruit/thrill | bruit and thrill | thrill and bruit | good thrill/bruit | good bruit | bruit present | fistula bruit | AVF bruit
removed from home by | guns removed from home | guns removed from the home | firearms removed from home | firearms removed from the home | weapons removed from home | medications removed from home
allergic shiners | shiners
work/school note | note for work | note for school | school note | work excuse note
flu UTD | flu and covid UTD | flu + pneumococcal | flu + pneumovax | flu + covid UTD | flu and pneumonia UTD | flu/pna UTD
C diff/enteric panel | enteric panel | C diff neg
SE discussed | SEs discussed | SE reviewed | SEs reviewed | side effects discussed | side effects reviewed
ABI/TBI | repeat ABI/TBI | TBI 0 | toe pressures/TBI
GAD65 | GAD65 ab | GAD65 antibody | anti-GAD | anti-GAD65 | GAD antibodies | GAD ab | GAD65 pos | GAD65 neg
hep B serologies | hep C serologies | HBV serologies | HCV serologies | hep B sAg | HBV neg | HCV neg
at sundown | sundown
screened for bipolar | bipolar screen | screen for bipolar | bipolar screening | MDQ negative
discharge NIHSS | d/c NIHSS | NIHSS at discharge | NIHSS on discharge
OA position | LOA | ROA | direct OA | delivered OA | vertex OA
dietary sodium | low sodium | sodium diet | sodium intake | 2 gram sodium | sodium-restricted
L5 nerve | L4 nerve | L3 nerve | L2 nerve | S1 nerve | C5 nerve | C6 nerve | C7 nerve | C8 nerve | L5 nerve root | L4 nerve root | S1 nerve root
lymphedema therapist | lymphedema therapy | lymphedema clinic | lymphedema specialist
needle sticks on | no needle sticks
heme/BMT | BMT clinic | BMT team | BMT consult | BMT service | BMT follow-up
safe sleep | car seat | sleep, car seat
tinnitus handout
acetaminophen level | salicylate level
MMR varicella | varicella HepA | varicella MMR | MMRV | varicella vaccine today | DTaP varicella | Var/MMR
preterm labor/FKC | PTL precautions | preterm labor precautions | preterm labor reviewed | PTL/FKC
rad onc | radiation oncology | med onc | gyn onc | surg onc
HELLP labs | HELLP labs neg
RD warnings | RD precautions | RD symptoms | RD sx | RD warning signs | RD instructions
hypopigmentation counselling | hypopigmentation counseling | blister/hypopigmentation | hypopigmentation discussed
cut nail | cut toenail | trimmed nail | nail cut
DME supplier {CPAP, PAP, AutoPAP, BiPAP, walker, wheelchair, brace, mask, oxygen, O2, supplier, company, vendor, commode, crutches, nebulizer}
triple immunosuppression | maintenance immunosuppression | continue immunosuppression | immunosuppression unchanged | immunosuppression: | baseline immunosuppression
allergy shots discussed | IT discussed | OIT reviewed | OIT discussed | SCIT discussed | SLIT discussed | allergy shots reviewed | consider allergy shots
less effective | more effective | cost effective | biologics less effective | not effective | effective contraception
rad art | L rad art | R rad art | radial art line | rad art line
rubella imm | rubella immune | rubella non-immune | RI VI
declines BTL | wants IUD | desires IUD | plans IUD | considering IUD | wants BTL | desires BTL | offered BTL
ASA 81 bid x | aspirin 81 bid x | ASA 325 bid x | ASA bid for VTE ppx | aspirin for VTE ppx | aspirin for DVT ppx | ASA for DVT ppx
flu and covid | covid and flu vaccines
std dose | standard dose | std dosing
hep B neg | hep C neg | hep B negative | hep C negative
RTED | RTED fever | RTED if
HIV/HBsAg/RPR neg | HIV/RPR/HBsAg neg | HIV/RPR/HepB neg | HIV/RPR/HBsAg/GC neg | HIV, RPR unremarkable | HIV/HBsAg/RPR
extra depth | extra-depth shoe | toe filler
colostomy care supplies | ostomy supplies
x1d | x2d | x3d | x4d | x5d | x6d | x7d | x10d
palliative care intro | palliative care referral | palliative care consult | palliative care next visit
leg limp | arm limp | limp arm | limp leg | went limp | arm and leg limp
migraine guidelines | asthma guidelines | hypertension guidelines | copd guidelines | diabetes guidelines | asthma attack was | last std screen | std screen | last std
incl tetanus | including tetanus | UTD tetanus
callus forming | forming callus | trending right | dry lips
worried re | worried about | worries about | worried that | is worried
marginal erosion | cigarette smoke | stress dose | vaccine catch-up | nothing needed | faint asterixis
HIV Ag/Ab | HIV 4th gen | HIV 4th generation | HIV 1/2 | HCV Ab | HCV RNA | HBV titer | HBV series | HBV immune | HBV vaccine | hep B series | hepatitis B series | HBV booster | BBP exposure | hep B immune
rotavirus given | flu HD | std flu | HPV series | mpox x1 | mpox x2 | syphilis Ab | HCV Ab/RNA | hep B/C | hepatitis B/C | sleep-deprived EEG | the bend | feels smothering | port flushing | line flushing | catheter flushing | flushing technique | return-demonstrated flushing | total care

# --- words that look like a disease and name none
@type other
necrotic | hemorrhagic | thrombotic | explosive | luetic | pseudotumor | pseudotumoral | boiled | boiling | unconsciously | fasciculated | burning | weak | aspirative
pneumoniae | influenzae | trachomatis | cloacae | gonorrhoeae
mycobacterium | parasites
her disease | his disease | several diseases
hypotensive drugs | hypotensive medication | hypotensive treatment | hypotensive agents | ocular hypotensive | nephrotoxic drugs | nephrotoxic agents | drug withdrawal | withdrawal of the drug | withdrawal of drugs | withdrawal of vasoactive drugs | immunosuppressive
drugs of abuse | abuse of drugs screen
functional impotence | motor impotence | pain and impotence | impotence and pain | impotence for | impotence to | impotence of the limb | functional impotency
vesicular murmur | murmur vesicular | vesicular breath murmur | respiratory murmur
sweat test | sweat chloride | sweat chloride test | sweat glands
blood, urine | blood and urine | urine, blood | blood or urine | urine and blood | blood, urine and stool | liver, gallbladder | liver and gallbladder
TRAM | TRAM flap | MALDI-TOF | cardiac MR | MR angiography | MR imaging | MR cholangiography
bone callus | callus formation | fracture callus | corpus callosum | local anesthesia
low density | high environmental temperature | environmental temperature | cerebral perfusion pressure | perfusion pressure
absence of seizures | absence of pain | absence of fever | absence of symptoms
mortality | unknown age | eating habits | gynecological examination | gynecologic examination
poor clinical response | clinical response | poor response to treatment
no drug allergies | without drug allergies | without known drug allergies | no known allergies to drugs | denies drug allergies | drug allergies are | drug allergies were
low-energy | low energy trauma | low energy fracture | low energy fall
depressed skull | depressed fracture | depressed nasal bridge | depressed ejection fraction | ST depression | depressed ST | depressed segment | depressed consciousness
electric shocks delivered | defibrillator shocks | appropriate shocks | device shocks | no shocks
oral cholera
vessels were dissected | implant bone | bone implant site | organs for transplantation | organs for transplant

# --- everyday words near a title
@type other
maternal grandmother | maternal grandfather | maternal aunt | maternal uncle | maternal side | maternal great-grandmother | maternal cousin | maternal grandparents
presenting for | presents for | presented for | presenting to | presents to | presented to
subsequently | as well as | as well | well as
other than | or other change | other conditions | other conditions such as | other complaints | other medical problems | other problems | any other | no other | or other
fell a couple of months | fell a few months | fell a couple of weeks | fell a month | fell two months | fell three months | fell several months
low normal | sodium, low fat | sodium, low cholesterol | g sodium
tired of | sick and tired of | tweezers at home

# --- tests, vaccines and talk
@type other
stress | under a lot of stress | lot of stress | stress issues
HPV #1 | HPV #2 | HPV #3 | HPV given | influenza given | HPV dose | influenza vaccine given

# --- what is no disease
@type other
not psychotic | non-psychotic | nonpsychotic | 2-point discrimination | 2-pt discrimination | 2PD

# --- read in single lines of assessments
@type other
earlobe piercing | post piercing | depo-medrol | depomedrol | depressed exam | AIN/OK sign | wound/ostomy RN | ostomy RN | ostomy nurse | toe web | UTD rabies | while shingling | selective nerve root block

# --- a treatment of sleep apnea, no dependence on a machine
@type other
on cpap | uses cpap | cpap at night | wears cpap | cpap compliant | nocturnal cpap | uses CPAP nightly | home CPAP

# --- read in notes of all kinds
@type other
flu shot given at work | flu shot at work | flu shot at pharmacy | flu shot at CVS | RSV shot | NTG SL | SL NTG | NTG prn | partial nail avulsion | nail avulsion with phenol | out of work note | organ dysfunction | subcutaneous tissue | PPD1 | PPD2 | PPD0 | pulmonary rehab referral | cardiac rehab referral | genetic screening reassuring | trach declined

# --- a dose is cut, and other words
@type other
dose cut | cut the dose | cut dose | cut back on

# --- how long something lasts: "two-year history of lung cancer" tells of a cancer that is there
year history of | year history | month history of | month history | week history of | week history | day history of | long history of | longstanding history of | long-standing history of | lifelong history of | lengthy history of | short history of | brief history of

# --- postures that make a pain worse, not the cause of an injury
prolonged sitting | prolonged standing | prolonged walking | prolonged sitting or standing | prolonged sitting and standing | prolonged sitting, standing | sitting for long periods | standing for long periods | sitting or standing | walking and standing | overactive sweat gland | time period | period of time

# --- words of advice and of other matters
I stressed | stressed that | stressed the | was stressed that | stressed to | stressed importance | stroke warning | boxed warning | black box warning | acne products | acne medication | acne wash | cancer warning | suicide warning | allergy season

# --- treatment that lowers the defenses is no deficiency of them
off immunosuppression | off of immunosuppression | off all immunosuppression | off of all immunosuppression | immunosuppression taper | tapering immunosuppression | weaning immunosuppression | taper immunosuppression

# --- not what the word says by itself
@type other
PEG 3350 | PEG clean out | PEG cleanout | PEG bowel prep | polyethylene glycol
hypersensitive airway
scar massage | scar mobilization | scar management | scar desensitization
severity
CA 125 | CA 19-9 | CA 15-3 | CA 27-29

# --- the infection that is over
@type other
post-COVID

# --- the hand one writes with, a nail that is whole
@type other
R-hand dominant | L-hand dominant | RHD | R handed
nail not involved | nail intact | nail bed intact | nail bed not involved | nail ok
flu had | flu shot had | flu and covid had

# --- to pile
@type other
piling on | piling up | piled up

# --- what a word is not, in notes of emergencies, wards and feet
@type other
ED note | ED provider note | ED HPI | ED course | seen in ED | seen in the ED | from the ED
finger pad | toe pad
minimally depressed | mildly depressed | depressed fx
nonadherent dressing | nonadherent dsg | non-adherent dressing | non-adherent dsg | nonadherent gauze
bulky Jones splint | bulky Jones | Jones splint | bulky Jones dressing
DP/PT faint | DP faint | PT faint | pulses faint | faint end | faint expiratory
cyclosporine gtts | cyclosporine drops | cyclosporine eye drops | cyclosporine ophthalmic
burning at night
continue working | continued working | kept working | keep working | finish his shift | finished her shift | back to working
rim callus | callus rim | periwound callus | peri-wound callus | surrounding callus | callused rim | callused edges | callus at edges | hyperkeratotic rim

@type other
like flu | like the flu | flu-ish | felt like flu | lid everted | lid eversion | upper lid everted
Hep B done | hep B #1 | hep B #1 given | hep B given in hospital | hep B in hospital | hep B dose 1 | hep B x1

DTaP-IPV | Tdap-IPV | discuss at MDD | MDD conference | MDD review

lactation consult | lactation consultant | denture re-fit | postpartum BTL papers

red reflex | red reflex x2 | HCC US | HCC screen | HCC screening | HCC surveillance | poisons locked | water safety

# two who judge alike are no two sides
both feel | both felt | both agree | both agreed | both think | both believe | both recommend | both say | both report | both deny | both state | both parents | both services | both teams | both of whom | both consultants

# days since a birth, a way into the hospital
PPD 3 | PPD 4 | PPD 5 | PPD 6 | PPD 7 | admitted through ED | through the ED | via the ED | via ED

palliative care clinic | palliative care appointment | palliative care clinic appointment | palliative care follow-up | palliative referral | palliative clinic | opioid use as prescribed | opioid use is as prescribed | psychomotor slowing | psychomotor slowed | control stressed | compliance stressed | adherence stressed | importance stressed

# shots that others have given
Tdap given elsewhere | flu shot given by PCP | flu shot given elsewhere | vaccine given elsewhere | flu shot done elsewhere | vaccine given by PCP | Tdap given by PCP | Tdap done elsewhere | immunization given elsewhere | covid shot given elsewhere

DME company | DME supplier | DME vendor | DME order | DME provider | does not need a blood thinner | no need for a blood thinner | blood thinner is not needed | sitting on the tractor | sits on the tractor | on the tractor | on his tractor | on her tractor | tractor seat
boil pacifiers | boil the pacifiers | boil bottles | boil bottle nipples | boil nipples | boil water | boil the bottles
keeps shocks on | shocks on | shocks off | therapies or shocks | shocks turned off
