# Neoplasms (C00-D49), their history codes (Z85, Z86.0) and screening wordings: what notes write for the official titles.
@type condition

# --- malignant, by site: everyday names
breast ca | ca breast | carcinoma mammae | mammary carcinoma | breast adenocarcinoma | breast malignancy | invasive ductal carcinoma | infiltrating ductal carcinoma | invasive lobular carcinoma | infiltrating lobular carcinoma | invasive mammary carcinoma | her2 positive breast cancer | ductal carcinoma of the breast | lobular carcinoma of the breast > C50.9
IDC | ILC > C50.9 {breast, mammary, mastectomy, lumpectomy, mammogram}
paget disease of the nipple | mammary paget disease > C50.0
colon cancer | colon ca | ca colon | colonic carcinoma | colon adenocarcinoma | adenocarcinoma of the colon | carcinoma of the colon | bowel cancer | large bowel cancer | colonic malignancy > C18.9
colorectal cancer | colorectal carcinoma | colorectal ca | colorectal adenocarcinoma | CRC cancer > C19
cecal cancer | cecal CA | cecal carcinoma | cecal adenocarcinoma | cancer of the cecum | cecum cancer > C18.0
appendiceal cancer | appendix cancer | appendiceal carcinoma | appendiceal adenocarcinoma > C18.1
ascending colon cancer | right colon cancer | cancer of the ascending colon > C18.2
transverse colon cancer | cancer of the transverse colon > C18.4
descending colon cancer | left colon cancer | cancer of the descending colon > C18.6
sigmoid cancer | sigmoid carcinoma | sigmoid adenocarcinoma | cancer of the sigmoid | sigmoid colon cancer | sigmoid CA | CA of sigmoid | CA sigmoid > C18.7
rectosigmoid cancer | rectosigmoid carcinoma | rectosigmoid adenocarcinoma > C19
rectal cancer | rectal ca | rectal carcinoma | rectal adenocarcinoma | carcinoma of the rectum | adenocarcinoma of the rectum > C20
anal cancer | anal carcinoma | anal squamous cell carcinoma | squamous cell carcinoma of the anus > C21.0
prostate cancer | prostate ca | ca prostate | prostatic carcinoma | prostate adenocarcinoma | adenocarcinoma of the prostate | carcinoma of the prostate | prostate malignancy | prostrate cancer > C61
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
basal cell ca | basal cell carcinoma | basal cell cancer | basal cell epithelioma | basalioma | basocellular carcinoma | basal cell skin cancer | rodent ulcer > C44.91
BCC > C44.91
squamous cell skin cancer | cutaneous squamous cell carcinoma | squamous cell carcinoma of the skin | squamous cell ca of the skin > C44.92
SCC > C44.92 {skin, dermatology, mohs, actinic, sun, scalp, cheek, forehead, cutaneous}
squamous cell carcinoma > C44.92 {skin, dermatology, mohs, actinic, sun, scalp, cutaneous}
skin cancer | skin ca | skin carcinoma | nonmelanoma skin cancer | non-melanoma skin cancer | NMSC > C44.90
malignant melanoma | melanoma | cutaneous melanoma | skin melanoma | nodular melanoma | superficial spreading melanoma > C43
melanoma in situ | lentigo maligna | hutchinson melanotic freckle > D03
bowen disease | squamous cell carcinoma in situ of the skin > D04.9
SCCIS | SCCis | SCC in situ = carcinoma in situ of skin
carcinoma in situ of skin of upper limb > D04.6
carcinoma in situ of skin of lower limb > D04.7
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
CLL | chronic lymphocytic leukemia | CLL/SLL > C91.1
SLL | small lymphocytic lymphoma > C83.0
SLL | small lymphocytic lymphoma > C91.1 {CLL, chronic lymphocytic leukemia}
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
cervical dysplasia CIN 3 | CIN III | CIN3 | cervical carcinoma in situ | carcinoma in situ of the cervix | high grade cervical dysplasia | severe cervical dysplasia > D06.9
VIN 3 | VIN III | vulvar intraepithelial neoplasia 3 > D07.1
VAIN III | VAIN 3 > D07.2
AIN III | AIN 3 > D01.3
PIN III | HGPIN > D07.5
bladder carcinoma in situ | bladder ca in situ | CIS bladder | carcinoma in situ of the bladder > D09.0

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
mole | nevus | benign nevus | melanocytic nevus | pigmented nevus | nevi | intradermal nevus | compound nevus | junctional nevus | benign mole | atypical mole | dysplastic nevus | atypical nevus | clark nevus | spitz nevus > D22
dermatofibroma | fibrous histiocytoma of skin | benign skin neoplasm | pilomatrixoma | pilomatricoma | trichoepithelioma | syringoma | hidradenoma | poroma | benign skin tumor > D23.9
uterine fibroid | fibroids | fibroid uterus | uterine myoma | myoma of the uterus | fibromyoma | uterine leiomyomata | myomatous uterus | uterine leiomyoma > D25.9
intramural fibroid | intramural myoma > D25.1
submucosal fibroid | submucous fibroid | submucosal myoma > D25.0
subserosal fibroid | subserous fibroid | pedunculated fibroid > D25.2
breast fibroadenoma | fibroadenoma | fibroadenoma of the breast | phyllodes tumor benign | intraductal papilloma of the breast | breast papilloma > D24
phyllodes tumor > D48.6
ovarian dermoid | dermoid cyst of the ovary | mature cystic teratoma | ovarian teratoma | dermoid of the ovary | ovarian cystadenoma | serous cystadenoma | mucinous cystadenoma | brenner tumor > D27
adenomatous colon polyp | sessile serrated adenoma | colonic adenoma | adenoma of the colon | sessile serrated polyp | tubular adenoma of the colon | adenomatous polyp of the colon > D12.6
adenomatous polyp of the rectum > D12.8
gastric adenoma | adenomatous gastric polyp | gastric leiomyoma > D13.1
duodenal adenoma > D13.2
hepatocellular adenoma | liver adenoma | bile duct adenoma > D13.4
IPMN | intraductal papillary mucinous neoplasm > D49.0
insulinoma > D13.7
pleomorphic adenoma of the parotid | warthin tumor of parotid | parotid adenoma > D11.0
warthin tumor > D11.9
pleomorphic adenoma | salivary adenoma > D11.9
meningioma > D32.9
intracranial meningioma | cerebral meningioma | brain meningioma | convexity meningioma | frontal meningioma | parietal meningioma | temporal meningioma | occipital meningioma | parasagittal meningioma | parafalcine meningioma | falx meningioma | sphenoid wing meningioma | olfactory groove meningioma | tentorial meningioma | posterior fossa meningioma | petroclival meningioma | cerebellopontine angle meningioma | suprasellar meningioma | tuberculum sellae meningioma > D32.0
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
pigmented neoplasm | pigmented skin neoplasm | atypical pigmented neoplasm | neoplasm, skin | skin growth for biopsy > D49.2 {skin, shave, dermoscopy, derm, dermatology, mole, trunk, scalp, melanocytic}
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
# --- histologies that name their organ: salivary gland, thyroid, parathyroid, pituitary, adrenal
adenolymphoma | papillary cystadenoma lymphomatosum | lymphomatous papillary cystadenoma | basal cell adenoma | mixed salivary tumor | benign mixed tumor of salivary gland | monomorphic adenoma > D11.9
carcinoma ex pleomorphic adenoma | carcinoma in pleomorphic adenoma | malignant mixed tumor of salivary gland | basal cell adenocarcinoma > C08.9
follicular carcinoma | follicular adenocarcinoma | hurthle cell carcinoma | hurthle cell adenocarcinoma | oncocytic carcinoma of thyroid | C cell carcinoma | parafollicular cell carcinoma | papillary and follicular carcinoma | papillary carcinoma follicular variant > C73
medullary carcinoma with amyloid stroma | malignant goiter | cancerous goiter | nonencapsulated sclerosing carcinoma | nonencapsulated sclerosing tumor | insular carcinoma of thyroid | malignant struma | malignant hurthle cell tumor | FVPTC > C73
hurthle cell tumor | macrofollicular adenoma | microfollicular adenoma | fetal adenoma | colloid adenoma > D34
chief cell adenoma | water-clear cell adenoma > D35.1
parathyroid carcinoma | parathyroid cancer | water-clear cell carcinoma > C75.0
corticotroph adenoma | somatotroph adenoma | gonadotroph adenoma | chromophobe adenoma | basophil adenoma | acidophil adenoma | eosinophil adenoma | mucoid cell adenoma > D35.2
pituitary carcinoma | pituitary cancer | chromophobe carcinoma | basophil carcinoma | acidophil carcinoma | eosinophil carcinoma | mixed acidophil-basophil carcinoma | mucoid cell carcinoma > C75.1
rathke pouch tumor | rathke tumor > D44.3
adamantinomatous craniopharyngioma | papillary craniopharyngioma > D44.4
pineocytoma > D44.5
pineoblastoma | pinealoblastoma | malignant pineal tumor > C75.3
adrenal cortical adenoma | black adenoma | cortisol secreting adenoma | aldosterone producing adenoma > D35.0
aldosteronoma > D44.1
adrenal cortical carcinoma | adrenocortical cancer > C74.0
malignant pheochromocytoma | metastatic pheochromocytoma > C74.1
ganglioneuroblastoma | sympathicoblastoma > C74.9
adrenal neuroblastoma | neuroblastoma of adrenal gland > C74.9
chemodectoma | glomus tympanicum | extra-adrenal paraganglioma | aortic body tumor | glomus vagale > D44.7
carotid body paraganglioma | carotid paraganglioma | chemodectoma of carotid body > D44.6
malignant carotid body tumor | malignant carotid body paraganglioma > C75.4
malignant paraganglioma | malignant glomus jugulare | malignant chemodectoma | malignant aortic body tumor | metastatic paraganglioma > C75.5
multiple endocrine adenoma > D44.9

# --- gonads
dysgerminoma | granulosa cell carcinoma | malignant granulosa cell tumor | theca cell carcinoma | malignant thecoma | malignant brenner tumor | malignant struma ovarii | dermoid cyst with malignant transformation > C56
cystadenocarcinoma | serous cystadenocarcinoma | mucinous cystadenocarcinoma | pseudomucinous cystadenocarcinoma | papillary cystadenocarcinoma | papillary serous carcinoma | serous surface papillary carcinoma | papillary serous adenocarcinoma | papillocystic carcinoma | high grade serous carcinoma | HGSC | low grade serous carcinoma > C56
borderline serous cystadenoma | borderline mucinous cystadenoma | serous cystadenoma of borderline malignancy | mucinous cystadenoma of borderline malignancy | papillary cystadenoma of borderline malignancy | pseudomucinous cystadenoma of borderline malignancy > C56
serous tumor of low malignant potential | mucinous tumor of low malignant potential | papillary serous tumor of low malignant potential > C56
androblastoma | arrhenoblastoma | gynandroblastoma | gonadoblastoma | tubular androblastoma > D39.1
granulosa-theca cell tumor | theca-granulosa cell tumor | sex cord stromal tumor | sex cord tumor with annular tubules | SCTAT | ovarian stromal tumor | juvenile granulosa cell tumor | proliferating brenner tumor | borderline brenner tumor > D39.1
malignant androblastoma of ovary | malignant androblastoma | malignant arrhenoblastoma > C56
benign androblastoma | benign arrhenoblastoma | sertoli-leydig cell tumor | sertoli cell adenoma | thecoma | theca cell tumor | luteoma of ovary | struma ovarii | ovarian fibroma | fibroma of ovary | fibrothecoma | hilus cell tumor | hilar cell tumor | lipid cell tumor of ovary | lipoid cell tumor of ovary | sclerosing stromal tumor > D27
adenofibroma | cystadenofibroma | serous adenofibroma | mucinous adenofibroma | serous cystadenofibroma | mucinous cystadenofibroma | pseudomucinous cyst | pseudomucinous cystadenoma | papillary cystadenoma of ovary | cystadenoma | papillary serous cystadenoma | folliculome lipidique | pick tubular adenoma | tubular adenoma of ovary > D27
sertoli cell tumor of testis | leydig cell tumor benign | benign leydig cell tumor | sertoli cell tumor | adenoma of testis | testicular adenoma | rete cell adenoma | epidermoid cyst of testis > D29.2
leydig cell tumor | interstitial cell tumor of testis | testicular stromal tumor | gonadal stromal tumor of testis | gonadoblastoma of testis | androblastoma of testis > D40.1
leydig cell tumor of ovary | interstitial cell tumor of ovary > D39.1
nonseminoma | NSGCT | embryonal cell carcinoma of testis | embryonal carcinoma of testis | embryonal carcinoma | malignant embryoma of testis | orchioblastoma | malignant teratoma of testis | testicular teratoma | spermatocytic seminoma | mixed germ cell tumor of testis | polyembryoma > C62.9
malignant leydig cell tumor | leydig cell carcinoma | sertoli cell carcinoma | malignant sertoli cell tumor | choriocarcinoma of testis | teratocarcinoma | malignant undifferentiated teratoma | malignant intermediate teratoma > C62.9
yolk sac tumor | endodermal sinus tumor | polyvesicular vitelline tumor > C56 {ovary, ovarian, woman, female, girl, adnexal}
yolk sac tumor | endodermal sinus tumor | polyvesicular vitelline tumor > C62.9 {testis, testicular, male, man, boy, orchiectomy, scrotal, scrotum}
yolk sac tumor of ovary | endodermal sinus tumor of ovary | immature teratoma of ovary | malignant teratoma of ovary | malignant ovarian germ cell tumor | choriocarcinoma of ovary > C56
yolk sac tumor of testis | endodermal sinus tumor of testis > C62.9
seminoma of undescended testis | teratoma of undescended testis | carcinoma of undescended testis | germ cell tumor of undescended testis > C62.0
gestational trophoblastic neoplasia | gestational choriocarcinoma | chorionic carcinoma | chorioepithelioma | chorioblastoma | chorionepithelioma > C58
invasive mole | chorioadenoma destruens | malignant hydatidiform mole | placental site trophoblastic tumor | PSTT | destructive mole > D39.2

# --- uterus, breast, prostate, urinary tract
uterine carcinosarcoma | malignant mixed mullerian tumor | MMMT | mixed mullerian tumor > C54.9
uterine serous carcinoma | endometrial serous carcinoma | endometrial stromal sarcoma | endometrial clear cell carcinoma | uterine papillary serous carcinoma | UPSC > C54.1
stromal endometriosis | stromal myosis | endolymphatic stromal myosis | endometrial stromal tumor > D39.0
leiomyofibroma of uterus | fibroid tumor | fibromyoma of uterus | leiomyoma uteri | uterine leiomyofibroma > D25.9
endometrial adenoma | endometrial nodule | adenomyoma of uterus benign > D26.1
adenocarcinoma in situ of cervix | AIS of cervix | endocervical adenocarcinoma in situ | squamous cell carcinoma in situ of cervix | cervical intraepithelial neoplasia grade 3 | HSIL CIN 3 > D06.9
infiltrating duct carcinoma | infiltrating duct adenocarcinoma | infiltrating ductular carcinoma | infiltrating lobular adenocarcinoma | lobular carcinoma | ductal carcinoma | inflammatory breast cancer | inflammatory breast carcinoma | triple negative breast cancer | TNBC | comedocarcinoma | papillary intraductal carcinoma with invasion | scirrhous breast carcinoma | male breast cancer > C50.9
noninvasive ductal carcinoma | noninfiltrating intraductal carcinoma | noninfiltrating ductal carcinoma | intraductal carcinoma | intraductal adenocarcinoma | papillary intraductal carcinoma | intraductal papillary adenocarcinoma | comedo type DCIS | papillary DCIS | cribriform DCIS | intraductal adenocarcinoma of breast > D05.1
noninfiltrating lobular carcinoma | pleomorphic lobular carcinoma in situ > D05.0
noninfiltrating comedocarcinoma | apocrine carcinoma in situ of breast | apocrine adenocarcinoma in situ breast | paget disease of nipple in situ > D05.8
breast carcinoma in situ | carcinoma in situ of breast > D05.9
apocrine adenoma of breast | adenoma of nipple | nipple adenoma | erosive adenomatosis of nipple | subareolar duct papillomatosis | florid papillomatosis of nipple | benign phyllodes tumor | benign cystosarcoma phyllodes | juvenile fibroadenoma | giant fibroadenoma > D24
cystosarcoma phyllodes | borderline phyllodes tumor > D48.6
malignant phyllodes tumor | malignant cystosarcoma phyllodes > C50.9
adenoma of prostate | myoma of prostate | fibroadenoma of prostate | leiomyoma of prostate | fibroma of prostate > D29.1
bowenoid papulosis of penis | erythroplasia of queyrat | erythroplasia | queyrat erythroplasia | penile carcinoma in situ | bowen disease of penis | squamous cell carcinoma in situ of penis > D07.4
papilloma of renal pelvis | renal pelvis papilloma | transitional papilloma of renal pelvis > D41.1
papilloma of ureter | ureteral papilloma | transitional cell papilloma of ureter > D41.2
transitional cell papilloma of bladder | urothelial papilloma | PUNLMP | inverted papilloma of bladder > D41.4
juxtaglomerular tumor | reninoma | mesoblastic nephroma > D41.0
upper tract TCC | transitional cell carcinoma of renal pelvis | TCC of renal pelvis | TCC of kidney > C65
transitional cell carcinoma of ureter | TCC of ureter > C66
transitional cell carcinoma | urothelial carcinoma | urothelial cancer | urothelial cell carcinoma > C67.9 {bladder, TURBT, cystoscopy, cystectomy, BCG, intravesical}
high grade papillary urothelial carcinoma of bladder | sarcomatoid carcinoma of bladder > C67.9
chromophobe renal cell carcinoma | collecting duct carcinoma | sarcomatoid renal cell carcinoma | renal medullary carcinoma > C64

# --- pancreas, liver, stomach, bowel
islet cell carcinoma | islet cell adenocarcinoma | malignant islet cell tumor | malignant insulinoma | malignant glucagonoma | malignant gastrinoma | malignant beta-cell tumor | malignant alpha-cell tumor | malignant G cell tumor | pancreatic neuroendocrine carcinoma | malignant vipoma | malignant somatostatinoma > C25.4
islet cell tumor | islet cell adenoma | beta-cell tumor | beta-cell adenoma | alpha-cell tumor | alpha-cell adenoma | glucagonoma | nesidioblastoma | pancreatic endocrine tumor benign | islet adenoma > D13.7
microcystic adenoma | serous cystadenoma of pancreas | pancreatic cystadenoma > D13.6
solid pseudopapillary tumor of pancreas | solid pseudopapillary neoplasm of pancreas | mucinous cystic neoplasm of pancreas | gastrinoma of pancreas > D37.8
gastrinoma > D37.9
cholangiohepatoma | mixed hepatocellular and bile duct carcinoma | combined hepatocellular cholangiocarcinoma | hepatoma | fibrolamellar carcinoma | fibrolamellar hepatocellular carcinoma | malignant hepatoma > C22.0
cholangiocarcinoma | bile duct adenocarcinoma | bile duct carcinoma of liver | bile duct type adenocarcinoma | intrahepatic bile duct cancer | intrahepatic bile duct carcinoma | peripheral cholangiocarcinoma > C22.1
hepatic angiosarcoma | kupffer cell sarcoma | liver angiosarcoma | hemangiosarcoma of liver > C22.3
liver sarcoma | sarcoma of liver | hepatic sarcoma | embryonal sarcoma of liver > C22.4
primary liver cancer | primary hepatic malignancy > C22.8
leather bottle stomach | intestinal type carcinoma | intestinal type adenocarcinoma | diffuse type carcinoma | diffuse type adenocarcinoma | signet ring cell carcinoma of stomach | diffuse gastric cancer | hereditary diffuse gastric cancer > C16.9
antral cancer | cancer of gastric antrum | antral adenocarcinoma | carcinoma of antrum of stomach > C16.3
cardia cancer | cancer of gastroesophageal junction | esophagogastric junction adenocarcinoma | siewert tumor > C16.0
carcinoma in adenomatous polyposis coli | adenocarcinoma in polyposis coli > C18.9
colonic dysplasia | dysplasia of colon | colonic polyposis | polyposis of colon | polyposis coli | familial polyposis | intestinal polyposis | serrated polyposis syndrome > D12.6
familial adenomatous polyposis | gardner syndrome | attenuated FAP > D13.91
pseudomyxoma peritonei | mucinous ascites | PMP with mucinous ascites > C78.6
hepatic flexure cancer | cancer of hepatic flexure > C18.3
splenic flexure cancer | cancer of splenic flexure > C18.5
jejunal cancer | jejunal adenocarcinoma > C17.1
ileal cancer | ileal adenocarcinoma > C17.2
mucocarcinoid tumor > C18.1
cloacogenic carcinoma > C21.2
esophageal squamous cell carcinoma | squamous cell carcinoma of the esophagus | barrett adenocarcinoma > C15.9
pancreatic body cancer | cancer of the body of the pancreas > C25.1
pancreatic tail cancer | cancer of the tail of the pancreas > C25.2

# --- neuroendocrine tumours by site
malignant carcinoid tumor of colon | malignant carcinoid of large intestine | malignant carcinoid tumor of large intestine | malignant colonic carcinoid > C7A.029
malignant carcinoid of ileum | malignant ileal carcinoid > C7A.012
malignant carcinoid of appendix | malignant appendiceal carcinoid > C7A.020
malignant carcinoid of rectum | malignant rectal carcinoid > C7A.026
malignant carcinoid of lung | malignant bronchial carcinoid | malignant pulmonary carcinoid | atypical carcinoid of lung > C7A.090
malignant carcinoid of stomach | malignant gastric carcinoid > C7A.092
carcinoid of lung | bronchial carcinoid | pulmonary carcinoid | typical carcinoid of lung | lung carcinoid | bronchial carcinoid tumor > D3A.090
carcinoid of appendix | appendiceal carcinoid > D3A.020
carcinoid of rectum | rectal carcinoid > D3A.026
carcinoid of stomach | gastric carcinoid > D3A.092
carcinoid of duodenum | duodenal carcinoid > D3A.010
carcinoid of ileum | ileal carcinoid > D3A.012
carcinoid of small bowel | small bowel carcinoid | small intestinal carcinoid | carcinoid of small intestine > D3A.019
secondary carcinoid | secondary carcinoid tumor | metastatic carcinoid tumor > C7B.00
secondary neuroendocrine tumor | metastatic neuroendocrine tumor | metastatic NET > C7B.8
carcinoid metastatic to liver | liver metastasis from carcinoid | carcinoid liver metastases > C7B.02
argentaffinoma | argentaffin tumor > D3A.00
malignant argentaffinoma > C7A.00
high grade neuroendocrine carcinoma | large cell neuroendocrine carcinoma | LCNEC | small cell neuroendocrine carcinoma > C7A.1
malignant neuroendocrine tumor | malignant NET > C7A.8

# --- brain, nerve, eye, nose
spongioblastoma | spongioblastoma polare | spongioblastoma multiforme | monstrocellular sarcoma | ependymoblastoma | medulloepithelioma | glioblastoma with sarcomatous component | gliosarcoma | pilocytic astrocytoma | juvenile pilocytic astrocytoma | fibrillary astrocytoma | gemistocytic astrocytoma | diffuse astrocytoma | IDH mutant astrocytoma | oligoastrocytoma | anaplastic ependymoma | xanthoastrocytoma | primitive neuroectodermal tumor | supratentorial PNET > C71.9
gliomatosis cerebri > C71.0
desmoplastic medulloblastoma | medullomyoblastoma | cerebellar sarcoma > C71.6
malignant choroid plexus papilloma | choroid plexus carcinoma > C71.5
choroid plexus papilloma > D33.0
choroid plexus papilloma of fourth ventricle > D33.1
myxopapillary ependymoma | subependymoma | subependymal giant cell astrocytoma | SEGA | subependymal astrocytoma | subependymal glioma > D43.2 {brain, ventricle, ventricular, tuberous, spine, spinal, filum, tumor, ependymoma, MRI}
myxopapillary ependymoma | subependymoma | subependymal giant cell astrocytoma | subependymal astrocytoma | subependymal glioma > D43.2
frontal lobe glioma | frontal glioblastoma | frontal lobe glioblastoma | frontal lobe GBM | frontal GBM > C71.1
temporal lobe glioma | temporal glioblastoma | temporal lobe glioblastoma | temporal lobe GBM | temporal GBM > C71.2
parietal lobe glioma | parietal glioblastoma | parietal lobe glioblastoma | parietal GBM > C71.3
occipital lobe glioma | occipital glioblastoma | occipital GBM > C71.4
cerebellar glioma | cerebellar cancer | cerebellar pilocytic astrocytoma > C71.6
atypical meningioma > D42.9
malignant meningioma | anaplastic meningioma | meningeal sarcoma > C70.9
olfactory neuroblastoma | esthesioneuroblastoma | esthesioneurocytoma | olfactory neuroepithelioma | olfactory neurogenic tumor | schneiderian carcinoma > C30.0
acoustic neurilemmoma | acoustic neurinoma | auditory nerve tumor | cerebellopontine angle schwannoma | trigeminal schwannoma | facial nerve schwannoma > D33.3
ganglioneuroma | ganglioneuromatosis | plexiform neurofibroma | neurofibromata | perineurioma | neurothekeoma > D36.10
malignant schwannoma | malignant peripheral nerve sheath tumor | MPNST | neurofibrosarcoma | neurogenic sarcoma | malignant neurilemmoma | malignant triton tumor > C47.9
iris melanoma | ciliary body melanoma | spindle cell melanoma type B | spindle cell melanoma type A | melanoma of ciliary body | melanoma of iris > C69.4
choroid melanoma | melanoma of choroid | melanoma of the uvea > C69.3
conjunctival melanoma | melanoma of conjunctiva > C69.0
eye cancer | malignant eye tumor > C69.9
conjunctival nevus | nevus of conjunctiva > D31.0
retinal nevus | nevus of retina > D31.2
choroidal hemangioma | iris nevus | nevus of iris > D31.4
olfactory tumor > D38.5
juvenile angiofibroma | nasopharyngeal angiofibroma | juvenile nasopharyngeal angiofibroma | JNA | fibroma of nasopharynx | nasopharyngeal fibroma > D10.6
lymphoepithelioma | schmincke tumor | lymphoepithelial carcinoma > C11.9
nasal cavity cancer | cancer of nasal cavity > C30.0
maxillary sinus cancer | cancer of maxillary sinus | antral carcinoma of maxillary sinus > C31.0
ethmoid sinus cancer > C31.1
paranasal sinus cancer | sinus cancer | sinonasal carcinoma | sinonasal undifferentiated carcinoma | SNUC > C31.9
supraglottic cancer | supraglottic carcinoma | epiglottic cancer > C32.1
subglottic cancer | subglottic carcinoma > C32.2
tracheal cancer | cancer of the trachea > C33
pyriform sinus cancer | piriform sinus carcinoma > C12
soft palate cancer > C05.1
hard palate cancer > C05.0
palate cancer > C05.9
floor of mouth cancer | FOM cancer | squamous cell carcinoma of the floor of mouth > C04.9
buccal cancer | buccal mucosa cancer | buccal mucosa carcinoma | squamous cell carcinoma of the buccal mucosa > C06.0
oral nevus | nevus of mouth | intraoral nevus > D10.30

# --- lung and chest
upper lobe lung cancer | cancer of upper lobe of lung | upper lobe adenocarcinoma | upper lobe NSCLC > C34.1
middle lobe lung cancer | cancer of middle lobe of lung > C34.2
lower lobe lung cancer | cancer of lower lobe of lung | lower lobe adenocarcinoma | lower lobe NSCLC > C34.3
hilar lung cancer | main bronchus cancer > C34.0
pancoast syndrome > C34.1
bronchioloalveolar carcinoma | alveolar cell carcinoma | combined small cell carcinoma | small cell-large cell carcinoma | combined small cell-large cell carcinoma | pulmonary blastoma | bronchogenic cancer | bronchogenic adenocarcinoma | large cell carcinoma of the lung | squamous cell lung cancer | adenosquamous carcinoma of lung | pulmonary adenocarcinoma lepidic > C34.9
bronchial adenoma | intravascular bronchioloalveolar tumor > D38.1
thymic carcinoid benign > D3A.091
type B thymoma | type A thymoma | type AB thymoma | type B1 thymoma | type B2 thymoma | type B3 thymoma | type C thymoma > C37
benign mesothelioma of pleura | fibrous mesothelioma of pleura benign | benign pleural mesothelioma | benign fibrous pleural tumor > D19.0
benign mesothelioma of peritoneum | benign peritoneal mesothelioma | benign mesothelioma of mesentery | multicystic peritoneal mesothelioma benign > D19.1
benign mesothelioma > D19.9
pericardial mesothelioma | mesothelioma of pericardium > C45.2
mesothelioma | sarcomatoid mesothelioma | epithelioid mesothelioma | biphasic mesothelioma > C45.9
pulmonary hamartoma | lung hamartoma | chondroid hamartoma of lung | lung adenoma benign > D14.3

# --- blood and lymph: leukaemia
blood cancer | cancer of blood | cancer of the blood | aleukemic leukemia | leukosis > C95.9
erythroleukemia | di guglielmo disease | di guglielmo syndrome | erythremic myelosis | acute erythroid leukemia | M6 leukemia > C94.0
megakaryoblastic leukemia | acute megakaryocytic leukemia | M7 leukemia > C94.2
promyelocytic leukemia | acute promyelocytic leukaemia | APML > C92.4
AMML | myelomonocytic leukemia acute | acute monomyelocytic leukemia > C92.5
schilling type monocytic leukemia | schilling leukemia | acute monoblastic leukemia | acute monocytic leukemia | M5 leukemia > C93.0
atypical CML | BCR-ABL negative CML | BCR/ABL-negative chronic myeloid leukemia | atypical chronic myeloid leukemia > C92.2
chloroma | granulocytic sarcoma | myeloid sarcoma | extramedullary myeloid tumor > C92.3
myelomonocytic leukemia | naegeli type monocytic leukemia | naegeli leukemia > C93.1
B-PLL | B-cell prolymphocytic leukemia | prolymphocytic leukemia > C91.3
T-PLL | T-cell prolymphocytic leukemia > C91.6
ATLL | adult T-cell leukemia | adult T-cell leukemia/lymphoma | HTLV-1 associated T-cell leukemia > C91.5
LGL leukemia | large granular lymphocytic leukemia | T-LGL > C91.Z
HCL | leukemic reticuloendotheliosis | hairy cell leukaemia > C91.4 {leukemia, hairy, cladribine, pancytopenia}
lymphatic leukemia | lymphoid leukemia | lymphogenous leukemia > C91.9
lymphoblastic leukemia | Ph+ ALL | Ph-positive ALL | precursor B-cell ALL | B-cell ALL | T-cell ALL > C91.0
myelogenous leukemia | granulocytic leukemia | myelocytic leukemia | myeloid leukaemia > C92.9
chronic eosinophilic leukemia > C94.8
plasma cell leukemia | plasmacytic leukemia > C90.1
mast cell leukemia > C94.3
acute myelofibrosis | acute panmyelosis > C94.4
accelerated phase CML | chronic phase CML | Ph+ CML > C92.1
AML with multilineage dysplasia | AML with myelodysplasia related changes | AML-MRC > C92.A
chronic neutrophilic leukemia > D47.1

# --- blood and lymph: lymphoma and myeloma
lymphoma NOS | lymphatic cancer | lymph node cancer | lymph gland cancer > C85.9
follicular lymphoma | FL grade > C82.9
grade 1 follicular lymphoma | follicular lymphoma grade I | follicular lymphoma low grade > C82.0
follicular lymphoma grade 3 > C82.2
primary mediastinal B-cell lymphoma | PMBCL | mediastinal large B-cell lymphoma | thymic large B-cell lymphoma > C85.2
plasmablastic lymphoma | T-cell rich B-cell lymphoma | primary effusion lymphoma | immunoblastic lymphoma | anaplastic large B-cell lymphoma | diffuse histiocytic lymphoma | reticulum cell sarcoma | reticulosarcoma | double hit lymphoma > C83.3
intravascular large B-cell lymphoma > C83.8
burkitt | burkitt tumor | burkitt-like lymphoma | undifferentiated burkitt lymphoma | atypical burkitt lymphoma > C83.7
lymphoblastoma | lymphoblastic lymphoma | giant follicular lymphoblastoma | T-lymphoblastic lymphoma | precursor T-cell lymphoma > C83.5
mantle cell lymphoma | MCL lymphoma | centrocytic lymphoma | malignant lymphomatous polyposis > C83.1
lymphoplasmacytic lymphoma | splenic marginal zone lymphoma | SMZL | nodal marginal zone lymphoma | splenic lymphoma with villous lymphocytes > C83.0
mucosa-associated lymphoid tissue lymphoma | SALT lymphoma | BALT lymphoma | extranodal marginal zone lymphoma > C88.4
microglioma | microgliomatosis > C85.8
primary cerebral lymphoma | primary brain lymphoma | lymphoma of brain | cerebral lymphoma > C83.390
true histiocytic lymphoma | histiocytic sarcoma > C96.A
malignant histiocytosis > C96.A
lethal midline reticulosis | malignant reticulosis | nasal NK/T-cell lymphoma | ENKTL | angiocentric T-cell lymphoma > C86.0
hepatosplenic lymphoma > C86.1
enteropathy associated T-cell lymphoma | EATL | enteropathy-type T-cell lymphoma > C86.2
panniculitis-like T-cell lymphoma | SPTCL > C86.3
blastic plasmacytoid dendritic cell neoplasm | BPDCN > C86.4
AITL | angioimmunoblastic lymphadenopathy | angioimmunoblastic lymphoma | AILD > C86.5
lymphomatoid papulosis | primary cutaneous ALCL | primary cutaneous anaplastic large cell lymphoma > C86.6
ALK positive ALCL | ALK+ anaplastic large cell lymphoma | CD30 positive anaplastic large cell lymphoma | anaplastic large cell lymphoma | ALCL > C84.6
breast implant associated anaplastic large cell lymphoma | BIA-ALCL > C84.7A
lennert lymphoma | lymphoepithelioid lymphoma | peripheral T-cell lymphoma NOS | mature T-cell lymphoma > C84.4
mycosis fungoides | alibert-bazin syndrome > C84.0
cutaneous T-cell lymphoma | cutaneous lymphoma > C84.A
lymphocyte predominant hodgkin | NLPHL | hodgkin paragranuloma > C81.0
nodular sclerosis hodgkin lymphoma | hodgkin nodular sclerosis > C81.1
mixed cellularity hodgkin > C81.2
lymphocyte depleted hodgkin > C81.3
lymphocyte rich hodgkin > C81.4
classical hodgkin lymphoma | cHL > C81.7 {hodgkin}
plasma cell myeloma | myelomatosis | multiple myelomatosis | plasma cell neoplasm malignant | medullary plasmacytoma | IgA myeloma | kappa light chain myeloma | lambda light chain myeloma | nonsecretory myeloma | myeloma kidney disease | Bence Jones myeloma > C90.0
solitary myeloma | monostotic myeloma | localized plasma cell tumor | solitary plasmacytoma of bone > C90.3
extramedullary plasmacytoma | extraosseous plasmacytoma > C90.2
macroglobulinemia | lymphoplasmacytic lymphoma with IgM production > C88.0
alpha heavy chain disease | mediterranean lymphoma | immunoproliferative small intestinal disease | IPSID > C88.3
gamma heavy chain disease | franklin disease | mu heavy chain disease > C88.2
lymphoproliferative disease | lymphoproliferative disorder > D47.9

# --- blood and lymph: histiocytes, mast cells, marrow
letterer-siwe disease | abt-letterer-siwe disease | acute disseminated histiocytosis X | multisystem langerhans cell histiocytosis > C96.0
hand-schuller-christian disease | multifocal eosinophilic granuloma > C96.5
eosinophilic granuloma | eosinophilic granuloma of bone | pulmonary eosinophilic granuloma | langerhans cell granulomatosis > C96.6
interdigitating dendritic cell sarcoma | follicular dendritic cell sarcoma | langerhans cell sarcoma > C96.4
mastocytoma | extracutaneous mastocytoma | mast cell tumor > D47.09
systemic mast cell disease | indolent systemic mastocytosis | systemic tissue mast cell disease | systemic mastocytosis > D47.02
malignant mastocytoma | malignant mastocytosis > C96.29
aggressive systemic mastocytosis | aggressive systemic mast cell disease > C96.21
mast cell sarcoma > C96.22
urticaria pigmentosa | diffuse cutaneous mastocytosis | telangiectasia macularis eruptiva perstans > D47.01
heilmeyer-schoner disease | vaquez disease | vaquez-osler disease | osler-vaquez disease | primary polycythemia | polycythemia ruba vera | myelopathic polycythemia > D45
essential thrombocytosis | primary thrombocytosis | primary thrombocythemia | idiopathic thrombocythemia | hemorrhagic thrombocythemia | idiopathic hemorrhagic thrombocythemia > D47.3
primary myelofibrosis > D47.1
idiopathic myelofibrosis | agnogenic myeloid metaplasia | chronic idiopathic myelofibrosis | myeloid metaplasia with myelofibrosis | megakaryocytic myelosclerosis | myelosclerosis with myeloid metaplasia > D47.4
chronic myelosis | chronic myeloproliferative disorder | chronic myeloproliferative neoplasm | MPD > D47.1 {myeloproliferative, myelosis, JAK2}
chronic myelosis | chronic myeloproliferative disorder > D47.1
myeloproliferative anemia > D47.Z9
preleukemia | preleukemic syndrome | smoldering leukemia | oligoblastic leukemia | myelodysplastic syndrome | dysmyelopoietic syndrome > D46.9
refractory anemia | RA-MDS > D46.4
RARS | sideroblastic refractory anemia | refractory sideroblastic anemia > D46.1
RAEB | refractory anemia with excess blasts > D46.20
RAEB-1 | RAEB I > D46.21
RAEB-2 | RAEB II > D46.22
RCMD | refractory cytopenia > D46.A
5q- syndrome | 5q minus syndrome | del(5q) MDS | MDS with isolated del 5q > D46.C
monoclonal gammopathy of unknown significance | monoclonal gammopathy of uncertain significance | benign monoclonal gammopathy | paraproteinemia monoclonal | IgM MGUS > D47.2
posttransplant lymphoproliferative disease | PT-LPD > D47.Z1
giant lymph node hyperplasia | angiofollicular lymph node hyperplasia | multicentric castleman | unicentric castleman > D47.Z2

# --- soft tissue: benign and vascular
pleomorphic lipoma | spindle cell lipoma | hibernoma | lipomyoma | fibrolipoma | fibromyxolipoma | angiomyelolipoma | myelolipoma | myxolipoma | lipofibroma | fetal fat cell lipoma | lipoblastoma | intramuscular lipoma > D17.9
adrenal myelolipoma > D17.79
intra-abdominal lipoma | omental lipoma | mesenteric lipoma | colonic lipoma | lipoma of colon | retroperitoneal lipoma > D17.5
intrathoracic lipoma | mediastinal lipoma | pleural lipoma > D17.4
lipoma of kidney > D17.71
capillary nevus | cavernous nevus | hemangiomatous nevus | angiomatous nevus | plexiform hemangioma | arteriovenous hemangioma | verrucous keratotic hemangioma | intramuscular hemangioma | venous hemangioma | benign hemangioendothelioma | benign angioendothelioma | angioendothelioma benign | glomangioma | glomangiomyoma | epithelioid hemangioma | infantile hemangioma | racemose hemangioma | plexiform angioma > D18.00
hemangioma of skin | angiomatous nevus of skin | hemangiomatous nevus of skin | angiolymphoid hyperplasia with eosinophilia | ALHE | angiolymphoid hyperplasia | facial hemangioma | scalp hemangioma | hemangioma of forehead | hemangioma of cheek | hemangioma of face | hemangioma of neck | hemangioma of back | hemangioma of arm | hemangioma of leg | hemangioma of lip | hemangioma of nose | hemangioma of eyelid | lobular capillary hemangioma of skin benign > D18.01
cerebral hemangioma | brain hemangioma | intracranial angioma | hemangioma of brain | intracranial hemangiomatous cyst | intracranial plexiform angioma | intracranial angiomatous nevus | intracranial glomus tumor > D18.02
intra-abdominal hemangioma | intra-abdominal angioma | cavernous hemangioma of liver | hemangioma of spleen | hemangioma of colon | renal hemangioma | intra-abdominal cavernous nevus | intra-abdominal glomangioma | intra-abdominal glomangiomyoma | intra-abdominal hemangioendothelioma | intra-abdominal capillary hemangioma > D18.03
spinal hemangioma | hemangioma of bone | orbital hemangioma | synovial hemangioma | hemangioma of vertebral body | hemangioma of spine | hemangioma of breast > D18.09
capillary lymphangioma | cavernous lymphangioma | lymphangioendothelioma | hygroma | cystic lymphangioma > D18.1
leiomyoma > D25.9 {uterus, uterine, fibroid, fibroids, menorrhagia, myometrium, hysterectomy, myomectomy, endometrium}
fibroma | rhabdomyoma | fibromyxoma | myofibroma | elastofibroma | fibroma of tendon sheath | angiofibroma of soft tissue | myxoma | angioleiomyoma | vascular leiomyoma | angiomyoma | benign soft tissue tumor | fibroblastoma | granular cell tumor | granular cell myoblastoma | benign mesenchymoma > D21.9
gastric stromal tumor benign | benign gastrointestinal stromal tumor | benign GIST | esophageal leiomyoma | intestinal leiomyoma > D21.4
hemangiopericytoma | fibrous histiocytoma atypical | atypical fibroxanthoma | inflammatory myofibroblastic tumor | giant cell tumor of soft parts > D48.19
aggressive fibromatosis | desmoid fibromatosis > D48.11
GIST of small intestine | small bowel GIST | jejunal GIST | GIST of jejunum | gastrointestinal stromal tumor of jejunum | gastrointestinal stromal tumor of ileum | gastrointestinal stromal tumor of duodenum | ileal GIST | duodenal GIST > C49.A3
gastric GIST | GIST of stomach | stomach GIST > C49.A2
rectal GIST | GIST of rectum > C49.A5
colonic GIST | GIST of colon > C49.A4
esophageal GIST > C49.A1
kaposi sarcoma of skin | cutaneous kaposi sarcoma > C46.0
kaposi sarcoma of colon | kaposi sarcoma of rectum | gastrointestinal kaposi sarcoma | kaposi sarcoma of stomach | kaposi sarcoma of intestine > C46.4
kaposi sarcoma of lung | pulmonary kaposi sarcoma > C46.5
kaposi sarcoma of palate | oral kaposi sarcoma | kaposi sarcoma of mouth > C46.2
kaposi sarcoma of lymph node > C46.3

# --- bone, cartilage, jaw
adamantinoma of long bone > C40.90
adamantinoma of tibia | tibial adamantinoma > C40.2
malignant ameloblastoma | ameloblastic carcinoma | ameloblastic sarcoma | ameloblastic fibrosarcoma | ameloblastic odontosarcoma | ameloblastic fibrosarcoma of jaw | malignant odontogenic tumor | odontogenic carcinoma | primary intraosseous carcinoma of jaw | odontogenic fibrosarcoma > C41.1
malignant ameloblastoma of maxilla | ameloblastic sarcoma of upper jaw | ameloblastic odontosarcoma of upper jaw | malignant odontogenic tumor of upper jaw > C41.0
odontoma | complex odontoma | compound odontoma | ameloblastic odontoma | fibro-odontoma | ameloblastic fibro-odontoma | ameloblastic fibroma | adenoameloblastoma | adenomatoid odontogenic tumor | ghost cell odontogenic tumor | calcifying odontogenic cyst | calcifying odontogenic tumor | odontogenic fibroma | odontogenic myxoma | odontogenic tumor | pindborg tumor | cementoblastoma | cementoma | dentinoma | odontoameloblastoma | melanoameloblastoma | squamous odontogenic tumor > D16.5
giant cell tumor | osteoclastoma > D48.0 {bone, femur, tibia, radius, knee, lytic, epiphysis, sacrum}
giant cell tumor of tendon sheath | tenosynovial giant cell tumor > D21.9
GCT of bone | osteoclastoma > D48.0
sacral chordoma | chordoma of sacrum > C41.4
clival chordoma | chordoma of clivus | skull base chordoma > C41.0
chordoma | vertebral sarcoma | spinal osteosarcoma | spinal chondrosarcoma > C41.2

# --- skin appendages, melanoma words, unknown and vague
dermatofibroma lenticulare | blue nevus | fibroepithelial tumor of skin | cylindroma of skin | dermal cylindroma | eccrine spiradenoma | spiradenoma | sebaceous adenoma | trichilemmoma | tricholemmoma | trichofolliculoma | eccrine acrospiroma | acrospiroma | hidrocystoma | apocrine adenoma | apocrine hidrocystoma | eccrine hidrocystoma | sweat gland adenoma | skin appendage adenoma | histiocytoma | fibrous histiocytoma | angiokeratoma | calcifying epithelioma of malherbe | syringocystadenoma | hidradenoma papilliferum | pacinian tumor | trichoadenoma | chondroid syringoma | benign fibrous histiocytoma | eccrine poroma > D23.9
turban tumor > D23.4
hidradenocarcinoma | sweat gland carcinoma | eccrine carcinoma | apocrine carcinoma | apocrine adenocarcinoma | sebaceous carcinoma | malignant acrospiroma | malignant poroma | porocarcinoma | microcystic adnexal carcinoma > C44.99
melanocarcinoma | melanoepithelioma | melanosarcoma | malignant nevus | malignant mole | naevocarcinoma | nevocarcinoma | malignant melanoma in melanotic freckle | melanoma in hutchinson melanotic freckle | lentigo maligna melanoma | acral lentiginous melanoma | amelanotic melanoma | desmoplastic melanoma | malignant lentigo melanoma | cancerous mole > C43.9
spindle cell nevus | halo nevus | nevus cell nevus | giant hairy nevus | hairy nevus | nonpigmented nevus | sutton nevus > D22
bathing trunk nevus | giant pigmented nevus > D48.5
malignant small cell tumor | malignant spindle cell tumor | malignant giant cell tumor | undifferentiated carcinoma | cancer of unknown origin | adenocarcinoma of unknown primary | carcinoma of unknown origin > C80.1
intra-abdominal cancer | abdominal cancer | abdominal malignancy > C76.2
pelvic cancer | pelvic malignancy > C76.3
nasal skin cancer > C44.301
ceruminous carcinoma | ceruminous adenocarcinoma | carcinoma of external auditory canal > C44.29
ceruminous adenoma > D23.2
hemangiopericytoma malignant | malignant hemangiopericytoma | malignant mesenchymoma | malignant solitary fibrous tumor | hemangiosarcoma | lymphangiosarcoma | malignant hemangioendothelioma | epithelioid hemangioendothelioma | malignant angioendothelioma | fibromyxosarcoma | fibroliposarcoma | embryonal rhabdomyosarcoma | alveolar rhabdomyosarcoma | sarcoma botryoides | alveolar soft part sarcoma | clear cell sarcoma | epithelioid sarcoma | spindle cell sarcoma | desmoplastic small round cell tumor | malignant rhabdoid tumor | myxofibrosarcoma | myxosarcoma | rhabdosarcoma | dermatofibrosarcoma | extraskeletal osteosarcoma | myxoid liposarcoma | dedifferentiated liposarcoma | malignant fibroxanthoma > C49.9
paraneoplastic syndrome | paraneoplastic disease > D49.9


# --- kinds that share the sites of their group: one word stands for all in the lines below
mole = nevus
chondrosarcoma = osteosarcoma
enchondroma | osteoma | chondroma | osteoblastoma = osteochondroma
liposarcoma | leiomyosarcoma | rhabdomyosarcoma | fibrosarcoma | myxofibrosarcoma = sarcoma
pilomatrixoma | pilomatricoma | trichoepithelioma | syringoma | hidradenoma | poroma | spiradenoma | histiocytoma | trichilemmoma = dermatofibroma

# --- lung by lobe, squamous cell carcinoma of mucosa, nodes by region: the short forms of notes
RUL adenocarcinoma | RUL lung cancer | RUL NSCLC | RUL carcinoma | RUL SCLC | RUL squamous cell carcinoma | RUL lung adenocarcinoma > C34.11
LUL adenocarcinoma | LUL lung cancer | LUL NSCLC | LUL carcinoma | LUL SCLC | LUL squamous cell carcinoma | LUL lung adenocarcinoma > C34.12
RML adenocarcinoma | RML lung cancer | RML NSCLC | RML carcinoma > C34.2
RLL adenocarcinoma | RLL lung cancer | RLL NSCLC | RLL carcinoma | RLL SCLC | RLL squamous cell carcinoma > C34.31
LLL adenocarcinoma | LLL lung cancer | LLL NSCLC | LLL carcinoma | LLL SCLC | LLL squamous cell carcinoma > C34.32
SCC of tonsil | tonsil SCC | tonsillar SCC > C09.9
SCC of base of tongue | base of tongue SCC | BOT SCC > C01
SCC of tongue | oral tongue SCC | SCC of oral tongue > C02.9
SCC of floor of mouth | FOM SCC > C04.9
SCC of larynx | laryngeal SCC > C32.9
glottic SCC | SCC of glottis > C32.0
supraglottic SCC > C32.1
SCC of oropharynx | oropharyngeal SCC > C10.9
SCC of hypopharynx | hypopharyngeal SCC > C13.9
SCC of nasopharynx | nasopharyngeal SCC > C11.9
SCC of oral cavity | oral SCC | oral cavity SCC > C06.9
SCC of esophagus | esophageal SCC > C15.9
SCC of lung | lung SCC > C34.9
SCC of anus | anal SCC | SCC of anal canal > C21.0
SCC of cervix | cervical SCC of cervix > C53.9
SCC of vulva | vulvar SCC > C51.9
SCC of penis | penile SCC > C60.9
SCC of vagina | vaginal SCC > C52
SCC of lip | lip SCC > C00.9
SCC of gingiva | gingival SCC | SCC of gum > C03.9
SCC of head and neck | head and neck SCC > C76.0
mets to cervical lymph nodes | cervical LN mets | mets to cervical LN | cervical LN metastasis | mets to neck nodes | supraclavicular lymph node metastasis | supraclavicular LN mets | mets to supraclavicular nodes | metastatic cervical lymphadenopathy > C77.0
mets to axillary lymph nodes | axillary LN mets | mets to axillary LN | axillary LN metastasis | mets to axillary nodes | metastatic axillary lymphadenopathy > C77.3
mets to mediastinal lymph nodes | mediastinal LN mets | mets to hilar lymph nodes | hilar lymph node metastasis | mets to mediastinal nodes | intrathoracic lymph node metastasis | metastatic mediastinal lymphadenopathy | hilar nodal metastases > C77.1
mets to retroperitoneal lymph nodes | retroperitoneal LN mets | mets to retroperitoneal nodes | para-aortic lymph node metastasis | mesenteric lymph node metastasis | portal lymph node metastasis | retroperitoneal nodal metastases > C77.2
mets to inguinal lymph nodes | inguinal LN mets | inguinal nodal metastases | mets to inguinal nodes > C77.4
mets to pelvic lymph nodes | pelvic LN mets | iliac lymph node metastasis | mets to pelvic nodes > C77.5

# --- further tumours
gastric DLBCL | DLBCL of stomach | DLBCL of bowel | DLBCL of bone | testicular DLBCL | DLBCL of testis | DLBCL of breast | DLBCL of thyroid | DLBCL of sinus | extranodal DLBCL > C83.398
gangliocytoma > D36.10
myofibromatosis > D48.19
lymphangiomyoma | lymphangiomyomatosis benign > D18.1
intrathoracic hemangioma | mediastinal hemangioma | hemangioma of mediastinum | hemangioma of lung > D18.09
hepatocholangiolitic carcinoma | embryonal hepatoma | fibrolamellar HCC > C22.0
teratoma of liver | embryonal tumor of liver > C22.7
hepatoblastoma > C22.2
branchial cleft carcinoma | branchiogenic carcinoma | branchial carcinoma > C10.4
intraosseous carcinoma > C41.1
mesothelioma of liver | mesothelioma of lung | mesothelioma of mediastinum > C45.7
mesothelioma of omentum | mesothelioma of mesentery > C45.1
gastric stromal tumor malignant | malignant gastric stromal tumor | malignant stromal tumor of stomach > C49.A2
benign mesothelioma of omentum > D19.1
acute erythremia > C94.0
mucinous cystoma | serous cystoma > D27

# --- nevus by site
nevus of cheek | nevus of forehead | nevus of chin | nevus of temple | nevus of eyebrow | nevus of brow | nevus of jawline | nevus of nasolabial fold | nevus of nose | nevus of nasal tip | nevus of ala nasi > D22.39
nevus of ear | nevus of pinna | nevus of earlobe | nevus of auricle | nevus of auricular canal | nevus of helix > D22.2
nevus of eyelid | nevus of canthus > D22.1
nevus of back | nevus of flank | nevus of buttock | nevus of groin | nevus of axilla | nevus of chest wall | nevus of abdominal wall | nevus of perineum | nevus of chest | nevus of abdomen | nevus of umbilicus > D22.5
nevus of arm | nevus of forearm | nevus of hand | nevus of wrist | nevus of finger | nevus of thumb | nevus of shoulder | nevus of elbow | nevus of upper limb > D22.6
nevus of leg | nevus of thigh | nevus of calf | nevus of shin | nevus of knee | nevus of foot | nevus of toe | nevus of ankle | nevus of heel | nevus of hip | nevus of lower limb > D22.7
nevus of scalp | nevus of neck > D22.4
# --- melanoma by site
melanoma of cheek | melanoma of forehead | melanoma of chin | melanoma of temple | melanoma of eyebrow | melanoma of brow | melanoma of jawline | melanoma of nasolabial fold > C43.39
melanoma of nose | melanoma of nasal tip | melanoma of ala nasi > C43.31
melanoma of ear | melanoma of pinna | melanoma of earlobe | melanoma of auricle | melanoma of auricular canal | melanoma of helix > C43.2
melanoma of eyelid | melanoma of canthus > C43.1
melanoma of back | melanoma of flank | melanoma of buttock | melanoma of groin | melanoma of axilla | melanoma of chest wall | melanoma of abdominal wall > C43.59
melanoma of arm | melanoma of forearm | melanoma of hand | melanoma of wrist | melanoma of finger | melanoma of thumb | melanoma of shoulder | melanoma of elbow | melanoma of upper limb > C43.6
melanoma of leg | melanoma of thigh | melanoma of calf | melanoma of shin | melanoma of knee | melanoma of foot | melanoma of toe | melanoma of ankle | melanoma of heel | melanoma of hip | melanoma of lower limb > C43.7
melanoma of scalp > C43.4
vulvar melanoma | melanoma of vulva | melanoma of labium > C51.9
melanoma of vagina | vaginal melanoma > C52
melanoma of penis | melanoma of foreskin | melanoma of glans | penile melanoma > C60.9
melanoma of scrotum > C63.2
anal melanoma | anorectal melanoma > C21.0
melanoma of perianal skin | melanoma of perineum > C43.51
melanoma of breast | melanoma of submammary fold > C43.52
melanoma in situ of vulva | melanoma in situ of labium | melanoma in situ of penis | melanoma in situ of foreskin | melanoma in situ of scrotum > D03.8
melanoma in situ of perianal skin | melanoma in situ of perineum > D03.51
melanoma in situ of breast | melanoma in situ of submammary fold > D03.52
# --- melanoma in situ by site
melanoma in situ of cheek | lentigo maligna of cheek | melanoma in situ of forehead | lentigo maligna of forehead | melanoma in situ of chin | lentigo maligna of chin | melanoma in situ of temple | lentigo maligna of temple | melanoma in situ of eyebrow | lentigo maligna of eyebrow | melanoma in situ of brow | lentigo maligna of brow | melanoma in situ of jawline | lentigo maligna of jawline | melanoma in situ of nasolabial fold | lentigo maligna of nasolabial fold | melanoma in situ of nose | lentigo maligna of nose | melanoma in situ of nasal tip | lentigo maligna of nasal tip | melanoma in situ of ala nasi | lentigo maligna of ala nasi > D03.39
melanoma in situ of ear | lentigo maligna of ear | melanoma in situ of pinna | lentigo maligna of pinna | melanoma in situ of earlobe | lentigo maligna of earlobe | melanoma in situ of auricle | lentigo maligna of auricle | melanoma in situ of auricular canal | lentigo maligna of auricular canal | melanoma in situ of helix | lentigo maligna of helix > D03.2
melanoma in situ of eyelid | lentigo maligna of eyelid | melanoma in situ of canthus | lentigo maligna of canthus > D03.1
melanoma in situ of back | lentigo maligna of back | melanoma in situ of flank | lentigo maligna of flank | melanoma in situ of buttock | lentigo maligna of buttock | melanoma in situ of groin | lentigo maligna of groin | melanoma in situ of axilla | lentigo maligna of axilla | melanoma in situ of chest wall | lentigo maligna of chest wall | melanoma in situ of abdominal wall | lentigo maligna of abdominal wall | melanoma in situ of chest | lentigo maligna of chest | melanoma in situ of abdomen | lentigo maligna of abdomen | melanoma in situ of umbilicus | lentigo maligna of umbilicus > D03.59
melanoma in situ of arm | lentigo maligna of arm | melanoma in situ of forearm | lentigo maligna of forearm | melanoma in situ of hand | lentigo maligna of hand | melanoma in situ of wrist | lentigo maligna of wrist | melanoma in situ of finger | lentigo maligna of finger | melanoma in situ of thumb | lentigo maligna of thumb | melanoma in situ of shoulder | lentigo maligna of shoulder | melanoma in situ of elbow | lentigo maligna of elbow | melanoma in situ of upper limb | lentigo maligna of upper limb > D03.6
melanoma in situ of leg | lentigo maligna of leg | melanoma in situ of thigh | lentigo maligna of thigh | melanoma in situ of calf | lentigo maligna of calf | melanoma in situ of shin | lentigo maligna of shin | melanoma in situ of knee | lentigo maligna of knee | melanoma in situ of foot | lentigo maligna of foot | melanoma in situ of toe | lentigo maligna of toe | melanoma in situ of ankle | lentigo maligna of ankle | melanoma in situ of heel | lentigo maligna of heel | melanoma in situ of hip | lentigo maligna of hip | melanoma in situ of lower limb | lentigo maligna of lower limb > D03.7
melanoma in situ of scalp | lentigo maligna of scalp | melanoma in situ of neck | lentigo maligna of neck > D03.4
# --- basal cell carcinoma by site
basal cell carcinoma of cheek | BCC of cheek | basal cell carcinoma of forehead | BCC of forehead | basal cell carcinoma of chin | BCC of chin | basal cell carcinoma of temple | BCC of temple | basal cell carcinoma of eyebrow | BCC of eyebrow | basal cell carcinoma of brow | BCC of brow | basal cell carcinoma of jawline | BCC of jawline | basal cell carcinoma of nasolabial fold | BCC of nasolabial fold > C44.319
basal cell carcinoma of nose | BCC of nose | basal cell carcinoma of nasal tip | BCC of nasal tip | basal cell carcinoma of ala nasi | BCC of ala nasi > C44.311
basal cell carcinoma of ear | BCC of ear | basal cell carcinoma of pinna | BCC of pinna | basal cell carcinoma of earlobe | BCC of earlobe | basal cell carcinoma of auricle | BCC of auricle | basal cell carcinoma of auricular canal | BCC of auricular canal | basal cell carcinoma of helix | BCC of helix > C44.21
basal cell carcinoma of eyelid | BCC of eyelid | basal cell carcinoma of canthus | BCC of canthus > C44.11
basal cell carcinoma of back | BCC of back | basal cell carcinoma of flank | BCC of flank | basal cell carcinoma of buttock | BCC of buttock | basal cell carcinoma of groin | BCC of groin | basal cell carcinoma of axilla | BCC of axilla | basal cell carcinoma of chest wall | BCC of chest wall | basal cell carcinoma of abdominal wall | BCC of abdominal wall | basal cell carcinoma of chest | BCC of chest | basal cell carcinoma of abdomen | BCC of abdomen | basal cell carcinoma of umbilicus | BCC of umbilicus > C44.519
basal cell carcinoma of arm | BCC of arm | basal cell carcinoma of forearm | BCC of forearm | basal cell carcinoma of hand | BCC of hand | basal cell carcinoma of wrist | BCC of wrist | basal cell carcinoma of finger | BCC of finger | basal cell carcinoma of thumb | BCC of thumb | basal cell carcinoma of shoulder | BCC of shoulder | basal cell carcinoma of elbow | BCC of elbow | basal cell carcinoma of upper limb | BCC of upper limb > C44.61
basal cell carcinoma of leg | BCC of leg | basal cell carcinoma of thigh | BCC of thigh | basal cell carcinoma of calf | BCC of calf | basal cell carcinoma of shin | BCC of shin | basal cell carcinoma of knee | BCC of knee | basal cell carcinoma of foot | BCC of foot | basal cell carcinoma of toe | BCC of toe | basal cell carcinoma of ankle | BCC of ankle | basal cell carcinoma of heel | BCC of heel | basal cell carcinoma of hip | BCC of hip | basal cell carcinoma of lower limb | BCC of lower limb > C44.71
basal cell carcinoma of scalp | BCC of scalp | basal cell carcinoma of neck | BCC of neck > C44.41
# --- squamous cell carcinoma of skin by site (not the neck: a node)
squamous cell carcinoma of cheek | SCC of cheek | squamous cell carcinoma of forehead | SCC of forehead | squamous cell carcinoma of chin | SCC of chin | squamous cell carcinoma of temple | SCC of temple | squamous cell carcinoma of eyebrow | SCC of eyebrow | squamous cell carcinoma of brow | SCC of brow | squamous cell carcinoma of jawline | SCC of jawline | squamous cell carcinoma of nasolabial fold | SCC of nasolabial fold > C44.329
squamous cell carcinoma of nose | SCC of nose | squamous cell carcinoma of nasal tip | SCC of nasal tip | squamous cell carcinoma of ala nasi | SCC of ala nasi > C44.321
squamous cell carcinoma of ear | SCC of ear | squamous cell carcinoma of pinna | SCC of pinna | squamous cell carcinoma of earlobe | SCC of earlobe | squamous cell carcinoma of auricle | SCC of auricle | squamous cell carcinoma of auricular canal | SCC of auricular canal | squamous cell carcinoma of helix | SCC of helix > C44.22
squamous cell carcinoma of eyelid | SCC of eyelid | squamous cell carcinoma of canthus | SCC of canthus > C44.12
squamous cell carcinoma of back | SCC of back | squamous cell carcinoma of flank | SCC of flank | squamous cell carcinoma of buttock | SCC of buttock | squamous cell carcinoma of groin | SCC of groin | squamous cell carcinoma of axilla | SCC of axilla | squamous cell carcinoma of chest wall | SCC of chest wall | squamous cell carcinoma of abdominal wall | SCC of abdominal wall > C44.529
squamous cell carcinoma of arm | SCC of arm | squamous cell carcinoma of forearm | SCC of forearm | squamous cell carcinoma of hand | SCC of hand | squamous cell carcinoma of wrist | SCC of wrist | squamous cell carcinoma of finger | SCC of finger | squamous cell carcinoma of thumb | SCC of thumb | squamous cell carcinoma of shoulder | SCC of shoulder | squamous cell carcinoma of elbow | SCC of elbow | squamous cell carcinoma of upper limb | SCC of upper limb > C44.62
squamous cell carcinoma of leg | SCC of leg | squamous cell carcinoma of thigh | SCC of thigh | squamous cell carcinoma of calf | SCC of calf | squamous cell carcinoma of shin | SCC of shin | squamous cell carcinoma of knee | SCC of knee | squamous cell carcinoma of foot | SCC of foot | squamous cell carcinoma of toe | SCC of toe | squamous cell carcinoma of ankle | SCC of ankle | squamous cell carcinoma of heel | SCC of heel | squamous cell carcinoma of hip | SCC of hip | squamous cell carcinoma of lower limb | SCC of lower limb > C44.72
squamous cell carcinoma of scalp | SCC of scalp > C44.42
# --- squamous cell carcinoma in situ of skin by site
squamous cell carcinoma in situ of cheek | SCC in situ of cheek | bowen disease of cheek | squamous cell carcinoma in situ of forehead | SCC in situ of forehead | bowen disease of forehead | squamous cell carcinoma in situ of chin | SCC in situ of chin | bowen disease of chin | squamous cell carcinoma in situ of temple | SCC in situ of temple | bowen disease of temple | squamous cell carcinoma in situ of eyebrow | SCC in situ of eyebrow | bowen disease of eyebrow | squamous cell carcinoma in situ of brow | SCC in situ of brow | bowen disease of brow | squamous cell carcinoma in situ of jawline | SCC in situ of jawline | bowen disease of jawline | squamous cell carcinoma in situ of nasolabial fold | SCC in situ of nasolabial fold | bowen disease of nasolabial fold | squamous cell carcinoma in situ of nose | SCC in situ of nose | bowen disease of nose | squamous cell carcinoma in situ of nasal tip | SCC in situ of nasal tip | bowen disease of nasal tip | squamous cell carcinoma in situ of ala nasi | SCC in situ of ala nasi | bowen disease of ala nasi > D04.39
squamous cell carcinoma in situ of ear | SCC in situ of ear | bowen disease of ear | squamous cell carcinoma in situ of pinna | SCC in situ of pinna | bowen disease of pinna | squamous cell carcinoma in situ of earlobe | SCC in situ of earlobe | bowen disease of earlobe | squamous cell carcinoma in situ of auricle | SCC in situ of auricle | bowen disease of auricle | squamous cell carcinoma in situ of auricular canal | SCC in situ of auricular canal | bowen disease of auricular canal | squamous cell carcinoma in situ of helix | SCC in situ of helix | bowen disease of helix > D04.2
squamous cell carcinoma in situ of eyelid | SCC in situ of eyelid | bowen disease of eyelid | squamous cell carcinoma in situ of canthus | SCC in situ of canthus | bowen disease of canthus > D04.1
squamous cell carcinoma in situ of back | SCC in situ of back | bowen disease of back | squamous cell carcinoma in situ of flank | SCC in situ of flank | bowen disease of flank | squamous cell carcinoma in situ of buttock | SCC in situ of buttock | bowen disease of buttock | squamous cell carcinoma in situ of groin | SCC in situ of groin | bowen disease of groin | squamous cell carcinoma in situ of axilla | SCC in situ of axilla | bowen disease of axilla | squamous cell carcinoma in situ of chest wall | SCC in situ of chest wall | bowen disease of chest wall | squamous cell carcinoma in situ of abdominal wall | SCC in situ of abdominal wall | bowen disease of abdominal wall > D04.5
squamous cell carcinoma in situ of arm | SCC in situ of arm | bowen disease of arm | squamous cell carcinoma in situ of forearm | SCC in situ of forearm | bowen disease of forearm | squamous cell carcinoma in situ of hand | SCC in situ of hand | bowen disease of hand | squamous cell carcinoma in situ of wrist | SCC in situ of wrist | bowen disease of wrist | squamous cell carcinoma in situ of finger | SCC in situ of finger | bowen disease of finger | squamous cell carcinoma in situ of thumb | SCC in situ of thumb | bowen disease of thumb | squamous cell carcinoma in situ of shoulder | SCC in situ of shoulder | bowen disease of shoulder | squamous cell carcinoma in situ of elbow | SCC in situ of elbow | bowen disease of elbow | squamous cell carcinoma in situ of upper limb | SCC in situ of upper limb | bowen disease of upper limb > D04.6
squamous cell carcinoma in situ of leg | SCC in situ of leg | bowen disease of leg | squamous cell carcinoma in situ of thigh | SCC in situ of thigh | bowen disease of thigh | squamous cell carcinoma in situ of calf | SCC in situ of calf | bowen disease of calf | squamous cell carcinoma in situ of shin | SCC in situ of shin | bowen disease of shin | squamous cell carcinoma in situ of knee | SCC in situ of knee | bowen disease of knee | squamous cell carcinoma in situ of foot | SCC in situ of foot | bowen disease of foot | squamous cell carcinoma in situ of toe | SCC in situ of toe | bowen disease of toe | squamous cell carcinoma in situ of ankle | SCC in situ of ankle | bowen disease of ankle | squamous cell carcinoma in situ of heel | SCC in situ of heel | bowen disease of heel | squamous cell carcinoma in situ of hip | SCC in situ of hip | bowen disease of hip | squamous cell carcinoma in situ of lower limb | SCC in situ of lower limb | bowen disease of lower limb > D04.7
squamous cell carcinoma in situ of scalp | SCC in situ of scalp | bowen disease of scalp | squamous cell carcinoma in situ of neck | SCC in situ of neck | bowen disease of neck > D04.4
# --- Merkel cell carcinoma by site
merkel cell carcinoma of cheek | merkel cell carcinoma of forehead | merkel cell carcinoma of chin | merkel cell carcinoma of temple | merkel cell carcinoma of eyebrow | merkel cell carcinoma of brow | merkel cell carcinoma of jawline | merkel cell carcinoma of nasolabial fold | merkel cell ca of cheek | merkel cell ca of forehead | merkel cell ca of chin | merkel cell ca of temple | merkel cell ca of eyebrow | merkel cell ca of brow | merkel cell ca of jawline | merkel cell ca of nasolabial fold > C4A.39
merkel cell carcinoma of nose | merkel cell carcinoma of nasal tip | merkel cell carcinoma of ala nasi | merkel cell ca of nose | merkel cell ca of nasal tip | merkel cell ca of ala nasi > C4A.31
merkel cell carcinoma of ear | merkel cell carcinoma of pinna | merkel cell carcinoma of earlobe | merkel cell carcinoma of auricle | merkel cell carcinoma of auricular canal | merkel cell carcinoma of helix | merkel cell ca of ear | merkel cell ca of pinna | merkel cell ca of earlobe | merkel cell ca of auricle | merkel cell ca of auricular canal | merkel cell ca of helix > C4A.2
merkel cell carcinoma of eyelid | merkel cell carcinoma of canthus | merkel cell ca of eyelid | merkel cell ca of canthus > C4A.1
merkel cell carcinoma of back | merkel cell carcinoma of flank | merkel cell carcinoma of buttock | merkel cell carcinoma of groin | merkel cell carcinoma of axilla | merkel cell carcinoma of chest wall | merkel cell carcinoma of abdominal wall | merkel cell ca of back | merkel cell ca of flank | merkel cell ca of buttock | merkel cell ca of groin | merkel cell ca of axilla | merkel cell ca of chest wall | merkel cell ca of abdominal wall > C4A.59
merkel cell carcinoma of arm | merkel cell carcinoma of forearm | merkel cell carcinoma of hand | merkel cell carcinoma of wrist | merkel cell carcinoma of finger | merkel cell carcinoma of thumb | merkel cell carcinoma of shoulder | merkel cell carcinoma of elbow | merkel cell carcinoma of upper limb | merkel cell ca of arm | merkel cell ca of forearm | merkel cell ca of hand | merkel cell ca of wrist | merkel cell ca of finger | merkel cell ca of thumb | merkel cell ca of shoulder | merkel cell ca of elbow | merkel cell ca of upper limb > C4A.6
merkel cell carcinoma of leg | merkel cell carcinoma of thigh | merkel cell carcinoma of calf | merkel cell carcinoma of shin | merkel cell carcinoma of knee | merkel cell carcinoma of foot | merkel cell carcinoma of toe | merkel cell carcinoma of ankle | merkel cell carcinoma of heel | merkel cell carcinoma of hip | merkel cell carcinoma of lower limb | merkel cell ca of leg | merkel cell ca of thigh | merkel cell ca of calf | merkel cell ca of shin | merkel cell ca of knee | merkel cell ca of foot | merkel cell ca of toe | merkel cell ca of ankle | merkel cell ca of heel | merkel cell ca of hip | merkel cell ca of lower limb > C4A.7
merkel cell carcinoma of scalp | merkel cell ca of scalp > C4A.4
# --- skin cancer by site
skin cancer of cheek | skin cancer of forehead | skin cancer of chin | skin cancer of temple | skin cancer of eyebrow | skin cancer of brow | skin cancer of jawline | skin cancer of nasolabial fold > C44.309
skin cancer of nose | skin cancer of nasal tip | skin cancer of ala nasi > C44.301
skin cancer of ear | skin cancer of pinna | skin cancer of earlobe | skin cancer of auricle | skin cancer of auricular canal | skin cancer of helix > C44.20
skin cancer of eyelid | skin cancer of canthus > C44.10
skin cancer of back | skin cancer of flank | skin cancer of buttock | skin cancer of groin | skin cancer of axilla | skin cancer of chest wall | skin cancer of abdominal wall > C44.509
skin cancer of arm | skin cancer of forearm | skin cancer of hand | skin cancer of wrist | skin cancer of finger | skin cancer of thumb | skin cancer of shoulder | skin cancer of elbow | skin cancer of upper limb > C44.60
skin cancer of leg | skin cancer of thigh | skin cancer of calf | skin cancer of shin | skin cancer of knee | skin cancer of foot | skin cancer of toe | skin cancer of ankle | skin cancer of heel | skin cancer of hip | skin cancer of lower limb > C44.70
skin cancer of scalp | skin cancer of neck > C44.40
# --- benign tumour of skin by site
dermatofibroma of cheek | benign skin tumor of cheek | dermatofibroma of forehead | benign skin tumor of forehead | dermatofibroma of chin | benign skin tumor of chin | dermatofibroma of temple | benign skin tumor of temple | dermatofibroma of eyebrow | benign skin tumor of eyebrow | dermatofibroma of brow | benign skin tumor of brow | dermatofibroma of jawline | benign skin tumor of jawline | dermatofibroma of nasolabial fold | benign skin tumor of nasolabial fold | dermatofibroma of nose | benign skin tumor of nose | dermatofibroma of nasal tip | benign skin tumor of nasal tip | dermatofibroma of ala nasi | benign skin tumor of ala nasi > D23.39
dermatofibroma of ear | benign skin tumor of ear | dermatofibroma of pinna | benign skin tumor of pinna | dermatofibroma of earlobe | benign skin tumor of earlobe | dermatofibroma of auricle | benign skin tumor of auricle | dermatofibroma of auricular canal | benign skin tumor of auricular canal | dermatofibroma of helix | benign skin tumor of helix > D23.2
dermatofibroma of eyelid | benign skin tumor of eyelid | dermatofibroma of canthus | benign skin tumor of canthus > D23.1
dermatofibroma of back | benign skin tumor of back | dermatofibroma of flank | benign skin tumor of flank | dermatofibroma of buttock | benign skin tumor of buttock | dermatofibroma of groin | benign skin tumor of groin | dermatofibroma of axilla | benign skin tumor of axilla | dermatofibroma of chest wall | benign skin tumor of chest wall | dermatofibroma of abdominal wall | benign skin tumor of abdominal wall | dermatofibroma of chest | benign skin tumor of chest | dermatofibroma of abdomen | benign skin tumor of abdomen | dermatofibroma of umbilicus | benign skin tumor of umbilicus > D23.5
dermatofibroma of arm | benign skin tumor of arm | dermatofibroma of forearm | benign skin tumor of forearm | dermatofibroma of hand | benign skin tumor of hand | dermatofibroma of wrist | benign skin tumor of wrist | dermatofibroma of finger | benign skin tumor of finger | dermatofibroma of thumb | benign skin tumor of thumb | dermatofibroma of shoulder | benign skin tumor of shoulder | dermatofibroma of elbow | benign skin tumor of elbow | dermatofibroma of upper limb | benign skin tumor of upper limb > D23.6
dermatofibroma of leg | benign skin tumor of leg | dermatofibroma of thigh | benign skin tumor of thigh | dermatofibroma of calf | benign skin tumor of calf | dermatofibroma of shin | benign skin tumor of shin | dermatofibroma of knee | benign skin tumor of knee | dermatofibroma of foot | benign skin tumor of foot | dermatofibroma of toe | benign skin tumor of toe | dermatofibroma of ankle | benign skin tumor of ankle | dermatofibroma of heel | benign skin tumor of heel | dermatofibroma of hip | benign skin tumor of hip | dermatofibroma of lower limb | benign skin tumor of lower limb > D23.7
dermatofibroma of scalp | benign skin tumor of scalp | dermatofibroma of neck | benign skin tumor of neck > D23.4
# --- sarcoma of soft tissue by site
sarcoma of thigh | sarcoma of leg | sarcoma of calf | sarcoma of knee | sarcoma of foot | sarcoma of hip | sarcoma of lower limb > C49.2
sarcoma of arm | sarcoma of forearm | sarcoma of hand | sarcoma of shoulder | sarcoma of wrist | sarcoma of elbow | sarcoma of upper limb > C49.1
sarcoma of chest wall | sarcoma of axilla | sarcoma of thoracic wall > C49.3
sarcoma of abdominal wall | sarcoma of flank > C49.4
sarcoma of pelvis | sarcoma of groin | sarcoma of perineum > C49.5
sarcoma of scalp | sarcoma of neck | sarcoma of cheek | sarcoma of face > C49.0
# --- bone tumours by bone
osteosarcoma of femur | ewing sarcoma of femur | bone cancer of femur | osteosarcoma of tibia | ewing sarcoma of tibia | bone cancer of tibia | osteosarcoma of fibula | ewing sarcoma of fibula | bone cancer of fibula > C40.2
osteosarcoma of humerus | ewing sarcoma of humerus | bone cancer of humerus | osteosarcoma of radius | ewing sarcoma of radius | bone cancer of radius | osteosarcoma of ulna | ewing sarcoma of ulna | bone cancer of ulna | osteosarcoma of scapula | ewing sarcoma of scapula | bone cancer of scapula > C40.0
osteosarcoma of hand | ewing sarcoma of hand | bone cancer of hand | osteosarcoma of finger | ewing sarcoma of finger | bone cancer of finger | osteosarcoma of metacarpal | ewing sarcoma of metacarpal | bone cancer of metacarpal | osteosarcoma of wrist | ewing sarcoma of wrist | bone cancer of wrist | osteosarcoma of thumb | ewing sarcoma of thumb | bone cancer of thumb > C40.1
osteosarcoma of foot | ewing sarcoma of foot | bone cancer of foot | osteosarcoma of toe | ewing sarcoma of toe | bone cancer of toe | osteosarcoma of metatarsal | ewing sarcoma of metatarsal | bone cancer of metatarsal | osteosarcoma of calcaneus | ewing sarcoma of calcaneus | bone cancer of calcaneus | osteosarcoma of talus | ewing sarcoma of talus | bone cancer of talus | osteosarcoma of patella | ewing sarcoma of patella | bone cancer of patella > C40.3
osteosarcoma of pelvis | ewing sarcoma of pelvis | bone cancer of pelvis | osteosarcoma of ilium | ewing sarcoma of ilium | bone cancer of ilium | osteosarcoma of sacrum | ewing sarcoma of sacrum | bone cancer of sacrum | osteosarcoma of coccyx | ewing sarcoma of coccyx | bone cancer of coccyx | osteosarcoma of pubis | ewing sarcoma of pubis | bone cancer of pubis | osteosarcoma of ischium | ewing sarcoma of ischium | bone cancer of ischium > C41.4
osteosarcoma of rib | ewing sarcoma of rib | bone cancer of rib | osteosarcoma of sternum | ewing sarcoma of sternum | bone cancer of sternum | osteosarcoma of clavicle | ewing sarcoma of clavicle | bone cancer of clavicle > C41.3
osteosarcoma of vertebra | ewing sarcoma of vertebra | bone cancer of vertebra | osteosarcoma of spine | ewing sarcoma of spine | bone cancer of spine > C41.2
osteosarcoma of jaw | ewing sarcoma of jaw | bone cancer of jaw | osteosarcoma of mandible | ewing sarcoma of mandible | bone cancer of mandible > C41.1
osteosarcoma of skull | ewing sarcoma of skull | bone cancer of skull | osteosarcoma of maxilla | ewing sarcoma of maxilla | bone cancer of maxilla | osteosarcoma of orbit | ewing sarcoma of orbit | bone cancer of orbit > C41.0
osteochondroma of femur | benign bone tumor of femur | osteochondroma of tibia | benign bone tumor of tibia | osteochondroma of fibula | benign bone tumor of fibula > D16.2
osteochondroma of humerus | benign bone tumor of humerus | osteochondroma of radius | benign bone tumor of radius | osteochondroma of ulna | benign bone tumor of ulna | osteochondroma of scapula | benign bone tumor of scapula > D16.0
osteochondroma of hand | benign bone tumor of hand | osteochondroma of finger | benign bone tumor of finger | osteochondroma of metacarpal | benign bone tumor of metacarpal | osteochondroma of wrist | benign bone tumor of wrist | osteochondroma of thumb | benign bone tumor of thumb > D16.1
osteochondroma of foot | benign bone tumor of foot | osteochondroma of toe | benign bone tumor of toe | osteochondroma of metatarsal | benign bone tumor of metatarsal | osteochondroma of calcaneus | benign bone tumor of calcaneus | osteochondroma of talus | benign bone tumor of talus | osteochondroma of patella | benign bone tumor of patella > D16.3
osteochondroma of skull | benign bone tumor of skull | osteochondroma of maxilla | benign bone tumor of maxilla | osteochondroma of frontal sinus | benign bone tumor of frontal sinus | osteochondroma of orbit | benign bone tumor of orbit > D16.4
osteochondroma of jaw | benign bone tumor of jaw | osteochondroma of mandible | benign bone tumor of mandible > D16.5
osteochondroma of vertebra | benign bone tumor of vertebra | osteochondroma of spine | benign bone tumor of spine > D16.6
osteochondroma of rib | benign bone tumor of rib | osteochondroma of sternum | benign bone tumor of sternum | osteochondroma of clavicle | benign bone tumor of clavicle > D16.7
osteochondroma of pelvis | benign bone tumor of pelvis | osteochondroma of ilium | benign bone tumor of ilium | osteochondroma of sacrum | benign bone tumor of sacrum | osteochondroma of coccyx | benign bone tumor of coccyx > D16.8
# --- lipoma by site
lipoma of scalp | lipoma of neck | lipoma of forehead | lipoma of cheek | lipoma of face > D17.0
lipoma of axilla | lipoma of buttock | lipoma of flank | lipoma of groin | lipoma of chest wall | lipoma of chest | lipoma of trunk > D17.1
lipoma of forearm | lipoma of hand | lipoma of wrist | lipoma of shoulder | lipoma of elbow | lipoma of thigh | lipoma of calf | lipoma of knee | lipoma of foot | lipoma of ankle > D17.2
lipoma of left forearm | lipoma of left hand | lipoma of left wrist | lipoma of left shoulder | lipoma of left elbow > D17.22
lipoma of right forearm | lipoma of right hand | lipoma of right wrist | lipoma of right shoulder | lipoma of right elbow > D17.21
lipoma of left thigh | lipoma of left calf | lipoma of left knee | lipoma of left foot | lipoma of left ankle > D17.24
lipoma of right thigh | lipoma of right calf | lipoma of right knee | lipoma of right foot | lipoma of right ankle > D17.23

# --- histologies in index and pathologist's words
acidophil adenocarcinoma | basophil adenocarcinoma | chromophobe adenocarcinoma | eosinophil adenocarcinoma | acidophil-basophil adenocarcinoma | mucoid cell adenocarcinoma | adenocarcinoma of pituitary > C75.1
lobular adenocarcinoma | invasive papillary ductal carcinoma | intraductal papillary carcinoma with invasion | intraductal papillary adenocarcinoma with invasion | lipid-rich carcinoma | glycogen-rich carcinoma of breast | medullary carcinoma with lymphoid stroma | secretory carcinoma of breast | juvenile carcinoma of breast | cribriform carcinoma of breast | tubular carcinoma of breast | mucinous carcinoma of breast | colloid carcinoma of breast | infiltrating papillary adenocarcinoma > C50.91
carcinoma of male breast | breast cancer in a man > C50.92
pseudomucinous adenocarcinoma | pseudomucinous carcinoma | dermoid tumor with malignant transformation | malignant dermoid of ovary | endometrioid cystadenofibroma malignant | clear cell carcinoma of ovary | mesonephroid carcinoma ovary | papillary pseudomucinous cystadenocarcinoma | malignant endometrioid adenofibroma | malignant cystadenofibroma > C56
sertoli cell carcinoma of ovary > C56
endometrioid adenofibroma of borderline malignancy | borderline endometrioid adenofibroma | borderline endometrioid cystadenofibroma | endometrioid tumor of low malignant potential | brenner tumor of borderline malignancy | clear cell adenofibroma of borderline malignancy | multilocular cyst of ovary | borderline clear cell tumor of ovary > D39.1
tubular androblastoma of ovary | sertoli cell tumor of ovary | sertoli cell tumor with lipid storage | ovarian luteoma | luteinoma | luteoma | serous surface papilloma | masculinovoblastoma > D27
arrhenoblastoma of testis | gonocytoma of testis | sertoli-leydig cell tumor uncertain testis > D40.1
sertoli-leydig cell tumor of testis | tubular androblastoma of testis | mature teratoma of testis | benign teratoma of testis | dermoid cyst of testis | cystic teratoma of testis > D29.2
gonocytoma > D39.1
endometrioid cystadenocarcinoma of prostate | endometrioid carcinoma of prostate | ductal carcinoma of prostate | small cell carcinoma of prostate > C61
embryoma of descended testis | teratoma of descended testis malignant | seminoma of descended testis > C62.1
malignant embryoma of kidney | embryoma of kidney | adenomyosarcoma of kidney | adenosarcoma of kidney | renal embryoma | wilms' | clear cell sarcoma of kidney | rhabdoid tumor of kidney > C64
invasive hydatidiform mole | invasive hydatid mole | malignant mole hydatidiform | metastasizing mole | trophoblastic tumor invasive > D39.2
severe dysplasia of cervix | cervical glandular intraepithelial neoplasia | glandular intraepithelial neoplasia of cervix | high grade CGIN | CIN grade III > D06.9
severe dysplasia of vagina | severe vaginal dysplasia > D07.2
severe dysplasia of vulva | severe vulvar dysplasia > D07.1
severe dysplasia of anus | severe anal dysplasia > D01.3
astroblastoma | gemistocytoma | protoplasmic astrocytoma | astroglioma | mixed glioma | oligodendroblastoma | giant cell glioblastoma | pleomorphic xanthoastrocytoma | polar spongioblastoma | malignant ganglioglioma > C71.9
malignant pinealoma | pineal germinoma | malignant neoplasm of pineal body | pineoblastoma malignant > C75.3
neurofibromatous tumor of brain degeneration | degeneration of brain in neoplastic disease > D49.6
malignant adrenal paraganglioma | malignant adrenal medullary paraganglioma > C74.1
malignant extra-adrenal paraganglioma | malignant jugular paraganglioma | malignant glomus tumor of jugular > C75.5
intra-adrenal paraganglioma > D35.0
solid carcinoma with amyloid stroma | wuchernde struma langhans | langhans struma | oxyphilic carcinoma of thyroid | trabecular thyroid carcinoma > C73
cholangioma | benign cholangioma | benign hepatocholangioma | benign hepatoma | intrahepatic bile duct adenoma | bile duct cystadenoma > D13.4
uncertain insulinoma | insulinoma of uncertain behavior | glucagonoma of uncertain behavior | gastrinoma uncertain behavior pancreas | islet cell tumor of uncertain behavior > D37.8
carcinoma in polyposis coli | polyposis coli with carcinoma | adenocarcinoma in adenomatous polyp of colon > C18.9
malignant adamantinoma of jaw | malignant adamantinoma | malignant ameloblastoma of jaw > C41.1
malignant adamantinoma of maxilla | malignant adamantinoma of upper jaw > C41.0
florid osseous dysplasia | periapical cemental dysplasia | periapical osseous dysplasia | periapical dysplasia | cemento-osseous dysplasia | florid cemento-osseous dysplasia | gigantiform cementoma | cementifying fibroma | ossifying fibroma of jaw > D16.5
osteochondromatosis | multiple osteochondromatosis acquired | ossifying fibroma | osteofibroma | fibro-osteoma | chondromyxoid fibroma | juxtacortical chondroma | periosteal chondroma > D16.9
hemangiolipoma | fetal lipomatosis | angiofibrolipoma | lipoma arborescens > D17.9
hemangiomatous cyst | angiomatous cyst | racemose angioma | histiocytoid hemangioma | senile hemangioma multiple > D18.00
lymphatic nevus | nevus lymphaticus | lymphangiomatous cyst | chylangioma | hygroma cysticum > D18.1
intra-abdominal angiomatous nevus | intra-abdominal capillary nevus > D18.03
becker nevus | pigmented hairy epidermal nevus | becker pigmented hairy nevus > D22.5
cellular blue nevus | jadassohn blue nevus | balloon cell nevus | involuting nevus | epithelioid nevus | magnocellular nevus > D22.9
malignant melanoma in giant pigmented nevus | malignant blue nevus | melanotic sarcoma | balloon cell melanoma | epithelioid cell melanoma | regressing melanoma | mixed epithelioid and spindle cell melanoma | melanoma of junctional nevus > C43.9
precancerous melanosis | precancerous melanosis of hutchinson | circumscribed precancerous melanosis | dubreuilh melanosis | lentigo maligna of dubreuilh > D03.9
merkel cell tumor | trabecular cancer of skin | cutaneous neuroendocrine carcinoma > C4A.9
basal cell tumor > D48.5
desmoid of retroperitoneum | retroperitoneal desmoid | mesenteric desmoid | intra-abdominal desmoid > D48.114
abdominal wall desmoid > D48.113
retroperitoneal fibromatosis > D48.3
stromal tumor of uncertain behavior | gastrointestinal stromal tumor of uncertain behavior > D48.19
GIST of peritoneum | malignant stromal tumor of peritoneum | omental GIST | mesenteric GIST > C49.A9
malignant stromal tumor of small intestine | malignant stromal tumor of duodenum > C49.A3
malignant stromal tumor of rectum > C49.A5
malignant stromal tumor of colon | malignant stromal tumor of large intestine > C49.A4
malignant stromal tumor of esophagus > C49.A1
carcinoid metastasis to mesentery | mesenteric carcinoid metastasis | metastatic carcinoid of mesentery | carcinoid metastasis to peritoneum > C7B.04
carcinoid metastasis to bone > C7B.03
carcinoid metastasis to lymph node > C7B.01
kaposi disease | multiple hemorrhagic sarcoma | idiopathic hemorrhagic sarcoma > C46.9
cystic mesothelioma | cystic mesothelioma of peritoneum > D48.4
adenomatoid tumor of mesothelium | benign biphasic mesothelioma | benign epithelioid mesothelioma | benign fibrous mesothelioma > D19.9
benign mesothelioma of mesocolon | benign fibrous mesothelioma of omentum | benign mesothelioma of peritoneal cavity > D19.1
sclerosing thymoma | thymoma type B malignant | invasive thymoma | thymic epithelial malignancy > C37
extramammary paget disease of anus | perianal paget disease | paget disease of anal margin | paget disease of perianal skin > C44.590
extramammary paget disease of vulva | paget disease of vulva > C51.9
extramammary paget disease of scrotum | paget disease of scrotum > C63.2
extramammary paget disease of skin | extramammary paget disease > C44.99
metastatic melanoma to genital organ > C79.82
extraocular melanoma in situ | conjunctival melanoma in situ | melanoma in situ of conjunctiva | melanoma in situ of orbit | melanoma in situ of prepuce | melanoma in situ of male genital organ > D03.8
germinoblastoma | lymphoblastoma diffuse | lymphoma malignant NOS | stem cell lymphoma > C85.9
germinoblastic sarcoma | centroblastic lymphoma | reticulolymphosarcoma | immunoblastic sarcoma > C83.3
histiocytic medullary reticulosis | regressing histiocytic reticulosis > C96.A
lymphogranuloma malignant | hodgkin granuloma | lymphogranulomatosis maligna | paltauf-sternberg disease | sternberg disease | hodgkin sarcoma | pel-ebstein disease > C81.9
CNS burkitt lymphoma | burkitt lymphoma of central nervous system > C83.79
myelosarcoma | myeloblastoma | granulocytic tumor chloroma > C92.3
acute myelosis | acute granulocytic leukemia | acute myelocytic leukemia | myeloblastic leukemia > C92.0
subacute myelosis | aleukemic myelosis | subacute myeloid leukemia > C92.9
leukemic arthritis | arthritis in leukemia | arthropathy in leukemia | leukemic infiltration > C95.9
angiocentric immunoproliferative lesion | lymphomatoid granulomatosis | plasma cell dyscrasia polyneuropathy syndrome > D47.Z9
monoclonal macroglobulinemia | gammopathy with lymphoplasmacytic dyscrasia | monoclonal paraproteinemia | schnitzler syndrome | benign monoclonal paraproteinemia | monoclonal dysproteinemia | secondary paraproteinemia of malignant disease | plasma cell dyscrasia > D47.2
mast cell neoplasm of uncertain behavior | mast cell neoplasm > D47.09
intraepithelial melanoma | melanoma-in-situ of skin > D03.9
@each melanoma | malignant melanoma | skin melanoma
jaw | temple | cheek | chin | forehead | eyebrow | glabella > C43.39
nates | buttock | perineum | groin | umbilicus | flank | axilla | axillary fold | abdominal wall | chest wall | interscapular region | scapular region | sacrococcygeal region | nape skin > C43.59
vulva | labium | labia | female genital organ > C51.9
penis | prepuce | foreskin > C60.9
scrotum > C63.2
palpebra | canthus | eyelid > C43.1
auricle | pinna | auditory canal | earlobe | ear canal > C43.2
popliteal fossa | heel | toe | ankle | plantar | sole | instep > C43.7
finger | thumb | palm | forearm | antecubital fossa | elbow | wrist > C43.6
@each melanoma in situ
jaw | temple | cheek | chin | forehead | eyebrow > D03.39
nates | buttock | perineum | groin | umbilicus | flank | axilla | abdominal wall | chest wall > D03.59
auricle | pinna | auditory canal | earlobe > D03.2
popliteal fossa | heel | toe | ankle | sole > D03.7
finger | thumb | palm | forearm | elbow | wrist > D03.6
@each nevus | skin nevus | mole | melanocytic nevus | pigmented nevus
auditory canal | external auditory canal | ear canal | tragus > D22.2
vulva | labium | labia | clitoris | female genital organ > D28.0
penis | prepuce | foreskin | glans > D29.0
scrotum > D29.4
male genital organ > D29.9
palpebra > D22.1
jaw | glabella > D22.39
nates | perineum | umbilicus | interscapular region | perianal skin | breast | nipple | sacrum > D22.5
popliteal fossa | sole > D22.7
palm | antecubital fossa > D22.6

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
personal history of ductal carcinoma in situ > Z86.000
history of CIN 3 | history of cervical carcinoma in situ > Z86.001
history of meningioma | h/o meningioma > Z86.011
history of benign brain tumor > Z86.011
history of dysplastic nevus | history of atypical mole | h/o dysplastic nevi | history of dysplastic nevi > Z86.018
# --- history in short forms
h/o prostate ca | history of prostate ca | hx of prostate ca | hx prostate ca > Z85.46
h/o breast ca | history of breast ca | hx of breast ca | hx breast ca | s/p breast ca > Z85.3
h/o colon ca | hx of colon ca | hx colon ca > Z85.038
h/o lung ca | history of lung ca | hx of lung ca | hx lung ca > Z85.118
h/o bladder ca | hx of bladder ca | hx bladder ca > Z85.51
h/o cervical ca | history of cervical ca | hx of cervical ca > Z85.41
h/o endometrial ca | history of endometrial ca | hx of endometrial ca | h/o uterine ca > Z85.42
h/o ovarian ca | history of ovarian ca | hx of ovarian ca > Z85.43
h/o thyroid ca | history of thyroid ca | hx of thyroid ca | h/o papillary thyroid carcinoma > Z85.850
h/o rectal ca | history of rectal ca | hx of rectal ca > Z85.048
h/o kidney ca | hx of RCC > Z85.528
hx of BCC | history of SCC of skin | hx of NMSC | h/o NMSC | hx of basal cell carcinoma > Z85.828
@type other
cancer institute | tumor necrosis factor | mole check | skin check
secondary malignant neoplasm of liver | secondary malignancy of liver | secondary liver cancer > C78.7
thigh lipoma | arm lipoma | forearm lipoma | leg lipoma | shoulder lipoma | lipoma of the thigh | lipoma of the arm | lipoma of the shoulder > D17.2

# --- shorthand, adult medicine
@type condition
NSCLC RUL | NSCLC of RUL | RUL lung adenoca | RUL adenocarcinoma of lung | SCLC RUL > C34.11
NSCLC LUL | NSCLC of LUL | LUL lung adenoca | SCLC LUL > C34.12
NSCLC RML | SCLC RML > C34.2
NSCLC RLL | RLL lung adenoca | SCLC RLL > C34.31
NSCLC LLL | LLL lung adenoca | SCLC LLL > C34.32
CA pain | ca-related pain > G89.3
DLBCL intra-abdominal nodes | DLBCL intra-abd nodes | DLBCL abdominal nodes | DLBCL retroperitoneal nodes | DLBCL mesenteric | DLBCL retroperitoneal > C83.33
DLBCL cervical nodes | DLBCL neck nodes > C83.31
DLBCL mediastinal | DLBCL thoracic nodes > C83.32
DLBCL axillary nodes > C83.34
DLBCL inguinal nodes > C83.35
axillary node was positive | axillary nodes were positive | positive axillary node | axillary lymph node was positive | sentinel node was positive | positive sentinel node | axillary node positive > C77.3 {breast}
pancreatic head CA | adenoca head of pancreas | adenocarcinoma head of pancreas | head of pancreas CA | pancreas head cancer > C25.0
pancreatic tail CA | pancreatic tail adenocarcinoma > C25.2
pancreatic body CA > C25.1
neoplasm of unspecified behavior skin | neoplasm of unspecified behavior of skin | neoplasm unspecified behavior skin > D49.2
neoplasm of uncertain behavior skin | neoplasm of uncertain behavior of skin > D48.5

# How a specimen was taken; before a colon it belongs to the label of the specimen, whose commas part nothing.
@type procedure
shave | shave biopsy | shave bx | punch | punch biopsy | punch bx | excision | re-excision | excisional biopsy | incisional biopsy | biopsy | bx | core biopsy | core bx | needle biopsy | needle core biopsy | FNA | fine needle aspiration | polypectomy | snare | cold snare | hot snare | forceps | cold forceps | curettage | curettings | EMR | LEEP | cone biopsy | resection | wedge resection | brushings | washings : specimen
@type condition
biopsy-proven axillary node | biopsy-proven L axillary node | biopsy-proven R axillary node | biopsy-proven left axillary node | biopsy-proven right axillary node | node-positive axilla | bx-proven axillary node | positive L axillary node | positive R axillary node > C77.3
axillary nodal metastasis | axillary nodal metastases | axillary nodal involvement | metastasis to axillary nodes | axillary nodal disease > C77.3

# --- lung cancer by lobe
@type condition
upper lobe non-small cell lung cancer | upper lobe adenocarcinoma of the lung | upper lobe lung adenocarcinoma | upper lobe small cell lung cancer | upper lobe squamous cell lung cancer | upper lobe lung carcinoma > C34.1
lower lobe non-small cell lung cancer | lower lobe adenocarcinoma of the lung | lower lobe lung adenocarcinoma | lower lobe small cell lung cancer | lower lobe squamous cell lung cancer | lower lobe lung carcinoma > C34.3

# --- said in case reports
@type condition
malignant mesenchymal tumor | malignant mesenchymal neoplasm > C49.9
mediastinal metastases > C78.1
jejunal metastases > C78.4
rectal metastases > C78.5
peritoneal metastatic implants > C78.6
hepatic implants > C78.7
splenic metastases > C78.89
subcutaneous metastases > C79.89
multiple metastases | metastatic lesion > C79.9
unknown primary tumor | unknown primary > C80.1
uterine myomatosis > D25.9
bladder leiomyoma | leiomyoma of the bladder > D30.3
cerebellar hemangioblastoma | hemangioblastoma of the cerebellum > D43.1
myelooproliferative | myeloproliferative syndrome > D47.1
lymphoproliferative syndrome > D47.9
hemangioblastomas > D48.19
retroperitoneal tumour | parotid tumor | parotid gland tumor | parotid neoplasm | intestinal tumor | rectal tumor | esophageal tumor | pancreatic neoplasia | gastric neoplasia | colon neoplasia | colonic neoplasia | esophageal neoplasia | lingual neoplasia | biliary neoplasia | rectal neoplasia | rectal neoformation > D49.0
lung neoplasia | pleural neoplasia > D49.1
maxillary tumor > D49.2
breast neoplasia > D49.3
bladder neoplasia | vesical neoformation > D49.4
renal neoplasia > D49.519
testicular tumor | testicular neoplasia | testicular neoplasm | ureteral tumor | paratesticular tumor | prostate neoplasia | prostatic neoplasia | ovarian neoplasia | penile neoplasia | suspicion of testicular tumor | prostate tumor > D49.59
thyroid neoplasia > D49.7
abdominal tumor | pelvic tumor | mediastinal tumor | axillary tumor | neck tumor | orbital tumor > D49.89

# --- single lines of assessments, neoplasm
@type condition
MM > C43.9 {melanoma, Breslow, WLE, SLNB}
glottic ca | TVC cancer | true vocal cord cancer | TVC SCC > C32.0
level II nodal mets | level III nodal mets | level IV nodal mets | cervical nodal mets | neck nodal mets | level II node mets | cervical node mets | neck node mets > C77.0
axillary nodal mets | axillary node mets > C77.3
mediastinal nodal mets | hilar nodal mets | mediastinal node mets > C77.1
inguinal nodal mets | inguinal node mets > C77.4
pelvic nodal mets | pelvic node mets > C77.5
retroperitoneal nodal mets | para-aortic nodal mets > C77.2
panc head adenoCA | panc head ca > C25.0
panc body CA | pancreatic body adenocarcinoma > C25.1
panc tail CA > C25.2
adenoca RUL | adenocarcinoma RUL | RUL adenoca > C34.11
LUL adenoca | adenoca LUL > C34.12
RLL adenoca | adenoca RLL > C34.31
LLL adenoca | adenoca LLL > C34.32
RML adenoca | adenoca RML > C34.2
cord lipoma | lipoma of the cord | lipoma of the spermatic cord > D17.6

# --- lymph nodes that are positive
positive lymph nodes | node positive | positive nodes > C77.9 {cancer, carcinoma, tumor, tumour, oncologist, oncology, chemotherapy, mastectomy, melanoma, sarcoma, biopsy}

# --- metastatic breast cancer and bone
@type condition
MBC > C50.9 {letrozole, palbociclib, ribociclib, abemaciclib, fulvestrant, HER2, ER, bone, metastatic, stage IV, visceral}
bone only mets | bone only metastases | bone mets only > C79.51

history of cutaneous melanoma | hx of cutaneous melanoma | h/o cutaneous melanoma > Z85.820

cancer related back pain | cancer related bone pain | cancer-associated pain > G89.3

# what pathology writes beside the organ
papillary carcinoma | medullary carcinoma | papillary microcarcinoma | papillary CA > C73 {thyroid, thyroidectomy}
serous carcinoma | high grade serous carcinoma | HGSC > C56 {ovary, ovarian, ovaries, oophorectomy, BSO, CA-125}
ductal adenocarcinoma > C25.9 {pancreas, pancreatic, Whipple}
invasive carcinoma NST | invasive carcinoma of no special type | invasive carcinoma, no special type | invasive mammary carcinoma NST > C50.9
pleomorphic adenoma > D11.0 {parotid, parotidectomy}
true cord carcinoma | true cord squamous cell carcinoma | true vocal cord carcinoma | true vocal cord squamous cell carcinoma | carcinoma of true cord > C32.0

# regional lymph nodes by their place
metastatic neck lymph node | neck lymph node metastatic | neck lymph node positive for carcinoma | metastatic neck node | neck node metastatic | neck node positive for carcinoma | metastatic lymph node neck | lymph node neck metastatic | metastatic cervical lymph node | cervical lymph node metastatic | cervical lymph node positive for carcinoma | metastatic cervical node | cervical node metastatic | cervical node positive for carcinoma | metastatic lymph node cervical | lymph node cervical metastatic | metastatic supraclavicular lymph node | supraclavicular lymph node metastatic | supraclavicular lymph node positive for carcinoma | metastatic supraclavicular node | supraclavicular node metastatic | supraclavicular node positive for carcinoma | metastatic lymph node supraclavicular | lymph node supraclavicular metastatic | metastatic submandibular lymph node | submandibular lymph node metastatic | submandibular lymph node positive for carcinoma | metastatic submandibular node | submandibular node metastatic | submandibular node positive for carcinoma | metastatic lymph node submandibular | lymph node submandibular metastatic | metastatic parotid lymph node | parotid lymph node metastatic | parotid lymph node positive for carcinoma | metastatic parotid node | parotid node metastatic | parotid node positive for carcinoma | metastatic lymph node parotid | lymph node parotid metastatic | metastatic head and neck lymph node | head and neck lymph node metastatic | head and neck lymph node positive for carcinoma | metastatic head and neck node | head and neck node metastatic | head and neck node positive for carcinoma | metastatic lymph node head and neck | lymph node head and neck metastatic > C77.0
metastatic mediastinal lymph node | mediastinal lymph node metastatic | mediastinal lymph node positive for carcinoma | metastatic mediastinal node | mediastinal node metastatic | mediastinal node positive for carcinoma | metastatic lymph node mediastinal | lymph node mediastinal metastatic | metastatic mediastinum lymph node | mediastinum lymph node metastatic | mediastinum lymph node positive for carcinoma | metastatic mediastinum node | mediastinum node metastatic | mediastinum node positive for carcinoma | metastatic lymph node mediastinum | lymph node mediastinum metastatic | metastatic hilar lymph node | hilar lymph node metastatic | hilar lymph node positive for carcinoma | metastatic hilar node | hilar node metastatic | hilar node positive for carcinoma | metastatic lymph node hilar | lymph node hilar metastatic | metastatic subcarinal lymph node | subcarinal lymph node metastatic | subcarinal lymph node positive for carcinoma | metastatic subcarinal node | subcarinal node metastatic | subcarinal node positive for carcinoma | metastatic lymph node subcarinal | lymph node subcarinal metastatic | metastatic paratracheal lymph node | paratracheal lymph node metastatic | paratracheal lymph node positive for carcinoma | metastatic paratracheal node | paratracheal node metastatic | paratracheal node positive for carcinoma | metastatic lymph node paratracheal | lymph node paratracheal metastatic > C77.1
metastatic mesenteric lymph node | mesenteric lymph node metastatic | mesenteric lymph node positive for carcinoma | metastatic mesenteric node | mesenteric node metastatic | mesenteric node positive for carcinoma | metastatic lymph node mesenteric | lymph node mesenteric metastatic | metastatic mesentery lymph node | mesentery lymph node metastatic | mesentery lymph node positive for carcinoma | metastatic mesentery node | mesentery node metastatic | mesentery node positive for carcinoma | metastatic lymph node mesentery | lymph node mesentery metastatic | metastatic retroperitoneal lymph node | retroperitoneal lymph node metastatic | retroperitoneal lymph node positive for carcinoma | metastatic retroperitoneal node | retroperitoneal node metastatic | retroperitoneal node positive for carcinoma | metastatic lymph node retroperitoneal | lymph node retroperitoneal metastatic | metastatic para-aortic lymph node | para-aortic lymph node metastatic | para-aortic lymph node positive for carcinoma | metastatic para-aortic node | para-aortic node metastatic | para-aortic node positive for carcinoma | metastatic lymph node para-aortic | lymph node para-aortic metastatic | metastatic celiac lymph node | celiac lymph node metastatic | celiac lymph node positive for carcinoma | metastatic celiac node | celiac node metastatic | celiac node positive for carcinoma | metastatic lymph node celiac | lymph node celiac metastatic | metastatic periportal lymph node | periportal lymph node metastatic | periportal lymph node positive for carcinoma | metastatic periportal node | periportal node metastatic | periportal node positive for carcinoma | metastatic lymph node periportal | lymph node periportal metastatic > C77.2
axillary lymph node metastatic | axillary lymph node positive for carcinoma | metastatic axillary node | axillary node metastatic | axillary node positive for carcinoma | metastatic lymph node axillary | lymph node axillary metastatic > C77.3
metastatic inguinal lymph node | inguinal lymph node metastatic | inguinal lymph node positive for carcinoma | metastatic inguinal node | inguinal node metastatic | inguinal node positive for carcinoma | metastatic lymph node inguinal | lymph node inguinal metastatic | metastatic groin lymph node | groin lymph node metastatic | groin lymph node positive for carcinoma | metastatic groin node | groin node metastatic | groin node positive for carcinoma | metastatic lymph node groin | lymph node groin metastatic > C77.4
metastatic pelvic lymph node | pelvic lymph node metastatic | pelvic lymph node positive for carcinoma | metastatic pelvic node | pelvic node metastatic | pelvic node positive for carcinoma | metastatic lymph node pelvic | lymph node pelvic metastatic | metastatic iliac lymph node | iliac lymph node metastatic | iliac lymph node positive for carcinoma | metastatic iliac node | iliac node metastatic | iliac node positive for carcinoma | metastatic lymph node iliac | lymph node iliac metastatic | metastatic obturator lymph node | obturator lymph node metastatic | obturator lymph node positive for carcinoma | metastatic obturator node | obturator node metastatic | obturator node positive for carcinoma | metastatic lymph node obturator | lymph node obturator metastatic | metastatic external iliac lymph node | external iliac lymph node metastatic | external iliac lymph node positive for carcinoma | metastatic external iliac node | external iliac node metastatic | external iliac node positive for carcinoma | metastatic lymph node external iliac | lymph node external iliac metastatic > C77.5

# --- the shorthand of oncology notes
@type condition
mCRPC | CRPC | nmCRPC | CRPCa | mCRPCa | castrate resistant PCa | castration resistant PCa = castration resistant prostate cancer
mCSPC | mHSPC | castration sensitive PCa = castration sensitive prostate cancer
FL gr 1 | FL grade 1 | follicular lymphoma gr 1 | FL G1 > C82.0
FL gr 2 | FL grade 2 | follicular lymphoma gr 2 | FL G2 > C82.1
FL gr 3 | FL grade 3 | follicular lymphoma gr 3 > C82.2
FL gr 3A | FL grade 3A | FL gr IIIa | FL grade IIIa | FL 3A | follicular lymphoma 3A | follicular lymphoma, grade 3A | follicular lymphoma, gr 3A | grade 3A follicular lymphoma > C82.3
FL gr 3B | FL grade 3B | FL gr IIIb | FL grade IIIb | FL 3B | follicular lymphoma 3B | follicular lymphoma, grade 3B | follicular lymphoma, gr 3B | grade 3B follicular lymphoma > C82.4
classical HL, nodular sclerosing | classical HL, nodular sclerosis | cHL, nodular sclerosis | cHL, nodular sclerosing | NS HL | NSHL | NS cHL | NScHL | HL, nodular sclerosis | HL, nodular sclerosing | nodular sclerosing HL | nodular sclerosis HL | nodular sclerosing cHL | nodular sclerosis cHL | hodgkin lymphoma, nodular sclerosis | hodgkin lymphoma, nodular sclerosing | classical hodgkin lymphoma, nodular sclerosis | classical hodgkin lymphoma, nodular sclerosing | classical hodgkin, nodular sclerosis > C81.1
mixed cellularity HL | mixed cellularity cHL | HL, mixed cellularity | cHL, mixed cellularity | MC cHL > C81.2
lymphocyte rich HL | lymphocyte rich cHL | LR cHL > C81.4
HL > C81.9 {ABVD, AVD, brentuximab, BV-AVD, reed-sternberg, BEACOPP}
classical HL > C81.7
cHL > C81.7 {ABVD, AVD, brentuximab, BV-AVD, reed-sternberg, BEACOPP}
MM > C90.0 {daratumumab, darzalex, dara, pomalidomide, pomalyst, RVd, VRd, KRd, DRd, D-RVd, carfilzomib, kyprolis, CyBorD, M spike}
relapsed MM | RRMM | MM, relapsed | MM, in relapse | relapsed/refractory MM | R/R MM | R/R multiple myeloma | relapsed myeloma | relapsed refractory myeloma | MM w relapse > C90.02
MM, in remission | myeloma in remission > C90.01
ET > D47.3 {hydrea, hydroxyurea, JAK2, CALR, anagrelide, MPL}
intrahepatic cholangio | cholangio, intrahepatic | cholangioca | iCCA > C22.1
ICC > C22.1 {cholangiocarcinoma, gem/cis, FGFR2, IDH1, durvalumab}
extrahepatic cholangio | extrahepatic cholangioca | perihilar cholangio | hilar cholangio | hilar cholangioca | klatskin | distal cholangio | pCCA | dCCA | eCCA > C24.0
HGSOC | high grade serous ovarian ca | high-grade serous ovarian cancer | HGS ovarian ca | HGSC of ovary | HGSC ovary | LGSOC | low grade serous ovarian ca > C56
osteosarc | osteosa = osteosarcoma
merkel cell | MCC = merkel cell carcinoma {WLE, avelumab, Mohs, SLNB}
MF > C84.0 {mycosis, CTCL, nbUVB, mechlorethamine, bexarotene, TSEB, patch stage, plaque stage, Sezary, valchlor}
MIS = melanoma in situ {melanoma, Mohs, WLE, breslow, dermoscopy, lentigo maligna}
lower third esophageal cancer | distal third esophageal cancer | distal esophageal cancer | distal esophageal ca | distal esophageal adenocarcinoma | distal esophageal adenoca | distal esophagus adenoca | distal esophagus cancer | distal esophagus ca | distal esophageal carcinoma | distal esophageal SCC | esophageal adenocarcinoma distal third | esophageal adenoca, distal third | esophageal adenoca distal | esophageal ca, distal third | esophageal cancer, distal third | esophageal cancer distal esophagus | lower esophageal cancer | lower esophageal ca | lower third esophageal ca | lower third esophageal adenocarcinoma | lower third esophageal adenoca > C15.5
mid esophageal cancer | mid esophageal ca | mid esophageal SCC | mid esophagus cancer | mid esophagus SCC | middle third esophageal cancer | esophageal SCC, mid third | esophageal SCC mid esophagus | esophageal ca mid third > C15.4
upper esophageal cancer | proximal esophageal cancer | proximal esophageal SCC | proximal esophageal ca | upper esophageal ca | upper third esophageal cancer | esophageal SCC upper third > C15.3
ileal carcinoid | carcinoid of ileum | terminal ileum carcinoid > C7A.012 {liver mets, liver metastases, hepatic mets, hepatic metastases, metastatic, nodal mets, mesenteric mets, mets}
small bowel carcinoid | carcinoid of small bowel | small intestinal carcinoid | midgut small bowel carcinoid > C7A.019 {liver mets, liver metastases, hepatic mets, hepatic metastases, metastatic, nodal mets, mesenteric mets, mets}
bronchial carcinoid | lung carcinoid | pulmonary carcinoid > C7A.090 {liver mets, liver metastases, hepatic mets, metastatic, nodal mets, bone mets, mets, atypical}
appendiceal carcinoid | carcinoid of appendix > C7A.020 {liver mets, liver metastases, hepatic mets, metastatic, nodal mets, mets}
rectal carcinoid | carcinoid of rectum > C7A.026 {liver mets, liver metastases, hepatic mets, metastatic, nodal mets, mets}
liver mets | liver metastases | hepatic mets | hepatic metastases | liver metastasis | mets to liver > C7B.02 {carcinoid}
bone mets | bone metastases | osseous mets > C7B.03 {carcinoid}

# --- "ca" of a site, where the word alone is too short to hold
@type condition
gallbladder ca | ca gallbladder | ca of gallbladder | cancer of gallbladder | gallbladder adenoca | adenoca of gallbladder | GB ca | GB cancer | ca GB | ca of GB | cancer of GB | GB adenoca | GB adenocarcinoma | adenoca of GB > C23
ampullary ca | ca ampullary | ca of ampullary | cancer of ampullary | ampullary adenoca | adenoca of ampullary | ampulla ca | ampulla cancer | ca ampulla | ca of ampulla | cancer of ampulla | ampulla adenoca | ampulla adenocarcinoma | adenoca of ampulla | ampulla of vater ca | ampulla of vater cancer | ca ampulla of vater | ca of ampulla of vater > C24.1
cancer of ampulla of vater | ampulla of vater adenoca | ampulla of vater adenocarcinoma | adenoca of ampulla of vater > C24.1
vaginal ca | ca vaginal | ca of vaginal | cancer of vaginal | SCC of vaginal | SCC vaginal | vagina ca | vagina cancer | ca vagina | ca of vagina | cancer of vagina | vagina SCC | SCC vagina > C52
fallopian tube ca | ca fallopian tube | ca of fallopian tube | cancer of fallopian tube | tubal ca | tubal cancer | ca tubal | ca of tubal | cancer of tubal > C57.0
penile ca | ca penile | ca of penile | cancer of penile | SCC of penile | SCC penile | penis ca | penis cancer | ca penis | ca of penis | cancer of penis | penis SCC | SCC penis > C60.9
glans penis ca | glans penis cancer | ca glans penis | ca of glans penis | cancer of glans penis | glans penis SCC | SCC of glans penis | SCC glans penis | glans ca | glans cancer | ca glans | ca of glans | cancer of glans | glans SCC | SCC of glans | SCC glans > C60.1
cervix ca | ca cervix | ca of cervix | cancer of cervix | cervix SCC | SCC cervix | uterine cervix ca | uterine cervix cancer | ca uterine cervix | ca of uterine cervix | cancer of uterine cervix | uterine cervix SCC | SCC of uterine cervix | SCC uterine cervix > C53.9
laryngeal ca | ca laryngeal | ca of laryngeal | cancer of laryngeal | SCC of laryngeal | SCC laryngeal | larynx ca | ca larynx | ca of larynx | cancer of larynx | larynx SCC | SCC larynx > C32.9
supraglottic ca | ca supraglottic | ca of supraglottic | cancer of supraglottic | SCC of supraglottic | SCC supraglottic | supraglottis ca | supraglottis cancer | ca supraglottis | ca of supraglottis | cancer of supraglottis | supraglottis SCC | SCC of supraglottis | SCC supraglottis | supraglottic larynx ca | supraglottic larynx cancer | ca supraglottic larynx | ca of supraglottic larynx > C32.1
cancer of supraglottic larynx | supraglottic larynx SCC | SCC of supraglottic larynx | SCC supraglottic larynx > C32.1
subglottic ca | ca subglottic | ca of subglottic | cancer of subglottic | subglottic SCC | SCC of subglottic | SCC subglottic | subglottis ca | subglottis cancer | ca subglottis | ca of subglottis | cancer of subglottis | subglottis SCC | SCC of subglottis | SCC subglottis > C32.2
ca glottic | ca of glottic | cancer of glottic | SCC of glottic | SCC glottic | glottis ca | glottis cancer | ca glottis | ca of glottis | cancer of glottis | glottis SCC | SCC glottis | vocal cord ca | ca vocal cord | ca of vocal cord > C32.0
cancer of vocal cord | vocal cord SCC | SCC of vocal cord | SCC vocal cord | true vocal cord ca | ca true vocal cord | ca of true vocal cord | cancer of true vocal cord | true vocal cord SCC | SCC of true vocal cord | SCC true vocal cord > C32.0
parotid ca | ca parotid | ca of parotid | cancer of parotid | parotid gland ca | parotid gland cancer | ca parotid gland | ca of parotid gland | cancer of parotid gland > C07
submandibular gland ca | submandibular gland cancer | ca submandibular gland | ca of submandibular gland | cancer of submandibular gland > C08.0
adrenocortical ca | ca adrenocortical | ca of adrenocortical | cancer of adrenocortical | adrenal cortical ca | adrenal cortical cancer | ca adrenal cortical | ca of adrenal cortical | cancer of adrenal cortical | adrenal cortex ca | adrenal cortex cancer | ca adrenal cortex | ca of adrenal cortex | cancer of adrenal cortex > C74.0
splenic flexure ca | ca splenic flexure | ca of splenic flexure | splenic flexure adenoca | splenic flexure adenocarcinoma | adenoca of splenic flexure > C18.5
hepatic flexure ca | ca hepatic flexure | ca of hepatic flexure | hepatic flexure adenoca | hepatic flexure adenocarcinoma | adenoca of hepatic flexure > C18.3
ascending colon ca | ca ascending colon | ca of ascending colon | cancer of ascending colon | ascending colon adenoca | ascending colon adenocarcinoma | adenoca of ascending colon > C18.2
transverse colon ca | ca transverse colon | ca of transverse colon | cancer of transverse colon | transverse colon adenoca | transverse colon adenocarcinoma | adenoca of transverse colon > C18.4
descending colon ca | ca descending colon | ca of descending colon | cancer of descending colon | descending colon adenoca | descending colon adenocarcinoma | adenoca of descending colon > C18.6
ca cecal | ca of cecal | cancer of cecal | cecal adenoca | adenoca of cecal | cecum ca | ca cecum | ca of cecum | cancer of cecum | cecum adenoca | cecum adenocarcinoma | adenoca of cecum > C18.0
appendiceal ca | ca appendiceal | ca of appendiceal | cancer of appendiceal | appendiceal adenoca | adenoca of appendiceal | appendix ca | ca appendix | ca of appendix | cancer of appendix | appendix adenoca | appendix adenocarcinoma | adenoca of appendix > C18.1
duodenal ca | ca duodenal | ca of duodenal | cancer of duodenal | duodenal adenoca | adenoca of duodenal | duodenum ca | duodenum cancer | ca duodenum | ca of duodenum | cancer of duodenum | duodenum adenoca | duodenum adenocarcinoma | adenoca of duodenum > C17.0
jejunal ca | ca jejunal | ca of jejunal | cancer of jejunal | jejunal adenoca | adenoca of jejunal | jejunum ca | jejunum cancer | ca jejunum | ca of jejunum | cancer of jejunum | jejunum adenoca | jejunum adenocarcinoma | adenoca of jejunum > C17.1
ileal ca | ca ileal | ca of ileal | cancer of ileal | ileal adenoca | adenoca of ileal | ileum ca | ileum cancer | ca ileum | ca of ileum | cancer of ileum | ileum adenoca | ileum adenocarcinoma | adenoca of ileum > C17.2
antral ca | ca antral | ca of antral | cancer of antral | antral adenoca | adenoca of antral | gastric antrum ca | gastric antrum cancer | ca gastric antrum | ca of gastric antrum | gastric antrum adenoca | gastric antrum adenocarcinoma | adenoca of gastric antrum | antrum of stomach ca | antrum of stomach cancer | ca antrum of stomach | ca of antrum of stomach > C16.3
cancer of antrum of stomach | antrum of stomach adenoca | antrum of stomach adenocarcinoma | adenoca of antrum of stomach > C16.3
GEJ ca | ca GEJ | ca of GEJ | cancer of GEJ | GEJ adenoca | GEJ adenocarcinoma | adenoca of GEJ | GE junction ca | GE junction cancer | ca GE junction | ca of GE junction | cancer of GE junction | GE junction adenoca | adenoca of GE junction | gastric cardia ca | ca gastric cardia | ca of gastric cardia > C16.0
cancer of gastric cardia | gastric cardia adenoca | gastric cardia adenocarcinoma | adenoca of gastric cardia | EGJ ca | EGJ cancer | ca EGJ | ca of EGJ | cancer of EGJ | EGJ adenoca | EGJ adenocarcinoma | adenoca of EGJ > C16.0
vulvar ca | ca vulvar | ca of vulvar | cancer of vulvar | SCC of vulvar | SCC vulvar | vulva ca | vulva cancer | ca vulva | ca of vulva | cancer of vulva | vulva SCC | SCC vulva > C51.9
ureteral ca | ca ureteral | ca of ureteral | cancer of ureteral | ureter ca | ureter cancer | ca ureter | ca of ureter | cancer of ureter > C66
urethral ca | urethral cancer | ca urethral | ca of urethral | cancer of urethral | urethra ca | urethra cancer | ca urethra | ca of urethra | cancer of urethra > C68.0
renal pelvis ca | ca renal pelvis | ca of renal pelvis | cancer of renal pelvis > C65
tonsil ca | ca tonsil | ca of tonsil | cancer of tonsil | SCC tonsil | tonsillar ca | ca tonsillar | ca of tonsillar | cancer of tonsillar | SCC of tonsillar | SCC tonsillar > C09.9
base of tongue ca | ca base of tongue | ca of base of tongue | cancer of base of tongue | SCC base of tongue | BOT ca | BOT cancer | ca BOT | ca of BOT | cancer of BOT | SCC of BOT | SCC BOT | tongue base ca | ca tongue base | ca of tongue base > C01
cancer of tongue base | tongue base SCC | SCC of tongue base | SCC tongue base > C01
oropharyngeal ca | ca oropharyngeal | ca of oropharyngeal | cancer of oropharyngeal | SCC of oropharyngeal | SCC oropharyngeal | oropharynx ca | oropharynx cancer | ca oropharynx | ca of oropharynx | cancer of oropharynx | oropharynx SCC | SCC oropharynx > C10.9
hypopharyngeal ca | ca hypopharyngeal | ca of hypopharyngeal | cancer of hypopharyngeal | SCC of hypopharyngeal | SCC hypopharyngeal | hypopharynx ca | hypopharynx cancer | ca hypopharynx | ca of hypopharynx | cancer of hypopharynx | hypopharynx SCC | SCC hypopharynx > C13.9
pyriform sinus ca | ca pyriform sinus | ca of pyriform sinus | cancer of pyriform sinus | pyriform sinus SCC | SCC of pyriform sinus | SCC pyriform sinus | piriform sinus ca | piriform sinus cancer | ca piriform sinus | ca of piriform sinus | cancer of piriform sinus | piriform sinus SCC | SCC of piriform sinus | SCC piriform sinus > C12
nasopharyngeal ca | ca nasopharyngeal | ca of nasopharyngeal | cancer of nasopharyngeal | SCC of nasopharyngeal | SCC nasopharyngeal | nasopharynx ca | nasopharynx cancer | ca nasopharynx | ca of nasopharynx | cancer of nasopharynx | nasopharynx SCC | SCC nasopharynx > C11.9
floor of mouth ca | ca floor of mouth | ca of floor of mouth | cancer of floor of mouth | floor of mouth SCC | SCC floor of mouth | FOM ca | ca FOM | ca of FOM | cancer of FOM | SCC of FOM | SCC FOM > C04.9
buccal ca | ca buccal | ca of buccal | cancer of buccal | buccal SCC | SCC of buccal | SCC buccal | buccal mucosa ca | ca buccal mucosa | ca of buccal mucosa | cancer of buccal mucosa | buccal mucosa SCC | SCC of buccal mucosa | SCC buccal mucosa > C06.0
retromolar trigone ca | retromolar trigone cancer | ca retromolar trigone | ca of retromolar trigone | cancer of retromolar trigone | retromolar trigone SCC | SCC of retromolar trigone | SCC retromolar trigone | RMT ca | RMT cancer | ca RMT | ca of RMT | cancer of RMT | RMT SCC | SCC of RMT | SCC RMT > C06.2
soft palate ca | ca soft palate | ca of soft palate | cancer of soft palate | soft palate SCC | SCC of soft palate | SCC soft palate > C05.1
hard palate ca | ca hard palate | ca of hard palate | cancer of hard palate | hard palate SCC | SCC of hard palate | SCC hard palate > C05.0
lateral tongue ca | lateral tongue cancer | ca lateral tongue | ca of lateral tongue | cancer of lateral tongue | lateral tongue SCC | SCC of lateral tongue | SCC lateral tongue | lateral border of tongue ca | lateral border of tongue cancer | ca lateral border of tongue | ca of lateral border of tongue | cancer of lateral border of tongue | lateral border of tongue SCC | SCC of lateral border of tongue | SCC lateral border of tongue > C02.1
oral tongue ca | oral tongue cancer | ca oral tongue | ca of oral tongue | cancer of oral tongue | SCC oral tongue | tongue ca | ca tongue | ca of tongue | cancer of tongue | tongue SCC | SCC tongue > C02.9
tracheal ca | ca tracheal | ca of tracheal | cancer of tracheal | trachea ca | trachea cancer | ca trachea | ca of trachea | cancer of trachea > C33
primary peritoneal ca | ca primary peritoneal | ca of primary peritoneal | cancer of primary peritoneal > C48.2
anal ca | ca anal | ca of anal | cancer of anal | SCC of anal | SCC anal | anus ca | anus cancer | ca anus | ca of anus | cancer of anus | anus SCC | SCC anus > C21.0
anal canal ca | anal canal cancer | ca anal canal | ca of anal canal | cancer of anal canal | anal canal SCC | SCC anal canal > C21.1
thymic ca | thymic cancer | ca thymic | ca of thymic | cancer of thymic > C37
bladder trigone ca | bladder trigone cancer | ca bladder trigone | ca of bladder trigone | cancer of bladder trigone | trigone of bladder ca | trigone of bladder cancer | ca trigone of bladder | ca of trigone of bladder | cancer of trigone of bladder > C67.0
bladder dome ca | bladder dome cancer | ca bladder dome | ca of bladder dome | cancer of bladder dome | dome of bladder ca | dome of bladder cancer | ca dome of bladder | ca of dome of bladder | cancer of dome of bladder > C67.1
lateral wall of bladder ca | lateral wall of bladder cancer | ca lateral wall of bladder | ca of lateral wall of bladder | cancer of lateral wall of bladder | bladder lateral wall ca | bladder lateral wall cancer | ca bladder lateral wall | ca of bladder lateral wall | cancer of bladder lateral wall > C67.2
posterior wall of bladder ca | posterior wall of bladder cancer | ca posterior wall of bladder | ca of posterior wall of bladder | cancer of posterior wall of bladder | bladder posterior wall ca | bladder posterior wall cancer | ca bladder posterior wall | ca of bladder posterior wall | cancer of bladder posterior wall > C67.4

# --- where the site stands behind the kind
stomach ca, antrum | gastric ca, antrum | stomach cancer, antrum | gastric cancer, antrum | gastric adenoca, antrum > C16.3
stomach ca, body | gastric ca, body | gastric cancer, body | gastric adenoca, body > C16.2
stomach ca, cardia | gastric ca, cardia | gastric cancer, cardia | gastric adenoca, cardia > C16.0
tongue SCC, lateral | tongue SCC lateral border | lateral border tongue SCC | lateral oral tongue SCC > C02.1
larynx ca, supraglottic | laryngeal ca, supraglottic | laryngeal cancer, supraglottic | laryngeal SCC, supraglottic | supraglottic laryngeal SCC | supraglottic laryngeal ca > C32.1
larynx ca, glottic | laryngeal ca, glottic | laryngeal cancer, glottic | laryngeal SCC, glottic | glottic laryngeal SCC | glottic laryngeal ca > C32.0
larynx ca, subglottic | laryngeal ca, subglottic | laryngeal cancer, subglottic | laryngeal SCC, subglottic > C32.2
parotid mucoep | mucoep of parotid | mucoep parotid | mucoepidermoid ca of parotid > C07
NPC > C11.9 {EBV, nasopharynx, nasopharyngeal, cisplatin}
urothelial ca of bladder, trigone | bladder ca, trigone | bladder cancer, trigone | urothelial ca bladder, trigone | bladder tumor trigone cancer > C67.0
bladder ca, dome | bladder cancer, dome | urothelial ca of bladder, dome | urothelial ca bladder, dome > C67.1
bladder ca, lateral wall | bladder cancer, lateral wall | urothelial ca of bladder, lateral wall > C67.2
bladder ca, anterior wall | bladder cancer, anterior wall > C67.3
bladder ca, posterior wall | bladder cancer, posterior wall | urothelial ca of bladder, posterior wall > C67.4
bladder ca, neck | bladder cancer, bladder neck | bladder neck ca | bladder neck cancer > C67.5
penile ca, glans | penile SCC, glans | penile cancer, glans > C60.1
penile ca, shaft | penile SCC, shaft | penile shaft ca > C60.2
SCC lower lip, vermilion | SCC of lower lip vermilion | SCC of vermilion lower lip | SCC L lower lip, vermilion | SCC R lower lip, vermilion | lower lip vermilion SCC > C00.1
SCC upper lip, vermilion | SCC of upper lip vermilion | upper lip vermilion SCC | SCC of vermilion upper lip > C00.0
retroareolar breast ca | subareolar breast ca | breast ca, retroareolar | breast ca, subareolar | retroareolar breast cancer | subareolar breast cancer | breast cancer, retroareolar | breast cancer, subareolar = malignant neoplasm of central portion of breast
leiomyosarc = leiomyosarcoma
liposarc = liposarcoma
rhabdomyosarc = rhabdomyosarcoma
chondrosarc = chondrosarcoma
angiosarc = angiosarcoma
leptomeningeal dz | LM dz | leptomeningeal mets | leptomeningeal spread > C79.32 {cancer, carcinoma, breast, lung, melanoma, ca}
SLL in remission > C83.0A
splenic MZL > C83.07
nodal MZL | NMZL > C83.0
MDS > D46.9 {azacitidine, vidaza, decitabine, luspatercept, cytopenias, IPSS, blasts, transfusion dependent}
thymoma AB | B1 thymoma | B2 thymoma | B3 thymoma | AB thymoma | thymoma, type A | thymoma, type AB | thymoma, type B1 | thymoma, type B2 | thymoma, type B3 | thymoma, B1 | thymoma, B2 | thymoma, B3 > C37
infantile hemangioma forehead | infantile hemangioma of forehead | infantile hemangioma of scalp | infantile hemangioma of cheek | infantile hemangioma of face | infantile hemangioma of nose | infantile hemangioma of lip | infantile hemangioma of arm | infantile hemangioma of chest | infantile hemangioma of back | infantile hemangioma of trunk | infantile hemangioma of leg | infantile hemangioma of neck | infantile hemangioma of eyelid | infantile hemangioma scalp | infantile hemangioma cheek | infantile hemangioma face | infantile hemangioma back | hemangioma infantile, forehead | hemangioma infantile, scalp | hemangioma infantile, cheek | hemangioma infantile, face | superficial infantile hemangioma > D18.01
desmoid abd wall | desmoid abdominal wall | desmoid of abdominal wall | desmoid of abd wall | abd wall desmoid | desmoid tumor of abd wall | rectus desmoid > D48.113
desmoid of chest wall | chest wall desmoid > D48.111
desmoid of shoulder | desmoid of arm | shoulder desmoid | desmoid of upper arm | desmoid of forearm > D48.115
desmoid of thigh | desmoid of leg | thigh desmoid | desmoid of buttock | desmoid of calf | buttock desmoid > D48.116
desmoid of back | back desmoid | paraspinal desmoid > D48.117
desmoid of neck | neck desmoid > D48.110
schwannoma of median nerve | schwannoma median nerve | median nerve schwannoma | schwannoma of ulnar nerve | schwannoma ulnar nerve | ulnar nerve schwannoma | schwannoma of radial nerve | radial nerve schwannoma | schwannoma radial nerve | schwannoma of brachial plexus | brachial plexus schwannoma | schwannoma R median nerve | schwannoma L median nerve | schwannoma R ulnar nerve | schwannoma L ulnar nerve | schwannoma of forearm | schwannoma of arm | schwannoma of wrist > D36.12
schwannoma of sciatic nerve | sciatic nerve schwannoma | schwannoma sciatic nerve | tibial nerve schwannoma | schwannoma of tibial nerve | peroneal nerve schwannoma | schwannoma of peroneal nerve | femoral nerve schwannoma | schwannoma of thigh | schwannoma of calf > D36.13
oligo = oligodendroglioma {1p/19q, IDH, IDH1, temozolomide, temodar, PCV, frontal, neurosurgery, vorasidenib}
@type other
FLAG-IDA | FLAG-Ida | IDA-FLAG
@type status
triple neg | ER-/PR-/HER2- | ER neg/PR neg/HER2 neg > Z17.421 {breast, TNBC}
@type condition
pheo > D35.0
retinoblastoma OD | retinoblastoma R eye | retinoblastoma right eye | retinoblastoma of right eye | retinoblastoma of R eye > C69.21
retinoblastoma OS | retinoblastoma L eye | retinoblastoma left eye | retinoblastoma of left eye | retinoblastoma of L eye > C69.22
uveal melanoma OD | choroidal melanoma OD | choroid melanoma OD | uveal melanoma R eye | choroidal melanoma R eye | uveal melanoma of right eye | uveal melanoma right eye | choroidal melanoma right eye | choroidal melanoma of right eye > C69.31
uveal melanoma OS | choroidal melanoma OS | choroid melanoma OS | uveal melanoma L eye | choroidal melanoma L eye | uveal melanoma of left eye | uveal melanoma left eye | choroidal melanoma left eye | choroidal melanoma of left eye > C69.32

# --- leukemia told by three letters and how it stands; the canal and the portio of a cervix
R/R ALL | relapsed B-ALL | B-ALL in relapse | B-ALL relapsed | relapsed T-ALL | T-ALL in relapse > C91.02
B-ALL in remission | B-ALL in CR | B-ALL in CR1 | T-ALL in remission | T-ALL in CR | T-ALL in CR1 > C91.01
pre-B ALL > C91.0
endocervical ca | endocervical cancer | endocervical SCC | endocervical adenoca | endocervix ca | ca of endocervix | cervical SCC, endocervix | cervical adenoca, endocervix | cervical ca, endocervix > C53.0
exocervical ca | ectocervical ca | exocervix ca | cervical SCC, ectocervix | cervical SCC, exocervix | ectocervix SCC > C53.1
lung adeno | adeno of lung | adeno of the lung | lung adenoca | adenoca of lung | adenoca of the lung = malignant neoplasm of bronchus or lung

@let EB1 = excess blasts-1 | EB1 | excess blasts type 1
@let EB2 = excess blasts-2 | EB2 | excess blasts type 2
MDS with $EB1 | MDS-EB1 | myelodysplastic syndrome with $EB1 > D46.21
MDS with $EB2 | MDS-EB2 | myelodysplastic syndrome with $EB2 > D46.22
@let NECKN = left neck | right neck | neck | left cervical chain | right cervical chain
nodal disease in the $NECKN | nodal disease in $NECKN | nodal metastasis in the $NECKN | nodal metastases in the $NECKN | nodal mets in the $NECKN | nodal mets to the $NECKN | nodal recurrence in the $NECKN | regional nodal disease in the $NECKN | cervical nodal disease | cervical nodal metastases | cervical nodal mets | nodal involvement of the $NECKN > C77.0 {carcinoma, SCC, squamous, melanoma, HNSCC, Merkel, papillary, oropharyngeal, tonsil, tongue, larynx}
nodal disease in the groin | inguinal nodal disease | inguinal nodal metastases | inguinal nodal mets | nodal metastases in the groin | nodal mets in the groin | nodal disease in the left groin | nodal disease in the right groin > C77.4 {carcinoma, SCC, squamous, melanoma, Merkel, vulvar, penile, anal}
nodal disease in the axilla | nodal disease in the left axilla | nodal disease in the right axilla | axillary nodal mets | nodal mets in the axilla | nodal metastases in the axilla > C77.3 {carcinoma, melanoma, Merkel, breast}
@let ESO = esophageal adenocarcinoma | esophageal adenoca | esophageal ca | esophageal cancer | esophageal carcinoma
@let GEJ = GE junction | GEJ | EGJ | gastroesophageal junction | esophagogastric junction
$ESO of the $GEJ | $ESO of $GEJ | $ESO at the $GEJ | $ESO at $GEJ > C16.0
@let LIPS = lower lip vermilion | vermilion of the lower lip | vermilion of lower lip | lower vermilion | lower vermilion lip | lower lip vermilion border | vermilion border of the lower lip
@let LSIDE = left | right | the | the left | the right
squamous cell carcinoma of $LSIDE $LIPS | SCC of $LSIDE $LIPS > C00.1
@let LIPU = upper lip vermilion | vermilion of the upper lip | upper vermilion lip | upper lip vermilion border | vermilion border of the upper lip
squamous cell carcinoma of $LSIDE $LIPU | SCC of $LSIDE $LIPU > C00.0
@let MPE = malignant pleural effusion | malignant effusion
$MPE on the right | $MPE on the left | $MPE on right | $MPE on left | $MPE on both sides > J91.0
cycle 1 of R-CHOP | cycle 2 of R-CHOP | cycle 3 of R-CHOP | cycle 4 of R-CHOP | cycle 5 of R-CHOP | cycle 6 of R-CHOP > Z51.11 {today, given, infusion, here for, presents for, receiving}
basal cell of the | basal cell on the | basal cell of | basal cell on = basal cell carcinoma {Mohs, skin, eyelid, nose, nasal, ED&C, derm, dermatology, shave biopsy}
metastatic lung nodules | metastatic pulmonary nodules | metastatic nodules in the lungs | metastatic lung lesions | pulmonary metastatic nodules > C78.0
metastatic liver lesions | hepatic metastatic lesions | metastatic hepatic lesions | metastatic liver nodules > C78.7
metastatic brain lesions | brain metastatic lesions | metastatic lesions in the brain > C79.31
metastatic bone lesions | metastatic lytic lesions | metastatic osseous lesions | osseous metastatic disease > C79.51
leptomeningeal mets | leptomeningeal disease from > C79.32
