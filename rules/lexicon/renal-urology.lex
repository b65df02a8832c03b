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
esrd | eskd | end-stage renal disease | end stage kidney disease | end stage renal failure | terminal renal failure | terminal renal insufficiency | esrd on hd | esrd on dialysis | ckd on dialysis | ckd requiring dialysis | ckd stage 5d | kidney failure on dialysis | chronic renal failure on hemodialysis | chronic renal failure on dialysis | end stage chronic renal disease > N18.6
renal failure | kidney failure | uremia | uremic syndrome > N19
renal insufficiency | acute renal insufficiency | kidney disease | renal disease | nephropathy | renal impairment | kidney insufficiency | impaired renal function | impaired kidney function | renal dysfunction | kidney dysfunction | decreased kidney function | kidney problems | reduced kidney function | kidney trouble | deterioration of renal function | renal function deterioration | worsening renal function | impaired renal functioning > N28.9
aki | acute kidney injury | acute renal failure | acute kidney failure | acute renal injury | prerenal aki | pre-renal aki | prerenal acute kidney injury | prerenal failure | prerenal acute renal failure | aki on ckd | acute on chronic kidney injury | acute on chronic renal failure | acute on chronic kidney failure | acute on chronic renal insufficiency | aki stage 1 | obstructive aki | prerenal renal failure > N17.9
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
hydronephrosis | hydronephroses | bilateral hydronephrosis | left hydronephrosis | right hydronephrosis | pelvicaliectasis | pelviectasis | pelvicaliceal dilatation | pyelocaliceal dilatation | ureterohydronephrosis | hydroureteronephrosis | ureteropyelocaliceal ectasia | pyelocaliceal ectasia | dilated renal pelvis | renal pelvis dilatation | dilation of the collecting system | dilatation of the renal pelvis | collecting system dilatation | ureterohydronephroses | pelvicalyceal ectasia | hydronephrotic kidney > N13.30 {kidney, renal, ureter, ureteral, pelvis, hydronephrosis, pyelocaliceal, pelvicalyceal, collecting, ureterohydronephrosis}
hydronephrosis with stone | hydronephrosis from ureteral stone | hydronephrosis due to stone | hydronephrosis with ureteral calculus | obstructing ureteral stone with hydronephrosis | obstructive uropathy due to stone > N13.2
obstructing ureteral stone | obstructing stone | obstructive ureteral calculus | obstructing renal stone > N20.1
upj obstruction | ureteropelvic junction obstruction | ureteropelvic junction stenosis | pyeloureteral junction stenosis | pyeloureteral junction syndrome | pelvi-ureteric junction obstruction | uretero-pelvic junction stenosis > N13.5
upj obstruction with hydronephrosis | hydronephrosis with upj obstruction > N13.0
dilated ureter | ureteral dilation | ureteral dilatation | ureterectasis | ureteral ectasia | distended ureter > N13.4
ureteral stricture | ureteral stenosis | ureter stenosis | stenosis of the ureter | ureteral obstruction | ureteric stricture | obstruction of ureter | ureteric obstruction | ureteric stenosis | ureterovesical junction stenosis | retroperitoneal ureteral obstruction | kinking of ureter > N13.5
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
small kidneys | small kidney bilateral > N27.1
renal infarction | kidney infarct | ischemic nephropathy > N28.0
kidney cyst | renal cyst | simple renal cyst | simple cyst of kidney | bosniak cyst | bosniak i cyst | bosniak ii cyst | cortical cyst of kidney | renal cortical cyst | cyst of the kidney | cystic kidney lesion | complex renal cyst | parapelvic cyst | exophytic renal cyst | cortical renal cysts > N28.1
pkd | adpkd | polycystic kidney disease | polycystic kidney | adult polycystic kidney disease > Q61.3 {kidney, renal, kidneys}
autosomal dominant polycystic kidney disease | adpkd > Q61.2
arpkd > Q61.19
horseshoe kidneys > Q63.1
pelvic kidney > Q63.2
solitary kidney | solitary kidney congenital | congenital solitary kidney > Q60.0 {congenital, agenesis, born}
duplex collecting system | duplicated collecting system | duplicated ureter > Q62.5
renal mass | kidney mass | kidney lesion | renal lesion | renal tumor nos | renal nodule | mass of kidney | mass in the kidney > N28.89
renal angiomyolipoma | angiomyolipoma of kidney | kidney angiomyolipoma > D17.71
perirenal hematoma | perinephric hematoma | subcapsular renal hematoma | spontaneous perirenal hematoma | wunderlich syndrome | renal hematoma spontaneous > N28.89
renomegaly | enlarged kidney > N28.81
wandering kidney | ptotic kidney | renal ptosis > N28.83
ureterocele > N28.89
pyelectasis > N13.30

# --- bladder and infection
uti | utis | urinary tract infection | urine infection | urinary infection | lower urinary tract infection | complicated uti | uncomplicated uti | recurrent uti | recurrent utis | recurrent urinary tract infection | bladder and kidney infection > N39.0
cauti | catheter-associated urinary tract infection > T83.511
bladder infection | cystitis > N30.90
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
bladder wall thickening | thickened bladder wall | bladder spasm | trabeculated bladder | bladder trabeculation | vesical mass | bladder perforation nontraumatic > N32.89
dropped bladder | bladder prolapse | prolapsed bladder | cystocele > N81.10

# --- urethra
urethral stenosis | urethral stricture | urethra stricture | stenosis of urethra | stricture of the urethra | bulbar urethral stricture | bulbar urethral stenosis > N35.9
meatal stenosis | urethral meatal stenosis | stenosis of the urethral meatus > N35.91
ngu | nongonococcal urethritis | non-gonococcal urethritis > N34.1 {urethra, urethral, urethritis, discharge}
urethral syndrome > N34.3
diverticulum of urethra > N36.1
urethrocutaneous fistula > N36.0
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
luts | lower urinary tract symptoms | prostatism | urinary symptoms | voiding symptoms | prostatic syndrome | prostate syndrome | irritative voiding symptoms | obstructive voiding symptoms | lower urinary tract syndrome > R39.9 {urinary, prostate, void, voiding, bladder, prostatism}
prostatitis | prostate infection | prostate inflammation > N41.9
acute bacterial prostatitis > N41.0
cpps | chronic bacterial prostatitis > N41.1
prostatic abscess > N41.2
prostate calcification | prostatic calcification | prostatic calculi | prostatic calculus | prostatic lithiasis > N42.0
hgpin | high grade pin | high-grade prostatic intraepithelial neoplasia > N42.31
prostatic cyst | prostate cyst | utricle cyst > N42.83
prostate atrophy | prostatic fibrosis > N42.89
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
undescended testicle | undescended testis | cryptorchidism | cryptorchid > Q53.9
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
chronic foley | indwelling foley | indwelling catheter | indwelling foley catheter | foley catheter in place | permanent bladder catheter | indwelling urinary catheter | chronic indwelling catheter | chronic indwelling foley catheter | permanent urinary catheter | ureteral stent in place | jj stent | double j stent | ureteral stent > Z96.0
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
ED > N52.9 {erectile, erection, erections, viagra, sildenafil, cialis, tadalafil, impotence}
acute kidney insufficiency > N28.9
drug-induced nephropathy > N14.2
membranous nephropathy > N06.20
kidney infection | renal infection | infection of kidney > N15.9
obstructive pyelonephritis > N11.1
caliectasis > N28.89
nephrocalcinosis | medullary nephrocalcinosis > E83.59
calcification of kidney | renal calcification > N28.89
renal agenesis > Q60.2
floating kidney > N28.89
urinoma > N36.8
atonic bladder > N31.2
bladder lesion | vesical lesion > N32.9
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
