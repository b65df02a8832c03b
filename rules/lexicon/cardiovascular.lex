# Heart and circulation (I00-I99, R00-R03, R55, R57, R60 and the Z codes that go with them): what notes write for the official titles.

@type condition

# --- hypertension
htn | essential htn | primary htn | arterial hypertension | systemic hypertension | systemic arterial hypertension > I10
high blood pressure | hypertensive disease | hypertension > I10
HBP | HTA > I10
known hypertensive | hypertensive patient | patient is hypertensive | hypertensive under treatment > I10
uncontrolled htn | uncontrolled hypertension | poorly controlled hypertension | labile hypertension | malignant hypertension | accelerated hypertension | benign hypertension > I10
borderline hypertension | borderline high blood pressure | prehypertension | pre-hypertension > R03.0
white coat hypertension | white-coat syndrome | white coat htn | elevated blood pressure reading | elevated blood pressure | elevated bp | bp elevated | blood pressure is elevated > R03.0
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
coronary thrombosis | coronary artery thrombosis | coronary embolism > I24.0
heart attack | coronary attack | acute mi | ami | myocardial infarct | cardiac infarction | cardiac infarct | myocardial infarction > I21.9
MI > I21.9 {infarct, infarction, troponin, coronary, cardiac, stent, cath, ecg, ekg, heart, chest pain, st elevation}
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
cad | coronary disease | coronary artery disease | coronary heart disease | atherosclerotic heart disease | ashd | coronary atherosclerosis | coronary arteriosclerosis | coronary artery atherosclerosis | atherosclerotic coronary artery disease | coronary sclerosis | coronary artery calcification | coronary calcification | coronary artery stenosis | coronary stenosis | multivessel disease coronary | multivessel coronary artery disease | single vessel coronary artery disease | triple vessel coronary disease | three vessel coronary artery disease | two vessel coronary artery disease | atherosclerotic cardiovascular disease | ascvd | arteriosclerotic heart disease | arteriosclerotic cardiovascular disease | nonobstructive cad | nonobstructive coronary artery disease | obstructive cad | obstructive coronary artery disease | coronaropathy > I25.10
CHD > I25.10 {coronary, stent, angina, statin, infarction}
coronary calcium | elevated coronary calcium score > I25.10
lad stenosis | rca stenosis | left main stenosis | left anterior descending stenosis | left main disease | left main coronary disease | circumflex stenosis > I25.10
3vcad | 3v cad | 2v cad | 1v cad | 3-vessel cad | three vessel cad | multivessel cad | native vessel cad > I25.10
cad with angina | coronary artery disease with angina | cad with stable angina | coronary artery disease and stable angina > I25.119
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
acute idiopathic pericarditis | idiopathic pericarditis | viral pericarditis acute > I30.0
bacterial pericarditis | infectious pericarditis > I30.1
pericardial fluid | fluid around the heart | hydropericardium | pericardial effusion | effusive pericarditis > I31.39
malignant pericardial effusion > I31.31
tamponade | pericardial tamponade | tamponade physiology > I31.4
constrictive pericarditis | pericardial constriction > I31.1
pneumopericardium | pericardial thickening > I31.8
hemopericardium > I31.2
SBE > I33.0 {endocarditis, vegetation, bacteremia, murmur, valve}
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
dcm | nicm | dilated cmp | dilated myocardiopathy | idiopathic dilated cardiomyopathy > I42.0
nonischemic cardiomyopathy | non-ischemic cardiomyopathy > I42.8
hocm | hypertrophic obstructive cardiomyopathy | ihss | idiopathic hypertrophic subaortic stenosis > I42.1
hypertrophic cardiomyopathy | hcm | apical hypertrophic cardiomyopathy | septal hypertrophy cardiomyopathy | nonobstructive hypertrophic cardiomyopathy > I42.2 {cardiomyopathy, septum, septal, heart, ventricular}
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
vtach | v-tach | nsvt | ventricular tachyarrhythmia | nonsustained ventricular tachycardia | non-sustained ventricular tachycardia | non-sustained vt | nonsustained vt | sustained vt | ventricular tachycardia | monomorphic vt | monomorphic ventricular tachycardia | vt storm | polymorphic ventricular tachycardia > I47.20
VT > I47.20 {ventricular, tachycardia, icd, amiodarone, shock, ablation}
torsade > I47.21
afib | a-fib | atrial fib | atrial fibrillation | auricular fibrillation | afib with rvr | atrial fibrillation with rvr | atrial fibrillation with rapid ventricular response | rapid atrial fibrillation | nonvalvular atrial fibrillation | non-valvular atrial fibrillation | nvaf | new onset atrial fibrillation | new-onset afib | slow atrial fibrillation > I48.91
AF > I48.91 {atrial, fibrillation, anticoagulation, anticoagulated, warfarin, apixaban, eliquis, xarelto, amiodarone, cardioversion, ablation, rvr, rate control, rate controlled, paroxysmal, irregularly irregular, cha2ds2, nonvalvular}
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
hfmref | heart failure with mid-range ejection fraction | heart failure with mildly reduced ejection fraction | heart failure with recovered ejection fraction > I50.2
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
atherosclerosis | hardening of the arteries | atherosclerotic vascular disease | atheromatous disease | generalized atherosclerosis > I70.90
atherosclerotic disease > I70.90
atherosclerotic cerebrovascular disease | cerebrovascular atherosclerosis | cerebral arteriosclerosis > I67.2
RAS > I70.1 {renal artery}
renal artery stenosis | renal artery atherosclerosis | atherosclerotic renal artery stenosis > I70.1
pvd | paod | peripheral artery disease | peripheral arterial disease | poor circulation in legs | peripheral occlusive arterial disease | peripheral arteriopathy | claudication | vascular claudication | arterial insufficiency of the legs | obliterating arteriopathy | chronic limb ischemia | peripheral vasculopathy | lower extremity arterial disease > I73.9
pad with claudication | pvd with claudication | atherosclerotic claudication | atherosclerosis with intermittent claudication | peripheral artery disease with claudication | peripheral arterial disease with claudication > I70.21
pad with rest pain | ischemic rest pain of leg | ischemic rest pain | peripheral artery disease with rest pain > I70.22
clti | critical limb ischemia | chronic limb threatening ischemia > I70.22
CLI > I70.22 {limb, ischemia, artery, revascularization}
atherosclerosis of lower extremities | lower extremity atherosclerosis | atherosclerosis of the legs > I70.20
ischemic leg ulcer arterial | arterial ulcer of leg | pad with ulcer | atherosclerotic leg ulcer > I70.25
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
pleuritic chest pain | pleuritic pain | pain on inspiration | chest pain with breathing | chest pain with deep breathing | chest pain on inspiration | pleuritic type chest pain > R07.1
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
pacemaker in place | s/p pacemaker | has a pacemaker | pacemaker dependent | dual chamber pacemaker | permanent pacemaker | ppm in place | s/p ppm | status post pacemaker | pacemaker carrier | history of pacemaker | pacemaker implanted | leadless pacemaker | pacemaker placement history | carrier of pacemaker | cardiac pacemaker in situ | biventricular pacemaker | crt-p > Z95.0
PPM > Z95.0 {pacemaker, paced, heart block, sick sinus, bradycardia, interrogation}
s/p icd | aicd | icd in place | implantable cardioverter defibrillator | implanted defibrillator | has a defibrillator | s/p aicd | bi-v icd | biv icd | bivicd | implantable defibrillator | dual chamber icd | icd carrier | crt-d | crtd | subcutaneous icd | status post icd > Z95.810
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
PAD > I73.9 {arterial, artery, claudication, abi, ankle-brachial, limb, vascular, stent, revascularization, cilostazol, bypass, peripheral arterial}
AS = aortic stenosis {aortic valve, aortic stenosis, valve area, avr, tavr, mean gradient, bicuspid}
MR = mitral regurgitation {mitral, regurgitation}
TR = tricuspid regurgitation {tricuspid, rvsp}
MS = mitral stenosis {mitral}
MAC > I34.81 {mitral annular, mitral annulus, mitral valve}
IE > I33.0 {endocarditis, vegetation, vegetations}
CP > R07.9 {chest pain, troponin, ekg, ecg, sob}

@type condition
hemorrhagic shock > R57.8
impending myocardial infarction | impending mi | impending infarction | impending coronary syndrome > I20.0
