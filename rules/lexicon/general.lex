# Everyday nouns that the Alphabetic Index gives a code of last resort. A mention takes it; the rules suggest it only where
# a provider assesses nothing more definite.
@type condition
pain | pains | painful | ache > R52
disease | illness > R69
infection | infections | infected > B99.9
trauma | traumatic injury | polytrauma > T14.90
lymphadenopathy | lymphadenopathies | adenopathy | adenopathies | enlarged lymph node | enlarged lymph nodes | lymph node enlargement | swollen glands > R59.9
cervical lymphadenopathy | inguinal lymphadenopathy | axillary lymphadenopathy | mediastinal lymphadenopathy | retroperitoneal lymphadenopathy | hilar lymphadenopathy | regional lymphadenopathy | mesenteric lymphadenopathy | cervical adenopathy | inguinal adenopathy | axillary adenopathy | mediastinal adenopathy | mediastinal adenopathies | retroperitoneal adenopathies | hilar adenopathy > R59.0
necrosis | necrotic | gangrene | gangrenous > I96
pallor | pale skin | pale > R23.1
hyperbilirubinemia | elevated bilirubin | bilirubin elevation | increased bilirubin > E80.7
shock > R57.9
nausea | nauseous | nauseated > R11.0
vomiting | vomited | emesis | vomits > R11.10
scar | scars | scarring | cicatrix > L90.5
kidney disease | renal disease | nephropathy | kidney damage > N28.9
liver disease | hepatopathy > K76.9
heart disease | cardiopathy | cardiac disease > I51.9
bone lesion | bone lesions | bony lesion | osseous lesion > M89.9
testicular mass | testicular nodule | testicular lesion | scrotal mass > N50.9
bladder lesion | bladder mass > N32.9
paralysis | paralyzed > G83.9
vasculitis > I77.6
urinary infection | urinary tract infection | urine infection > N39.0
immobile | wheelchair bound | wheelchair-bound | wheelchair dependent > Z99.3
dehydration | dehydrated > E86.0
weight loss > R63.4
HIV | HIV infection | HIV positive | human immunodeficiency virus infection | AIDS > B20
@type other
abdomen soft and depressible | soft and depressible | depressible | soft depressible abdomen | left shift | with left shift | poor response | blood gas | blood gases | arterial blood gas | cardiac cycle | cell cycle | menstrual cycle | cycles of chemotherapy | cycles of treatment | cycle of chemotherapy | granulation tissue | subcutaneous cellular tissue | renal pelvis | optic axis | visual axis | drug allergies | no known drug allergies | NKDA | NKA | known allergies | free of disease | disease free | disease-free | infectious diseases | adverse effects | without adverse effects | tumor markers | tumor marker | prostate specific antigen | tumor necrosis factor | disease progression | progression of disease | course of the disease | hand foot and mouth | dye | methylene blue dye | contrast dye
PSA
