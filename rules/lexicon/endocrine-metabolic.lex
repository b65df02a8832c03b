# Diabetes, thyroid, other glands, nutrition, lipids, electrolytes and metabolism (E00-E89, R63, R73, R79 and the Z codes that go with them).

@type condition

# --- diabetes
diabetes | sugar diabetes | diabetes mellitus | dm | sugar disease | diabetic patient | known diabetic | diabetes well controlled > E11.9
DM > E11.9
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
elevated blood sugar | high blood sugar | elevated blood glucose | elevated glucose | high glucose | hyperglycemia | high sugars | blood sugars elevated | raised blood sugar > R73.9
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
subclinical hypothyroidism > E02
congenital hypothyroidism > E03.1
post-surgical hypothyroidism | postoperative hypothyroidism | postablative hypothyroidism | post-ablative hypothyroidism | hypothyroidism after thyroidectomy | post-thyroidectomy hypothyroidism | hypothyroidism s/p thyroidectomy | iatrogenic hypothyroidism | hypothyroidism following thyroidectomy | radioiodine-induced hypothyroidism | post-procedural hypothyroidism > E89.0
drug-induced hypothyroidism | amiodarone-induced hypothyroidism | lithium-induced hypothyroidism > E03.2
overactive thyroid | hyperthyroid | hyperthyroidism | thyrotoxicosis > E05.90
subclinical hyperthyroidism > E05.90
thyroid storm | thyrotoxic storm | thyrotoxic crisis > E05.91
amiodarone-induced thyrotoxicosis | amiodarone induced hyperthyroidism > E05.80
graves disease | basedow disease | basedow | graves-basedow disease | basedow-graves disease | toxic diffuse goiter | exophthalmic goiter > E05.00
plummer disease | toxic adenoma | toxic thyroid nodule | toxic thyroid adenoma | autonomous thyroid nodule > E05.10
toxic mng | toxic multinodular goiter > E05.20
hashimoto | hashimoto thyroiditis | hashimoto disease | chronic lymphocytic thyroiditis | chronic autoimmune thyroiditis > E06.3
thyroiditis > E06.9
de quervain's thyroiditis > E06.1
goiter | enlarged thyroid | thyroid enlargement | struma | enlarged thyroid gland > E04.9
thyroid nodule | nodule of thyroid | single thyroid nodule | thyroid cyst | thyroid lesion | nodule of the thyroid | thyroid incidentaloma | right thyroid nodule | left thyroid nodule | cold thyroid nodule | colloid nodule > E04.1
multiple thyroid nodules | mng | multinodular goiter | bilateral thyroid nodules | multinodular thyroid | multinodular thyroid goiter > E04.2
diffuse goiter > E04.0
thyroid disease | thyroid disorder | thyroid dysfunction | thyroid problem | thyroid condition | thyropathy > E07.9
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
rathke cleft cyst | empty sella | empty sella syndrome | pituitary apoplexy | pituitary cyst > E23.6
pituitary mass | pituitary lesion | pituitary disease | sellar mass > E23.7
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
adrenal nodule | adrenal mass | adrenal incidentaloma | adrenal lesion | adrenal cyst | adrenal hyperplasia | adrenal thickening | suprarenal mass | adrenal nodularity > E27.8
adrenal adenoma | adrenocortical adenoma | suprarenal adenoma > D35.0
pcos | polycystic ovary syndrome | polycystic ovary disease | polycystic ovaries | polycystic ovarian disease | stein-leventhal | pcod > E28.2
poi | premature ovarian failure | premature ovarian insufficiency | primary ovarian insufficiency > E28.39 {ovarian}
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
hefh | hofh | heterozygous familial hypercholesterolemia > E78.01
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
low magnesium | hypomagnesaemia > E83.42
high magnesium > E83.41
hypophosphatemia | low phosphorus | low phosphate | hyperphosphatemia | high phosphorus | hypophosphatemic > E83.39
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
hemochromatosis | iron overload > E83.119
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

# --- status and history
@type status
on insulin | insulin dependent | insulin requiring | on long-term insulin | long term insulin use | long-term use of insulin | taking insulin | uses insulin | insulin therapy | insulinized | insulin treated | treated with insulin | on basal insulin | on lantus | on sliding scale insulin at home | basal bolus insulin | takes insulin | current insulin use | on home insulin | on novolog | on humalog | insulin user > Z79.4
on metformin | taking metformin | on oral hypoglycemics | oral hypoglycemics | oral antidiabetic | oral hypoglycemic agents | on glipizide | on januvia | on jardiance | takes metformin | on oral antidiabetic drugs | on farxiga | long-term use of oral hypoglycemic drugs | treated with metformin | treated with oral antidiabetics | on glyburide | oral antidiabetic agents > Z79.84
on ozempic | on semaglutide | on trulicity | on victoza | on glp-1 agonist | taking ozempic | on mounjaro | on dulaglutide | on liraglutide > Z79.85
insulin pump | on insulin pump | insulin pump in place | uses an insulin pump > Z96.41
on prednisone | on chronic prednisone | chronic steroids | on chronic steroids | chronic prednisone | chronic steroid use | long-term steroids | long term steroid use | on steroids chronically | chronic corticosteroids | on chronic corticosteroids | chronic steroid therapy > Z79.52
on methotrexate | taking methotrexate > Z79.631
s/p thyroidectomy | status post thyroidectomy | history of thyroidectomy | s/p total thyroidectomy | prior thyroidectomy > E89.0 {hypothyroid, hypothyroidism, levothyroxine, synthroid}
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
