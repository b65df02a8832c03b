# Drugs by what they are for, numbers that the release grades, and words that deny a link: findings that rules ask for.
@type drug
insulin | lantus | humalog | novolog | levemir | basaglar | tresiba | toujeo | humulin | novolin | NPH insulin | insulin glargine | insulin lispro | insulin aspart | insulin detemir | insulin degludec | sliding scale insulin | basal insulin : insulin
metformin | glucophage | glipizide | glyburide | glimepiride | amaryl | glucotrol | sitagliptin | januvia | linagliptin | tradjenta | saxagliptin | pioglitazone | actos | rosiglitazone | empagliflozin | jardiance | dapagliflozin | farxiga | canagliflozin | invokana | ertugliflozin | repaglinide | nateglinide | acarbose | rybelsus | oral semaglutide | oral hypoglycemic | oral antidiabetic | janumet : oral antidiabetic drug
semaglutide | ozempic | liraglutide | victoza | dulaglutide | trulicity | exenatide | byetta | bydureon | tirzepatide | mounjaro | pramlintide | GLP-1 agonist : injectable antidiabetic drug
@type modifier
bmi | body mass index : measure Z68 body mass index
weeks gestation | weeks of gestation | weeks pregnant | wks gestation | gestational age | weeks gestational age | weeks EGA | weeks IUP | week pregnancy | weeks intrauterine pregnancy | pregnancy at | gestation at | pregnant at | abortion at | pregnancy of | IUP at | intrauterine pregnancy at | GA : measure Z3A weeks of gestation
TBSA | total body surface area | of body surface | body surface area | of the body surface | of total body surface : measure T31 body surface burned
not due to | unrelated to | not related to | not secondary to | not caused by | independent of | not attributed to : stated as unrelated
left handed | left hand dominant | lefthanded | left dominant | right nondominant : left-handed
