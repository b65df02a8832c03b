# Lungs, airways, nose, throat and sinuses (J00-J99, R04-R06, R09, R91 and the Z codes that go with them).

@type condition
resp failure = respiratory failure

# --- upper airway infections
uri | upper respiratory infection | upper respiratory tract infection | urti | viral uri | viral upper respiratory infection | upper airway infection | acute uri | upper respiratory illness | viral upper respiratory tract infection > J06.9
head cold | common cold | chest and head cold | cold symptoms > J00
sinus infection | sinusitis | chronic sinus infection > J32.9
acute sinus infection | acute bacterial sinusitis | bacterial sinusitis | acute rhinosinusitis | rhinosinusitis acute | abrs > J01.90
rhinosinusitis | chronic rhinosinusitis | recurrent sinusitis | recurrent sinus infections > J32.9
pansinusitis > J32.4
maxillary sinusitis | ethmoid sinusitis chronic > J32.0
ethmoid sinusitis | ethmoidal sinusitis > J32.2
frontal sinusitis > J32.1
sphenoid sinusitis | sphenoidal sinusitis > J32.3
maxillary sinus mucosal thickening | paranasal sinus mucosal thickening | sinus mucosal thickening > J34.89
maxillary retention cyst | maxillary sinus retention cyst | mucous retention cyst of maxillary sinus | sinus mucocele > J34.1
pharyngitis | acute viral pharyngitis | viral pharyngitis | infective pharyngitis > J02.9
strep throat | strep pharyngitis | streptococcal sore throat | group a strep pharyngitis | gas pharyngitis > J02.0 {throat, pharyngitis, tonsils, amoxicillin, pharynx}
throat pain | painful throat | throat discomfort > R07.0
tonsillitis | acute tonsil infection > J03.90
strep tonsillitis > J03.00
recurrent tonsillitis > J03.91
laryngitis > J04.0
tracheitis > J04.10
croup | laryngotracheobronchitis | viral croup > J05.0
epiglottitis > J05.10
supraglottitis > J04.30
peritonsillar phlegmon | quinsy | tonsillar abscess > J36
retropharyngeal abscess | parapharyngeal abscess > J39.0
nasopharyngitis chronic > J31.1
enlarged tonsils | hypertrophic tonsils > J35.1
enlarged adenoids > J35.2
adenotonsillar hypertrophy > J35.3
tonsil stone | tonsillolith > J35.8

# --- nose
allergic rhinitis | environmental allergies | hay fever allergies | nasal allergies | allergic rhinosinusitis > J30.9
hayfever | pollen allergy | allergic to pollen | seasonal hay fever > J30.1
seasonal allergic rhinitis | seasonal rhinitis | seasonal allergy > J30.2
allergic rhinitis from dust mites | perennial rhinitis > J30.89
allergic rhinitis to cats | cat allergy | dog allergy | animal dander allergy | pet dander allergy > J30.81
nonallergic rhinitis | non-allergic rhinitis > J30.0
rhinitis > J31.0
atrophic rhinitis | rhinitis medicamentosa > J31.0
nasal polyps | nasal polyposis | polyps in the nose | sinonasal polyposis > J33.9
crswnp | chronic rhinosinusitis with nasal polyps > J33.8
deviated septum | septal deviation | nasal septal deviation | deviation of the nasal septum > J34.2
turbinate hypertrophy | hypertrophic turbinates | inferior turbinate hypertrophy > J34.3
septal perforation | nasal septal perforation | perforated nasal septum | nasal obstruction | rhinorrhea | nasal discharge > J34.89
stuffy nose | congested nose | stuffed up nose | nose stuffy | nasal stuffiness > R09.81
post-nasal drip | postnasal drainage > R09.82
nosebleeds | nose bleed | bloody nose | nasal bleeding | anterior epistaxis | posterior epistaxis | bleeding from the nose > R04.0
loss of smell | can't smell > R43.0
sneezes > R06.7

# --- larynx
hoarse voice | hoarse | raspy voice > R49.0
vocal cord paralysis | vocal cord palsy | vocal fold paralysis | vocal fold paresis | recurrent laryngeal nerve palsy | vocal cord paresis | laryngeal paralysis > J38.00
unilateral vocal cord paralysis | left vocal cord paralysis | right vocal cord paralysis | left vocal cord paresis | right vocal cord paresis | left vocal fold paralysis | right vocal fold paralysis > J38.01
bilateral vocal cord paralysis > J38.02
vocal cord polyp | vocal fold polyp > J38.1
vocal cord nodule | vocal fold nodules | singers nodules > J38.2
vocal cord dysfunction | paradoxical vocal fold motion > J38.3
laryngeal edema | glottic edema > J38.4
laryngospasm | laryngismus > J38.5
subglottic stenosis | glottic stenosis > J38.6
lpr | laryngopharyngeal reflux | reflux laryngitis > J38.7 {larynx, laryngeal, reflux, laryngopharyngeal, throat, hoarseness}
tracheomalacia acquired | tracheobronchomalacia > J39.8

# --- influenza, COVID
flu | influenza | the flu > J11.1
influenza a | influenza b | flu a | flu b | flu a positive | flu b positive | influenza a infection | influenza b infection | h1n1 | h3n2 | influenza a positive > J10.1
influenza with pneumonia | flu pneumonia | influenza pneumonia > J11.00
flu-like illness | flu like symptoms | influenza-like illness | flu-like syndrome | influenza-like syndrome | ili | flu syndrome > J11.1
covid | covid19 | sars-cov-2 infection | coronavirus disease 2019 | covid-19 infection | covid infection | sars-cov-2 | coronavirus infection sars-cov-2 | covid positive | covid-19 positive | 2019-ncov > U07.1
covid pneumonia | covid-19 pneumonia | sars-cov-2 pneumonia | bilateral covid pneumonia | pneumonia from covid-19 | covid-19 bilateral pneumonia > J12.82
long covid | long-haul covid | post covid syndrome | post-covid condition | post-acute covid > U09.9
exposure to covid | covid exposure | covid-19 exposure | exposed to covid > Z20.822

# --- pneumonia
pna > J18.9 {sepsis, septic, LLL, RLL, RUL, LUL, RML, lobar, hypoxia, hypoxic, SpO2, CXR, fever, febrile, Unasyn, Zosyn, doxy, Levaquin, Rocephin, cefepime, vanc, CAP, HAP, intubated, pneumonia, infiltrate, consolidation, antibiotics, ceftriaxone, azithromycin, levofloxacin, cough, sputum, opacity}
pneumonia | community acquired pneumonia | healthcare associated pneumonia | hospital acquired pneumonia | nosocomial pneumonia | lung infection | walking pneumonia | multifocal pneumonia | atypical pneumonia | right lower lobe pneumonia | left lower lobe pneumonia | rll pneumonia | lll pneumonia | rul pneumonia | lul pneumonia | rml pneumonia | bilateral pneumonia | multilobar pneumonia | basal pneumonia | double pneumonia | bibasilar pneumonia | pneumonic process | pneumopathy infectious | pulmonary infection > J18.9
lobar pneumonia > J18.1
bronchopneumonia > J18.0
vap > J95.851 {ventilator, ventilated, intubated, pneumonia}
ventilator-associated pneumonia | ventilator acquired pneumonia > J95.851
bacterial pneumonia > J15.9
viral pneumonia | viral pneumonitis > J12.9
strep pneumonia | pneumococcal pneumonia | streptococcus pneumoniae pneumonia | pneumococcal lobar pneumonia > J13
haemophilus pneumonia | h flu pneumonia | h. influenzae pneumonia > J14
klebsiella pneumonia > J15.0
pseudomonal pneumonia | pseudomonas pneumonia > J15.1
mrsa pneumonia > J15.212
staphylococcal pneumonia | staph pneumonia > J15.20
gram negative pneumonia > J15.69
mycoplasma pneumonia > J15.7
e coli pneumonia > J15.5
legionella pneumonia | legionnaires disease | legionella > A48.1
aspiration pna | aspiration pneumonia | aspiration pneumonitis | aspirated pneumonia > J69.0
lipoid pneumonia | lipoid pneumonitis > J69.1
pneumocystis | pcp pneumonia | pjp | pneumocystis pneumonia | pneumocystis jirovecii pneumonia | pneumocystis carinii pneumonia | pjp pneumonia | pneumocystis jiroveci > B59
fungal pneumonia > B49
post-obstructive pneumonia | obstructive pneumonia | postobstructive pneumonia > J18.9
interstitial pneumonia | interstitial pneumopathy > J84.9
hypersensitivity pneumonitis | extrinsic allergic alveolitis > J67.9
bird fancier lung | pigeon breeder's lung | pigeon fancier's lung | bird breeder's lung > J67.2
farmers lung > J67.0
chemical pneumonitis | inhalation pneumonitis > J68.0
radiation fibrosis of lung | radiation-induced lung fibrosis > J70.1
amiodarone lung | amiodarone lung toxicity | amiodarone pulmonary toxicity | drug-induced pneumonitis | drug-induced lung disease | methotrexate pneumonitis | immune checkpoint inhibitor pneumonitis | immune-related pneumonitis > J70.4
lung consolidation | pulmonary consolidation | pulmonary opacity | lung opacity | airspace opacity | ground-glass opacity | ggo | pulmonary infiltrate | lung infiltrate | infiltrate on chest x-ray | airspace disease | patchy opacity | tree-in-bud opacities | abnormal chest x-ray | abnormal cxr | abnormal ct of the chest | abnormal chest ct | lung mass | pulmonary mass | mass in the lung | mass of the lung | lung shadow | multiple pulmonary nodules | multiple lung nodules | bilateral pulmonary nodules | cavitary lung lesion | cavitary lesion of lung | hilar mass > R91.8
lung nodule | pulmonary nodule | solitary lung nodule | coin lesion | nodule of the lung | rul nodule | lul nodule | rll nodule | lll nodule | incidental pulmonary nodule | incidental lung nodule | spn > R91.1 {lung, pulmonary, lobe, ct, chest, nodule}

# --- bronchi
bronchitis | chest cold | tracheobronchitis > J40
acute tracheobronchitis | acute bacterial bronchitis > J20.9
bronchiolitis > J21.9
rsv bronchiolitis > J21.0
chronic bronchitis > J42
smokers cough > J41.0
lrti | lower respiratory tract infection | lower respiratory infection | acute lower respiratory infection | chest infection | respiratory infection lower > J22
respiratory infection | respiratory tract infection > J98.8
emphysematous lung | pulmonary emphysema | emphysematous change | lung emphysema | bullous emphysema | emphysematous bullae | bullous lung disease | emphysematous copd > J43.9
centrilobular emphysematous change | centriacinar emphysema > J43.2
paraseptal emphysema > J43.8
lung bulla | pulmonary bulla | bullae of lung | subpleural bleb | pulmonary blebs | apical blebs | giant bulla > J43.9
copd | coad | chronic obstructive lung disease | chronic obstructive airway disease | obstructive lung disease | chronic obstructive pulmonary disease | copd gold | copd gold stage | severe copd | oxygen dependent copd | o2 dependent copd | chronic obstructive bronchopneumopathy | bronchopneumopathy obstructive | end-stage copd > J44.9
EPOC | BPCO > J44.9
copd exacerbation | copd acting up | copd has been acting up | copd flare | copd flare up | acute exacerbation of copd | aecopd | exacerbation of copd | copd with exacerbation | copd with acute exacerbation | acute copd exacerbation | exacerbated copd | chronic bronchitis exacerbation | acute exacerbation of chronic bronchitis | exacerbation of chronic bronchitis | acute exacerbation of chronic obstructive pulmonary disease | ae-copd > J44.1
copd with pneumonia | copd with acute bronchitis | acute bronchitis with copd | copd with lower respiratory infection > J44.0
asthmatic bronchitis > J45.909
chronic asthmatic bronchitis | asthma-copd overlap > J44.89 {asthma, copd, asthmatic}
chronic obstructive asthma | asthma with copd > J44.89
bronchiolitis obliterans > J44.81 {bronchiolitis, transplant}
asthma | asthmatic | bronchial asthma | reactive airway disease | allergic asthma | hyperreactive airway | extrinsic asthma | bronchial hyperreactivity > J45.909 {asthma, asthmatic, wheeze, wheezing, albuterol, inhaler, reactive, bronchial}
asthma exacerbation | asthma acting up | asthma has been acting up | asthma is acting up | asthma flaring | asthma flaring up | asthma has been flaring up | asthma flare | acute asthma exacerbation | asthma attack | exacerbation of asthma | acute exacerbation of asthma | asthmatic attack | asthma with acute exacerbation | acute asthma | asthmatic crisis | reactive airway disease exacerbation | asthma flare-up > J45.901
status asthmaticus > J45.902
exercise-induced asthma | eia > J45.990 {asthma, exercise}
mild asthma > J45.909
cough-variant asthma > J45.991
severe persistent asthma exacerbation = severe persistent asthma with acute exacerbation
moderate persistent asthma exacerbation = moderate persistent asthma with acute exacerbation
mild persistent asthma exacerbation = mild persistent asthma with acute exacerbation
mild intermittent asthma exacerbation = mild intermittent asthma with acute exacerbation
intermittent asthma > J45.20
occupational asthma | aspirin-exacerbated respiratory disease | samter triad > J45.998
severe eosinophilic asthma > J82.83
bronchospasm > J98.01
bronchiectasis | bronchiectatic changes | cylindrical bronchiectasis | traction bronchiectasis > J47.9
bronchiectasis exacerbation | exacerbation of bronchiectasis > J47.1
infected bronchiectasis > J47.0
cystic fibrosis lung | cystic fibrosis exacerbation | cf exacerbation > E84.0

# --- interstitial, occupational
ild | interstitial lung disease | interstitial pulmonary disease | diffuse interstitial lung disease | diffuse parenchymal lung disease | diffuse interstitial pneumopathy > J84.9
ipf | uip | usual interstitial pneumonia > J84.112
pulmonary fibrosis | lung fibrosis | fibrosis of the lung | fibrotic lung disease > J84.10
nsip | nonspecific interstitial pneumonia > J84.113
hamman-rich | hamman rich syndrome | acute interstitial pneumonia > J84.114
dip > J84.117 {desquamative}
cryptogenic organizing pneumonia > J84.116 {pneumonia, lung, pulmonary, organizing}
pulmonary alveolar proteinosis > J84.01
diffuse alveolar hemorrhage | dah | alveolar hemorrhage | pulmonary hemorrhage | pulmonary bleeding | lung hemorrhage > R04.89 {alveolar, pulmonary, lung}
pulmonary hemosiderosis | idiopathic pulmonary haemosiderosis > J84.03
loffler's syndrome | loeffler syndrome | pulmonary eosinophilia | tropical pulmonary eosinophilia > J82.89
coal worker lung | black lung | coal workers pneumoconiosis > J60
silicosis | silicotic lung > J62.8
pneumoconiosis > J64
chronic beryllium disease > J63.2
silo filler's disease > J68.8
sarcoidosis of the lung | pulmonary sarcoidosis | lung sarcoid | pulmonary sarcoid > D86.0
rheumatoid lung | rheumatoid lung disease | ra-ild > M05.10
restrictive lung disease > J98.4
lung disease | chronic lung disease | pulmonary disease | pulmonary cyst | air cyst of lung | calcified granuloma of lung | calcified lung granuloma | pulmonary granuloma | calcified pulmonary granuloma > J98.4

# --- lung: abscess, collapse, oedema, failure
lung abscess | pulmonary abscess | abscess of lung > J85.2
necrotizing pneumonia | lung gangrene > J85.0
pulmonary edema | lung edema | fluid in the lungs | fluid on the lungs | water on the lungs > J81.1
acute lung edema | acute noncardiogenic pulmonary edema | negative pressure pulmonary edema | noncardiogenic pulmonary edema > J81.0
bibasilar atelectasis | basilar atelectasis | lung atelectasis | subsegmental atelectasis | lobar atelectasis | dependent atelectasis | platelike atelectasis | linear atelectasis | basal atelectasis | laminar atelectasis > J98.11
collapsed lung | lung collapse | lobar collapse | mucus plugging with collapse > J98.19
mucus plug | mucus plugging | mucous plugging | broncholith | bronchomalacia > J98.09
ards | adult respiratory distress syndrome > J80
respiratory failure > J96.90
acute respiratory failure | acute respiratory insufficiency failure > J96.00
ahrf | acute hypoxic respiratory failure | acute hypoxemic respiratory failure | hypoxic respiratory failure acute | type 1 respiratory failure acute | acute respiratory failure with hypoxemia > J96.01
hypoxic respiratory failure | hypoxemic respiratory failure | respiratory failure with hypoxemia | partial respiratory failure > J96.91
acute hypercapnic respiratory failure | acute hypercarbic respiratory failure > J96.02
hypercapnic respiratory failure | hypercarbic respiratory failure | global respiratory failure > J96.92
chronic respiratory failure > J96.10
chronic hypoxic respiratory failure | chronic hypoxemic respiratory failure | chronic respiratory failure on home oxygen > J96.11
chronic hypercapnic respiratory failure | chronic hypercarbic respiratory failure > J96.12
acute on chronic respiratory failure > J96.20
acute on chronic respiratory failure with hypoxia | acute on chronic hypoxic respiratory failure | acute on chronic hypoxemic respiratory failure > J96.21
acute on chronic hypercapnic respiratory failure | acute on chronic hypercarbic respiratory failure > J96.22
respiratory insufficiency | acute respiratory insufficiency | ventilatory insufficiency | shallow breathing | breath holding > R06.89
postoperative respiratory failure | post-op respiratory failure | postop respiratory failure > J95.821
trali > J95.84
resp arrest | stopped breathing > R09.2
pneumomediastinum | subcutaneous emphysema spontaneous | interstitial emphysema of lung > J98.2
mediastinal mass | mediastinal widening | widened mediastinum | mediastinal lesion > R22.2
mediastinal cyst > J98.59
elevated hemidiaphragm | diaphragm paralysis | diaphragmatic paralysis | paralyzed diaphragm | hemidiaphragm elevation | diaphragm elevation | hemidiaphragm paralysis | diaphragmatic eventration > J98.6

# --- pleura
pleural effusion | bilateral pleural effusion | fluid around the lung | pleural fluid collection | parapneumonic effusion | exudative pleural effusion | transudative pleural effusion | loculated pleural effusion | pleurisy with effusion > J90
malignant effusion | malignant pleural effusions > J91.0 {pleural}
hepatic hydrothorax > K76.89
empyema | pleural empyema | thoracic empyema | lung empyema | pyothorax | parapneumonic empyema > J86.9
ptx > J93.9 {pneumothorax, chest tube, pleural, apical, vats, thoracostomy}
pneumothorax > J93.9
spontaneous pneumothorax > J93.83
tension pneumothorax | tension ptx > J93.0
iatrogenic pneumothorax | post-procedural pneumothorax | post-biopsy pneumothorax > J95.811
haemothorax | hydropneumothorax hemorrhagic > J94.2
chylothorax | chylous pleural effusion > J94.0
pleuritis > R09.1
pleural plaques | pleural thickening | calcified pleural plaques | pleural calcification > J92.9
asbestos pleural plaques | asbestos-related pleural plaques > J92.0
trapped lung > J94.1
pleural mass | pleural lesion | pleural nodule > R22.2

# --- sleep
osa | obstructive sleep apnea | sleep apnea obstructive | sahs | osahs | obstructive sleep apnea-hypopnea syndrome | sleep apnea-hypopnea syndrome | obstructive sleep apnea syndrome > G47.33
sleep apnea | apnea of sleep > G47.30
central sleep apnea | csa > G47.31 {apnea, cpap, sleep, bipap}
ohs | obesity hypoventilation > E66.2
nocturnal hypoxemia | nocturnal hypoxia | sleep hypoxemia > G47.34

# --- symptoms
cough | coughing | nagging cough | nocturnal cough | cough with sputum | cough with phlegm | wet cough | irritative cough | coughing up phlegm > R05.9
acute coughing > R05.1
cough for months | lingering cough > R05.3
tussive syncope > R05.4
sob | short of breath | breathlessness | breathless | winded easily > R06.02
DOE > R06.09 {dyspnea, exertion, exertional, shortness of breath, sob}
dyspnea on exertion | dyspnea with exertion | exertional dyspnea | trepopnea | dyspnea on effort | effort dyspnea > R06.09
SOBOE | SOBAR | sobar | soboe | shortness of breath on exertion | exertional shortness of breath | sob on exertion | shortness of breath with exertion | sob with exertion | shortness of breath at rest | sob at rest > R06.02
dyspnea | difficulty breathing | breathing difficulty | labored breathing | difficulty in breathing | hard to breathe | trouble catching breath | can't catch her breath | can't catch his breath | respiratory difficulty | air hunger > R06.00
pnd > R06.09 {paroxysmal nocturnal dyspnea, orthopnea}
paroxysmal nocturnal dyspnea > R06.09
orthopnoea | unable to lie flat due to shortness of breath > R06.01
respiratory distress | respiratory distress acute > R06.03
wheeze > R06.2
stridorous | inspiratory stridor > R06.1
tachypnea | rapid breathing | polypnea > R06.82
apneic episodes | apneic spells | apnea spells > R06.81
hyperventilating > R06.4
hiccup | persistent hiccups | intractable hiccups | singultus > R06.6
snores | snoring loudly | loud snoring > R06.83
cheyne-stokes respiration | cheyne stokes > R06.3
coughing up blood | blood in sputum | bloody sputum | blood-tinged sputum | blood streaked sputum | hemoptoic sputum | coughs up blood | hemoptoic expectoration > R04.2
hypoxia | hypoxemic | low oxygen | low oxygen level | low oxygen saturation | desaturation | oxygen desaturation | low o2 sats | exertional hypoxia | desaturated | low spo2 > R09.02
hypercapnia | co2 retention > R06.89
chest congestion | abnormal breath sounds | crackles | rhonchi > R09.89
bibasilar crackles | bibasilar rales > R09.89
excess phlegm | discolored sputum | purulent sputum | abnormal sputum color > R09.3
throat clearing > R09.89
foreign body sensation in throat > R09.A2
choking feeling > R09.89
abnormal pft | abnormal pulmonary function test | abnormal spirometry | reduced dlco | low dlco > R94.2
mouth breather > R06.5
flail chest = flail chest

# --- status
@type status
home oxygen | on home oxygen | oxygen dependent | oxygen dependence | supplemental oxygen dependent | chronic home oxygen | dependence on oxygen | on chronic oxygen | on 2l home oxygen | on continuous oxygen | uses oxygen at home | home oxygen therapy | chronic oxygen therapy | oxygen at home > Z99.81
ventilator dependent | ventilator dependence | vent dependent | dependent on ventilator | chronic ventilator > Z99.11
cpap dependent | uses bipap | home bipap | bipap at home | bipap nightly | bipap at night > Z99.89
trach in place | trach dependent | has a trach | tracheostomy in place | tracheostomy dependent | s/p tracheostomy | s/p trach | chronic trach | tracheostomy dependence > Z93.0
s/p lobectomy | s/p pneumonectomy | history of lobectomy of lung | history of pneumonectomy | status post lung resection | status post lobectomy of lung | status post pneumonectomy > Z90.2 {lung, pulmonary, lobe, pneumonectomy}
lung transplant | s/p lung transplant | lung transplant recipient | history of lung transplant | bilateral lung transplant > Z94.2
history of pneumonia | recurrent pneumonia history | prior pneumonia > Z87.01
history of childhood asthma | history of bronchitis | history of pneumothorax > Z87.09
history of tuberculosis | h/o tb | history of tb | prior tuberculosis | old tuberculosis | previous tuberculosis | h/o tuberculosis > Z86.11
history of covid | history of covid-19 | prior covid infection | previous covid-19 infection | h/o covid | recovered from covid | prior covid-19 infection | had covid > Z86.16
on inhaled steroids | on inhaled corticosteroids | chronic inhaled steroids | long-term inhaled steroids > Z79.51
asbestos exposure | history of asbestos exposure | exposure to asbestos | exposed to asbestos > Z77.090
secondhand smoke exposure | second hand smoke | passive smoking | secondhand smoke > Z77.22
family history of asthma > Z82.5
family history of lung cancer > Z80.1

# --- known words that never make a code
@type drug
inhaler | rescue inhaler | nebulizer | neb treatments | breathing treatment | albuterol | cough drops | cough syrup | cough medicine | cough suppressant | decongestant | nasal spray | flonase | oxygen | supplemental oxygen | nasal cannula oxygen

@type other
flu shot | flu vaccine | influenza vaccine | influenza vaccination | flu vaccination | influenza shot | pneumonia vaccine | pneumonia shot | pneumonia vaccination | pneumococcal vaccine | pneumovax | prevnar | covid vaccine | covid-19 vaccine | covid vaccination | covid-19 vaccination | covid booster | covid shot | covid test | covid-19 test | covid swab | covid negative | covid-19 negative | negative for covid | flu test | flu swab | flu negative | influenza negative | rapid strep | rapid strep test | strep test | strep negative | throat culture | asthma action plan | asthma control test | asthma education | copd education | copd assessment test | cpap machine | cpap mask | cpap supplies | sleep study | polysomnography | home sleep test | oxygen saturation | o2 saturation | o2 sat | spo2 | pulse ox | pulse oximetry | room air | respiratory rate | respirations | breath sounds | lung sounds | lung fields | clear to auscultation | ctab | lungs clear | respiratory effort | nasal cannula | peak flow | incentive spirometry | incentive spirometer | cough etiquette | deep breathing exercises | pulmonary toilet | aspiration precautions | aspiration risk | pcp prophylaxis | pjp prophylaxis | covid pandemic | covid-19 pandemic | covid restrictions | cold compress | cold packs | cold intolerance | cold weather

@type procedure
chest x-ray | chest xray | cxr | chest ct | ct chest | pulmonary function test | pfts | spirometry | bronchoscopy | bronchoalveolar lavage | thoracentesis | thoracotomy | vats | chest tube | chest tube placement | intubation | extubation | intubated | extubated | mechanical ventilation | bipap | cpap | tonsillectomy | adenoidectomy | septoplasty | sinus surgery | lobectomy | pneumonectomy | pleurodesis | decortication | abg | arterial blood gas | ppd test | laryngoscopy | nasal endoscopy

@type condition
runny nose | running nose > R09.89
CAP | HAP | HCAP > J18.9
PTA > J36 {peritonsillar, tonsil, trismus, uvula, needle aspiration, cc pus, hot potato voice, quinsy}
RAD > J45.909 {asthma, wheeze, wheezing, albuterol, reactive}
ACO > J44.89 {asthma}
BOS > J44.81 {bronchiolitis}
COP > J84.116 {organizing, pneumonia}
LAM > J84.81 {lymphangioleiomyomatosis}
PAP > J84.01 {alveolar proteinosis}
DAD > J84.09 {diffuse alveolar damage}
boop | organizing pneumonia | bronchiolitis obliterans organizing pneumonia > J84.89
pneumonitis | lung scarring | pulmonary scarring | lung scar | pulmonary scar > J98.4
lung lesion > R91.1
eosinophilic pneumonia > J82.81
lung congestion | pulmonary congestion | pulmonary vascular congestion > R09.89
globus pharyngeus | globus hystericus > F45.8
globus sensation | lump in throat | lump in the throat | feeling of a lump in the throat > R09.A2

@type other
flu season | cold and flu season | during covid | since covid | after covid | following covid | since having covid | after having covid | since covid-19 | after covid-19 | following covid-19 | after having covid-19 | after his covid | after her covid | due to covid restrictions | covid precautions | covid era
influenza A with URI symptoms | influenza A with respiratory symptoms | influenza A with cough > J10.1
influenza B with URI symptoms | influenza B with respiratory symptoms > J10.1
EVALI | vaping-associated lung injury | vaping-related lung injury > U07.0

@type condition

# --- colds, sinuses, throat: more
acute rhinitis | acute coryza | coryza | acute nasal catarrh | acute nasopharyngitis | infectious rhinitis | infective rhinitis | acute rhinopharyngitis | rhinovirus cold > J00
acute maxillary sinusitis | acute antritis | acute maxillary sinus infection > J01.00
acute frontal sinusitis | acute frontal sinus infection > J01.10
acute ethmoid sinusitis | acute ethmoiditis > J01.20
acute sphenoid sinusitis | acute sphenoiditis > J01.30
acute pansinusitis > J01.40
recurrent acute sinusitis | acute recurrent sinusitis > J01.91
ulcerative sore throat | ulcerated sore throat | infected throat | throat infection | acute sore throat | sore throat infection | gangrenous pharyngitis | suppurative pharyngitis | ulcerative pharyngitis | inflammation of throat | inflamed throat | inflamed pharynx | catarrh of fauces | isthmitis | faucitis > J02.9
septic sore throat | gabhs pharyngitis | group a strep throat | strep sore throat | streptococcal throat infection > J02.0
viral sore throat > J02.8
follicular tonsillitis | gangrenous tonsillitis | ulcerative tonsillitis | septic tonsillitis | tonsillopharyngitis acute tonsil | exudative tonsillitis | infected tonsils | acute adenoiditis | parenchymatous tonsillitis | inflamed tonsils > J03.90
viral tonsillitis | staphylococcal tonsillitis | staphylococcal adenoiditis > J03.80
streptococcal adenoiditis > J03.00
recurrent staphylococcal tonsillitis > J03.81
recurrent strep tonsillitis | recurrent streptococcal tonsillitis > J03.01
edematous laryngitis | ulcerative laryngitis | subglottic laryngitis | septic laryngitis | suppurative laryngitis | viral laryngitis | acute laryngitis infection > J04.0
bacterial tracheitis | catarrhal tracheitis | viral tracheitis > J04.10
tracheitis with obstruction > J04.11
acute laryngotracheitis | laryngotracheitis > J04.2
supraglottitis with obstruction > J04.31
stridulous laryngitis | croupous laryngitis | membranous laryngitis | croupous angina | obstructive laryngitis | false croup infectious > J05.0
acute epiglottitis | inflammation of epiglottis > J05.10
epiglottitis with airway obstruction > J05.11
laryngopharyngitis | pharyngolaryngitis > J06.0
viral respiratory infection upper | tracheopharyngitis | rsv upper respiratory infection > J06.9
avian influenza | avian flu | bird flu | influenza a h5n1 | swine influenza | h5n1 influenza > J09.X2
avian influenza with pneumonia | h5n1 pneumonia | bird flu pneumonia > J09.X1
influenza with gastroenteritis identified virus | influenza a with gastroenteritis | influenza a with diarrhea | influenza b with gastroenteritis > J10.2
influenza a with pneumonia | influenza a pneumonia | influenza b pneumonia | influenza b with pneumonia > J10.00
influenza a with encephalopathy | influenza a encephalopathy > J10.81
influenza a with myocarditis | influenza a myocarditis > J10.82
influenza a with otitis media > J10.83
influenza with gastroenteritis | stomach flu from influenza virus | influenzal gastroenteritis > J11.2
influenzal pharyngitis | influenzal laryngitis | influenza with pharyngitis | influenzal bronchitis > J11.1

# --- pneumonia by germ, place and kind
adenovirus pneumonia > J12.0
rsv pneumonia | respiratory syncytial pneumonia | rsv bronchopneumonia > J12.1
parainfluenza pneumonia | parainfluenzal pneumonia > J12.2
hmpv pneumonia | metapneumovirus pneumonia > J12.3
pneumonia from coronavirus 2019 | coronavirus disease 2019 pneumonia > J12.82
sars pneumonia | sars coronavirus 1 pneumonia > J12.81
rhinovirus pneumonia | coronavirus pneumonia | viral bronchopneumonia > J12.9
s pneumoniae pneumonia | pneumococcus pneumonia | pneumococcal bronchopneumonia | streptococcus pneumoniae bronchopneumonia > J13
haemophilus influenzae pneumonia | hemophilus influenzae lobar pneumonia > J14
friedlander pneumonia | friedlander bacillus pneumonia | klebsiella lobar pneumonia | k pneumoniae pneumonia > J15.0
pseudomonas lobar pneumonia | p aeruginosa pneumonia > J15.1
mssa pneumonia | staph aureus pneumonia | staphylococcus aureus pneumonia > J15.211
group b strep pneumonia | gbs pneumonia > J15.3
streptococcal pneumonia | streptococcal lobar pneumonia | group a streptococcal pneumonia | streptococcus pneumonia | hemolytic streptococcal pneumonia | viridans strep pneumonia > J15.4
escherichia coli pneumonia > J15.5
acinetobacter pneumonia > J15.61
enterobacter pneumonia | serratia pneumonia | proteus pneumonia | proteus lobar pneumonia | stenotrophomonas pneumonia | moraxella pneumonia | citrobacter pneumonia | gram-negative rod pneumonia | aerobic gram-negative pneumonia | burkholderia pneumonia > J15.69
eaton agent pneumonia | pleuropneumonia-like organism pneumonia | mycoplasmal pneumonia | mycoplasma lobar pneumonia > J15.7
anaerobic pneumonia | bacteroides pneumonia | clostridial pneumonia | peptostreptococcus pneumonia | butyrivibrio pneumonia | gram positive pneumonia > J15.8
bacterial bronchopneumonia | bacterial lobar pneumonia | aspiration of bacteria pneumonia | aspiration pneumonia of bacterial microorganisms > J15.9
chlamydia pneumonia | chlamydophila pneumonia > J16.0
bronchoalveolitis | bronchopneumonitis | lobular pneumonia | focal pneumonia lobular | segmental pneumonia | segmented pneumonia | croupous bronchial pneumonia | catarrhal pneumonia | capillary pneumonia > J18.0 {pneumonia, lung, lobe, bronchopneumonia, chest, infiltrate, alveolitis, bronchoalveolitis, bronchopneumonitis}
croupous pneumonia | fibrinous pneumonia | alveolar pneumonia | pleurolobar pneumonia | hepatization of lung | grey hepatization of lung | lobe pneumonia > J18.1
hypostatic pneumonia | stasis pneumonia | passive pneumonia | orthostatic pneumonia | hypostatic bronchopneumonia | hypostatic lobar pneumonia | pulmonary hypostasis | hypostasis of lung | anasarca of lung > J18.2
pneumopleurisy | pneumopleuritis | pleuropneumonia | pleuro-pneumonia > J18.8
purulent pneumonia | septic pneumonia | unresolved pneumonia | nonresolving pneumonia | migratory pneumonia | suppurative pneumonia | massive pneumonia | senile pneumonia | terminal pneumonia | cavitating pneumonia | round pneumonia | retrocardiac pneumonia | lingular pneumonia | right middle lobe pneumonia | right upper lobe pneumonia | left upper lobe pneumonia > J18.9
gangrenous pneumonia | necrotic pneumonia | necrosis of lung | gangrene of lung | pulmonary gangrene > J85.0

# --- bronchitis, bronchiolitis, COPD, asthma: more
rsv bronchitis | rsv acute bronchitis > J20.5
mycoplasma bronchitis > J20.0
streptococcal bronchitis | pneumococcal bronchitis > J20.2
rhinovirus bronchitis > J20.6
coxsackie bronchitis > J20.3
viral bronchitis | viral acute bronchitis | acute bronchitis from virus > J20.8
croupous bronchitis | fibrinous bronchitis | membranous bronchitis | bronchial croup | acute bronchorrhea | septic bronchitis | acute purulent bronchitis | acute bronchotracheitis | acute tracheitis with bronchitis > J20.9
capillary bronchitis | acute bronchiolitis with bronchospasm > J21.9
hmpv bronchiolitis | metapneumovirus bronchiolitis > J21.1
rhinovirus bronchiolitis | viral bronchiolitis | adenovirus bronchiolitis > J21.8
rsv lower respiratory infection > J22
viral chest infection | infection of respiratory tract viral | chronic respiratory infection > J98.8
bronchial catarrh | catarrhal bronchitis | infection of bronchus | bronchial infection | inflammation of bronchus | inflamed bronchi | bronchial effusion | tracheitis with bronchitis > J40
simple chronic bronchitis | chronic catarrhal bronchitis | smoker's bronchitis | tobacco bronchitis | chronic nonobstructive bronchitis > J41.0
purulent bronchitis | mucopurulent bronchitis | suppurative bronchitis | fetid bronchitis | putrid bronchitis | pituitous bronchitis | chronic purulent bronchitis > J41.1
chronic tracheobronchitis | chronic tracheitis | senile bronchitis | chronic bronchorrhea | chronic chemical bronchitis > J42
macleod syndrome | swyer-james | swyer-james syndrome | unilateral hyperlucent lung | unilateral emphysema > J43.0
panacinar emphysema | panlobular emphysematous change > J43.1
centrolobular emphysema > J43.2
emphysematous bleb | lung bleb | bleb of lung | senile emphysema of lung | vesicular emphysema | hypertrophic emphysema of lung | atrophic emphysema of lung > J43.9
obstructive bronchitis | chronic obstructive bronchitis | chronic bronchitis with emphysema | emphysema with chronic bronchitis | chronic emphysematous bronchitis | bronchitis with obstruction | chronic bronchitis with airway obstruction | bronchitis with airway obstruction | vanishing lung | chronic asthmatic bronchitis obstructive | chronic bronchiolitis > J44.89
asthma with chronic obstructive pulmonary disease | copd with asthma | asthma and copd | asthma with chronic obstructive bronchitis | copd asthma overlap > J44.89
obliterative bronchiolitis | bronchiolitis fibrosa obliterans | obliterans syndrome bronchiolitis > J44.81
copd with exacerbation and bronchitis | obstructive bronchitis with exacerbation | chronic asthmatic bronchitis with exacerbation | asthma-copd overlap exacerbation | infective exacerbation of copd | exacerbation of chronic obstructive airways disease | chronic obstructive asthma with exacerbation > J44.1
acute on chronic bronchitis obstructive > J44.0
idiosyncratic asthma | nonallergic asthma | intrinsic asthma | late-onset asthma | adult-onset asthma | childhood asthma | atopic asthma | mixed asthma | predominantly allergic asthma | hay fever with asthma | allergic rhinitis with asthma | allergic bronchitis | allergic rhinitis and asthma | spasmodic asthma | bronchial allergy | steroid-dependent asthma | reactive airways | reactive airways disease > J45.909
severe asthma attack | asthma with exacerbation | infective exacerbation of asthma | asthma exacerbated > J45.901
acute severe asthma | life-threatening asthma | severe status asthmaticus | intractable asthma attack > J45.902
exercise asthma | exercise-induced bronchospasm | exercise-induced bronchoconstriction | eib > J45.990 {asthma, exercise, bronchospasm, bronchoconstriction, wheeze, wheezing}
platinum asthma | aspirin-sensitive asthma > J45.998
tracheobronchomegaly with bronchiectasis | saccular bronchiectasis | bronchiolectasis | fusiform bronchiectasis | postinfectious bronchiectasis | varicose bronchiectasis > J47.9
bronchiectasis with acute bronchitis | bronchiectasis with pneumonia | bronchiectasis with lower respiratory infection | bronchiectasis with chest infection > J47.0
bronchiectasis with flare | bronchiectasis flare > J47.1
chronic lung allograft dysfunction | CLAD > J4A.9 {lung, transplant, allograft}

# --- dusts, fumes, inhaled matter
anthracosis | anthracosilicosis | carbon lung | coal miner's lung | coalminer's lung | miner's asthma | collier's asthma | collier's lung | anthracotic lung | melanosis of lung > J60
asbestos lung | asbestos lung disease | amianthosis | pulmonary asbestosis | asbestos pneumoconiosis > J61
talc lung | talcosis | talc fibrosis of lung | talc pneumoconiosis > J62.0
sandblaster's lung | stonemason's lung | stonecutter's lung | stonemason's disease | stonemason's asthma | grinder's lung | potter's lung | potter's asthma | grinder's asthma | moulder's bronchitis | slate miner's lung | granite worker's lung | chalicosis | calcicosis | silica lung | silicosiderosis | acute silicosis | complicated silicosis | mica pneumoconiosis | marble dust pneumoconiosis | kaolin pneumoconiosis | limestone lung > J62.8
aluminum lung | aluminum pneumoconiosis > J63.0
bauxite lung | shaver's disease | bauxite fibrosis of lung | bauxite workers disease > J63.1
beryllium disease | beryllium lung | beryllium granulomatosis of lung > J63.2
graphite lung | graphite pneumoconiosis > J63.3
arc-welder's lung | welder's lung | hematite lung | siderotic lung | pulmonary siderosis | hematite miner's lung > J63.4 {lung, pulmonary, welder, miner, pneumoconiosis}
tin lung | tin-miner's lung | tin pneumoconiosis > J63.5
hard metal lung disease | cobalt lung | baritosis > J63.6
pneumoconiotic asthma | dust disease of lung | dusty lung disease > J64
silicotuberculosis | anthracotuberculosis | pneumoconiosis with tuberculosis | silicosis with tuberculosis | miner's tuberculosis | stonemason's tuberculosis | grinder's tuberculosis | molder's tuberculosis | potter's tuberculosis | collier's tuberculosis > J65
brown lung | cotton-dust lung | monday fever | cotton worker's lung > J66.0
flax lung > J66.1
thresher's lung | moldy hay disease | harvester's lung | farmer's lung disease > J67.0
bagasse disease | bagasse worker's lung > J67.1
budgerigar fancier's lung | budgerigar lung | parakeet lung | bird lung | bird fanciers disease | pigeon breeder's disease > J67.2
cork-handler's lung | corkhandler's disease > J67.3
malt lung | malt worker's disease | aspergillus clavatus alveolitis > J67.4
mushroom lung | mushroom picker's lung > J67.5
maple bark lung | maple bark disease | cryptostroma lung > J67.6
humidifier lung | humidifier fever | air-conditioner lung | air conditioner pneumonitis | ventilation pneumonitis > J67.7
cheese-washer's lung | coffee-worker's lung | furrier's lung | fish-meal worker's lung | sequoiosis | wood-dust pneumonitis | woodworker's lung | red cedar asthma | red cedar lung | pituitary snuff-taker's lung | pituitary snuff lung | grain handler's lung | wood asthma | wood lung | organic dust pneumonitis | organic dust allergic alveolitis > J67.8
allergic alveolitis | allergic pneumonitis | hypersensitivity alveolitis | chronic hypersensitivity pneumonitis | fibrotic hypersensitivity pneumonitis > J67.9
chemical bronchitis | fume bronchitis | bronchitis from fumes | metal fume pneumonitis | cadmium pneumonitis | beryllium pneumonitis acute | crack lung | nitrogen dioxide pneumonia | gas inhalation pneumonitis | fume pneumonitis | silo-filler's pneumonitis | pneumonitis from gases and fumes | chlorine pneumonitis | mercury pneumonitis inhaled | manganese pneumonitis | vanadium pneumonitis | silo-filler's bronchitis > J68.0
chemical pulmonary edema | pulmonary edema from fumes | silo-filler's pulmonary edema | pulmonary edema from gas inhalation > J68.1
reactive airways dysfunction syndrome | asthma from inhaled fumes > J68.3
chronic chemical bronchitis from fumes | chronic lung disease from fumes | chronic respiratory disease from chemical fumes > J68.4
silo-filler's lung > J68.8
aspiration bronchitis | vomit pneumonitis | food aspiration pneumonitis | pneumonitis from vomit | deglutition pneumonia | milk aspiration pneumonia | pneumonitis from inhaled food | gastric aspiration pneumonitis | saliva aspiration pneumonitis | aspiration lung injury > J69.0
oil aspiration pneumonia | exogenous lipoid pneumonia | lipid pneumonia | lipid pneumonitis exogenous | oil inhalation pneumonitis > J69.1
detergent asthma | detergent pneumonitis | blood aspiration pneumonitis > J69.8
radiation pneumonia | acute radiation pneumonitis | radiation pneumonitis | radiation bronchitis | acute radiation lung injury | radiation pulmonary edema | radiation lung disease > J70.0
chronic radiation pneumonitis | radiation fibrosis lung chronic | chronic bronchitis from radiation | post-radiation lung fibrosis | chronic radiation lung disease > J70.1
acute drug-induced interstitial lung disease | acute drug-induced pneumonitis > J70.2
chronic drug-induced interstitial lung disease | bleomycin lung fibrosis | nitrofurantoin lung chronic > J70.3
bleomycin lung | bleomycin pulmonary toxicity | drug-induced interstitial lung disease | drug-induced ild | nitrofurantoin lung toxicity | methotrexate lung | busulfan lung > J70.4
smoke inhalation lung disease | smoke inhalation pneumonitis > J70.5

# --- nose and sinuses: more
allergic coryza | anaphylactic rhinitis | spasmodic rhinorrhea | paroxysmal rhinorrhea | atopic rhinitis | upper respiratory allergy | allergic nose > J30.9
pollinosis | rose fever | rose cold | ragweed allergy | grass allergy | tree pollen allergy | grass pollen allergy | ragweed hay fever | allergic to ragweed | allergic to grass | grass pollen rhinitis | primrose allergy | primula allergy > J30.1
dust allergy | allergic to dust | house dust allergy | inhalant allergy | kapok allergy | feather allergy | mold allergy | year-round allergic rhinitis | nonseasonal allergic rhinitis | perennial allergic rhinitis | airborne substance allergy > J30.89
dander allergy | animal hair allergy | allergy to cat dander | dandruff allergy | animal allergy rhinitis > J30.81
gustatory rhinitis | food-induced rhinitis > J30.5
chronic coryza | chronic rhinorrhea rhinitis | ozena | hypertrophic rhinitis | ulcerative rhinitis | granulomatous rhinitis | obstructive rhinitis | purulent rhinitis | chronic nasal catarrh | empty nose syndrome | rhinitis sicca | nasal catarrh > J31.0
chronic rhinopharyngitis | atrophic nasopharynx | nasopharyngeal catarrh | chronic postnasal catarrh > J31.1
chronic sore throat | chronic throat infection | smoker's throat | clergyman's throat | granular pharyngitis | follicular pharyngitis | atrophic pharyngitis | hypertrophic pharyngitis | pharyngitis sicca | catarrh of throat | chronic throat catarrh > J31.2
antritis | maxillary antritis | empyema of antrum | suppuration of antrum | antral empyema | cloudy antrum | oroantral fistula | oro-antral fistula | abscess of maxillary sinus | chronic antritis | maxillary sinus empyema | highmoritis | maxillary sinus abscess > J32.0
frontal sinus infection | empyema of frontal sinus | frontal sinus abscess | chronic frontal sinusitis | frontal sinus disease > J32.1
ethmoiditis | chronic ethmoiditis | ethmoid sinus infection | fistula of ethmoid sinus | empyema of ethmoid sinus | ethmoid abscess > J32.2
sphenoiditis | sphenoid sinus infection | empyema of sphenoid sinus | sphenoid sinus abscess > J32.3
pyocele of sinus | suppuration of sinus | empyema of sinus | purulent sinusitis | sinus trouble | sinus disease | fistula of sinus nasal | sinus empyema | abscess of nasal sinus | chronic sinus disease | hyperplastic sinusitis | inflamed sinuses | sinus inflammation > J32.9
choanal polyp | antrochoanal polyp | nasal septal polyp | nasopharyngeal polyp | polyp of nasal septum > J33.0
woakes ethmoiditis | woakes syndrome | polypoid sinus degeneration > J33.1
polyp of maxillary sinus | maxillary sinus polyp | ethmoid polyp | frontal sinus polyp | sinus polyp | antral polyp | polyp of antrum > J33.8
abscess of nose | boil of nose | nasal boil | furuncle of nose | furuncle of nasal vestibule | carbuncle of nose | cellulitis of nose | nasal cellulitis | nasal septal abscess | abscess of nasal septum | nasal ulcer | ulcer of nose | ulcerated nasal mucosa | nasal septal necrosis | nasal furunculosis | gangrene of nose > J34.0
sinus cyst | cyst of antrum | antral cyst | cyst of nasal sinus | mucocele of sinus | mucocele of nose | mucocele of frontal sinus | frontal mucocele | ethmoid mucocele | antral retention cyst > J34.1
crooked nasal septum | bent nasal septum | deflected septum | deflected nasal septum | deformity of nasal septum | septal spur deviated > J34.2
enlarged turbinates | turbinate enlargement | swollen turbinates | hyperplastic turbinates | hyperactive nasal mucosa | turbinate hyperplasia > J34.3
rhinolith | nasal stone | nasal vestibulitis | nasal spur | septal spur of nose | nasal bone spur | nasal adhesions | nasal synechiae | stricture of nostril | narrow nostril | nasal vestibular stenosis | rhinomegaly | nasal crusting | nasal septal destruction | perforation of sinus | turbinate necrosis | destruction of nasal septum | nasal airway obstruction | obstructed nose | hypertrophic sinus change | sinus vacuum > J34.89
nasal valve collapse > J34.829
paranasal sinus disease nonspecific > J34.9

# --- tonsils, larynx, pharynx, trachea: more
chronic tonsil infection | infected tonsil remnant | focal infection of tonsils | hypertrophic tonsillitis | septic tonsils chronic | chronic septic tonsils | cryptic tonsillitis chronic > J35.01
chronic adenoiditis | adenoiditis > J35.02
chronic tonsillitis and adenoiditis | chronic adenotonsillitis > J35.03
kissing tonsils | large tonsils | hyperplasia of tonsils | enlargement of tonsils > J35.1
large adenoids | adenoidal hypertrophy | adenoidal enlargement | hyperplasia of adenoids | lymphoid hyperplasia of nasopharynx | hypertrophy of pharyngeal tonsil | lymphoid hypertrophy of pharynx > J35.2
tonsil and adenoid hypertrophy | hypertrophy of tonsils and adenoids | adenotonsillar hyperplasia | adenotonsillar enlargement | tonsillar and adenoidal hypertrophy > J35.3
amygdalolith | tonsillar stones | tonsillar tag | tonsil remnant | adenoid tag | scar of tonsil | necrosis of tonsil | adenoid scar | ruptured tonsil > J35.8
peritonsillar cellulitis | peritonsillitis | phlegmonous tonsillitis | intratonsillar abscess | tonsillar cellulitis | cellulitis of tonsil | tonsillar phlegmon | lingual tonsil abscess | abscess of lingual tonsil | suppurative tonsillitis | peritonsillar infection > J36
catarrhal laryngitis chronic | atrophic laryngitis | hypertrophic laryngitis | laryngitis sicca | laryngeal catarrh chronic | chronic laryngitis | turck trachoma | chronic exudative angina > J37.0
chronic laryngotracheitis | hypertrophic laryngotracheitis | chronic tracheolaryngitis > J37.1
laryngeal palsy | vocal fold palsy | glottic paralysis | paralysis of glottis | laryngoplegia | vocal cord immobility | vocal fold immobility | immobile vocal cord | paralyzed vocal cord > J38.00
bilateral vocal fold paralysis | bilateral laryngeal paralysis | bilateral abductor paralysis of larynx | gerhardt syndrome of larynx | bilateral vocal cord palsy > J38.02
laryngeal polyp | polyp of larynx > J38.1
singer's nodes | teacher's nodes | screamer's nodes | chorditis | nodular chorditis | chorditis nodosa > J38.2
leukoplakia of vocal cords | vocal fold granuloma | contact granuloma of larynx | vocal cord scar | abscess of vocal cord | vocal fold cyst | paradoxical vocal cord motion | bowed vocal cords | vocal cord bowing | vocal fold atrophy | presbylarynx | reinke edema | vocal cord lesion | vocal fold lesion | cellulitis of vocal cord > J38.3
edema of glottis | subglottic edema | supraglottic edema | swelling of larynx | vocal cord edema | laryngeal swelling > J38.4
pseudocroup | laryngeal stridulus | millar asthma | stridulous laryngotracheitis | wichmann asthma > J38.5
glottic web acquired | subglottic stricture > J38.6
abscess of larynx | laryngeal abscess | epiglottic abscess | abscess of epiglottis | cellulitis of larynx | epiglottic cyst | laryngeal necrosis | perichondritis of larynx | laryngeal pachydermia | pachyderma laryngis | hyperesthesia of larynx | thickening of larynx | ankylosis of cricoarytenoid joint | laryngeal scar | irritable larynx | prolapse of laryngeal ventricle | laryngeal lesion | cricoarytenoid arthritis > J38.7
parapharyngeal phlegmon | peripharyngeal abscess | retropharyngeal phlegmon | postpharyngeal abscess > J39.0
pharyngeal abscess | throat abscess | abscess of throat | nasopharyngeal abscess | cellulitis of pharynx | pharyngeal bursitis abscess > J39.1
thornwaldt cyst | tornwaldt cyst | thornwaldt bursitis | tornwaldt disease | edema of pharynx | pharyngeal edema | pharyngoplegia | paralysis of pharynx | paralysis of throat muscles | paralysis of fauces | spasm of throat | hyperactive gag reflex | pharyngeal pain | obstruction of pharynx | nasopharyngeal stenosis | pharyngeal scar | scar of pharynx | nasopharyngeal lesion > J39.2
hypersensitivity reaction of upper airway > J39.3
tracheostenosis | tracheal obstruction | obstruction of trachea | tracheomalacia | tracheocele | tracheal diverticulum | scar of trachea | tracheal scar | postinfectional anosmia | postviral anosmia | tracheal deviation acquired | abscess of trachea | postinfectious anosmia > J39.8

# --- lung, pleura, mediastinum, diaphragm: more
shock lung | wet lung adult | adult hyaline membrane disease | traumatic wet lung ards | acute lung injury ards > J80
pulmonary stasis | hyperemia of lung | congestion of lung chronic passive | passive congestion of lung | chronic passive congestion of lungs | potain disease | hypostatic congestion of lung | dropsy of lung | pulmonary venous congestion chronic > J81.1
chronic pulmonary edema > J81.1
acute pulmonary edema | acute edema of lung | re-expansion pulmonary edema | reexpansion pulmonary edema > J81.0
allergic pneumonia | pie syndrome | loffler pneumonia | weingarten syndrome | loeffler pneumonia | tropical eosinophilia | pulmonary infiltrate with eosinophilia | pulmonary infiltration with eosinophilia > J82.89
chronic eosinophilic pneumonia > J82.81
acute eosinophilic pneumonia > J82.82
eosinophilic asthma | asthmatic pulmonary eosinophilia > J82.83
alveolar proteinosis > J84.01
pulmonary alveolar microlithiasis | alveolar microlithiasis > J84.02
brown induration of lung | essential brown induration of lung > J84.03
parietoalveolar pneumopathy | alveolar pneumopathy > J84.09
cirrhosis of lung | fibroid lung | fibroid lung disease | fibroid pneumonia | induration of lung | chronic indurative lung disease | interstitial pulmonary fibrosis | diffuse pulmonary fibrosis | postinflammatory pulmonary fibrosis | alveolocapillary block | fibroid phthisis | capillary fibrosis of lung | interstitial fibrosis of lung | lung fibrotic changes > J84.10
chronic interstitial pneumonia | idiopathic interstitial pneumonia > J84.111
idiopathic fibrosing alveolitis | cryptogenic fibrosing alveolitis | fibrosing alveolitis | idiopathic lung fibrosis | usual interstitial pneumonitis > J84.112
idiopathic nonspecific interstitial pneumonia > J84.113
acute interstitial pneumonitis | acute interstitial lung fibrosis > J84.114
rb-ild | respiratory bronchiolitis interstitial lung disease > J84.115
desquamative interstitial pneumonitis > J84.117
interstitial lung disease due to collagen vascular disease | connective tissue disease interstitial lung disease | ctd-ild | lymphocytic interstitial pneumonia | interstitial lung disease from connective tissue disease > J84.178
progressive pulmonary fibrosis | progressive fibrosing interstitial lung disease | pf-ild | progressive fibrotic interstitial lung disease > J84.170
lymphoid interstitial pneumonitis > J84.2
adult pulmonary langerhans cell histiocytosis | pulmonary langerhans cell histiocytosis | pulmonary histiocytosis x > J84.82
endogenous lipoid pneumonia | cholesterol pneumonia | cholesterol pneumonitis | interstitial pneumonitis > J84.89
lung abscess with pneumonia | pneumonia with lung abscess > J85.1
mediastinal abscess | abscess of mediastinum > J85.3
bronchopleural fistula | bronchocutaneous fistula | pleurocutaneous fistula | thoracic fistula | bronchoesophageal fistula acquired | esophagobronchial fistula | mediastinal fistula | mediastinocutaneous fistula | hepatopleural fistula | hepatopulmonary fistula | esophagopleural fistula | empyema with fistula | empyema with bronchopleural fistula | pyothorax with fistula | costal fistula | acquired tracheoesophageal fistula | esophagotracheal fistula | tracheoesophageal fistula acquired | bronchopericardial fistula | gastropleural fistula | pyopneumothorax with fistula | pleuroperitoneal fistula > J86.0
pyopneumothorax | purulent pleurisy | suppurative pleurisy | septic pleurisy | abscess of pleura | pleural abscess | fibrinopurulent pleurisy | staphylococcal pleurisy | thoracic abscess | abscess of thorax | abscess of chest cavity | purulent pleural effusion | empyema of lung | empyema of pleura | empyema of chest | purulent pleuritis | infected pleural effusion | infected pleural space > J86.9
serous pleurisy | exudative pleurisy | serofibrinous pleurisy | wet pleurisy | encysted pleurisy | effusion of pleura | pleural exudate | pneumococcal pleurisy | streptococcal pleurisy | recurrent pleural effusion | subpulmonic effusion | pleuropericardial effusion > J90
pleural effusion in heart failure > J91.8
thickened pleura | thickening of pleura | plaques of pleura > J92.9
pleural thickening with asbestos | asbestos pleural disease > J92.0
valvular pneumothorax | tense pneumothorax | valve pneumothorax > J93.0
primary spontaneous pneumothorax > J93.11
secondary spontaneous pneumothorax > J93.12
chronic pneumothorax | persistent pneumothorax chronic > J93.81
persistent air leak | pulmonary air leak | air leak of lung > J93.82 {lung, pneumothorax, chest tube, pleural, bullae}
acute pneumothorax | spontaneous ptx > J93.83
catamenial pneumothorax | small pneumothorax | apical pneumothorax | partial pneumothorax > J93.9
chyliform effusion | chylous effusion | chylous pleurisy | chyliform pleural effusion > J94.0
pleural peel | fibrin bodies of pleura | restrictive pleurisy > J94.1
pneumohemothorax | hemopneumothorax | hemorrhagic pleural effusion | bloody pleural effusion | hemorrhagic pleurisy | spontaneous hemothorax | hemorrhage of pleura > J94.2
hydropneumothorax | hydrothorax | water on chest | fluid in chest cavity | fluid in pleural cavity | pleural adhesions | adhesions of pleura | pleuropericardial adhesions > J94.8
tracheostomy hemorrhage | bleeding from tracheostomy | tracheostomy bleeding | bleeding tracheostomy stoma > J95.01
tracheostomy infection | infected tracheostomy | tracheostomy site infection | infection of tracheostomy stoma | peristomal tracheostomy cellulitis > J95.02
tracheostomy malfunction | tracheostomy obstruction | blocked tracheostomy | tracheostomy stenosis | obstructed tracheostomy | tracheostomy stricture | malfunctioning tracheostomy | trach malfunction | plugged trach | trach obstruction | dislodged tracheostomy | tracheostomy tube dislodgement > J95.03
tracheoesophageal fistula after tracheostomy > J95.04
granuloma of tracheostomy | tracheostomy granuloma | tracheostomy granulation tissue > J95.09
tracheostomy complication | tracheostomy problem > J95.00
pulmonary insufficiency after thoracic surgery | pulmonary insufficiency following thoracic surgery | postthoracotomy pulmonary insufficiency > J95.1
pulmonary insufficiency after surgery | postoperative pulmonary insufficiency | postsurgical pulmonary insufficiency | pulmonary insufficiency following nonthoracic surgery | pump lung > J95.2
chronic pulmonary insufficiency after surgery | chronic postoperative pulmonary insufficiency > J95.3
mendelson syndrome | postanesthetic pneumonitis | aspiration pneumonitis from anesthesia | aspiration during anesthesia | postoperative aspiration pneumonia | postprocedural aspiration pneumonia | postoperative chemical pneumonitis > J95.4
post-intubation subglottic stenosis | postprocedural subglottic stenosis > J95.5
postoperative pneumothorax | postprocedural pneumothorax | pneumothorax after central line | pneumothorax after lung biopsy | pneumothorax following thoracentesis > J95.811
postoperative air leak | postprocedural air leak | postprocedural air leak of lung > J95.812
acute on chronic postprocedural respiratory failure > J95.822
acute postoperative respiratory failure | acute post-op respiratory failure | postprocedural respiratory failure > J95.821
transfusion related acute lung injury > J95.84
mechanical ventilator failure | ventilator breakdown | ventilator malfunction | breakdown of respirator > J95.850
transfusion-associated dyspnea > J95.87
respiratory failure with hypercarbia | hypercapnic resp failure | type 2 respiratory failure | failure of respiration with hypercapnia | respiratory failure with hypercapnia > J96.92
type 1 respiratory failure | type i respiratory failure > J96.91
failure of respiration | respiratory failure nos > J96.90
acute failure of respiration > J96.00
acute failure of respiration with hypercapnia | acute respiratory acidosis | acute respiratory failure with hypercapnia | acute type 2 respiratory failure | acute respiratory failure with hypercarbia | acute hypercapnic resp failure > J96.02
acute failure of respiration with hypoxia | acute respiratory failure with hypoxia | acute hypoxic resp failure | acute type 1 respiratory failure > J96.01
chronic respiratory acidosis | chronic type 2 respiratory failure > J96.12
acute and chronic respiratory failure > J96.20
acute and chronic respiratory failure with hypoxia | acute and chronic failure of respiration with hypoxia > J96.21
acute and chronic respiratory failure with hypercapnia | acute on chronic hypercarbic resp failure > J96.22
bronchoconstriction | spasm of bronchioles > J98.01
bronchostenosis | bronchial obstruction | obstruction of bronchus | bronchus compression | compression of bronchus | broncholithiasis | necrosis of bronchus | bronchial erosion | bronchorrhea | abscess of bronchus | acquired tracheobronchomegaly | mounier-kuhn syndrome acquired | tracheobronchial collapse | tracheobronchial dyskinesia | bronchial stasis > J98.09
collapse of lobe | pulmonary atelectasis | plate atelectasis | discoid atelectasis | compressive atelectasis | bilateral atelectasis | postoperative atelectasis | right lower lobe atelectasis | left lower lobe atelectasis | obstructive atelectasis | rounded atelectasis > J98.11
middle lobe syndrome | brock middle lobe | pulmonary collapse | partial lung collapse > J98.19
mediastinal emphysema | air in mediastinum | interstitial emphysema | spontaneous subcutaneous emphysema | hamman disease | nontraumatic subcutaneous emphysema | pneumomediastinum spontaneous > J98.2
honeycomb lung | honeycombing of lung | cystic lung disease | polycystic lung | adhesions of lung | lung adhesions | pulmonary calcification | pulmolithiasis | compression of lung | hernia of lung | lung hernia | pneumatocele | chronic inflammation of lung | cavitation of lung | lung cavity nontuberculous | pseudocyst of lung | bronchopulmonary disease | obstruction of lung | noninfectious pneumonitis | chronic pneumonitis | retraction of lung > J98.4
mediastinitis | infection of mediastinum | mediastinal infection | acute mediastinitis | descending mediastinitis > J98.51
mediastinal hernia | retraction of mediastinum | mediastinal adhesions > J98.59
diaphragmitis | diaphragmatitis | paralysis of diaphragm | relaxation of diaphragm | diaphragm eventration acquired | phrenic paralysis of diaphragm | diaphragm dysfunction | diaphragmatic dysfunction | diaphragmatic weakness | raised hemidiaphragm | hemidiaphragm paresis > J98.6
respiratory obstruction | respiratory decompensation | tension pneumatocele > J98.8
chronic respiratory disease > J98.9
respiratory condition from external agent > J70.9

# --- more of nose, throat and lung
dry throat | dryness of throat > J39.2
spasmodic dysphonia | spastic dysphonia | laryngeal dystonia | dysphonia spastica | adductor spasmodic dysphonia > J38.3
paralyzed true vocal cord | tvc paralysis | true vocal cord paralysis | tvf paralysis | true vocal fold paralysis > J38.00
left tvc paralysis | right tvc paralysis | left true vocal fold paralysis | right true vocal fold paralysis > J38.01
concha bullosa | hypertrophied concha | nasal septal spur | bony septal spur > J34.89
AFRS > J30.89 {sinus, sinusitis, fungal, polyps}
septic tonsils with adenoiditis > J35.03
adenoid growth > J35.8
polyp of adenoid | posterior nares polyp | polyp of posterior nares > J33.0
cynanche tonsillaris > J36
lesion of maxillary sinus | maxillary sinus lesion | maxillary sinus disease > J32.0
necrosis of ethmoid > J32.2
lesion of pharynx | pharyngeal lesion > J39.2
chemical bronchiolitis > J68.4
atrophic laryngotracheitis > J37.1
neuroendocrine cell hyperplasia of infancy > J84.841
interstitial lung disease with progressive fibrotic phenotype > J84.170
rml collapse | rll collapse | lll collapse | rul collapse | lul collapse | right middle lobe collapse | left lower lobe collapse | right lower lobe collapse | lobe collapse of lung > J98.19
trach stoma bleeding | trach bleeding | bleeding from trach | bleeding trach site > J95.01
trach infection | trach site infection | infected trach stoma | trach stomatitis > J95.02
trach stenosis | tracheostomy tube obstruction | mucus plugged trach > J95.03
post thoracentesis pneumothorax | post thoracentesis ptx | post-procedure pneumothorax | iatrogenic ptx | postop pneumothorax > J95.811
vap from pseudomonas | pseudomonas vap > J95.851
cavitary pneumonia > J18.9
bronchitis of fumes > J68.0

# --- last gaps
posttonsillar abscess | circumtonsillar abscess > J36
acute antritis of maxilla > J01.00
sphenoidal abscess | sphenoid abscess > J32.3
maxillary fistula > J32.0
clostridium pneumonia | peptococcus pneumonia > J15.8
vallecular cyst | cyst of vallecula > J38.7
hypopharyngeal cyst | cyst of hypopharynx | scar of throat | throat scar | ulcer of fauces > J39.2
hemorrhage of tonsil | tonsil hemorrhage > J35.8
arc welder lung | welders lung > J63.4
beryllium pneumoconiosis > J63.2
cotton dust pneumoconiosis | cotton dust disease > J66.0
nitrogen dioxide pneumonitis > J68.0
eosinophilic pneumonitis > J82.81
abscess of chest | chest abscess > J86.9
chest fistula | thoracic wall sinus from empyema > J86.0
herniation of mediastinum > J98.59
teacher nodules > J38.2
chronic airway obstruction | chronic respiratory obstruction | chronic airflow limitation > J44.9
hypertrophic change of upper respiratory tract > J39.8
disorder of sinus | sinus disorder > J34.9
acute lower respiratory tract infection > J22

# --- second round: colds, sinuses, tonsils, throat, nose
membranous rhinitis | croupous rhinitis | fibrinous rhinitis | pneumococcal rhinitis | viral rhinitis | acute infective rhinitis | acute inflammation of nose | acute nasal infection | acute nasopharyngeal catarrh | acute rhinosalpingitis | febrile cold | snuffles acute > J00
amygdalitis | lacunar tonsillitis | acute tonsillar infection | pultaceous tonsillitis | catarrhal tonsillitis | herpetic tonsil ulcers acute | angina tonsillaris acute > J03.90
septic throat | septic sore throat streptococcal | streptococcal angina | strep infection of throat > J02.0
angina throat | putrid sore throat | phlegmonous pharyngitis | acute infection of pharynx | acute inflammation of pharynx | malignant sore throat | pharyngeal infection | catarrhal pharyngitis | subacute pharyngitis | necrotic throat > J02.9
glottitis | acute glottitis | acute inflammation of larynx | laryngeal infection | phlegmonous laryngitis | hypertrophic laryngitis acute | acute chorditis | laryngeal phlegmon > J04.0
acute catarrhal tracheitis | congestion of trachea | tracheal infection | fibrinous tracheitis | pseudomembranous tracheitis > J04.10
laryngitis and tracheitis | laryngitis with tracheitis | tracheolaryngitis | tracheitis with laryngitis > J04.2
acute spasmodic laryngotracheitis | catarrhal croup | infective croup | obstructive laryngotracheitis | membranous croup nondiphtheritic > J05.0
multiple acute upper respiratory infections | acute upper respiratory disease | acute respiratory disease of upper tract | nasal infection with sore throat | infection of upper respiratory tract | upper respiratory tract inflammation > J06.9
allergic rhinitis due to food | food allergic rhinitis | rhinitis from food allergy > J30.5
vasomotor catarrh | vasomotor coryza | vasomotor reaction of nose > J30.0
allergic nasal congestion | allergic nasal catarrh | allergic rhinopathy | allergic rhinorrhea > J30.9
rhinitis due to pollen | pollen rhinitis | tree allergy rhinitis | pollen fever | summer catarrh > J30.1
catarrhal congestion | inflammation of nose | nasal inflammation | inflammation of nasal mucosa | chronic rhinosinal catarrh | catarrhal rhinitis | hyperplastic rhinitis | infective chronic rhinitis | chronic nasal infection | fetid rhinitis > J31.0
ulcer of nose chronic rhinitis | atrophy of nasal mucosa | nasal mucosa atrophy > J31.0
chronic inflammation of nasopharynx | inflammation of nasopharynx | nasopharyngeal inflammation > J31.1
chronic inflammation of pharynx | follicular inflammation of pharynx | chronic inflammation of throat | lateral pharyngitis chronic | hypertrophy of pharyngeal follicles | catarrhal pharyngitis chronic > J31.2
inflammation of maxillary antrum | catarrh of maxillary sinus | infection of antrum | pus in maxillary sinus | maxillary fistula of sinus | perforation of maxillary sinus | chronic maxillary sinus disease | necrosis of antrum | inflammation of antrum > J32.0
inflammation of frontal sinus | catarrh of frontal sinus | fistula of frontal sinus | perforation of frontal sinus | chronic frontal sinus disease > J32.1
inflammation of ethmoid sinus | infection of ethmoid sinus | perforation of ethmoid sinus | abscess of ethmoid sinus | caries of ethmoid | inflammation of ethmoidal sinus | chronic ethmoid sinus disease > J32.2
inflammation of sphenoid sinus | fistula of sphenoid sinus | perforation of sphenoid sinus | chronic sphenoid sinus disease > J32.3
infection of all sinuses | all sinuses infected | suppuration of all nasal sinuses > J32.4
sequestrum of nasal sinus | granuloma of nasal sinus | necrosis of nasal sinus | abscess of accessory sinus | empyema of accessory sinus | inflammation of nasal sinus | infection of nasal sinus | infection of accessory sinus | catarrh of sinus > J32.9
chronic inflammation of sinus | nasal sinus disease | suppurative sinusitis | hyperplastic nasal sinusitis | allergic sinusitis chronic | chronic suppuration of sinus | caries of sinus | nonpurulent sinusitis > J32.9
polyp of sphenoid sinus | sphenoidal polyp | ethmoidal polyp | polyp of frontal sinus | polyp of accessory sinus | polyposis of sinuses > J33.8
polypoid rhinosinusitis | polypoid sinusitis > J33.1
nasal cavity polyp | polyp of nasal cavity | polyp of nasopharynx > J33.0
caries of nasal bones | necrosis of nose | necrosis of nasal septum | gangrene of nasal septum | infection of nasal vestibule | suppuration of nose | ulcer of nasal septum > J34.0
cyst of maxillary sinus | cyst of frontal sinus | cyst of ethmoid sinus | mucocele of maxillary sinus | mucocele of sphenoid sinus | mucocele of ethmoid sinus > J34.1
deflection of nasal septum | deflection of turbinate | dislocation of nasal septum | dislocated nasal septum | displacement of nasal septum | nasal septum deflection | curvature of nasal septum | spur of nasal septum > J34.2
hypertrophy of nasal mucosa | nasal mucosa hypertrophy | hypertrophy of nasal mucous membrane | swelling of turbinates | hyperplasia of turbinates | hyperplasia of nasal mucosa | hypertrophy of nasal turbinate > J34.3
impaction of turbinate | nasal synechia | adhesions of turbinate | perforation of nose | obstruction of nose | obstruction of nasal passage | hemorrhage from nasal sinus | occlusion of nose | occlusion of nasal passage > J34.89
intumescence of turbinate | nasal polyposis granuloma | hematoma of nasal septum | nasal septal hematoma nontraumatic > J34.89
dynamic nasal valve collapse external | external nasal valve collapse dynamic | collapse of nostril on inspiration | nostril collapse on inspiration | collapse of lower sidewall of nose > J34.8212
chronic adenoid infection | chronic infection of adenoid | chronic inflammation of adenoids | inflammation of adenoids > J35.02
chronic inflammation of tonsil | chronic infection of tonsil | chronic lacunar tonsillitis > J35.01
enlargement of adenoids | adenoids hypertrophied > J35.2
hyperplasia of tonsils and adenoids | enlargement of tonsils with adenoids > J35.3
tonsil tag | peritonsillar hemorrhage | hemorrhage of peritonsillar tissue | vegetations of adenoids > J35.8
abscess of tonsil | phlegmonous quinsy | suppurative quinsy > J36
chronic pharyngolaryngitis | chronic inflammation of larynx | dry laryngitis | catarrh of larynx chronic | chronic laryngeal catarrh > J37.0
chronic laryngitis with tracheitis | chronic tracheitis with laryngitis > J37.1
paralysis of larynx | paresis of larynx | paresis of vocal cord | paralysis of vocal cords | weakness of larynx > J38.00
unilateral laryngeal paralysis | unilateral paralysis of vocal cords | partial laryngeal paralysis > J38.01
bilateral paralysis of vocal cords | total laryngeal paralysis > J38.02
polyp of glottis | polyp of epiglottis | papillomatous polyp of vocal cord > J38.1
chorditis tuberosa | chorditis vocalis | laryngitis nodosa | screamer's nodules | fibrinous chorditis > J38.2
inflammation of vocal cord | vocal cord inflammation | leukokeratosis of vocal cord | ventricular band dysphonia | vocal cord edema chorditis > J38.3
edema of larynx | epiglottic edema | edema of epiglottis | edema of vocal cord > J38.4
spasmodic closure of glottis | glottic spasm | laryngeal crisis | laryngismus stridulus | obstruction of airway from laryngospasm > J38.5
stenosis of epiglottis > J38.6
abscess of glottis | cricoarytenoid ankylosis | ankylosis of arytenoid | arthritis of cricoarytenoid | fixation of larynx | fixed larynx | nodule of larynx | laryngeal nodule | chondritis of larynx | necrosis of larynx | pachyderma of larynx | pachydermia laryngis > J38.7
postlaryngeal abscess | hyperkeratosis of larynx | keratosis of larynx | laryngocele acquired | contact ulcer of larynx > J38.7
abscess of retropharynx | retropharyngeal cellulitis | parapharyngeal cellulitis | lateral pharyngeal abscess | abscess of parapharyngeal space > J39.0
abscess of fauces | abscess of pharynx | abscess of nasopharynx | cellulitis of throat > J39.1
ulcer of throat | paralysis of throat | pharyngeal paralysis | edema of nasopharynx | nasopharyngeal obstruction | irritation of pharynx | pharyngeal adhesions > J39.2
hypersensitive upper respiratory tract reaction | hypersensitivity of upper respiratory tract > J39.3
dyskinesia of trachea | tracheal dyskinesia | ossification of trachea | tracheal ossification | deviation of trachea | tracheal deviation | ulceration of trachea | narrowing of trachea | tracheal erosion > J39.8
erosion of trachea | trachea collapse | collapse of trachea | dilatation of trachea acquired | noninfectious upper respiratory disease | chondritis of trachea > J39.8
chronic disease of upper respiratory tract | upper respiratory disease | disease of upper respiratory tract > J39.9

# --- second round: influenza, pneumonia, bronchi
grippe | la grippe | influenzal cold | influenzal respiratory infection | epidemic influenza | influenza with pleurisy | influenzal pleural effusion | influenza with laryngitis | influenza with sinusitis | influenza with bronchitis > J11.1
influenzal pneumonia | influenzal bronchopneumonia | grippal pneumonia | influenza with bronchopneumonia > J11.00
gastric flu with influenza | intestinal influenza | gastrointestinal influenza > J11.2
influenzal encephalitis | influenzal encephalopathy | influenza encephalopathy > J11.81
influenzal myocarditis | influenza myocarditis > J11.82
influenzal otitis media | influenza with otitis media | influenza with otitis > J11.83
influenza identified virus with gastrointestinal manifestations | identified influenza virus gastroenteritis > J10.2
virus infection of lung | virus pneumonia | viral infection of lung | viral lung infection | viral interstitial pneumonia > J12.9
pseudomonas infection of lung | pseudomonas bronchopneumonia > J15.1
staphylococcal bronchopneumonia | staphylococcal lobar pneumonia > J15.20
streptococcal bronchopneumonia > J15.4
coliform pneumonia | colibacillary pneumonia | e. coli bronchopneumonia | coliform bacillus pneumonia > J15.5
eubacterium pneumonia | veillonella pneumonia | fusobacterium pneumonia | propionibacterium pneumonia | peptostreptococcal pneumonia | anaerobe pneumonia > J15.8
bacterial infection of lung | bacterial lung infection > J15.9
cold agglutinin pneumonia | primary atypical pneumonia mycoplasma | mycoplasma bronchopneumonia > J15.7
tracheobronchopneumonitis | tracheobronchopneumonia | bronchial pneumonia | catarrhal bronchopneumonia | confluent pneumonia | confluent bronchopneumonia | disseminated focal pneumonia | peribronchial pneumonia > J18.0
hepatization of lungs acute | hepatized lung | massive lobar pneumonia > J18.1
active congestion of lung | inflammation of lung | lung inflammation | acute inflammation of lungs | basic pneumonia | delayed resolution of pneumonia | diffuse pneumonia | acute lung infection | infection of lung | infective pneumonitis | infectious pneumonitis > J18.9
oil pneumonia | oil bronchopneumonia | inhalation pneumonia of oils | bronchopneumonia from inhalation of oils | oil inhalation pneumonia | mineral oil pneumonia > J69.1
inhalation pneumonia | inhalation bronchopneumonia | aspiration bronchopneumonia | pneumonia from inhalation of food | pneumonia from inhalation of vomit | inhalation of vomitus pneumonia | aspiration of vomitus pneumonia | pneumonia due to aspiration > J69.0
pneumonitis from inhalation of liquids | pneumonitis from solids and liquids | pneumonitis from inhaled blood > J69.8
spastic bronchitis | wheezy bronchitis | allergic bronchitis nos > J45.909
allergic bronchitis with exacerbation | asthmatic bronchitis exacerbation | asthmatic bronchitis with acute exacerbation | exacerbated asthmatic bronchitis > J45.901
subacute bronchitis | acute catarrhal bronchitis | acute bronchial infection | acute suppurative bronchitis | acute exudative bronchitis | exudative bronchitis | acute fibrinous bronchitis | acute inflammation of bronchi | diffuse bronchitis acute > J20.9
catarrh of lung | catarrh of bronchi | catarrh of chest | pulmonary catarrh | diffuse bronchitis | bronchial cold | tracheobronchial catarrh | chest catarrh > J40
chronic bronchial catarrh | chronic catarrh of bronchi | chronic tracheopharyngitis | recurrent bronchitis chronic | chronic inflammation of bronchi | winter cough bronchitis > J42
infectious bronchiolitis | acute infective bronchiolitis | capillary bronchiolitis | bronchiolitis acute infectious > J21.9
bronchitis obliterans | obliterating bronchiolitis | bronchiolar obliteration > J44.81
chronic obstructive emphysematous bronchitis | obstructive chronic bronchitis | bronchitis obstructive chronic | emphysematous bronchitis | chronic obstructive tracheobronchitis > J44.89
decompensated copd | decompensated chronic obstructive pulmonary disease | decompensated obstructive lung disease | copd decompensation | obstructive lung disease with exacerbation | obstructive lung disease with acute exacerbation > J44.1
chronic obstructive lung disease exacerbation | acute exacerbation of obstructive pulmonary disease > J44.1
copd with acute lower respiratory infection | chronic obstructive bronchitis with pneumonia > J44.0
chronic obstruction of airway | obstructive pulmonary disease | chronic obstructive respiratory disease | obstructive airway disease > J44.9
diffuse emphysema of lung | obstructive emphysema | senile emphysema | essential emphysema | chronic emphysema > J43.9
functional hypoplasia of pulmonary artery | macleod's emphysema > J43.0
pollen asthma | ragweed asthma | hay asthma | hay fever asthma | asthma from pollen | asthma due to pollen | asthma due to ragweed | allergic asthma from dander | catarrhal asthma | cat asthma | asthma from dust allergy > J45.909
airway obstruction with status asthmaticus | asthma with airway obstruction status asthmaticus > J45.902
postinfective bronchiectasis | bronchial dilatation | dilatation of bronchus | dilated bronchi | dilatation of bronchi | pseudocylindrical bronchiectasis | bronchocele > J47.9
mounier-kuhn with bronchiectasis > J47.9
tracheobronchomegaly with bronchiectasis exacerbation > J47.1

# --- second round: dusts, lung, pleura
miner's complaint | coal dust lung | coalworker's lung | coal pneumoconiosis | anthracosis of lung > J60
fibrosis of lung with asbestosis | lung fibrosis from asbestos | asbestos fibrosis of lung > J61
lithosis | silicotic fibrosis of lung | grinder's pneumoconiosis | stonemason's pneumoconiosis | lung fibrosis with silicosis | silicotic fibrosis | silicatosis | silica pneumoconiosis | chalicosis fibrosis of lung | grinders' disease | potters' pneumoconiosis > J62.8
quartz dust lung | massive silicosis > J62.8
fibrosis of lung with siderosis | iron dust lung | siderosis fibrosis of lung | iron oxide lung > J63.4
fibrosis of lung with aluminosis > J63.0
fibrosis of lung with berylliosis > J63.2
fibrosis of lung with stannosis > J63.5
fibrosis of lung with bauxite > J63.1
graphite fibrosis of lung | fibrosis of lung with graphite > J63.3
inorganic dust pneumoconiosis | barium lung | barium pneumoconiosis | titanium pneumoconiosis > J63.6
millstone makers' tuberculosis | silicotic tuberculosis | tuberculous pneumoconiosis > J65
flax-dresser's disease | flax dresser lung > J66.1
cannabinosis | hemp worker lung > J66.2
moldy hay pneumoconiosis | moldy hay lung | moldy hay pneumonitis > J67.0
alveolitis from ventilation systems | air conditioning lung | ventilation system alveolitis > J67.7
fishmeal-worker's lung | fishmeal lung | fish meal lung | paprika slicer's lung | pituitary snuff taker's disease | cheese worker lung | animal handler alveolitis | coffee lung > J67.8
acute chemical bronchitis | toxic pneumonitis from gas | pneumonitis due to fumes > J68.0
edema of lung from chemicals | edema of lung due to fumes > J68.1
lung disease due to external agent | edema of lung due to external agent | respiratory disease due to external agent > J70.9
smoke inhalation respiratory injury > J70.5
engorgement of lung | passive hyperemia of lung | edema of lung | hypostatic edema of lung | lung stasis | chronic congestion of lung > J81.1
adult respiratory distress | respiratory distress syndrome of adult | acute respiratory distress syndrome in adult | stiff lung | da nang lung > J80
infiltrative eosinophilia | eosinophilic infiltration of lung | eosinophilia of lung | allergic eosinophilia of lung | tropical eosinophilic asthma | löffler's eosinophilia > J82.89
chronic pulmonary eosinophilia | chronic eosinophilia of lung > J82.81
idiopathic acute respiratory distress syndrome | acute interstitial lung pneumonitis > J84.114
chronic fibrosis of lung | chronic lung fibrosis | pulmonary cirrhosis | pulmonary sclerosis | sclerosis of lung | cirrhotic lung | indurated lung | carnification of lung | postinflammatory fibrosis of lung | diffuse fibrosis of lung | confluent fibrosis of lung > J84.10
alveolar capillary block | interstitial fibrosis pulmonary | progressive interstitial fibrosis | bronchial fibrosis > J84.10
usual interstitial pneumonia due to collagen vascular disease | nonspecific interstitial pneumonia due to collagen disease | organizing pneumonia due to collagen vascular disease > J84.178
multiple abscesses of lung | bronchial abscess of lung | putrid abscess of lung > J85.2
gangrenous lung | gangrenous bronchitis lung > J85.0
peripleuritic abscess | abscess of chest wall cavity | pneumopyothorax | suppurative pleuritis | pleural suppuration | pleuropurulent effusion | empyema thoracis | metapneumonic empyema | pleural pus | encapsulated empyema | infection of pleura | pleural infection > J86.9
pneumococcal empyema | streptococcal empyema | fibrinopurulent pleuritis > J86.9
bronchial fistula | bronchovisceral fistula | thoracic fistula to lung | fistula of thorax | pulmonary fistula | fistula of bronchus | pleural cutaneous fistula | hepatobronchial fistula | fistula of mediastinum | mediastinobronchial fistula > J86.0
bronchocolic fistula | chest abscess with fistula | abscess of chest with fistula | gastrobronchial fistula | pneumopleural fistula | pyothorax fistula > J86.0
effusion of chest | chest effusion | effusion of pleural cavity | effusion of thorax | pleuritic effusion | pleurisy exudative | pleurisy with fluid | fluid in pleural space | pleurorrhea | encapsulated pleural effusion > J90
calcified pleura | thick pleura | pleural scarring | pleural fibrosis plaque | cicatrix of pleura > J92.9
pneumothorax acute spontaneous > J93.83
effusion of chyle into chest | chyle in pleura > J94.0
hematothorax | hemothorax nontraumatic | blood in pleural cavity | pleural hemorrhage | pleurorrhagia | blood in chest cavity > J94.2
calcification of lung pleura | dropsy of chest > J94.8
pleural disease | disease of pleura | pleural disorder | disorder of pleura > J94.9
imperfect aeration of lung | imperfect inflation of lung | incomplete expansion of lung | incomplete lung expansion | airless lung | brock syndrome | pulmonary apneumatosis | massive atelectasis | atelectatic lung | lung not expanded > J98.11
lobar collapse of lung | collapsed lobe > J98.19
air in the mediastinum | emphysema of mediastinum | interstitial lung emphysema | mediastinal air > J98.2
compensatory emphysema | compensatory lung emphysema > J98.3
bronchogenic cyst | pulmonary insufficiency | insufficiency of lung | bronchopulmonary insufficiency | lung insufficiency | bronchopulmonary disorder | bronchial cyst | cystic disease of lung | pulmonary cavity | cavity of lung | pneumolith > J98.4
pneumolithiasis | rupture of lung nontraumatic | fluid cyst of lung | disease of lung | disorder of lung | erosion of lung > J98.4
hemorrhage of mediastinum | cyst of mediastinum acquired > J98.59
weakness of diaphragm | hemidiaphragm eventration | eventration of diaphragm acquired | inflammation of diaphragm | elevated diaphragm > J98.6
obstruction of respiratory tract | respiratory tract obstruction | acute airway obstruction > J98.8
disease of respiratory system | respiratory disease | respiratory disorder | respiratory tract disease > J98.9
respiratory insufficiency after surgery acute | postoperative acute respiratory insufficiency | postsurgical acute respiratory failure | shock lung following surgery > J95.821
acute pulmonary insufficiency following surgery > J95.2
pneumothorax after surgery | surgical pneumothorax complication | pneumothorax due to procedure > J95.811
fistula of tracheostomy to esophagus | tracheoesophageal fistula due to tracheostomy > J95.04
tracheostomy sepsis | sepsis of tracheostomy stoma > J95.02
tracheostomy hemorrhage from stoma | hemorrhage of tracheostomy > J95.01
chronic failure of respiration with hypoxia | chronic respiratory failure with hypoxemia | chronic type 1 respiratory failure > J96.11
chronic failure of respiration with hypercapnia > J96.12
chronic failure of respiration > J96.10
infection of larynx > J38.7
spasmodic laryngotracheitis | spasmodic croup > J38.5
perichondritis of nose | perforation of nasal sinus > J34.89
catarrhal laryngitis > J37.0

# --- second round: what the categories still lack
acute recurrent maxillary sinusitis > J01.01
acute recurrent frontal sinusitis > J01.11
acute recurrent ethmoidal sinusitis > J01.21
acute sinus inflammation | acute suppuration of sinus | acute abscess of sinus | acute empyema of sinus | acute sinus abscess > J01.90
acute maxillary abscess of sinus | acute empyema of antrum | acute infection of antrum | acute maxillary sinus empyema > J01.00
acute empyema of frontal sinus | acute inflammation of frontal sinus > J01.10
acute inflammation of ethmoid sinus | acute infection of ethmoid sinus > J01.20
acute infection of sphenoid sinus | acute inflammation of sphenoid sinus > J01.30
sinusitis of more than one sinus acute | acute sinusitis involving more than one sinus > J01.80
chronic sphenoiditis | chronic sphenoid sinusitis > J32.3
chronic pansinusitis > J32.4
aspirin-induced nasal polyps > J33.8
acute laryngopharyngitis | pharyngolaryngitis acute | laryngeal and pharyngeal infection acute > J06.0
pharyngotonsillitis | tonsillopharyngitis | acute tonsillopharyngitis | adenotonsillitis acute > J03.90
adenotonsillitis | chronic tonsillitis with adenoiditis > J35.03
chronic hypertrophic tonsillitis | caseous tonsillitis > J35.01
chronic catarrhal nasopharyngitis | hypertrophic nasopharyngitis | atrophic nasopharyngitis > J31.1
adhesive pharyngitis | scarring of oropharynx > J39.2
parapharyngeal infection | deep neck abscess retropharyngeal > J39.0
rhinolaryngitis | nasolaryngitis | rhinotracheitis > J06.9
haemophilus bronchitis | h influenzae bronchitis > J20.1
parainfluenza bronchitis > J20.4
echovirus bronchitis > J20.7
bronchiolitis due to metapneumovirus > J21.1
bronchiolar infection | acute bronchiolar infection > J21.9
tracheobronchitis chronic senile | chronic senile bronchitis | asthenic bronchitis | chronic cough bronchitis > J42
simple bronchitis chronic > J41.0
mixed simple and mucopurulent bronchitis > J41.8
mucopurulent chronic bronchitis | blennorrhagic bronchitis | chronic mucopurulent bronchitis infected > J41.1
bullous disease of lung | emphysema bullous | giant bullous emphysema | apical emphysema | basal emphysema | emphysema of lung | ruptured emphysematous bleb | ruptured bulla of lung > J43.9
fibrosis of lungs bilateral | bibasilar fibrosis of lung | pulmonary fibrotic disease > J84.10
fibrothorax | pleural thickening with restriction > J94.1
pneumonitis due to detergent | detergent inhalation lung disease > J69.8
near drowning lung | postimmersion syndrome lung > J80
lung disease due to drug | drug induced lung disorder | pneumonitis due to methotrexate | pneumonitis due to amiodarone | pneumonitis from immunotherapy > J70.4
radiation induced pneumonitis | pneumonitis due to radiation | pneumonitis from radiation | lung injury from radiation | postradiation pneumonitis > J70.0
fibrosis of lung due to radiation | lung fibrosis following radiation | radiation lung fibrosis > J70.1
pneumonitis due to hypersensitivity | hypersensitivity lung disease | hypersensitivity pneumonia | extrinsic alveolitis > J67.9
bird handler lung | avian hypersensitivity pneumonitis | bird-fancier's alveolitis | pigeon lung > J67.2
hot tub lung > J67.8
chronic berylliosis | berylliosis of lung > J63.2
popcorn lung | popcorn worker lung > J44.81
coal miner pneumoconiosis | progressive massive fibrosis of coal worker | anthracotic pneumoconiosis > J60
acute respiratory failure following surgery | acute respiratory failure after surgery | respiratory failure following surgery > J95.821
acute and chronic respiratory failure following surgery > J95.822
ventilator pneumonia | pneumonia associated with ventilator | pneumonia due to ventilator > J95.851
barotrauma of lung from ventilator | ventilator lung injury | ventilator-induced lung injury > J95.859
intraoperative hemorrhage of lung > J95.62
puncture of lung during surgery | lung laceration during surgery > J95.72
laryngeal stenosis after intubation | post-intubation tracheal stenosis | postintubation tracheal stenosis | tracheal stenosis after intubation > J95.89
empyema necessitatis | pyothorax acute | multiloculated empyema | loculated empyema > J86.9
pleural effusion due to heart failure > J91.8
pneumothorax recurrent spontaneous | recurrent pneumothorax | recurrent spontaneous pneumothorax > J93.83

eosinophilic pleural effusion | pleural effusion unilateral | unilateral pleural effusion | small pleural effusion | large pleural effusion | left pleural effusion | right pleural effusion > J90
spontaneous pneumomediastinum > J98.2
pulmonary failure | lung failure > J96.90
chronic pulmonary failure | chronic lung failure | chronic ventilatory failure | chronic respiratory insufficiency failure > J96.10
hypoventilatory respiratory failure > J96.90
atelectasis of lung | lung atelectases | segmental atelectasis | pulmonary atelectases | partial atelectasis | round atelectasis | lower lobe atelectasis > J98.11
mediastinal inflammation | inflammation of mediastinum | suppurative mediastinitis | fibrous mediastinitis acute | chronic mediastinitis > J98.51
fibrosing mediastinitis > J98.59
bronchial compression | endobronchial obstruction | airway mucus plug | bronchial mucus plugs | bronchial plug > J98.09
vocal cord hematoma | vocal fold scar > J38.3
laryngeal web acquired > J38.6

# --- third round: nose, sinus, throat
catarrh of nose acute | acute catarrh | nasal catarrh acute | inflammation of nasopharynx acute | acute inflammation of nasopharynx | infection of nasopharynx | nasopharyngeal infection | coryza acute | infective nasopharyngitis > J00
hay catarrh | hay asthma without asthma | allergy to pollen | allergy to grass | tree allergy | allergy to rose | grain pollen allergy | seasonal pollinosis | rose allergy > J30.1
gangrene of throat | infection of hypopharynx | hypopharyngitis | gangrenous sore throat | throat inflammation > J02.9
frontal sinus inflammation | frontal sinus suppuration | frontal sinus empyema | abscess of frontal sinus | chronic frontal sinus infection > J32.1
ethmoidal sinus inflammation | ethmoidal empyema | ethmoidal abscess | ethmoid inflammation | chronic ethmoid sinus infection > J32.2
sphenoidal sinus inflammation | abscess of sphenoid sinus | sphenoid inflammation | sphenoidal empyema > J32.3
antrum abscess | abscess of antrum > J32.0
nasal sinus abscess | sinus empyema | empyema of nasal sinus | nasal sinus degeneration | abscess of nasal sinus > J32.9 {nasal, nose, paranasal}
postnasal abscess | nasal abscess | nasal septum ulcer | nasal carbuncle > J34.0
atresia of nostril acquired | acquired nasal atresia | nasal septum perforation | lesion of nose | rhinorrhagia cerebrospinal excluded | nasal cyst lesion | nasal stenosis | adhesion of nasal septum > J34.89
tonsil keratosis | keratosis of tonsil | tonsillith | tonsil ulcer | ulcer of tonsil | peritonsillar ulcer | cyst of tonsil > J35.8
tonsillitis hypertrophic | chronic lingual tonsillitis > J35.01
hypertrophic tonsillitis with adenoiditis > J35.03
chronic laryngopharyngitis | chronic catarrhal laryngitis > J37.0
laryngostenosis | laryngeal stricture | stricture of larynx > J38.6
subglottic stenosis after procedure | postoperative subglottic stenosis | postintubation subglottic stenosis | postsurgical subglottic stenosis > J95.5
fissure of larynx | laryngeal ulcer | ulcer of larynx | retrolaryngeal abscess | cricoid deformity acquired | deformity of larynx acquired | hyperplastic larynx | hyperplastic change of larynx | laryngeal cellulitis | arytenoid ulcer > J38.7
false croup | stridulous croup | laryngeal spasm | spasm of glottis > J38.5
gerhardt syndrome > J38.00
ulcer of hypopharynx | hypopharyngeal ulcer | stricture of hypopharynx | obstruction of nasopharynx | ulcer of pharynx | pharyngeal ulcer | retropharyngeal gangrene | pharyngeal stricture | pharyngeal cyst | cyst of nasopharynx | stenosis of nasopharynx | atrophy of pharynx | pharyngeal fistula > J39.2
cellulitis of nasopharynx > J39.1
peritonsillar hemorrhage from infection > J36
streptococcal upper respiratory infection | streptococcal upper respiratory disease | upper respiratory streptococcal infection > J06.9
external nasal valve collapse static > J34.8211
internal nasal valve collapse static > J34.8201
internal nasal valve collapse dynamic > J34.8202

# --- third round: bronchi and lungs
viral bronchitis acute | acute viral bronchitis | subacute viral bronchitis > J20.8
influenza with enteritis | gastric influenza | influenza with gastrointestinal symptoms | flu with vomiting and diarrhea > J11.2
influenza due to identified virus with gastroenteritis > J10.2
influenza due to identified virus | confirmed influenza | influenza a/h1n1 seasonal > J10.1
novel influenza a with enteritis | novel influenza a with gastroenteritis | avian influenza with gastroenteritis > J09.X3
confluent pneumonia of lobe | lobar consolidation pneumonia > J18.1
pneumonia due to acinetobacter | herellea pneumonia | pneumonia due to herellea > J15.69
pneumonia due to streptococcus specified | streptococcal pneumonia other than pneumococcal > J15.4
pneumonia due to sars-cov-2 | pneumonia of covid-19 > J12.82
chronic bronchitis from smoking | chronic simple bronchitis | catarrhal chronic bronchitis > J41.0
simple and mucopurulent bronchitis | chronic simple and mucopurulent bronchitis > J41.8
obstructive lung disease with acute lower respiratory infection | chronic obstructive lung disease with acute bronchitis > J44.0
asthmatic bronchitis chronic with exacerbation | chronic obstructive bronchitis with exacerbation | asthma with chronic obstructive bronchitis and exacerbation | asthma with copd exacerbation > J44.1
chronic asthmatic bronchitis | obstructive lung disease with bronchitis > J44.89
bronchiolitis obliterans chronic | chronic obliterative bronchiolitis | constrictive bronchiolitis > J44.81
miner's lung > J60
stone mason lung | mason's lung | millstone maker lung | millstone maker pneumoconiosis | siderosilicosis | ganister disease | quartz pneumoconiosis | quarrymen lung | lime dust pneumoconiosis | pneumoconiosis from lime > J62.8
iron miner lung | welder's siderosis | siderosis of lung | pulmonary siderosis > J63.4
dust reticulation | reticulation of lung from dust | pulmonary fibrosis from dust > J64
grainhandler lung | grain handler's disease | suberosis other organic dust > J67.8
allergic alveolitis with chronic airway obstruction > J67.9
asthma due to fume inhalation | asthma due to inhalation of fumes | reactive airways dysfunction syndrome | RADS | bronchitis fume asthma > J68.3 {fumes, chemical, vapor, gas, inhalation, exposure}
beryllium pneumonitis | pneumonitis due to beryllium | acute berylliosis | chemical pneumonitis acute > J68.0
aspiration of saliva pneumonitis | pneumonitis due to saliva aspiration | pneumonitis due to inhalation of saliva > J69.0
passive pulmonary congestion | passive hypostasis of lung | chronic pulmonary congestion > J81.1
nonspecific interstitial pneumonia idiopathic | idiopathic nsip > J84.113
alveolar lung disease | alveolar disorder of lung | parietoalveolar disorder > J84.09
thoracic abscess with fistula | abscess of thorax with fistula | pleural abscess with fistula | pneumopyothorax with fistula | pulmonoperitoneal fistula | pleural fistula > J86.0
pleural thickening from asbestos | asbestos pleural thickening > J92.0
hemopneumothorax nontraumatic > J94.2
hamman syndrome collapse | compression collapse of lung | lung collapse without pneumothorax > J98.19
bronchial ulcer | ulcer of bronchus | ossification of bronchus | bronchial ossification | bronchial paralysis | paralysis of bronchus | bronchial stenosis | stenosis of bronchus | stasis of bronchus | perichondritis of bronchus | calcification of bronchus > J98.09
lung occlusion | occlusion of lung | broken lung | calcification of lung | lung cyst | cyst of lung | lung hemiatrophy acquired | lung atrophy | hypertrophy of lung > J98.4
mediastinal disease | disease of mediastinum | mediastinal fibrosis | fibrosis of mediastinum | mediastinum retraction | hernia of mediastinum > J98.59
chronic lung insufficiency following surgery > J95.3
transfusion lung injury | transfusion-related lung injury > J95.84
ventilator pneumonitis | ventilator associated pneumonitis > J95.851
chemical pneumonitis from anesthesia | postoperative aspiration pneumonitis | postoperative pneumonitis | mendelson syndrome postoperative > J95.4
postprocedural pneumonia | pneumonia resulting from procedure > J95.89
acute and chronic respiratory failure with hypercarbia | acute on chronic respiratory failure with hypercarbia > J96.22
impaired respiratory function | respiratory function impairment | impairment of respiratory function > J96.90 {respiratory failure}
mixed chronic lung allograft dysfunction > J4A.0
pulmonary complication of radiation chronic | radiation inflammation of upper airway > J70.1
edema of lung from external agent > J70.9

# --- third round: what is left of organ and disorder
adenoid infection acute | infected adenoids | infection of adenoids > J03.90
adenoid hemorrhage | hemorrhage of adenoids | adenoid bleeding nontraumatic > J35.8
tracheal fistula acquired | tracheal deformity acquired | displacement of trachea acquired | tracheal necrosis | necrosis of trachea | stenosis of trachea | tracheal stenosis | calcification of trachea | tracheal ulcer | ulcer of trachea > J39.8
pharynx perforation | perforation of pharynx | pharyngeal perforation | deformity of pharynx acquired > J39.2
obstruction of epiglottis | obstructive epiglottitis | epiglottis obstruction > J05.11
ossification of larynx | laryngeal ossification | leukoplakia of larynx | larynx leukoplakia | laryngeal keratosis > J38.7
bronchial contraction | contraction of bronchus | bronchial atrophy > J98.09
lung paralysis | paralysis of lung > J98.4
elevated hemidiaphragm paralysis > J98.6
catarrh of nasopharynx | chronic catarrh of nasopharynx > J31.1
crooked septum > J34.2
hypertrophy of turbinates > J34.3
purulent rhinitis chronic | obstructive rhinitis chronic > J31.0
calcification of pleura | pleural calcification nos > J94.8
abscess of lung with pneumonia > J85.1
suppuration of lung > J85.2
byssinosis | cotton dust asthma | cotton-mill fever | mill fever > J66.0
sugarcane worker lung | bagassosis lung > J67.1
parakeet fancier lung > J67.2
suberosis > J67.3
malt worker lung | maltworkers' lung > J67.4
mushroom worker lung > J67.5
maple bark stripper lung | cryptostromosis > J67.6
aluminosis > J63.0
graphite fibrosis > J63.3
stannosis | tin oxide pneumoconiosis > J63.5
berylliosis | beryllium disease chronic | beryllium granulomatosis > J63.2
asbestosis > J61
paraffinoma of lung > J69.1
wet lung syndrome adult > J80
loffler syndrome | loeffler pneumonia | tropical pulmonary eosinophilia > J82.89 {eosinophil}
ceelen-gellerstedt syndrome | brown induration of lung idiopathic > J84.03
bauxite pneumoconiosis > J63.1
chronic catarrh of larynx > J37.0
# --- shorthand, adult medicine
@type condition
COVID PNA | COVID-19 PNA | covid pneumonitis > J12.82
AR > J30.9 {flonase, fluticasone, rhinitis, allergic, allergies, cetirizine, zyrtec, loratadine, claritin, antihistamine, nasal steroid, INS, asthma, rhinorrhea, sneezing}
pleural eff | pl eff | pleural effusn | L pleural eff | R pleural eff > J90
sarcoidosis lung LN | sarcoidosis lung lymph nodes | pulm sarcoid with LAD | pulmonary sarcoid with adenopathy | pulmonary sarcoidosis with hilar adenopathy | sarcoid stage II > D86.2

# --- rhinitis by what sets it off
allergic rhinitis due to tree pollen | allergic rhinitis due to grass pollen | allergic rhinitis due to ragweed | allergic rhinitis due to pollens | allergic rhinitis due to tree and grass pollens | pollen-induced rhinitis > J30.1
allergic rhinitis due to dust mites | dust mite allergy | perennial allergic rhinitis due to dust mites | allergic rhinitis due to mold > J30.89
idiopathic pulmonary fibrosis, progressive | progressive idiopathic pulmonary fibrosis | progressive IPF > J84.112
seasonal allergic rhinitis due to pollen | seasonal allergic rhinitis due to tree pollen | seasonal allergic rhinitis due to grass pollen | seasonal allergic rhinitis due to tree and grass pollen | seasonal allergies to pollen > J30.1
A/C respiratory failure | A/C resp failure | A/C hypoxic respiratory failure | A/C hypoxic resp failure = acute and chronic respiratory failure
@type modifier
flare of | flare of his | flare of her | flare of their | flare of the | flare-up of | flare up of his | flare up of her | exacerbation of his | exacerbation of her = exacerbation {asthma, COPD}
@type condition
idiopathic pulm fibrosis > J84.112
pulm fibrosis > J84.10
@type condition
chronic hypoxic failure | chronic hypoxemic failure | chronic hypoxic RF > J96.11
chronic hypercapnic failure | chronic hypercapnic RF > J96.12

# --- as the Index files them
@type condition
bilateral lung nodules | nodules in both lungs > R91.8
pneumonia associated with mechanical ventilation | mechanical ventilation associated pneumonia > J95.851

# --- said in case reports
@type condition
catarrhal symptoms | catarrhal process | catarrhal picture | catarrh > J00
high respiratory condition | upper respiratory condition > J06.9
vasomotor rinitis > J30.0
seasonal rinitis > J30.2
rinitis | chronic rinitis > J31.0
nasosinusal polyposis > J33.9
tracheal compression > J39.8
pleural occupation | occupation of the pleural space > J90

# --- single lines of assessments, respiratory
@type condition
CSA due to HFrEF | CSA due to heart failure | CSA due to CHF | central sleep apnea due to heart failure | Cheyne-Stokes CSA > G47.37
VAP > J95.851
bird fancier | HP from birds | HP from pet birds > J67.2
malignant effusion | malignant pleural eff > J91.0 {pleural, lung, PleurX, thora, thoracentesis, chest tube}
group 3 PH | group 3 pulm HTN | WHO group 3 PH > I27.23

# --- a germ and its pneumonia in short
@type condition
klebsiella PNA > J15.0
pseudomonas PNA > J15.1
MRSA PNA > J15.212
MSSA PNA > J15.211
strep PNA | pneumococcal PNA > J13
E. coli PNA > J15.5
legionella PNA > A48.1
chronic dry cough > R05.3

# --- upper respiratory infection in short
@type condition
viral upper resp infection | upper resp infection | viral URTI > J06.9

A/C hypoxemic respiratory failure | A/C hypoxemic resp failure | A/C hypoxemic RF = acute and chronic respiratory failure with hypoxia
pulm contusion > S27.32
pulm nodule | pulm nodule incidental | RUL pulm nodule | LUL pulm nodule | RLL pulm nodule | LLL pulm nodule > R91.1
# --- respiratory shorthand
@type condition
EIB > J45.990
AR due to cats | AR due to dogs | AR due to cat dander | AR due to dog dander | AR due to animal dander | AR to cats | AR to dogs | allergic rhinitis to dogs | allergic rhinitis due to cats | allergic rhinitis due to dogs | cat allergy rhinitis > J30.81
AR due to pollen | AR due to tree pollen | AR due to grass | AR due to ragweed | AR to pollens | seasonal AR due to pollen > J30.1
AR due to dust mites | AR to dust mites | allergic rhinitis to dust mites | dust mite AR | AR due to mold > J30.89
seasonal AR > J30.2
perennial AR > J30.89
VC nodules | TVC nodules | TVF nodules | VF nodules = vocal cord nodules
VC polyp | TVC polyp | TVF polyp > J38.1
VC paralysis | TVC paralysis | TVF paralysis | VC paresis | TVC paresis = paralysis of vocal cords
sarcoid of lung and LN | sarcoid of lung and lymph nodes | sarcoidosis of lung and hilar nodes | sarcoid, lung and nodes | pulmonary and nodal sarcoid > D86.2
primary spontaneous PTX | PTX, primary spontaneous | spontaneous PTX, primary | spontaneous primary PTX | PSP PTX > J93.11
secondary spontaneous PTX | PTX, secondary spontaneous | spontaneous PTX, secondary > J93.12
@type condition
mycoplasma PNA | PNA 2/2 mycoplasma > J15.7
PNA 2/2 pseudomonas > J15.1
PNA 2/2 klebsiella > J15.0
PNA 2/2 MSSA > J15.211
PNA 2/2 legionella > A48.1
PNA 2/2 pneumococcal > J13
strep pneumo PNA | PNA 2/2 strep pneumo > J13
H flu PNA | PNA 2/2 H flu > J14
h influenzae PNA | PNA 2/2 h influenzae > J14
RSV PNA | PNA 2/2 RSV > J12.1
viral PNA | PNA 2/2 viral > J12.9
bacterial PNA | PNA 2/2 bacterial > J15.9
hMPV PNA | PNA 2/2 hMPV > J12.3
adenovirus PNA | PNA 2/2 adenovirus > J12.0
staph PNA | PNA 2/2 staph > J15.20
gram negative PNA | PNA 2/2 gram negative > J15.6
chlamydia PNA | PNA 2/2 chlamydia > J16.0
AATD | alpha 1 deficiency | alpha-1 AT deficiency | A1A deficiency > E88.01
flash pulm edema | acute cardiogenic pulm edema | cardiogenic pulm edema > I50.1
acute pulm edema | pulm edema, acute | noncardiogenic pulm edema, acute > J81.0
pulm edema > J81.1
spontaneous tension pneumothorax | tension pneumothorax, spontaneous | spontaneous tension PTX | tension PTX, spontaneous > J93.0
CWP > J60 {coal, miner, miners, pneumoconiosis, black lung}
@type condition
parainfluenza PNA | PNA due to parainfluenza > J12.2
lobar PNA | PNA, lobar | PNA LLL, lobar | PNA RLL, lobar | PNA RUL, lobar | PNA LUL, lobar | PNA RML, lobar > J18.1
RAD > J45.909 {wheeze, wheezing, albuterol, nebs, neb, bronchospasm}
LAM > J84.81 {lung, cysts, cystic, sirolimus, TSC, angiomyolipoma, chylothorax}
amiodarone pneumonitis | amiodarone-induced lung disease | interstitial pneumonitis from amiodarone | interstitial pneumonitis due to amiodarone | amiodarone-induced ILD | amiodarone ILD | MTX pneumonitis | nitrofurantoin lung | bleomycin lung toxicity | checkpoint inhibitor pneumonitis | ICI pneumonitis | immunotherapy pneumonitis | pembrolizumab pneumonitis | nivolumab pneumonitis > J70.4
post-op resp failure | postop resp failure | post-op resp failure, acute hypoxic | postop acute hypoxic resp failure | postop acute hypoxic respiratory failure | acute postop resp failure | acute hypoxic resp failure post op | acute resp failure post op > J95.821
@let ACE = lisinopril | enalapril | ramipril | benazepril | ACE inhibitor | ACEi | ACE-I
$ACE cough | $ACE induced cough | cough due to $ACE | cough from $ACE | cough on $ACE > R05.8
