# Diabetes, thyroid, other glands, nutrition, lipids, electrolytes and metabolism (E00-E89, R63, R73, R79 and the Z codes that go with them).

@type condition

# --- diabetes
diabetes | sugar diabetes | diabetes mellitus | dm | sugar disease | diabetic patient | known diabetic | diabetes well controlled > E11.9
DM > E11.9
diab = diabetic {nephropathy, neuropathy, polyneuropathy, retinopathy, A1c, insulin, metformin, gastroparesis, foot}
t2dm | tiidm | dm2 | dmii | dm type 2 | type 2 dm | type 2 diabetic | type 2 diabetes | type two diabetes | niddm | non-insulin dependent diabetes | non-insulin-dependent diabetes mellitus | adult onset diabetes | diabetes type 2 | diabetes mellitus type 2 | diabetes mellitus type two | t2d | type 2 diabetes mellitus | diabetes type two | maturity onset diabetes > E11.9
t1dm | dm1 | dmi | dm i | dm type 1 | dm type i | type 1 dm | type i dm | type 1 diabetic | type i diabetes | type i diabetes mellitus | type one diabetes | juvenile diabetes | juvenile onset diabetes | type 1 diabetes | diabetes type 1 | diabetes mellitus type 1 | diabetes mellitus type i | t1d | type 1 diabetes mellitus | brittle diabetes | type i diabetic > E10.9
lada | latent autoimmune diabetes of adults | type 1.5 diabetes > E13.9
mody > E13.9
steroid-induced diabetes | drug-induced diabetes | steroid diabetes > E09.9
steroid-induced hyperglycemia > R73.9
pancreatogenic diabetes | secondary diabetes | type 3c diabetes | diabetes secondary to pancreatic disease > E08.9
post-pancreatectomy diabetes | postpancreatectomy diabetes > E13.9
post-transplant diabetes | nodat > E13.9
uncontrolled type 2 diabetes | uncontrolled t2dm | poorly controlled t2dm | poorly controlled type 2 diabetes | type 2 diabetes uncontrolled | type 2 diabetes with hyperglycemia | t2dm with hyperglycemia | poorly controlled diabetes | diabetes out of control | poorly controlled dm | diabetes poorly controlled | inadequately controlled diabetes | diabetes with hyperglycemia | dm with hyperglycemia | hyperglycemic type 2 diabetes | diabetes with high blood sugars > E11.65
uncontrolled type 1 diabetes with hyperglycemia | poorly controlled type 1 diabetes | type 1 diabetes with hyperglycemia | t1dm with hyperglycemia | poorly controlled t1dm > E10.65
diabetic hypoglycemia | diabetes with hypoglycemia | t2dm with hypoglycemia | hypoglycemia in diabetes | type 2 diabetes with hypoglycemia > E11.649
type 1 diabetes with hypoglycemia | t1dm with hypoglycemia > E10.649
dka > E11.10
dka in type 1 diabetes | dka type 1 | t1dm with dka | type 1 diabetes with dka | type 1 dka | dka t1dm > E10.10
diabetic ketoacidosis | ketoacidosis diabetic | euglycemic dka > E11.10
DKA > E10.10 {t1dm, type 1 diabetes, type 1 diabetic, dm1, type 1 dm, type i diabetes, juvenile diabetes}
hhs | hhnk | honk | hhns | hyperosmolar hyperglycemic state | hyperosmolar nonketotic state | hyperosmolar hyperglycemic syndrome | hyperglycemic hyperosmolar state | hyperglycemic hyperosmolar syndrome | nonketotic hyperosmolar state > E11.00 {diabetes, diabetic, glucose, insulin, hyperglycemic, hyperosmolar}
diabetic kidney | diabetic nephropathies | diabetic glomerulosclerosis | kimmelstiel-wilson | diabetes with nephropathy | diabetic glomerulopathy | diabetic renal disease > E11.21
diabetic ckd | diabetic chronic kidney disease | diabetes with ckd | diabetes with chronic kidney disease | dm with ckd | t2dm with ckd | ckd due to diabetes | chronic kidney disease due to diabetes | ckd secondary to diabetes | type 2 diabetes with ckd | t2dm with diabetic ckd > E11.22
diabetic microalbuminuria | diabetes with microalbuminuria | diabetic proteinuria > E11.29
diabetic retinopathy | diabetes with retinopathy | dm retinopathy > E11.319
npdr | nonproliferative diabetic retinopathy | non-proliferative diabetic retinopathy | background diabetic retinopathy | bdr > E11.329 {retinopathy, retina, macula, macular, eye, ophthalmology, diabetic}
pdr | proliferative diabetic retinopathy > E11.359 {retinopathy, retina, macula, macular, eye, ophthalmology, vitreous}
dme | diabetic macular edema > E11.311 {macular, retinopathy, retina, eye}
diabetic cataract > E11.36
diabetic neuropathy | diabetes with neuropathy | dm neuropathy | neuropathy due to diabetes | neuropathy from diabetes | neuropathic diabetic | diabetic nerve damage > E11.40
diabetic polyneuropathy | diabetic peripheral neuropathy | dpn | diabetic sensory neuropathy | peripheral neuropathy due to diabetes | diabetic distal symmetric polyneuropathy | diabetic sensorimotor polyneuropathy | diabetic neuralgia > E11.42 {diabetes, diabetic, dm, t2dm, neuropathy, polyneuropathy}
diabetic mononeuropathy > E11.41
diabetic autonomic neuropathy | diabetic gastroparesis | diabetic gastropathy > E11.43
diabetic amyotrophy > E11.44
diabetic pvd | diabetic peripheral vascular disease | diabetes with pad | diabetic angiopathy | diabetic peripheral angiopathy | diabetes with peripheral vascular disease | diabetic vasculopathy | diabetic pad | diabetic macroangiopathy > E11.51
diabetic gangrene | diabetic foot gangrene | diabetic wet gangrene > E11.52
diabetic charcot foot | charcot foot | diabetic charcot arthropathy | charcot arthropathy | diabetic neuropathic arthropathy > E11.610 {diabetes, diabetic, dm, t2dm}
diabetic foot ulcer | dfu | diabetic ulcer | diabetic toe ulcer | diabetic heel ulcer | diabetic plantar ulcer > E11.621 {diabetes, diabetic, dm}
diabetic foot | diabetic foot disease > E11.8
diabetic foot infection | diabetic foot osteomyelitis > E11.69
diabetic leg ulcer > E11.622
diabetic dermopathy | diabetic necrobiosis | necrobiosis lipoidica diabeticorum > E11.62
diabetic complications | diabetes with complications | complicated diabetes > E11.8
diabetic dyslipidemia > E11.69
diabetes in remission | t2dm in remission | type 2 diabetes in remission > E11.A
gestational diabetes | gdm > O24.419
prediabetic | pre-diabetes | pre-diabetic | borderline diabetes | borderline diabetic > R73.03
ifg | impaired fasting blood sugar | elevated fasting blood sugar > R73.01
igt | impaired glucose tolerance > R73.02
elevated blood sugar | high blood sugar | elevated blood glucose | elevated glucose | high glucose | hyperglycemia | high sugars | sugars running high | glucose running high | BG running high | sugars ran high | blood sugars elevated | raised blood sugar > R73.9
elevated hba1c | abnormal a1c | abnormal glucose | abnormal glucose tolerance test > R73.09
hypoglycemia | low blood sugar | hypoglycemic | low blood glucose | hypoglycemic episode | low sugars | hypoglycemic event > E16.2
reactive hypoglycemia | postprandial hypoglycemia | hyperinsulinism | hyperinsulinemia | hyperinsulinemic hypoglycemia > E16.1
insulin-induced hypoglycemia | iatrogenic hypoglycemia | sulfonylurea-induced hypoglycemia | drug induced hypoglycemia > E16.0
zollinger-ellison > E16.4
insulin resistance | insulin resistant > E88.819
di > E23.2 {insipidus, desmopressin, ddavp, vasopressin}
central diabetes insipidus | pituitary diabetes insipidus > E23.2

# --- thyroid
underactive thyroid | low thyroid | hypothyroid | hypothyroidism | primary hypothyroidism | slow thyroid | hypothyroidism on replacement | hypothyroidism on treatment | thyroid deficiency | thyroid insufficiency > E03.9
congenital hypothyroidism > E03.1
post-surgical hypothyroidism | postoperative hypothyroidism | postablative hypothyroidism | post-ablative hypothyroidism | hypothyroidism after thyroidectomy | post-thyroidectomy hypothyroidism | hypothyroidism s/p thyroidectomy | iatrogenic hypothyroidism | hypothyroidism following thyroidectomy | radioiodine-induced hypothyroidism | post-procedural hypothyroidism > E89.0
drug-induced hypothyroidism | amiodarone-induced hypothyroidism | lithium-induced hypothyroidism > E03.2
overactive thyroid | hyperthyroid | hyperthyroidism | thyrotoxicosis > E05.90
subclinical hyperthyroidism > E05.90
thyroid storm | thyrotoxic storm | thyrotoxic crisis > E05.91
amiodarone-induced thyrotoxicosis | amiodarone induced hyperthyroidism > E05.80
graves disease | basedow disease | basedow | graves-basedow disease | basedow-graves disease | toxic diffuse goiter | exophthalmic goiter > E05.00
toxic adenoma | toxic thyroid nodule | toxic thyroid adenoma | autonomous thyroid nodule > E05.10
toxic mng | toxic multinodular goiter > E05.20
hashimoto | hashimoto thyroiditis | hashimoto disease | chronic lymphocytic thyroiditis | chronic autoimmune thyroiditis > E06.3
thyroiditis > E06.9
de quervain's thyroiditis > E06.1
goiter | enlarged thyroid | thyroid enlargement | struma | enlarged thyroid gland > E04.9
thyroid nodule | nodule of thyroid | single thyroid nodule | thyroid cyst | thyroid lesion | nodule of the thyroid | thyroid incidentaloma | right thyroid nodule | left thyroid nodule | cold thyroid nodule | colloid nodule > E04.1
multiple thyroid nodules | mng | multinodular goiter | bilateral thyroid nodules | multinodular thyroid | multinodular thyroid goiter > E04.2
diffuse goiter > E04.0
thyroid dysfunction | thyroid problem | thyroid condition | thyropathy > E07.9
euthyroid sick syndrome | sick euthyroid | sick euthyroid syndrome | nonthyroidal illness syndrome > E07.81
abnormal tsh | elevated tsh | low tsh | abnormal thyroid function tests | abnormal tfts | suppressed tsh | abnormal thyroid function > R94.6
elevated thyroid antibodies > R76.8
thyroid mass | thyroid hemorrhage > E07.89
thyroid adenoma | follicular adenoma of thyroid > D34

# --- parathyroid, pituitary, adrenal, gonads
hyperparathyroid | hyperparathyroidism > E21.3
PHPT > E21.0
primary hyperpara > E21.0
secondary hyperpara > E21.1
hypoparathyroid | hypoparathyroidism > E20.9
post-surgical hypoparathyroidism | postsurgical hypoparathyroidism | postoperative hypoparathyroidism > E89.2
elevated pth | pth elevation | elevated parathyroid hormone > R79.89
parathyroid adenoma > D35.1
hungry bone > E83.81
siadh | inappropriate adh secretion | syndrome of inappropriate antidiuretic hormone | inappropriate antidiuretic hormone secretion > E22.2
acromegaly > E22.0
elevated prolactin | high prolactin | prolactin elevated > E22.1
prolactinoma | pituitary adenoma | pituitary macroadenoma | pituitary microadenoma | hypophyseal adenoma | pituitary macroprolactinoma > D35.2
hypopit | pituitary insufficiency | sheehan syndrome | growth hormone deficiency | hypophyseal insufficiency | adult growth hormone deficiency | gh deficiency | secondary hypogonadism | kallmann syndrome > E23.0
rathke cleft cyst | empty sella | empty sella syndrome | pituitary apoplexy > E23.6
pituitary mass | pituitary lesion | sellar mass > E23.7
hypophysitis > E23.6
cushing disease > E24.0
cushing syndrome | cushingoid | hypercortisolism | cushings > E24.9
iatrogenic cushing | iatrogenic cushing's syndrome | steroid-induced cushing syndrome | exogenous cushing's syndrome > E24.2
ectopic acth | ectopic cushing > E24.3
CAH > E25.0 {adrenal hyperplasia, hydroxylase, 17-ohp, virilization, adrenal}
21 hydroxylase deficiency > E25.0
primary aldosteronism | hyperaldosteronism primary > E26.09
conn syndrome > E26.01
aldosteronism > E26.9
addison disease | addisons | primary adrenal insufficiency | primary adrenal failure > E27.1
addison crisis > E27.2
adrenal insufficiency | adrenal failure | adrenal suppression | secondary adrenal insufficiency | hypoadrenalism | adrenocortical insufficiency | suprarenal insufficiency > E27.40
adrenal hematoma | adrenal hemorrhages > E27.49
steroid-induced adrenal insufficiency | iatrogenic adrenal insufficiency > E27.3
adrenal nodule | adrenal mass | adrenal incidentaloma | adrenal lesion | adrenal thickening | suprarenal mass | adrenal nodularity > E27.8
adrenal adenoma | adrenocortical adenoma | suprarenal adenoma > D35.0
pcos | polycystic ovary syndrome | polycystic ovary disease | polycystic ovaries | polycystic ovarian disease | stein-leventhal | pcod > E28.2
poi | premature ovarian insufficiency | primary ovarian insufficiency > E28.39 {ovarian}
hyperandrogenism > E28.1
low t | low testosterone | hypogonadism | male hypogonadism | testosterone deficiency | hypogonadal | primary hypogonadism | low testosterone level | androgen deficiency | testicular failure > E29.1 {testosterone, hypogonadism, hypogonadal, androgen, testicular}
early puberty > E30.1
pubertal delay | late puberty > E30.0
men 1 > E31.21 {neoplasia, endocrine, parathyroid}
MEN1 | wermer syndrome > E31.21
MEN2A | sipple syndrome > E31.22
MEN2B > E31.23
carcinoid flush > E34.00
endocrine disorder | hormone imbalance | hormonal imbalance > E34.9
thymic hyperplasia > E32.0
idiopathic short stature > R62.52
familial short stature > E34.31

# --- nutrition
malnutrition | undernourished | protein calorie malnutrition | undernutrition | caloric malnutrition | denutrition | poor nutritional status | malnourishment > E46
severe protein calorie malnutrition | severe malnutrition | severely malnourished > E43
moderate malnutrition | moderate protein calorie malnutrition | moderately malnourished > E44.0
mild malnutrition | mild protein calorie malnutrition > E44.1
marasmic > E41
vit d deficiency | vitamin d deficiency | low vitamin d | vitamin d insufficiency | hypovitaminosis d | low vit d | vit d insufficiency | vitamin d low | vitamin d deficient > E55.9
b12 deficiency | vit b12 deficiency | low b12 | cobalamin deficiency | low vitamin b12 | b12 deficient | vitamin b12 deficient | low folate > E53.8
b6 deficiency > E53.1
thiamine deficiency | vitamin b1 deficiency > E51.9
wernicke encephalopathy | wernicke-korsakoff > E51.2
vitamin c deficiency > E54
vitamin k deficiency > E56.1
vitamin a deficiency > E50.9
vitamin deficiency | multivitamin deficiency > E56.9
zinc deficiency | low zinc > E60
low iron | iron deficient | iron deficiency without anemia | low iron stores | low ferritin > E61.1
selenium deficiency > E59
pellagra > E52
rickets > E55.0
obese | obesity > E66.9
morbid obesity | morbidly obese | severe obesity | severely obese | super obese | extreme obesity | morbidly obese patient > E66.01
class i obesity | class 1 obesity | obesity class i | obesity class 1 | grade 1 obesity | grade i obesity > E66.811
class 2 obesity | obesity class 2 | grade 2 obesity > E66.812
class 3 obesity | obesity class 3 | grade 3 obesity > E66.813
central obesity | abdominal obesity | simple obesity > E66.9
low body weight > R63.6
weight loss | unintentional weight loss | unintended weight loss | losing weight without trying | unexplained weight loss | involuntary weight loss | losing weight unintentionally | loss of weight > R63.4
weight gain | unintentional weight gain | excessive weight gain | increased weight | unexplained weight gain > R63.5
wasting syndrome | constitutional wasting | cachexia state > R64
cancer cachexia | cardiac cachexia > E88.A
ftt | failure to thrive | poor weight gain > R62.51 {infant, baby, pediatric, child, toddler, newborn, neonate}
adult ftt | failure to thrive in adult | failure to thrive adult > R62.7
polydipsic | increased thirst > R63.1
excessive hunger | increased appetite | hyperphagia > R63.2
poor po intake | poor oral intake | decreased oral intake | decreased po intake | inadequate oral intake > R63.8
poor feeding | feeding difficulties > R63.30
refeeding syndrome > E87.8

# --- lipids
hld | hyperlipidemia | dyslipidemia | hyperlipemia | hlp | dyslipemia | elevated lipids | high lipids | abnormal lipids | hyperlipoproteinemia | lipid disorder | dyslipidemic | dlp | abnormal lipid panel | elevated lipid panel > E78.5
high cholesterol | hypercholesterolemia | elevated cholesterol | pure hypercholesterolemia | hypercholesteremia | elevated ldl | high ldl cholesterol | raised cholesterol | elevated ldl cholesterol | cholesterol problem > E78.00
hefh | heterozygous familial hypercholesterolemia | het FH > E78.011
hofh | homozygous familial hypercholesterolemia | homozygous FH > E78.010
high triglycerides | hypertriglyceridemia | elevated triglycerides | raised triglycerides | htg | elevated tg | hypertriglyceridemic > E78.1
mixed dyslipidemia | combined hyperlipidemia | mixed hypercholesterolemia > E78.2
chylomicronemia | familial chylomicronemia > E78.3
elevated lipoprotein a | high lp(a) > E78.41
low hdl | low hdl cholesterol > E78.6
xanthelasma > H02.60
xanthoma > E78.2

# --- electrolytes, acid-base, fluid
dehydrated > E86.0
volume depleted | volume depletion | volume contraction > E86.9
hypernatremia | high sodium | elevated sodium | hyperosmolality > E87.0
hyponatremia | low sodium | low serum sodium | sodium deficiency | dilutional hyponatremia | hypervolemic hyponatremia | hypo-osmolality > E87.1
acidosis | acidemia > E87.20
metabolic acidosis | anion gap metabolic acidosis | high anion gap metabolic acidosis | non-anion gap metabolic acidosis | nagma | agma | hyperchloremic acidosis | hyperchloremic metabolic acidosis > E87.20
lactic acidosis > E87.20
respiratory acidosis | alcoholic ketoacidosis | starvation ketoacidosis > E87.29
contraction alkalosis > E87.3
mixed acid-base disorder > E87.4
high potassium | elevated potassium | hyperpotassemia > E87.5
low potassium | hypopotassemia | hypokalaemia | potassium depletion > E87.6
fluid overload | volume overload | hypervolemia | hypervolemic | fluid overloaded | volume overloaded > E87.70
electrolyte abnormality | electrolyte imbalance | electrolyte disturbance | electrolyte disorder | electrolyte derangement | hydroelectrolytic disorder > E87.8
low magnesium | hypomagnesaemia | hypomag | hypo-mag > E83.42
high magnesium > E83.41
hypophosphatemia | hypophos | low phosphorus | low phosphate | hyperphosphatemia | high phosphorus | hypophosphatemic > E83.39
low calcium > E83.51
high calcium | elevated calcium | humoral hypercalcemia of malignancy | hypercalcemia of malignancy > E83.52
calciphylaxis > E83.59
elevated lactate | elevated lactic acid | lactic acidemia | hyperlactatemia > R79.89
elevated ammonia | elevated ammonia level > R79.89
hyperuricemia | elevated uric acid | high uric acid > E79.0

# --- inborn errors, storage, amyloid, cystic fibrosis
pku > E70.0 {phenylketonuria, phenylalanine}
gaucher | gauchers disease > E75.22
fabry | fabry's disease > E75.21
pompe | pompe's disease > E74.02
tay sachs > E75.02
niemann pick > E75.249
hurler | hurler syndrome > E76.01
mps i > E76.0 {mucopolysaccharidosis}
hunter syndrome > E76.1
gilberts syndrome | gilbert disease > E80.4
wilson disease > E83.01 {copper, ceruloplasmin, wilson disease, wilsons disease}
hemochromatosis > E83.119
primary hemochromatosis > E83.110
transfusional iron overload > E83.111
aatd | a1at deficiency | alpha1-antitrypsin deficiency > E88.01
porphyria > E80.20
aip > E80.21 {porphyria}
acute intermittent porphyria > E80.21
pct > E80.1 {porphyria}
lactose intolerant | lactose intolerance | dairy intolerance > E73.9
CF > E84.9 {cystic fibrosis, cftr, sweat, pancreatic insufficiency, bronchiectasis}
mucoviscidosis > E84.9
amyloidosis | amyloid disease > E85.9
al amyloid | al amyloidosis | primary amyloidosis | light chain amyloidosis > E85.81
aa amyloidosis | secondary amyloidosis > E85.3
attr | attr amyloidosis | wild-type attr | senile cardiac amyloidosis | wild-type transthyretin amyloidosis > E85.82 {amyloid, amyloidosis, transthyretin}
hereditary attr | hattr | familial amyloid polyneuropathy | hereditary transthyretin amyloidosis > E85.1
tls > E88.3 {lysis, rasburicase, uric, allopurinol}
tumor lysis > E88.3
melas > E88.41
mitochondrial disease > E88.40
lipodystrophy > E88.1
mthfr mutation | mthfr > E72.12
otc deficiency > E72.4
glycogenosis > E74.00
hypoalbuminemia | low albumin > E88.09
von gierke > E74.01
mcardle > E74.04
lipomatosis > E88.2
metabolic disorder > E88.9

# --- diabetes of a named cause, and manifestations that the titles word otherwise
diabetes with myasthenia | diabetic myasthenia | diabetic lumbosacral radiculoplexus neuropathy | bruns-garland syndrome | t2dm with amyotrophy > E11.44
type 1 diabetes with myasthenia | type 1 diabetes with diabetic amyotrophy | t1dm with amyotrophy > E10.44
diabetes with neurologic complication | diabetic neurologic complication | t2dm with neurological complications > E11.49
type 1 diabetes with neurologic complication | t1dm with neurological complications > E10.49
t2dm w/ pad | dm w/ pad | dm2 with pad | type 2 diabetes with pad | t2dm w/ pvd | dm with pvd | t2dm with peripheral arterial disease | type 2 diabetes with peripheral arterial disease > E11.51
t1dm w/ pad | type 1 diabetes with pad | t1dm with pvd | type 1 diabetes with peripheral vascular disease > E10.51
diabetes with circulatory complication | diabetic circulatory complication | t2dm with circulatory complications > E11.59
type 1 diabetes with circulatory complication | t1dm with circulatory complications > E10.59
diabetes with renal tubular degeneration | diabetic renal tubular degeneration | diabetes with kidney complications | t2dm with renal complications > E11.29
diabetic intracapillary glomerulonephrosis | diabetes with kimmelstiel-wilson | diabetic intercapillary glomerulosclerosis | nodular diabetic glomerulosclerosis | t2dm with diabetic nephropathy > E11.21
type 1 diabetes with intracapillary glomerulonephrosis | t1dm with kimmelstiel-wilson | t1dm with nephropathy > E10.21
diabetes with neuropathic arthropathy | diabetes with charcot joint | diabetic neuroarthropathy | t2dm with charcot joints > E11.610
type 1 diabetes with neuropathic arthropathy | type 1 diabetes with charcot joint | t1dm with charcot foot > E10.610
diabetic cheiroarthropathy | diabetic stiff hand syndrome | diabetic hand syndrome | limited joint mobility of diabetes > E11.618
diabetic periodontitis | diabetes with periodontal disease | diabetic periodontal disease > E11.630
diabetes with oral complication | diabetic oral complication > E11.638
diabetes with skin complication | diabetic skin complication | diabetic skin changes > E11.628
diabetic bullae | bullosis diabeticorum > E11.62
acidosis in type 1 diabetes | type 1 diabetes with ketosis | ketoacidosis type 1 | ketoacidotic type 1 diabetic > E10.10
diabetes with acidosis | diabetic acidosis | diabetic ketosis > E11.10
dka with coma | diabetic ketoacidotic coma | ketoacidotic diabetic coma | diabetic coma with ketoacidosis > E11.11
type 1 dka with coma | type 1 diabetes with ketoacidotic coma > E10.11
hyperosmolar coma | hyperosmolar diabetic coma | hhs with coma | hyperglycemic hyperosmolar coma | nonketotic hyperosmolar coma > E11.01
diabetic hypoglycemic coma | diabetes with hypoglycemic coma | type 2 diabetes with hypoglycemia with coma | t2dm with hypoglycemic coma > E11.641
type 1 diabetes with hypoglycemia with coma | type 1 diabetic hypoglycemic coma | t1dm with hypoglycemic coma > E10.641
post procedural diabetes | diabetes due to pancreatectomy | diabetes after pancreatectomy | pancreatoprivic diabetes | surgical diabetes | postsurgical diabetes > E13.9
hepatogenous diabetes | hepatogenic diabetes | monogenic diabetes | maturity onset diabetes of the young | ptdm > E13.9
diabetes due to drug with polyneuropathy | drug-induced diabetes with polyneuropathy | steroid-induced diabetes with polyneuropathy | drug induced diabetic polyneuropathy > E09.42
diabetes due to drug with neuropathy | drug-induced diabetes with neuropathy | steroid-induced diabetes with neuropathy > E09.40
diabetes due to drug with autonomic neuropathy | drug-induced diabetes with autonomic neuropathy | drug-induced diabetes with gastroparesis > E09.43
diabetes due to drug with charcot joint | drug-induced diabetes with neuropathic arthropathy > E09.610
diabetes due to drug with foot ulcer | drug-induced diabetes with foot ulcer | steroid-induced diabetes with foot ulcer > E09.621
diabetes due to drug with hyperglycemia | drug-induced diabetes with hyperglycemia | chemical induced diabetes with hyperglycemia > E09.65
diabetes due to drug with hypoglycemia | drug-induced diabetes with hypoglycemia | steroid-induced diabetes with hypoglycemia > E09.649
diabetes due to drug with ketoacidosis | drug-induced diabetes with ketoacidosis | drug-induced diabetes with dka > E09.10
diabetes due to drug with ketoacidosis with coma | drug-induced diabetes with ketoacidosis with coma > E09.11
diabetes due to drug with nephropathy | drug-induced diabetic nephropathy > E09.21
diabetes due to drug with ckd | drug-induced diabetes with chronic kidney disease | steroid-induced diabetes with ckd > E09.22
diabetes due to drug with oral complication > E09.638
diabetes due to drug with skin complication > E09.628
diabetes due to drug with renal tubular degeneration > E09.29
diabetes due to drug with nonproliferative retinopathy > E09.329
diabetes due to drug with proliferative retinopathy > E09.359
diabetes due to drug with retinopathy > E09.319
diabetes due to drug | drug induced dm | medication induced diabetes | tacrolimus induced diabetes | chemical induced diabetes > E09.9
diabetes due to chronic pancreatitis | diabetes due to pancreatitis | diabetes due to cystic fibrosis | cystic fibrosis related diabetes | cf-related diabetes | cfrd | diabetes due to hemochromatosis | diabetes due to cushing syndrome | diabetes due to pancreatic cancer > E08.9
autoimmune diabetes > E10.9
stage 1 type 1 diabetes | multiple islet autoantibodies with normoglycemia > E10.A1
stage 2 type 1 diabetes | islet autoimmunity with dysglycemia > E10.A2
nesidioblastosis | beta cell hyperplasia of pancreas | endogenous hyperinsulinism | organic hyperinsulinism > E16.1
hypoglycemic encephalopathy | glycopenia | neuroglycopenia | spontaneous hypoglycemia | fasting hypoglycemia > E16.2
insulin shock | nondiabetic hypoglycemic coma | non-diabetic insulin coma | hypoglycemia due to insulin with coma | hyperinsulinism with coma | drug-induced hypoglycemia with coma > E15
glucagon excess | glucagon hypersecretion | hyperglucagonemia | abnormal glucagon secretion > E16.3
gastrin excess | gastrin hypersecretion | hypergastrinemia | abnormal gastrin secretion | ellison-zollinger | zes > E16.4
vipoma syndrome | verner-morrison | vasoactive intestinal polypeptide hypersecretion | somatostatin hypersecretion | increased secretion of pancreatic polypeptide > E16.8
pancreatic endocrine hypersecretion | islet cell hyperplasia | hyperplasia of islets of langerhans | increased endocrine secretion of pancreas > E16.9

# --- more of the thyroid
goiter due to iodine deficiency | iodine deficiency goiter | endemic goiter | endemic struma > E01.2
endemic multinodular goiter | iodine deficiency multinodular goiter | endemic nodular goiter > E01.1
mixed cretinism | mixed type cretin > E00.2
neurological cretinism | neurological cretin | neurologic type endemic cretinism > E00.0
myxedematous cretin | hypothyroid cretin | myxedematous cretinism > E00.1
hypothyroidism due to resorcinol | hypothyroidism due to drug | hypothyroidism due to lithium | hypothyroidism due to amiodarone | hypothyroidism due to sulfonamide > E03.2
hypothyroidism due to radiation | hypothyroidism due to surgery | hypothyroidism after radioactive iodine | post-rai hypothyroidism | radiation-induced hypothyroidism | hypothyroidism after i-131 > E89.0
acquired athyroidism | acquired absence of thyroid | athyroid state > E89.0
athyreosis | thyroid hypoplasia > E03.1
gull disease | cachexia strumipriva | acquired thyroid atrophy | atrophic thyroid | thyroid gland atrophy > E03.4
myxedema coma | myxedematous coma | hypothyroid coma | myxedema crisis > E03.5
hoffmann syndrome | hypothyroid myopathy | myxedema | acquired hypothyroidism > E03.9
athyrea congenital | congenital myxedema without goiter > E03.1
simple goiter | nontoxic diffuse goiter > E04.0
uninodular goiter | solitary thyroid nodule | uninodular struma | dominant thyroid nodule | thyroid colloid nodule > E04.1
cystic goiter | multinodular struma | polynodular goiter | nontoxic multinodular goiter > E04.2
thyroid hypertrophy | substernal goiter | retrosternal goiter | intrathoracic goiter | substernal thyroid | adenomatous goiter | colloid goiter > E04.9
flajani disease | flajani | parry disease | parsons disease | stokes disease | begbie disease | von basedow disease | hyperthyroidism with goiter | thyrotoxicosis with goiter | thyrotoxic goiter | toxic goiter | graves thyrotoxicosis | thyrotoxic exophthalmos > E05.00
infiltrative thyroid ophthalmopathy | thyrotoxicosis with infiltrative ophthalmopathy | thyroid acropachy | pretibial myxedema of graves | graves dermopathy > E05.00
graves disease with thyroid storm | basedow disease with thyroid storm | toxic diffuse goiter with thyroid storm | flajani disease with thyroid storm | parry disease with thyroid storm | parsons disease with thyroid storm | stokes disease with thyroid storm > E05.01
exophthalmic ophthalmoplegia with thyroid storm | toxic goiter with thyroid storm > E05.01
toxic uninodular goiter | uninodular goiter with hyperthyroidism | toxic uninodular struma | hot thyroid nodule | autonomously functioning thyroid nodule | hyperfunctioning thyroid nodule > E05.10
plummer disease | toxic nodular goiter | toxic adenomatous goiter | nodular goiter with hyperthyroidism | nodular goiter with thyrotoxicosis | thyrotoxicosis with nodular goiter | hyperthyroidism with nodular goiter | toxic nodular struma | multinodular goiter with hyperthyroidism > E05.20
multinodular goiter with thyrotoxicosis > E05.20
toxic nodular goiter with thyroid storm | toxic multinodular goiter with thyroid storm > E05.21
struma ovarii with hyperthyroidism | thyrotoxicosis due to ectopic thyroid > E05.30
factitious thyrotoxicosis | factitious hyperthyroidism | thyrotoxicosis due to ingestion of thyroid hormone | exogenous hyperthyroidism | iatrogenic hyperthyroidism from levothyroxine > E05.40
thyroid stimulating hormone hypersecretion | tsh hypersecretion | tsh-secreting pituitary adenoma hyperthyroidism | jod-basedow | iodine-induced hyperthyroidism | iodine-induced thyrotoxicosis > E05.80
hyperthyroidism with storm | hyperthyroid storm | thyrotoxic storm with heart failure | circumscribed myxedema with storm > E05.91
thyrotoxic heart disease | thyrotoxic heart failure | thyrotoxic cardiomyopathy | hyperthyroid heart disease | thyrotoxic myopathy | localized myxedema | circumscribed myxedema | apathetic hyperthyroidism > E05.90
hyperthyroid heart disease with thyroid storm | thyrotoxic heart failure with thyroid storm | thyrotoxic cardiomyopathy with thyroid storm > E05.91
suppurative thyroiditis | thyroid suppuration | infectious thyroiditis | acute bacterial thyroiditis > E06.0
subacute thyroiditis | granulomatous thyroiditis | giant cell thyroiditis | viral thyroiditis | painful thyroiditis > E06.1
hashitoxicosis | lymphoid thyroiditis | chronic lymphoid thyroiditis | struma lymphomatosa | lymphadenoid goiter | lymphomatous thyroiditis > E06.3
postpartum thyroiditis > O90.5
amiodarone thyroiditis | radiation thyroiditis | drug-induced thyroiditis | immunotherapy thyroiditis > E06.4
riedel struma | ligneous thyroiditis | woody thyroiditis | fibrous thyroiditis | invasive fibrous thyroiditis > E06.5
pendred | dyshormonogenetic goiter | goiter-deafness syndrome | dyshormonogenic goiter > E07.1
thyroid hormone resistance | resistance to thyroid hormone | thyroid infarct > E07.89
c-cell hyperplasia | hypercalcitoninemia | hypersecretion of calcitonin > E07.0
dysthyroid | dysthyroidism > E07.9

# --- more of the parathyroid, pituitary, adrenal, gonads
osteitis fibrosa cystica | parathyroid osteitis | brown tumor of hyperparathyroidism | von recklinghausen disease of bone | osteitis fibrosa > E21.0
tertiary hyperpara > E21.2
parathyroid hemorrhage | parathyroid infarct | parathyroid dysfunction > E21.4
parathyroid insufficiency | parathyroid deficiency | parathyroid tetany | hypoparathyroid tetany > E20.9
pseudohypoparathyroid | albright hereditary osteodystrophy | pseudopseudohypoparathyroidism > E20.1
parathyroprival tetany | tetany after thyroidectomy | post-thyroidectomy tetany | post-thyroidectomy hypoparathyroidism | hypoparathyroidism after thyroidectomy | surgical hypoparathyroidism | iatrogenic hypoparathyroidism > E89.2
cerebral gigantism | pituitary gigantism | acromegalic arthropathy | growth hormone hypersecretion | growth hormone overproduction | gigantism | acromegalic gigantism > E22.0
antidiuretic hormone hypersecretion | schwartz-bartter | adh excess | inappropriate vasopressin secretion > E22.2
central precocious puberty | premature puberty due to pituitary hyperfunction > E22.8
pituitary hypersecretion | pituitary hyperfunction | anterior pituitary hyperfunction > E22.9
pituitary hypofunction | pituitary failure | pituitary cachexia | pituitary dwarfism | pituitary dwarf | hypophyseal dwarfism | hypophyseal infantilism | simmonds disease | simmonds cachexia | brissaud infantilism | brissaud dwarfism | lorain infantilism > E23.0
lorain dwarfism | lorain-levi | lorain short stature | ahumada-del castillo | del castillo ahumada > E23.0
acth deficiency | acth hyposecretion | pituitary hormone deficiency | anterior pituitary hormone deficiency | gonadotropin deficiency | hypogonadotropic hypogonadism | hypogonadotrophic hypogonadism | decreased pituitary function | fertile eunuch | panhypopit > E23.0
myopathy in hypopituitarism | isolated growth hormone deficiency | ghd > E23.0
hypopituitarism due to hypophysectomy | hypopituitarism after surgery | postoperative hypopituitarism | post-hypophysectomy hypopituitarism | hypopituitarism due to radiotherapy | radiation-induced hypopituitarism | postirradiation hypopituitarism | surgical hypopituitarism > E89.3
neurogenic diabetes insipidus | vasopressin deficiency | arginine vasopressin deficiency | avp deficiency | antidiuretic hormone deficiency | cranial diabetes insipidus > E23.2
hypothalamic dysfunction | dyspituitarism | neurohypophysis disorder > E23.3
froehlich syndrome | adiposogenital syndrome | adiposogenital dystrophy | adiposis cerebralis | pituitary abscess | pituitary embolism | pituitary infarct | pituitary hemorrhage | pituitary obesity | intrasellar cyst > E23.6
hypothalamic lesion > E23.7
pituitary basophilism | pituitary-dependent cushing | acth-dependent pituitary cushing | pituitary hypersecretion of acth > E24.0
hyperadrenocorticism | cortisol excess | hypersecretion of cortisol > E24.9
steroid-induced cushingoid | cushingoid from steroids | cushingoid due to prednisone > E24.2
alcohol-induced cushing | pseudo-cushing > E24.4
congenital adrenal hyperplasia | adrenogenital syndrome with salt loss | salt-wasting adrenal hyperplasia | salt-losing congenital adrenal hyperplasia | salt losing adrenogenital syndrome | congenital hyperadrenocorticism | congenital virilism | congenital adrenal virilism > E25.0
adrenal female pseudohermaphroditism | female adrenal pseudohermaphroditism | 21-hydroxylase defect | 11-hydroxylase deficiency | 11-hydroxylase defect | 3-beta hydroxysteroid dehydrogenase deficiency | 3-beta-hydroxysteroid dehydrogenase defect | nonclassic adrenal hyperplasia > E25.0
acquired adrenogenital syndrome | drug-induced adrenogenital disorder > E25.8
adrenogenital syndrome | adrenal virilism | virilization | virilism | adrenal virilization > E25.9
glucocorticoid remediable hyperaldosteronism | familial aldosteronism | familial hyperaldosteronism | gra aldosteronism > E26.02
idiopathic hyperaldosteronism | bilateral adrenal hyperplasia with aldosteronism > E26.09
bartter > E26.81
acth hypersecretion | acth overproduction | overactive adrenal cortex | adrenal hyperfunction | adrenal cortex hyperfunction | suprarenal cortical syndrome | premature adrenarche | schroeder syndrome | slocumb syndrome | endocrine-hypertensive syndrome > E27.0
adrenal melanosis | addisonian melanosis | suprarenal melanosis | adrenal melasma | autoimmune adrenalitis | bronze addison disease | primary corticoadrenal insufficiency | primary adrenal atrophy | primary hypoadrenalism | primary hypoadrenocorticism > E27.1
adrenal collapse | adrenal shock | acute adrenal crisis | acute adrenal insufficiency > E27.2
adrenal insufficiency due to steroids | drug-induced adrenal insufficiency | drug-induced adrenocortical hypofunction | steroid withdrawal adrenal insufficiency | glucocorticoid-induced adrenal insufficiency | opioid-induced adrenal insufficiency | steroid induced adrenal suppression > E27.3
iatrogenic adrenocortical insufficiency > E27.3
corticoadrenal deficiency | corticoadrenal insufficiency | adrenocortical hypofunction | adrenal deficiency | adrenal hypofunction | hypoadrenia | hypoadrenocorticism | hypoaldosteronism > E27.40
adrenal infarct | mineralocorticoid deficiency | glucocorticoid deficiency > E27.49
medulloadrenal hyperfunction | adrenomedullary hyperplasia | catecholamine hypersecretion | catecholamine excess | hyperadrenalism > E27.5
adrenal abscess | adrenal inflammation | adrenalitis | adrenal obesity | adrenal cortical hypertrophy > E27.8
adrenal dysfunction | adrenal gland disease | suprarenal disease > E27.9
postadrenalectomy insufficiency | acquired absence of adrenal | adrenal insufficiency after adrenalectomy | postadrenalectomy syndrome | status post bilateral adrenalectomy with insufficiency > E89.6
ovarian androgen excess | androgen excess | hypersecretion of ovarian androgen > E28.1
hyperestrogenism | estrogen excess | estrogen hypersecretion > E28.0
sclerocystic ovary | stein syndrome > E28.2
ovarian failure | ovarian insufficiency | ovarian deficiency | ovarian hypofunction | resistant ovary syndrome | estrogen deficiency | decreased estrogen | hypo-ovarianism | ovarian hypogonadism | female hypogonadism | hypoestrogenism > E28.39
hyperhormonal amenorrhea | hyperthecosis of ovary | ovarian hyperthecosis | ovarian hyperfunction | hyperovarism | ovarian hypergonadism > E28.8
ovarian dysfunction > E28.9
postablative ovarian failure | iatrogenic ovarian failure | postoperative ovarian failure | asymptomatic iatrogenic ovarian failure | postprocedural ovarian failure | postirradiation menopause | radiation-induced ovarian failure | chemotherapy induced ovarian failure > E89.40
asymptomatic premature menopause postsurgical | asymptomatic postablative estrogen deficiency > E89.40
symptomatic postablative estrogen deficiency | symptomatic postprocedural ovarian failure surgical | symptomatic iatrogenic ovarian failure | symptomatic surgical menopause | symptomatic postirradiation menopause > E89.41
testicular hyperfunction | precocious puberty due to testicular hyperfunction | testicular hypergonadism | androgen hypersecretion > E29.0
eunuchoidism | leydig cell failure | testicular insufficiency | gonadal insufficiency of testis | testicular hypogonadism | abnormal testicular androgen biosynthesis | defective androgen biosynthesis | 5-alpha-reductase deficiency > E29.1
pseudohermaphroditism with 5-alpha-reductase deficiency | testicular hormone deficiency | late-onset hypogonadism | late onset male hypogonadism | panhypogonadism | infantile testis | hypergonadotropic hypogonadism | andropause > E29.1
postablative testicular hypofunction | testicular hypofunction after surgery | testicular hypofunction due to surgical procedure | post-orchiectomy hypogonadism > E89.5
testicular dysfunction > E29.9
delayed sexual maturation | sexual immaturity | sexual underdevelopment | sexual infantilism | infantile genitalia | infantile uterus | infantile penis | undeveloped uterus | delayed menarche | delayed sexual development | constitutional delay of puberty > E30.0
premature menarche | precocious menarche | sexual precocity | premature puberty | isosexual precocity | precocious pubarche | precocious adrenarche | precocious sexual development > E30.1
precocious thelarche | premature thelarche > E30.8
schmidt syndrome | autoimmune polyglandular syndrome | autoimmune polyendocrine syndrome | autoimmune polyglandular deficiency | autoimmune pluriglandular atrophy | polyglandular autoimmune failure | carpenter-schmidt | thyroid-adrenocortical insufficiency | apeced | apecd > E31.0
polyglandular autoimmune syndrome > E31.0
polyglandular syndrome | pluriglandular syndrome | polyglandular deficiency | polyglandular sclerosis | pluriglandular atrophy > E31.8
polyglandular dysfunction | pluriglandular dysfunction | polyglandular disturbance | pluriglandular endocrinopathy | polyglandular dyscrasia > E31.9
multiple endocrine neoplasia | multiple endocrine neoplasia syndrome | endocrine adenomatosis > E31.20
persistent thymus | thymus hypertrophy | thymic hypertrophy | enlarged thymus | failure of involution of thymus > E32.0
thymic abscess | abscess of thymus > E32.1
thymitis | thymic hemorrhage | inflammation of thymus | thymic asthma | kopp asthma | status thymicus | status lymphaticus | status thymicolymphaticus | lymphatism > E32.8
carcinoidosis | metastatic carcinoid syndrome | malignant carcinoid syndrome > E34.00
carcinoid heart disease | hedinger syndrome | carcinoid heart | carcinoid valvulopathy > E34.01
argentaffin syndrome | argentaffinoma syndrome | cassidy syndrome | bjorck syndrome | thorson-bjorck | scholte syndrome | cassidy-scholte | flush syndrome | intestinal carcinoid syndrome > E34.09
ectopic hormone secretion | paraneoplastic endocrine syndrome | ectopic hormone production > E34.2
laron dwarfism | laron syndrome | growth hormone insensitivity | constitutional short stature > E34.3
testicular feminization | testicular feminisation syndrome | complete androgen resistance | cais > E34.51
partial androgen resistance | reifenstein > E34.52
androgen resistance | androgen insensitivity | peripheral hormonal receptor disorder > E34.50
hutchinson-gilford | progeria | progeric dwarfism | werner premature senility | premature senility | premature senile syndrome > E34.8
endocrine disease | glandular disorder | endocrine gland disorder | hormonal disorder | endocrine dysfunction | hormonal disturbance | glandular disturbance > E34.9
postprocedural metabolic complication | postoperative metabolic complication | postoperative endocrine complication | postprocedural endocrine disorder > E89.89
postpancreatectomy hyperglycemia | postprocedural hypoinsulinemia | hyperglycemia after pancreatectomy > E89.1

# --- more nutrition
PCM > E46 {malnutrition, nutrition, dietitian, albumin, cachexia, calorie, protein}
severe PCM > E43
moderate PCM > E44.0
mild PCM > E44.1
kwashiorkor | severe malnutrition with kwashiorkor | malignant malnutrition > E40
nutritional marasmus | severe malnutrition with marasmus | wasting due to malnutrition with marasmus | athrepsia > E41
marasmic-kwashiorkor | severe malnutrition intermediate form | protein-energy malnutrition intermediate form | intermediate form malnutrition with kwashiorkor and marasmus | intermediate form malnutrition with kwashiorkor > E42
starvation edema | nutritional edema | famine edema | deficiency edema | emaciation due to malnutrition | extreme wasting | third degree malnutrition > E43
second degree malnutrition | moderate protein energy malnutrition > E44.0
first degree malnutrition | mild protein energy malnutrition > E44.1
nutritional dwarfism | nutritional stunting | malnutrition with growth retardation | growth retardation due to malnutrition | dystrophy due to malnutrition | arrested development due to malnutrition | nutritional dystrophy | stunting due to malnutrition > E45
undernourishment | protein deficiency | protein malnutrition | protein energy malnutrition | malnutrition-dehydration cataract | cataract of malnutrition-dehydration | calorie deficiency > E46
vitamin a deficiency with keratomalacia | keratomalacia due to vitamin a deficiency | xerotic keratitis due to vitamin a deficiency > E50.4
vitamin a deficiency with night blindness | night blindness due to vitamin a deficiency > E50.5
vitamin a deficiency with xerophthalmia > E50.7
vitamin a deficiency with follicular keratosis | phrynoderma | vitamin a deficiency with manifestations | keratosis follicularis due to vitamin a deficiency | xeroderma due to vitamin a deficiency > E50.8
hypovitaminosis a | carotene deficiency > E50.9
wet beriberi | cardiac beriberi | beriberi heart disease | cardiovascular beriberi | vitamin b deficiency with wet beriberi | beriberi cardiomyopathy > E51.12
dry beriberi | kakke | endemic neuritis | endemic polyneuritis | shoshin beriberi | neuritic beriberi > E51.11
wernicke polioencephalitis | wernicke disease | superior hemorrhagic polioencephalitis > E51.2
aneurin deficiency | low thiamine | thiamin deficiency | vit b1 deficiency > E51.9
nicotinic acid deficiency | niacin deficiency | nicotinamide deficiency | vitamin b3 deficiency | vitamin pp deficiency | pellagrous dermatitis | pellagroid > E52
ariboflavinosis | riboflavin deficiency | vitamin b2 deficiency > E53.0
pyridoxine deficiency | vitamin b6 deficiency | low b6 > E53.1
choline deficiency | biotin deficiency | pantothenic acid deficiency | vitamin b5 deficiency | b7 deficiency | folic acid deficiency | folate deficiency | cyanocobalamin deficiency | electric feet syndrome | painful feet syndrome | chacaleh | nutritional melalgia > E53.8
posterolateral sclerosis | b12 myelopathy | vitamin b12 myelopathy | vitamin b12 neuropathy | b12 neuropathy | posterolateral spinal cord sclerosis > E53.8
subacute combined degeneration | subacute combined degeneration of spinal cord | subacute combined sclerosis > E53.8
burning feet syndrome | vitamin b deficiency | vitamin b complex deficiency > E53.9
scurvy | scorbutic | ascorbic acid deficiency | barlow disease | scorbutic gingivitis | infantile scurvy | vit c deficiency | cheadle disease > E54
active rickets | rachitic rosary | english disease | infantile osteomalacia | juvenile osteomalacia | juvenile malacia of bone | infantile rickets | nutritional rickets | vitamin d deficiency rickets > E55.0
viosterol deficiency | calciferol deficiency | ergosterol deficiency | severe vitamin d deficiency > E55.9
tocopherol deficiency | vitamin e deficiency > E56.0
menadione deficiency | vit k deficiency > E56.1
vitamin p deficiency > E56.8
polyneuropathy in avitaminosis | polyneuropathy due to vitamin deficiency | polyneuropathy due to lack of vitamin | vitamin deficiency polyneuropathy | neuroavitaminosis > E56.9
calcium deficiency | dietary calcium deficiency > E58
keshan disease | keshan > E59
copper deficiency | low copper > E61.0
iodine deficiency > E61.8
manganese deficiency > E61.3
chromium deficiency > E61.4
molybdenum deficiency > E61.5
trace element deficiency | mineral deficiency multiple | multiple nutrient deficiency > E61.7
essential fatty acid deficiency | fatty acid deficiency > E63.0
dietary imbalance > E63.1
nutritional deficiency | dietary deficiency | inadequate diet | nutritional disorder | nutritional disease | diet deficiency | nutritional cardiomyopathy | nutritional polyneuropathy | nutritional polyneuritis > E63.9
sequelae of malnutrition | late effect of malnutrition > E64.0
late effect of rickets | sequelae of rickets | rachitic scoliosis | rachitic pelvis | rachitic deformity | rachitic kyphosis | rachitic genu varum | rachitic bowleg | rachitic genu | genu valgum due to rickets | old rickets | rachitic flat foot | rachitic lordosis | healed rickets > E64.3
rachitic chest deformity > E64.3
localized adiposity | abdominal pannus | abdominal apron | fatty apron | panniculus adiposus | localized fat excess > E65
excessive fat | corpulence = obesity
obesity due to excess calories | nutritional obesity | dietary obesity > E66.09
drug-induced obesity | obesity due to medication | antipsychotic induced obesity > E66.1
familial obesity | endocrine obesity | glandular obesity | endogenous obesity | constitutional obesity > E66.89
leptin deficiency obesity | obesity due to gene mutation | pomc deficiency obesity | leptin receptor deficiency | monogenic obesity | mc4r obesity > E88.82
vitamin a toxicity | vitamin a excess | excess vitamin a > E67.0
carotenemia | hypercarotenemia | carotenosis | aurantiasis cutis > E67.1
hypervitaminosis b6 | pyridoxine toxicity | vitamin b6 toxicity | excess vitamin b6 > E67.2
vitamin d toxicity | vitamin d intoxication | excess vitamin d | vitamin d excess > E67.3

# --- more inborn errors and metabolism
folling disease | phenylpyruvic oligophrenia | classical pku > E70.0
phenylalanine hydroxylase deficiency | maternal phenylketonuria | maternal pku > E70.1
alkaptonuria | ochronosis | tyrosinuria | homogentisate 1 2-dioxygenase deficiency | ochronotic arthritis | homogentisic aciduria > E70.29
tyrosinemia | tyrosinosis > E70.21
branched-chain amino acid disorder > E71.2
isoleucine metabolism disorder | leucine metabolism disorder | valine metabolism disorder | hyperleucine-isoleucinemia | hypervalinemia | isoleucinosis > E71.19
scad deficiency | scadd | disorder of scad fatty acid oxidation > E71.312
mcad deficiency | mcadd | disorder of mcad fatty acid oxidation > E71.311
vlcad deficiency | lchad deficiency | lcad deficiency | lchadd > E71.310
muscle carnitine deficiency | muscle carnitine palmityltransferase deficiency | muscle cpt ii deficiency > E71.314
carnitine deficiency | carnitine insufficiency > E71.40
adrenoleukodystrophy with addison only phenotype | addison-schilder | schilder-addison | schilder addison complex > E71.528
adrenomyeloneuropathy > E71.522
cystathioninemia | cystathioninuria | cystathionine metabolism disturbance | methionine malabsorption | hypermethioninemia | sulfite oxidase deficiency | oasthouse urine disease | methionine metabolism disorder > E72.19
cystine hyperaminoaciduria = cystinuria
hartnup | pellagra-cerebellar ataxia-renal aminoaciduria > E72.02
lowe syndrome | oculocerebrorenal syndrome > E72.03
de toni-fanconi | toni-fanconi | fanconi renal tubular syndrome | nephrotic-glycosuric dwarfism | cystine storage renal sclerosis | lignac disease | blue diaper syndrome > E72.09
hyperammonemia | ammonia metabolism disturbance | urea cycle disorder > E72.20
citrullinuria | citrullinemia > E72.23
lysine intolerance | hyperlysinemia | glutaric aciduria | lysine metabolism disorder | saccharopinuria > E72.3
ornithinemia | hyperornithinemia | ornithine metabolism disorder > E72.4
trimethylaminuria > E72.52
fish odor syndrome | serine metabolism disorder > E72.89
amino acid deficiency | amino acid metabolism disorder | aminoacidopathy | aminoaciduria > E72.9
lysosomal glycogen storage disease | acid maltase deficiency > E74.02
fructosuria | fructokinase deficiency > E74.11
fructose intolerance | disorder of fructose metabolism > E74.10
hereditary fructose intolerance > E74.12
galactosemia | jaundice due to galactosemia | classic galactosemia > E74.21
galactosuria | galactokinase deficiency > E74.29
sucrose intolerance | isomaltose intolerance | isomaltose malabsorption | sucrose-isomaltose malabsorption | isomaltase deficiency > E74.31
disaccharide malabsorption | disaccharidase deficiency | lactase deficiency | milk sugar intolerance | lactose malabsorption > E73.9
congenital lactase deficiency | alactasia > E73.0
pentosuria | renal pentosuria | essential pentosuria > E74.89
renal glycosuria > E74.818
sphingomyelin lipidosis > E75.249
cerebroside lipidosis | glucocerebrosidosis | gaucher disease type 1 > E75.22
cerebral lipidosis | batten disease | spielmeyer-vogt | jansky-bielschowsky | kufs disease | amaurotic idiocy | cerebromacular degeneration | brain degeneration in cerebral lipidosis | neuronal ceroid lipofuscinosis > E75.4
sandhoff > E75.01
chediak-higashi > E70.330
hermansky-pudlak > E70.331
cori disease | forbes disease | debrancher enzyme deficiency > E74.03
andersen disease | hers disease | tarui disease > E74.09
gangliosidosis gm1 | mucolipidosis iv > E75.1
sanfilippo > E76.22
morquio > E76.21
maroteaux-lamy > E76.29
krabbe > E75.23
metachromatic leukodystrophy | greenfield disease > E75.25
pelizaeus-merzbacher > E75.27
lipid storage disease | lipoidosis | lipidosis > E75.6
cerebrotendinous xanthomatosis | wolman disease | cholesterol ester storage disease > E75.5
acatalasia | acatalasemia | takahara disease > E80.3
hepatocutaneous porphyria | porphyria cutanea | hepatocutaneous type porphyria > E80.1
swedish porphyria | pyrroloporphyria | variegate porphyria | hereditary coproporphyria > E80.2
gunther disease | congenital erythropoietic porphyria | erythropoietic protoporphyria > E80.0
congenital familial nonhemolytic jaundice | familial nonhemolytic jaundice | meulengracht | constitutional hepatic dysfunction | gilbert's > E80.4
crigler-najjar > E80.5
dubin-johnson | rotor syndrome > E80.6
bilirubin metabolism disorder > E80.7
broad beta disease | dysbetalipoproteinemia | floating beta disease | xanthelasmatosis | xanthoma tuberosum | familial dysbetalipoproteinemia | frederickson type iib hyperlipoproteinemia | frederickson type iii hyperlipoproteinemia | type iii hyperlipoproteinemia | type iib hyperlipoproteinemia > E78.2
fredrickson type iia | type iia hyperlipoproteinemia | hyperbetalipoproteinemia > E78.00
heterozygous familial cholesterolemia | heterozygous familial hypercholesteremia > E78.011
homozygous familial cholesterolemia | homozygous familial hypercholesteremia > E78.010
familial cholesterolemia | familial hypercholesterolemia > E78.01
fredrickson type iv | type iv hyperlipoproteinemia | hyper-pre-beta-lipoproteinemia | endogenous hyperlipemia | familial hypertriglyceridemia > E78.1
fredrickson type i | type i hyperlipoproteinemia | type v hyperlipoproteinemia | mixed hyperglyceridemia | burger-grutz | fat-induced hyperlipemia > E78.3
abetalipoproteinemia | bassen-kornzweig | tangier disease | hypoalphalipoproteinemia | analphalipoproteinemia | hypobetalipoproteinemia | lipoprotein deficiency | high-density lipoid deficiency | lcat deficiency > E78.6
smith-lemli-opitz > E78.72
barth syndrome > E78.71
congenital lipid metabolism disorder | lipoprotein metabolism disorder | lipid metabolism disorder > E78.9
lesch-nyhan > E79.1
xanthinuria | hereditary xanthinuria > E79.8
hepatolenticular degeneration | wilson hepatolenticular degeneration | hepatolenticular disease | pseudosclerosis of westphal | cirrhosis due to hepatolenticular degeneration | wilson syndrome | copper storage disease | westphal-strumpell > E83.01
menkes disease | kinky hair disease | steely hair disease > E83.09
bronze diabetes | bronzed diabetes | diabetic hemochromatosis > E83.110
hereditary hemochromatosis | hfe hemochromatosis | genetic hemochromatosis | iron storage disease | idiopathic hemochromatosis > E83.110
acrodermatitis enteropathica | zinc metabolism disorder > E83.2
phosphaturia | phosphate diabetes | phosphate metabolism disturbance | phosphate metabolism disorder > E83.39
vitamin d resistant rickets | familial hypophosphatemia | x-linked hypophosphatemia | hypophosphatemic rickets | xlh | phosphopenic rickets | hypophosphatemic osteomalacia > E83.31
hypophosphatasia > E83.39
hypermagnesemia | magnesium excess > E83.41
burnett syndrome | milk alkali | milk-alkali disease | familial hypocalciuric hypercalcemia | idiopathic hypercalcemia | fhh > E83.52
idiopathic hypercalciuria | hypercalciuria > R82.994
idiopathic infantile arterial calcification | generalized arterial calcification of infancy | gaci > E83.82
hypocalcemic tetany > E83.51
fibrocystic disease of pancreas | cystic fibrosis of pancreas | fibrocystic pancreas > E84.9
cystic fibrosis with pulmonary exacerbation | cystic fibrosis lung disease | pulmonary cystic fibrosis | cf lung disease | cf pulmonary exacerbation > E84.0
distal intestinal obstruction syndrome > E84.19
meconium ileus in cystic fibrosis > E84.11
amyloid degeneration | amyloid infiltration | amyloid infiltrate > E85.9
amyloid nephropathy | renal amyloidosis | amyloid kidney | glomerulonephritis in amyloidosis | amyloid nephrosis | amyloid glomerulonephritis | hepatic amyloidosis | amyloid liver | amyloid degeneration of intestine | amyloid degeneration of skin | cutaneous amyloidosis > E85.4
lichen amyloidosis | lichen amyloidosus | macular amyloidosis | amyloid heart disease | pulmonary amyloidosis | laryngeal amyloidosis | cerebral amyloid angiopathy | amyloid spleen | amyloid degeneration of kidney | amyloid degeneration of liver | amyloid degeneration of heart > E85.4
gastrointestinal amyloidosis | organ-limited amyloidosis | amyloid arthropathy | amyloid neuropathy > E85.4
amyloid degeneration of capillaries | paramyloidosis > E85.89
portuguese amyloidosis | familial amyloid neuropathy | amyloid polyneuropathy | transthyretin familial polyneuropathy > E85.1
familial mediterranean fever > M04.1
hemodialysis-associated amyloidosis | reactive amyloidosis | dialysis amyloidosis > E85.3
water intoxication | water poisoning | polydipsia with water intoxication | water retention syndrome > E87.79
circulatory overload due to transfusion | transfusion circulatory overload | transfusion fluid overload > E87.71
luetscher syndrome | anhydremia | anhydration | exsiccosis > E86.0
extracellular fluid depletion | intravascular depletion | salt and water depletion > E86.9
plasma depletion | hypovolemic state > E86.1
excess sodium | sodium overload | salt overload | sodium excess > E87.0
sodium depletion | salt depletion | low salt syndrome | sick cell syndrome | salt deficiency | hyposmolality | natrium deficiency | beer potomania | tea and toast hyponatremia | euvolemic hyponatremia | hypovolemic hyponatremia | thiazide-induced hyponatremia > E87.1
acute lactic acidosis | acute metabolic acidosis > E87.21
chronic lactic acidosis | chronic metabolic acidosis > E87.22
acarbia | acid intoxication | carbon dioxide retention > E87.29
acapnia | alkalemia | metabolic alkalosis | respiratory alkalosis | hypochloremic alkalosis > E87.3
mixed acidosis | respiratory acidosis with metabolic acidosis | respiratory acidosis with metabolic alkalosis | metabolic alkalosis with respiratory acidosis | metabolic acidosis with respiratory acidosis | mixed acid base disturbance | mixed respiratory and metabolic acidosis > E87.4
metabolic acidosis with respiratory alkalosis > E87.4
potassium excess | potassium overload | potassium intoxication | kalium excess > E87.5
potassium deficiency | kalium deficiency | hypokalemic syndrome > E87.6
acid-base imbalance | fluid balance disorder | fluid imbalance | hypochloremia | hyperchloremia | fluid and electrolyte imbalance > E87.8
dysproteinemia | hyperproteinemia | bisalbuminemia | analbuminemia | pyroglobulinemia | plasma protein disorder | pseudocholinesterase deficiency | inverted albumin-globulin ratio > E88.09
serum antitrypsin deficiency > E88.01
progressive lipodystrophy | barraquer-simons | simons disease | barraquer disease | partial lipodystrophy | familial partial lipodystrophy > E88.11
lawrence-seip | berardinelli-seip | generalized lipodystrophy | acquired generalized lipodystrophy | congenital generalized lipodystrophy | AGL | CGL > E88.12
insulin lipodystrophy | injection site lipodystrophy | insulin lipohypertrophy | lipohypertrophy of injection site | localized lipodystrophy > E88.13
hiv lipodystrophy | hiv-associated lipodystrophy > E88.14
hollander-simons > E88.19
dercum disease | dercum | adiposis dolorosa | lipomatosis dolorosa > E88.2
launois-bensaude | madelung lipomatosis | hoffa disease | hoffa-kastert | hoffa fat pad syndrome | erdheim-chester | dihydropyrimidine dehydrogenase deficiency | dpd deficiency | multiple symmetric lipomatosis > E88.89
metabolic syndrome x | reaven syndrome > E88.810
type a insulin resistance syndrome > E88.811
wasting disease | wasting disease due to underlying condition | wasting syndrome due to underlying condition | cachexia due to underlying condition | cachexia due to malnutrition | copd cachexia | cachexia due to cancer | aids cachexia | rheumatoid cachexia | cachexia of malignancy > E88.A
inborn error of metabolism | metabolic disease | metabolism disorder | metabolic disturbance | metabolic complication | metabolic cardiomyopathy | cataract in metabolic disease | metabolic derangement > E88.9

# --- status and history
@type status
on insulin | insulin dependent | insulin requiring | on long-term insulin | long term insulin use | long-term use of insulin | taking insulin | uses insulin | insulin therapy | insulinized | insulin treated | treated with insulin | on basal insulin | on lantus | on sliding scale insulin at home | basal bolus insulin | takes insulin | current insulin use | on home insulin | on novolog | on humalog | insulin user > Z79.4
on metformin | taking metformin | on oral hypoglycemics | oral hypoglycemics | oral antidiabetic | oral hypoglycemic agents | on glipizide | on januvia | on jardiance | takes metformin | on oral antidiabetic drugs | on farxiga | long-term use of oral hypoglycemic drugs | treated with metformin | treated with oral antidiabetics | on glyburide | oral antidiabetic agents > Z79.84
on ozempic | on semaglutide | on trulicity | on victoza | on glp-1 agonist | taking ozempic | on mounjaro | on dulaglutide | on liraglutide > Z79.85
insulin pump | on insulin pump | insulin pump in place | uses an insulin pump > Z96.41
on prednisone | on chronic prednisone | chronic steroids | on chronic steroids | chronic prednisone | chronic steroid use | long-term steroids | long term steroid use | on steroids chronically | chronic corticosteroids | on chronic corticosteroids | chronic steroid therapy > Z79.52
on methotrexate | taking methotrexate > Z79.631
s/p thyroidectomy | status post thyroidectomy | history of thyroidectomy | s/p total thyroidectomy | prior thyroidectomy > E89.0 {hypothyroid, hypothyroidism, levothyroxine, synthroid, LT4, unithroid, tirosint, levoxyl}
history of gestational diabetes | h/o gestational diabetes | h/o gdm | hx of gdm > Z86.32
history of diabetic foot ulcer > Z86.31
history of obesity | history of graves disease | history of hyperthyroidism | history of thyroid nodule | history of vitamin d deficiency | history of hypercalcemia | history of thyroiditis | history of morbid obesity > Z86.39
history of thyroid cancer | h/o thyroid cancer | history of papillary thyroid cancer | history of papillary thyroid carcinoma > Z85.850
family history of diabetes | fh of diabetes | fhx of diabetes | family history of dm | fhx dm | family history of type 2 diabetes > Z83.3
family history of thyroid disease | family history of thyroid problems | family history of hypothyroidism > Z83.49
family history of hyperlipidemia | family history of high cholesterol | family history of hypercholesterolemia > Z83.438
family history of thyroid cancer > Z80.8

# --- known words that never make a code
@type drug
insulin | lantus | humalog | metformin | diabetes medication | diabetic medications | cholesterol medication | cholesterol medicine | thyroid medication | thyroid medicine | thyroid pill | synthroid | levothyroxine | iron pills | iron supplement | vitamin d supplement | vitamin d | vitamin b12 | b12 injections | calcium supplement | potassium supplement

@type other
hemoglobin a1c | hba1c | a1c | glycated hemoglobin | blood sugar | blood glucose | fasting glucose | fasting blood sugar | finger stick | fingerstick glucose | glucose monitoring | glucometer | cgm | continuous glucose monitor | diabetes education | diabetes educator | diabetic education | diabetic teaching | diabetes clinic | diabetes management | diabetes self-management | diabetic diet | diabetic shoes | diabetic supplies | diabetic test strips | diabetic eye exam | diabetic foot exam | diabetic exam | diabetes prevention | american diabetes association | ada diet | diabetes risk | lipid panel | lipid profile | fasting lipids | cholesterol check | ldl | hdl | total cholesterol | triglycerides | thyroid function | thyroid function test | tsh | free t4 | thyroid panel | thyroid ultrasound | thyroid exam | no thyromegaly | thyroid normal | parathyroid hormone | vitamin d level | vitamin b12 level | basic metabolic panel | comprehensive metabolic panel | metabolic panel | bmp | cmp | anion gap | electrolytes | magnesium level | potassium level | sodium level | fluid restriction | sodium restriction | low sodium diet | low salt diet | low carb diet | low cholesterol diet | weight loss program | weight loss clinic | weight loss counseling | weight loss recommended | recommend weight loss | encouraged weight loss | intentional weight loss | weight loss surgery | weight management | weight check | body mass index | bmi | obesity medicine | hydration | stay hydrated | adequate hydration | ideal body weight | insulin sliding scale | sliding scale insulin | insulin drip

@type other
fat pad sign | heel fat pad | infrapatellar fat pad | hoffa fat pad | buccal fat pad | orbital fat pad | anterior fat pad | posterior fat pad | elbow fat pad | epicardial fat pad | pericardial fat pad | plantar fat pad | fat pad atrophy

@type procedure
thyroidectomy | total thyroidectomy | hemithyroidectomy | parathyroidectomy | adrenalectomy | hypophysectomy | transsphenoidal resection | thyroid biopsy | thyroid fna | radioactive iodine | oral glucose tolerance test | glucose tolerance test | cosyntropin stimulation test | dexamethasone suppression test | dexa | dexa scan

@type condition
graves > E05.00 {hyperthyroidism, thyrotoxicosis, methimazole, tsh, thyroid}
gilbert > E80.4 {bilirubin, hyperbilirubinemia}
cushing > E24.9 {cortisol, hypercortisolism, adrenal, pituitary}
wernicke > E51.2 {thiamine, encephalopathy}
graves ophthalmopathy | graves orbitopathy > H05.83
thyromegaly > E01.0
nodular goiter > E04.9
exogenous obesity > E66.09
hyperhomocysteinemia > E72.11
hypoproteinemia > E77.8
milk-alkali syndrome > E83.52
TACO > E87.71 {transfusion}
LBSL | LTBL > E88.43

@type status
status post thyroidectomy | s/p total thyroidectomy | prior thyroidectomy | s/p parathyroidectomy | s/p adrenalectomy > Z90.89

# === second round
@type condition

# --- second round: diabetes
diabetes with coma due to hypoglycemia | diabetic insulin coma | diabetic with hypoglycemic coma > E11.641
diabetes with hyperosmolarity | diabetic hyperosmolarity | hyperosmolar diabetes > E11.00
type 1 diabetes with oral complication | type 1 diabetes with periodontal disease > E10.63
diabetes with neuralgia | diabetic polyneuritis | diabetic peripheral neuritis | diabetic pseudotabes > E11.42
diabetes with gastroparalysis | diabetic gastric atony | diabetic enteropathy | diabetic diarrhea | diabetic autonomic dysfunction > E11.43
diabetic mononeuritis | diabetic cranial nerve palsy | diabetic third nerve palsy | diabetic femoral neuropathy > E11.41
diabetic proximal neuropathy | diabetic myelopathic weakness | diabetic lumbar plexopathy > E11.44
diabetic retinal hemorrhage | diabetes with eye complication | diabetic eye disease | diabetic iritis | diabetic rubeosis > E11.39
diabetic retinitis | diabetic retinal disease | diabetic fundus changes > E11.319
diabetic glaucoma | glaucoma due to diabetes > E11.39
snowflake cataract | diabetic lens opacity > E11.36
diabetes with glomerulonephrosis | diabetic nephrosis | diabetic nephrotic syndrome | diabetic kidney damage > E11.21
armanni-ebstein | diabetic tubular nephropathy > E11.29
diabetic dermatitis | diabetes with dermatitis > E11.620
diabetic arthropathy | diabetic joint disease | diabetic frozen shoulder > E11.618
diabetic xanthoma | xanthoma diabeticorum | diabetic osteopathy | diabetic lipemia | diabetic impotence | diabetic fatty liver > E11.69
diabetes with erectile dysfunction | diabetic erectile dysfunction | erectile dysfunction due to diabetes > E11.69
steroid-induced diabetes with oral complication | drug-induced diabetes with periodontal disease > E09.63
drug-induced diabetes with hypoglycemia with coma | drug or chemical diabetes with hypoglycemic coma > E09.641
drug-induced diabetes with amyotrophy | drug or chemical diabetes with myasthenia | drug-induced diabetes with myasthenia > E09.44
drug-induced diabetes with mononeuropathy > E09.41
drug-induced diabetes with severe nonproliferative retinopathy | drug or chemical diabetes with retinopathy nonproliferative severe > E09.349
drug-induced diabetes with moderate nonproliferative retinopathy | drug or chemical diabetes with retinopathy nonproliferative moderate > E09.339
drug-induced diabetes with nonproliferative retinopathy | drug or chemical diabetes with retinopathy nonproliferative > E09.329
drug-induced diabetes with proliferative retinopathy | drug or chemical diabetes with retinopathy proliferative > E09.359
drug-induced diabetes with peripheral angiopathy | steroid-induced diabetes with pvd > E09.51
drug-induced diabetes with peripheral angiopathy with gangrene | drug-induced diabetes with gangrene > E09.52
drug-induced diabetes with circulatory complication | drug or chemical diabetes with circulatory complication > E09.59
drug-induced diabetes with hyperosmolarity | steroid-induced hyperosmolar hyperglycemic state > E09.00
drug-induced diabetes with hyperosmolar coma | drug-induced diabetes with hyperosmolarity with coma > E09.01
drug or chemical diabetes with intracapillary glomerulonephrosis | drug or chemical diabetes with kimmelstiel-wilson > E09.21
drug-induced diabetes with neuralgia | drug or chemical diabetes with neuralgia > E09.42
drug-induced diabetes with cataract | drug or chemical diabetes with cataract > E09.36
drug-induced diabetes with retinal hemorrhage | drug or chemical diabetes with retinal hemorrhage > E09.39
drug-induced diabetes with skin ulcer | drug or chemical diabetes with skin ulcer > E09.622
drug-induced diabetes with dermatitis > E09.620
glucose intolerance of pancreatic origin | chemical diabetes | latent diabetes > R73.03
addisonian diabetes | flatbush diabetes | ketosis-prone type 2 diabetes > E11.9

# --- second round: other pancreatic and glycemic disorders
hypoglycemic shock | hypoglycemia with coma nondiabetic | hypoglycemic coma nondiabetic | functional hypoglycemic coma | hyperinsulinic coma > E15
iatrogenic hypoglycemia with coma | insulin coma nondiabetic | insulin hypoglycemic coma nondiabetic > E15
functional hyperinsulinism | functional hypoglycemia | alimentary hypoglycemia | congenital hyperinsulinism | autoimmune hypoglycemia | hirata disease > E16.1
post-bariatric hypoglycemia | ketotic hypoglycemia of childhood | harris syndrome > E16.1
hypoglycemic reaction due to insulin | insulin hypoglycemia | hypoglycemia due to insulin | hypoglycemia due to medication > E16.0
glucagonoma syndrome | alpha cell hyperplasia of pancreas | pancreatic glucagon hypersecretion > E16.3
g-cell hyperplasia | gastrinoma syndrome | increased gastrin secretion > E16.4
pancreatic cholera | watery diarrhea hypokalemia syndrome | wdha syndrome | somatostatinoma syndrome | ghrelin hypersecretion | pancreatic polypeptide hypersecretion > E16.8
disorder of pancreatic internal secretion | endocrine pancreatic disorder | pancreatic endocrine dysfunction > E16.9

# --- second round: thyroid
endemic cretinism | congenital iodine deficiency | iodine-deficiency cretin | congenital endemic hypothyroidism > E00.9
diffuse endemic goiter | iodine-deficiency diffuse goiter | derbyshire neck > E01.0
iodine-deficiency nodular goiter | cystic goiter due to iodine deficiency | endemic cystic goiter > E01.1
iodine-deficiency hypothyroidism | acquired iodine-deficiency hypothyroidism | hypothyroidism due to iodine deficiency > E01.8
congenital goiter | congenital hypothyroidism with goiter | congenital parenchymatous goiter | fetal goiter | neonatal goiter with hypothyroidism > E03.0
congenital thyroid insufficiency | cretinism | sporadic cretinism | thyroid dysgenesis | thyroid atrophy with cretinism | congenital atrophy of thyroid | fetal iodine deficiency > E03.1
hypothyroidism due to iodide | iodine-induced hypothyroidism | hypothyroidism due to p-aminosalicylic acid | hypothyroidism due to phenylbutazone | interferon-induced hypothyroidism | tki-induced hypothyroidism > E03.2
hypothyroidism due to checkpoint inhibitor | immunotherapy-induced hypothyroidism | drug-related hypothyroidism > E03.2
postinfectious hypothyroidism | hypothyroidism after infection > E03.3
fibrosis of thyroid | thyroid fibrosis | thyroid gland shrunken > E03.4
athyrea | athyroidism | athyria | anemia due to myxedema | myxedematous anemia | myxedema of larynx | myxedema heart | hypothyroid cardiomyopathy | adult myxedema | overt hypothyroidism | hypothyrosis > E03.9
thyroprivic cachexia | thyroprivic hypothyroidism | dementia in hypothyroidism | myxedema madness > E03.9
central hypothyroidism | secondary hypothyroidism | pituitary hypothyroidism | tertiary hypothyroidism | hypothalamic hypothyroidism > E03.8
thyrocele | struma nodosa | parenchymatous goiter | nodular struma > E04.9
thyroid adenomatosis | adenomatous thyroid nodule | thyroid solitary nodule > E04.1
thyroid acropathy | thyrotoxic acropachy | apathetic thyrotoxicosis | apathetic thyroid | masked hyperthyroidism | thyrotoxic periodic paralysis | thyrotoxic tremor | thyrotoxic atrial fibrillation | cardiothyrotoxicosis > E05.90
thyroid heart disease | thyrocardiac disease | thyroid cardiomyopathy | thyrotoxic encephalopathy | hyperthyroid myopathy | t3 toxicosis | t3 thyrotoxicosis | dementia in thyrotoxicosis > E05.90
thyroid heart disease with thyroid storm | thyrotoxic storm crisis | thyrocardiac disease with storm > E05.91
march disease | dysthyroid exophthalmos | dysthyroid ophthalmopathy | thyrotoxicosis with infiltrative dermopathy | thyrotoxicosis with diffuse goiter | diffuse toxic goiter | thyroid-associated ophthalmopathy > E05.00
toxic nodule of thyroid | toxic uninodular thyroid | hyperthyroidism with thyroid nodule | uninodular toxic goiter | thyroid toxic adenoma | goetsch disease > E05.10
multinodular struma with hyperthyroidism | multinodular toxic struma | struma nodosa with hyperthyroidism | toxic multinodular thyroid | thyrotoxicosis with multinodular goiter | struma nodosa toxica multinodular > E05.20
toxic thyroid nodule with thyroid storm | toxic uninodular goiter with thyroid storm > E05.11
thyrotoxicosis due to ectopic thyroid nodule | lingual thyroid with thyrotoxicosis | aberrant thyroid with hyperthyroidism > E05.30
thyrotoxicosis medicamentosa | thyrotoxicosis due to levothyroxine | hamburger thyrotoxicosis | excess levothyroxine thyrotoxicosis > E05.40
tshoma | inappropriate tsh secretion | thyrotropin overproduction | gestational transient thyrotoxicosis of hcg | drug-induced thyrotoxicosis | thyrotoxicosis due to overproduction of tsh > E05.80
acute thyroiditis | thyroid abscess | abscess of thyroid | pyogenic thyroiditis | acute nonsuppurative thyroiditis > E06.0
pseudotuberculous thyroiditis | nonsuppurative subacute thyroiditis | quervain thyroiditis > E06.1
chronic thyroiditis with transient thyrotoxicosis | painless thyroiditis with thyrotoxicosis > E06.2
autoimmune thyroid disease | lymphadenoid chronic thyroiditis | lymphocytic thyroiditis | struma lymphomatous | hashimoto goiter > E06.3
iatrogenic thyroiditis | lithium thyroiditis | interferon thyroiditis | checkpoint inhibitor thyroiditis > E06.4
chronic thyroiditis | chronic fibrous thyroiditis | riedel thyroiditis | riedel disease | chronic sclerosing thyroiditis > E06.5
abnormal thyroid-binding globulin | thyroglobulin synthesis defect | tbg deficiency | refetoff syndrome | thyroid hemorrhage of cyst | hemorrhage into thyroid nodule > E07.89
familial dyshormonogenetic goiter | iodide organification defect | congenital deaf-mutism with goiter > E07.1
thyroid cell hyperplasia | hyperthyrocalcitoninemia > E07.0

# --- second round: parathyroid and bone-mineral
neonatal hypoparathyroidism > P71.4
hypoparathyroidism due to impaired parathyroid hormone secretion > E20.819
autosomal dominant hypocalcemia > E20.810
secondary hypoparathyroidism in other diseases | secondary hypoparathyroidism due to disease > E20.811
autoimmune hypoparathyroidism > E20.812
cataract in hypoparathyroidism | parathyroid aplasia tetany | hypoparathyroid cataract | chvostek tetany > E20.9
seabright bantam syndrome | seabright-bantam | pseudohypoparathyroidism type 1a | pth resistance | pseudohypohyperparathyroidism > E20.1
primary hyperparathyroidism | parathyroid osteodystrophy | hyperparathyroid bone disease | osteitis fibrosa generalisata | engel-von recklinghausen | jaffe-lichtenstein-uehlinger > E21.0
nonrenal secondary hyperparathyroidism | secondary hyperparathyroidism nonrenal | secondary hyperparathyroidism due to vitamin d deficiency > E21.1
ectopic hyperparathyroidism | tertiary hyperparathyroidism > E21.2
myopathy in hyperparathyroidism | myopathy due to hyperparathyroidism | arthropathy in hyperparathyroidism | hyperparathyroid crisis | parathyroid storm > E21.3
parathyroid rupture | parathyroid necrosis > E21.4
parathyroid gland disease | parathyroid anomaly acquired > E21.5

# --- second round: pituitary
launois syndrome | marie syndrome acromegaly | arthropathy in acromegaly | arthritis in acromegaly | eosinophilic hyperpituitarism | hypophyseal gigantism | pituitary giantism | macrosomia pituitary | giantism > E22.0
hyperprolactinemic syndrome | galactorrhea amenorrhea syndrome | hyperprolactinaemia | chiari-frommel | forbes-albright | argonz-del castillo > E22.1
pituitary inappropriate secretion | inappropriate hormone secretion pituitary | vasopressin excess | excessive adh secretion | schwartz-bartter syndrome > E22.2
hyperpituitarism | overactive pituitary | increased pituitary function | increased function of pituitary gland | pituitary overactivity > E22.9
lorain infancy | infantilism pituitary | hypopituitary dwarfism | hypophyseal cachexia | pituitary myxedema | multiple pituitary hormone deficiency | combined pituitary hormone deficiency | gonadotropic deficiency > E23.0
hypogonadotropic eunuchoidism | hypogonadotropic hypogonadal syndrome | eunuchoidism with anosmia | olfactogenital dysplasia | glinski-simmonds | reye-sheehan > E23.0
infarction of pituitary | pituitary atrophy | atrophy of pituitary | hypothalamic hypogonadism | fertile eunuch syndrome | isolated gonadotropin deficiency | isolated acth deficiency | somatotropin deficiency > E23.0
hypopituitarism due to drug | drug-induced hypopituitarism | iatrogenic hypopituitarism > E23.1
vasopressin hyposecretion | pituitary polyuria | perversion of pituitary function | hyposecretion of vasopressin | adh deficiency > E23.2
hypothalamic syndrome | hypothalamic disorder | hypothalamic disease | hypothalamic failure | hypothalamus dysfunction | hypothalamic obesity > E23.3
hypophyseal abscess | abscess of pituitary | cyst of rathke pouch | dystrophia adiposogenitalis | babinski-fröhlich | launois-cleret > E23.6
lymphocytic hypophysitis | pituitary stalk interruption | hypophyseal hyperplasia | ipilimumab hypophysitis | pituitary gland infarct > E23.6
dysfunction of hypophysis | hypophyseal dysfunction | pituitary dysfunction | pituitary syndrome | pituitary gland disorder | disease of hypophysis | hypophyseal disease | pituitary gland syndrome > E23.7

# --- second round: adrenal
pituitary-dependent hypercorticism | overproduction of pituitary acth | pituitary-dependent hyperadrenocorticism | cushing basophilism | basophil hyperpituitarism | itsenko-cushing > E24.0
nelson syndrome > E24.1
drug-induced cushing syndrome | cushing syndrome due to steroids | hypercorticism from corticosteroid | steroid cushing syndrome > E24.2
ectopic acth syndrome | cushing syndrome due to ectopic acth > E24.3
alcohol-induced pseudo-cushing syndrome | alcoholic pseudo-cushing > E24.4
adrenal cushing syndrome | primary pigmented nodular adrenal disease | acth-independent cushing > E24.8
hyperadrenocortical syndrome | hypercortisolemia | adrenocortical syndrome | adrenal hypercorticism > E24.9
salt-losing adrenal syndrome | congenital adrenogenital syndrome | congenital virilization | macrogenitosomia with congenital adrenal hyperplasia | salt-losing adrenogenital | lipoid adrenal hyperplasia > E25.0
11-beta hydroxylase deficiency | 17-alpha hydroxylase deficiency | enzyme defect adrenal hyperplasia | nonclassical congenital adrenal hyperplasia | late-onset adrenal hyperplasia > E25.0
female pseudohermaphroditism with adrenocortical disorder | pseudohermaphroditism with adrenocortical disorder | pseudohermaphroditism due to adrenal | iatrogenic adrenogenital syndrome > E25.8
heterosexual precocious pseudopuberty female | isosexual precocious pseudopuberty male | adrenal precocious pseudopuberty | idiopathic adrenogenital disorder > E25.8
achard-thiers | adrenogenital disorder | gallais syndrome | cooke-apert-gallais | adrenal feminization | adrenal hirsutism | apert-gallais > E25.9
aldosteronism due to adenoma | primary aldosteronism due to adrenal adenoma > E26.01
dexamethasone-suppressible hyperaldosteronism | glucocorticoid-suppressible hyperaldosteronism > E26.02
primary hyperaldosteronism due to adrenal hyperplasia | bilateral adrenal hyperplasia aldosteronism > E26.09
secondary hyperaldosteronism | secondary aldosteronism > E26.1
bartter syndrome | gitelman | gitelman syndrome | hypokalemic alkalosis hypercalciuria | juxtaglomerular hyperplasia > E26.81
pseudoaldosteronism > E26.89
hyperaldosteronism > E26.9
adrenarche premature | adrenocortical overactivity | overactive adrenal | acth excess not cushing | adrenal androgen excess > E27.0
corticotropin overproduction | hyperfunction of adrenal cortex | adrenocortical hyperfunction > E27.0
melanoderma addisonian | melasma suprarenale | melasma addisonii | bronzed skin disease addison | autoimmune addison disease | addison keloid crisis | addison-biermer adrenal | acquired primary adrenocortical atrophy > E27.1
addisonian crisis | addisonian shock | adrenal crisis | adrenocortical crisis | suprarenal crisis | acute adrenocortical insufficiency > E27.2
hypocorticism | hypoadrenal state | adrenal gland insufficiency | acth-dependent adrenal insufficiency | hyporeninemic hypoaldosteronism | isolated hypoaldosteronism | aldosterone deficiency > E27.40
adrenal thrombosis | glucocorticoid insufficiency isolated > E27.49
epinephrine hypersecretion | hypersecretion of epinephrine | medulloadrenal hypersecretion | adrenal medulla hyperfunction | adrenal medullary hyperplasia | adrenal medullary hyperfunction | adrenomedullary hyperfunction > E27.5
abnormal cortisol-binding globulin | cortisol binding globulin abnormality | inflammation of adrenal | suprarenal abscess | surrenalitis | adrenal hypertrophia > E27.8
adrenal gland disorder | suprarenal disorder > E27.9

# --- second round: gonads, puberty, polyglandular
hypersecretion of ovary | female virilism ovarian | precocious puberty due to ovarian hyperfunction | ovarian hyperandrogenism > E28.1
excessive estrogen | ovarian hypersecretion of estrogen | hyperfolliculinism > E28.0
microcystic ovaries | bilateral polycystic ovarian syndrome | sclerocystic ovary syndrome | stein-leventhal ovary > E28.2
early menopause with symptoms > E28.310
premature ovarian aging | hypergonadotropic ovarian failure | decreased ovarian reserve | diminished ovarian reserve | savage syndrome | primary ovarian failure | low estrogen | poor ovarian response > E28.39
hypersecretion of testicular hormones | testicular hormone hypersecretion | male hypergonadism > E29.0
leydig cell hypofunction | hypoleydigism | male climacteric hypogonadism | testicular atrophy hypogonadism | hypotestosteronism | hypoandrogenism | hypogonadism in male | eunuchism | hypoorchidism | adam syndrome androgen deficiency > E29.1
constitutional delay in growth and puberty | delayed adolescence | puberty delayed | no puberty by age | delayed breast development of puberty | delayed pubarche | sexual retardation > E30.0
precocious menstruation | pubertas praecox | premature menses | early menarche | precocious sexual maturity | idiopathic precocious puberty > E30.1
thelarche premature | breast buds of child premature > E30.8
disorder of puberty | pubertal disorder | puberty disorder > E30.9
pluriglandular autoimmune syndrome | autoimmune polyendocrinopathy | apecs | whitaker syndrome | polyendocrine autoimmune failure | polyglandular autoimmune failure type 1 | polyglandular failure | ipex syndrome | schmidt addison thyroid > E31.0
lloyd syndrome | men syndrome | multiple endocrine adenomatosis | familial endocrine adenomatosis | polyendocrine adenomatosis > E31.20
MEN 1 syndrome | MEN type 1 | multiple endocrine neoplasia type 1 > E31.21
MEN type 2A > E31.22
MEN type 2B | multiple mucosal neuroma syndrome | gorlin multiple mucosal neuroma > E31.23
polyglandular dystrophy | multiglandular dysfunction | multiple endocrine dysfunction | pluriglandular dystrophy > E31.8
hyperplasia of thymus | thymus hyperplasia | thymomegaly | large thymus | persistent thymic hyperplasia | thymic enlargement > E32.0
thymic dysfunction | thymus gland disorder > E32.9
hormone-secreting carcinoid | carcinoid diarrhea | carcinoid crisis | functioning carcinoid > E34.00
intestinal hormone hypersecretion | intestinal hormone excess > E34.1
ectopic hormonal secretion | ectopic adh secretion > E34.2
short stature due to shox deficiency | shox deficiency | shox gene deficiency short stature | short stature due to gene mutation | genetic short stature | congenital dwarfism | idiopathic genetic short stature > E34.328
short stature due to genetic cause > E34.329
primary igf-1 deficiency | insulin-like growth factor 1 deficiency | primary insulin-like growth factor deficiency > E34.321
insulin-like growth factor resistance | igf-1 resistance > E34.322
goldberg-maxwell | morris syndrome | male pseudohermaphroditism with testicular feminization > E34.51
gilbert-dreyfus | lubs syndrome | rosewater syndrome | partial androgen insensitivity | male pseudohermaphroditism with androgen resistance partial > E34.52
leprechaunism | donohue syndrome | cyst of epiphysis cerebri | epiphysis cerebri cyst | pinealitis | pineal dysfunction | pineal calcification disorder | pineal gland disorder > E34.8
early aging | precocious senility | adult progeria | pineal body disorder | gilford disease | estrogen resistance > E34.8
dysendocrinism | glandular dysfunction | endocrine imbalance | endocrine malfunction | dyshormonism | endocrine disturbance | hormone disorder > E34.9

# --- second round: malnutrition, vitamins, minerals, weight
calorie deficiency severe with marasmus | severe caloric deficiency with marasmus | infantile atrophy | pedatrophy | paedatrophia | infantile marasmus | intestinal marasmus | severe malnutrition with wasting marasmus > E41
pluricarential syndrome of infancy | infantile pellagra kwashiorkor | protein malnutrition with edema and depigmentation | malignant undernutrition | mehlnahrschaden | severe protein malnutrition with kwashiorkor > E40
protein-calorie malnutrition with kwashiorkor and marasmus | severe malnutrition with kwashiorkor and marasmus | marasmus with kwashiorkor > E42
pre-kwashiorkor | prekwashiorkor | wasting due to malnutrition | malnutrition wasting disease | severe starvation | hunger edema | war edema | severe malnutrition edema | severe inanition > E43
retarded development due to malnutrition | nutritional short stature | stunted growth due to malnutrition | physical retardation due to malnutrition | alimentary dwarfism | nutritional growth retardation > E45
protein deprivation | nutritional wasting | protein inadequate intake | nutritional depletion | nutritional inadequacy | caloric deficiency | dystrophia alimentary > E46
xerophthalmia due to vitamin a deficiency > E50.7
vitamin a deficiency with bitot spot | bitot spots of young child | bitot spots due to vitamin a deficiency > E50.1
vitamin a deficiency with conjunctival xerosis | conjunctival xerosis due to vitamin a deficiency > E50.0
vitamin a deficiency with corneal xerosis | corneal xerosis due to vitamin a deficiency > E50.2
vitamin a deficiency with corneal ulceration | vitamin a deficiency with corneal ulcer | corneal ulcer due to vitamin a deficiency > E50.3
nocturnal amblyopia due to vitamin a deficiency | night blindness vitamin a | nyctalopia of vitamin a deficiency | hemeralopia of vitamin a deficiency | nyctalopia due to vitamin a deficiency | nocturnal amblyopia of vitamin a deficiency > E50.5
xerophthalmic scars of cornea | vitamin a deficiency with xerophthalmic scar > E50.6
follicular keratosis due to vitamin a deficiency | vitamin a deficiency dermatosis | toad skin vitamin a > E50.8
retinol deficiency > E50.9
beriberi with polyneuropathy | neuritis due to beriberi | neuritis in beriberi | neuritis multiplex endemica | paraplegic beriberi | beriberi neuropathy | beriberi polyneuropathy | polyneuropathy in beriberi > E51.11
beriberi with heart failure | beriberi heart | rice disease | heart failure due to beriberi > E51.12
gayet-wernicke | gayet-wernicke syndrome | encephalopathy due to thiamine deficiency | acute hemorrhagic polioencephalitis superior | hemorrhagic pseudoencephalitis superior > E51.2
beriberi > E51.11
maladie de la rosa | mal rosso | alpine scurvy | asturian leprosy | lombardy leprosy | italian leprosy | dermatitis pellagrous | endemic erythema | pellagra encephalopathy | polyneuropathy in pellagra | st ignatius itch > E52
pellagrous polyneuropathy | pellagrous dementia | endemic polyneuropathy pellagra | maidism | jolliffe syndrome | nicotinic acid encephalopathy | harvest itch pellagra > E52
angular cheilosis due to vitamin deficiency | angular stomatitis due to vitamin deficiency | cheilosis due to riboflavin deficiency | stomatitis due to dietary deficiency | stomatitis due to vitamin deficiency | angular stomatitis due to dietary deficiency > E53.0
gopalan | gopalan syndrome | combined spinal degeneration | spinal combined degeneration | funicular myelosis | burning feet vitamin deficiency | combined system disease spinal cord > E53.8
vitamin h deficiency | combined system degeneration | dorsolateral cord degeneration | vitamin b12 deficiency myelopathy | spinal degeneration due to b12 | vitamin b12 deficiency with degeneration of spinal cord > E53.8
moller-barlow | barlow syndrome of infants | hemorrhagic scurvy | scorbutus | scurvy of infancy | vitamin c scurvy | ascorbic acid scurvy > E54
scurvy rickets | scorbutic rickets | rachitis | acute rickets | bony rickets | glissonian rickets | rachitic tetany | tetany rachitic | hypovitaminosis d rickets | florid rickets | infantile rachitis > E55.0
viosterol lack > E55.9
vitamin e myopathy deficiency > E56.0
phylloquinone deficiency > E56.1
avitaminosis | multiple avitaminosis | multiple vitamin deficiency | hypovitaminosis > E56.9
alimentary zinc deficiency | dietary zinc deficiency > E60
ferrous deficiency | dietary iron deficiency | iron depletion | latent iron deficiency | hypoferremia > E61.1
cupremia low | acquired copper deficiency | hypocupremia | copper deficiency myelopathy > E61.0
dietary magnesium deficiency > E61.2
vanadium deficiency > E61.6
sodium fluoride deficiency | fluorine deficiency | iodine lack | inadequate iodine intake > E61.8
nutrient element deficiency | mineral deficiency diet > E61.9
omega-3 deficiency > E63.0
imbalance of food intake | unbalanced diet | constituents of food intake imbalance > E63.1
deprivation of nutrition | dietary inadequacy | nutrition deficient | malnutrition cardiomyopathy | nutrition deficiency | dietary insufficiency | diet inadequate > E63.9
sequelae of protein-calorie malnutrition | late effect of protein-calorie malnutrition > E64.0
sequelae of vitamin a deficiency > E64.1
sequelae of vitamin c deficiency | sequelae of scurvy > E64.2
bowleg due to rickets | rachitic bow leg | rachitic pelvic deformity | rachitic dwarfism | rachitic coxa vara | rachitic flatfoot | rachitic anomaly of pelvis | rachitic hammer toe | hallux rigidus due to rickets > E64.3
pes planus due to rickets | hallux valgus due to rickets | genu recurvatum due to rickets | knock knee due to rickets | kyphosis due to rickets | spinal curvature due to rickets | lordosis due to rickets | scoliosis due to rickets > E64.3
contracted pelvis due to rickets | hallux varus due to rickets | talipes planus due to rickets | claw foot due to rickets | deformity due to rickets | genu varum due to rickets | sequelae of vitamin d deficiency rickets > E64.3
sequelae of nutritional deficiency | late effect of nutritional deficiency > E64.9
redundant panniculus | fat pad redundant abdomen | pendulous abdomen fat | overhanging panniculus | localized fat deposit | pannus abdominal wall | trochanteric lipodystrophy fat > E65
severe obesity due to excess calories | alimentary obesity | morbid obesity due to excess calories > E66.01
pickwickian | pickwickian syndrome | morbid obesity with alveolar hypoventilation | cardiopulmonary obesity syndrome > E66.2
thyroid obesity | hypothyroid obesity | endocrine adiposity | endogenous adiposity > E66.89
adiposity | fatness | polysarcia | excess body fat = obesity
hypervitaminosis > E67.8
hyperalimentation vitamin d | chronic vitamin d poisoning > E67.3
hyperalimentation vitamin a | hypervitaminosis a > E67.0
carotenodermia | yellow skin from carotene > E67.1
megavitamin b6 | hyperalimentation vitamin b6 > E67.2
sequelae of hyperalimentation | late effect of hyperalimentation > E68

# --- second round: amino and fatty acids, peroxisomes
phenylketonuric | phenylketonuria classical | pku classical | imbecilitas phenylpyruvica | phenylpyruvic imbecility > E70.0
hyperphenylalaninemia | bh4 deficiency | tetrahydrobiopterin deficiency > E70.1
tyrosine metabolism disturbance | tyrosine metabolism disorder > E70.20
hypertyrosinemia | richner-hanhart | hepatorenal tyrosinemia > E70.21
hawkinsinuria | 4-hydroxyphenylpyruvate dioxygenase deficiency > E70.29
albinism | albino | congenital achromia | achromia congenital | congenital achromatosis > E70.30
ocular albinism x-linked | nettleship-falls | nettleship > E70.310
forsius-eriksson > E70.318
oculocutaneous albinism tyrosinase negative | albinism type i > E70.320
albinism type ii | oculocutaneous albinism tyrosinase positive > E70.321
albinoidism | partial albinism | cross syndrome albinism | piebaldism | waardenburg albinism > E70.39
chediak steinbrinck | beguez cesar | chediak-steinbrinck-higashi | hereditary gigantism of leukocytes > E70.330
histidine metabolism disorder | histidine metabolism disturbance > E70.40
histidinuria > E70.41
tryptophan metabolism disorder | tryptophan metabolism disturbance | tryptophanuria | indicanuria metabolic > E70.5
aadc deficiency > E70.81
aromatic amino-acid metabolism disorder | aromatic amino acid metabolism disturbance > E70.9
maple syrup urine disease | MSUD | branched-chain ketoaciduria | branched chain ketonuria > E71.0
isovaleric aciduria | isovalericacidemia > E71.110
methylglutaconic aciduria > E71.111
organic aciduria branched-chain > E71.118
methylmalonic aciduria > E71.120
propionic aciduria | ketotic hyperglycinemia > E71.121
valinemia | hyperleucinemia | leucinosis | leucine-induced hypoglycemia | isoleucine disturbance | valine disturbance > E71.19
branched-chain amino acid metabolism disturbance > E71.2
fatty acid metabolism disorder | fatty acid oxidation disorder > E71.30
lcad fatty acid oxidation disorder | vlcad | long-chain acyl-coa dehydrogenase deficiency > E71.310
glutaric acidemia type ii | glutaric aciduria type 2 | multiple acyl-coa dehydrogenase deficiency | madd deficiency > E71.313
ketone metabolism disorder | beta-ketothiolase deficiency > E71.32
primary carnitine deficiency | systemic carnitine deficiency > E71.41
valproate-induced carnitine deficiency | dialysis carnitine deficiency | carnitine deficiency due to hemodialysis | iatrogenic carnitine deficiency > E71.43
ruvalcaba-myhre > E71.440
peroxisomal disorder | peroxisomal disease > E71.50
cerebrohepatorenal syndrome | zellweger > E71.510
addison-schilder complex | brown-schilder | ald adrenoleukodystrophy | bronze schilder disease = adrenoleukodystrophy
childhood cerebral adrenoleukodystrophy | childhood adrenoleukodystrophy > E71.520
adolescent adrenoleukodystrophy > E71.521
rhizomelic chondrodysplasia > E71.540

cystine-lysinuria | renal cystinuria | cystine stones | cystine urolithiasis | cystine kidney stone > E72.01
hartnup syndrome | hart syndrome | h disease hartnup > E72.02
oculo-cerebro-renal syndrome | lowe's oculocerebrorenal syndrome | cerebro-oculo-renal dystrophy | oculorenal cerebral dystrophy > E72.03
cystine storage disease | nephropathic cystinosis | cystine disease | abderhalden-kaufmann-lignac | aminoaciduria cystinosis > E72.04
fanconi syndrome | debre-de toni-fanconi | hereditary fanconi | renal rickets fanconi | lysinuric protein intolerance | aminoacid malabsorption | tryptophan malabsorption | debre-fanconi > E72.09
drummond syndrome | blue diaper | lignac-fanconi > E72.09
sulfur-bearing amino-acid disorder > E72.10
cystathionine synthase deficiency | homocystine deficiency cbs > E72.11
homocystine metabolism disturbance | methionine metabolism disturbance | methioninemia | smith-strang | methionine malabsorption syndrome | sulfite oxidase lack | cystathionine disturbance > E72.19
hyperammonemic encephalopathy | urea cycle defect | urea cycle metabolism disorder | cerebral hyperammonemia > E72.20
arginine metabolism disorder | arginase deficiency | hyperargininemia > E72.21
argininosuccinic aciduria | argininosuccinic acidemia | argininosuccinate lyase deficiency | argininosuccinicaciduria > E72.22
argininosuccinate synthetase deficiency > E72.23
cps1 deficiency | carbamoyl phosphate synthetase deficiency > E72.29
hydroxylysinemia | pipecolic acidemia | hyperpipecolatemia | pipecolatemia | glutaric acidemia | lysinuria | lysine malabsorption | hydroxylysine metabolism disturbance | lysine disturbance | glutaric acidemia type i > E72.3
ornithine transcarbamylase deficiency | hyperammonemia hyperornithinemia homocitrullinuria | gyrate atrophy hyperornithinemia | ornithine disturbance > E72.4
glycine metabolism disorder | glycine metabolism disturbance > E72.50
hyperglycinemia | glycine encephalopathy | nonketotic hyperglycinemia > E72.51
oxalosis | primary oxalosis | oxaluria primary > E72.53
enteric oxaluria > E72.541
hydroxyprolinemia | hyperhydroxyprolinemia | hyperprolinemia | prolinemia | prolinuria | iminoglycinuria | sarcosinemia | imidazole aminoaciduria glycine | proline metabolism disorder > E72.59
gaba metabolism disorder | 4-hydroxybutyric aciduria | gaba transaminase deficiency | succinic semialdehyde dehydrogenase deficiency > E72.81
straight-chain amino-acid metabolism disturbance | beta-aminoisobutyric aciduria | beta-amino acid metabolism disorder | serine disturbance | threonine disturbance | glutamine metabolism disorder | carnosinemia | homocarnosinosis > E72.89
fish smell syndrome | stale fish syndrome > E72.52
amino-acid metabolism disturbance | acidemia aminoacid > E72.9

# --- second round: carbohydrates
lactose malabsorption congenital | congenital lactose intolerance > E73.0
secondary lactose intolerance | acquired lactase deficiency > E73.1
adult lactose intolerance | primary lactase deficiency > E73.8
glycogen storage disease | glycogen disease | glycogen infiltration | glycogenic infiltration > E74.00
hepatorenal glycogenosis | glycogenosis type i | glycogen storage type 1a | glucose-6-phosphatase deficiency | glycogenic nephrosis | hepatonephromegalia glycogenica | gierke-van creveld > E74.01
cardiac glycogenosis | generalized glycogenosis | glycogenosis type ii | cardiomegalia glycogenica | glycogenic infiltration of heart | glycogenic infiltration of myocardium | glycogen heart disease | alpha-glucosidase deficiency > E74.02
glycogenosis diffuse with hepatic cirrhosis | limit dextrinosis | branching enzyme deficiency | amylo-1-6-glucosidase deficiency | debranching enzyme deficiency | forbes glycogenosis | glycogenosis type iii > E74.03
pseudohypertrophic glycogen mcardle | mcardle-schmid-pearson | myophosphorylase deficiency | glycogenosis type v | muscle phosphorylase deficiency > E74.04
danon disease > E74.05
liver phosphorylase deficiency | muscle phosphofructokinase deficiency | phosphofructokinase glycogen storage disease | glycogenosis type vi | glycogenosis type vii | glycogen synthase deficiency | hepatic phosphorylase kinase deficiency > E74.09
fructose metabolism disturbance | fructose metabolism disorder > E74.10
benign fructosuria | hepatic fructokinase deficiency > E74.11
fructosemia | aldolase b deficiency | aldolase deficiency hereditary fructose > E74.12
fructose-1,6-diphosphatase deficiency | fructose diphosphatase deficiency | fructose bisphosphatase deficiency > E74.19
galactose metabolism disorder | galactose intolerance | galactose metabolism disturbance > E74.20
gal-1-put deficiency | galt deficiency | galactosemic jaundice | galactosemic cataract > E74.21
epimerase deficiency galactosemia > E74.29
saccharose intolerance | isomaltose intolerance sucrose | sucrase-isomaltase intolerance > E74.31
glucose-galactose malabsorption | glucose-galactose intolerance | monosaccharide malabsorption | intestinal carbohydrate malabsorption > E74.39
phosphoenolpyruvate carboxykinase deficiency | pyruvate dehydrogenase deficiency | pyruvate carboxylase deficiency | pyruvate metabolism disorder | gluconeogenesis disorder > E74.4
glut1 deficiency | glut1 deficiency syndrome | glucose transporter type 1 deficiency | de vivo > E74.810
familial renal glucosuria | phosphomannomutase deficiency | benign renal glycosuria | glycosuria renal > E74.818
citrate metabolism disorder > E74.829
xylulosuria | benign pentosuria | oxaluria carbohydrate > E74.89
carbohydrate metabolism disorder | carbohydrate metabolism disturbance | inborn error of carbohydrate metabolism > E74.9

# --- second round: sphingolipids, mucopolysaccharides, glycoproteins
gm2 gangliosidosis | gangliosidosis gm2 > E75.00
sachs amaurotic familial idiocy | infantile gangliosidosis gm2 | infantile amaurotic idiocy | hexosaminidase a deficiency | amaurotic familial idiocy infantile | tay-sachs amaurotic idiocy > E75.02
juvenile gm2 gangliosidosis | adult gm2 gangliosidosis > E75.09
gangliosidosis > E75.10
gangliosidosis gm3 | gm1 gangliosidosis | generalized gangliosidosis | caffey pseudo-hurler > E75.19
anderson-fabry | angiokeratoma corporis diffusum | fabry-anderson | glycolipid lipidosis | alpha-galactosidase a deficiency | ruiter-pompen | glycosphingolipid lipidosis | sphingolipid ceramide trihexoside > E75.21
kerasin lipidosis | kerasin histiocytosis | gaucher's splenomegaly | cerebroside lipidosis disease | glucosylceramide lipidosis | brain degeneration in gaucher disease | glucocerebroside storage disease > E75.22
globoid cell leukodystrophy | globoid leukodystrophy | galactosylceramide lipidosis > E75.23
phosphatide lipidosis | lipid histiocytosis niemann | sphingomyelinase deficiency | acid sphingomyelinase deficiency | asmd disease | brain degeneration in niemann-pick disease > E75.249
arylsulfatase a deficiency | sulfatidosis | cerebral sclerosis metachromatic | greenfield syndrome | scholz sclerosis > E75.25
multiple sulfatase deficiency | austin sulfatidosis > E75.26
sudanophilic leukodystrophy pelizaeus | familial cerebral sclerosis pelizaeus > E75.27
canavan | spongy degeneration of white matter | canavan-van bogaert > E75.28
farber syndrome | farber disease | ceramidase deficiency | alexander disease leukodystrophy > E75.29
sphingolipidosis | sphingomyelinosis > E75.3
batten-mayou | vogt-spielmeyer | spielmeyer-stock | juvenile amaurotic idiocy | stengel-batten-mayou | dollinger-bielschowsky | bielschowsky-jansky | kufs | familial amaurotic idiocy late | stock-spielmeyer-vogt | amaurotic familial idiocy > E75.4
mayou-batten | haltia-santavuori | ceroid lipofuscinosis | cerebroretinal degeneration | cerebral lipoidosis | macular cerebral degeneration | oculocerebral amaurotic degeneration | cln2 disease > E75.4
van bogaert-scherer-epstein | cerebrotendinous cholesterinosis | cerebrotendinous xanthoma | cerebrocholesterinosis | cholesterolosis cerebrotendinous | primary familial xanthomatosis | wolman | primary xanthomatosis | lysosomal acid lipase deficiency > E75.5
thesaurismosis lipoid | hyperlipidosis | lipidosis disease | lipoid storage disorder | lipoid thesaurismosis > E75.6
gargoylism | lipochondrodystrophy | dysostosis multiplex | osteochondrodystrophy hurler | pfaundler-hurler | mps i-h | mucopolysaccharidosis type i-h | polydystrophic dwarfism hurler > E76.01
hurler-scheie > E76.02
scheie | mps i-s > E76.03
hunter disease | x-linked gargoylism | mps ii | mucopolysaccharidosis ii | iduronate sulfatase deficiency > E76.1
brailsford-morquio | morquio-brailsford | spondyloepiphyseal morquio | morquio-ullrich | familial osseous dystrophy | mps iv | chondrodystrophia mucopolysaccharide iv > E76.219
mps iii | heparitinuria | polydystrophic oligophrenia | heparan sulfate sulfatase deficiency > E76.22
chondro-osteodystrophy | mucopolysaccharidosis vi | mucopolysaccharidosis vii | sly syndrome | beta-glucuronidase deficiency | mps vi | mps vii | maroteaux | polydystrophic dwarfism | arylsulfatase b deficiency > E76.29
mucopolysaccharidosis | mps disease | osteochondrodystrophy mucopolysaccharide | thesaurismosis mucopolysaccharide > E76.3
glucosaminoglycan disorder > E76.9
mucolipidosis ii | mucolipidosis iii | i-cell disease | inclusion cell disease | pseudo-hurler polydystrophy | mucolipidosis ii (i-cell) > E77.0
mucolipidosis i | mannosidosis | fucosidosis | sialidosis | aspartylglucosaminuria | sialic acid storage disease | sialuria | sialolipidosis > E77.1
glycoprotein metabolism disorder > E77.9

# --- second round: lipoproteins, purines, porphyrins, minerals
hyperlipemia group a | essential hypercholesterolemia | primary hypercholesterolemia | hypercholesterinemia | low-density-lipoprotein hyperlipoproteinemia | group a hyperlipidemia | cholesteremia | hyperlipidemia group a > E78.00
hereditary hypercholesterolemia | familial hypercholesteremia > E78.019
group b hyperlipidemia | vldl hyperlipoproteinemia | carbohydrate-induced hyperlipemia | endogenous hyperlipidemia | hyperglyceridemia | essential hyperglyceridemia | endogenous hyperglyceridemia | triglyceridemia | familial hyperglyceridemia > E78.1
mixed lipidemia | group c hyperlipidemia | tuberous xanthoma | tubero-eruptive xanthoma | multiple tendon xanthoma | broad-beta lipoproteinemia | floating-beta lipoproteinemia | hypercholesterolemia with hyperglyceridemia > E78.2
hypercholesterolemia with endogenous hyperglyceridemia | xanthoma tendinosum | eruptive xanthoma | xanthomatosis | palmar xanthoma | fat-carbohydrate hyperlipidemia | remnant hyperlipidemia | fredrickson type iib > E78.2
lipemia retinalis | lipemia of retina | group d hyperlipidemia | mixed hyperlipidemia type v | familial lipoprotein lipase deficiency | lipoprotein lipase deficiency | chylomicron retention syndrome | fredrickson type v | lipemia fat-induced > E78.3
familial combined hyperlipidemia | combined familial hyperlipidemia > E78.49
elevated lp(a) | lipoprotein(a) elevated > E78.41
lipidemia | lipemia | hyperlipaemia | lipoidemia | lipids increased = hyperlipidemia
hdl deficiency | acanthocytosis | hypo-beta-lipoproteinemia | apo a-i deficiency | low-density lipoid deficiency | familial lcat deficiency | lecithin cholesterol acyltransferase deficiency | a-beta-lipoproteinemia | hypocholesterolemia | bassen-kornzweig syndrome > E78.6
alpha-lipoproteinemia deficiency | lipoprotein deficit | hypolipoproteinemia | high-density lipoprotein deficiency | norum disease | an-alpha-lipoproteinemia > E78.6
bile acid metabolism disorder > E78.70
lipoid dermatoarthritis | reticulohistiocytosis multicentric | lipid dermatoarthritis > E78.81
lipoid proteinosis | urbach-wiethe | urbach-wiethe lipoproteinosis | hyalinosis cutis et mucosae | lipoproteinosis > E78.89
cholesterol metabolism disorder | cholesterol metabolism disturbance | disturbance of lipid metabolism | fat metabolism disturbance | lipoprotein disturbance > E78.9
uricemia | uric acidemia | lithemia | asymptomatic hyperuricemia | elevated serum urate | uric acid diathesis | uricacidaemia > E79.0
hypoxanthine-guanine phosphoribosyltransferase deficiency | hgprt deficiency | lesch | x-linked hyperuricemia > E79.1
ampd deficiency | myoadenylate deaminase lack > E79.2
aicardi-goutieres > E79.81
xanthine calculus | xanthine stone | xanthine oxidase deficiency | xanthine urolithiasis > E79.82
purine metabolism disorder | pyrimidine metabolism disorder > E79.9
erythropoietic porphyria | congenital porphyria | erythropoietic uroporphyria | epp porphyria | congenital photosensitive porphyria > E80.0
porphyria tarda | porphyria cutanea symptomatica | porphyric photosensitivity | photosensitive hepatic porphyria | porphyria cutanea tarda > E80.1
intermittent porphyria | acute hepatic porphyria | pyrroloporphyria acute | porphyria intermittent acute | swedish acute porphyria > E80.21
south african porphyria | coproporphyria | mixed hepatic porphyria > E80.29
porphyrinuria | porphyrinemia | secondary porphyria | porphyrin metabolism disorder | porphyrin metabolism disturbance | porphyric neuropathy | hematoporphyria | polyneuropathy in porphyria | urobilinogen porphyrinuria > E80.20
acatalasemia takahara > E80.3
familial cholemia gilbert | meulengracht icterus | cholemia familial | familial cholemia | simple familial cholemia | benign unconjugated bilirubinemia | familial nonhemolytic bilirubinemia | idiopathic unconjugated hyperbilirubinemia > E80.4
lucey-driscoll > P59.8
arias syndrome | crigler najjar jaundice | congenital familial nonhemolytic jaundice type crigler | ugt1a1 deficiency > E80.5
bilirubin excretion defect | bilirubin excretion disorder | black liver jaundice | familial conjugated hyperbilirubinemia | dubin sprinz | sprinz-nelson > E80.6
copper metabolism disorder | copper metabolism disturbance > E83.00
wilson hepatolenticular | lenticular degeneration | lenticular progressive syndrome | progressive lenticular degeneration | kinnier wilson | pseudosclerosis brain westphal | kayser-fleischer | cirrhosis in wilson disease > E83.01
menkes syndrome | kinky hair syndrome | trichopoliodystrophy > E83.09
iron metabolism disorder > E83.10
hemochromatosis due to transfusions | iron overload due to repeated red blood cell transfusions | secondary hemochromatosis due to transfusion > E83.111
arthropathy in hemochromatosis | hemosiderosis dietary | secondary hemochromatosis | bantu siderosis > E83.118
troisier-hanot-chauffard | siderosis bantu | hemochromatotic arthropathy > E83.119
danbolt-closs | acrodermatitis enteropathica zinc | hypozincemia > E83.2
phosphoruria | renal phosphaturia | acid phosphatase deficiency | phosphatemia | phosphaturic syndrome | hypophosphatasia disease > E83.39
renal vitamin d resistant rickets | familial hypophosphatemic rickets | refractory rickets | resistant rickets vitamin d | vitamin d resistant osteomalacia | vitamin d dependent rickets | phosphate-losing tubular rickets | hereditary hypophosphatemia > E83.31
vitamin d-resistant disease | vitamin d-dependent osteomalacia > E83.31
magnesium metabolism disorder | magnesium disturbance > E83.40
magnesium overload | magnesium intoxication metabolic > E83.41
low serum magnesium | magnesium depletion > E83.42
calcium metabolism disorder | calcium metabolism disturbance > E83.50
calcium low tetany | hypocalcemia tetany | tetany hypocalcemic > E83.51
hypercalcemic crisis | idiopathic hypercalcemia of infancy | williams-beuren hypercalcemia | calcium milk drinker's syndrome | milk drinker's syndrome | supravalvular hypercalcemia | hypercalcemia due to milk > E83.52
nephrocalcinosis metabolic | metastatic calcification | idiopathic calcinosis | calcification metastatic > E83.59
hungry bone syndrome > E83.81
mineral metabolism disorder | mineral metabolism disturbance > E83.9
pancreatic cystic fibrosis | fibrocystic disease of lung | mucoviscidosis with pulmonary manifestations | cystic fibrosis bronchiectasis | pulmonary mucoviscidosis > E84.0
fibrocystic disease | cystic fibrosis pancreatic insufficiency | fibrosis cystic pancreas | viscidosis | landsteiner-fanconi-andersen | andersen-fanconi > E84.9
meconium obstruction in mucoviscidosis | meconium ileus in mucoviscidosis | intestinal obstruction of newborn due to mucoviscidosis | meconium obstruction in cystic fibrosis | fibrocystic disease with meconium ileus | newborn intestinal obstruction in mucoviscidosis > E84.11
cystic fibrosis with intestinal manifestations | cystic fibrosis with malabsorption | cystic fibrosis liver disease > E84.19

# --- second round: amyloid, fluid, protein, mitochondria and the rest
periodic familial polyserositis | familial paroxysmal polyserositis | benign paroxysmal peritonitis | periodic polyserositis | periodic familial peritonitis | armenian disease | reimann periodic disease | siegal-cattan-mamou | cattan-mamou > E85.0
hereditary amyloid nephropathy | nonneuropathic heredofamilial amyloidosis | urticaria deafness amyloidosis > E85.0
familial amyloidosis | hereditary amyloidosis | genetic amyloidosis | heredofamilial amyloidosis > E85.2
neuropathic heredofamilial amyloidosis | amyloid polyneuropathy portuguese | familial amyloid cardiomyopathy | hereditary transthyretin cardiomyopathy | corino de andrade > E85.1
systemic secondary amyloidosis | inflammatory amyloidosis > E85.3
amyloid angiopathy | cerebral amyloid angiopathia | glaucoma in amyloidosis | vitreous amyloidosis | autonomic neuropathy in amyloidosis | lung amyloidosis | skin amyloidosis | amyloid lung > E85.4
amyloid myopathy | amyloid tongue | localized amyloidosis | cardiomyopathy in amyloidosis | amyloid macroglossia | bladder amyloidosis | splenic amyloidosis | polyneuropathy in amyloidosis > E85.4
immunoglobulin light chain amyloidosis | AL amyloid disease | myeloma-associated amyloidosis > E85.81
fluid depletion | water depletion | tissue fluid loss | desiccation of body | water loss dehydration | deficient fluid intake dehydration | hypohydration > E86.0
low blood volume | plasma volume depletion | intravascular volume depletion | volume loss plasma | hypovolemia > E86.1
hyperosmolarity | hyperosmolarity syndrome | salt edema | salt retention | sodium retention | hypernatremic | water deficit hypernatremia | hypertonic dehydration > E87.0
hyponatremic | hypoosmolar | hyposmolarity | natremia low | low serum sodium concentration | sodium low | syndrome of low salt | saline depletion | cerebral salt wasting > E87.1
metabolic acidaemia | nonrespiratory acidosis > E87.20
alcoholic acidosis | starvation ketosis | hypercapnic acidosis | respiratory acidaemia | hypercapnic respiratory acidosis | carbon dioxide accumulation > E87.29
hypokalemic alkalosis | alkalosis respiratory | compensated alkalosis | hypocapnia alkalosis | acid base loss alkalosis > E87.3
mixed acid-base balance disorder | mixed balance of acid-base > E87.4
hyperkalemic | hyperkalaemia | kaliemia high | potassium retention > E87.5
hypokalemic | low serum potassium | hypokaliemia | kaliopenia | potassium loss | potassium lack > E87.6
water loading | overload of fluid | excess fluid volume | water overload | overhydration | hyperhydration > E87.70
transfusion associated circulatory overload | fluid overload due to transfusion | blood transfusion overload > E87.71
salt and water tolerance decreased | disequilibrium syndrome | dialysis disequilibrium syndrome | electrolyte and fluid disorder | water and electrolyte imbalance | fluid electrolyte disturbance | chloride deficiency > E87.8
chloride depletion > E87.8
water-electrolyte imbalance | acid-base disorder | electrolyte balance disorder | water balance disturbance > E87.8
antitrypsin deficiency | a-1-antitrypsin deficiency | alpha antitrypsin deficiency | pizz phenotype | alpha-1 proteinase inhibitor deficiency > E88.01
plasminogen deficiency > E88.02
abnormal transport protein | double albumin | transferrin deficiency | atransferrinemia | abnormal serum protein | carrier protein abnormality | paraalbuminemia | transcortin abnormality > E88.09
protein metabolism disorder | plasma protein metabolism disorder | protein plasma disturbance | bence jones hypoproteinemia | protein abnormality plasma | idiopathic hypoproteinemia plasma > E88.09
lipodystrophia progressiva | lipoatrophy | lipoatrophic diabetes | cephalothoracic lipodystrophy | launois lipodystrophy | intestinal lipodystrophy acquired > E88.1
insulin lipoatrophy | lipoatrophy due to injection | lipodystrophy of injection site > E88.13
brissaud lipomatosis | adiposis tuberosa simplex | anders disease | adipose tumor painful | dolorous adiposis | diffuse lipomatosis | epidural lipomatosis | renal sinus lipomatosis > E88.2
symmetrical lipomatosis | launois-bensaude lipomatosis | buschke madelung neck > E88.89
spontaneous tumor lysis syndrome | tumor lysis following chemotherapy > E88.3
mitochondrial disorder | mitochondrial metabolism disorder | mitochondriopathy | mitochondrial cytopathy > E88.40
MERRF | myoclonic epilepsy with ragged-red fibers > E88.42
MNGIE | mngie syndrome | myoneurogastrointestinal encephalopathy | mitochondrial neurogastrointestinal encephalopathy | kearns-sayre metabolic | mitochondrial depletion syndrome > E88.49
dysmetabolic syndrome | syndrome x metabolic | metabolic syndrome > E88.810
type b insulin resistance > E88.818
insulin resistance type a | rabson-mendenhall > E88.811
cancer-related cachexia | cachectic wasting due to underlying disease | wasting due to disease | wasting due to cancer | tumor cachexia | cachexia due to chronic disease > E88.A
trimethylamine urine odor > E72.52
argyric metabolic | metabolic imbalance | metabolism disturbance | metabolic dysfunction | disturbance of metabolism | metabolic deficiency | inborn metabolic error | metabolic abnormality | disorder of metabolism > E88.9
metabolic thesaurismosis | storage disease metabolic > E88.9

# --- second round: after procedures
postsurgical hypothyroid | hypothyroidism due to ablation | hypothyroidism due to thyroidectomy | post-irradiation hypothyroidism | thyroid removal hypothyroidism | hypothyroidism after irradiation | hypothyroid post thyroidectomy | status after thyroidectomy with hypothyroidism > E89.0
post-pancreatectomy hyperinsulinemia low | hypoinsulinemia | hypoinsulinemia following surgery | postsurgical hypoinsulinemia | hypoinsulinemia surgical | complication of surgery hypoinsulinemia > E89.1
parathyroprivic | tetany parathyroprival | parathyroid tetany after surgery | postoperative hypocalcemia from hypoparathyroidism | parathyroidectomy hypoparathyroidism | tetany post-thyroidectomy > E89.2
pituitary ablation hypopituitarism | hypopituitarism after pituitary surgery | postprocedural hypopituitarism | hypopituitarism due to surgery > E89.3
postablative decrease of estrogen | postablative estrogen decrease | ovarian failure due to chemotherapy | ovarian failure after oophorectomy | postsurgical ovarian failure | surgical menopause | ovarian failure surgical | postsurgical menopause | artificial menopause > E89.40
premature menopause postirradiation > E89.40
symptomatic artificial menopause | symptomatic postsurgical premature menopause | symptomatic postsurgical menopause | symptomatic postirradiation premature menopause | surgical menopause with hot flashes > E89.41
post-castration testicular failure | testicular failure after orchiectomy | postprocedural testicular hypofunction | postsurgical testicular hypofunction > E89.5
adrenalectomy hypofunction | postadrenalectomy hypofunction | adrenal failure after surgery | adrenal hypofunction after adrenalectomy | postsurgical adrenal insufficiency > E89.6
hematoma after thyroidectomy | neck hematoma after thyroidectomy | post-thyroidectomy hematoma | hematoma following parathyroidectomy > E89.820
bleeding after thyroidectomy | hemorrhage after thyroidectomy | post-thyroidectomy hemorrhage | postoperative thyroid hemorrhage > E89.810
seroma after thyroidectomy | post-thyroidectomy seroma > E89.822
intraoperative thyroid hemorrhage | hemorrhage during thyroidectomy | intraoperative hemorrhage of adrenal > E36.01
accidental laceration of thyroid during thyroidectomy | accidental puncture of parathyroid during surgery > E36.11
postprocedural endocrine complication | postsurgical endocrine complication | endocrine complication after procedure > E89.89

# --- third round: diabetes by cause and complication
diabetes due to drug or chemical | diabetes mellitus due to drug or chemical | chemically induced diabetes mellitus = drug or chemical induced diabetes mellitus
diabetes due to drug with dermatitis | diabetes due to drug or chemical with dermatitis > E09.620
diabetes due to drug or chemical with ketoacidosis > E09.10
diabetes due to drug or chemical with ketoacidosis and coma > E09.11
diabetes due to drug or chemical with glomerulosclerosis | diabetes due to drug with intercapillary glomerulosclerosis > E09.21
diabetes due to drug or chemical with renal complication | drug-induced diabetes with kidney complication > E09.29
diabetes due to drug or chemical with ophthalmic complication | drug-induced diabetes with eye complication > E09.39
diabetes due to drug or chemical with skin complication | drug-induced diabetes with skin complication > E09.628
diabetes due to drug or chemical with arthropathy | drug-induced diabetes with arthropathy > E09.618
diabetes due to drug or chemical with circulatory complication > E09.59
diabetes due to drug or chemical with neurologic complication | drug-induced diabetes with neurological complication > E09.49
diabetes due to drug or chemical with complication > E09.8
diabetes due to drug or chemical with gastroparesis > E09.43
diabetes due to drug or chemical with hypoglycemia > E09.649
diabetes due to drug or chemical with hyperglycemia > E09.65
diabetes due to drug or chemical with foot ulcer > E09.621
diabetes due to drug or chemical with polyneuropathy > E09.42
diabetes due to drug or chemical with mononeuropathy > E09.41
diabetes due to drug or chemical with neuropathy > E09.40
diabetes due to drug or chemical with cataract > E09.36
diabetes due to drug or chemical with peripheral angiopathy > E09.51
diabetes due to drug or chemical with hyperosmolarity > E09.00
type 1 diabetes with skin complication | type 1 diabetic skin complication > E10.628
type 2 diabetes with skin complication > E11.628
type 1 diabetes with kidney complication | type 1 diabetes with renal complication > E10.29
type 2 diabetes with kidney complication | diabetes with renal complication > E11.29
type 1 diabetes with eye complication | type 1 diabetes with ophthalmic complication > E10.39
type 2 diabetes with eye complication | diabetes with ophthalmic complication > E11.39
type 2 diabetes with oral complication > E11.638
type 2 diabetes with circulatory complication > E11.59
type 1 diabetes with acetonemia and coma | type 1 diabetic acetonemia with coma | acetonemia in type 1 diabetes with coma | type 1 diabetic ketoacidotic coma > E10.11
type 1 diabetes with acetonemia | acetonemia in type 1 diabetes | type 1 diabetic acidosis > E10.10
diabetes with hyperosmolarity and coma | diabetes with hyperosmolarity with coma > E11.01
mild nonproliferative retinopathy with macular edema in diabetes | diabetes with mild nonproliferative retinopathy with macular edema > E11.321
moderate nonproliferative retinopathy with macular edema in diabetes | diabetes with moderate nonproliferative retinopathy with macular edema > E11.331
severe nonproliferative retinopathy with macular edema in diabetes | diabetes with severe nonproliferative retinopathy with macular edema > E11.341
proliferative retinopathy with macular edema in diabetes | diabetes with proliferative retinopathy with macular edema > E11.351
diabetes with traction and rhegmatogenous detachment | diabetes with combined traction and rhegmatogenous retinal detachment > E11.354
diabetes with traction retinal detachment involving the macula > E11.352
diabetes with traction retinal detachment not involving macula > E11.353
diabetes with stable proliferative retinopathy > E11.355
diabetes with skin ulcer | diabetic skin ulcer > E11.622
# --- thyroid
thyroid storm in multinodular goiter | toxic multinodular goiter with storm | hyperthyroid multinodular goiter with thyroid storm | struma nodosa toxic with storm | thyrotoxicosis with multinodular goiter with thyroid storm > E05.21
hyperthyroidism with uninodular goiter with thyroid storm > E05.11
diffuse toxic goiter with storm | exophthalmic goiter with storm > E05.01
adenomatous goiter with hyperthyroidism | adenomatous goiter with thyrotoxicosis > E05.20
exophthalmic ophthalmoplegia | marsh disease | exophthalmic struma > E05.00
pretibial myxedema | thyrotoxic dermopathy | thyrotoxic myasthenia | toxic thyroid | leopold-levi syndrome | thyroid overactivity | myasthenic syndrome in thyrotoxicosis > E05.90
localized myxedema with storm | thyroid crisis > E05.91
hypothyroidism due to exogenous substance | hypothyroidism from lithium > E03.2
hypothyroidism of iodine deficiency > E01.8
multinodular endemic goiter | endemic multinodular struma > E01.1
goiter due to enzyme defect | enzyme defect goiter | pendred syndrome goiter | goiter due to thyroid hormone synthesis defect > E07.1
myopathy in hypothyroidism | arthritis in hypothyroidism | myxedema myopathy | myopathy in myxedema > E03.9
# --- other glands
increased androgens | excess androgens | androgen increase | excess male hormone ovarian | increase of androgens > E28.1
ovarian hyperestrogenism | precocious puberty due to ovarian estrogen | excess estrogen | estrogen hypersecretion ovarian > E28.0
isosexual virilization > E28.2
undeveloped testis | testicular failure | seminiferous tubule failure | defective testicular androgen biosynthesis | androgen deficiency of testis > E29.1
infantile uterus delayed | infantilism of uterus > E30.0
corticoadrenal hypofunction | adrenal cortical insufficiency | hypofunction of adrenal cortex > E27.40
hemorrhage of adrenal medulla | adrenal medullary hemorrhage | adrenal medulla hemorrhage | adrenal cyst | abscess of adrenal | cyst of adrenal > E27.8
catecholamine secretion by pheochromocytoma | catecholamine secreting tumor function > E27.5
cushing syndrome due to drug | steroid cushing > E24.2
adrenal hyperplasia with virilism | virilism adrenal | adrenal cortical virilism | virilizing adrenal hyperplasia acquired > E25.9
macrospondylitis acromegalica | acromegalic macrospondylitis | erdheim acromegaly | scaglietti-dagnini syndrome | acromegalic spondylitis > E22.0
posterior pituitary hyperfunction | increased posterior pituitary function | hyperfunction of posterior pituitary > E22.2
infarct of pituitary | pituitary infarction | infarction of hypophysis | pituitary cyst > E23.6
renon-delille syndrome | diencephalic dysfunction > E23.3
osteitis fibrosa cystica generalisata | recklinghausen disease of bone | von recklinghausen bone disease | engel-recklinghausen disease > E21.0
hypoparathyroid myopathy | myopathy in hypoparathyroidism > E20.9
suppuration of thymus | thymus abscess > E32.1
thymic necrosis | necrosis of thymus | thymic atrophy | thymic cyst | thymus atrophy > E32.8
constitutional dwarfism > E34.31
werner syndrome | pineal gland dysfunction | pineal disorder | progeria of adult > E34.8
endocrine myopathy | myopathy in endocrine disease > E34.9
nanosomia genetic | nanism | nanosomia > E34.328
absence of endocrine gland acquired | acquired absence of endocrine gland | postprocedural metabolic disorder | postoperative metabolic disorder > E89.89
# --- nutrition and vitamins
inanition edema > E43
marasmic malnutrition | protein energy malnutrition with marasmus | wasting disease marasmus | severe protein calorie malnutrition with marasmus > E41
marasmus and kwashiorkor | severe malnutrition with marasmus and kwashiorkor > E42
niacin deficiency dementia | pellagra cheilosis | pellagrous encephalopathy | dementia in pellagra > E52
vitamin g deficiency > E53.0
inositol deficiency | vitamin b12 deficiency | posterolateral degeneration | dorsolateral spinal sclerosis | dorsolateral degeneration of cord | combined degeneration of spinal cord | combined system disease > E53.8
beriberi neuritis | shoshin | vitamin b deficiency with beriberi | panneuritis endemica > E51.11
beriberi myocardiopathy > E51.12
beriberi brain degeneration | beriberi encephalopathy | wernicke-korsakoff encephalopathy > E51.2
glisson disease | english disease rickets | active rachitis | juvenile malacosteon | rachitic disease > E55.0
rachitic chest | rachitic spine | bowing from old rickets | rickets sequelae | sequelae of rachitis | rachitic pectus excavatum | rachitic spine deformity > E64.3
late effect of calcium deficiency | sequelae of calcium deficiency > E64.8
fat pad hypertrophy of buttock | local fat deposit > E65
adiposis | adiposity | overfatness > E66.9
obesity due to drug | medication induced obesity | steroid obesity > E66.1
# --- metabolism
phenylketonuria mild > E70.1
albinismus > E70.30
branched chain organic aciduria > E71.118
aminoaciduria transport | disturbance of amino acid transport > E72.00
hartnup disease | h disease pellagra-cerebellar | hartnup aminoaciduria > E72.02
cystinosis lignac | lignac syndrome with cystinosis | fanconi syndrome with cystinosis | abderhalden-kaufmann-lignac syndrome > E72.04
sulfur amino acid disorder | sulfur-bearing amino acid metabolism disturbance | disturbance of sulfur-bearing amino acid metabolism > E72.10
oasthouse disease | oast-house urine disease > E72.19
urea cycle metabolism disturbance | disturbance of urea cycle metabolism > E72.20
arginine hyperaminoaciduria > E72.21
citrulline metabolism disturbance | disturbance of citrulline metabolism > E72.23
hyperglycinemia nonketotic | glucoglycinuria > E72.51
amino acid disorder | disorder of amino acids > E72.9
glycogen cardiomegaly | glycogen storage disease of heart | cardiomegaly from glycogen storage | glycogen storage of myocardium > E74.02
type iib glycogen storage disease | glycogen storage disease type iib > E74.05
hepatorenal glycogen storage disease | glycogen storage disease of liver and kidney | glycogen storage metabolism disorder > E74.09
fructose phosphate aldolase deficiency | fructose-1-phosphate aldolase deficiency > E74.19
disorder of citrate metabolism > E74.829
congenital disorder of glycosylation | glycosylation disorder | congenital glycosylation defect > E74.89
bielschowsky disease | bielschowsky-jansky disease | spielmeyer-vogt disease > E75.4
scholz disease | scholz syndrome > E75.25
hereditary hyperlipidosis | cerebrotendinous cholesterosis | xanthoma of tendon | xanthoma of joint | cutaneotendinous xanthoma | tendinous xanthoma > E75.5
hurler disease > E76.02
brain degeneration in hunter syndrome | hunter's disease mucopolysaccharidosis > E76.1
sanfilippo syndrome | sanfilippo disease > E76.22
mucopolysaccharidosis cardiopathy | cardiopathy in mucopolysaccharidosis > E76.3
pseudo-hurler disease > E77.0
hyalinosis cutis | lipogranulomatosis | urbach-wiethe disease > E78.89
hepatosplenomegalic lipidosis | buerger-gruetz syndrome > E78.3
elevated cholesterol with high triglycerides | high cholesterol and high triglycerides | high cholesterol with high triglycerides | elevated cholesterol and triglycerides > E78.2
orotic aciduria | orotaciduria | oroticaciduria > E79.89
porphyruria | porphyrinuria disease > E80.20
hanot-chauffard syndrome | troisier-hanot-chauffard syndrome | hemosiderosis > E83.19
danbolt syndrome | danbolt-closs syndrome | zinc deficiency disease hereditary > E83.2
ceruloplasmin deficiency | kinnier wilson disease > E83.01
iiac | infantile arterial calcification > E83.820
cystic fibrosis with manifestations | cystic fibrosis with other manifestation > E84.8
organ-limited amyloid | amyloid neuritis | amyloid nervous system degeneration | amyloid gastrointestinal disease | gastrointestinal amyloid | arthritis in amyloidosis | arthropathy in amyloidosis | nephrosis in amyloidosis | amyloid of nervous system | amyloid of gastrointestinal tract | cardiac amyloid deposition | amyloid of skin | renal amyloid > E85.4
disorder of electrolyte balance | hyperelectrolytemia | electrolyte balance disturbance > E87.8
ketoacidosis nondiabetic | nondiabetic ketoacidosis > E87.29
narp | narp syndrome | neuropathy ataxia retinitis pigmentosa syndrome > E88.49
lipoprotein metabolism disturbance > E78.9
mcquarrie syndrome | familial infantile hypoglycemia idiopathic > E16.2

# --- third round: further families
autoimmune thyroiditis > E06.3
iron-hard thyroid > E06.5
granuloma of thyroid | thyroid granuloma > E06.1
gangrene of thyroid | hemorrhage of thyroid | infarction of thyroid > E07.89
thyroid hypersecretion of calcitonin | c-cell hyperplasia of thyroid > E07.0
diffuse nontoxic goiter > E04.0
colloid nodule of thyroid | cold nodule of thyroid > E04.1
myxedema of adult > E03.9
congenital hypothyroidism endemic > E00.9
insulinoma syndrome | pancreatic islet cell hyperfunction > E16.1
hypersecretion of glucagon > E16.3
tetany of parathyroid | latent tetany hypoparathyroid > E20.9
pituitary giant > E22.0
galactorrhea amenorrhea from prolactin | forbes-albright syndrome > E22.1
panhypopituitarism | lorain-levi dwarfism > E23.0
water diabetes > E23.2
frohlich syndrome | babinski-frohlich syndrome > E23.6
primary aldosteronism conn > E26.01
bronzed disease > E27.1
waterhouse-friderichsen nonmeningococcal | adrenal infarction | adrenal calcification > E27.49
premature menopause | early menopause > E28.319
hormone secretion by carcinoid > E34.0
laron-type short stature > E34.321
goldberg-maxwell syndrome > E34.51
reifenstein syndrome > E34.52
exophthalmic thymus persistent | hypertrophy of thymus > E32.0
xerophthalmia vitamin a | vitamin a deficiency with xerosis > E50.7
keratomalacia vitamin a > E50.4
night blindness from vitamin a deficiency > E50.5
barlow disease infantile scurvy | moller-barlow disease > E54
calcium deficiency dietary > E58
zinc deficiency dietary > E60
hypercarotinemia > E67.1
hypervitaminosis d > E67.3
msud > E71.0
homocystinuria > E72.11
ochronosis hereditary > E70.29
von gierke disease > E74.01
mcardle disease > E74.04
essential fructosuria > E74.11
renal glucosuria > E74.810
glucocerebrosidase deficiency > E75.22
anderson-fabry disease > E75.21
gm2 gangliosidosis infantile > E75.02
sandhoff disease > E75.01
morquio syndrome | morquio disease > E76.219
familial hdl deficiency > E78.6
acanthocytosis with hypobetalipoproteinemia > E78.6
meulengracht disease > E80.4
dubin-johnson syndrome > E80.6
pigmentary cirrhosis > E83.110
aat deficiency > E88.01
launois-bensaude adenolipomatosis | madelung disease lipomatosis > E88.89
leigh > G31.82
# --- shorthand, adult medicine
@type condition
hypoK | hypo-K > E87.6
hypoNa | hypo-Na > E87.1
hyperNa > E87.0
hypoMg > E83.42
hypoCa > E83.51
hyperCa > E83.52
hyperPhos > E83.39
Hashimoto's hypothyroidism | Hashimoto's hypothyroid | hypothyroidism due to Hashimoto's | hypothyroid due to Hashimoto's | Hashimoto's thyroiditis with hypothyroidism > E06.3
T2DM with PN | DM2 with PN | DM with PN | diabetic PN | T2DM PN | DM with DPN > E11.42
T1DM with PN | DM1 with PN > E10.42
on pump | insulin pump > Z96.41 {T1DM, DM1, CGM, Medtronic, Omnipod, Tandem, basal rate, Dexcom}
adrenal insuff due to steroids | adrenal insufficiency due to chronic steroids | steroid-induced AI | adrenal insuff secondary to chronic steroids > E27.3
adrenal insuff | secondary AI > E27.40
prolactin-secreting | PRL-secreting > E22.1
hypothyroid due to ICI | hypothyroidism due to ICI | ICI hypothyroidism | immunotherapy hypothyroidism | hypothyroidism due to nivolumab | hypothyroidism due to pembrolizumab > E03.2
protein-cal malnutrition mod | mod protein-cal malnutrition | mod malnutrition > E44.0
protein-cal malnutrition severe | severe protein-cal malnutrition > E43
protein-cal malnutrition mild > E44.1
PCM > E46 {malnutrition, dietitian, dietician, RD, albumin, muscle wasting, cachexia}
obesity cl 1 | obesity cl I | cl 1 obesity | cl I obesity > E66.811
obesity cl 2 | cl 2 obesity > E66.812
obesity cl 3 | cl 3 obesity > E66.813
hypothyroid s/p RAI | s/p RAI now hypothyroid | hypothyroid after RAI | post-RAI hypothyroid | hypothyroid post RAI | hypothyroid s/p thyroidectomy > E89.0
@let LOW_THYROID = hypothyroid | hypothyroidism
@let IODINE = RAI | radioiodine | radioiodine ablation | radioactive iodine | I-131 | RAI ablation
@let FORMERLY = for Graves | for Graves disease | for toxic goiter | for toxic nodule | for hyperthyroidism | for thyrotoxicosis
$LOW_THYROID since $IODINE | $LOW_THYROID from $IODINE | $LOW_THYROID due to $IODINE | $LOW_THYROID after $IODINE $FORMERLY | $LOW_THYROID since $IODINE $FORMERLY | $LOW_THYROID due to $IODINE $FORMERLY | $LOW_THYROID s/p $IODINE $FORMERLY | $LOW_THYROID post $IODINE $FORMERLY > E89.0
hypothyroid d/t lithium | lithium induced hypothyroid | hypothyroidism from amiodarone | hypothyroidism from immunotherapy | immune checkpoint inhibitor hypothyroidism > E03.2
mixed HLD | combined HLD | combined dyslipidemia > E78.2

1° hyperparathyroidism | 1° HPT | 1° hyperPTH | primary hyperPTH | primary HPT > E21.0
2° hyperPTH | secondary hyperPTH > N25.81 {ESRD, CKD, dialysis, HD, renal, kidney}
@type condition
mixed lipids > E78.2
Graves > E05.00 {TSH, TRAb, methimazole, thyroid, orbitopathy, FT4}
@type condition
low thyroid after surgery | hypothyroid after thyroidectomy > E89.0
mild diabetic retinopathy = mild nonproliferative diabetic retinopathy
moderate diabetic retinopathy = moderate nonproliferative diabetic retinopathy
severe diabetic retinopathy = severe nonproliferative diabetic retinopathy

# --- as the Index files them
@type condition
subclinical hypothyroidism > E03.8

# --- said in case reports
@type condition
protein-caloric > E46
presence of amyloid | amyloid deposits | amyloid material > E85.9
electrolyte alterations > E87.8
consumptive syndrome > E88.A

# --- secondary hyperparathyroidism in shorthand
@type condition
2ndary HPT | 2ndary hyperparathyroidism | 2° HPT | 2° hyperparathyroidism | 2nd HPT | SHPT | secondary HPT > N25.81 {ESRD, dialysis, HD, PTH, CKD, sevelamer, calcitriol}

# --- single lines of assessments, endocrine-metabolic
@type condition
pre-DM | preDM > R73.03
heterozygous FH > E78.011
primary aldo | primary hyperaldo > E26.09
post-surgical hypothyroid > E89.0
steroid-induced DM > E09.9
adrenal insufficiency from chronic prednisone | adrenal insufficiency from prednisone | adrenal insufficiency from steroids > E27.3

# --- diabetes and thyroid in short
@type condition
painful diabetic polyneuropathy | painful diabetic peripheral neuropathy = diabetic polyneuropathy
thyroid storm, Graves' | Graves' with thyroid storm | Graves thyroid storm > E05.01

# --- phosphate, as misspelled
hypophosphoremia > E83.39

# --- the control told behind the type
DM2, poorly controlled | T2DM, poorly controlled | type 2 DM, poorly controlled | type 2 diabetes, poorly controlled | DM2, uncontrolled | T2DM, uncontrolled | type 2 DM, uncontrolled > E11.65
T1DM, poorly controlled | type 1 diabetes, poorly controlled | DM1, poorly controlled | T1DM, uncontrolled | type 1 diabetes, uncontrolled > E10.65

# --- endocrine clinic shorthand
@type condition
pit cushings | pituitary cushings | ACTH adenoma cushings | cushing's from pituitary adenoma | cushings dz > E24.0
low T > E29.1 {testosterone, TRT, T gel, androgel, test cyp, total T, free T}
high trigs | elevated trigs | hypertrig | hyper TG | trigs elevated | trigs high > E78.1
HH > E83.110 {C282Y, H63D, HFE, hemochromatosis}
C282Y homozygous hemochromatosis | C282Y hemochromatosis | C282Y/H63D hemochromatosis > E83.110
A1AT def | AAT def | alpha-1 def | a-1 antitrypsin def | A1ATD > E88.01
AATD > E88.01 {emphysema, PiZZ, PiMZ, PiSZ, prolastin, zemaira, augmentation, alpha-1}
CF with pulm disease | CF w/ pulm dz | CF w pulm dz | CF lung dz | CF w/ lung dz | CF with lung disease | CF pulm exacerbation | CF w/ bronchiectasis | CF bronchiectasis > E84.0
CF > E84.9 {trikafta, ivacaftor, kalydeco, orkambi, symdeko, pulmozyme, dornase, F508del, delF508}
AIP > E80.21 {hemin, porphyria, givosiran, panhematin, porphobilinogen, PBG, givlaari}
wtATTR | ATTRwt | wt ATTR | ATTR-wt | wild type ATTR | ATTR wild type | wild type TTR amyloid | senile cardiac amyloid | senile cardiac amyloidosis | wtATTR cardiac amyloid | ATTRwt cardiac amyloid | wild type cardiac amyloid | wild-type cardiac amyloidosis | wtATTR-CM | ATTRwt-CM | wtATTR amyloid | ATTRwt amyloidosis | wtATTR amyloidosis > E85.82

# --- complications told with "with"
T2DM w/ nephropathy | DM2 w/ nephropathy | type 2 diabetes with nephropathy | type 2 DM with nephropathy | DM w/ nephropathy | DM nephropathy | T2DM nephropathy | DM2 nephropathy | T2DM c/b nephropathy | DM2 c/b nephropathy | T2DM complicated by nephropathy | DM type 2 with nephropathy | T2DM with microalbuminuria and nephropathy > E11.21
DM1 with nephropathy | type 1 diabetes with nephropathy | type 1 DM with nephropathy | T1DM nephropathy | DM1 nephropathy | T1DM c/b nephropathy > E10.21
amio-induced hyperthyroid | amio-induced hyperthyroidism | amio induced thyrotoxicosis | hyperthyroid from amio | hyperthyroidism from amio | hyperthyroid 2/2 amio | hyperthyroidism 2/2 amio > E05.80
hypopara post thyroidectomy | hypopara s/p thyroidectomy | hypopara after thyroidectomy | post-thyroidectomy hypopara | postsurgical hypopara | post-surgical hypopara | postop hypopara | post-op hypopara | surgical hypopara | hypoparathyroidism s/p thyroidectomy | hypoparathyroidism post thyroidectomy > E89.2
hypopara > E20.9
AI 2/2 chronic steroids | AI from chronic steroids | AI 2/2 steroids | AI 2/2 long-term steroids | AI 2/2 prednisone | adrenal insufficiency from chronic steroids | tertiary AI from steroids > E27.3
CAH > E25.0 {21-OH, 17-OHP, 21-hydroxylase, hydrocortisone, florinef, fludrocortisone, salt wasting, salt-wasting, virilization, CYP21A2}
CAH 21-OH | CAH 21-OHD | 21-OH def | 21-OHD | 21-hydroxylase def | NCCAH | nonclassic CAH | classic CAH | salt wasting CAH | SW CAH > E25.0
POI > E28.39 {ovarian, AMH, FSH, estradiol, amenorrhea, premature menopause, fertility}
low phos | phos low > E83.39
chronic met acidosis | met acidosis, chronic | chronic metabolic acidosis of CKD | chronic acidosis of CKD | metabolic acidosis of CKD | metabolic acidosis in CKD | met acidosis of CKD > E87.22
acute met acidosis | met acidosis acute > E87.21
met acidosis = metabolic acidosis
wilsons dz > E83.01
PKU > E70.0 {phe, kuvan, sapropterin, palynziq, low-phe, phe level, phe levels, phenylalanine}
lactase def > E73.9
renal AL amyloid | AL amyloid of kidney | cardiac AL amyloid | AL cardiac amyloid | AL amyloid, renal | AL amyloid, cardiac | AL amyloidosis, renal | AL amyloidosis of kidney | light chain amyloid > E85.81
CSME | clinically significant macular edema = diabetic macular edema
PDR and CSME | PDR w/ CSME > E11.351
mild NPDR w/ CSME | mild NPDR and CSME > E11.321
moderate NPDR with CSME | mod NPDR w/ CSME | mod NPDR and CSME > E11.331
severe NPDR w/ CSME | severe NPDR and CSME > E11.341
@type status
on basal bolus | on MDI insulin | MDI insulin regimen | on insulin MDI > Z79.4 {diabetes, DM, DM2, T2DM, LADA, insulin, A1c}
s/p TT > E89.0 {thyroid ca, PTC, thyroid cancer, LT4, levothyroxine, synthroid}
@type condition

# --- glands, more shorthand
@type condition
hyperthyroid, toxic nodule | hyperthyroidism, toxic nodule | toxic nodule | hot nodule with hyperthyroidism | autonomous toxic nodule > E05.10
cushingoid from pred | cushingoid 2/2 steroids | exogenous cushings | steroid-induced cushings | cushings from steroids | cushing's from prednisone > E24.2
central hypogonadism | hypogonadism, central | hypogonadism, secondary | hypogonadotropic hypogonadism acquired | hypogonadism, hypogonadotropic > E23.0

diabetes is complicated by | diabetes was complicated by | diabetes has been complicated by = diabetes
type 2 diabetes is complicated by | type 2 diabetes has been complicated by = type 2 diabetes mellitus
type 1 diabetes is complicated by | type 1 diabetes has been complicated by = type 1 diabetes mellitus
background retinopathy | background retinopathy of both eyes | background retinopathy in both eyes | background retinopathy OU = nonproliferative diabetic retinopathy {diabetes, diabetic, T1DM, T2DM, DM2}
@type status
on pump therapy | wears a pump | pump user = presence of insulin pump {T1DM, type 1 diabetes, type 1 diabetic, basal rate, Omnipod, Tandem}
@type other
weight loss advised | weight loss encouraged | weight loss discussed | weight loss counseled | weight loss counselling | advised weight loss | recommended weight loss | discussed weight loss | weight loss plan | counseled on weight loss | working on weight loss | weight loss and exercise | weight loss through diet | weight loss urged | weight loss is advised | weight loss was advised
@type condition
AL amyloidosis of the heart | AL amyloidosis of heart | cardiac AL amyloidosis | AL cardiac amyloidosis | AL amyloidosis with cardiac involvement | AL amyloidosis involving the heart | light chain amyloidosis of the heart | cardiac light chain amyloidosis > E85.81
PKU > E70.1 {diet, Phe, Phe level, Kuvan, sapropterin, Palynziq, medical formula}
