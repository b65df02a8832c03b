# Drugs by what they are for and by where the Table of Drugs files their adverse effect: findings that rules ask for.
@type drug
insulin | lantus | humalog | novolog | levemir | basaglar | tresiba | toujeo | humulin | novolin | NPH insulin | insulin glargine | insulin lispro | insulin aspart | insulin detemir | insulin degludec | basal insulin | glargine | lispro | detemir | degludec | insulin pump : insulin, adverse effect T38.3X5
metformin | gliclazide | glucophage | glipizide | glyburide | glimepiride | amaryl | glucotrol | sitagliptin | januvia | linagliptin | tradjenta | saxagliptin | pioglitazone | actos | rosiglitazone | empagliflozin | jardiance | dapagliflozin | farxiga | canagliflozin | invokana | ertugliflozin | repaglinide | nateglinide | acarbose | rybelsus | oral semaglutide | oral hypoglycemic | oral antidiabetic | janumet : oral antidiabetic drug, adverse effect T38.3X5
semaglutide | ozempic | liraglutide | victoza | dulaglutide | trulicity | exenatide | byetta | bydureon | tirzepatide | mounjaro | pramlintide | GLP-1 agonist : injectable antidiabetic drug, adverse effect T38.3X5

# --- drugs by where the Table of Drugs files their adverse effect
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
phenobarbital | butalbital | Fioricet | Fiorinal | Esgic | mysoline : adverse effect T42.3X5
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
chemotherapy | chemo | R-CHOP | FOLFOX | FOLFIRI | TCHP | tacrolimus | tacro | cyclosporine | cisplatin | carboplatin | oxaliplatin | oxali | paclitaxel | taxol | docetaxel | doxorubicin | vincristine | capecitabine | xeloda | 5-FU | FOLFIRINOX | FLOT | ABVD | pemetrexed | gemcitabine | irinotecan | cyclophosphamide | etoposide | abraxane | temozolomide | immunotherapy | chemoradiation | cytoxan | vinblastine | ifosfamide | bleomycin | fluorouracil | gemzar | alimta | FOLFOX6 | mFOLFOX6 | temodar | hydroxyurea | melphalan | busulfan | cytarabine | AC-T | CHOP | BEP | imatinib | gleevec | dasatinib | nilotinib | ibrutinib | imbruvica | acalabrutinib | venetoclax | lenalidomide | revlimid | thalidomide | pomalidomide | pomalyst | bortezomib | velcade | carfilzomib | kyprolis | daratumumab | trastuzumab | herceptin | T-DM1 | kadcyla | enhertu | pertuzumab | bevacizumab | avastin | cetuximab | erbitux | osimertinib | tagrisso | erlotinib | gefitinib | palbociclib | ibrance | ribociclib | abemaciclib | verzenio | olaparib | lynparza | niraparib | sunitinib | sorafenib | pazopanib | cabozantinib | lenvatinib | everolimus | sirolimus | rapamycin | letrozole | femara | anastrozole | arimidex | exemestane | aromasin | aromatase inhibitor | AI therapy | brentuximab | nab-paclitaxel | topotecan | prograf | sandimmune | immunosuppressant | immunosuppression meds | antirejection meds | anti-rejection meds | belatacept | anthracycline | adriamycin | platinum chemotherapy | taxane | goserelin | zoladex : adverse effect T45.1X5
mycophenolate | cellcept | azathioprine | mercaptopurine | 6-MP | mycophenolic acid | imuran | myfortic | purixan : inhibitor of nucleotide synthesis, adverse effect T45.1X5
AZA | MMF : inhibitor of nucleotide synthesis, adverse effect T45.1X5 {IFX, infliximab, adalimumab, Crohn, UC, IBD, colitis, lupus, transplant, vasculitis, myasthenia, autoimmune, tacrolimus}
methotrexate | MTX | methotrexate injections : methotrexate, adverse effect T45.1X5
ferrous sulfate | oral iron | iron sulfate | iron pills | iron tablets | iron infusion | ferrous gluconate | IV iron | injectafer | venofer | feraheme : adverse effect T45.4X5
warfarin | coumadin | apixaban | eliquis | rivaroxaban | xarelto | dabigatran | heparin | enoxaparin | lovenox | anticoagulant | anticoagulation | edoxaban | savaysa | argatroban | fondaparinux | DOAC | DOACs | NOAC | blood thinner | jantoven | UFH | LMWH | pradaxa : anticoagulant, adverse effect T45.515
clopidogrel | plavix | ticagrelor | brilinta | prasugrel | dual antiplatelet therapy | DAPT | antiplatelet | cangrelor | cilostazol | effient : adverse effect T45.525
digoxin | lanoxin | dig : adverse effect T46.0X5
amlodipine | norvasc | felodipine | lercanidipine | diltiazem | cardizem | verapamil | nifedipine | calcium channel blocker | CCB | nicardipine | isradipine | procardia | amlodipine besylate : antihypertensive, adverse effect T46.1X5
amiodarone | amio | flecainide | dofetilide | tikosyn | dronedarone | multaq | propafenone | procainamide | disopyramide | mexiletine | pacerone : adverse effect T46.2X5
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
leflunomide | arava | gold salts : adverse effect T39.4X5
tofacitinib | xeljanz | upadacitinib | rinvoq | baricitinib | olumiant | JAK inhibitor : JAK inhibitor, adverse effect T39.4X5
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
IFX | ADA | UST | VDZ : biologic, adverse effect T45.1X5 {Crohn, CD, UC, IBD, colitis, arthritis, psoriasis, RA, trough}
alendronate | fosamax | risedronate | actonel | ibandronate | boniva | zoledronic acid | zoledronate | reclast : bisphosphonate, adverse effect T50.995
NPH : insulin, adverse effect T38.3X5 {GDM, gestational, diabetes, T1DM, T2DM, DM2, units, qhs}

# --- vaccines
Tdap | Td | tetanus booster | DTaP | MMR | varicella vaccine | Hib | IPV | hep B vaccine | hep A | hep A #1 | yellow fever vaccine | typhoid Vi | typhoid vaccine | hepatitis B vaccine | hep A vaccine | hepatitis A vaccine | hep B | HBV vaccine | HPV vaccine | gardasil | PCV20 | PCV13 | PCV15 | prevnar | prevnar 20 | pneumovax | PPSV23 | shingrix | zoster vaccine | RSV vaccine | arexvy | abrysvo | COVID vaccine | COVID booster | mpox vaccine | jynneos | menactra | menveo | MenACWY | MenB | bexsero | rotavirus vaccine | rotateq | vaxelis | pediarix | pentacel | kinrix | proquad | flu shot | flu vaccine | influenza vaccine | fluzone | std flu | high-dose flu | HPV #1 | HPV #2 | HPV #3 | influenza given | HPV given | hepatitis A given | hepatitis B given | COVID given | pneumococcal given | pneumococcal vaccine : vaccine

# --- drugs by a word that others share
ACE : antihypertensive, adverse effect T46.4X5 {cough, lisinopril, inhibitor, ARB}
warf : anticoagulant, adverse effect T45.515 {INR, coag}

# --- what is given for pictures
@type drug
iohexol | IV dye | omnipaque | isovue | contrast media : adverse effect T50.8X5
