# Infections, blood, spleen and immunity (A00-B99, D50-D89, R50, R53, R57-R65, R68, R70-R79 and the Z codes that go with them).

@type condition

# --- sepsis and bacterial infection
sepsis | septicemia | septic syndrome | sepsis syndrome | blood poisoning > A41.9
severe sepsis > R65.20
septic shock > R65.21
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
sti | std | sexually transmitted infection | venereal disease > A64 {sexually, chlamydia, gonorrhea, syphilis, trichomonas, condom}
nec fasc | necrotising fasciitis | flesh eating bacteria > M72.6
cellulitis > L03.90
erysipela > A46
nocardia infection > A43.9
actinomyces infection > A42.9
anaerobic sepsis | bacteroides sepsis | clostridial sepsis | anaerobic gram negative sepsis | clostridium perfringens sepsis | anaerobic septicemia > A41.4
serratia sepsis | generalized serratia infection > A41.53
acinetobacter sepsis > A41.54
proteus sepsis | enterobacter sepsis | citrobacter sepsis | stenotrophomonas sepsis | morganella sepsis > A41.59
haemophilus influenzae sepsis | h influenzae sepsis > A41.3
coagulase negative staphylococcus sepsis | staph epidermidis sepsis > A41.1
group a strep sepsis | streptococcus pyogenes sepsis > A40.0
pneumococcal sepsis | streptococcus pneumoniae sepsis | pneumococcal septicemia | strep pneumo sepsis > A40.3
viridans strep sepsis | streptococcus viridans sepsis | group c strep sepsis | strep anginosus sepsis > A40.8
viral sepsis | nocardia sepsis > A41.89
vibrio vulnificus sepsis | vibrio sepsis > A41.59
anthrax septicemia | sepsis due to bacillus anthracis > A22.7
tularemic sepsis | typhoidal tularemia | generalized tularemia infection > A21.7
listeria sepsis | listeria septicemia | listeria bacteremia sepsis | granulomatosis infantiseptica > A32.7
salmonella septicemia > A02.1
erysipelothrix septicemia > A26.7
disseminated candidiasis | candidal septicemia > B37.7
streptococcal toxic shock syndrome | toxic shock syndrome | tss > A48.3 {toxic, staph, strep, tampon}
gas gangrene | clostridial myonecrosis | clostridial gangrene | clostridium welchii gangrene | gas bacillus infection | emphysematous gangrene | malignant edema | clostridial cellulitis > A48.0
legionellosis | legionella pneumophila | legionella infection > A48.1
pontiac fever | nonpneumonic legionellosis | nonpneumonic legionella infection > A48.2
brazilian purpuric fever > A48.4
infant botulism | infantile botulism > A48.51
wound botulism | clostridium botulinum wound infection > A48.52
st anthony's fire | saint anthony's fire | erysipelatous cellulitis | facial erysipelas > A46
haemophilus influenzae infection | h influenzae infection | h flu infection > A49.2
bacteroides infection | enterobacter infection | citrobacter infection | acinetobacter infection | proteus infection | anaerobic infection | polymicrobial infection | mixed flora infection | stenotrophomonas infection | moraxella infection | friedlander's bacillus | friedlander bacillus infection | aerobacter infection | vre infection | esbl infection | e coli bacillus infection | gram negative infection > A49.8
group b streptococcal infection | group a streptococcal infection | gbs infection | pneumococcal infection | streptococcus pyogenes infection > A49.1
coagulase negative staphylococcal infection > A49.0
mycoplasma pneumoniae infection > A49.3
pulmonary actinomycosis | actinomycotic pneumonia | thoracic actinomycosis | actinomycosis of lung > A42.0
abdominal actinomycosis | pelvic actinomycosis of abdomen > A42.1
lumpy jaw | cervicofacial actinomycosis | actinomycosis of jaw | actinomycosis of neck > A42.2
actinomycosis of sepsis | actinomycotic septicemia > A42.7
actinomycotic canaliculitis | actinomyces canaliculitis | cutaneous actinomycosis | pelvic actinomycosis | actinomycosis of skin > A42.89
streptothricosis | actinomyces israelii > A42.9
nocardia pneumonia | nocardiosis of lung > A43.0
nocardia of skin | cutaneous nocardia infection > A43.1
nocardia brain abscess | disseminated nocardiosis | nocardia abscess of brain > A43.8
oroya fever > A44.0
verruga peruana | peruvian wart | verruga peruviana > A44.1
bacillary angiomatosis > A79.89
carrion disease > A44.0
viral exanthem | viral exanthema | viral rash | infectious exanthem | postexanthematous encephalitis > B09
rhinovirus | rhinovirus infection | parainfluenza infection | parainfluenza virus infection | metapneumovirus infection | bocavirus infection > B34.8
coxsackie | coxsackievirus infection | coxsackie infection | echovirus infection | echo virus infection | enterovirus d68 infection > B34.1
papovavirus | bk virus infection | bk viremia | polyomavirus infection | jc virus infection > B34.4
retrovirus infection | retroviral infection > B33.3
fungal sepsis > B37.7
secondary infection | superimposed infection | infectious granuloma > B99.9
gangrene due to bacillus welchii > A48.0
burkholderia cepacia | burkholderia cepacia infection | alcaligenes infection | flavobacterium infection | kingella infection | eikenella infection > A49.8
colibacillosis | e coli infection of unspecified site | coliform infection > A49.8
streptobacillary infection > A25.1
viral arbovirus disease | hemorrhagic arbovirus fever | arbovirus fever > A94

# --- intestinal infections
c diff | c. difficile | clostridium difficile | clostridioides difficile | cdi | cdiff | c diff colitis | c difficile colitis | clostridium difficile colitis | clostridium difficile infection | clostridioides difficile infection | pseudomembranous colitis | c. difficile infection | clostridium difficile diarrhea > A04.72
recurrent c diff | recurrent clostridium difficile | recurrent clostridioides difficile > A04.71
salmonella | salmonella infection > A02.9
salmonella gastroenteritis > A02.0
bacillary dysentery > A03.9
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
roundworm infection > B82.0
strongyloides infection > B78.9
tapeworm > B71.9
whipworm > B79
hookworm > B76.9
intestinal parasite > B82.9
anisakis > B81.0
botulism | food-borne botulism > A05.1
el tor cholera | cholera el tor | vibrio cholerae el tor infection > A00.1
asiatic cholera > A00.9
classical cholera | vibrio cholerae > A00.0
enteric fever | typhoid infection | salmonella typhi | salmonella typhi infection | eberth disease > A01.00
typhoid endocarditis | typhoid myocarditis > A01.02
typhoid perforation | typhoid peritonitis | typhoperitonitis | typhoid cholecystitis | typhoid fistula | typhoid perichondritis of larynx | typhoid intestinal perforation | typhoid mesenteric lymphadenitis | mesenteric lymphadenitis due to salmonella typhi > A01.09
paratyphoid | paratyphoid infection | salmonella paratyphi | schottmuller disease | paratyphoid cholecystitis | paratyphoid enteritis | paratyphoid gastroenteritis > A01.4
salmonella paratyphi b > A01.2
salmonella paratyphi c | salmonella paratyphi c infection > A01.3
salmonella enterocolitis | salmonella colitis | salmonella diarrhea > A02.0
salmonella food poisoning > A02.9
salmonella tubulo-interstitial nephritis > A02.25
salmonella typhimurium infection | salmonella bacteremia > A02.9
shigella dysentery | shigella enteritis | shigella colitis | shigella infection > A03.9
shiga dysentery | shiga bacillary dysentery | shiga-kruse dysentery | shigella dysenteriae | shigella shigae infection | shiga bacillus infection > A03.0
flexner dysentery | shigella flexneri | hiss-russell dysentery | flexner's bacillus > A03.1
boyd's dysentery | shigella boydii > A03.2
sonne dysentery | shigella sonnei > A03.3
epec | epec diarrhea | enteropathogenic e coli > A04.0
etec | etec diarrhea | enterotoxigenic e coli > A04.1
eiec | enteroinvasive e coli > A04.2
ehec | ehec colitis | enterohemorrhagic e coli | shiga toxin producing e coli colitis | e coli o157 colitis | stec colitis | stec enteritis | diarrhea due to enterohemorrhagic escherichia coli > A04.3
e coli enteritis | e coli colitis | e coli diarrhea | intestinal escherichia coli infection | e coli gastroenteritis | coliform enteritis > A04.4
campylobacter diarrhea | campylobacter jejuni | campylobacter jejuni enteritis | campylobacter infection | campylobacter colitis > A04.5
yersinia colitis | yersinia enterocolitis > A04.6
c diff diarrhea | c diff enterocolitis | c diff enteritis | antibiotic associated colitis due to c diff | c difficile enterocolitis | necrotizing enterocolitis due to clostridioides difficile > A04.72
recurrent c difficile | recurrent c diff colitis | recurrent cdi | recurrent c difficile colitis | c diff recurrence | recurrent clostridium difficile colitis | recurrent clostridium difficile diarrhea | recurrent c diff infection | relapsed c diff > A04.71
staphylococcal colitis | staphylococcal enterocolitis | pseudomonas enteritis | aeromonas enteritis | aeromonas gastroenteritis | klebsiella enteritis | enteritis due to aerobacter aerogenes | enteritis due to proteus > A04.8
bacterial enteritis | bacterial gastroenteritis | bacterial colitis | bacterial diarrhea > A04.9
staphylococcal food poisoning > A05.0
botulism poisoning | botulinus poisoning | foodborne botulism | clostridium botulinum food poisoning > A05.1
pigbel | clostridium perfringens food poisoning | enteritis necroticans > A05.2
vibrio parahaemolyticus food poisoning | vibrio parahaemolyticus > A05.3
bacillus cereus food poisoning > A05.4
bacterial food poisoning | food toxemia | foodborne intoxication | ptomaine poisoning | bacterial fish poisoning > A05.9
amebic | amebas = amebiasis
acute amebic colitis | intestinal amebiasis | amebic colitis | amebic enteritis | entamoeba histolytica colitis | acute intestinal amebiasis > A06.0
chronic amebic dysentery | chronic amebic colitis > A06.1
nondysenteric amebic colitis | nondysenteric amebic diarrhea | nondysenteric amebic enteritis > A06.2
ameboma | ameboma of colon | amebic granuloma of intestine > A06.3
hepatic amebiasis | amebic hepatitis | amebic abscess | amebic abscess of liver | dysenteric liver abscess > A06.4
pulmonary amebiasis | amebic empyema > A06.5
cerebral amebiasis | amebic abscess of brain > A06.6
amebic ulcer of skin | amebic skin infection > A06.7
amebic balanitis | amebic vulvovaginitis | amebic vaginitis | genitourinary amebic abscess | amebic seminal vesiculitis > A06.82
amebic appendicitis | amebic splenic abscess > A06.89
entamoeba histolytica | entamoeba infection | amebic infection > A06.9
balantidium coli | balantidial dysentery > A07.0
giardia infection | giardia lamblia | lambliasis | giardial colitis | giardial diarrhea | giardia enteritis | beaver fever > A07.1
cryptosporidium infection | cryptosporidium diarrhea | cryptosporidial diarrhea > A07.2
coccidiosis | isospora | isospora belli | cystoisospora | coccidial enteritis | intestinal coccidiosis | isospora infection > A07.3
cyclospora | cyclospora infection | cyclospora diarrhea > A07.4
blastocystis | blastocystis hominis | blastocystis hominis infection | sarcocystosis | microsporidiosis of intestine | intestinal trichomoniasis | dientamoeba fragilis > A07.8
flagellate diarrhea | protozoal diarrhea | protozoal colitis | protozoal dysentery > A07.9
rotavirus infection | rotaviral gastroenteritis | rotavirus diarrhea > A08.0
norwalk gastroenteritis | norwalk agent | norovirus enteritis | norovirus infection | norovirus diarrhea > A08.11
small round virus gastroenteritis | bradley disease > A08.19
adenovirus enteritis | adenoviral gastroenteritis > A08.2
sapovirus | sapovirus gastroenteritis | calicivirus gastroenteritis > A08.31
astrovirus gastroenteritis > A08.32
coxsackie enteritis | echovirus enteritis | torovirus enteritis | infantile viral gastroenteritis > A08.39
viral colitis | viral diarrhea | viral gastritis | viral gastroenterocolitis > A08.4
infectious enterocolitis | septic enteritis | epidemic enteritis | epidemic diarrhea | gastrointestinal infection | intestinal infection | infectious diarrheal disease | acute infectious enteritis | septic gastroenteritis | infective diarrhea | dysenteric diarrhea | montezuma's revenge > A09
chinese dysentery | bacillary colitis > A03.9
metazoal dysentery > B82.0
eberthella typhosa | eberthella typhosa infection > A01.00
abdominal typhoid | typhoid abscess | typhoid complication | typhoid encephalopathy > A01.09
salmonella foodborne intoxication | salmonella foodborne infection > A02.9
aertrycke enteritis > A02.0
infectious ileocolitis | infectious ileitis | infectious jejunitis | infectious proctocolitis | infectious dysenteric enterocolitis > A09
infectious enteritis due to staphylococcus | staphylococcal enteritis > A04.8
chilomastigiasis | retortamoniasis infection > A07.8
enterotoxigenic escherichia coli diarrhea > A04.1
diarrhea due to clostridium perfringens | clostridium perfringens enteritis > A04.8
adenovirus infectious enteritis > A08.2
balantidial diarrhea > A07.0
dysenteric abscess of liver > A06.4

# --- tuberculosis, mycobacteria
TB > A15.9 {tuberculosis, pulmonary, quantiferon, rifampin, isoniazid, afb, cavitary}
tuberculosis | active tb | active tuberculosis > A15.9
pulmonary tb | pulmonary tuberculosis | lung tuberculosis | cavitary tuberculosis > A15.0
pleural tuberculosis | tuberculous pleural effusion > A15.6
tb meningitis | tuberculosis meningitis > A17.0
pott disease | spinal tuberculosis | tuberculous spondylodiscitis > A18.01
renal tuberculosis | kidney tuberculosis > A18.11
genitourinary tuberculosis > A18.10
urinary tuberculosis > A18.13
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
battey disease | mac lung disease | mac pneumonia | pulmonary mac | ntm lung disease | pulmonary nontuberculous mycobacterial infection | lady windermere syndrome | mycobacterium kansasii | mycobacterium intracellulare | kansasii lung disease | mycobacterium avium infection | mycobacterium kansasii infection | pulmonary ntm | mycobacterium avium intracellulare | mycobacterium avium-intracellulare infection > A31.0
buruli ulcer | fish tank granuloma | swimming pool granuloma | mycobacterium marinum | mycobacterium marinum infection | mycobacterium ulcerans | mycobacterium balnei | cutaneous ntm | swimming pool bacillus | bairnsdale ulcer > A31.1
dmac | disseminated mac | disseminated mycobacterium avium complex > A31.2
mycobacterium abscessus | mycobacterium chelonae | mycobacterium fortuitum | mycobacterium xenopi | mycobacterium xenopi infection | disseminated atypical mycobacterial infection | systemic extrapulmonary mycobacterial infection | mycobacterium simiae | mycobacterium abscessus infection | mycobacterium chelonae infection > A31.8
atypical mycobacterium | atypical mycobacterium infection | nontuberculous mycobacterium | photochromogenic mycobacterium | nonpulmonary photochromogenic disease > A31.9
indeterminate hansen disease | leprosy indeterminate group > A30.0
tuberculoid hansen disease | paucibacillary leprosy > A30.1
maculoanesthetic leprosy > A30.9
dimorphous leprosy > A30.3
lepromatous hansen disease | multibacillary leprosy | lepra lepromatosa > A30.5
lepra | mycobacterium leprae | mycobacterium leprae infection | neuroleprosy | leprous neuropathy | hansen's bacillus infection | leprosy with neuropathy | leprosy with muscle disorder | arthritis in leprosy | iritis in leprosy | erythema nodosum leprosum | lepra reaction > A30.9
systemic extrapulmonary mycobacterium > A31.8
mycobacterium | mycobacterium infection > A31.9
atypical mycobacterial infection of lung | atypical mycobacterial pneumonia > A31.0
cutaneous mycobacterial infection | atypical mycobacterial infection of skin > A31.1
mycobacterium triviale > A31.8

# --- zoonoses, spirochaetes, tick-borne
lyme | lyme disease | borreliosis | lyme borreliosis > A69.20
erythema chronicum migrans > A69.20
neuroborreliosis | lyme meningitis > A69.21
lyme arthritis > A69.23
ehrlichia > A77.40
anaplasmosis | human granulocytic anaplasmosis > A79.82
rmsf > A77.0
mediterranean spotted fever | mediterranean boutonneuse fever > A77.1
babesia > B60.00
brucella infection | malta fever | maltese fever | undulant fever > A23.9
cat scratch disease | cat scratch fever | bartonella infection | bartonella henselae > A28.1
leptospira infection > A27.9
coxiella infection | coxiella burnetii > A78
listeria infection > A32.9
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
bubonic plague | malignant bubo | plague bubo > A20.0
plague pneumonia > A20.2
meningitis due to yersinia pestis | yersinia pestis meningitis > A20.3
septicemic plague | plague sepsis | plague septicemia > A20.7
black death | yersinia pestis | yersinia pestis infection | pasteurella pestis > A20.9
rabbit fever | francisella tularensis | deer-fly fever | francisella tularensis infection | ohara's disease > A21.9
ulceroglandular fever > A21.0
ophthalmic tularemia | tularemic conjunctivitis | conjunctivitis in tularemia > A21.1
tularemic pneumonia | tularemia pneumonia > A21.2
intestinal tularemia | abdominal tularemia | cryptogenic tularemia > A21.3
malignant pustule | anthrax of skin | malignant carbuncle > A22.0
woolsorter's disease | wool-sorter's disease | inhalation anthrax | inhalational anthrax | ragpicker's disease | anthrax pneumonia > A22.1
intestinal anthrax | anthrax colitis > A22.2
anthrax meningitis > A22.8
bacillus anthracis infection > A22.9
brucella melitensis | bruce sepsis | melitensis septicemia > A23.0
bang disease | brucella abortus | brucella abortus infection | bacillus abortus infection | abortus fever > A23.1
brucella suis > A23.2
brucella canis > A23.3
mixed brucellosis > A23.8
gibraltar fever | mediterranean fever brucellosis | rock fever of gibraltar | brucella arthritis | brucella spondylitis | neapolitan fever | cyprus fever | brucella > A23.9
farcy | burkholderia mallei | pseudomonas mallei | glanders infection | bacillus mallei infection | glanders arthritis | malleomyces mallei infection > A24.0
melioidosis pneumonia | acute melioidosis | fulminant melioidosis | melioidosis sepsis > A24.1
chronic melioidosis > A24.2
whitmore disease | whitmore's fever | burkholderia pseudomallei | pseudomonas pseudomallei | stanton disease | burkholderia pseudomallei infection > A24.9
sodoku | spirillum minus > A25.0
haverhill fever | epidemic arthritic erythema | streptobacillus moniliformis > A25.1
rat bite fever > A25.9
rosenbach's erysipeloid | fish handler's disease | erysipelothrix of skin | baker-rosenbach syndrome > A26.0
erysipelothrix infection > A26.9
weil syndrome | icterohemorrhagic leptospirosis | icterohemorrhagic fever | spirochetal jaundice | mathieu disease | leptospiral jaundice | spirochetosis icterohemorrhagica | leptospira icterohaemorrhagiae > A27.0
leptospiral meningitis | leptospirosis meningitis > A27.81
fort bragg fever | pretibial fever | autumnal fever | swineherd's disease | cane-field fever | canicola fever | nanukayami fever > A27.89
leptospiral infection > A27.9
pasteurella multocida | pasteurella infection | pasteurella multocida infection | pasteurella pseudotuberculosis | pasteurella pseudotuberculosis infection > A28.0
cat scratch | cat scratch adenitis > A28.1 {fever, bartonella, lymphadenitis, lymphadenopathy, adenopathy, lymph}
yersinia pseudotuberculosis | extraintestinal yersinia infection > A28.2
capnocytophaga infection | actinobacillosis | actinobacillus infection | capnocytophaga canimorsus > A28.8
listerial encephalitis | encephalitis in listeriosis | listeria meningoencephalitis | listeria encephalitis > A32.12
listeria endocarditis > A32.82
listeria monocytogenes | listeria monocytogenes infection > A32.9
frambesia | frambesia tropica | framboesia | parangi | treponema pertenue | treponema pertenue infection | buba madre > A66.9
mother yaw | primary lesion of yaws | chancre of yaws | initial frambesial ulcer > A66.0
butter yaws | wet crab yaws | pianoma | plantar papilloma of yaws > A66.1
eyelid yaws | cutaneous yaws | early skin yaws > A66.2
crab yaws | hyperkeratosis of yaws > A66.3
gumma of yaws | gummatous yaws | gummatous frambeside > A66.4
rhinopharyngitis mutilans | gangosa of yaws > A66.5
yaws of bone | goundou | yaws periostitis | ganglion of yaws > A66.6
pinta infection | carate | treponema carateum | treponema carateum infection | mal de los pintos | mal del pinto > A67.9
primary pinta | pinta papule | pinta chancre | benign papilloma of pinta | primary infection of pinta > A67.0
pintid | erythematous plaques of pinta > A67.1
vitiligo of pinta | pinta dyschromia | achromic pinta > A67.2
epidemic relapsing fever | louse borne relapsing fever | carapata | obermeyer's relapsing fever | borrelia recurrentis > A68.0
tick borne relapsing fever | endemic relapsing fever | dutton's relapsing fever | borrelia hermsii | carter's relapsing fever | african relapsing fever > A68.1
febris recurrens | recurrent fever of borrelia > A68.9
trench mouth | vincent's angina | vincent's gingivitis | vincent's stomatitis | anug | acute necrotizing ulcerative gingivitis | necrotizing ulcerative gingivitis | acute necrotizing gingivitis | fusospirochetal pharyngitis | pseudomembranous angina | ulceromembranous stomatitis | spirochetal stomatitis | vincent's infection | ulceromembranous angina > A69.1
noma | cancrum oris | gangrenous stomatitis | fusospirillary gangrene > A69.0
borrelia burgdorferi infection > A69.20
lyme radiculopathy | lyme facial palsy | lyme meningoencephalitis | lyme bell's palsy | bannwarth syndrome | lyme encephalopathy | lyme polyneuropathy | facial palsy due to lyme > A69.22
lyme carditis | lyme myocarditis | acrodermatitis chronica atrophicans due to lyme > A69.29
bronchopulmonary spirochetosis | castellani's bronchitis | spirochetal pneumonia | spirochetal bronchitis | bronchial spirochetosis > A69.8
spirochetal infection | spirochetosis > A69.9
parrot fever | psittacosis | ornithosis | chlamydia psittaci pneumonia | bedsonia pneumonia > A70
granular ophthalmia > A71.9
egyptian ophthalmia | granular conjunctivitis | trachomatous conjunctivitis > A71.1
acute trachomatous conjunctivitis | trachoma dubium > A71.0
active trachoma | trachomatous pannus | trachomatous follicular conjunctivitis | trachomatous contraction of conjunctiva > A71.1
famine fever | jail fever | epidemic typhus | louse-borne typhus | classical typhus | rickettsia prowazekii | typhus exanthematicus > A75.0
brill-zinsser disease | recrudescent typhus fever > A75.1
murine typhus | endemic typhus | flea-borne typhus | rickettsia typhi | flea-borne tabardillo | rat typhus | shop typhus of malaya | mexican typhus > A75.2
scrub typhus | tsutsugamushi disease | mite-borne typhus | orientia tsutsugamushi | kedani disease | japanese river fever | kedani fever > A75.3
tabardillo | canton fever | typhus > A75.9
rocky mountain spotted fever | rickettsia rickettsii | sao paulo fever | lone star fever | rocky mountain fever | brazilian spotted fever > A77.0
boutonneuse fever | rickettsia conorii | african tick typhus | marseilles fever | kenya tick typhus | indian tick typhus > A77.1
african tick-bite fever > A77.8
north asian tick fever | siberian tick typhus > A77.2
queensland tick typhus > A77.3
human monocytic ehrlichiosis | ehrlichia chaffeensis infection > A77.41
tick typhus | spotted fever rickettsiosis > A77.9
query fever | balkan grippe | nine mile fever | coxiellosis | q fever pneumonia | q fever endocarditis | quadrilateral fever > A78
his-werner disease | wolhynian fever | volhynian fever | quintan fever | bartonella quintana | werner-his disease > A79.0
kew garden fever | rickettsia akari | vesicular rickettsiosis > A79.1
anaplasma phagocytophilum | anaplasma | human granulocytic ehrlichiosis > A79.82
rickettsial infection | rickettsial disease | encephalitis due to rickettsiosis > A79.9
babesia microti | babesia microti infection > B60.01
piroplasmosis | babesia infection > B60.00
epidemic leptospiral jaundice > A27.0
bubo due to h. ducreyi > A57
lyme disease with facial palsy | disseminated lyme disease with facial palsy | facial nerve palsy due to lyme > A69.22
erythema migrans rash > A69.20 {lyme, tick, borrelia}
melitensis | melitensis fever > A23.0
leptospira autumnalis | leptospira canicola | leptospira pomona | leptospira interrogans autumnalis infection > A27.89
fiedler's disease > A27.0
tularemia sepsis > A21.7
novy's relapsing fever | african tick-borne fever > A68.1
bronchospirochetosis | spirochetal infection of lung > A69.8
vincent's gangrene of throat | vincent's necrosis of pharynx | vincent's laryngitis | vincent's tonsillitis | vincent's pharyngitis | plaut-vincent disease | plaut's angina | vincent's tracheitis > A69.1
trachomatous pannus of cornea | pannus trachomatosus | trachomatous dacryocystitis | trachomatous keratitis > A71.1
akamushi disease | tsutsugamushi fever | tropical typhus | rural typhus > A75.3
queensland fever | australian tick typhus > A77.3
north asian tick-borne typhus | north asia tick typhus > A77.2
spirillum infection | spirochetal rat-bite fever > A25.0
infectious spirochetal jaundice > A27.0
brill disease > A75.1
shimamushi disease > A75.3

# --- viruses of the nervous system, insect-borne and hemorrhagic fevers
polio | acute polio | poliovirus infection | acute anterior poliomyelitis | heine-medin disease > A80.9 {acute, virus, paralysis, paralytic, polio vaccine derived}
infantile paralysis > A80.30
paralytic polio | infective paralysis | acute paralytic polio | bulbar polio | bulbar poliomyelitis | landry's paralysis of polio > A80.30
vaccine-associated polio > A80.0
imported wild poliovirus paralytic poliomyelitis > A80.1
nonparalytic polio | abortive poliomyelitis > A80.4
poliovirus meningitis | meningitis due to poliovirus > A80.9
sspe | dawson's encephalitis | inclusion body encephalitis | van bogaert's leukoencephalitis | subacute sclerosing leukoencephalitis | van bogaert encephalitis | van bogaert's leukoencephalopathy | bodechtel-guttman disease | measles inclusion body encephalitis > A81.1
vcjd | variant cjd | mad cow disease > A81.01
sporadic cjd | familial cjd | iatrogenic cjd > A81.09
prion disease | slow virus infection > A81.9
gss syndrome | gerstmann straussler scheinker disease > A81.82
rabies infection | hydrophobia rabies | tollwut | lyssavirus infection | furious rabies > A82.9
japanese b encephalitis | jev > A83.0 {encephalitis}
western equine encephalitis virus | wee > A83.1 {equine, encephalitis}
eastern equine encephalitis virus | eee > A83.2 {equine, encephalitis}
saint louis encephalitis | st. louis encephalitis virus > A83.3
murray valley encephalitis | australian x disease > A83.4
la crosse encephalitis | california encephalitis virus | la crosse virus > A83.5
equine encephalitis | equine encephalomyelitis | mosquito-borne encephalitis > A83.9
russian spring summer encephalitis > A84.0
tbe > A84.9 {tick, encephalitis}
central european encephalitis | biundulating meningoencephalitis | diphasic meningoencephalitis > A84.1
powassan | powassan encephalitis > A84.81
tick-borne encephalitis > A84.9
enterovirus encephalitis | coxsackie encephalitis | echovirus encephalitis | enteroviral encephalomyelitis > A85.0
adenovirus encephalitis | adenoviral meningoencephalitis > A85.1
arboviral encephalitis | arbovirus encephalitis | arboviral meningoencephalitis > A85.2
von economo disease | encephalitis lethargica | economo-cruchet disease > A85.8
viral encephalomyelitis | viral meningoencephalitis | postviral encephalitis | acute meningoencephalomyelitis | viral brain infection > A86
enterovirus meningitis | coxsackie meningitis | echovirus meningitis > A87.0
adenovirus meningitis > A87.1
lcm | lymphocytic meningoencephalitis | lcmv infection > A87.2 {lymphocytic, choriomeningitis, meningitis}
boston exanthem | boston exanthema | epidemic exanthem with meningitis > A88.0
epidemic labyrinthitis > A88.1
breakbone fever | dandy fever | dengue virus infection | dengue virus > A90
dhf | severe dengue | dengue shock syndrome | philippine hemorrhagic fever | bangkok hemorrhagic fever | thailand hemorrhagic fever | singapore hemorrhagic fever | dengue hemorrhagic shock > A91
chikungunya fever | chikungunya infection | chik > A92.0 {chikungunya}
o'nyong nyong > A92.1
vee | venezuelan equine encephalitis | venezuelan equine encephalomyelitis > A92.2 {venezuelan, equine}
west nile virus infection | west nile infection > A92.30
west nile encephalitis | west nile encephalomyelitis | wnv encephalitis | neuroinvasive west nile | west nile neuroinvasive disease > A92.31
west nile meningitis | west nile flaccid paralysis | west nile polyradiculitis | west nile myelitis | west nile fever with cranial nerve disorder | west nile optic neuritis > A92.32
rift valley | rvf > A92.4 {fever, mosquito}
zika infection | zika fever | zika virus infection > A92.5
mayaro fever | bunyamwera fever | sindbis | mosquito-borne hemorrhagic fever | semliki forest fever > A92.8
oropouche | oropouche fever > A93.0
phlebotomus fever | pappataci fever | chitral fever | sandfly fever virus > A93.1
mountain tick fever | american mountain tick fever | american tick fever > A93.2
vesicular stomatitis fever | piry fever | piry virus disease | kemerovo tick fever | nairobi disease | nairobi sheep disease | tick-borne viral fever | quaranfil fever > A93.8
arbovirus infection | arboviral fever | arthropod-borne disease | arthropod-borne viral disease | arboviral disease > A94
jungle yellow fever > A95.0
febris flava | yellow jack | black vomit of yellow fever | yellow fever virus > A95.9
argentinian hemorrhagic fever | argentine hemorrhagic fever | junin fever > A96.0
bolivian hemorrhagic fever | machupo fever > A96.1
lassa virus > A96.2
cchf | crimean hemorrhagic fever | congo fever > A98.0 {crimean, congo, hemorrhagic}
kyasanur forest fever > A98.2
green monkey disease | marburg hemorrhagic fever > A98.3
ebola | ebola virus | ebola fever | ebola hemorrhagic fever | evd > A98.4 {ebola}
hantaan virus disease | korean hemorrhagic fever | nephropathia epidemica | songo fever | epidemic hemorrhagic fever | puumala > A98.5
viral hemorrhagic fever | vhf > A99 {viral, virus, hemorrhagic}
hantavirus infection | hantavirus pulmonary syndrome | sin nombre virus | hps hantavirus > B33.4
poliomyelitis | polioencephalitis | acute polioencephalitis > A80.9
summer encephalitis | japanese b fever > A83.0
ilheus encephalitis | ilheus virus | borna disease of brain > A83.8
borna disease > A83.9
acute meningoencephalitis of virus | acute viral meningoencephalitis > A86
dengue sandfly fever > A93.1
nonexanthematous tick fever > A93.2
mosquito-borne fever | mosquito-borne viral fever > A92.9
west nile fever with complications > A92.39
rabies of wild animals > A82.0
arbovirus meningitis > A87.8
eastern equine encephalomyelitis > A83.2
economo's disease > A85.8
encephalitis in poliovirus infection > A80.9

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
ebv infection | epstein-barr virus infection | epstein-barr | epstein-barr virus > B27.00
cmv | cmv infection | cytomegalovirus infection | cmv disease | cmv viremia | cytomegalovirus disease > B25.9
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
small pox | variola | variola major | variola minor | alastrim > B03
mpox | monkeypox virus infection | monkey pox > B04
generalized vaccinia not from vaccine > B08.011
sore mouth of sheep | ecthyma contagiosum | ecthyma infectiosum | contagious pustular dermatitis | infectious ecthyma | orf infection > B08.02
milker's nodule | paravaccinia nodule > B08.03
buffalopox | camelpox > B08.09
molluscum epitheliale | bateman disease | molluscum contagiosum infection > B08.1
roseola infantum | sixth disease | exanthem subitum | roseola due to hhv6 | pseudorubella > B08.20
sixth disease due to human herpesvirus 7 | exanthem subitum due to hhv7 > B08.22
parvovirus rash | slapped cheek syndrome | slapped cheek disease | sticker disease | erythema infectiosum > B08.3
vesicular stomatitis with exanthem > B08.4
herpangina | aphthous pharyngitis | vesicular pharyngitis | coxsackie pharyngitis | enteroviral pharyngitis > B08.5
parapoxvirus > B08.60
tanapox > B08.71
yabapox | yaba pox | yaba monkey tumor virus > B08.72
yatapoxvirus > B08.70
fourth disease | dukes-filatov disease | foot and mouth disease | aphthous fever | epizootic stomatitis > B08.8
verruca simplex | common wart | verruca plana | flat wart | juvenile warts | periungual wart | filiform wart > B07.8
verruca plantaris > B07.0
condyloma acuminatum | verruca acuminata | condylomata | penile warts | vulvar warts | anal condyloma | vulvar condyloma | moist warts > A63.0
hhv-6 encephalitis | human herpesvirus 6 encephalitis | herpes encephalitis due to herpesvirus 6 > B10.01
human herpesvirus 7 encephalitis > B10.09
hhv6 | hhv-6 infection | human herpesvirus 6 > B10.81
hhv7 | human herpesvirus 7 > B10.82
hhv8 | human herpesvirus 8 | hhv-8 infection | kaposi's sarcoma-associated herpesvirus > B10.89
human herpesvirus 3 > B01.9
filatov's disease | pfeiffer's disease | monocytic angina | drusenfieber > B27.90
ebv mononucleosis | epstein-barr mononucleosis | ebv mono | gammaherpesviral infection > B27.00
ebv mononucleosis with complication | epstein-barr mononucleosis with complication > B27.09
cmv mononucleosis | cmv mono > B27.10
cytomegaloviral mononucleosis with meningitis | cmv mononucleosis with meningitis > B27.12
cytomegalic inclusion disease | salivary gland virus disease | salivary gland inclusion disease > B25.9
cmv pancreatitis > B25.2
cmv gastritis | cmv encephalitis | cmv enteritis | cmv myelitis | cmv retinopathy | cmv duodenitis | cytomegaloviral retinitis | cytomegaloviral colitis | cmv ventriculitis > B25.8
adenoviral keratoconjunctivitis | epidemic keratoconjunctivitis | ekc | shipyard eye > B30.0 {keratoconjunctivitis, conjunctivitis, shipyard}
adenoviral conjunctivitis | adenovirus conjunctivitis | acute adenoviral follicular conjunctivitis > B30.1
pharyngoconjunctival fever | bela's fever > B30.2
apollo conjunctivitis | apollo disease | epidemic hemorrhagic conjunctivitis | acute hemorrhagic conjunctivitis > B30.3
newcastle conjunctivitis > B30.8
bornholm disease | epidemic pleurodynia | devil's grip | epidemic myositis | dabney's grip | sylvest disease | coxsackie pleurodynia | epidemic cervical myalgia | epidemic diaphragmatic spasm | coxsackie myalgia > B33.0
ross river fever | epidemic polyarthritis and exanthema | epidemic polyarthritis > B33.1
coxsackie carditis > B33.20
coxsackie endocarditis > B33.21
coxsackie myocarditis | viral interstitial myocarditis > B33.22
coxsackie pericarditis | acute viral pericarditis > B33.23
tahyna fever | tahyna virus disease > B33.8
htlv-1 | htlv-i infection | htlv-1 infection > B97.33
htlv2 | htlv-ii infection > B97.34
EKC > B30.0
hzo keratitis | zoster ophthalmicus keratitis | shingles keratitis > B02.33
hzo uveitis | zoster ophthalmicus uveitis > B02.32
oral hairy leukoplakia > K13.3
zahorsky syndrome | zahorsky disease > B08.5
koplik spots | hard measles > B05.9
cotia virus infection > B08.8
papilloma acuminatum | acuminate wart > A63.0
infectious lymphocytosis | acute infectious lymphocytosis > B33.8
viral conjunctivitis due to enterovirus > B30.3
viral conjunctivitis due to adenovirus > B30.1
epidemic hiccough > B33.0
sixth disease due to human herpesvirus 6 > B08.21
beal conjunctivitis > B30.2
mononucleosis with complication > B27.99

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

infectious hepatitis | epidemic hepatitis | infectious jaundice | epidemic jaundice | catarrhal jaundice | botkin's disease > B15.9
hepatitis a with hepatic coma | infectious hepatitis with hepatic coma | epidemic hepatitis with hepatic coma | fulminant hepatitis a | infectious jaundice with hepatic coma > B15.0
serum hepatitis | homologous serum hepatitis | serum jaundice | australia antigen hepatitis | homologous serum jaundice > B19.10
hepatitis b with hepatic coma > B19.11
hepatitis c with hepatic coma > B19.21
acute hepatitis b with hepatic coma | fulminant hepatitis b > B16.2
acute hepatitis d | hepatitis d | hepatitis delta | delta hepatitis | hdv infection | hepatitis d coinfection > B16.1
acute hepatitis d with hepatic coma > B16.0
acute hepatitis d in hepatitis b carrier | delta superinfection of hepatitis b carrier > B17.0
australia antigen carrier | haa carrier > B18.8
hepatitis b with delta agent | hepatitis b and d coinfection > B16.1
chronic hepatitis d | chronic hepatitis delta | chronic hepatitis b with hepatitis d | chronic hdv > B18.0
acute hep c > B17.10
acute hepatitis c with coma > B17.11
hev | acute hepatitis e | hepatitis e infection | epidemic non-a non-b hepatitis | hev infection > B17.2
non-a non-b hepatitis > B17.8
chronic infectious hepatitis > B18.9
hepatitis c carrier | hcv carrier | chronic hepatitis c carrier > B18.2
viral hepatitis with hepatic coma > B19.0
hepatitis b surface antigen carrier | hbsag carrier > B18.1
viral hepatitis carrier > B18.9
hiv-2 infection > B97.35 {hiv}
epidemic jaundice with hepatic coma > B15.0
carrier of hepatitis | viral hepatitis carrier state > B18.9

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
blasto > B40.9 {blastomyces, blastomycosis}
mucor | mucormycosis > B46.5 {mucormycosis, sinus, fungal, amphotericin}
rhino-orbital mucormycosis | rhino-orbito-cerebral mucormycosis > B46.1
ringworm | tinea | dermatophyte infection > B35.9 {ringworm, tinea, antifungal, fungal, dermatophyte}
ringworm of body | tinea of body > B35.4
athletes foot | foot fungus > B35.3
toenail fungus | nail fungus | fungal nail | toenail onychomycosis | fungal toenails | fungal nail infection > B35.1
fungal infection | mycosis | fungal rash | fungemia > B49
tinea barbae | barber's itch | kerion | tinea capitis | ringworm of scalp | scalp ringworm | favus | tinea kerion | ringworm of beard | dermatophytosis of scalp | dermatophytosis of beard | trichophytic granuloma of scalp > B35.0
onychomycosis | tinea unguium | dermatophytic onychia | ringworm of nails | dermatophytosis of nail | tinea of nail | fungal onychia | fungal infection of nail > B35.1
tinea manus | ringworm of hand | hand tinea | dermatophytosis of hand | tinea of hand | fungal infection of hand > B35.2
tinea of foot | ringworm of foot | dermatophytosis of foot | fungal infection of foot | tinea interdigitalis | fungal infection of toe web > B35.3
herpes circinatus | tinea circinata | tinea glabrosa | dermatophytosis of body | ringworm of trunk | ringworm of face > B35.4
tokelau ringworm > B35.5
jock itch | tinea of groin | groin ringworm | dhobi itch | eczema marginatum | dermatophytosis of groin | tinea inguinalis > B35.6
tinea faciei | tinea incognito | majocchi granuloma | disseminated dermatophytosis | granulomatous dermatophytosis | tinea faciale > B35.8
epidermophytosis | trichophytosis | microsporosis > B35.9
tinea versicolor | tinea flava | malassezia furfur infection | pityrosporum versicolor > B36.0
keratomycosis nigricans | microsporosis nigra | cladosporium werneckii infection | pityriasis nigra > B36.1
beigel disease | paxton disease | trichosporosis nodosa | trichosporon infection of hair | beigel morbus | piedra of beard > B36.2
chignon disease | chignon fungus > B36.8
superficial fungal infection | skin mycosis | dermatomycosis | cutaneous mycosis | fungal dermatitis | fungal infection of skin > B36.9
soor | oral yeast | mycotic stomatitis | stomatomycosis | oral moniliasis | monilial stomatitis | candidal glossitis | candida of mouth | oral thrush | thrush of mouth | thrush of tongue | denture stomatitis candidal > B37.0
candida pneumonia | candidal pneumonia | pulmonary candida > B37.1
candidal onychia | candidal onychomycosis | candidiasis of skin | candidal infection of skin | intertriginous candidiasis | perianal candidiasis | diaper candidiasis > B37.2
vulvovaginal yeast infection | monilial vulvovaginitis | monilial vulvitis | candidal vulvitis | mycotic vaginitis | yeast vaginitis | candida vulvovaginitis | candidiasis of vulva | candidiasis of vagina | vvc | acute vulvovaginal candidiasis > B37.31 {vaginal, vagina, vulva, vulvar, vaginitis, vulvitis, vulvovaginal, vulvovaginitis, discharge, hyphae, KOH, fluconazole, diflucan, clotrimazole, wet prep}
chronic vulvovaginal candidiasis | recurrent vulvovaginal candidiasis | chronic candidal vaginitis | chronic vaginal candidiasis | recurrent yeast vaginitis | recurrent vaginal candidiasis | chronic mycotic vaginitis | recurrent vaginal yeast infections > B37.32
candida uti | candidal cystitis | candida cystitis | candidal urethritis > B37.41
candida balanitis | candidal balanoposthitis | yeast balanitis | monilial balanitis | penile candidiasis > B37.42
candidal pyelonephritis | urinary candidiasis | candidiasis of urinary tract > B37.49
candida meningitis > B37.5
candida endocarditis > B37.6
candidal proctitis | intestinal candidiasis | candida enteritis > B37.82
angular cheilitis due to candida | perleche due to candida | candidal angular cheilitis > B37.83
candidal otomycosis | candidal ear infection | otomycosis in candidiasis | ear mycosis due to candida > B37.84
candidal endophthalmitis | candidal osteomyelitis | candida arthritis | candidal peritonitis | hepatosplenic candidiasis | candida osteomyelitis | candida of nipple > B37.89
monilia infection | saccharomyces infection | oidium albicans infection | candida albicans infection | moniliasis | candida albicans > B37.9
san joaquin fever | san joaquin valley fever | desert rheumatism | acute pulmonary coccidioidomycosis pneumonia | acute coccidioidal pneumonia > B38.0
coccidioidal granuloma of lung | chronic coccidioidal pneumonia > B38.1
cocci pneumonia | coccidioidal pneumonia | coccidioidomycosis of lung | coccidioidomycosis pneumonia > B38.2
cocci meningitis | coccidioidal meningitis > B38.4
disseminated cocci | generalized coccidioidomycosis | coccidioidal granuloma > B38.7
coccidioidomycosis of prostate > B38.81
coccidioidal infection | posadas-wernicke disease | coccidioides immitis infection | cocci infection | coccidioides infection > B38.9
histoplasmosis of lung | pulmonary histoplasmosis | histoplasma pneumonia | histoplasmosis pneumonia > B39.2
acute pulmonary histoplasmosis > B39.0
chronic pulmonary histoplasmosis > B39.1
disseminated histoplasmosis | darling's disease disseminated | generalized histoplasmosis > B39.3
american histoplasmosis | darling's disease | histoplasma capsulatum | histoplasma capsulatum infection > B39.4
african histoplasmosis | large form histoplasmosis > B39.5
chorioretinitis in histoplasmosis | ocular histoplasmosis | presumed ocular histoplasmosis | histoplasma retinitis | histoplasmosis endocarditis | histoplasmosis meningitis | histoplasmosis pericarditis > B39.9
blastomycosis of lung | blastomycosis pneumonia | blasto pneumonia | pulmonary blasto > B40.2
blastomycosis of skin | gilchrist's disease of skin > B40.3
generalized blastomycosis > B40.7
blastomycotic meningitis > B40.81
gilchrist's disease | north american blastomycosis | blastomyces dermatitidis | blastomyces infection | chicago disease > B40.9
south american blastomycosis | lutz disease | brazilian blastomycosis | paracoccidioides infection | lutz-splendore-almeida disease > B41.9
rose gardener's disease | lymphangitic sporotrichosis | cutaneous sporotrichosis | sporotrichotic chancre | rose thorn disease > B42.1
sporotrichosis of lung > B42.0
sporothrix infection | sporothrix schenckii | sporothrix schenckii infection > B42.9
dermatitis verrucosa | chromoblastomycosis | cladosporium carrionii infection | phialophora verrucosa infection | fonsecaea infection > B43.0
pheomycosis | phaeohyphomycosis | phaeomycosis > B43.9
cladosporium brain abscess | cladosporiosis of brain > B43.1
invasive pulmonary aspergillus | invasive aspergillus pneumonia > B44.0
pulmonary aspergillosis | aspergillus fungus ball | aspergillus pneumonia | fungus ball of lung | aspergillosis of lung | chronic necrotizing aspergillosis | aspergillus bronchitis > B44.1
aspergillus sinusitis | sino-orbital aspergillosis | cerebral aspergillosis | aspergillus keratitis | aspergillus otitis | tropical ear in aspergillosis | aspergillosis of sinus | aspergillus endocarditis > B44.89
generalized aspergillosis > B44.7
allergic aspergillosis | allergic bronchopulmonary aspergillus > B44.81
torulosis | torula infection | cryptococcus infection | busse-buschke disease | cryptococcus neoformans | european blastomycosis | cryptococcemia > B45.9
torula meningitis | cryptococcal meningitis | cryptococcal meningoencephalitis | crypto meningitis | cryptococcosis of brain > B45.1
cryptococcal pneumonia | cryptococcosis of lung > B45.0
disseminated crypto | generalized cryptococcosis > B45.7
mucor pneumonia | mucormycosis of lung > B46.0
rhinocerebral mucor | mucor sinusitis | orbital mucormycosis | rhino-orbital mucor | sinus mucormycosis > B46.1
rhizopus infection | absidia infection | mucor infection > B46.5
entomophthoromycosis | basidiobolus infection | conidiobolus infection > B46.8
phycomycosis | zygomycete infection > B46.9
eumycotic mycetoma | maduromycotic mycetoma | acremonium falciforme infection | maduromycosis | madurella infection | white grain mycetoma | black grain mycetoma > B47.0
actinomycotic madura foot | actinomycotic mycetoma | streptomyces mycetoma > B47.1
madura foot | maduromycosis of foot > B47.9
mycotic madura foot > B47.0
keloidal blastomycosis | lobo's disease | jorge lobo disease > B48.0
rhinosporidium seeberi | rhinosporidium infection > B48.1
petriellidium boydii infection | scedosporium infection | pseudallescheria infection | monosporium infection | pseudallescheriasis | scedosporium apiospermum | allescheria boydii infection > B48.2
geotrichum infection | geotrichum stomatitis > B48.3
penicillium marneffei | talaromyces marneffei | talaromycosis | penicillium infection > B48.4
adiaspiromycosis | fusariosis | fusarium infection > B48.8
mycelium infection | tea taster's cough | systemic mycosis | deep mycosis | invasive fungal infection | mycotic infection | disseminated fungal infection | fungal arthritis | arthritis in mycosis | fungal meningitis > B49
monilial granuloma | candidal granuloma > B37.2
chromotrichomycosis > B36.8
piedra > B36.8
microsporon furfur infestation | malassezia infestation | tinea furfuracea > B36.0
perianal dermatophytosis | perianal ringworm | perianal tinea > B35.6
blastomycotic dermatitis > B40.3
primary pulmonary blastomycosis > B40.0
opportunistic mycosis | opportunistic fungal infection > B48.8
mycetoma due to fungus | mycotic mycetoma | ascomycetes infection | fungal mycetoma > B47.0
streptomycosis > B47.1
plasma cell interstitial pneumonia | interstitial plasma cell pneumonia > B59
american histoplasma infection > B39.4
black dot tinea > B35.0
vaginal mycosis | fungal vaginitis > B37.31
candidal perionyxis > B37.2
tinea blanca > B36.2
trichomycosis nodosa > B36.8
trichomycosis axillaris > A48.8
stomatitis due to geotrichum > B48.3
mycotic arthritis > B49

# --- parasites
malaria > B54
falciparum malaria | plasmodium falciparum > B50.9
vivax malaria | plasmodium vivax > B51.9
cerebral malaria > B50.0
toxo | toxoplasma infection | toxoplasmosis | toxoplasma gondii > B58.9 {toxoplasma, toxoplasmosis}
cerebral toxoplasmosis | toxoplasma encephalitis | toxo encephalitis > B58.2
ocular toxoplasmosis | toxoplasmic chorioretinitis | toxoplasmic retinochoroiditis | toxoplasma retinochoroiditis > B58.01
visceral leishmania | kala azar > B55.0
leishmania infection > B55.9
chagas | chagas disease > B57.2
bilharzia | bilharziasis > B65.9
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
dracontiasis | guinea worm disease | guinea worm | dracunculosis | dracunculus medinensis infestation | dracunculus medinensis | medina worm | arthritis due to dracontiasis | guinea worm infection > B72
ague | paludism | swamp fever malaria | malarial fever | paludal fever | dumb ague | corsican fever | paludal anemia | malarial anemia | plasmodium infection | malaria infection | intermittent malarial fever > B54
tropical malaria | estivo-autumnal malaria | malignant tertian malaria | subtertian malaria | pernicious malaria | subtertian fever | malignant tertian fever | estivo-autumnal fever | pernicious intermittent fever | falciparum infection | p. falciparum malaria | p falciparum infection > B50.9
blackwater fever | malarial hemoglobinuria | severe falciparum malaria | hemoglobinuric fever | severe malaria with falciparum | complicated falciparum malaria > B50.8
algid malaria > B50.9
benign tertian malaria | tertian malaria | tertian ague | p. vivax malaria | p vivax infection | tertian fever > B51.9
quartan malaria | quartan ague | plasmodium malariae | quartan fever | malariae malaria | p. malariae malaria > B52.9
quartan nephrosis | quartan malaria with nephropathy | plasmodium malariae glomerulonephritis | malarial nephrosis > B52.0
plasmodium malariae with complications | malariae malaria with complications > B52.8
ovale malaria | plasmodium ovale > B53.0
plasmodium knowlesi | knowlesi malaria | simian malaria > B53.1
dumdum fever | black fever kala-azar | leishmania donovani | leishmania infantum | infantile leishmaniasis | sirkari disease | kala azar infection | leishmania donovani infection | leishmania infantum infection | post kala-azar dermal leishmaniasis | burdwan fever > B55.0
oriental sore | delhi boil | aleppo boil | baghdad boil | natal boil | biskra boil | tropical sore | leishmania tropica | leishmania tropica infection | bagdad boil | delhi sore | jericho boil | gafsa boil | chiclero ulcer | dermal leishmaniasis | tropical boil | aleppo button > B55.1
espundia | leishmania braziliensis | american leishmaniasis | nasopharyngeal leishmaniasis | leishmania braziliensis infection | american mucocutaneous leishmaniasis | nasal leishmaniasis > B55.2
sleeping sickness | trypanosomiasis of africa | african sleeping sickness | trypanosoma brucei > B56.9
gambian sleeping sickness | gambian trypanosomiasis | west african sleeping sickness | trypanosoma gambiense > B56.0
rhodesian sleeping sickness | rhodesian trypanosomiasis | east african sleeping sickness | trypanosoma rhodesiense | african rhodesian trypanosomiasis > B56.1
acute chagas > B57.1
chagas cardiomyopathy | chagas heart disease | chagasic cardiomyopathy | chagas myocarditis | american trypanosomiasis | trypanosoma cruzi | trypanosoma cruzi infection | brazilian trypanosomiasis > B57.2
chagas esophagus | chagas megaesophagus | chagasic megaesophagus > B57.31
chagas colon | chagas megacolon | chagasic megacolon > B57.32
toxoplasmic encephalitis | meningoencephalomyelitis due to toxoplasma | cns toxoplasmosis | toxoplasma brain abscess | cns toxo | encephalitis due to toxoplasmosis | toxoplasmosis of brain > B58.2
toxoplasma pneumonia | toxoplasmosis pneumonia | toxoplasma pneumonitis > B58.3
toxoplasma retinitis | retinal toxoplasmosis > B58.01
toxoplasmosis of eye > B58.00
toxoplasma pyelonephritis | pyelonephritis in toxoplasmosis | toxoplasma nephritis > B58.83
toxoplasma lymphadenitis > B58.89
acanthamoeba keratitis | acanthamebic keratitis | keratitis due to acanthamoeba > B60.13
acanthamoeba encephalitis | acanthamebic meningoencephalitis | granulomatous amebic encephalitis | acanthamoeba meningoencephalitis | acanthamebiasis meningoencephalitis > B60.11
acanthamebic conjunctivitis | acanthamoeba conjunctivitis > B60.12
acanthamoeba | acanthamoeba infection > B60.10
primary amebic meningoencephalitis | naegleria fowleri | brain-eating ameba | naegleria infection > B60.2
microsporidiosis > B60.8
protozoal infection | protozoan infection | protozoal disease > B64
bilharzial = schistosomiasis
schistosomiasis of bladder | bladder bilharzia | endemic hematuria of bilharzia | schistosoma haematobium cystitis | urinary bilharziasis | vesical bilharziasis | bilharzial ureteral stricture | schistosomiasis of ureter | schistosomal urethral stricture | bilharzial galacturia | schistosomiasis with bladder calcification | disease of ureter in schistosomiasis | urethral stricture in schistosomiasis > B65.0
bilharzial cystitis > B65.9
intestinal schistosomiasis | schistosoma mansoni | manson's schistosomiasis | intestinal bilharziasis | manson's disease | schistosoma mansoni infection > B65.1
katayama fever | katayama disease | schistosoma japonicum | asiatic schistosomiasis | oriental schistosomiasis | katayama syndrome | schistosoma japonicum infection > B65.2
swimmer's itch | cercarial dermatitis | clam digger's itch | schistosome dermatitis > B65.3
schistosoma intercalatum | schistosoma mekongi | schistosoma mattheii | schistosoma bovis | schistosomiasis mekongi > B65.8
schistosomal liver disease | hepatosplenic schistosomiasis | schistosoma infection | schistosoma infestation | blood fluke | schistosomal myelopathy | schistosomiasis with muscle disorder | myositis in schistosomiasis | pulmonary schistosomiasis > B65.9
cat liver fluke | opisthorchis | opisthorchis infection | opisthorchis infestation | opisthorchis viverrini | cat liver fluke infestation | opisthorchis felineus > B66.0
clonorchis sinensis | chinese liver fluke | oriental liver fluke | clonorchis infection | chinese liver fluke disease | clonorchis sinensis infestation | oriental liver fluke infestation | hepatic distomiasis due to clonorchis > B66.1
lancet fluke | dicrocoelium dendriticum > B66.2
liver fluke | sheep liver fluke | fasciola hepatica | fasciola | fasciola hepatica infestation | liver fluke infestation | fasciola infection | liver rot | liver fluke disease | hepatic distomiasis > B66.3
lung fluke | paragonimus | paragonimus westermani | lung fluke disease | paragonimus infestation | pulmonary distomiasis | paragonimus infection | oriental lung fluke | endemic hemoptysis > B66.4
fasciolopsis buski | giant intestinal fluke | intestinal distomiasis | fasciolopsis buski infestation | intestinal fluke > B66.5
metagonimus | metagonimus infestation | heterophyes | heterophyes infestation | echinostomiasis | metagonimiasis | heterophyiasis | watsoniasis | echinostoma infestation > B66.8
trematode infection | fluke infestation | fluke disease | trematode infestation | distomiasis > B66.9
unilocular hydatid | echinococcus granulosus > B67.4
lung hydatid cyst | hydatid cyst of lung | echinococcus of lung | hydatid disease of lung | pulmonary hydatidosis | pulmonary hydatid cyst | echinococcosis of lung | hydatid cyst of bone | hydatid cyst of kidney | hydatid cyst of spleen | hydatid cyst of brain | echinococcus of brain | echinococcus of kidney > B67.99
echinococcosis of liver | hydatid disease of liver | echinococcus of liver | echinococcal liver cyst > B67.8
alveolar hydatid disease | alveolar echinococcosis | echinococcus multilocularis > B67.7
alveolar echinococcosis of liver > B67.5
echinococcus infection | echinococcus infestation | echinococcal cyst | taenia echinococcus infestation | intestinal echinococcus helminth infestation > B67.90
pork tapeworm | taenia solium | taenia solium infestation | pork tapeworm infestation | taenia solium infection > B68.0
beef tapeworm | taenia saginata | beef tapeworm infestation | taeniarhynchus saginatus infestation | taenia saginata infestation | taenia saginata infection > B68.1
taenia | taenia infection | taenia infestation > B68.9
cerebral cysticercosis | cysticercosis of brain | epilepsy due to cysticercosis | neurocysticercosis seizure | cysticercosis epilepsy | spinal cysticercosis > B69.0
ocular cysticercosis | endophthalmitis in cysticercosis | intraocular cysticercosis > B69.1
cysticercus cellulosae | cysticercus cellulosae infection | cysticercus infection > B69.9
fish tapeworm | broad tapeworm | diphyllobothrium latum | diphyllobothrium | diphyllobothrium infestation | fish tapeworm infestation | broad tapeworm infestation | diphyllobothrium infection > B70.0
spirometra | sparganum | larval tapeworm of diphyllobothrium | larval broad tapeworm infestation | larval diphyllobothriasis | spirometra infestation | sparganum infection > B70.1
dwarf tapeworm | rat tapeworm | hymenolepis nana | dwarf tapeworm infestation | hymenolepis infection | taenia nana | hymenolepis diminuta | hymenolepis nana infestation > B71.0
dog tapeworm | dog tapeworm infestation > B67.4
coenurosis | multiceps infestation > B71.8
tapeworm infestation | tapeworm infection | cestode infestation | cestodiasis > B71.9
onchocerca volvulus | blinding filaria | onchocerca volvulus pruritus | onchocercosis | intestinal onchocerciasis helminth infestation | onchocerca infection | onchocerca volvulus infestation > B73.1
river blindness > B73.01
onchocerciasis of eyelid > B73.09
bancroftian filariasis | wuchereria bancrofti | bancroft's filariasis | wuchereriasis | lymphangitis due to wuchereria bancrofti | elephantiasis due to wuchereria | bancroftian elephantiasis | wuchereria bancrofti infestation > B74.0
brugian filariasis | brugia malayi | malayan filariasis | elephantiasis due to brugia | brugia malayi infestation | brugian elephantiasis > B74.1
brugia timori | timorean filariasis > B74.2
loa loa | eyeworm | calabar swelling | eye worm of africa | loa loa infestation | loa loa of eyelid | fugitive swelling of loa | eyeworm infestation | african eyeworm | loa loa filariasis > B74.3
mansonella | mansonella ozzardi | mansonella infestation | acanthocheilonemiasis | dipetalonema infection | dipetalonemiasis | mansonella perstans | mansonella infection | acanthocheilonema infestation | ozzardi filarial infestation | mansonella ozzardi infestation > B74.4
dirofilariasis | dirofilaria | dirofilaria infection | dirofilaria infestation | dog heartworm > B74.8
filarial infection | filarial infestation | filarial lymphedema | filarial elephantiasis | filarial orchitis | filarial epididymitis | filarial hydrocele | filarial lymphangitis | filarial chyluria | filarial chylous hydrothorax | conjunctivitis in filariasis | lymphatic filariasis | filarial chylocele | filarial lymphadenitis > B74.9
trichinosis | trichinella | trichinella spiralis | trichinella infection | trichinelliasis | trichinella infestation | trichina infection | trichinella myositis | trichinellosis with muscle disorder | myositis in trichinosis > B75
ancylostoma | ancylostoma duodenale | old world hookworm | ancylostoma infestation | griesinger's disease | ancylostoma infection | egyptian chlorosis of ancylostoma > B76.0
necator | necator americanus | necator infestation | necator americanus infestation | new world hookworm | diarrhea due to necator americanus | uncinaria americana infestation > B76.1
hookworm anemia | hookworm infection | hookworm infestation | hookworm disease | uncinariasis | miner's anemia | brickmaker's anemia | ground itch | tunnel anemia | egyptian chlorosis | miner's chlorosis | egyptian anemia | sandworm eruption | larva migrans | creeping verminous dermatitis > B76.9
ascaris lumbricoides | ascaris infection | ascaris infestation | ascaris lumbricoides infestation | ascaridosis | intestinal ascariasis > B77.9
roundworm | roundworm infestation > B82.0
ascaris bowel obstruction | ascaris intestinal obstruction > B77.0
ascaris pneumonia | ascaris loeffler pneumonia | loffler pneumonia due to ascaris > B77.81
larva currens > B78.1
strongyloides hyperinfection | strongyloides hyperinfection syndrome | disseminated strongyloides > B78.7
strongyloides stercoralis | strongyloidosis | threadworm of strongyloides | strongyloides infestation > B78.9
trichuris | trichuris trichiura | trichocephalus | whipworm infection | whipworm infestation | trichocephalus infestation | diarrhea due to trichuris | trichuris infection | trichocephaliasis > B79
enterobius | enterobius vermicularis | oxyuris | oxyuris vermicularis | pinworm infection | pinworm infestation | enterobius infestation | enterobius infection | enterobius vermicularis infestation | enterobius vermicularis infection | seatworm | appendicopathia oxyurica | oxyuris infestation | enterobius vermicularis nematode infestation > B80
herringworm | anisakis infection | anisakis larva > B81.0
capillaria philippinensis | capillariasis > B81.1
trichostrongylus | trichostrongylus infection | trichostrongylus infestation | intestinal trichostrongyliasis helminth infestation > B81.2
angiostrongylus costaricensis > B81.3
oesophagostomum | oesophagostomiasis | ternidens infection | oesophagostomum infection | oesophagostomum infestation | ternidens diminutus > B81.8
intestinal worms | worms in stool | intestinal helminths | intestinal nematodes | intestinal helminth infestation | intestinal helminth infection | intestinal worm infection > B82.0
intestinal parasitic infection | stool parasite > B82.9
toxocara | toxocariasis | toxocara infection | ocular larva migrans | toxocara canis | ocular toxocariasis | toxocara infestation > B83.0
gnathostoma | gnathostomosis | wandering swelling of gnathostoma | gnathostoma infection > B83.1
eosinophilic meningitis | eosinophilic meningoencephalitis | rat lungworm | angiostrongylus cantonensis | angiostrongyliasis | parastrongylus cantonensis meningoencephalitis | parastrongylus cantonensis > B83.2
gapeworm > B83.3
gongylonemiasis | gongylonema infection | acanthocephaliasis | metastrongyliasis | thelaziasis | gongylonema infestation > B83.8
worm infection | worm infestation | helminth infestation | helminth infection | helminthic abscess | helminthosis | parasitic worm infection > B83.9
nits in scalp | lice of scalp | pediculosis of scalp | head louse | head lice infestation | nits in hair > B85.0
pediculosis of body | pediculosis corporis | body louse | vagabond's disease | pediculus corporis infestation | pediculus humanus corporis > B85.1
louse | pediculus | louse infestation | pediculus infestation > B85.2
pediculosis pubis | crab lice | pthirus | pubic louse | phthirus infestation | phthirus pubis | pthirus pubis | crab louse > B85.3
sarcoptes scabiei | norwegian scabies | crusted scabies | scabietic itch | norwegian itch | seven-year itch | scabies rash | scabies mite > B86
botfly | dermatobia | botfly infestation | human botfly | furuncular myiasis > B87.0
maggots in wound | wound maggots > B87.1
ophthalmomyiasis | myiasis of eye > B87.2
myiasis of nose > B87.3
myiasis of ear > B87.4
maggot infestation | gasterophilus infestation | screw worm | screwworm infestation | fly larvae infestation > B87.9
demodex infestation | demodex blepharitis mites | demodex folliculorum > B88.01
chiggers | chigger infestation | trombiculiasis | harvest mites | straw itch | mite dermatitis | bird mites | grain itch | grocer's itch mites | lumberman's itch | poultryman's itch | acarine dermatitis | leptus dermatitis | mites in sputum | acariasis | harvest mite dermatitis | bird mite dermatitis | dermatitis due to mites | demanyssus gallinae | lumbermen's itch | tetranychus molestissimus infestation > B88.09
mite infestation > B88.9
sandflea | jigger | chigoe | tunga penetrans | jigger disease | sandflea infestation | chigoe infestation | burrowing flea > B88.1
bedbugs | bed bug infestation | bedbug infestation | scarabiasis | flea infestation | cimex infestation > B88.2
aquatic leeches | leech infestation | external leeches | hirudiniasis > B88.3
ixodiasis | tick infestation | linguatulosis | porocephaliasis | linguatula infestation | ichthyoparasitism vandellia > B88.8
skin parasites | skin infestation | parasitic skin disease | ectoparasite infestation | parasitic skin infestation > B88.9
parasites | parasitic infection | parasite infection > B89
postpolio paralysis | old polio paralysis > B91
panama fever | roman fever | estivo-autumnal fever malaria > B50.9
malarial hematinuria | malarial hematuria | malaria with blackwater > B50.8
simian plasmodium malaria > B53.1
biskra button | american cutaneous leishmaniasis | dermal leishmaniasis of orient > B55.1
leishmania chagasi | leishmania chagasi infection > B55.0
protozoal naegleriasis disease > B60.2
diphyllobothrium anemia | dibothriocephalus anemia | dibothriocephalus infestation | fish tapeworm anemia > B70.0
larval diphyllobothrium infestation > B70.1
taenia mediocanellata | taenia mediocanellata infestation > B68.1
taenia diminuta | hymenolepis diminuta infestation > B71.0
raillietiniasis | raillietina infestation > B71.8
parasitic epilepsy > B71.9
lymphangitis due to brugia > B74.1
wuchereria | wuchereria infestation | wuchereria infection > B74.0
filarial chylothorax | filarial ascites | filarial chylocele of scrotum > B74.9
intestinal anisakiasis helminth infestation | anisakis infestation > B81.0
nematode infestation | nematode infection | intestinal nematode infestation | round worms > B82.0
conjunctival nematode infestation > B83.9
fasciolopsis > B66.5
water itch > B76.9
echinococcus granulosus cystitis | echinococcus granulosus of bladder > B67.39
echinococcus multilocularis of lung > B67.69
chigo disease | chigger disease of sandflea > B88.1
demodex dermatitis of eyelid | demodex blepharitis | dermatitis due to demodex > B88.01
mite diarrhea > B88.09
arthropod infestation > B88.2
skin parasitism | parasitic disease of skin > B88.9
schistosomal bladder disorder | bladder disorder in schistosomiasis > B65.0
vivax malaria with complications > B51.8
malariae malaria with glomerular disorder > B52.0
assam fever > B55.0
brazilian leishmaniasis > B55.2
delhi button | chiclero sore > B55.1
dragon worm | dragon worm infestation | filarial infestation due to guinea worm > B72
nematodiasis > B82.0
trombicula infestation > B88.09
bilharzial ulcer of bladder > B65.9
tropical hematuria | bilharzial hematuria | schistosomal hematuria > B65.0
coolie itch > B76.9
brugia infestation | brugia infection > B74.1

# --- anemia and red cells
anemia | low hemoglobin | low hgb | low blood count | low hematocrit | hemoglobin low | normocytic anemia | low hb | anemic syndrome | normocytic normochromic anemia | chronic anemia | anaemic | severe anemia | acute anemia | symptomatic anemia | anemization > D64.9
macrocytic anemia > D53.9
ida | iron deficiency anemia | fe deficiency anemia | iron def anemia | ferropenic anemia | hypochromic anemia | microcytic anemia | hypochromic microcytic anemia | iron deficient anemia | microcytic hypochromic anemia > D50.9
chronic blood loss anemia | anemia chronic blood loss | anemia due to chronic gi blood loss | anemia secondary to chronic gi blood loss | iron deficiency anemia due to chronic gi blood loss | iron deficiency anemia secondary to chronic gi blood loss | iron deficiency anemia due to gi blood loss | iron deficiency anemia due to blood loss | iron deficiency anemia due to chronic blood loss | anemia due to chronic blood loss | iron deficiency anemia secondary to blood loss > D50.0
blood loss anemia | anemia due to blood loss | anemia secondary to blood loss > D50.0
acute blood loss anemia | abla | acute post hemorrhagic anemia | postoperative blood loss anemia | acute hemorrhagic anemia | postoperative anemia due to acute blood loss | anemia due to acute blood loss > D62
postoperative anemia | post-op anemia | postop anemia > D64.9
plummer-vinson | plummer vinson syndrome > D50.1
pernicious anemia | addison-biermer anemia > D51.0
b12 deficiency anemia | vitamin b12 deficiency anemia > D51.9
folate deficiency anemia | folic acid deficiency anemia > D52.9
megaloblastic anemia > D53.1
anemia of chronic disease | anemia of chronic illness | anemia of chronic inflammation | anemia of chronic disorders | anemia chronic disease > D63.8 {anemia}
anemia of ckd | anemia in ckd | anemia of esrd | anemia in esrd | anemia of eskd | anemia due to esrd | anemia from esrd | anemia of chronic kidney disease | anemia of renal disease | renal anemia | anemia due to ckd | anemia secondary to ckd | anemia due to chronic kidney disease > D63.1
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
koilonychia anemia | anemia with koilonychia | chlorosis | sideropenic anemia | hyposideremia | hyposiderinemia | idiopathic hypochromic anemia | iron-deficiency anemia of pregnancy age | hypoferric anemia | sideropenic refractory anemia | asiderotic anemia | microcytosis with iron deficiency > D50.9
iron deficiency anemia due to poor absorption | iron deficiency anemia due to malabsorption | iron deficiency anemia due to poor diet | iron deficiency anemia due to inadequate dietary iron | nutritional anemia with poor iron absorption | dietary iron deficiency anemia > D50.8
paterson-kelly | paterson-brown-kelly syndrome | kelly syndrome | paterson syndrome | kelly-paterson syndrome | sideropenic web > D50.1
hemorrhagic anemia | chronic hemorrhagic anemia | chronic gi blood loss anemia | ida from chronic gi blood loss | ida due to blood loss > D50.0
acute anemia due to hemorrhage | anemia secondary to acute blood loss | anemia due to acute hemorrhage | acute blood loss | expected postoperative acute blood loss anemia > D62
biermer anemia | addison anemia | addisonian anemia | malignant anemia | intrinsic factor deficiency | hunter's glossitis | hunterian glossitis | castle intrinsic factor deficiency | b12 deficiency anemia due to intrinsic factor | lichtheim disease | putnam-dana syndrome | megaloblastic anemia due to pernicious anemia | biermer disease | vitamin b12 neuropathy with anemia > D51.0
imerslund-grasbeck syndrome | imerslund syndrome | grasbeck-imerslund > D51.1
vegan anemia | dietary b12 deficiency anemia | veganism anemia > D51.3
cobalamin deficiency anemia | b12 def anemia > D51.9
goat's milk anemia | dietary folate deficiency | dietary folic acid deficiency anemia | nutritional megaloblastic anemia > D52.0
drug-induced folate deficiency | methotrexate-induced folate deficiency anemia > D52.1
folate def anemia | folic acid def anemia > D52.9
amino acid deficiency anemia | orotic aciduria anemia | orotaciduric anemia | protein deficiency anemia | anemia due to amino-acid disorder > D53.0
achrestic anemia | di guglielmo's megaloblastosis | refractory megaloblastic anemia | erythromegaloblastic anemia | diphasic anemia > D53.1
anemia of scurvy > D53.2
nutritional anemia | simple chronic anemia | dietary anemia | deficiency anemia > D53.9
copper deficiency anemia | zinc deficiency anemia | molybdenum deficiency anemia > D53.8
favism | g6pd deficiency anemia | g6pd hemolysis | g6pd hemolytic anemia | glucose-6-phosphate dehydrogenase deficiency anemia | baghdad spring anemia | fava bean anemia > D55.0
g6pd > D75.A {deficiency}
pyruvate kinase deficiency | pk deficiency anemia > D55.21
hexokinase deficiency anemia | triosephosphate isomerase deficiency anemia | glyceraldehyde phosphate dehydrogenase deficiency anemia | diphosphoglycerate mutase deficiency anemia | glycolytic enzyme anemia | anemia due to anaerobic glycolysis disorder | phosphofructokinase deficiency anemia > D55.29
glutathione synthetase deficiency anemia | hereditary nonspherocytic hemolytic anemia type i | glutathione reductase deficiency anemia > D55.1
enzyme deficiency anemia | hereditary hemolytic anemia due to enzyme disorder | nonspherocytic hemolytic anemia | hemolytic anemia due to enzyme disorder > D55.9
alpha thalassemia major | hemoglobin h disease | hb h disease | hgb h disease | hb bart's disease | hydrops fetalis due to alpha thalassemia | hbh disease > D56.0
beta thalassemia major | thalassemia major | cooley's disease | thalassemia intermedia | severe beta thalassemia | erythroblastic anemia of childhood | homozygous beta thalassemia | beta thal major | transfusion dependent thalassemia > D56.1
mediterranean anemia > D56.9
alpha thalassemia trait | beta thalassemia trait | alpha thalassemia minor | heterozygous thalassemia | thalassemia carrier | beta thal trait | alpha thal trait | lepore trait | hemoglobin lepore trait | beta thal minor | alpha thal minor > D56.3
delta-beta thalassemia homozygous > D56.2
hpfh | hereditary persistence of fetal hemoglobin disease > D56.4
hb e beta thalassemia | hemoglobin e beta thal > D56.5
hemoglobin c thalassemia | mixed thalassemia | hb c thalassemia | thalassemia with other hemoglobinopathy > D56.8
herrick's anemia | drepanocytosis | drepanocytic anemia | sicklemia | sickle cell without crisis | hb ss without crisis | homozygous sickle cell disease | hgb ss without crisis > D57.1
voc | sickle cell voc | hb ss crisis | hgb ss crisis | sickle cell disease with vaso-occlusive crisis | sickle cell disease with pain | sickle cell disease with vasoocclusive pain | sickle cell anemia with pain | painful sickle crisis > D57.00 {sickle, hb ss, hgb ss, hbss, scd}
hb ss disease with acute chest syndrome | hgb ss with acute chest syndrome | sickle cell anemia with acute chest syndrome > D57.01
sickle cell splenic sequestration | sickle cell disease with splenic sequestration | hgb ss with splenic sequestration | splenic sequestration crisis > D57.02
sickle cell stroke | sickle cell disease with stroke | sickle cell disease with cerebral vascular involvement | sickle cell anemia with stroke > D57.03
sickle cell dactylitis | hand-foot syndrome of sickle cell | sickle cell disease with dactylitis | sickle dactylitis > D57.04
sickle cell disease with priapism | sickle cell priapism | sickle cell aplastic crisis > D57.09
sickle cell hemoglobin c | sickle cell hb-c disease | hgb sc | hb sc | sickle-hemoglobin c disease | hbsc disease | hb-s/hb-c disease > D57.20 {sickle, hemoglobin, crisis, hydroxyurea, disease}
hb sc with crisis | hgb sc crisis | sickle cell hemoglobin c disease with crisis | hgb sc disease with crisis | hb sc crisis | hemoglobin sc with crisis | hb sc disease with vaso-occlusive crisis | hgb sc with vaso-occlusive crisis | hb sc pain crisis > D57.219
hb sc disease with acute chest syndrome | hgb sc with acute chest syndrome | hemoglobin sc disease with acute chest syndrome > D57.211
hb sc disease with splenic sequestration | hemoglobin sc disease with splenic sequestration > D57.212
sickle cell hb-c disease with priapism > D57.218
sickle thalassemia | sickle cell thalassemia | sickle thal | sickle-cell thal disease | microdrepanocytosis | hb s thalassemia > D57.40
sickle cell thalassemia with crisis | sickle thalassemia crisis | sickle thal crisis | sickle cell thalassemia with pain | microdrepanocytosis with crisis | sickle cell thalassemia with vaso-occlusive crisis > D57.419
sickle cell thalassemia with acute chest syndrome | microdrepanocytosis with acute chest syndrome > D57.411
sickle cell thalassemia with splenic sequestration | microdrepanocytosis with splenic sequestration > D57.412
sickle cell thalassemia with cerebral vascular involvement | sickle cell thalassemia with stroke > D57.413
sickle cell thalassemia with dactylitis > D57.414
sickle beta zero thalassemia | hb s beta zero thalassemia | sickle cell beta zero | sickle beta 0 thalassemia | hb s beta zero without crisis > D57.42
sickle beta zero thalassemia with crisis | sickle beta zero with vaso-occlusive crisis | hb s beta zero crisis | sickle cell beta zero with crisis > D57.439
sickle beta zero with acute chest syndrome | sickle cell beta zero with acute chest syndrome > D57.431
sickle beta zero with splenic sequestration > D57.432
hb s beta zero with cerebral vascular involvement | sickle beta zero with stroke > D57.433
sickle beta zero with dactylitis > D57.434
sickle beta plus thalassemia | hb s beta plus thalassemia | sickle cell beta plus | sickle beta thalassemia plus > D57.44
sickle beta plus thalassemia with crisis | sickle cell beta plus with crisis | hb s beta plus crisis | sickle beta plus with vaso-occlusive crisis > D57.459
sickle beta plus with acute chest syndrome | sickle cell beta plus with acute chest syndrome > D57.451
sickle beta plus with splenic sequestration > D57.452
sickle beta plus with cerebral vascular involvement | sickle beta plus with stroke > D57.453
sickle beta plus with dactylitis | sickle cell beta plus with dactylitis > D57.454
hb-sd disease | hb-se disease | sickle cell hb-d disease | sickle cell hb-e disease | sickle cell spherocytosis | sickle cell elliptocytosis | hemoglobin sd disease | hemoglobin se disease > D57.80
hb-sd disease with crisis | hb-se disease with crisis | sickle cell spherocytosis with crisis | sickle cell hb-sd disease with crisis | sickle cell hb-se disease with crisis > D57.819
sickle cell spherocytosis with splenic sequestration | hb-sd disease with splenic sequestration > D57.812
sickle cell spherocytosis with acute chest syndrome | hb-sd disease with acute chest syndrome > D57.811
sickle hemoglobin trait | hb as | hgb as trait | hb s trait > D57.3 {trait, sickle, carrier}
hereditary spherocytic anemia | minkowski-chauffard syndrome | congenital spherocytosis | acholuric jaundice | familial acholuric jaundice | spherocytic anemia | congenital hemolytic icterus | congenital hemolytic jaundice | congenital spherocytic anemia > D58.0
elliptocytosis | ovalocytosis | dresbach syndrome | congenital elliptocytosis | hereditary ovalocytosis | elliptocytic anemia > D58.1
hb c disease | hb d disease | hb e disease | unstable hemoglobin disease | abnormal hemoglobin | hemoglobin d disease | hemoglobin zurich disease | congenital heinz body anemia | heinz body anemia | hgb c disease | hgb e disease | hb e trait | hemoglobin c trait | hemoglobin e trait | hereditary hemoglobinopathy > D58.2
stomatocytosis | hereditary stomatocytosis | stransky-regala hemolytic anemia > D58.8
familial hemolytic anemia | congenital hemolytic anemia | hereditary hemolytic anemia > D58.9
drug-induced aiha | drug-induced immune hemolytic anemia | drug-induced autoimmune hemolytic anemia | methyldopa hemolytic anemia | autoimmune hemolytic anemia due to drugs > D59.0
warm antibody hemolytic anemia | warm type hemolytic anemia | warm autoimmune hemolysis > D59.11
cold agglutinin disease | chronic cold hemagglutinin disease | cold antibody hemolytic anemia | cold type hemolytic anemia | cold hemagglutinin disease | cold agglutinin hemoglobinuria | cold type aiha > D59.12
mixed type hemolytic anemia | mixed aiha | mixed cold and warm autoimmune hemolytic anemia > D59.13
lederer's anemia | dyke-young anemia | lederer-brill anemia | lederer's hemolytic anemia | acquired autoimmune hemolytic anemia | acute lederer hemolytic anemia | dyke-young syndrome | lederer's disease > D59.19
drug-induced hemolytic anemia | drug-induced enzyme deficiency anemia | drug-induced nonautoimmune hemolysis | drug-induced nonautoimmune hemolytic disease | dapsone hemolysis > D59.2
stec-hus | shiga toxin hus | infection-associated hus | typical hemolytic uremic syndrome | pneumococcal hus | typical hus | postdiarrheal hus > D59.31
complement mediated hus | hereditary hus | familial hus > D59.32
microangiopathic hemolytic anemia | mechanical hemolytic anemia | mechanical hemolysis | toxic hemolytic anemia | infectious hemolytic anemia | prosthetic valve hemolysis | microangiopathic hemolysis | traumatic hemolytic anemia > D59.4
marchiafava-micheli disease | nocturnal hemoglobinuria | strubing-marchiafava disease > D59.5
march hemoglobinuria | exertional hemoglobinuria | paroxysmal cold hemoglobinuria | harley's disease | donath-landsteiner disease | hemoglobinuria from exertion > D59.6
acute hemolytic anemia | idiopathic chronic hemolytic anemia | hemolytic icteroanemia | hematogenous jaundice | acquired hemolysis | acquired hemolytic jaundice > D59.9
transient erythroblastopenia of childhood | tec erythroblastopenia | transient red cell aplasia | transient red cell aplastic anemia > D60.1
prca | erythroblastopenia > D60.9 {aplasia, erythroblastopenia, erythropoietin}
diamond-blackfan | diamond-blackfan anemia | blackfan-diamond syndrome | josephs-diamond-blackfan | familial hypoplastic anemia | congenital red cell aplasia | hereditary red cell aplasia | congenital pure red cell anemia | erythrogenesis imperfecta congenita pure red cell > D61.01
shwachman syndrome | shwachman-bodian-diamond syndrome | shwachman-diamond > D61.02
fanconi pancytopenia | fanconi hypoplastic anemia | fanconi's aplastic anemia > D61.03
congenital pancytopenia | erythroblastophthisis | erythrogenesis imperfecta | familial panmyelopathy | constitutional panmyelopathy | constitutional panhemocytopenia | familial constitutional panmyelopathy | inherited bone marrow failure | constitutional pancytopenia | congenital aplastic anemia | familial aplastic anemia | pancytopenia with malformations > D61.09
drug-induced aplastic anemia | aplastic anemia due to medication | chloramphenicol aplastic anemia | aplastic anemia due to drugs | drug-induced marrow aplasia > D61.1
radiation-induced aplastic anemia | aplastic anemia due to radiation | benzene aplastic anemia | aplastic anemia due to infection | aplastic anemia due to toxin | post-hepatitis aplastic anemia > D61.2
idiopathic marrow aplasia > D61.3
drug-induced pancytopenia | medication induced pancytopenia | pancytopenia due to drugs | methotrexate-induced pancytopenia > D61.811
acquired pancytopenia > D61.818
leukoerythroblastic anemia | myelophthisic anemia | panmyelophthisis | myelophthisic syndrome > D61.82
leukoerythroblastosis > D75.9
marrow arrest | panhematopenia | panhemocytopenia | hypoplastic anemia | hypoplastic bone marrow | medullary hypoplasia | aleukia hemorrhagica | aregenerative anemia | panmyeloid failure > D61.9
hereditary hypochromic sideroblastic anemia | x-linked sideroblastic anemia | congenital sideroblastic anemia | sex-linked hypochromic sideroblastic anemia > D64.0
drug-induced sideroblastic anemia | alcohol-induced sideroblastic anemia | sideroblastic anemia due to isoniazid > D64.2
pyridoxine-responsive anemia | pyridoxine responsive sideroblastic anemia > D64.3
dyserythropoietic anemia | dyshematopoietic anemia | hempas | congenital dyshematopoietic anemia > D64.4
anemia of prematurity adult | infantile pseudoleukemia | von jaksch's anemia | hydremia | multifactorial anemia > D64.89
oligocythemia | secondary anemia | mild anemia | progressive anemia | profound anemia | essential anemia | decreased hemoglobin | low h&h > D64.9
anemia of inflammation | anemia of chronic infection | intertropical anemia | anemia in hypothyroidism | anemia in chronic liver disease | anemia in heart failure | anemia due to chronic disease | anemia secondary to chronic disease > D63.8 {anemia}
anemia of cancer and chemotherapy | antineoplastic chemotherapy-induced anemia | anemia secondary to chemotherapy > D64.81
sulfhemoglobinemia | acquired methemoglobinemia | toxic methemoglobinemia | drug-induced methemoglobinemia | dapsone-induced methemoglobinemia | benzocaine methemoglobinemia | enterogenous cyanosis > D74.8
hereditary methemoglobinemia | hemoglobin m disease | nadh diaphorase deficiency | congenital nadh-methemoglobin reductase deficiency | hb m disease > D74.0
familial polycythemia | familial erythrocytosis | benign familial polycythemia | hereditary erythrocytosis > D75.0
secondary polycythemia | stress polycythemia | relative polycythemia | gaisbock syndrome | pseudopolycythemia | spurious polycythemia | hypoxemic polycythemia | emotional polycythemia | secondary erythrocytosis | stress erythrocytosis | testosterone-induced polycythemia | testosterone-induced erythrocytosis | high altitude polycythemia > D75.1
blood dyscrasia | hematologic disorder | blood disorder | hematological disorder | hemopathy > D75.9
chemo-induced pancytopenia | chemo pancytopenia | pancytopenia due to antineoplastic chemotherapy | pancytopenia secondary to chemotherapy > D61.810
anemia due to iron deficiency | microcytic anemia due to iron deficiency | anemia secondary to iron deficiency > D50.9
hbsc | hgbsc > D57.20
green sickness > D50.8
vitamin b12 deficiency anemia with polyneuropathy > D51.0
pressure anemia | jaksch-luzet disease | von jaksch-luzet > D64.89
acute blood loss normocytic anemia | normocytic anemia due to acute blood loss > D62
idiopathic hemolytic anemia > D59.9
nonautoimmune hemolytic anemia | erythrocyte fragmentation syndrome | red cell fragmentation syndrome | red cell fragmentation hemolysis > D59.4
phosphoglycerate kinase deficiency anemia | aldolase deficiency anemia | anemia due to glucose phosphate isomerase deficiency > D55.29
hexose monophosphate shunt anemia | anemia due to hmp shunt disorder > D55.1
congenital abnormal erythrocytes > D58.9
persistence of fetal hemoglobin > D56.4
hemoglobin c elliptocytosis > D58.1
sickle cell heterozygous | heterozygous sickle cell disorder | hb s heterozygous > D57.3
hb-sd sickle cell disease | sickle cell disease hb-sd | sickle cell disease hb-se > D57.80
hb-se dactylitis | sickle cell hb-se dactylitis > D57.814
sickle cell spherocytosis with cerebral vascular involvement > D57.813
hb ss dactylitis | sickle cell hb-ss dactylitis > D57.04
congenital bone marrow aplasia | congenital marrow aplasia > D61.01
congenital red cell hypoplasia > D61.01
nonspherocytic hereditary hemolytic anemia type ii > D55.29
combined b12 and folate deficiency anemia | megaloblastic anemia due to b12 and folate deficiency > D53.1
faber's anemia > D50.9
iron deficiency anemia due to impaired absorption > D50.8
hemoglobinemia > D59.9
hemoglobin h constant spring > D56.0
autoimmune hemolytic disease > D59.10
myelopathic anemia > D64.89
hb s beta zero disease with pain | sickle beta zero with pain > D57.439

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
consumption coagulopathy | consumptive coagulopathy | defibrination | defibrination syndrome | afibrinogenemia acquired | acquired afibrinogenemia | acquired hypofibrinogenemia | intravascular coagulopathy | hyperfibrinolysis | purpura fulminans | acquired fibrinolytic hemorrhage | intravascular coagulation | intravascular coagulation-fibrinolysis syndrome | acquired fibrinogenopenia | fibrinolytic purpura > D65
classical hemophilia | factor viii disorder | subhemophilia | familial hemophilia | hereditary hemophilia | arthropathy in hemophilia a > D66
hemophilia b | christmas disease | factor 9 deficiency | plasma thromboplastin component deficiency | ptc deficiency of plasma thromboplastin | christmas factor deficiency > D67
hemophilia c | rosenthal disease | factor 11 deficiency | plasma thromboplastin antecedent deficiency | rosenthal syndrome > D68.1
factor vii deficiency | factor v deficiency | factor x deficiency | factor xii deficiency | factor xiii deficiency | factor ii deficiency | hageman factor deficiency | hageman disease | stuart-prower disease | stuart-prower factor deficiency | prothrombin deficiency | owren's disease | parahemophilia | stable factor deficiency | labile factor deficiency | congenital afibrinogenemia | hereditary dysfibrinogenemia | congenital hypoproconvertinemia | hypoproconvertinemia | proconvertin deficiency | ac globulin deficiency | accelerator globulin deficiency | fibrin stabilizing factor deficiency | fibrinogen deficiency | fibrinase deficiency | laki-lorand factor deficiency | hageman's trait | stuart deficiency | glass factor deficiency | proaccelerin deficiency | dysfibrinogenemia | coagulation factor deficiency | clotting factor deficiency | deficiency of factor i fibrinogen > D68.2
fibrinogenopenia | hypofibrinogenemia | afibrinogenemia | multiple factor deficiency syndrome > D68.8
type 1 von willebrand disease | vwd type 1 > D68.01
vwd type 2a > D68.020
vwd type 2b | von willebrand defect with increased affinity for platelet glycoprotein ib > D68.021
vwd type 2m > D68.022
vwd type 2n > D68.023
vwd type 2 > D68.029
vwd type 3 | total von willebrand deficiency > D68.03
acquired vwd | acquired von willebrand | acquired von willebrand syndrome > D68.04
angiohemophilia | von willebrand-jurgens disease | vascular hemophilia | von willebrand's | pseudohemophilia type b | von willebrand syndrome | minot-von willebrand-jurgens | willebrand-jurgens thrombopathy > D68.00
acquired hemophilia a | acquired factor viii inhibitor | autoimmune hemophilia | secondary hemophilia | autoimmune inhibitors to clotting factors > D68.311
lupus anticoagulant with hemorrhagic disorder | lupus anticoagulant with bleeding | sle inhibitor with hemorrhagic disorder | antiphosphatidylserine antibody with hemorrhagic disorder | antiphosphatidylglycerol antibody with hemorrhagic disorder | antiphosphatidylinositol antibody with hemorrhagic disorder | antiphosphatidylethanolamine antibody with hemorrhagic disorder | anticardiolipin antibody with hemorrhagic disorder > D68.312
circulating anticoagulants | antithrombinemia | antithromboplastinemia | antithromboplastinogenemia | hyperheparinemia endogenous | increased anticoagulants intrinsic | circulating inhibitors | circulating anticoagulant disorder | factor ix inhibitor | antifactor viii increase > D68.318
warfarin-associated hemorrhage | doac-associated bleeding | eliquis-associated bleeding | drug-induced hemorrhagic disorder | bleeding due to eliquis | bleeding due to xarelto | bleeding due to heparin | heparin-induced bleeding | anticoagulant-related hemorrhage | anticoagulation-associated hemorrhage | hemorrhage due to warfarin | doac-related bleeding | coagulopathy due to warfarin | coagulopathy due to anticoagulant > D68.32
vitamin k deficiency coagulopathy | coagulopathy of vitamin k deficiency | coagulation defect due to liver disease | acquired prothrombin deficiency | acquired hypoprothrombinemia | acquired clotting factor deficiency | coagulation factor deficiency due to liver disease | coagulopathy due to vitamin k deficiency | coagulopathy due to cirrhosis | coagulopathy of cirrhosis | acquired coagulation defect > D68.4
activated protein c resistance | apc resistance | factor v leiden mutation | factor v leiden thrombophilia | homozygous factor v leiden > D68.51
factor ii mutation | prothrombin gene mutation | prothrombin 20210 mutation > D68.52
protein c deficiency | protein s deficiency | hypercoagulation | hypercoagulation state | at iii deficiency | antithrombin iii deficiency | primary hypercoagulable state | inherited thrombophilia | hereditary thrombophilia > D68.59
anticardiolipin syndrome | antiphospholipid antibody with hypercoagulable state | hughes syndrome antiphospholipid | catastrophic antiphospholipid syndrome | anticardiolipin antibody syndrome | apla syndrome > D68.61
lupus anticoagulant | lupus anticoagulant with hypercoagulable state | sle inhibitor with hypercoagulable state | systemic lupus erythematosus inhibitor | presence of systemic lupus erythematosus inhibitor > D68.62
lupus anticoagulant positive > R76.0
prothrombotic state of malignancy | hypercoagulable state due to malignancy | secondary thrombophilia | trousseau hypercoagulability > D68.69
familial bleeding | familial bleeding disorder | hereditary bleeding disorder | abnormal coagulation | clotting defect | coagulation defect | hemorrhagic disorder due to coagulation defect | coagulation deficiency > D68.9
schonlein-henoch purpura | anaphylactoid purpura | allergic vasculitis purpura | purpura rheumatica | allergic purpura | purpura schonlein | henoch's purpura | schonlein purpura | toxic purpura | autoimmune purpura | hsp nephritis | abdominal purpura | nervous purpura | rheumatic purpura | visceral purpura | infectious purpura | vascular purpura of iga | idiopathic nonthrombocytopenic purpura > D69.0
glanzmann disease | glanzmann thrombasthenia | bernard-soulier syndrome | bernard soulier | thrombasthenia | gray platelet syndrome | platelet dysfunction | thrombocytopathy | thromboasthenia | storage pool disease | thrombocytasthenia | platelet disorder | platelet function disorder | uremic platelet dysfunction | giant platelet syndrome | platelet function defect | storage pool deficiency of platelets | drug-induced platelet dysfunction | hemorrhagic thrombasthenia > D69.1
senile purpura | purpura simplex | actinic purpura | gardner-diamond syndrome | autoerythrocyte sensitization | autoerythrocyte sensitization syndrome | painful bruising syndrome | psychogenic purpura | solar purpura | bateman's purpura | diamond-gardner syndrome | erythrocyte autosensitization | erythrocyte autosensitivity | nonthrombocytopenic purpura | purpura of senescence | steroid purpura > D69.2
idiopathic thrombocytopenic purpura | werlhof's disease | tidal platelet dysgenesis | autoimmune thrombocytopenia | acute itp | chronic itp | autoimmune thrombocytopenic purpura | hemorrhagic thrombocytopenic purpura | immune thrombocytopenic purpura > D69.3
evans syndrome with aiha and itp | fisher-evans syndrome | evans syndrome > D69.41
congenital thrombocytopenia | hereditary thrombocytopenia | amegakaryocytic thrombocytopenia | familial thrombocytopenia > D69.42 {thrombocytopenia}
megakaryocytic hypoplasia | primary thrombocytopenia | thrombocytopenic purpura > D69.49
essential thrombocytopenia > D69.3
posttransfusion thrombocytopenia | post-transfusion purpura > D69.51
dilutional thrombocytopenia | thrombocytopenia due to platelet alloimmunization | thrombocytopenia due to drugs | thrombocytopenia due to hypersplenism | thrombocytopenia due to cirrhosis | sepsis-induced thrombocytopenia | thrombocytopenia due to chemotherapy | thrombocytopenia secondary to chemotherapy | thrombocytopenia due to massive transfusion | thrombocytopenia due to extracorporeal circulation | consumptive thrombocytopenia > D69.59
capillary fragility | hereditary capillary fragility | vascular pseudohemophilia | vascular fragility | fragile capillaries | vascular hemorrhagic diathesis | rumpel-leede phenomenon > D69.8
hemorrhagic disease | hemorrhagic disorder | hemorrhagic condition | bleeding tendency | bleeding condition > D69.9
hit type 2 | immune hit | immune-mediated hit > D75.822 {heparin, pf4, thrombocytopenia}
hit type 1 > D75.821 {heparin, thrombocytopenia}
hitt | heparin-induced thrombocytopenia with thrombosis > D75.822
vitt | vaccine-induced thrombotic thrombocytopenia | vaccine-induced immune thrombotic thrombocytopenia > D75.84
reactive thrombocytosis | secondary thrombocytosis | reactive thrombocythemia > D75.838
thrombocythemia secondary | elevated plt > D75.839
low platelets due to chemotherapy | thrombocytopenia due to sepsis | thrombocytopenia due to infection | chemo-induced thrombocytopenia | thrombocytopenia due to liver disease | thrombocytopenia due to alcohol | alcohol-induced thrombocytopenia | thrombocytopenia due to splenomegaly > D69.59
diamond-gardener syndrome | auto-erythrocytic sensitization > D69.2
covid-19 associated coagulopathy > D68.8
congenital hypofibrinogenemia | hereditary hypofibrinogenemia | contact factor deficiency | activating factor deficiency > D68.2
antiphosphatidylinositol antibody with hypercoagulable state | antiphosphatidylserine antibody with hypercoagulable state | anticardiolipin antibody with hypercoagulable state > D68.61
thrombopathy | thrombocytopathic disorder > D69.1
endotheliosis > D69.8
acquired fibrinogen deficiency > D65
blood clotting disturbance | blood clotting disorder > D68.9
henoch disease | henoch syndrome > D69.0
purpura allergica > D69.0
primary purpura > D69.49

# --- white cells, spleen, nodes
leukocytosis | elevated wbc | elevated white count | elevated white blood cell count | high white count | high wbc | elevated white blood cells | raised white cell count | elevated white cell count > D72.829
granulocytosis > D72.828
lymphocytosis > D72.820
monocytosis > D72.821
low wbc | low white count | low white blood cell count | leucopenia | low white blood cells > D72.819
neutropenia | low anc | agranulocytosis | granulocytopenia > D70.9
neutropenic fever | febrile neutropenia | fever and neutropenia | neutropenia with fever > D70.9
chemotherapy-induced neutropenia | chemo-induced neutropenia | neutropenia due to chemotherapy | post-chemotherapy neutropenia > D70.1
drug-induced neutropenia | drug-induced agranulocytosis | clozapine-induced neutropenia > D70.2
eosinophilia | peripheral eosinophilia | hypereosinophilia > D72.10
hypereosinophilic syndrome > D72.119
DRESS > D72.12 {eosinophilia, rash, drug}
cgd | chronic granulomatous disease > D71.8 {granulomatous}
functional asplenia | hyposplenia > D73.0
hypersplenic > D73.1
splenic abscess > D73.3
splenic cyst | cyst of the spleen > D73.4
splenic infarct > D73.5
splenosis | splenic nodule > D73.89
spontaneous splenic rupture > D73.5
hlh | hemophagocytic lymphohistiocytosis > D76.1 {hemophagocytic, ferritin, lymphohistiocytosis}
hemophagocytic syndrome | macrophage activation syndrome > D76.1
rosai-dorfman | rosai-dorfman disease > D76.3
myelofibrosis secondary > D75.81
swollen glands | enlarged lymph node | swollen lymph node | adenomegaly | lymph node enlargement | polyadenopathy > R59.9
cervical lymphadenopathy | mediastinal lymphadenopathy | axillary lymphadenopathy | inguinal lymphadenopathy | hilar adenopathy | hilar lymphadenopathy | cervical adenopathy | retroperitoneal lymphadenopathy | mesenteric lymphadenopathy | mediastinal adenopathy | localized lymphadenopathy | supraclavicular lymphadenopathy | axillary adenopathy | retroperitoneal adenopathy | inguinal adenopathy | supraclavicular adenopathy | laterocervical lymphadenopathy | submandibular lymphadenopathy | abdominal lymphadenopathy | abdominal adenopathy | pelvic lymphadenopathy | bilateral hilar lymphadenopathy | laterocervical adenopathies > R59.0
generalized adenopathy | generalized lymphadenopathy | diffuse lymphadenopathy > R59.1
acute lymphadenitis > L04.9
kostmann syndrome | severe congenital neutropenia | infantile genetic agranulocytosis | kostmann's disease | infantile agranulocytosis | congenital neutropenia | familial leukopenia | hereditary neutropenia > D70.0
chemotherapy-induced leukopenia | chemo-induced leukopenia | leukopenia due to chemotherapy | neutropenia secondary to chemotherapy | neutropenic fever due to chemotherapy | chemotherapy-induced febrile neutropenia | chemotherapy-induced agranulocytosis | agranulocytosis due to cytoreductive chemotherapy | chemotherapy-induced neutropenic fever > D70.1
neutropenia due to medication | drug-related neutropenia | neutropenia due to drugs | methimazole-induced agranulocytosis | medication-induced neutropenia | medication induced agranulocytosis > D70.2
postinfectious neutropenia | neutropenia due to viral infection | infection-related neutropenia > D70.3
cyclical neutropenia | periodic neutropenia | cyclic hematopoiesis > D70.4
lazy leukocyte syndrome > D70.8
schultz disease | doan-wiseman syndrome | neutropenic angina | agranulocytic angina | immune neutropenia | malignant neutropenia | decreased absolute neutrophil count | decreased neutrophils | primary splenic neutropenia | idiopathic neutropenia | granulocytopenic ulcer of intestine | decreased absolute neutrophile count | autoimmune neutropenia > D70.9
toxic neutropenia > D70.8
lad | leukocyte adhesion defect > D71.1 {leukocyte, adhesion}
chronic septic granulomatosis | progressive septic granulomatosis | bridges-good syndrome | granulomatous disease of childhood | neutrophil dysfunction disorder | congenital dysphagocytosis | chronic granulomatous disease of childhood > D71.8
pelger-huet | pelger-huet anomaly | alder anomaly | alder-reilly anomaly | may-hegglin anomaly | jordan's anomaly | alder syndrome | hereditary leukocyte hypersegmentation | may-hegglin | hereditary leukomelanopathy | leukomelanopathy > D72.0
tropical eosinophilia of blood | allergic eosinophilia | familial eosinophilia | hereditary eosinophilia | secondary eosinophilia > D72.19
eos elevated > D72.10
idiopathic hypereosinophilia > D72.110
low lymphocytes | decreased lymphocytes | lymphocyte depletion | low lymphocyte count > D72.810
basophilic leukopenia | eosinophilic leukopenia | monocytopenia | eosinopenia blood > D72.818
leukocytopenia | hypoleukocytosis > D72.819
increased lymphocytes | elevated lymphocytes | high lymphocytes > D72.820
increased monocytes | elevated monocytes > D72.821
plasmacytosis of blood | monoclonal plasmacytosis reactive > D72.822
leukemoid reaction myelocytic | lymphocytic leukemoid reaction > D72.823
increased basophils > D72.824
increased bands | elevated bands | left shift with bands > D72.825
elevated neutrophils | high neutrophil count | increased neutrophils > D72.828
eosinopenia | hypoeosinophilia > D72.89
abnormal white blood cells > D72.9
white blood cell disorder | white cell disorder | disease of white blood cells | leukocyte disorder | abnormal white blood cell count > D72.9
splenic atrophy | atrophy of spleen | autosplenectomy | splenic hypofunction | cachexia splenica | congenital hyposplenism acquired asplenia > D73.0
increased splenic activity | hypersplenia | big spleen syndrome hypersplenism > D73.1
congestive splenomegaly | chronic splenic congestion | banti splenomegaly > D73.2
abscessed spleen > D73.3
splenic artery infarct | infarct of spleen | torsion of spleen | nontraumatic splenic hematoma | nontraumatic hematoma of spleen > D73.5
wandering spleen | floating spleen | splenoptosis | perisplenitis | splenitis | lien mobilis > D73.89
splenopathy > D73.9
lymphoid granuloma of mononuclear phagocytes | histiocytosis of mononuclear phagocytes | familial hemophagocytic reticulosis > D76.1
infection-associated hemophagocytic syndrome | virus-associated hemophagocytic syndrome | secondary hlh due to infection > D76.2
rdd | sinus histiocytosis | histiocytosis | non-langerhans cell histiocytosis | reticulohistiocytoma | xanthogranuloma | sinus histiocytosis with massive lymphadenopathy | lipoid histiocytosis | erdheim-chester disease clinical > D76.3 {histiocytosis, rosai-dorfman, xanthogranuloma, reticulohistiocytoma}
intraoperative splenic laceration | iatrogenic splenic laceration | iatrogenic splenic injury | accidental laceration of spleen during procedure | incidental splenotomy > D78.12
accidental laceration of spleen during splenic procedure | intraoperative puncture of spleen during procedure on the spleen > D78.11
post-splenectomy hemorrhage | postprocedural splenic hemorrhage > D78.21
postprocedural splenic hematoma > D78.31
neutropenic fever after chemotherapy | neutropenic fever post chemo | febrile neutropenia due to chemotherapy | febrile neutropenia after chemo | neutropenic fever secondary to chemo | neutropenia due to chemo > D70.1
congenital leukopenia | cyclic leukopenia | hereditary leukopenia | periodic leukopenia > D70.0
drug-induced leukopenia | medication-induced leukopenia > D70.2
neutrophil hypersegmentation anomaly | hereditary hypersegmentation of neutrophils > D72.0
myeloid hypereosinophilic syndrome > D72.118
hemophagocytic reticulosis > D76.1
histiocytic syndrome > D76.3
splenocele | inflammation of spleen > D73.89
lipochrome histiocytosis > D71.8

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
hereditary agammaglobulinemia | xla | bruton disease | congenital agammaglobulinemia | autosomal recessive agammaglobulinemia | hereditary agammaglobulinemic antibody deficiency syndrome > D80.0 {agammaglobulinemia, agammaglobulinemic, bruton, btk}
acquired hypogammaglobulinemia | acquired agammaglobulinemia | low immunoglobulins | nonfamilial agammaglobulinemia | drug-induced hypogammaglobulinemia | low igg | secondary hypogammaglobulinemia > D80.1
low iga | absence of iga > D80.2
low igg subclass > D80.3
igm deficiency | isolated igm deficiency | absence of igm > D80.4
hyper igm syndrome | hyper-igm > D80.5
specific antibody deficiency | antibody deficiency with normal immunoglobulins > D80.6
transient hypogammaglobulinemia > D80.7
kappa light chain deficiency > D80.8
antibody deficiency syndrome | humoral immunodeficiency | antibody deficiency | congenital antibody immunodeficiency > D80.9
reticular dysgenesis scid > D81.0
ada-scid > D81.31
ada deficiency | adenosine deaminase deficiency > D81.30
nezelof syndrome | nezelof > D81.4
thymic alymphoplasia > D82.1
purine nucleoside phosphorylase deficiency | pnp deficiency > D81.5
bare lymphocyte syndrome > D81.6
biotinidase deficiency > D81.810
biotin-dependent carboxylase deficiency | multiple carboxylase deficiency | biotin-dependent carboxylase immunodeficiency > D81.819
severe combined immunodeficiency | combined immunodeficiency > D81.9
swiss-type agammaglobulinemia > D80.0
wiskott-aldrich | immunodeficiency with thrombocytopenia and eczema | cell-mediated immunity deficiency with thrombocytopenia and eczema > D82.0
thymic aplasia with immunodeficiency | thymic hypoplasia | pharyngeal pouch syndrome | di george | third and fourth pouch syndrome | 22q11.2 deletion | thymic dysplasia with immunodeficiency | parathyroid-thymic aplasia | thymic aplasia > D82.1
short-limbed dwarfism with immunodeficiency > D82.2
duncan's disease | x-linked lymphoproliferative disease | x-linked lymphoproliferative syndrome > D82.3
hyper-ige syndrome | hyperimmunoglobulin e syndrome | hyper ige > D82.4
job syndrome > D71.8
common variable immunodeficiency with predominant t-cell disorder | cvid with t-cell disorder > D83.1
good's syndrome | thymoma with immunodeficiency | good syndrome thymoma > D83.8
common variable immunodeficiency > D83.9
lfa-1 defect | lymphocyte function antigen-1 defect > D84.0
hereditary angioneurotic edema | hereditary giant urticaria | c1 esterase inhibitor deficiency | c1 inhibitor deficiency | complement deficiency | hereditary quincke's edema | hereditary quincke disease | complement factor deficiency > D84.1
immunodeficiency due to cancer | immunodeficiency due to conditions classified elsewhere | immunocompromised due to diabetes | immunosuppressed due to hiv | immunocompromised due to malignancy | immunocompromised due to cancer | immunodeficiency due to malignancy > D84.81
immunosuppressed due to medication | immunocompromised due to medication | immunocompromised due to chemotherapy | immunosuppressed on methotrexate | immunodeficiency due to drugs | immunosuppressed due to steroids | immunosuppression due to steroids | immunosuppression due to chemotherapy | immunosuppressed due to biologics | immunocompromised due to immunosuppressants | steroid-induced immunosuppression | medication-induced immunosuppression | immunosuppression due to drugs > D84.821
immunodeficiency due to radiation | immunodeficiency due to external causes > D84.822
immune deficiency | immunodeficiency disorder | weakened immune system | immunity deficiency | cell-mediated immunodeficiency | immune deficiency syndrome primary | primary immunodeficiency > D84.9
pulmonary sarcoid disease with adenopathy | sarcoidosis of lung and lymph nodes > D86.2
lymph node sarcoidosis | schaumann's disease | schaumann's lymphogranulomatosis | benign lymphogranulomatosis | schaumann's benign lymphogranulomatosis > D86.1
cutaneous sarcoid | lupus pernio | darier-roussy sarcoid | cutaneous sarcoidosis | skin sarcoidosis | subcutaneous sarcoid > D86.3
sarcoid meningitis | sarcoidosis meningitis > D86.81
sarcoidosis with cranial nerve palsies | sarcoid cranial neuropathy > D86.82
sarcoid uveitis | uveitis in sarcoidosis | sarcoid iridocyclitis | sarcoid iritis > D86.83
sarcoid pyelonephritis > D86.84
sarcoid cardiomyopathy | sarcoidosis of heart | myocarditis in sarcoidosis | sarcoid heart disease > D86.85
sarcoid arthritis | arthropathy in sarcoidosis | sarcoidosis arthropathy > D86.86
sarcoid myositis | sarcoidosis of muscle | sarcoid myopathy > D86.87
uveoparotid fever | heerfordt syndrome | heerfordt's disease | uveoparotitis | uveoparotitic paralysis | hepatic sarcoidosis | sarcoidosis of liver | sarcoid hepatitis | polyneuropathy in sarcoidosis | splenic sarcoidosis | renal sarcoidosis | hutchinson-boeck disease multi-site | sarcoidosis of nervous system > D86.89
sarcoid granuloma | boeck's disease | besnier-boeck-schaumann disease | multi-system sarcoidosis | schaumann syndrome > D86.9
waldenstrom hypergammaglobulinemic purpura | benign hypergammaglobulinemic purpura | polyclonal gammopathy | hypergammaglobulinemic purpura | polyclonal hypergammaglobulinemia | purpura hyperglobulinemica | benign primary hypergammaglobulinemic purpura > D89.0
hypergammaglobulinemia > D89.2
cryoglobulinemic vasculitis | mixed cryoglobulinemia | essential cryoglobulinemia | cryoglobulinemic purpura | secondary cryoglobulinemia | pyelonephritis in cryoglobulinemia | cryoglobulinemic glomerulonephritis > D89.1
immune reconstitution syndrome | immune reconstitution inflammatory syndrome > D89.3
mast cell activation disorder | mast cell activation syndrome > D89.40
idiopathic mcas > D89.42 {mast}
alpha tryptasemia | hereditary alpha-tryptasemia > D89.44
gvh disease | gvh reaction | graft-versus-host reaction > D89.813
acute on chronic gvhd > D89.812
alps > D89.82 {lymphoproliferative}
crs grade 1 | cytokine release syndrome grade 1 > D89.831 {cytokine}
crs grade 2 | cytokine release syndrome grade 2 > D89.832 {cytokine}
igg4-related disorder > D89.84
immune disorder | disorder of immune system | disorder of immune mechanism > D89.9
immunosuppressed due to prednisone | immunosuppressed due to tacrolimus | immunosuppressed due to mycophenolate | immunosuppression due to prednisone | immunosuppression due to tacrolimus | immunodeficiency due to rituximab | immunosuppressed due to rituximab | immunocompromised due to steroids | immunocompromised due to rituximab | immunosuppression due to rituximab | immunosuppressed due to azathioprine | immunosuppressed due to antirejection medication | immunosuppressed due to adalimumab | immunosuppressed due to infliximab | immunosuppressed due to humira | immunocompromised due to prednisone | immunosuppression due to methotrexate | immunocompromised due to methotrexate | immunosuppressed due to cyclosporine > D84.821
combined immunity deficiency syndrome > D81.9
antibody deficiency with near-normal immunoglobulins > D80.6
pandas > D89.89 {strep, streptococcal, ocd, tics, obsessive}
lupoid of boeck > D86.3
aldrich syndrome | eczema-thrombocytopenia syndrome > D82.0
paraproteinemia > D89.2
sarcoidosis of meninges > D86.81
sarcoid tubulo-interstitial nephritis | sarcoid interstitial nephritis > D86.84
immunodeficiency with antibody defects > D80.9
autoimmune disorder > D89.89

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
mrsa | methicillin-resistant staph aureus > B95.62 {cellulitis, abscess, septic arthritis, septic knee, septic hip, septic shoulder, septic elbow, septic wrist, septic ankle, septic joint, osteomyelitis, wound infection, bursitis, endocarditis, uti, surgical site infection, empyema, discitis, bacteremia, blood cultures}
mssa | methicillin-susceptible staph aureus > B95.61 {cellulitis, abscess, septic arthritis, septic knee, septic hip, septic shoulder, septic elbow, septic wrist, septic ankle, septic joint, osteomyelitis, wound infection, bursitis, endocarditis, uti, surgical site infection, empyema, discitis, bacteremia, blood cultures}

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
@let HCV = HCV | hep C | hepatitis C | chronic hepatitis C | chronic hep C | chronic HCV
@let CURED = cured | cured with DAA | s/p cure | s/p SVR | SVR | with SVR | in SVR | SVR12 | SVR achieved | eradicated | s/p treatment with SVR | treated with SVR | treated, SVR | s/p Epclusa with SVR | s/p Harvoni with SVR | s/p Mavyret with SVR
$HCV $CURED | cured HCV | cured hep C | cured hepatitis C > Z86.19
history of anemia | h/o anemia | history of iron deficiency anemia | history of itp | history of thrombocytopenia | history of leukopenia | history of blood disorder | h/o itp > Z86.2
history of leukemia | h/o leukemia > Z85.6
history of hodgkin lymphoma | history of hodgkin disease | h/o hodgkin lymphoma > Z85.71
history of lymphoma | h/o lymphoma | history of non-hodgkin lymphoma | history of nhl > Z85.72
s/p splenectomy | history of splenectomy | status post splenectomy | asplenic | surgical asplenia | splenectomized | post-splenectomy | prior splenectomy > Z90.81
s/p bmt | bone marrow transplant | s/p bone marrow transplant | history of bone marrow transplant | allogeneic bone marrow transplant > Z94.81
s/p stem cell transplant | stem cell transplant | history of stem cell transplant | autologous stem cell transplant | s/p asct | s/p autologous stem cell transplant | peripheral blood stem cell transplant | hematopoietic stem cell transplant > Z94.84
on immunosuppressants | on immunosuppressive therapy | on immunosuppression | chronic immunosuppression | immunosuppressive treatment | long-term immunosuppression > Z79.60
on tacrolimus | on oral cyclosporine > Z79.621
on cyclosporine > Z79.621 {transplant, psoriasis, aplastic, nephrotic, lupus, myasthenia, atopic}
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
macrocytosis | macrocytosis without anemia > D75.89
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
verruca vulgaris > B07.8
rigor > R68.89 {fever, chills, febrile}
cardiac sarcoid | cardiac sarcoidosis > D86.85
tma | thrombotic microangiopathy > M31.10 {microangiopathy, schistocytes}
ACD > D63.8 {anemia}
e. coli bacteremia with sepsis > A41.51
sepsis due to mssa | mssa sepsis | sepsis from mssa | sepsis secondary to mssa > A41.01
sepsis due to mrsa | sepsis from mrsa | sepsis secondary to mrsa > A41.02
sepsis due to pseudomonas > A41.52
sepsis due to klebsiella > A41.59
sepsis due to enterococcus | sepsis due to enterococcus faecalis > A41.81
aids with > B20

@type condition
# --- second round: bowel infections
epidemic cholera | indian cholera | malignant cholera | cholera gravis | cholera infection > A00.9
gastric fever | gastroenteric fever | ileotyphus | typhus abdominalis | enteric typhus | typhoenteritis | typhoid enteritis | typhoid ileitis | typhobacillosis | salmonella typhosa > A01.00
typhoid nephritis | typhoid glomerulonephritis | typhoid hepatitis | typhoid hemorrhage of bowel | nephritis in typhoid | glomerulonephritis in typhoid fever | typhoid orchitis | typhoid laryngitis > A01.09
pneumotyphus | pneumotyphoid | pneumonia due to salmonella typhi | salmonella typhi pneumonia > A01.03
typhoid spine | typhoid osteitis | typhoid periostitis | osteomyelitis due to salmonella typhi > A01.05
arthritis due to typhoid fever | typhoid joint | arthritis due to typhoid > A01.04
meningotyphoid | meningotyphus | typhoid encephalitis > A01.01
brion-kayser disease | paratyphoid arthritis | arthritis in paratyphoid fever | paratyphoid osteomyelitis | paratyphoid infection of bowel > A01.4
salmonella hirschfeldii | bacterium paratyphosum c | paratyphosum c | paratyphoid c infection > A01.3
bacterium paratyphosum a | paratyphosum a | paratyphoid a infection > A01.1
bacterium paratyphosum b | paratyphosum b | salmonella schottmuelleri | paratyphoid b infection > A01.2
salmonella choleraesuis | salmonella enteritidis | salmonella suipestifer | bacillus suipestifer | suipestifer infection | gaertner's bacillus | salmonella infantis | salmonella newport | salmonella arizonae > A02.9
salmonella enteritis | food poisoning gastroenteritis due to salmonella > A02.0
salmonella cystitis | salmonella uti | salmonella cholecystitis | salmonella abscess | salmonella soft tissue infection | salmonella aneurysm > A02.29
swine fever | hog cholera | salmonella with specified manifestation > A02.8
schmitz dysentery | schmitz-stutzer dysentery | shigella schmitzii | shigella ambigua | shiga's bacillus | shiga-kruse bacillus > A03.0
newcastle dysentery | shigella paradysenteriae > A03.1
duval's dysentery | sonne-duval dysentery | kruse-sonne dysentery | sonne bacillus > A03.3
asylum dysentery | ulcerative dysentery of bacilli | bacillary diarrhea > A03.9
enteroaggregative e coli | eaec diarrhea | escherichia coli diarrhea | escherichia coli enteritis | escherichia coli gastroenteritis | escherichia coli colitis | bacterium coli enteritis | infantile e coli gastroenteritis | diarrhea from e coli > A04.4
enteropathogenic escherichia coli | enteropathogenic e coli enteritis | infectious enteritis due to enteropathogenic escherichia coli > A04.0
enterotoxigenic escherichia coli | enterotoxigenic e coli diarrhea | infectious enteritis due to enterotoxigenic escherichia coli > A04.1
enteroinvasive escherichia coli | enteroinvasive e coli enteritis > A04.2
enterohemorrhagic escherichia coli | e coli o157 diarrhea | e coli 0157 gastroenteritis | o157 enteritis | verotoxigenic e coli enteritis > A04.3
infectious enteritis due to campylobacter | vibrionic enteritis | campylobacter dysentery > A04.5
infectious enteritis due to yersinia enterocolitica | yersinia diarrhea | yersinia gastroenteritis | yersinia ileitis > A04.6
infectious enteritis due to clostridium difficile | infectious enteritis due to clostridioides difficile | antibiotic-associated pseudomembranous colitis | pseudomembranous enterocolitis due to c difficile > A04.72
recurrent pseudomembranous colitis | recurrent pseudomembranous enterocolitis | pseudomembranous enterocolitis recurrent > A04.71
infectious enteritis due to enterobacter | infectious enteritis due to proteus | infectious enteritis due to pseudomonas | infectious enteritis due to klebsiella | enterobacter enteritis | proteus enteritis | aerobacter enteritis | klebsiella diarrhea | proteus diarrhea | pseudomonas diarrhea | enterococcal enteritis | streptococcal enteritis | paracolon bacillus enteritis | plesiomonas enteritis > A04.8
infectious enteritis due to bacteria | bacterial dysentery enteritis | bacterial ileitis > A04.9
infectious enteritis due to salmonella | infectious gastroenteritis due to salmonella > A02.0
infectious enteritis due to rotavirus | rotaviral diarrhea > A08.0
infectious enteritis due to norovirus | infectious enteritis due to norwalk agent | winter vomiting disease | norwalk diarrhea > A08.11
infectious enteritis due to astrovirus | astrovirus diarrhea | astrovirus infection of intestine > A08.32
infectious enteritis due to calicivirus | calicivirus diarrhea | calicivirus infection > A08.31
infectious enteritis due to coxsackievirus | infectious enteritis due to echovirus | infectious enteritis due to enterovirus | enteroviral gastroenteritis | enteroviral diarrhea | torovirus infection | toroviral enteritis | torovirus gastroenteritis > A08.39
infectious enteritis due to virus | viral infectious enteritis | viral gastroduodenitis | viral enterocolitis | viral dysentery | viral ileitis | viral vomiting and diarrhea > A08.4
arthritis in infectious enteritis | dysenteric arthritis | arthritis due to infectious gastroenteritis | endemic diarrhea | dysenteric ulcer | catarrhal dysentery | hemorrhagic dysentery | infantile infectious diarrhea | septic diarrhea | dysentery enteritis | epidemic gastroenteritis | zymotic diarrhea > A09
staphylococcal enteritis due to food | staphylococcal toxemia due to food | staphylococcal foodborne intoxication | staphylococcal food intoxication > A05.0
clostridium botulinum infection | clostridium botulinum poisoning | clostridium botulinum intoxication | botulinum intoxication | botulinum food poisoning | allantiasis | botulismus | sausage poisoning | bacillus botulinus > A05.1
darmbrand | clostridium welchii food poisoning | clostridium welchii necrotizing enteritis | necrotizing enteritis due to clostridium perfringens | clostridium perfringens necrotizing enteritis | pig-bel | clostridial necrotizing enteritis > A05.2
vibrio vulnificus food poisoning > A05.5
kreotoxism | creotoxism | ptomaine | bromatotoxism | toxic food infection | bacterial food intoxication | food poisoning due to bacteria > A05.9
botulinum wound | clostridium botulinum of wound > A48.52
amebic proctitis | amebic rectal ulcer | amebic dysentery acute | entamoeba dysentery | entamebic dysentery | amebic ileocolitis | amebic gastroenteritis | amebic perforation of colon | fulminant amebic colitis | amebic bowel ulceration acute > A06.0
chronic amebiasis | chronic amebic enteritis | chronic intestinal amebic infection | amebic ulcer of intestine | amebic ulcer of colon | chronic amebic infection | chronic amebic proctitis > A06.1
amebic granuloma | amebic tumor | amebic stricture of colon > A06.3
amebic liver | abscess of liver due to entamoeba histolytica | amebic hepatic abscess | tropical liver abscess | amebic necrosis of liver | amebic perihepatitis > A06.4
amebic pneumonia | amebic pleurisy | amebic abscess of lung | amebic pulmonary abscess | amebic hepatopulmonary abscess > A06.5
amebic cerebral abscess | brain abscess due to entamoeba histolytica > A06.6
amebic dermatitis | amebic ulcer | amebiasis cutis | amebic perianal ulcer | amebic infection of skin | cutaneous amebic ulcer > A06.7
amebic cystitis | amebic infection of bladder > A06.81
amebic cervicitis | amebic vulvitis | amebic ulcer of penis | amebic infection of genitals | amebic epididymitis > A06.82
amebic pericarditis | amebic abscess of spleen | amebic infection of lacrimal > A06.89
balantidial enteritis | balantidium dysentery | balantidial infection | balantidosis | balantidium infection | ciliary dysentery > A07.0
giardial dysentery | giardia dysentery | giardial enteritis | lamblia infection > A07.1
isosporosis | isosporiasis | isosporal diarrhea | coccidial diarrhea | coccidial dysentery > A07.3
cyclosporal diarrhea | cyclospora enteritis > A07.4
chilomastix | chilomastix mesnili | chilomastix diarrhea | dientamoeba | dientamoeba diarrhea | dientamoebiasis | embadomoniasis | embadomonas infection | retortamonas | trichomonal colitis | trichomonal dysentery | trichomonal enteritis | trichomonal diarrhea | intestinal trichomonas | sarcosporidiosis | sarcocystis | intestinal sarcocystis | intestinal microsporidiosis | enteromonas | endolimax nana | iodamoeba > A07.8
intestinal protozoal infection | intestinal protozoal infestation | intestinal flagellate infection | protozoal enteritis | protozoal gastroenteritis > A07.9

# --- second round: plague, zoonoses, spirochetes, rickettsiae
ambulatory plague | pestis ambulans | pestis minor | larval plague | asymptomatic plague | abortive plague | tonsillar plague > A20.8
malignant polyadenitis | glandular plague | pestis bubonica | inguinal plague > A20.0
pneumonic pest | pulmonary plague > A20.2
plague meningitis > A20.3
cellulocutaneous plague of skin | cutaneous plague > A20.1
primary septicemic plague | pestis siderans > A20.7
tularemia oculoglandular | tularemic lymphadenitis of eye > A21.1
glandular tularemia | ulceroglandular tularemic infection > A21.0
tularemic infection | pahvant valley fever | lemming fever | yatobyo > A21.9
anthrax pustule | anthrax carbuncle | anthrax boil | siberian plague | charbon | splenic fever of anthrax > A22.0
respiratory anthrax | anthrax of lung | ragsorter's disease | rag-sorter's disease > A22.1
gastrointestinal anthrax | anthrax of intestine > A22.2
anthrax sepsis > A22.7
arthritis in brucellosis | brucellosis arthritis | brucellar spondylitis | brucella spondylodiscitis | brucella septicemia | brucella orchitis | cyprian fever | mediterranean remittent fever | goat's milk fever | abortus infection of humans > A23.9
brucellosis melitensis | brucella melitensis infection | caprine brucellosis | rio grande fever > A23.0
brucellosis abortus | bovine brucellosis | bang's fever > A23.1
brucellosis suis | swine brucellosis | brucella suis infection | porcine brucellosis > A23.2
brucellosis canis | canine brucellosis | brucella canis infection > A23.3
equinia | malleus | glanders pneumonia | farcy buds | equine glanders | actinobacillus mallei > A24.0
melioidosis septicemia > A24.1
subacute melioidosis | chronic pulmonary melioidosis > A24.2
actinobacillus muris infection | actinobacillus muris | streptobacillus infection > A25.1
sokosha | spirillary fever | spirillar fever | spirillum minus infection | spirillosis > A25.0
erysipeloid of rosenbach | cutaneous erysipeloid | erysipelothrix rhusiopathiae of skin | whale finger | fish-handler's erysipeloid > A26.0
erysipelothrix insidiosa | erysipelothrix rhusiopathiae | swine erysipelas of man > A26.9
landouzy's disease | vasiliev disease | larrey-weil disease | lancereaux-mathieu disease | spirochetosis icterohemorrhagic | hemorrhagic jaundice of leptospirosis | infectious icterus leptospiral | mud fever of weil > A27.0
field fever | marsh fever leptospirosis | seven-day fever of leptospirosis | rice-field fever | bushy creek fever | akiyami | akiyami disease | swamp fever leptospiral | leptospirosis with uveitis > A27.89
pasteurella septica | pasteurella cellulitis | pasteurella wound infection > A28.0
pseudotuberculosis | pasteurella pseudotuberculosis lymphadenitis | masshoff disease > A28.2
benign lymphoreticulosis | regional lymphadenitis due to bartonella | debre's syndrome of cat scratch | foshay-mollaret disease | inoculation lymphoreticulosis > A28.1
miliary granulomatosis of listeria | listerial granulomatosis > A32.89
cutaneous listeria > A32.0
listerial cerebral arteritis > A32.89
vibriosis > A28.9
bovine pasteurellosis > A28.0
breda's disease | charlouis disease | pian | yaws infection | frambesial infection | polypapilloma tropicum | zymotic papilloma | coco of yaws > A66.9
granuloma tropicum | gumma in yaws | ulcer of yaws | yaws ulcer | gummatous ulcer of yaws > A66.4
frambesioma | papilloma of sole in yaws > A66.1
gangosa > A66.5
late pinta | late lesions in pinta | cicatricial skin lesions of pinta | pinta late infection | cardiovascular pinta > A67.2
intermediate pinta > A67.1
hyperkeratosis of pinta > A67.1
spirillum fever relapsing | louse-borne spirochetal fever | european relapsing fever | asiatic relapsing fever | mianeh fever | bilious typhoid of griesinger | famine relapsing fever > A68.0
bilious relapsing fever | persian relapsing fever > A68.9
vincent's gangrene | vincent's disease | vincent's stomatitis acute | fusospirochetosis | fusospirochetal disease | fusospirillosis | plaut-vincent angina | vincent's gingivostomatitis | stomatitis fusospirillary | ulcerative gingivostomatitis of vincent | necrotizing ulcerative gingivostomatitis | vincent's bronchitis | vincent's mouth ulcer | spirochetal gingivitis | phagedenic gingivitis | ulceromembranous gingivitis | ulceromembranous pharyngitis | pseudomembranous pharyngitis | pseudomembranous gingivitis > A69.1
noma of mouth | noma pudendi gangrenous stomatitis | fusospirochetal gangrene | water canker > A69.0
lyme nephritis | lyme keratitis | lyme pericarditis | lyme heart block > A69.29
lyme meningoradiculitis | lyme neuritis | lyme cranial neuritis | lyme neuroborreliosis neuropathy > A69.22
lyme joint | arthritis in lyme disease | arthritis due to lyme disease > A69.23
chlamydia psittaci | chlamydia psittaci infection | chlamydophila psittaci | pneumonia in psittacosis | psittacosis pneumonia | bird fancier's psittacosis | ornithotic pneumonia > A70
hildenbrand's disease | camp fever | hospital fever of typhus | typhus petechialis | ship fever | war fever of typhus | european typhus | louse typhus > A75.0
brill's typhus | recrudescent epidemic typhus | late typhus recrudescence | latent typhus > A75.1
toulon typhus | manchurian typhus | moscow typhus | murine rickettsiosis | urban typhus of malaya | flea typhus > A75.2
island disease | island fever | sumatran mite fever | coastal fever of tsutsugamushi | japanese flood fever | mossman fever | inundation fever | flood fever | kedani mite disease > A75.3
petechial typhus | myocarditis in typhus | typhus myocarditis | typhus fever encephalitis | typhus pneumonia > A75.9
colombian spotted fever | tobia fever | mexican spotted fever | new world spotted fever | american spotted fever | choix fever | pinta fever of mexico | bitterroot fever | black measles of rocky mountain > A77.0
conor and bruch disease | conor-bruch disease | fievre boutonneuse | south african tick fever | south african tick-bite fever | crimean tick fever rickettsial | india tick fever > A77.1
rickettsia sibirica | rickettsia siberica | siberian spotted fever | north asian spotted fever > A77.2
rickettsia australis > A77.3
rickettsia rickettsii infection | rickettsia rickettsii fever > A77.0
rickettsial spotted fever | exanthematic rickettsiosis > A77.9
ehrlichia ewingii | ewingii ehrlichiosis > A77.49
abattoir fever | slaughterhouse fever | australian q fever | pneumorickettsiosis | rickettsia burnetii | derrick-burnet disease | q fever hepatitis > A78
shin bone fever | five-day fever of trench | meuse fever | wolhynia fever | rochalimea quintana | werner-schultz trench fever > A79.0
rickettsialpox fever | mite-borne rickettsiosis of mice | gamaso rickettsiosis | spotted rickettsialpox | varicelliform rickettsiosis > A79.1
neorickettsia sennetsu | sennetsu fever | rickettsia sennetsu > A79.81

# --- second round: viruses
endemic poliomyelitis | epidemic poliomyelitis | acute atrophic spinal paralysis | poliovirus disease | acute polioencephalomyelitis | infantile polio | bulbar polioencephalitis > A80.9
ascending poliomyelitis | infantile spinal paralysis | infantile atrophic spinal paralysis | acute progressive infantile paralysis | spinal poliomyelitis paralytic | acute atrophic paralysis | epidemic infantile paralysis | essential paralysis of children | bulbospinal poliomyelitis > A80.30
jakob's pseudosclerosis | jakob-creutzfeldt | jakob-creutzfeldt disease | pseudosclerosis spastic | spastic pseudosclerosis | subacute spongiform encephalopathy | corticostriatospinal degeneration | spongiform encephalopathy > A81.00
bodechtel-guttmann disease | panencephalitis subacute sclerosing | van bogaert's sclerosing leukoencephalitis | subacute inclusion body encephalitis | dawson's disease > A81.1
multifocal leukoencephalopathy | progressive multifocal leukoencephalitis > A81.2
laughing death > A81.81
street virus rabies | dog rabies | domestic rabies | canine rabies > A82.1
sylvatic rabies | jungle rabies | bat rabies | wild animal rabies > A82.0
autumnal russian encephalitis | russian autumnal encephalitis | type b encephalitis | encephalitis type b | japonica encephalitis | summer encephalitis type b > A83.0
type c encephalitis | encephalitis type c > A83.3
far eastern encephalitis | russian tick-borne encephalitis | taiga encephalitis | vernal encephalitis | forest-spring encephalitis > A84.0
diphasic milk fever encephalitis | langat encephalitis | louping ill | ovine encephalomyelitis of louping > A84.89
central european tick-borne fever | diphasic milk fever | european tick-borne encephalitis > A84.1
cruchet's disease | lethargic encephalitis | mengo encephalitis | vienna encephalitis | epidemic sleeping encephalitis | encephalitis epidemica lethargica | nona encephalitis > A85.8
endemic encephalitis | epidemic encephalitis | encephalitis due to virus | acute viral encephalitis | viral brain inflammation > A86
chorioencephalitis | lymphocytic choriomeningitis virus | lymphocytic choriomeningoencephalitis | armstrong's disease | serous lymphocytic meningitis | choriomeningitis > A87.2
abacterial viral meningitis | serous meningitis viral | aseptic viral meningitis | acute viral meningitis > A87.9
encephalitis due to adenovirus | adenoviral encephalomyelitis | adenoviral meningoencephalomyelitis > A85.1
enteroviral meningoencephalitis | coxsackie meningoencephalitis | echo meningoencephalitis > A85.0
central nervous system enteroviral infection | enteroviral cns infection | enterovirus cns disease > A88.8
epidemic vertigo | vestibular neuronitis epidemic > A88.1
solar fever | dengue infection | sun fever | aden fever | polka fever | bouquet fever | dengue classical > A90
bwamba fever | bwamba | o'nyong-nyong virus | uganda s fever | wesselsbron fever | wesselsbron | zinga fever | spondweni > A92.8
rift valley fever virus | enzootic hepatitis > A92.4
west nile with cranial nerve palsy | west nile virus with cranial nerve disorder | west nile cranial neuropathy | west nile polyradiculopathy > A92.32
west nile with meningitis > A92.32
three-day fever of phlebotomus | dog disease of sandfly | panama sandfly fever | pym's fever | phlebotomus virus fever > A93.1
american mountain fever | mountain fever | colorado tick | tick-borne mountain fever > A93.2
amarillic typhus | typhus amarillic | typhus icteroides | yellow fever infection > A95.9
sylvatic yellow fever | sylvan yellow fever > A95.0
urban yellow fever virus > A95.1
venezuelan hemorrhagic fever | guanarito fever | sabia fever | brazilian hemorrhagic fever > A96.8
lassa fever virus | lassa hemorrhagic fever > A96.2
omsk fever | siberian hemorrhagic fever > A98.1
congo virus fever | congo virus | crimean fever | uzbekistan hemorrhagic fever | central asian hemorrhagic fever | congo-crimean fever > A98.0
marburg disease | marburg virus | marburg fever | vervet monkey disease | frankfurt-marburg syndrome > A98.3
hemorrhagic nephrosonephritis | korin fever | manchurian hemorrhagic fever | russian hemorrhagic fever | far eastern hemorrhagic fever | hantavirus with renal syndrome | hantavirus hemorrhagic fever | epidemic nephritis of hanta | nidal nephrosonephritis > A98.5
hanta virus disease with pulmonary manifestations | hantavirus with pulmonary manifestations | hantavirus pneumonitis | hantavirus cardiopulmonary syndrome | four corners virus > B33.4
mud fever > A27.9

# --- second round: pox, exanthems, mononucleosis, hepatitis, HIV and viral agents
herpesvirus infection | herpesvirus | herpetic infection | herpes virus infection > B00.9
herpesviral meningoencephalitis due to herpesvirus 6 | meningoencephalitis due to human herpesvirus 6 | encephalitis due to herpesvirus 6 > B10.01
encephalitis due to herpesvirus 7 | meningoencephalitis due to herpesvirus 7 | hhv7 encephalitis > B10.09
human herpesvirus 6 infection > B10.81
human herpesvirus 7 infection | hhv7 infection > B10.82
human herpesvirus 5 > B25.9
human herpesvirus 4 > B27.00
varicella myelitis | chickenpox myelitis | postvaricella myelitis > B01.12
varicella with complications | chickenpox with complications | complicated varicella > B01.89
giant cell pneumonia of measles | measles pneumonitis | hecht's pneumonia | hecht giant cell pneumonia | giant cell pneumonia | postmeasles pneumonia > B05.2
postmeasles otitis media > B05.3
postmeasles keratitis | postmeasles keratoconjunctivitis | keratitis after measles > B05.81
black measles | hemorrhagic measles | measles infection | suppressed measles > B05.9
three-day measles | epidemic roseola | rose rash epidemic | rubella infection | liberty measles | french measles > B06.9
arthritis due to rubella | arthritis in german measles | rubella arthropathy > B06.82
rubella pneumonia > B06.81
german measles encephalitis > B06.01
verruca | verrucosis | verrucosities | infectious wart | verruca filiformis | subungual wart | seed wart | mosaic wart | digitate wart > B07.9
senear wart > B07.8
epizootic aphthae | aphthae epizootica | hoof and mouth disease | epidemic stomatitis of cattle > B08.8
inoculation vaccinia | accidental vaccinia | vaccinia infection | vaccinia without vaccination > B08.011
cowpox | vaccine virus disease cow | cow pox infection > B08.010
orthopoxvirus | orthopoxvirus infection > B08.09
bovine stomatitis pox > B08.61
pseudocowpox | milker's node > B08.03
paravaccinia > B08.04
sealpox > B08.62
molluscum contagiosum of eyelid > B08.1
megalerythema epidemicum | fifth disease erythema > B08.3
arthritis due to parvovirus | parvovirus arthritis | parvovirus arthropathy | parvoviral arthritis > B97.6
coxsackie sore throat | vesicular pharyngitis of coxsackie | coxsackievirus sore throat | epidemic pharyngitis vesicular | coxsackievirus herpangina | ulcerative pharyngitis of enterovirus | enteroviral sore throat | coxsackie virus pharyngitis > B08.5
keratoconjunctivitis in exanthem | exanthem viral > B09
arthritis in viral disease | arthritis in viral infection | viral polyarthritis > B34.9
otitis externa in viral disease > B34.9
catarrhal hepatitis | epidemic catarrhal jaundice | hepatitis type a | type a viral hepatitis | acute infectious jaundice | febrile jaundice | short incubation hepatitis | acute catarrhal jaundice > B15.9
type d viral hepatitis | delta virus hepatitis > B16.1
type e viral hepatitis | enteric non-a non-b hepatitis > B17.2
type b viral hepatitis | posttransfusion jaundice | posttransfusion hepatitis | post-transfusion hepatitis | inoculation hepatitis | inoculation jaundice | long incubation hepatitis | transfusion jaundice | syringe jaundice | homologous serum hepatitis of transfusion > B19.10
type c viral hepatitis > B19.20
serum hepatitis carrier | carrier of serum hepatitis | carrier of hepatitis b | carrier of hbsag | australia antigen positive | hepatitis b antigen carrier > B18.1
carrier of hepatitis c > B18.2
fulminant viral hepatitis | malignant viral hepatitis > B19.0
cytomegalic inclusion hepatitis | cytomegalic inclusion virus hepatitis | hepatitis due to cytomegalovirus > B25.1
cytomegalic inclusion pneumonia | pneumonia due to cytomegalovirus | cytomegalovirus pneumonia | cytomegalic inclusion pneumonitis > B25.0
salivary gland inclusion | generalized cytomegalic inclusion | inclusion body disease cytomegalic | cytomegalic inclusion virus > B25.9
cytomegalovirus enteritis | cytomegalovirus gastritis | cytomegalovirus esophagitis | cytomegalovirus encephalitis | cytomegaloviral encephalitis | cytomegaloviral esophagitis > B25.8
mumps with complication | mumps thyroiditis | mumps deafness > B26.89
infectious adenitis of mononucleosis | mononucleosis gammaherpesviral | turck disease mononucleosis | lymphocytic angina > B27.90
gammaherpesviral mononucleosis with complication > B27.09
gammaherpesviral mononucleosis with meningitis > B27.02
gammaherpesviral mononucleosis with polyneuropathy > B27.01
mononucleosis hepatitis | hepatitis in mononucleosis | hepatitis in infectious mononucleosis > B27.99
mononucleosis with polyneuropathy > B27.91
mononucleosis with meningitis > B27.92
shipyard disease | shipyard keratoconjunctivitis | shipyard conjunctivitis | sanders disease | epidemic superficial punctate keratitis | keratoconjunctivitis epidemica | infectious keratoconjunctivitis adenoviral > B30.0
conjunctivitis due to enterovirus 70 | enterovirus type 70 conjunctivitis | enterovirus 70 conjunctivitis | enteroviral hemorrhagic conjunctivitis | coxsackievirus 24 conjunctivitis | hemorrhagic epidemic conjunctivitis | enteroviral conjunctivitis > B30.3
viral disease of conjunctiva | viral infection of conjunctiva | epidemic conjunctivitis viral | viral pink eye > B30.9
viral pharyngoconjunctivitis | adenoviral pharyngoconjunctivitis > B30.2
viral pleurodynia | epidemic myalgia | bamle disease | diaphragmatic pleurisy epidemic | daae's disease | drangedal disease | epidemic pleurisy | epidemic benign dry pleurisy | singultus epidemicus | epidemic singultus | bornholm myalgia | pleurodynia epidemica > B33.0
epidemic australian polyarthritis | ross river virus | ross river disease > B33.1
viral myocarditis coxsackie | coxsackievirus myocarditis | septic viral myocarditis > B33.22
coxsackievirus pericarditis > B33.23
aujeszky's disease | pseudorabies | mad itch > B33.8
enterovirus disease nonarthropod-borne | coxsackievirus disease | echovirus disease | enteroviral disease > B34.1
human t-cell lymphotropic virus type i | human t-cell lymphotropic virus type 1 | human t-lymphotropic virus 1 | t-cell leukemia virus | htlv-i | human t-cell leukemia virus infection | human t-lymphotropic virus type 1 infection > B97.33
human t-cell lymphotropic virus type ii | human t-lymphotropic virus 2 > B97.34
hiv type 2 | human immunodeficiency virus type 2 | human immunodeficiency virus 2 infection | hiv 2 infection > B97.35
aids-related complex | slim disease | acquired immune deficiency syndrome related complex | hiv wasting syndrome | hiv dementia | hiv nephropathy | hiv encephalopathy | hivan | hiv cachexia | symptomatic hiv | aids wasting | aids-related condition | hiv with opportunistic infection | prodromal aids | pre-aids > B20
dementia in hiv | encephalopathy in hiv | hiv-associated dementia | aids dementia complex > B20
sars virus | sars-cov-1 > B97.21
human papillomavirus type 16 | human papillomavirus 16 | human papillomavirus 18 > B97.7
slow virus disease of central nervous system | slow virus infection of central nervous system > A81.9
postinfectious arthropathy > B99.9

# --- second round: fungi
tinea tonsurans | tinea barbae of beard | sycosis contagiosa | sycosis barbae parasitic | tinea sycosis | parasitic sycosis | barber's rash | beard ringworm | mycotic sycosis | fungus infection of scalp | mycosis of scalp | fungal infection of scalp | favus of scalp | honeycomb ringworm | tinea favosa | malabar itch of scalp | gray patch ringworm | porrigo favosa | porrigo | trichophytosis of scalp | trichophytosis of beard | microsporosis of scalp | celsus kerion | kerion celsi | trichophytic granuloma | fungal folliculitis of scalp > B35.0
mycosis of nail | fungus of nails | dystrophic mycotic nails | trichophytosis of nail | mycotic onychia | mycotic onychitis | epidermophytosis of nail | favus of nail | nail ringworm | onychophytosis > B35.1
trichophytosis of hand | mycosis of hand | epidermophytosis of hand > B35.2
trichophytosis of foot | mycosis of foot | hong kong foot | hong kong toe | moccasin tinea | epidermophytosis of foot | interdigital tinea | fungal infection between toes | interdigital foot fungus > B35.3
trichophytosis of body | epidermophytosis of body | microsporosis of body | ringworm of skin | ringworm of glabrous skin | ringworm of neck > B35.4
malabar itch | burmese ringworm | chinese ringworm | indian ringworm | oriental ringworm | scaly ringworm | tokelau itch | tinea tokelau > B35.5
trichophytosis of groin | epidermophytosis of groin | mycosis of groin | washerman's itch | crotch itch | gym itch | inguinal ringworm | fungal infection of groin > B35.6
deep-seated dermatophytosis | deep dermatophytosis | dermatophytosis of face | trichophytic granuloma of skin | generalized tinea | dermatophytosis of eyelid | ringworm of eyelid | tinea of face > B35.8
dermatophytide | trichophytide | achorion | trichophyton | epidermophyton | microsporum | trichophyton infection | trichophyton rubrum > B35.9
fungal infection of ear | mycosis of ear | mycotic otitis externa | otitis externa due to fungus | superficial mycosis > B36.9
chromophytosis | pityriasis versicolor | liver spots of versicolor | malassezia folliculitis > B36.0
cladosporium castellanii | cladosporium infection of skin | exophiala werneckii | palmar tinea nigra > B36.1
black piedra infection | piedraia hortai infection > B36.3
erosio interdigitalis blastomycetica | interdigital candidiasis | erosio interdigitalis | candida of skin | candidiasis of nail | candidal paronychia | candidal skin infection | moniliasis of skin | moniliasis of nail | candidal folliculitis | chronic mucocutaneous candidiasis | candidiasis of groin | inframammary candidiasis | candidiasis under breast > B37.2
muguet | parasitic stomatitis | thrush newborn mouth | parasitic infection of tongue | parasitic infection of mouth | mycosis of mouth | mycosis of tongue | moniliasis of mouth | candidal pharyngitis | candida pharyngitis | mycotic pharyngitis | mycotic tonsillitis | mycotic glossitis | aphthae of thrush | candidal leukoplakia | antibiotic tongue candidal > B37.0
candidosis | monilial infection | moniliasis unspecified | oidiomycosis > B37.9
candidal bronchitis | pulmonary moniliasis | candidal pneumonitis | bronchopulmonary candidiasis | candidiasis of lung > B37.1
chronic mycosis of vagina | chronic vaginal mycosis | recurrent candidal vulvovaginitis | chronic candidal vulvovaginitis | chronic vaginal thrush | recurrent vaginal thrush > B37.32
mycosis of vagina | vaginal moniliasis | moniliasis of vagina | moniliasis of vulva | vulvar candidiasis | mycotic vulvovaginitis | candidal leukorrhea > B37.31
urogenital candidiasis | genitourinary candidiasis | candidal prostatitis > B37.49
moniliasis of bladder > B37.41
systemic candidiasis | candida septicemia | candida bacteremia > B37.7
candidal colitis | candidal dysentery | candidal gastroenteritis | candidal diarrhea | candidal enterocolitis | anal candidiasis gut | gastric candidiasis > B37.82
candidal cheilitis | candidal perleche | monilial cheilitis > B37.83
otomycosis due to candida | moniliasis of ear | otitis externa in candidiasis | otitis externa in moniliasis > B37.84
candidal arthritis | candidal iridocyclitis | candidal keratitis | candidal pericarditis | candidal conjunctivitis | candidiasis of bone > B37.89
coccidioidomycosis of meninges | meningeal coccidioidomycosis | coccidioidal meninges infection > B38.4
coccidioidomycosis of bone | coccidioidal arthritis > B38.89
primary coccidioidomycosis | valley fever pneumonia > B38.0
histoplasmosis of darling | darling's histoplasmosis | small form histoplasmosis | reticuloendothelial cytomycosis | cave disease | histoplasmosis capsulati > B39.4
histoplasmosis duboisii > B39.5
cutaneous blastomyces | blastomycosis skin ulcer > B40.3
mucocutaneous-lymphangitic paracoccidioidomycosis | almeida's disease | lutz-splendore disease | paracoccidioidal granuloma | paracoccidioidal mycosis > B41.9
paracoccidioidomycosis of lung > B41.0
lymphocutaneous sporotrichosis | subcutaneous sporotrichosis | sporotrichosis of skin | sporotrichosis of lymphatics | beurmann's disease lymphangitic > B42.1
sporotrichosis arthritis | arthritis in sporotrichosis > B42.82
schenck's disease > B42.9
beurmann's disease | de beurmann disease | de beurmann-gougerot disease > B42.1
verrucous dermatitis of chromomycosis | mossy foot mycotic | pedroso's disease | cutaneous chromomycosis | phialophora of skin > B43.0
phialophora gougerotii | phialophora jeanselmei | exophiala jeanselmei > B43.2
cladosporium bantianum | cerebral chromomycosis | cladosporium trichoides > B43.1
otitis externa in aspergillosis | aspergillosis of ear | aspergillus otomycosis | tropical otitis externa in aspergillosis > B44.89
aspergillosis of lung invasive | invasive aspergillosis of lung > B44.0
disseminated aspergillus > B44.7
aspergillus tonsillitis > B44.2
cutaneous cryptococcus | cryptococcosis of skin > B45.2
cryptococcosis of bone > B45.3
cryptococcosis of meninges | cerebral cryptococcus | cryptococcosis of central nervous system > B45.1
buschke's disease | buschke's disease of torula | torula histolytica > B45.9
cunninghamella | saksenaea | rhizomucor | apophysomyces | absidia corymbifera | lichtheimia > B46.5
gastric mucormycosis | mucormycosis of intestine > B46.2
mucormycosis of skin > B46.3
generalized mucormycosis > B46.4
deuteromycetes infection | deuteromycetes | eumycotic madura foot | allescheriosis foot | madura foot of fungus > B47.0
madura disease | ballingall's disease | carter's mycetoma | madura leg | mycetoma of foot > B47.9
glenosporopsis | glenosporella loboi | blastomycosis keloidal | loboa loboi infection > B48.0
pneumomycosis | bronchomycosis | mycotic pneumonia | splenic mycosis | pulmonary mycosis | mycotic bronchitis | fungal bronchitis | mycosis of lung | mycotic meningitis | arthritis in mycoses | myositis in mycosis | fungal septicemia | fungal esophagitis | fungal abscess | mycotic disease > B49
pneumocystosis | pneumocystis jirovecii | pneumocystis carinii > B59
alternaria infection | alternariosis | trichosporonosis | malassezia fungemia | paecilomycosis | hyalohyphomycosis > B48.8

# --- second round: protozoa, worms, arthropods
west african fever | bilious hemoglobinuric fever | bilious hematuric fever | hemoglobinuria malarial | malarial cachexia falciparum | malarial hepatitis falciparum | pernicious malaria with complications > B50.8
aestivoautumnal fever | aestivo-autumnal malaria | continued malaria | continued malarial fever | quotidian malaria | quotidian fever | quotidian ague | remittent malaria | tropical fever of malaria | malignant malaria | comatose malaria | congestive malaria > B50.9
vivax malaria with ruptured spleen | vivax malaria with rupture of spleen | ruptured spleen in vivax malaria > B51.0
malaria with parasites confirmed | parasitologically confirmed malaria | mixed malaria confirmed by parasites > B53.8
typhomalaria | typhomalarial fever | marsh fever | jungle fever | chagres fever | malarial cachexia | malarial neuralgia | chills of malaria | chronic malaria | malarial splenomegaly | ague cake | congestive fever malaria | malarial cirrhosis | recurrent malaria | relapsing malaria | therapeutically induced malaria | clinical malaria | intermittent pernicious malaria | malarial hepatitis | malarial dysentery | malarial pneumonia > B54
algid pernicious malaria > B50.9
sahib disease | leishmanial dysentery | leishmanial splenomegaly | tropical splenomegaly of kala-azar | indian kala-azar | mediterranean visceral leishmaniasis | ponos | cachexial fever | leishmanial dermatitis post kala-azar | dermal leishmanoid post-kala-azar | infantile kala-azar | febrile tropical splenomegaly > B55.0
leishmanoid | dermal leishmanoid | bay sore | aden ulcer | penjdeh sore | leishmaniasis of skin | forest yaws | lahore sore | one-year sore | tropical ulcer of leishmania | leishmania mexicana | leishmania ethiopica | mexican leishmaniasis | pian bois | leishmania aethiopica | oriental leishmaniasis > B55.1
leishmaniasis of nose | leishmaniasis of mucosa | brazilian mucocutaneous leishmaniasis | mucosal leishmaniasis > B55.2
gambian fever | gambia fever | trypanosome fever gambian > B56.0
rhodesian fever > B56.1
trypanosome fever | trypanosoma infection african | congo trypanosomiasis | negro lethargy | maladie du sommeil > B56.9
brazilian trypanosome | cruz-chagas disease | chagas-cruz disease | south american trypanosomiasis | myocarditis in chronic chagas disease | schizotrypanosomiasis | chagasic heart failure > B57.2
encephalitis in chagas disease | chagas encephalitis | chagas meningoencephalitis > B57.42
chagas meningitis > B57.41
chagas disease of nervous system > B57.40
acute chagas myocarditis | acute chagas with heart > B57.0
toxoplasma with ocular involvement | toxoplasma oculopathy | toxoplasmic uveitis | toxoplasma eye > B58.00
toxoplasma meningoencephalitis | toxoplasmic meningoencephalitis | toxoplasma encephalomyelitis > B58.2
toxoplasma myocarditis | toxoplasmic myocarditis > B58.81
toxoplasma myositis | toxoplasmic myopathy > B58.82
acanthamebiasis of conjunctiva | acanthamebic infection of conjunctiva > B60.12
acanthamebiasis of cornea | keratoconjunctivitis due to acanthamoeba | acanthamoeba keratoconjunctivitis > B60.13
babesiosis protozoal disease | nantucket fever | redwater fever of humans | texas fever > B60.00
microsporidial infection | encephalitozoon infection > B60.8
bilharzial chyluria | chyluria due to bilharziasis | chyluria in schistosomiasis | bilharzial lipuria | lipuria of schistosomiasis | bilharzial dysuria | genitourinary schistosomiasis | schistosomiasis of prostate | urogenital schistosomiasis | schistosomal cystitis | egyptian hematuria | endemic hematuria > B65.0
egyptian splenomegaly | schistosomal dysentery | bilharzial dysentery | schistosomal colitis | colonic schistosomiasis | schistosomiasis of colon | bilharzial polyp of colon > B65.1
yangtze valley fever | hankow fever | kiukiang fever | urticarial fever of schistosoma | eastern schistosomiasis | schistosomiasis of yangtze | kinkiang fever > B65.2
sawah itch | schistosome itch | cutaneous schistosomiasis | cercaria dermatitis | swamp itch | collector's itch | sea bather's itch cercarial > B65.3
schistosoma mattheei | schistosoma spindale | chestermani schistosoma > B65.8
portal hypertension in schistosomiasis | schistosomal portal hypertension | schistosomal cirrhosis | liver disease in schistosomiasis | hemic distomiasis | schistosomal liver disease portal | schistosomal granuloma | schistosomal nephropathy | bilharzial liver fibrosis | pipestem cirrhosis | cirrhosis in schistosomiasis | bilharzial granuloma | pulmonary hypertension in schistosomiasis > B65.9
chinese fluke of liver | chinese liver fluke infestation | biliary cirrhosis due to clonorchiasis | cholangitis due to clonorchis | distomum sinense > B66.1
distoma hepaticum | distomiasis of liver | distomum hepaticum | fasciola gigantica | halzoun > B66.3
lung distomiasis | paragonimiasis of lung | distoma pulmonale > B66.4
distomum buskii > B66.5
echinostomum ilocanum | echinostomum | gastrodisciasis | gastrodiscoides hominis | fluke of intestine heterophyes | nanophyetiasis > B66.8
flukes | trematodiasis | trematodes | distoma > B66.9 {infestation, infection, trematode, trematodes, trematodiasis, stool, eggs, distoma, flukes}
echinococcus granulosus of liver | liver echinococcus granulosus | granulosus hydatid cyst of liver > B67.0
echinococcus granulosus of lung | granulosus hydatid cyst of lung > B67.1
echinococcus granulosus of bone > B67.2
echinococcus granulosus of thyroid > B67.31
echinococcus multilocularis of liver | multilocular hydatid cyst of liver | multilocularis hydatid liver > B67.5
echinococcus multilocularis cystitis | multilocularis cystitis | echinococcus multilocularis of bladder > B67.69
echinococcosis of thyroid | echinococcus of thyroid | hydatid cyst of thyroid | hydatid cyst of heart | hydatid cyst of orbit | hydatid cyst of breast | hydatid cyst of pancreas | hydatid cyst of peritoneum | hydatid cyst of muscle > B67.99
echinococcal taenia infestation > B67.90
armed tapeworm | solium taeniasis | measly pork tapeworm > B68.0
unarmed tapeworm | saginata taeniasis > B68.1
intestinal taenia helminth infestation | taenia helminth infestation > B68.9
intestinal cysticercosis helminth infestation > B69.9
bothriocephalus | bothriocephalus latus | bothriocephaliasis | diphyllobothriasis intestinal | dibothriocephalus | dibothriocephalus latus > B70.0
larval bothriocephalus | larval dibothriocephalus | larval dibothriocephaliasis | manson's sparganosis | plerocercoid > B70.1
hymenolepis | hymenolepidiasis > B71.0
dipylidium | dipylidium caninum | cucumber tapeworm > B71.1
diplogonoporus | diplogonoporus grandis | inermicapsifer | mesocestoides | davaineiasis | bertiella > B71.8
medina infestation | medina worm infestation | serpent worm | fiery serpent > B72
craw-craw | sowda | erisipela de la costa | onchocercoma | onchodermatitis | onchocercal dermatitis > B73.1
robles' disease | onchocercal blindness > B73.01
ocular onchocerciasis | onchocerciasis of eye > B73.00
hematochyluria | chylous arthritis | lymph scrotum | elephantiasis filarial | chyluria filarial | chylous hydrocele filarial | filariasis infestation | arthritis due to filariasis | filarial arthritis | parasitic chyluria | tropical elephantiasis | filarial abscess | filarial funiculitis | chylocele filarial | tropical chyluria > B74.9
loa | loiasis conjunctiva | african filaria of eye > B74.3 {loiasis, loa, filaria, filarial}
malayi filariasis > B74.1
trichiniasis | trichinellosis muscle | myositis in trichinellosis | arthritis in trichinellosis | trichinous myositis | pneumonia in trichinosis > B75
intestinal hookworm helminth infestation | hookworm helminth | tropical chlorosis | st gothard disease | cachexia aqueous of hookworm | tropical anemia of hookworm | plumber's itch | duckhunter's itch | sandworm disease | uncinaria | dew itch > B76.9
anguillulosis | anguillula | anguilluliasis | strongyloides helminth | cochin-china diarrhea | threadworm infection > B78.9
trichuriosis | trichocephalosis | trichurid > B79
seatworm infestation | threadworm infestation | oxyuriosis > B80
herring worm disease | anisakis worm > B81.0
capillaria | intestinal capillaria | capillaria infection | capillaria infestation > B81.1
capillaria hepatica | hepatic capillariasis | dioctophymosis > B83.8
ternidensiasis | ternidens > B81.8
syngamus | syngamosis > B83.3
visceral larva migrans syndrome | larva migrans visceralis | nematode ophthalmia | weil's toxocara > B83.0
pediculosis vestimenti | pediculosis vestimentorum | maculae ceruleae | maculae caeruleae | pediculus of body | morbus errorum | vagrant's disease | parasitic melanoderma | clothes lice > B85.1
pediculosis of eyelash | pediculosis palpebrarum | phthiriasis of eyelid | eyelid infestation in phthiriasis | phthiriasis palpebrarum | lice of eyelashes > B85.3
pediculus capitis | louse of head > B85.0
mixed pediculosis and phthiriasis > B85.4
itch of scabies | scabies itch | acarus itch | mite scabic | scabetic mite | norwegian itch scabies | army itch | sarcoptic itch | prairie itch scabies > B86
cutaneous myiasis creeping | dermatobiasis | dermatobia hominis infestation | larva of fly under skin | creeping myiasis | dermal myiasis > B87.0
traumatic myiasis > B87.1
intestinal myiasis | gastrointestinal myiasis > B87.8
ocular myiasis | orbital myiasis > B87.2
copra itch | grain mite | cheese itch | cheese mites | barley itch | prairie itch | mattress itch | feather mites | baker's mite itch | grocers' mites | autumn mite | hay itch | mill itch > B88.09
pentastoma | pentastomiasis | armillifer | tongue worm | halzoun linguatula > B88.8
sand flea infestation | nigua | tungiasis of toe > B88.1
parasitic disease of orbit | parasitic infestation of orbit | parasitic infestation of eyelid | multiple cranial nerve palsies in parasitic disease | parasitic myositis | parasitic cyst | parasitism > B89

@each infection | infestation | disease
achorion > B35.9
cunninghamella | rhizopus | absidia > B46.5
schistosoma > B65.9
pentastoma > B88.8

@type condition
# --- second round: sepsis, germs
pyemia | septicopyemia | septic fever | pyemic infection | generalized sepsis | pyohemia > A41.9
pyemic embolism of streptococcus | streptococcal pyemia | streptococcal bacteremia sepsis > A40.9
staphylococcal pyemia | staphylococcal septicemia | staphylococcal sepsis > A41.2
hemophilus influenzae septicemia | generalized hemophilus influenzae infection | generalized haemophilus infection | hemophilus influenzae pyemia > A41.3
colon bacillus septicemia | e coli septicemia | escherichia coli septicemia | coliform sepsis > A41.51
pseudomonas septicemia | pyocyaneus septicemia | bacillus pyocyaneus sepsis > A41.52
streptococcus agalactiae sepsis | streptococcus agalactiae septicemia | group b streptococcus septicemia > A40.1
streptococcus pneumoniae septicemia | pneumococcemia > A40.3
aerogenic gangrene | clostridium welchii infection | bacillus welchii infection | clostridium oedematiens | clostridium septicum | clostridium novyi | clostridium histolyticum | clostridium sordellii | gas phlegmon | clostridium difficile gas gangrene | bacillus oedematiens > A48.0
erysipelatous fever | erysipelatous toxemia | erysipelas of face | migrating erysipelas | phlegmonous erysipelas | gangrenous erysipelas | rose of skin erysipelas | idiopathic erysipelas | bullous erysipelas | recurrent erysipelas > A46
canker rash | scarlet rash | febris rubra | scarlatina simplex | scarlatinella | scarlet fever with pharyngitis | scarlatiniform fever > A38.9
scarlatinal nephritis | scarlatinal nephropathy | scarlatinal arthritis > A38.8
cronobacter infection | cronobacter sakazakii | actinobacter infection | edwardsiella infection | hafnia infection | providencia infection | aeromonas infection > A49.8
diplococcus pneumoniae infection > A49.1
micrococcus infection > A49.8
gastrointestinal actinomycosis | intestinal actinomycosis | actinomycosis of abdomen | actinomycosis of cecum | actinomycosis of liver > A42.1
actinomycotic meningoencephalomyelitis | actinomycosis meningoencephalomyelitis | actinomycosis of brain | meningoencephalitis due to actinomycosis > A42.82
meningitis due to actinomycosis | actinomycosis of meninges > A42.81
actinomycosis of face | oral actinomycosis | wooden tongue > A42.2
diphtheritic cynanche | cynanche laryngeal diphtheritic | diphtheria of larynx | diphtheritic laryngeal obstruction | true croup diphtheritic > A36.2
diphtheria of nasopharynx | nasopharyngeal diphtheritic > A36.1
diphtheritic conjunctivitis of eye | diphtheria of conjunctiva | diphtheritic ophthalmia | diphtheria of eye > A36.86
diphtheria of bladder | diphtheritic cystitis of bladder > A36.85
diphtheria of skin | diphtheria of wound | diphtheritic ulcer of skin > A36.3
diphtheria of nose | diphtheria of trachea | diphtheria of vagina | diphtheria of specified site > A36.89
meningococcal meningomyelitis | meningococcal encephalomyelitis of brain | meningococcal myelitis > A39.81
meningococcal infection of meninges | meningococcal infection of spinal cord meninges | meningococcal cerebrospinal infection | meningococcic meningitis | meningococcal leptomeningitis > A39.0
friderichsen-waterhouse | friderichsen-waterhouse disease | adrenal hemorrhage of meningococcal sepsis | meningococcal purpura fulminans with adrenal hemorrhage > A39.1
meningococcal arthritis acute | meningococcal joint infection acute > A39.83
whooping cough parapertussis with pneumonia | parapertussis with pneumonia | whooping cough due to parapertussis with pneumonia > A37.11
chin cough | pertussoid cough | chincough | hundred day cough > A37.90
acid-fast atypical infection | atypical acid-fast bacilli | atypical acid-fast infection | anonymous mycobacteria > A31.9
mycobacterium scrofulaceum | mycobacterium scrofulaceum infection | mycobacterium gordonae | mycobacterium szulgai | mycobacterium terrae | mycobacterium gastri > A31.8
nodular leprosy | cutaneous leprosy nodular | leonine facies of leprosy | diffuse leprosy | lepromatous lepra > A30.5
anesthetic leprosy | tuberculoid lepra > A30.1
neuritic leprosy | lazarine leprosy | leprous ulcer | leprous neuritis > A30.9
tetanus with lockjaw | trismus of tetanus | wound tetanus | idiopathic tetanus | traumatic tetanus | splanchnic tetanus | tetanus tonic spasm > A35
bartonellosis oroya | guaitara fever | systemic bartonellosis > A44.0
chlamydiosis | chlamydia trachomatis | chlamydia trachomatis infection > A74.9
trachoma cicatricial | trachoma of stage iv healed cicatricial | egyptian conjunctivitis | egyptian conjunctivitis granular > A71.1
inclusion blennorrhea adult | adult inclusion conjunctivitis > A74.0

# --- second round: anemia
iron deficiency anemia secondary to chronic blood loss | hypochromic anemia due to blood loss | chronic posthemorrhagic anemia | chronic hemorrhage anemia | normocytic anemia due to chronic blood loss | factitious anemia | anemia from menorrhagia | iron deficiency anemia due to menorrhagia | anemia due to chronic hemorrhage | anemia due to menorrhagia | secondary anemia due to chronic blood loss > D50.0
acute anemia of blood loss | blood loss acute anemia | acute hemorrhage anemia | acute normocytic anemia due to blood loss | anemia blood loss acute | anemia of acute bleeding > D62
chronic anemia of blood loss > D50.0
achlorhydric anemia | achylic anemia | anemia of achlorhydria | witts' anemia | faber-witts | knud faber | chlorotic anemia | postgastrectomy iron deficiency anemia | post gastric bypass iron deficiency anemia | anemia due to lack of iron in diet | hookworm iron deficiency | idiopathic microcytic anemia | iron malabsorption anemia > D50.8
sideropenia | sideropenic | faber's syndrome | iron-deficient erythropoiesis | hypochromic chronic anemia | iron lack anemia | microcytic hypochromia | iron depletion anemia | latent iron deficiency anemia > D50.9
waldenstrom-kjellberg syndrome | waldenstrom-kjellberg | sideropenic esophageal web | sideropenic dysphagia syndrome | vinson-plummer | dysphagia of plummer-vinson > D50.1
cytogenic anemia | biermer-addison anemia | addison-biermer disease | anemia of atrophic gastritis pernicious | congenital intrinsic factor deficiency | combined system disease of pernicious anemia | runeberg's disease | pernicious leukanemia | autoimmune gastritis with pernicious anemia > D51.0
megaloblastic anemia with proteinuria | megaloblastic hereditary anemia | imerslund-najman-grasbeck > D51.1
transcobalamin deficiency > D51.2
vitamin b12 nutritional deficiency anemia | dietary vitamin b12 deficiency | vegetarian anemia > D51.3
b12 malabsorption anemia | postgastrectomy b12 deficiency anemia | anemia of blind loop > D51.8
anemia due to lack of vitamin b12 | megaloblastic anemia due to vitamin b12 deficiency | megaloblastic anemia due to b12 deficiency | macrocytic anemia due to b12 deficiency > D51.9
tropical macrocytic anemia | folate malabsorption anemia | nutritional macrocytic anemia tropical | anemia due to folate malabsorption | congenital folate malabsorption > D52.8
dietary folate anemia | folate deficiency anemia dietary > D52.0
folate deficiency anemia due to methotrexate | folate deficiency anemia due to phenytoin | folate deficiency anemia due to drugs > D52.1
megaloblastic anemia due to folate deficiency | macrocytic anemia due to folate deficiency | anemia due to lack of folic acid | folate deficient anemia > D52.9
kwashiorkor anemia | low protein anemia | protein malnutrition anemia > D53.0
megalocytic anemia | megaloblastosis | hereditary megaloblastic anemia refractory | di guglielmo megaloblastic anemia > D53.1
anemia due to vitamin c deficiency | anemia in scurvy > D53.2
anemia of malnutrition | malnutrition anemia | anemia due to malnutrition | anemia due to poor nutrition | megaloblastic nutritional anemia simple | chronic simple anemia | anemia due to inadequate diet > D53.9
vitamin e deficiency anemia | vitamin a deficiency anemia | pyridoxine deficiency anemia | riboflavin deficiency anemia > D53.8
g-6-pd anemia | primaquine sensitivity anemia | primaquine anemia | fava bean hemolysis | glucose 6 phosphate dehydrogenase hemolysis | fabism | favism anemia | bean hemolysis > D55.0
pentose phosphate pathway anemia | 6-pgd deficiency anemia | gsh deficiency anemia | glutathione deficiency anemia | erythrocytic glutathione deficiency anemia | glutathione peroxidase deficiency anemia > D55.1
pyruvate kinase deficiency anemia | pk deficiency | pyruvate kinase anemia > D55.21
enolase deficiency anemia | glucose phosphate isomerase deficiency | triosephosphate isomerase deficiency | embden-meyerhof pathway defect anemia | phosphoglucose isomerase deficiency anemia > D55.29
pyrimidine 5-nucleotidase deficiency | nucleotide metabolism enzyme deficiency anemia | enzyme deficiency anemia of nucleotide metabolism | nucleotide metabolism anemia > D55.3
alpha thalassemia | alpha thal | triple gene defect alpha thalassemia | hydrops fetalis due to hemoglobin barts | hemoglobin h thalassemia > D56.0
familial erythroblastic anemia | erythroblastic anemia | cooley | mediterranean disease cooley | thalassemia major beta | polychromatic erythroblastic anemia | target cell anemia thalassemia > D56.1 {anemia, thalassemia}
familial microcytic anemia | target-oval cell anemia | thalassemia anemia | leptocytosis hereditary | hereditary leptocytosis | arthritis in thalassemia | mediterranean leptocytosis | thalassanemia | thalassemia hemoglobin disease > D56.9
rietti-greppi-micheli anemia | rietti-greppi-micheli | silvestroni-bianco > D56.3
hemoglobin e beta thalassemia disease | e-beta thalassemia > D56.5
hereditary high fetal hemoglobin | hereditary persistence of hemoglobin f > D56.4
hemoglobin lepore disease | db-thalassemia > D56.2
dresbach's sickle syndrome | herrick's syndrome | sickle cell hemoglobinopathy | meniscocytosis | sickling disorder | african anemia sickle | hb-s disease | hb-ss disease | hemoglobin s disease > D57.1
hb-ss crisis | hb-ss disease with pain | hb-ss with vasoocclusive pain | hemoglobin ss with crisis | sickle cell anemia crisis | sickle cell arthralgia crisis > D57.00
hb-ss disease with splenic sequestration > D57.02
hb-ss disease with stroke > D57.03
sickle cell crisis with dactylitis > D57.04
hb-ss disease with priapism | hb-ss crisis with priapism | hemoglobin ss disease with crisis with complication > D57.09
hb-sd disease with pain | hb-se disease with pain | hb-sd disease with vaso-occlusive pain | hb-se crisis | hb-sd crisis > D57.819
hb-sd disease with stroke | hb-se disease with stroke | hb-sd disease with cerebral vascular involvement | hb-se disease with cerebral vascular involvement > D57.813
hb-se disease with splenic sequestration > D57.812
hb-sd disease with dactylitis | hb-se disease with dactylitis > D57.814
hb-se disease with acute chest syndrome > D57.811
hb-sd disease with priapism | hb-se disease with priapism | sickle cell spherocytosis with priapism > D57.818
sickle cell thalassemia beta zero | beta zero sickle disease | sickle cell disease of thalassemia beta zero | beta zero sickle cell thalassemia without crisis > D57.42
sickle cell thalassemia beta plus | sickle cell beta plus thalassemia without crisis > D57.44
sickle cell beta zero with stroke | sickle cell beta zero with cerebral vascular involvement > D57.433
sickle cell beta zero with priapism | sickle beta zero with priapism > D57.438
sickle cell beta plus with priapism | sickle beta plus with priapism > D57.458
sickle cell beta zero with pain | sickle cell thalassemia beta zero with pain > D57.439
sickle cell beta plus with pain | sickle cell thalassemia beta plus with pain > D57.459
sickle cell thalassemia with priapism > D57.418
sickle cell hb-c disease with pain | hb-sc disease with pain | hb-sc disease with crisis > D57.219
hb-sc disease with dactylitis > D57.214
hb-sc disease with stroke | hb-sc disease with cerebral vascular involvement > D57.213
spherocytosis of newborn | jaundice of spherocytosis | congenital acholuric jaundice | chauffard-minkowski | minkowski-chauffard disease | globe cell anemia | chronic familial icterus | congenital spherocytic hemolytic icterus | hemolytic familial jaundice > D58.0
elliptocytic hereditary anemia | ovalocytic anemia | southeast asian ovalocytosis > D58.1
hemoglobin g disease | hemoglobin i disease | hemoglobin j disease | hemoglobin q disease | arthritis in hemoglobinopathy | abnormal hemoglobin disease | heinz body disease | hereditary heinz body | koln hemoglobin disease | osteonecrosis due to hemoglobinopathy | avascular necrosis due to hemoglobinopathy | high-oxygen-affinity hemoglobin | unstable hemoglobin hemolytic disease > D58.2
sclerothymic hyperviscosity syndrome | xerocytosis | hereditary xerocytosis | pyropoikilocytosis | hereditary pyropoikilocytosis | hydrocytosis > D58.8
hemolytic hereditary anemia | congenital hemolysis > D58.9
abrami's disease | widal abrami anemia | hayem-widal syndrome | hayem-widal | acquired hemolytic icterus > D59.8
mixed autoimmune hemolytic anemia | mixed type aiha > D59.13
warm hemolytic anemia | warm-reactive hemolytic anemia > D59.11
cold hemolytic anemia | cold hemoglobinuria agglutinin | cryopathic hemolytic syndrome | cold autoimmune hemolytic anemia > D59.12
autoimmune hemolysis | immune hemolytic anemia | autoimmune acquired hemolytic disease | antibody hemolytic anemia > D59.10
secondary hemolytic anemia > D59.4
hemolytic anemia due to cardiac condition | cardiac hemolytic anemia | cardiac hemolysis | hemolytic anemia due to heart valve | hemolytic anemia due to prosthetic valve | hemolytic anemia due to infection | mechanical cardiac hemolysis | fragmentation anemia | hemolytic anemia due to toxins > D59.4
hemolytic anemia due to drugs | hemolytic anemia due to dapsone | drug hemolysis > D59.2
familial hemolytic uremic syndrome | genetic hemolytic uremic syndrome | genetic atypical hemolytic uremic syndrome | hereditary atypical hemolytic uremic syndrome | congenital hemolytic uremic syndrome | hereditary hemolytic uremic syndrome > D59.32
infection-associated hemolytic uremic syndrome | hemolytic uremic syndrome due to e coli | diarrhea-associated hemolytic uremic syndrome > D59.31
secondary hemolytic uremic syndrome | drug-induced hemolytic uremic syndrome > D59.39
nocturnal paroxysmal hematuria | nocturnal paroxysmal hemoglobinuria | strubing-marchiafava-micheli | paroxysmal nocturnal hematuria | marchiafava's hemoglobinuria > D59.5
paroxysmal hemoglobinemia | paroxysmal hemoglobinuria | paroxysmal hemoglobinuria from cold | intermittent hemoglobinuria | winter hemoglobinuria > D59.6
acquired hemolytic disease > D59.9
chronic red cell aplasia | chronic pure red cell aplasia | chronic acquired red cell aplasia > D60.0
constitutional red cell aplasia | congenital red cell aplastic anemia | red cell congenital hypoplasia | primary red cell aplasia | constitutional pure red cell anemia | familial red cell aplasia | hypoplastic red cell congenital anemia | aase syndrome | aase-smith syndrome > D61.01
fanconi panmyelopathy | constitutional infantile panmyelopathy > D61.03
fanconi disease > D61.03
constitutional aplastic anemia | estren-dameshek anemia | dyskeratosis with aplastic anemia > D61.09
aplastic anemia due to external agents | aplastic anemia due to chemicals | aplastic anemia due to pregnancy toxins | toxic aplastic anemia | infection-induced aplastic anemia > D61.2
hypoproliferative anemia | hypoplasia of marrow | aplasia of bone marrow | nonregenerative anemia | hypoplasia of hematopoietic | aplastic marrow | hypocellular marrow | idiopathic hypoplastic marrow > D61.9
fibrosis of marrow with anemia | leukoerythroblastic reaction | leuko-erythrogenic anemia | vaughan's disease > D61.82
erythropoietin-resistant anemia | epo resistant anemia > D63.1
anemia in chronic disease | anemia of critical illness | inflammatory anemia > D63.8
sideroblastic hereditary anemia | sideroachrestic anemia | sex-linked hereditary sideroblastic anemia | hereditary sideroachrestic anemia > D64.0
secondary sideroblastic anemia | sideroblastic anemia secondary to disease | sideroblastic anemia due to rheumatoid > D64.1
sideroblastic anemia due to drugs | sideroblastic anemia due to toxins | sideroblastic anemia due to alcohol | lead poisoning sideroblastic > D64.2
pyridoxine responsive hypochromic anemia | vitamin b6-responsive anemia | acquired sideroblastic anemia > D64.3
congenital dyserythropoietic | hereditary erythroblast multinuclearity > D64.4
osteosclerotic anemia | pseudoleukemica infantum | anemia pseudoleukemica infantum | infantile splenic anemia | infantile pseudoleukemic anemia | splenic anemia of infancy | spurious anemia | hydremic anemia | dilutional anemia | anemia gravis infantum | diluted blood anemia | jaksch's disease > D64.89
oligemia | oligochromasia | hypohemoglobinemia | low red blood cell count | low rbc count | decreased hematocrit | erythropenia | unspecified anemia | hypoglobulia > D64.9
enzymopenic methemoglobinemia | nadh-methemoglobin reductase deficiency | diaphorase deficiency | diaphorase deficiency disease | methemoglobin reductase deficiency | dehydrogenase deficiency diphosphopyridine methemoglobin | hemoglobin m | congenital cyanosis of methemoglobin > D74.0
nitrosohemoglobinemia | sulphemoglobinemia | stokvis disease | talma's disease methemoglobin | van den bergh's disease | microbial cyanosis > D74.8
hereditary polycythemia | primary familial polycythemia | erythremia familial | congenital polycythemia of familial > D75.0
acquired polycythemia | nephrogenous polycythemia | erythropoietin polycythemia | hypoxic polycythemia | relative erythrocytosis | polycythemia due to altitude | polycythemia due to erythropoietin | polycythemia due to stress | polycythemia due to hypoxemia | symptomatic polycythemia | polycythemia hypertonica | hypercythemia > D75.1
hematopoietic disease | hematopoietic organ disease | disorder of hematopoietic organs | disease of blood forming organs | hematopoietic disorder > D75.9

# --- second round: clotting, platelets
fibrinogenolysis | fibrinolytic hemorrhage | diffuse intravascular coagulation | fibrinolysis hemorrhagic acquired | pathologic fibrinolysis | fibrinolytic syndrome > D65
bleeder's disease | hemophilia vera | factor viii functional defect | familial bleeder | nonfamilial hemophilia | intermediate hemophilia | severe hemophilia a | mild hemophilia a | antihemophilic globulin deficiency | ahg deficiency | ahf deficiency | classic hemophilia > D66
autoprothrombin ii deficiency | plasma thromboplastin component | ptc deficiency | thromboplastin component deficiency | factor ix disorder | christmas factor | factor ix functional defect > D67
pta deficiency | plasma thromboplastin antecedent | thromboplastin antecedent deficiency > D68.1
hageman defect | hageman syndrome | congenital fibrinogen deficiency | fibrinogen absence | absent fibrinogen | absence of fibrinogen | congenital absence of fibrinogen | dysfibrinogenemia congenital | prothrombin conversion accelerator deficiency | spca deficiency | hypoproaccelerinemia | hypoprothrombinemia | factor i deficiency | familial hypoprothrombinemia | dysprothrombinemia | alexander's disease factor vii > D68.2
owren's syndrome | owren's parahemophilia | factor 5 deficiency | factor 10 deficiency | factor 13 deficiency | factor 12 deficiency > D68.2
acquired coagulation deficiency | acquired coagulation factor deficiency | acquired factor deficiency | acquired deficiency of factors | acquired multiple factor deficiency | acquired labile factor deficiency | acquired stable factor deficiency | acquired hyperprothrombinemia | deficiency of vitamin k dependent factors | hepatogenic coagulopathy > D68.4
hemorrhagic disorder due to intrinsic anticoagulants | hemorrhagic disorder due to antithrombin | hemorrhagic disorder due to increase in anti-viiia | factor xi inhibitor | factor xiii inhibitor | endogenous circulating anticoagulants | antithromboplastin | hyperantithrombinemia | antithrombin increase > D68.318
acquired hemophilia | factor viii inhibitor | factor viii autoantibody | antihemophilic factor inhibitor > D68.311
hemorrhagic disorder due to circulating anticoagulants | circulating anticoagulants extrinsic | hemorrhage due to heparin | bleeding from warfarin | drug-induced antithrombinemia | hyperheparinemia > D68.32
pseudohemophilia | constitutional thrombopathy | willebrand disease | hereditary pseudohemophilia | vascular hemophilia syndrome | minot-von willebrand | factor viii deficiency with vascular defect > D68.00
factor deficiency coagulation | disorder of hemostasis | hemostasis disorder | hemostatic disorder | defective coagulation | deficient blood coagulation | blood coagulation disorder | defective clotting | delayed coagulation | prolonged coagulation time defect | coagulation factor disorder | abnormal clotting > D68.9
primary hypercoagulable | hypercoagulation primary | protein c and s deficiency | antithrombin iii defect | thrombophilia primary > D68.59
secondary hypercoagulable | secondary hypercoagulability | hypercoagulable secondary | secondary hypercoagulation | hypercoagulation secondary > D68.69
lupus erythematosus inhibitor | sle inhibitor | systemic lupus erythematosus inhibitor presence | lupus inhibitor | lupus anticoagulant syndrome > D68.62
hemorrhagic purpura of henoch | arthritic purpura | purpura arthritica | purpura symptomatica | vascular hemorrhagic toxicosis | capillary toxicosis | capillary hemorrhagic toxicosis | hemorrhagic capillary toxicosis | peliosis rheumatica | schonlein disease | henoch-schonlein disease | purpura nephritica | nonthrombocytopenic hemorrhagic purpura | nonthrombocytopenic idiopathic purpura | purpura bacterial | septic purpura | anaphylactoid vasculitis | schonlein-henoch syndrome > D69.0
platelet deficiency | thrombocytopathia | thrombocytopathic purpura | hereditary thrombasthenia | giant platelet disease | glanzmann-naegeli | platelet qualitative defect | dense granule deficiency | thrombopathic purpura | thrombasthenia hereditary hemorrhagic | glanzmann-naegeli syndrome | aspirin-induced platelet dysfunction > D69.1
devil's pinches | orthostatic purpura | factitious purpura | purpura of legs | painful purpura | stasis purpura | idiopathic purpura nonthrombocytopenic | essential nonthrombocytopenic purpura | purpura maculosa | easy bruising syndrome purpura | cutaneous purpura | angioma serpiginosum purpura | senile ecchymosis purpura > D69.2
frank's essential thrombocytopenia | morbus maculosus hemorrhagicus | morbus werlhof | essential thrombopenia | hemogenia | hemogenic syndrome | hemorrhagic purpura | idiopathic thrombopenia | immune thrombopenia | land scurvy | purpura hemorrhagica | immune thrombocytopenic | autoimmune thrombopenia > D69.3
thrombopenic purpura | thrombopenia primary | megakaryocytic thrombocytopenia | essential thrombopenic purpura hereditary > D69.49
evans' syndrome > D69.41 {hemolytic, thrombocytopenia, aiha, platelets}
hereditary thrombopenia | congenital thrombopenia | familial thrombopenia | thrombocytopenia with absent radii hematologic > D69.42
ptp | posttransfusion purpura from platelet antibodies | post transfusion thrombocytopenic purpura > D69.51 {transfusion, posttransfusion, platelets, thrombocytopenia}
secondary thrombopenia | thrombopenia due to drugs | drug-induced thrombocytopenic purpura | thrombocytopenia due to alloimmunization | secondary thrombocytopenic purpura > D69.59
thrombopenia | thrombocytopenic | hypothrombocytemia | decreased platelet count | reduced platelets | low plt > D69.6
primary capillary hemorrhage | capillary bleeding | pseudohemophilia vascular type c | weak capillary walls | capillary purpura fragility | vascular bleeding tendency | hess capillary test positive fragility > D69.8
diathesis hemorrhagic | hemophilioid disease | hemophiloid state | hemorrhagic tendency > D69.9

# --- second round: white cells, spleen
acidopenia | neutropenia malignant | agranulocytic anemia | agranulocytic infection | agranulocytosis angina | neutrophilopenia | pernicious leukopenia | primary granulocytopenia | malignant leukopenia | hypogranulocytosis | primary neutropenia | mucositis necroticans agranulocytica | aleukocytosis | chronic neutropenia | granulocytopenic disorder | ulcer of agranulocytosis | agranulocytic ulcer of mouth > D70.9
infantile genetic neutropenia | congenital granulocytopenia | genetic infantile agranulocytosis > D70.0
agranulocytosis due to chemotherapy | neutropenia due to cytoreductive chemotherapy | leukopenia due to cytoreductive chemotherapy | neutropenia due to cancer chemotherapy | leukopenia due to cancer chemotherapy | granulocytopenia due to chemotherapy | neutropenia due to antineoplastic chemotherapy > D70.1
drug-induced neutropenia due to cytoreductive chemotherapy | drug-induced leukopenia due to cytoreductive cancer chemotherapy | drug-induced neutropenia due to cytoreductive cancer chemotherapy > D70.1
agranulocytosis due to drugs | granulocytopenia due to drugs | neutropenia due to clozapine > D70.2
neutropenia due to infection | agranulocytosis due to infection > D70.3
cyclic neutropenia | cyclic agranulocytosis | secondary cyclic agranulocytosis | periodic agranulocytosis > D70.4
neutropenic splenomegaly > D73.81
bridges-good disease | good-bridges | septic granulomatosis | granulomatous septic disease of childhood | hereditary granulomatous disease | fatal granulomatous disease of childhood | congenital neutrophil dysphagocytosis | neutrophil phagocytic defect | polymorphonuclear dysfunction | chronic granulomatous disease childhood > D71.8
leukocyte adhesion deficiency > D71.1
hegglin's syndrome | dohle bodies syndrome | alder's granulation | granulation alder | pelger-huet syndrome | pelger anomaly | hereditary leukocytic hyposegmentation | hyposegmentation of leukocytes hereditary | leukocytic anomaly genetic | dohle body panmyelopathic syndrome | chediak-like leukocyte anomaly | granulocyte anomaly hereditary | nuclear hyposegmentation of neutrophils | leukocyte granulation anomaly > D72.0
parasitic eosinophilia blood | secondary hypereosinophilia > D72.19
eosinophilic leukemoid reaction | monocytic leukemoid reaction | leukemoid reaction basophilic | leukemoid reaction neutrophilic | leukoid reaction > D72.823
lymphocytic hypereosinophilic syndrome | lymphocyte variant hypereosinophilic syndrome > D72.111
absolute lymphopenia | lymphocytopenic > D72.810
hyperleukocytosis > D72.829
basophilic granulocytosis > D72.824
plasma cell leukocytosis > D72.822
band neutrophilia > D72.825
leukocyte abnormality | abnormal leukocytes | abnormal white cells | leukocytic disorder | leukopathy > D72.9
aleukia splenica | splenic overactivity | metaplasia of spleen | splenic agnogenic metaplasia | dyssplenism | hypersplenic syndrome | splenic neutropenia syndrome > D73.1
opitz's disease | opitz disease of spleen | cirrhosis of spleen | splenic cirrhosis | siderotic splenomegaly | sclerosis of spleen congestive | chronic passive congestion of spleen | congestive fibrotic spleen | fibrocongestive splenomegaly | thrombophlebitic splenomegaly | splenogenous anemia > D73.2
infected spleen | suppurative splenitis | abscess of the spleen | pyogenic splenic > D73.3
pseudocyst of spleen | splenic pseudocyst > D73.4
splenic vein thrombosis of spleen | splenic artery embolism infarction | nontraumatic ruptured spleen | spontaneous rupture of spleen | hemorrhagic infarction of spleen | twisted spleen | splenic torsion | splenic pedicle torsion > D73.5
infection of spleen | splenic infection | splenocolic fistula | splenic amyloid ball | splenic adhesions | adhesions of spleen | movable spleen | displaced spleen | splenic ptosis | ptosis of spleen | splenic hemorrhage nontraumatic | splenic nodules siderotic | nonadherent spleen | lien migrans | splenolysis | hyaline spleen | perisplenic inflammation | sugar-coated spleen | ectopic splenic nodule acquired > D73.89
acquired asplenia | functional hyposplenism | asplenia without congenital defect | atrophic spleen | splenic involution | hyposplenism > D73.0
reticulohistiocytic granuloma | giant-cell reticulohistiocytoma | multicentric reticulohistiocytic granuloma | histiocytic granuloma xanthogranuloma | juvenile xanthogranuloma | lipid histiocytosis | destombes-rosai-dorfman | reticulohistiocytosis > D76.3
macrophage activation syndrome due to infection | macrophage activation due to infection | hemophagocytic syndrome due to infection | hemophagocytic syndrome due to virus | infection-related hemophagocytosis > D76.2
familial hemophagocytic lymphohistiocytosis | familial lymphohistiocytosis | familial erythrophagocytic lymphohistiocytosis | hemophagocytosis | hemophagocytic histiocytosis | histiocytic reticulosis familial hemophagocytic > D76.1
hemorrhage of spleen during splenectomy | hemorrhage of spleen during procedure on spleen > D78.01

# --- second round: immunity
bruton's disease | congenital hypogammaglobulinemia | x-linked hypogammaglobulinemia | bruton type agammaglobulinemia | autosomal recessive agammaglobulinemia swiss type | autosomal recessive swiss type immunodeficiency | hereditary hypogammaglobulinemia | sex-linked agammaglobulinemia | autosomal recessive hypogammaglobulinemia > D80.0
gammaglobulin deficiency | deficiency of gammaglobulin | gamma globulin deficiency | immunoglobulin deficiency | low gamma globulin | low gammaglobulin | gammaglobulin deficiency in blood | common variable agammaglobulinemia | arthritis in hypogammaglobulinemia | hypoimmunoglobulinemia | hypogammaglobulinemic arthritis > D80.1
selective immunoglobulin a deficiency | iga immunodeficiency | immunoglobulin a deficiency > D80.2
selective igg subclass deficiency | immunoglobulin g subclass deficiency | immunoglobulin g deficiency > D80.3
selective igm deficiency | immunoglobulin m deficiency > D80.4
hyperimmunoglobulin m syndrome | dysgammaglobulinemia type i | hyperimmunoglobulin m | x-linked hyper igm | increased igm immunodeficiency > D80.5
transient hypogammaglobulinemia infant | physiologic hypogammaglobulinemia of infancy > D80.7
antibody deficiency with hyperimmunoglobulinemia | selective antibody deficiency > D80.6
dysgammaglobulinemia | humoral deficiency | humoral immune defect | b-cell immunodeficiency > D80.9
lymphopenic agammaglobulinemia | agammaglobulinemia with lymphopenia | combined immune deficiency | alymphocytosis combined | t and b cell deficiency | lymphopenic hypogammaglobulinemia | combined cellular and humoral immunodeficiency > D81.9
glanzmann-riniker > D81.9
alymphocytosis > D72.810
reticular dysgenesis | de vaal syndrome | aleukocytosis congenital > D81.0
cellular immunity deficiency with abnormal immunoglobulin synthesis | immunoparesis nezelof | nezelof disease | nezelof's immunodeficiency > D81.4
bare lymphocyte | mhc class i deficiency > D81.6
mhc class ii deficiency > D81.7
ada2 deficiency | dada2 > D81.32
holocarboxylase synthetase deficiency > D81.818
pi3k delta syndrome > D81.82
omenn syndrome | zap70 deficiency | swiss type combined immunodeficiency > D81.89
aldrich disease | eczema thrombocytopenia immunodeficiency > D82.0
thymus aplasia | thymic agenesis | aplasia of thymus with immunodeficiency | velocardiofacial digeorge | absence of thymus with immunodeficiency | branchial arch syndrome of digeorge | congenital absence of thymus and parathyroid > D82.1
purtilo syndrome | x-linked lymphoproliferation | lymphoproliferative x-linked disease | x-linked lymphoproliferation disease > D82.3
buckley syndrome | job-buckley syndrome | hyperimmunoglobulinemia e > D82.4
common variable immunodeficiency with b-cell abnormalities | common variable immunodeficiency with abnormalities of b-cell numbers > D83.0
common variable immunodeficiency with t-cell disorders > D83.1
common variable immunodeficiency with autoantibodies > D83.2
c1-inh deficiency | hereditary angioneurotic | quincke edema hereditary | hereditary giant edema | complement component deficiency | c2 deficiency | c3 deficiency | complement system defect | familial angioneurotic edema | giant urticaria hereditary | milton's hereditary urticaria | hereditary c1 inhibitor deficiency > D84.1 {deficiency, hereditary, familial, complement, angioedema}
lymphocyte function antigen defect > D84.0
immunological deficiency | immune system deficiency | impaired immunity | lowered immunity > D84.9
osteitis cystica tuberculosa multiplex | jungling disease | osteitis multiplex cystoides | multiple site sarcoidosis | combined site sarcoidosis | sarcoidosis of bone | sarcoid of bone | ocular sarcoidosis | laryngeal sarcoidosis | sarcoidosis of kidney | sarcoidosis of parotid | sarcoidosis of eye | sarcoidosis of spleen | sarcoid of liver | sarcoid granuloma of liver | perthes-jungling > D86.89
sarcoid of lung | sarcoid lung disease | lung sarcoidosis | sarcoid of the lung | sarcoid lung > D86.0
lymphogranulomatosis benign | sarcoidosis of mediastinal lymph nodes | sarcoid lymphadenopathy | sarcoid of lymph node | mediastinal sarcoidosis > D86.1
boeck's lupoid | lupoid miliary of boeck | miliary lupoid of boeck | darier-roussy disease | erythema nodosum sarcoid skin | chilblain lupus of besnier | besnier lupus pernio > D86.3
sarcoid iridocyclitis of eye | iridocyclitis in sarcoidosis | iritis in sarcoidosis > D86.83
sarcoid nephritis | tubulointerstitial nephropathy in sarcoidosis | sarcoid kidney > D86.84
myocardial sarcoid | carditis in sarcoidosis | cardiomyopathy in sarcoidosis > D86.85
arthritis in sarcoidosis | sarcoid arthropathies > D86.86
polymyositis in sarcoidosis > D86.87
besnier-boeck | mortimer's malady | mortimer's disease | hutchinson-boeck disease | hutchinson-boeck syndrome | uveoparotid sarcoid | lymphogranulomatosis schaumann | boeck-schaumann disease > D86.9
waldenstrom hypergammaglobulinemia | benign hypergammaglobulinemic waldenstrom | benign purpura hyperglobulinemica | polyclonal hyperglobulinemia purpura > D89.0
cryoglobulinemic neuropathy | cryofibrinogenemia cryoglobulins | vasculitis with cryoglobulinemia | cryopathy cryoglobulin | essential cryoglobulinemic vasculitis > D89.1
monoclonal hypergammaglobulinemia > D89.2
iris immune reconstitution | paradoxical immune reconstitution > D89.3
secondary mast cell activation syndrome > D89.43
runt disease | secondary disease of graft-versus-host | homologous wasting disease > D89.813
pandas syndrome | pediatric autoimmune neuropsychiatric disorder | pediatric autoimmune neuropsychiatric disorders associated with streptococcal infection > D89.89
canale-smith syndrome | autoimmune lymphoproliferative disease > D89.82
cytokine release syndrome grade 3 > D89.833 {cytokine}
cytokine release syndrome grade 4 > D89.834 {cytokine}
immune dysregulation | immunological disorder | immunologic disorder | autoimmune dysfunction mechanism > D89.9

# --- second round: more names, adjective and noun
rickettsialpox > A79.1
big spleen syndrome | hypersplenism syndrome | gandy-nanta disease > D73.1
benign polycythemia > D75.0
achromia parasitica | pityriasis furfuracea versicolor > B36.0
baerensprung's disease | erythrasma-like tinea of groin > B35.6
epidermophytid | microsporid | dermatomycid > B35.9
tropical ear | singapore ear > B36.9
coccidioidosis | california disease > B38.9
generalized colibacillosis | generalized e coli infection | generalized escherichia coli infection > A41.51
generalized pneumococcal infection | pneumococcal pyemia > A40.3
generalized staphylococcal infection > A41.2
generalized meningococcal infection | generalized meningococcus > A39.4
generalized gonococcal infection > A54.86
generalized herpes simplex infection | generalized herpes > B00.7
visceral herpes simplex | visceral herpes > B00.89
generalized listeria infection | generalized listeriosis > A32.7
generalized salmonella infection | generalized salmonellosis > A02.1
generalized nocardiosis > A43.8
generalized actinomycosis > A42.7
choleriform diarrhea > A00.1
strongyloides diarrhea | intestinal strongyloides | strongyloides enteritis | diarrhea due to strongyloidiasis > B78.0
skin strongyloides | cutaneous strongyloides > B78.1
dimorphic anemia | b12 and folate deficiency anemia > D53.1
nutritional deficiency anemia > D53.9
microelliptopoikilocytic anemia > D56.9
hemolytic anemia with hemoglobinuria > D59.6
bothriocephalus anemia | anemia due to fish tapeworm > B70.0
acquired absence of fibrinogen | pathologic proteolysis | hemorrhagic fibrinogenolysis > D65
fibrin polymerization defect | stuart's disease | stuart factor deficiency | factor x defect | factor vii defect | factor v defect > D68.2
acquired proaccelerin deficiency | acquired proconvertin deficiency | acquired factor vii deficiency | acquired factor x deficiency | acquired factor v deficiency > D68.4
clotting deficiency | deficiency of clotting > D68.9
willebrand syndrome > D68.00
platelet-type von willebrand disease | pseudo von willebrand disease > D68.09
blood disease | disease of blood | hematologic disease > D75.9
fetal hemoglobin persistence > D56.4
hemoglobin as genotype | hb as genotype > D57.3
arthropathy in hemoglobinopathy > D58.2
immunodeficiency with partial albinism | griscelli syndrome > D82.8
hereditary essential edema | hereditary acute edema > D84.1
gastromalarial fever | paludal cachexia | malarial encephalitis unspecified | gastric malaria | malarial typhoid | ardent fever malarial > B54
herpetic fever > B00.9
splenic fever | milzbrand > A22.9
malignant furuncle | anthrax furuncle > A22.0
streptobacillary fever > A25.1
deer fly disease | tularensis infection | pasteurella tularensis > A21.9
tularensis conjunctivitis > A21.1
pasteurella pestis infection | bacillus pestis infection > A20.9
pulmonary melioidosis > A24.2
hemorrhagic jaundice | hemorrhagic icterus infectious > A27.0
czechoslovakian encephalitis > A84.1
postvaricella encephalitis | postvaricella encephalomyelitis | postchickenpox encephalitis | encephalomyelitis in varicella > B01.11
postvaricella pneumonia > B01.2
postmeasles encephalomyelitis > B05.0
rubella encephalitis | postrubella encephalitis > B06.01
rubella meningitis > B06.02
acute spinal paralysis | acute spinal atrophic paralysis > A80.30
aphthous angina > B08.5
sandfly dengue > A93.1
mooser bodies > A75.2
rickettsiosis tick-borne | tick-borne rickettsial fever > A77.9
henpue | henpuye | boomerang leg > A66.6
pinta skin lesion late > A67.2
infant clostridium botulinum infection > A48.51
cytomegaloviral mononucleosis with complication | cytomegalovirus mononucleosis with complication > B27.19
actinomadura | actinomadura infection > B47.1
leptosphaeria | leptosphaeria senegalensis | neotestudina | exophiala mycetoma > B47.0
trichosporon cutaneum | trichosporon beigelii > B36.2
loboi blastomyces | blastomyces loboi > B48.0
mixed brucella infection > A23.8
mixed intestinal helminthiasis | mixed intestinal helminth infestation | mixed worm infestation > B81.4
intestinal infestation | intestinal parasitism > B82.9
schistosoma cercariae infestation | cutaneous bilharziasis > B65.3
cysticercosis of taenia solium larva | larval taenia solium > B69.9
harvest itch | red bugs | hair follicle mites | follicle mite > B88.09
myriapodiasis | centipede infestation | pulex infestation > B88.2
plica polonica > B85.0
pediculosis of vulva | pubic pediculosis > B85.3
lymphangitis due to brugia timori > B74.2
fibrosis of spleen in schistosomiasis > B65.9
hematochyluria of schistosomiasis > B65.0
glomerulonephritis in strongyloidiasis > B78.9
pyelonephritis in brucellosis | brucella pyelonephritis | brucella endocarditis | brucella meningitis > A23.9
meningoencephalitis due to naegleria | naegleria meningoencephalitis > B60.2
torula meningoencephalitis | torula meningoencephalomyelitis | cryptococcus meningoencephalomyelitis > B45.1
plasma cell pneumonia > B59
naso-oral leishmaniasis | nasooral leishmaniasis > B55.2
toxic megacolon due to c difficile | toxic megacolon due to clostridium difficile | c diff megacolon > A04.72
rectal prolapse due to trichuris > B79
skin infection due to fungus | skin fungus infection > B36.9
otitis externa in zoster | herpes zoster otitis externa > B02.8
chromoblastomycosis of unspecified site > B43.9
acute chagas with cardiovascular involvement | acute cardiovascular chagas > B57.0
lymphadenitis due to diphtheria | diphtheritic lymphadenitis > A36.89
episplenitis > D73.89
malignant purpura > D69.0
igg absence | isolated igg deficiency > D80.3

# --- third round: the agent of a disease that is coded elsewhere
staphylococcus as cause of disease classified elsewhere | staphylococcus infection as cause of disease classified elsewhere > B95.8
staphylococcus aureus as cause of disease classified elsewhere | staphylococcus aureus infection as cause of disease classified elsewhere > B95.61
mrsa as cause of disease classified elsewhere | mrsa infection as cause of disease classified elsewhere > B95.62
other staphylococcus as cause of disease classified elsewhere | other staphylococcus infection as cause of disease classified elsewhere | coagulase negative staphylococcus as cause of disease classified elsewhere | coagulase negative staphylococcus infection as cause of disease classified elsewhere > B95.7
streptococcus as cause of disease classified elsewhere | streptococcus infection as cause of disease classified elsewhere > B95.5
group a streptococcus as cause of disease classified elsewhere | group a streptococcus infection as cause of disease classified elsewhere > B95.0
group b streptococcus as cause of disease classified elsewhere | group b streptococcus infection as cause of disease classified elsewhere > B95.1
group d streptococcus as cause of disease classified elsewhere | group d streptococcus infection as cause of disease classified elsewhere | enterococcus as cause of disease classified elsewhere | enterococcus infection as cause of disease classified elsewhere > B95.2
pneumococcus as cause of disease classified elsewhere | pneumococcus infection as cause of disease classified elsewhere | streptococcus pneumoniae as cause of disease classified elsewhere | streptococcus pneumoniae infection as cause of disease classified elsewhere > B95.3
mycoplasma pneumoniae as cause of disease classified elsewhere | mycoplasma pneumoniae infection as cause of disease classified elsewhere > B96.0
klebsiella pneumoniae as cause of disease classified elsewhere | klebsiella pneumoniae infection as cause of disease classified elsewhere | klebsiella as cause of disease classified elsewhere | klebsiella infection as cause of disease classified elsewhere > B96.1
escherichia coli as cause of disease classified elsewhere | escherichia coli infection as cause of disease classified elsewhere | e. coli as cause of disease classified elsewhere | e. coli infection as cause of disease classified elsewhere > B96.20
escherichia coli o157 as cause of disease classified elsewhere | escherichia coli o157 infection as cause of disease classified elsewhere > B96.21
shiga toxin-producing escherichia coli as cause of disease classified elsewhere | shiga toxin-producing escherichia coli infection as cause of disease classified elsewhere > B96.23
haemophilus influenzae as cause of disease classified elsewhere | haemophilus influenzae infection as cause of disease classified elsewhere > B96.3
proteus as cause of disease classified elsewhere | proteus infection as cause of disease classified elsewhere > B96.4
pseudomonas as cause of disease classified elsewhere | pseudomonas infection as cause of disease classified elsewhere | pseudomonas pseudomallei as cause of disease classified elsewhere | pseudomonas pseudomallei infection as cause of disease classified elsewhere | pseudomonas mallei as cause of disease classified elsewhere > B96.5
pseudomonas mallei infection as cause of disease classified elsewhere > B96.5
bacteroides fragilis as cause of disease classified elsewhere | bacteroides fragilis infection as cause of disease classified elsewhere > B96.6
clostridium perfringens as cause of disease classified elsewhere | clostridium perfringens infection as cause of disease classified elsewhere > B96.7
helicobacter pylori as cause of disease classified elsewhere | helicobacter pylori infection as cause of disease classified elsewhere > B96.81
vibrio vulnificus as cause of disease classified elsewhere | vibrio vulnificus infection as cause of disease classified elsewhere > B96.82
acinetobacter baumannii as cause of disease classified elsewhere | acinetobacter baumannii infection as cause of disease classified elsewhere > B96.83
serratia as cause of disease classified elsewhere | serratia infection as cause of disease classified elsewhere | enterobacter sakazakii as cause of disease classified elsewhere | enterobacter sakazakii infection as cause of disease classified elsewhere | enterobacter as cause of disease classified elsewhere > B96.89
enterobacter infection as cause of disease classified elsewhere | citrobacter as cause of disease classified elsewhere | citrobacter infection as cause of disease classified elsewhere > B96.89
adenovirus as cause of disease classified elsewhere | adenovirus infection as cause of disease classified elsewhere > B97.0
enterovirus as cause of disease classified elsewhere | enterovirus infection as cause of disease classified elsewhere > B97.10
coxsackievirus as cause of disease classified elsewhere | coxsackievirus infection as cause of disease classified elsewhere | coxsackie as cause of disease classified elsewhere | coxsackie infection as cause of disease classified elsewhere > B97.11
echovirus as cause of disease classified elsewhere | echovirus infection as cause of disease classified elsewhere > B97.12
sars coronavirus as cause of disease classified elsewhere | sars coronavirus infection as cause of disease classified elsewhere > B97.21
coronavirus as cause of disease classified elsewhere | coronavirus infection as cause of disease classified elsewhere > B97.29
retrovirus as cause of disease classified elsewhere | retrovirus infection as cause of disease classified elsewhere > B97.30
lentivirus as cause of disease classified elsewhere | lentivirus infection as cause of disease classified elsewhere > B97.31
oncovirus as cause of disease classified elsewhere | oncovirus infection as cause of disease classified elsewhere > B97.32
human t-cell lymphotropic virus type i as cause of disease classified elsewhere | human t-cell lymphotropic virus type i infection as cause of disease classified elsewhere | htlv-i as cause of disease classified elsewhere | htlv-i infection as cause of disease classified elsewhere > B97.33
human t-cell lymphotropic virus type ii as cause of disease classified elsewhere | human t-cell lymphotropic virus type ii infection as cause of disease classified elsewhere | htlv-ii as cause of disease classified elsewhere | htlv-ii infection as cause of disease classified elsewhere > B97.34
human immunodeficiency virus type 2 as cause of disease classified elsewhere | human immunodeficiency virus type 2 infection as cause of disease classified elsewhere | hiv-2 as cause of disease classified elsewhere | hiv-2 infection as cause of disease classified elsewhere > B97.35
respiratory syncytial virus as cause of disease classified elsewhere | respiratory syncytial virus infection as cause of disease classified elsewhere > B97.4
reovirus as cause of disease classified elsewhere | reovirus infection as cause of disease classified elsewhere > B97.5
parvovirus as cause of disease classified elsewhere | parvovirus infection as cause of disease classified elsewhere > B97.6
papillomavirus as cause of disease classified elsewhere | papillomavirus infection as cause of disease classified elsewhere > B97.7
human metapneumovirus as cause of disease classified elsewhere | human metapneumovirus infection as cause of disease classified elsewhere > B97.81
rhinovirus as cause of disease classified elsewhere | rhinovirus infection as cause of disease classified elsewhere > B97.89

# --- third round: bacteria, spirochetes, rickettsiae
anaerobic abscess | gas gangrene infection > A48.0
anerobic abscess > A48.0
bacterial disease | bacillary infection | bacillus infection > A49.9
staphylococcal diarrhea | diarrhea due to staphylococcus | yersinia pseudotuberculosis enterocolitis > A04.8
food contamination bacterial | contaminated food poisoning | foodborne bacterial intoxication | food poisoning from decomposed food | bacterial ichthyotoxism > A05.9
botulism from food | classical botulism | foodborne intoxication classical > A05.1
foodborne clostridium welchii intoxication > A05.2
diarrhea choleriformis > A00.1
bacillus typhosus infection | infection of bacterium typhosum | typhomania | enteric fever typhoid > A01.00
typhoid fever with arthritis | typhoid fever complicated by arthritis > A01.04
salmonella paratyphi b infection | infection by paratyphi b > A01.2
salmonella paratyphi a infection > A01.1
chronic amebiasis with liver abscess > A06.4
amebic abscess of liver and brain | amebic abscess of liver with brain abscess | amebic brain and lung abscess > A06.6
entamoeba infestation | entamoeba histolytica infestation | entamoebic infection > A06.9
microsporidiosis intestinal | microsporidial enteritis > A07.8
norwalk virus gastroenteritis | acute infectious gastroenteritis norwalk type > A08.11
spencer disease > A08.19
plague pharyngitis > A20.8
septicemic pestis | yersinia pestis sepsis > A20.7
bronchopneumonic tularemia | tularemia of lung > A21.2
ingestion tularemia > A21.3
chabert disease | anthrax infection > A22.9
mountain fever of malta | spondylitis in brucellosis > A23.9
malleus infection | loefflerella mallei | pseudomonas mallei infection > A24.0
photochromogenic mycobacteria disease of lung > A31.0
mycobacterium luciflavum > A31.1
atypical mycobacteria infection | infection by atypical mycobacteria > A31.9
borderline leprosy | neuritic leprosy primary | primary neuritic leprosy > A30.3
leprosy keratitis | keratitis punctata leprosa > A30.9
infection of heart by meningococcus > A39.50
pyemia due to pneumococcus | pneumococcal bacteremia with sepsis > A40.3
sepsis due to clostridium welchii | clostridium perfringens septicemia > A41.4
nocardial infection | rhinoscleroma | scleroma of nose | scleroma nasi | trichosis axillaris > A48.8
infection by pneumococcus | infection of pneumococcus | infection due to streptococcus > A49.1
spirochetal gangrene other | spirochetal stomatitis gangrene > A69.8
spirochetal arthritis | arthritic spirochetosis > A69.9
borrelia burgdorferi | infection of borrelia burgdorferi > A69.20
necrotizing stomatitis | necrosis of stomatitis > A69.0
recurrent fever borrelia > A68.9
pinta cicatricial lesions > A67.2
mixed pinta > A67.3
shop typhus | urban typhus | typhus mexicanus > A75.2
general paresis of the insane | paralytic dementia | general paralysis syphilitic | dementia paralytica | encephalopathy in syphilis | syphilitic encephalopathy | general paralysis > A52.17 {syphilis, syphilitic, neurosyphilis, insane, luetic}
hemorrhagic fever with renal syndrome from hantavirus | hantavirus disease with renal manifestations | epidemic nephropathy hantavirus > A98.5
southeast asia hemorrhagic fever | thai hemorrhagic fever | hemorrhagic fever of southeast asia > A91
heartland virus | heartland virus disease | mite-borne hemorrhagic fever | tick-bite fever american > A93.8
biundulant encephalitis | biphasic meningoencephalitis | biundulant tick-borne encephalitis > A84.1
poliomyelitis encephalitis | encephalitis in poliomyelitis | polioencephalitis acute | poliovirus encephalitis > A80.9
coxsackie of central nervous system > A88.8
lyssa > A82.9
hepatitis non-a viral | non-a hepatitis > B17.8
acute viral hepatitis type b | acute type b hepatitis | acute hepatitis type b | acute serum hepatitis > B16.9
hantavirus disease with pulmonary manifestations | sin nombre virus disease > B33.4
eyelid zoster > B02.39
megalerythema | erythema infectiosum fifth > B08.3
aphthae of cattle fever | epidemic stomatitis > B08.8
epidemic conjunctivitis | viral conjunctivitis epidemic > B30.9
viral encephalitis sequelae | late effect of viral encephalitis | sequelae of encephalitis viral | post viral encephalitis sequelae > B94.1
epidemic disease > B99.9
body ringworm | corporeal ringworm > B35.4
acladiosis > B36.0
tinea nodosa > B36.8
fungus infection of skin | skin fungus | mycotic skin infection > B36.9
stomatitis due to thrush | oral thrush stomatitis | parasitic disease of mouth > B37.0
cytomycosis > B39.4
visceral paracoccidioidomycosis > B41.8
sporotrichum infection | sporotrichotic infection > B42.9
chromomycosis | pheohyphomycosis > B43.9
aspergillus ear infection | ear aspergillosis > B44.89
torula > B45.9
monosporosis | pseudallescheria boydii | pseudallescheriosis > B48.2
mycotic diarrhea > B49
cameroon fever | congestive malaria unspecified > B54
malaria malariae > B52.9
tubulointerstitial toxoplasmosis | toxoplasmosis tubulo-interstitial nephropathy > B58.83
oriental bilharziasis > B65.2
asiatic liver fluke | clonorchis infestation | cholangiohepatitis due to clonorchis | liver fluke due to clonorchiasis > B66.1
granulosus echinococcus of lung > B67.1
hydatid cyst of liver granulosus | granulosus echinococcus of liver > B67.0
multilocular echinococcosis of multiple sites | alveolar hydatid of multiple sites > B67.61
echinococciasis > B67.90
taenia solium larvae | larval form of taenia solium > B69.9
hymenolepis infestation > B71.0
dracunculus infestation > B72
brugia malayi chyluria | chyluria due to brugia | filariasis from brugia malayi > B74.1
trichina worm infestation | intestinal trichinellosis > B75
whipworm disease | trichuris infestation | rectal prolapse due to whipworm > B79
parasitic enteritis | bowel parasites | parasites in stool intestinal > B82.9
meningitis in parasitic disease > B89
scrub itch | harvest mite itch | chigger bites infestation | trombidiosis > B88.09
venereal lymphadenitis > A55
chlamydial venereal disease | venereal chlamydia > A56.8
the clap gonorrhea > A54.9
venereal salpingitis > A54.24
gonococcal endocardium infection | gonococcus of endocardium > A54.83
gonorrhea with periurethral abscess | gonococcal urethritis with abscess | lower genitourinary gonorrhea with abscess > A54.1
female genital herpes | genital herpes female | herpes of vulva and vagina other > A60.09
infantile syphilis | syphilis of infant | syphilis infantum > A50.9
congenital chancre | early congenital mucocutaneous syphilis > A50.07
juvenile general paresis > A50.45
syphilitic vaginitis primary | primary genital chancre | syphilitic sore of genitals > A51.0
secondary anal syphilis | syphilis of anus secondary | syphilitic rupia | rupia > A51.39
secondary bone syphilis | syphilis of bone secondary > A51.46
secondary syphilitic lesion | secondary syphilis symptoms > A51.49
neurosyphilitic aneurysm | neurosyphilis with thrombosis | neurosyphilitic thrombosis | cerebral vascular syphilis | vascular syphilis of brain > A52.05
syphilitic aneurysm of thorax | intrathoracic syphilitic aneurysm > A52.01
syphilitic coronary stenosis | syphilitic coronary artery disease | syphilitic coronary arteriosclerosis > A52.06
syphilitic radiculopathy | spinal tabes > A52.11
syphilitic meningomyelitis | syphilitic encephalitis late > A52.14
tabes with cord bladder | cord bladder in tabes > A52.19
syphilitic hemianopia | syphilitic oculopathy | iritis papulosa | ocular syphilis late > A52.71
late vulvar syphilis | late syphilitic vulvitis > A52.76
late mucocutaneous syphilis | babinski-vaquez syndrome > A52.79
primary sequelae of pallidum treponematosis | treponematosis due to treponema pallidum > A53.9

# --- third round: blood and immunity
pure red cell anemia | red cell aplastic anemia | acquired erythroblastopenia > D60.9
congenital erythroblastopenia | blackfan-diamond disease | josephs-diamond-blackfan anemia > D61.01
congenital panhemocytopenia | familial pancytopenia > D61.09
target cell anemia | leptocytosis hereditary anemia > D64.89
anemia due to amino acid deficiency | anemia of protein deficiency | anemia due to protein deficiency > D53.0
anemia from b12 and folate deficiency > D53.1
anemia due to intrinsic factor deficiency | castle intrinsic factor deficiency anemia > D51.0
glutathione metabolism anemia | anemia due to glutathione disorder | anemia due to hexose monophosphate shunt deficiency > D55.1
chronic hemolytic anemia | congenital hemolytic anemia unspecified | familial hemolytic anemia unspecified > D58.9
cold agglutinin sensitivity | cold autoimmune sensitivity | cold sensitivity autoimmune > D59.12
drug-induced hemolytic disease | drug-induced hemolysis autoimmune | hemolytic anemia due to drug autoimmune > D59.0
nonautoimmune hemolytic disease > D59.4
acholuric jaundice acquired | acquired acholuric jaundice > D59.8
aseptic necrosis from hemoglobinopathy > D58.2
hemoglobin s trait | trait hemoglobin s > D57.3
hereditary persistent fetal hemoglobin > D56.4
arthritis in hemophilia | hemophilia classical | hemophilic arthritis disease > D66
platelet type von willebrand > D68.09
autoprothrombin c deficiency | stuart-prower deficiency | prower factor deficiency > D68.2
tendency to bleed | coagulation disturbance | deficient clotting > D68.9
pseudohemophilia type a | capillary fragility hereditary > D69.8
hereditary qualitative platelet defect > D69.1
transfusion thrombocytopenia | thrombocytopenia due to transfusion | thrombocytopenia due to blood transfusion > D69.59
low platelets of blood | decrease of platelets > D69.6
neutropenia from cytoreductive chemotherapy | chemotherapy neutropenia > D70.1
polymorphonuclear neutrophil disorder | disorder of neutrophils | neutrophil dysfunction > D71.9
leukocyte adhesion defect > D71.1
hegglin anomaly | jordan anomaly of leukocytes > D72.0
acute mountain sickness polycythemia | gaisbock disease | altitude polycythemia | mountain polycythemia > D75.1
nonmalignant myelosclerosis | bone marrow fibrosis nonmalignant > D75.89
anti-pf4 disorder | platelet activating anti-pf4 disorder > D75.84
hereditary agammaglobulinemia | hereditary gammaglobulin deficiency | autosomal recessive agammaglobulinemia > D80.0
agammaglobulinemic antibody deficiency | agammaglobulinemia antibody syndrome > D80.1
cell mediated immune deficiency > D84.89
essential hereditary edema > D84.1
castleman disease hhv-8 | hhv-8 associated castleman disease | multicentric castleman disease > D47.Z2
drug-induced mast cell activation > D89.49
# --- shorthand, surgery, birth, injury
@type condition
IDA 2/2 chronic blood loss | IDA 2/2 GI blood loss | IDA 2/2 AUB | IDA 2/2 HMB | IDA 2/2 fibroids | IDA 2/2 chronic GI blood loss | IDA from chronic blood loss | IDA from blood loss | IDA from GI blood loss | IDA from menorrhagia | IDA from heavy menses | IDA from AUB | IDA from HMB | IDA from fibroids | IDA secondary to chronic blood loss | IDA secondary to blood loss | IDA secondary to GI blood loss | IDA secondary to menorrhagia | IDA secondary to heavy menses | IDA secondary to AUB | IDA secondary to HMB | IDA secondary to fibroids | IDA secondary to chronic GI blood loss | iron deficiency anemia 2/2 heavy menses | iron deficiency anemia 2/2 AUB | iron deficiency anemia 2/2 HMB | iron deficiency anemia 2/2 fibroids | iron deficiency anemia from chronic blood loss | iron deficiency anemia from blood loss | iron deficiency anemia from GI blood loss | iron deficiency anemia from menorrhagia | iron deficiency anemia from heavy menses | iron deficiency anemia from AUB | iron deficiency anemia from HMB | iron deficiency anemia from fibroids | iron deficiency anemia from chronic GI blood loss | iron deficiency anemia secondary to GI blood loss | iron deficiency anemia secondary to menorrhagia | iron deficiency anemia secondary to heavy menses | iron deficiency anemia secondary to AUB | iron deficiency anemia secondary to HMB | iron deficiency anemia secondary to fibroids | IDA chronic blood loss | IDA blood loss > D50.0
# --- shorthand, adult medicine
@type condition
IDA | Fe def anemia | iron def anemia > D50.0 {due to menorrhagia, 2/2 menorrhagia, secondary to menorrhagia, from menorrhagia, d/t menorrhagia, due to heavy menses, 2/2 heavy menses, from heavy menses, due to AUB, 2/2 AUB, 2/2 heavy menstrual bleeding, 2/2 HMB, due to chronic blood loss, 2/2 chronic blood loss, from chronic blood loss, 2/2 GI blood loss, due to chronic GI blood loss, 2/2 chronic GI blood loss}
hyperK | hyper-K > E87.5
line infection | IJ line infection | PICC infection | PICC line infection | port infection | CVC infection | catheter-related infection | HD catheter infection > T80.211A {bacteremia, bloodstream, BSI, positive blood cultures, positive BCx}
HbSS with VOC | HbSS VOC | sickle cell with VOC | SCD with VOC | HbSS crisis | sickle cell VOC | VOC sickle > D57.00
EM rash | erythema migrans rash > A69.20 {lyme, tick, doxy, Ixodes}

# --- iron that bleeding took
iron deficiency anemia due to chronic menstrual blood loss | iron deficiency anemia due to menstrual blood loss | iron deficiency anemia due to heavy periods | iron deficiency anemia due to heavy menstrual bleeding | iron deficiency anemia from heavy periods | iron deficiency anemia from GI bleeding | iron deficiency from menstrual loss | IDA due to heavy menstrual bleeding > D50.0
latent TB test | latent TB testing | latent TB screening | latent TB screen | latent tuberculosis test | latent tuberculosis screening | yearly latent TB test | annual latent TB test | screening for latent tuberculosis | screen for latent TB > Z11.7
Hb SS with acute chest syndrome | HbSS with acute chest syndrome | hemoglobin SS with acute chest syndrome > D57.01
Hb SS with pain crisis | HbSS with pain crisis | Hb SS with vaso-occlusive crisis | HbSS with vaso-occlusive crisis | hemoglobin SS with pain crisis | Hb SS with crisis > D57.00
anemia due to the malignancy | anemia due to the cancer | anemia due to cancer | anemia from the cancer | anemia from cancer > D63.0
iron deficiency anemia is from the chronic blood loss | iron deficiency anemia is from chronic blood loss | iron deficiency anemia from the chronic blood loss | iron deficiency anemia from her heavy periods | iron deficiency anemia from heavy menstrual bleeding | IDA from heavy periods > D50.0
immunosuppressed on | immunosuppressed from | immunosuppressed by | immunosuppressed due to chemo | immunosuppressed due to methotrexate | immunosuppressed due to MTX | immunosuppression from methotrexate | immunosuppression from chemotherapy > D84.821
febrile neutropenia from chemo | febrile neutropenia from chemotherapy | neutropenic fever from chemo | neutropenic fever from chemotherapy | neutropenia from chemotherapy | neutropenia from chemo > D70.1
thrombocytopenia secondary to | thrombocytopenia from | thrombocytopenia due to > D69.59
multiple myeloma in CR | multiple myeloma in stringent CR | multiple myeloma in sCR | multiple myeloma in VGPR | multiple myeloma in complete remission | multiple myeloma in complete response | myeloma in CR | myeloma in sCR | myeloma in VGPR | myeloma in stringent CR | MM in CR | MM in sCR | MM in VGPR > C90.01
S. pneumo sepsis | S. pneumoniae sepsis | sepsis due to S. pneumo | sepsis from S. pneumo > A40.3
@type condition
iron deficiency anemia from menstrual losses | iron deficiency anemia from the menstrual losses | iron deficiency anemia from chronic menstrual losses | iron deficiency anemia from the chronic menstrual losses | iron deficiency anemia due to menstrual losses | iron deficiency anemia from menstrual blood loss | IDA from menstrual losses | IDA due to heavy periods | iron deficiency is from the chronic menstrual loss | iron deficiency from heavy periods | iron deficiency from menorrhagia > D50.0
@type condition
ABL anemia | ABLA > D62
HIV asymptomatic > Z21
@type condition
rapid GAS positive | GAS positive | rapid strep positive | rapid strep pos | rapid strep + | strep screen positive | GAS pharyngitis > J02.0
@type condition
post-op blood loss anemia | postop blood loss anemia | post-operative blood loss anemia > D62
anemia, iron deficient | iron deficient anemia | iron def anemia = iron deficiency anemia
chemo anemia | chemotherapy anemia | chemo-related anemia | chemotherapy-related anemia > D64.81
chronic blood loss iron deficiency | blood loss iron deficiency | iron deficiency from chronic blood loss > D50.0

# --- as the Index files them
@type condition
left shift | left-shifted white count | bandemia with left shift > D72.825
EBV > B27.00 {mono, mononucleosis, monospot, pharyngitis, tonsillitis, lymphoproliferative}

# --- said in case reports
@type condition
pulmonary tbc > A15.0
septic picture | septic process > A41.9
mononucleic syndrome | mononucleosic syndrome > B27.90
viriasis > B34.9
p. vivax > B51.9
p. jiroveci | p. jirovecii | p. carinii | jiroveci pneumonia | jirovecii pneumonia | cystis jiroveci > B59
daughter vesicles > B67.90
cysticerci > B69.9
s. stercoralis | stercoralis larvae > B78.9
intestinal parasitosis | entero-parasitosis | enteroparasitosis > B82.9
toxocarosis > B83.0
parasitosis > B89
hypochromic > D50.9
hemolytic crisis > D58.9
decrease in platelets | drop in platelets > D69.6
increase in eosinophils > D72.10

# --- germs that the Index files by themselves
@type condition
mycoplasma > B96.0
parvovirus > B97.6
adenovirus > B97.0
enterovirus > B97.10

# --- anemia and its bleeding
@type condition
iron deficiency anemia from chronic menstrual blood loss | iron deficiency anemia from the ongoing blood loss | iron deficiency anemia from ongoing blood loss | iron deficiency anemia due to ongoing blood loss | IDA from ongoing blood loss > D50.0

# --- single lines of assessments, blood-infection
@type condition
CoNS | Staph epi | coag-neg staph > B95.7
late onset GBS sepsis > P36.0
TV endocarditis | MV endocarditis | AV endocarditis > I33.0 {MRSA, MSSA, vegetation, bacteremia, IVDU, vanc, cefazolin, heroin}

# --- yeast, and valves
@type condition
acute vulvovaginal yeast | vulvovaginal yeast > B37.31
subacute endocarditis > I33.0 {viridans, strep, staph, vegetation, enterococcus}

# --- yeast below
@type condition
yeast vulvovaginitis | acute yeast vulvovaginitis > B37.31

# --- blood in short
@type condition
hemorrhagic disorder d/t anticoagulant | hemorrhagic disorder due to warfarin | hemorrhagic disorder due to Eliquis > D68.32
GAS > B95.0 {nec fasc, necrotizing, cx, culture, bacteremia, cellulitis, abscess}

# --- leukocytes of one kind

# --- C. difficile that comes again
@type condition
c diff 1st recurrence | c diff second recurrence | c diff third recurrence | c diff colitis, 1st recurrence | c diff colitis, 2nd recurrence | c diff colitis, first recurrence | c diff colitis, second recurrence | c diff, 2nd recurrence | c diff, first recurrence | cdi 1st recurrence | cdi first recurrence | cdi second recurrence | second episode of c diff | third episode of c diff > A04.71

# --- anemia of what one eats
@type condition
iron deficiency anemia, dietary | iron def anemia, dietary | dietary iron def anemia | iron deficiency anemia due to diet | iron deficiency anemia due to milk | nutritional iron deficiency anemia | milk anemia > D50.8

# septic emboli
septic emboli | septic embolus | septic embolism | septic embolization > I76
septic pulm emboli | septic pulm embolus | septic PE | septic lung emboli | septic emboli lungs | pulm septic emboli | pulmonary septic emboli > I26.90

iron overload from transfusions | iron overload due to transfusions | iron overload from years of transfusions | iron overload of transfusions | transfusion related iron overload > E83.111
iron deficiency anemia from diet | iron deficiency anemia due to low iron diet | iron deficiency anemia from cow milk | iron deficiency anemia from too much milk | iron deficiency anemia from too much cow milk | iron deficiency anemia due to excessive milk | IDA from cow milk | IDA due to diet > D50.8

# --- what a line of infectious disease leaves out
@type condition
GC urethritis | GC cystitis | urethral GC | penile GC > A54.01
GC cervicitis | cervical GC | GC of cervix > A54.03
GC proctitis | rectal GC > A54.6
GC pharyngitis | pharyngeal GC > A54.5
CT cervicitis > A56.09 {chlamydia, NAAT, doxy, doxycycline, azithromycin}
CT urethritis > A56.01 {chlamydia, NAAT, doxy, doxycycline, azithromycin}
crabs | crab lice | pubic crabs | pubic crab lice | crab louse > B85.3 {permethrin, pubic, lice, nits, louse, pediculosis}
bullseye rash | bulls-eye rash > A69.20 {lyme}
lyme arthritis of knee | lyme arthritis R knee | lyme arthritis L knee | lyme arthritis right knee | lyme arthritis of right knee | lyme arthritis left knee | lyme arthritis of left knee | lyme arthritis of hip | lyme arthritis R hip | lyme arthritis L hip | lyme arthritis right hip | lyme arthritis of right hip | lyme arthritis left hip | lyme arthritis of left hip | lyme arthritis of ankle | lyme arthritis R ankle | lyme arthritis L ankle | lyme arthritis right ankle | lyme arthritis of right ankle | lyme arthritis left ankle | lyme arthritis of left ankle | lyme arthritis of wrist | lyme arthritis R wrist | lyme arthritis L wrist > A69.23
lyme arthritis right wrist | lyme arthritis of right wrist | lyme arthritis left wrist | lyme arthritis of left wrist | lyme arthritis of elbow | lyme arthritis R elbow | lyme arthritis L elbow | lyme arthritis right elbow | lyme arthritis of right elbow | lyme arthritis left elbow | lyme arthritis of left elbow | lyme arthritis of shoulder | lyme arthritis R shoulder | lyme arthritis L shoulder | lyme arthritis right shoulder | lyme arthritis of right shoulder | lyme arthritis left shoulder | lyme arthritis of left shoulder | arthritis due to lyme of knee | arthritis due to lyme R knee | arthritis due to lyme L knee | arthritis due to lyme right knee | arthritis due to lyme of right knee | arthritis due to lyme left knee > A69.23
arthritis due to lyme of left knee | arthritis due to lyme of hip | arthritis due to lyme R hip | arthritis due to lyme L hip | arthritis due to lyme right hip | arthritis due to lyme of right hip | arthritis due to lyme left hip | arthritis due to lyme of left hip | arthritis due to lyme of ankle | arthritis due to lyme R ankle | arthritis due to lyme L ankle | arthritis due to lyme right ankle | arthritis due to lyme of right ankle | arthritis due to lyme left ankle | arthritis due to lyme of left ankle | arthritis due to lyme of wrist | arthritis due to lyme R wrist | arthritis due to lyme L wrist | arthritis due to lyme right wrist | arthritis due to lyme of right wrist | arthritis due to lyme left wrist | arthritis due to lyme of left wrist | arthritis due to lyme of elbow | arthritis due to lyme R elbow > A69.23
arthritis due to lyme L elbow | arthritis due to lyme right elbow | arthritis due to lyme of right elbow | arthritis due to lyme left elbow | arthritis due to lyme of left elbow | arthritis due to lyme of shoulder | arthritis due to lyme R shoulder | arthritis due to lyme L shoulder | arthritis due to lyme right shoulder | arthritis due to lyme of right shoulder | arthritis due to lyme left shoulder | arthritis due to lyme of left shoulder | arthritis from lyme of knee | arthritis from lyme R knee | arthritis from lyme L knee | arthritis from lyme right knee | arthritis from lyme of right knee | arthritis from lyme left knee | arthritis from lyme of left knee | arthritis from lyme of hip | arthritis from lyme R hip | arthritis from lyme L hip | arthritis from lyme right hip | arthritis from lyme of right hip > A69.23
arthritis from lyme left hip | arthritis from lyme of left hip | arthritis from lyme of ankle | arthritis from lyme R ankle | arthritis from lyme L ankle | arthritis from lyme right ankle | arthritis from lyme of right ankle | arthritis from lyme left ankle | arthritis from lyme of left ankle | arthritis from lyme of wrist | arthritis from lyme R wrist | arthritis from lyme L wrist | arthritis from lyme right wrist | arthritis from lyme of right wrist | arthritis from lyme left wrist | arthritis from lyme of left wrist | arthritis from lyme of elbow | arthritis from lyme R elbow | arthritis from lyme L elbow | arthritis from lyme right elbow | arthritis from lyme of right elbow | arthritis from lyme left elbow | arthritis from lyme of left elbow | arthritis from lyme of shoulder > A69.23
arthritis from lyme R shoulder | arthritis from lyme L shoulder | arthritis from lyme right shoulder | arthritis from lyme of right shoulder | arthritis from lyme left shoulder | arthritis from lyme of left shoulder > A69.23
HGA | HGA on PCR | human granulocytic anaplasmosis | anaplasma infection > A79.82 {tick, anaplasma, anaplasmosis, doxy, doxycycline, lyme, babesia}
HME | human monocytic ehrlichiosis > A77.41 {tick, ehrlichia, ehrlichiosis}
campy enteritis | campy gastroenteritis | campy diarrhea | campy colitis | campy infection | campylobacter enterocolitis > A04.5
strongy | strongyloides on serology | strongyloides serology positive | positive strongyloides serology | strongyloides Ab positive | strongyloides IgG positive | strongyloides larvae in stool > B78.9
legionnaires | legionnaires dz | legionnaires pneumonia | legionnaires PNA | legionella lung infection > A48.1
pulmonary cocci | pulm cocci | cocci PNA | lung cocci > B38.2
dissem cocci > B38.7
MAC lung dz | MAC lung | pulm MAC | MAC pulm dz | pulm NTM | NTM lung dz | MAC bronchiectasis > A31.0
h/o hep C, s/p SVR | h/o hep C with SVR | h/o HCV s/p SVR | h/o HCV with SVR | h/o HCV, SVR | HCV with SVR12 | hep C with SVR12 | HCV s/p SVR12 | hep C s/p SVR12 | HCV s/p cure with SVR > Z86.19
h/o hep C, s/p Harvoni | h/o hep C, s/p Epclusa | h/o hep C, s/p Mavyret | h/o HCV, s/p Harvoni | h/o HCV, s/p Epclusa | h/o HCV, s/p Mavyret > Z86.19
h/o hep C, cured | h/o HCV, cured | h/o hep C, treated | h/o HCV, treated | treated HCV | treated hep C | h/o cured hep C | h/o treated hep C | h/o treated HCV > Z86.19

# --- blood, in the shorthand of its clinic
protein s def | prot s def | protein c def | prot c def | AT III def | antithrombin def | antithrombin III def | ATIII def > D68.59
G6PD def | G6PD deficient | g6pd defic | low G6PD > D75.A
acute chest > D57.01 {HbSS, Hb SS, SCD, sickle cell, sickle}
APLS | APL syndrome > D68.61 {warfarin, coumadin, INR, DVT, PE, clot, lupus, SLE, anticoagulation, thrombosis, cardiolipin}
HAE > D84.1 {icatibant, berinert, takhzyro, lanadelumab, cinryze, haegarda, ecallantide, kalbitor, orladeyo, swelling attacks}
HAE type 1 | HAE type 2 | HAE type I | HAE attack > D84.1
asplenia | asplenic | functionally asplenic > Z90.81 {splenectomy, splenectomized}

# --- more of the infection clinic
noro on GI panel | norwalk | noro gastroenteritis | noro gastro | noro GE | norovirus GE | norovirus outbreak illness > A08.11
STEC diarrhea | STEC gastroenteritis | EHEC diarrhea | E. coli O157:H7 colitis | shiga toxin diarrhea > A04.3
traveler's diarrhea due to ETEC > A04.1
toxo chorioretinitis | toxo retinitis | toxo retinochoroiditis | ocular toxo | toxo of eye | toxoplasma chorioretinitis > B58.01
cerebral toxo | brain toxo | toxo brain lesions > B58.2
cutaneous leish | CL leish | cutaneous leishmania > B55.1
visceral leish | mucocutaneous leish = leishmaniasis
ringworm of forearm | ringworm on forearm | ringworm of arm | ringworm on arm | ringworm on trunk | ringworm on back | ringworm of back | ringworm of chest | ringworm on chest | ringworm on neck | ringworm of leg | ringworm on leg | ringworm of thigh | ringworm on abdomen | ringworm on R forearm | ringworm on L forearm | ringworm R forearm | ringworm L forearm | ringworm on R arm | ringworm on L arm | ringworm R arm | ringworm L arm | ringworm on right arm | ringworm on left arm | ringworm on R leg | ringworm on L leg > B35.4
KS of skin | cutaneous KS | skin KS | KS skin | KS lesions of skin | kaposi's skin | kaposi's of skin | kaposi sarcoma skin > C46.0
KS of palate | palatal KS | oral KS > C46.2
pulmonary KS | lung KS | KS of lung > C46.5
source HIV+ | source patient HIV+ | source pt HIV+ | HIV+ source | HIV positive source | source is HIV+ | source was HIV+ > Z20.6
pulm TB | pulm TB, smear pos | pulm tuberculosis | active pulm TB | cavitary TB | cavitary pulm TB | smear positive TB > A15.0
hansens, lepromatous | lepromatous hansen's | hansen's disease lepromatous > A30.5
hansen's, tuberculoid | tuberculoid hansen's > A30.1
hansens | hansens dz > A30.9 {MDT, dapsone, clofazimine, leprosy, lepromatous, tuberculoid}
recurrent vag yeast | recurrent vaginal yeast | recurrent vaginal yeast infxns | recurrent vag yeast infxns | recurrent candidal vaginitis | recurrent candida vaginitis | recurrent VVC | RVVC | chronic yeast vaginitis > B37.32
paronychia, candidal | candida paronychia | chronic candidal paronychia | paronychia, chronic candidal | yeast paronychia > B37.2
histo, disseminated | disseminated histo | dissem histo | progressive disseminated histo > B39.3
pulm histo | pulmonary histo | lung histo > B39.2
invasive pulm aspergillosis | invasive pulm aspergillus | IPA invasive aspergillosis > B44.0
chronic pulm aspergillosis | chronic cavitary aspergillosis | CCPA > B44.1
chronic hep B with delta | chronic HBV with delta | chronic HBV/HDV | HBV/HDV coinfection chronic | chronic HBV w/ HDV | chronic hep B w/ HDV | chronic hepatitis B with delta | chronic HBV with HDV coinfection > B18.0
hep E | hepatitis E acute | acute hep E | acute HEV > B17.2
Mono > B27.90 {monospot, no sports, contact sports}
DIC | acute DIC > D65
factor XI def | factor 11 def | FXI def | FXI deficiency | factor XI deficient > D68.1
factor VII def | FVII def | factor V def | factor 5 def | factor X def | FX def | factor XIII def | factor 13 def > D68.2
lupus anticoag | lupus anticoag positive > D68.62 {DVT, PE, clot, thrombosis, anticoag, warfarin, aPTT, DRVVT, antiphospholipid}
lupus anticoag | lupus anticoag positive > D68.62
HLH | secondary HLH | primary HLH > D76.1
selective IgA def | IgA def | sIgAD | IgA deficient > D80.2
hypogam | hypogam on IVIG | hypogam on SCIG > D80.1 {IVIG, SCIG, IgG}
sickle beta thal zero, pain crisis | sickle beta zero thal with crisis | sickle beta zero thal, pain crisis | sickle beta zero thal with pain crisis | HbS beta zero thal with crisis | S beta zero thal with pain crisis | Sβ0 thal with pain crisis | sickle beta thal zero with VOC | sickle beta zero thal with VOC > D57.439
sickle beta thal plus, pain crisis | sickle beta plus thal with crisis | sickle beta plus thal with pain crisis | sickle beta plus thal with VOC | S beta plus thal with pain crisis > D57.459
ACD > D63.8 {anemia, TIBC, transferrin}
GI blood loss | chronic GI blood loss | occult GI blood loss > K92.2

# --- short names of infections
hepB carrier | hep B carrier | chronic hep B carrier > B18.1
schisto, S mansoni | schisto mansoni | S mansoni infection | S. mansoni > B65.1
schisto, S haematobium | S haematobium infection | urinary schisto > B65.0
schisto > B65.9
latent syph | latent syph of unknown duration | latent syphilis of unknown duration > A53.0
late latent syph > A52.8
early latent syph > A51.5
primary syph > A51.0
HPV wart > B07.9
trigeminal PHN | PHN, trigeminal | PHN, V1 | PHN, V2 | PHN, V3 | V1 PHN | V2 PHN | V3 PHN | zoster with PHN, trigeminal > B02.22
leukocytosis 2/2 prednisone | leukocytosis 2/2 steroids | leukocytosis from steroids | steroid-induced leukocytosis | steroid leukocytosis | leukocytosis from prednisone > D72.828
sarcoidosis, lung + nodes | sarcoid, lung + nodes | sarcoid of lung and nodes | sarcoidosis of lung and nodes | pulm sarcoid w/ hilar LAD | pulmonary sarcoid with hilar adenopathy | sarcoidosis of lung and LNs > D86.2

@type condition
immunosuppressed state from | immunosuppressed state due to | immunosuppressed state on | immunocompromised state due to | immunosuppressed from transplant drugs | immunosuppressed by transplant drugs > D84.821

chronic hepatitis B with delta agent | chronic HBV with delta agent | chronic HBV/HDV coinfection | chronic hepatitis B and D | chronic hep B and D | chronic hepatitis B/D coinfection | chronic hepatitis B with HDV > B18.0
hepatitis C antibody and RNA positive | hep C antibody and RNA positive | HCV antibody and RNA positive | HCV Ab and RNA positive | HCV RNA positive | hep C RNA positive | hepatitis C RNA positive | positive HCV RNA | HCV viremia > B19.20
@let SWAB = cervical swab | endocervical swab | cervical NAAT | cervical culture
@let BACK = positive | returned positive | came back positive | was positive | is positive | resulted positive
$SWAB $BACK for chlamydia > A56.09
@let UCT = urethral swab | urethral NAAT
$UCT $BACK for chlamydia > A56.01
$UCT $BACK for gonorrhea | $UCT $BACK for gonococcus > A54.01
$SWAB $BACK for gonorrhea | $SWAB $BACK for gonococcus > A54.03
@let RECTAL = rectal swab | rectal NAAT | anorectal swab
$RECTAL $BACK for gonorrhea > A54.6
$RECTAL $BACK for chlamydia > A56.3
@let THROAT = throat swab | pharyngeal swab | pharyngeal NAAT | oropharyngeal swab
$THROAT $BACK for gonorrhea > A54.5
$THROAT $BACK for chlamydia > A56.4
sarcoidosis of the lung and lymph nodes | sarcoidosis of the lung and hilar nodes | sarcoid of the lung and nodes | sarcoid of the lung and lymph nodes | sarcoidosis of the lung and nodes | sarcoidosis involving the lungs and lymph nodes > D86.2
febrile and neutropenic | neutropenic and febrile | neutropenic with fever | febrile with neutropenia | neutropenia and fever > D70.9
@let CHEMOW = chemo | chemotherapy
febrile and neutropenic after $CHEMOW | neutropenic and febrile after $CHEMOW | neutropenic after $CHEMOW | neutropenic from $CHEMOW | febrile and neutropenic from $CHEMOW | neutropenic fever following $CHEMOW | febrile neutropenia following $CHEMOW | neutropenia after $CHEMOW | neutropenia following $CHEMOW > D70.1
swollen glands in the neck | swollen glands in neck | swollen glands in her neck | swollen glands in his neck | swollen neck glands | swollen nodes in the neck | swollen nodes in her neck | swollen nodes in his neck | swollen lymph nodes in the neck | swollen glands in the groin | swollen nodes in the groin | swollen glands under the jaw | swollen glands in the armpit | swollen nodes in the armpit | swollen glands in the axilla | enlarged nodes in the neck | enlarged lymph nodes in the neck > R59.0
trichomonas on wet prep | trichomonas on wet mount | trichomonas seen on wet prep | trichomonas seen on wet mount | trich on wet prep | trich on wet mount | trichomonads on wet prep | trichomonads on wet mount | trichomonads seen on wet prep | motile trichomonads > A59.0
high sed rate | high ESR | ESR high | ESR elevated | sed rate high | sed rate elevated | sed rate is high | sed rate is elevated > R70.0
@type other
since a viral illness | after a viral illness | following a viral illness | since a viral infection | after a viral infection | following a viral infection | since a viral URI | after a recent viral illness | preceded by a viral illness
@type condition
