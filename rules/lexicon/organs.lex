# Where the disorders of an organ are filed that have no code of their own ("Other specified disorders of ...").
# Such an entry gives way to any title, inclusion term, index line or phrase over the same words.

# --- what an organ's neighbours on these lists do not share: the first line that holds a wording counts
@each hematoma | hemorrhage | thrombosis | infarction | congestion
testis | testicular | scrotum | scrotal | epididymis | epididymal | spermatic cord | tunica vaginalis | vas deferens | seminal vesicle > N50.1
@each edema | fibrosis | hypertrophy | adhesion | acquired deformity
testis | testicular | tunica vaginalis > N44.8
@each necrosis | thrombosis | torsion | embolism | occlusion
kidney | renal > N28.0
@each contracture | contraction | fibrosis
kidney | renal > N26.9
@each prolapse
kidney | renal > N28.83
ovary | ovarian | fallopian tube | tubal > N83.4
colon | colonic | intestine | intestinal | bowel | cecum | cecal > K63.4
@each constriction | angulation | occlusion | obstruction | stricture | spasm
ureter | ureteral > N13.5
@each granuloma
kidney | renal > N15.8
vagina | vaginal | vulva | vulvar | penis | penile > A58
eyelid | lid > H01.8
oral mucosa | buccal mucosa > K13.4
brain | cerebral > G06.0
skin | cutaneous > L92.9
jaw > M27.1
@each spasm | stricture
urethra | urethral > N35.919
@each relaxation | paralysis | atony
bladder | vesical > N31.2
@each cyst
testis | testicular | tunica vaginalis > N44.2
scrotum | scrotal | skin | cutaneous > L72.9
palate | palatal > K09.1
parotid gland | submandibular gland > K11.6
bile duct | biliary | common duct > K83.5
nose | nasal | turbinate | nasal cavity > J34.1
clitoris > N90.7
iris > H21.309
retina | retinal > H33.19
bursa > M71.30
mediastinum | mediastinal > Q34.1
@each torsion
epididymis | epididymal > N44.04
penis | penile > N48.82
ovary | ovarian > N83.51
omentum | omental | mesentery | mesenteric > K56.2
@each fibrosis | sclerosis | induration
penis | penile | corpus cavernosum > N48.6
@each thrombosis
penis | penile > N48.81
liver | hepatic > I82.0
perianal > K64.5
spinal cord > G95.11
@each ulcer
corpus cavernosum > N48.5
prostate | prostatic > N41.9
breast > N61.1
heart > I33.0
oral mucosa | palate | palatal | soft palate > K12.1
eyelid | lid > H01.8
conjunctiva | conjunctival > H10.89
@each mass | lump | swelling | nodule
breast > N63.0
@each congestion | hemorrhage | thickening
breast > N64.59
@each hemorrhage
uterus | uterine | vagina | vaginal > N93.9
intestine | intestinal | bowel | colon | colonic | cecum | cecal | stomach | gastric | duodenum | duodenal | jejunum | ileum | sigmoid > K92.2
fallopian tube | tubal > N83.6
omentum | omental | mesentery | mesenteric | peritoneum | peritoneal > K66.1
pericardium | pericardial > I31.2
artery | arterial > R58
skin | cutaneous > R23.3
@each hypertrophy
nipple > N62
palate | palatal > M27.8
nasopharynx | adenoid > J35.2
tonsil | tonsillar > J35.1
@each atrophy
ovary | ovarian > N83.31
fallopian tube | tubal > N83.32
vagina | vaginal > N95.2
nasopharynx > J31.1
parotid gland | submandibular gland > K11.0
adrenal | adrenal gland | suprarenal > E27.49
choroid | choroidal > H31.10
lacrimal gland > H04.14
tympanic membrane > H73.82
nail > L60.3
@each calcification | necrosis | infarction | hemorrhage
adrenal | adrenal gland | suprarenal > E27.49
@each adhesion
ovary | ovarian | fallopian tube | tubal | uterus | uterine > N73.6
pericardium | pericardial | heart > I31.0
eyelid | lid > H02.59
tongue > Q38.3
@each obstruction | occlusion | stricture | block | closure
fallopian tube | tubal > N97.1
@each fistula
fallopian tube | tubal > N82.5
uterus | uterine | vagina | vaginal > N82.8
breast > N61.0
colon | colonic | intestine | intestinal | bowel | jejunum | ileum | cecum | cecal | sigmoid > K63.2
submandibular gland | parotid gland | salivary gland > K11.4
lung | diaphragm | diaphragmatic | pleura | pleural > J86.0
palate | palatal > M27.8
eyelid | lid > H01.8
@each polyp
fallopian tube | tubal | broad ligament > N84.8
uterus | uterine | myometrium | endometrium | endometrial > N84.0
clitoris | labia | labial > N84.3
turbinate > J33.8
cecum | cecal > D12.0
urethra | urethral > N36.2
@each hyperplasia | hypertrophy | enlargement
uterus | uterine | myometrium > N85.2
endometrium | endometrial > N85.00
parotid gland | submandibular gland | salivary gland > K11.1
parathyroid | parathyroid gland > E21.0
artery | arterial > I77.3
labia | labial | vulva | vulvar > N90.69
tonsil | tonsillar > J35.1
adenoid > J35.2
thyroid | thyroid gland > E07.0
jaw > M26.09
@each stricture | stenosis
uterus | uterine > N85.6
hymen > N89.6
pylorus | pyloric > K31.1
jejunum | ileum > K56.699
common duct | bile duct | biliary | hepatic duct | ampulla of vater > K83.1
larynx | laryngeal | glottis > J38.6
vulva | vulvar > N90.5
@each constriction | obstruction | occlusion | contraction | contracture
vagina | vaginal > N89.5
hymen > N89.6
pylorus | pyloric > K31.1
common duct | bile duct | biliary | hepatic duct | ampulla of vater > K83.1
larynx | laryngeal | glottis > J38.6
vulva | vulvar > N90.5
gallbladder > K82.0
rectum | rectal | anus | anal > K62.4
vein | venous > I87.1
artery | arterial > I70.90
@each thickening
hymen > N89.6
nail > L60.2
@each spasm
vagina | vaginal > N94.2
duodenum | duodenal | jejunum | ileum > K59.89
colon | colonic | sigmoid > K58.9
rectum | rectal > K59.4
ampulla of vater > K83.4
bronchus | bronchial > J98.01
diaphragm | diaphragmatic > R06.6
heart > I20.1
glottis | larynx | laryngeal > J38.5
@each cicatrix
esophagus | esophageal > K22.2
duodenum | duodenal > K31.5
@each paralysis | atony
stomach | gastric > K31.84
@each dilatation
ureter | ureteral > N28.82
duodenum | duodenal | jejunum | ileum | anus | anal > K59.89
rectum | rectal > K59.39
vein | venous > I86.8
lymphatic vessel > I89.0
trachea | tracheal > Q32.1
@each stasis
colon | colonic | cecum | cecal | ileum | jejunum > K59.89
liver | hepatic > K76.1
@each infarction | necrosis | thrombosis | embolism
intestine | intestinal | bowel | omentum | omental | mesentery | mesenteric > K55.069
colon | colonic > K55.049
@each perforation | rupture
colon | colonic | intestine | intestinal | bowel | sigmoid | jejunum | ileum > K63.1
bile duct | biliary | common duct > K83.2
gallbladder | cystic duct > K82.2
@each calculus | deposit
tooth | teeth > K03.6
@each congestion
liver | hepatic > K76.1
spleen | splenic > D73.2
spinal cord > G95.19
retina | retinal > H35.81
larynx | laryngeal | glottis > J37.0
@each hemorrhage | hematoma | necrosis | rupture nontraumatic | infarction | thrombosis
spleen | splenic > D73.5
@each degeneration
spleen | splenic > D73.0
brain | cerebral > G31.9
spinal cord > G95.89
retina | retinal > H35.9
nipple > N64.89
@each hyperplasia
oral mucosa | palate | palatal > K13.6
hymen | clitoris > Q52.4
@each leukoplakia
lip | palate | palatal | gingiva | gum | gingival | tongue | lingual | oral mucosa > K13.21
@each fibrosis
tongue > K13.5
pleura | pleural > J94.1
pericardium | pericardial > I31.0
@each necrosis
breast > N64.1
pituitary | pituitary gland | hypophysis > E23.0
jaw > M27.2
pharynx | pharyngeal > J02.9
brain | cerebral > I67.89
@each sclerosis
brain | cerebral > G37.9
endometrium | endometrial > N85.5
@each displacement
lens > H27.10
tooth | teeth > M26.30
@each hypertrophy | swelling | enlargement
liver | hepatic > R16.0
spleen | splenic > R16.1
@each kinking | angulation
artery | arterial > I77.1

@each stricture | stenosis
stomach | gastric > K31.2
@each hypertrophy
pylorus | pyloric > K31.1
skin | cutaneous > L91.9
@each necrosis
ovary | ovarian > N70.92
peritoneum | peritoneal > K55.069
@each perforation
cecum | cecal > K35.32
@each concretion
salivary gland > K11.5
@each deposit
vitreous > H43.2
@each sclerosis
retina | retinal > H35.00
@each enlargement
lacrimal gland > H04.03
@each calcification
bursa > M71.40
@each infarction
muscle | muscular > M62.20
@each hyperemia
intestine | intestinal | bowel > K59.89

# --- acquired, whatever else
@each cyst | atrophy | calcification | calculus | cicatrix | congestion | constriction | degeneration | dilatation | enlargement | fibrosis | fistula | granuloma | hyperplasia | hypertrophy | induration | kinking | angulation | polyp | prolapse | sclerosis | spasm | stricture | stenosis | torsion | ulcer | leukoplakia | adhesion | ectasia | hydrops | hyperemia | concretion | deposit | sinus tract | acquired deformity
kidney | renal | ureter | ureteral | perirenal | periureteral > N28.89
bladder | bladder neck | vesical > N32.89
urethra | urethral | periurethral > N36.8
prostate | prostatic > N42.89
testis | testicular > N50.89
scrotum | scrotal | epididymis | epididymal | spermatic cord | tunica vaginalis | vas deferens | seminal vesicle > N50.89
penis | penile | corpus cavernosum > N48.89
breast > N64.89
nipple > N64.59
ovary | ovarian | fallopian tube | tubal | broad ligament | parametrium > N83.8
uterus | uterine | endometrium | endometrial | myometrium > N85.8
cervix uteri | cervix | cervical canal > N88.8
vagina | vaginal | hymen > N89.8
vulva | vulvar | labia | labial | clitoris | perineum female > N90.89
esophagus | esophageal > K22.89
stomach | gastric | pylorus | pyloric | duodenum | duodenal | gastric antrum > K31.89
intestine | intestinal | bowel | small intestine | large intestine | colon | colonic | jejunum | ileum | cecum | cecal | sigmoid > K63.89
rectum | rectal | anus | anal | perianal > K62.89
appendix > K38.8
peritoneum | peritoneal | omentum | omental | mesentery | mesenteric | retroperitoneum > K66.8
liver | hepatic > K76.89
gallbladder | cystic duct > K82.8
bile duct | biliary | common duct | hepatic duct | biliary tract | ampulla of vater > K83.8
pancreas | pancreatic | pancreatic duct > K86.89
spleen | splenic > D73.89
tongue > K14.8
lip > K13.0
oral mucosa | buccal mucosa | soft palate | palate | palatal | uvula > K13.79
gum | gingival | gingiva > K06.8
tooth | teeth > K08.89
salivary gland | parotid gland | submandibular gland > K11.8
larynx | laryngeal | epiglottis | glottis | arytenoid > J38.7
vocal cord > J38.3
pharynx | pharyngeal | nasopharynx > J39.2
nose | nasal | nasal cavity | nasal septum | turbinate | maxillary sinus | paranasal sinus > J34.89
tonsil | tonsillar | adenoid > J35.8
trachea | tracheal > J39.8
bronchus | bronchial > J98.09
lung > J98.4
pleura | pleural > J94.8
diaphragm | diaphragmatic > J98.6
mediastinum | mediastinal > J98.59
pericardium | pericardial > I31.8
heart | cardiac > I51.89
artery | arterial > I77.89
vein | venous > I87.8
lymph node | lymphatic vessel > I89.8
thyroid | thyroid gland > E07.89
parathyroid | parathyroid gland > E21.4
pituitary | pituitary gland | hypophysis > E23.6
pineal gland > E34.8
adrenal | adrenal gland | suprarenal > E27.8
thymus | thymic > E32.8
brain | cerebral > G93.89
spinal cord > G95.89
cornea | corneal > H18.89
conjunctiva | conjunctival > H11.89
eyelid | lid > H02.89
iris | ciliary body > H21.89
retina | retinal > H35.89
choroid | choroidal > H31.8
vitreous > H43.89
lens > H27.8
orbit > H05.89
eyeball | globe > H44.89
lacrimal gland > H04.19
lacrimal passage | lacrimal sac | nasolacrimal duct > H04.69
external ear | auricle | pinna | ear canal | auditory canal > H61.89
middle ear > H74.8
tympanic membrane > H73.89
mastoid > H74.8
eustachian tube > H69.8
inner ear | cochlea | labyrinth > H83.8
nail > L60.8
skin | cutaneous > L98.8
bone > M89.8
cartilage > M94.8
muscle | muscular > M62.89
tendon | synovium > M67.8
bursa > M71.8
jaw > M27.8

# --- congenital: what has a code
@each congenital ectopia | congenital malposition | malposition | congenital displacement | congenital prolapse | ectopic
kidney | renal > Q63.2
@each supernumerary | accessory | double | duplication
kidney | renal > Q63.0
ureter | ureteral > Q62.5
ovary | ovarian > Q50.31
vagina | vaginal > Q52.10
intestine | intestinal | bowel | cecum | cecal | colon | colonic | anus | anal | appendix > Q43.4
nipple > Q83.3
breast > Q83.1
lung | pulmonary > Q33.1
@each congenital hypertrophy
kidney | renal > Q63.3
colon | colonic > Q43.2
nail > Q84.5
hip | foot | feet | leg | ankle > Q74.2
@each congenital fusion
kidney | renal > Q63.1
vulva | vulvar > Q52.5
hymen > Q52.3
@each congenital stricture | congenital stenosis | congenital obstruction
urethra | urethral > Q64.39
intestine | intestinal | bowel > Q41.9
colon | colonic > Q42.9
rectum | rectal > Q42.1
anus | anal > Q42.3
esophagus | esophageal > Q39.3
bile duct | biliary | common duct | hepatic duct > Q44.3
bronchus | bronchial > Q32.3
aorta > Q25.1
@each imperforate
urethra | urethral > Q64.39
esophagus | esophageal > Q39.0
@each congenital ectopia | ectopic | congenital displacement
bladder | vesical > Q64.10
testis | testicular > Q53.00
anus | anal > Q43.5
colon | colonic > Q43.3
lens > Q12.1
auricle | pinna | ear | aural > Q17.4
@each congenital absence | agenesis | aplasia
kidney | renal > Q60.2
testis | testicular > Q55.0
ureter | ureteral > Q62.4
bladder | vesical > Q64.5
uterus | uterine > Q51.0
vagina | vaginal > Q52.0
penis | penile > Q55.5
ovary | ovarian > Q50.0
spleen | splenic > Q89.01
pancreas | pancreatic > Q45.0
gallbladder > Q44.0
nose | nasal > Q30.1
lung | pulmonary > Q33.3
rectum | rectal > Q42.1
anus | anal > Q42.3
intestine | intestinal | bowel > Q41.9
aorta > Q25.41
thyroid | thyroid gland > E03.1
lens > Q12.3
@each congenital cyst
liver | hepatic > Q44.6
omentum | omental > Q45.8
fallopian tube | tubal > Q50.4
lung | pulmonary > Q33.0
pancreas | pancreatic > Q45.2
brain | cerebral > Q04.6
@each congenital fistula
esophagus | esophageal > Q39.2
rectum | rectal | anus | anal > Q43.6
auricle | ear | aural | pinna > Q18.1
@each congenital dilatation
ureter | ureteral > Q62.2
esophagus | esophageal > Q39.5
colon | colonic > Q43.1
aorta > Q25.44
@each hypoplasia | congenital hypoplasia
penis | penile > Q55.62
nose | nasal > Q30.1
@each malposition | congenital malposition
hand > Q68.1
foot | feet > Q66.9

@each accessory | supernumerary
uterus | uterine > Q51.28
prepuce | foreskin > N47.8
ear | aural | auricle | pinna > Q17.0
@each malposition | congenital malposition | congenital displacement
ear | aural | auricle | pinna > Q17.4
ureter | ureteral > Q62.60
@each distortion | congenital distortion
ear | aural > Q17.3
brain | cerebral > Q04.9
uterus | uterine > Q51.9
foot | feet > Q66.9
@each congenital ectopia | ectopic
ureter | ureteral > Q62.63
@each congenital prolapse
bladder | vesical > Q79.4
@each transposition
heart > Q24.0
aorta | vessel > Q20.3
@each congenital stricture | congenital fusion
nose | nasal > Q30.0
@each congenital absence
eye > Q11.1
@each congenital hypertrophy
prostate | prostatic > Q55.4
prepuce > N47.8
thymus | thymic > E32.0

# --- congenital, whatever else
@each congenital absence | congenital cyst | congenital stricture | congenital stenosis | congenital obstruction | congenital displacement | congenital ectopia | congenital malposition | congenital hypertrophy | congenital hypoplasia | congenital fistula | congenital dilatation | congenital fusion | congenital defect | congenital diverticulum | congenital atrophy | congenital distortion | distortion | congenital prolapse | agenesis | aplasia | atresia | hypoplasia | accessory | supernumerary | duplication | double | ectopic | aberrant | maldevelopment | fetal | imperforate | rudimentary | hemihypertrophy | malposition | transposition | underdevelopment
kidney | renal > Q63.8
ureter | ureteral > Q62.8
bladder | vesical | urethra | urethral | urachus | urinary meatus > Q64.79
prostate | prostatic | epididymis | epididymal | spermatic cord | vas deferens | seminal vesicle > Q55.4
testis | testicular | scrotum | scrotal > Q55.29
penis | penile | prepuce | foreskin | glans penis > Q55.69
ovary | ovarian > Q50.39
fallopian tube | tubal | broad ligament > Q50.6
uterus | uterine > Q51.818
cervix uteri | cervix | cervical canal > Q51.828
vagina | vaginal | hymen > Q52.4
vulva | vulvar | labia | labial > Q52.79
clitoris > Q52.6
esophagus | esophageal > Q39.8
stomach | gastric > Q40.2
intestine | intestinal | bowel | small intestine | colon | colonic | cecum | cecal | rectum | rectal | anus | anal | appendix | omentum | omental | mesentery | mesenteric | peritoneum | peritoneal > Q43.8
liver | hepatic > Q44.79
gallbladder > Q44.1
bile duct | biliary | hepatic duct | common duct > Q44.5
pancreas | pancreatic | pancreatic duct > Q45.3
spleen | splenic > Q89.09
tongue > Q38.3
lip > Q38.0
mouth > Q38.6
palate | palatal | uvula > Q38.5
pharynx | pharyngeal > Q38.8
salivary gland | parotid gland | salivary duct > Q38.4
larynx | laryngeal | epiglottis | vocal cord | glottis | thyroid cartilage > Q31.8
trachea | tracheal > Q32.1
bronchus | bronchial > Q32.4
lung | pulmonary > Q33.8
diaphragm | diaphragmatic > Q79.1
nose | nasal | nasal septum | nasal sinus > Q30.8
heart | cardiac | myocardium > Q24.8
pericardium | pericardial > Q24.8
aorta > Q25.49
pulmonary artery > Q25.79
vena cava | great vein > Q26.8
artery | arterial | vein | venous | vessel > Q27.8
cerebral vessel | cerebral artery | brain vessel > Q28.3
aortic valve | mitral valve > Q23.8
tricuspid valve > Q22.8
pulmonary valve > Q22.3
brain | cerebral | cerebellum > Q04.8
spinal cord > Q06.8
nervous system | nerve > Q07.8
eyelid | lid > Q10.3
lacrimal duct | lacrimal gland | lacrimal apparatus > Q10.6
cornea | corneal > Q13.4
iris > Q13.2
lens > Q12.8
retina | retinal > Q14.1
choroid | choroidal > Q14.3
vitreous > Q14.0
optic disc > Q14.2
eye > Q15.8
ear | aural | auricle | pinna > Q17.8
middle ear | ear ossicle > Q16.3
inner ear > Q16.5
face | neck > Q18.8
skull > Q75.8
spine | vertebra > Q76.49
rib > Q76.6
sternum > Q76.7
chest wall > Q67.8
clavicle | scapula | shoulder | arm | forearm | elbow | hand | wrist > Q74.0
knee > Q74.1
leg | ankle | pelvis > Q74.2
hip > Q65.89
foot | feet > Q66.89
muscle | muscular | tendon | fascia | ligament > Q79.8
skin | cutaneous > Q82.8
hair > Q84.2
nail > Q84.6
breast | nipple > Q83.8
thyroid | thyroid gland | thymus | thymic | parathyroid | parathyroid gland | pituitary | pituitary gland | hypophysis | endocrine gland > Q89.2
adrenal | adrenal gland | suprarenal > Q89.1

# --- congenital, nothing more said
@each malformation | anomaly | abnormality congenital | congenital malformation | congenital anomaly | congenital deformity | congenital defect
kidney | renal > Q63.9
ureter | ureteral > Q62.8
bladder > Q64.70
urethra | urethral > Q64.70
urachus > Q64.4
penis | penile | prepuce | foreskin | glans > Q55.69
testis | testicular | scrotum > Q55.29
prostate | epididymis | spermatic cord | vas deferens | seminal vesicle > Q55.4
uterus | uterine > Q51.9
cervix | cervix uteri > Q51.9
vagina | vaginal | hymen > Q52.4
vulva | vulvar | labia > Q52.70
clitoris > Q52.6
ovary | ovarian > Q50.39
fallopian tube | tubal | broad ligament > Q50.6
esophagus | esophageal > Q39.9
stomach | gastric > Q40.3
intestine | intestinal | bowel | colon | rectum | anus | cecum > Q43.9
jejunum | ileum | duodenum | appendix | omentum > Q43.8
liver | hepatic > Q44.70
gallbladder > Q44.1
bile duct | biliary | hepatic duct | cystic duct > Q44.5
pancreas | pancreatic > Q45.3
spleen | splenic > Q89.09
tongue > Q38.3
lip > Q38.0
mouth > Q38.6
palate | uvula > Q38.5
pharynx > Q38.8
salivary gland > Q38.4
tooth | teeth | dental > K00.9
larynx | laryngeal | epiglottis > Q31.9
trachea | tracheal > Q32.1
bronchus | bronchial > Q32.4
lung | pulmonary > Q33.9
pleura | pleural > Q34.0
diaphragm > Q79.1
nose | nasal > Q30.9
heart | cardiac > Q24.9
coronary artery > Q24.5
aorta | aortic > Q25.40
pulmonary artery > Q25.79
vena cava | great vein > Q26.9
artery | arterial | vein | venous | vascular > Q27.9
renal artery > Q27.2
umbilical artery > Q27.0
cerebral vessel | cerebral artery > Q28.3
aortic valve | mitral valve > Q23.9
tricuspid valve > Q22.9
pulmonary valve > Q22.3
brain | cerebral | cerebellum > Q04.9
spinal cord > Q06.9
nervous system | nerve | meninges > Q07.9
eyelid > Q10.3
lacrimal duct | lacrimal gland > Q10.6
cornea | corneal > Q13.4
iris > Q13.2
lens > Q12.9
retina | retinal > Q14.1
choroid > Q14.3
vitreous > Q14.0
optic disc > Q14.2
anterior chamber | anterior segment > Q13.9
eye | ocular > Q15.9
ear | pinna | auricle > Q17.9
middle ear > Q16.4
inner ear > Q16.5
face | facial | neck > Q18.9
skull | cranial > Q75.9
spine | vertebra | vertebral > Q76.49
rib > Q76.6
sternum > Q76.7
thorax | chest > Q67.8
arm | forearm | hand | finger | shoulder | scapula | clavicle | elbow | wrist | upper limb > Q74.0
knee > Q74.1
leg | thigh | ankle | pelvis | toe | lower limb > Q74.2
hip > Q65.9
foot > Q66.9
muscle | tendon | fascia | ligament | musculoskeletal > Q79.9
skin > Q82.9
hair > Q84.2
nail > Q84.6
breast | nipple > Q83.9
thyroid | thymus | parathyroid | pituitary | endocrine gland > Q89.2
adrenal > Q89.1

# --- disease, nothing more said
@each disease | disorder | illness
kidney | renal | ureter > N28.9
bladder > N32.9
urethra > N36.9
urinary | urinary tract | urinary system > N39.9
prostate > N42.9
testis | testicular | scrotum | male genital | spermatic cord | epididymis > N50.9
penis | penile | corpus cavernosum > N48.9
prepuce | foreskin > N47.8
breast > N64.9
ovary | ovarian | fallopian tube | tubal | broad ligament > N83.9
uterus | uterine > N85.9
cervix uteri | cervical uterine > N88.9
vagina | vaginal > N89.9
vulva | vulvar | perineum female > N90.9
esophagus | esophageal > K22.9
stomach | gastric | duodenum | duodenal > K31.9
intestine | intestinal | bowel | colon | colonic | jejunum | ileum | cecum | sigmoid > K63.9
rectum | rectal | anus | anal > K62.9
appendix > K38.9
digestive system | digestive tract | gastrointestinal > K92.9
peritoneum | peritoneal | omentum | mesentery > K66.9
gallbladder > K82.9
bile duct | biliary tract | biliary > K83.9
pancreas | pancreatic > K86.9
spleen | splenic > D73.9
tongue > K14.9
lip > K13.0
gum | gingival > K06.9
oral mucosa | palate > K13.70
mouth > K13.70
tooth | dental > K08.9
jaw > M27.9
salivary gland > K11.9
larynx | laryngeal | epiglottis > J38.7
vocal cord > J38.3
pharynx | pharyngeal > J39.2
nose | nasal | sinus nasal > J34.9
tonsil | adenoid > J35.9
trachea | tracheal > J39.8
bronchus | bronchial > J98.09
diaphragm > J98.6
mediastinum > J98.59
pericardium | pericardial > I31.9
artery | arterial > I77.9
vein | venous > I87.9
lymph node | lymphatic vessel > I89.9
thyroid > E07.9
parathyroid > E21.5
pituitary > E23.7
adrenal > E27.9
thymus | thymic > E32.9
brain > G93.9
spinal cord > G95.9
meninges > G96.198
nervous system | central nervous system > G96.9
cornea | corneal > H18.9
conjunctiva | conjunctival > H11.9
eyelid > H02.9
iris | ciliary body > H21.9
retina | retinal > H35.9
choroid | choroidal > H31.9
vitreous > H43.9
lens > H27.9
orbit | orbital > H05.9
globe | eyeball > H44.9
lacrimal system | lacrimal gland > H04.9
middle ear > H74.9
tympanic membrane > H73.9
inner ear | labyrinth > H83.9
external ear > H61.9
eustachian tube > H69.9
nail > L60.9
hair > L67.9
bone > M89.9
cartilage > M94.9
muscle > M62.9
tendon | synovium > M67.9
bursa > M71.9
joint > M25.9
ligament > M24.20

# --- a lesion that nobody has named yet
@each lesion
kidney | renal > N28.9
bladder > N32.9
breast > N64.9
testis | testicular | scrotum | scrotal > N50.9
penis | penile > N48.9
ovary | ovarian > N83.9
uterus | uterine > N85.9
vagina | vaginal > N89.8
vulva | vulvar > N90.89
intestine | colon | bowel > K63.9
gallbladder > K82.9
pancreas | pancreatic > K86.9
spleen | splenic > D73.89
lip > K13.0
retina | retinal > H35.9
conjunctiva | conjunctival > H11.9
eyelid > H02.9
bone > M89.9

# --- infection or inflammation, nothing more said
@each infection | inflammation
kidney | renal > N15.9
ureter > N28.89
bladder > N30.90
urethra | urethral > N34.2
prostate > N41.9
testis | epididymis > N45.3
penis > N48.29
scrotum | seminal vesicle > N49.2
tunica vaginalis | vas deferens | spermatic cord > N49.1
breast > N61.0
ovary | fallopian tube > N70.93
uterus | endometrium > N71.9
cervix uteri > N72
vagina | vulva > N76.0
stomach | gastric > K29.70
esophagus > K20.90
rectum > K62.89
peritoneum > K65.9
gallbladder > K81.9
bile duct | common duct | biliary > K83.09
pancreas | pancreatic > K85.90
tongue > K14.0
lip > K13.0
gum | gingival > K05.10
mouth > K12.2
salivary gland | parotid gland | parotid > K11.20
larynx > J04.0
pharynx > J02.9
tonsil > J03.90
trachea > J04.10
nose | nasal > J34.89
maxillary sinus > J32.0
pericardium > I31.9
heart valve > I38
lymph node > I88.9
lymphatic vessel > I89.1
thyroid > E06.9
brain > G04.90
meninges > G03.9
cornea > H16.9
eyelid > H01.9
conjunctiva > H10.9
orbit > H05.00
lacrimal sac > H04.309
middle ear > H66.90
external ear > H60.90
mastoid > H70.90
nail > L03.019
bone > M86.9
joint > M00.9
bursa > M71.10
