# Status, history, device, drug therapy, screening and encounter wordings (Z codes), then social circumstances.
@type status

# --- joints, limbs and other implants
THR | THA | total hip arthroplasty | total hip replacement | hip replacement | hip arthroplasty | s/p THA | s/p THR | status post total hip arthroplasty | s/p hip replacement | artificial hip | hip prosthesis | hemiarthroplasty of hip | history of hip replacement | prosthetic hip > Z96.64
bilateral hip replacement | bilateral THA | bilateral THR | bilateral total hip arthroplasty | both hips replaced > Z96.643
TKR | TKA | total knee arthroplasty | total knee replacement | knee replacement | knee arthroplasty | s/p TKA | s/p TKR | status post total knee arthroplasty | s/p knee replacement | artificial knee | knee prosthesis | history of knee replacement | prosthetic knee > Z96.65
bilateral knee replacement | bilateral TKA | bilateral TKR | bilateral total knee arthroplasty | bilateral total knee replacement | both knees replaced > Z96.653
TSA | total shoulder arthroplasty | total shoulder replacement | shoulder replacement | reverse total shoulder arthroplasty | shoulder arthroplasty | reverse shoulder arthroplasty | artificial shoulder > Z96.61 {shoulder, arthroplasty, rotator cuff, prosthesis}
shoulder prosthesis > Z96.61
ankle replacement | total ankle replacement | total ankle arthroplasty | artificial ankle > Z96.66
elbow replacement | total elbow arthroplasty | artificial elbow > Z96.62
prosthetic joint | artificial joint | history of joint replacement > Z96.60
finger joint replacement > Z96.69
retained orthopedic hardware | retained hardware | orthopedic hardware in place | s/p ORIF | status post ORIF | history of ORIF | bone plate in place > Z96.7
spinal fusion status | s/p spinal fusion | status post spinal fusion | s/p lumbar fusion | status post lumbar fusion | s/p cervical fusion | s/p ACDF | status post ACDF | history of spinal fusion | history of lumbar fusion | history of cervical fusion | prior lumbar fusion | previous spinal fusion | previous lumbar fusion > Z98.1
BKA | s/p BKA | below knee amputation | below the knee amputation | below knee amputee | transtibial amputation | status post BKA > Z89.51
AKA status | s/p AKA | above knee amputation | above the knee amputation | above knee amputee | transfemoral amputation | status post AKA > Z89.61
left BKA | L BKA > Z89.512
right BKA | R BKA > Z89.511
left AKA | L AKA > Z89.612
right AKA | R AKA > Z89.611
TMA | transmetatarsal amputation | s/p TMA | foot amputation | amputation of foot | partial foot amputation > Z89.43 {amputation, foot, transmetatarsal, diabetic, wound}
toe amputation | amputated toe | amputation of toe | s/p toe amputation | history of toe amputation > Z89.42
great toe amputation | amputation of great toe | hallux amputation > Z89.41
finger amputation status | s/p finger amputation | history of finger amputation | amputated finger > Z89.02
thumb amputation status | s/p thumb amputation > Z89.01
below elbow amputation | forearm amputation status > Z89.21
above elbow amputation | arm amputee > Z89.22
amputee | limb amputation status | history of amputation | status post amputation > Z89.9
leg amputee | leg prosthesis | prosthetic leg | lower limb prosthesis > Z97.1
denture | wears dentures | false teeth | dental prosthesis > Z97.2
hearing aid | wears hearing aids | uses hearing aids > Z97.4
eyeglasses | wears glasses | contact lenses | wears contacts | contact lens wearer > Z97.3 {wears, vision, visual acuity, ophthalmology, optometry}
glass eye | prosthetic eye | ocular prosthesis > Z97.0
IUD in place | IUD in situ | mirena in place | has Mirena IUD | nexplanon in place | intrauterine device in place > Z97.5
pseudophakia | IOL in place | intraocular lens implant | s/p cataract surgery with IOL | s/p IOL | posterior chamber IOL | PCIOL > Z96.1
s/p cataract extraction | status post cataract extraction | history of cataract surgery | s/p cataract surgery | status post cataract surgery | hx of cataract surgery > Z98.4
cochlear implant > Z96.21
ear tubes in place | tympanostomy tubes in place | PE tubes in place | ventilation tubes in place | myringotomy tube status > Z96.22
breast implants | breast implant in place | history of breast augmentation | s/p breast augmentation > Z98.82
VP shunt | ventriculoperitoneal shunt | VP shunt in place | ventricular shunt in place > Z98.2
spinal cord stimulator | spinal cord stimulator in place | DBS in place | deep brain stimulator | neurostimulator in place | vagus nerve stimulator > Z96.82
on an insulin pump | insulin pump user > Z96.41
PICC line in place | port in place | port-a-cath in place | mediport in place | portacath in place | presence of IVC filter | s/p IVC filter > Z95.828
dental implant > Z96.5
penile implant in place | indwelling ureteral stent > Z96.0
artificial larynx > Z96.3

# --- artificial openings, machines
trach | tracheostomy | trach status > Z93.0
PEG in place > Z93.1
SPT in place | suprapubic catheter in place > Z93.59
percutaneous nephrostomy | PCN tube | nephrostomy > Z93.6
ostomy | stoma status | ostomy in place > Z93.9
supplemental oxygen at home | uses home oxygen | long-term oxygen therapy | LTOT > Z99.81
vent dependence | respirator dependent > Z99.11
BiPAP dependent | dependence on CPAP > Z99.89
walker dependent | walker dependence | cane dependent | uses a walker | ambulates with a walker | ambulates with walker | uses a rollator | walks with a walker | uses a cane | ambulates with a cane | walks with a cane | ambulates with cane | uses walker | uses cane > Z99.89
wheelchair bound | wheelchair dependent | wheelchair dependence | confined to a wheelchair | uses a wheelchair > Z99.3
bed bound | bedbound | bed ridden | bed confined | confined to bed | bed rest status > Z74.01
limited in ADLs | needs help with ADLs | needs assistance with ADLs | assistance with ADLs | dependent for ADLs | requires assistance with ADLs | dependent in ADLs | needs help bathing | needs assistance with personal care > Z74.1
chairbound | homebound | housebound > Z74.09

# --- transplants and removed organs
BMT | status post bone marrow transplant > Z94.81
stem cell transplant | SCT | HSCT | s/p stem cell transplant | autologous stem cell transplant | allogeneic stem cell transplant | s/p HSCT > Z94.84 {transplant, leukemia, lymphoma, myeloma, stem}
corneal transplant | s/p corneal transplant | s/p penetrating keratoplasty | history of corneal transplant | s/p PKP > Z94.7
skin graft status | s/p skin graft > Z94.5
bone graft status > Z94.6
transplant recipient | organ transplant recipient | solid organ transplant > Z94.9
on the transplant list | transplant waiting list | awaiting transplant | awaiting organ transplant | listed for transplant > Z76.82
s/p hysterectomy | status post hysterectomy | history of hysterectomy | s/p TAH | s/p TAH/BSO | s/p TAHBSO | total abdominal hysterectomy | prior hysterectomy | hx of hysterectomy | post hysterectomy | previous hysterectomy | s/p total hysterectomy | TAH-BSO > Z90.710
supracervical hysterectomy | partial hysterectomy | s/p supracervical hysterectomy > Z90.711
s/p bilateral oophorectomy | s/p BSO | bilateral oophorectomy | status post BSO | bilateral salpingo-oophorectomy | bilateral salpingo-oophorectomy status > Z90.722
unilateral oophorectomy | s/p oophorectomy > Z90.721
s/p salpingectomy > Z90.79
radical prostatectomy status | s/p RALP | hx of prostatectomy > Z90.79
s/p mastectomy | status post mastectomy | history of mastectomy | hx of mastectomy | prior mastectomy | post mastectomy > Z90.1
s/p bilateral mastectomy | bilateral mastectomy > Z90.13
right mastectomy | s/p right mastectomy > Z90.11
left mastectomy | s/p left mastectomy > Z90.12
hx of cholecystectomy | s/p gallbladder removal | previous cholecystectomy | s/p laparoscopic cholecystectomy > Z90.49
hx of appendectomy | previous appendectomy > Z90.49
history of colon resection > Z90.49
asplenia after splenectomy | hx of splenectomy > Z90.81
hx of nephrectomy | solitary kidney after nephrectomy | s/p partial nephrectomy > Z90.5
s/p lobectomy | status post lobectomy | s/p pneumonectomy | history of lobectomy of lung | s/p wedge resection of lung | history of pneumonectomy > Z90.2
s/p pancreatectomy > Z90.411
s/p thyroidectomy | history of thyroidectomy > E89.0
s/p laryngectomy | history of laryngectomy > Z90.02
s/p enucleation | eye removed | history of enucleation > Z90.01
s/p tonsillectomy | history of tonsillectomy | s/p adenoidectomy | s/p T&A > Z90.89
gastric bypass | Roux-en-Y gastric bypass | RYGB | sleeve gastrectomy | gastric sleeve | hx of gastric bypass | bariatric surgery > Z98.84
s/p tubal ligation | tubal ligation | BTL | bilateral tubal ligation | tubes tied | s/p BTL > Z98.51
vasectomy > Z98.52
vasectomy evaluation | vasectomy consult | vasectomy consultation | vasectomy counseling | desires vasectomy | requests vasectomy | interested in vasectomy > Z30.09
s/p cesarean section | history of cesarean section | history of C-section | prior C-section | previous cesarean section | previous cesarean | prior cesarean | prior cesarean section | hx of C-section | s/p C-section > Z98.891
s/p angioplasty of leg | peripheral angioplasty status > Z98.62
postmenopausal | post-menopausal | postmenopause > Z78.0
blood transfusion refusal > Z53.1
s/p surgery | status post surgery | postsurgical status | post-surgical status | s/p arthroscopy | status post arthroscopy | s/p hernia repair | history of hernia repair | s/p rotator cuff repair | s/p laminectomy | history of laminectomy | s/p craniotomy | history of back surgery | s/p back surgery | s/p ACL reconstruction | s/p meniscectomy | s/p discectomy > Z98.890

# --- long-term drugs
long-term anticoagulant use | long-term warfarin | long-term coumadin | takes warfarin | takes coumadin | takes eliquis | taking a blood thinner | on a blood thinner | warfarin therapy > Z79.01
takes plavix | DAPT | long-term antiplatelet use > Z79.02
long-term aspirin use | long-term use of aspirin > Z79.82
long-term NSAID use | chronic NSAID use | chronic NSAIDs | on chronic NSAIDs > Z79.1
suppressive antibiotics | prophylactic antibiotics long term | chronic suppressive antibiotic therapy > Z79.2
on oral contraceptives | on birth control pills | takes birth control pills | takes OCPs > Z79.3
insulin use | long-term current use of insulin | injects insulin > Z79.4
inhaled steroids long term | long-term inhaled steroid use > Z79.51
steroid dependent | on long-term steroids | on long term prednisone | daily prednisone | chronic corticosteroid therapy | long-term prednisone > Z79.52
takes methotrexate | methotrexate therapy | long-term methotrexate > Z79.631
immunosuppressive therapy | immunosuppressant therapy > Z79.60
biologic therapy | on humira | on adalimumab | on enbrel | on etanercept | on infliximab | on remicade | on stelara | on ustekinumab | on cosentyx | on secukinumab | takes humira | on a TNF inhibitor > Z79.620
on JAK inhibitor > Z79.622
tamoxifen therapy | takes tamoxifen > Z79.810
aromatase inhibitor therapy | on an aromatase inhibitor | on aromatase inhibitor > Z79.811
bisphosphonate therapy | long-term bisphosphonate use > Z79.83
oral hypoglycemic therapy | oral antidiabetic drugs | on oral diabetic medication > Z79.84
on a GLP-1 agonist > Z79.85
on hormone replacement therapy | on hormone replacement | postmenopausal hormone therapy | on estrogen replacement > Z79.890
chronic opioid use | chronic opioids | long-term opioid use | on chronic opioids | chronic opioid therapy | chronic narcotic use | on chronic narcotics | long-term opiate use | on methadone for pain | long term opioid therapy | chronic opiate use | opioid dependent for chronic pain > Z79.891
high risk medication use | high-risk medication | long-term medication use | on long-term medication | long-term use of medication > Z79.899

# --- allergy status
PCN allergy | penicillin allergy | allergic to penicillin | allergy to penicillin | allergic to PCN | allergy to PCN | amoxicillin allergy | allergic to amoxicillin | allergy to amoxicillin | penicillin allergic > Z88.0
sulfa allergy | allergic to sulfa | allergy to sulfa | sulfa drug allergy | allergic to bactrim | allergy to bactrim | allergic to sulfa drugs | sulfonamide allergy > Z88.2
cephalosporin allergy | allergic to cephalosporins | allergic to keflex | allergy to vancomycin | allergic to erythromycin | azithromycin allergy | allergic to azithromycin | fluoroquinolone allergy | allergic to levaquin | antibiotic allergy | allergic to ciprofloxacin | allergic to cipro | allergy to cipro | allergic to clindamycin | allergic to doxycycline | macrolide allergy | vancomycin allergy > Z88.1
allergic to lidocaine | local anesthetic allergy | allergic to novocaine | anesthetic allergy > Z88.4
codeine allergy | allergic to codeine | morphine allergy | allergic to morphine | narcotic allergy | opioid allergy | allergy to codeine | allergy to morphine > Z88.5
aspirin allergy | allergic to aspirin | NSAID allergy | allergic to NSAIDs | allergic to ibuprofen | allergy to aspirin | allergy to NSAIDs | ibuprofen allergy > Z88.6
vaccine allergy | allergic to vaccine | tetanus vaccine allergy > Z88.7
drug allergy | medication allergy | allergic to medication | multiple drug allergies > Z88.9
allergic to lisinopril | statin allergy | allergic to statins | ACE inhibitor allergy > Z88.8
latex allergy | allergic to latex | allergy to latex | latex sensitivity > Z91.040
contrast allergy | iodine contrast allergy | IV contrast allergy | allergic to contrast | allergy to IV contrast | allergic to IV dye | contrast dye allergy | allergic to iodinated contrast | iodinated contrast allergy | allergic to contrast dye > Z91.041
adhesive allergy | adhesive tape allergy | allergic to tape | allergic to adhesive > Z91.048
peanut allergy | allergic to peanuts | allergy to peanut > Z91.010
milk allergy | dairy allergy | allergic to milk > Z91.0110
egg allergy | allergic to eggs > Z91.0120
shellfish allergy | allergic to shellfish | seafood allergy | fish allergy > Z91.013
tree nut allergy | nut allergy | allergic to nuts | allergic to tree nuts | strawberry allergy | soy allergy | wheat allergy | food allergy | allergic to foods > Z91.018
alpha-gal | alpha gal syndrome > Z91.014
bee allergy | bee sting allergy | allergic to bees | allergic to bee stings > Z91.030
wasp allergy | insect allergy | fire ant allergy > Z91.038
animal allergy | pet allergy | allergic to cats | allergic to dogs | dust mite allergy > J30.81

# --- tobacco, alcohol and drug use
cigarette smoker | smokes cigarettes | smokes 1 ppd | smokes a pack a day | smokes half a pack | smokes 1/2 ppd | smokes 2 ppd | smokes one pack per day | smokes cigarettes daily | pack per day smoker > F17.210
smoker | current smoker | active smoker | smokes daily | daily smoker | current every day smoker | tobacco smoker | everyday smoker | heavy smoker | continues to smoke | still smoking | still smokes | active smoking | current tobacco smoker | smokes tobacco | smoking addiction | nicotine addiction | current some day smoker | light smoker | tobacco dependence | nicotine dependence | tobacco addiction | tobacco use disorder | tobacco abuse with dependence > F17.200
chews tobacco | chewing tobacco use | smokeless tobacco user | smokeless tobacco use | dips tobacco | uses chewing tobacco > F17.220
vapes | vaping | e-cigarette user | uses e-cigarettes | e-cigarette use | vapes nicotine > F17.290
tobacco user | uses tobacco | tobacco abuse | occasional smoker | social smoker > Z72.0
former smoker | ex-smoker | past smoker | quit smoking | stopped smoking | former tobacco use | history of smoking | history of tobacco use | h/o tobacco use | h/o smoking | previous smoker | prior smoker | hx of smoking | history of tobacco abuse | hx of tobacco use | former cigarette smoker | smoking cessation in the past | prior tobacco use | past tobacco use | former tobacco user | used to smoke | ex-cigarette smoker | history of cigarette smoking | remote smoking history | remote tobacco use > Z87.891
smoking history > Z87.891 {quit, stopped, former, ex-smoker}
second-hand smoke exposure | passive smoke exposure | exposure to secondhand smoke | exposed to tobacco smoke | passive smoker > Z77.22
smoking cessation counseling | tobacco cessation counseling | counseled on smoking cessation | smoking cessation counselling | smoking cessation > Z71.6
alcoholic | alcohol dependence | alcohol addiction | alcohol use disorder severe | chronic alcoholism | chronic alcoholic > F10.20
heavy drinker | heavy drinking | heavy alcohol use | excessive alcohol use | excessive drinking | binge drinking | binge drinker | drinks heavily | alcohol abuse | ETOH abuse | drinking problem | abuses alcohol | alcohol misuse > F10.10
recovering alcoholic | alcoholism in remission | alcohol dependence in remission | history of alcoholism | sober alcoholic | history of alcohol dependence > F10.21
history of alcohol abuse | h/o alcohol abuse | hx of ETOH abuse | h/o ETOH abuse | prior alcohol abuse > F10.11
alcohol counseling | alcohol abuse counseling > Z71.41
IVDU | IV drug use | IVDA | intravenous drug use | injection drug use | IV drug user | PWID | injects drugs > F19.90
history of IVDU | h/o IVDU | history of IV drug use | former IV drug user > F19.91

# --- personal history: phrases beyond "personal history of ..."
history of stroke | h/o stroke | hx of stroke | prior stroke | previous stroke | history of CVA | h/o CVA | hx of CVA | prior CVA | old CVA | old stroke | remote stroke | history of TIA | h/o TIA | prior TIA | hx of TIA | history of cerebrovascular accident | past stroke | previous CVA | previous TIA > Z86.73
h/o heart attack > I25.2
s/p CVA | s/p stroke | status post CVA | status post stroke | status post cerebrovascular accident | s/p cerebrovascular accident | s/p TIA | status post TIA | post-CVA state > Z86.73
h/o VTE | hx of blood clots > Z86.718
history of cancer | h/o cancer | cancer survivor | hx of cancer | prior cancer | history of malignancy > Z85.9
history of breast cancer | h/o breast cancer | hx of breast cancer | breast cancer survivor | prior breast cancer | previous breast cancer | personal history of breast cancer | remote breast cancer > Z85.3
prior prostate cancer | personal history of prostate cancer > Z85.46
prior colon cancer | personal history of colon cancer | history of colorectal cancer > Z85.038
history of lung cancer | h/o lung cancer | hx of lung cancer | prior lung cancer > Z85.118
hx of bladder cancer > Z85.51
h/o renal cell carcinoma > Z85.528
hx of thyroid cancer > Z85.850
hx melanoma | history of melanoma | h/o melanoma | hx of melanoma | personal history of melanoma > Z85.820
history of skin cancer | h/o skin cancer | hx of skin cancer | history of basal cell carcinoma | history of BCC | h/o BCC | history of squamous cell carcinoma of skin | history of nonmelanoma skin cancer | h/o SCC of skin > Z85.828
history of cervical cancer | h/o cervical cancer > Z85.41
history of uterine cancer | history of endometrial cancer | h/o endometrial cancer > Z85.42
history of ovarian cancer | h/o ovarian cancer > Z85.43
h/o testicular cancer > Z85.47
hx of lymphoma > Z85.72
history of Hodgkin's > Z85.71
hx of leukemia > Z85.6
history of brain tumor | h/o brain tumor | history of brain cancer > Z85.841
h/o esophageal cancer > Z85.01
history of laryngeal cancer > Z85.21
history of tongue cancer > Z85.810
history of DCIS | h/o DCIS > Z86.000
history of colon polyps | h/o colon polyps | hx of colon polyps | history of colonic polyps | history of polyps | personal history of colonic polyps | prior colon polyps > Z86.0100
history of tubular adenoma | h/o adenomatous polyps | history of adenomatous polyp | history of colon adenoma > Z86.0101
treated TB | hx of TB > Z86.11
treated latent TB > Z86.15
prior COVID-19 | previous COVID infection | recovered from COVID-19 | h/o COVID-19 > Z86.16
h/o polio > Z86.12
history of GDM > Z86.32
history of foot ulcer in diabetes > Z86.31
history of febrile seizures > Z86.69
history of meningitis | history of encephalitis | h/o meningitis > Z86.61
h/o cardiac arrest > Z86.74
h/o pneumonia | hx of pneumonia > Z87.01
history of asthma in childhood > Z87.09
hx of PUD | h/o peptic ulcer disease > Z87.11
history of bowel obstruction | history of appendicitis > Z87.19
h/o renal stones > Z87.442
hx of UTI | h/o UTIs > Z87.440
h/o AKI > Z87.448
history of abnormal pap | history of ovarian cyst | h/o abnormal pap > Z87.42
history of cervical dysplasia | h/o cervical dysplasia | history of CIN > Z87.410
history of preterm labor | history of preterm delivery | history of preterm birth > Z87.51
history of preeclampsia | history of postpartum hemorrhage | history of miscarriage | history of ectopic pregnancy > Z87.59
history of fracture | h/o fracture | prior fracture | history of hip fracture | old healed fracture | history of wrist fracture | history of rib fractures > Z87.81
history of osteoporotic fracture | history of fragility fracture | prior fragility fracture | history of vertebral compression fracture > Z87.310
history of stress fracture > Z87.312
history of TBI | h/o TBI | history of traumatic brain injury | history of concussion | h/o concussion | prior concussion | hx of TBI > Z87.820
history of anaphylaxis | h/o anaphylaxis > Z87.892
history of cleft lip > Z87.730
history of congenital heart disease repaired | repaired congenital heart disease | history of VSD repair | history of ASD repair > Z87.74
h/o chemotherapy | status post chemotherapy > Z92.21
s/p radiation | s/p XRT | status post radiation | h/o radiation > Z92.3
history of steroid use > Z92.241
history of suicide attempt | prior suicide attempt | h/o suicide attempt | previous suicide attempt | past suicide attempt > Z91.51
history of self-harm | history of cutting > Z91.52
history of abuse | history of physical abuse | history of sexual abuse | history of domestic violence > Z91.410
childhood abuse | history of childhood abuse | abused as a child | childhood trauma | history of childhood trauma > Z62.819
childhood sexual abuse | sexually abused as a child | history of childhood sexual abuse | childhood physical abuse > Z62.810
veteran | military veteran | combat veteran > Z91.85 {military, army, navy, deployed, war, VA}

# --- family history
family history of breast cancer | FH of breast cancer | FHx of breast cancer | FHx breast cancer | FH breast cancer | mother had breast cancer | sister had breast cancer | breast cancer in her mother | breast cancer in mother | family hx of breast cancer > Z80.3
father had colon cancer | mother had colon cancer | FH colon cancer | colon cancer in father | family hx of colon cancer > Z80.0
FH of lung cancer | father had lung cancer | mother had lung cancer > Z80.1
family history of ovarian cancer | FH of ovarian cancer | mother had ovarian cancer > Z80.41
FH of prostate cancer | father had prostate cancer | FHx of prostate cancer > Z80.42
family history of uterine cancer | family history of endometrial cancer | family history of cervical cancer > Z80.49
family history of kidney cancer | family history of renal cancer > Z80.51
family history of bladder cancer > Z80.52
family history of lymphoma | family history of multiple myeloma > Z80.7
family history of melanoma | family history of skin cancer | family history of brain tumor | family history of brain cancer | FH of melanoma > Z80.8
family history of cancer | FH of cancer | FHx of cancer | family history of malignancy | family hx of cancer | strong family history of cancer > Z80.9
FH of heart disease | FHx of heart disease | father had heart attack | father had a heart attack | mother had a heart attack | father had MI | family history of hypertension | FH of hypertension | family history of early CAD | family history of myocardial infarction | family history of cardiovascular disease | family history of aneurysm | family history of heart failure | father died of MI | father died of a heart attack > Z82.49
family history of sudden cardiac arrest > Z82.41
family history of CVA | FH of stroke | family history of cerebrovascular accident | mother had a stroke | father had a stroke > Z82.3
mother had diabetes | father had diabetes | mother has diabetes | father has diabetes | family hx of diabetes | FH of DM | FHx of DM | diabetes in mother | diabetes runs in the family > Z83.3
FH of hyperlipidemia > Z83.438
family history of obesity | family history of gout > Z83.49
family history of COPD | family history of emphysema > Z82.5
family history of RA | family history of rheumatoid arthritis | family history of osteoarthritis > Z82.61
family history of lupus | family history of scoliosis | family history of muscular dystrophy > Z82.69
family history of dementia | family history of Alzheimer's | family history of Alzheimer's disease | family history of Parkinson's | family history of seizures | family history of migraines | family history of multiple sclerosis | family history of Huntington's disease | FH of dementia | family history of MS > Z82.0
family history of depression | family history of bipolar disorder | family history of schizophrenia | family history of anxiety | family history of mental illness | family history of suicide | FH of depression | FH of bipolar disorder | family history of ADHD > Z81.8
family history of alcoholism | FH of alcoholism | father was an alcoholic | alcoholic father | mother was an alcoholic > Z81.1
family history of drug abuse > Z81.3
family history of hearing loss > Z82.2
family history of blindness > Z82.1
family history of macular degeneration | family history of cataracts | family history of retinal detachment > Z83.518
family history of kidney disease | FH of kidney disease | family history of renal disease | family history of CKD | family history of ESRD > Z84.19
family history of DVT > Z83.2
family history of colon polyps | family history of polyps | FH of colon polyps > Z83.719
family history of IBD | family history of Crohn's | family history of Crohn's disease | family history of ulcerative colitis | family history of celiac disease | family history of liver disease | family history of gallstones > Z83.79
family history of psoriasis | family history of eczema > Z84.0
family history of endometriosis > Z84.2
family history of kidney stones > Z84.19
family history of HIV > Z83.0
family history of tuberculosis > Z83.1
family history of BRCA mutation | family history of BRCA > Z84.81
family history of birth defects | family history of congenital heart disease | family history of Down syndrome > Z82.79
family history of malignant hyperthermia | family history of anesthesia complications > Z84.89

# --- resuscitation, compliance, carrier, exposure, vaccination
DNR | DNR/DNI | DNAR | no code | code status DNR > Z66
comfort care | comfort measures only | hospice care | palliative care | CMO status | end of life care | palliative care encounter > Z51.5
noncompliance with medication | medication noncompliance | noncompliant with meds | nonadherence to medication | medication nonadherence | non-compliant with medications | nonadherent to medications | non-adherence to medications | poor medication compliance | poor medication adherence | noncompliant with medication | poor compliance with medications > Z91.148
# Only as written: the same words apart say something else.
not taking medications as prescribed | not taking his medications | not taking her medications | stopped taking his medications | stopped taking her medications | ran out of medications | ran out of his medications | ran out of her medications | has not been taking his medications | has not been taking her medications | not been taking his medication | not been taking her medication | has not taken his medication | has not taken her medication | skipping doses of medication | misses doses of medication > Z91.148 {taking, taken, stopped, ran, doses}
noncompliance | non-compliance | noncompliant | non-compliant | nonadherence | noncompliance with treatment | nonadherent | poor compliance > Z91.199
noncompliance with diet | noncompliant with diet | dietary noncompliance | not following diet | diet noncompliance | nonadherence to diet > Z91.119
noncompliant with dialysis | missed dialysis sessions > Z91.158
left AMA | left against medical advice | against medical advice | signed out AMA | eloped > Z53.29
left without being seen | LWBS > Z53.21
procedure cancelled | surgery cancelled | procedure canceled > Z53.9
colonized with MRSA > Z22.322
GBS carrier | GBS positive | group B strep carrier | GBS colonization > Z22.330 {pregnancy, pregnant, labor, gestation}
LTBI > Z22.7
BRCA1 | BRCA1 mutation | BRCA2 | BRCA2 mutation | BRCA mutation | BRCA positive | BRCA carrier | BRCA1 positive | BRCA2 positive > Z15.01
carrier of cystic fibrosis > Z14.1
HIV positive asymptomatic | HIV-positive status > Z21
ER positive | estrogen receptor positive | ER/PR positive | hormone receptor positive > Z17.0 {breast, cancer, carcinoma}
ER negative | estrogen receptor negative > Z17.1 {breast, cancer, carcinoma}
exposure to COVID-19 | exposed to COVID-19 | close contact with COVID > Z20.822
exposed to TB | contact with tuberculosis | exposure to tuberculosis > Z20.1
exposed to chlamydia | exposed to gonorrhea > Z20.2
exposed to rabies > Z20.3
exposed to HIV > Z20.6
exposed to hepatitis | exposure to hepatitis C > Z20.5
exposed to flu | exposed to influenza > Z20.828
exposed to strep | exposure to pertussis > Z20.818
exposure to lice | exposure to scabies | scabies exposure | lice exposure > Z20.7
lead exposure | exposed to lead | exposure to lead > Z77.011
mold exposure | exposed to mold | exposure to mold > Z77.120
radon exposure > Z77.123
burn pit exposure | Gulf War exposure > Z77.098
needlestick | needle stick | needlestick injury exposure | bodily fluid exposure | blood exposure | blood and body fluid exposure > Z77.21
immunization encounter | here for immunizations | vaccination encounter | flu shot given | flu shot today | need for vaccination | needs flu shot | needs flu vaccine | needs influenza vaccine | due for flu shot | due for flu vaccine | due for influenza vaccine | flu vaccine today | flu vaccine given | influenza vaccine given today | need for influenza vaccine | vaccine administered | immunizations given | need for immunization | need for prophylactic vaccination | vaccines given today | need for influenza vaccination | need for tetanus booster | here for vaccination | need for Tdap | immunizations today > Z23
declines vaccination | vaccine refusal | refuses vaccines | vaccination declined | refused flu shot | declined flu shot | declined influenza vaccine | refuses immunization | declines flu shot | declined vaccination > Z28.21
parents refuse vaccines | parental refusal of vaccines | parent declined vaccines > Z28.82
unvaccinated | not immunized | behind on immunizations | underimmunized | delinquent immunizations | behind on vaccines > Z28.39
not vaccinated for COVID | unvaccinated against COVID | unvaccinated for COVID > Z28.310

# --- screening
screen for colon cancer | CRC screening | screening for colorectal cancer | average risk screening colonoscopy > Z12.11
screening mammogram | mammogram screening | screening mammography | routine mammogram | annual mammogram > Z12.31
breast cancer screening | screening for breast cancer > Z12.39
cervical cancer screening | screening pap | screening Pap smear | screening for cervical cancer | routine pap | routine Pap smear > Z12.4
prostate cancer screening | screening PSA | PSA screening | screening for prostate cancer > Z12.5
lung cancer screening | low dose CT screening | LDCT screening | screening for lung cancer | low-dose CT lung cancer screening > Z12.2
skin cancer screening | full body skin exam | full skin exam | total body skin exam | screening for skin cancer | annual skin check > Z12.83
ovarian cancer screening > Z12.73
screening for diabetes | diabetes screening > Z13.1
lipid screening | screening for hyperlipidemia | cholesterol screening | screening for high cholesterol | screening for lipid disorders | screening cholesterol > Z13.220
osteoporosis screening | screening DEXA | DEXA screening | screening for osteoporosis | bone density screening > Z13.820
screening for thyroid disease | thyroid screening > Z13.29
HIV screening | screening for HIV > Z11.4
screen for STDs | screening for STD | screening for STI | screening for sexually transmitted diseases | screening for chlamydia > Z11.3
hepatitis C screening | screening for hepatitis C | HCV screening | hepatitis B screening > Z11.59
COVID screening | screening for COVID | COVID-19 screening > Z11.52
TB screening | tuberculosis screening | PPD screening | screening for tuberculosis | screening for TB > Z11.1
AAA screening | screening for AAA | screening for cardiovascular disease | cardiovascular screening > Z13.6
anemia screening | screening for anemia > Z13.0
lead screening > Z13.88
autism screen | screening for autism > Z13.41
developmental screening > Z13.42
genetic screening > Z13.79

# --- routine encounters
annual physical | annual exam | annual physical exam | routine physical | yearly physical | complete physical | CPE | well adult exam | wellness visit | wellness exam | annual wellness visit | Medicare wellness visit | AWV | annual wellness exam | routine physical exam | annual checkup | annual check-up | routine checkup | routine check-up | yearly checkup | health maintenance exam | preventive visit | preventive exam | general medical exam | routine adult physical | routine health maintenance > Z00.00
well child visit | routine child health exam | routine child health examination | WCC | well child check | well child exam | well child care | well baby visit | well baby check | well baby exam | kindergarten physical visit > Z00.129
newborn check | newborn visit > Z00.111
sports physical | pre-participation physical | sports clearance | sports participation exam > Z02.5
school physical | preschool physical | college physical > Z02.0
pre-employment physical | preemployment physical | employment physical > Z02.1
DOT physical | driver's license physical | CDL physical > Z02.4
insurance physical > Z02.6
disability exam | disability evaluation | disability determination > Z02.71
preoperative exam | preoperative evaluation | pre-op exam | pre-op evaluation | preoperative clearance | pre-op clearance | surgical clearance | preoperative examination | medical clearance for surgery | preop clearance | preoperative assessment > Z01.818
preop examination | preop exam | pre-op visit | preop visit | preoperative visit | preop evaluation | pre-operative visit > Z01.818
preoperative cardiac evaluation | preprocedural cardiovascular examination | preop cardiology evaluation | preoperative cardiology evaluation | preop cardiac evaluation | preoperative cardiac clearance | cardiac clearance | preoperative cardiovascular exam | preoperative cardiovascular examination > Z01.810
annual physical exam with abnormal findings | annual physical with abnormal findings | routine physical with abnormal findings > Z00.01
preoperative lab work | preop labs > Z01.812
annual gyn exam | well woman exam | annual gynecologic exam | WWE | annual GYN visit | well woman visit | annual pelvic exam | routine gyn exam | annual gynecological exam > Z01.419
allergy testing > Z01.82
repeat prescription | refill request | presents for medication refill | here for refills | needs refills | refill of medications > Z76.0
establish care | establishing care | here to establish care > Z76.89
dietary counseling | nutrition counseling | diet counseling | nutritional counseling > Z71.3
travel advice | travel consult | pre-travel consultation > Z71.84
worried well > Z71.1
genetic counseling > Z71.83
contraceptive counseling | contraception counseling | birth control counseling > Z30.09
birth control refill | OCP refill > Z30.41
depo shot | depo-provera injection > Z30.42
IUD insertion > Z30.430
IUD removal > Z30.432
IUD check > Z30.431
nexplanon insertion > Z30.017
nexplanon removal > Z30.46
emergency contraception > Z30.012
stitches removed | here for suture removal > Z48.02
removal of hardware | hardware removal | removal of internal fixation > Z47.2
aftercare following joint replacement | aftercare following total knee replacement | aftercare following knee replacement | aftercare following total hip replacement | aftercare following hip replacement | aftercare following total shoulder replacement | aftercare after total knee replacement | aftercare after total hip replacement | follow-up after joint replacement > Z47.1
orthopedic aftercare > Z47.89
postoperative follow-up | post-op visit | postop check | post-op check | postop visit | post-op follow-up | postoperative visit | postoperative check | surgical aftercare > Z48.89
encounter for chemo | chemo encounter | here for chemo | chemotherapy visit | chemo visit | presents for chemotherapy | encounter for chemotherapy | here for chemotherapy | chemotherapy encounter | admitted for chemotherapy > Z51.11
encounter for immunotherapy for cancer | immunotherapy infusion > Z51.12
encounter for radiation therapy | here for radiation treatment | radiation therapy encounter > Z51.0
lithium level monitoring > Z51.81
desensitization to allergens | allergy shots | allergen immunotherapy > Z51.6
colostomy care > Z43.3
tracheostomy care > Z43.0
G-tube replacement | PEG tube replacement | G-tube change > Z43.1
foley change | foley catheter change | catheter change | urinary catheter change | foley removal > Z46.6
home pregnancy test positive > Z32.01
negative pregnancy test > Z32.02
postpartum visit | postpartum check | six week postpartum visit | routine postpartum visit > Z39.2
lactation visit > Z39.1
pregnancy incidental > Z33.1
prenatal visit | prenatal care | routine prenatal visit | antenatal visit > Z34.90
examination after MVA | exam after car accident with no injury > Z04.1
newborn ruled out sepsis > Z05.1
awaiting placement | awaiting SNF placement | awaiting nursing home placement > Z75.1

# --- blood type, other
rh negative | rh neg > Z67.91
blood type O positive > Z67.40
HIV PrEP | PrEP | pre-exposure prophylaxis > Z29.81
cannabis use in remission > F12.91
sedentary lifestyle | physical inactivity | lack of exercise | physically inactive | sedentary > Z72.3
poor diet | unhealthy diet | poor eating habits | inappropriate diet > Z72.4
high risk sexual behavior | unprotected sex | multiple sexual partners > Z72.51
sleep deprived | lack of sleep > Z72.820
poor sleep hygiene > Z72.821
gambling > Z72.6
burnout | burned out | burn out > Z73.0
under stress | increased stress | stress at home | feeling stressed > Z73.3

# --- defaults that differ from their neighbours
family history of substance abuse > Z81.4
exposure to Agent Orange | exposed to Agent Orange > Z77.39
surgical dressing change > Z48.01

@type social
# --- housing, money, work, family
homeless | homelessness | unhoused | undomiciled | no fixed abode | lives on the street | living on the street > Z59.00
living in a shelter | lives in a shelter | homeless shelter | staying in a shelter | living in his car | living in her car > Z59.01
sleeping rough > Z59.02
housing instability | unstable housing | housing insecurity | facing eviction | eviction > Z59.819
housing instability with risk of homelessness | at risk of homelessness > Z59.811
poor housing conditions | no heat at home > Z59.1
food insecure | not enough food | unable to afford food > Z59.41
fixed income | financial hardship | financial difficulties | financial stress | financial problems > Z59.86
uninsured | no insurance | lacks insurance | no health insurance | lack of insurance | underinsured | insurance lapse > Z59.71
cannot afford medications | can't afford medications | can't afford his medications | can't afford her medications | cannot afford meds | unable to afford meds | cost-related nonadherence > Z91.120
no transportation | transportation difficulties | transportation barrier | transportation problems > Z59.82
lives in a nursing home | nursing home resident | lives in assisted living | assisted living resident | SNF resident | long-term care resident | resident of a nursing home | LTC resident | lives in group home > Z59.3
unemployed | unemployment | jobless | lost his job | lost her job | lost job | not employed > Z56.0
job stress | work stress | work-related stress | stress at work | stressful job | occupational stress > Z56.6
conflict at work | conflict with boss | workplace conflict > Z56.4
shift worker | works night shift > Z56.3 {sleep, insomnia, fatigue, circadian}
sexual harassment at work > Z56.81
occupational noise exposure > Z57.0
occupational dust exposure | occupational silica exposure > Z57.2
illiterate | illiteracy | low literacy | unable to read | cannot read > Z55.0
low health literacy | poor health literacy | limited health literacy > Z55.6
did not finish high school | less than a high school education > Z55.5
school problems | failing in school | poor school performance | academic underachievement | poor grades > Z55.3
lives alone | living alone | lives by himself | lives by herself > Z60.2
socially isolated > Z60.4
language barrier | immigrant adjustment problems > Z60.3
racial discrimination | victim of discrimination | gender discrimination | discrimination at work > Z60.5
bullied | bullying > Z60.4
retirement problems | adjusting to retirement > Z60.0
marital problems | marital conflict | marital discord | marital stress | conflict with spouse | marital issues > Z63.0
going through a divorce | recently divorced | separated from spouse | recent divorce | marital separation > Z63.5
grieving | death of spouse | death of her husband | death of his wife | death in the family | loss of spouse | recent loss of spouse | uncomplicated bereavement | recently widowed > Z63.4
family conflict | family discord | family stress | stressful family situation > Z63.8
caregiver stress | caregiver burden | caregiver for spouse | caregiver strain | caregiver fatigue > Z63.6
incarcerated | incarceration | imprisoned | inmate | prisoner | prison inmate > Z65.1
recently released from prison | recently incarcerated | release from prison > Z65.2
legal problems | legal issues | legal troubles | pending litigation > Z65.3
victim of crime | crime victim | victim of assault and robbery > Z65.4
foster care | in foster care | foster child | ward of the state | CPS custody > Z62.21
raised by grandparents | lives with grandparents > Z62.23
parent-child conflict > Z62.820
sibling conflict > Z62.891
runaway youth > Z62.892
teen pregnancy unwanted | unwanted pregnancy > Z64.0
no one to help at home | no support at home | no caregiver at home | lack of caregiver > Z74.2
needs constant supervision | requires 24 hour supervision | requires constant supervision > Z74.3
respite care > Z75.5
lack of access to care | no access to healthcare | inaccessible healthcare | medical care unavailable > Z75.3
lack of adequate food > Z59.48
poverty | living in poverty | limited income > Z59.6
academic problems > Z55.8
relationship problems | relationship issues | family problems > Z63.9
follow-up exam after completed treatment of cancer | follow-up examination after completed treatment for malignant neoplasm | surveillance after completed treatment of cancer | cancer surveillance after treatment | follow-up exam after completed treatment of colon cancer | follow-up exam after completed treatment of breast cancer | follow-up exam after completed treatment of prostate cancer > Z08
initial prescription of oral contraceptive pills | initial prescription of oral contraceptives | starting oral contraceptive pills | initiation of oral contraceptives | start birth control pills > Z30.011
father had liver cancer | mother had liver cancer | brother had colon cancer | sister had colon cancer | brother had liver cancer | father had pancreatic cancer | mother had pancreatic cancer | sister had pancreatic cancer | brother had pancreatic cancer | father had stomach cancer | mother had stomach cancer > Z80.0
brother had prostate cancer | grandfather had prostate cancer | uncle had prostate cancer | prostate cancer in father | prostate cancer in brother | brother with prostate cancer | father with prostate cancer > Z80.42
brother has type 2 diabetes | mother has type 2 diabetes | father has type 2 diabetes | sister has type 2 diabetes | parents have diabetes | mother and father have diabetes | brother has diabetes | sister has diabetes | mother and brother have type 2 diabetes > Z83.3
screening mammogram for breast cancer | screening mammogram for malignant neoplasm of breast | screening mammography for breast cancer | mammogram to screen for breast cancer > Z12.31
could not afford medication | could not afford refill | could not afford insulin | cannot afford insulin | unable to afford insulin | could not afford his medication | could not afford her medication | underdosing due to cost | underdosing due to financial hardship | not taking medication due to cost > Z91.120
