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
spinal epidural abscess | epidural abscess of the spine > G06.1
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
late onset alzheimer > G30.1
dementia with lewy bodies | LBD | DLB > G31.83
frontotemporal dementia | FTD > G31.09
pick disease > G31.01
PPA > G31.01 {aphasia, progressive}
mild cognitive impairment | MCI > G31.84
NPH | normal pressure hydrocephalus > G91.2
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
seizure disorder | epilepsy | epileptic disorder | recurrent seizures | seizure d/o | epileptic patient > G40.909
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
migraine with aura | classic migraine > G43.109
migraine without aura | common migraine > G43.009
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
charcot marie tooth | CMT > G60.0
idiopathic neuropathy | idiopathic peripheral neuropathy > G60.9
guillain barre | guillain barré syndrome | AIDP > G61.0
GBS > G61.0 {guillain, ascending, weakness, areflexia, IVIG, polyneuropathy}
CIDP > G61.81
mononeuropathy multiplex > G58.7
ICU neuropathy > G62.81
saturday night palsy > G56.3
peroneal neuropathy > G57.3
brachial plexopathy | brachial neuritis | parsonage turner > G54.0
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
left sided weakness | right sided weakness | unilateral weakness > R53.1

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
lumbar epidural abscess | thoracic epidural abscess | cervical epidural abscess > G06.1
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
parkinson disease with OFF episodes | parkinson disease with fluctuations | parkinson disease with motor fluctuations | PD with wearing off > G20.A2
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
pick's | pick dementia | pick cerebral atrophy | frontotemporal circumscribed atrophy | progressive isolated aphasia | primary progressive aphasia > G31.01
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
migraine w/o aura > G43.009
migraine w/ aura > G43.109
migraine w/o aura intractable > G43.019
migraine w/ aura intractable > G43.119
intractable chronic migraine | refractory chronic migraine | intractable chronic migraine without aura | chronic migraine without aura with refractory migraine | transformed migraine intractable > G43.719
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
malignant pain | tumor pain | pain due to bone metastases | cancer associated pain > G89.3
chronic pain due to trauma | chronic post-traumatic pain > G89.21
post-thoracotomy pain > G89.12
chronic post-thoracotomy pain > G89.22
carotid sinus syncope | carotid body syndrome | carotid sinus syndrome | carotidynia > G90.01
idiopathic autonomic insufficiency | idiopathic autonomic neuropathy | charcot-weiss-baker | weiss-baker | hilger syndrome | sphenopalatine neuralgia | sphenopalatine ganglion neuralgia | cervical sympathetic paralysis | reflex bradycardia > G90.09
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
meningomyelitis | ascending myelitis | meningomyeloneuritis | acute myelitis | descending myelitis | transverse cord inflammation | myelomeningoencephalitis spinal | spinal cord inflammation > G04.91
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
metabolic encephalopathy | septic metabolic encephalopathy | uremic encephalopathy | hypercapnic encephalopathy | hyponatremic encephalopathy | encephalopathy due to sepsis | encephalopathy due to uti > G93.41
brain compression nontraumatic | brain stem compression | brainstem compression | brainstem herniation | cerebellar herniation | compression of brain | herniation of brain | herniation of brainstem | cerebellar compression | medullary compression | compression of medulla > G93.5
posterior fossa compression | herniation of brain stem > G93.5
wet brain | edema of brain | cytotoxic brain edema | swelling of brain | cerebral swelling | cerebral oedema > G93.6
reye | reye hepatic encephalopathy > G93.7
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

# --- shorthand, adult medicine
@type condition
focal epilepsy with impaired awareness | focal impaired awareness epilepsy | focal seizures with impaired awareness | FIAS > G40.209
refractory focal epilepsy with impaired awareness | intractable focal epilepsy with impaired awareness | refractory focal impaired awareness seizures | drug resistant focal impaired awareness seizures | refractory TLE | intractable TLE | drug resistant TLE > G40.219
TLE > G40.209 {epilepsy, seizure, seizures, sz, LEV, keppra, LTG, lamictal, AED, ASM}
MOH | med overuse headache | med overuse HA | medication overuse HA | analgesic overuse HA > G44.40
chemo-induced PN | chemo PN | chemo neuropathy | chemo-induced neuropathy | taxane neuropathy > G62.0
chronic migraine without aura intractable > G43.719
PN > G62.9 {DM, DM2, T2DM, T1DM, diabetes, diabetic, feet, gabapentin, monofilament, EMG}
cardioembolic MCA stroke | MCA stroke cardioembolic | MCA embolic stroke | embolic MCA infarct | embolic MCA stroke > I63.41
embolic PCA stroke | embolic PCA infarct | cardioembolic PCA stroke > I63.43
embolic ACA stroke | embolic ACA infarct | cardioembolic ACA stroke > I63.42
MCA CVA | MCA ischemic stroke > I63.51
tension HA | tension-type HA > G44.209
PDD > F02.80 {Parkinson's, Parkinsons, Parkinson, sinemet, levodopa, rivastigmine}
PDD mild > F02.A0 {Parkinson's, Parkinsons, Parkinson, sinemet, levodopa, rivastigmine}
migraine w/o aura not intractable > G43.009

