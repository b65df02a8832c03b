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
west syndrome | infantile spasm > G40.82
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
