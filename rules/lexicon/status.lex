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
chairbound | housebound > Z74.09

# --- transplants and removed organs
status post bone marrow transplant > Z94.81
BMT > Z94.81 {marrow, GVHD, AML, ALL, MDS, leukemia, lymphoma, myeloma, tacrolimus, engraftment, conditioning}
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
animal allergy | pet allergy | allergic to cats | allergic to dogs > J30.81

# --- tobacco, alcohol and drug use
cut down to 5 cigs | cut down to 5 cigs a day | down to 6 cigs/day | cut down to half a pack | smokes a few cigs | smokes 5 cigs a day | smokes 5 cigs/day | smokes 10 cigs/day > F17.210
cigarette smoker | smokes cigarettes | smokes 1 ppd | smokes a pack a day | smokes half a pack | smokes 1/2 ppd | smokes 2 ppd | smokes one pack per day | smokes cigarettes daily | pack per day smoker > F17.210
smoker | current smoker | active smoker | smokes daily | daily smoker | current every day smoker | tobacco smoker | everyday smoker | heavy smoker | continues to smoke | still smoking | still smokes | active smoking | current tobacco smoker | smokes tobacco | smoking addiction | nicotine addiction | current some day smoker | light smoker | tobacco dependence | nicotine dependence | tobacco addiction | tobacco use disorder | tobacco abuse with dependence > F17.200
chews tobacco | chewing tobacco use | smokeless tobacco user | smokeless tobacco use | dips tobacco | uses chewing tobacco > F17.220
vapes | vaping | e-cigarette user | uses e-cigarettes | e-cigarette use | vapes nicotine > F17.290
tobacco user | uses tobacco | tobacco abuse | occasional smoker | social smoker > Z72.0
former smoker | ex-smoker | past smoker | quit smoking | stopped smoking | former tobacco use | history of smoking | history of tobacco use | previous smoker | prior smoker | hx of smoking | history of tobacco abuse | hx of tobacco use | former cigarette smoker | smoking cessation in the past | prior tobacco use | past tobacco use | former tobacco user | used to smoke | ex-cigarette smoker | history of cigarette smoking | remote smoking history | remote tobacco use > Z87.891
h/o tobacco use | h/o smoking > Z87.891 {h/o}
smoking history > Z87.891 {quit, stopped, former, ex-smoker}
second-hand smoke exposure | passive smoke exposure | exposure to secondhand smoke | exposed to tobacco smoke | passive smoker > Z77.22
smoking cessation counseling | tobacco cessation counseling | counseled on smoking cessation | smoking cessation counselling | smoking cessation > Z71.6
alcohol dependence | alcohol addiction | chronic alcoholism | chronic alcoholic > F10.20
heavy drinker | heavy drinking | heavy alcohol use | excessive alcohol use | excessive drinking | binge drinking | binge drinker | drinks heavily | alcohol abuse | ETOH abuse | drinking problem | abuses alcohol | alcohol misuse > F10.10
recovering alcoholic | alcoholism in remission | alcohol dependence in remission | history of alcoholism | sober alcoholic | history of alcohol dependence > F10.21
history of alcohol abuse | hx of ETOH abuse | prior alcohol abuse > F10.11
h/o alcohol abuse | h/o ETOH abuse > F10.11 {h/o}
alcohol counseling | alcohol abuse counseling > Z71.41
IVDU | IV drug use | IVDA | intravenous drug use | injection drug use | IV drug user | PWID | injects drugs > F19.90
history of IVDU | history of IV drug use | former IV drug user > F19.91
h/o IVDU > F19.91 {h/o}

# --- personal history: phrases beyond "personal history of ..."
history of stroke | hx of stroke | prior stroke | previous stroke | history of CVA | hx of CVA | prior CVA | old CVA | old stroke | remote stroke | history of TIA | prior TIA | hx of TIA | history of cerebrovascular accident | past stroke | previous CVA | previous TIA > Z86.73
h/o stroke | h/o CVA | h/o TIA > Z86.73 {h/o}
h/o heart attack > I25.2 {h/o}
s/p CVA | s/p stroke | status post CVA | status post stroke | status post cerebrovascular accident | s/p cerebrovascular accident | s/p TIA | status post TIA | post-CVA state > Z86.73
hx of blood clots > Z86.718
h/o VTE > Z86.718 {h/o}
history of cancer | cancer survivor | hx of cancer | prior cancer | history of malignancy > Z85.9
h/o cancer > Z85.9 {h/o}
history of breast cancer | hx of breast cancer | breast cancer survivor | prior breast cancer | previous breast cancer | personal history of breast cancer | remote breast cancer > Z85.3
h/o breast cancer > Z85.3 {h/o}
prior prostate cancer | personal history of prostate cancer > Z85.46
prior colon cancer | personal history of colon cancer | history of colorectal cancer > Z85.038
history of lung cancer | hx of lung cancer | prior lung cancer > Z85.118
h/o lung cancer > Z85.118 {h/o}
hx of bladder cancer > Z85.51
h/o renal cell carcinoma > Z85.528 {h/o}
hx of thyroid cancer > Z85.850
hx melanoma | history of melanoma | hx of melanoma | personal history of melanoma > Z85.820
h/o melanoma > Z85.820 {h/o}
history of skin cancer | hx of skin cancer | history of basal cell carcinoma | history of BCC | history of squamous cell carcinoma of skin | history of nonmelanoma skin cancer > Z85.828
h/o skin cancer | h/o BCC | h/o SCC of skin > Z85.828 {h/o}
history of cervical cancer > Z85.41
h/o cervical cancer > Z85.41 {h/o}
history of uterine cancer | history of endometrial cancer > Z85.42
h/o endometrial cancer > Z85.42 {h/o}
history of ovarian cancer > Z85.43
h/o ovarian cancer > Z85.43 {h/o}
h/o testicular cancer > Z85.47 {h/o}
hx of lymphoma > Z85.72
history of Hodgkin's > Z85.71
hx of leukemia > Z85.6
history of brain tumor | history of brain cancer > Z85.841
h/o brain tumor > Z85.841 {h/o}
h/o esophageal cancer > Z85.01 {h/o}
history of laryngeal cancer > Z85.21
history of tongue cancer > Z85.810
history of DCIS > Z86.000
h/o DCIS > Z86.000 {h/o}
history of colon polyps | hx of colon polyps | history of colonic polyps | history of polyps | personal history of colonic polyps | prior colon polyps > Z86.0100
h/o colon polyps > Z86.0100 {h/o}
history of tubular adenoma | history of adenomatous polyp | history of colon adenoma > Z86.0101
h/o adenomatous polyps > Z86.0101 {h/o}
treated TB | hx of TB > Z86.11
treated latent TB > Z86.15
prior COVID-19 | previous COVID infection | recovered from COVID-19 > Z86.16
h/o COVID-19 > Z86.16 {h/o}
h/o polio > Z86.12 {h/o}
history of GDM > Z86.32
history of foot ulcer in diabetes > Z86.31
history of febrile seizures > Z86.69
history of meningitis | history of encephalitis > Z86.61
h/o meningitis > Z86.61 {h/o}
h/o cardiac arrest > Z86.74 {h/o}
hx of pneumonia > Z87.01
h/o pneumonia > Z87.01 {h/o}
history of asthma in childhood > Z87.09
hx of PUD > Z87.11
h/o peptic ulcer disease > Z87.11 {h/o}
history of bowel obstruction | history of appendicitis > Z87.19
h/o renal stones > Z87.442 {h/o}
hx of UTI > Z87.440
h/o UTIs > Z87.440 {h/o}
h/o AKI > Z87.448 {h/o}
history of abnormal pap | history of ovarian cyst > Z87.42
h/o abnormal pap > Z87.42 {h/o}
history of cervical dysplasia | history of CIN > Z87.410
h/o cervical dysplasia > Z87.410 {h/o}
history of preterm labor | history of preterm delivery | history of preterm birth > Z87.51
history of preeclampsia | history of postpartum hemorrhage | history of miscarriage | history of ectopic pregnancy > Z87.59
history of fracture | prior fracture | history of hip fracture | old healed fracture | history of wrist fracture | history of rib fractures > Z87.81
h/o fracture > Z87.81 {h/o}
history of osteoporotic fracture | history of fragility fracture | prior fragility fracture | history of vertebral compression fracture > Z87.310
history of stress fracture > Z87.312
history of TBI | history of traumatic brain injury | history of concussion | prior concussion | hx of TBI > Z87.820
h/o TBI | h/o concussion > Z87.820 {h/o}
history of anaphylaxis > Z87.892
h/o anaphylaxis > Z87.892 {h/o}
history of cleft lip > Z87.730
history of congenital heart disease repaired | repaired congenital heart disease | history of VSD repair | history of ASD repair > Z87.74
status post chemotherapy > Z92.21
h/o chemotherapy > Z92.21 {h/o}
s/p radiation | s/p XRT | status post radiation > Z92.3
h/o radiation > Z92.3 {h/o}
history of steroid use > Z92.241
history of suicide attempt | prior suicide attempt | previous suicide attempt | past suicide attempt > Z91.51
h/o suicide attempt > Z91.51 {h/o}
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
ER positive | estrogen receptor positive | hormone receptor positive > Z17.0 {breast, cancer, carcinoma}
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
allergy testing encounter | here for allergy testing | presents for allergy testing | visit for allergy testing | referred for allergy testing > Z01.82
repeat prescription | refill request | presents for medication refill | here for refills | refill of medications > Z76.0
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
pregnancy incidental > Z33.1
prenatal visit | prenatal care | routine prenatal visit | antenatal visit > Z34.90
examination after MVA | exam after car accident with no injury > Z04.1
newborn ruled out sepsis > Z05.1
awaiting placement | awaiting SNF placement | awaiting nursing home placement > Z75.1

# --- blood type, other
rh negative | rh neg > Z67.91
blood type O positive > Z67.40
HIV PrEP | pre-exposure prophylaxis > Z29.81
PrEP > Z29.81 {HIV, truvada, descovy, emtricitabine, cabotegravir, tenofovir, STI}
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

# --- personal history of cancer and of diseases that are over: only as written, the words apart tell of something else
hx colon cancer | h/o colon ca | hx of colon ca | prior colon ca | hx colon ca | history of colon carcinoma | h/o colon carcinoma | hx of colon carcinoma | prior colon carcinoma | history of colonic carcinoma | h/o colonic carcinoma | hx of colonic carcinoma > Z85.038 {h/o, hx, history, prior}
prior colonic carcinoma > Z85.038 {h/o, hx, history, prior}
history of colon adenocarcinoma | h/o colon adenocarcinoma | hx of colon adenocarcinoma | history of adenocarcinoma colon | h/o adenocarcinoma colon | hx of adenocarcinoma colon | hx of colorectal cancer | history of colorectal ca | h/o colorectal ca > Z85.038 {h/o, hx, history, prior}
hx of colorectal ca > Z85.038 {h/o, hx, history, prior}
history of cecal cancer | h/o cecal cancer | hx of cecal cancer | history of sigmoid cancer | h/o sigmoid cancer | hx of sigmoid cancer | history of bowel cancer | h/o bowel cancer | hx of bowel cancer | history of appendix cancer | h/o appendix cancer > Z85.038 {h/o, hx, history, prior}
hx of appendix cancer > Z85.038 {h/o, hx, history, prior}
history of carcinoid of colon | h/o carcinoid of colon | hx of carcinoid of colon | prior carcinoid of colon | hx carcinoid of colon | history of carcinoid of large intestine | h/o carcinoid of large intestine | hx of carcinoid of large intestine > Z85.030 {h/o, hx, history, prior}
prior carcinoid of large intestine > Z85.030 {h/o, hx, history, prior}
hx carcinoid of large intestine > Z85.030 {h/o, hx, history, prior}
prior rectal cancer | hx rectal cancer | history of rectal ca | h/o rectal ca | hx of rectal ca | prior rectal ca | hx rectal ca | history of rectal carcinoma | h/o rectal carcinoma | hx of rectal carcinoma | prior rectal carcinoma > Z85.048 {h/o, hx, history, prior}
history of rectal adenocarcinoma > Z85.048 {h/o, hx, history, prior}
h/o rectal adenocarcinoma | hx of rectal adenocarcinoma | prior rectal adenocarcinoma | history of anal cancer | h/o anal cancer | hx of anal cancer | history of anal ca | h/o anal ca | hx of anal ca | history of rectosigmoid cancer | h/o rectosigmoid cancer > Z85.048 {h/o, hx, history, prior}
hx of rectosigmoid cancer > Z85.048 {h/o, hx, history, prior}
h/o stomach cancer | hx of stomach cancer | prior stomach cancer | hx stomach cancer | history of stomach ca | h/o stomach ca | hx of stomach ca | prior stomach ca | hx stomach ca | hx of gastric cancer | prior gastric cancer | history of gastric ca > Z85.028 {h/o, hx, history, prior}
h/o gastric ca | hx of gastric ca > Z85.028 {h/o, hx, history, prior}
prior gastric ca | history of gastric carcinoma | h/o gastric carcinoma | hx of gastric carcinoma | history of gastric adenocarcinoma | h/o gastric adenocarcinoma | hx of gastric adenocarcinoma | history of GIST stomach | h/o GIST stomach | hx of GIST stomach > Z85.028 {h/o, hx, history, prior}
history of small bowel cancer | h/o small bowel cancer | hx of small bowel cancer | prior small bowel cancer | hx small bowel cancer | history of duodenal cancer | h/o duodenal cancer | hx of duodenal cancer | prior duodenal cancer | hx duodenal cancer > Z85.068 {h/o, hx, history, prior}
history of hepatoma | h/o hepatoma | hx of hepatoma | prior hepatoma | hx hepatoma | hx of HCC | prior HCC | hx HCC | h/o hepatocellular carcinoma | hx of hepatocellular carcinoma | prior hepatocellular carcinoma | history of liver ca | h/o liver ca > Z85.05 {h/o, hx, history, prior}
hx of liver ca | prior liver ca > Z85.05 {h/o, hx, history, prior}
history of cholangiocarcinoma | h/o cholangiocarcinoma | hx of cholangiocarcinoma | prior cholangiocarcinoma | hx cholangiocarcinoma | history of bile duct cancer | h/o bile duct cancer | hx of bile duct cancer | prior bile duct cancer | hx bile duct cancer > Z85.09 {h/o, hx, history, prior}
history of gallbladder cancer > Z85.09 {h/o, hx, history, prior}
h/o gallbladder cancer | hx of gallbladder cancer | prior gallbladder cancer | history of ampullary cancer | h/o ampullary cancer | hx of ampullary cancer | prior ampullary cancer | history of ampullary carcinoma | h/o ampullary carcinoma > Z85.09 {h/o, hx, history, prior}
hx of ampullary carcinoma > Z85.09 {h/o, hx, history, prior}
hx lung cancer | history of lung ca | h/o lung ca | hx of lung ca | prior lung ca | hx lung ca | history of lung carcinoma | h/o lung carcinoma | hx of lung carcinoma | prior lung carcinoma | history of NSCLC | h/o NSCLC | hx of NSCLC | prior NSCLC > Z85.118 {h/o, hx, history, prior}
history of SCLC | h/o SCLC | hx of SCLC > Z85.118 {h/o, hx, history, prior}
history of lung adenocarcinoma | h/o lung adenocarcinoma | hx of lung adenocarcinoma | history of adenocarcinoma of lung | h/o adenocarcinoma of lung | hx of adenocarcinoma of lung | history of bronchogenic carcinoma | h/o bronchogenic carcinoma > Z85.118 {h/o, hx, history, prior}
hx of bronchogenic carcinoma > Z85.118 {h/o, hx, history, prior}
history of non-small cell lung cancer | h/o non-small cell lung cancer | hx of non-small cell lung cancer | history of small cell lung cancer | h/o small cell lung cancer | hx of small cell lung cancer > Z85.118 {h/o, hx, history, prior}
history of sinus cancer | h/o sinus cancer | hx of sinus cancer | prior sinus cancer | hx sinus cancer | history of nasal cavity cancer | h/o nasal cavity cancer | hx of nasal cavity cancer | prior nasal cavity cancer | hx nasal cavity cancer > Z85.22 {h/o, hx, history, prior}
history of thymoma | h/o thymoma | hx of thymoma | prior thymoma | hx thymoma > Z85.238 {h/o, hx, history, prior}
history of mesothelioma | h/o mesothelioma | hx of mesothelioma | prior mesothelioma | hx mesothelioma | history of pleural malignancy | h/o pleural malignancy | hx of pleural malignancy | prior pleural malignancy | hx pleural malignancy > Z85.29 {h/o, hx, history, prior}
history of ductal carcinoma breast | h/o ductal carcinoma breast | hx of ductal carcinoma breast | prior ductal carcinoma breast | hx ductal carcinoma breast | history of IDC breast | h/o IDC breast | hx of IDC breast | prior IDC breast | hx IDC breast > Z85.3 {h/o, hx, history, prior}
history of lobular carcinoma of breast > Z85.3 {h/o, hx, history, prior}
h/o lobular carcinoma of breast | hx of lobular carcinoma of breast | prior lobular carcinoma of breast | history of breast malignancy | h/o breast malignancy | hx of breast malignancy | prior breast malignancy | history of invasive ductal carcinoma > Z85.3 {h/o, hx, history, prior}
h/o invasive ductal carcinoma > Z85.3 {h/o, hx, history, prior}
hx of invasive ductal carcinoma > Z85.3 {h/o, hx, history, prior}
prior cervical cancer | hx cervical cancer | history of cervical ca | h/o cervical ca | hx of cervical ca | prior cervical ca | hx cervical ca | history of cervix cancer | h/o cervix cancer | hx of cervix cancer | prior cervix cancer > Z85.41 {h/o, hx, history, prior}
history of cervical carcinoma | h/o cervical carcinoma > Z85.41 {h/o, hx, history, prior}
hx of cervical carcinoma | prior cervical carcinoma > Z85.41 {h/o, hx, history, prior}
hx of uterine cancer | prior uterine cancer | hx uterine cancer | history of uterine ca | h/o uterine ca | hx of uterine ca | prior uterine ca | hx uterine ca | hx of endometrial cancer | prior endometrial cancer | history of endometrial ca | h/o endometrial ca > Z85.42 {h/o, hx, history, prior}
hx of endometrial ca > Z85.42 {h/o, hx, history, prior}
prior endometrial ca | history of endometrial carcinoma | h/o endometrial carcinoma | hx of endometrial carcinoma | history of endometrial adenocarcinoma | h/o endometrial adenocarcinoma | hx of endometrial adenocarcinoma | history of uterine sarcoma > Z85.42 {h/o, hx, history, prior}
h/o uterine sarcoma > Z85.42 {h/o, hx, history, prior}
hx of uterine sarcoma > Z85.42 {h/o, hx, history, prior}
history of vulvar cancer | h/o vulvar cancer | hx of vulvar cancer | prior vulvar cancer | hx vulvar cancer | history of vaginal cancer | h/o vaginal cancer | hx of vaginal cancer | prior vaginal cancer | hx vaginal cancer | history of vulvar carcinoma > Z85.44 {h/o, hx, history, prior}
h/o vulvar carcinoma > Z85.44 {h/o, hx, history, prior}
hx of vulvar carcinoma | prior vulvar carcinoma > Z85.44 {h/o, hx, history, prior}
history of penile cancer | h/o penile cancer | hx of penile cancer | prior penile cancer | hx penile cancer | history of scrotal cancer | h/o scrotal cancer | hx of scrotal cancer | prior scrotal cancer | hx scrotal cancer > Z85.49 {h/o, hx, history, prior}
h/o seminoma | hx of seminoma | prior seminoma | hx seminoma | history of testicular ca | h/o testicular ca | hx of testicular ca | prior testicular ca | hx testicular ca | hx of testicular cancer | prior testicular cancer | history of germ cell tumor of testis > Z85.47 {h/o, hx, history, prior}
h/o germ cell tumor of testis > Z85.47 {h/o, hx, history, prior}
hx of germ cell tumor of testis | prior germ cell tumor of testis > Z85.47 {h/o, hx, history, prior}
history of urothelial carcinoma bladder | h/o urothelial carcinoma bladder | hx of urothelial carcinoma bladder | prior urothelial carcinoma bladder | hx urothelial carcinoma bladder | history of TCC bladder | h/o TCC bladder | hx of TCC bladder > Z85.51 {h/o, hx, history, prior}
prior TCC bladder | hx TCC bladder > Z85.51 {h/o, hx, history, prior}
h/o bladder ca | hx of bladder ca | prior bladder ca > Z85.51 {h/o, hx, history, prior}
hx of kidney cancer | prior kidney cancer | hx kidney cancer | h/o renal cancer | hx of renal cancer | prior renal cancer | hx renal cancer | history of renal ca | h/o renal ca | hx of renal ca | prior renal ca | hx of RCC | prior RCC | history of renal cell ca > Z85.528 {h/o, hx, history, prior}
h/o renal cell ca > Z85.528 {h/o, hx, history, prior}
hx of renal cell ca | history of kidney ca | h/o kidney ca | hx of kidney ca | history of Wilms tumor | h/o Wilms tumor | hx of Wilms tumor > Z85.528 {h/o, hx, history, prior}
history of AML | h/o AML | hx of AML | prior AML | hx AML | history of ALL | h/o ALL | hx of ALL | prior ALL | hx ALL | history of CLL | h/o CLL | hx of CLL | prior CLL | history of CML | h/o CML | hx of CML | prior CML | history of acute myeloid leukemia > Z85.6 {h/o, hx, history, prior}
h/o acute myeloid leukemia > Z85.6 {h/o, hx, history, prior}
hx of acute myeloid leukemia | history of acute lymphoblastic leukemia | h/o acute lymphoblastic leukemia | hx of acute lymphoblastic leukemia | history of childhood leukemia | h/o childhood leukemia | hx of childhood leukemia > Z85.6 {h/o, hx, history, prior}
history of hodgkin | h/o hodgkin | hx of hodgkin | prior hodgkin | hx hodgkin | history of hodgkins lymphoma | h/o hodgkins lymphoma | hx of hodgkins lymphoma | prior hodgkins lymphoma | hx hodgkins lymphoma > Z85.71 {h/o, hx, history, prior}
hx of NHL | prior NHL | hx NHL | history of DLBCL | h/o DLBCL | hx of DLBCL | prior DLBCL | hx DLBCL | history of follicular lymphoma | h/o follicular lymphoma | hx of follicular lymphoma | prior follicular lymphoma | history of b-cell lymphoma > Z85.72 {h/o, hx, history, prior}
h/o b-cell lymphoma | hx of b-cell lymphoma > Z85.72 {h/o, hx, history, prior}
prior b-cell lymphoma | history of t-cell lymphoma | h/o t-cell lymphoma | hx of t-cell lymphoma | history of burkitt lymphoma | h/o burkitt lymphoma | hx of burkitt lymphoma | history of mantle cell lymphoma | h/o mantle cell lymphoma > Z85.72 {h/o, hx, history, prior}
hx of mantle cell lymphoma > Z85.72 {h/o, hx, history, prior}
history of myeloma | h/o myeloma | hx of myeloma | prior myeloma | hx myeloma | history of multiple myeloma | h/o multiple myeloma | hx of multiple myeloma | prior multiple myeloma | hx multiple myeloma | history of plasmacytoma | h/o plasmacytoma > Z85.79 {h/o, hx, history, prior}
hx of plasmacytoma | prior plasmacytoma > Z85.79 {h/o, hx, history, prior}
history of tongue ca | h/o tongue ca | hx of tongue ca | prior tongue ca | hx tongue ca | h/o tongue cancer | hx of tongue cancer | prior tongue cancer | hx tongue cancer > Z85.810 {h/o, hx, history, prior}
history of oropharyngeal cancer | h/o oropharyngeal cancer | hx of oropharyngeal cancer | prior oropharyngeal cancer | hx oropharyngeal cancer | history of tonsil cancer | h/o tonsil cancer | hx of tonsil cancer | prior tonsil cancer | hx tonsil cancer > Z85.818 {h/o, hx, history, prior}
history of nasopharyngeal carcinoma > Z85.818 {h/o, hx, history, prior}
h/o nasopharyngeal carcinoma | hx of nasopharyngeal carcinoma | prior nasopharyngeal carcinoma | history of parotid cancer | h/o parotid cancer | hx of parotid cancer | prior parotid cancer | history of lip cancer | h/o lip cancer | hx of lip cancer > Z85.818 {h/o, hx, history, prior}
history of salivary gland cancer > Z85.818 {h/o, hx, history, prior}
h/o salivary gland cancer | hx of salivary gland cancer | history of hypopharyngeal cancer | h/o hypopharyngeal cancer | hx of hypopharyngeal cancer > Z85.818 {h/o, hx, history, prior}
h/o throat cancer | hx of throat cancer | prior throat cancer | hx throat cancer | hx of oral cancer | prior oral cancer | hx oral cancer | history of head and neck cancer | h/o head and neck cancer | hx of head and neck cancer | prior head and neck cancer > Z85.819 {h/o, hx, history, prior}
history of mouth cancer > Z85.819 {h/o, hx, history, prior}
h/o mouth cancer | hx of mouth cancer | prior mouth cancer > Z85.819 {h/o, hx, history, prior}
history of malignant melanoma | h/o malignant melanoma | hx of malignant melanoma | prior malignant melanoma | hx malignant melanoma > Z85.820 {h/o, hx, history, prior}
history of merkel cell | h/o merkel cell | hx of merkel cell | prior merkel cell | hx merkel cell > Z85.821 {h/o, hx, history, prior}
hx of BCC | prior BCC | hx BCC | history of basal cell | h/o basal cell | hx of basal cell | prior basal cell | hx basal cell | hx of basal cell carcinoma | prior basal cell carcinoma | history of basal cell ca | h/o basal cell ca | hx of basal cell ca > Z85.828 {h/o, hx, history, prior}
prior basal cell ca > Z85.828 {h/o, hx, history, prior}
history of SCC skin | h/o SCC skin | hx of SCC skin | history of SCC of scalp | h/o SCC of scalp | hx of SCC of scalp | history of SCC of face | h/o SCC of face | hx of SCC of face | history of squamous cell skin | h/o squamous cell skin > Z85.828 {h/o, hx, history, prior}
hx of squamous cell skin > Z85.828 {h/o, hx, history, prior}
history of squamous cell carcinoma skin | h/o squamous cell carcinoma skin | hx of squamous cell carcinoma skin | history of cutaneous SCC | h/o cutaneous SCC | hx of cutaneous SCC | history of NMSC | h/o NMSC | hx of NMSC | history of skin ca | h/o skin ca > Z85.828 {h/o, hx, history, prior}
hx of skin ca > Z85.828 {h/o, hx, history, prior}
h/o nonmelanoma skin cancer | hx of nonmelanoma skin cancer > Z85.828 {h/o, hx, history, prior}
history of bone cancer | h/o bone cancer | hx of bone cancer | prior bone cancer | hx bone cancer | h/o osteosarcoma | hx of osteosarcoma | prior osteosarcoma | hx osteosarcoma | history of ewing sarcoma | h/o ewing sarcoma | hx of ewing sarcoma > Z85.830 {h/o, hx, history, prior}
prior ewing sarcoma > Z85.830 {h/o, hx, history, prior}
history of chondrosarcoma | h/o chondrosarcoma | hx of chondrosarcoma | prior chondrosarcoma > Z85.830 {h/o, hx, history, prior}
hx of sarcoma | prior sarcoma | hx sarcoma | history of liposarcoma | h/o liposarcoma | hx of liposarcoma | prior liposarcoma | hx liposarcoma | history of rhabdomyosarcoma | h/o rhabdomyosarcoma | hx of rhabdomyosarcoma | prior rhabdomyosarcoma > Z85.831 {h/o, hx, history, prior}
history of leiomyosarcoma > Z85.831 {h/o, hx, history, prior}
h/o leiomyosarcoma | hx of leiomyosarcoma | prior leiomyosarcoma | history of soft tissue sarcoma | h/o soft tissue sarcoma | hx of soft tissue sarcoma | history of kaposi sarcoma | h/o kaposi sarcoma | hx of kaposi sarcoma > Z85.831 {h/o, hx, history, prior}
history of retinoblastoma | h/o retinoblastoma | hx of retinoblastoma | prior retinoblastoma | hx retinoblastoma | history of ocular melanoma | h/o ocular melanoma | hx of ocular melanoma | prior ocular melanoma | hx ocular melanoma | history of uveal melanoma > Z85.840 {h/o, hx, history, prior}
h/o uveal melanoma > Z85.840 {h/o, hx, history, prior}
hx of uveal melanoma | prior uveal melanoma > Z85.840 {h/o, hx, history, prior}
hx of brain tumor | prior brain tumor | hx brain tumor | hx of brain cancer | prior brain cancer | hx brain cancer | h/o glioma | hx of glioma | prior glioma | history of glioblastoma | h/o glioblastoma | hx of glioblastoma | prior glioblastoma | history of GBM > Z85.841 {h/o, hx, history, prior}
h/o GBM | hx of GBM > Z85.841 {h/o, hx, history, prior}
history of astrocytoma | h/o astrocytoma | hx of astrocytoma | history of medulloblastoma | h/o medulloblastoma | hx of medulloblastoma | history of oligodendroglioma | h/o oligodendroglioma | hx of oligodendroglioma > Z85.841 {h/o, hx, history, prior}
history of neuroblastoma | h/o neuroblastoma | hx of neuroblastoma | prior neuroblastoma | hx neuroblastoma | history of spinal cord cancer | h/o spinal cord cancer | hx of spinal cord cancer | prior spinal cord cancer | hx spinal cord cancer > Z85.848 {h/o, hx, history, prior}
history of thyroid ca | h/o thyroid ca | hx of thyroid ca | prior thyroid ca | hx thyroid ca | prior thyroid cancer | hx thyroid cancer | history of papillary thyroid | h/o papillary thyroid | hx of papillary thyroid | prior papillary thyroid > Z85.850 {h/o, hx, history, prior}
history of thyroid carcinoma > Z85.850 {h/o, hx, history, prior}
h/o thyroid carcinoma | hx of thyroid carcinoma | prior thyroid carcinoma > Z85.850 {h/o, hx, history, prior}
history of adrenal cancer | h/o adrenal cancer | hx of adrenal cancer | prior adrenal cancer | hx adrenal cancer | history of adrenocortical carcinoma | h/o adrenocortical carcinoma | hx of adrenocortical carcinoma | prior adrenocortical carcinoma > Z85.858 {h/o, hx, history, prior}
hx adrenocortical carcinoma > Z85.858 {h/o, hx, history, prior}
history of pheochromocytoma malignant | h/o pheochromocytoma malignant | hx of pheochromocytoma malignant | prior pheochromocytoma malignant | history of parathyroid cancer | h/o parathyroid cancer | hx of parathyroid cancer | prior parathyroid cancer > Z85.858 {h/o, hx, history, prior}
history of neuroendocrine carcinoma | h/o neuroendocrine carcinoma | hx of neuroendocrine carcinoma | prior neuroendocrine carcinoma | hx neuroendocrine carcinoma > Z85.89 {h/o, hx, history, prior}
hx of DCIS | prior DCIS | hx DCIS | history of LCIS | h/o LCIS | hx of LCIS | prior LCIS | hx LCIS | history of carcinoma in situ breast | h/o carcinoma in situ breast | hx of carcinoma in situ breast | prior carcinoma in situ breast > Z86.000 {h/o, hx, history, prior}
h/o CIN 3 | hx of CIN 3 | prior CIN 3 | hx CIN 3 | history of CIN III | history of carcinoma in situ cervix | h/o carcinoma in situ cervix | hx of carcinoma in situ cervix | prior carcinoma in situ cervix > Z86.001 {h/o, hx, history, prior}
history of severe cervical dysplasia | h/o severe cervical dysplasia | hx of severe cervical dysplasia | prior severe cervical dysplasia | history of CIN 2 3 | h/o CIN 2 3 | hx of CIN 2 3 > Z86.001 {h/o, hx, history, prior}
history of VIN 3 | h/o VIN 3 | hx of VIN 3 | prior VIN 3 | hx VIN 3 | history of VAIN 3 | h/o VAIN 3 | hx of VAIN 3 | prior VAIN 3 > Z86.002 {h/o, hx, history, prior}
history of melanoma in situ | h/o melanoma in situ | hx of melanoma in situ | prior melanoma in situ | hx melanoma in situ > Z86.006 {h/o, hx, history, prior}
history of bowen disease | h/o bowen disease | hx of bowen disease | prior bowen disease | hx bowen disease | history of SCC in situ skin | h/o SCC in situ skin | hx of SCC in situ skin | prior SCC in situ skin | hx SCC in situ skin > Z86.007 {h/o, hx, history, prior}
history of carcinoma in situ skin > Z86.007 {h/o, hx, history, prior}
h/o carcinoma in situ skin | hx of carcinoma in situ skin | prior carcinoma in situ skin > Z86.007 {h/o, hx, history, prior}
history of bladder carcinoma in situ | h/o bladder carcinoma in situ | hx of bladder carcinoma in situ | prior bladder carcinoma in situ | hx bladder carcinoma in situ | history of CIS bladder | h/o CIS bladder | hx of CIS bladder | prior CIS bladder > Z86.008 {h/o, hx, history, prior}
hx CIS bladder > Z86.008 {h/o, hx, history, prior}
history of colon polyp | h/o colon polyp | hx of colon polyp | prior colon polyp | hx colon polyp | history of colonic polyp | h/o colonic polyp | hx of colonic polyp | prior colonic polyp | hx colonic polyp | history of polyp colon | h/o polyp colon > Z86.0100 {h/o, hx, history, prior}
hx of polyp colon | prior polyp colon > Z86.0100 {h/o, hx, history, prior}
history of polyp of cecum | h/o polyp of cecum | hx of polyp of cecum | prior polyp of cecum > Z86.0100 {h/o, hx, history, prior}
h/o adenomatous polyp | hx of adenomatous polyp | prior adenomatous polyp | hx adenomatous polyp | h/o tubular adenoma | hx of tubular adenoma | prior tubular adenoma | hx tubular adenoma | history of serrated polyp | h/o serrated polyp | hx of serrated polyp > Z86.0101 {h/o, hx, history, prior}
prior serrated polyp > Z86.0101 {h/o, hx, history, prior}
history of sessile serrated | h/o sessile serrated | hx of sessile serrated | prior sessile serrated | history of tubulovillous adenoma | h/o tubulovillous adenoma | hx of tubulovillous adenoma | history of villous adenoma | h/o villous adenoma > Z86.0101 {h/o, hx, history, prior}
hx of villous adenoma > Z86.0101 {h/o, hx, history, prior}
history of adenomatous colon polyp | h/o adenomatous colon polyp | hx of adenomatous colon polyp > Z86.0101 {h/o, hx, history, prior}
history of hyperplastic polyp | h/o hyperplastic polyp | hx of hyperplastic polyp | prior hyperplastic polyp | hx hyperplastic polyp > Z86.0102 {h/o, hx, history, prior}
hx of meningioma | prior meningioma | hx meningioma | h/o benign brain tumor | hx of benign brain tumor | prior benign brain tumor | hx benign brain tumor | history of acoustic neuroma | h/o acoustic neuroma | hx of acoustic neuroma | prior acoustic neuroma > Z86.011 {h/o, hx, history, prior}
history of pituitary adenoma resected | h/o pituitary adenoma resected | hx of pituitary adenoma resected | prior pituitary adenoma resected > Z86.011 {h/o, hx, history, prior}
history of carcinoid | h/o carcinoid | hx of carcinoid | prior carcinoid | hx carcinoid > Z86.012 {h/o, hx, history, prior}
history of lipoma | h/o lipoma | hx of lipoma | prior lipoma | hx lipoma | history of hemangioma | h/o hemangioma | hx of hemangioma | prior hemangioma | hx hemangioma | history of fibroadenoma | h/o fibroadenoma | hx of fibroadenoma | prior fibroadenoma > Z86.018 {h/o, hx, history, prior}
history of benign tumor > Z86.018 {h/o, hx, history, prior}
h/o benign tumor | hx of benign tumor | prior benign tumor > Z86.018 {h/o, hx, history, prior}
# --- personal history of diseases that are over
history of pulmonary TB | h/o pulmonary TB | hx of pulmonary TB | hx pulmonary TB > Z86.11 {h/o, hx, history, prior}
hx MRSA > Z86.14 {h/o, hx, history, prior}
h/o LTBI | hx of LTBI | hx LTBI | h/o latent TB | hx of latent TB | hx latent TB > Z86.15 {h/o, hx, history, prior}
hx of COVID | hx COVID | history of SARS-CoV-2 | h/o SARS-CoV-2 | hx of SARS-CoV-2 | hx SARS-CoV-2 | history of coronavirus 2019 | h/o coronavirus 2019 | hx of coronavirus 2019 | history of corona virus | h/o corona virus | hx of corona virus > Z86.16 {h/o, hx, history, prior}
h/o syphilis | hx of syphilis | hx syphilis | history of gonorrhea | h/o gonorrhea | hx of gonorrhea | hx gonorrhea | history of chlamydia | h/o chlamydia | hx of chlamydia | h/o hepatitis A | hx of hepatitis A | h/o shingles | hx of shingles | h/o herpes zoster > Z86.19 {h/o, hx, history, prior}
hx of herpes zoster > Z86.19 {h/o, hx, history, prior}
history of zoster | h/o zoster | hx of zoster | hx of C diff | history of lyme | h/o lyme | hx of lyme | h/o sepsis | hx of sepsis | history of septic shock | h/o septic shock | hx of septic shock | history of bacteremia | h/o bacteremia | hx of bacteremia > Z86.19 {h/o, hx, history, prior}
h/o chickenpox | hx of chickenpox > Z86.19 {h/o, hx, history, prior}
history of varicella | h/o varicella | hx of varicella | history of mononucleosis | h/o mononucleosis | hx of mononucleosis | history of VRE | h/o VRE | hx of VRE | history of ESBL | h/o ESBL | hx of ESBL | history of hep C s/p treatment > Z86.19 {h/o, hx, history, prior}
h/o hep C s/p treatment | hx of hep C s/p treatment > Z86.19 {h/o, hx, history, prior}
history of iron deficiency | h/o iron deficiency | hx of iron deficiency | hx iron deficiency | history of HIT | h/o HIT | hx of HIT | hx HIT | history of neutropenia | h/o neutropenia | hx of neutropenia | history of hemolytic anemia | h/o hemolytic anemia > Z86.2 {h/o, hx, history, prior}
hx of hemolytic anemia > Z86.2 {h/o, hx, history, prior}
history of TTP | h/o TTP | hx of TTP | hx of ITP > Z86.2 {h/o, hx, history, prior}
history of DKA | h/o DKA | hx of DKA | hx DKA | history of diabetic ketoacidosis | h/o diabetic ketoacidosis | hx of diabetic ketoacidosis | hx diabetic ketoacidosis | history of hypokalemia | h/o hypokalemia | hx of hypokalemia | history of hyponatremia > Z86.39 {h/o, hx, history, prior}
h/o hyponatremia > Z86.39 {h/o, hx, history, prior}
hx of hyponatremia | history of hypoglycemia | h/o hypoglycemia | hx of hypoglycemia | h/o vitamin d deficiency | hx of vitamin d deficiency | history of B12 deficiency | h/o B12 deficiency | hx of B12 deficiency | history of malnutrition | h/o malnutrition > Z86.39 {h/o, hx, history, prior}
hx of malnutrition > Z86.39 {h/o, hx, history, prior}
history of thyroid storm | h/o thyroid storm | hx of thyroid storm | history of endocrine disease | h/o endocrine disease | hx of endocrine disease | history of metabolic disease | h/o metabolic disease | hx of metabolic disease > Z86.39 {h/o, hx, history, prior}
history of delirium | h/o delirium | hx of delirium | hx delirium | history of psychiatric hospitalization | h/o psychiatric hospitalization | hx of psychiatric hospitalization | hx psychiatric hospitalization > Z86.59 {h/o, hx, history, prior}
hx of meningitis | hx meningitis | h/o encephalitis | hx of encephalitis | hx encephalitis | history of brain abscess | h/o brain abscess | hx of brain abscess > Z86.61 {h/o, hx, history, prior}
history of bell palsy | h/o bell palsy | hx of bell palsy | hx bell palsy | history of guillain-barre | h/o guillain-barre | hx of guillain-barre | hx guillain-barre | history of febrile seizure | h/o febrile seizure | hx of febrile seizure > Z86.69 {h/o, hx, history, prior}
history of febrile convulsion > Z86.69 {h/o, hx, history, prior}
h/o febrile convulsion | hx of febrile convulsion | history of retinal detachment | h/o retinal detachment | hx of retinal detachment | history of ear infection | h/o ear infection | hx of ear infection | history of otitis media | h/o otitis media > Z86.69 {h/o, hx, history, prior}
hx of otitis media | history of BPPV > Z86.69 {h/o, hx, history, prior}
h/o BPPV | hx of BPPV | history of corneal ulcer | h/o corneal ulcer | hx of corneal ulcer | history of optic neuritis | h/o optic neuritis | hx of optic neuritis | history of status epilepticus | h/o status epilepticus | hx of status epilepticus > Z86.69 {h/o, hx, history, prior}
history of clots | h/o clots | hx of clots | hx clots | h/o blood clot | hx of blood clot | hx blood clot | hx of VTE | history of LE DVT | h/o LE DVT | hx of LE DVT > Z86.718 {h/o, hx, history, prior}
history of superficial thrombophlebitis | h/o superficial thrombophlebitis | hx of superficial thrombophlebitis | hx superficial thrombophlebitis | h/o phlebitis | hx of phlebitis | hx phlebitis > Z86.72 {h/o, hx, history, prior}
history of stroke without residual | h/o stroke without residual | hx of stroke without residual | hx stroke without residual | history of lacunar infarct | h/o lacunar infarct | hx of lacunar infarct | hx lacunar infarct | history of cerebellar stroke > Z86.73 {h/o, hx, history, prior}
h/o cerebellar stroke > Z86.73 {h/o, hx, history, prior}
hx of cerebellar stroke | history of ischemic stroke | h/o ischemic stroke | hx of ischemic stroke | history of ministroke | h/o ministroke | hx of ministroke | history of mini stroke | h/o mini stroke | hx of mini stroke | history of RIND | h/o RIND > Z86.73 {h/o, hx, history, prior}
hx of RIND > Z86.73 {h/o, hx, history, prior}
history of SCA | h/o SCA | hx of SCA | hx SCA | hx of cardiac arrest | hx cardiac arrest | history of vfib arrest | h/o vfib arrest | hx of vfib arrest | history of sudden cardiac death | h/o sudden cardiac death | hx of sudden cardiac death > Z86.74 {h/o, hx, history, prior}
hx of endocarditis | hx endocarditis | h/o pericarditis | hx of pericarditis | hx pericarditis | h/o myocarditis | hx of myocarditis | h/o rheumatic fever | hx of rheumatic fever | h/o SVT ablation | hx of SVT ablation | history of AF ablation | h/o AF ablation > Z86.79 {h/o, hx, history, prior}
hx of AF ablation > Z86.79 {h/o, hx, history, prior}
history of SAH | h/o SAH | hx of SAH | history of subarachnoid hemorrhage | h/o subarachnoid hemorrhage | hx of subarachnoid hemorrhage | history of subdural | h/o subdural | hx of subdural | history of SDH | h/o SDH | hx of SDH > Z86.79 {h/o, hx, history, prior}
history of intracranial hemorrhage > Z86.79 {h/o, hx, history, prior}
h/o intracranial hemorrhage | hx of intracranial hemorrhage | history of aneurysm repaired | h/o aneurysm repaired | hx of aneurysm repaired | history of AAA repair | h/o AAA repair | hx of AAA repair | history of aortic dissection repaired > Z86.79 {h/o, hx, history, prior}
h/o aortic dissection repaired > Z86.79 {h/o, hx, history, prior}
hx of aortic dissection repaired | history of takotsubo | h/o takotsubo | hx of takotsubo | history of pericardial effusion | h/o pericardial effusion | hx of pericardial effusion > Z86.79 {h/o, hx, history, prior}
history of PNA | h/o PNA | hx of PNA | hx PNA | hx pneumonia | history of aspiration pneumonia | h/o aspiration pneumonia | hx of aspiration pneumonia > Z87.01 {h/o, hx, history, prior}
h/o bronchitis | hx of bronchitis | hx bronchitis | h/o pneumothorax | hx of pneumothorax | hx pneumothorax | history of pleural effusion | h/o pleural effusion | hx of pleural effusion | history of respiratory failure | h/o respiratory failure > Z87.09 {h/o, hx, history, prior}
hx of respiratory failure | history of ARDS > Z87.09 {h/o, hx, history, prior}
h/o ARDS | hx of ARDS | history of empyema | h/o empyema | hx of empyema | history of croup | h/o croup | hx of croup | history of RSV bronchiolitis | h/o RSV bronchiolitis | hx of RSV bronchiolitis | history of sinusitis | h/o sinusitis | hx of sinusitis > Z87.09 {h/o, hx, history, prior}
h/o gastric ulcer | hx of gastric ulcer | hx gastric ulcer | h/o duodenal ulcer | hx of duodenal ulcer | hx duodenal ulcer | history of stomach ulcer | h/o stomach ulcer | hx of stomach ulcer | hx of peptic ulcer | h/o bleeding ulcer | hx of bleeding ulcer > Z87.11 {h/o, hx, history, prior}
hx of diverticulitis | hx diverticulitis | hx of pancreatitis | hx pancreatitis | hx of GI bleed | history of GIB | h/o GIB | hx of GIB | h/o SBO | hx of SBO | h/o bowel obstruction | hx of bowel obstruction | h/o appendicitis | hx of appendicitis > Z87.19 {h/o, hx, history, prior}
history of cholecystitis > Z87.19 {h/o, hx, history, prior}
h/o cholecystitis | hx of cholecystitis | h/o gallstones | hx of gallstones | h/o cholelithiasis | hx of cholelithiasis | history of esophagitis | h/o esophagitis | hx of esophagitis | history of gastritis | h/o gastritis | hx of gastritis > Z87.19 {h/o, hx, history, prior}
history of anal fissure | h/o anal fissure > Z87.19 {h/o, hx, history, prior}
hx of anal fissure | history of choledocholithiasis | h/o choledocholithiasis | hx of choledocholithiasis | history of cholangitis | h/o cholangitis | hx of cholangitis | history of volvulus | h/o volvulus | hx of volvulus | history of intussusception > Z87.19 {h/o, hx, history, prior}
h/o intussusception > Z87.19 {h/o, hx, history, prior}
hx of intussusception | history of ischemic colitis | h/o ischemic colitis | hx of ischemic colitis > Z87.19 {h/o, hx, history, prior}
history of cellulitis | h/o cellulitis | hx of cellulitis | hx cellulitis | history of skin abscess | h/o skin abscess | hx of skin abscess | hx skin abscess | history of pressure ulcer | h/o pressure ulcer | hx of pressure ulcer | history of pilonidal cyst > Z87.2 {h/o, hx, history, prior}
h/o pilonidal cyst > Z87.2 {h/o, hx, history, prior}
hx of pilonidal cyst > Z87.2 {h/o, hx, history, prior}
history of osteomyelitis | h/o osteomyelitis | hx of osteomyelitis | hx osteomyelitis | history of septic arthritis | h/o septic arthritis | hx of septic arthritis | hx septic arthritis | history of plantar fasciitis | h/o plantar fasciitis > Z87.39 {h/o, hx, history, prior}
hx of plantar fasciitis > Z87.39 {h/o, hx, history, prior}
history of frozen shoulder | h/o frozen shoulder | hx of frozen shoulder | history of bursitis | h/o bursitis | hx of bursitis | history of rhabdomyolysis | h/o rhabdomyolysis | hx of rhabdomyolysis > Z87.39 {h/o, hx, history, prior}
history of pathologic fracture | h/o pathologic fracture | hx of pathologic fracture | hx pathologic fracture | history of collapsed vertebra | h/o collapsed vertebra | hx of collapsed vertebra | hx collapsed vertebra > Z87.311 {h/o, hx, history, prior}
history of compression fracture | h/o compression fracture | hx of compression fracture | hx compression fracture | h/o fragility fracture | hx of fragility fracture | hx fragility fracture | history of vertebral fracture osteoporotic > Z87.310 {h/o, hx, history, prior}
h/o vertebral fracture osteoporotic > Z87.310 {h/o, hx, history, prior}
hx of vertebral fracture osteoporotic | h/o osteoporotic fracture | hx of osteoporotic fracture > Z87.310 {h/o, hx, history, prior}
history of fatigue fracture | h/o fatigue fracture | hx of fatigue fracture | hx fatigue fracture > Z87.312 {h/o, hx, history, prior}
hx of cervical dysplasia | hx cervical dysplasia | history of CIN 1 | h/o CIN 1 | hx of CIN 1 | hx CIN 1 | history of CIN 2 | h/o CIN 2 | hx of CIN 2 | history of CIN I | h/o CIN I | hx of CIN I > Z87.410 {h/o, hx, history, prior}
history of VAIN | h/o VAIN | hx of VAIN | hx VAIN > Z87.411 {h/o, hx, history, prior}
history of VIN | h/o VIN | hx of VIN | hx VIN > Z87.412 {h/o, hx, history, prior}
history of fibroids | h/o fibroids | hx of fibroids | hx fibroids | h/o ovarian cyst | hx of ovarian cyst | hx ovarian cyst | history of PID | h/o PID | hx of PID | hx of abnormal pap | history of ovarian torsion | h/o ovarian torsion | hx of ovarian torsion > Z87.42 {h/o, hx, history, prior}
history of bartholin > Z87.42 {h/o, hx, history, prior}
h/o bartholin | hx of bartholin | history of endometrial polyp | h/o endometrial polyp | hx of endometrial polyp > Z87.42 {h/o, hx, history, prior}
history of high grade PIN | h/o high grade PIN | hx of high grade PIN | hx high grade PIN > Z87.430 {h/o, hx, history, prior}
h/o prostatitis | hx of prostatitis | hx prostatitis | h/o epididymitis | hx of epididymitis | hx epididymitis | history of testicular torsion | h/o testicular torsion | hx of testicular torsion | history of undescended testis repaired > Z87.438 {h/o, hx, history, prior}
h/o undescended testis repaired > Z87.438 {h/o, hx, history, prior}
hx of undescended testis repaired | history of phimosis | h/o phimosis | hx of phimosis > Z87.438 {h/o, hx, history, prior}
hx UTI | hx of recurrent UTI | hx recurrent UTI | history of bladder infections | h/o bladder infections | hx of bladder infections | h/o pyelonephritis | hx of pyelonephritis | history of urosepsis | h/o urosepsis | hx of urosepsis > Z87.440 {h/o, hx, history, prior}
history of kidney stone | h/o kidney stone | hx of kidney stone | hx kidney stone | history of renal stone | h/o renal stone | hx of renal stone | hx renal stone | hx of nephrolithiasis | h/o renal calculi | hx of renal calculi | h/o ureteral stone > Z87.442 {h/o, hx, history, prior}
hx of ureteral stone > Z87.442 {h/o, hx, history, prior}
history of bladder stone | h/o bladder stone | hx of bladder stone | h/o renal colic | hx of renal colic | history of ureterolithiasis | h/o ureterolithiasis | hx of ureterolithiasis > Z87.442 {h/o, hx, history, prior}
hx of AKI | hx AKI | h/o acute kidney injury | hx of acute kidney injury | hx acute kidney injury | history of acute renal failure | h/o acute renal failure | hx of acute renal failure | history of ATN | h/o ATN | hx of ATN | h/o hydronephrosis > Z87.448 {h/o, hx, history, prior}
hx of hydronephrosis | history of hematuria > Z87.448 {h/o, hx, history, prior}
h/o hematuria | hx of hematuria | history of urinary retention | h/o urinary retention | hx of urinary retention > Z87.448 {h/o, hx, history, prior}
h/o preterm labor | hx of preterm labor | hx preterm labor | history of PTL | h/o PTL | hx of PTL | hx PTL | h/o preterm birth | hx of preterm birth | h/o preterm delivery | hx of preterm delivery | history of premature delivery | h/o premature delivery > Z87.51 {h/o, hx, history, prior}
hx of premature delivery > Z87.51 {h/o, hx, history, prior}
h/o preeclampsia | hx of preeclampsia | hx preeclampsia | history of eclampsia | h/o eclampsia | hx of eclampsia | hx eclampsia | history of HELLP | h/o HELLP | hx of HELLP | h/o miscarriage | hx of miscarriage | history of ectopic | h/o ectopic | hx of ectopic > Z87.59 {h/o, hx, history, prior}
h/o ectopic pregnancy > Z87.59 {h/o, hx, history, prior}
hx of ectopic pregnancy | h/o postpartum hemorrhage | hx of postpartum hemorrhage | history of PPH | h/o PPH | hx of PPH | history of molar pregnancy | h/o molar pregnancy | hx of molar pregnancy | history of stillbirth | h/o stillbirth | hx of stillbirth > Z87.59 {h/o, hx, history, prior}
history of placental abruption > Z87.59 {h/o, hx, history, prior}
h/o placental abruption | hx of placental abruption | history of placenta previa | h/o placenta previa | hx of placenta previa | history of spontaneous abortion | h/o spontaneous abortion | hx of spontaneous abortion | history of SAB | h/o SAB | hx of SAB > Z87.59 {h/o, hx, history, prior}
history of NEC newborn | h/o NEC newborn | hx of NEC newborn | hx NEC newborn > Z87.61 {h/o, hx, history, prior}
history of prematurity | h/o prematurity | hx of prematurity | hx prematurity | history of neonatal jaundice | h/o neonatal jaundice | hx of neonatal jaundice | hx neonatal jaundice > Z87.68 {h/o, hx, history, prior}
history of cleft palate | h/o cleft palate | hx of cleft palate | hx cleft palate | history of cleft lip palate repaired | h/o cleft lip palate repaired | hx of cleft lip palate repaired | hx cleft lip palate repaired > Z87.730 {h/o, hx, history, prior}
history of TEF repair | h/o TEF repair | hx of TEF repair | hx TEF repair | history of esophageal atresia repair | h/o esophageal atresia repair | hx of esophageal atresia repair | hx esophageal atresia repair | history of tracheoesophageal fistula > Z87.731 {h/o, hx, history, prior}
h/o tracheoesophageal fistula > Z87.731 {h/o, hx, history, prior}
hx of tracheoesophageal fistula > Z87.731 {h/o, hx, history, prior}
history of pyloric stenosis | h/o pyloric stenosis | hx of pyloric stenosis | hx pyloric stenosis | history of hirschsprung repaired | h/o hirschsprung repaired | hx of hirschsprung repaired | hx hirschsprung repaired | history of imperforate anus repaired > Z87.738 {h/o, hx, history, prior}
h/o imperforate anus repaired > Z87.738 {h/o, hx, history, prior}
hx of imperforate anus repaired | history of omphalocele | h/o omphalocele | hx of omphalocele > Z87.738 {h/o, hx, history, prior}
h/o ASD repair | hx of ASD repair | hx ASD repair | h/o VSD repair | hx of VSD repair | hx VSD repair | history of PDA ligation | h/o PDA ligation | hx of PDA ligation | history of tetralogy repair | h/o tetralogy repair | hx of tetralogy repair > Z87.74 {h/o, hx, history, prior}
history of TOF repair | h/o TOF repair > Z87.74 {h/o, hx, history, prior}
hx of TOF repair | history of coarctation repair | h/o coarctation repair | hx of coarctation repair | history of PFO closure | h/o PFO closure | hx of PFO closure | history of congenital heart surgery | h/o congenital heart surgery > Z87.74 {h/o, hx, history, prior}
hx of congenital heart surgery > Z87.74 {h/o, hx, history, prior}
history of clubfoot | h/o clubfoot | hx of clubfoot | hx clubfoot | history of hip dysplasia repaired | h/o hip dysplasia repaired | hx of hip dysplasia repaired | hx hip dysplasia repaired | history of polydactyly | h/o polydactyly | hx of polydactyly > Z87.768 {h/o, hx, history, prior}
history of congenital diaphragmatic hernia | h/o congenital diaphragmatic hernia | hx of congenital diaphragmatic hernia | hx congenital diaphragmatic hernia > Z87.760 {h/o, hx, history, prior}
hx of fracture | hx fracture | history of rib fracture | h/o rib fracture | hx of rib fracture | hx rib fracture | history of ankle fracture | h/o ankle fracture | hx of ankle fracture | history of healed fracture | h/o healed fracture | hx of healed fracture > Z87.81 {h/o, hx, history, prior}
history of pelvic fracture > Z87.81 {h/o, hx, history, prior}
h/o pelvic fracture | hx of pelvic fracture > Z87.81 {h/o, hx, history, prior}
hx TBI | hx of concussion | hx concussion | h/o head injury | hx of head injury | history of closed head injury | h/o closed head injury | hx of closed head injury > Z87.820 {h/o, hx, history, prior}
history of GSW | h/o GSW | hx of GSW | hx GSW | history of gunshot wound | h/o gunshot wound | hx of gunshot wound | hx gunshot wound | history of burns | h/o burns | hx of burns | history of stab wound | h/o stab wound | hx of stab wound > Z87.828 {h/o, hx, history, prior}
history of laceration | h/o laceration > Z87.828 {h/o, hx, history, prior}
hx of laceration | history of ACL tear | h/o ACL tear | hx of ACL tear > Z87.828 {h/o, hx, history, prior}
history of anaphylactic reaction | h/o anaphylactic reaction | hx of anaphylactic reaction | hx anaphylactic reaction | history of anaphylactic shock | h/o anaphylactic shock | hx of anaphylactic shock | hx anaphylactic shock | hx of anaphylaxis > Z87.892 {h/o, hx, history, prior}
h/o syncope | hx of syncope | hx syncope > Z87.898 {h/o, hx, history, prior}
history of sex reassignment | h/o sex reassignment | hx of sex reassignment | hx sex reassignment | history of gender affirming surgery | h/o gender affirming surgery | hx of gender affirming surgery | hx gender affirming surgery > Z87.890 {h/o, hx, history, prior}
history of gender reassignment | h/o gender reassignment > Z87.890 {h/o, hx, history, prior}
hx of gender reassignment > Z87.890 {h/o, hx, history, prior}
history of falls > Z91.81 {h/o, hx, history, prior}
h/o self-harm | hx of self-harm | hx self-harm | history of self injury | h/o self injury | hx of self injury | hx self injury | history of cutting nonsuicidal | h/o cutting nonsuicidal | hx of cutting nonsuicidal > Z91.52 {h/o, hx, history, prior}
hx of suicide attempt | hx suicide attempt | history of overdose suicidal | h/o overdose suicidal | hx of overdose suicidal | hx overdose suicidal | history of suicidal behavior | h/o suicidal behavior | hx of suicidal behavior | history of attempted suicide > Z91.51 {h/o, hx, history, prior}
h/o attempted suicide > Z91.51 {h/o, hx, history, prior}
hx of attempted suicide > Z91.51 {h/o, hx, history, prior}
history of psychological abuse | h/o psychological abuse | hx of psychological abuse | hx psychological abuse | history of emotional abuse | h/o emotional abuse | hx of emotional abuse | hx emotional abuse > Z91.411 {h/o, hx, history, prior}
history of neglect adult | h/o neglect adult | hx of neglect adult | hx neglect adult > Z91.412 {h/o, hx, history, prior}
history of financial abuse | h/o financial abuse | hx of financial abuse | hx financial abuse > Z91.413 {h/o, hx, history, prior}
history of IPV | h/o IPV | hx of IPV | hx IPV | history of intimate partner violence | h/o intimate partner violence | hx of intimate partner violence | hx intimate partner violence | history of intimate partner abuse | h/o intimate partner abuse > Z91.414 {h/o, hx, history, prior}
hx of intimate partner abuse > Z91.414 {h/o, hx, history, prior}
history of spousal abuse | h/o spousal abuse | hx of spousal abuse | history of domestic abuse | h/o domestic abuse | hx of domestic abuse > Z91.414 {h/o, hx, history, prior}
history of adult abuse | h/o adult abuse | hx of adult abuse | hx adult abuse | history of adult maltreatment | h/o adult maltreatment | hx of adult maltreatment | hx adult maltreatment > Z91.419 {h/o, hx, history, prior}
history of human trafficking | h/o human trafficking | hx of human trafficking | hx human trafficking | history of sexual exploitation | h/o sexual exploitation | hx of sexual exploitation | hx sexual exploitation | history of forced labor | h/o forced labor > Z91.42 {h/o, hx, history, prior}
hx of forced labor > Z91.42 {h/o, hx, history, prior}
history of childhood neglect | h/o childhood neglect | hx of childhood neglect | hx childhood neglect | history of neglect childhood | h/o neglect childhood | hx of neglect childhood | hx neglect childhood > Z62.812 {h/o, hx, history, prior}
history of childhood emotional abuse | h/o childhood emotional abuse | hx of childhood emotional abuse | hx childhood emotional abuse | history of psychological abuse childhood | h/o psychological abuse childhood | hx of psychological abuse childhood > Z62.811 {h/o, hx, history, prior}
hx psychological abuse childhood > Z62.811 {h/o, hx, history, prior}
h/o childhood abuse | hx of childhood abuse | hx childhood abuse | history of child maltreatment | h/o child maltreatment | hx of child maltreatment | hx child maltreatment > Z62.819 {h/o, hx, history, prior}
history of military deployment | h/o military deployment | hx of military deployment | hx military deployment > Z91.82 {h/o, hx, history, prior}
history of DES exposure | h/o DES exposure | hx of DES exposure | hx DES exposure | history of diethylstilbestrol | h/o diethylstilbestrol | hx of diethylstilbestrol | hx diethylstilbestrol > Z91.B {h/o, hx, history, prior}
history of chemo | h/o chemo | hx of chemo | hx chemo | hx of chemotherapy | hx chemotherapy > Z92.21 {h/o, hx, history, prior}
history of XRT | h/o XRT | hx of XRT | hx XRT | hx of radiation | hx radiation | h/o irradiation | hx of irradiation | history of brachytherapy | h/o brachytherapy | hx of brachytherapy > Z92.3 {h/o, hx, history, prior}
history of monoclonal antibody therapy | h/o monoclonal antibody therapy | hx of monoclonal antibody therapy | hx monoclonal antibody therapy > Z92.22 {h/o, hx, history, prior}
history of estrogen therapy | h/o estrogen therapy | hx of estrogen therapy | hx estrogen therapy | history of hormone replacement | h/o hormone replacement | hx of hormone replacement | hx hormone replacement > Z92.23 {h/o, hx, history, prior}
history of inhaled steroid | h/o inhaled steroid | hx of inhaled steroid | hx inhaled steroid > Z92.240 {h/o, hx, history, prior}
h/o steroid use | hx of steroid use | hx steroid use | history of systemic steroids | h/o systemic steroids | hx of systemic steroids | hx systemic steroids | history of prednisone use | h/o prednisone use | hx of prednisone use > Z92.241 {h/o, hx, history, prior}
history of immunosuppressive therapy | h/o immunosuppressive therapy | hx of immunosuppressive therapy | hx immunosuppressive therapy | history of immunosuppressants | h/o immunosuppressants | hx of immunosuppressants | hx immunosuppressants > Z92.25 {h/o, hx, history, prior}
history of checkpoint inhibitor | h/o checkpoint inhibitor | hx of checkpoint inhibitor | hx checkpoint inhibitor | history of immunotherapy ICI | h/o immunotherapy ICI | hx of immunotherapy ICI | hx immunotherapy ICI | history of pembrolizumab > Z92.26 {h/o, hx, history, prior}
h/o pembrolizumab | hx of pembrolizumab > Z92.26 {h/o, hx, history, prior}
history of nivolumab | h/o nivolumab | hx of nivolumab > Z92.26 {h/o, hx, history, prior}
history of ECMO | h/o ECMO | hx of ECMO | hx ECMO > Z92.81 {h/o, hx, history, prior}
history of CAR-T | h/o CAR-T | hx of CAR-T | hx CAR-T | history of CAR T cell | h/o CAR T cell | hx of CAR T cell | hx CAR T cell | history of chimeric antigen receptor | h/o chimeric antigen receptor | hx of chimeric antigen receptor > Z92.850 {h/o, hx, history, prior}
history of gene therapy | h/o gene therapy | hx of gene therapy | hx gene therapy > Z92.86 {h/o, hx, history, prior}
history of failed sedation | h/o failed sedation | hx of failed sedation | hx failed sedation > Z92.83 {h/o, hx, history, prior}
history of difficult intubation | h/o difficult intubation | hx of difficult intubation | hx difficult intubation | history of anesthesia complication | h/o anesthesia complication | hx of anesthesia complication | hx anesthesia complication > Z92.89 {h/o, hx, history, prior}
history of birth control pills | h/o birth control pills | hx of birth control pills | hx birth control pills > Z92.0 {h/o, hx, history, prior}
history of in utero procedure | h/o in utero procedure | hx of in utero procedure | hx in utero procedure | history of fetal surgery | h/o fetal surgery | hx of fetal surgery | hx fetal surgery > Z98.870 {h/o, hx, history, prior}
history of tobacco | h/o tobacco | hx of tobacco | hx tobacco | history of tobacco dependence | h/o tobacco dependence | hx of tobacco dependence | hx tobacco dependence | history of nicotine dependence | h/o nicotine dependence | hx of nicotine dependence > Z87.891 {h/o, hx, history, prior}
history of cigarette use > Z87.891 {h/o, hx, history, prior}
h/o cigarette use | hx of cigarette use | history of tobacco use disorder | h/o tobacco use disorder | hx of tobacco use disorder | history of chewing tobacco | h/o chewing tobacco | hx of chewing tobacco > Z87.891 {h/o, hx, history, prior}
h/o alcohol dependence | hx of alcohol dependence | hx alcohol dependence | h/o alcoholism | hx of alcoholism | hx alcoholism | history of severe alcohol use disorder | h/o severe alcohol use disorder | hx of severe alcohol use disorder > F10.21 {h/o, hx, history, prior}
history of breast implant removal | h/o breast implant removal | hx of breast implant removal | hx breast implant removal | history of implant explant breast | h/o implant explant breast | hx of implant explant breast | hx implant explant breast > Z98.86 {h/o, hx, history, prior}
h/o cesarean | hx of cesarean | hx cesarean | hx C-section | history of uterine scar | h/o uterine scar | hx of uterine scar | history of LTCS | h/o LTCS | hx of LTCS | history of myomectomy uterine scar | h/o myomectomy uterine scar > Z98.891 {h/o, hx, history, prior}
hx of myomectomy uterine scar > Z98.891 {h/o, hx, history, prior}

# --- personal history in the words of the titles, with the site first
personal history cervix neoplasm malignant | personal history of malignant neoplasm of cervix | personal history of malignant neoplasm of the cervix > Z85.41
personal history of malignant neoplasm of colon | personal history of malignant neoplasm of cecum > Z85.038
personal history of malignant neoplasm of uterus | personal history of malignant neoplasm of endometrium > Z85.42
personal history of malignant neoplasm of sinuses | personal history of malignant neoplasm of nose > Z85.22
personal history of malignant neoplasm of throat > Z85.819
personal history of malignant neoplasm of tonsil > Z85.818
personal history of hepatitis B | personal history of hepatitis C | personal history of infectious disease > Z86.19
personal history of digestive disease | personal history of gastrointestinal disease > Z87.19
personal history of circulatory disease | personal history of heart disease > Z86.79
personal history of urinary disease | personal history of kidney disease > Z87.448
personal history of eye disease | personal history of ear disease | personal history of neurological disease | personal history of nervous system disorder > Z86.69
personal history of mental disorder | personal history of mental illness | personal history of psychiatric disorder > Z86.59
personal history of skin disease > Z87.2
personal history of respiratory disease > Z87.09
personal history of musculoskeletal disorder > Z87.39
personal history of endocrine disorder | personal history of metabolic disorder > Z86.39
personal history of poisoning | history of poisoning | history of opioid overdose | history of accidental overdose > Z91.89
personal history of surgery with uterine scar > Z98.891
breast cancer survivor since | survivor of breast cancer | breast ca survivor > Z85.3
colon cancer survivor > Z85.038
lung cancer survivor > Z85.118
survivor of prostate cancer > Z85.46
lymphoma survivor > Z85.72
leukemia survivor | survivor of childhood leukemia > Z85.6
thyroid cancer survivor > Z85.850
melanoma survivor > Z85.820
testicular cancer survivor > Z85.47
stroke survivor > Z86.73
history of right breast cancer | history of left breast cancer | history of breast malignancy | history of breast carcinoma | hx breast cancer | prior breast ca | prior breast carcinoma | previous breast ca > Z85.3
previous breast carcinoma | personal hx of breast cancer > Z85.3
h/o right breast cancer | h/o left breast cancer | h/o breast ca | h/o breast carcinoma | h/o right breast ca | h/o left breast ca > Z85.3 {h/o}
history of prostate carcinoma | hx prostate cancer | prior prostate ca | personal hx of prostate cancer > Z85.46
h/o prostate ca | h/o prostate carcinoma > Z85.46 {h/o}
hx ovarian cancer | prior ovarian cancer > Z85.43
h/o ovarian ca > Z85.43 {h/o}
history of esophageal ca | hx esophageal cancer | hx of esophageal cancer > Z85.01
history of pancreatic ca | hx of pancreatic cancer | hx pancreatic cancer > Z85.07
history of laryngeal ca | hx of laryngeal cancer | prior laryngeal cancer | history of glottic cancer > Z85.21
breast cancer history | personal breast cancer history > Z85.3 {survivor, remission, remote, NED, personal, s/p}
# --- family history: abbreviated introductions and the members of a family
FH of breast ca | FHx breast ca | family hx breast cancer | family hx breast ca | family history of breast ca | fhx of breast ca | breast cancer in sister | breast cancer in her sister | breast cancer in aunt > Z80.3 {FH, FHx, family, mother, mom, sister, aunt, grandmother}
breast cancer in maternal grandmother | mother with breast cancer | sister with breast cancer | aunt with breast cancer | grandmother with breast cancer | mom with breast cancer | mom had breast cancer | mom with breast ca > Z80.3 {FH, FHx, family, mother, mom, sister, aunt, grandmother}
mother breast ca | aunt had breast cancer > Z80.3 {FH, FHx, family, mother, mom, sister, aunt, grandmother}
FH of ovarian ca | FHx ovarian ca | FHx ovarian cancer | FHx of ovarian cancer | mother with ovarian cancer | sister with ovarian cancer | mom with ovarian ca | mom with ovarian cancer | ovarian cancer in mother | ovarian cancer in sister > Z80.41 {FH, FHx, family, mother, mom, sister}
sister had ovarian cancer > Z80.41 {FH, FHx, family, mother, mom, sister}
FHx colon ca | FHx of colon ca | FH of colon ca | FHx colon cancer | family hx colon cancer | family hx of colon ca | father with colon cancer | mother with colon cancer | brother with colon cancer | sister with colon cancer > Z80.0 {FH, FHx, family, mother, father, dad, brother, sister}
dad with colon cancer | dad had colon cancer | colon cancer in mother | colon cancer in brother | colon cancer in her father | colon cancer in his father | family history of pancreatic ca | family history of gastric cancer > Z80.0 {FH, FHx, family, mother, father, dad, brother, sister}
family history of esophageal cancer | family history of liver cancer | family history of rectal cancer | family history of colon ca | FHx pancreatic cancer | FHx of gastric cancer > Z80.0 {FH, FHx, family, mother, father, dad, brother, sister}
FHx lung ca | FHx lung cancer | FHx of lung cancer | family hx of lung cancer | father with lung cancer | mother with lung cancer | brother with lung cancer | dad had lung cancer | brother had lung cancer | family history of lung cancer > Z80.1 {FH, FHx, family, mother, father, dad, brother}
family history of lung ca > Z80.1 {FH, FHx, family, mother, father, dad, brother}
family history of laryngeal cancer | family history of mesothelioma | family history of throat cancer | family history of respiratory cancer > Z80.2 {FHx, family}
FHx prostate ca | FHx of prostate ca | FHx prostate cancer | family hx of prostate cancer | family hx prostate cancer | dad with prostate cancer | dad had prostate cancer | family history of prostate ca > Z80.42 {FH, FHx, family, dad}
family history of testicular cancer | FHx of testicular cancer | brother had testicular cancer > Z80.43 {FHx, family, brother}
family history of fallopian tube cancer > Z80.44
FHx of uterine cancer | FHx endometrial cancer | mother had uterine cancer | mother had endometrial cancer | mother had cervical cancer > Z80.49 {FHx, mother}
family history of renal cell carcinoma | FHx of kidney cancer | father had kidney cancer | family history of RCC | family history of Wilms tumor > Z80.51 {FHx, family, father}
FHx of bladder cancer | father had bladder cancer | mother had bladder cancer > Z80.52 {FHx, father, mother}
FHx of leukemia | mother had leukemia | father had leukemia | brother had leukemia | sister had leukemia | FH of leukemia > Z80.6 {FH, FHx, mother, father, brother, sister}
FHx of lymphoma | FHx of myeloma | mother had lymphoma | father had lymphoma | FH of lymphoma | brother had lymphoma | family history of myeloma | family history of Hodgkin | family history of Hodgkin lymphoma > Z80.7 {FH, FHx, family, mother, father, brother}
FHx of melanoma | FHx melanoma | mother had melanoma | father had melanoma | sister had melanoma | brother had melanoma | mother had thyroid cancer | sister had thyroid cancer | FHx of thyroid cancer | FHx of skin cancer | FHx of brain tumor > Z80.8 {FHx, family, mother, father, sister, brother}
father had brain tumor | mother had brain cancer | family history of glioblastoma | family history of sarcoma | family history of oral cancer > Z80.8 {FHx, family, mother, father, sister, brother}
FHx of cancer | FHx of malignancy | FHx cancer | FHx significant for cancer > Z80.9 {FHx}
family history of intellectual disability | family history of mental retardation > Z81.0
FHx of alcoholism | family history of alcohol abuse | family history of alcohol use disorder | family history of alcohol dependence | mother is an alcoholic | father is an alcoholic | brother is an alcoholic | both parents alcoholics > Z81.1 {FHx, family, mother, father, brother, parents}
family history of ETOH abuse > Z81.1 {FHx, family, mother, father, brother, parents}
family history of tobacco use | family history of tobacco abuse | family history of smoking | family history of nicotine dependence > Z81.2
family history of drug addiction | family history of opioid use disorder | family history of drug use | family history of cocaine abuse | mother used drugs | father was a drug addict | mother was a drug addict > Z81.3 {mother, father, brother, sister, parent, sibling, family, FHx}
FHx of depression | FHx depression | FHx of bipolar | FHx of mental illness | FHx of suicide | FHx of schizophrenia | mother had depression | mother has depression | sister has depression | father had depression | mother has bipolar disorder > Z81.8 {FHx, family, mother, father, sister, brother}
father has bipolar disorder | brother has schizophrenia | mother with schizophrenia | father committed suicide | brother committed suicide | mother committed suicide | brother died by suicide | family history of autism > Z81.8 {FHx, family, mother, father, sister, brother}
family history of eating disorder | family history of PTSD | family history of self-harm | family history of psychiatric illness | family history of psychiatric disorder | family history of mental disorder > Z81.8 {FHx, family, mother, father, sister, brother}
family history of completed suicide > Z81.8 {FHx, family, mother, father, sister, brother}
FHx of dementia | FHx of Alzheimer's | FHx of seizures | FHx of epilepsy | FHx of Parkinson's | FHx of MS | FHx of migraine | FHx of ALS | family history of ALS | family history of epilepsy | family history of seizure disorder > Z82.0 {FHx, family, mother, father, brother, sister}
family history of Huntington's chorea | family history of Parkinson disease | family history of neuropathy | family history of migraine | family history of neurological disease | family history of Alzheimer disease | mother had dementia > Z82.0 {FHx, family, mother, father, brother, sister}
father had dementia | mother has dementia | mother had Alzheimer's | father had Alzheimer's | father had Parkinson's | mother had Parkinson's | brother has epilepsy | sister has MS | sister has multiple sclerosis | father had ALS > Z82.0 {FHx, family, mother, father, brother, sister}
mother has migraines > Z82.0 {FHx, family, mother, father, brother, sister}
family history of vision loss | family history of visual loss > Z82.1
family history of deafness | FHx of hearing loss | mother deaf | congenital deafness in family > Z82.2 {mother, father, brother, sister, parent, sibling, family, FHx}
FHx of stroke | FHx of CVA | FHx stroke | FHx CVA | family hx of stroke | family history of TIA | brother had a stroke | sister had a stroke | mother had stroke | father had stroke | mother had CVA | father had CVA | father died of stroke > Z82.3 {FHx, family, mother, father, brother, sister}
mother died of stroke | mother died of a stroke | father died of a stroke | family history of stroke > Z82.3 {FHx, family, mother, father, brother, sister}
FHx of sudden cardiac death | FHx of SCD | FHx of sudden death | family history of SCD | brother died suddenly | father died suddenly | sudden cardiac death in brother | sudden death in family > Z82.41 {mother, father, brother, sister, parent, sibling, family, FHx}
FHx of CAD | FHx CAD | FHx MI | FHx of MI | FHx HTN | FHx of HTN | FHx of CHF | FH of MI | FH of CHF | FH of CAD | FHx of heart attack | FHx of premature CAD | family history of premature CAD | family history of premature coronary disease > Z82.49 {FH, FHx, family, father, brother}
family history of premature coronary artery disease | family history of CHF | family history of AAA | family history of aortic aneurysm | family history of cardiomyopathy | family history of hypertrophic cardiomyopathy > Z82.49 {FH, FHx, family, father, brother}
family history of atrial fibrillation | family history of varicose veins | family history of ischemic heart disease | family history of cardiac disease | family history of heart problems | family history of long QT | family history of arrhythmia > Z82.49 {FH, FHx, family, father, brother}
family history of valvular disease | family history of HTN | early CAD in father | MI in father | MI in brother | CAD in father | CAD in brother > Z82.49 {FH, FHx, family, father, brother}
mother had MI | brother had MI | brother had a heart attack | sister had a heart attack | sister had MI | father with MI | father with CAD | mother with CAD | brother with CAD | father had CAD | mother had CAD | brother had CAD > Z82.49 {mother, father, dad, mom, brother, sister, parents}
dad had MI | dad had a heart attack | mom had a heart attack | father has hypertension | mother has hypertension | mother with HTN | father with HTN | mother has HTN | father has HTN | both parents with HTN | father has heart disease > Z82.49 {mother, father, dad, mom, brother, sister, parents}
mother had heart disease | father had heart disease | father had heart failure | mother had heart failure | mother had CHF | father had CHF | mother died of MI | brother died of MI | father died from MI | father died of heart disease > Z82.49 {mother, father, dad, mom, brother, sister, parents}
father with heart disease | mother with heart disease | father had CABG > Z82.49 {mother, father, dad, mom, brother, sister, parents}
FHx of asthma | FHx asthma | family history of asthma | mother has asthma | father has asthma | brother has asthma | sister has asthma | mother had asthma | mother with asthma | father with COPD | mother had COPD | father had COPD > Z82.5 {FHx, family, mother, father, brother, sister}
father had emphysema | mother has COPD | family history of chronic bronchitis | FHx of COPD | family history of chronic lower respiratory disease > Z82.5 {FHx, family, mother, father, brother, sister}
FHx of RA | FHx of rheumatoid arthritis | mother has RA | mother had RA | mother has rheumatoid arthritis | sister has RA | sister has rheumatoid arthritis | family history of psoriatic arthritis | family history of ankylosing spondylitis > Z82.61 {FHx, family, mother, sister}
family history of inflammatory arthritis | mother had arthritis | FHx of arthritis > Z82.61 {FHx, family, mother, sister}
FHx of osteoporosis | mother had osteoporosis | mother has osteoporosis | mother with osteoporosis | mother had hip fracture | parental hip fracture > Z82.62 {mother, father, brother, sister, parent, sibling, family, FHx}
FHx of lupus | FHx of SLE | family history of SLE | mother has lupus | sister has lupus | mother with lupus | family history of connective tissue disease | family history of autoimmune connective tissue disease | family history of scleroderma > Z82.69 {FHx, family, mother, sister}
family history of Ehlers-Danlos > Z82.69 {FHx, family, mother, sister}
FHx of PKD | family history of PKD | family history of ADPKD | FHx of polycystic kidney disease | father had polycystic kidney disease | mother had polycystic kidney disease | family history of polycystic kidneys > Z82.71 {mother, father, brother, sister, parent, sibling, family, FHx}
FHx of birth defects | family history of congenital anomaly | family history of congenital malformation | family history of Marfan | family history of Marfan syndrome | family history of cleft lip | family history of cleft palate | family history of trisomy 21 > Z82.79 {FHx, family, brother}
family history of chromosomal abnormality | family history of spina bifida | family history of neural tube defect | brother with Down syndrome | family history of hip dysplasia > Z82.79 {FHx, family, brother}
family history of hepatitis B | family history of TB | family history of hepatitis | mother had TB | mother had tuberculosis | family history of infectious disease > Z83.1 {mother, father, brother, sister, parent, sibling, family, FHx}
FHx of DVT | FHx of VTE | FHx of PE | FHx of blood clots | FHx of hemophilia | FHx of sickle cell disease | FHx of anemia | family history of sickle cell anemia | family history of sickle cell trait | family history of sickle cell disease > Z83.2 {FHx, family, brother, mother, sister}
family history of factor V Leiden | family history of thrombophilia | family history of bleeding disorder | family history of von Willebrand disease | family history of immunodeficiency | family history of thalassemia | family history of VTE > Z83.2 {FHx, family, brother, mother, sister}
brother with hemophilia | brother has hemophilia | mother had DVT | mother had blood clots | sister had DVT | family history of blood disorder | family history of clotting disorders | family history of pulmonary embolism > Z83.2 {FHx, family, brother, mother, sister}
FHx of DM | FHx DM2 | FHx T2DM | FHx of T2DM | FHx of DM2 | FHx of type 2 diabetes | FHx diabetes | FHx significant for diabetes | FH of DM2 | family history of T2DM | family history of DM2 > Z83.3 {FH, FHx, family, mother, father, brother, sister, grandmother, mom, dad, parents}
family history of type 1 diabetes | family history of diabetes mellitus | mother with DM | father with DM | mother with diabetes | father with diabetes | mother with DM2 | father with DM2 | mother with T2DM > Z83.3 {FH, FHx, family, mother, father, brother, sister, grandmother, mom, dad, parents}
father with T2DM | mother has DM | father has DM | mother had DM | father had DM | brother with diabetes | sister with diabetes | brother had diabetes | sister had diabetes | grandmother had diabetes > Z83.3 {FH, FHx, family, mother, father, brother, sister, grandmother, mom, dad, parents}
grandmother with diabetes | mom has diabetes | dad has diabetes | mom with diabetes | both parents with diabetes | both parents have diabetes | diabetes in father | diabetes in both parents > Z83.3 {FH, FHx, family, mother, father, brother, sister, grandmother, mom, dad, parents}
FHx of MEN | family history of MEN 1 | family history of MEN 2 | family history of MEN2A | family history of multiple endocrine neoplasia > Z83.41
FHx of familial hypercholesterolemia | family history of FH > Z83.42
family history of elevated lipoprotein a | family history of elevated Lp(a) > Z83.430
FHx of HLD | FHx HLD | FHx of hyperlipidemia | FHx of high cholesterol | family history of HLD | family history of dyslipidemia | family history of hypertriglyceridemia | mother has high cholesterol | father has high cholesterol > Z83.438 {FHx, family, mother, father}
FHx of thyroid disease | FHx of hypothyroidism | FHx of obesity | FHx of gout | family history of Hashimoto's | family history of Graves disease | family history of hyperthyroidism | family history of goiter > Z83.49 {FHx, family, mother, father, sister, brother}
family history of cystic fibrosis | family history of hemochromatosis | mother has hypothyroidism | mother has thyroid disease | sister has hypothyroidism | mother with hypothyroidism | father has gout | father had gout > Z83.49 {FHx, family, mother, father, sister, brother}
brother with cystic fibrosis | family history of metabolic disorder | family history of endocrine disorder > Z83.49 {FHx, family, mother, father, sister, brother}
FHx of glaucoma | FHx glaucoma | mother has glaucoma | father has glaucoma | mother with glaucoma | father with glaucoma | mother had glaucoma | father had glaucoma | glaucoma in mother | glaucoma in father > Z83.511 {mother, father, brother, sister, parent, sibling, family, FHx}
FHx of macular degeneration | FHx of AMD | family history of AMD | family history of ARMD | family history of cataract | family history of eye disease | family history of strabismus | family history of retinitis pigmentosa | mother has macular degeneration > Z83.518 {FHx, family, mother}
mother had macular degeneration | family history of retinal disease | family history of keratoconus > Z83.518 {FHx, family, mother}
family history of otosclerosis | family history of ear disorder | family history of Meniere's disease > Z83.52
family history of pulmonary fibrosis | family history of interstitial lung disease | family history of lung disease | family history of respiratory disease | family history of sleep apnea > Z83.6
family history of adenomatous polyps | family history of adenoma of colon | family history of tubular adenoma | family history of advanced adenoma > Z83.710
family history of FAP | family history of familial polyposis > Z83.72
FHx of polyps | FHx colon polyps | FHx of colon polyps | father had colon polyps | mother had colon polyps > Z83.719 {mother, father, brother, sister, parent, sibling, family, FHx}
FHx of IBD | FHx of Crohn's | FHx of celiac disease | FHx of UC | FHx of ulcerative colitis | family history of UC | family history of Crohn disease | family history of cirrhosis | family history of peptic ulcer > Z83.79 {FHx, family, mother, father, brother, sister}
family history of gallbladder disease | family history of pancreatitis | family history of GERD | mother has Crohn's | mother has Crohn's disease | sister has Crohn's disease | brother has Crohn's disease | brother has ulcerative colitis > Z83.79 {FHx, family, mother, father, brother, sister}
sister has celiac disease | mother has celiac disease | father had cirrhosis | family history of digestive disease > Z83.79 {FHx, family, mother, father, brother, sister}
FHx of psoriasis | FHx of eczema | family history of atopic dermatitis | family history of vitiligo | family history of skin disease | family history of alopecia | mother has psoriasis | father has psoriasis > Z84.0 {mother, father, brother, sister, parent, sibling, family, FHx}
mother has eczema | father with psoriasis > Z84.0 {mother, father, brother, sister, parent, sibling, family, FHx}
family history of APOL1 > Z84.11
FHx of kidney disease | FHx of CKD | FHx of ESRD | FHx of renal failure | family history of renal failure | family history of kidney failure | family history of nephrolithiasis | FHx of kidney stones | mother on dialysis | father on dialysis > Z84.19 {FHx, family, mother, father, brother}
father had kidney disease | mother had kidney disease | father had ESRD | mother had ESRD | father had kidney stones | family history of renal stones | family history of glomerulonephritis | brother had ESRD | family history of Alport syndrome > Z84.19 {FHx, family, mother, father, brother}
family history of PCOS | family history of fibroids | family history of BPH | FHx of endometriosis | mother had fibroids | mother has endometriosis | family history of infertility > Z84.2 {mother, father, brother, sister, parent, sibling, family, FHx}
consanguineous parents | parental consanguinity | parents are first cousins | parents are cousins > Z84.3 {mother, father, brother, sister, parent, sibling, family, FHx}
FHx of BRCA | mother BRCA positive | sister BRCA positive | family history of Lynch syndrome | family history of genetic carrier | family history of genetic mutation | family history of carrier state > Z84.81 {mother, father, brother, sister, parent, sibling, family, FHx}
mother is a carrier of fragile X | sister is BRCA positive | known familial mutation > Z84.81 {mother, father, brother, sister, parent, sibling, family, FHx}
family history of SIDS | sibling died of SIDS | family history of sudden infant death > Z84.82 {mother, father, brother, sister, parent, sibling, family, FHx}
FHx of malignant hyperthermia | family history of anesthesia problems | family history of anesthetic complications | family history of allergies | family history of drug allergy > Z84.89
mother took DES | mother exposed to DES | family history of DES exposure > Z84.A {mother, father, brother, sister, parent, sibling, family, FHx}
# --- absent parts and organs: the title says "acquired", a note does not
acquired absence of arm | arm missing | loss of arm status | upper limb absent > Z89.20
acquired absence of hand | hand amputee > Z89.11
acquired absence of finger | missing finger | fingers amputated > Z89.02
acquired absence of thumb | missing thumb > Z89.01
acquired absence of leg | leg missing > Z89.61
acquired absence of foot | missing foot > Z89.43
acquired absence of toe | missing toe > Z89.42
acquired absence of great toe | missing great toe > Z89.41
hip disarticulation | absent hip joint after explantation > Z89.62
shoulder disarticulation | acquired absence of shoulder joint > Z89.23
ankle disarticulation | Syme amputation > Z89.44
knee disarticulation | through-knee amputation > Z89.52
acquired absence of limb | acquired absence of extremity > Z89.9
acquired absence of breast | absent breast | acquired absence of nipple | surgically absent breast > Z90.1
bilateral absence of breasts | acquired absence of both breasts > Z90.13
acquired absence of eye | absent eye | acquired absence of eyeball | anophthalmic socket | acquired absence of globe | eye enucleated > Z90.01
acquired absence of larynx > Z90.02
acquired absence of nose > Z90.09
acquired absence of lung | acquired absence of lobe of lung | surgically absent lung > Z90.2
acquired absence of stomach | surgically absent stomach > Z90.3
acquired absence of gallbladder | gallbladder absent | acquired absence of colon | acquired absence of rectum | acquired absence of intestine | acquired absence of esophagus | acquired absence of appendix | acquired absence of duodenum | s/p proctectomy > Z90.49
acquired absence of kidney | single kidney after donation | s/p donor nephrectomy > Z90.5
acquired absence of bladder | acquired absence of ureter | cystectomy status > Z90.6
acquired absence of uterus | acquired absence of cervix | absent uterus | acquired absence of uterus and cervix | surgically absent uterus > Z90.710
acquired absence of uterus with remaining cervix > Z90.711
acquired absence of cervix with remaining uterus | s/p trachelectomy > Z90.712
acquired absence of both ovaries | acquired absence of ovaries bilateral | bilateral oviduct absence > Z90.722
acquired absence of one ovary | acquired absence of ovary unilateral | unilateral absence of ovary | unilateral absence of oviduct | unilateral salpingo-oophorectomy | unilateral oophorectomy status > Z90.721
acquired absence of prostate | acquired absence of penis | acquired absence of testis | acquired absence of fallopian tube | acquired absence of vas deferens | acquired absence of seminal vesicle | acquired absence of epididymis | s/p bilateral salpingectomy > Z90.79
acquired absence of spleen after splenectomy | surgically absent spleen > Z90.81
acquired absence of rib after resection > Z90.89
partial pancreatectomy status > Z90.411
total pancreatectomy status | acquired absence of pancreas after surgery > Z90.410
postsurgical absence of pancreas > Z90.410
# --- devices, grafts and transplants, as status
presence of defibrillator | cardiac defibrillator in situ | S-ICD | CRT-D | CRT-D in place | ICD in situ > Z95.810
CRT-P | CRT-P in place | Micra pacemaker > Z95.0
BiVAD > Z95.811
artificial heart | total artificial heart | mechanical heart replacement > Z95.812
loop recorder in place | Watchman device in place | Watchman in place | LAA occlusion device in place | PFO closure device in place | ASD closure device in place > Z95.818
peripheral stent | iliac stent | femoral artery stent | carotid stent in place | renal artery stent in place | s/p carotid stent | SFA stent > Z95.820
aortic graft in place | s/p TEVAR | vascular graft in place | vascular access port | Port-A-Cath | chest port in place | femoropopliteal bypass graft status | s/p fem-pop bypass | s/p aortobifemoral bypass | tunneled catheter in place > Z95.828
tissue valve replacement > Z95.3
heart valve transplant > Z95.2
JJ stent in place | double J stent in place | urethral stent | testicular prosthesis | bladder implant > Z96.0
artificial lens | pseudophakos > Z96.1
BAHA | bone anchored hearing aid | stapes implant | stapes prosthesis | eustachian tube stent | replacement of stapes > Z96.29
implantable hearing aid | replacement of cochlea > Z96.21
artificial voice box | replacement of larynx | voice prosthesis in place | TEP voice prosthesis > Z96.3
pancreatic islet implant > Z96.49
tooth implant | mandibular implant | tooth root implant > Z96.5
ankle-joint implant | implanted ankle joint > Z96.66
elbow-joint implant | implanted elbow joint > Z96.62
hip-joint implant | implanted hip joint | hip joint prosthesis > Z96.64
knee-joint implant | implanted knee joint | knee joint prosthesis | unicompartmental knee replacement | partial knee replacement > Z96.65
shoulder-joint implant | implanted shoulder joint > Z96.61
wrist replacement | wrist-joint implant | total wrist arthroplasty | artificial wrist > Z96.63
finger-joint implant | implanted finger joint > Z96.69
skull plate | tendon implant | bone implant | metal plate in skull | rod in femur | intramedullary rod in place > Z96.7
artificial skin > Z96.81
neuropacemaker in place | sacral neurostimulator | gastric stimulator in place | InterStim in place | peripheral nerve stimulator in place | VNS in place > Z96.82
brain pacemaker > Z96.89
below-knee prosthesis | above-knee prosthesis | prosthetic arm | arm prosthesis | artificial arm | artificial leg | prosthetic limb > Z97.1
wears partial denture | upper denture | full dentures | removable partial denture > Z97.2
contraceptive implant in place | copper IUD in place | Paragard in place | Liletta in place | Kyleena in place > Z97.5
intestinal bypass status | s/p intestinal bypass | intestinal anastomosis status | jejunal bypass > Z98.0
postsurgical spinal fusion | ankle fusion status | arthrodesis status | s/p arthrodesis | lumbosacral fusion postprocedural status | wrist fusion status > Z98.1
CSF shunt | cerebral ventricle shunt | lumboperitoneal shunt | LP shunt in place | shunt in cerebral ventricle | VA shunt > Z98.2
therapeutic pneumothorax | surgical collapse of lung status > Z98.3
s/p phacoemulsification > Z98.4
angioplasty status | s/p PTA of leg | peripheral vascular angioplasty | s/p femoral angioplasty | s/p balloon angioplasty of leg > Z98.62
dental sealants present | dental sealants > Z98.810
dental crown status | dental fillings present | has dental fillings | restored teeth > Z98.811
filtering bleb | trabeculectomy bleb | s/p trabeculectomy | bleb after glaucoma surgery > Z98.83
lap band in place | gastric band | gastric banding | laparoscopic adjustable gastric band | VSG status | s/p VSG | s/p duodenal switch > Z98.84
transplant removed | s/p transplant nephrectomy | removed transplanted kidney | explanted transplant > Z98.85
breast implants removed | s/p breast implant removal | explantation of breast implants > Z98.86
postoperative status | postoperative state | postprocedural status > Z98.890
uterine scar | scar of uterus from previous surgery | s/p myomectomy with uterine scar > Z98.891
heart-lung transplant | combined heart and lung transplant > Z94.3
heart transplant status | OHT status > Z94.1
DDRT | LRRT | LURT | deceased donor kidney transplant | renal allograft recipient > Z94.0
SPK transplant > Z94.83
transplanted skin > Z94.5
transplanted bone > Z94.6
DSAEK status | s/p DMEK > Z94.7
organ transplant status | transplanted organ status | organ replacement by transplant > Z94.9
dependence on aspirator > Z99.0
chronic vent | ventilator dependent respiratory status | trach vent dependent > Z99.11
hemodialysis status | peritoneal dialysis status | on HD MWF | on HD TTS | HD dependent | on PD nightly | dialysis dependent | presence of AV fistula for dialysis > Z99.2
wheelchair confinement > Z99.3
on 2 L NC at baseline | continuous oxygen at home > Z99.81
appendicovesicostomy | Mitrofanoff > Z93.52
cutaneous cystostomy > Z93.51
ureterostomy | urethrostomy | bilateral nephrostomy tubes > Z93.6
J-tube in place | jejunostomy tube in place | feeding jejunostomy | duodenostomy > Z93.4
gastrostomy tube in place | G-tube in place | GJ tube in place > Z93.1
loop colostomy > Z93.3
# --- long-term drugs by name; "on X" only where nobody takes X for a week
long term current use of | long-term use of | long-term drug therapy of | long-term drug therapy with | long-term drug therapy using | long-term current drug therapy | long-term (current) drug therapy with | chronic use of | chronic therapy with | maintained on | on long-term | long-term treatment with = long term current use
long term anticoagulant | long term apixaban | long term rivaroxaban | long term enoxaparin | long term heparin | long term DOAC | on edoxaban | on savaysa | on a DOAC | takes xarelto | anticoagulated with warfarin | on AC for afib | long term drug therapy anticoagulant > Z79.01
long term drug therapy anticoagulation | long term drug therapy apixaban | long term drug therapy rivaroxaban | long term drug therapy enoxaparin | long term drug therapy heparin | long term drug therapy warfarin | long term drug therapy DOAC > Z79.01
long term antiplatelet | long term clopidogrel | long term antithrombotic | on effient | on aggrenox | on dipyridamole | antiplatelet therapy long term | long term drug therapy antiplatelet | long term drug therapy clopidogrel | long term drug therapy antithrombotic > Z79.02
long term aspirin | on daily aspirin | on ASA 81 | on baby aspirin | aspirin therapy chronic | long term drug therapy aspirin > Z79.82
long term NSAID | long term anti-inflammatory | long term ibuprofen | long term naproxen | long term meloxicam | long term celecoxib | long term diclofenac | daily NSAID use | long term nonsteroidal | long term drug therapy NSAID | long term drug therapy anti-inflammatory > Z79.1
long term drug therapy ibuprofen | long term drug therapy naproxen | long term drug therapy meloxicam | long term drug therapy celecoxib | long term drug therapy diclofenac | long term drug therapy nonsteroidal > Z79.1
long term doxycycline | long term azithromycin | suppressive doxycycline | chronic antibiotic suppression | long term antibiotic prophylaxis | long term trimethoprim | suppressive antibiotic therapy | long term drug therapy antibiotic | long term drug therapy doxycycline > Z79.2
long term drug therapy azithromycin | long term drug therapy antibiotic prophylaxis | long term drug therapy trimethoprim > Z79.2
long term oral contraceptive | long term birth control | oral contraceptive long term use | long term contraceptive patch | on OCPs | on the pill | on hormonal contraception | uses birth control pills | uses contraceptive patch | nuvaring user | depo-provera long term > Z79.3
long term drug therapy oral contraceptive | long term drug therapy birth control | long term drug therapy contraceptive patch > Z79.3
long term insulin | on basal-bolus insulin | on long term insulin | insulin therapy long term | long term drug therapy insulin > Z79.4 {diabetes, diabetic, DM, DM2, T2DM, insulin}
long term ICS | chronic inhaled corticosteroid | long term budesonide inhaled | daily inhaled corticosteroid | daily ICS | long term inhaled corticosteroid | long term drug therapy inhaled steroid | long term drug therapy ICS | long term drug therapy budesonide inhaled > Z79.51
long term drug therapy inhaled corticosteroid > Z79.51
long term systemic steroid | long term hydrocortisone | long term dexamethasone | long term corticosteroid | prednisone dependent | daily steroids chronic | maintenance prednisone | long term drug therapy steroid | long term drug therapy systemic steroid > Z79.52
long term drug therapy prednisone | long term drug therapy hydrocortisone | long term drug therapy dexamethasone | long term drug therapy corticosteroid > Z79.52
long term immunosuppressant | long term immunosuppression | chronic immunosuppression | on immunosuppression | on immunosuppressants | immunosuppressed on medication > Z79.60 {transplant, arthritis, lupus, Crohn, colitis, psoriasis, vasculitis, chronic, long-term, long term}
long term immunomodulator | long term drug therapy immunosuppressant | long term drug therapy immunosuppression | long term drug therapy immunomodulator > Z79.60 {transplant, arthritis, lupus, Crohn, colitis, psoriasis, vasculitis, chronic, long-term, long term}
long term apremilast | long term lenalidomide | long term pomalidomide | long term thalidomide | on otezla | on apremilast | on revlimid | on lenalidomide | on pomalyst | on pomalidomide | on thalidomide | long term immunomodulatory imide | long term drug therapy apremilast > Z79.61
long term drug therapy lenalidomide | long term drug therapy pomalidomide | long term drug therapy thalidomide | long term drug therapy immunomodulatory imide > Z79.61
long term adalimumab | long term infliximab | long term etanercept | long term rituximab | long term biologic | long term monoclonal antibody | long term TNF inhibitor | long term certolizumab | long term golimumab | long term tocilizumab | long term ustekinumab | long term secukinumab > Z79.620
long term dupilumab | long term vedolizumab | long term abatacept | long term belatacept | on biologic | on a biologic | on rituximab | on rituxan | on tocilizumab | on actemra | on orencia | on abatacept | on cimzia | on simponi | on golimumab | on entyvio | on vedolizumab | on skyrizi > Z79.620
on risankizumab | on tremfya | on guselkumab | on taltz | on ixekizumab | on dupixent | on dupilumab | on ocrevus | on ocrelizumab | on natalizumab | on tysabri | on inflectra | on benlysta | on belimumab | long term drug therapy adalimumab | long term drug therapy infliximab > Z79.620
long term drug therapy etanercept | long term drug therapy rituximab | long term drug therapy biologic | long term drug therapy monoclonal antibody | long term drug therapy TNF inhibitor | long term drug therapy certolizumab | long term drug therapy golimumab > Z79.620
long term drug therapy tocilizumab | long term drug therapy ustekinumab | long term drug therapy secukinumab > Z79.620
long term tacrolimus | long term cyclosporine | long term calcineurin inhibitor | on prograf | on envarsus | on neoral | maintained on tacrolimus | long term drug therapy tacrolimus | long term drug therapy cyclosporine | long term drug therapy calcineurin inhibitor > Z79.621
long term tofacitinib | long term upadacitinib | long term JAK inhibitor | long term baricitinib | long term ruxolitinib | on xeljanz | on tofacitinib | on rinvoq | on upadacitinib | on olumiant | on baricitinib | on jakafi | on ruxolitinib | long term drug therapy tofacitinib > Z79.622
long term drug therapy upadacitinib | long term drug therapy JAK inhibitor | long term drug therapy baricitinib | long term drug therapy ruxolitinib > Z79.622
long term sirolimus | long term everolimus | long term mTOR inhibitor | on sirolimus | on rapamune | on everolimus | on afinitor | long term drug therapy sirolimus | long term drug therapy everolimus | long term drug therapy mTOR inhibitor > Z79.623
long term azathioprine | long term mycophenolate | long term purine synthesis inhibitor | long term nucleotide synthesis inhibitor | long term leflunomide nucleotide | on azathioprine | on imuran | on cellcept | on mycophenolate | on myfortic | on MMF > Z79.624
long term drug therapy azathioprine | long term drug therapy mycophenolate | long term drug therapy purine synthesis inhibitor | long term drug therapy nucleotide synthesis inhibitor | long term drug therapy leflunomide nucleotide > Z79.624
long term cyclophosphamide | long term chlorambucil | long term cisplatin | long term alkylating agent | long term melphalan | long term temozolomide | on cyclophosphamide | on cytoxan | on temodar | on temozolomide | long term drug therapy cyclophosphamide > Z79.630
long term drug therapy chlorambucil | long term drug therapy cisplatin | long term drug therapy alkylating agent | long term drug therapy melphalan | long term drug therapy temozolomide > Z79.630
long term mercaptopurine | long term 6-MP | long term fluorouracil | long term capecitabine | long term cytarabine | long term antimetabolite | on MTX | on 6-MP | on mercaptopurine | on capecitabine | on xeloda | weekly methotrexate | weekly MTX | long term drug therapy methotrexate > Z79.631
long term drug therapy mercaptopurine | long term drug therapy 6-MP | long term drug therapy fluorouracil | long term drug therapy capecitabine | long term drug therapy cytarabine | long term drug therapy antimetabolite > Z79.631
long term doxorubicin | long term bleomycin | long term mitomycin | long term antitumor antibiotic | long term drug therapy doxorubicin | long term drug therapy bleomycin | long term drug therapy mitomycin | long term drug therapy antitumor antibiotic > Z79.632
long term paclitaxel | long term vincristine | long term vinblastine | long term mitotic inhibitor | long term plant alkaloid | long term docetaxel | long term drug therapy paclitaxel | long term drug therapy vincristine | long term drug therapy vinblastine > Z79.633
long term drug therapy mitotic inhibitor | long term drug therapy plant alkaloid | long term drug therapy docetaxel > Z79.633
long term etoposide | long term irinotecan | long term topotecan | long term topoisomerase inhibitor | long term drug therapy etoposide | long term drug therapy irinotecan | long term drug therapy topotecan | long term drug therapy topoisomerase inhibitor > Z79.634
long term hydroxyurea | long term myelosuppressive | on hydroxyurea | on hydrea | long term drug therapy hydroxyurea | long term drug therapy myelosuppressive > Z79.64
long term tamoxifen | long term raloxifene | long term toremifene | long term SERM | long term Fareston | long term Evista | long term Nolvadex | on tamoxifen | on raloxifene | on evista | on nolvadex | on toremifene | taking tamoxifen | long term drug therapy tamoxifen > Z79.810
long term drug therapy raloxifene | long term drug therapy toremifene | long term drug therapy SERM | long term drug therapy Fareston | long term drug therapy Evista | long term drug therapy Nolvadex > Z79.810
on adjuvant anastrozole | on adjuvant letrozole | on adjuvant exemestane | on neoadjuvant letrozole | on neoadjuvant anastrozole | on adjuvant AI | adjuvant AI since | long term letrozole | long term anastrozole | long term exemestane | long term aromatase inhibitor | long term Femara | long term Arimidex | long term Aromasin | on letrozole | on anastrozole | on arimidex | on femara | on exemestane | on aromasin | takes letrozole | takes anastrozole > Z79.811
taking anastrozole | taking letrozole | on AI for breast cancer | long term drug therapy letrozole | long term drug therapy anastrozole | long term drug therapy exemestane | long term drug therapy aromatase inhibitor | long term drug therapy Femara | long term drug therapy Arimidex > Z79.811
long term drug therapy Aromasin > Z79.811
long term leuprolide | long term Lupron | long term goserelin | long term GnRH agonist | long term gonadotropin-releasing hormone agonist | long term fulvestrant | long term megestrol | long term estrogen receptor downregulator | on lupron | on leuprolide | on eligard | on zoladex > Z79.818
on goserelin | on fulvestrant | on faslodex | on ADT | on androgen deprivation therapy | ADT with lupron | long term drug therapy leuprolide | long term drug therapy Lupron | long term drug therapy goserelin | long term drug therapy GnRH agonist > Z79.818
long term drug therapy gonadotropin-releasing hormone agonist | long term drug therapy fulvestrant | long term drug therapy megestrol | long term drug therapy estrogen receptor downregulator > Z79.818
long term bisphosphonate | long term alendronate | long term fosamax | long term risedronate | long term zoledronic acid | long term ibandronate | on fosamax | on alendronate | on actonel | on risedronate | on boniva | on ibandronate | on reclast | on bisphosphonate | takes fosamax > Z79.83
long term drug therapy bisphosphonate | long term drug therapy alendronate | long term drug therapy fosamax | long term drug therapy risedronate | long term drug therapy zoledronic acid | long term drug therapy ibandronate > Z79.83
long term oral hypoglycemic | long term oral antidiabetic | long term metformin | long term glipizide | long term sitagliptin | long term empagliflozin | on oral agents for diabetes | on oral hypoglycemic agents | long term drug therapy oral hypoglycemic > Z79.84
long term drug therapy oral antidiabetic | long term drug therapy metformin | long term drug therapy glipizide | long term drug therapy sitagliptin | long term drug therapy empagliflozin > Z79.84
long term semaglutide | long term injectable antidiabetic | long term GLP-1 | long term liraglutide | long term dulaglutide | long term injectable non-insulin antidiabetic | long term drug therapy semaglutide | long term drug therapy injectable antidiabetic | long term drug therapy GLP-1 > Z79.85
long term drug therapy liraglutide | long term drug therapy dulaglutide | long term drug therapy injectable non-insulin antidiabetic > Z79.85
long term hormone replacement | long term HRT | long term estrogen | on HRT | on estradiol | on hormone therapy for menopause | takes HRT | testosterone replacement therapy | on testosterone replacement | on TRT | long term drug therapy hormone replacement | long term drug therapy HRT > Z79.890
long term drug therapy estrogen > Z79.890
long term opioid | long term opiate analgesic | long term oxycodone | long term morphine | long term methadone pain | long term tramadol | long term hydrocodone | long term fentanyl patch | chronic oxycodone use | on methadone for chronic pain | on chronic oxycodone > Z79.891
long term drug therapy opioid | long term drug therapy opiate analgesic | long term drug therapy oxycodone | long term drug therapy morphine | long term drug therapy methadone pain | long term drug therapy tramadol | long term drug therapy hydrocodone > Z79.891
long term drug therapy fentanyl patch > Z79.891
long term amiodarone | long term lithium | long term hydroxychloroquine | long term plaquenil | long term digoxin | long term statin | long term PPI | long term anticonvulsant | long term antiepileptic | long term levothyroxine | long term benzodiazepine | long term suboxone > Z79.899
long term buprenorphine | on plaquenil | on hydroxychloroquine | amiodarone therapy | plaquenil use high risk | high risk drug monitoring | long term drug therapy amiodarone | long term drug therapy lithium | long term drug therapy hydroxychloroquine | long term drug therapy plaquenil > Z79.899
long term drug therapy digoxin | long term drug therapy statin | long term drug therapy PPI | long term drug therapy anticonvulsant | long term drug therapy antiepileptic | long term drug therapy levothyroxine | long term drug therapy benzodiazepine | long term drug therapy suboxone > Z79.899
s/p right upper lobectomy | s/p left lower lobectomy | s/p left upper lobectomy | s/p right lower lobectomy > Z90.2
s/p leg amputation | leg amputation status > Z89.61
LVAD in place | s/p LVAD | has LVAD | LVAD patient | LVAD status > Z95.811
s/p total laryngectomy > Z90.02
living donor kidney transplant | living donor renal transplant | LDKT | DDKT | deceased donor renal transplant | living related kidney transplant > Z94.0
living donor liver transplant | LDLT | deceased donor liver transplant | DDLT > Z94.4
bilateral lung transplant recipient | s/p bilateral lung transplant | s/p double lung transplant | s/p BOLT > Z94.2
here for dressing change | encounter for dressing change | nurse visit for dressing change > Z48.00
# --- screening: what for
screening for malignancy | screening for cancer | screen for malignant neoplasm | cancer screening encounter > Z12.9
gastric cancer screening | screening for gastric cancer | screening for stomach cancer > Z12.0
rectal cancer screening | screening for rectal cancer | screening neoplasm rectum > Z12.12
screening for small bowel cancer | screening neoplasm small intestine > Z12.13
screening neoplasm colon | colon CA screening | screening cscope | screening scope for colon | FIT test screening | cologuard screening | screening FIT | colorectal screening | surveillance screening colonoscopy average risk > Z12.11
screening neoplasm lung | LDCT for lung cancer | lung CA screening | low dose chest CT screening > Z12.2
screening neoplasm breast | clinical breast cancer screening | screening breast MRI | screening breast ultrasound > Z12.39
screening mammo | mammo screening | bilateral screening mammogram | yearly mammogram | 3D screening mammogram > Z12.31
screening neoplasm cervix | pap and HPV cotesting | cervical CA screening > Z12.4
screening neoplasm prostate | prostate CA screening > Z12.5
bladder cancer screening | screening neoplasm bladder > Z12.6
testicular cancer screening | screening neoplasm testis | screening for testicular cancer > Z12.71
vaginal cancer screening | vaginal pap smear screening | screening pap of vagina > Z12.72
screening for ovarian cancer | screening neoplasm ovary | CA-125 screening > Z12.73
oral cancer screening | screening for oral cancer > Z12.81
screening for brain tumor > Z12.82
melanoma screening | screening for melanoma | mole check screening | full-body mole check > Z12.83
screening for leukemia | screening for lymphoma | liver cancer screening | HCC screening | screening for HCC | pancreatic cancer screening | screening for pancreatic cancer | screening for hepatocellular carcinoma | screening for myeloma > Z12.89
screening cholera | screening for intestinal infection > Z11.0
TB skin test | PPD placement | PPD placed | PPD test | TST placed | PPD read negative | TB test for employment > Z11.1
QuantiFERON screening | screening for latent TB | screening for LTBI | IGRA testing for LTBI > Z11.7
screening for diphtheria | screening for leprosy | screening for tetanus | screening for whooping cough | screening for pertussis | screening for plague | screening for brucellosis | MRSA screening | MRSA screen | GBS screening nonpregnant > Z11.2
STI check | STI testing | STI screen | gonorrhea screening | syphilis screening | screening for gonorrhea | screening for syphilis | screening for trichomonas | GC/CT screening | chlamydia screening | screening for GC/chlamydia | screening for venereal disease | RPR screening > Z11.3
wants STD testing > Z11.3
HIV screen | HIV test requested | HIV testing screening | screening human immunodeficiency virus > Z11.4
HPV screening | screening for HPV | screening for human papillomavirus > Z11.51
COVID-19 screen | COVID test asymptomatic | screening SARS-CoV-2 | asymptomatic COVID screening | preop COVID test | pre-procedure COVID test > Z11.52
screening for hepatitis B | hep C screening | hep B screening | screening hepatitis | screening dengue | screening yellow fever | screening measles | screening rubella | screening poliomyelitis | screening viral encephalitis | screening hemorrhagic fever | screening for viral disease > Z11.59
HBV screening | screening for Zika > Z11.59
screening malaria | screening leishmaniasis | screening filariasis | screening schistosomiasis | screening helminth | screening trypanosomiasis | screening intestinal worms | screening protozoal disease | screening Chagas disease | screening sleeping sickness > Z11.6
screening trachoma | screening yaws | screening mycosis | screening fungal infection | screening rickettsia | screening leptospirosis | screening spirochetal disease > Z11.8
screening for infectious disease | screening infection | screening parasitic infestation > Z11.9
sickle cell screening | screening for sickle cell | screening for hemoglobinopathy | screening for sickle cell trait | screening for iron deficiency | hemoglobinopathy screening | screening for immunity disorder | screening for blood disorder | anemia screen > Z13.0 {screening, screen}
screen for DM | DM screening | screening for DM | A1c screening | screening for type 2 diabetes | screening for prediabetes | diabetic screening > Z13.1 {screening, screen}
screening nutritional deficiency | screening vitamin D deficiency | screening nutritional disorder > Z13.21
screening for dyslipidemia | screening lipids | screening for HLD | screening for lipid panel | screening for hypercholesterolemia | screen for hyperlipidemia | screening for lipoid disorder > Z13.220 {screening, screen}
screening PKU | screening phenylketonuria | screening galactosemia | screening cystic fibrosis | screening inborn errors of metabolism | metabolic screening | screening metabolic disorder | screening hemochromatosis > Z13.228
screening for thyroid | TSH screening | screening for endocrine disorder | screening for malnutrition | screening for hypothyroidism > Z13.29 {screening, screen}
mental health screening | behavioral health screening | screening for mental disorder | screening for psychiatric disorder | screening for behavioral disorder > Z13.30 {screening, screen}
screen for depression | screening for depression | depression screening encounter | PHQ-9 screening for depression | adolescent depression screening > Z13.31 {screening, screen}
postpartum depression screening | perinatal depression screening | maternal depression screening | screening for postpartum depression | EPDS screening > Z13.32 {screening, screen}
anxiety screening encounter | alcohol screening | screening for alcoholism | screening for alcohol use | screening for anxiety | screening for ADHD | substance use screening | SBIRT screening | screening for intellectual disability | screening for substance abuse > Z13.39 {screening, screen}
autism screening | M-CHAT screening | MCHAT screening > Z13.41
developmental milestones screening | screening developmental delay global | ASQ screening | developmental handicap screening > Z13.42
screening developmental delay | screening for developmental delays > Z13.40
glaucoma screening | screening for glaucoma | screening for hearing loss | screening for cataract | screening for eye disorder | screening for ear disorder | screening for diabetic retinopathy | vision screening school | amblyopia screening > Z13.5 {screening, screen}
hypertension screening | screening for HTN | screening for hypertension | BP screening | coronary calcium screening | CAC score screening | screening for CAD | screening for CVD | screening for heart disease | screening for myocardial infarction > Z13.6 {screening, screen}
screening for ischemic heart disease | AAA screen | screening for aortic aneurysm | screening for PAD | peripheral vascular screening | screening carotid ultrasound | screening for vascular disease | calcium score screening > Z13.6 {screening, screen}
carrier screening nonprocreative | nonprocreative genetic carrier screening | BRCA testing | BRCA screening | screening genetic disease carrier > Z13.71
screening chromosomal abnormality | screening genetic disorder | genetic testing for cancer risk > Z13.79
screening for upper GI disorder | Barrett's screening | screening for Barrett's esophagus | screening EGD > Z13.810 {screening, screen}
screening for lower GI disorder > Z13.811 {screening, screen}
screening for celiac disease | screening for gastrointestinal condition | screening for digestive disorder | NAFLD screening | liver disease screening > Z13.818 {screening, screen}
screening DXA | DXA screening | bone density screen | osteoporosis screen | screening bone density > Z13.820 {screening, screen}
screening for rheumatoid arthritis | screening for rheumatic disease | screening for musculoskeletal disorder | scoliosis screening | screening for scoliosis > Z13.828 {screening, screen}
screening for COPD | screening for emphysema | screening for asthma | screening for chronic bronchitis | screening for respiratory disease | OSA screening | screening for sleep apnea | spirometry screening > Z13.83 {screening, screen}
dental screening | screening for dental caries | screening for dental disorder > Z13.84 {screening, screen}
concussion screening | screening for TBI | screening for traumatic brain injury > Z13.850 {screening, screen}
screening for dementia | dementia screening | cognitive screening | memory screening | screening for nervous system disorder | screening for neuropathy > Z13.858 {screening, screen}
lead level screening | lead poisoning screening | screening for lead poisoning | blood lead screening | screening for heavy metal poisoning | screening for radiation exposure | screening for exposure to contaminants | screening for asbestos exposure > Z13.88 {screening, screen}
screening for gout | screening for nephropathy | screening for kidney disease | CKD screening | screening for congenital anomaly | screening for congenital malformation | screening for bacteriuria | screening for skin condition | screening for genitourinary condition > Z13.89 {screening, screen}
screening for congenital dislocation of hip | screening for elevated titer | multiphasic screening > Z13.89 {screening, screen}
FAP genetic testing | carrier testing for CF > Z13.71
prenatal screening | antenatal screening | maternal antenatal screening > Z36.9
NT screening | nuchal translucency screening > Z36.82
fetal anatomy scan | fetal anatomy survey | anatomy ultrasound | screening for fetal malformation | anomaly scan > Z36.3 {pregnancy, pregnant, gestation, fetal, fetus, prenatal, OB}
# --- susceptibility, carriers, receptors, resistance, retained fragments
Lynch syndrome carrier | MLH1 mutation | MSH2 mutation | MSH6 mutation | PMS2 mutation | APC gene mutation | genetic susceptibility colorectal malignant neoplasm | susceptibility to colorectal cancer > Z15.060
CHEK2 mutation | PALB2 mutation | ATM gene mutation | genetic susceptibility breast cancer | BRCA1 carrier | BRCA2 carrier > Z15.01
genetic susceptibility ovarian cancer > Z15.02
genetic susceptibility prostate cancer > Z15.03
TP53 mutation germline | Li-Fraumeni | CDH1 mutation | genetic susceptibility to cancer > Z15.09
genetic susceptibility MEN | RET mutation > Z15.81
genetic predisposition | genetic susceptibility to disease > Z15.89
carrier of hemophilia | hemophilia A carrier state | genetic carrier hemophilia > Z14.01
CF carrier | cystic fibrosis carrier state | genetic carrier cystic fibrosis | CFTR carrier > Z14.1
fragile X carrier | SMA carrier | Tay-Sachs carrier | genetic carrier | carrier of genetic disease | thalassemia gene carrier status | carrier of spinal muscular atrophy > Z14.8
typhoid carrier > Z22.0
carrier amebiasis | carrier cholera | carrier intestinal pathogen | salmonella carrier | C diff carrier | C difficile carrier | C diff colonization | C diff colonized > Z22.1
diphtheria carrier | carrier diphtheria > Z22.2
meningococcal carrier | carrier meningococcus > Z22.31
MSSA colonization | staph aureus carrier | staphylococcus carrier | nasal staph carrier | MSSA colonized > Z22.321
MRSA colonization | MRSA nares positive | positive MRSA nares | MRSA screen positive | nasal MRSA | MRSA swab positive | carrier MRSA > Z22.322
strep carrier | streptococcus carrier | group A strep carrier > Z22.338
group B streptococcus carrier | GBS bacteriuria carrier > Z22.330 {nonpregnant, neonatal, carrier}
ESBL carrier | ESBL colonization | E. coli carrier | Klebsiella carrier | ESBL colonized > Z22.358
CRE carrier | CRE colonization | CRE colonized | carbapenem-resistant Enterobacterales carrier > Z22.350
Acinetobacter carrier | Acinetobacter colonization > Z22.349
carrier bacterial disease | VRE carrier | VRE colonization | VRE colonized > Z22.39
gonorrhea carrier | syphilis carrier | carrier gonorrhea | carrier sexually transmitted disease | carrier venereal disease > Z22.4
HTLV-1 carrier | HTLV-1 positive > Z22.6
latent tuberculosis infection untreated > Z22.7
carrier infectious disease | carrier state infection > Z22.9
HER2 positive | HER2 neu positive | HER2 amplified > Z17.31 {breast, cancer, carcinoma, gastric}
HER2 negative > Z17.32 {breast, cancer, carcinoma, gastric}
ER positive breast cancer | estrogen receptor positive breast > Z17.0 {breast, cancer, carcinoma}
PR positive | progesterone receptor positive > Z17.21 {breast, cancer, carcinoma}
PR negative | progesterone receptor negative > Z17.22 {breast, cancer, carcinoma}
triple negative | TNBC | hormone receptor negative HER2 negative > Z17.421 {breast, cancer, carcinoma}
triple negative breast carcinoma | triple negative breast cancer | triple negative breast ca | triple negative carcinoma of breast > Z17.421 {breast}
triple positive | hormone receptor positive HER2 positive > Z17.410 {breast, cancer, carcinoma}
hormone receptor positive HER2 negative | HR positive HER2 negative | HR+/HER2- | hormone-positive HER2-negative > Z17.411 {breast, cancer, carcinoma}
hormone receptor negative HER2 positive > Z17.420 {breast, cancer, carcinoma}
castrate resistant | castration resistant | hormone resistant malignancy | CRPC | mCRPC > Z19.2 {prostate, malignancy, cancer}
castration sensitive | castrate sensitive | hormone sensitive malignancy | mCSPC > Z19.1 {prostate, malignancy, cancer}
resistant to penicillin | penicillin resistant | ampicillin resistant | amoxicillin resistant > Z16.11
ESBL | ESBL producing | ESBL positive | ESBL E. coli | ESBL Klebsiella | extended spectrum beta-lactamase > Z16.12 {infection, UTI, urine, culture, bacteremia, sepsis, coli, klebsiella, pyelonephritis, cystitis, pneumonia}
CRE infection | resistance to carbapenem > Z16.13
cephalosporin resistant | ceftriaxone resistant > Z16.19
beta lactam resistant > Z16.10
VRE | vancomycin resistant | vancomycin resistant enterococcus > Z16.21 {infection, UTI, urine, culture, bacteremia, sepsis, enterococcus}
fluoroquinolone resistant | quinolone resistant | ciprofloxacin resistant | levofloxacin resistant | cipro resistant > Z16.23
MDRO | multidrug resistant | MDR organism | MDR pseudomonas | multi-drug resistant | resistant to multiple antibiotics > Z16.24
tetracycline resistant | resistance to tetracycline | sulfonamide resistant | macrolide resistant | aminoglycoside resistant | gentamicin resistant | erythromycin resistant | bactrim resistant | clindamycin resistant | TMP-SMX resistant > Z16.29
antibiotic resistant organism | antibiotic resistance > Z16.20
antifungal resistant | azole resistant | fluconazole resistant > Z16.32
antiviral resistant | acyclovir resistant > Z16.33
MDR TB > Z16.342
isoniazid resistant | INH resistant | rifampin resistant > Z16.341
antimalarial resistant | chloroquine resistant | quinine resistant > Z16.31
retained bullet | retained bullet fragments | retained shrapnel | retained metal | retained metal foreign body | retained BB > Z18.10
retained magnetic metal > Z18.11
retained nonmagnetic metal > Z18.12
retained acrylic fragment | retained plastic | retained plastic foreign body > Z18.2
retained wood | retained splinter > Z18.33
retained glass > Z18.81
retained stone fragments > Z18.83
retained depleted uranium > Z18.01
retained tooth fragment > Z18.32
retained foreign body old > Z18.9
# --- exposure and contact
meningitis exposure | exposure to meningitis | exposed to meningitis | exposure to meningococcus | exposed to bacterial meningitis > Z20.811
exposure anthrax | anthrax exposure > Z20.810
exposure E. coli | exposed to E. coli > Z20.01
exposure cholera | exposure intestinal infection | exposed to norovirus | exposure to salmonella | exposure to C diff | exposed to C diff | exposure to giardia > Z20.09
TB contact | contact with TB > Z20.1 {contact, partner, wife, husband, coworker, spouse, bat}
partner has chlamydia | partner with chlamydia | partner tested positive for chlamydia | partner with gonorrhea | contact with gonorrhea | contact with syphilis | partner with syphilis > Z20.2 {contact, partner, wife, husband, coworker, spouse, bat}
exposed to STI | exposure to syphilis | exposure to gonorrhea | exposure to trichomonas | exposure to herpes | exposure to venereal disease | exposure to HPV > Z20.2
contact with rabies | rabies contact | bat in bedroom > Z20.3 {contact, partner, wife, husband, coworker, spouse, bat}
exposure to rabies | bat exposure | exposure to bat | possible rabies exposure > Z20.3
rubella exposure | exposure to German measles | exposed to rubella > Z20.4
hepatitis contact | partner with hepatitis C > Z20.5 {contact, partner, wife, husband, coworker, spouse, bat}
exposure to hepatitis A | exposure to hepatitis B | exposed to hepatitis B | exposure to viral hepatitis | hep C exposure > Z20.5
partner HIV positive | HIV positive partner | contact with HIV | contact HTLV-III > Z20.6 {contact, partner, wife, husband, coworker, spouse, bat}
exposure to AIDS | AIDS virus exposure > Z20.6
contact with scabies | contact acariasis > Z20.7 {contact, partner, wife, husband, coworker, spouse, bat}
exposed to scabies | exposed to lice | exposed to bed bugs | exposure to pediculosis | exposure parasitic disease | head lice exposure | exposure infestation | exposure to acariasis | exposure to mites > Z20.7
exposed to pertussis | pertussis exposure | exposure to whooping cough | exposure to MRSA | exposed to MRSA | exposed to impetigo | exposure bacterial disease | exposure to strep throat > Z20.818
exposure to varicella | varicella exposure | chickenpox exposure | exposed to chickenpox | exposure to chickenpox | exposed to shingles | exposure to shingles | exposed to varicella > Z20.820
Zika exposure | exposure to Zika > Z20.821
close contact COVID | household contact with COVID | contact coronavirus | wife has COVID | husband has COVID | coworker has COVID | spouse tested positive for COVID > Z20.822 {contact, partner, wife, husband, coworker, spouse, bat}
exposure to SARS-CoV-2 | exposure to coronavirus | exposed to SARS-CoV-2 > Z20.822
influenza exposure | exposure to flu | measles exposure | exposure to measles | exposed to measles | exposure to mumps | RSV exposure | exposed to RSV | exposure to RSV | exposed to mono | exposure to mono | exposure viral disease | Ebola exposure | exposure to monkeypox > Z20.828
exposure to mpox | exposure to hand foot and mouth > Z20.828
exposure poliomyelitis | exposure HTLV-1 | exposure smallpox | exposure to Lyme | exposure to ringworm > Z20.89
contact infectious disease > Z20.9 {contact, partner, wife, husband, coworker, spouse, bat}
exposure communicable disease | exposure infectious disease | exposed to sick contacts > Z20.9
arsenic exposure | exposure arsenic > Z77.010
exposure chromium | exposure nickel | mercury exposure | exposure hazardous metals | cadmium exposure | beryllium exposure > Z77.018
exposure uranium > Z77.012
exposure aromatic amines > Z77.020
benzene exposure | exposure benzene > Z77.021
exposure polycyclic aromatic hydrocarbons | exposure aromatic compounds > Z77.028
exposure asbestos | occupational asbestos exposure > Z77.090
exposure chemicals | chemical exposure | pesticide exposure | exposure pesticides | exposure dyes | exposed to chemicals | exposure to solvents | solvent exposure > Z77.098
air pollution exposure | exposure air pollution | exposure smog | wildfire smoke exposure > Z77.110
exposure water pollution | contaminated water exposure > Z77.111
exposure soil pollution > Z77.112
algae bloom exposure | exposure algae | exposure red tide | exposure brown tide | exposure cyanobacteria | exposure pfiesteria > Z77.121
noise exposure | exposure noise | exposure loud noise | loud noise exposure > Z77.122
exposure radon | exposed to radon | exposure natural radiation > Z77.123
exposure body fluids | exposure to blood | body fluid exposure | blood borne pathogen exposure | BBP exposure | needlestick exposure > Z77.21
bloodborne exposure | blood-borne exposure | bloodborne pathogen exposure | occupational blood exposure | exposure to bloodborne pathogen > Z77.21
environmental tobacco smoke | exposure environmental tobacco smoke | exposure second hand smoke | parents smoke at home | smokers in the home | smoke exposure at home | ETS exposure > Z77.22
exposure hazardous substance > Z77.29
exposure Gulf War > Z77.31
exposure DES in utero | DES daughter | DES exposure in utero > Z91.B
occupational radiation exposure | occupational exposure radiation > Z57.1
occupational exposure toxic agents agriculture > Z57.4
occupational chemical exposure | occupational exposure solvents | occupational exposure toxic agents industry | occupational exposure fumes > Z57.5
occupational exposure heat | occupational exposure cold | occupational exposure extreme temperature > Z57.6
occupational vibration exposure | occupational exposure vibration > Z57.7
occupational tobacco smoke exposure > Z57.31
occupational exposure > Z57.9
# --- examinations: which and why
with abnormal findings on annual physical | adult physical abnormal findings | wellness exam with abnormal findings | general medical examination with abnormal findings | annual exam with abnormal findings | medical exam abnormal findings > Z00.01
physical examination adult | adult medical exam | adult health check | general medical examination | yearly exam | annual health exam | adult annual wellness | MAWV | Medicare annual wellness > Z00.00
2 month well visit | 4 month well visit | 6 month well visit | 9 month well visit | 12 month well visit | 15 month well visit | 18 month well visit | 2 year well visit | 3 year well visit | 4 year well visit | 5 year well visit | adolescent well visit | teen well visit | EPSDT > Z00.129
EPSDT visit | infant hearing test | infant vision examination | child vision test | child hearing test > Z00.129
well child with abnormal findings | well child check abnormal findings | WCC with abnormal findings | child health exam abnormal findings | infant hearing examination abnormal findings | infant vision examination abnormal findings > Z00.121
newborn weight check | 2 week well baby | two week check newborn | newborn check 8 to 28 days > Z00.111
newborn exam under 8 days | 3 day old newborn check | newborn visit under 8 days | first newborn visit > Z00.110
rapid growth in childhood examination | growth and developmental state evaluation > Z00.2
adolescent development exam | puberty development examination > Z00.3
delayed growth childhood examination > Z00.70
delayed growth childhood evaluation abnormal findings > Z00.71
potential donor exam | kidney donor evaluation | living donor evaluation | donor workup | evaluation of potential organ donor > Z00.5
clinical trial participant | clinical research investigation examination | research study visit | clinical research control > Z00.6
comprehensive eye exam | annual diabetic-free eye exam | vision exam without complaint > Z01.00 {routine, annual, yearly, glasses, optometry, check, encounter, examination}
eye examination abnormal findings | vision examination abnormal findings > Z01.01
vision test failed vision screening | eye exam failed vision screening | failed vision screen at school > Z01.020
failed vision screening abnormal findings > Z01.021
hearing examination abnormal findings | hearing test abnormal findings > Z01.118
failed hearing screening | hearing exam following failed screen | failed newborn hearing screen follow up > Z01.110
dental exam and cleaning | dental checkup | dental cleaning | teeth cleaning | dental check-up | routine dental visit | oral prophylaxis dental > Z01.20
dental examination abnormal findings > Z01.21
BP check visit | nurse visit for BP check > Z01.30
gynecological examination | gyn exam | pelvic examination routine | annual gyn | routine cervical Papanicolaou smear | GYN annual > Z01.419
gynecological examination abnormal findings | pelvic examination abnormal findings | well woman exam with abnormal findings | annual gyn exam with abnormal findings > Z01.411
repeat pap after abnormal | repeat pap to confirm normal > Z01.42
preoperative respiratory exam | preop pulmonary evaluation | preoperative pulmonary clearance | pre-op pulmonary clearance | pulmonary clearance for surgery > Z01.811
cardiovascular pre-procedural examination | preprocedural cardiac exam | cardiac risk assessment for surgery | cardiac clearance for surgery | pre-op cardiac clearance | preop cardiac risk stratification | preoperative cardiac risk assessment > Z01.810
pre-op testing | preadmission testing | PAT visit | preop lab testing | pre-procedural lab exam > Z01.812
pre-procedural examination | preprocedural evaluation | pre-op H&P | preop H&P | pre-anesthesia evaluation | pre-surgical evaluation | medically cleared for surgery | pre-op medical clearance > Z01.818
examination of allergy | patch testing encounter | here for skin prick testing > Z01.82
blood typing | type and screen visit | Rh typing > Z01.83
antibody titer check | immunity titers | varicella titer check | hepatitis B titer check | MMR titer | titers for employment | immune status testing | check immunity > Z01.84
intelligence test | IQ testing | polysomnogram referral exam | laboratory examination encounter | lab-only visit > Z01.89
camp physical | school entry exam | daycare physical | kindergarten physical | preschool exam | boarding school physical exam > Z02.0
occupational physical | job physical | new hire physical | fitness for employment exam > Z02.1
nursing home admission exam | old age home admission medical examination | prison admission exam | group home admission physical > Z02.2
military physical | armed forces recruitment exam | MEPS physical > Z02.3
driver's license examination | driving license medical examination | commercial driver exam | CDL medical exam | driver physical > Z02.4
athletic physical | PPE for sports | clearance for sports > Z02.5
life insurance exam | insurance examination > Z02.6
disability paperwork exam | disability assessment | SSI disability examination > Z02.71
issue of medical certificate | fitness certificate | FMLA paperwork | return to work note | cause of death certificate > Z02.79
paternity testing > Z02.81
adoption examination | adoption physical | pre-adoption exam > Z02.82
blood alcohol test legal | forensic blood alcohol | court-ordered drug test | legal blood draw > Z02.83
child welfare exam | foster care intake exam | CPS medical exam > Z02.84
administrative examination | immigration physical | USCIS exam | naturalization exam | camp counselor physical | premarital examination | green card physical | return to duty exam > Z02.89
MVA no injuries exam | evaluation after MVC without injury | observation after transport accident | exam after car crash no complaints > Z04.1
work accident observation | exam following work accident no injury > Z04.2
accident observation | exam following accident no injury found > Z04.3
alleged rape examination adult | sexual assault exam adult | SANE exam | alleged sexual assault observation adult | rape kit exam > Z04.41
alleged rape examination child | sexual assault exam child | alleged sexual abuse exam of child > Z04.42
court-ordered psychiatric exam | psychiatric examination requested by authority | psych eval for police custody > Z04.6
observation alleged physical abuse adult | examination following alleged assault adult | suspected abuse adult ruled out | suspected physical abuse of adult ruled out > Z04.71
suspected child abuse ruled out | suspected abuse of child ruled out observation | child physical abuse suspected ruled out | alleged physical abuse child exam > Z04.72
forced sexual exploitation observation > Z04.81
forced labor exploitation observation > Z04.82
criminal assault observation | medicolegal examination | medical clearance for jail | jail clearance | medical clearance for incarceration | suspected inflicted injury ruled out > Z04.89
suspected ingestion ruled out | observation after possible ingestion | possible accidental ingestion ruled out | observation suspected poisoning ruled out | drug poisoning suspected ruled out | observation following self-poisoning attempt > Z03.6
suspected swallowed foreign body ruled out | suspected foreign body ingestion ruled out > Z03.821
suspected aspirated foreign body ruled out | foreign body aspiration ruled out > Z03.822
suspected inserted foreign body ruled out > Z03.823
suspected amniotic fluid problem ruled out | rule out ROM ruled out | suspected rupture of membranes ruled out | suspected PROM ruled out | amniotic cavity membrane suspected condition ruled out > Z03.71
suspected placental problem ruled out | suspected abruption ruled out | suspected previa ruled out > Z03.72
suspected fetal anomaly ruled out > Z03.73
suspected IUGR ruled out | suspected fetal growth problem ruled out | suspected macrosomia ruled out > Z03.74
suspected short cervix ruled out | cervical shortening suspected ruled out > Z03.75
observation suspected condition ruled out | suspected MI ruled out observation > Z03.89
newborn sepsis evaluation ruled out | newborn observation sepsis ruled out | newborn rule out sepsis negative | suspected sepsis ruled out newborn | newborn suspected infection ruled out > Z05.1
newborn suspected cardiac condition ruled out > Z05.0
newborn suspected neurological condition ruled out > Z05.2
newborn suspected respiratory condition ruled out | newborn suspected RDS ruled out > Z05.3
newborn suspected genetic condition ruled out > Z05.41
newborn suspected metabolic condition ruled out | newborn hypoglycemia ruled out > Z05.42
newborn suspected gastrointestinal condition ruled out | newborn gastrointestinal suspected ruled out > Z05.5
newborn suspected musculoskeletal condition ruled out | newborn suspected hip dysplasia ruled out > Z05.72
posttreatment cancer surveillance | surveillance visit for treated breast cancer | cancer surveillance visit NED > Z08
pneumonia resolved follow-up | follow-up resolved UTI > Z09
# --- vaccination not done
immunization not done | vaccination not done | vaccine not given | vaccination not carried out > Z28.9
immunization not done acute illness | vaccine deferred due to fever | vaccines deferred due to illness | vaccination deferred due to acute illness > Z28.01
immunization not done chronic illness > Z28.02
vaccine contraindicated immunocompromised | live vaccines deferred due to immunosuppression > Z28.03
vaccine not given allergy > Z28.04
immunization not done contraindication | vaccination contraindicated > Z28.09
immunization declined religious belief | immunization not done belief | vaccine refused religious reasons > Z28.1
immunization not done patient decision > Z28.20
immunization not done parent refusal | parents decline vaccines | mother declines vaccines | parents declined immunizations | parents declined flu vaccine | vaccine hesitant parents | mother refuses vaccines | caregiver refused vaccine > Z28.82
refused vaccine | declines vaccines | refuses flu vaccine | declined flu vaccine | declines flu vaccine | refused COVID vaccine | declined COVID vaccine | declined immunizations | patient declined vaccination | declines all vaccines > Z28.21
vaccine out of stock | vaccine unavailable > Z28.83
vaccines behind | behind on vaccinations | partial vaccination | incomplete immunization | lapsed immunization schedule | immunizations not up to date | under-immunized | underimmunization > Z28.39
partially vaccinated for COVID | COVID vaccine series incomplete > Z28.311
COVID vaccine today | Shingrix today | Tdap today | pneumococcal vaccine today | Prevnar today | HPV vaccine today | Gardasil today | MMR today | tetanus booster given | vaccinated today > Z23 {today, given, administered, due, needs, here, receive, received, booster, encounter}
2 month vaccines | vaccines today | hepatitis B vaccine given | RSV vaccine today > Z23 {today, given, administered, due, needs, here, receive, received, booster, encounter}
# --- contraception, fertility, pregnancy care, newborns
initial prescription IUD | prescription of intrauterine device > Z30.014
IUD placement | IUD inserted | insertion of IUD | Mirena insertion | Paragard insertion | insert IUD > Z30.430
IUD exchange | IUD replacement | IUD removal and reinsertion | IUD removed and replaced | change of IUD | contraceptive device change | intrauterine device reinsertion > Z30.433
IUD removed | remove IUD | removal of IUD > Z30.432
IUD string check | IUD surveillance | IUD follow-up > Z30.431
Nexplanon placed | Nexplanon placement | implant contraceptive initial > Z30.017
Nexplanon removed | Nexplanon removal and reinsertion | Nexplanon exchange | contraceptive implant surveillance | contraceptive implant check > Z30.46
Depo | Depo injection | Depo Provera | Depo-Provera shot | DMPA injection > Z30.42 {contraception, contraceptive, injection, shot, birth}
starting Depo-Provera | initial Depo-Provera > Z30.013
start OCPs | starting OCP | initiate OCPs | initial prescription birth control pills | wants birth control pills | new start oral contraceptives > Z30.011
morning after pill | Plan B | postcoital contraception > Z30.012
initial prescription of contraceptive ring | start NuvaRing > Z30.015
natural family planning to avoid pregnancy > Z30.02
family planning counseling | birth control options discussed | family planning advice | contraceptive advice | discuss birth control options > Z30.09
sterilization encounter | admitted for tubal ligation | desires sterilization | elective sterilization | elective tubal ligation | undesired fertility | here for vasectomy | presents for vasectomy | vasectomy today > Z30.2
contraceptive surveillance | contraception follow-up | repeat contraceptive prescription | birth control surveillance | contraceptive management follow up > Z30.40
refill birth control pills | birth control pill refill | OCP surveillance | refill OCPs > Z30.41
contraceptive patch refill > Z30.45
contraceptive patch surveillance > Z30.45
contraceptive management | contraceptive management encounter > Z30.9
sperm count after vasectomy | post-vasectomy sperm count | semen analysis after vasectomy > Z30.8
s/p vasectomy reversal | sterilization reversal aftercare | restoration of organ continuity aftercare > Z31.42
sterilization reversal | vasectomy reversal encounter | tubal reversal > Z31.0
artificial insemination | IUI | intrauterine insemination > Z31.89
fertility testing | infertility testing | semen analysis for infertility | HSG fertility workup > Z31.41
genetic carrier testing male procreative | male genetic testing procreative management > Z31.440
female carrier screening procreative | carrier screening preconception | female genetic testing procreative management > Z31.430
procreative genetic counseling > Z31.5
preconception counseling | preconception visit | procreative family planning counseling | procreation family planning | pre-pregnancy counseling > Z31.69
fertility preservation counseling > Z31.62
fertility preservation | egg freezing | sperm banking > Z31.84
IVF cycle | in vitro fertilization | IVF encounter > Z31.83
gestational carrier | surrogate pregnancy counseling > Z31.7
procreative management > Z31.9
pregnancy test | pregnancy test encounter | pregnancy test result unknown | urine pregnancy test requested > Z32.00 {encounter, unknown, pending, requested, wants}
UPT positive | pregnancy test positive | HCG positive urine | confirmed pregnancy test > Z32.01
UPT negative | urine HCG negative | upreg negative > Z32.02 {pregnancy test, missed period, late period, amenorrhea, contraception, IUD}
childbirth class | childbirth instruction > Z32.2
supervision of normal pregnancy | ROB visit | OB visit | new OB visit | initial OB visit | routine prenatal care | prenatal checkup > Z34.90
first pregnancy supervision | normal first pregnancy | supervision of primigravida > Z34.00
supervision multigravida normal > Z34.80
pregnant incidental finding | pregnant state incidental > Z33.1
postpartum care immediately after delivery | immediate postpartum care > Z39.0
breastfeeding check | lactation consult | lactating mother care | breast feeding supervision | lactation consultation | lactation support visit > Z39.1
6 week postpartum check | postpartum exam | postpartum checkup | routine postpartum follow-up | 6-wk postpartum | postpartum routine care | PP visit 6 wks | postpartum status > Z39.2
term newborn vaginal delivery | newborn born by vaginal delivery | newborn born in hospital vaginal > Z38.00 {newborn, infant, baby, nursery}
newborn by C-section | newborn born via cesarean section > Z38.01
newborn born outside hospital > Z38.1
newborn twin | twin newborn | twin liveborn > Z38.5
twin newborn vaginal | newborn twin born in hospital | twin liveborn hospital | twin A born vaginally | twin newborn delivered vaginally > Z38.30
newborn twin cesarean | twin newborn cesarean | twin liveborn cesarean | newborn twin born by cesarean | twin A born by C-section | twin B born by C-section > Z38.31
twin newborn born outside hospital > Z38.4
newborn triplet | triplet newborn | triplet liveborn | quadruplet newborn | newborn quadruplet | newborn multiple liveborn | quintuplet newborn > Z38.8
newborn triplet born in hospital | triplet newborn vaginal > Z38.61
newborn triplet cesarean | triplet newborn born by cesarean | triplet liveborn cesarean > Z38.62
newborn quadruplet born in hospital > Z38.63
newborn quadruplet cesarean | quadruplet liveborn cesarean > Z38.64
newborn quintuplet born in hospital > Z38.65
newborn quintuplet cesarean > Z38.66
newborn quintuplet outside hospital | newborn triplet outside hospital | newborn quadruplet outside hospital > Z38.7
# --- surgery without disease, openings, fitting, adjusting, removing
prophylactic mastectomy | prophylactic removal of breast | risk-reducing mastectomy > Z40.01 {encounter, admitted, here, scheduled, presents, undergoing, elective, planned}
prophylactic oophorectomy | risk-reducing oophorectomy | risk-reducing BSO | prophylactic BSO | prophylactic removal of ovaries > Z40.02
prophylactic salpingectomy > Z40.03
opportunistic salpingectomy | prophylactic salpingectomy without genetic risk | prophylactic removal of fallopian tubes without known genetic risk > Z40.82
prophylactic thyroidectomy | prophylactic gastrectomy > Z40.09
prophylactic surgery malignant neoplasm risk factors | prophylactic surgery for malignancy risk > Z40.00
cosmetic surgery | breast augmentation encounter | face lift | rhytidectomy | cosmetic rhinoplasty | breast reduction cosmetic | cosmetic breast augmentation | liposuction cosmetic | elective breast augmentation | abdominoplasty cosmetic > Z41.1
newborn circumcision | elective circumcision | ritual circumcision | routine circumcision | desires circumcision for newborn > Z41.2
ear piercing > Z41.3
breast reconstruction after mastectomy | DIEP flap reconstruction breast | TRAM flap reconstruction | tissue expander exchange breast > Z42.1 {mastectomy, reconstruction, encounter}
plastic surgery following healed injury | scar revision encounter | reconstructive surgery healed injury > Z42.8
trach change | tracheostomy change | trach care | attention to tracheostomy | trach tube change | decannulation > Z43.0
attention to gastrostomy | PEG exchange | PEG removal | G-tube care | gastrostomy tube change | gastrostomy tube exchange | PEG tube change | PEG tube removal | G tube exchange | gastrostomy care > Z43.1
attention to ileostomy | ileostomy care | ileostomy takedown | ileostomy reversal | ileostomy closure > Z43.2
attention to colostomy | colostomy takedown | colostomy reversal | colostomy closure | Hartmann reversal | here for ostomy takedown > Z43.3
J-tube exchange | jejunostomy tube change | GJ tube exchange | attention to jejunostomy > Z43.4
attention to cystostomy | suprapubic catheter change | suprapubic tube change | SPT change | SPT exchange | suprapubic tube exchange | suprapubic catheter exchange > Z43.5
attention to nephrostomy | nephrostomy tube exchange | nephrostomy tube change | PCN exchange | attention to urethrostomy | attention to ureterostomy | nephrostomy care > Z43.6
attention to artificial opening specified site > Z43.8
stoma care | ostomy care | attention to artificial opening > Z43.9
artificial arm fitting | fitting of prosthetic arm | prosthetic arm adjustment | arm prosthesis fitting | artificial arm adjustment | artificial arm removal > Z44.00
partial artificial arm fitting | partial artificial arm adjustment | partial artificial arm removal > Z44.02
complete artificial arm fitting | complete artificial arm adjustment > Z44.01
artificial leg fitting | prosthetic leg fitting | prosthesis fitting leg | fitting of prosthetic leg | leg prosthesis adjustment | artificial leg adjustment | artificial leg removal | BKA prosthesis fitting | lower limb prosthesis fitting > Z44.10
artificial eye fitting | fitting of prosthetic eye | eye prosthesis fitting | eye prosthesis adjustment | artificial eye adjustment | prosthetic eye removal > Z44.2
breast prosthesis fitting | external breast prosthesis | fitting of mastectomy bra > Z44.3
external prosthetic device fitting > Z44.9
pacemaker check | pacemaker interrogation | routine pacemaker check | pacemaker f/u check | remote pacemaker check | PPM check | PPM interrogated | device check pacemaker | pacemaker adjustment | pacemaker reprogramming | checking of cardiac pacemaker | pacer check | pacemaker clinic | change of pacemaker lead | PPM interrogation | CRT-P fitting | CRT-P adjustment > Z45.018
pacemaker battery change | pacemaker at ERI | pacemaker generator change | pacemaker ERI | pacemaker battery depletion | PPM generator change | pacemaker end of life | pacemaker pulse generator testing | pacemaker generator replacement > Z45.010
ICD check | ICD interrogation | AICD check | AICD interrogation | ICD generator change | ICD at ERI | ICD battery depletion | defibrillator check | CRT-D interrogation | AICD generator change | ICD battery change > Z45.02
loop recorder interrogation | loop recorder removal | LVAD check > Z45.09
pain pump refill | baclofen pump refill | intrathecal pump refill | infusion pump adjustment | implanted infusion pump refill > Z45.1
port flush | portacath flush | port-a-cath flush | mediport flush | port removal | port-a-cath removal | mediport removal | vascular access device adjustment | PICC removal | PICC line removal | port placement encounter | PICC dressing change | central line removal > Z45.2
implanted vascular access device > Z45.2
cochlear implant programming | cochlear implant mapping | cochlear implant activation > Z45.321
implanted visual substitution device fitting > Z45.31
shunt adjustment | VP shunt reprogramming | shunt reprogramming | VP shunt check > Z45.41
neurostimulator adjustment | neurostimulator programming | DBS programming | DBS battery replacement | SCS reprogramming | VNS interrogation | vagus nerve stimulator check | brain neuropacemaker implanted adjustment | implanted neuropacemaker fitting > Z45.42
spinal cord stimulator battery change | nervous system pacemaker implanted adjustment | brain neuropacemaker implanted fitting > Z45.42
implanted nervous system device adjustment > Z45.49
breast implant removal | breast implant exchange | breast implant adjustment | tissue expander fill > Z45.81
ear tube removal | myringotomy tube removal | PE tube removal | tympanostomy tube removal > Z45.82
implanted device removal | removal of implanted device | implanted device adjustment > Z45.89
glasses fitting | contact lens fitting | orthoptic device fitting | contact lens adjustment | fitting of spectacles > Z46.0
hearing aid fitting | hearing aid adjustment | hearing aid check | fitting of hearing aids > Z46.1
nervous system device fitting | substitution device auditory adjustment | visual substitution device fitting | brain neuropacemaker fitting | neuropacemaker device removal | neuropacemaker fitting > Z46.2
denture fitting | denture adjustment | dental prosthesis fitting | dental prosthesis adjustment | fitting of dentures > Z46.3
orthodontic fitting | orthodontic device fitting | orthodontic adjustment | fitting of braces for teeth > Z46.4
lap band adjustment | lap band fill | gastric band adjustment > Z46.51
colostomy belt fitting | ileostomy device fitting | orthotic fitting | fitting of orthotics | wheelchair fitting | brace fitting | fitting of brace | abdominal device fitting | AFO fitting | orthopedic brace fitting > Z46.89
nasogastric tube removal | NG tube replacement > Z46.59
foley exchange | ureteral stent removal | urinary device adjustment | cystostomy device fitting | JJ stent removal | urinary catheter removal | stent removal ureteral > Z46.6 {encounter, foley, catheter, stent, urology, here, void, urinary}
insulin pump training | insulin pump titration | insulin pump adjustment | insulin pump start > Z46.81
non-vascular catheter removal | non-vascular catheter adjustment | pleurx catheter removal | abdominal drain catheter exchange > Z46.82
# --- aftercare
aftercare joint replacement | aftercare THA | aftercare TKA | rehab after hip replacement | rehab after knee replacement | postop TKA visit | postop THA visit | 6 wks s/p TKA | aftercare following THA | aftercare following TKA > Z47.1
aftercare amputation | aftercare following BKA | aftercare following amputation > Z47.81
aftercare scoliosis surgery | aftercare following surgery scoliosis > Z47.82
pin removal | K-wire removal | screw removal | plate removal | rod removal orthopedic | removal of pins | hardware removal ankle | removal of retained hardware > Z47.2
explantation of hip prosthesis aftercare > Z47.32
explantation of knee prosthesis aftercare > Z47.33
suture removal | sutures removed | removal of sutures | staple removal | removal of staples | staples removed | remove staples | remove sutures | stitch removal | removal of stitches | attention to sutures aftercare | here for staple removal > Z48.02
here for drain removal | presents for drain removal | drain removal visit | encounter for drain removal | here for JP drain removal > Z48.03
drain removal | drains removed | JP drain removal | removal of drains | JP drain removed > Z48.03 {here, visit, presents, encounter, aftercare}
removal of nonsurgical dressing > Z48.00 {encounter, here, visit, nurse, change}
removal of surgical dressings | aftercare surgical dressing removal | postoperative dressing change > Z48.01
delayed wound closure | planned wound closure | delayed primary closure encounter > Z48.1
aftercare heart transplant | follow-up heart transplant aftercare > Z48.21
aftercare kidney transplant > Z48.22
aftercare liver transplant > Z48.23
aftercare lung transplant > Z48.24
aftercare bone marrow transplant | aftercare transplant bone marrow > Z48.290
aftercare multiple organ transplant > Z48.288
aftercare pancreas transplant | aftercare corneal transplant > Z48.298
aftercare following surgery for cancer | aftercare surgery neoplasm | postop visit after mastectomy for cancer | aftercare following colectomy for cancer | postoperative care after tumor resection > Z48.3
aftercare surgery nervous system | aftercare following craniotomy | aftercare following brain surgery | aftercare following laminectomy nervous > Z48.811
aftercare surgery circulatory system | aftercare following CABG | aftercare CABG | aftercare following valve replacement | aftercare following cardiac surgery | aftercare following heart surgery > Z48.812
aftercare surgery respiratory system | aftercare following lobectomy > Z48.813
aftercare surgery teeth | aftercare surgery oral cavity > Z48.814
aftercare surgery digestive system | aftercare following cholecystectomy | aftercare following appendectomy | aftercare following colectomy | aftercare following bowel resection | aftercare following hernia repair | postop cholecystectomy visit | aftercare following colon resection > Z48.815
aftercare following gastric bypass > Z48.815
aftercare surgery genitourinary system | aftercare following hysterectomy | aftercare following prostatectomy | aftercare following TURP | aftercare following nephrectomy | postop hysterectomy visit > Z48.816
aftercare surgery skin | aftercare following skin graft | aftercare following I&D > Z48.817
aftercare surgery sense organs | aftercare following cataract surgery | postop cataract check | postop day 1 cataract surgery > Z48.810
aftercare following surgery | post-operative visit | postsurgical follow-up | POD follow up visit | post op appointment > Z48.89
spinal surgery aftercare | aftercare following spinal fusion | aftercare spinal surgery | aftercare following ORIF removal > Z47.89
adequacy testing hemodialysis > Z49.31
preparatory care for dialysis | AV fistula planning dialysis access | dialysis catheter placement encounter | dialysis catheter adjustment | dialysis catheter removal | tunneled dialysis catheter exchange > Z49.01
peritoneal dialysis catheter placement | peritoneal dialysis catheter removal > Z49.02
peritoneal equilibration test | KT/V testing | Kt/V adequacy > Z49.32
radiation session | XRT session | here for XRT | radiation treatment today | encounter for radiotherapy | admitted for radiation therapy > Z51.0
chemo infusion | chemo cycle today | presents for cycle of chemo | C1D1 chemo | admit for chemo | inpatient chemotherapy | here for infusion chemotherapy | chemotherapy administration | scheduled chemotherapy | presents for chemo > Z51.11
immunotherapy for neoplasm | keytruda infusion | here for keytruda | opdivo infusion | antineoplastic immunotherapy | here for immunotherapy | pembrolizumab infusion | nivolumab infusion | immunotherapy cycle > Z51.12
INR check | INR monitoring | drug level monitoring | therapeutic drug monitoring | tacrolimus level check | digoxin level monitoring | monitoring of warfarin | anticoagulation monitoring | PT/INR check | coumadin clinic visit | medication level monitoring | coumadin monitoring > Z51.81
sepsis aftercare > Z51.A
rehab encounter > Z51.89 {encounter, here, visit, session, enrolled, outpatient}
on hospice | enrolled in hospice | transitioned to hospice | comfort care only | transition to comfort care | made CMO | palliative consult | GOC comfort measures | palliative encounter > Z51.5 {hospice, comfort, palliative, CMO}
do not resuscitate | DNR status | DNR-CC | DNRCC | full DNR | code status DNR/DNI | DNR order | no CPR > Z66
# --- donors
donor of blood | whole blood donor | blood donor encounter > Z52.000
autologous blood donor | autologous blood donation > Z52.010
donor stem cells > Z52.001
donor of skin > Z52.10
living kidney donor | donor of kidney | living donor nephrectomy | donor nephrectomy encounter > Z52.4
living liver donor > Z52.6
egg donor | oocyte donor | donor of egg > Z52.819
semen donor | sperm donor | donor of semen > Z52.89
organ donor > Z52.9 {brain, procurement, donation, harvest}
# --- treatment not done, converted, counseling
surgery canceled due to contraindication | procedure cancelled contraindication | procedure aborted contraindication > Z53.09
surgery canceled patient smoking | surgery cancelled due to smoking > Z53.01
refuses blood transfusion | Jehovah witness refuses blood | declines blood products religious | procedure refused religious belief > Z53.1
left without treatment | left before being seen | eloped before evaluation | LWOBS | left prior to being seen > Z53.21
AMA discharge | leaving AMA | patient refused procedure | patient decision not to proceed with procedure > Z53.29
laparoscopic converted to open | lap converted to open | lap chole converted to open | converted to open cholecystectomy | laparoscopic appendectomy converted to open > Z53.31
thoracoscopic converted to open | VATS converted to thoracotomy | VATS converted to open > Z53.32
arthroscopic converted to open > Z53.33
robotic converted to open | procedure converted to open | converted to open procedure > Z53.39
alcohol dependence counseling and surveillance | counseled on alcohol use | alcohol use counseling | alcohol cessation counseling | alcoholic counseling > Z71.41
counseling family of alcoholic | Al-Anon counseling > Z71.42
drug abuse counseling | substance abuse counseling drug | drug use counseling | counseling of drug abuser > Z71.51
counseling family of drug abuser > Z71.52
tobacco use counseling | tobacco counseling | counseled to quit smoking | smoking counseling | counseled on tobacco cessation | advised to quit smoking | nicotine cessation counseling | counseling for tobacco use > Z71.6
HIV counseling | counseling HIV | HIV pretest counseling | PrEP counseling > Z71.7
spiritual counseling | religious counseling | spiritual consultation | chaplain consultation > Z71.81
exercise counseling | counseled on exercise | physical activity counseling | counseling for exercise > Z71.82
nonprocreative genetic counseling | genetic counseling for BRCA | cancer genetic counseling > Z71.83
travel counseling | pre-travel visit | travel medicine consult | travel clinic visit | pretravel advice | counseling travel safety | travel health advice | counseling for travel > Z71.84
vaccine counseling | immunization counseling | vaccine safety counseling | immunization safety counseling > Z71.85
transition of care counseling pediatric to adult | pediatric to adult transition > Z71.87
socioeconomic counseling | counseling socioeconomic factors > Z71.88
ACP discussion | advance care planning | goals of care discussion encounter | counseling family > Z71.89
person consulting on behalf of another | consultation on behalf of relative | counseling non-attending third party > Z71.0
feared condition not demonstrated | feared complaint unfounded | no disease found feared complaint | patient concerned no abnormality found > Z71.1
dietary counselling | dietitian counseling | dietary surveillance | counseling low sodium diet | weight management counseling diet | counseled on diet | dietary supervision | nutrition education | medical nutrition therapy | MNT visit > Z71.3
sex counseling attitude | counseling sexual attitudes > Z70.0
sexual counseling | sex counseling behavior | counseling impotence | counseling promiscuity | counseling sexual orientation | safe sex counseling > Z70.1
sex counseling third party | counseling sexual behavior third party > Z70.2
rape victim counseling | counseling rape victim | victim of abuse counseling | counseling victim of abuse | sexual assault counseling > Z69.81
perpetrator of abuse counseling | rape perpetrator counseling | mental health services perpetrator of abuse | non-spousal adult abuse perpetrator mental health > Z69.82
spousal abuse victim counseling | counseling spousal abuse victim | IPV counseling | domestic violence counseling | intimate partner violence counseling | counseling spouse abuse victim | mental health services victim of spousal abuse > Z69.11
spousal abuse perpetrator counseling | mental health services perpetrator spousal abuse | partner psychological abuse perpetrator counseling > Z69.12
parental child abuse victim counseling | mental health services child abuse by parent victim | counseling victim of child abuse > Z69.010
parental child abuse perpetrator counseling | mental health services perpetrator parental child abuse | mental health services perpetrator of parental child psychological abuse | perpetrator parental child neglect mental health > Z69.011
nonparental child abuse victim counseling | mental health services victim nonparental child abuse > Z69.020
nonparental child abuse perpetrator counseling | mental health services perpetrator nonparental child abuse | mental health services perpetrator nonparental child neglect > Z69.021
# --- tobacco and noncompliance, in shorthand
nicotine dependence cigarettes | nicotine dep cigarettes | nicotine dependence cigs | tobacco dependence cigarettes | tobacco use disorder cigarettes | TUD cigarettes | cigarette use disorder | smokes cigs | smokes 1/2 pack per day > F17.210
smokes half ppd | smokes 1 pack per day | 1 ppd smoker | 0.5 ppd smoker | 1/2 ppd smoker | 2 ppd smoker | pack a day smoker | ppd smoker | current cigarette smoker | tobacco abuse cigarettes | active cigarette smoker > F17.210
nicotine dep | tobacco dep | tobacco dependent | nicotine dependent | current tobacco smoker daily | nicotine use disorder > F17.200 {nicotine, tobacco, smoker, smoking, cessation}
nicotine dependence chewing tobacco | chew tobacco dependence | snuff dependence | uses dip | uses snuff | dips daily | smokeless tobacco dependence | uses snus | chewing tobacco dependence > F17.220
cigar dependence | nicotine pouches daily | Zyn user | vaping daily | Juul user | e-cig user > F17.290
nicotine dependence cigarettes in remission > F17.211
quit tobacco | quit smoking 10 years ago | quit cigs | nonsmoker former | former pack-a-day smoker | formerly smoked | history of cigarette use | history of chewing tobacco | history of nicotine dependence | history of tobacco dependence | history of tobacco use disorder > Z87.891
noncompliant with CPAP | CPAP noncompliance | nonadherent to CPAP | CPAP nonadherence | missed appointments | no-show appointments | noncompliance with follow-up > Z91.199
noncompliance with dietary regimen | noncompliant with diabetic diet | noncompliant with low salt diet | dietary nonadherence | diet nonadherence > Z91.119
dietary noncompliance financial | cannot afford healthy diet > Z91.110
off his meds | off her meds | has been off meds | out of meds > Z91.148 {off, out}
underdosing medication | medication underdosing | taking less medication than prescribed | med noncompliance | med nonadherence | noncompliance w/ meds | nonadherent with medications | not compliant with medications | not adherent to medications | poor med compliance > Z91.148
poor med adherence | noncompliance with medical regimen meds > Z91.148
rationing insulin | rations insulin | rationing medication | skips doses due to cost | medication nonadherence due to cost | intentional underdosing due to cost | cannot afford her meds | cannot afford his meds > Z91.120
intentional underdosing | deliberately skipping medication > Z91.128
forgets to take medication | forgets to take his medications | forgets to take her medications | unintentional underdosing | forgets medications | forgetting to take medications > Z91.138 {forget, forgets, forgetting, forgetful, unintentional}
unintentional underdosing due to dementia | forgets medications due to dementia | unintentional underdosing age-related debility > Z91.130
missed HD | dialysis noncompliance | skips dialysis | noncompliant with HD | missed HD session > Z91.158
caregiver noncompliance with medication | parent noncompliant with child's medication | parents not giving medication > Z91.A48
wandering | wandering behavior | wanders | wanders off > Z91.83 {dementia, Alzheimer, autism, cognitive, intellectual}
dental caries risk high | high caries risk > Z91.843
dental caries risk low | low caries risk > Z91.841
dental caries risk moderate | moderate caries risk > Z91.842
personal history of military service | veteran of armed forces | retired military | Army veteran | Navy veteran | Vietnam veteran | Iraq veteran | OIF/OEF veteran | Marine veteran > Z91.85
allergy to sulfonamides | history of allergy to sulfonamides | bactrim allergy | sulfa allergic > Z88.2
history of penicillin allergy | history of PCN allergy | pcn allergic > Z88.0
allergy antifungal | allergy anti-infective > Z88.3
malignant hyperthermia susceptible > Z88.4
allergy serum > Z88.7
allergy beef | red meat allergy | pork allergy | lamb allergy | mammalian meat allergy > Z91.014
food additive allergy | allergy food dye | MSG allergy > Z91.02
egg allergy tolerates baked egg | egg allergy tolerance to baked egg > Z91.0121
egg allergy reactive to baked egg > Z91.0122
history of egg allergy | personal history of allergy to eggs | egg food allergy > Z91.0120
milk protein allergy status | allergy to milk products | cow milk allergy > Z91.0110
sesame allergy | corn allergy | gluten allergy | fruit allergy | kiwi allergy | avocado allergy > Z91.018
hornet allergy | yellow jacket allergy | venom allergy | hymenoptera allergy | allergic to wasps | allergic to yellow jackets > Z91.038
nickel allergy status | allergy to nickel | bandaid allergy | allergy to adhesive tape > Z91.048
# --- a negative receptor in front of the cancer does not deny the cancer
triple negative breast carcinoma | triple negative breast ca | triple negative carcinoma of breast > C50.9
HER2 negative breast cancer | HER2 negative breast carcinoma > C50.9
ER negative breast cancer | estrogen receptor negative breast cancer > C50.9
hormone receptor positive HER2 negative breast cancer | HR positive HER2 negative breast cancer | ER positive HER2 negative breast cancer > C50.9
# --- wordings that only hold as written
sequelae of COVID-19 | sequela of COVID-19 | sequelae of SARS-CoV-2 | late effects of COVID | sequelae of COVID > U09.9 {COVID, SARS}
contact with COVID-19 | contact with COVID-19 positive person | contact with COVID positive | contact with coronavirus 2019 > Z20.822 {contact}
contact with benzene > Z77.021 {contact}
contact with chromium compounds > Z77.018 {contact}
contact benzene > Z77.021
contact chromium compounds > Z77.018
contact acariasis > Z20.7
contact aromatic amines > Z77.020
contact coronavirus 2019 > Z20.822
contact radon > Z77.123
contact viral hepatitis > Z20.5
oophorectomy status unilateral | status of oophorectomy unilateral > Z90.721
presence of myringotomy tube | myringotomy tube in place | myringotomy tube present | ear implant myringotomy tube > Z96.22
presence of spectacles | wears spectacles > Z97.3
mental health services for perpetrator of abuse > Z69.82
mental health services for victim of abuse > Z69.81
mental health services for victim of spousal abuse | mental health services for victim of partner abuse | mental health services for spousal abuse victim > Z69.11
mental health services for perpetrator of spousal abuse | mental health services for spousal abuse perpetrator > Z69.12
mental health services for victim of child abuse by parent | mental health services for victim of child abuse > Z69.010
mental health services for perpetrator of child abuse by parent > Z69.011
screening for latent tuberculosis infection | testing for latent tuberculosis > Z11.7
dental examination with abnormal findings | dental exam with abnormal findings > Z01.21
eye examination with abnormal findings | eye exam with abnormal findings | vision exam with abnormal findings | examination of eye with abnormal findings | routine eye exam with abnormal findings > Z01.01
hearing exam with abnormal findings | hearing examination with abnormal findings > Z01.118
gyn exam with abnormal findings | gynecological examination with abnormal findings | pelvic examination with abnormal findings | routine gyn exam with abnormal findings > Z01.411
medical examination with abnormal findings | examination with abnormal findings | physical exam with abnormal findings | physical with abnormal findings > Z00.01
well child exam with abnormal findings | well child visit with abnormal findings > Z00.121
medical examination for adoption | examination for adoption > Z02.82
medical examination for insurance | examination for insurance > Z02.6
medical examination for driving license > Z02.4
medical examination for admission to old age home | medical examination for nursing home admission > Z02.2
gynecological exam routine encounter | routine gynecological examination | encounter for gynecological examination > Z01.419
encounter for vision examination | encounter for eye examination | encounter for eye exam > Z01.00
rape exam | rape examination > Z04.41
no electricity | no electricity in home | no gas or electricity > Z59.12
acquired absence of both breasts and nipples > Z90.13
absence of uterus | absence of uterus with cervix | absence of cervix | absence of cervix and uterus > Z90.710 {acquired, hysterectomy, absence}
absence of limb | absence of extremity > Z89.9 {acquired, amputation, absence}
absence of both ovaries | bilateral absence of ovaries > Z90.722 {absence}
marital problem involving divorce | marital problems divorce | going through divorce | divorce proceedings > Z63.5
history of neglect in childhood | history of child neglect | neglected as a child > Z62.812 {neglect, neglected}
history of maltreatment as adult | history of adult maltreatment > Z91.419
fitting of prosthetic device | fitting of external prosthesis > Z44.9
fitting of prosthesis other external > Z44.8
nervous system pacemaker fitting implanted > Z45.42
history of pathological fracture | personal history of pathological fracture | h/o pathological fracture > Z87.311 {fracture}
newborn twin born in hospital by cesarean | twin born in hospital by cesarean > Z38.31
newborn triplet born in hospital by cesarean > Z38.62
newborn quadruplet born in hospital by cesarean > Z38.64
newborn quintuplet born in hospital by cesarean > Z38.66
initial prescription of contraceptive device | initial prescription of intrauterine contraceptive device > Z30.014
initial prescription of barrier contraception | prescription of diaphragm contraceptive initial | initial prescription barrier contraception > Z30.018
contraceptive diaphragm maintenance | diaphragm surveillance contraception | contraception maintenance diaphragm > Z30.49
contraception maintenance subdermal implantable | subdermal implant surveillance > Z30.46
prescription of contraception | contraception prescription | initial contraceptive prescription > Z30.019
cosmetic breast augmentation or reduction | admission for breast augmentation | admission breast augmentation > Z41.1
ritual circumcision male | admission for circumcision > Z41.2
admission for chemotherapy > Z51.11
implanted pacemaker pulse generator adjustment | pacemaker pulse generator adjustment | adjustment of cardiac pacemaker pulse generator > Z45.010
urinary device adjustment admission | adjustment urinary device > Z46.6
implanted neuropacemaker adjustment > Z45.42
attention artificial opening cystostomy > Z43.5
retained fragments acrylic | retained acrylics > Z18.2
Duffy a positive | Duffy Fy(a) phenotype > Z67.A2
status receptor human epidermal growth factor 2 negative > Z17.32
sick or handicapped person in family | handicapped family member > Z63.79
caring for sick relative at home | care of sick person in family > Z63.6
transplant status post organ > Z94.9
suture removal visit | sutures out today | staples out today | stitches out today > Z48.02
medical counseling | health counseling | medical counseling visit > Z71.9 {counseling}
procreative counseling | counseling procreative > Z31.69
behavioral disorder screening | screening behavioral health > Z13.30
gastrointestinal condition screening | screening for gastrointestinal condition > Z13.818
screening exposure contaminants | screening for exposure to contaminants > Z13.88
screening congenital eye disorder | screening congenital disorder of eye > Z13.5
screening congenital anomaly | screening congenital malformation > Z13.89
screening intellectual disability | screening for intellectual disability > Z13.39
screening mycotic infection | screening infection mycotic > Z11.8
screening malnutrition risk encounter | screening for malnutrition > Z13.29
source HIV positive | source patient HIV positive | HIV positive source patient | source known HIV > Z20.6
COVID booster today | COVID booster given | COVID-19 booster today | COVID vaccine given | COVID-19 vaccine given > Z23
attention to drains aftercare | aftercare drains > Z48.03
smoker 1 ppd | smoker 1/2 ppd | smoker 2 ppd | smoker half ppd | smoker 1 pack per day | smoker of cigarettes > F17.210 {smoker}
autologous donor blood component > Z52.018
peripheral vessel intravascular implant | peripheral vascular implant in place > Z95.820
prophylactic organ removal breast > Z40.01
prophylactic surgery for risk factors related to malignant neoplasm > Z40.00
procedure not done because of belief | procedure not done religious belief | procedure not done group pressure > Z53.1

# --- absent parts: surgery and amputation, further wordings
absence of duodenum | absence of jejunum | absence of ileum | absence of colon | absence of rectum | absence of cecum | absence of esophagus | absence of small intestine | absence of large intestine | absence of intestine = acquired absence of other specified parts of digestive tract
absence of nipple = acquired absence of breast and nipple
absence of globe = acquired absence of eye
absence of rib = acquired absence of other organs
absence of forearm = acquired absence of upper limb below elbow
acquired absence of forearm | absence of arm below elbow | absence of upper limb below elbow | transradial amputation | transradial amputee | below-elbow amputee | BEA status > Z89.21
absence of arm above elbow | absence of upper limb above elbow | transhumeral amputation | transhumeral amputee | above-elbow amputee > Z89.22
absence of leg below knee | absence of lower limb below knee | absence of lower extremity below knee | transtibial amputee | leg below knee amputated | right leg below knee absent > Z89.51
absence of leg above knee | absence of lower limb above knee | absence of lower extremity above knee | transfemoral amputee | leg above knee amputated > Z89.61
absence of wrist and hand | acquired absence of wrist | wrist disarticulation | loss of hand status > Z89.12
absence of shoulder joint | absence of shoulder | forequarter amputation | interscapulothoracic amputation > Z89.23
absence of hip joint | hemipelvectomy status | hindquarter amputation | girdlestone status | resection arthroplasty of hip status > Z89.62
absence of knee joint | absence of knee following explantation | knee joint explanted > Z89.52
absence of ankle and foot | absence of ankle > Z89.44
midfoot amputation | Lisfranc amputation | Chopart amputation | forefoot amputation | ray amputation of foot > Z89.43
ray amputation of toe | lesser toe amputation > Z89.42
double amputee | quadruple amputee > Z89.9
acquired absence of nose and ear | acquired absence of tongue | s/p glossectomy | glossectomy status | s/p rhinectomy | acquired absence of jaw | s/p mandibulectomy | mandibulectomy status | s/p maxillectomy | maxillectomy status | acquired absence of palate > Z90.09
acquired absence of part of head and neck > Z90.09
laryngectomy status | laryngectomee | total laryngectomy status > Z90.02
colectomy status | hemicolectomy status | cholecystectomy status | appendectomy status | esophagectomy status | proctectomy status | small bowel resection status | bowel resection status > Z90.49
s/p ileocecectomy | s/p proctocolectomy | proctocolectomy status | s/p abdominoperineal resection > Z90.49
gastrectomy status | s/p total gastrectomy | s/p Billroth II | s/p antrectomy > Z90.3
splenectomy status > Z90.81
nephrectomy status | remaining kidney after nephrectomy | solitary remaining kidney | acquired solitary kidney | renal agenesis acquired > Z90.5
s/p cystoprostatectomy | urinary bladder removed | acquired absence of urethra | s/p ureterectomy > Z90.6
pneumonectomy status | lobectomy status lung | lung lobe removed | s/p bilobectomy | s/p segmentectomy of lung | acquired absence of part of lung > Z90.2
mastectomy status | bilateral mastectomy status | unilateral mastectomy status > Z90.1
hysterectomy status | total hysterectomy status | s/p vaginal hysterectomy | s/p TVH | s/p TLH | s/p LAVH | s/p radical hysterectomy | panhysterectomy status > Z90.710
subtotal hysterectomy | partial hysterectomy status | hysterectomy with cervix remaining | cervical stump after hysterectomy | s/p subtotal hysterectomy | s/p LSH > Z90.711
oophorectomy status bilateral | surgical castration status female | both ovaries removed > Z90.722
one ovary removed | s/p left oophorectomy | s/p right oophorectomy | s/p left salpingo-oophorectomy | s/p right salpingo-oophorectomy > Z90.721
orchiectomy status | s/p bilateral orchiectomy | s/p penectomy | prostatectomy status | acquired absence of testes | acquired absence of testicle | s/p vulvectomy | vulvectomy status | s/p vaginectomy > Z90.79
s/p thymectomy | thymectomy status | acquired absence of thymus > Z90.89
pancreatectomy status | total pancreas removed > Z90.410
s/p Whipple procedure | partial absence of pancreas > Z90.411

# --- presence of devices, organs replaced, further wordings
presence of vascular graft | vascular graft status | presence of vascular implant | replacement of blood vessel by graft | artificial blood vessel | presence of vascular prosthesis | vascular prosthesis in place | presence of vena cava filter > Z95.828
presence of coronary stent | coronary artery stent in place | coronary stent status | presence of coronary angioplasty stent | presence of coronary artery implant | coronary prosthesis present | coronary intravascular stent > Z95.5
presence of heart valve prosthesis | replacement of heart valve by prosthesis | mechanical heart valve status | prosthetic valve status | valve prosthesis in situ > Z95.2
bioprosthetic valve status | presence of bioprosthetic heart valve | bioprosthetic heart valve > Z95.3 {valve, aortic, mitral}
presence of cardiac implant | presence of cardiac device | presence of artificial heart valve ring | annuloplasty ring in place | MitraClip in place > Z95.818
replacement of heart by artificial device | artificial heart status | total artificial heart status > Z95.812
ear implant | presence of ear implant | audiological implant | otological implant > Z96.20
presence of tympanostomy tube | grommets in place > Z96.22
presence of laryngeal implant | laryngeal implant | electrolarynx > Z96.3
presence of tooth root implant | presence of dental implant > Z96.5
presence of joint implant | joint implant status | joint replacement status | joint prosthesis status | presence of joint prosthesis | presence of artificial joint | replacement of joint by prosthesis > Z96.60
presence of intervertebral disc prosthesis | artificial disc | artificial disc in place | temporomandibular joint prosthesis | TMJ prosthesis > Z96.698
presence of bone implant | presence of tendon implant | presence of orthopedic hardware | metal rod in spine | Harrington rods in place | spinal rods in place > Z96.7
presence of insulin pump | wears insulin pump | has insulin pump > Z96.41
presence of urogenital implant | presence of ureteral stent | artificial urinary sphincter in place | artificial urinary sphincter status | presence of penile prosthesis | penile prosthesis status > Z96.0
presence of functional implant > Z96.9
presence of biliary stent | presence of esophageal stent | replacement of organ by artificial device | presence of tracheal stent > Z96.89
presence of spinal cord stimulator | presence of neurostimulator | presence of brain neurostimulator | presence of vagus nerve stimulator > Z96.82
presence of external device | presence of specified device | external hearing device present > Z97.8
presence of hearing aid | hearing aid status > Z97.4
presence of contact lenses > Z97.3
presence of IUD | presence of intrauterine device | IUD status | presence of contraceptive device | presence of subdermal contraceptive implant | contraceptive device in situ > Z97.5
presence of prosthetic limb | presence of artificial leg | presence of artificial arm > Z97.1
presence of dentures | edentulous with dentures | presence of dental prosthesis | presence of dental bridge > Z97.2
presence of artificial eye | presence of ocular prosthesis > Z97.0
presence of ventricular shunt | CSF shunt status | presence of CSF shunt | cerebrospinal fluid shunt in place > Z98.2
surgical ankylosis | ankylosis by surgical fusion | surgical arthrodesis status | fused joint after surgery | joint fusion status > Z98.1
enterostomy status | jejunostomy status | duodenostomy status | enterostomy present > Z93.4
artificial anus status > Z93.3
artificial vagina status | neovagina | presence of neovagina > Z93.8
cystostomy status | vesicostomy status > Z93.50
ureterostomy status | nephrostomy status | urostomy status | ileal conduit status | ileal loop urinary diversion | urinary diversion status | Indiana pouch | artificial opening of urinary tract status | Koch pouch urinary > Z93.6
esophagostomy status | cecostomy status | cecostomy tube in place > Z93.4
thoracostomy status | pleurocutaneous fistula status > Z93.8
transplanted tissue | tissue transplant status | tissue transplant recipient > Z94.9
intestine transplant | small bowel transplant | intestinal transplant > Z94.82
stem cell transplant status | peripheral stem cell transplant | s/p auto SCT | s/p allo SCT > Z94.84
islet cell transplant | pancreatic islet transplant status | pancreas transplant recipient > Z94.83
hand transplant | face transplant | uterus transplant status | thymus transplant status | limb transplant status > Z94.89
dialysis status | dependence on dialysis | dependence on hemodialysis | dependence on artificial kidney | renal dialysis status > Z99.2
dependence on machine | dependence on enabling machine | dependence on BiPAP | dependence on walker | dependence on crutches | dependence on hospital bed | dependence on cane | dependence on Hoyer lift | dependence on scooter | dependence on cough assist > Z99.89
home oxygen dependent > Z99.81
dependence on ventilator | dependence on mechanical ventilation | chronically ventilated | dependence on iron lung > Z99.11
ventilator power failure | respirator dependence during power failure | respirator during power failure | ventilator use during power outage | home ventilator power outage > Z99.12
dependence on suction machine > Z99.0
dependence on wheelchair | power wheelchair dependent > Z99.3
retained fragments of quill | retained quill | retained animal spine | retained sea urchin spine | retained stingray spine | retained cactus spine > Z18.31
retained fragments of wood | retained wood fragments | retained foreign body wood | retained toothpick > Z18.33
retained fragments of glass | retained foreign body glass > Z18.81
retained fragments of metal | retained metal fragments | retained foreign body metal > Z18.10
retained fragments of plastic | retained foreign body plastic | retained diethylhexyl phthalate > Z18.2
retained fragments of stone | retained concrete fragments | retained cement | retained crystalline fragments | retained foreign body stone > Z18.83
retained organic fragments > Z18.39
retained tooth > Z18.32
retained radioactive seed | retained isotope fragments | retained radioactive fragments | depleted isotope fragments > Z18.09
DES daughter status | second generation DES | DES son | in utero DES exposure | diethylstilbestrol in utero | in utero exposure to diethylstilbestrol > Z91.B
seropositive HIV | HIV seropositivity | HIV antibody positive asymptomatic | asymptomatic HIV infection | HIV positive NOS = asymptomatic human immunodeficiency virus infection status
tPA at outside hospital | tPA given at outside hospital | s/p tPA at OSH | received tPA prior to transfer | drip and ship tPA | alteplase given at outside facility > Z92.82
# --- family history in general words
family history of gastrointestinal cancer | family history of malignant neoplasm of gastrointestinal tract | family history of digestive cancer | family history of GI cancer | family history of malignant neoplasm of stomach | family history of malignant neoplasm of colon > Z80.0
family history of malignant neoplasm of pancreas | family history of malignant neoplasm of liver > Z80.0
family history of malignant neoplasm of lung | family history of malignant neoplasm of trachea | family history of bronchogenic carcinoma > Z80.1
family history of malignant neoplasm of larynx | family history of malignant neoplasm of respiratory organ | family history of malignant neoplasm of nasal sinus > Z80.2
family history of malignant neoplasm of breast > Z80.3
family history of malignant neoplasm of ovary > Z80.41
family history of malignant neoplasm of prostate > Z80.42
family history of malignant neoplasm of testis > Z80.43
family history of malignant neoplasm of uterus | family history of malignant neoplasm of cervix | family history of genital cancer | family history of malignant neoplasm of genital organ > Z80.49
family history of malignant neoplasm of kidney > Z80.51
family history of malignant neoplasm of bladder > Z80.52
family history of urinary tract cancer | family history of malignant neoplasm of urinary organ | family history of malignant neoplasm of urinary tract | family history of malignant neoplasm of ureter > Z80.59
family history of leukemia | family history of acute leukemia | family history of CLL > Z80.6
family history of hematopoietic cancer | family history of blood cancer | family history of malignant neoplasm of lymphatic tissue | family history of lymphatic cancer | family history of non-Hodgkin lymphoma > Z80.7
family history of malignant neoplasm of skin | family history of malignant neoplasm of brain | family history of malignant neoplasm of thyroid | family history of bone cancer > Z80.8
family history of malignant neoplasm | family history of neoplasm | family history of carcinoma > Z80.9
family history of behavioral disorder | family history of psychiatric disease | family history of psychosis | family history of OCD | family history of personality disorder | family history of affective disorder | family history of psychosomatic disease > Z81.8
family history of drug dependence | family history of substance use | family history of narcotic addiction > Z81.3
family history of amyotrophic lateral sclerosis | family history of nervous system disease | family history of neurologic disorder | family history of cerebral palsy | family history of ataxia | family history of essential tremor | family history of chorea > Z82.0
family history of Charcot-Marie-Tooth > Z82.0
family history of apoplexy | family history of intracerebral hemorrhage | family history of brain aneurysm | family history of cerebral aneurysm | family history of subarachnoid hemorrhage > Z82.3
family history of circulatory disease | family history of arteriosclerosis | family history of vascular disease | family history of peripheral artery disease | family history of cardiac arrhythmia | family history of Brugada | family history of WPW > Z82.49
family history of rheumatic heart disease > Z82.49
family history of respiratory condition | family history of pulmonary hypertension > Z83.6
family history of musculoskeletal disease | family history of rheumatic disease | family history of connective tissue disorder | family history of Sjogren | family history of myopathy | family history of Dupuytren > Z82.69
family history of arthritis | family history of degenerative arthritis > Z82.61
family history of chromosomal anomaly | family history of chromosomal abnormalities | family history of Turner syndrome | family history of trisomy | family history of clubfoot | family history of craniosynostosis | family history of hydrocephalus > Z82.79
family history of congenital polycystic kidney > Z82.71
family history of parasitic disease > Z83.1
family history of blood disease | family history of spherocytosis | family history of G6PD deficiency | family history of coagulation disorder | family history of immune disorder | family history of protein C deficiency | family history of antithrombin deficiency > Z83.2
family history of thrombosis | family history of venous thrombosis | family history of thromboembolism > Z83.2
family history of nutritional disorder | family history of endocrine disease | family history of metabolic disease | family history of thyroid disorder | family history of Addison's disease | family history of pituitary adenoma | family history of hyperparathyroidism > Z83.49
family history of Wilson disease | family history of porphyria | family history of phenylketonuria > Z83.49
family history of lipidemia | family history of lipoprotein disorder | family history of elevated cholesterol | family history of hyperlipoproteinemia > Z83.438
family history of eye disorder | family history of myopia | family history of amblyopia | family history of color blindness | family history of corneal dystrophy > Z83.518
family history of ear disease > Z83.52
family history of digestive disorder | family history of gastric ulcer | family history of diverticulitis | family history of Barrett's esophagus | family history of irritable bowel syndrome > Z83.79
family history of familial adenomatous polyposis > Z83.72
family history of skin disorder | family history of acne > Z84.0
family history of nephritis > Z84.19
family history of urinary disease | family history of genitourinary disease | family history of early menopause | family history of premature ovarian failure > Z84.2
family history of consanguinity > Z84.3
family history of genetic disease carrier > Z84.81
family history of disability leading to disablement | family history of chronic disabling disease > Z82.8
family history of suicide attempt | family history of conduct disorder > Z81.8

# --- personal history in general words
personal history of malignant neoplasm of bronchus | personal history of malignant neoplasm of lung | history of malignant neoplasm of lung | history of malignant neoplasm of bronchus > Z85.118
personal history of malignant neoplasm of anus | personal history of malignant neoplasm of rectum | history of malignant neoplasm of rectum | history of malignant neoplasm of anus > Z85.048
personal history of malignant neoplasm of stomach | history of malignant neoplasm of stomach > Z85.028
personal history of malignant neoplasm of small intestine | history of malignant neoplasm of small intestine | personal history of malignant neoplasm of duodenum > Z85.068
personal history of malignant neoplasm of large intestine | history of malignant neoplasm of colon | history of malignant neoplasm of large intestine > Z85.038
personal history of malignant neoplasm of kidney | history of malignant neoplasm of kidney > Z85.528
personal history of malignant neoplasm of renal pelvis | history of malignant neoplasm of renal pelvis | history of renal pelvis cancer | history of urothelial carcinoma of renal pelvis > Z85.53
personal history of malignant neoplasm of thymus | history of thymic cancer > Z85.238
personal history of malignant neoplasm of oral cavity | history of oral cavity cancer | history of malignant neoplasm of oral cavity | history of malignant neoplasm of lip | personal history of malignant neoplasm of mouth > Z85.819
personal history of malignant neoplasm of tongue | history of malignant neoplasm of tongue > Z85.810
personal history of malignant neoplasm of oropharynx | personal history of malignant neoplasm of nasopharynx | personal history of malignant neoplasm of hypopharynx | history of nasopharyngeal cancer > Z85.818
personal history of malignant neoplasm of pleura | personal history of malignant neoplasm of mediastinum | personal history of malignant neoplasm of intrathoracic organ > Z85.29
personal history of malignant neoplasm of brain | history of malignant neoplasm of brain > Z85.841
personal history of malignant neoplasm of eye | history of malignant neoplasm of eye > Z85.840
personal history of malignant neoplasm of spinal cord | personal history of malignant neoplasm of nervous system > Z85.848
personal history of malignant neoplasm of bone > Z85.830
personal history of malignant neoplasm of soft tissue > Z85.831
personal history of malignant neoplasm of adrenal gland | personal history of malignant neoplasm of endocrine gland > Z85.858
personal history of malignant neoplasm of thyroid | history of malignant neoplasm of thyroid | history of follicular thyroid cancer > Z85.850
personal history of malignant neoplasm of liver > Z85.05
personal history of malignant neoplasm of gallbladder | personal history of malignant neoplasm of digestive organ > Z85.09
personal history of malignant neoplasm of vulva | history of fallopian tube cancer | personal history of malignant neoplasm of vagina | personal history of malignant neoplasm of female genital organ > Z85.44
personal history of malignant neoplasm of epididymis | history of malignant neoplasm of epididymis > Z85.48
personal history of malignant neoplasm of penis | personal history of malignant neoplasm of male genital organ > Z85.49
personal history of malignant neoplasm of ureter | history of ureteral cancer > Z85.54
personal history of malignant neoplasm of skin | history of malignant neoplasm of skin | history of squamous cell skin cancer | history of non-melanoma skin cancer > Z85.828
history of Merkel cell carcinoma | personal history of Merkel cell carcinoma > Z85.821
personal history of Hodgkin disease | personal history of Hodgkin | history of HL > Z85.71
personal history of myeloma | personal history of hematopoietic neoplasm > Z85.79
personal history of malignant neoplasm of specified site > Z85.89
history of benign carcinoid tumor | personal history of benign carcinoid > Z86.012
personal history of benign neoplasm > Z86.018
history of carcinoma in situ of breast | personal history of carcinoma in situ of breast > Z86.000
history of carcinoma in situ of cervix | personal history of carcinoma in situ of cervix > Z86.001
history of VIN III | history of VAIN III | history of severe vulvar dysplasia | history of severe vaginal dysplasia | personal history of severe dysplasia of vulva | personal history of severe vulvar dysplasia | history of carcinoma in situ of vulva > Z86.002
history of AIN III | history of anal intraepithelial neoplasia III | history of carcinoma in situ of digestive organ > Z86.004
history of carcinoma in situ of oral cavity | history of carcinoma in situ of esophagus > Z86.003
personal history of melanoma in situ | history of lentigo maligna > Z86.006
history of Bowen's disease | history of squamous cell carcinoma in situ of skin | personal history of in situ neoplasm of skin > Z86.007
history of neoplasm of uncertain behavior | personal history of neoplasm of uncertain behavior > Z86.03
personal history of polyps of colon | personal history of rectal polyps | history of polyps of colon | history of rectal polyps > Z86.0100
history of sessile serrated polyp > Z86.0101
personal history of benign brain tumor > Z86.011
personal history of malignant neoplasm of urethra | history of urethral cancer > Z85.59
repaired omphalocele > Z87.763
history of thrombosis | history of venous thrombosis | personal history of thrombosis | personal history of venous thrombosis | personal history of embolism | history of venous thromboembolism | past DVT > Z86.718
personal history of pulmonary embolism | history of pulmonary thrombosis | history of pulmonary venous thrombosis | past PE > Z86.711
history of thrombophlebitis | personal history of thrombophlebitis > Z86.72
personal history of metabolic disease | personal history of nutritional disorder | personal history of endocrine disease | history of rickets | history of vitamin deficiency > Z86.39
personal history of gestational diabetes | past gestational diabetes | gestational diabetes in prior pregnancy | previous GDM > Z86.32
personal history of self-poisoning | history of self-poisoning | history of intentional overdose | history of suicide gesture | history of parasuicide | personal history of attempted suicide > Z91.51
history of medical treatment | personal history of medical treatment > Z92.89
personal history of immunosuppression therapy | personal history of immunosuppressive drug therapy | history of immunosuppressant treatment > Z92.25
past hormone replacement therapy | previous HRT | history of HRT > Z92.23
history of monoclonal antibody treatment | personal history of monoclonal therapy > Z92.22
history of inhaled steroid use | past inhaled steroids | personal history of inhaled steroids > Z92.240
past immune checkpoint inhibitor therapy | prior checkpoint inhibitor therapy > Z92.26
history of CAR-T therapy | s/p CAR-T | s/p CAR T-cell therapy | history of CAR T-cell therapy > Z92.850
s/p ECMO | prior ECMO > Z92.81
history of contraception | personal history of contraception | past contraceptive use > Z92.0
history of anesthesia awareness | awareness under anesthesia in the past | history of awareness during surgery > Z92.84
history of failed conscious sedation > Z92.83
personal history of obstetric complications | history of complications of childbirth | personal history of complication of pregnancy | history of obstetric complication | history of recurrent miscarriages > Z87.59
history of trophoblastic disease | personal history of trophoblastic disease | history of hydatidiform mole > Z87.59
personal history of congenital malformation of limb | history of repaired clubfoot | history of corrected clubfoot > Z87.768
personal history of congenital malformation | history of corrected congenital malformation | history of repaired congenital anomaly > Z87.798
history of hypospadias repair | personal history of hypospadias | history of repaired hypospadias > Z87.710
history of repaired spina bifida | personal history of corrected spina bifida > Z87.728
history of repaired tracheoesophageal fistula | personal history of corrected TEF > Z87.731
history of repaired cleft palate | repaired cleft lip | repaired cleft palate > Z87.730
history of gastroschisis repair | history of repaired gastroschisis > Z87.761
history of repaired diaphragmatic hernia | repaired congenital diaphragmatic hernia > Z87.760
history of retained foreign body removed | personal history of retained foreign body fully removed > Z87.821
history of gender reassignment surgery | s/p gender affirming surgery | history of gender affirmation surgery > Z87.890
personal history of tobacco dependence | ex-tobacco user | former vaper | former snuff user > Z87.891
personal history of osteoporosis fracture > Z87.311
history of psychological abuse in childhood | personal history of psychological abuse in childhood | history of emotional abuse in childhood | emotionally abused as a child > Z62.811
childhood neglect history > Z62.812
history of neglect in adulthood | personal history of adult neglect > Z91.412
personal history of psychological abuse | history of verbal abuse > Z91.411
personal history of intimate partner abuse > Z91.414
history of rape | personal history of rape | history of sexual assault > Z91.410
history of sex trafficking > Z91.42
personal history of military deployment | returned from deployment | previously deployed > Z91.82
history of military service > Z91.85
history of in utero surgery | s/p fetal surgery > Z98.871
wandering behavior in dementia | wanders from home due to dementia | elopement risk dementia > Z91.83
low risk for dental caries > Z91.841
high risk for dental caries > Z91.843
# --- screening, with the disease behind it: "screening for X", "screening of X"
screening for colonic cancer | screening for polyps of colon | screening for colonic polyps | routine screening colonoscopy | colonoscopy for screening | screening for malignant neoplasm of bowel > Z12.11
screening mammogram breast neoplasm | routine mammogram for screening | x-ray of breast for screening > Z12.31
pap smear for cervical cancer screening | Papanicolaou smear for screening | routine cervical smear | cervical smear screening | encounter for Papanicolaou cervical smear > Z12.4
screening oral cavity neoplasm | screening for mouth cancer | head and neck cancer screening > Z12.81
screening for skin neoplasm | skin check for cancer | mole screening > Z12.83
screening for renal cancer | screening for kidney cancer | screening for endometrial cancer | screening for uterine cancer | screening for vulvar cancer > Z12.79
screening for blood cancer | screening for hematopoietic malignancy | screening for thyroid cancer | screening for eye cancer | screening for bone cancer | screening for neoplasm of specified site > Z12.89
screening chlamydial disease | screening for ornithosis | screening for rickettsial disease | screening for mycoses | screening for tinea | screening for Lyme disease > Z11.8
screening bacterial disease | screening for anthrax | screening for tularemia | screening for bacterial infection | screening for leprosy disease | screening for MRSA | screening for MRSA colonization > Z11.2
screening for helminthiasis | screening intestinal helminthiasis | screening for amebiasis | screening for toxoplasmosis | screening for malaria | screening for parasites | screening for hookworm > Z11.6
screening viral disease | screening for viral hepatitis | screening for rubella | screening for mumps | screening for HTLV | screening for arthropod-borne viral disease | screening for cytomegalovirus | screening for hepatitis | screening for Zika virus > Z11.59
Wassermann test | serologic test for syphilis | screening for venereal infection | screening for genital herpes | screening for syphilis infection > Z11.3
screening coronavirus | COVID-19 screening exam | screening for SARS-CoV-2 > Z11.52
screening pulmonary tuberculosis | screening chest x-ray for tuberculosis | screening for pulmonary tuberculosis > Z11.1
screening tuberculosis latent > Z11.7
screening cholera disease | screening for infectious diarrhea | screening for typhoid | screening for salmonella > Z11.0
screening diabetes | screening of diabetes mellitus > Z13.1
screening lipid disorder | screening hypercholesterolemia | screening hyperlipidemia | screening dyslipidemia > Z13.220
screening glaucoma | screening cataract | screening eye disease | screening eye disorder | screening ear disease | screening retinopathy | screening for retinopathy | screening for ear disease | screening deafness > Z13.5
screening hypertension | screening cardiovascular disease | screening heart disease | screening ischemic heart disease | screening vascular disease | screening coronary artery disease | screening cardiac disorder > Z13.6
screening emphysema | screening chronic bronchitis | screening asthma | screening respiratory disease | screening respiratory condition | screening respiratory disorder | screening COPD > Z13.83
screening anemia | screening sickle cell disease | screening sickle cell trait | screening blood disorder | screening hemoglobinopathy | screening immunity disorder | screening for hemophilia | screening thalassemia | screening for thalassemia > Z13.0
screening depression > Z13.31
screening maternal depression | screening perinatal depression | screening postpartum depression | screening for perinatal depression > Z13.32
screening alcoholism | screening anxiety | screening mental retardation | screening substance abuse | screening for eating disorder > Z13.39
screening mental disorder | screening mental health disorder | screening psychiatric disorder | screening behavioral disorder > Z13.30
screening rheumatoid arthritis | screening rheumatic disease | screening rheumatic disorder | screening musculoskeletal disorder | screening arthritis | screening for arthritis | screening for bone disease > Z13.828
screening osteoporosis | postmenopausal bone density screening > Z13.820
screening malnutrition | screening nutritional disease | screening vitamin deficiency | screening for vitamin deficiency > Z13.21
screening thyroid disorder | screening endocrine disorder | screening endocrine disease | screening hypothyroidism > Z13.29
screening metabolic disease | screening cystic fibrosis disease | screening galactosemia disease | screening for galactosemia | screening for phenylketonuria | screening for inborn errors of metabolism > Z13.228
screening dental caries | screening dental disorder > Z13.84
screening celiac disease | screening gastrointestinal condition | screening liver disease | screening for fatty liver > Z13.818
screening gastric ulcer | screening for upper gastrointestinal condition > Z13.810
screening for lower gastrointestinal condition | screening for inflammatory bowel disease > Z13.811
screening dementia | screening nervous system disease | screening neurological condition | screening for neurological disorder | screening for epilepsy > Z13.858
screening brain injury | screening traumatic brain injury > Z13.850
screening lead poisoning | screening asbestosis | screening for contaminants | screening contamination | screening poisoning | screening for chemical poisoning | screening for toxic exposure > Z13.88
screening nephropathy | screening kidney disease | screening bacteriuria | screening genitourinary condition | screening skin condition | screening chromosomal abnormality postnatal | screening congenital dislocation of hip | screening for special disorder | screening ulcer > Z13.89
screening developmental disorder > Z13.40
screening language delay | speech delay screening | screening for speech delay | language delay screening > Z13.49
screening autism > Z13.41
screening newborn | screening test of infant or child | routine infant screening > Z00.129

# --- exposure and contact: the infection or the substance behind it
contact with E. coli | contact with Escherichia coli | exposure to Escherichia coli > Z20.01
contact with cholera | contact with intestinal infection | contact with norovirus | contact with Salmonella | exposure to typhoid | contact with gastroenteritis | contact with C difficile > Z20.09
contact with sexually transmitted disease | contact with venereal disease | contact with STD | contact with STI | contact with chlamydia | exposure to sexually transmitted disease | sexual contact with infected partner | exposure to sexually transmitted infection > Z20.2
contact with rabid animal | exposure to rabid animal | contact with rabies virus > Z20.3
contact with rubella | contact with German measles > Z20.4
contact with hepatitis | contact with viral hepatitis | contact with hepatitis B | contact with hepatitis C > Z20.5
contact with human immunodeficiency virus | exposure to human immunodeficiency virus | contact with AIDS > Z20.6
contact with infestation | contact with lice | contact with pediculosis | contact with parasitic disease | contact with head lice | contact with bed bugs > Z20.7
contact with poliomyelitis | contact with smallpox | contact with HTLV-1 | exposure to human T-lymphotropic virus | contact with polio | exposure to poliomyelitis | contact with human T-lymphotropic virus > Z20.89
contact with strep | contact with streptococcus | contact with MRSA | contact with pertussis | contact with bacterial disease | contact with diphtheria > Z20.818
contact with meningococcus | contact with meningitis | contact with meningococcal disease | exposure to meningococcal meningitis > Z20.811
contact with varicella | contact with chickenpox | contact with shingles > Z20.820
contact with COVID | contact with SARS-CoV-2 | contact with coronavirus | exposure to COVID positive | exposure to COVID-positive family member > Z20.822
contact with viral disease | contact with influenza | contact with flu | contact with measles | contact with mumps | contact with viral infection | contact with mononucleosis | exposure to viral infection | contact with monkeypox > Z20.828
contact with communicable disease | contact with infectious disease > Z20.9
contact with TB patient | household contact of tuberculosis | TB household contact > Z20.1
contact with arsenic > Z77.010
contact with lead > Z77.011 {exposure, poisoning, paint, toxic, blood lead, chelation}
contact with mercury | contact with heavy metals | exposure to heavy metals | exposure to mercury | exposure to chromium | exposure to cadmium > Z77.018
contact with asbestos | asbestos exposure history | worked with asbestos > Z77.090
exposure to benzene > Z77.021
contact with dyes | contact with pesticides | exposure to pesticides | contact with hazardous chemicals | exposure to hazardous chemicals | exposure to herbicides | exposure to organophosphates > Z77.098 {exposure, hazardous, occupational, suspected}
contact with mold | exposure to toxic mold | contact with toxic mold > Z77.120
contact with algae bloom | contact with algae | contact with blue-green algae | exposure to blue-green algae | exposure to red tide | exposure to algae bloom > Z77.121
contact with noise | contact with loud noise > Z77.122
contact with radon > Z77.123
contact with air pollution | exposure to air pollution | contact with smog | exposure to wildfire smoke > Z77.110
contact with water pollution | exposure to contaminated water | exposure to water pollution | exposure to polluted water > Z77.111
contact with soil pollution | exposure to soil pollution > Z77.112
contact with environmental pollution | exposure to environmental pollution > Z77.118
contact with physical environment hazard | exposure to environmental hazards > Z77.128
contact with blood | contact with body fluids | splash of body fluid exposure | contact with hazardous body fluids | mucous membrane exposure to blood > Z77.21 {exposure, needlestick, splash, bloodborne, PEP}
contact with tobacco smoke | contact with environmental tobacco smoke | exposure to parental smoking | exposure to cigarette smoke | involuntary smoke exposure > Z77.22
contact with hazards to health | contact with health hazard | exposure to health hazard > Z77.9
contact with Gulf War theater | served in Gulf War > Z77.31
exposure to war theater | contact with war theater | served in Afghanistan | served in Vietnam > Z77.39 {exposure, exposed, Agent Orange, burn pit, toxic}
occupational exposure to noise | works around loud machinery | noise exposure at work > Z57.0
occupational exposure to dust | dust exposure at work | occupational exposure to silica | coal dust exposure | silica dust exposure | wood dust exposure > Z57.2
occupational exposure to air contaminants | occupational air contaminants > Z57.39
occupational exposure to toxic agents | occupational exposure to industrial toxic agents | occupational exposure to chemicals | occupational exposure to gases | occupational exposure to vapors | toxic exposure at work > Z57.5
occupational exposure to pesticides | pesticide exposure at work | farm pesticide exposure > Z57.4
occupational exposure to risk factor > Z57.9
occupational exposure to temperature > Z57.6
carrier of E. coli | carrier of Escherichia coli | carrier of Enterobacter | carrier of Klebsiella > Z22.35
carrier of streptococcal disease | carrier of streptococcus | carrier of beta-hemolytic streptococcus | carrier of Streptococcus pneumoniae | pneumococcal carrier > Z22.338
carrier of staphylococcal disease | carrier of staphylococcus | carrier of Staphylococcus aureus | carrier of MSSA > Z22.321
carrier of intestinal infectious disease | carrier of Shigella | carrier of Salmonella | carrier of amebiasis | carrier of cholera > Z22.1
carrier of typhoid fever > Z22.0
carrier of meningococci | carrier of meningococcal disease > Z22.31
carrier of gonorrhea | carrier of syphilis | carrier of venereal infection > Z22.4
carrier of tuberculosis | carrier of infectious organism | carrier of infection > Z22.9
carrier of viral hepatitis > B18.9
carrier of HTLV | carrier of human T-lymphotropic virus > Z22.6
carrier of hemophilia A | asymptomatic hemophilia carrier | female hemophilia carrier > Z14.01
symptomatic hemophilia carrier > Z14.02
resistance to penicillin | resistance to amoxicillin | resistance to ampicillin | drug resistance penicillin > Z16.11
resistance to cephalosporins | resistance to beta lactam antibiotic > Z16.19 {cephalosporin}
resistance to macrolides | resistance to aminoglycosides | resistance to sulfonamides | resistance to clindamycin | resistance to erythromycin | resistance to gentamicin > Z16.29
resistance to quinolones | resistance to fluoroquinolones | resistance to ciprofloxacin | resistance to levofloxacin > Z16.23
resistance to multiple drugs | resistance to multiple antibiotics | multiple drug resistance > Z16.24
resistance to antifungals | resistance to fluconazole | resistance to amphotericin > Z16.32
resistance to antivirals | resistance to acyclovir | resistance to oseltamivir > Z16.33
resistance to isoniazid | resistance to rifampin | resistance to ethambutol > Z16.341
resistance to chloroquine | resistance to quinine | resistance to antimalarials | resistance to antiparasitic > Z16.31
genetic susceptibility to epilepsy | susceptibility to epilepsy | SCN1A variant > Z15.1
genetic susceptibility to obesity | MC4R variant > Z15.2
genetic susceptibility to kidney disease | APOL1 variant | APOL1 high risk genotype > Z15.3
genetic susceptibility to pancreatic cancer | susceptibility to malignant neoplasm of pancreas | genetic susceptibility to gastric cancer | susceptibility to malignant neoplasm of stomach > Z15.068
genetic susceptibility to endometrial cancer | susceptibility to malignant neoplasm of endometrium > Z15.04
susceptibility to malignant neoplasm of breast | hereditary breast cancer predisposition > Z15.01
susceptibility to malignant neoplasm of prostate > Z15.03
susceptibility to malignant neoplasm of ovary > Z15.02
genetic susceptibility to kidney cancer | genetic susceptibility to bladder cancer > Z15.07

# --- examination and observation: which and why
encounter for general examination | general health checkup | periodic health examination | annual health checkup | routine health checkup | encounter for health examination | encounter for chest x-ray without complaint | encounter for laboratory examination routine > Z00.00
general examination with abnormal findings | encounter for chest x-ray with abnormal findings > Z00.01
child immunization appropriate for age | routine vision exam of infant | infant developmental testing | developmental testing of child | hearing exam of infant | routine child examination > Z00.129
routine child examination with abnormal findings | child examination with abnormal findings > Z00.121
examination of newborn under 8 days old | health check of newborn under 8 days > Z00.110
examination of newborn 8 to 28 days old | weight check of newborn > Z00.111
population survey examination | examination of population survey | mass health survey | health survey examination > Z00.8
clinical research subject | participant in clinical trial | examination for clinical research | control subject in clinical research | research subject examination > Z00.6
encounter for vision test | routine eye examination | routine vision examination | routine vision test > Z01.00
vision test with abnormal findings > Z01.01
vision exam after failed screening | vision exam following failed screening | failed school vision screening > Z01.020
encounter for hearing test | encounter for hearing examination | examination of ears and hearing | routine hearing examination | routine ear examination | routine hearing test > Z01.10
ear examination with abnormal findings | ear exam with abnormal findings > Z01.118
hearing conservation | hearing conservation program > Z01.12
dental examination routine | encounter for dental examination > Z01.20
blood pressure check visit | encounter for blood pressure check | encounter for blood pressure examination > Z01.30
blood pressure check with abnormal findings > Z01.31
pelvic exam routine | gynecologic examination routine | routine pelvic exam | periodic gynecological examination > Z01.419
encounter for antibody test | encounter for immunity testing | antibody response examination > Z01.84
encounter for blood group typing | encounter for Rh typing > Z01.83
preoperative laboratory examination | preprocedural laboratory testing | preoperative blood work encounter > Z01.812
preoperative respiratory examination > Z01.811
school admission examination | examination for admission to school | examination for school entry | readmission to school after illness | examination for camp | preschool admission examination > Z02.0
examination for employment | employment examination | occupational health examination | pre-placement examination > Z02.1
examination for admission to nursing home | examination for admission to residential institution > Z02.2
examination for military service | examination for armed forces | examination for army recruitment > Z02.3
examination for driver license | examination for driving license | driving license examination > Z02.4
examination for sports | physical examination for sports | examination for participation in sports | sports examination > Z02.5
examination for disability > Z02.71
examination of prisoner | examination for entrance into prison | medical examination for immigration | examination for naturalization | premarital examination medical > Z02.89
adoption examination of child > Z02.82
blood-alcohol test | blood alcohol and drug test | test for blood alcohol | blood-drug test > Z02.83 {police, legal, court, arrest, encounter, forensic, officer}
examination for paternity > Z02.81
examination following transport accident | examination after traffic accident | examination after motor vehicle accident | observation after motor vehicle collision | observation after traffic accident > Z04.1
examination following work accident | examination after industrial accident | observation after industrial accident | observation after work accident > Z04.2
examination following accident | observation following accident | examination after fall no injury > Z04.3
examination of alleged rape victim | observation for alleged rape | examination after alleged sexual assault | alleged rape ruled out | sexual assault examination > Z04.41 {adult, woman, man, year-old, SANE, alleged}
alleged rape of child | alleged sexual assault of child > Z04.42
alleged adult abuse | alleged physical abuse of adult | alleged elder abuse | alleged assault of adult > Z04.71
alleged child abuse | alleged physical abuse of child | alleged child maltreatment > Z04.72
alleged sexual exploitation | suspected forced sexual exploitation | examination after forced sexual exploitation | suspected sex trafficking > Z04.81
suspected labor trafficking | examination after forced labor exploitation > Z04.82
mental health evaluation requested by authority | psychiatric evaluation requested by authority | psychiatric examination for court > Z04.6
medicolegal examination reason > Z04.89
observation for suspected poisoning | observation for suspected overdose | observation for suspected toxic ingestion | observation for suspected drug ingestion | suspected toxic effect of ingested substance | suspected poisoning ruled out | suspected overdose ruled out > Z03.6
observation for foreign body ingestion | observation for swallowed foreign body | suspected ingested foreign body > Z03.821
observation for aspirated foreign body | suspected foreign body aspiration > Z03.822
suspected exposure to anthrax ruled out | observation for anthrax exposure > Z03.810
suspected exposure to biological agent ruled out | observation for exposure to biological agent > Z03.818
suspected maternal condition ruled out | suspected fetal condition ruled out | suspected maternal and fetal condition ruled out > Z03.79
suspected fetal anomaly not found > Z03.73
suspected condition ruled out | observation for suspected disease | observation for suspected condition | suspected disease ruled out | suspected disorder not found | observation of suspected disease not found > Z03.89
apnea alarm | apnea monitor alarm | home apnea monitor alarm | home monitor alarm > Z03.83
newborn apnea alarm | newborn home apnea monitor alarm | newborn home monitor alarm > Z05.81
suspected condition of newborn ruled out | observation of newborn for suspected condition > Z05.9
observation of newborn for cardiac condition | newborn cardiac condition ruled out > Z05.0
observation of newborn for infection | newborn infection ruled out | newborn observation for suspected infection > Z05.1
newborn neurologic condition ruled out | observation of newborn for neurological condition > Z05.2
newborn respiratory condition ruled out | observation of newborn for respiratory condition > Z05.3
newborn genetic condition ruled out > Z05.41
newborn metabolic condition ruled out > Z05.42
newborn immunologic condition ruled out > Z05.43
newborn genitourinary condition ruled out | newborn suspected genitourinary condition ruled out > Z05.6
newborn skin condition ruled out | newborn suspected skin condition ruled out > Z05.71
newborn connective tissue condition ruled out | newborn suspected connective tissue condition ruled out > Z05.73
follow-up examination after surgery | follow-up examination after treatment | follow-up examination after radiotherapy | follow-up examination after chemotherapy | follow-up examination after psychotherapy | follow-up examination following combined treatment > Z09
follow-up examination of healed fracture > Z09
encounter for follow-up examination > Z09
follow-up examination after surgery for cancer | follow-up examination for malignant neoplasm | follow-up examination after chemotherapy for malignant neoplasm > Z08
# --- contraception, procreation, delivery
contraceptive pills maintenance | maintenance of oral contraception | surveillance of birth control pills | repeat prescription of contraceptive pills | contraceptive pills repeat prescription > Z30.41
contraceptive maintenance | maintenance of contraception | surveillance of contraception | examination of contraceptive maintenance > Z30.40
checking of contraceptive device | check of contraceptive device | checking intrauterine contraceptive device | intrauterine device check | intrauterine contraceptive device check | routine check of IUD | examination of contraceptive device maintenance > Z30.431
removal of contraceptive device | removal of intrauterine device | removal of intrauterine contraceptive device | intrauterine device removal | coil removal | removal of coil > Z30.432
insertion of contraceptive device | insertion of intrauterine device | insertion of intrauterine contraceptive device | insertion of coil > Z30.430
replacement of contraceptive device | replacement of intrauterine device | reinsertion of contraceptive device | change of contraceptive device > Z30.433
injectable contraceptive repeat prescription | surveillance of injectable contraception | repeat contraceptive injection > Z30.42
injectable contraceptive prescription | initiation of injectable contraceptive > Z30.013
prescription of contraceptive pills | contraceptive pills initial prescription | initial prescription of contraceptive pill > Z30.011
prescription of transdermal contraceptive patch | transdermal contraceptive patch | start contraceptive patch | initiation of contraceptive patch > Z30.016
prescription of vaginal ring contraceptive | initiation of vaginal ring > Z30.015
prescription of subdermal contraceptive implant | contraceptive implant insertion | subdermal implant insertion > Z30.017
prescription of barrier contraceptive | diaphragm fitting contraceptive | contraceptive diaphragm fitting | prescription of contraceptive foam > Z30.018
vaginal ring surveillance | NuvaRing refill | surveillance of vaginal ring > Z30.44
removal of contraceptive implant | subdermal implant removal | surveillance of subdermal contraceptive implant > Z30.46
prescription of contraceptives | initial prescription of contraceptives > Z30.019
postcoital contraceptive prescription | emergency contraception prescription > Z30.012
rhythm method counseling | natural family planning counseling > Z30.02
procreative natural family planning | natural family planning to conceive > Z31.61
fallopian insufflation | tubal insufflation | sperm count for fertility testing | hysterosalpingography for fertility > Z31.41
reversal of sterilization | reversal of tubal ligation | reversal of vasectomy | tuboplasty after previous sterilization | vasoplasty after previous sterilization | restoration of fertility after sterilization > Z31.0
aftercare following sterilization reversal | aftercare following vasectomy reversal | aftercare following tubal reversal | tuboplasty aftercare | vasoplasty aftercare > Z31.42
testing of male partner for recurrent pregnancy loss | male partner with recurrent pregnancy loss testing > Z31.441
testing for genetic disease carrier status of female | female genetic carrier testing > Z31.430
Rh incompatibility procreative management > Z31.82
male factor infertility in partner | male factor infertility in female patient | partner with azoospermia > Z31.81
elective termination of pregnancy | elective abortion uncomplicated | termination of pregnancy encounter | presents for termination of pregnancy > Z33.2
gestational carrier pregnancy | surrogate mother | pregnant surrogate | pregnant gestational carrier > Z33.3
normal pregnancy supervision | supervision of pregnancy normal | normal pregnancy care > Z34.90
supervision of other normal pregnancy | supervision of second pregnancy > Z34.80
childbirth education | Lamaze class | prenatal class > Z32.2
childcare instruction | parenting class prenatal | infant care instruction > Z32.3
aftercare following delivery | care of mother after delivery | home birth arrived for care after delivery > Z39.0
care of lactating mother | supervision of lactation | lactating mother examination > Z39.1
postpartum follow-up | postpartum follow up visit | routine puerperal examination > Z39.2
liveborn infant cesarean | liveborn infant born by cesarean | single liveborn by cesarean | single newborn cesarean delivery > Z38.01
liveborn infant vaginal | single liveborn vaginal | single liveborn delivered vaginally > Z38.00
quadruplet liveborn | quintuplet liveborn | liveborn quadruplet infant | triplet liveborn infant | liveborn quintuplet infant > Z38.8
quintuplet liveborn cesarean | quintuplet infant born by cesarean > Z38.66
multiple newborn cesarean | multiple liveborn cesarean > Z38.69
multiple newborn vaginal > Z38.68
antenatal screening chromosomal anomaly | antenatal screening for Down syndrome | NIPT screening | antenatal amniocentesis screening > Z36.0
antenatal screening raised alphafetoprotein | maternal AFP screening > Z36.1
antenatal screening malformation | antenatal screening anomaly > Z36.3
antenatal screening growth retardation | antenatal screening IUGR > Z36.4
antenatal screening isoimmunization > Z36.5
antenatal screening hydrops > Z36.81
fetal echocardiogram screening | antenatal screening congenital heart disease > Z36.83
antenatal screening group B streptococcus | prenatal GBS screening > Z36.85
antenatal screening cervical length | cervical length screening > Z36.86
dating ultrasound | pregnancy dating scan | antenatal screening for dates > Z36.87 {pregnancy, pregnant, LMP, gestation, prenatal, antenatal}
antenatal screening macrosomia > Z36.88
RhoGAM prophylaxis | encounter for RhoGAM | Rho(D) immune globulin encounter | anti-D prophylaxis > Z29.13
rabies immune globulin prophylaxis | rabies postexposure prophylaxis | rabies PEP > Z29.14
palivizumab prophylaxis | Synagis injection | nirsevimab prophylaxis | RSV prophylaxis > Z29.11
antivenin prophylaxis | antivenom prophylaxis > Z29.12
fluoride varnish application | prophylactic fluoride > Z29.3
prophylactic measure | prophylactic administration of antibiotics encounter | prophylactic immunotherapy encounter > Z29.89 {encounter, here, presents}
prophylactic vaccination | vaccination encounter routine | encounter for vaccination | encounter for inoculation | admission for vaccination | prophylactic immunization | encounter for flu shot > Z23
unimmunized | unimmunized child | never vaccinated | no vaccinations ever | lapsed immunizations | delinquent immunization status | incomplete vaccination status > Z28.39
partial immunization for COVID-19 | partially immunized for COVID-19 | one dose of COVID vaccine only | COVID-19 partially vaccinated > Z28.311
unvaccinated COVID-19 | not immunized for COVID-19 > Z28.310
underimmunization for COVID-19 | COVID-19 underimmunization > Z28.31
vaccine not given because of prior disease | immunization not done patient had disease > Z28.81
vaccination not done due to acute illness > Z28.01
immunization contraindicated immunocompromised > Z28.03

# --- fitting, adjusting, checking, removing of devices
fitting of contact lenses | fitting of glasses | fitting of eyeglasses | adjustment of spectacles | prescription of spectacles | adjustment of contact lenses > Z46.0
adjustment of hearing aid | removal of hearing aid > Z46.1
fitting of dental prosthesis | adjustment of dentures | fitting of bridge dental | fitting of dental prosthetic device > Z46.3
fitting of orthodontic device | removal of orthodontic device | removal of braces | adjustment of orthodontic device | orthodontic braces adjustment | braces adjustment orthodontic > Z46.4 {orthodontic, dental, dentist, teeth}
fitting of gastric band | adjustment of gastric band | adjustment of gastric lap band > Z46.51
fitting of gastrointestinal appliance | adjustment of gastrointestinal device | fitting of intestinal appliance | adjustment of intestinal appliance | fitting of intestinal device > Z46.59
fitting of urinary device | removal of urinary catheter | adjustment of urinary catheter | removal of ureteral stent | removal of Foley catheter | fitting of cystostomy device > Z46.6 {encounter, here, presents, visit, urology, admission, fitting, adjustment}
replacement of urinary catheter | change of urinary catheter > Z46.6 {encounter, here, presents, visit, urology, admission, fitting, adjustment}
fitting of insulin pump | adjustment of insulin pump | titration of insulin pump | instruction in use of insulin pump > Z46.81
removal of non-vascular catheter | fitting of catheter non-vascular | fitting of nonvascular catheter | adjustment of non-vascular catheter > Z46.82
fitting of colostomy belt | fitting of ileostomy device | fitting of wheelchair | adjustment of wheelchair | fitting of orthopedic device | fitting of orthopedic brace | fitting of orthopedic cast | adjustment of orthopedic shoes | fitting of corset | fitting of belt > Z46.89
fitting of colostomy > Z46.89
fitting of device | adjustment of device > Z46.9
fitting of device nervous system | removal of nervous system device | fitting of neuropacemaker | removal of neuropacemaker | fitting of visual substitution device | fitting of auditory substitution device > Z46.2
fitting of prosthesis | adjustment of prosthesis | removal of prosthesis external | removal of external prosthesis | adjustment of external prosthesis > Z44.9
fitting of artificial arm | adjustment of artificial arm | fitting of arm prosthesis | removal of artificial arm > Z44.00
fitting of complete artificial arm | complete artificial arm > Z44.01
fitting of partial artificial arm | partial artificial arm > Z44.02
fitting of artificial leg | adjustment of artificial leg | removal of artificial leg | fitting of leg prosthesis | adjustment of leg prosthesis > Z44.10
complete artificial leg | fitting of complete artificial leg > Z44.11
partial artificial leg | fitting of partial artificial leg > Z44.12
fitting of artificial eye | adjustment of artificial eye | removal of artificial eye | fitting of eye prosthesis > Z44.2
fitting of breast prosthesis | adjustment of breast prosthesis | removal of external breast prosthesis | fitting of external breast prosthesis | mastectomy bra fitting > Z44.3
fitting of pacemaker | adjustment of pacemaker | pacemaker lead worn out | pacemaker lead change | management of pacemaker | adjustment of cardiac pacemaker | fitting of cardiac pacemaker | worn out pacemaker lead | removal of pacemaker > Z45.018
removal of cardiac pulse generator | pacemaker pulse generator checking | pulse generator change | worn out pacemaker battery | pulse generator end of life | replacement of cardiac pulse generator > Z45.010
fitting of defibrillator | adjustment of defibrillator | management of defibrillator | adjustment of cardiac defibrillator | management of implantable cardiac defibrillator | fitting of implantable cardiac defibrillator | removal of defibrillator > Z45.02
fitting of automatic implantable cardiac defibrillator > Z45.02
adjustment of cardiac device | management of cardiac device | fitting of cardiac device | adjustment of implanted cardiac device > Z45.09
interrogation of infusion pump | management of infusion pump | adjustment of infusion pump | refill of infusion pump | fitting of infusion pump | infusion pump interrogation > Z45.1
removal of vascular access device | management of vascular access device | adjustment of vascular catheter | removal of vascular catheter | removal of central venous catheter | vascular catheter removal | vascular catheter adjustment > Z45.2
management of cochlear device | adjustment of cochlear implant | adjustment of cochlear device | fitting of cochlear device > Z45.321
management of bone conduction device | adjustment of bone conduction hearing device | fitting of bone conduction device | BAHA adjustment > Z45.320
adjustment of implanted hearing device | management of implanted hearing device > Z45.328
management of visual substitution device | implanted visual substitution device > Z45.31
management of CSF drainage device | adjustment of cerebrospinal fluid shunt | adjustment of ventricular shunt | fitting of CSF shunt > Z45.41
management of neurostimulator | adjustment of neurostimulator | adjustment of neuropacemaker | change of neuropacemaker | fitting of neurostimulator | change of implanted neuropacemaker > Z45.42
fitting of implanted nervous system device | management of implanted nervous system device | implanted nervous system device fitting > Z45.49
removal of breast implant | adjustment of breast implant | removal of tissue expander | breast tissue expander removal | replacement of breast implant > Z45.81
removal of myringotomy tube | removal of myringotomy device | fitting of myringotomy device | adjustment of myringotomy tube | removal of ear tubes | removal of tympanostomy tube | removal of grommets > Z45.82
adjustment of implanted device | management of implanted device | fitting of implanted device > Z45.89
fitting of dialysis catheter | management of dialysis catheter | removal of dialysis catheter | adjustment of dialysis catheter | fitting of extracorporeal dialysis catheter | replacement of dialysis catheter > Z49.01
fitting of peritoneal dialysis catheter | removal of peritoneal dialysis catheter | adjustment of peritoneal dialysis catheter > Z49.02
attention to artificial vagina | closure of artificial vagina > Z43.7
closure of jejunostomy | closure of enterostomy | attention to enterostomy | removal of jejunostomy tube > Z43.4
attention to artificial opening of digestive tract > Z43.4
attention to urinary tract opening | closure of nephrostomy | closure of ureterostomy | attention to urethrostomy opening | removal of nephrostomy tube > Z43.6
closure of cystostomy | removal of suprapubic catheter | replacement of suprapubic catheter > Z43.5
closure of gastrostomy | removal of gastrostomy tube | replacement of gastrostomy tube > Z43.1
closure of tracheostomy | removal of tracheostomy tube | tracheostomy closure > Z43.0
closure of ileostomy > Z43.2
closure of colostomy > Z43.3
closure of artificial opening > Z43.9
plastic and reconstructive surgery | reconstructive surgery after injury | reconstructive surgery following healed injury > Z42.8 {encounter, admission, admitted, healed, here}
encounter for breast reconstruction | breast reconstruction following mastectomy > Z42.1
prophylactic organ removal specified > Z40.09
encounter for cosmetic surgery | admission for cosmetic surgery | plastic surgery for cosmetic purposes | plastic surgery cosmetic | hair transplant cosmetic | breast augmentation cosmetic | breast reduction elective cosmetic > Z41.1

# --- aftercare, care after surgery, donors
attention to dressings | change of dressing encounter | removal of dressings | attention to nonsurgical dressings | change of nonsurgical dressing > Z48.00
attention to surgical dressings | change of surgical dressing | removal of surgical packing | removal of wound packing > Z48.01
checking of wound | wound check visit | here for wound check | encounter for wound check | postoperative wound check > Z48.0 {visit, here, encounter, presents, nurse, postop}
attention to sutures | removal of skin sutures > Z48.02
attention to drains | change of drain > Z48.03
aftercare encounter | encounter for aftercare | convalescent care | convalescence after treatment > Z51.89
aftercare following surgery digestive | surgery aftercare digestive system | aftercare surgery abdomen | aftercare following abdominal surgery > Z48.815
aftercare following surgery skin | aftercare following plastic surgery skin | aftercare following skin surgery > Z48.817
aftercare following surgery of genitourinary system | aftercare following urologic surgery | aftercare following gynecologic surgery > Z48.816
aftercare following surgery of circulatory system | aftercare following vascular surgery | aftercare following coronary bypass > Z48.812
aftercare following surgery of respiratory system | aftercare following thoracic surgery | aftercare following lung surgery > Z48.813
aftercare following surgery of nervous system | aftercare following spinal cord surgery | aftercare following carpal tunnel release > Z48.811
aftercare following surgery of sense organs | aftercare following eye surgery | aftercare following ear surgery > Z48.810
aftercare following oral surgery | aftercare following dental surgery | aftercare following tooth extraction > Z48.814
aftercare following surgery for neoplasm | aftercare following surgery for malignancy > Z48.3
aftercare following organ transplant | aftercare following transplant > Z48.298
aftercare following scoliosis surgery > Z47.82
aftercare following explantation of joint prosthesis | aftercare following removal of hip prosthesis | aftercare following hip explantation > Z47.32
aftercare following knee explantation > Z47.33
aftercare following shoulder explantation > Z47.31
removal of internal fixation device | removal of fracture plate | removal of orthopedic screws | removal of Kirschner wires | change of internal fixation device | adjustment of internal fixation > Z47.2 {fracture, orthopedic, hardware, fixation, ORIF}
aftercare following musculoskeletal surgery | orthopedic aftercare following surgery | change of cast aftercare > Z47.89
donor of platelets | platelet donor | plateletpheresis donor | plasma donor | donor of plasma > Z52.008
autologous platelet donor > Z52.018
donor of bone | bone donor > Z52.20
donor of bone marrow | bone marrow donor > Z52.3
donor of cornea | cornea donor > Z52.5
donor of lung | donor of heart | donor of pancreas | donor of intestine | lung donor | tissue donor | donor of organ specified > Z52.89
organ donor status | donor of organ | donor of tissue > Z52.9
awaiting transplant status | transplant candidate status > Z76.82

# --- procedures not done, advice
procedure canceled because of contraindication | procedure not done because of contraindication | procedure postponed due to contraindication | surgery postponed due to infection | surgery postponed due to abnormal labs > Z53.09
procedure not done because of smoking | procedure canceled due to smoking > Z53.01
procedure not done because patient refused | procedure not done because of patient decision | patient declined procedure | patient declined surgery > Z53.20
procedure not done because of religious belief | treatment refused for religious reasons > Z53.1
procedure canceled equipment failure | procedure canceled scheduling | procedure canceled surgeon unavailable | procedure not done physician unavailable | procedure not done equipment failure > Z53.8
procedure not done | surgery not done | procedure not carried out > Z53.9 {canceled, cancelled, postponed, rescheduled, encounter}
sex counseling > Z70.9
counseling on sexual attitude | embarrassed by sexual behavior counseling > Z70.0
counseling on sexual behavior | counseling on sexual orientation | sexual orientation counseling | impotence counseling | promiscuity counseling > Z70.1
sex therapy | sexual advice > Z70.8 {counseling, counselling, advice}
combined sexual concerns counseling > Z70.3
religious consultation | chaplain counseling > Z71.81
HIV counselling | counseling for human immunodeficiency virus | AIDS counseling > Z71.7
drug dependence counseling | counseling for drug abuse | substance abuse counseling | counseling for opioid use > Z71.51
counseling family member of alcoholic > Z71.42
counseling family member of drug abuser | counseling for family of addict > Z71.52
counseling on vaccine safety > Z71.85
adult transition counseling | transition of care from pediatric to adult counseling > Z71.87
counseling for socioeconomic factors > Z71.88
diabetic diet counseling | dietary surveillance of diabetes | dietary supervision of diabetes | dietary surveillance of obesity | dietary supervision of obesity | dietary counseling for obesity | dietary counseling for hyperlipidemia | dietary counseling for celiac disease > Z71.3
consultation on behalf of another person | advice for another person | counseling on behalf of absent person | proxy visit > Z71.0
explanation of test results | explanation of investigation findings | here to discuss test results | visit to discuss results | here for results | review of test results visit > Z71.2
feared complaint | no disease found concern > Z71.1
counseling encounter | encounter for counseling > Z71.9
parenting counseling | marital counseling consultation | medical counseling specified | consanguinity counseling | counseling for consanguinity > Z71.89
counseling for victim of abuse > Z69.81
counseling for perpetrator of abuse | batterer counseling > Z69.82
counseling for victim of spousal abuse | counseling for victim of domestic violence | counseling for victim of partner abuse > Z69.11
counseling for perpetrator of partner abuse | counseling for perpetrator of domestic violence | mental health services for perpetrator of partner neglect > Z69.12
counseling for victim of parental abuse | mental health services for victim of child neglect by parent > Z69.010
mental health services for perpetrator of parental child abuse | counseling for abusive parent | mental health services for perpetrator of child neglect > Z69.011
mental health services for victim of nonparental child abuse | mental health services for victim of nonparental child sexual abuse > Z69.020
mental health services for perpetrator of nonparental child abuse | mental health services for perpetrator of nonparental child sexual abuse | mental health services for perpetrator of nonparental child neglect > Z69.021
mental health services for victim of rape | counseling for rape victim | counseling for victim of sexual violence > Z69.81

# --- long-term drugs: further names; "long-term use of", "long-term drug therapy with" lead here
long term dabigatran | long term fondaparinux | long term edoxaban | long term bivalirudin | long term argatroban | long term dalteparin | long term low molecular weight heparin | long term Eliquis | long term Xarelto | long term Pradaxa | long term Lovenox | long term Jantoven > Z79.01
long term ticagrelor | long term prasugrel | long term cilostazol | long term dipyridamole | long term vorapaxar | long term ticlopidine | long term Plavix | long term Brilinta | long term Effient | long term Aggrenox | long term dual antiplatelet therapy > Z79.02
long term antiplatelet agent > Z79.02
long term indomethacin | long term ketorolac | long term etodolac | long term nabumetone | long term piroxicam | long term sulindac | long term oxaprozin | long term Celebrex | long term Mobic | long term non-steroidal anti-inflammatories > Z79.1
long term nitrofurantoin | long term penicillin | long term rifaximin | long term minocycline | long term amoxicillin | long term cephalexin | long term ciprofloxacin | long term dapsone | long term TMP-SMX | long term trimethoprim-sulfamethoxazole > Z79.2
long term prophylactic antibiotic > Z79.2
long term hormonal contraceptive | long term depot medroxyprogesterone contraceptive > Z79.3
long term methylprednisolone | long term prednisolone | long term deflazacort | long term oral steroid | long term oral corticosteroid | long term fludrocortisone > Z79.52
long term fluticasone | long term mometasone | long term beclomethasone | long term Flovent | long term Pulmicort | long term Symbicort | long term Advair > Z79.51
long term immunomodulator agent > Z79.61
long term eculizumab | long term alemtuzumab | long term basiliximab | long term daratumumab | long term omalizumab | long term mepolizumab | long term benralizumab | long term ofatumumab | long term ixekizumab | long term guselkumab | long term risankizumab | long term Humira > Z79.620
long term Enbrel | long term Remicade | long term Stelara | long term Cosentyx | long term biologic agent > Z79.620
long term pimecrolimus | long term voclosporin | long term Prograf > Z79.621
long term Xeljanz | long term Rinvoq | long term Olumiant | long term Janus kinase inhibitor > Z79.622
long term temsirolimus | long term mammalian target of rapamycin inhibitor | long term Rapamune > Z79.623
long term leflunomide | long term teriflunomide | long term mycophenolic acid | long term CellCept | long term Imuran | long term Arava | long term mizoribine > Z79.624
long term busulfan | long term carmustine | long term lomustine | long term ifosfamide | long term carboplatin | long term oxaliplatin | long term dacarbazine | long term bendamustine | long term procarbazine | long term thiotepa | long term mechlorethamine | long term Cytoxan > Z79.630
long term Temodar > Z79.630
long term cladribine | long term gemcitabine | long term pemetrexed | long term fludarabine | long term clofarabine | long term azacitidine | long term decitabine | long term 5-FU | long term thioguanine | long term Xeloda > Z79.631
long term daunorubicin | long term mitoxantrone | long term epirubicin | long term idarubicin | long term dactinomycin | long term anthracycline > Z79.632
long term vinorelbine | long term cabazitaxel | long term ixabepilone | long term eribulin | long term vinca alkaloid | long term taxane | long term Taxol | long term Abraxane > Z79.633
long term teniposide | long term Camptosar > Z79.634
long term anagrelide | long term Hydrea | long term myelosuppressive agent > Z79.64
long term immunosuppressant specified | long term antithymocyte globulin > Z79.69
long term selective estrogen receptor modulator | long term ospemifene | long term bazedoxifene > Z79.810
long term Zoladex | long term Faslodex | long term Megace | long term Eligard | long term triptorelin | long term nafarelin | long term degarelix | long term estrogen receptor antagonist > Z79.818
long term zoledronate | long term pamidronate | long term etidronate | long term Actonel | long term Boniva | long term Reclast > Z79.83
long term sulfonylurea | long term glyburide | long term glimepiride | long term pioglitazone | long term linagliptin | long term dapagliflozin | long term canagliflozin | long term repaglinide | long term oral diabetes drug | long term Jardiance | long term Januvia > Z79.84
long term exenatide | long term tirzepatide | long term Ozempic | long term Trulicity | long term Mounjaro | long term Victoza | long term pramlintide > Z79.85
long term postmenopausal hormone | long term progesterone replacement | long term conjugated estrogens | long term estradiol | long term Premarin > Z79.890
long term hydromorphone | long term oxymorphone | long term tapentadol | long term codeine | long term methadone | long term opioid analgesic | long term narcotic analgesic | long term buprenorphine for pain | long term MS Contin | long term OxyContin > Z79.891
long term phenytoin | long term carbamazepine | long term valproate | long term valproic acid | long term lamotrigine | long term levetiracetam | long term phenobarbital | long term antidepressant | long term antipsychotic | long term clozapine | long term antihypertensive > Z79.899
long term allopurinol | long term colchicine | long term sulfasalazine | long term antiarrhythmic | long term proton pump inhibitor | long term omeprazole | long term gabapentin | long term antiretroviral | long term denosumab | long term other drug > Z79.899
long term prophylactic medication > Z79.899
long term (current) use of steroids > Z79.52
# --- allergy status: "history of allergy to", further names
history of allergy to tetracycline | tetracycline allergy | allergic to tetracycline | doxycycline allergy | clindamycin allergy | erythromycin allergy | history of antibiotic allergy | levofloxacin allergy > Z88.1
history of allergy to antifungal | antifungal allergy | anti-infective allergy | acyclovir allergy | antiviral allergy | metronidazole allergy | allergic to metronidazole > Z88.3
history of allergy to analgesic | analgesic allergy | acetaminophen allergy | allergic to acetaminophen | allergic to Tylenol | toradol allergy | naproxen allergy | allergic to naproxen | allergic to toradol > Z88.6
history of allergy to narcotic | hydrocodone allergy | oxycodone allergy | tramadol allergy | allergic to oxycodone | allergic to hydrocodone | allergic to tramadol | Demerol allergy > Z88.5
history of allergy to vaccine | serum allergy | allergic to horse serum | flu vaccine allergy > Z88.7
history of allergy to beta blocker | heparin allergy | allergic to heparin | beta blocker allergy | lisinopril allergy | metformin allergy | allergic to metformin | phenytoin allergy | allergic to phenytoin | insulin allergy | Benadryl allergy | amlodipine allergy > Z88.8
history of drug allergy | history of allergy to drug | history of medicinal agent allergy | allergy to medicinal agent | history of medication allergy > Z88.9
history of allergy to food dye | food dye allergy | sulfite allergy | allergic to sulfites | allergic to MSG | allergic to red dye | red dye allergy | preservative allergy | food preservative allergy > Z91.02
allergic to soy | allergic to wheat | allergic to strawberries | banana allergy | allergic to sesame > Z91.018
history of allergy to fish | allergic to fish | allergic to shrimp | shrimp allergy | allergic to seafood | crab allergy | allergic to octopus > Z91.013
beef allergy | allergic to red meat > Z91.014
history of allergy to insect | allergic to hornets | allergic to fire ants | mosquito allergy > Z91.038
history of allergy to radiographic dye | radiographic dye allergy | allergic to radiographic dye | gadolinium allergy | allergic to gadolinium | x-ray dye allergy | radiocontrast allergy > Z91.041
history of allergy to perfume | perfume allergy | lotion allergy | cosmetics allergy | allergic to perfume | history of nickel allergy | history of metal allergy | dye allergy nonmedicinal | history of adhesive allergy | allergic to lotion > Z91.048
history of pollen allergy | history of allergy to pollen | history of dust allergy | history of allergy to dust | history of mold allergy | history of allergy to mold | history of animal allergy | history of allergy to animals | history of environmental allergies > Z91.09
# --- outcome of delivery, for the mother
delivered single liveborn | single live birth | outcome of delivery single liveborn | delivered of single liveborn infant > Z37.0 {delivery, delivered, postpartum, mother, labor}
outcome of delivery single stillborn | delivered stillborn infant | delivery of stillborn > Z37.1
delivered twins both liveborn | delivery of twins both alive | outcome of delivery twins liveborn > Z37.2
one twin liveborn one stillborn | twins one liveborn one stillborn delivered > Z37.3
delivered twins both stillborn > Z37.4
outcome of delivery triplets all liveborn | delivered triplets all liveborn | triplets all liveborn > Z37.51
outcome of delivery quadruplets all liveborn | quadruplets all liveborn > Z37.52
outcome of delivery quintuplets all liveborn | quintuplets all liveborn > Z37.53
outcome of delivery sextuplets all liveborn | sextuplets all liveborn > Z37.54
triplets some liveborn | outcome of delivery triplets some liveborn > Z37.61
quadruplets some liveborn > Z37.62
quintuplets some liveborn > Z37.63
multiple births all stillborn | outcome of delivery multiple births all stillborn | triplets all stillborn > Z37.7
# --- aftercare and procedures, last wordings
removal of plaster cast | removal of cast encounter | cast removal visit | here for cast removal | change of cast encounter > Z47.89
treatment refused for reasons of belief | treatment refused because of religious belief | procedure refused because of belief | refusal of treatment for religious reasons > Z53.1
problem with boss | problem with employer | discord with boss | discord with workmates > Z56.4
observation after motor vehicle accident | observation following motor vehicle accident | examination following motor vehicle accident > Z04.1
observation for suspected tuberculosis ruled out | suspected tuberculosis ruled out | suspected cancer ruled out | suspected malignancy ruled out | suspected malignant neoplasm ruled out | suspected stroke ruled out | suspected infection ruled out adult > Z03.89

@type social
# --- housing, money, work, family
homeless | homelessness | unhoused | undomiciled | no fixed abode > Z59.00
living in a shelter | lives in a shelter | homeless shelter | staying in a shelter > Z59.01
sleeping rough > Z59.02
housing instability | unstable housing | housing insecurity | facing eviction | eviction > Z59.819
housing instability with risk of homelessness | at risk of homelessness > Z59.811
poor housing conditions | no heat at home > Z59.1
food insecure | not enough food | unable to afford food > Z59.41
fixed income | financial difficulties | financial stress | financial problems > Z59.86
uninsured | no insurance | lacks insurance | no health insurance | lack of insurance | underinsured | insurance lapse > Z59.71
cannot afford medications | can't afford medications | can't afford his medications | can't afford her medications | cannot afford meds | unable to afford meds | cost-related nonadherence > Z91.120
no transportation | transportation difficulties | transportation barrier | transportation problems > Z59.82
lives in a nursing home | nursing home resident | SNF resident | long-term care resident | resident of a nursing home | LTC resident | lives in group home > Z59.3
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
imprisoned | inmate | prisoner | prison inmate > Z65.1
incarcerated | incarceration > Z65.1 {prison, jail, inmate, correctional, custody, parole, sentence, warden, penitentiary, detention}
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

# --- social circumstances, further wordings
vagabond | vagrant | transient living situation | no permanent address > Z59.00
lives in car > Z59.02
couch surfing | couch surfs | sleeping on friends' couches | staying with friends temporarily > Z59.01
lives in a tent | sleeping in car | living in tent | homeless encampment | unsheltered > Z59.02
sheltered homeless | homeless in shelter | transitional housing | domestic violence shelter > Z59.01
imminent risk of homelessness | about to be evicted | eviction notice > Z59.811
no heating in home | lacks heating | inadequate heating | inadequate housing heating | no air conditioning at home | inadequate household heating | no heat in apartment > Z59.11
no electricity at home | lack of electricity | utilities shut off | no running water | power shut off | unable to pay utilities | lack of utilities > Z59.12
overcrowded housing | substandard housing | infested housing | pest infestation at home > Z59.19
discord with neighbors | conflict with neighbors | conflict with landlord | problems with neighbor | landlord problems | problem with lodgers > Z59.2
group home resident | lives in memory care | boarding school resident | residential facility resident | lives in SNF | lives in a group home | board and care resident > Z59.3
food insecurity | runs out of food | skips meals due to cost > Z59.41
low income | poor socioeconomic status | very low income > Z59.6
insufficient welfare support | loss of benefits > Z59.7
lack of transportation | lacks transportation | transportation insecurity | no car for appointments | unreliable transportation | no means of transportation > Z59.82
material hardship | cannot afford clothing | lack of material resources | unable to afford diapers | inadequate material resources due to limited finances > Z59.87
financial strain | money problems | economic strain | financial problem affecting care | economic strain affecting care > Z59.86
foreclosure | creditors problem > Z59.89
change of job | new job adjustment | recent job change > Z56.1
threat of job loss | threatened unemployment | may lose job | fear of losing job | facing layoff > Z56.2
work schedule problem | stressful work schedule | rotating shifts stress | difficult work schedule > Z56.3
conflict with coworkers | discord with employer | discord with coworkers | problems with supervisor | conflict with supervisor > Z56.4
hostile work environment | unsatisfactory work surroundings | uncongenial work | difficult work conditions | toxic work environment > Z56.5
currently deployed | military deployment | active deployment > Z56.82
work problems | employment problems | occupational problem | problems at work > Z56.9
illiterate patient | cannot read or write > Z55.0
no access to school | school unavailable > Z55.1
failed exams | failed school examinations | failing classes > Z55.2
discord with teachers | conflict with classmates | school maladjustment | conflict with teachers > Z55.4
no high school diploma | dropped out of high school | no GED | did not graduate high school | high school dropout > Z55.5
difficulty completing medical forms | difficulty understanding medical information > Z55.6
educational handicap | educational problems | education problem > Z55.9
inadequate teaching | spelling difficulty inadequate teaching > Z55.8
adjustment to retirement | empty nest | phase of life problem | life transition problem | life-cycle transition > Z60.0
acculturation difficulty | acculturation problem | cultural adjustment difficulty | migration adjustment > Z60.3
social exclusion | social deprivation | social rejection | social isolation | isolated socially | ostracized > Z60.4
religious persecution | target of discrimination | persecution problem > Z60.5
social environment problem > Z60.9
inadequate parental supervision > Z62.0
parental overprotection | overprotective parents > Z62.1
removal from home | institutional upbringing away from parents | child removed from home > Z62.29
child in custody of CPS | in CPS custody | child in state custody | DCF custody > Z62.21
child living in orphanage | child lives in group home | institutionalized child > Z62.22
kinship care | raised by aunt | raised by relatives | in custody of grandparents | grandparent custody | living with grandmother as guardian > Z62.23
non-relative guardian custody > Z62.24
hostile parenting | scapegoating of child > Z62.3
inappropriate parental pressure | excessive parental pressure > Z62.6
frightening experience in childhood | negative life events in childhood | birth of sibling affecting child | new step-parent affecting child > Z62.898
adoptive parent-child conflict | adopted child problem > Z62.821
foster child problem | parent-foster child conflict > Z62.822
parent-child relational problem | conflict with parents | parent-child discord | conflict with mother | conflict with father > Z62.820
sibling rivalry > Z62.891
runaway | ran away from home | left home without permission > Z62.892 {adolescent, teen, youth, child, girl, boy, minor}
upbringing problem | child-rearing problem | parenting problems > Z62.9
abuse as reason for couple seeking advice | relationship problem with spouse | marital difficulties | problems with husband | problems with wife | spousal conflict | marriage problems | relationship conflict with partner > Z63.0
in-law problems | conflict with in-laws > Z63.1
husband deployed | spouse deployed | family member deployed | absence of family member due to deployment > Z63.31
absence of family member > Z63.32
bereaved | widowed recently | bereavement | grief over loss of mother | grief reaction uncomplicated | recent death of spouse | recent death of father | recent death of mother | lost her husband | lost his wife | death of child in family > Z63.4
separation from spouse | estrangement | marital estrangement > Z63.5
caregiver of disabled relative | person caring for sick relative | dependent relative needing care | family member needs care | caring for elderly parent | caring for mother with dementia | sick or handicapped family member care > Z63.6
alcoholic in family | drug addict in family | spouse is an alcoholic | husband is an alcoholic | lives with alcoholic > Z63.72
sick person in family | ill family member stress | health problems in family | disabled person in family | spouse ill > Z63.79
family disruption | family discord high expressed emotion | inadequate family support | intrafamilial communication problem > Z63.8
unplanned pregnancy unwanted | unwanted pregnancy problem | illegitimate pregnancy > Z64.0
multiparity problem > Z64.1
problem with probation officer | discord with social worker | discord with counselor | conflict with probation officer > Z64.4
convicted without imprisonment | criminal conviction on probation | on probation > Z65.0
in prison | in jail | jail inmate | correctional facility inmate | in custody of police | currently incarcerated | in police custody | imprisonment anxiety > Z65.1
released from jail | recently released from jail | parolee | on parole | release from incarceration > Z65.2
litigation | court case pending | arrested recently | child custody dispute | custody battle | child support proceedings | anxiety concerning litigation | facing criminal charges | custody proceedings > Z65.3
victim of terrorism | victim of torture | torture survivor > Z65.4
disaster victim | victim of disaster | war refugee | exposed to war | hurricane victim | refugee from war | exposure to disaster > Z65.5
religious problem | spiritual problem | spiritual crisis > Z65.8
psychosocial stressors > Z65.9
physically inactive lifestyle | sedentary life style | no regular exercise | does not exercise regularly > Z72.3
fast food diet | high-fat diet habit | junk food diet > Z72.4
unprotected intercourse | high-risk sexual activity | multiple partners | promiscuous | unprotected sexual intercourse > Z72.51
MSM high risk | unprotected anal intercourse MSM > Z72.52
compulsive betting | gambling problem lifestyle | problem betting > Z72.6
gang membership | gang member | truancy | group delinquency > Z72.810
adult antisocial behavior | dyssocial behavior adult > Z72.811
inadequate sleep | insufficient sleep | lack of adequate sleep | sleep deprivation > Z72.820
excess napping | bad sleep habits | irregular sleep habits | poor sleep habits > Z72.821
self-damaging behavior lifestyle > Z72.89
accentuation of personality traits | type A personality > Z73.1
lack of leisure | no time for relaxation | lack of relaxation > Z73.2
mental strain | psychological strain | emotional strain | psychosocial stress | life stress | situational stress | stressors at home | high stress level > Z73.3
poor social skills | inadequate social skills > Z73.4
role conflict | social role conflict > Z73.5
limited activities due to disability > Z73.6
bedfast | bedridden | non-ambulatory bedbound > Z74.01
impaired mobility status | non-ambulatory | nonambulatory | requires Hoyer lift > Z74.09
needs assistance with bathing | needs help dressing | requires help with ADLs | dependent for all ADLs | total care ADLs | needs help with personal care | requires total care > Z74.1
no caregiver available | family unable to care for patient | no one to care for patient at home | caregiver unavailable | no able caregiver at home | no other household member able to render care > Z74.2
24 hour supervision needed | needs 24/7 supervision | needs 24/7 care | continuous supervision needed > Z74.3
home medical services unavailable | no home health available | home services unavailable > Z75.0
boarding in ED awaiting psych bed | awaiting rehab placement | awaiting bed at SNF | awaiting transfer to rehab | medically cleared awaiting placement | placement pending | awaiting LTC placement > Z75.1
waiting for surgery date | waiting period for treatment > Z75.2
no PCP access | health care inaccessible | lack of access to health care | rural lack of specialists > Z75.3
social services unavailable | helping agencies unavailable > Z75.4
respite admission | respite stay | caregiver on vacation respite | holiday relief care > Z75.5
foundling care | abandoned newborn care > Z76.1
supervision of healthy infant | health supervision healthy child | high risk infant supervision > Z76.2
healthy sibling accompanying sick child | healthy infant accompanying sick mother | rooming in with sick child > Z76.3
boarder baby | hospital boarder > Z76.4
malingering | malingerer | feigning symptoms | feigning illness | drug seeking | drug-seeking behavior | secondary gain feigned symptoms > Z76.5
prenatal pediatrician visit | prebirth pediatrician visit | meet and greet pediatrician expectant parents > Z76.81
listed for kidney transplant | listed for liver transplant | on kidney transplant list | waitlisted for transplant | on UNOS list | awaiting kidney transplant | awaiting liver transplant | awaiting heart transplant | awaiting lung transplant | waiting list for organ transplant > Z76.82
transplant candidate listed > Z76.82
new patient to establish | new to practice to establish care > Z76.89
medication refill | med refill | refill meds | refills needed | Rx refill > Z76.0 {here, encounter, requests, requesting, needs, presents, visit}
restrained for safety > Z78.1
post menopause asymptomatic | menopausal asymptomatic > Z78.0
type A blood Rh positive | blood type A positive > Z67.10
blood type A negative > Z67.11
blood type B positive | type B blood > Z67.20
blood type B negative > Z67.21
blood type AB positive > Z67.30
blood type AB negative > Z67.31
blood type O negative | O negative blood > Z67.41
husband died | wife died | spouse died | her husband passed away | his wife passed away | mother passed away recently | father passed away recently > Z63.4 {grief, grieving, bereavement, bereaved, coping, mourning}
child in custody of grandparent | grandparents have custody > Z62.23
conviction in legal proceedings | convicted of crime > Z65.0
homosexual high-risk sexual behavior > Z72.52
bisexual high-risk sexual behavior > Z72.53
life-management problem > Z73.9
unavailability of health service agencies | health service-related agencies unavailable > Z75.4
inaccessible health care | health care unavailable > Z75.3
home medical facilities unavailable > Z75.0
problem of education specified > Z55.8
poor sleep hygiene habits > Z72.821

# --- social circumstances, third part
discord with classmates | conflict with teachers at school > Z55.4
underachievement at school | poor academic performance | school underachievement > Z55.3
schooling unavailable > Z55.1
health literacy problem | difficulty with health literacy > Z55.6
dissatisfaction with employment | dissatisfaction with work | job dissatisfaction | employment dissatisfaction > Z56.9
work environment problem | unpleasant work environment | bad working conditions > Z56.5
strain at work | physical strain at work | mental strain at work > Z56.6
harassed at work sexually > Z56.81
out of work | laid off | loss of job > Z56.0 {unemployed, unemployment, jobless, benefits, financial, stress, social, depressed, depression, anxiety}
threat of unemployment | anxiety concerning unemployment | anxiety about job loss > Z56.2
inadequate drinking water | lack of safe drinking water | lack of drinking water > Z58.6
basic services unavailable in physical environment | unable to obtain internet service | unable to obtain telephone service | lack of basic services | lack of basic services in physical environment > Z58.81
sleeps rough | rough sleeper | residing in place not meant for human habitation | lack of shelter | without shelter | living without shelter | lives in abandoned building > Z59.02
lives in homeless shelter | staying at a homeless shelter | living in a motel temporarily | doubled up with family > Z59.01
lack of housing | lack of permanent housing | no fixed address > Z59.00
housing without air conditioning | lack of air conditioning | lack of heating | living without heating | living without adequate heating | home without heat > Z59.11
lack of hot water at home | lack of gas utility | lack of water utility | housing without utilities | living without utilities > Z59.12
inadequate space at home | technical defects in home | overcrowding at home > Z59.19
discord with landlord | discord with lodger > Z59.2
institutional resident | living in institution problem | residential institution problem > Z59.3
lack of food | inadequate food | starving for lack of food | no food at home | food lack | lack of access to food > Z59.48
extreme poverty | destitute | destitution > Z59.5
inadequate income | insufficient income | living on low income > Z59.6
lack of health insurance | no insurance coverage | inadequate health insurance > Z59.71
inadequate welfare support | lack of welfare support > Z59.72
economic problem | economic circumstances affecting care | housing problem | economic difficulties > Z59.9
bankruptcy | burdensome debt | burdensome medical debt | medical debt > Z59.868
foreclosure on loan | housing foreclosure | isolated dwelling > Z59.89
trouble paying utility bills | difficulty paying for utilities | difficulty paying utilities > Z59.861
imminent homelessness | eviction pending > Z59.811
homeless within past year | past homelessness in last 12 months > Z59.812
behind on rent > Z59.819
pension adjustment | adjustment to pension | retirement adjustment | empty nest syndrome | adjustment to life transition > Z60.0
lives alone problem | problem of living alone | living alone affecting care > Z60.2
cultural deprivation | cultural shock | migration problem | social transplantation problem > Z60.3
rejected socially | exclusion on basis of appearance | victim of bullying > Z60.4
ethnic discrimination | target of persecution > Z60.5
social maladjustment | problem with social environment | social environment maladjustment > Z60.9
lack of parental supervision | lack of supervision of child | lack of supervision by parent | unsupervised child | inadequate supervision of child > Z62.0
child in foster care | foster care child | lives in foster care | child in welfare custody | ward of state > Z62.21
grew up in institution | grew up in orphanage | raised in orphanage > Z62.22
parent-stepchild conflict | conflict with stepparent | conflict with stepfather | conflict with stepmother | parent-step child problem > Z62.823
conflict with foster parents > Z62.822
conflict with adoptive parents > Z62.821
conflict with guardian | guardian-child conflict > Z62.83
parent-child estrangement | estranged from parents | estranged from children > Z62.890
loss of self-esteem in childhood | loss of love relationship in childhood | altered family relationships in childhood | personal frightening experience in childhood | lack of learning experiences in childhood > Z62.898
child neglect upbringing | upbringing away from parents > Z62.29
discord with spouse | discord with partner | conflict with partner | relationship distress with spouse | partner relational problem > Z63.0
discord with in-laws | conflict with mother-in-law > Z63.1
recently separated | divorce stress > Z63.5
family disrupted by divorce | disruption of family by divorce | disruption of family by separation | broken home > Z63.5
disappearance of family member | death in family | death of family member | recent loss of loved one > Z63.4
caregiver burnout | caring for sick relative | caring for disabled child | caring for spouse with dementia | care of sick family member | care of handicapped family member > Z63.6
alcoholism in family | alcoholism in the family problem | drug addiction in family | addiction in family member > Z63.72
family stress due to illness | disruption of family due to stressful life event | stressful life event affecting family | illness of family member causing stress | ill relative causing stress > Z63.79
discord in family | high expressed emotional level within family | inadequate family communication | family estrangement > Z63.8
maladjustment of family | family maladjustment | family dysfunction | dysfunctional family | primary support group problem | lack of family support > Z63.9
returned from deployment family stress > Z63.71
pregnancy unwanted > Z64.0
multiparity | grand multiparity status > Z64.1
discord with probation officer | discord with case worker | conflict with case worker | conflict with counselor > Z64.4
conviction without imprisonment > Z65.0
imprisonment | currently in prison > Z65.1
recent release from prison | anxiety about release from prison > Z65.2
arrested | pending court case | lawsuit | legal arrest | prosecution anxiety | arrest anxiety > Z65.3 {legal, court, lawsuit, prosecution, jail, charges}
victim of assault crime | exposure to terrorism | victim of terrorist attack > Z65.4
exposure to war | exposure to combat | survivor of disaster | earthquake survivor | exposure to hurricane | exposure to tornado | tornado survivor > Z65.5
psychosocial problem | psychosocial circumstance problem > Z65.9
lack of physical exercise | insufficient exercise > Z72.3
inappropriate eating habits | bad eating habits | poor dietary habits > Z72.4
promiscuity | sexual promiscuity > Z72.51
delinquent behavior | stealing in company | truant | truancy from school > Z72.810
sleep hygiene abuse | poor sleep schedule | inadequate sleep hygiene > Z72.821
self-damaging behavior > Z72.89
lifestyle problem | unhealthy lifestyle > Z72.9
vital exhaustion | state of vital exhaustion | caregiver exhaustion vital > Z73.0
type A behavior | type A personality pattern > Z73.1
lack of leisure time | no leisure > Z73.2
physical and mental strain | emotional stress reaction | stress reaction uncomplicated | under a lot of stress | stressed out > Z73.3 {stress at, under stress, stressed, stressors, stressful}
social skills inadequacy | lack of social skills | social skills deficit > Z73.4
childhood behavioral insomnia | insomnia of childhood | behavioral insomnia > Z73.819 {childhood, child, infant, toddler, boy, girl, pediatric}
sleep-onset association insomnia | sleep onset association disorder > Z73.810
limit-setting insomnia | limit setting sleep disorder > Z73.811
deaf-blind | deafblind | dual sensory impairment | combined vision and hearing loss > Z73.82
physical impairment limiting activities | limitation of activity due to disability | disability limiting activities > Z73.6
dependence on care provider | dependence on caregiver | impaired mobility dependence on care provider > Z74.9
dependence on care provider for mobility > Z74.09
need for assistance with personal care | requires assistance for personal care > Z74.1
care unavailable at home | no household member able to render care | caregiver incapacitated > Z74.2
need for continuous supervision | requires continuous supervision > Z74.3
home care unavailable | medical care unavailable at home > Z75.0
awaiting nursing home bed | waiting for nursing home | waiting for admission elsewhere | awaiting admission elsewhere > Z75.1
on surgical waiting list | waiting list for investigation | waiting for treatment > Z75.2
medical facility unavailable | medical services unavailable | remote from medical facility | no health care facility nearby | unavailability of medical facilities > Z75.3
vacation relief care | respite stay care > Z75.5
foundling | abandoned infant healthy > Z76.1
well infant supervision | health supervision of infant | care of healthy infant > Z76.2
malingering behavior | feigned illness | simulated illness | conscious simulation > Z76.5
boarder in hospital | hospital boarder healthy > Z76.4
repeat prescription issue | issue of repeat prescription | prescription refill encounter | repeat prescription encounter > Z76.0
recalcitrant patient | uncooperative with treatment | refusal to follow treatment | nonadherent to treatment plan | noncompliance with medical regimen > Z91.199
noncompliance with renal dialysis | nonadherent with dialysis > Z91.158
noncompliance with dialysis due to cost > Z91.151
parent noncompliant with medication regimen | caregiver not giving medications > Z91.A48
caregiver noncompliance due to financial hardship | caregiver cannot afford medication > Z91.A41
caregiver underdosing due to financial hardship | caregiver intentional underdosing due to financial hardship > Z91.A20
caregiver noncompliance with diet > Z91.A18
caregiver noncompliance with treatment | parent noncompliant with treatment | parent refuses treatment for child > Z91.A98
forgot to take medications > Z91.138
intentionally skips doses | skipping doses > Z91.128
unable to afford medications | cannot afford his medications | cannot afford her medications | rationing insulin due to cost > Z91.120
cannot follow diet due to cost > Z91.110
blood type AB | type AB blood | AB positive blood type > Z67.30
blood type A | A positive blood type > Z67.10
blood type B | B positive blood type > Z67.20
blood type O | O positive blood type | type O blood > Z67.40
Rh positive blood type | Rh blood type > Z67.90



# === third round
@type status
# --- third round: parts missing, parts replaced, what was done
absence of thumb > Z89.01
absence of toe > Z89.42
absence of finger > Z89.02
absence of great toe | absence of big toe > Z89.41
absence of hand > Z89.11
absence of foot > Z89.43
absence of eyeball | loss of eye status > Z90.01
healed amputation stump | old amputation stump | healed stump of amputation > Z89.9
status of mastectomy | mastectomy state | breast removed surgically > Z90.1
status of oophorectomy | status of salpingo-oophorectomy | salpingo-oophorectomy status unilateral | status of unilateral salpingo-oophorectomy > Z90.721
bilateral status of oophorectomy | status of bilateral oophorectomy | salpingo-oophorectomy status bilateral > Z90.722
status of hysterectomy | hysterectomy state > Z90.710
status of splenectomy | splenectomy state > Z90.81
status of nephrectomy | nephrectomy state > Z90.5
status of pneumonectomy | status of lobectomy of lung > Z90.2
status of gastrectomy | partial gastrectomy status | total gastrectomy status > Z90.3
status of colectomy | status of cholecystectomy | status of appendectomy > Z90.49
status of prostatectomy | status of orchiectomy | status of penectomy | penectomy status > Z90.79
status of laryngectomy > Z90.02
status of enucleation of eye | enucleation status | evisceration of eye status > Z90.01
status of breast implant removal | removal status of breast implant | breast implant removed in past > Z98.86
transplant of heart and lung | status of heart-lung transplant > Z94.3
transplant of stomach | intestine transplant recipient > Z94.8
joint replaced by prosthesis | joint replaced by artificial device > Z96.60
replacement of hip by prosthesis | hip replaced by prosthesis > Z96.64
replacement of knee by prosthesis | knee replaced by prosthesis > Z96.65
replacement of shoulder by prosthesis | shoulder replaced by prosthesis > Z96.61
replacement of elbow by prosthesis > Z96.62
replacement of wrist by prosthesis > Z96.63
replacement of ankle by prosthesis > Z96.66
replacement of bone by prosthesis | bone replaced by prosthesis | replacement of tendon by prosthesis > Z96.7
heart valve replaced by prosthesis > Z95.2
replacement of blood vessel by prosthesis | replacement of vessel by graft | peripheral vessel replaced by prosthesis | vessel replaced by prosthesis > Z95.828
replacement of lens by prosthesis | lens replaced by prosthesis > Z96.1
replacement of larynx by prosthesis | larynx replaced by prosthesis > Z96.3
replacement of bladder by artificial device | artificial bladder > Z96.0
replacement of eye by prosthesis > Z97.0
replacement of limb by prosthesis | limb replaced by prosthesis | prosthetic limb in place > Z97.1
replacement of skin by artificial skin | artificial skin in place > Z96.81
coronary angioplasty prosthesis status | status of coronary angioplasty with implant | coronary angioplasty with prosthesis > Z95.5
angioplasty with stent of peripheral vessel | peripheral vascular angioplasty with implant status > Z95.820
contraceptive device in place | contraceptive coil in place > Z97.5
removal of breast tissue expander > Z45.81
history of sterilization | sterilization status > Z98.5

# --- third round: adjusting, fitting, removing, attending to
adjustment of cystostomy device | removal of cystostomy device | adjustment of urinary prosthetic device | removal of urinary device | fitting of ileal conduit device | adjustment of ureteral stent > Z46.6
adjustment of brain neuropacemaker | adjustment of brain pacemaker | removal of brain neuropacemaker > Z46.2
nervous system pacemaker adjustment | nervous system pacemaker fitting | adjustment of pacemaker of nervous system | spinal cord pacemaker adjustment > Z46.2
removal of implanted neuropacemaker | implanted neuropacemaker removal | removal of implanted neurostimulator | reprogramming of neurostimulator > Z45.42
implanted visual substitution device adjustment | adjustment of visual substitution device implanted > Z45.31
implanted auditory substitution device adjustment | implanted hearing device adjustment | implanted hearing device fitting > Z45.328
implanted cardiac device adjustment | implanted cardiac device fitting | implanted loop recorder check > Z45.09
adjustment of cardiac resynchronization pacemaker | adjustment of CRT-P | fitting of CRT-P > Z45.018
adjustment of cardiac resynchronization defibrillator | adjustment of CRT-D | fitting of CRT-D | management of CRT-D > Z45.02
prosthetic device adjustment | prosthetic device fitting | prosthetic device removal | adjustment of external prosthetic device > Z44.9
replacement of dental prosthesis | repair of dentures > Z46.3
removal of cystostomy catheter | cystostomy catheter removal | cystostomy catheter change | replacement of cystostomy catheter > Z43.5
removal of tracheostomy catheter | cleansing of tracheostomy | passage of sound into tracheostomy | reforming of tracheostomy > Z43.0
cleansing of colostomy | attention to colostomy opening | artificial opening attention colostomy | passage of catheter into colostomy > Z43.3
cleansing of ileostomy | artificial opening attention ileostomy > Z43.2
cleansing of gastrostomy | artificial opening attention gastrostomy | attention to artificial opening of stomach > Z43.1
cleansing of nephrostomy | artificial opening attention nephrostomy | artificial opening attention ureterostomy | artificial opening attention urethrostomy > Z43.6
artificial opening attention cystostomy | cleansing of cystostomy > Z43.5
artificial opening attention tracheostomy > Z43.0
attention to artificial opening colostomy | attention to artificial opening ileostomy = attention to colostomy
attention to artificial opening nephrostomy | attention to artificial opening urethrostomy | attention to artificial opening ureterostomy > Z43.6
attention to artificial opening of urinary tract > Z43.6
surgical dressing attention | change of surgical packing > Z48.01
removal of staples encounter | removal of surgical staples > Z48.02
removal of contraceptive capsule | checking of subdermal contraceptive | reinsertion of subdermal contraceptive | implantable subdermal contraceptive checking | implantable subdermal contraceptive removal | implantable subdermal contraceptive reinsertion > Z30.46
intrauterine device management | management of intrauterine device | intrauterine contraceptive device surveillance > Z30.431
postcoital prescription of contraceptives | prescription of postcoital contraceptives | prescription of emergency contraceptives > Z30.012
prescription of contraceptives diaphragm | prescription of contraceptives barrier | prescription of contraceptives condom > Z30.018
prescription of contraceptives injectable | injectable prescription of contraceptives > Z30.013
prescription of contraceptives intrauterine device > Z30.014
prescription of oral contraceptives > Z30.011
prescription of contraceptives implant | prescription of contraceptives subdermal > Z30.017
prescription of contraceptives vaginal ring > Z30.015
prescription of contraceptives patch > Z30.016
barrier contraception maintenance | maintenance of barrier contraception | maintenance of diaphragm contraception > Z30.49
gestational carrier counseling | counseling of gestational carrier | gestational carrier procreative management | counseling of surrogate mother > Z31.7
natural family planning instruction | instruction in natural family planning to avoid pregnancy | instruction in rhythm method > Z30.02
vasoplasty following sterilization | tuboplasty following sterilization | vasoplasty following previous sterilization | tuboplasty following previous sterilization > Z31.0
restoration of organ continuity following sterilization | restoration of organ continuity after poststerilization > Z31.0
poststerilization aftercare | aftercare of vasoplasty after sterilization > Z31.42
admission for sterilization | encounter for tubal ligation | admission for tubal ligation > Z30.2
genetic testing of female for procreation | genetic carrier testing of female | female genetic test for procreative management > Z31.430
genetic testing of male for procreation | genetic carrier testing of male | male genetic carrier testing | testing of male for genetic disease carrier status > Z31.440
Rh incompatibility status | Rh incompatibility of parents > Z31.82
in vitro fertilization cycle | assisted fertility procedure cycle | assisted reproduction cycle | artificial insemination encounter | admission for in vitro fertilization > Z31.83
fertility preservation before chemotherapy | egg freezing counseling | sperm banking counseling | fertility preservation advice > Z31.62
fertility preservation egg retrieval | oocyte cryopreservation | sperm cryopreservation procedure > Z31.84
prophylactic surgery encounter | admission for prophylactic surgery > Z40.9
prophylactic removal of organ | removal of organ prophylactic | prophylactic organ removal | organ removal prophylactic > Z40.00
prophylactic removal of testis | prophylactic orchiectomy | prophylactic colectomy | prophylactic hysterectomy | prophylactic removal of uterus | prophylactic removal of colon | prophylactic prostatectomy > Z40.09 {encounter, admitted, here, scheduled, presents, undergoing, elective, planned, admission}
prophylactic removal of fallopian tube > Z40.03
prophylactic oophorectomy without risk factors | prophylactic removal of ovaries without risk factors | prophylactic oophorectomy without known genetic or familial risk | prophylactic oophorectomy without known genetic risk > Z40.81
prophylactic oophorectomy for persons without known genetic risk factors > Z40.81
prophylactic salpingectomy for persons without known genetic risk factors | prophylactic salpingectomy without risk factors | prophylactic fallopian tube removal for persons without known genetic risk factors > Z40.82
immediate postpartum care of mother | mother care immediately after delivery | postpartum examination immediately after delivery | postpartum observation immediately after delivery > Z39.0
aftercare immediately after delivery | examination of mother immediately after delivery > Z39.0
aftercare surgery genitourinary | genitourinary surgery aftercare | aftercare after prostatectomy | aftercare after hysterectomy > Z48.816
aftercare following surgery teeth | surgery aftercare teeth | aftercare following surgery of oral cavity | aftercare following dental extraction > Z48.814
aftercare following surgery skin and subcutaneous tissue > Z48.817
aftercare following surgery circulatory | circulatory surgery aftercare > Z48.812
aftercare following surgery respiratory | respiratory surgery aftercare > Z48.813
aftercare following surgery nervous system | nervous system surgery aftercare | aftercare following spine surgery > Z48.811
aftercare following surgery sense organs | sense organ surgery aftercare > Z48.810
aftercare following surgery genitourinary | aftercare following surgery genital organs > Z48.816
aftercare following surgery digestive system | aftercare following bowel surgery | aftercare following bariatric surgery > Z48.815
aftercare following explantation of knee prosthesis | aftercare following explantation of joint prosthesis knee | aftercare explanted knee joint | aftercare following removal of knee prosthesis > Z47.33
aftercare following explantation of joint prosthesis shoulder | aftercare following removal of shoulder prosthesis > Z47.31
aftercare following explantation of joint prosthesis hip | aftercare explanted hip joint > Z47.32
aftercare following surgery attention to dressing | aftercare following surgery dressing change > Z48.01
postoperative wound checking | checking of postoperative wound > Z51.89
postoperative encounter aftercare > Z51.89

# --- third round: examination, observation, screening
infant hearing examination | hearing examination of infant | child hearing examination | hearing examination of child | infant vision test | child vision examination | vision examination of child | vision examination of infant | infant hearing screening exam > Z00.129
infant or child hearing examination | infant or child vision examination | infant or child vision test | infant or child developmental screening | developmental testing of infant or child > Z00.129
infant or child examination with abnormal findings | infant or child vision examination with abnormal findings | infant or child hearing examination with abnormal findings | infant or child screening with abnormal findings | infant or child developmental testing with abnormal findings > Z00.121
ear examination | examination of ear and hearing | hearing examination > Z01.10 {routine, encounter, admission, annual, screening, without abnormal, no complaint}
hearing test with abnormal findings | examination of ears with abnormal findings > Z01.118
admission for dental examination | dental examination encounter | dental examination and cleaning > Z01.20
admission for eye examination | eye and vision examination > Z01.00
admission for pelvic examination | admission for gynecological examination > Z01.419
Papanicolaou smear of cervix for suspected malignancy | Papanicolaou smear for suspected neoplasm of cervix | admission for Papanicolaou smear > Z12.4
adolescent growth and development evaluation | evaluation of puberty development | puberty development state evaluation | puberty evaluation | examination for puberty > Z00.3
period of rapid growth in childhood | rapid childhood growth evaluation | evaluation of rapid growth in childhood > Z00.2
period of delayed growth in childhood | delayed growth in childhood evaluation | evaluation of delayed growth in childhood > Z00.70
period of delayed growth in childhood with abnormal findings | delayed growth in childhood with abnormal findings > Z00.71
potential donor examination | examination of potential donor | examination of donor | medical examination of donor | potential organ donor evaluation > Z00.5
clinical research investigation | clinical research examination | clinical research control examination | examination for normal comparison in research > Z00.6
health examination of armed forces personnel | health examination of school children | health examination of defined subpopulation | health examination of prisoners group > Z00.8
medical examination for marriage | examination before marriage | medical examination for summer camp | summer camp examination | prison admission examination > Z02.89
medical examination for armed forces | medical examination for recruitment | armed forces medical examination | armed forces recruitment | medical examination admission to armed forces | recruitment examination > Z02.3
medical examination for school | medical examination admission to school | medical examination for preschool | medical examination for college > Z02.0
medical examination for old age home | medical examination admission to old age home | medical examination admission to residential institution > Z02.2
medical examination for employment | pre-employment medical examination | preemployment medical examination | examination for job | employment administrative examination > Z02.1
medical examination for sport | medical examination for sports competition | sports competition examination > Z02.5
medical examination for driving | driver medical examination | medical examination for license > Z02.4
medical examination for paternity | paternity blood test > Z02.81
administrative purpose encounter | administrative purposes only | encounter for administrative purposes > Z02.9
encounter for blood-drug test | encounter for blood-alcohol test | medicolegal blood drug test | police blood alcohol test > Z02.83
psychiatric examination by authority | psychiatric examination at request of authority | general psychiatric examination by court | examination psychiatric requested by court > Z04.6
examination following accident at work | examination following accident work | observation following accident at work | observation following work accident | industrial accident examination > Z04.2
examination following accident transport | observation following accident transport | observation following traffic accident > Z04.1
alleged rape of child ruled out | alleged sexual assault of child ruled out | child alleged rape ruled out | alleged rape or sexual assault of child ruled out | observation of child for alleged rape | examination of child for alleged sexual assault > Z04.42
alleged rape of adult ruled out | alleged sexual assault of adult ruled out | alleged rape or sexual assault of adult ruled out | adult alleged sexual assault ruled out > Z04.41
adult physical abuse suspected ruled out | suspected adult physical abuse ruled out | suspected adult abuse ruled out | adult abuse ruled out | physical abuse of adult ruled out > Z04.71
suspected child physical abuse ruled out | physical abuse of child ruled out | child abuse ruled out | suspected abuse of child ruled out > Z04.72
suspected forced labor exploitation ruled out | forced labor exploitation ruled out > Z04.82
suspected forced sexual exploitation ruled out | sexual exploitation ruled out > Z04.81
antibody response test | immunity status testing | antibody response check > Z01.84
preprocedural laboratory | preoperative laboratory test encounter > Z01.812
preprocedural respiratory examination | preprocedural examination of lungs > Z01.811
examination preprocedural cardiovascular > Z01.810
follow-up after radiotherapy | follow-up after chemotherapy | follow-up after psychotherapy | examination after radiotherapy | examination after completed treatment | examination following combined treatment | follow-up after treatment of fracture | examination after treatment of fracture > Z09
suspected condition ruled out amniotic cavity | suspected problem of amniotic cavity ruled out | suspected oligohydramnios ruled out | oligohydramnios suspected ruled out | suspected polyhydramnios ruled out | polyhydramnios suspected ruled out > Z03.71
oligohydramnios ruled out | polyhydramnios ruled out | rupture of membranes ruled out | leaking amniotic fluid ruled out > Z03.71
placental problem ruled out | placental abruption ruled out | placenta previa ruled out > Z03.72
fetal anomaly ruled out | fetal malformation ruled out > Z03.73
fetal growth problem ruled out | fetal growth restriction ruled out | large for dates ruled out | small for dates ruled out > Z03.74
cervical shortening ruled out | short cervix ruled out > Z03.75
ingested foreign body ruled out | swallowed foreign body ruled out | suspected ingested foreign body ruled out | foreign body ingestion ruled out > Z03.821
aspirated foreign body ruled out | inhaled foreign body ruled out | suspected inhaled foreign body ruled out > Z03.822
inserted foreign body ruled out | injected foreign body ruled out | suspected injected foreign body ruled out > Z03.823
exposure to anthrax ruled out | anthrax exposure ruled out > Z03.810
exposure to biological agent ruled out | biological agent exposure ruled out > Z03.818
toxic effect of ingested substance ruled out | poisoning ruled out | accidental ingestion ruled out | toxic ingestion ruled out > Z03.6
mental observation without need for care | observation mental disorder ruled out | suspected mental disorder ruled out | suspected heart disease ruled out | suspected neoplasm ruled out > Z03.89
newborn observation cardiac condition ruled out | observation of newborn for suspected cardiac condition | newborn suspected heart disease ruled out | newborn congenital heart disease ruled out > Z05.0
observation of newborn for suspected infectious condition | newborn suspected infectious condition ruled out | infectious condition of newborn ruled out > Z05.1
observation of newborn for suspected neurological condition | neurological condition of newborn ruled out | newborn seizure ruled out > Z05.2
observation of newborn for suspected respiratory condition | respiratory condition of newborn ruled out | respiratory distress of newborn ruled out > Z05.3
observation of newborn for suspected genetic condition | observation of newborn for genetic condition | genetic condition of newborn ruled out > Z05.41
observation of newborn for suspected metabolic condition | observation of newborn for metabolic condition | metabolic condition of newborn ruled out | observation of newborn metabolic suspected condition ruled out > Z05.42
observation of newborn for suspected immunologic condition | observation of newborn for immunologic condition | newborn suspected immunologic condition ruled out > Z05.43
observation of newborn for suspected gastrointestinal condition | observation of newborn for gastrointestinal condition | newborn gastrointestinal condition ruled out > Z05.5
observation of newborn for suspected genitourinary condition | observation of newborn for genitourinary condition | newborn hydronephrosis ruled out > Z05.6
observation of newborn for suspected skin condition | observation of newborn for skin condition | observation of newborn for subcutaneous tissue condition > Z05.71
observation of newborn for suspected musculoskeletal condition | observation of newborn for musculoskeletal condition | newborn musculoskeletal condition ruled out | hip dysplasia of newborn ruled out > Z05.72
observation of newborn for suspected connective tissue condition | observation of newborn for connective tissue condition | connective tissue condition of newborn ruled out > Z05.73
observation of newborn for bradycardia alarm | observation of newborn for apnea alarm | newborn bradycardia alarm | newborn home monitor condition ruled out | observation of newborn for home monitoring device > Z05.81
observation of newborn suspected condition ruled out | newborn suspected condition ruled out | newborn suspected disease ruled out | observation of newborn suspected disease > Z05.9
antenatal screening congenital cardiac abnormality | antenatal screening for congenital cardiac abnormalities | fetal screening congenital cardiac abnormality | antenatal screening for cardiac anomaly > Z36.83
antenatal screening small-for-dates | antenatal screening intrauterine growth restriction | antenatal screening for intrauterine growth restriction | antenatal screening for fetal growth > Z36.4
antenatal screening suspected anomaly | antenatal screening for suspected anomaly | antenatal screening for fetal anomaly | antenatal screening for structural anomaly > Z36.3
antenatal screening elevated alpha-fetoprotein | antenatal screening for raised AFP > Z36.1
antenatal screening elevated maternal serum > Z36.1
antenatal screening Rh isoimmunization | antenatal screening for blood group antibodies > Z36.5
antenatal screening nuchal translucency | nuchal translucency scan > Z36.82
antenatal screening fetal lung maturity | fetal lung maturity test > Z36.84
antenatal screening streptococcus B | screening for group B strep in pregnancy | antenatal screening for GBS > Z36.85
antenatal screening preterm labor risk | antenatal screening for risk of preterm labor | antenatal screening for short cervix > Z36.86
antenatal screening uncertain dates | antenatal screening unknown dates | ultrasound for uncertain dates | ultrasound for unsure dates > Z36.87
antenatal screening large-for-dates > Z36.88
antenatal screening genetic defect | antenatal screening for genetic disorder > Z36.8A
antenatal screening hydrops fetalis > Z36.81
antenatal screening amniocentesis | screening by amniocentesis > Z36.2
expectant parent pediatrician visit | pre-birth pediatrician visit | prenatal visit with pediatrician | expectant parents prebirth visit > Z76.81
developmental delay screening | screening of developmental delays > Z13.40
screening for autistic disorder | autism spectrum screening > Z13.41
screening digestive tract disorder | screening of digestive tract disease | screening gastrointestinal tract disease > Z13.818
screening genitourinary disorder | screening of genitourinary disease | screening of urinary disease | screening for genitourinary disorder > Z13.89
screening behavioral disease | screening of behavioral disorder | screening of mental disorder > Z13.30
screening metabolic nutritional disorder | screening of metabolic disorder > Z13.228
screening Hodgkin disease | screening for Hodgkin's disease > Z12.89
screening myocardial infarction | screening for heart attack > Z13.6
screening intestinal infectious disease | screening infectious disease intestinal > Z11.0
screening stomach neoplasm | screening of stomach cancer | screening neoplasm of stomach > Z12.0
screening neoplasm of rectum > Z12.12
screening neoplasm of intestine | screening of intestine neoplasm | screening neoplasm of small intestine > Z12.1
screening neoplasm of bladder | screening of bladder cancer > Z12.6
screening neoplasm of lung | screening of respiratory neoplasm | screening neoplasm of respiratory organs > Z12.2
screening neoplasm of ovary | screening of ovarian cancer > Z12.73
screening neoplasm of prostate | screening of prostate cancer > Z12.5
screening neoplasm of testis | screening of testicular cancer > Z12.71
screening neoplasm of vagina | screening of vaginal cancer > Z12.72
screening neoplasm of nervous system | screening of brain tumor > Z12.82
screening neoplasm of colon | screening of colon cancer > Z12.11
screening neoplasm of breast > Z12.39
screening neoplasm of cervix > Z12.4
Mantoux test | Mantoux skin test | diagnostic skin test for tuberculosis | tuberculin skin test > Z11.1 {screening, encounter, placement, placed, read, reading, employment, school}
screening of HIV | HIV screening test | screening sexually-transmitted HIV > Z11.4
screening of coronavirus > Z11.52
screening COVID-19 > Z11.52
COVID-19 contact | contact COVID-19 | COVID-19 exposure contact > Z20.822

# --- third round: contact, carriers, resistance, fragments, blood, body mass
anthrax contact | contact anthrax > Z20.810
HIV contact | contact HIV | contact of HIV | HIV infection contact > Z20.6
Zika virus contact | contact with Zika | contact with Zika virus | contact of Zika virus > Z20.821
contact of gonorrhea | gonorrhea contact | contact of syphilis | syphilis contact | contact of chlamydia | chlamydia contact | venereal disease contact > Z20.2
intestinal infectious disease contact | contact intestinal infectious disease | cholera contact | typhoid contact > Z20.09
tuberculosis contact | contact of tuberculosis | contact tuberculosis > Z20.1
rubella contact | German measles contact > Z20.4
varicella contact | chickenpox contact > Z20.820
meningococcus contact | meningitis contact > Z20.811
scabies contact | lice contact | pediculosis contact > Z20.7
measles contact | influenza contact | mumps contact > Z20.828
hepatitis B contact | hepatitis C contact | viral hepatitis contact | hepatitis A contact > Z20.5
pertussis contact | whooping cough contact | strep contact > Z20.818
naturally occurring radiation contact | exposure to naturally occurring radiation | contact with naturally occurring radiation | radiation naturally occurring exposure > Z77.123
nickel dust contact | contact with nickel dust | exposure to nickel dust | contact with nickel | contact with cadmium | contact with chromium > Z77.018
potentially hazardous body fluids exposure | exposure to other body fluids | body fluid contact > Z77.21
exposure to aniline | contact with aniline | exposure to naphthylamine > Z77.020
carrier of gastrointestinal pathogens | gastrointestinal pathogen carrier | carrier of intestinal pathogens > Z22.1
carrier of Acinetobacter > Z22.349
carrier of diphtheria > Z22.2
carrier of group B streptococcus > Z22.330
carrier of sexually transmitted infection | carrier of chlamydia > Z22.4
sulfonamide resistance | resistance of organism to sulfonamides | aminoglycoside resistance | macrolide resistance | tetracycline resistance > Z16.29
resistance of organism to penicillin | penicillin resistance | ampicillin resistance > Z16.11
resistance of organism to cephalosporin | cephalosporin resistance | carbapenem resistance > Z16.19
resistance of organism to quinolones | quinolone resistance | fluoroquinolone resistance > Z16.23
resistance of organism to vancomycin > Z16.21
resistance of organism to antimycobacterial drug | antimycobacterial resistance > Z16.341
resistance of organism to antifungal | antifungal drug resistance > Z16.32
resistance of organism to antiviral | antiviral drug resistance > Z16.33
resistance of organism to multiple drugs > Z16.24
retained foreign body fragment | foreign body fragment retained | retained fragments > Z18.9 {retained, embedded}
radioactive fragments retained | radioactive foreign body fragment retained > Z18.09
retained depleted uranium fragments > Z18.01
retained depleted isotope > Z18.09
magnetic metal fragment > Z18.11
nonmagnetic metal fragment > Z18.12
retained plastic fragment > Z18.2
retained glass fragment > Z18.81
retained wood splinter > Z18.33
retained tooth fragment | retained tooth > Z18.32 {fragment, foreign, embedded}
Rh negative blood | Rh negative blood type | blood type Rh negative | blood Rh negative > Z67.91
benign ethnic neutropenia | ethnic neutropenia | Duffy-null associated neutrophil count > Z67.A1
retroviral seroconversion syndrome > Z21
nonresponsiveness sexual counseling | sexual non-responsiveness counseling | sex counseling non-responsiveness | counseling of sexual frigidity > Z70.1
spouse abuse counseling | spousal abuse counseling perpetrator > Z69.12
counseling victim non-parental child abuse | non-parental child abuse counseling of victim > Z69.020
victim of spousal neglect mental health services | mental health services for victim of spousal neglect | mental health services for victim of partner neglect | mental health services for victim of spousal violence > Z69.11
mental health services for victim of parental child abuse | mental health services for victim of parental child sexual abuse | mental health services for victim of parental child neglect > Z69.010
parental mental health services victim of child sexual abuse | counseling of victim of parental child abuse > Z69.010
insulin pump use counseling | counseling on insulin pump use | insulin pump instruction > Z46.81
tobacco dependence counseling and surveillance | tobacco use counseling and surveillance | tobacco abuse counselling > Z71.6
dietary counseling for food intolerance | dietary surveillance of food intolerance | dietary counseling and surveillance > Z71.3
procedure canceled contraindication smoking | procedure not done contraindication smoking | surgery cancelled because of smoking > Z53.01
procedure not done patient's decision | procedure not carried out patient decision | treatment not carried out patient decision | surgery cancelled by patient > Z53.20
treatment refusal | refusal of treatment by patient > Z53.20 {refused, refuses, refusal, declines, declined, AMA}
procedure for purposes other than remedying health | procedure for nonremedial purpose > Z41.9
dialysis noncompliance financial hardship | noncompliance with dialysis due to financial hardship | dialysis noncompliance due to cost > Z91.151
intentional underdosing by caregiver | caregiver intentional underdosing > Z91.A28
unimmunized for COVID-19 | COVID-19 unvaccinated | COVID-19 unvaccinated status | underimmunization status COVID-19 unvaccinated > Z28.310
COVID-19 partially vaccinated status | partially vaccinated COVID-19 > Z28.311
bacteriuria screening | screening for asymptomatic bacteriuria > Z13.89
born outside hospital | liveborn infant born outside hospital | newborn born outside hospital | baby born at home > Z38.1 {newborn, infant, baby, liveborn}
twin born outside hospital | liveborn twin born outside hospital > Z38.4
multiple newborn born outside hospital | triplet born outside hospital | quadruplet born outside hospital | quintuplet born outside hospital > Z38.7
twin born in hospital | liveborn twin born in hospital > Z38.30
triplet born in hospital | liveborn triplet born in hospital > Z38.61
quadruplet born in hospital | liveborn quadruplet born in hospital > Z38.63
quintuplet born in hospital | liveborn quintuplet born in hospital > Z38.65
awareness under general anesthesia history | personal history of awareness under anesthesia | history of awareness during anesthesia | history of intraoperative awareness > Z92.84

# --- third round: family and personal history
family history cardiac death | family history of cardiac death | sudden death in family > Z82.41
family history of DES exposure | third generation DES | DES third generation > Z84.A
suicide in family | family history of self-poisoning | suicide of family member in history | family history of self-harm | self-poisoning in family history > Z81.8
family history of disabling disease | family history of chronic disability > Z82.8
family history of diseases of blood | family history of hematological disorder | family history of hematological disease | family history of disorder of blood | family history of disease of blood-forming organs > Z83.2
family history of human immunodeficiency virus infection | family history of AIDS > Z83.0
family history of substance misuse > Z81.4
family history of lipoprotein metabolism disorder | family history of disorder of lipoprotein metabolism > Z83.438
family history of hematopoietic malignant neoplasm | family history of malignant neoplasm hematopoietic | family history of lymphoid malignancy > Z80.7
family history of asthma and other respiratory conditions | family history of chronic lower respiratory disease > Z82.5
history of maltreatment | personal history of maltreatment > Z91.89
cardiac arrest successfully resuscitated history | history of cardiac arrest resuscitated | successfully resuscitated cardiac arrest in past > Z86.74
history of cerebral infarction without deficit | cerebral infarction history without residual deficit | history of cerebral infarction without residual deficit > Z86.73
hepatitis B history | past hepatitis B | old hepatitis B infection > Z86.19
history of disease of blood | history of hematologic disease | personal history of disease of blood | personal history of blood disorder | history of disease of blood-forming organs | history of immune disorder > Z86.2
history of complicated pregnancy > Z87.59
history of injury | personal history of injury | history of trauma injury healed > Z87.828 {healed, personal history, old}
history of severe cervical dysplasia | severe cervical dysplasia history | history of severe dysplasia of cervix > Z86.001
pulmonary thrombosis history | personal history of pulmonary thrombosis > Z86.711
history of benign neoplasm | personal history of benign tumor | history of benign tumor > Z86.018
history of congenital abdominal wall malformation | history of repaired omphalocele > Z87.763
history of musculoskeletal congenital malformation | history of congenital musculoskeletal malformation > Z87.768
history of endocrine disorder | history of endocrine disease > Z86.39
history of psychological trauma | personal history of psychological trauma | psychological trauma history > Z91.49
history of self-harm with suicide attempt | history of attempted suicide | attempted suicide history | suicide attempt in past > Z91.51
history of abuse in adolescence | history of abuse in childhood | abused in childhood | abused as adolescent > Z62.819
history of financial abuse in childhood | financial abuse in childhood | history of child financial abuse > Z62.814
personal history of MRSA | history of methicillin resistant Staphylococcus aureus | past MRSA infection > Z86.14
deployment history | history of military deployment | deployment status > Z91.82 {military, army, veteran, deployed, personal history}
history of seafood allergy | seafood food allergy history > Z91.013
history of beef allergy | beef allergy history | history of meat allergy > Z91.014
history of anti-infective allergy | allergy to anti-infective agent | personal history of allergy to anti-infective agent > Z88.3
food allergy status | allergy status food > Z91.018

@type social
# --- third round: housing, work, family, upbringing
transient homeless | migrant homeless | nomadic lifestyle homeless | tramp | vagrancy | nomad > Z59.00
environmental temperature of housing inadequate | inadequate home temperature | inadequate housing temperature | home without heating | inadequate housing environmental temperature > Z59.11
gas services lacking | lack of gas services | lack of electricity services | lack of oil services | lack of water services | lack of utility services > Z59.12
foreclosure of home loan | foreclosure on home | home foreclosure | home loan foreclosure > Z59.81
inability to pay utilities | inability to pay for utilities | unable to pay for utilities | cannot pay utilities > Z59.861
unable to make ends meet | cannot make ends meet | difficulty making ends meet > Z59.868
living in residential institution | institutional residence problem | institutional resident counseling > Z59.3
safe drinking water lacking | unsafe drinking water supply > Z58.6
health illiteracy | illiteracy of health > Z55.6
literacy problem | problem of literacy | problem with literacy > Z55.9
school environment dissatisfaction | dissatisfaction with school environment | maladjustment at school > Z55.4
change of job anxiety | anxiety over change of job | anxiety concerning change of job | anxiety about new job > Z56.1
threatened job loss | threatened loss of job | threat of losing job | anxiety concerning threatened job loss > Z56.2
sexual harassment in employment | sexual harassment at employment | employment sexual harassment | harassment at work sexual > Z56.81
adverse work environment | adverse effect of work environment > Z56.5
difficulty with acculturation | social transplantation | social migrant adjustment > Z60.3
anxiety concerning prosecution | anxiety concerning legal proceedings | anxiety about court case | anxiety concerning arrest > Z65.3
anxiety concerning release from prison | anxiety about prison release | problems after release from prison > Z65.2
exposure to torture | torture victim | survivor of torture > Z65.4
loss of parent in childhood | parent died in childhood | death of parent in childhood | loss of parent > Z63.4
family disruption due to bereavement | disruption of family by bereavement | disruption of family due to death > Z63.4
family disruption due to military deployment | deployed family member | parent deployed > Z63.31
estrangement from parent | parent-child conflict with estrangement | parental estrangement | estrangement parent-child conflict > Z62.890
parent-child conflict estrangement > Z62.890
altered pattern of family relationships | alteration of family relationships affecting child | altered family relationships affecting child > Z62.898
removal from home affecting child | removal of child from home | problem removal from home > Z62.29
parental control lacking | lack of parental control | lack of parental supervision or control | inadequate parental control > Z62.0
marital maladjustment | maladjustment in marriage | conjugal maladjustment > Z63.0
inadequate intrafamilial communication | intrafamilial conflict > Z63.8
household care inadequate | inadequate household care due to handicapped family member | inadequate household care > Z74.2
lack of care in home | lack of home care | no care at home > Z74.2
need of care provider because of impaired mobility | impaired mobility requiring care provider | impaired mobility needing care provider > Z74.09
waiting list for medical facility | person on waiting list for facility | medical facilities unavailable due to waiting list | waiting list for bed | bed unavailable at medical facility | unavailability of bed at medical facility > Z75.1
medical facilities problem | problem of medical facilities | problem with medical facility access > Z75.9
drug-seeking behavioral problem | behavioral problem drug seeking > Z76.5
bisexual high-risk behavior | high-risk bisexual behavior > Z72.53
homosexual high-risk behavior | high-risk homosexual behavior > Z72.52
poor personal hygiene problem | personal hygiene problem | deficient personal hygiene > Z91.89
abuse of sleep hygiene | sleep hygiene inadequate > Z72.821
lack of leisure time for relaxation | leisure time lacking > Z73.2

@type status
# --- third round: screening, the disease before or behind
screening of malaria | schistosomiasis screening | screening toxoplasmosis | screening hookworm > Z11.6
screening plague | screening brucellosis | screening leprosy | screening diphtheria | screening tetanus | screening whooping cough | screening meningococcus | screening staphylococcus | screening streptococcus | screening MRSA > Z11.2
screening hepatitis B | screening hepatitis C | screening smallpox | screening encephalitis viral | screening HPV infection > Z11.59
screening syphilis | screening gonorrhea | screening chlamydia | screening venereal disease | screening trichomonas | screening herpes genital > Z11.3
screening typhoid fever | screening dysentery | screening salmonella | screening amebic dysentery > Z11.0
screening gout | screening obesity | screening metabolism disorder > Z13.228
screening iron deficiency > Z13.21
screening thyroid disease | screening hyperthyroidism | screening adrenal disorder | screening pituitary disorder | screening Cushing syndrome > Z13.29
screening blood disease | screening leukemia predisposition | screening G6PD deficiency | screening hemophilia | screening iron deficiency anemia | screening clotting disorder > Z13.0
screening stroke | screening aortic aneurysm | screening abdominal aortic aneurysm | screening peripheral vascular disease | screening congenital heart disease | screening rheumatic heart disease | screening atherosclerosis | screening carotid stenosis > Z13.6
screening gallbladder disease | screening pancreatic disease | screening hernia | screening hepatic disease | screening celiac sprue > Z13.818
screening Crohn disease | screening colitis | screening hemorrhoids | screening lower gastrointestinal disorder > Z13.811
screening peptic ulcer | screening upper gastrointestinal disorder > Z13.810
screening multiple sclerosis | screening epilepsy | screening neuropathy | screening nervous system disorder | screening headache disorder > Z13.858
screening osteoarthritis | screening ankylosing spondylitis | screening lupus | screening scoliosis | scoliosis screening | screening gouty arthritis > Z13.828
screening tooth decay | screening periodontal disease | screening oral disease > Z13.84
screening hearing loss | screening vision defect | screening macular degeneration | screening strabismus | screening eye and ear disorder > Z13.5
screening pneumoconiosis | screening silicosis | screening pulmonary disease | screening lung disease | screening sleep apnea > Z13.83
screening suicide risk | screening bipolar disorder | screening schizophrenia | screening psychosis | screening drug abuse | screening ADHD | screening PTSD > Z13.39
screening heavy metal poisoning | screening mercury | screening arsenic | screening radiation exposure | screening environmental toxin > Z13.88
screening renal disease | screening urinary tract disease | screening skin disease | screening dermatologic disorder | screening Down syndrome postnatal | screening allergy > Z13.89
screening sickle-cell | screening hemoglobin S > Z13.0
screening skin cancer | screening melanoma | screening malignant melanoma > Z12.83
screening thyroid cancer | screening leukemia | screening sarcoma | screening pancreatic cancer | screening liver cancer | screening lymphoma > Z12.89
screening esophageal cancer | screening oral cancer | screening throat cancer | screening laryngeal cancer > Z12.81

# --- third round: what the patient is or has been: further wordings
acquired absence of pancreas | acquired absence of part of pancreas | absence of pancreas after resection > Z90.41
artificial opening status ileostomy | ileostomy present | ileostomy in situ > Z93.2
artificial opening status colostomy | colostomy present | colostomy in situ > Z93.3
artificial opening status gastrostomy | gastrostomy present | has a gastrostomy | gastrostomy in situ > Z93.1
artificial opening status tracheostomy | tracheostomy present | has a tracheostomy | tracheostomy in situ > Z93.0
artificial opening status cystostomy | cystostomy present | suprapubic cystostomy present | vesicostomy present > Z93.50
artificial opening status nephrostomy | artificial opening status ureterostomy | artificial opening status urethrostomy | urostomy present > Z93.6
artificial opening status jejunostomy | jejunostomy present > Z93.4
dependence on renal dialysis machine | dependent on hemodialysis | dependent on peritoneal dialysis > Z99.2
dependence on supplemental oxygen > Z99.81
dependence on respirator > Z99.1
dependence on medical device > Z99.89
do not resuscitate status | no code status DNR > Z66
asymptomatic HIV positive | HIV seropositive asymptomatic | HIV infection asymptomatic | HIV positive without symptoms > Z21
delayed milestone screening | milestone screening > Z13.42
convalescence following surgery | convalescence following radiotherapy | convalescence following chemotherapy | convalescence following fracture treatment | convalescence following psychotherapy > Z51.89
encounter for palliative care | admitted for palliative care > Z51.5
allergen desensitization | encounter for desensitization to allergens > Z51.6
chemotherapy encounter for neoplasm | encounter for antineoplastic chemotherapy | maintenance chemotherapy encounter > Z51.11
immunotherapy encounter for neoplasm | encounter for antineoplastic immunotherapy > Z51.12
radiation session encounter | encounter for antineoplastic radiation therapy | admission for radiation therapy | radiotherapy encounter > Z51.0
therapeutic drug monitoring encounter | encounter for drug level monitoring | encounter for therapeutic drug level monitoring > Z51.81
training in activities of daily living | problem with life management | life management difficulty > Z73.9

@type social
# --- third round: upbringing, family, work and law, further wordings
absent parent | absence of parent from home | family member absent > Z63.32
hostility toward child | hostility and scapegoating of child | parental hostility > Z62.3
parental pressure excessive > Z62.6
parental overprotectiveness | overprotection of child > Z62.1
rivalry between siblings | sibling jealousy problem > Z62.891
runaway child | child ran away from home | ran away from home > Z62.892
group home staff conflict | conflict with group home staff > Z62.833
conflict with grandparent guardian | conflict with relative guardian | relative-child conflict > Z62.831
problem with in-laws | in-law conflict > Z63.1
family estrangement problem | disruption of family > Z63.8
dependent relative at home | care of dependent relative > Z63.6
problem of unwanted pregnancy > Z64.0
problem with social worker | conflict with social worker | discord with social services worker > Z64.4
custody dispute | litigation stress > Z65.3
incarceration problem | inmate status | in jail currently > Z65.1
exposure to hostilities | war exposure | disaster survivor > Z65.5
discrimination on ethnic grounds | religious discrimination | perceived discrimination > Z60.5
loneliness social isolation > Z60.4
night shift stress | shift work stress > Z56.3
work-related mental strain > Z56.6
military deployment status | deployed in military currently > Z56.82
noise pollution at home | inadequate plumbing | inadequate housing space > Z59.1
# --- shorthand, surgery, birth, injury
@type condition
preop eval | pre-op eval | preoperative eval | preanesthesia eval | anesthesia preop | preop clearance eval > Z01.818
TKA POD | TKA pod | TKA post op day | THA POD | THA pod | THA post op day | TSA POD | TSA pod | TSA post op day | rTSA POD | rTSA post op day | UKA POD | UKA pod | UKA post op day | TKR POD | TKR pod | TKR post op day | THR POD | THR pod | THR post op day | POD TKA | POD THA | POD TSA | POD TKR | POD THR | wks out TKA | wks out THA | wks out TSA | wks out TKR | wks out THR | wk postop TKA | wk postop THA | wk postop TSA | wk postop TKR | wk postop THR | weeks out TKA | weeks out THA | weeks out TSA | weeks out TKR | weeks out THR | mo out TKA | mo out THA | mo out TSA | mo out TKR | mo out THR | months out TKA | months out THA | months out TSA | months out TKR | months out THR > Z47.1
TKA postop | TKA post op visit | TKA postop visit | TKA wk f/u | TKA week f/u | TKA mo f/u | TKA wks out | TKA weeks out | THA postop | THA post op visit | THA postop visit | THA wk f/u | THA week f/u | THA mo f/u | THA wks out | THA weeks out | TSA postop | TSA post op visit | TSA postop visit | TSA wk f/u | TSA week f/u | TSA mo f/u | TSA wks out | TSA weeks out | rTSA postop | rTSA post op visit | rTSA postop visit | rTSA wk f/u | rTSA week f/u | rTSA mo f/u | rTSA wks out | rTSA weeks out | TKR postop | TKR post op visit | TKR postop visit | TKR wk f/u | TKR week f/u | TKR mo f/u | TKR wks out | TKR weeks out | THR postop | THR post op visit | THR postop visit | THR wk f/u | THR week f/u | THR mo f/u | THR wks out | THR weeks out > Z47.1
on HD via AVF | on HD via AVG | on HD via L AVF | on HD via R AVF | on HD via TDC | on HD via permcath | on HD via fistula | on HD via graft | on HD via catheter | HD via AVF | HD via AVG | HD via TDC | HD via permcath > Z99.2
current smoker 1/2 ppd | current smoker 0.5 ppd | current smoker 1 ppd | current smoker 1.5 ppd | current smoker 2 ppd | smoker 1/2 ppd | smoker 0.5 ppd | smoker 1 ppd | smoker 1.5 ppd | smoker 2 ppd | smokes 0.5 ppd | smokes 1.5 ppd | 1/2ppd | 0.5ppd | 1ppd | 1.5ppd smoker | 1.5ppd | 2ppd > F17.210
@type condition
wk postop | wk out from surgery | wks postop | wks out from surgery | weeks postop | weeks out from surgery | mo postop | mo out from surgery | months postop | months out from surgery > Z47.1 {TKA, THA, TSA, rTSA, TKR, THR, UKA, total knee, total hip}
# --- shorthand, adult medicine
@type status
PCI with BMS | PCI with stenting | PCI and stent | PCI/DES | DES x1 | DES x2 | DES x3 | DES to OM | DES to LM | stent to LCx > Z95.5
current smoker | active smoker | smoker | tobacco use | current every day smoker | daily smoker > F17.210 {ppd, PPD, packs per day, pack per day, pack a day, packs a day, cigarettes, cigs, cigarette, pack-year, pack-years, pack year, pack years, pk-yr, pk yr, py, pky, pack/day, packs/day}
skipped HD | nonadherent with HD | HD nonadherence | HD noncompliance > Z91.158
nonadherent with meds due to cost | noncompliant with meds due to cost | not taking meds due to cost | off meds due to cost | stopped meds due to cost | can't afford meds | nonadherence due to cost > Z91.120
oxygen dep | continuous oxygen | chronic oxygen > Z99.81
on 1L O2 | on 2L O2 | on 3L O2 | on 4L O2 | on 5L O2 | on 6L O2 | on 2L NC | on 3L NC | on 4L NC > Z99.81 {chronic hypoxic, chronic hypoxemic, chronic resp failure, chronic respiratory failure, IPF, ILD, baseline O2, home O2}
ASA/Plavix | ASA and Plavix | aspirin and Plavix | ASA/Brilinta | ASA/ticagrelor > Z79.02
awaiting LT | listed for LT | LT list | on transplant list | active on transplant list | awaiting OLT | listed for OLT | awaiting renal transplant > Z76.82
chronic pain on opioids | on opioids chronically | COT for pain | on MS Contin > Z79.891
chemo today | R-CHOP today | FOLFOX today | FOLFIRI today | chemo infusion today | for cycle of chemo | cycle chemo today | carbo/taxol today | ABVD today | AC today chemo > Z51.11
immunotherapy today | Keytruda today | pembro today | nivo today | Opdivo today > Z51.12
s/p PCI with DES | PCI DES x1 | PCI DES x2 | s/p PCI/DES | PCI with DES to LAD | s/p PCI with DES to LAD | PCI with DES to RCA | PCI with DES to LCx > Z95.5

# --- after an operation, the visit and what is gone
after laparoscopic cholecystectomy | after cholecystectomy | status post laparoscopic cholecystectomy | after appendectomy | after laparoscopic appendectomy | status post laparoscopic appendectomy > Z90.49
nicotine dependence on cigarettes | dependence on cigarettes > F17.210
tdap was given | tdap administered | flu shot was given | influenza vaccine given | influenza vaccine administered | influenza vaccine was given | flu vaccine was given | flu vaccine administered | hepatitis B vaccine was given | shingrix given | shingrix administered | prevnar given | prevnar administered | pneumococcal vaccine given | pneumococcal vaccine administered | gardasil given | HPV vaccine given | MMR given | tetanus booster today | tetanus updated today | tetanus vaccine given | td booster given | tetanus booster administered | RSV vaccine given | RSV vaccine administered > Z23
ICD interrogated | AICD interrogated | defibrillator interrogated | defibrillator in place | AICD in place | defibrillator was put in | defibrillator was placed | ICD was placed | has an ICD > Z95.810
liters of oxygen around the clock | wears oxygen around the clock | wears oxygen continuously | on continuous home oxygen | continuous home oxygen | oxygen around the clock > Z99.81
nonadherence to medication owing to cost | nonadherence owing to cost | nonadherent due to cost | could not afford the copay | could not afford copay | could not afford the medication | could not afford the prescription | rationing his insulin | rationing her insulin | stopped taking because of cost | stopped it because of cost | ran out and could not afford > Z91.120
cancer surveillance visit | cancer surveillance follow-up | cancer survivorship visit | surveillance visit for cancer | surveillance after completed cancer treatment > Z08
continue apixaban | continue eliquis | continue warfarin | continue coumadin | continue rivaroxaban | continue xarelto | continue dabigatran | continue pradaxa | continue edoxaban | cont apixaban | cont warfarin | cont eliquis | cont xarelto | cont rivaroxaban | continued apixaban | stay on apixaban | remains on apixaban | remains on warfarin | bleeding on apixaban | continue anticoagulation | continue lifelong anticoagulation | continue chronic anticoagulation > Z79.01
continue tacrolimus | cont tacrolimus | continue tac | continue cyclosporine > Z79.621
continue mycophenolate | cont mycophenolate | continue MMF | cont MMF | continue azathioprine | cont azathioprine > Z79.624
continue adalimumab | continue infliximab | continue etanercept | continue ustekinumab | continue secukinumab | continue dupilumab | continue humira | continue rituximab | continue vedolizumab | cont adalimumab | cont humira | continue the biologic | continue biologic > Z79.620
continue methotrexate | cont methotrexate | continue MTX | cont MTX > Z79.631
continue alendronate | cont alendronate | continue risedronate | continue fosamax | continue bisphosphonate > Z79.83
continue clopidogrel | cont clopidogrel | continue plavix | continue ticagrelor | continue prasugrel | continue brilinta | continue DAPT | continue dual antiplatelet therapy > Z79.02
continue leuprolide | leuprolide given | leuprolide given today | lupron given today > Z79.818
continue anastrozole | continue letrozole | continue exemestane | cont anastrozole | cont letrozole > Z79.811
continue tamoxifen | cont tamoxifen > Z79.810
could not afford his | could not afford her | couldn't afford his | couldn't afford her | cannot afford his | cannot afford her | unable to afford his | unable to afford her > Z91.120 {medication, medications, meds, prescription, copay, refill, insulin, inhaler, furosemide, torsemide, lisinopril, metoprolol, metformin, apixaban, eliquis, pills}
remote smoker | remote tobacco | remote smoking | smoker, quit | former tobacco > Z87.891
tdap IM | td IM | tdap IM given | tetanus shot given | tdap updated today > Z23
etonogestrel implant insertion | nexplanon placed today | nexplanon inserted | contraceptive implant placed | contraceptive implant inserted | contraception, implant chosen | birth control implant placed > Z30.017
continue hydroxyurea > Z79.64
morphine ER | oxycodone ER | oxycontin | MS contin | on chronic opioids | chronic opioid therapy | long-term opioids > Z79.891 {chronic pain, opioid agreement, PDMP, naloxone, pain agreement, UDS}
tdap given > Z23
by repeat cesarean at | by primary cesarean at | by cesarean at > Z38.01 {newborn discharge, baby boy, baby girl, BB, BG, nursery, circumcision, CCHD}
on continuous 2L | on 2L continuous | on 3L continuous | on 4L continuous | on 2L continuously | on 3L continuously | on 4L continuously > Z99.81
home O2 concentrator | oxygen concentrator | O2 concentrator | portable concentrator | portable oxygen concentrator | O2 recertified | oxygen recertified | home O2 recert | home oxygen recertification | O2 recertification | uses concentrator at home > Z99.81
great toe amp | hallux amp | big toe amp | great toe amputated | hallux amputated | hallux was amputated > Z89.41
toe amp | toes amputated | 2nd toe amp | 3rd toe amp | 4th toe amp | 5th toe amp > Z89.42
HD MWF | HD TTS | HD TTHS | HD Tu/Th/Sa | HD M/W/F | HD T/Th/S | HD TThSat | HD T/Th/Sat | in-center HD | home HD | HD via fistula | HD 3x/wk | HD three times weekly | HD 3x/week | outpatient HD | chronic HD | maintenance HD | on hemodialysis | on chronic hemodialysis | on maintenance hemodialysis | in-center hemodialysis | seen on HD | seen on dialysis | monthly dialysis visit | dialysis days | HD days > Z99.2
vaccines deferred for fever | vaccines not given due to fever | vaccines not given due to illness | vaccines not given due to acute illness | vaccines not given due to febrile illness | vaccines not given due to acute febrile illness | vaccines deferred due to fever | vaccines deferred due to acute illness | vaccines deferred due to acute febrile illness | vaccines held for fever | shots deferred due to fever | shots deferred due to illness | shots held due to fever | immunizations deferred due to illness | immunizations deferred due to acute illness | immunizations deferred due to fever | not given, deferred due to acute febrile illness | not given due to acute illness | not given due to fever | deferred due to acute febrile illness > Z28.01 {vaccine, vaccines, immunization, immunizations, DTaP, Hib, MMR, IPV, PCV, Tdap, HPV, shots, well child, WCC}
PEG-fed | G-tube fed | PEG site clean | PEG site c/d/i | PEG site ok | G-tube site clean | PEG clean | feeds via PEG | PEG feeds | PEG tube feeds | tube feeds via PEG | via G-tube | via PEG > Z93.1
PCN hives | penicillin hives | penicillin allergy anaphylaxis | PCN allergy anaphylaxis | allergic to penicillin anaphylaxis | PCN rash | PCN anaphylaxis | PCN causes hives > Z88.0
sterilization | sterilization desired | desired sterility | desires sterility | desired permanent sterilization | permanent sterilization | interval BTL | postpartum BTL | PP BTL | bilateral salpingectomy for sterilization | salpingectomy for sterilization > Z30.2 {delivery, cesarean, LTCS, postpartum, salpingectomy, tubal, BTL, tubes, vasectomy, contraception}
VIS given | VIS provided | VIS reviewed | VIS handed out | vaccine information statement given | vaccines given per schedule | immunizations given today | immunizations given per schedule | vaccines administered today | shots given today > Z23
here for cycle 1 | here for cycle 2 | here for cycle 3 | here for cycle 4 | here for cycle 5 | here for cycle 6 | here for C1 | here for C2 | here for C3 | here for C4 | here for C5 | here for C6 | proceed with C1 | proceed with C2 | proceed with C3 | proceed with C4 | proceed with C5 | proceed with C6 | proceed today | proceed with cycle > Z51.11 {chemo, chemotherapy, FOLFOX, FOLFIRI, paclitaxel, carboplatin, infusion, oxaliplatin, R-CHOP, ANC}
CABG x1 | CABG x5 | prev CABG > Z95.1
apixaban 5 | apixaban 2.5 | apixaban 5mg | apixaban 2.5mg | eliquis 5 | eliquis 2.5 | eliquis 5mg | rivaroxaban 20 | rivaroxaban 15 | xarelto 20 | xarelto 15 | dabigatran 150 | warfarin per INR | warfarin INR goal | INR 2-3 on warfarin > Z79.01
long-term DAPT | DAPT continued | dual antiplatelet > Z79.02
tacrolimus and mycophenolate | tac/MMF | tacrolimus/mycophenolate | tacro/MMF > Z79.624
takes mycophenolate | mycophenolate 250 | mycophenolate 500 | mycophenolate 1000 | MMF 250 | MMF 500 | MMF 750 | MMF 1000 > Z79.624
high risk med monitoring | high risk medication monitoring | on high risk medication | isotretinoin monitoring | accutane monitoring > Z79.899
well newborn visit | well baby newborn visit | newborn well visit | newborn well check | newborn well child check | newborn wcc > Z00.111
single liveborn | live female | live male | singleton liveborn > Z37.0 {L&D, SVD, NSVD, perineum, placenta, QBL, EBL, labor, vaginal delivery}
well child 12 mo | well child 15 mo | well child 18 mo | well child 9 mo | well child 6 mo | well child 4 mo | well child 2 mo | well child 24 mo | well child 3 yr | well child 4 yr | well child 5 yr > Z00.129
medicare wellness | medicare AWV | subsequent AWV | initial AWV | medicare annual wellness exam | wellness exam medicare > Z00.00
flu shot high dose given | high dose flu shot given | flu shot given L deltoid | flu shot given R deltoid | vaccine given L deltoid | vaccine given R deltoid | IM L deltoid vaccine | Tdap L deltoid | Tdap R deltoid | flu vaccine given today | influenza vaccine today | vaccines today > Z23
zoledronic acid q12 wk | zoledronic acid q12 weeks | zoledronic acid q3 months | zoledronic acid every 3 months | zoledronic acid q4 wk | zometa q12 | zometa q3 months | zometa q12 wk | on zometa | zometa continue | zometa today | zometa monthly > Z79.83
opioid agreement on file | opioid agreement | opioid contract | opioid treatment agreement | pain agreement | pain contract | chronic opioid therapy | on chronic opioids | long-term opioid therapy | continue oxycodone | cont oxycodone | continue MS Contin | continue morphine ER | continue methadone for pain | continue hydrocodone | continue fentanyl patch > Z79.891 {chronic pain, pain management, PDMP, MME, opioid agreement, opioid contract, naloxone, Narcan}
continue ocrelizumab | ocrelizumab since | ocrelizumab q6mo | continue natalizumab | on ofatumumab | adalimumab since | infliximab since > Z79.620
PCN allergic hives | PCN allergy hives | penicillin allergy hives | penicillin allergic hives | allergic to penicillin hives | allergic to PCN hives > Z88.0
ICD - remote | remote ICD | ICD remote checks | ICD remote monitoring | ICD single chamber | ICD dual chamber | single chamber ICD > Z95.810
with DES LAD | with DES RCA | with DES to LAD | with DES to RCA | with DES to LCx > Z95.5
long-term ART | on ART long term > Z79.899
NOB | NOB visit | new OB visit | new OB intake | initial OB visit | first OB visit > Z34.9 {G1P0, G2P1, G2P0, G3P2, G3P1, CRL, LMP, FHT, PNV, gravida, weeks}
could not pay for the refill | could not pay for refill | couldn't pay for refill | couldn't afford refill | could not afford the refill | couldn't afford her meds | couldn't afford his meds | could not afford meds | stopped due to cost | stopped because of cost | skipping doses due to cost | rationing meds > Z91.120
medication nonadherence intentional | intentional medication nonadherence | intentional nonadherence | nonadherence intentional due to side effects > Z91.128
hospice home visit | hospice recert | hospice recertification | comfort/palliative goals | palliative goals | comfort care only | hospice visit | on hospice | enrolled in hospice | hospice routine home care | hospice face to face > Z51.5
immunosuppressed 2/2 | immunocompromised due to | immunosuppression due to > D84.821
prednisone 5 indefinitely | prednisone 5 daily | daily prednisone long term > Z79.52
tac/MMF/pred > Z79.621
HD unit | HD clinic | dialysis unit note | TTS 4 h | MWF 4 h | TTS 3.5 h | MWF 3.5 h | TTS x 4 h | HD monthly > Z99.2
active on list | active on txp list | active on the list | listed active | active on kidney list > Z76.82
WELL CHILD | WELL CHILD EXAM > Z00.129
on 2 L cont | on 3 L cont | 2 L continuous | 3 L continuous | stays on 2L | stays on 3L | 2L baseline | 3L baseline | 2 L NC baseline > Z99.81
ileocecal resection | s/p ileocecal resection | s/p ileocolic resection | ileocecectomy > Z90.49
keep adalimumab | keep infliximab | keep Stelara | keep Entyvio | adalimumab q2w | adalimumab q2wk > Z79.620
screening first colonoscopy | CRC screening first colonoscopy > Z12.11
pred 5 | pred 5 mg | pred 10 mg > Z79.52 {transplant, DDRT, LDRT, DDKT, LDKT, tac, MMF, tacro, allograft}
w/c bound | WC bound | w/c dependent > Z99.3
stopped on his own | stopped on her own | quit on his own | quit on her own | self-discontinued | deliberately stopped | deliberately stopping | intentionally stopped | stopped taking it on his own | stopped taking it on her own > Z91.128
on the clock > Y99.0
twin liveborn by c/s | twin liveborn by cesarean | twin liveborn via c/s > Z38.31
twin liveborn vaginal | twin liveborn by SVD | twin liveborn via SVD > Z38.30
@type status
mom smokes | mom smoking | mother smokes | dad smokes | father smokes | parent smokes | both parents smoke | grandmother smokes | grandfather smokes | grandparent smokes | husband smokes indoors | wife smokes indoors | smokers in the house | smoker at home | smokes in the house | smokes in the car | smokes inside the house > Z77.22
ICD 2015 | ICD 2016 | ICD 2017 | ICD 2018 | ICD 2019 | ICD 2020 | ICD 2021 | ICD 2022 | ICD 2023 | ICD 2024 | primary prevention ICD | no ICD shocks > Z95.810
on NRT patch = nicotine dependence
hip hemi | s/p hip hemi | hip hemiarthroplasty > Z96.64
@type other
poison control | nit neg | nit pos | nit negative | nit positive | nit - | no nit | he picks | she picks | patient picks | picks up
@type status
@type other
hep A given | hepatitis A given | hepatitis B given | hep A series | hep A/B immune | hep A immune | varicella given | varicella, hep A given | hep A, varicella given | MMR and varicella | annual dilated exam | dilated exam | annual dilated eye exam | PI-RADS | PIRADS | LI-RADS | TI-RADS | O-RADS | Lung-RADS | full body skin exam | full skin check | with organ dysfunction | end-organ dysfunction | hip snap | heard a snap | felt a snap | flushing twice
nit {LE, UA, U/A, leukocyte esterase, leuk esterase, nitrite, UCG}
AIN {PIN, supracondylar, radial, ulnar}
home w/ HH | HH PT | HH RN | HHPT
@type status
MMR, varicella, hep A given | MMRV given today > Z23
mech mitral valve | mech MV | mech AVR | mech aortic valve | mechanical MV | mech valve > Z95.2
t:slim | omnipod | Tandem pump | Tandem + Dexcom | pump/CGM > Z96.41 {T1D, T1DM, DM1, type 1}
desires permanent contraception | permanent sterilization | for sterilization | and tubal | with tubal | salpingectomy for sterilization | bilateral salpingectomy done > Z30.2 {CS, C/S, cesarean, delivery, postpartum, contraception, consent}
OSH gave IV alteplase | OSH gave tPA | received tPA at OSH | tPA at OSH | alteplase at OSH | IV tPA at outside hospital > Z92.82
@type other
GBS at 36 | GBS at 36 wks | GBS at 35 | GBS swab at | GBS due
thyroid disease? | from thyroid disease
@type status
@type status
LD kidney | LDKT | DDKT | kidney graft | stable graft | stable renal graft > Z94.0 {Tac, tacrolimus, MMF, transplant, BK, DSA}
SCS placed | SCS in place | SCS working | spinal cord stimulator in place | stimulator interrogated | IPG > Z96.82 {SCS, stimulator, pain, stimulation}
on systemic HRT | renew patch and progesterone | estradiol patch and progesterone > Z79.890
clopidogrel indefinitely | aspirin and clopidogrel continued > Z79.02
allergies - sulfa > Z88.2
allergies - penicillin | allergies - PCN > Z88.0
@type other
next WCC | at 15 mo WCC | at next WCC | next well visit | ear check at | Var | varicella, hep A
hearing aid eval | hearing aid consult

dental cleaning before
@type status
@type status
flu shot declined | flu vaccine declined | influenza vaccine declined | vaccines declined | COVID vaccine declined | declines COVID booster | pneumonia vaccine declined > Z28.21
@type other
counseled the family | counselled the family | 1st MTP head | MTP head
@type status
@type status
Tdap 0.5 mL | Tdap updated > Z23
well woman > Z01.419
cigs 10/d | cigarettes 10/d | tobacco (cigs) | cigs 1/2 ppd | 1 ppd cigs > F17.210
penicillin - throat swelling | penicillin - anaphylaxis | penicillin (hives) | penicillin (anaphylaxis) > Z88.0
@type other
sliding scale SSI | accuchecks, SSI | SSI while | on SSI | SSI only | SSI here
@type status
IUD swap | IUD change | removal and replacement of IUD > Z30.433

# --- said in case reports
@type status
old tbc > Z86.11
colon resection > Z90.49
hysterectomized > Z90.710
aortic prosthesis > Z95.2
dialyzed > Z99.2

# --- who drinks
@type status
alcoholic patient | is an alcoholic | an alcoholic | known alcoholic | alcoholic who > F10.20

# --- who has stopped, lost work or cover, and comes for the INR
@type status
gave up cigarettes | gave up smoking | gave up tobacco | given up cigarettes | given up smoking | quit cigarettes > Z87.891
laid off | was laid off | got laid off > Z56.0
lost coverage | lost his coverage | lost her coverage | lost insurance | lost his insurance | lost her insurance > Z59.71

# --- single lines of assessments, status
@type status
Mirena placed today | IUD placed today | Mirena inserted today | IUD inserted today > Z30.430
annual PE > Z00.00
remote chole | prior chole > Z90.49
screening c-scope > Z12.11
passed stones before | has passed stones before > Z87.442
chronic Eliquis | lifelong Eliquis | lifelong warfarin | chronic warfarin | lifelong Coumadin | chronic Coumadin | warfarin for mech AVR | warfarin for mechanical valve | chronic Xarelto > Z79.01
mech MVR > Z95.2
rabies IG given | RIG given | HRIG given > Z29.14
PPM at ERI | PPM at EOL > Z45.010

# --- long-term drugs in short
@type status
warfarin, INR at goal | warfarin, INR therapeutic > Z79.01
on chronic pred | prednisone 5 mg daily | prednisone 10 mg daily | on prednisone 5 | on prednisone 10 | long-term pred > Z79.52
long-term MMF | on long-term MMF | chronic MMF | on mycophenolate long-term > Z79.624

# --- visits for treatment
@type status
infusion visit | chemo infusion visit | here for chemo | dose-dense AC today | carboplatin today | cycle 3 today | C3 today | C2 today | C4 today | C5 today > Z51.11 {AC, chemo, carbo, taxol, FOLFOX, FOLFIRI, cisplatin, gemcitabine, docetaxel, paclitaxel, doxorubicin, R-CHOP}
pembrolizumab infusion today | nivolumab infusion today | pembrolizumab C6 infusion today | immunotherapy infusion today | here for pembrolizumab | here for nivolumab | pembro infusion > Z51.12
XRT fraction today | radiation fraction today | fx 1 today | WBRT today | WBRT fx | XRT fx | radiation treatment today | RT fraction | SBRT fraction today > Z51.0 {WBRT, XRT, radiation, mets, cancer, CA, Gy}

# --- smoking counted and over
@type status
pack-years, quit | pk-yr, quit | pk-yrs, quit | pack-yr, quit | pack-yrs, quit | PY, quit | pack-years, stopped > Z87.891

# --- screening and long-term drugs in short
@type status
HPV cotest | HPV co-test | HPV cotesting | Pap + HPV cotest > Z11.51
maintenance Ocrevus | on maintenance Ocrevus | maintenance rituximab > Z79.620
cont tacro | continue tacro | on tacro | tacrolimus maintenance > Z79.621
yr 2 of alendronate | yr 3 of alendronate | year 2 of alendronate | year 3 of alendronate | yr 4 of alendronate > Z79.83

# --- notes of visits: drugs not taken, stents, wheelchairs
did not fill his prescription | did not fill her prescription | did not fill prescriptions | never filled the prescription | did not pick up his medications | did not pick up her medications | has not taken his medication | has not taken her medication | has not taken medication | has not taken any medication | not taken his meds | not taken her meds > Z91.148
spends most of her time in a wheelchair | spends most of his time in a wheelchair | spending most of her time in a wheelchair | spending most of his time in a wheelchair | gets around in a wheelchair | needs a wheelchair | requires a wheelchair | in a wheelchair for mobility | uses wheelchair | wheelchair user | moves in a wheelchair > Z99.3
status post stent placement | s/p stent placement > Z95.5 {coronary, cad, lad, rca, pci, mi, cardiac, heart}
band adjustment > Z46.51 {lap, gastric, bariatric}

# --- well visits told by age
month well visit | mo well visit | month-old well visit | month well check | mo well check | month old well check | month wellness visit | toddler well visit | infant well visit > Z00.129

# --- rehabilitation that takes place
@type status
cardiac rehab session | cardiac rehab visit | here for cardiac rehab | pulmonary rehab session | pulmonary rehab visit | here for pulmonary rehab > Z51.89

# --- operations told with "s/p"
@type status
sigmoid colectomy | sigmoidectomy > Z90.49

# --- allergies and protection
@type status
ASA allergy | ASA allergic | allergic to ASA > Z88.6
HRIG | rabies immune globulin | rabies immunoglobulin > Z29.14
rabies vaccine dose | rabies vaccine given | rabies vaccine series | rabies vaccination today > Z23

# --- shelters
@type social
living at a shelter | staying at a shelter | living in a homeless shelter | at a homeless shelter > Z59.01

sleeps in a tent | sleeping in a tent | sleeping in his car | sleeping in her car | living in his car | living in her car | sleeps in his car | sleeps in her car | sleeps on the street | living on the street | sleeps outside | sleeps under the overpass | lives under the overpass | living under the overpass | sleeping under the overpass | camps under the overpass | sleeps in a park > Z59.02
tdap 0.5 IM given | tdap 0.5 mL IM | tdap 0.5 IM | tdap 0.5 ml given > Z23
RhIG given | RhIG 300 mcg | RhIG 300 mcg IM | Rhogam given | RhoGAM administered | RhIG administered | Rhogam 300 mcg | rhogam today > Z29.13
O neg | type O neg | blood type O neg > Z67.41 {RhIG, Rhogam, Rho, Rh}
A neg | type A neg | blood type A neg > Z67.11 {RhIG, Rhogam, Rho, Rh}
B neg | type B neg | blood type B neg > Z67.21 {RhIG, Rhogam, Rho, Rh}

prior attempt | prior suicide attempt | past attempt | prior SA > Z91.51 {suicidal, SI, suicide, overdose, self-harm}
mechanical mitral | mechanical aortic | St Jude mechanical mitral | St Jude mechanical | St Jude mitral | St Jude AVR | On-X AVR > Z95.2
hx recurrent VTE | h/o recurrent VTE | history of recurrent VTE | hx VTE | h/o VTE > Z86.718
allergy: Bactrim | Bactrim - rash | Bactrim (rash) | Bactrim (hives) | Bactrim - hives | Septra allergy > Z88.2
s/p SFA stent | s/p iliac stent | PAD s/p stent > Z95.820

cardiology preoperative consultation | cardiology preop consultation | cardiology pre-op consultation | preoperative cardiac assessment | cardiac assessment before | cardiac evaluation before | preoperative cardiology consult | preop cardiac consult > Z01.810
tobacco, cigarettes | tobacco (cigarettes) | smoking, cigarettes > F17.210

# --- an allergy as a list tells it: the drug and what it did
penicillin - rash | penicillin (rash) | penicillin - swelling | penicillin (swelling) | PCN (rash) | PCN (hives) | PCN (anaphylaxis) | PCN - swelling | PCN (swelling) | amoxicillin - rash | amoxicillin (rash) | amoxicillin - hives | amoxicillin (hives) | amoxicillin - anaphylaxis | amoxicillin (anaphylaxis) | amoxicillin - swelling | amoxicillin (swelling) | amox - rash | amox (rash) | amox - hives | amox (hives) | amox - anaphylaxis | amox (anaphylaxis) | amox - swelling | amox (swelling) | Augmentin - rash | Augmentin (rash) | Augmentin - hives | Augmentin (hives) | Augmentin - anaphylaxis | Augmentin (anaphylaxis) | Augmentin - swelling | Augmentin (swelling) > Z88.0 {allergy, allergies, allergic, NKDA}
sulfa - rash | sulfa (rash) | sulfa - hives | sulfa (hives) | sulfa - anaphylaxis | sulfa (anaphylaxis) | sulfa - swelling | sulfa (swelling) | Bactrim - anaphylaxis | Bactrim (anaphylaxis) | Bactrim - swelling | Bactrim (swelling) | Septra - rash | Septra (rash) | Septra - hives | Septra (hives) | Septra - anaphylaxis | Septra (anaphylaxis) | Septra - swelling | Septra (swelling) > Z88.2 {allergy, allergies, allergic, NKDA}
codeine - rash | codeine (rash) | codeine - hives | codeine (hives) | codeine - anaphylaxis | codeine (anaphylaxis) | codeine - swelling | codeine (swelling) | morphine - rash | morphine (rash) | morphine - hives | morphine (hives) | morphine - anaphylaxis | morphine (anaphylaxis) | morphine - swelling | morphine (swelling) | hydrocodone - rash | hydrocodone (rash) | hydrocodone - hives | hydrocodone (hives) | hydrocodone - anaphylaxis | hydrocodone (anaphylaxis) | hydrocodone - swelling | hydrocodone (swelling) | oxycodone - rash | oxycodone (rash) | oxycodone - hives | oxycodone (hives) | oxycodone - anaphylaxis | oxycodone (anaphylaxis) | oxycodone - swelling | oxycodone (swelling) > Z88.5
latex - rash | latex (rash) | latex - hives | latex (hives) | latex - anaphylaxis | latex (anaphylaxis) | latex - swelling | latex (swelling) > Z91.040
aspirin - rash | aspirin (rash) | aspirin - hives | aspirin (hives) | aspirin - anaphylaxis | aspirin (anaphylaxis) | aspirin - swelling | aspirin (swelling) | ibuprofen - rash | ibuprofen (rash) | ibuprofen - hives | ibuprofen (hives) | ibuprofen - anaphylaxis | ibuprofen (anaphylaxis) | ibuprofen - swelling | ibuprofen (swelling) | NSAIDs - rash | NSAIDs (rash) | NSAIDs - hives | NSAIDs (hives) | NSAIDs - anaphylaxis | NSAIDs (anaphylaxis) | NSAIDs - swelling | NSAIDs (swelling) | naproxen - rash | naproxen (rash) | naproxen - hives | naproxen (hives) | naproxen - anaphylaxis | naproxen (anaphylaxis) | naproxen - swelling | naproxen (swelling) > Z88.6
cephalexin - rash | cephalexin (rash) | cephalexin - hives | cephalexin (hives) | cephalexin - anaphylaxis | cephalexin (anaphylaxis) | cephalexin - swelling | cephalexin (swelling) | Keflex - rash | Keflex (rash) | Keflex - hives | Keflex (hives) | Keflex - anaphylaxis | Keflex (anaphylaxis) | Keflex - swelling | Keflex (swelling) | ceftriaxone - rash | ceftriaxone (rash) | ceftriaxone - hives | ceftriaxone (hives) | ceftriaxone - anaphylaxis | ceftriaxone (anaphylaxis) | ceftriaxone - swelling | ceftriaxone (swelling) | azithromycin - rash | azithromycin (rash) | azithromycin - hives | azithromycin (hives) | azithromycin - anaphylaxis | azithromycin (anaphylaxis) | azithromycin - swelling | azithromycin (swelling) | clindamycin - rash | clindamycin (rash) | clindamycin - hives | clindamycin (hives) | clindamycin - anaphylaxis | clindamycin (anaphylaxis) | clindamycin - swelling | clindamycin (swelling) | doxycycline - rash | doxycycline (rash) | doxycycline - hives | doxycycline (hives) | doxycycline - anaphylaxis | doxycycline (anaphylaxis) | doxycycline - swelling | doxycycline (swelling) | ciprofloxacin - rash | ciprofloxacin (rash) | ciprofloxacin - hives | ciprofloxacin (hives) | ciprofloxacin - anaphylaxis | ciprofloxacin (anaphylaxis) | ciprofloxacin - swelling | ciprofloxacin (swelling) | levofloxacin - rash | levofloxacin (rash) | levofloxacin - hives | levofloxacin (hives) | levofloxacin - anaphylaxis | levofloxacin (anaphylaxis) | levofloxacin - swelling | levofloxacin (swelling) | vancomycin - rash | vancomycin (rash) | vancomycin - hives | vancomycin (hives) | vancomycin - anaphylaxis | vancomycin (anaphylaxis) | vancomycin - swelling | vancomycin (swelling) > Z88.1
aspirin/NSAID sensitivity | aspirin sensitivity | NSAID sensitivity | NSAID intolerance with hives > Z88.6

tac | tacro | FK506 > Z79.621 {transplant, MMF, allograft, DDKT, LRRT, graft}
immunosuppressed state from antirejection meds | immunosuppressed from antirejection meds | immunosuppressed due to meds | immunosuppressed from medications | immunosuppressed on antirejection meds > D84.821
cath change | monthly cath change | monthly catheter change | indwelling catheter change | routine foley change > Z46.6
with stent | with 2 stents | with 3 stents | with two stents | with coronary stent > Z95.5 {CAD, coronary, MI, STEMI, NSTEMI, LAD, RCA, PCI, cath}
tobacco, one pack a day | tobacco, 1 ppd | tobacco, 1/2 ppd | tobacco, half a pack a day | tobacco, a pack a day > F17.210
smokes none now | tobacco, quit | smoked a pack a day and quit > Z87.891

on tubed pump | tubed pump | tubeless pump | on CSII | insulin pod | on Omnipod | uses Omnipod > Z96.41 {insulin, DKA, type 1, T1DM, diabetes}
restroom of gas station | gas station bathroom | Shell station | Exxon station | Mobil station | Chevron station | BP station > Y92.524

on two liters of oxygen | on 2 liters of oxygen | on three liters of oxygen | on 3 liters of oxygen | oxygen round the clock | oxygen around the clock | oxygen 24 hours a day > Z99.81 {round the clock, around the clock, at home, home oxygen, baseline, chronic}
deployment to Iraq | deployment to Afghanistan | deployed to Iraq | deployed to Afghanistan | combat deployment | combat tour | tour in Iraq | tour in Afghanistan > Z91.82
treated LTBI | LTBI, treated | treated latent tuberculosis | latent TB, treated | completed treatment for latent TB > Z86.15

lifelong AC | lifelong anticoagulation | indefinite anticoagulation | lifelong warfarin | coumadin clinic | warfarin clinic | anticoag clinic | anticoagulation clinic | INR clinic > Z79.01 {warfarin, coumadin, INR, apixaban, rivaroxaban}

# --- on dialysis, in two letters
@type status
on HD > Z99.2 {ESRD, ESKD, dry weight, AVF, AVG, dialysis, permcath, TDC, nephrology, nephro, anuric, sevelamer, binder, CKD5, CKD 5, CKD V}
@type other
on HD 1 | on HD 2 | on HD 3 | on HD 4 | on HD 5 | on HD 6 | on HD 7 | on HD 8 | on HD 9 | on HD 10
@type status
combat | combat related | from combat > Z91.82 {PTSD}
deployment > Z91.82 {PTSD from deployment, deployment PTSD}
nonadherent with ART | nonadherent to ART | nonadherence to ART | ART nonadherence | nonadherent with ARVs | nonadherent to ARVs | noncompliant with ART | noncompliant with ARVs | off ART | not taking ART | not taking ARVs > Z91.148 {HIV, AIDS}
VPS | VP shunt in place | s/p VPS | s/p VP shunt | VPS in place | s/p VPS placement > Z98.2 {NPH, hydrocephalus, IIH, shunt}
@type other
here for XRT planning | for XRT planning | XRT planning | radiation planning | RT planning | XRT sim | RT simulation | CT sim for XRT | radiation treatment planning

# --- a relative's disease: "fam hx" is no history of the patient
@type status
fam hx of colon cancer | fam hx colon cancer | family h/o colon cancer | fam hx of colon ca | fam hx colon ca | family h/o colon ca | fam hx of pancreatic ca | fam hx pancreatic ca | family h/o pancreatic ca | fam hx of gastric cancer | fam hx gastric cancer | family h/o gastric cancer | fam hx of esophageal cancer | fam hx esophageal cancer | family h/o esophageal cancer | fam hx of liver cancer | fam hx liver cancer | family h/o liver cancer | fam hx of rectal cancer | fam hx rectal cancer | family h/o rectal cancer | fam hx of pancreatic cancer | fam hx pancreatic cancer | family h/o pancreatic cancer > Z80.0
fam hx of gastrointestinal cancer | fam hx gastrointestinal cancer | family h/o gastrointestinal cancer | fam hx of digestive cancer | fam hx digestive cancer | family h/o digestive cancer | fam hx of GI cancer | fam hx GI cancer | family h/o GI cancer > Z80.0
fam hx of lung cancer | fam hx lung cancer | family h/o lung cancer | fam hx of lung ca | fam hx lung ca | family h/o lung ca | fam hx of bronchogenic carcinoma | fam hx bronchogenic carcinoma | family h/o bronchogenic carcinoma > Z80.1
fam hx of laryngeal cancer | fam hx laryngeal cancer | family h/o laryngeal cancer | fam hx of mesothelioma | fam hx mesothelioma | family h/o mesothelioma | fam hx of throat cancer | fam hx throat cancer | family h/o throat cancer | fam hx of respiratory cancer | fam hx respiratory cancer | family h/o respiratory cancer > Z80.2
fam hx of breast cancer | fam hx breast cancer | family h/o breast cancer | fam hx of breast ca | fam hx breast ca | family h/o breast ca > Z80.3
fam hx of ovarian cancer | fam hx ovarian cancer | family h/o ovarian cancer | fam hx of ovarian ca | fam hx ovarian ca | family h/o ovarian ca > Z80.41
fam hx of prostate cancer | fam hx prostate cancer | family h/o prostate cancer | fam hx of prostate ca | fam hx prostate ca | family h/o prostate ca > Z80.42
fam hx of testicular cancer | fam hx testicular cancer | family h/o testicular cancer > Z80.43
fam hx of fallopian tube cancer | fam hx fallopian tube cancer | family h/o fallopian tube cancer > Z80.44
fam hx of uterine cancer | fam hx uterine cancer | family h/o uterine cancer | fam hx of endometrial cancer | fam hx endometrial cancer | family h/o endometrial cancer | fam hx of cervical cancer | fam hx cervical cancer | family h/o cervical cancer | fam hx of genital cancer | fam hx genital cancer | family h/o genital cancer > Z80.49
fam hx of kidney cancer | fam hx kidney cancer | family h/o kidney cancer | fam hx of renal cancer | fam hx renal cancer | family h/o renal cancer | fam hx of renal cell carcinoma | fam hx renal cell carcinoma | family h/o renal cell carcinoma | fam hx of RCC | fam hx RCC | family h/o RCC | fam hx of Wilms tumor | fam hx Wilms tumor | family h/o Wilms tumor > Z80.51
fam hx of bladder cancer | fam hx bladder cancer | family h/o bladder cancer > Z80.52
fam hx of urinary tract cancer | fam hx urinary tract cancer | family h/o urinary tract cancer > Z80.59
fam hx of leukemia | fam hx leukemia | family h/o leukemia | fam hx of acute leukemia | fam hx acute leukemia | family h/o acute leukemia | fam hx of CLL | fam hx CLL | family h/o CLL > Z80.6
fam hx of lymphoma | fam hx lymphoma | family h/o lymphoma | fam hx of multiple myeloma | fam hx multiple myeloma | family h/o multiple myeloma | fam hx of myeloma | fam hx myeloma | family h/o myeloma | fam hx of Hodgkin | fam hx Hodgkin | family h/o Hodgkin | fam hx of Hodgkin lymphoma | fam hx Hodgkin lymphoma | family h/o Hodgkin lymphoma | fam hx of hematopoietic cancer | fam hx hematopoietic cancer | family h/o hematopoietic cancer | fam hx of blood cancer | fam hx blood cancer | family h/o blood cancer | fam hx of lymphatic cancer | fam hx lymphatic cancer | family h/o lymphatic cancer > Z80.7
fam hx of non-Hodgkin lymphoma | fam hx non-Hodgkin lymphoma | family h/o non-Hodgkin lymphoma | fam hx of hematopoietic malignant neoplasm | fam hx hematopoietic malignant neoplasm | family h/o hematopoietic malignant neoplasm | fam hx of malignant neoplasm hematopoietic | fam hx malignant neoplasm hematopoietic | family h/o malignant neoplasm hematopoietic | fam hx of lymphoid malignancy | fam hx lymphoid malignancy | family h/o lymphoid malignancy > Z80.7
fam hx of melanoma | fam hx melanoma | family h/o melanoma | fam hx of skin cancer | fam hx skin cancer | family h/o skin cancer | fam hx of brain tumor | fam hx brain tumor | family h/o brain tumor | fam hx of brain cancer | fam hx brain cancer | family h/o brain cancer | fam hx of thyroid cancer | fam hx thyroid cancer | family h/o thyroid cancer | fam hx of glioblastoma | fam hx glioblastoma | family h/o glioblastoma | fam hx of sarcoma | fam hx sarcoma | family h/o sarcoma | fam hx of oral cancer | fam hx oral cancer | family h/o oral cancer > Z80.8
fam hx of bone cancer | fam hx bone cancer | family h/o bone cancer > Z80.8
fam hx of cancer | fam hx cancer | family h/o cancer | fam hx of malignancy | fam hx malignancy | family h/o malignancy | fam hx of significant for cancer | fam hx significant for cancer | family h/o significant for cancer | fam hx of malignant neoplasm | fam hx malignant neoplasm | family h/o malignant neoplasm | fam hx of neoplasm | fam hx neoplasm | family h/o neoplasm | fam hx of carcinoma | fam hx carcinoma | family h/o carcinoma > Z80.9
fam hx of alcoholism | fam hx alcoholism | family h/o alcoholism | fam hx of alcohol abuse | fam hx alcohol abuse | family h/o alcohol abuse | fam hx of alcohol use disorder | fam hx alcohol use disorder | family h/o alcohol use disorder | fam hx of alcohol dependence | fam hx alcohol dependence | family h/o alcohol dependence | fam hx of ETOH abuse | fam hx ETOH abuse | family h/o ETOH abuse > Z81.1
fam hx of CVA | fam hx CVA | family h/o CVA | fam hx of stroke | fam hx stroke | family h/o stroke | fam hx of cerebrovascular accident | fam hx cerebrovascular accident | family h/o cerebrovascular accident | fam hx of TIA | fam hx TIA | family h/o TIA | fam hx of apoplexy | fam hx apoplexy | family h/o apoplexy | fam hx of intracerebral hemorrhage | fam hx intracerebral hemorrhage | family h/o intracerebral hemorrhage | fam hx of brain aneurysm | fam hx brain aneurysm | family h/o brain aneurysm | fam hx of cerebral aneurysm | fam hx cerebral aneurysm | family h/o cerebral aneurysm > Z82.3
fam hx of subarachnoid hemorrhage | fam hx subarachnoid hemorrhage | family h/o subarachnoid hemorrhage > Z82.3
fam hx of sudden cardiac arrest | fam hx sudden cardiac arrest | family h/o sudden cardiac arrest | fam hx of sudden cardiac death | fam hx sudden cardiac death | family h/o sudden cardiac death | fam hx of SCD | fam hx SCD | family h/o SCD | fam hx of sudden death | fam hx sudden death | family h/o sudden death | fam hx of cardiac death | fam hx cardiac death | family h/o cardiac death > Z82.41
fam hx of heart disease | fam hx heart disease | family h/o heart disease | fam hx of hypertension | fam hx hypertension | family h/o hypertension | fam hx of early CAD | fam hx early CAD | family h/o early CAD | fam hx of myocardial infarction | fam hx myocardial infarction | family h/o myocardial infarction | fam hx of cardiovascular disease | fam hx cardiovascular disease | family h/o cardiovascular disease | fam hx of aneurysm | fam hx aneurysm | family h/o aneurysm | fam hx of heart failure | fam hx heart failure | family h/o heart failure | fam hx of CAD | fam hx CAD | family h/o CAD > Z82.49
fam hx of MI | fam hx MI | family h/o MI | fam hx of HTN | fam hx HTN | family h/o HTN | fam hx of CHF | fam hx CHF | family h/o CHF | fam hx of heart attack | fam hx heart attack | family h/o heart attack | fam hx of premature CAD | fam hx premature CAD | family h/o premature CAD | fam hx of premature coronary disease | fam hx premature coronary disease | family h/o premature coronary disease | fam hx of AAA | fam hx AAA | family h/o AAA | fam hx of aortic aneurysm | fam hx aortic aneurysm | family h/o aortic aneurysm > Z82.49
fam hx of cardiomyopathy | fam hx cardiomyopathy | family h/o cardiomyopathy | fam hx of hypertrophic cardiomyopathy | fam hx hypertrophic cardiomyopathy | family h/o hypertrophic cardiomyopathy | fam hx of atrial fibrillation | fam hx atrial fibrillation | family h/o atrial fibrillation | fam hx of varicose veins | fam hx varicose veins | family h/o varicose veins | fam hx of ischemic heart disease | fam hx ischemic heart disease | family h/o ischemic heart disease | fam hx of cardiac disease | fam hx cardiac disease | family h/o cardiac disease | fam hx of heart problems | fam hx heart problems | family h/o heart problems | fam hx of long QT | fam hx long QT | family h/o long QT > Z82.49
fam hx of arrhythmia | fam hx arrhythmia | family h/o arrhythmia | fam hx of valvular disease | fam hx valvular disease | family h/o valvular disease | fam hx of circulatory disease | fam hx circulatory disease | family h/o circulatory disease | fam hx of arteriosclerosis | fam hx arteriosclerosis | family h/o arteriosclerosis | fam hx of vascular disease | fam hx vascular disease | family h/o vascular disease | fam hx of peripheral artery disease | fam hx peripheral artery disease | family h/o peripheral artery disease | fam hx of cardiac arrhythmia | fam hx cardiac arrhythmia | family h/o cardiac arrhythmia | fam hx of Brugada | fam hx Brugada | family h/o Brugada > Z82.49
fam hx of WPW | fam hx WPW | family h/o WPW | fam hx of rheumatic heart disease | fam hx rheumatic heart disease | family h/o rheumatic heart disease > Z82.49
fam hx of osteoporosis | fam hx osteoporosis | family h/o osteoporosis > Z82.62
fam hx of diabetes | fam hx diabetes | family h/o diabetes | fam hx of DM | fam hx DM | family h/o DM | fam hx of DM2 | fam hx DM2 | family h/o DM2 | fam hx of T2DM | fam hx T2DM | family h/o T2DM | fam hx of type 2 diabetes | fam hx type 2 diabetes | family h/o type 2 diabetes | fam hx of significant for diabetes | fam hx significant for diabetes | family h/o significant for diabetes | fam hx of type 1 diabetes | fam hx type 1 diabetes | family h/o type 1 diabetes | fam hx of diabetes mellitus | fam hx diabetes mellitus | family h/o diabetes mellitus > Z83.3
fam hx of glaucoma | fam hx glaucoma | family h/o glaucoma > Z83.511
fam hx of adenomatous polyps | fam hx adenomatous polyps | family h/o adenomatous polyps | fam hx of adenoma of colon | fam hx adenoma of colon | family h/o adenoma of colon | fam hx of tubular adenoma | fam hx tubular adenoma | family h/o tubular adenoma | fam hx of advanced adenoma | fam hx advanced adenoma | family h/o advanced adenoma > Z83.710
fam hx of colon polyps | fam hx colon polyps | family h/o colon polyps | fam hx of polyps | fam hx polyps | family h/o polyps > Z83.719

@type status
s/p arrest | s/p cardiac arrest | post arrest | post cardiac arrest | after cardiac arrest > Z86.74 {anoxic, ROSC, anoxia}
chronic opioids | long-term opioids > Z79.891 {chronic pain}

# --- what an operation for cancer took, and the history told behind its name
@type status
s/p LUL lobectomy | s/p LLL lobectomy | s/p RUL lobectomy | s/p RML lobectomy | s/p RLL lobectomy | s/p L upper lobectomy | s/p R upper lobectomy | s/p L lower lobectomy | s/p R lower lobectomy | s/p VATS lobectomy | s/p VATS LUL lobectomy | s/p VATS RUL lobectomy | s/p VATS LLL lobectomy | s/p VATS RLL lobectomy | s/p robotic lobectomy of lung | s/p bilobectomy of lung > Z90.2
hx kidney ca | hx of kidney ca | kidney ca hx | hx renal ca | h/o renal ca | hx of renal ca | hx RCC s/p nephrectomy > Z85.528
DCIS hx | LCIS hx | hx L DCIS | hx R DCIS | h/o L DCIS | h/o R DCIS | hx of L DCIS | hx of R DCIS > Z86.000

# --- a visit that went well is no well visit
@type other
visit, doing well | visit, doing great | visit, feeling well | visit, is doing well | visit, pt doing well | visit and doing well | visit, overall doing well
# --- encounters and statuses of one line
@type status
flu shot only | here for flu shot | here for a flu shot | here for her flu shot | here for his flu shot | presents for flu shot | nurse visit for flu shot | nurse visit flu shot | flu vaccine only | here for flu vaccine | presents for flu vaccine | here for vaccines | here for shots | nurse visit for vaccine | nurse visit for immunization | immunization only | vaccine only visit | vaccine visit | here for covid vaccine | here for covid booster | here for Tdap | here for shingrix | nurse visit for shingrix > Z23
screening colo | screening colo avg risk | average risk screening colo | avg risk screening colo | avg-risk colon cancer screening | screening cscope average risk > Z12.11
hx of polyps | h/o polyps | hx polyps | hx of adenomas | h/o adenomas > Z86.0100 {colo, colonoscopy, colon, cscope, c-scope, surveillance}
DEXA screen | screen DEXA | DXA screen | screening DXA | DXA screening | DEXA for screening | DEXA for osteoporosis screening | bone density screen | osteoporosis screen > Z13.820
PrEP visit | PrEP f/u | PrEP follow-up | PrEP refill | PrEP start | PrEP initiation | PrEP eval | PrEP evaluation | PrEP labs | starting PrEP | wants PrEP | desires PrEP | requests PrEP | interested in PrEP | PrEP consult | continue PrEP | doxy-PrEP visit > Z29.81
PPM in situ | has PPM | has a PPM | PPM present | PPM placed | PPM status | s/p dual chamber PPM | s/p leadless PPM | dual-chamber PPM in place > Z95.0
kidney txp | renal txp | kidney tx recipient | renal tx recipient | s/p kidney txp | s/p renal txp | txp kidney | kidney tplant | renal tplant | s/p kidney tx | s/p renal tx | hx of kidney txp | hx of renal txp > Z94.0
liver txp | s/p liver txp | liver tx recipient | s/p liver tx | hx of liver txp | liver tplant > Z94.4
heart txp | s/p heart txp | heart tx recipient | s/p heart tx | hx of heart txp > Z94.1
lung txp | s/p lung txp | lung tx recipient | s/p lung tx | bilateral lung txp | double lung txp | s/p double lung txp > Z94.2
FH early MI | FH of early MI | FHx early MI | FHx of early MI | FH MI | FH of premature MI | FHx premature MI | FH premature CAD | FH of premature CAD | FH early CAD | FH of early CAD | FHx early CAD | FHx of early CAD | FH CAD | FH premature ASCVD | FH of premature ASCVD | fam hx of early MI | FH of early heart disease | FHx of early heart disease | FH early heart disease > Z82.49
@type social
no ride to appts | no ride to appointments | no ride to clinic | no ride to dialysis | no ride to visits | no way to get to appts | no way to get to appointments | no reliable ride | no reliable transport | transport issues | transportation issues | misses appts due to transportation | missed appts due to transportation | needs rides to appts | no car and no ride | trouble getting rides | can't get a ride to appts | can't get to appts > Z59.82
@type status
rations meds | rationing pills | skipping meds due to cost | skips meds due to cost | stopped insulin due to cost | skipping insulin due to cost | can't afford insulin | can't afford her meds | can't afford his meds | couldn't afford meds | splitting pills due to cost | stretching insulin due to cost > Z91.120
PICC care | PICC line care | PICC flush | PICC line flush | PICC line dressing change | PICC maintenance | PICC line maintenance | port maintenance | port access and flush | mediport maintenance | CVC care | central line care visit | midline care > Z45.2
fit for prosthetic leg | fitted for prosthetic leg | fitting for prosthetic leg | fitting for leg prosthesis | prosthetic fitting leg | leg prosthesis fitting | AKA prosthesis fitting | prosthesis fitting BKA | prosthesis fitting AKA | prosthetic leg evaluation > Z44.10
@type other
on HD 11 | on HD 12 | on HD 14

# --- encounters and statuses of one line, more
@type status
pap only | here for pap | pap only visit | pap smear only | here for pap smear | here for a pap > Z12.4
PSA screen | prostate ca screen > Z12.5
screen for DM | screening for DM > Z13.1
annual TBSE | here for TBSE | yearly TBSE | here for skin check | yearly skin check | full body skin check | total body skin check | skin check, total body | skin check, full body | annual FBSE | here for FBSE | full body skin exam visit > Z12.83
pre-employment PE | preemployment PE | new job physical | work physical, new hire > Z02.1
disability paperwork | disability forms | disability form completion | here for disability paperwork | SSDI paperwork > Z02.71
FMLA forms | FMLA form completion | here for FMLA paperwork | back to work note > Z02.79
xrt visit | here for radiation | radiation visit | on-treatment visit for XRT | radiation on-treatment visit | RT on-treatment visit > Z51.0
MTX monitoring | methotrexate monitoring | tacro level monitoring | drug monitoring visit | tacrolimus level monitoring > Z51.81
hx hysterectomy | h/o hysterectomy > Z90.710
CE/IOL OU | CE/IOL OD | CE/IOL OS | s/p phaco | cataract surgery with IOLs | cataract surg with IOLs | cataract surg OU with IOLs | cataract surgery OU with IOL | s/p cataract surgery OU > Z96.1
hx of TAVR | TAVR in place | TAVR valve | prior TAVR | h/o TAVR | s/p TAVR for severe AS | TAVR 2019 | TAVR 2020 | TAVR 2021 | TAVR 2022 | TAVR 2023 | TAVR 2024 > Z95.2
corneal txp | s/p corneal txp | s/p DSAEK | s/p PK for keratoconus | corneal tx recipient > Z94.7
PD pt | PD patient | HD pt | HD patient | dialysis pt | dialysis patient > Z99.2 {ESRD, peritoneal, hemodialysis, AVF, nephrology}
L TMA | s/p L TMA | left TMA | s/p left TMA > Z89.432
R TMA | s/p R TMA | right TMA | s/p right TMA > Z89.431
asx HIV | HIV, asx | HIV positive asx > Z21
unvaccinated covid | covid unvaccinated | not covid vaccinated | never vaccinated for covid | no covid vaccines > Z28.310
vax refused by parent | vaccine refused by parent | mom declines vaccines | mom refuses vaccines | parental vaccine refusal | vaccines declined by parent | vaccines declined by mom > Z28.82
military deployment hx | hx of deployment | h/o deployment | prior deployment | past deployment > Z91.82
hx of IPV | h/o IPV | hx IPV | past IPV | prior IPV | IPV survivor | IPV hx | hx of intimate partner violence | h/o intimate partner violence | hx of DV by ex-husband | hx of DV by ex-boyfriend | hx of DV in prior relationship > Z91.414
hx sexual abuse as child | hx of sexual abuse as child | hx of sexual abuse as a child | hx of childhood sexual abuse | hx of CSA | molested as a child | molested as child | sexually abused as child | sexual abuse in childhood | sexual abuse as a child > Z62.810
ACP visit | advance care planning visit | advance care planning discussion | advance directive counseling | advance directive discussion > Z71.89
shift work sleep problem | shift work sleep issues | SWSD | shift work insomnia > G47.26
@type social
utility shutoff | power shut off for nonpayment | electricity shut off | power was shut off | water shut off > Z59.12
can't pay utility bills | can't pay utilities | cannot pay utility bills | behind on utilities | behind on utility bills | trouble paying utilities | unable to pay utility bills | utility bills unpaid > Z59.861

# --- visits and valves in short
@type status
imms given today | imms today | shots today > Z23
sports PE | sports px | preparticipation PE | sports clearance PE > Z02.5
here for med refill | med refill visit | medication refill visit | here for medication refill | presents for med refill > Z76.0
annual wellness | yearly wellness exam > Z00.00
s/p AVR, bioprosthetic | s/p bioprosthetic AVR | s/p bovine AVR | s/p porcine AVR | s/p tissue AVR | tissue AVR | bovine AVR | porcine AVR | bioAVR | s/p bioAVR | s/p MVR, bioprosthetic | s/p bioprosthetic MVR | s/p bovine MVR | s/p porcine MVR | s/p tissue MVR | tissue MVR | bovine MVR | porcine MVR > Z95.3
OCP start | OCP initiation > Z30.011
jury duty letter | letter for jury duty | jury duty excuse > Z02.79
@type social
in shelter | in a shelter | stays in a shelter | in DV shelter | in domestic violence shelter | in women's shelter > Z59.01
device interrogation | device check | device clinic visit > Z45.018 {pacemaker, PPM, paced, pacer}
counseled re: smoke exposure | counselled re: smoke exposure | counseled on smoke exposure | counselled on smoke exposure | smoke exposure counseling > Z77.22
smoke exposure > Z77.22 {smokes, smoker, cigarettes, tobacco, secondhand, household, parents, ear, asthma, wheeze, preschool, daycare, toddler}
in wheelchair all day | in geri chair all day | geri-chair all day | wheelchair all day | chair bound | wheelchair-confined | in geri/wheelchair all day | nonambulatory in wheelchair | non-ambulatory in wheelchair > Z99.3
sleeping in his truck | sleeping in her truck | living in his truck | living in her truck | sleeping in truck | living in truck | sleeping in a truck | living in a van | sleeping in his van | sleeping in her van | sleeps in van | sleeping under a bridge | sleeping at bus stop | sleeping in the park > Z59.02
deceased donor kidney | living donor kidney | living related kidney | cadaveric kidney | donor kidney > Z94.0
deceased donor liver | living donor liver | cadaveric liver > Z94.4
never took any COVID shot | never took COVID shot | never had COVID shot | never had a COVID shot | never got COVID shot | never got a COVID shot | no COVID shots | never got the COVID vaccine | never had the COVID vaccine | declined all COVID shots > Z28.310
Liletta placed | Mirena placed | Kyleena placed | Skyla placed | Paragard placed | IUD placed | Liletta inserted | Kyleena inserted | Paragard inserted | Skyla inserted | LNG IUD placed | copper IUD placed | LNG-IUD inserted > Z30.430
pp exam | PP exam routine | post partum exam | postpartum check-up > Z39.2

depo shot given today | depo shot given | depo shot today | depo given today | depo injection given today | depo-provera given today | depo provera shot today | due for depo shot | here for depo shot | here for her depo shot | here for her depo | here for depo > Z30.42 {contraception, contraceptive, birth control, LMP, Provera, depo-provera, period, periods}
@let PILLV = wants to start | would like to start | interested in starting | wishes to start
@let PILLN = the pill | birth control pills | OCPs | oral contraceptives | combined OCPs
$PILLV $PILLN > Z30.011
@let BILM = bilateral prophylactic mastectomy | prophylactic bilateral mastectomy | bilateral risk-reducing mastectomy | risk-reducing bilateral mastectomy | prophylactic double mastectomy
s/p $BILM | status post $BILM | post $BILM | had $BILM | underwent $BILM > Z90.13
MRSA nares screen positive | positive MRSA nares screen | MRSA nasal screen positive | positive MRSA nasal screen | MRSA nasal swab positive | nasal swab positive for MRSA | nares positive for MRSA | nares swab positive for MRSA | MRSA nares swab positive | positive MRSA nasal swab | MRSA PCR nares positive | nasal screen positive for MRSA | MRSA screen came back positive | screened positive for MRSA > Z22.322
lives alone and has no one to help | lives alone and has no help | lives alone with no help | lives alone without help | lives alone without support | lives alone with no support | lives alone and has no support | lives alone with no one to help | lives alone and has nobody to help | lives alone and cannot manage | lives alone and is struggling > Z60.2
stitches removed today | here for stitch removal > Z48.02
no car | has no car | does not have a car | without a car > Z59.82 {appointments, appts, visits, transportation, missed visits, rides}
@let REFUSEV = refuses vaccines | refuses all vaccines | declines vaccines | declines all vaccines | refuses vaccination | declines vaccination | refuses immunizations | declines immunizations
@let BELIEF = for personal beliefs | due to personal beliefs | for religious reasons | due to religious beliefs | because of religious beliefs | because of personal beliefs | on religious grounds | for religious beliefs
$REFUSEV $BELIEF > Z28.1
treated by hysterectomy | treated with hysterectomy | treated with a hysterectomy | treated by a hysterectomy | managed with hysterectomy > Z90.710 {history, hx, h/o}
