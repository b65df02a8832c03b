# Single words that mean the same: adjective and noun, Latin or Greek and English, irregular plurals, misspellings.
# Applied to release terms and notes alike. Only what the stemmer does not join.

@type site

# --- adjectives of inflamed organs: the stemmer leaves names in -itis alone
hepatic = liver
enteric = intestine
duodenal = duodenum
jejunal = jejunum
esophageal = esophagus
pancreatic = pancreas
peritoneal = peritoneum
mesenteric = mesentery
omental = omentum
diaphragmatic = diaphragm
ureteral | ureteric = ureter
urethral = urethra
prostatic = prostate
epididymal = epididymis
vaginal = vagina
placental = placenta
laryngeal = larynx
pharyngeal = pharynx
mediastinal = mediastinum
retroperitoneal = retroperitoneum
cerebral = brain
meningeal = meninges
retinal = retina
choroidal = choroid
gingival = gum
tympanic = tympanum
tendinous | tendineous = tendon

# --- internal organs, adjective to noun
renal | nephric | reno = kidney
cardiac | cardio | cordis = heart
hepato = liver
pulmonary = lung
gastric = stomach
bowel | gut = intestine
rectal = rectum
anal = anus
ileal = ileum
cecal = cecum
appendiceal | appendicular = appendix
gullet = esophagus
gastroesophageal = gastro-esophageal
splenic = spleen
biliary = bile
vesical = bladder
testicular | testicle | testes = testis
epididymides = epididymis
scrotal = scrotum
penile = penis
ovarian = ovary
uterine | womb | uteri = uterus
vulvar | vulval = vulva
endometrial = endometrium
mammary = breast
suprarenal = adrenal
hypophysis = pituitary
thymic = thymus
tonsillar = tonsil
tracheal | windpipe = trachea
bronchial | bronchi = bronchus
pleural = pleura
pericardial = pericardium
myocardial = myocardium
endocardial = endocardium
venous = vein
pelvic | pelves = pelvis
perineal = perineum
inguinal = groin
axillary = axilla

# --- head and senses
encephalic = brain
cerebellar = cerebellum
meninx = meninges
ocular = eye
aural | otic = ear
corneal = cornea
macular = macula
conjunctival = conjunctiva
scleral = sclera
palpebral | lid = eyelid
nasal = nose
facial = face
mandibular = mandible
maxillary = maxilla
dental = tooth
gingiva = gum
lingual = tongue
auricular = auricle
labyrinthine = labyrinth

# --- bones, joints, muscles, skin
femoral | femora | thighbone = femur
tibial | shinbone = tibia
fibular = fibula
humeral | humeri = humerus
radial | radii = radius
ulnar = ulna
clavicular | collarbone = clavicle
scapular = scapula
sternal | breastbone = sternum
costal = rib
sacral = sacrum
coccygeal | tailbone = coccyx
pubic = pubis
ischial = ischium
iliac = ilium
acetabular | acetabula = acetabulum
patellar | kneecap = patella
calcaneal | calcaneum | calcanei = calcaneus
talar = talus
malleolar | malleoli = malleolus
vertebral = vertebra
spinal | backbone = spine
phalangeal = phalanx
osseous | bony = bone
articular = joint
cartilaginous = cartilage
muscular = muscle
meniscal | menisci = meniscus
bursal = bursa
fascial = fascia
cutaneous | dermal = skin
ungual = nail
disk | discal | diskal = disc
condylar = condyle
trochanteric = trochanter

@type condition

# --- people and life stages
neonatal | neonatorum = newborn
fetal | fetuses = fetus
puerperal = postpartum
pregnant | gravid = pregnancy
menstrual | menses = menstruation
children = child

# --- germs and their adjectives
viral | viruses = virus
bacteria | bacterium = bacterial
fungus | fungi = fungal
candidal | candidosis | candida | monilia | moniliasis | candidiases = candidiasis
staphylococcal | staphylococci | staph = staphylococcus
streptococcal | streptococci | strep = streptococcus
pneumococci = pneumococcal
meningococcal | meningococci = meningococcus
gonococcal | gonococci | gonorrheal = gonococcus
enterococcal | enterococci = enterococcus
herpetic = herpesviral
tuberculous | tubercular = tuberculosis
syphilitic = syphilis
malarial = malaria
leprous | leprotic = leprosy
diphtheritic = diphtheria
chlamydia = chlamydial
rickettsia = rickettsial
salmonellosis = salmonella
lice = pediculosis

@type condition

# --- neoplasms
cancer | carcinoma | carcinomata | adenocarcinoma | adenoCA | carcinomatous = malignant neoplasm
CA = malignant neoplasm {chemo, CEA, oncology, colectomy, resection, NED, mets, metastatic, tumor, XRT, radiation, adenocarcinoma, malignancy, carcinoma, cancer, FOLFOX, stage}
tumor = neoplasm
metastases = metastasis
leukemic | leukosis = leukemia
lymphomatous | lymphomata = lymphoma
melanomatous | melanomata = melanoma
sarcomatous | sarcomata = sarcoma
lipomatous = lipoma
adenomatous | adenomata = adenoma
hemangiomata = hemangioma
papillomata = papilloma
myomata = myoma
naevus | naevi = nevus
dysplastic = dysplasia
hyperplastic = hyperplasia

# --- blood
neutropenic = neutropenia
thrombocytopenic | thrombopenia | thrombocytopaenia | plaquetopenia | plateletopenia = thrombocytopenia
leukopenic = leukopenia
lymphopenia | lymphopenic = lymphocytopenia
pancytopenic = pancytopenia
hemophiliac | hemophilic = hemophilia
coagulopathic = coagulopathy
polyglobulia | polycythemic = polycythemia
thalassemic = thalassemia
bacteremic = bacteremia
viremic = viremia
septicemic = septicemia
purpuric = purpura

# --- metabolism, hormones, nutrition
hyperglycemic = hyperglycemia
hyponatremic = hyponatremia
hypernatremic = hypernatremia
hyperkalemic = hyperkalemia
hypokalemic = hypokalemia
hypocalcemic = hypocalcemia
hypercalcemic = hypercalcemia
hypomagnesemic = hypomagnesemia
hyperlipidemic = hyperlipidemia
hypercholesterolemic = hypercholesterolemia
acidotic = acidosis
alkalotic = alkalosis
ketoacidotic = ketoacidosis
uremic = uremia
thyrotoxic = thyrotoxicosis
goitrous | goitre = goiter
acromegalic = acromegaly
hypopituitary = hypopituitarism
cachectic | caquexia = cachexia
gouty = gout
hypovolemic = hypovolemia
hypothermic = hypothermia
hyperthermic = hyperthermia
hypovitaminosis | avitaminosis = vitamin deficiency

# --- mind and nerves
paralytic | paralyzed | paralyses = paralysis
hemiparetic = hemiplegia
paraplegic | paraparetic = paraplegia
quadriplegic | tetraplegia | tetraplegic | tetraparetic = quadriplegia
monoplegic = monoplegia
diplegic = diplegia
aphasic = aphasia
dysarthric = dysarthria
dysphasic = dysphasia
dysphagic = dysphagia
dysphonic = dysphonia
ataxic = ataxia
apraxic = apraxia
comatose = coma
lethargic = lethargy
dystonic = dystonia
choreic | choreiform = chorea
dyskinetic = dyskinesia
parkinsonian = parkinsonism
tremulous = tremor
migraineur = migraine
cephalea | cephalalgia | cephalgia | cefalea = headache
neuralgic = neuralgia
myopathic = myopathy
myelopathic = myelopathy
narcoleptic = narcolepsy
insomniac = insomnia
hydrocephalic = hydrocephalus
microcephalic = microcephaly
parasthesia | parathesia | parestesia = paresthesia
hypesthesia = hypoesthesia
dyslexic = dyslexia
bulimic = bulimia
anorexic | anorectic | hyporexia = anorexia
phobic = phobia
psychoses = psychosis
neuroses = neurosis
photophobic = photophobia
hallucinatory = hallucination
encephalopathic = encephalopathy
vertiginous = vertigo

# --- eye and ear
myopic = myopia
hyperopic | hypermetropic = hypermetropia
presbyopic = presbyopia
amblyopic = amblyopia
glaucomatous = glaucoma
ptotic = ptosis
strabismic = strabismus
exophthalmic | exophthalmus = exophthalmos
conjunctivitides | conjuctivitis | conjuntivitis = conjunctivitis
aphakic = aphakia
uveitic = uveitis
hypoacusis | hypoacusia = hearing loss
acouphenes | acufenes | acuphenes = tinnitus

# --- heart and vessels
ischemic = ischemia
atherosclerotic | arteriosclerosis | arteriosclerotic | atheromatous | atheromatosis = atherosclerosis
aneurysmatic | aneurism = aneurysm
thrombosed | thrombus | thrombi = thrombosis
embolus | emboli = embolism
stenotic | stenosed = stenosis
occluded = occlusion
tachycardic | tachycardiac | tachyarrhythmic = tachycardia
bradycardic | bradycardiac = bradycardia
arrhythmic | arrythmia | arhythmia = arrhythmia
varix = varices
endocarditic = endocarditis
cardiomyopathic = cardiomyopathy
vasculitic | vasculitides = vasculitis
cyanotic | cyanosed = cyanosis
edematous | edemata = edema

# --- lungs
asthmatic | athsma | asthama = asthma
bronchitic | bronchitides = bronchitis
bronchiectatic | bronchiectases = bronchiectasis
fibrotic = fibrosis
dyspneic | dispnea = dyspnea
tachypneic = tachypnea
apneic = apnea
hypoxic = hypoxia
hypercapnic | hypercarbia | hypercarbic = hypercapnia
wheezy = wheezing
atelectatic | atelectases | atelectasia = atelectasis
pnuemonia | neumonia = pneumonia
pneumothoraces | pnuemothorax | neumothorax = pneumothorax
emphesyma | emphasema | enphysema = emphysema
silicotic = silicosis

# --- digestive tract
cirrhotic | cirrosis = cirrhosis
icteric | icterus = jaundice
nauseated | nauseous = nausea
emesis | emeses = vomiting
pyrosis = heartburn
diarrheal | diarrheic | diarrhetic | diarhea | diarrea = diarrhea
dysenteric = dysentery
dyspeptic = dyspepsia
diverticula = diverticulum
hemorroid | hemmorrhoids = hemorrhoid
fistulous = fistula
fecal | stool = feces
rectorrhagia = hemorrhage rectum
melenic | melaena = melena
hepatopathy = liver disease
eventration = incisional hernia
cholestatic = cholestasis
volvuli = volvulus

# --- urine and genitals
urinary = urine
lithiasis | lithiasic | stone | calculi = calculus
dysuric = dysuria
oliguric = oliguria
anuric = anuria
polyuric = polyuria
hydronephrotic = hydronephrosis
pyelonephritic | pylonephritis | pielonephritis = pyelonephritis
nephropathic | nefropathy = nephropathy
preeclamptic | preeclamsia = pre-eclampsia
eclamptic = eclampsia
caesarean | caesarian | cesarian = cesarean
stillborn = stillbirth
amenorrheic = amenorrhea
dysmenorrheic = dysmenorrhea

# --- skin
pruritic | itch | pruritis | puritis | prurigenous | pruriginous = pruritus
eczematous | eczma | exzema = eczema
psoriatic = psoriasis
urticarial = urticaria
cicatricial | cicatrix | cicatrices | cicatrization = scar
verruca = wart
keratotic | keratoses = keratosis
petechial = petechia
sclerodermatous = scleroderma
abcess | absess = abscess
cellulites | celulitis = cellulitis
condylomata = condyloma
vitiliginous = vitiligo

# --- bones, joints, muscles
arthritides = arthritis
osteoarthritic | osteoarthrosis | osteoarthroses = osteoarthritis
osteoporotic = osteoporosis
osteomyelitic = osteomyelitis
scoliotic = scoliosis
kyphotic = kyphosis
lordotic = lordosis
spondylotic = spondylosis
ankylosed = ankylosis
atrophic = atrophy
hypertrophic = hypertrophy
hypoplastic = hypoplasia
myositic = myositis
ectatic = ectasia
necroses = necrosis
exostoses = exostosis
osteonecrotic = osteonecrosis
rachitic = rickets

# --- injury
fx | fxs | frx = fracture
torn = tear
burnt = burn
bitten = bite
fell = fall
abraded = abrasion
overdose | overdosage = poisoning
swollen | tumefaction | tumefied = swelling
hematomata | hemotoma = hematoma

# --- signs and general words
bleeding | hemorhage | hemorrage | hemmorhage = hemorrhage
bloody = blood
febrile | pyrexia | feverish = fever
ache | achy = pain
inflamed = inflammation
recurring = recurrent
anomalous = anomaly
posttraumatic = post-traumatic
crises = crisis
prostheses = prosthesis
ganglia = ganglion
cardiopathy = heart disease
pneumopathy = lung disease

# --- spellings
tendonitis = tendinitis

# --- shorthand of a few letters
@type modifier
exac | exacerb = exacerbation
d/o = disorder
def = deficiency {vit, vitamin, iron, fe, b12, folate, d def}
preg = pregnancy

# --- shorthand, surgery, birth, injury
@type modifier
mod = moderate {POAG, glaucoma, stage, NPDR, asthma, persistent, depression, MDD, preeclampsia}
@type condition
CNV = choroidal neovascularization {AMD, ARMD, wAMD}
@type condition
radic = radiculopathy {HNP, stenosis, cervical, lumbar, L5, S1, C6, C7, ESI, TFESI, disc, LBP}
@type modifier
1st deg | first deg = first degree {burn, burns, scald, sunburn}
2nd deg | second deg = second degree {burn, burns, scald, TBSA, Silvadene}
3rd deg | third deg = third degree {burn, burns, scald, TBSA, Silvadene}
# --- shorthand, adult medicine
@type modifier
mod = moderate
sev = severe
int hemorrhoids | int hem = internal hemorrhoids
ext hemorrhoids | ext hem = external hemorrhoids
@type condition
dz = disease
hyperpth | hyper-PTH | HPTH = hyperparathyroidism
hypoxic RF | hypoxemic RF = respiratory failure with hypoxia
hypercapnic RF | hypercarbic RF = respiratory failure with hypercapnia

# --- acuity in shorthand
@type modifier
AoC | AOC = acute on chronic

# --- degrees told as severity
@type modifier
moderate severity | moderate in severity = moderate
mild severity | mild in severity = mild
severe in severity | marked severity = severe

# --- acute on chronic, as cardiologists say it
@type modifier
acutely decompensated | acutely decompensating = acute on chronic

# --- shorthand of films
@type modifier
nondisp | non-disp | undisp = nondisplaced
greenstick injury = greenstick fracture

# --- episodes in short
@type modifier
current ep | curr ep = current episode

@type condition
infxn | infn = infection

# --- shortened words of problem lists
syn = syndrome
chr = chronic
constip = constipation
ulc = ulcer
hypothy = hypothyroidism
recur = recurrent

parox = paroxysmal

o2 = oxygen

# --- abnormal in short
abn | abnl = abnormal
