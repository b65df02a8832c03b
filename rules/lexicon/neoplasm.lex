# Neoplasms (C00-D49), their history codes (Z85, Z86.0) and screening wordings: what notes write for the official titles.
@type condition

# --- malignant, by site: everyday names
breast ca | ca breast | carcinoma mammae | mammary carcinoma | breast adenocarcinoma | breast malignancy | invasive ductal carcinoma | infiltrating ductal carcinoma | invasive lobular carcinoma | infiltrating lobular carcinoma | invasive mammary carcinoma | her2 positive breast cancer | ductal carcinoma of the breast | lobular carcinoma of the breast > C50.9
IDC | ILC > C50.9 {breast, mammary, mastectomy, lumpectomy, mammogram}
paget disease of the nipple | mammary paget disease > C50.0
colon cancer | colon ca | ca colon | colonic carcinoma | colon adenocarcinoma | adenocarcinoma of the colon | carcinoma of the colon | bowel cancer | large bowel cancer | colonic malignancy > C18.9
colorectal cancer | colorectal carcinoma | colorectal ca | colorectal adenocarcinoma | CRC cancer > C19
cecal cancer | cecal carcinoma | cecal adenocarcinoma | cancer of the cecum | cecum cancer > C18.0
appendiceal cancer | appendix cancer | appendiceal carcinoma | appendiceal adenocarcinoma > C18.1
ascending colon cancer | right colon cancer | cancer of the ascending colon > C18.2
transverse colon cancer | cancer of the transverse colon > C18.4
descending colon cancer | left colon cancer | cancer of the descending colon > C18.6
sigmoid cancer | sigmoid carcinoma | sigmoid adenocarcinoma | cancer of the sigmoid | sigmoid colon cancer > C18.7
rectosigmoid cancer | rectosigmoid carcinoma | rectosigmoid adenocarcinoma > C19
rectal cancer | rectal ca | rectal carcinoma | rectal adenocarcinoma | carcinoma of the rectum | adenocarcinoma of the rectum > C20
anal cancer | anal carcinoma | anal squamous cell carcinoma | squamous cell carcinoma of the anus > C21.0
prostate cancer | prostate ca | ca prostate | prostatic carcinoma | prostate adenocarcinoma | adenocarcinoma of the prostate | carcinoma of the prostate | prostate malignancy | prostrate cancer | castration resistant prostate cancer | CRPC > C61
lung cancer | lung ca | ca lung | lung carcinoma | pulmonary carcinoma | bronchogenic carcinoma | bronchial carcinoma | lung adenocarcinoma | adenocarcinoma of the lung | pulmonary adenocarcinoma | squamous cell carcinoma of the lung | lung malignancy | nonsmall cell lung cancer | non-small cell lung cancer | non-small-cell lung carcinoma | non small cell carcinoma of the lung | small cell lung cancer | small cell carcinoma of the lung | oat cell carcinoma | bronchoalveolar carcinoma > C34.9
NSCLC | SCLC > C34.9
small cell carcinoma > C34.9 {lung, pulmonary, bronchial, chest}
pancoast tumor | pancoast cancer | superior sulcus tumor > C34.1
mesothelioma of the pleura | pleural mesothelioma | malignant pleural mesothelioma > C45.0
peritoneal mesothelioma > C45.1
malignant mesothelioma > C45.9
thymic carcinoma | thymus cancer | malignant thymoma > C37
laryngeal cancer | laryngeal carcinoma | cancer of the larynx | larynx cancer > C32.9
glottic cancer | glottic carcinoma | vocal cord cancer > C32.0
throat cancer | pharyngeal cancer | pharyngeal carcinoma | throat carcinoma > C14.0
oropharyngeal cancer | oropharyngeal carcinoma | oropharyngeal squamous cell carcinoma > C10.9
nasopharyngeal cancer | nasopharyngeal carcinoma | NPC carcinoma > C11.9
hypopharyngeal cancer | hypopharyngeal carcinoma > C13.9
tonsil cancer | tonsillar cancer | tonsillar carcinoma | squamous cell carcinoma of the tonsil > C09.9
base of tongue cancer | tongue base cancer | cancer of the base of the tongue > C01
tongue cancer | tongue carcinoma | cancer of the tongue | squamous cell carcinoma of the tongue > C02.9
oral cancer | mouth cancer | oral cavity cancer | oral squamous cell carcinoma | oral cavity carcinoma > C06.9
lip cancer | cancer of the lip | squamous cell carcinoma of the lip > C00.9
gum cancer | gingival cancer > C03.9
parotid cancer | parotid carcinoma | mucoepidermoid carcinoma of the parotid > C07
salivary gland cancer | salivary gland carcinoma > C08.9
head and neck cancer | head and neck squamous cell carcinoma | HNSCC | head and neck carcinoma > C76.0
esophageal cancer | esophageal ca | esophageal carcinoma | esophageal adenocarcinoma | cancer of the esophagus > C15.9
gastroesophageal junction cancer | GE junction adenocarcinoma | gastric cardia cancer | GEJ cancer > C16.0
gastric cancer | gastric ca | stomach cancer | gastric carcinoma | gastric adenocarcinoma | stomach carcinoma | linitis plastica > C16.9
small bowel cancer | small bowel adenocarcinoma | small intestine cancer > C17.9
duodenal cancer | duodenal adenocarcinoma > C17.0
gist tumor | GIST > C49.A
liver cancer | hepatic carcinoma | hepatic cancer | liver ca > C22.9
hepatocellular cancer | hepatocarcinoma > C22.0
HCC > C22.0 {liver, hepatic, cirrhosis, hepatitis, AFP, hepatocellular, TACE}
intrahepatic cholangiocarcinoma > C22.1
klatskin tumor | bile duct cancer | extrahepatic cholangiocarcinoma | hilar cholangiocarcinoma > C24.0
ampullary cancer | ampullary carcinoma | ampullary adenocarcinoma > C24.1
gallbladder cancer | gallbladder carcinoma | gallbladder adenocarcinoma > C23
pancreatic cancer | pancreatic ca | pancreas cancer | pancreatic carcinoma | pancreatic adenocarcinoma | pancreatic ductal adenocarcinoma | carcinoma of the pancreas > C25.9
head of pancreas cancer | cancer of the head of the pancreas | pancreatic head cancer | pancreatic head adenocarcinoma > C25.0
kidney cancer | renal cancer | renal cell carcinoma | renal cell cancer | hypernephroma | renal carcinoma | clear cell carcinoma of the kidney | clear cell renal cell carcinoma | renal adenocarcinoma | papillary renal cell carcinoma | grawitz tumor > C64
RCC > C64
wilms tumor | nephroblastoma > C64
renal pelvis cancer | renal pelvis urothelial carcinoma | upper tract urothelial carcinoma | UTUC > C65
ureteral cancer | ureter carcinoma | ureteral urothelial carcinoma > C66
bladder cancer | bladder ca | bladder carcinoma | urothelial carcinoma of the bladder | transitional cell carcinoma of the bladder | urothelial bladder cancer | non muscle invasive bladder cancer | muscle invasive bladder cancer | papillary urothelial carcinoma > C67.9
TCC > C67.9 {bladder, urothelial, transitional, cystoscopy}
testicular cancer | testis cancer | testicular carcinoma | seminoma | testicular seminoma | germ cell tumor of the testis | testicular germ cell tumor | nonseminomatous germ cell tumor > C62.9
penile cancer | penile carcinoma | squamous cell carcinoma of the penis > C60.9
cervical cancer | cervical ca | cervix cancer | cervical carcinoma | cervical adenocarcinoma | cancer of the cervix > C53.9
endometrial cancer | endometrial ca | endometrial carcinoma | endometrial adenocarcinoma | endometrioid adenocarcinoma of the endometrium > C54.1
uterine cancer | cancer of the uterus | uterus cancer | womb cancer > C55
uterine sarcoma | uterine leiomyosarcoma > C55
ovarian cancer | ovarian ca | ovarian carcinoma | ovary cancer | ovarian adenocarcinoma | serous ovarian carcinoma | high grade serous carcinoma of the ovary | ovarian malignancy > C56
fallopian tube cancer | fallopian tube carcinoma > C57.0
primary peritoneal carcinoma | primary peritoneal cancer > C48.2
vulvar cancer | vulvar carcinoma | squamous cell carcinoma of the vulva > C51.9
vaginal cancer | vaginal carcinoma > C52
choriocarcinoma > C58
brain cancer | brain ca | malignant brain tumor | glioblastoma | glioblastoma multiforme | glioma | astrocytoma | oligodendroglioma | anaplastic astrocytoma | high grade glioma | low grade glioma | malignant glioma | anaplastic oligodendroglioma | brain glioma > C71.9
GBM > C71.9
medulloblastoma | cerebellar astrocytoma > C71.6
brainstem glioma | brain stem glioma | diffuse intrinsic pontine glioma | DIPG | pontine glioma > C71.7
ependymoma > C71.9
optic glioma | optic nerve glioma > C72.3
spinal cord astrocytoma | spinal cord cancer > C72.0
thyroid cancer | thyroid ca | thyroid carcinoma | papillary thyroid carcinoma | papillary thyroid cancer | follicular thyroid carcinoma | medullary thyroid carcinoma | anaplastic thyroid carcinoma | papillary carcinoma of the thyroid | papillary thyroid microcarcinoma > C73
PTC > C73 {thyroid, thyroidectomy}
adrenal cancer | adrenocortical carcinoma | adrenal carcinoma > C74.9
neuroblastoma > C74.9
retinoblastoma > C69.2
ocular melanoma | uveal melanoma | choroidal melanoma > C69.3
bone cancer | osteosarcoma | osteogenic sarcoma | primary bone cancer | ewing sarcoma | chondrosarcoma > C41.9
soft tissue sarcoma | liposarcoma | leiomyosarcoma | rhabdomyosarcoma | synovial sarcoma | fibrosarcoma | undifferentiated pleomorphic sarcoma | malignant fibrous histiocytoma | sarcoma > C49.9
angiosarcoma > C49.9
retroperitoneal sarcoma | retroperitoneal liposarcoma > C48.0
kaposi sarcoma > C46.9
dermatofibrosarcoma protuberans | DFSP > C49.9
malignant carcinoid | carcinoid cancer > C7A.00
neuroendocrine tumor > D3A.8
carcinoid | carcinoid tumor > D3A.00
neuroendocrine carcinoma > C7A.8
metastatic lung cancer | metastatic lung adenocarcinoma | metastatic lung carcinoma | metastatic non-small cell lung cancer | metastatic small cell lung cancer > C34.90
metastatic breast cancer | metastatic breast carcinoma > C50.919
metastatic prostate cancer | metastatic prostate carcinoma | metastatic prostate adenocarcinoma > C61
metastatic colon cancer | metastatic colon adenocarcinoma | metastatic colon carcinoma > C18.9
metastatic colorectal cancer > C19
metastatic rectal cancer > C20
metastatic pancreatic cancer | metastatic pancreatic adenocarcinoma > C25.9
metastatic renal cell carcinoma | metastatic kidney cancer > C64.9
metastatic ovarian cancer > C56.9
metastatic bladder cancer > C67.9
metastatic gastric cancer | metastatic stomach cancer > C16.9
metastatic melanoma | metastatic malignant melanoma > C43.9
metastatic thyroid cancer > C73
metastatic carcinoid > C7B.00
merkel cell ca > C4A.9
cancer of unknown primary | carcinoma of unknown primary | unknown primary cancer | CUP cancer | occult primary malignancy | unknown primary malignancy > C80.1

# --- skin
basal cell ca | basal cell carcinoma | basal cell cancer | basal cell epithelioma | basalioma | basocellular carcinoma | basal cell skin cancer | nodular basal cell carcinoma | superficial basal cell carcinoma | rodent ulcer > C44.91
BCC > C44.91
squamous cell skin cancer | cutaneous squamous cell carcinoma | squamous cell carcinoma of the skin | squamous cell ca of the skin > C44.92
SCC > C44.92 {skin, dermatology, mohs, actinic, sun, scalp, cheek, forehead, cutaneous}
squamous cell carcinoma > C44.92 {skin, dermatology, mohs, actinic, sun, scalp, cutaneous}
skin cancer | skin ca | skin carcinoma | nonmelanoma skin cancer | non-melanoma skin cancer | NMSC > C44.90
malignant melanoma | melanoma | cutaneous melanoma | skin melanoma | nodular melanoma | superficial spreading melanoma > C43.9
melanoma in situ | lentigo maligna | hutchinson melanotic freckle > D03
bowen disease | squamous cell carcinoma in situ of the skin | SCCIS > D04.9
keratoacanthoma > L85.8

# --- secondary
metastasis to the femur | metastasis to the spine | metastases to the spine | metastasis to the pelvis bone | rib metastasis | mets to the spine | metastatic to spine | bone mets | mets to bone | bony mets | bone metastasis | bone metastases | bony metastasis | bony metastases | osseous metastasis | osseous metastases | skeletal metastasis | skeletal metastases | metastatic to bone | metastasis to bone | metastatic disease to bone | metastatic bone disease | spinal metastases | spine mets | vertebral metastases | vertebral metastasis | spinal metastasis > C79.51
brain mets | mets to brain | brain metastasis | brain metastases | cerebral metastasis | cerebral metastases | metastatic to brain | metastasis to brain | intracranial metastases | intracranial metastasis > C79.31
leptomeningeal carcinomatosis | leptomeningeal metastases | leptomeningeal disease | carcinomatous meningitis | meningeal carcinomatosis > C79.32
liver mets | mets to liver | liver metastasis | liver metastases | hepatic metastasis | hepatic metastases | metastatic to liver | metastasis to liver | metastatic liver disease > C78.7
lung mets | mets to lung | lung metastasis | lung metastases | pulmonary metastasis | pulmonary metastases | metastatic to lung | metastasis to lung | cannonball lesions > C78.0
pleural metastases | pleural metastasis | pleural carcinomatosis > C78.2
peritoneal carcinomatosis | peritoneal metastasis | peritoneal metastases | peritoneal mets | omental metastases | carcinomatosis peritonei | omental caking > C78.6
adrenal mets | adrenal metastasis | adrenal metastases > C79.7
kidney metastasis | renal metastasis | renal metastases > C79.0
bladder metastasis > C79.11
ovarian metastasis | krukenberg tumor > C79.6
skin metastasis | skin metastases | cutaneous metastases | cutaneous metastasis > C79.2
lymph node metastasis | lymph node metastases | nodal metastases | nodal metastasis | nodal mets | lymph node mets | metastatic lymph node | metastatic lymphadenopathy | metastatic adenopathy | mets to lymph nodes | ganglionic metastases > C77.9
axillary node metastasis | axillary metastases | axillary lymph node metastasis | metastatic axillary lymph node > C77.3
cervical lymph node metastasis | neck node metastasis | cervical nodal metastases > C77.0
mediastinal lymph node metastasis | mediastinal nodal metastases > C77.1
retroperitoneal lymph node metastasis | intra-abdominal lymph node metastasis > C77.2
inguinal lymph node metastasis | inguinal metastases > C77.4
pelvic lymph node metastasis | pelvic nodal metastases > C77.5
metastatic cancer | metastatic disease | metastatic malignancy | metastatic carcinoma | metastatic adenocarcinoma | distant metastases | distant metastasis > C79.9
carcinomatosis | disseminated cancer | diffuse metastatic disease | widespread metastatic disease | widely metastatic disease | widespread metastases > C80.0

# --- lymphoma, myeloma, leukaemia
hodgkin | hodgkins lymphoma | hodgkin disease > C81.9
nodular sclerosing hodgkin > C81.1
non hodgkin lymphoma | nonhodgkin lymphoma > C85.9
NHL > C85.9
lymphoma | malignant lymphoma > C85.9
DLBCL | diffuse large cell lymphoma | large B cell lymphoma > C83.3
burkitts lymphoma > C83.7
mantle cell > C83.1 {lymphoma}
FL lymphoma > C82.9
B cell lymphoma | B-cell NHL > C85.1
T cell lymphoma > C84.9
PTCL > C84.4
CTCL > C84.A
mycosis fungoid | sezary syndrome = sezary disease
MALT lymphoma | maltoma | marginal zone lymphoma | gastric MALT lymphoma > C88.4
waldenstrom | waldenstroms macroglobulinemia > C88.0
myeloma | kahler disease | smoldering myeloma | IgG myeloma | light chain myeloma > C90.0
MM > C90.0 {myeloma, M-spike, lenalidomide, bortezomib, plasma cells, SPEP}
plasmacytoma > C90.3
MGUS > D47.2
CLL | chronic lymphocytic leukemia | SLL | small lymphocytic lymphoma | CLL/SLL > C91.1
ALL > C91.0 {leukemia, lymphoblastic, blasts, chemotherapy, leukaemia}
acute lymphocytic leukemia | acute lymphoid leukemia | acute lymphoblastic leukaemia | B-ALL | T-ALL > C91.0
AML | acute myelogenous leukemia | acute myeloid leukemia | acute nonlymphocytic leukemia | ANLL > C92.0
CML | chronic myelogenous leukemia | chronic myeloid leukemia | chronic granulocytic leukemia > C92.1
CMML > C93.1
JMML > C93.3
hairy cell > C91.4 {leukemia}
leukemia > C95.9
acute leukemia > C95.0
blast crisis > C92.1
MDS > D46.9 {myelodysplastic, cytopenia, blasts, marrow, anemia, pancytopenia}
myelodysplasia | myelodysplastic disorder > D46.9
polycythemia rubra vera | p vera | polycythaemia vera > D45
PV > D45 {polycythemia, JAK2, phlebotomy, hematocrit}
essential thrombocythemia | ET thrombocythemia > D47.3
myeloproliferative disorder | myeloproliferative neoplasm | MPN > D47.1
PTLD > D47.Z1
langerhans cell histiocytosis | histiocytosis x | LCH > C96.6
castlemans disease = castleman disease

# --- in situ
DCIS | ductal carcinoma in situ | intraductal carcinoma of the breast | ductal carcinoma insitu > D05.1
LCIS | lobular carcinoma in situ > D05.0
CIN III | CIN3 | cervical carcinoma in situ | carcinoma in situ of the cervix | high grade cervical dysplasia | severe cervical dysplasia > D06.9
VIN 3 | VIN III | vulvar intraepithelial neoplasia 3 > D07.1
VAIN III | VAIN 3 > D07.2
AIN III | AIN 3 > D01.3
PIN III | HGPIN > D07.5
bladder carcinoma in situ | CIS bladder | carcinoma in situ of the bladder > D09.0

# --- benign
lipoma | lipomata | fatty tumor | fatty lump > D17.9
angiolipoma > D17.9
angiomyolipoma | AML kidney > D17.71
lipoma of the back | lipoma of back | lipoma of the trunk | lipoma of the flank | back lipoma | chest wall lipoma | lipoma of the abdominal wall > D17.1
scalp lipoma | neck lipoma | forehead lipoma | facial lipoma > D17.0
spermatic cord lipoma > D17.6
hemangioma | cavernous hemangioma | strawberry hemangioma | angioma > D18.00
cherry angioma | cherry hemangioma | skin hemangioma | cutaneous hemangioma > D18.01
splenic hemangioma > D18.03
vertebral hemangioma | bone hemangioma | hemangioma of the vertebra > D18.09
cavernoma | cerebral cavernoma | cerebral cavernous malformation | cavernous angioma of the brain | intracranial hemangioma > D18.02
lymphangioma | cystic hygroma > D18.1
mole | nevus | benign nevus | melanocytic nevus | pigmented nevus | nevi | intradermal nevus | compound nevus | junctional nevus | benign mole | atypical mole | dysplastic nevus | atypical nevus | clark nevus | blue nevus | spitz nevus > D22
dermatofibroma | fibrous histiocytoma of skin | benign skin neoplasm | pilomatrixoma | pilomatricoma | trichoepithelioma | syringoma | hidradenoma | poroma | benign skin tumor > D23.9
uterine fibroid | fibroids | fibroid uterus | uterine myoma | myoma of the uterus | fibromyoma | uterine leiomyomata | leiomyomata | myomatous uterus | uterine leiomyoma > D25.9
intramural fibroid | intramural myoma > D25.1
submucosal fibroid | submucous fibroid | submucosal myoma > D25.0
subserosal fibroid | subserous fibroid | pedunculated fibroid > D25.2
breast fibroadenoma | fibroadenoma | fibroadenoma of the breast | phyllodes tumor benign | intraductal papilloma of the breast | breast papilloma > D24
phyllodes tumor > D48.6
ovarian dermoid | dermoid cyst of the ovary | mature cystic teratoma | ovarian teratoma | dermoid of the ovary | ovarian cystadenoma | serous cystadenoma | mucinous cystadenoma | brenner tumor > D27
adenomatous colon polyp | sessile serrated adenoma | colonic adenoma | adenoma of the colon | sessile serrated polyp | tubular adenoma of the colon | adenomatous polyp of the colon > D12.6
rectal adenoma | adenomatous polyp of the rectum | rectal tubular adenoma > D12.8
gastric adenoma | adenomatous gastric polyp | gastric leiomyoma > D13.1
duodenal adenoma > D13.2
hepatocellular adenoma | liver adenoma | bile duct adenoma > D13.4
IPMN | intraductal papillary mucinous neoplasm > D49.0
insulinoma > D13.7
pleomorphic adenoma of the parotid | warthin tumor | parotid adenoma > D11.0
pleomorphic adenoma | salivary adenoma > D11.9
meningioma | intracranial meningioma | cerebral meningioma | brain meningioma > D32.9
spinal meningioma > D32.1
acoustic neuroma | vestibular schwannoma | acoustic schwannoma | VIII nerve schwannoma > D33.3
schwannoma | neurilemmoma | neurinoma | benign nerve sheath tumor > D36.10
neurofibroma > D36.10
benign brain tumor > D33.2
pituitary tumor | pituitary incidentaloma | somatotropinoma > D35.2
craniopharyngioma > D44.4
pheochromocytoma | phaeochromocytoma > D35.0
follicular adenoma | hurthle cell adenoma > D34
pineal tumor | pinealoma > D44.5
paraganglioma | glomus jugulare > D44.7
thymoma > D15.0
atrial myxoma | cardiac myxoma | left atrial myxoma > D15.1
osteochondroma | enchondroma | osteoma | osteoid osteoma | chondroma | osteoblastoma | benign bone tumor > D16.9
giant cell tumor of bone | chondroblastoma > D48.0
teratoma > D48.9
inverted papilloma | sinonasal papilloma | nasal papilloma > D14.0
laryngeal papilloma | laryngeal papillomatosis | recurrent respiratory papillomatosis > D14.1
renal oncocytoma | oncocytoma of the kidney > D30.0
bladder papilloma > D41.4
ameloblastoma > D16.5
desmoid > D48.11
conjunctival papilloma > D31.0
choroidal nevus | nevus of the choroid > D31.3
glomus tumor > D18.00

# --- uncertain or unspecified behaviour: masses called tumours
brain tumor | brain neoplasm | intracranial tumor | cerebral tumor | intracranial neoplasm | cerebellar tumor > D49.6
lung tumor | lung neoplasm | pulmonary neoplasm > D49.1
breast tumor | breast neoplasm > D49.3
bladder tumor | bladder neoplasm | vesical tumor > D49.4
kidney tumor | renal neoplasm | kidney neoplasm > D49.51
pancreatic tumor | pancreatic neoplasm | liver tumor | gastric tumor | colon tumor | hepatic tumor > D49.0
skin neoplasm | bone tumor | bone neoplasm | soft tissue tumor | skin tumor > D49.2
thyroid neoplasm | adrenal tumor | adrenal neoplasm > D49.7
ovarian tumor | ovarian neoplasm | uterine tumor > D49.59
follicular neoplasm of the thyroid | thyroid follicular neoplasm > D44.0
neoplasm of uncertain behavior of the skin | NUB skin > D48.5
borderline ovarian tumor | ovarian tumor of low malignant potential | granulosa cell tumor > D39.1

# --- hereditary risk and syndromes
lynch syndrome | HNPCC > Z15.09
BRCA gene mutation > Z15.01
FAP polyposis > D13.91
MEN I > E31.21
TLS > E88.3
cancer pain | neoplasm related pain | pain due to malignancy | cancer related pain > G89.3
cancer anemia > D63.0

poorly differentiated neuroendocrine carcinoma > C7A.1
primary CNS lymphoma | CNS lymphoma | PCNSL > C83.390
APL | M3 leukemia > C92.4 {leukemia, promyelocytic, ATRA, tretinoin}
adenomatous polyp | tubular adenoma | tubulovillous adenoma | villous adenoma > D12.6 {colon, colonoscopy, colonic, cecum, sigmoid, ascending, descending, transverse}
carotid body tumor > D44.6
strawberry mark > Q82.5
@type status
# --- personal history
s/p breast cancer > Z85.3
previous prostate cancer | prostate cancer survivor > Z85.46
previous colon cancer | h/o colorectal cancer | personal history of colorectal cancer > Z85.038
hx of rectal cancer | personal history of rectal cancer > Z85.048
personal history of lung cancer | previous lung cancer > Z85.118
personal history of esophageal cancer > Z85.01
h/o gastric cancer | personal history of gastric cancer > Z85.028
h/o liver cancer | h/o hcc > Z85.05
h/o pancreatic cancer > Z85.07
h/o kidney cancer | hx of renal cell carcinoma | personal history of kidney cancer > Z85.528
personal history of bladder cancer > Z85.51
history of seminoma | personal history of testicular cancer > Z85.47
hx of cervical cancer | personal history of cervical cancer > Z85.41
h/o uterine cancer | personal history of endometrial cancer > Z85.42
hx of ovarian cancer | personal history of ovarian cancer > Z85.43
personal history of thyroid cancer > Z85.850
history of glioma | h/o brain cancer > Z85.841
prior melanoma | previous melanoma > Z85.820
h/o basal cell carcinoma | personal history of skin cancer > Z85.828
h/o laryngeal cancer | history of cancer of the larynx > Z85.21
history of throat cancer | history of oral cancer | h/o oral cancer > Z85.819
h/o NHL > Z85.72
childhood leukemia survivor > Z85.6
history of sarcoma | h/o sarcoma | history of osteosarcoma > Z85.831
personal history of cancer | personal history of malignancy | prior malignancy > Z85.9
history of adenomatous colon polyps > Z86.0100
personal history of ductal carcinoma in situ > Z86.000
history of CIN 3 | history of cervical carcinoma in situ > Z86.001
history of meningioma | h/o meningioma > Z86.011
history of benign brain tumor > Z86.011
history of dysplastic nevus | history of atypical mole | h/o dysplastic nevi | history of dysplastic nevi > Z86.018
@type other
cancer institute | tumor necrosis factor | mole check | skin check
secondary malignant neoplasm of liver | secondary malignancy of liver | secondary liver cancer > C78.7
thigh lipoma | arm lipoma | forearm lipoma | leg lipoma | shoulder lipoma | lipoma of the thigh | lipoma of the arm | lipoma of the shoulder > D17.2
