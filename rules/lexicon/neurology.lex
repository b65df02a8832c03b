# Brain, cord and nerves (G00-G99, I60-I69 wordings of stroke, and the R codes that neurology notes name).
@type condition

# --- stroke and its kin
stroke | strokes | brain attack | acute stroke | ischemic stroke | acute ischemic stroke | ischaemic stroke | cerebrovascular accident | ischemic cva | acute cva | thromboembolic stroke | brain infarct | brain infarction | acute infarct | ischemic infarct | cerebral infarct | ischemic ictus | cerebral ischemic stroke | cryptogenic stroke | hemispheric stroke | cerebellar stroke | cerebellar infarct | brainstem stroke | brainstem infarct | pontine infarct | thalamic infarct | occipital infarct | frontal infarct | parietal infarct > I63.9
CVA > I63.9 {stroke, cerebrovascular, infarct, infarction, TIA, hemiparesis, hemiplegia, neuro, neurological, neurology, weakness, deficit, deficits, speech, facial droop, tPA, aspirin, clopidogrel, brain, CT head, MRI}
lacunar stroke | lacunar infarct | lacunar infarction | lacune | small vessel stroke > I63.81
MCA stroke | MCA infarct | middle cerebral artery stroke | middle cerebral artery infarct | MCA territory infarct > I63.51
PCA stroke | PCA infarct | posterior cerebral artery infarct | PCA territory infarct > I63.53
ACA stroke | ACA infarct | anterior cerebral artery infarct > I63.52
embolic stroke | cardioembolic stroke | embolic cva | embolic cerebral infarct > I63.40
thrombotic stroke | thrombotic cva | atherothrombotic stroke > I63.30
watershed infarct | watershed stroke > I63.89
hemorrhagic stroke | hemorrhagic cva | intracerebral hematoma | intraparenchymal hemorrhage | intraparenchymal brain hemorrhage | intraparenchymal hematoma | brain bleed | brain hemorrhage | cerebral hemorrhage | cerebral bleed | hypertensive bleed | cerebral hematoma | intracranial bleed nontraumatic | cerebral parenchymal hemorrhage > I61.9
ICH | IPH > I61.9 {intracerebral, hemorrhage, hemorrhagic, intraparenchymal, bleed, brain, hematoma}
IVH > I61.5 {ventricular, intraventricular, hydrocephalus, hemorrhage, EVD}
basal ganglia hemorrhage | thalamic hemorrhage | putaminal hemorrhage > I61.0
lobar hemorrhage > I61.1
cerebellar hemorrhage | cerebellar hematoma > I61.4
pontine hemorrhage | brainstem hemorrhage > I61.3
SAH | subarachnoid bleed | subarachnoid haemorrhage | aneurysmal subarachnoid hemorrhage > I60.9
SDH | subdural hematoma | subdural bleed | subdural hemorrhage | chronic subdural | subdural collection > I62.00 {spontaneous, nontraumatic, atraumatic, chronic, anticoagulation, warfarin, no trauma}
chronic subdural hematoma > I62.03
intracranial hemorrhage | intracranial bleed | intracranial bleeding > I62.9
TIA | tias | mini stroke | ministroke | mini-stroke | transient ischemic attack | transient cerebral ischemia | transient ischemic event | transient ischaemic attack | transient ischemic accident > G45.9
transient global amnesia | TGA amnesia = transient global amnesia
TGA > G45.4 {amnesia, memory, global}
amaurosis fugax | transient monocular blindness | transient monocular vision loss > G45.3
subclavian steal > G45.8
vertebrobasilar insufficiency | VBI | vertebrobasilar ischemia > G45.0
RCVS | reversible cerebral vasoconstriction > I67.841
PRES | posterior reversible encephalopathy > I67.83 {encephalopathy, posterior reversible, leukoencephalopathy}
cerebral aneurysm | brain aneurysm | intracranial aneurysm | berry aneurysm | MCA aneurysm | ACOM aneurysm | PCOM aneurysm | basilar tip aneurysm | unruptured intracranial aneurysm > I67.1
chronic small vessel disease | small vessel ischemic disease | chronic microvascular ischemic changes | small vessel disease of the brain | white matter ischemic changes | chronic ischemic white matter changes | microvascular ischemic disease | leukoaraiosis | cerebral microangiopathy | chronic microvascular ischemia | microangiopathic changes > I67.82
cerebrovascular disease | CVD cerebrovascular > I67.9
CADASIL > I67.850
moya moya | moya-moya > I67.5
cerebral venous thrombosis | CVST | cerebral venous sinus thrombosis | dural sinus thrombosis | sagittal sinus thrombosis | cerebral vein thrombosis > I67.6
CVT > I67.6 {venous sinus, sagittal, dural, cerebral}
old stroke | prior stroke | previous stroke | history of stroke | hx of stroke | h/o stroke | history of CVA | h/o CVA | hx of CVA | prior CVA | old CVA | remote stroke | remote CVA | history of TIA | h/o TIA | hx of TIA | prior TIA | previous TIA | previous CVA | personal history of stroke | remote infarct | old infarct of the brain | old lacunar infarct > Z86.73
residual weakness from stroke | post-stroke weakness | stroke residual > I69.30
hemiparesis after stroke | hemiplegia after stroke | residual hemiparesis | post-stroke hemiparesis | residual left sided weakness from stroke | residual right sided weakness from stroke > I69.35
post-stroke aphasia | aphasia after stroke > I69.320
post-stroke dysphagia | dysphagia after stroke > I69.391
carotid artery dissection > I77.71
vertebral artery dissection > I77.74

# --- infections and inflammation
bacterial meningitis | purulent meningitis | pyogenic meningitis > G00.9
aseptic meningitis | viral meningitis | lymphocytic meningitis > A87.9
meningitis > G03.9
encephalitis | meningoencephalitis | limbic encephalitis | encephalomyelitis > G04.90
viral encephalitis > A86
herpes encephalitis | herpetic encephalitis | HSV encephalitis | herpes simplex encephalitis > B00.4
autoimmune encephalitis | anti-NMDA encephalitis | anti-NMDA receptor encephalitis | NMDA encephalitis > G04.81
ADEM > G04.00
brain abscess | cerebral abscess | intracranial abscess > G06.0
spinal epidural abscess | epidural abscess of the spine > G06.1
ventriculitis > G04.90
myelitis > G04.91
transverse myelitis | acute transverse myelitis > G37.3

# --- degenerative, movement
parkinson | parkinsons | parkinson's | parkinson disease | idiopathic parkinson's disease | idiopathic parkinsonism | paralysis agitans > G20.A1
PD > G20.A1 {parkinson, parkinsonism, levodopa, carbidopa, tremor, bradykinesia, dyskinesia, Sinemet, neurology}
drug-induced parkinsonism | drug induced parkinsonism | medication-induced parkinsonism = drug induced secondary parkinsonism
atypical parkinsonism | parkinson plus | parkinsonism > G20.C
vascular parkinsonism = vascular parkinsonism
PSP > G23.1 {supranuclear, palsy, gaze, parkinsonism}
MSA > G90.3 {multiple system, atrophy, parkinsonism, autonomic}
multiple system atrophy | shy-drager | shy drager > G90.3
corticobasal degeneration | corticobasal syndrome > G31.85
essential tremor | familial tremor | benign tremor | intention tremor | action tremor > G25.0
ET > G25.0 {tremor, propranolol, primidone}
RLS > G25.81
restless legs | restless leg | restless leg syndrome > G25.81
tardive dyskinesia | TD > G24.01 {dyskinesia, tardive, antipsychotic}
dystonia | dystonias > G24.9
cervical dystonia | spasmodic torticollis > G24.3
acute dystonic reaction | acute dystonia | dystonic reaction > G24.02
blepharospasm > G24.5
torticollis | wry neck | wryneck > M43.6
myoclonus | myoclonic jerks | myoclonic jerking > G25.3
chorea > G25.5
tic | tics | tic disorder | motor tics > F95.9
tourette | tourettes | tourette's > F95.2
huntington | huntingtons | huntington's | huntington chorea | HD disease > G10
ALS > G12.21 {amyotrophic, motor neuron, riluzole, fasciculations, neuron, bulbar}
lou gehrig | lou gehrig's disease | amyotrophic lateral sclerosis | MND > G12.21
motor neurone disease | motor neuron disease > G12.20
spinal muscular atrophy | SMA disease > G12.9
SMA > G12.9 {spinal muscular, nusinersen, SMN1, muscular atrophy}
ataxia telangiectasia > G11.3
friedreich ataxia | friedreich's ataxia > G11.11
spinocerebellar ataxia | cerebellar ataxia | SCA ataxia > G11.9
akathisia > G25.71
serotonin syndrome > G90.81
neuroleptic malignant syndrome | NMS > G21.0

# --- memory
alzheimer | alzheimers | alzheimer's | alzheimer dementia | alzheimer's dementia | alzheimers dementia | alzheimer disease | dementia of alzheimer type | alzheimer's disease > G30.9
AD > G30.9 {alzheimer, dementia, memory, donepezil, memantine, cognitive}
early onset alzheimer | early-onset alzheimer's disease > G30.0
late onset alzheimer > G30.1
lewy body dementia | dementia with lewy bodies | LBD | DLB > G31.83
frontotemporal dementia | FTD > G31.09
pick disease | pick's disease > G31.01
primary progressive aphasia | PPA > G31.01 {aphasia, progressive}
mild cognitive impairment | MCI > G31.84
cognitive decline | cognitive impairment | cognitive deficit | cognitive dysfunction | cognitive changes > R41.89
NPH | normal pressure hydrocephalus > G91.2
hydrocephalus | ventriculomegaly > G91.9
obstructive hydrocephalus | noncommunicating hydrocephalus > G91.1
communicating hydrocephalus > G91.0
brain atrophy | cerebral atrophy | cortical atrophy | cerebral volume loss | brain volume loss > G31.9

# --- demyelinating
MS > G35 {multiple sclerosis, relapsing, demyelinating, demyelination, ocrelizumab, natalizumab, interferon, optic neuritis, oligoclonal, plaques, neurology, sclerosis}
relapsing remitting MS | RRMS | relapsing-remitting multiple sclerosis > G35
SPMS | PPMS > G35
disseminated sclerosis > G35
NMO | NMOSD | devic disease | devic's disease | neuromyelitis optica > G36.0
optic neuritis > H46.9
demyelinating disease | demyelination | CNS demyelination > G37.9
central pontine myelinolysis | osmotic demyelination > G37.2

# --- epilepsy and fits
seizure | seizures | convulsion | convulsions | fit | convulsive episode | new onset seizure | new-onset seizure | first seizure | seizure-like activity | seizure like activity | seizure episode | convulsive crisis | provoked seizure | unprovoked seizure > R56.9
fit | fits > R56.9 {convulsion, seizure, epilepsy, postictal}
seizure disorder | epilepsy | epileptic disorder | recurrent seizures | seizure d/o | epileptic patient > G40.909
breakthrough seizure | breakthrough seizures > G40.919
intractable epilepsy | refractory epilepsy | drug resistant epilepsy | medically refractory epilepsy > G40.919
GTC seizure | generalized tonic clonic seizure | generalized tonic-clonic seizures | grand mal | grand mal seizure | GTCS | tonic clonic seizure | tonic-clonic seizure > G40.409
focal seizure | partial seizure | focal seizures | partial seizures | simple partial seizure | focal epilepsy | partial epilepsy > G40.109
complex partial seizure | complex partial seizures | focal impaired awareness seizure | temporal lobe epilepsy > G40.209
absence seizure | absence seizures | petit mal | absence epilepsy > G40.A09
JME | juvenile myoclonic epilepsy > G40.B09
west syndrome | infantile spasm > G40.82
lennox gastaut > G40.812
dravet > G40.834
status epilepticus > G40.901
febrile seizure | febrile seizures | febrile convulsion | febrile fit > R56.00
complex febrile seizure > R56.01
post-traumatic seizure | posttraumatic seizure > R56.1
PNES | pseudoseizure | pseudoseizures | psychogenic seizure | psychogenic nonepileptic seizures | nonepileptic seizure | non-epileptic seizures > F44.5
alcohol withdrawal seizure | withdrawal seizure > F10.930 {alcohol, ETOH, drinking, drinks}
todd paralysis | todd's paralysis > G83.84

# --- headache
migraine | migraines | migraine headache | migraine headaches | migraine attack | hemicrania > G43.909
migraine with aura | classic migraine | classical migraine > G43.109
migraine without aura | common migraine > G43.009
chronic migraine > G43.709
intractable migraine | refractory migraine > G43.919
status migrainosus > G43.901
ocular migraine | retinal migraine | ophthalmic migraine > G43.809
hemiplegic migraine > G43.409
vestibular migraine > G43.809
menstrual migraine > G43.829
abdominal migraine > G43.D0
basilar migraine > G43.109
tension headache | tension headaches | tension type headache | muscle contraction headache | tension-type headache | TTH > G44.209
cluster headache | cluster headaches > G44.009
chronic daily headache > R51.9
medication overuse headache | rebound headache | analgesic rebound headache > G44.40
post-traumatic headache | posttraumatic headache | post-concussive headache | postconcussive headache > G44.309
cervicogenic headache > G44.86
thunderclap headache > G44.53
new daily persistent headache | NDPH > G44.52
spinal headache | post-dural puncture headache | postdural puncture headache | PDPH | post lumbar puncture headache > G97.1
IIH | pseudotumor | pseudotumor cerebri | idiopathic intracranial hypertension | benign intracranial hypertension > G93.2
intracranial hypotension > G96.81
trigeminal neuralgia | tic douloureux | trigeminal nerve neuralgia > G50.0
atypical facial pain > G50.1
occipital neuralgia > M54.81
glossopharyngeal neuralgia > G52.1

# --- cranial nerves
bell palsy | bell's palsy | bells palsy | facial nerve palsy | facial palsy | facial paralysis | peripheral facial paralysis | facial nerve paralysis > G51.0
hemifacial spasm > G51.3
ramsay hunt | ramsay hunt syndrome > B02.21
third nerve palsy | oculomotor nerve palsy | CN III palsy | oculomotor palsy > H49.0
fourth nerve palsy | trochlear nerve palsy | CN IV palsy > H49.1
sixth nerve palsy | abducens palsy | abducens nerve palsy | CN VI palsy > H49.2
facial weakness | facial droop | facial asymmetry > R29.810

# --- peripheral nerves
neuropathy | neuropathies > G62.9
peripheral neuropathy | polyneuropathy | peripheral polyneuropathy | sensory neuropathy | sensorimotor polyneuropathy | axonal polyneuropathy | length dependent neuropathy > G62.9
small fiber neuropathy > G62.89
PN > G62.9 {neuropathy, numbness, feet, gabapentin, monofilament}
alcoholic neuropathy | alcoholic polyneuropathy > G62.1
drug induced neuropathy | chemotherapy induced peripheral neuropathy | CIPN | chemotherapy-induced neuropathy > G62.0
hereditary neuropathy | charcot marie tooth | charcot-marie-tooth disease | CMT > G60.0
idiopathic neuropathy | idiopathic peripheral neuropathy > G60.9
guillain barre | guillain-barré | guillain barré syndrome | AIDP | guillain-barre > G61.0
GBS > G61.0 {guillain, ascending, weakness, areflexia, IVIG, polyneuropathy}
CIDP > G61.81
mononeuritis multiplex | mononeuropathy multiplex > G58.7
critical illness polyneuropathy | ICU neuropathy > G62.81
critical illness myopathy > G72.81
CTS | carpal tunnel > G56.0
ulnar neuropathy | cubital tunnel | cubital tunnel syndrome | ulnar nerve entrapment > G56.2
radial nerve palsy | saturday night palsy | radial neuropathy > G56.3
meralgia > G57.1
foot drop | drop foot | footdrop > M21.37
peroneal neuropathy | peroneal nerve palsy > G57.3
tarsal tunnel > G57.5
morton neuroma | morton's neuroma | mortons neuroma | intermetatarsal neuroma > G57.6
piriformis syndrome > G57.0
brachial plexopathy | brachial neuritis | parsonage turner > G54.0
thoracic outlet syndrome | TOS thoracic outlet > G54.0
lumbosacral plexopathy > G54.1
phantom pain | phantom limb pain > G54.6
complex regional pain syndrome | CRPS | RSD | reflex sympathetic dystrophy | sudeck > G90.50
CRPS type 2 | causalgia > G56.4
post-herpetic neuralgia | postherpetic neuralgia | PHN > B02.29
dysautonomia | autonomic dysfunction | autonomic neuropathy | autonomic instability > G90.9
POTS | postural tachycardia syndrome | postural orthostatic tachycardia > G90.A
horner syndrome | horner's syndrome | horners syndrome > G90.2
autonomic dysreflexia > G90.4

# --- muscle and junction
myasthenia | myasthenia gravis > G70.00
MG > G70.00 {myasthenia, pyridostigmine, ptosis, acetylcholine}
myasthenic crisis > G70.01
lambert eaton | LEMS > G70.80
muscular dystrophy > G71.00
duchenne | duchenne muscular dystrophy | DMD | becker muscular dystrophy > G71.01
FSHD > G71.02
myotonic dystrophy > G71.11
myopathy > G72.9
statin myopathy | drug induced myopathy > G72.0
steroid myopathy > G72.0
periodic paralysis > G72.3
mitochondrial myopathy > G71.3

# --- palsies
CP > G80.9 {cerebral palsy, palsy, spastic, spasticity, wheelchair, developmental}
spastic diplegia > G80.1
hemiplegia | hemiparesis | hemiplegic | one-sided weakness | left hemiparesis | right hemiparesis > G81.9
paraplegia | paraparesis > G82.20
quadriplegia | quadriparesis | tetraparesis > G82.50
monoplegia | monoparesis > G83.3
cauda equina syndrome | cauda equina compression | CES > G83.4
locked in syndrome > G83.5
brown sequard > G83.81
left sided weakness | right sided weakness | left-sided weakness | right-sided weakness | unilateral weakness > R53.1

# --- brain and cord
encephalopathy | altered mental status due to encephalopathy > G93.40
metabolic encephalopathy | septic encephalopathy | toxic metabolic encephalopathy | toxic-metabolic encephalopathy > G93.41
toxic encephalopathy > G92.8
hepatic encephalopathy | HE > K76.82 {hepatic, lactulose, ammonia, cirrhosis}
wernicke | wernicke encephalopathy | wernicke's encephalopathy | wernickes > E51.2
anoxic brain injury | hypoxic brain injury | anoxic encephalopathy | hypoxic encephalopathy | hypoxic ischemic brain injury > G93.1
cerebral edema | brain edema | brain swelling | vasogenic edema > G93.6
brain herniation | cerebral herniation | uncal herniation | tonsillar herniation | midline shift | brain compression | transtentorial herniation | subfalcine herniation > G93.5
brain death | brain dead > G93.82
ME/CFS | myalgic encephalomyelitis > G93.32
arachnoid cyst | intracranial cyst | porencephaly | colloid cyst > G93.0
reye syndrome | reye's syndrome > G93.7
brain lesion | cerebral lesion | intracranial lesion | brain mass | intracranial mass | space occupying lesion of the brain > G93.9
pineal cyst > E34.8
cervical myelopathy | myelopathy | cord compression | spinal cord compression | compressive myelopathy > G95.9
spinal cord compression | cord compression > G95.20
syrinx | syringomyelia > G95.0
spinal cord infarct | spinal cord infarction > G95.11
csf leak | CSF leak | cerebrospinal fluid leak > G96.00
tarlov cyst | perineural cyst > G96.191
neurogenic claudication > M48.062
neurogenic pain | neuropathic pain | nerve pain > M79.2

# --- sleep
OSA | sleep apnea obstructive | obstructive sleep apnoea | obstructive sleep apnea | obstructive apnea > G47.33
sleep apnea | sleep apnoea | SAHS | sleep disordered breathing > G47.30
central sleep apnea > G47.31
insomnia | difficulty sleeping | trouble sleeping | poor sleep | can't sleep | unable to sleep | sleeplessness | difficulty falling asleep | trouble falling asleep | sleep difficulty > G47.00
sleep disturbance | sleep disturbances | sleep disorder | sleep problems > G47.9
hypersomnia | excessive daytime sleepiness | daytime sleepiness | EDS > G47.10 {sleepiness, sleep, Epworth, hypersomnia, somnolence}
narcolepsy > G47.419
RBD | REM sleep behavior disorder > G47.52
sleepwalking | somnambulism > F51.3
night terrors > F51.4
nightmares > F51.5
shift work sleep disorder > G47.26
nocturnal leg cramps | night leg cramps > G47.62

# --- pain syndromes
acute on chronic pain | chronic pain > G89.29
chronic pain syndrome > G89.4
acute postoperative pain | postoperative pain | post-op pain > G89.18
acute pain after trauma > G89.11
chronic post-operative pain > G89.28
central pain syndrome | thalamic pain syndrome > G89.0

# --- head injury (the wording; the 7th character is the program's)
TBI | traumatic brain injury | brain trauma > S06.9
head injury | closed head injury | head trauma | CHI | minor head injury | cranioencephalic trauma | traumatic head injury > S09.90
TCE | craniocerebral trauma | traumatic brain damage > S06.9
concussed | concussive injury > S06.0
post-concussive syndrome | postconcussive syndrome | post concussion syndrome | PCS > F07.81 {concussion, concussive, head injury}
traumatic subdural | acute subdural hematoma | traumatic SDH | traumatic subdural hematoma > S06.5
traumatic SAH | traumatic subarachnoid > S06.6
epidural hematoma | EDH | extradural hematoma > S06.4
diffuse axonal injury | DAI > S06.2
history of TBI | h/o TBI | history of concussion | h/o concussion | history of traumatic brain injury | history of head injury > Z87.820

# --- signs
slurred speech | slurring of speech | slurring words > R47.81
word finding difficulty | word-finding difficulty | expressive aphasia | receptive aphasia | difficulty finding words | motor aphasia > R47.01
memory loss | memory problems | forgetfulness | forgetful | short-term memory loss | memory impairment | memory deficit > R41.3
brain fog | mental fog | foggy thinking > R41.89
unsteady gait | unsteady on feet | unsteadiness | gait instability | imbalance | gait imbalance | balance problems | poor balance > R26.81
gait disturbance | abnormal gait | gait abnormality | difficulty walking | trouble walking > R26.9
gait difficulty | difficulty in walking > R26.2
tremor | shakiness | shaky | hand tremor | resting tremor > R25.1
@type other
fell asleep | falls asleep | fall asleep | falling asleep | fit for | fits well | physically fit | tic tac
