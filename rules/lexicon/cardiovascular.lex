# Heart and circulation (I00-I99, R00-R03, R55, R57, R60 and the Z codes that go with them): what notes write for the official titles.

@type condition

# --- hypertension
htn | essential htn | primary htn | arterial hypertension | systemic hypertension | systemic arterial hypertension > I10
high blood pressure | hypertensive disease | hypertension > I10
HBP | HTA > I10
known hypertensive | hypertensive patient | patient is hypertensive | hypertensive under treatment > I10
uncontrolled htn | uncontrolled hypertension | poorly controlled hypertension | labile hypertension | malignant hypertension | accelerated hypertension | benign hypertension > I10
borderline hypertension | borderline high blood pressure | prehypertension | pre-hypertension > R03.0
white coat hypertension | white-coat syndrome | white coat htn | elevated blood pressure reading | elevated blood pressure | elevated bp | bp elevated | bp high | bp is high | bp was high | blood pressure high | blood pressure was high | high blood pressure in the office | high bp in the office | high blood pressure on two readings | blood pressure is elevated > R03.0
resistant htn | refractory hypertension | drug resistant hypertension > I1A.0
hypertensive crisis | htn crisis > I16.9
htn urgency | hypertensive urgencies > I16.0
htn emergency | hypertensive emergencies > I16.1
hypertensive heart disease | hypertensive cardiomyopathy | hypertensive cardiopathy | hypertensive heart | hypertensive cardiovascular disease | hypertensive cardiovascular disease without failure > I11.9
HHD > I11.9
hypertensive chf | chf from hypertension > I11.0
hypertensive nephropathy | hypertensive nephrosclerosis | hypertensive kidney disease | hypertensive ckd | hypertensive renal disease | benign nephrosclerosis | arteriolar nephrosclerosis | hypertensive renal sclerosis > I12.9
cardiorenal syndrome > I13
secondary htn > I15.9
renovascular htn | renal artery stenosis hypertension | goldblatt hypertension > I15.0
renal hypertension > I15.1
ocular hypertension = ocular hypertension

# --- hypotension, shock, syncope
low blood pressure | hypotensive | hypotensive episode | arterial hypotension | low bp > I95.9
postural hypotension | orthostasis | orthostatics positive | positive orthostatics | orthostatic bp drop > I95.1
intradialytic hypotension | dialysis hypotension > I95.3
drug-induced hypotension | iatrogenic drug hypotension | medication induced hypotension > I95.2
cardiac shock | shock of cardiac origin > R57.0
hypovolaemic shock > R57.1
circulatory collapse | circulatory shock > R57.9
syncopal episode | syncopal event | syncope | fainted | fainting spell | passed out | blacked out | near syncope | presyncope | pre-syncope | presyncopal | vasovagal syncope | vasovagal episode | vasovagal reaction | vagal syncope | fainting episode | neurocardiogenic syncope | cardiogenic syncope | syncopized | lipothymia > R55
carotid hypersensitivity | carotid sinus hypersensitivity > G90.01

# --- angina and ischaemic heart disease
angina | anginal pain | anginal symptoms | anginal chest pain > I20.9
angina at rest | rest angina | preinfarction angina | accelerating angina | new onset angina | progressive angina | worsening angina > I20.0
prinzmetal's | vasospastic angina | coronary vasospasm | coronary spasm | coronary artery spasm > I20.1
microvascular angina | syndrome x angina | cardiac syndrome x > I20.81
anginal equivalent > I20.89
acs > I24.9 {chest, troponin, coronary, cardiac, ecg, ekg, stemi, nstemi, angina, heparin, cath}
acute coronary syndrome | acute ischemic heart disease > I24.9
demand ischemia | supply demand mismatch ischemia > I24.89
acute coronary insufficiency | coronary insufficiency acute > I24.89

heart attack | coronary attack | acute mi | ami | myocardial infarct | cardiac infarction | cardiac infarct | myocardial infarction > I21.9
MI > I21.9 {CAD, CABG, PCI, DES, LAD, RCA, angina, HFrEF, LVEF, clopidogrel, nitroglycerin, infarct, infarction, troponin, coronary, cardiac, stent, cath, ecg, ekg, heart, chest pain, st elevation}
acute myocardial infarct | acute heart attack > I21.9
stemi | st elevation mi | st-elevation myocardial infarction | st segment elevation myocardial infarction | st segment elevation mi | transmural infarction > I21.3
q wave mi | q wave myocardial infarction > I21.3
nstemi | non-stemi | nstemis | non-st elevation mi | non-st elevation myocardial infarction | non st segment elevation mi | non-st segment elevation myocardial infarction | nste-acs | subendocardial infarction | subendocardial mi | non q wave mi | non q wave myocardial infarction | nontransmural infarction > I21.4
nstemi type 2 | type 2 nstemi | type 2 mi | type 2 myocardial infarction | demand mi | myocardial infarction secondary to demand ischemia > I21.A1
anterior stemi | anterior wall stemi | anterior wall mi | anterior mi | anterior myocardial infarction | anteroseptal mi | anteroseptal infarction | anterolateral mi | anterolateral infarction | anterolateral stemi | anteroseptal stemi > I21.09
inferior stemi | inferior wall mi | inferior mi | inferior wall stemi | inferior myocardial infarction | inferolateral mi | inferolateral stemi | inferoposterior mi | diaphragmatic infarction > I21.19
posterior mi | posterior stemi | posterior wall mi | lateral stemi | lateral wall mi | lateral mi | lateral myocardial infarction | posterolateral mi > I21.29
minoca > I21.B
old mi | old myocardial infarct | prior mi | previous mi | past mi | remote mi | history of mi | h/o mi | hx of mi | hx mi | s/p mi | healed mi | prior myocardial infarction | previous myocardial infarction | history of myocardial infarction | past myocardial infarction | history of heart attack | prior heart attack | previous heart attack | past heart attack | prior nstemi | history of nstemi | prior stemi | history of stemi | h/o nstemi | h/o stemi | previous stemi | previous nstemi | remote myocardial infarction | chronic infarct on echo | status post myocardial infarction | status post mi > I25.2
MI in the past | heart attack in the past | heart attack years ago | myocardial infarction in the past | inferior wall scar | anterior wall scar | lateral wall scar | posterior wall scar | apical wall scar | septal scar | myocardial scar | scar in the myocardium | ventricular wall scar > I25.2
an MI | a heart attack > I21.9
cad | coronary disease | coronary artery disease | coronary heart disease | atherosclerotic heart disease | ashd | coronary atherosclerosis | coronary arteriosclerosis | coronary artery atherosclerosis | atherosclerotic coronary artery disease | coronary sclerosis | coronary artery calcification | coronary calcification | coronary artery stenosis | coronary stenosis | multivessel disease coronary | multivessel coronary artery disease | single vessel coronary artery disease | triple vessel coronary disease | three vessel coronary artery disease | two vessel coronary artery disease | atherosclerotic cardiovascular disease | ascvd | arteriosclerotic heart disease | arteriosclerotic cardiovascular disease | nonobstructive cad | nonobstructive coronary artery disease | obstructive cad | obstructive coronary artery disease | coronaropathy > I25.10
CHD > I25.10 {coronary, stent, angina, statin, infarction}
coronary calcium | elevated coronary calcium score > I25.10
lad stenosis | rca stenosis | left main stenosis | left anterior descending stenosis | left main disease | left main coronary disease | circumflex stenosis > I25.10
3vcad | 3v cad | 2v cad | 1v cad | 3-vessel cad | three vessel cad | multivessel cad | native vessel cad > I25.10
cad with angina | coronary artery disease with angina > I25.119
cad with stable angina | coronary artery disease and stable angina | coronary artery disease with stable angina | cad with chronic stable angina | cad with exertional angina | coronary artery disease with exertional angina > I25.118
cad with unstable angina | coronary artery disease with unstable angina > I25.110
coronary cto | cto of the rca | cto of the lad | chronic total occlusion | chronic total coronary occlusion > I25.82 {coronary, rca, lad, circumflex, pci}
ihd | ischemic heart disease | ischemic cardiopathy | chronic ischemic cardiopathy | ischemic cardiac disease > I25.9
icm | ischemic cardiomyopathies | ischemic dilated cardiomyopathy > I25.5
coronary aneurysm > I25.41
coronary dissection | scad | spontaneous coronary artery dissection > I25.42
lv aneurysm | left ventricular aneurysm > I25.3
silent ischemia > I25.6
myocardial ischemia | cardiac ischemia | chronic myocardial ischemia > I25.9
acute myocardial ischemia | acute cardiac ischemia > I24.89
coronary microvascular disease | microvascular coronary disease > I25.85
myocardial bridge | myocardial bridging > Q24.5
dressler | post-mi pericarditis > I24.1

# --- pulmonary circulation
PE = pulmonary embolism {pulmonary, embolism, embolus, embolic, emboli, dvt, clot, anticoagulation, anticoagulated, cta, ct angiogram, angio, d-dimer, heparin, lovenox, eliquis, xarelto, coumadin, warfarin, saddle, segmental, subsegmental, chest pain, ivc filter}
PTE | pulmonary thromboembolism | pulmonary thromboembolic disease | pulmonary emboli | pulmonary embolus | lung clot | blood clot in the lung | clot in the lung | pulmonary infarction | pulmonary infarct | lung infarct | pulmonary artery thrombosis | pulmonary thrombosis | pulmonary artery embolism | pulmonary vein thrombosis | bilateral pulmonary emboli | bilateral pe | segmental pulmonary embolism | acute pulmonary embolism | massive pulmonary embolism | submassive pulmonary embolism | submassive pe | massive pe | acute pe > I26.99
saddle embolus | saddle pulmonary embolism | saddle pulmonary embolus | saddle pe > I26.92
pe with right heart strain | pe with rv strain | pulmonary embolism with right heart strain | pulmonary embolism with rv strain | pulmonary embolism with right ventricular strain > I26.99
pe with acute cor pulmonale > I26.09
subsegmental pe | subsegmental pulmonary embolism | subsegmental pulmonary embolus > I26.93
multiple subsegmental pe | multiple subsegmental pulmonary emboli > I26.94
septic emboli to lung | septic pulmonary emboli | septic pulmonary embolus > I26.90
chronic pe | chronic pulmonary emboli | chronic pulmonary thromboembolism > I27.82
pulmonary htn | pulmonary hypertension | phtn | pulm htn > I27.20
PHT | PH > I27.20 {pulmonary hypertension, pulmonary artery pressure, right heart catheterization, rhc, sildenafil, rvsp}
PAH = pulmonary arterial hypertension {pulmonary, right heart, sildenafil, bosentan, rhc}
idiopathic pah | primary pulmonary arterial hypertension | idiopathic pulmonary arterial hypertension > I27.0 {pulmonary}
pulmonary arterial hypertension | secondary pulmonary hypertension > I27.21
cteph > I27.24
cor pulmonale | chronic cor pulmonale > I27.81
acute cor pulmonale > I26.09
pulmonary heart disease > I27.9
eisenmenger | eisenmenger syndrome > I27.83
pulmonary av fistula > I28.0
pulmonary artery aneurysm > I28.1
enlarged pulmonary artery > I28.8

# --- pericardium, myocardium, endocardium
pericarditis > I31.9
acute idiopathic pericarditis | idiopathic pericarditis > I30.0
bacterial pericarditis | infectious pericarditis > I30.1
pericardial fluid | fluid around the heart | hydropericardium | pericardial effusion | effusive pericarditis > I31.39
malignant pericardial effusion > I31.31
tamponade | pericardial tamponade | tamponade physiology > I31.4
constrictive pericarditis | pericardial constriction > I31.1
pneumopericardium | pericardial thickening > I31.8
hemopericardium > I31.2
SBE > I33.0 {endocarditis, vegetation, bacteremia, murmur, valve, mitral, aortic, viridans, TEE, blood cultures, ceftriaxone}
bacterial endocarditis | infectious endocarditis | subacute bacterial endocarditis | acute bacterial endocarditis | valve vegetation | valvular vegetation | mitral valve vegetation | aortic valve vegetation | native valve endocarditis > I33.0
endocarditis | valvulitis | valvular heart disease | valvular disease | heart valve disease | valve disease | valvular cardiopathy | valvulopathy | leaky valve | leaky heart valve | vhd | valvular insufficiency | valvular regurgitation > I38
pve | prosthetic valve endocarditis > T82.6 {endocarditis, prosthetic}
libman-sacks | libman sacks endocarditis > M32.11
marantic endocarditis | nonbacterial thrombotic endocarditis > I33.9
myocarditis | perimyocarditis | myopericarditis > I51.4
acute viral myocarditis > B33.22
lymphocytic myocarditis > I40.8

# --- valves
mitral regurgitation | mitral valve regurgitation | mitral insufficiency | mitral valve insufficiency | mitral incompetence | mitral valve incompetence | mitral reflux > I34.0
mitral leak | leaky mitral valve | ischemic mitral regurgitation | functional mitral regurgitation > I34.0
mvp | mitral valve prolapse | mitral prolapse | barlow syndrome | floppy mitral valve | click murmur syndrome > I34.1
mitral stenosis | mitral valve stenosis > I05.0
mitral valve disease > I05.9
mitral annular calcification | calcified mitral annulus | mitral annulus calcification > I34.81
flail mitral leaflet > I34.89
aortic stenosis | aortic valve stenosis | severe aortic stenosis | critical aortic stenosis | calcific aortic stenosis | degenerative aortic stenosis | senile aortic stenosis > I35.0
aortic sclerosis | aortic valve sclerosis | aortic valve calcification | calcified aortic valve > I35.8
AI | AR > I35.1 {aortic valve, regurgitation, aortic insufficiency, diastolic murmur}
aortic regurgitation | aortic valve regurgitation | aortic insufficiency | aortic valve insufficiency | aortic incompetence | corrigan's disease > I35.1
aortic valve disease | aortic valve disorder | aortic valvulopathy > I35.9
bicuspid aortic valve | bav > Q23.81 {aortic}
tricuspid regurgitation | tricuspid valve regurgitation | tricuspid insufficiency | tricuspid valve insufficiency | tricuspid incompetence > I07.1
tricuspid stenosis > I07.0
tricuspid valve disease > I07.9
pulmonary valve stenosis > I37.0
pulmonic regurgitation | pulmonary valve regurgitation | pulmonic insufficiency | pulmonary regurgitation | pulmonic valve regurgitation > I37.1
rhd | rheumatic heart disease | rheumatic valve disease | rheumatic cardiopathy | rheumatic valvular disease > I09.9 {rheumatic}
rheumatic fever | acute rheumatic fever > I00
sydenham chorea | st vitus dance > I02.9
mitral and aortic regurgitation | aortic and mitral regurgitation | mitral and aortic valve disease | combined mitral and aortic disease > I08.0
mitral and tricuspid regurgitation | mitral and tricuspid insufficiency > I08.1

# --- cardiomyopathy
cardiomyopathy | myocardiopathy > I42.9
dcm | dilated cmp | dilated myocardiopathy | idiopathic dilated cardiomyopathy > I42.0
nicm | nonischemic cardiomyopathy | non-ischemic cardiomyopathy > I42.8
nonischemic dilated cardiomyopathy | dilated nonischemic cardiomyopathy | non-ischemic dilated cardiomyopathy | dilated cardiomyopathy, nonischemic > I42.0
hocm | hypertrophic obstructive cardiomyopathy | ihss | idiopathic hypertrophic subaortic stenosis > I42.1
hypertrophic cardiomyopathy | apical hypertrophic cardiomyopathy | septal hypertrophy cardiomyopathy | nonobstructive hypertrophic cardiomyopathy > I42.2 {cardiomyopathy, septum, septal, heart, ventricular}
hcm > I42.2 {LVOT, septal, gradient, cardiomyopathy, mavacamten, hypertrophy, myectomy, SAM, echo}
restrictive cardiomyopathy > I42.5
loeffler endocarditis | endomyocardial fibrosis > I42.3
alcoholic heart disease | alcohol induced cardiomyopathy | alcohol cardiomyopathy > I42.6
chemotherapy-induced cardiomyopathy | anthracycline cardiomyopathy | adriamycin cardiomyopathy | drug-induced cardiomyopathy | cocaine cardiomyopathy | toxic cardiomyopathy > I42.7
arvc | arvd | arrhythmogenic right ventricular dysplasia | arrhythmogenic right ventricular cardiomyopathy | arrhythmogenic cardiomyopathy > I42.8
noncompaction cardiomyopathy | left ventricular noncompaction | lv noncompaction > I42.8
tachycardia-induced cardiomyopathy | tachycardia mediated cardiomyopathy > I42.9
takotsubo | tako-tsubo | broken heart syndrome | stress cardiomyopathy | stress-induced cardiomyopathy | apical ballooning | apical ballooning syndrome > I51.81
amyloid cardiomyopathy | cardiac amyloid | cardiac amyloidosis | amyloid heart > E85.4

# --- conduction and rhythm
first degree av block | 1st degree av block | first-degree heart block | 1st degree heart block | first degree block | prolonged pr interval > I44.0
second degree av block | 2nd degree av block | second degree heart block | 2nd degree heart block | mobitz i | mobitz 1 | mobitz 2 | mobitz type i | mobitz type 1 | mobitz type 2 | wenckebach > I44.1
third degree av block | 3rd degree av block | third degree heart block | 3rd degree heart block | complete heart block | chb | complete av block | complete atrioventricular block > I44.2
av block | avb | atrioventricular block > I44.30
heart block > I45.9
high-grade av block | high grade heart block > I44.39
lafb | left anterior hemiblock | lahb > I44.4
left posterior hemiblock | lphb | lpfb > I44.5
lbbb | left bundle branch block | left bbb > I44.7
rbbb | right bundle branch block | right bbb | incomplete rbbb | irbbb | incomplete right bundle branch block > I45.10
ivcd | intraventricular conduction delay | interventricular conduction delay > I45.4
wpw | wolff-parkinson-white | lown-ganong-levine | preexcitation syndrome | pre-excitation > I45.6
long qt | prolonged qt | lqts | qt prolongation > I45.81
prolonged qtc | qtc prolongation > I45.81
short qt syndrome > I49.8
conduction disease | conduction disorder | conduction defect > I45.9 {heart, cardiac, ecg, ekg, av, pacemaker}
stokes-adams | adams-stokes attack | stokes adams syndrome > I45.9
cardiac arrest | asystole | cardiorespiratory arrest | cardiopulmonary arrest | heart arrest | pea arrest | arrest pea | vf arrest | out of hospital cardiac arrest | ohca | in-hospital cardiac arrest | pulseless electrical activity > I46.9
sudden cardiac death > I46.9
svt | supraventricular tachycardias > I47.10
psvt | avnrt | avrt | atrial tachycardia | ectopic atrial tachycardia | multifocal atrial tachycardia | junctional tachycardia | paroxysmal atrial tachycardia | av nodal reentrant tachycardia > I47.19
MAT > I47.19 {tachycardia, atrial}
paroxysmal supraventricular tachycardia > I47.10
inappropriate sinus tachycardia > I47.11
vtach | v-tach | ventricular tachyarrhythmia | sustained vt | ventricular tachycardia | monomorphic vt | monomorphic ventricular tachycardia | vt storm | polymorphic ventricular tachycardia > I47.20
nsvt | nonsustained ventricular tachycardia | non-sustained ventricular tachycardia | non-sustained vt | nonsustained vt > I47.29
VT > I47.20 {ventricular, tachycardia, icd, amiodarone, shock, ablation}
torsade > I47.21
afib | a-fib | atrial fib | atrial fibrillation | auricular fibrillation | afib with rvr | atrial fibrillation with rvr | atrial fibrillation with rapid ventricular response | rapid atrial fibrillation | nonvalvular atrial fibrillation | non-valvular atrial fibrillation | nvaf | new onset atrial fibrillation | new-onset afib | slow atrial fibrillation > I48.91
AF > I48.91 {embolic, cardioembolic, embolism, embolus, embolectomy, stroke, CVA, infarct, NIHSS, MCA, DCCV, DOAC, atrial, fibrillation, anticoagulation, anticoagulated, warfarin, apixaban, eliquis, xarelto, amiodarone, cardioversion, ablation, rvr, rate control, rate controlled, paroxysmal, irregularly irregular, cha2ds2, nonvalvular}
pafib | p-afib | parox afib | paroxysmal afib | paroxysmal a-fib | paroxysmal af | paf | intermittent atrial fibrillation | paroxysmal atrial fib > I48.0
persistent afib | persistent af | persistent a-fib > I48.19
longstanding persistent afib | longstanding persistent af > I48.11
permanent afib | permanent af | permanent a-fib > I48.21
chronic afib | chronic af | chronic a-fib | chronic atrial fib > I48.20
aflutter | a-flutter | atrial flutter > I48.92
typical flutter > I48.3
atypical flutter > I48.4
afib/flutter | atrial fibrillation/flutter | atrial fibrillation and flutter > I48.91
vfib | v-fib > I49.01
VF > I49.01 {ventricular, fibrillation, defibrillation, shock, arrest}
pac | premature atrial contraction | premature atrial complexes | premature atrial beats | atrial extrasystole | atrial ectopy > I49.1
pvc | premature ventricular contraction | premature ventricular complexes | premature ventricular beats | ventricular extrasystole | ventricular ectopy | ventricular bigeminy > I49.3
premature beats > I49.40
sss | sick sinus | tachy-brady syndrome | tachy-brady | tachybrady syndrome | sinus node dysfunction | sinus node disease > I49.5
sinus arrest | sinus pause > I45.5
brugada | brugada pattern | wandering atrial pacemaker | ectopic rhythm | junctional rhythm > I49.8
arrhythmia | dysrhythmia | cardiac arrhythmias | cardiac dysrhythmia | irregular heart rhythm | heart rhythm disorder > I49.9
sinus tach | sinus tachycardia | tachycardia | fast heart rate | rapid heart rate | rapid heartbeat | rapid pulse > R00.0
sinus brady | bradycardia | slow heart rate | low heart rate | slow pulse > R00.1
palpitation | heart fluttering | fluttering in chest | fluttering in the chest | pounding heart | skipped beats | heart skipping beats | heart pounding | awareness of heartbeat > R00.2
irregular heartbeat | irregular heart beat | irregular pulse > R00.8
heart murmur | cardiac murmurs | systolic murmur | systolic ejection murmur | murmur of the heart > R01.1
innocent murmur | functional murmur | flow murmur > R01.0
friction rub pericardial | pericardial rub > R01.2

# --- heart failure and other heart disease
chf | cardiac failure | heart failure | congestive heart failure | ccf | cardiac insufficiency | congestive cardiac failure | heart insufficiency | weak heart | cardiac decompensation | decompensated heart failure | decompensated chf | acute decompensated heart failure | adhf | chf exacerbation | heart failure exacerbation | exacerbation of chf | exacerbation of heart failure | acute heart failure | acute chf | chronic chf | chronic heart failure | acute on chronic chf | acute on chronic heart failure | congestive failure | myocardial failure | myocardial insufficiency | global heart failure > I50.9
HF > I50.9 {heart, ejection, diuresis, lasix, furosemide, bnp, edema, cardiac, nyha}
hfref | systolic heart failure | systolic chf | systolic hf | chf with reduced ejection fraction | heart failure with reduced ef | heart failure with reduced ejection fraction | hf with reduced ef = systolic heart failure
hfpef | diastolic heart failure | diastolic chf | diastolic hf | heart failure with preserved ef | heart failure with preserved ejection fraction | hf with preserved ef | heart failure with normal ejection fraction = diastolic heart failure
hfmref | heart failure with mid-range ejection fraction | heart failure with mildly reduced ejection fraction > I50.2
combined chf | combined heart failure | systolic and diastolic chf | systolic and diastolic heart failure | mixed systolic and diastolic heart failure | congestive heart failure with mixed presentation | heart failure with mixed presentation = combined systolic and diastolic heart failure
acute decompensated hfref | decompensated systolic heart failure | decompensated hfref | exacerbation of hfref | hfref exacerbation = acute on chronic systolic heart failure
acute decompensated hfpef | decompensated diastolic heart failure | decompensated hfpef | exacerbation of hfpef | hfpef exacerbation = acute on chronic diastolic heart failure
lv failure | lvf | left-sided heart failure | left ventricular insufficiency | left ventricular heart failure > I50.1
right heart failure | right-sided heart failure | right ventricular failure | rv failure | right sided chf | right heart insufficiency > I50.810
RHF > I50.810 {heart, cardiac, edema, failure, ventricular, ventricle, CHF, cor pulmonale, JVD}
biventricular failure | biventricular chf > I50.82
end-stage heart failure | end stage hf > I50.84
high output failure > I50.83
flash pulmonary edema | acute cardiogenic pulmonary edema | cardiogenic pulmonary edema | acute pulmonary oedema of cardiac origin > I50.1
lvh | left ventricular hypertrophy | rvh | right ventricular hypertrophy | enlarged heart | cardiac enlargement | heart enlargement | ventricular hypertrophy | atrial enlargement | left atrial enlargement | biatrial enlargement | right atrial enlargement | left atrial dilation | dilated left atrium | enlarged left atrium | ventricular dilatation of the heart | left ventricular dilatation | concentric hypertrophy | cardiomegalia > I51.7
lv dysfunction | left ventricular dysfunction | rv dysfunction | right ventricular dysfunction | ventricular dysfunction | heart disease | cardiac disease | heart trouble | heart problems | lvsd | left ventricular systolic dysfunction | systolic dysfunction of the left ventricle > I51.9
diastolic dysfunction | grade i diastolic dysfunction | grade 1 diastolic dysfunction | lv diastolic dysfunction | left ventricular diastolic dysfunction | impaired relaxation | grade ii diastolic dysfunction > I51.89
lv thrombus | left ventricular thrombus | intracardiac thrombus | intracardiac thrombi | mural thrombus | atrial thrombus | left atrial appendage thrombus | laa thrombus | apical thrombus | left atrial thrombus | right atrial thrombus | intraventricular thrombus of the heart > I51.3
cvd > I25.10 {atherosclerotic, coronary}
cardiovascular disease > I25.10
papillary muscle rupture > I51.2
pfo > Q21.12
atrial septal aneurysm | interatrial septal aneurysm > I25.3
carditis > I51.89

# --- aorta, arteries
aaa | triple a aneurysm | abdominal aneurysm | aneurysm of abdominal aorta | abdominal aortic aneurysm | infrarenal aortic aneurysm > I71.40
infrarenal aaa | infrarenal abdominal aortic aneurysm > I71.43
juxtarenal aaa > I71.42
ruptured aaa | ruptured abdominal aortic aneurysm > I71.30
taa | thoracic aneurysm | thoracic aortic aneurysm | aneurysm of the thoracic aorta > I71.20
ascending aortic aneurysm | aneurysm of ascending aorta | aortic root aneurysm | ascending thoracic aortic aneurysm > I71.21
aortic arch aneurysm > I71.22
descending aortic aneurysm | descending thoracic aortic aneurysm > I71.23
thoracoabdominal aneurysm | thoracoabdominal aortic aneurysm > I71.60
aortic aneurysm > I71.9
ruptured aortic aneurysm > I71.8
dilated aortic root | aortic root dilation | aortic root dilatation | dilation of the aortic root > I77.810
dilated ascending aorta | ectatic aorta | aortic dilatation | aortic dilation | ectasia of the aorta | ascending aorta dilation | ascending aortic dilatation | ectatic thoracic aorta | ectatic abdominal aorta | aortic ectasia | dilatation of the ascending aorta > I77.819
type a dissection | stanford a dissection | type a aortic dissection | ascending aortic dissection > I71.010
type b dissection | stanford b dissection | type b aortic dissection | descending aortic dissection > I71.012
aortic dissection | dissecting aortic aneurysm | dissecting aneurysm of aorta | dissecting aneurysm > I71.00
aortic intramural hematoma | penetrating aortic ulcer > I71.00
aortic atherosclerosis | atherosclerosis of the aorta | aortic calcification | atherosclerotic aorta | calcified aorta | aortic plaque | atheromatous aorta | aortic atheromatosis | aortoiliac atherosclerosis | atherosclerotic calcification of the aorta | atheromatous plaques in the aorta > I70.0
atherosclerosis | hardening of the arteries | atherosclerotic vascular disease | atheromatous disease > I70.90
atherosclerotic disease > I70.90
atherosclerotic cerebrovascular disease | cerebrovascular atherosclerosis | cerebral arteriosclerosis > I67.2
RAS > I70.1 {renal artery, renal duplex, renal stent, renal arteries, renal angiogram}
renal artery stenosis | renal artery atherosclerosis | atherosclerotic renal artery stenosis > I70.1
pvd | paod | peripheral artery disease | peripheral arterial disease | poor circulation in legs | peripheral occlusive arterial disease | peripheral arteriopathy | claudication | vascular claudication | arterial insufficiency of the legs | obliterating arteriopathy | chronic limb ischemia | peripheral vasculopathy | lower extremity arterial disease > I73.9
pad with claudication | pvd with claudication | atherosclerotic claudication | atherosclerosis with intermittent claudication | peripheral artery disease with claudication | peripheral arterial disease with claudication > I70.21
pad with rest pain | ischemic rest pain of leg | ischemic rest pain | peripheral artery disease with rest pain > I70.22
clti | critical limb ischemia | chronic limb threatening ischemia > I70.22
CLI > I70.22 {limb, ischemia, artery, revascularization, rest pain, leg, foot, toe, toes, ABI, bypass, vascular surgery}
atherosclerosis of lower extremities | lower extremity atherosclerosis | atherosclerosis of the legs > I70.20
pad with gangrene | peripheral arterial disease with gangrene | atherosclerotic gangrene > I70.26
leriche | leriche syndrome | aortoiliac occlusion > I74.09
acute limb ischemia | acute leg ischemia | arterial embolism of leg | femoral artery embolism | acute arterial occlusion of leg | popliteal artery occlusion | femoral artery thrombosis | popliteal artery thrombosis > I74.3
arterial embolism | arterial thrombosis | arterial thromboembolism > I74.9
iliac artery occlusion | iliac artery thrombosis > I74.5
aortic thrombus | aortic thrombosis | thrombosis of the aorta > I74.10
cholesterol embolization | blue toe syndrome | atheroemboli | cholesterol emboli | cholesterol embolism > I75.02 {toe, toes, leg, foot, feet, lower extremity}
raynaud | raynaud phenomenon | raynauds disease > I73.00
buerger disease | thromboangiitis > I73.1
erythromelalgia pain > I73.89
av fistula acquired | arteriovenous fistula > I77.0
fmd | fibromuscular dysplasia > I77.3 {artery, arterial, renal, carotid, dysplasia}
mals | median arcuate ligament syndrome | dunbar syndrome | celiac axis compression > I77.4 {celiac, arcuate, artery}
carotid dissection | ica dissection | internal carotid artery dissection > I77.71
vertebral dissection | vertebral artery dissection > I77.74
renal artery dissection > I77.73
iliac dissection > I77.72
carotid aneurysm | carotid artery pseudoaneurysm > I72.0
iliac aneurysm | iliac artery aneurysms > I72.3
femoral artery aneurysm | popliteal aneurysm | popliteal artery aneurysm | femoral pseudoaneurysm | femoral artery pseudoaneurysm > I72.4
renal aneurysm > I72.2
splenic artery aneurysm | celiac artery aneurysm | hepatic artery aneurysm | hepatic artery pseudoaneurysm | mesenteric artery aneurysm | splenic artery pseudoaneurysm | visceral artery aneurysm > I72.8
arteritis | endarteritis > I77.6
aortitis > I77.6
arterial stenosis | arterial stricture | subclavian stenosis | subclavian artery stenosis | celiac stenosis | iliac artery stenosis > I77.1
osler-weber-rendu | hht | rendu-osler-weber | osler weber rendu disease | rendu-osler disease > I78.0 {telangiectasia, hereditary, hemorrhagic, epistaxis, avm, arteriovenous}
spider angioma | spider veins | telangiectasia > I78.1
carotid stenosis | carotid artery stenosis | carotid disease | carotid artery disease | carotid atherosclerosis | carotid plaque | carotid stenoses | carotid artery plaque | carotid artery narrowing > I65.2
carotid artery occlusion | carotid occlusion > I65.2
vertebral artery stenosis > I65.0
subclavian steal > G45.8

# --- veins and lymphatics
dvt | deep vein thrombosis | deep venous thrombosis | deep vein clot | blood clot in leg | blood clot in the leg | blood clot in my leg | leg clot | lower extremity dvt | lower extremity deep venous thrombosis | leg dvt | acute dvt | le dvt | deep venous thrombus | tvp | phlegmasia > I82.40
deep vein thromboses > I82.40
femoral dvt | femoral vein thrombosis | femoral vein dvt | common femoral vein thrombosis > I82.41
iliac vein thrombosis | iliac dvt > I82.42
popliteal dvt | popliteal vein thrombosis > I82.43
tibial vein thrombosis | posterior tibial dvt > I82.44
peroneal vein thrombosis | peroneal dvt > I82.45
soleal vein thrombosis | gastrocnemius vein thrombosis > I82.46
calf dvt | distal dvt | calf vein thrombosis > I82.4Z
proximal dvt > I82.4Y
chronic dvt | chronic deep vein thrombosis | chronic deep venous thrombosis > I82.50
upper extremity dvt | ue dvt | arm dvt | upper extremity deep vein thrombosis | brachial vein thrombosis | upper extremity deep venous thrombosis > I82.62
basilic vein thrombosis | cephalic vein thrombosis > I82.61
subclavian vein thrombosis | subclavian dvt > I82.B1
axillary vein thrombosis | axillary dvt > I82.A1
internal jugular vein thrombosis | ij thrombosis | ijv thrombosis | jugular vein thrombosis | ij clot > I82.C1
ivc thrombosis | inferior vena cava thrombosis | ivc thrombus | inferior vena cava thrombus | vena cava thrombosis > I82.220
svc thrombosis | superior vena cava thrombosis > I82.210
renal vein thrombosis | renal vein thrombus > I82.3
vte | venous thromboembolism | thromboembolic disease | venous thromboembolic disease | venous thrombosis | vein thrombosis | thromboembolism > I82.90
superficial thrombophlebitis > I80.0 {leg, legs, saphenous, calf, thigh, lower extremity}
thrombophlebitis | phlebitis > I80.9
septic thrombophlebitis > I80.9
trousseau syndrome | migratory thrombophlebitis > I82.1
budd-chiari > I82.0
pvt = portal vein thrombosis {portal, liver, cirrhosis, splenic vein}
portal thrombosis | portal vein thrombus | portal venous thrombosis | cavernous transformation of the portal vein | portal cavernomatosis | portal cavernoma > I81
splenic vein thrombosis > I82.89
lemierre | lemierre syndrome > I80.8
varicose vein | varices of the legs | varicosity | varicose veins of the legs | varicose veins lower limbs > I83.90
varicose ulcer | varicose veins with ulcer | varicose leg ulcer | venous varicose ulcer > I83.00
stasis ulcer | venous stasis ulcer | venous leg ulcer | venous ulcer > I83.00 {varicose}
painful varicose veins | symptomatic varicose veins > I83.81
esophageal varix | esophageal varices > I85.00
bleeding esophageal varices | esophageal variceal bleed | variceal bleed | variceal bleeding | variceal hemorrhage | esophageal variceal hemorrhage | bleeding varices > I85.01
gastric varix | gastric fundal varices | fundal varices > I86.4
varicoceles > I86.1
pelvic congestion syndrome | pelvic venous congestion > N94.89
venous insufficiency | chronic venous insufficiency | venous stasis dermatitis | stasis dermatitis | cvi | venous reflux of legs | chronic venous disease > I87.2 {venous, stasis, vein, veins}
post-thrombotic syndrome | postphlebitic syndrome | post-phlebitic syndrome | postthrombotic syndrome > I87.00
svc syndrome | superior vena cava syndrome | may-thurner | may thurner syndrome | nutcracker syndrome | iliac vein compression > I87.1
venous hypertension | chronic venous hypertension > I87.30
lymphedema | chronic lymphedema > I89.0
post mastectomy lymphedema | arm lymphedema after mastectomy > I97.2
lymphangitic streaking > I89.1
lymphocele | chyle leak > I89.8
mesenteric adenitis | mesenteric lymphadenitis > I88.0
lymphadenitis > I88.9
postpericardiotomy syndrome > I97.0

# --- symptoms
chest pain | thoracic pain > R07.9
retrosternal chest pain | precordial chest pain | precordialgia | central chest pain | substernal pain > R07.2
chest pressure | chest tightness | chest discomfort | tightness in the chest | tightness in chest | pressure in the chest | atypical chest pain | noncardiac chest pain | non-cardiac chest pain | musculoskeletal chest pain | chest wall pain | nonspecific chest pain | thoracic oppression | chest heaviness | oppressive chest pain > R07.89
pain on inspiration | chest pain with breathing | chest pain with deep breathing | chest pain on inspiration > R07.1
intercostal neuralgia > G58.0
leg edema | pedal edema | lower extremity edema | bilateral lower extremity edema | peripheral edema | ankle edema | lower limb edema | edema of the lower limbs | edema of lower limbs | edema of the legs | malleolar edema | le edema | ble edema | dependent edema > R60.0
anasarca | generalised oedema | generalized swelling | diffuse edema > R60.1
fluid retention > R60.9
abnormal ekg | abnormal ecg | abnormal electrocardiogram | ekg abnormalities | ecg abnormalities | st depression | t wave inversion | nonspecific st-t changes | nonspecific st changes | st-t wave abnormalities > R94.31
abnormal stress test | positive stress test | abnormal nuclear stress test | abnormal exercise stress test | abnormal cardiac stress test > R94.39
abnormal echo | abnormal echocardiogram | low ef | reduced ejection fraction > R93.1
elevated troponin | troponin elevation | troponinemia | positive troponin | troponin leak | raised troponin > R79.89
myocardial injury acute | acute myocardial injury | non-ischemic myocardial injury | myocardial injury > I5A
elevated bnp | elevated pro-bnp | elevated nt-probnp > R79.89
carotid bruit > R09.89
jvd | jugular venous distention | jugular venous distension | elevated jvp | abnormal pulses > R09.89

# --- status and history
@type status
s/p cabg | history of cabg | status post cabg | prior cabg | previous cabg | h/o cabg | hx of cabg | hx cabg | post cabg | coronary bypass surgery | bypass surgery of the heart | open heart bypass | s/p coronary artery bypass | history of coronary artery bypass | prior bypass surgery | history of bypass surgery | aortocoronary bypass | coronary artery bypass graft | triple bypass | quadruple bypass | double bypass | 3v cabg | 4v cabg | cabg x3 | cabg x4 | cabg x2 > Z95.1
coronary stent | cardiac stent | heart stent | stent to lad | stent to rca | des to lad | des to rca | des to lcx | drug-eluting stent | bare metal stent | s/p des | s/p stent | s/p pci with stent | s/p coronary stent | stents in heart | lad stent | rca stent | status post coronary stenting | coronary stenting | history of coronary stent | history of stent placement coronary | s/p bms | pci with des | pci with stent > Z95.5
s/p pci | s/p ptca | history of pci | history of ptca | status post pci | prior pci | previous pci | status post coronary angioplasty | history of coronary angioplasty | s/p coronary angioplasty > Z98.61
pacemaker in place | s/p pacemaker | has a pacemaker | pacemaker dependent | dual chamber pacemaker | permanent pacemaker | ppm in place | s/p ppm | status post pacemaker | pacemaker carrier | history of pacemaker | pacemaker implanted | leadless pacemaker | pacemaker placement history | carrier of pacemaker | cardiac pacemaker in situ | pacemaker in situ | biventricular pacemaker | crt-p > Z95.0
PPM > Z95.0 {pacemaker, paced, heart block, sick sinus, bradycardia, interrogation}
s/p icd | aicd | icd in place | implantable cardioverter defibrillator | implanted defibrillator | has a defibrillator | s/p aicd | bi-v icd | biv icd | bivicd | implantable defibrillator | dual chamber icd | icd carrier | crt-d | crtd | subcutaneous icd | status post icd > Z95.810
primary prevention defibrillator | secondary prevention defibrillator | carries a defibrillator | his defibrillator | her defibrillator | secondary prevention ICD > Z95.810
lvad | left ventricular assist device | heartmate > Z95.811
loop recorder | implantable loop recorder | watchman device | s/p watchman | left atrial appendage occlusion device > Z95.818
s/p avr | s/p mvr | mechanical valve | mechanical aortic valve | mechanical mitral valve | prosthetic valve | prosthetic aortic valve | prosthetic mitral valve | mechanical avr | mechanical mvr | artificial heart valve | mechanical heart valve | status post aortic valve replacement | history of aortic valve replacement | history of mitral valve replacement | status post mitral valve replacement | s/p tavr | s/p tavi | history of tavr | status post tavr | s/p aortic valve replacement | s/p mitral valve replacement | valve prosthesis > Z95.2
bioprosthetic valve | bioprosthetic aortic valve | bioprosthetic avr | porcine valve | bovine valve | tissue valve | bioprosthetic mitral valve | bioprosthetic mvr | xenograft valve | porcine aortic valve | biological aortic prosthesis > Z95.3
s/p mitral valve repair | history of mitral valve repair | s/p mitraclip | mitraclip | annuloplasty ring > Z95.818
ivc filter | ivc filter in place | greenfield filter | inferior vena cava filter | s/p evar | s/p aaa repair | evar | aortic stent graft | aortic endograft | vascular stent in place > Z95.828
iliac stent | sfa stent | femoral stent | peripheral stent | peripheral artery stent | lower extremity stent | carotid stent | s/p carotid stent > Z95.820 {artery, arterial, iliac, femoral, sfa, peripheral}
s/p cardiac transplant | heart transplant | s/p heart transplant | cardiac transplant recipient | history of heart transplant | s/p oht | heart transplant recipient > Z94.1
history of dvt | h/o dvt | hx of dvt | hx dvt | prior dvt | previous dvt | remote dvt | history of deep vein thrombosis | history of deep venous thrombosis | history of vte | prior vte | history of blood clot | prior blood clots | previous deep vein thrombosis > Z86.718
history of pe | h/o pe | hx of pe | prior pe | previous pe | history of pulmonary embolus | history of pulmonary embolism | history of pulmonary emboli | prior pulmonary embolism | previous pulmonary embolism | prior pulmonary embolus > Z86.711
history of cardiac arrest | prior cardiac arrest | s/p cardiac arrest | survivor of cardiac arrest | survived cardiac arrest | aborted sudden cardiac death > Z86.74
history of svt ablation | h/o endocarditis | history of endocarditis | history of rheumatic fever | history of pericarditis | history of myocarditis | s/p av node ablation | history of aortic aneurysm repair > Z86.79
history of phlebitis > Z86.72
on warfarin | on coumadin | on eliquis | on xarelto | on apixaban | on rivaroxaban | on dabigatran | on pradaxa | on anticoagulation | on anticoagulants | anticoagulated | on oral anticoagulation | chronic anticoagulation | chronic oral anticoagulation | long-term anticoagulation | anticoagulated with | anticoagulation therapy | on blood thinner | takes blood thinners | taking warfarin | taking coumadin | taking eliquis | taking xarelto | anticoagulant therapy | on chronic anticoagulation | on lifelong anticoagulation | lifelong anticoagulation | on acenocoumarol | on sintrom | on doac | on noac | coumadin therapy | chronic warfarin therapy | on lovenox | on therapeutic anticoagulation | oral anticoagulant therapy | acenocoumarol treatment | on enoxaparin > Z79.01
on plavix | on clopidogrel | on dual antiplatelet therapy | on dapt | on brilinta | on ticagrelor | antiplatelet therapy | on prasugrel | on antiplatelet therapy | on antiplatelets | dual antiplatelet therapy | dapt | taking plavix | taking clopidogrel > Z79.02
chronic aspirin therapy | long-term aspirin therapy | on chronic aspirin > Z79.82
family history of heart disease | fh of cad | family history of cad | family history of coronary artery disease | family history of heart attack | fhx of cad | family history of mi | family history of premature cad | family history of early heart disease | family history of premature coronary artery disease > Z82.49
family history of sudden death > Z82.41

# --- drugs by lay name: never a diagnosis
@type drug
water pill = diuretic
blood thinner = anticoagulant
blood pressure pill | blood pressure medication | blood pressure medicine | bp meds | bp medication | antihypertensive medication = antihypertensive
nitro | ntg | nitroglycerin tablet
statin | statin therapy

# --- known words that never make a code
@type other
blood pressure | bp | blood pressure cuff | blood pressure check | blood pressure goal | heart rate | hr | pulse rate | resting heart rate | heart sounds | regular rate and rhythm | rrr | capillary refill | ejection fraction | lvef | normal sinus rhythm | nsr | sinus rhythm | st segment | qrs complex | pr interval | qt interval | qtc interval | cha2ds2-vasc | cha2ds2-vasc score | chads2 | has-bled | has-bled score | wells score | timi score | heart score | grace score | nyha class | ascvd risk | ascvd risk score | framingham risk | cardiac risk factors | cardiovascular risk factors | cardiovascular risk | cv risk | american heart association | heart association | heart failure clinic | heart failure education | coumadin clinic | anticoagulation clinic | hypertension clinic | heart healthy diet | cardiac diet | cardiac monitor | cardiac monitoring | dvt prophylaxis | vte prophylaxis | dvt ppx | vte ppx | dvt/pe prophylaxis | stroke prevention | stroke prophylaxis | rule out mi | rule out acs | acs rule out | chest pain free | chest pain unit | chest pain protocol | chest pain center | acs protocol | endocarditis prophylaxis | sbe prophylaxis | rheumatic fever prophylaxis | orthostatic vitals | orthostatic vital signs | shock wave | syncope workup | troponin | bnp | nt-probnp | d-dimer | lower extremity doppler | venous doppler | arterial doppler | no peripheral edema | heart and lungs | point of maximal impulse

@type procedure
cabg | pci | ptca | coronary angiography | coronary angiogram | cardiac catheterization | heart catheterization | left heart cath | right heart cath | cardiac cath | stress test | exercise stress test | nuclear stress test | treadmill test | stress echo | stress echocardiogram | echocardiogram | echo | tte | tee | transthoracic echocardiogram | transesophageal echocardiogram | holter | holter monitor | event monitor | electrocardiogram | ekg | ecg | telemetry | cardioversion | dccv | ablation | catheter ablation | av node ablation | carotid endarterectomy | carotid ultrasound | carotid doppler | venous duplex | aortic valve replacement | mitral valve replacement | avr | mvr | tavr | tavi | pacemaker placement | pacemaker interrogation | icd placement | pericardiocentesis | thrombectomy | embolectomy | fem-pop bypass | ankle-brachial index | abi | vein stripping | sclerotherapy | cardiac rehab | cardiac rehabilitation | cpr | acls

@type condition
exertional angina | effort angina | chronic stable angina > I20.89
pulmonary avm | pulmonary arteriovenous malformation > Q25.72
pulmonary artery dilatation | pulmonary artery dilation | dilated pulmonary artery > I28.8
calcified pericardium > I31.1
extrasystole | ectopic beat > I49.49
bigeminy | trigeminy | gallop rhythm > R00.8
idioventricular rhythm > I44.2
paget-schroetter | paget-schroetter syndrome | effort thrombosis > I82.890
saphenous vein thrombosis | superficial vein thrombosis of leg | superficial venous thrombosis of leg | great saphenous vein thrombosis > I82.81
mesenteric vein thrombosis | mesenteric venous thrombosis > K55.0
venous stasis | chronic venous stasis > I87.8
retrosternal pain > R07.2
rib pain > R07.89
leg swelling | swelling of legs | swelling in the legs | swollen legs | swelling in both legs | lower extremity swelling | swollen feet | lower limb swelling > M79.89
CMP > I42.9 {cardiomyopathy, lvef}
POTS > G90.A
PAD > I73.9
AS = aortic stenosis {TTE, echo, AVA, MR, murmur, gradient, TAVR, aortic valve, aortic stenosis, valve area, avr, tavr, mean gradient, bicuspid}
MR = mitral regurgitation {mitral, regurgitation}
TR = tricuspid regurgitation {tricuspid, rvsp}
MS = mitral stenosis {mitral}
MAC > I34.81 {mitral annular, mitral annulus, mitral valve, mitral, annular, annulus}
IE > I33.0 {endocarditis, vegetation, vegetations}
CP > R07.9 {chest pain, troponin, ekg, ecg, sob}

@type condition
hemorrhagic shock > R57.8
impending myocardial infarction | impending mi | impending infarction | impending coronary syndrome > I20.0

@type condition

# --- rheumatic fever and rheumatic hearts
articular rheumatism acute | acute articular rheumatism | rheumatic polyarthritis acute | acute rheumatic arthritis | inflammatory rheumatism acute | rheumatic pneumonia | rheumatic pleurisy > I00
acute rheumatic pericarditis | rheumatic pericarditis > I01.0
acute rheumatic endocarditis | acute rheumatic valvulitis > I01.1
acute rheumatic myocarditis | acute rheumatic carditis with myocarditis > I01.2
acute rheumatic pancarditis | rheumatic coronary arteritis | acute rheumatic heart failure | acute rheumatic cardiac hypertrophy > I01.8
acute rheumatic carditis | acute rheumatic heart disease | active rheumatic heart disease | bouillaud disease | active rheumatic carditis > I01.9
rheumatic chorea with carditis | chorea with rheumatic carditis | rheumatic chorea with heart involvement | chorea with rheumatic heart disease | rheumatic myocarditis with chorea | rheumatic endocarditis with chorea | rheumatic pericarditis with chorea | rheumatic heart failure with chorea > I02.0
rheumatic chorea | sydenham | chorea minor | saint vitus dance > I02.9
mitral stenosis with insufficiency | mitral stenosis with regurgitation | mitral stenosis and regurgitation | mitral stenoinsufficiency | combined mitral valve lesion > I05.2
rheumatic mitral regurgitation | rheumatic mitral incompetence > I05.1
deformity of mitral valve | mitral valve deformity | rheumatic mitral annular calcification > I05.8
mitral valve disorder | mitral heart disease | mitral valvulopathy > I05.9
rheumatic mitral endocarditis | mitral endocarditis chronic > I05.9
rheumatic aortic regurgitation | rheumatic aortic incompetence > I06.1
rheumatic aortic stenosis and regurgitation | rheumatic aortic stenosis with regurgitation > I06.2
rheumatic aortic valve disease | rheumatic aortic endocarditis > I06.9
tricuspid stenosis with insufficiency | tricuspid stenosis and regurgitation > I07.2
aneurysm of tricuspid valve | thrombosis of tricuspid valve | deformity of tricuspid valve > I07.8
tricuspid valve disorder | tricuspid endocarditis | degeneration of tricuspid valve | tricuspid valvulopathy > I07.9
tricuspid leak | functional tricuspid regurgitation | leaky tricuspid valve > I07.1
mitral stenosis with aortic disease | mitral stenosis and aortic stenosis | mitral stenosis and aortic regurgitation | mitral regurgitation and aortic stenosis | mitral insufficiency with aortic disease | aortic stenosis with mitral valve disease | mitral endocarditis with aortic disease | mitroaortic disease | combined mitral and aortic valve disease > I08.0
mitral and tricuspid valve disease | mitral stenosis with tricuspid insufficiency | mitral insufficiency with tricuspid disease | tricuspid regurgitation with mitral disease > I08.1
aortic and tricuspid valve disease | tricuspid regurgitation with aortic disease | tricuspid insufficiency with aortic disease | tricuspid stenosis with aortic disease | aortic stenosis and tricuspid regurgitation > I08.2
triple valve disease | mitral, aortic and tricuspid regurgitation | mitral aortic and tricuspid insufficiency | mitral aortic and tricuspid valve disease > I08.3
multivalvular disease | multivalvular heart disease | panvalvular disease | multiple valve disease | multi-valve disease > I08.9
rheumatic cardiomyopathy | rheumatic myocarditis | rheumatic myocardial degeneration > I09.0
rheumatic endocarditis | rheumatic valvulitis | chronic rheumatic valvulitis > I09.1
chronic rheumatic pericarditis | rheumatic concretio cordis | rheumatic adherent pericardium | rheumatic mediastinopericarditis > I09.2
rheumatic pulmonary stenosis | rheumatic pulmonary valve insufficiency | chronic rheumatic coronary arteritis > I09.89
chronic rheumatic heart disease | chronic rheumatic carditis | inactive rheumatic heart disease > I09.9

# --- hypertension and hypotension, more
hyperpiesis | hyperpiesia | systolic hypertension | isolated systolic hypertension | diastolic hypertension | vascular hypertension > I10
hypertensive cardiomegaly | hypertensive cardiovascular syndrome > I11.9
hypertensive heart failure | hypertensive congestive heart failure | heart failure from hypertension > I11.0
arteriosclerosis of kidney | atherosclerosis of kidney | arteriosclerotic kidney | arteriolar nephritis | arteriosclerotic nephritis | malignant nephrosclerosis | fahr volhard disease > I12.9
cardiorenal disease | cardiorenal hypertension | cardiovascular renal disease | cardionephropathy | cardiorenal sclerosis | arteriocardiorenal disease | hypertensive cardiorenal disease | hypertensive heart and renal disease > I13.10
endocrine hypertension | hypertension due to pheochromocytoma | pheochromocytoma hypertension | hypertension from hyperaldosteronism | hypertension secondary to cushing's | hypertension due to primary aldosteronism | secondary hypertension due to endocrine disorder > I15.2
renal artery stenosis with hypertension | hypertension due to renal artery stenosis > I15.0
renoparenchymal hypertension | hypertension secondary to kidney disease | hypertension due to renal disease secondary > I15.1
treatment resistant hypertension | true resistant hypertension > I1A.0
fluctuating blood pressure | swinging blood pressure > I99.8
idiopathic hypotension | primary hypotension > I95.0
orthostatic hypotension | positional hypotension | postural drop in blood pressure | postural bp drop | orthostatic changes in blood pressure > I95.1
antihypertensive-induced hypotension | nitritoid crisis | hypotension from medication | hypotension secondary to medication > I95.2
hypotension during dialysis | hemodialysis hypotension | hypotension on hemodialysis | dialysis-associated hypotension > I95.3
postoperative hypotension | postprocedural hypotension | post-op hypotension > I95.81
chronic hypotension | chronic low blood pressure > I95.89
constitutionally low blood pressure | vascular hypotension > I95.9

# --- angina and coronary disease, more
crescendo angina | de novo angina | worsening effort angina | intermediate coronary syndrome | preinfarction syndrome | coronary insufficiency syndrome | impending myocardial infarct > I20.0
variant angina | angiospastic angina | spasm-induced angina | vasospasm of coronary artery > I20.1
intractable angina | angina refractory to medical therapy > I20.2
stenocardia | angina of effort | angina equivalent | coronary slow flow | heberden angina | likoff syndrome | syncope anginosa | slow coronary flow syndrome > I20.89
sternalgia | cardiac angina | ischemic chest pain > I20.9
heart infarction | infarction of heart | coronary occlusion with infarction | acute coronary occlusion | embolism of heart | acute myocardial necrosis > I21.9
anteroapical mi | anteroapical infarction | anterior wall infarction | stemi of lad | lad stemi | left anterior descending stemi | stemi involving the lad > I21.02
inferior wall infarction > I21.19
rca stemi | right coronary stemi > I21.11
posterior wall infarction | lateral wall infarction | high lateral stemi | posterolateral infarction > I21.29
left main stemi > I21.01
circumflex stemi > I21.21
type 4 mi | type 4a mi | type 5 mi | type 3 mi | type 4b mi > I21.A9
type 2 mi due to demand > I21.A1
recurrent mi within four weeks | reinfarction | subsequent mi | recurrent myocardial infarction | re-infarction of myocardium > I22.9
subsequent nstemi | recurrent nstemi within 4 weeks > I22.2
subsequent inferior stemi | subsequent inferior myocardial infarction | inferior reinfarction > I22.1
subsequent anterior stemi | anterior reinfarction > I22.0
hemopericardium after myocardial infarction | post-infarct hemopericardium > I23.0
post-infarct asd | atrial septal defect after myocardial infarction | atrial septal defect following acute myocardial infarction > I23.1
post-infarct vsd | ventricular septal rupture after mi | ventricular septal defect after myocardial infarction | ischemic ventricular septal defect | post mi vsd > I23.2
free wall rupture | rupture of heart wall | ventricular free wall rupture | cardiac wall rupture after infarction | myocardial rupture | cardiac rupture | ruptured ventricle | rupture of myocardium > I23.3
chordal rupture after myocardial infarction > I23.4
post-infarct papillary muscle rupture | papillary muscle rupture after mi | papillary muscle rupture after myocardial infarction > I23.5
ventricular thrombus after myocardial infarction | lv thrombus after mi > I23.6
post-infarct angina | postinfarct angina | angina after myocardial infarction | post-mi angina > I23.7
coronary thrombosis not resulting in infarction | coronary occlusion without infarction | aborted infarction > I24.0
post-infarction syndrome | postmyocardial infarction syndrome | post-cardiac injury syndrome after infarction > I24.1
subendocardial ischemia | nontransmural ischemia | coronary failure > I24.89
atheroma of coronary artery | coronary atheroma | atheroma of heart | coronary artery atheroma | atherosclerosis of heart | cardiac atherosclerosis | calcified coronary arteries | coronary narrowing | narrowing of coronary artery | arteriosclerotic cardiomyopathy | coronary stricture | vascular disease of heart | arteriosclerotic cardiopathy > I25.10
coronary artery ectasia | ectatic coronary artery > I25.41
atherosclerosis of saphenous vein coronary graft | bypass graft disease coronary | coronary bypass graft disease > I25.810
transplant coronary artery disease > I25.811
chronic total occlusion of coronary artery > I25.82
coronary arteritis | coronary vein aneurysm | chronic coronary insufficiency > I25.89
ventricular aneurysm | cardiac aneurysm | apical aneurysm of left ventricle | mural aneurysm of heart > I25.3
coronary av fistula acquired | acquired coronary arteriovenous fistula > I25.41
healed infarct of myocardium | old inferior infarct | old anterior infarct > I25.2
silent myocardial ischaemia | asymptomatic ischemic heart disease | painless ischemia of heart > I25.6
deformity of coronary artery > I25.9
coronary microvascular dysfunction > I25.85

# --- pulmonary vessels, more
cement embolism of lung | pulmonary cement embolism | bone cement pulmonary embolism > I26.95
pulmonary fat embolism > I26.96
pulmonary vein embolism | embolism of lung | pulmonary apoplexy | hemorrhagic infarction of lung | infarction of lung | thrombosis of pulmonary artery > I26.99
ayerza disease | ayerza syndrome | arteriosclerosis of pulmonary artery | pulmonary arteriosclerosis | pulmonary vascular sclerosis primary > I27.0
kyphoscoliotic heart > I27.1
pulmonary hypertension from left heart disease | group 2 pulmonary hypertension | pulmonary hypertension due to left heart disease > I27.22
group 3 pulmonary hypertension | pulmonary hypertension due to lung disease | pulmonary hypertension due to copd | hypoxic pulmonary hypertension > I27.23
chronic thromboembolic pulmonary hypertension | group 4 pulmonary hypertension > I27.24
group 5 pulmonary hypertension > I27.29
group 1 pulmonary hypertension > I27.21
chronic cardiopulmonary disease | pulmonocardiac disease > I27.9
eisenmenger complex > I27.83
acquired pulmonary arteriovenous fistula | acquired arteriovenous aneurysm of lung > I28.0
aneurysm of pulmonary vessel | lung aneurysm vascular > I28.1
pulmonary arteritis | pulmonary endarteritis | acquired pulmonary artery stenosis | pulmonary vein stenosis | acquired stricture of pulmonary vein | rupture of pulmonary vessel > I28.8
disease of pulmonary vessels > I28.9

# --- pericardium, endocardium, valves, myocardium, more
acute pericarditis | acute pericardial effusion inflammatory | acute chylopericardium > I30.9
benign pericarditis | acute nonspecific pericarditis > I30.0
purulent pericarditis | pyopericarditis | pyopericardium | suppurative pericarditis | pneumopyopericardium | septic pericarditis | pneumococcal pericarditis | staphylococcal pericarditis | abscess of pericardium > I30.1
adhesive pericarditis | chronic adhesive pericarditis | adherent pericardium | pericardial adhesions | obliteration of pericardium | plastic pericarditis | accretio cordis | cardiosymphysis > I31.0
pick disease of heart | pick disease of pericardium | pick syndrome of heart | pericardial calcification | calcification of pericardium | calcific pericarditis | armored heart | gouley syndrome > I31.1
blood in pericardium | bloody pericardial effusion | hemorrhagic pericardial effusion > I31.2
chylopericardium > I31.39
heart tamponade | cardiac compression by effusion > I31.4
cholesterol pericarditis | acquired pericardial cyst | epicardial plaques | chronic mediastinopericarditis | focal pericardial adhesions > I31.8
cardiopericarditis | hydropericarditis | hydropneumopericardium | pneumohydropericardium | hydropneumopericarditis | dropsy of pericardium | chronic pericarditis > I31.9
streptococcal endocarditis | staphylococcal endocarditis | infective endocarditis | septic endocarditis | ulcerative endocarditis | enterococcal endocarditis | pneumococcal endocarditis | malignant endocarditis | vegetative endocarditis | mycotic endocarditis bacterial | endocarditis lenta | vegetation of heart valve | infective endocarditis of mitral valve > I33.0
acute endocarditis | subacute endocarditis | acute myoendocarditis > I33.9
mitral murmur | mitral valve leak | nonrheumatic mitral regurgitation > I34.0
mitral valve aneurysm | atheroma of mitral valve | thrombosis of mitral valve | mitral valve thrombosis > I34.89
aortic valve obstruction | obstruction of aortic valve | aortic valve narrowing | narrowing of aortic valve > I35.0
leaky aortic valve | aortic valve incompetence | aortic leak | aortic reflux | austin flint murmur > I35.1
aortic stenosis with insufficiency | aortic stenosis with regurgitation | aortic stenosis and regurgitation | aortic stenosis and insufficiency | mixed aortic valve disease > I35.2
annuloaortic ectasia | aneurysm of aortic valve | sclerosis of aortic valve | atheroma of aortic valve | thrombosis of aortic valve | aortic valve thrombosis | calcification of aortic cusps | acquired deformity of aortic valve > I35.8
aortic valvular disease | aortic valve lesion | aortic heart disease > I35.9
nonrheumatic tricuspid valve disease > I36.9
atheroma of tricuspid valve > I36.8
nonrheumatic tricuspid regurgitation > I36.1
stricture of pulmonary valve > I37.0
pulmonary incompetence | pulmonary valve incompetence | graham steell murmur | pulmonic valve insufficiency | pulmonic incompetence > I37.1
pulmonary stenosis with insufficiency | pulmonic stenosis with regurgitation | pulmonary valve stenosis with insufficiency > I37.2
rupture of pulmonary valve | degeneration of pulmonary valve | atheroma of pulmonary valve > I37.8
pulmonic valve disease | pulmonary valve disease > I37.9
endopericarditis | myoendocarditis | chronic endocarditis | valvular murmur | rupture of heart valve | incompetence of heart valve | hypertrophy of heart valve | closure of heart valve | valvular stenosis | valvular incompetence | aneurysm of heart valve | insufficiency of heart valve | regurgitation of heart valve > I38
suppurative myocarditis | septic myocarditis | infective myocarditis | abscess of myocardium | myocardial abscess > I40.0
giant cell myocarditis | fiedler myocarditis | granulomatous myocarditis | interstitial myocarditis | abramov-fiedler myocarditis > I40.1
active myocarditis | acute myocarditis > I40.9
chronic myocarditis | fibrous myocarditis | myocardial fibrosis chronic interstitial | senile myocarditis | inflammation of heart muscle > I51.4
congestive cardiomyopathy | dilated heart muscle disease > I42.0
subaortic stenosis hypertrophic | obstructive cardiomyopathy hypertrophic | asymmetric septal hypertrophy obstructive | subaortic hypertrophic stenosis > I42.1
becker disease of heart | endomyocardial disease | eosinophilic endomyocardial disease | davies disease > I42.3
endocardial fibroelastosis | fibroelastosis cordis | fibroelastosis of endocardium | endocardial sclerosis congenital | subendocardial sclerosis > I42.4
constrictive cardiomyopathy > I42.5
alcoholic cardiopathy | beer drinker's heart | cobalt-beer cardiomyopathy | cardiomyopathy from alcohol > I42.6
familial cardiomyopathy | becker cardiomyopathy | obscure cardiomyopathy of africa | south african cardiomyopathy | collagen disease of cardiovascular system > I42.8
idiopathic cardiomyopathy | cardiomyopathy idiopathic primary | primary myocardial disease | secondary cardiomyopathy > I42.9

# --- conduction and rhythm, more
pr prolongation | prolonged pr > I44.0
mobitz | mobitz block | mobitz heart block | type 2 heart block | type ii av block | type i av block | wenckebach phenomenon | 2:1 av block | 2 to 1 av block | second degree block > I44.1
lev disease | lenegre disease | lev-lenegre disease | rytand-lipsitch syndrome | third degree block | complete block of heart | complete conduction block | atrioventricular dissociation with heart block > I44.2
left anterior fascicular hemiblock | left anterior hemi-block | anterior fascicular block > I44.4
posterior fascicular block > I44.5
hemiblock | left hemiblock | fascicular block > I44.60
left bundle block | incomplete lbbb | incomplete left bundle branch block | new lbbb > I44.7
right bundle block > I45.10
bilateral bundle branch block | rbbb with lafb | rbbb and left anterior fascicular block | right bundle branch block with left anterior fascicular block | left and right bundle branch block | bifascicular block rbbb lafb > I45.2
bundle branch block > I45.4
sinoatrial block | sa block | sinoauricular block | sinus exit block | sa exit block | nodal block > I45.5
preexcitation | pre-excitation pattern | accessory pathway | accessory av pathway | anomalous atrioventricular excitation | accelerated atrioventricular conduction | wolff parkinson white pattern > I45.6
romano-ward syndrome | jervell lange-nielsen syndrome | jervell and lange-nielsen | congenital long qt > I45.81
av dissociation | atrioventricular dissociation | interference dissociation | nonparoxysmal junctional tachycardia > I45.89
spens syndrome | morgagni-adams-stokes | stokes-adams attack | dropped beats | conduction delay of heart | delayed conduction of heart | arrhythmic block > I45.9
cardiac standstill | stoppage of heart | ventricular standstill > I46.9
re-entrant ventricular arrhythmia > I47.0
auricular tachycardia | av reentrant tachycardia | nodal tachycardia | paroxysmal junctional tachycardia | atrioventricular reentrant tachycardia | paroxysmal nodal tachycardia > I47.19
PAT > I47.19 {tachycardia, atrial, palpitations, holter, ecg, ekg}
fascicular ventricular tachycardia | idiopathic ventricular tachycardia > I47.20
polymorphic vt torsades > I47.21
paroxysmal tachycardia | bouveret syndrome | bouveret-hoffmann syndrome > I47.9
auricular fibrillation chronic | chronic auricular fibrillation > I48.20
af/flutter | fib/flutter > I48.91
auricular flutter | flutter of atrium > I48.92
ventricular flutter > I49.02
ventricular fib | fibrillation of ventricles > I49.01
auricular premature beats | supraventricular extrasystoles | supraventricular premature beats | supraventricular ectopy | supraventricular ectopics | atrial ectopics | atrial ectopic beats > I49.1
premature junctional contraction | junctional ectopy | nodal premature beats > I49.2
PJC > I49.2 {junctional, premature, beats, ecg, ekg, rhythm}
ventricular escape | ventricular ectopics | ventricular ectopic beats | ventricular premature contraction | ventricular premature beat | ventricular trigeminy | frequent pvcs > I49.3
premature contraction of heart | escape beats | ectopy on telemetry > I49.49
bradycardia-tachycardia syndrome | tachycardia-bradycardia syndrome | sinoatrial pause | sinoatrial node dysfunction | sa node dysfunction | bradytachycardia | sinus node syndrome > I49.5
wandering pacemaker | coronary sinus rhythm | nodal rhythm | sinus arrhythmia | bradyarrhythmia | ectopic atrial rhythm | short qt > I49.8
rhythm disturbance of heart | disturbance of heart rhythm | cardiac rhythm disturbance | abnormal heart rhythm | irregular heart action | heart action disorder | disturbed heart action > I49.9

# --- heart failure and other heart disease, more
cardiac asthma | cardiac dyspnea | asthma cardiale | rostan asthma | heart asthma | stone heart | cardiobronchial asthma | pulmonary edema from heart failure | pulmonary edema with heart disease | left heart failure | left ventricle failure | pulmonary oedema of heart origin > I50.1
bernheim syndrome | cardiac ascites | right ventricular heart failure > I50.810
acute right heart failure | acute right ventricular failure > I50.811
acute on chronic right heart failure > I50.813
right heart failure due to left heart failure > I50.814
high output heart failure > I50.83
stage d heart failure | advanced heart failure stage d > I50.84
cardiac dropsy | dropsy of heart | cardiac edema | cardiac anasarca | cardiac stasis | cardiovascular failure | cardiac asthenia | myocardial asthenia | low output syndrome | low cardiac output syndrome | heart decompensation | decompensation of heart | impaired myocardium | failing heart | cardiac exhaustion | weakness of myocardium | cardiac deficiency | cardiovascular edema > I50.9
acquired septal defect of heart | acquired vsd | acquired asd | acquired ventricular septal defect > I51.0
chordae tendineae rupture | ruptured chordae | ruptured chordae tendineae | chordal rupture | torn chordae > I51.1
ruptured papillary muscle > I51.2
thrombosis of heart | cardiac thrombus | cardiac thrombosis | atrial thrombosis | endocardial thrombosis | old mural thrombus | old atrial thrombosis | ventricular thrombosis old | clot in left ventricle > I51.3
degeneration of myocardium | fatty heart | fatty degeneration of heart | fatty infiltration of heart | myocardial degeneration | steatosis of heart | ossification of heart | heart muscle disease | myocardial disease | cardiomalacia | atrophy of heart | atrophy of myocardium | brown atrophy of heart > I51.5
hypertrophy of heart | hypertrophic heart | dilatation of heart | dilated heart | megalocardia | cor bovinum | bovine heart | athlete's heart | athletic heart | myocardial hypertrophy | dilated left ventricle | dilated right ventricle | rv dilation | rv enlargement | right ventricular enlargement | lv enlargement | left ventricular enlargement | lv hypertrophy | overstrained heart | hypertrophy of ventricle | enlarged left ventricle | dilated right atrium | septal hypertrophy of heart > I51.7
functional heart disease | papillary muscle dysfunction | cardiac displacement acquired | functional cardiac disorder | pancarditis | dyskinesia of ventricle > I51.89
organic heart disease | morbus cordis | failure of compensation of heart > I51.9
nonischemic myocardial injury | acute nonischemic myocardial injury | chronic myocardial injury > I5A
circulatory failure peripheral | peripheral vascular collapse > R57.9

# --- brain vessels
subarachnoid hematoma nontraumatic | spontaneous subarachnoid hemorrhage | nontraumatic sah > I60.9
ruptured berry aneurysm | ruptured brain aneurysm | ruptured intracranial aneurysm | ruptured cerebral aneurysms | congenital ruptured brain aneurysm | ruptured miliary aneurysm > I60.7
ruptured circle of willis aneurysm > I60.6
ruptured mca aneurysm | ruptured middle cerebral artery aneurysm | subarachnoid hemorrhage from mca aneurysm > I60.1
ruptured acom aneurysm | ruptured anterior communicating aneurysm | ruptured a-comm aneurysm | subarachnoid hemorrhage from anterior communicating artery > I60.2
ruptured pcom aneurysm | ruptured posterior communicating aneurysm | subarachnoid hemorrhage from posterior communicating artery > I60.3
ruptured basilar aneurysm | ruptured basilar tip aneurysm | subarachnoid hemorrhage from basilar artery > I60.4
subarachnoid hemorrhage from vertebral artery | ruptured vertebral artery aneurysm > I60.5
ruptured cerebral avm | ruptured brain avm | ruptured arteriovenous malformation of brain | ruptured cerebral arteriovenous malformation | rupture of arteriovenous fistula of brain | ruptured arteriovenous aneurysm of brain > I60.8
internal capsule hemorrhage | capsular hemorrhage | hemorrhage of internal capsule | basal ganglionic hemorrhage | deep intracerebral hemorrhage > I61.0
cortical hemorrhage | cerebral cortical hemorrhage | cerebral lobe hemorrhage > I61.1
midbrain hemorrhage | medullary hemorrhage > I61.3
intraventricular hemorrhage | ventricular hemorrhage of brain | intraventricular intracerebral hemorrhage > I61.5 {adult, hypertension, hypertensive, stroke, hydrocephalus, gcs}
apoplexy | apoplectic stroke hemorrhagic | hypertensive intracerebral hemorrhage | hypertensive hemorrhage of brain > I61.9 {brain, cerebral, hemorrhagic, intracerebral}
acute nontraumatic subdural hematoma | acute spontaneous subdural hematoma > I62.01
subacute nontraumatic subdural hematoma > I62.02
nontraumatic subdural hematoma | spontaneous subdural hematoma | nontraumatic subdural hemorrhage | spontaneous subdural hemorrhage > I62.00
nontraumatic epidural hematoma | spontaneous epidural hematoma intracranial | nontraumatic epidural hemorrhage > I62.1
spontaneous intracranial hemorrhage > I62.9
cerebral embolism with infarction | embolic brain softening | embolic softening of brain | embolic cerebrovascular disease acute | embolic stroke of the brain | embolic apoplexy > I63.40
small artery occlusion infarct | small vessel infarct | infarct due to small artery occlusion > I63.81
infarction from vertebral artery embolism | vertebral artery embolic stroke > I63.11
infarction from basilar artery embolism | basilar artery embolic stroke > I63.12
basilar artery thrombosis with infarction | basilar thrombosis stroke > I63.02
basilar stroke | basilar artery infarct > I63.22
infarction from carotid embolism | carotid artery embolic stroke > I63.13
carotid occlusion with infarction | carotid stenosis with stroke | stroke due to carotid stenosis | stroke from carotid artery stenosis > I63.23
PICA infarct | SCA infarct | AICA infarct > I63.54
embolic cerebellar infarct > I63.44
venous infarct of brain | cerebral venous infarction | infarction from cerebral venous thrombosis > I63.6
encephalomalacia acute ischemic | paralytic stroke | stroke in evolution | apoplectic attack | pontine stroke | thalamic stroke > I63.9
vertebral artery occlusion | vertebral artery obstruction | vertebral artery narrowing > I65.0
basilar artery stenosis | basilar artery occlusion | basilar artery obstruction | basilar artery narrowing | basilar stenosis > I65.1
carotid narrowing | narrowed carotid | carotid obstruction | obstruction of carotid artery | carotid arteriosclerosis | carotid thrombosis without infarction > I65.2
choroidal artery occlusion | hypophyseal artery occlusion | choroidal artery narrowing | pontine artery occlusion | beck syndrome anterior spinal | raymond-cestan syndrome > I65.8
extracranial artery stenosis | precerebral artery stenosis | precerebral artery occlusion > I65.9
middle cerebral artery stenosis | mca occlusion | mca stenosis > I66.0
anterior cerebral artery stenosis | aca stenosis > I66.1
posterior cerebral artery stenosis | pca stenosis > I66.2
cerebellar artery occlusion | cerebellar artery thrombosis | cerebellar artery stenosis > I66.3
meningeal artery thrombosis | perforating artery occlusion of brain > I66.8
intracranial stenosis | intracranial atherosclerotic stenosis | brain embolism | embolism of brain | embolism of cerebral vessels | cortical thrombosis > I66.9
dissection of cerebral artery | intracranial dissection | intracranial artery dissection > I67.0
unruptured cerebral aneurysm | unruptured brain aneurysm | carotid siphon aneurysm | cavernous carotid aneurysm | aneurysm of circle of willis | cavernous sinus aneurysm | internal carotid aneurysm | miliary aneurysm of brain | mycotic aneurysm of brain | mycotic brain aneurysm | acquired arteriovenous fistula of brain > I67.1
atheroma of cerebral arteries | atheroma of basilar artery | atheroma of vertebral artery | intracranial atherosclerosis | intracranial arteriosclerosis | arteriosclerotic encephalopathy | brain arteriosclerosis | cerebral sclerosis arteriosclerotic | cerebrovascular sclerosis | arteriosclerotic brain disease | calcified cerebral artery | vertebral artery atherosclerosis | vertebrobasilar atherosclerosis | senile sclerosis of brain > I67.2
binswanger | binswanger disease | subcortical arteriosclerotic encephalopathy | vascular leukoencephalopathy > I67.3
hypertensive encephalopathies | encephalopathy from hypertensive crisis | hypertensive brain disease > I67.4
nishimoto disease > I67.5
nonpyogenic sinus thrombosis | nonpyogenic cavernous sinus thrombosis | nonpyogenic thrombophlebitis of intracranial sinus | nonpyogenic lateral sinus thrombosis | transverse sinus thrombosis | sigmoid sinus thrombosis | nonpyogenic cavernous sinus thrombophlebitis | nonpyogenic lateral sinus thrombophlebitis | nonpyogenic phlebitis of intracranial sinus | nonpyogenic embolism of intracranial sinus > I67.6
cerebral arteritis | cns vasculitis | primary angiitis of the cns | cerebral vasculitis | arteritis of brain | endarteritis of brain | cerebral endarteritis | vasculitis of central nervous system | granulomatous angiitis of nervous system > I67.7
leukoariosis | cerebrovascular insufficiency acute > I67.81
chronic cerebral ischemia > I67.82
cerebral vasospasm | vasospasm of cerebral artery > I67.848
call-fleming syndrome > I67.841
acute cerebrovascular disease | cerebral thromboangiitis obliterans | cerebral anemia > I67.89
degenerative vascular lesion of brain | vascular lesion of brain | vascular lesion of central nervous system | cerebrovascular degeneration | cerebral vascular disease | cerebral angiopathy | cerebrovascular lesion > I67.9

# --- arteries, more
arteriosclerosis | arteriosclerotic vascular disease | arteriosclerotic disease | atheroma | atheromata | arteriosclerotic degeneration | senile arteriosclerosis | vascular degeneration arteriosclerotic | arteriosclerotic atrophy | arteriosclerotic changes > I70.90
atheroma of aorta | aortoiliac atheroma | aorto-iliac atherosclerosis | degeneration of aorta | calcification of aorta | arteriosclerotic aortitis | aortic arteriosclerosis | calcified stricture of aorta > I70.0
stricture of renal artery | renal artery stricture | renal artery arteriosclerosis > I70.1
atherosclerosis of mesenteric arteries | mesenteric artery atherosclerosis | celiac artery atherosclerosis | arteriosclerosis of celiac artery | subclavian artery atherosclerosis | subclavian atherosclerosis | retinal arteriosclerosis | arteriosclerosis of retina > I70.8
generalised arteriosclerosis | diffuse atherosclerosis > I70.91
monckeberg sclerosis | medial sclerosis of arteries | medial calcification of arteries | monckeberg medial sclerosis | medial arteriosclerosis | peripheral arteriosclerosis | sclerosis of peripheral arteries | arteriosclerosis of leg | arteriosclerosis of extremities | femoral artery atherosclerosis | femoropopliteal atherosclerosis | superficial femoral artery stenosis | sfa stenosis | sfa occlusion | tibial artery stenosis | popliteal artery stenosis | infrapopliteal disease arterial | arteriosclerosis obliterans > I70.20
atherosclerosis of leg with claudication | arteriosclerosis of leg with claudication | atherosclerosis with claudication > I70.21
atherosclerosis of leg with rest pain | arteriosclerosis of leg with rest pain | atherosclerosis with rest pain | arteriosclerosis with critical limb ischemia > I70.22
atherosclerosis of leg with gangrene | arteriosclerosis of leg with gangrene | arteriosclerotic gangrene | senile gangrene > I70.26
arteriosclerotic ulcer | atherosclerotic ulcer | ischemic leg ulcer | ischemic foot ulcer | arterial foot ulcer | arterial leg ulcer = atherosclerosis of native arteries of leg with ulceration
chronic total occlusion of artery of extremity | total occlusion of artery of leg | chronic total occlusion of sfa | cto of sfa > I70.92
atherosclerosis of leg bypass graft | arteriosclerosis of bypass graft of leg > I70.30
bypass graft of leg with claudication | atherosclerosis of leg bypass graft with claudication > I70.31
bypass graft of leg with rest pain | atherosclerosis of leg bypass graft with rest pain | arteriosclerosis of bypass graft of leg with rest pain | arteriosclerosis with critical limb ischemia of bypass graft of leg > I70.32
atherosclerosis of leg bypass graft with gangrene | arteriosclerosis of bypass graft of leg with gangrene | arteriosclerosis with critical limb ischemia of bypass graft of leg with gangrene > I70.36
atherosclerosis of leg vein bypass graft | atherosclerosis of autologous vein graft of leg | arteriosclerosis of autologous vein bypass graft of leg > I70.40
atherosclerosis of autologous vein bypass graft with claudication > I70.41
atherosclerosis of autologous vein bypass graft with rest pain | arteriosclerosis with critical limb ischemia of autologous vein bypass graft > I70.42
atherosclerosis of autologous vein bypass graft with gangrene | arteriosclerosis with critical limb ischemia of autologous vein bypass graft with gangrene > I70.46
atherosclerosis of nonautologous biological bypass graft with claudication > I70.51
atherosclerosis of nonautologous biological bypass graft with rest pain | arteriosclerosis with critical limb ischemia of nonautologous biological bypass graft > I70.52
atherosclerosis of nonautologous biological bypass graft with gangrene | arteriosclerosis with critical limb ischemia of nonautologous biological bypass graft with gangrene > I70.56
atherosclerosis of nonbiological bypass graft with claudication | atherosclerosis of prosthetic leg graft with claudication > I70.61
atherosclerosis of nonbiological bypass graft with rest pain | arteriosclerosis with critical limb ischemia of nonbiological bypass graft | atherosclerosis of prosthetic leg graft with rest pain > I70.62
atherosclerosis of nonbiological bypass graft with gangrene | arteriosclerosis with critical limb ischemia of nonbiological bypass graft with gangrene | atherosclerosis of prosthetic leg graft with gangrene > I70.66
ruptured abdominal aorta | abdominal aortic rupture | rupture of abdominal aorta | leaking aaa | ruptured triple a | contained rupture of aaa > I71.30
ruptured infrarenal aneurysm | rupture of infrarenal abdominal aorta | ruptured infrarenal aortic aneurysm > I71.33
ruptured thoracic aortic aneurysm | ruptured thoracic aorta aneurysm | rupture of thoracic aorta nontraumatic | ruptured aneurysm of thoracic aorta > I71.10
ruptured ascending aortic aneurysm | ruptured aneurysm of ascending aorta > I71.11
ruptured aortic arch aneurysm | ruptured aneurysm of transverse aorta > I71.12
ruptured descending thoracic aortic aneurysm | ruptured aneurysm of descending thoracic aorta > I71.13
ruptured thoracoabdominal aneurysm > I71.50
pararenal aortic aneurysm | suprarenal aortic aneurysm > I71.41
aneurysm of thorax of aorta | thoracic aorta aneurysm > I71.20
transverse aortic aneurysm | aneurysm of transverse aortic arch > I71.22
dissection of aorta | dissection of the thoracic aorta acute | acute aortic dissection | chronic aortic dissection > I71.00
dissection of abdominal aorta | abdominal aortic dissection > I71.02
thoracic aortic dissection | dissection of thoracic aorta > I71.01
aneurysm of aorta | arteriosclerotic aneurysm of aorta | necrosis of aorta | hyaline necrosis of aorta | saccular aneurysm of aorta | fernell disease | aortic pseudoaneurysm > I71.9
rupture of aorta | aortic rupture | aortic aneurysm rupture > I71.8 {spontaneous, aneurysm, hemorrhagic shock, nontraumatic}
brachial artery aneurysm | radial artery aneurysm | radial artery pseudoaneurysm | ulnar aneurysm | ulnar artery aneurysm | aneurysm of upper limb | brachial artery pseudoaneurysm > I72.1
renal artery pseudoaneurysm > I72.2
aneurysm of lower limb | aneurysm of leg artery | tibial artery aneurysm > I72.4
basilar artery aneurysm extracranial > I72.5
vertebral artery aneurysm > I72.6
celiac aneurysm | subclavian aneurysm | subclavian artery aneurysm | innominate artery aneurysm | spinal artery aneurysm | gastroduodenal artery aneurysm | superior mesenteric artery aneurysm | mediastinal artery aneurysm | brachiocephalic aneurysm > I72.8
mycotic aneurysm | false aneurysm | saccular aneurysm | cirsoid aneurysm | infected aneurysm > I72.9
raynaud gangrene | raynaud syndrome with gangrene | paroxysmal digital cyanosis with gangrene > I73.01
paroxysmal digital cyanosis | dead fingers | local asphyxia of fingers | raynaud syndrome > I73.00
buerger | winiwarter-buerger disease | presenile gangrene | spontaneous gangrene > I73.1
weir mitchell disease | gerhardt disease | acromelalgia > I73.81
acrocyanosis | acroparesthesia | crocq disease | hypothenar hammer syndrome | nothnagel acroparesthesia | chronic acroasphyxia | schultze acroparesthesia | erythrocyanosis > I73.89
intermittent claudication | angina cruris | peripheral angiopathy | angiospasm | arteriospasm | spasm of artery | arterial spasm | peripheral vasospasm | vasospastic disease | angiospastic disease | peripheral vascular insufficiency | peripheral ischemia | vasomotor instability of limb | small vessel disease of limb | vasospastic phenomenon | reflex vasoconstriction | peripheral arterial insufficiency | charcot syndrome of legs > I73.9
saddle embolus of aorta | saddle embolism of abdominal aorta | saddle thrombus of aorta > I74.01
aortic bifurcation syndrome | thrombosis of abdominal aorta | occlusion of abdominal aorta | embolism of abdominal aorta | abdominal aortic thrombosis > I74.09
thrombosis of thoracic aorta | embolism of thoracic aorta | thoracic aortic thrombus > I74.11
embolism of artery of arm | brachial artery embolism | radial artery occlusion | brachial artery thrombosis | arterial thrombosis of arm | upper extremity arterial embolism | radial artery thrombosis | axillary artery thrombosis > I74.2
embolism of artery of leg | arterial embolus of leg | arterial thrombosis of leg | tibial artery occlusion | femoral artery occlusion | acute ischemic leg | cold ischemic leg | lower extremity arterial thrombosis | lower extremity arterial embolism > I74.3
embolism of limb | peripheral arterial embolism | thrombosis of peripheral arteries > I74.4
iliac artery embolism | iliac embolus > I74.5
splenic artery thrombosis | subclavian artery thrombosis | subclavian artery occlusion | hepatic artery occlusion | splenic artery embolism | celiac artery thrombosis > I74.8
circulating clot | arterial occlusion acute > I74.9
atheroembolism of kidney | renal atheroembolism | cholesterol emboli of kidney > I75.81
atheroembolism of leg | trash foot | atheroembolic disease of feet > I75.02
acquired av fistula | arteriovenous fistula acquired | aneurysmal varix | varicose aneurysm | acquired arteriovenous aneurysm > I77.0
arterial narrowing | stricture of artery | tortuous artery | kinked artery | obliterative vascular disease | obliterative arteriolar disease | torsion of aorta | tortuous aorta | kinking of aorta | aortic tortuosity | uncoiled aorta > I77.1
eroded artery | arterial erosion | rupture of artery | arterial rupture | ulceration of artery wall | arterial fistula | suppurative arteritis | septic arteritis > I77.2
fibromuscular hyperplasia of artery | fibromuscular hyperplasia of renal artery | fibromuscular disease of artery > I77.3
stenosis of celiac artery | celiac artery stenosis | celiac artery compression | celiac compression syndrome | arcuate ligament syndrome | marable syndrome > I77.4
necrosis of artery | necrotizing arteriolitis of kidney > I77.5
angiitis | arteriolitis | endarteritis obliterans | periarteritis nonspecific | panarteritis | panaortitis | periaortitis > I77.6
dissection of artery of leg | femoral artery dissection > I77.77
dissection of artery of arm | brachial artery dissection > I77.76
basilar artery dissection > I77.75
superior mesenteric artery dissection | sma dissection | celiac artery dissection | splenic artery dissection > I77.79
arterial dissection > I77.70
degos disease | malignant atrophic papulosis | malignant papulosis | popliteal artery entrapment | popliteal entrapment syndrome | arterial thoracic outlet syndrome | pectoralis minor syndrome | abscess of artery | hypertrophy of arterial wall | acquired deformity of aorta | arterial thickening > I77.89
arteriopathy | aortic disease unspecified site | arteriolar disease > I77.9
osler-rendu disease | osler rendu weber | babington disease | goldstein disease | familial telangiectasia | hereditary familial angiomatosis > I78.0
spider nevi | spider naevus | vascular spider | stellate angioma | senile angioma | capillary angioma | ruby spots | de morgan spots | campbell de morgan spots | telangiectases > I78.1
capillary hemorrhage | capillary leak syndrome | capillary thrombosis | capillary hyperpermeability | hemangiomatosis | dilatation of capillaries | capillary atony > I78.8
acroangiodermatitis > I78.9

# --- veins and lymph, more
superficial phlebitis of leg | superficial thrombophlebitis of leg | saphenous phlebitis | saphenous thrombophlebitis | superficial vein phlebitis of leg > I80.0
femoral phlebitis | femoral vein phlebitis | milk leg nonpuerperal | femoral thrombophlebitis | iliofemoral thrombophlebitis > I80.1
deep phlebitis of leg | deep thrombophlebitis of leg > I80.20
iliac phlebitis | iliac vein phlebitis > I80.21
popliteal phlebitis | popliteal vein phlebitis > I80.22
tibial phlebitis | tibial vein phlebitis > I80.23
peroneal phlebitis | peroneal vein phlebitis > I80.24
calf vein phlebitis | soleal phlebitis > I80.25
phlebitis of leg | leg phlebitis | thrombophlebitis of leg > I80.3
mondor disease | phlebitis of arm | superficial thrombophlebitis of arm | superficial phlebitis of chest wall | phlebitis of breast | phlebitis of umbilicus | phlebitis of hepatic vein | cephalic vein phlebitis | basilic vein phlebitis > I80.8
periphlebitis > I80.9
clot in portal vein | portal vein occlusion | portal vein obstruction | portal block | phlebothrombosis of portal vein > I81
chiari disease of liver | hepatic vein thrombosis | hepatic vein occlusion | hepatic venous outflow obstruction | thrombosis of hepatic veins > I82.0
phlebitis migrans | migrating phlebitis | migratory phlebitis | recurrent idiopathic thrombophlebitis > I82.1
embolism of inferior vena cava > I82.220
embolism of superior vena cava > I82.210
brachiocephalic vein thrombosis | innominate vein thrombosis | thoracic vein thrombosis > I82.290
chronic brachiocephalic vein thrombosis | chronic innominate vein embolism > I82.291
femoral vein embolism | femoral vein clot > I82.41
chronic femoral vein thrombosis | chronic femoral dvt > I82.51
popliteal vein clot | popliteal vein embolism > I82.43
chronic popliteal dvt | chronic popliteal vein thrombosis > I82.53
chronic iliac vein thrombosis > I82.52
calf muscle vein thrombosis | muscular calf vein thrombosis | gastrocnemius dvt | soleal dvt > I82.46
thigh dvt | thrombosis of deep vein of thigh > I82.4Y
clot in leg vein | deep phlebothrombosis of leg > I82.40
chronic lower extremity dvt | chronic dvt of leg > I82.50
arm vein thrombosis | thrombosis of vein of arm | upper extremity venous thrombosis > I82.60
superficial vein thrombosis of arm | antecubital vein thrombosis | superficial venous thrombosis of upper extremity | antecubital vein embolism | cephalic vein embolism | basilic vein embolism > I82.61
brachial dvt | radial vein thrombosis | ulnar vein thrombosis | brachial vein embolism | radial vein embolism | ulnar vein embolism > I82.62
chronic upper extremity dvt | chronic dvt of arm > I82.72
chronic vte | chronic venous thrombosis | chronic venous thromboembolism | old dvt organized thrombus > I82.91
ovarian vein thrombosis | gonadal vein thrombosis | splenic vein thrombus > I82.89
von schroetter syndrome > I82.890
phlebothrombosis | venous thrombus > I82.90
varicosis | phlebectasia | dilated leg veins > I83.90
varix of leg with ulcer | varices of leg with ulcer > I83.0
varicose veins with inflammation | varicose eczema | varicose dermatitis | inflamed varicose veins | varix with inflammation | varicose veins with stasis dermatitis | varix with stasis dermatitis | infected varicose veins > I83.1
varicose veins with ulcer and inflammation | inflamed varicose ulcer | varix of leg with ulcer and inflammation | varicose veins with stasis dermatitis and ulcer | varix with stasis dermatitis with ulcer | infected varicose ulcer > I83.2
varix of leg with pain | varicose veins of leg with pain > I83.81
varicose veins with edema | varicose veins with swelling | varix of leg with edema | varix of leg with swelling | bleeding varicose veins | varicose vein hemorrhage > I83.89
ulcer of esophagus varicose | esophageal varices without bleeding > I85.00
ruptured esophageal varices > I85.01
sublingual varices | sublingual varix > I86.0
scrotal varices | varix of scrotum > I86.1
pelvic varices | pelvic varicosities | varix of bladder | varices of bladder | ovarian varicocele | broad ligament varicocele | varices of broad ligament > I86.2
vulvar varices | vulvar varicosities | varices of perineum | varicose ulcer of vulva | varix of labia > I86.3
varices of stomach | gastric varices > I86.4
orbital varix | varix of orbit | varix of pharynx | varix of vagina | varicose ulcer of nasal septum | dilated veins | venous aneurysm | aneurysm of vein | caput medusae | splenic varices > I86.8
postthrombotic syndrome with ulcer | postphlebitic ulcer | postphlebitic syndrome with ulcer > I87.01
postthrombotic syndrome with inflammation > I87.02
stricture of vein | stenosis of vein | compression of vena cava | vena cava compression | vena cava obstruction | svc obstruction | superior vena cava obstruction | ivc obstruction | central venous stenosis | subclavian vein stenosis | venous thoracic outlet syndrome | inferior vena cava syndrome > I87.1
peripheral venous insufficiency | venous stasis ulcer without varicose veins | stasis ulcer without varicose veins | chronic venous stasis dermatitis | incompetent veins | venous incompetence | venous reflux | perforator incompetence | saphenous vein reflux | great saphenous reflux | gravitational eczema > I87.2
idiopathic venous hypertension | peripheral venous hypertension > I87.30
chronic venous hypertension with ulcer > I87.31
chronic venous hypertension with inflammation > I87.32
venous claudication | phlebosclerosis | venofibrosis | increased venous pressure | collateral venous circulation | kinked vein | wallgren disease | angiospastic vein disease > I87.8
mesenteric lymph node infection | infected mesenteric lymph nodes | brennemann syndrome | infection of mesenteric lymph gland | mesenteric lymph node inflammation > I88.0
chronic adenitis | chronic lymphadenitis | subacute lymphadenitis | chronic cervical lymphadenitis | chronic cervical adenitis > I88.1
bubo | inguinal bubo | adenosclerosis | granuloma of lymph gland > I88.8 {lymph, lymphadenitis, inguinal, groin, gland}
adenitis | cervical adenitis | inflamed lymph node | inguinal adenitis | axillary adenitis | inguinal lymphadenitis | axillary lymphadenitis | cervical lymphadenitis > I88.9
elephantiasis | nonfilarial elephantiasis | lymphatic edema | lymphatic obstruction | lymphangiectasis | obstruction of lymphatic vessel | occlusion of lymphatic channel > I89.0 {lymph, lymphedema, lymphatic, leg, limb, legs}
lymphangitis | subacute lymphangitis | chronic lymphangitis > I89.1
chylocele | chylous ascites | chyle cyst | lymphorrhea | lymphatic fistula | fistula of thoracic duct | thoracic duct leak | lymph gland fibrosis | lymphatic leak | chylous cyst of mesentery | reticulosis lipomelanotic > I89.8
lymphatic disorder > I89.9
dry gangrene | wet gangrene | moist gangrene | gangrenous toe | gangrenous foot | gangrenous cellulitis | gangrene of toe | gangrene of foot | gangrene of fingers | acral gangrene | necrotic toe > I96
postcardiotomy syndrome | postcommissurotomy syndrome | post-cardiac injury syndrome | postcardiac surgery injury syndrome | postvalvulotomy syndrome > I97.0
postcardiotomy cardiogenic shock | post-cardiotomy shock > I97.190
post-mastectomy elephantiasis | postmastectomy lymphedema | lymphedema of arm after mastectomy | breast cancer related lymphedema > I97.2
postoperative hypertension | postprocedural hypertension > I97.3
postoperative stroke | post-op stroke | postprocedural stroke > I97.82
stroke after cardiac surgery | stroke after cabg | postoperative stroke following cardiac surgery > I97.820
poor circulation | bad circulation | defective circulation | circulatory disorder | circulatory disturbance | vascular disease | vascular disorder | angiopathy | vascular disturbance > I99.9
vascular insufficiency | occlusive vascular disease | dilatation of blood vessel | vascular atrophy > I99.8

# --- sequelae of stroke and brain bleeding, by deficit
sequela of subarachnoid hemorrhage with aphasia | aphasia following subarachnoid hemorrhage | residual aphasia from subarachnoid hemorrhage > I69.020
sequela of subarachnoid hemorrhage with dysphasia | dysphasia following subarachnoid hemorrhage | residual dysphasia from subarachnoid hemorrhage > I69.021
sequela of subarachnoid hemorrhage with dysarthria | dysarthria following subarachnoid hemorrhage | residual dysarthria from subarachnoid hemorrhage | sequela of subarachnoid hemorrhage with slurred speech | slurred speech following subarachnoid hemorrhage | residual slurred speech from subarachnoid hemorrhage > I69.022
sequela of subarachnoid hemorrhage with stuttering | stuttering following subarachnoid hemorrhage | residual stuttering from subarachnoid hemorrhage | sequela of subarachnoid hemorrhage with fluency disorder | fluency disorder following subarachnoid hemorrhage | residual fluency disorder from subarachnoid hemorrhage > I69.023
sequela of subarachnoid hemorrhage with speech deficit | speech deficit following subarachnoid hemorrhage | residual speech deficit from subarachnoid hemorrhage | sequela of subarachnoid hemorrhage with language deficit | language deficit following subarachnoid hemorrhage | residual language deficit from subarachnoid hemorrhage > I69.028
sequela of subarachnoid hemorrhage with cognitive deficit | cognitive deficit following subarachnoid hemorrhage | residual cognitive deficit from subarachnoid hemorrhage | sequela of subarachnoid hemorrhage with cognitive impairment | cognitive impairment following subarachnoid hemorrhage | residual cognitive impairment from subarachnoid hemorrhage > I69.01
sequela of subarachnoid hemorrhage with monoplegia of arm | monoplegia of arm following subarachnoid hemorrhage | residual monoplegia of arm from subarachnoid hemorrhage | sequela of subarachnoid hemorrhage with monoplegia of upper limb | monoplegia of upper limb following subarachnoid hemorrhage | residual monoplegia of upper limb from subarachnoid hemorrhage > I69.03
sequela of subarachnoid hemorrhage with monoplegia of leg | monoplegia of leg following subarachnoid hemorrhage | residual monoplegia of leg from subarachnoid hemorrhage | sequela of subarachnoid hemorrhage with monoplegia of lower limb | monoplegia of lower limb following subarachnoid hemorrhage | residual monoplegia of lower limb from subarachnoid hemorrhage > I69.04
sequela of subarachnoid hemorrhage with hemiplegia | hemiplegia following subarachnoid hemorrhage | residual hemiplegia from subarachnoid hemorrhage | sequela of subarachnoid hemorrhage with hemiparesis | hemiparesis following subarachnoid hemorrhage | residual hemiparesis from subarachnoid hemorrhage > I69.05
sequela of subarachnoid hemorrhage with paralytic syndrome | paralytic syndrome following subarachnoid hemorrhage | residual paralytic syndrome from subarachnoid hemorrhage > I69.06
sequela of subarachnoid hemorrhage with apraxia | apraxia following subarachnoid hemorrhage | residual apraxia from subarachnoid hemorrhage > I69.090
sequela of subarachnoid hemorrhage with dysphagia | dysphagia following subarachnoid hemorrhage | residual dysphagia from subarachnoid hemorrhage > I69.091
sequela of subarachnoid hemorrhage with facial droop | facial droop following subarachnoid hemorrhage | residual facial droop from subarachnoid hemorrhage | sequela of subarachnoid hemorrhage with facial weakness | facial weakness following subarachnoid hemorrhage | residual facial weakness from subarachnoid hemorrhage > I69.092
sequela of subarachnoid hemorrhage with ataxia | ataxia following subarachnoid hemorrhage | residual ataxia from subarachnoid hemorrhage > I69.093
sequela of subarachnoid hemorrhage with sensory loss | sensory loss following subarachnoid hemorrhage | residual sensory loss from subarachnoid hemorrhage | sequela of subarachnoid hemorrhage with altered sensation | altered sensation following subarachnoid hemorrhage | residual altered sensation from subarachnoid hemorrhage | sequela of subarachnoid hemorrhage with vision disturbance | vision disturbance following subarachnoid hemorrhage | residual vision disturbance from subarachnoid hemorrhage | sequela of subarachnoid hemorrhage with alteration of sensation | alteration of sensation following subarachnoid hemorrhage | residual alteration of sensation from subarachnoid hemorrhage > I69.098
sequela of intracerebral hemorrhage with aphasia | aphasia following intracerebral hemorrhage | residual aphasia from intracerebral hemorrhage | sequela of cerebral hemorrhage with aphasia | aphasia following cerebral hemorrhage | residual aphasia from cerebral hemorrhage | sequela of hemorrhagic stroke with aphasia | aphasia following hemorrhagic stroke | residual aphasia from hemorrhagic stroke > I69.120
sequela of intracerebral hemorrhage with dysphasia | dysphasia following intracerebral hemorrhage | residual dysphasia from intracerebral hemorrhage | sequela of cerebral hemorrhage with dysphasia | dysphasia following cerebral hemorrhage | residual dysphasia from cerebral hemorrhage | sequela of hemorrhagic stroke with dysphasia | dysphasia following hemorrhagic stroke | residual dysphasia from hemorrhagic stroke > I69.121
sequela of intracerebral hemorrhage with dysarthria | dysarthria following intracerebral hemorrhage | residual dysarthria from intracerebral hemorrhage | sequela of intracerebral hemorrhage with slurred speech | slurred speech following intracerebral hemorrhage | residual slurred speech from intracerebral hemorrhage | sequela of cerebral hemorrhage with dysarthria | dysarthria following cerebral hemorrhage | residual dysarthria from cerebral hemorrhage | sequela of cerebral hemorrhage with slurred speech | slurred speech following cerebral hemorrhage | residual slurred speech from cerebral hemorrhage | sequela of hemorrhagic stroke with dysarthria | dysarthria following hemorrhagic stroke | residual dysarthria from hemorrhagic stroke | sequela of hemorrhagic stroke with slurred speech | slurred speech following hemorrhagic stroke | residual slurred speech from hemorrhagic stroke > I69.122
sequela of intracerebral hemorrhage with stuttering | stuttering following intracerebral hemorrhage | residual stuttering from intracerebral hemorrhage | sequela of intracerebral hemorrhage with fluency disorder | fluency disorder following intracerebral hemorrhage | residual fluency disorder from intracerebral hemorrhage | sequela of cerebral hemorrhage with stuttering | stuttering following cerebral hemorrhage | residual stuttering from cerebral hemorrhage | sequela of cerebral hemorrhage with fluency disorder | fluency disorder following cerebral hemorrhage | residual fluency disorder from cerebral hemorrhage | sequela of hemorrhagic stroke with stuttering | stuttering following hemorrhagic stroke | residual stuttering from hemorrhagic stroke | sequela of hemorrhagic stroke with fluency disorder | fluency disorder following hemorrhagic stroke | residual fluency disorder from hemorrhagic stroke > I69.123
sequela of intracerebral hemorrhage with speech deficit | speech deficit following intracerebral hemorrhage | residual speech deficit from intracerebral hemorrhage | sequela of intracerebral hemorrhage with language deficit | language deficit following intracerebral hemorrhage | residual language deficit from intracerebral hemorrhage | sequela of cerebral hemorrhage with speech deficit | speech deficit following cerebral hemorrhage | residual speech deficit from cerebral hemorrhage | sequela of cerebral hemorrhage with language deficit | language deficit following cerebral hemorrhage | residual language deficit from cerebral hemorrhage | sequela of hemorrhagic stroke with speech deficit | speech deficit following hemorrhagic stroke | residual speech deficit from hemorrhagic stroke | sequela of hemorrhagic stroke with language deficit | language deficit following hemorrhagic stroke | residual language deficit from hemorrhagic stroke > I69.128
sequela of intracerebral hemorrhage with cognitive deficit | cognitive deficit following intracerebral hemorrhage | residual cognitive deficit from intracerebral hemorrhage | sequela of intracerebral hemorrhage with cognitive impairment | cognitive impairment following intracerebral hemorrhage | residual cognitive impairment from intracerebral hemorrhage | sequela of cerebral hemorrhage with cognitive deficit | cognitive deficit following cerebral hemorrhage | residual cognitive deficit from cerebral hemorrhage | sequela of cerebral hemorrhage with cognitive impairment | cognitive impairment following cerebral hemorrhage | residual cognitive impairment from cerebral hemorrhage | sequela of hemorrhagic stroke with cognitive deficit | cognitive deficit following hemorrhagic stroke | residual cognitive deficit from hemorrhagic stroke | sequela of hemorrhagic stroke with cognitive impairment | cognitive impairment following hemorrhagic stroke | residual cognitive impairment from hemorrhagic stroke > I69.11
sequela of intracerebral hemorrhage with monoplegia of arm | monoplegia of arm following intracerebral hemorrhage | residual monoplegia of arm from intracerebral hemorrhage | sequela of intracerebral hemorrhage with monoplegia of upper limb | monoplegia of upper limb following intracerebral hemorrhage | residual monoplegia of upper limb from intracerebral hemorrhage | sequela of cerebral hemorrhage with monoplegia of arm | monoplegia of arm following cerebral hemorrhage | residual monoplegia of arm from cerebral hemorrhage | sequela of cerebral hemorrhage with monoplegia of upper limb | monoplegia of upper limb following cerebral hemorrhage | residual monoplegia of upper limb from cerebral hemorrhage | sequela of hemorrhagic stroke with monoplegia of arm | monoplegia of arm following hemorrhagic stroke | residual monoplegia of arm from hemorrhagic stroke | sequela of hemorrhagic stroke with monoplegia of upper limb | monoplegia of upper limb following hemorrhagic stroke | residual monoplegia of upper limb from hemorrhagic stroke > I69.13
sequela of intracerebral hemorrhage with monoplegia of leg | monoplegia of leg following intracerebral hemorrhage | residual monoplegia of leg from intracerebral hemorrhage | sequela of intracerebral hemorrhage with monoplegia of lower limb | monoplegia of lower limb following intracerebral hemorrhage | residual monoplegia of lower limb from intracerebral hemorrhage | sequela of cerebral hemorrhage with monoplegia of leg | monoplegia of leg following cerebral hemorrhage | residual monoplegia of leg from cerebral hemorrhage | sequela of cerebral hemorrhage with monoplegia of lower limb | monoplegia of lower limb following cerebral hemorrhage | residual monoplegia of lower limb from cerebral hemorrhage | sequela of hemorrhagic stroke with monoplegia of leg | monoplegia of leg following hemorrhagic stroke | residual monoplegia of leg from hemorrhagic stroke | sequela of hemorrhagic stroke with monoplegia of lower limb | monoplegia of lower limb following hemorrhagic stroke | residual monoplegia of lower limb from hemorrhagic stroke > I69.14
sequela of intracerebral hemorrhage with hemiplegia | hemiplegia following intracerebral hemorrhage | residual hemiplegia from intracerebral hemorrhage | sequela of intracerebral hemorrhage with hemiparesis | hemiparesis following intracerebral hemorrhage | residual hemiparesis from intracerebral hemorrhage | sequela of cerebral hemorrhage with hemiplegia | hemiplegia following cerebral hemorrhage | residual hemiplegia from cerebral hemorrhage | sequela of cerebral hemorrhage with hemiparesis | hemiparesis following cerebral hemorrhage | residual hemiparesis from cerebral hemorrhage | sequela of hemorrhagic stroke with hemiplegia | hemiplegia following hemorrhagic stroke | residual hemiplegia from hemorrhagic stroke | sequela of hemorrhagic stroke with hemiparesis | hemiparesis following hemorrhagic stroke | residual hemiparesis from hemorrhagic stroke > I69.15
sequela of intracerebral hemorrhage with paralytic syndrome | paralytic syndrome following intracerebral hemorrhage | residual paralytic syndrome from intracerebral hemorrhage | sequela of cerebral hemorrhage with paralytic syndrome | paralytic syndrome following cerebral hemorrhage | residual paralytic syndrome from cerebral hemorrhage | sequela of hemorrhagic stroke with paralytic syndrome | paralytic syndrome following hemorrhagic stroke | residual paralytic syndrome from hemorrhagic stroke > I69.16
sequela of intracerebral hemorrhage with apraxia | apraxia following intracerebral hemorrhage | residual apraxia from intracerebral hemorrhage | sequela of cerebral hemorrhage with apraxia | apraxia following cerebral hemorrhage | residual apraxia from cerebral hemorrhage | sequela of hemorrhagic stroke with apraxia | apraxia following hemorrhagic stroke | residual apraxia from hemorrhagic stroke > I69.190
sequela of intracerebral hemorrhage with dysphagia | dysphagia following intracerebral hemorrhage | residual dysphagia from intracerebral hemorrhage | sequela of cerebral hemorrhage with dysphagia | dysphagia following cerebral hemorrhage | residual dysphagia from cerebral hemorrhage | sequela of hemorrhagic stroke with dysphagia | dysphagia following hemorrhagic stroke | residual dysphagia from hemorrhagic stroke > I69.191
sequela of intracerebral hemorrhage with facial droop | facial droop following intracerebral hemorrhage | residual facial droop from intracerebral hemorrhage | sequela of intracerebral hemorrhage with facial weakness | facial weakness following intracerebral hemorrhage | residual facial weakness from intracerebral hemorrhage | sequela of cerebral hemorrhage with facial droop | facial droop following cerebral hemorrhage | residual facial droop from cerebral hemorrhage | sequela of cerebral hemorrhage with facial weakness | facial weakness following cerebral hemorrhage | residual facial weakness from cerebral hemorrhage | sequela of hemorrhagic stroke with facial droop | facial droop following hemorrhagic stroke | residual facial droop from hemorrhagic stroke | sequela of hemorrhagic stroke with facial weakness | facial weakness following hemorrhagic stroke | residual facial weakness from hemorrhagic stroke > I69.192
sequela of intracerebral hemorrhage with ataxia | ataxia following intracerebral hemorrhage | residual ataxia from intracerebral hemorrhage | sequela of cerebral hemorrhage with ataxia | ataxia following cerebral hemorrhage | residual ataxia from cerebral hemorrhage | sequela of hemorrhagic stroke with ataxia | ataxia following hemorrhagic stroke | residual ataxia from hemorrhagic stroke > I69.193
sequela of intracerebral hemorrhage with sensory loss | sensory loss following intracerebral hemorrhage | residual sensory loss from intracerebral hemorrhage | sequela of intracerebral hemorrhage with altered sensation | altered sensation following intracerebral hemorrhage | residual altered sensation from intracerebral hemorrhage | sequela of intracerebral hemorrhage with vision disturbance | vision disturbance following intracerebral hemorrhage | residual vision disturbance from intracerebral hemorrhage | sequela of intracerebral hemorrhage with alteration of sensation | alteration of sensation following intracerebral hemorrhage | residual alteration of sensation from intracerebral hemorrhage | sequela of cerebral hemorrhage with sensory loss | sensory loss following cerebral hemorrhage | residual sensory loss from cerebral hemorrhage | sequela of cerebral hemorrhage with altered sensation | altered sensation following cerebral hemorrhage | residual altered sensation from cerebral hemorrhage | sequela of cerebral hemorrhage with vision disturbance | vision disturbance following cerebral hemorrhage | residual vision disturbance from cerebral hemorrhage | sequela of cerebral hemorrhage with alteration of sensation | alteration of sensation following cerebral hemorrhage | residual alteration of sensation from cerebral hemorrhage | sequela of hemorrhagic stroke with sensory loss | sensory loss following hemorrhagic stroke | residual sensory loss from hemorrhagic stroke | sequela of hemorrhagic stroke with altered sensation | altered sensation following hemorrhagic stroke | residual altered sensation from hemorrhagic stroke | sequela of hemorrhagic stroke with vision disturbance | vision disturbance following hemorrhagic stroke | residual vision disturbance from hemorrhagic stroke | sequela of hemorrhagic stroke with alteration of sensation | alteration of sensation following hemorrhagic stroke | residual alteration of sensation from hemorrhagic stroke > I69.198
sequela of nontraumatic intracranial hemorrhage with aphasia | aphasia following nontraumatic intracranial hemorrhage | sequela of subdural hemorrhage nontraumatic with aphasia | aphasia following subdural hemorrhage nontraumatic > I69.220
sequela of nontraumatic intracranial hemorrhage with dysphasia | dysphasia following nontraumatic intracranial hemorrhage | sequela of subdural hemorrhage nontraumatic with dysphasia | dysphasia following subdural hemorrhage nontraumatic > I69.221
sequela of nontraumatic intracranial hemorrhage with dysarthria | dysarthria following nontraumatic intracranial hemorrhage | sequela of nontraumatic intracranial hemorrhage with slurred speech | slurred speech following nontraumatic intracranial hemorrhage | sequela of subdural hemorrhage nontraumatic with dysarthria | dysarthria following subdural hemorrhage nontraumatic | sequela of subdural hemorrhage nontraumatic with slurred speech | slurred speech following subdural hemorrhage nontraumatic > I69.222
sequela of nontraumatic intracranial hemorrhage with stuttering | stuttering following nontraumatic intracranial hemorrhage | sequela of nontraumatic intracranial hemorrhage with fluency disorder | fluency disorder following nontraumatic intracranial hemorrhage | sequela of subdural hemorrhage nontraumatic with stuttering | stuttering following subdural hemorrhage nontraumatic | sequela of subdural hemorrhage nontraumatic with fluency disorder | fluency disorder following subdural hemorrhage nontraumatic > I69.223
sequela of nontraumatic intracranial hemorrhage with speech deficit | speech deficit following nontraumatic intracranial hemorrhage | sequela of nontraumatic intracranial hemorrhage with language deficit | language deficit following nontraumatic intracranial hemorrhage | sequela of subdural hemorrhage nontraumatic with speech deficit | speech deficit following subdural hemorrhage nontraumatic | sequela of subdural hemorrhage nontraumatic with language deficit | language deficit following subdural hemorrhage nontraumatic > I69.228
sequela of nontraumatic intracranial hemorrhage with cognitive deficit | cognitive deficit following nontraumatic intracranial hemorrhage | sequela of nontraumatic intracranial hemorrhage with cognitive impairment | cognitive impairment following nontraumatic intracranial hemorrhage | sequela of subdural hemorrhage nontraumatic with cognitive deficit | cognitive deficit following subdural hemorrhage nontraumatic | sequela of subdural hemorrhage nontraumatic with cognitive impairment | cognitive impairment following subdural hemorrhage nontraumatic > I69.21
sequela of nontraumatic intracranial hemorrhage with monoplegia of arm | monoplegia of arm following nontraumatic intracranial hemorrhage | sequela of nontraumatic intracranial hemorrhage with monoplegia of upper limb | monoplegia of upper limb following nontraumatic intracranial hemorrhage | sequela of subdural hemorrhage nontraumatic with monoplegia of arm | monoplegia of arm following subdural hemorrhage nontraumatic | sequela of subdural hemorrhage nontraumatic with monoplegia of upper limb | monoplegia of upper limb following subdural hemorrhage nontraumatic > I69.23
sequela of nontraumatic intracranial hemorrhage with monoplegia of leg | monoplegia of leg following nontraumatic intracranial hemorrhage | sequela of nontraumatic intracranial hemorrhage with monoplegia of lower limb | monoplegia of lower limb following nontraumatic intracranial hemorrhage | sequela of subdural hemorrhage nontraumatic with monoplegia of leg | monoplegia of leg following subdural hemorrhage nontraumatic | sequela of subdural hemorrhage nontraumatic with monoplegia of lower limb | monoplegia of lower limb following subdural hemorrhage nontraumatic > I69.24
sequela of nontraumatic intracranial hemorrhage with hemiplegia | hemiplegia following nontraumatic intracranial hemorrhage | sequela of nontraumatic intracranial hemorrhage with hemiparesis | hemiparesis following nontraumatic intracranial hemorrhage | sequela of subdural hemorrhage nontraumatic with hemiplegia | hemiplegia following subdural hemorrhage nontraumatic | sequela of subdural hemorrhage nontraumatic with hemiparesis | hemiparesis following subdural hemorrhage nontraumatic > I69.25
sequela of nontraumatic intracranial hemorrhage with paralytic syndrome | paralytic syndrome following nontraumatic intracranial hemorrhage | sequela of subdural hemorrhage nontraumatic with paralytic syndrome | paralytic syndrome following subdural hemorrhage nontraumatic > I69.26
sequela of nontraumatic intracranial hemorrhage with apraxia | apraxia following nontraumatic intracranial hemorrhage | sequela of subdural hemorrhage nontraumatic with apraxia | apraxia following subdural hemorrhage nontraumatic > I69.290
sequela of nontraumatic intracranial hemorrhage with dysphagia | dysphagia following nontraumatic intracranial hemorrhage | sequela of subdural hemorrhage nontraumatic with dysphagia | dysphagia following subdural hemorrhage nontraumatic > I69.291
sequela of nontraumatic intracranial hemorrhage with facial droop | facial droop following nontraumatic intracranial hemorrhage | sequela of nontraumatic intracranial hemorrhage with facial weakness | facial weakness following nontraumatic intracranial hemorrhage | sequela of subdural hemorrhage nontraumatic with facial droop | facial droop following subdural hemorrhage nontraumatic | sequela of subdural hemorrhage nontraumatic with facial weakness | facial weakness following subdural hemorrhage nontraumatic > I69.292
sequela of nontraumatic intracranial hemorrhage with ataxia | ataxia following nontraumatic intracranial hemorrhage | sequela of subdural hemorrhage nontraumatic with ataxia | ataxia following subdural hemorrhage nontraumatic > I69.293
sequela of nontraumatic intracranial hemorrhage with sensory loss | sensory loss following nontraumatic intracranial hemorrhage | sequela of nontraumatic intracranial hemorrhage with altered sensation | altered sensation following nontraumatic intracranial hemorrhage | sequela of nontraumatic intracranial hemorrhage with vision disturbance | vision disturbance following nontraumatic intracranial hemorrhage | sequela of nontraumatic intracranial hemorrhage with alteration of sensation | alteration of sensation following nontraumatic intracranial hemorrhage | sequela of subdural hemorrhage nontraumatic with sensory loss | sensory loss following subdural hemorrhage nontraumatic | sequela of subdural hemorrhage nontraumatic with altered sensation | altered sensation following subdural hemorrhage nontraumatic | sequela of subdural hemorrhage nontraumatic with vision disturbance | vision disturbance following subdural hemorrhage nontraumatic | sequela of subdural hemorrhage nontraumatic with alteration of sensation | alteration of sensation following subdural hemorrhage nontraumatic > I69.298
sequela of stroke with aphasia | aphasia following stroke | residual aphasia from stroke | sequela of cerebral infarction with aphasia | aphasia following cerebral infarction | residual aphasia from cerebral infarction | sequela of cva with aphasia | aphasia following cva | residual aphasia from cva > I69.320
sequela of stroke with dysphasia | dysphasia following stroke | residual dysphasia from stroke | sequela of cerebral infarction with dysphasia | dysphasia following cerebral infarction | residual dysphasia from cerebral infarction | sequela of cva with dysphasia | dysphasia following cva | residual dysphasia from cva > I69.321
sequela of stroke with dysarthria | dysarthria following stroke | residual dysarthria from stroke | sequela of stroke with slurred speech | slurred speech following stroke | residual slurred speech from stroke | sequela of cerebral infarction with dysarthria | dysarthria following cerebral infarction | residual dysarthria from cerebral infarction | sequela of cerebral infarction with slurred speech | slurred speech following cerebral infarction | residual slurred speech from cerebral infarction | sequela of cva with dysarthria | dysarthria following cva | residual dysarthria from cva | sequela of cva with slurred speech | slurred speech following cva | residual slurred speech from cva > I69.322
sequela of stroke with stuttering | stuttering following stroke | residual stuttering from stroke | sequela of stroke with fluency disorder | fluency disorder following stroke | residual fluency disorder from stroke | sequela of cerebral infarction with stuttering | stuttering following cerebral infarction | residual stuttering from cerebral infarction | sequela of cerebral infarction with fluency disorder | fluency disorder following cerebral infarction | residual fluency disorder from cerebral infarction | sequela of cva with stuttering | stuttering following cva | residual stuttering from cva | sequela of cva with fluency disorder | fluency disorder following cva | residual fluency disorder from cva > I69.323
sequela of stroke with speech deficit | speech deficit following stroke | residual speech deficit from stroke | sequela of stroke with language deficit | language deficit following stroke | residual language deficit from stroke | sequela of cerebral infarction with speech deficit | speech deficit following cerebral infarction | residual speech deficit from cerebral infarction | sequela of cerebral infarction with language deficit | language deficit following cerebral infarction | residual language deficit from cerebral infarction | sequela of cva with speech deficit | speech deficit following cva | residual speech deficit from cva | sequela of cva with language deficit | language deficit following cva | residual language deficit from cva > I69.328
sequela of stroke with cognitive deficit | cognitive deficit following stroke | residual cognitive deficit from stroke | sequela of stroke with cognitive impairment | cognitive impairment following stroke | residual cognitive impairment from stroke | sequela of cerebral infarction with cognitive deficit | cognitive deficit following cerebral infarction | residual cognitive deficit from cerebral infarction | sequela of cerebral infarction with cognitive impairment | cognitive impairment following cerebral infarction | residual cognitive impairment from cerebral infarction | sequela of cva with cognitive deficit | cognitive deficit following cva | residual cognitive deficit from cva | sequela of cva with cognitive impairment | cognitive impairment following cva | residual cognitive impairment from cva > I69.31
sequela of stroke with monoplegia of arm | monoplegia of arm following stroke | residual monoplegia of arm from stroke | sequela of stroke with monoplegia of upper limb | monoplegia of upper limb following stroke | residual monoplegia of upper limb from stroke | sequela of cerebral infarction with monoplegia of arm | monoplegia of arm following cerebral infarction | residual monoplegia of arm from cerebral infarction | sequela of cerebral infarction with monoplegia of upper limb | monoplegia of upper limb following cerebral infarction | residual monoplegia of upper limb from cerebral infarction | sequela of cva with monoplegia of arm | monoplegia of arm following cva | residual monoplegia of arm from cva | sequela of cva with monoplegia of upper limb | monoplegia of upper limb following cva | residual monoplegia of upper limb from cva > I69.33
sequela of stroke with monoplegia of leg | monoplegia of leg following stroke | residual monoplegia of leg from stroke | sequela of stroke with monoplegia of lower limb | monoplegia of lower limb following stroke | residual monoplegia of lower limb from stroke | sequela of cerebral infarction with monoplegia of leg | monoplegia of leg following cerebral infarction | residual monoplegia of leg from cerebral infarction | sequela of cerebral infarction with monoplegia of lower limb | monoplegia of lower limb following cerebral infarction | residual monoplegia of lower limb from cerebral infarction | sequela of cva with monoplegia of leg | monoplegia of leg following cva | residual monoplegia of leg from cva | sequela of cva with monoplegia of lower limb | monoplegia of lower limb following cva | residual monoplegia of lower limb from cva > I69.34
sequela of stroke with hemiplegia | hemiplegia following stroke | residual hemiplegia from stroke | sequela of stroke with hemiparesis | hemiparesis following stroke | residual hemiparesis from stroke | sequela of cerebral infarction with hemiplegia | hemiplegia following cerebral infarction | residual hemiplegia from cerebral infarction | sequela of cerebral infarction with hemiparesis | hemiparesis following cerebral infarction | residual hemiparesis from cerebral infarction | sequela of cva with hemiplegia | hemiplegia following cva | residual hemiplegia from cva | sequela of cva with hemiparesis | hemiparesis following cva | residual hemiparesis from cva > I69.35
sequela of stroke with paralytic syndrome | paralytic syndrome following stroke | residual paralytic syndrome from stroke | sequela of cerebral infarction with paralytic syndrome | paralytic syndrome following cerebral infarction | residual paralytic syndrome from cerebral infarction | sequela of cva with paralytic syndrome | paralytic syndrome following cva | residual paralytic syndrome from cva > I69.36
sequela of stroke with apraxia | apraxia following stroke | residual apraxia from stroke | sequela of cerebral infarction with apraxia | apraxia following cerebral infarction | residual apraxia from cerebral infarction | sequela of cva with apraxia | apraxia following cva | residual apraxia from cva > I69.390
sequela of stroke with dysphagia | dysphagia following stroke | residual dysphagia from stroke | sequela of cerebral infarction with dysphagia | dysphagia following cerebral infarction | residual dysphagia from cerebral infarction | sequela of cva with dysphagia | dysphagia following cva | residual dysphagia from cva > I69.391
sequela of stroke with facial droop | facial droop following stroke | residual facial droop from stroke | sequela of stroke with facial weakness | facial weakness following stroke | residual facial weakness from stroke | sequela of cerebral infarction with facial droop | facial droop following cerebral infarction | residual facial droop from cerebral infarction | sequela of cerebral infarction with facial weakness | facial weakness following cerebral infarction | residual facial weakness from cerebral infarction | sequela of cva with facial droop | facial droop following cva | residual facial droop from cva | sequela of cva with facial weakness | facial weakness following cva | residual facial weakness from cva > I69.392
sequela of stroke with ataxia | ataxia following stroke | residual ataxia from stroke | sequela of cerebral infarction with ataxia | ataxia following cerebral infarction | residual ataxia from cerebral infarction | sequela of cva with ataxia | ataxia following cva | residual ataxia from cva > I69.393
sequela of stroke with sensory loss | sensory loss following stroke | residual sensory loss from stroke | sequela of stroke with altered sensation | altered sensation following stroke | residual altered sensation from stroke | sequela of stroke with vision disturbance | vision disturbance following stroke | residual vision disturbance from stroke | sequela of stroke with alteration of sensation | alteration of sensation following stroke | residual alteration of sensation from stroke | sequela of cerebral infarction with sensory loss | sensory loss following cerebral infarction | residual sensory loss from cerebral infarction | sequela of cerebral infarction with altered sensation | altered sensation following cerebral infarction | residual altered sensation from cerebral infarction | sequela of cerebral infarction with vision disturbance | vision disturbance following cerebral infarction | residual vision disturbance from cerebral infarction | sequela of cerebral infarction with alteration of sensation | alteration of sensation following cerebral infarction | residual alteration of sensation from cerebral infarction | sequela of cva with sensory loss | sensory loss following cva | residual sensory loss from cva | sequela of cva with altered sensation | altered sensation following cva | residual altered sensation from cva | sequela of cva with vision disturbance | vision disturbance following cva | residual vision disturbance from cva | sequela of cva with alteration of sensation | alteration of sensation following cva | residual alteration of sensation from cva > I69.398
sequela of cerebrovascular disease with aphasia | aphasia following cerebrovascular disease > I69.920
sequela of cerebrovascular disease with dysphasia | dysphasia following cerebrovascular disease > I69.921
sequela of cerebrovascular disease with dysarthria | dysarthria following cerebrovascular disease | sequela of cerebrovascular disease with slurred speech | slurred speech following cerebrovascular disease > I69.922
sequela of cerebrovascular disease with stuttering | stuttering following cerebrovascular disease | sequela of cerebrovascular disease with fluency disorder | fluency disorder following cerebrovascular disease > I69.923
sequela of cerebrovascular disease with speech deficit | speech deficit following cerebrovascular disease | sequela of cerebrovascular disease with language deficit | language deficit following cerebrovascular disease > I69.928
sequela of cerebrovascular disease with cognitive deficit | cognitive deficit following cerebrovascular disease | sequela of cerebrovascular disease with cognitive impairment | cognitive impairment following cerebrovascular disease > I69.91
sequela of cerebrovascular disease with monoplegia of arm | monoplegia of arm following cerebrovascular disease | sequela of cerebrovascular disease with monoplegia of upper limb | monoplegia of upper limb following cerebrovascular disease > I69.93
sequela of cerebrovascular disease with monoplegia of leg | monoplegia of leg following cerebrovascular disease | sequela of cerebrovascular disease with monoplegia of lower limb | monoplegia of lower limb following cerebrovascular disease > I69.94
sequela of cerebrovascular disease with hemiplegia | hemiplegia following cerebrovascular disease | sequela of cerebrovascular disease with hemiparesis | hemiparesis following cerebrovascular disease > I69.95
sequela of cerebrovascular disease with paralytic syndrome | paralytic syndrome following cerebrovascular disease > I69.96
sequela of cerebrovascular disease with apraxia | apraxia following cerebrovascular disease > I69.990
sequela of cerebrovascular disease with dysphagia | dysphagia following cerebrovascular disease > I69.991
sequela of cerebrovascular disease with facial droop | facial droop following cerebrovascular disease | sequela of cerebrovascular disease with facial weakness | facial weakness following cerebrovascular disease > I69.992
sequela of cerebrovascular disease with ataxia | ataxia following cerebrovascular disease > I69.993
sequela of cerebrovascular disease with sensory loss | sensory loss following cerebrovascular disease | sequela of cerebrovascular disease with altered sensation | altered sensation following cerebrovascular disease | sequela of cerebrovascular disease with vision disturbance | vision disturbance following cerebrovascular disease | sequela of cerebrovascular disease with alteration of sensation | alteration of sensation following cerebrovascular disease > I69.998

# --- what the Index sends elsewhere
cardiac allograft vasculopathy | transplant vasculopathy of heart > T86.290
viral pericarditis acute > I30.1
meningeal hemorrhage | hemorrhage of meninges > I60.8
arterial ulcer of leg | pad with ulcer | atherosclerotic leg ulcer | ischemic leg ulcer arterial = atherosclerosis of native arteries of leg with ulceration

# --- more of the heart and vessels
PRES > I67.83 {encephalopathy, posterior, mri, seizure, seizures, eclampsia, tacrolimus}
beck syndrome > I65.8
lev syndrome > I44.2
mitral lesion | lesion of mitral valve > I05.9
postinfarction syndrome | postmyocardial infarct syndrome > I24.1
postinfarction angina | angina following myocardial infarction > I23.7
ventricular septal rupture | postinfarction vsd | septal rupture after infarction > I23.2
thrombosis of ventricle after myocardial infarction > I23.6
chest pain from angina | anginal attack > I20.9
cardiac dysfunction | heart dysfunction | myocardial stunning | stunned myocardium | hibernating myocardium | myocardial dysfunction > I51.89
aortic valve endocarditis | aortic endocarditis > I35.8
pulmonary valve endocarditis | pulmonic valve endocarditis > I37.8
suppurative endocarditis | bacteremic endocarditis | endocarditis with vegetation > I33.0
pneumococcal myocarditis > I40.0
drug cardiomyopathy | cardiomyopathy from drugs | cardiomyopathy due to drugs | chemo-induced cardiomyopathy | methamphetamine cardiomyopathy | meth-induced cardiomyopathy | cardiomyopathy from chemotherapy | doxorubicin cardiomyopathy | trastuzumab cardiomyopathy | cocaine-induced cardiomyopathy > I42.7
hypertrophic subaortic stricture | muscular subaortic stenosis > I42.1
3rd deg av block | 3rd deg avb | third degree avb | high degree av block with complete block > I44.2
2nd deg av block | 2nd deg avb | second degree avb > I44.1
1st deg av block | 1st deg avb | first degree avb > I44.0
interruption of bundle of his > I44.30
milk spots of pericardium > I31.0
polyserositis pericarditis > I31.1
beau syndrome > I51.5
saddle pe with rv strain | saddle pulmonary embolism with right heart strain > I26.92
acute pe with right heart failure | pulmonary embolism with acute right heart failure > I26.09
coronary arteriovenous fistula > I25.41
cylindroid aneurysm of aorta | hodgson disease of aorta > I71.9
cayenne pepper spots > I78.1
innominate vein embolism > I82.290
gsv thrombosis | ssv thrombosis | small saphenous vein thrombosis | lesser saphenous vein thrombosis | superficial thrombosis of great saphenous vein | gsv clot > I82.81
thoracic duct occlusion | occlusion of thoracic duct > I89.0
varices of uterine ligament > I86.2
lymphocutaneous leak > I89.8
aneurysmal subarachnoid bleed | aneurysmal sah > I60.9
hypertensive ich > I61.9
thalamic ich | basal ganglia ich | hypertensive thalamic hemorrhage | left thalamic ich | right thalamic ich | putaminal ich | basal ganglia bleed > I61.0
cerebellar ich | cerebellar bleed > I61.4
pontine ich | brainstem bleed > I61.3
lobar ich > I61.1
multiple intracerebral hemorrhages | multifocal intracerebral hemorrhage > I61.6
subacute cor pulmonale > I27.81
cardiovascular decompensation > I25.10
auricular extrasystoles > I49.1
heart valve vegetation > I33.0
mild MR | moderate MR | severe MR | trace MR > I34.0 {echo, echocardiogram, tte, tee, valve, murmur, lvef, ef, tavr, aortic stenosis, cardiology}
mild TR | moderate TR | severe TR | trace TR > I07.1 {echo, echocardiogram, tte, tee, valve, murmur, lvef, ef, tavr, aortic stenosis, cardiology}


# --- the same with ICH, SAH and "late effect"
late effect of ich with aphasia | aphasia following ich | residual aphasia from ich | sequela of ich with aphasia > I69.120
late effect of ich with dysphasia | dysphasia following ich | residual dysphasia from ich | sequela of ich with dysphasia > I69.121
late effect of ich with dysarthria | dysarthria following ich | residual dysarthria from ich | sequela of ich with dysarthria > I69.122
late effect of ich with cognitive deficit | cognitive deficit following ich | residual cognitive deficit from ich | sequela of ich with cognitive deficit | late effect of ich with cognitive impairment | cognitive impairment following ich | residual cognitive impairment from ich | sequela of ich with cognitive impairment > I69.11
late effect of ich with hemiplegia | hemiplegia following ich | residual hemiplegia from ich | sequela of ich with hemiplegia | late effect of ich with hemiparesis | hemiparesis following ich | residual hemiparesis from ich | sequela of ich with hemiparesis > I69.15
late effect of ich with dysphagia | dysphagia following ich | residual dysphagia from ich | sequela of ich with dysphagia > I69.191
late effect of ich with facial droop | facial droop following ich | residual facial droop from ich | sequela of ich with facial droop | late effect of ich with facial weakness | facial weakness following ich | residual facial weakness from ich | sequela of ich with facial weakness > I69.192
late effect of ich with ataxia | ataxia following ich | residual ataxia from ich | sequela of ich with ataxia > I69.193
late effect of sah with aphasia | aphasia following sah | residual aphasia from sah | sequela of sah with aphasia > I69.020
late effect of sah with dysphasia | dysphasia following sah | residual dysphasia from sah | sequela of sah with dysphasia > I69.021
late effect of sah with dysarthria | dysarthria following sah | residual dysarthria from sah | sequela of sah with dysarthria > I69.022
late effect of sah with cognitive deficit | cognitive deficit following sah | residual cognitive deficit from sah | sequela of sah with cognitive deficit | late effect of sah with cognitive impairment | cognitive impairment following sah | residual cognitive impairment from sah | sequela of sah with cognitive impairment > I69.01
late effect of sah with hemiplegia | hemiplegia following sah | residual hemiplegia from sah | sequela of sah with hemiplegia | late effect of sah with hemiparesis | hemiparesis following sah | residual hemiparesis from sah | sequela of sah with hemiparesis > I69.05
late effect of sah with dysphagia | dysphagia following sah | residual dysphagia from sah | sequela of sah with dysphagia > I69.091
late effect of sah with facial droop | facial droop following sah | residual facial droop from sah | sequela of sah with facial droop | late effect of sah with facial weakness | facial weakness following sah | residual facial weakness from sah | sequela of sah with facial weakness > I69.092
late effect of sah with ataxia | ataxia following sah | residual ataxia from sah | sequela of sah with ataxia > I69.093
late effect of stroke with aphasia | late effect of cva with aphasia > I69.320
late effect of stroke with dysphasia | late effect of cva with dysphasia > I69.321
late effect of stroke with dysarthria | late effect of cva with dysarthria > I69.322
late effect of stroke with cognitive deficit | late effect of cva with cognitive deficit | late effect of stroke with cognitive impairment | late effect of cva with cognitive impairment > I69.31
late effect of stroke with hemiplegia | late effect of cva with hemiplegia | late effect of stroke with hemiparesis | late effect of cva with hemiparesis > I69.35
late effect of stroke with dysphagia | late effect of cva with dysphagia > I69.391
late effect of stroke with facial droop | late effect of cva with facial droop | late effect of stroke with facial weakness | late effect of cva with facial weakness > I69.392
late effect of stroke with ataxia | late effect of cva with ataxia > I69.393
stroke due to basilar artery occlusion | basilar artery occlusion with infarction | stroke from basilar occlusion > I63.22
stroke due to vertebral artery occlusion | vertebral artery occlusion with infarction | stroke from vertebral artery occlusion > I63.21

# --- last gaps
cardiac spasm | spasm of coronary artery > I20.1
postinfarction pericarditis | pericarditis after myocardial infarction > I24.1
chiari syndrome of liver > I82.0
benign acute pericarditis | acute benign pericarditis > I30.8
acute cholesterol pericarditis > I30.9
premature ventricular systole > I49.3
escape rhythm > I49.9
fibrillation of heart > I49.8
hepatic aneurysm > I72.8
pulmonary aneurysm > I28.1
coronary fistula > I25.41
idiopathic myocardial hypertrophy | idiopathic cardiac hypertrophy > I42.2
subcortical hemorrhage | subcortical intracerebral hemorrhage > I61.0
hemorrhage of medulla | medulla oblongata hemorrhage > I61.3
occlusion of artery of arm | upper extremity arterial occlusion > I74.2
splenic artery embolus | embolism of spleen | embolic splenic infarct > I74.8
pyemic embolism | septic arterial embolism | septic arterial embolus > I76
elevated venous pressure | raised venous pressure > I87.8
heart failure after cardiac surgery | postcardiotomy heart failure > I97.130
postoperative heart failure | post-op heart failure | postprocedural heart failure > I97.13
cardiac insufficiency after cardiac surgery > I97.110
postoperative cardiac arrest after cardiac surgery > I97.120
postoperative cardiac arrest | postprocedural cardiac arrest > I97.12
intraoperative cardiac arrest during cardiac surgery > I97.710
intraoperative cardiac arrest > I97.71
lymphatic obstruction after mastectomy | elephantiasis after mastectomy > I97.2
groin hematoma after cardiac catheterization | access site hematoma after cardiac catheterization | hematoma after heart cath | groin hematoma after cardiac cath > I97.630
bleeding after cardiac catheterization | access site bleeding after cardiac catheterization > I97.610
decompensated diastolic hf | diastolic heart failure with decompensation > I50.33
systolic heart failure with decompensation > I50.23
chronic subendocardial ischemia > I25.89
atherosclerosis of transplanted heart > I25.811
pulmonary endarteritis obliterans > I28.8
degeneration of capillaries > I78.8
ulcerated heart valve > I33.0
hypotension due to hemodialysis > I95.3
subsequent posterior stemi | subsequent lateral stemi > I22.8
inferoposterior stemi > I21.11
inferior wall myocardial infarction rca culprit | inferior stemi due to rca occlusion | inferior stemi rca | inferior stemi with rca culprit > I21.11
anterior stemi due to lad occlusion | anterior stemi with lad culprit > I21.02
lateral stemi due to circumflex occlusion | stemi due to circumflex occlusion > I21.21
septic embolism of artery > I76
diffuse coronary disease | non-obstructive cad | mild cad | multi-vessel coronary disease > I25.10

# --- second round: rheumatic hearts and valves
aschoff bodies | aschoff nodules | aschoff's bodies in myocardium > I09.0
rheumatic adhesions of heart | rheumatic pericardial adhesions | rheumatic adhesion of pericardium | adherent rheumatic pericardium > I09.2
rheumatic vasculitis | rheumatic arteritis | active rheumatic fever | rheumatism acute febrile | rheumatic fever with arthritis > I00
rheumatic pancarditis | rheumatic heart valve disease pulmonary | rheumatic pulmonary regurgitation > I09.89
rheumatic left ventricular failure | rheumatic congestive heart failure > I09.81
rheumatic fever with chorea | chorea with rheumatic fever | rheumatic fever with central nervous system involvement | acute chorea | infectious chorea | dancing chorea > I02.9
active rheumatic endocarditis | acute rheumatic aortic endocarditis | acute rheumatic mitral endocarditis | acute rheumatic valve disease > I01.1
active rheumatic pericarditis | rheumatic pericardial effusion > I01.0
active rheumatic myocarditis | acute streptococcal myocarditis | myocarditis from rheumatic fever acute > I01.2
rheumatic disease of heart | rheumatism of heart | rheumatic cardiac disease | rheumatic carditis | rheumatic heart > I09.9
valvular lesion | heart valve lesion | acquired deformity of valve of heart | contraction of heart valve | leaky heart | incompetent heart valve | regurgitation of heart | heart regurgitation | valvular failure | sclerosis of heart valve | calcification of heart valve > I38
valvular sclerosis | stricture of heart valve | thrombosis of heart valve | heart valve thrombosis | perforated heart valve > I38
mitral stricture | mitral obstruction | mitral valve stricture | mitral valve obstruction | contraction of mitral valve | buttonhole mitral valve | mitral valve contraction > I05.0
sclerosis of mitral valve | mitral sclerosis | fusion of mitral cusps | perforation of mitral valve rheumatic > I05.8
mitral disease | disease of mitral valve | mitral valve failure > I05.9
nonrheumatic mitral disease | nonrheumatic mitral valve disease | degenerative mitral valve disease > I34.9
necrosis of mitral valve | degeneration of mitral valve | mitral valve degeneration | myxomatous mitral valve | myxomatous degeneration of mitral valve | arteriosclerotic mitral endocarditis | arteriosclerotic mitral valve disease | ruptured mitral valve cusp > I34.89
nonrheumatic mitral stenosis | degenerative mitral stenosis | calcific mitral stenosis > I34.2
aortic valve stricture | aortic obstruction valvular | calcareous aortic stenosis | nonrheumatic aortic stenosis > I35.0
arteriosclerotic aortic endocarditis | arteriosclerotic aortic valve disease | rupture of aortic valve | rupture of aortic cusp | degeneration of aortic valve | aortic valve degeneration | fusion of aortic cusps | perforation of aortic valve > I35.8
rheumatic aortic obstruction | rheumatic aortic valve stenosis > I06.0
rheumatic aortic failure | rheumatic aortic sclerosis > I06.8
tricuspid sclerosis | sclerosis of tricuspid valve | rupture of tricuspid valve | fusion of tricuspid cusps > I07.8
tricuspid obstruction | tricuspid stricture | tricuspid valve obstruction > I07.0
tricuspid disease | tricuspid lesion | disease of tricuspid valve > I07.9
tricuspid insufficiency with stenosis | tricuspid insufficiency with obstruction > I07.2
pulmonary valve obstruction | pulmonic valve stenosis | pulmonary valve stricture > I37.0
pulmonary valve stenosis with regurgitation > I37.2
sclerosis of pulmonary valve | pulmonary valve sclerosis > I37.8
disease of pulmonary valve | pulmonary valve disorder > I37.9
mitral insufficiency with aortic and tricuspid disease | mitral stenosis with aortic and tricuspid disease | rheumatic aortic stenosis with mitral and tricuspid disease | tricuspid insufficiency with aortic and mitral disease | mitral aortic tricuspid endocarditis > I08.3
tricuspid stenosis with mitral disease | tricuspid disease with mitral disease | mitral stenosis with tricuspid disease | mitral and tricuspid endocarditis > I08.1
mitral insufficiency with aortic valve disease | mitral stenosis with aortic valve disease | aortic endocarditis with mitral disease | aortic insufficiency with mitral disease | aortic disease with mitral disease | aortic stenosis with mitral disease > I08.0

# --- second round: pressure
renal cardiovascular hypertension | cardiovascular renal hypertension | hypertensive cardiovascular renal disease | cardiorenal syndrome hypertensive > I13.10
hypertensive renal failure | hypertensive nephritis | hypertension of kidney | hypertension with renal sclerosis | hypertensive kidney | arteriosclerotic kidney disease | renal arteriosclerosis | renal vascular insufficiency | renal sclerosis with hypertension | vascular nephropathy > I12.9
hypertensive cardiac disease | heart disease from hypertension | heart disease due to hypertension | hypertensive heart enlargement | cardiopathy due to hypertension > I11.9
hypertension due to renal artery disorder | hypertension secondary to renal artery stenosis | renal vascular hypertension > I15.0
hypertension due to endocrine disorder | adrenal hypertension > I15.2
essential hypertensive disease | idiopathic hypertension | permanent hypertension | paroxysmal hypertension | hypertensive vascular disease | hypertensive vascular degeneration | arterial tension high > I10
transient hypertension | temporary hypertension | isolated elevated blood pressure reading > R03.0
supine hypotension chronic | chronic essential hypotension > I95.89
iatrogenic hypotension > I95.89
permanent idiopathic hypotension > I95.0
orthostatic blood pressure fall | drop in blood pressure on standing | blood pressure drops on standing > I95.1

# --- second round: coronary
pseudoangina | status anginosus | anginal syndrome | anginoid pain | angor pectoris > I20.9
pre-infarctional angina | preinfarctional angina | impending infarct | angina decubitus | nocturnal angina > I20.0
coronary thrombosis | coronary artery thrombosis | thrombosis of coronary artery | coronary embolism | embolism of coronary artery | rupture of coronary artery | infarct of ventricle > I21.9
coronary occlusion | obstruction of coronary artery acute | occlusion of coronary artery > I24.0
total coronary occlusion | total occlusion of coronary artery | complete coronary occlusion | totally occluded coronary artery > I25.82
myocardial hypoxia | myocardial anoxia | anoxia of heart | microinfarct of heart | microinfarction of heart | myocardial microinfarct | nontransmural myocardial ischemia acute > I24.89
chronic coronary ischemia | coronary insufficiency chronic > I25.89
healed coronary occlusion | old coronary occlusion | old coronary thrombosis | ischemic scar of heart | old infarct of heart | healed heart infarct > I25.2
atheroma of myocardium | atheromatous heart disease | arteriosclerosis of heart | arteriosclerosis of coronary artery | cardiosclerosis | coronary arterial disease | coronary artery plaque | coronary plaque | cardiovascular degeneration | cardiovascular arteriosclerosis > I25.10
senile heart disease arteriosclerotic | cardiovascular sclerosis > I25.10
arteriosclerotic aneurysm of heart | aneurysm of ventricle | aneurysm of atrium | aneurysm of heart wall > I25.3
aneurysm of coronary artery | coronary arteriovenous aneurysm > I25.41
dissection of coronary artery > I25.42
coronary artery disease of bypass graft | atherosclerosis of bypass graft of heart | coronary bypass graft stenosis | vein graft disease coronary | saphenous vein graft disease | svg disease > I25.810
ischemic disease of heart | heart ischemia | ischemia of heart | cardiac ischemia chronic > I25.9
lateral wall st elevation infarct | st elevation infarct of lateral wall > I21.29
anterior st elevation infarct | st elevation infarct of anterior wall > I21.09
inferior st elevation infarct | st elevation infarct of inferior wall > I21.19
subsequent anterior st elevation infarct | subsequent infarct of anterior wall > I22.0
subsequent inferior st elevation infarct | subsequent infarct of inferior wall > I22.1
subsequent infarct of myocardium | repeat myocardial infarction within 4 weeks > I22.9
subsequent subendocardial infarct > I22.2
rupture of heart | ruptured heart | ruptured auricle of heart | ruptured myocardium | ventricular rupture of heart > I23.3
cardiac rupture with hemopericardium | rupture of heart with hemopericardium > I23.0
rupture of papillary muscle following myocardial infarction | ruptured papillary muscle following acute infarct > I23.5
rupture of chordae tendineae following myocardial infarction | ruptured chordae after acute infarct > I23.4
ventricular septal defect following myocardial infarction | ventricular septal defect following acute infarct > I23.2
thrombosis of atrium following myocardial infarction | thrombus of auricular appendage following infarct | atrial thrombosis following infarct > I23.6
acquired cardiac septal defect | acquired atrial septal defect > I51.0

# --- second round: lung vessels, pericardium, endocardium, myocardium
embolic pneumonia | embolic infarct of lung | infarct of lung | hemorrhagic infarct of lung | blood clot of lung | pulmonary thrombus | thrombosis of lung | thrombosed pulmonary artery > I26.99
pulmonary embolism with cor pulmonale | embolism of lung with acute cor pulmonale | pulmonary infarction with acute cor pulmonale > I26.09
septic embolism of lung | septic pulmonary infarct | septic infarct of lung > I26.90
arrillaga-ayerza syndrome | sclerosis of pulmonary artery | pulmonary artery sclerosis | pulmonary artery arteriosclerosis > I27.0
chronic pulmonary heart disease | cor pulmonale nos | kyphoscoliotic cor pulmonale > I27.81
postembolic pulmonary hypertension > I27.24
pulmonary vessel rupture | compression of pulmonary artery > I28.8
pulmonary circulatory disorder | disorder of pulmonary circulation | disease of pulmonary artery > I28.9
arteriovenous fistula of pulmonary vessels > I28.0
aneurysm of pulmonary artery > I28.1
streptococcal pericarditis | infective pericarditis > I30.1
fibrinous pericarditis acute | hemorrhagic pericarditis acute > I30.9
pericarditis with effusion | effusion of pericardium | pericardial dropsy | heart dropsy pericardial | hydrops of pericardium | serous pericarditis > I31.39
adherent pericarditis | adhesions of heart | cardiac adhesions | obliterated pericardium | pericarditis obliterans | soldier's patches > I31.0
chronic calcified pericarditis | concretio cordis nonrheumatic | constriction of pericardium > I31.1
hemorrhagic pericarditis | bleeding into pericardium > I31.2
compression of heart | cardiac compression | compression of heart by effusion > I31.4
dilatation of pericardium | pericardial inflammation > I31.9
osler node | osler's nodes of finger | infective aneurysm of endocardium | mycotic endocarditis | infected heart valve | osler endocarditis | abscess of heart valve > I33.0
acute periendocarditis > I33.9
inflammation of endocardium | endocardial disease | endocardial fibrosis | sclerosis of endocardium | fibrosis of endocardium | disease of endocardium > I38
bacterial myocarditis | infectious myocarditis | infection of myocardium | viral myocarditis acute infective | pyogenic myocarditis > I40.0
fiedler syndrome | eosinophilic myocarditis | idiopathic myocarditis | granulomatous myocarditis isolated > I40.1
toxic myocarditis > I40.8
parenchymatous myocarditis | acute interstitial myocarditis | acute inflammation of myocardium | malignant myocarditis | infectional cardiac rupture > I40.9
acardiotrophia | inflammation of myocardium | myocardial inflammation | fibroid heart | fibroid myocarditis | cardiac fibrosis | myocardial fibrosis | fibrosis of heart | degenerative myocarditis | sclerotic myocardium > I51.4
endomyofibrosis | loeffler's fibroplastic endocarditis | eosinophilic endocarditis | tropical endomyocardial fibrosis > I42.3
dilated congestive cardiomyopathy | congestive myocardiopathy > I42.0
obstructive cardiomyopathy | obstructive hypertrophic cardiomyopathy | hypertrophic subaortic stenosis | idiopathic subaortic stenosis > I42.1
cardiovascular collagenosis | collagen disease of heart > I42.8
alcoholic myocardiopathy | cardiomyopathy due to alcohol | beer heart | alcoholic heart > I42.6
idiopathic cardiopathy | primary cardiomyopathy | idiopathic myocardiopathy > I42.9

# --- second round: conduction, rhythm, failure, ill-defined heart disease
sclerosis of bundle of his | lesion of bundle of his > I44.39
delay of cardiac conduction | disorder of heart conduction | cardiac conduction disorder | conduction disorder of heart | conduction disturbance of heart | impaired cardiac conduction | heart conduction defect > I45.9
morgagni adams stokes syndrome > I45.9
bifascicular heart block | rbbb with left anterior fascicular block | rbbb and lafb | right bundle branch block with left anterior hemiblock > I45.2
trifascicular heart block > I45.3
bbb > I45.4
sinoatrial heart block | sino-atrial exit block > I45.5
isorhythmic dissociation | nonparoxysmal av nodal tachycardia | non-paroxysmal av nodal tachycardia > I45.89
accessory atrioventricular pathway | accelerated conduction | ventricular preexcitation > I45.6
dissociation of heart rhythm | complete av dissociation > I44.2
standstill of heart | stopped heart | cessation of heart action > I46.9
atrial paroxysmal tachycardia | paroxysmal sinus tachycardia | paroxysmal sinoauricular tachycardia | sinoauricular tachycardia | atrioventricular tachycardia > I47.19
ventricular paroxysmal tachycardia | paroxysmal ventricular tachycardia > I47.20
essential paroxysmal tachycardia > I47.9
flutter of ventricle | heart ventricular flutter > I49.02
flutter of heart | coronary sinus rhythm disorder | nodal rhythm disorder | parasystole > I49.8
junctional premature beats | atrioventricular premature contraction | nodal extrasystole | premature nodal contraction > I49.2
premature auricular contraction > I49.1
premature heart beats > I49.40
disordered heart rhythm | disorder of heart rhythm | arrhythmic heart > I49.9
sick sinus node | sinus node disorder > I49.5
combined left and right heart failure | left and right sided heart failure | left-right heart failure > I50.82
exhaustion of myocardium | cardiorenal failure | weakness of heart muscle | myocardial weakness > I50.9
edema of lung with heart disease | pulmonary edema with heart failure > I50.1
infection of heart | abscess of heart | inflammation of heart > I51.89
cor bovis | heart dilatation | cardiac dilatation | cardiac hypertrophy | dilatation of ventricle of heart > I51.7
fat in heart | degeneration of heart | heart degeneration | cardiac degeneration | myocardial deterioration | myocytolysis | calcification of heart | calcification of myocardium | senile degeneration of heart | myocardial atrophy | adipositas cordis | myomalacia cordis > I51.5
softening of heart | fatty myocardium | myofibrosis of heart > I51.5
cardiosis | organic cardiac disease | heart lesion | low cardiac reserve | poor cardiac reserve | limited cardiac reserve | cardiac disorder | morbid heart | heart seizure > I51.9
rupture of chordae | torn chordae tendineae | chordae rupture > I51.1
rupture of papillary muscle | torn papillary muscle > I51.2
thrombus of heart | clot in the heart | ventricular thrombus | old ventricular thrombosis | ventricular thrombosis > I51.3
emotional stress cardiomyopathy | transient left ventricular apical ballooning > I51.81

# --- second round: brain vessels
hemorrhagic cerebrovascular accident | apoplexy hemorrhagic | cerebral apoplexy hemorrhage > I61.9
vascular accident of brain | cerebral vascular accident | cerebrovascular attack | apoplexy | apoplectic stroke | cerebral apoplexy | apoplectic seizure > I63.9
apoplexy of meninges | meningeal apoplexy | hemorrhagic apoplexy of meninges > I60.9
hemorrhage of dura mater | dural hemorrhage | bleeding of dura > I62.00
ruptured arteriosclerotic cerebral aneurysm > I60.9
aneurysm of brain | aneurysm of intracranial artery > I67.1
cerebral atheroma | sclerosis of cerebral artery | sclerosis of brain artery | cerebral artery sclerosis | arteriosclerosis of brain > I67.2
endarteritis of cerebral artery | inflammation of cerebral artery > I67.7
nonpyogenic thrombosis of cerebral sinus | nonpyogenic thrombosis of lateral sinus | nonpyogenic thrombophlebitis of longitudinal sinus | nonpyogenic thrombophlebitis of sagittal sinus | thrombosis of cerebral vein nonpyogenic > I67.6
embolism of carotid artery | thrombosis of carotid artery | carotid thrombosis | carotid embolism | stricture of carotid artery | carotid artery obstruction | carotid artery thrombosis | narrowing of carotid artery | atheroma of carotid artery > I65.2
basilar embolism | basilar thrombosis | basilar artery embolism | basilar artery thrombosis | basilar insufficiency of artery | obstruction of basilar artery | narrowing of basilar artery > I65.1
vertebral artery thrombosis | vertebral artery embolism | narrowing of vertebral artery | obstruction of vertebral artery | stricture of vertebral artery > I65.0
precerebral artery thrombosis | precerebral embolism | precerebral stenosis > I65.9
cestan-chenais syndrome > I65.8
cerebral artery occlusion | cerebral thrombosis without infarction | cerebrovascular occlusion | cerebral artery embolism | cerebral artery thrombosis | intracranial embolism | intracranial artery stenosis | obstruction of cerebral artery | stenosis of cerebral artery > I66.9
narrowing of cerebral artery > I66.9
middle cerebral artery occlusion | middle cerebral thrombosis > I66.0
anterior cerebral artery occlusion > I66.1
posterior cerebral artery occlusion > I66.2
infarction due to precerebral artery thrombosis | precerebral artery occlusion with infarction due to thrombosis | precerebral thrombosis with infarction > I63.00
precerebral artery embolism with infarction | infarction due to precerebral embolism > I63.10
carotid thrombosis with infarction | carotid artery thrombosis with infarction | infarction due to carotid thrombosis > I63.03
carotid embolism with infarction | infarction due to carotid embolism > I63.13
cerebral thrombosis with infarction | thrombotic cerebral infarction | infarction due to cerebral thrombosis > I63.30
embolic cerebral infarction > I63.40

# --- second round: arteries
angiosclerosis | arteriolith | senile sclerosis of arteries | vascular sclerosis | obliterative endarteritis | endarteritis deformans | senile arteritis | senile endarteritis | arteriolosclerosis | atheromatosis | vascular arteriosclerosis > I70.90
aortic atheroma | arteriosclerosis of aorta | sclerosis of aorta | aortosclerosis | calcific aorta > I70.0
arteriosclerosis of renal artery | atheroma of renal artery | sclerosis of renal artery | stenosis of renal artery > I70.1
stenosis of arteries of extremities | arteriosclerosis obliterans of legs | atherosclerosis of extremity arteries | leg arteriosclerosis > I70.20
arteriosclerosis of leg with ulcer | arteriosclerosis of leg with ulceration | arteriosclerosis with leg ulcer = atherosclerosis of native arteries of leg with ulceration
senile gangrene from arteriosclerosis > I70.26
arteriosclerosis with claudication > I70.21
atheromatous abscess | ruptured artery nontraumatic | erosion of artery | aortoduodenal fistula | aorto-duodenal fistula | aortoenteric fistula | aortoesophageal fistula | fistula of artery > I77.2
mesarteritis | inflammation of artery | arterial inflammation | inflammation of blood vessel | endoarteritis | inflammation of aorta > I77.6
inflammation of vessel wall > I77.6
fatty degeneration of aorta | degeneration of arterial wall | arteriectasis | hypertrophy of artery wall > I77.89
thoracic aortic ectasia | ectasia of thoracic aorta | dilatation of thoracic aorta > I77.810
ectasia of abdominal aorta | dilatation of abdominal aorta > I77.811
stricture of aorta acquired | tortuous carotid | carotid kinking | kinking of carotid artery | narrowing of artery | compression of artery > I77.1
stenosis of subclavian artery | occlusion of subclavian artery | innominate artery stenosis > I77.1
celiac axis syndrome | harjola-marable syndrome | compression of celiac axis > I77.4
dissection of artery > I77.70
vascular dissection | dissection of vessel | circulatory obstruction | obstruction of blood vessel | occlusion of blood vessel | vascular occlusion > I99.8
disease of circulatory system | circulatory system disorder > I99.9
arteriovenous aneurysm acquired | acquired arteriovenous fistula | acquired av aneurysm > I77.0
vasomotor syndrome | peripheral angiospasm | angiospasm peripheral | angiospastic edema | vasospastic disease of extremities | terminal vessel disease | peripheral obliterative vascular disease | arteriospasm of leg | arteriospastic disease | ischemia of leg chronic | ischemic leg chronic > I73.9
erythermalgia > I73.81
nothnagel syndrome | vasomotor acroparesthesia | angioneurosis of extremities > I73.89
raynaud with gangrene > I73.01
thromboangiitis gangrene > I73.1
capillary hemorrhage nos | hyperpermeability of capillaries | capillary fragility nos > I78.8
capillary disease | disease of capillaries > I78.9
spider nevus | nevus araneus | stellar nevus | spider telangiectasia > I78.1
mortification of tissue | phagedena | dry gangrene | moist gangrene | wet gangrene | gangrene of toe | gangrene of foot | gangrene of extremity | gangrene of finger | gangrene of leg | gangrenous toe | gangrenous foot > I96 {gangrene, gangrenous, phagedena, mortification}
spreading cutaneous gangrene | gangrenous cellulitis | mortified tissue > I96 {gangrene, gangrenous, phagedena, mortification}
basilar aneurysm | basilar artery aneurysm | basilar trunk aneurysm | aneurysm of basilar artery | aneurysm of precerebral artery > I72.5
aneurysm of vertebral artery | vertebral aneurysm > I72.6
gastroepiploic aneurysm | gastroduodenal aneurysm | aneurysm of celiac artery | aneurysm of mesenteric artery | aneurysm of splenic artery | aneurysm of subclavian artery | aneurysm of innominate artery | innominate aneurysm | aneurysm of hepatic artery > I72.8
aneurysm of gastric artery | intercostal artery aneurysm > I72.8
aneurysm of neck | neck artery aneurysm | aneurysm of carotid artery | internal carotid aneurysm extracranial | common carotid aneurysm > I72.0
aneurysm of axillary artery | aneurysm of brachial artery | aneurysm of radial artery | aneurysm of ulnar artery | brachial aneurysm | axillary aneurysm | upper extremity artery aneurysm > I72.1
aneurysm of renal artery | renal artery aneurysm > I72.2
aneurysm of iliac artery | common iliac aneurysm > I72.3
aneurysm of femoral artery | aneurysm of popliteal artery | leg artery aneurysm > I72.4
aneurysm of artery | aneurysmal dilatation of artery | diffuse aneurysm | racemose aneurysm > I72.9
aneurysm of arch of aorta | aneurysm of transverse aorta | transverse arch aneurysm | aortic arch aneurysmal dilatation > I71.22
ruptured thoracic aneurysm | ruptured hodgson disease | rupture of thoracic aorta | ruptured intrathoracic aneurysm | thoracic aortic rupture > I71.10
rupture of ascending aorta > I71.11
rupture of aortic arch > I71.12
rupture of descending thoracic aorta > I71.13
intrathoracic aneurysm | aneurysm of thorax > I71.20
rupture of thoracoabdominal aorta > I71.50
rupture of paravisceral thoracoabdominal aorta > I71.52
rupture of supraceliac thoracoabdominal aorta > I71.51
rupture of infrarenal aorta > I71.33
rupture of aorta | aortic rupture | ruptured aorta | ruptured cylindroid aneurysm of aorta > I71.8
aortic dissecting aneurysm > I71.00
dissecting thoracic aneurysm > I71.019
dissecting abdominal aortic aneurysm > I71.02
dissection of thoracoabdominal aorta > I71.03
embolism of aortic bifurcation | thrombosis of aortic bifurcation | terminal aorta thrombosis | thrombosis of terminal aorta | occlusion of terminal aorta | aortic bifurcation occlusion > I74.09
embolism of aorta | aortic embolism > I74.10
embolism of upper extremity artery | embolism of arm artery | thrombosis of arteries of upper extremity | brachial artery occlusion | ulnar artery thrombosis | embolism of upper extremity | thrombosis of upper limb artery | arterial embolism of arm > I74.2
embolism of lower extremity artery | thrombosis of arteries of lower extremity | thrombosis of lower limb artery | tibial artery thrombosis | femoral artery occlusion acute | embolism of femoral artery | embolism of popliteal artery | thrombosis of femoral artery > I74.3
thrombosis of popliteal artery | embolism of leg artery > I74.3
peripheral artery thrombosis | peripheral embolism | arterial embolism of extremity > I74.4
embolism of iliac artery | thrombosis of iliac artery | occlusion of iliac artery > I74.5
embolism of hepatic artery | thrombosis of splenic artery | thrombosis of hepatic artery > I74.8
embolic infarct nos | occlusion of artery by embolus > I74.9
cholesterol embolism of kidney > I75.81
atheroembolism of arm | cholesterol emboli of hand > I75.01
syndrome of blue toe | blue toes from emboli > I75.02

# --- second round: veins, lymph
mesophlebitis | pyophlebitis | endophlebitis | inflammation of vein | venous inflammation | infective phlebitis | suppurative phlebitis > I80.9
iliofemoral phlebitis | phlegmasia alba dolens nonpuerperal > I80.1
iliac thrombophlebitis > I80.21
popliteal thrombophlebitis > I80.22
tibial thrombophlebitis > I80.23
deep thrombophlebitis | deep vein phlebitis > I80.20
phlebitis of lower extremity | lower limb phlebitis > I80.3
phlebitis of saphenous vein > I80.0
thrombophlebitis of arm | jugular phlebitis | superficial phlebitis of arm | thrombophlebitis of breast | axillary thrombophlebitis > I80.8
thrombophlebitis migrans > I82.1
chiari disease | budd chiari | endophlebitis of hepatic veins | obliterating hepatic endophlebitis | hepatic vein embolism > I82.0 {hepatic, liver, ascites}
venous embolism | embolism of vein | venous occlusion | occlusion of vein | vein obstruction by thrombus | clot in vein > I82.90
embolism of deep vein | deep vein embolism | deep vein occlusion of leg | embolism of deep veins of leg > I82.40
embolism of femoral vein | femoral vein thrombus | clot in femoral vein > I82.41
embolism of iliac vein | iliac vein thrombus | iliofemoral vein thrombosis | iliofemoral dvt > I82.42
embolism of popliteal vein | popliteal vein thrombus > I82.43
embolism of tibial vein | tibial dvt | tibial vein thrombus | anterior tibial vein thrombosis > I82.44
embolism of peroneal vein | peroneal vein thrombus > I82.45
embolism of calf muscle vein | embolism of gastrocnemius vein | embolism of soleal vein | thrombosis of soleal vein > I82.46
embolism of deep calf vein | deep vein thrombosis of calf | deep vein thrombosis of lower leg | thrombosis of deep vein of distal lower extremity | distal lower extremity deep vein thrombosis | embolism of deep vein of lower leg | deep calf vein thrombosis > I82.4Z
embolism of deep vein of thigh | deep vein thrombosis of thigh | thrombosis of deep vein of upper leg | embolism of deep vein of upper leg | proximal lower extremity deep vein thrombosis | thrombosis of deep vein of proximal lower extremity | deep vein thrombosis of upper leg > I82.4Y
chronic embolism of femoral vein > I82.51
chronic iliac dvt > I82.52
chronic tibial vein thrombosis > I82.54
chronic calf dvt | chronic distal dvt > I82.5Z
chronic proximal dvt > I82.5Y
chronic deep vein thrombosis of arm | chronic thrombosis of deep vein of upper extremity > I82.72
chronic superficial vein thrombosis of arm > I82.71
chronic subclavian vein thrombosis | chronic subclavian dvt > I82.B2
chronic axillary vein thrombosis > I82.A2
chronic internal jugular vein thrombosis | chronic jugular vein thrombosis > I82.C2
chronic ivc thrombosis | chronic inferior vena cava thrombosis > I82.221
chronic svc thrombosis | chronic superior vena cava thrombosis > I82.211
chronic vein thrombosis | chronic embolism of vein > I82.91
embolism of deep vein of arm | thrombosis of radial vein | thrombosis of ulnar vein | brachial vein dvt | thrombosis of deep vein of upper extremity > I82.62
thrombosis of superficial vein of arm > I82.61
embolism of vena cava inferior | thrombosis of inferior vena cava > I82.220
thrombosis of superior vena cava > I82.210
thrombosis of brachiocephalic vein | thrombosis of thoracic vein > I82.290
embolism of renal vein | thrombosis of renal vein | renal vein occlusion > I82.3
embolism of portal vein | occlusion of portal vein > I81
varix with hemorrhage of leg | bleeding varicose veins of leg | ruptured varicose vein | hemorrhage from varicose vein | varix of leg with complication > I83.89
inflamed varix | varicose phlebitis | varix of leg with inflammation | varicose cellulitis > I83.10
varicose ulcer inflamed > I83.20
varix of leg | leg varix | varicose leg | saphenous varix | saphena varix | phlebectasia of leg > I83.90
varix of spinal cord | spinal varix | spinal varices | nasal septum varices | jugular phlebectasia | varix of ureter | varices of pharynx > I86.8
scrotal varix | varicocele of scrotum > I86.1
pelvic varix | varix of broad ligament | varicocele of ovary | varix of ovary > I86.2
varix of vulva | vulvar varix | varices of vulva | varix of perineum > I86.3
varix of stomach > I86.4
esophageal varicosity bleeding | hemorrhage from esophageal varices > I85.01
collateral venous dilatation | dilated collateral veins | phlebolith > I87.8
stricture of vena cava | venous compression | obstruction of vena cava | occlusion of vena cava | stricture of superior vena cava > I87.1
venous stasis of leg | stasis of legs venous | poor venous circulation > I87.2
postthrombotic ulcer | post-thrombotic syndrome with ulcer > I87.01
postphlebitic syndrome with inflammation > I87.02
postphlebitic syndrome with ulcer and inflammation | postthrombotic syndrome with ulcer with inflammation > I87.03
chronic adenitis of neck | chronic axillary adenitis | subacute adenitis | chronic inguinal adenitis | chronic lymphadenitis of neck > I88.1
adenosclerosis > I88.8
inflammation of lymph gland | gland inflammation lymphatic > I88.9
acute mesenteric adenitis | chronic mesenteric adenitis > I88.0
lymphatic obstruction | lymphatic blockage | obstruction of lymphatic | lymphangiectasis | lymphangiectasia | nonfilarial elephantiasis | elephantiasis | thoracic duct obstruction | obstruction of thoracic duct | elephantiasis of leg | elephantoid edema | lymphatic edema > I89.0
edema from lymphatic obstruction > I89.0
lymphatic stasis | erosion of lymphatic vessel | chylocele nonfilarial | chylous cyst | lymph fistula | lymph leak | hyaline degeneration of lymph gland | fatty degeneration of lymph gland | rupture of lymphatic vessel | rupture of thoracic duct | cyst of thoracic duct > I89.8
chyloperitoneum > I89.8
lymphatic disease | disease of lymphatics | disorder of lymphatic system | lymphatic system disease > I89.9
extrasystolic arrhythmia | premature contraction > I49.49
dilatation of pulmonary artery > I28.8
auricular standstill > I45.5
hypertensive heart disease and kidney disease > I13.10
@each infection | inflammation | abscess
heart | cardiac > I51.89
@each lesion
heart > I51.9
@each necrosis
heart > I21.9
@type condition

# --- second round: what the categories still lack
pulmonary embolism with acute cor pulmonale > I26.09
atherosclerosis of leg with ulceration | peripheral arterial disease with ulcer | peripheral artery disease with ulcer | pvd with ulcer | peripheral vascular disease with ulcer | arterial ulcer of foot = atherosclerosis of native arteries of leg with ulceration
postcardiotomy failure | cardiac failure after surgery | heart failure following surgery > I97.13
lymphedema following surgery | postoperative lymphedema | lymphedema after lymph node dissection > I97.89
myocardial infarction after cardiac surgery | postprocedural infarct following cardiac surgery | perioperative myocardial infarction cardiac surgery > I97.190
intraoperative stroke | stroke during surgery | cerebral infarct during surgery > I97.811
stroke after surgery | cerebral infarct after surgery > I97.821
postoperative atrial fibrillation after cardiac surgery > I97.190
sudden heart failure | acute cardiac failure | senile heart failure | chronic cardiac failure | congestive cardiac insufficiency | heart failure with decompensation | cardiac decompensated failure | decompensated heart disease > I50.9
low output heart failure | low cardiac output failure > I50.9
high-output cardiac failure | beriberi heart failure high output > I50.83
acute left ventricular failure | left ventricular failure with pulmonary edema > I50.1
acute right-sided heart failure > I50.811
chronic right ventricular failure | chronic right-sided heart failure > I50.812
right heart failure from left heart failure | right ventricular failure secondary to left ventricular failure > I50.814
refractory heart failure | terminal heart failure > I50.84
irritable heart of athletes > I51.7
heart enlarged | enlargement of heart | auricular hypertrophy | hypertrophy of auricle | atrial dilatation | right ventricular dilatation > I51.7
tobacco heart | toxic heart disease > I51.89
ptosis of heart | displacement of heart acquired | rotation of heart acquired | hyperkinetic heart | hyperkinetic heart syndrome > I51.89
undiagnosed cardiac condition | cardiac trouble | cardiac condition | cardiac ailment > I51.9
aortic cusp sclerosis | aortic leaflet calcification > I35.8
incompetence of cardiac valve > I38
insufficiency of aortic valve nonrheumatic | aortic valve leak > I35.1
nonrheumatic tricuspid stenosis > I36.0
parietal endocarditis | mural endocarditis > I38
atypical verrucous endocarditis > M32.11
gonococcal heart > A54.83
cardiopulmonary disease > I27.9
secondary pulmonary arterial hypertension | drug-induced pulmonary hypertension | pulmonary hypertension due to connective tissue disease > I27.21
heritable pulmonary arterial hypertension | pulmonary arteriolosclerosis primary | essential pulmonary hypertension > I27.0
pulmonary hypertension due to hypoxia | pulmonary hypertension due to interstitial lung disease | pulmonary hypertension from sleep apnea > I27.23
pulmonary hypertension with unclear mechanism | pulmonary hypertension due to sarcoidosis | pulmonary hypertension due to hematologic disorder > I27.29
fat embolism of lung > I26.96
bilateral pulmonary infarct | pulmonary artery thromboembolism | lung embolism | embolus to lung | emboli to the lungs > I26.99
chronic pulmonary embolism | recurrent pulmonary emboli chronic > I27.82
supraventricular paroxysmal tachycardia > I47.10
ventricular re-entry tachycardia | re-entry ventricular arrhythmia | reentrant ventricular tachycardia > I47.0
paroxysmal heart tachycardia > I47.9
polymorphic tachycardia torsades > I47.21
type i atrial flutter > I48.3
type ii atrial flutter > I48.4
left anterior fascicular block | left anterior fascicle block > I44.4
left posterior fascicular block | left posterior fascicle block | posterior hemiblock of left bundle branch > I44.5
fascicular block left > I44.60
complete left bundle branch block | partial left bundle branch block > I44.7
complete right bundle branch block | partial right bundle branch block > I45.10
sinus node exit block | nonspecific sinus arrest > I45.5
partial av block | incomplete av block | av conduction delay | delayed av conduction | atrioventricular conduction block > I44.30
partial heart block | wenckebach block | two to one av block > I44.1
auriculoventricular block complete | complete auriculoventricular dissociation > I44.2
fibrillo-flutter | fibrillation and flutter of atrium > I48.91
vertebrobasilar disease > G45.0
carotid ulcerated plaque | ulcerated carotid plaque | internal carotid stenosis | ica stenosis | internal carotid occlusion | ica occlusion > I65.2
small vessel disease of brain | cerebral microvascular disease | chronic small vessel ischemic disease | cerebral small vessel disease > I67.89
acute cerebrovascular insufficiency > I67.81
chronic cerebrovascular insufficiency | cerebral insufficiency vascular > I67.89
vascular disease of brain > I67.9
moyamoya | moya moya disease > I67.5
reversible cerebral vasoconstriction syndrome | rcvs > I67.84
rupture of cerebral blood vessel | ruptured blood vessel in brain | cerebral artery rupture | burst blood vessel in brain > I61.9
intraventricular bleed | intraventricular hemorrhage nontraumatic | spontaneous intraventricular hemorrhage > I61.5
subdural hemorrhage spontaneous > I62.00
nontraumatic acute subdural hematoma | spontaneous acute subdural hematoma > I62.01
nontraumatic chronic subdural hematoma | spontaneous chronic subdural hematoma > I62.03
spontaneous epidural hematoma of brain | nontraumatic extradural hematoma > I62.1
ganglionic hemorrhage | hemorrhage of basal ganglia > I61.0
hemorrhage of pons | hemorrhage of midbrain | mesencephalic hemorrhage > I61.3
hemorrhage of cerebellum | cerebellum hemorrhage > I61.4
lacunar infarct of brain | lacunar cerebral infarct | small vessel infarct of brain > I63.81
cortical vein thrombosis with infarct | cerebral venous infarct | venous sinus thrombosis with infarction > I63.6
cryptogenic cerebral infarction > I63.9
raynaud syndrome without gangrene | secondary raynaud | primary raynaud > I73.00
buerger's thromboangiitis obliterans | thromboangiitis obliterans of leg > I73.1
intermittent limping | intermittent claudication of legs | charcot's claudication > I73.9
popliteal entrapment | popliteal artery entrapment syndrome > I77.89
renal artery fibromuscular hyperplasia | carotid fibromuscular dysplasia > I77.3
dissection of vertebral artery | vertebral artery dissecting aneurysm > I77.74
dissection of carotid artery | dissecting carotid aneurysm > I77.71
dissection of renal artery > I77.73
dissection of iliac artery > I77.72
aortobronchial fistula | aortocaval fistula | rupture of pulmonary vein nontraumatic > I77.2
venous hypertension with ulcer | idiopathic venous hypertension with ulcer > I87.31
chronic venous hypertension with ulcer and inflammation > I87.33
post-phlebitic limb | postphlebitic leg | postphlebitic disease > I87.00
pelvic venous varicosities > I86.2
acute venous insufficiency of leg | saphenous vein incompetence | gsv incompetence | saphenofemoral reflux | saphenous reflux | great saphenous vein reflux > I87.2
thrombosis of superficial vein of leg | superficial venous thrombosis | greater saphenous vein thrombosis > I82.81
vasomotor collapse > R57.9
cardiovascular collapse > R57.0

# --- third round: arteries of the limbs, by what came of it
arteriosclerosis of leg with ulceration of thigh | pad with thigh ulcer | ischemic ulcer of thigh | arterial ulcer of thigh = atherosclerosis of native arteries of leg with ulceration of thigh
arteriosclerosis of leg with ulceration of calf | pad with calf ulcer | ischemic ulcer of calf | arterial ulcer of calf | pad with shin ulcer | arterial ulcer of shin = atherosclerosis of native arteries of leg with ulceration of calf
arteriosclerosis of leg with ulceration of ankle | pad with ankle ulcer | ischemic ulcer of ankle | arterial ulcer of ankle | arterial ankle ulcer = atherosclerosis of native arteries of leg with ulceration of ankle
arteriosclerosis of leg with ulceration of heel | pad with heel ulcer | ischemic heel ulcer | arterial ulcer of heel | arteriosclerosis of leg with ulceration of midfoot | pad with midfoot ulcer = atherosclerosis of native arteries of leg with ulceration of heel and midfoot
arteriosclerosis of leg with ulceration of toe | pad with toe ulcer | ischemic toe ulcer | arterial ulcer of toe | arteriosclerosis of leg with foot ulcer | pad with foot ulcer | arteriosclerosis of leg with ulceration of foot = atherosclerosis of native arteries of leg with ulceration of other part of foot
arteriosclerosis of leg with ulceration of lower leg | pad with lower leg ulcer | arterial ulcer of lower leg = atherosclerosis of native arteries of leg with ulceration of other part of lower leg
clti with gangrene | critical limb ischemia with gangrene | chronic limb threatening ischemia with gangrene | pvd with gangrene | peripheral vascular disease with gangrene | ischemic gangrene of leg | ischemic gangrene of toe | ischemic gangrene of foot > I70.26 {pad, atherosclerosis, arteriosclerosis, limb ischemia, peripheral arterial disease, peripheral artery disease, clti, arteriosclerotic}
critical limb ischemia with ulceration | critical limb ischemia with ulcer | critical limb ischemia with tissue loss | limb threatening ischemia with tissue loss | clti with ulcer | clti with tissue loss = atherosclerosis of native arteries of leg with ulceration
pvd with rest pain | peripheral vascular disease with rest pain | critical limb ischemia with rest pain | clti with rest pain | limb threatening ischemia with rest pain > I70.22
arteriosclerosis of extremity with claudication | atherosclerosis of extremities with intermittent claudication | claudication due to atherosclerosis | claudication from atherosclerosis | arteriosclerosis obliterans with claudication | arteriosclerotic claudication > I70.21
arteriosclerosis of extremity with rest pain | arteriosclerosis obliterans with rest pain > I70.22
arteriosclerosis of extremity with gangrene | arteriosclerosis obliterans with gangrene | gangrene due to arteriosclerosis | gangrene due to peripheral arterial disease > I70.26
arteriosclerosis of iliac artery | iliac atherosclerosis | femoral atherosclerosis | popliteal artery atherosclerosis | tibial artery atherosclerosis | superficial femoral artery disease | sfa disease | infrapopliteal disease > I70.20

# bypass grafts: what the graft is made of
saphenous vein bypass graft of leg | reversed saphenous vein bypass | autogenous vein bypass graft | vein bypass graft of leg | autologous vein graft of leg = autologous vein bypass graft {atherosclerosis, arteriosclerosis, stenosis, occlusion}
cryopreserved vein bypass graft | homograft bypass of leg | umbilical vein bypass graft = nonautologous biological bypass graft {atherosclerosis, arteriosclerosis, stenosis, occlusion}
ptfe bypass graft | dacron bypass graft | gore-tex bypass graft | synthetic bypass graft | prosthetic bypass graft = nonbiological bypass graft {atherosclerosis, arteriosclerosis, stenosis, occlusion}
arteriosclerosis of extremity bypass graft | atherosclerosis of femoropopliteal bypass graft | atherosclerosis of femorodistal bypass | atherosclerosis of fem-pop bypass | stenosis of fem-pop bypass graft | arteriosclerosis of bypass graft of extremities = unspecified atherosclerosis of unspecified type of bypass graft of extremities
critical limb ischemia of autologous vein graft = atherosclerosis of autologous vein bypass graft
critical limb ischemia of nonautologous biological graft = atherosclerosis of nonautologous biological bypass graft
critical limb ischemia of nonbiological graft = atherosclerosis of nonbiological bypass graft

# --- third round: rheumatic heart, active and old
active rheumatic fever with endocarditis | rheumatic fever with acute endocarditis | active rheumatic valve disease | rheumatic fever with endocarditis > I01.1
active rheumatic fever with myocarditis | acute rheumatic myocardial degeneration > I01.2
rheumatic fever with pericarditis | active rheumatic fever with pericarditis | pericarditis in rheumatic fever > I01.0
rheumatic fever with pancarditis | active rheumatic pancarditis | acute rheumatic left ventricular failure > I01.8
rheumatic fever with carditis | rheumatic fever with heart involvement | active rheumatic fever with heart involvement > I01.9
acute rheumatic endocarditis with chorea | active rheumatic carditis with chorea | acute rheumatic carditis with chorea | acute rheumatic heart disease with chorea | active rheumatic endocarditis with chorea | acute rheumatic pericarditis with chorea | acute rheumatic myocarditis with chorea | sydenham chorea with carditis > I02.0
inactive rheumatic endocarditis | old rheumatic endocarditis | chronic rheumatic endocarditis | healed rheumatic endocarditis > I09.1
old rheumatic myocarditis | chronic rheumatic myocarditis | inactive rheumatic fever with myocarditis > I09.0
rheumatic cardiac hypertrophy | rheumatic enlargement of heart > I09.89
mitral murmur of rheumatic origin > I05.9
tricuspid endocarditis chronic | tricuspid valve murmur > I07.9
rheumatic aortic and mitral valve disease | rheumatic mitral stenosis with aortic insufficiency | mitral stenosis and aortic insufficiency > I08.0
mitral and tricuspid disease | mitral stenosis with tricuspid regurgitation > I08.1
aortic and tricuspid disease | aortic stenosis with tricuspid regurgitation > I08.2
mitral aortic and tricuspid disease | mitral and aortic disease with tricuspid disease | trivalvular disease > I08.3

# --- third round: valves, myocardium and heart in general
nonrheumatic mitral endocarditis | aneurysm of mitral valve | mitral leaflet perforation | calcified mitral valve > I34.89
aortic valve murmur | aortic valve atheroma | chronic aortic endocarditis | fibrosis of aortic valve > I35.8
flint murmur | corrigan pulse > I35.1
stricture of aortic valve > I35.0
valvular collapse | heart valve stenosis | stenosis of heart valve | heart valve insufficiency | periendocarditis | valvular myocarditis | dilatation of heart valve | ruptured heart valve | perforation of heart valve > I38
pulmonary valve insufficiency | insufficiency of pulmonary valve | incompetence of pulmonary valve | pulmonary valve endocarditis chronic > I37.1
toxic endocarditis | acute valvulitis | subacute myoendocarditis > I33.9
infectious endocarditis of valve | purulent endocarditis | mycotic aneurysm with endocarditis > I33.0
staphylococcal myocarditis | streptococcal myocarditis | purulent myocarditis > I40.0
acute toxic myocarditis | myocardial toxemia > I40.8
cardiac failure decompensated | ventricular failure | myasthenia cordis > I50.9
cardiac disability | compression of heart by tumor > I51.9
mural degeneration of heart | muscular degeneration of heart | fibrosis of heart muscle | stricture of myocardium | gray degeneration of heart > I51.5
ventricular asynergia | ventricular asynergy | ventricular dyskinesia > I51.89
cardiectasis > I51.7
myofibrosis cordis | chronic interstitial myocarditis > I51.4
coronary artery infarct | rupture of heart with infarction > I21.9
lateral subsequent infarction > I22.8 {myocardial, myocardium, stemi}
second nstemi within four weeks | nstemi again within 4 weeks | reinfarction nstemi > I22.2
subsequent inferior infarction > I22.1
subsequent anterior infarction > I22.0
subsequent lateral infarction > I22.8
post mi ventricular thrombus | left ventricular thrombus after infarction | ventricular thrombosis following myocardial infarction > I23.6
coronary thrombosis without infarction | coronary embolism without infarction > I24.0
coronary ischemia chronic > I25.9
calcified coronary lesion | coronary lesion calcified > I25.84
lipid rich coronary plaque | lipid rich plaque of coronary > I25.83
pleuropericarditis | pericardial disease | mediastinopericarditis | cardiac pleuritis > I31.9
calcareous pericarditis | calcified pericarditis | concretio cordis | pericardial polyserositis > I31.1
ventricular escape beats | extrasystole of ventricle > I49.3
bundle branch block wilson type | wilson block > I45.19
chronotropic incompetence | chronotropic incompetency > I45.89
av dissociation with block | third degree heart block with dissociation > I44.2

# --- third round: brain vessels
rupture of cerebral aneurysm | rupture of brain aneurysm | leaking cerebral aneurysm | congenital cerebral aneurysm ruptured > I60.7
arachnoid hemorrhage | spontaneous subarachnoid bleed | ruptured cerebral artery dissection > I60.9
ruptured cerebral arteriovenous aneurysm | ruptured av malformation of brain > I60.8
ventricular hemorrhage of brain | cerebral ventricular hemorrhage | bleeding into the ventricles | hemorrhage into ventricles > I61.5 {brain, cerebral, intracranial, intracerebral, head}
encephalorrhagia | cerebral apoplexy hemorrhagic | ruptured vessel of brain | brain hemorrhage nontraumatic > I61.9
nontraumatic extradural hemorrhage | extradural intracranial hemorrhage nontraumatic > I62.1
prolonged reversible ischemic neurologic deficit | prind | reversible ischemic neurologic deficit prolonged > I63.9
occlusion of cerebral artery with infarction | cerebral artery occlusion with infarction > I63.50
occlusion of posterior cerebral artery with infarction | pca occlusion with infarction > I63.53
occlusion of middle cerebral artery with infarction | mca occlusion with infarction > I63.51
occlusion of anterior cerebral artery with infarction | aca occlusion with infarction > I63.52
occlusion of cerebellar artery with infarction | superior cerebellar artery infarct > I63.54
occlusion of carotid artery with infarction | stroke from carotid occlusion > I63.23
occlusion of vertebral artery with infarction | stroke from vertebral occlusion > I63.21
occlusion of basilar artery with infarction > I63.22
embolism of cerebellar artery | narrowing of cerebellar artery | stenosis of cerebellar artery | thrombosis of cerebellar artery | occlusion of cerebellar artery | pica occlusion | pica stenosis > I66.3
clot in brain artery | clot of brain | brain clot | thrombus of cerebral artery | embolus to the brain > I66.9
occlusion of communicating posterior artery | posterior communicating artery occlusion | occlusion of posterior communicating artery > I65.8
vertebral arteriosclerosis | basilar arteriosclerosis | arteriosclerosis of central nervous system | softening of brain arteriosclerotic | arteriosclerotic degeneration of brain > I67.2
apoplectiform attack | cerebral ischemia chronic | transient ischemia of brain chronic | apoplectiform convulsions > I67.82
cerebrovascular degeneration due to hypertension > I67.4
arteriovenous fistula of brain | cerebral arteriovenous fistula acquired | acquired arteriovenous aneurysm of brain | aneurysm of internal carotid intracranial > I67.1

# --- third round: aneurysms and dissections of named arteries, veins, lymph
aneurysm of superior mesenteric artery | superior mesenteric aneurysm | sma aneurysm | visceral aneurysm | splenic aneurysm | pancreaticoduodenal aneurysm > I72.8
radial aneurysm | axillary artery aneurysm > I72.1
renal aneurysm | femoral aneurysm | popliteal aneurysm | iliac aneurysm | carotid aneurysm | vertebral aneurysm = artery aneurysm {vessel, artery, arterial, duplex, stent, repair, endovascular}
ruptured aneurysm of aortic arch > I71.12
thoracoabdominal ectasia of aorta | ectasia of thoracoabdominal aorta > I77.812
widening of aorta | aortic widening | dilated aorta > I77.819
pulmonary artery rupture | rupture of pulmonary artery | rupture of pulmonary vein | stricture of pulmonary vessel > I28.8
pulmonary arteriovenous fistula | fistula of pulmonary vessels | pulmonary av malformation acquired > I28.0
black heart disease > I27.0
stricture of celiac artery | celiac compression | celiac axis compression | dunbar syndrome | median arcuate ligament syndrome > I77.4
arterial insufficiency > I77.1
disease of aorta | disorder of aorta | aortopathy | arterial disorder | disorder of artery > I77.9
subcostal nerve compression | arteriolar disorder | vasculitis of kidney | fibrosis of artery | arteriofibrosis | hyalinosis of arterioles > I77.89
femoral artery embolus | popliteal artery embolus | embolus of leg artery | embolism of lower limb artery > I74.3
brachial artery embolus | embolus of brachial artery > I74.2
iliac artery embolus > I74.5
saddle embolus of abdominal aorta | aortic saddle embolus > I74.01
subclavian vein embolism | subclavian vein clot > I82.B1
axillary vein clot > I82.A1
internal jugular thrombus | ij thrombus | jugular vein clot > I82.C1
thrombosis of superficial vein of upper extremity | superficial thrombosis of arm > I82.61
deep vein thrombosis of arm > I82.62
portal pseudoangioma | thrombosis of portal vein | portal vein clot | cavernous transformation of portal vein > I81
portal thrombophlebitis > K75.1
hypostatic dermatitis | hypostatic eczema | eczema with varicose veins > I83.1
varicose vein inflammation > I83.1
ulcerated varicose veins | varix with ulcer | varicose vein ulcer > I83.0
varicose ulcer with inflammation | varix with ulcer and inflammation | ulcerated inflamed varix > I83.2
varix with edema | varicose veins with bleeding > I83.89
varicose veins with pain | varicose veins with aching > I83.81
asymptomatic varix | asymptomatic varicosities | varicose vessel | varices of leg | leg varices | dilatation of veins of leg > I83.9
varicose ulcer of broad ligament | pelvic congestion varices | uterine varices > I86.2
varicose ulcer under tongue | sublingual varicose ulcer | varices of tongue > I86.0
varix of renal papilla | varix of nose | nasal septum varix | varicose vein of nasal septum | varix of conus > I86.8
lymphedema after mastectomy | lymphedema due to mastectomy | arm swelling after mastectomy lymphedema | lymphatic edema due to mastectomy | elephantiasis due to mastectomy | postmastectomy lymphatic obstruction | obliteration of lymphatic vessels due to mastectomy > I97.2
chylous hydrothorax | chylous fistula | reticuloendotheliosis of lymph vessels > I89.8
postthrombotic dermatitis | postphlebitic dermatitis | postthrombotic stasis dermatitis > I87.02
regional lymphadenitis nonbacterial > I88.8
chronic lymph node inflammation > I88.1
abscess of mesenteric lymph node | abscess of mesenteric node | mesenteric lymph node abscess > I88.0
vasospasm peripheral | peripheral angiopathia | vasomotor dilatation | charcot intermittent claudication | small vessel disease of legs > I73.9
erythralgia > I73.81
circulatory disease | circulatory insufficiency | insufficient circulation | vascular obstruction > I99.8
cardiovascular system disease | vascular disease of heart and vessels > I99.9
sphacelus | mummification of toe | mummified toe | gangrenous cellulitis of foot > I96
nitritoid reaction | hypotension due to antihypertensive > I95.2
cardiac insufficiency following cardiac surgery | cardiac insufficiency due to prosthetic valve | cardiac insufficiency due to cardiac prosthesis > I97.11
cardiac disturbance after cardiac surgery | functional disturbance of heart after cardiac surgery | cardiac disturbance due to prosthesis > I97.19
renal artery atheroma | renal artery sclerosis > I70.1
cardionephritis | cardiorenal disease hypertensive | renal cardiovascular disease > I13.10
cardiac nephritis | hypertension with kidney involvement | hypertension with renal involvement | arteriosclerotic bright disease > I12.9
hypertensive esrd | esrd due to hypertension | end stage renal disease due to hypertension | hypertension with esrd | esrd from hypertension | esrd secondary to hypertension > I12.0
hf with normal ef > I50.30
right heart failure secondary to left heart failure | combined left-right heart failure > I50.814

# --- third round: ulcer of a leg with diseased arteries or bypass grafts, by side and place of the ulcer
arteriosclerosis of right leg with ulceration of thigh | atherosclerosis of right leg with ulceration of thigh | critical limb ischemia of right leg with ulceration of thigh | pad with right thigh ulcer | peripheral arterial disease with right thigh ulcer | peripheral artery disease with right thigh ulcer | pvd with right thigh ulcer > I70.231
arteriosclerosis of right leg with ulceration of calf | atherosclerosis of right leg with ulceration of calf | critical limb ischemia of right leg with ulceration of calf | pad with right calf ulcer | peripheral arterial disease with right calf ulcer | peripheral artery disease with right calf ulcer | pvd with right calf ulcer > I70.232
arteriosclerosis of right leg with ulceration of ankle | atherosclerosis of right leg with ulceration of ankle | critical limb ischemia of right leg with ulceration of ankle | pad with right ankle ulcer | peripheral arterial disease with right ankle ulcer | peripheral artery disease with right ankle ulcer | pvd with right ankle ulcer | ischemic ulcer of right ankle | arterial ulcer of right ankle > I70.233
arteriosclerosis of right leg with ulceration of heel | atherosclerosis of right leg with ulceration of heel | critical limb ischemia of right leg with ulceration of heel | pad with right heel ulcer | peripheral arterial disease with right heel ulcer | peripheral artery disease with right heel ulcer | pvd with right heel ulcer | ischemic ulcer of right heel | arterial ulcer of right heel > I70.234
arteriosclerosis of right leg with ulceration of midfoot | atherosclerosis of right leg with ulceration of midfoot | critical limb ischemia of right leg with ulceration of midfoot | pad with right midfoot ulcer | peripheral arterial disease with right midfoot ulcer | peripheral artery disease with right midfoot ulcer | pvd with right midfoot ulcer > I70.234
arteriosclerosis of right leg with ulceration of foot | atherosclerosis of right leg with ulceration of foot | critical limb ischemia of right leg with ulceration of foot | pad with right foot ulcer | peripheral arterial disease with right foot ulcer | peripheral artery disease with right foot ulcer | pvd with right foot ulcer | ischemic ulcer of right foot | arterial ulcer of right foot > I70.235
arteriosclerosis of right leg with ulceration of toe | atherosclerosis of right leg with ulceration of toe | critical limb ischemia of right leg with ulceration of toe | pad with right toe ulcer | peripheral arterial disease with right toe ulcer | peripheral artery disease with right toe ulcer | pvd with right toe ulcer | ischemic ulcer of right toe | arterial ulcer of right toe > I70.235
arteriosclerosis of right leg with ulceration of lower leg | atherosclerosis of right leg with ulceration of lower leg | critical limb ischemia of right leg with ulceration of lower leg > I70.238
arteriosclerosis of right leg with ulceration | atherosclerosis of right leg with ulceration | pad of right leg with ulcer | critical limb ischemia of right leg with ulceration > I70.239
autologous vein bypass graft of right leg with ulceration of thigh | critical limb ischemia of autologous vein bypass graft of right leg with ulceration of thigh > I70.431
autologous vein bypass graft of right leg with ulceration of calf | critical limb ischemia of autologous vein bypass graft of right leg with ulceration of calf > I70.432
autologous vein bypass graft of right leg with ulceration of ankle | critical limb ischemia of autologous vein bypass graft of right leg with ulceration of ankle > I70.433
autologous vein bypass graft of right leg with ulceration of heel | critical limb ischemia of autologous vein bypass graft of right leg with ulceration of heel > I70.434
autologous vein bypass graft of right leg with ulceration of midfoot | critical limb ischemia of autologous vein bypass graft of right leg with ulceration of midfoot > I70.434
autologous vein bypass graft of right leg with ulceration of foot | critical limb ischemia of autologous vein bypass graft of right leg with ulceration of foot > I70.435
autologous vein bypass graft of right leg with ulceration of toe | critical limb ischemia of autologous vein bypass graft of right leg with ulceration of toe > I70.435
autologous vein bypass graft of right leg with ulceration of lower leg | critical limb ischemia of autologous vein bypass graft of right leg with ulceration of lower leg > I70.438
autologous vein bypass graft of right leg with ulceration | critical limb ischemia of autologous vein bypass graft of right leg with ulceration > I70.439
nonautologous biological bypass graft of right leg with ulceration of thigh | critical limb ischemia of nonautologous biological bypass graft of right leg with ulceration of thigh > I70.531
nonautologous biological bypass graft of right leg with ulceration of calf | critical limb ischemia of nonautologous biological bypass graft of right leg with ulceration of calf > I70.532
nonautologous biological bypass graft of right leg with ulceration of ankle | critical limb ischemia of nonautologous biological bypass graft of right leg with ulceration of ankle > I70.533
nonautologous biological bypass graft of right leg with ulceration of heel | critical limb ischemia of nonautologous biological bypass graft of right leg with ulceration of heel > I70.534
nonautologous biological bypass graft of right leg with ulceration of midfoot | critical limb ischemia of nonautologous biological bypass graft of right leg with ulceration of midfoot > I70.534
nonautologous biological bypass graft of right leg with ulceration of foot | critical limb ischemia of nonautologous biological bypass graft of right leg with ulceration of foot > I70.535
nonautologous biological bypass graft of right leg with ulceration of toe | critical limb ischemia of nonautologous biological bypass graft of right leg with ulceration of toe > I70.535
nonautologous biological bypass graft of right leg with ulceration of lower leg | critical limb ischemia of nonautologous biological bypass graft of right leg with ulceration of lower leg > I70.538
nonautologous biological bypass graft of right leg with ulceration | critical limb ischemia of nonautologous biological bypass graft of right leg with ulceration > I70.539
nonbiological bypass graft of right leg with ulceration of thigh | critical limb ischemia of nonbiological bypass graft of right leg with ulceration of thigh > I70.631
nonbiological bypass graft of right leg with ulceration of calf | critical limb ischemia of nonbiological bypass graft of right leg with ulceration of calf > I70.632
nonbiological bypass graft of right leg with ulceration of ankle | critical limb ischemia of nonbiological bypass graft of right leg with ulceration of ankle > I70.633
nonbiological bypass graft of right leg with ulceration of heel | critical limb ischemia of nonbiological bypass graft of right leg with ulceration of heel > I70.634
nonbiological bypass graft of right leg with ulceration of midfoot | critical limb ischemia of nonbiological bypass graft of right leg with ulceration of midfoot > I70.634
nonbiological bypass graft of right leg with ulceration of foot | critical limb ischemia of nonbiological bypass graft of right leg with ulceration of foot > I70.635
nonbiological bypass graft of right leg with ulceration of toe | critical limb ischemia of nonbiological bypass graft of right leg with ulceration of toe > I70.635
nonbiological bypass graft of right leg with ulceration of lower leg | critical limb ischemia of nonbiological bypass graft of right leg with ulceration of lower leg > I70.638
nonbiological bypass graft of right leg with ulceration | critical limb ischemia of nonbiological bypass graft of right leg with ulceration > I70.639
bypass graft of right leg with ulceration of thigh | critical limb ischemia of bypass graft of right leg with ulceration of thigh > I70.331
bypass graft of right leg with ulceration of calf | critical limb ischemia of bypass graft of right leg with ulceration of calf > I70.332
bypass graft of right leg with ulceration of ankle | critical limb ischemia of bypass graft of right leg with ulceration of ankle > I70.333
bypass graft of right leg with ulceration of heel | critical limb ischemia of bypass graft of right leg with ulceration of heel > I70.334
bypass graft of right leg with ulceration of midfoot | critical limb ischemia of bypass graft of right leg with ulceration of midfoot > I70.334
bypass graft of right leg with ulceration of foot | critical limb ischemia of bypass graft of right leg with ulceration of foot > I70.335
bypass graft of right leg with ulceration of toe | critical limb ischemia of bypass graft of right leg with ulceration of toe > I70.335
bypass graft of right leg with ulceration of lower leg | critical limb ischemia of bypass graft of right leg with ulceration of lower leg > I70.338
bypass graft of right leg with ulceration | critical limb ischemia of bypass graft of right leg with ulceration > I70.339
arteriosclerosis of left leg with ulceration of thigh | atherosclerosis of left leg with ulceration of thigh | critical limb ischemia of left leg with ulceration of thigh | pad with left thigh ulcer | peripheral arterial disease with left thigh ulcer | peripheral artery disease with left thigh ulcer | pvd with left thigh ulcer > I70.241
arteriosclerosis of left leg with ulceration of calf | atherosclerosis of left leg with ulceration of calf | critical limb ischemia of left leg with ulceration of calf | pad with left calf ulcer | peripheral arterial disease with left calf ulcer | peripheral artery disease with left calf ulcer | pvd with left calf ulcer > I70.242
arteriosclerosis of left leg with ulceration of ankle | atherosclerosis of left leg with ulceration of ankle | critical limb ischemia of left leg with ulceration of ankle | pad with left ankle ulcer | peripheral arterial disease with left ankle ulcer | peripheral artery disease with left ankle ulcer | pvd with left ankle ulcer | ischemic ulcer of left ankle | arterial ulcer of left ankle > I70.243
arteriosclerosis of left leg with ulceration of heel | atherosclerosis of left leg with ulceration of heel | critical limb ischemia of left leg with ulceration of heel | pad with left heel ulcer | peripheral arterial disease with left heel ulcer | peripheral artery disease with left heel ulcer | pvd with left heel ulcer | ischemic ulcer of left heel | arterial ulcer of left heel > I70.244
arteriosclerosis of left leg with ulceration of midfoot | atherosclerosis of left leg with ulceration of midfoot | critical limb ischemia of left leg with ulceration of midfoot | pad with left midfoot ulcer | peripheral arterial disease with left midfoot ulcer | peripheral artery disease with left midfoot ulcer | pvd with left midfoot ulcer > I70.244
arteriosclerosis of left leg with ulceration of foot | atherosclerosis of left leg with ulceration of foot | critical limb ischemia of left leg with ulceration of foot | pad with left foot ulcer | peripheral arterial disease with left foot ulcer | peripheral artery disease with left foot ulcer | pvd with left foot ulcer | ischemic ulcer of left foot | arterial ulcer of left foot > I70.245
arteriosclerosis of left leg with ulceration of toe | atherosclerosis of left leg with ulceration of toe | critical limb ischemia of left leg with ulceration of toe | pad with left toe ulcer | peripheral arterial disease with left toe ulcer | peripheral artery disease with left toe ulcer | pvd with left toe ulcer | ischemic ulcer of left toe | arterial ulcer of left toe > I70.245
arteriosclerosis of left leg with ulceration of lower leg | atherosclerosis of left leg with ulceration of lower leg | critical limb ischemia of left leg with ulceration of lower leg > I70.248
arteriosclerosis of left leg with ulceration | atherosclerosis of left leg with ulceration | pad of left leg with ulcer | critical limb ischemia of left leg with ulceration > I70.249
autologous vein bypass graft of left leg with ulceration of thigh | critical limb ischemia of autologous vein bypass graft of left leg with ulceration of thigh > I70.441
autologous vein bypass graft of left leg with ulceration of calf | critical limb ischemia of autologous vein bypass graft of left leg with ulceration of calf > I70.442
autologous vein bypass graft of left leg with ulceration of ankle | critical limb ischemia of autologous vein bypass graft of left leg with ulceration of ankle > I70.443
autologous vein bypass graft of left leg with ulceration of heel | critical limb ischemia of autologous vein bypass graft of left leg with ulceration of heel > I70.444
autologous vein bypass graft of left leg with ulceration of midfoot | critical limb ischemia of autologous vein bypass graft of left leg with ulceration of midfoot > I70.444
autologous vein bypass graft of left leg with ulceration of foot | critical limb ischemia of autologous vein bypass graft of left leg with ulceration of foot > I70.445
autologous vein bypass graft of left leg with ulceration of toe | critical limb ischemia of autologous vein bypass graft of left leg with ulceration of toe > I70.445
autologous vein bypass graft of left leg with ulceration of lower leg | critical limb ischemia of autologous vein bypass graft of left leg with ulceration of lower leg > I70.448
autologous vein bypass graft of left leg with ulceration | critical limb ischemia of autologous vein bypass graft of left leg with ulceration > I70.449
nonautologous biological bypass graft of left leg with ulceration of thigh | critical limb ischemia of nonautologous biological bypass graft of left leg with ulceration of thigh > I70.541
nonautologous biological bypass graft of left leg with ulceration of calf | critical limb ischemia of nonautologous biological bypass graft of left leg with ulceration of calf > I70.542
nonautologous biological bypass graft of left leg with ulceration of ankle | critical limb ischemia of nonautologous biological bypass graft of left leg with ulceration of ankle > I70.543
nonautologous biological bypass graft of left leg with ulceration of heel | critical limb ischemia of nonautologous biological bypass graft of left leg with ulceration of heel > I70.544
nonautologous biological bypass graft of left leg with ulceration of midfoot | critical limb ischemia of nonautologous biological bypass graft of left leg with ulceration of midfoot > I70.544
nonautologous biological bypass graft of left leg with ulceration of foot | critical limb ischemia of nonautologous biological bypass graft of left leg with ulceration of foot > I70.545
nonautologous biological bypass graft of left leg with ulceration of toe | critical limb ischemia of nonautologous biological bypass graft of left leg with ulceration of toe > I70.545
nonautologous biological bypass graft of left leg with ulceration of lower leg | critical limb ischemia of nonautologous biological bypass graft of left leg with ulceration of lower leg > I70.548
nonautologous biological bypass graft of left leg with ulceration | critical limb ischemia of nonautologous biological bypass graft of left leg with ulceration > I70.549
nonbiological bypass graft of left leg with ulceration of thigh | critical limb ischemia of nonbiological bypass graft of left leg with ulceration of thigh > I70.641
nonbiological bypass graft of left leg with ulceration of calf | critical limb ischemia of nonbiological bypass graft of left leg with ulceration of calf > I70.642
nonbiological bypass graft of left leg with ulceration of ankle | critical limb ischemia of nonbiological bypass graft of left leg with ulceration of ankle > I70.643
nonbiological bypass graft of left leg with ulceration of heel | critical limb ischemia of nonbiological bypass graft of left leg with ulceration of heel > I70.644
nonbiological bypass graft of left leg with ulceration of midfoot | critical limb ischemia of nonbiological bypass graft of left leg with ulceration of midfoot > I70.644
nonbiological bypass graft of left leg with ulceration of foot | critical limb ischemia of nonbiological bypass graft of left leg with ulceration of foot > I70.645
nonbiological bypass graft of left leg with ulceration of toe | critical limb ischemia of nonbiological bypass graft of left leg with ulceration of toe > I70.645
nonbiological bypass graft of left leg with ulceration of lower leg | critical limb ischemia of nonbiological bypass graft of left leg with ulceration of lower leg > I70.648
nonbiological bypass graft of left leg with ulceration | critical limb ischemia of nonbiological bypass graft of left leg with ulceration > I70.649
bypass graft of left leg with ulceration of thigh | critical limb ischemia of bypass graft of left leg with ulceration of thigh > I70.341
bypass graft of left leg with ulceration of calf | critical limb ischemia of bypass graft of left leg with ulceration of calf > I70.342
bypass graft of left leg with ulceration of ankle | critical limb ischemia of bypass graft of left leg with ulceration of ankle > I70.343
bypass graft of left leg with ulceration of heel | critical limb ischemia of bypass graft of left leg with ulceration of heel > I70.344
bypass graft of left leg with ulceration of midfoot | critical limb ischemia of bypass graft of left leg with ulceration of midfoot > I70.344
bypass graft of left leg with ulceration of foot | critical limb ischemia of bypass graft of left leg with ulceration of foot > I70.345
bypass graft of left leg with ulceration of toe | critical limb ischemia of bypass graft of left leg with ulceration of toe > I70.345
bypass graft of left leg with ulceration of lower leg | critical limb ischemia of bypass graft of left leg with ulceration of lower leg > I70.348
bypass graft of left leg with ulceration | critical limb ischemia of bypass graft of left leg with ulceration > I70.349
autologous vein graft of leg with claudication | arteriosclerosis of autologous vein graft of leg with claudication > I70.41
critical limb ischemia of autologous vein bypass graft of leg with gangrene > I70.46
critical limb ischemia of autologous vein bypass graft of leg with rest pain > I70.42
autologous vein graft of leg with rest pain | arteriosclerosis of autologous vein graft with rest pain > I70.42
autologous vein graft of leg with gangrene | arteriosclerosis of autologous vein graft with gangrene > I70.46
arteriosclerosis of autologous vein graft of leg > I70.40
nonautologous biological graft of leg with claudication | arteriosclerosis of nonautologous biological graft of leg with claudication > I70.51
critical limb ischemia of nonautologous biological bypass graft of leg with gangrene > I70.56
critical limb ischemia of nonautologous biological bypass graft of leg with rest pain > I70.52
nonautologous biological graft of leg with rest pain | arteriosclerosis of nonautologous biological graft with rest pain > I70.52
nonautologous biological graft of leg with gangrene | arteriosclerosis of nonautologous biological graft with gangrene > I70.56
arteriosclerosis of nonautologous biological graft of leg | atherosclerosis of nonautologous biological graft of leg > I70.50
nonbiological graft of leg with claudication | arteriosclerosis of nonbiological graft of leg with claudication > I70.61
critical limb ischemia of nonbiological bypass graft of leg with gangrene > I70.66
critical limb ischemia of nonbiological bypass graft of leg with rest pain > I70.62
nonbiological graft of leg with rest pain | arteriosclerosis of nonbiological graft with rest pain > I70.62
nonbiological graft of leg with gangrene | arteriosclerosis of nonbiological graft with gangrene > I70.66
arteriosclerosis of nonbiological graft of leg | atherosclerosis of nonbiological graft of leg > I70.60

# --- third round: what is left of organ and disorder
paralysis of heart | heart paralysis | cardiac paralysis > I50.9
granuloma of myocardium | isolated myocarditis > I40.1
infection of pericardium | pericardial infection | pericardial suppuration | suppuration of pericardium | pericardial abscess > I30.1
suppuration of myocardium | cardiac abscess > I40.0
hematoma of aorta | aortic intramural hematoma dissecting | dissecting aortic hematoma > I71.00
infarct of lymph node | lymph node infarction > I89.8
elephantiasis acquired | praecox lymphedema | secondary lymphedema > I89.0
lymphangitis chronic > I89.1
erythrocyanosis crurum | acroparesthesia simple > I73.89
raynaud disease with gangrene > I73.01
digital vasospasm raynaud > I73.00
senile nevus | araneus nevus | stellate nevus > I78.1
rendu-osler-weber | hereditary hemorrhagic telangiectasia | goldstein syndrome | osler hemorrhagic telangiectasia > I78.0
capillary fragility acquired > I78.8
peripheral arteriovenous fistula > I77.0
fibromuscular dysplasia | renal artery fibromuscular dysplasia | fmd of carotid | fmd of renal artery > I77.3
mondor thrombophlebitis > I80.8
phlegmasia cerulea dolens | deep leg phlebitis > I80.20
recurrent migratory phlebitis > I82.1
chiari disease hepatic vein > I82.0
vena cava syndrome | vena caval obstruction | vein stricture > I87.1
esophageal varices bleeding | bleeding varices of esophagus > I85.01
spermatic vein varicosity > I86.1
varicose veins of vulva | labial varices > I86.3
heart block first degree | pr prolongation block | incomplete av block first degree > I44.0
partial heart block second degree > I44.1
right bundle branch block incomplete > I45.10
bifascicular block > I45.2
trifascicular block > I45.3
paroxysmal auricular tachycardia | nodal tachycardia paroxysmal > I47.19
rupture of papillary muscle nonacute > I51.1
rupture of chordae tendineae > I51.1
congophilic angiopathy > I68.0
binswanger encephalopathy | subcortical leukoencephalopathy vascular > I67.3
cerebral sinus thrombosis nonpyogenic | venous sinus thrombosis nonpyogenic | sagittal sinus thrombosis nonpyogenic > I67.6
# --- shorthand, surgery, birth, injury
@type condition
PAD RLE rest pain | PVD RLE rest pain | RLE rest pain | rest pain RLE > I70.221
PAD LLE rest pain | PVD LLE rest pain | LLE rest pain | rest pain LLE > I70.222
PAD BLE rest pain | PAD b/l LE rest pain | PVD BLE rest pain | PVD b/l LE rest pain | BLE rest pain | rest pain BLE > I70.223
PAD foot rest pain | PAD with rest pain foot | PAD with rest pain leg | PAD with foot rest pain | PVD with rest pain foot | PVD foot rest pain | rest pain of foot > I70.22 {PAD, PVD, ABI, CLI, CLTI, bypass, fem-pop, angiogram}
PAD RLE claudication | PVD RLE claudication | RLE claudication > I70.211 {PAD, PVD, ABI, arterial, SFA, cilostazol}
PAD LLE claudication | PVD LLE claudication | LLE claudication > I70.212 {PAD, PVD, ABI, arterial, SFA, cilostazol}
PAD BLE claudication | PAD b/l LE claudication | PAD b/l calf claudication | PVD BLE claudication | PVD b/l LE claudication | PVD b/l calf claudication | BLE claudication | b/l calf claudication > I70.213 {PAD, PVD, ABI, arterial, SFA, cilostazol}
PAD lifestyle limiting claudication | PAD calf claudication | PVD lifestyle limiting claudication | PVD calf claudication | lifestyle limiting claudication > I70.21
claudication > I70.21 {PAD, PVD, peripheral artery disease, peripheral arterial disease, atherosclerotic, cilostazol}
hemiparesis s/p CVA | hemiparesis s/p stroke | hemiparesis s/p MCA CVA | hemiparesis s/p MCA stroke | hemiparesis s/p L MCA CVA | hemiparesis s/p R MCA CVA | hemiparesis s/p R MCA stroke | hemiparesis s/p L MCA stroke | hemiparesis after CVA | hemiparesis after MCA CVA | hemiparesis after MCA stroke | hemiparesis after L MCA CVA | hemiparesis after R MCA CVA | hemiparesis after R MCA stroke | hemiparesis after L MCA stroke | hemiplegia s/p CVA | hemiplegia s/p stroke | hemiplegia s/p MCA CVA | hemiplegia s/p MCA stroke | hemiplegia s/p L MCA CVA | hemiplegia s/p R MCA CVA | hemiplegia s/p R MCA stroke | hemiplegia s/p L MCA stroke | hemiplegia after CVA | hemiplegia after MCA CVA | hemiplegia after MCA stroke | hemiplegia after L MCA CVA | hemiplegia after R MCA CVA | hemiplegia after R MCA stroke | hemiplegia after L MCA stroke > I69.35
# --- shorthand, adult medicine
@type condition
ADHF | acute decompensated heart failure | acute decompensated HF | CHF exacerbation | HF exacerbation | decompensated HF > I50.23 {HFrEF, systolic HF, systolic CHF, systolic heart failure, systolic dysfunction}
ADHF | acute decompensated heart failure | acute decompensated HF | CHF exacerbation | HF exacerbation | decompensated HF > I50.33 {HFpEF, diastolic HF, diastolic CHF, diastolic heart failure}
EV > I85.10 {esophageal, banding, cirrhosis, portal hypertension, EGD}
bleeding esophageal varices | esophageal variceal bleed | esophageal variceal hemorrhage | variceal bleed | variceal hemorrhage | EV bleed > I85.11 {cirrhosis, cirrhotic, portal hypertension, portal HTN}
MR = mitral regurgitation {TTE, LVH, AVA, echo, LVEF, MVR, mitraclip, valve, LAE, severe AS, mod AS, TR}
TR = tricuspid regurgitation {TTE, LVH, AVA, echo, LVEF, RVE, valve, tricuspid valve, PASP}
perm AF | perm afib | perm a-fib > I48.21
pers AF | PeAF | pers afib > I48.19
LSPAF | long-standing persistent AF | LSP AF > I48.11
1st degree AVB | AVB 1st degree > I44.0
2nd degree AVB > I44.1
3rd degree AVB | high-grade AVB > I44.2
dual chamber PPM | DDD PPM | single chamber PPM | leadless PPM | PPM for SSS | PPM for CHB > Z95.0
PPM > Z95.0 {SSS, CHB, AVB, device check, dual chamber}
# --- a clot of the leg is of the lower extremity, not of its distal part
DVT of leg | DVT of the leg | deep vein thrombosis of leg | deep vein thrombosis of the leg | DVT of lower extremity | DVT LE | LE DVT | leg deep vein thrombosis | deep venous thrombosis of leg > I82.40
acute inferior wall ST-elevation MI | inferior wall ST-elevation MI | inferior ST-elevation MI | inferior wall ST elevation myocardial infarction | acute inferior ST elevation MI > I21.19
anterior wall ST-elevation MI | anterior ST-elevation MI | anterior wall ST elevation myocardial infarction | acute anterior ST elevation MI > I21.09
ischemic cardiomyopathy and CAD | ischemic cardiomyopathy, CAD > I25.5
old anterior MI | old inferior MI | old lateral MI | old posterior MI | old anteroseptal MI | old inferolateral MI | old inferoposterior MI | old septal MI | old apical MI | old NSTEMI | old STEMI | old heart attack | remote anterior MI | remote inferior MI | remote lateral MI | remote STEMI | remote NSTEMI | prior anterior MI | prior inferior MI | prior lateral MI | prior anteroseptal MI | previous anterior MI | previous inferior MI > I25.2
A/C systolic CHF | A/C systolic HF | A/C systolic heart failure | A/C HFrEF > I50.23
A/C diastolic CHF | A/C diastolic HF | A/C diastolic heart failure | A/C HFpEF > I50.33
A/C CHF | A/C HF | A/C heart failure = acute on chronic heart failure
isch CM | ischemic CM | isch cardiomyopathy | ICM | ischemic CMP > I25.5 {EF, HFrEF, CHF, CAD, heart failure}
stroke residuals | residual deficits of stroke | residual stroke deficits | deficits from prior stroke | deficits of stroke | post-stroke deficits | residual deficits from CVA | poststroke deficits : sequela of stroke
HTN heart dz | HTN heart disease | hypertensive heart dz > I11.9
venous HTN | chronic venous HTN > I87.30
chronic venous HTN with ulcer | venous HTN with ulcer > I87.31
@type condition
chronic systolic failure | chronic systolic HF, compensated > I50.22
systolic failure > I50.20
CABG 2005 | CABG 2006 | CABG 2007 | CABG 2008 | CABG 2009 | CABG 2010 | CABG 2011 | CABG 2012 | CABG 2013 | CABG 2014 | CABG 2015 | CABG 2016 | CABG 2017 | CABG 2018 | CABG 2019 | CABG 2020 | CABG 2021 | CABG 2022 | CABG 2023 | CABG 2024 > Z95.1
infarct | her infarct | anterior infarct | inferior infarct = myocardial infarction {LAD, stent, EF, coronary, ICD, CABG}
@type condition
occlusive clot | acute clot | acute occlusive clot = acute deep vein thrombosis {vein, veins, duplex, noncompressible, popliteal, femoral}
@type condition
chronic HFrEF | chronic HFrEF, compensated > I50.22
chronic HFpEF | chronic HFpEF, compensated > I50.32
HFrEF, acute on chronic | decompensated HFrEF, acute on chronic | acute on chronic HFrEF, decompensated > I50.23
HFpEF, acute on chronic | decompensated HFpEF, acute on chronic > I50.33
heart failure with reduced EF, compensated | HFrEF, compensated | compensated HFrEF | compensated systolic heart failure = chronic systolic heart failure
heart failure with preserved EF, compensated | HFpEF, compensated | compensated HFpEF | compensated diastolic heart failure = chronic diastolic heart failure

# --- as the Index files them
@type condition
atherosclerotic | atheromatous > I70.90

# --- said in case reports
@type condition
cardiac taping > I31.4
mitral vegetation > I33.0
delta wave > I45.6
low cardiac output > I51.89
myocardial damage > I5A
thromboflebitis > I80.9

# --- a pressure that falls on standing
@type condition
orthostatic drop | drops BP on standing | BP drops on standing | postural drop | drop in BP on standing = orthostatic hypotension

# --- single lines of assessments, cardiovascular
@type condition
EtOH cardiomyopathy > I42.6
palps > R00.2
CVI > I87.2 {compression, ulcer, legs, unna, stockings, duplex, varicosities, LE, BLE, LEs, edema, hemosiderin, venous reflux}
AS and MR | AS + MR | severe AS + MR | severe AS and MR > I08.0 {TTE, echo, valve, gradient, AVA}
chronic EtOH withdrawal cardiomyopathy > I42.6

# --- vessels and valves in short
@type condition
asc aortic aneurysm | asc aorta aneurysm > I71.21
hypertensive heart/kidney disease > I13.10

# --- both lesions of a valve
@type condition
AS with AI | AS and AI | AS/AI | aortic stenosis with AI > I35.2 {echo, TTE, EF, valve, murmur, AV, gradient}

# --- blood and its overload
@type condition
TACO > E87.71 {PRBC, transfusion, pRBCs, FFP, units, lasix}

# --- rest pain of a foot
@type condition
PAD with rest pain left foot | PAD with rest pain L foot | PAD with rest pain Lt foot | PAD with left foot rest pain | PAD with L foot rest pain > I70.222
PAD with rest pain right foot | PAD with rest pain R foot | PAD with rest pain Rt foot | PAD with right foot rest pain | PAD with R foot rest pain > I70.221

# --- lymphedema of an arm
@type condition
lymphedema arm after mastectomy | lymphedema of arm s/p mastectomy | arm lymphedema s/p mastectomy | lymphedema s/p mastectomy | lymphedema arm s/p mastectomy | lymphedema after breast cancer surgery | lymphedema after axillary dissection > I97.2

# --- runs of fibrillation
@type condition
runs of AF | runs of atrial fibrillation | runs of afib | self-terminating AF | self-terminating atrial fibrillation > I48.0
hypertensive heart and kidney disease | hypertensive heart and chronic kidney disease | hypertensive heart + CKD > I13.10

# --- a bypass told with its number or its time
@type status
3-vessel CABG | 4-vessel CABG | 2-vessel CABG | three-vessel CABG | four vessel CABG | CABG in | CABG years ago | had a CABG | underwent CABG in > Z95.1
@type condition
rapid AF | rapid afib | rapid a-fib | AF RVR | AF with rapid rate = atrial fibrillation

native valve IE | native valve infective endocarditis | tricuspid native valve IE | mitral native valve IE | aortic native valve IE | tricuspid valve IE | mitral valve IE | aortic valve IE | tricuspid IE | tricuspid valve endocarditis > I33.0
# --- circulatory shorthand
@type condition
3° AVB | 3° AV block | 3° heart block | third deg AV block > I44.2
2° AVB | 2° AV block | 2° heart block > I44.1
1° AVB | 1° AV block | 1st degree block | 1° heart block > I44.0
ischemic CMP | isch CMP > I25.5
nonischemic CMP | non-ischemic CMP > I42.8
saddle PE with acute cor pulmonale | saddle PE and acute cor pulmonale | saddle embolus with acute cor pulmonale | saddle pulmonary embolism with acute cor pulmonale | saddle pulmonary embolus with acute cor pulmonale | saddle PE, acute cor pulmonale > I26.02
VV = varicose veins {legs, leg, LE, LEs, reflux, ablation, varicose, stockings, GSV, sclerotherapy, EVLT, RFA, spider}
VV with pain | painful VV | symptomatic VV > I83.81
CLI with rest pain | CLI rest pain | CLTI rest pain > I70.22
hypotension on HD | hypotension during HD | hypotension with HD | hypotension from HD | hypotension on dialysis | hypotension with dialysis | hypotension from dialysis | dialysis-induced hypotension | HD-induced hypotension | low BP during dialysis | low BP on HD > I95.3
IDH > I95.3 {dialysis, HD, UF, midodrine, nephrology}
# --- heart, vessels, more shorthand
@type condition
HFimpEF | HFrecEF | HFrecovEF | HF with recovered EF | HF with improved EF | heart failure with recovered EF | heart failure with improved EF | heart failure with recovered ejection fraction | heart failure with improved ejection fraction | CHF with recovered EF | CHF with improved EF > I50.30
atypical AFL | AFL, atypical | left atrial AFL > I48.4
typical AFL | AFL, typical | CTI-dependent AFL | CTI dependent flutter | counterclockwise AFL > I48.3
AFL > I48.92 {atrial, flutter, ablation, AF, AFib, Eliquis, apixaban, Xarelto, cardioversion, DCCV, EP, ventricular response, 2:1, CTI}
CAD with UA | CAD presenting with UA | CAD, UA | CAD presenting as UA > I25.110
CTO of RCA | RCA CTO | CTO RCA | CTO of LAD | LAD CTO | CTO LAD | CTO of LCx | LCx CTO | CTO LCx | CTO of circumflex | circumflex CTO | CTO of OM | CTO of mid RCA | CTO of proximal RCA | CTO of mid LAD | CTO of proximal LAD | coronary CTO | CTO PCI > I25.82
ISR of LAD stent | ISR of RCA stent | ISR of LCx stent | ISR of circumflex stent | ISR LAD stent | ISR RCA stent | LAD ISR | RCA ISR | LCx ISR | LAD stent ISR | RCA stent ISR | LAD stent restenosis | RCA stent restenosis | LCx stent restenosis | in-stent restenosis of LAD | in-stent restenosis of RCA | in-stent restenosis of LCx | in-stent restenosis LAD | in-stent restenosis RCA | LAD in-stent restenosis | RCA in-stent restenosis | LCx in-stent restenosis | restenosis of LAD stent | restenosis of RCA stent > T82.855
combined AS/AI | AS/AI combined | mixed AS/AI | mixed AS and AI | combined aortic stenosis and AI > I35.2
severe TR | TR severe | moderate TR | mod TR | TR moderate | mild-moderate TR | moderate-severe TR > I07.1
rheumatic MS | MS, rheumatic > I05.0
rheumatic MR | MR, rheumatic > I05.1
axillary DVT LUE | LUE axillary DVT | LUE DVT axillary | LUE DVT, axillary vein | L axillary DVT | left axillary DVT | DVT L axillary vein | DVT left axillary vein | L axillary vein DVT | left axillary vein DVT > I82.A12
axillary DVT RUE | RUE axillary DVT | RUE DVT axillary | RUE DVT, axillary vein | R axillary DVT | right axillary DVT | DVT R axillary vein | DVT right axillary vein | R axillary vein DVT | right axillary vein DVT > I82.A11
subclavian DVT LUE | LUE subclavian DVT | LUE DVT subclavian | L subclavian DVT | left subclavian DVT | DVT L subclavian vein | DVT left subclavian vein | L subclavian vein DVT | left subclavian vein DVT > I82.B12
subclavian DVT RUE | RUE subclavian DVT | RUE DVT subclavian | R subclavian DVT | right subclavian DVT | DVT R subclavian vein | DVT right subclavian vein | R subclavian vein DVT | right subclavian vein DVT > I82.B11
SVT of cephalic vein | SVT of basilic vein | cephalic vein SVT | basilic vein SVT | cephalic SVT | basilic SVT | SVT cephalic vein | SVT basilic vein | cephalic vein superficial thrombosis | basilic vein superficial thrombosis > I82.61
SVT of L cephalic vein | SVT of left cephalic vein | L cephalic vein SVT | left cephalic vein SVT | SVT of L basilic vein | SVT of left basilic vein | L basilic vein SVT | left basilic vein SVT > I82.612
SVT of R cephalic vein | SVT of right cephalic vein | R cephalic vein SVT | right cephalic vein SVT | SVT of R basilic vein | SVT of right basilic vein | R basilic vein SVT | right basilic vein SVT > I82.611
SVT of GSV | SVT of saphenous vein | GSV SVT | SVT GSV | SVT of great saphenous vein | saphenous vein SVT | SVT of SSV | SSV SVT > I82.81
SVT of right GSV | SVT of R GSV | R GSV SVT | right GSV SVT | SVT right GSV | SVT R GSV | R GSV thrombosis | right GSV thrombosis > I82.811
SVT of left GSV | SVT of L GSV | L GSV SVT | left GSV SVT | SVT left GSV | SVT L GSV | L GSV thrombosis | left GSV thrombosis > I82.812
post-thrombotic syndrome L leg | post-thrombotic syndrome left leg | post-thrombotic syndrome LLE | postthrombotic syndrome L leg | postphlebitic syndrome L leg | postphlebitic syndrome LLE | postphlebitic syndrome left leg > I87.002
post-thrombotic syndrome R leg | post-thrombotic syndrome right leg | post-thrombotic syndrome RLE | postthrombotic syndrome R leg | postphlebitic syndrome R leg | postphlebitic syndrome RLE | postphlebitic syndrome right leg > I87.001
descending TAA | TAA descending | TAA of descending aorta > I71.23
ascending TAA | TAA ascending | ascending aneurysm | aneurysm of the ascending aorta | dilated ascending aorta aneurysm | ascending aorta aneurysm | TAA of ascending aorta > I71.21
arch TAA | TAA arch > I71.22
TAAA > I71.60
idiopathic PAH | PAH, idiopathic | IPAH > I27.0
PH due to left heart dz | PH due to LHD | PH 2/2 left heart disease | PH from left heart disease | group 2 PH | PH group 2 | WHO group 2 PH | PH WHO group 2 > I27.22
PH group 3 | PH WHO group 3 | PH due to lung disease | PH 2/2 COPD | PH from COPD | PH due to ILD | PH from ILD > I27.23
group 4 PH | PH group 4 | WHO group 4 PH | PH WHO group 4 > I27.24
@type condition
stage D HF | ACC stage D HF | end stage CHF | stage D CHF > I50.84
biventricular HF | BiV HF | BiV failure | BiV heart failure > I50.82
MAT > I47.19 {multifocal, P waves, diltiazem, EKG, ECG}
CAD of SVG | CAD of vein graft | SVG CAD | CAD of saphenous vein graft > I25.810
CAD of SVG with angina | CAD of vein graft with angina | SVG CAD with angina | CAD of saphenous vein graft with angina > I25.719
CAD of SVG with UA | CAD of vein graft with unstable angina | CAD of SVG with unstable angina | CAD of saphenous vein graft with unstable angina > I25.710
restrictive CMP > I42.5
EtOH CMP | alcoholic CMP | alcohol CMP | EtOH-induced CMP > I42.6
hypertrophic CMP | nonobstructive hypertrophic CMP > I42.2
obstructive hypertrophic CMP | hypertrophic obstructive CMP > I42.1
stress CMP | stress-induced CMP | takotsubo CMP > I51.81
nonrheumatic MS | non-rheumatic mitral stenosis | mitral stenosis, non rheumatic | mitral stenosis, nonrheumatic | degenerative MS | calcific MS | mitral stenosis due to MAC | mitral stenosis from MAC > I34.2
pulmonic stenosis | stenosis of pulmonic valve > I37.0
phlebitis forearm | phlebitis of forearm | phlebitis L forearm | phlebitis R forearm | phlebitis arm | superficial phlebitis arm | superficial phlebitis of forearm | forearm phlebitis | arm phlebitis > I80.8
@let YEAR = 1995 | 1996 | 1997 | 1998 | 1999 | 2000 | 2001 | 2002 | 2003 | 2004 | 2005 | 2006 | 2007 | 2008 | 2009 | 2010 | 2011 | 2012 | 2013 | 2014 | 2015 | 2016 | 2017 | 2018 | 2019 | 2020 | 2021 | 2022 | 2023 | 2024
MI in $YEAR | heart attack in $YEAR | myocardial infarction in $YEAR > I25.2
dual-chamber defibrillator | single chamber defibrillator | biventricular defibrillator | biventricular ICD | subcutaneous defibrillator > Z95.810
