# Pregnancy, birth, the newborn and congenital conditions (O00-O9A, P00-P96, Q00-Q99, Z33-Z39).
@type condition

# --- born here
term newborn vaginal delivery | newborn born by vaginal delivery | liveborn by vaginal delivery | newborn via vaginal delivery | newborn via NSVD | newborn NSVD > Z38.00
term newborn cesarean delivery | newborn born by cesarean | liveborn by cesarean | newborn via cesarean | newborn via C-section > Z38.01

# --- loss and ectopic
miscarriage | miscarried | spontaneous abortion | SAB | complete abortion | complete miscarriage > O03.9
incomplete abortion | incomplete miscarriage | incomplete AB | inc AB > O03.4
missed miscarriage | missed AB | embryonic demise | fetal demise before 20 weeks > O02.1
blighted ovum | anembryonic pregnancy | anembryonic gestation > O02.0
threatened miscarriage | threatened AB > O20.0
bleeding in early pregnancy | first trimester bleeding | vaginal bleeding in early pregnancy | early pregnancy bleeding > O20.9
septic abortion > O03.87
recurrent miscarriage | habitual aborter > N96
ectopic > O00.90 {hCG, beta-hCG, adnexal, methotrexate}
tubal pregnancy | tubal ectopic | ruptured ectopic | tubal ectopic pregnancy > O00.10
ovarian ectopic pregnancy > O00.20
cornual pregnancy | interstitial pregnancy > O00.80
hydatidiform mole > O01.9
elective abortion | VTOP | induced abortion | termination of pregnancy > Z33.2

# --- hypertension and diabetes in pregnancy
gestational hypertension | GHTN | pregnancy induced hypertension > O13
PIH > O13 {pregnancy, pregnant, gestation, weeks, preeclampsia, obstetric}
preeclampsia | pre-eclampsia | preeclamptic toxemia | toxemia of pregnancy > O14.9
mild preeclampsia | preeclampsia without severe features > O14.0
severe preeclampsia | preeclampsia with severe features > O14.1
superimposed preeclampsia > O11
HELLP > O14.2
chronic hypertension in pregnancy | cHTN in pregnancy > O10.91
eclampsia | eclamptic seizure > O15.9
postpartum preeclampsia | postpartum pre-eclampsia > O14.95
postpartum eclampsia > O15.2
GDM > O24.419
gdma1 | a1gdm | diet controlled gestational diabetes | GDM diet controlled | A1 gestational diabetes > O24.410
gdma2 | a2gdm | insulin controlled gestational diabetes | A2 gestational diabetes on insulin > O24.414
postpartum gestational diabetes > O24.439

# --- maternal disorders
morning sickness | nausea and vomiting of pregnancy | NVP | vomiting of pregnancy | pregnancy nausea | nausea in pregnancy > O21.9
hyperemesis gravidarum > O21.0
uti in pregnancy | urinary tract infection in pregnancy > O23.4
cystitis in pregnancy > O23.1
bacteriuria in pregnancy | asymptomatic bacteriuria in pregnancy > O23.4
anemia in pregnancy > O99.01
gestational thrombocytopenia > O99.11
postpartum anemia | anemia postpartum > O90.81
ICP > O26.64 {pregnancy, pregnant, gestation, bile acids, weeks}
cholestasis of pregnancy | obstetric cholestasis > O26.64
acute fatty liver of pregnancy | AFLP > O26.61
hypothyroidism in pregnancy | thyroid disease in pregnancy > O99.28
asthma in pregnancy > O99.51
obesity in pregnancy | obesity complicating pregnancy > O99.21
smoking in pregnancy | tobacco use in pregnancy > O99.33
drug use in pregnancy | substance use in pregnancy > O99.32
GBS positive | GBS pos | GBS + | GBS(+) | GBS carrier | group B strep carrier | group B strep positive | GBS colonization > O99.820 {pregnancy, pregnant, labor, prenatal, gestation, delivery, OB, NST, 35 wk, 36 wk, 37 wk, 38 wk, 39 wk, 35 weeks, 36 weeks, 37 weeks, 38 weeks, 39 weeks, 36w, 37w, 38w, 39w, ROL, SROM, IOL}
pregnant patient | pregnant pt > Z33.1
PUPPP | pruritic urticarial papules and plaques of pregnancy > O26.86
varicose veins in pregnancy > O22.0
DVT in pregnancy > O22.3
short cervix | shortened cervix > O26.87
cervical incompetence | cervical insufficiency | incompetent cervix > O34.3 {pregnancy, pregnant, gestation, cerclage, weeks}
advanced maternal age | elderly multigravida > O09.52
AMA > O09.52 {pregnancy, pregnant, prenatal, OB clinic, OB visit, G2P1, G3P2, G2P0, G3P1, G4P3, gravida, gestation, obstetric, NIPT}
elderly primigravida > O09.51
teen pregnancy | adolescent pregnancy > O09.61
high risk pregnancy > O09.9
grand multipara | grand multiparity > O09.4
late prenatal care | insufficient prenatal care > O09.3
IVF pregnancy > O09.81
history of preterm labor in prior pregnancy | prior preterm delivery > Z87.51

# --- fetus and placenta
twin pregnancy | twin gestation > O30.00
di-di twin pregnancy | dichorionic diamniotic twins | di-di twins | dichorionic twins | twin gestation di-di | didi twins | DCDA twins > O30.04
mono-di twins | monochorionic diamniotic twins | mo-di twins | MCDA twins | twin gestation mono-di > O30.03
mono-mono twins | monochorionic monoamniotic twins > O30.01
triplet pregnancy | triplet gestation > O30.10
IUGR | FGR | fetal growth restriction | intrauterine growth restriction | intrauterine growth retardation | fetal growth retardation > O36.59
small for dates fetus > O36.59
macrosomia | fetal macrosomia | LGA fetus > O36.6
breech | breech presentation | frank breech | footling breech > O32.1
transverse lie | oblique lie > O32.2
face presentation > O32.3 {pregnant, pregnancy, gestation, fetus, fetal, labor, delivery, gravid}
unstable lie > O32.0
IUFD | intrauterine fetal demise | fetal demise | intrauterine fetal death | dead fetus in utero > O36.4
decreased fetal movement | reduced fetal movement > O36.81
Rh isoimmunization | rhesus isoimmunisation > O36.01
fetal anomaly | fetal malformation > O35.9
low amniotic fluid > O41.0
intraamniotic infection | intra-amniotic infection | triple I > O41.12
placenta previa | previa > O44.0
complete placenta previa with bleeding | bleeding placenta previa > O44.1
low lying placenta > O44.4
placental abruption | abruptio placentae | abruption | abruptio | placenta abruption > O45.9
accreta > O43.21
vasa previa > O69.4
velamentous insertion | velamentous cord > O43.12
APH > O46.9 {pregnancy, pregnant, gestation, obstetric, placenta}
antepartum bleeding | third trimester bleeding > O46.9
nonreassuring fetal heart tones | nonreassuring fetal status | non-reassuring fetal heart rate | category II tracing | fetal bradycardia | fetal tachycardia | late decelerations > O36.83
TTTS | twin to twin transfusion | twin-twin transfusion syndrome > O43.02

# --- labour and delivery
PROM > O42.90 {labor, pregnant, pregnancy, gestation, gestational, fetal, gravida, antepartum, induction, membranes, IUP, Apgars, delivery, newborn, SROM}
premature rupture of membranes | prelabor rupture of membranes > O42.90
PPROM | preterm premature rupture of membranes | preterm prelabor rupture of membranes > O42.91
preterm labor | PTL | premature labor | threatened preterm labor > O60.0
braxton hicks | false labor > O47.9
post dates | postdates | post term pregnancy | postterm pregnancy | overdue pregnancy > O48.0
failure to progress | FTP | arrest of dilation | arrest of labor | arrest of descent | failure to dilate > O62.9 {labor, cesarean, cervix, delivery, dilation, descent}
failed induction | failed induction of labor > O61.9
prolonged labor > O63.9
prolonged second stage > O63.1
precipitous labor | precipitous delivery > O62.3
CPD > O33.9 {pelvis, labor, cesarean, fetal, delivery, fetopelvic}
obstructed labor > O66.9
shoulder dystocia > O66.0
nuchal cord | cord around neck > O69.81
cord prolapse | umbilical cord prolapse | prolapsed cord > O69.0
meconium stained fluid | meconium-stained amniotic fluid | MSAF > O77.0
uterine rupture | rupture of the uterus in labor > O71.1
uterine inversion | inversion of uterus > O71.2 {delivery, postpartum, labor, placenta, obstetric, puerperal}
first degree perineal tear | first degree laceration perineum | first-degree perineal laceration > O70.0
second degree perineal tear | second-degree perineal laceration > O70.1
third degree perineal tear | third-degree perineal laceration > O70.20
fourth degree perineal tear | fourth-degree perineal laceration > O70.3
perineal tear | perineal laceration during delivery | obstetric laceration > O70.9 {delivery, delivered, labor, postpartum, vaginal delivery}
PPH | postpartum haemorrhage | postpartum bleeding > O72.1
uterine atony | atonic uterus > O62.2
postpartum uterine atony > O72.1
delayed postpartum hemorrhage | secondary PPH | delayed PPH > O72.2
NSVD | SVD | normal spontaneous vaginal delivery | spontaneous vaginal delivery | normal vaginal delivery | uncomplicated vaginal delivery > O80 {postpartum, placenta delivered, delivered, apgar, apgars, lochia, live girl, live boy, live F, live M, live male, live female, liveborn, live born, perineum, QBL, EBL, labor}
previous cesarean | prior c-section | previous c-section | prior cesarean section | history of cesarean section | hx of c-section | repeat cesarean > O34.219 {pregnancy, pregnant, gestation, labor, TOLAC, VBAC, weeks}
history of cesarean | h/o c-section > Z98.891
uterine scar from previous surgery > O34.29
amniotic fluid embolism | AFE > O88.11
anesthesia complication in labor > O74.9

# --- after birth
endometritis postpartum | postpartum endometritis | endomyometritis > O86.12
c-section wound infection | infected cesarean wound | cesarean wound infection > O86.00
cesarean wound dehiscence | c-section wound dehiscence > O90.0
mastitis postpartum | puerperal mastitis > O91.22
breast abscess postpartum > O91.12
sore nipples from breastfeeding > O92.13
low milk supply | insufficient milk supply > O92.4
postpartum cardiomyopathy | PPCM > O90.3
baby blues > O90.6
postpartum care | 6 week postpartum visit > Z39.2
lactating | breastfeeding mother | breast feeding mother | nursing mother > Z39.1

@type status
pregnant | gravid uterus | currently pregnant | IUP | intrauterine pregnancy | gravid > Z33.1 {weeks, gestation, prenatal, obstetric, LMP, EDD, EDC, gravida, fetal, trimester, hCG}
positive pregnancy test | confirmed pregnancy > Z32.01
routine OB visit | OB check > Z34.9
first pregnancy prenatal visit > Z34.0
liveborn infant | live born infant > Z38.2
singleton liveborn | single liveborn > Z38.2
delivered live male infant | delivered live female infant | live female infant | live male infant | delivered a live female | delivered a live male | delivered live male | delivered live female > Z37.0
stillborn infant | stillborn delivery > Z37.1

@type condition
# --- newborn
prematurity | premature infant | premature baby | preemie | preterm infant | preterm newborn | premature newborn | ex-preemie > P07.3
extremely premature | extreme preterm > P07.20
LBW | low birth weight | low BW > P07.1
VLBW | very low birth weight > P07.1
ELBW | extremely low birth weight > P07.0
SGA > P05.10 {birth weight, newborn, infant, percentile, gestational, neonate, NICU}
LGA > P08.1 {birth weight, newborn, infant, percentile, gestational, neonate, NICU}
post-term infant > P08.21
neonatal jaundice | newborn jaundice | hyperbilirubinemia of the newborn | neonatal hyperbilirubinemia | physiologic jaundice | jaundice of the newborn > P59.9
jaundice of prematurity > P59.0
breast milk jaundice > P59.3
ABO incompatibility of the newborn | newborn ABO incompatibility > P55.1
Rh hemolytic disease of the newborn > P55.0
HDN > P55.9 {newborn, neonate, infant, Coombs}
TTN | wet lung newborn > P22.1
neonatal RDS | HMD | respiratory distress syndrome of the newborn | newborn respiratory distress syndrome > P22.0
RDS > P22.0 {newborn, neonate, NICU, surfactant, preterm, premature}
newborn respiratory distress | neonatal respiratory distress | respiratory distress of newborn > P22.9
BPD > P27.1 {bronchopulmonary, premature, preterm, NICU, ventilator, infant, weeker, preemie, ex-preemie, surfactant, diuril}
bronchopulmonary dysplasia > P27.1
apnea of prematurity | AOP > P28.49
newborn apnea | neonatal apnea > P28.40
meconium aspiration | MAS > P24.00 {meconium, newborn, neonate, infant}
PPHN | persistent pulmonary hypertension of the newborn > P29.30
birth asphyxia | perinatal asphyxia | neonatal asphyxia | asphyxia neonatorum | perinatal hypoxia > P84
neonatal hypoxic ischemic encephalopathy > P91.60
HIE > P91.60 {newborn, neonate, neonatal, NICU, infant, birth, apgar, apgars, cooled, cooling}
mild HIE | HIE, mild | HIE stage 1 | Sarnat stage 1 HIE | Sarnat 1 HIE > P91.61 {newborn, neonate, neonatal, NICU, infant, birth, apgar, apgars, cooled, cooling, Sarnat}
moderate HIE | HIE, moderate | HIE stage 2 | Sarnat stage 2 HIE | Sarnat 2 HIE | mod HIE > P91.62 {newborn, neonate, neonatal, NICU, infant, birth, apgar, apgars, cooled, cooling, Sarnat}
severe HIE | HIE, severe | HIE stage 3 | Sarnat stage 3 HIE | Sarnat 3 HIE > P91.63 {newborn, neonate, neonatal, NICU, infant, birth, apgar, apgars, cooled, cooling, Sarnat}
neonatal seizure | newborn seizure > P90
neonatal sepsis | newborn sepsis | early onset sepsis of newborn | late onset neonatal sepsis | sepsis of the newborn > P36.9
congenital pneumonia | neonatal pneumonia > P23.9
NEC > P77.9 {necrotizing, enterocolitis, NICU, preterm, pneumatosis, neonate}
neonatal necrotizing enterocolitis > P77.9
germinal matrix hemorrhage | intraventricular hemorrhage of prematurity | neonatal IVH > P52.3
PVL > P91.2
neonatal hypoglycemia | newborn hypoglycemia > P70.4
infant of diabetic mother | IDM > P70.1
infant of mother with gestational diabetes > P70.0
NAS | neonatal opioid withdrawal | NOWS > P96.1
newborn feeding problem | neonatal feeding problem | poor feeding newborn | newborn feeding difficulty > P92.9
newborn vomiting > P92.09
cephalohematoma | cephalhematoma > P12.0
caput > P12.81
subgaleal hemorrhage newborn > P12.2
clavicle fracture at birth | birth fracture of clavicle > P13.4
erb palsy | erb-duchenne palsy > P14.0
klumpke palsy > P14.1
brachial plexus birth injury | obstetric brachial plexus palsy > P14.3
neonatal conjunctivitis | ophthalmia neonatorum > P39.1
omphalitis newborn | umbilical stump infection > P38.9
thrush in newborn | neonatal thrush > P37.5
neonatal acne | baby acne > L70.4
erythema toxicum | erythema toxicum neonatorum > P83.1
neonatal thrombocytopenia > P61.0
neonatal polycythemia > P61.1
neonatal fever | fever in newborn > P81.9
neonatal hypothermia > P80.9
congenital rubella > P35.0
congenital CMV | congenital cytomegalovirus > P35.1
neonatal herpes > P35.2
newborn bruising > P54.5
umbilical polyp > P83.6
newborn hydrocele > P83.5

# --- congenital nervous system, face
spina bifida | myelomeningocele | meningomyelocele | open spina bifida | meningocele > Q05.9
arnold chiari | arnold-chiari malformation | chiari II | chiari 2 malformation > Q07.00
chiari | chiari malformation > G93.5
chiari 1 malformation | chiari I malformation | chiari type 1 | chiari I > G93.5
encephalocele > Q01.9
congenital hydrocephalus > Q03.9
dandy walker > Q03.1
agenesis of the corpus callosum > Q04.0
septo-optic dysplasia > Q04.4
tethered cord > Q06.8
coloboma > Q13.0
microphthalmia > Q11.2
anotia > Q17.2
preauricular tag | ear tag > Q17.0
preauricular sinus | preauricular pit > Q18.1
branchial cleft cyst | branchial cyst > Q18.0
cleft lip and palate | cleft lip with cleft palate > Q37.9
cleft lip > Q36.9
cleft palate > Q35.9
tongue tied > Q38.1
thyroglossal duct cyst > Q89.2
laryngomalacia > Q31.5
congenital hearing loss > H90.5

# --- congenital heart
CHD > Q24.9 {congenital, repair, pediatric cardiology, VSD, ASD, tetralogy, murmur since birth}
congenital heart disease | congenital heart defect > Q24.9
VSD > Q21.0
ASD > Q21.10 {septal, atrial, secundum, shunt, echocardiogram, echo, murmur, cardiology}
atrial septal defect > Q21.10
secundum ASD | ostium secundum defect > Q21.11
PFO | interatrial shunt > Q21.12
AV canal | AVSD | endocardial cushion defect | atrioventricular canal defect > Q21.20
tetralogy > Q21.3
PDA | patent ductus > Q25.0 {ductus, murmur, newborn, infant, congenital, indomethacin, preterm}
patent ductus > Q25.0
coarctation | coarctation of the aorta > Q25.1
TGA | D-TGA > Q20.3 {transposition, arterial switch, congenital, cyanosis, great arteries}
transposition of the great arteries | transposition of great vessels > Q20.3
truncus arteriosus > Q20.0
HLHS | hypoplastic left heart > Q23.4
BAV > Q23.81
ebstein anomaly > Q22.5
TAPVR | total anomalous pulmonary venous return > Q26.2
univentricular heart > Q20.4
cerebral AVM | brain AVM | cerebral arteriovenous malformation > Q28.2
AVM > Q27.30 {arteriovenous, malformation}
pulmonary sequestration > Q33.2
CPAM | CCAM > Q33.0

# --- congenital gut, urogenital
TEF | tracheoesophageal fistula > Q39.1 {atresia, esophageal, congenital, newborn, neonate, infant}
pyloric stenosis | hypertrophic pyloric stenosis | infantile pyloric stenosis > Q40.0 {infant, newborn, projectile, baby, neonate, weeks old, week old, wk old, wks old, wo, pyloromyotomy, olive}
hirschsprung > Q43.1
anorectal malformation > Q42.3
malrotation | intestinal malrotation > Q43.3
meckel diverticulum | meckel's > Q43.0
biliary atresia > Q44.2
undescended testes > Q53.9
retractile testicle > Q55.22
bladder exstrophy > Q64.10
posterior urethral valves | PUV > Q64.2
congenital UPJ obstruction > Q62.39
antenatal hydronephrosis | fetal pyelectasis > Q62.0
solitary kidney | absent kidney | congenital solitary kidney > Q60.0
duplex kidney > Q62.5
PKD | polycystic kidney disease | polycystic kidneys > Q61.3
ADPKD > Q61.2
ARPKD > Q61.19
MCDK > Q61.4
bicornuate uterus > Q51.3
septate uterus > Q51.28

# --- congenital bones, skin, syndromes
DDH | developmental dysplasia of the hip | congenital hip dysplasia | hip dysplasia > Q65.89
congenital hip dislocation | congenital dislocation of the hip > Q65.2
clubfoot | club foot > Q66.89
metatarsus adductus > Q66.22
polydactyly > Q69.9
extra finger | sixth finger | 6th finger | extra digit of hand | extra digit on hand | extra digit hand | extra digit left hand | extra digit right hand | supernumerary digit of hand | polydactyly of hand | polydactyly of the hand | hand polydactyly | postaxial polydactyly of hand | postaxial polydactyly hand | ulnar polydactyly | rudimentary digit of hand > Q69.0
extra thumb | preaxial polydactyly of hand | preaxial polydactyly hand | radial polydactyly | supernumerary thumb > Q69.1
6th toe | extra digit of foot | extra digit on foot | extra digit foot | supernumerary toe | supernumerary digit of foot | polydactyly of the foot | foot polydactyly | postaxial polydactyly of foot | preaxial polydactyly of foot > Q69.2
syndactyly > Q70.9
flat head > Q67.3
craniosynostosis > Q75.00
congenital torticollis > Q68.0
klippel feil > Q76.1
congenital scoliosis > Q67.5
transitional vertebra | sacralized L5 | lumbosacral transitional vertebra > Q76.49
brittle bone disease > Q78.0
multiple exostoses | hereditary multiple exostoses > Q78.6
CDH > Q79.0 {diaphragmatic, congenital, newborn, neonate, Bochdalek}
prune belly > Q79.4
EDS > Q79.60 {Ehlers, Danlos, hypermobility, hypermobile, connective tissue}
ehlers danlos | ehlers danlos syndrome > Q79.60
hypermobile ehlers-danlos > Q79.62
ichthyosis > Q80.9
epidermolysis bullosa > Q81.9
port wine stain | nevus flammeus | salmon patch | stork bite > Q82.5
congenital nevus | congenital melanocytic nevus > Q82.5
mongolian spot | slate gray nevus > Q82.5
sacral dimple > Q82.6
NF1 | neurofibromatosis type 1 | von recklinghausen > Q85.01
NF2 > Q85.02
neurofibromatosis > Q85.00
TSC > Q85.1
sturge weber > Q85.89
von hippel lindau | VHL > Q85.83
peutz jeghers > Q85.89
FASD | FAS > Q86.0 {alcohol, fetal, facies, maternal}
marfan | marfan syndrome > Q87.40
noonan > Q87.19
prader willi > Q87.11
sotos > Q87.3
beckwith wiedemann > Q87.3
VACTERL | VATER association > Q87.2
charge syndrome > Q89.8
down syndrome | trisomy 21 | mongolism > Q90.9
edwards syndrome | trisomy 18 > Q91.3
patau syndrome | trisomy 13 > Q91.7
turner syndrome | 45X | monosomy X > Q96.9
klinefelter | 47XXY | klinefelter syndrome > Q98.4
fragile X > Q99.2
velocardiofacial syndrome > Q93.81
cri du chat > Q93.4
angelman > Q93.51
birth defect | congenital anomaly | congenital malformation > Q89.9

puerperal fever | childbed fever > O86.4
lactational mastitis | breastfeeding mastitis > O91.23
cracked nipple > O92.13 {breastfeeding, lactating, postpartum, nursing}
breast engorgement | engorged breasts > O92.79 {breastfeeding, lactating, postpartum, nursing}
round ligament pain > O26.89 {pregnancy, pregnant, gestation, weeks}

# --- how pregnancy, labor and delivery are said to be complicated
delivery complicated by | complicated delivery by | labor complicated by | labor and delivery complicated by = complicating childbirth

# --- ectopic, molar and lost pregnancies
biochemical pregnancy | chemical pregnancy > O02.81
blood mole | carneous mole | fleshy mole | breus mole | retained dead ovum | pathologic ovum | nonhydatidiform mole > O02.0
hydatid mole | vesicular mole | molar gestation hydatid > O01.9
partial mole | partial molar pregnancy | incomplete hydatid mole | partial hydatid mole > O01.1
complete mole | complete molar pregnancy | complete hydatid mole | classical hydatid mole > O01.0
mesometric pregnancy | intramural pregnancy | mural pregnancy | intraligamentous pregnancy | cesarean scar ectopic | cesarean scar pregnancy | cervical ectopic pregnancy | heterotopic cornual > O00.80
mesometric pregnancy with intrauterine pregnancy | intramural pregnancy with intrauterine pregnancy | cornual pregnancy with intrauterine pregnancy | interstitial pregnancy with intrauterine pregnancy > O00.81
ampullary ectopic | ampullar pregnancy | fallopian pregnancy | rupture of fallopian tube due to pregnancy | fallopian tube pregnancy > O00.10
tubal pregnancy with intrauterine pregnancy | rupture of fallopian tube due to pregnancy with intrauterine pregnancy > O00.11
ovarian pregnancy with intrauterine pregnancy | ovarian ectopic pregnancy with intrauterine pregnancy > O00.21
heterotopic pregnancy > O00.91
abdominal pregnancy with viable fetus | abdominal ectopic pregnancy with viable fetus > O36.7
PUL > O36.80 {pregnancy, pregnant, hCG, ectopic, unknown location}
pregnancy of unknown location | pregnancy of uncertain viability | inconclusive fetal viability > O36.80
missed delivery > O36.4
products of conception retained abortion | retained products of conception following abortion | retained POC after miscarriage | incomplete spontaneous abortion > O03.4
inevitable abortion | abortion in progress | inevitable miscarriage > O03.4

# --- complications of ectopic and molar pregnancy
ectopic pregnancy endometritis | ectopic pregnancy parametritis | ectopic pregnancy peritonitis | ectopic pregnancy cervicitis | ectopic pregnancy salpingitis | ectopic pregnancy vulvitis | ectopic pregnancy pelvic infection | molar pregnancy endometritis | molar pregnancy pelvic infection | ectopic pregnancy lymphadenitis | ectopic pregnancy gas gangrene | ectopic pregnancy oophoritis > O08.0
hemorrhage following ectopic pregnancy | ectopic pregnancy hemorrhage complicated | hemorrhage with molar pregnancy | ectopic gestation hemorrhage excessive | ectopic pregnancy DIC | ectopic pregnancy hemolysis | ectopic pregnancy afibrinogenemia | ectopic pregnancy intravascular coagulation | molar pregnancy dyscrasia of blood | molar pregnancy intravascular coagulation > O08.1
ectopic pregnancy embolism | molar pregnancy embolism | ectopic pregnancy air embolism > O08.2
ectopic pregnancy shock | molar pregnancy shock | circulatory collapse molar pregnancy | circulatory collapse ectopic pregnancy | ectopic pregnancy postprocedural shock > O08.3
ectopic pregnancy renal failure | molar pregnancy renal failure | ectopic pregnancy tubular necrosis | molar pregnancy tubular necrosis | ectopic pregnancy uremia | ectopic pregnancy oliguria | ectopic pregnancy renal shutdown | molar pregnancy uremia > O08.4
ectopic pregnancy metabolic disorder | molar pregnancy metabolic disorder | ectopic pregnancy electrolyte imbalance | molar pregnancy electrolyte disorder | molar pregnancy metabolism disturbance | ectopic pregnancy metabolism disturbance | molar pregnancy electrolyte imbalance > O08.5
ectopic pregnancy laceration | ectopic pregnancy perforation | molar pregnancy perforation | molar pregnancy laceration | ectopic pregnancy torn tear | ectopic pregnancy trauma | ectopic pregnancy chemical damage pelvic organ | ectopic pregnancy damage pelvic organ | ectopic pregnancy injury pelvic organ | molar pregnancy trauma > O08.6
ectopic pregnancy bladder laceration | ectopic pregnancy bladder tear | ectopic pregnancy bowel laceration | ectopic pregnancy uterus perforation | ectopic pregnancy uterus rupture | ectopic pregnancy vulva laceration | ectopic pregnancy anus laceration | ectopic pregnancy cervix tear | ectopic pregnancy urethra tear | ectopic pregnancy broad ligament perforation | ectopic pregnancy pelvic floor perforation > O08.6
ectopic pregnancy pelvic organ laceration | ectopic pregnancy pelvic organ perforation | ectopic pregnancy periurethral tissue tear | ectopic pregnancy vagina laceration > O08.6
ectopic pregnancy cardiac arrest > O08.81
ectopic pregnancy sepsis | molar pregnancy sepsis > O08.82
ectopic pregnancy urinary infection | ectopic gestation kidney infection | ectopic pregnancy cystitis | ectopic pregnancy pyelonephritis > O08.83

# --- complications of abortion: spontaneous, incomplete, induced, failed
abortion with parametritis | abortion with endometritis | abortion with salpingitis | abortion with pelvic infection | abortion with oophoritis | infected miscarriage complete | pelvic peritonitis following abortion > O03.5
abortion with hemorrhage | hemorrhage following miscarriage | abortion with DIC | abortion with intravascular coagulation | miscarriage with excessive hemorrhage complete > O03.6
abortion with embolism | embolism following miscarriage | abortion with pulmonary embolism | abortion with venous embolism > O03.7
abortion with shock | shock following miscarriage | abortion with circulatory collapse > O03.81
abortion with renal failure | abortion with oliguria | abortion with uremia > O03.82
abortion with metabolic disorder > O03.83
abortion with laceration | abortion with perforation | abortion with damage to pelvic organ | abortion with chemical damage > O03.84
abortion with venous complication > O03.85
abortion with cardiac arrest > O03.86
septic miscarriage > O03.87
abortion with urinary infection | abortion with urinary tract infection | abortion with cystitis > O03.88
incomplete abortion with infection | incomplete abortion with endometritis | incomplete abortion with salpingitis | incomplete abortion with parametritis | infected incomplete abortion | incomplete abortion with oophoritis > O03.0
incomplete abortion with hemorrhage | incomplete miscarriage with heavy bleeding | incomplete miscarriage with hemorrhage | incomplete abortion with DIC | incomplete abortion with defibrination syndrome | incomplete abortion with intravascular coagulation > O03.1
incomplete abortion with embolism > O03.2
incomplete abortion with shock | incomplete miscarriage with shock > O03.31
incomplete abortion with renal failure | incomplete abortion with oliguria | incomplete abortion with uremia > O03.32
incomplete abortion with metabolic disorder > O03.33
incomplete abortion with laceration | incomplete abortion with perforation | incomplete abortion with damage to pelvic organ > O03.34
incomplete abortion with cardiac arrest > O03.36
incomplete abortion with sepsis | septic incomplete abortion | septic incomplete miscarriage > O03.37
incomplete abortion with urinary infection | incomplete abortion with urinary tract infection | incomplete abortion with cystitis > O03.38
induced abortion with infection | induced abortion with endometritis | infection after termination of pregnancy | induced abortion with parametritis | induced abortion with salpingitis | post-abortion endometritis | endometritis after induced abortion > O04.5
induced abortion with hemorrhage | hemorrhage after termination of pregnancy | induced abortion with intravascular coagulation > O04.6
induced abortion with embolism | embolism after termination of pregnancy > O04.7
induced abortion with shock > O04.81
induced abortion with renal failure | induced abortion with oliguria | induced abortion with uremia > O04.82
induced abortion with metabolic disorder > O04.83
induced abortion with laceration | induced abortion with perforation | uterine perforation during termination of pregnancy | induced abortion with damage to pelvic organ > O04.84
induced abortion with venous complication > O04.85
induced abortion with cardiac arrest > O04.86
induced abortion with sepsis | septic induced abortion > O04.87
induced abortion with urinary infection | induced abortion with urinary tract infection | induced abortion with cystitis > O04.88
failed abortion | failed attempted abortion | attempted abortion | failure of abortion induction | failed termination of pregnancy | failed medical abortion > O07.4
attempted abortion with endometritis | attempted abortion with parametritis | attempted abortion with salpingitis > O07.0
attempted abortion with hemorrhage | attempted abortion with hemolysis | attempted abortion with intravascular coagulation | failed abortion with hemorrhage > O07.1
attempted abortion with embolism > O07.2
attempted abortion with shock > O07.31
attempted abortion with renal failure | attempted abortion with uremia | attempted abortion with oliguria > O07.32
attempted abortion with metabolic disorder > O07.33
attempted abortion with laceration | attempted abortion with perforation > O07.34
attempted abortion with cardiac arrest > O07.36
attempted abortion with sepsis > O07.37
attempted abortion with cystitis | attempted abortion with urinary infection | attempted abortion with urinary tract infection > O07.38

# --- diseases in pregnancy
preeclampsia complicating pregnancy | pregnancy complicated by preeclampsia > O14.9
mild preeclampsia in pregnancy | moderate preeclampsia > O14.0
eclampsia in pregnancy | antepartum eclampsia > O15.0
intrapartum eclampsia | eclampsia during labor > O15.1
chronic hypertension with superimposed preeclampsia | superimposed pre-eclampsia > O11
hypertension in pregnancy | elevated blood pressure in pregnancy | maternal hypertension > O16
hypertension postpartum | postpartum hypertension > O16.5
pre-existing hypertension complicating childbirth > O10.92
hypertension complicating childbirth | hypertension complicating labor > O16.4
pre-existing hypertension with heart and renal disease in pregnancy > O10.31
pregnancy edema | gestational edema | edema of pregnancy > O12.0
proteinuria in pregnancy | albuminuria in pregnancy | gestational albuminuria > O12.1
edema with proteinuria in pregnancy > O12.2
diabetes in pregnancy | pregnancy complicated by diabetes > O24.91
pregestational type 1 diabetes > O24.01
pregestational type 2 diabetes > O24.11
pregestational diabetes | preexisting diabetes in pregnancy | pre-gestational diabetes > O24.31
gestational diabetes on metformin | gestational diabetes oral drug controlled | GDM on metformin | GDM on glyburide | GDMA2 on metformin > O24.415
puerperal gestational diabetes oral drug controlled > O24.435
type 2 diabetes puerperal | puerperal pre-existing type 2 diabetes > O24.13
type 1 diabetes puerperal | puerperal pre-existing type 1 diabetes > O24.03
impaired glucose tolerance in pregnancy | abnormal glucose in pregnancy | elevated 1 hour glucola | abnormal glucose tolerance test in pregnancy | failed 1-hour glucose tolerance test in pregnancy > O99.810
late vomiting of pregnancy > O21.2
hyperemesis with dehydration | hyperemesis gravidarum with dehydration | hyperemesis gravidarum with ketosis > O21.1
pyelonephritis in pregnancy | kidney infection in pregnancy | pyelitis in pregnancy > O23.0
urethritis in pregnancy > O23.2
abscess of genital tract in pregnancy | genital tract infection in pregnancy | genital infection in pregnancy | cellulitis of genital organ in pregnancy > O23.9
vaginitis in pregnancy | bacterial vaginosis in pregnancy | BV in pregnancy | vulvovaginitis in pregnancy | vaginal yeast infection in pregnancy | trichomonas vaginitis in pregnancy | candida vaginitis in pregnancy > O23.59
cervicitis in pregnancy > O23.51
salpingitis in pregnancy | oophoritis in pregnancy > O23.52
thrombocytopenia in pregnancy | coagulopathy in pregnancy | ITP in pregnancy | blood disorder in pregnancy > O99.11
hyperthyroidism in pregnancy | endocrine disease in pregnancy | hypothyroid in pregnancy | metabolic disorder in pregnancy > O99.28
malnutrition in pregnancy > O25.1
alcohol use in pregnancy | alcohol abuse in pregnancy > O99.31
opioid use disorder in pregnancy | marijuana use in pregnancy | cannabis use in pregnancy | opioid dependence in pregnancy | cocaine use in pregnancy | drug dependence in pregnancy | methadone in pregnancy | substance use disorder in pregnancy > O99.32
pregnancy smoker | nicotine dependence in pregnancy | cigarette smoking in pregnancy | pregnancy complicated by smoking | tobacco dependence in pregnancy > O99.33
depression in pregnancy | anxiety in pregnancy | mental disorder in pregnancy | antenatal depression | antepartum depression | perinatal depression | prenatal depression > O99.34
depression postpartum puerperal mental disorder | mental disorder complicating puerperium | postpartum anxiety > O99.345
migraine in pregnancy | epilepsy in pregnancy | nervous system disease in pregnancy | bell palsy in pregnancy | multiple sclerosis in pregnancy > O99.35
heart disease in pregnancy | cardiovascular disease in pregnancy | cardiomyopathy in pregnancy | circulatory disease in pregnancy | stroke in pregnancy | cerebrovascular disease in pregnancy > O99.41
pregnancy complicated by cardiovascular diseases > O99.41
pneumonia in pregnancy | URI in pregnancy | upper respiratory infection in pregnancy | respiratory disease in pregnancy | pregnancy with asthma exacerbation > O99.51
appendicitis in pregnancy | GERD in pregnancy | reflux in pregnancy | cholecystitis in pregnancy | gallstones in pregnancy | cholelithiasis in pregnancy | constipation in pregnancy | digestive disease in pregnancy | dental caries in pregnancy | dental problem in pregnancy | pancreatitis in pregnancy | periodontal disease in pregnancy | gastroenteritis in pregnancy | crohn disease in pregnancy > O99.61
skin disease in pregnancy | skin disorder in pregnancy | eczema in pregnancy | dermatitis in pregnancy | psoriasis in pregnancy > O99.71
gastric bypass in pregnancy | bariatric surgery in pregnancy | gastric banding status in pregnancy | bariatric surgery status complicating pregnancy | lap band in pregnancy > O99.84
pregnancy with SLE | lupus in pregnancy | back pain in pregnancy | musculoskeletal disorder in pregnancy | eye disorder in pregnancy | ear disorder in pregnancy | pelvic inflammatory disease in pregnancy > O99.891
viral hepatitis in pregnancy | chronic hepatitis B in pregnancy | chronic hepatitis C in pregnancy | pregnant hepatitis B carrier > O98.41
HIV infection in pregnancy | human immunodeficiency virus infection in pregnancy | HIV positive pregnancy > O98.71
genital herpes in pregnancy | chlamydia infection in pregnancy | HSV infection in pregnancy | trichomoniasis in pregnancy | venereal disease in pregnancy | sexually transmitted infection in pregnancy > O98.31
viral disease in pregnancy | viral infection in pregnancy | COVID-19 infection in pregnancy | influenza infection in pregnancy | acute CMV infection in pregnancy > O98.51
malaria in pregnancy | protozoal disease in pregnancy > O98.61
sepsis in pregnancy > O98.81
cancer in pregnancy | malignancy in pregnancy | malignant neoplasm in pregnancy | breast cancer in pregnancy | leukemia in pregnancy > O9A.11
poisoning in pregnancy | overdose in pregnancy > O9A.21
liver disease in pregnancy | biliary tract disease in pregnancy | liver disorder in pregnancy > O26.61
renal disease in pregnancy | kidney disease in pregnancy | renal failure in pregnancy | AKI in pregnancy | nephropathy in pregnancy | pregnancy-related nephropathy | hydronephrosis of pregnancy | hydronephrosis in pregnancy | nephrolithiasis in pregnancy | kidney stone in pregnancy > O26.83
carpal tunnel in pregnancy | peripheral neuritis in pregnancy | gestational carpal tunnel syndrome > O26.82
pubic symphysis separation in pregnancy | symphysis pubis dysfunction in pregnancy | symphysis pubis pain in pregnancy | pelvic girdle pain in pregnancy > O26.71
fatigue in pregnancy | exhaustion in pregnancy > O26.81
spotting in pregnancy > O26.85
hypotension in pregnancy | supine hypotension syndrome | maternal hypotension syndrome > O26.5
size date discrepancy | size greater than dates | size less than dates | fundal height discrepancy | uterine size-date discrepancy > O26.84
excessive weight gain in pregnancy | excess gestational weight gain > O26.0
low weight gain in pregnancy | poor weight gain in pregnancy | insufficient weight gain in pregnancy > O26.1
IUD in pregnancy | retained IUD in pregnancy | pregnancy with IUD in place | IUD in situ with pregnancy | intrauterine contraceptive device in pregnancy > O26.3
pruritus of pregnancy | pruritus in pregnancy | itching in pregnancy | salivation in pregnancy | ptyalism in pregnancy | chloasma gravidarum | pelvic pressure in pregnancy | abdominal pain in pregnancy | pelvic pain in pregnancy | dizziness in pregnancy | headache in pregnancy | abdominal cramping in pregnancy | ptyalism gravidarum > O26.89
herpes gestationis | pemphigoid gestationis > O26.4
recurrent pregnancy loss in pregnancy > O26.2
superficial thrombophlebitis in pregnancy | antepartum thrombophlebitis | thrombophlebitis in pregnancy | antepartum phlebitis > O22.2
venous disorder in pregnancy | pregnancy complicated by phlebitis | pregnancy complicated by thrombosis > O22.9
deep vein thrombosis in pregnancy | deep phlebothrombosis in pregnancy | antepartum DVT > O22.3
hemorrhoids in pregnancy | rectal varices in pregnancy | varix of rectum in pregnancy | anal varices in pregnancy > O22.4
vulvar varicosities in pregnancy | genital varices in pregnancy | vulvar varices in pregnancy | genital varicose veins in pregnancy > O22.1
cerebral venous thrombosis in pregnancy | cerebral sinus thrombosis in pregnancy > O22.5
pulmonary embolism in pregnancy > O88.21
puerperal pulmonary embolism | postpartum pulmonary embolism > O88.23
fat embolism obstetric puerperal | puerperal fat embolism | obstetric fat embolism puerperal > O88.83
puerperal air embolism > O88.03
puerperal septic embolism | puerperal pyemic embolism > O88.33

# --- cervix, uterus, pelvis of the mother
cerclage in place | shirodkar suture in situ | cervical cerclage in pregnancy | rescue cerclage | cerclage pregnancy | mcdonald cerclage > O34.3
bicornuate uterus in pregnancy | unicornuate uterus in pregnancy | double uterus in pregnancy | didelphys in pregnancy | bicornate or bicornis uterus in pregnancy | unicornate uterus in pregnancy | uterine septum in pregnancy | congenital uterus anomaly in pregnancy | septate uterus in pregnancy > O34.0
fibroid in pregnancy | leiomyoma in pregnancy | uterine tumor in pregnancy | tumor of uterus in pregnancy | pregnancy complicated by fibroid > O34.1
classical cesarean scar | previous classical cesarean | prior classical cesarean > O34.212
low transverse cesarean scar | prior low transverse cesarean | previous LTCS | prior LTCS | previous low transverse cesarean > O34.211
mid-transverse T incision cesarean scar > O34.218
isthmocele in pregnancy | cesarean scar isthmocele | previous cesarean isthmocele | isthmocele of cesarean delivery | uterine niche in pregnancy > O34.22
prior myomectomy in pregnancy | transmural uterine scar | previous uterine surgery in pregnancy | uterine scar in pregnancy > O34.29
rigid cervix in pregnancy | cervical polyp in pregnancy | cervical stenosis in pregnancy | prior LEEP in pregnancy | cervix tumor in pregnancy | cervix anomaly in pregnancy | scar of cervix in pregnancy | prior cone biopsy in pregnancy > O34.4
incarcerated gravid uterus | incarceration of gravid uterus | incarceration of uterus in pregnancy > O34.51
uterine prolapse in pregnancy | prolapse of gravid uterus | prolapse of uterus in pregnancy > O34.52
retroversion of gravid uterus | retroverted gravid uterus | retroversion of uterus in pregnancy > O34.53
sacculation of gravid uterus | pregnant uterus sacculation | torsion of uterus in pregnancy | uterus malposition in pregnancy | displacement of uterus in pregnancy > O34.59
rigid vagina in pregnancy | vaginal septum in pregnancy | vagina stenosis in pregnancy | rigid vagina delivery > O34.6
vulva abnormality in pregnancy | rigid perineum in pregnancy | vulvar varix abnormality in pregnancy | rigid vulva in pregnancy > O34.7
cystocele in pregnancy | rectocele in pregnancy | ovarian cyst in pregnancy | adnexal mass in pregnancy | female genital mutilation in pregnancy | pelvic organ malformation in pregnancy | pelvic tumor in pregnancy | rigid pelvic floor in pregnancy | gynecological surgery previous in pregnancy > O34.8
pelvic organ abnormality in pregnancy | abnormal pelvic organs in pregnancy > O34.9
contracted pelvis | contracted pelvis in pregnancy | generally contracted pelvis | pelvic contraction with disproportion > O33.1
contracted pelvic inlet | inlet contraction of pelvis > O33.2
contracted pelvic outlet | outlet contraction of pelvis | midpelvic contraction | contraction of pelvis outlet with disproportion > O33.3
pelvic deformity with disproportion | spondylolisthesis with disproportion | pithecoid pelvis with disproportion | tipping of pelvis with disproportion | scoliotic pelvis with disproportion | spondylolysis with disproportion lumbosacral > O33.0
oversize fetus | large fetus disproportion | increased size of fetus | fetal oversize with disproportion | fetus increased size cesarean > O33.5
hydrocephalic fetus | hydrocephalic fetus disproportion > O33.6
fetal deformity disproportion | conjoined twins disproportion | fetal disproportion due to deformity > O33.7
android pelvis obstructed labor | male type pelvis obstructed labor | midpelvic contraction obstructed labor | pelvic outlet contraction obstructed labor > O65.3
pelvic deformity obstructed labor | spondylolisthesis obstructed labor | tipping of pelvis obstructed labor | deformed pelvis obstructed labor > O65.0
contracted pelvis obstructed labor > O65.1
pelvic inlet contraction obstructed labor > O65.2
cephalopelvic disproportion obstructed labor | CPD obstructed labor > O65.4
vagina stenosis obstructed labor | cervix stricture obstructed labor | cervix stenosis obstructed labor | ovarian cyst obstructed labor | double uterus obstructed labor | cervical polyp obstructed labor | pelvic organ abnormality obstructed labor | pelvic cyst obstructed labor | abnormal vagina obstructed labor | fibroid obstructed labor | uterus anomaly obstructed labor | pelvic tumor obstructed labor > O65.5
hydrocephalus obstructed labor | fetal abnormality obstructed labor | fetal dystocia abnormality | fetal meningomyelocele obstructed labor | conjoined twins obstructed labor | fetal ascites obstructed labor | fetal tumor obstructed labor > O66.3
dystocia due to large fetus | fetal macrosomia dystocia | oversize fetus dystocia > O66.2
locked twins > O66.1

# --- the fetus as the mother's problem
fetal distress > P84
fetal distress > O77.9 {labor, cesarean, C-section, dilated, vacuum, forceps, pregnant, gravida, gestation}
fetal intolerance of labor > O77.9
fetal CNS anomaly | fetal central nervous system anomaly | fetal brain anomaly | fetal ventriculomegaly | fetal central nervous system damage > O35.00
fetal agenesis of corpus callosum > O35.01
fetal anencephaly > O35.02
fetal choroid plexus cyst | choroid plexus cysts of fetus > O35.03
fetal encephalocele > O35.04
fetal holoprosencephaly > O35.05
fetal hydrocephalus | fetal hydrocephaly > O35.06
fetal microcephaly > O35.07
fetal spina bifida | fetal neural tube defect | fetal myelomeningocele > O35.08
fetal aneuploidy | fetal chromosomal abnormality | abnormal fetal karyotype > O35.10
fetal trisomy 13 | fetal chromosomal abnormality trisomy 13 > O35.11
fetal trisomy 18 | fetal chromosomal abnormality trisomy 18 > O35.12
fetal trisomy 21 | fetal down syndrome | fetal chromosomal abnormality trisomy 21 > O35.13
fetal turner syndrome > O35.14
fetal facial anomaly | fetal cleft lip | fetal cleft palate > O35.A
fetal cardiac anomaly | fetal heart defect | fetal congenital heart disease | fetal heart anomaly > O35.B
fetal pulmonary anomaly | fetal CPAM | fetal diaphragmatic hernia pulmonary | fetal lung anomaly > O35.C
fetal gastrointestinal anomaly | fetal duodenal atresia > O35.D
fetal genitourinary anomaly | fetal hydronephrosis | fetal renal anomaly | fetal pyelectasis maternal care | fetal kidney anomaly | fetal multicystic kidney > O35.E
fetal musculoskeletal anomaly of trunk | fetal gastroschisis | fetal omphalocele | fetal abdominal wall defect > O35.F
fetal upper limb anomaly | fetal arm anomaly > O35.G
fetal clubfoot | fetal lower limb anomaly | fetal leg anomaly > O35.H
fetal damage from biopsy | fetal damage from amniocentesis | fetal damage from medical procedure | fetal damage from intrauterine contraceptive device > O35.7
fetal damage from maternal disease | fetal damage from toxoplasmosis | fetal damage from listeriosis > O35.8
fetal damage from radiation > O35.6
fetal damage from drug | fetal damage from maternal drug addiction > O35.5
fetal damage from maternal alcohol addiction | suspected fetal damage from alcohol > O35.4
fetal damage from rubella | fetal damage from viral disease of mother | fetal damage from cytomegalovirus > O35.3
Rh negative mother | Rh incompatibility in pregnancy | Rh isoimmunization in pregnancy | Rh sensitization in pregnancy | anti-E sensitization | anti-E isoimmunization | maternal antibodies rhesus | pregnancy complicated by Rh immunization > O36.09
Rh incompatibility affecting management of pregnancy | isoimmunization anti-E affecting management of pregnancy > O36.09
anti-D antibody maternal | anti-D sensitization | anti-D isoimmunization | anti-D antibodies in pregnancy | D alloimmunization | anti-D antibody affecting management of pregnancy > O36.01
ABO isoimmunization | anti-A sensitization | isoimmunization in pregnancy | ABO incompatibility affecting management of pregnancy | isoimmunization affecting management of pregnancy > O36.11
anti-B sensitization | kell isoimmunization | anti-kell sensitization | kell alloimmunization in pregnancy > O36.19
fetal hydrops | hydrops in fetus | nonimmune hydrops of fetus > O36.2
placental insufficiency | uteroplacental insufficiency | placental insufficiency affecting management of pregnancy > O36.51
fetal anemia | fetal thrombocytopenia > O36.82
poor fetal growth | fetus small for gestational age | SGA fetus > O36.59
large for dates fetus | excessive fetal growth > O36.6
multiple pregnancy | multifetal gestation > O30.9
quintuplet pregnancy | sextuplet pregnancy | septuplet pregnancy | quintuplets gestation | multiple gestation greater than quadruplets > O30.80
pentachorionic pregnancy | hexachorionic pregnancy | pentachorionic penta-amniotic pregnancy > O30.83
multiple pregnancy two or more monoamniotic fetuses > O30.82
vanishing twin | fetal death of one twin > O31.1
papyraceous fetus | fetus compressus > O31.0
mentum presentation | chin presentation | brow presentation > O32.3
malpresentation of fetus | fetal malpresentation | malposition of fetus | mal lie | abnormal fetal position > O32.9
shoulder presentation | acromion presentation | arm presentation fetus > O32.2
high head at term | unengaged head at term | nonengagement of head > O32.4
occiput posterior | persistent OP | OP presentation | persistent occiput posterior > O64.0
compound presentation obstructed labor > O64.5
incomplete breech delivery > O32.8
polyhydramnios | hydramnios | hydrops amnii > O40
oligo > O41.0 {amniotic, AFI, pregnancy, fluid, gestation}
chorio > O41.12 {pregnancy, labor, membranes, delivery, amniotic, placenta, IUP, fetal, maternal fever, amp, w0d, w1d, w2d, w3d, w4d, w5d, w6d}
membranitis | amnionitis | intrauterine infection in pregnancy > O41.12
placentitis > O41.14
fetomaternal hemorrhage | maternal-fetal hemorrhage | fetal-maternal hemorrhage > O43.01
circumvallate placenta > O43.11
membranacea placenta | placenta membranacea | bilobed placenta | succenturiate placenta | succenturiate lobe | bipartite placenta | fenestrate placenta > O43.19
abnormal placenta | placenta malformation > O43.10
placental infarct > O43.81
placental dysfunction > O43.89
increta > O43.22
percreta > O43.23
placenta previa without hemorrhage | placenta previa without bleeding > O44.0
marginal previa | partial placenta previa | marginal placenta previa > O44.2
marginal previa with bleeding | partial placenta previa with hemorrhage | marginal placenta previa with hemorrhage > O44.3
low lying placenta with hemorrhage | low placenta previa with hemorrhage | low lying placenta with bleeding > O44.5
placenta malposition with hemorrhage | vicious insertion of placenta | abnormal position of placenta with hemorrhage > O44.1
couvelaire uterus > O45.8X
premature separation of placenta | placental separation premature > O45.9
antepartum hemorrhage due to leiomyoma | antepartum hemorrhage due to trauma > O46.8X
antepartum hemorrhage with coagulation defect | antepartum hemorrhage with DIC > O46.0
early pregnancy hemorrhage specified | subchorionic hemorrhage | subchorionic hematoma > O20.8
abnormal prenatal screening | abnormal NIPT | abnormal quad screen | abnormal antenatal screening > O28
abnormal ultrasound in pregnancy | abnormal fetal ultrasound | abnormal prenatal ultrasound | abnormal antenatal ultrasound > O28.3
elevated MSAFP | abnormal AFP in pregnancy | elevated maternal AFP > O28.1
antenatal screening hematological abnormal > O28.0
primipara young | teenage primigravida | young primigravida | young primipara > O09.61
young multigravida | teenage multigravida | young mother multigravida > O09.62
concealed pregnancy | no prenatal care | poor prenatal care | late to prenatal care | scant prenatal care > O09.3
supervision of pregnancy history of ectopic | high-risk pregnancy due to ectopic pregnancy history > O09.1
high-risk pregnancy due to molar pregnancy history > O09.A
poor obstetric history | history of stillbirth pregnancy | pregnancy with history of preeclampsia > O09.29
pregnancy with history of preterm labor | pregnancy with history of preterm delivery > O09.21
infertility history pregnancy | pregnancy with history of infertility > O09.0
in utero procedure in previous pregnancy | pregnancy with history of in utero procedure > O09.82
social problem in pregnancy | high risk pregnancy due to social problems > O09.7

# --- labor and delivery: what goes wrong
full-term uncomplicated delivery | uncomplicated delivery | term uncomplicated delivery > O80
elective cesarean delivery without indication | cesarean without indication > O82
arrested active phase | active phase arrest | secondary uterine inertia | secondary arrest of dilation | secondary cervical dystocia > O62.1
primary uterine inertia | incomplete cervical dilation | poor dilatation of cervix | slow dilatation of cervix | latent phase prolonged uterine dysfunction | primary cervical dystocia > O62.0
cervical dystocia | poor contractions of uterus | hypotonic contractions | hypotonic uterine dysfunction | uterine inertia > O62.2
contraction ring | retraction ring | bandl ring | constriction ring dystocia | hourglass contraction of uterus | uterine tachysystole | tetanic contractions | incoordinate uterine contractions | dyscoordinate labor | hypertonic contractions of uterus | uterine hyperstimulation | pathological retraction ring | tachysystole > O62.4
uterine dysfunction in labor | abnormal uterine contractions > O62.9
prolonged first stage | long first stage of labor | protracted first stage > O63.0
delayed delivery of second twin > O63.2
failed trial of labor | failed TOL > O66.40
failed VBAC | failed TOLAC | failed trial of labor after cesarean > O66.41
failed vacuum | failed forceps | failed vacuum extraction | failed ventouse | attempted vacuum and forceps > O66.5
dystocia of labor | labor dystocia > O66.9
failed medical induction | failed induction with oxytocin | failed pitocin induction > O61.0
failed mechanical induction | failed instrumental induction > O61.1
preterm birth | preterm delivery | premature delivery > O60.10
threatened labor | prodromal labor > O47.9
prolonged pregnancy | postmaturity maternal | pregnancy beyond 42 weeks | maternal postmaturity > O48.1
delayed delivery after artificial rupture of membranes | prolonged AROM | delayed delivery following artificial rupture of membranes > O75.5
prolonged rupture of membranes > O42.10
PPROM with labor after 24 hours | preterm premature rupture of membranes with onset of labor after 24 hours > O42.11
intrapartum hemorrhage | hemorrhage of parturition | hemorrhage during labor | hemorrhage complicating delivery > O67.9
intrapartum hemorrhage with coagulation defect | hemorrhage delivery with coagulation defect | hemorrhage delivery hypofibrinogenemia | intrapartum hemorrhage with afibrinogenemia | hemorrhage labor with coagulopathy > O67.0
placenta hemorrhage delivery | intrapartum hemorrhage leiomyoma > O67.8
fetal acidosis | fetal acidemia > O68
depressed fetal heart tones delivery | fetal bradycardia during labor | recurrent decelerations in labor | fetal heart rate abnormality in labor | category III tracing > O76
fetal hypoxia in labor > O77.8
cord presentation > O69.0
nuchal cord with compression | tight nuchal cord | cord around neck with compression > O69.1
nuchal cord without compression | loose nuchal cord | cord around neck without compression > O69.81
true knot in cord | knot in cord | cord entanglement | umbilical cord compression | true knot in umbilical cord > O69.2
cord entanglement without compression > O69.82
short cord umbilical | short umbilical cord > O69.3
cord hematoma umbilical | umbilical cord bruising | umbilical cord thrombosis | vascular lesion of umbilical cord > O69.5
abnormal cord pregnancy | abnormal umbilical cord in pregnancy > O69.9
laceration of fourchette | laceration of labia during delivery | periurethral first degree laceration | labial laceration obstetric | vaginal tear slight delivery | perineal laceration involving fourchette > O70.0
pelvic floor laceration delivery | torn pelvic floor complicating delivery | pelvic floor tear obstetric > O70.1
rectovaginal septum laceration delivery perineum | anal sphincter laceration during delivery | OASIS sphincter injury obstetric | obstetric anal sphincter injury > O70.20
3a perineal laceration > O70.21
3b perineal laceration > O70.22
3c perineal laceration > O70.23
central laceration delivery | perineal injury obstetrical instrumental > O70.9
rupture of uterus before labor | uterine rupture before labor > O71.0
cervical laceration at delivery | cervix laceration delivery | obstetric cervical laceration | cervical tear at delivery | laceration of cervix uteri at delivery > O71.3
obstetric high vaginal laceration | vaginal sulcus tear | sulcal tear | sulcus laceration delivery > O71.4
bladder injury at delivery | bladder laceration delivery | obstetric bladder injury | obstetrical trauma laceration bowel | obstetric pelvic organ injury | traumatic perforation of bladder at delivery | urethra laceration delivery | bowel laceration delivery | cystotomy during cesarean > O71.5
obstetrical trauma bowel tear | obstetrical trauma colon perforation | obstetrical trauma pelvic organ rupture | obstetrical trauma pelvic organ laceration | obstetrical trauma pelvic organ perforation > O71.5
obstetric coccyx injury | avulsion of symphysis at delivery | symphysis pubis separation at delivery | obstetric separation of symphysis | coccyx fracture at delivery | obstetrical trauma broad ligament laceration | obstetrical trauma pubic bone separation > O71.6
vulvar hematoma at delivery | vaginal hematoma at delivery | hematoma of vulva complicating delivery | pelvic hematoma obstetric | perineal hematoma delivery | broad ligament hematoma obstetric | vaginal hematoma delivery | vulvar hematoma postpartum > O71.7
periurethral tear | periurethral laceration | periurethral laceration at delivery > O71.82
uterine laceration during delivery | laceration of uterus before labor | uterine extension of hysterotomy | laceration of uterus during pregnancy > O71.81
obstetric injury > O71.9
retained placenta with hemorrhage | adherent placenta with hemorrhage | third stage hemorrhage | retained placenta with PPH | puerperal retained secundines | third-stage postpartum hemorrhage > O72.0
adherent placenta > O72.0
postpartum atony of uterus | atonic PPH | PPH due to atony | postpartum metrorrhagia | hemorrhage atonic postpartum > O72.1
retained products postpartum with hemorrhage | retained POC with hemorrhage | retained membranes with hemorrhage | retained secundines complicating puerperium | delayed hemorrhage due to retained products > O72.2
postpartum coagulopathy with hemorrhage | postpartum DIC | postpartum afibrinogenemia > O72.3
retained placenta without hemorrhage | adherent placenta without hemorrhage > O73.0
retained membranes without hemorrhage | retained products of conception postpartum without hemorrhage | retained placental fragments without hemorrhage | retained secundines partial without hemorrhage | retention of portions of placenta without hemorrhage > O73.1
aspiration pneumonitis during labor | mendelson syndrome obstetric | obstetric postoperative pneumonitis | aspiration pneumonia due to anesthesia in labor > O74.0
spinal headache in labor | PDPH in labor | post dural puncture headache in labor > O74.5
spinal headache postpartum | postpartum spinal headache | postpartum PDPH | post-dural puncture headache postpartum | headache puerperal spinal anesthesia | puerperal spinal and epidural headache > O89.4
local anesthetic toxicity postpartum | toxic reaction to local anesthesia puerperal > O89.3
cerebral anoxia puerperal anesthesia > O89.2
pulmonary complication puerperal anesthesia | pulmonary complication postpartum anesthesia > O89.09
anesthesia complication in pregnancy | adverse effect of anesthesia in pregnancy > O29.9
toxic reaction to local anesthesia in pregnancy > O29.3
spinal epidural anesthesia complication in pregnancy > O29.5X
central nervous system complication of anesthesia in pregnancy > O29.29
obstetric shock | shock during labor | shock following delivery > O75.1
fever in labor | fever during labor | intrapartum fever > O75.2
infection during labor | sepsis during labor | infection in labor > O75.3
cardiac arrest complicating delivery | cardiac arrest during delivery | cardiac arrest in labor > O75.4
exhaustion in labor | maternal exhaustion > O75.81
metabolism disturbance in labor | maternal ketosis in labor > O75.89
maternal distress in labor > O75.0
laboring before planned cesarean | onset of labor before planned cesarean | spontaneous labor 37 to 39 weeks planned cesarean > O75.82
GBS carrier in pregnancy | GBS bacteriuria carrier | group B streptococcus carrier complicating pregnancy > O99.820
GBS carrier complicating delivery | group B streptococcus carrier complicating childbirth > O99.824
infection carrier state in pregnancy > O99.830
infection carrier state delivery > O99.834

# --- after delivery
puerperal sepsis | postpartum sepsis | puerperal septicemia | puerperal peritonitis | puerperal pyemia | puerperal parametritis | puerperal metroperitonitis | puerperal pelviperitonitis > O85
postpartum fever | puerperal pyrexia | postpartum febrile morbidity | puerperal fever of unknown origin > O86.4
perineal wound infection postpartum | episiotomy infection | infected episiotomy | infected perineal repair | infection of perineal repair | infection of episiotomy > O86.09
post cesarean wound infection deep | deep cesarean wound infection > O86.02
superficial cesarean wound infection | cesarean incision cellulitis | cellulitis of cesarean incision > O86.01
puerperal cervicitis | postpartum cervicitis | puerperal cervix abscess | puerperal endotrachelitis > O86.11
puerperal pyometra | puerperal uterine abscess | puerperal endomyometritis | puerperal perimetritis | endometritis following delivery > O86.12
puerperal vaginitis | puerperal vulvovaginitis | puerperal vagina abscess | puerperal paravaginitis > O86.13
puerperal genital tract infection | puerperal salpingitis | puerperal adnexitis | puerperal bartholin abscess | puerperal tubo-ovarian disease | puerperal vulvitis | puerperal salpingo-oophoritis | puerperal metrosalpingitis | puerperal tubo-ovarian abscess > O86.19
postpartum UTI | puerperal urinary tract infection | puerperal urinary infection > O86.20
puerperal pyelonephritis | puerperal pyelitis | puerperal kidney infection | puerperal perinephritis | puerperal kidney abscess | postpartum pyelonephritis > O86.21
puerperal cystitis | puerperal urethritis | postpartum cystitis | puerperal urethra infection | puerperal bladder infection > O86.22
puerperal cystopyelitis | puerperal pyelocystitis | puerperal pyocystitis > O86.29
septic pelvic thrombophlebitis | puerperal septic thrombophlebitis > O86.81
puerperal superficial thrombophlebitis | puerperal thrombophlebitis | puerperal phlebitis | postpartum thrombophlebitis > O87.0
puerperal DVT | postpartum DVT | postpartum deep vein thrombosis | puerperal pelvic phlebitis | puerperal pelvic thrombophlebitis | puerperal deep phlebitis | puerperal deep thrombophlebitis | milk leg | puerperal white leg | phlegmasia alba dolens | puerperal deep phlebothrombosis > O87.1
postpartum hemorrhoids | puerperal hemorrhoids > O87.2
puerperal cerebral venous thrombosis | postpartum cerebral sinus thrombosis | postpartum cerebral venous thrombosis > O87.3
puerperal varicose veins > O87.4
puerperal thrombosis venous | puerperal venous complication > O87.9
perineal wound dehiscence | episiotomy dehiscence | perineal laceration breakdown | episiotomy breakdown | secondary perineal tear | dehiscence of perineal wound > O90.1
hematoma of obstetric wound | obstetric wound hematoma | cesarean wound hematoma | cesarean incision hematoma > O90.2
peripartum cardiomyopathy | puerperal cardiomyopathy > O90.3
puerperal acute renal failure | postpartum renal failure | postpartum AKI | puerperal uremia > O90.49
puerperal hepatorenal syndrome | postpartum hepatorenal syndrome > O90.41
maternity blues | postpartum sadness | postpartal sadness | postpartum mood disturbance > O90.6
puerperal neuritis | placental polyp | puerperal bladder paralysis | puerperal neuropathy > O90.89
retained nipple puerperal retraction | puerperal retracted nipple > O92.02
puerperal nipple fissure | nipple fissure associated with puerperium | cracked nipple in puerperium > O92.12
puerperal nipple infection | puerperal thelitis | puerperal nipple abscess | puerperal nipple fistula > O91.02
puerperal breast abscess | purulent mastitis puerperal | puerperal purulent mastitis | obstetric purulent mastitis | puerperal breast fistula | puerperal mammary abscess > O91.12
breast abscess associated with lactation | lactational breast abscess | puerperal fistula of breast associated with lactation | puerperal purulent mastitis associated with lactation | puerperal breast abscess associated with lactation > O91.13
puerperal mammitis | puerperal galactophoritis | puerperal breast lymphangitis > O91.22
puerperal mammitis with lactation | puerperal lymphangitis of breast with lactation | puerperal galactophoritis with lactation > O91.23
puerperal breast hypertrophy | puerperal breast induration > O92.29
lactation failure | agalactia | failure of lactation | failed lactation > O92.3
partial lactation failure | hypogalactia | partial failed lactation > O92.4
suppressed lactation | lactation suppression > O92.5
puerperal galactorrhea | excess milk secretion | excessive milk secretion | oversupply of breast milk > O92.6
milk stasis | retention of milk | milk retention | galactocele puerperal | plugged milk duct | clogged milk duct | lactation disorder > O92.79
puerperal stroke | postpartum stroke | puerperal apoplexy | puerperal cerebral hemorrhage | puerperal intracranial hemorrhage | puerperal subarachnoid hemorrhage | puerperal subdural hemorrhage | puerperal pontine hemorrhage | puerperal intrapontine hemorrhage | puerperal cerebral ischemia | puerperal subdural hematoma | puerperal cerebellar hemorrhage > O99.43
puerperal cardiac thrombosis | puerperal circulatory disease | puerperal cerebrovascular disorder | puerperal paralytic stroke | puerperal cerebral paralysis | postpartum heart disease | puerperal heart disease > O99.43
puerperal hemiplegia cerebral | puerperal nervous system disorder | puerperal hemiplegia > O99.355
sheehan syndrome postpartum | postpartum pituitary necrosis | postpartum endocrine disease | puerperal endocrine disease | postpartum pituitary infarction > O99.285
puerperal coagulopathy | puerperal blood disorder > O99.13
puerperal thrombocytopenia | postpartum thrombocytopenia > O72.3
puerperal skin disorder > O99.73
puerperal liver disorder | puerperal liver necrosis > O26.63
puerperal digestive disorder | puerperal gastrointestinal disease > O99.63
puerperal respiratory disease | postpartum pneumonia | postpartum asthma > O99.53
puerperal alcohol use | postpartum alcohol use > O99.315
puerperal drug use | postpartum drug use > O99.325
puerperal gastric bypass status | puerperal gastric banding status | puerperal bariatric surgery status > O99.845
puerperal nonobstetric disorder | puerperal nonobstetric disease > O99.893
puerperal HIV infection | puerperal human immunodeficiency virus infection > O98.73
puerperal tuberculosis infection > O98.03
puerperal syphilis infection > O98.13
puerperal viral hepatitis > O98.43
puerperal malignancy | postpartum malignancy > O9A.13
puerperal trauma | postpartum trauma nonobstetric > O9A.23
puerperal trauma abuse confirmed > O9A.33
puerperal symphysis pubis separation | postpartum symphysis pubis diastasis | postpartum pubic symphysis separation > O26.73
puerperal malnutrition > O25.3

# --- the newborn and the mother, placenta, cord and delivery
newborn affected by maternal hypertension | newborn affected by maternal preeclampsia > P00.0 {newborn}
newborn affected by maternal urinary tract disease | newborn affected by maternal UTI > P00.1 {newborn}
newborn affected by maternal infection | newborn affected by maternal infectious disease > P00.2 {newborn}
maternal GBS colonization newborn | newborn exposed to maternal GBS | newborn of GBS positive mother | infant of GBS positive mother > P00.82
newborn affected by maternal GBS > P00.82 {newborn}
newborn affected by maternal condition > P00.9 {newborn}
newborn of mother with PROM > P01.1
newborn affected by premature rupture of membranes > P01.1 {newborn}
newborn affected by oligohydramnios > P01.2 {newborn}
newborn affected by polyhydramnios > P01.3 {newborn}
newborn affected by multiple pregnancy | newborn affected by twin pregnancy > P01.5 {newborn}
newborn affected by placenta previa > P02.0 {newborn}
newborn affected by abruption | newborn affected by placental separation | newborn affected by maternal hemorrhage | newborn affected by antepartum hemorrhage | newborn affected by maternal blood loss | newborn affected by hemorrhage > P02.1 {newborn}
newborn affected by placental insufficiency | newborn affected by placental dysfunction | newborn affected by placental infarction > P02.29 {newborn}
newborn affected by twin-twin transfusion | newborn affected by placental transfusion > P02.3 {newborn}
newborn affected by prolapsed cord > P02.4 {newborn}
newborn affected by nuchal cord | newborn affected by cord compression | newborn affected by knot in cord > P02.5 {newborn}
newborn of mother with chorioamnionitis | infant of mother with chorioamnionitis > P02.78
newborn affected by chorioamnionitis | newborn affected by maternal chorioamnionitis > P02.78 {newborn}
newborn affected by breech delivery > P03.0 {newborn}
newborn affected by malpresentation | newborn affected by contracted pelvis | newborn affected by dystocia | newborn affected by shoulder dystocia > P03.1 {newborn}
newborn affected by forceps delivery > P03.2 {newborn}
newborn affected by vacuum delivery | newborn affected by vacuum extraction > P03.3 {newborn}
newborn affected by cesarean delivery > P03.4 {newborn}
newborn affected by precipitous delivery > P03.5 {newborn}
newborn affected by delivery | newborn affected by maternal delivery > P03.9 {newborn}
meconium staining of newborn | meconium stained newborn > P96.83
newborn cardiac dysrhythmia during labor | fetal heart rate abnormality of newborn during labor > P03.811
newborn affected by maternal anesthesia | newborn affected by maternal analgesia | newborn affected by maternal sedation > P04.0 {newborn}
newborn affected by maternal smoking | newborn affected by maternal tobacco use > P04.2 {newborn}
newborn affected by maternal alcohol > P04.3 {newborn}
in utero drug exposure | intrauterine drug exposure | prenatal drug exposure newborn > P04.49
newborn affected by maternal drug use | newborn affected by methamphetamine > P04.49 {newborn}
in utero cocaine exposure | prenatal cocaine exposure | crack baby > P04.41
placental absorption of hallucinogens > P04.42
newborn affected by hallucinogens > P04.42 {newborn}
in utero opioid exposure > P04.14
newborn affected by maternal opiates > P04.14 {newborn}
in utero cannabis exposure | in utero marijuana exposure | in utero THC exposure > P04.81
newborn affected by maternal cannabis > P04.81 {newborn}
newborn affected by environmental chemicals > P04.6 {newborn}
absorption of chemical through placenta > P04.9
newborn affected by noxious substances > P04.9 {newborn}
cut end of co-twin cord intrauterine blood loss > P50.5

# --- size and gestation of the newborn
large baby | large for gestational age newborn | heavy for dates infant | LGA newborn | LGA infant | large-for-dates newborn | large for dates infant > P08.1
exceptionally large newborn | exceptionally large baby | exceptionally large-for-dates | macrosomic infant over 4500 g > P08.0
small for gestational age newborn | SGA newborn | SGA infant | SGA baby | SGA neonate | SGA twin | SGA boy | SGA girl | SGA male | SGA female | small-for-dates newborn | small for dates infant | small for dates baby > P05.10
light for dates newborn | light for dates infant > P05.00
fetal malnutrition newborn | dysmature infant | dysmaturity syndrome | clifford syndrome | fetal malnutrition > P05.2
newborn growth restriction | newborn intrauterine growth retardation | newborn with IUGR | asymmetric IUGR newborn | symmetric IUGR newborn > P05.9
light for dates 500-749 grams | light-for-dates with weight of 500-749 grams > P05.02
light for dates 750-999 grams > P05.03
light for dates 1000-1249 grams > P05.04
light for dates 1250-1499 grams > P05.05
light for dates 1500-1749 grams > P05.06
light for dates 1750-1999 grams > P05.07
light for dates 2000-2499 grams > P05.08
light for dates 2500 grams and over > P05.09
small for dates 500-749 grams | SGA 500-749 grams > P05.12
small for dates 750-999 grams | SGA 750-999 grams > P05.13
small for dates 1000-1249 grams | SGA 1000-1249 grams > P05.14
small for dates 1250-1499 grams | SGA 1250-1499 grams > P05.15
small for dates 1500-1749 grams | SGA 1500-1749 grams > P05.16
small for dates 1750-1999 grams | SGA 1750-1999 grams > P05.17
small for dates 2000-2499 grams | SGA 2000-2499 grams > P05.18
low birth weight 500-749 grams | low birthweight extreme 500-749 grams > P07.02
low birth weight 750-999 grams > P07.03
low birth weight 1000-1249 grams | low birthweight 1000-1249 grams > P07.14
low birth weight 1250-1499 grams | low birthweight 1250-1499 grams > P07.15
low birth weight 1500-1749 grams | low birthweight 1500-1749 grams > P07.16
low birth weight 1750-1999 grams | low birthweight 1750-1999 grams > P07.17
low birth weight 2000-2499 grams | low birthweight 2000-2499 grams > P07.18
prematurity 28 weeks | preterm infant 28 weeks | premature infant 28 weeks > P07.31
prematurity 29 weeks | preterm infant 29 weeks | premature infant 29 weeks > P07.32
prematurity 30 weeks | preterm infant 30 weeks | premature infant 30 weeks > P07.33
prematurity 31 weeks | preterm infant 31 weeks | premature infant 31 weeks > P07.34
prematurity 32 weeks | preterm infant 32 weeks | premature infant 32 weeks > P07.35
prematurity 33 weeks | preterm infant 33 weeks | premature infant 33 weeks > P07.36
prematurity 34 weeks | preterm infant 34 weeks | premature infant 34 weeks | late preterm infant 34 weeks > P07.37
prematurity 35 weeks | preterm infant 35 weeks | premature infant 35 weeks | late preterm infant 35 weeks > P07.38
prematurity 36 weeks | preterm infant 36 weeks | premature infant 36 weeks | late preterm infant 36 weeks > P07.39
late preterm infant | late preterm newborn | late preterm baby | late preterm boy | late preterm girl | late preterm male | late preterm female | immaturity of newborn > P07.3
late preterm > P07.3 {newborn, nursery, NICU, apgar, apgars, DOL, BW, neonatal, neonate, baby boy, baby girl, infant}

# --- birth injuries
birth trauma | compression during birth | birth compression > P15.9
birth injury brain | birth injury intracranial | brain damage due to birth | intracranial birth injury > P11.2
encephalopathy due to birth injury | birth injury basal ganglia | birth injury cerebellum | birth injury meninges brain > P11.1
increased intracranial pressure birth injury | cerebral edema at birth | increased intracranial pressure injury at birth > P11.0
facial nerve palsy of newborn | bell palsy of newborn | facial nerve paralysis congenital | congenital facial palsy | newborn facial palsy | facial palsy due to birth injury | congenital facial nerve paralysis | facial paralysis of newborn > P11.3
spinal cord birth injury | birth injury spine fracture > P11.5
intracerebral hemorrhage birth injury | cerebral laceration birth injury | cerebral hemorrhage birth trauma | birth injury brain laceration > P10.1
subdural hematoma birth injury | newborn traumatic subdural hematoma > P10.0
intraventricular hemorrhage birth trauma > P10.2
tentorial tear birth > P10.4
scalp bruising newborn | newborn scalp bruise > P12.3
skull fracture at birth | birth fracture of skull | newborn skull fracture birth > P13.0
birth fracture of femur | femur fracture at birth | femur fracture birth injury > P13.2
birth fracture of humerus | humerus fracture at birth | humerus fracture birth injury | birth injury long bone fracture except femur | radius fracture birth injury | tibia fracture birth injury > P13.3
clavicle fracture newborn | fracture of clavicle in newborn | clavicle fracture birth injury > P13.4
phrenic nerve palsy newborn | phrenic nerve birth injury > P14.2
brachial plexus palsy newborn | brachial plexus injury newborn | neonatal brachial plexus palsy | radicular syndrome of upper limbs newborn | brachial palsy newborn | congenital brachial plexus palsy > P14.3
peripheral nerve birth injury | birth palsy > P14.9
liver rupture birth injury | liver birth injury > P15.0
spleen rupture birth injury | spleen birth injury | congenital rupture of spleen > P15.1
sternomastoid hematoma birth injury | sternocleidomastoid birth injury > P15.2
birth injury of eye | subconjunctival hemorrhage birth | subconjunctival hemorrhage newborn | traumatic glaucoma birth injury > P15.3
facial bruising newborn birth | facial bruising due to birth injury > P15.4
birth injury penis hematoma | birth injury scrotum hematoma | birth injury testis hematoma | birth injury vulva hematoma | vulvar hematoma birth injury | scrotal hematoma birth injury | scrotum superficial hematoma of birth injury | birth injury genitalia > P15.5
subcutaneous fat necrosis newborn birth injury > P15.6
subcutaneous fat necrosis of newborn | subcutaneous fat necrosis newborn | bronze baby syndrome | bronze baby > P83.88
birth injury hematoma | scalpel laceration birth | scalpel wound birth injury | torticollis due to birth injury > P15.8
birth shock newborn > P96.89

# --- breathing and circulation of the newborn
primary atelectasis newborn | apneumatosis newborn | fetal lung tissue > P28.0
wet lung | wet lung syndrome | transient tachypnea newborn | type II RDS | type II IRDS | respiratory distress syndrome type II newborn > P22.1 {newborn, neonate, infant, NICU, baby, cesarean, gestation}
type II IRDS > P22.1
IRDS | hyaline membrane disease | surfactant deficiency | surfactant deficiency newborn | RDS type I | hyaline membrane disease of newborn > P22.0
RDS syndrome > P22.0
grunting newborn | newborn grunting > P22.9
pneumonia in newborn | newborn pneumonia | intrauterine pneumonia > P23.9
group B strep pneumonia newborn | GBS pneumonia newborn > P23.3
chlamydia pneumonia newborn | chlamydial pneumonia of newborn > P23.1
meconium pneumonia | meconium pneumonitis | meconium aspiration pneumonia | meconium aspiration with pneumonitis | pneumonia of meconium > P24.01
liquor aspiration with pneumonia | amniotic fluid aspiration pneumonia | aspiration of liquor with pneumonia | newborn amniotic fluid aspiration with respiratory symptoms > P24.11
blood aspiration newborn with pneumonia > P24.21
milk aspiration newborn | newborn milk aspiration > P24.30
milk aspiration with pneumonia | newborn milk aspiration pneumonia | aspiration of milk with pneumonia newborn > P24.31
vernix aspiration | aspiration of vernix caseosa > P24.80
vernix aspiration with pneumonia | vernix caseosa aspiration respiratory symptoms > P24.81
PIE pulmonary interstitial emphysema | pulmonary interstitial emphysema | newborn interstitial emphysema | perinatal interstitial emphysema > P25.0
newborn pneumothorax | neonatal pneumothorax | perinatal pneumothorax | congenital pneumothorax > P25.1
newborn pneumomediastinum | neonatal pneumomediastinum > P25.2
newborn pneumopericardium > P25.3
tracheobronchial hemorrhage newborn > P26.0
massive pulmonary hemorrhage newborn | massive lung hemorrhage newborn > P26.1
newborn intra-alveolar hemorrhage > P26.8
pulmonary hemorrhage newborn | neonatal pulmonary hemorrhage > P26.9
chronic lung disease of prematurity | CLD of prematurity | chronic lung disease of infancy prematurity > P27.1
chronic respiratory disease newborn > P27.9
acrocyanosis newborn | cyanotic spell newborn | blue spell newborn | newborn cyanosis | neonatal cyanosis > P28.2
newborn respiratory failure | neonatal respiratory failure | newborn inadequate ventilation | newborn inadequate pulmonary ventilation > P28.5
newborn respiratory arrest > P28.81
snuffles newborn | congenital nasal congestion newborn > P28.89
newborn respiratory disease | perinatal respiratory disease > P28.9
newborn heart failure | neonatal heart failure | newborn cardiac failure | edema of lung with heart failure newborn > P29.0
newborn bradycardia | neonatal bradycardia > P29.12
newborn tachycardia | neonatal tachycardia > P29.11
newborn hypertension | neonatal hypertension > P29.2
delayed closure of ductus arteriosus | delayed PDA closure > P29.38
transient myocardial ischemia newborn > P29.4
newborn cardiac arrest > P29.81
circulatory insufficiency newborn | newborn circulatory failure > P29.89
newborn circulatory disease | newborn heart disease | newborn cardiovascular disease > P29.9
intrauterine hypoxia | intrauterine asphyxia | fetal asphyxia | newborn asphyxia | newborn acidosis mixed | perinatal depression asphyxia > P84

# --- infections of the newborn
congenital CMV infection | congenital cytomegalic inclusion disease > P35.1
congenital rubella syndrome > P35.0
congenital HSV | congenital herpes simplex | neonatal HSV infection | neonatal HSV > P35.2
congenital hepatitis B | congenital viral hepatitis > P35.3
congenital zika > P35.4
congenital varicella | congenital chickenpox | congenital poliomyelitis | congenital parvovirus > P35.8
congenital viral infection | congenital viral disease > P35.9
GBS sepsis newborn | group B strep sepsis of newborn | neonatal GBS sepsis | early onset GBS sepsis > P36.0
congenital streptococcal sepsis | neonatal streptococcal sepsis > P36.10
E coli sepsis of newborn | neonatal E coli sepsis > P36.4
staph aureus sepsis newborn | neonatal MSSA sepsis > P36.2
coag negative staph sepsis newborn | neonatal CoNS sepsis > P36.39
EOS sepsis neonatal | late-onset sepsis newborn | LOS sepsis neonatal | congenital sepsis | culture negative neonatal sepsis > P36.9
congenital tuberculosis infection > P37.0
congenital toxo | hydrocephalus due to toxoplasmosis | microphthalmos due to toxoplasmosis | hydrocephalus due to congenital toxoplasmosis > P37.1
congenital malaria infection | congenital infection of malaria > P37.4
congenital candidiasis | newborn candidiasis | neonatal candidiasis | newborn oral candidiasis | newborn candidal infection | newborn candidal diaper rash | neonatal moniliasis > P37.5
congenital infectious disease | congenital parasitic disease > P37.9
navel cellulitis newborn | umbilical cellulitis newborn | umbilical abscess newborn | abscess of navel newborn | cellulitis of navel newborn | neonatal omphalitis | funisitis newborn > P38.9
omphalitis newborn with mild hemorrhage > P38.1
newborn breast abscess | newborn mastitis | neonatal mastitis | abscess of breast newborn > P39.0
newborn conjunctivitis | newborn dacryocystitis | chlamydial conjunctivitis of newborn > P39.1
intra-amniotic infection newborn > P39.2
newborn UTI | neonatal UTI | neonatal urinary tract infection | newborn urinary infection > P39.3
neonatal skin infection | newborn pyoderma | newborn skin infection | neonatal pustulosis > P39.4
TORCH infection | TORCH syndrome | congenital infection newborn > P39.9

# --- bleeding, blood and jaundice of the newborn
posthemorrhagic anemia newborn | newborn anemia due to blood loss | congenital anemia from fetal blood loss | anemia following fetal blood loss > P61.3
anemia of prematurity > P61.2
newborn anemia | congenital anemia | neonatal anemia > P61.4
neonatal neutropenia | newborn neutropenia > P61.5
transient coagulation disorder newborn | newborn coagulopathy > P61.6
newborn blood dyscrasia | newborn hematologic disorder > P61.9
polycythemia donor twin | newborn polycythemia | polycythemia due to delayed cord clamping > P61.1
NAIT | neonatal alloimmune thrombocytopenia | newborn thrombocytopenia | neonatal isoimmune thrombocytopenia > P61.0
newborn DIC | neonatal DIC | newborn fibrinolysis | transient fibrinolysis newborn > P60
hemorrhagic disease newborn | vitamin K deficiency bleeding of newborn | newborn vitamin K deficiency | VKDB newborn | minot disease > P53
grade 1 IVH newborn | grade 1 IVH | grade I IVH | germinal matrix bleed | germinal matrix hemorrhage newborn | newborn bleeding germinal matrix | subependymal hemorrhage newborn | grade 1 germinal matrix hemorrhage > P52.0
newborn affected by hemorrhage subependymal | newborn affected by bleeding germinal matrix > P52.0 {newborn}
grade 2 IVH > P52.1
grade 3 IVH > P52.21
grade 4 IVH | periventricular hemorrhagic infarction > P52.22
newborn intracranial hemorrhage > P52.9
newborn cerebellar hemorrhage > P52.6
newborn subarachnoid hemorrhage > P52.5
umbilical stump bleeding | umbilical cord bleeding newborn | omphalorrhagia newborn | umbilical hemorrhage newborn | hemorrhage umbilical stump | omphalorrhagia > P51.9
newborn hematemesis | neonatal hematemesis > P54.0
newborn melena | neonatal melena > P54.1
newborn rectal hemorrhage | neonatal rectal bleeding > P54.2
newborn GI bleed | newborn gastrointestinal hemorrhage | neonatal GI bleeding > P54.3
newborn adrenal hemorrhage | neonatal adrenal hemorrhage > P54.4
neonatal purpura | newborn petechiae | newborn ecchymoses | purpura neonatorum | neonatal petechiae > P54.5
pseudomenses | newborn vaginal bleeding | pseudomenstruation > P54.6
newborn hemothorax | newborn mucous membrane hemorrhage > P54.8
newborn hemorrhage | neonatal hemorrhage > P54.9
fetal blood loss newborn | newborn fetal blood loss > P50.9
Rh disease newborn | Rh incompatibility newborn | Rh isoimmunization newborn | Rh hemolytic disease | erythroblastosis fetalis due to Rh | Rh sensitization newborn | jaundice newborn due to Rh incompatibility | Rh hemolytic disease newborn | Rh immunization of newborn > P55.0
ABO hemolytic disease | ABO hemolytic disease of newborn | ABO isoimmunization of newborn | jaundice newborn due to ABO incompatibility | hemolytic disease abocclusion | coombs positive ABO newborn | ABO incompatibility newborn jaundice > P55.1
hemolytic disease newborn | erythroblastosis fetalis | hemolytic disease of fetus > P55.9
hydrops newborn due to Rh incompatibility | hydrops fetalis due to Rh | hydrops fetalis due to isoimmunization > P56.0
hydrops newborn | hydrops fetalis | nonimmune hydrops | nonimmune hydrops fetalis > P83.2
kernicterus > P57.9
bilirubin encephalopathy newborn | acute bilirubin encephalopathy newborn > P57.8
jaundice due to bruising newborn > P58.0
jaundice due to polycythemia newborn > P58.3
jaundice due to infection newborn > P58.2
breast milk jaundice newborn | breastmilk jaundice | breastfeeding jaundice > P59.3
jaundice of preterm infant | hyperbilirubinemia of prematurity > P59.0
neonatal cholestasis | newborn jaundice due to hepatocellular damage | neonatal hepatitis jaundice > P59.20

# --- metabolism, feeding, skin, nerves, drugs of the newborn
infant of gestational diabetic mother | gestational diabetes infant syndrome | newborn of mother with gestational diabetes | gestational diabetes affecting newborn | IDM gestational | infant of GDM mother > P70.0
newborn of diabetic mother | infant of diabetic mother syndrome | maternal diabetes affecting newborn > P70.1
transient neonatal diabetes | neonatal diabetes mellitus | neonatal diabetes > P70.2
transient neonatal hypoglycemia | hypoglycemia in newborn > P70.4
neonatal hyperglycemia | newborn hyperglycemia > P70.8
newborn hypocalcemia | neonatal hypocalcemia | phosphate-loading hypocalcemia > P71.1
newborn hypomagnesemia > P71.2
neonatal tetany | newborn tetany > P71.3
neonatal hypermagnesemia | newborn hypermagnesemia > P71.8
newborn calcium and magnesium metabolism disturbance > P71.9
neonatal thyrotoxicosis | neonatal graves disease | neonatal hyperthyroidism > P72.1
neonatal dehydration | dehydration newborn | hypernatremic dehydration newborn > P74.1
neonatal hypernatremia > P74.21
neonatal hyponatremia > P74.22
neonatal hyperkalemia > P74.31
neonatal hypokalemia > P74.32
neonatal metabolic acidosis | metabolic acidosis newborn > P19.9
late metabolic acidosis > P74.0
meconium plug | meconium ileus not cystic fibrosis | meconium obstruction newborn | meconium obstruction due to fecaliths > P76.0
neonatal ileus | newborn ileus > P76.1
small left colon syndrome | newborn intestinal obstruction > P76.9
NEC stage 1 | stage 1 NEC > P77.1 {neonate, neonatal, newborn, NICU, preterm, premature, preemie, infant, enterocolitis, pneumatosis}
NEC stage 2 | stage 2 NEC > P77.2 {neonate, neonatal, newborn, NICU, preterm, premature, preemie, infant, enterocolitis, pneumatosis}
NEC stage 3 | stage 3 NEC > P77.3 {neonate, neonatal, newborn, NICU, preterm, premature, preemie, infant, enterocolitis, pneumatosis}
enterocolitis of newborn | neonatal enterocolitis > P77.9
spontaneous intestinal perforation newborn | neonatal intestinal perforation | meconium peritonitis | SIP intestinal perforation neonate > P78.0
neonatal peritonitis > P78.1
newborn swallowed maternal blood > P78.2
neonatal diarrhea | newborn diarrhea > P78.3
neonatal reflux | newborn GERD | newborn gastroesophageal reflux > P78.83
newborn digestive disorder | newborn gastrointestinal disorder > P78.9
hypothermia newborn | newborn cold stress | cold stress newborn > P80.8
neonatal cold injury > P80.0
environmental fever newborn | newborn overheating | newborn environmentally-induced fever > P81.0
newborn temperature instability | neonatal temperature instability > P81.9
toxic erythema newborn | newborn erythema toxicum | e tox newborn > P83.1
sclerema | neonatal sclerema > P83.0
newborn edema | neonatal edema > P83.30
newborn breast engorgement | neonatal breast hypertrophy > P83.4
congenital hydrocele testis | hydrocele in newborn > P83.5
granuloma of umbilicus | umbilical cord granuloma > P83.81
newborn skin disorder | newborn integument disorder > P83.9
neonatal convulsions | newborn convulsion | benign neonatal seizures > P90
neonatal encephalopathy HIE | perinatal HIE > P91.60
mild neonatal HIE > P91.61
moderate neonatal HIE > P91.62
severe neonatal HIE > P91.63
neonatal stroke | perinatal stroke | neonatal arterial ischemic stroke | perinatal arterial ischemic stroke > P91.82
periventricular leukomalacia newborn > P91.2
neonatal irritability cerebral > P91.3
bilious emesis newborn | bilious vomiting newborn | neonatal bilious emesis > P92.01
newborn spit up | newborn regurgitation > P92.1
slow feeder newborn | newborn slow feeding > P92.2
newborn underfeeding > P92.3
difficulty latching | poor latch | breastfeeding difficulty newborn | latch difficulty newborn | newborn latching difficulty > P92.5
newborn failure to thrive | newborn poor weight gain | neonatal failure to thrive > P92.6
oral aversion newborn | oral aversion of newborn > P92.8
gray baby syndrome | grey syndrome newborn > P93.0
drug intoxication newborn | intoxication of newborn by drug > P93.8
neonatal myasthenia > P94.0
newborn hypertonia > P94.1
newborn hypotonia | floppy infant | floppy baby | neonatal hypotonia | floppy infant syndrome > P94.2
neonatal abstinence | drug withdrawal newborn | opioid withdrawal newborn | newborn withdrawal from maternal opioids | neonatal drug withdrawal > P96.1
neonatal withdrawal from therapeutic opioids | iatrogenic opioid withdrawal newborn | iatrogenic NAS | newborn withdrawal from therapeutic drug | withdrawal of therapeutic substance properly administered newborn > P96.2
wide cranial sutures newborn | wide sutures newborn | splayed sutures newborn > P96.3
intrauterine procedure complication newborn > P96.5
second hand tobacco smoke exposure perinatal | newborn secondhand smoke exposure | newborn smoke exposure > P96.81
delayed cord separation | delayed umbilical cord separation > P96.82
jittery newborn | newborn jitteriness | jitteriness newborn > P96.89 {newborn, neonate, infant, NICU}
congenital renal failure newborn | neonatal renal failure | neonatal AKI | neonatal uremia > P96.0
failed newborn hearing screen | newborn hearing screen failed | abnormal newborn hearing screen | failed hearing screen newborn | newborn hearing screen refer | did not pass newborn hearing screen > P09.6
abnormal newborn screen | newborn screen abnormal | failed newborn screening | abnormal NBS | abnormal newborn metabolic screen result | failure of newborn screening | newborn screens state mandated abnormal > P09.9
abnormal newborn screen for congenital hypothyroidism | abnormal newborn screen for CAH | neonatal screening abnormal endocrine disease > P09.2
abnormal newborn screen for metabolic disorder | abnormal newborn screen for PKU | neonatal screening abnormal inborn errors > P09.1
abnormal newborn screen for cystic fibrosis | newborn screen positive for cystic fibrosis | elevated IRT newborn screen > P09.4
abnormal newborn screen for sickle cell | neonatal screening abnormal sickle cell | abnormal newborn screen hemoglobinopathy | abnormal newborn screen hemoglobin > P09.3
failed CCHD screen | abnormal CCHD screen | failed critical congenital heart disease screen | neonatal screening abnormal critical congenital heart disease | failed newborn pulse oximetry screen > P09.5

# --- chromosomes
down syndrome mosaic | mosaic trisomy 21 | mosaic down syndrome > Q90.1
translocation down syndrome | translocation trisomy 21 > Q90.2
mosaic trisomy 18 > Q91.1
mosaic trisomy 13 > Q91.5
trisomy 9 | trisomy 8 | trisomy 20 | trisomy 22 | cat eye syndrome | trisomy 16 | warkany syndrome | trisomy 10 > Q92.8
partial trisomy syndrome | accessory chromosome | partial accessory chromosome | extra chromosome | autosomal trisomy | extra autosome > Q92.9
extra marker chromosome normal individual | trisomy due to extra rings > Q92.61
marker chromosome abnormal individual > Q92.62
triploidy | tetraploidy | polyploidy > Q92.7
wolf hirschhorn | 4p deletion | wolff-hirschhorn syndrome | 4p minus syndrome > Q93.3
cat cry syndrome | 5p deletion | 5p minus syndrome | lejeune syndrome cri du chat > Q93.4
happy puppet syndrome > Q93.51
22q13.3 deletion | 22q13 deletion syndrome > Q93.52
22q11.2 deletion syndrome | 22q11.2 microdeletion | shprintzen syndrome > Q93.81
williams beuren | williams syndrome 7q11 | williams-beuren syndrome > Q93.82
smith magenis | miller dieker | microdeletion syndrome | 1p36 deletion | chromosome microdeletion | 16p11.2 deletion | 15q13.3 microdeletion > Q93.88
chromosome deletion with complex rearrangement > Q93.7
18q deletion | long arm 18 deletion | long arm 21 deletion | 21q deletion | other chromosome deletion > Q93.89
ring chromosome | dicentric chromosome | isochromosome > Q93.2
autosomal deletion | deletion of autosome > Q93.9
balanced translocation | balanced chromosomal translocation carrier > Q95.0
chromosome inversion > Q95.1
balanced rearrangement abnormal individual | abnormal individual balanced chromosomal rearrangement > Q95.2
chromosome translocation | unbalanced translocation > Q99.8
mosaic turner syndrome | turner mosaicism | 45X/46XX mosaicism | 45X mosaicism > Q96.3
gonadal dysgenesis turner | XO syndrome | ovarian dwarfism | turner's > Q96.9
triple X | triple X syndrome | trisomy X | XXX syndrome | 47XXX > Q97.0
tetra X | penta X | XXXX syndrome > Q97.1
mosaic X chromosome lines | mosaicism sex chromosome lines various X > Q97.2
XXY | XXY syndrome > Q98.0
XXXY | XXXXY | 49XXXXY > Q98.1
XYY syndrome | jacobs syndrome | 47XYY > Q98.5
de la chapelle | XX male > Q98.3
swyer syndrome | pure gonadal dysgenesis | 46,XX true hermaphrodite | 46XX hermaphrodite > Q99.1
chimera | chimerism 46XX 46XY > Q99.0
martin bell syndrome | fragile X syndrome | FXS fragile X > Q99.2
chromosome abnormality | chromosomal disorder | chromosome anomaly | chromosomal anomaly > Q99.9
usher syndrome type 1 > Q99.811
usher syndrome type 2 > Q99.812
synaptopathy > QA0.0149
GRIA2-related neurodevelopmental disorder | GRIN2B-related disorder | GRIN2A-related disorder | glutamate receptor gene neurodevelopmental disorder > QA0.011
receptor gene related neurodevelopmental disorder > QA0.012

# --- syndromes
encephalotrigeminal angiomatosis | sturge disease | sturge kalischer | gardner of phakoma | encephalocutaneous angiomatosis | klippel trenaunay weber phakomatosis > Q85.89
bourneville disease | bourneville syndrome | epiloia | pringle disease > Q85.1
bannayan riley ruvalcaba | PTEN hamartoma > Q85.81
cowden | cowden syndrome > Q85.82
von recklinghausen disease | recklinghausen disease of nerve > Q85.01
acoustic neurofibromatosis | bilateral acoustic neuromas neurofibromatosis > Q85.02
fetal alcohol spectrum disorder | fetal alcohol syndrome | congenital malformation due to alcohol > Q86.0
fetal hydantoin | fetal dilantin syndrome | hydantoin embryopathy | congenital malformation due to hydantoin | malformation syndrome due to hydantoin > Q86.1
warfarin embryopathy | fetal warfarin syndrome | congenital malformation due to warfarin > Q86.2
thalidomide embryopathy | valproate embryopathy | fetal valproate syndrome > Q86.8
pierre robin | robin sequence | pierre robin sequence | goldenhar | goldenhar syndrome | moebius syndrome | mobius syndrome | oculo-facial paralysis congenital | first arch syndrome | apert syndrome | carpenter syndrome | freeman sheldon | whistling face syndrome | acrocephalosyndactyly | acrocephalopolysyndactyly | oral-facial-digital syndrome | cyclopia | fraser syndrome | marchesani syndrome | weill marchesani | oculofacial congenital paralysis | oculoauriculovertebral dysplasia > Q87.0
pfeiffer syndrome | saethre chotzen | otopalatodigital syndrome | OAVS syndrome | hallermann streiff > Q87.0
cornelia de lange | de lange syndrome | cockayne syndrome | russell silver | silver russell | seckel syndrome | robinow | robinow syndrome | aarskog | dubowitz syndrome | sjogren larsson | turner-like syndrome | pseudo-turner syndrome | RASopathy noonan | ullrich syndrome turner-like | robinow silverman | sjogren-larsson syndrome > Q87.19
holt oram | holt-oram syndrome | klippel trenaunay | klippel-trenaunay-weber | rubinstein taybi syndrome | nail patella | TAR syndrome | thrombocytopenia absent radius | sirenomelia | VATER | osteo-onychodysplasia | mietens syndrome | thrombocytopenia with absent radius | mermaid syndrome | VACTERL association | fong disease > Q87.2
beckwith-wiedemann syndrome | weaver syndrome > Q87.3
arachnodactyly | dolichostenomelia | marfanoid | spider fingers | beals syndrome > Q87.40
marfan with aortic root dilation | marfan aortic dilation > Q87.410
marfan with ectopia lentis > Q87.42
bardet biedl > Q87.83
laurence moon biedl | laurence moon > Q87.84
gorlin syndrome | basal cell nevus syndrome | nevoid basal cell carcinoma syndrome | birt hogg dube | snyder-robinson syndrome | cardiofaciocutaneous syndrome | popliteal web | SATB2 syndrome | oliver mcfarlane > Q87.89
kabuki | niikawa kuroki > Q89.81

# --- families
ectopic or molar pregnancy = ectopic and molar pregnancy

# --- other words of pregnancy and birth
fetal death | intrauterine death > O36.4 {pregnant, pregnancy, gestation, weeks, labor, induction, gravida, maternal}
early fetal death | early fetal demise | fetal death early pregnancy > O02.1
abnormal uterus in pregnancy > O34.59
septate hymen in pregnancy | persistent hymen in pregnancy > O34.7
uterine polyp in pregnancy > O34.1
elderly primipara | older primigravida | primigravida over 35 > O09.51
older multigravida | multigravida over 35 > O09.52
high-risk pregnancy due to infertility > O09.0
high-risk pregnancy due to poor obstetric history > O09.29
selective reduction of pregnancy | multifetal pregnancy reduction | fetal reduction > O31.3
heptachorionic pregnancy | pentaamniotic pregnancy > O30.83
false labor before 37 weeks > O47.0
false labor after 37 weeks | false labor at term > O47.1
PPROM before 37 weeks | premature rupture of membranes before 37 weeks > O42.91
rupture of amnion in pregnancy | premature rupture of amnion > O42
anemia complicating puerperium preexisting | pre-existing anemia puerperal > O99.03
anemia complicating childbirth > O99.02
respiratory disorder in pregnancy | bronchitis in pregnancy | influenza pneumonia in pregnancy > O99.51
nervous system disorder in pregnancy | neurologic disorder in pregnancy > O99.35
liver necrosis in pregnancy | acute liver failure in pregnancy | hepatic steatosis of pregnancy > O26.61
superficial phlebothrombosis in pregnancy > O22.2
varicose veins of vulva in pregnancy | varicose veins of perineum in pregnancy > O22.1
aspiration pneumonitis due to anesthesia in pregnancy | postanesthetic pneumonitis in pregnancy > O29.01
rupture of perineum during delivery | torn perineum at delivery > O70.9
third degree tear | 3rd degree tear obstetric | third degree obstetric tear > O70.20 {delivery, vaginal, perineum, perineal, postpartum, delivered, baby}
fourth degree tear | fourth degree obstetric tear > O70.3 {delivery, vaginal, perineum, perineal, postpartum, delivered, baby}
second degree tear | 2nd degree lac > O70.1 {delivery, vaginal, perineum, perineal, postpartum, delivered, baby}
first degree tear | 1st degree lac > O70.0 {delivery, vaginal, perineum, perineal, postpartum, delivered, baby}
obstetric bladder tear | obstetric bowel injury > O71.5
obstetric rupture of symphysis | rupture of symphysis pubis at delivery > O71.6
obstetric vaginal perforation > O71.4
prolapse of arm fetus | hand presentation | arm prolapse fetal > O32.2
spasm of cervix in labor | cervical spasm in labor > O62.4
puerperal diabetes | diabetes in puerperium > O24.93
puerperal complication | complication of puerperium > O90.9
puerperal septic fever > O85
puerperal vein infection > O87.0
postpartum varicose veins | varices of legs postpartum > O87.4
obesity puerperal > O99.215
tobacco use complicating childbirth > O99.334
rubella syndrome congenital > P35.0
newborn anuria | newborn oliguria > P96.0
vomitus aspiration newborn > P24.30
low vitality newborn > P96.89
congenital pneumonia due to streptococcus > P23.6
congenital viral pneumonia > P23.0
newborn cold injury > P80.0
pseudosclerema newborn > P83.88
congenital anemia due to isoimmunization > P55.9
newborn anemia due to ABO isoimmunization > P55.1
newborn anemia due to Rh isoimmunization > P55.0
newborn affected by maternal surgery > P00.6 {newborn}
newborn affected by maternal pregnancy complication > P01.9 {newborn}
newborn affected by maternal medication > P04.19 {newborn}
in utero SSRI exposure > P04.15
newborn affected by maternal antidepressants | newborn affected by maternal SSRI use > P04.15 {newborn}
newborn affected by maternal anticonvulsants | newborn affected by maternal antiepileptics > P04.13 {newborn}
newborn affected by twin to twin transfusion > P02.3 {newborn}
duchenne paralysis birth injury | erb paralysis newborn | erb duchenne palsy at birth > P14.0
nerve paralysis birth injury > P14.9

# --- weeks at birth
prematurity 23 weeks | preterm infant 23 weeks | premature infant 23 weeks | ex-23 weeker | 23 weeker | 23 wk preemie | 23 week preemie | ex 23 wk infant > P07.22
born at 23 weeks | born at 23 wks | born at 23 weeks gestation | delivered at 23 weeks > P07.22 {baby, infant, newborn, neonate, NICU, preemie, premature, preterm, boy, girl}
prematurity 24 weeks | preterm infant 24 weeks | premature infant 24 weeks | ex-24 weeker | 24 weeker | 24 wk preemie | 24 week preemie | ex 24 wk infant > P07.23
born at 24 weeks | born at 24 wks | born at 24 weeks gestation | delivered at 24 weeks > P07.23 {baby, infant, newborn, neonate, NICU, preemie, premature, preterm, boy, girl}
prematurity 25 weeks | preterm infant 25 weeks | premature infant 25 weeks | ex-25 weeker | 25 weeker | 25 wk preemie | 25 week preemie | ex 25 wk infant > P07.24
born at 25 weeks | born at 25 wks | born at 25 weeks gestation | delivered at 25 weeks > P07.24 {baby, infant, newborn, neonate, NICU, preemie, premature, preterm, boy, girl}
prematurity 26 weeks | preterm infant 26 weeks | premature infant 26 weeks | ex-26 weeker | 26 weeker | 26 wk preemie | 26 week preemie | ex 26 wk infant > P07.25
born at 26 weeks | born at 26 wks | born at 26 weeks gestation | delivered at 26 weeks > P07.25 {baby, infant, newborn, neonate, NICU, preemie, premature, preterm, boy, girl}
prematurity 27 weeks | preterm infant 27 weeks | premature infant 27 weeks | ex-27 weeker | 27 weeker | 27 wk preemie | 27 week preemie | ex 27 wk infant > P07.26
born at 27 weeks | born at 27 wks | born at 27 weeks gestation | delivered at 27 weeks > P07.26 {baby, infant, newborn, neonate, NICU, preemie, premature, preterm, boy, girl}
ex-28 weeker | 28 weeker | 28 wk preemie | 28 week preemie | ex 28 wk infant > P07.31
born at 28 weeks | born at 28 wks | born at 28 weeks gestation | delivered at 28 weeks > P07.31 {baby, infant, newborn, neonate, NICU, preemie, premature, preterm, boy, girl}
ex-29 weeker | 29 weeker | 29 wk preemie | 29 week preemie | ex 29 wk infant > P07.32
born at 29 weeks | born at 29 wks | born at 29 weeks gestation | delivered at 29 weeks > P07.32 {baby, infant, newborn, neonate, NICU, preemie, premature, preterm, boy, girl}
ex-30 weeker | 30 weeker | 30 wk preemie | 30 week preemie | ex 30 wk infant > P07.33
born at 30 weeks | born at 30 wks | born at 30 weeks gestation | delivered at 30 weeks > P07.33 {baby, infant, newborn, neonate, NICU, preemie, premature, preterm, boy, girl}
ex-31 weeker | 31 weeker | 31 wk preemie | 31 week preemie | ex 31 wk infant > P07.34
born at 31 weeks | born at 31 wks | born at 31 weeks gestation | delivered at 31 weeks > P07.34 {baby, infant, newborn, neonate, NICU, preemie, premature, preterm, boy, girl}
ex-32 weeker | 32 weeker | 32 wk preemie | 32 week preemie | ex 32 wk infant > P07.35
born at 32 weeks | born at 32 wks | born at 32 weeks gestation | delivered at 32 weeks > P07.35 {baby, infant, newborn, neonate, NICU, preemie, premature, preterm, boy, girl}
ex-33 weeker | 33 weeker | 33 wk preemie | 33 week preemie | ex 33 wk infant > P07.36
born at 33 weeks | born at 33 wks | born at 33 weeks gestation | delivered at 33 weeks > P07.36 {baby, infant, newborn, neonate, NICU, preemie, premature, preterm, boy, girl}
ex-34 weeker | 34 weeker | 34 wk preemie | 34 week preemie | ex 34 wk infant > P07.37
born at 34 weeks | born at 34 wks | born at 34 weeks gestation | delivered at 34 weeks > P07.37 {baby, infant, newborn, neonate, NICU, preemie, premature, preterm, boy, girl}
ex-35 weeker | 35 weeker | 35 wk preemie | 35 week preemie | ex 35 wk infant > P07.38
born at 35 weeks | born at 35 wks | born at 35 weeks gestation | delivered at 35 weeks > P07.38 {baby, infant, newborn, neonate, NICU, preemie, premature, preterm, boy, girl}
ex-36 weeker | 36 weeker | 36 wk preemie | 36 week preemie | ex 36 wk infant > P07.39
born at 36 weeks | born at 36 wks | born at 36 weeks gestation | delivered at 36 weeks > P07.39 {baby, infant, newborn, neonate, NICU, preemie, premature, preterm, boy, girl}

# --- words that the record of the baby, or of the mother, decides
hyperbilirubinemia > P59.9 {newborn, neonate, neonatal, NICU, nursery, phototherapy, coombs, day of life, DOL}
ABO incompatibility > P55.1 {newborn, neonate, neonatal, NICU, nursery, phototherapy, coombs, day of life, DOL}
poor feeding | feeding difficulty > P92.9 {newborn, neonate, neonatal, NICU, nursery, day of life, DOL, NAS, preemie, baby girl, baby boy}
shoulder dystocia > P03.1 {neonate, NICU, nursery, day of life, DOL}
hyperemesis > O21.0 {pregnant, pregnancy, prenatal, OB, gestation, trimester, IUP}
h/o c-section | history of c-section | hx c-section > O34.219 {pregnant, pregnancy, prenatal, OB clinic, TOLAC, VBAC, gestation, IUP}
incomplete AB with heavy bleeding | incomplete AB with hemorrhage > O03.1
TEF with esophageal atresia | esophageal atresia and TEF > Q39.1

puerperal infection | postpartum infection > O86.4 {puerperal, postpartum}
newborn infection | neonatal infection > P39.9 {newborn, neonatal}
injury in pregnancy | trauma in pregnancy > O9A.21 {pregnancy}

# --- still more of labor, childbed and birth
abnormal pelvis with disproportion | pelvic abnormality with disproportion | naegele pelvis with disproportion | anthropoid pelvis with disproportion > O33.0
fetopelvic disproportion | disproportion cesarean | cephalopelvic disproportion cesarean > O33.9
anesthetic death in labor > O74.8
spinal headache during labor | headache after spinal anesthesia in labor > O74.5
failed intubation in labor | difficult intubation in labor > O74.7
failed intubation in pregnancy | difficult intubation in pregnancy > O29.6
pressure collapse of lung due to anesthesia in labor > O74.1
cardiac complication of anesthesia in labor | cardiac complication of sedation in labor > O74.2
spinal epidural complication in labor > O74.6
heart failure due to anesthesia in pregnancy > O29.12
complication of anesthesia postpartum | adverse effect of anesthesia postpartum | puerperal anesthesia complication > O89.9
fever following delivery > O86.4
septic puerperal infection | generalized puerperal infection | major puerperal infection > O85
puerperal blood dyscrasia > O72.3
placental hematoma | hematoma of placenta | retroplacental hematoma placenta > O43.89
ablatio placentae > O45.9
obstetric anal tear | laceration of anus complicating delivery | anal sphincter tear not associated with third degree laceration > O70.4
slight perineal laceration | slight perineal tear at delivery > O70.0
impacted shoulders > O66.0
rupture of cervix at delivery > O71.3
uterine myoma in pregnancy | uterine fibromyoma in pregnancy > O34.1
retroversion of uterus cesarean > O34.53
urinary infection in pregnancy > O23.4
gestational hypertension with significant proteinuria > O14.9
hyperemesis gravidarum with electrolyte imbalance | hyperemesis with metabolic disturbance | hyperemesis with electrolyte imbalance > O21.1
group B streptococcus infection in pregnancy > O98.81
hysteralgia of pregnancy > O26.89
light for dates affecting management of pregnancy > O36.59
hydrops fetalis affecting management of pregnancy > O36.2
acute renal failure following labor | renal failure following delivery > O90.49
postpartum cervicovaginal adhesions | puerperal subinvolution > O90.89
puerperal areola abscess > O91.02
puerperal nipple infection with lactation | nipple infection associated with lactation | nipple abscess associated with lactation > O91.03
nipple infection in pregnancy | nipple abscess in pregnancy > O91.01
breast abscess in pregnancy | gestational breast abscess > O91.11
mastitis in pregnancy > O91.21
cracked nipple in pregnancy | nipple fissure in pregnancy > O92.11
retracted nipple in pregnancy > O92.01
retracted nipple associated with lactation > O92.03
defective lactation > O92.4
newborn subdural hematoma > P52.8
newborn ecchymosis | newborn contusion superficial hemorrhage > P54.5
newborn hemopericardium | newborn internal hemorrhage | newborn visceral hemorrhage > P54.8
alveolar hemorrhage newborn lung > P26.8
spinal hemorrhage newborn > P11.5
extradural hemorrhage birth injury | epidural hematoma birth injury > P10.8
newborn scalp injury > P12.9
birth fracture of bone | fracture birth injury > P13.9
newborn respiratory insufficiency > P28.5
newborn hyperthermia | neonatal hyperthermia > P81.9
meconium ileus of newborn without cystic fibrosis | ileus newborn meconium | delayed passage of meconium > P76.0
hereditary hemolytic anemia jaundice newborn > P58.8
jaundice newborn due to hemolytic disease > P55.9
jaundice newborn due to ABO antibodies | erythroblastosis due to ABO > P55.1
newborn thyroid dysfunction transitory | transient neonatal hypothyroidism | transient hypothyroxinemia of prematurity > P72.2
congenital falciparum malaria > P37.3
congenital urinary infection > P39.3
inclusion blennorrhea > P39.1
ABO immunization newborn > P55.1

robert pelvis with disproportion | rachitic pelvis with disproportion | kyphotic pelvis with disproportion > O33.0
android pelvis with disproportion > O33.3
desultory labor > O62.2
annular detachment of cervix at delivery > O71.3
vulvar laceration at delivery > O70.0
newborn tachypnea > P22.1
slipped umbilical ligature > P51.8
extra marker chromosome > Q92.61
bonnevie ullrich > Q87.19
chignon > P12.1 {newborn, vacuum, neonate, infant}
persistent fetal circulation > P29.38
uterus anomaly in pregnancy > O34.0


# --- pregnancy outside the womb, by where it lies
broad ligament pregnancy | pregnancy of broad ligament | angular pregnancy | rudimentary horn pregnancy > O00.80
isthmian pregnancy | isthmic pregnancy | isthmic ectopic | tubal abortion | tubal gestation | ruptured tubal pregnancy | hematosalpinx due to ectopic > O00.10
isthmian pregnancy with intrauterine pregnancy | ampullary pregnancy with intrauterine pregnancy | tubal ectopic pregnancy with intrauterine pregnancy | tubal abortion with intrauterine pregnancy > O00.11
intraligamentous pregnancy with intrauterine pregnancy | broad ligament pregnancy with intrauterine pregnancy | cervical pregnancy with intrauterine pregnancy > O00.81
intraperitoneal pregnancy | peritoneal pregnancy | abdominal gestation | omental pregnancy > O00.00
abdominal pregnancy with intrauterine pregnancy | intraperitoneal pregnancy with intrauterine pregnancy > O00.01
trophoblastic disease | molar degeneration of chorion | hydatidiform degeneration of chorion | invasive mole pregnancy > O01.9 {pregnancy, pregnant, mole, molar, hCG, uterus, evacuation}
false mole | stone mole | tubal mole false > O02.0
dead fetus retained early | early retention of dead fetus | fetal death before 20 weeks with retention | early intrauterine fetal death | missed abortion retained fetus > O02.1

# --- ectopic and molar pregnancy: what follows
bowel laceration with ectopic or molar pregnancy | laceration of bowel following ectopic or molar pregnancy | laceration of bladder following ectopic or molar pregnancy | laceration of cervix following ectopic or molar pregnancy | laceration of uterus following ectopic or molar pregnancy > O08.6
laceration of bowel with ectopic or molar pregnancy | laceration of broad ligament with ectopic or molar pregnancy | laceration of vagina with ectopic or molar pregnancy | laceration of vulva with ectopic or molar pregnancy | laceration of urethra with ectopic or molar pregnancy > O08.6
perforation of bowel with ectopic or molar pregnancy | perforation of bladder with ectopic or molar pregnancy | perforation of uterus with ectopic or molar pregnancy | perforation of cervix with ectopic or molar pregnancy | perforation of vagina with ectopic or molar pregnancy > O08.6
rupture of bladder with ectopic or molar pregnancy | rupture of bowel with ectopic or molar pregnancy | rupture of uterus with ectopic or molar pregnancy | rupture of cervix with ectopic or molar pregnancy | injury with ectopic or molar pregnancy > O08.6
tear of bowel with ectopic or molar pregnancy | tear of bladder with ectopic or molar pregnancy | tear of uterus with ectopic or molar pregnancy | tear of cervix with ectopic or molar pregnancy | tear of vagina with ectopic or molar pregnancy | trauma complicating ectopic or molar pregnancy > O08.6
laceration with ectopic or molar pregnancy | perforation with ectopic or molar pregnancy | rupture with ectopic or molar pregnancy | laceration of pelvic organ with ectopic or molar pregnancy | perforation of pelvic floor with ectopic or molar pregnancy | laceration of perineum with ectopic or molar pregnancy > O08.6
abscess with ectopic or molar pregnancy | cellulitis with ectopic or molar pregnancy | endometritis with ectopic or molar pregnancy | salpingitis with ectopic or molar pregnancy | salpingo-oophoritis with ectopic or molar pregnancy | oophoritis with ectopic or molar pregnancy > O08.0
peritonitis with ectopic or molar pregnancy | pelvic peritonitis with ectopic or molar pregnancy | parametritis with ectopic or molar pregnancy | metritis with ectopic or molar pregnancy | tetanus with ectopic or molar pregnancy | gas gangrene with ectopic or molar pregnancy > O08.0
phlebitis with ectopic or molar pregnancy | pelvic phlebitis with ectopic or molar pregnancy | lymphangitis with ectopic or molar pregnancy | infection with ectopic or molar pregnancy | genital infection with ectopic or molar pregnancy > O08.0
molar pregnancy peritonitis | molar pregnancy salpingitis | molar pregnancy parametritis | ectopic pregnancy abscess | ectopic pregnancy tetanus | ectopic pregnancy phlebitis | ectopic pregnancy lymphangitis | ectopic pregnancy genital infection | molar pregnancy genital infection > O08.0
fibrinolysis following ectopic or molar pregnancy | hemorrhage following ectopic or molar pregnancy | afibrinogenemia following ectopic or molar pregnancy | coagulopathy following ectopic or molar pregnancy | hemolysis following ectopic or molar pregnancy > O08.1
fibrinolysis following ectopic pregnancy | defibrination following ectopic pregnancy | coagulopathy following ectopic pregnancy | defibrination following molar pregnancy | molar pregnancy afibrinogenemia | molar pregnancy hemolysis | molar pregnancy DIC > O08.1
embolism following ectopic or molar pregnancy | air embolism following ectopic or molar pregnancy | pulmonary embolism following ectopic pregnancy | fat embolism following ectopic pregnancy | amniotic fluid embolism following ectopic pregnancy | septic embolism following ectopic pregnancy > O08.2
shock following ectopic or molar pregnancy | collapse following ectopic or molar pregnancy | circulatory collapse following ectopic or molar pregnancy > O08.3
renal failure following ectopic or molar pregnancy | oliguria following ectopic or molar pregnancy | anuria following ectopic or molar pregnancy | uremia following ectopic or molar pregnancy | kidney necrosis with ectopic or molar pregnancy | molar pregnancy oliguria | ectopic pregnancy anuria | cortical necrosis of kidney with ectopic or molar pregnancy > O08.4
venous complication ectopic pregnancy | venous complication molar pregnancy | thrombosis following ectopic pregnancy | thrombosis following molar pregnancy > O08.7
cardiac arrest following ectopic or molar pregnancy | molar pregnancy cardiac arrest | molar pregnancy complicated by cardiac arrest > O08.81
sepsis following ectopic or molar pregnancy | septicemia following ectopic pregnancy | septic shock ectopic pregnancy | septic shock molar pregnancy | ectopic pregnancy septicemia | molar pregnancy septicemia > O08.82
urinary tract infection following ectopic or molar pregnancy | urinary tract infection ectopic pregnancy | urinary tract infection molar pregnancy | molar pregnancy cystitis | molar pregnancy pyelonephritis > O08.83

# --- abortion and its complications, said otherwise
threatened spontaneous abortion | abortion imminens | threatened abortion with hemorrhage before 20 weeks > O20.0
abortion care in current pregnancy recurrent | habitual abortion in current pregnancy | recurrent miscarriage in current pregnancy | pregnancy complicated by recurrent pregnancy loss | recurrent abortion current pregnancy > O26.2
complete abortion with infection | miscarriage with infection | abortion with pelvic peritonitis | abortion with pelvic abscess | abortion with genital tract infection > O03.5
abortion with defibrination syndrome | abortion with afibrinogenemia | abortion with fibrinolysis | abortion with coagulopathy | miscarriage with DIC | abortion with hemolysis | abortion with excessive hemorrhage > O03.6
abortion with air embolism | abortion with amniotic fluid embolism | abortion with fat embolism | abortion with septic embolism | abortion with blood clot embolism > O03.7
abortion with tubular necrosis | abortion with anuria | abortion with renal shutdown > O03.82
abortion with electrolyte imbalance > O03.83
abortion with bowel injury | abortion with bladder injury | abortion with uterine perforation | miscarriage with uterine perforation | abortion with cervical laceration | abortion with rupture of uterus > O03.84
incomplete abortion with pelvic peritonitis | incomplete abortion with genital tract infection | incomplete miscarriage with infection | incomplete abortion with pelvic infection > O03.0
incomplete abortion with afibrinogenemia | incomplete abortion with fibrinolysis | incomplete abortion with coagulopathy | incomplete abortion with hemolysis > O03.1
incomplete abortion with pulmonary embolism | incomplete abortion with air embolism | incomplete abortion with septic embolism > O03.2
incomplete abortion with circulatory collapse | incomplete abortion with collapse > O03.31
incomplete abortion with tubular necrosis | incomplete abortion with anuria | incomplete abortion with renal shutdown > O03.32
incomplete abortion with electrolyte imbalance > O03.33
incomplete abortion with laceration of pelvic organ | incomplete abortion with perforation of pelvic organ | incomplete abortion with uterine perforation | incomplete abortion with bowel injury | incomplete abortion with cervical laceration | incomplete abortion with chemical damage of pelvic organ > O03.34
incomplete abortion with venous complication > O03.35
induced abortion with pelvic peritonitis | induced abortion with pelvic infection | induced abortion with genital tract infection | induced abortion with oophoritis > O04.5
induced abortion with defibrination syndrome | induced abortion with afibrinogenemia | induced abortion with fibrinolysis | induced abortion with DIC | induced abortion with coagulopathy | induced abortion with hemolysis > O04.6
induced abortion with air embolism | induced abortion with pulmonary embolism | induced abortion with amniotic fluid embolism | induced abortion with septic embolism > O04.7
induced abortion with circulatory collapse | induced abortion with collapse > O04.81
induced abortion with tubular necrosis | induced abortion with anuria | induced abortion with renal shutdown > O04.82
induced abortion with electrolyte imbalance > O04.83
induced abortion with uterine perforation | induced abortion with chemical damage of pelvic organ | induced abortion with bowel injury | induced abortion with cervical laceration | induced abortion with bladder injury > O04.84
attempted abortion with pelvic peritonitis | attempted abortion with pelvic infection | attempted abortion with oophoritis | attempted abortion complicated by endometritis | attempted abortion complicated by pelvic peritonitis | attempted abortion complicated by salpingitis > O07.0
attempted abortion with afibrinogenemia | attempted abortion with fibrinolysis | attempted abortion with DIC | attempted abortion with defibrination syndrome > O07.1
attempted abortion with air embolism | attempted abortion with pulmonary embolism | attempted abortion with amniotic fluid embolism | attempted abortion with septic embolism > O07.2
attempted abortion with circulatory collapse | attempted abortion with collapse > O07.31
attempted abortion with tubular necrosis | attempted abortion with anuria | attempted abortion with renal shutdown > O07.32
attempted abortion with electrolyte imbalance > O07.33
attempted abortion with damage to pelvic organ | attempted abortion with chemical damage of pelvic organ | attempted abortion with uterine perforation | attempted abortion with bowel injury | attempted abortion with bladder injury > O07.34
attempted abortion with venous complication > O07.35
septicemia following abortion | postabortal sepsis > O03.87
postabortal endometritis | postabortal pelvic infection | postabortal salpingitis | postabortal parametritis > O03.5
postabortal hemorrhage > O03.6

# --- what complicates a delivery
fatigue complicating childbirth | exhaustion complicating childbirth | maternal exhaustion in labor | maternal distress in labor exhaustion | maternal exhaustion during second stage > O75.81
maternal distress | maternal distress during labor > O75.0 {labor, delivery, childbirth, pregnancy, maternal}
shock after labor and delivery | collapse during labor | collapse after delivery | collapse following delivery | postpartum shock obstetric > O75.1
maternal fever in labor | pyrexia in labor | maternal pyrexia during labor > O75.2
intrapartum sepsis | septicemia during labor > O75.3
heart failure complicating childbirth | cardiac failure following delivery | cardiac arrest following cesarean | cardiac arrest following delivery | heart failure following obstetric surgery | cerebral anoxia following delivery | cerebral anoxia following cesarean | pulmonary edema following cesarean | heart failure complicating delivery > O75.4
diastasis recti complicating childbirth > O71.89
damage to vulva complicating childbirth | damage to perineum complicating childbirth | damage to periurethral tissue complicating childbirth | vulva injury complicating childbirth > O71.82
pelvic hematoma complicating childbirth | vaginal hematoma complicating childbirth | vulvar hematoma complicating childbirth | hematoma of ischial spine complicating childbirth | perineal hematoma complicating childbirth | hematoma complicating childbirth | puerperal pelvic hematoma | paravaginal hematoma obstetric > O71.7
laceration of peritoneum complicating childbirth | laceration of bladder complicating childbirth | laceration of bowel complicating childbirth | laceration of urethra complicating childbirth | rupture of bladder complicating childbirth | rupture of urethra complicating childbirth | laceration of pelvic organ complicating childbirth > O71.5
obstetric bowel perforation | obstetric bladder perforation | obstetric urethra injury | obstetrical trauma perforation of bowel | obstetrical trauma perforation of bladder | obstetric perforation of rectum | obstetric perforation of sigmoid | obstetric ureter injury | obstetric urethral tear > O71.5
laceration of cervix complicating childbirth | obstetric injury of cervix | instrumental injury of cervix obstetric | cervix detachment complicating childbirth | annular detachment of cervix > O71.3
laceration of uterus complicating childbirth | uterine laceration complicating childbirth > O71.81
laceration of vagina complicating childbirth | high vaginal laceration complicating childbirth | laceration of rectovaginal septum complicating childbirth | colporrhexis obstetric > O71.4
laceration of anus complicating childbirth | anal tear complicating childbirth | torn anus complicating childbirth | anal sphincter tear complicating childbirth > O70.4
laceration of anus with third degree laceration complicating childbirth | third degree laceration complicating childbirth | third degree perineal tear complicating childbirth > O70.20
laceration of anus with third degree laceration with mucosa complicating childbirth | fourth degree laceration complicating childbirth | perineal laceration involving rectal mucosa | perineal laceration involving anal mucosa > O70.3
second degree laceration complicating childbirth | laceration of perineal muscles complicating childbirth | laceration of pelvic floor complicating childbirth | perineal laceration involving vaginal muscles > O70.1
first degree laceration complicating childbirth | laceration of vulva complicating childbirth | laceration of labia complicating childbirth | laceration of hymen complicating childbirth | laceration of fourchette complicating childbirth > O70.0
laceration complicating childbirth | perineal laceration complicating childbirth | perineal tear complicating childbirth > O70.9
avulsion of symphysis complicating childbirth | separation of symphysis complicating childbirth | injury of pelvic joint complicating childbirth | damage to coccyx complicating childbirth | obstetric pelvic joint injury | obstetric pelvic ligament injury | pelvic joint damage during delivery | pelvic ligament damage during delivery > O71.6
rupture of uterus complicating childbirth | uterine rupture during labor | metrorrhexis complicating childbirth | obstetric uterine rupture > O71.1
inversion of uterus complicating childbirth | postpartum inversion of uterus | puerperal uterine inversion | eversion of uterus complicating childbirth | extroversion of uterus complicating childbirth > O71.2
obstetric injury complicating childbirth | obstetric trauma complicating childbirth > O71.9
hypotension complicating childbirth > O26.5
hypertension gestational complicating childbirth | gestational hypertension complicating childbirth | pregnancy-induced hypertension complicating childbirth > O13.4
preeclampsia complicating childbirth | pre-eclampsia complicating labor > O14.94
mild preeclampsia complicating childbirth | moderate preeclampsia complicating childbirth | moderate pre-eclampsia complicating childbirth > O14.04
severe preeclampsia complicating childbirth > O14.14
HELLP syndrome complicating childbirth > O14.24
postpartum hemorrhage complicating childbirth > O72.1
delayed postpartum hemorrhage complicating childbirth | secondary postpartum hemorrhage complicating childbirth > O72.2
third stage hemorrhage complicating childbirth | retained placenta with hemorrhage complicating childbirth | trapped placenta | placenta retained complicating childbirth | incarcerated placenta | placenta retention > O72.0
retention of secundines | retained secundines | retention of placenta with hemorrhage > O72.0
retention of placenta without hemorrhage | retention of secundines without hemorrhage | trapped placenta without hemorrhage | placenta retained without hemorrhage > O73.0
retention of decidua | retained decidua | decidual retention puerperal | retained decidual fragments | postpartum retention of membranes | retention of placental fragments | retained placental fragments | retained cotyledon > O72.2 {puerperal, postpartum, delivery, decidua, decidual, hemorrhage, bleeding}
partial retention of secundines without hemorrhage | retention of membranes without hemorrhage > O73.1
placental separation complicating childbirth | premature separation of placenta complicating childbirth | abruption complicating childbirth > O45.9
placental abnormality complicating childbirth | malformation of placenta complicating childbirth > O43.10
placental disorder complicating childbirth | disorder of placenta complicating childbirth > O43.9
placental varix | varix of placenta | placental cyst | fibrosis of placenta | degeneration of placenta | calcification of placenta | placental calcification > O43.89
skin disorder complicating childbirth | skin disease complicating childbirth > O99.72
mental disorder complicating childbirth | depression complicating childbirth | anxiety complicating childbirth > O99.344
anemia complicating delivery > O99.02
asthma complicating childbirth | respiratory disease complicating childbirth | pneumonia complicating childbirth > O99.52
heart disease complicating childbirth | circulatory disease complicating childbirth | cardiovascular disease complicating childbirth | circulatory system disorder complicating childbirth > O99.42
nervous system disorder complicating childbirth | epilepsy complicating childbirth | migraine complicating childbirth > O99.354
thyroid disease complicating childbirth | hypothyroidism complicating childbirth | hyperthyroidism complicating childbirth | endocrine disease complicating childbirth | metabolic disease complicating childbirth | endocrine nutritional or metabolic disease complicating childbirth > O99.284
blood disorder complicating childbirth | thrombocytopenia complicating childbirth > O99.12
digestive disease complicating childbirth | gastrointestinal disease complicating childbirth > O99.62
liver disorder complicating childbirth | biliary tract disorder complicating childbirth | cholestasis complicating childbirth > O26.62
alcohol use complicating childbirth > O99.314
drug use complicating childbirth | opioid use complicating childbirth > O99.324
smoking complicating childbirth > O99.334
malnutrition complicating childbirth > O25.2
GBS carrier complicating childbirth > O99.824
infection carrier complicating childbirth | carrier of infectious disease complicating childbirth > O99.834
infection complicating childbirth specified > O98.82
viral infection complicating childbirth | viral disease complicating childbirth > O98.52
gonorrhea complicating childbirth > O98.22
syphilis complicating childbirth > O98.12
tuberculosis complicating childbirth > O98.02
HIV complicating childbirth > O98.72
hepatitis complicating childbirth | viral hepatitis complicating childbirth > O98.42
herpes complicating childbirth | sexually transmitted infection complicating childbirth | venereal disease complicating childbirth > O98.32
malignancy complicating childbirth | cancer complicating childbirth > O9A.12
injury nonobstetric complicating childbirth | poisoning complicating childbirth | trauma nonobstetric complicating childbirth > O9A.22
physical abuse complicating childbirth > O9A.32
sexual abuse complicating childbirth > O9A.42
psychological abuse complicating childbirth > O9A.52
tumor of pelvic organ complicating childbirth | malposition of uterus complicating childbirth | malposition of cervix complicating childbirth | cervix prolapse complicating childbirth | pelvic tumor complicating childbirth | female genital mutilation complicating childbirth > O65.5
tetanic uterus | tetanic contraction of uterus | clonic contraction of uterus | hypertony of uterus | uterine tetany | uterine hypertonus | hypertonic uterus | prolonged uterine contractions | uterine spasm in labor | incoordinate uterine action | contraction complicating childbirth | contraction ring complicating childbirth > O62.4 {labor, delivery, childbirth, uterus, uterine, obstetric}
secondary uterine contractions inadequate | secondary hypotonic uterine dysfunction | inadequate uterine contraction secondary | inertia of uterus secondary | arrest of active phase | subnormal uterine contractions secondary > O62.1
inadequate uterine contraction primary | primary hypotonic uterine dysfunction | inertia of uterus primary | primary inadequate contractions | hypotonic uterus latent phase > O62.0
uterine atonia | atonia of uterus | atony of uterus in labor | sluggish uterus | sporadic uterine contractions | irregular labor | poor contractions in labor | weak uterine contractions > O62.2 {uterus, uterine, labor, delivery}
deep transverse arrest | transverse arrest of fetal head | persistent occipitotransverse position | persistent occipitoposterior position | occipitotransverse arrest | incomplete rotation of head in labor | face to pubes > O64.0
transverse arrest > O64.0 {labor, fetal, delivery, fetus, head}
positional dystocia | dystocia due to malposition | dystocia due to malpresentation | malposition obstructed labor > O64.9
breech dystocia | obstructed labor due to breech | dystocia due to breech > O64.1
face presentation dystocia | chin presentation obstructed labor | mentum posterior obstructed labor > O64.2
brow presentation dystocia > O64.3
shoulder presentation dystocia | prolapsed arm obstructed labor | arm prolapse obstructed labor > O64.4
prolapse of arm of fetus | prolapse of hand of fetus | fetal arm prolapse without obstruction | prolapsed arm fetus cesarean > O32.2
shoulder girdle dystocia > O66.0
fetal size dystocia | large fetus obstructed labor | obstructed labor by large fetus > O66.2
obstructed labor due to multiple fetuses | obstructed labor due to twins | multiple fetuses obstructed labor > O66.6
bladder distention obstructed labor > O66.8
high head | high head in labor | floating head > O32.4 {labor, delivery, childbirth, term, fetal}
failed instrumental delivery | failure of forceps | failure of ventouse | forceps failure | ventouse failure | failed application of forceps | failed vacuum extractor > O66.5
trial of labor failure | failure of trial of labor > O66.40
mechanical failure of induction | failure of induction mechanical | failed surgical induction | failure of surgical induction | failed induction by instrument > O61.1
failure of medical induction | failure of induction by oxytocin | failure of induction by prostaglandins | failed prostaglandin induction > O61.0
failure of induction | failure of induction of labor > O61.9
rotation of fetal head manual difficult > O66.8
collapse of lung due to anesthesia in puerperium | pressure collapse of lung postpartum anesthesia > O89.09

# --- what complicates a pregnancy
abnormal cervix in pregnancy | cervix abnormality in pregnancy | polyp of cervix in pregnancy | stenosis of cervix in pregnancy | stricture of cervix in pregnancy | previous surgery to cervix in pregnancy | cervical scar in pregnancy > O34.4
stenosis of cervix cesarean | stricture of cervix cesarean | polyp of cervix obstructing labor > O34.4
abnormal perineum in pregnancy | perineum abnormality in pregnancy | fibrosis of perineum in pregnancy | fibrosis of perineum in childbirth | previous surgery to perineum in pregnancy | scar of perineum in pregnancy | persistent hymen in childbirth > O34.7
abnormal vagina in pregnancy | vaginal stenosis in pregnancy | stricture of vagina in pregnancy | previous vaginal surgery in pregnancy | tumor of vagina in pregnancy > O34.6
congenital abnormality of uterus in pregnancy | abnormal uterus congenital in pregnancy | malformation of uterus in pregnancy | double uterus complicating pregnancy > O34.0
herniation of uterus in pregnancy | hernia of gravid uterus | pendulous abdomen in pregnancy | anteversion of gravid uterus | lateroversion of gravid uterus > O34.59
incarceration of uterus cesarean | prolapse of uterus cesarean incarcerated > O34.51
rigid pelvic floor cesarean | cystocele cesarean delivery | rectocele cesarean delivery | pelvic floor repair previous in pregnancy > O34.8
previous cesarean affecting management of pregnancy | pregnancy after cesarean | previous cesarean delivery | cesarean for previous cesarean | uterine scar cesarean delivery | scar of cesarean delivery > O34.219 {pregnancy, pregnant, gestation, labor, TOLAC, VBAC, weeks, cesarean delivery}
VBAC delivery | vaginal delivery following previous cesarean | vaginal birth after cesarean | successful VBAC > O34.219
cesarean scar defect in pregnancy | uterine scar defect in pregnancy | cesarean scar dehiscence in pregnancy > O34.22
incompetent cervix in pregnancy | incompetency of cervix in pregnancy | incompetence of cervix in pregnancy | cervix incompetent cesarean | shirodkar suture in pregnancy > O34.3
disproportion in pregnancy | cesarean for disproportion | cephalopelvic disproportion > O33.9
inlet contraction with disproportion | contraction of inlet of pelvis with disproportion | pelvic inlet disproportion > O33.2
flat pelvis with disproportion | platypelloid pelvis with disproportion | rachitic flat pelvis with disproportion | oblique pelvis with disproportion | asymmetric pelvis with disproportion | dwarf pelvis with disproportion | distortion of pelvis with disproportion | deformity of pelvis with disproportion > O33.0
small pelvis with disproportion | justo minor pelvis with disproportion | contracted pelvis with disproportion > O33.1
funnel pelvis with disproportion | male type pelvis with disproportion | midcavity contraction with disproportion | cavity contraction of pelvis with disproportion | midplane contraction of pelvis with disproportion > O33.3
lumbar spine distortion with disproportion | exostosis of pelvis with disproportion > O33.8
funnel pelvis obstructed labor | anthropoid pelvis with disproportion obstructed labor | midplane contraction obstructed labor > O65.3
flat pelvis obstructed labor | cretin pelvis obstructed labor | platypelloid pelvis obstructed labor | rachitic pelvis obstructed labor | naegele pelvis obstructed labor | robert pelvis obstructed labor | spondylosis with disproportion obstructed labor | kyphosis with disproportion obstructed labor | scoliosis with disproportion obstructed labor | dwarf pelvis obstructed labor > O65.0
small pelvis obstructed labor | generally contracted pelvis obstructed labor > O65.1
incarceration of gravid uterus obstructed labor | malposition of uterus obstructed labor | prolapse of cervix obstructed labor | prolapsed anterior lip of cervix obstructing labor | cervix lip prolapse obstructed labor | incarcerated uterus obstructed labor | prolapse of uterus obstructed labor > O65.5
fetal multiple pregnancy complication specified | multiple gestation complication > O31.8X
continuing pregnancy after intrauterine death of one or more fetuses | intrauterine death of one twin | death of co-twin with continuing pregnancy | death of one fetus of multiple pregnancy > O31.2
superfecundation | superfetation > O30.9
triplets two monochorionic fetuses > O30.11
biliary tract problem in pregnancy | biliary disorder in pregnancy | cholestatic jaundice in pregnancy | hepatic disorder in pregnancy > O26.61
nephritis in pregnancy | nephritis complicating pregnancy | glomerulonephritis in pregnancy | nephrosis in pregnancy > O26.83
bladder infection in pregnancy | bladder abscess in pregnancy | abscess of bladder in pregnancy > O23.1
kidney abscess in pregnancy | renal abscess in pregnancy | pyonephrosis in pregnancy > O23.0
urethra abscess in pregnancy > O23.2
vulvar abscess in pregnancy | bartholin abscess in pregnancy | vulvitis in pregnancy > O23.59
deciduitis in pregnancy | decidual endometritis in pregnancy | deciduitis > O41.14
pregnancy complicated by embolism | embolism in pregnancy | venous embolism in pregnancy > O88.21
hereditary disease in fetus | fetal hereditary disease | suspected hereditary disease in fetus > O35.2
fetal central nervous system malformation specified | fetal dandy walker | fetal arnold chiari > O35.09
insulin resistance in pregnancy | sciatica in pregnancy uterine | pelvic congestion in pregnancy > O26.89
malignant tumor in pregnancy | pregnancy complicated by malignant tumor | lymphoma in pregnancy | melanoma in pregnancy | cervical cancer in pregnancy > O9A.11
parasitic disease in pregnancy > O98.91
tuberculosis in pregnancy > O98.01
syphilis in pregnancy > O98.11
gonorrhea in pregnancy > O98.21
rubella in pregnancy | varicella in pregnancy | measles in pregnancy | herpes zoster in pregnancy > O98.51
toxoplasmosis in pregnancy > O98.61
hepatitis in pregnancy | hepatitis infection in pregnancy | hepatitis A in pregnancy > O98.41
postmaturity in pregnancy | post-term in pregnancy > O48.0
post-dates more than 42 weeks | pregnancy more than 42 weeks | gestation over 42 completed weeks | prolonged gestation beyond 42 weeks > O48.1
premature rupture of membranes with onset of labor after 24 hours | premature rupture of membranes with labor after 24 hours > O42.10
premature rupture of membranes with onset of labor within 24 hours | premature rupture of membranes with labor within 24 hours > O42.00
hidden pregnancy | unrecognized pregnancy until delivery | no antenatal care | insufficient antenatal care > O09.3
supervision of pregnancy previous neonatal death | previous neonatal death in pregnancy | history of neonatal death in pregnancy | previous stillbirth in pregnancy | high-risk pregnancy due to history of stillbirth > O09.29
in utero procedure during previous pregnancy > O09.82
diabetes in pregnancy preexisting specified > O24.81
leakage of amniotic fluid | amniotic fluid leak | amniotic fluid effusion | ruptured membranes spontaneous before labor | prelabour rupture of membranes | hydrorrhea gravidarum > O42.90 {pregnancy, pregnant, gestation, labor, membranes, obstetric, weeks}
amniotic cyst | cyst of amnion | fibrosis of amnion | fibrosis of chorion | amnion nodosum | amniotic nodule | amniotic band fetal maternal > O41.8X
anhydramnios > O41.0
marginal sinus rupture | marginal sinus hemorrhage | rupture of marginal sinus > O46.8X
antepartum hemorrhage with coagulopathy | antepartum hemorrhage with blood dyscrasia > O46.0
uterine hemorrhage in pregnancy | hemorrhage in pregnancy | bleeding in late pregnancy > O46.9
hemorrhage before 20 weeks | hemorrhage in early pregnancy | early pregnancy hemorrhage > O20.9
nausea gravidarum | pernicious vomiting of pregnancy | vomiting gravidarum > O21.0
late hyperemesis | vomiting after 20 weeks gestation > O21.2
anti-C sensitization | anti-c antibody maternal | anti-e antibodies in pregnancy | rhesus sensitization in pregnancy | Rh antibodies in pregnancy | rhesus incompatibility in pregnancy | isoimmunization rhesus > O36.09
Rh sensitization affecting management of pregnancy | Rh immunization affecting management of pregnancy > O36.09
abnormal antenatal cytologic finding | abnormal cytology on antenatal screening > O28.2
abnormal antenatal biochemical finding > O28.1
abnormal antenatal chromosomal finding | abnormal antenatal genetic finding > O28.5
abnormal antenatal radiologic finding > O28.4
umbilical cord malformation | edema of umbilical cord | torsion of umbilical cord | long umbilical cord | excessively long cord > O69.89 {labor, delivery, fetal, pregnancy, placenta, maternal, malformation}
arrested labor | arrest of dilatation | no progress in labor > O62.9 {labor, cesarean, cervix}
spontaneous labor and delivery | spontaneous delivery at term > O80
acid aspiration syndrome obstetric | acid pulmonary aspiration obstetric | mendelson syndrome in labor | aspiration pneumonitis obstetric | obstetric aspiration pneumonia > O74.0
pulmonary complication of anesthesia in labor | pulmonary complication of sedation in labor | respiratory complication of anesthesia in labor > O74.1
cardiac arrest due to anesthesia in labor | heart failure due to anesthesia in labor | cardiac failure due to sedation in labor > O74.2
cerebral anoxia due to anesthesia in labor | central nervous system complication of anesthesia in labor | cerebral anoxia complicating anesthesia in labor and delivery > O74.3
toxic reaction to local anesthesia in labor | local anesthetic toxicity in labor > O74.4
spinal anesthesia complication in labor | epidural complication in labor | high spinal in labor | dural puncture in labor > O74.6
failure of intubation in labor | failure of intubation in delivery | difficult intubation during cesarean > O74.7
adverse effect of anesthesia in labor | anesthetic complication in delivery | anesthesia complication in delivery > O74.9
cardiac arrest due to anesthesia in pregnancy > O29.11
pulmonary complication of anesthesia in pregnancy | pressure collapse of lung due to anesthesia in pregnancy > O29.09
cerebral anoxia due to anesthesia in pregnancy > O29.21
headache due to spinal anesthesia in pregnancy | spinal headache in pregnancy | PDPH in pregnancy > O29.4

# --- childbed, said otherwise
puerperal convulsions | postpartum convulsions eclamptic | puerperal eclampsia | eclampsia in puerperium > O15.2
puerperal cerebrovascular disease | puerperal cerebral thrombosis | puerperal brain thrombosis | puerperal cerebral embolism | puerperal brain hemorrhage | puerperal bulbar hemorrhage | puerperal internal capsule hemorrhage | puerperal basilar hemorrhage | puerperal meningeal hemorrhage | puerperal cortical hemorrhage | puerperal intraventricular hemorrhage | puerperal ventricular hemorrhage > O99.43
thrombosis of brain puerperal | puerperal cerebral softening | puerperal cerebrovascular accident | puerperal carotid thrombosis | puerperal endocarditis | puerperal myocarditis | puerperal pericarditis | puerperal heart failure > O99.43
puerperal paralysis | puerperal encephalitis | puerperal meningitis > O99.355
puerperal lymphangitis | postpartum lymphangitis | puerperal lymphadenitis | puerperal peritonitis of other site > O86.89
puerperal toxemia septic | postpartum septicemia | puerperal blood poisoning | puerperal pelvic sepsis | postpartum peritonitis > O85
puerperal metritis | puerperal endometritis | puerperal myometritis | puerperal uterine infection | postpartum metritis > O86.12
puerperal pelvic cellulitis | puerperal broad ligament abscess | puerperal pelvic abscess | puerperal adnexal abscess | puerperal oophoritis | puerperal perimetrosalpingitis | puerperal vulva abscess | abscess of bartholin gland puerperal > O86.19
puerperal infection of cervix | puerperal cervix infection > O86.11
puerperal infection of vagina | puerperal vagina infection > O86.13
puerperal infection of kidney | puerperal pyonephritis | puerperal pyonephrosis | puerperal nephritis infective > O86.21
puerperal infection of bladder > O86.22
puerperal phlebothrombosis | puerperal thrombosis | postpartum phlebothrombosis | thrombosis during puerperium | postpartum thrombosis superficial > O87.0
puerperal pelvic vein thrombosis | postpartum pelvic vein thrombosis | ovarian vein thrombosis postpartum | postpartum phlegmasia > O87.1
puerperal venous disorder | postpartum venous complication > O87.9
puerperal genital varix | varix of vulva postpartum | vulvar varices postpartum | genital varix complicating childbirth | vulvar varicose veins complicating childbirth > O87.8
hemorrhoids complicating childbirth > O87.2
varicose veins of legs complicating childbirth > O87.4
puerperal acute liver necrosis with renal failure > O90.49
puerperal paralysis of bladder | puerperal edema of cervix | postpartum edema of cervix | subinvolution of uterus | puerperal subinvolution of uterus | postpartum subinvolution | puerperal thyroiditis postpartum | surgical wound complication obstetric > O90.89
subluxation of symphysis puerperal | puerperal symphysis subluxation | postpartum pubic diastasis > O26.73
puerperal albuminuria | puerperal proteinuria > O12.15
puerperal edema > O12.05
puerperal hypertension | hypertension in puerperium > O16.5
puerperal gestational hypertension > O13.5
puerperal hypopituitarism | hypopituitarism postpartum | puerperal thyroiditis | postpartum thyroid disease > O99.285
puerperal gonorrhea | postpartum gonorrhea > O98.23
puerperal syphilis > O98.13
puerperal tuberculosis > O98.03
puerperal malaria > O98.63
puerperal gestational diabetes insulin controlled > O24.434
puerperal gestational diabetes diet controlled > O24.430
puerperal infection carrier state > O99.835
puerperal streptococcus group B carrier | puerperal group B strep carrier > O99.825
puerperal tobacco use | tobacco use complicating puerperium | smoking complicating puerperium > O99.335
puerperal sexual abuse confirmed | sexual abuse complicating puerperium > O9A.43
puerperal physical abuse | physical abuse complicating puerperium > O9A.33
puerperal psychological abuse | psychological abuse complicating puerperium > O9A.53
puerperal depression | puerperal mental disorder | puerperal anxiety > O99.345
puerperal mania | puerperal insanity > F53.1
puerperal abortion sequelae | sequelae of puerperium | sequelae of childbirth | late effect of obstetric condition | sequelae of pregnancy complication | late effect of childbirth > O94
obstetric intraabdominal abscess | intraabdominal abscess following cesarean | postpartum intraabdominal abscess | organ space infection following cesarean > O86.03
obstetric wound infection | infection of obstetric wound | infected obstetric surgical wound > O86.00
pregnancy nipple infection | mammillitis associated with lactation puerperal > O91.03
nipple fissure lactation | fissured nipple breastfeeding | cracked nipples lactation | sore nipple lactation > O92.13
puerperal retraction of nipple > O92.02
puerperal breast disorder | disorder of breast in puerperium > O92.29
puerperal breast suppuration | suppurative mastitis puerperal | suppuration of breast associated with lactation | purulent mastitis associated with lactation | mammary suppuration associated with lactation | subareolar abscess associated with lactation | subareolar abscess puerperal with lactation | milk breast abscess > O91.13
puerperal subareolar abscess | postpartum breast abscess | puerperal milk abscess > O91.12
breast lymphadenitis puerperal | postpartum breast lymphangitis | puerperal interstitial mastitis | puerperal parenchymatous mastitis | nonpurulent mastitis puerperal | postpartum mastitis > O91.22
caked breast | milk fever puerperal breast | puerperal galactocele | lactation engorgement | milk engorgement > O92.79
disorder of lactation | puerperal lactation disorder > O92.70
excessive lactation | hyperlactation | polygalactia | lactation excessive | hypergalactia > O92.6
deficient lactation | lactation deficient | lactation insufficient > O92.4
lactation absent | absent lactation | lactation withheld > O92.3
lactation inhibition therapeutic | elective agalactia | secondary agalactia | therapeutic agalactia > O92.5
circulating anticoagulants following childbirth | postpartum fibrinolysis | postpartum hypofibrinogenemia | postpartum defibrination | puerperal coagulation defect > O72.3
anaphylactoid syndrome of pregnancy | amniotic embolism > O88.11
amniotic fluid embolism puerperal | puerperal amniotic fluid embolism | postpartum amniotic fluid embolism > O88.13
puerperal blood clot embolism | puerperal embolism | postpartum embolism > O88.23


# --- the newborn: the mother's illness, placenta, cord, labor
newborn affected by maternal circulatory disease | newborn affected by maternal respiratory disease > P00.3 {newborn}
newborn affected by maternal nutritional disorder | newborn affected by maternal malnutrition > P00.4 {newborn}
newborn affected by maternal injury | newborn affected by maternal trauma > P00.5 {newborn}
newborn affected by maternal renal disease | newborn affected by maternal kidney disease > P00.1 {newborn}
newborn affected by maternal parasitic disease | newborn affected by maternal viral infection | newborn affected by maternal TORCH infection | TORCH infection without active infection > P00.2
newborn affected by maternal disorder specified | newborn affected by maternal lupus | newborn affected by maternal thyroid disease > P00.89 {newborn}
newborn affected by maternal incompetent cervix | newborn affected by cervical incompetence > P01.0 {newborn}
newborn affected by maternal premature rupture of membranes > P01.1 {newborn}
newborn affected by maternal ectopic pregnancy > P01.4 {newborn}
newborn affected by maternal death > P01.6 {newborn}
newborn affected by malpresentation before labor | newborn affected by breech before labor > P01.7 {newborn}
newborn affected by placental abnormality > P02.20 {newborn}
newborn affected by membrane abnormality > P02.9 {newborn}
newborn affected by placentitis | newborn affected by amnionitis | newborn affected by membranitis > P02.78 {newborn}
fetal inflammatory response syndrome | FIRS newborn > P02.70
newborn affected by short cord | newborn affected by cord thrombosis | newborn affected by vasa previa cord | newborn affected by umbilical cord condition > P02.69 {newborn}
newborn affected by abnormal uterine contraction | newborn affected by uterine inertia > P03.6 {newborn}
newborn affected by induction of labor | newborn affected by fetal destruction > P03.89 {newborn}
newborn affected by labor | newborn affected by complications of labor and delivery | newborn affected by maternal labor and delivery > P03.9
newborn affected by fetal heart rate abnormality | newborn affected by intrauterine heart rate abnormality > P03.819 {newborn}
newborn affected by intrauterine heart rate abnormality during labor | newborn affected by fetal heart rate abnormality during labor | fetal arrhythmia of newborn during labor > P03.811 {newborn}
newborn affected by intrauterine heart rate abnormality before labor | newborn arrhythmia occurring before birth before onset of labor | fetal arrhythmia before onset of labor > P03.810 {newborn}
newborn dysrhythmia occurring before birth | newborn arrhythmia occurring before birth | fetal dysrhythmia newborn > P03.819
newborn affected by amphetamines | in utero amphetamine exposure > P04.16
newborn affected by chemotherapy | in utero chemotherapy exposure > P04.11
newborn affected by cytotoxic drugs > P04.12
newborn affected by sedatives | in utero benzodiazepine exposure | newborn affected by anxiolytics > P04.1A
newborn affected by sedative-hypnotics > P04.17
newborn affected by drugs of addiction | placental absorption of addictive drug | absorption of addictive drug through placenta > P04.40 {newborn, placenta}
newborn affected by cocaine > P04.41
placental absorption of obstetric anesthetic | absorption of anesthetic drug through placenta | absorption of obstetric anesthetic through placenta > P04.0
absorption of drug through placenta | placental absorption of drug | placental transfer of drug | in utero medication exposure > P04.19 {newborn, placenta, placental}
absorption of nicotine through placenta | in utero tobacco exposure | in utero nicotine exposure | intrauterine tobacco exposure > P04.2
absorption of alcohol through placenta | in utero alcohol exposure | prenatal alcohol exposure > P04.3
absorption of toxic substance through placenta | intrauterine exposure to noxious substance | prenatal toxic exposure > P04.9
fetal blood loss from vasa previa | vasa previa hemorrhage newborn | vasa previa affecting newborn > P50.0
fetal blood loss from ruptured cord | newborn blood loss from ruptured cord | ruptured umbilical cord newborn > P50.1
fetal blood loss from placenta | newborn blood loss from placenta > P50.2
hemorrhage into co-twin | fetal blood loss into co-twin | twin-twin transfusion donor blood loss > P50.3
hemorrhage into maternal circulation newborn | fetomaternal hemorrhage newborn | fetal blood loss into maternal circulation > P50.4

# --- the newborn: size, weight and term
immature birth | immature baby | immature infant | immaturity less than 37 weeks | premature birth infant > P07.3
extreme immaturity | immaturity extreme | extremely immature newborn > P07.20
low birthweight | underweight newborn | low weight at birth | birth weight under 2500 grams | weight 1000-2499 grams at birth > P07.1
extreme low birthweight | extremely low birthweight | birth weight 999 grams or less | weight 999 grams or less at birth > P07.0
large-for-dates baby | large-for-dates | heavy-for-dates | heavy-for-dates newborn | oversized newborn | oversized infant | birth weight 4000 to 4499 grams | birth weight over 4000 grams > P08.1 {newborn, infant, neonate, baby, birth, dates}
exceptionally heavy-for-dates | exceptionally heavy newborn | giant baby | birth weight 4500 grams or more | birth weight over 4500 grams > P08.0
light for dates less than 500 grams | light-for-dates with weight 499 grams or less > P05.01
small for dates less than 500 grams > P05.11
small for dates 2500 grams and over > P05.19
postmature newborn | postmature infant | postmaturity syndrome newborn | prolonged gestation of newborn > P08.22
hypotrophy of newborn | placental dysfunction syndrome newborn | newborn dysmaturity | intrauterine growth retardation of newborn > P05.9 {newborn, neonate, fetal}

# --- the newborn: injuries of birth
birth injury of cranial nerve | cranial nerve injury at birth > P11.4
birth injury of spinal cord | spinal cord laceration newborn | spinal cord rupture birth | birth injury spine dislocation | fracture of spine at birth > P11.5
birth injury of cerebellum | cerebellar birth injury | tentorium birth injury hemorrhage > P10.8
birth injury of tentorium | tentorial laceration birth injury > P10.4
subarachnoid hemorrhage birth injury | subarachnoid hemorrhage due to birth trauma > P10.3
brain hematoma birth injury | cerebral hematoma birth injury | brain hemorrhage birth injury > P10.1
intracranial hemorrhage birth injury | intracranial hemorrhage due to birth trauma | intracranial laceration birth injury > P10.9
cerebral laceration birth > P10.8
cephalematoma | cephalhaematoma newborn | cephalematoma of newborn | hematoma of scalp birth injury > P12.0
vacuum chignon | caput from vacuum | artificial caput > P12.1 {newborn, vacuum, neonate, infant}
scalp monitoring injury newborn | scalp electrode injury newborn > P12.4
newborn scalp abrasion birth | scalp injury newborn specified > P12.89
birth fracture of tibia | tibia and fibula fracture birth injury | fibula fracture birth injury | ulna fracture birth injury | long bone fracture birth > P13.3
fracture of spine birth injury > P11.5
birth injury rib fracture | mandible fracture birth injury > P13.8
facial nerve birth injury | seventh nerve palsy of newborn | facial neuritis newborn | newborn facial nerve palsy | seventh nerve neuritis newborn | geniculate ganglionitis newborn > P11.3
diaphragm paralysis birth injury | diaphragmatic palsy birth injury > P14.2
brachial plexus birth paralysis | brachial birth palsy | cervical plexus birth injury > P14.3
klumpke paralysis | klumpke palsy at birth | dejerine klumpke paralysis | klumpke dejerine palsy > P14.1
facial hematoma birth injury | face hematoma birth injury | facial congestion due to birth > P15.4
birth injury of penis | penile birth injury | birth injury of genitalia | birth injury of vulva | birth injury of scrotum | birth injury of testis > P15.5
scalpel wound newborn | scalpel laceration newborn | fat necrosis birth injury breast > P15.8
birth injury skin | birth injury muscle > P15.8
subaponeurotic hemorrhage newborn | epicranial subaponeurotic hemorrhage | massive subgaleal hemorrhage birth > P12.2
childbirth injury of newborn | injury of newborn at birth > P15.9

# --- the newborn: breath, heart, blood, gut
pulmonary hypoperfusion syndrome newborn | hyaline membrane | hyaline membrane lung newborn | cardiorespiratory distress syndrome newborn | idiopathic respiratory distress syndrome newborn > P22.0 {newborn, neonate, neonatal, premature, preterm}
pulmonary insufficiency newborn | dyspnea of newborn | newborn dyspnea | congenital respiratory paralysis | newborn laryngeal stridor | wheezing newborn congenital | respiratory insufficiency of newborn pulmonary > P28.89 {newborn, neonate, neonatal, congenital}
resorption atelectasis newborn | partial atelectasis newborn | secondary atelectasis newborn | neonatal atelectasis | atelectasis newborn > P28.10
pulmonary immaturity newborn | immature lung newborn > P28.0
sleep apnea of newborn | central apnea newborn | primary sleep apnea newborn > P28.30
obstructive apnea newborn > P28.42
central neonatal apnea > P28.41
mediastinal emphysema newborn | pneumomediastinum perinatal > P25.2
congenital pneumopericardium | pneumopericardium perinatal > P25.3
spontaneous pneumothorax newborn | pneumothorax of newborn > P25.1
newborn aspiration of vomitus with respiratory symptoms | newborn aspiration of vomitus with pneumonia > P24.31
aspiration syndrome newborn | massive aspiration newborn | newborn aspiration pneumonia > P24.9
amniotic fluid aspiration | liquor aspiration newborn | mucus aspiration newborn > P24.10
blood aspiration newborn | maternal blood aspiration newborn > P24.20
wilson mikity | wilson-mikity syndrome | pulmonary dysmaturity > P27.0
congenital pulmonary fibrosis > P27.8
circulation failure newborn | failure of peripheral circulation newborn > P29.89
newborn cardiovascular disease specified | newborn vasomotor instability > P29.89
persistent fetal circulation newborn | persistent pulmonary hypertension newborn | delayed transition of newborn circulation > P29.38
cerebral hemorrhage newborn | brain hemorrhage newborn | newborn cerebral hemorrhage | newborn brain bleed | newborn intracerebral hemorrhage > P52.4
subarachnoid hematoma newborn > P52.5
newborn subdural hemorrhage nontraumatic | posterior fossa hemorrhage newborn > P52.6
intraventricular hemorrhage newborn | newborn intraventricular hemorrhage | newborn ventricular bleeding > P52.3
umbilical cord hemorrhage newborn | cord hemorrhage newborn | hemorrhage of umbilicus newborn > P51.9
massive umbilical hemorrhage newborn | massive hemorrhage of umbilicus newborn > P51.0
intestinal hemorrhage newborn | gastroenteric hemorrhage newborn | newborn gastric hemorrhage | stomach hemorrhage newborn | newborn bowel hemorrhage > P54.3
nasal hemorrhage newborn | epistaxis newborn | hemorrhage of nose newborn | pericardial hemorrhage newborn | conjunctival hemorrhage newborn nontraumatic > P54.8
skin hemorrhage newborn | cutaneous hemorrhage newborn > P54.5
hemorrhagic diathesis newborn | hemorrhagic disease of the newborn | hemorrhagic icterus newborn | hypoprothrombinemia newborn | morbus haemorrhagicus neonatorum > P53
coagulation defect newborn transient | transient coagulation deficiency newborn | transient coagulation defect newborn | transient hypoprothrombinemia newborn > P61.6
neonatal transient leukopenia | transient neonatal leukopenia | transitory neonatal neutropenia | isoimmune neonatal neutropenia > P61.5
polycythemia maternal-fetal transfusion | polycythemia twin to twin transfusion | polycythemia of newborn > P61.1
congenital anemia of newborn hemolytic > P55.9
isoimmunization of newborn | newborn isoimmunization | jaundice due to maternal-fetal incompatibility newborn | blood group incompatibility newborn | fetal erythroblastosis | congenital erythroblastosis | hemolytic anemia of newborn isoimmune > P55.9
jaundice newborn due to Rh isoimmunization | hemolytic disease due to Rh isoimmunization newborn | erythroblastosis due to Rh antibodies | newborn Rh antibodies > P55.0
jaundice newborn due to ABO isoimmunization | hemolytic disease due to ABO isoimmunization newborn | ABO erythroblastosis > P55.1
kell hemolytic disease of newborn | hemolytic disease due to anti-kell newborn | other blood group hemolytic disease newborn | minor group incompatibility newborn > P55.8
kernicterus due to isoimmunization | hyperbilirubinemic encephalopathy due to isoimmunization | bilirubin encephalopathy due to isoimmunization > P57.0
hyperbilirubinemic encephalopathy newborn | bilirubin encephalopathy > P57.9 {newborn, neonate, neonatal, infant}
neonatal hemolysis | newborn jaundice due to hemolysis | jaundice due to excessive hemolysis newborn > P58.9
jaundice due to swallowed blood newborn > P58.5
newborn jaundice due to bleeding > P58.1
jaundice due to inspissated bile | inspissated bile syndrome newborn > P59.1
newborn jaundice due to delayed conjugation | jaundice due to breast milk inhibitor > P59.3
fetal giant cell hepatitis | giant cell hepatitis newborn | neonatal giant cell hepatitis | neonatal hepatitis > P59.29
meconium plug syndrome newborn | meconium plug obstruction > P76.0
inspissated milk | milk bolus obstruction newborn | inspissated milk obstruction > P76.2
rectum perforation newborn | newborn rectal perforation | bowel perforation newborn | colon perforation newborn | perinatal intestinal perforation > P78.0
congenital cirrhosis | congenital cirrhosis of liver > P78.81
newborn peptic ulcer | neonatal peptic ulcer > P78.82
neonatal esophageal reflux > P78.83
gestational alloimmune liver disease | neonatal hemochromatosis > P78.84

# --- the newborn: infection
congenital infection | newborn infectious disease | perinatal infection | perinatal period infection | infection of newborn > P39.9 {congenital, newborn, neonatal, perinatal, neonate}
congenital E coli sepsis | congenital Escherichia coli sepsis | Escherichia coli sepsis newborn > P36.4
newborn streptococcus sepsis specified | newborn enterococcal sepsis streptococcal > P36.19
congenital staphylococcal sepsis | staphylococcal sepsis of newborn > P36.30
anaerobic sepsis of newborn > P36.5
umbilical sepsis newborn | sepsis of umbilicus newborn > P36.9
chorioretinitis congenital toxoplasmosis | congenital toxoplasmosis with lymphadenopathy | congenital toxoplasmic chorioretinitis > P37.1
congenital listeriosis | neonatal listeriosis | listeriosis of newborn > P37.2
congenital cytomegaly | congenital CMV disease > P35.1
neonatal gonococcal conjunctivitis | blennorrhea neonatorum inclusion | newborn inclusion conjunctivitis > P39.1 {inclusion, chlamydia, newborn}
umbilicus infection newborn | infected umbilical stump | umbilical cord infection newborn | omphalitis > P38.9 {newborn, neonate, neonatal, infant, baby}
neonatal dacryocystitis | dacryocystitis of newborn > P39.1

# --- the newborn: metabolism, heat, skin, nerves
transitory electrolyte disturbance newborn | electrolyte imbalance newborn | neonatal electrolyte imbalance | neonatal electrolyte disturbance | newborn transitory electrolyte imbalance > P74.49
neonatal hyperchloremia > P74.421
neonatal hypochloremia > P74.422
neonatal hyperammonemia | transient hyperammonemia newborn > P74.6
newborn metabolic disturbance transitory | transitory metabolic disturbance newborn > P74.9
transitory metabolic disturbance specified newborn | transient tyrosinemia newborn | amino acid metabolic disorder transitory newborn > P74.8
neonatal transient hypoparathyroidism | transitory neonatal hypoparathyroidism > P71.4
neonatal goiter | transitory congenital goiter newborn > P72.0
cow's milk hypocalcemia newborn > P71.0
severe neonatal hypothermia | severe hypothermia newborn | cold injury syndrome | cold injury of newborn | neonatal cold injury syndrome > P80.0 {newborn, neonate, neonatal, infant, syndrome}
adiponecrosis neonatorum | neonatal fat necrosis | newborn adiponecrosis | adiponecrosis subcutanea newborn > P83.88
scleredema newborn | scleredema neonatorum | sclerema neonatorum | sclerema adiposum newborn > P83.0
newborn edema generalized | edema neonatorum > P83.30
umbilical granuloma newborn | navel granuloma newborn > P83.81
infantile convulsions newborn | infantile convulsions | fits newborn > P90 {newborn, neonate, neonatal, infantile}
neonatal coma > P91.5
neonatal cerebral ischemia | cerebral ischemia newborn > P91.0
periventricular cyst newborn | acquired periventricular cyst newborn > P91.1
neonatal cerebral depression | cerebral depression newborn > P91.4
neonatal cerebral leukomalacia | cerebral leukomalacia newborn > P91.2
neonatal encephalopathy in diseases classified elsewhere | neonatal encephalopathy due to other disease > P91.811
congenital atonia | congenital hypotonia | atonia congenita | nonspecific hypotonia newborn > P94.2
congenital hypertonia > P94.1
neonatal breastfeeding difficulty | difficult breast feeding newborn | breastfeeding problem newborn | newborn difficulty feeding at breast > P92.5
overfeeding newborn > P92.4
membrane over face of newborn > P28.9
unruptured membrane at birth | born in caul asphyxia > P84
umbilical cord prolapse of newborn > P02.4


# --- abortion, ectopic and molar pregnancy: the rest of what follows
abortion complicated by genital tract and pelvic infection | abortion complicated by salpingo-oophoritis | abortion complicated by infection > O03.5
abortion complicated by delayed hemorrhage | abortion complicated by excessive hemorrhage > O03.6
abortion complicated by renal tubular necrosis > O03.82
incomplete abortion with amniotic fluid embolism | incomplete abortion with blood clot embolism | incomplete abortion with fat embolism > O03.2
incomplete abortion with genital tract and pelvic infection | incomplete abortion with salpingo-oophoritis > O03.0
incomplete abortion with delayed hemorrhage | incomplete abortion with excessive hemorrhage > O03.1
incomplete abortion with renal tubular necrosis > O03.32
incomplete abortion with bladder injury > O03.34
induced abortion with blood clot embolism | induced abortion with fat embolism > O04.7
induced abortion with genital tract and pelvic infection | induced abortion with salpingo-oophoritis > O04.5
induced abortion with delayed hemorrhage | induced abortion with excessive hemorrhage > O04.6
induced abortion with renal tubular necrosis > O04.82
attempted abortion complicated by afibrinogenemia | attempted abortion complicated by hemolysis | attempted abortion complicated by fibrinolysis | attempted abortion complicated by delayed hemorrhage | attempted abortion complicated by excessive hemorrhage | attempted abortion complicated by hemorrhage > O07.1
attempted abortion complicated by cystitis | attempted abortion complicated by urinary tract infection > O07.38
attempted abortion complicated by blood clot embolism | attempted abortion complicated by fat embolism | attempted abortion complicated by embolism > O07.2
attempted abortion complicated by genital tract and pelvic infection | attempted abortion complicated by oophoritis | attempted abortion complicated by parametritis | attempted abortion complicated by salpingo-oophoritis > O07.0
attempted abortion complicated by laceration of pelvic organ | attempted abortion complicated by perforation of pelvic organ | attempted abortion complicated by damage to pelvic organ > O07.34
attempted abortion complicated by oliguria | attempted abortion complicated by uremia | attempted abortion complicated by renal tubular necrosis | attempted abortion complicated by renal failure > O07.32
attempted abortion complicated by sepsis > O07.37
attempted abortion complicated by shock > O07.31
molar pregnancy with chemical damage of pelvic organ | molar pregnancy with damage to pelvic organ | molar pregnancy with bladder injury | ectopic pregnancy with bladder injury | laceration of pelvic organ following ectopic or molar pregnancy | perforation of pelvic organ following ectopic or molar pregnancy | perforation of uterus following ectopic or molar pregnancy > O08.6
ectopic pregnancy with defibrination syndrome | molar pregnancy with defibrination syndrome | ectopic pregnancy with fibrinolysis | molar pregnancy with fibrinolysis > O08.1
electrolyte imbalance following ectopic or molar pregnancy | metabolic disorder following ectopic or molar pregnancy > O08.5
amniotic fluid embolism following ectopic or molar pregnancy | molar pregnancy with amniotic fluid embolism | ectopic pregnancy with amniotic fluid embolism | ectopic pregnancy with blood clot embolism | ectopic pregnancy with fat embolism | ectopic pregnancy with pulmonary embolism | ectopic pregnancy with septic embolism > O08.2
ectopic pregnancy with genital tract and pelvic infection | molar pregnancy with genital tract and pelvic infection | molar pregnancy with oophoritis | ectopic pregnancy with pelvic peritonitis | ectopic pregnancy with salpingo-oophoritis | molar pregnancy with salpingo-oophoritis | infection following ectopic or molar pregnancy > O08.0
molar pregnancy with renal shutdown | tubular necrosis following ectopic or molar pregnancy | ectopic pregnancy with renal tubular necrosis | molar pregnancy with renal tubular necrosis > O08.4
venous complication following ectopic or molar pregnancy > O08.7


# --- delivery, pregnancy and newborn: said with "complicated by" or "affected by"
infection complicating childbirth | maternal infection complicating childbirth > O98.92
incomplete dilatation of cervix complicating childbirth | poor dilatation of cervix complicating childbirth | slow dilatation of cervix complicating childbirth > O62.0
rigid cervix complicating childbirth | rigid perineum complicating childbirth | rigid vulva complicating childbirth | rigid pelvic floor complicating childbirth | stenosis of cervix complicating childbirth > O65.5
meconium complicating childbirth | meconium in amniotic fluid complicating childbirth > O77.0
fetal distress complicating childbirth | fetal stress complicating childbirth > O77.9
eclampsia complicating childbirth > O15.1
proteinuria complicating childbirth > O12.14
edema complicating childbirth > O12.04
varicose veins complicating childbirth > O87.4
obstructed labor due to shoulder presentation | obstructed labor due to arm prolapse > O64.4
obstructed labor due to cephalopelvic disproportion | obstructed labor due to disproportion > O65.4
thrombosis of cord complicating childbirth | cord hematoma complicating childbirth | cord bruising complicating childbirth | vascular lesion of cord complicating childbirth > O69.5
cord compression complicating childbirth | cord entanglement complicating childbirth | knot in cord complicating childbirth > O69.2
vasa previa complicating childbirth > O69.4
placenta previa complicating childbirth > O44.0
placenta previa with hemorrhage complicating childbirth > O44.1
abnormal fetal heart rate in pregnancy | abnormal fetal heart rate antepartum > O36.83
hydrops fetalis in pregnancy > O36.2
glomerular disease in pregnancy | nephrotic syndrome in pregnancy | proteinuric kidney disease in pregnancy > O26.83
infection of kidney in pregnancy > O23.0
infection of cervix in pregnancy > O23.51
infection of vagina in pregnancy | infection of vulva in pregnancy > O23.59
infection of genital tract in pregnancy > O23.9
amniotic infection in pregnancy | amniotic sac infection in pregnancy | infection of amniotic cavity > O41.10
puerperal endophlebitis > O87.9
puerperal erysipelas | puerperal cellulitis > O86.89
puerperal syncope > O90.89
newborn affected by maternal anxiolytics > P04.1A
newborn affected by maternal disorder > P00.9
newborn affected by maternal medical procedure | newborn affected by maternal radiation > P00.7
newborn affected by nutritional supplements > P04.5
newborn affected by umbilical cord compression | newborn affected by umbilical cord entanglement | newborn affected by umbilical cord knot > P02.5
newborn affected by bleeding into ventricles > P52.1
newborn affected by bleeding into cerebral cortex > P52.22
newborn affected by uteroplacental insufficiency > P02.29

@type other
well newborn | healthy newborn | well newborn exam
accessory muscle use | accessory muscles | use of accessory muscles | accessory respiratory muscles | accessory muscle usage | accessory muscles of respiration | no accessory muscle use | rubella nonimmune | rubella equivocal | fetal stress test | contraction stress test | nonstress test | non-stress test
fetal anatomy survey | anatomy scan | anatomy ultrasound | genetic screening | cell-free DNA screen

# --- third round: the newborn and what the mother, placenta and birth did
# --- third round: newborn, by what it has
newborn anoxemia | anoxemia of newborn > P84
cerebral tear at birth with hemorrhage | birth laceration of brain with hemorrhage > P10.1
subarachnoid hematoma due to birth injury > P10.3
brain pressure injury at birth | compression of brain during birth > P11.1
facial nerve injury of newborn > P11.3
hematomyelia of newborn | spinal hematoma of newborn | spinal cord hematoma newborn > P11.5
phrenic nerve paralysis of newborn > P14.2
lower radicular syndrome of newborn | lumbosacral plexus birth injury > P14.8
traumatic glaucoma of newborn > P15.3
type II respiratory distress syndrome | RDS type II > P22.1 {newborn, infant, neonate, neonatal, RDS}
liquor aspiration newborn | aspiration of liquor | aspiration of clear amniotic fluid > P24.10 {newborn, neonate, neonatal, infant, liquor}
newborn milk aspiration | aspiration of milk > P24.30 {newborn, neonate, neonatal, infant, milk}
newborn pneumonia from stomach contents | aspiration pneumonia of newborn from stomach contents | newborn aspiration of stomach contents with pneumonia > P24.31
vernix caseosa aspiration with pneumonia > P24.81
meconium inhalation with respiratory symptoms > P24.01
congenital interstitial emphysema > P25.0
Mikity-Wilson disease > P27.0
nonexpansion of lung newborn | lung nonexpansion newborn | newborn unexpanded lung > P28.0
pulmonary insufficiency of newborn | inadequate pulmonary function newborn | failure of respiration newborn | respiration failure of newborn > P28.5
respiratory paralysis of newborn | pleural effusion of newborn | newborn pleural effusion > P28.89
cardiovascular collapse of newborn | newborn circulatory collapse | cardiac collapse newborn > P29.89
manifest rubella in infant from mother | maternal rubella with manifest rubella in infant > P35.0
toxoplasmic microcephaly | microcephaly due to toxoplasmosis > P37.1
congenital group B streptococcal sepsis > P36.0
navel abscess of newborn with mild hemorrhage | navel cellulitis of newborn with mild hemorrhage > P38.1
infantile conjunctivitis > P39.1
intra-amniotic infection of newborn > P39.2
congenital skin infection > P39.4
newborn blood loss from vasa previa | intrauterine blood loss from vasa previa > P50.0
erythroblastic anemia of newborn | newborn erythroblastic anemia > P55.9
icterus gravis of newborn | newborn Rh jaundice | newborn jaundice due to Rh antibodies > P55.0
newborn hydrops due to isoimmunization | dropsy of newborn due to isoimmunization > P56.0
jaundice due to deficient bilirubin conjugation | newborn jaundice due to enzyme deficiency > P59.8
newborn temperature regulation disorder | disorder of temperature regulation newborn > P81.9
breast buds of newborn | breast buds in newborn > P96.89
congenital communicating hydrocele > P83.5
perinatal ulcerative perforation of bowel | ulcerative intestinal perforation of newborn > P78.0
congenital fecalith | newborn fecalith > P76.8
fit of newborn | newborn fits > P90
vomiting of newborn > P92.09
grey baby > P93.0
newborn drug reaction | drug toxicity newborn | reaction to drug in newborn > P93.8
drug intoxication via placenta | drug intoxication through breast milk > P04.40
cocaine absorbed through placenta | placental cocaine exposure > P04.41
newborn 4500 grams or more | birthweight over 4500 g > P08.0
birth weight 499 grams or less | extremely low birth weight 499 grams or less > P07.01
primary apnea of newborn > P28.30
neonatal metabolic disturbance > P74.9
abnormal newborn screen hematologic | abnormal neonatal screening for hematologic disorder | abnormal neonatal screen red cell membrane > P09.3
fetal arrhythmia during labor newborn > P03.811
fetal dysrhythmia before onset of labor | newborn dysrhythmia before onset of labor > P03.810
# --- third round: ectopic and molar pregnancy, abortion
cornual ectopic pregnancy | interstitial ectopic pregnancy | intraligamentous ectopic pregnancy | mural ectopic pregnancy | cornual ectopic > O00.80
mural pregnancy with intrauterine pregnancy > O00.81
hydatidiform molar pregnancy | molar hydatidiform pregnancy > O01.9
blood dyscrasia with ectopic pregnancy | blood dyscrasia following ectopic pregnancy > O08.1
bartholin abscess following ectopic or molar pregnancy | tetanus following ectopic or molar pregnancy | pelvic phlebitis following ectopic or molar pregnancy > O08.0
bowel tear following ectopic or molar pregnancy | urethra injury following ectopic or molar pregnancy | bladder tear following ectopic or molar pregnancy | uterus perforation following ectopic or molar pregnancy > O08.6
abortion with tear | laceration with abortion > O03.9
abortion complicated by sepsis > O03.87
# --- third round: labor and delivery
malposition of placenta complicating childbirth | abnormal position of placenta complicating childbirth > O44.0
hemorrhage due to partial placenta previa complicating childbirth > O44.3
malposition complicating childbirth | malpresentation complicating childbirth > O32.9
oblique presentation complicating childbirth > O32.2
face presentation complicating childbirth > O32.3
prolapsed foot complicating childbirth | prolapsed leg complicating childbirth | footling complicating childbirth > O32.8
pelvic abnormality complicating childbirth | abnormal pelvis complicating childbirth > O65.9
delay following rupture of membranes complicating childbirth > O42.90
gestational diabetes on metformin complicating childbirth > O24.425
cervix spasm complicating childbirth > O62.4
bladder dilatation complicating childbirth > O66.8
hyperfibrinolysis hemorrhage complicating childbirth | hemorrhage with afibrinogenemia complicating childbirth > O67.0
retained secundines complicating childbirth | partial retention of secundines complicating childbirth > O72.2
rectovaginal laceration complicating childbirth > O71.4
trauma complicating childbirth | injury complicating childbirth > O71.9
pelvic floor rupture complicating childbirth | perforation of pelvic floor complicating childbirth > O70.1
periurethral injury complicating childbirth | periurethral laceration complicating childbirth > O71.82
torn umbilical cord complicating childbirth | rupture of umbilical cord complicating childbirth > O69.89
maternal childbirth injury | maternal birth injury | injury to mother in childbirth | trauma during delivery > O71.9
obstetric perforation of uterus | perforation of uterus by obstetric trauma | obstetrical uterine perforation > O71.1
obstetric laceration of uterus > O71.81
obstetric bladder rupture | obstetrical rupture of bladder | perforation of urethra at delivery | pelvic organ damage during delivery > O71.5
vaginal laceration during delivery | vagina injury during delivery | high vaginal laceration at delivery | instrumental high vaginal injury obstetrical > O71.4
atonic uterus with hemorrhage | bleeding from atony following delivery | atonic hemorrhage after delivery > O72.1
retained decidua without hemorrhage | retention of decidua > O73.1
retention of placental fragments > O72.2
failure of head to engage | failure of engagement of head > O32.4
dyscoordinate uterine contraction | incoordinate contractions > O62.4
hemorrhage in childbirth | childbirth hemorrhage > O67.9
intrapartum fibrinolysis | fibrinolysis in labor > O67.0
failed trial of labor following previous cesarean > O66.41
obstructed labor due to abnormal cervix | obstructed labor due to rigid perineum | obstructed labor due to fibrosis of perineum > O65.5
obstructed labor due to deformed spine | spinal deformity causing obstructed labor > O65.0
birth complication in mother | maternal complication of birth > O75.9
cesarean delivery for cervical cerclage | cesarean section for cervical cerclage | cesarean delivery due to cervical cerclage > O34.3
cesarean delivery for oblique presentation | cesarean section for oblique presentation | cesarean delivery due to oblique presentation > O32.2
cesarean delivery for rigid perineum | cesarean section for rigid perineum | cesarean delivery due to rigid perineum > O34.7
cesarean delivery for previous surgery to cervix | cesarean section for previous surgery to cervix | cesarean delivery due to previous surgery to cervix > O34.4
cesarean delivery for lateroversion of uterus | cesarean section for lateroversion of uterus | cesarean delivery due to lateroversion of uterus > O34.59
cesarean delivery for prolapsed uterus | cesarean section for prolapsed uterus | cesarean delivery due to prolapsed uterus > O34.52
cesarean delivery for preeclampsia | cesarean section for preeclampsia | cesarean delivery due to preeclampsia > O14.94
cesarean delivery for hemorrhage | cesarean section for hemorrhage | cesarean delivery due to hemorrhage > O67.9
# --- third round: pregnancy
abnormal position of placenta in pregnancy | pregnancy complicated by abnormal position of placenta | malposition of placenta in pregnancy | pregnancy complicated by malposition of placenta > O44.0
chloasma in pregnancy | pregnancy complicated by chloasma | melasma in pregnancy | pregnancy complicated by melasma > O26.89
pre-existing hypertensive heart and renal disease in pregnancy | pregnancy complicated by pre-existing hypertensive heart and renal disease | hypertensive heart and kidney disease in pregnancy | pregnancy complicated by hypertensive heart and kidney disease > O10.31
pre-existing hypertensive heart disease in pregnancy > O10.11
pre-existing hypertensive kidney disease in pregnancy | pregnancy complicated by pre-existing hypertensive kidney disease > O10.21
gestational hypertension with proteinuria in pregnancy | pregnancy complicated by gestational hypertension with proteinuria > O14.9
fetal damage from viral infection in pregnancy | pregnancy complicated by fetal damage from viral infection > O35.3
depressed fetal heart tones in pregnancy | pregnancy complicated by depressed fetal heart tones | depressed fetal heart rate in pregnancy | pregnancy complicated by depressed fetal heart rate > O36.83
fetal problem in pregnancy | pregnancy complicated by fetal problem > O36.9
habitual aborter in pregnancy | pregnancy complicated by habitual aborter | habitual abortion in pregnancy | pregnancy complicated by habitual abortion > O26.2
abscess of breast in pregnancy > O91.11
pregnancy complicated by postmaturity more than 42 weeks > O48.1
pregnancy complicated by shirodkar suture > O34.3
pelvic cyst in pregnancy | pregnancy complicated by pelvic cyst > O34.8
antepartum hemorrhage due to abruption > O45.9
abruption with coagulopathy > O45.00
tripartite placenta > O43.19
low placenta previa > O44.4
maternal rh isoimmunization | Rh factor immunization in pregnancy > O36.09
ABO incompatibility in pregnancy | maternal blood group antibodies > O36.11
older primipara > O09.51
older multipara > O09.52
miscarriage of one twin with continuing pregnancy > O31.1
continuing pregnancy after death of one twin > O31.2
inconclusive genetic finding on antenatal screening > O28.5
classical cesarean scar | previous classical cesarean | previous classical cesarean scar > O34.212 {pregnancy, pregnant, gestation, gravid, labor, delivery}
low transverse cesarean scar | previous low transverse cesarean > O34.211 {pregnancy, pregnant, gestation, gravid, labor, delivery}
post-term | postterm pregnancy | overdue pregnancy > O48.0 {pregnancy, pregnant, gravid, gestation}
# --- third round: childbed
circulatory disorder in the puerperium | puerperal circulatory disorder | postpartum circulatory disorder | circulatory system disease in the puerperium | subcortical hemorrhage in the puerperium | puerperal subcortical hemorrhage | postpartum subcortical hemorrhage > O99.43
cerebral artery occlusion in the puerperium | puerperal cerebral artery occlusion | postpartum cerebral artery occlusion > O99.43
coagulation deficiency in the puerperium | afibrinogenemia in the puerperium | fibrinolysis in the puerperium > O72.3
hepatorenal syndrome in the puerperium > O90.41
endometritis in the puerperium | metritis in the puerperium | metrovaginitis endometrial in the puerperium | puerperal metrovaginitis endometrial | postpartum metrovaginitis endometrial > O86.12
metrovaginitis in the puerperium | puerperal metrovaginitis | postpartum metrovaginitis > O86.13
pyosalpingitis in the puerperium | puerperal pyosalpingitis | postpartum pyosalpingitis | pelvic infection in the puerperium | puerperal pelvic infection | postpartum pelvic infection > O86.19
pyelonephrosis in the puerperium | puerperal pyelonephrosis | postpartum pyelonephrosis > O86.21
peritonitis in the puerperium | peritoneal infection in the puerperium | puerperal peritoneal infection | postpartum peritoneal infection > O85
embolic pneumonia in the puerperium | puerperal embolic pneumonia | postpartum embolic pneumonia > O88.23
moderate preeclampsia in the puerperium | puerperal moderate preeclampsia | postpartum moderate preeclampsia | mild preeclampsia in the puerperium | puerperal mild preeclampsia | postpartum mild preeclampsia > O14.05
severe preeclampsia in the puerperium | puerperal severe preeclampsia | postpartum severe preeclampsia > O14.15
failed intubation in the puerperium | puerperal failed intubation | postpartum failed intubation | difficult intubation in the puerperium | puerperal difficult intubation | postpartum difficult intubation > O89.6
cardiac arrest due to anesthesia in the puerperium | puerperal cardiac arrest due to anesthesia | postpartum cardiac arrest due to anesthesia | cardiac arrest from sedation in the puerperium | puerperal cardiac arrest from sedation > O89.1
postpartum cardiac arrest from sedation > O89.1
puerperal aspiration pneumonitis due to anesthesia | postpartum aspiration pneumonitis due to anesthesia | Mendelson syndrome in the puerperium | puerperal Mendelson syndrome | postpartum Mendelson syndrome > O89.01
spinal anesthesia complication in the puerperium | puerperal spinal anesthesia complication | postpartum spinal anesthesia complication | epidural anesthesia complication in the puerperium | puerperal epidural anesthesia complication > O89.5
postpartum epidural anesthesia complication > O89.5
adverse effect of anesthesia in the puerperium | puerperal adverse effect of anesthesia | postpartum adverse effect of anesthesia > O89.9
spinal headache in the puerperium | epidural headache in the puerperium | puerperal epidural headache | postpartum epidural headache > O89.4
uterine extroversion in the puerperium | puerperal uterine extroversion | postpartum uterine extroversion | uterine inversion in the puerperium > O71.2
pre-existing renal hypertension in the puerperium | puerperal pre-existing renal hypertension | postpartum pre-existing renal hypertension | pre-existing hypertensive kidney disease in the puerperium | puerperal pre-existing hypertensive kidney disease > O10.23
postpartum pre-existing hypertensive kidney disease > O10.23
pre-existing hypertension in the puerperium | puerperal pre-existing hypertension | postpartum pre-existing hypertension > O10.93
infected cesarean incision > O86.00
complication of cesarean wound | cesarean wound complication | cesarean wound seroma > O90.89
hematoma of episiotomy | episiotomy hematoma > O90.2
hypersecretion of milk | oversupply of milk > O92.6
lactation breast disorder | breast disorder associated with lactation > O92.70
purulent mastitis in pregnancy | purulent obstetric mastitis of pregnancy | mastitis with abscess in pregnancy > O91.11
embolic puerperal pneumonia > O88.23

# --- abortion, ectopic and molar pregnancy: each with each of its complications
complete spontaneous abortion with salpingo-oophoritis > O03.5
abortion complicated by soap embolism | spontaneous abortion complicated by soap embolism > O03.7
abortion complicated by postprocedural shock | spontaneous abortion complicated by postprocedural shock | complete spontaneous abortion with postprocedural shock > O03.81
abortion complicated by acute kidney failure | spontaneous abortion complicated by acute kidney failure > O03.82
abortion complicated by bladder laceration | spontaneous abortion complicated by bladder laceration | complete spontaneous abortion with bladder laceration | abortion complicated by bowel perforation | spontaneous abortion complicated by bowel perforation > O03.84
complete spontaneous abortion with bowel perforation | abortion complicated by injury to pelvic organ | spontaneous abortion complicated by injury to pelvic organ | complete spontaneous abortion with injury to pelvic organ | abortion complicated by tear of broad ligament > O03.84
spontaneous abortion complicated by tear of broad ligament | complete spontaneous abortion with tear of broad ligament > O03.84
abortion complicated by thrombophlebitis | spontaneous abortion complicated by thrombophlebitis | complete spontaneous abortion with thrombophlebitis | abortion complicated by phlebitis | spontaneous abortion complicated by phlebitis > O03.85
complete spontaneous abortion with phlebitis | complete spontaneous abortion with deep vein thrombosis > O03.85
abortion complicated by cardiac failure | spontaneous abortion complicated by cardiac failure | complete spontaneous abortion with cardiac failure | abortion complicated by asystole | spontaneous abortion complicated by asystole > O03.86
complete spontaneous abortion with asystole > O03.86
complete spontaneous abortion with sepsis | abortion complicated by septicemia | spontaneous abortion complicated by septicemia | complete spontaneous abortion with septicemia | complete spontaneous abortion with septic shock > O03.87
abortion complicated by cerebral anoxia | spontaneous abortion complicated by cerebral anoxia | complete spontaneous abortion with cerebral anoxia > O03.89
incomplete abortion complicated by salpingo-oophoritis > O03.0
incomplete abortion complicated by delayed hemorrhage | incomplete abortion complicated by excessive hemorrhage > O03.1
incomplete spontaneous abortion with soap embolism | incomplete abortion complicated by soap embolism > O03.2
incomplete abortion complicated by postprocedural shock > O03.31
incomplete abortion complicated by renal tubular necrosis > O03.32
incomplete spontaneous abortion with bladder laceration | incomplete abortion complicated by bladder laceration | incomplete spontaneous abortion with bowel perforation | incomplete abortion complicated by bowel perforation > O03.34
incomplete spontaneous abortion with injury to pelvic organ | incomplete abortion complicated by injury to pelvic organ | incomplete spontaneous abortion with tear of broad ligament | incomplete abortion complicated by tear of broad ligament > O03.34
incomplete spontaneous abortion with rupture of uterus | incomplete abortion complicated by rupture of uterus > O03.34
incomplete spontaneous abortion with thrombophlebitis | incomplete abortion complicated by thrombophlebitis | incomplete spontaneous abortion with phlebitis | incomplete abortion complicated by phlebitis | incomplete spontaneous abortion with deep vein thrombosis > O03.35
incomplete spontaneous abortion with cardiac failure | incomplete abortion complicated by cardiac failure | incomplete spontaneous abortion with asystole | incomplete abortion complicated by asystole > O03.36
incomplete abortion complicated by sepsis | incomplete spontaneous abortion with septicemia | incomplete abortion complicated by septicemia > O03.37
incomplete spontaneous abortion with cerebral anoxia | incomplete abortion complicated by cerebral anoxia > O03.39
induced termination of pregnancy complicated by pelvic infection | legal abortion complicated by pelvic infection | induced termination of pregnancy complicated by endometritis | legal abortion complicated by endometritis > O04.5
induced termination of pregnancy complicated by salpingitis | legal abortion complicated by salpingitis | induced termination of pregnancy complicated by oophoritis | legal abortion complicated by oophoritis | induced termination of pregnancy complicated by parametritis > O04.5
legal abortion complicated by parametritis | induced termination of pregnancy complicated by pelvic peritonitis | legal abortion complicated by pelvic peritonitis | induced termination of pregnancy complicated by salpingo-oophoritis > O04.5
induced abortion complicated by salpingo-oophoritis | legal abortion complicated by salpingo-oophoritis > O04.5
induced termination of pregnancy complicated by hemorrhage | legal abortion complicated by hemorrhage | induced termination of pregnancy complicated by delayed hemorrhage | induced abortion complicated by delayed hemorrhage > O04.6
legal abortion complicated by delayed hemorrhage | induced termination of pregnancy complicated by excessive hemorrhage | induced abortion complicated by excessive hemorrhage | legal abortion complicated by excessive hemorrhage > O04.6
induced termination of pregnancy complicated by afibrinogenemia | legal abortion complicated by afibrinogenemia | induced termination of pregnancy complicated by defibrination syndrome | legal abortion complicated by defibrination syndrome > O04.6
induced termination of pregnancy complicated by intravascular coagulation | legal abortion complicated by intravascular coagulation | induced termination of pregnancy complicated by DIC | legal abortion complicated by DIC > O04.6
induced termination of pregnancy complicated by coagulopathy | legal abortion complicated by coagulopathy > O04.6
induced termination of pregnancy complicated by embolism | legal abortion complicated by embolism | induced termination of pregnancy complicated by air embolism | legal abortion complicated by air embolism > O04.7
induced termination of pregnancy complicated by amniotic fluid embolism | legal abortion complicated by amniotic fluid embolism | induced termination of pregnancy complicated by pulmonary embolism | legal abortion complicated by pulmonary embolism > O04.7
induced termination of pregnancy complicated by septic embolism | legal abortion complicated by septic embolism | induced termination of pregnancy complicated by fat embolism | legal abortion complicated by fat embolism > O04.7
induced termination of pregnancy complicated by soap embolism | induced abortion complicated by soap embolism | legal abortion complicated by soap embolism | induced termination of pregnancy complicated by blood clot embolism > O04.7
legal abortion complicated by blood clot embolism > O04.7
induced termination of pregnancy complicated by shock | legal abortion complicated by shock | induced termination of pregnancy complicated by circulatory collapse | legal abortion complicated by circulatory collapse > O04.81
induced termination of pregnancy complicated by postprocedural shock | induced abortion complicated by postprocedural shock | legal abortion complicated by postprocedural shock > O04.81
induced termination of pregnancy complicated by renal failure | legal abortion complicated by renal failure | induced termination of pregnancy complicated by acute kidney failure | legal abortion complicated by acute kidney failure > O04.82
induced termination of pregnancy complicated by oliguria | legal abortion complicated by oliguria | induced termination of pregnancy complicated by renal shutdown | legal abortion complicated by renal shutdown | induced termination of pregnancy complicated by uremia > O04.82
legal abortion complicated by uremia | induced termination of pregnancy complicated by renal tubular necrosis | induced abortion complicated by renal tubular necrosis | legal abortion complicated by renal tubular necrosis > O04.82
induced termination of pregnancy complicated by anuria | legal abortion complicated by anuria > O04.82
induced termination of pregnancy complicated by metabolic disorder | legal abortion complicated by metabolic disorder | induced termination of pregnancy complicated by electrolyte imbalance | legal abortion complicated by electrolyte imbalance > O04.83
legal abortion complicated by uterine perforation | induced termination of pregnancy complicated by bladder laceration | induced abortion complicated by bladder laceration | legal abortion complicated by bladder laceration > O04.84
induced termination of pregnancy complicated by bowel perforation | induced abortion complicated by bowel perforation | legal abortion complicated by bowel perforation | induced termination of pregnancy complicated by laceration of cervix > O04.84
legal abortion complicated by laceration of cervix | induced termination of pregnancy complicated by injury to pelvic organ | induced abortion complicated by injury to pelvic organ | legal abortion complicated by injury to pelvic organ > O04.84
induced termination of pregnancy complicated by tear of broad ligament | induced abortion complicated by tear of broad ligament | legal abortion complicated by tear of broad ligament | induced termination of pregnancy complicated by chemical damage of pelvic organ > O04.84
legal abortion complicated by chemical damage of pelvic organ | induced termination of pregnancy complicated by rupture of uterus | induced abortion complicated by rupture of uterus | legal abortion complicated by rupture of uterus > O04.84
induced termination of pregnancy complicated by thrombophlebitis | induced abortion complicated by thrombophlebitis | legal abortion complicated by thrombophlebitis | induced termination of pregnancy complicated by venous complication > O04.85
legal abortion complicated by venous complication | induced termination of pregnancy complicated by phlebitis | induced abortion complicated by phlebitis | legal abortion complicated by phlebitis | induced termination of pregnancy complicated by deep vein thrombosis > O04.85
legal abortion complicated by deep vein thrombosis > O04.85
induced termination of pregnancy complicated by cardiac arrest | legal abortion complicated by cardiac arrest | induced termination of pregnancy complicated by cardiac failure | induced abortion complicated by cardiac failure > O04.86
legal abortion complicated by cardiac failure | induced termination of pregnancy complicated by asystole | induced abortion complicated by asystole | legal abortion complicated by asystole > O04.86
induced termination of pregnancy complicated by sepsis | induced abortion complicated by sepsis | legal abortion complicated by sepsis | induced termination of pregnancy complicated by septicemia | induced abortion complicated by septicemia > O04.87
legal abortion complicated by septicemia | induced termination of pregnancy complicated by septic shock | legal abortion complicated by septic shock > O04.87
induced termination of pregnancy complicated by urinary tract infection | legal abortion complicated by urinary tract infection | induced termination of pregnancy complicated by cystitis | legal abortion complicated by cystitis > O04.88
induced termination of pregnancy complicated by cerebral anoxia | induced abortion complicated by cerebral anoxia | legal abortion complicated by cerebral anoxia > O04.89
attempted abortion complicated by DIC | failed attempted abortion with coagulopathy | attempted abortion complicated by coagulopathy > O07.1
failed attempted abortion with blood clot embolism > O07.2
attempted abortion complicated by anuria > O07.32
attempted abortion complicated by bladder laceration | attempted abortion complicated by bowel perforation | attempted abortion complicated by laceration of cervix | failed attempted abortion with injury to pelvic organ > O07.34
attempted abortion complicated by injury to pelvic organ | failed attempted abortion with tear of broad ligament | attempted abortion complicated by tear of broad ligament | failed attempted abortion with rupture of uterus > O07.34
attempted abortion complicated by rupture of uterus > O07.34
failed attempted abortion with thrombophlebitis | attempted abortion complicated by thrombophlebitis | failed attempted abortion with phlebitis | attempted abortion complicated by phlebitis | failed attempted abortion with deep vein thrombosis > O07.35
failed attempted abortion with cardiac failure | attempted abortion complicated by cardiac failure | failed attempted abortion with asystole | attempted abortion complicated by asystole > O07.36
failed attempted abortion with septicemia | attempted abortion complicated by septicemia | failed attempted abortion with septic shock | attempted abortion complicated by septic shock > O07.37
failed attempted abortion with cerebral anoxia | attempted abortion complicated by cerebral anoxia > O07.39
DIC following ectopic or molar pregnancy | ectopic pregnancy complicated by coagulopathy | molar pregnancy complicated by coagulopathy > O08.1
ectopic pregnancy complicated by embolism | molar pregnancy complicated by embolism | molar pregnancy complicated by air embolism | molar pregnancy complicated by pulmonary embolism | molar pregnancy complicated by septic embolism > O08.2
molar pregnancy complicated by fat embolism | ectopic pregnancy complicated by soap embolism | molar pregnancy complicated by blood clot embolism > O08.2
postprocedural shock following ectopic or molar pregnancy > O08.3
molar pregnancy complicated by anuria > O08.4
uterine perforation following ectopic or molar pregnancy | bladder laceration following ectopic or molar pregnancy | ectopic pregnancy complicated by bowel perforation | bowel perforation following ectopic or molar pregnancy > O08.6
molar pregnancy complicated by injury to pelvic organ | injury to pelvic organ following ectopic or molar pregnancy | molar pregnancy complicated by tear of broad ligament | tear of broad ligament following ectopic or molar pregnancy > O08.6
molar pregnancy complicated by rupture of uterus | rupture of uterus following ectopic or molar pregnancy > O08.6
ectopic pregnancy complicated by thrombophlebitis | molar pregnancy complicated by thrombophlebitis | thrombophlebitis following ectopic or molar pregnancy | ectopic pregnancy complicated by phlebitis | molar pregnancy complicated by phlebitis > O08.7
phlebitis following ectopic or molar pregnancy | ectopic pregnancy complicated by deep vein thrombosis | molar pregnancy complicated by deep vein thrombosis | deep vein thrombosis following ectopic or molar pregnancy > O08.7
ectopic pregnancy complicated by cardiac failure | molar pregnancy complicated by cardiac failure | cardiac failure following ectopic or molar pregnancy | ectopic pregnancy complicated by asystole | molar pregnancy complicated by asystole > O08.81
asystole following ectopic or molar pregnancy > O08.81
septicemia following ectopic or molar pregnancy | septic shock following ectopic or molar pregnancy > O08.82
ectopic pregnancy complicated by cerebral anoxia | molar pregnancy complicated by cerebral anoxia | cerebral anoxia following ectopic or molar pregnancy > O08.89



# --- diseases of the mother: the stage names the code
@each in pregnancy | complicating pregnancy | pregnancy complicated by | affecting pregnancy | antepartum
tuberculosis | pulmonary tuberculosis | TB | tuberculous infection > O98.01
syphilis | syphilitic infection | lues > O98.11
gonorrhea | gonococcal infection | gonococcal disease > O98.21
chlamydia | chlamydial infection | trichomoniasis | genital herpes | anogenital herpes | genital warts | condyloma | condylomata acuminata | chancroid | lymphogranuloma | STD | STI | sexually transmitted disease | sexually transmitted infection | venereal disease > O98.31
granuloma inguinale > O98.31
viral hepatitis | hepatitis a | hepatitis b | hepatitis c | hepatitis e | hepatitis b carrier > O98.41
influenza | flu | herpes simplex | herpes zoster | shingles | rubella | german measles | measles | varicella | chickenpox | CMV | CMV infection | cytomegalovirus | cytomegalovirus infection | mumps | COVID-19 | COVID | parvovirus | parvovirus infection | zika | zika virus > O98.51
dengue | viral disease | viral infection | viral illness | mononucleosis | HPV infection | HTLV-1 infection | poliomyelitis | smallpox | rabies > O98.51
malaria | toxoplasmosis | amebiasis | protozoal disease | protozoal infection | chagas disease | leishmaniasis | trypanosomiasis | babesiosis | giardiasis > O98.61
HIV | HIV infection | HIV disease | AIDS | human immunodeficiency virus disease | human immunodeficiency virus infection > O98.71
listeriosis | listeria infection | fungal infection | mycosis | candidiasis | coccidioidomycosis | histoplasmosis | lyme disease | scabies | lice | pediculosis | pinworm | enterobiasis | helminthiasis | worm infestation | hookworm | schistosomiasis | typhoid fever | typhus > O98.81
q fever | brucellosis | leprosy | diphtheria | cholera | leptospirosis | bacterial disease > O98.81
infectious disease | parasitic disease | infective disease | infestation > O98.91
anemia | iron deficiency anemia | megaloblastic anemia | folate deficiency anemia | sickle cell disease | sickle cell anemia | thalassemia | aplastic anemia | hemolytic anemia | hemoglobinopathy | pernicious anemia | sickle cell trait > O99.01
thrombocytopenia | ITP | thrombophilia | von willebrand disease | von willebrand | hemophilia | coagulopathy | clotting disorder | bleeding disorder | leukopenia | neutropenia | leukocytosis | thrombocytosis | protein s deficiency | protein c deficiency | factor v leiden > O99.11
antithrombin deficiency | antiphospholipid syndrome | hypersplenism | splenomegaly | sarcoidosis | immune disorder | immunodeficiency | blood disease | blood disorder | blood dyscrasia | hematologic disease | purpura | polycythemia | lupus anticoagulant > O99.11
obesity | morbid obesity | maternal obesity | severe obesity | class 3 obesity > O99.210
hypothyroidism | hyperthyroidism | thyroid disease | thyroid disorder | thyrotoxicosis | graves disease | goiter | thyroid nodule | thyroiditis | hashimoto thyroiditis | hypoparathyroidism | hyperparathyroidism | adrenal insufficiency | addison disease | cushing syndrome > O99.28
acromegaly | prolactinoma | hyperprolactinemia | hypopituitarism | diabetes insipidus | vitamin d deficiency | vitamin deficiency | iodine deficiency | PCOS | polycystic ovary syndrome | hyperlipidemia | hypercholesterolemia | hypertriglyceridemia | phenylketonuria | PKU > O99.28
cystic fibrosis | porphyria | gaucher disease | hypokalemia | hyponatremia | hypoglycemia | electrolyte disorder | dehydration | endocrine disease | endocrine disorder | metabolic disease | metabolic disorder | nutritional disease | amyloidosis | hemochromatosis > O99.28
wilson disease | alpha-1 antitrypsin deficiency > O99.28
alcohol use | alcohol abuse | alcohol dependence | alcoholism | alcohol use disorder > O99.31
drug use | drug abuse | drug dependence | drug addiction | substance abuse | opioid use | opioid dependence | opioid use disorder | opiate dependence | heroin use | heroin dependence | cocaine use | cocaine abuse | marijuana use | cannabis use | cannabis dependence > O99.32
methamphetamine use | methamphetamine abuse | methadone maintenance | amphetamine use | sedative abuse > O99.32
tobacco use | smoking | cigarette smoking | tobacco dependence | nicotine dependence | tobacco use disorder | vaping > O99.33
depression | depressive disorder | major depression | anxiety | anxiety disorder | panic disorder | bipolar disorder | schizophrenia | mental disorder | psychiatric disorder | PTSD | OCD | eating disorder | anorexia nervosa | bulimia | insomnia disorder | ADHD > O99.34
adjustment disorder | personality disorder > O99.34
epilepsy | seizure disorder | migraine | multiple sclerosis | myasthenia gravis | guillain-barre syndrome | parkinson disease | paraplegia | quadriplegia | bell palsy | neuropathy | neuralgia | meningitis | encephalitis | neurologic disease | neurological disorder > O99.35
pseudotumor cerebri | restless legs syndrome | narcolepsy | cerebral palsy | myotonic dystrophy | muscular dystrophy | neuromuscular disease | cerebral abscess > O99.35
heart disease | cardiac disease | mitral stenosis | mitral regurgitation | mitral valve prolapse | aortic stenosis | rheumatic heart disease | valvular heart disease | congenital heart disease | aortic aneurysm | aortic dissection | aneurysm | atrial fibrillation > O99.41
arrhythmia | SVT | supraventricular tachycardia | circulatory disease | vascular disease | stroke | CVA | cerebral infarction | cerebral hemorrhage | intracranial hemorrhage | subarachnoid hemorrhage | TIA | cardiomyopathy | hypertrophic cardiomyopathy > O99.41
myocardial infarction | heart attack | heart failure | CHF | congestive heart failure | endocarditis | myocarditis | pericarditis | pulmonary hypertension | coronary artery disease | angina | cerebrovascular disease | cerebral aneurysm | raynaud disease > O99.41
cardiovascular disease | coronary dissection | moyamoya > O99.41
asthma | pneumonia | respiratory disease | bronchitis | acute bronchitis | COPD | emphysema | pleurisy | pleural effusion | pneumothorax | URI | upper respiratory infection | sinusitis | pharyngitis | tonsillitis | laryngitis | allergic rhinitis | bronchiectasis > O99.51
respiratory failure | ARDS | pulmonary edema | pneumonitis | lung disease | interstitial lung disease | pulmonary fibrosis > O99.51
appendicitis | crohn disease | ulcerative colitis | colitis | inflammatory bowel disease | IBD | IBS | gastritis | gastroenteritis noninfectious | esophagitis | GERD | constipation | pancreatitis | hernia | umbilical hernia | hiatal hernia | inguinal hernia | peptic ulcer > O99.61
gastric ulcer | duodenal ulcer | bowel obstruction | intestinal obstruction | small bowel obstruction | ileus | volvulus | dental caries | dental disease | tooth abscess | dental abscess | gingivitis | periodontitis | celiac disease | anal fissure | diverticulitis > O99.61
digestive disease | digestive disorder | gastrointestinal disease | stomatitis | salivary gland disease > O99.61
cholecystitis | cholelithiasis | gallstones | gallbladder disease | biliary colic | cirrhosis | fatty liver | acute fatty liver | hepatitis | hepatic failure | liver disease | liver failure | liver disorder | jaundice | choledocholithiasis | cholangitis | biliary disease > O26.61
acute yellow atrophy of liver | necrosis of liver | autoimmune hepatitis > O26.61
psoriasis | eczema | dermatitis | atopic dermatitis | skin disease | skin disorder | skin condition | acne | urticaria | hives | cellulitis | pemphigus | lichen planus | hidradenitis | hidradenitis suppurativa | rosacea | erythema nodosum | erythema multiforme | impetigo > O99.71
malignant neoplasm | malignancy | cancer | breast cancer | cervical cancer | ovarian cancer | colon cancer | thyroid cancer | melanoma | leukemia | lymphoma | hodgkin lymphoma | carcinoma | malignant tumor | sarcoma | brain tumor malignant > O9A.11
injury | trauma | wound > O9A.21
fracture | poisoning | overdose | burn | drug overdose | motor vehicle accident injury | head injury | gunshot wound > O9A.21
physical abuse | domestic violence | intimate partner violence | battering > O9A.31
sexual abuse | rape | sexual assault > O9A.41
psychological abuse | emotional abuse > O9A.51
SLE | systemic lupus | systemic lupus erythematosus | lupus | rheumatoid arthritis | scleroderma | systemic sclerosis | connective tissue disease | connective tissue disorder | collagen disease | musculoskeletal disease | arthritis | scoliosis | disc herniation > O99.891
osteoporosis | marfan syndrome | ehlers-danlos syndrome | eye disease | ear disease | glaucoma | retinopathy | genital organ disease | endometriosis | pelvic adhesions | peritoneal adhesions > O99.891
malnutrition | protein calorie malnutrition | undernutrition > O25.1
DVT | deep vein thrombosis | deep venous thrombosis | pelvic vein thrombosis | phlegmasia alba dolens | iliofemoral thrombosis > O22.3
superficial phlebitis | thrombophlebitis | superficial thrombophlebitis | superficial vein thrombosis | phlebitis of leg > O22.2
cerebral venous thrombosis | cerebral vein thrombosis | dural sinus thrombosis | cavernous sinus thrombosis | sagittal sinus thrombosis | venous sinus thrombosis | cavernous sinus thrombophlebitis > O22.5
hemorrhoids | piles | internal hemorrhoids | external hemorrhoids | thrombosed hemorrhoids > O22.4
varicose veins | varicosities | varix | varices | leg varicosities | varicose vein of leg > O22.0
genital varices | vulvar varices | vaginal varices | vulvar varicosities | perineal varices > O22.1
pulmonary embolism | thromboembolism | blood clot embolism | pulmonary thromboembolism > O88.21
air embolism > O88.01
amniotic fluid embolism | anaphylactoid syndrome > O88.11
septic embolism | pyemic embolism > O88.31
fat embolism > O88.81
nephritis | glomerulonephritis | nephropathy | nephrotic syndrome | renal stone | kidney stones | urolithiasis | renal insufficiency | chronic kidney disease | CKD | IgA nephropathy | lupus nephritis | acute kidney injury | uremia | albuminuric nephropathy > O26.83
pyelonephritis | pyelitis | kidney abscess | renal abscess | kidney infection | infection of kidney | nephropyelitis > O23.0
cystitis | bladder infection | infection of bladder | acute cystitis | urethrocystitis > O23.1
urethritis | infection of urethra | urethral infection > O23.2
UTI | urinary tract infection | urinary infection > O23.4
cervicitis | endocervicitis | infection of cervix > O23.51
vaginitis | vulvovaginitis | colpitis | vaginal candidiasis | vaginal infection | trichomonal vaginitis > O23.59
salpingitis | oophoritis | salpingo-oophoritis | pyosalpinx | tubo-ovarian abscess | adnexitis > O23.52
vulvitis | bartholinitis | bartholin gland abscess | parametritis | vulvar abscess > O23.59
nipple abscess | nipple infection | abscess of nipple > O91.01
breast abscess | abscess of breast | mammary abscess | subareolar abscess | purulent mastitis | suppurative mastitis > O91.11
mastitis | interstitial mastitis | nonpurulent mastitis | parenchymatous mastitis | lymphangitis of breast > O91.21
retracted nipple | inverted nipple | nipple inversion | nipple retraction > O92.01
cracked nipple | nipple fissure | fissured nipple | sore nipple > O92.11
@each in childbirth | complicating childbirth | complicating delivery | complicating labor | during delivery
tuberculosis | pulmonary tuberculosis | TB | tuberculous infection > O98.02
syphilis | syphilitic infection | lues > O98.12
gonorrhea | gonococcal infection | gonococcal disease > O98.22
chlamydia | chlamydial infection | trichomoniasis | genital herpes | anogenital herpes | genital warts | condyloma | condylomata acuminata | chancroid | lymphogranuloma | STD | STI | sexually transmitted disease | sexually transmitted infection | venereal disease > O98.32
granuloma inguinale > O98.32
viral hepatitis | hepatitis a | hepatitis b | hepatitis c | hepatitis e | hepatitis b carrier > O98.42
influenza | flu | herpes simplex | herpes zoster | shingles | rubella | german measles | measles | varicella | chickenpox | CMV | CMV infection | cytomegalovirus | cytomegalovirus infection | mumps | COVID-19 | COVID | parvovirus | parvovirus infection | zika | zika virus > O98.52
dengue | viral disease | viral infection | viral illness | mononucleosis | HPV infection | HTLV-1 infection | poliomyelitis | smallpox | rabies > O98.52
malaria | toxoplasmosis | amebiasis | protozoal disease | protozoal infection | chagas disease | leishmaniasis | trypanosomiasis | babesiosis | giardiasis > O98.62
HIV | HIV infection | HIV disease | AIDS | human immunodeficiency virus disease | human immunodeficiency virus infection > O98.72
listeriosis | listeria infection | fungal infection | mycosis | candidiasis | coccidioidomycosis | histoplasmosis | lyme disease | scabies | lice | pediculosis | pinworm | enterobiasis | helminthiasis | worm infestation | hookworm | schistosomiasis | typhoid fever | typhus > O98.82
q fever | brucellosis | leprosy | diphtheria | cholera | leptospirosis | bacterial disease > O98.82
infectious disease | parasitic disease | infective disease | infestation > O98.92
anemia | iron deficiency anemia | megaloblastic anemia | folate deficiency anemia | sickle cell disease | sickle cell anemia | thalassemia | aplastic anemia | hemolytic anemia | hemoglobinopathy | pernicious anemia | sickle cell trait > O99.02
thrombocytopenia | ITP | thrombophilia | von willebrand disease | von willebrand | hemophilia | coagulopathy | clotting disorder | bleeding disorder | leukopenia | neutropenia | leukocytosis | thrombocytosis | protein s deficiency | protein c deficiency | factor v leiden > O99.12
antithrombin deficiency | antiphospholipid syndrome | hypersplenism | splenomegaly | sarcoidosis | immune disorder | immunodeficiency | blood disease | blood disorder | blood dyscrasia | hematologic disease | purpura | polycythemia | lupus anticoagulant > O99.12
obesity | morbid obesity | maternal obesity | severe obesity | class 3 obesity > O99.214
hypothyroidism | hyperthyroidism | thyroid disease | thyroid disorder | thyrotoxicosis | graves disease | goiter | thyroid nodule | thyroiditis | hashimoto thyroiditis | hypoparathyroidism | hyperparathyroidism | adrenal insufficiency | addison disease | cushing syndrome > O99.284
acromegaly | prolactinoma | hyperprolactinemia | hypopituitarism | diabetes insipidus | vitamin d deficiency | vitamin deficiency | iodine deficiency | PCOS | polycystic ovary syndrome | hyperlipidemia | hypercholesterolemia | hypertriglyceridemia | phenylketonuria | PKU > O99.284
cystic fibrosis | porphyria | gaucher disease | hypokalemia | hyponatremia | hypoglycemia | electrolyte disorder | dehydration | endocrine disease | endocrine disorder | metabolic disease | metabolic disorder | nutritional disease | amyloidosis | hemochromatosis > O99.284
wilson disease | alpha-1 antitrypsin deficiency > O99.284
alcohol use | alcohol abuse | alcohol dependence | alcoholism | alcohol use disorder > O99.314
drug use | drug abuse | drug dependence | drug addiction | substance abuse | opioid use | opioid dependence | opioid use disorder | opiate dependence | heroin use | heroin dependence | cocaine use | cocaine abuse | marijuana use | cannabis use | cannabis dependence > O99.324
methamphetamine use | methamphetamine abuse | methadone maintenance | amphetamine use | sedative abuse > O99.324
tobacco use | smoking | cigarette smoking | tobacco dependence | nicotine dependence | tobacco use disorder | vaping > O99.334
depression | depressive disorder | major depression | anxiety | anxiety disorder | panic disorder | bipolar disorder | schizophrenia | mental disorder | psychiatric disorder | PTSD | OCD | eating disorder | anorexia nervosa | bulimia | insomnia disorder | ADHD > O99.344
adjustment disorder | personality disorder > O99.344
epilepsy | seizure disorder | migraine | multiple sclerosis | myasthenia gravis | guillain-barre syndrome | parkinson disease | paraplegia | quadriplegia | bell palsy | neuropathy | neuralgia | meningitis | encephalitis | neurologic disease | neurological disorder > O99.354
pseudotumor cerebri | restless legs syndrome | narcolepsy | cerebral palsy | myotonic dystrophy | muscular dystrophy | neuromuscular disease | cerebral abscess > O99.354
heart disease | cardiac disease | mitral stenosis | mitral regurgitation | mitral valve prolapse | aortic stenosis | rheumatic heart disease | valvular heart disease | congenital heart disease | aortic aneurysm | aortic dissection | aneurysm | atrial fibrillation > O99.42
arrhythmia | SVT | supraventricular tachycardia | circulatory disease | vascular disease | stroke | CVA | cerebral infarction | cerebral hemorrhage | intracranial hemorrhage | subarachnoid hemorrhage | TIA | cardiomyopathy | hypertrophic cardiomyopathy > O99.42
myocardial infarction | heart attack | heart failure | CHF | congestive heart failure | endocarditis | myocarditis | pericarditis | pulmonary hypertension | coronary artery disease | angina | cerebrovascular disease | cerebral aneurysm | raynaud disease > O99.42
cardiovascular disease | coronary dissection | moyamoya > O99.42
asthma | pneumonia | respiratory disease | bronchitis | acute bronchitis | COPD | emphysema | pleurisy | pleural effusion | pneumothorax | URI | upper respiratory infection | sinusitis | pharyngitis | tonsillitis | laryngitis | allergic rhinitis | bronchiectasis > O99.52
respiratory failure | ARDS | pulmonary edema | pneumonitis | lung disease | interstitial lung disease | pulmonary fibrosis > O99.52
appendicitis | crohn disease | ulcerative colitis | colitis | inflammatory bowel disease | IBD | IBS | gastritis | gastroenteritis noninfectious | esophagitis | GERD | constipation | pancreatitis | hernia | umbilical hernia | hiatal hernia | inguinal hernia | peptic ulcer > O99.62
gastric ulcer | duodenal ulcer | bowel obstruction | intestinal obstruction | small bowel obstruction | ileus | volvulus | dental caries | dental disease | tooth abscess | dental abscess | gingivitis | periodontitis | celiac disease | anal fissure | diverticulitis > O99.62
digestive disease | digestive disorder | gastrointestinal disease | stomatitis | salivary gland disease > O99.62
cholecystitis | cholelithiasis | gallstones | gallbladder disease | biliary colic | cirrhosis | fatty liver | acute fatty liver | hepatitis | hepatic failure | liver disease | liver failure | liver disorder | jaundice | choledocholithiasis | cholangitis | biliary disease > O26.62
acute yellow atrophy of liver | necrosis of liver | autoimmune hepatitis > O26.62
psoriasis | eczema | dermatitis | atopic dermatitis | skin disease | skin disorder | skin condition | acne | urticaria | hives | cellulitis | pemphigus | lichen planus | hidradenitis | hidradenitis suppurativa | rosacea | erythema nodosum | erythema multiforme | impetigo > O99.72
malignant neoplasm | malignancy | cancer | breast cancer | cervical cancer | ovarian cancer | colon cancer | thyroid cancer | melanoma | leukemia | lymphoma | hodgkin lymphoma | carcinoma | malignant tumor | sarcoma | brain tumor malignant > O9A.12
fracture | poisoning | overdose | burn | drug overdose | motor vehicle accident injury | head injury | gunshot wound > O9A.22
physical abuse | domestic violence | intimate partner violence | battering > O9A.32
sexual abuse | rape | sexual assault > O9A.42
psychological abuse | emotional abuse > O9A.52
SLE | systemic lupus | systemic lupus erythematosus | lupus | rheumatoid arthritis | scleroderma | systemic sclerosis | connective tissue disease | connective tissue disorder | collagen disease | musculoskeletal disease | arthritis | scoliosis | disc herniation > O99.892
osteoporosis | marfan syndrome | ehlers-danlos syndrome | eye disease | ear disease | glaucoma | retinopathy | genital organ disease | endometriosis | pelvic adhesions | peritoneal adhesions > O99.892
malnutrition | protein calorie malnutrition | undernutrition > O25.2
varicose veins | varicosities | varix | varices | leg varicosities | varicose vein of leg > O87.4
pulmonary embolism | thromboembolism | blood clot embolism | pulmonary thromboembolism > O88.22
air embolism > O88.02
amniotic fluid embolism | anaphylactoid syndrome > O88.12
septic embolism | pyemic embolism > O88.32
fat embolism > O88.82
@each puerperal | postpartum | in the puerperium | complicating puerperium | complicating the puerperium
tuberculosis | pulmonary tuberculosis | TB | tuberculous infection > O98.03
syphilis | syphilitic infection | lues > O98.13
gonorrhea | gonococcal infection | gonococcal disease > O98.23
chlamydia | chlamydial infection | trichomoniasis | genital herpes | anogenital herpes | genital warts | condyloma | condylomata acuminata | chancroid | lymphogranuloma | STD | STI | sexually transmitted disease | sexually transmitted infection | venereal disease > O98.33
granuloma inguinale > O98.33
viral hepatitis | hepatitis a | hepatitis b | hepatitis c | hepatitis e | hepatitis b carrier > O98.43
influenza | flu | herpes simplex | herpes zoster | shingles | rubella | german measles | measles | varicella | chickenpox | CMV | CMV infection | cytomegalovirus | cytomegalovirus infection | mumps | COVID-19 | COVID | parvovirus | parvovirus infection | zika | zika virus > O98.53
dengue | viral disease | viral infection | viral illness | mononucleosis | HPV infection | HTLV-1 infection | poliomyelitis | smallpox | rabies > O98.53
malaria | toxoplasmosis | amebiasis | protozoal disease | protozoal infection | chagas disease | leishmaniasis | trypanosomiasis | babesiosis | giardiasis > O98.63
HIV | HIV infection | HIV disease | AIDS | human immunodeficiency virus disease | human immunodeficiency virus infection > O98.73
listeriosis | listeria infection | fungal infection | mycosis | candidiasis | coccidioidomycosis | histoplasmosis | lyme disease | scabies | lice | pediculosis | pinworm | enterobiasis | helminthiasis | worm infestation | hookworm | schistosomiasis | typhoid fever | typhus > O98.83
q fever | brucellosis | leprosy | diphtheria | cholera | leptospirosis | bacterial disease > O98.83
infectious disease | parasitic disease | infective disease | infestation > O98.93
thrombocytopenia | ITP | thrombophilia | von willebrand disease | von willebrand | hemophilia | coagulopathy | clotting disorder | bleeding disorder | leukopenia | neutropenia | leukocytosis | thrombocytosis | protein s deficiency | protein c deficiency | factor v leiden > O99.13
antithrombin deficiency | antiphospholipid syndrome | hypersplenism | splenomegaly | sarcoidosis | immune disorder | immunodeficiency | blood disease | blood disorder | blood dyscrasia | hematologic disease | purpura | polycythemia | lupus anticoagulant > O99.13
obesity | morbid obesity | maternal obesity | severe obesity | class 3 obesity > O99.215
hypothyroidism | hyperthyroidism | thyroid disease | thyroid disorder | thyrotoxicosis | graves disease | goiter | thyroid nodule | thyroiditis | hashimoto thyroiditis | hypoparathyroidism | hyperparathyroidism | adrenal insufficiency | addison disease | cushing syndrome > O99.285
acromegaly | prolactinoma | hyperprolactinemia | hypopituitarism | diabetes insipidus | vitamin d deficiency | vitamin deficiency | iodine deficiency | PCOS | polycystic ovary syndrome | hyperlipidemia | hypercholesterolemia | hypertriglyceridemia | phenylketonuria | PKU > O99.285
cystic fibrosis | porphyria | gaucher disease | hypokalemia | hyponatremia | hypoglycemia | electrolyte disorder | dehydration | endocrine disease | endocrine disorder | metabolic disease | metabolic disorder | nutritional disease | amyloidosis | hemochromatosis > O99.285
wilson disease | alpha-1 antitrypsin deficiency > O99.285
alcohol use | alcohol abuse | alcohol dependence | alcoholism | alcohol use disorder > O99.315
drug use | drug abuse | drug dependence | drug addiction | substance abuse | opioid use | opioid dependence | opioid use disorder | opiate dependence | heroin use | heroin dependence | cocaine use | cocaine abuse | marijuana use | cannabis use | cannabis dependence > O99.325
methamphetamine use | methamphetamine abuse | methadone maintenance | amphetamine use | sedative abuse > O99.325
tobacco use | smoking | cigarette smoking | tobacco dependence | nicotine dependence | tobacco use disorder | vaping > O99.335
depression | depressive disorder | major depression | anxiety | anxiety disorder | panic disorder | bipolar disorder | schizophrenia | mental disorder | psychiatric disorder | PTSD | OCD | eating disorder | anorexia nervosa | bulimia | insomnia disorder | ADHD > O99.345
adjustment disorder | personality disorder > O99.345
epilepsy | seizure disorder | migraine | multiple sclerosis | myasthenia gravis | guillain-barre syndrome | parkinson disease | paraplegia | quadriplegia | bell palsy | neuropathy | neuralgia | meningitis | encephalitis | neurologic disease | neurological disorder > O99.355
pseudotumor cerebri | restless legs syndrome | narcolepsy | cerebral palsy | myotonic dystrophy | muscular dystrophy | neuromuscular disease | cerebral abscess > O99.355
heart disease | cardiac disease | mitral stenosis | mitral regurgitation | mitral valve prolapse | aortic stenosis | rheumatic heart disease | valvular heart disease | congenital heart disease | aortic aneurysm | aortic dissection | aneurysm | atrial fibrillation > O99.43
arrhythmia | SVT | supraventricular tachycardia | circulatory disease | vascular disease | stroke | CVA | cerebral infarction | cerebral hemorrhage | intracranial hemorrhage | subarachnoid hemorrhage | TIA | cardiomyopathy | hypertrophic cardiomyopathy > O99.43
myocardial infarction | heart attack | heart failure | CHF | congestive heart failure | endocarditis | myocarditis | pericarditis | pulmonary hypertension | coronary artery disease | angina | cerebrovascular disease | cerebral aneurysm | raynaud disease > O99.43
cardiovascular disease | coronary dissection | moyamoya > O99.43
asthma | pneumonia | respiratory disease | bronchitis | acute bronchitis | COPD | emphysema | pleurisy | pleural effusion | pneumothorax | URI | upper respiratory infection | sinusitis | pharyngitis | tonsillitis | laryngitis | allergic rhinitis | bronchiectasis > O99.53
respiratory failure | ARDS | pulmonary edema | pneumonitis | lung disease | interstitial lung disease | pulmonary fibrosis > O99.53
appendicitis | crohn disease | ulcerative colitis | colitis | inflammatory bowel disease | IBD | IBS | gastritis | gastroenteritis noninfectious | esophagitis | GERD | constipation | pancreatitis | hernia | umbilical hernia | hiatal hernia | inguinal hernia | peptic ulcer > O99.63
gastric ulcer | duodenal ulcer | bowel obstruction | intestinal obstruction | small bowel obstruction | ileus | volvulus | dental caries | dental disease | tooth abscess | dental abscess | gingivitis | periodontitis | celiac disease | anal fissure | diverticulitis > O99.63
digestive disease | digestive disorder | gastrointestinal disease | stomatitis | salivary gland disease > O99.63
cholecystitis | cholelithiasis | gallstones | gallbladder disease | biliary colic | cirrhosis | fatty liver | acute fatty liver | hepatitis | hepatic failure | liver disease | liver failure | liver disorder | jaundice | choledocholithiasis | cholangitis | biliary disease > O26.63
acute yellow atrophy of liver | necrosis of liver | autoimmune hepatitis > O26.63
psoriasis | eczema | dermatitis | atopic dermatitis | skin disease | skin disorder | skin condition | acne | urticaria | hives | cellulitis | pemphigus | lichen planus | hidradenitis | hidradenitis suppurativa | rosacea | erythema nodosum | erythema multiforme | impetigo > O99.73
malignant neoplasm | malignancy | cancer | breast cancer | cervical cancer | ovarian cancer | colon cancer | thyroid cancer | melanoma | leukemia | lymphoma | hodgkin lymphoma | carcinoma | malignant tumor | sarcoma | brain tumor malignant > O9A.13
injury | trauma | wound > O9A.23
fracture | poisoning | overdose | burn | drug overdose | motor vehicle accident injury | head injury | gunshot wound > O9A.23
physical abuse | domestic violence | intimate partner violence | battering > O9A.33
sexual abuse | rape | sexual assault > O9A.43
psychological abuse | emotional abuse > O9A.53
SLE | systemic lupus | systemic lupus erythematosus | lupus | rheumatoid arthritis | scleroderma | systemic sclerosis | connective tissue disease | connective tissue disorder | collagen disease | musculoskeletal disease | arthritis | scoliosis | disc herniation > O99.893
osteoporosis | marfan syndrome | ehlers-danlos syndrome | eye disease | ear disease | glaucoma | retinopathy | genital organ disease | endometriosis | pelvic adhesions | peritoneal adhesions > O99.893
malnutrition | protein calorie malnutrition | undernutrition > O25.3
DVT | deep vein thrombosis | deep venous thrombosis | pelvic vein thrombosis | phlegmasia alba dolens | iliofemoral thrombosis > O87.1
superficial phlebitis | thrombophlebitis | superficial thrombophlebitis | superficial vein thrombosis | phlebitis of leg > O87.0
cerebral venous thrombosis | cerebral vein thrombosis | dural sinus thrombosis | cavernous sinus thrombosis | sagittal sinus thrombosis | venous sinus thrombosis | cavernous sinus thrombophlebitis > O87.3
hemorrhoids | piles | internal hemorrhoids | external hemorrhoids | thrombosed hemorrhoids > O87.2
varicose veins | varicosities | varix | varices | leg varicosities | varicose vein of leg > O87.4
genital varices | vulvar varices | vaginal varices | vulvar varicosities | perineal varices > O87.8
pulmonary embolism | thromboembolism | blood clot embolism | pulmonary thromboembolism > O88.23
air embolism > O88.03
amniotic fluid embolism | anaphylactoid syndrome > O88.13
septic embolism | pyemic embolism > O88.33
fat embolism > O88.83
nephritis | nephrosis | glomerulonephritis | nephrotic syndrome > O90.89
pyelonephritis | pyelitis | kidney abscess | renal abscess | kidney infection | infection of kidney | nephropyelitis > O86.21
cystitis | bladder infection | infection of bladder | acute cystitis | urethrocystitis > O86.22
urethritis | infection of urethra | urethral infection > O86.29
UTI | urinary tract infection | urinary infection > O86.20
cervicitis | endocervicitis | infection of cervix > O86.11
vaginitis | vulvovaginitis | colpitis | vaginal candidiasis | vaginal infection | trichomonal vaginitis > O86.13
salpingitis | oophoritis | salpingo-oophoritis | pyosalpinx | tubo-ovarian abscess | adnexitis > O86.19
vulvitis | bartholinitis | bartholin gland abscess | parametritis | vulvar abscess > O86.19
nipple abscess | nipple infection | abscess of nipple > O91.02
breast abscess | abscess of breast | mammary abscess | subareolar abscess | purulent mastitis | suppurative mastitis > O91.12
mastitis | interstitial mastitis | nonpurulent mastitis | parenchymatous mastitis | lymphangitis of breast > O91.22
retracted nipple | inverted nipple | nipple inversion | nipple retraction > O92.02
cracked nipple | nipple fissure | fissured nipple | sore nipple > O92.12
# --- third round: the newborn affected by the mother's illness, the placenta, the cord
@each newborn affected by | newborn affected by maternal | fetus or newborn affected by
preeclampsia | eclampsia | hypertensive disorder > P00.0
renal disease | kidney disease | urinary tract disease | pyelonephritis > P00.1
infectious disease | influenza | malaria > P00.2
circulatory disease | heart disease | respiratory disease > P00.3
nutritional disorder | malnutrition > P00.4
lupus | periodontal disease > P00.89
incompetent cervix | cervical incompetence > P01.0
oligohydramnios > P01.2
polyhydramnios | hydramnios > P01.3
ectopic pregnancy | abdominal pregnancy > P01.4
placenta previa > P02.0
abruptio placentae | placental abruption | antepartum hemorrhage > P02.1
placental insufficiency | placental infarction > P02.2
placental transfusion | twin-to-twin transfusion > P02.3
chorioamnionitis | amnionitis | placentitis > P02.78
precipitate delivery > P03.5
abnormal uterine contractions | uterine inertia > P03.6
# --- shorthand, surgery, birth, injury
@type condition
gHTN | gest HTN | gestational HTN > O13
PreE with SF | PreE with severe features | PEC with SF | pre-E with severe features > O14.1
PreE > O14.9 {pregnant, pregnancy, gestation, magnesium, Mg, postpartum, severe, labor, IOL, IUP, antepartum, superimposed, weeks}
PEC without SF | PreE without severe features | PreE w/o SF > O14.0
hyperemesis > O21.0 {w0d, w1d, w2d, w3d, w4d, w5d, w6d, G1P0, G2P1, G3P2, G2P0, G3P1, G3P0, G4P3, wk IUP, wks pregnant, weeks pregnant, OBGYN, Diclegis}
hyperemesis with ketonuria | hyperemesis with ketosis | hyperemesis with hypokalemia | hyperemesis with metabolic derangement | hyperemesis with electrolyte derangement | hyperemesis with lytes abnl | hyperemesis ketonuria | hyperemesis ketosis | hyperemesis hypokalemia | hyperemesis metabolic derangement | hyperemesis electrolyte derangement | hyperemesis lytes abnl > O21.1
HG with ketonuria | HG with ketosis | HG with hypokalemia | HG with dehydration | HG ketonuria | HG ketosis | HG hypokalemia | HG dehydration > O21.1
RDS > P22.0 {surf, wk, wks, preemie, newborn baby, CPAP, premie, infant, BW, ex-27wk, ex-28wk, ex-29wk, ex-30wk, ex-31wk, ex-32wk, ex-26wk, ex-25wk, ex-24wk, ex-33wk, ex-34wk, NB, curosurf}
TTNB > P22.1
ABO incompat NB | ABO incompat newborn | ABO incompat baby | ABO incompat Coombs | ABO incompat DAT + | ABO incompat DAT pos | ABO incompat jaundice | ABO incompatibility NB | ABO incompatibility newborn | ABO incompatibility baby | ABO incompatibility Coombs | ABO incompatibility DAT + | ABO incompatibility DAT pos | ABO incompatibility jaundice | ABO isoimmunization NB | ABO isoimmunization newborn | ABO isoimmunization baby | ABO isoimmunization Coombs | ABO isoimmunization DAT + | ABO isoimmunization DAT pos | ABO isoimmunization jaundice > P55.1
Rh incompat NB | Rh incompat newborn | Rh incompat Coombs | Rh incompat DAT + | Rh isoimmunization incompat NB | Rh isoimmunization incompat newborn | Rh isoimmunization incompat Coombs | Rh isoimmunization incompat DAT + > P55.0
neonatal hyperbili | NB jaundice | NB hyperbili | NB hyperbilirubinemia | newborn hyperbili | newborn hyperbilirubinemia > P59.9
jaundice > P59.9 {NB, phototx, phototherapy, DOL, bili blanket, biliblanket, nursery, BB, apgar, apgars, NBS, newborn screen, CCHD}
term NB SVD | term NB NSVD | term NB vag del | term NB vaginal | newborn SVD | newborn vag del | newborn vaginal | NB SVD | NB NSVD | NB vag del | NB vaginal | term male NB SVD | term male NB NSVD | term male NB vag del | term male NB vaginal | term female NB SVD | term female NB NSVD | term female NB vag del | term female NB vaginal | NB male SVD | NB male NSVD | NB male vag del | NB male vaginal | NB female SVD | NB female NSVD | NB female vag del | NB female vaginal | term male SVD | term male NSVD | term female SVD | term female NSVD | term infant SVD | term infant NSVD | term boy SVD | term boy NSVD | term girl SVD | term girl NSVD | NB born via SVD > Z38.00
term NB C/S | term NB CS | term NB LTCS | term NB pLTCS | term NB rLTCS | term NB cesarean | newborn C/S | newborn CS | newborn LTCS | newborn pLTCS | newborn rLTCS | newborn cesarean | NB C/S | NB CS | NB LTCS | NB pLTCS | NB rLTCS | NB cesarean | NB male C/S | NB male CS | NB male LTCS | NB male pLTCS | NB male rLTCS | NB male cesarean | NB female C/S | NB female CS | NB female LTCS | NB female pLTCS | NB female rLTCS | NB female cesarean | term male NB C/S | term male NB CS | term male NB LTCS | term male NB pLTCS | term male NB rLTCS | term male NB cesarean | term female NB C/S | term female NB CS | term female NB LTCS | term female NB pLTCS | term female NB rLTCS | term female NB cesarean > Z38.01
liveborn male | liveborn female | liveborn boy | liveborn girl | live born male | live born female | live born boy | live born girl | viable male | viable female | viable boy | viable girl | delivered viable male | delivered viable female | delivered viable infant | delivered live male | delivered live female | delivered live infant | delivery of liveborn | delivered liveborn | viable male infant | viable female infant > Z37.0 {LTCS, pLTCS, rLTCS, SVD, NSVD, VBAC, delivery, postpartum, PPD, C/S, cesarean, mother}
arrest of dilation | arrest of descent > O62.9 {LTCS, pLTCS, C/S, CS, IOL, induction}
ex-23wk | ex-23wkr | ex-23 week | ex-23wks | former 23wk | former 23wkr | former 23 week | former 23-weeker | former 23wks | 23-wkr | preterm 23wk | preterm 23wks | preterm 23w | premature 23wk | premature 23wks | premature 23w | premie 23wk | premie 23wks | premie 23w | preemie 23wk | preemie 23wks | preemie 23w | male born at 23wk | male born at 23wks | male born at 23w | female born at 23wk | female born at 23wks | female born at 23w | boy born at 23wk | boy born at 23wks | boy born at 23w | girl born at 23wk | girl born at 23wks | girl born at 23w | infant born at 23wk | infant born at 23wks | infant born at 23w | 23 wk infant | 23 wk premie | 23 wk premature | 23 wk preterm | 23 wk neonate | 23 wk male infant | 23 wk female infant | 23 week infant | 23 week premie | 23 week premature | 23 week preterm | 23 week neonate | 23 week male infant | 23 week female infant | 23 wks infant | 23 wks premie | 23 wks premature | 23 wks preterm | 23 wks neonate | 23 wks male infant | 23 wks female infant > P07.22
ex-24wk | ex-24wkr | ex-24 week | ex-24wks | former 24wk | former 24wkr | former 24 week | former 24-weeker | former 24wks | 24-wkr | preterm 24wk | preterm 24wks | preterm 24w | premature 24wk | premature 24wks | premature 24w | premie 24wk | premie 24wks | premie 24w | preemie 24wk | preemie 24wks | preemie 24w | male born at 24wk | male born at 24wks | male born at 24w | female born at 24wk | female born at 24wks | female born at 24w | boy born at 24wk | boy born at 24wks | boy born at 24w | girl born at 24wk | girl born at 24wks | girl born at 24w | infant born at 24wk | infant born at 24wks | infant born at 24w | 24 wk infant | 24 wk premie | 24 wk premature | 24 wk preterm | 24 wk neonate | 24 wk male infant | 24 wk female infant | 24 week infant | 24 week premie | 24 week premature | 24 week preterm | 24 week neonate | 24 week male infant | 24 week female infant | 24 wks infant | 24 wks premie | 24 wks premature | 24 wks preterm | 24 wks neonate | 24 wks male infant | 24 wks female infant > P07.23
ex-25wk | ex-25wkr | ex-25 week | ex-25wks | former 25wk | former 25wkr | former 25 week | former 25-weeker | former 25wks | 25-wkr | preterm 25wk | preterm 25wks | preterm 25w | premature 25wk | premature 25wks | premature 25w | premie 25wk | premie 25wks | premie 25w | preemie 25wk | preemie 25wks | preemie 25w | male born at 25wk | male born at 25wks | male born at 25w | female born at 25wk | female born at 25wks | female born at 25w | boy born at 25wk | boy born at 25wks | boy born at 25w | girl born at 25wk | girl born at 25wks | girl born at 25w | infant born at 25wk | infant born at 25wks | infant born at 25w | 25 wk infant | 25 wk premie | 25 wk premature | 25 wk preterm | 25 wk neonate | 25 wk male infant | 25 wk female infant | 25 week infant | 25 week premie | 25 week premature | 25 week preterm | 25 week neonate | 25 week male infant | 25 week female infant | 25 wks infant | 25 wks premie | 25 wks premature | 25 wks preterm | 25 wks neonate | 25 wks male infant | 25 wks female infant > P07.24
ex-26wk | ex-26wkr | ex-26 week | ex-26wks | former 26wk | former 26wkr | former 26 week | former 26-weeker | former 26wks | 26-wkr | preterm 26wk | preterm 26wks | preterm 26w | premature 26wk | premature 26wks | premature 26w | premie 26wk | premie 26wks | premie 26w | preemie 26wk | preemie 26wks | preemie 26w | male born at 26wk | male born at 26wks | male born at 26w | female born at 26wk | female born at 26wks | female born at 26w | boy born at 26wk | boy born at 26wks | boy born at 26w | girl born at 26wk | girl born at 26wks | girl born at 26w | infant born at 26wk | infant born at 26wks | infant born at 26w | 26 wk infant | 26 wk premie | 26 wk premature | 26 wk preterm | 26 wk neonate | 26 wk male infant | 26 wk female infant | 26 week infant | 26 week premie | 26 week premature | 26 week preterm | 26 week neonate | 26 week male infant | 26 week female infant | 26 wks infant | 26 wks premie | 26 wks premature | 26 wks preterm | 26 wks neonate | 26 wks male infant | 26 wks female infant > P07.25
ex-27wk | ex-27wkr | ex-27 week | ex-27wks | former 27wk | former 27wkr | former 27 week | former 27-weeker | former 27wks | 27-wkr | preterm 27wk | preterm 27wks | preterm 27w | premature 27wk | premature 27wks | premature 27w | premie 27wk | premie 27wks | premie 27w | preemie 27wk | preemie 27wks | preemie 27w | male born at 27wk | male born at 27wks | male born at 27w | female born at 27wk | female born at 27wks | female born at 27w | boy born at 27wk | boy born at 27wks | boy born at 27w | girl born at 27wk | girl born at 27wks | girl born at 27w | infant born at 27wk | infant born at 27wks | infant born at 27w | 27 wk infant | 27 wk premie | 27 wk premature | 27 wk preterm | 27 wk neonate | 27 wk male infant | 27 wk female infant | 27 week infant | 27 week premie | 27 week premature | 27 week preterm | 27 week neonate | 27 week male infant | 27 week female infant | 27 wks infant | 27 wks premie | 27 wks premature | 27 wks preterm | 27 wks neonate | 27 wks male infant | 27 wks female infant > P07.26
ex-28wk | ex-28wkr | ex-28 week | ex-28wks | former 28wk | former 28wkr | former 28 week | former 28-weeker | former 28wks | 28-wkr | preterm 28wk | preterm 28wks | preterm 28w | premature 28wk | premature 28wks | premature 28w | premie 28wk | premie 28wks | premie 28w | preemie 28wk | preemie 28wks | preemie 28w | male born at 28wk | male born at 28wks | male born at 28w | female born at 28wk | female born at 28wks | female born at 28w | boy born at 28wk | boy born at 28wks | boy born at 28w | girl born at 28wk | girl born at 28wks | girl born at 28w | infant born at 28wk | infant born at 28wks | infant born at 28w | 28 wk infant | 28 wk premie | 28 wk premature | 28 wk preterm | 28 wk neonate | 28 wk male infant | 28 wk female infant | 28 week infant | 28 week premie | 28 week premature | 28 week preterm | 28 week neonate | 28 week male infant | 28 week female infant | 28 wks infant | 28 wks premie | 28 wks premature | 28 wks preterm | 28 wks neonate | 28 wks male infant | 28 wks female infant > P07.31
ex-29wk | ex-29wkr | ex-29 week | ex-29wks | former 29wk | former 29wkr | former 29 week | former 29-weeker | former 29wks | 29-wkr | preterm 29wk | preterm 29wks | preterm 29w | premature 29wk | premature 29wks | premature 29w | premie 29wk | premie 29wks | premie 29w | preemie 29wk | preemie 29wks | preemie 29w | male born at 29wk | male born at 29wks | male born at 29w | female born at 29wk | female born at 29wks | female born at 29w | boy born at 29wk | boy born at 29wks | boy born at 29w | girl born at 29wk | girl born at 29wks | girl born at 29w | infant born at 29wk | infant born at 29wks | infant born at 29w | 29 wk infant | 29 wk premie | 29 wk premature | 29 wk preterm | 29 wk neonate | 29 wk male infant | 29 wk female infant | 29 week infant | 29 week premie | 29 week premature | 29 week preterm | 29 week neonate | 29 week male infant | 29 week female infant | 29 wks infant | 29 wks premie | 29 wks premature | 29 wks preterm | 29 wks neonate | 29 wks male infant | 29 wks female infant > P07.32
ex-30wk | ex-30wkr | ex-30 week | ex-30wks | former 30wk | former 30wkr | former 30 week | former 30-weeker | former 30wks | 30-wkr | preterm 30wk | preterm 30wks | preterm 30w | premature 30wk | premature 30wks | premature 30w | premie 30wk | premie 30wks | premie 30w | preemie 30wk | preemie 30wks | preemie 30w | male born at 30wk | male born at 30wks | male born at 30w | female born at 30wk | female born at 30wks | female born at 30w | boy born at 30wk | boy born at 30wks | boy born at 30w | girl born at 30wk | girl born at 30wks | girl born at 30w | infant born at 30wk | infant born at 30wks | infant born at 30w | 30 wk infant | 30 wk premie | 30 wk premature | 30 wk preterm | 30 wk neonate | 30 wk male infant | 30 wk female infant | 30 week infant | 30 week premie | 30 week premature | 30 week preterm | 30 week neonate | 30 week male infant | 30 week female infant | 30 wks infant | 30 wks premie | 30 wks premature | 30 wks preterm | 30 wks neonate | 30 wks male infant | 30 wks female infant > P07.33
ex-31wk | ex-31wkr | ex-31 week | ex-31wks | former 31wk | former 31wkr | former 31 week | former 31-weeker | former 31wks | 31-wkr | preterm 31wk | preterm 31wks | preterm 31w | premature 31wk | premature 31wks | premature 31w | premie 31wk | premie 31wks | premie 31w | preemie 31wk | preemie 31wks | preemie 31w | male born at 31wk | male born at 31wks | male born at 31w | female born at 31wk | female born at 31wks | female born at 31w | boy born at 31wk | boy born at 31wks | boy born at 31w | girl born at 31wk | girl born at 31wks | girl born at 31w | infant born at 31wk | infant born at 31wks | infant born at 31w | 31 wk infant | 31 wk premie | 31 wk premature | 31 wk preterm | 31 wk neonate | 31 wk male infant | 31 wk female infant | 31 week infant | 31 week premie | 31 week premature | 31 week preterm | 31 week neonate | 31 week male infant | 31 week female infant | 31 wks infant | 31 wks premie | 31 wks premature | 31 wks preterm | 31 wks neonate | 31 wks male infant | 31 wks female infant > P07.34
ex-32wk | ex-32wkr | ex-32 week | ex-32wks | former 32wk | former 32wkr | former 32 week | former 32-weeker | former 32wks | 32-wkr | preterm 32wk | preterm 32wks | preterm 32w | premature 32wk | premature 32wks | premature 32w | premie 32wk | premie 32wks | premie 32w | preemie 32wk | preemie 32wks | preemie 32w | male born at 32wk | male born at 32wks | male born at 32w | female born at 32wk | female born at 32wks | female born at 32w | boy born at 32wk | boy born at 32wks | boy born at 32w | girl born at 32wk | girl born at 32wks | girl born at 32w | infant born at 32wk | infant born at 32wks | infant born at 32w | 32 wk infant | 32 wk premie | 32 wk premature | 32 wk preterm | 32 wk neonate | 32 wk male infant | 32 wk female infant | 32 week infant | 32 week premie | 32 week premature | 32 week preterm | 32 week neonate | 32 week male infant | 32 week female infant | 32 wks infant | 32 wks premie | 32 wks premature | 32 wks preterm | 32 wks neonate | 32 wks male infant | 32 wks female infant > P07.35
ex-33wk | ex-33wkr | ex-33 week | ex-33wks | former 33wk | former 33wkr | former 33 week | former 33-weeker | former 33wks | 33-wkr | preterm 33wk | preterm 33wks | preterm 33w | premature 33wk | premature 33wks | premature 33w | premie 33wk | premie 33wks | premie 33w | preemie 33wk | preemie 33wks | preemie 33w | male born at 33wk | male born at 33wks | male born at 33w | female born at 33wk | female born at 33wks | female born at 33w | boy born at 33wk | boy born at 33wks | boy born at 33w | girl born at 33wk | girl born at 33wks | girl born at 33w | infant born at 33wk | infant born at 33wks | infant born at 33w | 33 wk infant | 33 wk premie | 33 wk premature | 33 wk preterm | 33 wk neonate | 33 wk male infant | 33 wk female infant | 33 week infant | 33 week premie | 33 week premature | 33 week preterm | 33 week neonate | 33 week male infant | 33 week female infant | 33 wks infant | 33 wks premie | 33 wks premature | 33 wks preterm | 33 wks neonate | 33 wks male infant | 33 wks female infant > P07.36
ex-34wk | ex-34wkr | ex-34 week | ex-34wks | former 34wk | former 34wkr | former 34 week | former 34-weeker | former 34wks | 34-wkr | preterm 34wk | preterm 34wks | preterm 34w | premature 34wk | premature 34wks | premature 34w | premie 34wk | premie 34wks | premie 34w | preemie 34wk | preemie 34wks | preemie 34w | male born at 34wk | male born at 34wks | male born at 34w | female born at 34wk | female born at 34wks | female born at 34w | boy born at 34wk | boy born at 34wks | boy born at 34w | girl born at 34wk | girl born at 34wks | girl born at 34w | infant born at 34wk | infant born at 34wks | infant born at 34w | 34 wk infant | 34 wk premie | 34 wk premature | 34 wk preterm | 34 wk neonate | 34 wk male infant | 34 wk female infant | 34 week infant | 34 week premie | 34 week premature | 34 week preterm | 34 week neonate | 34 week male infant | 34 week female infant | 34 wks infant | 34 wks premie | 34 wks premature | 34 wks preterm | 34 wks neonate | 34 wks male infant | 34 wks female infant > P07.37
ex-35wk | ex-35wkr | ex-35 week | ex-35wks | former 35wk | former 35wkr | former 35 week | former 35-weeker | former 35wks | 35-wkr | preterm 35wk | preterm 35wks | preterm 35w | premature 35wk | premature 35wks | premature 35w | premie 35wk | premie 35wks | premie 35w | preemie 35wk | preemie 35wks | preemie 35w | male born at 35wk | male born at 35wks | male born at 35w | female born at 35wk | female born at 35wks | female born at 35w | boy born at 35wk | boy born at 35wks | boy born at 35w | girl born at 35wk | girl born at 35wks | girl born at 35w | infant born at 35wk | infant born at 35wks | infant born at 35w | 35 wk infant | 35 wk premie | 35 wk premature | 35 wk preterm | 35 wk neonate | 35 wk male infant | 35 wk female infant | 35 week infant | 35 week premie | 35 week premature | 35 week preterm | 35 week neonate | 35 week male infant | 35 week female infant | 35 wks infant | 35 wks premie | 35 wks premature | 35 wks preterm | 35 wks neonate | 35 wks male infant | 35 wks female infant > P07.38
ex-36wk | ex-36wkr | ex-36 week | ex-36wks | former 36wk | former 36wkr | former 36 week | former 36-weeker | former 36wks | 36-wkr | preterm 36wk | preterm 36wks | preterm 36w | premature 36wk | premature 36wks | premature 36w | premie 36wk | premie 36wks | premie 36w | preemie 36wk | preemie 36wks | preemie 36w | male born at 36wk | male born at 36wks | male born at 36w | female born at 36wk | female born at 36wks | female born at 36w | boy born at 36wk | boy born at 36wks | boy born at 36w | girl born at 36wk | girl born at 36wks | girl born at 36w | infant born at 36wk | infant born at 36wks | infant born at 36w | 36 wk infant | 36 wk premie | 36 wk premature | 36 wk preterm | 36 wk neonate | 36 wk male infant | 36 wk female infant | 36 week infant | 36 week premie | 36 week premature | 36 week preterm | 36 week neonate | 36 week male infant | 36 week female infant | 36 wks infant | 36 wks premie | 36 wks premature | 36 wks preterm | 36 wks neonate | 36 wks male infant | 36 wks female infant > P07.39
@type condition
ectopic R tube | ectopic right tube | ectopic R fallopian tube | ectopic R adnexa | ectopic preg R tube | ectopic preg right tube | ectopic preg R fallopian tube | ectopic preg R adnexa | ectopic pregnancy R tube | ectopic pregnancy right tube | ectopic pregnancy R fallopian tube | ectopic pregnancy R adnexa | R tubal ectopic | R tubal preg | R tubal pregnancy | R tubal ectopic preg | right tubal ectopic | right tubal preg | right tubal pregnancy | right tubal ectopic preg > O00.101
ectopic L tube | ectopic left tube | ectopic L fallopian tube | ectopic L adnexa | ectopic preg L tube | ectopic preg left tube | ectopic preg L fallopian tube | ectopic preg L adnexa | ectopic pregnancy L tube | ectopic pregnancy left tube | ectopic pregnancy L fallopian tube | ectopic pregnancy L adnexa | L tubal ectopic | L tubal preg | L tubal pregnancy | L tubal ectopic preg | left tubal ectopic | left tubal preg | left tubal pregnancy | left tubal ectopic preg > O00.102
GBS+ | GBS positive | GBS pos > O99.820 {w0d, w1d, w2d, w3d, w4d, w5d, w6d, G1P0, G2P1, G2P0, G3P1, G3P2, G4P3, G3P0, G4P2, IOL, SVD, NSVD, VBAC, ECV, TOLAC, SROM, PCN in labor}
1st deg perineal lac | 1st deg perineal laceration | 1st deg lac | 1st deg vaginal lac | 1st deg peri lac | 1st degree perineal lac | 1st degree perineal laceration | 1st degree lac | 1st degree vaginal lac | 1st degree peri lac | first deg perineal lac | first deg perineal laceration | first deg lac | first deg vaginal lac | first deg peri lac | first degree perineal lac | first degree lac | first degree vaginal lac | first degree peri lac > O70.0
2nd deg perineal lac | 2nd deg perineal laceration | 2nd deg lac | 2nd deg vaginal lac | 2nd deg peri lac | 2nd degree perineal lac | 2nd degree perineal laceration | 2nd degree lac | 2nd degree vaginal lac | 2nd degree peri lac | second deg perineal lac | second deg perineal laceration | second deg lac | second deg vaginal lac | second deg peri lac | second degree perineal lac | second degree lac | second degree vaginal lac | second degree peri lac > O70.1
3rd deg perineal lac | 3rd deg lac | 3rd deg peri lac | 3rd degree perineal lac | 3rd degree lac | 3rd degree peri lac | third deg perineal lac | third deg lac | third deg peri lac | third degree perineal lac | third degree lac | third degree peri lac > O70.20
4th deg perineal lac | 4th deg lac | 4th deg peri lac | 4th degree perineal lac | 4th degree lac | 4th degree peri lac | fourth deg perineal lac | fourth deg lac | fourth deg peri lac | fourth degree perineal lac | fourth degree lac | fourth degree peri lac > O70.3
LGA > P08.1 {NB, IDM, DOL, nursery, BB, apgar, apgars, BW}
SGA > P05.10 {NB, DOL}
NB via C/S | NB via CS | NB via c-section > Z38.01
NB w0d via C/S | NB w0d via CS | NB w0d via LTCS | NB w1d via C/S | NB w1d via CS | NB w1d via LTCS | NB w2d via C/S | NB w2d via CS | NB w2d via LTCS | NB w3d via C/S | NB w3d via CS | NB w3d via LTCS | NB w4d via C/S | NB w4d via CS | NB w4d via LTCS | NB w5d via C/S | NB w5d via CS | NB w5d via LTCS | NB w6d via C/S | NB w6d via CS | NB w6d via LTCS | newborn w0d via C/S | newborn w0d via CS | newborn w0d via LTCS | newborn w1d via C/S | newborn w1d via CS | newborn w1d via LTCS | newborn w2d via C/S | newborn w2d via CS | newborn w2d via LTCS | newborn w3d via C/S | newborn w3d via CS | newborn w3d via LTCS | newborn w4d via C/S | newborn w4d via CS | newborn w4d via LTCS | newborn w5d via C/S | newborn w5d via CS | newborn w5d via LTCS | newborn w6d via C/S | newborn w6d via CS | newborn w6d via LTCS > Z38.01
@type other
GBS unknown | GBS neg | GBS negative | GBS unk | GBS swab | GBS collected | GBS ppx | GBS prophylaxis | GBS culture
@type condition
prev CS | prev C/S | prior CS | prior C/S | previous CS | previous C/S | h/o CS | h/o C/S | hx CS | hx C/S | CS x1 | C/S x1 | LTCS x1 | prev CS x1 | prev C/S x1 | prior CS x1 | prior C/S x1 > O34.219 {w0d, w1d, w2d, w3d, w4d, w5d, w6d, 0/7 wks, 1/7 wks, 2/7 wks, 3/7 wks, 4/7 wks, 5/7 wks, 6/7 wks, GDM, GDMA1, GDMA2, IUP, TOLAC, VBAC, rLTCS, prenatal, pregnant, pregnancy}
# --- shorthand, adult medicine: TAB is also the biopsy of a temporal artery
@type condition
TAB > Z33.2 {abortion, pregnancy, OB, pregnant, gravida, LMP, SAB, GYN, contraception}
single liveborn girl | single liveborn boy | single liveborn female | single liveborn male | single liveborn infant delivered | single live birth | delivered a liveborn | delivered a viable male | delivered a viable female | viable male infant | viable female infant > Z37.0 {gravida, G1P0, G1P1, G2P1, G2P2, G3P2, primigravida, multigravida, postpartum, postop day, preeclampsia, labor, QBL, EBL, maternal}
born here by repeat cesarean | born by cesarean | born by repeat cesarean | born by primary cesarean | born via cesarean | born via c-section | born by c-section | delivered by cesarean to | newborn born by cesarean | term male, cesarean | term female, cesarean > Z38.01 {newborn, Apgars, baby, infant, birth weight}
severe preeclampsia, delivered | severe pre-eclampsia, delivered | preeclampsia with severe features, delivered > O14.14
preeclampsia, delivered > O14.94
IDA in preg | iron deficiency anemia in preg | anemia in preg | IDA in pregnancy | iron deficiency anemia in pregnancy | iron deficiency anemia of pregnancy > O99.01
term PROM | PROM at term | term prelabor rupture of membranes | term premature rupture of membranes > O42.92
1° perineal laceration | 1° perineal lac | 1° lac > O70.0 {delivery, SVD, NSVD, PPD, labor, vaginal, delivered, placenta, QBL, EBL}
2° perineal laceration | 2° perineal lac | 2° lac | 2° laceration > O70.1 {delivery, SVD, NSVD, PPD, labor, vaginal, delivered, placenta, QBL, EBL}
3° perineal laceration | 3° perineal lac | 3° lac | 3° laceration > O70.20 {delivery, SVD, NSVD, PPD, labor, vaginal, delivered, placenta, QBL, EBL}
4° perineal laceration | 4° perineal lac | 4° lac | 4° laceration > O70.3 {delivery, SVD, NSVD, PPD, labor, vaginal, delivered, placenta, QBL, EBL}
liveborn x1 | vigorous male | vigorous female | vigorous male infant | vigorous female infant | vigorous infant | SVD liveborn | SVD of liveborn | SVD live male | SVD live female > Z37.0 {LTCS, SVD, NSVD, VBAC, delivery, postpartum, PPD, C/S, cesarean, placenta, QBL, EBL}
viable M | viable F | viable male/female | SVD viable M | SVD viable F | liveborn x2 > Z37.0 {LTCS, SVD, NSVD, VBAC, delivery, postpartum, PPD, C/S, cesarean, placenta, QBL, EBL, Apgars}
loose nuchal | loose nuchal x1 | loose nuchal x2 | nuchal x1 reduced | nuchal x2 reduced | nuchal cord x1 | nuchal cord x2 | loose nuchal cord x1 | nuchal x1 | nuchal x2 > O69.81X0
prev LTCS | previous LTCS | prior LTCS | h/o LTCS | hx LTCS | prior low transverse cesarean | previous low transverse cesarean | prev low transverse CS | prior CS x1, low transverse | prior CS low transverse | prior low transverse | hx of low transverse cesarean > O34.211 {w0d, w1d, w2d, w3d, w4d, w5d, w6d, weeks, TOLAC, VBAC, delivered, repeat, pregnancy, gravida, prenatal}
cracked nipple | nipple fissure | fissured nipple > O92.13 {breastfeeding, breastfeed, lactating, lactational, postpartum, nursing, latch, LC, pLTCS, SVD}
opiate affected newborn | opioid affected newborn | newborn affected by maternal opiates | maternal buprenorphine exposure | in utero opiate exposure | intrauterine opioid exposure | in utero buprenorphine exposure > P04.14
IDM (GDM) | IDM GDM | infant of GDM mom > P70.0
@type condition
GDM, A1 | A1 GDM | class A1 GDM > O24.410
GDM, A2 | A2 GDM > O24.414
second degree perineal tear | 2nd degree perineal tear | second-degree tear | 2nd degree tear | 2nd deg tear | 2nd deg perineal laceration | 2nd degree lac | second degree lac > O70.1 {delivery, delivered, SVD, NSVD, vaginal, Apgar, Apgars, placenta, repaired, labor, QBL, EBL}
first degree perineal tear | 1st degree perineal tear | first degree tear | 1st degree tear | 1st deg tear | 1st degree lac > O70.0 {delivery, delivered, SVD, NSVD, vaginal, Apgar, Apgars, placenta, repaired, labor, QBL, EBL}
ABO hemolytic jaundice | ABO incompatibility with jaundice > P55.1
Hep B vaccine given | first Hep B vaccine given | HBV vaccine given | MMRV given | DTaP given | DTaP-IPV given | Pentacel given | Kinrix given > Z23
vasomotor sx | vasomotor sx of menopause | vasomotor symptoms of menopause | VMS of menopause | menopausal vasomotor symptoms > N95.1
submucosal fibroid | submucous fibroid | submucous one > D25.0 {fibroid, fibroids, leiomyoma, uterus, uterine}
heavy but regular monthly bleeding | heavy regular menses | heavy regular periods | heavy periods, regular cycle | heavy but regular periods | heavy menses with regular cycle > N92.0
@type condition
GDM, class A1 > O24.410
live boy | live girl | live male | live female | viable boy | viable girl | viable male | viable female | viable male infant | viable female infant > Z37.0 {SVD, NSVD, delivery, delivered, deliver, birth, born, cesarean, C/S, CS, LTCS, VBAC, placenta, Apgar, Apgars, labor, perineum, vacuum, forceps}
repeat CS | rpt CS | repeat C/S | rpt C/S | scheduled repeat CS | repeat cesarean > O34.219 {w0d, w1d, w2d, w3d, w4d, w5d, w6d, G2P1, G3P2, G4P3, G2P1001, G3P2002, G4P3003, TOLAC}
@type condition
breastfeeding trouble | breastfeeding difficulty | trouble breastfeeding | difficulty breastfeeding | poor milk transfer | difficulty feeding at breast > P92.5 {newborn, DOL, BW, days old, frenulum}
hypoglycemia 2/2 maternal GDM | hypoglycemia from maternal GDM > P70.0
hypoglycemia 2/2 maternal diabetes | IDM with hypoglycemia | hypoglycemic IDM | IDM, hypoglycemia | hypoglycemia in IDM | hypoglycemia of IDM > P70.1
@type condition
preeclampsia, no severe features | preE, no SF > O14.0
gestational DM, A1 | gestational diabetes, A1 > O24.410
gestational DM > O24.419
refused hep B vaccine | refused hepatitis B vaccine | parents refused hep B | parents declined hep B | parents refused vaccines > Z28.82
vigorous girl | vigorous boy | vigorous female | vigorous male | vigorous infant | vigorous newborn | viable girl | viable boy | viable female | viable male > Z37.0 {SVD, NSVD, vaginal, cesarean, delivered, delivery, LTCS, VBAC}
preterm contractions | preterm ctx | threatened preterm labor, not in labor > O47.0

# --- as the Index files them
@type condition
TOF > Q21.3 {tetralogy, fallot, cardiac, heart, congenital, VSD, pulmonary stenosis}

# --- newborn records in shorthand
@type condition
G1 w/ GDM | mom w/ GDM | mother w/ GDM | mom GDM | mother had GDM | mom had GDM | maternal GDM > P70.0 {nursery, NBS, apgar, apgars, CCHD, newborn screen, DOL, BW}

# --- single lines of assessments, obstetrics-perinatal-congenital
@type condition
FGR > O36.59 {EFW, dopplers, UA, NST, BPP, percentile}
baby of GDM mom > P70.0

# --- pregnancy and newborn in short
@type condition
severe pre-E | severe preE | sev pre-E > O14.1
pre-E | preE > O14.9 {mag, BMZ, proteinuria, w1d, w2d, w3d, w4d, w5d, w6d, w0d, labetalol}
hyperbili of prematurity > P59.0
maternal age over 35 | AMA 35 > O09.52 {pregnancy, OB, prenatal, gestation, fetal, GDM}
live F | live M | live girl | live boy | live born F | live born M > Z37.0 {SVD, NSVD, VAVD, FAVD, VBAC, CS, C/S, LTCS, PPH, perineum, perineal, EBL, IOL, lac}

# --- births in short
@type condition
single live infant | live singleton | single live | live single infant | live singleton infant > Z37.0 {SVD, NSVD, CS, C/S, LTCS, PPH, perineum, perineal, EBL, breech}
3a perineal lac | 3a perineal tear > O70.21
3a lac > O70.21 {perineal, perineum, SVD, NSVD, vaginal delivery, delivered}
3b perineal lac | 3b perineal tear > O70.22
3c perineal lac | 3c perineal tear > O70.23
GBS sepsis > P36.0 {DOL, newborn, NICU, day old, neonate, neonatal}
meconium aspiration w/ resp sx | meconium aspiration with respiratory symptoms > P24.01

# --- weeks told with the pregnancy
@type status
single live IUP | live IUP | viable IUP | single viable IUP | single live intrauterine pregnancy | live intrauterine pregnancy | viable intrauterine pregnancy | single viable intrauterine pregnancy | singleton live IUP | live singleton IUP | live singleton intrauterine pregnancy > Z33.1
IUP | SIUP | intrauterine pregnancy > Z33.1 {w0d, w1d, w2d, w3d, w4d, w5d, w6d}
born vaginally here | born vaginally in our L&D | born vaginally in our hospital | born vaginally on our L&D | born here vaginally > Z38.00

# --- movements of the baby in short
@type condition
decr FM | decreased FM | dec FM | reduced FM | diminished FM | no FM | baby not moving like usual | baby not moving | baby not moving much | perceived decreased FM | less FM | DFM | baby moving less | baby not moving as much | fewer kicks > O36.81 {weeks, wk, G1P0, EGA, IUP, BPP, NST, kick counts, pregnant}
cHTN w/ superimposed preeclampsia | cHTN w/ SIPE | SIPE > O11
cHTN = chronic hypertension
EOS ruled out | sepsis ruled out | r/o sepsis, cultures neg | r/o sepsis, cultures negative | rule out sepsis, cultures negative | sepsis rule out negative | r/o sepsis neg > Z05.1 {newborn, NICU, DOL, neonate, neonatal, NBS, Apgar, Apgars}

hypoglycemia IGDM | hypoglycemia of infant of GDM mother | hypoglycemia in infant of GDM mother | hypoglycemia of IGDM | IGDM hypoglycemia | IGDM with hypoglycemia > P70.0
slow nippler | slow nippling | slow oral feeding | slow po feeding > P92.2 {newborn, neonate, neonatal, NICU, DOL, preterm, baby, infant}

# --- NEC by Bell's stages; without Bell only beside words of a newborn, since NEC is no word by itself
@type condition
Bell stage 1 NEC | Bell stage I NEC | NEC, Bell stage 1 | NEC, Bell stage I > P77.1 {NEC, enterocolitis}
Bell stage 2 NEC | NEC, Bell stage 2 | NEC, Bell stage 2a | NEC, Bell stage 2b > P77.2 {NEC, enterocolitis}
Bell stage 3 NEC | NEC, Bell stage 3 | NEC, Bell stage 3a | NEC, Bell stage 3b > P77.3 {NEC, enterocolitis}

# --- visits and diagnoses of pregnancy in short
@type condition
preE, no severe features | pre-E without severe features | pre-E without SF | pre-E, no SF | preeclampsia without SF | preeclampsia, no SF | PEC without severe features | PEC, no SF | PreE w/out severe features > O14.0
pre-E with SF | preeclampsia with SF | PEC with severe features | preE, severe features | preE (severe features) > O14.1
superimposed preE | SIPE | superimposed pre-E | cHTN with superimposed preE | chronic HTN with superimposed preE | CHTN with SIPE > O11 {pregnancy, pregnant, IUP, gestation, weeks, wks, preE, labetalol, mag, fetal}
chronic HTN in preg | cHTN in preg | chronic HTN in pregnancy | CHTN affecting pregnancy | chronic HTN affecting pregnancy | chronic HTN complicating pregnancy | cHTN complicating pregnancy | pregnancy with chronic HTN | pregnancy with cHTN | IUP with cHTN | IUP with chronic HTN > O10.91
AMA multip | AMA multipara | AMA multigravida | AMA multigravid | multip AMA | multigravida AMA | elderly multip | elderly multipara > O09.52
AMA primip | AMA primipara | AMA primigravida | AMA primigravid | primip AMA | primigravida AMA | elderly primip | AMA primiparous > O09.51
hx of PTD | h/o PTD | hx PTD | prior PTD | history of PTD | hx of PTB | h/o PTB | hx PTB | prior PTB | history of PTB | hx of sPTB | h/o sPTB | prior sPTB | prior spontaneous preterm birth | prior preterm birth | previous preterm birth | previous preterm delivery > O09.21 {currently pregnant, IUP, prenatal, OB visit, gravid, cervical length, makena, 17P, 17-OHP, weeks pregnant, wks pregnant, w0d, w1d, w2d, w3d, w4d, w5d, w6d}
poly > O40 {AFI, MVP, DVP, hydramnios, amniotic}
mastitis, nursing | nursing mastitis | mastitis while nursing | mastitis while breastfeeding | mastitis, lactational | mastitis, breastfeeding | mastitis in breastfeeding | mastitis in a breastfeeding | mastitis in nursing | mastitis with breastfeeding | mastitis from breastfeeding | breast-feeding mastitis | lactation mastitis | lactating mastitis > O91.23
superficial c-section wound infection | superficial c-section SSI | superficial SSI after c-section | superficial SSI s/p c-section | superficial SSI of c-section incision | c-section superficial SSI | superficial infection of c-section incision | superficial wound infection after c-section | superficial wound infection s/p c-section | superficial CS wound infection | c-section incision cellulitis | cellulitis of c-section incision > O86.01
deep c-section wound infection | deep c-section SSI | deep SSI after c-section | deep SSI s/p c-section | c-section deep SSI > O86.02
clavicle fx from delivery | clavicle fracture from delivery | clavicle fx at delivery | clavicle fx at birth | clavicle fx from birth | clavicle fx during delivery | clavicle fracture during delivery | clavicular fracture from delivery | clavicular fx at birth | birth clavicle fx | birth clavicular fracture | clavicle fx after shoulder dystocia | clavicle fx from shoulder dystocia | clavicle fx 2/2 shoulder dystocia | clavicle fracture from shoulder dystocia | neonatal clavicle fracture | neonatal clavicle fx | newborn clavicle fracture | newborn clavicle fx > P13.4
meconium aspiration with resp distress | meconium aspiration with respiratory distress | meconium aspiration with resp failure | meconium aspiration with respiratory failure | meconium aspiration with tachypnea | MAS with resp distress | MAS with respiratory distress | MAS with respiratory failure | MAS with PPHN | meconium aspiration with PPHN > P24.01
hemodynamically significant PDA | hsPDA | hemodynamically insignificant PDA | PDA, hemodynamically insignificant | PDA, hemodynamically significant | PDA with left to right shunt | PDA with L to R shunt | PDA, left to right | PDA closure device | PDA with left-to-right shunting > Q25.0
coarct of the aorta | coarct of aorta | aortic coarct | native coarct | recurrent coarct | residual coarct | re-coarctation | recoarctation > Q25.1
unrepaired TOF | TOF, unrepaired | TOF with pulmonary atresia | TOF with PS | pink TOF | TOF/PA | cyanotic TOF > Q21.3
marfan with dilated root | marfan with dilated aortic root | marfan with aortic dilation | marfan with aortic root aneurysm | marfan with root dilation | marfan syndrome with dilated aortic root | marfan syndrome with aortic root dilation | marfan syndrome with aortic root aneurysm | marfan with aortic root dilatation > Q87.410
NF1 with cafe au lait spots | NF1 with cafe au lait macules | NF1 with CALMs > Q85.01
UDT = undescended testis {testis, testicle, testes, canal, inguinal, orchiopexy, scrotum, urology, palpable}
@type status
pp visit, doing well | postpartum visit, doing well | pp check, doing well | postpartum check, doing well | 6 wk pp visit | 6 week pp visit | 6w pp visit | 6 wks pp visit | 6 wk pp check | 2 wk pp visit | 2 week pp visit | 3 wk pp visit | 4 wk pp visit | 8 wk pp visit | pp visit | PP check | pp check-up | pp checkup | 6 wk postpartum visit | 6 wk postpartum check | 6 wks postpartum visit | 6 wk postpartum f/u | 6 week postpartum f/u | 6 wk pp f/u | routine pp visit | routine pp f/u | comprehensive postpartum visit | 4th trimester visit > Z39.2

# --- histories that weigh on a pregnancy, and what is told of it in short
@type condition
hx of stillbirth | h/o stillbirth | prior stillbirth | hx of IUFD | h/o IUFD | prior IUFD | previous stillbirth | hx of neonatal death | prior neonatal demise > O09.29 {IUP, prenatal, currently pregnant, weeks pregnant, wks pregnant, OB visit, gravid, NST, BPP, w0d, w1d, w2d, w3d, w4d, w5d, w6d}
hx of myomectomy | h/o myomectomy | prior myomectomy | s/p myomectomy | previous myomectomy > O34.29 {IUP, prenatal, currently pregnant, weeks pregnant, wks pregnant, OB visit, gravid, w0d, w1d, w2d, w3d, w4d, w5d, w6d}
grand multip > O09.4 {IUP, prenatal, pregnant, OB visit, gravid, labor, w0d, w1d, w2d, w3d, w4d, w5d, w6d}
teen primip | young primip | adolescent primip | teen primigravida > O09.61
late to care | late PNC | late to PNC | late entry to care | late to prenatal care | late entry to prenatal care | no prenatal care | no PNC | limited PNC | limited prenatal care | scant PNC | scant prenatal care > O09.3 {IUP, pregnant, OB visit, gravid, labor, w0d, w1d, w2d, w3d, w4d, w5d, w6d}
IVF preg | preg via IVF | pregnancy via IVF | IVF conception | conceived via IVF | conceived by IVF | IVF twins > O09.81 {IUP, prenatal, pregnant, pregnancy, OB visit, gravid, w0d, w1d, w2d, w3d, w4d, w5d, w6d}
pyelo in pregnancy | pyelo in preg | pyelonephritis in preg | antepartum pyelo | antepartum pyelonephritis | pregnant with pyelo | pregnant with pyelonephritis > O23.0
HSV in pregnancy | HSV in preg | herpes in pregnancy | HSV affecting pregnancy > O98.51
genital HSV in pregnancy | genital HSV in preg | genital herpes in preg > O98.31
round ligament pain | RLP in pregnancy | round lig pain > O26.89 {IUP, pregnant, pregnancy, prenatal, gravid, OB visit, w0d, w1d, w2d, w3d, w4d, w5d, w6d}
S/D discrepancy | fundal height greater than dates | fundal height less than dates | fundal height lagging | size-dates mismatch > O26.84
SROM at term | term SROM | SROM at term not in labor > O42.92
IUP of uncertain viability | IUP uncertain viability | uncertain viability | inconclusive viability | unknown viability > O36.80
demise of twin A | demise of twin B | co-twin demise | cotwin demise | single twin demise | twin demise | one twin demised | demise of one twin > O31.2
septic AB | septic SAB > O03.87
elective AB | elective TAB | medical TAB | surgical TAB > Z33.2 {misoprostol, mifepristone, D&C, gestation, pregnancy, pregnant, IUP, wks, weeks, LMP}
retained POC after SAB | RPOC after SAB | RPOC after miscarriage | retained products after SAB | retained products after miscarriage | RPOC s/p SAB > O03.4
endometritis post c/s | endometritis after c/s | endometritis s/p c/s | endometritis after c-section | endometritis s/p c-section | endometritis after cesarean | endometritis post c-section | post-cesarean endometritis | endometritis after delivery | pp endometritis > O86.12
pp anemia | anemia, pp | anemia after delivery > O90.81
pp thyroiditis | thyroiditis, pp | thyroiditis after delivery > O90.5
pp hemorrhoids | hemorrhoids, pp | hemorrhoids after delivery > O87.2
pp depression | depression, pp | pp depressive sx | pp mood disorder depression > F53.0
pp psychosis > F53.1
pp cardiomyopathy | cardiomyopathy, pp > O90.3
pp preeclampsia | pp preE | pp pre-eclampsia | preeclampsia, pp | preE, postpartum | postpartum preE > O14.95
pp mastitis > O91.22
pp hemorrhage > O72.1
pp superficial thrombophlebitis > O87.0
pp breast engorgement | breast engorgement pp | breast engorgement postpartum | postpartum breast engorgement | engorgement, breast, pp | engorged breasts, pp | breast engorgement, breastfeeding | engorgement, breastfeeding > O92.29
c/s wound dehiscence | CS wound dehiscence | c/s incision dehiscence | c-section incision dehiscence | dehiscence of c/s incision | dehiscence of c-section incision | c-section incision opened | c/s incision opened | c-section incision separation | c-section wound separation | pfannenstiel dehiscence > O90.0
3a lac | 3a laceration | 3a tear | 3a perineal laceration | 3a perineal tear | 3rd degree 3a lac > O70.21 {delivery, SVD, NSVD, VAVD, FAVD, perineum, perineal, EBL, QBL, liveborn, repaired}
3b lac | 3b laceration | 3b tear | 3b perineal laceration | 3b perineal tear | 3rd degree 3b lac > O70.22 {delivery, SVD, NSVD, VAVD, FAVD, perineum, perineal, EBL, QBL, liveborn, repaired}
3c lac | 3c laceration | 3c tear | 3c perineal laceration | 3c perineal tear | 3rd degree 3c lac > O70.23 {delivery, SVD, NSVD, VAVD, FAVD, perineum, perineal, EBL, QBL, liveborn, repaired}
1st deg lac | first deg lac > O70.0 {delivery, SVD, NSVD, VAVD, FAVD, VBAC, perineum, perineal, EBL, QBL, liveborn}
2nd deg lac | second deg lac > O70.1 {delivery, SVD, NSVD, VAVD, FAVD, VBAC, perineum, perineal, EBL, QBL, liveborn}
# --- the newborn in short
sepsis eval neg | sepsis eval negative | sepsis evaluation negative | sepsis eval, cultures neg | sepsis eval with negative cultures | sepsis w/u neg | sepsis workup negative | sepsis work-up negative > Z05.1 {NB, newborn, neonate, neonatal, DOL, infant, baby}
CF with meconium ileus | meconium ileus in CF | meconium ileus 2/2 CF | meconium ileus of CF | meconium ileus with cystic fibrosis | CF presenting with meconium ileus | meconium ileus, CF > E84.11
mec plug | mec plug syndrome > P76.0
mec aspiration syndrome | meconium aspiration syndrome > P24.01
spitting up newborn | spitty newborn | newborn spitting up | newborn with spit up | spitting up NB | spitty baby newborn > P92.1
facial palsy from forceps | facial nerve palsy from forceps | facial nerve palsy 2/2 forceps | facial palsy 2/2 forceps | forceps facial palsy | birth facial palsy | facial palsy birth injury | facial nerve palsy, forceps | facial nerve palsy after forceps > P11.3
SSRI exposed newborn | SSRI-exposed infant | SSRI exposure in utero | infant of mom on SSRI | newborn of mom on SSRI | mom on SSRI, newborn > P04.15
in utero methadone exposure | in utero suboxone exposure | in utero subutex exposure | opioid exposed newborn | opioid exposed infant | opiate exposed newborn > P04.14
THC exposed newborn | marijuana exposed newborn | cord tox positive for THC | meconium positive for THC > P04.81
cocaine exposed infant | cocaine exposure in utero > P04.41
in utero methamphetamine exposure | in utero meth exposure | meth exposed newborn | meth exposed infant > P04.16
macrosomic infant | macrosomic newborn | macrosomic baby | macrosomia newborn | baby macrosomic > P08.1
post-term baby | post-term newborn | postdates newborn | postdates baby | post-dates infant | post term neonate > P08.21
# --- born so
ebstein's > Q22.5 {tricuspid, valve, congenital, cardiac, WPW, ASD, atrialized, cone, ACHD}
TEF with EA | TEF/EA | EA with TEF | type C EA/TEF | type C TEF | esophageal atresia/TEF | esophageal atresia with TEF > Q39.1
OI type 1 | OI type 2 | OI type 3 | OI type 4 > Q78.0
EB simplex > Q81.0
dystrophic EB | RDEB | DDEB > Q81.2
s/p arterial switch | TGA s/p arterial switch | s/p arterial switch for TGA | arterial switch as newborn | arterial switch in infancy | s/p ASD closure | ASD s/p closure | ASD s/p repair | s/p VSD closure | VSD s/p closure | VSD s/p repair | s/p PDA ligation | PDA s/p ligation | PDA s/p closure | s/p PDA closure | PDA, ligated | s/p PFO closure | PFO s/p closure | PFO, closed > Z87.74
@type other
Pel-Ebstein fever | Pel-Ebstein | Ebstein's virus | Ebstein-Barr

@type status
liveborn | live born > Z37.0 {VAVD, FAVD, VBAC, perineum, perineal, QBL, EBL, PPH, deg lac, degree lac}
@type condition
hep B carrier in pregnancy | hepatitis B carrier in pregnancy | hep B in pregnancy | HBV in pregnancy > O98.41
omphalitis > P38.9 {newborn, neonate, neonatal, DOL, infant, baby, umbilical stump}

# --- routine visits, the infant of a mother with diabetes, a kidney seen before birth
@type status
return OB visit | here for ROB | routine prenatal | routine prenatal check | routine prenatal f/u | here for prenatal check | prenatal f/u visit | routine OB f/u | routine OB check | OB return visit | return OB | normal OB f/u > Z34.9
2 wk old well check | 2 week old well check | 2 wk well check | 2 wk WCC | 2 week WCC | 2 week weight check | 2 wk weight check | 2 wk newborn check | 3 wk old well check | 3 week old well check | newborn weight check, gaining > Z00.111
@type condition
newborn of GDM mom | NB of GDM mom | newborn of mom with GDM | infant of mom with GDM | baby of mom with GDM | IGDM > P70.0
antenatal hydronephrosis | prenatal hydronephrosis | prenatally diagnosed hydronephrosis | prenatally detected hydronephrosis | hydronephrosis, prenatal dx | hydronephrosis on prenatal US | fetal hydronephrosis on prenatal US > Q62.0 {newborn, NB, infant, neonate, baby, mo old, month old, week old, wk old, VCUG, postnatal}
infertility > N97.9 {PCOS, anovulation, anovulatory, ovulation, endometriosis, clomid, letrozole, G0, TTC, HSG, IUI, hirsutism, she, her, female, woman}
