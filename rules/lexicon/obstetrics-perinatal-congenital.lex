# Pregnancy, birth, the newborn and congenital conditions (O00-O9A, P00-P96, Q00-Q99, Z33-Z39).
@type condition

# --- born here
term newborn vaginal delivery | newborn born by vaginal delivery | liveborn by vaginal delivery | newborn via vaginal delivery | newborn via NSVD | newborn NSVD > Z38.00
term newborn cesarean delivery | newborn born by cesarean | liveborn by cesarean | newborn via cesarean | newborn via C-section > Z38.01

# --- loss and ectopic
miscarriage | miscarried | spontaneous abortion | SAB | complete abortion | complete miscarriage > O03.9
incomplete abortion | incomplete miscarriage > O03.4
missed miscarriage | missed AB | embryonic demise | fetal demise before 20 weeks > O02.1
blighted ovum | anembryonic pregnancy | anembryonic gestation > O02.0
threatened miscarriage | threatened AB > O20.0
bleeding in early pregnancy | first trimester bleeding | vaginal bleeding in early pregnancy | early pregnancy bleeding > O20.9
septic abortion > O03.87
recurrent miscarriage | habitual aborter > N96
ectopic > O00.90 {pregnancy, pregnant, hCG, beta-hCG, adnexal, methotrexate}
tubal pregnancy | tubal ectopic | ruptured ectopic | tubal ectopic pregnancy > O00.10
ovarian ectopic pregnancy > O00.20
cornual pregnancy | interstitial pregnancy > O00.80
hydatidiform mole > O01.9
elective abortion | TAB | VTOP | induced abortion | termination of pregnancy > Z33.2

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
GDMA1 | A1GDM | diet controlled gestational diabetes | GDM diet controlled | A1 gestational diabetes > O24.410
GDMA2 | A2GDM | insulin controlled gestational diabetes | A2 gestational diabetes on insulin > O24.414
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
GBS positive | GBS carrier | group B strep carrier | group B strep positive | GBS colonization > O99.820 {pregnancy, pregnant, labor, prenatal, gestation, delivery}
PUPPP | pruritic urticarial papules and plaques of pregnancy > O26.86
varicose veins in pregnancy > O22.0
DVT in pregnancy > O22.3
short cervix | shortened cervix > O26.87
cervical incompetence | cervical insufficiency | incompetent cervix > O34.3 {pregnancy, pregnant, gestation, cerclage, weeks}
AMA | advanced maternal age > O09.52 {pregnancy, pregnant, prenatal, gravida, gestation, obstetric, NIPT}
elderly primigravida > O09.51
elderly multigravida > O09.52
teen pregnancy | adolescent pregnancy > O09.61
high risk pregnancy > O09.9
grand multipara | grand multiparity > O09.4
late prenatal care | insufficient prenatal care > O09.3
IVF pregnancy > O09.81
history of preterm labor in prior pregnancy | prior preterm delivery > Z87.51

# --- fetus and placenta
twin pregnancy | twin gestation | di-di twins | dichorionic twins > O30.00
di-di twin pregnancy | dichorionic diamniotic twins > O30.04
mono-di twins | monochorionic diamniotic twins > O30.03
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
PROM | premature rupture of membranes | prelabor rupture of membranes > O42.90
PPROM | preterm premature rupture of membranes | preterm prelabor rupture of membranes > O42.91
preterm labor | PTL | premature labor | threatened preterm labor > O60.0
preterm contractions | braxton hicks | false labor > O47.9
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
uterine inversion > O71.2
first degree perineal tear | first degree laceration perineum | first-degree perineal laceration > O70.0
second degree perineal tear | second-degree perineal laceration > O70.1
third degree perineal tear | third-degree perineal laceration > O70.20
fourth degree perineal tear | fourth-degree perineal laceration > O70.3
perineal tear | perineal laceration during delivery | obstetric laceration > O70.9 {delivery, delivered, labor, postpartum, vaginal delivery}
PPH | postpartum haemorrhage | postpartum bleeding > O72.1
uterine atony | atonic uterus > O62.2
postpartum uterine atony > O72.1
delayed postpartum hemorrhage | secondary PPH | delayed PPH > O72.2
NSVD | SVD | normal spontaneous vaginal delivery | spontaneous vaginal delivery | normal vaginal delivery | uncomplicated vaginal delivery > O80 {postpartum, placenta delivered, delivered, apgar, apgars, lochia}
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
delivered live male infant | delivered live female infant | live female infant | live male infant > Z37.0
stillborn infant | stillborn delivery > Z37.1

@type condition
# --- newborn
prematurity | premature infant | premature baby | preemie | preterm infant | preterm newborn | premature newborn | ex-preemie > P07.30
extremely premature | extreme preterm > P07.20
LBW | low birth weight > P07.10
VLBW | very low birth weight > P07.10
ELBW | extremely low birth weight > P07.00
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
BPD > P27.1 {bronchopulmonary, premature, preterm, NICU, ventilator, infant}
bronchopulmonary dysplasia > P27.1
apnea of prematurity | AOP | newborn apnea | neonatal apnea > P28.4
meconium aspiration | MAS > P24.00 {meconium, newborn, neonate, infant}
PPHN | persistent pulmonary hypertension of the newborn | persistent fetal circulation > P29.30
birth asphyxia | perinatal asphyxia | neonatal asphyxia | asphyxia neonatorum | perinatal hypoxia > P84
neonatal hypoxic ischemic encephalopathy > P91.60
HIE > P91.60 {newborn, neonate, neonatal, NICU, infant, birth, apgar}
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
TOF | tetralogy > Q21.3
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
pyloric stenosis | hypertrophic pyloric stenosis | infantile pyloric stenosis > Q40.0 {infant, newborn, projectile, baby, neonate, weeks old}
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
polydactyly | extra finger | extra digit > Q69.9
syndactyly > Q70.9
flat head > Q67.3
craniosynostosis > Q75.00
congenital torticollis > Q68.0
klippel feil > Q76.1
congenital scoliosis > Q67.5
transitional vertebra | lumbarized S1 | sacralized L5 | lumbosacral transitional vertebra > Q76.49
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
velocardiofacial syndrome > D82.1
cri du chat > Q93.4
angelman > Q93.51
birth defect | congenital anomaly | congenital malformation > Q89.9

puerperal fever | childbed fever > O86.4
lactational mastitis | breastfeeding mastitis > O91.23
cracked nipple > O92.13 {breastfeeding, lactating, postpartum, nursing}
breast engorgement | engorged breasts > O92.79 {breastfeeding, lactating, postpartum, nursing}
round ligament pain > O26.89 {pregnancy, pregnant, gestation, weeks}
