# Drugs by what they are for, numbers that the release grades, and words that deny a link: findings that rules ask for.
@type drug
insulin | lantus | humalog | novolog | levemir | basaglar | tresiba | toujeo | humulin | novolin | NPH insulin | insulin glargine | insulin lispro | insulin aspart | insulin detemir | insulin degludec | basal insulin | glargine | lispro | detemir | degludec | insulin pump : insulin
metformin | gliclazide | glucophage | glipizide | glyburide | glimepiride | amaryl | glucotrol | sitagliptin | januvia | linagliptin | tradjenta | saxagliptin | pioglitazone | actos | rosiglitazone | empagliflozin | jardiance | dapagliflozin | farxiga | canagliflozin | invokana | ertugliflozin | repaglinide | nateglinide | acarbose | rybelsus | oral semaglutide | oral hypoglycemic | oral antidiabetic | janumet : oral antidiabetic drug
semaglutide | ozempic | liraglutide | victoza | dulaglutide | trulicity | exenatide | byetta | bydureon | tirzepatide | mounjaro | pramlintide | GLP-1 agonist : injectable antidiabetic drug
@type modifier
bmi | body mass index : measure Z68 body mass index
wk IUP | w0d | w1d | w2d | w3d | w4d | w5d | w6d | wk gestation | weeks gestation | weeks of gestation | weeks pregnant | wks gestation | gestational age | weeks gestational age | weeks EGA | weeks IUP | week pregnancy | weeks intrauterine pregnancy | pregnancy at | gestation at | pregnant at | abortion at | pregnancy of | IUP at | intrauterine pregnancy at | GA | 0/7 weeks | 0/7 wks | 1/7 weeks | 1/7 wks | 2/7 weeks | 2/7 wks | 3/7 weeks | 3/7 wks | 4/7 weeks | 4/7 wks | 5/7 weeks | 5/7 wks | 6/7 weeks | 6/7 wks | wks pregnant | wks IUP | wks EGA | weeks by LMP | weeks by US | weeks by dates | weeks by ultrasound | wks by LMP | wks by US | wks GA | weeks GA | EGA : measure Z3A weeks of gestation
aura | visual aura | migraine aura | zigzag lines | zig-zag lines | zigzags | scintillating scotoma | scintillating scotomata | fortification spectra : aura of migraine
TBSA | total body surface area | of body surface | body surface area | of the body surface | of total body surface : measure T31 body surface burned
not due to | unrelated to | not related to | not secondary to | not caused by | independent of | not attributed to : stated as unrelated
left handed | left hand dominant | lefthanded | left dominant | right nondominant : left-handed
routine healing | healing well | healing appropriately | healing as expected | healing nicely | cast change | cast changed | cast check | cast removal | cast removed | fracture check | fracture follow-up | follow-up of fracture | pins out | pins pulled | pins removed | pin removal today | K-wires removed | K-wires out | out of cast | cast off today | cast off | transitioned to cast | splint to cast | fx check | fx f/u | fracture f/u | interval healing | interval callus | callus on XR | good callus | callus formation on XR | healing burn | healing laceration | healing lac | healing wound | healing on schedule | on schedule | in acceptable alignment | bridging callus | early callus | position kept | healing well clinically : seventh character D
delayed healing | delayed union | slow to heal fracture : seventh character G
nonunion | non-union | fracture nonunion | ununited : seventh character K
open fracture | compound fracture | open fx | gustilo I | gustilo II | gustilo type I | gustilo type II | gustilo type 1 | open gustilo | gustilo 1 | grade I open | grade II open | type I open | type II open : seventh character B
gustilo IIIA | gustilo IIIB | gustilo IIIC | gustilo III | gustilo 3A | gustilo 3B | type IIIA open | type IIIB open | type III open | grade III open | gustilo type III | gustilo type IIIA | gustilo type IIIB | gustilo grade III : seventh character C
malunion | mal-union | malunited : seventh character P
late effect of stroke | late effect of cva | late effect of cerebral infarction | late effect of cerebrovascular accident | late effect of ischemic stroke | sequela of stroke | sequela of cva | sequela of cerebral infarction | sequela of cerebrovascular accident | sequela of ischemic stroke | sequelae of stroke | sequelae of cva | sequelae of cerebral infarction | sequelae of cerebrovascular accident | sequelae of ischemic stroke | residual from stroke | due to old stroke | after ischemic stroke | after an ischemic stroke | residual after stroke | residual from CVA | residual after CVA | due to prior stroke | from old cva | from old stroke | from previous stroke | from prior cva | from prior stroke | residual from his stroke | residual from her stroke | residual from the stroke | residual of his stroke | residual of her stroke | from his stroke | from her stroke | from a prior stroke | since his stroke | since her stroke | after his stroke | after her stroke | left over from his stroke | left over from her stroke | residual deficits from stroke | from his CVA | from her CVA | 2/2 prior CVA | residual from cerebral infarction | residual from cerebrovascular accident | residual from ischemic stroke | residual of stroke | residual of cva | residual of cerebral infarction | residual of cerebrovascular accident | residual of ischemic stroke | due to old cva | due to old cerebral infarction | due to old cerebrovascular accident | due to old ischemic stroke | due to prior cerebral infarction | due to prior cerebrovascular accident | due to prior ischemic stroke | due to previous stroke | due to previous cva | due to previous cerebral infarction | due to previous cerebrovascular accident | due to previous ischemic stroke | from prior cerebral infarction | from prior cerebrovascular accident | from prior ischemic stroke | from previous cva | from previous cerebral infarction | from previous cerebrovascular accident | from previous ischemic stroke | from old cerebral infarction | from old cerebrovascular accident | from old ischemic stroke | following stroke | following cva | following cerebral infarction | following cerebrovascular accident | following ischemic stroke | secondary to old stroke | secondary to old cva | secondary to old cerebral infarction | secondary to old cerebrovascular accident | secondary to old ischemic stroke | secondary to prior stroke | secondary to prior cva | secondary to prior cerebral infarction | secondary to prior cerebrovascular accident | secondary to prior ischemic stroke | secondary to previous stroke | secondary to previous cva | secondary to previous cerebral infarction | secondary to previous cerebrovascular accident | secondary to previous ischemic stroke | residual deficit of cva | residual deficit of cerebral infarction | residual deficit of cerebrovascular accident | residual deficit of ischemic stroke | as residual of stroke | as residual of cva | as residual of cerebral infarction | as residual of cerebrovascular accident | as residual of ischemic stroke | due to remote stroke | due to remote cva | due to remote cerebral infarction | due to remote cerebrovascular accident | due to remote ischemic stroke | post stroke | post cva | post cerebral infarction | post cerebrovascular accident | post ischemic stroke | from the stroke | residual from ICH | residual of ICH | from the ICH | from his ICH | from her ICH | since the ICH | after the ICH | from prior ICH | from the bleed | from the hemorrhage | from the CVA | due to the stroke | since the stroke | after the stroke | post-stroke aphasia | from the R MCA infarct | from the L MCA infarct | from the right MCA infarct | from the left MCA infarct | from the MCA infarct | from the infarct : sequela of stroke

# --- shorthand, weeks of pregnancy
weeks 1 day | wks 1 day | weeks 2 days | wks 2 days | weeks 3 days | wks 3 days | weeks 4 days | wks 4 days | weeks 5 days | wks 5 days | weeks 6 days | wks 6 days : measure Z3A weeks of gestation {pregnant, pregnancy, gestation, gestational, gravida, IUP, fetal, antepartum, prenatal, OB, cesarean, labor, LTCS, VBAC, TOLAC, IOL, gHTN, GHTN, GDM, GDMA1, GDMA2, preeclampsia, PreE, PPROM, PROM, SROM, previa, G1P0, G2P0, G2P1, G3P0, G3P1, G3P2, G4P0, G4P1, G4P2, G4P3, G5P0, G5P1, G5P2, G5P3, G5P4, G6P0, G6P1, G6P2, G6P3, G6P4, G6P5, G7P0, G7P1, G7P2, G7P3, G7P4, G7P5, G7P6, G8P0, G8P1, G8P2, G8P3, G8P4, G8P5, G8P6, G8P7}

# --- shorthand, visits after a fracture
visit 2 | visit 3 | visit 4 | visit 5 | visit 6 | visit 7 | visit 8 | post burn day | PBD | burn recheck | burn clinic recheck | concussion recheck | wound recheck | laceration recheck | injury recheck | OT hand therapy | PT progress note | OT progress note | physical therapy progress note | occupational therapy progress note | physical therapy daily note | rehab for healing | here for suture removal | only for suture removal | sutures removed today | stitches removed today | staples removed today | suture removal visit | presents for suture removal | returns for suture removal | returns for wound check | here for wound check | post-injury visit | weeks post injury | wks post injury | weeks after injury | weeks after the injury | weeks s/p ORIF | wks s/p ORIF | weeks post ORIF | ED follow-up of injury | wks out from | weeks out from | wk out from | fx clinic | fracture clinic | ortho fx clinic | fx clinic wk 2 | fx clinic wk 3 | post-reduction visit | rehab day | SNF rehab | subacute rehab day | days out from : visit after treatment

# --- drugs by where the Table of Drugs files their adverse effect
@type drug
penicillin | amoxicillin | ampicillin | augmentin | amoxicillin-clavulanate | piperacillin | zosyn | nafcillin | dicloxacillin | penicillin VK : adverse effect T36.0X5
cephalexin | keflex | cefazolin | ceftriaxone | rocephin | cefdinir | cefepime | cefuroxime | cefpodoxime | cephalosporin : adverse effect T36.1X5
azithromycin | zithromax | erythromycin | clarithromycin | macrolide : adverse effect T36.3X5
doxycycline | minocycline | tetracycline : adverse effect T36.4X5
gentamicin | tobramycin | amikacin : adverse effect T36.5X5
ciprofloxacin | cipro | levofloxacin | levaquin | moxifloxacin | vancomycin | clindamycin | linezolid | daptomycin | meropenem | fluoroquinolone : adverse effect T36.8X5
bactrim | sulfamethoxazole | trimethoprim-sulfamethoxazole | TMP-SMX | septra | sulfa : adverse effect T37.0X5
isoniazid | ethambutol | pyrazinamide : adverse effect T37.1X5
hydroxychloroquine | plaquenil | chloroquine | mefloquine : adverse effect T37.2X5
metronidazole | flagyl : adverse effect T37.3X5
acyclovir | valacyclovir | valtrex | oseltamivir | tamiflu : adverse effect T37.5X5
nitrofurantoin | macrobid : adverse effect T37.8X5
prednisone | prednisolone | methylprednisolone | medrol | dexamethasone | hydrocortisone | glucocorticoid | corticosteroid | steroids : adverse effect T38.0X5
levothyroxine | synthroid | liothyronine | thyroxine | L-thyroxine | euthyrox | levoxyl | unithroid | armour thyroid : adverse effect T38.1X5
methimazole | tapazole | propylthiouracil | PTU : adverse effect T38.2X5
wegovy | zepbound | sulfonylurea : adverse effect T38.3X5
tamoxifen | raloxifene : adverse effect T38.6X5
testosterone : adverse effect T38.7X5
aspirin : adverse effect T39.015
acetaminophen | tylenol : adverse effect T39.1X5
ibuprofen | advil | motrin | naproxen | aleve | naprosyn : adverse effect T39.315
meloxicam | mobic | celecoxib | celebrex | diclofenac | voltaren | indomethacin | ketorolac | toradol | etodolac | nabumetone | NSAID | NSAIDs : adverse effect T39.395
oxycodone | percocet | oxycontin | hydrocodone | norco | vicodin | morphine | hydromorphone | dilaudid | codeine | opioid | opiates | narcotics : adverse effect T40.2X5
methadone : adverse effect T40.3X5
fentanyl : adverse effect T40.415
tramadol | ultram : adverse effect T40.425
phenytoin | dilantin : adverse effect T42.0X5
carbamazepine | tegretol | oxcarbazepine | trileptal : adverse effect T42.1X5
phenobarbital | butalbital : adverse effect T42.3X5
lorazepam | ativan | alprazolam | xanax | clonazepam | klonopin | diazepam | valium | benzodiazepine : adverse effect T42.4X5
levetiracetam | keppra | lamotrigine | lamictal | gabapentin | neurontin | pregabalin | lyrica | topiramate | topamax | valproate | valproic acid | depakote | divalproex | VPA | zolpidem | ambien | lacosamide : adverse effect T42.6X5
levodopa | carbidopa levodopa | sinemet | pramipexole | ropinirole | baclofen | tizanidine | methocarbamol : adverse effect T42.8X5
amitriptyline | nortriptyline | imipramine | doxepin : adverse effect T43.015
mirtazapine | remeron : adverse effect T43.025
duloxetine | cymbalta | venlafaxine | effexor | desvenlafaxine : adverse effect T43.215
sertraline | zoloft | fluoxetine | prozac | escitalopram | lexapro | citalopram | celexa | paroxetine | paxil | SSRI | SSRIs : adverse effect T43.225
bupropion | wellbutrin : adverse effect T43.295
prochlorperazine | compazine | promethazine | chlorpromazine : adverse effect T43.3X5
haloperidol | haldol : adverse effect T43.4X5
quetiapine | seroquel | olanzapine | zyprexa | risperidone | risperdal | aripiprazole | abilify | ziprasidone | lurasidone | clozapine | lithium | antipsychotic : adverse effect T43.595
amphetamine | adderall | vyvanse | lisdexamfetamine | dextroamphetamine : adverse effect T43.625
methylphenidate | ritalin | concerta : adverse effect T43.635
donepezil | aricept | rivastigmine : adverse effect T44.0X5
oxybutynin | ditropan | tolterodine | solifenacin : adverse effect T44.3X5
tamsulosin | flomax | terazosin | doxazosin : adverse effect T44.6X5
metoprolol | atenolol | propranolol | carvedilol | bisoprolol | nebivolol | labetalol | beta-blocker : adverse effect T44.7X5
diphenhydramine | benadryl | cetirizine | hydroxyzine | meclizine : adverse effect T45.0X5
chemotherapy | chemo | methotrexate | tacrolimus | cyclosporine | mycophenolate | cellcept | azathioprine | cisplatin | carboplatin | oxaliplatin | paclitaxel | taxol | docetaxel | doxorubicin | vincristine | capecitabine | xeloda | 5-FU | FOLFOX | R-CHOP | FOLFIRI | FOLFIRINOX | FLOT | ABVD | dose-dense AC | ddAC | TCHP | pemetrexed | gemcitabine | irinotecan | cyclophosphamide | etoposide | abraxane | temozolomide | immunotherapy | MTX : adverse effect T45.1X5
ferrous sulfate | oral iron : adverse effect T45.4X5
warfarin | coumadin | apixaban | eliquis | rivaroxaban | xarelto | dabigatran | heparin | enoxaparin | lovenox | anticoagulant | anticoagulation : adverse effect T45.515
clopidogrel | plavix | ticagrelor | brilinta | prasugrel : adverse effect T45.525
digoxin : adverse effect T46.0X5
amlodipine | norvasc | felodipine | lercanidipine | diltiazem | cardizem | verapamil | nifedipine : adverse effect T46.1X5
amiodarone | flecainide | sotalol : adverse effect T46.2X5
nitroglycerin | isosorbide | imdur : adverse effect T46.3X5
lisinopril | perindopril | enalapril | ramipril | benazepril | captopril | quinapril | ACE inhibitor | ACEi : adverse effect T46.4X5
losartan | valsartan | olmesartan | irbesartan | candesartan | hydralazine | clonidine | entresto | sacubitril-valsartan | minoxidil : adverse effect T46.5X5
atorvastatin | lipitor | rosuvastatin | crestor | simvastatin | zocor | pravastatin | lovastatin | statin | gemfibrozil | fenofibrate : adverse effect T46.6X5
famotidine | pepcid : adverse effect T47.0X5
omeprazole | prilosec | pantoprazole | protonix | esomeprazole | nexium | lansoprazole : adverse effect T47.1X5
albuterol | salbutamol | ventolin | proair | levalbuterol | xopenex | terbutaline | ipratropium | tiotropium | spiriva | atrovent | combivent | duoneb | salmeterol | formoterol | umeclidinium | anoro | stiolto | montelukast | singulair | theophylline | rescue inhaler | blue inhaler : adverse effect T48.6X5
spironolactone : adverse effect T50.0X5
furosemide | lasix | torsemide | bumetanide | bumex | loop diuretic : adverse effect T50.1X5
hydrochlorothiazide | HCTZ | indapamide | bendroflumethiazide | chlorthalidone | metolazone | acetazolamide | thiazide | the thiazide | chlorthalidone 25 : adverse effect T50.2X5
IV contrast | iodinated contrast | contrast dye | gadolinium : adverse effect T50.8X5
allopurinol | febuxostat | colchicine : adverse effect T50.4X5
cyclobenzaprine | flexeril | carisoprodol | metaxalone : adverse effect T48.1X5
pembrolizumab | keytruda | nivolumab | opdivo | atezolizumab | tecentriq | durvalumab | imfinzi | ipilimumab | yervoy | cemiplimab | libtayo | avelumab | bavencio | dostarlimab | checkpoint inhibitor | ICI : adverse effect T45.AX5
symbicort | advair | clenil | seretide | fostair | relvar | beclometasone inhaler | brown inhaler | flovent | pulmicort | qvar | breo | trelegy | dulera | arnuity | asmanex | wixela | breztri | alvesco | airduo | budesonide-formoterol | fluticasone-salmeterol | fluticasone-vilanterol | fluticasone-umeclidinium-vilanterol | mometasone-formoterol | fluticasone inhaler | budesonide inhaler | beclomethasone inhaler | inhaled corticosteroid | inhaled steroid | fluticasone 44 | fluticasone 110 | fluticasone 220 | ICS/LABA : inhaled steroid
# --- drugs of joints, bowel, skin and bone
adalimumab | humira | etanercept | enbrel | infliximab | remicade | golimumab | simponi | certolizumab | cimzia | ustekinumab | stelara | secukinumab | cosentyx | ixekizumab | taltz | vedolizumab | entyvio | tocilizumab | actemra | abatacept | orencia | rituximab | risankizumab | skyrizi | guselkumab | tremfya : biologic
alendronate | fosamax | risedronate | actonel | ibandronate | boniva | zoledronic acid | zoledronate | reclast : bisphosphonate
@type modifier
acute inpatient rehab | inpatient rehab | acute rehab | inpatient rehabilitation | acute rehabilitation | rehab admission | rehabilitation admission | rehab unit admission | ELOS | stroke rehab clinic | stroke recovery clinic | PM&R | IRF | months out from a stroke | months after a stroke | weeks after a stroke | months after stroke | months post stroke | IRF admission | rehab admission H&P : rehabilitation
@type drug
NPH : insulin {GDM, gestational, diabetes, T1DM, T2DM, DM2, units, qhs}
