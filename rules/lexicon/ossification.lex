# Calcified and ossified muscle (M61) as notes say it; the cause is left to the mapping rules.
@type condition

# --- the condition
myositis ossificans | ossifying myositis | myositis ossifying | myossitis ossificans | myositis ossifications | ossificans myositis = ossification of muscle
MO = ossification of muscle {myositis, ossificans, ossification, ossified, muscle, quadriceps, thigh, hematoma, contusion}
heterotopic ossification | heterotopic bone | heterotopic bone formation | ectopic bone | ectopic bone formation | ectopic ossification | heterotopic new bone | hetero ossification | heterotropic ossification = ossification of muscle
HO = ossification of muscle {heterotopic, ossification, muscle, SCI, paraplegia, quadriplegia, brooker, burns}
neurogenic heterotopic ossification | NHO = paralytic ossification of muscle
muscle ossification | ossified muscle | bony muscle | muscle turned to bone | bone in the muscle | bone within the muscle | bone formation in the muscle | bone formation within the muscle | intramuscular ossification | intramuscular bone | intramuscular bone formation | ossifying muscle | bony transformation of the muscle | bone forming in the muscle = ossification of muscle
turned to bone | turns to bone | turned into bone | bar of bone | plate of bone | new bone | lamellar bone | bone formation | mature bone | bony mass | bony plate | bone plate | osseous mass | ossific mass | ossific density | ossific focus | ossific foci | bone deposit | bony deposit | bone bridge | bony bar | ossified mass | ossified plate | ossified area | ossified hematoma | shell of bone | ossific change = ossification
muscle calcification | calcified muscle | intramuscular calcification | calcium in the muscle | calcium deposits in the muscle | calcific deposit in the muscle | calcified area in the muscle = calcification of muscle
ca deposit | calcific deposit | calcium deposit | calcified deposit | calcific focus | calcific foci | calcific density | calcified plaque of muscle | calcified focus | calcified foci | calcified mass | calcific mass | calcareous deposit | chalky deposit = calcification
calcified | calcifying | calcifications | calcific = calcification
ossified | ossifying | ossifications | ossific = ossification

riders bone | myositis ossificants | osification of muscle | miositis ossificans | myosistis ossificans = ossification of muscle
calcifcation | calcificaton | calcificiation = calcification
osification | ossificaton | ossfication = ossification
calcification of the heart muscle | calcification of heart muscle | myocardial calcification | calcified myocardium > I51.5

# --- progressive
fibrodysplasia ossificans progressiva | fibrodysplasia ossificans | myositis ossificans progressiva | progressive myositis ossificans | stone man syndrome | stone man disease | munchmeyer disease | progressive ossifying myositis | progressive ossification of muscle > M61.1
FOP > M61.1
# --- traumatic
myositis ossificans traumatica | traumatic myositis ossificans | traumatic myositis ossificants | post-traumatic myositis ossificans | posttraumatic myositis ossificans > M61.0

# --- the Index files the pelvic region with the thigh
@type site
gluteus maximus | gluteus medius | gluteus minimus | gluteal muscle | buttock muscle | pelvic muscle | pelvic region | iliopsoas | psoas | piriformis | hip muscle | hip flexor = thigh muscle {ossification, ossificans, ossified, calcification of muscle, heterotopic}

# --- what is not muscle
@type other
calcific tendinitis prophylaxis | calcification prophylaxis | ossification center | ossification of the epiphysis | calcified granuloma | calcified lymph node | calcified nodule of the lung | calcified gallstone | calcified atherosclerosis | atherosclerotic calcification | vascular calcification | arterial calcification | carotid calcification | aortic calcification | calcified aorta | calcified aortic arch | coronary calcification | coronary artery calcification | coronary artery calcium | coronary calcium score | phlebolith | injection granuloma | calcified injection granuloma
