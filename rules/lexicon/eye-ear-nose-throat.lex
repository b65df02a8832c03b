# Eyes, ears and their signs (H00-H95), with the voice, nose and mouth wordings that ENT notes add.
@type condition

# --- lids, tear system, orbit
hordeolum > H00.01
meibomian cyst > H00.1
blepharitis | lid margin inflammation > H01.00
MGD | meibomian gland dysfunction > H02.88
entropion > H02.00
trichiasis | ingrown eyelashes > H02.05
ectropion > H02.10
ptosis | droopy eyelid | drooping eyelid | blepharoptosis | eyelid droop > H02.40
dermatochalasis | excess eyelid skin > H02.83
lagophthalmos > H02.20
eyelid lesion | lid lesion > H02.9
swollen eyelid | eyelid swelling | eyelid edema | puffy eyes > H02.84
DED > H04.12 {eye, eyes, tears, artificial, lacrimal}
dry eye | dry eye disease | ocular surface disease > H04.12
watery eyes | tearing eyes | watering eyes | epiphora | excessive tearing > H04.20
dacryocystitis | infected tear duct > H04.30
blocked tear duct | nasolacrimal duct obstruction | NLDO > H04.55
proptosis | bulging eyes | exophthalmos > H05.20

# --- conjunctiva, cornea, sclera
pink eye | pinkeye | conjunctivitis > H10.9
bacterial conjunctivitis | purulent conjunctivitis | mucopurulent conjunctivitis > H10.02
viral conjunctivitis > B30.9
allergic conjunctivitis | seasonal allergic conjunctivitis | itchy watery eyes > H10.1
acute conjunctivitis > H10.3
chronic conjunctivitis > H10.40
vernal keratoconjunctivitis | VKC > H16.26
giant papillary conjunctivitis | GPC > H10.41
pterygium > H11.00
subconjunctival bleed | blood in the white of the eye > H11.3
chemosis > H11.42
conjunctival injection | red eye | eye redness | bloodshot eyes | injected conjunctiva | ocular hyperemia > H57.89
scleritis > H15.00
episcleritis > H15.10
corneal ulcer > H16.00
keratitis > H16.9
keratoconjunctivitis > H16.20
exposure keratitis > H16.21
corneal scar | corneal opacity | leukoma > H17.9
corneal edema > H18.20
keratoconus > H18.60
fuchs dystrophy | fuchs corneal dystrophy | fuchs endothelial dystrophy | corneal guttata > H18.51
corneal scratch > S05.0
corneal arcus > H18.41
recurrent corneal erosion > H18.83
contact lens keratitis | corneal infiltrate contact lens > H18.82

# --- uvea, lens
uveitis | anterior uveitis > H20.9
iritis | iridocyclitis | acute iritis | acute anterior uveitis > H20.00
posterior uveitis > H30.9
cataract | bilateral cataracts > H26.9
senile cataract | age-related cataract > H25.9
nuclear sclerosis | nuclear cataract | nuclear sclerotic cataract | NS cataract > H25.1
cortical cataract > H25.01
PSC | posterior subcapsular cataract > H25.04 {cataract, lens, subcapsular, eye}
after-cataract | posterior capsular opacification | posterior capsule opacity | secondary cataract > H26.40
traumatic cataract > H26.10
mature cataract | hypermature cataract | dense cataract > H25.89
ectopia lentis | dislocated lens > H27.10
pseudophakic | intraocular lens > Z96.1

# --- retina and vitreous
AMD | ARMD | macular degeneration | age related macular degeneration > H35.30
dry AMD | dry macular degeneration | nonexudative AMD | dry ARMD > H35.31
wet AMD | wet macular degeneration | exudative AMD | neovascular AMD | wet ARMD > H35.32
drusen > H35.36
macular hole > H35.34
epiretinal membrane | ERM | macular pucker > H35.37
macular edema | cystoid macular edema > H35.81
CSR | central serous retinopathy | CSCR > H35.71
retinal detachment | detached retina > H33.2
rhegmatogenous retinal detachment > H33.00
retinal tear | torn retina | retinal hole > H33.30
horseshoe tear > H33.31
lattice degeneration > H35.41
CRVO > H34.81
BRVO | branch retinal vein occlusion > H34.83
CRAO > H34.1
BRAO | branch retinal artery occlusion > H34.23
retinal bleeding > H35.6
RP > H35.52 {retinitis, pigmentosa, night blindness, retina}
NPDR | nonproliferative diabetic retinopathy > E11.329
PDR | proliferative diabetic retinopathy > E11.359
DME | diabetic macular edema > E11.311
retinopathy of prematurity | ROP > H35.10
retinopathy > H35.00
PVD > H43.81 {vitreous, floaters, retina, flashes}
posterior vitreous detachment > H43.81
floaters | eye floaters | flashes and floaters > H43.39
vitreous bleed > H43.1
endophthalmitis > H44.00
chorioretinitis | retinochoroiditis > H30.9

# --- glaucoma
glaucoma > H40.9
POAG | open angle glaucoma | primary open angle glaucoma | chronic open angle glaucoma | COAG > H40.11
open-angle glaucoma suspect | glaucoma suspect | suspected glaucoma | increased cup to disc ratio | enlarged cup-to-disc ratio > H40.00
OHT | elevated IOP | increased intraocular pressure | elevated intraocular pressure | raised intraocular pressure > H40.05
acute angle closure glaucoma | acute angle-closure | closed angle glaucoma | acute glaucoma > H40.21
narrow angle glaucoma | primary angle closure glaucoma | PACG > H40.20
narrow angles > H40.03
normal tension glaucoma | low tension glaucoma | NTG > H40.12 {glaucoma, pressure, IOP, optic}
neovascular glaucoma | NVG > H40.5 {glaucoma, neovascular, rubeosis}
pseudoexfoliation | pseudoexfoliation glaucoma > H40.14

# --- optic nerve, muscles, refraction, vision
papilledema | disc edema | optic disc edema | optic disc swelling > H47.10
optic atrophy | optic nerve atrophy > H47.20
AION | NAION > H47.01
optic neuropathy > H47.09
strabismus | crossed eyes | squint | cross-eyed > H50.9
esotropia > H50.00
exotropia > H50.10
nystagmus > H55.00
amblyopia | lazy eye > H53.00
near sighted | nearsighted | nearsightedness | short sighted > H52.1
farsighted | farsightedness | far sighted | hyperopia > H52.0
astigmatism > H52.20
refractive error | refractive disorder > H52.7
blurry vision | blurred vision | blurred visual acuity | hazy vision | cloudy vision | fuzzy vision > H53.8
vision loss | loss of vision | visual loss | vision problems | decreased vision | decreased visual acuity | reduced visual acuity | visual impairment > H54.7
sudden vision loss | sudden loss of vision | acute vision loss > H53.13
legally blind > H54.8
blind in one eye | monocular blindness > H54.4
visual disturbance | visual changes | vision changes > H53.9
visual field defect | visual field loss | field cut > H53.40
light sensitivity | sensitivity to light > H53.14
night blindness > H53.60
color blind > H53.50
eye strain > H53.14
unequal pupils > H57.02
fixed and dilated pupils > H57.04
eye pain | painful eye | sore eye > H57.1
eye discharge | discharge from the eye > H57.89
eye irritation | gritty eyes | itchy eye | ocular itching > H57.89
burning eyes > H57.89
INO > H51.2 {ophthalmoplegia, internuclear}

# --- external ear
earwax | ear wax | cerumen | cerumen impaction | impacted ear wax | wax impaction | wax buildup | ceruminosis > H61.2
otitis externa | external otitis | outer ear infection | external ear infection > H60.9
AOE > H60.50
necrotizing otitis externa > H60.2
otomycosis | fungal ear infection > B36.9
perichondritis > H61.00
exostosis of ear canal | surfer's ear > H61.81
auricular hematoma > H61.12
ear abscess > H60.0

# --- middle ear
ear infection | otitis > H66.9
OM > H66.9 {ear, ears, otalgia, tympanic, amoxicillin, TM, TMs}
otitis media | middle ear infection > H66.9
AOM | acute otitis | acute ear infection > H66.9
acute suppurative otitis media > H66.00
chronic suppurative otitis media | CSOM > H66.3X
OME | otitis media with effusion | serous otitis | middle ear effusion | middle ear fluid | fluid in the ear | serous otitis media | fluid behind the eardrum > H65.9
recurrent ear infections | recurrent otitis media | recurrent AOM > H66.9
ETD | eustachian tube dysfunction | eustachian dysfunction > H69.9
mastoiditis > H70.9
acute mastoiditis > H70.00
cholesteatoma > H71.9
tympanic membrane perforation | perforated eardrum | ruptured eardrum | perforated ear drum | TM perforation | perforated tympanic membrane | burst eardrum | hole in eardrum > H72.9
ossicular chain disruption > H74.2
otosclerosis > H80.9

# --- inner ear and hearing
HL | HOH > H91.9 {hearing, ear, ears, audiogram, audiology, deaf}
hearing loss | hard of hearing | loss of hearing | decreased hearing | impaired hearing | difficulty hearing | hearing impairment > H91.9
deaf > H91.9
SNHL | sensorineural hearing loss | sensorineural deafness | perceptive hearing loss | neurosensory hearing loss > H90.5
bilateral SNHL | bilateral sensorineural hearing loss > H90.3
CHL > H90.2 {conductive, hearing, audiogram, ear}
conductive hearing loss | conductive deafness > H90.2
mixed hearing loss > H90.8
presbyacusis | age related hearing loss > H91.1
sudden hearing loss | sudden sensorineural hearing loss | SSNHL | sudden deafness > H91.2
noise induced hearing loss > H83.3
ototoxicity > H91.0
ringing in the ears | ear ringing | buzzing in the ear > H93.1
dizzy spells > R42
BPPV | benign positional vertigo | positional vertigo | canalithiasis > H81.1
meniere | meniere disease | endolymphatic hydrops > H81.0
vestibular neuritis > H81.2
peripheral vertigo | peripheral vestibulopathy > H81.39
vestibular dysfunction | vestibular hypofunction | vestibulopathy > H81.9
central vertigo > H81.4
ear pain | earache | pain in the ear | otodynia > H92.0
ear drainage | ear discharge | draining ear | drainage from the ear > H92.1
ear bleeding | bleeding from the ear > H92.2
ear fullness | plugged ear | clogged ears | aural fullness > H93.8X
acoustic nerve disorder > H93.3

# --- voice and mouth signs
ageusia | can't taste > R43.2
angle closure glaucoma > H40.20
suppurative otitis | purulent otitis media > H66.4
change in voice > R49.9
lens subluxation > H27.11
@type other
double blind | blind biopsy | blind spot | blind ending | blind pouch | single blind

@type condition
bitemporal hemianopia | bitemporal hemianopsia | bitemporal field loss > H53.47
