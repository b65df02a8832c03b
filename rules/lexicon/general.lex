# Everyday nouns that the Alphabetic Index gives a code of last resort. A mention takes it; the rules suggest it only where
# a provider assesses nothing more definite.
@type condition
pain | painful | ache > R52
disease | illness > R69
infection | infected > B99.9
trauma | traumatic injury > T14.90
lymphadenopathy | adenopathy > R59.9
regional lymphadenopathy > R59.0
necrosis | gangrene | gangrenous > I96
pallor | pale > R23.1
hyperbilirubinemia | bilirubin elevation | increased bilirubin > E80.7
shock > R57.9
nausea | nauseous | nauseated > R11.0
emesis > R11.10
scar | scarring | cicatrix > L90.5
kidney damage > N28.9
liver disease | hepatopathy > K76.9
cardiopathy > I51.9
bony lesion | osseous lesion > M89.9
testicular mass | testicular nodule | scrotal mass > N50.9
bladder mass > N32.9
paralysis | paralyzed > G83.9
vasculitis > I77.6
dehydration > E86.0
HIV | HIV infection | human immunodeficiency virus infection | AIDS > B20
@type other
abdomen soft and depressible | soft and depressible | depressible | soft depressible abdomen | left shift | with left shift | poor response | cardiac cycle | cell cycle | menstrual cycle | cycles of treatment | cycle of chemotherapy | granulation tissue | subcutaneous cellular tissue | renal pelvis | optic axis | visual axis | drug allergies | known allergies | free of disease | adverse effects | without adverse effects | prostate specific antigen | course of the disease | hand foot and mouth | dye | methylene blue dye | contrast dye
PSA
@type site
other specified site | other site | other specified part
