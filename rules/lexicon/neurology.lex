# Brain, cord and nerves (G00-G99, I60-I69 wordings of stroke, and the R codes that neurology notes name).
@type condition

# --- stroke and its kin
stroke | brain attack | acute stroke | ischemic stroke | acute ischemic stroke | cerebrovascular accident | ischemic cva | acute cva | thromboembolic stroke | brain infarct | acute infarct | ischemic infarct | cerebral infarct | ischemic ictus | cerebral ischemic stroke | cryptogenic stroke | hemispheric stroke | cerebellar stroke | cerebellar infarct | brainstem stroke | brainstem infarct | pontine infarct | thalamic infarct | occipital infarct | frontal infarct | parietal infarct > I63.9
CVA > I63.9 {stroke, cerebrovascular, infarct, infarction, TIA, hemiparesis, hemiplegia, neuro, neurological, neurology, weakness, deficit, deficits, speech, facial droop, tPA, aspirin, clopidogrel, brain, CT head, MRI}
lacunar stroke | lacunar infarct | lacune | small vessel stroke > I63.81
MCA stroke | MCA infarct | middle cerebral artery stroke | middle cerebral artery infarct | MCA territory infarct > I63.51
PCA stroke | PCA infarct | posterior cerebral artery infarct | PCA territory infarct > I63.53
ACA stroke | ACA infarct | anterior cerebral artery infarct > I63.52
embolic stroke | cardioembolic stroke | embolic cva | embolic cerebral infarct > I63.40
thrombotic stroke | thrombotic cva | atherothrombotic stroke > I63.30
watershed infarct | watershed stroke > I63.89
hemorrhagic stroke | hemorrhagic cva | intracerebral hematoma | intraparenchymal hemorrhage | intraparenchymal brain hemorrhage | intraparenchymal hematoma | brain bleed | brain hemorrhage | cerebral hemorrhage | cerebral bleed | hypertensive bleed | cerebral hematoma | cerebral parenchymal hemorrhage > I61.9
ICH | IPH > I61.9 {intracerebral, hemorrhage, hemorrhagic, intraparenchymal, bleed, brain, hematoma}
IVH > I61.5 {ventricular, intraventricular, hydrocephalus, hemorrhage, EVD}
basal ganglia hemorrhage | thalamic hemorrhage | putaminal hemorrhage > I61.0
lobar hemorrhage > I61.1
cerebellar hemorrhage > I61.4
pontine hemorrhage | brainstem hemorrhage > I61.3
SAH | subarachnoid bleed | subarachnoid haemorrhage | aneurysmal subarachnoid hemorrhage > I60.9
SDH | subdural hematoma | subdural bleed | subdural collection > I62.00 {spontaneous, nontraumatic, atraumatic, chronic, anticoagulation, warfarin, no trauma}
chronic subdural hematoma > I62.03
SDH | subdural hematoma | subdural bleed > S06.5
intracranial hemorrhage | intracranial bleed > I62.9
tias | mini stroke | ministroke | transient ischemic attack | transient cerebral ischemia | transient ischemic event | transient ischemic accident > G45.9
TGA > G45.4 {amnesia, memory, global}
transient monocular blindness | transient monocular vision loss > G45.3
vertebrobasilar insufficiency | VBI | vertebrobasilar ischemia > G45.0
RCVS | reversible cerebral vasoconstriction > I67.841
posterior reversible encephalopathy > I67.83
cerebral aneurysm | brain aneurysm | intracranial aneurysm | berry aneurysm | MCA aneurysm | ACOM aneurysm | PCOM aneurysm | basilar tip aneurysm | unruptured intracranial aneurysm > I67.1
chronic small vessel disease | small vessel ischemic disease | chronic microvascular ischemic changes | small vessel disease of the brain | white matter ischemic changes | chronic ischemic white matter changes | microvascular ischemic disease | cerebral microangiopathy | chronic microvascular ischemia | microangiopathic changes > I67.82
cerebrovascular disease > I67.9
moya moya > I67.5
cerebral venous thrombosis | CVST | cerebral venous sinus thrombosis | dural sinus thrombosis | sagittal sinus thrombosis | cerebral vein thrombosis > I67.6
CVT > I67.6 {venous sinus, sagittal, dural, cerebral}
remote CVA | personal history of stroke | remote infarct | old infarct of the brain | old lacunar infarct > Z86.73
residual weakness from stroke | post-stroke weakness | stroke residual > I69.30
hemiparesis after stroke | hemiplegia after stroke | residual hemiparesis | post-stroke hemiparesis | residual left sided weakness from stroke | residual right sided weakness from stroke > I69.35
post-stroke aphasia | aphasia after stroke > I69.320
post-stroke dysphagia | dysphagia after stroke > I69.391
carotid artery dissection > I77.71

# --- infections and inflammation
bacterial meningitis | purulent meningitis | pyogenic meningitis > G00.9
encephalitis | meningoencephalitis | limbic encephalitis | encephalomyelitis > G04.90
autoimmune encephalitis | anti-NMDA encephalitis | anti-NMDA receptor encephalitis | NMDA encephalitis > G04.81
ADEM > G04.00
brain abscess | cerebral abscess | intracranial abscess > G06.0
epidural abscess of the spine > G06.1
ventriculitis > G04.90
myelitis > G04.91
transverse myelitis | acute transverse myelitis > G37.3

# --- degenerative, movement
parkinson's | parkinson disease | idiopathic parkinson's disease | idiopathic parkinsonism | paralysis agitans > G20.A1
PD > G20.A1 {parkinson, parkinsonism, levodopa, carbidopa, tremor, bradykinesia, dyskinesia, Sinemet, neurology}
drug-induced parkinsonism | medication-induced parkinsonism = drug induced secondary parkinsonism
atypical parkinsonism | parkinson plus > G20.C
PSP > G23.1 {supranuclear, palsy, gaze, parkinsonism}
MSA > G90.3 {multiple system, atrophy, parkinsonism, autonomic}
multiple system atrophy | shy-drager > G90.3
corticobasal syndrome > G31.85
benign tremor | action tremor > G25.0
ET > G25.0 {tremor, propranolol, primidone}
RLS > G25.81
restless legs | restless leg syndrome > G25.81
TD > G24.01 {dyskinesia, tardive, antipsychotic}
dystonia > G24.9
cervical dystonia > G24.3
acute dystonic reaction | acute dystonia | dystonic reaction > G24.02
myoclonic jerks > G25.3
chorea > G25.5
tic | tic disorder | motor tics > F95.9
tourette > F95.2
huntington | huntington chorea > G10
ALS > G12.21 {amyotrophic, motor neuron, riluzole, fasciculations, neuron, bulbar}
lou gehrig | lou gehrig's disease | MND > G12.21
motor neurone disease > G12.20
spinal muscular atrophy | SMA disease > G12.9
SMA > G12.9 {spinal muscular, nusinersen, SMN1, muscular atrophy}
ataxia telangiectasia > G11.3
friedreich's ataxia > G11.11
cerebellar ataxia > G11.9
akathisia > G25.71
neuroleptic malignant syndrome | NMS > G21.0

# --- memory
alzheimer | alzheimer dementia | alzheimer disease | dementia of alzheimer type > G30.9
AD > G30.9 {alzheimer, dementia, memory, donepezil, memantine, cognitive}
early onset alzheimer | early-onset alzheimer's disease > G30.0
dementia with lewy bodies > G31.83
LBD | DLB = lewy body dementia
frontotemporal dementia | FTD > G31.09
pick disease > G31.01
PPA > G31.01 {aphasia, progressive}
mild cognitive impairment | MCI > G31.84
normal pressure hydrocephalus > G91.2
NPH > G91.2 {gait, shunt, ventricles, ventriculomegaly, hydrocephalus, incontinence, dementia, tap}
hydrocephalus | ventriculomegaly > G91.9
noncommunicating hydrocephalus > G91.1
brain atrophy | cerebral atrophy | cortical atrophy | cerebral volume loss | brain volume loss > G31.9

# --- demyelinating
MS > G35.D {multiple sclerosis, relapsing, demyelinating, demyelination, ocrelizumab, natalizumab, interferon, optic neuritis, oligoclonal, plaques, neurology, sclerosis}
CADASIL > I67.850
MMN > G61.82 {neuropathy, motor, IVIG, conduction block}
relapsing MS | relapsing multiple sclerosis | relapsing remitting MS | RRMS | relapsing remitting multiple sclerosis > G35.A
PPMS > G35.B
SPMS > G35.C
disseminated sclerosis > G35
NMO | NMOSD | devic disease | neuromyelitis optica > G36.0
optic neuritis > H46.9
demyelinating disease | demyelination | CNS demyelination > G37.9
osmotic demyelination > G37.2

# --- epilepsy and fits
new onset seizure | first seizure | seizure episode | convulsive crisis | provoked seizure | unprovoked seizure > R56.9
fit > R56.9 {convulsion, seizure, epilepsy, postictal}
epilepsy | epileptic disorder | recurrent seizures | seizure d/o | epileptic patient > G40.909
breakthrough seizure > G40.919
intractable epilepsy | refractory epilepsy | drug resistant epilepsy | medically refractory epilepsy > G40.919
GTC seizure | generalized tonic clonic seizure | grand mal | grand mal seizure | GTCS | tonic clonic seizure > G40.409
focal seizure | partial seizure | simple partial seizure | focal epilepsy | partial epilepsy > G40.109
complex partial seizure | focal impaired awareness seizure | temporal lobe epilepsy > G40.209
absence seizure | petit mal | absence epilepsy > G40.A09
JME | juvenile myoclonic epilepsy > G40.B09
west syndrome | infantile spasm > G40.822
lennox gastaut > G40.812
dravet > G40.834
status epilepticus > G40.901
febrile convulsion | febrile fit > R56.00
post-traumatic seizure | posttraumatic seizure > R56.1
PNES | pseudoseizure | psychogenic seizure | psychogenic nonepileptic seizures | nonepileptic seizure | non-epileptic seizures > F44.5
alcohol withdrawal seizure | withdrawal seizure > F10.930 {alcohol, ETOH, drinking, drinks}
todd paralysis > G83.84

# --- headache
migraine | migraine headache | migraine attack | hemicrania > G43.909
migraine with aura | migraine headache with aura | migraine aura without headache | classic migraine > G43.109
migraine without aura | migraine headache without aura | common migraine > G43.009
chronic migraine > G43.709
intractable migraine | refractory migraine > G43.919
status migrainosus > G43.901
hemiplegic migraine > G43.409
vestibular migraine > G43.809
menstrual migraine > G43.829
abdominal migraine > G43.D0
basilar migraine > G43.109
tension headache | tension type headache | muscle contraction headache | TTH > G44.209
cluster headache > G44.009
chronic daily headache > R51.9
medication overuse headache | rebound headache | analgesic rebound headache > G44.40
post-traumatic headache | posttraumatic headache | post-concussive headache | postconcussive headache > G44.309
thunderclap headache > G44.53
new daily persistent headache | NDPH > G44.52
post lumbar puncture headache > G97.1
IIH | pseudotumor cerebri | idiopathic intracranial hypertension > G93.2
trigeminal nerve neuralgia > G50.0

# --- cranial nerves
bell palsy | facial nerve palsy | facial paralysis | peripheral facial paralysis | facial nerve paralysis > G51.0
hemifacial spasm > G51.3
third nerve palsy | oculomotor nerve palsy | CN III palsy | oculomotor palsy > H49.0
fourth nerve palsy | trochlear nerve palsy | CN IV palsy > H49.1
sixth nerve palsy | abducens palsy | abducens nerve palsy | CN VI palsy > H49.2

# --- peripheral nerves
neuropathy > G62.9
peripheral neuropathy | polyneuropathy | peripheral polyneuropathy | sensory neuropathy | sensorimotor polyneuropathy | axonal polyneuropathy | length dependent neuropathy > G62.9
small fiber neuropathy > G62.89
PN > G62.9 {neuropathy, numbness, feet, gabapentin, monofilament}
alcoholic neuropathy > G62.1
drug induced neuropathy | chemotherapy induced peripheral neuropathy | CIPN | chemotherapy-induced neuropathy > G62.0
charcot marie tooth > G60.0
idiopathic neuropathy | idiopathic peripheral neuropathy > G60.9
guillain barre | guillain barré syndrome | AIDP > G61.0
GBS > G61.0 {guillain, ascending, weakness, areflexia, IVIG, polyneuropathy}
CIDP > G61.81
mononeuropathy multiplex > G58.7
ICU neuropathy > G62.81
saturday night palsy > G56.3
peroneal neuropathy > G57.3
brachial plexopathy | brachial neuritis > G54.0
parsonage turner > G54.5
lumbosacral plexopathy > G54.1
phantom pain | phantom limb pain > G54.6
reflex sympathetic dystrophy | sudeck > G90.50
post-herpetic neuralgia | postherpetic neuralgia | PHN > B02.29
autonomic dysfunction | autonomic neuropathy | autonomic instability > G90.9
postural orthostatic tachycardia > G90.A
horner syndrome > G90.2

# --- muscle and junction
myasthenia gravis > G70.00
MG > G70.00 {myasthenia, pyridostigmine, ptosis, acetylcholine}
myasthenic crisis > G70.01
lambert eaton | LEMS > G70.80
muscular dystrophy > G71.00
duchenne | duchenne muscular dystrophy | DMD | becker muscular dystrophy > G71.01
FSHD > G71.02
myopathy > G72.9
statin myopathy | drug induced myopathy > G72.0
steroid myopathy > G72.0
mitochondrial myopathy > G71.3

# --- palsies
CP > G80.9 {cerebral palsy, palsy, spastic, spasticity, wheelchair, developmental}
spastic diplegia > G80.1
hemiplegia | hemiparesis | hemiplegic | one-sided weakness | left hemiparesis | right hemiparesis > G81.9
paraplegia | paraparesis > G82.20
quadriplegia | quadriparesis | tetraparesis > G82.50
monoplegia | monoparesis > G83.3
cauda equina compression | CES > G83.4
locked in syndrome > G83.5
brown sequard > G83.81
unilateral weakness > R53.1
left sided weakness | right sided weakness > R53.1

# --- brain and cord
encephalopathy > G93.40
toxic encephalopathy > G92.8
HE > K76.82 {hepatic, lactulose, ammonia, cirrhosis}
wernicke > E51.2
anoxic brain injury | hypoxic brain injury | anoxic encephalopathy | hypoxic encephalopathy | hypoxic ischemic brain injury > G93.1
brain edema | brain swelling | vasogenic edema > G93.6
brain herniation | cerebral herniation | uncal herniation | tonsillar herniation | midline shift | brain compression | transtentorial herniation | subfalcine herniation > G93.5
brain dead > G93.82
intracranial cyst | colloid cyst > G93.0
reye syndrome > G93.7
cerebral lesion | space occupying lesion of the brain > G93.9
pineal cyst > E34.8
cervical myelopathy | myelopathy > G95.9
spinal cord compression | cord compression | compressive myelopathy > G95.20
syrinx | syringomyelia > G95.0
spinal cord infarct > G95.11
csf leak | cerebrospinal fluid leak > G96.00
neurogenic pain | neuropathic pain | nerve pain > M79.2

# --- sleep
OSA | obstructive apnea > G47.33
SAHS | sleep disordered breathing > G47.30
central sleep apnea > G47.31
insomnia | can't sleep > G47.00
sleep disorder > G47.9
EDS > G47.10 {sleepiness, sleep, Epworth, hypersomnia, somnolence}
narcolepsy > G47.419
RBD > G47.52
sleepwalking | somnambulism > F51.3
night terrors > F51.4
nightmares > F51.5
shift work sleep disorder > G47.26
night leg cramps > G47.62

# --- pain syndromes
acute on chronic pain | chronic pain > G89.29
acute postoperative pain | postoperative pain | post-op pain > G89.18
acute pain after trauma > G89.11
chronic post-operative pain > G89.28
thalamic pain syndrome > G89.0

# --- infections and inflammation, more
meningitis influenzal | influenzal meningitis | h influenzae meningitis | haemophilus influenzae meningitis | hib meningitis > G00.0
diplococcus pneumoniae meningitis | streptococcus pneumoniae meningitis > G00.1
bacterial streptococcal meningitis | group b streptococcal meningitis | gbs meningitis > G00.2
bacterial staphylococcal meningitis | mssa meningitis | mrsa meningitis > G00.3
e coli meningitis | escherichia coli meningitis | klebsiella meningitis | friedlander meningitis | pseudomonas meningitis > G00.8
septic meningitis | suppurative meningitis | fibrinopurulent meningitis | gram-negative meningitis | infectious meningitis > G00.9
aseptic meningitis | sterile meningitis | nonpyogenic meningitis | abacterial meningitis | nonbacterial meningitis | clear cerebrospinal fluid meningitis > G03.0
mollaret | mollaret meningitis | benign recurrent meningitis > G03.2
serous meningitis | otitic hydrocephalus | symonds syndrome > G93.2
arachnoiditis | leptomeningitis | pachymeningitis | inflammation of arachnoid | inflammation of cerebral membrane | meningeal inflammation | effusion of meninges | meningeal effusion > G03.9
pneumococcal meningoencephalitis | streptococcal meningoencephalitis | bacterial meningoencephalitis | bacterial meningomyelitis | staphylococcal meningoencephalitis > G04.2
postinfectious encephalitis | postinfectious encephalomyelitis > G04.01
postvaccinal encephalitis | postimmunization encephalitis | postvaccinal encephalomyelitis | encephalitis after vaccination > G04.02
rasmussen encephalitis | rasmussen syndrome | suppurative encephalitis | leukoencephalitis | anti-LGI1 encephalitis | LGI1 encephalitis | paraneoplastic encephalitis | meningoencephalitis of specified organism > G04.81
acute flaccid myelitis > G04.82
postinfectious myelitis | autoimmune myelitis > G04.89
cephalitis | phrenitis | cerebritis | poliomeningoencephalitis | myeloencephalitis | myelomeningitis | inflammation of spinal cord | hematomyelitis > G04.90
spinal cord infection | myeloradiculitis > G04.91
tropical spastic paraparesis > G04.1
acute hemorrhagic leukoencephalitis | hurst disease > G36.1
cranial abscess | abscess of cranium | cerebellar abscess | otogenic brain abscess | otogenic abscess | temporosphenoidal abscess | intracranial granuloma | intracranial suppuration | brain suppuration | subdural abscess of brain > G06.0
extradural brain abscess | septic brain infection > G06.0
spinal cord abscess | intraspinal abscess | spinal subdural abscess | pyogenic spinal cord embolism | intraspinal granuloma | abscess of spinal cord > G06.1
extradural empyema | epidural empyema | subdural empyema | subdural abscess | epidural abscess | extradural abscess | meningeal abscess | intracranial empyema > G06.2
cavernous sinus thrombosis | lateral sinus thrombosis | longitudinal sinus thrombosis | cavernous sinus embolism | longitudinal sinus embolism | lateral sinus embolism | cavernous sinus thrombophlebitis | cerebral thrombophlebitis | lateral sinus thrombophlebitis > G08
septic dural sinus thrombosis | intracranial sinus phlebitis | septic cavernous sinus thrombosis | intracranial phlebitis | inflammation of intracranial vein | inflammation of intraspinal vein > G08
sequelae of meningitis | late effect of meningitis | late effects of encephalitis | sequelae of brain abscess | subdural abscess sequelae | sequelae of intracranial phlebitis | sequelae of intracranial abscess > G09
post-polio syndrome | postpolio | late effects of polio with weakness > G14

# --- degenerative and movement, more
cerebral ataxia | brain ataxia | hereditary ataxia | spinocerebellar ataxia | spinocerebellar disease | hereditary cerebellar sclerosis | spinocerebellar degeneration | primary cerebellar degeneration | ataxic paralysis > G11.9
early onset cerebellar ataxia > G11.10
friedreich sclerosis | friedreich disease | friedreich | hereditary spinal ataxia | hereditary spinal sclerosis > G11.11
cerebellar ataxia with retained tendon reflexes | cerebellar ataxia with myoclonus | hunt ataxia | dyssynergia cerebellaris myoclonica | cerebellar ataxia with essential tremor > G11.19
late-onset cerebellar ataxia | marie cerebellar ataxia | marie ataxia | sanger-brown > G11.2
louis-bar | boder-sedgwick > G11.3
spastic hereditary ataxia | hereditary spastic ataxia | familial spastic paralysis | familial spastic paraplegia | hereditary spastic paraplegia | strumpell familial paraplegia | strumpell-lorrain | hereditary spastic paralysis > G11.4
vanishing white matter disease > G11.6
werdnig-hoffmann | infantile progressive spinal muscular atrophy | infantile spinal muscular atrophy | SMA type 1 | SMA type I | infantile muscular atrophy > G12.0
kugelberg-welander | fazio-londe | SMA type 2 | SMA type 3 | juvenile spinal muscular atrophy | childhood spinal muscular atrophy | adult spinal muscular atrophy | bulbar palsy of childhood > G12.1
cruveilhier disease | cruveilhier atrophy > G12.8
aran-duchenne | duchenne-aran | duchenne-aran muscular atrophy | lateral sclerosis | progressive muscular atrophy | progressive spinal paralysis | amyotrophic paralysis | amyotrophic sclerosis > G12.21
bulbar palsy | bulbar paralysis | bulbar syndrome | creeping palsy | creeping paralysis | progressive bulbar paralysis | diffuse atrophic palsy | progressive atrophic paralysis > G12.22
primary lateral sclerosis > G12.23
familial motor neuron disease | familial ALS > G12.24
progressive spinal amyotrophy | progressive spinal muscle paralysis | spinal progressive amyotrophia > G12.25
pseudobulbar palsy | pseudobulbar paralysis | wasting palsy | wasting paralysis | labioglossal paralysis | anterior horn cell disease | anterior cornua degeneration > G12.29
neuroleptic-induced parkinsonism | antipsychotic-induced parkinsonism | haloperidol-induced parkinsonism | parkinsonism due to neuroleptic > G21.11
parkinsonism due to drugs | metoclopramide-induced parkinsonism | secondary parkinsonism due to drug > G21.19
postencephalitic parkinsonism > G21.3
arteriosclerotic parkinsonism | vascular parkinsonism > G21.4
parkinson syndrome | parkinsonian syndrome | parkinsonism | hemiparkinsonism | pyramidopallidonigral syndrome | parkinsonism plus | parkinsonism dementia complex > G20.C
parkinson disease with dyskinesia | PD with dyskinesia | levodopa-induced dyskinesia in parkinson disease > G20.B1
parkinson disease with motor fluctuations and dyskinesia | parkinson disease with dyskinesia and motor fluctuations | parkinson disease with dyskinesia and OFF episodes > G20.B2
@let PARKINSON = parkinson disease | parkinson | PD
@let OFF = wearing off | motor fluctuations | fluctuations | off episode | off time | off period | end-of-dose wearing off | end-of-dose off time | on-off fluctuations | end-of-dose failure
$PARKINSON with $OFF | parkinson disease, wearing off > G20.A2
hallervorden-spatz | PKAN | pantothenate kinase-associated neurodegeneration | pallidal pigmentary degeneration > G23.0
steele-richardson-olszewski | supranuclear bulbar palsy | supranuclear paralysis | supranuclear palsy > G23.1
striatonigral degeneration > G23.2
fahr disease | fahr | fahr syndrome | basal ganglia calcification | olivopontocerebellar atrophy | olivopontocerebellar degeneration | dejerine-thomas | OPCA > G23.8
basal ganglia degeneration | degenerative disease of basal ganglia > G23.9
oromandibular dystonia due to drug | drug-induced orofacial dyskinesia | tardive dystonia | tardive syndrome | drug-induced oromandibular dystonia | neuroleptic-induced tardive dyskinesia > G24.01
neuroleptic-induced dystonia | drug-induced acute dystonia | metoclopramide dystonia | haldol dystonia > G24.02
torsion spasm | torsion dystonia | dystonia musculorum deformans | idiopathic familial dystonia | ziehen-oppenheim | tortipelvis | dysbasia lordotica | DYT1 dystonia > G24.1
spasmodic torticollis > G24.3
orofacial dyskinesia | oromandibular dystonia | meige syndrome | orofacial dystonia > G24.4
familial tremor | hereditary tremor | benign essential tremor > G25.0
medication-induced tremor | lithium tremor | valproate tremor | drug-induced tremor > G25.1
intention tremor | cerebellar tremor | rubral tremor > G25.2
friedreich myoclonia | myoclonia | palatal myoclonus | paramyoclonus multiplex | myoclonic jerking | drug-induced myoclonus > G25.3
choreoathetosis | hemiballism | hemiballismus | ballismus | hemichorea | nonrheumatic chorea > G25.5
hereditary chorea | huntington disease with dementia > G10
organic tic | postchoreic tic | tic of organic origin > G25.69
tardive akathisia > G25.71
ekbom syndrome | anxietas tibiarum | willis-ekbom > G25.81
stiff man | stiff-person | stiff person syndrome | moersch-woltman > G25.82
extrapyramidal disease | extrapyramidal disorder | extrapyramidal syndrome | movement disorder | basal ganglia disease | basal ganglion lesion > G25.9
drug-induced movement disorder | medication-induced movement disorder > G25.70
senile dementia alzheimer type | alzheimer's type dementia of old age | SDAT | late-onset alzheimer dementia > G30.1
pick dementia | pick cerebral atrophy | frontotemporal circumscribed atrophy | progressive isolated aphasia | primary progressive aphasia > G31.01
frontal dementia | behavioral variant frontotemporal dementia | bvFTD | frontotemporal lobar degeneration | lobar sclerosis atrophy | frontotemporal neurocognitive disorder | semantic dementia > G31.09
senile brain atrophy | senile degeneration of brain | senile brain degeneration | senile motor center degeneration > G31.1
alcoholic cerebellar degeneration | alcoholic encephalopathy | alcoholic cerebellar ataxia | alcoholic brain degeneration > G31.2
alpers disease | alpers | grey matter degeneration > G31.81
leigh disease | leigh syndrome > G31.82
lewy body | lewy body disease | neurocognitive disorder with lewy bodies > G31.83
mild neurocognitive disorder | minor neurocognitive disorder | mild NCD > G31.84
corticobasal degeneration > G31.85
seitelberger | cortical degeneration | infantile neuraxonal dystrophy | brain degeneration cystic | familial spinal degeneration > G31.89
cerebellar degeneration | cerebellar atrophy | degenerative brain disease | childhood brain degeneration | neurodegenerative disease | nervous system degeneration | neurodegeneration | generalized cerebral atrophy > G31.9

# --- demyelinating, more
insular sclerosis | multiple cerebral sclerosis | dorsal sclerosis | brain stem multiple sclerosis | cord multiple sclerosis | cerebrospinal sclerosis | ascending multiple sclerosis > G35.D
primary progressive multiple sclerosis without inflammatory activity | inactive primary progressive multiple sclerosis > G35.B2
ophthalmoneuromyelitis | devic | optic neuromyelitis | optic neuroencephalomyelopathy > G36.0
schilder disease | flatau-schilder | diffuse cerebral sclerosis | periaxial encephalitis > G37.0
marchiafava-bignami | marchiafava disease | corpus callosum demyelination > G37.1
central pontine myelinolysis | pontine myelinolysis > G37.2
acute transverse myelopathy | LETM > G37.3
balo disease | concentric sclerosis | balo > G37.5
MOGAD | MOG antibody disease > G37.81
clinically isolated syndrome | demyelinating syndrome | radiologically isolated syndrome > G37.9

# --- epilepsy, more
jacksonian seizure | jacksonian epilepsy | jacksonian convulsions | bravais-jacksonian | somatomotor epilepsy | somatosensory epilepsy | motor epilepsy | focal motor seizure | focal aware seizure | kozhevnikof epilepsy | epilepsia partialis continua | kojevnikov epilepsy > G40.109
simple partial epilepsy | focal epilepsy symptomatic | frontal lobe epilepsy > G40.109
kozhevnikof epilepsy with status epilepticus > G40.101
intractable simple partial epilepsy | intractable focal epilepsy | refractory focal epilepsy | drug resistant focal epilepsy | focal epilepsy intractable | intractable partial epilepsy | symptomatic localization-related epilepsy with simple partial seizures intractable > G40.119
intractable focal seizure | frontal lobe epilepsy intractable > G40.119
intractable focal epilepsy with status epilepticus > G40.111
psychomotor epilepsy | psychomotor seizure | psychomotor attack | psychomotor convulsions | complex partial epilepsy | epileptic automatism | limbic epilepsy | mesial temporal epilepsy | mesial temporal lobe epilepsy > G40.209
intractable temporal lobe epilepsy | refractory temporal lobe epilepsy | temporal lobe epilepsy intractable | drug resistant temporal lobe epilepsy | intractable complex partial seizure | intractable complex partial epilepsy | complex partial seizure intractable > G40.219
symptomatic localization-related epilepsy with complex partial seizures intractable > G40.219
intractable complex partial epilepsy with status epilepticus | symptomatic localization-related epilepsy with complex partial seizures intractable with status epilepticus | intractable temporal lobe epilepsy with status epilepticus > G40.211
rolandic epilepsy | benign rolandic epilepsy | benign childhood epilepsy with centrotemporal spikes | BECTS | childhood epilepsy with occipital paroxysms | idiopathic localization-related epilepsy | idiopathic focal epilepsy > G40.009
idiopathic localization-related epilepsy intractable | intractable rolandic epilepsy | intractable idiopathic focal epilepsy > G40.019
idiopathic generalized epilepsy | primary generalized epilepsy > G40.309
intractable idiopathic generalized epilepsy | intractable primary generalized epilepsy > G40.319
intractable idiopathic generalized epilepsy with status epilepticus > G40.311
haut mal | grand mal epilepsy | generalized epilepsy | myoclonic epilepsy | myoclonic epileptic seizure | nonspecific myoclonic epileptic seizure | myoclonic astatic epilepsy | doose syndrome | generalized tonic clonic epilepsy | tonic-clonic epilepsy | major motor seizure disorder > G40.409
atonic epilepsy | drop attack epilepsy | clonic epileptic seizure > G40.409
intractable grand mal | intractable grand mal seizure | intractable generalized epilepsy | refractory generalized epilepsy | generalized epilepsy intractable | intractable tonic clonic seizure > G40.419
intractable generalized epilepsy with status epilepticus | intractable grand mal with status epilepticus > G40.411
impulsive petit mal | janz epilepsy | janz syndrome > G40.B09
intractable juvenile myoclonic epilepsy | refractory juvenile myoclonic epilepsy | intractable JME | juvenile myoclonic epilepsy intractable > G40.B19
pyknolepsy | childhood absence epilepsy | juvenile absence epilepsy | petit mal epilepsy > G40.A09
intractable absence epilepsy | intractable petit mal | intractable pyknolepsy | intractable petit mal seizure | refractory absence epilepsy | intractable childhood absence epilepsy | intractable juvenile absence epilepsy | intractable absence seizure > G40.A19
intractable absence epilepsy with status epilepticus | intractable pyknolepsy with status epilepticus | intractable petit mal with status epilepticus | intractable childhood absence epilepsy with status epilepticus | intractable juvenile absence epilepsy with status epilepticus > G40.A11
pyknolepsy with status epilepticus | petit mal status > G40.A01
intractable lennox-gastaut | lennox-gastaut intractable | refractory lennox-gastaut syndrome > G40.814
intractable lennox-gastaut with status epilepticus > G40.813
epileptic spasms of infancy | salaam attacks | salaam spasms > G40.822
intractable epileptic spasms | intractable infantile spasms | intractable west syndrome | refractory infantile spasms > G40.824
lafora | lafora epilepsy | lafora disease | lafora myoclonus epilepsy | lafora body disease > G40.C09
landau-kleffner | moore syndrome | abdominal epilepsy | paroxysmal clouded state | acquired aphasia with epilepsy | reflex epilepsy | gelastic epilepsy > G40.802
alcohol-related epilepsy | epilepsy due to alcohol | epilepsy related to alcohol | epilepsy due to drugs | drug-related epilepsy | epilepsy due to sleep deprivation | epilepsy related to sleep deprivation | epilepsy related to hormonal changes | epilepsy related to stress > G40.509
catamenial epilepsy | epilepsy related to drugs > G40.509
epilepsy related to drugs with status epilepticus | epilepsy related to alcohol with status epilepticus | epilepsy related to sleep deprivation with status epilepticus > G40.501
intractable seizure | refractory seizures | pharmacoresistant epilepsy | poorly controlled epilepsy | intractable seizure disorder | refractory seizure disorder > G40.919
refractory status epilepticus | intractable status epilepticus | intractable epilepsy with status epilepticus | super-refractory status epilepticus > G40.911
nonconvulsive status epilepticus | NCSE | convulsive status epilepticus | status convulsivus > G40.901
dementia in epilepsy with behavioral disturbance > G40.909

# --- headache, more
sick headache | migrainous headache > G43.909
ophthalmic migraine | migraine equivalents | acephalgic migraine | migraine variant with aura | basilar artery migraine > G43.109
intractable migraine with aura | refractory migraine with aura | intractable classic migraine > G43.119
intractable migraine without aura | refractory migraine without aura | intractable common migraine > G43.019
migraine with aura with status migrainosus > G43.101
migraine without aura with status migrainosus > G43.001
intractable migraine with status migrainosus | refractory migraine with status migrainosus > G43.911
familial hemiplegic migraine | familial migraine | sporadic hemiplegic migraine > G43.409
intractable hemiplegic migraine | refractory hemiplegic migraine > G43.419
intractable hemiplegic migraine with status migrainosus > G43.411
hemiplegic migraine with status migrainosus > G43.401
premenstrual headache | menstrual headache | premenstrual migraine | catamenial migraine | menstrually related migraine > G43.829
intractable menstrual migraine > G43.839
chronic migraine w/o aura > G43.709
chronic migraine w/o aura intractable | intractable chronic migraine w/o aura > G43.719

migraine w/o aura intractable > G43.019
migraine with aura intractable > G43.119
intractable chronic migraine | refractory chronic migraine | chronic migraine without aura with refractory migraine | transformed migraine intractable > G43.719
intractable chronic migraine with status migrainosus | intractable chronic migraine without aura with status migrainosus > G43.711
chronic migraine with status migrainosus > G43.701
chronic migraine with aura > G43.E09
intractable chronic migraine with aura | refractory chronic migraine with aura | migraine with aura chronic with refractory migraine > G43.E19
chronic migraine with aura with status migrainosus | chronic migraine with aura without refractory migraine with status migrainosus > G43.E01
intractable persistent migraine aura with cerebral infarction > G43.619
persistent migraine aura with cerebral infarction | migraine with aura persistent with cerebral infarction > G43.609
persistent migraine aura without cerebral infarction with status migrainosus | migraine with aura persistent without cerebral infarction not intractable with status migrainosus > G43.501
persistent migraine aura with status migrainosus intractable | migraine with aura persistent without cerebral infarction with refractory migraine with status migrainosus > G43.511
persistent migraine aura | persistent aura without infarction > G43.509
intractable ophthalmoplegic migraine > G43.B1
ophthalmoplegic migraine | recurrent painful ophthalmoplegic neuropathy > G43.B0
intractable abdominal migraine > G43.D1
intractable cyclical vomiting | refractory cyclical vomiting syndrome migraine > G43.A1
horton headache | horton neuralgia > G44.099
ciliary neuralgia | migrainous neuralgia | histamine headache | histamine cephalgia | cluster headache syndrome | alarm clock headache > G44.009
intractable cluster headache | refractory cluster headache | intractable migrainous neuralgia | intractable ciliary neuralgia > G44.001
trigeminal autonomic cephalgia > G44.099
paroxysmal hemicrania | episodic paroxysmal hemicrania > G44.039
intractable paroxysmal hemicrania | intractable episodic paroxysmal hemicrania > G44.031
SUNCT | SUNA > G44.059
intractable tension headache | intractable tension-type headache | refractory tension headache > G44.201
episodic tension headache | episodic tension-type headache > G44.219
intractable episodic tension headache | intractable episodic tension-type headache > G44.211
chronic tension headache | chronic tension-type headache > G44.229
intractable chronic tension headache | intractable chronic tension-type headache > G44.221
stabbing headache | ice pick headache | icepick headache | primary stabbing headache > G44.85
exertional headache > G44.84
cough headache > G44.83
coital headache | sexual headache | headache with orgasm > G44.82
hypnic headache > G44.81
headache syndrome | sluder neuralgia | sluder syndrome > G44.89

# --- transient ischemia and vascular syndromes, more
basilar artery insufficiency | basilar arterial insufficiency | vertebral artery insufficiency | vertebral artery syndrome | basilar artery syndrome | vertebrobasilar syndrome | vertebral steal syndrome > G45.0
carotid artery insufficiency | carotid artery syndrome | carotid insufficiency > G45.1
precerebral artery insufficiency | precerebral arterial insufficiency > G45.2
cerebral angiospasm | cerebral claudication | intermittent cerebral ischemia | spasm of cerebral artery > G45.9
benedikt syndrome | benedikt paralysis | weber syndrome | weber paralysis | foville syndrome | millard-gubler | cestan-chenais | claude syndrome | wallenberg > G46.3
lateral medullary syndrome | dorsolateral medullary syndrome | posterior inferior cerebellar artery syndrome > G46.4
avellis syndrome > G46.8

# --- sleep, more
ondine's curse > G47.30
gelineau syndrome | gelineau > G47.419
gelineau syndrome with cataplexy | narcolepsy type 1 | cataplexy > G47.411
kleine-levin | recurrent hypersomnia > G47.13
idiopathic hypersomnia > G47.11
sleep-wake schedule disorder | circadian rhythm disorder > G47.20
delayed sleep phase > G47.21
advanced sleep phase > G47.22
jet lag > G47.25
sleep related limb cramp | sleep-related leg cramps | cramp of limb sleep related > G47.62
sleep related bruxism | nocturnal bruxism | sleep teeth grinding > G47.63
periodic limb movements of sleep | periodic leg movements of sleep | PLMD | PLMS > G47.61
REM behavior disorder > G47.52
recurrent sleep paralysis | sleep paralysis > G47.53
sleep related hypoxia | sleep hypoventilation > G47.34
UARS | upper airway resistance syndrome > G47.8
narcolepsy due to medical condition with cataplexy > G47.421

# --- cranial nerves, more
tic douloureux | fothergill neuralgia | trifacial neuralgia | paroxysmal facial pain syndrome > G50.0
fifth cranial nerve compression | fifth nerve atrophy | auriculotemporal syndrome | gustatory sweating | trigeminal sensory neuropathy | trigeminal nerve compression > G50.8
trigeminal nerve lesion | trigeminal paralysis | trigeminal nerve palsy | fifth cranial nerve disorder | trigeminal nerve paralysis > G50.9
central facial palsy | upper motor neuron facial palsy > R29.810
facial diplegia | seventh nerve palsy | CN VII palsy | cranial nerve VII palsy | bell's paralysis | facial palsy > G51.0
geniculate ganglionitis | geniculate ganglion syndrome | geniculate neuralgia | geniculate ganglion neuritis > G51.1
melkersson | melkersson-rosenthal > G51.2
bell spasm | facial spasm | facial myoclonus > G51.3
facial myokymia > G51.4
chorda tympani lesion | romberg hemifacial atrophy | parry-romberg | progressive facial hemiatrophy | facial hemiatrophy | seventh nerve compression | facial neuritis | facial nerve neuritis > G51.8
facial nerve lesion | facial nerve disease | facial neuropathy > G51.9
olfactory nerve atrophy | olfactory neuritis | olfactory nerve disorder | first cranial nerve disorder | olfactory nerve neuritis | olfactory neuralgia | neuralgia of nose | first cranial nerve neuritis > G52.0
glossopharyngeal neuralgia | ninth cranial nerve disorder | glossopharyngeal palsy > G52.1
vagus nerve atrophy | vagus neuritis | vagus nerve disorder | tenth cranial nerve disorder | vagal neuralgia | vagus nerve paralysis | pneumogastric nerve disorder | vagotonia | vagal nerve lesion | tenth cranial nerve neuritis > G52.2
hypoglossal palsy | hypoglossal nerve palsy | twelfth nerve palsy | CN XII palsy | hypoglossal paralysis | hypoglossal neuritis | hypoglossal nerve disorder > G52.3
collet syndrome | collet-sicard | tapia syndrome | vernet syndrome | villaret syndrome | jugular foramen syndrome | multiple cranial nerve palsies | cranial polyneuritis | multiple cranial neuropathies > G52.7
accessory nerve palsy | spinal accessory nerve palsy | eleventh nerve palsy | accessory nerve paralysis | trapezius paralysis | spinal accessory neuropathy > G52.8
cranial nerve palsy | cranial nerve irritation | cranial nerve compression | cranial nerve disorder | cranial neuropathy | cranial nerve lesion | cranial nerve mononeuritis | cranial nerve atrophy | cranial nerve paralysis > G52.9

# --- plexus and peripheral nerves, more
scalenus anticus | scalene syndrome | wright syndrome | hyperabduction syndrome | costoclavicular syndrome | naffziger syndrome | thoracic outlet syndrome | TOS | cervical rib compression of brachial plexus | brachial plexus compression | brachial plexus angiospasm > G54.0
brachial plexus lesion | brachial plexus palsy | brachial plexus paralysis | brachial plexus neuropathy | brachial plexus irritation | brachial plexus degeneration | neurogenic thoracic outlet syndrome | brachial plexitis | axillary nerve compression > G54.0
lumbar plexopathy | lumbosacral plexus compression | lumbosacral plexus lesion | sacral plexopathy | lumbar plexus neuropathy | gluteal paralysis | lumbosacral plexus neuropathy > G54.1
cervical plexus neuropathy | cervical plexus compression | cervical plexus degeneration | cervical plexus angiospasm | cervical plexus irritation | cervical plexus paralysis > G54.2
neuralgic amyotrophy | shoulder-girdle neuritis | parsonage-turner syndrome > G54.5
phantom limb > G54.7
nerve root compression | spinal nerve root compression | nerve root disorder | plexopathy > G54.9
median neuropathy | median nerve palsy | median nerve neuritis | median nerve paralysis | pronator syndrome | anterior interosseous syndrome | thenar neuritis | pronator teres syndrome > G56.1
pseudocarpal tunnel syndrome | median nerve entrapment > G56.0
ulnar nerve palsy | ulnar palsy | tardy ulnar palsy | ulnar nerve compression | guyon canal syndrome | ulnar nerve paralysis | slipped ulnar nerve | subluxing ulnar nerve | ulnar nerve angiospasm | ulnar tunnel syndrome > G56.2
radial nerve paralysis | posterior interosseous nerve syndrome | radial palsy | radial nerve mononeuropathy | radial nerve compression > G56.3
causalgia of arm > G56.4
interdigital neuroma of upper limb | phrenic nerve palsy | phrenic nerve paralysis | subscapularis paralysis | suprascapular neuropathy | suprascapular nerve entrapment | long thoracic nerve palsy > G56.8
nerve compression of upper extremity | nerve compression of arm | nonneoplastic neuroma of arm | surgical neuroma of arm | compression paralysis of arm | triceps brachii paralysis | triceps paralysis | paralysis of wrist | paralysis of thumb | paralysis of finger | paralysis of shoulder > G56.9
musculocutaneous nerve paralysis | neuropathy of arm | trophic change of arm > G56.9
sciatic neuropathy | sciatic nerve palsy | sciatic nerve lesion | sciatic mononeuritis | adhesions of sciatic nerve | sciatic nerve adhesions | sciatic nerve compression > G57.0
meralgia paresthetica | bernhardt-roth | roth disease | bernhardt syndrome | lateral femoral cutaneous neuropathy | LFCN entrapment | lateral cutaneous nerve of thigh syndrome | lateral femoral cutaneous nerve entrapment > G57.1
femoral neuropathy | femoral nerve palsy | femoral nerve compression > G57.2
peroneal palsy | peroneal nerve palsy | common peroneal neuropathy | peroneal nerve entrapment | fibular neuropathy | lateral popliteal nerve palsy | peroneal paralysis | popliteal nerve paralysis | popliteal nerve mononeuropathy | popliteal nerve lesion | fibular nerve palsy > G57.3
medial popliteal neuritis | medial popliteal nerve disorder | tibial neuropathy | tibial nerve palsy | medial popliteal nerve mononeuritis | tibial nerve disorder | tibial nerve compression > G57.4
tarsal tunnel syndrome | posterior tibial nerve entrapment | posterior tibial neuropathy | posterior tibial nerve disorder > G57.5
morton neuralgia | plantar nerve neuropathy | plantar neuroma | digital neuroma of foot | plantar nerve paralysis | baxter neuropathy | paralysis of toe > G57.6
causalgia of leg > G57.7
obturator nerve lesion | obturator neuropathy | ilioinguinal neuropathy | ilioinguinal nerve entrapment | iliohypogastric nerve entrapment | saphenous neuropathy | saphenous nerve entrapment | genitofemoral neuropathy | obturator nerve mononeuropathy | intermetatarsal neuroma > G57.8
interdigital neuroma of lower limb > G57.8
nerve compression of leg | compression paralysis of leg | nonneoplastic neuroma of leg | surgical neuroma of leg | paralysis of ankle | quadriceps paralysis | paralysis of thigh | neuropathy of leg | ilioinguinal neuritis | vasospasm of nerve of leg | mononeuritis of lower limb > G57.9
intercostal neuropathy | intercostal mononeuropathy | intercostal nerve disorder > G58.0
mononeuritis multiplex | mononeuropathy multiplex syndrome > G58.7
interdigital neuroma > G58.8
nerve compression | entrapment neuropathy | nerve entrapment | compression neuropathy | neuronitis | mononeuritis | ischemic neuropathy | nerve palsy | trapped nerve | peripheral neuritis of single nerve > G58.9
peroneal muscular atrophy | roussy-levy | dejerine-sottas | peroneal muscle atrophy | neuropathic muscular atrophy | HMSN | HSMN | hereditary motor sensory neuropathy | progressive hypertrophic interstitial neuritis > G60.0
refsum | refsum neuropathy | hypertrophic refsum neuropathy > G60.1
hereditary ataxia with neuropathy > G60.2
progressive polyneuropathy | progressive idiopathic neuropathy | idiopathic progressive polyneuropathy > G60.3
hereditary sensory neuropathy | morvan disease | nelaton syndrome | HSAN > G60.8
hereditary neuropathy | hereditary polyneuropathy | idiopathic polyneuropathy | cryptogenic neuropathy | cryptogenic sensory polyneuropathy > G60.9
landry paralysis | landry disease | landry-guillain-barre | acute ascending spinal paralysis | ascending paralysis | ascending neuromyelitis | acute infective polyneuritis | acute idiopathic polyneuritis | idiopathic acute polyneuritis | miller fisher | encephalomyeloradiculitis > G61.0
acute polyradiculoneuritis | acute inflammatory demyelinating polyradiculoneuropathy | ascending spinal sclerosis | barre-guillain | postinfectious polyneuritis > G61.0
serum neuropathy | neuropathy due to antitetanus serum | antitetanus serum neuropathy | antitetanus serum polyneuropathy > G61.1
chronic inflammatory demyelinating polyneuropathy | chronic inflammatory demyelinating polyradiculoneuropathy | chronic demyelinating inflammatory polyneuropathy | relapsing inflammatory demyelinating polyneuropathy > G61.81
multifocal motor neuropathy > G61.82
inflammatory polyneuropathy > G61.9
polyneuropathy due to drug | neuropathy due to chemotherapy | vincristine neuropathy | oxaliplatin neuropathy | paclitaxel neuropathy | amiodarone neuropathy | isoniazid neuropathy | neuropathy due to drug > G62.0
alcoholic polyneuritis | alcoholic neuritis | alcohol-related neuropathy | alcohol-induced neuropathy | polyneuropathy due to alcohol > G62.1
arsenical polyneuropathy | lead neuropathy | lead polyneuropathy | toxic neuropathy | toxic polyneuropathy | toxic neuritis | polyneuropathy due to toxic agent | organophosphate neuropathy | jamaica ginger paralysis > G62.2
critical illness polyneuropathy | critical illness neuropathy | acute motor neuropathy > G62.81
radiation-induced polyneuropathy | radiation polyneuropathy | actinoneuritis > G62.82
polyneuritis | polyradiculitis | motor and sensory neuropathy | multiple neuritis | peripheral neuritis > G62.9

# --- muscle and junction, more
erb-goldflam | goldflam disease | hoppe-goldflam | asthenic bulbar paralysis | bulbospinal paralysis | pseudoparalytic myasthenia gravis | ocular myasthenia > G70.00
myasthenia gravis in crisis | myasthenia gravis exacerbation | erb-goldflam in crisis | asthenic bulbar paralysis with exacerbation | bulbospinal paralysis with exacerbation | MG crisis | myasthenia gravis flare > G70.01
toxic myoneural disorder | toxic neuromuscular disorder | botulinum-induced neuromuscular disorder | neuromuscular disorder due to lead > G70.1
congenital myasthenia | congenital myasthenic syndrome | amyotonia congenita | oppenheim disease > G70.2
neuromuscular disorder | neuromuscular disease | myasthenia | myasthenic syndrome | neuromyopathy | myoneural disorder > G70.9
duchenne-griesinger | becker dystrophy | pseudohypertrophic muscular dystrophy duchenne | gower muscular dystrophy | severe childhood muscular dystrophy | becker type muscular dystrophy > G71.01
landouzy-dejerine | landouzy-dejerine dystrophy | facioscapulohumeral dystrophy | facioscapulohumeral atrophy | erb dystrophy | scapulohumeral dystrophy | pseudohypertrophic muscle atrophy | FSH dystrophy > G71.02
limb-girdle muscular dystrophy 2I | LGMD2I | limb-girdle muscular dystrophy type 2I | limb-girdle muscular dystrophy R9 | FKRP muscular dystrophy > G71.036
LGMD | limb girdle dystrophy | leyden-mobius > G71.039
limb-girdle muscular dystrophy type 2A | LGMD2A | LGMDR1 | limb-girdle muscular dystrophy R1 | calpain-3-related limb-girdle muscular dystrophy | calpainopathy > G71.032
limb-girdle muscular dystrophy D1 | limb-girdle muscular dystrophy D2 | limb-girdle muscular dystrophy D3 | limb-girdle muscular dystrophy D4 | limb-girdle muscular dystrophy D5 | limb-girdle muscular dystrophy type 1 | autosomal dominant limb girdle muscular dystrophy | LGMD1 > G71.031
limb-girdle muscular dystrophy type 2B | LGMD2B | dysferlinopathy | limb-girdle muscular dystrophy R2 | miyoshi myopathy > G71.033
limb-girdle muscular dystrophy R7 | limb-girdle muscular dystrophy R8 | limb-girdle muscular dystrophy R10 | limb-girdle muscular dystrophy R11 | limb-girdle muscular dystrophy R13 | limb-girdle muscular dystrophy R14 | limb-girdle muscular dystrophy R19 > G71.038
limb-girdle muscular dystrophy R20 | limb-girdle muscular dystrophy type 2G | limb-girdle muscular dystrophy type 2H > G71.038
limb-girdle muscular dystrophy type 2J | limb-girdle muscular dystrophy type 2K | limb-girdle muscular dystrophy type 2M | limb-girdle muscular dystrophy type 2N | limb-girdle muscular dystrophy type 2P | limb-girdle muscular dystrophy type 2Q > G71.038
emery-dreifuss | oculopharyngeal muscular dystrophy | oculopharyngeal dystrophy | OPMD | ocular dystrophy | ocular muscular dystrophy | distal muscular dystrophy | scapuloperoneal dystrophy | congenital muscular dystrophy | progressive muscular dystrophy | hereditary muscular dystrophy > G71.09
hereditary progressive muscular dystrophy | pseudohypertrophy of muscle | pseudomuscular hypertrophy | muscle pseudohypertrophy | pseudohypertrophic muscle > G71.09
batten-steinert | steinert disease | curschmann-steinert | myotonic dystrophy | dystrophia myotonica | myotonia atrophica | myotonia dystrophica | proximal myotonic myopathy | PROMM > G71.11
thomsen disease | myotonia congenita > G71.12
schwartz-jampel | schwartz syndrome | chondrodystrophic myotonia > G71.13
von eulenburg disease | eulenburg disease | paramyotonia | paramyotonia congenita | neuromyotonia | isaacs syndrome | myotonic cataract | pseudomyotonia > G71.19
nemaline myopathy | rod body myopathy > G71.21
congenital myopathy | benign congenital myopathy > G71.20
central core disease | minicore disease | multicore disease | congenital fiber-type disproportion | fiber-type disproportion congenital > G71.29
hereditary myopathy | primary myopathy | hereditary neuromuscular disorder | familial myopathy > G71.9
alcoholic myopathy > G72.1
toxic myopathy > G72.2
periodic paralysis | hypokalemic periodic paralysis | hyperkalemic periodic paralysis | familial periodic paralysis | familial paralysis | gamstorp disease | adynamia episodica > G72.3
IBM myositis | inclusion body myositis > G72.41
immune-mediated myopathy | immune-mediated necrotizing myopathy > G72.49
ICU myopathy | critical illness myopathy | acute quadriplegic myopathy | acute necrotizing myopathy | intensive care myopathy | ICU-acquired weakness > G72.81

# --- palsies, more
little disease | clark paralysis | spastic infantile paralysis > G80.9
spastic quadriplegic paralysis | quadriplegic spastic paralysis | spastic tetraplegic cerebral palsy | tetraplegic spastic cerebral palsy | spastic quadriplegia cerebral palsy | congenital spastic quadriplegia > G80.0
spastic palsy | spastic cerebral palsy | congenital spastic paraplegia | spastic paraplegic cerebral palsy | cerebrospasticity | spastic monoplegic cerebral palsy > G80.1
spastic hemiplegic cerebral palsy | congenital spastic hemiplegia > G80.2
athetoid cerebral palsy | athetosis bilateral | double athetosis | status marmoratus | congenital athetosis | choreoathetoid cerebral palsy | dystonic cerebral palsy > G80.3
congenital hemiplegia | mixed cerebral palsy | congenital diplegia | monoplegic cerebral palsy | hemiplegic cerebral palsy | diplegic cerebral palsy | congenital quadriplegia | congenital paraplegia | congenital monoplegia > G80.8
paralysis of one side of body | paralysis of right side | paralysis of left side | right sided paralysis | left sided paralysis | ascending hemiplegia > G81.9
spastic hemiparesis > G81.1
flaccid hemiparesis > G81.0
diplegia of lower limbs | paralysis of both legs | paralysis of both lower limbs | diplegia of legs | bilateral leg paralysis > G82.20
C5-C7 complete quadriplegia | complete quadriplegia at C5 | complete quadriplegia at C6 | complete C6 tetraplegia | complete C5 tetraplegia | complete quadriplegia of C5-C7 level > G82.53
C5-C7 incomplete quadriplegia | incomplete quadriplegia at C5 | incomplete quadriplegia at C6 | incomplete C6 tetraplegia | incomplete C5 tetraplegia | incomplete quadriplegia of C5-C7 level > G82.54
C1-C4 complete quadriplegia | complete C4 tetraplegia | complete quadriplegia of C1-C4 level | complete C4 quadriplegia > G82.51
C1-C4 incomplete quadriplegia | incomplete C4 tetraplegia | incomplete C4 quadriplegia | incomplete quadriplegia of C1-C4 level > G82.52
paralysis of hand | paralysis of arm | arm paralysis | monoplegia of arm | monoparesis of arm | monoparesis of upper limb | arm monoparesis | hand paralysis > G83.2
paralysis of leg | leg paralysis | monoplegia of leg | monoparesis of leg | monoparesis of lower limb | leg monoparesis > G83.1
cauda equina lesion | neurogenic bladder with cauda equina > G83.4
anterior cord syndrome > G83.82
posterior cord syndrome > G83.83
triplegia | babinski-nageotte | alternating paralysis | crossed leg paralysis | jackson paralysis | medullary paralysis | mesencephalic paralysis | hemiplegia alternans facialis > G83.89
spastic paralysis | motor paralysis | spinal paralysis > G83.9
todd palsy | postictal paralysis | todd's postepileptic paralysis > G83.84

# --- pain and autonomic, more
dejerine-roussy | central pain syndrome | central post-stroke pain | myelopathic pain syndrome | thalamic pain > G89.0
malignant pain | tumor pain | pain due to bone metastases > G89.3
chronic pain due to trauma | chronic post-traumatic pain > G89.21
post-thoracotomy pain > G89.12
chronic post-thoracotomy pain > G89.22
carotid sinus syncope | carotid body syndrome | carotid sinus syndrome | carotidynia > G90.01
idiopathic autonomic insufficiency | idiopathic autonomic neuropathy | charcot-weiss-baker | weiss-baker | hilger syndrome | sphenopalatine neuralgia | sphenopalatine ganglion neuralgia | reflex bradycardia > G90.09
riley-day | familial dysautonomia > G90.1
horner | bernard-horner | claude bernard-horner > G90.2
neurogenic orthostatic hypotension | MSA-P | MSA-C | multi-system degeneration > G90.3
autonomic hyperreflexia > G90.4
algodystrophy > G90.5
serotonin toxicity > G90.81
peripheral autonomic nervous system irritation | sympatheticotonia | sympathetic nerve compression | sympathetic imbalance | autonomic imbalance | sympathetic paralysis | hand-shoulder syndrome | steinbrocker syndrome | chronotropic incompetence with autonomic dysfunction > G90.89
parasympathetic nervous system disorder | vegetative nervous system disease | sympathetic nervous system disease | autonomic nervous system disease | autonomic nervous system degeneration | peripheral autonomic neuropathy > G90.9
chronic orthostatic intolerance > G90.A

# --- brain and cord, more
communicating hydrocephalus > G91.0
obstructive hydrocephalus | aqueduct of sylvius occlusion | aqueductal stenosis acquired | obstruction of aqueduct of sylvius | acquired aqueductal stenosis | foramen of magendie block > G91.1
ex vacuo hydrocephalus = other hydrocephalus
drug-induced encephalopathy | encephalopathy due to drug | encephalopathy due to medication | toxic metabolic encephalopathy | toxic encephalitis | bromism | jamaican neuropathy | jamaican paraplegic tropical ataxic-spastic syndrome | metabolic encephalopathy drug induced > G92.8
cefepime encephalopathy | opioid-induced encephalopathy > G92.8
septic encephalopathy | sepsis-associated encephalopathy | acute metabolic encephalopathy > G93.41
ICANS > G92.0
leukoencephalopathy | susac syndrome > G93.49
cyst of cerebellum | cerebellar cyst | arachnoid cyst | choroid plexus cyst | brain cyst | cranial meninges cyst | acquired porencephaly > G93.0
cerebral anoxia | brain anoxia | anoxic brain damage | hypoxic brain damage > G93.1
increased intracranial pressure | benign intracranial hypertension | raised intracranial pressure | elevated intracranial pressure > G93.2
postviral fatigue syndrome > G93.31
chronic fatigue syndrome | myalgic encephalomyelitis | SEID | systemic exertion intolerance disease | benign myalgic encephalomyelitis > G93.32
iceland disease | akureyri disease | neuromyasthenia | epidemic neuromyasthenia > G93.39
cerebral pressure | cerebral compression | tentorial herniation | arnold-chiari type 1 | chiari malformation type 1 | foramen magnum herniation | foramen magnum syndrome | posterior fossa compression syndrome > G93.5
intracranial edema | intracranial effusion | cerebral effusion | brain effusion | cytotoxic edema of brain | reversible posterior leukoencephalopathy > G93.6
mesial temporal sclerosis | hippocampal sclerosis | temporal sclerosis > G93.81
cerebromalacia | encephalomalacia | brain softening | cerebral softening | cerebellar softening | softening of brain | cystic encephalomalacia | cerebral gliosis | gliosis of brain | brain scar | postradiation encephalopathy | pneumocephalus > G93.89
ependymopathy | medullary center disease | cerebral dysfunction | pontine syndrome | midbrain syndrome > G93.89
organic brain disease | cerebellar disease | cerebellar lesion | intracerebral lesion | cerebellar disorder | cerebral disease > G93.9
infarction of spinal cord | spinal cord ischemia | spinal stroke | anterior spinal artery thrombosis | spinal artery thrombosis | posterior spinal artery thrombosis | cord infarct > G95.11
hematomyelia | hematorachis | spinal cord hemorrhage | foix-alajouanine | spinal cord edema | anterior spinal artery syndrome | vascular myelopathy | spinal cord embolism | subacute necrotic myelopathy | spinal hemorrhage > G95.19
conus medullaris > G95.81
myelomalacia | ascending spinal hemiplegia | spinal ascending hemiplegia | radiation myelopathy | drug-induced myelopathy | toxic myelopathy | cord bladder | spinal cord softening | spinal gliosis | hereditary spinal paralysis | cauda equina cyst | froin syndrome > G95.89
spinal cord lesion | nontraumatic spinal irritation > G95.9
cerebrospinal fluid rhinorrhea | CSF rhinorrhea | CSF otorrhea | cerebrospinal otorrhea | cerebrospinal rhinorrhea | spontaneous cranial CSF leak > G96.01
postoperative cerebrospinal otorrhea | postoperative CSF otorrhea | postoperative CSF rhinorrhea | traumatic CSF rhinorrhea | traumatic CSF otorrhea | cerebrospinal fistula | postoperative cranial CSF leak > G96.08
spontaneous spinal CSF leak > G96.02
nontraumatic dural tear > G96.11
spinal canal adhesions | meningeal adhesions | adhesive arachnoiditis of spine | spinal meningeal adhesions > G96.12
tarlov cyst | perineural cyst | nerve root sleeve cyst > G96.191
spinal meninges cyst | spinal meningeal cyst | spinal arachnoid cyst | meningeal ossification | ossification of meninges | meningitis ossificans | pseudomeningocele | acquired meningocele | calcification of meninges | acquired deformity of choroid plexus > G96.198
acquired cerebral meninges deformity | meningeal fibrosis | spinal dural cyst > G96.198
spontaneous intracranial hypotension > G96.811
intracranial hypotension | low CSF pressure headache | CSF hypotension > G96.810
central nervous system complication | encephalomyelopathy > G96.9
lumbar puncture complication | lumbar puncture headache | spinal puncture complication | spinal puncture reaction | lumbar puncture reaction | complication of spinal tap > G97.1
CSF leak after lumbar puncture | CSF leak from spinal puncture | post LP CSF leak > G97.0
intracranial hypotension after shunting > G97.2
accidental durotomy | incidental durotomy | intraoperative dural tear | unintended durotomy | iatrogenic dural tear > G97.41
postprocedural nervous system hematoma following nervous system procedure | hematoma after craniotomy > G97.61
postprocedural nervous system seroma following nervous system procedure > G97.63
postprocedural nervous system complication | cerebral hyperperfusion syndrome | postoperative pseudomeningocele | postprocedural pseudomeningocele | hyperperfusion syndrome > G97.82
neurogenic arthritis | nonsyphilitic neuropathic arthritis | nonsyphilitic charcot joint | neurogenic arthropathy nonsyphilitic > G98.0
nervous system disease | nervous system disorder | nervous system complication > G98.8

# --- head injury (the wording; the 7th character is the program's)
TBI | traumatic brain injury | brain trauma > S06.9
cranioencephalic trauma | traumatic head injury > S09.90
TCE | craniocerebral trauma | traumatic brain damage > S06.9
concussed | concussive injury > S06.0
post-concussive syndrome | postconcussive syndrome > F07.81
PCS > F07.81 {concussion, concussive, head injury}
acute subdural hematoma > S06.5
traumatic subarachnoid > S06.6
diffuse axonal injury | DAI > S06.2
history of head injury > Z87.820

# --- signs
difficulty finding words | motor aphasia > R47.01
mental fog > R41.89
gait imbalance > R26.81
resting tremor > R25.1
leukoaraiosis > I67.81
lymphocytic meningitis > A87.2
retinal migraine > G43.109
sensory loss > R20.8
electric shock like | electric shock sensation | electric shock like sensation | shock like sensation > R20.2

@type other
fit for | fits well | physically fit | tic tac
breast stroke
oropharyngeal dysphagia > R13.12
pharyngeal dysphagia > R13.13
oral dysphagia > R13.11
syringobulbia > G95.0

# === second round
@type condition

# --- second round: meninges, brain and cord, infection and inflammation
bacterial meningitis haemophilus | influenza bacillus meningitis | pfeiffer meningitis | h influenzae meningoencephalitis | meningitis due to hemophilus | influenzal meningoencephalitis > G00.0
meningitis pneumococcic | pneumococcal brain infection | pneumococcus meningitis > G00.1
streptococcal meningitis | strep meningitis > G00.2
staphylococcal meningitis | staph meningitis | staphylococcus aureus meningitis > G00.3
proteus meningitis | aerobacter meningitis | enterobacter meningitis | bacteroides meningitis | coliform meningitis | klebsiella pneumoniae meningitis | bacillus pyocyaneus meningitis | acinetobacter meningitis > G00.8
meningeal infection | infection of meninges | gram-positive meningitis bacterial | bacterial leptomeningitis | purulent leptomeningitis | pyogenic leptomeningitis | suppurative leptomeningitis | bacterial pachymeningitis | purulent pachymeningitis > G00.9
bacterial arachnoiditis | meningitis bacterial purulent > G00.9
chronic meningitis > G03.1
meningitis after vaccination | meningitis due to vaccination | vaccine meningitis | meningitis complicating vaccination | postvaccinal meningitis | drug-induced aseptic meningitis | nsaid meningitis | meningitis due to intrathecal injection > G03.8
arachnitis | spinal arachnoiditis | cerebral arachnoiditis | hydromeningitis | meningeal fever | meningeal sepsis | sepsis of meninges | meningoradiculitis | cerebrospinal meningitis fever | spinal meningitis | basal meningitis | choroiditis plexus > G03.9
cerebral meningitis | hypertrophic pachymeningitis | pachymeningitis adhesive | fibrous pachymeningitis | adhesive meningitis | hydrocephalus meningitis acute | idiopathic hypertrophic pachymeningitis > G03.9
disseminated encephalitis acute | acute disseminated encephalomyelitis | acute disseminated encephalitis > G04.00
infectious acute disseminated encephalomyelitis | postinfectious acute disseminated encephalomyelitis | postinfectious adem | acute disseminated encephalomyelitis after infection > G04.01
postvaccinal adem | postimmunization acute disseminated encephalomyelitis | postimmunization hemorrhagic leukoencephalitis | postvaccinal hemorrhagic leukoencephalitis | post-vaccination encephalitis | postimmunization myelitis | postvaccinal myelitis > G04.02
encephalitis due to vaccination > G04.02
htlv-1 myelopathy | htlv-1 associated myelopathy | tropical spastic paraplegia > G04.1
bacterial meningomyelitis meningoencephalitis | bacterial encephalitis | bacterial myelomeningitis > G04.2
acute necrotizing hemorrhagic encephalopathy | acute necrotizing encephalopathy > G04.30
postinfectious acute necrotizing hemorrhagic encephalitis | postinfectious necrotizing hemorrhagic encephalitis | postinfectious acute necrotizing encephalopathy | postinfectious acute necrotizing hemorrhagic encephalomyelitis > G04.31
postimmunization acute necrotizing hemorrhagic encephalopathy | postvaccinal acute necrotizing encephalitis > G04.32
noninfectious acute disseminated encephalomyelitis | rasmussen | autoimmune limbic encephalitis | antibody-mediated encephalitis | noninfectious encephalitis | hashimoto encephalopathy | caspr2 encephalitis > G04.81
streptococcal myelitis | streptococcal spinal cord infection | staphylococcal spinal cord infection | spinal cord bacterial infection | purulent myelitis | autoimmune transverse myelopathy > G04.89
encephalomyelomeningitis | encephalomeningitis | encephalomeningomyelitis | meningocerebritis | meningoencephalomyelitis | brain fever | cerebral fever | cerebral inflammation | encephalomyelitis acute | meningomyeloencephalitis | ventriculitis cerebral > G04.90
cerebral ventriculitis | ependymitis | cerebellitis | acute cerebellitis | cerebellar encephalitis | rhombencephalitis | brainstem encephalitis | meningocephalitis | hemorrhagic encephalitis | idiopathic encephalitis > G04.90
ascending myelitis | meningomyeloneuritis | acute myelitis | descending myelitis | transverse cord inflammation | myelomeningoencephalitis spinal | spinal cord inflammation > G04.91
cerebral epidural abscess | frontal lobe abscess | temporal lobe abscess | empyema of brain | brain empyema | cystic brain abscess | abscess of brain | pyogenic abscess of brain | intracerebral abscess | pituitary fossa abscess brain | postcranial abscess > G06.0
cerebellopontine abscess | embolic brain abscess | intracranial septic embolism abscess | tectal abscess > G06.0
spinal cord empyema | spinal granuloma | intramedullary abscess | pyogenic thrombosis of spinal cord | septic spinal cord thrombosis | epidural spinal abscess | spinal extradural abscess | spinal subdural empyema | spinal epidural granuloma > G06.1
dural abscess | subarachnoid abscess | empyema extradural | empyema subdural | abscess of meninges | subarachnoid empyema > G06.2
intracranial sinus thrombosis | sinus thrombosis intracranial septic | septic lateral sinus thrombosis | intracranial venous sinus phlebitis | thrombophlebitis of cavernous sinus | thrombophlebitis of lateral sinus | cerebral venous sinus thrombophlebitis > G08
phlebitis of cavernous sinus | phlebitis of cerebral sinus | sinus embolism intracranial | septic embolism of dural sinus | intraspinal venous thrombophlebitis | septic intracranial venous thrombosis | thrombophlebitis of sigmoid sinus > G08
sequelae of encephalitis | late effect of intracranial abscess | sequelae of myelitis > G09

# --- second round: hereditary ataxia, motor neuron, movement
congenital nonprogressive ataxia | congenital cerebellar ataxia | congenital ataxia nonprogressive > G11.0
friedreich heredofamilial | hereditary friedreich's ataxia | hereditary spinal sclerosis friedreich | friedreich heredity ataxia | spinal ataxia hereditary > G11.11
ramsay hunt dyssynergia | progressive cerebellar ataxia myoclonic | dyssynergia cerebellaris | ramsay-hunt cerebellar | x-linked recessive spinocerebellar ataxia early > G11.19
late onset ataxia | adult cerebellar ataxia | brown-marie | marie's cerebellar heredoataxia > G11.2
cerebellar ataxia with defective dna repair > G11.3
spastic paraplegia hereditary | strumpell disease | spastic spinal paralysis hereditary | hereditary paraplegia | familial spastic diplegia | spastic paraplegia familial > G11.4
4h leukodystrophy | pol iii-related leukodystrophy > G11.5
vwm leukodystrophy | childhood ataxia with central nervous system hypomyelination > G11.6
heredoataxia | hereditary cerebellar degeneration | hereditary cerebellar disease | hereditary cerebellar syndrome | sca ataxia hereditary | heredofamilial ataxia | spinocerebellar tract degeneration hereditary > G11.9
werdnig hoffman | floppy infant spinal muscular atrophy | amyotonia werdnig | spinal muscular atrophy infantile > G12.0
wohlfart-kugelberg-welander | dubowitz spinal muscular atrophy | progressive bulbar palsy of childhood | distal spinal muscular atrophy | scapuloperoneal spinal muscular atrophy | adult form spinal muscular atrophy > G12.1
charcot disease als | charcot's disease amyotrophic | charcot disease motor neuron | progressive muscle paralysis | progressive muscular paralysis | paralysis progressive muscle | amyotrophia lateral sclerosis > G12.21
polioencephalitis inferior | glossolabial paralysis | labioglossolaryngeal paralysis | glossolabiolaryngeal paralysis | glossolabiopharyngeal paralysis | progressive bulbar | labial paralysis progressive | chronic bulbar palsy > G12.22
lateral spinal sclerosis primary | lateral cord sclerosis | pls motor neuron > G12.23
pseudo-bulbar palsy | pseudobulbar syndrome | spastic bulbar palsy | association paralysis | progressive pseudobulbar palsy | paralysis of association > G12.29
motor neuron disorder | spinal atrophy paralysis | anterior horn disease | upper motor neuron disease | lower motor neuron disease > G12.20
spinal muscle atrophy | myelopathic muscle atrophy | myelopathic muscular atrophy | spinal amyotrophy | spinal atrophy muscle > G12.9
carcinomatous neuromyopathy > G13.0
paraneoplastic limbic encephalopathy | paraneoplastic sensorial neuropathy | denny-brown | denny-brown neuropathy | carcinomatous neuropathy > G13.1
postpolio myelitic syndrome | post-poliomyelitis syndrome | late effect of poliomyelitis muscle atrophy > G14
parkinson's tremor | parkinsonian tremor | hemiparkinson disease | primary parkinsonism | parkinsonism idiopathic > G20.A1
shaking palsy | shaking paralysis | parkinsonism with dementia | parkinson dementia parkinsonism | parkinsonism of guam | rigid akinetic syndrome | akinetic-rigid syndrome > G20.C
neuroleptic malignant hyperthermia | malignant neuroleptic reaction > G21.0
parkinsonism due to antipsychotic | phenothiazine parkinsonism | haldol parkinsonism | pseudoparkinsonism neuroleptic > G21.11
drug-induced extrapyramidal parkinsonism > G21.19
mptp parkinsonism | manganese parkinsonism | parkinsonism due to external agent | toxic parkinsonism | carbon monoxide parkinsonism > G21.2
encephalitic parkinsonism | postencephalitic parkinson > G21.3
secondary parkinsonism | symptomatic parkinsonism > G21.9
pigmentary pallidal degeneration | pigmentary pallidal atrophy | neurodegeneration with brain iron accumulation | globus pallidus degeneration | pallidonigral degeneration > G23.0
progressive supranuclear ophthalmoplegia | richardson syndrome | steele richardson | progressive supranuclear paralysis | nuchal dystonia dementia > G23.1
striato-nigral degeneration | multiple system atrophy parkinsonian | striatonigral atrophy > G23.2
calcification of basal ganglia | familial basal ganglia calcification | olivopontocerebellar disease | dejerine-andre-thomas | presenile ataxia olivopontocerebellar | brain degeneration basal ganglia calcified | striopallidodentate calcification > G23.8
lenticulostriate degeneration | basal ganglia disorder degenerative | corpus striatum degeneration | striatal degeneration > G23.9
acute drug-induced dystonia | oculogyric crisis due to drug | neuroleptic dystonia | drug-induced dystonic reaction > G24.02
tardive dyskinesia drug | oral-buccal dyskinesia drug | subacute dyskinesia drug-induced | buccofacial dyskinesia tardive > G24.01
drug-induced dyskinesia | drug induced dystonia > G24.09
dystonia deformans progressiva | dystonia musculorum | idiopathic torsion dystonia | genetic torsion dystonia | ziehen-oppenheim disease | torsion disease of childhood | hereditary dystonia | schwalbe-ziehen-oppenheim | segawa | dopa-responsive dystonia > G24.1
nonfamilial idiopathic dystonia | idiopathic nonfamilial dystonia | symptomatic torsion dystonia > G24.2
torticollis spasmodic | torticollis spastic | cervical torsion dystonia | torticollis dystonic > G24.3
brueghel syndrome | facial dystonia | cranial dystonia | orofacial dystonic movement | embouchure dystonia | idiopathic orofacial dystonia > G24.4
blepharospasm | essential blepharospasm | eyelid spasm dystonic > G24.5
hand dystonia | focal dystonia | truncal dystonia | leg dystonia | secondary dystonia | acquired torsion dystonia | foot dystonia | task-specific dystonia | musician's dystonia > G24.8
hereditary essential tremor | heredofamilial tremor | familial essential tremor | minor tremor essential | essential head tremor > G25.0
drug tremor | tremor due to medication | tremor drug-induced > G25.1
holmes tremor | dystonic tremor | orthostatic tremor | physiologic tremor | postural tremor | kinetic tremor | tremor intention > G25.2
essential myoclonus | familial essential myoclonus | multifocal myoclonus | myoclonus simplex | henoch-bergeron | myoclonus massive | opsoclonus myoclonus | paramyoclonus | nocturnal myoclonus brain | action myoclonus | segmental myoclonus | spinal myoclonus > G25.3
drug-induced chorea | chorea drug-induced | levodopa chorea > G25.4
hemilateral chorea | senile chorea | spasmodic chorea | chorea paralytic | vascular chorea | choreiform disorder | chorea progressive nonhereditary | chronic chorea | ballism | hemi-ballism | choreiform syndrome > G25.5
drug-induced tic > G25.61
acathisia | acathisia due to drug | akathisia due to drugs | neuroleptic-induced akathisia | akathisia treatment-induced > G25.71
drug-induced extrapyramidal disorder | drug-induced extrapyramidal symptoms | extrapyramidal side effects | extrapyramidal reaction drug > G25.70
irritable leg syndrome | jimmy legs | wittmaack ekbom > G25.81
stiffman | stiff man syndrome | stiff-limb syndrome > G25.82
fasciculation benign cramp | benign fasciculation syndrome | paroxysmal kinesigenic dyskinesia | paroxysmal nonkinesigenic dyskinesia | organic occupational spasm | organic occupational cramp > G25.89
extrapyramidal degeneration | extrapyramidal tract disease | degeneration extrapyramidal | basal ganglia lesion | basal ganglia syndrome | striatal syndrome | extrapyramidal disturbance | abnormal movement disorder > G25.9

# --- second round: dementia brain diseases and degeneration
alzheimer sclerosis | alzheimer presenile | primary degenerative dementia alzheimer | presenile alzheimer | alzheimer type dementia | alzheimer's disease presenile onset > G30.9
circumscribed brain atrophy | lobar atrophy brain pick | circumscribed lobar atrophy | presenile sclerosis brain pick | progressive aphasia primary | progressive nonfluent aphasia | brain circumscribed atrophy > G31.01
frontotemporal degeneration | frontotemporal lobar dementia | frontal lobe dementia | dementia frontotemporal | frontal lobe degeneration > G31.09
senile atrophy of brain | brain senile degeneration | senile brain atrophy degenerative > G31.1
alcohol brain degeneration | alcoholic cerebral degeneration | brain degeneration in alcoholism | alcoholic cerebellar atrophy | alcoholic brain atrophy | alcohol-related brain damage | cerebellar ataxia due to alcoholism | ataxia due to alcoholism > G31.2
cerebellar degeneration in alcoholism > G31.2
alpers' progressive infantile poliodystrophy | poliodystrophia cerebri | progressive poliodystrophy cerebral | brain degeneration gray matter > G31.81
leigh encephalopathy | subacute necrotizing encephalomyelopathy | subacute necrotizing encephalopathy | necrotizing encephalomyelopathy leigh > G31.82
parkinsonism dementia lewy | lewy body type dementia | diffuse lewy body disease > G31.83
mild cognitive disorder | amnestic mci | cognitive impairment mild > G31.84
cortico-basal degeneration | corticobasal ganglionic degeneration | cbd corticobasal > G31.85
leukoencephalopathy hereditary with spheroids | cerebral cortical degeneration | myoclonic brain degeneration | spinal cord degeneration familial | familial cord degeneration | cortex degeneration cerebral > G31.89
cortical cerebral atrophy | cerebellar atrophy acquired | mental deterioration degenerative brain | nervous system atrophy | congenital brain degeneration | childhood cerebral degeneration | spinocerebellar atrophy acquired > G31.9
nervous system atrophy degenerative | diffuse brain atrophy | global cerebral atrophy | frontal atrophy | generalized brain volume loss | cerebellar cortical degeneration > G31.9

# --- second round: demyelinating
sclerose en plaques | sclerosis multiple brain stem | disseminated cerebrospinal sclerosis | multiplex sclerosis | ms disseminated | disseminated multiple sclerosis | generalized multiple sclerosis | spinal multiple sclerosis | bulbar multiple sclerosis > G35.D
hybrid multiple sclerosis > G35.D
relapsing-remitting sclerosis > G35.A
secondary progressive multiple sclerosis > G35.C
devic's neuromyelitis | optic neuritis in myelitis | optic neuritis with myelitis | optic neuritis with demyelination | neuropticomyelitis | retrobulbar neuritis in myelitis | ophthalmoencephalomyelitis | optic neuritis due to neuromyelitis > G36.0
hemorrhagic leukoencephalitis | acute and subacute hemorrhagic leukoencephalitis | subacute hemorrhagic leukoencephalitis | hurst leukoencephalitis | weston hurst > G36.1
acute disseminated demyelination > G36.9
schilder | schilder encephalitis | diffuse sclerosis | sclerosis cerebri diffuse | sclerosing periaxial encephalitis | encephalitis periaxialis diffusa | schilder's diffuse sclerosis | myelinoclastic diffuse sclerosis | leukoencephalopathy schilder > G37.0
callosal demyelinating encephalopathy | central demyelination of corpus callosum | corpus callosum degeneration | demyelinating callosal encephalopathy > G37.1
pontine demyelination | cpm pontine | central pontine demyelination > G37.2
transverse myelopathy acute | transverse cord demyelination > G37.3
subacute necrotizing myelitis | subacute necrotising myelitis > G37.4
balo concentric sclerosis | periaxialis concentrica encephalitis | encephalitis periaxialis | periaxial concentric encephalitis | leukoencephalitis periaxialis concentrica > G37.5
myelin oligodendrocyte glycoprotein antibody disease > G37.81
demyelinating encephalopathy | demyelinating central nervous system disease | demyelinating encephalitis | demyelinating encephalomyelitis | demyelinating myelitis | sclerosis of central nervous system | cerebral demyelination > G37.9

# --- second round: epilepsy
childhood epilepsy with centrotemporal eeg spikes | childhood occipital epilepsy | localized onset idiopathic epilepsy | panayiotopoulos > G40.009
idiopathic localization-related epilepsy with localized onset intractable | localization-related idiopathic epilepsy with seizures of localized onset intractable > G40.019
focal motor epilepsy | partial motor epilepsy | partial epilepsy without impairment of consciousness | sensory epilepsy | kojevnikov | kozhevnikov | epilepsy partialis continua | simple partial seizures epilepsy | jackson epilepsy > G40.109
parietal lobe epilepsy | occipital lobe epilepsy > G40.109
kojewnikow epilepsy | focal seizure disorder | focal aware seizure epilepsy | localized epilepsy | symptomatic focal epilepsy | cortical epilepsy focal | unilateral seizure epilepsy | epilepsia partialis continua kozhevnikof > G40.109
intractable kozhevnikof epilepsy | intractable epilepsia partialis continua | intractable symptomatic localization-related epilepsy with simple partial seizures > G40.119
partial epilepsy with impairment of consciousness | epilepsy with automatisms | uncinate fits | uncinate seizure | psychosensory epilepsy | partial secondarily generalized epilepsy | localization-related epilepsy with complex partial seizures | temporal epilepsy > G40.209
unverricht-lundborg | unverricht | lundborg-unverricht | progressive myoclonic epilepsy | progressive familial myoclonic epilepsy | benign neonatal convulsions epilepsy | unverricht myoclonus epilepsy > G40.309
idiopathic generalised seizures | generalized idiopathic epilepsy | epilepsy generalized idiopathic > G40.309
intractable generalized idiopathic epilepsy | refractory idiopathic generalized epilepsy > G40.319
tonic epilepsy | clonic epilepsy | myoclonic attack | myoclonic seizure | akinetic seizure | akinetic epilepsy | atonic seizure | atonic epileptic seizure | tonic seizure | major epilepsy | grand mal on awakening > G40.409
symptomatic early myoclonic encephalopathy | epilepsy with myoclonic absences | nonspecific atonic epileptic seizures | nonspecific tonic epileptic seizure | nonspecific tonic-clonic epileptic seizure | nonspecific clonic seizure | early myoclonic encephalopathy > G40.409
intractable tonic-clonic epilepsy | intractable myoclonic epilepsy | intractable atonic epilepsy | intractable generalized seizures > G40.419
epileptic seizure due to alcohol | epileptic seizure due to drugs | epileptic seizure related to stress | epilepsy due to stress | seizures related to sleep deprivation | epilepsy related to external causes | epilepsy due to hormonal changes | alcoholic epilepsy > G40.509
epilepsy alcohol-induced > G40.509
epilepsy related to external causes with status epilepticus > G40.501
epileptic spasm | infantile convulsion spasm | jackknife seizures | blitz-nick-salaam | lightning spasms | spasmus nutans epileptic | massive spasm epilepsy > G40.822
epileptic spasms with status epilepticus | infantile spasms with status epilepticus > G40.821
intractable epileptic spasms with status epilepticus | intractable epilepsy of spasms with status epilepticus | intractable infantile spasms with status epilepticus > G40.823
lennox syndrome | petit mal variant > G40.812
severe myoclonic epilepsy in infancy | polymorphic epilepsy in infancy | PMEI | SMEI | dravet syndrome intractable > G40.83
cdkl5 | cdkl5 deficiency disorder > G40.42
lafora type myoclonus epilepsy | lafora progressive myoclonic epilepsy | epilepsy progressive myoclonic type 2 | progressive myoclonus epilepsy type 2 | progressive myoclonus epilepsy lafora > G40.C09
intractable lafora epilepsy | intractable lafora progressive myoclonus epilepsy | lafora disease intractable > G40.C19
intractable lafora progressive myoclonus epilepsy with status epilepticus > G40.C11
lafora progressive myoclonus epilepsy with status epilepticus > G40.C01
juvenile absence seizure epilepsy | absence epileptic syndrome | childhood absence seizure | lapse seizure | petit mal seizure | absence seizures of childhood | pyknolepsia | picnolepsy > G40.A09
juvenile myoclonic seizures > G40.B09
juvenile myoclonic epilepsy with status epilepticus > G40.B01
intractable juvenile myoclonic epilepsy with status epilepticus > G40.B11
musicogenic epilepsy | photosensitive epilepsy | visual epilepsy | visceral epilepsy | vertiginous epilepsy | diencephalic epilepsy | myoclonic-astatic reflex epilepsy | startle epilepsy | reading epilepsy | laryngeal epilepsy | autonomic epilepsy | acquired epileptic aphasia > G40.802
epileptic coma | epileptic fits | epileptic seizure | epileptic attack | comitial disease | falling sickness | posttraumatic epilepsy | post-traumatic epilepsy | traumatic epilepsy | post-stroke epilepsy | epilepsia | epileptic convulsion > G40.909
convulsive disorder | paroxysmal disorder epileptic | nocturnal epilepsy | seizure disorder nocturnal | epileptic dementia | epilepsy dementia | remote symptomatic epilepsy > G40.909
pharmacologically resistant epilepsy | treatment resistant epilepsy | medically intractable epilepsy | uncontrolled epilepsy > G40.919
grand mal status | tonic-clonic status | status grand mal | epileptic status > G40.901

# --- second round: migraine and headache
refractory migraine without status migrainosus | migraine with refractory migraine | pharmacoresistant migraine | treatment resistant migraine | poorly controlled migraine > G43.919
complicated migraine | migraine accompagnee | migraine with prolonged aura | migraine with acute-onset aura | retinal migraine aura | basilar-type migraine | classical migraine | migraine with typical aura | ocular migraine | visual migraine | migraine with visual aura > G43.109
ophthalmoplegic-like visual migraine > G43.109
migraine triggered seizures | migralepsy | migraine aura with seizure > G43.109
complicated migraine intractable | refractory classical migraine > G43.119
atypical migraine | cluster migraine | migraine bilateral | blind headache | vascular migraine | bilious headache | migraine syndrome > G43.909
menstrual migraine with status migrainosus | menstrual headache with status migrainosus > G43.821
intractable menstrual migraine with status migrainosus > G43.831
hemiplegic migraine with refractory migraine | hemiplegic migraine intractable without status migrainosus > G43.419
persistent migraine aura without infarction intractable | intractable persistent migraine aura without cerebral infarction > G43.519
migraine with aura persistent with cerebral infarction refractory > G43.619
migrainous infarction > G43.609
migraine with aura chronic | chronic migraine with aura not intractable without status migrainosus > G43.E09
chronic migraine with aura intractable with status migrainosus > G43.E11
chronic migraine without aura not intractable with status migrainosus > G43.701
transformed migraine > G43.709
intractable vestibular migraine | intractable migraine variant > G43.819
periodic headache syndromes in child | periodic headache syndrome > G43.C0
cyclical vomiting migraine | cyclical vomiting associated with migraine | periodic vomiting migraine > G43.A0
intractable trigeminal autonomic cephalgia | intractable tac > G44.091
short lasting unilateral neuralgiform headache > G44.059
episodic cluster headache > G44.019
chronic cluster headache > G44.029
intractable chronic cluster headache > G44.021
intractable episodic cluster headache > G44.011
hemicrania continua > G44.51
vascular headache | vasomotor headache > G44.1
psychogenic tension headache | tension cephalalgia | stress headache | muscle tension headache | nervous headache tension | cephalgia tension > G44.209
intractable post-traumatic headache | posttraumatic headache intractable > G44.301
acute post-traumatic headache | acute posttraumatic headache > G44.319
chronic post-traumatic headache | chronic posttraumatic headache > G44.329
intractable chronic post-traumatic headache > G44.321
drug-induced headache | medication-induced headache | headache due to medication overuse > G44.40
intractable medication overuse headache | intractable drug-induced headache > G44.41
allergic headache | histaminic headache allergy > G44.89
complicated headache syndrome > G44.59
headache on exertion | primary exertional headache > G44.84
orgasmic headache | coital cephalgia | preorgasmic headache > G44.82
primary cough headache > G44.83
primary thunderclap headache > G44.53

# --- second round: transient ischemia, vascular syndromes, sleep
multiple precerebral artery syndrome | bilateral precerebral artery syndrome | bilateral carotid insufficiency | precerebral artery syndrome | multiple and bilateral precerebral artery insufficiency > G45.2
hemispheric carotid artery syndrome | internal carotid artery syndrome | carotid transient ischemia | carotid territory tia | carotid artery tia > G45.1
vertebro-basilar artery syndrome | basilar insufficiency | subclavian steal with tia | vertebrobasilar tia | basilar artery transient ischemia | posterior circulation tia > G45.0
transient global amnesia | transient amnesia global > G45.4
recurrent focal cerebral ischemia | recurrent cerebral ischemia | focal cerebral ischemia transient | cerebrovascular insufficiency with transient focal neurological signs | recurrent transient ischemia brain > G45.8
transient cerebrovascular attack | intermittent cerebrovascular ischemia | transient cerebral ischaemic attack | transient ischaemia brain | vasospasm cerebral transient | impending cerebrovascular accident | impending stroke | crescendo tia > G45.9
brain angiospasm > G45.9
middle cerebral artery syndrome > G46.0
anterior cerebral artery syndrome > G46.1
posterior cerebral artery syndrome > G46.2
brain stem stroke syndrome | cestan | cestan syndrome | cestan paralysis | benedikt | millard gubler foville | gubler paralysis | gubler-millard | leyden paralysis weber | weber-leyden | foville | paralysis alternans foville | raymond cestan > G46.3
cerebellar stroke syndrome | pica syndrome cerebellar > G46.4
pure motor lacunar syndrome | pure motor stroke syndrome > G46.5
pure sensory lacunar syndrome | pure sensory stroke syndrome > G46.6
lacunar syndrome > G46.7
avellis | avellis paralysis | jackson-mackenzie | schmidt vagoaccessory > G46.8
agrypnia | wakefulness disorder | hyposomnia | insomnia disorder > G47.00
insomnia due to medical condition | insomnia due to pain | insomnia related to medical condition > G47.01
middle insomnia | terminal insomnia > G47.09
hypersomnolence disorder | excessive sleepiness disorder | sleepiness excessive disorder > G47.10
recurrent hypersomnia menstrual | periodic hypersomnia > G47.13
hypersomnia due to medical condition > G47.14
irregular sleep-wake rhythm | irregular sleep-wake type > G47.23
free-running sleep | non-24-hour sleep-wake > G47.24
time-zone syndrome | time zone change syndrome | rapid time zone change | jet lag syndrome | jet lag sleep disorder > G47.25
shift work disorder | night shift sleep problem > G47.26
inversion of sleep rhythm | reversed sleep rhythm | sleep rhythm inversion | inverted sleep rhythm | circadian sleep disorder > G47.20
sleep-related breathing disorder | apneic sleep | sleep apnea syndrome | mixed sleep apnea > G47.30
obstructive sleep apnea hypopnea | OSAHS | adult obstructive sleep apnea | pediatric obstructive sleep apnea > G47.33
primary central sleep apnea > G47.31
high altitude periodic breathing | periodic breathing sleep altitude > G47.32
idiopathic sleep related hypoventilation | nonobstructive alveolar hypoventilation sleep | sleep-related nonobstructive hypoventilation > G47.34
congenital central hypoventilation | congenital central alveolar hypoventilation | ondine curse congenital > G47.35
sleep related hypoventilation due to medical condition | sleep related hypoxemia due to copd > G47.36
cheyne-stokes central sleep apnea | central sleep apnea due to medical condition | central sleep apnea in heart failure > G47.37
narcolepsy with cataplexy > G47.411
sleep epilepsy narcoleptic | narcoleptic | narcolepsy type 2 | paroxysmal sleep > G47.419
confusional arousals > G47.51
parasomnia due to medical condition > G47.54
parasomnia > G47.50
isolated sleep paralysis | hypnagogic paralysis > G47.53
sleep myoclonus | periodic limb movement | periodic limb movement disorder | nocturnal leg movement | sleep-related movement disorder periodic > G47.61
nocturnal cramp of leg > G47.62
sleep-related movement disorder > G47.69
dyssomnia | sleep disturbance organic | hypnopathy > G47.9

# --- second round: cranial nerves
trigeminal tic | tic douloureux trigeminal | prosopalgia | facial tic douloureux | trigeminus neuralgia | fothergill | trifacial nerve neuralgia | epileptiform neuralgia | tic dolorosus | facial neuralgia trigeminal | atypical trigeminal neuralgia > G50.0
atypical facial pain | atypical face ache | persistent idiopathic facial pain > G50.1
trigeminal atrophy | trigeminal nerve atrophy | atrophy of trigeminal nerve | gustatory lacrimation trigeminal | trigeminal neuritis | fifth nerve neuritis | fifth nerve compression | trigeminal neuropathy > G50.8
fifth nerve lesion | fifth cranial nerve lesion | trigeminal nerve disorder | trigeminal nerve disease | fifth nerve palsy | fifth nerve disorder | fifth nerve paralysis | fifth cranial nerve palsy > G50.9
facial nerve weakness peripheral | facial monoplegia | facial diplegia bell | lower motor neuron facial palsy | prosopoplegia | paralysis of seventh nerve | idiopathic facial paralysis | facioplegia | seventh cranial nerve palsy > G51.0
hunt geniculate neuralgia | geniculate herpetic ganglionitis nonherpetic | facial ganglionitis > G51.1
rossolimo-melkersson | cheilitis granulomatosa with facial palsy > G51.2
clonic hemifacial spasm | facial hemispasm | facial clonic spasm | facial muscle spasm hemifacial | brissaud meige spasm > G51.3
facial hemiatrophy romberg | hemifacial atrophy progressive | facial nerve compression | facial nerve atrophy | facial synkinesis | seventh nerve atrophy | trophoneurosis facial | crocodile tears | gustatory tearing | seventh nerve neuritis | facial trophoneurosis > G51.8
seventh nerve disorder | facial nerve disorder | facial nerve dysfunction > G51.9
first nerve disorder | olfactory nerve neuropathy | olfactory nerve disease | disorder of olfactory nerve | neuritis of olfactory nerve | first cranial nerve lesion | first cranial nerve atrophy > G52.0
glossopharyngeal nerve disorder | ninth nerve palsy | glossopharyngeal neuritis | glossopharyngeal nerve compression | glossopharyngeal nerve lesion | ninth nerve disorder | glossopharyngeal nerve palsy | ninth cranial nerve lesion | glossopharyngeal paralysis > G52.1
glossopharyngeal neuropathy > G52.1
pneumogastric nerve paralysis | neuralgia of vagus | vagus neuralgia | tenth nerve palsy | vagal paralysis | vagus palsy | vagal neuropathy | recurrent vagal neuritis | pneumogastric neuritis | neuritis of vagus | tenth cranial nerve lesion | superior laryngeal neuralgia > G52.2
vagus nerve lesion | vagus nerve disease > G52.2
hypoglossal atrophy | hypoglossal nerve atrophy | hypoglossal neuralgia | atrophy of hypoglossal nerve | twelfth cranial nerve lesion | twelfth nerve disorder | twelfth cranial nerve disorder | hypoglossal nerve compression | hypoglossal neuropathy > G52.3
polyneuritis cranialis | cranial polyneuropathy | garel-gignoux | multiple cranial nerve lesions | bonnier multiple cranial | syndrome of retroparotid space | garcin > G52.7
accessory neuritis | accessory nerve neuritis | eleventh cranial nerve neuritis | accessory nerve atrophy | eleventh nerve disorder | spinal accessory nerve neuritis | accessory nerve compression | accessory nerve disorder | spinal accessory paralysis > G52.8
cerebral nerve disorder | cranial nerve disease | cranial mononeuropathy | cerebral nerve disturbance | cranial nerve dysfunction | cranial nerve degeneration > G52.9

# --- second round: plexus and roots
subcoracoid-pectoralis minor syndrome | outlet syndrome | costoclavicular compression | naffziger | scalenus anterior syndrome | thoracic inlet syndrome | angiospasm of axillary nerve | vasospasm of brachial plexus | first thoracic rib syndrome > G54.0
brachial plexus disorder | brachial plexus pressure | axillary nerve angiospasm | brachial plexus disease | brachial radiculopathy plexus | brachial plexus neuritis | brachial neuralgia plexus | cervicobrachial outlet syndrome > G54.0
shoulder outlet syndrome | brachial plexus atrophy | brachial plexus dysfunction > G54.0
lumbosacral plexus disorder | sacral plexus neuropathy | lumbosacral plexitis | sacral plexus compression | lumbar plexus lesion | lumbosacral plexus paralysis | lumbosacral plexus degeneration | sacral plexus lesion | lumbar plexus disorder > G54.1
cervical root lesion | cervical plexus lesion | cervical nerve root disorder | cervical plexus disorder | cervical nerve root lesion | cervical root disorder > G54.2
thoracic root lesion | thoracic nerve root lesion | thoracic root disorder | thoracic nerve root compression > G54.3
lumbosacral root lesion | lumbar nerve root lesion | lumbosacral root disorder | lumbar root lesion > G54.4
parsonage-aldren-turner | amyotrophic shoulder neuralgia | acute brachial neuritis amyotrophic | turner-parsonage > G54.5
painful phantom limb | phantom limb syndrome with pain > G54.6
phantom limb syndrome | phantom sensation limb > G54.7
nerve root lesion | plexus lesion | root lesion nerve | spinal root compression | plexus disorder | nerve plexus disorder | spinal nerve root lesion | nerve plexus compression > G54.9

# --- second round: nerves of arm and leg
partial thenar atrophy | median nerve compression at wrist | median neuritis at wrist | acroparesthesia carpal > G56.0
median nerve lesion | median nerve disorder | median mononeuropathy | mononeuropathy of median nerve | median nerve compression | median nerve atrophy | median nerve neuralgia | anterior interosseous nerve palsy | median neuralgia | median nerve degeneration > G56.1
median nerve disease > G56.1
ulnar nerve disorder | ulnar nerve irritation | ulnar nerve lesion | ulnar mononeuropathy | ulnar neuralgia | tardy ulnar nerve paralysis > G56.2
ulnar nerve disease > G56.2
irritation of ulnar nerve | mononeuropathy of ulnar nerve | disorder of ulnar nerve | ulnar nerve degeneration | ulnar canal syndrome | ulnar nerve atrophy | ulnar nerve mononeuritis | neuritis of ulnar nerve | ulnar paralysis > G56.2
radial nerve lesion | radial nerve disorder | crutch palsy | crutch paralysis | radial neuritis | radial mononeuropathy | radial nerve entrapment | musculospiral nerve palsy | saturday night paralysis > G56.3
upper limb causalgia | causalgia of upper limb | causalgia of hand > G56.4
axillary nerve palsy | suprascapular nerve palsy | musculocutaneous neuropathy | circumflex nerve paralysis | wrist neuroma | dorsal scapular neuropathy | thoracodorsal nerve palsy > G56.8
upper limb mononeuropathy | mononeuropathy of arm | upper limb nerve lesion | upper limb nerve disorder | mononeuritis of arm | nerve disorder of arm | nerve lesion of upper limb | mononeuritis of upper limb > G56.9
sciatic nerve disorder | sciatic neuritis lesion | sciatic nerve irritation palsy | sciatic nerve paralysis | mononeuropathy of sciatic nerve | pyriformis syndrome | sciatic nerve entrapment | piriformis muscle syndrome | wallet neuritis > G57.0
lateral cutaneous femoral neuralgia | lateral femoral cutaneous nerve syndrome | bernhardt paresthesia | bernhardt disease | bernhardt-roth syndrome | femoral cutaneous nerve syndrome | roth meralgia > G57.1
inguinal paresthesia meralgia > G57.1
femoral nerve lesion | femoral nerve disorder | femoral mononeuropathy | femoral neuritis | crural neuritis | anterior crural neuritis | crural nerve disorder | femoral nerve paralysis | anterior crural nerve disorder | mononeuritis of femoral nerve | femoral nerve entrapment > G57.2
crural neuralgia > G57.2
lateral popliteal nerve disorder | peroneal nerve disorder | peroneal nerve paralysis | common peroneal nerve lesion | peroneal mononeuropathy | foot drop from peroneal palsy | lateral popliteal neuropathy | peroneal nerve lesion > G57.3
external popliteal neuritis | popliteal lateral nerve disorder > G57.3
peroneal neuritis | common fibular neuropathy | peroneal nerve compression | fibular nerve entrapment | lateral popliteal neuritis | deep peroneal neuropathy | mononeuropathy of peroneal nerve > G57.3
medial popliteal nerve lesion | medial popliteal neuropathy | popliteal neuritis medial | internal popliteal neuritis | tibial nerve lesion | tibial nerve paralysis > G57.4
posterior tibial mononeuritis | mononeuritis of posterior tibial nerve | posterior tibial neuritis | posterior tibial nerve compression | posterior tibial neuralgia | posterior tibial nerve palsy > G57.5
plantar nerve lesion | plantar nerve disorder | plantar neuropathy | plantar nerve compression | plantar angiospasm of nerve | morton's toe neuroma | plantar neuralgia | plantar nerve angiospasm | plantar mononeuritis > G57.6
plantar neuritis | plantar nerve degeneration > G57.6
morton foot | interdigital neuritis foot | civinini-morton | morton's disease > G57.6
lower limb causalgia | causalgia of lower limb | causalgia of foot > G57.7
iliohypogastric nerve lesion | ilioinguinal mononeuropathy | ilioinguinal nerve disorder | ilioinguinal neuralgia | iliohypogastric neuralgia | genitofemoral neuralgia | obturator neuritis | sural neuropathy | iliohypogastric nerve disorder | saphenous nerve lesion > G57.8
pudendal neuralgia leg | obturator neuralgia > G57.8
obturator nerve paralysis | ilioinguinal syndrome | mononeuropathy of ilioinguinal nerve | saphenous mononeuritis | saphenous neuritis | genitofemoral nerve entrapment > G57.8
lower limb mononeuropathy | mononeuropathy of leg | lower limb nerve lesion | lower limb nerve disorder | mononeuritis of leg | nerve disorder of leg | leg nerve lesion > G57.9
mononeuritis of multiple sites | multiple mononeuritis | multiple mononeuropathy > G58.7
nerve irritation spinal | entrapment syndrome | nerve paralysis | atrophic paralysis | paralysis due to nerve lesion | neurosclerosis | compression of nerve | nerve compression syndrome | spinal nerve irritation | mononeuropathy | paralysis of nerve | nerve atrophy > G58.9
peripheral nerve compression | peripheral nerve disorder | nerve lesion | nerve disorder peripheral | nerve degeneration | neural compression | peripheral nerve palsy | peripheral nerve lesion > G58.9
pudendal neuralgia | pudendal nerve entrapment | pudendal neuropathy | supraorbital neuralgia nerve | abdominal cutaneous nerve entrapment > G58.8

# --- second round: polyneuropathy
neuropathic muscle atrophy | charcot-marie | neuropathic atrophy of muscle | peroneal type muscular atrophy | charcot marie paralysis | tooth muscular atrophy | hypertrophic infant neuropathy | hypertrophic interstitial neuropathy > G60.0
progressive hypertrophic interstitial neuropathy | interstitial hypertrophic neuritis > G60.0
hereditary motor and sensory neuropathy | gombault neuritis | gombault's | onion-bulb neuritis | hypertrophic interstitial neuritis | charcot-marie-tooth muscular atrophy | hereditary areflexic dystasia > G60.0
heredopathia atactica polyneuritiformis | refsum disease > G60.1
neuropathy with hereditary ataxia | polyneuropathy in hereditary ataxia > G60.2
idiopathic progressive neuropathy > G60.3
denny-brown hereditary neuropathy | morvan | nelaton | hereditary sensory and autonomic neuropathy | dominantly inherited sensory neuropathy | recessively inherited sensory neuropathy | hereditary pressure palsy | hnpp > G60.8
guillain-barré-strohl | postinfective polyneuritis | acute febrile polyneuritis | acute postinfectious polyneuropathy | fisher syndrome | ophthalmoplegia ataxia areflexia | febrile polyneuritis > G61.0
acute motor axonal neuropathy | AMAN neuropathy > G61.0
ascending polyneuritis | acute inflammatory polyneuropathy | ataxia areflexia ophthalmoplegia | landry | landry guillain barre strohl | acute polyradiculitis | ascending acute paralysis > G61.0
serum polyneuropathy | vaccine neuropathy > G61.1
cidp polyradiculoneuropathy | chronic polyradiculoneuritis | relapsing polyneuritis > G61.81
drug polyneuropathy | drug-induced polyneuropathy | medication-induced neuropathy | polyneuropathy drug-induced | nitrofurantoin neuropathy | bortezomib neuropathy | polyneuropathy due to chemotherapy > G62.0
alcoholic polyneuropathy | ethanolic neuropathy | polyneuropathy in alcoholism > G62.1
polyneuropathy due to arsenic | polyneuropathy due to lead | lead palsy | polyneuropathy due to organophosphate | triorthocresyl phosphate polyneuropathy | organophosphate polyneuropathy | lead neuritis | mercury neuropathy | arsenic neuropathy | lead paralysis | jake paralysis > G62.2
saturnine neuritis | thallium neuropathy > G62.2
icu polyneuropathy | acute motor polyneuropathy critical illness > G62.81
radiation neuropathy > G62.82
idiopathic small fiber neuropathy > G62.89
multiple peripheral neuritis | multifocal neuropathy | polyneuritic syndrome | chronic polyneuropathy | neuritis multiplex | peripheral nerve neuropathy | progressive polyneuritis | stocking-glove neuropathy > G62.9
sequelae of guillain-barre | late effect of guillain-barre > G65.0
sequelae of toxic polyneuropathy | sequelae of triorthocresyl phosphate polyneuropathy | sequelae of lead polyneuropathy | late effect of toxic polyneuropathy | polyneuropathy sequelae of lead > G65.2

# --- second round: junction and muscle
myasthenia gravis pseudoparalytica | erb-oppenheim-goldflam | generalized myasthenia | seropositive myasthenia > G70.00
cholinergic myoneural crisis | myasthenia crisis | myasthenia exacerbation > G70.01
congenital amyotonia | developmental myasthenia | congenital myatonia | amyatonia congenita | congenital myotonia gravis | myatonia congenita | oppenheim amyotonia > G70.2
eaton lambert syndrome > G70.80
pseudohypertrophic dystrophy | severe x-linked muscular dystrophy | benign x-linked muscular dystrophy | duchenne paralysis pseudohypertrophic | duchenne type dystrophy | griesinger pseudohypertrophic | duchenne's dystrophy > G71.01
facio-scapulo-humeral dystrophy | landouzy dejerine atrophy | facioscapulohumeral muscle atrophy | fshmd | erb disease pseudohypertrophic | scapulohumeral muscular dystrophy | landouzy-dejerine disease > G71.02
limb-girdle muscular dystrophy type 2D | alpha-sarcoglycanopathy | alpha-sarcoglycan deficiency | limb-girdle muscular dystrophy R3 > G71.0341
limb-girdle muscular dystrophy type 2E | beta-sarcoglycanopathy | limb-girdle muscular dystrophy R4 > G71.0342
limb-girdle muscular dystrophy R5 | limb-girdle muscular dystrophy R6 | delta-sarcoglycan limb-girdle muscular dystrophy | gamma-sarcoglycan limb-girdle muscular dystrophy | limb-girdle muscular dystrophy type 2C | limb-girdle muscular dystrophy type 2F | gamma-sarcoglycanopathy > G71.0349
limb-girdle muscular dystrophy type 2L | limb-girdle muscular dystrophy R12 | anoctamin-5 limb-girdle muscular dystrophy | anoctaminopathy > G71.035
limb-girdle muscular dystrophy R17 | limb-girdle muscular dystrophy R15 | limb-girdle muscular dystrophy R16 | limb-girdle muscular dystrophy R18 | limb-girdle muscular dystrophy R21 | limb-girdle muscular dystrophy R22 | limb-girdle muscular dystrophy R23 > G71.038
limb-girdle muscular dystrophy R24 | limb-girdle muscular dystrophy type 2U | limb-girdle muscular dystrophy type 2S | limb-girdle muscular dystrophy type 2T | autosomal recessive limb-girdle muscular dystrophy | collagen vi limb-girdle muscular dystrophy | bethlem myopathy > G71.038
oculopharyngeal myopathy | distal myopathy | distal muscle dystrophy | gowers distal | welander myopathy | scapuloperoneal muscular dystrophy | ocular myopathy | progressive external ophthalmoplegia dystrophy | oculopharyngeal muscle dystrophy | barnes muscular dystrophy > G71.09
benign scapuloperoneal dystrophy > G71.09
myopathic muscular atrophy | muscle dystrophy > G71.00
myotonic muscular dystrophy | atrophia myotonica | myotonic atrophy | atrophy myotonic | curschmann disease | curschmann batten steinert | curschmann syndrome | dystrophy myotonic | congenital myotonic muscular dystrophy | congenital myotonic dystrophy | steinert > G71.11
myotonic muscle dystrophy | dm1 myotonic dystrophy > G71.11
congenital myotonia | hereditary myotonia | thomsen's myotonia | becker myotonia | myotonia hereditaria | thomsen > G71.12
chondrodystrophia myotonica | osteochondromuscular dystrophy > G71.13
drug-induced myotonia > G71.14
eulenburg | symptomatic myotonia | myotonia fluctuans | myotonia permanens | eulenberg | continuous muscle fiber activity | isaacs-mertens | acetazolamide-responsive myotonia > G71.19
rod-body disease | rod myopathy | myopathy nemaline | nemaline rod disease > G71.21
x-linked myotubular myopathy | myotubular myopathy > G71.220
centronuclear myopathy > G71.228
hyaline body myopathy | myosin storage myopathy | multicore myopathy | minicore myopathy | central core myopathy | fiber-type disproportion myopathy | multi-minicore disease > G71.29
mitochondrial muscle disease > G71.3
hereditary muscle disease | familial muscle disease | primary muscle disorder | congenital muscle disorder hereditary > G71.9
myopathy due to drug | corticosteroid myopathy | colchicine myopathy | steroid-induced myopathy | myopathy due to steroids | myopathy due to statin > G72.0
myopathy due to alcohol | myopathy in alcoholism > G72.1
myopathy due to toxic agent | lead myopathy > G72.2
westphal disease periodic | westphal periodic paralysis | hyperkalemic paralysis periodic | hypokalemic paralysis periodic | normokalemic periodic paralysis | andersen-tawil | cavare-westphal | myoplegic dystrophy periodic | familial myoplegia periodic > G72.3
adynamia episodica hereditaria | potassium-sensitive periodic paralysis > G72.3
myositis inclusion body | sporadic inclusion body myositis > G72.41
idiopathic inflammatory myopathy | immune-mediated muscle disease > G72.49
icu acquired myopathy > G72.81
muscle disease myopathic | primary muscle disease > G72.9

# --- second round: palsies
brain damage child | brain damaged child | infantile cerebral paralysis | cerebral infantile paralysis | congenital cerebral paralysis | congenital cerebral palsy | infantile cerebral palsy | congenital palsy cerebral > G80.9
paralysis cerebral congenital | scissor gait palsy > G80.9
quadriplegic cerebral palsy | tetraplegic cerebral palsy | ataxic-spastic cerebral palsy | congenital tetraplegia | cerebral palsy mixed > G80.8
spastic quadriplegic cerebral palsy | congenital spastic tetraplegia | cerebral palsy spastic quadriplegia > G80.0
spastic diplegic cerebral palsy | congenital spastic diplegia | cerebral palsy with spastic diplegia | spastic diplegia cerebral palsy | infantile spastic diplegia > G80.1
hemiplegic infantile cerebral palsy spastic | infantile spastic hemiplegia | cerebral palsy spastic hemiplegia > G80.2
dyskinetic cerebral palsy | congenital double athetosis | vogt disease | bilateral athetosis | athetoid palsy | vogt syndrome athetosis | dyskinetic palsy | congenital choreoathetosis | cerebral palsy athetoid > G80.3
ataxic cerebral palsy | cerebral palsy ataxic > G80.4
mills disease | ascending hemiplegia mills | hemipalsy | hemiparalysis | unilateral paralysis | semiplegia | one-sided paralysis | hemiparalytic | paralysis of half of body | paralysis one side > G81.9
spastic hemiplegia | hemiplegia spastic > G81.1
flaccid hemiplegia > G81.0
paraplegic | paraparetic | paralysis both lower extremities | spastic paraplegia | spastic paraparesis | diplegia lower | flaccid paraplegia | both legs paralyzed | paralyzed from waist down > G82.20
complete paraplegia > G82.21
incomplete paraplegia > G82.22
tetraplegia | quadriplegic | tetraplegic | spastic quadriplegia | spastic tetraplegia | spastic quadriparesis | flaccid quadriplegia | paralysis of all four limbs > G82.50
diplegia of upper limbs | paralysis of both arms | diplegia upper | bilateral arm paralysis | brachial diplegia > G83.0
monoplegia of lower limb | leg monoplegia | crural monoplegia | paralysis of one leg > G83.1
monoplegia of upper limb | brachial monoplegia | paralysis upper limb | paralysis of upper extremity | paralysis of one arm | wrist drop monoplegia | arm monoplegia > G83.2
monoplegic | paralysis of one limb | paralysis of limb | limb paralysis > G83.3
cauda equina syndrome | cauda equina disorder | cauda equina neurogenic bladder | cord bladder with cauda equina | cauda equina paralysis > G83.4
de-efferented state | pseudocoma locked | locked-in state > G83.5
brown-sequard paralysis | spinal hemisection syndrome | hemisection of cord syndrome | brown-sequard disease > G83.81
epileptic todd's paralysis | postepileptic paralysis | todd's > G83.84
alternating hemiplegia | alternate paralysis | alternating palsy | oculomotor alternating paralysis | cross paralysis | paralysis alternans | alternate hemiplegia | peduncular paralysis | tegmental paralysis | alternans hemiplegia > G83.89
mesencephalic syndrome paralysis | midbrain paralysis > G83.89
paralytic syndrome | spinal cord paralysis | complete paralysis | incomplete paralysis > G83.9

# --- second round: pain, autonomic
thalamic syndrome pain | thalamic syndrome | thalamic hyperesthetic anesthesia | central pain > G89.0
acute pain due to trauma | acute post-traumatic pain | acute traumatic pain > G89.11
acute post-thoracotomy pain | pain post-thoracotomy | thoracotomy pain > G89.12
postprocedural pain | postsurgical pain | acute postprocedural pain | acute postsurgical pain > G89.18
chronic traumatic pain > G89.21
chronic postprocedural pain | chronic postsurgical pain | chronic pain after surgery | persistent postoperative pain | postlaminectomy pain chronic > G89.28
neoplasm pain | neoplastic pain | pain due to cancer | malignancy pain | pain from metastases | pain in neoplastic disease > G89.3
chronic pain syndrome | chronic intractable pain syndrome > G89.4
carotid body irritation | carotid sinus irritation | hyperactive carotid sinus | carotid sinus hyperesthesia | carotid sinus hyperreflexia | weiss-baker carotid | carotid sinus reflex hyperactive > G90.01
vidian neuralgia | idiopathic peripheral autonomic neuropathy | sphenopalatine ganglion syndrome | cervical sympathetic syndrome | idiopathic dysautonomia | autoimmune autonomic ganglionopathy > G90.09
familial autonomic dysfunction | hereditary sensory autonomic neuropathy type iii > G90.1
claude-bernard | reilly horner | hutchinson pupil horner | horner ptosis | oculosympathetic palsy | horner's pupil | oculopupillary cervical sympathetic > G90.2
multi-system degeneration of autonomic nervous system | neurogenic hypotension | orthostatic hypotension neurogenic | bradbury-eggleston | multiple system atrophy cerebellar | idiopathic orthostatic hypotension neurogenic > G90.3
autonomic dysreflexia | dysreflexia autonomic > G90.4
complex regional pain | sympathetic dystrophy | reflex dystrophy | sympathetic reflex dystrophy | crps 1 | complex regional pain syndrome type 1 | reflex neurovascular dystrophy > G90.50
crps of arm | rsd of arm | reflex sympathetic dystrophy of upper limb | crps of upper extremity | reflex sympathetic dystrophy of hand | crps of hand > G90.51
crps of leg | rsd of leg | reflex sympathetic dystrophy of lower limb | crps of lower extremity | crps of foot | reflex sympathetic dystrophy of foot > G90.52
serotonin syndrome | serotonergic syndrome > G90.81
vasomotor paralysis | sympathetic nerve paralysis | compression of sympathetic nerve | vasomotor imbalance | autonomic nervous irritation | sympathicotonia | sympathetic nerve irritation | sympathetic disorder | paralysis of vasomotor nerve | dysautonomia secondary > G90.89
autonomic nervous disorder | autonomic disorder | neurovegetative disorder | sympathetic nerve disorder | autonomic nervous system disorder | vegetative imbalance | neurovegetative disturbance | parasympathetic disorder | autonomic failure | autonomic nervous system dysfunction > G90.9
autonomic imbalance nervous > G90.9
postural tachycardia syndrome | postural tachycardia > G90.A
lmnb1 leukodystrophy | adult-onset autosomal dominant leukodystrophy > G90.B

# --- second round: hydrocephalus, encephalopathy and other brain disorders
nonobstructive hydrocephalus | secondary normal pressure hydrocephalus communicating | absorptive hydrocephalus > G91.0
noncommunicating hydrocephalus obstructive | internal hydrocephalus obstructive | block of foramen of magendie | occlusion of foramen magendie | aqueduct block | aqueductal obstruction | obstruction of fourth ventricle | magendie foramen occlusion | aqueduct stenosis acquired > G91.1
hakim syndrome | low pressure hydrocephalus | idiopathic normal pressure hydrocephalus > G91.2
post-traumatic hydrocephalus | hydrocephalus after trauma > G91.3
hydrocephalus due to tumor | hydrocephalus in neoplastic disease | hydrocephalus due to neoplasm > G91.4
macrohydrocephalus | acquired hydrocephalus | internal hydrocephalus | external hydrocephalus | hydrocephaly | ventricular dilatation of brain | enlarged ventricles hydrocephalus | hydroencephalus > G91.9
toxic meningoencephalitis | toxic encephalomyelitis | toxic metabolic brain disorder | lithium encephalopathy | valproate encephalopathy | metronidazole encephalopathy | manganese encephalopathy | solvent encephalopathy > G92.8
ifosfamide encephalopathy | drug encephalopathy > G92.8
toxic myelitis | toxic brain disorder | toxic cns disorder > G92.9
immune effector cell neurotoxicity | car t neurotoxicity > G92.00
cyst of brain | acquired porencephalic cyst | subarachnoid cyst | cerebral cyst | intracerebral cyst | leptomeningeal cyst | meningeal cyst cerebral | porencephaly acquired | intraventricular cyst | suprasellar arachnoid cyst > G93.0
hypoxic encephalopathy brain damage | brain hypoxia | cerebral hypoxia | hypoxic cerebral damage | anoxic cerebral damage | brain damage due to anoxia | brain damage anoxic | post-anoxic brain damage | cerebral anoxic damage | brain damage due to hypoxia > G93.1
hypoxic ischemic encephalopathy adult | postanoxic encephalopathy > G93.1
pseudohydrocephalus | intracranial hypertension | benign intracranial pressure | cerebral pseudotumor | intracranial pressure increase | nonne syndrome | quincke meningitis serosa | pseudo tumor cerebri | increase intracranial pressure | icp elevated > G93.2
postviral syndrome | post-viral fatigue | postviral debility | postviral exhaustion | postviral asthenia | post viral syndrome > G93.31
postinfectious fatigue > G93.39
ME/CFS | cfs fatigue syndrome | royal free disease | systemic exertion intolerance > G93.32
acute encephalopathy | encephalopathic | acute brain syndrome encephalopathy | brain dysfunction encephalopathy > G93.40
metabolic encephalopathy | septic metabolic encephalopathy | uremic encephalopathy | hypercapnic encephalopathy | hyponatremic encephalopathy > G93.41
brain compression nontraumatic | brain stem compression | brainstem compression | brainstem herniation | cerebellar herniation | compression of brain | herniation of brain | herniation of brainstem | cerebellar compression | medullary compression | compression of medulla > G93.5
posterior fossa compression | herniation of brain stem > G93.5
wet brain | edema of brain | cytotoxic brain edema | swelling of brain | cerebral swelling | cerebral oedema > G93.6
reye hepatic encephalopathy > G93.7
ammon's horn sclerosis | hippocampus sclerosis | mts hippocampal | mesial sclerosis temporal > G93.81
brain death | cerebral death | dead brain > G93.82
respiratory center depression | medullary depression | central respiratory depression brain | cerebral depression respiratory center | respiratory centre paralysis | depression of medulla | tegmental syndrome | cerebral fungus | pontine lesion | fungus cerebri | brain fungus > G93.89
porosis of brain > G93.89
intracranial calcification | calcified brain | cortical calcification brain | cerebrum calcification | cerebral necrosis nontraumatic | radiation necrosis of brain | radionecrosis of brain | cerebral radiation necrosis | encephalomyelomalacia > G93.89
hydranencephaly acquired | porencephalic change > G93.89
brain syndrome midbrain | syndrome of pons | syndrome of midbrain | cerebral irritation | brain irritation | cerebral softening nontraumatic | subependymal gliosis | brainstem gliosis | cerebral scar | scar of brain | hemorrhagic brain softening | brain stem lesion > G93.89
lesion of brain | cerebral damage | cerebral disorder | organic brain damage | organic brain disorder | cerebral lesions multiple | brain disturbance | minimal brain damage adult > G93.9

# --- second round: cord, CSF, nervous system as a whole
morvan syringomyelia | syringomyelic charcot joint | charcot joint in syringomyelia | hydromyelia acquired | syringohydromyelia acquired | arthropathy in syringomyelia | syringopontia | gliosis spinal syringomyelia | charcot arthropathy in syringomyelia | syringomyelic > G95.0
spinal infarct | infarct of spinal cord | anterior spinal artery infarct | arterial thrombosis of spinal cord | spinal artery embolism | spinal cord infarction | spinal cord thrombosis arterial | ischemic cord infarct > G95.11
spinal arteriosclerosis | arteriosclerosis of spinal cord | intraspinal vein thrombosis nonpyogenic | minor disease | minor's disease hematomyelia | hemorrhage spinal cord | spinal cord hematoma | edema of cord | spinal subarachnoid hemorrhage nontraumatic > G95.19
spinal cord vascular disease | cord ischemia vascular | spinal cord edema nontraumatic > G95.19
nonpyogenic intraspinal phlebitis | nonpyogenic thrombophlebitis of intraspinal veins | nonpyogenic thrombosis of intraspinal venous sinus | nonpyogenic spinal venous thrombosis | epidural spinal hematoma nontraumatic > G95.19
compression of spinal cord | spinal compression cord | myelopathy due to cord compression | compression myelopathy > G95.20
conus medullaris syndrome > G95.81
acquired spinal cord cyst | medullary degeneration spinal | unstable bladder spinal cord | ascending cord degeneration | spinal softening | softening of spinal cord | gliosis of spinal cord > G95.89
spinal sclerosis | softening spinal | medullispinal softening > G95.89
spinal cord dysfunction | myelopathic | myelopathic syndrome | lesion of spinal cord | spinal cord abnormality > G95.9
leak of cerebrospinal fluid | cerebrospinal leak | hygroma subdural | spinal fluid leak | nontraumatic subdural hygroma > G96.00
otorrhea cerebrospinal | rhinorrhea cerebrospinal > G96.01
meningeal adhesion cerebral | meningeal adhesion spinal | arachnoid adhesions | cerebral meningeal adhesions | adhesive pachymeningitis | adhesion of meninges > G96.12
dural tear nontraumatic | nontraumatic tear of dura > G96.11
tarlov | perineural root cyst | nerve root cyst | sacral nerve root cyst | tarlov perineurial cyst > G96.191
meninges scar | cicatrix of meninges | cyst of spinal meninges | fibrosis of meninges | bony deposit meninges | meningocele acquired | meningeal cicatrix | osteoma meningeal | arachnoid thickening > G96.198
cerebral dura ossification > G96.198
central nervous system deficiency | central nervous system vasculitis disorder | superficial siderosis | idiopathic cns inflammation > G96.89
meningoencephalopathy | encephalopathy myelo | cns disorder | cns disease | central nervous system depression | central nervous system lesion | depression of central nervous system | meningoencephalomyelopathy | cns depression | encephaloradiculopathy > G96.9
spinal fluid leak from lumbar puncture | cerebrospinal fluid leak due to lumbar puncture | dural puncture leak | cerebrospinal fluid leak from spinal puncture | post dural puncture leak > G97.0
headache after lumbar puncture | headache due to lumbar puncture | post-spinal headache | syncope due to spinal puncture | syncope due to lumbar puncture | headache due to spinal anesthesia > G97.1
post-spinal tap headache > G97.1
intracranial hypotension following shunt | intracranial hypotension due to shunting | overshunting | ventricular shunt hypotension > G97.2
intracerebral hemorrhage during craniotomy | intraoperative brain hemorrhage during nervous system procedure | intraoperative hemorrhage of brain | intraoperative spinal cord hemorrhage > G97.31
dural tear during surgery | torn dura | tear of dura during procedure | dura torn during procedure | durotomy | dural tear intraoperative | dural laceration during surgery | laceration of dura during procedure > G97.41
accidental laceration of brain during craniotomy | accidental puncture of brain during nervous system procedure | accidental puncture of spinal cord during surgery | laceration of nerve during nervous system procedure > G97.48
postcraniotomy hemorrhage | hemorrhage after craniotomy | postoperative intracranial hemorrhage after craniotomy | postprocedural hemorrhage of brain following craniotomy | epidural hematoma after laminectomy | postoperative spinal epidural hematoma > G97.51
epidural hematoma after spine surgery > G97.61
seroma after craniotomy | seroma after spine surgery laminectomy > G97.63
cerebral anoxia resulting from procedure | anoxic brain damage due to procedure | postprocedural cerebral anoxia | postoperative cerebral anoxia | postprocedural brain anoxia | postprocedural encephalopathy | postoperative nervous system complication > G97.82
brain damage due to procedure | post-laminectomy meningocele > G97.82
neurologic complication of surgery intraoperative | intraoperative nerve injury complication > G97.81
charcot joint nonsyphilitic neurologic | neuropathic arthritis nonsyphilitic neurologic | neuropathic spondylopathy nonsyphilitic | charcot arthritis nonsyphilitic > G98.0
disease of nervous system | nervous system lesion > G98.8

# === third round
@type condition
# --- third round: meninges, brain, cord: inflammation
meningitis of Friedlander | bacterial meningitis Friedländer | Mima polymorpha meningitis | meningitis due to Acinetobacter > G00.8
purulent meningitis due to specified organism | Serratia meningitis > G00.8
circumscribed serous meningitis | meningitis serosa circumscripta | aseptic meningitis nonpyogenic > G03.0
inflammation of dura mater | inflammation of meninges | meninges inflammation > G03.9
mesencephalitis | meningomyelitis | radiculomyelitis | syringomyelitis | encephaloradiculitis > G04.90
inflammatory brain disease | inflammatory disease of brain | brain inflammation | inflammation of brain > G04.90
postinfectious leukoencephalitis | leukoencephalitis postinfectious > G04.01
encephalitis following vaccination | encephalitis following immunization | myelitis following vaccination | myelitis due to vaccination | vaccination encephalomyelitis > G04.02
myelitis complicating vaccination | encephalomyelitis following immunization | vaccination complication myelitis > G04.02
acute necrotizing encephalitis | necrotizing hemorrhagic encephalitis | acute hemorrhagic necrotizing encephalomyelitis > G04.30
phlebitis of brain sinus | phlebitis of cranial sinus | phlebitis of venous sinus | venous sinus embolism | embolism of venous sinus | brain sinus thrombosis | thrombosis of brain sinus | phlebitis of intracranial sinus | septic embolism of cavernous sinus > G08
venous sinus phlebitis | embolism of dural sinus > G08

# --- third round: degeneration, movement
ganglion syndrome basal | disease of basal ganglia | basal ganglion disorder > G25.9
degeneration of basal ganglia | degeneration of basal nuclei | basal nuclei degeneration > G23.9
Willige-Hunt | Willige-Hunt disease | Willige-Hunt syndrome > G23.1
Friedreich's myoclonus | paramyoclonus multiplex of Friedreich | myoclonic jerks disorder > G25.3
trembling palsy | trembling paralysis > G20.C
Boder-Sedgewick | Boder-Sedgwick syndrome | ataxia-telangiectasia syndrome > G11.3
presenile sclerosis | presenile sclerosis of brain | brain sclerosis presenile > G30.0
secondary progressive multiple sclerosis without inflammatory activity | secondary progressive MS without disease activity > G35.C2
secondary progressive multiple sclerosis with inflammatory activity | secondary progressive MS with disease activity > G35.C1
primary progressive MS without disease activity > G35.B2
primary progressive multiple sclerosis with inflammatory activity | primary progressive MS with disease activity > G35.B1
neuromyelitis | myelitis with optic nerve demyelination > G36.9
hereditary ataxic polyneuritis | polyneuritis ataxic hereditary > G60.1

# --- third round: epilepsy and migraine
atonic attack | akinetic attack | clonic seizure nonspecific | nonspecific clonic epileptic seizure | nonspecific tonic epileptic seizure | nonspecific atonic epileptic seizure | nonspecific myoclonic epileptic seizure > G40.409 {epilepsy, epileptic, seizure, AED, antiepileptic, atonic}
climacteric epilepsy | epileptic clouded state | epileptic fugue > G40.802
Landau-Kleffner syndrome > G40.802
infantile epileptic convulsions | convulsions of epilepsy | epileptic convulsions infantile > G40.909
epilepsy severe myoclonus infancy | myoclonic epilepsy of infancy severe > G40.83
myoclonus epilepsy | myoclonic epilepsy unspecified > G40.40
epileptic spasms intractable | intractable epilepsy with spasms > G40.824
epileptic spasms intractable with status epilepticus > G40.823
Lennox-Gastaut syndrome intractable with status epilepticus > G40.813
Lennox-Gastaut syndrome intractable > G40.814
Lafora epilepsy intractable | intractable Lafora disease > G40.C19
chronic migraine with aura with refractory migraine > G43.E19
chronic migraine with aura with refractory migraine with status migrainosus | refractory chronic migraine with aura with status migrainosus > G43.E11
chronic migraine with aura without refractory migraine | migraine with aura chronic without refractory migraine > G43.E09
migraine with aura persistent with refractory migraine | persistent migraine aura with refractory migraine | persistent migraine aura without cerebral infarction with refractory migraine > G43.519
persistent migraine aura with cerebral infarction with refractory migraine > G43.619
menstrual migraine intractable | refractory menstrual migraine | intractable premenstrual migraine > G43.839
migraine with status migrainosus | migraine without refractory migraine with status migrainosus > G43.901
cyclical vomiting in migraine intractable | intractable cyclical vomiting with migraine | refractory cyclical vomiting migraine > G43.A1
ophthalmoplegic migraine of Möbius | Möbius ophthalmoplegic migraine | Moebius migraine syndrome > G43.B0
megrim | hemicrania migraine > G43.909
TAC headache | trigeminal autonomic cephalgia not intractable > G44.099
intractable Horton's headache | intractable Horton's neuralgia > G44.091
cerebral artery spasm | cerebral arterial spasm | cerebral vasospasm transient > G45.9

# --- third round: sleep
shifting work sleep schedule | shifting sleep-work schedule | shift work sleep disturbance | irregular work shift sleep disorder > G47.26
circadian rhythm disorder in conditions elsewhere | circadian rhythm sleep disorder in conditions elsewhere > G47.27
sleep related hypoxemia in conditions elsewhere | sleep related hypoxemia due to disease | sleep related hypoventilation due to disease > G47.36
narcolepsy in conditions elsewhere | secondary narcolepsy > G47.429
excessive somnolence disorder | disorder of excessive somnolence | disorder of initiating sleep excessive > G47.10
disorder of initiating sleep | disorder of maintaining sleep | disorder of initiating or maintaining sleep | disorder of initiating and maintaining sleep > G47.00

# --- third round: cranial nerves, plexus, nerves, muscle
spasm of trigeminal nerve | trigeminal nerve spasm | infraorbital neuralgia | supraorbital neuralgia | mandibular neuralgia | maxillary neuralgia | ophthalmic division neuralgia > G50.0
compression of seventh cranial nerve | seventh cranial nerve compression > G51.8
compression of eleventh cranial nerve | eleventh cranial nerve compression | accessory nerve neuralgia | accessory neuralgia | neuralgia of accessory nerve | spinal accessory nerve compression > G52.8
compression of tenth cranial nerve | tenth cranial nerve compression | paralysis of nerve of stomach | vagus nerve neuralgia | vagus nerve compression > G52.2
compression of ninth cranial nerve | ninth cranial nerve compression > G52.1
compression of twelfth cranial nerve | twelfth cranial nerve compression > G52.3
compression of fifth cranial nerve > G50.8
cranial nerve disturbance | cranial nerve inflammation | cranial neuralgia | cranial nerve neuralgia | neuralgia of cranial nerve | inflammation of cranial nerve > G52.9
compression of first cranial nerve | olfactory nerve compression | olfactory nerve lesion > G52.0
axillary nerve irritation | irritation of axillary nerve | irritation of brachial plexus | brachial plexus syndrome | brachial plexus inflammation > G54.0
irritation of lumbosacral plexus | lumbosacral plexus irritation | lumbosacral plexus syndrome > G54.1
cervical plexus vasospasm | vasospasm of cervical plexus | irritation of cervical nerve root > G54.2
irritation of thoracic nerve root | thoracic root irritation > G54.3
irritation of lumbosacral nerve root | lumbosacral root irritation > G54.4
neuralgic amyotrophia | amyotrophia neuralgica | amyotrophic neuralgia of shoulder > G54.5
angiospasm of median nerve | angiospasm of arm median nerve | median nerve irritation | median nerve mononeuritis > G56.1
radial nerve mononeuritis | mononeuritis of radial nerve | radial nerve neuritis | radial nerve irritation > G56.3
mononeuritis of ulnar nerve > G56.2
compression palsy of arm > G56.9
plantar nerve mononeuropathy | plantar nerve mononeuritis | mononeuritis of plantar nerve | metatarsalgia anterior | neuroma of toe digital | interdigital neuroma of foot > G57.6
femoral nerve mononeuritis > G57.2
sciatic nerve mononeuritis | mononeuritis of sciatic nerve > G57.0
tibial nerve mononeuritis | mononeuritis of tibial nerve > G57.4
peroneal nerve mononeuritis | popliteal nerve mononeuritis | mononeuritis of peroneal nerve > G57.3
Wallerian degeneration | wallerian degeneration of nerve > G58.9 {nerve, neuropathy, EMG, axonal, peripheral}
mononeuropathy in diseases elsewhere | mononeuropathy due to disease elsewhere > G59
sequelae of arsenic polyneuropathy | sequelae of organophosphate polyneuropathy | sequelae of toxic polyneuropathy due to arsenic > G65.2
fiber-type disproportion | disproportion of fiber type > G71.20
myotonic proximal myopathy | mytonic proximal myopathy > G71.11
scapulohumeral myopathy | myopathy scapulohumeral | facioscapulohumeral myopathy > G71.02
myotonic disorder | myotonia disorder > G71.19
immune myopathy | myopathy immune > G72.49
beta-sarcoglycan muscular dystrophy | limb-girdle muscular dystrophy beta-sarcoglycan > G71.0342
alpha-sarcoglycan muscular dystrophy | limb-girdle muscular dystrophy alpha-sarcoglycan > G71.0341
limb-girdle muscular dystrophy type 2O > G71.038
Erb-Goldflam disease with exacerbation | Erb-Goldflam with exacerbation | Erb-Goldflam syndrome with exacerbation > G70.01

# --- third round: palsies, autonomic, brain and cord, complications
cerebral diataxia | diataxia cerebral | diataxia > G80.4
paralysis due to birth injury of brain | paralysis due to intracranial birth injury | paralysis due to spinal birth injury | birth palsy of brain > G80.9
alternating oculomotor paralysis | alternating ocular paralysis | ocular alternating paralysis > G83.89
paralysis of autonomic nervous system | autonomic nervous system paralysis | peripheral autonomic nervous system paralysis > G90.9
cervical sympathetic paralysis | cervical sympathetic paralysis syndrome | oculosympathetic paralysis > G90.2
dysautonomia familial > G90.1
chronic pain post-thoracotomy | chronic post-thoracotomy pain syndrome | chronic pain after thoracotomy > G89.22
chronic pain postoperative > G89.28
water on brain | water on the brain | dropsy of brain | brain dropsy | hydrocephalic brain > G91.9
heroin vapor leukoencephalopathy | leukoencephalopathy due to heroin vapor | toxic leukoencephalopathy > G92.8
cerebellopontine cyst | cyst of cerebellopontine angle | subarachnoid cyst of brain | intracranial arachnoid cyst | posterior fossa cyst > G93.0
spinal cord pressure | pressure on spinal cord | pressure of spinal cord | spinal cord squeezing > G95.20
spinal subdural hemorrhage | spinal subdural hematoma nontraumatic | spinal epidural hemorrhage nontraumatic | hemorrhage of spinal cord nontraumatic > G95.19
leptomeningopathy | meningeal disorder | ossification of falx cerebri | falx cerebri ossification | dural ossification of falx > G96.198
spinal fluid leak from spinal puncture | postprocedural spinal fluid leak | CSF leak following lumbar puncture > G97.0
accidental puncture of nervous system during other procedure | accidental laceration of brain during other procedure | intraoperative laceration of brain during other procedure | puncture of dura during other procedure > G97.49
accidental puncture of nervous system during nervous system procedure | accidental laceration of brain during nervous system procedure | intraoperative laceration of brain during brain surgery > G97.48
intraoperative intracerebral hemorrhage during other procedure | intraoperative intracranial hemorrhage during other procedure | intraoperative nervous system hemorrhage during other procedure > G97.32
intraoperative intracranial hemorrhage during nervous system procedure | intraoperative intracerebral hemorrhage during brain surgery > G97.31

# --- third round: epilepsy that resists treatment: the word goes before or behind, with and without status
intractable absence epilepsy without status epilepticus | absence epilepsy intractable without status epilepticus | refractory absence epilepsy without status epilepticus > G40.A19
absence epilepsy refractory without status epilepticus | pharmacoresistant absence epilepsy | pharmacoresistant absence epilepsy without status epilepticus | absence epilepsy pharmacoresistant without status epilepticus | drug-resistant absence epilepsy > G40.A19
drug-resistant absence epilepsy without status epilepticus | absence epilepsy drug-resistant without status epilepticus | intractable absence epileptic syndrome | intractable absence epileptic syndrome without status epilepticus > G40.A19
absence epileptic syndrome intractable without status epilepticus | refractory absence epileptic syndrome | refractory absence epileptic syndrome without status epilepticus | absence epileptic syndrome refractory without status epilepticus > G40.A19
pharmacoresistant absence epileptic syndrome | pharmacoresistant absence epileptic syndrome without status epilepticus | absence epileptic syndrome pharmacoresistant without status epilepticus | drug-resistant absence epileptic syndrome > G40.A19
drug-resistant absence epileptic syndrome without status epilepticus | absence epileptic syndrome drug-resistant without status epilepticus | intractable petit mal epilepsy | intractable petit mal epilepsy without status epilepticus > G40.A19
petit mal epilepsy intractable without status epilepticus | refractory petit mal epilepsy | refractory petit mal epilepsy without status epilepticus | petit mal epilepsy refractory without status epilepticus | pharmacoresistant petit mal epilepsy > G40.A19
pharmacoresistant petit mal epilepsy without status epilepticus | petit mal epilepsy pharmacoresistant without status epilepticus | drug-resistant petit mal epilepsy | drug-resistant petit mal epilepsy without status epilepticus > G40.A19
petit mal epilepsy drug-resistant without status epilepticus | intractable childhood absence epilepsy without status epilepticus | childhood absence epilepsy intractable without status epilepticus > G40.A19
refractory childhood absence epilepsy | refractory childhood absence epilepsy without status epilepticus | childhood absence epilepsy refractory without status epilepticus | pharmacoresistant childhood absence epilepsy > G40.A19
pharmacoresistant childhood absence epilepsy without status epilepticus | childhood absence epilepsy pharmacoresistant without status epilepticus | drug-resistant childhood absence epilepsy | drug-resistant childhood absence epilepsy without status epilepticus > G40.A19
childhood absence epilepsy drug-resistant without status epilepticus > G40.A19
absence epilepsy intractable with status epilepticus | refractory absence epilepsy with status epilepticus | absence epilepsy refractory with status epilepticus > G40.A11
pharmacoresistant absence epilepsy with status epilepticus | absence epilepsy pharmacoresistant with status epilepticus | drug-resistant absence epilepsy with status epilepticus | absence epilepsy drug-resistant with status epilepticus > G40.A11
intractable absence epileptic syndrome with status epilepticus | absence epileptic syndrome intractable with status epilepticus | refractory absence epileptic syndrome with status epilepticus | absence epileptic syndrome refractory with status epilepticus > G40.A11
pharmacoresistant absence epileptic syndrome with status epilepticus | absence epileptic syndrome pharmacoresistant with status epilepticus | drug-resistant absence epileptic syndrome with status epilepticus > G40.A11
absence epileptic syndrome drug-resistant with status epilepticus | intractable petit mal epilepsy with status epilepticus | petit mal epilepsy intractable with status epilepticus | refractory petit mal epilepsy with status epilepticus > G40.A11
petit mal epilepsy refractory with status epilepticus | pharmacoresistant petit mal epilepsy with status epilepticus | petit mal epilepsy pharmacoresistant with status epilepticus | drug-resistant petit mal epilepsy with status epilepticus > G40.A11
petit mal epilepsy drug-resistant with status epilepticus | childhood absence epilepsy intractable with status epilepticus | refractory childhood absence epilepsy with status epilepticus > G40.A11
childhood absence epilepsy refractory with status epilepticus | pharmacoresistant childhood absence epilepsy with status epilepticus | childhood absence epilepsy pharmacoresistant with status epilepticus > G40.A11
drug-resistant childhood absence epilepsy with status epilepticus | childhood absence epilepsy drug-resistant with status epilepticus > G40.A11
absence epilepsy not intractable without status epilepticus | absence epilepsy without status epilepticus | absence epilepsy not intractable | absence epileptic syndrome not intractable without status epilepticus | absence epileptic syndrome without status epilepticus > G40.A09
absence epileptic syndrome not intractable | petit mal epilepsy not intractable without status epilepticus | petit mal epilepsy without status epilepticus | petit mal epilepsy not intractable | childhood absence epilepsy not intractable without status epilepticus > G40.A09
childhood absence epilepsy without status epilepticus | childhood absence epilepsy not intractable > G40.A09
absence epilepsy not intractable with status epilepticus | absence epilepsy with status epilepticus | absence epileptic syndrome not intractable with status epilepticus | absence epileptic syndrome with status epilepticus > G40.A01
petit mal epilepsy not intractable with status epilepticus | petit mal epilepsy with status epilepticus | childhood absence epilepsy not intractable with status epilepticus | childhood absence epilepsy with status epilepticus > G40.A01
intractable juvenile myoclonic epilepsy without status epilepticus | juvenile myoclonic epilepsy intractable without status epilepticus > G40.B19
refractory juvenile myoclonic epilepsy without status epilepticus | juvenile myoclonic epilepsy refractory without status epilepticus | pharmacoresistant juvenile myoclonic epilepsy | pharmacoresistant juvenile myoclonic epilepsy without status epilepticus > G40.B19
juvenile myoclonic epilepsy pharmacoresistant without status epilepticus | drug-resistant juvenile myoclonic epilepsy | drug-resistant juvenile myoclonic epilepsy without status epilepticus | juvenile myoclonic epilepsy drug-resistant without status epilepticus > G40.B19
juvenile myoclonic epilepsy intractable with status epilepticus | refractory juvenile myoclonic epilepsy with status epilepticus | juvenile myoclonic epilepsy refractory with status epilepticus > G40.B11
pharmacoresistant juvenile myoclonic epilepsy with status epilepticus | juvenile myoclonic epilepsy pharmacoresistant with status epilepticus | drug-resistant juvenile myoclonic epilepsy with status epilepticus > G40.B11
juvenile myoclonic epilepsy drug-resistant with status epilepticus > G40.B11
juvenile myoclonic epilepsy not intractable without status epilepticus | juvenile myoclonic epilepsy without status epilepticus | juvenile myoclonic epilepsy not intractable > G40.B09
juvenile myoclonic epilepsy not intractable with status epilepticus > G40.B01
intractable Lafora epilepsy without status epilepticus | Lafora epilepsy intractable without status epilepticus | refractory Lafora epilepsy | refractory Lafora epilepsy without status epilepticus > G40.C19
Lafora epilepsy refractory without status epilepticus | pharmacoresistant Lafora epilepsy | pharmacoresistant Lafora epilepsy without status epilepticus | Lafora epilepsy pharmacoresistant without status epilepticus | drug-resistant Lafora epilepsy > G40.C19
drug-resistant Lafora epilepsy without status epilepticus | Lafora epilepsy drug-resistant without status epilepticus | intractable Lafora progressive myoclonus epilepsy without status epilepticus > G40.C19
Lafora progressive myoclonus epilepsy intractable without status epilepticus | refractory Lafora progressive myoclonus epilepsy | refractory Lafora progressive myoclonus epilepsy without status epilepticus > G40.C19
Lafora progressive myoclonus epilepsy refractory without status epilepticus | pharmacoresistant Lafora progressive myoclonus epilepsy | pharmacoresistant Lafora progressive myoclonus epilepsy without status epilepticus > G40.C19
Lafora progressive myoclonus epilepsy pharmacoresistant without status epilepticus | drug-resistant Lafora progressive myoclonus epilepsy | drug-resistant Lafora progressive myoclonus epilepsy without status epilepticus > G40.C19
Lafora progressive myoclonus epilepsy drug-resistant without status epilepticus > G40.C19
intractable Lafora epilepsy with status epilepticus | Lafora epilepsy intractable with status epilepticus | refractory Lafora epilepsy with status epilepticus | Lafora epilepsy refractory with status epilepticus > G40.C11
pharmacoresistant Lafora epilepsy with status epilepticus | Lafora epilepsy pharmacoresistant with status epilepticus | drug-resistant Lafora epilepsy with status epilepticus | Lafora epilepsy drug-resistant with status epilepticus > G40.C11
Lafora progressive myoclonus epilepsy intractable with status epilepticus | refractory Lafora progressive myoclonus epilepsy with status epilepticus > G40.C11
Lafora progressive myoclonus epilepsy refractory with status epilepticus | pharmacoresistant Lafora progressive myoclonus epilepsy with status epilepticus | Lafora progressive myoclonus epilepsy pharmacoresistant with status epilepticus > G40.C11
drug-resistant Lafora progressive myoclonus epilepsy with status epilepticus | Lafora progressive myoclonus epilepsy drug-resistant with status epilepticus > G40.C11
Lafora epilepsy not intractable without status epilepticus | Lafora epilepsy without status epilepticus | Lafora epilepsy not intractable | Lafora progressive myoclonus epilepsy not intractable without status epilepticus > G40.C09
Lafora progressive myoclonus epilepsy without status epilepticus | Lafora progressive myoclonus epilepsy not intractable > G40.C09
Lafora epilepsy not intractable with status epilepticus | Lafora epilepsy with status epilepticus | Lafora progressive myoclonus epilepsy not intractable with status epilepticus > G40.C01
intractable generalized idiopathic epilepsy without status epilepticus | generalized idiopathic epilepsy intractable without status epilepticus | refractory generalized idiopathic epilepsy > G40.319
refractory generalized idiopathic epilepsy without status epilepticus | generalized idiopathic epilepsy refractory without status epilepticus | pharmacoresistant generalized idiopathic epilepsy > G40.319
pharmacoresistant generalized idiopathic epilepsy without status epilepticus | generalized idiopathic epilepsy pharmacoresistant without status epilepticus | drug-resistant generalized idiopathic epilepsy > G40.319
drug-resistant generalized idiopathic epilepsy without status epilepticus | generalized idiopathic epilepsy drug-resistant without status epilepticus | intractable idiopathic generalized epilepsy without status epilepticus > G40.319
idiopathic generalized epilepsy intractable without status epilepticus | refractory idiopathic generalized epilepsy without status epilepticus | idiopathic generalized epilepsy refractory without status epilepticus > G40.319
pharmacoresistant idiopathic generalized epilepsy | pharmacoresistant idiopathic generalized epilepsy without status epilepticus | idiopathic generalized epilepsy pharmacoresistant without status epilepticus | drug-resistant idiopathic generalized epilepsy > G40.319
drug-resistant idiopathic generalized epilepsy without status epilepticus | idiopathic generalized epilepsy drug-resistant without status epilepticus | intractable grand mal epilepsy | intractable grand mal epilepsy without status epilepticus > G40.319
grand mal epilepsy intractable without status epilepticus | refractory grand mal epilepsy | refractory grand mal epilepsy without status epilepticus | grand mal epilepsy refractory without status epilepticus | pharmacoresistant grand mal epilepsy > G40.319
pharmacoresistant grand mal epilepsy without status epilepticus | grand mal epilepsy pharmacoresistant without status epilepticus | drug-resistant grand mal epilepsy | drug-resistant grand mal epilepsy without status epilepticus > G40.319
grand mal epilepsy drug-resistant without status epilepticus > G40.319
intractable generalized idiopathic epilepsy with status epilepticus | generalized idiopathic epilepsy intractable with status epilepticus | refractory generalized idiopathic epilepsy with status epilepticus > G40.311
generalized idiopathic epilepsy refractory with status epilepticus | pharmacoresistant generalized idiopathic epilepsy with status epilepticus | generalized idiopathic epilepsy pharmacoresistant with status epilepticus > G40.311
drug-resistant generalized idiopathic epilepsy with status epilepticus | generalized idiopathic epilepsy drug-resistant with status epilepticus > G40.311
idiopathic generalized epilepsy intractable with status epilepticus | refractory idiopathic generalized epilepsy with status epilepticus | idiopathic generalized epilepsy refractory with status epilepticus > G40.311
pharmacoresistant idiopathic generalized epilepsy with status epilepticus | idiopathic generalized epilepsy pharmacoresistant with status epilepticus | drug-resistant idiopathic generalized epilepsy with status epilepticus > G40.311
idiopathic generalized epilepsy drug-resistant with status epilepticus | intractable grand mal epilepsy with status epilepticus | grand mal epilepsy intractable with status epilepticus | refractory grand mal epilepsy with status epilepticus > G40.311
grand mal epilepsy refractory with status epilepticus | pharmacoresistant grand mal epilepsy with status epilepticus | grand mal epilepsy pharmacoresistant with status epilepticus | drug-resistant grand mal epilepsy with status epilepticus > G40.311
grand mal epilepsy drug-resistant with status epilepticus > G40.311
generalized idiopathic epilepsy not intractable without status epilepticus | generalized idiopathic epilepsy without status epilepticus | generalized idiopathic epilepsy not intractable | idiopathic generalized epilepsy not intractable without status epilepticus > G40.309
idiopathic generalized epilepsy without status epilepticus | idiopathic generalized epilepsy not intractable | grand mal epilepsy not intractable without status epilepticus | grand mal epilepsy without status epilepticus | grand mal epilepsy not intractable > G40.309
generalized idiopathic epilepsy not intractable with status epilepticus | generalized idiopathic epilepsy with status epilepticus | idiopathic generalized epilepsy not intractable with status epilepticus | idiopathic generalized epilepsy with status epilepticus > G40.301
grand mal epilepsy not intractable with status epilepticus | grand mal epilepsy with status epilepticus > G40.301
epilepsy related to external causes not intractable without status epilepticus | epilepsy related to external causes without status epilepticus | epilepsy related to external causes not intractable > G40.509
epilepsy related to external causes not intractable with status epilepticus > G40.501
intractable focal epilepsy with complex partial seizures | intractable focal epilepsy with complex partial seizures without status epilepticus | focal epilepsy with complex partial seizures intractable without status epilepticus > G40.219
refractory focal epilepsy with complex partial seizures | refractory focal epilepsy with complex partial seizures without status epilepticus | focal epilepsy with complex partial seizures refractory without status epilepticus > G40.219
pharmacoresistant focal epilepsy with complex partial seizures | pharmacoresistant focal epilepsy with complex partial seizures without status epilepticus | focal epilepsy with complex partial seizures pharmacoresistant without status epilepticus > G40.219
drug-resistant focal epilepsy with complex partial seizures | drug-resistant focal epilepsy with complex partial seizures without status epilepticus | focal epilepsy with complex partial seizures drug-resistant without status epilepticus > G40.219
intractable partial epilepsy with complex partial seizures | intractable partial epilepsy with complex partial seizures without status epilepticus | partial epilepsy with complex partial seizures intractable without status epilepticus > G40.219
refractory partial epilepsy with complex partial seizures | refractory partial epilepsy with complex partial seizures without status epilepticus | partial epilepsy with complex partial seizures refractory without status epilepticus > G40.219
pharmacoresistant partial epilepsy with complex partial seizures | pharmacoresistant partial epilepsy with complex partial seizures without status epilepticus | partial epilepsy with complex partial seizures pharmacoresistant without status epilepticus > G40.219
drug-resistant partial epilepsy with complex partial seizures | drug-resistant partial epilepsy with complex partial seizures without status epilepticus | partial epilepsy with complex partial seizures drug-resistant without status epilepticus > G40.219
intractable symptomatic focal epilepsy with complex partial seizures | intractable symptomatic focal epilepsy with complex partial seizures without status epilepticus | symptomatic focal epilepsy with complex partial seizures intractable without status epilepticus > G40.219
refractory symptomatic focal epilepsy with complex partial seizures | refractory symptomatic focal epilepsy with complex partial seizures without status epilepticus | symptomatic focal epilepsy with complex partial seizures refractory without status epilepticus > G40.219
pharmacoresistant symptomatic focal epilepsy with complex partial seizures | pharmacoresistant symptomatic focal epilepsy with complex partial seizures without status epilepticus > G40.219
symptomatic focal epilepsy with complex partial seizures pharmacoresistant without status epilepticus | drug-resistant symptomatic focal epilepsy with complex partial seizures > G40.219
drug-resistant symptomatic focal epilepsy with complex partial seizures without status epilepticus | symptomatic focal epilepsy with complex partial seizures drug-resistant without status epilepticus > G40.219
intractable symptomatic localization-related epilepsy with complex partial seizures | intractable symptomatic localization-related epilepsy with complex partial seizures without status epilepticus > G40.219
symptomatic localization-related epilepsy with complex partial seizures intractable without status epilepticus | refractory symptomatic localization-related epilepsy with complex partial seizures > G40.219
refractory symptomatic localization-related epilepsy with complex partial seizures without status epilepticus | symptomatic localization-related epilepsy with complex partial seizures refractory without status epilepticus > G40.219
pharmacoresistant symptomatic localization-related epilepsy with complex partial seizures | pharmacoresistant symptomatic localization-related epilepsy with complex partial seizures without status epilepticus > G40.219
symptomatic localization-related epilepsy with complex partial seizures pharmacoresistant without status epilepticus | drug-resistant symptomatic localization-related epilepsy with complex partial seizures > G40.219
drug-resistant symptomatic localization-related epilepsy with complex partial seizures without status epilepticus | symptomatic localization-related epilepsy with complex partial seizures drug-resistant without status epilepticus > G40.219
intractable temporal lobe epilepsy without status epilepticus | temporal lobe epilepsy intractable without status epilepticus | refractory temporal lobe epilepsy without status epilepticus > G40.219
temporal lobe epilepsy refractory without status epilepticus | pharmacoresistant temporal lobe epilepsy | pharmacoresistant temporal lobe epilepsy without status epilepticus | temporal lobe epilepsy pharmacoresistant without status epilepticus > G40.219
drug-resistant temporal lobe epilepsy without status epilepticus | temporal lobe epilepsy drug-resistant without status epilepticus > G40.219
intractable focal epilepsy with complex partial seizures with status epilepticus | focal epilepsy with complex partial seizures intractable with status epilepticus | refractory focal epilepsy with complex partial seizures with status epilepticus > G40.211
focal epilepsy with complex partial seizures refractory with status epilepticus | pharmacoresistant focal epilepsy with complex partial seizures with status epilepticus | focal epilepsy with complex partial seizures pharmacoresistant with status epilepticus > G40.211
drug-resistant focal epilepsy with complex partial seizures with status epilepticus | focal epilepsy with complex partial seizures drug-resistant with status epilepticus | intractable partial epilepsy with complex partial seizures with status epilepticus > G40.211
partial epilepsy with complex partial seizures intractable with status epilepticus | refractory partial epilepsy with complex partial seizures with status epilepticus | partial epilepsy with complex partial seizures refractory with status epilepticus > G40.211
pharmacoresistant partial epilepsy with complex partial seizures with status epilepticus | partial epilepsy with complex partial seizures pharmacoresistant with status epilepticus | drug-resistant partial epilepsy with complex partial seizures with status epilepticus > G40.211
partial epilepsy with complex partial seizures drug-resistant with status epilepticus | intractable symptomatic focal epilepsy with complex partial seizures with status epilepticus > G40.211
symptomatic focal epilepsy with complex partial seizures intractable with status epilepticus | refractory symptomatic focal epilepsy with complex partial seizures with status epilepticus > G40.211
symptomatic focal epilepsy with complex partial seizures refractory with status epilepticus | pharmacoresistant symptomatic focal epilepsy with complex partial seizures with status epilepticus > G40.211
symptomatic focal epilepsy with complex partial seizures pharmacoresistant with status epilepticus | drug-resistant symptomatic focal epilepsy with complex partial seizures with status epilepticus > G40.211
symptomatic focal epilepsy with complex partial seizures drug-resistant with status epilepticus | intractable symptomatic localization-related epilepsy with complex partial seizures with status epilepticus > G40.211
refractory symptomatic localization-related epilepsy with complex partial seizures with status epilepticus > G40.211
symptomatic localization-related epilepsy with complex partial seizures refractory with status epilepticus | pharmacoresistant symptomatic localization-related epilepsy with complex partial seizures with status epilepticus > G40.211
symptomatic localization-related epilepsy with complex partial seizures pharmacoresistant with status epilepticus | drug-resistant symptomatic localization-related epilepsy with complex partial seizures with status epilepticus > G40.211
symptomatic localization-related epilepsy with complex partial seizures drug-resistant with status epilepticus | temporal lobe epilepsy intractable with status epilepticus > G40.211
refractory temporal lobe epilepsy with status epilepticus | temporal lobe epilepsy refractory with status epilepticus | pharmacoresistant temporal lobe epilepsy with status epilepticus | temporal lobe epilepsy pharmacoresistant with status epilepticus > G40.211
drug-resistant temporal lobe epilepsy with status epilepticus | temporal lobe epilepsy drug-resistant with status epilepticus > G40.211
focal epilepsy with complex partial seizures not intractable without status epilepticus | focal epilepsy with complex partial seizures without status epilepticus | focal epilepsy with complex partial seizures not intractable > G40.209
partial epilepsy with complex partial seizures not intractable without status epilepticus | partial epilepsy with complex partial seizures without status epilepticus | partial epilepsy with complex partial seizures not intractable > G40.209
symptomatic focal epilepsy with complex partial seizures not intractable without status epilepticus | symptomatic focal epilepsy with complex partial seizures without status epilepticus | symptomatic focal epilepsy with complex partial seizures not intractable > G40.209
symptomatic localization-related epilepsy with complex partial seizures not intractable without status epilepticus | symptomatic localization-related epilepsy with complex partial seizures without status epilepticus > G40.209
symptomatic localization-related epilepsy with complex partial seizures not intractable | temporal lobe epilepsy not intractable without status epilepticus | temporal lobe epilepsy without status epilepticus | temporal lobe epilepsy not intractable > G40.209
focal epilepsy with complex partial seizures not intractable with status epilepticus | focal epilepsy with complex partial seizures with status epilepticus | partial epilepsy with complex partial seizures not intractable with status epilepticus > G40.201
partial epilepsy with complex partial seizures with status epilepticus | symptomatic focal epilepsy with complex partial seizures not intractable with status epilepticus | symptomatic focal epilepsy with complex partial seizures with status epilepticus > G40.201
symptomatic localization-related epilepsy with complex partial seizures not intractable with status epilepticus | symptomatic localization-related epilepsy with complex partial seizures with status epilepticus > G40.201
temporal lobe epilepsy not intractable with status epilepticus | temporal lobe epilepsy with status epilepticus > G40.201
intractable focal epilepsy with simple partial seizures | intractable focal epilepsy with simple partial seizures without status epilepticus | focal epilepsy with simple partial seizures intractable without status epilepticus > G40.119
refractory focal epilepsy with simple partial seizures | refractory focal epilepsy with simple partial seizures without status epilepticus | focal epilepsy with simple partial seizures refractory without status epilepticus > G40.119
pharmacoresistant focal epilepsy with simple partial seizures | pharmacoresistant focal epilepsy with simple partial seizures without status epilepticus | focal epilepsy with simple partial seizures pharmacoresistant without status epilepticus > G40.119
drug-resistant focal epilepsy with simple partial seizures | drug-resistant focal epilepsy with simple partial seizures without status epilepticus | focal epilepsy with simple partial seizures drug-resistant without status epilepticus > G40.119
intractable partial epilepsy with simple partial seizures | intractable partial epilepsy with simple partial seizures without status epilepticus | partial epilepsy with simple partial seizures intractable without status epilepticus > G40.119
refractory partial epilepsy with simple partial seizures | refractory partial epilepsy with simple partial seizures without status epilepticus | partial epilepsy with simple partial seizures refractory without status epilepticus > G40.119
pharmacoresistant partial epilepsy with simple partial seizures | pharmacoresistant partial epilepsy with simple partial seizures without status epilepticus | partial epilepsy with simple partial seizures pharmacoresistant without status epilepticus > G40.119
drug-resistant partial epilepsy with simple partial seizures | drug-resistant partial epilepsy with simple partial seizures without status epilepticus | partial epilepsy with simple partial seizures drug-resistant without status epilepticus > G40.119
intractable symptomatic focal epilepsy with simple partial seizures | intractable symptomatic focal epilepsy with simple partial seizures without status epilepticus | symptomatic focal epilepsy with simple partial seizures intractable without status epilepticus > G40.119
refractory symptomatic focal epilepsy with simple partial seizures | refractory symptomatic focal epilepsy with simple partial seizures without status epilepticus | symptomatic focal epilepsy with simple partial seizures refractory without status epilepticus > G40.119
pharmacoresistant symptomatic focal epilepsy with simple partial seizures | pharmacoresistant symptomatic focal epilepsy with simple partial seizures without status epilepticus > G40.119
symptomatic focal epilepsy with simple partial seizures pharmacoresistant without status epilepticus | drug-resistant symptomatic focal epilepsy with simple partial seizures > G40.119
drug-resistant symptomatic focal epilepsy with simple partial seizures without status epilepticus | symptomatic focal epilepsy with simple partial seizures drug-resistant without status epilepticus > G40.119
intractable symptomatic localization-related epilepsy with simple partial seizures without status epilepticus > G40.119
symptomatic localization-related epilepsy with simple partial seizures intractable without status epilepticus | refractory symptomatic localization-related epilepsy with simple partial seizures > G40.119
refractory symptomatic localization-related epilepsy with simple partial seizures without status epilepticus | symptomatic localization-related epilepsy with simple partial seizures refractory without status epilepticus > G40.119
pharmacoresistant symptomatic localization-related epilepsy with simple partial seizures | pharmacoresistant symptomatic localization-related epilepsy with simple partial seizures without status epilepticus > G40.119
symptomatic localization-related epilepsy with simple partial seizures pharmacoresistant without status epilepticus | drug-resistant symptomatic localization-related epilepsy with simple partial seizures > G40.119
drug-resistant symptomatic localization-related epilepsy with simple partial seizures without status epilepticus | symptomatic localization-related epilepsy with simple partial seizures drug-resistant without status epilepticus > G40.119
intractable focal epilepsy with simple partial seizures with status epilepticus | focal epilepsy with simple partial seizures intractable with status epilepticus | refractory focal epilepsy with simple partial seizures with status epilepticus > G40.111
focal epilepsy with simple partial seizures refractory with status epilepticus | pharmacoresistant focal epilepsy with simple partial seizures with status epilepticus | focal epilepsy with simple partial seizures pharmacoresistant with status epilepticus > G40.111
drug-resistant focal epilepsy with simple partial seizures with status epilepticus | focal epilepsy with simple partial seizures drug-resistant with status epilepticus | intractable partial epilepsy with simple partial seizures with status epilepticus > G40.111
partial epilepsy with simple partial seizures intractable with status epilepticus | refractory partial epilepsy with simple partial seizures with status epilepticus | partial epilepsy with simple partial seizures refractory with status epilepticus > G40.111
pharmacoresistant partial epilepsy with simple partial seizures with status epilepticus | partial epilepsy with simple partial seizures pharmacoresistant with status epilepticus | drug-resistant partial epilepsy with simple partial seizures with status epilepticus > G40.111
partial epilepsy with simple partial seizures drug-resistant with status epilepticus | intractable symptomatic focal epilepsy with simple partial seizures with status epilepticus > G40.111
symptomatic focal epilepsy with simple partial seizures intractable with status epilepticus | refractory symptomatic focal epilepsy with simple partial seizures with status epilepticus > G40.111
symptomatic focal epilepsy with simple partial seizures refractory with status epilepticus | pharmacoresistant symptomatic focal epilepsy with simple partial seizures with status epilepticus > G40.111
symptomatic focal epilepsy with simple partial seizures pharmacoresistant with status epilepticus | drug-resistant symptomatic focal epilepsy with simple partial seizures with status epilepticus > G40.111
symptomatic focal epilepsy with simple partial seizures drug-resistant with status epilepticus | intractable symptomatic localization-related epilepsy with simple partial seizures with status epilepticus > G40.111
symptomatic localization-related epilepsy with simple partial seizures intractable with status epilepticus | refractory symptomatic localization-related epilepsy with simple partial seizures with status epilepticus > G40.111
symptomatic localization-related epilepsy with simple partial seizures refractory with status epilepticus | pharmacoresistant symptomatic localization-related epilepsy with simple partial seizures with status epilepticus > G40.111
symptomatic localization-related epilepsy with simple partial seizures pharmacoresistant with status epilepticus | drug-resistant symptomatic localization-related epilepsy with simple partial seizures with status epilepticus > G40.111
symptomatic localization-related epilepsy with simple partial seizures drug-resistant with status epilepticus > G40.111
focal epilepsy with simple partial seizures not intractable without status epilepticus | focal epilepsy with simple partial seizures without status epilepticus | focal epilepsy with simple partial seizures not intractable > G40.109
partial epilepsy with simple partial seizures not intractable without status epilepticus | partial epilepsy with simple partial seizures without status epilepticus | partial epilepsy with simple partial seizures not intractable > G40.109
symptomatic focal epilepsy with simple partial seizures not intractable without status epilepticus | symptomatic focal epilepsy with simple partial seizures without status epilepticus | symptomatic focal epilepsy with simple partial seizures not intractable > G40.109
symptomatic localization-related epilepsy with simple partial seizures not intractable without status epilepticus | symptomatic localization-related epilepsy with simple partial seizures without status epilepticus > G40.109
symptomatic localization-related epilepsy with simple partial seizures not intractable > G40.109
focal epilepsy with simple partial seizures not intractable with status epilepticus | focal epilepsy with simple partial seizures with status epilepticus | partial epilepsy with simple partial seizures not intractable with status epilepticus > G40.101
partial epilepsy with simple partial seizures with status epilepticus | symptomatic focal epilepsy with simple partial seizures not intractable with status epilepticus | symptomatic focal epilepsy with simple partial seizures with status epilepticus > G40.101
symptomatic localization-related epilepsy with simple partial seizures not intractable with status epilepticus | symptomatic localization-related epilepsy with simple partial seizures with status epilepticus > G40.101
intractable idiopathic focal epilepsy without status epilepticus | idiopathic focal epilepsy intractable without status epilepticus | refractory idiopathic focal epilepsy > G40.019
refractory idiopathic focal epilepsy without status epilepticus | idiopathic focal epilepsy refractory without status epilepticus | pharmacoresistant idiopathic focal epilepsy | pharmacoresistant idiopathic focal epilepsy without status epilepticus > G40.019
idiopathic focal epilepsy pharmacoresistant without status epilepticus | drug-resistant idiopathic focal epilepsy | drug-resistant idiopathic focal epilepsy without status epilepticus | idiopathic focal epilepsy drug-resistant without status epilepticus > G40.019
intractable idiopathic localization-related epilepsy | intractable idiopathic localization-related epilepsy without status epilepticus | idiopathic localization-related epilepsy intractable without status epilepticus > G40.019
refractory idiopathic localization-related epilepsy | refractory idiopathic localization-related epilepsy without status epilepticus | idiopathic localization-related epilepsy refractory without status epilepticus > G40.019
pharmacoresistant idiopathic localization-related epilepsy | pharmacoresistant idiopathic localization-related epilepsy without status epilepticus | idiopathic localization-related epilepsy pharmacoresistant without status epilepticus > G40.019
drug-resistant idiopathic localization-related epilepsy | drug-resistant idiopathic localization-related epilepsy without status epilepticus | idiopathic localization-related epilepsy drug-resistant without status epilepticus > G40.019
intractable idiopathic focal epilepsy with status epilepticus | idiopathic focal epilepsy intractable with status epilepticus | refractory idiopathic focal epilepsy with status epilepticus | idiopathic focal epilepsy refractory with status epilepticus > G40.011
pharmacoresistant idiopathic focal epilepsy with status epilepticus | idiopathic focal epilepsy pharmacoresistant with status epilepticus | drug-resistant idiopathic focal epilepsy with status epilepticus > G40.011
idiopathic focal epilepsy drug-resistant with status epilepticus | intractable idiopathic localization-related epilepsy with status epilepticus | idiopathic localization-related epilepsy intractable with status epilepticus > G40.011
refractory idiopathic localization-related epilepsy with status epilepticus | idiopathic localization-related epilepsy refractory with status epilepticus | pharmacoresistant idiopathic localization-related epilepsy with status epilepticus > G40.011
idiopathic localization-related epilepsy pharmacoresistant with status epilepticus | drug-resistant idiopathic localization-related epilepsy with status epilepticus | idiopathic localization-related epilepsy drug-resistant with status epilepticus > G40.011
idiopathic focal epilepsy not intractable without status epilepticus | idiopathic focal epilepsy without status epilepticus | idiopathic focal epilepsy not intractable | idiopathic localization-related epilepsy not intractable without status epilepticus > G40.009
idiopathic localization-related epilepsy without status epilepticus | idiopathic localization-related epilepsy not intractable > G40.009
idiopathic focal epilepsy not intractable with status epilepticus | idiopathic focal epilepsy with status epilepticus | idiopathic localization-related epilepsy not intractable with status epilepticus | idiopathic localization-related epilepsy with status epilepticus > G40.001
intractable generalized epilepsy without status epilepticus | generalized epilepsy intractable without status epilepticus | refractory generalized epilepsy without status epilepticus > G40.419
generalized epilepsy refractory without status epilepticus | pharmacoresistant generalized epilepsy | pharmacoresistant generalized epilepsy without status epilepticus | generalized epilepsy pharmacoresistant without status epilepticus > G40.419
drug-resistant generalized epilepsy | drug-resistant generalized epilepsy without status epilepticus | generalized epilepsy drug-resistant without status epilepticus | intractable myoclonic epilepsy without status epilepticus > G40.419
myoclonic epilepsy intractable without status epilepticus | refractory myoclonic epilepsy | refractory myoclonic epilepsy without status epilepticus | myoclonic epilepsy refractory without status epilepticus | pharmacoresistant myoclonic epilepsy > G40.419
pharmacoresistant myoclonic epilepsy without status epilepticus | myoclonic epilepsy pharmacoresistant without status epilepticus | drug-resistant myoclonic epilepsy | drug-resistant myoclonic epilepsy without status epilepticus > G40.419
myoclonic epilepsy drug-resistant without status epilepticus > G40.419
generalized epilepsy intractable with status epilepticus | refractory generalized epilepsy with status epilepticus | generalized epilepsy refractory with status epilepticus > G40.411
pharmacoresistant generalized epilepsy with status epilepticus | generalized epilepsy pharmacoresistant with status epilepticus | drug-resistant generalized epilepsy with status epilepticus | generalized epilepsy drug-resistant with status epilepticus > G40.411
intractable myoclonic epilepsy with status epilepticus | myoclonic epilepsy intractable with status epilepticus | refractory myoclonic epilepsy with status epilepticus | myoclonic epilepsy refractory with status epilepticus > G40.411
pharmacoresistant myoclonic epilepsy with status epilepticus | myoclonic epilepsy pharmacoresistant with status epilepticus | drug-resistant myoclonic epilepsy with status epilepticus | myoclonic epilepsy drug-resistant with status epilepticus > G40.411
generalized epilepsy not intractable without status epilepticus | generalized epilepsy without status epilepticus | generalized epilepsy not intractable | myoclonic epilepsy not intractable without status epilepticus | myoclonic epilepsy without status epilepticus > G40.409
myoclonic epilepsy not intractable > G40.409
generalized epilepsy not intractable with status epilepticus | generalized epilepsy with status epilepticus | myoclonic epilepsy not intractable with status epilepticus | myoclonic epilepsy with status epilepticus > G40.401
intractable Lennox-Gastaut syndrome | intractable Lennox-Gastaut syndrome without status epilepticus | Lennox-Gastaut syndrome intractable without status epilepticus | refractory Lennox-Gastaut syndrome without status epilepticus > G40.814
Lennox-Gastaut syndrome refractory without status epilepticus | pharmacoresistant Lennox-Gastaut syndrome | pharmacoresistant Lennox-Gastaut syndrome without status epilepticus | Lennox-Gastaut syndrome pharmacoresistant without status epilepticus > G40.814
drug-resistant Lennox-Gastaut syndrome | drug-resistant Lennox-Gastaut syndrome without status epilepticus | Lennox-Gastaut syndrome drug-resistant without status epilepticus | intractable Lennox-Gastaut without status epilepticus > G40.814
Lennox-Gastaut intractable without status epilepticus | refractory Lennox-Gastaut | refractory Lennox-Gastaut without status epilepticus | Lennox-Gastaut refractory without status epilepticus | pharmacoresistant Lennox-Gastaut > G40.814
pharmacoresistant Lennox-Gastaut without status epilepticus | Lennox-Gastaut pharmacoresistant without status epilepticus | drug-resistant Lennox-Gastaut | drug-resistant Lennox-Gastaut without status epilepticus > G40.814
Lennox-Gastaut drug-resistant without status epilepticus > G40.814
intractable Lennox-Gastaut syndrome with status epilepticus | refractory Lennox-Gastaut syndrome with status epilepticus | Lennox-Gastaut syndrome refractory with status epilepticus > G40.813
pharmacoresistant Lennox-Gastaut syndrome with status epilepticus | Lennox-Gastaut syndrome pharmacoresistant with status epilepticus | drug-resistant Lennox-Gastaut syndrome with status epilepticus | Lennox-Gastaut syndrome drug-resistant with status epilepticus > G40.813
Lennox-Gastaut intractable with status epilepticus | refractory Lennox-Gastaut with status epilepticus | Lennox-Gastaut refractory with status epilepticus | pharmacoresistant Lennox-Gastaut with status epilepticus > G40.813
Lennox-Gastaut pharmacoresistant with status epilepticus | drug-resistant Lennox-Gastaut with status epilepticus | Lennox-Gastaut drug-resistant with status epilepticus > G40.813
Lennox-Gastaut syndrome not intractable without status epilepticus | Lennox-Gastaut syndrome without status epilepticus | Lennox-Gastaut syndrome not intractable | Lennox-Gastaut not intractable without status epilepticus | Lennox-Gastaut without status epilepticus > G40.812
Lennox-Gastaut not intractable > G40.812
Lennox-Gastaut syndrome not intractable with status epilepticus | Lennox-Gastaut syndrome with status epilepticus | Lennox-Gastaut not intractable with status epilepticus | Lennox-Gastaut with status epilepticus > G40.811
intractable epileptic spasms without status epilepticus | epileptic spasms intractable without status epilepticus | refractory epileptic spasms | refractory epileptic spasms without status epilepticus > G40.824
epileptic spasms refractory without status epilepticus | pharmacoresistant epileptic spasms | pharmacoresistant epileptic spasms without status epilepticus | epileptic spasms pharmacoresistant without status epilepticus | drug-resistant epileptic spasms > G40.824
drug-resistant epileptic spasms without status epilepticus | epileptic spasms drug-resistant without status epilepticus | intractable infantile spasms without status epilepticus | infantile spasms intractable without status epilepticus > G40.824
refractory infantile spasms without status epilepticus | infantile spasms refractory without status epilepticus | pharmacoresistant infantile spasms | pharmacoresistant infantile spasms without status epilepticus > G40.824
infantile spasms pharmacoresistant without status epilepticus | drug-resistant infantile spasms | drug-resistant infantile spasms without status epilepticus | infantile spasms drug-resistant without status epilepticus > G40.824
refractory epileptic spasms with status epilepticus | epileptic spasms refractory with status epilepticus > G40.823
pharmacoresistant epileptic spasms with status epilepticus | epileptic spasms pharmacoresistant with status epilepticus | drug-resistant epileptic spasms with status epilepticus | epileptic spasms drug-resistant with status epilepticus > G40.823
infantile spasms intractable with status epilepticus | refractory infantile spasms with status epilepticus | infantile spasms refractory with status epilepticus > G40.823
pharmacoresistant infantile spasms with status epilepticus | infantile spasms pharmacoresistant with status epilepticus | drug-resistant infantile spasms with status epilepticus | infantile spasms drug-resistant with status epilepticus > G40.823
epileptic spasms not intractable without status epilepticus | epileptic spasms without status epilepticus | epileptic spasms not intractable | infantile spasms not intractable without status epilepticus | infantile spasms without status epilepticus > G40.822
infantile spasms not intractable > G40.822
epileptic spasms not intractable with status epilepticus | infantile spasms not intractable with status epilepticus > G40.821
intractable epilepsy without status epilepticus | epilepsy intractable without status epilepticus | refractory epilepsy without status epilepticus | epilepsy refractory without status epilepticus > G40.919
pharmacoresistant epilepsy without status epilepticus | epilepsy pharmacoresistant without status epilepticus | drug-resistant epilepsy without status epilepticus > G40.919
epilepsy drug-resistant without status epilepticus > G40.919
epilepsy intractable with status epilepticus | refractory epilepsy with status epilepticus | epilepsy refractory with status epilepticus | pharmacoresistant epilepsy with status epilepticus > G40.911
epilepsy pharmacoresistant with status epilepticus | drug-resistant epilepsy with status epilepticus | epilepsy drug-resistant with status epilepticus > G40.911
epilepsy not intractable without status epilepticus | epilepsy without status epilepticus | epilepsy not intractable > G40.909
epilepsy not intractable with status epilepticus | epilepsy with status epilepticus > G40.901

# --- third round: migraine and headache that resist treatment
intractable migraine without aura without status migrainosus | migraine without aura intractable without status migrainosus | refractory migraine without aura without status migrainosus > G43.019
migraine without aura refractory without status migrainosus | pharmacoresistant migraine without aura | pharmacoresistant migraine without aura without status migrainosus | migraine without aura pharmacoresistant without status migrainosus > G43.019
migraine without aura with refractory migraine | migraine without aura with refractory migraine without status migrainosus > G43.019
intractable migraine without aura with status migrainosus | migraine without aura intractable with status migrainosus | refractory migraine without aura with status migrainosus | migraine without aura refractory with status migrainosus > G43.011
pharmacoresistant migraine without aura with status migrainosus | migraine without aura pharmacoresistant with status migrainosus | migraine without aura with refractory migraine with status migrainosus > G43.011
migraine without aura not intractable without status migrainosus | migraine without aura without status migrainosus | migraine without aura not intractable | migraine without aura without refractory migraine > G43.009
migraine without aura without refractory migraine without status migrainosus > G43.009
migraine without aura not intractable with status migrainosus | migraine without aura without refractory migraine with status migrainosus > G43.001
intractable migraine with aura without status migrainosus | migraine with aura intractable without status migrainosus | refractory migraine with aura without status migrainosus > G43.119
migraine with aura refractory without status migrainosus | pharmacoresistant migraine with aura | pharmacoresistant migraine with aura without status migrainosus | migraine with aura pharmacoresistant without status migrainosus > G43.119
migraine with aura with refractory migraine | migraine with aura with refractory migraine without status migrainosus > G43.119
intractable migraine with aura with status migrainosus | migraine with aura intractable with status migrainosus | refractory migraine with aura with status migrainosus | migraine with aura refractory with status migrainosus > G43.111
pharmacoresistant migraine with aura with status migrainosus | migraine with aura pharmacoresistant with status migrainosus | migraine with aura with refractory migraine with status migrainosus > G43.111
migraine with aura not intractable without status migrainosus | migraine with aura without status migrainosus | migraine with aura not intractable | migraine with aura without refractory migraine > G43.109
migraine with aura without refractory migraine without status migrainosus > G43.109
migraine with aura not intractable with status migrainosus | migraine with aura without refractory migraine with status migrainosus > G43.101
intractable hemiplegic migraine without status migrainosus | refractory hemiplegic migraine without status migrainosus > G43.419
hemiplegic migraine refractory without status migrainosus | pharmacoresistant hemiplegic migraine | pharmacoresistant hemiplegic migraine without status migrainosus | hemiplegic migraine pharmacoresistant without status migrainosus > G43.419
hemiplegic migraine with refractory migraine without status migrainosus > G43.419
hemiplegic migraine intractable with status migrainosus | refractory hemiplegic migraine with status migrainosus | hemiplegic migraine refractory with status migrainosus > G43.411
pharmacoresistant hemiplegic migraine with status migrainosus | hemiplegic migraine pharmacoresistant with status migrainosus | hemiplegic migraine with refractory migraine with status migrainosus > G43.411
hemiplegic migraine not intractable without status migrainosus | hemiplegic migraine without status migrainosus | hemiplegic migraine not intractable | hemiplegic migraine without refractory migraine > G43.409
hemiplegic migraine without refractory migraine without status migrainosus > G43.409
hemiplegic migraine not intractable with status migrainosus | hemiplegic migraine without refractory migraine with status migrainosus > G43.401
intractable persistent migraine aura without cerebral infarction without status migrainosus | persistent migraine aura without cerebral infarction intractable without status migrainosus > G43.519
refractory persistent migraine aura without cerebral infarction | refractory persistent migraine aura without cerebral infarction without status migrainosus | persistent migraine aura without cerebral infarction refractory without status migrainosus > G43.519
pharmacoresistant persistent migraine aura without cerebral infarction | pharmacoresistant persistent migraine aura without cerebral infarction without status migrainosus > G43.519
persistent migraine aura without cerebral infarction pharmacoresistant without status migrainosus > G43.519
persistent migraine aura without cerebral infarction with refractory migraine without status migrainosus > G43.519
intractable persistent migraine aura without cerebral infarction with status migrainosus | persistent migraine aura without cerebral infarction intractable with status migrainosus > G43.511
refractory persistent migraine aura without cerebral infarction with status migrainosus | persistent migraine aura without cerebral infarction refractory with status migrainosus > G43.511
pharmacoresistant persistent migraine aura without cerebral infarction with status migrainosus | persistent migraine aura without cerebral infarction pharmacoresistant with status migrainosus > G43.511
persistent migraine aura without cerebral infarction with refractory migraine with status migrainosus > G43.511
persistent migraine aura without cerebral infarction not intractable without status migrainosus | persistent migraine aura without cerebral infarction without status migrainosus | persistent migraine aura without cerebral infarction not intractable > G43.509
persistent migraine aura without cerebral infarction without refractory migraine | persistent migraine aura without cerebral infarction without refractory migraine without status migrainosus > G43.509
persistent migraine aura without cerebral infarction not intractable with status migrainosus > G43.501
persistent migraine aura without cerebral infarction without refractory migraine with status migrainosus > G43.501
intractable persistent migraine aura with cerebral infarction without status migrainosus | persistent migraine aura with cerebral infarction intractable without status migrainosus > G43.619
refractory persistent migraine aura with cerebral infarction | refractory persistent migraine aura with cerebral infarction without status migrainosus | persistent migraine aura with cerebral infarction refractory without status migrainosus > G43.619
pharmacoresistant persistent migraine aura with cerebral infarction | pharmacoresistant persistent migraine aura with cerebral infarction without status migrainosus | persistent migraine aura with cerebral infarction pharmacoresistant without status migrainosus > G43.619
persistent migraine aura with cerebral infarction with refractory migraine without status migrainosus > G43.619
intractable persistent migraine aura with cerebral infarction with status migrainosus | persistent migraine aura with cerebral infarction intractable with status migrainosus | refractory persistent migraine aura with cerebral infarction with status migrainosus > G43.611
persistent migraine aura with cerebral infarction refractory with status migrainosus | pharmacoresistant persistent migraine aura with cerebral infarction with status migrainosus > G43.611
persistent migraine aura with cerebral infarction pharmacoresistant with status migrainosus | persistent migraine aura with cerebral infarction with refractory migraine with status migrainosus > G43.611
persistent migraine aura with cerebral infarction not intractable without status migrainosus | persistent migraine aura with cerebral infarction without status migrainosus | persistent migraine aura with cerebral infarction not intractable > G43.609
persistent migraine aura with cerebral infarction without refractory migraine | persistent migraine aura with cerebral infarction without refractory migraine without status migrainosus > G43.609
persistent migraine aura with cerebral infarction not intractable with status migrainosus | persistent migraine aura with cerebral infarction with status migrainosus > G43.601
persistent migraine aura with cerebral infarction without refractory migraine with status migrainosus > G43.601
intractable chronic migraine without aura without status migrainosus | chronic migraine without aura intractable without status migrainosus | refractory chronic migraine without aura > G43.719
refractory chronic migraine without aura without status migrainosus | chronic migraine without aura refractory without status migrainosus | pharmacoresistant chronic migraine without aura | pharmacoresistant chronic migraine without aura without status migrainosus > G43.719
chronic migraine without aura pharmacoresistant without status migrainosus | chronic migraine without aura with refractory migraine without status migrainosus > G43.719
intractable chronic migraine without status migrainosus | chronic migraine intractable without status migrainosus | refractory chronic migraine without status migrainosus | chronic migraine refractory without status migrainosus > G43.719
pharmacoresistant chronic migraine | pharmacoresistant chronic migraine without status migrainosus | chronic migraine pharmacoresistant without status migrainosus | chronic migraine with refractory migraine > G43.719
chronic migraine with refractory migraine without status migrainosus > G43.719
chronic migraine without aura intractable with status migrainosus | refractory chronic migraine without aura with status migrainosus | chronic migraine without aura refractory with status migrainosus > G43.711
pharmacoresistant chronic migraine without aura with status migrainosus | chronic migraine without aura pharmacoresistant with status migrainosus | chronic migraine without aura with refractory migraine with status migrainosus > G43.711
chronic migraine intractable with status migrainosus | refractory chronic migraine with status migrainosus | chronic migraine refractory with status migrainosus > G43.711
pharmacoresistant chronic migraine with status migrainosus | chronic migraine pharmacoresistant with status migrainosus | chronic migraine with refractory migraine with status migrainosus > G43.711
chronic migraine without aura not intractable without status migrainosus | chronic migraine without aura without status migrainosus | chronic migraine without aura not intractable | chronic migraine without aura without refractory migraine > G43.709
chronic migraine without aura without refractory migraine without status migrainosus | chronic migraine not intractable without status migrainosus | chronic migraine without status migrainosus | chronic migraine not intractable > G43.709
chronic migraine without refractory migraine | chronic migraine without refractory migraine without status migrainosus > G43.709
chronic migraine without aura with status migrainosus | chronic migraine without aura without refractory migraine with status migrainosus | chronic migraine not intractable with status migrainosus > G43.701
chronic migraine without refractory migraine with status migrainosus > G43.701
intractable chronic migraine with aura without status migrainosus | chronic migraine with aura intractable without status migrainosus > G43.E19
refractory chronic migraine with aura without status migrainosus | chronic migraine with aura refractory without status migrainosus | pharmacoresistant chronic migraine with aura | pharmacoresistant chronic migraine with aura without status migrainosus > G43.E19
chronic migraine with aura pharmacoresistant without status migrainosus | chronic migraine with aura with refractory migraine without status migrainosus > G43.E19
intractable chronic migraine with aura with status migrainosus | chronic migraine with aura refractory with status migrainosus > G43.E11
pharmacoresistant chronic migraine with aura with status migrainosus | chronic migraine with aura pharmacoresistant with status migrainosus > G43.E11
chronic migraine with aura without status migrainosus | chronic migraine with aura not intractable > G43.E09
chronic migraine with aura without refractory migraine without status migrainosus > G43.E09
chronic migraine with aura not intractable with status migrainosus > G43.E01
intractable migraine without status migrainosus | migraine intractable without status migrainosus | migraine refractory without status migrainosus > G43.919
pharmacoresistant migraine without status migrainosus | migraine pharmacoresistant without status migrainosus | migraine with refractory migraine without status migrainosus > G43.919
migraine intractable with status migrainosus | migraine refractory with status migrainosus | pharmacoresistant migraine with status migrainosus > G43.911
migraine pharmacoresistant with status migrainosus | migraine with refractory migraine with status migrainosus > G43.911
migraine not intractable without status migrainosus | migraine without status migrainosus | migraine not intractable | migraine without refractory migraine | migraine without refractory migraine without status migrainosus > G43.909
migraine not intractable with status migrainosus > G43.901
intractable menstrual migraine without status migrainosus | menstrual migraine intractable without status migrainosus | refractory menstrual migraine without status migrainosus > G43.839
menstrual migraine refractory without status migrainosus | pharmacoresistant menstrual migraine | pharmacoresistant menstrual migraine without status migrainosus | menstrual migraine pharmacoresistant without status migrainosus > G43.839
menstrual migraine with refractory migraine | intractable menstrually related migraine | intractable menstrually related migraine without status migrainosus | menstrually related migraine intractable without status migrainosus | refractory menstrually related migraine > G43.839
refractory menstrually related migraine without status migrainosus | menstrually related migraine refractory without status migrainosus | pharmacoresistant menstrually related migraine | pharmacoresistant menstrually related migraine without status migrainosus > G43.839
menstrually related migraine pharmacoresistant without status migrainosus | menstrually related migraine with refractory migraine | intractable premenstrual migraine without status migrainosus > G43.839
premenstrual migraine intractable without status migrainosus | refractory premenstrual migraine | refractory premenstrual migraine without status migrainosus | premenstrual migraine refractory without status migrainosus | pharmacoresistant premenstrual migraine > G43.839
pharmacoresistant premenstrual migraine without status migrainosus | premenstrual migraine pharmacoresistant without status migrainosus | premenstrual migraine with refractory migraine > G43.839
menstrual migraine intractable with status migrainosus | refractory menstrual migraine with status migrainosus | menstrual migraine refractory with status migrainosus > G43.831
pharmacoresistant menstrual migraine with status migrainosus | menstrual migraine pharmacoresistant with status migrainosus | menstrual migraine with refractory migraine with status migrainosus | intractable menstrually related migraine with status migrainosus > G43.831
menstrually related migraine intractable with status migrainosus | refractory menstrually related migraine with status migrainosus | menstrually related migraine refractory with status migrainosus > G43.831
pharmacoresistant menstrually related migraine with status migrainosus | menstrually related migraine pharmacoresistant with status migrainosus | menstrually related migraine with refractory migraine with status migrainosus > G43.831
intractable premenstrual migraine with status migrainosus | premenstrual migraine intractable with status migrainosus | refractory premenstrual migraine with status migrainosus | premenstrual migraine refractory with status migrainosus > G43.831
pharmacoresistant premenstrual migraine with status migrainosus | premenstrual migraine pharmacoresistant with status migrainosus | premenstrual migraine with refractory migraine with status migrainosus > G43.831
menstrual migraine not intractable without status migrainosus | menstrual migraine without status migrainosus | menstrual migraine not intractable | menstrually related migraine not intractable without status migrainosus > G43.829
menstrually related migraine without status migrainosus | menstrually related migraine not intractable | premenstrual migraine not intractable without status migrainosus | premenstrual migraine without status migrainosus | premenstrual migraine not intractable > G43.829
menstrual migraine not intractable with status migrainosus | menstrually related migraine not intractable with status migrainosus | menstrually related migraine with status migrainosus > G43.821
premenstrual migraine not intractable with status migrainosus | premenstrual migraine with status migrainosus > G43.821
intractable cyclical vomiting in migraine | refractory cyclical vomiting in migraine | cyclical vomiting in migraine refractory | pharmacoresistant cyclical vomiting in migraine > G43.A1
cyclical vomiting in migraine pharmacoresistant | cyclical vomiting in migraine with refractory migraine | cyclical vomiting with migraine intractable | refractory cyclical vomiting with migraine > G43.A1
cyclical vomiting with migraine refractory | pharmacoresistant cyclical vomiting with migraine | cyclical vomiting with migraine pharmacoresistant | cyclical vomiting with migraine with refractory migraine > G43.A1
cyclical vomiting in migraine not intractable | cyclical vomiting in migraine without refractory migraine | cyclical vomiting with migraine not intractable | cyclical vomiting with migraine without refractory migraine > G43.A0
ophthalmoplegic migraine intractable | refractory ophthalmoplegic migraine | ophthalmoplegic migraine refractory | pharmacoresistant ophthalmoplegic migraine | ophthalmoplegic migraine pharmacoresistant > G43.B1
ophthalmoplegic migraine with refractory migraine > G43.B1
ophthalmoplegic migraine not intractable | ophthalmoplegic migraine without refractory migraine > G43.B0
intractable periodic headache syndrome | periodic headache syndrome intractable | refractory periodic headache syndrome | periodic headache syndrome refractory | pharmacoresistant periodic headache syndrome | periodic headache syndrome pharmacoresistant > G43.C1
periodic headache syndrome with refractory migraine > G43.C1
periodic headache syndrome not intractable | periodic headache syndrome without refractory migraine > G43.C0
abdominal migraine intractable | refractory abdominal migraine | abdominal migraine refractory | pharmacoresistant abdominal migraine | abdominal migraine pharmacoresistant | abdominal migraine with refractory migraine > G43.D1
abdominal migraine not intractable | abdominal migraine without refractory migraine > G43.D0
intractable cluster headache syndrome | cluster headache syndrome intractable | refractory cluster headache syndrome | cluster headache syndrome refractory | cluster headache intractable > G44.001
cluster headache refractory > G44.001
cluster headache syndrome not intractable | cluster headache not intractable > G44.009
episodic cluster headache intractable | refractory episodic cluster headache | episodic cluster headache refractory > G44.011
episodic cluster headache not intractable > G44.019
chronic cluster headache intractable | refractory chronic cluster headache | chronic cluster headache refractory > G44.021
chronic cluster headache not intractable > G44.029
episodic paroxysmal hemicrania intractable | refractory episodic paroxysmal hemicrania | episodic paroxysmal hemicrania refractory | paroxysmal hemicrania intractable > G44.031
refractory paroxysmal hemicrania | paroxysmal hemicrania refractory > G44.031
episodic paroxysmal hemicrania not intractable | paroxysmal hemicrania not intractable > G44.039
intractable chronic paroxysmal hemicrania | chronic paroxysmal hemicrania intractable | refractory chronic paroxysmal hemicrania | chronic paroxysmal hemicrania refractory > G44.041
chronic paroxysmal hemicrania not intractable > G44.049
intractable SUNCT | SUNCT intractable | refractory SUNCT | SUNCT refractory > G44.051
SUNCT not intractable > G44.059
tension-type headache intractable | refractory tension-type headache | tension-type headache refractory | tension headache intractable | tension headache refractory > G44.201
tension-type headache not intractable | tension headache not intractable > G44.209
episodic tension-type headache intractable | refractory episodic tension-type headache | episodic tension-type headache refractory > G44.211
episodic tension-type headache not intractable > G44.219
chronic tension-type headache intractable | refractory chronic tension-type headache | chronic tension-type headache refractory > G44.221
chronic tension-type headache not intractable > G44.229
post-traumatic headache intractable | refractory post-traumatic headache | post-traumatic headache refractory > G44.301
post-traumatic headache not intractable > G44.309
intractable acute post-traumatic headache | acute post-traumatic headache intractable | refractory acute post-traumatic headache | acute post-traumatic headache refractory > G44.311
acute post-traumatic headache not intractable > G44.319
chronic post-traumatic headache intractable | refractory chronic post-traumatic headache | chronic post-traumatic headache refractory > G44.321
chronic post-traumatic headache not intractable > G44.329

# --- third round: nerve by nerve: what ails it
olfactory nerve irritation | olfactory nerve inflammation | olfactory nerve degeneration | olfactory nerve entrapment | olfactory nerve mononeuritis > G52.0
olfactory nerve mononeuropathy | first cranial nerve compression | first cranial nerve irritation | first cranial nerve inflammation > G52.0
first cranial nerve degeneration | first cranial nerve entrapment | first cranial nerve mononeuritis | first cranial nerve mononeuropathy | first cranial nerve neuropathy | first cranial nerve disease > G52.0
glossopharyngeal nerve neuritis | glossopharyngeal nerve irritation | glossopharyngeal nerve inflammation | glossopharyngeal nerve degeneration > G52.1
glossopharyngeal nerve entrapment | glossopharyngeal nerve mononeuritis | glossopharyngeal nerve mononeuropathy | glossopharyngeal nerve neuropathy | glossopharyngeal nerve disease | ninth cranial nerve neuritis > G52.1
ninth cranial nerve irritation | ninth cranial nerve inflammation | ninth cranial nerve degeneration | ninth cranial nerve entrapment | ninth cranial nerve mononeuritis | ninth cranial nerve mononeuropathy > G52.1
ninth cranial nerve neuropathy | ninth cranial nerve disease > G52.1
vagus nerve neuritis | vagus nerve irritation | vagus nerve inflammation | vagus nerve degeneration | vagus nerve entrapment | vagus nerve mononeuritis | vagus nerve mononeuropathy > G52.2
vagus nerve neuropathy | tenth cranial nerve irritation | tenth cranial nerve inflammation > G52.2
tenth cranial nerve degeneration | tenth cranial nerve entrapment | tenth cranial nerve mononeuritis | tenth cranial nerve mononeuropathy | tenth cranial nerve neuropathy | tenth cranial nerve disease | recurrent laryngeal nerve neuritis > G52.2
recurrent laryngeal nerve compression | recurrent laryngeal nerve irritation | recurrent laryngeal nerve inflammation | recurrent laryngeal nerve lesion | recurrent laryngeal nerve disorder | recurrent laryngeal nerve degeneration > G52.2
recurrent laryngeal nerve entrapment | recurrent laryngeal nerve mononeuritis | recurrent laryngeal nerve mononeuropathy | recurrent laryngeal nerve neuropathy | recurrent laryngeal nerve disease | pneumogastric nerve neuritis | pneumogastric nerve compression > G52.2
pneumogastric nerve irritation | pneumogastric nerve inflammation | pneumogastric nerve lesion | pneumogastric nerve degeneration | pneumogastric nerve entrapment | pneumogastric nerve mononeuritis | pneumogastric nerve mononeuropathy > G52.2
pneumogastric nerve neuropathy | pneumogastric nerve disease > G52.2
hypoglossal nerve neuritis | hypoglossal nerve irritation | hypoglossal nerve inflammation | hypoglossal nerve lesion | hypoglossal nerve degeneration | hypoglossal nerve entrapment > G52.3
hypoglossal nerve mononeuritis | hypoglossal nerve mononeuropathy | hypoglossal nerve neuropathy | hypoglossal nerve disease | twelfth cranial nerve neuritis | twelfth cranial nerve irritation | twelfth cranial nerve inflammation > G52.3
twelfth cranial nerve degeneration | twelfth cranial nerve entrapment | twelfth cranial nerve mononeuritis | twelfth cranial nerve mononeuropathy | twelfth cranial nerve neuropathy > G52.3
twelfth cranial nerve disease > G52.3
accessory nerve irritation | accessory nerve inflammation | accessory nerve lesion | accessory nerve degeneration | accessory nerve entrapment | accessory nerve mononeuritis > G52.8
accessory nerve mononeuropathy | accessory nerve neuropathy | accessory nerve disease | spinal accessory nerve irritation | spinal accessory nerve inflammation | spinal accessory nerve lesion > G52.8
spinal accessory nerve disorder | spinal accessory nerve degeneration | spinal accessory nerve entrapment | spinal accessory nerve mononeuritis | spinal accessory nerve mononeuropathy | spinal accessory nerve neuropathy | spinal accessory nerve disease > G52.8
eleventh cranial nerve irritation | eleventh cranial nerve inflammation | eleventh cranial nerve lesion | eleventh cranial nerve disorder | eleventh cranial nerve degeneration > G52.8
eleventh cranial nerve entrapment | eleventh cranial nerve mononeuritis | eleventh cranial nerve mononeuropathy | eleventh cranial nerve neuropathy | eleventh cranial nerve disease > G52.8
facial nerve irritation | facial nerve inflammation | facial nerve degeneration | facial nerve entrapment | facial nerve mononeuritis | facial nerve mononeuropathy > G51.8
facial nerve neuropathy | seventh cranial nerve neuritis | seventh cranial nerve irritation | seventh cranial nerve inflammation | seventh cranial nerve lesion | seventh cranial nerve disorder > G51.8
seventh cranial nerve degeneration | seventh cranial nerve entrapment | seventh cranial nerve mononeuritis | seventh cranial nerve mononeuropathy | seventh cranial nerve neuropathy | seventh cranial nerve disease > G51.8
axillary nerve neuritis | axillary nerve inflammation | axillary nerve lesion | axillary nerve disorder | axillary nerve degeneration | axillary nerve entrapment | axillary nerve mononeuritis > G54.0
axillary nerve mononeuropathy | axillary nerve neuropathy | axillary nerve disease | long thoracic nerve neuritis | long thoracic nerve compression | long thoracic nerve irritation | long thoracic nerve inflammation | long thoracic nerve lesion > G54.0
long thoracic nerve disorder | long thoracic nerve degeneration | long thoracic nerve entrapment | long thoracic nerve mononeuritis | long thoracic nerve mononeuropathy | long thoracic nerve neuropathy | long thoracic nerve disease | thoracodorsal nerve neuritis > G54.0
thoracodorsal nerve compression | thoracodorsal nerve irritation | thoracodorsal nerve inflammation | thoracodorsal nerve lesion | thoracodorsal nerve disorder | thoracodorsal nerve degeneration | thoracodorsal nerve entrapment | thoracodorsal nerve mononeuritis > G54.0
thoracodorsal nerve mononeuropathy | thoracodorsal nerve neuropathy | thoracodorsal nerve disease > G54.0
brachial plexus vasospasm > G54.0
ulnar nerve neuritis | ulnar nerve inflammation | ulnar nerve mononeuropathy > G56.2
ulnar nerve neuropathy | ulnar nerve vasospasm > G56.2
radial nerve inflammation | radial nerve degeneration > G56.3
radial nerve neuropathy | radial nerve disease | posterior interosseous nerve neuritis | posterior interosseous nerve compression | posterior interosseous nerve irritation | posterior interosseous nerve inflammation | posterior interosseous nerve lesion > G56.3
posterior interosseous nerve disorder | posterior interosseous nerve degeneration | posterior interosseous nerve entrapment | posterior interosseous nerve mononeuritis | posterior interosseous nerve mononeuropathy | posterior interosseous nerve neuropathy > G56.3
posterior interosseous nerve disease | radial nerve vasospasm | radial nerve angiospasm > G56.3
musculocutaneous nerve neuritis | musculocutaneous nerve compression | musculocutaneous nerve irritation | musculocutaneous nerve inflammation | musculocutaneous nerve lesion | musculocutaneous nerve disorder | musculocutaneous nerve degeneration > G56.8
musculocutaneous nerve entrapment | musculocutaneous nerve mononeuritis | musculocutaneous nerve mononeuropathy | musculocutaneous nerve neuropathy | musculocutaneous nerve disease | suprascapular nerve neuritis | suprascapular nerve compression > G56.8
suprascapular nerve irritation | suprascapular nerve inflammation | suprascapular nerve lesion | suprascapular nerve disorder | suprascapular nerve degeneration | suprascapular nerve mononeuritis | suprascapular nerve mononeuropathy > G56.8
suprascapular nerve neuropathy | suprascapular nerve disease | medial antebrachial cutaneous nerve neuritis | medial antebrachial cutaneous nerve compression | medial antebrachial cutaneous nerve irritation | medial antebrachial cutaneous nerve inflammation > G56.8
medial antebrachial cutaneous nerve lesion | medial antebrachial cutaneous nerve disorder | medial antebrachial cutaneous nerve degeneration | medial antebrachial cutaneous nerve entrapment | medial antebrachial cutaneous nerve mononeuritis > G56.8
medial antebrachial cutaneous nerve mononeuropathy | medial antebrachial cutaneous nerve neuropathy | medial antebrachial cutaneous nerve disease > G56.8
lateral femoral cutaneous nerve neuritis | lateral femoral cutaneous nerve compression | lateral femoral cutaneous nerve irritation | lateral femoral cutaneous nerve inflammation | lateral femoral cutaneous nerve lesion | lateral femoral cutaneous nerve disorder > G57.1
lateral femoral cutaneous nerve degeneration | lateral femoral cutaneous nerve mononeuritis | lateral femoral cutaneous nerve mononeuropathy | lateral femoral cutaneous nerve neuropathy > G57.1
lateral femoral cutaneous nerve disease | lateral cutaneous nerve of thigh neuritis | lateral cutaneous nerve of thigh compression | lateral cutaneous nerve of thigh irritation | lateral cutaneous nerve of thigh inflammation | lateral cutaneous nerve of thigh lesion > G57.1
lateral cutaneous nerve of thigh disorder | lateral cutaneous nerve of thigh degeneration | lateral cutaneous nerve of thigh entrapment | lateral cutaneous nerve of thigh mononeuritis | lateral cutaneous nerve of thigh mononeuropathy > G57.1
lateral cutaneous nerve of thigh neuropathy | lateral cutaneous nerve of thigh disease > G57.1
femoral nerve neuritis | femoral nerve irritation | femoral nerve inflammation | femoral nerve degeneration > G57.2
femoral nerve mononeuropathy | femoral nerve neuropathy | femoral nerve disease | femoral nerve vasospasm | femoral nerve angiospasm > G57.2
peroneal nerve neuritis | peroneal nerve irritation | peroneal nerve inflammation | peroneal nerve degeneration > G57.3
peroneal nerve mononeuropathy | peroneal nerve neuropathy | peroneal nerve disease | lateral popliteal nerve neuritis | lateral popliteal nerve compression | lateral popliteal nerve irritation | lateral popliteal nerve inflammation | lateral popliteal nerve lesion > G57.3
lateral popliteal nerve degeneration | lateral popliteal nerve entrapment | lateral popliteal nerve mononeuritis | lateral popliteal nerve mononeuropathy | lateral popliteal nerve neuropathy | lateral popliteal nerve disease > G57.3
fibular nerve neuritis | fibular nerve compression | fibular nerve irritation | fibular nerve inflammation | fibular nerve lesion | fibular nerve disorder | fibular nerve degeneration | fibular nerve mononeuritis > G57.3
fibular nerve mononeuropathy | fibular nerve neuropathy | fibular nerve disease > G57.3
tibial nerve neuritis | tibial nerve irritation | tibial nerve inflammation | tibial nerve degeneration | tibial nerve entrapment | tibial nerve mononeuropathy > G57.4
tibial nerve neuropathy | tibial nerve disease | medial popliteal nerve neuritis | medial popliteal nerve compression | medial popliteal nerve irritation | medial popliteal nerve inflammation > G57.4
medial popliteal nerve degeneration | medial popliteal nerve entrapment | medial popliteal nerve mononeuropathy | medial popliteal nerve neuropathy | medial popliteal nerve disease > G57.4
posterior tibial nerve neuritis | posterior tibial nerve irritation | posterior tibial nerve inflammation | posterior tibial nerve lesion | posterior tibial nerve degeneration > G57.5
posterior tibial nerve mononeuritis | posterior tibial nerve mononeuropathy | posterior tibial nerve neuropathy | posterior tibial nerve disease > G57.5
plantar nerve neuritis | plantar nerve irritation | plantar nerve inflammation | plantar nerve entrapment > G57.6
plantar nerve disease > G57.6
saphenous nerve neuritis | saphenous nerve compression | saphenous nerve irritation | saphenous nerve inflammation | saphenous nerve disorder | saphenous nerve degeneration | saphenous nerve mononeuritis > G57.8
saphenous nerve mononeuropathy | saphenous nerve neuropathy | saphenous nerve disease | obturator nerve neuritis | obturator nerve compression | obturator nerve irritation | obturator nerve inflammation | obturator nerve disorder > G57.8
obturator nerve degeneration | obturator nerve entrapment | obturator nerve mononeuritis | obturator nerve neuropathy | obturator nerve disease | iliohypogastric nerve neuritis | iliohypogastric nerve compression > G57.8
iliohypogastric nerve irritation | iliohypogastric nerve inflammation | iliohypogastric nerve degeneration | iliohypogastric nerve mononeuritis > G57.8
iliohypogastric nerve mononeuropathy | iliohypogastric nerve neuropathy | iliohypogastric nerve disease | sural nerve neuritis | sural nerve compression | sural nerve irritation | sural nerve inflammation | sural nerve lesion | sural nerve disorder > G57.8
sural nerve degeneration | sural nerve entrapment | sural nerve mononeuritis | sural nerve mononeuropathy | sural nerve neuropathy | sural nerve disease | genitofemoral nerve neuritis | genitofemoral nerve compression | genitofemoral nerve irritation > G57.8
genitofemoral nerve inflammation | genitofemoral nerve lesion | genitofemoral nerve disorder | genitofemoral nerve degeneration | genitofemoral nerve mononeuritis | genitofemoral nerve mononeuropathy | genitofemoral nerve neuropathy > G57.8
genitofemoral nerve disease > G57.8
intercostal nerve neuritis | intercostal nerve compression | intercostal nerve irritation | intercostal nerve inflammation | intercostal nerve lesion | intercostal nerve degeneration | intercostal nerve entrapment > G58.0
intercostal nerve mononeuritis | intercostal nerve mononeuropathy | intercostal nerve neuropathy | intercostal nerve disease > G58.0
phrenic nerve neuritis | phrenic nerve compression | phrenic nerve irritation | phrenic nerve inflammation | phrenic nerve lesion | phrenic nerve disorder | phrenic nerve degeneration | phrenic nerve entrapment | phrenic nerve mononeuritis > G58.8
phrenic nerve mononeuropathy | phrenic nerve neuropathy | phrenic nerve disease | pudendal nerve neuritis | pudendal nerve compression | pudendal nerve irritation | pudendal nerve inflammation | pudendal nerve lesion | pudendal nerve disorder > G58.8
pudendal nerve degeneration | pudendal nerve mononeuritis | pudendal nerve mononeuropathy | pudendal nerve neuropathy | pudendal nerve disease > G58.8
auriculotemporal nerve neuritis | auriculotemporal nerve compression | auriculotemporal nerve irritation | auriculotemporal nerve inflammation | auriculotemporal nerve lesion | auriculotemporal nerve disorder | auriculotemporal nerve degeneration > G50.8
auriculotemporal nerve entrapment | auriculotemporal nerve mononeuritis | auriculotemporal nerve mononeuropathy | auriculotemporal nerve neuropathy | auriculotemporal nerve disease | lingual nerve neuritis | lingual nerve compression | lingual nerve irritation > G50.8
lingual nerve inflammation | lingual nerve lesion | lingual nerve disorder | lingual nerve degeneration | lingual nerve entrapment | lingual nerve mononeuritis | lingual nerve mononeuropathy | lingual nerve neuropathy | lingual nerve disease | mental nerve neuritis > G50.8
mental nerve compression | mental nerve irritation | mental nerve inflammation | mental nerve lesion | mental nerve disorder | mental nerve degeneration | mental nerve entrapment | mental nerve mononeuritis | mental nerve mononeuropathy | mental nerve neuropathy > G50.8
mental nerve disease > G50.8
median nerve inflammation | median nerve mononeuropathy | median nerve neuropathy > G56.1
median nerve vasospasm | median nerve angiospasm > G56.1
sciatic nerve irritation | sciatic nerve inflammation | sciatic nerve degeneration | sciatic nerve mononeuropathy > G57.0
sciatic nerve neuropathy | sciatic nerve disease | sciatic nerve vasospasm | sciatic nerve angiospasm > G57.0
lumbosacral plexus inflammation | lumbosacral plexus vasospasm | lumbosacral plexus angiospasm > G54.1
lumbosacral plexus disease > G54.1
cervical plexus inflammation | cervical plexus syndrome > G54.2
cervical plexus disease > G54.2
nerve of arm vasospasm | nerve of arm angiospasm > G56.9
nerve of leg vasospasm | nerve of leg angiospasm > G57.9
first cranial nerve neuralgia | first cranial nerve paralysis | first cranial nerve disturbance | olfactory nerve paralysis | olfactory nerve palsy > G52.0
ninth cranial nerve neuralgia | ninth cranial nerve paralysis | ninth cranial nerve palsy | glossopharyngeal nerve paralysis > G52.1
tenth cranial nerve neuralgia | tenth cranial nerve paralysis | tenth cranial nerve palsy > G52.2
twelfth cranial nerve neuralgia | twelfth cranial nerve paralysis | twelfth cranial nerve palsy > G52.3
eleventh cranial nerve neuralgia | eleventh cranial nerve paralysis | eleventh cranial nerve palsy > G52.8
# --- shorthand, surgery, birth, injury
@type condition
PN > G62.9 {T2DM, T1DM, DM2, DM, diabetic, onychomycosis, podiatry, nails, loss of protective sensation}
# --- shorthand, adult medicine
@type condition
focal epilepsy with impaired awareness | focal impaired awareness epilepsy | focal seizures with impaired awareness | FIAS > G40.209
refractory focal epilepsy with impaired awareness | intractable focal epilepsy with impaired awareness | refractory focal impaired awareness seizures | drug resistant focal impaired awareness seizures | refractory TLE | intractable TLE | drug resistant TLE > G40.219
TLE > G40.209 {epilepsy, seizure, seizures, sz, LEV, keppra, LTG, lamictal, AED, ASM}
MOH | med overuse headache | med overuse HA | medication overuse HA | analgesic overuse HA > G44.40
chemo-induced PN | chemo PN | chemo neuropathy | chemo-induced neuropathy | taxane neuropathy > G62.0
PN > G62.9 {DM, DM2, T2DM, T1DM, diabetes, diabetic, feet, gabapentin, monofilament, EMG}
cardioembolic MCA stroke | MCA stroke cardioembolic | MCA embolic stroke | embolic MCA infarct | embolic MCA stroke > I63.41
embolic PCA stroke | embolic PCA infarct | cardioembolic PCA stroke > I63.43
embolic ACA stroke | embolic ACA infarct | cardioembolic ACA stroke > I63.42
MCA CVA | MCA ischemic stroke > I63.51
tension HA | tension-type HA > G44.209
PDD > F02.80 {Parkinson's, Parkinsons, Parkinson, sinemet, levodopa, rivastigmine}
PDD mild > F02.A0 {Parkinson's, Parkinsons, Parkinson, sinemet, levodopa, rivastigmine}
lithium-induced tremor | Li-induced tremor | tremor from lithium | tremor due to lithium | valproate-induced tremor | tremor from valproate | tremor from albuterol | albuterol tremor > G25.1
PD with motor fluctuations and dyskinesia | PD with dyskinesia and motor fluctuations | PD with OFF episodes and dyskinesia | PD with fluctuations and dyskinesia | PD with motor fluctuations OFF episodes and dyskinesia | PD motor fluctuations dyskinesia > G20.B2

@type condition
PN feet | PN feet bilat | PN of feet | PN both feet = peripheral neuropathy {DM, DM2, DM1, T2DM, T1DM, diabetes, diabetic}
@type condition
ibuprofen overuse headache | NSAID overuse headache | analgesic overuse headache | triptan overuse headache | acetaminophen overuse headache | Excedrin overuse headache | opioid overuse headache > G44.40
@type condition
right sided weakness | left sided weakness | R sided weakness | L sided weakness = hemiparesis {stroke, infarct, infarction, CVA, MCA}
@type modifier
no aura | never aura | denies aura = without aura {migraine, migraines}
@type condition
LID | levodopa-induced dyskinesia | peak-dose dyskinesia = dyskinesia {Parkinson, Parkinson's, PD, levodopa, sinemet, carbidopa, CD/LD}

# --- as the Index files them
@type condition
CMT > G60.0 {charcot, neuropathy, hereditary, pes cavus, foot drop, peroneal}
paralysis of the vi cranial nerve | paralysis of vi cranial nerve | VI nerve palsy | VI cranial nerve palsy | sixth cranial nerve paralysis > H49.2
paralysis of the iii cranial nerve | III nerve palsy | III cranial nerve palsy > H49.0
paralysis of the vii cranial nerve | VII nerve palsy | VII cranial nerve palsy > G51.0

# --- said in case reports
@type condition
myoclonic movements > G25.3
demyelinating lesion | demyelinating plaque > G37.9
tossing and turning > G47.9
facial paresis | peripheral facial paresis > G51.0
brachio-crural paresis | brachiocrural > G81.90
right brachio-crural paresis | right brachio-crural > G81.91
left brachio-crural paresis > G81.94
paresis of the lower limbs | paresis of both lower limbs > G82.20
brachial paresis | brachial monoparesis > G83.20
right brachial paresis > G83.21
left brachial paresis > G83.24
horsetail syndrome > G83.4
obstructive hydrocephalia > G91.1
normal pressure hydrocephalia > G91.2
hydrocephalia > G91.9
gliosis | reactive gliosis > G93.89
csf fistula > G96.08

# --- bare words that the Index files by themselves
@type condition
paresis > G83.9

# --- single lines of assessments, neurology
@type condition
TN V2 | TN V3 | TN V2/V3 | TN V1 > G50.0
TN > G50.0 {CBZ, carbamazepine, oxcarbazepine, facial, MVD}
Bell's > G51.0 {facial, face, droop, palsy, eyelid, valacyclovir, House-Brackmann, smile, forehead}
MG in exacerbation | MG exacerbation | MG in acute exacerbation > G70.01
episodic TTH > G44.219
chronic TTH > G44.229
MTS > G93.81 {epilepsy, TLE, seizure, seizures, sz, hippocampal}
oxaliplatin-induced PN > G62.0
migraine s aura > G43.009
metabolic enceph | toxic-metabolic enceph > G93.41
hepatic enceph > K76.82
1st-time sz | first-time sz | unprovoked sz | 1st time seizure | new-onset sz | first unprovoked sz > R56.9
simple febrile sz | febrile sz > R56.00
complex febrile sz > R56.01
TD > G24.01 {haldol, haloperidol, valbenazine, deutetrabenazine, AIMS, Ingrezza, Austedo, mouth, tongue, neuroleptic}

# --- median nerve
@type condition
median nerve compression at the carpal tunnel | median neuropathy at the wrist | median neuropathy at the carpal tunnel | median nerve compression at the wrist = carpal tunnel syndrome

# --- strokes of a named artery
@type condition
L MCA embolic CVA | L MCA embolic stroke | L MCA cardioembolic stroke | left MCA embolic stroke > I63.412
R MCA embolic CVA | R MCA embolic stroke | R MCA cardioembolic stroke | right MCA embolic stroke > I63.411

# --- painful neuropathies
@type condition
painful neuropathy | painful peripheral neuropathy | painful polyneuropathy > G62.9

chronic migraine wo aura, intractable > G43.719
chronic migraine wo aura > G43.709
migraine wo aura = migraine without aura

secondary progressive MS > G35.C

docetaxel neuropathy | taxol neuropathy | cisplatin neuropathy | platinum neuropathy | docetaxel induced neuropathy | neuropathy from docetaxel | neuropathy from paclitaxel | neuropathy from oxaliplatin > G62.0

# --- shorthand of the neurology list
@type condition
muscle contraction HA > G44.209
chronic tension HA | chronic tension-type HA | CTTH > G44.229
episodic tension HA | ETTH > G44.219
MG > G70.00 {mestinon, AChR, MuSK, efgartigimod, vyvgart}
spastic quad CP | spastic quad cerebral palsy | spastic quadriplegic CP | spastic quadriplegia CP | CP, spastic quad | CP, spastic quadriplegia | CP, spastic quadriplegic | quad CP | GMFCS V spastic quad CP | spastic quadriparetic CP > G80.0
spastic diplegic CP | spastic diplegia CP | CP, spastic diplegia | diplegic CP > G80.1
spastic hemi CP | spastic hemiplegic CP | hemiplegic CP | CP, spastic hemiplegia | L hemiplegic CP | R hemiplegic CP | hemi CP > G80.2
dyskinetic CP | dystonic CP | athetoid CP | choreoathetoid CP > G80.3
ataxic CP > G80.4
papilledema > H47.11 {IIH, pseudotumor cerebri, idiopathic intracranial hypertension, benign intracranial hypertension}
SFN > G62.89 {burning feet, small fiber, skin bx, skin biopsy, skin punch, QSART, IENFD, punch biopsy}
VH = visual hallucinations {dementia, lewy, LBD, DLB, Parkinson, hallucinations}

# --- headaches by the letters HA
@type condition
cluster HA > G44.009
cluster HA, episodic | episodic cluster HA | episodic cluster > G44.019
cluster HA, chronic | chronic cluster HA > G44.029
post concussive HA | postconcussive HA | post-concussion HA | postconcussion HA | post concussion headache | post-traumatic HA | posttraumatic HA > G44.309
acute post-traumatic HA | acute posttraumatic HA > G44.319
chronic post-traumatic HA | chronic posttraumatic HA | persistent post-traumatic HA | persistent posttraumatic HA | persistent post-traumatic headache > G44.329
postdural puncture HA | post spinal HA | spinal HA > G97.1
ice pick HA | icepick HA | primary stabbing HA > G44.85
cough HA | primary cough HA > G44.83
exertional HA | primary exertional HA > G44.84
coital HA | sex HA | orgasmic HA | sexual HA > G44.82
hypnic HA > G44.81
cervicogenic HA > G44.86
thunderclap HA > G44.53
occip neuralgia | occipital neuritis | ON neuralgia occipital = occipital neuralgia
status migrainosus, no aura | status migrainosus, w/o aura | migraine w/o aura in status | migraine w/o aura, status migrainosus > G43.001
status migrainosus w/ aura | migraine w/ aura in status > G43.101
AIN palsy | AIN syndrome | anterior interosseous palsy | AIN neuropathy | anterior interosseous neuropathy > G56.1
PIN palsy | PIN syndrome | posterior interosseous palsy | posterior interosseous nerve palsy | posterior interosseous neuropathy > G56.3
nTOS | vTOS | aTOS | neurogenic TOS | venous TOS | arterial TOS | neurogenic thoracic outlet > G54.0
etoh neuropathy | etoh polyneuropathy | alcohol neuropathy | neuropathy from etoh | neuropathy 2/2 etoh | neuropathy 2/2 alcohol > G62.1
oxali neuropathy | oxali-induced neuropathy | neuropathy from oxali | vincristine neuropathy | vincristine induced neuropathy | neuropathy from vincristine | bortezomib neuropathy | velcade neuropathy = chemotherapy induced neuropathy
CMT1A | CMT1 | CMT2 | CMT2A | CMTX | CMT type 1A | CMT type 1 | CMT type 2 > G60.0
crit illness myopathy | crit care myopathy > G72.81
crit illness neuropathy | crit illness polyneuropathy | CIP neuropathy > G62.81
IBM > G72.41 {biopsy proven, myositis, muscle bx, muscle biopsy, finger flexor, quads, quadriceps, inclusion body}
Becker MD | Duchenne MD | BMD Becker > G71.01
PSP > G23.1 {saccades, gaze palsy, vertical gaze, supranuclear, parkinsonism}
LGS > G40.812 {seizures, epilepsy, clobazam, VNS, drop attacks, rufinamide, epidiolex}
LGS, intractable | intractable LGS | LGS refractory | refractory LGS > G40.814
convulsive status | convulsive status epilepticus | nonconvulsive status | NCSE | status epilepticus resolved = status epilepticus {seizure, seizures, epilepsy, EEG, sz, Keppra, Ativan}
HD chorea > G10
HD > G10 {chorea, CAG, tetrabenazine, deutetrabenazine, valbenazine, austedo, huntington, huntingtin}
DSPS | DSPD | delayed sleep-wake phase disorder > G47.21
ASPS | advanced sleep phase > G47.22 {sleep, circadian}
dysreflexia > G90.4 {SCI, spinal cord injury, tetraplegia, paraplegia, quad, autonomic}
# --- level and completeness of a cord's palsy
T1 complete para | complete T1 para | T1 para, complete | T1 complete paraplegia | complete T1 paraplegia | T1 paraplegia, complete | T1 complete paraplegic | complete T1 paraplegic | T1 paraplegic, complete | T2 complete para | complete T2 para | T2 para, complete | T2 complete paraplegia | complete T2 paraplegia | T2 paraplegia, complete | T2 complete paraplegic | complete T2 paraplegic | T2 paraplegic, complete > G82.21
T3 complete para | complete T3 para | T3 para, complete | T3 complete paraplegia | complete T3 paraplegia | T3 paraplegia, complete | T3 complete paraplegic | complete T3 paraplegic | T3 paraplegic, complete | T4 complete para | complete T4 para | T4 para, complete | T4 complete paraplegia | complete T4 paraplegia | T4 paraplegia, complete | T4 complete paraplegic | complete T4 paraplegic | T4 paraplegic, complete > G82.21
T5 complete para | complete T5 para | T5 para, complete | T5 complete paraplegia | complete T5 paraplegia | T5 paraplegia, complete | T5 complete paraplegic | complete T5 paraplegic | T5 paraplegic, complete | T6 complete para | complete T6 para | T6 para, complete | T6 complete paraplegia | complete T6 paraplegia | T6 paraplegia, complete | T6 complete paraplegic | complete T6 paraplegic | T6 paraplegic, complete > G82.21
T7 complete para | complete T7 para | T7 para, complete | T7 complete paraplegia | complete T7 paraplegia | T7 paraplegia, complete | T7 complete paraplegic | complete T7 paraplegic | T7 paraplegic, complete | T8 complete para | complete T8 para | T8 para, complete | T8 complete paraplegia | complete T8 paraplegia | T8 paraplegia, complete | T8 complete paraplegic | complete T8 paraplegic | T8 paraplegic, complete > G82.21
T9 complete para | complete T9 para | T9 para, complete | T9 complete paraplegia | complete T9 paraplegia | T9 paraplegia, complete | T9 complete paraplegic | complete T9 paraplegic | T9 paraplegic, complete | T10 complete para | complete T10 para | T10 para, complete | T10 complete paraplegia | complete T10 paraplegia | T10 paraplegia, complete | T10 complete paraplegic | complete T10 paraplegic | T10 paraplegic, complete > G82.21
T11 complete para | complete T11 para | T11 para, complete | T11 complete paraplegia | complete T11 paraplegia | T11 paraplegia, complete | T11 complete paraplegic | complete T11 paraplegic | T11 paraplegic, complete | T12 complete para | complete T12 para | T12 para, complete | T12 complete paraplegia | complete T12 paraplegia | T12 paraplegia, complete | T12 complete paraplegic | complete T12 paraplegic | T12 paraplegic, complete > G82.21
L1 complete para | complete L1 para | L1 para, complete | L1 complete paraplegia | complete L1 paraplegia | L1 paraplegia, complete | L1 complete paraplegic | complete L1 paraplegic | L1 paraplegic, complete > G82.21
T1 incomplete para | incomplete T1 para | T1 para, incomplete | T1 incomplete paraplegia | incomplete T1 paraplegia | T1 paraplegia, incomplete | T1 incomplete paraplegic | incomplete T1 paraplegic | T1 paraplegic, incomplete | T2 incomplete para | incomplete T2 para | T2 para, incomplete | T2 incomplete paraplegia | incomplete T2 paraplegia | T2 paraplegia, incomplete | T2 incomplete paraplegic | incomplete T2 paraplegic | T2 paraplegic, incomplete > G82.22
T3 incomplete para | incomplete T3 para | T3 para, incomplete | T3 incomplete paraplegia | incomplete T3 paraplegia | T3 paraplegia, incomplete | T3 incomplete paraplegic | incomplete T3 paraplegic | T3 paraplegic, incomplete | T4 incomplete para | incomplete T4 para | T4 para, incomplete | T4 incomplete paraplegia | incomplete T4 paraplegia | T4 paraplegia, incomplete | T4 incomplete paraplegic | incomplete T4 paraplegic | T4 paraplegic, incomplete > G82.22
T5 incomplete para | incomplete T5 para | T5 para, incomplete | T5 incomplete paraplegia | incomplete T5 paraplegia | T5 paraplegia, incomplete | T5 incomplete paraplegic | incomplete T5 paraplegic | T5 paraplegic, incomplete | T6 incomplete para | incomplete T6 para | T6 para, incomplete | T6 incomplete paraplegia | incomplete T6 paraplegia | T6 paraplegia, incomplete | T6 incomplete paraplegic | incomplete T6 paraplegic | T6 paraplegic, incomplete > G82.22
T7 incomplete para | incomplete T7 para | T7 para, incomplete | T7 incomplete paraplegia | incomplete T7 paraplegia | T7 paraplegia, incomplete | T7 incomplete paraplegic | incomplete T7 paraplegic | T7 paraplegic, incomplete | T8 incomplete para | incomplete T8 para | T8 para, incomplete | T8 incomplete paraplegia | incomplete T8 paraplegia | T8 paraplegia, incomplete | T8 incomplete paraplegic | incomplete T8 paraplegic | T8 paraplegic, incomplete > G82.22
T9 incomplete para | incomplete T9 para | T9 para, incomplete | T9 incomplete paraplegia | incomplete T9 paraplegia | T9 paraplegia, incomplete | T9 incomplete paraplegic | incomplete T9 paraplegic | T9 paraplegic, incomplete | T10 incomplete para | incomplete T10 para | T10 para, incomplete | T10 incomplete paraplegia | incomplete T10 paraplegia | T10 paraplegia, incomplete | T10 incomplete paraplegic | incomplete T10 paraplegic | T10 paraplegic, incomplete > G82.22
T11 incomplete para | incomplete T11 para | T11 para, incomplete | T11 incomplete paraplegia | incomplete T11 paraplegia | T11 paraplegia, incomplete | T11 incomplete paraplegic | incomplete T11 paraplegic | T11 paraplegic, incomplete | T12 incomplete para | incomplete T12 para | T12 para, incomplete | T12 incomplete paraplegia | incomplete T12 paraplegia | T12 paraplegia, incomplete | T12 incomplete paraplegic | incomplete T12 paraplegic | T12 paraplegic, incomplete > G82.22
L1 incomplete para | incomplete L1 para | L1 para, incomplete | L1 incomplete paraplegia | incomplete L1 paraplegia | L1 paraplegia, incomplete | L1 incomplete paraplegic | incomplete L1 paraplegic | L1 paraplegic, incomplete > G82.22
C1 complete quad | complete C1 quad | C1 quad, complete | C1 complete quadriplegia | complete C1 quadriplegia | C1 quadriplegia, complete | C1 complete tetraplegia | complete C1 tetraplegia | C1 tetraplegia, complete | C1 complete tetra | complete C1 tetra | C1 tetra, complete | C1 complete quadriplegic | complete C1 quadriplegic | C1 quadriplegic, complete | C1 complete tetraplegic | complete C1 tetraplegic | C1 tetraplegic, complete > G82.51
C2 complete quad | complete C2 quad | C2 quad, complete | C2 complete quadriplegia | complete C2 quadriplegia | C2 quadriplegia, complete | C2 complete tetraplegia | complete C2 tetraplegia | C2 tetraplegia, complete | C2 complete tetra | complete C2 tetra | C2 tetra, complete | C2 complete quadriplegic | complete C2 quadriplegic | C2 quadriplegic, complete | C2 complete tetraplegic | complete C2 tetraplegic | C2 tetraplegic, complete > G82.51
C3 complete quad | complete C3 quad | C3 quad, complete | C3 complete quadriplegia | complete C3 quadriplegia | C3 quadriplegia, complete | C3 complete tetraplegia | complete C3 tetraplegia | C3 tetraplegia, complete | C3 complete tetra | complete C3 tetra | C3 tetra, complete | C3 complete quadriplegic | complete C3 quadriplegic | C3 quadriplegic, complete | C3 complete tetraplegic | complete C3 tetraplegic | C3 tetraplegic, complete > G82.51
C4 complete quad | complete C4 quad | C4 quad, complete | C4 complete quadriplegia | C4 quadriplegia, complete | C4 complete tetraplegia | C4 tetraplegia, complete | C4 complete tetra | complete C4 tetra | C4 tetra, complete | C4 complete quadriplegic | complete C4 quadriplegic | C4 quadriplegic, complete | C4 complete tetraplegic | complete C4 tetraplegic | C4 tetraplegic, complete > G82.51
C1 incomplete quad | incomplete C1 quad | C1 quad, incomplete | C1 incomplete quadriplegia | incomplete C1 quadriplegia | C1 quadriplegia, incomplete | C1 incomplete tetraplegia | incomplete C1 tetraplegia | C1 tetraplegia, incomplete | C1 incomplete tetra | incomplete C1 tetra | C1 tetra, incomplete | C1 incomplete quadriplegic | incomplete C1 quadriplegic | C1 quadriplegic, incomplete | C1 incomplete tetraplegic | incomplete C1 tetraplegic | C1 tetraplegic, incomplete > G82.52
C2 incomplete quad | incomplete C2 quad | C2 quad, incomplete | C2 incomplete quadriplegia | incomplete C2 quadriplegia | C2 quadriplegia, incomplete | C2 incomplete tetraplegia | incomplete C2 tetraplegia | C2 tetraplegia, incomplete | C2 incomplete tetra | incomplete C2 tetra | C2 tetra, incomplete | C2 incomplete quadriplegic | incomplete C2 quadriplegic | C2 quadriplegic, incomplete | C2 incomplete tetraplegic | incomplete C2 tetraplegic | C2 tetraplegic, incomplete > G82.52
C3 incomplete quad | incomplete C3 quad | C3 quad, incomplete | C3 incomplete quadriplegia | incomplete C3 quadriplegia | C3 quadriplegia, incomplete | C3 incomplete tetraplegia | incomplete C3 tetraplegia | C3 tetraplegia, incomplete | C3 incomplete tetra | incomplete C3 tetra | C3 tetra, incomplete | C3 incomplete quadriplegic | incomplete C3 quadriplegic | C3 quadriplegic, incomplete | C3 incomplete tetraplegic | incomplete C3 tetraplegic | C3 tetraplegic, incomplete > G82.52
C4 incomplete quad | incomplete C4 quad | C4 quad, incomplete | C4 incomplete quadriplegia | C4 quadriplegia, incomplete | C4 incomplete tetraplegia | C4 tetraplegia, incomplete | C4 incomplete tetra | incomplete C4 tetra | C4 tetra, incomplete | C4 incomplete quadriplegic | incomplete C4 quadriplegic | C4 quadriplegic, incomplete | C4 incomplete tetraplegic | incomplete C4 tetraplegic | C4 tetraplegic, incomplete > G82.52
C5 complete quad | complete C5 quad | C5 quad, complete | C5 complete quadriplegia | complete C5 quadriplegia | C5 quadriplegia, complete | C5 complete tetraplegia | C5 tetraplegia, complete | C5 complete tetra | complete C5 tetra | C5 tetra, complete | C5 complete quadriplegic | complete C5 quadriplegic | C5 quadriplegic, complete | C5 complete tetraplegic | complete C5 tetraplegic | C5 tetraplegic, complete > G82.53
C6 complete quad | complete C6 quad | C6 quad, complete | C6 complete quadriplegia | complete C6 quadriplegia | C6 quadriplegia, complete | C6 complete tetraplegia | C6 tetraplegia, complete | C6 complete tetra | complete C6 tetra | C6 tetra, complete | C6 complete quadriplegic | complete C6 quadriplegic | C6 quadriplegic, complete | C6 complete tetraplegic | complete C6 tetraplegic | C6 tetraplegic, complete > G82.53
C7 complete quad | complete C7 quad | C7 quad, complete | C7 complete quadriplegia | complete C7 quadriplegia | C7 quadriplegia, complete | C7 complete tetraplegia | complete C7 tetraplegia | C7 tetraplegia, complete | C7 complete tetra | complete C7 tetra | C7 tetra, complete | C7 complete quadriplegic | complete C7 quadriplegic | C7 quadriplegic, complete | C7 complete tetraplegic | complete C7 tetraplegic | C7 tetraplegic, complete > G82.53
C5 incomplete quad | incomplete C5 quad | C5 quad, incomplete | C5 incomplete quadriplegia | incomplete C5 quadriplegia | C5 quadriplegia, incomplete | C5 incomplete tetraplegia | C5 tetraplegia, incomplete | C5 incomplete tetra | incomplete C5 tetra | C5 tetra, incomplete | C5 incomplete quadriplegic | incomplete C5 quadriplegic | C5 quadriplegic, incomplete | C5 incomplete tetraplegic | incomplete C5 tetraplegic | C5 tetraplegic, incomplete > G82.54
C6 incomplete quad | incomplete C6 quad | C6 quad, incomplete | C6 incomplete quadriplegia | incomplete C6 quadriplegia | C6 quadriplegia, incomplete | C6 incomplete tetraplegia | C6 tetraplegia, incomplete | C6 incomplete tetra | incomplete C6 tetra | C6 tetra, incomplete | C6 incomplete quadriplegic | incomplete C6 quadriplegic | C6 quadriplegic, incomplete | C6 incomplete tetraplegic | incomplete C6 tetraplegic | C6 tetraplegic, incomplete > G82.54
C7 incomplete quad | incomplete C7 quad | C7 quad, incomplete | C7 incomplete quadriplegia | incomplete C7 quadriplegia | C7 quadriplegia, incomplete | C7 incomplete tetraplegia | incomplete C7 tetraplegia | C7 tetraplegia, incomplete | C7 incomplete tetra | incomplete C7 tetra | C7 tetra, incomplete | C7 incomplete quadriplegic | incomplete C7 quadriplegic | C7 quadriplegic, incomplete | C7 incomplete tetraplegic | incomplete C7 tetraplegic | C7 tetraplegic, incomplete > G82.54

# --- fluctuations of Parkinson's disease
chronic daily HA | chronic daily HA syndrome > R51.9
post polio > G14
acute pain post op | acute post op pain | acute postop pain | post op pain, acute | postop pain, acute | acute pain postop > G89.18
# --- cerebellar stroke, embolic
@type condition
embolic cerebellar stroke | cardioembolic cerebellar stroke | cerebellar stroke cardioembolic | cerebellar stroke, embolic | cardioembolic cerebellar infarct | cerebellar infarct, embolic > I63.44
@type condition
dysphagia s/p CVA | dysphagia s/p stroke | dysphagia after CVA | poststroke dysphagia | post CVA dysphagia | dysphagia post CVA | dysphagia post stroke > I69.391
dysarthria s/p CVA | dysarthria s/p stroke | dysarthria after CVA | dysarthria after stroke | post-stroke dysarthria | poststroke dysarthria | post CVA dysarthria | dysarthria post CVA | dysarthria post stroke > I69.322
aphasia s/p CVA | aphasia s/p stroke | aphasia after CVA | poststroke aphasia | post CVA aphasia | aphasia post CVA | aphasia post stroke > I69.320
ataxia s/p CVA | ataxia s/p stroke | ataxia after CVA | ataxia after stroke | post-stroke ataxia | poststroke ataxia | post CVA ataxia | ataxia post CVA | ataxia post stroke > I69.393
cognitive deficits s/p CVA | cognitive deficits s/p stroke | cognitive deficits after CVA | cognitive deficits after stroke | post-stroke cognitive deficits | poststroke cognitive deficits | post CVA cognitive deficits | cognitive deficits post CVA | cognitive deficits post stroke > I69.31
cognitive impairment s/p CVA | cognitive impairment s/p stroke | cognitive impairment after CVA | cognitive impairment after stroke | post-stroke cognitive impairment | poststroke cognitive impairment | post CVA cognitive impairment | cognitive impairment post CVA | cognitive impairment post stroke > I69.31
facial droop s/p CVA | facial droop s/p stroke | facial droop after CVA | facial droop after stroke | post-stroke facial droop | poststroke facial droop | post CVA facial droop | facial droop post CVA | facial droop post stroke > I69.392
facial weakness s/p CVA | facial weakness s/p stroke | facial weakness after CVA | facial weakness after stroke | post-stroke facial weakness | poststroke facial weakness | post CVA facial weakness | facial weakness post CVA | facial weakness post stroke > I69.392

@let AFTER = after | following | due to | from | secondary to | 2/2
@let CAMPY = Campylobacter | Campylobacter infection | Campylobacter enteritis | Campylobacter gastroenteritis | a Campylobacter infection | Campylobacter diarrhea
GBS $AFTER $CAMPY | Guillain-Barre $AFTER $CAMPY | Guillain-Barre syndrome $AFTER $CAMPY | post-Campylobacter GBS | post Campylobacter Guillain-Barre > G61.0
@type other
finger webs | finger web spaces | interdigital webs | webs of the fingers | web spaces of the fingers | web spaces of the hands | webs between the fingers
@type condition
CSF leak after LP | CSF leak following LP | CSF leak from LP | CSF leak after spinal tap | spinal fluid leak after LP | spinal fluid leak after lumbar puncture > G97.0
vertiginous migraine | migrainous vertigo | migraine-associated vertigo > G43.809
MS = multiple sclerosis {neurogenic bladder, self caths, self-caths, self-catheterization, spasticity, Ocrevus, Tysabri, Kesimpta, baclofen pump}
