# Congenital malformations by organ (Q00-Q89): anomaly, agenesis, atresia, accessory, ectopic, double. Syndromes and the rest stand in
# obstetrics-perinatal-congenital.lex. "Absence", "displacement" and "deformity" stand with "congenital" only: notes use them of much else.
@type condition

# --- words that mean the same
malformation | malformed | maldevelopment = anomaly
aplasia = agenesis
atretic | imperforate | impervious = atresia
supernumerary = accessory
anencephalus = anencephaly
microencephaly | microencephalon = microcephaly
oviduct | uterine tube = fallopian tube

# --- brain, spinal cord, nerves
cerebral dysgenesis | brain dysgenesis > Q04.9
absence of brain | brain agenesis | hemicephaly | hemianencephaly | acephaly | acrania > Q00.0
cerebellar agenesis | cerebellar hypoplasia | vermian agenesis | absent vermis | absent cerebellar vermis | partial agenesis of brain | agenesis of part of brain | absence of part of brain | nondevelopment part of brain > Q04.3
gyral hypoplasia | hypoplasia of part of brain | agyria | lissencephaly | pachygyria | hydranencephaly | hypoplasia of brain gyri > Q04.3
brain hypoplasia | cerebral hypoplasia > Q02
polymicrogyria | polygyria | microgyria | micropolygyria > Q04.3
schizencephaly | porencephaly congenital | congenital porencephalic cyst > Q04.6
heterotopia of gray matter | gray matter heterotopia | nodular heterotopia | subependymal heterotopia | caudal displacement of brain stem | caudal displacement of cerebellum | cerebral meninges anomaly > Q04.8
absence of corpus callosum | corpus callosum agenesis | callosal agenesis | callosal dysgenesis | dysgenesis of corpus callosum | hypoplasia of corpus callosum | thin corpus callosum congenital > Q04.0
congenital brain disease > Q04.9
macrencephaly | megaloencephaly > Q04.5
semilobar holoprosencephaly | alobar holoprosencephaly | lobar holoprosencephaly > Q04.2
arrhinencephaly | olfactory bulb agenesis > Q04.1
atresia of aqueduct | aqueductal stenosis | aqueduct of Sylvius stricture | aqueduct of Sylvius anomaly | aqueduct of Sylvius stenosis | congenital aqueductal stenosis | aqueduct of Sylvius obstruction congenital > Q03.0
Magendie atresia | Luschka atresia | dandy walker variant | dandy walker malformation | dandy walker cyst > Q03.1
hydrocephalus of newborn | skull agenesis hydrocephalus | skull anomaly hydrocephalus > Q03.9
skull anomaly microcephaly > Q02
skull agenesis encephalocele | encephalomeningocele | encephalomyelocele | hydroencephalocele | meningoencephalocele | hydromeningocele cranial | cephalocele > Q01.9
syringomyelocele | hydromyelocele | myelocele | rachischisis | hydromeningocele | lipomyelomeningocele > Q05.9
lumbar myelomeningocele | lumbosacral myelomeningocele | lumbar meningocele | lumbosacral spina bifida > Q05.7
sacral myelomeningocele | sacral meningocele > Q05.8
myelomeningocele hydrocephalus | meningocele hydrocephalus > Q05.4
spinal cord agenesis > Q06.0
spinal cord hypoplasia | ventral horn cell aplasia | myelatelia | spinal cord dysplasia > Q06.1
split cord malformation | duplication of spinal cord | diplomyelia > Q06.2
cauda equina anomaly | cauda equina development defect | cauda equina defective development > Q06.3
hydrorachis > Q06.4
tethered spinal cord | tethered cord syndrome | low lying conus | fatty filum terminale > Q06.8
spinal meninges anomaly | congenital spinal cord disease > Q06.9
acoustic nerve anomaly | optic nerve anomaly | nuclear agenesis | brachial plexus displacement congenital | nerve root anomaly | choroid plexus anomaly | marcus gunn jaw winking | jaw winking | marcus gunn phenomenon | optic nerve aplasia > Q07.8
dura anomaly | congenital nervous system disease | central nervous system anomaly > Q07.9
dura anomaly of brain > Q04.9
dura anomaly of spine > Q06.9

# --- eye
canthus anomaly | cilia anomaly | eyelid coloboma | ablepharon | blepharophimosis congenital | epiblepharon | anomaly of eyelid muscle | accessory eye muscle | absence of eye muscle congenital | congenital ocular muscle deformity > Q10.3
anomaly ptosis of eye | congenital blepharoptosis | ptosis since birth > Q10.0
lacrimal atresia | lacrimal agenesis | punctal atresia | punctal agenesis | lacrimal punctum agenesis | absence of lacrimal punctum > Q10.4
lacrimal duct obstruction congenital | congenital nasolacrimal duct obstruction | CNLDO | blocked tear duct infant | blocked tear duct newborn | congenital dacryostenosis | congenital stenosis of nasolacrimal duct | congenital stricture of nasolacrimal duct > Q10.5
lacrimal anomaly | lacrimal caruncle anomaly | accessory lacrimal canal | congenital lacrimal deformity | congenital lacrimal gland deficiency | congenital lacrimal displacement | lacrimonasal duct accessory | congenital absence of tears > Q10.6
orbit anomaly | congenital orbit deformity > Q10.7
eye agenesis | anophthalmia | anophthalmus > Q11.1
eye hypoplasia | microphthalmus | dysplasia of eye | rudimentary eye | cryptophthalmia > Q11.2
megalophthalmos | macrophthalmia > Q11.3
central cataract | zonular cataract | lamellar cataract | coronary cataract | cataracta coronaria | polar cataract | nuclear cataract congenital | infantile cataract congenital | cerulean cataract > Q12.0
lens dislocation congenital | congenital subluxation of lens > Q12.1
lenticonus | lentiglobus | microphakia | microspherophakia > Q12.8
iris agenesis | aniridia | absence of iris > Q13.1
pupil anomaly | anisocoria congenital | heterochromia | heterochromia iridis | polycoria | corectopia | ectopic pupil | pupil atresia | opticociliary vessel anomaly > Q13.2
cornea plana | keratomegaly | peters anomaly | microcornea > Q13.4
macrocornea | megalocornea | enlarged cornea congenital | atresia of artery of eye | anomaly of artery of eye | eye agenesis adnexa | ocular muscle anomaly > Q15.8
iris atresia filtration angle | buphthalmos | hydrophthalmos | infantile glaucoma | primary congenital glaucoma | axenfeld anomaly | hydrophthalmia | keratoglobus congenital glaucoma > Q15.0
persistent pupillary membrane | pupillary membrane persistence > Q13.89
axenfeld rieger syndrome > Q13.81
persistent hyaloid artery | canal of Cloquet persistent | persistent fetal vasculature | PHPV | persistent hyperplastic primary vitreous | congenital vitreous opacity | cloquet canal remains > Q14.0
retinal dysplasia congenital | congenital retinoschisis | juvenile retinoschisis | congenital retinal tortuous vessels | congenital retinal aneurysm | hypoplasia of retinal artery | displacement of macula congenital | foveal hypoplasia | congenital hypertrophy of retinal pigment epithelium | CHRPE | congenital retinal fold > Q14.1
congenital pseudopapilledema | morning glory disc | optic disc coloboma | optic pit | optic papilla vessel anomaly | tilted disc congenital | morning glory syndrome | coloboma of optic disc > Q14.2
choroidal coloboma | coloboma of choroid | congenital choroidal crescent | congenital choroidal conus > Q14.3
coloboma of fundus | coloboma of posterior segment > Q14.8

# --- ear
auricle agenesis | ear agenesis auricle | absence of auricle | absent external ear congenital > Q16.0
ear agenesis > Q16.9
osseous meatus atresia | ear canal atresia | aural atresia | auditory canal agenesis | congenital ear canal stenosis | osseous meatus anomaly | osseous meatus stricture | ear canal stricture congenital | auditory canal absence | microtia with atresia of ear canal | osseous meatus agenesis | congenital aural stenosis > Q16.1
eustachian tube agenesis | eustachian tube congenital absence > Q16.2
ossicle anomaly | ear ossicle fusion | ossicle agenesis | accessory ossicles auditory | ossicular malformation | persistent stapedial artery | congenital stapes fixation | incus agenesis | congenital stapes footplate fixation | congenital ossicle deformity > Q16.3
middle ear hypoplasia | congenital absence of middle ear | imperfect closure tympanic membrane | imperfect closure ear drum > Q16.4
internal ear anomaly | cochlea anomaly | mondini dysplasia | mondini malformation | labyrinth agenesis | enlarged vestibular aqueduct | organ of Corti agenesis | organ of Corti anomaly | michel aplasia | labyrinth anomaly | large vestibular aqueduct syndrome > Q16.5
preauricular appendage | accessory tragus | polyotia | accessory ear lobule | preauricular skin tag | skin tag preauricular > Q17.0
ear hypoplasia | small ear congenital > Q17.2
macacus ear | pointed ear | cup ear | lop ear congenital | cryptotia | cauliflower ear congenital | vulcan ear | stahl ear | congenital ear concha anomaly > Q17.3
low set ears | melotia > Q17.4
bat ear | prominent ears | prominauris | protruding ears | prominence of auricle > Q17.5
eustachian tube anomaly | eustachian tube atresia | ear lobe agenesis | congenital absence of ear lobe | double auditory canal | auditory canal anomaly | auricle anomaly of ear | eustachian tube congenital deformity | eustachian tube hypoplasia | eustachian tube malposition congenital | osseous meatus hypoplasia | auditory canal duplication | auditory canal malposition congenital > Q17.8
tragus anomaly > Q17.9

# --- face, neck, mouth
fistula branchial | branchial fistula | branchial sinus | branchial cleft remnant | branchial cleft fistula | auriculobranchial cyst > Q18.0
cervical auricle | branchial cleft anomaly | cartilage in neck congenital | otocephaly | synotia > Q18.2
pterygium colli | webbed neck > Q18.3
macrocheilia | hypertrophy of lip congenital > Q18.6
median cyst of face | median fistula of face | eyebrow deformity congenital | chin agenesis | agenesis of part of face | absence of part of face congenital | agenesis of part of neck | congenital fissure of face | medial fistula of neck | microgenia congenital | facial feature malposition congenital > Q18.8
cheek anomaly | chin anomaly > Q18.9
nasal bone hypoplasia | absence of nose | arrhinia > Q30.1
cleft nose | notched nose | bifid nose | nose imperfect closure > Q30.2
nares atresia | posterior nares atresia | choanal stenosis | nasal atresia | nostril atresia | nostril stricture congenital | nostril stenosis congenital | pyriform aperture stenosis | choanal closure congenital > Q30.0
nasal glioma | glioma of nose | accessory nostril | proboscis lateralis | nasal dermoid sinus | nasal sinus anomaly | congenital deviated nasal septum | congenital nasal septum deformity | deformity of nasal septum congenital | nasal sinus agenesis congenital > Q30.8
cleft uvula | bifid uvula | uvula cleft | uvular cleft > Q35.7
submucous cleft palate | imperfect closure of palate | palatoschisis > Q35.9
palate fissure congenital | fissure of palate > Q35.9
harelip | cheiloschisis | split lip congenital | labium leporinum | lip fissure congenital | unilateral cleft lip > Q36.9
bilateral harelip > Q36.0
cheilopalatoschisis | bilateral cleft lip and palate > Q37.8
congenital lip pit | lip pits | van der woude syndrome > Q38.0
ankyloglossia superior | tongue tie | short frenulum | tight lingual frenulum | short lingual frenulum > Q38.1
tongue hypertrophy congenital | enlarged tongue congenital > Q38.2
aglossia | bifid tongue | cleft tongue | forked tongue | hypoglossia | lingual anomaly | microglossia | tongue bifurcation | tongue fissure congenital | lobulated tongue congenital | congenital tongue adhesion | congenital short tongue > Q38.3
parotid anomaly | parotid agenesis | submandibular gland agenesis | accessory parotid | accessory submaxillary gland | parotid duct atresia | ptyalectasis congenital | submaxillary gland anomaly | submandibular gland anomaly | congenital salivary fistula > Q38.4
bartholin duct anomaly | stenson duct anomaly | parotid hypoplasia | submaxillary gland agenesis | submandibular gland deformity congenital > Q38.4
uvular agenesis | short palate congenital | high arched palate | high palate congenital | velopharyngeal incompetence congenital > Q38.5
gum anomaly | acheilia | elongated uvula | fordyce granules | fordyce spots | fordyce disease | ectopic sebaceous glands of mouth | parotid tissue in lymph node | absence of lip congenital | alveolar process aplasia congenital > Q38.6
throat anomaly | congenital velopharyngeal insufficiency > Q38.8

# --- heart
congenital cardiac disease | congenital cardiac defect | blue baby | cyanotic congenital heart disease | cyanotic heart disease | congenital heart lesion | complex congenital heart disease | morbus caeruleus > Q24.9
aberrant subclavian artery congenital aorta origin | anomalous origin of subclavian | subclavian artery origin anomaly | arteria lusoria > Q25.48
persistent truncus arteriosus | common truncus | arterial trunk malposition congenital | truncus communis > Q20.0
double outlet right ventricle | DORV | taussig bing > Q20.1
complete transposition | transposed great vessels | dextrotransposition of aorta | dextro-transposition > Q20.3
single ventricle | common ventricle | cor triloculare biatrium | functional single ventricle | ventricular septum agenesis | absence of ventricular septum | single ventricle physiology | double inlet left ventricle > Q20.4
L-TGA | congenitally corrected transposition | ccTGA | corrected transposition of great arteries | ventricular inversion | inversion of ventricles | levotransposition > Q20.5
atrial isomerism | right atrial isomerism | left atrial isomerism | asplenia with isomerism > Q20.6
heart chamber anomaly | auricle of heart anomaly | atrial bands or folds anomaly | cor biloculare | ventricle of heart anomaly | double auricle of heart > Q20.8
interventricular septal defect | roger disease | maladie de roger | interventricular septum imperfect closure | ventricular septum imperfect closure | bulbar septal defect | membranous VSD | muscular VSD | perimembranous VSD | gerbode defect | ventricular septal anomaly | ventricular septum displacement | fused ventricles of heart > Q21.0
left ventricle right atrium communication | hole in heart congenital > Q21.0
interatrial septal defect | interauricular septal defect | atrial septal anomaly | auricular septal defect | atrial septal deformity > Q21.10
persistent ostium secundum | secundum atrial septal defects | fossa ovalis defect > Q21.11
patent foramen botalli | open foramen ovale | persistent foramen ovale | foramen ovale anomaly | foramen ovale imperfect closure | foramen botalli imperfect closure | nonclosure foramen ovale > Q21.12
sinus venosus defect | sinus venosus ASD > Q21.16
imperfect closure interatrial septum | imperfect closure atrial septum | lutembacher syndrome | lutembacher disease | cor triloculare biventriculare | fusion of atria | atrial septum agenesis | absence of atrial septum congenital | interauricular septum imperfect closure > Q21.19
ostium primum defect | primum ASD | primum atrial septal defect | persistent ostium primum | persistent atrioventricular canal | AV septal defect > Q21.20
partial AV canal | partial AVSD > Q21.21
complete AV canal | complete AVSD | common atrioventricular canal | ostium atrioventriculare commune | complete atrioventricular canal > Q21.23
pink tet | tetralogy fallot | fallot syndrome | pentalogy of fallot tetralogy > Q21.3
aortopulmonary window | AP window | aorticopulmonary septal defect | absence of septum between aorta and pulmonary artery | septum between aorta pulmonary artery agenesis | aortopulmonary septum absence > Q21.4
eisenmenger defect | eisenmenger complex congenital | bulbus cordis persistence | pentalogy of fallot > Q21.8
cardiac septal anomaly | heart septum anomaly | septal closure anomaly | bulbus cordis anomaly | congenital septal defect of heart > Q21.9
atresia of pulmonary valve | pulmonic atresia | absence of pulmonary valve > Q22.0
pulmonary valve stricture congenital | congenital pulmonic stenosis | congenital stenosis of pulmonary valve | fused pulmonary cusps | pulmonary valve anomaly stenosis > Q22.1
congenital pulmonary regurgitation | congenital pulmonic insufficiency > Q22.2
accessory pulmonary cusps | quadricuspid pulmonary valve | bicuspid pulmonary valve | accessory pulmonary heart valve | imperfect closure pulmonary cusps > Q22.3
tricuspid atresia | tricuspid valve atresia | absence of tricuspid valve | tricuspid agenesis | tricuspid congenital stenosis > Q22.4
ebstein disease | ebstein malformation | ebstein syndrome > Q22.5
hypoplastic right heart | hypoplastic right ventricle | heart obstructive anomaly | HRHS > Q22.6
tricuspid anomaly | tricuspid leaflet anomaly > Q22.9
aortic valve atresia | atresia aortic valve | congenital aortic valve stenosis | congenital aortic stenosis > Q23.0
aortic valve hypoplasia | congenital aortic insufficiency | congenital aortic regurgitation > Q23.1
congenital mitral stenosis | mitral atresia | parachute mitral valve | fused mitral cusps | mitral valve atresia | duroziez disease | accessory mitral cusps | mitral anomaly stenosis | mitral commissure fusion | mitral stenosis congenital > Q23.2
congenital mitral regurgitation | congenital mitral insufficiency | mitral anomaly insufficiency > Q23.3
cleft mitral valve | cleft of mitral leaflet | mitral valve cleft | mitral cleft | cleft mitral leaflet > Q23.82
quadricuspid aortic valve | accessory aortic cusps | congenital aortic valve deformity | aortic cusps accessory > Q23.88
mitral leaflet anomaly | mitral anomaly | aortic cusp anomaly > Q23.9
heart malposition dextrocardia | dextroversion of heart | isolated dextrocardia > Q24.0
hypoplasia of left heart | hypoplastic left ventricle > Q23.4
infundibular stenosis | infundibular pulmonic stenosis | subvalvular pulmonary stenosis | subpulmonic stenosis | right ventricular outflow obstruction congenital | subvalvular pulmonic stenosis | pulmonary anomaly subvalvular stenosis > Q24.3
subaortic membrane | discrete subaortic stenosis | subaortic stenosis congenital | subvalvular aortic stenosis congenital > Q24.4
coronary anomaly | anomalous coronary artery | abnormal coronary artery congenital | ALCAPA | anomalous left coronary artery | coronary artery agenesis | coronary fistula congenital | coronary artery hypoplasia | coronary artery atresia | coronary AV fistula congenital | anomalous origin of coronary artery | accessory coronary artery | congenital coronary stricture | congenital coronary aneurysm > Q24.5
coronary sinus valve anomaly | coronary vein anomaly | coronary artery aberrant | congenital coronary disease | congenital coronary artery fistula | anomalous right coronary artery | AAOCA | coronary arteriovenous anomaly | coronary cameral fistula | coronary vessel malformation | coronary arteriovenous fistula congenital > Q24.5
congenital complete heart block | congenital AV block | congenital atrioventricular block > Q24.6
accessory heart valve | ectopia cordis | ectocardia | pericardium anomaly | chordae tendineae anomaly | papillary muscle anomaly | uhl anomaly | uhl disease | diverticulum left ventricle congenital | hemicardia | acardia | congenital myocardial insufficiency | myocardium anomaly > Q24.8
accessory cusps of heart valve | accessory leaflet of heart valve | heart valve anomaly | heart valve atresia | congenital heart valve disease | ventricular bands or folds | heart valve fused cusps | heart valve imperfect closure cusps | eustachian valve persistent | prominent eustachian valve | valvular heart anomaly | mesocardia > Q24.8

# --- great vessels
ductus botalli | persistent ductus arteriosus | open ductus arteriosus | nonclosure ductus arteriosus | ductus arteriosus imperfect closure | ductus arteriosus aneurysm | ductus arteriosus deformity | ductus arteriosus anomaly | botalli duct patent | ductus botalli anomaly > Q25.0
ductus arteriosus agenesis | embryonic circulation remnant | congenital aneurysm of circulatory system | pseudoarteriosus | spinal vessel anomaly | cardiovascular system anomaly > Q28.8
aortic coarctation | preductal coarctation | postductal coarctation | juxtaductal coarctation > Q25.1
aortic arch atresia | interrupted aortic arch | IAA type B > Q25.21
atresia of aorta > Q25.29
congenital supravalvular aortic stenosis | SVAS > Q25.3
aortic arch anomaly > Q25.40
aortic agenesis | absence of aorta > Q25.41
aortic hypoplasia | hypoplastic aortic arch | tubular hypoplasia of aorta > Q25.42
aneurysm of aortic root congenital | sinus of valsalva aneurysm | aneurysm of sinus of valsalva | aneurysm of aortic sinus > Q25.43
double arch of aorta | vascular ring | vascular ring of aorta > Q25.45
right sided aortic arch > Q25.47
kommerell diverticulum | sinus of valsalva anomaly | overriding aorta | aberrant aortic arch | transverse aortic arch absence congenital | persistent left root with right arch > Q25.49
bovine arch | bovine aortic arch > Q25.49
pulmonary atresia | pulmonary artery atresia | PA/IVS > Q25.5
pulmonary artery stricture congenital | branch pulmonary artery stenosis | peripheral pulmonic stenosis | peripheral pulmonary stenosis | pulmonary artery stricture > Q25.6
pulmonary AV fistula congenital | pulmonary arteriovenous fistula congenital | congenital pulmonary arteriovenous fistula | lung AVM > Q25.72
absence of pulmonary artery | pulmonary artery sling | pulmonary sling | anomalous origin of pulmonary artery | hypoplastic pulmonary artery | congenital pulmonary artery aneurysm | congenital pulmonary artery dilation | pulmonary artery anomaly origin > Q25.79
great artery anomaly | great arteries malformation > Q25.9
innominate artery anomalous origin | innominate artery compression congenital | origin of innominate artery anomaly > Q25.8
PLSVC | persistent left SVC | left superior vena cava | left-sided superior vena cava > Q26.1
TAPVC | total anomalous pulmonary veins | total anomalous pulmonary venous drainage > Q26.2
PAPVR | PAPVC | partial anomalous pulmonary venous return | partial anomalous pulmonary venous drainage | pulmonary vein atresia partial > Q26.3
anomalous pulmonary venous return | anomalous pulmonary venous drainage | anomalous pulmonary veins | pulmonary vein atresia | pulmonary venous anomaly | opening of pulmonary veins anomaly > Q26.4
portal vein agenesis | abernethy malformation | portal vein anomaly | portal vein atresia | absence of portal vein | congenital portosystemic shunt | congenital absence of portal vein > Q26.5
scimitar syndrome | azygos continuation of IVC | azygos continuation | interrupted inferior vena cava | interrupted IVC | double inferior vena cava | duplicated IVC | left-sided inferior vena cava | venous return anomaly | left sided IVC > Q26.8
single umbilical artery | two vessel cord | 2 vessel cord | 2VC umbilical | absent umbilical artery | umbilical artery agenesis | umbilical artery hypoplasia > Q27.0
accessory renal arteries | multiple renal arteries | aberrant renal artery | renal artery agenesis | anomalous origin of renal artery | renal artery kidney anomalous connection > Q27.2
gastrointestinal AVM congenital | gastrointestinal arteriovenous anomaly | arteriovenous malformation of stomach congenital > Q27.33
AVM of arm | arteriovenous malformation of hand | arteriovenous malformation of arm > Q27.31
AVM of leg | arteriovenous malformation of foot | arteriovenous malformation of leg | arteriovenous malformation of thigh > Q27.32
renal AVM | renal arteriovenous malformation | arteriovenous malformation of kidney > Q27.34
hepatic AVM | uterine AVM | arteriovenous malformation of liver | arteriovenous malformation of uterus | facial AVM | arteriovenous malformation of face | arteriovenous malformation of tongue | arteriovenous malformation of neck | arteriovenous malformation of ear > Q27.39
spinal AVM | spinal arteriovenous malformation | spinal cord arteriovenous malformation > Q28.8
peripheral artery anomaly | peripheral vascular system anomaly | capillary malformation | capillary anomaly > Q27.9
peripheral artery agenesis > Q27.9
brain vascular anomaly | facial venous malformation vessel anomaly > Q28.3
aberrant subclavian artery | aberrant subclavian | subclavian artery anomaly | aberrant right subclavian artery | artery agenesis peripheral | vascular atresia | vein agenesis peripheral | vascular hypoplasia peripheral | lower limb artery anomaly | upper limb artery anomaly | digestive system artery anomaly | peripheral vascular system hypoplasia | persistent sciatic artery > Q27.8
artery hypoplasia peripheral | vein hypoplasia peripheral | congenital aneurysm of artery | congenital varix > Q27.8
congenital AVM of neck vessels | precerebral arteriovenous malformation | congenital precerebral arteriovenous aneurysm | carotid arteriovenous malformation | precerebral arteriovenous aneurysm > Q28.0
precerebral vessel anomaly | precerebral anomaly | hypoplastic vertebral artery | vertebral artery anomaly | basilar artery anomaly | aberrant precerebral artery | aberrant precerebral vein | aberrant carotid artery | aberrant vertebral artery | carotid artery agenesis | carotid artery anomaly > Q28.1
congenital cerebral arteriovenous fistula | congenital brain arteriovenous fistula | arteriovenous malformation of brain | vein of galen malformation | vein of galen aneurysm | arteriovenous malformation of cerebellum | congenital brain arteriovenous aneurysm > Q28.2
brain artery agenesis | cerebral vein anomaly | developmental venous anomaly | DVA brain | cerebral vascular anomaly | brain vessel anomaly | congenital cerebral aneurysm | brain artery hypoplasia > Q28.3
circulatory system anomaly | congenital cardiovascular disease | embryonic circulation | incomplete circulation of heart congenital > Q28.9
cavernous malformation of brain | cavernous malformation of brainstem | cavernous malformation of pons | cavernous malformation of spinal cord | cavernous malformation of cerebellum > D18.02

# --- larynx, trachea, lung, pleura
laryngeal web | glottic web | subglottic web | webbed larynx > Q31.0
congenital stenosis of larynx subglottic | congenital subglottic narrowing > Q31.1
hypoplasia of larynx | glottis hypoplasia | epiglottis hypoplasia | cricoid hypoplasia | hypoplasia of thyroid cartilage > Q31.2
congenital laryngeal stridor | congenital stridor > P28.89
glottis anomaly | epiglottis anomaly | bifid epiglottis | cricoid cartilage agenesis | cricoid cartilage anomaly | thyroid cartilage anomaly | cleft larynx | laryngeal cleft | posterior laryngeal cleft | congenital fissure of epiglottis | congenital fissure of larynx | vallecula anomaly | laryngotracheal cleft | accessory vocal cords > Q31.8
cricoid cartilage atresia | congenital larynx deformity | union of trachea with larynx | laryngeal muscle anomaly | aryepiglottic fold anomaly | laryngotracheoesophageal cleft > Q31.8
tracheal cartilage anomaly | tracheal ring growth arrest | congenital tracheal dilation | tracheal bronchus | complete tracheal rings | vascular compression of trachea congenital | tracheocele congenital > Q32.1
blind bronchus | mounier kuhn | tracheobronchomegaly | incomplete development of bronchial tree > Q32.4
congenital pulmonary airway malformation | polycystic lung congenital | honeycomb lung congenital | cystic adenomatoid malformation | congenital polycystic lung | congenital cystic adenomatoid malformation > Q33.0
azygos lobe | azygos fissure | accessory azygos lobe > Q33.1
bronchopulmonary sequestration | intralobar sequestration | extralobar sequestration > Q33.2
agenesis of lobe of lung > Q33.3
pulmonary hypoplasia | lung hypoplasia | lung dysplasia congenital > Q33.6
congenital lobar emphysema | fused lobes of lung | congenital lung hernia | lobulated lung congenital | congenital lobar overinflation > Q33.8
congenital lung disease | anomaly of lung lobe > Q33.9
anomaly of pleural folds > Q34.0
mediastinal cyst congenital > Q34.1
atresia of nasopharynx | nasopharynx atresia | respiratory system hypoplasia | respiratory organ agenesis | duplication of respiratory organ | fusion of larynx and trachea | abnormal union of larynx and trachea > Q34.8
respiratory system anomaly | congenital respiratory tract anomaly > Q34.9

# --- gut
esophageal atresia | atresia of gullet | esophagus atresia > Q39.0
esophageal atresia with tracheoesophageal fistula | EA/TEF | esophageal atresia with fistula | atresia of gullet with fistula | imperfect closure of esophagus with tracheal communication | EA with distal TEF > Q39.1
congenital tracheoesophageal fistula | H-type tracheoesophageal fistula | H-type TEF > Q39.2
congenital stricture of cardia | congenital cardia stenosis > Q39.3
giant esophagus congenital | congenital megaesophagus > Q39.5
pharyngoesophageal diverticulum congenital | esophageal pouch congenital | esophagus diverticulum congenital > Q39.6
esophageal duplication cyst | short esophagus congenital | inlet patch esophagus | fusion of trachea and esophagus > Q39.8
pylorospasm congenital | infantile pylorospasm | IHPS | pyloric hypertrophy congenital | pylorus constriction congenital | congenital pylorospasm | stricture of pylorus congenital > Q40.0
hiatal hernia congenital | cardia displacement through hiatus > Q40.1
microgastria | ectopic gastric mucosa | heterotopic gastric mucosa | cascade stomach congenital | hourglass stomach congenital | gastrocolic fistula congenital | congenital transposition of stomach | displacement of gastric mucosa congenital | congenital gastrocolic fistula > Q40.2
pylorus anomaly | congenital deformity of pylorus > Q40.3
upper alimentary tract agenesis | upper digestive tract hypoplasia | upper alimentary tract atresia | upper digestive tract congenital absence | upper digestive tract malposition congenital | upper alimentary tract imperfect closure > Q40.8
upper alimentary tract anomaly | upper digestive tract anomaly | upper gastrointestinal anomaly congenital > Q40.9
duodenal atresia | duodenal web | duodenum agenesis | congenital duodenal stenosis | congenital duodenal obstruction | double bubble duodenal | congenital stricture of duodenum | congenital absence of duodenum > Q41.0
jejunal atresia | jejunum agenesis | apple peel atresia | apple peel syndrome | congenital jejunal stenosis | christmas tree atresia > Q41.1
ileal atresia | ileum agenesis | congenital ileal stenosis | ileum stenosis congenital | congenital stricture of ileum > Q41.2
intestinal atresia | intestine atresia | small bowel atresia | intestine hypoplasia | jejunoileal atresia > Q41.9
colonic atresia | colon atresia | colon agenesis | colon hypoplasia | large intestine atresia | large intestine agenesis | large intestine hypoplasia | congenital absence of large intestine > Q42.9
cecum agenesis | cecum atresia | cecum hypoplasia | appendix agenesis | congenital absence of appendix > Q42.8
rectal atresia | rectum hypoplasia | rectum atresia | imperforate rectum > Q42.1
rectal agenesis with fistula | rectal atresia with fistula | rectum atresia with fistula | rectum stricture with fistula congenital > Q42.0
imperforate anus | anal atresia | ani atresia | anal membrane | anus hypoplasia | covered anus | anal septum | infantile stricture of anus > Q42.3
anal atresia with fistula | imperforate anus with fistula | anal agenesis with fistula | anal septum with fistula | anus stricture with fistula infantile | anal membrane with fistula > Q42.2
omphalomesenteric duct patent | patent vitelline duct | persistent omphalomesenteric duct | omphalomesenteric duct remnant | vitelline duct remnant | persistent vitelline duct | vitelline duct anomaly | omphalomesenteric duct anomaly | vitelline duct imperfect closure | displacement of Meckel diverticulum > Q43.0
aganglionic megacolon | congenital megacolon | aganglionosis | total colonic aganglionosis > Q43.1
congenital functional disease of colon > Q43.2
incomplete rotation of intestine | non-rotation of intestine | intestinal nonrotation | ladd bands | congenital mesenteric adhesions | jackson membrane | intestine fixation anomaly | chilaiditi | subphrenic interposition | hepatodiaphragmatic interposition of colon | mobile cecum congenital | imperfect rotation of intestine | failure of rotation of cecum | omental adhesion congenital > Q43.3
enteric duplication cyst | duplication cyst of bowel > Q43.4
anteriorly displaced anus | anterior ectopic anus > Q43.5
congenital rectovestibular fistula > Q43.6
cloacal malformation | persistent cloaca | cloacal anomaly > Q43.7
redundant colon | dolichocolon | microcolon | megaloappendix | microvillus inclusion disease | microvillous inclusion disease | microvillus atrophy | retrocecal appendix displacement | redundant sigmoid | megaduodenum congenital | tufting enteropathy > Q43.8
congenital intussusception | diverticulum of sigmoid congenital | congenital blind loop syndrome | congenital sigmoid diverticulum | lower alimentary tract imperfect closure | pancreatic tissue in intestine persistent | lower digestive tract malposition | megaloduodenum > Q43.8
ileum anomaly | duodenum anomaly | sigmoid anomaly | ileocecal anomaly | congenital ileocecal deformity | congenital rectal deformity | sigmoid flexure anomaly > Q43.9
gallbladder hypoplasia > Q44.0
phrygian cap | intrahepatic gallbladder | septate gallbladder | floating gallbladder congenital | gallbladder band | bilobed gallbladder | gallbladder transposition congenital > Q44.1
bile duct atresia | common duct atresia | cystic duct atresia | EHBA biliary atresia > Q44.2
choledochocele | choledochal cysts | common bile duct cyst congenital > Q44.4
accessory cystic duct | congenital bile duct dilation | ductal plate malformation | bile duct deformity | common duct anomaly | cystic duct elongated > Q44.5
cystic duct deformity | hepatic duct deformity | duplication of cystic duct | congenital absence of biliary duct | elongated cystic duct > Q44.5
fibrocystic liver | congenital cystic liver | liver cystic degeneration congenital | fibropolycystic liver disease > Q44.6
alagille | arteriohepatic dysplasia > Q44.71
riedel lobe | congenital hepatomegaly | abnormal lobulation of liver | congenital hepatic fibrosis | accessory lobe of liver > Q44.79
pancreas hypoplasia > Q45.0
heterotopic pancreas | pancreatic rest | pancreatic heterotopia > Q45.3
alimentary tract agenesis | digestive tract agenesis | digestive tract atresia | congenital absence of digestive tract | digestive organ hypoplasia | digestive organ duplication | alimentary tract duplication | ectopic abdominal viscera | alimentary tract hypoplasia congenital | digestive organ atresia | congenital absence of digestive organ | digestive organ malposition | gastrointestinal tract malposition congenital > Q45.8
digestive system anomaly | alimentary tract anomaly | gastrointestinal tract anomaly congenital | digestive organ anomaly | mesentery anomaly | digestive tract anomaly | congenital gastrointestinal anomaly | digestive organ deformity > Q45.9

# --- female organs
congenital absence of ovary > Q50.01
streak gonad | streak ovary > Q50.32
embryonic fallopian tube cyst | fimbrial cyst | paratubal cyst congenital | mullerian duct cyst female > Q50.4
epoophoron cyst | parovarian cyst | gartner duct cyst of broad ligament | wolffian cyst female | wolffian duct cyst of female | hydatid of Morgagni female > Q50.5
congenital fallopian tube occlusion | fallopian tube convolutions > Q50.6
mayer rokitansky | MRKH | mullerian agenesis > Q51.0
uterus didelphys | didelphic uterus | uterine didelphys > Q51.28
uterus duplication | double uterus | uterine duplication anomaly > Q51.28
double uterus with double cervix and vagina | didelphys with double vagina > Q51.10
uterus bicornis | bicornuate | bicornis uterus > Q51.3
unicornuate uterus | uterus unicornis > Q51.4
cervix agenesis | congenital absence of cervix > Q51.5
uterine fistula congenital | congenital uterovesical fistula | congenital uterine vesical fistula | congenital communication of uterus and bladder | congenital uterus intestine communication | uterus digestive tract communication congenital > Q51.7
arcuate uterus > Q51.810
congenital uterine hypoplasia | hypoplastic uterus | infantile uterus congenital > Q51.811
mullerian anomaly | congenital retroversion of uterus | congenital lateroversion of uterus | T-shaped uterus | uterus imperfect closure | mullerian duct anomaly > Q51.818
cervical duplication | double cervix | duplication of cervix > Q51.820
congenital cervix hypoplasia | hypoplastic cervix uteri > Q51.821
cervix atresia congenital | congenital cervical stenosis uterus | congenital elongation of cervix | fetal form of cervix > Q51.828
vaginal septum | septate vagina | septum of vagina > Q52.10
hymenal agenesis | canal of Nuck anomaly | embryonic vaginal cyst | fused vagina | absence of hymen | gartner duct persistent | hymenal displacement congenital > Q52.4
clitoral hyperplasia congenital | absence of clitoris | clitoromegaly congenital | clitoral hypertrophy congenital > Q52.6
vulva agenesis | labial agenesis | female external genitalia agenesis > Q52.71
congenital vulvorectal fistula | external female genitalia hypoplasia | female external genitalia atresia | vulva congenital deformity | external female genitalia distortion | female external genitalia malposition > Q52.79
labium anomaly | labial anomaly | external female genitalia anomaly > Q52.70
female genitourinary accessory | female internal genital atresia | round ligament anomaly | round ligament agenesis | female genital organ agenesis | persistent urogenital sinus female | female internal genital agenesis | female genital hypoplasia congenital | female genital malposition congenital | female genital absence congenital | accessory female genital organ | internal genital organs absence female congenital > Q52.8
female genital anomaly | female genitalia anomaly > Q52.9

# --- male organs
anorchia | anorchism > Q55.0
monorchism > Q55.0
testicular hypoplasia | hypoplasia of testis | hypoplasia of scrotum | synorchidism | fused testes | synorchism | hypoplasia of testicle > Q55.1
testis and scrotum anomaly | testis anomaly | scrotum anomaly > Q55.20
polyorchidism > Q55.21
appendix testis | hydatid of morgagni testis | testicular appendage | retroversion of testis | mullerian duct cyst male | paramesonephric duct cyst male | bell clapper deformity | testicular morgagni cyst male | bifid scrotum | appendage of testis > Q55.29
vas deferens atresia > Q55.3
CBAVD | ejaculatory duct anomaly | ejaculatory duct atresia | ejaculatory duct agenesis | hydatid of Morgagni male | epididymis deformity | ejaculatory duct deformity > Q55.4
zinner syndrome | absence of epididymis | absence of ejaculatory duct | morgagni hydatid epididymal > Q55.4
aphallia > Q55.5
penile curvature congenital | congenital penile curvature > Q55.61
micropenis | microphallus | microphallia > Q55.62
penile torsion congenital > Q55.63
buried penis | concealed penis | webbed penis hidden > Q55.64
diphallia | penis displacement | penile cleft | cleft penis | webbed penis | megalopenis | aposthia | congenital hooded foreskin > Q55.69
male genital agenesis | male genital atresia | male genital hypoplasia congenital | accessory male genital organ | male genital absence congenital | male genitourinary agenesis | inadequate development of male genitalia | male genitalia malposition congenital | male genital organ atresia > Q55.8
male genital anomaly | male genitalia anomaly | male genital deformity > Q55.9
paraspadias > Q54.9
symphalangy | symphalangism > Q70.9
congenital trigger finger | congenital trigger thumb > Q74.0
malrotation of kidney | renal malrotation > Q63.2
heterotaxy > Q89.3
focal cortical dysplasia > Q04.8
scaphocephaly > Q75.01
trigonocephaly > Q75.03
glanular hypospadias | coronal hypospadias | subcoronal hypospadias | distal hypospadias | hypospadias coronal | hypospadias glandular > Q54.0
midshaft hypospadias | hypospadias penile shaft > Q54.1
scrotal hypospadias > Q54.2
chordee without hypospadias > Q54.4
ambiguous genitalia | intersex | indeterminate genitalia | disorder of sex development | DSD genitalia > Q56.4
ovotesticular disorder > Q56.0
undescended testicle bilateral | bilateral cryptorchidism | bilateral undescended testes | bilateral undescended testicles > Q53.20
unilateral cryptorchidism | unilateral undescended testis > Q53.10
bilateral abdominal testes | abdominal bilateral cryptorchid | nondescent of testis abdominal bilateral | bilateral intraabdominal testes > Q53.211
abdominal unilateral testis maldescent | abdominal testis | intra-abdominal testis | intraabdominal testis | abdominal undescended testis | abdominal cryptorchid unilateral > Q53.111
nondescent of testis | nondescent testicle | maldescent of testis | testis maldescended | undescension of testis | nonpalpable testis | impalpable testis > Q53.9
testis ectopia | ectopic testicle > Q53.00

# --- urinary organs
unilateral renal agenesis | congenital absence of one kidney | congenital single kidney > Q60.0
bilateral renal agenesis > Q60.1
unilateral renal hypoplasia > Q60.3
bilateral renal hypoplasia > Q60.4
renal dysgenesis | kidney hypoplasia | hypoplastic kidney | atrophic kidney congenital | small kidney congenital | infantile atrophy of kidney > Q60.5
potter facies | potter sequence > Q60.6
single congenital renal cyst > Q61.01
infantile polycystic kidney | recessive autosomal polycystic kidney | autosomal recessive polycystic kidney disease | childhood polycystic kidney > Q61.19
polycystic nephritis | polycystic renal disease > Q61.3
multicystic dysplastic kidney | dysplastic kidney | multicystic kidney | multicystic renal dysplasia | cystic dysplastic kidney > Q61.4
nephronophthisis | sponge kidney | medullary cystic disease | cacchi ricci > Q61.5
fibrocystic kidney | fibrocystic disease of kidney > Q61.8
meckel gruber | meckel-gruber syndrome | cystic degeneration of kidney congenital > Q61.9
fetal hydronephrosis of newborn | prenatal hydronephrosis in infant | congenital hydronephrosis > Q62.0
ureter atresia | congenital ureteral stricture | congenital stricture of ureter | congenital ureteral obstruction | imperforate ureter > Q62.10
ureteropelvic junction atresia | ureter atresia pelvic junction | congenital UPJ stenosis > Q62.11
ureterovesical junction atresia | congenital UVJ obstruction | ureterovesical orifice stenosis congenital | ureter atresia vesical orifice > Q62.12
primary obstructive megaureter | congenital dilation of ureter > Q62.2
congenital ureterocele | orthotopic ureterocele | ureterocele congenital > Q62.31
ectopic ureterocele | cecoureterocele of ureter > Q62.32
congenital ureteropelvic junction obstruction | congenital renal pelvis obstruction | ureter obstructive anomaly > Q62.39
duplicated renal collecting system | double pelvis of ureter | complete ureteral duplication > Q62.5
congenital ureter deviation | retrocaval ureter | circumcaval ureter > Q62.61
displacement of ureteral orifice congenital | congenital ureter displacement > Q62.62
ectopic ureteral orifice | ureter ectopia > Q62.63
congenital VUR | vesicoureteral reflux congenital | congenital vesicoureteral reflux > Q62.7
duplicated kidney > Q63.0
sigmoid kidney | fused kidney | lobulated kidney | fetal lobulation of kidney | fusion of kidneys | cake kidney | lump kidney | crossed fused renal ectopia | crossed fused ectopia | pancake kidney > Q63.1
renal ectopia | malrotated kidney congenital | crossed renal ectopia > Q63.2
giant kidney | renal hyperplasia congenital > Q63.3
congenital renal calculi | L-shaped kidney | floating kidney congenital | trifid kidney | bifid kidney | congenital floating kidney | extrarenal pelvis congenital | congenital calyceal diverticulum | bifid pelvis of kidney | congenital stone of kidney > Q63.8
renal pelvis anomaly | CAKUT > Q63.9
exstrophy of bladder | ectopia vesicae | exstrophy epispadias complex | exstrophy bladder > Q64.10
cloacal exstrophy | bladder exstrophy cloacal | exstrophy of cloaca | OEIS complex > Q64.12
bladder displacement congenital | extroversion of bladder | bladder extroversion > Q64.19
urethral valve | valve of urethra | urethral valves posterior | anterior urethral valve congenital > Q64.2
bladder neck obstruction congenital | vesicourethral orifice atresia | vesicourethral orifice stricture congenital | vesicourethral orifice stenosis congenital > Q64.31
urethral stricture congenital > Q64.32
urinary meatus stricture congenital | congenital meatal stenosis | urinary meatus atresia > Q64.33
bladder atresia | urethral atresia | urethra atresia > Q64.39
urachal cyst | urachal sinus | urachal remnant | patent urachus | urachal anomaly | persistent urachus | umbilical sinus persistent | urachal fistula | urachus prolapse | urachal diverticulum > Q64.4
urethra agenesis | congenital absence of urethra > Q64.5
bladder diverticulum congenital > Q64.6
urethral prolapse congenital | urethra anomaly prolapse > Q64.71
congenital rectourethral fistula | rectourethral fistula congenital | congenital urethrorectal fistula > Q64.73
urethral duplication | double urethra | duplication of urethra > Q64.74
double urinary meatus | meatal duplication urinary > Q64.75
congenital bladder hernia | urinary meatus anomaly | vesicourethral orifice anomaly | congenital bladder deformity | congenital urethra deformity | megacystis congenital | paraurethral duct anomaly > Q64.79
urinary tract atresia | urinary tract agenesis | accessory urinary organ > Q64.8
urinary system anomaly | urinary tract anomaly | genitourinary anomaly congenital | congenital urinary tract deformity > Q64.9

# --- limbs, hip, foot
dislocatable hip | subluxatable hip | preluxation of hip congenital | unstable hip newborn | unstable hip congenital | prehip dislocation congenital > Q65.6
acetabular dysplasia congenital | congenital acetabular dysplasia | congenital anteversion of femoral neck | femoral anteversion | femoral neck anteversion | hip flexion deformity congenital | hip joint contraction congenital | congenital hip joint disease | contraction of hip joint congenital | hip flexion contracture congenital | acetabular dysplasia > Q65.89
congenital subluxation of hip | hip subluxation congenital > Q65.5
coxa vara congenital > Q65.82
coxa valga congenital > Q65.81
talipes equinovarus | TEV | CTEV | idiopathic clubfoot > Q66.0
talipes calcaneovarus | calcaneovarus > Q66.1
metatarsus varus | metatarsus adductovarus > Q66.22
talipes varus | hallux varus congenital | congenital hallux varus | pes varus congenital > Q66.3
talipes calcaneovalgus | calcaneovalgus foot > Q66.4
congenital flatfoot | rigid flatfoot congenital | congenital flat foot | spastic flatfoot everted congenital > Q66.5
hallux valgus congenital | talipes valgus | pes valgus | foot valgus deformity congenital | metatarsus valgus | congenital hallux valgus > Q66.6
talipes cavus | percavus talipes | congenital claw foot | congenital pes cavus > Q66.7
vertical talus | rocker bottom foot congenital | congenital convex pes valgus > Q66.80
talipes | tarsal coalition | calcaneonavicular coalition | talocalcaneal coalition | hammer toe congenital | congenital hammer toe | clawtoe congenital | talipes asymmetric | congenital claw toe | curly toe congenital | overlapping toe congenital > Q66.89
congenital toe deformity | congenital malposition of toe > Q66.9
facial asymmetry congenital | asymmetric face congenital > Q67.0
positional plagiocephaly | deformational plagiocephaly > Q67.3
dolichocephaly > Q67.2
congenital depression of skull | congenital hemifacial atrophy | squashed nose congenital | bent nose congenital > Q67.4
congenital kyphoscoliosis | congenital spine deformity | postural scoliosis congenital | curvature of spine congenital > Q67.5
pectus recurvatum > Q67.6
chest wall anomaly > Q67.8
sternomastoid tumor | sternomastoid torticollis | fibromatosis colli | sternocleidomastoid contracture congenital | congenital contraction of sternocleidomastoid muscle | congenital muscular torticollis | wryneck congenital | CMT torticollis > Q68.0
congenital clubfinger | spade-like hand | congenital finger deformity | congenital hand deformity | main en griffe congenital | congenital thumb deformity | congenital malposition of finger > Q68.1
congenital dislocation of knee | genu recurvatum congenital | congenital knee deformity > Q68.2
discoid lateral meniscus > Q68.6
congenital dislocation of elbow | congenital dislocation of shoulder | congenital radial head dislocation | congenital ankle deformity | congenital leg deformity | congenital arm deformity | congenital tibia deformity | congenital ulna deformity | congenital radius deformity | congenital wrist deformity | congenital forearm deformity | congenital joint contracture | cubitus valgus congenital | congenital joint deformity | congenital malposition of limb | congenital scapula deformity | congenital clavicle deformity > Q68.8
congenital elbow deformity | congenital thigh deformity | contraction of joint congenital | os trigonum | os trigonum syndrome | congenital malposition of joint | wrist distortion congenital | cubitus varus congenital | congenital cubitus > Q68.8
accessory finger | supernumerary finger | postaxial polydactyly of finger > Q69.0
accessory thumb | thumb duplication | preaxial polydactyly of thumb | duplicated thumb | bifid thumb | polydactyly of thumb | polydactylism of thumb > Q69.1
accessory toe | extra toe | accessory hallux | polydactyly of toe | polydactyly of foot | polydactylism of toe | sixth toe > Q69.2
accessory digit | polydactylism | supernumerary digit > Q69.9
syndactylism > Q70.9
syndactyly of fingers with synostosis | osseous syndactyly of fingers | fused fingers syndactyly | complex syndactyly of fingers > Q70.0
webbing of fingers | simple syndactyly of fingers | syndactyly of fingers without synostosis | syndactylism of fingers simple > Q70.1
complex syndactyly of toes | syndactyly of toes with synostosis > Q70.2
webbing of toes | simple syndactyly of toes | syndactyly of toes without synostosis | syndactylism of toes simple > Q70.3
amelia of upper limb | arm agenesis | upper limb agenesis | congenital absence of arm > Q71.0
arm agenesis with hand present | phocomelia of upper limb | meromelia of upper limb intercalary | agenesis of forearm with hand present > Q71.1
congenital absence of forearm and hand > Q71.2
hand agenesis | finger agenesis | congenital absence of thumb | congenital absence of finger | adactyly of hand | congenital absence of hand | acheiria | thumb agenesis | adactylia of hand | oligodactyly of fingers > Q71.3
radial club hand | radial ray deficiency | radial hemimelia | radial aplasia | congenital absence of radius > Q71.4
ulnar hemimelia | ulnar ray deficiency | congenital absence of ulna > Q71.5
cleft hand | ectrodactyly of hand | split hand | lobster claw hand > Q71.6
congenital short arm | short arm congenital | upper limb shortening congenital > Q71.81
amelia of lower limb | leg agenesis | lower limb agenesis | congenital absence of leg > Q72.0
leg agenesis with foot present | phocomelia of lower limb | meromelia of lower limb intercalary > Q72.1
foot agenesis | toe agenesis | congenital absence of toe | adactyly of foot | congenital absence of foot | metatarsus agenesis > Q72.3
proximal focal femoral deficiency | PFFD | congenital short femur | congenital absence of femur > Q72.4
tibial hemimelia | congenital absence of tibia > Q72.5
fibular hemimelia | congenital absence of fibula > Q72.6
cleft foot | ectrodactyly of foot | lobster claw foot > Q72.7
congenital short leg | short leg congenital > Q72.81
amelia | limb agenesis | congenital absence of limb > Q73.0
limb reduction defect | limb hypoplasia | ectromelia | hemimelia | limb reduction deformity > Q73.8
clavicle pseudarthrosis congenital | congenital pseudarthrosis of clavicle | accessory carpal bones | carpal anomaly | humerus anomaly | radius anomaly | ulna anomaly | metacarpal anomaly | thumb anomaly | madelung deformity | sprengel deformity | sprengel shoulder | macrodactyly of fingers | triphalangeal thumb > Q74.0
radioulnar synostosis | cleidocranial dysostosis | cleidocranial dysplasia | shoulder girdle agenesis | high scapula | bipartite carpal scaphoid | biparta of carpal scaphoid | upper limb fusion congenital | congenital humerus deformity | shoulder girdle anomaly | carpus anomaly | metacarpus deformity congenital | megalodactyly of fingers | accessory sesamoid of hand > Q74.0
patella anomaly | patella agenesis | patella hypoplasia | bipartite patella | bifid patella | patellar dislocation congenital | congenital dislocation of patella | congenital absence of patella | rudimentary patella | congenital malposition of patella | genu valgum congenital | genu varum congenital > Q74.1
tibia anomaly | femur anomaly | fibula anomaly | foot anomaly | hip anomaly | heel anomaly | metatarsal anomaly | tarsal anomaly | pelvic girdle anomaly | bony pelvis anomaly | sacroiliac anomaly | ilium anomaly | ischium anomaly | accessory tarsal bones | accessory navicular | accessory tarsal navicular | astragaloscaphoid fusion | symphysis pubis malposition congenital | congenital flat pelvis | megalodactyly of toes > Q74.2
pelvic girdle agenesis | congenital sacroiliac fusion | fused lower limb congenital | macrodactyly of toes | pelvic girdle hypoplasia | congenital pelvic deformity | congenital ischium deformity | congenital ilium deformity | tarsus anomaly | metatarsus anomaly | accessory sesamoid of foot | sacroiliac distortion | congenital tibial pseudarthrosis | congenital pseudarthrosis of tibia > Q74.2
amyoplasia | AMC arthrogryposis | guerin stern | guerin stern syndrome > Q74.3
larsen syndrome | accessory sesamoid bones | limb fusion congenital | congenital joint fusion | congenital absence of joint > Q74.8
limb anomaly | joint anomaly | arthrodysplasia | congenital limb deformity > Q74.9

# --- skull, spine, chest, bones, muscles
premature closure of cranial sutures | premature cranial suture closure | premature fontanelle closure | acrocephaly | oxycephaly | turricephaly | premature ossification of fontanel | premature suture fusion skull | imperfect fusion of skull | synostosis of cranial sutures > Q75.00
ocular hypertelorism | orbital hypertelorism > Q75.2
benign macrocephaly | megalocephaly | large head congenital | macrocephalus > Q75.3
crouzon | crouzon syndrome | crouzon disease > Q75.1
treacher collins | franceschetti syndrome > Q75.4
frontonasal process accessory | frontonasal duplication | cranial bone diastasis congenital | skull bone agenesis | face bone agenesis | platybasia | absence of skull bone congenital | skull bone hypoplasia | congenital head deformity | congenital forehead deformity | face bone hypoplasia | accessory face bones | frontal bone deformity congenital | roof of orbit agenesis | diastasis of cranial bones congenital > Q75.8
skull bone anomaly | face bone anomaly | congenital basilar anomaly > Q75.9
spina bifida occulta | SBO spina bifida > Q76.0
cervical fusion syndrome > Q76.1
spondylolisthesis congenital | congenital spondylolysis > Q76.2
hemivertebra scoliosis | congenital scoliosis hemivertebra > Q76.3
block vertebra | butterfly vertebra | congenital platyspondyly | hemivertebra | half vertebra | coccyx agenesis | coccyx hypoplasia | sacral agenesis | sacrum agenesis | sacrum hypoplasia | caudal regression | sacralization | lumbarization | lumbosacral anomaly | coccyx anomaly | sacrum anomaly | bertolotti > Q76.49
congenital absence of sacrum | congenital absence of coccyx | intervertebral disc anomaly | congenital lumbosacral deformity | straight back syndrome | six lumbar vertebrae | lumbosacral fusion congenital | distortion of coccyx | lumbosacral distortion | cleft vertebra | spinal column anomaly | lumbosacral joint anomaly | lumbosacral deformity | caudal regression syndrome > Q76.49
spine anomaly kyphosis | distortion of spine kyphosis | kyphosis anomaly of spine > Q76.41
spine anomaly lordosis | sacrum anomaly lordosis | lordosis anomaly of spine | distortion of spine lordosis > Q76.42
supernumerary cervical rib | accessory cervical rib > Q76.5
extra rib | bifid rib | fused ribs | forked rib | fusion of ribs > Q76.6
sternal cleft | bifid sternum | cleft sternum | retraction of sternum congenital | retraction of sternum | bifid sternum congenital > Q76.7
bony thorax anomaly > Q76.9
short rib polydactyly | jeune syndrome | asphyxiating thoracic dysplasia > Q77.2
thanatophoric dysplasia | thanatophoric dwarfism > Q77.1
conradi disease | conradi syndrome > Q77.3
achondroplastic dwarfism | chondrodystrophy dwarf | hypochondroplasia | chondrogenesis imperfecta | hypochondroplastic dwarfism | achondroplastic dwarf | osteosclerosis congenita > Q77.4
diastrophic dwarfism | diastrophic dwarf > Q77.5
ellis van creveld > Q77.6
spondyloepiphyseal dwarfism > Q77.7
fragilitas ossium | lobstein disease | vrolik disease | brittle bones | blue sclera with bone fragility | blue sclera fragility of bone deafness | van der hoeve syndrome | eddowes syndrome | adair dighton syndrome | osteopsathyrosis | ekman syndrome | spurway syndrome | deafness with blue sclera and fragility of bone > Q78.0
mccune albright | albright mccune sternberg | jaffe lichtenstein > Q78.1
albers schonberg | albers-schönberg disease | marble bone disease | marble bones > Q78.2
camurati engelmann | engelmann disease > Q78.3
ollier disease | maffucci syndrome | enchondromatosis multiple > Q78.4
pyle disease | bakwin krida > Q78.5
diaphyseal aclasis | osteochondromatosis hereditary | hereditary multiple osteochondromas > Q78.6
osteopoikilosis | osteopathia condensans | cartilage hair hypoplasia | melorheostosis | osteopathia striata | pycnodysostosis | osteopathia condensans disseminata > Q78.8
diaphragmatic hernia congenital | bochdalek hernia | morgagni hernia > Q79.0
eventration of diaphragm congenital | congenital diaphragm eventration | enlargement of apertures of diaphragm > Q79.1
omphalocele > Q79.2
eagle barrett | triad syndrome prune belly | abdominal muscle deficiency syndrome > Q79.4
abdominal wall anomaly | abdominal wall defect congenital | congenital abdominal wall defect > Q79.59
vascular ehlers danlos | vascular EDS | vascular type EDS > Q79.63
classical ehlers danlos > Q79.61
danlos syndrome > Q79.60
poland syndrome | poland anomaly | amyotrophia congenita | acromicria | absence of pectoral muscle congenital | absent pectoralis muscle | congenital constriction bands | bone fusion congenital | congenital shortening of tendon | musculoskeletal agenesis | accessory bone | pectoral muscle agenesis > Q79.8
bone anomaly | bursa anomaly | cartilage agenesis | bone agenesis | congenital bone deformity | congenital bone hypoplasia | elongated bone congenital | musculoskeletal system anomaly > Q79.9

# --- skin, hair, nails, breast
ichthyosis simplex > Q80.0
alligator skin | fish skin disease | alligator skin disease | xeroderma congenital | ichthyosis congenita | fish skin > Q80.9
milroy disease | meige disease lymphedema | hereditary edema of legs | congenital lymphedema | nonne milroy meige | tropholymphedema | pseudoelephantiasis neuroarthritica | hereditary trophedema | primary lymphedema hereditary > Q82.0
urticaria pigmentosa congenital | neonatal mastocytosis | mastocytosis of neonatal onset cutaneous > Q82.2
bloch sulzberger > Q82.3
hidrotic ectodermal dysplasia | hypohidrotic ectodermal dysplasia | anhidrotic ectodermal dysplasia | clouston syndrome > Q82.4
raspberry mark | birthmark | strawberry nevus | birth mark | nevus sanguineous | nevus verrucosus | unius lateris nevus | linear epidermal nevus | epidermal nevus | portwine nevus | stork mark > Q82.5
sacrococcygeal dimple > Q82.6
darier disease | hailey hailey | keratosis palmaris et plantaris | tylosis palmaris et plantaris | mibelli disease | porokeratosis mibelli | accessory skin tags | simian crease | single palmar crease | bloom syndrome | abnormal palmar creases | focal dermal hypoplasia | goltz syndrome | tylosis palmoplantar | palmoplantar keratoderma congenital | cutis laxa congenital | hyperkeratosis palmoplantar congenital | pseudoxanthoma elasticum | rothmund thomson | congenital poikiloderma | benign familial pemphigus | dermatoglyphic anomaly | keratosis follicularis > Q82.8
sebaceous gland anomaly | skin appendage anomaly > Q82.9
amastia | hypoplastic breast congenital | ectopic breast tissue | areola hypoplasia | micromastia congenital | tuberous breast > Q83.8
breast agenesis with absent nipple > Q83.0
polymastia | axillary breast tissue | accessory axillary breast tissue > Q83.1
athelia | nipple agenesis | congenital absence of nipple > Q83.2
polythelia | accessory nipples | third nipple | extra nipple > Q83.3
atrichosis congenital | hair agenesis | congenital atrichia | congenital hypotrichosis > Q84.0
monilethrix | pili torti | pili annulati | beaded hair > Q84.1
congenital hypertrichosis | persistent lanugo | ulerythema ophryogenes | ulerythema ophryogenes congenital > Q84.2
nail agenesis | congenital absence of nails > Q84.3
congenital onychauxis | pachyonychia congenita > Q84.5
eponychia | congenital clubnail | koilonychia congenital | platyonychia | nail horn congenital | horn of nail congenital > Q84.6
aplasia cutis | aplasia cutis congenita | aplasia of skin > Q84.8
integument anomaly | ectodermal deformity congenital > Q84.9

# --- spleen, glands, other
asplenia syndrome | ivemark syndrome | splenic agenesis syndrome > Q89.01
spleen hyperplasia congenital | congenital splenomegaly | lobulated spleen congenital | splenule | splenunculus | wandering spleen congenital | polysplenia | polysplenia syndrome > Q89.09
lingual thyroid > Q89.2
persistent thyroglossal duct | thyroglossal fistula | thyroglossal sinus | parathyroid deformity | thyrolingual duct persistent > Q89.2
situs inversus totalis | kartagener | transposition of viscera | mirror image situs | dextrocardia with situs inversus | visceral inversion | transposition of stomach with viscera | situs transversus > Q89.3
siamese twins | thoracopagus | craniopagus | dicephaly | dicephalus | double monster | pygopagus > Q89.4
multiple congenital anomalies | multiple congenital malformations | multiple congenital deformities | multiple birth defects > Q89.7
CHARGE | CHARGE association > Q89.89
hyperekplexia | stiff baby syndrome | startle disease | stickler syndrome | coffin lowry | accessory genitourinary organs | teratencephalus | acephalostomus monster | borjeson forssman lehmann > Q89.89
developmental anomaly | congenital deformity | congenital defect | congenital abnormality | developmental malformation > Q89.9

# --- vessel malformations of an organ are no malformation of the organ
lymphatic malformation | lymphatic malformation of neck | lymphatic malformation of tongue | lymphatic malformation of face | lymphatic malformation of orbit | lymphatic malformation of arm | lymphatic malformation of leg | lymphatic malformation of mesentery | lymphatic malformation of spleen > D18.1
venous malformation of tongue | venous malformation of neck | venous malformation of face | venous malformation of lip | venous malformation of arm | venous malformation of leg | venous malformation of foot | venous malformation of hand | capillary malformation of face | vascular malformation of face | vascular malformation of lip | vascular malformation of tongue | vascular malformation of neck > Q27.9
vascular malformation of brain | vascular malformation of brainstem > Q28.3
vascular malformation of spinal cord | vascular malformation of spine > Q28.8

# --- congenital fistulas
congenital esophagobronchial fistula | congenital fistula of esophagus to trachea > Q39.2
congenital vaginal rectal fistula | congenital rectovaginal fistula > Q52.2
congenital parotid fistula > Q38.4
congenital lacrimal fistula > Q10.6

# --- congenital narrowing: the site decides
congenital narrowing of colon > Q42.9
congenital stenosis of cecum | congenital stricture of cecum > Q42.8
congenital constriction of larynx > Q31.8
congenital stenosis of heart valve | congenital valvular stenosis > Q24.8
congenital stricture of aortic valve > Q23.0
congenital stricture of pulmonary valve | stricture of pulmonary valve of heart > Q22.1
congenital stricture of renal artery | congenital renal artery stricture > Q27.1
congenital stenosis of vena cava > Q26.0
subaortic stricture congenital | congenital stricture subaortic > Q24.4
congenital stenosis of eustachian tube | congenital stricture of eustachian tube | congenital obstruction of eustachian tube > Q17.8
congenital stenosis of bladder neck | congenital contracture of bladder neck | congenital bladder neck stricture | congenital vesical neck stenosis > Q64.31
congenital stenosis of ureter | congenital ureteral stenosis | congenital obstruction of ureter > Q62.10
congenital stenosis of urethra > Q64.32
valvular stricture of urethra congenital > Q64.2
congenital stricture of pulmonary artery > Q25.6
congenital stricture of coronary artery | congenital stenosis of coronary artery > Q24.5
congenital stricture of digestive tract > Q45.8
congenital narrowing of palpebral fissure > Q10.3

# --- congenital absence, organ by organ
congenital absence of ossicles | congenital absence of incus | congenital absence of stapes > Q16.3
congenital absence of organ of Corti | congenital absence of labyrinth > Q16.5
congenital absence of eyelashes > Q10.3
congenital absence of chin | congenital absence of neck part > Q18.8
congenital absence of cricoid cartilage > Q31.8
congenital absence of esophagus part > Q39.8
congenital absence of heart valve > Q24.8
congenital absence of cerebral vein > Q28.3
congenital absence of skull bone > Q75.8
congenital absence of arm and forearm with hand present | congenital absence of upper arm > Q71.1
congenital absence of leg with foot present | congenital absence of thigh and lower leg > Q72.1
congenital absence of lower leg and foot > Q72.2
congenital absence of arm below elbow | congenital transverse forearm deficiency | transverse deficiency of forearm > Q71.2
bilateral ovarian agenesis | congenital absence of both ovaries > Q50.02
bilateral congenital absence of kidneys > Q60.1
congenital absence of gallbladder and bile duct > Q44.5

# --- congenital, by what is seen
congenital achalasia > Q39.5
congenital cyst of ovary | congenital ovarian cyst > Q50.1
mullerian duct cyst prostatic utricle > Q55.4
congenital cyst of neck | lateral cervical cyst | congenital cervical cyst lateral > Q18.0
colloid cyst of third ventricle | congenital arachnoid cyst > Q04.6
congenital retraction of nipple | congenital inverted nipple > Q83.8
congenital short esophagus > Q39.8
congenital synechia vulvae | congenital adhesions of labia > Q52.5
congenital pigmentation of retina > Q14.1
congenital thickening of nail | congenital onychogryphosis > Q84.5
congenital spoon nail | congenital onychodystrophy > Q84.6
congenital overriding of fingers > Q68.1
congenital contraction of finger | congenital flexion contracture of finger > Q68.1
congenital angulation of tibia | congenital angulation of femur > Q74.2
congenital nephroptosis > Q63.2
congenital acanthosis nigricans > Q82.8
polycystic spleen > Q89.09
chondrodysplasia with hemangioma > Q78.4
chondrodysplasia calcificans congenita > Q77.3

# --- said otherwise
single coronary artery > Q24.5 {congenital, anomalous, origin, ostium, sinus}
heart rhythm anomaly | cardiac rhythm anomaly = arrhythmia
vascular malformation of colon | vascular malformation of intestine | vascular malformation of stomach | vascular malformation of rectum > Q27.33

# --- more that is congenital by its name
epicanthus | epicanthal folds | congenital dermatochalasis | congenital excess eyelid skin | distichiasis congenital | congenital trichiasis | telecanthus | symblepharon congenital | cryptophthalmos eyelid > Q10.3
congenital dacryocystocele | congenital dacryocele > Q10.5
congenital cardiomegaly | bifid apex of heart | double chambered right ventricle > Q24.8
acyanotic congenital heart disease | acyanotic heart disease > Q24.9
congenital cerebral ventricular dilatation > Q04.8
congenital diastasis recti > Q79.59
congenital dislocation of sacroiliac joint > Q74.2
congenital hernia of brain > Q01.9
congenital hernia of foramen magnum > Q01.8
hydroencephalomeningocele | sincipital encephalocele | hydrencephalomeningocele > Q01.9
congenital emphysema of lung > Q33.8
congenital duplication of common bile duct > Q44.5
congenital megacecum | congenital elongation of colon | congenital anal fissure | pancreatic tissue intestinal | persistent pancreatic tissue of intestine > Q43.8
congenital rectovesical fistula | congenital vesicorectal fistula > Q64.79
congenital bronchoesophageal fistula > Q39.2
congenital urachal fistula > Q64.4
pharyngeal pouch congenital | diverticulum of pharynx congenital | pharyngeal diverticulum congenital > Q38.7
imperfectly descended testis | inguinal testicle | inguinal testis | undescended gonad > Q53.9
bilateral maldescended testes | bilateral maldescent of testis > Q53.20
india rubber skin | cutis hyperelastica | keratoma palmaris hereditarium | hyperkeratosis follicularis | dyskeratosis congenita | xerodermic idiocy | acrokeratosis verruciformis | congenital keratoderma | unna thost | brugsch syndrome | meleda disease | acrogeria | hereditary poikiloderma | keratosis pilaris congenital > Q82.8
familial hereditary edema | milroy edema | elephantiasis congenita | hereditary lymphedema praecox > Q82.0
ichthyosis hystrix | netherton syndrome > Q80.8
bullous ichthyosiform erythroderma | epidermolytic hyperkeratosis > Q80.3
hypertrichosis lanuginosa > Q84.2
fragilitas unguium congenital | brittle nails congenital > Q84.6
monilethrix hair > Q84.1
hypoplastic pituitary | hypoplastic thymus > Q89.2
shoulder girdle hypoplasia > Q74.0
congenital pelvic girdle hypoplasia > Q74.2
leri pleonosteosis | stippled epiphyses > Q78.8
hallerman streiff | hallermann streiff syndrome | aglossia adactylia > Q87.0
marcus gunn syndrome | gunn syndrome jaw > Q07.8
onycho-osteodysplasia | osteoonychodysplasia > Q87.2
janiceps | ischiopagus | xiphopagus | omphalopagus | rachipagus > Q89.4
46 XX hermaphrodite with streak gonads > Q99.1
lissencephalia | ulegyria congenital > Q04.3
large physiologic cup congenital | congenital optic pseudoneuritis > Q14.2
imperfect closure of optic nerve entry > Q14.2
imperfect closure of choroid > Q14.3
imperfect closure of retina > Q14.1
imperfect closure of interventricular septum > Q21.0
imperfect closure of cardiac septum > Q21.9
imperfect closure of atrioventricular ostium > Q21.20
shield kidney | ren unguliformis | disc kidney > Q63.1
thoracic kidney | iliac kidney | sacral kidney | intrathoracic kidney > Q63.2
septum of uterus | uterine septum | partial uterine septum > Q51.28
dermal sinus congenital > Q06.8
retrosternal thyroid congenital > Q89.2
rudimentary uterine horn > Q51.818
craniocleidodysostosis | bifid thumb congenital | congenital carpal fusion > Q74.0
touraine syndrome > Q79.8
nonne milroy | nonne-milroy syndrome > Q82.0
bifurcation of gallbladder | bifid gallbladder > Q44.1
bifid ureter congenital > Q62.8
XXXXX syndrome > Q97.1
xeroderma pigmentosum syndrome | atrophoderma pigmentosum > Q82.1
thoracolumbar spina bifida > Q05.6
congenital keratoglobus > Q15.8
congenital absence of ear > Q16.9
cervicoaural fistula > Q18.1
darwin tubercle > Q17.8
cor triloculare > Q20.8
unicuspid aortic valve > Q23.81
pseudotruncus arteriosus > Q25.49
dextraposition of aorta | dextroposition of aorta > Q20.3
enterogenous cyst | congenital hydatid of intestine > Q43.8
ovotestis > Q56.0
congenital cyst of canal of Nuck > Q52.4
chordee > Q54.4 {hypospadias, congenital, infant, foreskin, circumcision}
congenital megaureter > Q62.2
congenital hydroureter > Q62.39
congenital funnel chest | congenital sunken chest > Q67.6
congenital pigeon chest | congenital pigeon breast > Q67.7
arthrogryposis > Q68.8
congenital skull deformity > Q75.8
collodion baby > Q80.2
macrogyria | megalogyria > Q04.8
common atrium > Q21.19
single atrium > Q21.20

# --- syndromes and names
antley-bixler syndrome | baller-gerold syndrome | hanhart syndrome | gorlin-chaudhry-moss syndrome | gorlin-chaudry-moss syndrome | miller syndrome acrofacial | facio-auriculo-vertebral dysplasia | facioauriculovertebral dysplasia | oculoauriculovertebral syndrome > Q87.0
oculodentodigital dysplasia | orofaciodigital syndrome | oculo-dento-digital syndrome | cebocephaly | ethmocephaly | cyclopism | synophthalmia | oculofacial diplegia congenital | congenital facial diplegia | meyer-schwickerath | micrognathia-glossoptosis | glossoptosis micrognathia syndrome | pierre-robin syndrome | robin syndrome > Q87.0
nager syndrome | franceschetti-klein | acrofacial dysostosis | treacher-collins-franceschetti | mandibulofacial dysostosis syndrome > Q75.4
hemifacial microsomia > Q67.4
wildervanck syndrome | cervico-oculo-acoustic syndrome | branchio-oto-renal syndrome | branchiootorenal syndrome | cohen syndrome | opitz G/BBB syndrome | loeys-dietz | loeys dietz syndrome | johanson-blizzard | johanson-blizzard syndrome | costello syndrome | langer-giedion | trichorhinophalangeal syndrome > Q87.89
currarino triad | currarino syndrome | fryns syndrome | pallister-hall syndrome | cerebro-costo-mandibular syndrome | popliteal pterygium syndrome | pentalogy of cantrell | cantrell pentalogy | cantrell syndrome | alstrom syndrome | donnai-barrow syndrome | coffin siris syndrome > Q87.89
leopard syndrome | multiple lentigines syndrome | noonan syndrome with multiple lentigines | turner phenotype with normal karyotype | russell-silver dwarfism | smith lemli dwarfism pseudo | bird-headed dwarf | bird headed dwarfism | amsterdam dwarfism | brachmann de lange > Q87.19
legius syndrome > Q85.09
proteus syndrome | perlman syndrome | simpson golabi behmel | marshall smith syndrome > Q87.3
parkes weber syndrome | parkes-weber | MURCS association | osteo-onycho-dysplasia | osteo-onycho-arthro-dysplasia | turner-kieser syndrome | osterreicher-turner syndrome | rubinstein-taybi | hand-heart syndrome | acro-renal syndrome > Q87.2
acrochondrohyperplasia | marfan disease | marfan habitus syndrome > Q87.40
marfan with cardiovascular manifestations | marfan with mitral valve prolapse > Q87.418
marfan with skeletal manifestation | marfan with scoliosis > Q87.43
roberts syndrome | pseudothalidomide syndrome > Q73.8
joubert syndrome | walker-warburg syndrome > Q04.3
pallister-killian syndrome > Q99.8
mosaic tetrasomy 12p > Q92.8
jacobsen syndrome | 11q deletion > Q93.89
kleefstra > Q87.86
koolen de vries | potocki-lupski deletion > Q93.88
mixed gonadal dysgenesis > Q99.8
gonadal dysgenesis > Q96.9
46,XX testicular disorder of sex development | 46XX testicular DSD > Q98.3
kniest dysplasia | spondyloepiphyseal dysplasia congenita > Q77.7
campomelic dysplasia | metatropic dysplasia | spondylometaphyseal dysplasia | metatropic dwarfism | acromesomelic dysplasia > Q77.8
multiple epiphyseal dysplasia | conradi-hunermann | chondrodystrophy punctata | stippled epiphyses syndrome > Q77.3
chondrodysplasia fetalis | chondrodystrophia fetalis | chondrodystrophia congenita > Q77.4
jeune thoracic dystrophy | saldino-noonan > Q77.2
dystrophic dysplasia | diastrophic dysplasia dwarf > Q77.5
melnick-needles | craniometaphyseal dysplasia pyle > Q78.5
craniometaphyseal dysplasia | acro-osteolysis congenital | congenital acroosteolysis | incomplete segmentation of bone | hajdu cheney > Q78.8
stuve-wiedemann > Q78.8
engelmann syndrome | diaphyseal dysplasia > Q78.3
dyschondroplasia with hemangioma | kast syndrome | dyschondroplasia | maffucci > Q78.4
osteosclerosis fragilis | dysosteosclerosis > Q78.2
silfverskiold syndrome | silfversköld syndrome > Q78.9
trevor disease | dysplasia epiphysealis hemimelica > Q74.8
kindler syndrome | goldscheider disease | kobner disease | dominant epidermolysis bullosa cockayne > Q81.8
dystrophic epidermolysis bullosa | recessive dystrophic epidermolysis bullosa > Q81.2
junctional epidermolysis bullosa | herlitz > Q81.1
harlequin ichthyosis > Q80.4
netherton disease | erythrokeratodermia variabilis > Q80.8
epidermolytic ichthyosis > Q80.3
rothmund syndrome | blue rubber bleb nevus | bean syndrome nevus | franceschetti-jadassohn | dermatolysis | angiomatosis | gyrate scalp | cutis verticis gyrata | congenital lichen | pigmentation of eyelids congenital | congenital skin tag | lids pigmentation congenital | congenital poikiloderma of skin | xeroderma of hereditary palmar > Q82.8
trophedema | hereditary edema | hereditary lymphedema | meige syndrome lymphedema | familial lymphedema | congenital elephantiasis | elephantiasis congenital > Q82.0
unna nevus | nevus unna | nevus of nape | vascular nevus congenital | flame nevus > Q82.5
neurocutaneous syndrome | phakomatosis | hamartosis > Q85.9
recklinghausen disease | multiple neurofibromatosis | peripheral neurofibromatosis > Q85.01
meckel syndrome cystic kidneys > Q61.9
norrie disease > Q15.8
lipomeningocele | lipomyelocele | myelocystocele | spinal dysraphism | billroth disease | fissure of spine | spinal fissure | cleft spine | open neural tube defect | imperfect closure of spine > Q05.9
streeter dysplasia | amniotic band syndrome | constriction band syndrome | multiple pterygium syndrome | thoracogastroschisis | celosomia | congenital short tendon | short tendon congenital | congenital short achilles tendon > Q79.8
goldberg syndrome | acephalochirus monster | acephalus | monster congenital > Q89.89

# --- chromosomes
nonmosaic trisomy 21 | trisomy 21 meiotic nondisjunction | down syndrome meiotic nondisjunction > Q90.0
trisomy 21 mitotic nondisjunction | down syndrome mitotic nondisjunction > Q90.1
accessory chromosome 21 | additional chromosome 21 | extra chromosome 21 | mongoloid idiocy > Q90.9
trisomy 18 meiotic nondisjunction | nonmosaic trisomy 18 > Q91.0
trisomy 18 mitotic nondisjunction > Q91.1
translocation trisomy 18 > Q91.2
trisomy 13 meiotic nondisjunction | nonmosaic trisomy 13 > Q91.4
trisomy 13 mitotic nondisjunction > Q91.5
translocation trisomy 13 > Q91.6
accessory chromosome 18 | additional chromosome 18 | trisomy E | extra chromosome 18 | trisomy 16-18 > Q91.3
accessory chromosome 13 | additional chromosome 13 | trisomy D | extra chromosome 13 | trisomy 13-15 > Q91.7
whole chromosome trisomy meiotic nondisjunction > Q92.0
whole chromosome trisomy mitotic nondisjunction | mosaic whole chromosome trisomy > Q92.1
partial trisomy major | partial trisomy minor > Q92.2
duplication with complex rearrangement | accessory chromosome with complex rearrangement | chromosome duplication with complex rearrangement > Q92.5
duplication of chromosome | chromosome duplication | chromosomal duplication > Q92.9
whole chromosome monosomy mitotic nondisjunction | mosaic monosomy whole chromosome > Q93.1
whole chromosome monosomy meiotic nondisjunction | autosomal monosomy > Q93.0
heterochromatin marker > Q92.61
autosomal fragile site | fragile site autosomal > Q95.5
balanced rearrangement | balanced structural marker > Q95.9
female phenotype sex chromosome anomaly > Q97.9
male phenotype sex chromosome anomaly | sex chromosome abnormality male phenotype > Q98.9
46 XY with streak gonads | 46 XY hermaphrodite with streak gonads | XY gonadal dysgenesis > Q99.1
structurally abnormal sex chromosome male > Q98.6
male with sex chromosome mosaicism > Q98.7
congenital malformation due to exogenous cause | dysmorphism due to drugs | fetal isotretinoin syndrome | retinoid embryopathy | dysmorphism due to exogenous cause > Q86.8

# --- brain, eye, ear, face
hemicrania congenital | hemicrania malformation | exencephaly | exencephalus | agenesis of skull with anencephaly > Q00.0
encephalocele endaural | endaural hernia of brain | nasal encephalocele basal | parietal encephalocele | orbital encephalocele > Q01.8
skull deformity with encephalocele | skull malformation with encephalocele > Q01.9
skull bone anomaly with microcephaly | microcephalus | micrencephaly | micrencephalon > Q02
foramen of monro obstruction | obstruction of foramen of monro | monro foramen atresia | congenital obstruction of foramen of monro > Q03.8
cyclencephaly > Q04.9
colpocephaly | heterotopia cerebralis | cerebral heterotopia | band heterotopia > Q04.8
hemimegalencephaly > Q04.5
porencephalic cyst | porencephalia > Q04.6
neuroenteric cyst | neurenteric cyst | tight filum terminale > Q06.8
constriction by meningeal bands congenital | meningeal bands congenital | meningeal folds congenital | marcus gunn ptosis > Q07.8
eyelid closure imperfect congenital | ankyloblepharon filiforme | congenital ankyloblepharon | ankyloblepharon filiforme adnatum | agenesis of eyelashes | absence of eyelid | cilia agenesis > Q10.3
absence of lacrimal canaliculus | canaliculus lacrimalis absence congenital | agenesis of lacrimal canaliculus > Q10.4
congenital lacrimal stenosis | congenital nasal duct stenosis | congenital lacrimal passage stricture | congenital nasal duct stricture | lacrimal passage stricture congenital | congenital atresia of nasolacrimal duct > Q10.5
displacement of lacrimal punctum | canaliculus displacement congenital | displacement of punctum lacrimale | lacrimal canaliculus displacement congenital > Q10.6
cataracta congenita | embryonal cataract | embryonal nuclear cataract | anterior polar cataract | posterior polar cataract congenital | developmental cataract | sutural cataract | pyramidal cataract > Q12.0
sclerocornea > Q13.3
embryotoxon | posterior embryotoxon | anterior embryotoxon > Q13.4
imperfect closure of sclera | blue sclerotics > Q13.5
descemet membrane defect congenital | congenital defect of descemet membrane | membrana capsularis lentis posterior | capsulopupillary membrane > Q13.89
mittendorf dot | bergmeister papilla hyaloid > Q14.0
fovea centralis anomaly | fovea centralis aplasia | aplasia of fovea | foveal aplasia | macular aplasia | aberrant retinal artery | retinal artery aberrant | congenital retinal vessel anomaly > Q14.1
optic papilla cavity | congenital optic nerve pit > Q14.2
medullated nerve fibers | medullated optic nerve fibers | myelinated retinal nerve fibers | myelinated nerve fiber layer | medullated fibers of retina | congenital conus | conus of eye congenital | remnant of lens capsule > Q14.8
posterior segment anomaly of eye > Q14.9
fused auditory canal | fusion of auditory canal | ear canal fusion | stricture of ear meatus congenital | congenital auditory canal stricture > Q16.1
membranous labyrinth absence | absence of membranous labyrinth | absence of organ of corti | mondini > Q16.5
ear malformation causing hearing impairment | congenital ear anomaly with hearing impairment | auditory canal hypoplasia with hearing impairment | ear anomaly with hearing impairment > Q16.9
rudimentary ear lobule | misshapen ear congenital | deformed auricle congenital > Q17.3
eustachian tube dilatation congenital > Q17.8
fistula auris congenita | fistula auris | auricular fistula congenital > Q18.1
branchial cleft | imperfect closure of branchial cleft | branchial cartilage > Q18.2
wry neck congenital | congenital wryneck > Q68.0

# --- mouth and gut
nasal oral fistula | oronasal fistula congenital | congenital oronasal fistula > Q35.9
imperfect closure of lip > Q36.9
flaccid palate congenital | congenital flaccid palate | short soft palate congenital > Q38.5
sublingual duct fusion | fusion of submaxillary duct > Q38.4
submaxillary gland in neck muscles | ectopic submaxillary gland > Q38.6
pouch of pharynx | pharynx pouch > Q38.7
congenital schatzki ring > Q39.3
congenital paraesophageal hernia > Q40.1
upper alimentary tract patulous | patulous cardia congenital | upper alimentary organ atresia > Q40.8
stenosis of large intestine congenital | congenital stricture of large intestine | congenital occlusion of large intestine | congenital obstruction of large intestine | atresia of large bowel > Q42.9
impervious cecum | atresia of appendix | aplasia of appendix > Q42.8
congenital occlusion of anus | anal occlusion congenital > Q42.3
congenital occlusion of anus with fistula | hypoplasia of anus with fistula | anal hypoplasia with fistula | congenital stricture of anus with fistula | stenosis of anus with fistula congenital > Q42.2
megacolon congenital aganglionic > Q43.1
congenital macrosigmoid | macrocolon congenital | macrosigmoid | congenital macrocolon > Q43.2
failure of rotation of intestine | rotation of cecum failure | undescended cecum | cecum undescended | subhepatic cecum | jackson veil | periappendiceal band congenital | congenital peritoneal band | congenital omental band | congenital bands of intestine | universal mesentery | cecum rotation imperfect | malrotation of colon | malrotation of cecum > Q43.3
congenital band of anus | elongated colon | redundant anus | redundant rectum | intestinal appendage | congenital volvulus | congenital diverticulum of duodenum | congenital diverticulum of jejunum | congenital diverticulum of ileum | congenital duodenal diverticulum | dolichosigmoid | congenital megaduodenum | pelvirectal dolichocolon > Q43.8
congenital occlusion of gallbladder | inclusion of gallbladder in liver | gallbladder in liver | mobile gallbladder congenital | congenital mobile gallbladder | congenital gallbladder septum > Q44.1
congenital obstruction of bile duct passage | bile passage obstruction congenital | congenital bile duct occlusion > Q44.3
congenital cystic duct dilatation | cystic duct dilatation congenital | congenital torsion of bile duct | bile passage distortion | bile duct malformation cystic > Q44.5
caroli disease | caroli syndrome > Q44.6
hydromphalos | hydromphalus | congenital mesenteric cyst | digestive organ malposition congenital > Q45.8
malformation of respiratory system | respiratory system deformity > Q34.9
epiglottis fissure | bifurcation of epiglottis | elongated petiolus | petiolus elongated | cricoid cartilage deformity | thyroid cartilage deformity | thyroid cartilage union anomaly | hyoid bone union with thyroid cartilage | aryteno-epiglottic fold anomaly > Q31.8
laryngeal sacculation | intralaryngeal sacculation | saccular cyst of larynx congenital | laryngeal saccule eversion | laryngocele congenital > Q31.3
bronchus diverticulum > Q32.4
undeveloped lung | underdeveloped lung | lung incompletely developed | rudimentary lung > Q33.6
horseshoe lung | unilobar lung > Q33.8
cystic lung congenital > Q33.0
communication between pericardial sac and pleural sac | pericardial pleural communication > Q34.8

# --- heart and vessels
anomaly of cardiac chambers > Q20.9
crisscross heart | heart band anomaly | anomalous bands of heart | bands of heart | heart folds anomaly | ventricular band anomaly | celomic cyst | coelomic cyst | valve insufficiency congenital | congenital valvular insufficiency | inferior vena cava valve anomaly | pericardial diverticulum | diverticulum of pericardium | false chordae congenital > Q24.8
holmes heart > Q20.4
interauricular septum patent | patent interauricular septum | patent interatrial septum | interauricular ostium imperfect closure | defective closure of interauricular septum | lutembacher > Q21.19
auricular septum deformity | patent auricular septum | auricular septal deformity of heart > Q21.10
ostium primum with separate atrioventricular valves and inlet VSD | transitional AV canal | transitional AVSD | intermediate AV canal > Q21.22
imperfect closure of ventricular septum in tetralogy of fallot | pulmonary stenosis in tetralogy of fallot | pulmonary atresia in tetralogy of fallot | pulmonary artery stenosis in tetralogy of fallot > Q21.3
pulmonic cusps fused | fusion of pulmonic cusps | fused pulmonic cusps | fusion of pulmonary cusps > Q22.1
trilogy of fallot | triad of fallot | fallot triad | fallot trilogy | fenestration of pulmonary cusps | pulmonary valve defective development > Q22.3
congenital tricuspid stenosis | tricuspid congenital atresia | congenital atresia of tricuspid | tricuspid anomaly with stenosis > Q22.4
stricture of aortic valve congenital | fusion of aortic cusps congenital | aortic valve fused cusps congenital > Q23.0
congenital stenosis of mitral valve | mitral valve stenosis congenital > Q23.2
aortic atresia with hypoplasia of ascending aorta | shone complex hypoplastic left > Q23.4
shone complex | shone syndrome | aortic valve malformation specified > Q23.88
bland-white-garland | bland-white-garland syndrome | coronary blood vessel accessory | accessory coronary vessel > Q24.5
infundibulum stenosis cardiac | infundibular stenosis of right ventricle | stenosis of infundibulum cardia > Q24.3
subaortic stenosis valve anomaly | subaortic ring congenital > Q24.4
imperfect development of heart | incomplete development of heart | heart maldevelopment | defective development of heart > Q24.9
vascular ring aorta | ring of aorta > Q25.45
supravalvular stricture of aorta | congenital supravalvular stricture of aorta > Q25.3
congenital arteriovenous pulmonary shunt | congenital pulmonary arteriovenous aneurysm | pulmonary arteriovenous shunt congenital > Q25.72
congenital aneurysm of pulmonary artery | congenital pulmonary aneurysm > Q25.79
congenital stricture of vena cava > Q26.0
persistence of sinus venosus | sinus venosus persistent incorporation in right auricle | great vein malformation specified | scimitar vein | raghib | levoatriocardinal vein > Q26.8
umbilical artery atresia | atresia of umbilical artery > Q27.0
peripheral arteriovenous malformation of lower limb | arteriovenous malformation of vessel of lower limb > Q27.32
peripheral arteriovenous malformation of upper limb | arteriovenous malformation of vessel of upper limb > Q27.31
congenital arteriovenous fistula | congenital peripheral arteriovenous fistula | congenital arteriovenous aneurysm | peripheral arteriovenous malformation > Q27.30
congenital phlebectasia | phlebectasia congenital | congenital venous ectasia > Q27.4
congenital venous aneurysm | congenital peripheral aneurysm | congenital aneurysm of lower limb | congenital aneurysm of upper limb | digestive system aberrant artery | aberrant artery of digestive system | digestive system peripheral vascular hypoplasia | lower limb artery malposition congenital > Q27.8
vessel anomaly | anomaly of vessel | blood vessel anomaly congenital > Q27.9
precerebral vessel atypical distribution | congenital dissection of precerebral artery | congenital precerebral aneurysm > Q28.1
arteriovenous aneurysm of brain | cerebral arteriovenous aneurysm | brain arteriovenous aneurysm | arteriovenous aneurysm cerebral congenital > Q28.2
absence of cerebral artery | cavernous sinus arteriovenous aneurysm | arteriovenous aneurysm of cavernous sinus | congenital aneurysm of brain | absence of brain artery > Q28.3
congenital circulation defect | congenital defect of circulatory system | cardiovascular system deformity congenital | congenital deformity of circulatory system > Q28.9

# --- urogenital
morgagni cyst of female | hydatid of morgagni of female > Q50.5
paramesonephric duct cyst | mullerian cyst of fallopian tube > Q50.4
ovary free in peritoneal cavity | displacement of ovary in peritoneal cavity > Q50.39
subseptus uterus | uterus subseptus | uterus septus > Q51.28
mullerian duct cyst of cervix | embryonic cyst of cervix | congenital cyst of cervix > Q51.6
congenital anteflexion of uterus | congenital anteversion of uterus | congenital retroflexion of uterus | congenital antepositioned uterus > Q51.818
valve of internal os of cervix | cervix internal os valve > Q51.828
abnormal shape of uterus congenital > Q51.9
rudimentary vagina > Q52.0
cribriform hymen | microperforate hymen | hymen closure congenital | rigid hymen congenital > Q52.3
external female genitalia inadequate development | female external genitalia inadequate development | hypoplastic labia > Q52.79
microgenitalia female congenital | congenital microgenitalia female | infantile genitalia female > Q52.8
labium deformity | labia deformity > Q52.79
perineal testis unilateral | unilateral perineal cryptorchid | perineal undescended testis unilateral | perineal ectopic testis unilateral > Q53.12
perineal testis bilateral | bilateral perineal testes | perineal cryptorchid bilateral > Q53.22
unilateral inguinal testicle | unilateral inguinal testis | inguinal cryptorchidism unilateral | inguinal testis unilateral > Q53.112
bilateral inguinal testes | inguinal testis bilateral | bilateral inguinal testicles > Q53.212
high scrotal testis unilateral | unilateral high scrotal testis > Q53.13
bilateral high scrotal testes | high scrotal testes bilateral > Q53.23
vanishing testis | vanishing testis syndrome > Q55.0
sliding testicle | hypermobile testicle > Q55.22
migratory testis | testis migrans | inversion of testis | hernia of tunica vaginalis congenital | inverted testis | transverse testicular ectopia > Q55.29
congenital hooded penis | hooded penis | dorsal hood penis | diphallus | bifid penis | short penis frenulum congenital > Q55.69
penoscrotal transposition | imperfect closure of male genitalia | persistent mullerian duct syndrome | mullerian duct persistence male > Q55.8
male genitourinary anomaly > Q55.9
multiple congenital kidney cysts | more than one congenital renal cyst | congenital multiple renal cysts > Q61.02
polycystic kidney infantile type | infantile type polycystic degeneration of kidney | polycystic kidney childhood type | childhood type polycystic nephritis | polycystic degeneration infantile kidney > Q61.19
polycystic kidney childhood type with collecting duct dilatation | dilatation of collecting ducts polycystic > Q61.11
polycystic kidney adult type | adult polycystic kidney > Q61.2
congenital megaloureter | megaloureter congenital > Q62.2
obstructive anomaly of ureter cecoureterocele | cecoureterocele > Q62.32
congenital obstructive defect of ureter | obstructive defect of renal pelvis | obstructive renal pelvis defect congenital | ureteral valve | valve of ureter | congenital valve of ureter > Q62.39
bifid ureter | ureter bifid > Q62.8
renal pelvis bifurcation | bifid renal pelvis | clubbed calyces congenital | bifurcation of renal pelvis > Q63.8
clump kidney | kidney clump > Q63.1
bladder neck obstruction anomaly > Q64.31
obstructive anomaly of urethra > Q64.39
urinary meatus hernia congenital | congenital periurethral cyst | periurethral cyst congenital > Q64.79

# --- limbs, skull, spine, chest
carpus agenesis | agenesis of carpus | metacarpus agenesis | agenesis of metacarpus | hand reduction defect absence > Q71.3
agenesis of arm with hand present | absence of arm with hand present | absence of forearm with hand present > Q71.1
tarsus agenesis | agenesis of tarsus > Q72.3
ectromelia of lower limb > Q72.89
ectromelia of upper limb > Q71.89
brachydactylia of fingers | kirner deformity | sprengel | madelung | hypoplastic thumb | macrodactylia of fingers | macrodactylism | triphalangism of thumb > Q74.0
camptodactyly | clinodactyly | congenital clinodactyly of finger > Q68.1
macrodactylia of toes | android pelvis | male type pelvis | sympus | symmelia | congenital nonunion of symphysis pubis | brachydactyly of toes | leg dysplasia | symphysis pubis nonunion congenital | split pelvis congenital | sacroiliac joint deformity | coxa magna congenital > Q74.2
congenital knock knee | congenital bowleg | congenital genu introrsum | genu introrsum congenital | congenital genu extrorsum | genu extrorsum congenital | knock-knee congenital > Q74.1
accessory finger malposition | supernumerary finger congenital malposition > Q69.0
multiple digits | extra digits > Q69.9
dactylosymphysis of fingers | fused fingers congenital > Q70.0
complex syndactylism of toes | fused toes congenital > Q70.2
equinovarus clubfoot | clubfoot equinovarus | equinovarus foot | pes equinovarus congenital > Q66.0
metatarsus primus varus > Q66.21
pes varus anomaly | varus foot anomaly | varus anomaly of foot > Q66.3
skewfoot | pes equinus congenital | congenital equinus | congenital overriding toe | overriding toe congenital | congenital mallet toe | foot deformity congenital specified | congenital talipes equinus > Q66.89
congenital lumbosacral dislocation | bifurcation of vertebra | cleft of vertebra | congenital absence of lumbar vertebra > Q76.49
congenital scoliosis with hemivertebra fusion | hemivertebra fusion scoliosis | failure of segmentation with scoliosis | failure of segmentation of vertebra with scoliosis > Q76.3
cervical rib syndrome | cervical rib > Q76.5
congenital subluxation of shoulder | congenital subluxation of elbow | congenital subluxation of joint | congenital subluxation of wrist > Q68.8
single-suture craniosynostosis specified > Q75.08
craniostenosis > Q75.009
tower skull | kleeblattschadel multi-suture other > Q75.058
brachycephaly nondeformational > Q75.022
craniolacunia | lacunar skull | lückenschädel | stenocephaly | caput crepitus | crepitus caput | craniotabes congenital | wormian bones | congenital hyperostosis of skull | absence of skull bone | caput membranaceum congenital > Q75.8
bent nose newborn | congenital facial compression | potter facies compression > Q67.4
distortion of thorax > Q67.8
diaphragm gross defect congenital | gross defect of diaphragm congenital > Q79.0
microdactyly | congenital short fingers > Q74.0

# --- skin, breast, endocrine, whatever else
congenital inversion of nipple | congenital nipple inversion > Q83.8
twisted hair congenital | hair twist congenital > Q84.1
congenital nail dystrophy | congenital dystrophy of nail | atrophia unguium congenita | atrophy of nails congenital | longitudinal ridges of nails congenital | nail grooves congenital > Q84.6
ectodermal anomaly > Q82.9
endocrine gland absence | absence of endocrine gland | lingual goiter | hypophyseal deformity | thyroglossal duct remnant > Q89.2
congenital multiple anomalies | anomaly multiple congenital | congenital anomalies multiple > Q89.7
dextrocardia with transposition of viscera > Q89.3
parasitic twin | fetus in fetu > Q89.4
congenital dermoid developmental cyst > Q89.89

# --- hypoplasia, agenesis and the like of parts
agenesis of thumb and finger | aphalangia of hand | absence of phalanges of hand congenital > Q71.3
aphalangia of foot | absence of phalanges of foot congenital > Q72.3
hypoplasia of mandible congenital | congenital hypoplasia of mandible > M26.04
hypoplasia of orbit | agenesis of orbit | absence of roof of orbit > Q10.7
hypoplasia of pupil > Q13.2
hypoplasia of optic nerve | optic nerve hypoplasia > H47.03
hypoplasia of epiglottis > Q31.2
hypoplasia of skull bone | aplasia of skull bone > Q75.8
hypoplasia of sacrum | hypoplasia of coccyx | aplasia of sacrum > Q76.49
hypoplasia of testes > Q55.1
hypoplasia of oviduct | agenesis of oviduct > Q50.6
hypoplasia of femur congenital | congenital femoral hypoplasia > Q72.4
hypoplasia of tibia congenital > Q72.5
hypoplasia of fibula congenital > Q72.6
hypoplasia of radius congenital > Q71.4
hypoplasia of ulna congenital > Q71.5
imperfect fusion of sternum > Q76.7
displacement of adrenal | displaced adrenal > Q89.1
displacement of parathyroid | displacement of thymus > Q89.2
displacement of esophageal mucosa into cardia > Q39.8
distortion of cervix uteri > Q51.9
distortion of vena cava > Q26.9

# --- anomaly of an organ, no more said
brain anomaly | cerebral anomaly > Q04.9
spinal cord anomaly > Q06.9
nervous system anomaly > Q07.9
lens anomaly > Q12.9
eye anomaly | ocular anomaly > Q15.9
external ear anomaly | outer ear anomaly > Q17.9
middle ear anomaly > Q16.4
face anomaly | facial anomaly | neck anomaly > Q18.9
aorta anomaly > Q25.40
great vein anomaly | vena cava anomaly > Q26.9
tricuspid valve anomaly > Q22.9
aortic valve anomaly | mitral valve anomaly > Q23.9
cardiac chamber anomaly > Q20.9
nose anomaly | nasal anomaly > Q30.9
larynx anomaly | laryngeal anomaly > Q31.9
lung anomaly | pulmonary anomaly > Q33.9
mediastinum anomaly | mediastinal anomaly > Q34.1
esophagus anomaly | esophageal anomaly > Q39.9
stomach anomaly | gastric anomaly > Q40.3
intestine anomaly | intestinal anomaly | bowel anomaly | colon anomaly | colonic anomaly | rectum anomaly | rectal anomaly | anus anomaly | anal anomaly | appendix anomaly | jejunum anomaly | cecum anomaly > Q43.9
liver anomaly | hepatic anomaly > Q44.70
uterus anomaly | uterine anomaly | cervix uteri anomaly | cervix anomaly > Q51.9
kidney anomaly | renal anomaly | pyelocaliceal anomaly > Q63.9
urinary organ anomaly > Q64.9
skull anomaly | cranial bone anomaly | frontal bone anomaly > Q75.9
muscle anomaly | muscular anomaly | tendon anomaly | fascia anomaly | ligament anomaly > Q79.9
skin anomaly | integument of skin anomaly > Q82.9
breast anomaly | nipple anomaly | mammary anomaly > Q83.9
pulmonary vein anomaly > Q26.9
metacarpus anomaly > Q74.0
oviduct anomaly > Q50.6
great vessels anomaly > Q28.9
atrial bands anomaly | atrial folds anomaly > Q20.8
ventricular septum anomaly | ventricular septa anomaly | interventricular septum anomaly > Q21.0
interatrial septum anomaly > Q21.10
renal vessel anomaly | renal vein anomaly > Q27.2
foramen botalli anomaly > Q21.12
septum primum anomaly | ostium primum anomaly > Q21.20
reproductive organ anomaly > Q52.9 {female, uterus, vagina, ovary}
# --- congenitally absent, not formed
agenesis lacrimal gland | congenital absence lacrimal gland | agenesis punctum | congenital absence punctum > Q10.4
agenesis middle ear > Q16.4
agenesis pulmonary valve | congenital absence pulmonary valve > Q22.0
agenesis pulmonary vein | congenital absence pulmonary vein > Q26.3
agenesis tricuspid valve | congenital absence tricuspid valve > Q22.4
agenesis small intestine > Q41.9
congenital absence colon > Q42.9
congenital absence cecum > Q42.8
agenesis ovary | congenital absence ovary > Q50.02
agenesis femur > Q72.4
agenesis tibia > Q72.5
agenesis fibula > Q72.6
agenesis ulna > Q71.5
agenesis forearm and hand | congenital absence forearm and hand > Q71.2
agenesis lower leg and foot | congenital absence lower leg and foot > Q72.2
congenital absence upper limb | congenital absence upper extremity > Q71.0
congenital absence lower limb | congenital absence lower extremity > Q72.0
agenesis abdominal wall | congenital absence abdominal wall > Q79.59
agenesis skin > Q82.8
congenital absence hair > Q84.0
agenesis eyebrow | congenital absence eyebrow > Q18.8
agenesis thymus > Q89.2
congenital absence bone > Q79.9
congenital absence brain > Q00.0
congenital absence cerebellum > Q04.3
congenital absence spinal cord > Q06.0
congenital absence iris > Q13.1
congenital absence renal artery > Q27.2
congenital absence spleen > Q89.01
congenital absence coronary artery > Q24.5
agenesis labium | congenital absence labium | congenital absence external female genitalia > Q52.71
# --- underdeveloped
underdeveloped brain | underdevelopment brain | hypoplasia cerebrum | hypoplastic cerebrum | underdeveloped cerebrum | underdevelopment cerebrum | underdeveloped cerebral hemisphere | underdevelopment cerebral hemisphere > Q02
underdeveloped cerebellum | underdevelopment cerebellum > Q04.3
underdeveloped corpus callosum | underdevelopment corpus callosum > Q04.0
underdeveloped spinal cord | underdevelopment spinal cord > Q06.1
underdeveloped optic nerve | underdevelopment optic nerve > H47.03
hypoplastic iris | underdeveloped iris > Q13.2
hypoplastic face | underdeveloped face > Q18.8
underdeveloped mandible | underdevelopment mandible > M26.04
underdeveloped maxilla | underdevelopment maxilla > M26.02
hypoplasia zygoma | hypoplastic zygoma | underdeveloped zygoma | underdevelopment zygoma > Q67.4
hypoplastic nose > Q30.1
underdeveloped larynx | underdevelopment larynx | underdeveloped epiglottis | underdevelopment epiglottis > Q31.2
hypoplastic trachea | underdeveloped trachea > Q32.1
underdeveloped aorta | underdevelopment aorta | underdeveloped aortic arch | underdevelopment aortic arch > Q25.42
underdeveloped pulmonary artery > Q25.79
underdeveloped right heart | underdevelopment right heart > Q22.6
underdeveloped left heart | underdevelopment left heart | underdeveloped left ventricle | underdevelopment left ventricle > Q23.4
underdeveloped umbilical artery | underdevelopment umbilical artery > Q27.0
hypoplastic vena cava | underdeveloped vena cava > Q26.8
underdeveloped tongue > Q38.3
hypoplastic esophagus | underdeveloped esophagus > Q39.8
hypoplastic bile duct | underdeveloped bile duct | hypoplastic biliary duct | underdeveloped biliary duct | hypoplastic biliary passage | underdeveloped biliary passage > Q44.5
underdeveloped gallbladder | underdevelopment gallbladder > Q44.0
hypoplastic liver | underdeveloped liver > Q44.79
underdeveloped pancreas | underdevelopment pancreas > Q45.0
hypoplasia small intestine | underdeveloped small intestine | underdevelopment small intestine > Q41.9
underdeveloped large intestine | underdevelopment large intestine | underdeveloped colon | underdevelopment colon > Q42.9
hypoplasia appendix | hypoplastic appendix | underdeveloped appendix | underdevelopment appendix > Q42.8
hypoplasia digestive tract | hypoplastic digestive tract | underdeveloped digestive tract | underdevelopment digestive tract | underdeveloped digestive organ | underdevelopment digestive organ | hypoplasia alimentary tract | hypoplastic alimentary tract > Q45.8
underdeveloped alimentary tract | underdevelopment alimentary tract > Q45.8
hypoplastic ovary | underdeveloped ovary > Q50.39
underdeveloped uterus | underdevelopment uterus > Q51.811
underdeveloped cervix | underdevelopment cervix > Q51.821
hypoplastic fallopian tube | underdeveloped fallopian tube > Q50.6
hypoplastic vagina | underdeveloped vagina > Q52.4
underdeveloped vulva > Q52.79
hypoplastic clitoris | underdeveloped clitoris > Q52.6
underdeveloped testis | underdevelopment testis | underdeveloped scrotum | underdevelopment scrotum > Q55.1
underdeveloped penis | underdevelopment penis > Q55.62
underdeveloped kidney | underdevelopment kidney > Q60.5
hypoplastic prostate | underdeveloped prostate | hypoplastic vas deferens | underdeveloped vas deferens | hypoplastic seminal vesicle | underdeveloped seminal vesicle > Q55.4
hypoplastic adrenal gland | underdeveloped adrenal gland > Q89.1
hypoplastic spleen | underdeveloped spleen > Q89.09
hypoplastic nipple | underdeveloped nipple > Q83.8
underdeveloped limb | underdevelopment limb > Q73.8
hypoplasia radius | hypoplastic radius | underdeveloped radius | underdevelopment radius > Q71.4
hypoplasia ulna | hypoplastic ulna | underdeveloped ulna | underdevelopment ulna > Q71.5
hypoplasia femur | hypoplastic femur | underdeveloped femur | underdevelopment femur > Q72.4
hypoplasia tibia | hypoplastic tibia | underdeveloped tibia | underdevelopment tibia > Q72.5
hypoplasia fibula | hypoplastic fibula | underdeveloped fibula | underdevelopment fibula > Q72.6
hypoplastic scapula | underdeveloped scapula | hypoplastic clavicle | underdeveloped clavicle > Q74.0
underdeveloped patella | underdevelopment patella > Q74.1
hypoplastic rib | underdeveloped rib > Q76.6
hypoplastic sternum | underdeveloped sternum > Q76.7
hypoplastic vertebra | underdeveloped vertebra > Q76.49
hypoplastic skull | underdeveloped skull > Q75.8
hypoplastic muscle | underdeveloped muscle | hypoplasia pectoral muscle | hypoplastic pectoral muscle | underdeveloped pectoral muscle | underdevelopment pectoral muscle > Q79.8
hypoplastic nails | underdeveloped nails > Q84.6
hypoplasia leg | hypoplastic leg | underdeveloped leg | underdevelopment leg | hypoplasia lower limb | hypoplastic lower limb | underdeveloped lower limb | underdevelopment lower limb > Q72.8
hypoplasia arm | hypoplastic arm | underdeveloped arm | underdevelopment arm | hypoplasia upper limb | hypoplastic upper limb | underdeveloped upper limb | underdevelopment upper limb > Q71.8
hypoplasia zonule | hypoplastic zonule | underdeveloped zonule | underdevelopment zonule > Q12.8
hypoplasia punctum | hypoplastic punctum | underdeveloped punctum | underdevelopment punctum | hypoplastic lacrimal apparatus | underdeveloped lacrimal apparatus > Q10.6
hypoplasia teeth | hypoplastic teeth | underdeveloped teeth | underdevelopment teeth > K00.4
# --- wrongly placed from birth
congenital displacement subclavian artery | congenital malposition subclavian artery | congenitally displaced subclavian artery > Q27.8
congenital malposition lens > Q12.1
congenital displacement cecum | congenital malposition cecum | congenitally displaced cecum | congenital malposition colon | congenitally displaced colon > Q43.3
congenitally displaced appendix | congenitally displaced intestine | congenitally displaced bowel | congenital displacement lower digestive tract | congenitally displaced lower digestive tract > Q43.8
congenital malposition anus | congenitally displaced anus > Q43.5
congenitally displaced liver > Q44.79
congenitally displaced gallbladder > Q44.1
congenitally displaced bile duct > Q44.5
congenitally displaced pancreas > Q45.3
congenitally displaced ovary > Q50.39
congenitally displaced fallopian tube > Q50.6
congenitally displaced uterus > Q51.818
congenitally displaced cervix > Q51.828
congenital displacement testis | congenitally displaced testis | congenitally displaced scrotum > Q55.29
congenital malposition bladder > Q64.19
congenital displacement patella | congenitally displaced patella | congenitally displaced knee > Q74.1
congenital displacement finger | congenitally displaced finger | congenital displacement thumb | congenital malposition thumb | congenitally displaced thumb > Q68.1
congenital displacement toe | congenitally displaced toe | congenital displacement foot | congenitally displaced foot > Q66.9
congenitally displaced arm | congenitally displaced elbow | congenitally displaced shoulder | congenitally displaced scapula | congenitally displaced clavicle | congenital malposition hand | congenitally displaced hand | congenitally displaced wrist > Q74.0
congenital displacement round ligament | congenital malposition round ligament | congenitally displaced round ligament > Q52.8
congenital displacement sacrum | congenital malposition sacrum | congenitally displaced sacrum | congenitally displaced spine | congenitally displaced vertebra > Q76.49
congenital displacement joint | congenitally displaced joint > Q68.8
congenitally displaced brain > Q04.8
congenitally displaced ear | congenitally displaced auricle | congenitally displaced pinna > Q17.4
congenitally displaced heart > Q24.8
congenitally displaced aorta > Q25.49
congenitally displaced trachea > Q32.1
congenitally displaced tongue > Q38.3
congenitally displaced thyroid > Q89.2
congenitally displaced spleen > Q89.09
congenitally displaced nipple | congenitally displaced breast > Q83.8
congenitally displaced nail > Q84.6
congenitally displaced hip > Q65.89
congenitally displaced diaphragm > Q79.1
congenitally displaced eyelid > Q10.3
congenitally displaced epiglottis > Q31.8
congenitally displaced nerve | congenital malposition brachial plexus > Q07.8
congenital displacement alimentary tract | congenital malposition alimentary tract | congenitally displaced alimentary tract > Q45.8
ectopic subclavian artery > Q27.8
ectopic cecum > Q43.3
ectopic patella > Q74.1
ectopic tooth > M26.39
# --- one too many
accessory pylorus | double pylorus | duplication pylorus | supernumerary pylorus > Q40.2
accessory cervix | supernumerary cervix | accessory cervix uteri | double cervix uteri | duplication cervix uteri | supernumerary cervix uteri > Q51.820
accessory renal pelvis | double renal pelvis | duplication renal pelvis | supernumerary renal pelvis | accessory pelvis of kidney | double pelvis of kidney | duplication pelvis of kidney | supernumerary pelvis of kidney > Q62.5
accessory urethra | supernumerary urethra > Q64.74
accessory sesamoid bone foot | double sesamoid bone foot | duplication sesamoid bone foot | supernumerary sesamoid bone foot > Q74.2
accessory placental lobe | double placental lobe | duplication placental lobe | supernumerary placental lobe > O43.19
double auditory ossicles | duplication auditory ossicles > Q16.3
double cystic duct > Q44.5
double lobe of lung | duplication lobe of lung > Q33.1
double carpal bone | duplication carpal bone > Q74.0
double tarsal bone | duplication tarsal bone | double navicular | duplication navicular > Q74.2
double renal artery | duplication renal artery | accessory renal vessel | double renal vessel | duplication renal vessel | supernumerary renal vessel > Q27.2
double ocular muscle | duplication ocular muscle > Q10.3
double lacrimal canal | duplication lacrimal canal > Q10.6
accessory lower gastrointestinal tract | double lower gastrointestinal tract | duplication lower gastrointestinal tract | supernumerary lower gastrointestinal tract > Q43.4
accessory upper alimentary tract | double upper alimentary tract | duplication upper alimentary tract | supernumerary upper alimentary tract > Q40.8
duplication finger > Q69.0
duplication toe > Q69.2
duplication digit > Q69.9
# --- not closed
imperfect closure aortic septum | incomplete closure aortic septum | nonclosure aortic septum | imperfect closure aorticopulmonary septum | incomplete closure aorticopulmonary septum | nonclosure aorticopulmonary septum | imperfect closure aorticopulmonary > Q21.4
incomplete closure aorticopulmonary | nonclosure aorticopulmonary > Q21.4
incomplete closure atrial septum | nonclosure atrial septum | incomplete closure interatrial septum | nonclosure interatrial septum > Q21.19
incomplete closure ventricular septum | nonclosure ventricular septum | incomplete closure interventricular septum | nonclosure interventricular septum > Q21.0
incomplete closure choroid | nonclosure choroid > Q14.3
incomplete closure ductus arteriosus > Q25.0
imperfect closure esophagus | incomplete closure esophagus | nonclosure esophagus > Q39.8
incomplete closure foramen ovale > Q21.12
imperfect closure lens | incomplete closure lens | nonclosure lens > Q12.8
incomplete closure spine | nonclosure spine > Q05.9
imperfect closure sternum | incomplete closure sternum | nonclosure sternum > Q76.7
imperfect closure urachus | incomplete closure urachus | nonclosure urachus > Q64.4
imperfect closure vulva | incomplete closure vulva | nonclosure vulva > Q52.79
imperfect closure vitreous | incomplete closure vitreous | nonclosure vitreous > Q14.0
imperfect closure tear duct | incomplete closure tear duct | nonclosure tear duct | imperfect closure lacrimal duct | incomplete closure lacrimal duct | nonclosure lacrimal duct > Q10.6
imperfect closure anterior chamber | incomplete closure anterior chamber | nonclosure anterior chamber > Q13.2
imperfect closure larynx | incomplete closure larynx | nonclosure larynx | imperfect closure epiglottis | incomplete closure epiglottis | nonclosure epiglottis | imperfect closure cricoid cartilage | incomplete closure cricoid cartilage | nonclosure cricoid cartilage > Q31.8
imperfect closure thyroid cartilage | incomplete closure thyroid cartilage | nonclosure thyroid cartilage | imperfect closure glottis | incomplete closure glottis | nonclosure glottis > Q31.8
imperfect closure trachea | incomplete closure trachea | nonclosure trachea > Q32.1
imperfect closure optic nerve | incomplete closure optic nerve | nonclosure optic nerve > Q14.2
imperfect closure abdominal wall | incomplete closure abdominal wall | nonclosure abdominal wall > Q79.59
imperfect closure skull | incomplete closure skull | nonclosure skull | imperfect closure sutures of skull | incomplete closure sutures of skull | nonclosure sutures of skull | imperfect closure cranium | incomplete closure cranium | nonclosure cranium > Q75.009
imperfect closure vertebra | incomplete closure vertebra | nonclosure vertebra > Q76.49
imperfect closure alimentary tract | incomplete closure alimentary tract | nonclosure alimentary tract > Q45.8
imperfect closure pulmonic valve cusps | incomplete closure pulmonic valve cusps | nonclosure pulmonic valve cusps | imperfect closure pulmonary valve | incomplete closure pulmonary valve | nonclosure pulmonary valve > Q22.3
imperfect closure aortic valve cusps | incomplete closure aortic valve cusps | nonclosure aortic valve cusps > Q23.88
imperfect closure omphalomesenteric duct | incomplete closure omphalomesenteric duct | nonclosure omphalomesenteric duct | incomplete closure vitelline duct | nonclosure vitelline duct > Q43.0
imperfect closure nasal septum | incomplete closure nasal septum | nonclosure nasal septum > Q30.3
imperfect closure genitalia female | incomplete closure genitalia female | nonclosure genitalia female > Q52.8
# --- narrow or blocked from birth
congenital stricture aqueduct of brain | congenital obstruction aqueduct of brain | congenital occlusion aqueduct of brain | congenital stricture aqueduct | congenital obstruction aqueduct | congenital occlusion aqueduct | congenital stenosis foramen of monro > Q03.0
congenital stricture foramen of monro | congenital obstruction foramen of monro | congenital occlusion foramen of monro > Q03.0
congenital obstruction ear canal | congenital occlusion ear canal | congenital stenosis osseous meatus | congenital obstruction osseous meatus | congenital occlusion osseous meatus > Q16.1
congenital stenosis subglottis | congenital stricture subglottis | congenital obstruction subglottis | congenital occlusion subglottis | congenital stricture subglottic | congenital obstruction subglottic | congenital occlusion subglottic > Q31.1
congenital occlusion trachea > Q32.1
congenital occlusion bronchus > Q32.3
congenital obstruction aortic valve | congenital occlusion aortic valve > Q23.0
congenital stricture mitral valve | congenital obstruction mitral valve | congenital occlusion mitral valve > Q23.2
congenital stenosis tricuspid valve | congenital stricture tricuspid valve | congenital obstruction tricuspid valve | congenital occlusion tricuspid valve > Q22.4
congenital obstruction pulmonary valve | congenital occlusion pulmonary valve > Q22.1
congenital stenosis pulmonary artery | congenital obstruction pulmonary artery | congenital occlusion pulmonary artery > Q25.6
congenital stenosis pulmonary vein | congenital stricture pulmonary vein | congenital obstruction pulmonary vein | congenital occlusion pulmonary vein > Q26.8
congenital obstruction vena cava | congenital occlusion vena cava > Q26.0
congenital obstruction renal artery | congenital occlusion renal artery > Q27.1
congenital obstruction pylorus | congenital occlusion pylorus > Q40.0
congenital occlusion duodenum > Q41.0
congenital stricture jejunum | congenital obstruction jejunum | congenital occlusion jejunum > Q41.1
congenital obstruction ileum | congenital occlusion ileum > Q41.2
congenital stenosis small intestine | congenital stricture small intestine > Q41.9
congenital occlusion colon > Q42.9
congenital occlusion rectum > Q42.1
congenital occlusion cervix | congenital occlusion cervical canal > Q51.828
congenital occlusion vagina | congenital stenosis introitus | congenital stricture introitus | congenital obstruction introitus | congenital occlusion introitus > Q52.4
congenital stenosis ureteropelvic junction | congenital stricture ureteropelvic junction | congenital obstruction ureteropelvic junction | congenital stenosis pelviureteric junction | congenital stricture pelviureteric junction > Q62.11
congenital obstruction pelviureteric junction > Q62.11
congenital stenosis ureterovesical junction | congenital stricture ureterovesical junction | congenital obstruction ureterovesical junction | congenital occlusion ureterovesical junction | congenital stricture ureterovesical orifice > Q62.12
congenital obstruction ureterovesical orifice > Q62.12
congenital obstruction urethra | congenital occlusion urethra > Q64.32
congenital occlusion bladder neck | congenital occlusion vesicourethral orifice > Q64.31
congenital stenosis urinary meatus | congenital obstruction urinary meatus | congenital occlusion urinary meatus > Q64.33
congenital obstruction nares | congenital occlusion nares | congenital obstruction nose | congenital occlusion nose > Q30.0
congenital stenosis punctum | congenital stricture punctum | congenital obstruction punctum | congenital occlusion punctum | congenital stricture lacrimal punctum | congenital obstruction lacrimal punctum | congenital occlusion lacrimal punctum > Q10.5
congenital occlusion lacrimal duct > Q10.5
congenital occlusion salivary duct > Q38.4
# --- cyst, pouch, fistula from birth
congenital liver cyst > Q44.79
congenital broad ligament cyst > Q50.5
congenital urachus cyst > Q64.4
congenital neck cyst > Q18.8
congenital bile duct cyst > Q44.4
congenital abdominal wall cyst > Q79.59
congenital bronchogenic cyst | congenital bronchial cyst > Q33.0
congenital choroid plexus cyst > Q04.6
congenital ureterovesical orifice cyst > Q62.8


# --- an inner organ said to be deformed is malformed
@each deformity
gallbladder > Q44.1
liver | hepatic > Q44.70
pancreas > Q45.3
esophagus > Q39.9
stomach > Q40.3
diaphragm > Q79.1
lung > Q33.9
bronchus > Q32.4
salivary gland | salivary duct > Q38.4
ovary | ovarian > Q50.39
fallopian tube > Q50.6
testis > Q55.20
seminal vesicle | spermatic cord | vas deferens > Q55.4
ureter > Q62.8
kidney > Q63.9
urachus > Q64.4
spleen > Q89.09
meninges > Q07.9
cerebral > Q04.9
aorta | aortic arch > Q25.40
vena cava | great vein > Q26.9
lens > Q12.9
retina > Q14.1
choroid > Q14.3
optic disc > Q14.2
ductus arteriosus > Q25.0
vulva > Q52.79
clitoris > Q52.6
uvula > Q38.5
larynx | epiglottis > Q31.8

# --- said in case reports
@type condition
microcephalia > Q02
ogival palate > Q38.5
polycystosis | renal polycystosis > Q61.3
plagiocephalia > Q67.3
bullous epidermolysis > Q81.9
hamartoma | hamartomatous > Q85.9
