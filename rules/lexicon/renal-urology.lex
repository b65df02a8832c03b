# Kidney, urinary tract, male genital organs (N00-N53, N99, R30-R39, R80-R82, R94.4 and the Z codes that go with them).

@type condition
CKD G3bA1 | CKD G3bA2 | CKD G3bA3 > N18.32
CKD G3aA1 | CKD G3aA2 | CKD G3aA3 > N18.31
CKD G4A1 | CKD G4A2 | CKD G4A3 > N18.4

# --- chronic kidney disease
ckd | chronic kidney disease | chronic renal disease | chronic renal failure | chronic renal insufficiency | chronic kidney failure | crf | cri | chronic kidney insufficiency | chronic nephropathy | kidney disease chronic | chronic renal impairment | chronic kidney injury > N18.9 {renal, kidney, creatinine, ckd, gfr, egfr, nephropathy, dialysis}
ckd1 | ckd i | ckd stage 1 | ckd stage i | stage 1 ckd | stage i ckd | stage 1 kidney disease > N18.1
ckd2 | ckd stage 2 | stage 2 ckd | stage 2 chronic kidney disease | stage 2 kidney disease | mild ckd > N18.2
ckd3 | ckd stage 3 | stage 3 ckd | stage 3 chronic kidney disease | stage 3 kidney disease | moderate ckd | chronic kidney disease stage 3 | ckd stage three | stage three ckd | stage three chronic kidney disease > N18.30
ckd3a | ckd iiia | ckd stage 3a | ckd stage iiia | stage 3a ckd | stage iiia ckd | stage 3a chronic kidney disease | stage 3a kidney disease | ckd g3a | chronic kidney disease stage iiia > N18.31
ckd3b | ckd iiib | ckd stage 3b | ckd stage iiib | stage 3b ckd | stage iiib ckd | stage 3b chronic kidney disease | stage 3b kidney disease | ckd g3b | chronic kidney disease stage iiib > N18.32
ckd4 | ckd stage 4 | stage 4 ckd | stage 4 chronic kidney disease | stage 4 kidney disease | severe ckd | ckd g4 | chronic kidney disease stage 4 > N18.4
ckd5 | ckd v | ckd stage 5 | ckd stage v | stage 5 ckd | stage v ckd | stage 5 chronic kidney disease | stage v chronic kidney disease | stage 5 kidney disease | chronic kidney disease stage v | ckd g5 > N18.5
esrd | eskd | end-stage renal disease | end stage kidney disease | end stage renal failure | terminal renal failure | terminal renal insufficiency | ckd on dialysis | ckd requiring dialysis | ckd stage 5d | kidney failure on dialysis | chronic renal failure on hemodialysis | chronic renal failure on dialysis | end stage chronic renal disease > N18.6
renal failure | kidney failure | uremia | uremic syndrome > N19
renal insufficiency | acute renal insufficiency | nephropathy | renal impairment | kidney insufficiency | impaired renal function | impaired kidney function | renal dysfunction | kidney dysfunction | decreased kidney function | kidney problems | reduced kidney function | kidney trouble | deterioration of renal function | renal function deterioration | worsening renal function | impaired renal functioning > N28.9
aki | acute kidney injury | acute renal failure | acute kidney failure | acute renal injury | prerenal aki | pre-renal aki | prerenal acute kidney injury | prerenal failure | prerenal acute renal failure | aki on ckd > N17.9
acute on chronic kidney injury | acute on chronic renal failure | acute on chronic kidney failure | acute on chronic renal insufficiency | aki stage 1 | prerenal renal failure > N17.9
ARF > N17.9 {renal, kidney, creatinine, dialysis}
atn | acute tubular necrosis | acute tubular injury | ischemic atn | toxic atn > N17.0 {renal, kidney, creatinine, tubular, aki}
cortical necrosis | renal cortical necrosis > N17.1 {renal, kidney}
prerenal azotemia | pre-renal azotemia | extrarenal azotemia > R39.2
azotemia | elevated bun | raised blood urea > R79.89
creatinine elevation | elevated serum creatinine | elevated cr | raised creatinine | high creatinine | increased creatinine | abnormal creatinine | creatinine elevated | creatinine is elevated | abnormal kidney function test | abnormal renal function tests | abnormal kidney function | low gfr | decreased gfr | low egfr | reduced egfr | decreased egfr | abnormal renal function | elevation of creatinine > R94.4
contrast nephropathy | contrast induced acute kidney injury | contrast nephrotoxicity > N14.11
nsaid nephropathy > N14.0
nephrotoxicity | drug nephrotoxicity | tacrolimus nephrotoxicity | calcineurin inhibitor toxicity | lithium nephropathy > N14.19
hepatorenal > K76.7
renal osteodystrophy | ckd-mbd | chronic kidney disease mineral bone disorder > N25.0 {renal, kidney, ckd, bone}
secondary hyperparathyroidism of renal disease | secondary hyperparathyroidism renal | renal hyperparathyroidism | secondary hyperparathyroidism in ckd | tertiary hyperparathyroidism in ckd | shpt > N25.81
nephrogenic di > N25.1
rta | renal tubular acidosis | distal rta | type 4 rta | type 1 rta | proximal rta | hyporeninemic hypoaldosteronism > N25.89 {renal tubular, tubular acidosis, metabolic acidosis, nephrology}

# --- glomerular
gn | glomerulonephritis | nephritis | glomerular nephritis > N05.9 {renal, kidney, hematuria, proteinuria, glomerulonephritis, nephritis}
glomerulonephritis acute | acute glomerulonephritis | acute gn | acute nephritis | psgn | post-streptococcal glomerulonephritis | poststreptococcal glomerulonephritis | nephritic syndrome acute | acute nephritic syndrome > N00.9
rpgn | rapidly progressive glomerulonephritis > N01.9
crescentic glomerulonephritis | crescentic gn > N05.7
chronic glomerulonephritis | chronic nephritis | chronic gn > N03.9
nephritic syndrome > N05.9
nephrotic syndrome | nephrotic | nephrosis | lipoid nephrosis | congenital nephrotic syndrome > N04.9
minimal change disease | minimal change nephropathy | minimal change nephrotic syndrome | minimal change glomerulopathy > N04.0
MCD > N04.0 {nephrotic, proteinuria, glomerular}
fsgs | focal segmental glomerulosclerosis | focal and segmental glomerulosclerosis > N05.1
focal segmental glomerulosclerosis with nephrotic syndrome > N04.1
membranous glomerulonephritis | membranous gn | membranous glomerulopathy > N05.2
mpgn | membranoproliferative glomerulonephritis | mesangiocapillary glomerulonephritis > N05.5
iga nephropathy | igan | berger disease | berger nephropathy > N02.B9
alport | hereditary nephritis > Q87.81
thin basement membrane disease | thin basement membrane nephropathy | benign familial hematuria > N02.9 {hematuria, basement}
c3 glomerulopathy > N05.A
lupus nephritis | lupus nephropathy | lupus glomerulonephritis > M32.14
anti-gbm disease | goodpasture syndrome > M31.0
diabetic kidney disease > E11.21
myeloma kidney | cast nephropathy > C90.00 {myeloma}
ain | acute interstitial nephritis | allergic interstitial nephritis | acute tubulointerstitial nephritis > N10
interstitial nephritis | tubulointerstitial nephritis | tubulo-interstitial nephropathy | tubulointerstitial nephropathy > N12
chronic interstitial nephritis | chronic tubulointerstitial nephritis | chronic interstitial nephropathy > N11.9
chronic pyelo | chronic pyelonephritis > N11.9
reflux nephropathy | reflux-associated pyelonephritis chronic > N13.729
xanthogranulomatous pyelonephritis > N11.8
pyelo | pyelonephritis | nephropyelitis | pyelitis > N12
acute pyelo | emphysematous pyelonephritis > N10
kidney abscess | renal abscess | perinephric abscess | perirenal abscess | renal carbuncle > N15.1
infected hydronephrosis | obstructing stone with infection | infected obstructing stone > N13.6

# --- obstruction, stones
hydronephrosis | hydronephroses | bilateral hydronephrosis | left hydronephrosis > N13.30 {kidney, renal, ureter, ureteral, pelvis, hydronephrosis, pyelocaliceal, pelvicalyceal, collecting, ureterohydronephrosis, hydroureteronephrosis, pelviectasis, pelvicaliectasis}
right hydronephrosis | pelvicaliectasis | pelviectasis | pelvicaliceal dilatation > N13.30 {kidney, renal, ureter, ureteral, pelvis, hydronephrosis, pyelocaliceal, pelvicalyceal, collecting, ureterohydronephrosis, hydroureteronephrosis, pelviectasis, pelvicaliectasis}
pyelocaliceal dilatation | ureterohydronephrosis | hydroureteronephrosis > N13.30 {kidney, renal, ureter, ureteral, pelvis, hydronephrosis, pyelocaliceal, pelvicalyceal, collecting, ureterohydronephrosis, hydroureteronephrosis, pelviectasis, pelvicaliectasis}
ureteropyelocaliceal ectasia | pyelocaliceal ectasia | dilated renal pelvis > N13.30 {kidney, renal, ureter, ureteral, pelvis, hydronephrosis, pyelocaliceal, pelvicalyceal, collecting, ureterohydronephrosis, hydroureteronephrosis, pelviectasis, pelvicaliectasis}
renal pelvis dilatation | dilation of the collecting system > N13.30 {kidney, renal, ureter, ureteral, pelvis, hydronephrosis, pyelocaliceal, pelvicalyceal, collecting, ureterohydronephrosis, hydroureteronephrosis, pelviectasis, pelvicaliectasis}
dilatation of the renal pelvis | collecting system dilatation > N13.30 {kidney, renal, ureter, ureteral, pelvis, hydronephrosis, pyelocaliceal, pelvicalyceal, collecting, ureterohydronephrosis, hydroureteronephrosis, pelviectasis, pelvicaliectasis}
ureterohydronephroses | pelvicalyceal ectasia | hydronephrotic kidney > N13.30 {kidney, renal, ureter, ureteral, pelvis, hydronephrosis, pyelocaliceal, pelvicalyceal, collecting, ureterohydronephrosis, hydroureteronephrosis, pelviectasis, pelvicaliectasis}
hydronephrosis with stone | hydronephrosis from ureteral stone | hydronephrosis due to stone | hydronephrosis with ureteral calculus | obstructing ureteral stone with hydronephrosis | obstructive uropathy due to stone > N13.2
obstructing ureteral stone | obstructing stone | obstructive ureteral calculus | obstructing renal stone > N20.1
upj obstruction | ureteropelvic junction obstruction | ureteropelvic junction stenosis | pyeloureteral junction stenosis | pyeloureteral junction syndrome | pelvi-ureteric junction obstruction | uretero-pelvic junction stenosis > N13.5
upj obstruction with hydronephrosis | hydronephrosis with upj obstruction > N13.0
dilated ureter | ureteral dilation | ureteral dilatation | ureterectasis | ureteral ectasia | distended ureter > N13.4
ureteral stenosis | ureter stenosis | stenosis of the ureter | ureteric stricture | ureteric obstruction | ureteric stenosis | ureterovesical junction stenosis | retroperitoneal ureteral obstruction | kinking of ureter > N13.5
ureteral stricture with hydronephrosis | hydronephrosis due to ureteral stricture | hydronephrosis due to ureteral stenosis > N13.1
vur | vesicoureteral reflux | vesicoureteric reflux | vesico-ureteral reflux | vesico-renal reflux | ureteral reflux > N13.70 {reflux, ureter, kidney, bladder, urinary}
obstructive uropathy | urinary obstruction | urinary tract obstruction | uropathy obstructive > N13.9
obstructive nephropathy > N13.8
kidney stone | renal stones | renal calculi | nephrolithiasis | renal lithiasis | kidney lithiasis | nephrolith | staghorn stone | staghorn | coralliform lithiasis | nephrocalculus | caliceal stone | caliceal lithiasis | kidney calculi | renal lithiases | nephrolithiases | lower pole stone | pelvic stone of the kidney | coralliform calculus > N20.0
ureteral stone | ureteral calculus | ureteral calculi | ureterolithiasis | uvj stone | ureter stone | stone in the ureter | distal ureteral stone | proximal ureteral stone | ureteral lithiasis | upj stone | ureterolith | ureteric calculus > N20.1
kidney and ureteral stones | nephroureterolithiasis | renal and ureteral stones > N20.2
urolithiasis | urinary stone | urinary calculi | urinary lithiasis | stone disease of the urinary tract | urinary tract stones > N20.9
renal colic | ureteral colic | kidney colic | nephritic colic | reno-ureteral colic | nephric colic > N23
bladder stone | bladder calculus | vesical calculus | vesical calculi | vesical lithiasis | cystolithiasis | bladder lithiasis | cystolith > N21.0
urethral stone | urethral calculus > N21.1
medullary sponge kidney > Q61.5

# --- kidney other
renal atrophy | atrophic kidney | kidney atrophy | shrunken kidney | renal cortical atrophy | cortical thinning of kidney | renal cortical thinning > N26.1
nephrosclerosis > I12.9
small kidney bilateral | bilateral small kidneys > N27.1
renal infarction | kidney infarct | ischemic nephropathy > N28.0
kidney cyst | renal cyst | simple renal cyst | simple cyst of kidney | bosniak cyst | bosniak i cyst | bosniak ii cyst | cortical cyst of kidney | renal cortical cyst | cyst of the kidney | cystic kidney lesion | complex renal cyst | parapelvic cyst | exophytic renal cyst | cortical renal cysts > N28.1
pkd | adpkd | polycystic kidney disease | polycystic kidney | adult polycystic kidney disease > Q61.3 {kidney, renal, kidneys}
autosomal dominant polycystic kidney disease | adpkd > Q61.2
arpkd > Q61.19
horseshoe kidneys > Q63.1
pelvic kidney > Q63.2
solitary kidney | solitary kidney congenital | congenital solitary kidney > Q60.0 {congenital, agenesis, born}
duplex collecting system | duplicated collecting system | duplicated ureter > Q62.5
renal mass | kidney mass | renal tumor nos | renal nodule | mass of kidney | mass in the kidney > N28.89
renal angiomyolipoma | angiomyolipoma of kidney | kidney angiomyolipoma > D17.71
perirenal hematoma | perinephric hematoma | subcapsular renal hematoma | spontaneous perirenal hematoma | wunderlich syndrome | renal hematoma spontaneous > N28.89
renomegaly | enlarged kidney > N28.81
wandering kidney | ptotic kidney | renal ptosis > N28.83
ureterocele > N28.89
pyelectasis > N13.30

# --- bladder and infection
uti | utis | urinary tract infection | urine infection | urinary infection | lower urinary tract infection | complicated uti | uncomplicated uti | recurrent uti | recurrent utis | recurrent urinary tract infection | bladder and kidney infection > N39.0
cauti | catheter-associated urinary tract infection > T83.511
cystitis > N30.90
acute cystitis > N30.00
hemorrhagic cystitis | cystitis with hematuria > N30.91
radiation cystitis | actinic cystitis | radiation-induced cystitis > N30.40
radiation hemorrhagic cystitis | hemorrhagic radiation cystitis > N30.41
interstitial cystitis | painful bladder syndrome | bladder pain syndrome | hunner ulcer | ic/bps > N30.10
chronic cystitis | follicular cystitis | recurrent cystitis > N30.20
emphysematous cystitis > N30.80
asymptomatic bacteriuria > R82.71
leukocyturia | wbcs in urine | leukocyte esterase positive > R82.81
candiduria | funguria > B37.49
neurogenic bladder | neuropathic bladder | neurogenic bladder dysfunction | neurogenic lower urinary tract dysfunction | hypotonic bladder | acontractile bladder | detrusor sphincter dyssynergia > N31.9
flaccid bladder > N31.2
oab | hyperactive bladder | detrusor overactivity | detrusor instability | bladder instability | unstable bladder > N32.81
boo | bladder outlet obstruction | bladder neck obstruction | bladder neck contracture | bladder neck sclerosis | bladder neck stenosis | outlet obstruction of bladder | infravesical obstruction | lower urinary tract obstruction > N32.0 {bladder, prostate, urinary, void, voiding, urine}
vesicovaginal fistula | vesico-vaginal fistula | vvf > N82.0 {bladder, vaginal, vesicovaginal, urine}
colovesical fistula | enterovesical fistula | vesicocolic fistula | rectovesical fistula > N32.1
vesicocutaneous fistula | vesical fistula > N32.2
bladder diverticula | bladder diverticulum | vesical diverticulum | vesical diverticula > N32.3
bladder wall thickening | thickened bladder wall | trabeculated bladder | bladder trabeculation | vesical mass | bladder perforation nontraumatic > N32.89
dropped bladder | bladder prolapse | prolapsed bladder | cystocele > N81.10

# --- urethra
urethral stenosis | urethral stricture | urethra stricture | stenosis of urethra | stricture of the urethra | bulbar urethral stenosis > N35.9
meatal stenosis | urethral meatal stenosis | stenosis of the urethral meatus > N35.91
ngu | nongonococcal urethritis | non-gonococcal urethritis > N34.1 {urethra, urethral, urethritis, discharge}
urethral syndrome > N34.3
diverticulum of urethra > N36.1
urethrocutaneous fistula > N36.0
stress leakage | leaks w/ cough | leaks with sneezing | leaks w/ sneeze | leakage with cough | leaks w/ coughing > N39.3 {incontinence, urine, urinary, pads, kegels, pelvic floor, bladder, continence}
sui | stress urinary incontinence | stress incontinence | stress incontinence of urine > N39.3 {incontinence, urine, urinary, leak, leakage}
urge urinary incontinence | urgency incontinence | urge incontinence of urine | uui > N39.41
mixed urinary incontinence > N39.46
overflow urinary incontinence > N39.490
functional incontinence > R39.81
incontinence of urine | urinary incontinence | incontinent of urine | leaking urine | urine leakage | leakage of urine | bladder incontinence | bladder leakage | bladder control problem | loss of bladder control > R32
bedwetting | bed wetting > N39.44
postvoid dribbling | terminal dribbling > N39.43

# --- prostate and male organs
bph | prostate enlargement | enlarged prostate | prostatic enlargement | prostate hypertrophy | prostatic hypertrophy | prostatic hyperplasia | benign prostatic hypertrophy | benign prostatic hyperplasia | prostate adenoma | prostatic adenoma | adenoma of the prostate | prostatic adenomatosis | prostatomegaly | benign enlargement of prostate | hyperplasia of the prostate | large prostate | grade ii prostate | grade iii prostate | enlarged prostate gland | adenomatous prostate | bph without luts | benign prostatic adenoma | hypertrophy of prostate > N40.0
bph with luts | bph with lower urinary tract symptoms | bph with obstruction | bph with urinary obstruction | bph with urinary retention | bph with nocturia | bph with urinary frequency | benign prostatic hyperplasia with luts | benign prostatic hyperplasia with obstruction | benign prostatic hypertrophy with luts | bph/luts | benign prostatic hyperplasia with urinary obstruction | obstructive bph | bph with boo | symptomatic bph | benign prostatic hypertrophy with urinary obstruction | benign prostatic hyperplasia with urinary retention > N40.1
prostate nodule | nodular prostate | prostatic nodule | nodule of prostate > N40.2
luts | lower urinary tract symptoms | prostatic syndrome | prostate syndrome | irritative voiding symptoms | obstructive voiding symptoms | lower urinary tract syndrome > R39.9 {urinary, prostate, void, voiding, bladder, prostatism}
prostatitis > N41.9
acute bacterial prostatitis > N41.0
cpps | chronic bacterial prostatitis > N41.1
prostatic abscess > N41.2
prostate calcification | prostatic calcification | prostatic calculi | prostatic calculus | prostatic lithiasis > N42.0
high-grade prostatic intraepithelial neoplasia > D07.5
prostatic cyst | prostate cyst | utricle cyst > N42.83
prostatodynia | prostate pain > N42.81
elevated psa | psa elevation | raised psa | high psa | increased psa | psa elevated | elevated prostate-specific antigen | elevated prostate specific antigen level | psa is elevated > R97.20
rising psa after prostatectomy | biochemical recurrence of prostate cancer > R97.21
hydrocele | vaginal hydrocele > N43.3
spermatocele > N43.40
testicular torsion | torsion of testicle | torsed testicle | twisted testicle > N44.00
epididymal cyst | epididymis cyst > N50.3
acute epididymitis > N45.1
epididymoorchitis | orchiepididymitis | orchi-epididymitis > N45.3
testicular abscess | epididymal abscess > N45.4
testicular pain | pain in the testicle | testicle pain | orchialgia | testicular discomfort > N50.819
testicular atrophy | atrophic testicle | atrophic testis | small testis > N50.0
testicular microlithiasis | scrotal swelling | scrotal edema | testicular swelling | testicular lump | scrotal lump | paratesticular mass | epididymal mass > N50.89
hematocele > N50.1 {scrotal, testis, testicular, scrotum}
scrotal abscess | scrotal cellulitis | abscess of scrotum > N49.2
fourniers gangrene > N49.3
azoospermic > N46.01
low sperm count | oligozoospermia > N46.11
male infertility > N46.9
phimotic | tight foreskin > N47.1
bxo > N48.0
priapism > N48.30
peyronie | peyronies disease | peyronie disease | penile curvature | penile plaque > N48.6
penile pain | pain in the penis | penile swelling | penile edema > N48.89
penile fracture > S39.840
penile ulcer | ulcer of the penis > N48.5
erectile dysfunction | impotence | impotent | erection problems | difficulty with erections > N52.9
erectile dysfunction after prostatectomy | post-prostatectomy erectile dysfunction | ed following radical prostatectomy > N52.31
vasculogenic erectile dysfunction | arterial erectile dysfunction > N52.01
undescended testicle | cryptorchidism | cryptorchid > Q53.9
hypospadias > Q54.9

# --- symptoms and urine findings
burning with urination | burning on urination | burning micturition | burning urination | voiding burning | urinary burning | micturition burning | stinging with urination | micturition stinging | burning when urinating > R30.0
bladder tenesmus > R30.1
hematuria | blood in urine | blood in the urine | bloody urine | urinating blood | blood in her urine | blood in his urine | urinary bleeding | peeing blood > R31.9
macroscopic hematuria | frank hematuria | visible hematuria | macrohematuria | painless gross hematuria | total hematuria | clot hematuria | hematuria with clots > R31.0
microhematuria | microscopic hematuria | micro hematuria > R31.29
asymptomatic microhematuria > R31.21
urinary retention | acute urinary retention | retention of urine | unable to urinate | unable to void | inability to void | inability to urinate | postoperative urinary retention | aur | auo | chronic urinary retention > R33.9 {urinary, urine, void, urinate, bladder, foley, catheter}
drug-induced urinary retention > R33.0
oliguria | anuria | low urine output | decreased urine output | no urine output | oligoanuria | poor urine output > R34
urinary frequency | frequent urination | frequency of urination | increased urinary frequency | pollakiuria | polakiuria | urinating frequently | increased urination | pollakisuria > R35.0
nicturia | getting up at night to urinate | nighttime urination | urinating at night > R35.1
polyuria | excessive urination > R35.89
urethral discharge | penile discharge | discharge from the penis | purulent urethral discharge > R36.9
blood in semen | hemospermia > R36.1
urinary hesitancy | hesitancy of urination | difficulty starting stream > R39.11
weak stream | slow stream | decreased urinary stream | poor stream | weak urine stream | slow urinary stream | decreased force of stream > R39.12
sensation of incomplete emptying > R39.14
urinary urgency | urgency of micturition | urge to urinate | micturition urgency | voiding urgency > R39.15
straining to urinate | straining with urination > R39.16
difficulty urinating | difficulty voiding | difficulty with urination | trouble urinating | voiding difficulty | voiding dysfunction > R39.198
elevated pvr | elevated post-void residual | elevated postvoid residual | high post void residual | increased post-void residual > R39.198
renal fist percussion positive | positive renal fist percussion | positive giordano > R39.859
bladder pain | pain in the bladder > R39.89
lumbar fossa pain | renal fossa pain > R10.A0
right flank pain | right renal fossa pain | right lumbar fossa pain > R10.A1
left flank pain | left renal fossa pain | left lumbar fossa pain > R10.A2
bilateral flank pain > R10.A3
suprapubic discomfort | hypogastrium pain > R10.24
proteinuria | protein in urine | protein in the urine | urine protein elevated | elevated urine protein | nephrotic range proteinuria | subnephrotic proteinuria | non-nephrotic proteinuria | elevated upcr > R80.9
albuminuria | microalbuminuria | micro-albuminuria | macroalbuminuria | elevated microalbumin | elevated uacr | elevated urine albumin > R80.9
orthostatic proteinuria > R80.2
bence-jones protein in urine | bence jones protein > R80.3
glucosuria | sugar in urine > R81
ketones in urine > R82.4
urobilinogenuria | bilirubin in urine | bilirubinuria > R82.2
foamy urine | cloudy urine | dark urine | dark-colored urine | malodorous urine | foul smelling urine | turbid urine > R82.998
abnormal kidney ultrasound | abnormal renal ultrasound > R93.429
genitourinary symptoms > R39.9

# --- status and history
@type status
on dialysis | on hemodialysis | hemodialysis dependent | dialysis dependent | dialysis patient | hd dependent | hemodialysis patient | peritoneal dialysis | on pd | hd mwf | hd tts | chronic hemodialysis | chronic dialysis | maintenance hemodialysis | hemodialysis three times a week | dialysis three times a week | dialysis mwf | dialysis tts | renal replacement therapy | dialysis 3 times a week | hemodialysis program | in hemodialysis | periodic hemodialysis | capd | home hemodialysis | ambulatory peritoneal dialysis > Z99.2 {dialysis, hemodialysis, esrd, peritoneal, capd}
kidney transplant | renal transplant | s/p kidney transplant | s/p renal transplant | kidney transplant recipient | renal transplant recipient | history of kidney transplant | history of renal transplant | renal transplantation | kidney transplantation | lrkt | ddkt | ddrt | lurt | lrrt | renal allograft | kidney allograft | transplanted kidney | renal transplantation status | cadaveric renal transplant > Z94.0
renal transplant rejection | renal allograft rejection | acute cellular rejection of kidney > T86.11
failed kidney transplant | failed renal transplant | renal allograft failure > T86.12
s/p nephrectomy | history of nephrectomy | status post nephrectomy | single kidney | solitary kidney acquired | one kidney | surgically absent kidney | nephrectomized | solitary functioning kidney | prior nephrectomy | monorenal > Z90.5
solitary kidney > Z90.5 {nephrectomy, nephrectomized}
s/p cystectomy | history of cystectomy | s/p radical cystectomy | status post cystectomy > Z90.6
s/p prostatectomy | history of prostatectomy | status post prostatectomy | s/p radical prostatectomy | s/p orchiectomy | history of orchiectomy | status post orchiectomy > Z90.79
ileal conduit | urostomy | nephrostomy tube in place | nephrostomy carrier | nephrostomy tube | bilateral nephrostomies | bricker urinary diversion | ileal conduit urinary diversion > Z93.6
suprapubic catheter | suprapubic tube | suprapubic cystostomy > Z93.59
vesicostomy > Z93.51
chronic foley | foley catheter in place | permanent bladder catheter | indwelling urinary catheter | chronic indwelling catheter | chronic indwelling foley catheter | permanent urinary catheter | ureteral stent in place | jj stent | double j stent | ureteral stent > Z96.0
hd fistula in place | av fistula for dialysis | avf for dialysis | left arm av fistula for hemodialysis | av graft for dialysis > Z99.2
penile prosthesis | penile implant | inflatable penile prosthesis | artificial urinary sphincter > Z96.0
s/p vasectomy | history of vasectomy | status post vasectomy | prior vasectomy > Z98.52
history of kidney stones | history of nephrolithiasis | h/o kidney stones | h/o nephrolithiasis | prior kidney stones | hx of kidney stones | history of renal stones | history of renal calculi | history of ureteral stone | history of urolithiasis | previous kidney stones | history of renal colic > Z87.442
history of uti | history of utis | history of recurrent uti | history of recurrent utis | h/o recurrent uti | h/o uti | history of urinary tract infections | prior utis | history of recurrent urinary tract infections > Z87.440
history of aki | history of acute kidney injury | history of pyelonephritis | history of hydronephrosis | prior acute kidney injury > Z87.448
history of nephrotic syndrome > Z87.441
history of prostate cancer | h/o prostate cancer | hx of prostate cancer > Z85.46
history of bladder cancer | h/o bladder cancer | history of bladder ca > Z85.51
history of kidney cancer | history of renal cell carcinoma | h/o rcc | history of rcc | history of renal cancer > Z85.528
history of testicular cancer > Z85.47
history of bph | history of prostatitis | history of epididymitis > Z87.438
s/p kidney donation | history of kidney donation > Z52.4
noncompliance with dialysis | missed dialysis | skipped dialysis | nonadherence with dialysis | missed hemodialysis > Z91.158
family history of prostate cancer > Z80.42
family history of polycystic kidney disease | family history of pkd > Z82.71

# --- known words that never make a code
@type other
kidney function | renal function | kidney function test | renal function panel | creatinine | serum creatinine | bun | bun/creatinine | creatinine clearance | gfr | egfr | urinalysis | urine culture | urine output | urine dipstick | urine drug screen | urine sample | urine specimen | urine pregnancy test | microalbumin | urine microalbumin | microalbumin/creatinine ratio | psa level | prostate exam | digital rectal exam | renally dosed | renal dosing | renal diet | renal ultrasound | kidney ultrasound | kidney biopsy | renal biopsy | bladder scan | post void residual | nephroprotective | kidney donor evaluation | uti prophylaxis | dialysis access | dialysis center | dialysis unit | ad lib fluids | input and output | i/o | voided

@type procedure
nephrectomy | partial nephrectomy | radical nephrectomy | nephroureterectomy | cystoscopy | cystectomy | cystogram | cystourethrography | voiding cystourethrogram | vcug | ureteroscopy | lithotripsy | eswl | percutaneous nephrolithotomy | pcnl | turp | turbt | prostatectomy | radical prostatectomy | prostate biopsy | ureteral reimplantation | pyeloplasty | foley | foley catheter | foley placement | straight cath | intermittent catheterization | self-catheterization | bladder irrigation | continuous bladder irrigation | hemodialysis | crrt | cvvh | circumcision | orchiectomy | orchiopexy | hydrocelectomy | urethroplasty | urethrotomy | ivu | ivp | intravenous urography | intravenous urogram | ct urogram | urodynamics | urodynamic study | uroflowmetry

@type condition
ED > N52.9 {erectile, erection, erections, viagra, sildenafil, cialis, tadalafil, impotence, peyronie, penile, RALP, impotent, penile prosthesis, libido}
acute kidney insufficiency > N28.9
drug-induced nephropathy > N14.2
membranous nephropathy > N06.20
obstructive pyelonephritis > N11.1
caliectasis > N28.89
nephrocalcinosis | medullary nephrocalcinosis > E83.59
floating kidney > N28.89
atonic bladder > N31.2
vesical lesion > N32.9
bladder polyp | polyp of bladder | vesical polyp > D41.4
cystitis cystica > N30.80
urethritis > N34.2
enuresis > R32
spermatic cord torsion > N44.02
PIN > N42.31 {prostatic, intraepithelial}
ASAP > N42.32 {small acinar}
painful urination | painful micturition | pain with urination | pain on urination | pain when urinating | pain with voiding > R30.9
incomplete emptying of the bladder | incomplete emptying of bladder > R33.9
choluria | coluria > R82.2

@type condition
fournier > N49.3 {gangrene, scrotal, scrotum, perineal, perineum, debridement}
acute pelvic inflammatory disease | acute PID > N73.0
pelvic inflammatory disease > N73.9
inguinal undescended testicle | undescended testicle inguinal | undescended testis in the inguinal canal > Q53.11
right undescended testicle | left undescended testicle | undescended right testicle | undescended left testicle > Q53.10

# --- kidney, more wordings
@type condition
bright's disease | klebs disease | glomerulitis | nephritis and nephropathy | glomerular disease | proliferative glomerulonephritis unspecified > N05.9
minimal change glomerulonephritis | glomerulonephritis with minimal change | minimal change glomerular disease | minor glomerular abnormality > N05.0
focal glomerulonephritis | focal and segmental hyalinosis | focal segmental hyalinosis | segmental sclerosis of glomeruli | focal glomerulosclerosis | focal sclerosing glomerulopathy > N05.1
mesangial proliferative glomerulonephritis | mesangioproliferative glomerulonephritis > N05.3
endocapillary glomerulonephritis | endocapillary proliferative glomerulonephritis | endocapillary nephritis > N05.4
membranoproliferative nephritis | hypocomplementemic nephritis | hypocomplementemic glomerulonephritis | lobular glomerulonephritis | mesangiocapillary nephritis > N05.5
dense deposit disease | ddd glomerulonephritis > N05.6
extracapillary glomerulonephritis > N05.7
subacute nephritis | subacute glomerulonephritis | subacute renal disease | rapidly progressive nephritis | subacute bright's disease > N01.9
rapidly progressive nephritic syndrome > N01.9
acute hemorrhagic glomerulonephritis | hemorrhagic nephritis acute | acute bright's disease | acute poststreptococcal glomerulonephritis | acute post-streptococcal glomerulonephritis > N00.9
chronic bright's disease > N03.9
acute c3 glomerulopathy | acute nephritis with c3 glomerulopathy | acute glomerulonephritis with c3 glomerulopathy > N00.A
recurrent hematuria with glomerular lesion | persistent hematuria idiopathic | thin membrane disease > N02.9
mesangial iga glomerulonephritis | iga glomerulonephritis | berger syndrome > N02.B9
iga nephropathy with membranoproliferative glomerulonephritis > N02.B3
iga nephropathy with focal segmental glomerulosclerosis > N02.B2
minimal change nephrosis | minimal change disease with nephrotic syndrome > N04.0
membranous nephropathy with nephrotic syndrome | nephrotic syndrome due to membranous nephropathy > N04.20
degenerative nephritis | renal disease with edema | epstein nephrosis | amyloid-negative nephrosis | parenchymatous nephrosis > N04.9
hereditary nephropathy > N07.9
apol1-mediated kidney disease | apol1 nephropathy | amkd > N07.B
chemical nephrosis | toxic nephrosis | lower nephron nephrosis | renal tubular necrosis | acute nephrosis | tubular necrosis of kidney > N17.0
papillary necrosis | renal papillary necrosis | necrotizing renal papillitis | medullary necrosis of kidney | phenacetin nephropathy > N17.2
necrosis of renal cortex > N17.1
anuric renal failure | oliguric renal failure > N17.9
urea retention | urinary toxemia | uremic coma | uremia chronic syndrome toxemia | uremic intoxication | high blood urea > N19
postprocedural kidney failure | postoperative kidney failure | postoperative renal failure | postprocedural renal failure | postoperative acute kidney failure | postprocedural oliguria > N99.0
analgesic nephropathy > N14.0
drug-induced interstitial nephritis | drug-induced nephritis | toxic nephropathy due to drugs > N14.2
lead nephropathy | heavy metal nephropathy | cadmium nephropathy | mercury nephropathy > N14.3
balkan endemic nephropathy > N15.0
antiglomerular basement membrane tubulo-interstitial nephritis > N12
acute pyelitis | acute infectious interstitial nephritis | acute pyelonephrosis | acute bacterial pyelonephritis > N10
chronic pyelitis | pyelitis with contracted kidney > N11.9
nonobstructive reflux nephropathy pyelonephritis | reflux pyelonephritis | reflux-associated chronic pyelonephritis | chronic pyelonephritis with reflux > N11.0
chronic obstructive pyelonephritis > N11.1
suppurative perinephritis | perinephritis purulent | purulent perinephritis | perinephritic abscess | suppurative nephritis | kidney carbuncle > N15.1
pyonephrosis | pyohydronephrosis | infected obstructed kidney | ureteral obstruction with infection | hydronephrosis with infection | ureteral stricture with infection | obstructed infected kidney | pyoureter with obstruction > N13.6
obstructing kidney stone with hydronephrosis | hydronephrosis due to calculus | calculous hydronephrosis | hydronephrosis secondary to kidney stone | renal calculus with hydronephrosis | obstructing renal calculus with hydronephrosis > N13.2
intermittent hydronephrosis | functional hydronephrosis | early hydronephrosis > N13.30
dietl's crisis | nephroptosis crisis | retrocaval ureter obstruction > N13.8
ormond disease with ureteral obstruction | ureteral kink | crossing vessel ureter | obliterated ureter | obliteration of ureter > N13.5
ureteral narrowing | ureteral atresia acquired | uvj obstruction | ureterovesical junction obstruction | stricture of ureteropelvic junction > N13.5
vur with reflux nephropathy | vesicoureteral reflux with reflux nephropathy > N13.729
megaureter acquired | acquired megaureter > N28.82
calculus of renal calyx | calyceal stone | calyceal calculus | pelviolithiasis | staghorn calculus | stone in kidney | intrarenal stone | renal gravel | calculous pyelitis | calculous pyelonephritis | calculous nephritis | nephrolithiasis recurrent > N20.0
ureteral stone with kidney stone | renal calculus with ureteral calculus > N20.2
calculous anuria > N20.9
encysted bladder calculus | jackstone of bladder | stone in bladder | vesical stone | bladder calculi | stone in bladder diverticulum > N21.0
urethral calculi | stone in urethra | impacted urethral stone > N21.1
lower urinary tract calculus | lower urinary tract stone > N21.9
ureteralgia | ureteral pain | ureteral spasm | urinary colic | pain of ureter > N23
renal rickets | renal dwarfism | azotemic osteodystrophy | renal infantilism | phosphate-losing tubular disorder | phosphate losing renal disease | pseudorickets | renal bone disease > N25.0
nephrogenic diabetes insipidus > N25.1
lightwood-albright syndrome | type 2 renal tubular acidosis | hypokalemic nephropathy | butler-albright syndrome > N25.89
renal tubular disorder | tubular disorder of kidney > N25.9
contracted kidney | granular kidney | kidney sclerosis | gouty kidney sclerosis | renal sclerosis | cirrhosis of kidney | cirrhotic nephritis | sclerosis of kidney > N26.9
page kidney > N26.2
nonfunctioning kidney atrophic > N26.1

unilateral small kidney > N27.0
renal artery embolism | renal artery thrombosis | renal artery occlusion | renal infarct | kidney infarction | renal artery infarction | embolism of renal artery > N28.0
caliceal cyst of kidney | pyelogenic cyst | hemorrhagic renal cyst | multiple renal cysts | bilateral renal cysts | acquired cyst of kidney | acquired cystic kidney disease | acquired renal cystic disease > N28.1
renal hypertrophy | kidney hypertrophy | compensatory renal hypertrophy > N28.81
nephroptosis > N28.83
pyelitis cystica > N28.84
ureteritis cystica > N28.86
calyceal diverticulum | diverticulum of calyx | diverticulum of kidney | renal hemorrhage nontraumatic | ureteral diverticulum | ureteral perforation nontraumatic | ureteral polyp nonneoplastic | ureteral hernia > N28.89
ureteritis | obstructed kidney | kidney obstruction | empyema of ureter | pyoureter | leukoplakia of renal pelvis | nephrorrhagia | mobile kidney | movable kidney | hyposthenuria | isosthenuria | salt-losing nephropathy | salt wasting nephropathy > N28.89
thorn's syndrome | cloacal ureter ulcer | nephrocele | perirenal fluid collection | ureterosigmoid fistula abdominal | renal calyx deformity | hydrocalyx | hydrocalycosis > N28.89
kidney inefficiency | renal shutdown | renal change | ureteral disorder | functional kidney disease > N28.9
rta type 4 | rta type 1 | rta type 2 | type 2 rta > N25.89
obstructive aki = acute kidney failure

# --- bladder and urethra, more wordings
trigonitis | cystitis of trigone | urethrotrigonitis > N30.3
acute cystitis with hematuria | acute hemorrhagic cystitis > N30.01
chronic cystitis with hematuria > N30.21
panmural fibrosis of bladder | submucous cystitis | bladder ulcer hunner | panmural cystitis | cystitis with fibrosis > N30.10
interstitial cystitis with hematuria > N30.11
bullous cystitis | encysted cystitis | incrusted cystitis | encrusted cystitis | gangrenous cystitis | cystitis glandularis | eosinophilic cystitis | abscess of bladder | bladder abscess > N30.80
pericystitis | inflamed bladder > N30.90
uninhibited bladder | uninhibited neurogenic bladder > N31.0
reflex bladder | reflex neurogenic bladder | spastic neurogenic bladder reflex > N31.1
vesical paresis | autonomous bladder | autonomous neurogenic bladder | areflexic bladder > N31.2
areflexic neurogenic bladder | atonic neurogenic bladder | bladder paresis | detrusor areflexia | underactive bladder | detrusor underactivity | bladder atonia > N31.2
bladder hypertonicity | hypertonic bladder > N31.8
nervous bladder | spastic bladder | neurogenic dysfunction of bladder > N31.9
contracture of bladder neck | obstruction of bladder neck | vesical outlet obstruction | vesical neck stricture | stenosis of vesical neck > N32.0
sigmoid-vesical fistula | vesicosigmoid fistula | vesicorectal fistula | vesicoenteric fistula | fistula of bladder to bowel | intestinovesical fistula | sigmoid fistula to bladder | ileovesical fistula | enterovesical fistula from crohn's > N32.1
vesicoperineal fistula | urethrovesical fistula | vesicourethral fistula | abdominovesical fistula | bladder fistula | suprapubic urinary fistula > N32.2
diverticulum of urinary bladder | multiple bladder diverticula > N32.3
overactive detrusor > N32.81
bladder irritation | irritation of bladder | bladder rupture nontraumatic | bladder hemorrhage | bladder distension | bladder distention | bladder hernia of male > N32.89
hypertrophied bladder | contracted bladder | cystocele of male | malakoplakia of bladder | bladder compression | cystorrhagia | low capacity bladder | small capacity bladder > N32.89
bladder tamponade | clot retention | vesical rupture | vesical hernia of male | vesical tenesmus spasm | irritable bladder > N32.89
bladder problem > N32.9
paraurethral abscess | periurethral abscess | skene's gland abscess | abscess of cowper's gland | suburethral abscess | urethral gland abscess | urethral carbuncle | abscess of urethra | littre gland abscess | skene duct abscess | abscess of skene duct > N34.0
nonspecific urethritis | nonvenereal urethritis | simple urethritis > N34.1
cowperitis | urethral meatitis | skenitis | skeneitis | littritis | adenitis of cowper's gland | bulbourethral adenitis | postmenopausal urethritis | paraurethritis | meatal ulcer of urethra | urethral meatus ulcer | inflamed urethra > N34.2
stricture of urethral meatus | urethral meatus stricture | meatal stricture | pinhole meatus acquired > N35.91
urethral contraction | urethral narrowing | obstructed urethra | urethral obstruction | urethral contracture > N35.9
traumatic urethral stricture | post-traumatic stricture of urethra > N35.01
obstetric urethral stricture | postobstetric urethral stricture | urethral stricture after childbirth | postpartum urethral stricture > N35.021
postinfective urethral stricture | postinfectious urethral stricture > N35.1
postoperative urethral stricture | postprocedural urethral stricture | urethral stricture after turp | postcatheterization urethral stricture > N99.11
periurethral fistula | urethrorectal fistula | rectourethral fistula | urethral fistula | urethroperineal fistula | false passage fistula urethra | watering can perineum > N36.0
urethral diverticulum | suburethral diverticulum > N36.1
caruncle of urethra > N36.2
hypermobile urethra | urethral hypermobility > N36.41
intrinsic sphincter deficiency | intrinsic urethral sphincter deficiency > N36.42
bladder sphincter dyssynergia | vesical sphincter dyssynergia | urethral sphincter spasm | vesical sphincter spasm > N36.44
false passage of urethra | false urethral passage > N36.5
paraurethral cyst | suburethral cyst | skene's gland cyst | cowper's gland cyst | prolapsed urethra | urethrorrhagia | urethral hemorrhage > N36.8
urethral rupture nontraumatic | urethral perforation nontraumatic | kraurosis of urethra | periurethral mass | bleeding from urethra | urethral bleeding > N36.8
urethral disorder | urethral lesion | urethral mass > N36.9
SUI > N39.3
sui | stress urinary incontinence | stress incontinence | stress incontinence of urine | genuine stress incontinence | female stress incontinence | urinary incontinence with coughing | leaks urine with coughing | leakage with cough and sneeze > N39.3
UUI > N39.41
MUI > N39.46 {incontinence, urge, stress, urinary, bladder, urodynamics}
mixed stress and urge incontinence | mixed urge and stress incontinence | mixed incontinence of urine | stress and urge incontinence > N39.46
overflow incontinence of urine | paradoxical urinary incontinence | incontinence with overflow > N39.490
nocturnal enuresis | nocturnal bedwetting | night-time bedwetting | wets bed at night > N39.44
dribbling of urine after voiding | post-micturition dribble | postmicturition dribbling > N39.43
continuous urine leakage | continuous urinary incontinence | constant dribbling of urine > N39.45
insensible urinary incontinence | incontinence of urine without sensory awareness > N39.42
coital incontinence > N39.491
postural urinary incontinence | postural incontinence > N39.492

# --- prostate and male organs, more wordings
prostatic adenofibroma | adenofibromatous prostatic hypertrophy | prostatic fibroadenoma | median bar | hypertrophied prostate | prostatic obstruction noncancer > N40.0
acute prostatitis | acute prostatic infection > N41.0
chronic prostatitis | hypertrophic prostatitis | chronic pelvic pain syndrome of male | chronic prostatic infection > N41.1
periprostatic abscess | abscess of prostate > N41.2
prostatocystitis > N41.3
prostatic stone | prostate stone | calculi of prostate > N42.0
prostatic congestion | prostatorrhagia | prostatic hemorrhage | hemorrhage of prostate | bleeding prostate > N42.1
dysplasia of prostate > N42.30
prostatosis > N42.82
periprostatic adhesions | prostatic infarct | prostatic utricle dilatation > N42.89
prostatic lesion | prostate problem > N42.9
encysted hydrocele | localized hydrocele > N43.0
hydrocele of spermatic cord | hydrocele of tunica vaginalis | scrotal hydrocele | hydrocele testis | testicular hydrocele > N43.3
infected hydrocele | pyocele of tunica vaginalis > N43.1
hydatid of morgagni torsion male | torsion of testicular appendage | torsion of appendix of testis | torsed appendix testis > N44.03
torsion of epididymal appendage | torsion of appendix of epididymis > N44.04
torsion of spermatic cord | strangulated testis twisted > N44.02
simple testicular cyst > N44.2
tunica albuginea cyst > N44.1
adhesions of testis | testicular edema noninflammatory > N44.8
epididymitis | periepididymitis | vasoepididymitis | inflamed epididymis | epididymal infection | infection of epididymis > N45.1
testicular infection | infected testis | infection of testis | inflamed testis | testicular inflammation | didymitis | septic orchitis > N45.2
abscess of testis | abscess of epididymis > N45.4
aspermia | aspermatogenesis | germinal cell aplasia | sertoli cell only syndrome | nonobstructive azoospermia | absent sperm organic > N46.01
obstructive azoospermia > N46.02
azoospermia > N46.0
hypospermatogenesis | oligoasthenozoospermia > N46.11
infertile male | sterility of male | male sterility | infertility male factor | male factor infertility > N46.9
phimosis | paraphimosis reducible tight prepuce | stricture of prepuce | phimosed foreskin | foreskin stenosis > N47.1
retracted foreskin stuck behind glans | strangulated foreskin > N47.2
redundant prepuce | redundant foreskin | excess foreskin | foreskin hypertrophy | elongated foreskin > N47.8
foreskin adhesions | preputial adhesions | adherent foreskin | penile adhesions > N47.5
preputial cyst | smegma cyst of prepuce > N47.4
posthitis | acroposthitis | acrobystitis | inflamed foreskin | foreskin infection | infected prepuce | infected foreskin > N47.7
balanoposthitis > N47.6
leukoplakia of penis | kraurosis of penis | balanitis xerotica obliterans | leukoplakia of glans penis | penile lichen sclerosus > N48.0
balanitis | balanitis circinata nonreactive | inflammation of glans penis | glans inflammation > N48.1
cavernous abscess of penis | penile abscess | abscess of penis | abscess of corpus cavernosum | furuncle of penis | carbuncle of penis | boil of penis > N48.21
penile cellulitis | cellulitis of penis | cellulitis of corpus cavernosum > N48.22
cavernositis | penitis | inflamed penis | phagedena of penis | gangrene of penis | penile gangrene | penile infection | phlebitis of corpus cavernosum > N48.29
chordee acquired | acquired chordee > N48.89
chordee > N48.89
penile torsion acquired > N48.82
penile vein thrombosis | penile mondor disease | mondor disease of penis > N48.81
painful erection > N48.30
drug-induced priapism > N48.33
traumatic priapism > N48.31
penile indurated plaque | cavernous fibrosis of penis | fibrous cavernitis | indurated penis plastica | induratio penis plastica > N48.6
sore of penis | penile sore | penile erosion nonvenereal > N48.5
hematoma of corpus cavernosum | penile hemorrhage | noninfective gangrene of corpora cavernosa | penile lymphangiectasis | tyson's gland cyst | penile hematoma > N48.89
penile mass | penile lump > N48.9
vesiculitis | perivesiculitis seminal | abscess of seminal vesicle | spermatocystitis | seminal vesicle abscess | seminal vesicle infection | seminal vesiculitis | perivesiculitis > N49.0
abscess of spermatic cord | abscess of tunica vaginalis | vasitis | abscess of vas deferens | cellulitis of spermatic cord | funiculitis | deferentitis | vaginalitis of testis > N49.1
nodule of scrotum | scrotal infection | boil of scrotum | furuncle of scrotum | carbuncle of scrotum | cellulitis of scrotum | scrotal wall abscess | inflamed scrotum | scrotal carbuncle | scrotal boil | scrotal nodule | scrotal wall cellulitis > N49.2
scrotal gangrene | gangrene of scrotum | necrotizing fasciitis of perineum male > N49.3
small testicle | shrunken testicle > N50.0
scrotal hematoma nontraumatic | hematoma of testis nontraumatic | hematocele of spermatic cord | hematocele testis > N50.1
infarct of testis | chylocele of tunica vaginalis noninfectious > N50.1
cyst of epididymis > N50.3
scrotal pain | pain in scrotum > N50.82
scrotal keratosis | scrotal cyst | ejaculatory duct obstruction | ejaculatory duct fibrosis | sinus of testis > N50.89
male genital ulcer | necrosis of scrotum noninfectious | scrotal calcinosis | inguinoscrotal mass | urethroscrotal fistula > N50.89
disorder of male genitalia > N50.9
failure of erection | failed erection | loss of erection | inability to maintain erection | unable to maintain erection | weak erections | organic impotence > N52.9
venous leak erectile dysfunction | corporovenous occlusive dysfunction > N52.02
drug-induced erectile dysfunction | medication-induced erectile dysfunction > N52.2
erectile dysfunction after cystoprostatectomy | erectile dysfunction after cystectomy > N52.32
erectile dysfunction after radiation | erectile dysfunction following radiation | radiation-induced erectile dysfunction > N52.35
erectile dysfunction after cryoablation of prostate | erectile dysfunction following ultrasound ablative therapy | erectile dysfunction following cryotherapy > N52.37
postoperative erectile dysfunction > N52.39
retarded ejaculation > N53.11
delayed ejaculation > F52.32
painful ejaculation | ejaculatory pain | pain with ejaculation > N53.12
dry orgasm | anejaculation > N53.13
retrograde ejaculation after turp > N53.14
male sexual dysfunction | dysfunction of male sexual function > N53.9
ED s/p prostatectomy | ED after prostatectomy | ED s/p RALP | ED following prostatectomy > N52.31
urinary retention due to bph | bph and urinary retention | bph causing retention | bph w/ retention > N40.1

# --- breast
mastalgia | breast pain | breast tenderness | sore breasts | tender breast | painful breast | pain in breast | breast soreness | nipple pain | mastodynia cyclic | nipple soreness | sore nipple | painful nipple > N64.4
breast lump | breast mass | breast nodule | lump in breast | mass in breast | palpable breast mass | breast nodularity palpable | nodule of breast | swelling lump of breast | mass of breast | retroareolar mass | breast swelling | swollen breast > N63
axillary tail breast lump | axillary tail mass > N63.3
subareolar mass | subareolar lump | subareolar breast mass > N63.4
breast cyst | simple breast cyst | solitary breast cyst | retention cyst of breast | cyst of breast | aspirated breast cyst > N60.0
fibrocystic breast | fibrocystic breast disease | fibrocystic changes of breast | fibrocystic mastopathy | cystic mastopathy | cystic mastitis | chronic cystic mastitis | cystic breast disease | reclus disease > N60.1
schimmelbusch disease | polycystic breast | cystic hypertrophy of breast | fibrocystic disease of breast | lumpy breasts fibrocystic | bloodgood disease | diffuse cystic breast > N60.1
fibroadenosis | adenofibrosis of breast | adenosis of breast | sclerosing adenosis of breast | adenosis fibrosing mammary | chronic fibroadenosis > N60.2
breast fibrosis | fibrosis of breast | mammary fibrosclerosis | stromal fibrosis of breast | pseudoangiomatous stromal hyperplasia > N60.3
duct ectasia | mammary duct dilatation | dilated mammary duct | plasma cell mastitis | comedomastitis | periductal mastitis | breast duct ectasia | ectasia of breast | duct dilatation of breast > N60.4 {breast, mammary, nipple, areola, mastitis, comedomastitis, mammogram}
breast sebaceous cyst | cystic involution of breast | apocrine metaplasia of breast > N60.8
atypical ductal hyperplasia | atypical lobular hyperplasia | adh of breast | breast dysplasia | mammary dysplasia | atypical hyperplasia of breast | breast hyperplasia atypical > N60.9
inflamed breast | nipple infection | thelitis | mammillitis | infected breast | infective mastitis | nonpuerperal mastitis | acute mastitis > N61.0
breast cellulitis | cellulitis of breast | mammary fistula | mastitis nonlactational | nonlactational mastitis | cracked nipple infection > N61.0
abscess of breast | nipple abscess | areolar abscess | retromammary abscess | premammary abscess | subareolar abscess | mammary abscess | breast abscess nonpuerperal | carbuncle of breast > N61.1
idiopathic granulomatous mastitis > N61.20
macromastia | breast hypertrophy | gigantomastia | mammary hypertrophy | male breast enlargement | breast enlargement | enlarged breasts | pubertal breast hypertrophy | symptomatic macromastia | mammoplasia | gynecomastia of male | mammary hyperplasia noncystic > N62
nipple fissure | cracked nipple | nipple fistula | fissured nipple > N64.0
fat necrosis of breast | breast fat necrosis | segmental breast fat necrosis > N64.1
breast atrophy | atrophic breast | atrophy of mammary gland | shrunken breast > N64.2
milky nipple discharge nonpuerperal | milky nipple discharge | galactorrhea > N64.3
nipple retraction | retracted nipple > N64.53
breast induration | indurated breast > N64.51
bloody nipple discharge > N64.52
breast skin thickening | breast skin dimpling | nipple inversion | inverted nipple > N64.59
sagging breasts | ptotic breasts | breast ptosis | drooping breasts > N64.81
hypoplastic breast | micromastia > N64.82
galactocele nonpuerperal | breast hematoma nontraumatic | breast asymmetry | breast deformity | mondor disease of breast | breast scar contracture | breast calcification disorder | subinvolution of breast nonpuerperal > N64.89
breast problem > N64.9
reconstructed breast deformity | contour irregularity of reconstructed breast | misshapen reconstructed breast | irregular reconstructed breast > N65.0
asymmetry of reconstructed breast | reconstructed breast disproportion > N65.1

# --- female genital tract: infection and inflammation
acute salpingo-oophoritis | acute salpingoophoritis | acute salpingitis with oophoritis | acute adnexitis > N70.03
chronic salpingo-oophoritis | chronic salpingoophoritis | chronic salpingitis with oophoritis | chronic adnexitis | follicular salpingitis chronic > N70.13
salpingo-oophoritis | salpingoophoritis | adnexitis | tubo-ovarian abscess | tubo-ovarian inflammation | tuboovarian abscess | tubal infection | infected fallopian tube | inflamed fallopian tube | perioophoritis > N70.93
tubal abscess | tubo-ovarian disease inflammatory | pyosalpinx with oophoritis | adnexal infection | abscess of fallopian tube | tubal inflammation > N70.93
hydrosalpinges > N70.11
ovarian abscess | abscess of ovary | ovaritis | abscess of oviduct > N70.92
pyosalpinx | perisalpingitis > N70.91
acute endometritis | acute metritis | acute myometritis | subacute endometritis | purulent endometritis acute > N71.0
chronic endometritis | chronic metritis > N71.1
endometritis | metritis | pyometra | myometritis | pyometrium | uterine abscess | abscess of uterus | uterine infection | inflamed uterus | phlebitis of uterus | uterine inflammation > N71.9
cervicitis | endocervicitis | exocervicitis | inflamed cervix | infection of cervix | cervix abscess | cervical erosion with cervicitis | nabothian abscess | nabothian cyst infected | abscess of cervix uteri | chronic cervicitis | acute cervicitis | cervix inflammation | cervix infection > N72
parametritis acute | acute pelvic cellulitis of female | acute periuterine cellulitis | acute broad ligament abscess | inflammation of parametrium | inflamed cul-de-sac of douglas > N73.0
chronic parametritis | chronic pelvic cellulitis of female > N73.1
parametritis | parametric abscess | periuterine abscess | pelvic cellulitis of female | periuterine cellulitis > N73.2
acute pelvic peritonitis of female > N73.3
chronic pelvic peritonitis of female > N73.4
pelvic peritonitis of female | pelvic peritoneal abscess of female | pelvioperitonitis of female > N73.5
pelvic adhesions | female pelvic adhesions | tubal adhesions > N73.6 {uterus, uterine, ovary, ovarian, tubal, female, adnexa, adnexal, hysterectomy, endometriosis, fallopian, pelvic, cesarean, infertility, periovarian, peritubal}
ovarian adhesions | peritubal adhesions | periovarian adhesions > N73.6 {uterus, uterine, ovary, ovarian, tubal, female, adnexa, adnexal, hysterectomy, endometriosis, fallopian, pelvic, cesarean, infertility, periovarian, peritubal}
adnexal adhesions | uterine adhesions to bowel > N73.6 {uterus, uterine, ovary, ovarian, tubal, female, adnexa, adnexal, hysterectomy, endometriosis, fallopian, pelvic, cesarean, infertility, periovarian, peritubal}
adhesions of uterus to pelvic wall | tubo-ovarian adhesions > N73.6 {uterus, uterine, ovary, ovarian, tubal, female, adnexa, adnexal, hysterectomy, endometriosis, fallopian, pelvic, cesarean, infertility, periovarian, peritubal}
pelvic infection of female | female pelvic infection | uterine ligament inflammation | female genital infection | pelvic inflammation of female > N73.9
bartholin cyst | bartholin gland cyst | bartholin duct cyst > N75.0
bartholin abscess | infected bartholin cyst | infected bartholin gland | bartholin gland abscess | vulvovaginal gland abscess > N75.1
bartholinitis | inflamed bartholin gland | bartholin's gland infection > N75.8
bacterial vaginosis | bv vaginosis | vaginal infection | nonspecific vaginitis | vulvovaginitis | gardnerella vaginitis | gardnerella vaginosis | bacterial vaginitis > N76.0
infected vagina | vaginal inflammation | acute vulvovaginitis | colpitis | desquamative inflammatory vaginitis | vaginal cellulitis > N76.0
BV > N76.0 {vaginal, vaginosis, vaginitis, clue, discharge, metronidazole, flagyl, metrogel, whiff, pelvic, gyn, KOH, wet prep, clinda, clindamycin, metro gel, yeast, recurrent BV, vag, trich, fishy}
chronic vaginitis | recurrent bacterial vaginosis | recurrent vaginitis | chronic vulvovaginitis > N76.1
vulvitis | vulval infection | infection of vulva | labial infection | labial cellulitis | vulvar cellulitis | cellulitis of vulva | cellulitis of labium | infected labia | intertrigo of vulva | acute vulvitis > N76.2
chronic vulvitis > N76.3
vulvar abscess | labial abscess | abscess of labia | vulvar boil | furuncle of vulva | carbuncle of vulva | vulvar furuncle | labial boil | abscess of labia majora > N76.4
vaginal ulcer | ulcer of vagina | vaginal ulceration > N76.5
vulvar ulcer | ulcer of vulva | labial ulcer | vulvar ulceration | lipschutz ulcer | genital ulcer of female > N76.6
gangrene of vulva | vulvar gangrene | necrotizing fasciitis of vulva | fournier gangrene of vulva > N76.82
inflammatory disease of vulva > N76.89

# --- endometriosis, prolapse, fistula
uterine endometriosis > N80.00
adenomyosis | adenomyosis of uterus | endometriosis interna > N80.03
ovarian endometriosis | chocolate cyst | chocolate cyst of ovary | endometrial cyst of ovary | endometrial cystoma of ovary > N80.10
endometrioma | endometrioma of ovary > N80.12
peritoneal endometriosis | pelvic peritoneal endometriosis > N80.30
cul-de-sac endometriosis | endometriosis of cul-de-sac > N80.32
bowel endometriosis | intestinal endometriosis > N80.50
rectovaginal endometriosis | rectovaginal septum endometriosis > N80.40
scar endometriosis | cesarean scar endometriosis | endometriosis of skin scar | cutaneous endometriosis > N80.6
thoracic endometriosis | endometriosis of thorax > N80.B6
abdominal wall endometriosis > N80.C1
abdominal endometriosis | endometriosis of abdomen > N80.C0
catamenial pneumothorax endometriosis of lung > N80.B2
bladder endometriosis > N80.A0
cystourethrocele | vesicocele of female | anterior wall prolapse of vagina | anterior vaginal prolapse | anterior compartment prolapse | fallen bladder | vaginal prolapse | prolapse of vagina | vaginal wall prolapse > N81.10
first degree uterine prolapse | second degree uterine prolapse | incomplete uterine prolapse | grade 2 uterine prolapse | grade 1 uterine prolapse | partial uterine prolapse | partial procidentia of uterus > N81.2
procidentia uteri | complete uterine prolapse | third degree uterine prolapse | uterine procidentia | total uterine prolapse | fourth degree uterine prolapse > N81.3
uterine descensus | descensus uteri | prolapsed uterus | uterus prolapse | cervical prolapse uteri | dropped uterus | uterine prolapse | prolapse of vagina and uterus | vaginal and uterine prolapse | prolapse of vagina with prolapse of uterus > N81.4
vaginal enterocele | pelvic enterocele of female | enterocele of vagina > N81.5
posterior vaginal wall prolapse | proctocele of female | posterior vaginal prolapse | posterior compartment prolapse > N81.6
old laceration of pelvic floor muscle | relaxed pelvic floor | relaxation of pelvic floor | pelvic floor relaxation | pelvic relaxation | relaxed perineum | vaginal laxity | vaginal relaxation | deficient perineum | old perineal laceration of female | incompetent pelvic fundus > N81.89
pelvic organ prolapse | female genital prolapse | female pelvic prolapse > N81.9
POP > N81.9 {prolapse, pessary, cystocele, rectocele, vaginal, urogyn, urogynecology}
vault prolapse | vaginal vault prolapse | prolapse of vaginal vault | vaginal vault prolapse after hysterectomy | posthysterectomy vault prolapse > N99.3
cervicovesical fistula | ureterovaginal fistula | urethrovaginal fistula | uterovesical fistula | vesicouterine fistula | vesicocervicovaginal fistula > N82.1
enterovaginal fistula of small bowel | vaginal fistula to small bowel | vaginointestinal fistula of small intestine | enterovaginal fistula of ileum | ileovaginal fistula > N82.2
rectovaginal fistula | rectovaginal sinus | colovaginal fistula | sigmoidovaginal fistula | vagina to colon fistula | rvf rectovaginal > N82.3
uterorectal fistula | intestinouterine fistula | rectouterine fistula | enterovaginal fistula | intestinovaginal fistula | rectovulvar fistula | enterouterine fistula | vaginointestinal fistula > N82.4
uteroabdominal fistula | vaginoperineal fistula | vaginocutaneous fistula | uterocutaneous fistula | uterine fistula to abdominal wall > N82.5
genital tract fistula | female genital fistula > N82.9

# --- ovary, tube, uterus, cervix, vagina, vulva: noninflammatory
follicular ovarian cyst | graafian follicle cyst | follicular cyst | follicle cyst of ovary | hemorrhagic follicular cyst > N83.0
corpus luteum hematoma | corpus luteal cyst | hemorrhagic corpus luteum | theca lutein cyst | lutein cyst of ovary | ruptured corpus luteum | corpus luteum hemorrhage | luteal cyst | ruptured corpus luteum cyst > N83.1
ovarian cysts | cyst of ovary | adnexal cyst | ruptured ovarian cyst | ovarian cyst rupture | adnexal cystic lesion | multicystic ovaries | hemorrhagic ovarian cyst | complex ovarian cyst | multiple ovarian cysts > N83.20
simple ovarian cyst | retention cyst of ovary | serous cyst of ovary nonneoplastic > N83.29
atrophic ovary | senile involution of ovary | senile ovary > N83.31
atrophy of fallopian tube with ovary | ovary and fallopian tube atrophy | atrophy of adnexa > N83.33
salpingocele | ovarian hernia | prolapsed ovary | hernia of ovary | displaced ovary | displaced oviduct > N83.4
adnexal torsion | twisted ovary | torsed ovary > N83.51
tubal torsion | torsion of fallopian tube | hydatid of morgagni torsion female | twisted fallopian tube > N83.52
torsion of ovary and tube | torsion of ovary and fallopian tube | tubo-ovarian torsion > N83.53
hematosalpinx > N83.6
broad ligament hematoma | hematocele of broad ligament > N83.7
masters-allen syndrome | broad ligament laceration syndrome | paratubal cyst | paraovarian cyst nonembryonic | enlarged ovary | palpable ovary > N83.8
sclerocystic degeneration of ovary | tubal occlusion noninfertile | oophorocele mass > N83.8
adnexal disease | ovarian dysfunction noninflammatory | ovarian mass > N83.9
adnexal mass | adnexal fullness > N94.89
cervical polyp | endocervical polyp | polyp of cervix | mucous polyp of cervix > N84.1 {cervix, polypectomy, speculum, vaginal, pap, bleeding, gyn, uterus, uterine, endocervical, pelvic, os}
vaginal polyp | polyp of vagina > N84.2
vulvar polyp > N84.3
thickened endometrial lining > R93.89
cystic endometrial hyperplasia | simple endometrial hyperplasia | endometrial hyperplasia without atypia > N85.01
glandular endometrial hyperplasia > N85.00
endometrial hyperplasia with atypia | complex atypical endometrial hyperplasia | ein endometrial > N85.02
enlarged uterus | bulky uterus | globular enlarged uterus > N85.2
uterine retroversion | uterine malposition | uterine displacement | retroversion of uterus | malposition of uterus | retroflexion of uterus | version of cervix | uterine torsion > N85.4
asherman syndrome | intrauterine adhesions | uterine synechiae | intrauterine adhesive disease > N85.6
hematometra | hematotrachelos with hematometra | retained menses in uterus > N85.7
atrophic uterus | hydrometra | uterine erosion | endometrial metaplasia | atrophic endometrium | superinvolution of uterus > N85.8
old uterine laceration | small uterus | distended uterus | senile uterus | endometrial fluid collection > N85.8
uterine mass > N85.9
niche of cesarean scar | cesarean scar defect | cesarean scar niche > N85.A
cervical ectropion | cervical erosion | cervical eversion | ectropion of cervix | erosion of cervix | eversion of cervix | cervical ulcer | decubitus ulcer of cervix > N86
CIN I | cin 1 | cervical intraepithelial neoplasia grade i | cervical intraepithelial neoplasia grade 1 | cervical intraepithelial neoplasia i | lsil of cervix histology > N87.0
CIN II | cin 2 | cervical intraepithelial neoplasia grade ii | cervical intraepithelial neoplasia ii > N87.1
CIN > N87.9 {cervix, cervical, colposcopy, hpv, leep, pap, biopsy}
cin 3 > D06.9
cervical intraepithelial neoplasia | cervix dyskeratosis | dyskeratosis of cervix | dysplasia of cervix | atypical cervix | anaplasia of cervix | epidermidization of cervix | cervix hyperplasia | epidermalization of cervix | cervical hyperplasia uteri > N87.9
cervical leukoplakia uteri | leukoplakia of cervix | hyperkeratosis of cervix > N88.0
old cervical laceration uteri | cervicovaginal adhesions | old laceration of cervix | adhesions of cervix | cicatrix of cervix uteri | scarred cervix > N88.1
cervical stenosis os | stenotic cervix | stenotic cervical os | occlusion of cervical canal | stricture of cervix | stenosis of cervix | stenosis of cervical os | cervical os stenosis | atresia of cervix acquired | cervix stenosis > N88.2
incompetent cervix | cervical incompetence | cervical insufficiency | patent cervix | infertility due to cervical anomaly > N88.3
elongated cervix | cervical elongation uteri > N88.4
nabothian cyst | cyst of nabothian gland | boggy cervix | cervical cyst uteri | bleeding from cervix | senile cervix | senile cervix atrophy | deformity of cervix | hemorrhage of cervix | inversion of cervix | hypertrophic cervix > N88.8
cervix lesion | lesion of cervix | noninflammatory cervix disorder > N88.9
VAIN I | vaginal intraepithelial neoplasia grade i | vain 1 > N89.0
VAIN II | vaginal intraepithelial neoplasia grade ii | vain 2 > N89.1
VAIN > N89.3
vaginal dysplasia | vaginal intraepithelial neoplasia > N89.3
vaginal leukoplakia | keratosis of vagina > N89.4
vaginal stenosis | vaginal stricture | stenosis of vagina | vaginal adhesions | narrowed vagina | atresia of vagina acquired > N89.5
tight hymen | rigid hymen | hymenal stenosis | occluded hymen acquired | tight introitus > N89.6
hematocolpos > N89.7
vaginal discharge | leukorrhea | leucorrhea | gartner cyst acquired | vaginal granulation tissue | vaginal hematoma nontraumatic | hematoma of vagina | old vaginal laceration | vaginal scar | scar of vagina | pessary ulcer of vagina | hydrocolpos > N89.8
vaginal dryness | vaginal wall cyst | whitish vaginal discharge | malodorous vaginal discharge | abnormal vaginal discharge | vaginal odor | vaginal inclusion cyst > N89.8
VIN I | vulvar intraepithelial neoplasia grade i | vin 1 > N90.0
VIN II | vulvar intraepithelial neoplasia grade ii | vin 2 > N90.1
VIN > N90.3 {vulva, vulvar, vulvectomy, colposcopy, labia}
vulvar dysplasia | vulvar intraepithelial neoplasia > N90.3
vulvar leukoplakia | kraurosis vulvae | dystrophy of vulva | vulvar dystrophy | kraurosis of vulva | lichen sclerosus of vulva | vulvar lichen sclerosus | vulvar lichen sclerosus et atrophicus > N90.4
vulvar atrophy | atrophy of labia | senile vulva > N90.5
labial hypertrophy | labia hypertrophy | hypertrophy of labia minora | enlarged labia > N90.60
vulvar cyst | labial cyst | cyst of labia | sebaceous cyst of vulva | vulvar sebaceous cyst | epidermal cyst of vulva | vulvar epidermoid cyst | sebaceous cyst of labia > N90.7
fgm | female circumcision | female genital cutting | female genital mutilation > N90.810
clitoral adhesions | adhesions of clitoris | labial adhesions | adhesions of labia | vulvar adhesions | clitoral hypertrophy acquired | vulvar hematoma nontraumatic | vulvar scar | scar of labia | vulvar edema > N90.89
labial swelling | clitoral deformity | labial fusion acquired | vulvar mass | labial agglutination | labial edema | labial lesion > N90.89

# --- menstruation, menopause, pain, infertility
primary absence of menses > N91.0
delay of menarche > E30.0
secondary amenorrhea | menses have ceased secondary > N91.1
absent menses | absence of menses | cessation of menses | absent menstruation | absence of menstruation > N91.2
infrequent menses | infrequent menstruation | hypomenorrhea | scanty menses | scanty menstruation | rare menstruation > N91.5
heavy menstrual bleeding | heavy menses | hypermenorrhea | polymenorrhea | epimenorrhea | menorrhagia with regular cycle | excessive menstruation | excessive menses | heavy menstrual flow | frequent menses > N92.0
HMB > N92.0 {menses, menstrual, menstruation, uterus, uterine, fibroid, fibroids, gyn, tranexamic, AUB}
menometrorrhagia | metrorrhagia | intermenstrual bleeding irregular | irregular heavy menses | breakthrough bleeding | heavy irregular menses | heavy irregular periods | irregular heavy bleeding menstrual | irregular intermenstrual bleeding | breakthrough bleeding on contraceptive > N92.1
pubertal menorrhagia | pubertal bleeding uterine | puberty menorrhagia | heavy menses of puberty > N92.2
midcycle bleeding | ovulatory bleeding | bleeding with ovulation | regular intermenstrual bleeding | intermenstrual bleeding > N92.3
perimenopausal bleeding | premenopausal menorrhagia | climacteric bleeding | perimenopausal menorrhagia | menopausal menorrhagia | menopausal metrorrhagia | preclimacteric bleeding > N92.4
irregular menses | menstrual irregularity | irregular menstrual cycle | irregular bleeding menstrual | irregular menstrual periods > N92.6
bleeding after intercourse | postcoital bleeding | contact bleeding of cervix | postcoital spotting > N93.0
dysfunctional uterine bleeding | functional uterine bleeding | metropathia hemorrhagica | DUB | metrostaxis | dysfunctional bleeding uterine | uterine metropathia > N93.8
AUB > N93.9
abnormal uterine bleeding | vaginal bleeding | abnormal vaginal bleeding | uterine bleeding | vaginal spotting | bleeding per vagina | pv bleeding | spotting per vagina | colporrhagia | bleeding from vagina > N93.9
prepubertal vaginal bleeding | prepubertal bleeding of vagina > N93.1
ovulation pain | midcycle pain | mid-cycle pelvic pain | intermenstrual pain > N94.0
painful intercourse | pain with intercourse | pain during intercourse | painful coitus | coital pain of female > N94.10
deep dyspareunia | deep pain with intercourse > N94.12
colpospasm > N94.2
premenstrual syndrome | premenstrual tension | premenstrual pain | premenstrual symptoms > N94.3
menstrual cramps | menstrual pain | painful menses | painful menstruation | menstrual cramping | menstrual colic | menorrhalgia | cramps with menses > N94.6
primary painful menstruation | primary dysmenorrhea > N94.4
secondary dysmenorrhea | acquired dysmenorrhea | acquired painful menstruation | secondary painful menstruation > N94.5
vestibulodynia | vulvar vestibulitis | provoked vestibulodynia > N94.810
vulvar burning > N94.819
endosalpingiosis | taylor syndrome | congestion-fibrosis syndrome | pelvic hematocele of female | frozen pelvis | female pelvic congestion | pelvic hematoma of female | hematocele of female pelvis > N94.89
retained menstruation | retention of menses | allen-masters peritoneal defect | perineal spasm of female | vaginismus spasm perineum | uterine pain > N94.89
retrograde menstruation > N92.5
vaginal pain > R10.20
female genital disorder | gynecologic disorder | female genital problem | female genital disease > N94.9
postmenopausal bleed | pmb | bleeding after menopause | menopausal bleeding post | climacteric postmenopausal bleeding | vaginal bleeding after menopause | postmenopausal vaginal bleeding | postmenopausal spotting > N95.0
menopausal symptoms | symptomatic menopause | perimenopausal symptoms | vasomotor symptoms | menopausal syndrome | climacteric syndrome | menopausal hot flashes | menopausal insomnia > N95.1
atrophic vaginitis | vaginal atrophic changes | vulvovaginal atrophy | senile vaginitis | genitourinary syndrome of menopause | postmenopausal vaginal atrophy | atrophic vulvovaginitis > N95.2
senile vaginal atrophy | atrophic vagina | urogenital atrophy | postmenopausal vaginal dryness | vaginal mucosal atrophy | atrophic urogenital changes > N95.2
GSM > N95.2 {vaginal, estrogen, menopause, menopausal, atrophy, postmenopausal, genitourinary}
menopausal atrophy of cervix | postmenopausal cervix atrophy | menopausal atrophy of uterus > N95.8
menopausal disorder | perimenopausal disorder > N95.9
repeated miscarriages nonpregnant | habitual abortion nonpregnant | recurrent pregnancy loss | habitual miscarriage | recurrent abortion nonpregnant > N96
anovulation | anovulatory infertility | anovulatory cycle | infertility due to anovulation | infertility associated with anovulation | anovulatory bleeding | anovulatory uterine bleeding > N97.0
tubal occlusion | tubal factor infertility | blocked fallopian tube | nonpatent fallopian tube | tubal obstruction | fallopian tube stricture | fallopian tube occlusion > N97.1 {infertility, fallopian, tubal, hsg, hysterosalpingogram, tube}
tubal infertility | infertility due to tubal block | stenosis of fallopian tube | tubal stenosis | tubal block | obstructed fallopian tube > N97.1 {infertility, fallopian, tubal, hsg, hysterosalpingogram, tube}
noninsufflation of fallopian tube > N97.1 {infertility, fallopian, tubal, hsg, hysterosalpingogram, tube}
uterine factor infertility | nonimplantation of ovum infertility | infertility due to uterine anomaly > N97.2
infertility due to vaginal anomaly | infertility due to vaginal disease > N97.8
female infertility | sterility of female | infertile female | primary infertility of female | female sterility | relative infertility of female | secondary infertility of female > N97.9
infertility associated with dysmucorrhea > N88.3
ovarian hyperstimulation syndrome | ohss | ovarian hyperstimulation > N98.1

# "=" reads only the order written: a period of pain is none
heavy period | heavy menstrual period = menorrhagia
painful period | period pain | period cramp | period cramping = dysmenorrhea
missed period | missed menstrual period | missed her period | missed menses = irregular menstruation
no periods | no menses = amenorrhea
prolonged menses | protracted menses | prolonged menstruation > N92.5
menstrual problem > N93.9
suppressed menstruation > N94.89
PID > N73.9 {pelvic, cervical motion, chlamydia, gonorrhea, doxycycline, adnexal, vaginal, tubo-ovarian, inflammatory, salpingitis, ceftriaxone, cmt, iud, gyn, sti, std, infertility, ectopic, toa}
bleeding between periods | bleeding in between periods | spotting between periods = regular intermenstrual bleeding
infrequent periods | skipped periods = oligomenorrhea
irregular period = irregular menstruation
small left kidney | small right kidney = small kidney, unilateral
TOA > N70.93 {ovarian, adnexal, pelvic, PID, salpingitis, pid, ovary, tubo-ovarian, doxycycline, ultrasound, tvus}
PMS | pms > N94.3 {premenstrual, menses, menstrual, mood, luteal, PMDD, irritability, bloating, ocp, cycle, menstruation}
fibrocystic change > N60.1 {breast, breasts, mammogram, mammography, mastalgia}
secondary hyperparathyroidism | hyperparathyroidism secondary to ckd | hyperparathyroidism due to ckd | hyperparathyroidism secondary to chronic kidney disease | hyperparathyroidism of esrd > N25.81
small kidney = small kidney, unspecified
cervical motion tenderness | cmt tenderness > R10.20
hemorrhagic ruptured ovarian cyst | ruptured hemorrhagic ovarian cyst > N83.20
@type condition
CMT > R10.20 {cervical motion, adnexal, adnexa, PID, cervix, speculum, bimanual, gonorrhea, chlamydia, pelvic exam, vaginal, tubo-ovarian}
@type condition

# --- after procedures on the urinary and genital tract
postoperative pelvic adhesions | postprocedural pelvic adhesions | postoperative pelvic peritoneal adhesions > N99.4
postoperative vaginal adhesions > N99.2
residual ovary syndrome | ovarian remnant syndrome > N99.83
failed tubal ligation | tubal ligation failure > N99.89
cystostomy infection | suprapubic catheter site infection > N99.511
cystostomy malfunction > N99.512
cystostomy hemorrhage | bleeding from suprapubic tube site > N99.510
urostomy infection | ileal conduit infection | infected urostomy > N99.521
urostomy hemorrhage | bleeding urostomy > N99.520
parastomal hernia of urostomy | herniated urostomy | urostomy herniation | ileal conduit parastomal hernia > N99.523
urostomy stenosis | ileal conduit stenosis | stenosis of ileal conduit stoma > N99.524
postprocedural seroma of genitourinary organ | lymphocele after prostatectomy | pelvic lymphocele postprocedural > N99.842

# --- second round: glomerular and tubulo-interstitial disease
@type condition
proliferative nephritis | proliferative glomerulonephritis | necrotizing glomerulonephritis > N05.8
nodular glomerulonephritis | lobular nephritis | lobulonodular glomerulonephritis | mpgn type 1 | mpgn type i | mpgn type 3 | mixed membranous and proliferative glomerulonephritis > N05.5
mpgn type 2 | membranoproliferative glomerulonephritis type 2 | dense deposit glomerulonephritis > N05.6
sclerosing glomerulonephritis focal | focal nephritis | focal glomerular sclerosis | segmental glomerulosclerosis | focal segmental glomerular lesion | collapsing fsgs | collapsing glomerulopathy > N05.1
epimembranous nephropathy | idiopathic membranous glomerulonephritis | membranous nephritis | membranous glomerulosclerosis > N05.2
glomerular disorder | glomerulitis unspecified | hemorrhagic nephritis | hemorrhagic glomerulonephritis | congestive nephritis | renal inflammation glomerular > N05.9
acute nephritic disease | acute glomerular disease | postinfectious glomerulonephritis | postinfectious nephritis | acute postinfectious glomerulonephritis | acute proliferative glomerulonephritis | acute exudative nephritis | acute hemorrhagic nephritis > N00.9
chronic nephritic syndrome | chronic glomerular disease | chronic proliferative nephritis | chronic glomerulitis > N03.9
chronic diffuse glomerulonephritis sclerosing | chronic sclerosing glomerulonephritis | chronic lobular nephritis > N03.8
subacute proliferative glomerulonephritis | subacute nephritic syndrome | acute progressive glomerulonephritis > N01.9
rapidly progressive crescentic glomerulonephritis | rpgn with crescents | rapidly progressive glomerulonephritis with crescents > N01.7
pauci-immune glomerulonephritis > N05.7
nephritis with foot process disease | foot process disease | foot process disease of kidney | renal anasarca | anasarca due to nephrotic syndrome | lipoid nephritis | nephrotic edema > N04.9
epstein syndrome | hydremic nephritis | tubular nephritis | nephrotic nephritis | nephritis with edema | renal edema | lipoid nephropathy > N04.9
nephrotic syndrome due to minimal change disease | nil disease nephrotic | foot-process nephrosis minimal change > N04.0
nephrotic syndrome due to FSGS | nephrotic syndrome due to focal segmental glomerulosclerosis | FSGS with nephrotic syndrome | nephrotic syndrome with FSGS | nephrotic syndrome secondary to FSGS > N04.1
nephrotic syndrome with membranous nephropathy | nephrotic syndrome with membranous glomerulonephritis > N04.20
primary membranous nephropathy with nephrotic syndrome | PLA2R-positive membranous nephropathy with nephrotic syndrome > N04.21
nephrotic syndrome with mesangial proliferative glomerulonephritis | nephrotic syndrome due to mesangial proliferative glomerulonephritis > N04.3
nephrotic syndrome with endocapillary proliferative glomerulonephritis > N04.4
nephrotic syndrome with membranoproliferative glomerulonephritis | nephrotic syndrome with mpgn | nephrotic syndrome due to mpgn | nephrotic syndrome due to membranoproliferative glomerulonephritis | nephrotic syndrome with mesangiocapillary glomerulonephritis > N04.5
nephrotic syndrome due to dense deposit disease > N04.6
nephrotic syndrome with crescentic glomerulonephritis > N04.7
nephrotic syndrome with c3 glomerulopathy | nephrotic syndrome due to c3 glomerulopathy > N04.A
acute nephritis with minimal change | acute glomerulonephritis with minor glomerular abnormality > N00.0
acute nephritis with focal segmental glomerular lesions | acute nephritis with fsgs > N00.1
acute nephritis with membranous glomerulonephritis > N00.2
acute nephritis with mesangial proliferative glomerulonephritis > N00.3
acute nephritis with endocapillary proliferative glomerulonephritis | acute endocapillary proliferative glomerulonephritis | acute nephritis with endocapillary glomerulonephritis > N00.4
acute nephritis with membranoproliferative glomerulonephritis | acute nephritis with mesangiocapillary glomerulonephritis | acute membranoproliferative glomerulonephritis > N00.5
acute nephritis with dense deposit disease | acute glomerulonephritis with dense deposit disease > N00.6
acute nephritis with crescentic glomerulonephritis | acute crescentic glomerulonephritis | acute extracapillary glomerulonephritis > N00.7
rapidly progressive nephritis with focal segmental glomerular lesions > N01.1
rapidly progressive nephritis with membranous glomerulonephritis > N01.2
rapidly progressive nephritis with mesangial proliferative glomerulonephritis > N01.3
rapidly progressive nephritis with endocapillary proliferative glomerulonephritis > N01.4
rapidly progressive nephritis with membranoproliferative glomerulonephritis | rapidly progressive nephritis with mesangiocapillary glomerulonephritis > N01.5
rapidly progressive nephritis with dense deposit disease | rapidly progressive glomerulonephritis with dense deposit disease > N01.6
rapidly progressive nephritis with c3 glomerulopathy | rapidly progressive glomerulonephritis with c3 glomerulopathy > N01.A
chronic nephritis with minimal change | chronic nephritis with minor glomerular abnormality > N03.0
chronic nephritis with focal segmental glomerular lesions | chronic nephritis with fsgs | chronic focal glomerulonephritis > N03.1
chronic nephritis with membranous glomerulonephritis | chronic membranous glomerulonephritis > N03.2
chronic nephritis with mesangial proliferative glomerulonephritis | chronic mesangial proliferative glomerulonephritis | chronic glomerulonephritis with mesangial proliferative glomerulonephritis > N03.3
chronic nephritis with endocapillary proliferative glomerulonephritis | chronic endocapillary glomerulonephritis > N03.4
chronic nephritis with membranoproliferative glomerulonephritis | chronic membranoproliferative glomerulonephritis | chronic nephritis with mesangiocapillary glomerulonephritis | chronic mesangiocapillary glomerulonephritis > N03.5
chronic nephritis with dense deposit disease | chronic glomerulonephritis with dense deposit disease | chronic dense deposit disease > N03.6
chronic nephritis with crescentic glomerulonephritis | chronic crescentic glomerulonephritis > N03.7
chronic nephritis with c3 glomerulopathy | chronic c3 glomerulopathy | chronic glomerulonephritis with c3 glomerulopathy > N03.A
intermittent hematuria | idiopathic hematuria | recurrent hematuria | persistent hematuria | benign recurrent hematuria | benign idiopathic hematuria | familial benign hematuria | primary hematuria | idiopathic gross hematuria recurrent | hematuria recurrent > N02.9
recurrent hematuria with minimal change | recurrent hematuria with minor glomerular abnormality > N02.0
recurrent hematuria with focal segmental glomerular lesion | persistent hematuria with focal segmental glomerulosclerosis | recurrent hematuria with fsgs | idiopathic hematuria with focal segmental glomerular lesion > N02.1
recurrent hematuria with membranous glomerulonephritis | idiopathic hematuria with membranous glomerulonephritis | idiopathic hematuria with membranous glomerular lesion > N02.2
recurrent hematuria with mesangial proliferative glomerulonephritis | idiopathic hematuria with mesangial proliferative glomerulonephritis > N02.3
recurrent hematuria with endocapillary proliferative glomerulonephritis > N02.4
recurrent hematuria with membranoproliferative glomerulonephritis | recurrent hematuria with mesangiocapillary glomerulonephritis | idiopathic hematuria with membranoproliferative glomerulonephritis > N02.5
recurrent hematuria with dense deposit disease | idiopathic hematuria with dense deposit disease | persistent hematuria with dense deposit disease > N02.6
recurrent hematuria with crescentic glomerulonephritis | idiopathic hematuria with crescentic glomerulonephritis > N02.7
recurrent hematuria with c3 glomerulopathy | idiopathic hematuria with c3 glomerulopathy | persistent hematuria with c3 glomerulopathy > N02.A
iga nephropathy with mesangial proliferative glomerulonephritis > N02.B5
iga nephropathy with membranous glomerulonephritis > N02.B4
isolated proteinuria with minimal change disease | isolated proteinuria with minor glomerular abnormality > N06.0
isolated proteinuria with focal segmental glomerulosclerosis | isolated proteinuria with fsgs > N06.1
isolated proteinuria with membranous nephropathy | isolated proteinuria with membranous glomerulonephritis > N06.20
isolated proteinuria with mesangial proliferative glomerulonephritis > N06.3
isolated proteinuria with endocapillary proliferative glomerulonephritis > N06.4
isolated proteinuria with membranoproliferative glomerulonephritis | isolated proteinuria with mesangiocapillary glomerulonephritis > N06.5
isolated proteinuria with dense deposit disease > N06.6
isolated proteinuria with crescentic glomerulonephritis > N06.7
isolated proteinuria with c3 glomerulopathy > N06.A
isolated proteinuria with glomerular lesion > N06.9
hereditary nephropathy with minor glomerular abnormality | hereditary nephritis with minimal change > N07.0
hereditary nephropathy with focal segmental glomerular lesion | hereditary fsgs | familial fsgs > N07.1
hereditary nephropathy with membranous glomerulonephritis | hereditary nephritis with membranous glomerulonephritis > N07.2
hereditary nephropathy with mesangial proliferative glomerulonephritis > N07.3
hereditary nephropathy with membranoproliferative glomerulonephritis | hereditary nephropathy with mesangiocapillary glomerulonephritis > N07.5
hereditary nephropathy with crescentic glomerulonephritis > N07.7
hereditary nephropathy with c3 glomerulopathy > N07.A
familial nephropathy | familial nephritis | hereditary kidney disease > N07.9
septic nephritis | pyonephritis | purulent nephritis | ascending pyelonephritis | pyelonephritis unspecified | infectious interstitial nephritis | infective nephritis | pelvic nephritis | interstitial renal inflammation > N12
acute purulent pyelonephritis | acute suppurative pyelonephritis | acute infective nephritis | acute bacterial nephritis | acute focal bacterial nephritis | lobar nephronia > N10
pyelonephritic contracted kidney | pyelonephritic contraction of kidney | chronic infectious interstitial nephritis | chronic bacterial nephritis > N11.9
pyelitis with calculus | pyelonephritis with calculus | pyelonephritis with stone | infection of kidney with calculus | kidney infection with stone | chronic pyelonephritis with calculus | chronic pyelitis with calculus | abscess of kidney with calculus > N20.0
pyelonephritis with hydronephrosis | pyelitis with hydronephrosis | pyelitis with calculus and hydronephrosis | pyelonephritis with stone and hydronephrosis | hydronephrosis with renal calculus and infection > N13.6
hydronephrosis with renal stone and infection | hydroureter with infection | infected hydroureter | hydronephrosis with pyelonephritis | pyelonephritis due to ureteral obstruction > N13.6
angulation of ureter with infection | kinking of ureter with infection | stricture of ureter with infection | ureteral stenosis with infection | ureteropelvic junction obstruction with infection > N13.6
obstructive uropathy with infection | ureterovesical obstruction with infection | infected kidney obstruction | septic obstructed stone | pyonephrotic kidney > N13.6
analgesic kidney | phenacetin kidney | analgesic abuse nephropathy > N14.0
contrast-induced kidney injury | contrast-associated acute kidney injury > N14.11
cisplatin nephrotoxicity | aminoglycoside nephrotoxicity | vancomycin nephrotoxicity | amphotericin nephrotoxicity | lithium nephritis | lithium-induced nephropathy > N14.19
nephropathy due to drugs | renal disease due to drugs > N14.2
nephropathy due to heavy metals | nephropathy due to lead | saturnine nephropathy | lead kidney > N14.3
toxic nephropathy | toxic nephritis | toxic antitubular basement membrane nephritis | nephropathy due to toxin > N14.4
balkan nephropathy | danubian nephropathy | endemic nephropathy of balkans > N15.0
carbuncle of kidney | abscess of kidney | perinephritis | perinephric infection | suppuration of kidney | perirenal suppuration | pararenal abscess | cortical abscess of kidney | paranephric abscess > N15.1
renal tubulo-interstitial disease | tubulointerstitial disease | perirenal infection > N15.9
infected kidney > N15.9
vasomotor nephropathy | hemoglobinuric nephrosis | myoglobinuric nephrosis | pigment nephropathy | ischemic acute tubular necrosis | toxic tubular necrosis | acute tubular damage | lower nephron syndrome | heme pigment nephropathy | shock kidney | hemoglobinuria nephrosis > N17.0
acute cortical necrosis of kidney | bilateral renal cortical necrosis > N17.1
necrosis of renal papillae | necrotizing papillitis | medullary necrosis of renal papilla | papillitis necrotizing of kidney | necrotising papillitis of kidney > N17.2
acute anuric failure | acute kidney dysfunction | acute renal shutdown | oliguric acute kidney injury > N17.9
uremic neuropathy | uremic polyneuropathy | uremia with polyneuropathy | uremia due to chronic kidney disease | chronic uremia | chronic uremic syndrome | uremic dementia > N18.9
hyperazotemia | azotemia uremic | uremic toxemia | toxic uremia | coma uremic | kidney failure unspecified > N19
glomerulosclerosis | kidney induration | sclerotic kidney | chronic interstitial renal fibrosis | interstitial fibrosis of kidney | kidney shrinkage | scarred kidney | renal scarring | renal cortical scarring | kidney scarring > N26.9
hydronephrotic atrophy of kidney | hydronephrotic renal atrophy > N13.30
hypoplastic kidney acquired | atrophy of kidney | wasting of kidney | kidney degenerative atrophy > N26.1

# --- second round: tubular disorders, obstruction, stones, kidney other
azotemic osteodystrophy of kidney | renal infancy | infantilism renal | rachitis renalis | renal rachitis | kidney rickets | phosphate-losing nephropathy | phosphate diabetes tubular | renal osteomalacia | renal dystrophy of bone | renal short stature > N25.0
vasopressin-resistant diabetes insipidus | arginine vasopressin resistance | renal diabetes insipidus > N25.1
hypokalemic nephritis | potassium depletion nephropathy | water-losing nephritis | water-losing nephropathy | potassium-losing nephritis | kaliopenic nephropathy | lightwood syndrome > N25.89
butler-lightwood-albright syndrome | hyperchloremic acidosis renal | renal acidosis | hyperchloremic renal acidosis | classic renal tubular acidosis > N25.89
impaired renal tubular function | renal tubular dysfunction | tubular dysfunction of kidney > N25.9
hydronephrosis with pelviureteral junction obstruction | pelviureteral junction obstruction with hydronephrosis | ureteropelvic junction obstruction with hydronephrosis | congenital-type upj stenosis with hydronephrosis > N13.0
stricture of ureter with hydronephrosis | obstruction of ureter with hydronephrosis | ureteral obstruction with hydronephrosis | hydronephrosis due to ureteral obstruction > N13.1
hydronephrosis with ureteral stone | hydronephrosis with calculus | calculus with hydronephrosis | ureteral stone with hydronephrosis | ureteral calculus with hydronephrosis > N13.2
hydroureteronephrosis due to stone | obstructive stone with hydronephrosis | hydronephrosis due to ureteral stone | hydronephrosis due to kidney stone > N13.2
uronephrosis | nephrohydrosis | hydrocalyx with hydronephrosis | distended renal pelvis | ectasia of renal pelvis > N13.30
acquired hydronephrosis > N13.39
hydroureter | dilation of ureter | acquired hydroureter > N13.4
ureterovesical orifice stricture | contraction of ureter | contraction of ureterovesical orifice | stenosis of ureterovesical orifice | ureterovesical stricture | stenosis of ureter | kink of ureter > N13.5
compression of ureter | ureteral compression | ureteral kinking | ureter block | block of ureter | ureterostenosis | pelviureteral junction obstruction | puj obstruction > N13.5
retroperitoneal fibrosis with ureteral obstruction | vesicoureteral junction obstruction | vesicoureteric junction obstruction | vuj obstruction | crossing vessel of ureteropelvic junction > N13.5
postrenal anuria | pyelosinus extravasation | obstructive renal failure postrenal | postrenal kidney failure | postrenal failure | extravasation of urine pyelosinus > N13.8
urinary tract blockage | obstruction of urinary tract | urinary outflow obstruction | obstructed urinary tract | reflux uropathy | obstruction of urine flow > N13.9
reflux of urine vesicoureteral | urinary reflux to kidney > N13.70
calculus of renal pelvis | stone of renal pelvis | renal pelvis stone | renal pelvic calculus | stag horn calculus | staghorn calculi | stone of kidney > N20.0
uric acid stone of kidney | kidney gravel | uric acid nephrolithiasis | renal microlithiasis | recurrent calculi of kidney | calculus of kidney pelvis > N20.0
obstruction of ureter due to calculus | ureteral obstruction due to stone | ureteral obstruction by calculus | ureteritis due to calculus | ureteral obstruction from stone | obstructed ureter from stone > N20.1
stone of ureter | impacted ureteral stone | ureteric stone | calculous ureteritis | vesicoureteral junction stone | vuj stone | puj stone | ureteral colic due to stone > N20.1
gravel | urinary gravel | passage of gravel | urinary calculus | calculus of urinary tract | stone of urinary tract | uric acid stones | urate calculus | calculuria | passed a stone in urine > N20.9 {urinary, urine, kidney, renal, stone, ureter, calculus, bladder}
cystic calculus | calculus of urinary bladder | cystic stone bladder | bladder gravel | vesicolithiasis | calculus in diverticulum of bladder | bladder diverticulum stone > N21.0
calculus of urethra | urethrolith | urethrolithiasis | stone of urethra > N21.1
ileal conduit calculus | ileal conduit stone | stone in ileal conduit | stone in neobladder | stone in urinary diversion | calculus in urostomy > N21.8
colic of kidney | colic of ureter | ureterocolic | nephralgia colic | nephrocolic | ureter colic | renal crisis colic > N23
infarct of kidney | infarction of kidney | thrombosis of kidney artery | renal ischemia | ischemia of kidney | obstruction of renal artery | occlusion of renal artery | renal artery thromboembolism > N28.0
cyst of kidney | solitary renal cyst | peripelvic cyst | perirenal cyst | septated renal cyst | bosniak 1 cyst | pyelocaliceal cyst | multiple kidney cysts > N28.1
hypertrophy of kidney | nephromegaly | enlargement of kidney > N28.81
displaced kidney acquired | ptosis of kidney | nephroptosis acquired | kidney ptosis | dropped kidney > N28.83
pyeloureteritis cystica | ureteropyelitis cystica > N28.85
dilatation of calyx | dilated calyx | calyceal dilatation | caliceal dilatation | calyx dilatation | calyectasis | low lying kidney | decapsulation of kidney | nontraumatic rupture of kidney > N28.89
spontaneous rupture of kidney | rupture of renal pelvis nontraumatic | rupture of kidney nontraumatic | perforation of ureter | ureter perforation | ruptured ureter nontraumatic > N28.89
intestinoureteral fistula | ureteroabdominal fistula | ureterointestinal fistula | ureterocolic fistula | ureterocutaneous fistula | ureteroenteric fistula | ureterosigmoid fistula | nephrocutaneous fistula | nephrocolic fistula > N28.89
renocolic fistula | reno-intestinal fistula | pyelocutaneous fistula | pyeloduodenal fistula | ureterorectal fistula | renal pelvis fistula | urinary fistula of kidney > N28.89
hemorrhage of kidney | renal hemorrhage | kidney hemorrhage | bleeding kidney | hematoma of kidney nontraumatic | congested kidney | adhesions of kidney > N28.89
adhesions of ureter | ureteral adhesions | hernia of kidney | herniation of kidney | stenosis of renal calyx | infundibular stenosis of kidney > N28.89
periureteritis | ureteral inflammation | abscess of ureter | malakoplakia of ureter > N28.89
malakoplakia of kidney | lipomatosis of kidney | fatty degeneration of kidney | ptosis of ureter > N28.89
block of kidney | kidney block | renal problem | renal abnormality functional > N28.9

# --- second round: bladder and urethra
allergic cystitis | irritation cystitis | pyocystitis | pyocystis | catarrhal cystitis | cystitis emphysematosa | croupous cystitis | diphtheroid cystitis | septic cystitis > N30.80
ulcerative cystitis | suppuration of bladder | incrustation of bladder wall cystitis | chemical cystitis | drug-induced cystitis > N30.80
cystitis with metaplasia | ulcerative interstitial cystitis | hunner's lesion | bladder panmural fibrosis | chronic interstitial cystitis | subepithelial cystitis > N30.10
subacute cystitis | chronic bladder infection | chronic bladder inflammation > N30.20
perivesical inflammation | pericystic inflammation | infected bladder > N30.90
acute bladder infection | acute infection of bladder > N30.00
irradiation cystitis | cystitis due to radiation > N30.40
irradiation cystitis with hematuria | radiation cystitis with hematuria > N30.41
acute trigonitis | chronic trigonitis | inflammation of trigone | chronic cystitis of trigone > N30.30
trigonitis with hematuria | chronic trigonitis with hematuria | trigonitis with bleeding > N30.31
cystoplegia | paralysis of urinary bladder | bladder inertia | inertia of bladder | atonia of bladder | bladder flaccidity | hypotonia of bladder | hypotonicity of bladder | paretic bladder | paresis of bladder | hypotonic neurogenic bladder > N31.2
neuropathy of bladder | bladder neuropathy | neuromuscular bladder dysfunction | neuropathic bladder dysfunction | neurogenic dysfunction of urinary bladder | bladder dysfunction neurogenic > N31.9
contraction of bladder neck | bladder neck contraction | vesical neck contraction | contraction of vesical neck | stenosis of bladder neck | stricture of bladder neck | constriction of bladder neck | bladder sphincter contraction | marion disease | obstruction of vesical neck > N32.0
vesical orifice stricture | urethral orifice stenosis of bladder | prostatic valve obstruction | urinary obstruction of prostatic valve | median bar of bladder neck | hypertrophy of bladder neck | vesicourethral orifice contraction > N32.0
fistula of bladder to intestine | vesicointestinal fistula | vesicoileal fistula | fistula between bladder and colon | fistula between bladder and rectum | colo-vesical fistula | vesico-enteric fistula > N32.1
vesicoabdominal fistula | vesicoureteral fistula | fistula of bladder | vesico-cutaneous fistula | suprapubic fistula of bladder | bladder-skin fistula | vesicoperineal sinus > N32.2
diverticulosis of bladder | bladder pouch diverticulum | diverticulum of bladder | diverticulum of vesical wall > N32.3
clot of bladder | bladder clot | blood clot in bladder | clots in bladder | deformity of bladder | inversion of bladder | everted bladder | dilatation of bladder | dilated bladder | vesical orifice dilatation | distension of bladder > N32.89 {bladder, vesical}
distended bladder | hemorrhage of bladder | bleeding from bladder | bladder bleeding | vesical hemorrhage | hypertrophy of bladder | perforation of bladder | rupture of bladder | ruptured bladder nontraumatic > N32.89 {bladder, vesical}
bladder contraction | contraction of bladder | contracture of bladder | compression of bladder | leukoplakia of urinary bladder | herniation of bladder | bladder perforation | gangrene of bladder > N32.89
bladder edema | edema of bladder | bladder adhesions | necrosis of bladder | malacoplakia of bladder | prolapse of bladder of male | cystocele in male | scar of bladder | cystoptosis of male > N32.89
bladder tenesmus spasm | detrusor spasm | bladder cramp | cystospasm | bladder wall hypertrophy > N32.89
periurethral cellulitis | cellulitis of urethra | urethral cellulitis | suppuration of urethra | abscess of bulbourethral gland | abscess of periurethral gland | cowper gland abscess | abscess of littre gland | periurethral phlegmon > N34.0
meatitis | ulcer of meatus | meatal ulcer | ulcer of urethral meatus | inflammation of skene gland | infection of skene's gland > N34.2
infection of cowper gland | senile urethritis | urethritis postmenopausal | ulcer of urethra meatus | inflammation of cowper's gland > N34.2
stricture of meatus | stenosis of meatus | urinary meatus stenosis | urinary meatus stricture | stricture of urinary meatus | stenosis of urinary meatus | meatus stricture > N35.91
occlusion of urethra | obstruction of urethra | contraction of urethra | constriction of urethra | contracture of urethra | narrowing of urethra | organic stricture of urethra | urethrostenosis | urethral constriction | urethral occlusion > N35.9
stricture of urethra following trauma | urethral stricture due to trauma | urethral stricture after injury > N35.01
stricture of urethra due to infection | urethral stricture following infection > N35.1
stricture of urethra after catheterization | urethral stricture after instrumentation | urethral stricture after prostatectomy | urethral stricture following surgery > N99.11
fistula of urethra | urinary fistula of urethra | perineal urinary fistula | penile urethral fistula > N36.0
urethral caruncle | caruncle urethral > N36.2
prolapse of urinary meatus | urinary meatus prolapse | eversion of urethra | eversion of urethral meatus | malacoplakia of urethra | malakoplakia of urethra > N36.8
rupture of urethra nontraumatic | urethral rupture | cyst of cowper's gland | cyst of skene's gland | hemorrhage of urethra | urethral irritation | leukoplakia of meatus | dilated urethra > N36.8
perforation of urethra | urethral perforation | kraurosis urethra | thickening of urethra | adhesions of urethra | urethral adhesions > N36.8
intrinsic sphincter weakness of urethra | weak urethral sphincter > N36.42
dyssynergia of bladder and sphincter | detrusor-sphincter dyssynergia of bladder muscles > N36.44
lesion of urethra | urethra problem > N36.9
stress incontinence of female | stress incontinence of male | incontinence on coughing | incontinence of urine with stress > N39.3
urgency urinary incontinence | urge incontinence urinary > N39.41
urinary problem > N39.9
infection of urinary tract | infected urine | infection of urine > N39.0

# --- second round: prostate and male genital organs
prostate myoadenoma | prostatic myoadenoma | adenofibroma of prostate | hyperplasia of prostate | adenomyoma of prostate | senile hypertrophy of prostate | myomatous prostate > N40.0
obstruction of prostate with retention > N40.1
acute inflammation of prostate > N41.0
chronic inflammation of prostate | chronic prostatic inflammation > N41.1
suppuration of prostate | abscess of periprostatic tissue > N41.2
prostatic cystitis | cystitis prostatic | prostatovesical inflammation > N41.3
granulomatous prostatitis > N41.4
prostatic infection | prostatic inflammation > N41.9
calculus of prostate | stone of prostate | prostatolithiasis | prostatic concretion > N42.0
congestion of prostate | prostatic bleeding | hyperemia of prostate | prostatic hyperemia > N42.1
dysplasia of prostatic tissue | prostatic dysplasia > N42.30
cyst of prostate > N42.83
pain of prostate | prostatic pain | painful prostate syndrome | prostatodynia syndrome > N42.81
infarct of prostate | adhesions of prostate | rupture of prostate nontraumatic | hernia of prostate > N42.89
prostatic disorder | prostatic disease | prostate trouble > N42.9
hydrocele encysted > N43.0
communicating hydrocele | hydrocele communicating > N43.2
suppurative hydrocele | purulent hydrocele > N43.1
hydrops of spermatic cord | spermatic cord hydrops | hydrops of testis | hydrocele of cord | spermatic cord hydrocele | hydrocele of scrotum | hydrops of tunica vaginalis | bilateral hydroceles > N43.3
spermatic cyst | cyst of spermatic duct | spermatocele of epididymis > N43.40
multiple spermatoceles > N43.42
extravaginal torsion of testis | strangulation of testis | testis torsion | torsion of testis | twisted testis | twisting of testis > N44.00
gangrene of testis | gangrenous testis | noninfective gangrene of testis > N44.8
testicular inflammation acute | acute orchitis | septic testis | orchitis nonspecific | inflammation of testis | inflammation of testicle > N45.2
inflammation of epididymis | nonspecific epididymitis | recurrent epididymitis | chronic epididymitis | infection epididymis > N45.1
inflammation of epididymis and testis | epididymo-orchitis acute > N45.3
suppurative epididymitis | suppurative orchitis | abscess of epididymis and testis | suppuration of testis | suppuration of epididymis > N45.4
germinal aplasia of testis | absence of spermatozoa | no sperm in semen | absent spermatogenesis | azoospermia organic > N46.01
oligospermia | low sperm concentration | spermatogenesis arrest | deficient spermatozoa | incomplete spermatogenesis > N46.11
infertility of male | male subfertility > N46.9
constriction of prepuce | contraction of prepuce | contracted prepuce | stenosis of prepuce | preputial stenosis | tight prepuce | constricted foreskin | contracture of prepuce | tightness of foreskin > N47.1
prepuce strangulation | strangulation of prepuce | trapped foreskin | irreducible foreskin > N47.2
deficient foreskin | deficient prepuce > N47.3
adhesions of prepuce | adherent prepuce | adhesion of foreskin to glans | balanopreputial adhesions > N47.5
inflammation of prepuce | preputial inflammation | infection of prepuce > N47.7
inflammation of glans and prepuce > N47.6
edema of prepuce | foreskin edema | edema of foreskin | preputial edema | hypertrophy of prepuce | elongation of prepuce | prepuce hypertrophy | swollen foreskin > N47.8
lichen albus of penis | lichen sclerosus of penis | kraurosis penis | leukoplakia penis > N48.0
inflamed glans penis | balanitis nonvenereal | nongonococcal balanitis | balanitis of glans | ulcerative balanitis | erosive balanitis > N48.1
suppuration of corpora cavernosa | abscess of corpora cavernosa | abscess of cavernous body > N48.21
cellulitis of corpora cavernosa > N48.22
inflammation of corpora cavernosa | inflammation of corpus cavernosum | inflammatory disease of penis | infection of corpus cavernosum > N48.29
inflamed corpus cavernosum | phlebitis of penis | phlegmonous inflammation of penis | cavernitis of penis | phagedenic penis > N48.29
priapism due to trauma | post-traumatic priapism > N48.31
priapism due to disease classified elsewhere > N48.32
priapism due to drug | trazodone-induced priapism > N48.33
persistent erection | prolonged erection | mentulagra | involuntary erection painful > N48.30
ulceration of penis | sores on penis | penile ulceration | penis sore > N48.5
induration of corpora cavernosa | peyronie plaque | van buren disease | plastic induration of penis | fibrous plaque of penis | cavernous sclerosis > N48.6
embolism of penis | thrombosis of penile vein | thrombosis of superficial dorsal vein of penis | thrombosis of corpus cavernosum > N48.81
acquired hidden penis | hidden penis acquired | acquired buried penis | concealed penis acquired > N48.83
irritation of penis | penile irritation | edema of penis | swelling of penis | pain in penis | pain of penis | penis pain > N48.89
hematoma of penis nontraumatic | cyst of tyson's gland | deviation of penis | penile deviation | ventral curvature of penis acquired > N48.89
inflammation of seminal vesicle | seminal vesicle inflammation | infection of seminal vesicle | vesiculitis seminal | cellulitis of seminal vesicle > N49.0
gangrene of vas deferens | gangrene of spermatic cord | suppuration of vas deferens > N49.1
cellulitis of vas deferens | endemic funiculitis | phlebitis of spermatic cord | ulcer of spermatic cord | cellulitis of tunica vaginalis > N49.1
suppuration of scrotum | carbuncle of scrotal skin | phlegmon of scrotum > N49.2
inflammation of male genital organ | infection of male genital tract | male genital infection | infection of male genital organ | male genital inflammation | suppuration of male genital organ | abscess of male genital organ | cellulitis of male genital organ > N49.9
testis atrophy | atrophy of testis | testicular wasting | hypotrophic testis | atrophied testicle > N50.0
thrombosis of pampiniform plexus | pampiniform plexus thrombosis | hematocele of male > N50.1
embolism of spermatic cord | hematocele of tunica vaginalis > N50.1
pain of testis | pain in testis | testis pain | testalgia | orchidynia | orchidalgia | testicular ache > N50.819
pain of scrotum | scrotal discomfort > N50.82
spermatorrhea | intrascrotal fibrosis | cyst of tunica vaginalis | tunica vaginalis cyst | cyst of scrotum | edema of scrotum | edema of spermatic cord > N50.89
swelling of testis | swelling of scrotum | scrotal sinus > N50.89
obstruction of ejaculatory duct | vas deferens obstruction | occlusion of vas deferens | hernia of testis | elephantiasis of scrotum noncongenital > N50.89
sperm granuloma | spermatic granuloma > N50.89
male genitourinary disorder | disease of male genital organs | disorder of male genital organs | disorder of male genital tract > N50.9
arteriogenic erectile dysfunction | erectile dysfunction due to arterial insufficiency | erectile dysfunction due to vascular disease > N52.01
veno-occlusive erectile dysfunction | erectile dysfunction due to corporovenous occlusion > N52.02
erectile dysfunction due to drugs | erectile dysfunction due to medication > N52.2
erectile dysfunction after prostate radiation | postradiation erectile dysfunction | postoperative erectile dysfunction following radiation therapy | impotence after radiation > N52.35
impotence after prostatectomy | impotence following prostatectomy > N52.31
postprocedural erectile dysfunction > N52.39
impotence of organic origin | inability to achieve erection | erectile impotence | sexual impotence organic > N52.9
inhibited ejaculation organic > N53.11
lack of ejaculation | failure of ejaculation > N53.13
sexual dysfunction of male > N53.9

# --- second round: breast
mammary cyst | solitary cyst of breast > N60.0
phocas disease | tillaux-phocas disease | schimmelbusch's disease | cystic mammary disease | chronic cystic mastopathy | chronic cystic disease of breast > N60.1 {breast, breasts, mammary, mastopathy, mammogram}
mammary cystic disease | diffuse cystic mastopathy | microcystic mastopathy | blue dome cyst | dysplasia mammae cystic | polycystic disease of breast > N60.1 {breast, breasts, mammary, mastopathy, mammogram}
lumpy breast syndrome > N60.1 {breast, breasts, mammary, mastopathy, mammogram}
fibroadenosis of breast | chronic periodic fibroadenosis | cystic fibroadenosis of breast | diffuse fibroadenosis | segmental fibroadenosis | mazoplasia | adenosis of breast blunt duct | fibroadenosis mammae > N60.2
fibrosclerosis of breast | breast sclerosis | fibrosis mammae | sclerosis of breast > N60.3
ectasia of mammary duct | mammary duct ectasia | dilatation of mammary duct | dilated breast ducts | plasma cell mastitis of breast > N60.4 {breast, mammary, nipple, duct, mastitis, mammogram}
apocrine metaplasia | apocrine metaplasia of breast cyst | sebaceous cyst of breast > N60.8 {breast, mammary, biopsy, mammogram}
benign mammary dysplasia | dysplasia of breast | benign breast dysplasia | ductal hyperplasia of breast > N60.9
cellulitis of nipple | infection of nipple | inflammation of nipple | cellulitis of areola | infected nipple | mastitis | mammary infection > N61.0
suppuration of breast | suppurative mastitis | abscess of nipple | abscess of areola | abscess of mammary gland | carbuncle of nipple | suppurating breast > N61.1
granulomatous mastitis | granulomatous lobular mastitis > N61.20
hypertrophy of breast | enlargement of breast | gynecomasty | gynaecomastia | mammary gland hypertrophy | bilateral gynecomastia | male gynecomastia | massive hypertrophy of breast | enlarged male breast > N62
fissure of nipple | fistula of nipple | nipple cracks > N64.0
necrosis of fat of breast > N64.1
atrophy of breast | breast involution | involution of breast > N64.2
lactation nonpuerperal | inappropriate lactation > N64.3
bilateral breast pain | mammalgia | mastalgia cyclic | tenderness of breast | soreness of breast | breast discomfort > N64.4
induration of breast | breast hardening > N64.51
nipple discharge | discharge from nipple | discharge of nipple > N64.52
retraction of nipple > N64.53
ptosis of breast | breast sagging | saggy breasts > N64.81
hypoplasia of breast | underdeveloped breast | small breasts micromastia > N64.82
pendulous breast | subinvolution of breast | hematoma of breast | breast hematoma | galactocele | deformity of breast > N64.89 {breast, breasts, mammary, nipple, galactocele}
acquired deformity of nipple | breast calcification | calcification of breast | deformity of nipple acquired > N64.89 {breast, breasts, mammary, nipple, galactocele}
mondor's disease of breast > N64.89 {breast, breasts, mammary, nipple, galactocele}
disease of nipple | nipple disorder | disorder of nipple | mammary disease | nipple disease > N64.9

# --- second round: female genital tract
suppuration of fallopian tube | tubo-ovarian infection | inflammation of tube and ovary | salpingitis with oophoritis | oophorosalpingitis | abscess of tube and ovary > N70.93
tubo-ovarian suppuration | infection of fallopian tube and ovary | inflammation of adnexa | inflammatory disease of adnexa | adnexal inflammation > N70.93
gangrene of ovary | corpus luteum abscess | abscess of corpus luteum | inflammation of ovary | infection of ovary | pyoovarium | suppuration of ovary | oophoritis nonspecific | ovarian inflammation | ovarian infection > N70.92
rupture of tubal abscess | inflammatory disease of fallopian tube | salpingitis nonspecific | pyosalpinges | purulent salpingitis | septic salpingitis | pus tube | pus in fallopian tube > N70.91
acute inflammation of fallopian tube | acute purulent salpingitis > N70.01
acute oophoritis abscess | acute ovaritis > N70.02
hydrosalpinx of tube | sactosalpinx | follicular salpingitis | salpingitis isthmica nodosa | hydrops of fallopian tube | hydrops tubae profluens | chronic inflammation of fallopian tube > N70.1
acute infection of uterus | acute uterine infection > N71.0
chronic inflammation of uterus | chronic myometritis > N71.1
suppurative endometritis | septic endometritis | septic uterus nonpuerperal | perimetritis | suppuration of uterus | infected uterus > N71.9
senile pyometra | pus in uterus | abscess of endometrium | postmenopausal suppurative endometritis > N71.9
irritation of cervix | inflammation of cervix | infected cervix | cervicitis with erosion | cervicitis with ectropion | hyperplastic endometritis of cervix | cervical endometritis | trachelitis > N72
cervicocolpitis | catarrh of cervix | catarrhal cervicitis | suppurative cervicitis | endocervical infection | mucopurulent cervicitis | cervical infection uteri > N72
acute abscess of broad ligament | acute pelvic inflammation of female | acute pelvic infection of female > N73.0
chronic pelvic inflammatory disease | chronic pid | chronic broad ligament abscess > N73.1
broad ligament abscess | abscess of broad ligament | parametrial abscess | abscess of parametrium | pelvic abscess of female | female pelvic abscess | cellulitis of broad ligament | cellulitis of parametrium | abscess of uterine ligament | periuterine infection > N73.2
retrouterine abscess | pelviperitonitis | pelvic peritonitis > N73.5 {female, uterus, uterine, ovary, tubal, gyn, retrouterine, adnexal, vaginal}
periuterine adhesions | adhesions of uterus | adhesions of ovary | adhesions of fallopian tube | adhesions of tube and ovary | adhesions of tubo-ovarian | adhesions of broad ligament > N73.6
adhesions of female pelvis | adhesions of pouch of douglas | pelvic peritoneal adhesions of female | uterine adhesions | peritubal adhesion | obliterated cul-de-sac > N73.6
inflammation of female pelvis | female pelvic inflammation | infection of female pelvis | infection of female genital tract | inflammation of female genital organ | pelvic inflammation female | infection of female genital organ > N73.9
cyst of bartholin's gland | cyst of vulvovaginal gland | vulvovaginal gland cyst > N75.0
suppuration of bartholin gland | abscess of bartholin gland | suppurating bartholin cyst > N75.1
inflammation of bartholin gland | infection of bartholin gland | adenitis of bartholin's gland > N75.8
abscess of vagina | vaginal abscess | vaginal wall abscess | suppuration of vagina | cellulitis of vagina | nonspecific vulvovaginitis | acute vaginitis | vaginosis | septic vaginitis | catarrhal vaginitis | paravaginitis | perivaginitis | vaginitis > N76.0
subacute vaginitis | chronic vaginal infection > N76.1
inflammation of vulva | infection of labia | inflammation of labia | vulvar infection | vulval inflammation | irritation of vulva | vulvar irritation | adhesive vulvitis | ulcerative vulvitis | vulvar inflammation > N76.2
female genital organ cellulitis | abscess of vulva | abscess of labium | boil of labia | boil of vulva | furuncle of labia | carbuncle of labia | suppuration of vulva | vulvar carbuncle > N76.4
ulceration of vagina > N76.5
ulceration of vulva | ulcer of labia | sore of vulva | ulcus vulvae acutum | labial ulceration | ulcer of labium | lipschutz disease > N76.6
fournier disease of female | fournier disease of vulva | fournier's disease of vagina > N76.82
noma of vulva | noma vulvae > N76.89
endometriosis of myometrium | internal endometriosis | adenomyosis uteri | endometriosis of endometrium > N80.0
endometriosis of cervix | cervical endometriosis > N80.00
ovary endometriosis | endometriotic cyst of ovary > N80.10
endometriosis of parametrium | parametrial endometriosis > N80.399
deep infiltrating endometriosis of pelvic peritoneum | deep pelvic peritoneal endometriosis > N80.392
endometriosis of pouch of douglas | pouch of douglas endometriosis | endometriosis of posterior cul-de-sac > N80.32
endometriosis of vesicouterine pouch | endometriosis of anterior cul-de-sac > N80.31
uterosacral endometriosis | endometriosis of uterosacral ligaments > N80.3C
endometriosis of ovarian fossa | pelvic sidewall endometriosis > N80.35
endometriosis of vagina | vaginal endometriosis > N80.42
endometriosis of rectovaginal septum and vagina > N80.42
endometriosis of bowel | endometriosis of intestine > N80.50
endometriosis of rectum | rectal endometriosis > N80.51
sigmoid endometriosis | endometriosis of sigmoid > N80.52
appendiceal endometriosis | endometriosis of appendix > N80.54
endometriosis of cecum | cecal endometriosis > N80.53
endometriosis of small bowel | ileal endometriosis | small bowel endometriosis > N80.56
endometriosis of scar | scar tissue endometriosis | endometriosis of cesarean scar | endometriosis of skin > N80.6
endometriosis of subcutaneous tissue of abdominal wall | subcutaneous endometriosis of abdominal wall > N80.C10
endometriosis of abdominal wall > N80.C1
endometriosis of umbilicus | umbilical endometriosis > N80.C2
ureteral endometriosis | endometriosis of ureters > N80.A6
diaphragmatic endometriosis > N80.B3
pulmonary endometriosis > N80.B2
endometriosis of vulva | vulvar endometriosis | endometriosis of female genital organ | perineal endometriosis > N80.8
severe endometriosis | stage iv endometriosis | deep infiltrating endometriosis | endometriosis externa > N80.9
prolapse of anterior vaginal wall | hernia of bladder of female | cystocele of female | prolapse of bladder of female | prolapse of urethra and bladder | urethrocystocele | prolapsed vagina | vaginal wall descent | herniation of bladder into vagina > N81.1

rectocele of female | prolapse of posterior vaginal wall | rectal hernia into vagina | rectovaginal hernia | hernia of rectum into vagina | vaginal rectocele | rectocele > N81.6 {vaginal, vagina, female, prolapse, cystocele, uterus, pelvic, hysterectomy, pessary, rectocele}
partial uterovaginal prolapse | descensus of cervix first degree > N81.2
uterine prolapse complete | complete procidentia | total procidentia > N81.3
prolapse of uterus | descent of uterus | uterine descent | metroptosis | falling of womb | prolapse of womb | descensus of uterus | uterovaginal prolapse > N81.4
enterocele of female | douglas pouch hernia of female | hernia of pouch of douglas | vaginal hernia | hernia of vagina > N81.5
atrophy of anal sphincter | anal sphincter atrophy | pelvic muscle atrophy | wasting of pelvic floor muscle | pelvic muscle wasting | disuse atrophy of pelvic muscle | levator ani atrophy > N81.84
cervical stump prolapse | prolapse of cervical stump > N81.85
old laceration of pelvic floor | old laceration of perineum | weak pelvic floor | relaxation of perineum | relaxation of vagina | relaxation of vaginal outlet | relaxed vaginal outlet | old perineal tear | laxity of pelvic floor | deficient perineal body > N81.89
genital prolapse | prolapse of pelvic organs | prolapse of female genital organs > N81.9
posthysterectomy prolapse of vagina | posthysterectomy vaginal prolapse | prolapse of vagina after hysterectomy | vaginal prolapse after hysterectomy | vaginal vault prolapse posthysterectomy > N99.3
urethrovesicovaginal fistula | urovaginal fistula | vesicocervical fistula | urethrouterine fistula | cervicovesical fistulae | fistula of ureter to vagina | fistula of urethra to vagina | bladder-uterus fistula | ureterouterine fistula > N82.1
fistula between bladder and vagina | bladder-vagina fistula > N82.0
fistula between vagina and rectum | vaginorectal fistula | rectum to vagina fistula | vesicorectovaginal fistula | sigmoid vaginal fistula > N82.3
uteroenteric fistula | uterointestinal fistula | vesicometrorectal fistula | rectovulval fistula | rectolabial fistula | enterocervical fistula | intestinal vaginal fistula | cervicosigmoidal fistula | uterosigmoid fistula > N82.4
abdominouterine fistula | fallopian tube fistula to skin | tubocutaneous fistula | perineovaginal fistula | genital tract skin fistula | uteroabdominal wall fistula > N82.5
uterovaginal fistula | fistula of cervix | cervical fistula uteri > N82.8

# --- second round: ovary to vulva, menses, menopause, infertility
hemorrhagic follicle cyst of ovary | atretic follicle cyst | follicular cysts of ovary > N83.0
corpus luteum cysts | cyst of corpus luteum | lutein cyst | ruptured luteal cyst | hemorrhagic corpus luteum cyst | bleeding corpus luteum | rupture of corpus luteum > N83.1
corpus albicans cyst | cyst of corpus albicans | cyst of ovary simple | serous ovarian cyst | retention cyst ovary | ovarian retention cyst | ovarian simple cysts > N83.29
cystic ovary | ovarian cystic lesion | cyst of adnexa | multiple cysts of ovary | rupture of ovarian cyst > N83.20
senile ovarian atrophy > N83.31
oophorocele | ovariocele | prolapsed fallopian tube | hernia of fallopian tube | tubal hernia | displacement of ovary | displacement of fallopian tube > N83.4
strangulation of ovary | ovary strangulation | strangulated ovary | torsion of ovarian pedicle | twisted ovarian cyst | ovarian cyst torsion | torsion of ovarian cyst | twisted ovarian pedicle > N83.51
torsion of accessory tube | accessory tube torsion | torsion of hydatid of morgagni of female | torsion of oviduct | twisted tube > N83.52
hemosalpinx | hematosalpinges | blood in fallopian tube > N83.6
uterine ligament hematoma | hematoma of uterine ligament | hemorrhage of broad ligament | hematoma of broad ligament > N83.7
tubal pregnancy-free tube polyp > N84.8
polyp of corpus uteri | polyp of endometrial cavity | adenomatous polyp of endometrium | polypoid endometrium > N84.0
polyp of cervix uteri | polyp of endocervix | cervical polyps | mucous polyp cervix > N84.1 {cervix, cervical, endocervical, uteri, uterus, pap, colposcopy}
polyp of labia majora | polyp of vulva > N84.3
swiss-cheese endometrium | cystic hyperplasia of endometrium | glandular-cystic hyperplasia | adenomatous hyperplasia of endometrium without atypia | simple hyperplasia of endometrium | complex endometrial hyperplasia without atypia | benign endometrial hyperplasia > N85.01
adenomatous endometrial hyperplasia with atypia | endometrial intraepithelial neoplasia | atypical endometrial hyperplasia | atypical hyperplasia of endometrium | adenomatous hyperplasia with atypia of endometrium > N85.02
adenomatous endometrial hyperplasia > N85.00
myometrial hypertrophy | fibrous hypertrophy of uterus | uterus enlarged > N85.2
subinvolution of uterus nonpuerperal | chronic subinvolution of uterus | uterine subinvolution nonpuerperal > N85.3
anteversion of cervix | anteversion of uterus | anteflexion of uterus | retroflexion uterus | lateral version of uterus | lateroversion of cervix | lateroversion of uterus | lateroflexion of uterus | retraction of cervix > N85.4
displacement of uterus | displacement of cervix | malposition of cervix | uterine anteversion | torsion of uterus | retrocession of uterus | tipped uterus | tilted uterus | retroverted uterus | displaced uterus > N85.4
inversion of uterus | uterine inversion | inverted uterus > N85.5
adhesions of endometrium | endometrial adhesions | endometrial synechiae | asherman's | adhesions of intrauterine cavity | obliteration of endometrial cavity | synechia of uterus | intrauterine band | internal uterine adhesions > N85.6
intrauterine hemorrhage | blood in uterus | hematometra with hematosalpinx | retention of blood in uterus | accumulated blood in uterus > N85.7
fibrosis uteri | laceration of uterus nontraumatic > N85.8
nontraumatic laceration of uterus | occlusion of uterus | spasm of uterus nonobstetric | metaplasia of endometrium | disorder of uterine innervation | dysfunction of endometrium | endometrial dysfunction > N85.8
necrosis of uterus nonobstetric | erosion of uterus | rupture of uterus nonobstetric | perforation of uterus nonobstetric > N85.8
myometrial cyst | hemorrhage of myometrium | squamous metaplasia of endometrium | old tear of uterus | infarct of uterus > N85.8
isthmocele | cesarean niche | cesarean scar diverticulum | defect of cesarean scar | uterine niche | isthmocele of cesarean scar | uterine scar defect > N85.A
ulcer of cervix | ulceration of cervix | cervix ulcer | ulcer of neck of uterus | cervix erosion | erosion of cervix uteri | eversion of cervix uteri | decubitus of cervix | ulcerated cervix | ulcer of uterine cervix | cervical erosion uteri > N86
basal cell hyperactivity of cervix | basal cell hyperplasia of cervix | cervical dysplasia | dyskaryosis of cervix | cervix dysplasia | hyperplasia of cervix | metaplasia of cervix dysplastic | anaplasia of cervix uteri > N87.9 {cervix, cervical, colposcopy, pap, uteri, hpv, leep}
mild cervical dysplasia | mild dysplasia of cervix > N87.0
moderate cervical dysplasia | moderate dysplasia of cervix > N87.1
leukoplakia of cervix uteri | keratosis of cervix | hyperkeratosis cervix uteri > N88.0
band of cervix | adhesions of cervix uteri | old tear of cervix | old cervical tear | scar of cervix | cicatrix of cervix | old laceration cervix | cervical adhesions of cervix > N88.1
contraction of cervix | stenosis of cervical canal | stricture of cervical canal | contracture of cervix | cervical canal stenosis of uterus | contraction of cervical os | occlusion of cervix > N88.2
occlusion of cervical os | closure of cervix | obstruction of cervical canal of uterus | atresia of cervix | narrowing of cervix | pinpoint cervical os > N88.2
relaxation of cervix | incompetence of cervix | short cervix nonpregnant | shortening of cervix nonpregnant | patulous cervix | insufficient cervix | incompetence of cervical os | short cervix of nongravid uterus > N88.3
conical cervix | hypertrophic elongation of cervix | elongation of cervix | cervix elongation | elongated cervix uteri | tapiroid cervix > N88.4
detachment of cervix | senile atrophy of cervix | enlarged cervix | cyst of endocervix | endocervical cyst | nabothian follicle | cervical nabothian cysts | retention cyst of cervix > N88.8
edema of cervix | bleeding cervix | cervical bleeding uteri | hemorrhage of cervix uteri | discharge from cervix > N88.8
metaplasia of cervix | squamous metaplasia of cervix | thickening of cervix | perforation of cervix nonobstetric > N88.8
dysplasia of vagina > N89.3
leukoplakia of vagina | hyperkeratosis of vagina > N89.4
stricture of vagina | stenosis of introitus | atresia of vagina | colpostenosis | vaginal narrowing > N89.5
imperforate-like rigid hymen | tight hymenal ring | rigidity of hymen | hymenal stricture > N89.6
dermoid cyst of vagina | implantation cyst of vagina | vaginal implantation cyst | inclusion cyst of vagina | epithelial cyst of vagina | hematoma of vaginal wall | hydrocolpos of adult | old laceration of vagina > N89.8
gas in vagina | foul vaginal discharge | discharge from vagina | irritation of vagina | vaginal irritation | granulation of vagina | rupture of vagina nonobstetric > N89.8
dysplasia of vulva > N90.3
leukoplakia of vulva | leukoplakic vulvitis | kraurosis | hyperkeratosis of vulva | lichen sclerosus of labia | craurosis vulvae | vulvar kraurosis > N90.4 {vulva, vulvar, vagina, labia, kraurosis, vulvitis, genital}
atrophy of vulva | senile atrophy of vulva | vulva atrophy | atrophic vulva | primary atrophy of vulva > N90.5
external female genital cyst | cyst of female external genitalia | cyst of vulva | cyst of labium | inclusion cyst of vulva | vulval cyst | sebaceous cyst of labium | inclusion cyst of labia | retention cyst of vulva > N90.7
elephantiasis of vulva | hematoma of labia | hematoma of vulva | labial hematoma | hemorrhage of vulva | vulvar hemorrhage | bleeding from vulva | vulvar bleeding | edema of vulva | edema of labia | perineal skin tag of female > N90.89 {vulva, vulvar, labia, labial, perineum, perineal}
tag of perineum | perineal tag | tag of vulva | vulvar skin tag | labial skin tag | necrosis of perineum | laceration of vulva old | fissure of vulva | scar of vulva | adhesive labia | vulvar fissure | old laceration of vulva > N90.89 {vulva, vulvar, labia, labial, perineum, perineal}
vulvar swelling > N90.89 {vulva, vulvar, labia, labial, perineum, perineal}
absent menarche | failure of menses to start | delayed menstruation | primary failure of menstruation > N91.0
amenorrhea > N91.2
scanty periods | oligomenorrhea | infrequent periods of menses | rare menses > N91.5
excessive menstrual bleeding | profuse menstruation | profuse menses | excessively heavy menses | frequent menstruation | excessive bleeding with menses | heavy menstruation | menorrhagia > N92.0
heavy bleeding with irregular cycle | irregular intermenstrual bleeding of uterus > N92.1
menorrhagia of puberty | excessive menstruation at puberty > N92.2
ovulation bleeding | bleeding at ovulation | midcycle spotting | regular intermenstrual bleed > N92.3
bleeding menopause | menorrhagia of menopause | climacteric menorrhagia | menopausal bleeding | premenopausal bleeding | menopausal bleeding of uterus | premenopausal hemorrhage of uterus > N92.4
preclimacteric hemorrhage of uterus | climacteric hemorrhage | perimenopausal uterine bleeding | excessive bleeding at menopause | perimenopausal heavy bleeding | preclimacteric menorrhagia > N92.4
membranous menstruation | retrograde menstrual flow | prolonged menstrual bleeding > N92.5
paramenia | irregular menstrual flow | irregular menstrual bleeding | abnormal menstruation rhythm | menstrual cycle irregularity | irregular cycles menstrual > N92.6
functional bleeding of uterus | functional uterine hemorrhage | functional vaginal bleeding | dysfunctional uterine hemorrhage | hemorrhagic metropathy > N93.8
upset of menstruation | upset menstruation | abnormal bleeding of uterus | bleeding from uterus > N93.9
metrorrhea | bleeding from womb | bleeding of vagina | menstrual disturbance | bleeding uterus | menstrual derangement > N93.9
mittelschmerz pain | pain of ovulation | ovulatory pain > N94.0
vulvismus | vaginism | spasm of vaginal muscles > N94.2
premenstrual tension syndrome | premenstrual edema > N94.3
painful menstrual periods | dysmenorrhoea | congestive dysmenorrhea | spasmodic dysmenorrhea | membranous dysmenorrhea | ovarian dysmenorrhea | uterine dysmenorrhea > N94.6
intrinsic dysmenorrhea > N94.4
colic of uterus | uterine colic | cramp of uterus | uterine cramps | uterine cramping | cyst of female pelvis | female pelvic cyst | pelvic cyst of female | hematocele of female | pelvic hematocele | pelvic congestion | pain of uterus > N94.89
ovarian pain | ovarialgia | menstruation retained | suppression of menstruation | uterine hyperesthesia | disorder of female pelvis | metralgia | hysteralgia | hysterodynia | hematoma of female pelvis > N94.89
painful vulva | burning vulva syndrome > N94.819
dyspareunia of female organic | painful sexual intercourse | vaginal dyspareunia > N94.10
superficial dyspareunia | introital dyspareunia > N94.11
disease of female genital organs | disorder of female genital organs | disorder of female genital tract | female genital tract disorder > N94.9
bleeding postmenopausal | postmenopausal hemorrhage | postmenopausal uterine bleeding | postclimacteric bleeding > N95.0
climacteric symptoms | menopausal flushing | menopausal flushes | climacteric flushes | symptoms of menopause | hot flashes of menopause | hot flushes due to menopause | climacterium | menopausal sweats > N95.1
menopausal sleeplessness | menopausal headache | change of life | climacteric sweats | menopausal lack of concentration | female climacteric | menopausal state symptomatic | perimenopausal hot flashes > N95.1
senile atrophic vaginitis | atrophy of vaginal mucosa | postmenopausal atrophic vaginitis | atrophic changes of vagina | climacteric vaginitis | estrogen-deficient vaginitis | postmenopausal vaginitis | senile colpitis > N95.2
postmenopausal endometrium atrophy > N95.8
postmenopausal disorder | climacteric disorder | menopause disorder > N95.9
habitual aborter nonpregnant > N96
lack of ovulation | failure of ovulation | failure to ovulate | absent ovulation | anovulatory sterility | nonovulation | chronic anovulation > N97.0
infertility due to tubal occlusion | tubal sterility | occlusion of fallopian tube | obstruction of fallopian tube > N97.1 {infertility, tubal, tube, tubes, fallopian, hsg, sterility}
stricture of fallopian tube | infertility of tubal origin | infertility due to blocked tubes | tubal stricture > N97.1 {infertility, tubal, tube, tubes, fallopian, hsg, sterility}
blocked tubes > N97.1 {infertility, tubal, tube, tubes, fallopian, hsg, sterility}
infertility of uterine origin | uterine infertility | nonimplantation of ovum | uterine sterility | implantation failure recurrent > N97.2
infertility of vaginal origin | cervical factor infertility > N97.8
sterility of woman | barrenness | female subfertility | subfertility of female | secondary female infertility | primary female infertility > N97.9 {female, infertility, conceive, pregnant, gyn, ivf, ovulation, clomiphene, letrozole, woman, sterility}

# --- second round: after procedures, stoma of the urinary tract
postprocedural acute kidney failure | postoperative acute kidney injury | postoperative aki | postprocedural tubular necrosis | postoperative tubular necrosis | postoperative acute tubular necrosis > N99.0
renal failure after surgery | kidney failure following procedure | postoperative anuria | postoperative oliguria | postoperative renal insufficiency > N99.0
postoperative adhesions of vagina | postprocedural vaginal stenosis > N99.2
postprocedural pelvic adhesions of female | postoperative pelvic adhesions of female | postoperative adhesions of pelvic peritoneum | pelvic adhesions after surgery > N99.4
infection of suprapubic cystostomy | infected cystostomy > N99.511
blocked suprapubic catheter | dislodged suprapubic catheter | displaced suprapubic tube | malfunction of cystostomy > N99.512
bleeding cystostomy | hemorrhage of cystostomy > N99.510
complication of cystostomy > N99.518
infection of urostomy | infection of ileal conduit | infection of ureterostomy | nephrostomy stoma infection > N99.521
bleeding ileal conduit | hemorrhage of urostomy > N99.520
urostomy malfunction | ileal conduit malfunction | urostomy obstruction | ureterostomy malfunction > N99.522
urostomy retraction | urostomy complication | complication of urostomy | ileal conduit complication | complication of ureterostomy | external urinary stoma complication | complication of nephrostomy > N99.528
indiana pouch complication | continent urinary diversion complication | mitrofanoff complication > N99.538
infection of continent urinary stoma | indiana pouch infection > N99.531
stenosis of mitrofanoff | mitrofanoff stenosis | stomal stenosis of indiana pouch > N99.534
mitrofanoff malfunction | indiana pouch malfunction > N99.532
accidental cystotomy | accidental bladder injury during surgery | inadvertent cystotomy | bladder perforation during surgery | iatrogenic bladder injury > N99.71
iatrogenic ureteral injury | accidental puncture of bladder during surgery | uterine perforation during hysteroscopy | uterine perforation during d&c > N99.71
bleeding after turp | hemorrhage after prostatectomy | bleeding after hysterectomy | postoperative vaginal bleeding | vaginal cuff bleeding | bleeding after prostatectomy | postoperative hematuria | postprocedural hematuria > N99.820
postoperative pelvic hematoma of genitourinary surgery | vaginal cuff hematoma | hematoma after hysterectomy | scrotal hematoma after vasectomy > N99.840
lymphocele after hysterectomy | seroma after hysterectomy > N99.842
post-ablation tubal sterilization syndrome | postablation syndrome > N99.85
complication of intestinal anastomosis involving urinary tract | anastomosis leak of urinary tract | vesicourethral anastomotic leak | urinary anastomotic leak | ureteral anastomotic leak | complication of ureteroenteric anastomosis > N99.89

# --- second round: sundries
goldblatt kidney > I70.1
nephrotic syndrome secondary to membranous nephropathy > N04.22
vesicoureteral reflux without nephropathy > N13.71
nephralgia > N23
renal functional disorder > N25.9
urethroperineovesical fistula > N32.2
urethrocele of male > N32.89
suppurative prostatitis > N41.9
necrosis of testis | testicular necrosis | testis necrosis > N50.89
bleeding nipple | inversion of nipple > N64.59
mastopathy > N64.9
endometriosis of broad ligament | endometriosis of round ligament > N80.3C
procidentia of uterus > N81.3
perineocele > N81.81
pelvic prolapse of female > N81.89
glandular hyperplasia of endometrium > N85.00
infertility of cervical origin > N88.3
kraurosis of vagina > N89.8
necrosis of vulva | vulvar necrosis | clitoromegaly acquired > N90.89
suppression of menses > N94.89
vulval pain | pain of vulva | vulvar pain > R10.20
extravasation of urine | urine extravasation | urinary extravasation > R39.0
urethralgia | urethral pain > R39.89
lithuria > R82.998
cystic breast > N60.1
prolapse of cervix | cervix prolapse | prolapsed cervix > N81.2
hypertrophy of labia | labial enlargement > N90.60

@type condition
# --- the syndrome and what the biopsy shows
acute glomerulonephritis with minimal change disease | acute nephritic syndrome with minimal change disease | acute nephritis with minor glomerular abnormality > N00.0
acute nephritis with focal and segmental hyalinosis | acute glomerulonephritis with focal and segmental hyalinosis | acute nephritis with focal and segmental sclerosis | acute nephritis with focal and segmental glomerular lesions > N00.1
acute nephritis with membranous nephropathy | acute glomerulonephritis with membranous nephropathy | acute nephritic syndrome with membranous nephropathy > N00.2
acute glomerulonephritis with diffuse mesangial proliferative glomerulonephritis | acute nephritis with mesangial proliferative | acute glomerulonephritis with mesangial proliferative | acute nephritic syndrome with mesangial proliferative > N00.3
acute nephritis with mesangial proliferation | acute glomerulonephritis with mesangial proliferation | acute nephritic syndrome with mesangial proliferation > N00.3
acute nephritis with endocapillary proliferation | acute glomerulonephritis with endocapillary proliferation | acute nephritic syndrome with endocapillary proliferation > N00.4
acute glomerulonephritis with diffuse mesangiocapillary glomerulonephritis | acute nephritis with membranoproliferative | acute nephritic syndrome with membranoproliferative > N00.5
acute nephritis with crescents | acute nephritic syndrome with crescents | acute nephritis with crescentic | acute nephritic syndrome with crescentic > N00.7
acute nephritis with diffuse sclerosing glomerulonephritis | acute glomerulonephritis with diffuse sclerosing glomerulonephritis | acute nephritic syndrome with diffuse sclerosing glomerulonephritis | acute glomerulonephritis with proliferative glomerulonephritis > N00.8
rapidly progressive nephritis with minimal change disease | rapidly progressive glomerulonephritis with minimal change disease | rapidly progressive nephritic syndrome with minimal change disease | subacute nephritis with minimal change disease > N01.0
rapidly progressive nephritis with focal and segmental hyalinosis | rapidly progressive glomerulonephritis with focal and segmental hyalinosis | subacute nephritis with focal and segmental hyalinosis | rapidly progressive nephritis with focal and segmental sclerosis > N01.1
subacute nephritis with focal and segmental sclerosis | rapidly progressive nephritis with focal segmental glomerulosclerosis | rapidly progressive glomerulonephritis with focal segmental glomerulosclerosis > N01.1
rapidly progressive nephritic syndrome with focal segmental glomerulosclerosis | subacute nephritis with focal segmental glomerulosclerosis | rapidly progressive nephritis with focal and segmental glomerular lesions > N01.1
subacute nephritis with focal and segmental glomerular lesions | rapidly progressive nephritis with FSGS | rapidly progressive glomerulonephritis with FSGS | rapidly progressive nephritic syndrome with FSGS | subacute nephritis with FSGS > N01.1
rapidly progressive nephritis with membranous nephropathy | rapidly progressive glomerulonephritis with membranous nephropathy | rapidly progressive nephritic syndrome with membranous nephropathy | subacute nephritis with membranous nephropathy > N01.2
rapidly progressive glomerulonephritis with diffuse mesangial proliferative glomerulonephritis | subacute nephritis with diffuse mesangial proliferative glomerulonephritis | rapidly progressive nephritis with mesangial proliferative > N01.3
rapidly progressive glomerulonephritis with mesangial proliferative | rapidly progressive nephritic syndrome with mesangial proliferative | subacute nephritis with mesangial proliferative | rapidly progressive nephritis with mesangial proliferation > N01.3
rapidly progressive glomerulonephritis with mesangial proliferation | rapidly progressive nephritic syndrome with mesangial proliferation | subacute nephritis with mesangial proliferation > N01.3
rapidly progressive glomerulonephritis with diffuse endocapillary proliferative glomerulonephritis | subacute nephritis with diffuse endocapillary proliferative glomerulonephritis | rapidly progressive nephritis with endocapillary proliferation > N01.4
rapidly progressive glomerulonephritis with endocapillary proliferation | rapidly progressive nephritic syndrome with endocapillary proliferation | subacute nephritis with endocapillary proliferation > N01.4
rapidly progressive glomerulonephritis with diffuse mesangiocapillary glomerulonephritis | rapidly progressive nephritis with membranoproliferative | rapidly progressive nephritic syndrome with membranoproliferative | subacute nephritis with membranoproliferative > N01.5
subacute nephritis with MPGN type 3 > N01.5
subacute nephritis with dense deposit disease | subacute nephritis with MPGN type 2 > N01.6
rapidly progressive nephritis with crescents | rapidly progressive nephritic syndrome with crescents | subacute nephritis with crescents | rapidly progressive nephritis with crescentic | rapidly progressive nephritic syndrome with crescentic > N01.7
subacute nephritis with crescentic > N01.7
rapidly progressive nephritis with diffuse sclerosing glomerulonephritis | rapidly progressive glomerulonephritis with diffuse sclerosing glomerulonephritis | rapidly progressive nephritic syndrome with diffuse sclerosing glomerulonephritis > N01.8
subacute nephritis with diffuse sclerosing glomerulonephritis | rapidly progressive glomerulonephritis with proliferative glomerulonephritis > N01.8
subacute nephritis with C3 glomerulopathy > N01.A
hematuria with glomerular lesion with minimal change lesion | idiopathic hematuria with minimal change disease | persistent hematuria with minimal change disease | hematuria with glomerular lesion with minimal change disease > N02.0
hematuria with glomerular lesion with minor glomerular abnormality > N02.0
idiopathic hematuria with focal and segmental hyalinosis | hematuria with glomerular lesion with focal and segmental hyalinosis | idiopathic hematuria with focal and segmental sclerosis | hematuria with glomerular lesion with focal and segmental sclerosis > N02.1
recurrent hematuria with focal segmental glomerulosclerosis | idiopathic hematuria with focal segmental glomerulosclerosis | hematuria with glomerular lesion with focal segmental glomerulosclerosis | hematuria with glomerular lesion with focal glomerulonephritis > N02.1
idiopathic hematuria with focal and segmental glomerular lesions | hematuria with glomerular lesion with focal and segmental glomerular lesions | idiopathic hematuria with FSGS | persistent hematuria with FSGS | hematuria with glomerular lesion with FSGS > N02.1
hematuria with glomerular lesion with diffuse membranous glomerulonephritis | recurrent hematuria with membranous nephropathy | idiopathic hematuria with membranous nephropathy | persistent hematuria with membranous nephropathy > N02.2
hematuria with glomerular lesion with membranous nephropathy > N02.2
hematuria with glomerular lesion with diffuse mesangial proliferative glomerulonephritis | recurrent hematuria with mesangial proliferative | idiopathic hematuria with mesangial proliferative | persistent hematuria with mesangial proliferative > N02.3
hematuria with glomerular lesion with mesangial proliferative | recurrent hematuria with mesangial proliferation | idiopathic hematuria with mesangial proliferation | persistent hematuria with mesangial proliferation > N02.3
hematuria with glomerular lesion with mesangial proliferation > N02.3
hematuria with glomerular lesion with diffuse endocapillary proliferative glomerulonephritis | recurrent hematuria with endocapillary proliferation | idiopathic hematuria with endocapillary proliferation | persistent hematuria with endocapillary proliferation > N02.4
hematuria with glomerular lesion with endocapillary proliferation > N02.4
hematuria with glomerular lesion with diffuse mesangiocapillary glomerulonephritis | hematuria with glomerular lesion with membranoproliferative glomerulonephritis | recurrent hematuria with membranoproliferative | idiopathic hematuria with membranoproliferative > N02.5
persistent hematuria with membranoproliferative | hematuria with glomerular lesion with membranoproliferative | hematuria with glomerular lesion with MPGN type 1 | recurrent hematuria with MPGN type 3 | idiopathic hematuria with MPGN type 3 > N02.5
persistent hematuria with MPGN type 3 | hematuria with glomerular lesion with MPGN type 3 > N02.5
hematuria with glomerular lesion with dense deposit disease | recurrent hematuria with MPGN type 2 | idiopathic hematuria with MPGN type 2 | persistent hematuria with MPGN type 2 | hematuria with glomerular lesion with MPGN type 2 > N02.6
hematuria with glomerular lesion with diffuse crescentic glomerulonephritis | hematuria with glomerular lesion with extracapillary glomerulonephritis | recurrent hematuria with crescents | idiopathic hematuria with crescents | persistent hematuria with crescents > N02.7
hematuria with glomerular lesion with crescents | recurrent hematuria with crescentic | idiopathic hematuria with crescentic | persistent hematuria with crescentic | hematuria with glomerular lesion with crescentic > N02.7
recurrent hematuria with diffuse sclerosing glomerulonephritis | idiopathic hematuria with diffuse sclerosing glomerulonephritis | persistent hematuria with diffuse sclerosing glomerulonephritis | hematuria with glomerular lesion with diffuse sclerosing glomerulonephritis > N02.8
hematuria with glomerular lesion with proliferative glomerulonephritis > N02.8
hematuria with glomerular lesion with C3 glomerulonephritis | hematuria with glomerular lesion with C3 glomerulopathy > N02.A
chronic glomerulonephritis with minimal change disease | chronic nephritic syndrome with minimal change disease | chronic glomerulonephritis with minor glomerular abnormality > N03.0
chronic nephritis with focal and segmental hyalinosis | chronic glomerulonephritis with focal and segmental hyalinosis | chronic nephritis with focal and segmental sclerosis | chronic nephritis with focal and segmental glomerular lesions > N03.1
chronic nephritis with membranous nephropathy | chronic glomerulonephritis with membranous nephropathy | chronic nephritic syndrome with membranous nephropathy > N03.2
chronic nephritis with mesangial proliferative | chronic nephritic syndrome with mesangial proliferative | chronic nephritis with mesangial proliferation | chronic glomerulonephritis with mesangial proliferation | chronic nephritic syndrome with mesangial proliferation > N03.3
chronic glomerulonephritis with diffuse endocapillary proliferative glomerulonephritis | chronic nephritis with endocapillary proliferation | chronic nephritic syndrome with endocapillary proliferation > N03.4
chronic nephritis with membranoproliferative | chronic nephritic syndrome with membranoproliferative > N03.5
chronic nephritis with crescents | chronic nephritic syndrome with crescents | chronic nephritis with crescentic | chronic nephritic syndrome with crescentic > N03.7
chronic glomerulonephritis with proliferative glomerulonephritis > N03.8
nephrosis with minor glomerular abnormality > N04.0
nephrosis with focal and segmental hyalinosis | nephrosis with focal and segmental sclerosis | nephrosis with focal segmental glomerulosclerosis | nephrosis with focal and segmental glomerular lesions | nephrosis with FSGS > N04.1
nephrosis with diffuse mesangial proliferative glomerulonephritis | nephrotic syndrome with mesangial proliferative | nephrosis with mesangial proliferative | nephrotic syndrome with mesangial proliferation | nephrosis with mesangial proliferation > N04.3
nephrosis with diffuse endocapillary proliferative glomerulonephritis | nephrotic syndrome with endocapillary proliferation | nephrosis with endocapillary proliferation > N04.4
nephrosis with diffuse mesangiocapillary glomerulonephritis | nephrosis with membranoproliferative glomerulonephritis | nephrotic syndrome with membranoproliferative | nephrosis with membranoproliferative | nephrosis with MPGN type 1 | nephrosis with MPGN type 3 > N04.5
nephrosis with dense deposit disease | nephrotic syndrome with MPGN type 2 | nephrosis with MPGN type 2 > N04.6
nephrosis with diffuse crescentic glomerulonephritis | nephrosis with extracapillary glomerulonephritis | nephrotic syndrome with crescents | nephrosis with crescents | nephrotic syndrome with crescentic | nephrosis with crescentic > N04.7
nephrotic syndrome with diffuse sclerosing glomerulonephritis | nephrosis with diffuse sclerosing glomerulonephritis > N04.8
nephrosis with C3 glomerulopathy > N04.A
nephropathy with minimal change lesion | nephritis with minimal change disease | nephropathy with minimal change disease > N05.0
nephropathy with focal and segmental sclerosis | nephropathy with focal and segmental glomerular lesions | nephropathy with FSGS > N05.1
nephritis with membranous nephropathy | nephropathy with membranous nephropathy | glomerulonephritis with membranous nephropathy > N05.2
nephritis with mesangial proliferative | nephropathy with mesangial proliferative | nephritis with mesangial proliferation | nephropathy with mesangial proliferation | glomerulonephritis with mesangial proliferation > N05.3
nephropathy with endocapillary proliferation > N05.4
nephropathy with membranoproliferative > N05.5
nephritis with crescents | nephropathy with crescents | nephritis with crescentic | nephropathy with crescentic > N05.7
nephritis with diffuse sclerosing glomerulonephritis | nephropathy with diffuse sclerosing glomerulonephritis | glomerulonephritis with diffuse sclerosing glomerulonephritis > N05.8
proteinuria with minimal change lesion | proteinuria with minimal change disease | proteinuria with minor glomerular abnormality > N06.0
proteinuria with focal and segmental hyalinosis | proteinuria with focal and segmental sclerosis | proteinuria with focal segmental glomerulosclerosis | proteinuria with focal glomerulonephritis | proteinuria with focal and segmental glomerular lesions > N06.1
proteinuria with FSGS > N06.1
proteinuria with diffuse membranous glomerulonephritis > N06.20
proteinuria with diffuse mesangial proliferative glomerulonephritis | isolated proteinuria with mesangial proliferative | proteinuria with mesangial proliferative | isolated proteinuria with mesangial proliferation | proteinuria with mesangial proliferation > N06.3
proteinuria with diffuse endocapillary proliferative glomerulonephritis | isolated proteinuria with endocapillary proliferation | proteinuria with endocapillary proliferation > N06.4
proteinuria with diffuse mesangiocapillary glomerulonephritis | proteinuria with membranoproliferative glomerulonephritis | isolated proteinuria with membranoproliferative | proteinuria with membranoproliferative | proteinuria with MPGN type 1 > N06.5
isolated proteinuria with MPGN type 3 | proteinuria with MPGN type 3 > N06.5
proteinuria with dense deposit disease | isolated proteinuria with MPGN type 2 | proteinuria with MPGN type 2 > N06.6
proteinuria with diffuse crescentic glomerulonephritis | proteinuria with extracapillary glomerulonephritis | isolated proteinuria with crescents | proteinuria with crescents | isolated proteinuria with crescentic | proteinuria with crescentic > N06.7
isolated proteinuria with diffuse sclerosing glomerulonephritis | proteinuria with diffuse sclerosing glomerulonephritis | proteinuria with proliferative glomerulonephritis > N06.8
proteinuria with C3 glomerulonephritis | proteinuria with C3 glomerulopathy > N06.A
hereditary nephropathy with minimal change disease | familial nephropathy with minimal change disease | hereditary nephritis with minor glomerular abnormality > N07.0
hereditary nephritis with focal and segmental hyalinosis | familial nephropathy with focal and segmental hyalinosis | hereditary nephritis with focal and segmental sclerosis | familial nephropathy with focal and segmental sclerosis > N07.1
hereditary nephropathy with focal segmental glomerulosclerosis | hereditary nephritis with focal segmental glomerulosclerosis | familial nephropathy with focal segmental glomerulosclerosis | hereditary nephritis with focal glomerulonephritis > N07.1
hereditary nephritis with focal and segmental glomerular lesions | familial nephropathy with focal and segmental glomerular lesions | hereditary nephritis with FSGS > N07.1
hereditary nephropathy with membranous nephropathy | hereditary nephritis with membranous nephropathy | familial nephropathy with membranous nephropathy > N07.2
hereditary nephritis with diffuse mesangial proliferative glomerulonephritis | hereditary nephropathy with mesangial proliferative | hereditary nephritis with mesangial proliferative | familial nephropathy with mesangial proliferative > N07.3
hereditary nephropathy with mesangial proliferation | hereditary nephritis with mesangial proliferation | familial nephropathy with mesangial proliferation > N07.3
hereditary nephritis with diffuse endocapillary proliferative glomerulonephritis | hereditary nephropathy with endocapillary proliferation | hereditary nephritis with endocapillary proliferation | familial nephropathy with endocapillary proliferation > N07.4
hereditary nephritis with diffuse mesangiocapillary glomerulonephritis | hereditary nephritis with membranoproliferative glomerulonephritis | hereditary nephropathy with membranoproliferative | hereditary nephritis with membranoproliferative > N07.5
familial nephropathy with membranoproliferative | hereditary nephritis with MPGN type 1 | hereditary nephropathy with MPGN type 3 | hereditary nephritis with MPGN type 3 | familial nephropathy with MPGN type 3 > N07.5
hereditary nephritis with dense deposit disease | hereditary nephropathy with MPGN type 2 | hereditary nephritis with MPGN type 2 | familial nephropathy with MPGN type 2 > N07.6
hereditary nephritis with diffuse crescentic glomerulonephritis | hereditary nephritis with extracapillary glomerulonephritis | hereditary nephropathy with crescents | hereditary nephritis with crescents | familial nephropathy with crescents > N07.7
hereditary nephropathy with crescentic | hereditary nephritis with crescentic | familial nephropathy with crescentic > N07.7
hereditary nephropathy with diffuse sclerosing glomerulonephritis | hereditary nephritis with diffuse sclerosing glomerulonephritis | familial nephropathy with diffuse sclerosing glomerulonephritis | hereditary nephritis with proliferative glomerulonephritis > N07.8
hereditary nephritis with C3 glomerulonephritis | hereditary nephritis with C3 glomerulopathy > N07.A
# --- immune complex membranoproliferative glomerulonephritis
acute nephritis with idiopathic immune membranoproliferative glomerulonephritis | acute idiopathic IC-MPGN > N00.B1
acute nephritis with secondary immune complex membranoproliferative glomerulonephritis | acute secondary IC-MPGN > N00.B2
nephrotic syndrome with idiopathic IC-MPGN | idiopathic immune complex membranoproliferative glomerulonephritis | idiopathic IC-MPGN > N04.B1
nephrotic syndrome with secondary IC-MPGN | secondary immune complex membranoproliferative glomerulonephritis | secondary IC-MPGN > N04.B2
immune complex glomerulonephritis | immune complex nephritis | immune complex mediated glomerulonephritis > N05.8
mesangial nephropathy > N02.B9
croupous nephritis > N00.9
anoxic nephrosis | ischemic nephrosis > N17.0
lead nephritis | saturnine nephritis > N14.3
contrast nephritis > N14.11
hypercalcemic nephropathy | hypercalcaemic kidney > N25.89
suppurative nephrocystitis | nephrocystitis | pustular nephrocystitis > N12
# --- kidney and ureter, older words
low renal function > N28.9
kidney distension | distended kidney | kidney infiltrate | infiltrate of kidney | perirenal infiltrate | periureteral infection | palpable kidney | rectoureteral fistula > N28.89
kidney boil | furuncle of kidney | renal furuncle | furuncle kidney > N15.1
kidney pain | renal pain | pain of kidney > N23
# --- bladder, older words
malignant cystitis | phlegmonous cystitis | perivesical abscess | retrovesical abscess | rectovesical abscess | perivesical cellulitis > N30.80
pyocystitis with hematuria | bladder abscess with hematuria > N30.81
paracystitis | epicystitis > N30.90
submucosal bladder ulcer | elusive ulcer | Fenwick ulcer | submucosal ulcer of bladder > N30.10
cystoptosis | perivesical adhesions | squamous metaplasia of bladder | metaplasia of bladder | squamous cell metaplasia of bladder | bladder squamous metaplasia > N32.89
vesicourethral orifice stricture | vesicourethral stenosis | contracture of vesicourethral orifice | bladder neck strangulation | strangulation of bladder neck > N32.0
atonic neuropathy of bladder > N31.2
cystitis with prostatitis | prostatitis with cystitis > N41.3
infection of renal pelvis and ureter > N28.85
contraction of ureter with infection | stenosis of ureterovesical orifice with infection | hydropyonephrosis | infected hydropyonephrosis | kidney abscess with stone and hydronephrosis | calculus of ureter with hydronephrosis and infection > N13.6
kidney stone with hydronephrosis and infection > N13.6
ureteropelvic junction occlusion | pelviureteric stenosis | ureteral prolapse with obstruction > N13.5
distension of ureter > N28.82
ovarian vein syndrome | renal outflow obstruction > N13.8
renal block after procedure | postcystoscopic kidney block | postcystoscopic renal failure > N99.0
calculous urethritis | urethritis with calculus > N21.1
lacunar abscess | urinary abscess > N34.0
infection of paraurethral duct | paraurethral duct infection > N34.2
urethral erosion | erosion of urethra | meatal prolapse | urethral obstruction nonstricture > N36.8
nocturnal incontinence | night-time incontinence > N39.44 {urine, urinary, enuresis, bedwetting, bladder}
# --- prostate and male organs, older words
cavitary prostatitis | diverticular prostatitis | prostatic cavity inflammation > N41.8
prostatorrhea > N42.89
cavernitis | gangrene of corpora cavernosa | corpus cavernosum gangrene | phlegmon of penis > N48.29
parafrenal abscess > N48.21
perivasitis | gangrene of tunica vaginalis > N49.1
fibrosis of tunica vaginalis | seminal vesicle diverticulum | noninfective gangrene of vas deferens | Malassez disease > N50.89
ulcer of prepuce | preputial ulcer | ulceration of foreskin > N47.7
disorder of prepuce | preputial disorder > N47.8
ejaculation inhibition | anejaculatory delay > N53.11
male dyspareunia | painful coitus male | painful intercourse male > N53.12
vasculogenic erectile dysfunction with corporo-venous occlusion | combined arterial insufficiency and venous leak impotence > N52.03
erectile dysfunction after cryotherapy | impotence after cryotherapy | erectile dysfunction due to prostate cryotherapy > N52.37
erectile dysfunction after radical cystectomy | erectile dysfunction following cystectomy | impotence after cystectomy > N52.32
male genital abscess multiple sites | male genital infection multiple sites > N49.8
azoospermia due to radiation specified cause | azoospermia due to specified cause > N46.029
torsion of adnexa | adnexal torsion | torsion of ovary and tube | torsion of fallopian tube with ovary > N83.53 {ovary, ovarian}
# --- breast, older words
chronic mastitis | Cooper disease | Phocas disease | Schimmelbusch hyperplasia | Tillaux disease of breast | Konig disease of breast > N60.1
dilated milk duct > N60.4
nipple cyst | cyst of nipple > N60.0
epithelial hyperplasia of nipple | nipple hyperplasia > N62
gestational nipple inversion > N64.53
# --- female organs, older words
cervical metritis | endotrachelitis | ulcer of neck of uterus with cervicitis > N72
metroendometritis > N71.9
metrosalpingitis | infection of oviduct > N70.91
infection of corpus luteum | oophoritis with salpingitis > N70.93
subacute salpingo-oophoritis | acute oophoritis with salpingitis > N70.03
abscess of pouch of douglas | cul-de-sac abscess | douglas abscess | vesico-uterine pouch abscess | abscess of rectouterine pouch > N73.5
perimetric abscess | abscess of round ligament > N73.2
acute cellulitis of round ligament | acute cellulitis of cul-de-sac | acute perimetric abscess > N73.0
suppuration of female pelvis | female pelvic suppuration | pelvic suppuration female > N73.9
adhesions of periovarian | perisalpingeal adhesions > N73.6
vaginorectal abscess | pyocolpos > N76.0
cyst of canal of nuck | canal of nuck cyst | hydrocele of round ligament | hydrocele of canal of nuck | hematoma of female genital organ | vicarious menstruation | vicarious bleeding | late luteal phase disorder > N94.89
exocervix endometriosis | endometriosis of ectocervix > N80.01 {cervix, endometriosis}
endometriosis of gallbladder | endometriosis of stomach | endometriosis of liver | endometriosis of spleen > N80.8
Sampson cyst | Sampson tumor | ovarian endometrial transplant > N80.10
eversion of uterus | extroversion of uterus | uterine hernia | hernia of uterus > N81.4
lateral cystourethrocele > N81.12
rectovaginal tissue weakness | weak rectovaginal tissue | rectovaginal septum weakness > N81.83
vesicoureterovaginal fistula | uterovesicovaginal fistula > N82.1
vulvorectal fistula > N82.4
cirrhosis of ovary | ovarian cirrhosis | rupture of fallopian tube nonpregnant | perforation of broad ligament | uterosacral ligament rupture | rupture of broad ligament | cyst of uterine ligament | laceration of broad ligament old | elongated ovarian ligament > N83.8
ovarian serous cyst > N83.20
hypoplasia of endometrium | uterine cicatrix | cicatrix of uterus | stricture of uterus body > N85.8
stricture of uterine os | stenosis of external os | stricture of internal os > N88.2
stump of cervix disorder | cervical stump | cervical remnant disorder | remnant of cervix > N88.8
disease of cervix | cervical disorder noninflammatory > N88.9 {uterus, uterine, uteri, vagina, vaginal, pap, female}
mild cervical dysplasia CIN 1 | cervical metaplasia squamous > N87.9
small introitus | narrow introitus > N89.6
necrosis of vagina | vaginal necrosis | rupture of hymen nontraumatic | vaginal sloughing > N89.8
hemosalpinx with hematocolpos > N89.7
leukokraurosis of vulva | breisky disease | lichen albus of vulva | leukokraurosis > N90.4
redundant clitoris | redundant prepuce of clitoris > N90.89
menostaxis | flooding periods > N92.0
short menstrual cycles | shortened interval between periods | shortened intervals between menses > N92.1
menstrual disorder | disorder of menstruation > N92.6
uterine colic with menses | menstrual cramp of uterus | menstrual uterine cramp > N94.6
molimen | menstrual molimen | premenstrual molimen > N94.3
prepubertal uterine bleeding | prepubertal hemorrhage of uterus | uterine bleeding in childhood > N93.1
secondary dyspareunia | acquired dyspareunia > N94.19
menopausal vertigo | climacteric vertigo > N95.1
infertility due to fibroids > N97.2
age-related infertility | infertility due to advanced age | age related female infertility > N97.8
oviduct occlusion | occlusion of oviduct > N97.1
atrophy of uterus due to radiation | radiation atrophy of uterus | urinary anastomosis complication > N99.89
vaginal scar after surgery | postoperative vaginal scar > N99.2

# --- third round: organ and process of the genital and urinary organs
abscess clitoris | clitoris abscess > N76.4
abscess foreskin | foreskin abscess | abscess prepuce | prepuce abscess > N47.7
abscess mesosalpinx | mesosalpinx abscess > N70.93
infection renal pelvis | inflammation renal pelvis > N12
infection glans penis | infection glans > N48.1
infection broad ligament | inflammation broad ligament > N73.2
inflammation female genital tract > N73.9
infection skene duct | inflammation skene duct > N34.2
prostatorectal fistula > N42.89
sigmoidovesical fistula | appendicovesical fistula > N32.1
vulvovaginal fistula | tuboovarian fistula | cervicovaginal fistula > N82.8
prolapse pelvic floor | prolapsed pelvic floor > N81.89
prolapsed kidney > N28.83
prolapsed ureter > N28.89
enlarged seminal vesicle > N50.89
enlarged clitoris > N90.89
enlarged foreskin > N47.8
enlarged verumontanum | hypertrophy verumontanum > N36.8
atrophic prostate > N42.89
atrophic scrotum | atrophic spermatic cord | atrophic seminal vesicle > N50.89
atrophic penis > N48.89
atrophic fallopian tube > N83.32
spontaneous hematoma bladder | hematoma nontraumatic bladder > N32.89
spontaneous hematoma ovary | hematoma nontraumatic ovary | hematoma ovary | hemorrhage ovary > N83.8
hematoma fallopian tube > N83.6
hematoma graafian follicle | hemorrhage graafian follicle > N83.0
hemorrhage corpus cavernosum > N48.89
ulcer glans | ulceration glans > N48.5
ulceration nipple > N64.59
ulceration bladder > N32.89
ulceration scrotum > N50.89
ulceration uterus > N85.8
ulcer testis | ulceration testis > N45.2
ulceration vas deferens | ulceration tunica vaginalis > N50.89
spontaneous rupture ovary | nontraumatic rupture ovary > N83.8
spontaneous rupture uterus | nontraumatic rupture uterus > N85.8 {nonpregnant, nongravid, pyometra}
spontaneous rupture fallopian tube | nontraumatic rupture fallopian tube > N83.8
spontaneous rupture ureter > N28.89
spontaneous rupture graafian follicle | nontraumatic rupture graafian follicle > N83.0
spontaneous rupture vagina | nontraumatic rupture vagina > N89.8
# --- shorthand, surgery, birth, injury
@type condition
ED since surgery | ED since prostatectomy | ED since RALP | ED since RRP | erectile dysfunction since surgery | erectile dysfunction since prostatectomy | erectile dysfunction since RALP | erectile dysfunction since RRP | ED s/p RRP | ED after RALP | ED after RRP | ED post RALP | ED post RRP | ED post prostatectomy | ED following RALP | ED following RRP | post-RALP ED | postprostatectomy ED > N52.31
PCa | CaP > Z85.46 {PSA undetectable, undetectable PSA, PSA <0.1, NED, biochemically NED}
PCa > C61 {Gleason, ADT, Lupron, GG1, GG2, GG3, prostate bx}
PCa s/p RALP | PCa s/p RRP | PCa s/p prostatectomy | PCa s/p XRT | PCa s/p radical prostatectomy | PCa s/p RARP | CaP s/p RALP | CaP s/p RRP | CaP s/p prostatectomy | CaP s/p XRT | CaP s/p radical prostatectomy | CaP s/p RARP | prostate ca s/p RALP | prostate ca s/p RRP | prostate ca s/p prostatectomy | prostate ca s/p XRT | prostate ca s/p radical prostatectomy | prostate ca s/p RARP | PCa Gleason s/p RALP | PCa Gleason s/p RRP | PCa Gleason s/p prostatectomy | PCa Gleason s/p RARP | CaP Gleason s/p RALP | CaP Gleason s/p RRP | CaP Gleason s/p prostatectomy | CaP Gleason s/p RARP | prostate cancer Gleason s/p RALP | prostate cancer Gleason s/p RRP | prostate cancer Gleason s/p prostatectomy | prostate cancer Gleason s/p RARP > Z85.46 {undetectable, NED, surveillance, <0.1, no recurrence}
complex atypical hyperplasia | complex hyperplasia with atypia | CAH on EMB | EIN on EMB | atypical endometrial hyperplasia | AEH endometrial hyperplasia > N85.02 {endometrial, EMB, EMBx, PMB, uterus, D&C, hysteroscopy, EMS, endometrium}
HR HPV pos | HR HPV positive | HR HPV detected | hrHPV pos | hrHPV positive | hrHPV detected | HPV 16 pos | HPV 16 positive | HPV 16 detected | HPV 18 pos | HPV 18 positive | HPV 18 detected | HPV 16/18 pos | HPV 16/18 positive | HPV 16/18 detected | HPV HR pos | HPV HR positive | HPV HR detected | high-risk HPV pos | high-risk HPV positive | high-risk HPV detected | HPV 16+ | HPV 18+ | HPV 16/18+ | hrHPV+ > R87.810 {pap, ASCUS, colpo, colposcopy, LSIL, HSIL, ASC-US, NILM, cervix, cervical, cotest, cotesting}
@type condition
HMB > N92.0 {menses, menstrual, fibroid, fibroids, IUD, Mirena, adenomyosis, uterus, TXA, hyst, hysterectomy, ablation, Hgb, gyn}
@type condition
hydro = hydronephrosis {stone, stones, ureteral, UPJ, UVJ, calculus}
# --- shorthand, adult medicine
@type condition
class II LN | class III LN | class IV LN | class V LN | class 5 LN | LN class III | LN class IV | LN class V > M32.14
LN > M32.14 {SLE, lupus}
urge UI | urgency UI | urge incont > N39.41
stress UI | stress incont > N39.3
mixed UI | mixed incont > N39.46
ED > N52.9 {low testosterone, TRT, PDE5, hypogonadism, BPH w/ LUTS}
nephrotic syndrome membranous GN | nephrotic syndrome membranous nephropathy | nephrotic syndrome due to MN > N04.20
nephrotic syndrome MCD | nephrotic syndrome minimal change disease | MCD nephrotic > N04.0
CKD 2/2 | CRF 2/2 | CRI 2/2 > N18.9
sec hyperPTH | sec hyperparathyroidism | 2° hyperPTH > N25.81
vag atrophy > N95.2
2° HPT renal | 2° HPT | 2° hyperparathyroidism | renal HPT | secondary HPT | sec HPT | 2ry HPT | 2nd HPT | HPT of renal origin | hyperparathyroidism of renal origin > N25.81 {ESRD, CKD, dialysis, HD, renal, kidney}
ureterovesical junction calculus | ureterovesical junction stone | uvj calculus | ureteropelvic junction calculus | ureteropelvic junction stone | upj calculus | calculus at the UVJ | calculus at the left UVJ | calculus at the right UVJ | stone at the UVJ | stone at the left UVJ | stone at the right UVJ | calculus at the UPJ | stone at the UPJ | proximal ureteral calculus | distal ureteral calculus | mid ureteral calculus | mid ureteral stone | midureteral stone > N20.1
2' hyperpara | 2' HPT | 2ry hyperpara | 2' hyperparathyroidism > N25.81
@type condition
rising PSA | PSA rising | PSA progression | biochemical recurrence | biochemical failure > R97.21 {ADT, androgen deprivation, leuprolide, Lupron, prostatectomy, castrate, castration, salvage, PSMA, abiraterone, enzalutamide}
big prostate with LUTS | large prostate with LUTS | enlarged prostate with LUTS > N40.1
@type condition
hemorrhagic bladder infection | acute hemorrhagic bladder infection | bladder infection with blood in the urine | acute bladder infection with blood in the urine > N30.01
@type condition
hesitancy > R39.11 {BPH, stream, LUTS, prostate, urinary, tamsulosin}
secondary HPT | renal HPT > N25.81
K high | elevated K+ > E87.5
# --- stages of chronic kidney disease as KDIGO writes them
kidney disease is G1/A1 | kidney disease is G1/A2 | kidney disease is G1/A3 | CKD G1/A1 | CKD G1/A2 | CKD G1/A3 | kidney disease G1/A1 | kidney disease G1/A2 | kidney disease G1/A3 | G1/A1 | G1/A2 | G1/A3 | CKD G1 | kidney disease G1 | kidney disease is G1 > N18.1 {CKD, kidney, renal, eGFR, albuminuria, nephropathy, nephrology, creatinine}
kidney disease is G2/A1 | kidney disease is G2/A2 | kidney disease is G2/A3 | CKD G2/A1 | CKD G2/A2 | CKD G2/A3 | kidney disease G2/A1 | kidney disease G2/A2 | kidney disease G2/A3 | G2/A1 | G2/A2 | G2/A3 | CKD G2 | kidney disease G2 | kidney disease is G2 > N18.2 {CKD, kidney, renal, eGFR, albuminuria, nephropathy, nephrology, creatinine}
kidney disease is G3a/A1 | kidney disease is G3a/A2 | kidney disease is G3a/A3 | kidney disease is G3aA1 | kidney disease is G3aA2 | kidney disease is G3aA3 | CKD G3a/A1 | CKD G3a/A2 | CKD G3a/A3 | CKD G3aA1 | CKD G3aA2 | CKD G3aA3 | kidney disease G3a/A1 | kidney disease G3a/A2 | kidney disease G3a/A3 | kidney disease G3aA1 | kidney disease G3aA2 | kidney disease G3aA3 | G3a/A1 | G3a/A2 | G3a/A3 | G3aA1 | G3aA2 | G3aA3 | kidney disease G3a | kidney disease is G3a > N18.31 {CKD, kidney, renal, eGFR, albuminuria, nephropathy, nephrology, creatinine}
kidney disease is G3b/A1 | kidney disease is G3b/A2 | kidney disease is G3b/A3 | kidney disease is G3bA1 | kidney disease is G3bA2 | kidney disease is G3bA3 | CKD G3b/A1 | CKD G3b/A2 | CKD G3b/A3 | CKD G3bA1 | CKD G3bA2 | CKD G3bA3 | kidney disease G3b/A1 | kidney disease G3b/A2 | kidney disease G3b/A3 | kidney disease G3bA1 | kidney disease G3bA2 | kidney disease G3bA3 | G3b/A1 | G3b/A2 | G3b/A3 | G3bA1 | G3bA2 | G3bA3 | kidney disease G3b | kidney disease is G3b > N18.32 {CKD, kidney, renal, eGFR, albuminuria, nephropathy, nephrology, creatinine}
kidney disease is G4/A1 | kidney disease is G4/A2 | kidney disease is G4/A3 | CKD G4/A1 | CKD G4/A2 | CKD G4/A3 | kidney disease G4/A1 | kidney disease G4/A2 | kidney disease G4/A3 | G4/A1 | G4/A2 | G4/A3 | CKD G4 | kidney disease G4 | kidney disease is G4 > N18.4 {CKD, kidney, renal, eGFR, albuminuria, nephropathy, nephrology, creatinine}
kidney disease is G5/A1 | kidney disease is G5/A2 | kidney disease is G5/A3 | CKD G5/A1 | CKD G5/A2 | CKD G5/A3 | kidney disease G5/A1 | kidney disease G5/A2 | kidney disease G5/A3 | G5/A1 | G5/A2 | G5/A3 | CKD G5 | kidney disease G5 | kidney disease is G5 > N18.5 {CKD, kidney, renal, eGFR, albuminuria, nephropathy, nephrology, creatinine}

# --- as the Index files them
@type condition
urinoma > R39.0
prostatism > N40.1
sexual dysfunction > R37

# --- said in case reports
@type condition
glomerulopathy > N05.9
stage v cre > N18.5
renoureteral crises > N23
tubulopathy | renal tubulopathy > N25.9
renal function deteriorated > N28.9
emphysematous cyst > N30.80
bladder dysfunction > N31.9
hyperactive detrusor > N32.81
trabeculation > N32.89
maintain his erection | difficult to maintain the erection > N52.9

# --- single lines of assessments, renal-urology
@type condition
urge leakage > N39.41
ED 2/2 T2DM | ED 2/2 DM | ED due to diabetes | diabetic ED | ED from diabetes | ED in diabetic | ED in a diabetic | T2DM w/ ED | DM2 w/ ED | DM w/ ED | diabetes with ED | ED in T2DM | ED in DM > E11.69
T1DM w/ ED | ED in T1DM | ED 2/2 T1DM > E10.69
ATN > N17.0 {vanc, vancomycin, contrast, Cr, creatinine, muddy brown, FENa, AKI, nephro, BUN, oliguria, oliguric, dialysis, HD, nephrology, sepsis, hypotension, casts, UOP}

# --- stones and blood in short
@type condition
obstructing right UVJ stone | obstructing left UVJ stone | obstructing R UVJ stone | obstructing L UVJ stone | obstructing UVJ stone | obstructing right distal ureteral stone | obstructing left distal ureteral stone = ureteral calculus
asx microhematuria > R31.21

# --- kidneys
@type condition
AD polycystic kidney dz | AD polycystic kidney disease | AD polycystic kidney | AD PKD > Q61.2
trich vaginitis | trich vag > A59.01

# --- one kidney not formed
left renal agenesis | right renal agenesis | agenesis of the left kidney | agenesis of the right kidney > Q60.0

# --- painful intercourse
painful sex | pain with sex | pain during sex | sex is painful | hurts during sex > N94.10

# --- retention by itself
retention > R33.9 {bladder scan, TOV, voiding trial, void, Foley, straight cath, PVR}
primary membranous nephropathy | PLA2R+ membranous | PLA2R+ primary membranous | primary membranous > N04.21 {nephrotic, nephrosis}

# --- stones of the past
@type status
prior stones | prior kidney stones | previous stones | stone former | past stones > Z87.442 {ureteral, kidney, renal, flank, UVJ, UPJ, hydro}
# --- genitourinary shorthand
@type condition
UPJ obstruction, hydronephrosis | UPJO with hydronephrosis | UPJO, hydronephrosis | UPJ obstruction with hydro | UPJ obstruction, hydro | UPJO with hydro | hydro from UPJ obstruction | hydro due to UPJ obstruction | hydronephrosis due to UPJ obstruction | hydronephrosis from UPJO > N13.0
vasculogenic ED | arteriogenic ED | arterial ED | ED, vasculogenic | ED, arteriogenic | ED due to arterial insufficiency > N52.01
venous leak ED | ED, venous leak | venogenic ED > N52.02
bulbar urethral stricture | urethral stricture, bulbar | bulbar stricture | stricture of bulbar urethra | bulbar urethra stricture | bulbous urethral stricture > N35.912
uterine prolapse, complete, procidentia | complete uterine prolapse, procidentia | uterine procidentia, complete | complete POP procidentia > N81.3
vag yeast | vag yeast infection | vaginal yeast | VVC | vag candida | yeast vag | vulvovag candidiasis > B37.31
tubal factor infertility | tubal infertility | infertility, tubal factor | infertility, tubal | female infertility, tubal | infertility due to tubal disease | infertility due to blocked tubes | infertility due to tubal occlusion > N97.1
infertility, anovulatory | infertility from PCOS anovulation > N97.0
@type condition
AIN > N10 {Cr, creatinine, AKI, renal, kidney, nephrology, eosinophilia, eosinophiluria, BUN, UA, Cr bump, ATN}
VUR > N13.70
VUR without nephropathy | VUR, no nephropathy | VUR without reflux nephropathy | VUR without scarring | VUR, no renal scarring > N13.71
BOO > N13.8 {BPH, prostate, prostatic, TURP, Flomax, tamsulosin, finasteride}
nephrolithiasis with ureterolithiasis | nephrolithiasis and ureterolithiasis | kidney stones and ureteral stone | kidney and ureteral calculi | renal and ureteral calculi | nephrolithiasis and ureteral stone | nephrolithiasis with ureteral stone > N20.2
hydrosalpinx > N70.11
TOA > N70.93 {abscess, drain, IR, tube, IV antibiotics, cefoxitin, clindamycin, gent}
EIN > N85.02 {endometrial, EMB, hyperplasia, Mirena, hysterectomy, D&C, hysteroscopy, progestin}
PMS > N94.3 {SSRI, cramping, cramps, mood swings, cyclic, monthly}
POF | POI > E28.39 {ovarian, FSH, amenorrhea, HRT, estradiol, AMH, menopause, premature}
@type condition
lithium-induced DI | DI, nephrogenic | lithium NDI > N25.1
NDI > N25.1 {lithium, polyuria, DDAVP, thiazide, amiloride}
xanthogranulomatous pyelo | XGP > N11.8
high grade PIN | PIN high grade | PIN 3 > D07.5
fournier's > N49.3
stenotic os > N88.2
cervical stenosis > N88.2 {hysteroscopy, EMB, Pap, endometrial, os finder, misoprostol, IUD}
RV fistula | RVF > N82.3 {rectovaginal, vagina, vaginal, stool, perineal, colorectal, obstetric}


@type condition
grade 1 VUR | grade 2 VUR | grade 3 VUR | grade 4 VUR | grade 5 VUR | VUR, grade 1 | VUR, grade 2 | VUR, grade 3 | VUR, grade 4 | VUR, grade 5 | bilateral VUR | high grade VUR | low grade VUR | left VUR | right VUR > N13.70
