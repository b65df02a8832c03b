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
lid lesion > H02.9
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
allergic conjunctivitis | seasonal allergic conjunctivitis > H10.1
acute conjunctivitis > H10.3
chronic conjunctivitis > H10.40
vernal keratoconjunctivitis | VKC > H16.26
giant papillary conjunctivitis | GPC > H10.41
pterygium > H11.00
subconjunctival bleed | blood in the white of the eye > H11.3
chemosis > H11.42
red eye | eye redness | bloodshot eyes | injected conjunctiva | ocular hyperemia > H57.89
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
uveitis | anterior uveitis | iritis | iridocyclitis > H20.9
acute iritis | acute anterior uveitis > H20.00
posterior uveitis > H30.9
cataract | bilateral cataracts > H26.9
senile cataract | age-related cataract > H25.9
nuclear sclerosis | nuclear cataract | nuclear sclerotic cataract | NS cataract > H25.1
cortical cataract > H25.01
PSC | posterior subcapsular cataract > H25.04 {cataract, lens, subcapsular}
after-cataract | posterior capsular opacification | posterior capsule opacity | secondary cataract > H26.40
traumatic cataract > H26.10
mature cataract | dense cataract > H25.89
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
retinal tear | torn retina > H33.30
horseshoe tear > H33.31
lattice degeneration > H35.41
CRVO > H34.81
BRVO | branch retinal vein occlusion > H34.83
CRAO > H34.1
BRAO | branch retinal artery occlusion > H34.23
retinal bleeding > H35.6
RP > H35.52 {retinitis, pigmentosa, night blindness, retina}
NPDR | nonproliferative diabetic retinopathy > E11.329
moderate NPDR | mod NPDR | moderate nonproliferative diabetic retinopathy > E11.339
severe NPDR | severe nonproliferative diabetic retinopathy > E11.349
PDR | proliferative diabetic retinopathy > E11.359
DME | diabetic macular edema > E11.311 {macular, macula, retinopathy, retina, retinal, NPDR, PDR, OCT, OD, OS, OU, intravitreal, anti-VEGF, Eylea, Avastin, diabetic eye}
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
POAG | primary open angle glaucoma | chronic open angle glaucoma | COAG > H40.11
open-angle glaucoma suspect | glaucoma suspect | suspected glaucoma | increased cup to disc ratio | enlarged cup-to-disc ratio > H40.00
OHT | elevated IOP | increased intraocular pressure | elevated intraocular pressure | raised intraocular pressure > H40.05
acute angle closure glaucoma | acute angle-closure | closed angle glaucoma | acute glaucoma > H40.21
narrow angle glaucoma | primary angle closure glaucoma > H40.20
narrow angles > H40.03
normal tension glaucoma | low tension glaucoma | NTG > H40.12 {glaucoma, pressure, IOP, optic}
neovascular glaucoma | NVG > H40.5 {glaucoma, neovascular, rubeosis, OD, OS, OU, Avastin, PRP, PDR, CRVO, NVI, NVA}
pseudoexfoliation | pseudoexfoliation glaucoma > H40.14

# --- optic nerve, muscles, refraction, vision
papilledema | disc edema | optic disc edema | optic disc swelling > H47.10
optic atrophy | optic nerve atrophy > H47.20
AION | NAION > H47.01
optic neuropathy > H46.9
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
acute suppurative otitis media > H66.0
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

@type condition

# --- more of the lids and lashes
infected meibomian cyst | infected meibomian gland | infected chalazion | recurrent hordeolum > H00.01
internal stye | internal hordeolum | hordeolum internum | meibomian abscess | meibomitis | meibomianitis > H00.02
boil of eyelid | carbuncle of eyelid | furuncle of eyelid | eyelid cellulitis | lid abscess | abscess of the lid margin > H00.03
tarsal cyst | lipogranuloma of eyelid | meibomian granuloma | chalazia > H00.1
seborrheic blepharitis | scaly blepharitis | squamous blepharitis | seborrhoeic lid margin disease > H01.02
ulcerated lid margin | ulcerative blepharitis > H01.01
anterior blepharitis | posterior blepharitis | marginal blepharitis | lid margin disease | granulated eyelids > H01.00
contact dermatitis of eyelid | allergic eyelid dermatitis | allergic dermatitis of lid > H01.11
eyelid eczema | eczematous eyelid dermatitis | eczema of the lids > H01.13
discoid lupus of eyelid | lupus erythematosus of eyelid > H01.12
xeroderma of eyelid | acquired dry skin of eyelid > H01.14
inflamed eyelid | eyelid dermatosis | eyelid dermatitis | infiltrate of eyelid > H01.9
tarsitis > H01.8
trichiasis of eyelid | misdirected lashes | misdirected eyelashes | trichiatic lashes | lashes rubbing on cornea > H02.05
involutional entropion | senile entropion > H02.03
cicatricial entropion | scar entropion > H02.01
involutional ectropion | senile ectropion > H02.13
scar ectropion | cicatricial ectropion of lid > H02.11
in-turned eyelid | inturned lid | inward turning of eyelid > H02.00
out-turned eyelid | everted eyelid | eversion of lid | sagging lower lid > H02.10
incomplete lid closure | incomplete eyelid closure | unable to close eyelid | inability to close the eye > H02.20
blepharochalasis | dermatolysis of eyelid | redundant eyelid skin > H02.3
baggy eyelids | hooded eyelids | hooding of the upper lids | excess upper lid skin > H02.83
mechanical ptosis of eyelid > H02.41
myogenic ptosis of eyelid | involutional ptosis | aponeurotic ptosis | senile ptosis of eyelid > H02.42
neurogenic ptosis | paralytic ptosis | levator palsy | paralysis of levator palpebrae > H02.43
lid retraction | eyelid retraction | retracted lid | upper lid retraction | lid lag > H02.53
blepharophimosis | narrowed palpebral fissure | ankyloblepharon > H02.52
blepharoclonus | adhesions of eyelid | deficient blink reflex | impaired blinking | eyelid function disorder > H02.59
abnormal innervation of eyelid > H02.51
xanthelasma palpebrarum | xanthoma of eyelid | xanthelasmata > H02.6
eyelid chloasma | chloasma of eyelid | melasma of eyelids | hyperpigmentation of eyelid > H02.71
madarosis | loss of eyelashes | eyelash loss | lash loss | thinning eyelashes > H02.72
vitiligo of eyelid | eyelid depigmentation > H02.73
degeneration of eyelid > H02.70
retained foreign body in eyelid | old foreign body of eyelid > H02.81
eyelid cyst | cyst of lid | sebaceous cyst of eyelid | cyst of moll | cyst of zeis | sudoriferous cyst of eyelid | hidrocystoma of eyelid > H02.82
lid edema | swollen lids | puffy lids | puffiness of eyelids > H02.84
elephantiasis of eyelid > H02.85
hypertrichosis of eyelid | excess eyelashes > H02.86
vascular anomaly of eyelid | vascular lesion of eyelid > H02.87
floppy eyelid syndrome | hemorrhage of eyelid | redness of eyelid | erythema of eyelid > H02.89
posterior lid margin disease | meibomian gland disease | meibomian gland obstruction > H02.88

# --- more of the tear system and orbit
lacrimal gland inflammation | inflamed lacrimal gland > H04.00
acute dacryoadenitis > H04.01
chronic dacryoadenitis > H04.02
enlarged lacrimal gland > H04.03
sicca syndrome of eye | xerophthalmia non vitamin a | tear insufficiency | tear film insufficiency | decreased tear secretion | reduced tear production | deficient tears | aqueous tear deficiency | evaporative dry eye | lacrimal insufficiency > H04.12
lacrimal gland cyst > H04.13
prolapsed lacrimal gland | lacrimal gland prolapse | dislocated lacrimal gland > H04.16
excess lacrimation | excessive lacrimation | hyperlacrimation | reflex tearing > H04.21
epiphora from insufficient drainage | tearing from poor drainage > H04.22
acute dacryocystitis | acute lacrimal sac infection | tear sac infection | lacrimal abscess | abscess of lacrimal sac | phlegmon of lacrimal sac > H04.32
canaliculitis | lacrimal canaliculitis | canalicular infection | dacryocanaliculitis > H04.33 {lacrimal, eye, tear, tears, punctum, eyelid}
chronic dacryocystitis > H04.41
lacrimal sac mucocele | lacrimal mucocele | dacryocystocele > H04.43
tear duct stone | tear stone | dacryolithiasis | lacrimal stone | lacrimal calculus | lacrimal concretion > H04.51
everted punctum | eversion of lacrimal punctum | punctal ectropion > H04.52
canalicular stenosis | canalicular obstruction | stenosis of lacrimal canaliculus > H04.54
lacrimal duct obstruction | lacrimal duct stenosis | nasolacrimal duct stenosis | tear duct obstruction | obstructed tear duct | plugged tear duct | lacrimal passage obstruction | dacryostenosis | lacrimal duct occlusion | closure of lacrimal duct > H04.55
punctal stenosis | stenosed punctum | lacrimal punctum stenosis > H04.56
lacrimal sac stenosis > H04.57
lacrimal fistula | fistula of lacrimal sac > H04.61
deformity of lacrimal passage > H04.69
lacrimal granuloma > H04.81
disease of tear system > H04.9
orbital abscess | abscess of orbit | postseptal cellulitis | retrobulbar abscess > H05.01
osteomyelitis of orbit > H05.02
periostitis of orbit | orbital subperiosteal abscess > H05.03
tenonitis | inflammation of tenon capsule > H05.04
orbital inflammatory syndrome | idiopathic orbital inflammation | nonspecific orbital inflammation > H05.11
orbital myositis | extraocular muscle myositis > H05.12
thyroid ophthalmopathy | thyroid associated orbitopathy | graves eye disease | dysthyroid orbitopathy > H05.83
displaced globe | globe displacement | dystopia of globe > H05.21
orbital swelling | orbital congestion > H05.22
orbital hematoma | orbital hemorrhage | retrobulbar hemorrhage | retrobulbar hematoma > H05.23 {spontaneous, nontraumatic, anticoagulation, anticoagulated}
pulsating exophthalmos > H05.26
orbital atrophy | atrophy of orbit > H05.31
exostosis of orbit > H05.35
orbital cyst | cyst of orbit > H05.81
myopathy of extraocular muscles > H05.82
old foreign body of orbit | retained foreign body of orbit | retained orbital foreign body > H05.5
orbital lesion > H05.9

# --- more of conjunctiva, sclera, cornea
acute follicular conjunctivitis > H10.01
sticky eyes | mattering of the eye | matted eyelids | mattery eye | acute mucopurulent conjunctivitis > H10.02
spring conjunctivitis | vernal conjunctivitis | spring catarrh | vernal catarrh > H10.44
chronic allergic conjunctivitis | perennial allergic conjunctivitis > H10.45
chemical conjunctivitis | toxic conjunctivitis | irritant conjunctivitis > H10.21
pseudomembranous conjunctivitis | membranous conjunctivitis > H10.22
serous conjunctivitis > H10.23
chronic follicular conjunctivitis > H10.43
phlyctenular conjunctivitis | petrified conjunctivitis > H10.40
angular blepharoconjunctivitis > H10.52
ligneous conjunctivitis > H10.51
parinaud conjunctivitis | parinaud oculoglandular syndrome | oculoglandular conjunctivitis | traumatic conjunctivitis > H10.89
rosacea conjunctivitis | ocular rosacea conjunctivitis > H10.82
pingueculitis | inflamed pinguecula > H10.81
ophthalmia > H10.9
recurrent pterygium > H11.06
double pterygium > H11.03
pseudopterygium > H11.81
pingueculae > H11.15
conjunctival argyrosis | argyria of conjunctiva | conjunctival melanosis | racial melanosis | conjunctival pigmentation | primary acquired melanosis of conjunctiva > H11.13
conjunctival concretions | concretion of conjunctiva | conjunctival lithiasis > H11.12
conjunctival deposits > H11.11
conjunctival xerosis > H11.14
conjunctival scar | scarring of conjunctiva | scarred conjunctiva > H11.24
conjunctival granuloma | pyogenic granuloma of conjunctiva > H11.22
conjunctival adhesions > H11.21
conjunctival hemorrhage | subconjunctival hemorrhage | subconjunctival haematoma | hyposphagma | conjunctival bleeding > H11.3
conjunctival edema > H11.42
conjunctival hyperemia | conjunctival congestion > H11.43
conjunctival cyst | conjunctival inclusion cyst > H11.44
redundant conjunctiva > H11.82
lymphoid hyperplasia of conjunctiva | lymphangiectasia of conjunctiva > H11.89
conjunctival mass > H11.9
scleroconjunctivitis > H15.00
anterior scleritis | nodular scleritis > H15.01
posterior scleritis > H15.03
necrotizing scleritis | scleromalacia > H15.05
nodular episcleritis > H15.12
scleral ectasia | sclerectasia > H15.84
scleral necrosis | necrosis of sclera | scleral calcification | scleral cyst | scleral melanosis | ossification of sclera | hyaline plaque of sclera > H15.89
infectious keratitis | microbial keratitis | bacterial keratitis | ulcerated cornea | corneal ulceration | ulcerative keratitis | bacterial corneal ulcer > H16.00
central corneal ulcer > H16.01
ring corneal ulcer | ring ulcer of cornea > H16.02
hypopyon ulcer | hypopyon keratitis | corneal ulcer and hypopyon > H16.03
marginal keratitis | marginal corneal ulcer | catarrhal corneal ulcer > H16.04
mooren ulcer > H16.05
fungal keratitis | fungal corneal ulcer | mycotic keratitis > H16.06
perforated cornea | corneal perforation | perforated corneal ulcer > H16.07
erosion of cornea | corneal erosion > H16.00
recurrent erosion syndrome > H18.83
punctate epithelial erosions | superficial punctate keratopathy | punctate keratopathy | PEE of cornea | thygeson keratitis > H16.14
SPK > H16.14 {cornea, corneal, punctate, fluorescein}
welder's flash > H16.13
snow blindness | arc eye | flash burn of cornea | uv keratitis | ultraviolet keratitis | actinic keratitis | ophthalmia electrica | arc welder keratitis > H16.13
filaments of cornea > H16.12
nummular keratitis | areolar keratitis | macular keratitis | stellate keratitis | striate keratitis > H16.11
superficial keratitis > H16.10
neurotrophic keratitis | neurotrophic keratopathy | neurotrophic cornea | neurotrophic corneal ulcer | neuroparalytic keratitis > H16.23
lagophthalmic keratitis | exposure keratopathy | exposure keratoconjunctivitis > H16.21
phlyctenulosis | phlyctenular keratitis > H16.25
ophthalmia nodosa > H16.24
interstitial keratitis > H16.30
cogan syndrome > H16.32
sclerosing keratitis > H16.33
corneal vascularization | corneal neovascularization | ghost vessels of cornea > H16.40
corneal pannus | pannus > H16.42 {cornea, corneal, keratitis}
sclerokeratitis | bullous keratitis | suppurative keratitis | purulent keratitis | xerotic keratitis > H16.8
uveokeratitis > H20.9
adherent leucoma > H17.0
corneal nebula | corneal macula opacity | faint corneal opacity > H17.81
leukomata | leucoma | corneal cicatrix | cloudy cornea | corneal haze | corneal scarring | corneal clouding > H17.9
corneal deposit | chalcosis of cornea | cornea verticillata | corneal verticillata > H18.00
fleischer ring | wilson ring of cornea | copper ring of cornea > H18.04
krukenberg spindle > H18.05
hudson stahli line > H18.01
bullous keratopathy of cornea > H18.1
aphakic bullous keratopathy | pseudophakic bullous keratopathy | vitreal corneal syndrome > H59.01
descemet folds | folds of descemet membrane > H18.32
rupture of descemet membrane | descemet tear | descemet detachment | acute hydrops of cornea > H18.33
senile corneal degeneration | arcus cornealis | gerontoxon | arcus senilis | corneal arcus senilis | embryotoxon senile > H18.41
calcific band keratopathy | band-shaped keratopathy > H18.42
keratomalacia > H18.44
salzmann nodular degeneration | salzmann nodules > H18.45
pellucid marginal degeneration | terrien marginal degeneration | peripheral corneal degeneration > H18.46
hassall-henle warts | hyaline degeneration of cornea > H18.49
epithelial basement membrane dystrophy | EBMD | map dot fingerprint dystrophy | anterior basement membrane dystrophy | cogan dystrophy | meesmann dystrophy > H18.52
granular corneal dystrophy | granular dystrophy > H18.53
lattice corneal dystrophy > H18.54
macular corneal dystrophy > H18.55
corneal dystrophy > H18.50
stable keratoconus > H18.61
progressive keratoconus | unstable keratoconus > H18.62
corneal ectasia | keratectasia | post-lasik ectasia > H18.71
corneal staphyloma > H18.72
descemetocele > H18.73
keratoglobus > H18.79
corneal deformity | irregular corneal contour | irregular cornea > H18.70
corneal hypoesthesia | corneal anesthesia | decreased corneal sensation | absent corneal sensation > H18.81
xerosis of cornea | corneal necrosis | gangrene of cornea > H18.89
keratopathy | corneal lesion > H18.9

# --- more of uvea and lens
recurrent iritis | recurrent acute iridocyclitis | recurrent anterior uveitis > H20.02
infectious iritis | infectious anterior uveitis > H20.03
allergic iritis | iridocyclitis from allergy | secondary noninfectious iritis | hla-b27 uveitis > H20.04
hypopyon > H20.05
chronic iritis | chronic anterior uveitis | chronic uveitis | rheumatic iritis | granulomatous iritis | granulomatous uveitis | granulomatous iridocyclitis | tuberculous-like iritis > H20.1
phacoanaphylactic uveitis | phacogenic uveitis | lens-induced uveitis | phacolytic uveitis > H20.2
fuchs heterochromic iridocyclitis | fuchs heterochromic cyclitis | fuchs uveitis > H20.81
vogt-koyanagi-harada | VKH > H20.82 {uveitis, vogt, eye, retinal}
cyclitis > H20.9
panuveitis > H44.11
sympathetic ophthalmia | sympathetic uveitis | sympathetic ophthalmitis > H44.13
intermediate uveitis | pars planitis | posterior cyclitis > H30.2
blood in anterior chamber | anterior chamber hemorrhage | nontraumatic hyphema > H21.0 {spontaneous, nontraumatic, neovascular}
iris neovascularization | neovascularization of iris | rubeosis > H21.1X
iris atrophy | atrophy of iris | ciliary body atrophy | essential iris atrophy > H21.26
iridoschisis > H21.25
degeneration of iris > H21.23
angle recession > H21.55
iris cyst | cyst of anterior chamber | ciliary body cyst | cyst of iris > H21.30
implantation cyst of iris > H21.32
pupillary cyst | miotic cyst of pupil > H21.27
pupillary membrane | seclusion of pupil | occlusion of pupil | occluded pupil > H21.4
iris synechiae | synechiae of iris | adhesions of iris | iris adhesions > H21.50
anterior synechiae | peripheral anterior synechiae > H21.51
goniosynechiae > H21.52
iridodialysis > H21.53
irregular pupil | distorted pupil | pupillary abnormality > H21.56
iridodonesis | ectropion of iris | ectropion uveae | prolapsed iris | edema of iris > H21.89
intraoperative floppy iris | IFIS > H21.81
iris lesion > H21.9
congenital-type juvenile cataract | presenile cataract | infantile cataract | juvenile cataract > H26.00
age-related cortical cataract | cortical spokes | cuneiform cataract > H25.01
age-related nuclear cataract | nuclear sclerotic changes of the lens | brunescent cataract | nuclear sclerosis cataract > H25.1
morgagnian cataract > H25.2
combined cataract | combined forms of senile cataract | mixed cataract > H25.81
water clefts of lens | incipient cataract | immature cataract | punctate cataract > H25.09
anterior subcapsular cataract > H25.03
complicated cataract | cataract secondary to ocular disease | cataract secondary to uveitis > H26.20
steroid cataract | steroid-induced cataract | drug-induced cataract | toxic cataract > H26.3
post-traumatic cataract | ruptured lens | rupture of lens > H26.10
cloudy capsule after cataract surgery | capsular opacity > H26.40
radiation cataract | glassblower cataract | heat ray cataract | electric cataract | calcification of lens | deposits in lens > H26.8
lens opacity | opacity of lens | cloudy lens | lenticular opacity > H26.9
absence of lens | acquired absence of lens > H27.0
partially dislocated lens | subluxed lens | subluxated lens > H27.11

# --- more of choroid, retina, vitreous, globe
choroiditis | choroid inflammation | chorioretinal inflammation > H30.9
focal chorioretinitis | focal choroiditis > H30.00
juxtapapillary choroiditis | jensen choroiditis | juxtapapillary retinochoroiditis > H30.01
disseminated choroiditis | disseminated chorioretinitis | multifocal choroiditis > H30.10
acute posterior multifocal placoid pigment epitheliopathy | APMPPE > H30.14
birdshot chorioretinopathy | serpiginous choroiditis > H30.89
harada disease > H30.81
chorioretinal scar | choroidal scar | scar of choroid | retinal scar | scarred retina > H31.00
macular scar | disciform scar | scar of macula > H31.01
solar retinopathy | eclipse retinopathy | solar retinitis > H31.02
choroidal sclerosis | chorioretinal degeneration | choroidal degeneration | chorioretinal atrophy > H31.10
choroidal dystrophy > H31.20
gyrate atrophy > H31.23
choroidal hemorrhage > H31.30
expulsive choroidal hemorrhage > H31.31
choroidal rupture | ruptured choroid > H31.32
choroidal detachment | choroidal effusion > H31.40
serous choroidal detachment > H31.42
hemorrhagic choroidal detachment > H31.41
choroidal lesion > H31.9
RD > H33.2 {retina, retinal, macula off, macula on, vitrectomy, scleral buckle, OD, OS, PVR}
retina detached | serous detachment of retina | exudative retinal detachment | ablatio retinae > H33.2
giant retinal tear > H33.03
retinal dialysis > H33.04
total retinal detachment > H33.05
tractional detachment of retina | TRD > H33.4 {retina, retinal, detachment}
retinal break | break of retina | operculated hole of retina > H33.30
flap tear of retina | retinal flap tear > H33.31
round hole of retina | atrophic retinal hole | retinal hole | atrophic hole of retina | operculated retinal hole > H33.32
multiple retinal breaks | multiple retinal tears | multiple retinal holes > H33.33
ora serrata cyst > H33.11
retinal vascular occlusion | retinal vessel occlusion | occlusion of retinal vessels | retinal embolism > H34.9
central retinal vein occlusion | retinal vein occlusion | retinal vein thrombosis | central retinal vein thrombosis > H34.81
branch retinal vein thrombosis | tributary vein occlusion of retina > H34.83
retinal artery occlusion > H34.9
central retinal artery thrombosis | central retinal artery embolism > H34.1
retinal artery branch occlusion > H34.23
retinal artery plaque | partial retinal artery occlusion | retinal microembolism > H34.21
transient retinal artery occlusion > H34.0
retinal vascular sheathing | sheathing of retinal vessels | copper wiring | silver wiring > H35.01 {retina, retinal, fundus, arterioles, eye}
coats disease | coats retinopathy | exudative retinopathy > H35.02
hypertensive retinal changes > H35.03
retinal microaneurysms > H35.04
retinal neovascularization > H35.05
retinal vasculitis | retinal perivasculitis | retinal phlebitis > H35.06
retinal telangiectasia | macular telangiectasia | mactel | parafoveal telangiectasia | juxtafoveal telangiectasia | perifoveal telangiectasia > H35.07
retinal varix | retinal varices | IRMA of retina > H35.09
retrolental fibroplasia > H35.17
proliferative vitreoretinopathy | proliferative retinopathy | nondiabetic proliferative retinopathy > H35.2
disciform macular degeneration | disciform degeneration of macula | kuhnt-junius disease | kuhnt-junius degeneration | choroidal neovascularization | subretinal neovascularization | CNVM > H35.32
atrophic macular degeneration | geographic atrophy of macula | geographic atrophy of retina > H35.31
senile macular degeneration | maculopathy | disciform retinitis > H35.30
toxic maculopathy | plaquenil maculopathy | hydroxychloroquine retinopathy | hydroxychloroquine maculopathy | plaquenil toxicity of retina | bull's eye maculopathy > H35.38
cellophane maculopathy | cellophane retinopathy | preretinal fibrosis | wrinkled macula | macular fold | preretinal membrane > H35.37
macular hole of retina | foveal hole > H35.34
angioid streak > H35.33
cystoid macular degeneration > H35.35
macular drusen | retinal drusen | drusen of macula > H35.36
peripheral retinal degeneration > H35.40
cobblestone degeneration | paving stone degeneration > H35.43
retinal dystrophy | hereditary retinal dystrophy | leber congenital amaurosis | best disease | cone dystrophy | cone-rod dystrophy | retinal degeneration hereditary > H35.50
vitelliform dystrophy > H35.54
stargardt | stargardt disease | fundus flavimaculatus > H35.53
vitreoretinal dystrophy > H35.51
pigmentary retinopathy | pigmentary retinal degeneration | rod-cone dystrophy | pigmentary degeneration of retina | retinitis pigmentosa > H35.52
preretinal hemorrhage | subretinal hemorrhage | hemorrhage of fundus | fundus hemorrhage | macular hemorrhage | intraretinal hemorrhage | dot blot hemorrhages of retina | dot-blot hemorrhage of fundus > H35.6
central serous choroidoretinopathy | central serous chorioretinopathy | central serous choroidopathy | central serous retinitis > H35.71
pigment epithelial detachment | retinal pigment epithelial detachment > H35.72
cotton wool spots of retina | cotton wool spots | retinal edema | edema of retina | CME of macula > H35.81
CME > H35.81 {macula, macular, oct, retina, retinal, vision, eye}
retinal ischemia > H35.82
retinal exudate | hard exudates of retina | retinal phakoma > H35.89
asteroid hyalosis | synchysis scintillans | scintillating synchysis | calcium soaps in vitreous | ossification of vitreous > H43.2
synchysis | vitreous syneresis | vitreous adhesions | vitritis | vitreous cells | inflammatory vitreous infiltrate > H43.89
vitreous membranes | vitreous strands > H43.31
vitreous opacity | vitreous floaters | vitreous debris | flying flies | muscae volitantes > H43.39
vitreous detachment | degeneration of vitreous | vitreous degeneration | vitreous syneresis with detachment > H43.81
VMT > H43.82 {vitreomacular, macula, macular, OCT, vitreous, OD, OS, OU, PPV, ERM}
vitreous herniation > H43.0
vitreous abscess > H44.02
infectious endophthalmitis | bacterial endophthalmitis | postoperative endophthalmitis | purulent endophthalmitis | abscess of globe | abscess of eyeball > H44.00
parasitic endophthalmitis > H44.12
pathologic myopia | pathological myopia | degenerative myopia | myopic degeneration | malignant myopia | myopic chorioretinal degeneration | progressive high myopia | fuchs spot of macula > H44.2
siderosis of eye | siderosis bulbi | siderosis of globe > H44.32
proliferating retinitis > H44.39
ocular hypotony | hypotony of eye | hypotony maculopathy > H44.40
flat anterior chamber | shallow chamber hypotony > H44.41
phthisis of globe | shrunken globe | phthisical eye | atrophic globe | atrophia bulbi | phthisis of eyeball > H44.52
absolute glaucoma | blind painful glaucomatous eye > H44.51
leukocoria | white pupil | white pupillary reflex > H44.53
hemophthalmos > H44.81
luxation of globe | luxated eyeball | luxation of eyeball | globe subluxation > H44.82
pseudoglioma | adhesions of globe | nontraumatic rupture of globe > H44.89
retained intraocular foreign body | old intraocular foreign body | old retained intraocular foreign body | retained foreign body of globe > H44.70
retained magnetic intraocular foreign body | retained metallic intraocular foreign body magnetic > H44.60

# --- more of glaucoma
preglaucoma | borderline glaucoma | borderline intraocular pressure > H40.00
steroid responder | steroid response of eye pressure > H40.04
anatomic narrow angles | anatomical narrow angle | occludable angles | narrow anterior chamber angle > H40.03
primary angle closure | primary angle closure suspect > H40.06
chronic simple glaucoma | simple glaucoma | glaucoma simplex | primary open-angle glaucoma both eyes > H40.11
open-angle glaucoma unspecified type | noncongestive glaucoma | wide angle glaucoma > H40.10
pigmentary glaucoma | pigment dispersion glaucoma | pigmentary dispersion glaucoma > H40.13
capsular glaucoma | exfoliation glaucoma | exfoliative glaucoma | exfoliation syndrome with glaucoma | PXF glaucoma > H40.14
acute angle closure crisis | acute congestive glaucoma | acute narrow angle glaucoma | acute closed angle glaucoma > H40.21
chronic angle closure glaucoma | chronic narrow angle glaucoma > H40.22
intermittent angle closure glaucoma | subacute angle closure glaucoma > H40.23
traumatic glaucoma | post-traumatic glaucoma | angle recession glaucoma | glaucoma from eye trauma > H40.3
inflammatory glaucoma | uveitic glaucoma | uveitis glaucoma | glaucoma secondary to uveitis | postinfectious glaucoma | post-inflammatory glaucoma | posner-schlossman > H40.4
secondary glaucoma | phacolytic glaucoma | phacomorphic glaucoma | lens-induced glaucoma | glaucoma from eye disorder > H40.5
steroid glaucoma | steroid-induced glaucoma | corticosteroid glaucoma | drug-induced glaucoma > H40.6
neovascular glaucoma with angle closure > H40.84
malignant glaucoma | ciliary block glaucoma | aqueous misdirection syndrome > H40.83
hypersecretion glaucoma > H40.82
congestive glaucoma > H40.9

# --- more of optic nerve, eye muscles, pupils, vision
optic neuritis nos | inflammation of optic nerve | optic nerve inflammation > H46.9
papillitis | neuroretinitis | optic papillitis > H46.0 {optic, eye, disc, visual, vision}
retrobulbar optic neuritis | acute retrobulbar neuritis > H46.1
nutritional optic neuritis | nutritional amblyopia > H46.2
toxic optic neuritis | ethambutol optic neuropathy | methanol optic neuropathy > H46.3
anterior ischemic optic neuropathy | ischemic optic neuropathy | posterior ischemic optic neuropathy > H47.01
optic nerve sheath hemorrhage | hemorrhage of optic nerve | optic nerve hemorrhage > H47.02
optic nerve disorder | compressive optic neuropathy | compression of optic nerve | optic nerve compression | optic nerve disturbance | disturbance of optic nerve > H47.09
choked disc | choked disk | edema of optic papilla | swelling of optic disc | papilloedema of both discs | blurred disc margins | swollen optic nerve > H47.10
papilledema from raised intracranial pressure > H47.11
foster-kennedy > H47.14
optic nerve pallor | optic disc pallor | pale optic disc | temporal pallor of disc > H47.20
leber hereditary optic neuropathy | leber optic atrophy | LHON | hereditary optic atrophy > H47.22
glaucomatous optic atrophy | glaucomatous cupping | glaucomatous optic neuropathy > H47.23
optic disc drusen | optic nerve drusen | optic nerve head drusen | drusen of optic disc > H47.32
pseudopapilledema > H47.33
optic disc lesion | optic pit acquired | optic nerve head lesion > H47.39
optic chiasm disorder | chiasmal lesion | chiasmal disorder | chiasmal syndrome | optic chiasmal cyst > H47.49
cortical visual impairment > H47.61
visual pathway disorder > H47.9
cranial nerve 3 palsy | 3rd nerve palsy | third cranial nerve palsy | paralysis of third nerve | oculomotor paralysis | oculomotor neuritis | oculomotor nerve lesion | third nerve disorder > H49.0
trochlear palsy | 4th nerve palsy | fourth cranial nerve palsy | superior oblique palsy | paralysis of fourth nerve | trochlear neuritis | fourth nerve lesion > H49.1
abducent palsy | 6th nerve palsy | sixth cranial nerve palsy | lateral rectus palsy | cranial nerve 6 palsy | paralysis of sixth nerve | atrophy of sixth nerve | compression of sixth nerve | sixth nerve lesion | sixth nerve disorder > H49.2
total ophthalmoplegia > H49.3
chronic progressive external ophthalmoplegia | CPEO > H49.4
kearns-sayre > H49.81
external ophthalmoplegia > H49.88
paralytic squint | ocular muscle palsy | extraocular muscle palsy | ocular paralysis | paralysis of eye muscle | eye muscle paralysis | extraocular muscle paresis | rectus palsy | paralysis of rectus muscle | ocular muscle paresis > H49.9
eye muscle imbalance | ocular muscle imbalance | extraocular muscle imbalance | ocular muscle deviation | insufficiency of ocular muscle > H50.9
convergent squint | convergent strabismus | infantile esotropia > H50.00
divergent squint | divergent strabismus | walleye | wall-eyed > H50.10
monocular esotropia > H50.01
monocular exotropia > H50.11
alternating convergent squint > H50.05
alternating divergent squint > H50.15
intermittent esotropia > H50.31
intermittent exotropia > H50.33
alternating intermittent esotropia | intermittent alternating convergent strabismus > H50.32
alternating intermittent exotropia | intermittent alternating divergent strabismus > H50.34
accommodative esotropia > H50.43
hypertropia | hypotropia | vertical squint | vertical deviation of eye | vertical strabismus > H50.2
incyclotropia | excyclotropia > H50.41
microtropia > H50.40
heterotropia > H50.40
latent strabismus | heterophoria > H50.50
hyperphoria | vertical heterophoria > H50.53
restrictive strabismus | mechanical restriction of eye movement > H50.60
brown syndrome > H50.61 {eye, strabismus, oblique, tendon}
duane retraction syndrome | duane anomaly > H50.81
gaze palsy | conjugate gaze palsy | horizontal gaze palsy | gaze paralysis | one and a half syndrome | conjugate deviation of eyes > H51.0
convergence weakness > H51.11
convergence spasm | convergence excess > H51.12
internuclear palsy > H51.2
oculogyric crisis | skew deviation | divergence insufficiency | divergence palsy | paralysis of divergence | oculomotor apraxia | spasm of conjugate gaze > H51.8
ocular motility disorder | eye movement disorder | disturbance of ocular motion | oculomotor syndrome > H51.9
astigmatic > H52.20
irregular astigmatism > H52.21
age-related farsightedness | needs reading glasses | accommodative insufficiency | insufficiency of accommodation | loss of accommodation > H52.4
spasm of accommodation | accommodative spasm | ciliary spasm > H52.53
paralysis of accommodation | paresis of accommodation | cycloplegia > H52.52 {accommodation, eye, pupil}
internal ophthalmoplegia > H52.51
anisometropic amblyopia | ametropic amblyopia | refractive amblyopia > H53.02
strabismic amblyopia | suppression amblyopia > H53.03
deprivation amblyopia | amblyopia ex anopsia > H53.01
toxic amblyopia | tobacco amblyopia | distorted vision from visual disorientation | polyopia > H53.8
transient visual loss | transient vision loss | transient blindness | temporary blindness | scintillating scotoma | transient loss of vision | vision went black briefly > H53.12
sudden blindness | abrupt loss of vision > H53.13
day blindness > H53.11
asthenopia | eyestrain | visual discomfort | visual fatigue > H53.14
visual distortion | distorted vision | wavy lines in vision | micropsia | macropsia > H53.15
face blindness > H53.16
flashing lights in vision | flashes of light | photopsia | seeing flashes | halos around lights | visual halos | seeing halos > H53.19
seeing double | double image | binocular diplopia | monocular diplopia > H53.2
defective stereopsis | loss of depth perception | poor depth perception > H53.32
abnormal visual fields | depression of visual field | visual field cut | constricted visual fields | visual field constriction > H53.40
tunnel vision > H53.48
central scotoma > H53.41
enlarged blind spot > H53.42
arcuate scotoma | bjerrum scotoma | sector defect of visual field | nasal step > H53.43
hemianopia | hemianopsia | heteronymous hemianopsia > H53.47
quadrantanopia | quadrantanopsia | homonymous field defect | homonymous quadrantanopia > H53.46
achromatopsia > H53.51
acquired color blindness > H53.52
red-green color blindness > H53.50
nyctalopia | poor night vision | difficulty seeing at night > H53.60
acquired night blindness > H53.62
glare sensitivity > H53.71
decreased contrast sensitivity | impaired contrast sensitivity > H53.72
both eyes blind | blindness both eyes | bilateral blindness > H54.0X
low vision both eyes | bilateral low vision > H54.2X
vision loss in both eyes | bilateral vision loss | impaired vision of both eyes | poor vision both eyes > H54.3
poor vision | poor eyesight | failing vision | failing eyesight | dimness of vision | diminished vision | sight problem | bad eyesight | defective vision | defective eyesight > H54.7
congenital nystagmus | infantile nystagmus > H55.01
latent nystagmus > H55.02
end-gaze nystagmus | miner's nystagmus | rotary nystagmus | downbeat nystagmus | upbeat nystagmus | gaze-evoked nystagmus > H55.09
abnormal saccades | saccadic eye movements | impaired saccades > H55.81
impaired smooth pursuit | deficient smooth pursuit > H55.82
opsoclonus | irregular eye movements | ocular flutter > H55.89
pupil abnormality | abnormal pupillary function | abnormal pupil reaction > H57.00
argyll robertson pupil > H57.01
blown pupil > H57.04
adie pupil | adie tonic pupil | holmes-adie | tonic pupil | adie syndrome > H57.05
hippus | iridoplegia | RAPD > H57.09 {pupil, pupils, pupillary, iris, eye, eyes, optic}
ophthalmalgia | eye ache | aching eye | eye soreness | ocular discomfort | pain in the eye | pain behind the eye | retro-orbital pain > H57.1
brow droop | droopy eyebrow | sagging brow | brow ptosis > H57.81
melanosis of eye | eye cyst | cyst of eye > H57.89
foreign body sensation of eye | feels like something in the eye | something in my eye | sand in the eyes feeling > H57.8A
eye problem | problem with eyes > H57.9
retained lens fragments | cataract fragments after surgery | dropped nucleus > H59.02
irvine-gass | cystoid macular edema after cataract surgery | postsurgical cystoid macular edema | pseudophakic cystoid macular edema > H59.03
postsurgical chorioretinal scar | retinal scar after surgery for detachment > H59.81
blebitis | inflammation of filtering bleb | bleb infection > H59.40
vitreous touch syndrome > H59.01

# --- more of the outer ear
abscess of ear canal | boil of ear | furuncle of ear | carbuncle of ear | furunculosis of ear canal | boil in the ear canal | abscess of auricle > H60.0
cellulitis of ear | cellulitis of auricle | cellulitis of pinna | auricular cellulitis | lymphangitis of ear > H60.1
malignant external otitis | skull base osteomyelitis from otitis externa | pseudomonas otitis externa | pseudomonal otitis externa > H60.2
diffuse otitis externa > H60.31
hemorrhagic otitis externa > H60.32
bacterial otitis externa | infective otitis externa > H60.39
tank ear | beach ear > H60.33
ear canal cholesteatoma | keratosis obturans | cholesteatoma of ear canal > H60.4
acute otitis externa | acute external ear infection > H60.50
chronic otitis externa | chronic external otitis > H60.6
eczema of ear canal | eczematous otitis externa | eczematoid otitis externa | seborrheic otitis externa > H60.54
chronic eczema of ear canal > H60.8X
chondrodermatitis nodularis helicis | chondrodermatitis nodularis | CNH of the ear > H61.00
chondritis of ear | chondritis of pinna | chondritis of auricle | auricular chondritis > H61.03
acquired deformity of auricle | acquired ear deformity | deformity of pinna > H61.11
hematoma of pinna | hematoma of auricle | ear hematoma nontraumatic > H61.12
fistula of auricle | cyst of auricle > H61.19
stenosis of ear canal | ear canal stenosis | narrow ear canal | occlusion of ear canal | obstruction of ear canal | collapsed ear canal > H61.30
post-traumatic ear canal stenosis | ear canal stenosis from trauma > H61.31
swimmer's nodules of ear canal | osteoma-like exostoses of ear canal | exostoses of external auditory canal | exostosis of external canal > H61.81

# --- more of the middle ear
acute serous otitis media | acute secretory otitis media > H65.0
acute allergic otitis media > H65.11
acute nonsuppurative otitis media | acute otitis media with effusion | acute mucoid otitis media | acute sanguinous otitis media | hemorrhagic otitis media > H65.19
chronic serous otitis media | chronic otitis media with effusion | chronic catarrhal otitis media | catarrhal tubotympanitis | chronic tubotympanic catarrh > H65.2 {otitis, ear, ears, effusion, tympanic, tubes, tympanostomy, tubotympanitis, catarrh}
glue ear | chronic mucoid otitis media | chronic mucous otitis media > H65.3
chronic nonsuppurative otitis media | chronic exudative otitis media > H65.49
secretory otitis media | catarrhal otitis media | catarrhal otitis | exudative otitis media | mucoid otitis media | nonsuppurative otitis media | tubotympanitis > H65.9
acute purulent otitis media | acute exudative otitis media | acute necrotizing otitis media | gradenigo syndrome | bulging red eardrum > H66.0
acute otitis media with perforation | acute otitis media with ruptured eardrum | AOM with perforation | acute suppurative otitis media with perforation > H66.01
chronic tubotympanic disease | chronic tubotympanic suppuration | benign chronic suppurative otitis media > H66.1
chronic atticoantral disease | persistent mucosal disease of ear | chronic epitympanic disease > H66.2
suppuration of ear | ear suppuration | pus in the ear | tympanitis suppurative > H66.4
inflammation of ear | inflamed ear | chronic otitis media | chronic ear infection | panotitis > H66.9
eustachian salpingitis | eustachitis | inflamed eustachian tube | eustachian tube infection | catarrh of eustachian tube | eustachian catarrh | inflammation of eustachian tube > H68.00
eustachian tube obstruction | eustachian obstruction | eustachian tube stenosis | blocked eustachian tube | narrowing of eustachian tube | stricture of eustachian tube | occlusion of eustachian tube > H68.10
patulous eustachian tube | patent eustachian tube | patulous tube > H69.0
mastoid abscess | abscess of mastoid | mastoid empyema | empyema of mastoid | bezold abscess > H70.00
subperiosteal mastoid abscess | subperiosteal abscess of mastoid > H70.01
chronic mastoiditis | caries of mastoid | mastoid necrosis | fistula of mastoid > H70.1
petrositis | inflammation of petrous bone | petrous apicitis | abscess of petrous bone | osteomyelitis of petrous bone | petrous bone infection > H70.20
postauricular fistula > H70.81
mastoid infection > H70.9
attic cholesteatoma | epitympanic cholesteatoma > H71.0
mastoid cholesteatoma > H71.2
diffuse cholesteatosis > H71.3
keratoma of middle ear | middle ear cholesteatoma | cholesteatoma of ear > H71.9
central perforation of eardrum | central tympanic membrane perforation > H72.0
attic perforation | pars flaccida perforation | attic perforation of ear > H72.1
marginal perforation of eardrum > H72.2
total tympanic membrane perforation | total perforation of eardrum > H72.82
multiple tympanic perforations > H72.81
eardrum rupture | eardrum perforation | hole in the ear drum | nonhealing tympanic perforation > H72.9
acute tympanitis | acute myringitis > H73.00
bullous myringitis > H73.01
chronic myringitis | chronic tympanitis | granular myringitis > H73.1
inflammation of tympanic membrane | tympanitis | infected eardrum | infection of tympanic membrane | inflamed eardrum > H73.2
atrophic tympanic membrane | atrophic eardrum | monomeric tympanic membrane > H73.82
atrophic flaccid tympanic membrane | retracted tympanic membrane | tympanic membrane retraction | retraction pocket of tympanic membrane > H73.81
granulation of tympanic membrane > H73.89
myringosclerosis | tympanosclerosis of ear > H74.0
adhesive otitis media | adhesive otitis | adhesions of middle ear | middle ear adhesions > H74.1
ossicular discontinuity | dislocated ossicles | ossicular disruption | dislocation of ear ossicles > H74.2
ankylosis of ear ossicles | fixed ossicles | malleus fixation > H74.31
partial loss of ear ossicles | ossicular erosion | erosion of ossicles > H74.32
caries of ear ossicles | necrosis of ear ossicles > H74.39
aural polyp | ear polyp | polyp of ear canal > H74.4
hemotympanum | middle ear granulation > H74.8X

# --- more of the inner ear and hearing
otospongiosis > H80.9
cochlear otosclerosis | cochlear otospongiosis | labyrinthine otosclerosis > H80.2
capsular otosclerosis | labyrinthine capsulitis > H80.8
meniere syndrome | meniere vertigo | labyrinthine hydrops | auditory vertigo | labyrinthine vertigo | cochlear hydrops > H81.0
benign paroxysmal positional vertigo | paroxysmal positional vertigo | cupulolithiasis | benign positional paroxysmal vertigo > H81.1
vestibular neuronitis | vestibular neuropathy > H81.2
aural vertigo > H81.31
vertigo of central origin | cerebral vertigo | central positional nystagmus | malignant positional vertigo > H81.4
bonnier syndrome > H81.8
labyrinthitis | labyrinthine suppuration | otitis interna | internal otitis | inner ear infection | inner ear inflammation | perilabyrinthitis | viral labyrinthitis > H83.0
perilymph fistula | labyrinth fistula | perilymphatic fistula > H83.1
labyrinthine dysfunction | labyrinthine syndrome | loss of labyrinthine reactivity | labyrinthine irritability | bilateral vestibular loss | labyrinthine disturbance | labyrinthine hypofunction > H83.2
acoustic trauma | noise-induced deafness | noise deafness | noise effects of inner ear | occupational hearing loss | boilermaker's deafness > H83.3
superior canal dehiscence | superior semicircular canal dehiscence | SSCD | congestion of labyrinth | atrophy of inner ear > H83.8X
bilateral conductive hearing loss | bilateral conductive deafness > H90.0
unilateral conductive hearing loss > H90.1
stapes fixation deafness | middle ear deafness | deafness from stapes fixation > H90.2
unilateral sensorineural hearing loss | unilateral SNHL | asymmetric sensorineural hearing loss | asymmetrical SNHL > H90.4
nerve deafness | neural deafness | neural hearing loss | sensory hearing loss | sensory deafness | central hearing loss | central deafness | congenital deafness > H90.5
mixed deafness | mixed type hearing loss | mixed conductive and sensorineural deafness > H90.8
bilateral mixed hearing loss > H90.6
ototoxic deafness | drug-induced hearing loss | gentamicin ototoxicity | cisplatin ototoxicity | aminoglycoside ototoxicity | ototoxic hearing loss > H91.0
senile deafness | senile hearing loss | presbyacusia | age related deafness > H91.1
ISSHL | sudden idiopathic hearing loss > H91.2
deaf mute | deaf-mutism | surdimutism > H91.3
auditory fatigue > H91.8X
deafness | dullness of hearing | partial deafness | high frequency hearing loss | low frequency hearing loss | high frequency deafness > H91.9
otalgia | pain of ear | ear ache > H92.0
otorrhea | running ear | purulent ear discharge | discharging ear | pus draining from ear > H92.1
otorrhagia | blood from the ear | hemorrhage from ear > H92.2
transient ischemic deafness > H93.01
degenerative disorder of ear > H93.09
roaring in ears | ear noises | noises in the ear | humming in ears | tinnitus aurium | subjective tinnitus | buzzing in ears > H93.1
auditory recruitment | loudness recruitment > H93.21
hyperacusia > H93.23
auditory processing disorder | central auditory processing disorder | CAPD | word deafness > H93.25 {auditory, audiology, deafness}
acoustic neuritis | auditory neuritis | acoustic neuralgia | eighth nerve disorder | eighth nerve lesion | auditory nerve disorder | acoustic nerve degeneration | atrophy of eighth nerve | vestibulocochlear nerve disorder | cochlear neuritis | CN VIII lesion | CN 8 disorder > H93.3
lump of ear | swelling of ear | ear swelling | ear stuffiness | blocked ear sensation | stuffy ears | ear congestion > H93.8X
whooshing in ear | pulsatile whooshing in ear | pulse-synchronous tinnitus | vascular tinnitus > H93.A
recurrent cholesteatoma of mastoid cavity > H95.0
mastoid bowl inflammation | chronic inflammation of postmastoidectomy cavity > H95.11
postmastoidectomy granulation > H95.12
canaliculitis > H04.33
hippus | iridoplegia > H57.09
sheathing of retina vessels | retinal vessel sheathing > H35.01
harada syndrome > H30.81
toxic macular degeneration > H35.38
atrophy of ear | acquired absence of ear > H93.8X
optic neuropathy glaucomatous > H47.23
chronic blepharoconjunctivitis | blepharoconjunctivitis > H10.50
contact blepharoconjunctivitis > H10.53
recurrent uveitis | acute uveitis > H20.9
retinal tear with detachment | macula-off retinal detachment | macula off rd | macula-on retinal detachment | detached retina with tear > H33.00
sunken eye > H05.40
vitreomacular adhesion | vitreomacular traction syndrome > H43.82
choroidal fold > H31.8
dermatochalasis with visual field obstruction > H02.83
diffuse lamellar keratitis > H16.8
corneal graft rejection > T86.840
corneal graft failure > T86.841
conductive loss | conductive hearing impairment > H90.2
sensorineural hearing impairment | cochlear hearing loss | cochlear deafness > H90.5
profound deafness | profound hearing loss | severe hearing loss | hearing difficulty | trouble hearing > H91.9
type b tympanogram effusion | effusion of middle ear > H65.9
tube otorrhea > H92.1
cholesteatoma of attic and mastoid > H71.2
mastoid effusion > H74.8X
crusty ear canal otitis | fungal otitis externa | aspergillus otitis externa | otitis externa mycotic > B36.9

# --- last gaps
retinal detachment with retinal break | retinal detachment with tear > H33.00
hypophoria > H50.53
low tension primary open angle glaucoma > H40.12
anterior polar senile cataract | subcapsular polar senile cataract > H25.03
anopia | quadrant anopsia > H53.46
retinal cholesterol deposit | retinal nerve fiber layer defect > H35.89
right homonymous hemianopsia | left homonymous hemianopsia | right homonymous hemianopia | left homonymous hemianopia > H53.46
embolism of eye > H34.9
cerumen plug | plugged with wax | ears plugged with cerumen | excessive earwax | hardened wax > H61.2
ruptured tympanic membrane | tm rupture > H72.9
ear tube in place with drainage > H92.1

# --- second round: lids, tears, orbit
infected gland of zeis | abscess of zeis gland | infected sebaceous cyst of eyelid | infected steatoma of eyelid | sty of eye > H00.01
hypertrophy of meibomian gland | enlarged meibomian gland | inflamed chalazion | retention cyst of meibomian gland > H00.1
deformity of eyelid | canthal deformity > H02.89
lesion of canthus | canthal lesion > H02.9
hypotrichosis of eyelid | alopecia of eyelid | alopecia of eyelashes | absent eyelashes > H02.72
xanthomatosis of eyelid | xanthoma palpebrarum > H02.6
leukoderma of eyelid > H02.73
swollen eyelids from allergy | eyelid angioedema = eyelid edema
distichiasis acquired | inverted eyelashes | inversion of eyelashes > H02.05
contraction of eyelid | shortened eyelid > H02.53
closure of palpebral fissure | palpebral fissure adhesion > H02.52
paralytic eyelid closure defect | paralytic lagophthalmos of eyelid > H02.23
spasm of eyelid | eyelid spasm | lid spasm | blepharospasm essential > G24.5
psoriasis of eyelid | acne of eyelid > H01.8
abscess of lacrimal gland | carbuncle of lacrimal gland | furuncle of lacrimal gland | suppuration of lacrimal gland | infection of lacrimal gland | swollen lacrimal gland | dacryadenitis > H04.00
fistula of nasolacrimal duct | lacrimonasal duct fistula | fistula of lacrimal gland | fistula of tear duct | fistula of lacrimal duct > H04.61
dilatation of lacrimal duct | dilated tear duct > H04.69
rhinodacryolith | rhinolith of lacrimal duct | calculus of nasolacrimal duct | lacrimal duct stone > H04.51
abnormal lacrimation | lacrimation disorder | disorder of lacrimation | dacryorrhea > H04.20
dacryopericystitis | peridacryocystitis | inflammation of lacrimal sac | inflammation of tear sac | lacrimal sac infection | inflammation of lacrimal passage | nasolacrimal duct infection > H04.30
phlegmonous dacryocystitis > H04.31
dacryocystoblennorrhea | chronic lacrimal sac infection | chronic inflammation of lacrimal sac | chronic lacrimal canaliculitis > H04.41
stricture of lacrimal canaliculus | obstruction of lacrimal canaliculus > H04.54
stricture of lacrimal punctum | occlusion of lacrimal punctum | atresia of lacrimal punctum acquired > H04.56
stricture of nasolacrimal duct | stricture of lacrimal duct | stenosis of lacrimal passage | obstructed lacrimal duct > H04.55
stricture of lacrimal sac > H04.57
displacement of lacrimal gland | subluxation of lacrimal gland > H04.16
hypersecretion of lacrimal gland > H04.21
furuncle of orbit | carbuncle of orbit | boil of orbit | phlegmon of orbit | infection of orbit | orbital infection | suppuration of orbit > H05.01
chronic inflammation of orbit | chronic orbital inflammation > H05.10
orbital granuloma | inflammatory pseudotumor of orbit | pseudotumor oculi > H05.11
edema of orbit | orbital edema | periorbital congestion of orbit > H05.22
hemorrhage of orbit | hematoma of orbit nontraumatic | orbital bleeding spontaneous > H05.23
deformity of orbit | orbital deformity > H05.30
protruding eye | protrusion of eyeball | protruding eyeball | eye protrusion > H05.20
intermittent exophthalmos > H05.25
constant exophthalmos | permanent proptosis > H05.24
recession of eyeball | sunken eyeball > H05.40
enlargement of orbit > H05.34

# --- second round: conjunctiva, sclera, cornea
catarrhal conjunctivitis acute | acute suppurative conjunctivitis | blennorrhea of eye > H10.02
atopic conjunctivitis | hay fever conjunctivitis | allergic eyes | eye allergy | ocular allergy | allergic eye disease | pollen conjunctivitis > H10.1
giant papillary allergic conjunctivitis | contact lens conjunctivitis > H10.41
ophthalmitis | conjunctival infection | catarrhal ophthalmia > H10.9
meibomian conjunctivitis | blepharitis with conjunctivitis | blepharitis and conjunctivitis > H10.50
diplobacillary conjunctivitis | morax-axenfeld conjunctivitis | angular conjunctivitis > H10.52
ecchymosis of conjunctiva | bleeding in the white of the eye | subconjunctival ecchymosis | hemorrhage under conjunctiva > H11.3
conjunctival aneurysm | vascular abnormality of conjunctiva > H11.41
conjunctival phlyctenule | phlyctenule > H16.25
conjunctivochalasia | laxity of conjunctiva > H11.82
swelling of conjunctiva | swollen conjunctiva > H11.42
scleral staphyloma | staphyloma of sclera > H15.84
localized staphyloma | anterior staphyloma > H15.82
posterior staphyloma > H15.83
scleral inflammation | inflammation of sclera | sclerotitis > H15.00
inflammation of episclera > H15.10
inflammatory opacity of cornea | corneal inflammation | corneal infection | corneitis > H16.9
vesicular keratitis | herpetiform keratitis nonviral | bullous keratoconjunctivitis > H16.8
keratitis due to light | keratitis from ultraviolet light | sunlamp keratitis | sunburn of cornea > H16.13
serpiginous corneal ulcer | ulcus serpens corneae > H16.03
phlyctenular ulcer of cornea > H16.25
rodent ulcer of cornea > H16.05
abscess of cornea > H16.31
deep keratitis | parenchymatous keratitis | nonsyphilitic interstitial keratitis > H16.30
melanosis of cornea | melanin deposit in cornea > H18.01
blood staining of cornea | corneal blood stain > H18.06
argyrosis of cornea | argyria of cornea | silver deposit in cornea > H18.02
swelling of cornea | cornea swelling | waterlogged cornea | corneal bedewing > H18.20
hypertrophy of corneal epithelium > H18.89
nodular dystrophy of salzmann | salzmann's nodular dystrophy | nodular degeneration of cornea > H18.45
conical cornea > H18.60
calcareous degeneration of cornea | calcium deposit in cornea | band keratopathy > H18.42
endothelial dystrophy of cornea | corneal endothelial dystrophy | cornea guttata | guttate cornea > H18.51
avellino dystrophy | granular and lattice dystrophy > H18.53
reis-bucklers dystrophy | bowman layer dystrophy > H18.59
corneal degeneration | degeneration of cornea > H18.40
ectasia of cornea | bulging cornea | thinning ectasia of cornea > H18.71
staphyloma of cornea > H18.72
bowman membrane fold | fold of bowman membrane > H18.31
exposure ulcer of cornea > H16.21
neurotrophic ulcer of cornea > H16.23

# --- second round: uvea, lens
keratoiritis | iridokeratitis | irido-iritis | uveal inflammation | inflammation of uvea | inflammation of uveal tract > H20.9
inflammation of iris | inflamed iris | inflammation of ciliary body > H20.9
plastic iritis | serous iritis | fibrinous iritis | exudative iritis > H20.00
granulomatous cyclitis | chronic cyclitis | granulomatous anterior uveitis > H20.1
heterochromic uveitis | heterochromic iritis | heterochromia with cyclitis | heterochromic iridocyclitis | heterochromia iridis with iritis > H20.81
phacotoxic uveitis | endophthalmitis phacoanaphylactica > H20.2
iridochoroiditis | iridocyclochoroiditis | total uveitis | diffuse uveitis > H44.11
hemorrhage of anterior chamber | anterior chamber bleeding | hemorrhage of iris | hemorrhage of ciliary body > H21.0
iris bombe | seclusio pupillae | occlusio pupillae | persistent pupillary seclusion > H21.4
posterior synechiae | posterior synechiae of iris > H21.54
pigmentary iris degeneration | pigment dispersion syndrome of eye | pigment dispersion syndrome > H21.23
translucency of iris > H21.23
miotic pupillary cyst > H21.27
paralysis of iris | paralytic iris | sphincter paralysis of iris > H57.09
irradiation cataract | infrared cataract | glass-blower's disease | glass blowers cataract | electric shock cataract > H26.8
sunflower cataract | cataract from chalcosis > H26.20
elschnig pearls > H26.49
soemmering's ring | soemmerring ring > H26.41
infantile and juvenile cataract | lamellar cataract juvenile | zonular cataract juvenile > H26.00
hypermature cataract > H25.2
punctate senile cataract > H25.09
polar cataract senile > H25.03
displaced lens | luxation of lens | luxated lens | dislocation of lens > H27.10
abscess of lens | lens deformity > H27.8
subluxation of lens > H27.11
anterior dislocation of lens > H27.12
posterior dislocation of lens > H27.13

# --- second round: choroid, retina, vitreous, globe
jensen disease | jensen's retinochoroiditis > H30.01
placoid pigment epitheliopathy | multifocal placoid pigment epitheliopathy > H30.14
ulcer of retina | retinal ulcer | inflammation of choroid | inflammation of retina | retinitis | chorioretinopathy inflammatory | uveochoroiditis | retinal inflammation > H30.9
abscess of choroid | abscess of retina | abscess of retina and choroid > H30.0
degeneration of bruch membrane | bruch's membrane degeneration | choroidal degenerative change > H31.10
tear of choroid | rupture of choroid > H31.32
detached choroid | detachment of choroid > H31.40
hemorrhage of choroid | choroidal bleeding > H31.30
choroidal neovascular membrane | neovascular membrane of macula | submacular neovascular membrane > H35.32
multiple break retinal detachment | retinal detachment multiple tears | detached retina with multiple breaks > H33.02
single break retinal detachment | rhegmatogenous retinal detachment single horseshoe tear | rhegmatogenous retinal detachment horseshoe tear | rhegmatogenous retinal detachment with horseshoe tear | RRD horseshoe tear | retinal detachment with horseshoe tear | retinal detachment single tear | detached retina with single break > H33.01
giant tear retinal detachment > H33.03
old retinal detachment > H33.05
operculum of retina | retinal operculum | traumatic tear of retina old > H33.30
schisis of retina > H33.10
engorgement of retinal vein | retinal vein engorgement | venous engorgement of retina | incipient retinal vein occlusion > H34.82
tributary retinal vein occlusion > H34.83
amaurosis from central retinal artery occlusion > H34.1
embolism of retinal artery | thrombosis of retinal artery > H34.9
hollenhorst plaque > H34.21
arteriosclerotic retinopathy | atherosclerotic retinopathy > I70.8
eales disease | periphlebitis of retina | perivasculitis of retina > H35.06
exudative retinitis > H35.02
aneurysm of retina | retinal aneurysm | retinal macroaneurysm | microaneurysm of retina > H35.04
neovascularization of retina > H35.05
tortuous retinal vessels | retinal vascular tortuosity | retinal vessel change | retinal vascular change > H35.01
hypertensive retinopathy grade | hypertensive fundus | keith-wagener changes > H35.03
circinate retinopathy | stellate retinopathy | albuminuric retinopathy > H35.00
snail track degeneration | palisade degeneration of retina > H35.41
reticular degeneration of retina > H35.44
microcystoid degeneration of retina > H35.42
pavingstone retinal degeneration > H35.43
tapetoretinal degeneration | leber's amaurosis > H35.50
albipunctate dystrophy | albipunctate retinal dystrophy | fundus albipunctatus > H35.52
macular dystrophy | hereditary macular degeneration | sensory retina dystrophy | dystrophy of sensory retina > H35.53
macular cyst | cyst of macula | pseudohole of macula > H35.34
puckering of macula | macula pucker | macular wrinkling > H35.37
colloid bodies of retina > H35.36
bleeding of retina | retinal hemorrhages | retina bleed | hemorrhage in the retina > H35.6
separation of retinal layers > H35.70
cytoid bodies of retina > H35.81
hematoma of vitreous | vitreous hematoma | blood in vitreous | bleeding into vitreous | bleeding in the eye vitreous > H43.1
cholesterol deposits in vitreous | vitreous crystals | crystals in vitreous | asteroid bodies of vitreous | benson's disease > H43.2
vitreous liquefaction | liquefaction of vitreous | vitreous shrinkage > H43.81
prolapse of vitreous > H43.0
traction of vitreous on macula > H43.82
intraocular hemorrhage | hemorrhage of globe | hemorrhage of eyeball | bleeding inside the eye > H44.81
intraocular sepsis | intraocular infection | infection of eyeball | intraocular abscess | suppuration of eyeball > H44.00
panophthalmia > H44.01
metastatic endophthalmitis > H44.00
hypotonia of eye | hypotonia of globe | soft eyeball > H44.40
degeneration of globe | degeneration of eyeball | degenerated globe > H44.50
atrophy of globe | atrophy of eyeball | phthisis of eye > H44.52
amaurotic cat's eye pupil | cat's eye reflex | cat eye amaurosis > H44.53
chalcosis of eye > H44.31
old foreign body of eyeball | old foreign body in vitreous | retained foreign body in vitreous > H44.70

# --- second round: glaucoma, optic nerve, muscles
open angle glaucoma > H40.10
glaucoma secondary to trauma | glaucoma due to trauma | glaucoma after eye injury | glaucoma following injury > H40.3
glaucoma due to inflammation > H40.4
glaucoma from lens dislocation | phacogenic glaucoma | pupillary block glaucoma | hemorrhagic glaucoma | aphakic glaucoma | pseudophakic glaucoma > H40.5
glaucoma due to steroids | glaucoma secondary to steroids > H40.6
angle block glaucoma | obstructive glaucoma > H40.20
crisis of glaucoma | attack of angle closure > H40.21
residual angle closure glaucoma > H40.24
nonobstructive glaucoma > H40.10
glaucoma with increased episcleral venous pressure | episcleral venous pressure glaucoma > H40.81
abnormal cupping of optic disc | suspicious optic disc cupping | large cup to disc ratio > H40.00
compression of second cranial nerve | disorder of second cranial nerve | second cranial nerve disorder | second nerve compression | nontraumatic lesion of optic nerve | optic nerve lesion > H47.09
atrophy of second cranial nerve | second nerve atrophy | atrophy of optic disc | atrophy of optic papilla | pallor of optic disc > H47.20
primary optic atrophy > H47.21
optic nerve coloboma acquired > H47.31
hyaline bodies of optic disc | hyaline bodies of optic nerve > H47.32
central optic neuritis | neuritis of optic nerve | optic neuritis acute | demyelinating optic neuritis | inflammation of second cranial nerve > H46.9
descending optic neuritis | axial neuritis | retrobulbar neuropathy > H46.1
tobacco optic neuritis | optic neuritis from alcohol > H46.3
fourth nerve disorder | disorder of fourth cranial nerve | atrophy of fourth cranial nerve | compression of fourth cranial nerve | trochlear nerve disorder | trochlear nerve lesion | trochlear inflammation | trochlear nerve paralysis | trochlear nerve paresis > H49.1
trochlear strabismus | fourth nerve paresis > H49.1
abducens nerve disorder | abducent nerve disorder | abducent neuritis | abducens neuritis | abducent inflammation | abducens nerve lesion | disorder of sixth cranial nerve | compression of sixth cranial nerve | abducens nerve paralysis | abducens paresis > H49.2
lateral rectus paresis | sixth nerve paresis | abducens strabismus > H49.2
disorder of third cranial nerve | atrophy of third cranial nerve | compression of third cranial nerve | oculomotor nerve disorder | oculomotor paresis | oculomotor inflammation | third nerve paresis | oculomotor strabismus > H49.0
progressive ophthalmoplegia | progressive external ophthalmoplegia strabismus > H49.4
ophthalmoplegia | eye paralysis | oculoparalysis > H49.9
cross-eye | inward turning eye | eye turning inward | internal strabismus > H50.00
eye turning outward | outward turning eye | external strabismus > H50.10
monocular convergent squint | monocular convergent strabismus | monocular convergent concomitant strabismus > H50.01
monocular convergent strabismus with a pattern | monocular convergent concomitant strabismus with a pattern > H50.02
monocular convergent strabismus with v pattern | monocular convergent concomitant strabismus with v pattern > H50.03
alternating convergent strabismus with a pattern | alternating convergent concomitant strabismus with a pattern > H50.06
alternating convergent strabismus with v pattern | alternating convergent concomitant strabismus with v pattern > H50.07
monocular divergent squint | monocular divergent strabismus | monocular divergent concomitant strabismus > H50.11
monocular divergent strabismus with a pattern | monocular divergent concomitant strabismus with a pattern > H50.12
monocular divergent strabismus with v pattern | monocular divergent concomitant strabismus with v pattern > H50.13
alternating divergent strabismus with a pattern | alternating divergent concomitant strabismus with a pattern > H50.16
alternating divergent strabismus with v pattern | alternating divergent concomitant strabismus with v pattern > H50.17
concomitant strabismus | comitant strabismus | concomitant squint | nonparalytic strabismus > H50.40
intermittent alternating convergent concomitant strabismus > H50.32
intermittent monocular convergent strabismus | intermittent monocular convergent concomitant strabismus > H50.31
intermittent alternating divergent concomitant strabismus > H50.34
intermittent monocular divergent strabismus | intermittent monocular divergent concomitant strabismus > H50.33
fibrosis of eye muscle | fibrosis of extraocular muscle | mechanical strabismus | adherent extraocular muscle > H50.60
tendon sheath syndrome of superior oblique | superior oblique tendon sheath syndrome > H50.61
retraction syndrome of eye > H50.81
latent squint | suppressed strabismus | latent deviation of eye > H50.50
convergent latent squint > H50.51
divergent latent squint > H50.52
parinaud syndrome | dorsal midbrain syndrome | paralysis of conjugate movement | conjugate palsy | paralysis of conjugate gaze | paralysis of upward gaze | upgaze palsy | vertical gaze palsy | spasm of gaze > H51.0
convergence insufficiency of eyes | convergence palsy | convergence paralysis | paralysis of convergence > H51.11
divergence excess | excess of divergence | divergence spasm > H51.8
shortsighted | shortsightedness | short sightedness | myopic refractive error > H52.1
longsighted | longsightedness | long sightedness | far-sightedness > H52.0
old sight > H52.4
unequal refraction of eyes > H52.31
pupillary disturbance | disturbance of pupil | disorder of pupillary function | anomaly of pupillary function | functional pupil abnormality | abnormal pupil function > H57.00
myotonic pupil | pupillotonia | adie's syndrome pupil > H57.05
ptosis of eyebrow | drooping eyebrow > H57.81
orbital pain | pain of orbital region | orbital region pain | periocular pain | eyeball pain > H57.1
visual field deformity | deformity of visual field | defect of visual field | loss of visual field | visual field abnormality > H53.40
contraction of visual field | generalized contraction of visual field | concentric contraction of visual field > H53.48
scotoma arcuate | seidel scotoma | ring scotoma of visual field > H53.43
paracentral scotoma | cecocentral scotoma | centrocecal scotoma > H53.41
blind spot enlargement > H53.42
visual disorientation syndrome | oscillopsia > H53.8
hemeralopia > H53.11
subjective visual disturbance > H53.10
chromatopsia | dyschromatopsia | color vision defect | color vision deficiency | defective color vision > H53.50
deuteranomaly | deuteranopia | daltonism | deutan defect > H53.53
protanomaly | protanopia | protan defect > H53.54
tritanomaly | tritanopia | tritan defect > H53.55
suppression of binocular vision > H53.34
fusion with defective stereopsis | impaired stereopsis > H53.32
congenital night blindness | oguchi disease > H53.63
blindness of right eye and left eye | both eyes visual loss blind | total blindness | amaurosis bilateral | blind both eyes > H54.0X
partial sight | partially sighted > H54.2
dissociated nystagmus | voluntary nystagmus | unilateral nystagmus > H55.04
visual deprivation nystagmus > H55.03
amblyopic eye | lazy eye vision > H53.00

# --- second round: ear
abscess of auditory canal | furuncle of auditory canal | carbuncle of auditory canal | boil of auditory canal | furuncle of ear canal | furuncle of external ear | boil of pinna > H60.0
cellulitis of auditory canal | cellulitis of external ear | erysipelatous ear cellulitis > H60.1
inflammation of external ear | inflammation of ear canal | inflammation of auditory canal | inflamed ear canal | infected ear canal | ear canal infection | infection of auditory canal > H60.9
otitis externa circumscripta | circumscribed otitis externa > H60.0
ear canal epidermosis > H60.4
chondrodermatitis helicis > H61.00
acquired malformation of auricle | acquired deformity of ear | acquired deformity of external ear | deformity of ear auricle acquired > H61.11
ossification of auricle | calcification of auricle | calcification of pinna | ossification of pinna | ossification of ear > H61.19
constriction of auditory canal | narrowing of auditory canal | stricture of auditory canal | stenosis of auditory canal | closure of auditory canal | obstruction of auditory canal | occlusion of auditory canal | acquired atresia of ear canal | acquired atresia of auditory canal > H61.30
disease of auditory canal | disorder of auditory canal | disorder of external auditory canal | disorder of ear canal > H61.9
ear canal osteophyte | exostosis of auditory canal > H61.81
abscess of middle ear | middle ear abscess | middle ear suppuration | suppuration of middle ear | pus in middle ear | empyema of middle ear | purulent otitis | infected middle ear suppurative > H66.4
inflammation of middle ear | middle ear inflammation | infected middle ear > H66.9
mucous otitis media | seromucinous otitis media | allergic otitis media | fluid in middle ear | middle ear catarrh | catarrh of middle ear | tympanic effusion > H65.9
acute catarrhal otitis media | acute seromucinous otitis media > H65.19
chronic seromucinous otitis media | chronic allergic otitis media > H65.49
chronic purulent otitis media | chronic suppuration of ear | chronic ear suppuration > H66.3X
eustachian inflammation | eustachian infection | salpingitis of eustachian tube | salpingitis of ear | otosalpingitis > H68.00
acute eustachian salpingitis | acute eustachian tube catarrh > H68.01
chronic eustachian salpingitis | chronic eustachian catarrh > H68.02
compression of eustachian tube > H68.13
dysfunctional eustachian tube > H69.9
acute mastoiditis with complications | complicated acute mastoiditis | complicated mastoiditis > H70.09
suppuration of mastoid | infection of mastoid | inflammation of mastoid | mastoid inflammation > H70.9
mastoid disorder | disorder of mastoid > H74.9
sclerosis of mastoid | mastoid caries | mastoid fistula | chronic mastoid abscess > H70.1
acute petrositis > H70.21
chronic petrositis > H70.22
perforation of membrana tympani | perforation of tympanum | perforation of eardrum | tympanum perforation | perforation of drum membrane | nontraumatic eardrum rupture | perforation of ear drum persistent | rupture of eardrum | rupture of drum | rupture of tympanum > H72.9
marginal perforation of tympanum | marginal tympanic membrane perforation | posterior perforation of eardrum > H72.2
central perforation of tympanum > H72.0
attic perforation of tympanum | perforation of pars flaccida > H72.1
retraction of eardrum | retracted eardrum | retracted drum > H73.81
atrophy of eardrum | atrophy of tympanum > H73.82
disorder of eardrum > H73.9
dislocation of incus | dislocation of malleus | dislocation of stapes | discontinuity of ossicles | ossicular chain discontinuity | incus dislocation > H74.2
impaired mobility of ear ossicles | ossicular fixation | ankylosis of ossicle | ankylosis of malleus | ankylosis of incus | fixation of ossicles > H74.31
loss of ear ossicles | partial loss of ossicles | absence of ear ossicle acquired > H74.32
disorder of ear ossicles | ossicle disorder of ear | acquired abnormality of ossicles | deformity of ear ossicles acquired > H74.39
adhesions of ear ossicles | tympanic adhesions > H74.1
polyp of middle ear | middle ear polyp | polyp of ear | mastoid polyp | polyp of tympanum > H74.4
blood behind the eardrum | blood in middle ear | cholesterol granuloma of middle ear > H74.8X
ossification of middle ear | stapes fixation otosclerosis | stapedial otosclerosis > H80.9
nonobliterative otosclerosis | otosclerosis of oval window nonobliterative > H80.0
obliterative otosclerosis | otosclerosis of oval window obliterative > H80.1
otosclerosis of round window | otosclerosis of otic capsule > H80.2
lermoyez syndrome > H81.39
vertigo from inner ear | otogenic vertigo | otogenous vertigo > H81.39
viral vestibular neuritis | vestibular nerve inflammation > H81.2
neurolabyrinthitis | inflammation of labyrinth | inflammation of inner ear | infection of labyrinth | abscess of labyrinth | hyperemia of labyrinth | circumscribed labyrinthitis | serous labyrinthitis | toxic labyrinthitis | suppurative labyrinthitis > H83.0
fistula of semicircular canal | semicircular canal fistula | round window fistula | oval window fistula | fistula of inner ear | fistula of labyrinth > H83.1
dead labyrinth | dead ear labyrinth | labyrinthine hyporeactivity | labyrinthine hyperreactivity | loss of vestibular function | canal paresis | hypofunction of labyrinth | hyperreactive labyrinth > H83.2
cochlear degeneration | degeneration of cochlea | hemorrhage of labyrinth | hemorrhage of inner ear | labyrinthine hemorrhage | atrophy of cochlea | cochlear atrophy > H83.8X
unilateral conductive deafness | one-sided conductive hearing loss > H90.1
unilateral mixed hearing loss | unilateral mixed deafness | unilateral mixed conductive and sensorineural deafness > H90.7
bilateral mixed deafness > H90.6
unilateral sensorineural deafness | unilateral nerve deafness | single-sided sensorineural deafness > H90.4
bilateral sensorineural deafness | bilateral nerve deafness > H90.3
conduction deafness | bone conduction defect | transmission deafness | defect of bone conduction > H90.2
perceptive deafness | inner ear deafness | inner ear hearing loss > H90.5
deafness due to noise | hearing loss from noise exposure | blast deafness | explosion deafness > H83.3
deafness due to drugs | deafness from drugs | hearing loss due to medication | toxic deafness > H91.0
deafness of old age | senile presbycusis > H91.1
deaf and dumb | deaf nonspeaking > H91.3
deafness both ears | deafness of one ear | ear deafness | complete deafness | total deafness > H91.9
bloody ear discharge | bloody otorrhea | bloody discharge from ear | ear discharge of blood | blood in ear canal > H92.2
pain in ear | painful ear | ear discomfort | aural pain | ear hurts > H92.0
otorrhea purulent | ear is draining | leaking ear | aural discharge > H92.1
disturbance of auditory perception | abnormal auditory perception | impaired auditory discrimination | auditory perception disorder > H93.29
neuritis of eighth cranial nerve | atrophy of auditory nerve | atrophy of acoustic nerve | compression of eighth cranial nerve | compression of acoustic nerve | disorder of eighth cranial nerve | auditory nerve lesion | acoustic nerve lesion | auditory nerve inflammation > H93.3
cochlear nerve disorder > H93.3
itching of ear | itchy ear > L29.89
granulation of mastoid cavity | postmastoidectomy cavity granulation > H95.12
chronic postmastoidectomy inflammation | chronic inflammation postmastoidectomy > H95.11
mucosal cyst of mastoid cavity | postmastoidectomy mucosal cyst > H95.13
brawny scleritis > H15.02
tapetoretinal dystrophy > H35.52

# --- second round: what the categories still lack
amyloid pterygium > H11.01
central pterygium > H11.02
peripheral stationary pterygium | stationary pterygium > H11.04
progressive pterygium > H11.05
painful ophthalmoplegia > H49.88
balint syndrome > H51.8
marcus gunn pupil > H57.09
weiss ring > H43.81
vossius ring > H26.10
behr disease > H35.50
groenouw dystrophy type 1 | bucklers type 1 dystrophy > H18.53
groenouw dystrophy type 2 > H18.55
haab-dimmer dystrophy > H18.54
crystalline corneal dystrophy | schnyder dystrophy > H18.59
polymorphous corneal dystrophy | posterior polymorphous dystrophy > H18.59
rubeosis iridis with glaucoma > H40.5
terson syndrome > H43.1
retinal angiomatosis > Q85.83
peripheral anterior synechia of iris | iridocorneal adhesion > H21.51
iridocorneal endothelial syndrome > H21.89
cystoid degeneration of macula > H35.35
idiopathic macular telangiectasia > H35.07
folds of choroid > H31.8
central areolar choroidal dystrophy | areolar choroidal dystrophy > H31.22
peripapillary choroidal dystrophy | circumpapillary choroidal dystrophy | helicoid choroidal dystrophy > H31.21
senile choroidal atrophy > H31.11
lipid degeneration of cornea > H18.89
thinning of cornea with descemetocele > H18.73
iron line of cornea | ferry line | stocker line > H18.01
stocker-busacca line of cornea > H18.01
deep neovascularization of cornea > H16.44
localized neovascularization of cornea > H16.43
bullous keratopathy after cataract surgery > H59.01
lens fragments in vitreous after cataract surgery | cataract fragments in vitreous > H59.02
hemorrhage of eye during surgery | intraoperative hemorrhage of eye > H59.11
postoperative hemorrhage of eye | postprocedural hemorrhage of eye > H59.31
postoperative hematoma of eye > H59.33
accidental puncture of eye during surgery > H59.21
cholesteatoma of external ear > H60.4
actinic otitis externa > H60.51
chemical otitis externa | acute chemical otitis externa > H60.52
contact otitis externa | acute contact otitis externa | contact dermatitis of ear canal > H60.53
reactive otitis externa | acute reactive otitis externa > H60.55
acute perichondritis of ear | acute perichondritis of pinna > H61.01
chronic perichondritis of ear > H61.02
acute chondritis of ear > H61.03
inflammatory stenosis of ear canal | ear canal stenosis from infection > H61.32
acute suppurative otitis | acute purulent otitis | acute middle ear infection suppurative > H66.0
acute recurrent serous otitis media > H65.0
acute hemorrhagic otitis media > H65.19
subacute serous otitis media > H65.0
transudative otitis media chronic | chronic otitis media with mucoid effusion > H65.3
chronic attic disease | chronic epitympanic suppuration | chronic attic suppuration > H66.2
chronic tubotympanic suppurative otitis > H66.1
catarrhal deafness | eustachian tube catarrh deafness > H65.2
osseous obstruction of eustachian tube > H68.11
intrinsic cartilaginous obstruction of eustachian tube > H68.12
extrinsic cartilaginous obstruction of eustachian tube > H68.13
cholesteatoma of mastoid > H71.2
cholesteatoma of middle ear with polyp | polypoid cholesteatoma | cholesteatoma of tympanum > H71.1
cholesteatoma of attic | cholesteatoma of epitympanum > H71.0
otorrhagia spontaneous | spontaneous ear bleeding > H92.2
senile deafness bilateral > H91.1
nerve hearing loss | nerve type hearing loss | neurosensory deafness > H90.5
moderate hearing loss | mild hearing loss | bilateral hearing loss | unilateral hearing loss | hearing deficit | hypoacusis | hypoacusia > H91.9
cochleovestibular neuritis | vestibulocochlear neuritis > H93.3
diplacusis > H93.22
noise in ear | ringing in ear | tinnitus objective | subjective noises in ear > H93.1
vascular disorder of ear > H93.09
vestibular vertigo peripheral | peripheral vestibular disorder | peripheral labyrinthine disorder | vestibular disorder > H81.9
vestibular neuropathy acute | acute vestibular syndrome | acute vestibulopathy > H81.2
otolith disorder | crystals in the ear vertigo | canalolithiasis > H81.1
hydrops of labyrinth | cochlear meniere > H81.0
@each inflammation
conjunctiva | conjunctival > H10.9
@type condition

# --- third round: lids and lacrimal system
sty | external stye | infected eyelash follicle | lid boil | abscess of eyelid | eyelid abscess > H00.03
hordeolum externum of lid | stye of eyelid > H00.01
meibomian stye > H00.02
meibomian gland cyst > H00.1
eyelid inflammation | lid inflammation > H01.9
blepharelosis | inward turning eyelid | entropion of lid | inverted eyelid > H02.00
ectropion of lid | outward turning eyelid | eversion of eyelid > H02.10
missing eyelashes > H02.72
ingrowing eyelash | trichiasis of lid > H02.05
eyelid ptosis | lid ptosis | blepharoptosis of lid | dropped eyelid > H02.40
redundant skin of eyelid > H02.83
necrosis of eyelid | atrophy of eyelid | eyelid necrosis > H02.70
hypopigmentation of eyelid > H02.73
vascular disorder of eyelid > H02.87
puffy eyelid | edema of eyelid | hyperemia of eyelid > H02.84
symblepharon of lid > H02.59
lacrimal gland abscess | boil of lacrimal gland | inflammation of lacrimal gland | lacrimal gland infection > H04.00
lacrimal sac abscess | suppurative dacryocystitis | phlegmonous lacrimal sac | infected lacrimal sac acute > H04.32
lacrimal mucopyocele > H04.41
mucocele of lacrimal sac > H04.43
lacrimal cyst | cyst of lacrimal gland | dacryops gland cyst > H04.13
tear deficiency | lacrimal fluid deficiency | deficiency of lacrimal fluid | tear film deficiency | insufficient tears > H04.12
overflow of tears | tearing of eye | overactive tearing > H04.20
stenosis of lacrimal duct | nasolacrimal duct stricture | dacryostenosis acquired > H04.55
stenosis of lacrimal sac > H04.57
stricture of lacrimal canaliculi | canalicular stenosis of lacrimal > H04.54
lacrimal punctal stenosis > H04.56
eversion of punctum | everted lacrimal punctum > H04.52
calculus of lacrimal passages > H04.51
lacrimal sac fistula > H04.61
deformity of lacrimal caruncle | lacrimal caruncle deformity | atrophy of lacrimal passages > H04.69
lacrimal gland granuloma | lacrimal caruncle granuloma | granuloma of lacrimal passages > H04.81
hypertrophy of lacrimal gland > H04.03

# --- third round: orbit, conjunctiva, cornea, sclera
intraorbital abscess > H05.01
orbital osteomyelitis | chronic osteomyelitis of orbit | hematogenous osteomyelitis of orbit | orbit osteomyelitis > H05.02
thyroid eye orbitopathy > H05.83
orbital emphysema | emphysema of orbit | emphysema of eyelid | air in the orbit > H05.89
orbital myopathy | extraocular muscle myopathy > H05.82
orbital hemorrhage | retrobulbar hemorrhage > H05.23
granuloma of orbit | orbital pseudotumor > H05.11
pink eye acute bacterial | koch-weeks conjunctivitis > H10.02
pseudomembranous conjunctivitis acute | croupous conjunctivitis > H10.22
bitot spots | argyrosis of conjunctiva > H11.13
eye hyperemia | hyperemia of eye | red conjunctiva | hyperemia of conjunctiva > H11.43
bleeding of conjunctiva > H11.3
ulcer of sclera | scleral ulcer | scleral abscess > H15.00
infectious keratoconjunctivitis epidemic > B30.0
lagophthalmic keratoconjunctivitis | keratoconjunctivitis from lagophthalmos | corneal exposure keratopathy > H16.21
phlycten of cornea > H16.25
hemosiderin in cornea | corneal iron line | pigmentation of cornea | corneal pigmentation | kayser-fleischer ring pigment > H18.01
corneal blood staining | hematocornea > H18.06
circulus senilis | arcus corneae > H18.41
calcific corneal degeneration > H18.43
hassall-henle bodies | hassal-henle warts > H18.49
conus of cornea | corneal conus | keratoglobus acquired > H18.60
keratodermatocele | keratocele | descemet herniation > H18.73
sclerosis of cornea | corneal sclerosis | scar of cornea > H17.9
corneal protrusion > H18.72

# --- third round: iris, ciliary body, lens
subacute uveitis | acute cyclitis | acute inflammation of iris > H20.0
rubeosis iridis | iris rubeosis | rubeosis of iris > H21.1
ciliary body adhesions | adhesions of ciliary body | synechia of iris > H21.50
seclusion of pupil posterior > H21.54
anterior synechiae of iris > H21.51
pupillary seclusion > H21.4
iris disruption | disruption of iris | iris retroversion | retroversion of iris | prolapse of iris nontraumatic > H21.89
exudative iris cyst | cyst of anterior chamber exudative > H21.31
implantation cyst of anterior chamber > H21.32
parasitic cyst of iris > H21.33
hyphema nontraumatic | blood in the anterior chamber > H21.0
uveal disease | uveal tract disease | disease of uveal tract | disorder of iris | iris disorder | ciliary body disorder > H21.9
sympathetic iridocyclitis | sympathetic inflammation of eye > H44.13
cataracta | opacification of lens > H26.9
heterochromic cataract | cataract due to ocular disorder | cataract secondary to glaucoma | cataract with uveitis | uveitic cataract > H26.20
senile nuclear cataract > H25.1
senile incipient cataract | incipient senile cataract > H25.09
coronary cataract senile > H25.09
# choroid and retina
choroidopathy | choroid disease | choroidal disease | disorder of choroid > H31.9
solar blindness | sun blindness | eclipse blindness | solar burn of retina > H31.02
sclerochoroiditis | choroiditis sclerosing > H31.8
atrophia gyrata | gyrate atrophy of choroid and retina | atrophia gyrata of choroid and retina > H31.23
dystrophy of choroid | choroidal dystrophy hereditary | hereditary choroid dystrophy > H31.20
choroidal bleed > H31.30
uveoencephalitis | posterior uveitis unspecified > H30.9
detachment of retina with one break | retinal detachment single break | detachment with retinal break single > H33.01
detachment of retina with multiple breaks | retinal detachment multiple breaks > H33.02
retina hole | macular round hole > H33.32
vitreoretinopathy with traction detachment | proliferative vitreoretinopathy with detachment | pvr with retinal detachment | proliferative vitreoretinopathy with retinal detachment > H33.4
retinal cyst | cyst of retina > H33.19
subhyaloid hemorrhage | bleeding in retina > H35.6
exudative macular degeneration | exudative degeneration of macula > H35.32
macular disease degenerative > H35.30
retinal cyanosis | retinal ischemia without occlusion | retina cyanosis > H35.89
scotoma involving center > H53.41
retinitis proliferans | proliferative retinitis > H35.2
eye abscess | abscess of eye | purulent inflammation of eye | hypopyon endophthalmitis > H44.00
abscess of vitreous > H44.02
fuchs black spot | fuchs' spot | pernicious myopia > H44.2
primary hypotony of eye | primary hypotony of globe | globe hypotony primary > H44.44
ocular hypotony | low eye pressure | hypotony > H44.40 {eye, ocular, intraocular, globe, glaucoma}
snowball opacities of vitreous | snowball opacity | scintillating vitreous > H43.2
retained intraocular iron | old retained metallic foreign body in eye | retained old magnetic foreign body of globe | retained magnetic foreign body of eye > H44.60
retained foreign body of eye | retained old foreign body of globe | retained nonmagnetic intraocular foreign body | retained intraocular glass > H44.70
retained foreign body in posterior wall of globe | old foreign body in posterior wall of globe > H44.74
retained foreign body in lens | old foreign body in lens > H44.73
retained foreign body in iris | retained foreign body in ciliary body > H44.72
retained foreign body in anterior chamber | old foreign body in anterior chamber > H44.71
retained magnetic foreign body in vitreous > H44.65
retained magnetic foreign body in lens > H44.63
retained magnetic foreign body in iris | retained magnetic foreign body in ciliary body > H44.62
retained magnetic foreign body in posterior wall of globe > H44.64
# eye muscles, vision
sixth nerve paralysis | abducens paralysis | abducent nerve paralysis | paralysis of abducent nerve | sixth nerve neuritis > H49.2
third nerve paralysis | paralysis of oculomotor nerve | atrophy of oculomotor nerve | third nerve neuritis > H49.0
fourth nerve paralysis | trochlear paralysis | atrophy of trochlear nerve > H49.1
parinaud ophthalmoplegia > H49.88
complete ophthalmoplegia > H49.3
progressive external ophthalmoplegia | cpeo > H49.4
ophthalmoplegia with pigmentary retinopathy | progressive ophthalmoplegia with pigmentary retinopathy > H49.81
ocular muscle paralysis | paralysis of ocular muscle > H49.9
convergent concomitant strabismus > H50.00
divergent concomitant strabismus > H50.10
alternating convergent strabismus > H50.05
alternating divergent strabismus > H50.15
monocular esotropia with a pattern > H50.02
monocular esotropia with v pattern > H50.03
intermittent convergent strabismus | intermittent convergent squint > H50.30
intermittent divergent strabismus | intermittent divergent squint > H50.30
mechanical squint | adhesion of ocular muscle | adhesions of eye muscle | limited duction of eye muscle | limitation of eye duction from trauma > H50.60
duane syndrome | stilling-turk-duane syndrome > H50.81
incyclophoria | excyclophoria | incyclotropia phoria > H50.54
ocular muscle disorder | eye muscle disorder | extraocular muscle disorder > H50.9
paralysis of accommodation | intrinsic paralysis of eye muscle | cycloplegia | paresis of ciliary muscle > H52.52
anomalous trichromat | anomalous trichromacy blue > H53.55
dichromat | dichromatism | dichromatopsia | color blindness unspecified > H53.50
blindness of both eyes > H54.3
near blindness | partial blindness of eye | loss of eyesight | impaired eyesight > H54.7
blindness of one eye > H54.40
myosis | small pupil | pinpoint pupil > H57.03
enlarged pupil | mydriasis > H57.04
argyll robertson pupil nonsyphilitic | nonsyphilitic argyll robertson pupil | atypical argyll robertson pupil > H57.09
abnormal pupillary reflex | abnormal pupil reflex | pupillary reflex abnormal > H57.00
cortical blindness | visual cortex blindness | blindness of visual cortex > H47.61
disease of optic nerve | optic nerve disease > H47.09
lens fragments in eye after cataract surgery | retained lens fragments after cataract surgery | dropped nucleus after cataract surgery > H59.02

# --- third round: ear
furuncle of auricle | boil of ear canal | ear canal abscess | carbuncle of auricle > H60.0
ear canal inflammation | inflammation of auditory meatus | auditory canal infection > H60.9
swimmer ear | otitis externa from swimming > H60.33
stricture of external auditory meatus | atresia of ear canal acquired | acquired ear canal stenosis | narrowing of external auditory canal | collapse of ear canal > H61.30
ear canal stenosis from inflammation | ear canal stenosis due to infection > H61.32
post-traumatic stenosis of ear canal > H61.31
stenosis of ear canal after surgery | postoperative stenosis of external ear canal | postoperative ear canal stenosis > H95.81
osteoma of external auditory canal | ear canal exostosis > H61.81
deformity of auricle | deformed auricle acquired | cauliflower ear acquired | malformation of auricle acquired | ear malformation acquired > H61.11
caries of external meatus | granuloma of ear canal | external ear canal fistula | hemorrhage of ear canal | ear canal granuloma | ear canal cyst > H61.89
outer ear disease | disease of outer ear | external ear disease | disease of external ear | ear canal disorder > H61.9
acute catarrh of middle ear | recurrent acute serous otitis media > H65.0
chronic catarrh of middle ear | chronic middle ear catarrh | chronic catarrhal otitis media > H65.2
mucous otitis media chronic | chronic secretory otitis media > H65.3
otitis media with exudate > H65.9
acute suppurative otitis media with ruptured eardrum | acute otitis media with rupture of eardrum | acute otitis media with perforated eardrum | acute purulent otitis media with rupture of eardrum > H66.01
chronic atticoantral suppuration | persistent mucosal ear disease | persistent mucosal disease of ear atticoantral > H66.2
cartilaginous obstruction of eustachian tube | extrinsic eustachian tube obstruction > H68.13
mastoid pyocele > H70.00
subperiosteal mastoiditis | acute subperiosteal mastoiditis | mastoid subperiosteal abscess > H70.01
aural fistula | chronic necrotic mastoiditis > H70.1
granuloma of middle ear | middle ear granuloma | ear cholesterol granuloma | cholesterin granuloma of ear > H71.9
recurrent cholesteatoma after mastoidectomy | cholesteatoma of mastoid cavity recurrent | recurrent cholesteatoma of mastoidectomy cavity > H95.0
ruptured ear drum | rupture of ear drum | rupture of membrana tympani | ruptured membrana tympani > H72.9
eardrum retraction | retraction of drum | tympanic retraction | ossification of tympanic membrane | ossification of eardrum | tympanosclerosis of membrane | calcified eardrum | tympanic membrane calcification | thickening of tympanic membrane | hemorrhage of eardrum > H73.89
fixation of stapes | stapes fixation | fixed stapes | ankylosis of incudostapedial joint | incus fixation | ossicle ankylosis > H74.31
dislocation of ossicles > H74.2
bppv | bppn | benign positional nystagmus | benign paroxysmal nystagmus > H81.1
dix hallpike vestibular neuronitis > H81.2
caries of labyrinth | labyrinth caries | labyrinthine hypofunction nos | cochlear otospongiosis other > H83.8
hearing defect | hearing problem | diminished hearing | poor hearing | hearing impaired | dull hearing > H91.9
deafness of inner ear > H90.5
one sided sensorineural deafness | unilateral perceptive hearing loss > H90.4
bilateral perceptive deafness | bilateral perceptive hearing loss > H90.3
combined hearing loss | combined conductive and nerve deafness > H90.8
deaf and mute > H91.3
acoustic trauma deafness | occupational hearing loss from noise > H83.3
old age deafness > H91.1
ear mass | mass of ear | ear lump > H93.8
auditory discrimination impaired | impaired auditory perception > H93.29
mastoid pain | pain in mastoid | mastoidalgia > H92.0
bleeding from ear | ear hemorrhage > H92.2

# --- third round: what is left of organ and disorder
conjunctival scarring > H11.24
herpes of conjunctiva | herpetic conjunctivitis | herpes simplex conjunctivitis > B00.53
retinal obstruction | retinal vascular obstruction | obstruction of retina | retinal vessel obstruction > H34.9
deformity of iris acquired | iris deformity | deformity of iris | deformity of ciliary body acquired > H21.89
hypertrophied eyelid | eyelid hypertrophy | hypertrophy of eyelid > H02.86
mastoid disease | disease of mastoid > H74.9
labyrinth disease | disease of labyrinth | inner ear disease > H83.9
orbital caries | orbital periostitis > H05.03
blepharodermatochalasis | redundant eyelid > H02.30
eyelashes turned in > H02.05
photophobia | light sensitivity of eyes > H53.14
diplopia | double vision > H53.2
disuse amblyopia > H53.00
hypermetropia | long sighted > H52.0
anisocoria > H57.02
irregular pupil persistent > H57.05
ophthalmia sympathetic | sympathetic uveitis eye > H44.13
phthisis bulbi | shrunken eye > H44.52
ocular siderosis > H44.32
chalcosis | copper deposits in eye > H44.31
hemophthalmia > H44.81
globe luxation | dislocated eyeball > H44.82
vitreous prolapse > H43.0
hemorrhage of vitreous > H43.1
terry syndrome of prematurity > H35.17
drusen of retina | degenerative drusen > H35.36
hole of macula > H35.34
kitahara disease > H35.71
retrobulbar neuritis > H46.1
buphthalmos acquired | secondary glaucoma inflammation | glaucoma after uveitis > H40.4
neovascular glaucoma | rubeotic glaucoma | glaucoma with rubeosis of iris | glaucoma with rubeosis iridis > H40.89
open angle glaucoma primary > H40.11
normal tension glaucoma | low pressure glaucoma > H40.12
glaucoma from steroids | corticosteroid induced glaucoma > H40.6
endothelial corneal dystrophy > H18.51
bullous keratopathy | vesicular keratopathy > H18.1
dendritic ulcer of cornea | disciform keratitis herpetic > B00.52
cogan syndrome of eye > H16.30
photokeratitis | actinic keratitis of cornea > H16.13
filamentary keratitis > H16.12
superficial punctate keratitis | punctate keratitis > H16.14
pannus of cornea | corneal pannus > H16.42
vascularization of cornea > H16.40
pterygion | web eye > H11.00
pinguecula | pinguicula > H11.15
follicular conjunctivitis > H10.43
ocular cyst of lid glands | zeis cyst | moll cyst > H02.82
xanthelasma of eyelid | eyelid xanthoma > H02.60
enophthalmos | endophthalmos > H05.40
ear cholesteatoma | epidermosis of ear > H71.9
otospongiosis of stapes > H80.9
labyrinthine fistula > H83.1
tinnitus | ringing of ears > H93.1
idiopathic sudden hearing loss > H91.2
hyperacusis | auditory hyperesthesia | abnormal auditory recruitment > H93.23
disorder of acoustic nerve > H93.3
tympanitis acute > H73.0
wax in ear | impacted cerumen > H61.2
perichondritis of pinna | perichondritis of ear > H61.0
auricular hematoma nontraumatic > H61.12
tubal catarrh of ear | tubotympanic catarrh acute > H68.00
patulous tube of ear > H69.0
# --- shorthand, surgery, birth, injury
@type condition
ITH | turb hypertrophy > J34.3
PDR with DME | PDR with macular edema | PDR with ME | proliferative diabetic retinopathy with DME | proliferative diabetic retinopathy with macular edema | proliferative diabetic retinopathy with ME | PDR DME | proliferative DR DME > E11.351
mild NPDR with DME | mild NPDR with macular edema | mild nonproliferative diabetic retinopathy with DME | mild nonproliferative diabetic retinopathy with macular edema > E11.321
moderate NPDR with DME | moderate NPDR with macular edema | mod NPDR with DME | mod NPDR with macular edema | moderate nonproliferative diabetic retinopathy with DME | moderate nonproliferative diabetic retinopathy with macular edema > E11.331
severe NPDR with DME | severe NPDR with macular edema | severe nonproliferative diabetic retinopathy with DME | severe nonproliferative diabetic retinopathy with macular edema > E11.341
CRS with polyps | sinusitis with polyps | sinusitis with polyposis | sinusitis with nasal polyps | rhinosinusitis with polyps | rhinosinusitis with polyposis | rhinosinusitis with nasal polyps > J33.9
CRSsNP | CRS > J32.9 {sinus, sinusitis, FESS, polyps, ENT, nasal, rhinosinusitis}
@type modifier
@type condition
pdr right eye dme | pdr right eye with dme > E11.3511
pdr left eye dme | pdr left eye with dme > E11.3512
pdr both eyes dme | pdr both eyes with dme > E11.3513
@type condition
retinal detachment OD | retinal detachment right eye | retinal detachment R eye > H33.21
retinal detachment OS | retinal detachment left eye | retinal detachment L eye > H33.22
RRD OD | RRD right eye | RRD R eye | rhegmatogenous RD OD | rhegmatogenous RD right eye | rhegmatogenous RD R eye | rhegmatogenous retinal detachment OD | rhegmatogenous retinal detachment right eye | rhegmatogenous retinal detachment R eye | mac-off RRD OD | mac-off RRD right eye | mac-off RRD R eye | mac-on RRD OD | mac-on RRD right eye | mac-on RRD R eye > H33.001
RRD OS | RRD left eye | RRD L eye | rhegmatogenous RD OS | rhegmatogenous RD left eye | rhegmatogenous RD L eye | rhegmatogenous retinal detachment OS | rhegmatogenous retinal detachment left eye | rhegmatogenous retinal detachment L eye | mac-off RRD OS | mac-off RRD left eye | mac-off RRD L eye | mac-on RRD OS | mac-on RRD left eye | mac-on RRD L eye > H33.002
RRD | rhegmatogenous RD | rheg RD > H33.00
RD > H33.2 {mac-off, mac-on, PPV, buckle, mac off, mac on, retinopexy, SRF}
corneal ulcer OD | corneal ulcer right eye | corneal ulcer R eye | K ulcer OD | K ulcer right eye | K ulcer R eye > H16.001
corneal ulcer OS | corneal ulcer left eye | corneal ulcer L eye | K ulcer OS | K ulcer left eye | K ulcer L eye > H16.002
chalazion RUL | chalazion right upper lid | chalazia RUL | chalazia right upper lid | RUL chalazion | right upper lid chalazion > H00.11
chalazion RLL | chalazion right lower lid | chalazia RLL | chalazia right lower lid | RLL chalazion | right lower lid chalazion > H00.12
chalazion LUL | chalazion left upper lid | chalazia LUL | chalazia left upper lid | LUL chalazion | left upper lid chalazion > H00.14
chalazion LLL | chalazion left lower lid | chalazia LLL | chalazia left lower lid | LLL chalazion | left lower lid chalazion > H00.15
stye RUL | stye right upper lid | hordeolum RUL | hordeolum right upper lid | RUL stye | RUL hordeolum | right upper lid stye | right upper lid hordeolum > H00.011
stye RLL | stye right lower lid | hordeolum RLL | hordeolum right lower lid | RLL stye | RLL hordeolum | right lower lid stye | right lower lid hordeolum > H00.012
stye LUL | stye left upper lid | hordeolum LUL | hordeolum left upper lid | LUL stye | LUL hordeolum | left upper lid stye | left upper lid hordeolum > H00.014
stye LLL | stye left lower lid | hordeolum LLL | hordeolum left lower lid | LLL stye | LLL hordeolum | left lower lid stye | left lower lid hordeolum > H00.015
ATH > J35.3 {OSA, T&A, tonsil, tonsils, snoring, SDB, tonsillectomy, adenoids}
AOM with perf | AOM with TM rupture | AOM with ruptured TM | OM with perf | OM with TM perf | OM with perforation | OM with TM rupture | OM with ruptured TM | acute OM with perf | acute OM with TM perf | acute OM with perforation | acute OM with TM rupture | acute OM with ruptured TM | perforated AOM | AOM w/ TM perf > H66.01
@type condition
NSD > J34.2 {turbinate, septoplasty, nasal, ITH, SMR, nose, congestion, septal, ENT}
mod npdr right eye dme | mod npdr right eye with dme | moderate npdr right eye dme | moderate npdr right eye with dme > E11.3311
mod npdr left eye dme | mod npdr left eye with dme | moderate npdr left eye dme | moderate npdr left eye with dme > E11.3312
mod npdr both eyes dme | mod npdr both eyes with dme | moderate npdr both eyes dme | moderate npdr both eyes with dme > E11.3313
severe npdr right eye dme | severe npdr right eye with dme > E11.3411
severe npdr left eye dme | severe npdr left eye with dme > E11.3412
severe npdr both eyes dme | severe npdr both eyes with dme > E11.3413
@type condition
spontaneous perforation of the eardrum | spontaneous perforation of the ear drum | spontaneous perforation of the tympanic membrane | spontaneous TM perforation | spontaneous TM rupture | spontaneous rupture of the TM | spontaneous rupture of the eardrum | spontaneous eardrum perforation = spontaneous rupture of ear drum
chronic sinusitis maxillary and ethmoid | chronic maxillary and ethmoid sinusitis | chronic ethmoid and maxillary sinusitis | chronic maxillary and frontal sinusitis | chronic frontal and maxillary sinusitis | chronic ethmoid and sphenoid sinusitis | chronic frontal and ethmoid sinusitis | chronic sinusitis ethmoid and maxillary | chronic sinusitis maxillary and frontal | chronic sinusitis involving maxillary and ethmoid | chronic sinusitis maxillary ethmoid > J32.8
DES = dry eye syndrome {OU, OD, OS, PFAT, TBUT, artificial tears, ATs}
@type condition
PCO > H26.49 {YAG, capsulotomy, pseudophakia, pseudophakic, IOL, phaco, OD, OS, OU, cataract, capsule, capsular, lens, CE/IOL}
posterior capsule haze | posterior capsular haze > H26.49
AOM, suppurative | suppurative AOM | purulent AOM > H66.00
@type condition
acute suppurative OM | acute purulent OM | purulent OM | suppurative OM > H66.00
@type condition
sensorineural loss | SN loss | bilateral sensorineural loss | SNHL = sensorineural hearing loss
senile NS | NS cat | NSC OU | NS OU | NS OD | NS OS | 1+ NS | 2+ NS | 3+ NS | cats nuclear | nuclear cats > H25.1

# --- as the Index files them
@type condition
conjunctival injection = conjunctival hyperemia

# --- hearing and colors
@type condition
high frequency sensorineural hearing loss | high-frequency SNHL > H90.5
loss of color vision | color vision loss | impaired color vision > H53.52

# --- said in case reports
@type condition
hypopion > H20.059
neurosensory detachment | serous neurosensory detachment | serous macular detachment > H33.20
neovascular membrane > H35.059
angioid > H35.33
cotton-wool > H35.81
miodesopsias | myodesopsia > H43.399
vitreitis | bilateral vitreitis > H43.89
paresis of the vi cranial nerve | paresis of the vi > H49.20
endotropy | endotropia > H50.00
scotomata > H53.419
increased blind spot > H53.429
decrease in va | decreased va | reduced va | worsening of visual acuity | diminished visual acuity | visual deficit | va decreased | impaired vision > H54.7
myotic pupils | miotic pupils > H57.03

# --- vision lost in one eye or both
@type condition
loss of vision in the left eye | loss of vision in left eye | loss of vision of the left eye | loss of vision in his left eye | loss of vision in her left eye | loss of vision of left eye | vision loss in the left eye | vision loss in left eye | vision loss of the left eye | vision loss in his left eye | vision loss in her left eye | vision loss of left eye | visual loss in the left eye | visual loss in left eye | visual loss of the left eye | visual loss in his left eye | visual loss in her left eye | visual loss of left eye | decreased vision in the left eye | decreased vision in left eye | decreased vision of the left eye | decreased vision in his left eye | decreased vision in her left eye | decreased vision of left eye | decreased visual acuity in the left eye | decreased visual acuity in left eye | decreased visual acuity of the left eye | decreased visual acuity in his left eye | decreased visual acuity in her left eye | decreased visual acuity of left eye | decrease in visual acuity in the left eye | decrease in visual acuity in left eye | decrease in visual acuity of the left eye | decrease in visual acuity in his left eye | decrease in visual acuity in her left eye | decrease in visual acuity of left eye | loss of visual acuity in the left eye | loss of visual acuity in left eye | loss of visual acuity of the left eye | loss of visual acuity in his left eye | loss of visual acuity in her left eye | loss of visual acuity of left eye | reduced vision in the left eye | reduced vision in left eye | reduced vision of the left eye | reduced vision in his left eye | reduced vision in her left eye | reduced vision of left eye | decrease in vision in the left eye | decrease in vision in left eye | decrease in vision of the left eye | decrease in vision in his left eye | decrease in vision in her left eye | decrease in vision of left eye | diminished vision in the left eye | diminished vision in left eye | diminished vision of the left eye | diminished vision in his left eye | diminished vision in her left eye | diminished vision of left eye | decreased VA in the left eye | decreased VA in left eye | decreased VA of the left eye | decreased VA in his left eye | decreased VA in her left eye | decreased VA of left eye > H54.62
loss of vision in the right eye | loss of vision in right eye | loss of vision of the right eye | loss of vision in his right eye | loss of vision in her right eye | loss of vision of right eye | vision loss in the right eye | vision loss in right eye | vision loss of the right eye | vision loss in his right eye | vision loss in her right eye | vision loss of right eye | visual loss in the right eye | visual loss in right eye | visual loss of the right eye | visual loss in his right eye | visual loss in her right eye | visual loss of right eye | decreased vision in the right eye | decreased vision in right eye | decreased vision of the right eye | decreased vision in his right eye | decreased vision in her right eye | decreased vision of right eye | decreased visual acuity in the right eye | decreased visual acuity in right eye | decreased visual acuity of the right eye | decreased visual acuity in his right eye | decreased visual acuity in her right eye | decreased visual acuity of right eye | decrease in visual acuity in the right eye | decrease in visual acuity in right eye | decrease in visual acuity of the right eye | decrease in visual acuity in his right eye | decrease in visual acuity in her right eye | decrease in visual acuity of right eye | loss of visual acuity in the right eye | loss of visual acuity in right eye | loss of visual acuity of the right eye | loss of visual acuity in his right eye | loss of visual acuity in her right eye | loss of visual acuity of right eye | reduced vision in the right eye | reduced vision in right eye | reduced vision of the right eye | reduced vision in his right eye | reduced vision in her right eye | reduced vision of right eye | decrease in vision in the right eye | decrease in vision in right eye | decrease in vision of the right eye | decrease in vision in his right eye | decrease in vision in her right eye | decrease in vision of right eye | diminished vision in the right eye | diminished vision in right eye | diminished vision of the right eye | diminished vision in his right eye | diminished vision in her right eye | diminished vision of right eye | decreased VA in the right eye | decreased VA in right eye | decreased VA of the right eye | decreased VA in his right eye | decreased VA in her right eye | decreased VA of right eye > H54.61
loss of vision in both eyes | loss of vision of both eyes | loss of vision bilaterally | vision loss of both eyes | vision loss bilaterally | visual loss in both eyes | visual loss of both eyes | visual loss bilaterally | decreased vision in both eyes | decreased vision of both eyes | decreased vision bilaterally | decreased visual acuity in both eyes | decreased visual acuity of both eyes | decreased visual acuity bilaterally | decrease in visual acuity in both eyes | decrease in visual acuity of both eyes | decrease in visual acuity bilaterally | loss of visual acuity in both eyes | loss of visual acuity of both eyes | loss of visual acuity bilaterally | reduced vision in both eyes | reduced vision of both eyes | reduced vision bilaterally | decrease in vision in both eyes | decrease in vision of both eyes | decrease in vision bilaterally > H54.3
bilateral loss of vision | bilateral visual loss | bilateral decreased vision | bilateral decreased visual acuity | bilateral decrease in visual acuity | bilateral loss of visual acuity > H54.3

# --- single lines of assessments, eye-ear-nose-throat
@type condition
allergic conj > H10.1
subconj heme | subconj hem > H11.3
HSV dendrite | HSV epithelial keratitis > B00.52
HTN retinopathy > H35.03
glc suspect > H40.00
chronic serous OM > H65.2
TM perf > H72.9
TM perf, central > H72.0
big tonsils and adenoids | tonsils and adenoids enlarged | T&A hypertrophy | enlarged tonsils and adenoids > J35.3
failed NBHS > P09.6
NLDO since birth | congenital NLDO | dacryostenosis of newborn > Q10.5

# --- rhinitis, as misspelled; small eyes
allergic rinitis | chronic allergic rinitis > J30.9
microphthalmic eye | microphthalmic > Q11.2

# --- vitreous detachment by its eye
@type condition
PVD OD | acute PVD OD | PVD right eye > H43.811
PVD OS | acute PVD OS | PVD left eye > H43.812
PVD OU | PVD both eyes > H43.813

# --- all sinuses
@type condition
CRS all sinuses | chronic sinusitis of all sinuses | chronic rhinosinusitis all sinuses > J32.4

# --- pus behind the drum: the middle ear is suppurative
AOM bilat, purulent | AOM, purulent | AOM w/ pus | AOM right, purulent | AOM left, purulent = acute suppurative otitis media

mucoid ear effusion | mucoid effusion of ear | mucoid middle ear effusion | chronic mucoid ear effusion | chronic mucoid effusion | chronic mucoid middle ear effusion > H65.3
ear effusion | effusion of ear > H65.9
chronic ear effusion | chronic middle ear effusion > H65.49

chronic rhinosinusitis, maxillary and ethmoid | chronic maxillary and ethmoidal sinusitis | chronic rhinosinusitis without polyps, maxillary and ethmoid > J32.8
# --- lids by their letters
@type condition
blepharitis RUL | blepharitis of RUL | RUL blepharitis > H01.001
blepharitis RLL | blepharitis of RLL | RLL blepharitis > H01.002
blepharitis LUL | blepharitis of LUL | LUL blepharitis > H01.004
blepharitis LLL | blepharitis of LLL | LLL blepharitis > H01.005
MGD RUL | MGD of RUL | RUL MGD | meibomian gland dysfunction RUL | meibomian gland dysfunction of RUL | RUL meibomian gland dysfunction > H02.881
MGD RLL | MGD of RLL | RLL MGD | meibomian gland dysfunction RLL | meibomian gland dysfunction of RLL | RLL meibomian gland dysfunction > H02.882
MGD LUL | MGD of LUL | LUL MGD | meibomian gland dysfunction LUL | meibomian gland dysfunction of LUL | LUL meibomian gland dysfunction > H02.884
MGD LLL | MGD of LLL | LLL MGD | meibomian gland dysfunction LLL | meibomian gland dysfunction of LLL | LLL meibomian gland dysfunction > H02.885
trichiasis RUL | trichiasis of RUL | RUL trichiasis > H02.051
trichiasis RLL | trichiasis of RLL | RLL trichiasis > H02.052
trichiasis LUL | trichiasis of LUL | LUL trichiasis > H02.054
trichiasis LLL | trichiasis of LLL | LLL trichiasis > H02.055
ectropion RUL | ectropion of RUL | RUL ectropion > H02.101
ectropion RLL | ectropion of RLL | RLL ectropion > H02.102
ectropion LUL | ectropion of LUL | LUL ectropion > H02.104
ectropion LLL | ectropion of LLL | LLL ectropion > H02.105
involutional ectropion RUL | involutional ectropion of RUL | RUL involutional ectropion | senile ectropion RUL | senile ectropion of RUL | RUL senile ectropion > H02.131
involutional ectropion RLL | involutional ectropion of RLL | RLL involutional ectropion | senile ectropion RLL | senile ectropion of RLL | RLL senile ectropion > H02.132
involutional ectropion LUL | involutional ectropion of LUL | LUL involutional ectropion | senile ectropion LUL | senile ectropion of LUL | LUL senile ectropion > H02.134
involutional ectropion LLL | involutional ectropion of LLL | LLL involutional ectropion | senile ectropion LLL | senile ectropion of LLL | LLL senile ectropion > H02.135
cicatricial ectropion RUL | cicatricial ectropion of RUL | RUL cicatricial ectropion > H02.111
cicatricial ectropion RLL | cicatricial ectropion of RLL | RLL cicatricial ectropion > H02.112
cicatricial ectropion LUL | cicatricial ectropion of LUL | LUL cicatricial ectropion > H02.114
cicatricial ectropion LLL | cicatricial ectropion of LLL | LLL cicatricial ectropion > H02.115
entropion RUL | entropion of RUL | RUL entropion > H02.001
entropion RLL | entropion of RLL | RLL entropion > H02.002
entropion LUL | entropion of LUL | LUL entropion > H02.004
entropion LLL | entropion of LLL | LLL entropion > H02.005
involutional entropion RUL | involutional entropion of RUL | RUL involutional entropion | senile entropion RUL | senile entropion of RUL | RUL senile entropion > H02.031
involutional entropion RLL | involutional entropion of RLL | RLL involutional entropion | senile entropion RLL | senile entropion of RLL | RLL senile entropion > H02.032
involutional entropion LUL | involutional entropion of LUL | LUL involutional entropion | senile entropion LUL | senile entropion of LUL | LUL senile entropion > H02.034
involutional entropion LLL | involutional entropion of LLL | LLL involutional entropion | senile entropion LLL | senile entropion of LLL | LLL senile entropion > H02.035
dermatochalasis RUL | dermatochalasis of RUL | RUL dermatochalasis > H02.831
dermatochalasis RLL | dermatochalasis of RLL | RLL dermatochalasis > H02.832
dermatochalasis LUL | dermatochalasis of LUL | LUL dermatochalasis > H02.834
dermatochalasis LLL | dermatochalasis of LLL | LLL dermatochalasis > H02.835
lagophthalmos RUL | lagophthalmos of RUL | RUL lagophthalmos > H02.201
lagophthalmos RLL | lagophthalmos of RLL | RLL lagophthalmos > H02.202
lagophthalmos LUL | lagophthalmos of LUL | LUL lagophthalmos > H02.204
lagophthalmos LLL | lagophthalmos of LLL | LLL lagophthalmos > H02.205
internal hordeolum RUL | internal hordeolum of RUL | RUL internal hordeolum | hordeolum internum RUL | hordeolum internum of RUL | RUL hordeolum internum | internal stye RUL | internal stye of RUL | RUL internal stye > H00.021
internal hordeolum RLL | internal hordeolum of RLL | RLL internal hordeolum | hordeolum internum RLL | hordeolum internum of RLL | RLL hordeolum internum | internal stye RLL | internal stye of RLL | RLL internal stye > H00.022
internal hordeolum LUL | internal hordeolum of LUL | LUL internal hordeolum | hordeolum internum LUL | hordeolum internum of LUL | LUL hordeolum internum | internal stye LUL | internal stye of LUL | LUL internal stye > H00.024
internal hordeolum LLL | internal hordeolum of LLL | LLL internal hordeolum | hordeolum internum LLL | hordeolum internum of LLL | LLL hordeolum internum | internal stye LLL | internal stye of LLL | LLL internal stye > H00.025
ptosis RUL | RUL ptosis | ptosis of RUL | ptosis R upper lid | R upper lid ptosis > H02.401
ptosis LUL | LUL ptosis | ptosis of LUL | ptosis L upper lid | L upper lid ptosis > H02.402
blepharitis RUL and RLL | blepharitis RUL/RLL | blepharitis right upper and lower lids | blepharitis right upper and lower eyelids | blepharitis R upper and lower lids > H01.00A
blepharitis LUL and LLL | blepharitis LUL/LLL | blepharitis left upper and lower lids | blepharitis left upper and lower eyelids | blepharitis L upper and lower lids > H01.00B
MGD RUL and RLL | MGD RUL/RLL | MGD right upper and lower lids | MGD right upper and lower eyelids | MGD R upper and lower lids > H02.88A
MGD LUL and LLL | MGD LUL/LLL | MGD left upper and lower lids | MGD left upper and lower eyelids | MGD L upper and lower lids > H02.88B
meibomian gland dysfunction RUL and RLL | meibomian gland dysfunction RUL/RLL | meibomian gland dysfunction right upper and lower lids | meibomian gland dysfunction right upper and lower eyelids | meibomian gland dysfunction R upper and lower lids > H02.88A
meibomian gland dysfunction LUL and LLL | meibomian gland dysfunction LUL/LLL | meibomian gland dysfunction left upper and lower lids | meibomian gland dysfunction left upper and lower eyelids | meibomian gland dysfunction L upper and lower lids > H02.88B
# --- eye and ear shorthand
SCH OD > H11.31 {eye, conjunctiva, slit lamp, subconj, subconjunctival, vision, cough, coughing, sneezing, valsalva, straining}
subconj heme OD | subconj hemorrhage OD > H11.31
SCH OS | subconj heme OS | subconj hemorrhage OS > H11.32
SCH OU | subconj heme OU | subconj hemorrhage OU > H11.33
PEK > H16.14 {OD, OS, OU, slit lamp, cornea, corneal, fluorescein, DES, dry eye}
PEK OD > H16.141
PEK OS > H16.142
PEK OU > H16.143
intermittent XT alternating | XT intermittent alternating | alternating intermittent XT | intermittent alternating XT > H50.34
intermittent ET alternating | ET intermittent alternating | alternating intermittent ET | intermittent alternating ET > H50.32
alternating XT | XT alternating > H50.15
alternating ET | ET alternating > H50.05
accommodative ET | accomm ET | accommodative eso | refractive accommodative ET > H50.43
congenital ET | infantile ET > H50.00
VH OD > H43.11 {PPV, vitrectomy, retina, retinal, PDR, B-scan, vision, nonclearing, non clearing, DFE, floaters, eye}
VH OS > H43.12
VH OU > H43.13
NTG OD > H40.121 {IOP, latanoprost, timolol, HVF, OCT, C/D, glaucoma, mild, moderate, severe, optic, cupping}
NTG OS > H40.122
NTG OU > H40.123
legally blind OU | legally blind both eyes | legally blind bilaterally | legal blindness OU | bilateral legal blindness > H54.8
acute dacryocystitis OD | dacryocystitis, acute, OD > H04.321
acute dacryocystitis OS | dacryocystitis, acute, OS > H04.322
fuchs dystrophy OD | FECD OD > H18.511
fuchs dystrophy OS | FECD OS > H18.512
fuchs dystrophy OU | FECD OU > H18.513
FECD > H18.51
s/p CE/IOL | s/p CEIOL | s/p CE with IOL | s/p phaco/IOL > Z96.1
COM = chronic otitis media {ear, TM, otorrhea, cholesteatoma, ENT, mastoidectomy, tympanoplasty, tympanostomy}
chronic mucoid OM | COM with mucoid effusion | chronic mucoid effusion of middle ear | glue ear, chronic > H65.3
central TM perf | central TM perforation | TM perforation, central | ruptured TM, central | TM central perf | central perf of TM | central perforation of TM > H72.0
marginal TM perf | marginal TM perforation | TM perf, marginal | marginal perf of TM | TM perforation, marginal > H72.2X
attic TM perf | attic TM perforation | TM perf, attic | attic perf of TM > H72.1
mixed HL AU | bilateral mixed HL | mixed HL bilat | mixed HL b/l | mixed HL bilateral > H90.6
mixed HL > H90.8
recurrent suppurative AOM | recurrent AOM, suppurative | suppurative AOM, recurrent = acute suppurative otitis media without spontaneous rupture of ear drum, recurrent
recurrent AOM both ears, suppurative | recurrent suppurative AOM both ears | recurrent suppurative AOM bilat | bilateral recurrent suppurative AOM > H66.006
# --- retina, strabismus and ear, more shorthand
@type condition
papilledema > H47.11 {IIH, idiopathic intracranial hypertension, pseudotumor cerebri}
NS and cortical cataract | NS + cortical cataract | NSC and cortical cataract | NS and CS cataract | mixed NS and cortical cataract | mixed cataract: NS + cortical | NS and PSC cataract | NS + PSC cataract | combined NS and PSC cataract > H25.81
subfoveal GA | GA with subfoveal involvement | geographic atrophy with subfoveal involvement | subfoveal geographic atrophy | central geographic atrophy | foveal GA | GA involving fovea | geographic atrophy involving the fovea | center-involving GA = nonexudative age-related macular degeneration, advanced atrophic with subfoveal involvement {AMD, ARMD, dAMD, macular degeneration, Syfovre, Izervay, AREDS, AREDS2, macula, macular}
extrafoveal GA | extrafoveal geographic atrophy | GA without subfoveal involvement | geographic atrophy without subfoveal involvement | fovea-sparing GA | geographic atrophy sparing fovea | fovea-sparing geographic atrophy = nonexudative age-related macular degeneration, advanced atrophic without subfoveal involvement {AMD, ARMD, dAMD, macular degeneration, Syfovre, Izervay, AREDS, AREDS2, macula, macular}
HST OD | HST OS | HST OU | retinal horseshoe tear > H33.31
HST > H33.31 {retinopexy, retina, retinal, PVD, flashes, laser, OD, OS}
giant retinal tear with detachment | giant retinal tear with RD | GRT with RD | giant tear with detachment | GRT RD | RD with giant retinal tear | RD with GRT > H33.03
TRD OD | mac-off TRD OD | macula-off TRD OD > H33.41
TRD OS | mac-off TRD OS | macula-off TRD OS > H33.42
TRD OU > H33.43
tractional RD | traction RD | traction retinal detachment | mac-off TRD | macula-off TRD | mac-on TRD | TRD/RRD > H33.4
pseudophakic CME | Irvine-Gass | CME post cataract surgery | CME after cataract surgery | CME s/p cataract surgery | CME after CE/IOL | CME post CE/IOL | CME after phaco | postop CME | post-op CME > H59.03 {OD, OS, OU, eye, macular, cataract, OCT, retina, vision}
astig > H52.20
map-dot dystrophy OU | map dot fingerprint dystrophy OU | EBMD OU | ABMD OU > H18.523
map-dot dystrophy OD | EBMD OD | ABMD OD > H18.521
map-dot dystrophy OS | EBMD OS | ABMD OS > H18.522
ABMD > H18.52
OE = otitis externa {ear, canal, Ciprodex, ciprofloxacin, ofloxacin, tragus, pinna, wick, otorrhea, swimming, swimmer, otic, EAC}
CSOM tubotympanic | tubotympanic CSOM | CSOM, safe type > H66.1
CSOM atticoantral | atticoantral CSOM | CSOM, unsafe type > H66.2
NIHL > H83.3X
exostosis of EAC | EAC exostosis | EAC exostoses | exostoses of ear canal | ear canal exostoses | exostoses of EAC | EAC osteomas and exostoses > H61.81
bilateral HOH | HOH bilateral | HOH bilat | HOH bilat ears | HOH both ears | HOH AU | hard of hearing both ears | hard of hearing bilaterally > H91.93
VCD | PVFM | paradoxical VC motion | paradoxical vocal fold motion | paradoxical vocal cord motion > J38.3 {vocal, asthma, stridor, laryngoscopy, SLP, paradoxical, ENT, wheeze, wheezing, throat tightness, inspiratory}
@type other
PE tubes | BMT with PE tubes
@type condition
eyelid cyst RUL | eyelid cyst of RUL | RUL eyelid cyst | eyelid cyst right upper lid | eyelid cyst of right upper lid | right upper lid eyelid cyst | eyelid cyst R upper lid | eyelid cyst of R upper lid | R upper lid eyelid cyst | lid cyst RUL | lid cyst of RUL | RUL lid cyst | lid cyst right upper lid | lid cyst of right upper lid | right upper lid lid cyst | lid cyst R upper lid | lid cyst of R upper lid | R upper lid lid cyst | cyst of Moll RUL | cyst of Moll of RUL | RUL cyst of Moll | cyst of Moll right upper lid | cyst of Moll of right upper lid | right upper lid cyst of Moll | cyst of Moll R upper lid | cyst of Moll of R upper lid | R upper lid cyst of Moll | cyst of Zeis RUL | cyst of Zeis of RUL | RUL cyst of Zeis | cyst of Zeis right upper lid | cyst of Zeis of right upper lid | right upper lid cyst of Zeis | cyst of Zeis R upper lid | cyst of Zeis of R upper lid | R upper lid cyst of Zeis > H02.821
eyelid cyst RLL | eyelid cyst of RLL | RLL eyelid cyst | eyelid cyst right lower lid | eyelid cyst of right lower lid | right lower lid eyelid cyst | eyelid cyst R lower lid | eyelid cyst of R lower lid | R lower lid eyelid cyst | lid cyst RLL | lid cyst of RLL | RLL lid cyst | lid cyst right lower lid | lid cyst of right lower lid | right lower lid lid cyst | lid cyst R lower lid | lid cyst of R lower lid | R lower lid lid cyst | cyst of Moll RLL | cyst of Moll of RLL | RLL cyst of Moll | cyst of Moll right lower lid | cyst of Moll of right lower lid | right lower lid cyst of Moll | cyst of Moll R lower lid | cyst of Moll of R lower lid | R lower lid cyst of Moll | cyst of Zeis RLL | cyst of Zeis of RLL | RLL cyst of Zeis | cyst of Zeis right lower lid | cyst of Zeis of right lower lid | right lower lid cyst of Zeis | cyst of Zeis R lower lid | cyst of Zeis of R lower lid | R lower lid cyst of Zeis > H02.822
eyelid cyst LUL | eyelid cyst of LUL | LUL eyelid cyst | eyelid cyst left upper lid | eyelid cyst of left upper lid | left upper lid eyelid cyst | eyelid cyst L upper lid | eyelid cyst of L upper lid | L upper lid eyelid cyst | lid cyst LUL | lid cyst of LUL | LUL lid cyst | lid cyst left upper lid | lid cyst of left upper lid | left upper lid lid cyst | lid cyst L upper lid | lid cyst of L upper lid | L upper lid lid cyst | cyst of Moll LUL | cyst of Moll of LUL | LUL cyst of Moll | cyst of Moll left upper lid | cyst of Moll of left upper lid | left upper lid cyst of Moll | cyst of Moll L upper lid | cyst of Moll of L upper lid | L upper lid cyst of Moll | cyst of Zeis LUL | cyst of Zeis of LUL | LUL cyst of Zeis | cyst of Zeis left upper lid | cyst of Zeis of left upper lid | left upper lid cyst of Zeis | cyst of Zeis L upper lid | cyst of Zeis of L upper lid | L upper lid cyst of Zeis > H02.824
eyelid cyst LLL | eyelid cyst of LLL | LLL eyelid cyst | eyelid cyst left lower lid | eyelid cyst of left lower lid | left lower lid eyelid cyst | eyelid cyst L lower lid | eyelid cyst of L lower lid | L lower lid eyelid cyst | lid cyst LLL | lid cyst of LLL | LLL lid cyst | lid cyst left lower lid | lid cyst of left lower lid | left lower lid lid cyst | lid cyst L lower lid | lid cyst of L lower lid | L lower lid lid cyst | cyst of Moll LLL | cyst of Moll of LLL | LLL cyst of Moll | cyst of Moll left lower lid | cyst of Moll of left lower lid | left lower lid cyst of Moll | cyst of Moll L lower lid | cyst of Moll of L lower lid | L lower lid cyst of Moll | cyst of Zeis LLL | cyst of Zeis of LLL | LLL cyst of Zeis | cyst of Zeis left lower lid | cyst of Zeis of left lower lid | left lower lid cyst of Zeis | cyst of Zeis L lower lid | cyst of Zeis of L lower lid | L lower lid cyst of Zeis > H02.825
xanthelasma RUL | xanthelasma of RUL | RUL xanthelasma | xanthelasma right upper lid | xanthelasma of right upper lid | right upper lid xanthelasma | xanthelasma R upper lid | xanthelasma of R upper lid | R upper lid xanthelasma > H02.61
xanthelasma RLL | xanthelasma of RLL | RLL xanthelasma | xanthelasma right lower lid | xanthelasma of right lower lid | right lower lid xanthelasma | xanthelasma R lower lid | xanthelasma of R lower lid | R lower lid xanthelasma > H02.62
xanthelasma LUL | xanthelasma of LUL | LUL xanthelasma | xanthelasma left upper lid | xanthelasma of left upper lid | left upper lid xanthelasma | xanthelasma L upper lid | xanthelasma of L upper lid | L upper lid xanthelasma > H02.64
xanthelasma LLL | xanthelasma of LLL | LLL xanthelasma | xanthelasma left lower lid | xanthelasma of left lower lid | left lower lid xanthelasma | xanthelasma L lower lid | xanthelasma of L lower lid | L lower lid xanthelasma > H02.65
lid retraction RUL | lid retraction of RUL | RUL lid retraction | lid retraction right upper lid | lid retraction of right upper lid | right upper lid lid retraction | lid retraction R upper lid | lid retraction of R upper lid | R upper lid lid retraction > H02.531
lid retraction RLL | lid retraction of RLL | RLL lid retraction | lid retraction right lower lid | lid retraction of right lower lid | right lower lid lid retraction | lid retraction R lower lid | lid retraction of R lower lid | R lower lid lid retraction > H02.532
lid retraction LUL | lid retraction of LUL | LUL lid retraction | lid retraction left upper lid | lid retraction of left upper lid | left upper lid lid retraction | lid retraction L upper lid | lid retraction of L upper lid | L upper lid lid retraction > H02.534
lid retraction LLL | lid retraction of LLL | LLL lid retraction | lid retraction left lower lid | lid retraction of left lower lid | left lower lid lid retraction | lid retraction L lower lid | lid retraction of L lower lid | L lower lid lid retraction > H02.535
advanced COAG | advanced POAG | advanced OAG | end-stage POAG | end-stage COAG = primary open-angle glaucoma, severe stage
pattern dystrophy of macula | pattern dystrophy of the macula | macular pattern dystrophy | pattern dystrophy OU macula | pattern dystrophy of RPE | adult vitelliform dystrophy | adult-onset vitelliform dystrophy | butterfly pattern dystrophy > H35.54
superior limbic keratoconjunctivitis > H16.29
conj cyst | cyst of conjunctiva > H11.44
bilateral conductive HL | conductive HL AU | conductive HL bilat | bilateral CHL | CHL bilat | CHL AU > H90.0
bilateral sensorineural HL | sensorineural HL AU | sensorineural HL bilat > H90.3
conductive HL > H90.2
sensorineural HL > H90.5
TM retraction pocket | retraction pocket of TM | retraction pocket TM | TM retraction | retracted TM | retraction pocket R TM | retraction pocket L TM | pars flaccida retraction pocket | pars tensa retraction pocket > H73.89
auditory neuropathy | ANSD | auditory neuropathy spectrum disorder | auditory dyssynchrony > H93.3X
acute OE | OE, acute > H60.50
