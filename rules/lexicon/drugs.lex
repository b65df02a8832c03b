# Drugs by what they are for, numbers that the release grades, and words that deny a link: findings that rules ask for.
@type drug
insulin | lantus | humalog | novolog | levemir | basaglar | tresiba | toujeo | humulin | novolin | NPH insulin | insulin glargine | insulin lispro | insulin aspart | insulin detemir | insulin degludec | basal insulin | glargine | lispro | detemir | degludec | insulin pump : insulin, adverse effect T38.3X5
metformin | gliclazide | glucophage | glipizide | glyburide | glimepiride | amaryl | glucotrol | sitagliptin | januvia | linagliptin | tradjenta | saxagliptin | pioglitazone | actos | rosiglitazone | empagliflozin | jardiance | dapagliflozin | farxiga | canagliflozin | invokana | ertugliflozin | repaglinide | nateglinide | acarbose | rybelsus | oral semaglutide | oral hypoglycemic | oral antidiabetic | janumet : oral antidiabetic drug, adverse effect T38.3X5
semaglutide | ozempic | liraglutide | victoza | dulaglutide | trulicity | exenatide | byetta | bydureon | tirzepatide | mounjaro | pramlintide | GLP-1 agonist : injectable antidiabetic drug, adverse effect T38.3X5
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
penicillin | amoxicillin | ampicillin | augmentin | amoxicillin-clavulanate | piperacillin | zosyn | nafcillin | dicloxacillin | penicillin VK | amoxil | unasyn | bicillin | penicillin G | PCN | amox | amox-clav | ampicillin-sulbactam | piperacillin-tazobactam | pip-tazo | oxacillin | penicillin V : adverse effect T36.0X5
cephalexin | keflex | cefazolin | ceftriaxone | rocephin | cefdinir | cefepime | cefuroxime | cefpodoxime | cephalosporin | cefixime | ceftazidime | cefoxitin | ancef | omnicef | suprax | CTX | aztreonam : adverse effect T36.1X5
azithromycin | zithromax | erythromycin | clarithromycin | macrolide | azithro | z-pak | zpak | Z-pack | biaxin : adverse effect T36.3X5
doxycycline | minocycline | tetracycline | doxy | doxycycline hyclate | vibramycin | minocin | tigecycline : adverse effect T36.4X5
gentamicin | tobramycin | amikacin | aminoglycoside | streptomycin : adverse effect T36.5X5
vancomycin | clindamycin | linezolid | daptomycin | meropenem | vanc | vanco | ertapenem | invanz | zyvox | cleocin | colistin | neosporin : adverse effect T36.8X5
bactrim | sulfamethoxazole | trimethoprim-sulfamethoxazole | TMP-SMX | septra | sulfa | sulfasalazine | azulfidine | sulfamethoxazole-trimethoprim | sulfonamide | sulfa antibiotic | SMX-TMP : adverse effect T37.0X5
isoniazid | ethambutol | pyrazinamide | dapsone : adverse effect T37.1X5
chloroquine | mefloquine : adverse effect T37.2X5
acyclovir | valacyclovir | valtrex | oseltamivir | tamiflu | ribavirin | zidovudine | AZT | efavirenz | abacavir | lamivudine | tenofovir | TDF | TAF | emtricitabine | descovy | truvada | biktarvy | dolutegravir | genvoya | odefsey | atripla | bictegravir | raltegravir | darunavir | antiretroviral | HAART | paxlovid | nirmatrelvir | remdesivir | ganciclovir | valganciclovir | valcyte | entecavir | sofosbuvir | epclusa | harvoni | famciclovir : adverse effect T37.5X5
nitrofurantoin | macrobid | fluconazole | diflucan | itraconazole | voriconazole | vfend | posaconazole | trimethoprim | hydroxychloroquine | plaquenil | metronidazole | flagyl : adverse effect T37.8X5
prednisone | prednisolone | methylprednisolone | medrol | dexamethasone | hydrocortisone | glucocorticoid | corticosteroid | steroids | pred | medrol dosepak | solu-medrol | solumedrol | depo-medrol | decadron | dex | kenalog | triamcinolone injection | steroid burst | steroid injection | cortisone | cortisone injection | prednisone taper | deflazacort | orapred : adverse effect T38.0X5
levothyroxine | synthroid | liothyronine | thyroxine | L-thyroxine | euthyrox | levoxyl | unithroid | armour thyroid : thyroid hormone, adverse effect T38.1X5
methimazole | tapazole | propylthiouracil | PTU : adverse effect T38.2X5
wegovy | zepbound | sulfonylurea | tolbutamide | chlorpropamide : adverse effect T38.3X5
tamoxifen | raloxifene | danazol | bicalutamide | casodex | enzalutamide | xtandi | abiraterone | zytiga | flutamide | finasteride | proscar | propecia | dutasteride | avodart | fulvestrant | faslodex | mifepristone : adverse effect T38.6X5
testosterone | testosterone gel | testosterone injections | testosterone cypionate | androgel | anabolic steroids | oxandrolone : adverse effect T38.7X5
aspirin | ASA | baby aspirin | ecotrin : adverse effect T39.015
acetaminophen | tylenol | paracetamol | APAP : adverse effect T39.1X5
ibuprofen | advil | motrin | naproxen | aleve | naprosyn | ketoprofen : adverse effect T39.315
meloxicam | mobic | celecoxib | celebrex | diclofenac | voltaren | indomethacin | etodolac | nabumetone | NSAID | NSAIDs | piroxicam | nsaid use : adverse effect T39.395
oxycodone | percocet | oxycontin | hydrocodone | norco | vicodin | morphine | hydromorphone | dilaudid | codeine | opioid | opiates | narcotics | roxicodone | MS contin | hydromorphone PCA | tapentadol | nucynta | oxymorphone | lortab | tylenol 3 | oxy | oxy IR | meperidine | demerol : opioid, adverse effect T40.2X5
methadone : opioid, adverse effect T40.3X5
fentanyl | fentanyl patch | duragesic : opioid, adverse effect T40.415
tramadol | ultram : opioid, adverse effect T40.425
phenytoin | dilantin : adverse effect T42.0X5
carbamazepine | tegretol | oxcarbazepine | trileptal | eslicarbazepine | aptiom : adverse effect T42.1X5
phenobarbital | butalbital | mysoline : adverse effect T42.3X5
lorazepam | ativan | alprazolam | xanax | clonazepam | klonopin | diazepam | valium | benzodiazepine | temazepam | restoril | clobazam | benzos | chlordiazepoxide | librium | clozapine | clozaril | midazolam | versed : adverse effect T42.4X5
levetiracetam | keppra | lamotrigine | lamictal | gabapentin | neurontin | pregabalin | lyrica | topiramate | topamax | valproate | valproic acid | depakote | divalproex | VPA | zolpidem | ambien | lacosamide | zonisamide | zonegran | vimpat | primidone | brivaracetam | briviact | eszopiclone | lunesta | cenobamate | perampanel | rufinamide | felbamate | z-drug | suvorexant | antiepileptic | AED | AEDs | ASM | anticonvulsant | seizure medication | seizure meds | seizure medicine | melatonin : adverse effect T42.6X5
levodopa | carbidopa levodopa | sinemet | pramipexole | ropinirole | baclofen | tizanidine | methocarbamol | amantadine | benztropine | rotigotine | rasagiline | selegiline | rytary | entacapone | cabergoline | bromocriptine | dantrolene | lioresal | zanaflex | robaxin | dopamine agonist | carisoprodol | metaxalone | soma | skelaxin : adverse effect T42.8X5
amitriptyline | nortriptyline | imipramine | doxepin | elavil | pamelor | tricyclic | TCA | desipramine | clomipramine : adverse effect T43.015
mirtazapine | remeron : adverse effect T43.025
duloxetine | cymbalta | venlafaxine | effexor | desvenlafaxine | pristiq | SNRI | SNRIs | levomilnacipran | trazodone | desyrel : adverse effect T43.215
sertraline | zoloft | fluoxetine | prozac | escitalopram | lexapro | citalopram | celexa | paroxetine | paxil | SSRI | SSRIs | fluvoxamine | luvox | vilazodone | viibryd : adverse effect T43.225
bupropion | wellbutrin | vortioxetine | trintellix | antidepressant : adverse effect T43.295
prochlorperazine | compazine | promethazine | chlorpromazine | fluphenazine | perphenazine | thioridazine | trifluoperazine : adverse effect T43.3X5
haloperidol | haldol : adverse effect T43.4X5
quetiapine | seroquel | olanzapine | zyprexa | risperidone | risperdal | aripiprazole | abilify | ziprasidone | lurasidone | lithium | antipsychotic | paliperidone | invega | invega sustenna | sustenna | latuda | cariprazine | vraylar | brexpiprazole | rexulti | asenapine | saphris | lumateperone | caplyta | geodon | zyprexa zydis | abilify maintena | neuroleptic | buspirone | buspar | lithium carbonate | lithobid | iloperidone | pimavanserin | hydroxyzine | vistaril | atarax : adverse effect T43.595
amphetamine | adderall | vyvanse | lisdexamfetamine | dextroamphetamine | dexedrine : adverse effect T43.625
methylphenidate | ritalin | concerta : adverse effect T43.635
donepezil | aricept | rivastigmine | galantamine | pyridostigmine | mestinon | physostigmine : adverse effect T44.0X5
oxybutynin | ditropan | tolterodine | solifenacin | trihexyphenidyl | artane | dicyclomine | bentyl | hyoscyamine | scopolamine | scopolamine patch | anticholinergic | oxybutynin patch | vesicare | trospium | fesoterodine | detrol | glycopyrrolate | atropine | cogentin : adverse effect T44.3X5
tamsulosin | flomax | terazosin | doxazosin | prazosin | minipress | alfuzosin | silodosin | rapaflo | alpha-blocker | cardura | phentolamine : adverse effect T44.6X5
metoprolol | atenolol | propranolol | carvedilol | bisoprolol | nebivolol | beta-blocker | nadolol | toprol | toprol XL | lopressor | coreg | timolol | bystolic | BB | esmolol | tenormin | inderal : antihypertensive, adverse effect T44.7X5
diphenhydramine | benadryl | cetirizine | meclizine | loratadine | claritin | fexofenadine | allegra | zyrtec | antihistamine | chlorpheniramine | doxylamine | azelastine | ondansetron | zofran | metoclopramide | reglan | cyproheptadine | levocetirizine | unisom : adverse effect T45.0X5
chemotherapy | chemo | tacrolimus | cyclosporine | mycophenolate | cellcept | azathioprine | cisplatin | carboplatin | oxaliplatin | paclitaxel | taxol | docetaxel | doxorubicin | vincristine | capecitabine | xeloda | 5-FU | FOLFOX | R-CHOP | FOLFIRI | FOLFIRINOX | FLOT | ABVD | dose-dense AC | ddAC | TCHP | pemetrexed | gemcitabine | irinotecan | cyclophosphamide | etoposide | abraxane | temozolomide | immunotherapy | chemoradiation | cytoxan | vinblastine | ifosfamide | bleomycin | fluorouracil | gemzar | alimta | FOLFOX6 | mFOLFOX6 | temodar | mercaptopurine | 6-MP | hydroxyurea | melphalan | busulfan | cytarabine | AC-T | CHOP | BEP | imatinib | gleevec | dasatinib | nilotinib | ibrutinib | imbruvica | acalabrutinib | venetoclax | lenalidomide | revlimid | thalidomide | pomalidomide | pomalyst | bortezomib | velcade | carfilzomib | kyprolis | daratumumab | trastuzumab | herceptin | T-DM1 | kadcyla | enhertu | pertuzumab | bevacizumab | avastin | cetuximab | erbitux | osimertinib | tagrisso | erlotinib | gefitinib | palbociclib | ibrance | ribociclib | abemaciclib | verzenio | olaparib | lynparza | niraparib | sunitinib | sorafenib | pazopanib | cabozantinib | lenvatinib | everolimus | sirolimus | rapamycin | letrozole | femara | anastrozole | arimidex | exemestane | aromasin | aromatase inhibitor | AI therapy | brentuximab | nab-paclitaxel | topotecan | mycophenolic acid | prograf | imuran | sandimmune | immunosuppressant | immunosuppression meds | antirejection meds | anti-rejection meds | belatacept | anthracycline | adriamycin | platinum chemotherapy | taxane | goserelin | zoladex : adverse effect T45.1X5
methotrexate | MTX | methotrexate injections : methotrexate, adverse effect T45.1X5
ferrous sulfate | oral iron | iron sulfate | iron pills | iron tablets | iron infusion | ferrous gluconate | IV iron | injectafer | venofer | feraheme : adverse effect T45.4X5
warfarin | coumadin | apixaban | eliquis | rivaroxaban | xarelto | dabigatran | heparin | enoxaparin | lovenox | anticoagulant | anticoagulation | edoxaban | savaysa | argatroban | fondaparinux | DOAC | DOACs | NOAC | blood thinner | jantoven | UFH | LMWH | pradaxa : anticoagulant, adverse effect T45.515
clopidogrel | plavix | ticagrelor | brilinta | prasugrel | dual antiplatelet therapy | DAPT | antiplatelet | cangrelor | cilostazol | effient : adverse effect T45.525
digoxin | lanoxin | dig : adverse effect T46.0X5
amlodipine | norvasc | felodipine | lercanidipine | diltiazem | cardizem | verapamil | nifedipine | calcium channel blocker | CCB | nicardipine | isradipine | procardia | amlodipine besylate : antihypertensive, adverse effect T46.1X5
amiodarone | flecainide | dofetilide | tikosyn | dronedarone | multaq | propafenone | procainamide | disopyramide | mexiletine | pacerone : adverse effect T46.2X5
nitroglycerin | isosorbide | imdur | ranolazine | ranexa | isosorbide mononitrate | isosorbide dinitrate | nitro | dipyridamole : adverse effect T46.3X5
lisinopril | perindopril | enalapril | ramipril | benazepril | captopril | quinapril | ACE inhibitor | ACEi | zestril | prinivil | vasotec | trandolapril | fosinopril | ACE-I | lotensin | altace | accupril : antihypertensive, adverse effect T46.4X5
losartan | valsartan | olmesartan | irbesartan | candesartan | hydralazine | clonidine | entresto | sacubitril-valsartan | telmisartan | micardis | cozaar | diovan | benicar | avapro | azilsartan | ARB | guanfacine | intuniv | methyldopa | sacubitril | losartan-HCTZ | blood pressure medication | blood pressure medicine | blood pressure meds | BP meds | BP medication | antihypertensive | antihypertensive meds | indapamide : antihypertensive, adverse effect T46.5X5
atorvastatin | lipitor | rosuvastatin | crestor | simvastatin | zocor | pravastatin | lovastatin | statin | gemfibrozil | fenofibrate | pitavastatin | ezetimibe | zetia | evolocumab | repatha | alirocumab | praluent | cholestyramine | bempedoic acid | atorva | rosuva | inclisiran : adverse effect T46.6X5
famotidine | pepcid | ranitidine | cimetidine | H2 blocker : adverse effect T47.0X5
omeprazole | prilosec | pantoprazole | protonix | esomeprazole | nexium | lansoprazole | rabeprazole | dexlansoprazole | dexilant | prevacid | aciphex | PPI | PPIs | proton pump inhibitor | sucralfate | carafate | misoprostol | tums | antacid : adverse effect T47.1X5
albuterol | salbutamol | ventolin | proair | levalbuterol | xopenex | terbutaline | ipratropium | tiotropium | spiriva | atrovent | combivent | duoneb | salmeterol | formoterol | umeclidinium | anoro | stiolto | montelukast | singulair | theophylline | rescue inhaler | blue inhaler | roflumilast | incruse | albuterol inhaler : bronchodilator, adverse effect T48.6X5
spironolactone | aldactone | eplerenone | inspra | fludrocortisone | florinef | finerenone | kerendia | MRA : adverse effect T50.0X5
furosemide | lasix | torsemide | bumetanide | bumex | loop diuretic | diuretic | water pill | lasix gtt | lasix drip | ethacrynic acid : adverse effect T50.1X5
hydrochlorothiazide | HCTZ | bendroflumethiazide | chlorthalidone | metolazone | thiazide | the thiazide | chlorthalidone 25 | microzide | hydrodiuril | triamterene | maxzide | dyazide | thiazide diuretic : antihypertensive, adverse effect T50.2X5
acetazolamide | diamox | amiloride : adverse effect T50.2X5
IV contrast | iodinated contrast | contrast dye | gadolinium | contrast | contrast agent | contrast material | gadolinium contrast | iodine contrast : adverse effect T50.8X5
allopurinol | febuxostat | colchicine | probenecid | zyloprim | uloric | mitigare | colcrys | pegloticase | krystexxa : adverse effect T50.4X5
cyclobenzaprine | flexeril | muscle relaxant | muscle relaxer : adverse effect T48.1X5
pembrolizumab | keytruda | nivolumab | opdivo | atezolizumab | tecentriq | durvalumab | imfinzi | ipilimumab | yervoy | cemiplimab | libtayo | avelumab | bavencio | dostarlimab | checkpoint inhibitor | ICI | immune checkpoint inhibitors | PD-1 inhibitor | pembro | nivo | ipi/nivo : adverse effect T45.AX5
rifampin | rifampicin | rifabutin | rifaximin | xifaxan : adverse effect T36.6X5
nystatin | amphotericin | amphotericin B | griseofulvin : adverse effect T36.7X5
ivermectin | albendazole | mebendazole | praziquantel : adverse effect T37.4X5
oral contraceptive | birth control pill | OCP | OCPs | COC | COCs | combined pill | drospirenone | yaz | norethindrone | levonorgestrel | norgestimate : adverse effect T38.4X5
estradiol | estrogen | premarin | conjugated estrogens | progesterone | medroxyprogesterone | provera | megestrol | megace | depo-provera | DMPA | HRT | hormone replacement | clomiphene | clomid : adverse effect T38.5X5
leuprolide | lupron | ADT | androgen deprivation | desmopressin | DDAVP : adverse effect T38.895
leflunomide | arava | tofacitinib | xeljanz | upadacitinib | rinvoq | baricitinib | olumiant | JAK inhibitor | gold salts : adverse effect T39.4X5
sumatriptan | imitrex | rizatriptan | maxalt | triptan | eletriptan | zolmitriptan | phenazopyridine | pyridium | ketorolac | toradol : adverse effect T39.8X5
buprenorphine | suboxone | subutex : adverse effect T40.495
propofol | ketamine : adverse effect T41.295
lidocaine | xylocaine | bupivacaine | marcaine | ropivacaine | benzocaine | local anesthetic : adverse effect T41.3X5
phenelzine | tranylcypromine | MAOI : adverse effect T43.1X5
memantine | namenda | atomoxetine | strattera : adverse effect T43.8X5
bethanechol | pilocarpine : adverse effect T44.1X5
epinephrine | epipen | midodrine | dobutamine | mirabegron | myrbetriq : adverse effect T44.5X5
tPA | alteplase | tenecteplase | TNK | thrombolytic : adverse effect T45.615
sildenafil | viagra | tadalafil | cialis | vardenafil | pentoxifylline | bosentan | ambrisentan | macitentan | minoxidil | niacin | niaspan : adverse effect T46.7X5
senna | bisacodyl | stimulant laxative | dulcolax : adverse effect T47.2X5
lactulose | milk of magnesia | mag citrate | magnesium citrate : adverse effect T47.3X5
laxative | miralax | docusate | colace | linaclotide | linzess | lubiprostone | polyethylene glycol | metamucil : adverse effect T47.4X5
loperamide | imodium | diphenoxylate | lomotil : adverse effect T47.6X5
mesalamine | asacol | lialda : adverse effect T47.8X5
benzonatate | tessalon | dextromethorphan : adverse effect T48.3X5
oxymetazoline | afrin | decongestant : adverse effect T48.5X5
bacitracin | neomycin | clobetasol | ketoconazole | mupirocin | tretinoin | retinoid | efudex | fluorouracil cream | imiquimod : adverse effect T49.0X5
latanoprost | xalatan | brimonidine | dorzolamide | bimatoprost | lumigan | travoprost | eye drops : adverse effect T49.5X5
phentermine | adipex | appetite suppressant | diethylpropion | contrave : adverse effect T50.5X5
naloxone | narcan | naltrexone | vivitrol : adverse effect T50.7X5
isotretinoin | accutane | ursodiol | varenicline | chantix : adverse effect T50.995
IVIG | immunoglobulin | immune globulin | rhogam : adverse effect T50.Z15
ciprofloxacin | cipro | levofloxacin | levaquin | moxifloxacin | fluoroquinolone | levo | quinolone | ofloxacin : adverse effect T36.AX5
labetalol : antihypertensive, adverse effect T44.8X5
sotalol : adverse effect T44.7X5
octreotide : adverse effect T38.995
somatropin | growth hormone : adverse effect T38.815
penicillamine : adverse effect T50.6X5
etomidate : adverse effect T41.1X5
phenylephrine : adverse effect T44.4X5
pseudoephedrine | sudafed : adverse effect T44.995
symbicort | advair | clenil | seretide | fostair | relvar | beclometasone inhaler | brown inhaler | flovent | pulmicort | qvar | breo | trelegy | dulera | arnuity | asmanex | wixela | breztri | alvesco | airduo | budesonide-formoterol | fluticasone-salmeterol | fluticasone-vilanterol | fluticasone-umeclidinium-vilanterol | mometasone-formoterol | fluticasone inhaler | budesonide inhaler | beclomethasone inhaler | inhaled corticosteroid | inhaled steroid | fluticasone 44 | fluticasone 110 | fluticasone 220 | ICS/LABA : inhaled steroid, adverse effect T38.0X5
# --- drugs of joints, bowel, skin and bone
adalimumab | humira | etanercept | enbrel | infliximab | remicade | golimumab | simponi | certolizumab | cimzia | ustekinumab | stelara | secukinumab | cosentyx | ixekizumab | taltz | vedolizumab | entyvio | tocilizumab | actemra | abatacept | orencia | rituximab | risankizumab | skyrizi | guselkumab | tremfya : biologic, adverse effect T45.1X5
alendronate | fosamax | risedronate | actonel | ibandronate | boniva | zoledronic acid | zoledronate | reclast : bisphosphonate, adverse effect T50.995
@type modifier
acute inpatient rehab | inpatient rehab | acute rehab | inpatient rehabilitation | acute rehabilitation | rehab admission | rehabilitation admission | rehab unit admission | ELOS | stroke rehab clinic | stroke recovery clinic | PM&R | IRF | months out from a stroke | months after a stroke | weeks after a stroke | months after stroke | months post stroke | IRF admission | rehab admission H&P : rehabilitation
@type drug
NPH : insulin, adverse effect T38.3X5 {GDM, gestational, diabetes, T1DM, T2DM, DM2, units, qhs}

# --- drugs that the patient takes less of than prescribed, and why (I.C.19.e.5.c)
@type modifier
stretching | stretched | stretching out | stretched out | rationing | rationed | rations | cutting in half | cut in half | halving | half doses | half tabs | half tablets | missed doses | missing doses | missed doses of | missed several doses | missed a dose of | running short on | running out of | ran out of | run out of | ran out | quit taking | self-discontinued | self-stopped | self-d/c'd | went off | going off | nonadherent to | nonadherent with | nonadherence to | nonadherence with | noncompliant with | noncompliance with | not compliant with | not adherent to | poor adherence to | has not been taking | had not been taking | hasn't been taking | hadn't been taking | have not been using | not been using | has not taken | hasn't taken | not taking his | not taking her | no longer takes his | no longer takes her | every other day to save | under-using | underusing | taking less : taken less
skips | skipped | skipping | has been skipping | threw away | threw out | flushed | flushes : taken less, underdosing Z91.128
quit | stopped taking | stopped using | stopped his | stopped her | stopped the | stopped | discontinued his | discontinued her | off his | off her | off | not taking | missing | missed | without his | without her : perhaps taken less
afford | copay | due to cost | because of cost | because of the cost | cost of | the cost | uninsured | lost insurance | lost his insurance | lost her insurance | lost coverage | lost her coverage | lost his coverage | no insurance | insurance lapsed | insurance lapse | too expensive | expensive | pay for | cover the cost | make it last | make them last | bottle last | until payday | financial | donut hole : underdosing Z91.120
on his own | on her own | on their own | on my own | on purpose | deliberately | intentionally | because of weight gain | b/c of weight gain | due to weight gain | weight gain from | made me fat | made him fat | made her fat | making me fat | making him fat | making her fat | got fat | felt better | was feeling better | felt fine | feels fine | felt well | felt good | did not think | didn't think | did not need | didn't need | did not like | didn't like | does not like | doesn't like | doesn't believe in | tired of : underdosing Z91.128
forgets | forgets his | forgets her | forgets the | forgot his | forgot her | keeps forgetting : taken less, underdosing Z91.138
forgot | forgetting | forgetful | forgetfulness | remembering : underdosing Z91.138

# --- vaccines
@type drug
Tdap | Td | tetanus booster | DTaP | MMR | varicella vaccine | Hib | IPV | hep B vaccine | hep A | hep A #1 | yellow fever vaccine | typhoid Vi | typhoid vaccine | hepatitis B vaccine | hep A vaccine | hepatitis A vaccine | hep B | HBV vaccine | HPV vaccine | gardasil | PCV20 | PCV13 | PCV15 | prevnar | prevnar 20 | pneumovax | PPSV23 | shingrix | zoster vaccine | RSV vaccine | arexvy | abrysvo | COVID vaccine | COVID booster | menactra | menveo | MenACWY | MenB | bexsero | rotavirus vaccine | rotateq | vaxelis | pediarix | pentacel | kinrix | proquad | flu shot | flu vaccine | influenza vaccine | fluzone | std flu | high-dose flu | HPV #1 | HPV #2 | HPV #3 | influenza given | HPV given : vaccine

# --- drugs by a word that others share
@type drug
ACE : antihypertensive, adverse effect T46.4X5 {cough, lisinopril, inhibitor, ARB}
warf : anticoagulant, adverse effect T45.515 {INR, coag}

# --- records of a stay, of an operation, of an emergency department, of a nursing facility
@type modifier
discharge summary | d/c summary | dc summary | d/c summ | dc summ | discharge summ | discharge dx | discharge diagnosis | discharge diagnoses | hospital course | hospital day | hospitalist | admit date | admission date | adm date | admit dx | admission dx | adm dx | admitting diagnosis | progress note | operative note | op note | brief op | operative report | operation report | op report | surgical report | postop dx | postoperative dx | postop diagnosis | inpatient | ICU | MICU | SICU | NICU | POD 0 | POD 1 | POD 2 | POD 3 | POD 4 | POD 5 | POD 6 | POD 7 | POD 8 | POD 9 | POD 10 | POD 11 | POD 12 | POD 13 | POD 14 | HD 1 | HD 2 | HD 3 | HD 4 | HD 5 | HD 6 | HD 7 | HD 8 | HD 9 | HD 10 | HD 11 | HD 12 | HD 13 | HD 14 : record of a stay
emergency department | emergency room | ED note | ED course | ED provider | ED attending | ED physician | psych ED : emergency record
SNF | nursing home | nursing facility | regulatory visit : record of a facility
