# Infections, blood, spleen and immunity (A00-B99, D50-D89, R50, R53, R57-R65, R68, R70-R79 and the Z codes that go with them).

@type condition

# --- sepsis and bacterial infection
sepsis | septicemia | septic syndrome | sepsis syndrome | blood poisoning > A41.9
severe sepsis > R65.20
septic shock > R65.21
sirs > R65.10
positive blood cultures | bacteraemia > R78.81
mrsa sepsis > A41.02
e coli sepsis | escherichia coli sepsis > A41.51
gram negative sepsis | gram negative septicemia > A41.50
pseudomonas sepsis | pseudomonal sepsis > A41.52
enterococcal sepsis > A41.81
klebsiella sepsis > A41.59
strep sepsis | streptococcal septicemia > A40.9
gbs sepsis | group b strep sepsis > A40.1
staph sepsis > A41.2
toxic shock > A48.3
mrsa | mrsa infection | methicillin-resistant staph aureus | methicillin resistant staph aureus infection > A49.02
mssa | mssa infection | methicillin-susceptible staph aureus infection > A49.01
staph infection | staphylococcal infection | staphylococcus infection > A49.0
strep infection | streptococcal infection > A49.1
bacterial infection > A49.9
infection by escherichia coli | e coli infection | pseudomonas infection | klebsiella infection | enterococcus infection | pseudomonal infection | serratia infection > A49.8
mycoplasma infection > A49.3
viral infection | viral illness | viral syndrome | virosis | viral process | nonspecific viral illness | viral disease > B34.9
enteroviral infection > B34.1
adenoviral infection > B34.0
parvovirus b19 | parvovirus b19 infection | parvovirus infection > B34.3
coronavirus infection > B34.2
sti | std | sexually transmitted infection | venereal disease > A64 {sexually, chlamydia, gonorrhea, syphilis, trichomonas, std, condom}
nec fasc | necrotising fasciitis | flesh eating bacteria > M72.6
cellulitis > L03.90
erysipela > A46
nocardia | nocardia infection > A43.9
actinomyces infection > A42.9

# --- intestinal infections
c diff | c. difficile | clostridium difficile | clostridioides difficile | cdi | cdiff | c diff colitis | c difficile colitis | clostridium difficile colitis | clostridium difficile infection | clostridioides difficile infection | pseudomembranous colitis | c. difficile infection | clostridium difficile diarrhea > A04.72
recurrent c diff | recurrent clostridium difficile | recurrent clostridioides difficile > A04.71
salmonella | salmonella infection > A02.9
salmonella gastroenteritis > A02.0
shigella | bacillary dysentery > A03.9
campylobacter | campylobacter gastroenteritis > A04.5
typhoid | typhoid fever > A01.00
yersinia enteritis | yersinia enterocolitica infection > A04.6
h pylori | helicobacter pylori | helicobacter > B96.81
norovirus | norwalk virus | norovirus gastroenteritis > A08.11
rotavirus | rotavirus gastroenteritis > A08.0
giardia | giardiasis > A07.1
cryptosporidium > A07.2
amebiasis > A06.9
amoebic liver abscess > A06.4
dysentery > A09
pinworm | oxyuriasis > B80
roundworm infection | ascaris > B77.9
strongyloides | strongyloides infection > B78.9
tapeworm > B71.9
whipworm > B79
hookworm > B76.9
intestinal parasite > B82.9
anisakis > B81.0
botulism | food-borne botulism > A05.1

# --- tuberculosis, mycobacteria
TB > A15.9 {tuberculosis, pulmonary, quantiferon, rifampin, isoniazid, afb, cavitary}
tuberculosis | active tb | active tuberculosis > A15.9
pulmonary tb | pulmonary tuberculosis | lung tuberculosis | cavitary tuberculosis > A15.0
pleural tuberculosis | tuberculous pleural effusion > A15.6
tb meningitis | tuberculosis meningitis > A17.0
pott disease | spinal tuberculosis | tuberculous spondylodiscitis > A18.01
renal tuberculosis | kidney tuberculosis > A18.11
genitourinary tuberculosis | urinary tuberculosis > A18.10
tuberculous lymphadenitis | lymph node tuberculosis | scrofula | ganglionic tuberculosis | cervical tuberculous lymphadenitis > A18.2
abdominal tuberculosis | peritoneal tuberculosis > A18.31
intestinal tuberculosis | ileocecal tuberculosis > A18.32
miliary tb | disseminated tuberculosis | disseminated tb > A19.9
ltbi | latent tb | latent tuberculosis infection | latent tb infection > Z22.7
positive ppd | positive tuberculin skin test | positive tst | positive mantoux | mantoux positive | positive tb skin test | positive mantoux test > R76.11
positive quantiferon | quantiferon positive | positive igra | positive quantiferon gold > R76.12
mac infection | mycobacterium avium complex | mycobacterium avium > A31.0 {pulmonary, lung, bronchiectasis, sputum}
ntm | nontuberculous mycobacteria | atypical mycobacteria | atypical mycobacterial infection | nontuberculous mycobacterial infection > A31.9 {mycobacterial, mycobacteria, mycobacterium}
leprosy | hansen disease > A30.9

# --- zoonoses, spirochaetes, tick-borne
lyme | lyme disease | borreliosis | lyme borreliosis > A69.20
erythema chronicum migrans > A69.20
neuroborreliosis | lyme meningitis > A69.21
lyme arthritis > A69.23
ehrlichia > A77.40
anaplasmosis | human granulocytic anaplasmosis > A77.49
rmsf > A77.0
mediterranean spotted fever | mediterranean boutonneuse fever > A77.1
babesia > B60.00
brucella infection | malta fever | maltese fever | undulant fever > A23.9
cat scratch disease | cat scratch fever | bartonella infection | bartonella henselae > A28.1
leptospira infection > A27.9
coxiella infection | coxiella burnetii > A78
listeria | listeria infection > A32.9
listeria meningitis > A32.11
tetanus | lockjaw > A35
pertussis | whooping cough > A37.90
scarlatina | scarlet fever > A38.9
meningococcemia > A39.4
diphtheria > A36.9
syphilis > A53.9
primary syphilis | syphilitic chancre > A51.0
secondary syphilis > A51.49
latent syphilis > A53.0
late latent syphilis > A52.8
early latent syphilis > A51.5
neurosyphilis > A52.3
tertiary syphilis > A52.9
positive rpr | positive vdrl | reactive rpr | positive syphilis serology > A53.0
false positive rpr | false positive vdrl > R76.8
gonorrhea | gonococcal infection | gc infection > A54.9
gonococcal urethritis > A54.01
chlamydia infection | chlamydial infection > A74.9
genital chlamydia | chlamydia urethritis | chlamydial urethritis > A56.01
trichomonas | trich | trichomonas vaginalis | trichomoniasis > A59.9 {trichomonas, vaginal, vaginitis, metronidazole, flagyl, std, sti, trichomoniasis}
trichomonas vaginitis > A59.01
lgv > A55 {lymphogranuloma, chlamydia, proctitis}
genital warts | condyloma | anal warts | venereal warts | condylomata acuminata | perianal warts | anogenital warts > A63.0

# --- herpes, pox, viral skin
cold sore | fever blister | herpes labialis | oral herpes > B00.1
hsv | herpes | herpes simplex | hsv infection | hsv1 | hsv2 | herpes simplex virus infection > B00.9
genital herpes | genital hsv | herpes genitalis > A60.00
herpetic encephalitis | herpes encephalitis | hsv encephalitis | herpes simplex encephalitis > B00.4
herpetic meningitis | herpes meningitis | hsv meningitis > B00.3
herpes keratitis | herpetic keratitis | dendritic keratitis | hsv keratitis > B00.52
herpetic gingivostomatitis | herpetic stomatitis > B00.2
herpetic whitlow > B00.89
vzv | chickenpox | chicken pox | varicella > B01.9 {varicella, zoster, chickenpox, chicken pox}
varicella pneumonitis > B01.2
shingles | zoster | herpes zoster | shingles outbreak | varicella zoster reactivation > B02.9
phn | postherpetic neuralgia | post-herpetic neuralgia > B02.29 {herpetic, postherpetic, zoster, shingles, post-herpetic}
herpes zoster ophthalmicus | hzo | zoster ophthalmicus | ophthalmic zoster | ophthalmic herpes zoster > B02.30
ramsay hunt | ramsay hunt syndrome | herpes zoster oticus > B02.21
disseminated herpes zoster > B02.7
measles > B05.9
rubella | german measles > B06.9
mumps > B26.9
viral wart > B07.9
plantar warts | plantar verruca > B07.0
molluscum > B08.1
fifth disease | slapped cheek > B08.3
hand foot and mouth disease | hfmd | hand foot mouth disease | hand foot and mouth > B08.4
orf > B08.02 {sheep, goat, poxvirus, parapoxvirus}
hpv | human papillomavirus > B97.7
mononucleosis | infectious mono | infectious mononucleosis | kissing disease | glandular fever | mononucleosis syndrome > B27.90 {mononucleosis, monospot, ebv, epstein-barr, epstein, mono, infectious, glandular, kissing}
ebv | ebv infection | epstein-barr virus infection | epstein-barr | epstein-barr virus > B27.00
cmv | cmv infection | cytomegalovirus infection | cytomegalovirus | cmv disease | cmv viremia | cytomegalovirus disease > B25.9
cmv pneumonitis | cmv pneumonia > B25.0
cmv hepatitis > B25.1
cmv colitis | cmv esophagitis | cmv retinitis | cytomegalovirus retinitis | cytomegalovirus colitis > B25.8
rsv | rsv infection | respiratory syncytial virus | respiratory syncytial virus infection > B97.4
dengue | dengue fever > A90
zika > A92.5
chikungunya > A92.0
west nile | west nile virus | west nile fever > A92.30
west nile meningoencephalitis > A92.31
yellow fever > A95.9
hantavirus > B33.4
rabies > A82.9
viral encephalitis > A86
viral meningitis > A87.9
pml > A81.2 {leukoencephalopathy, jc}
cjd | creutzfeldt-jakob | creutzfeldt jakob disease > A81.00

# --- hepatitis viruses, HIV
hbv | hep b | hepatitis b | hepatitis b infection | hbv infection | viral hepatitis b | hbsag positive | hepatitis b virus infection | hepatitis b virus > B19.10
chronic hbv | chronic hep b | chronic hepatitis b | chronic hepatitis b infection | chronic hbv infection > B18.1
acute hepatitis b | acute hbv | acute hep b > B16.9
hcv | hep c | hepatitis c | hepatitis c infection | hcv infection | hepatitis c virus | hcv positive | hepatitis c virus infection > B19.20
chronic hcv | chronic hep c | chronic hepatitis c | chronic hepatitis c infection | chronic hcv infection | chronic liver disease due to hcv > B18.2
acute hcv > B17.10
hav | hep a | hepatitis a | hav infection | acute hepatitis a | hepatitis a infection > B15.9
hepatitis e > B17.2
viral hepatitis > B19.9
acute viral hepatitis > B17.9
chronic viral hepatitis > B18.9
hepatitis b carrier | hbv carrier | inactive hbv carrier | hepatitis b inactive carrier > B18.1
hiv disease | hiv/aids | acquired immune deficiency syndrome | aids-defining illness | hiv infection | human immunodeficiency virus infection | acquired immunodeficiency syndrome > B20 {hiv, cd4, antiretroviral, viral load, haart, immunodeficiency syndrome, immune deficiency syndrome}
hiv positive | asymptomatic hiv | hiv seropositive | seropositive for hiv > Z21
htlv1 > B97.33

# --- fungi
thrush | oral candidiasis | oropharyngeal candidiasis | oral candida > B37.0
candida esophagitis | esophageal candidiasis | candidal oesophagitis > B37.81
vaginal yeast infection | vulvovaginal candidiasis | vaginal candidiasis | vaginal thrush | candida vaginitis | candidal vaginitis | candidal vulvovaginitis | monilial vaginitis > B37.31
candidal intertrigo | cutaneous candidiasis | candidal diaper rash | candida intertrigo | yeast dermatitis | candidal dermatitis | yeast rash > B37.2
candida infection | candidiasis > B37.9
candidemia | candida sepsis | invasive candidiasis > B37.7
aspergilloma | pulmonary aspergilloma | chronic pulmonary aspergillosis > B44.1
invasive aspergillosis | ipa aspergillosis > B44.0 {aspergillosis}
aspergillosis | aspergillus infection | aspergillus > B44.9
abpa > B44.81
cryptococcus meningitis | meningeal cryptococcosis > B45.1
histo | histoplasma infection | histoplasmosis > B39.9 {histoplasma, histoplasmosis}
coccidioides > B38.9
blasto > B40.9 {blastomyces, blastomycosis}
mucor | mucormycosis > B46.5 {mucormycosis, sinus, fungal, amphotericin}
rhino-orbital mucormycosis | rhino-orbito-cerebral mucormycosis > B46.1
ringworm | tinea | dermatophyte infection > B35.9 {ringworm, tinea, antifungal, fungal, dermatophyte}
ringworm of body | tinea of body > B35.4
athletes foot | foot fungus > B35.3
toenail fungus | nail fungus | fungal nail | toenail onychomycosis | fungal toenails | fungal nail infection > B35.1
fungal infection | mycosis | fungal rash | fungemia > B49

# --- parasites
malaria > B54
falciparum malaria | plasmodium falciparum > B50.9
vivax malaria | plasmodium vivax > B51.9
cerebral malaria > B50.0
toxo | toxoplasma infection | toxoplasmosis | toxoplasma gondii > B58.9 {toxoplasma, toxoplasmosis}
cerebral toxoplasmosis | toxoplasma encephalitis | toxo encephalitis > B58.2
ocular toxoplasmosis | toxoplasmic chorioretinitis | toxoplasmic retinochoroiditis | toxoplasma retinochoroiditis > B58.01
visceral leishmania | kala azar > B55.0
leishmania | leishmania infection > B55.9
chagas | chagas disease > B57.2
schistosoma | bilharzia | bilharziasis > B65.9
urinary schistosomiasis | vesical schistosomiasis | schistosoma haematobium > B65.0
hydatid cyst | hydatid disease | echinococcus | hydatidosis | echinococcosis > B67.90
hepatic hydatid cyst | hydatid cyst of liver | liver hydatid cyst | hepatic hydatidosis | hydatid cyst of the liver > B67.8
neurocysticercosis > B69.0
cutaneous larva migrans | creeping eruption > B76.9
sarcoptic mange in human > B86
head lice | pediculosis capitis > B85.0
body lice > B85.1
crabs | pubic lice > B85.3 {pubic, lice, pediculosis}
myiasis > B87.9
bed bugs > B88.2 {bites, bitten, bite}
demodex > B88.01

# --- anemia and red cells
anemia | low hemoglobin | low hgb | low blood count | low hematocrit | hemoglobin low | normocytic anemia | low hb | anemic syndrome | normocytic normochromic anemia | chronic anemia | anaemic | severe anemia | acute anemia | symptomatic anemia | anemization > D64.9
macrocytic anemia > D53.9
ida | iron deficiency anemia | fe deficiency anemia | iron def anemia | ferropenic anemia | hypochromic anemia | microcytic anemia | hypochromic microcytic anemia | iron deficient anemia | microcytic hypochromic anemia > D50.9
chronic blood loss anemia | iron deficiency anemia due to blood loss | iron deficiency anemia due to chronic blood loss | anemia due to chronic blood loss | iron deficiency anemia secondary to blood loss > D50.0
blood loss anemia | anemia due to blood loss | anemia secondary to blood loss > D50.0
acute blood loss anemia | abla | acute post hemorrhagic anemia | postoperative blood loss anemia | acute hemorrhagic anemia | postoperative anemia due to acute blood loss | anemia due to acute blood loss > D62
postoperative anemia | post-op anemia | postop anemia > D64.9
plummer-vinson | plummer vinson syndrome > D50.1
pernicious anemia | addison-biermer anemia > D51.0
b12 deficiency anemia | vitamin b12 deficiency anemia > D51.9
folate deficiency anemia | folic acid deficiency anemia > D52.9
megaloblastic anemia > D53.1
anemia of chronic disease | anemia of chronic illness | anemia of chronic inflammation | anemia of chronic disorders | anemia chronic disease > D63.8 {anemia}
anemia of ckd | anemia in ckd | anemia of chronic kidney disease | anemia of renal disease | renal anemia | anemia due to ckd | anemia of esrd | anemia in esrd | anemia secondary to ckd | anemia due to chronic kidney disease > D63.1
anemia of malignancy | anemia due to malignancy | anemia of cancer | anemia in malignancy > D63.0
chemotherapy-induced anemia | chemo-induced anemia | anemia due to chemotherapy > D64.81
thalassemia | thal > D56.9 {thalassemia, microcytosis, electrophoresis}
thalassemia trait | thal trait | beta-thalassemia minor > D56.3
cooley anemia > D56.1
sickle cell | sickle cell anemia | sickle cell disease | scd | hbss | hgb ss | hb ss | sickle cell disease ss | hemoglobin ss disease > D57.1 {sickle, hbss, crisis, hemoglobin ss, hydroxyurea, hgb ss, hb ss}
sickle cell crisis | sickle crisis | vaso-occlusive crisis | vasoocclusive crisis | sickle cell pain crisis | sickle cell anemia with crisis | sickle cell disease with crisis | sickle cell pain | vaso-occlusive pain crisis > D57.00
acute chest syndrome | sickle cell crisis with acute chest syndrome | sickle cell disease with acute chest syndrome > D57.01
sickle trait | sickle cell trait > D57.3
hgb sc disease | hemoglobin sc disease | sickle cell sc disease | hb sc disease > D57.20
spherocytosis > D58.0
g6pd deficiency > D75.A
hemoglobinopathy | hemoglobin c disease | hemoglobin e disease > D58.2
hemolytic anemia > D58.9 {anemia}
acquired hemolytic anemia > D59.9
aiha | autoimmune hemolytic anemia > D59.10
warm aiha | waiha > D59.11
cold agglutinins > D59.12
hus | hemolytic uremic syndrome > D59.30 {hemolytic, uremic, shiga, schistocytes}
atypical hus | atypical hemolytic uremic syndrome | ahus > D59.39
ttp | thrombotic thrombocytopenic purpura > M31.19 {thrombotic, adamts13, schistocytes, plasmapheresis}
pnh | paroxysmal nocturnal hemoglobinuria > D59.5
maha > D59.4
aplastic anemia | bone marrow aplasia | marrow aplasia | medullary aplasia > D61.9
pancytopenia | tricytopenia > D61.818
chemotherapy-induced pancytopenia | pancytopenia due to chemotherapy > D61.810
bone marrow failure | marrow failure | bone marrow hypoplasia > D61.9
sideroblastic anemia > D64.3
microcytosis | elevated mcv | low mcv > R71.8
drop in hemoglobin | hemoglobin drop | falling hematocrit | hematocrit drop > R71.0
polycythemia | erythrocytosis | elevated hematocrit | elevated hemoglobin > D75.1
methemoglobinemia > D74.9
cytopenia | bicytopenia > D75.9

# --- clotting
dic > D65 {coagulation, coagulopathy, fibrinogen, schistocytes, intravascular, dimer}
disseminated intravascular coagulation > D65
coagulopathy | bleeding disorder | clotting disorder | coagulation disorder > D68.9
coagulopathy of liver disease | hepatic coagulopathy | coagulopathy due to liver disease > D68.4
warfarin coagulopathy | warfarin-induced bleeding | bleeding on warfarin | anticoagulant-associated bleeding | bleeding due to anticoagulation | bleeding due to warfarin | anticoagulant-induced hemorrhage > D68.32
supratherapeutic inr | elevated inr | prolonged ptt | abnormal coags | elevated pt/inr | prolonged pt | subtherapeutic inr | abnormal inr | prolonged aptt | inr elevated | prolonged prothrombin time > R79.1
hemophilia | factor viii deficiency | haemophilia a > D66
factor ix deficiency > D67
factor xi deficiency > D68.1
vwd | von willebrand | von willebrand disease > D68.00 {willebrand, bleeding, ristocetin}
factor v leiden | fvl | factor 5 leiden | factor v leiden heterozygous > D68.51
prothrombin mutation | prothrombin g20210a > D68.52
antithrombin deficiency | hypercoagulable | hypercoagulability | hypercoagulable state | thrombophilia > D68.59
hypercoagulable state of malignancy | secondary hypercoagulable state | acquired thrombophilia | hypercoagulability due to cancer > D68.69
apls | antiphospholipid antibody syndrome | antiphospholipid syndrome | aps > D68.61 {antiphospholipid, anticardiolipin, lupus anticoagulant, thrombosis}
henoch-schonlein purpura | hsp | iga vasculitis | henoch-schonlein > D69.0 {purpura, vasculitis, palpable, henoch}
itp | immune thrombocytopenia > D69.3
evans > D69.41 {hemolytic, thrombocytopenia, aiha}
low platelets | thrombocytopenia | low platelet count | decreased platelets | platelets low > D69.6
secondary thrombocytopenia | drug-induced thrombocytopenia | chemotherapy-induced thrombocytopenia > D69.59
HIT > D75.829 {heparin, platelets, pf4, thrombocytopenia, argatroban}
heparin-induced thrombocytopenia > D75.829
thrombocytosis | elevated platelets | high platelet count | elevated platelet count | high platelets > D75.839
purpura | purpuric rash > D69.2
palpable purpura > D69.0
petechial rash > R23.3
easy bruising | bruises easily | easy bruisability > R23.3

# --- white cells, spleen, nodes
leukocytosis | elevated wbc | elevated white count | elevated white blood cell count | high white count | high wbc | elevated white blood cells | raised white cell count | elevated white cell count > D72.829
left shift | granulocytosis > D72.828
lymphocytosis > D72.820
monocytosis > D72.821
low wbc | low white count | low white blood cell count | leucopenia | low white blood cells > D72.819
neutropenia | low anc | agranulocytosis | granulocytopenia > D70.9
neutropenic fever | febrile neutropenia | fever and neutropenia | neutropenia with fever > D70.9
chemotherapy-induced neutropenia | chemo-induced neutropenia | neutropenia due to chemotherapy | post-chemotherapy neutropenia > D70.1
drug-induced neutropenia | drug-induced agranulocytosis | clozapine-induced neutropenia > D70.2
eosinophilia | peripheral eosinophilia | elevated eosinophils | hypereosinophilia > D72.10
hypereosinophilic syndrome > D72.119
DRESS > D72.12 {eosinophilia, rash, drug}
cgd | chronic granulomatous disease > D71.8 {granulomatous}
functional asplenia | hyposplenia > D73.0
hypersplenic > D73.1
splenic abscess > D73.3
splenic cyst | cyst of the spleen > D73.4
splenic infarct | splenic infarction > D73.5
spontaneous splenic rupture | splenic lesion | splenosis | splenic nodule > D73.89
accessory spleen > Q89.09
hlh | hemophagocytic lymphohistiocytosis > D76.1 {hemophagocytic, ferritin, lymphohistiocytosis}
hemophagocytic syndrome | macrophage activation syndrome > D76.1
rosai-dorfman | rosai-dorfman disease > D76.3
myelofibrosis secondary > D75.81
swollen glands | enlarged lymph node | swollen lymph node | adenomegaly | lymph node enlargement | polyadenopathy > R59.9
cervical lymphadenopathy | mediastinal lymphadenopathy | axillary lymphadenopathy | inguinal lymphadenopathy | hilar adenopathy | hilar lymphadenopathy | cervical adenopathy | retroperitoneal lymphadenopathy | mesenteric lymphadenopathy | mediastinal adenopathy | localized lymphadenopathy | supraclavicular lymphadenopathy | axillary adenopathy | retroperitoneal adenopathy | inguinal adenopathy | supraclavicular adenopathy | laterocervical lymphadenopathy | submandibular lymphadenopathy | abdominal lymphadenopathy | abdominal adenopathy | pelvic lymphadenopathy | bilateral hilar lymphadenopathy | laterocervical adenopathies > R59.0
generalized adenopathy | generalized lymphadenopathy | diffuse lymphadenopathy > R59.1
acute lymphadenitis > L04.9

# --- immunity
immunocompromised | immunosuppressed | immunodeficiency | immunocompromised state | immunodeficient | immunosuppression | immunodepressed | immunodepression | immune compromised > D84.9
drug-induced immunosuppression | drug-induced immunodeficiency | immunosuppression due to medication | immunosuppressed due to chemotherapy > D84.821
cvid | common variable immune deficiency > D83.9
iga deficiency | selective iga deficiency > D80.2
igg subclass deficiency | igg deficiency > D80.3
hypogammaglobulinemia | agammaglobulinemia > D80.1
bruton's agammaglobulinemia | x-linked agammaglobulinemia > D80.0
scid > D81.9 {immunodeficiency, immune}
digeorge | digeorge syndrome | 22q11 deletion > D82.1
hereditary angioedema > D84.1
HAE > D84.1 {angioedema, c1}
gvhd | graft versus host disease | graft vs host disease > D89.813
acute gvhd > D89.810
chronic gvhd > D89.811
igg4 disease > D89.84
MCAS > D89.40
cytokine storm | cytokine release syndrome > D89.839 {cytokine}
autoimmune disease > M35.9
sarcoid | sarcoidosis | boeck's sarcoid | besnier-boeck disease > D86.9
sarcoid of skin > D86.3
neurosarcoidosis > D86.89
lofgren syndrome | loefgren syndrome > D86.89
mgus | monoclonal gammopathy of undetermined significance > D47.2
monoclonal spike | m-spike > D47.2

# --- general symptoms and blood findings
fever | febrile syndrome | febrile illness | high temperature | fever of unknown origin | fuo | fever of unknown source | fever and chills | low grade fever | elevated temperature | hyperpyrexia | fever spikes | subjective fever | thermal rise | dysthermia | febricula | fever peaks | febrile picture > R50.9
postoperative fever | post-op fever | postop fever > R50.82
drug fever > R50.2
shaking chills | chill | shivering > R68.83
fatigue | tired all the time | feeling tired | exhaustion | low energy | decreased energy | easy fatigability | fatigability | tires easily | run down | fatigued > R53.83
chronic fatigue > R53.82
malaise | general malaise | feeling unwell | debility | general deterioration | deterioration of general condition | generalized malaise | deconditioning | deconditioned | physical deconditioning | feeling poorly > R53.81
cancer-related fatigue > R53.0
generalized weakness | asthenia | weak all over | general weakness | astenia | diffuse weakness > R53.1
frail > R54
sweats | diaphoresis | diaphoretic | nocturnal sweating | profuse sweating | cold sweats | nocturnal diaphoresis > R61
hot flashes > N95.1 {menopause, menopausal, perimenopausal, postmenopausal}
hypothermia | hypothermic > R68.0 {sepsis, septic, temperature}
finger clubbing | digital clubbing | nail clubbing | acropachy > R68.3
elevated crp | crp elevation | raised crp | elevated c-reactive protein > R79.82
elevated esr | elevated sed rate | raised esr | elevated sedimentation rate > R70.0
elevated inflammatory markers | elevated acute phase reactants | elevated procalcitonin > R79.89
elevated ferritin | hyperferritinemia > R79.89
positive d-dimer > R79.1
elevated ck | elevated cpk | raised ck | creatine kinase elevation | elevated creatine kinase > R74.8
positive ana | ana positive > R76.89
elevated ige > R76.89
positive rheumatoid factor > R76.81
elevated ca 125 > R97.1
elevated ca19-9 | elevated tumor markers > R97.8
elevated lead level | elevated blood lead level > R78.71
abnormal blood gas | abnormal abg > R79.81
multiorgan failure | multi-organ failure | multiple organ failure | mods | multiple organ dysfunction | multisystem organ failure | multiple organ dysfunction syndrome > R65.20 {sepsis, septic, septicemia}

# --- organisms as cause
@type etiology
e coli | escherichia coli | ecoli > B96.20
esbl e coli | esbl escherichia coli > B96.29
klebsiella | klebsiella pneumoniae | k. pneumoniae > B96.1
pseudomonas | pseudomonas aeruginosa | p. aeruginosa > B96.5
proteus mirabilis | p. mirabilis | morganella > B96.4
enterococcus | enterococcus faecalis | e. faecalis | enterococcus faecium | e. faecium | vre > B95.2
staph aureus | s. aureus | staphylococcus aureus > B95.61
coagulase negative staph | coagulase-negative staphylococcus | staph epidermidis | staphylococcus epidermidis > B95.7
group a strep | streptococcus pyogenes | s. pyogenes > B95.0
group b strep | streptococcus agalactiae | s. agalactiae > B95.1
strep pneumo | streptococcus pneumoniae | s. pneumoniae | pneumococcus > B95.3
strep viridans | streptococcus viridans | viridans streptococci | streptococcus anginosus | strep anginosus > B95.4
h influenzae | haemophilus influenzae > B96.3
acinetobacter | acinetobacter baumannii > B96.83
bacteroides | bacteroides fragilis > B96.6
serratia | serratia marcescens | enterobacter | enterobacter cloacae | citrobacter | gardnerella > B96.89
stec | shiga toxin-producing e coli > B96.23

# --- resistance, carrier, exposure, history
@type status
vancomycin resistant enterococcus > Z16.21
esbl | esbl producing | extended spectrum beta lactamase > Z16.12
multidrug resistant organism | mdro | multi-drug resistant organism > Z16.24
carbapenem resistant | carbapenem-resistant enterobacteriaceae > Z16.13
mrsa carrier | mrsa colonized | mrsa nasal carrier > Z22.322
mssa carrier > Z22.321
gbs positive | gbs carrier | group b strep carrier | gbs colonization > Z22.330
exposure to tb | tb exposure | tuberculosis exposure | exposed to tuberculosis > Z20.1
hiv exposure | exposure to hiv > Z20.6
exposure to std | std exposure | exposed to std | sti exposure | exposure to chlamydia | exposure to sti > Z20.2
strep exposure | exposure to strep | exposed to strep throat > Z20.818
flu exposure | exposure to influenza | exposed to the flu > Z20.828
rabies exposure > Z20.3
exposure to hepatitis | hepatitis exposure > Z20.5
std screening | std check | sti screening | std testing | std screen > Z11.3
history of mrsa | h/o mrsa | hx of mrsa | history of mrsa infection > Z86.14
history of c diff | history of clostridium difficile | history of hepatitis c | history of hepatitis b | history of lyme disease | history of syphilis | h/o c diff | history of shingles | treated hepatitis c | history of herpes zoster | history of chickenpox | history of hepatitis a | history of scabies | history of sepsis > Z86.19
history of malaria > Z86.13
history of polio > Z86.12
history of latent tb | history of ltbi > Z86.15
history of anemia | h/o anemia | history of iron deficiency anemia | history of itp | history of thrombocytopenia | history of leukopenia | history of blood disorder | h/o itp > Z86.2
history of leukemia | h/o leukemia > Z85.6
history of hodgkin lymphoma | history of hodgkin disease | h/o hodgkin lymphoma > Z85.71
history of lymphoma | h/o lymphoma | history of non-hodgkin lymphoma | history of nhl > Z85.72
s/p splenectomy | history of splenectomy | status post splenectomy | asplenic | surgical asplenia | splenectomized | post-splenectomy | prior splenectomy > Z90.81
s/p bmt | bone marrow transplant | s/p bone marrow transplant | history of bone marrow transplant | allogeneic bone marrow transplant > Z94.81
s/p stem cell transplant | stem cell transplant | history of stem cell transplant | autologous stem cell transplant | s/p asct | s/p autologous stem cell transplant | peripheral blood stem cell transplant | hematopoietic stem cell transplant > Z94.84
on immunosuppressants | on immunosuppressive therapy | on immunosuppression | chronic immunosuppression | immunosuppressive treatment | long-term immunosuppression > Z79.60
on tacrolimus | on cyclosporine > Z79.621
on suppressive antibiotics | chronic antibiotics | on prophylactic antibiotics | long-term antibiotics | chronic suppressive antibiotics | long-term antibiotic therapy > Z79.2
s/p chemotherapy | history of chemotherapy | completed chemotherapy | prior chemotherapy > Z92.21
s/p radiation therapy | history of radiation | history of radiation therapy | history of radiotherapy | prior radiation therapy | prior radiation | history of irradiation > Z92.3
factor v leiden carrier > D68.51
hemophilia carrier > Z14.01
family history of sickle cell | family history of hemophilia | family history of anemia | family history of clotting disorder | family history of blood clots | family history of thrombophilia | family history of factor v leiden > Z83.2
jehovah's witness | refuses blood products | refusal of blood transfusion > Z53.1

# --- known words that never make a code
@type drug
antibiotic | antiviral | antifungal | iron infusion | iv iron | iron therapy | heparin drip | vancomycin | fever reducer | prophylactic antibiotic

@type other
tb test | tb skin test | ppd | tuberculin skin test | quantiferon | quantiferon gold | tb negative | hiv test | hiv testing | hiv screen | hiv negative | hiv antibody | hiv viral load | hepatitis b vaccine | hepatitis b vaccination | hepatitis a vaccine | hepatitis b vaccine series | hep b vaccine | hep a vaccine | hepatitis vaccine | hepatitis b surface antigen | hepatitis b surface antibody | hepatitis c antibody | hepatitis serology | shingles vaccine | shingles shot | shingrix | zoster vaccine | varicella vaccine | chickenpox vaccine | mmr vaccine | measles vaccine | polio vaccine | hpv vaccine | hpv vaccination | gardasil | hpv testing | hpv test | hpv negative | rabies vaccine | tetanus shot | tetanus booster | tetanus vaccine | tetanus toxoid | tetanus immunization | tdap | dtap | meningitis vaccine | meningococcal vaccine | typhoid vaccine | yellow fever vaccine | malaria prophylaxis | rpr | vdrl | syphilis screening | syphilis serology | syphilis test | mrsa screen | mrsa swab | mrsa precautions | contact precautions | gc/chlamydia | gonorrhea and chlamydia testing | chlamydia screening | chlamydia test | std panel | blood culture | wound culture | monospot | mono test | lyme titer | lyme test | lyme serology | cbc | complete blood count | hemoglobin | hematocrit | hgb | hct | white blood cell count | wbc | white count | platelet count | platelets | blood count | blood type | blood draw | blood work | bloodwork | iron studies | iron level | ferritin | ferritin level | peripheral smear | reticulocyte count | sed rate | esr | crp | c-reactive protein | procalcitonin | inr | inr check | pt/inr | ptt | coags | coagulation studies | infection control | infection precautions | no signs of infection | sign of infection | risk of infection | infection prevention | infectious disease consult | infectious disease clinic | infectious diseases | surgical site infection prevention | sepsis protocol | sepsis bundle | sepsis workup | sepsis alert | fever precautions | fever control | fever diary | bleeding precautions | bleeding risk | risk of bleeding | type and screen | type and crossmatch | vaccination | immunization | immunizations up to date | immunization history

@type procedure
blood transfusion | transfusion | prbc transfusion | platelet transfusion | plasmapheresis | plasma exchange | bone marrow biopsy | bone marrow aspirate | lymph node biopsy | phlebotomy | therapeutic phlebotomy | incision and drainage | lumbar puncture | ivig infusion

@type condition
IRIS > D89.3 {immune reconstitution}
AIDS > B20 {hiv, cd4, antiretroviral, haart, opportunistic}
hiv > B20 {cd4, antiretroviral, antiretrovirals, viral load, haart, biktarvy, hiv infection}
mono > B27.90 {mononucleosis, monospot, ebv, epstein-barr}
splenic mass > R16.1
bleeding diathesis | hemorrhagic diathesis > D69.9
macrocytosis > D75.89
posthemorrhagic anemia | post-hemorrhagic anemia > D50.0
valley fever > B38.0
yeast infection > B37.9
yeast infection > B37.31 {vaginal, vulva, vaginitis, vagina}
roseola > B09
hpv infection | human papilloma virus infection | papillomavirus infection > A63.0
chlamydia cervicitis > A56.09
weil disease > A27.0
erythema migrans > A69.20 {lyme, tick, borrelia}
amebic dysentery > A06.0
h pylori infection | helicobacter pylori infection > A04.8
common warts | verruca vulgaris > B07.8
rigor > R68.89 {fever, chills, febrile}
cardiac sarcoid | cardiac sarcoidosis > D86.85
tma | thrombotic microangiopathy > M31.10 {microangiopathy, schistocytes}
ACD > D63.8 {anemia}
sepsis due to e. coli | sepsis from e. coli | e. coli bacteremia with sepsis | sepsis secondary to e. coli > A41.51
sepsis due to mssa | mssa sepsis | sepsis from mssa | sepsis secondary to mssa > A41.01
sepsis due to mrsa | sepsis from mrsa | sepsis secondary to mrsa > A41.02
sepsis due to pseudomonas > A41.52
sepsis due to klebsiella > A41.59
sepsis due to enterococcus | sepsis due to enterococcus faecalis > A41.81
aids with > B20
