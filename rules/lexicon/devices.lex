# Devices, implants and grafts and what goes wrong with them (T82-T85): each device by its names, under each kind of trouble.
@type condition

# --- infection
@each infection | infected | inflammation | infection due to | inflammation due to | complication infection | sepsis due to
heart valve prosthesis | prosthetic heart valve | prosthetic cardiac valve | cardiac valve prosthesis | artificial heart valve | prosthetic valve > T82.6
biological heart valve graft | heart valve graft | bioprosthetic valve | bioprosthetic heart valve | coronary artery bypass graft | coronary bypass graft | coronary artery graft | artificial heart | pacemaker electrode | pacemaker lead | cardiac electrode > T82.7
defibrillator lead | ICD lead | pacemaker pulse generator | pulse generator | cardiac pulse generator | pacemaker generator | defibrillator generator | pacemaker battery | cardiac electronic device | cardiac pacemaker | implantable defibrillator | cardiac device > T82.7
cardiac implant | aortic graft | aortic bifurcation graft | carotid artery graft | carotid arterial graft | femoral artery graft | femoral arterial graft | arterial graft | extremity artery graft | peripheral artery graft | vascular graft > T82.7
arteriovenous fistula surgically created | artificial arteriovenous fistula | arteriovenous shunt surgically created | artificial arteriovenous shunt | hemodialysis catheter | vascular dialysis catheter | dialysis catheter | intraaortic balloon | counterpulsation balloon > T82.7
balloon pump | infusion catheter | intravenous infusion catheter | vascular infusion catheter | umbrella device | vena cava umbrella | vena cava filter | vascular device | vascular implant | cardiovascular device | cardiovascular implant > T82.7
cystostomy catheter | suprapubic catheter | cystostomy tube | suprapubic tube > T83.510
indwelling urethral catheter | urethral catheter | foley catheter > T83.511
nephrostomy catheter | nephrostomy tube > T83.512
urinary catheter | urostomy catheter | ileostomy urinary catheter | hopkins catheter > T83.518
urinary electronic stimulator | urinary neurostimulator | bladder stimulator | sacral neurostimulator bladder > T83.590
urinary sphincter implant | implanted urinary sphincter | artificial urinary sphincter > T83.591
ureteral stent | double J stent | indwelling ureteral stent > T83.592
nephroureteral stent | urinary stent > T83.593
graft urinary organ | urinary organ graft | bladder graft > T83.598
intrauterine contraceptive device | intrauterine device | genital tract implant | vaginal pessary | vaginal mesh | vaginal sling > T83.69
penile prosthesis | penile implant > T83.61
testicular prosthesis | testicular implant > T83.62
electronic bone stimulator | bone growth stimulator | bone graft | tendon graft | muscle graft | ligament graft | orthopedic device | orthopedic implant > T84.7
joint prosthesis | prosthetic joint | internal joint prosthesis > T84.50
internal fixation device | internal fixation | intramedullary nail | intramedullary rod | dynamic hip screw > T84.60
ventricular shunt | ventriculoperitoneal shunt | intracranial shunt | ventricular intracranial shunt | VP shunt > T85.730
brain neurostimulator | brain stimulator | deep brain stimulator | brain stimulator electrode > T85.731
peripheral nerve neurostimulator | peripheral nerve stimulator | vagus nerve stimulator | vagal nerve stimulator | gastric nerve stimulator | cranial nerve stimulator | sacral nerve stimulator > T85.732
spinal cord neurostimulator | spinal cord stimulator | spinal stimulator > T85.733
neurostimulator generator | stimulator generator > T85.734
cranial infusion catheter | epidural infusion catheter | epidural catheter | intrathecal infusion catheter | intrathecal catheter | spinal infusion catheter | spinal catheter | subarachnoid infusion catheter | subarachnoid catheter | subdural infusion catheter > T85.735
subdural catheter > T85.735
intrathecal infusion pump | intrathecal pump | baclofen pump > T85.738
intraocular lens | lens implant | artificial lens | ocular implant | eye implant | orbital implant | glaucoma valve implant | scleral buckle | corneal graft device | orbital prosthesis | orbit prosthesis | prosthetic orbit | breast implant | breast prosthesis > T85.79
mammary implant | bile duct stent | biliary stent | bile duct implant | bile duct prosthesis | esophageal antireflux device | esophageal anti-reflux device | esophageal stent | duodenal stent | colonic stent | gastric band | enteral stent | gastrointestinal implant > T85.79
gastrointestinal prosthesis | permanent suture | wire suture | artificial skin graft | decellularized allodermis | artificial skin | chin implant | cheek implant | jaw implant | hernia mesh | voice prosthesis | tracheoesophageal prosthesis > T85.79
intraperitoneal dialysis catheter | peritoneal dialysis catheter > T85.71
insulin pump > T85.72
internal fixation device humerus | internal fixation device radius | internal fixation device ulna | internal fixation device forearm | internal fixation device arm | humeral nail | humeral plate | radial plate | ulnar plate | radius plate | ulna plate > T84.61
internal fixation device femur | internal fixation device tibia | internal fixation device fibula | internal fixation device leg | femoral nail | femoral plate | tibial nail | tibial plate | fibular plate | femoral rod | tibial rod > T84.62
internal fixation device limb | internal fixation device hand | internal fixation device finger | internal fixation device carpal | internal fixation device metacarpal | internal fixation device foot | internal fixation device toe | internal fixation device tarsal > T84.69
internal fixation device metatarsal | internal fixation device pelvis | internal fixation device clavicle | internal fixation device scapula | internal fixation device rib | internal fixation device jaw > T84.69
internal fixation device spine | internal fixation device vertebra | pedicle screw | spinal rod | vertebral cage > T84.63
left hip prosthesis > T84.52
right hip prosthesis > T84.51
left knee prosthesis > T84.54
right knee prosthesis > T84.53
shoulder prosthesis | elbow prosthesis | ankle prosthesis | wrist prosthesis | finger prosthesis > T84.59

# --- infection, short names of devices
@each complication infection | complication inflammation
electronic cardiovascular electrode | electronic cardiac electrode | electronic cardiovascular pulse generator | electronic cardiac pulse generator | electronic cardiovascular | electronic cardiac | cardiac | heart | vascular aorta graft | aorta graft > T82.7
vascular carotid artery graft | extremity artery graft femoral | arteriovenous fistula artificial cardiovascular | arteriovenous shunt artificial cardiovascular | renal dialysis catheter | vascular balloon | balloon > T82.7
cystostomy > T83.510
urinary catheter urethral indwelling | urinary catheter indwelling > T83.511
nephrostomy > T83.512
catheter urinary ileostomy | catheter urinary urostomy > T83.518
electronic urinary > T83.590
urinary sphincter > T83.591
urinary system stent > T83.593
intrauterine contraceptive | genital | genital tract > T83.69
penile | penile prosthetic > T83.61
testicular | testicular prosthetic > T83.62
urinary | urinary system > T83.598
electronic bone | electronic stimulator bone | electronic stimulator muscle | orthopedic > T84.7
fixation internal > T84.60
ventricular | communicating shunt > T85.730
electronic stimulator brain | electronic nervous system brain | electronic brain > T85.731
electronic stimulator peripheral nerve | electronic nervous system peripheral nerve | electronic nervous system vagal nerve | electronic nervous system gastric nerve | electronic nervous system cranial nerve | electronic nervous system sacral nerve > T85.732
electronic stimulator spinal cord | electronic nervous system spinal cord | electronic spinal cord > T85.733
electronic stimulator generator | electronic nervous system generator > T85.734
electronic nervous system | electronic stimulator nervous system | nervous system > T85.738
ocular | eye | breast | bile duct | esophageal antireflux | esophageal anti-reflux | gastrointestinal | gastrointestinal prosthetic | artificial skin or decellularized allodermis skin graft | catheter > T85.79
catheter dialysis intraperitoneal | catheter dialysis peritoneal > T85.71

# --- embolism
@each embolism | complication embolism | embolism due to
heart valve prosthesis | prosthetic heart valve | prosthetic cardiac valve | cardiac valve prosthesis | artificial heart valve | prosthetic valve | biological heart valve graft | heart valve graft | bioprosthetic valve | bioprosthetic heart valve > T82.817
coronary artery bypass graft | coronary bypass graft | coronary artery graft | artificial heart | pacemaker electrode | pacemaker lead | cardiac electrode | defibrillator lead | ICD lead | pacemaker pulse generator | pulse generator | cardiac pulse generator > T82.817
pacemaker generator | defibrillator generator | pacemaker battery | cardiac electronic device | cardiac pacemaker | implantable defibrillator | cardiac device | cardiac implant > T82.817
aortic graft | aortic bifurcation graft | carotid artery graft | carotid arterial graft | femoral artery graft | femoral arterial graft | arterial graft | extremity artery graft | peripheral artery graft | vascular graft | arteriovenous fistula surgically created > T82.818
artificial arteriovenous fistula | arteriovenous shunt surgically created | artificial arteriovenous shunt | hemodialysis catheter | vascular dialysis catheter | dialysis catheter | intraaortic balloon | counterpulsation balloon | balloon pump | infusion catheter > T82.818
intravenous infusion catheter | vascular infusion catheter | umbrella device | vena cava umbrella | vena cava filter | vascular device | vascular implant | cardiovascular device | cardiovascular implant > T82.818
cystostomy catheter | suprapubic catheter | cystostomy tube | suprapubic tube | indwelling urethral catheter | urethral catheter | foley catheter | nephrostomy catheter | nephrostomy tube | urinary catheter | urostomy catheter | ileostomy urinary catheter > T83.81
hopkins catheter | urinary electronic stimulator | urinary neurostimulator | bladder stimulator | sacral neurostimulator bladder | urinary sphincter implant | implanted urinary sphincter | artificial urinary sphincter | ureteral stent | double J stent > T83.81
indwelling ureteral stent | nephroureteral stent | urinary stent | graft urinary organ | urinary organ graft | bladder graft | intrauterine contraceptive device | intrauterine device | penile prosthesis | penile implant | testicular prosthesis | testicular implant > T83.81
genital tract implant | vaginal pessary | vaginal mesh | vaginal sling > T83.81
electronic bone stimulator | bone growth stimulator | bone graft | tendon graft | muscle graft | ligament graft | joint prosthesis | prosthetic joint | internal joint prosthesis | internal fixation device | internal fixation | orthopedic device | orthopedic implant > T84.81
internal fixation device humerus | internal fixation device radius | internal fixation device ulna | internal fixation device forearm | internal fixation device arm | internal fixation device femur | internal fixation device tibia | internal fixation device fibula > T84.81
internal fixation device leg | internal fixation device limb | internal fixation device spine | internal fixation device vertebra | internal fixation device hand | internal fixation device finger | internal fixation device carpal | internal fixation device metacarpal > T84.81
internal fixation device foot | internal fixation device toe | internal fixation device tarsal | internal fixation device metatarsal | internal fixation device pelvis | internal fixation device clavicle | internal fixation device scapula | internal fixation device rib > T84.81
internal fixation device jaw | left hip prosthesis | right hip prosthesis | left knee prosthesis | right knee prosthesis | femoral nail | femoral plate | tibial nail | tibial plate | fibular plate | femoral rod | tibial rod | humeral nail | humeral plate | radial plate > T84.81
ulnar plate | radius plate | ulna plate | intramedullary nail | intramedullary rod | dynamic hip screw | pedicle screw | spinal rod | vertebral cage | shoulder prosthesis | elbow prosthesis | ankle prosthesis | wrist prosthesis | finger prosthesis > T84.81
ventricular shunt | ventriculoperitoneal shunt | intracranial shunt | ventricular intracranial shunt | VP shunt | brain neurostimulator | brain stimulator | deep brain stimulator | brain stimulator electrode | peripheral nerve neurostimulator | peripheral nerve stimulator > T85.810
vagus nerve stimulator | vagal nerve stimulator | gastric nerve stimulator | cranial nerve stimulator | sacral nerve stimulator | spinal cord neurostimulator | spinal cord stimulator | spinal stimulator | neurostimulator generator | stimulator generator > T85.810
cranial infusion catheter | epidural infusion catheter | epidural catheter | intrathecal infusion catheter | intrathecal catheter | spinal infusion catheter | spinal catheter | subarachnoid infusion catheter | subarachnoid catheter | subdural infusion catheter > T85.810
subdural catheter | intrathecal infusion pump | intrathecal pump | baclofen pump > T85.810
intraocular lens | lens implant | artificial lens | ocular implant | eye implant | orbital implant | glaucoma valve implant | scleral buckle | corneal graft device | orbital prosthesis | orbit prosthesis | prosthetic orbit | breast implant | breast prosthesis > T85.818
mammary implant | bile duct stent | biliary stent | bile duct implant | bile duct prosthesis | esophageal antireflux device | esophageal anti-reflux device | esophageal stent | duodenal stent | colonic stent | gastric band | enteral stent | gastrointestinal implant > T85.818
gastrointestinal prosthesis | intraperitoneal dialysis catheter | peritoneal dialysis catheter | permanent suture | wire suture | artificial skin graft | decellularized allodermis | artificial skin | insulin pump | chin implant | cheek implant | jaw implant | hernia mesh > T85.818
voice prosthesis | tracheoesophageal prosthesis > T85.818

# --- embolism, short names of devices
@each complication embolism
electronic cardiovascular electrode | electronic cardiac electrode | electronic cardiovascular pulse generator | electronic cardiac pulse generator | electronic cardiovascular | electronic cardiac | cardiac | heart > T82.817
vascular aorta graft | aorta graft | vascular carotid artery graft | extremity artery graft femoral | arteriovenous fistula artificial cardiovascular | arteriovenous shunt artificial cardiovascular | renal dialysis catheter | vascular balloon | balloon > T82.818
cystostomy | urinary catheter urethral indwelling | urinary catheter indwelling | nephrostomy | catheter urinary ileostomy | catheter urinary urostomy | electronic urinary | urinary sphincter | urinary system stent | intrauterine contraceptive | penile | penile prosthetic > T83.81
testicular | testicular prosthetic | genital | genital tract | urinary | urinary system | genitourinary > T83.81
electronic bone | electronic stimulator bone | electronic stimulator muscle | fixation internal | orthopedic > T84.81
ventricular | communicating shunt | electronic stimulator brain | electronic nervous system brain | electronic brain | electronic stimulator peripheral nerve | electronic nervous system peripheral nerve | electronic nervous system vagal nerve > T85.810
electronic nervous system gastric nerve | electronic nervous system cranial nerve | electronic nervous system sacral nerve | electronic stimulator spinal cord | electronic nervous system spinal cord | electronic spinal cord | electronic stimulator generator > T85.810
electronic nervous system generator | electronic nervous system | electronic stimulator nervous system | nervous system > T85.810
ocular | eye | breast | bile duct | esophageal antireflux | esophageal anti-reflux | gastrointestinal | gastrointestinal prosthetic | catheter dialysis intraperitoneal | catheter dialysis peritoneal | artificial skin or decellularized allodermis skin graft | catheter > T85.818

# --- fibrosis
@each fibrosis | complication fibrosis | fibrosis due to
heart valve prosthesis | prosthetic heart valve | prosthetic cardiac valve | cardiac valve prosthesis | artificial heart valve | prosthetic valve | biological heart valve graft | heart valve graft | bioprosthetic valve | bioprosthetic heart valve > T82.827
coronary artery bypass graft | coronary bypass graft | coronary artery graft | artificial heart | pacemaker electrode | pacemaker lead | cardiac electrode | defibrillator lead | ICD lead | pacemaker pulse generator | pulse generator | cardiac pulse generator > T82.827
pacemaker generator | defibrillator generator | pacemaker battery | cardiac electronic device | cardiac pacemaker | implantable defibrillator | cardiac device | cardiac implant > T82.827
aortic graft | aortic bifurcation graft | carotid artery graft | carotid arterial graft | femoral artery graft | femoral arterial graft | arterial graft | extremity artery graft | peripheral artery graft | vascular graft | arteriovenous fistula surgically created > T82.828
artificial arteriovenous fistula | arteriovenous shunt surgically created | artificial arteriovenous shunt | hemodialysis catheter | vascular dialysis catheter | dialysis catheter | intraaortic balloon | counterpulsation balloon | balloon pump | infusion catheter > T82.828
intravenous infusion catheter | vascular infusion catheter | umbrella device | vena cava umbrella | vena cava filter | vascular device | vascular implant | cardiovascular device | cardiovascular implant > T82.828
cystostomy catheter | suprapubic catheter | cystostomy tube | suprapubic tube | indwelling urethral catheter | urethral catheter | foley catheter | nephrostomy catheter | nephrostomy tube | urinary catheter | urostomy catheter | ileostomy urinary catheter > T83.82
hopkins catheter | urinary electronic stimulator | urinary neurostimulator | bladder stimulator | sacral neurostimulator bladder | urinary sphincter implant | implanted urinary sphincter | artificial urinary sphincter | ureteral stent | double J stent > T83.82
indwelling ureteral stent | nephroureteral stent | urinary stent | graft urinary organ | urinary organ graft | bladder graft | intrauterine contraceptive device | intrauterine device | penile prosthesis | penile implant | testicular prosthesis | testicular implant > T83.82
genital tract implant | vaginal pessary | vaginal mesh | vaginal sling > T83.82
electronic bone stimulator | bone growth stimulator | bone graft | tendon graft | muscle graft | ligament graft | joint prosthesis | prosthetic joint | internal joint prosthesis | internal fixation device | internal fixation | orthopedic device | orthopedic implant > T84.82
internal fixation device humerus | internal fixation device radius | internal fixation device ulna | internal fixation device forearm | internal fixation device arm | internal fixation device femur | internal fixation device tibia | internal fixation device fibula > T84.82
internal fixation device leg | internal fixation device limb | internal fixation device spine | internal fixation device vertebra | internal fixation device hand | internal fixation device finger | internal fixation device carpal | internal fixation device metacarpal > T84.82
internal fixation device foot | internal fixation device toe | internal fixation device tarsal | internal fixation device metatarsal | internal fixation device pelvis | internal fixation device clavicle | internal fixation device scapula | internal fixation device rib > T84.82
internal fixation device jaw | left hip prosthesis | right hip prosthesis | left knee prosthesis | right knee prosthesis | femoral nail | femoral plate | tibial nail | tibial plate | fibular plate | femoral rod | tibial rod | humeral nail | humeral plate | radial plate > T84.82
ulnar plate | radius plate | ulna plate | intramedullary nail | intramedullary rod | dynamic hip screw | pedicle screw | spinal rod | vertebral cage | shoulder prosthesis | elbow prosthesis | ankle prosthesis | wrist prosthesis | finger prosthesis > T84.82
ventricular shunt | ventriculoperitoneal shunt | intracranial shunt | ventricular intracranial shunt | VP shunt | brain neurostimulator | brain stimulator | deep brain stimulator | brain stimulator electrode | peripheral nerve neurostimulator | peripheral nerve stimulator > T85.820
vagus nerve stimulator | vagal nerve stimulator | gastric nerve stimulator | cranial nerve stimulator | sacral nerve stimulator | spinal cord neurostimulator | spinal cord stimulator | spinal stimulator | neurostimulator generator | stimulator generator > T85.820
cranial infusion catheter | epidural infusion catheter | epidural catheter | intrathecal infusion catheter | intrathecal catheter | spinal infusion catheter | spinal catheter | subarachnoid infusion catheter | subarachnoid catheter | subdural infusion catheter > T85.820
subdural catheter | intrathecal infusion pump | intrathecal pump | baclofen pump > T85.820
intraocular lens | lens implant | artificial lens | ocular implant | eye implant | orbital implant | glaucoma valve implant | scleral buckle | corneal graft device | orbital prosthesis | orbit prosthesis | prosthetic orbit | breast implant | breast prosthesis > T85.828
mammary implant | bile duct stent | biliary stent | bile duct implant | bile duct prosthesis | esophageal antireflux device | esophageal anti-reflux device | esophageal stent | duodenal stent | colonic stent | gastric band | enteral stent | gastrointestinal implant > T85.828
gastrointestinal prosthesis | intraperitoneal dialysis catheter | peritoneal dialysis catheter | permanent suture | wire suture | artificial skin graft | decellularized allodermis | artificial skin | insulin pump | chin implant | cheek implant | jaw implant | hernia mesh > T85.828
voice prosthesis | tracheoesophageal prosthesis > T85.828

# --- fibrosis, short names of devices
@each complication fibrosis
electronic cardiovascular electrode | electronic cardiac electrode | electronic cardiovascular pulse generator | electronic cardiac pulse generator | electronic cardiovascular | electronic cardiac | cardiac | heart > T82.827
vascular aorta graft | aorta graft | vascular carotid artery graft | extremity artery graft femoral | arteriovenous fistula artificial cardiovascular | arteriovenous shunt artificial cardiovascular | renal dialysis catheter | vascular balloon | balloon > T82.828
cystostomy | urinary catheter urethral indwelling | urinary catheter indwelling | nephrostomy | catheter urinary ileostomy | catheter urinary urostomy | electronic urinary | urinary sphincter | urinary system stent | intrauterine contraceptive | penile | penile prosthetic > T83.82
testicular | testicular prosthetic | genital | genital tract | urinary | urinary system | genitourinary > T83.82
electronic bone | electronic stimulator bone | electronic stimulator muscle | fixation internal | orthopedic > T84.82
ventricular | communicating shunt | electronic stimulator brain | electronic nervous system brain | electronic brain | electronic stimulator peripheral nerve | electronic nervous system peripheral nerve | electronic nervous system vagal nerve > T85.820
electronic nervous system gastric nerve | electronic nervous system cranial nerve | electronic nervous system sacral nerve | electronic stimulator spinal cord | electronic nervous system spinal cord | electronic spinal cord | electronic stimulator generator > T85.820
electronic nervous system generator | electronic nervous system | electronic stimulator nervous system | nervous system > T85.820
ocular | eye | breast | bile duct | esophageal antireflux | esophageal anti-reflux | gastrointestinal | gastrointestinal prosthetic | catheter dialysis intraperitoneal | catheter dialysis peritoneal | artificial skin or decellularized allodermis skin graft | catheter > T85.828

# --- hemorrhage
@each hemorrhage | complication hemorrhage | hemorrhage due to | bleeding from
heart valve prosthesis | prosthetic heart valve | prosthetic cardiac valve | cardiac valve prosthesis | artificial heart valve | prosthetic valve | biological heart valve graft | heart valve graft | bioprosthetic valve | bioprosthetic heart valve > T82.837
coronary artery bypass graft | coronary bypass graft | coronary artery graft | artificial heart | pacemaker electrode | pacemaker lead | cardiac electrode | defibrillator lead | ICD lead | pacemaker pulse generator | pulse generator | cardiac pulse generator > T82.837
pacemaker generator | defibrillator generator | pacemaker battery | cardiac electronic device | cardiac pacemaker | implantable defibrillator | cardiac device | cardiac implant > T82.837
aortic graft | aortic bifurcation graft | carotid artery graft | carotid arterial graft | femoral artery graft | femoral arterial graft | arterial graft | extremity artery graft | peripheral artery graft | vascular graft | arteriovenous fistula surgically created > T82.838
artificial arteriovenous fistula | arteriovenous shunt surgically created | artificial arteriovenous shunt | hemodialysis catheter | vascular dialysis catheter | dialysis catheter | intraaortic balloon | counterpulsation balloon | balloon pump | infusion catheter > T82.838
intravenous infusion catheter | vascular infusion catheter | umbrella device | vena cava umbrella | vena cava filter | vascular device | vascular implant | cardiovascular device | cardiovascular implant > T82.838
cystostomy catheter | suprapubic catheter | cystostomy tube | suprapubic tube | indwelling urethral catheter | urethral catheter | foley catheter | nephrostomy catheter | nephrostomy tube | urinary catheter | urostomy catheter | ileostomy urinary catheter > T83.83
hopkins catheter | urinary electronic stimulator | urinary neurostimulator | bladder stimulator | sacral neurostimulator bladder | urinary sphincter implant | implanted urinary sphincter | artificial urinary sphincter | ureteral stent | double J stent > T83.83
indwelling ureteral stent | nephroureteral stent | urinary stent | graft urinary organ | urinary organ graft | bladder graft | intrauterine contraceptive device | intrauterine device | penile prosthesis | penile implant | testicular prosthesis | testicular implant > T83.83
genital tract implant | vaginal pessary | vaginal mesh | vaginal sling > T83.83
electronic bone stimulator | bone growth stimulator | bone graft | tendon graft | muscle graft | ligament graft | joint prosthesis | prosthetic joint | internal joint prosthesis | internal fixation device | internal fixation | orthopedic device | orthopedic implant > T84.83
internal fixation device humerus | internal fixation device radius | internal fixation device ulna | internal fixation device forearm | internal fixation device arm | internal fixation device femur | internal fixation device tibia | internal fixation device fibula > T84.83
internal fixation device leg | internal fixation device limb | internal fixation device spine | internal fixation device vertebra | internal fixation device hand | internal fixation device finger | internal fixation device carpal | internal fixation device metacarpal > T84.83
internal fixation device foot | internal fixation device toe | internal fixation device tarsal | internal fixation device metatarsal | internal fixation device pelvis | internal fixation device clavicle | internal fixation device scapula | internal fixation device rib > T84.83
internal fixation device jaw | left hip prosthesis | right hip prosthesis | left knee prosthesis | right knee prosthesis | femoral nail | femoral plate | tibial nail | tibial plate | fibular plate | femoral rod | tibial rod | humeral nail | humeral plate | radial plate > T84.83
ulnar plate | radius plate | ulna plate | intramedullary nail | intramedullary rod | dynamic hip screw | pedicle screw | spinal rod | vertebral cage | shoulder prosthesis | elbow prosthesis | ankle prosthesis | wrist prosthesis | finger prosthesis > T84.83
ventricular shunt | ventriculoperitoneal shunt | intracranial shunt | ventricular intracranial shunt | VP shunt | brain neurostimulator | brain stimulator | deep brain stimulator | brain stimulator electrode | peripheral nerve neurostimulator | peripheral nerve stimulator > T85.830
vagus nerve stimulator | vagal nerve stimulator | gastric nerve stimulator | cranial nerve stimulator | sacral nerve stimulator | spinal cord neurostimulator | spinal cord stimulator | spinal stimulator | neurostimulator generator | stimulator generator > T85.830
cranial infusion catheter | epidural infusion catheter | epidural catheter | intrathecal infusion catheter | intrathecal catheter | spinal infusion catheter | spinal catheter | subarachnoid infusion catheter | subarachnoid catheter | subdural infusion catheter > T85.830
subdural catheter | intrathecal infusion pump | intrathecal pump | baclofen pump > T85.830
intraocular lens | lens implant | artificial lens | ocular implant | eye implant | orbital implant | glaucoma valve implant | scleral buckle | corneal graft device | orbital prosthesis | orbit prosthesis | prosthetic orbit | breast implant | breast prosthesis > T85.838
mammary implant | bile duct stent | biliary stent | bile duct implant | bile duct prosthesis | esophageal antireflux device | esophageal anti-reflux device | esophageal stent | duodenal stent | colonic stent | gastric band | enteral stent | gastrointestinal implant > T85.838
gastrointestinal prosthesis | intraperitoneal dialysis catheter | peritoneal dialysis catheter | permanent suture | wire suture | artificial skin graft | decellularized allodermis | artificial skin | insulin pump | chin implant | cheek implant | jaw implant | hernia mesh > T85.838
voice prosthesis | tracheoesophageal prosthesis > T85.838

# --- hemorrhage, short names of devices
@each complication hemorrhage
electronic cardiovascular electrode | electronic cardiac electrode | electronic cardiovascular pulse generator | electronic cardiac pulse generator | electronic cardiovascular | electronic cardiac | cardiac | heart > T82.837
vascular aorta graft | aorta graft | vascular carotid artery graft | extremity artery graft femoral | arteriovenous fistula artificial cardiovascular | arteriovenous shunt artificial cardiovascular | renal dialysis catheter | vascular balloon | balloon > T82.838
cystostomy | urinary catheter urethral indwelling | urinary catheter indwelling | nephrostomy | catheter urinary ileostomy | catheter urinary urostomy | electronic urinary | urinary sphincter | urinary system stent | intrauterine contraceptive | penile | penile prosthetic > T83.83
testicular | testicular prosthetic | genital | genital tract | urinary | urinary system | genitourinary > T83.83
electronic bone | electronic stimulator bone | electronic stimulator muscle | fixation internal | orthopedic > T84.83
ventricular | communicating shunt | electronic stimulator brain | electronic nervous system brain | electronic brain | electronic stimulator peripheral nerve | electronic nervous system peripheral nerve | electronic nervous system vagal nerve > T85.830
electronic nervous system gastric nerve | electronic nervous system cranial nerve | electronic nervous system sacral nerve | electronic stimulator spinal cord | electronic nervous system spinal cord | electronic spinal cord | electronic stimulator generator > T85.830
electronic nervous system generator | electronic nervous system | electronic stimulator nervous system | nervous system > T85.830
ocular | eye | breast | bile duct | esophageal antireflux | esophageal anti-reflux | gastrointestinal | gastrointestinal prosthetic | catheter dialysis intraperitoneal | catheter dialysis peritoneal | artificial skin or decellularized allodermis skin graft | catheter > T85.838

# --- pain
@each complication pain | pain due to | pain from
heart valve prosthesis | prosthetic heart valve | prosthetic cardiac valve | cardiac valve prosthesis | artificial heart valve | prosthetic valve | biological heart valve graft | heart valve graft | bioprosthetic valve | bioprosthetic heart valve > T82.847
coronary artery bypass graft | coronary bypass graft | coronary artery graft | artificial heart | pacemaker electrode | pacemaker lead | cardiac electrode | defibrillator lead | ICD lead | pacemaker pulse generator | pulse generator | cardiac pulse generator > T82.847
pacemaker generator | defibrillator generator | pacemaker battery | cardiac electronic device | cardiac pacemaker | implantable defibrillator | cardiac device | cardiac implant > T82.847
aortic graft | aortic bifurcation graft | carotid artery graft | carotid arterial graft | femoral artery graft | femoral arterial graft | arterial graft | extremity artery graft | peripheral artery graft | vascular graft | arteriovenous fistula surgically created > T82.848
artificial arteriovenous fistula | arteriovenous shunt surgically created | artificial arteriovenous shunt | hemodialysis catheter | vascular dialysis catheter | dialysis catheter | intraaortic balloon | counterpulsation balloon | balloon pump | infusion catheter > T82.848
intravenous infusion catheter | vascular infusion catheter | umbrella device | vena cava umbrella | vena cava filter | vascular device | vascular implant | cardiovascular device | cardiovascular implant > T82.848
cystostomy catheter | suprapubic catheter | cystostomy tube | suprapubic tube | indwelling urethral catheter | urethral catheter | foley catheter | nephrostomy catheter | nephrostomy tube | urinary catheter | urostomy catheter | ileostomy urinary catheter > T83.84
hopkins catheter | urinary electronic stimulator | urinary neurostimulator | bladder stimulator | sacral neurostimulator bladder | urinary sphincter implant | implanted urinary sphincter | artificial urinary sphincter | ureteral stent | double J stent > T83.84
indwelling ureteral stent | nephroureteral stent | urinary stent | graft urinary organ | urinary organ graft | bladder graft | intrauterine contraceptive device | intrauterine device | penile prosthesis | penile implant | testicular prosthesis | testicular implant > T83.84
genital tract implant | vaginal pessary | vaginal mesh | vaginal sling > T83.84
electronic bone stimulator | bone growth stimulator | bone graft | tendon graft | muscle graft | ligament graft | joint prosthesis | prosthetic joint | internal joint prosthesis | internal fixation device | internal fixation | orthopedic device | orthopedic implant > T84.84
internal fixation device humerus | internal fixation device radius | internal fixation device ulna | internal fixation device forearm | internal fixation device arm | internal fixation device femur | internal fixation device tibia | internal fixation device fibula > T84.84
internal fixation device leg | internal fixation device limb | internal fixation device spine | internal fixation device vertebra | internal fixation device hand | internal fixation device finger | internal fixation device carpal | internal fixation device metacarpal > T84.84
internal fixation device foot | internal fixation device toe | internal fixation device tarsal | internal fixation device metatarsal | internal fixation device pelvis | internal fixation device clavicle | internal fixation device scapula | internal fixation device rib > T84.84
internal fixation device jaw | left hip prosthesis | right hip prosthesis | left knee prosthesis | right knee prosthesis | femoral nail | femoral plate | tibial nail | tibial plate | fibular plate | femoral rod | tibial rod | humeral nail | humeral plate | radial plate > T84.84
ulnar plate | radius plate | ulna plate | intramedullary nail | intramedullary rod | dynamic hip screw | pedicle screw | spinal rod | vertebral cage | shoulder prosthesis | elbow prosthesis | ankle prosthesis | wrist prosthesis | finger prosthesis > T84.84
ventricular shunt | ventriculoperitoneal shunt | intracranial shunt | ventricular intracranial shunt | VP shunt | brain neurostimulator | brain stimulator | deep brain stimulator | brain stimulator electrode | peripheral nerve neurostimulator | peripheral nerve stimulator > T85.840
vagus nerve stimulator | vagal nerve stimulator | gastric nerve stimulator | cranial nerve stimulator | sacral nerve stimulator | spinal cord neurostimulator | spinal cord stimulator | spinal stimulator | neurostimulator generator | stimulator generator > T85.840
cranial infusion catheter | epidural infusion catheter | epidural catheter | intrathecal infusion catheter | intrathecal catheter | spinal infusion catheter | spinal catheter | subarachnoid infusion catheter | subarachnoid catheter | subdural infusion catheter > T85.840
subdural catheter | intrathecal infusion pump | intrathecal pump | baclofen pump > T85.840
intraocular lens | lens implant | artificial lens | ocular implant | eye implant | orbital implant | glaucoma valve implant | scleral buckle | corneal graft device | orbital prosthesis | orbit prosthesis | prosthetic orbit | breast implant | breast prosthesis > T85.848
mammary implant | bile duct stent | biliary stent | bile duct implant | bile duct prosthesis | esophageal antireflux device | esophageal anti-reflux device | esophageal stent | duodenal stent | colonic stent | gastric band | enteral stent | gastrointestinal implant > T85.848
gastrointestinal prosthesis | intraperitoneal dialysis catheter | peritoneal dialysis catheter | permanent suture | wire suture | artificial skin graft | decellularized allodermis | artificial skin | insulin pump | chin implant | cheek implant | jaw implant | hernia mesh > T85.848
voice prosthesis | tracheoesophageal prosthesis > T85.848

# --- pain, short names of devices
@each complication pain
electronic cardiovascular electrode | electronic cardiac electrode | electronic cardiovascular pulse generator | electronic cardiac pulse generator | electronic cardiovascular | electronic cardiac | cardiac | heart > T82.847
vascular aorta graft | aorta graft | vascular carotid artery graft | extremity artery graft femoral | arteriovenous fistula artificial cardiovascular | arteriovenous shunt artificial cardiovascular | renal dialysis catheter | vascular balloon | balloon > T82.848
cystostomy | urinary catheter urethral indwelling | urinary catheter indwelling | nephrostomy | catheter urinary ileostomy | catheter urinary urostomy | electronic urinary | urinary sphincter | urinary system stent | intrauterine contraceptive | penile | penile prosthetic > T83.84
testicular | testicular prosthetic | genital | genital tract | urinary | urinary system | genitourinary > T83.84
electronic bone | electronic stimulator bone | electronic stimulator muscle | fixation internal | orthopedic > T84.84
ventricular | communicating shunt | electronic stimulator brain | electronic nervous system brain | electronic brain | electronic stimulator peripheral nerve | electronic nervous system peripheral nerve | electronic nervous system vagal nerve > T85.840
electronic nervous system gastric nerve | electronic nervous system cranial nerve | electronic nervous system sacral nerve | electronic stimulator spinal cord | electronic nervous system spinal cord | electronic spinal cord | electronic stimulator generator > T85.840
electronic nervous system generator | electronic nervous system | electronic stimulator nervous system | nervous system > T85.840
ocular | eye | breast | bile duct | esophageal antireflux | esophageal anti-reflux | gastrointestinal | gastrointestinal prosthetic | catheter dialysis intraperitoneal | catheter dialysis peritoneal | artificial skin or decellularized allodermis skin graft | catheter > T85.848

# --- stenosis
@each stenosis | complication stenosis | stenosis due to
heart valve prosthesis | prosthetic heart valve | prosthetic cardiac valve | cardiac valve prosthesis | artificial heart valve | prosthetic valve | biological heart valve graft | heart valve graft | bioprosthetic valve | bioprosthetic heart valve > T82.857
coronary artery bypass graft | coronary bypass graft | coronary artery graft | artificial heart | pacemaker electrode | pacemaker lead | cardiac electrode | defibrillator lead | ICD lead | pacemaker pulse generator | pulse generator | cardiac pulse generator > T82.857
pacemaker generator | defibrillator generator | pacemaker battery | cardiac electronic device | cardiac pacemaker | implantable defibrillator | cardiac device | cardiac implant > T82.857
aortic graft | aortic bifurcation graft | carotid artery graft | carotid arterial graft | femoral artery graft | femoral arterial graft | arterial graft | extremity artery graft | peripheral artery graft | vascular graft | arteriovenous fistula surgically created > T82.858
artificial arteriovenous fistula | arteriovenous shunt surgically created | artificial arteriovenous shunt | hemodialysis catheter | vascular dialysis catheter | dialysis catheter | intraaortic balloon | counterpulsation balloon | balloon pump | infusion catheter > T82.858
intravenous infusion catheter | vascular infusion catheter | umbrella device | vena cava umbrella | vena cava filter | vascular device | vascular implant | cardiovascular device | cardiovascular implant > T82.858
cystostomy catheter | suprapubic catheter | cystostomy tube | suprapubic tube | indwelling urethral catheter | urethral catheter | foley catheter | nephrostomy catheter | nephrostomy tube | urinary catheter | urostomy catheter | ileostomy urinary catheter > T83.85
hopkins catheter | urinary electronic stimulator | urinary neurostimulator | bladder stimulator | sacral neurostimulator bladder | urinary sphincter implant | implanted urinary sphincter | artificial urinary sphincter | ureteral stent | double J stent > T83.85
indwelling ureteral stent | nephroureteral stent | urinary stent | graft urinary organ | urinary organ graft | bladder graft | intrauterine contraceptive device | intrauterine device | penile prosthesis | penile implant | testicular prosthesis | testicular implant > T83.85
genital tract implant | vaginal pessary | vaginal mesh | vaginal sling > T83.85
electronic bone stimulator | bone growth stimulator | bone graft | tendon graft | muscle graft | ligament graft | joint prosthesis | prosthetic joint | internal joint prosthesis | internal fixation device | internal fixation | orthopedic device | orthopedic implant > T84.85
internal fixation device humerus | internal fixation device radius | internal fixation device ulna | internal fixation device forearm | internal fixation device arm | internal fixation device femur | internal fixation device tibia | internal fixation device fibula > T84.85
internal fixation device leg | internal fixation device limb | internal fixation device spine | internal fixation device vertebra | internal fixation device hand | internal fixation device finger | internal fixation device carpal | internal fixation device metacarpal > T84.85
internal fixation device foot | internal fixation device toe | internal fixation device tarsal | internal fixation device metatarsal | internal fixation device pelvis | internal fixation device clavicle | internal fixation device scapula | internal fixation device rib > T84.85
internal fixation device jaw | left hip prosthesis | right hip prosthesis | left knee prosthesis | right knee prosthesis | femoral nail | femoral plate | tibial nail | tibial plate | fibular plate | femoral rod | tibial rod | humeral nail | humeral plate | radial plate > T84.85
ulnar plate | radius plate | ulna plate | intramedullary nail | intramedullary rod | dynamic hip screw | pedicle screw | spinal rod | vertebral cage | shoulder prosthesis | elbow prosthesis | ankle prosthesis | wrist prosthesis | finger prosthesis > T84.85
ventricular shunt | ventriculoperitoneal shunt | intracranial shunt | ventricular intracranial shunt | VP shunt | brain neurostimulator | brain stimulator | deep brain stimulator | brain stimulator electrode | peripheral nerve neurostimulator | peripheral nerve stimulator > T85.850
vagus nerve stimulator | vagal nerve stimulator | gastric nerve stimulator | cranial nerve stimulator | sacral nerve stimulator | spinal cord neurostimulator | spinal cord stimulator | spinal stimulator | neurostimulator generator | stimulator generator > T85.850
cranial infusion catheter | epidural infusion catheter | epidural catheter | intrathecal infusion catheter | intrathecal catheter | spinal infusion catheter | spinal catheter | subarachnoid infusion catheter | subarachnoid catheter | subdural infusion catheter > T85.850
subdural catheter | intrathecal infusion pump | intrathecal pump | baclofen pump > T85.850
intraocular lens | lens implant | artificial lens | ocular implant | eye implant | orbital implant | glaucoma valve implant | scleral buckle | corneal graft device | orbital prosthesis | orbit prosthesis | prosthetic orbit | breast implant | breast prosthesis > T85.858
mammary implant | bile duct stent | biliary stent | bile duct implant | bile duct prosthesis | esophageal antireflux device | esophageal anti-reflux device | esophageal stent | duodenal stent | colonic stent | gastric band | enteral stent | gastrointestinal implant > T85.858
gastrointestinal prosthesis | intraperitoneal dialysis catheter | peritoneal dialysis catheter | permanent suture | wire suture | artificial skin graft | decellularized allodermis | artificial skin | insulin pump | chin implant | cheek implant | jaw implant | hernia mesh > T85.858
voice prosthesis | tracheoesophageal prosthesis > T85.858

# --- stenosis, short names of devices
@each complication stenosis
electronic cardiovascular electrode | electronic cardiac electrode | electronic cardiovascular pulse generator | electronic cardiac pulse generator | electronic cardiovascular | electronic cardiac | cardiac | heart > T82.857
vascular aorta graft | aorta graft | vascular carotid artery graft | extremity artery graft femoral | arteriovenous fistula artificial cardiovascular | arteriovenous shunt artificial cardiovascular | renal dialysis catheter | vascular balloon | balloon > T82.858
cystostomy | urinary catheter urethral indwelling | urinary catheter indwelling | nephrostomy | catheter urinary ileostomy | catheter urinary urostomy | electronic urinary | urinary sphincter | urinary system stent | intrauterine contraceptive | penile | penile prosthetic > T83.85
testicular | testicular prosthetic | genital | genital tract | urinary | urinary system | genitourinary > T83.85
electronic bone | electronic stimulator bone | electronic stimulator muscle | fixation internal | orthopedic > T84.85
ventricular | communicating shunt | electronic stimulator brain | electronic nervous system brain | electronic brain | electronic stimulator peripheral nerve | electronic nervous system peripheral nerve | electronic nervous system vagal nerve > T85.850
electronic nervous system gastric nerve | electronic nervous system cranial nerve | electronic nervous system sacral nerve | electronic stimulator spinal cord | electronic nervous system spinal cord | electronic spinal cord | electronic stimulator generator > T85.850
electronic nervous system generator | electronic nervous system | electronic stimulator nervous system | nervous system > T85.850
ocular | eye | breast | bile duct | esophageal antireflux | esophageal anti-reflux | gastrointestinal | gastrointestinal prosthetic | catheter dialysis intraperitoneal | catheter dialysis peritoneal | artificial skin or decellularized allodermis skin graft | catheter > T85.858

# --- thrombosis
@each thrombosis | complication thrombosis | thrombosis due to | thrombosed | clotted
heart valve prosthesis | prosthetic heart valve | prosthetic cardiac valve | cardiac valve prosthesis | artificial heart valve | prosthetic valve | biological heart valve graft | heart valve graft | bioprosthetic valve | bioprosthetic heart valve > T82.867
coronary artery bypass graft | coronary bypass graft | coronary artery graft | artificial heart | pacemaker electrode | pacemaker lead | cardiac electrode | defibrillator lead | ICD lead | pacemaker pulse generator | pulse generator | cardiac pulse generator > T82.867
pacemaker generator | defibrillator generator | pacemaker battery | cardiac electronic device | cardiac pacemaker | implantable defibrillator | cardiac device | cardiac implant > T82.867
aortic graft | aortic bifurcation graft | carotid artery graft | carotid arterial graft | femoral artery graft | femoral arterial graft | arterial graft | extremity artery graft | peripheral artery graft | vascular graft | arteriovenous fistula surgically created > T82.868
artificial arteriovenous fistula | arteriovenous shunt surgically created | artificial arteriovenous shunt | hemodialysis catheter | vascular dialysis catheter | dialysis catheter | intraaortic balloon | counterpulsation balloon | balloon pump | infusion catheter > T82.868
intravenous infusion catheter | vascular infusion catheter | umbrella device | vena cava umbrella | vena cava filter | vascular device | vascular implant | cardiovascular device | cardiovascular implant > T82.868
cystostomy catheter | suprapubic catheter | cystostomy tube | suprapubic tube | indwelling urethral catheter | urethral catheter | foley catheter | nephrostomy catheter | nephrostomy tube | urinary catheter | urostomy catheter | ileostomy urinary catheter > T83.86
hopkins catheter | urinary electronic stimulator | urinary neurostimulator | bladder stimulator | sacral neurostimulator bladder | urinary sphincter implant | implanted urinary sphincter | artificial urinary sphincter | ureteral stent | double J stent > T83.86
indwelling ureteral stent | nephroureteral stent | urinary stent | graft urinary organ | urinary organ graft | bladder graft | intrauterine contraceptive device | intrauterine device | penile prosthesis | penile implant | testicular prosthesis | testicular implant > T83.86
genital tract implant | vaginal pessary | vaginal mesh | vaginal sling > T83.86
electronic bone stimulator | bone growth stimulator | bone graft | tendon graft | muscle graft | ligament graft | joint prosthesis | prosthetic joint | internal joint prosthesis | internal fixation device | internal fixation | orthopedic device | orthopedic implant > T84.86
internal fixation device humerus | internal fixation device radius | internal fixation device ulna | internal fixation device forearm | internal fixation device arm | internal fixation device femur | internal fixation device tibia | internal fixation device fibula > T84.86
internal fixation device leg | internal fixation device limb | internal fixation device spine | internal fixation device vertebra | internal fixation device hand | internal fixation device finger | internal fixation device carpal | internal fixation device metacarpal > T84.86
internal fixation device foot | internal fixation device toe | internal fixation device tarsal | internal fixation device metatarsal | internal fixation device pelvis | internal fixation device clavicle | internal fixation device scapula | internal fixation device rib > T84.86
internal fixation device jaw | left hip prosthesis | right hip prosthesis | left knee prosthesis | right knee prosthesis | femoral nail | femoral plate | tibial nail | tibial plate | fibular plate | femoral rod | tibial rod | humeral nail | humeral plate | radial plate > T84.86
ulnar plate | radius plate | ulna plate | intramedullary nail | intramedullary rod | dynamic hip screw | pedicle screw | spinal rod | vertebral cage | shoulder prosthesis | elbow prosthesis | ankle prosthesis | wrist prosthesis | finger prosthesis > T84.86
ventricular shunt | ventriculoperitoneal shunt | intracranial shunt | ventricular intracranial shunt | VP shunt | brain neurostimulator | brain stimulator | deep brain stimulator | brain stimulator electrode | peripheral nerve neurostimulator | peripheral nerve stimulator > T85.860
vagus nerve stimulator | vagal nerve stimulator | gastric nerve stimulator | cranial nerve stimulator | sacral nerve stimulator | spinal cord neurostimulator | spinal cord stimulator | spinal stimulator | neurostimulator generator | stimulator generator > T85.860
cranial infusion catheter | epidural infusion catheter | epidural catheter | intrathecal infusion catheter | intrathecal catheter | spinal infusion catheter | spinal catheter | subarachnoid infusion catheter | subarachnoid catheter | subdural infusion catheter > T85.860
subdural catheter | intrathecal infusion pump | intrathecal pump | baclofen pump > T85.860
intraocular lens | lens implant | artificial lens | ocular implant | eye implant | orbital implant | glaucoma valve implant | scleral buckle | corneal graft device | orbital prosthesis | orbit prosthesis | prosthetic orbit | breast implant | breast prosthesis > T85.868
mammary implant | bile duct stent | biliary stent | bile duct implant | bile duct prosthesis | esophageal antireflux device | esophageal anti-reflux device | esophageal stent | duodenal stent | colonic stent | gastric band | enteral stent | gastrointestinal implant > T85.868
gastrointestinal prosthesis | intraperitoneal dialysis catheter | peritoneal dialysis catheter | permanent suture | wire suture | artificial skin graft | decellularized allodermis | artificial skin | insulin pump | chin implant | cheek implant | jaw implant | hernia mesh > T85.868
voice prosthesis | tracheoesophageal prosthesis > T85.868

# --- thrombosis, short names of devices
@each complication thrombosis
electronic cardiovascular electrode | electronic cardiac electrode | electronic cardiovascular pulse generator | electronic cardiac pulse generator | electronic cardiovascular | electronic cardiac | cardiac | heart > T82.867
vascular aorta graft | aorta graft | vascular carotid artery graft | extremity artery graft femoral | arteriovenous fistula artificial cardiovascular | arteriovenous shunt artificial cardiovascular | renal dialysis catheter | vascular balloon | balloon > T82.868
cystostomy | urinary catheter urethral indwelling | urinary catheter indwelling | nephrostomy | catheter urinary ileostomy | catheter urinary urostomy | electronic urinary | urinary sphincter | urinary system stent | intrauterine contraceptive | penile | penile prosthetic > T83.86
testicular | testicular prosthetic | genital | genital tract | urinary | urinary system | genitourinary > T83.86
electronic bone | electronic stimulator bone | electronic stimulator muscle | fixation internal | orthopedic > T84.86
ventricular | communicating shunt | electronic stimulator brain | electronic nervous system brain | electronic brain | electronic stimulator peripheral nerve | electronic nervous system peripheral nerve | electronic nervous system vagal nerve > T85.860
electronic nervous system gastric nerve | electronic nervous system cranial nerve | electronic nervous system sacral nerve | electronic stimulator spinal cord | electronic nervous system spinal cord | electronic spinal cord | electronic stimulator generator > T85.860
electronic nervous system generator | electronic nervous system | electronic stimulator nervous system | nervous system > T85.860
ocular | eye | breast | bile duct | esophageal antireflux | esophageal anti-reflux | gastrointestinal | gastrointestinal prosthetic | catheter dialysis intraperitoneal | catheter dialysis peritoneal | artificial skin or decellularized allodermis skin graft | catheter > T85.868

# --- breakdown
@each breakdown | broken | fractured | complication breakdown
heart valve prosthesis | prosthetic heart valve | prosthetic cardiac valve | cardiac valve prosthesis | artificial heart valve | prosthetic valve > T82.01
biological heart valve graft | heart valve graft | bioprosthetic valve | bioprosthetic heart valve > T82.221
coronary artery bypass graft | coronary bypass graft | coronary artery graft > T82.211
artificial heart > T82.512
pacemaker electrode | pacemaker lead | cardiac electrode | defibrillator lead | ICD lead > T82.110
pacemaker pulse generator | pulse generator | cardiac pulse generator | pacemaker generator | defibrillator generator | pacemaker battery > T82.111
cardiac electronic device | cardiac pacemaker | implantable defibrillator > T82.119
cardiac device | cardiac implant | vascular device | vascular implant | cardiovascular device | cardiovascular implant > T82.519
aortic graft | aortic bifurcation graft > T82.310
carotid artery graft | carotid arterial graft > T82.311
femoral artery graft | femoral arterial graft > T82.312
arterial graft | extremity artery graft | peripheral artery graft > T82.318
vascular graft > T82.319
arteriovenous fistula surgically created | artificial arteriovenous fistula > T82.510
arteriovenous shunt surgically created | artificial arteriovenous shunt > T82.511
hemodialysis catheter | vascular dialysis catheter | dialysis catheter > T82.41
intraaortic balloon | counterpulsation balloon | balloon pump > T82.513
infusion catheter | intravenous infusion catheter | vascular infusion catheter > T82.514
umbrella device | vena cava umbrella | vena cava filter > T82.515
cystostomy catheter | suprapubic catheter | cystostomy tube | suprapubic tube > T83.010
indwelling urethral catheter | urethral catheter | foley catheter > T83.011
nephrostomy catheter | nephrostomy tube > T83.012
urinary catheter | urostomy catheter | ileostomy urinary catheter | hopkins catheter > T83.018
urinary electronic stimulator | urinary neurostimulator | bladder stimulator | sacral neurostimulator bladder > T83.110
urinary sphincter implant | implanted urinary sphincter | artificial urinary sphincter > T83.111
ureteral stent | double J stent | indwelling ureteral stent > T83.112
nephroureteral stent | urinary stent > T83.113
graft urinary organ | urinary organ graft | bladder graft > T83.21
intrauterine contraceptive device | intrauterine device > T83.31
penile prosthesis | penile implant > T83.410
testicular prosthesis | testicular implant > T83.411
genital tract implant | vaginal pessary > T83.418
electronic bone stimulator | bone growth stimulator > T84.310
bone graft > T84.318
tendon graft | muscle graft | ligament graft > T84.410
joint prosthesis | prosthetic joint | internal joint prosthesis > T84.019
internal fixation device | internal fixation | internal fixation device pelvis | internal fixation device clavicle | internal fixation device scapula | internal fixation device rib | internal fixation device jaw > T84.218
orthopedic device | orthopedic implant > T84.418
ventricular shunt | ventriculoperitoneal shunt | intracranial shunt | ventricular intracranial shunt | VP shunt > T85.01
brain neurostimulator | brain stimulator | deep brain stimulator | brain stimulator electrode > T85.110
peripheral nerve neurostimulator | peripheral nerve stimulator | vagus nerve stimulator | vagal nerve stimulator | gastric nerve stimulator | cranial nerve stimulator | sacral nerve stimulator > T85.111
spinal cord neurostimulator | spinal cord stimulator | spinal stimulator > T85.112
neurostimulator generator | stimulator generator > T85.113
cranial infusion catheter | epidural infusion catheter | epidural catheter | intrathecal infusion catheter | intrathecal catheter | spinal infusion catheter | spinal catheter | subarachnoid infusion catheter | subarachnoid catheter | subdural infusion catheter > T85.610
subdural catheter > T85.610
intrathecal infusion pump | intrathecal pump | baclofen pump > T85.615
intraocular lens | lens implant | artificial lens > T85.21
ocular implant | eye implant | orbital implant | glaucoma valve implant | scleral buckle | corneal graft device | orbital prosthesis | orbit prosthesis | prosthetic orbit > T85.318
breast implant | breast prosthesis | mammary implant > T85.41
bile duct stent | biliary stent | bile duct implant | bile duct prosthesis > T85.510
esophageal antireflux device | esophageal anti-reflux device > T85.511
esophageal stent | duodenal stent | colonic stent | gastric band | enteral stent | gastrointestinal implant | gastrointestinal prosthesis > T85.518
intraperitoneal dialysis catheter | peritoneal dialysis catheter > T85.611
permanent suture | wire suture > T85.612
artificial skin graft | decellularized allodermis | artificial skin > T85.613
insulin pump > T85.614
chin implant | cheek implant | jaw implant | hernia mesh | voice prosthesis | tracheoesophageal prosthesis > T85.618
internal fixation device humerus | internal fixation device radius | internal fixation device ulna | internal fixation device forearm | internal fixation device arm | internal fixation device femur | internal fixation device tibia | internal fixation device fibula > T84.119
internal fixation device leg | internal fixation device limb | femoral nail | femoral plate | tibial nail | tibial plate | fibular plate | femoral rod | tibial rod | humeral nail | humeral plate | radial plate | ulnar plate | radius plate | ulna plate | intramedullary nail > T84.119
intramedullary rod | dynamic hip screw > T84.119
internal fixation device spine | internal fixation device vertebra | pedicle screw | spinal rod | vertebral cage > T84.216
internal fixation device hand | internal fixation device finger | internal fixation device carpal | internal fixation device metacarpal > T84.210
internal fixation device foot | internal fixation device toe | internal fixation device tarsal | internal fixation device metatarsal > T84.213

# --- breakdown, short names of devices
@each mechanical complication breakdown
electronic cardiovascular electrode | electronic cardiac electrode > T82.110
electronic cardiovascular pulse generator | electronic cardiac pulse generator > T82.111
electronic cardiovascular | electronic cardiac > T82.119
cardiac | heart > T82.519
vascular aorta graft | aorta graft > T82.310
vascular carotid artery graft > T82.311
extremity artery graft femoral > T82.312
arteriovenous fistula artificial cardiovascular > T82.510
arteriovenous shunt artificial cardiovascular > T82.511
renal dialysis catheter > T82.41
vascular balloon | balloon > T82.513
cystostomy > T83.010
urinary catheter urethral indwelling | urinary catheter indwelling > T83.011
nephrostomy > T83.012
catheter urinary ileostomy | catheter urinary urostomy > T83.018
electronic urinary > T83.110
urinary sphincter > T83.111
urinary system stent > T83.113
intrauterine contraceptive > T83.31
penile | penile prosthetic > T83.410
testicular | testicular prosthetic > T83.411
genital | genital tract > T83.418
urinary | urinary system > T83.118
electronic bone | electronic stimulator bone > T84.310
electronic stimulator muscle > T84.410
fixation internal > T84.218
orthopedic > T84.418
ventricular | communicating shunt > T85.01
electronic stimulator brain | electronic nervous system brain | electronic brain > T85.110
electronic stimulator peripheral nerve | electronic nervous system peripheral nerve | electronic nervous system vagal nerve | electronic nervous system gastric nerve | electronic nervous system cranial nerve | electronic nervous system sacral nerve > T85.111
electronic stimulator spinal cord | electronic nervous system spinal cord | electronic spinal cord > T85.112
electronic stimulator generator | electronic nervous system generator > T85.113
electronic nervous system | electronic stimulator nervous system > T85.118
nervous system > T85.615
ocular | eye > T85.318
breast > T85.41
bile duct > T85.510
esophageal antireflux | esophageal anti-reflux > T85.511
gastrointestinal | gastrointestinal prosthetic > T85.518
catheter dialysis intraperitoneal | catheter dialysis peritoneal > T85.611
artificial skin or decellularized allodermis skin graft > T85.613
catheter > T85.618

# --- displacement
@each displacement | displaced | malposition | malpositioned | migration | migrated | dislodgement | dislodged | dislocation | dislocated | complication displacement | complication malposition | complication migration | complication dislodgement | complication dislocation
heart valve prosthesis | prosthetic heart valve | prosthetic cardiac valve | cardiac valve prosthesis | artificial heart valve | prosthetic valve > T82.02
biological heart valve graft | heart valve graft | bioprosthetic valve | bioprosthetic heart valve > T82.222
coronary artery bypass graft | coronary bypass graft | coronary artery graft > T82.212
artificial heart > T82.522
pacemaker electrode | pacemaker lead | cardiac electrode | defibrillator lead | ICD lead > T82.120
pacemaker pulse generator | pulse generator | cardiac pulse generator | pacemaker generator | defibrillator generator | pacemaker battery > T82.121
cardiac electronic device | cardiac pacemaker | implantable defibrillator > T82.129
cardiac device | cardiac implant | vascular device | vascular implant | cardiovascular device | cardiovascular implant > T82.529
aortic graft | aortic bifurcation graft > T82.320
carotid artery graft | carotid arterial graft > T82.321
femoral artery graft | femoral arterial graft > T82.322
arterial graft | extremity artery graft | peripheral artery graft > T82.328
vascular graft > T82.329
arteriovenous fistula surgically created | artificial arteriovenous fistula > T82.520
arteriovenous shunt surgically created | artificial arteriovenous shunt > T82.521
hemodialysis catheter | vascular dialysis catheter | dialysis catheter > T82.42
intraaortic balloon | counterpulsation balloon | balloon pump > T82.523
infusion catheter | intravenous infusion catheter | vascular infusion catheter > T82.524
umbrella device | vena cava umbrella | vena cava filter > T82.525
cystostomy catheter | suprapubic catheter | cystostomy tube | suprapubic tube > T83.020
indwelling urethral catheter | urethral catheter | foley catheter > T83.021
nephrostomy catheter | nephrostomy tube > T83.022
urinary catheter | urostomy catheter | ileostomy urinary catheter | hopkins catheter > T83.028
urinary electronic stimulator | urinary neurostimulator | bladder stimulator | sacral neurostimulator bladder > T83.120
urinary sphincter implant | implanted urinary sphincter | artificial urinary sphincter > T83.121
ureteral stent | double J stent | indwelling ureteral stent > T83.122
nephroureteral stent | urinary stent > T83.123
graft urinary organ | urinary organ graft | bladder graft > T83.22
intrauterine contraceptive device | intrauterine device > T83.32
penile prosthesis | penile implant > T83.420
testicular prosthesis | testicular implant > T83.421
genital tract implant | vaginal pessary > T83.428
electronic bone stimulator | bone growth stimulator > T84.320
bone graft > T84.328
tendon graft | muscle graft | ligament graft > T84.420
joint prosthesis | prosthetic joint | internal joint prosthesis > T84.029
internal fixation device | internal fixation | internal fixation device pelvis | internal fixation device clavicle | internal fixation device scapula | internal fixation device rib | internal fixation device jaw > T84.228
orthopedic device | orthopedic implant > T84.428
ventricular shunt | ventriculoperitoneal shunt | intracranial shunt | ventricular intracranial shunt | VP shunt > T85.02
brain neurostimulator | brain stimulator | deep brain stimulator | brain stimulator electrode > T85.120
peripheral nerve neurostimulator | peripheral nerve stimulator | vagus nerve stimulator | vagal nerve stimulator | gastric nerve stimulator | cranial nerve stimulator | sacral nerve stimulator > T85.121
spinal cord neurostimulator | spinal cord stimulator | spinal stimulator > T85.122
neurostimulator generator | stimulator generator > T85.123
cranial infusion catheter | epidural infusion catheter | epidural catheter | intrathecal infusion catheter | intrathecal catheter | spinal infusion catheter | spinal catheter | subarachnoid infusion catheter | subarachnoid catheter | subdural infusion catheter > T85.620
subdural catheter > T85.620
intrathecal infusion pump | intrathecal pump | baclofen pump > T85.625
intraocular lens | lens implant | artificial lens > T85.22
ocular implant | eye implant | orbital implant | glaucoma valve implant | scleral buckle | corneal graft device | orbital prosthesis | orbit prosthesis | prosthetic orbit > T85.328
breast implant | breast prosthesis | mammary implant > T85.42
bile duct stent | biliary stent | bile duct implant | bile duct prosthesis > T85.520
esophageal antireflux device | esophageal anti-reflux device > T85.521
esophageal stent | duodenal stent | colonic stent | gastric band | enteral stent | gastrointestinal implant | gastrointestinal prosthesis > T85.528
intraperitoneal dialysis catheter | peritoneal dialysis catheter > T85.621
permanent suture | wire suture > T85.622
artificial skin graft | decellularized allodermis | artificial skin > T85.623
insulin pump > T85.624
chin implant | cheek implant | jaw implant | hernia mesh | voice prosthesis | tracheoesophageal prosthesis > T85.628
internal fixation device humerus | internal fixation device radius | internal fixation device ulna | internal fixation device forearm | internal fixation device arm | internal fixation device femur | internal fixation device tibia | internal fixation device fibula > T84.129
internal fixation device leg | internal fixation device limb | femoral nail | femoral plate | tibial nail | tibial plate | fibular plate | femoral rod | tibial rod | humeral nail | humeral plate | radial plate | ulnar plate | radius plate | ulna plate | intramedullary nail > T84.129
intramedullary rod | dynamic hip screw > T84.129
internal fixation device spine | internal fixation device vertebra | pedicle screw | spinal rod | vertebral cage > T84.226
internal fixation device hand | internal fixation device finger | internal fixation device carpal | internal fixation device metacarpal > T84.220
internal fixation device foot | internal fixation device toe | internal fixation device tarsal | internal fixation device metatarsal > T84.223

# --- displacement, short names of devices
@each mechanical complication displacement | mechanical complication malposition | mechanical complication migration | mechanical complication dislodgement | mechanical complication dislocation
electronic cardiovascular electrode | electronic cardiac electrode > T82.120
electronic cardiovascular pulse generator | electronic cardiac pulse generator > T82.121
electronic cardiovascular | electronic cardiac > T82.129
cardiac | heart > T82.529
vascular aorta graft | aorta graft > T82.320
vascular carotid artery graft > T82.321
extremity artery graft femoral > T82.322
arteriovenous fistula artificial cardiovascular > T82.520
arteriovenous shunt artificial cardiovascular > T82.521
renal dialysis catheter > T82.42
vascular balloon | balloon > T82.523
cystostomy > T83.020
urinary catheter urethral indwelling | urinary catheter indwelling > T83.021
nephrostomy > T83.022
catheter urinary ileostomy | catheter urinary urostomy > T83.028
electronic urinary > T83.120
urinary sphincter > T83.121
urinary system stent > T83.123
intrauterine contraceptive > T83.32
penile | penile prosthetic > T83.420
testicular | testicular prosthetic > T83.421
genital | genital tract > T83.428
urinary | urinary system > T83.128
electronic bone | electronic stimulator bone > T84.320
electronic stimulator muscle > T84.420
fixation internal > T84.228
orthopedic > T84.428
ventricular | communicating shunt > T85.02
electronic stimulator brain | electronic nervous system brain | electronic brain > T85.120
electronic stimulator peripheral nerve | electronic nervous system peripheral nerve | electronic nervous system vagal nerve | electronic nervous system gastric nerve | electronic nervous system cranial nerve | electronic nervous system sacral nerve > T85.121
electronic stimulator spinal cord | electronic nervous system spinal cord | electronic spinal cord > T85.122
electronic stimulator generator | electronic nervous system generator > T85.123
electronic nervous system | electronic stimulator nervous system > T85.128
nervous system > T85.625
ocular | eye > T85.328
breast > T85.42
bile duct > T85.520
esophageal antireflux | esophageal anti-reflux > T85.521
gastrointestinal | gastrointestinal prosthetic > T85.528
catheter dialysis intraperitoneal | catheter dialysis peritoneal > T85.621
artificial skin or decellularized allodermis skin graft > T85.623
catheter > T85.628

# --- leakage
@each leakage | leak | leaking | complication leakage | complication leak
heart valve prosthesis | prosthetic heart valve | prosthetic cardiac valve | cardiac valve prosthesis | artificial heart valve | prosthetic valve > T82.03
biological heart valve graft | heart valve graft | bioprosthetic valve | bioprosthetic heart valve > T82.223
coronary artery bypass graft | coronary bypass graft | coronary artery graft > T82.213
artificial heart > T82.532
pacemaker electrode | pacemaker lead | cardiac electrode | defibrillator lead | ICD lead > T82.190
pacemaker pulse generator | pulse generator | cardiac pulse generator | pacemaker generator | defibrillator generator | pacemaker battery > T82.191
cardiac electronic device | cardiac pacemaker | implantable defibrillator > T82.199
cardiac device | cardiac implant | vascular device | vascular implant | cardiovascular device | cardiovascular implant > T82.539
aortic graft | aortic bifurcation graft > T82.330
carotid artery graft | carotid arterial graft > T82.331
femoral artery graft | femoral arterial graft > T82.332
arterial graft | extremity artery graft | peripheral artery graft > T82.338
vascular graft > T82.339
arteriovenous fistula surgically created | artificial arteriovenous fistula > T82.530
arteriovenous shunt surgically created | artificial arteriovenous shunt > T82.531
hemodialysis catheter | vascular dialysis catheter | dialysis catheter > T82.43
intraaortic balloon | counterpulsation balloon | balloon pump > T82.533
infusion catheter | intravenous infusion catheter | vascular infusion catheter > T82.534
umbrella device | vena cava umbrella | vena cava filter > T82.535
cystostomy catheter | suprapubic catheter | cystostomy tube | suprapubic tube > T83.030
indwelling urethral catheter | urethral catheter | foley catheter > T83.031
nephrostomy catheter | nephrostomy tube > T83.032
urinary catheter | urostomy catheter | ileostomy urinary catheter | hopkins catheter > T83.038
urinary electronic stimulator | urinary neurostimulator | bladder stimulator | sacral neurostimulator bladder > T83.190
urinary sphincter implant | implanted urinary sphincter | artificial urinary sphincter > T83.191
ureteral stent | double J stent | indwelling ureteral stent > T83.192
nephroureteral stent | urinary stent > T83.193
graft urinary organ | urinary organ graft | bladder graft > T83.23
intrauterine contraceptive device | intrauterine device > T83.39
penile prosthesis | penile implant > T83.490
testicular prosthesis | testicular implant > T83.491
genital tract implant | vaginal pessary > T83.498
electronic bone stimulator | bone growth stimulator > T84.390
bone graft > T84.398
tendon graft | muscle graft | ligament graft > T84.490
joint prosthesis | prosthetic joint | internal joint prosthesis > T84.099
internal fixation device | internal fixation | internal fixation device pelvis | internal fixation device clavicle | internal fixation device scapula | internal fixation device rib | internal fixation device jaw > T84.298
orthopedic device | orthopedic implant > T84.498
ventricular shunt | ventriculoperitoneal shunt | intracranial shunt | ventricular intracranial shunt | VP shunt > T85.03
brain neurostimulator | brain stimulator | deep brain stimulator | brain stimulator electrode > T85.190
peripheral nerve neurostimulator | peripheral nerve stimulator | vagus nerve stimulator | vagal nerve stimulator | gastric nerve stimulator | cranial nerve stimulator | sacral nerve stimulator > T85.191
spinal cord neurostimulator | spinal cord stimulator | spinal stimulator > T85.192
neurostimulator generator | stimulator generator > T85.193
cranial infusion catheter | epidural infusion catheter | epidural catheter | intrathecal infusion catheter | intrathecal catheter | spinal infusion catheter | spinal catheter | subarachnoid infusion catheter | subarachnoid catheter | subdural infusion catheter > T85.630
subdural catheter > T85.630
intrathecal infusion pump | intrathecal pump | baclofen pump > T85.635
intraocular lens | lens implant | artificial lens > T85.29
ocular implant | eye implant | orbital implant | glaucoma valve implant | scleral buckle | corneal graft device | orbital prosthesis | orbit prosthesis | prosthetic orbit > T85.398
breast implant | breast prosthesis | mammary implant > T85.43
bile duct stent | biliary stent | bile duct implant | bile duct prosthesis > T85.590
esophageal antireflux device | esophageal anti-reflux device > T85.591
esophageal stent | duodenal stent | colonic stent | gastric band | enteral stent | gastrointestinal implant | gastrointestinal prosthesis > T85.598
intraperitoneal dialysis catheter | peritoneal dialysis catheter > T85.631
permanent suture | wire suture > T85.692
artificial skin graft | decellularized allodermis | artificial skin > T85.693
insulin pump > T85.633
chin implant | cheek implant | jaw implant | hernia mesh | voice prosthesis | tracheoesophageal prosthesis > T85.638
internal fixation device humerus | internal fixation device radius | internal fixation device ulna | internal fixation device forearm | internal fixation device arm | internal fixation device femur | internal fixation device tibia | internal fixation device fibula > T84.199
internal fixation device leg | internal fixation device limb | femoral nail | femoral plate | tibial nail | tibial plate | fibular plate | femoral rod | tibial rod | humeral nail | humeral plate | radial plate | ulnar plate | radius plate | ulna plate | intramedullary nail > T84.199
intramedullary rod | dynamic hip screw > T84.199
internal fixation device spine | internal fixation device vertebra | pedicle screw | spinal rod | vertebral cage > T84.296
internal fixation device hand | internal fixation device finger | internal fixation device carpal | internal fixation device metacarpal > T84.290
internal fixation device foot | internal fixation device toe | internal fixation device tarsal | internal fixation device metatarsal > T84.293

# --- leakage, short names of devices
@each mechanical complication leakage | mechanical complication leak
electronic cardiovascular electrode | electronic cardiac electrode > T82.190
electronic cardiovascular pulse generator | electronic cardiac pulse generator > T82.191
electronic cardiovascular | electronic cardiac > T82.199
cardiac | heart > T82.539
vascular aorta graft | aorta graft > T82.330
vascular carotid artery graft > T82.331
extremity artery graft femoral > T82.332
arteriovenous fistula artificial cardiovascular > T82.530
arteriovenous shunt artificial cardiovascular > T82.531
renal dialysis catheter > T82.43
vascular balloon | balloon > T82.533
cystostomy > T83.030
urinary catheter urethral indwelling | urinary catheter indwelling > T83.031
nephrostomy > T83.032
catheter urinary ileostomy | catheter urinary urostomy > T83.038
electronic urinary > T83.190
urinary sphincter > T83.191
urinary system stent > T83.193
intrauterine contraceptive > T83.39
penile | penile prosthetic > T83.490
testicular | testicular prosthetic > T83.491
genital | genital tract > T83.498
urinary | urinary system > T83.198
electronic bone | electronic stimulator bone > T84.390
electronic stimulator muscle > T84.490
fixation internal > T84.298
orthopedic > T84.498
ventricular | communicating shunt > T85.03
electronic stimulator brain | electronic nervous system brain | electronic brain > T85.190
electronic stimulator peripheral nerve | electronic nervous system peripheral nerve | electronic nervous system vagal nerve | electronic nervous system gastric nerve | electronic nervous system cranial nerve | electronic nervous system sacral nerve > T85.191
electronic stimulator spinal cord | electronic nervous system spinal cord | electronic spinal cord > T85.192
electronic stimulator generator | electronic nervous system generator > T85.193
electronic nervous system | electronic stimulator nervous system > T85.199
nervous system > T85.635
ocular | eye > T85.398
breast > T85.43
bile duct > T85.590
esophageal antireflux | esophageal anti-reflux > T85.591
gastrointestinal | gastrointestinal prosthetic > T85.598
catheter dialysis intraperitoneal | catheter dialysis peritoneal > T85.631
artificial skin or decellularized allodermis skin graft > T85.693
catheter > T85.638

# --- obstruction, perforation, protrusion
@each obstruction | obstructed | occlusion | occluded | blocked | kinked | perforation | protrusion | complication obstruction | complication occlusion | complication perforation | complication protrusion
heart valve prosthesis | prosthetic heart valve | prosthetic cardiac valve | cardiac valve prosthesis | artificial heart valve | prosthetic valve > T82.09
biological heart valve graft | heart valve graft | bioprosthetic valve | bioprosthetic heart valve > T82.228
coronary artery bypass graft | coronary bypass graft | coronary artery graft > T82.218
artificial heart > T82.592
pacemaker electrode | pacemaker lead | cardiac electrode | defibrillator lead | ICD lead > T82.190
pacemaker pulse generator | pulse generator | cardiac pulse generator | pacemaker generator | defibrillator generator | pacemaker battery > T82.191
cardiac electronic device | cardiac pacemaker | implantable defibrillator > T82.199
cardiac device | cardiac implant | vascular device | vascular implant | cardiovascular device | cardiovascular implant > T82.599
aortic graft | aortic bifurcation graft > T82.390
carotid artery graft | carotid arterial graft > T82.391
femoral artery graft | femoral arterial graft > T82.392
arterial graft | extremity artery graft | peripheral artery graft > T82.398
vascular graft > T82.399
arteriovenous fistula surgically created | artificial arteriovenous fistula > T82.590
arteriovenous shunt surgically created | artificial arteriovenous shunt > T82.591
hemodialysis catheter | vascular dialysis catheter | dialysis catheter > T82.49
intraaortic balloon | counterpulsation balloon | balloon pump > T82.593
infusion catheter | intravenous infusion catheter | vascular infusion catheter > T82.594
umbrella device | vena cava umbrella | vena cava filter > T82.595
cystostomy catheter | suprapubic catheter | cystostomy tube | suprapubic tube > T83.090
indwelling urethral catheter | urethral catheter | foley catheter > T83.091
nephrostomy catheter | nephrostomy tube > T83.092
urinary catheter | urostomy catheter | ileostomy urinary catheter | hopkins catheter > T83.098
urinary electronic stimulator | urinary neurostimulator | bladder stimulator | sacral neurostimulator bladder > T83.190
urinary sphincter implant | implanted urinary sphincter | artificial urinary sphincter > T83.191
ureteral stent | double J stent | indwelling ureteral stent > T83.192
nephroureteral stent | urinary stent > T83.193
graft urinary organ | urinary organ graft | bladder graft > T83.29
intrauterine contraceptive device | intrauterine device > T83.39
penile prosthesis | penile implant > T83.490
testicular prosthesis | testicular implant > T83.491
genital tract implant | vaginal pessary > T83.498
electronic bone stimulator | bone growth stimulator > T84.390
bone graft > T84.398
tendon graft | muscle graft | ligament graft > T84.490
joint prosthesis | prosthetic joint | internal joint prosthesis > T84.099
internal fixation device | internal fixation | internal fixation device pelvis | internal fixation device clavicle | internal fixation device scapula | internal fixation device rib | internal fixation device jaw > T84.298
orthopedic device | orthopedic implant > T84.498
ventricular shunt | ventriculoperitoneal shunt | intracranial shunt | ventricular intracranial shunt | VP shunt > T85.09
brain neurostimulator | brain stimulator | deep brain stimulator | brain stimulator electrode > T85.190
peripheral nerve neurostimulator | peripheral nerve stimulator | vagus nerve stimulator | vagal nerve stimulator | gastric nerve stimulator | cranial nerve stimulator | sacral nerve stimulator > T85.191
spinal cord neurostimulator | spinal cord stimulator | spinal stimulator > T85.192
neurostimulator generator | stimulator generator > T85.193
cranial infusion catheter | epidural infusion catheter | epidural catheter | intrathecal infusion catheter | intrathecal catheter | spinal infusion catheter | spinal catheter | subarachnoid infusion catheter | subarachnoid catheter | subdural infusion catheter > T85.690
subdural catheter > T85.690
intrathecal infusion pump | intrathecal pump | baclofen pump > T85.695
intraocular lens | lens implant | artificial lens > T85.29
ocular implant | eye implant | orbital implant | glaucoma valve implant | scleral buckle | corneal graft device | orbital prosthesis | orbit prosthesis | prosthetic orbit > T85.398
breast implant | breast prosthesis | mammary implant > T85.49
bile duct stent | biliary stent | bile duct implant | bile duct prosthesis > T85.590
esophageal antireflux device | esophageal anti-reflux device > T85.591
esophageal stent | duodenal stent | colonic stent | gastric band | enteral stent | gastrointestinal implant | gastrointestinal prosthesis > T85.598
intraperitoneal dialysis catheter | peritoneal dialysis catheter > T85.691
permanent suture | wire suture > T85.692
artificial skin graft | decellularized allodermis | artificial skin > T85.693
insulin pump > T85.694
chin implant | cheek implant | jaw implant | hernia mesh | voice prosthesis | tracheoesophageal prosthesis > T85.698
internal fixation device humerus | internal fixation device radius | internal fixation device ulna | internal fixation device forearm | internal fixation device arm | internal fixation device femur | internal fixation device tibia | internal fixation device fibula > T84.199
internal fixation device leg | internal fixation device limb | femoral nail | femoral plate | tibial nail | tibial plate | fibular plate | femoral rod | tibial rod | humeral nail | humeral plate | radial plate | ulnar plate | radius plate | ulna plate | intramedullary nail > T84.199
intramedullary rod | dynamic hip screw > T84.199
internal fixation device spine | internal fixation device vertebra | pedicle screw | spinal rod | vertebral cage > T84.296
internal fixation device hand | internal fixation device finger | internal fixation device carpal | internal fixation device metacarpal > T84.290
internal fixation device foot | internal fixation device toe | internal fixation device tarsal | internal fixation device metatarsal > T84.293

# --- obstruction, perforation, protrusion, short names of devices
@each mechanical complication obstruction | mechanical complication occlusion | mechanical complication perforation | mechanical complication protrusion
electronic cardiovascular electrode | electronic cardiac electrode > T82.190
electronic cardiovascular pulse generator | electronic cardiac pulse generator > T82.191
electronic cardiovascular | electronic cardiac > T82.199
cardiac | heart > T82.599
vascular aorta graft | aorta graft > T82.390
vascular carotid artery graft > T82.391
extremity artery graft femoral > T82.392
arteriovenous fistula artificial cardiovascular > T82.590
arteriovenous shunt artificial cardiovascular > T82.591
renal dialysis catheter > T82.49
vascular balloon | balloon > T82.593
cystostomy > T83.090
urinary catheter urethral indwelling | urinary catheter indwelling > T83.091
nephrostomy > T83.092
catheter urinary ileostomy | catheter urinary urostomy > T83.098
electronic urinary > T83.190
urinary sphincter > T83.191
urinary system stent > T83.193
intrauterine contraceptive > T83.39
penile | penile prosthetic > T83.490
testicular | testicular prosthetic > T83.491
genital | genital tract > T83.498
urinary | urinary system > T83.198
electronic bone | electronic stimulator bone > T84.390
electronic stimulator muscle > T84.490
fixation internal > T84.298
orthopedic > T84.498
ventricular | communicating shunt > T85.09
electronic stimulator brain | electronic nervous system brain | electronic brain > T85.190
electronic stimulator peripheral nerve | electronic nervous system peripheral nerve | electronic nervous system vagal nerve | electronic nervous system gastric nerve | electronic nervous system cranial nerve | electronic nervous system sacral nerve > T85.191
electronic stimulator spinal cord | electronic nervous system spinal cord | electronic spinal cord > T85.192
electronic stimulator generator | electronic nervous system generator > T85.193
electronic nervous system | electronic stimulator nervous system > T85.199
nervous system > T85.695
ocular | eye > T85.398
breast > T85.49
bile duct > T85.590
esophageal antireflux | esophageal anti-reflux > T85.591
gastrointestinal | gastrointestinal prosthetic > T85.598
catheter dialysis intraperitoneal | catheter dialysis peritoneal > T85.691
artificial skin or decellularized allodermis skin graft > T85.693
catheter > T85.698

# --- trouble without its kind
@each complication
heart valve prosthesis | prosthetic heart valve | prosthetic cardiac valve | cardiac valve prosthesis | artificial heart valve | prosthetic valve | biological heart valve graft | heart valve graft | bioprosthetic valve | bioprosthetic heart valve > T82.9
coronary artery bypass graft | coronary bypass graft | coronary artery graft | artificial heart | pacemaker electrode | pacemaker lead | cardiac electrode | defibrillator lead | ICD lead | pacemaker pulse generator | pulse generator | cardiac pulse generator > T82.9
pacemaker generator | defibrillator generator | pacemaker battery | cardiac electronic device | cardiac pacemaker | implantable defibrillator | cardiac device | cardiac implant | aortic graft | aortic bifurcation graft | carotid artery graft | carotid arterial graft > T82.9
femoral artery graft | femoral arterial graft | arterial graft | extremity artery graft | peripheral artery graft | vascular graft | arteriovenous fistula surgically created | artificial arteriovenous fistula | arteriovenous shunt surgically created > T82.9
artificial arteriovenous shunt | hemodialysis catheter | vascular dialysis catheter | dialysis catheter | intraaortic balloon | counterpulsation balloon | balloon pump | infusion catheter | intravenous infusion catheter | vascular infusion catheter | umbrella device > T82.9
vena cava umbrella | vena cava filter | vascular device | vascular implant | cardiovascular device | cardiovascular implant > T82.9
cystostomy catheter | suprapubic catheter | cystostomy tube | suprapubic tube | indwelling urethral catheter | urethral catheter | foley catheter | nephrostomy catheter | nephrostomy tube | urinary catheter | urostomy catheter | ileostomy urinary catheter > T83.9
hopkins catheter | urinary electronic stimulator | urinary neurostimulator | bladder stimulator | sacral neurostimulator bladder | urinary sphincter implant | implanted urinary sphincter | artificial urinary sphincter | ureteral stent | double J stent > T83.9
indwelling ureteral stent | nephroureteral stent | urinary stent | graft urinary organ | urinary organ graft | bladder graft | intrauterine contraceptive device | intrauterine device | penile prosthesis | penile implant | testicular prosthesis | testicular implant > T83.9
genital tract implant | vaginal pessary | vaginal mesh | vaginal sling > T83.9
electronic bone stimulator | bone growth stimulator | bone graft | tendon graft | muscle graft | ligament graft | joint prosthesis | prosthetic joint | internal joint prosthesis | internal fixation device | internal fixation | orthopedic device | orthopedic implant > T84.9
internal fixation device humerus | internal fixation device radius | internal fixation device ulna | internal fixation device forearm | internal fixation device arm | internal fixation device femur | internal fixation device tibia | internal fixation device fibula > T84.9
internal fixation device leg | internal fixation device limb | internal fixation device spine | internal fixation device vertebra | internal fixation device hand | internal fixation device finger | internal fixation device carpal | internal fixation device metacarpal > T84.9
internal fixation device foot | internal fixation device toe | internal fixation device tarsal | internal fixation device metatarsal | internal fixation device pelvis | internal fixation device clavicle | internal fixation device scapula | internal fixation device rib > T84.9
internal fixation device jaw | left hip prosthesis | right hip prosthesis | left knee prosthesis | right knee prosthesis | femoral nail | femoral plate | tibial nail | tibial plate | fibular plate | femoral rod | tibial rod | humeral nail | humeral plate | radial plate > T84.9
ulnar plate | radius plate | ulna plate | intramedullary nail | intramedullary rod | dynamic hip screw | pedicle screw | spinal rod | vertebral cage | shoulder prosthesis | elbow prosthesis | ankle prosthesis | wrist prosthesis | finger prosthesis > T84.9
ventricular shunt | ventriculoperitoneal shunt | intracranial shunt | ventricular intracranial shunt | VP shunt | brain neurostimulator | brain stimulator | deep brain stimulator | brain stimulator electrode | peripheral nerve neurostimulator | peripheral nerve stimulator > T85.9
vagus nerve stimulator | vagal nerve stimulator | gastric nerve stimulator | cranial nerve stimulator | sacral nerve stimulator | spinal cord neurostimulator | spinal cord stimulator | spinal stimulator | neurostimulator generator | stimulator generator > T85.9
cranial infusion catheter | epidural infusion catheter | epidural catheter | intrathecal infusion catheter | intrathecal catheter | spinal infusion catheter | spinal catheter | subarachnoid infusion catheter | subarachnoid catheter | subdural infusion catheter > T85.9
subdural catheter | intrathecal infusion pump | intrathecal pump | baclofen pump | intraocular lens | lens implant | artificial lens | ocular implant | eye implant | orbital implant | glaucoma valve implant | scleral buckle | corneal graft device | orbital prosthesis > T85.9
orbit prosthesis | prosthetic orbit | breast implant | breast prosthesis | mammary implant | bile duct stent | biliary stent | bile duct implant | bile duct prosthesis | esophageal antireflux device | esophageal anti-reflux device | esophageal stent | duodenal stent > T85.9
colonic stent | gastric band | enteral stent | gastrointestinal implant | gastrointestinal prosthesis | intraperitoneal dialysis catheter | peritoneal dialysis catheter | permanent suture | wire suture | artificial skin graft | decellularized allodermis | artificial skin > T85.9
insulin pump | chin implant | cheek implant | jaw implant | hernia mesh | voice prosthesis | tracheoesophageal prosthesis > T85.9
