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
tonsillitis | tonsil infection | acute tonsil infection > J03.90
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
enlarged tonsils | tonsillar hypertrophy | tonsil hypertrophy | hypertrophic tonsils > J35.1
enlarged adenoids | adenoid hypertrophy > J35.2
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
vocal cord dysfunction | paradoxical vocal fold motion | vocal cord leukoplakia > J38.3
laryngeal edema | glottic edema > J38.4
laryngospasm | laryngismus > J38.5
subglottic stenosis | laryngeal stenosis | glottic stenosis > J38.6
lpr | laryngopharyngeal reflux | reflux laryngitis > J38.7 {larynx, laryngeal, reflux, laryngopharyngeal, throat, hoarseness}
tracheal stenosis | tracheomalacia acquired | tracheobronchomalacia > J39.8

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
pna > J18.9 {pneumonia, infiltrate, consolidation, antibiotics, ceftriaxone, azithromycin, levofloxacin, cough, sputum, opacity}
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
acute tracheobronchitis | acute viral bronchitis | viral bronchitis acute | acute bacterial bronchitis > J20.9
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
rads > J68.3
sarcoidosis of the lung | pulmonary sarcoidosis | lung sarcoid | pulmonary sarcoid > D86.0
rheumatoid lung | rheumatoid lung disease | ra-ild > M05.10
restrictive lung disease > J98.4
lung disease | chronic lung disease | pulmonary disease | pulmonary cyst | lung cyst | air cyst of lung | granuloma of lung | lung granuloma | calcified granuloma of lung | calcified lung granuloma | pulmonary granuloma | calcified pulmonary granuloma > J98.4

# --- lung: abscess, collapse, oedema, failure
lung abscess | pulmonary abscess | abscess of lung > J85.2
necrotizing pneumonia | lung gangrene > J85.0
pulmonary edema | lung edema | fluid in the lungs | fluid on the lungs | water on the lungs > J81.1
acute lung edema | acute noncardiogenic pulmonary edema | negative pressure pulmonary edema | noncardiogenic pulmonary edema > J81.0
bibasilar atelectasis | basilar atelectasis | lung atelectasis | subsegmental atelectasis | lobar atelectasis | dependent atelectasis | platelike atelectasis | linear atelectasis | basal atelectasis | laminar atelectasis > J98.11
collapsed lung | lung collapse | lobar collapse | mucus plugging with collapse > J98.19
mucus plug | mucus plugging | mucous plugging | bronchial stenosis | broncholith | bronchomalacia > J98.09
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
mediastinal fibrosis | mediastinal cyst > J98.59
elevated hemidiaphragm | diaphragm paralysis | diaphragmatic paralysis | paralyzed diaphragm | hemidiaphragm elevation | diaphragm elevation | hemidiaphragm paralysis | diaphragmatic eventration > J98.6

# --- pleura
pleural effusion | bilateral pleural effusion | fluid around the lung | pleural fluid collection | parapneumonic effusion | exudative pleural effusion | transudative pleural effusion | loculated pleural effusion | pleurisy with effusion > J90
malignant effusion | malignant pleural effusions > J91.0 {pleural}
hepatic hydrothorax > K76.89
empyema | pleural empyema | thoracic empyema | lung empyema | pyothorax | parapneumonic empyema > J86.9
ptx > J93.9 {pneumothorax, chest tube, pleural}
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
SOBOE | DOE > R06.09 {dyspnea, exertion, exertional, shortness of breath, sob}
dyspnea on exertion | dyspnea with exertion | exertional dyspnea | shortness of breath on exertion | exertional shortness of breath | sob on exertion | trepopnea | dyspnea on effort | effort dyspnea | shortness of breath with exertion > R06.09
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
home oxygen | on home oxygen | on home o2 | home o2 | oxygen dependent | oxygen dependence | o2 dependent | supplemental oxygen dependent | chronic home oxygen | dependence on oxygen | on chronic oxygen | on 2l home oxygen | on continuous oxygen | uses oxygen at home | home oxygen therapy | chronic oxygen therapy | oxygen at home > Z99.81
ventilator dependent | ventilator dependence | vent dependent | dependent on ventilator | chronic ventilator > Z99.11
on cpap | uses cpap | cpap dependent | on bipap | uses bipap | cpap at night | wears cpap | cpap compliant | nocturnal cpap | bipap at night > Z99.89
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
CAP | HAP | HCAP > J18.9 {pneumonia, infiltrate, consolidation, sputum}
PTA > J36 {peritonsillar, tonsil, trismus, uvula}
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
flu season | cold and flu season | during covid | since covid | due to covid restrictions | covid precautions | covid era
influenza A with URI symptoms | influenza A with respiratory symptoms | influenza A with cough > J10.1
influenza B with URI symptoms | influenza B with respiratory symptoms > J10.1
EVALI | vaping-associated lung injury | vaping-related lung injury > U07.0
