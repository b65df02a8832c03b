# Injuries, burns, poisonings, effects of outside causes and complications of care (S00-T88) as notes word them.
@type condition

# --- words for kinds of injury
fxr = fracture
broken bone | bony fracture = fracture
lac | gash = laceration
comminuted fx = comminuted fracture
contusions | traumatic ecchymosis | bruised = contusion
scrape | scraped | road rash | skinned = abrasion
stab wounds | stabbing wound = puncture wound
stab wound to the abdomen | abdominal stab wound | stab wound of the abdomen | stab wound of abdomen = puncture wound abdominal wall
stab wound to the chest | chest stab wound | stab wound of the chest | stab wound of chest = puncture wound wall of thorax
puncture wound > T14.8
GSW | gunshot wound | gun shot wound | bullet wound = open wound
twisted ligament | ligament sprain = sprain
pulled muscle | muscle pull = strain
luxation = dislocation
hairline fracture | nondisplaced fx | undisplaced fracture | minimally displaced fracture = nondisplaced fracture
displaced fx = displaced fracture
compound fracture = open fracture
simple fracture = closed fracture
avulsion fx | chip fracture = fracture
buckle fracture = torus fracture
FB = foreign body {foreign body, retained, removal, eye, cornea, ear, nose, splinter}
splinter = superficial foreign body
multiple injuries | polytrauma | multiple trauma | multi-trauma > T07
soft tissue injury > T14.8

# --- fractures by site: the site's own default

hip fracture | fracture of hip | hip fx | fx of hip | broken hip | femoral neck fracture | fracture of femoral neck | femoral neck fx | fx of femoral neck | broken femoral neck > S72.00
femoral head fracture | fracture of femoral head | femoral head fx | fx of femoral head | broken femoral head > S72.05
intertrochanteric fracture | fracture of intertrochanteric | intertrochanteric fx | fx of intertrochanteric | broken intertrochanteric | intertroch fracture | fracture of intertroch | intertroch fx | fx of intertroch | broken intertroch | intertrochanteric femur fracture | fracture of intertrochanteric femur | intertrochanteric femur fx | fx of intertrochanteric femur | broken intertrochanteric femur | intertrochanteric hip fracture | fracture of intertrochanteric hip | intertrochanteric hip fx | fx of intertrochanteric hip | broken intertrochanteric hip > S72.14
subtrochanteric fracture | fracture of subtrochanteric | subtrochanteric fx | fx of subtrochanteric | broken subtrochanteric | subtrochanteric femur fracture | fracture of subtrochanteric femur | subtrochanteric femur fx | fx of subtrochanteric femur | broken subtrochanteric femur > S72.2
subcapital fracture | fracture of subcapital | subcapital fx | fx of subcapital | broken subcapital | subcapital femur fracture | fracture of subcapital femur | subcapital femur fx | fx of subcapital femur | broken subcapital femur | subcapital hip fracture | fracture of subcapital hip | subcapital hip fx | fx of subcapital hip | broken subcapital hip | subcapital femoral neck fracture | fracture of subcapital femoral neck | subcapital femoral neck fx | fx of subcapital femoral neck | broken subcapital femoral neck > S72.01
trochanteric fracture | fracture of trochanteric | trochanteric fx | fx of trochanteric | broken trochanteric | pertrochanteric fracture | fracture of pertrochanteric | pertrochanteric fx | fx of pertrochanteric | broken pertrochanteric > S72.10
greater trochanter fracture | fracture of greater trochanter | greater trochanter fx | fx of greater trochanter | broken greater trochanter | greater trochanteric fracture | fracture of greater trochanteric | greater trochanteric fx | fx of greater trochanteric | broken greater trochanteric > S72.11
lesser trochanter fracture | fracture of lesser trochanter | lesser trochanter fx | fx of lesser trochanter | broken lesser trochanter > S72.12
femoral shaft fracture | fracture of femoral shaft | femoral shaft fx | fx of femoral shaft | broken femoral shaft | femur shaft fracture | fracture of femur shaft | femur shaft fx | fx of femur shaft | broken femur shaft | midshaft femur fracture | fracture of midshaft femur | midshaft femur fx | fx of midshaft femur | broken midshaft femur | midshaft femoral fracture | fracture of midshaft femoral | midshaft femoral fx | fx of midshaft femoral | broken midshaft femoral > S72.3
distal femur fracture | fracture of distal femur | distal femur fx | fx of distal femur | broken distal femur | distal femoral fracture | fracture of distal femoral | distal femoral fx | fx of distal femoral | broken distal femoral | femoral condyle fracture | fracture of femoral condyle | femoral condyle fx | fx of femoral condyle | broken femoral condyle > S72.4
supracondylar femur fracture | fracture of supracondylar femur | supracondylar femur fx | fx of supracondylar femur | broken supracondylar femur | supracondylar femoral fracture | fracture of supracondylar femoral | supracondylar femoral fx | fx of supracondylar femoral | broken supracondylar femoral > S72.45
femur fracture | fracture of femur | femur fx | fx of femur | broken femur | femoral fracture | fracture of femoral | femoral fx | fx of femoral | broken femoral | thighbone fracture | fracture of thighbone | thighbone fx | fx of thighbone | broken thighbone > S72.9
patella fracture | fracture of patella | patella fx | fx of patella | broken patella | patellar fracture | fracture of patellar | patellar fx | fx of patellar | broken patellar | kneecap fracture | fracture of kneecap | kneecap fx | fx of kneecap | broken kneecap | knee cap fracture | fracture of knee cap | knee cap fx | fx of knee cap | broken knee cap > S82.00
tibial plateau fracture | fracture of tibial plateau | tibial plateau fx | fx of tibial plateau | broken tibial plateau | proximal tibia fracture | fracture of proximal tibia | proximal tibia fx | fx of proximal tibia | broken proximal tibia | proximal tibial fracture | fracture of proximal tibial | proximal tibial fx | fx of proximal tibial | broken proximal tibial | tibia plateau fracture | fracture of tibia plateau | tibia plateau fx | fx of tibia plateau | broken tibia plateau > S82.14
tibial shaft fracture | fracture of tibial shaft | tibial shaft fx | fx of tibial shaft | broken tibial shaft | midshaft tibia fracture | fracture of midshaft tibia | midshaft tibia fx | fx of midshaft tibia | broken midshaft tibia | tibia shaft fracture | fracture of tibia shaft | tibia shaft fx | fx of tibia shaft | broken tibia shaft > S82.2
tibia fracture | fracture of tibia | tibia fx | fx of tibia | broken tibia | tibial fracture | fracture of tibial | tibial fx | fx of tibial | broken tibial | shin bone fracture | fracture of shin bone | shin bone fx | fx of shin bone | broken shin bone > S82.20
distal tibia fracture | fracture of distal tibia | distal tibia fx | fx of distal tibia | broken distal tibia | distal tibial fracture | fracture of distal tibial | distal tibial fx | fx of distal tibial | broken distal tibial > S82.30
pilon fracture | fracture of pilon | pilon fx | fx of pilon | broken pilon | tibial pilon fracture | fracture of tibial pilon | tibial pilon fx | fx of tibial pilon | broken tibial pilon | tibial plafond fracture | fracture of tibial plafond | tibial plafond fx | fx of tibial plafond | broken tibial plafond | plafond fracture | fracture of plafond | plafond fx | fx of plafond | broken plafond > S82.87
fibula fracture | fracture of fibula | fibula fx | fx of fibula | broken fibula | fibular fracture | fracture of fibular | fibular fx | fx of fibular | broken fibular | fibular shaft fracture | fracture of fibular shaft | fibular shaft fx | fx of fibular shaft | broken fibular shaft > S82.4
proximal fibula fracture | fracture of proximal fibula | proximal fibula fx | fx of proximal fibula | broken proximal fibula | fibular head fracture | fracture of fibular head | fibular head fx | fx of fibular head | broken fibular head | proximal fibular fracture | fracture of proximal fibular | proximal fibular fx | fx of proximal fibular | broken proximal fibular > S82.83
distal fibula fracture | fracture of distal fibula | distal fibula fx | fx of distal fibula | broken distal fibula | distal fibular fracture | fracture of distal fibular | distal fibular fx | fx of distal fibular | broken distal fibular | lateral malleolus fracture | lateral malleolus fx | fx of lateral malleolus | broken lateral malleolus | lateral malleolar fracture | fracture of lateral malleolar | lateral malleolar fx | fx of lateral malleolar | broken lateral malleolar | weber A ankle fracture | fracture of weber A ankle | weber A ankle fx | fx of weber A ankle | broken weber A ankle | weber B ankle fracture | fracture of weber B ankle | weber B ankle fx | fx of weber B ankle | broken weber B ankle > S82.6
medial malleolus fracture | medial malleolus fx | fx of medial malleolus | broken medial malleolus | medial malleolar fracture | fracture of medial malleolar | medial malleolar fx | fx of medial malleolar | broken medial malleolar > S82.5
bimalleolar fracture | fracture of bimalleolar | bimalleolar fx | fx of bimalleolar | broken bimalleolar | bimalleolar ankle fracture | fracture of bimalleolar ankle | bimalleolar ankle fx | fx of bimalleolar ankle | broken bimalleolar ankle > S82.84
trimalleolar fracture | fracture of trimalleolar | trimalleolar fx | fx of trimalleolar | broken trimalleolar | trimalleolar ankle fracture | fracture of trimalleolar ankle | trimalleolar ankle fx | fx of trimalleolar ankle | broken trimalleolar ankle > S82.85
maisonneuve fracture | fracture of maisonneuve | maisonneuve fx | fx of maisonneuve | broken maisonneuve > S82.86
tib-fib fracture | fracture of tib-fib | tib-fib fx | fx of tib-fib | broken tib-fib | leg fracture | fracture of leg | leg fx | fx of leg | broken leg | lower leg fracture | fracture of lower leg | lower leg fx | fx of lower leg | broken lower leg > S82.9
ankle fracture | fracture of ankle | ankle fx | fx of ankle | broken ankle > S82.89
calcaneus fracture | fracture of calcaneus | calcaneus fx | fx of calcaneus | broken calcaneus | calcaneal fracture | fracture of calcaneal | calcaneal fx | fx of calcaneal | broken calcaneal | heel bone fracture | fracture of heel bone | heel bone fx | fx of heel bone | broken heel bone | os calcis fracture | fracture of os calcis | os calcis fx | fx of os calcis | broken os calcis > S92.00
talus fracture | fracture of talus | talus fx | fx of talus | broken talus | talar fracture | fracture of talar | talar fx | fx of talar | broken talar > S92.10
talar neck fracture | fracture of talar neck | talar neck fx | fx of talar neck | broken talar neck > S92.11
cuboid fracture | fracture of cuboid | cuboid fx | fx of cuboid | broken cuboid > S92.21
cuneiform fracture | fracture of cuneiform | cuneiform fx | fx of cuneiform | broken cuneiform > S92.2
tarsal navicular fracture | fracture of tarsal navicular | tarsal navicular fx | fx of tarsal navicular | broken tarsal navicular | navicular of the foot fracture | fracture of navicular of the foot | navicular of the foot fx | fx of navicular of the foot | broken navicular of the foot > S92.25
tarsal fracture | fracture of tarsal | tarsal fx | fx of tarsal | broken tarsal | midfoot fracture | fracture of midfoot | midfoot fx | fx of midfoot | broken midfoot > S92.20
metatarsal fracture | fracture of metatarsal | metatarsal fx | fx of metatarsal | broken metatarsal > S92.30
first metatarsal fracture | fracture of first metatarsal | first metatarsal fx | fx of first metatarsal | broken first metatarsal | 1st metatarsal fracture | fracture of 1st metatarsal | 1st metatarsal fx | fx of 1st metatarsal | broken 1st metatarsal > S92.31
second metatarsal fracture | fracture of second metatarsal | second metatarsal fx | fx of second metatarsal | broken second metatarsal | 2nd metatarsal fracture | fracture of 2nd metatarsal | 2nd metatarsal fx | fx of 2nd metatarsal | broken 2nd metatarsal > S92.32
third metatarsal fracture | fracture of third metatarsal | third metatarsal fx | fx of third metatarsal | broken third metatarsal | 3rd metatarsal fracture | fracture of 3rd metatarsal | 3rd metatarsal fx | fx of 3rd metatarsal | broken 3rd metatarsal > S92.33
fourth metatarsal fracture | fracture of fourth metatarsal | fourth metatarsal fx | fx of fourth metatarsal | broken fourth metatarsal | 4th metatarsal fracture | fracture of 4th metatarsal | 4th metatarsal fx | fx of 4th metatarsal | broken 4th metatarsal > S92.34
fifth metatarsal fracture | fracture of fifth metatarsal | fifth metatarsal fx | fx of fifth metatarsal | broken fifth metatarsal | 5th metatarsal fracture | fracture of 5th metatarsal | 5th metatarsal fx | fx of 5th metatarsal | broken 5th metatarsal | fifth metatarsal base fracture | fracture of fifth metatarsal base | fifth metatarsal base fx | fx of fifth metatarsal base | broken fifth metatarsal base | jones fracture | fracture of jones | jones fx | fx of jones | broken jones | dancer's fracture | fracture of dancer's | dancer's fx | fx of dancer's | broken dancer's > S92.35
great toe fracture | fracture of great toe | great toe fx | fx of great toe | broken great toe | big toe fracture | fracture of big toe | big toe fx | fx of big toe | broken big toe | hallux fracture | fracture of hallux | hallux fx | fx of hallux | broken hallux > S92.40
lesser toe fracture | fracture of lesser toe | lesser toe fx | fx of lesser toe | broken lesser toe | little toe fracture | fracture of little toe | little toe fx | fx of little toe | broken little toe | second toe fracture | fracture of second toe | second toe fx | fx of second toe | broken second toe | third toe fracture | fracture of third toe | third toe fx | fx of third toe | broken third toe | fourth toe fracture | fracture of fourth toe | fourth toe fx | fx of fourth toe | broken fourth toe | fifth toe fracture | fracture of fifth toe | fifth toe fx | fx of fifth toe | broken fifth toe | 2nd toe fracture | fracture of 2nd toe | 2nd toe fx | fx of 2nd toe | broken 2nd toe | 3rd toe fracture | fracture of 3rd toe | 3rd toe fx | fx of 3rd toe | broken 3rd toe | 4th toe fracture | fracture of 4th toe | 4th toe fx | fx of 4th toe | broken 4th toe | 5th toe fracture | fracture of 5th toe | 5th toe fx | fx of 5th toe | broken 5th toe | pinky toe fracture | fracture of pinky toe | pinky toe fx | fx of pinky toe | broken pinky toe > S92.50
toe fracture | fracture of toe | toe fx | fx of toe | broken toe > S92.91
foot fracture | fracture of foot | foot fx | fx of foot | broken foot > S92.90
distal radius fracture | fracture of distal radius | distal radius fx | fx of distal radius | broken distal radius | distal radial fracture | fracture of distal radial | distal radial fx | fx of distal radial | broken distal radial > S52.50
radial styloid fracture | fracture of radial styloid | radial styloid fx | fx of radial styloid | broken radial styloid > S52.51
radial head fracture | fracture of radial head | radial head fx | fx of radial head | broken radial head > S52.12
radial neck fracture | fracture of radial neck | radial neck fx | fx of radial neck | broken radial neck > S52.13
proximal radius fracture | fracture of proximal radius | proximal radius fx | fx of proximal radius | broken proximal radius > S52.10
radial shaft fracture | fracture of radial shaft | radial shaft fx | fx of radial shaft | broken radial shaft > S52.3
radius fracture | fracture of radius | radius fx | fx of radius | broken radius > S52.9
galeazzi fracture | fracture of galeazzi | galeazzi fx | fx of galeazzi | broken galeazzi > S52.37
distal ulna fracture | fracture of distal ulna | distal ulna fx | fx of distal ulna | broken distal ulna | distal ulnar fracture | fracture of distal ulnar | distal ulnar fx | fx of distal ulnar | broken distal ulnar | ulnar head fracture | fracture of ulnar head | ulnar head fx | fx of ulnar head | broken ulnar head > S52.60
ulnar styloid fracture | fracture of ulnar styloid | ulnar styloid fx | fx of ulnar styloid | broken ulnar styloid > S52.61
olecranon fracture | fracture of olecranon | olecranon fx | fx of olecranon | broken olecranon > S52.02
coronoid process of ulna fracture | coronoid process of ulna fx | fx of coronoid process of ulna | broken coronoid process of ulna > S52.04
monteggia fracture | fracture of monteggia | monteggia fx | fx of monteggia | broken monteggia > S52.27
ulna fracture | fracture of ulna | ulna fx | fx of ulna | broken ulna | ulnar fracture | fracture of ulnar | ulnar fx | fx of ulnar | broken ulnar | ulnar shaft fracture | fracture of ulnar shaft | ulnar shaft fx | fx of ulnar shaft | broken ulnar shaft | nightstick fracture | fracture of nightstick | nightstick fx | fx of nightstick | broken nightstick > S52.2
forearm fracture | fracture of forearm | forearm fx | fx of forearm | broken forearm | both bone forearm fracture | fracture of both bone forearm | both bone forearm fx | fx of both bone forearm | broken both bone forearm | radius and ulna fracture | fracture of radius and ulna | radius and ulna fx | fx of radius and ulna | broken radius and ulna > S52.9
wrist fracture | fracture of wrist | wrist fx | fx of wrist | broken wrist | carpal fracture | fracture of carpal | carpal fx | fx of carpal | broken carpal > S62.10
scaphoid fracture | fracture of scaphoid | scaphoid fx | fx of scaphoid | broken scaphoid > S62.00
triquetral fracture | fracture of triquetral | triquetral fx | fx of triquetral | broken triquetral | triquetrum fracture | fracture of triquetrum | triquetrum fx | fx of triquetrum | broken triquetrum > S62.11
lunate fracture | fracture of lunate | lunate fx | fx of lunate | broken lunate > S62.12
hamate fracture | fracture of hamate | hamate fx | fx of hamate | broken hamate > S62.14
hook of hamate fracture | fracture of hook of hamate | hook of hamate fx | fx of hook of hamate | broken hook of hamate > S62.15
metacarpal fracture | fracture of metacarpal | metacarpal fx | fx of metacarpal | broken metacarpal > S62.30
metacarpal neck fracture | fracture of metacarpal neck | metacarpal neck fx | fx of metacarpal neck | broken metacarpal neck > S62.33
metacarpal shaft fracture | fracture of metacarpal shaft | metacarpal shaft fx | fx of metacarpal shaft | broken metacarpal shaft > S62.32
metacarpal base fracture | fracture of metacarpal base | metacarpal base fx | fx of metacarpal base | broken metacarpal base > S62.31
first metacarpal fracture | fracture of first metacarpal | first metacarpal fx | fx of first metacarpal | broken first metacarpal | thumb metacarpal fracture | fracture of thumb metacarpal | thumb metacarpal fx | fx of thumb metacarpal | broken thumb metacarpal | 1st metacarpal fracture | fracture of 1st metacarpal | 1st metacarpal fx | fx of 1st metacarpal | broken 1st metacarpal > S62.20
finger fracture | fracture of finger | finger fx | fx of finger | broken finger | phalangeal fracture | fracture of phalangeal | phalangeal fx | fx of phalangeal | broken phalangeal | phalanx of finger fracture | fracture of phalanx of finger | phalanx of finger fx | fx of phalanx of finger | broken phalanx of finger > S62.60
index finger fracture | fracture of index finger | index finger fx | fx of index finger | broken index finger | middle finger fracture | fracture of middle finger | middle finger fx | fx of middle finger | broken middle finger | ring finger fracture | fracture of ring finger | ring finger fx | fx of ring finger | broken ring finger | little finger fracture | fracture of little finger | little finger fx | fx of little finger | broken little finger | small finger fracture | fracture of small finger | small finger fx | fx of small finger | broken small finger | pinky fracture | fracture of pinky | pinky fx | fx of pinky | broken pinky | pinky finger fracture | fracture of pinky finger | pinky finger fx | fx of pinky finger | broken pinky finger | long finger fracture | fracture of long finger | long finger fx | fx of long finger | broken long finger > S62.60
proximal phalanx fracture | fracture of proximal phalanx | proximal phalanx fx | fx of proximal phalanx | broken proximal phalanx | proximal phalanx of finger fracture | fracture of proximal phalanx of finger | proximal phalanx of finger fx | fx of proximal phalanx of finger | broken proximal phalanx of finger > S62.61
middle phalanx fracture | fracture of middle phalanx | middle phalanx fx | fx of middle phalanx | broken middle phalanx | middle phalanx of finger fracture | fracture of middle phalanx of finger | middle phalanx of finger fx | fx of middle phalanx of finger | broken middle phalanx of finger > S62.62
distal phalanx fracture | fracture of distal phalanx | distal phalanx fx | fx of distal phalanx | broken distal phalanx | distal phalanx of finger fracture | fracture of distal phalanx of finger | distal phalanx of finger fx | fx of distal phalanx of finger | broken distal phalanx of finger | tuft fracture | fracture of tuft | tuft fx | fx of tuft | broken tuft > S62.63
thumb fracture | fracture of thumb | thumb fx | fx of thumb | broken thumb > S62.50
hand fracture | fracture of hand | hand fx | fx of hand | broken hand > S62.9
proximal humerus fracture | fracture of proximal humerus | proximal humerus fx | fx of proximal humerus | broken proximal humerus | proximal humeral fracture | fracture of proximal humeral | proximal humeral fx | fx of proximal humeral | broken proximal humeral | humeral head fracture | fracture of humeral head | humeral head fx | fx of humeral head | broken humeral head | upper humerus fracture | fracture of upper humerus | upper humerus fx | fx of upper humerus | broken upper humerus > S42.20
surgical neck of humerus fracture | fracture of surgical neck of humerus | surgical neck of humerus fx | fx of surgical neck of humerus | broken surgical neck of humerus | humeral neck fracture | fracture of humeral neck | humeral neck fx | fx of humeral neck | broken humeral neck > S42.21
greater tuberosity fracture | fracture of greater tuberosity | greater tuberosity fx | fx of greater tuberosity | broken greater tuberosity > S42.25
humeral shaft fracture | fracture of humeral shaft | humeral shaft fx | fx of humeral shaft | broken humeral shaft | midshaft humerus fracture | fracture of midshaft humerus | midshaft humerus fx | fx of midshaft humerus | broken midshaft humerus | midshaft humeral fracture | fracture of midshaft humeral | midshaft humeral fx | fx of midshaft humeral | broken midshaft humeral > S42.3
humerus fracture | fracture of humerus | humerus fx | fx of humerus | broken humerus | humeral fracture | fracture of humeral | humeral fx | fx of humeral | broken humeral > S42.30
distal humerus fracture | fracture of distal humerus | distal humerus fx | fx of distal humerus | broken distal humerus | distal humeral fracture | fracture of distal humeral | distal humeral fx | fx of distal humeral | broken distal humeral > S42.40
supracondylar humerus fracture | fracture of supracondylar humerus | supracondylar humerus fx | fx of supracondylar humerus | broken supracondylar humerus > S42.41
lateral condyle of humerus fracture | lateral condyle of humerus fx | fx of lateral condyle of humerus | broken lateral condyle of humerus > S42.45
medial epicondyle fracture | fracture of medial epicondyle | medial epicondyle fx | fx of medial epicondyle | broken medial epicondyle > S42.44
elbow fracture | fracture of elbow | elbow fx | fx of elbow | broken elbow > S42.40
clavicle fracture | fracture of clavicle | clavicle fx | fx of clavicle | broken clavicle | clavicular fracture | fracture of clavicular | clavicular fx | fx of clavicular | broken clavicular | collarbone fracture | fracture of collarbone | collarbone fx | fx of collarbone | broken collarbone | collar bone fracture | fracture of collar bone | collar bone fx | fx of collar bone | broken collar bone > S42.00
midshaft clavicle fracture | fracture of midshaft clavicle | midshaft clavicle fx | fx of midshaft clavicle | broken midshaft clavicle | clavicle shaft fracture | fracture of clavicle shaft | clavicle shaft fx | fx of clavicle shaft | broken clavicle shaft | clavicular shaft fracture | fracture of clavicular shaft | clavicular shaft fx | fx of clavicular shaft | broken clavicular shaft > S42.02
distal clavicle fracture | fracture of distal clavicle | distal clavicle fx | fx of distal clavicle | broken distal clavicle | distal clavicular fracture | fracture of distal clavicular | distal clavicular fx | fx of distal clavicular | broken distal clavicular > S42.03
scapula fracture | fracture of scapula | scapula fx | fx of scapula | broken scapula | scapular fracture | fracture of scapular | scapular fx | fx of scapular | broken scapular | shoulder blade fracture | fracture of shoulder blade | shoulder blade fx | fx of shoulder blade | broken shoulder blade > S42.10
acromion fracture | fracture of acromion | acromion fx | fx of acromion | broken acromion > S42.12
coracoid fracture | fracture of coracoid | coracoid fx | fx of coracoid | broken coracoid > S42.13
glenoid fracture | fracture of glenoid | glenoid fx | fx of glenoid | broken glenoid > S42.14
shoulder fracture | fracture of shoulder | shoulder fx | fx of shoulder | broken shoulder > S42.9
rib fracture | fracture of rib | rib fx | fx of rib | broken rib | single rib fracture | fracture of single rib | single rib fx | fx of single rib | broken single rib > S22.3
multiple rib fracture | fracture of multiple rib | multiple rib fx | fx of multiple rib | broken multiple rib | several ribs fracture | fracture of several ribs | several ribs fx | fx of several ribs | broken several ribs > S22.4
sternum fracture | fracture of sternum | sternum fx | fx of sternum | broken sternum | sternal fracture | fracture of sternal | sternal fx | fx of sternal | broken sternal | breastbone fracture | fracture of breastbone | breastbone fx | fx of breastbone | broken breastbone > S22.20
pelvis fracture | fracture of pelvis | pelvis fx | fx of pelvis | broken pelvis | pelvic fracture | fracture of pelvic | pelvic fx | fx of pelvic | broken pelvic > S32.9
pubic ramus fracture | fracture of pubic ramus | pubic ramus fx | fx of pubic ramus | broken pubic ramus | pubic rami fracture | fracture of pubic rami | pubic rami fx | fx of pubic rami | broken pubic rami | superior pubic ramus fracture | fracture of superior pubic ramus | superior pubic ramus fx | fx of superior pubic ramus | broken superior pubic ramus | inferior pubic ramus fracture | fracture of inferior pubic ramus | inferior pubic ramus fx | fx of inferior pubic ramus | broken inferior pubic ramus | pubis fracture | fracture of pubis | pubis fx | fx of pubis | broken pubis > S32.50
acetabulum fracture | fracture of acetabulum | acetabulum fx | fx of acetabulum | broken acetabulum | acetabular fracture | fracture of acetabular | acetabular fx | fx of acetabular | broken acetabular > S32.40
iliac wing fracture | fracture of iliac wing | iliac wing fx | fx of iliac wing | broken iliac wing | iliac fracture | fracture of iliac | iliac fx | fx of iliac | broken iliac > S32.30
ischium fracture | fracture of ischium | ischium fx | fx of ischium | broken ischium | ischial fracture | fracture of ischial | ischial fx | fx of ischial | broken ischial > S32.60
sacrum fracture | fracture of sacrum | sacrum fx | fx of sacrum | broken sacrum | sacral fracture | fracture of sacral | sacral fx | fx of sacral | broken sacral > S32.10
coccyx fracture | coccyx fx | fx of coccyx | broken coccyx | coccygeal fracture | fracture of coccygeal | coccygeal fx | fx of coccygeal | broken coccygeal | tailbone fracture | fracture of tailbone | tailbone fx | fx of tailbone | broken tailbone | tail bone fracture | fracture of tail bone | tail bone fx | fx of tail bone | broken tail bone > S32.2
lumbar fracture | fracture of lumbar | lumbar fx | fx of lumbar | broken lumbar | lumbar spine fracture | fracture of lumbar spine | lumbar spine fx | fx of lumbar spine | broken lumbar spine | lumbar vertebra fracture | fracture of lumbar vertebra | lumbar vertebra fx | fx of lumbar vertebra | broken lumbar vertebra | lumbar vertebral fracture | fracture of lumbar vertebral | lumbar vertebral fx | fx of lumbar vertebral | broken lumbar vertebral > S32.00
L1 fracture | fracture of L1 | L1 fx | fx of L1 | broken L1 | L1 vertebra fracture | fracture of L1 vertebra | L1 vertebra fx | fx of L1 vertebra | broken L1 vertebra | L1 vertebral fracture | fracture of L1 vertebral | L1 vertebral fx | fx of L1 vertebral | broken L1 vertebral > S32.01
L2 fracture | fracture of L2 | L2 fx | fx of L2 | broken L2 | L2 vertebra fracture | fracture of L2 vertebra | L2 vertebra fx | fx of L2 vertebra | broken L2 vertebra | L2 vertebral fracture | fracture of L2 vertebral | L2 vertebral fx | fx of L2 vertebral | broken L2 vertebral > S32.02
L3 fracture | fracture of L3 | L3 fx | fx of L3 | broken L3 | L3 vertebra fracture | fracture of L3 vertebra | L3 vertebra fx | fx of L3 vertebra | broken L3 vertebra | L3 vertebral fracture | fracture of L3 vertebral | L3 vertebral fx | fx of L3 vertebral | broken L3 vertebral > S32.03
L4 fracture | fracture of L4 | L4 fx | fx of L4 | broken L4 | L4 vertebra fracture | fracture of L4 vertebra | L4 vertebra fx | fx of L4 vertebra | broken L4 vertebra | L4 vertebral fracture | fracture of L4 vertebral | L4 vertebral fx | fx of L4 vertebral | broken L4 vertebral > S32.04
L5 fracture | fracture of L5 | L5 fx | fx of L5 | broken L5 | L5 vertebra fracture | fracture of L5 vertebra | L5 vertebra fx | fx of L5 vertebra | broken L5 vertebra | L5 vertebral fracture | fracture of L5 vertebral | L5 vertebral fx | fx of L5 vertebral | broken L5 vertebral > S32.05
thoracic fracture | fracture of thoracic | thoracic fx | fx of thoracic | broken thoracic | thoracic spine fracture | fracture of thoracic spine | thoracic spine fx | fx of thoracic spine | broken thoracic spine | thoracic vertebra fracture | fracture of thoracic vertebra | thoracic vertebra fx | fx of thoracic vertebra | broken thoracic vertebra | thoracic vertebral fracture | fracture of thoracic vertebral | thoracic vertebral fx | fx of thoracic vertebral | broken thoracic vertebral > S22.00
T5 fracture | fracture of T5 | T5 fx | fx of T5 | broken T5 | T6 fracture | fracture of T6 | T6 fx | fx of T6 | broken T6 | T5 vertebral fracture | fracture of T5 vertebral | T5 vertebral fx | fx of T5 vertebral | broken T5 vertebral | T6 vertebral fracture | fracture of T6 vertebral | T6 vertebral fx | fx of T6 vertebral | broken T6 vertebral > S22.05
T7 fracture | fracture of T7 | T7 fx | fx of T7 | broken T7 | T8 fracture | fracture of T8 | T8 fx | fx of T8 | broken T8 | T7 vertebral fracture | fracture of T7 vertebral | T7 vertebral fx | fx of T7 vertebral | broken T7 vertebral | T8 vertebral fracture | fracture of T8 vertebral | T8 vertebral fx | fx of T8 vertebral | broken T8 vertebral > S22.06
T9 fracture | fracture of T9 | T9 fx | fx of T9 | broken T9 | T10 fracture | fracture of T10 | T10 fx | fx of T10 | broken T10 | T9 vertebral fracture | fracture of T9 vertebral | T9 vertebral fx | fx of T9 vertebral | broken T9 vertebral | T10 vertebral fracture | fracture of T10 vertebral | T10 vertebral fx | fx of T10 vertebral | broken T10 vertebral > S22.07
T11 fracture | fracture of T11 | T11 fx | fx of T11 | broken T11 | T12 fracture | fracture of T12 | T12 fx | fx of T12 | broken T12 | T11 vertebral fracture | fracture of T11 vertebral | T11 vertebral fx | fx of T11 vertebral | broken T11 vertebral | T12 vertebral fracture | fracture of T12 vertebral | T12 vertebral fx | fx of T12 vertebral | broken T12 vertebral > S22.08
cervical fracture | fracture of cervical | cervical fx | fx of cervical | broken cervical | cervical spine fracture | fracture of cervical spine | cervical spine fx | fx of cervical spine | broken cervical spine | cervical vertebra fracture | fracture of cervical vertebra | cervical vertebra fx | fx of cervical vertebra | broken cervical vertebra | C-spine fracture | fracture of C-spine | C-spine fx | fx of C-spine | broken C-spine > S12.9
C1 fracture | fracture of C1 | C1 fx | fx of C1 | broken C1 > S12.0
odontoid fracture | fracture of odontoid | odontoid fx | fx of odontoid | broken odontoid | dens fracture | fracture of dens | dens fx | fx of dens | broken dens > S12.12
C2 fracture | fracture of C2 | C2 fx | fx of C2 | broken C2 > S12.1
C3 fracture | fracture of C3 | C3 fx | fx of C3 | broken C3 > S12.2
C4 fracture | fracture of C4 | C4 fx | fx of C4 | broken C4 > S12.3
C5 fracture | fracture of C5 | C5 fx | fx of C5 | broken C5 > S12.4
C6 fracture | fracture of C6 | C6 fx | fx of C6 | broken C6 > S12.5
C7 fracture | fracture of C7 | C7 fx | fx of C7 | broken C7 > S12.6
skull fracture | fracture of skull | skull fx | fx of skull | broken skull > S02.91
basilar skull fracture | fracture of basilar skull | basilar skull fx | fx of basilar skull | broken basilar skull | skull base fracture | fracture of skull base | skull base fx | fx of skull base | broken skull base | base of skull fracture | fracture of base of skull | base of skull fx | fx of base of skull | broken base of skull > S02.10
orbital floor fracture | orbital floor fx | fx of orbital floor | broken orbital floor > S02.3
orbital fracture | fracture of orbital | orbital fx | fx of orbital | broken orbital > S02.85
nose fracture | fracture of nose | nose fx | fx of nose | broken nose | nasal fracture | fracture of nasal | nasal fx | fx of nasal | broken nasal | nasal bone fracture | fracture of nasal bone | nasal bone fx | fx of nasal bone | broken nasal bone > S02.2
jaw fracture | fracture of jaw | jaw fx | fx of jaw | broken jaw | mandible fracture | fracture of mandible | mandible fx | fx of mandible | broken mandible | mandibular fracture | fracture of mandibular | mandibular fx | fx of mandibular | broken mandibular > S02.60
zygoma fracture | fracture of zygoma | zygoma fx | fx of zygoma | broken zygoma | zygomatic fracture | fracture of zygomatic | zygomatic fx | fx of zygomatic | broken zygomatic | cheekbone fracture | fracture of cheekbone | cheekbone fx | fx of cheekbone | broken cheekbone | zygomatic arch fracture | fracture of zygomatic arch | zygomatic arch fx | fx of zygomatic arch | broken zygomatic arch > S02.40
maxilla fracture | fracture of maxilla | maxilla fx | fx of maxilla | broken maxilla | maxillary fracture | fracture of maxillary | maxillary fx | fx of maxillary | broken maxillary > S02.40
facial fracture | fracture of facial | facial fx | fx of facial | broken facial | facial bone fracture | fracture of facial bone | facial bone fx | fx of facial bone | broken facial bone | face fracture | fracture of face | face fx | fx of face | broken face > S02.92
tooth fracture | fracture of tooth | tooth fx | fx of tooth | broken tooth fracture | fracture of broken tooth | broken tooth fx | fx of broken tooth | broken broken tooth | chipped tooth fracture | fracture of chipped tooth | chipped tooth fx | fx of chipped tooth | broken chipped tooth | cracked tooth fracture | fracture of cracked tooth | cracked tooth fx | fx of cracked tooth | broken cracked tooth | dental fracture | fracture of dental | dental fx | fx of dental | broken dental > S02.5
compression fracture of L1 | L1 compression fracture | wedge fracture of L1 | L1 compression deformity > S32.010
compression fracture of L2 | L2 compression fracture > S32.020
compression fracture of L3 | L3 compression fracture > S32.030
compression fracture of L4 | L4 compression fracture > S32.040
compression fracture of L5 | L5 compression fracture > S32.050
lumbar compression fracture | compression fracture of the lumbar spine | lumbar wedge fracture | lumbar compression fx > S32.000
thoracic compression fracture | compression fracture of the thoracic spine | thoracic wedge fracture > S22.000
T11 compression fracture | T12 compression fracture | compression fracture of T12 | compression fracture of T11 > S22.080
T9 compression fracture | T10 compression fracture > S22.070
T7 compression fracture | T8 compression fracture > S22.060
T5 compression fracture | T6 compression fracture > S22.050
lumbar burst fracture > S32.001
boxer fracture | fifth metacarpal neck fracture > S62.33
colles fracture | colles fx > S52.53
smith fracture > S52.54
barton fracture > S52.56
bennett fracture > S62.21
rolando fracture > S62.22
pseudo-jones fracture > S92.35
hangman fracture > S12.13
jefferson fracture > S12.02
chance fracture > S32.00
lisfranc fracture | lisfranc injury | lisfranc fracture dislocation | lisfranc dislocation = dislocation of tarsometatarsal joint of foot
blowout fracture | blow out fracture | orbital blowout fracture | blow-out fracture of orbit > S02.3
tripod fracture | ZMC fracture > S02.40
flail segment > S22.5
open book pelvis | pelvic ring disruption | pelvic ring fracture > S32.81
salter harris | salter-harris fracture | growth plate fracture = physeal fracture
buckle fracture of distal radius | torus fracture of distal radius | buckle fracture of the wrist | distal radius buckle fracture > S52.52
torus fracture of ulna > S52.62
dens type II fracture | type 2 odontoid fracture > S12.11
greenstick fracture of distal radius > S52.50
hill-sachs lesion | hill sachs deformity > S42.29
segond fracture > S82.1
tibial spine fracture | tibial eminence fracture | ACL avulsion fracture > S82.11
tibial tubercle fracture | tibial tuberosity fracture > S82.15

# --- ligaments, menisci, joints
ACL tear | torn ACL | ACL rupture | ruptured ACL | ACL injury | ACL sprain | complete ACL tear | partial ACL tear | anterior cruciate ligament tear | anterior cruciate ligament rupture | tear of the ACL | tear of the anterior cruciate ligament | anterior cruciate ligament injury | tear of ACL | ACL deficient knee > S83.51
PCL tear | torn PCL | PCL rupture | PCL injury | PCL sprain | posterior cruciate ligament tear | posterior cruciate ligament rupture | tear of the PCL > S83.52
MCL tear | MCL sprain | torn MCL | MCL injury | medial collateral ligament tear | medial collateral ligament sprain | medial collateral ligament injury | tear of the MCL | sprain of the MCL | grade 1 MCL sprain | grade 2 MCL sprain | grade 3 MCL sprain | MCL strain > S83.41
LCL tear | LCL sprain | torn LCL | LCL injury | lateral collateral ligament tear | lateral collateral ligament sprain | tear of the LCL > S83.42
cruciate ligament tear | cruciate ligament rupture > S83.50
collateral ligament tear of the knee | collateral ligament injury > S83.40
knee ligament tear | knee ligament injury | torn ligament in knee | torn knee ligament > S83.9
meniscus tear | meniscal tear | torn meniscus | meniscus injury | meniscal injury | tear of meniscus | torn cartilage in knee | torn knee cartilage | acute meniscal tear > S83.20
medial meniscus tear | medial meniscal tear | torn medial meniscus | tear of the medial meniscus | tear of medial meniscus | acute medial meniscus tear | MMT > S83.24 {meniscus, meniscal, knee, McMurray}
lateral meniscus tear | lateral meniscal tear | torn lateral meniscus | tear of the lateral meniscus | tear of lateral meniscus | acute lateral meniscus tear > S83.28
bucket handle meniscus tear | bucket-handle tear of meniscus | bucket handle tear | bucket-handle meniscal tear > S83.20
bucket handle tear of the medial meniscus | medial bucket handle tear > S83.21
bucket handle tear of the lateral meniscus > S83.25
complex tear of the medial meniscus | complex medial meniscus tear > S83.23
complex tear of the lateral meniscus | complex lateral meniscus tear > S83.27
knee sprain | sprained knee | knee strain | strained knee | twisted knee | knee twisting injury | twisting injury of the knee > S83.9
patellar dislocation | dislocated patella | dislocated kneecap | patella dislocation | kneecap dislocation | patellofemoral dislocation > S83.006
patellar subluxation | subluxed patella > S83.003
knee dislocation | dislocated knee > S83.106
ankle sprain | sprained ankle | rolled ankle | twisted ankle | rolled his ankle | rolled her ankle | inversion ankle injury | ankle inversion injury | inversion injury of the ankle | twisted his ankle | twisted her ankle | lateral ankle sprain | grade 1 ankle sprain | grade 2 ankle sprain | grade 3 ankle sprain | ankle ligament sprain | ankle strain | torn ankle ligament > S93.40
high ankle sprain | syndesmotic sprain | syndesmosis injury | syndesmotic injury | tibiofibular syndesmosis sprain > S93.43
ATFL sprain | ATFL tear | anterior talofibular ligament sprain | anterior talofibular ligament tear | talofibular ligament sprain | lateral ligament complex sprain of ankle | lateral ankle ligament sprain | sprain of the lateral ligament complex of the ankle | ankle sprain of the lateral ligament complex > S93.49
CFL sprain | calcaneofibular ligament sprain > S93.41
deltoid ligament sprain | deltoid ligament tear > S93.42
foot sprain | sprained foot | midfoot sprain | lisfranc sprain > S93.60
toe sprain | sprained toe | turf toe | stubbed toe sprain > S93.50
wrist sprain | sprained wrist > S63.50
hand sprain | sprained hand > S63.9
finger sprain | sprained finger | jammed finger > S63.61
thumb sprain | sprained thumb > S63.60
skier's thumb | gamekeepers thumb | ulnar collateral ligament tear of the thumb | UCL tear of the thumb | thumb UCL tear > S63.64
TFCC tear | triangular fibrocartilage tear | triangular fibrocartilage complex tear > S63.59
scapholunate ligament tear | scapholunate dissociation > S63.8X
elbow sprain | sprained elbow > S53.40
UCL tear of the elbow | ulnar collateral ligament tear of the elbow | UCL sprain of the elbow > S53.44
shoulder sprain | sprained shoulder > S43.40
AC joint separation | AC separation | shoulder separation | separated shoulder | acromioclavicular separation | AC joint dislocation | acromioclavicular joint separation > S43.10
AC sprain | AC joint sprain | acromioclavicular sprain > S43.5
SC joint dislocation | sternoclavicular joint dislocation > S43.206
labral tear of the shoulder | shoulder labral tear | labrum tear | torn labrum of the shoulder | glenoid labrum tear | glenoid labral tear > S43.43
SLAP tear > S43.43
bankart lesion | bankart tear > S43.49
labral tear of the hip | hip labral tear | acetabular labral tear | torn labrum of the hip > S73.19
hip sprain | hip strain > S73.10
shoulder dislocation | dislocated shoulder | glenohumeral dislocation > S43.006
anterior shoulder dislocation | anteriorly dislocated shoulder | anterior glenohumeral dislocation > S43.016
posterior shoulder dislocation | posterior glenohumeral dislocation > S43.026
elbow dislocation | dislocated elbow > S53.106
nursemaids elbow | pulled elbow > S53.03
finger dislocation | dislocated finger > S63.25
thumb dislocation | dislocated thumb > S63.106
wrist dislocation | dislocated wrist > S63.006
hip dislocation | dislocated hip > S73.006
ankle dislocation | dislocated ankle > S93.06
toe dislocation | dislocated toe > S93.106
foot dislocation > S93.306
jaw dislocation | dislocated jaw | mandible dislocation > S03.0
cervical sprain | cervical strain/sprain | whiplash | whiplash injury | cervical sprain/strain > S13.4
neck strain | cervical strain | strained neck | cervical muscle strain | trapezius strain of neck > S16.1
lumbar sprain | low back sprain | sprained back > S33.5
lumbar strain | low back strain | back strain | strained back | lumbosacral strain | pulled back muscle | lumbar muscle strain | strained lower back | lower back strain | acute lumbar strain | back muscle strain | thrown out back | threw out his back | threw out her back > S39.012
thoracic strain | mid back strain | upper back strain > S29.012
thoracic sprain > S23.3
rib sprain > S23.41
SI joint sprain | sacroiliac sprain > S33.6
chest wall strain | intercostal strain | pectoral strain | pectoralis strain | chest muscle strain | intercostal muscle strain > S29.011
pectoralis tear | pectoralis major tear | pec tear | pectoralis rupture > S29.011
abdominal wall strain | abdominal muscle strain | strained abdominal muscle > S39.011
groin strain | groin pull | pulled groin | adductor strain | adductor tear | strained groin | hip adductor strain > S76.21
hamstring strain | hamstring tear | pulled hamstring | torn hamstring | hamstring pull | strained hamstring | hamstring injury | biceps femoris tear > S76.31
quad strain | quadriceps strain | quadriceps tear | quad tear | rectus femoris tear | rectus femoris strain | pulled quad | quadriceps injury | strained quad | quadriceps muscle tear > S76.11
quadriceps tendon rupture | quadriceps tendon tear | quad tendon rupture | quad tendon tear | patellar tendon rupture | patellar tendon tear | ruptured patellar tendon > S76.11
hip flexor strain | iliopsoas strain | gluteal strain | gluteus strain | hip muscle strain > S76.01
calf strain | calf tear | torn calf muscle | gastrocnemius tear | gastrocnemius strain | gastroc strain | soleus strain | tennis leg | pulled calf | calf muscle tear | calf muscle strain > S86.11
achilles rupture | achilles tendon rupture | achilles tendon tear | achilles tear | ruptured achilles | torn achilles | achilles tendon strain | ruptured achilles tendon > S86.01
peroneal tendon tear | peroneal strain > S86.31
tibialis anterior strain | anterior tibialis strain > S86.21
biceps tendon tear | biceps tendon rupture | biceps rupture | ruptured biceps | bicep tear | torn bicep | biceps strain > S46.21
distal biceps rupture | distal biceps tear | distal biceps tendon rupture > S46.21
long head of biceps tear | proximal biceps tear | proximal biceps rupture | long head biceps tear | long head biceps rupture > S46.11
triceps tear | triceps tendon rupture | triceps strain | torn triceps > S46.31
traumatic rotator cuff tear | acute rotator cuff tear | acute traumatic rotator cuff tear | rotator cuff tear traumatic | rotator cuff strain | traumatic tear of rotator cuff | strained rotator cuff > S46.01
shoulder strain | strained shoulder | deltoid strain | deltoid tear > S46.91
elbow strain | forearm strain > S56.91
wrist strain | hand strain > S66.91
foot strain > S96.91
flexor tendon laceration of the finger | finger flexor tendon injury > S66.12
extensor tendon laceration of the finger | finger extensor tendon injury > S66.32
jersey finger > S66.12
traumatic mallet finger > S66.3
leg strain | lower leg strain > S86.91
thigh strain | strained thigh > S76.91

# --- head, eye, nerve, chest and belly
TBI | traumatic brain injury | brain injury | intracranial injury > S06.9X {trauma, traumatic, head, fall, injury, concussion, accident}
cerebral concussion | mild concussion | mTBI | mild TBI | mild traumatic brain injury > S06.0X
head injury | head trauma | closed head injury | CHI | minor head injury | blunt head trauma | blow to the head | injury to head > S09.90
facial injury | facial trauma > S09.93
nose injury | nasal trauma | nasal injury > S09.92
ear injury | ear trauma > S09.91
traumatic SDH | traumatic subdural hematoma | traumatic subdural | acute traumatic subdural hematoma > S06.5X
traumatic SAH | traumatic subarachnoid bleed > S06.6X
epidural hematoma | EDH | extradural hematoma | traumatic epidural hematoma > S06.4X
cerebral contusion | brain contusion | hemorrhagic brain contusion > S06.33
traumatic intracranial hemorrhage | traumatic intracerebral hemorrhage | traumatic ICH | traumatic intraparenchymal hemorrhage > S06.36
diffuse axonal injury | DAI > S06.2X {axonal, brain, trauma, head}
periorbital ecchymosis | periorbital hematoma | periorbital contusion > S00.1
scalp hematoma | scalp contusion | goose egg | forehead hematoma | cephalohematoma traumatic > S00.03
scalp abrasion > S00.01
facial contusion | facial abrasion | abrasion of face | contusion of face > S00.8
corneal abrasion | scratched cornea | scratched eye > S05.0
corneal foreign body | foreign body in the cornea > T15.0
eye foreign body | foreign body in eye | foreign body in the eye | something in eye > T15.9
hyphema after trauma > S05.1
eye contusion | contusion of the eye | globe contusion > S05.1
ruptured globe | globe rupture > S05.3
eye injury | eye trauma | ocular trauma | injury to eye > S05.9
traumatic tympanic membrane perforation | traumatic eardrum perforation > S09.2
ear foreign body | foreign body in the ear > T16
nose foreign body | foreign body in nose | nasal foreign body > T17.1
foreign body ingestion | swallowed foreign body | swallowed coin | ingested foreign body > T18.9
esophageal foreign body | foreign body in the esophagus > T18.10
rectal foreign body | foreign body in rectum > T18.5
foreign body aspiration | aspirated foreign body > T17.90
choking episode | choked on food | choking on food > T17.320
vaginal foreign body | retained tampon > T19.2
tongue laceration | bitten tongue | bit tongue > S01.51
lip laceration | cut lip > S01.51
tooth avulsion | avulsed tooth | knocked out tooth | tooth knocked out > S03.2
dental trauma | tooth injury | dental injury > S09.93
neck injury > S19.9
chest injury | chest trauma | thoracic trauma | blunt chest trauma > S29.9
rib contusion | chest wall contusion | bruised ribs | chest contusion > S20.21
pulmonary contusion | lung contusion | bruised lung > S27.32
traumatic PTX > S27.0
cardiac contusion | myocardial contusion > S26.01
splenic laceration | spleen laceration | lacerated spleen > S36.039
splenic rupture | ruptured spleen > S36.09
splenic injury > S36.00
liver laceration | lacerated liver | hepatic laceration > S36.11
renal contusion | kidney contusion | bruised kidney > S37.01
abdominal injury | abdominal trauma | blunt abdominal trauma > S39.91
back injury | injury of back | lower back injury > S39.92
pelvic injury > S39.93
cervical spinal cord injury | cervical SCI | cervical cord injury > S14.10
thoracic spinal cord injury | thoracic cord injury > S24.10
lumbar spinal cord injury > S34.10
central cord syndrome > S14.12
brachial plexus injury | stinger | burner syndrome > S14.3 {arm, shoulder, neck, brachial}
ulnar nerve injury | ulnar nerve laceration > S54.0
median nerve injury | median nerve laceration > S54.1
digital nerve injury | digital nerve laceration > S64.40
peroneal nerve injury | common peroneal nerve injury > S84.1
sciatic nerve injury > S74.0
shoulder injury | injury to shoulder | injured shoulder | shoulder trauma > S49.9
upper arm injury | arm injury | injured arm > S49.9
elbow injury | injured elbow > S59.90
forearm injury > S59.91
wrist injury | injured wrist > S69.9
hand injury | injured hand | finger injury | injured finger | thumb injury > S69.9
hip injury | injured hip > S79.91
knee injury | injured knee | knee trauma | injury to knee | injury to the knee > S89.9
leg injury | lower leg injury | injured leg | shin injury > S89.9
ankle injury | injured ankle | foot injury | injured foot | toe injury | injured toe > S99.9
stubbed toe | toe contusion | bruised toe > S90.12
subungual hematoma of toe | toenail hematoma > S90.2
subungual hematoma | subungual hematoma of finger | fingernail hematoma > S60.1
nail avulsion > S61.30
fingertip amputation | finger tip amputation | amputation tip of finger | transphalangeal finger amputation > S68.61
thumb tip amputation | amputation tip of thumb | traumatic amputation tip of thumb | partial amputation tip of thumb | amputated thumb tip | amputated tip of thumb > S68.51
traumatic finger amputation > S68.11
traumatic toe amputation > S98.13
hip pointer | iliac crest contusion | hip contusion | bruised hip > S70.0
thigh contusion | bruised thigh | quadriceps contusion | quad contusion | charley horse injury | thigh hematoma | quadriceps hematoma > S70.1
knee contusion | bruised knee | knee hematoma > S80.0
shin contusion | bruised shin | calf contusion | leg contusion | calf hematoma | leg hematoma > S80.1
ankle contusion > S90.0
foot contusion | bruised foot | heel contusion | bruised heel > S90.3
shoulder contusion | bruised shoulder > S40.01
arm contusion | upper arm contusion > S40.02
elbow contusion | bruised elbow > S50.0
forearm contusion > S50.1
wrist contusion > S60.21
hand contusion | bruised hand > S60.22
finger contusion | bruised finger > S60.00
back contusion | lower back contusion | buttock contusion | bruised tailbone | coccyx contusion | low back contusion > S30.0
abdominal wall contusion | abdominal wall hematoma > S30.1
breast contusion | breast trauma > S20.0

# --- open wounds
scalp laceration | laceration of scalp | scalp lac | cut on scalp | laceration to scalp > S01.01
face laceration | laceration of face | face lac | cut on face | laceration to face | facial laceration | laceration of facial | facial lac | cut on facial | laceration to facial | forehead laceration | laceration of forehead | forehead lac | cut on forehead | laceration to forehead | chin laceration | laceration of chin | chin lac | cut on chin | laceration to chin | eyebrow laceration | laceration of eyebrow | eyebrow lac | cut on eyebrow | laceration to eyebrow > S01.81
nose laceration | laceration of nose | nose lac | cut on nose | laceration to nose | nasal laceration | laceration of nasal | nasal lac | cut on nasal | laceration to nasal > S01.21
ear laceration | laceration of ear | ear lac | cut on ear | laceration to ear > S01.31
eyelid laceration | laceration of eyelid | eyelid lac | cut on eyelid | laceration to eyelid > S01.11
neck laceration | laceration of neck | neck lac | cut on neck | laceration to neck > S11.91
hand laceration | laceration of hand | hand lac | cut on hand | laceration to hand | palm laceration | laceration of palm | palm lac | cut on palm | laceration to palm > S61.41
finger laceration | laceration of finger | finger lac | cut on finger | laceration to finger | fingertip laceration | laceration of fingertip | fingertip lac | cut on fingertip | laceration to fingertip > S61.21
thumb laceration | laceration of thumb | thumb lac | cut on thumb | laceration to thumb > S61.01
index finger laceration | laceration of index finger | index finger lac | cut on index finger | laceration to index finger | middle finger laceration | laceration of middle finger | middle finger lac | cut on middle finger | laceration to middle finger | ring finger laceration | laceration of ring finger | ring finger lac | cut on ring finger | laceration to ring finger | little finger laceration | laceration of little finger | little finger lac | cut on little finger | laceration to little finger > S61.21
wrist laceration | laceration of wrist | wrist lac | cut on wrist | laceration to wrist > S61.51
forearm laceration | laceration of forearm | forearm lac | cut on forearm | laceration to forearm > S51.81
elbow laceration | laceration of elbow | elbow lac | cut on elbow | laceration to elbow > S51.01
upper arm laceration | laceration of upper arm | upper arm lac | cut on upper arm | laceration to upper arm | arm laceration | laceration of arm | arm lac | cut on arm | laceration to arm > S41.11
shoulder laceration | laceration of shoulder | shoulder lac | cut on shoulder | laceration to shoulder > S41.01
knee laceration | laceration of knee | knee lac | cut on knee | laceration to knee > S81.01
lower leg laceration | laceration of lower leg | lower leg lac | cut on lower leg | laceration to lower leg | leg laceration | laceration of leg | leg lac | cut on leg | laceration to leg | calf laceration | laceration of calf | calf lac | cut on calf | laceration to calf | shin laceration | laceration of shin | shin lac | cut on shin | laceration to shin | pretibial laceration | laceration of pretibial | pretibial lac | cut on pretibial | laceration to pretibial > S81.81
thigh laceration | laceration of thigh | thigh lac | cut on thigh | laceration to thigh > S71.11
hip laceration | laceration of hip | hip lac | cut on hip | laceration to hip > S71.01
ankle laceration | laceration of ankle | ankle lac | cut on ankle | laceration to ankle > S91.01
foot laceration | laceration of foot | foot lac | cut on foot | laceration to foot | heel laceration | laceration of heel | heel lac | cut on heel | laceration to heel | plantar foot laceration | laceration of plantar foot | plantar foot lac | cut on plantar foot | laceration to plantar foot > S91.31
toe laceration | laceration of toe | toe lac | cut on toe | laceration to toe > S91.11
great toe laceration | laceration of great toe | great toe lac | cut on great toe | laceration to great toe > S91.11
chest wall laceration | laceration of chest wall | chest wall lac | cut on chest wall | laceration to chest wall > S21.11
back laceration | laceration of back | back lac | laceration to back > S21.21
lower back laceration | laceration of lower back | lower back lac | laceration to lower back > S31.010
buttock laceration | laceration of buttock | buttock lac | cut on buttock | laceration to buttock > S31.8
abdominal wall laceration | laceration of abdominal wall | abdominal wall lac | cut on abdominal wall | laceration to abdominal wall > S31.11
perineum laceration | laceration of perineum | perineum lac | cut on perineum | laceration to perineum > S31.41
scrotum laceration | laceration of scrotum | scrotum lac | cut on scrotum | laceration to scrotum > S31.31
penis laceration | laceration of penis | penis lac | cut on penis | laceration to penis > S31.21
vulva laceration | laceration of vulva | vulva lac | cut on vulva | laceration to vulva > S31.41

# --- burns, cold, heat, other outside causes
scalds | thermal burn | scald burn = burn
1st degree burn | first-degree burn | superficial burn = burn of first degree
2nd degree burn | second-degree burn | partial thickness burn | blistering burn | superficial partial thickness burn | deep partial thickness burn = burn of second degree
3rd degree burn | third-degree burn | full thickness burn | 4th degree burn = burn of third degree
chemical burn | acid burn | alkali burn | caustic burn = corrosion
less than 10% TBSA | less than 10 percent TBSA > T31.0
chemical burn of the eye | chemical eye burn | eye chemical burn > T26.6
eye burn | corneal burn | burn of eye > T26.4
inhalation injury | smoke inhalation injury | airway burn > T27.3
esophageal burn | caustic ingestion | caustic esophagitis > T28.6
electric shock | electrical shock | electrical injury | shocked by electricity > T75.4
struck by lightning | lightning injury | lightning strike > T75.00
near drowning | submersion injury > T75.1
frostnip | frost bite > T33.90
frostbite of fingers | frostbite of the fingers | finger frostbite > T33.53
frostbite of toes | frostbite of the toes | toe frostbite > T33.83
chilblain | pernio > T69.1
exposure hypothermia > T68
heat stroke | heatstroke | sun stroke > T67.01
heat exhaustion | heat prostration > T67.5
heat cramps > T67.2
heat illness | heat related illness | overheating > T67.9
sea sickness | carsickness | car sickness > T75.3
acute mountain sickness | high altitude sickness > T70.29
decompression sickness > T70.3
ear barotrauma | barotrauma of ear | barotitis > T70.0
barosinusitis > T70.1
hanging attempt | attempted hanging > T71.162
strangulation injury | strangled > T71.193
compartment syndrome | acute compartment syndrome > T79.A0
compartment syndrome of the leg | compartment syndrome of leg | leg compartment syndrome | acute compartment syndrome of the leg > T79.A2
compartment syndrome of the forearm | forearm compartment syndrome | compartment syndrome of the arm > T79.A1
fat embolism | fat embolism syndrome > T79.1
subcutaneous emphysema > T79.7 {trauma, traumatic, injury, rib}
post-traumatic seroma > T79.2
traumatic wound infection | infected laceration | posttraumatic wound infection > T79.8

# --- abuse, allergy, anaphylaxis
sexual assault | sexually assaulted | raped | rape > T74.21
child sexual abuse | sexual abuse of child > T74.22
physical child abuse | non-accidental trauma | nonaccidental trauma | NAT of child | child physical abuse > T74.12
suspected child abuse | suspected physical abuse of child > T76.12
child neglect | neglected child > T74.02
shaken baby syndrome | abusive head trauma > T74.4
elder abuse | domestic violence | intimate partner violence | IPV | domestic abuse | spousal abuse | physically abused by partner > T74.11 {abuse, violence, partner, assault, safety}
elder neglect | adult neglect > T74.01
emotional abuse | verbal abuse | psychological abuse > T74.31
allergic reaction | acute allergic reaction > T78.40
food anaphylaxis | anaphylaxis to food > T78.00
peanut anaphylaxis | anaphylaxis to peanuts > T78.01
anaphylaxis to shellfish > T78.02
anaphylaxis to tree nuts > T78.05
anaphylaxis to medication | drug anaphylaxis | anaphylaxis due to drug > T88.6
angioedema | angioneurotic oedema | angio-edema | ACE inhibitor angioedema | ACE-inhibitor induced angioedema | lip angioedema > T78.3
food allergy reaction | allergic reaction to food | food intolerance reaction > T78.19
adverse drug reaction | ADR | drug reaction | adverse reaction to medication | medication reaction | adverse effect of medication | adverse effect of drug > T88.7
allergic drug reaction | drug allergy reaction | allergic reaction to medication | drug hypersensitivity reaction > T88.7
vaccine reaction | reaction to vaccine | adverse reaction to vaccine | post-vaccination reaction > T88.1
transfusion reaction | blood transfusion reaction > T80.92
infusion reaction > T80.90
serum sickness > T80.69

# --- poisoning and toxic effects
drug overdose | overdose of medication | polysubstance overdose | unintentional overdose | accidental overdose | medication overdose | accidental drug overdose > T50.901
intentional overdose | intentional drug overdose | intentional medication overdose | suicidal overdose | overdose suicide attempt > T50.902
opioid overdose | opiate overdose | narcotic overdose | opioid toxicity | opioid poisoning > T40.601
heroin overdose > T40.1X1
fentanyl overdose | fentanyl poisoning > T40.411
methadone overdose > T40.3X1
oxycodone overdose | hydrocodone overdose | percocet overdose > T40.2X1
cocaine overdose | cocaine toxicity > T40.5X1
acetaminophen overdose | tylenol overdose | APAP overdose | paracetamol overdose | acetaminophen toxicity | acetaminophen poisoning | tylenol poisoning > T39.1X1
intentional acetaminophen overdose | intentional tylenol overdose | intentional paracetamol overdose > T39.1X2
aspirin overdose | salicylate toxicity | salicylate poisoning | salicylate overdose | aspirin poisoning > T39.011
ibuprofen overdose | NSAID overdose > T39.311
benzodiazepine overdose | benzo overdose | xanax overdose | benzodiazepine toxicity > T42.4X1
intentional benzodiazepine overdose > T42.4X2
TCA overdose | tricyclic overdose | amitriptyline overdose > T43.011
SSRI overdose > T43.221
lithium overdose > T43.591
amphetamine overdose | methamphetamine overdose > T43.621
MDMA overdose | ecstasy overdose > T43.641
beta blocker overdose > T44.7X1
calcium channel blocker overdose > T46.1X1
insulin overdose > T38.3X1
digoxin overdose | digoxin poisoning > T46.0X1
digoxin toxicity | dig toxicity | digitalis toxicity > T46.0X5
warfarin overdose > T45.511
warfarin toxicity | coumadin toxicity > T45.515
lithium toxicity > T43.595
phenytoin toxicity | dilantin toxicity > T42.0X5
methotrexate toxicity > T45.1X5
adverse effect of chemotherapy | chemotherapy toxicity > T45.1X5
adverse effect of antibiotics > T36.95
adverse effect of steroids > T38.0X5
adverse effect of opioids > T40.605
adverse effect of statin | statin myopathy from statin > T46.6X5
adverse effect of NSAID > T39.395
adverse effect of anticoagulant | adverse effect of warfarin | anticoagulant adverse effect > T45.515
adverse effect of ACE inhibitor | lisinopril cough | ACE inhibitor cough > T46.4X5
adverse effect of diuretic > T50.2X5
contrast reaction | reaction to IV contrast | allergic reaction to contrast > T50.8X5
penicillin reaction | allergic reaction to penicillin | amoxicillin rash | reaction to penicillin > T36.0X5
allergic reaction to sulfa | sulfa drug reaction > T37.0X5
underdosing of insulin > T38.3X6
underdosing of antihypertensive | underdosing of blood pressure medication > T46.5X6
underdosing of anticonvulsant | subtherapeutic antiepileptic | subtherapeutic dilantin > T42.76
alcohol poisoning | acute alcohol poisoning > T51.0X1
methanol poisoning | methanol ingestion > T51.1X1
isopropyl alcohol ingestion > T51.2X1
ethylene glycol poisoning | antifreeze ingestion | antifreeze poisoning > T52.8X1
carbon monoxide poisoning | CO poisoning | carbon monoxide exposure | carbon monoxide toxicity > T58.91
lead poisoning | lead toxicity > T56.0X1
mercury poisoning > T56.1X1
arsenic poisoning > T57.0X1
organophosphate poisoning > T60.0X1
rodenticide ingestion | rat poison ingestion > T60.4X1
bleach ingestion | swallowed bleach > T54.91
snake bite | snakebite | snake envenomation | rattlesnake bite | venomous snake bite > T63.001
spider bite | venomous spider bite > T63.301
black widow bite | black widow spider bite > T63.311
brown recluse bite | brown recluse spider bite > T63.331
scorpion sting > T63.2X1
bee sting | honeybee sting > T63.441
stung by a bee | stung by bees | stung by a honeybee > T63.441
wasp sting > T63.461
stung by a wasp | stung by wasps > T63.461
hornet sting | yellow jacket sting > T63.451
stung by a hornet | stung by a yellow jacket | stung by hornets | stung by yellow jackets > T63.451
fire ant bite | fire ant sting > T63.421
bitten by fire ants | stung by fire ants > T63.421
jellyfish sting > T63.621
stingray sting | stingray injury > T63.511
mushroom poisoning > T62.0X1
scombroid | scombroid poisoning > T61.11
ciguatera > T61.01
attempted suicide | suicidal attempt | suicidal gesture > T14.91

# --- complications of surgery, devices and other care
SSI | surgical site infection | postoperative infection | post-op infection | postop infection | infection of surgical site | post-operative infection > T81.40 {surgery, surgical, incision, postoperative, post-op, wound, infection}
superficial surgical site infection | superficial SSI | superficial incisional infection | stitch abscess > T81.41
deep surgical site infection | deep SSI | deep incisional infection > T81.42
organ space infection | organ space SSI | postoperative intraabdominal abscess > T81.43
postoperative sepsis | sepsis following procedure | postprocedural sepsis > T81.44
infected surgical wound | surgical wound infection | postoperative wound infection | wound infection after surgery | post-op wound infection | infected incision | incisional infection | infected surgical incision > T81.49
wound dehiscence | wound disruption | dehisced wound > T81.30
surgical wound dehiscence | incision dehiscence | dehiscence of surgical wound | incisional dehiscence | dehisced incision | sternal wound dehiscence | surgical wound breakdown > T81.31
fascial dehiscence | evisceration after surgery | wound evisceration > T81.321
postoperative shock > T81.10
accidental laceration during surgery | inadvertent enterotomy = accidental puncture and laceration during a procedure
retained sponge | retained surgical sponge | retained surgical instrument | gossypiboma > T81.509
post-op complication > T81.9
postoperative subcutaneous emphysema > T81.82
nonhealing surgical wound | non-healing surgical wound | non-healing incision > T81.89
central line infection | infected central line | PICC line infection | PICC infection | port infection | infected port | infected port-a-cath > T80.219
CLABSI | central line associated bloodstream infection | line sepsis | catheter-related bloodstream infection | CRBSI > T80.211
IV infiltration | IV extravasation | infiltrated IV > T80.89
IV site phlebitis | infusion phlebitis > T80.1
air embolus after infusion > T80.0
CAUTI | catheter-associated UTI | foley associated UTI > T83.511
foley obstruction | blocked foley | clogged foley | blocked urinary catheter | catheter blockage > T83.091
foley leak | leaking foley > T83.031
displaced IUD | malpositioned IUD | lost IUD strings | IUD displacement > T83.32
nephrostomy tube dislodged | dislodged nephrostomy tube > T83.022
ureteral stent displaced | ureteral stent migration > T83.122
AV fistula thrombosis | AV graft thrombosis | clotted AV fistula | clotted fistula | clotted AV graft | dialysis graft thrombosis | clotted dialysis access > T82.868
AV fistula stenosis | AV graft stenosis | fistula stenosis of dialysis access > T82.858
infected AV graft | AV graft infection | AV fistula infection | infected dialysis catheter | dialysis catheter infection | vascular graft infection | infected vascular graft > T82.7
dialysis catheter malfunction | permcath malfunction | malfunctioning dialysis catheter > T82.41
PJI | prosthetic joint infection | infected prosthetic joint | periprosthetic joint infection | infected joint prosthesis | infected joint replacement > T84.50
infected hip prosthesis | infected hip replacement | infected THA | hip PJI | infected total hip | prosthetic hip infection | infected total hip arthroplasty > T84.51
infected right hip prosthesis | infected right THA > T84.51
infected knee prosthesis | infected knee replacement | infected TKA | knee PJI | infected total knee | prosthetic knee infection | infected total knee arthroplasty > T84.53
infected hardware | hardware infection | infected orthopedic hardware | infected internal fixation > T84.60
aseptic loosening | prosthetic loosening | loosening of prosthesis | loose prosthesis | implant loosening | mechanical loosening of prosthetic joint > T84.03
loosening of hip prosthesis | loose hip replacement | loosening of hip replacement | aseptic loosening of the hip > T84.03
dislocated hip prosthesis | prosthetic hip dislocation | dislocation of hip prosthesis | dislocated hip replacement | dislocated THA | hip prosthesis dislocation > T84.02
polyethylene wear | prosthesis wear | wear of articular bearing surface > T84.06
painful hardware | symptomatic hardware | hardware pain | painful retained hardware | painful orthopedic hardware > T84.84
hardware failure | broken hardware | broken screw | broken plate | failed hardware | loose hardware | orthopedic hardware failure > T84.498
painful total knee | painful knee replacement | painful total knee arthroplasty | painful total hip arthroplasty | painful hip replacement > T84.84
instability of knee prosthesis | unstable total knee > T84.02
failed total hip | failed hip replacement | failed total knee | failed knee replacement | failed arthroplasty | failed total knee arthroplasty > T84.09
PEG dislodged | dislodged PEG tube | G-tube dislodgement | G-tube came out | displaced gastrostomy tube > K94.23
infected PEG site | gastrostomy site infection > K94.22
VP shunt malfunction | shunt malfunction | VP shunt failure | ventricular shunt malfunction > T85.09
shunt infection | VP shunt infection | infected VP shunt > T85.730
breast implant rupture | ruptured breast implant > T85.43
capsular contracture | breast implant capsular contracture > T85.44
insulin pump malfunction | insulin pump failure > T85.614
PD catheter infection | peritoneal dialysis catheter infection | infected PD catheter | PD peritonitis > T85.71
mesh infection | infected mesh | infected hernia mesh > T85.79
pacemaker infection | infected pacemaker | ICD infection | infected ICD | pacemaker pocket infection | device pocket infection > T82.7
IOL dislocation | dislocated IOL | dislocated intraocular lens | subluxed IOL > T85.22
GVHD > D89.813
kidney rejection | rejection of kidney transplant | rejection of renal transplant > T86.11
renal transplant failure > T86.12
infected stump | stump infection | BKA stump infection | AKA stump infection | infected amputation stump > T87.4
stump necrosis > T87.5
stump dehiscence | BKA stump dehiscence > T87.81
stump pain | residual limb pain | stump neuroma pain > T87.89
stump neuroma > T87.3
post-anesthesia complication | anesthesia complication > T88.59
difficult airway | difficult intubation | failed intubation > T88.4
post-dural puncture headache | spinal headache | postdural puncture headache | PDPH > G97.1
malignant hyperthermia > T88.3

# --- defaults that differ from their neighbours
radial head subluxation > S53.003
neck sprain > S13.9
lumbosacral sprain > S33.9
rotator cuff sprain > S43.42
kidney laceration | renal laceration | lacerated kidney > S37.03
radial nerve injury | radial nerve laceration > S54.2
thigh injury > S79.92
cheek laceration | laceration of cheek | laceration to cheek | cheek lac | cut on cheek > S01.41
altitude sickness > T70.20
postoperative abscess | post-op abscess > T81.49
fifth metacarpal fracture | 5th metacarpal fracture | fracture of the fifth metacarpal | fracture of 5th metacarpal > S62.30

ligament strain | strain of the ligament = ligament sprain
no LOC | denies LOC | did not lose consciousness | never lost consciousness = without loss of consciousness {concussion, head injury, TBI, head trauma}
concussion without LOC | concussion with no LOC | concussion without loss of consciousness | concussion no loss of consciousness > S06.0X0
sunstroke > T67.01

# --- bites, punctures, crushes as notes word them
puncture = puncture wound {foreign body, abdomen, quadrant, peritoneal, auditory canal, canaliculus, eyelid, larynx, mouth, palate, tongue, scrotum, penis, vulva, pelvis, sacral, epididymis, thyroid gland, umbilical, foot, heel, toe, finger, thumb, hand, palm, wrist, forearm, elbow, arm, shoulder, thigh, knee, leg, calf, shin, ankle, hip, scalp, face, chin, forehead, cheek, ear, nose, lip, neck, breast, thorax, buttock, flank, abdominal wall, wall of abdomen, chest wall, nail}
superficial bite = other superficial bite
crush = crushing injury {finger, thumb, hand, wrist, forearm, elbow, arm, shoulder, toe, foot, ankle, leg, knee, thigh, hip, penis, scrotum, vulva, labium, face, scalp, larynx, skull, pelvis, lower back}
crushed finger > S67.1
crushed thumb > S67.0
crushed hand > S67.2
crushed foot > S97.8
crushed toe > S97.1
crushed leg > S87.8
crushed wrist > S67.3
crushed forearm > S57.8
crushed elbow > S57.0
crushed arm | crush of arm | crush of shoulder > S47
crush of lower back | crush of abdomen | crushed abdomen | crushed pelvis > S38.1
leg burn | burn of lower limb | lower extremity burn | scalded leg > T24.00
first degree burn of leg | first degree burn of lower limb | superficial burn of leg > T24.10
second degree burn of leg | second degree burn of lower limb | partial thickness burn of leg > T24.20
third degree burn of leg | third degree burn of lower limb | full thickness burn of leg > T24.30
arm burn | burn of upper limb | upper extremity burn | scalded arm > T22.00
first degree burn of arm | first degree burn of upper limb | superficial burn of arm > T22.10
second degree burn of arm | second degree burn of upper limb | partial thickness burn of arm > T22.20
third degree burn of arm | third degree burn of upper limb | full thickness burn of arm > T22.30
palm burn | burn of palm | burnt palm > T23.05
first degree burn of palm > T23.15
second degree burn of palm | partial thickness burn of palm > T23.25
third degree burn of palm | full thickness burn of palm > T23.35

# --- devices: malfunction, displacement, leak, obstruction, infection, thrombosis (the official words behind = keep the exact phrase)
# prosthetic heart valve
prosthetic heart valve malfunction | artificial heart valve malfunction | prosthetic valve malfunction | mechanical valve malfunction > T82.01
prosthetic heart valve displacement | artificial heart valve displacement | prosthetic valve displacement | mechanical valve displacement | prosthetic heart valve malposition | artificial heart valve malposition | prosthetic valve malposition | prosthetic heart valve dislodgement | artificial heart valve dislodgement | prosthetic valve dislodgement > T82.02
prosthetic heart valve migration | artificial heart valve migration | prosthetic valve migration > T82.02
leaking prosthetic heart valve | leaking artificial heart valve | leaking prosthetic valve | prosthetic heart valve leak | artificial heart valve leak | prosthetic valve leak | leakage of prosthetic heart valve = leakage of heart valve prosthesis
prosthetic heart valve obstruction | artificial heart valve obstruction | prosthetic heart valve occlusion | artificial heart valve occlusion | prosthetic valve occlusion | occluded prosthetic heart valve | occluded artificial heart valve | occluded prosthetic valve = other mechanical complication of heart valve prosthesis
prosthetic heart valve infection | artificial heart valve infection | prosthetic valve infection | mechanical valve infection | infected prosthetic heart valve | infected artificial heart valve | infected prosthetic valve | infected mechanical valve = infection and inflammatory reaction due to cardiac valve prosthesis
bleeding from prosthetic heart valve | hemorrhage from prosthetic heart valve | bleeding from artificial heart valve | hemorrhage from artificial heart valve = hemorrhage due to cardiac prosthetic devices, implants and grafts
prosthetic heart valve thrombosis | thrombosis of prosthetic heart valve | thrombosed prosthetic heart valve | clotted prosthetic heart valve | artificial heart valve thrombosis | thrombosis of artificial heart valve | thrombosed artificial heart valve | clotted artificial heart valve = thrombosis due to cardiac prosthetic devices, implants and grafts
# bioprosthetic valve
bioprosthetic valve malfunction | tissue valve malfunction | biological valve malfunction | heart valve graft malfunction > T82.221
bioprosthetic valve displacement | tissue valve displacement | biological valve displacement | heart valve graft displacement | bioprosthetic valve malposition | tissue valve malposition | biological valve malposition | bioprosthetic valve dislodgement | tissue valve dislodgement | biological valve dislodgement > T82.222
bioprosthetic valve migration | tissue valve migration | biological valve migration > T82.222
leaking bioprosthetic valve | leaking tissue valve | leaking biological valve | bioprosthetic valve leak | tissue valve leak | biological valve leak | leakage of bioprosthetic valve = leakage of biological heart valve graft
bioprosthetic valve infection | tissue valve infection | biological valve infection | heart valve graft infection | infected bioprosthetic valve | infected tissue valve | infected biological valve | infected heart valve graft = infection and inflammatory reaction due to other cardiac and vascular devices, implants and grafts
bioprosthetic valve stenosis | stenosis of bioprosthetic valve | tissue valve stenosis | stenosis of tissue valve = stenosis of other cardiac prosthetic devices, implants and grafts
bioprosthetic valve thrombosis | thrombosis of bioprosthetic valve | thrombosed bioprosthetic valve | clotted bioprosthetic valve | tissue valve thrombosis | thrombosis of tissue valve | thrombosed tissue valve | clotted tissue valve = thrombosis due to cardiac prosthetic devices, implants and grafts
# pacemaker lead
pacemaker lead malfunction | pacing lead malfunction | ICD lead malfunction | pacemaker electrode malfunction | cardiac electrode malfunction | defibrillator lead malfunction > T82.110
pacemaker lead displacement | pacing lead displacement | ICD lead displacement | pacemaker electrode displacement | cardiac electrode displacement | defibrillator lead displacement | pacemaker lead malposition | pacing lead malposition | ICD lead malposition | pacemaker lead dislodgement > T82.120
pacing lead dislodgement | ICD lead dislodgement | pacemaker lead migration | pacing lead migration | ICD lead migration > T82.120
perforation by pacemaker lead | perforation by pacing lead | pacemaker lead perforation | pacing lead perforation | ICD lead perforation = other mechanical complication of cardiac electrode
pacemaker lead infection | pacing lead infection | ICD lead infection | pacemaker electrode infection | cardiac electrode infection | defibrillator lead infection | infected pacemaker lead | infected pacing lead | infected ICD lead | infected pacemaker electrode = infection and inflammatory reaction due to other cardiac and vascular devices, implants and grafts
infected cardiac electrode | infected defibrillator lead = infection and inflammatory reaction due to other cardiac and vascular devices, implants and grafts
pacemaker lead thrombosis | thrombosis of pacemaker lead | thrombosed pacemaker lead | clotted pacemaker lead | pacing lead thrombosis | thrombosis of pacing lead | thrombosed pacing lead | clotted pacing lead = thrombosis due to cardiac prosthetic devices, implants and grafts
# pacemaker generator
pacemaker generator malfunction | pacemaker battery malfunction | pulse generator malfunction | ICD generator malfunction > T82.111
pacemaker generator displacement | pacemaker battery displacement | pulse generator displacement | ICD generator displacement | pacemaker generator malposition | pacemaker battery malposition | pulse generator malposition | pacemaker generator dislodgement | pacemaker battery dislodgement | pulse generator dislodgement > T82.121
pacemaker generator migration | pacemaker battery migration | pulse generator migration > T82.121
pacemaker generator infection | pacemaker battery infection | pulse generator infection | ICD generator infection | infected pacemaker generator | infected pacemaker battery | infected pulse generator | infected ICD generator = infection and inflammatory reaction due to other cardiac and vascular devices, implants and grafts
# pacemaker
pacemaker malfunction | ICD malfunction | defibrillator malfunction | cardiac device malfunction > T82.119
pacemaker displacement | ICD displacement | defibrillator displacement | cardiac device displacement | pacemaker malposition | ICD malposition | defibrillator malposition | pacemaker dislodgement | ICD dislodgement | defibrillator dislodgement > T82.129
pacemaker migration | ICD migration | defibrillator migration > T82.129
defibrillator infection | cardiac device infection | infected defibrillator | infected cardiac device = infection and inflammatory reaction due to other cardiac and vascular devices, implants and grafts
# coronary artery graft
coronary artery graft malfunction | coronary bypass graft malfunction | bypass graft malfunction | CABG graft malfunction > T82.211
coronary artery graft displacement | coronary bypass graft displacement | bypass graft displacement | CABG graft displacement | coronary artery graft malposition | coronary bypass graft malposition | bypass graft malposition | coronary artery graft dislodgement | coronary bypass graft dislodgement | bypass graft dislodgement > T82.212
coronary artery graft migration | coronary bypass graft migration | bypass graft migration > T82.212
coronary artery graft infection | coronary bypass graft infection | bypass graft infection | CABG graft infection | infected coronary artery graft | infected coronary bypass graft | infected bypass graft | infected CABG graft = infection and inflammatory reaction due to other cardiac and vascular devices, implants and grafts
# aortic graft
aortic graft malfunction | aortic stent graft malfunction | aortobifemoral graft malfunction | aortic endograft malfunction | EVAR graft malfunction > T82.310
aortic graft displacement | aortic stent graft displacement | aortobifemoral graft displacement | aortic endograft displacement | EVAR graft displacement | aortic graft malposition | aortic stent graft malposition | aortobifemoral graft malposition | aortic graft dislodgement | aortic stent graft dislodgement > T82.320
aortobifemoral graft dislodgement | aortic graft migration | aortic stent graft migration | aortobifemoral graft migration > T82.320
leaking aortic graft | leaking aortic stent graft | leaking aortobifemoral graft | aortic graft leak | aortic stent graft leak | aortobifemoral graft leak | leakage of aortic graft = leakage of aortic graft
aortic graft obstruction | aortic stent graft obstruction | aortic graft occlusion | aortic stent graft occlusion | aortobifemoral graft occlusion | occluded aortic graft | occluded aortic stent graft | occluded aortobifemoral graft | clogged aortic stent graft = other mechanical complication of aortic graft
aortic graft infection | aortic stent graft infection | aortobifemoral graft infection | aortic endograft infection | EVAR graft infection | infected aortic graft | infected aortic stent graft | infected aortobifemoral graft | infected aortic endograft | infected EVAR graft = infection and inflammatory reaction due to other cardiac and vascular devices, implants and grafts
aortic graft thrombosis | thrombosis of aortic graft | thrombosed aortic graft | clotted aortic graft | aortic stent graft thrombosis | thrombosis of aortic stent graft | thrombosed aortic stent graft | clotted aortic stent graft = thrombosis due to vascular prosthetic devices, implants and grafts
# carotid artery graft
carotid artery graft malfunction | carotid graft malfunction > T82.311
carotid artery graft displacement | carotid graft displacement | carotid artery graft malposition | carotid graft malposition | carotid artery graft dislodgement | carotid graft dislodgement | carotid artery graft migration | carotid graft migration > T82.321
carotid artery graft obstruction | carotid graft obstruction | carotid artery graft occlusion | carotid graft occlusion | occluded carotid artery graft | occluded carotid graft = other mechanical complication of carotid arterial graft
carotid artery graft infection | carotid graft infection | infected carotid artery graft | infected carotid graft = infection and inflammatory reaction due to other cardiac and vascular devices, implants and grafts
carotid artery graft stenosis | stenosis of carotid artery graft | carotid graft stenosis | stenosis of carotid graft = stenosis of other vascular prosthetic devices, implants and grafts
carotid artery graft thrombosis | thrombosis of carotid artery graft | thrombosed carotid artery graft | clotted carotid artery graft | carotid graft thrombosis | thrombosis of carotid graft | thrombosed carotid graft | clotted carotid graft = thrombosis due to vascular prosthetic devices, implants and grafts
# femoral artery graft
femoral artery graft malfunction | femoral graft malfunction | fem-pop graft malfunction | femoropopliteal graft malfunction | femoropopliteal bypass graft malfunction > T82.312
femoral artery graft displacement | femoral graft displacement | fem-pop graft displacement | femoropopliteal graft displacement | femoropopliteal bypass graft displacement | femoral artery graft malposition | femoral graft malposition | fem-pop graft malposition | femoral artery graft dislodgement | femoral graft dislodgement > T82.322
fem-pop graft dislodgement | femoral artery graft migration | femoral graft migration | fem-pop graft migration > T82.322
femoral artery graft obstruction | femoral graft obstruction | femoral artery graft occlusion | femoral graft occlusion | fem-pop graft occlusion | occluded femoral artery graft | occluded femoral graft | occluded fem-pop graft = other mechanical complication of femoral arterial graft
femoral artery graft infection | femoral graft infection | fem-pop graft infection | femoropopliteal graft infection | femoropopliteal bypass graft infection | infected femoral artery graft | infected femoral graft | infected fem-pop graft | infected femoropopliteal graft | infected femoropopliteal bypass graft = infection and inflammatory reaction due to other cardiac and vascular devices, implants and grafts
femoral artery graft stenosis | stenosis of femoral artery graft | femoral graft stenosis | stenosis of femoral graft = stenosis of other vascular prosthetic devices, implants and grafts
femoral artery graft thrombosis | thrombosis of femoral artery graft | thrombosed femoral artery graft | clotted femoral artery graft | femoral graft thrombosis | thrombosis of femoral graft | thrombosed femoral graft | clotted femoral graft = thrombosis due to vascular prosthetic devices, implants and grafts
# leg bypass graft
leg bypass graft malfunction | bypass graft of the leg malfunction > T82.319
leg bypass graft displacement | bypass graft of the leg displacement | leg bypass graft malposition | bypass graft of the leg malposition | leg bypass graft dislodgement | bypass graft of the leg dislodgement | leg bypass graft migration | bypass graft of the leg migration > T82.329
leg bypass graft obstruction | bypass graft of the leg obstruction | leg bypass graft occlusion | bypass graft of the leg occlusion | occluded leg bypass graft | occluded bypass graft of the leg = other mechanical complication of unspecified vascular grafts
leg bypass graft infection | bypass graft of the leg infection | infected leg bypass graft | infected bypass graft of the leg = infection and inflammatory reaction due to other cardiac and vascular devices, implants and grafts
leg bypass graft stenosis | stenosis of leg bypass graft | bypass graft of the leg stenosis | stenosis of bypass graft of the leg = stenosis of other vascular prosthetic devices, implants and grafts
leg bypass graft thrombosis | thrombosis of leg bypass graft | thrombosed leg bypass graft | clotted leg bypass graft | bypass graft of the leg thrombosis | thrombosis of bypass graft of the leg | thrombosed bypass graft of the leg | clotted bypass graft of the leg = thrombosis due to vascular prosthetic devices, implants and grafts
# vascular graft
vascular graft malfunction > T82.319
vascular graft displacement | vascular graft malposition | vascular graft dislodgement | vascular graft migration > T82.329
vascular graft obstruction | vascular graft occlusion | occluded vascular graft = other mechanical complication of unspecified vascular grafts
bleeding from vascular graft | hemorrhage from vascular graft = hemorrhage due to vascular prosthetic devices, implants and grafts
vascular graft stenosis | stenosis of vascular graft = stenosis of other vascular prosthetic devices, implants and grafts
vascular graft thrombosis | thrombosis of vascular graft | thrombosed vascular graft | clotted vascular graft = thrombosis due to vascular prosthetic devices, implants and grafts
# dialysis catheter
tunneled dialysis catheter malfunction | hemodialysis catheter malfunction | HD catheter malfunction > T82.41
dialysis catheter displacement | permcath displacement | tunneled dialysis catheter displacement | hemodialysis catheter displacement | HD catheter displacement | dialysis catheter malposition | permcath malposition | tunneled dialysis catheter malposition | dialysis catheter dislodgement | permcath dislodgement > T82.42
tunneled dialysis catheter dislodgement | dialysis catheter migration | permcath migration | tunneled dialysis catheter migration > T82.42
leaking dialysis catheter | leaking permcath | leaking tunneled dialysis catheter | dialysis catheter leak | permcath leak | tunneled dialysis catheter leak | leakage of dialysis catheter = leakage of vascular dialysis catheter
dialysis catheter obstruction | permcath obstruction | dialysis catheter occlusion | permcath occlusion | tunneled dialysis catheter occlusion | occluded dialysis catheter | occluded permcath | occluded tunneled dialysis catheter | clogged dialysis catheter | clogged permcath = other complication of vascular dialysis catheter
clogged tunneled dialysis catheter = other complication of vascular dialysis catheter
permcath infection | tunneled dialysis catheter infection | hemodialysis catheter infection | HD catheter infection | infected permcath | infected tunneled dialysis catheter | infected hemodialysis catheter | infected HD catheter = infection and inflammatory reaction due to other cardiac and vascular devices, implants and grafts
bleeding from dialysis catheter | hemorrhage from dialysis catheter | bleeding from permcath | hemorrhage from permcath = hemorrhage due to vascular prosthetic devices, implants and grafts
pain due to dialysis catheter | painful dialysis catheter | pain due to permcath | painful permcath = pain due to vascular prosthetic devices, implants and grafts
dialysis catheter thrombosis | thrombosis of dialysis catheter | thrombosed dialysis catheter | clotted dialysis catheter | permcath thrombosis | thrombosis of permcath | thrombosed permcath | clotted permcath = thrombosis due to vascular prosthetic devices, implants and grafts
# dialysis fistula
dialysis fistula malfunction | AV fistula malfunction | AVF malfunction | surgically created fistula malfunction | arteriovenous fistula surgically created malfunction > T82.510
dialysis fistula displacement | AV fistula displacement | AVF displacement | surgically created fistula displacement | arteriovenous fistula surgically created displacement | dialysis fistula malposition | AV fistula malposition | AVF malposition | dialysis fistula dislodgement | AV fistula dislodgement > T82.520
AVF dislodgement | dialysis fistula migration | AV fistula migration | AVF migration > T82.520
dialysis fistula obstruction | AV fistula obstruction | dialysis fistula occlusion | AV fistula occlusion | AVF occlusion | occluded dialysis fistula | occluded AV fistula | occluded AVF = other mechanical complication of surgically created arteriovenous fistula
dialysis fistula infection | AVF infection | surgically created fistula infection | arteriovenous fistula surgically created infection | infected dialysis fistula | infected AV fistula | infected AVF | infected surgically created fistula | infected arteriovenous fistula surgically created = infection and inflammatory reaction due to other cardiac and vascular devices, implants and grafts
bleeding from dialysis fistula | hemorrhage from dialysis fistula | bleeding from AV fistula | hemorrhage from AV fistula = hemorrhage due to vascular prosthetic devices, implants and grafts
pain due to dialysis fistula | painful dialysis fistula | pain due to AV fistula | painful AV fistula = pain due to vascular prosthetic devices, implants and grafts
dialysis fistula stenosis | stenosis of dialysis fistula | stenosis of AV fistula = stenosis of other vascular prosthetic devices, implants and grafts
dialysis fistula thrombosis | thrombosis of dialysis fistula | thrombosed dialysis fistula | clotted dialysis fistula | thrombosis of AV fistula | thrombosed AV fistula = thrombosis due to vascular prosthetic devices, implants and grafts
# AV shunt
AV shunt malfunction | AV graft malfunction | AVG malfunction | dialysis graft malfunction | arteriovenous shunt surgically created malfunction > T82.511
AV shunt displacement | AV graft displacement | AVG displacement | dialysis graft displacement | arteriovenous shunt surgically created displacement | AV shunt malposition | AV graft malposition | AVG malposition | AV shunt dislodgement | AV graft dislodgement > T82.521
AVG dislodgement | AV shunt migration | AV graft migration | AVG migration > T82.521
AV shunt obstruction | AV graft obstruction | AV shunt occlusion | AV graft occlusion | AVG occlusion | occluded AV shunt | occluded AV graft | occluded AVG | clogged AV shunt = other mechanical complication of surgically created arteriovenous shunt
AV shunt infection | AVG infection | dialysis graft infection | arteriovenous shunt surgically created infection | infected AV shunt | infected AVG | infected dialysis graft | infected arteriovenous shunt surgically created = infection and inflammatory reaction due to other cardiac and vascular devices, implants and grafts
bleeding from AV shunt | hemorrhage from AV shunt | bleeding from AV graft | hemorrhage from AV graft = hemorrhage due to vascular prosthetic devices, implants and grafts
pain due to AV shunt | painful AV shunt | pain due to AV graft | painful AV graft = pain due to vascular prosthetic devices, implants and grafts
AV shunt stenosis | stenosis of AV shunt | stenosis of AV graft = stenosis of other vascular prosthetic devices, implants and grafts
AV shunt thrombosis | thrombosis of AV shunt | thrombosed AV shunt | clotted AV shunt | thrombosis of AV graft | thrombosed AV graft = thrombosis due to vascular prosthetic devices, implants and grafts
# artificial heart
artificial heart malfunction | total artificial heart malfunction > T82.512
artificial heart displacement | total artificial heart displacement | artificial heart malposition | total artificial heart malposition | artificial heart dislodgement | total artificial heart dislodgement | artificial heart migration | total artificial heart migration > T82.522
artificial heart infection | total artificial heart infection | infected artificial heart | infected total artificial heart = infection and inflammatory reaction due to other cardiac and vascular devices, implants and grafts
# intra-aortic balloon pump
intra-aortic balloon pump malfunction | balloon pump malfunction | IABP malfunction > T82.513
intra-aortic balloon pump displacement | balloon pump displacement | IABP displacement | intra-aortic balloon pump malposition | balloon pump malposition | IABP malposition | intra-aortic balloon pump dislodgement | balloon pump dislodgement | IABP dislodgement | intra-aortic balloon pump migration > T82.523
balloon pump migration | IABP migration > T82.523
leaking intra-aortic balloon pump | leaking balloon pump | leaking IABP | intra-aortic balloon pump leak | balloon pump leak | IABP leak | leakage of intra-aortic balloon pump = leakage of balloon device
intra-aortic balloon pump infection | balloon pump infection | IABP infection | infected intra-aortic balloon pump | infected balloon pump | infected IABP = infection and inflammatory reaction due to other cardiac and vascular devices, implants and grafts
# infusion catheter
infusion catheter malfunction | infusion port malfunction | port-a-cath malfunction | portacath malfunction | mediport malfunction | PICC malfunction | PICC line malfunction | central line malfunction | central venous catheter malfunction > T82.514
infusion catheter displacement | infusion port displacement | port-a-cath displacement | portacath displacement | mediport displacement | PICC displacement | PICC line displacement | central line displacement | central venous catheter displacement | infusion catheter malposition > T82.524
infusion port malposition | port-a-cath malposition | infusion catheter dislodgement | infusion port dislodgement | port-a-cath dislodgement | infusion catheter migration | infusion port migration | port-a-cath migration > T82.524
leaking infusion catheter | leaking infusion port | leaking port-a-cath | infusion catheter leak | infusion port leak | port-a-cath leak | leakage of infusion catheter = leakage of infusion catheter
infusion catheter obstruction | infusion port obstruction | infusion catheter occlusion | infusion port occlusion | port-a-cath occlusion | occluded infusion catheter | occluded infusion port | occluded port-a-cath | clogged infusion catheter | clogged infusion port = other mechanical complication of infusion catheter
clogged port-a-cath = other mechanical complication of infusion catheter
bleeding from infusion catheter | hemorrhage from infusion catheter | bleeding from infusion port | hemorrhage from infusion port = hemorrhage due to vascular prosthetic devices, implants and grafts
infusion catheter thrombosis | thrombosis of infusion catheter | thrombosed infusion catheter | clotted infusion catheter | infusion port thrombosis | thrombosis of infusion port | thrombosed infusion port | clotted infusion port = thrombosis due to vascular prosthetic devices, implants and grafts
# IVC filter
IVC filter malfunction | vena cava filter malfunction | umbrella device malfunction | caval filter malfunction > T82.515
IVC filter displacement | vena cava filter displacement | umbrella device displacement | caval filter displacement | IVC filter malposition | vena cava filter malposition | umbrella device malposition | IVC filter dislodgement | vena cava filter dislodgement | umbrella device dislodgement > T82.525
IVC filter migration | vena cava filter migration | umbrella device migration > T82.525
IVC filter obstruction | vena cava filter obstruction | IVC filter occlusion | vena cava filter occlusion | umbrella device occlusion | occluded IVC filter | occluded vena cava filter | occluded umbrella device = other mechanical complication of umbrella device
perforation by IVC filter | perforation by vena cava filter | IVC filter perforation | vena cava filter perforation | umbrella device perforation = other mechanical complication of umbrella device
IVC filter infection | vena cava filter infection | umbrella device infection | caval filter infection | infected IVC filter | infected vena cava filter | infected umbrella device | infected caval filter = infection and inflammatory reaction due to other cardiac and vascular devices, implants and grafts
IVC filter thrombosis | thrombosis of IVC filter | thrombosed IVC filter | clotted IVC filter | vena cava filter thrombosis | thrombosis of vena cava filter | thrombosed vena cava filter | clotted vena cava filter = thrombosis due to vascular prosthetic devices, implants and grafts
# LVAD
LVAD malfunction | ventricular assist device malfunction > T82.519
LVAD displacement | ventricular assist device displacement | LVAD malposition | ventricular assist device malposition | LVAD dislodgement | ventricular assist device dislodgement | LVAD migration | ventricular assist device migration > T82.529
LVAD obstruction | ventricular assist device obstruction | LVAD occlusion | ventricular assist device occlusion | occluded LVAD | occluded ventricular assist device = other mechanical complication of unspecified cardiac and vascular devices and implants
LVAD infection | ventricular assist device infection | infected LVAD | infected ventricular assist device = infection and inflammatory reaction due to other cardiac and vascular devices, implants and grafts
bleeding from LVAD | hemorrhage from LVAD | bleeding from ventricular assist device | hemorrhage from ventricular assist device = hemorrhage due to cardiac prosthetic devices, implants and grafts
LVAD thrombosis | thrombosis of LVAD | thrombosed LVAD | clotted LVAD | ventricular assist device thrombosis | thrombosis of ventricular assist device | thrombosed ventricular assist device | clotted ventricular assist device = thrombosis due to cardiac prosthetic devices, implants and grafts
# suprapubic catheter
suprapubic catheter malfunction | suprapubic tube malfunction | cystostomy catheter malfunction | cystostomy tube malfunction | SPT malfunction > T83.010
suprapubic catheter displacement | suprapubic tube displacement | cystostomy catheter displacement | cystostomy tube displacement | SPT displacement | suprapubic catheter malposition | suprapubic tube malposition | cystostomy catheter malposition | suprapubic catheter dislodgement | suprapubic tube dislodgement > T83.020
cystostomy catheter dislodgement | suprapubic catheter migration | suprapubic tube migration | cystostomy catheter migration > T83.020
leaking suprapubic catheter | leaking suprapubic tube | leaking cystostomy catheter | suprapubic catheter leak | suprapubic tube leak | cystostomy catheter leak | leakage of suprapubic catheter = leakage of cystostomy catheter
suprapubic catheter obstruction | suprapubic tube obstruction | suprapubic catheter occlusion | suprapubic tube occlusion | cystostomy catheter occlusion | occluded suprapubic catheter | occluded suprapubic tube | occluded cystostomy catheter | clogged suprapubic catheter | clogged suprapubic tube = other mechanical complication of cystostomy catheter
clogged cystostomy catheter = other mechanical complication of cystostomy catheter
suprapubic catheter infection | suprapubic tube infection | cystostomy catheter infection | cystostomy tube infection | SPT infection | infected suprapubic catheter | infected suprapubic tube | infected cystostomy catheter | infected cystostomy tube | infected SPT = infection and inflammatory reaction due to cystostomy catheter
bleeding from suprapubic catheter | hemorrhage from suprapubic catheter | bleeding from suprapubic tube | hemorrhage from suprapubic tube = hemorrhage due to genitourinary prosthetic devices, implants and grafts
pain due to suprapubic catheter | painful suprapubic catheter | pain due to suprapubic tube | painful suprapubic tube = pain due to genitourinary prosthetic devices, implants and grafts
# foley
foley malfunction | foley catheter malfunction | indwelling urethral catheter malfunction | urethral catheter malfunction | indwelling urinary catheter malfunction > T83.011
foley displacement | foley catheter displacement | indwelling urethral catheter displacement | urethral catheter displacement | indwelling urinary catheter displacement | foley malposition | foley catheter malposition | indwelling urethral catheter malposition | foley dislodgement | foley catheter dislodgement > T83.021
indwelling urethral catheter dislodgement | foley migration | foley catheter migration | indwelling urethral catheter migration > T83.021
leaking foley catheter | leaking indwelling urethral catheter | foley catheter leak | indwelling urethral catheter leak | leakage of foley = leakage of indwelling urethral catheter
foley catheter obstruction | foley occlusion | foley catheter occlusion | indwelling urethral catheter occlusion | occluded foley | occluded foley catheter | occluded indwelling urethral catheter | clogged foley catheter | clogged indwelling urethral catheter = other mechanical complication of indwelling urethral catheter
foley infection | foley catheter infection | indwelling urethral catheter infection | urethral catheter infection | indwelling urinary catheter infection | infected foley | infected foley catheter | infected indwelling urethral catheter | infected urethral catheter | infected indwelling urinary catheter = infection and inflammatory reaction due to indwelling urethral catheter
bleeding from foley | hemorrhage from foley | bleeding from foley catheter | hemorrhage from foley catheter = hemorrhage due to genitourinary prosthetic devices, implants and grafts
pain due to foley | painful foley | pain due to foley catheter | painful foley catheter = pain due to genitourinary prosthetic devices, implants and grafts
# nephrostomy tube
nephrostomy tube malfunction | nephrostomy catheter malfunction | PCN tube malfunction | percutaneous nephrostomy malfunction > T83.012
nephrostomy tube displacement | nephrostomy catheter displacement | PCN tube displacement | percutaneous nephrostomy displacement | nephrostomy tube malposition | nephrostomy catheter malposition | PCN tube malposition | nephrostomy tube dislodgement | nephrostomy catheter dislodgement | PCN tube dislodgement > T83.022
nephrostomy tube migration | nephrostomy catheter migration | PCN tube migration > T83.022
leaking nephrostomy tube | leaking nephrostomy catheter | leaking PCN tube | nephrostomy tube leak | nephrostomy catheter leak | PCN tube leak | leakage of nephrostomy tube = leakage of nephrostomy catheter
nephrostomy tube obstruction | nephrostomy catheter obstruction | nephrostomy tube occlusion | nephrostomy catheter occlusion | PCN tube occlusion | occluded nephrostomy tube | occluded nephrostomy catheter | occluded PCN tube | clogged nephrostomy tube | clogged nephrostomy catheter = other mechanical complication of nephrostomy catheter
clogged PCN tube = other mechanical complication of nephrostomy catheter
nephrostomy tube infection | nephrostomy catheter infection | PCN tube infection | percutaneous nephrostomy infection | infected nephrostomy tube | infected nephrostomy catheter | infected PCN tube | infected percutaneous nephrostomy = infection and inflammatory reaction due to nephrostomy catheter
bleeding from nephrostomy tube | hemorrhage from nephrostomy tube | bleeding from nephrostomy catheter | hemorrhage from nephrostomy catheter = hemorrhage due to genitourinary prosthetic devices, implants and grafts
pain due to nephrostomy tube | painful nephrostomy tube | pain due to nephrostomy catheter | painful nephrostomy catheter = pain due to genitourinary prosthetic devices, implants and grafts
# urinary catheter
urinary catheter malfunction > T83.018
urinary catheter displacement | urinary catheter malposition | urinary catheter dislodgement | urinary catheter migration > T83.028
leaking urinary catheter | urinary catheter leak | leakage of urinary catheter = leakage of other urinary catheter
urinary catheter obstruction | urinary catheter occlusion | occluded urinary catheter | clogged urinary catheter = other mechanical complication of other urinary catheter
urinary catheter infection | infected urinary catheter = infection and inflammatory reaction due to other urinary catheter
pain due to urinary catheter | painful urinary catheter = pain due to genitourinary prosthetic devices, implants and grafts
# sacral nerve stimulator
sacral nerve stimulator malfunction | interstim malfunction | urinary stimulator malfunction | bladder stimulator malfunction > T83.110
sacral nerve stimulator displacement | interstim displacement | urinary stimulator displacement | bladder stimulator displacement | sacral nerve stimulator malposition | interstim malposition | urinary stimulator malposition | sacral nerve stimulator dislodgement | interstim dislodgement | urinary stimulator dislodgement > T83.120
sacral nerve stimulator migration | interstim migration | urinary stimulator migration > T83.120
sacral nerve stimulator infection | interstim infection | urinary stimulator infection | bladder stimulator infection | infected sacral nerve stimulator | infected interstim | infected urinary stimulator | infected bladder stimulator = infection and inflammatory reaction due to implanted urinary neurostimulation device
# artificial urinary sphincter
artificial urinary sphincter malfunction | urinary sphincter implant malfunction | AUS device malfunction > T83.111
artificial urinary sphincter displacement | urinary sphincter implant displacement | AUS device displacement | artificial urinary sphincter malposition | urinary sphincter implant malposition | AUS device malposition | artificial urinary sphincter dislodgement | urinary sphincter implant dislodgement | AUS device dislodgement | artificial urinary sphincter migration > T83.121
urinary sphincter implant migration | AUS device migration > T83.121
artificial urinary sphincter infection | urinary sphincter implant infection | AUS device infection | infected artificial urinary sphincter | infected urinary sphincter implant | infected AUS device = infection and inflammatory reaction due to implanted urinary sphincter
# ureteral stent
ureteral stent malfunction | double-J stent malfunction | JJ stent malfunction | ureteric stent malfunction > T83.112
ureteral stent displacement | double-J stent displacement | JJ stent displacement | ureteric stent displacement | ureteral stent malposition | double-J stent malposition | JJ stent malposition | ureteral stent dislodgement | double-J stent dislodgement | JJ stent dislodgement > T83.122
double-J stent migration | JJ stent migration > T83.122
ureteral stent obstruction | double-J stent obstruction | ureteral stent occlusion | double-J stent occlusion | JJ stent occlusion | occluded ureteral stent | occluded double-J stent | occluded JJ stent | clogged ureteral stent | clogged double-J stent = other mechanical complication of indwelling ureteral stent
clogged JJ stent = other mechanical complication of indwelling ureteral stent
ureteral stent infection | double-J stent infection | JJ stent infection | ureteric stent infection | infected ureteral stent | infected double-J stent | infected JJ stent | infected ureteric stent = infection and inflammatory reaction due to indwelling ureteral stent
pain due to ureteral stent | painful ureteral stent | pain due to double-J stent | painful double-J stent = pain due to genitourinary prosthetic devices, implants and grafts
# ileal conduit stent
ileal conduit stent malfunction | urethral stent malfunction | prostatic stent malfunction > T83.113
ileal conduit stent displacement | urethral stent displacement | prostatic stent displacement | ileal conduit stent malposition | urethral stent malposition | prostatic stent malposition | ileal conduit stent dislodgement | urethral stent dislodgement | prostatic stent dislodgement | ileal conduit stent migration > T83.123
urethral stent migration | prostatic stent migration > T83.123
ileal conduit stent obstruction | urethral stent obstruction | ileal conduit stent occlusion | urethral stent occlusion | prostatic stent occlusion | occluded ileal conduit stent | occluded urethral stent | occluded prostatic stent | clogged ileal conduit stent | clogged urethral stent = other mechanical complication of other urinary stent
clogged prostatic stent = other mechanical complication of other urinary stent
ileal conduit stent infection | urethral stent infection | prostatic stent infection | infected ileal conduit stent | infected urethral stent | infected prostatic stent = infection and inflammatory reaction due to other urinary stents
# IUD
IUD malfunction | intrauterine device malfunction | intrauterine contraceptive device malfunction | mirena malfunction > T83.31
intrauterine device displacement | intrauterine contraceptive device displacement | mirena displacement | IUD malposition | intrauterine device malposition | intrauterine contraceptive device malposition | IUD dislodgement | intrauterine device dislodgement | intrauterine contraceptive device dislodgement | IUD migration > T83.32
intrauterine device migration | intrauterine contraceptive device migration > T83.32
perforation by IUD | perforation by intrauterine device | IUD perforation | intrauterine device perforation | intrauterine contraceptive device perforation = other mechanical complication of intrauterine contraceptive device
IUD infection | intrauterine device infection | intrauterine contraceptive device infection | mirena infection | infected IUD | infected intrauterine device | infected intrauterine contraceptive device | infected mirena = infection and inflammatory reaction due to other prosthetic device, implant and graft in genital tract
bleeding from IUD | hemorrhage from IUD | bleeding from intrauterine device | hemorrhage from intrauterine device = hemorrhage due to genitourinary prosthetic devices, implants and grafts
pain due to IUD | painful IUD | pain due to intrauterine device | painful intrauterine device = pain due to genitourinary prosthetic devices, implants and grafts
# penile implant
penile implant malfunction > T83.410
penile implant displacement | penile implant malposition | penile implant dislodgement | penile implant migration > T83.420
penile implant infection | infected penile implant = infection and inflammatory reaction due to implanted penile prosthesis
# testicular implant
testicular implant malfunction > T83.411
testicular implant displacement | testicular implant malposition | testicular implant dislodgement | testicular implant migration > T83.421
testicular implant infection | infected testicular implant = infection and inflammatory reaction due to implanted testicular prosthesis
# bone stimulator
bone stimulator malfunction | electronic bone stimulator malfunction > T84.310
bone stimulator displacement | electronic bone stimulator displacement | bone stimulator malposition | electronic bone stimulator malposition | bone stimulator dislodgement | electronic bone stimulator dislodgement | bone stimulator migration | electronic bone stimulator migration > T84.320
bone stimulator infection | electronic bone stimulator infection | infected bone stimulator | infected electronic bone stimulator = infection and inflammatory reaction due to other internal orthopedic prosthetic devices, implants and grafts
# tendon graft
tendon graft malfunction | muscle graft malfunction > T84.410
tendon graft displacement | muscle graft displacement | tendon graft malposition | muscle graft malposition | tendon graft dislodgement | muscle graft dislodgement | tendon graft migration | muscle graft migration > T84.420
tendon graft infection | muscle graft infection | infected tendon graft | infected muscle graft = infection and inflammatory reaction due to other internal orthopedic prosthetic devices, implants and grafts
# orthopedic implant
orthopedic implant malfunction > T84.418
orthopedic implant displacement | orthopedic implant malposition | orthopedic implant dislodgement | orthopedic implant migration > T84.428
orthopedic implant infection | infected orthopedic implant = infection and inflammatory reaction due to other internal orthopedic prosthetic devices, implants and grafts
pain due to orthopedic implant | painful orthopedic implant = pain due to internal orthopedic prosthetic devices, implants and grafts
# VP shunt
ventriculoperitoneal shunt malfunction | VA shunt malfunction | CSF shunt malfunction | ventriculostomy shunt malfunction > T85.01
VP shunt displacement | ventriculoperitoneal shunt displacement | ventricular shunt displacement | VA shunt displacement | CSF shunt displacement | ventriculostomy shunt displacement | VP shunt malposition | ventriculoperitoneal shunt malposition | ventricular shunt malposition | VP shunt dislodgement > T85.02
ventriculoperitoneal shunt dislodgement | ventricular shunt dislodgement | VP shunt migration | ventriculoperitoneal shunt migration | ventricular shunt migration > T85.02
leaking VP shunt | leaking ventriculoperitoneal shunt | leaking ventricular shunt | VP shunt leak | ventriculoperitoneal shunt leak | ventricular shunt leak | leakage of VP shunt = leakage of ventricular intracranial shunt
VP shunt obstruction | ventriculoperitoneal shunt obstruction | VP shunt occlusion | ventriculoperitoneal shunt occlusion | ventricular shunt occlusion | occluded VP shunt | occluded ventriculoperitoneal shunt | occluded ventricular shunt | clogged VP shunt | clogged ventriculoperitoneal shunt = other mechanical complication of ventricular intracranial shunt
clogged ventricular shunt = other mechanical complication of ventricular intracranial shunt
ventriculoperitoneal shunt infection | ventricular shunt infection | VA shunt infection | CSF shunt infection | ventriculostomy shunt infection | infected ventriculoperitoneal shunt | infected ventricular shunt | infected VA shunt | infected CSF shunt | infected ventriculostomy shunt = infection and inflammatory reaction due to ventricular intracranial shunt
# deep brain stimulator
deep brain stimulator malfunction | DBS lead malfunction | brain stimulator malfunction | brain neurostimulator malfunction > T85.110
deep brain stimulator displacement | DBS lead displacement | brain stimulator displacement | brain neurostimulator displacement | deep brain stimulator malposition | DBS lead malposition | brain stimulator malposition | deep brain stimulator dislodgement | DBS lead dislodgement | brain stimulator dislodgement > T85.120
deep brain stimulator migration | DBS lead migration | brain stimulator migration > T85.120
deep brain stimulator infection | DBS lead infection | brain stimulator infection | brain neurostimulator infection | infected deep brain stimulator | infected DBS lead | infected brain stimulator | infected brain neurostimulator = infection and inflammatory reaction due to implanted electronic neurostimulator of brain, electrode
pain due to deep brain stimulator | painful deep brain stimulator | pain due to DBS lead | painful DBS lead = pain due to nervous system prosthetic devices, implants and grafts
# vagus nerve stimulator
vagus nerve stimulator malfunction | VNS malfunction | peripheral nerve stimulator malfunction | gastric stimulator malfunction | phrenic nerve stimulator malfunction > T85.111
vagus nerve stimulator displacement | VNS displacement | peripheral nerve stimulator displacement | gastric stimulator displacement | phrenic nerve stimulator displacement | vagus nerve stimulator malposition | VNS malposition | peripheral nerve stimulator malposition | vagus nerve stimulator dislodgement | VNS dislodgement > T85.121
peripheral nerve stimulator dislodgement | vagus nerve stimulator migration | VNS migration | peripheral nerve stimulator migration > T85.121
vagus nerve stimulator infection | VNS infection | peripheral nerve stimulator infection | gastric stimulator infection | phrenic nerve stimulator infection | infected vagus nerve stimulator | infected VNS | infected peripheral nerve stimulator | infected gastric stimulator | infected phrenic nerve stimulator = infection and inflammatory reaction due to implanted electronic neurostimulator of peripheral nerve, electrode
# spinal cord stimulator
spinal cord stimulator malfunction | SCS lead malfunction | dorsal column stimulator malfunction > T85.112
spinal cord stimulator displacement | SCS lead displacement | dorsal column stimulator displacement | spinal cord stimulator malposition | SCS lead malposition | dorsal column stimulator malposition | spinal cord stimulator dislodgement | SCS lead dislodgement | dorsal column stimulator dislodgement | spinal cord stimulator migration > T85.122
SCS lead migration | dorsal column stimulator migration > T85.122
spinal cord stimulator infection | SCS lead infection | dorsal column stimulator infection | infected spinal cord stimulator | infected SCS lead | infected dorsal column stimulator = infection and inflammatory reaction due to implanted electronic neurostimulator of spinal cord, electrode
pain due to spinal cord stimulator | painful spinal cord stimulator | pain due to SCS lead | painful SCS lead = pain due to nervous system prosthetic devices, implants and grafts
# neurostimulator generator
neurostimulator generator malfunction | stimulator generator malfunction | neurostimulator battery malfunction > T85.113
neurostimulator generator displacement | stimulator generator displacement | neurostimulator battery displacement | neurostimulator generator malposition | stimulator generator malposition | neurostimulator battery malposition | neurostimulator generator dislodgement | stimulator generator dislodgement | neurostimulator battery dislodgement | neurostimulator generator migration > T85.123
stimulator generator migration | neurostimulator battery migration > T85.123
neurostimulator generator infection | stimulator generator infection | neurostimulator battery infection | infected neurostimulator generator | infected stimulator generator | infected neurostimulator battery = infection and inflammatory reaction due to implanted electronic neurostimulator, generator
pain due to neurostimulator generator | painful neurostimulator generator | pain due to stimulator generator | painful stimulator generator = pain due to nervous system prosthetic devices, implants and grafts
# IOL
IOL malfunction | lens implant malfunction > T85.21
IOL displacement | lens implant displacement | IOL malposition | lens implant malposition | IOL dislodgement | lens implant dislodgement | IOL migration | lens implant migration > T85.22
IOL infection | lens implant infection | infected IOL | infected lens implant = infection and inflammatory reaction due to other internal prosthetic devices, implants and grafts
# glaucoma drainage device
glaucoma drainage device malfunction | tube shunt of eye malfunction | ocular implant malfunction | eye implant malfunction | scleral buckle malfunction > T85.318
glaucoma drainage device displacement | tube shunt of eye displacement | ocular implant displacement | eye implant displacement | scleral buckle displacement | glaucoma drainage device malposition | tube shunt of eye malposition | ocular implant malposition | glaucoma drainage device dislodgement | tube shunt of eye dislodgement > T85.328
ocular implant dislodgement | glaucoma drainage device migration | tube shunt of eye migration | ocular implant migration > T85.328
glaucoma drainage device infection | tube shunt of eye infection | ocular implant infection | eye implant infection | scleral buckle infection | infected glaucoma drainage device | infected tube shunt of eye | infected ocular implant | infected eye implant | infected scleral buckle = infection and inflammatory reaction due to other internal prosthetic devices, implants and grafts
# breast implant
breast implant malfunction > T85.41
breast implant displacement | breast implant malposition | breast implant dislodgement | breast implant migration > T85.42
leaking breast implant | breast implant leak | leakage of breast implant = leakage of breast prosthesis and implant
breast implant infection | infected breast implant = infection and inflammatory reaction due to other internal prosthetic devices, implants and grafts
pain due to breast implant | painful breast implant = pain due to other internal prosthetic devices, implants and grafts
# biliary stent
biliary stent malfunction | bile duct stent malfunction | CBD stent malfunction | bile duct implant malfunction | pancreatic stent malfunction > T85.510
biliary stent displacement | bile duct stent displacement | CBD stent displacement | bile duct implant displacement | pancreatic stent displacement | biliary stent malposition | bile duct stent malposition | CBD stent malposition | biliary stent dislodgement | bile duct stent dislodgement > T85.520
CBD stent dislodgement | biliary stent migration | bile duct stent migration | CBD stent migration > T85.520
biliary stent obstruction | bile duct stent obstruction | biliary stent occlusion | bile duct stent occlusion | CBD stent occlusion | occluded biliary stent | occluded bile duct stent | occluded CBD stent | clogged biliary stent | clogged bile duct stent = other mechanical complication of bile duct prosthesis
clogged CBD stent = other mechanical complication of bile duct prosthesis
biliary stent infection | bile duct stent infection | CBD stent infection | bile duct implant infection | pancreatic stent infection | infected biliary stent | infected bile duct stent | infected CBD stent | infected bile duct implant | infected pancreatic stent = infection and inflammatory reaction due to other internal prosthetic devices, implants and grafts
# antireflux device
antireflux device malfunction | anti-reflux device malfunction | LINX device malfunction > T85.511
antireflux device displacement | anti-reflux device displacement | LINX device displacement | antireflux device malposition | anti-reflux device malposition | LINX device malposition | antireflux device dislodgement | anti-reflux device dislodgement | LINX device dislodgement | antireflux device migration > T85.521
anti-reflux device migration | LINX device migration > T85.521
antireflux device infection | anti-reflux device infection | LINX device infection | infected antireflux device | infected anti-reflux device | infected LINX device = infection and inflammatory reaction due to other internal prosthetic devices, implants and grafts
# gastric band
gastric band malfunction | lap band malfunction | esophageal stent malfunction | duodenal stent malfunction | colonic stent malfunction | gastric balloon malfunction > T85.518
gastric band displacement | lap band displacement | esophageal stent displacement | duodenal stent displacement | colonic stent displacement | gastric balloon displacement | gastric band malposition | lap band malposition | esophageal stent malposition | gastric band dislodgement > T85.528
lap band dislodgement | esophageal stent dislodgement | gastric band migration | lap band migration | esophageal stent migration > T85.528
gastric band obstruction | lap band obstruction | gastric band occlusion | lap band occlusion | esophageal stent occlusion | occluded gastric band | occluded lap band | occluded esophageal stent | clogged esophageal stent = other mechanical complication of other gastrointestinal prosthetic devices, implants and grafts
esophageal stent infection | duodenal stent infection | colonic stent infection | gastric balloon infection | infected gastric band | infected esophageal stent | infected duodenal stent = infection and inflammatory reaction due to other internal prosthetic devices, implants and grafts
infected colonic stent | infected gastric balloon = infection and inflammatory reaction due to other internal prosthetic devices, implants and grafts
# intrathecal catheter
intrathecal catheter malfunction | epidural catheter malfunction | intrathecal infusion catheter malfunction | spinal infusion catheter malfunction | subdural infusion catheter malfunction | cranial infusion catheter malfunction | epidural infusion catheter malfunction > T85.610
intrathecal catheter displacement | epidural catheter displacement | intrathecal infusion catheter displacement | spinal infusion catheter displacement | subdural infusion catheter displacement | cranial infusion catheter displacement | epidural infusion catheter displacement | intrathecal catheter malposition | epidural catheter malposition | intrathecal infusion catheter malposition > T85.620
intrathecal catheter dislodgement | epidural catheter dislodgement | intrathecal infusion catheter dislodgement | intrathecal catheter migration | epidural catheter migration | intrathecal infusion catheter migration > T85.620
leaking intrathecal catheter | leaking epidural catheter | leaking intrathecal infusion catheter | intrathecal catheter leak | epidural catheter leak | intrathecal infusion catheter leak | leakage of intrathecal catheter = leakage of cranial or spinal infusion catheter
intrathecal catheter obstruction | epidural catheter obstruction | intrathecal catheter occlusion | epidural catheter occlusion | intrathecal infusion catheter occlusion | occluded intrathecal catheter | occluded epidural catheter | occluded intrathecal infusion catheter | clogged intrathecal catheter | clogged epidural catheter = other mechanical complication of cranial or spinal infusion catheter
clogged intrathecal infusion catheter = other mechanical complication of cranial or spinal infusion catheter
intrathecal catheter infection | epidural catheter infection | intrathecal infusion catheter infection | spinal infusion catheter infection | subdural infusion catheter infection | cranial infusion catheter infection | epidural infusion catheter infection | infected intrathecal catheter | infected epidural catheter | infected intrathecal infusion catheter = infection and inflammatory reaction due to cranial or spinal infusion catheter
infected spinal infusion catheter | infected subdural infusion catheter | infected cranial infusion catheter | infected epidural infusion catheter = infection and inflammatory reaction due to cranial or spinal infusion catheter
# intrathecal pump
intrathecal pump malfunction | baclofen pump malfunction | intrathecal infusion pump malfunction | pain pump malfunction > T85.615
intrathecal pump displacement | baclofen pump displacement | intrathecal infusion pump displacement | pain pump displacement | intrathecal pump malposition | baclofen pump malposition | intrathecal infusion pump malposition | intrathecal pump dislodgement | baclofen pump dislodgement | intrathecal infusion pump dislodgement > T85.625
intrathecal pump migration | baclofen pump migration | intrathecal infusion pump migration > T85.625
leaking intrathecal pump | leaking baclofen pump | leaking intrathecal infusion pump | intrathecal pump leak | baclofen pump leak | intrathecal infusion pump leak | leakage of intrathecal pump = leakage of other nervous system device, implant or graft
intrathecal pump infection | baclofen pump infection | intrathecal infusion pump infection | pain pump infection | infected intrathecal pump | infected baclofen pump | infected intrathecal infusion pump | infected pain pump = infection and inflammatory reaction due to other nervous system device, implant or graft
# peritoneal dialysis catheter
peritoneal dialysis catheter malfunction | PD catheter malfunction | tenckhoff catheter malfunction | intraperitoneal dialysis catheter malfunction > T85.611
peritoneal dialysis catheter displacement | PD catheter displacement | tenckhoff catheter displacement | intraperitoneal dialysis catheter displacement | peritoneal dialysis catheter malposition | PD catheter malposition | tenckhoff catheter malposition | peritoneal dialysis catheter dislodgement | PD catheter dislodgement | tenckhoff catheter dislodgement > T85.621
peritoneal dialysis catheter migration | PD catheter migration | tenckhoff catheter migration > T85.621
leaking peritoneal dialysis catheter | leaking PD catheter | leaking tenckhoff catheter | peritoneal dialysis catheter leak | PD catheter leak | tenckhoff catheter leak | leakage of peritoneal dialysis catheter = leakage of intraperitoneal dialysis catheter
peritoneal dialysis catheter obstruction | PD catheter obstruction | peritoneal dialysis catheter occlusion | PD catheter occlusion | tenckhoff catheter occlusion | occluded peritoneal dialysis catheter | occluded PD catheter | occluded tenckhoff catheter | clogged peritoneal dialysis catheter | clogged PD catheter = other mechanical complication of intraperitoneal dialysis catheter
clogged tenckhoff catheter = other mechanical complication of intraperitoneal dialysis catheter
tenckhoff catheter infection | intraperitoneal dialysis catheter infection | infected peritoneal dialysis catheter | infected tenckhoff catheter | infected intraperitoneal dialysis catheter = infection and inflammatory reaction due to peritoneal dialysis catheter
pain due to peritoneal dialysis catheter | painful peritoneal dialysis catheter | pain due to PD catheter | painful PD catheter = pain due to other internal prosthetic devices, implants and grafts
# insulin pump
insulin pump displacement | insulin pump malposition | insulin pump dislodgement | insulin pump migration > T85.624
leaking insulin pump | insulin pump leak | leakage of insulin pump = leakage of insulin pump
insulin pump obstruction | insulin pump occlusion | occluded insulin pump = other mechanical complication of insulin pump
insulin pump infection | infected insulin pump = infection and inflammatory reaction due to insulin pump
# hernia mesh
hernia mesh malfunction | mesh implant malfunction > T85.618
hernia mesh displacement | mesh implant displacement | hernia mesh malposition | mesh implant malposition | hernia mesh dislodgement | mesh implant dislodgement | hernia mesh migration | mesh implant migration > T85.628
hernia mesh infection | mesh implant infection | infected mesh implant = infection and inflammatory reaction due to other internal prosthetic devices, implants and grafts
pain due to hernia mesh | painful hernia mesh | pain due to mesh implant | painful mesh implant = pain due to other internal prosthetic devices, implants and grafts

# --- fibrosis, embolism and unspecified trouble of devices
paravalvular leak | perivalvular leak | paraprosthetic leak | perivalvular regurgitation of prosthesis > T82.03
pacemaker lead fracture | fractured pacemaker lead | ICD lead fracture | fractured ICD lead | lead fracture of pacemaker > T82.110
twiddler syndrome > T82.198
steal syndrome of dialysis access | ischemic steal syndrome | dialysis access steal syndrome | AV fistula steal | dialysis steal syndrome | access-related hand ischemia > T82.898
in-stent restenosis | instent restenosis > T82.855 {coronary, LAD, RCA, circumflex, PCI, angina, cath}
coronary in-stent restenosis | coronary in-stent stenosis | in-stent restenosis of coronary artery | ISR of coronary stent > T82.855
peripheral in-stent restenosis | in-stent restenosis of femoral artery | in-stent restenosis of iliac artery > T82.856
coronary stent thrombosis | stent thrombosis of coronary artery > T82.867
endoleak | type I endoleak | type II endoleak > T82.330
pocket hematoma of pacemaker | pacemaker pocket hematoma | ICD pocket hematoma > T82.837
pacemaker pocket pain | pain at pacemaker site > T82.847
pacemaker pocket erosion | erosion of pacemaker pocket | pacemaker erosion > T82.198
lost intrauterine device | embedded IUD | impacted IUD | imbedded intrauterine device | intrauterine device impaction | retained IUD > T83.39
vaginal mesh erosion | eroded vaginal mesh | erosion of vaginal mesh > T83.711
vaginal mesh exposure | exposed vaginal mesh | mesh extrusion into vagina > T83.721
mesh erosion | eroded mesh > T83.718
exposed mesh | mesh exposure > T83.728
urethral bulking agent erosion > T83.713
encrusted ureteral stent | retained ureteral stent > T83.192
osteolysis around prosthesis | osteolysis of prosthetic joint > T84.05
capsular fibrosis of breast | fibrous capsule of breast implant > T85.44
prolapse of breast implant | exposed breast implant | extruded breast implant > T85.49
retroprosthetic membrane > T85.398

# --- nerves by site (S04, S14-S94)
optic nerve injury | optic nerve avulsion | traumatic optic neuropathy > S04.01
oculomotor nerve injury | third cranial nerve injury | injury of third nerve | third nerve injury | CN III injury > S04.1
trochlear nerve injury | fourth cranial nerve injury | fourth nerve injury | CN IV injury > S04.2
trigeminal nerve injury | fifth cranial nerve injury | fifth nerve injury | CN V injury | infraorbital nerve injury > S04.3
abducens nerve injury | abducent nerve injury | sixth cranial nerve injury | sixth nerve injury | CN VI injury > S04.4
facial nerve injury | facial nerve laceration | seventh cranial nerve injury | seventh nerve injury | CN VII injury > S04.5
acoustic nerve injury | auditory nerve injury | eighth cranial nerve injury | eighth nerve injury | traumatic deafness | traumatic hearing loss > S04.6
spinal accessory nerve injury | eleventh cranial nerve injury | eleventh nerve injury > S04.7
olfactory nerve injury | first cranial nerve injury > S04.81
glossopharyngeal nerve injury | hypoglossal nerve injury | vagus nerve injury | ninth cranial nerve injury | tenth cranial nerve injury | twelfth cranial nerve injury | ninth nerve injury | tenth nerve injury | twelfth nerve injury > S04.89
cervical nerve root injury | nerve root avulsion of cervical spine > S14.2
cervical sympathetic nerve injury | cervical sympathetic chain injury > S14.5
thoracic nerve root injury | dorsal nerve root injury > S24.2
intercostal nerve injury > S24.3
thoracic sympathetic nerve injury | cardiac plexus injury > S24.4
lumbar nerve root injury > S34.21
sacral nerve root injury > S34.22
cauda equina injury | cauda equina contusion | cauda equina concussion | cauda equina laceration > S34.3
lumbosacral plexus injury > S34.4
celiac plexus injury | hypogastric plexus injury | lumbar sympathetic nerve injury | lumbosacral sympathetic nerve injury | sacral sympathetic nerve injury > S34.5
peripheral nerve injury of abdomen | peripheral nerve injury of pelvis | ilioinguinal nerve injury | iliohypogastric nerve injury | genitofemoral nerve injury > S34.6
axillary nerve laceration | circumflex nerve injury > S44.3
musculocutaneous nerve laceration > S44.4
ulnar nerve injury of upper arm > S44.0
median nerve injury of upper arm > S44.1
radial nerve injury of upper arm | radial nerve injury at humerus > S44.2
nerve injury of upper arm | nerve injury of arm | nerve injury of shoulder | nerve laceration of arm > S44.9
forearm nerve injury | nerve laceration of forearm > S54.9
cutaneous nerve injury of forearm | cutaneous sensory nerve injury of forearm > S54.3
ulnar nerve injury at wrist | ulnar nerve laceration at wrist | ulnar nerve injury of hand | ulnar nerve laceration in hand > S64.0
median nerve injury at wrist | median nerve laceration at wrist | median nerve injury of hand > S64.1
radial nerve injury at wrist | radial nerve laceration at wrist | radial nerve injury of hand | superficial radial nerve laceration | superficial radial nerve injury > S64.2
thumb digital nerve injury | thumb digital nerve laceration > S64.3
index finger digital nerve injury | index finger digital nerve laceration > S64.49
middle finger digital nerve injury | middle finger digital nerve laceration > S64.49
ring finger digital nerve injury | ring finger digital nerve laceration > S64.49
little finger digital nerve injury | small finger digital nerve laceration > S64.49
nerve injury of hand | nerve injury of wrist | nerve laceration of hand > S64.9
femoral nerve injury | femoral nerve laceration | anterior crural nerve injury > S74.1
lateral femoral cutaneous nerve injury | cutaneous nerve injury of hip | cutaneous nerve injury of thigh | cutaneous sensory nerve injury of hip > S74.2
nerve injury of hip | nerve injury of thigh > S74.9
tibial nerve injury | tibial nerve laceration | posterior tibial nerve injury > S84.0
peroneal nerve laceration | fibular nerve injury > S84.1
sural nerve injury | saphenous nerve injury | cutaneous nerve injury of leg > S84.2
nerve injury of leg | nerve injury of lower leg > S84.9
lateral plantar nerve injury > S94.0
medial plantar nerve injury > S94.1
deep peroneal nerve injury of foot | peroneal nerve injury of foot > S94.2
cutaneous nerve injury of foot | cutaneous nerve injury of ankle | cutaneous sensory nerve injury of foot > S94.3
nerve injury of foot | nerve injury of ankle > S94.9
transected nerve | nerve transection | traumatic division of nerve | division of nerve | severed nerve > T14.8

# --- spinal cord
SCI = spinal cord injury {acute, trauma, traumatic, fall, fell, MVC, MVA, diving, gunshot, GSW, fracture, dislocation}
complete cervical spinal cord injury | complete cervical cord injury | complete cervical SCI | complete cord transection of cervical spine > S14.119
complete thoracic spinal cord injury | complete thoracic cord injury | complete thoracic SCI > S24.119
complete lumbar spinal cord injury | complete lumbar cord injury > S34.119
incomplete cervical spinal cord injury | incomplete cervical cord injury | incomplete cervical SCI > S14.159
incomplete thoracic spinal cord injury | incomplete thoracic cord injury | incomplete thoracic SCI > S24.159
incomplete lumbar spinal cord injury > S34.129
sacral spinal cord injury | sacral cord injury | conus medullaris injury | conus medullaris contusion > S34.139
C1 spinal cord injury | C1 cord injury > S14.101
C2 spinal cord injury | C2 cord injury > S14.102
C3 spinal cord injury | C3 cord injury | cervical spinal injury C3 level > S14.103
C4 spinal cord injury | C4 cord injury | cervical spinal injury C4 level > S14.104
C5 spinal cord injury | C5 cord injury | cervical spinal injury C5 level > S14.105
C6 spinal cord injury | C6 cord injury | cervical spinal injury C6 level > S14.106
C7 spinal cord injury | C7 cord injury | cervical spinal injury C7 level > S14.107
C3 complete spinal cord injury | C3 ASIA A | complete lesion C3 level > S14.113
C4 complete spinal cord injury | C4 ASIA A | complete lesion C4 level > S14.114
C5 complete spinal cord injury | C5 ASIA A | complete lesion C5 level > S14.115
C6 complete spinal cord injury | C6 ASIA A | complete lesion C6 level > S14.116
C7 complete spinal cord injury | C7 ASIA A | complete lesion C7 level > S14.117
C3 incomplete spinal cord injury | incomplete lesion C3 level > S14.153
C4 incomplete spinal cord injury | incomplete lesion C4 level > S14.154
C5 incomplete spinal cord injury | incomplete lesion C5 level > S14.155
C6 incomplete spinal cord injury | incomplete lesion C6 level > S14.156
C7 incomplete spinal cord injury | incomplete lesion C7 level > S14.157
T1 spinal cord injury | T1 cord injury > S24.101
T2 spinal cord injury | T3 spinal cord injury | T4 spinal cord injury | T5 spinal cord injury | T6 spinal cord injury > S24.102
T7 spinal cord injury | T8 spinal cord injury | T9 spinal cord injury | T10 spinal cord injury > S24.103
T11 spinal cord injury | T12 spinal cord injury > S24.104
T2 complete spinal cord injury | T3 complete spinal cord injury | T4 complete spinal cord injury | T5 complete spinal cord injury | T6 complete spinal cord injury | T4 ASIA A | T5 ASIA A | T6 ASIA A > S24.112
T7 complete spinal cord injury | T8 complete spinal cord injury | T9 complete spinal cord injury | T10 complete spinal cord injury | T8 ASIA A | T10 ASIA A > S24.113
T11 complete spinal cord injury | T12 complete spinal cord injury | T12 ASIA A > S24.114
L1 spinal cord injury | lumbar spinal injury L1 level > S34.101
L2 spinal cord injury | lumbar spinal injury L2 level > S34.102
L1 complete spinal cord injury | L1 ASIA A > S34.111
L2 complete spinal cord injury > S34.112
L1 incomplete spinal cord injury > S34.121
L2 incomplete spinal cord injury > S34.122
spinal cord concussion of cervical region | cervical spinal concussion | cervical cord concussion | cervical cord edema > S14.0
spinal cord concussion of thoracic region | thoracic spinal concussion | thoracic cord concussion > S24.0
lumbar spinal concussion | lumbar cord concussion > S34.01
traumatic hematomyelia | spinal cord contusion > T14.8

# --- blood vessels (laceration, transection, rupture of a named vessel)
carotid artery injury | blunt carotid injury | carotid artery laceration | traumatic carotid dissection > S15.00
vertebral artery injury | blunt vertebral artery injury | traumatic vertebral artery dissection > S15.10
jugular vein injury | external jugular vein injury | jugular vein laceration > S15.2
internal jugular vein injury | internal jugular laceration > S15.3
thoracic aorta injury | traumatic aortic injury | blunt aortic injury > S25.00
traumatic aortic transection | aortic transection | traumatic aortic rupture | traumatic rupture of thoracic aorta > S25.02
laceration of aorta | aortic laceration | minor laceration of thoracic aorta > S25.01
subclavian artery injury | innominate artery injury > S25.10
subclavian artery laceration | innominate artery laceration > S25.11
superior vena cava injury > S25.20
superior vena cava laceration > S25.21
subclavian vein injury | innominate vein injury > S25.30
innominate vein laceration | innominate vein transection | subclavian vein laceration | subclavian vein transection > S25.31
pulmonary artery injury | pulmonary vein injury | pulmonary vessel injury > S25.40
pulmonary artery laceration | pulmonary vessel laceration | pulmonary vessel transection | pulmonary vein laceration > S25.41
intercostal artery injury | intercostal vessel injury > S25.50
intercostal artery laceration | intercostal vessel laceration > S25.51
blood vessel laceration of thorax | thoracic blood vessel laceration > S25.91
abdominal aorta injury | abdominal aortic injury > S35.00
abdominal aorta laceration > S35.01
inferior vena cava injury | IVC injury > S35.10
inferior vena cava laceration | IVC laceration > S35.11
celiac artery injury > S35.219
celiac artery laceration | celiac artery transection > S35.211
superior mesenteric artery injury | SMA injury > S35.229
superior mesenteric artery laceration | SMA laceration > S35.221
inferior mesenteric artery injury > S35.239
inferior mesenteric artery laceration > S35.231
portal vein laceration > S35.311
splenic vein laceration > S35.321
superior mesenteric vein laceration | SMV laceration > S35.331
inferior mesenteric vein laceration > S35.341
renal artery laceration | renal vein laceration > S35.41
iliac artery injury | iliac artery laceration | iliac vein injury | iliac vein laceration > S35.51
uterine artery injury | uterine vein injury > S35.53
blood vessel injury of abdomen | blood vessel injury of pelvis > S35.9
axillary artery injury > S45.00
axillary artery laceration | axillary artery transection > S45.01
brachial artery transection > S45.11
axillary vein injury | brachial vein injury > S45.20
blood vessel injury of arm | blood vessel injury of upper arm | blood vessel injury of shoulder > S45.90
ulnar artery injury > S55.00
ulnar artery laceration | ulnar artery transection | lacerated ulnar artery > S55.01
radial artery injury > S55.10
radial artery laceration | radial artery transection | lacerated radial artery > S55.11
blood vessel injury of forearm > S55.90
blood vessel laceration of forearm > S55.91
ulnar artery injury at wrist | ulnar artery injury of hand > S65.00
ulnar artery laceration at wrist | ulnar artery laceration of hand > S65.01
radial artery injury at wrist | radial artery injury of hand > S65.10
radial artery laceration at wrist | radial artery laceration of hand > S65.11
palmar arch injury | superficial palmar arch injury > S65.20
palmar arch laceration | superficial palmar arch laceration > S65.21
deep palmar arch injury > S65.30
deep palmar arch laceration > S65.31
digital artery injury | blood vessel injury of finger > S65.50
digital artery laceration | lacerated digital artery > S65.51
thumb artery laceration | thumb digital artery laceration > S65.41
blood vessel injury of hand | blood vessel injury of wrist > S65.90
blood vessel laceration of hand | blood vessel laceration of wrist > S65.91
femoral artery injury > S75.00
femoral artery laceration > S75.01
femoral artery transection > S75.02
femoral vein injury > S75.10
femoral vein laceration > S75.11
blood vessel injury of hip | blood vessel injury of thigh > S75.90
popliteal artery transection > S85.01
blood vessel injury of leg | blood vessel injury of lower leg | blood vessel injury of lower limb > S85.90
dorsalis pedis artery injury > S95.00
dorsalis pedis laceration | dorsalis pedis artery laceration > S95.01
dorsal vein injury of foot > S95.20
blood vessel injury of foot | blood vessel injury of ankle > S95.90
traumatic rupture of artery | traumatic arterial rupture > T14.8

# --- muscles and tendons (laceration, rupture) by level
head muscle strain | masseter strain > S09.11
muscle injury of neck > S16.9
neck muscle laceration | sternocleidomastoid laceration > S16.2
shoulder muscle injury | arm muscle injury | muscle injury of upper arm > S46.90
biceps muscle laceration | biceps laceration | biceps tendon laceration > S46.22
triceps muscle injury | triceps injury > S46.30
triceps laceration | triceps muscle laceration | triceps tendon laceration > S46.32
forearm muscle laceration | forearm tendon laceration > S56.92
forearm extensor muscle strain | extensor muscle strain of forearm > S56.51
forearm flexor muscle strain | flexor muscle strain of forearm > S56.21
forearm extensor tendon laceration | forearm extensor muscle laceration > S56.52
forearm flexor tendon laceration | forearm flexor muscle laceration > S56.22
finger flexor muscle injury > S56.10
thumb extensor muscle injury > S56.30
thumb flexor tendon laceration | FPL laceration | flexor pollicis longus laceration > S66.02
thumb flexor strain of hand > S66.01
thumb extensor tendon laceration | EPL laceration | extensor pollicis longus laceration > S66.22
thumb extensor tendon injury > S66.20
index finger flexor tendon laceration | middle finger flexor tendon laceration | ring finger flexor tendon laceration | little finger flexor tendon laceration | small finger flexor tendon laceration = laceration of flexor muscle, fascia and tendon of finger at wrist and hand level
index finger extensor tendon laceration | middle finger extensor tendon laceration | ring finger extensor tendon laceration | little finger extensor tendon laceration = laceration of extensor muscle, fascia and tendon of finger at wrist and hand level
intrinsic muscle laceration of finger > S66.52
intrinsic muscle laceration of thumb > S66.42
intrinsic muscle injury of thumb > S66.40
thumb muscle strain > S66.91
hand tendon laceration | wrist tendon laceration | hand muscle laceration > S66.92
muscle injury of hand | tendon injury of hand | tendon injury of wrist | hand tendon injury > S66.90
gluteal muscle laceration | hip muscle laceration > S76.02
quadriceps laceration | quadriceps tendon laceration | patellar tendon laceration > S76.12
hamstring laceration | posterior thigh muscle laceration > S76.32
posterior thigh muscle injury > S76.30
patellar ligament sprain | patellar tendon sprain | patellar tendon strain > S76.11
muscle injury of thigh | thigh muscle tear > S76.90
achilles laceration | achilles tendon laceration > S86.02
tibialis anterior laceration | anterior tibial tendon laceration > S86.22
anterior muscle group injury of leg | anterior leg muscle injury > S86.20
posterior leg muscle injury | calf muscle injury > S86.10
gastrocnemius laceration | calf muscle laceration > S86.12
peroneal tendon laceration > S86.32
muscle injury of leg > S86.90
flexor hallucis longus laceration | FHL laceration | toe flexor tendon laceration > S96.02
extensor hallucis longus laceration | EHL laceration | toe extensor tendon laceration > S96.12
toe extensor muscle injury | long extensor injury of toe > S96.10
foot tendon laceration | foot muscle laceration > S96.92
muscle injury of foot | tendon injury of foot | tendon injury of ankle > S96.90

# --- inner organs
internal injury of abdomen | intraabdominal injury | intra-abdominal injury > S36.90
traumatic hemoperitoneum > S36.899
traumatic retroperitoneal hematoma | retroperitoneal hematoma after trauma > S36.892
mesenteric hematoma | mesenteric contusion > S36.892
mesenteric laceration | mesentery laceration | mesenteric tear | omental laceration > S36.893
traumatic mesenteric rupture | mesentery injury | omentum injury | retroperitoneum injury > S36.899
minor splenic laceration | superficial splenic laceration | grade 1 splenic laceration | grade I splenic laceration | splenic capsular tear > S36.030
moderate splenic laceration | grade 2 splenic laceration | grade 3 splenic laceration > S36.031
major splenic laceration | massive splenic laceration | stellate splenic laceration | shattered spleen | grade 4 splenic laceration | grade 5 splenic laceration | grade V splenic laceration | splenic avulsion > S36.032
traumatic splenic rupture | traumatic rupture of spleen > S36.09
splenic contusion | splenic hematoma | subcapsular splenic hematoma > S36.029 {trauma, traumatic, fall, MVC, MVA, injury, blunt, accident}
minor liver laceration | grade 1 liver laceration | grade I liver laceration > S36.114
moderate liver laceration | grade 2 liver laceration | grade 3 liver laceration > S36.115
major liver laceration | stellate liver laceration | grade 4 liver laceration | grade 5 liver laceration | grade V liver laceration | traumatic liver rupture | traumatic rupture of liver > S36.116
liver contusion | hepatic contusion > S36.112
liver injury | hepatic injury | blunt liver injury > S36.119 {trauma, traumatic, fall, MVC, MVA, blunt, stab, accident}
traumatic gallbladder rupture | gallbladder laceration > S36.123
traumatic gastric rupture | traumatic rupture of stomach > S36.39
stomach laceration | gastric laceration > S36.33
duodenal laceration | duodenal hematoma of trauma > S36.430
jejunal laceration | ileal laceration | laceration of ileum | laceration of jejunum > S36.438
small bowel laceration | small bowel injury > S36.439 {laceration, injury, trauma}
ascending colon contusion | contusion of ascending colon > S36.520
transverse colon contusion > S36.521
descending colon contusion > S36.522
sigmoid colon contusion > S36.523
colon contusion | colonic contusion > S36.529
ascending colon laceration | right colon laceration > S36.530
transverse colon laceration > S36.531
descending colon laceration | left colon laceration > S36.532
sigmoid colon laceration > S36.533
colon laceration | colonic laceration > S36.539
ascending colon injury > S36.500
transverse colon injury > S36.501
descending colon injury > S36.502
sigmoid colon injury > S36.503
colon injury | colonic injury > S36.509 {trauma, traumatic, stab, gunshot, blunt, MVC, fall}
colon puncture > S36.599
traumatic rectal perforation | rectal laceration | traumatic perforation of rectum > S36.63
traumatic rectal rupture | traumatic rupture of rectum > S36.69
pancreatic laceration | laceration of pancreas | pancreatic transection > S36.239
minor renal laceration | grade 1 renal laceration | grade 2 renal laceration | grade I kidney laceration | grade II kidney laceration > S37.04
moderate renal laceration | grade 3 renal laceration | grade III kidney laceration > S37.05
major renal laceration | shattered kidney | grade 4 renal laceration | grade 5 renal laceration | grade IV kidney laceration | grade V kidney laceration > S37.06
traumatic ureteral injury | ureter transection > S37.19
bladder contusion > S37.22
traumatic bladder rupture | traumatic rupture of bladder | intraperitoneal bladder rupture | extraperitoneal bladder rupture > S37.29
bladder laceration > S37.23
periurethral tissue laceration | urethral laceration > S37.33
straddle injury of urethra | urethral disruption | traumatic urethral injury > S37.39
adrenal hemorrhage of trauma | adrenal contusion > S37.812
adrenal laceration > S37.813
traumatic adrenal hematoma > S37.818
traumatic uterine rupture | nonobstetric uterine rupture > S37.69
uterine perforation of trauma | traumatic cervical laceration of uterus | traumatic laceration of cervix uteri > S37.63
traumatic perforation of pelvic organ > S37.99
testicular rupture | ruptured testicle | fractured testicle | tunica albuginea rupture > S39.848
fracture of penis | corpus cavernosum fracture > S39.840
testicular injury | testicular trauma | penile injury | scrotal injury | scrotal trauma | vulvar injury | vulvar trauma | injury of epididymis | injury of perineum | straddle injury > S39.94
vaginal trauma | traumatic vaginal rupture > S39.93
injury of anus > S39.91
traumatic diaphragm rupture | diaphragmatic rupture | traumatic diaphragmatic hernia | diaphragm injury > S27.809
diaphragm laceration | diaphragmatic laceration > S27.803
traumatic hemopneumothorax > S27.2
thoracic duct injury > S27.899
bronchus injury | bronchial tear | tracheobronchial injury > S27.409
pleural laceration > S27.63
traumatic esophageal perforation > S27.813
traumatic cardiac rupture | traumatic rupture of heart | traumatic pneumopericardium | cardiac injury of trauma > S26.90
hemopericardium of trauma | traumatic hemopericardium > S26.00
heart laceration | cardiac laceration > S26.92
traumatic asphyxia of chest | chest crush injury > S28.0

# --- surface injuries of the arm (upper), toe and other sites with a default of their own
arm abrasion | abrasion of arm | abrasion of axilla > S40.81
arm bite | bite of arm > S41.15 {bite, bites, bitten}
superficial bite of arm > S40.87
insect bite of arm | mosquito bite of arm | insect bite of axilla > S40.86
arm blister > S40.82
external constriction of arm > S40.84
superficial injury of arm | superficial injury of axilla > S40.92
arm puncture | arm puncture wound | axilla puncture wound | stab wound of arm > S41.13
open wound of arm | open wound of axilla > S41.10
toe abrasion | toenail abrasion = abrasion of lesser toe
toe blister | blister of toe = blister of lesser toe
antecubital contusion | antecubital bruise | antecubital hematoma > S50.1 {contusion, bruise, hematoma}
superficial bite of insect | superficial insect bite = insect bite (nonvenomous)
insect bite of cheek | insect bite of face | mosquito bite of face > S00.86
cheek bite > S01.45 {dog, cat, human, animal, assault, bitten by, laceration}
superficial bite of mouth | tongue bite | bit his tongue | bit her tongue | bite of tongue > S01.552
bite of pharynx > S11.25
hair tourniquet = external constriction
hair tourniquet of toe | toe hair tourniquet > S90.44
hair tourniquet of finger | ring stuck on finger | tight ring on finger | constricting ring of finger > S60.44
hair tourniquet of penis | penile strangulation | constriction ring of penis > S30.842
tache noir | black palm > S60.22
talon noir | black heel > S90.3
surfer's knots | surfer nodules > S89.8
back contusion = contusion of lower back and pelvis {lower, low, lumbar, sacral, buttock}

# --- the eye and face
orbital contusion | contusion of orbit | ecchymosis of eye | ocular contusion | conjunctival contusion | traumatic subconjunctival hemorrhage | contusion of cornea | contusion of sclera > S05.1
shiner = contusion of eyelid and periocular area {eye, punch, assault}
corneal laceration | corneal rupture | scleral laceration | scleral rupture | laceration of globe | eyeball laceration > S05.3
ocular laceration with prolapse | iris prolapse of trauma | incarceration of iris in wound | uveal prolapse of trauma > S05.2
eyeball puncture | penetrating eye injury | penetrating injury of globe | intraocular injury | penetrating retinal injury | penetrating ocular injury > S05.6
intraocular foreign body | IOFB | penetrating eye injury with foreign body | retained intraocular foreign body of trauma > S05.5
orbital penetrating wound | penetrating wound of orbit | intraorbital foreign body > S05.4
globe avulsion | avulsion of eye | traumatic enucleation > S05.7
conjunctival injury | conjunctival abrasion | conjunctival laceration > S05.0
lacrimal apparatus injury | lacrimal duct injury | traumatic blindness of blast | superficial injury of eyeball | vitreous injury > S05.8
open wound of eyeball | open wound of globe | scleral wound > S05.90
cheek injury | chin injury | eyebrow injury | eyelid injury | jaw injury | jaw trauma | lip injury | lip trauma | mouth injury | oral trauma | tongue injury | gum injury | palate injury | tonsil injury | uvula injury | maxillary injury | mandible injury | salivary gland injury | submaxillary region injury | submental injury > S09.93
forehead injury | scalp injury | temple injury | temporal region injury | mastoid region injury | occipital injury | parietal region injury | brow injury > S09.90
nasopharynx injury | sinus injury | nasal septum injury > S09.92
auditory canal injury | ear canal injury | auricle injury | pinna injury > S09.91
eustachian tube injury | middle ear injury | inner ear injury | labyrinth injury > S09.30
traumatic hematoma of pinna | traumatic auricular hematoma | auricular hematoma of trauma | cauliflower ear of trauma > S00.43
tympanic membrane laceration | laceration of eardrum > S09.2
nasal septal hematoma of trauma | nasal contusion | nose contusion > S00.33
axillary injury | scapular region injury | scapular injury > S49.9
iliac region injury | epigastric injury | abdominal wall injury > S39.91
buttock injury | lumbar injury | lumbosacral injury > S39.92
pubic region injury | labial injury | labium injury | clitoris injury | hymen injury | foreskin injury | tunica vaginalis injury > S39.94
sternal injury | sternum injury | costal injury | rib injury | breast injury > S29.9
larynx injury | laryngeal trauma | laryngeal injury > S19.81
tracheal injury of neck | cervical tracheal injury > S19.82
throat injury > S19.9

# --- head
cerebellar contusion | cerebellar laceration | traumatic cerebellar hematoma | traumatic cerebellar hemorrhage > S06.37
brainstem contusion | brain stem contusion | brainstem injury | brainstem laceration | traumatic brainstem hemorrhage | duret hemorrhage > S06.38
cortical contusion | cortex contusion | laceration of cortex | diffuse intracranial injury | diffuse brain injury | diffuse brain contusion > S06.2X
right frontal contusion | right temporal contusion | right cerebral contusion | right cerebral laceration | right frontal lobe contusion | right temporal lobe contusion = contusion and laceration of right cerebrum
left frontal contusion | left temporal contusion | left cerebral contusion | left cerebral laceration | left frontal lobe contusion | left temporal lobe contusion = contusion and laceration of left cerebrum
frontal contusion | bifrontal contusions | frontal lobe contusion | temporal lobe contusion | cerebral laceration | hemorrhagic contusion of brain > S06.33
right traumatic intracerebral hemorrhage | right traumatic intraparenchymal hemorrhage > S06.34
left traumatic intracerebral hemorrhage | left traumatic intraparenchymal hemorrhage > S06.35
traumatic cerebral edema | posttraumatic cerebral edema | traumatic brain edema | traumatic brain swelling > S06.1X
traumatic meningeal irritation | cortical injury > S06.9X
middle meningeal artery hemorrhage of trauma | traumatic middle meningeal hemorrhage > S06.4X
traumatic cerebral compression | traumatic brain compression > S06.A0

# --- fractures: thoracic levels, burst, others
T1 fracture | T1 fx | first thoracic vertebra fracture | T1 vertebral fracture > S22.01
T2 fracture | T2 fx | second thoracic vertebra fracture | T2 vertebral fracture > S22.02
T3 fracture | T3 fx | third thoracic vertebra fracture | T3 vertebral fracture > S22.03
T4 fracture | T4 fx | fourth thoracic vertebra fracture | T4 vertebral fracture > S22.04
fifth thoracic vertebra fracture | sixth thoracic vertebra fracture > S22.05
seventh thoracic vertebra fracture | eighth thoracic vertebra fracture > S22.06
ninth thoracic vertebra fracture | tenth thoracic vertebra fracture > S22.07
eleventh thoracic vertebra fracture | twelfth thoracic vertebra fracture > S22.08
T1 compression fracture | T1 wedge fracture | compression fracture of first thoracic vertebra > S22.010
T2 compression fracture | T2 wedge fracture | compression fracture of second thoracic vertebra > S22.020
T3 compression fracture | T3 wedge fracture | compression fracture of third thoracic vertebra > S22.030
T4 compression fracture | T4 wedge fracture | compression fracture of fourth thoracic vertebra > S22.040
T5 wedge fracture | T6 wedge fracture > S22.050
T7 wedge fracture | T8 wedge fracture > S22.060
T9 wedge fracture | T10 wedge fracture | compression fracture of ninth thoracic vertebra | compression fracture of tenth thoracic vertebra > S22.070
T11 wedge fracture | T12 wedge fracture | compression fracture of eleventh thoracic vertebra | compression fracture of twelfth thoracic vertebra > S22.080
thoracic burst fracture | burst fracture of thoracic spine > S22.001
T5 burst fracture | T6 burst fracture > S22.051
T7 burst fracture | T8 burst fracture > S22.061
T9 burst fracture | T10 burst fracture > S22.071
T11 burst fracture | T12 burst fracture > S22.081
unstable T11 burst fracture | unstable T12 burst fracture | T12 unstable burst fracture > S22.082
L1 burst fracture | burst fracture of L1 > S32.011
L2 burst fracture | burst fracture of L2 > S32.021
L3 burst fracture | burst fracture of L3 > S32.031
L4 burst fracture | burst fracture of L4 > S32.041
L5 burst fracture | burst fracture of L5 > S32.051
unstable L1 burst fracture | L1 unstable burst fracture > S32.012
unstable L2 burst fracture > S32.022
unstable lumbar burst fracture > S32.002
xiphoid fracture | xiphoid process fracture > S22.24
sternal body fracture > S22.22
manubrium fracture | manubrial fracture > S22.21
sternomanubrial dissociation | sternal manubrial dissociation | manubriosternal dissociation > S22.23
fracture of bony thorax | thorax fracture > S22.9
bilateral rib fractures > S22.43
transverse process fracture of lumbar spine | lumbar transverse process fracture | lumbar spinous process fracture > S32.00
thoracic transverse process fracture | thoracic spinous process fracture > S22.00
hyoid fracture | larynx fracture | laryngeal fracture | thyroid cartilage fracture | cricoid fracture | tracheal fracture > S12.8
posterior arch fracture of C1 | posterior arch fracture of atlas > S12.03
lateral mass fracture of C1 | C1 lateral mass fracture > S12.04
sacral ala fracture | sacral alar fracture > S32.11
zone I sacral fracture | zone 1 sacral fracture > S32.11
zone 2 sacral fracture > S32.12
zone 3 sacral fracture > S32.13
anterior column acetabular fracture > S32.43
posterior column acetabular fracture > S32.44
anterior wall acetabular fracture > S32.41
posterior wall acetabular fracture > S32.42
transverse acetabular fracture > S32.45
ASIS avulsion fracture | AIIS avulsion fracture | iliac crest avulsion fracture | anterior superior iliac spine avulsion fracture > S32.31
ischial tuberosity avulsion fracture | ischial avulsion fracture > S32.61
occipital condyle fracture > S02.113
occipital fracture | occipital bone fracture > S02.119
frontal bone fracture | parietal bone fracture | frontal skull fracture | parietal skull fracture | depressed skull fracture | skull vault fracture | calvarial fracture > S02.0
temporal bone fracture > S02.19
orbital roof fracture > S02.12
alveolar ridge fracture | alveolar fracture of maxilla > S02.42
le fort I fracture | lefort I fracture | le fort 1 fracture > S02.411
lefort II fracture | le fort 2 fracture > S02.412
lefort III fracture | le fort 3 fracture > S02.413
mandibular condyle fracture | condylar fracture of mandible > S02.61
subcondylar fracture of mandible | mandibular subcondylar fracture > S02.62
coronoid fracture of mandible > S02.63
mandibular ramus fracture > S02.64
mandibular angle fracture | angle of mandible fracture > S02.65
mandibular symphysis fracture | symphyseal mandible fracture | parasymphyseal fracture > S02.66
mandibular body fracture > S02.600
two-part surgical neck fracture of humerus > S42.22
three-part surgical neck fracture of humerus | three-part proximal humerus fracture > S42.23
four-part surgical neck fracture of humerus | four-part proximal humerus fracture > S42.24
lesser tuberosity fracture of humerus > S42.26
holstein-lewis fracture > S42.33
transcondylar fracture of humerus > S42.47
capitellum fracture | capitellar fracture > S42.45
trochlea fracture of humerus > S42.46
medial condyle fracture of humerus > S42.46
lateral epicondyle fracture > S42.43
intercondylar fracture of humerus | bicondylar fracture of humerus | T-condylar fracture of humerus > S42.49
chauffeur fracture | hutchinson fracture > S52.51
die-punch fracture | intraarticular distal radius fracture > S52.57
trapezium fracture > S62.17
trapezoid fracture > S62.18
capitate fracture > S62.13
pisiform fracture > S62.16
neck fracture of first metacarpal > S62.25
shaft fracture of first metacarpal > S62.24
snowboarder fracture | lateral process of talus fracture > S92.19
talar dome fracture | osteochondral fracture of talus > S92.14
talar body fracture > S92.12
anterior process fracture of calcaneus > S92.02
cuneiform bone fracture > S92.2
tillaux fracture | juvenile tillaux fracture > S89.13
triplane fracture > S89.19
lateral femoral condyle fracture > S72.42
medial femoral condyle fracture > S72.43
segmental tibial fracture > S82.26
costochondral separation | costochondral fracture | rib cartilage fracture | costochondral sprain | costal cartilage separation > S23.41
traumatic spondylolisthesis of C2 > S12.13
traumatic spondylolisthesis of C3 > S12.23
traumatic spondylolisthesis of C4 > S12.33
traumatic spondylolisthesis of C5 > S12.43
traumatic spondylolisthesis of C6 > S12.53
traumatic spondylolisthesis of C7 > S12.63

# --- dislocations, subluxations, sprains
atlantooccipital dislocation | occipitoatlantal dislocation | atlanto-occipital dissociation | craniocervical dissociation > S13.111
atlantoaxial dislocation | C1-C2 dislocation > S13.121
atlantoaxial subluxation of trauma | traumatic atlantoaxial subluxation > S13.120
cervical dislocation | cervical spine dislocation | cervical facet dislocation | jumped facet | jumped facets of cervical spine | perched facet > S13.101
C5-C6 dislocation | C5-6 facet dislocation | C5-C6 jumped facets > S13.161
C6-C7 dislocation | C6-7 facet dislocation | C6-C7 jumped facets > S13.171
C4-C5 dislocation | C4-5 facet dislocation | C4-C5 jumped facets > S13.151
C3-C4 dislocation | C3-4 facet dislocation > S13.141
thoracic spine dislocation | thoracic vertebra dislocation > S23.101
lumbar spine dislocation | lumbar vertebra dislocation > S33.101
costochondral dislocation | rib dislocation | tracheal dislocation > S23.29
sacroiliac dislocation | sacroiliac displacement | SI joint dislocation | coccyx dislocation | coccygeal dislocation | sacrococcygeal dislocation | sacroiliac subluxation of trauma > S33.2
symphysis pubis disruption | pubic symphysis diastasis of trauma | traumatic symphysis rupture | disruption of pubic symphysis > S33.4
innominate dislocation | pelvic dislocation > S33.39
shoulder subluxation | glenohumeral subluxation > S43.003
anterior shoulder subluxation | anterior glenohumeral subluxation > S43.013
posterior shoulder subluxation > S43.023
luxatio erecta | inferior shoulder dislocation > S43.036
AC joint subluxation | acromioclavicular subluxation | AC subluxation > S43.11
scapulothoracic dissociation > S43.316
posterior elbow dislocation > S53.126
anterior elbow dislocation > S53.116
medial elbow dislocation > S53.136
lateral elbow dislocation > S53.146
radiohumeral dislocation | radiocapitellar dislocation > S53.006
DRUJ dislocation | distal radioulnar dislocation | distal radioulnar joint dislocation > S63.016
perilunate dislocation | lunate dislocation | midcarpal dislocation > S63.036
radiocarpal dislocation > S63.026
radiocarpal subluxation > S63.023
CMC dislocation | carpometacarpal dislocation > S63.056
proximal interphalangeal dislocation of finger | PIP dislocation | dislocated PIP > S63.28
distal interphalangeal dislocation of finger | DIP dislocation | dislocated DIP > S63.29
metacarpophalangeal dislocation of finger | MCP dislocation of finger > S63.26
interphalangeal dislocation of finger | IP dislocation of finger > S63.27
proximal interphalangeal subluxation of finger | PIP subluxation > S63.23
distal interphalangeal subluxation of finger | DIP subluxation > S63.24
metacarpophalangeal subluxation of finger | MCP subluxation of finger > S63.21
interphalangeal subluxation of finger > S63.22
IP joint dislocation of thumb | interphalangeal dislocation of thumb | thumb IP dislocation > S63.126
MCP dislocation of thumb | thumb MCP dislocation | metacarpophalangeal dislocation of thumb > S63.116
posterior hip dislocation > S73.016
anterior hip dislocation > S73.036
obturator hip dislocation | obturator dislocation of hip > S73.026
central hip dislocation | central fracture dislocation of hip > S73.046
dislocated proximal femur | dislocation of femur > S73.006
tibiofemoral dislocation > S83.106
proximal tibiofibular dislocation | superior tibiofibular dislocation > S83.196
distal tibiofibular dislocation | tibiotalar dislocation | talar dislocation > S93.06
midtarsal dislocation | chopart dislocation | subtalar dislocation | navicular dislocation of foot > S93.316
tarsometatarsal dislocation > S93.326
MTP dislocation | metatarsophalangeal dislocation | metatarsophalangeal joint dislocation > S93.126
dislocation of meniscus | displaced meniscus | detached meniscus of injury > S83.20
chondral injury of knee | acute articular cartilage tear of knee | articular cartilage tear of knee > S83.3
posterolateral corner injury | PLC injury of knee | superior tibiofibular sprain > S83.8
posterolateral corner tear > S83.8
mandible sprain | jaw sprain | TMJ sprain | temporomandibular sprain | jaw strain > S03.4
head sprain > S03.9
thoracic spine sprain | dorsal sprain | upper back sprain | mid back sprain > S23.3
sternum sprain | sternal sprain > S23.42
coccyx sprain | sacrococcygeal sprain | pelvic sprain > S33.8
ischiocapsular sprain | acetabulum sprain > S73.10
iliofemoral ligament sprain > S73.11
coracohumeral sprain > S43.41
RCL sprain of elbow | radial collateral ligament sprain of elbow | lateral collateral ligament sprain of elbow > S53.43
RCL sprain of thumb | radial collateral ligament tear of thumb > S63.64
thumb IP sprain | interphalangeal sprain of thumb | IP joint sprain of thumb > S63.62
PIP sprain | proximal interphalangeal sprain | DIP sprain | interphalangeal sprain of finger > S63.63
MCP sprain of finger | metacarpophalangeal sprain of finger > S63.65
volar plate injury | volar plate avulsion | volar plate rupture | volar plate tear > S63.43
finger collateral ligament tear | finger collateral ligament rupture | traumatic collateral ligament rupture of finger > S63.41
palmar ligament rupture of finger > S63.42
sagittal band rupture | sagittal band injury > S66.39
central slip rupture | central slip injury | central slip avulsion > S66.3
scaphoid sprain | navicular sprain of hand > S63.8
carpometacarpal sprain | CMC sprain | midcarpal sprain | metacarpal sprain > S63.8
tarsal sprain | lisfranc ligament sprain | tarsometatarsal sprain > S93.62
MTP sprain | metatarsophalangeal sprain > S93.52
plantar plate tear | plantar plate injury > S93.52
spring ligament tear | spring ligament sprain > S93.69

# --- amputations
arm amputation of trauma | traumatic amputation of arm | traumatic arm amputation > S48.91
partial traumatic amputation of arm > S48.92
traumatic amputation of forearm | traumatic forearm amputation > S58.91
partial traumatic amputation between elbow and wrist > S58.12
traumatic amputation between elbow and wrist > S58.11
traumatic amputation of hand | traumatic hand amputation > S68.41
traumatic thumb amputation | traumatic amputation of thumb | amputated thumb > S68.01
transphalangeal amputation of thumb > S68.51
partial traumatic amputation of thumb > S68.02
partial finger amputation of trauma | partial traumatic amputation of finger > S68.12
amputated finger | finger amputation of trauma > S68.11 {saw, injury, trauma, traumatic, accident, machine, lawnmower, door, crush, today}
traumatic amputation of leg | traumatic leg amputation | traumatic below knee amputation > S88.91
traumatic amputation between hip and knee | traumatic above knee amputation > S78.11
partial traumatic amputation between hip and knee > S78.12
traumatic amputation of foot | traumatic foot amputation > S98.91
partial traumatic amputation of foot > S98.92
traumatic amputation of great toe > S98.11
partial traumatic amputation of toe > S98.14
partial traumatic amputation of two or more lesser toes > S98.22
traumatic amputation of ear | ear avulsion | avulsed ear > S08.11
traumatic amputation of nose > S08.81
scalp avulsion | scalping injury | avulsed scalp > S08.0
traumatic amputation of penis | penile amputation of trauma > S38.221
traumatic amputation of scrotum | traumatic amputation of testis > S38.231
traumatic amputation of vulva | traumatic amputation of clitoris | traumatic amputation of labium > S38.211
traumatic amputation of breast | breast avulsion > S28.21
degloving injury of finger | ring avulsion injury > S61.20
degloving injury of leg > S81.80
degloving injury of hand > S61.40

# --- foreign bodies
bezoar | swallowed battery | button battery ingestion | magnet ingestion | ingested magnet | swallowed magnet | swallowed object | foreign body in GI tract | foreign body in alimentary canal > T18.9
swallowed coin in stomach | coin in stomach | gastric foreign body | foreign body in stomach | gastric bezoar | trichobezoar | phytobezoar of stomach > T18.2
coin in esophagus | food bolus in esophagus | food impaction of esophagus | meat impaction of esophagus > T18.128
small bowel bezoar | intestinal phytobezoar | small bowel foreign body | foreign body in duodenum | trichophytobezoar of intestine > T18.3
foreign body in large intestine | foreign body in colon | foreign body in appendix > T18.4
foreign body in mouth | foreign body in buccal cavity | foreign body in tongue > T18.0
foreign body in nasal sinus | foreign body in maxillary sinus | foreign body in antrum of Highmore > T17.0
bean in nose | bead in nose | pea in nose | toy in nose | object in nose > T17.1
bead in ear | bug in ear | insect in ear | cotton in ear | q-tip tip in ear | object in ear > T16
fish bone in throat | fishbone in throat | bone stuck in throat | pill stuck in throat | foreign body in throat | foreign body in pharynx | foreign body in nasopharynx | foreign body in hypopharynx | foreign body in tonsil | foreign body in piriform sinus | pharyngeal foreign body > T17.208
laryngeal foreign body | foreign body in larynx > T17.308
tracheal foreign body | foreign body in trachea > T17.408
food in trachea > T17.428
bronchial foreign body | foreign body in bronchus | peanut in bronchus | arachidic bronchitis > T17.508
foreign body in airway | foreign body in respiratory tract | airway foreign body > T17.908
foreign body in eyelid | foreign body of conjunctiva | conjunctival foreign body | foreign body under eyelid > T15.1
metal in eye | metallic foreign body of eye | dirt in eye | sand in eye > T15.9
rust ring | corneal rust ring | metallic foreign body of cornea > T15.0 {eye, cornea, corneal}
foreign body in urethra | urethral foreign body > T19.0
foreign body in bladder | bladder foreign body > T19.1
foreign body in vagina | vaginal foreign object | forgotten tampon > T19.2
foreign body in uterus > T19.3
foreign body in penis > T19.4
anal foreign body | object in rectum | rectal foreign object > T18.5
glass in foot | glass in sole of foot | foreign body in foot | FB in foot | sliver in foot = superficial foreign body of foot
glass in hand | foreign body in hand | FB in hand | sliver in hand = superficial foreign body of hand
sliver in finger | foreign body in finger | FB in finger | glass in finger = superficial foreign body of finger
sliver in thumb | foreign body in thumb | FB in thumb = superficial foreign body of thumb
sliver in toe | foreign body in toe | FB in toe = superficial foreign body of lesser toe
foreign body in great toe = superficial foreign body of great toe
foreign body in thigh | FB in thigh = superficial foreign body of thigh
foreign body in leg | FB in leg = superficial foreign body of lower leg
foreign body in forearm | FB in forearm = superficial foreign body of forearm
foreign body in scalp | FB in scalp = superficial foreign body of scalp
foreign body in knee skin | superficial foreign body in knee = superficial foreign body of knee

# --- temperature, pressure, air, motion
exertional heatstroke | exertional heat stroke > T67.02
heat apoplexy | heat pyrexia | heat hyperpyrexia | thermoplegia | siriasis > T67.01
heat collapse | heat syncope | syncope from heat > T67.1
Edsall's disease | stoker's cramp > T67.2
anhydrotic heat exhaustion | heat exhaustion due to water depletion | heat prostration due to water depletion > T67.3
heat exhaustion due to salt depletion | salt depletion heat exhaustion > T67.4
heat fatigue > T67.6
heat edema > T67.7
salt depletion syndrome of heat | heat related salt depletion > T67.8
accidental hypothermia | hypothermia due to cold exposure | hypothermia from exposure | environmental hypothermia | exposure to cold with hypothermia > T68
trench foot > T69.02
immersion hand > T69.01
cold effects | cold injury | cold exposure injury > T69.9
cold exhaustion | exhaustion due to cold > T69.8
frostbite of foot | frostbitten foot > T33.82
frostbite of ankle > T33.81
frostbite of ear | frostbitten ear > T33.01
frostbite of nose | frostbitten nose > T33.02
frostbite of face | frostbite of cheek > T33.09
frostbite of neck > T33.1
frostbite of hand | frostbitten hand > T33.52
frostbite of wrist > T33.51
frostbite of arm > T33.4
frostbite of knee > T33.7
frostbite of thigh | frostbite of hip > T33.6
frostbite of leg | frostbite of trunk > T33.99
severe frostbite | deep frostbite = frostbite with tissue necrosis
sinus barotrauma | sinus squeeze | aerosinusitis > T70.1
ear squeeze | middle ear squeeze | aerotitis | aero-otitis media | otitic barotrauma > T70.0
barotrauma | dysbarism of air pressure > T70.9 {dive, diving, scuba, flight, altitude, pressure}
high altitude pulmonary edema | HAPE | high altitude cerebral edema | HACE | pulmonary edema of altitude | mountain sickness | hypobaropathy | Monge disease | anoxia of high altitude > T70.29
the bends | caisson disease | compressed air disease | compressed air sickness | divers' palsy | diver's paralysis | dysbarism | dysbaric osteonecrosis > T70.3
arterial gas embolism of diving | decompression illness > T70.3
asphyxia due to drowning | nonfatal drowning | drowning | almost drowned | submersion incident > T75.1
airsickness | air sickness | travel sickness | motion sick | naupathia | nausea navalis > T75.3
G-force effects | abnormal gravitational forces | gravitational forces > T75.81
weightlessness effects | weightlessness > T75.82
vibration white finger | hand-arm vibration syndrome | vibration syndrome | pneumatic hammer syndrome > T75.22
vertigo from infrasound > T75.23
electrocution | electric current effects | effects of electric current | taser injury | tased | tasered | shock from electric current | taser shock > T75.4
keraunoparalysis | shock of lightning | lightning shock > T75.01
systemic anoxia | asphyxiation | traumatic asphyxia > T71.9
strangulation effects | manual strangulation > T71.193
smothering > T71.191
choked by someone | choked by boyfriend | choked by husband | nonfatal strangulation > T71.193
exertion exhaustion | overexertion exhaustion | exhaustion of overexertion > T73.3
exhaustion due to exposure > T73.2
starvation effects | lack of food effects > T73.0
water deprivation | lack of water > T73.1

# --- extent of burns by body surface
burn of less than 10 percent of body surface | less than 10 percent body surface area burned > T31.0
burn extent 10-19 percent | extent burn 10-19 percent > T31.10
burn extent 20-29 percent | extent burn 20-29 percent > T31.20
burn extent 30-39 percent | extent burn 30-39 percent > T31.30
burn extent 40-49 percent | extent burn 40-49 percent > T31.40
burn extent 50-59 percent | extent burn 50-59 percent > T31.50
burn extent 60-69 percent | extent burn 60-69 percent > T31.60
burn extent 70-79 percent | extent burn 70-79 percent > T31.70
burn extent 80-89 percent | extent burn 80-89 percent > T31.80
1% TBSA | TBSA 1% | 2% TBSA | TBSA 2% | 3% TBSA | TBSA 3% | 4% TBSA | TBSA 4% | 5% TBSA | TBSA 5% | 6% TBSA | TBSA 6% | 7% TBSA | TBSA 7% | 8% TBSA | TBSA 8% | 9% TBSA | TBSA 9% > T31.0
10% TBSA | TBSA 10% | 10 percent TBSA | 11% TBSA | TBSA 11% | 11 percent TBSA | 12% TBSA | TBSA 12% | 12 percent TBSA | 13% TBSA | TBSA 13% | 13 percent TBSA | 14% TBSA | TBSA 14% | 14 percent TBSA > T31.10
15% TBSA | TBSA 15% | 15 percent TBSA | 16% TBSA | TBSA 16% | 16 percent TBSA | 17% TBSA | TBSA 17% | 17 percent TBSA | 18% TBSA | TBSA 18% | 18 percent TBSA | 19% TBSA | TBSA 19% | 19 percent TBSA > T31.10
20% TBSA | TBSA 20% | 20 percent TBSA | 21% TBSA | TBSA 21% | 21 percent TBSA | 22% TBSA | TBSA 22% | 22 percent TBSA | 23% TBSA | TBSA 23% | 23 percent TBSA | 24% TBSA | TBSA 24% | 24 percent TBSA > T31.20
25% TBSA | TBSA 25% | 25 percent TBSA | 26% TBSA | TBSA 26% | 26 percent TBSA | 27% TBSA | TBSA 27% | 27 percent TBSA | 28% TBSA | TBSA 28% | 28 percent TBSA | 29% TBSA | TBSA 29% | 29 percent TBSA > T31.20
30% TBSA | TBSA 30% | 30 percent TBSA | 31% TBSA | TBSA 31% | 31 percent TBSA | 32% TBSA | TBSA 32% | 32 percent TBSA | 33% TBSA | TBSA 33% | 33 percent TBSA | 34% TBSA | TBSA 34% | 34 percent TBSA > T31.30
35% TBSA | TBSA 35% | 35 percent TBSA | 36% TBSA | TBSA 36% | 36 percent TBSA | 37% TBSA | TBSA 37% | 37 percent TBSA | 38% TBSA | TBSA 38% | 38 percent TBSA | 39% TBSA | TBSA 39% | 39 percent TBSA > T31.30
40% TBSA | TBSA 40% | 40 percent TBSA | 41% TBSA | TBSA 41% | 41 percent TBSA | 42% TBSA | TBSA 42% | 42 percent TBSA | 43% TBSA | TBSA 43% | 43 percent TBSA | 44% TBSA | TBSA 44% | 44 percent TBSA > T31.40
45% TBSA | TBSA 45% | 45 percent TBSA | 46% TBSA | TBSA 46% | 46 percent TBSA | 47% TBSA | TBSA 47% | 47 percent TBSA | 48% TBSA | TBSA 48% | 48 percent TBSA | 49% TBSA | TBSA 49% | 49 percent TBSA > T31.40
50% TBSA | TBSA 50% | 50 percent TBSA | 51% TBSA | TBSA 51% | 51 percent TBSA | 52% TBSA | TBSA 52% | 52 percent TBSA | 53% TBSA | TBSA 53% | 53 percent TBSA | 54% TBSA | TBSA 54% | 54 percent TBSA > T31.50
55% TBSA | TBSA 55% | 55 percent TBSA | 56% TBSA | TBSA 56% | 56 percent TBSA | 57% TBSA | TBSA 57% | 57 percent TBSA | 58% TBSA | TBSA 58% | 58 percent TBSA | 59% TBSA | TBSA 59% | 59 percent TBSA > T31.50
60% TBSA | TBSA 60% | 60 percent TBSA | 61% TBSA | TBSA 61% | 61 percent TBSA | 62% TBSA | TBSA 62% | 62 percent TBSA | 63% TBSA | TBSA 63% | 63 percent TBSA | 64% TBSA | TBSA 64% | 64 percent TBSA > T31.60
65% TBSA | TBSA 65% | 65 percent TBSA | 66% TBSA | TBSA 66% | 66 percent TBSA | 67% TBSA | TBSA 67% | 67 percent TBSA | 68% TBSA | TBSA 68% | 68 percent TBSA | 69% TBSA | TBSA 69% | 69 percent TBSA > T31.60
70% TBSA | TBSA 70% | 70 percent TBSA | 71% TBSA | TBSA 71% | 71 percent TBSA | 72% TBSA | TBSA 72% | 72 percent TBSA | 73% TBSA | TBSA 73% | 73 percent TBSA | 74% TBSA | TBSA 74% | 74 percent TBSA > T31.70
75% TBSA | TBSA 75% | 75 percent TBSA | 76% TBSA | TBSA 76% | 76 percent TBSA | 77% TBSA | TBSA 77% | 77 percent TBSA | 78% TBSA | TBSA 78% | 78 percent TBSA | 79% TBSA | TBSA 79% | 79 percent TBSA > T31.70
80% TBSA | TBSA 80% | 80 percent TBSA | 81% TBSA | TBSA 81% | 81 percent TBSA | 82% TBSA | TBSA 82% | 82 percent TBSA | 83% TBSA | TBSA 83% | 83 percent TBSA | 84% TBSA | TBSA 84% | 84 percent TBSA > T31.80
85% TBSA | TBSA 85% | 85 percent TBSA | 86% TBSA | TBSA 86% | 86 percent TBSA | 87% TBSA | TBSA 87% | 87 percent TBSA | 88% TBSA | TBSA 88% | 88 percent TBSA | 89% TBSA | TBSA 89% | 89 percent TBSA > T31.80
90% TBSA | TBSA 90% | 90 percent TBSA | 91% TBSA | TBSA 91% | 91 percent TBSA | 92% TBSA | TBSA 92% | 92 percent TBSA | 93% TBSA | TBSA 93% | 93 percent TBSA | 94% TBSA | TBSA 94% | 94 percent TBSA > T31.90
95% TBSA | TBSA 95% | 95 percent TBSA | 96% TBSA | TBSA 96% | 96 percent TBSA | 97% TBSA | TBSA 97% | 97 percent TBSA | 98% TBSA | TBSA 98% | 98 percent TBSA | 99% TBSA | TBSA 99% | 99 percent TBSA > T31.90

# --- abuse and neglect
lack of care of infant | neglect of infant | malnutrition due to neglect of child | suspected neglect of child | suspected child neglect > T76.02
suspected bullying of child > T76.32
bullying of child | bullied at school > T74.32
suspected adult abuse | suspected elder abuse | suspected domestic violence > T76.11
suspected sexual assault | alleged sexual assault | reported sexual assault | alleged rape > T76.21
suspected child sexual abuse | alleged child sexual abuse > T76.22
battered wife | battered woman | battered spouse | battered person syndrome | battered adult > T74.11
battered child | battered baby | battered child syndrome > T74.12
human trafficking victim | forced labor exploitation > T74.61
forced sexual exploitation | sex trafficking victim > T74.51

# --- allergy and anaphylaxis
anaphylactic reaction | anaphylactic shock > T78.2
anaphylaxis due to milk | milk anaphylaxis | anaphylactic shock due to milk | anaphylactic reaction to dairy > T78.079
anaphylaxis due to eggs | egg anaphylaxis | anaphylactic shock due to eggs > T78.089
anaphylaxis due to fish | fish anaphylaxis > T78.03
anaphylactic shock due to peanuts | anaphylactic reaction to peanut > T78.01
anaphylactic shock of food | food induced anaphylaxis | anaphylactic shock due to food > T78.00
anaphylaxis to fruit | anaphylaxis to vegetables > T78.04
anaphylaxis due to food additives > T78.06
anaphylactic shock due to drug | anaphylactic reaction to drug | anaphylaxis to antibiotic | drug induced anaphylaxis | drug-induced anaphylactic shock > T88.6
anaphylaxis due to transfusion | anaphylactic shock of transfusion | anaphylactic reaction to blood products > T80.51
anaphylaxis due to vaccine | anaphylactic shock of vaccination | vaccine anaphylaxis > T80.52
anaphylactic shock of serum | serum anaphylaxis > T80.59
oral allergy syndrome | pollen-food syndrome | OAS of food > T78.19
allergic edema | allergic angioedema | Quincke edema | giant urticaria | urticaria gigantea | acute circumscribed edema | tongue angioedema | angioedema of larynx | allergic laryngeal edema | allergic edema of glottis > T78.3
hypersensitivity reaction | allergic shock > T78.40
serum neuritis | serum rash | serum intoxication | serum urticaria | protein sickness > T80.69
serum reaction of vaccination | protein sickness of vaccination > T80.62
eczema vaccinatum | eczema of vaccination | generalized vaccinia | Kaposi varicelliform eruption of vaccinia > T88.1
postvaccinal infection | infection after vaccination | sepsis after immunization > T88.0

# --- early complications of trauma
surgical emphysema | postsurgical subcutaneous emphysema | subcutaneous emphysema after procedure > T81.82
aerodermectasia | traumatic subcutaneous emphysema > T79.7
crush syndrome | compression syndrome of trauma | crush kidney | traumatic anuria | renal failure following crushing > T79.5
Volkmann ischemic paralysis | ischemic Volkmann paralysis | traumatic muscle ischemia | traumatic ischemic contracture > T79.6
abdominal compartment syndrome of trauma | traumatic abdominal compartment syndrome > T79.A3
thigh compartment syndrome | foot compartment syndrome = traumatic compartment syndrome of lower extremity
hand compartment syndrome = traumatic compartment syndrome of upper extremity
traumatic shock | hypovolemic shock of trauma | hemorrhagic shock of trauma | hemorrhagic shock after trauma > T79.4
traumatic pneumonia > T79.8
posttraumatic hemorrhage | traumatic secondary hemorrhage | recurrent hemorrhage of trauma > T79.2
traumatic air embolism > T79.0
wound infection after trauma | infected open wound of trauma > T79.8

# --- complications of care
postoperative collapse | postoperative shock syndrome | surgical shock > T81.10
postoperative cardiogenic shock > T81.11
postoperative septic shock > T81.12
postoperative hypovolemic shock | postoperative hemorrhagic shock | hemorrhagic shock of surgery > T81.19
wound abscess | abscess of surgical wound | abscess of operative wound | postoperative wound abscess | stitch infection | sepsis of operation wound | cellulitis of surgical wound | cellulitis of drainage site | cellulitis of incision | drain site infection | postoperative cellulitis > T81.49 {surgery, surgical, operative, operation, postoperative, post-op, incision, drain, drainage, stitch, procedure}
burst stitches | burst sutures | ruptured operation wound | rupture of operative wound | suture rupture > T81.31
dehiscence of fascia | fascia disruption of closure | burst abdomen | dehiscence of muscle flap closure > T81.321
dehiscence of internal wound | internal organ closure dehiscence | sternotomy dehiscence of bone > T81.328
disruption of traumatic wound repair | dehiscence of laceration repair | traumatic laceration dehiscence | laceration repair dehiscence > T81.33
suture granuloma | stitch granuloma | granuloma of operation wound | granuloma of suture > T81.89
postoperative fistula | postoperative sinus tract | persistent postoperative fistula | fistula of surgical procedure > T81.83
nonhealing surgical incision | delayed wound healing after surgery | chronic surgical wound > T81.89
complication of inhalation therapy | ventilation therapy complication > T81.81
postoperative thrombophlebitis | postoperative phlebitis > T81.72
retained foreign body of surgery | foreign body accidentally left in operation wound | foreign body left in during surgery | foreign body accidentally left during procedure | retained surgical foreign body | retained gauze | retained sponge of surgery | textiloma > T81.509
talc peritonitis | aseptic peritonitis of surgery | chemical peritonitis of talc | talc granuloma of peritoneum > T81.61
obstruction due to retained sponge | obstruction due to foreign body left during procedure > T81.529
perforation due to foreign body left during procedure > T81.539
adhesions due to foreign body left during procedure | adhesions due to retained sponge > T81.519
ABO incompatibility reaction | ABO incompatible transfusion | mismatched blood transfusion > T80.30
acute hemolytic transfusion reaction > T80.910
delayed hemolytic transfusion reaction > T80.911
Rh incompatibility reaction | Rh incompatible transfusion > T80.40
febrile nonhemolytic transfusion reaction | febrile transfusion reaction > R50.84
minor blood group transfusion reaction | nonimmune transfusion reaction > T80.89
infusion site infection | infection after injection | injection site infection | injection site abscess | injection abscess | sepsis of transfusion | infection of infusion > T80.29
Hickman catheter infection | Hickman infection | Port-A-Cath pocket infection | PICC site infection > T80.219
exit site infection of central line | tunnel infection of central line | port pocket infection > T80.212
air embolism of infusion | air embolism following infusion > T80.0
extravasation of vesicant chemotherapy | chemotherapy extravasation > T80.810
contrast extravasation | extravasation of contrast > T80.818
injection site reaction | injection site pain > T80.89
failed sedation | failed moderate sedation | sedation failure > T88.52
anesthetic hypothermia | hypothermia following anesthesia > T88.51
spinal anesthesia complication | epidural anesthesia complication | adverse effect of spinal anesthesia | adverse effect of epidural anesthesia > T88.59
anesthesia awareness | intraoperative awareness > T88.53
shock due to anesthesia | anesthetic shock > T88.2
hyperthermia of anesthesia | malignant hyperpyrexia of anesthesia > T88.3
tubulo-interstitial rejection of transplant | organ rejection | transplant rejection > T86.91
delayed graft function of kidney > T86.19
liver transplant rejection | hepatic allograft rejection > T86.41
heart transplant rejection | cardiac allograft rejection > T86.21
coronary allograft vasculopathy > T86.290
bone marrow transplant rejection > T86.01
stem cell transplant failure > T86.5
corneal transplant rejection | corneal allograft rejection > T86.840
failed corneal graft > T86.841
corneal graft infection > T86.842
skin graft rejection > T86.820
skin graft infection | infected skin graft > T86.822
skin graft complication > T86.829
bone graft failure | failed bone graft > T86.831
bone graft infection | infected bone graft > T86.832
intestinal transplant rejection > T86.850
pancreas transplant rejection > T86.890
pancreas transplant infection > T86.892
amputation stump contracture | contraction of amputation stump | stump contracture | stump edema > T87.89
neuroma of amputation stump | amputation neuroma | amputation stump neuroma > T87.3
infection of amputation stump | amputation stump infection | stump abscess > T87.4
amputation stump necrosis | gangrene of amputation stump | necrotic stump > T87.5

# --- poisonings and toxic effects
saturnine colic | Devonshire colic | painter's colic | lead colic | saturnism | plumbism | lead cachexia | cachexia of lead | lead encephalopathy | saturnine encephalitis | file-cutter's disease | burton line | elevated blood lead level with symptoms > T56.0X1
insulin shock of therapeutic misadventure | wrong insulin dose given | insulin given by mistake > T38.3X1
mercurialism | hydrargyrism | mercury toxicity > T56.1X1
cadmium poisoning | cadmium toxicity > T56.3X1
thallium poisoning > T56.811
zinc poisoning | metal fume fever > T56.5X1
iron overdose | iron poisoning | iron ingestion > T45.4X1
cyanide poisoning > T65.0X1
hydrogen sulfide poisoning > T59.6X1
chlorine gas inhalation | chlorine gas exposure | chlorine inhalation > T59.4X1
ammonia inhalation > T54.3X1
tear gas exposure | pepper spray exposure | mace exposure > T59.3X1
gas inhalation | fumes inhalation | inhalation of fumes | inhalation of gas | adverse effect of fumes | adverse effect of gases | adverse effect of vapors > T59.91
smoke inhalation > T59.811
gasoline ingestion | kerosene ingestion | hydrocarbon ingestion | lighter fluid ingestion | petroleum ingestion > T52.0X1
paint thinner ingestion | turpentine ingestion > T52.0X1
hand sanitizer ingestion | rubbing alcohol ingestion > T51.2X1
acetone ingestion | nail polish remover ingestion > T52.4X1
laundry pod ingestion | detergent ingestion | tide pod ingestion > T55.1X1
drain cleaner ingestion | lye ingestion > T54.3X1
swallowed acid | battery acid ingestion > T54.2X1
pesticide poisoning | insecticide poisoning | insecticide ingestion > T60.91
carbamate poisoning > T60.0X1
paraquat poisoning | herbicide poisoning | weed killer ingestion > T60.3X1
strychnine poisoning > T65.1X1
nicotine poisoning | nicotine toxicity | e-liquid ingestion > T65.291
red tide | algae toxin exposure | brevetoxin poisoning > T65.821
fish poisoning | seafood poisoning | noxious fish poisoning > T61.91
shellfish poisoning | paralytic shellfish poisoning > T61.781
pufferfish poisoning | fugu poisoning | tetrodotoxin poisoning > T61.771
berry poisoning | poisonous berries ingestion > T62.1X1
plant poisoning | poisonous plant ingestion > T62.2X1
coral snake bite > T63.021
rattlesnake envenomation | crotalid envenomation > T63.011
copperhead bite | cottonmouth bite | pit viper bite | water moccasin bite > T63.061
cobra bite > T63.041
venomous lizard bite | gila monster bite > T63.111
tarantula bite > T63.321
centipede bite | centipede sting > T63.411
ant sting | ant bite > T63.421
caterpillar sting > T63.431
insect sting | stung by an insect | stung by insect > T63.481
tick paralysis > T63.481
sea urchin sting | sea urchin spine injury > T63.691
man-of-war sting | portuguese man-of-war sting > T63.611
sea anemone sting > T63.631
catfish sting | lionfish sting > T63.591
toad poisoning | poison frog contact > T63.811
anticholinergic toxicity | benadryl overdose | diphenhydramine overdose | antihistamine overdose > T45.0X1
gabapentin overdose | anticonvulsant overdose > T42.6X1
carbamazepine overdose > T42.1X1
valproate overdose | depakote overdose > T42.6X1
phenytoin overdose | dilantin overdose > T42.0X1
barbiturate overdose | phenobarbital overdose > T42.3X1
zolpidem overdose | ambien overdose > T42.6X1
antipsychotic overdose | quetiapine overdose | seroquel overdose > T43.591
haloperidol overdose > T43.4X1
antidepressant overdose > T43.201
bupropion overdose | venlafaxine overdose | trazodone overdose > T43.211
methylphenidate overdose | adderall overdose of stimulant > T43.631
cannabis overdose | marijuana overdose | edible overdose | THC overdose | cannabis poisoning | marijuana edible ingestion > T40.711
LSD overdose > T40.8X1
tramadol overdose > T40.421
morphine overdose | hydromorphone overdose > T40.2X1
buprenorphine overdose | suboxone overdose > T40.2X1
clonidine overdose > T46.5X1
metformin overdose | sulfonylurea overdose | glipizide overdose | glyburide overdose > T38.3X1
levothyroxine overdose | thyroid hormone overdose > T38.1X1
theophylline overdose | theophylline toxicity > T48.6X1
colchicine overdose > T50.4X1
vitamin overdose | multivitamin ingestion > T45.2X1
muscle relaxant overdose | cyclobenzaprine overdose | baclofen overdose > T48.1X1
steroid overdose > T38.0X1
antihypertensive overdose | lisinopril overdose | ACE inhibitor overdose > T46.4X1
local anesthetic toxicity | local anesthetic systemic toxicity | lidocaine toxicity > T41.3X1
found hanging | hanged himself | hanged herself | hung himself | hung herself > T71.162
failed skin graft > T86.821
ECT complication | phototherapy complication > T88.8
soap ingestion > T55.0X1

# --- shorthand of the emergency department
OD = overdose {narcan, naloxone, ingested, ingestion, took, pills, tabs, tablets, SI, suicidal, suicide, NAC, heroin, fentanyl, charcoal, poison control, tylenol, benzo, opiate, opioid, intentional}
intentional OD | OD suicide attempt > T50.902
overdose on fentanyl | overdosed on fentanyl > T40.411
overdose on heroin | overdosed on heroin > T40.1X1
overdose on pills | overdosed on pills > T50.901
crushed index finger | crushed middle finger | crushed ring finger | crushed little finger > S67.19
crushed great toe > S97.11
distal tuft fracture | distal tuft fx | fracture of distal tuft | fx of tuft of finger > S62.63
bimall ankle fracture | bimall ankle fx | bimall fx | bimall fracture > S82.84
trimall ankle fracture | trimall ankle fx | trimall fx | trimall fracture > S82.85
medial meniscus bucket handle | bucket handle medial meniscal tear | bucket handle tear of medial meniscus | medial meniscus tear bucket handle > S83.21
lateral meniscus bucket handle | lateral meniscus tear bucket handle > S83.25
SDH | subdural hematoma | subdural bleed > S06.5X {fall, fell, head trauma, head injury, MVC, MVA, struck, assault, skull fracture, trauma, traumatic}
SAH | subarachnoid bleed > S06.6X {fall, fell, head trauma, head injury, MVC, MVA, skull fracture, assault, traumatic}
pneumothorax | PTX > S27.0 {stab, stabbed, gunshot, GSW, MVC, MVA, rib fracture, rib fractures, rib fx, blunt trauma, traumatic, chest trauma}
hemothorax > S27.1 {stab, stabbed, gunshot, GSW, MVC, MVA, rib fracture, rib fractures, rib fx, blunt trauma, traumatic, chest trauma}
hemopneumothorax > S27.2 {stab, stabbed, gunshot, GSW, MVC, MVA, rib fracture, rib fractures, rib fx, blunt trauma, traumatic, chest trauma}
stab wound of back > S21.23
stab wound of neck > S11.93
stab wound of flank > S31.13
swallowed quarter | swallowed a quarter | swallowed penny | swallowed a penny | swallowed nickel | swallowed dime | swallowed a coin | swallowed marble | swallowed toy > T18.9
swallowed quarter in stomach | swallowed coin stomach | swallowed penny in stomach | magnet in stomach | battery in stomach > T18.2
quarter in esophagus | penny in esophagus | battery in esophagus | coin lodged in esophagus > T18.198
anaphylaxis from bee sting | anaphylaxis due to bee sting | anaphylactic reaction to bee sting > T63.441
anaphylaxis from wasp sting | anaphylaxis due to wasp sting > T63.461
brief LOC | brief loss of consciousness | LOC less than 30 minutes | LOC of seconds | LOC few seconds | momentary LOC = loss of consciousness of 30 minutes or less {concussion, TBI, SDH, SAH, head injury, contusion, subdural}
concussion with LOC | concussion with loss of consciousness | concussion positive LOC > S06.0X9
concussion with brief LOC | concussion with brief loss of consciousness > S06.0X1
LOC 1 min | LOC 1 minutes | LOC for 1 minutes | LOC 2 min | LOC 2 minutes | LOC for 2 minutes | LOC 3 min | LOC 3 minutes | LOC for 3 minutes | LOC 5 min | LOC 5 minutes | LOC for 5 minutes | LOC 10 min | LOC 10 minutes | LOC for 10 minutes | LOC 15 min | LOC 15 minutes | LOC for 15 minutes | LOC 20 min | LOC 20 minutes | LOC for 20 minutes = loss of consciousness of 30 minutes or less {concussion, TBI, SDH, SAH, head injury, contusion, subdural}

@type other
tetanus given | tetanus updated | tetanus UTD | tetanus status | tetanus immune globulin | tetanus is up to date | updated tetanus | last tetanus | Tdap given
from fingernail | by fingernail | with fingernail | baby's fingernail
HIV positive source | HIV+ source | source patient HIV | HIV positive source patient | source patient with HIV
arterial puncture | venous puncture | lumbar puncture site | puncture site | venipuncture site | femoral puncture | radial artery puncture
crush pills | crush meds | crush tablets | do not crush | OK to crush

# --- words of injury that tell of a symptom or of nothing
@type condition
chronic SDH | chronic subdural > I62.03
subacute SDH | subacute subdural hematoma > I62.02
crushing chest pain | crushing central chest pain > R07.9
crushing substernal chest pain | crushing retrosternal chest pain > R07.2
crushing chest pressure | crushing substernal pressure > R07.89
burning in throat | burning in the throat | burning in her throat | burning in his throat = pain in throat
burning in hands | burning in the hands | burning in her hands | burning in his hands | burning in legs | burning in the legs | burning in the thigh | burning in the groin | burning in the face | burning in the fingers | burning in the toes | burning in her legs | burning in his legs = burning sensation of skin

@type other
hanging clothes | hanging curtains | hanging pictures | hanging drywall | hanging lights | hanging out | hanging arm | leg hanging | hanging over | hanging in there
skin puncture | puncture of skin

@type condition
# burns of fingers, one or several
finger burn | burn of index finger | burn of middle finger | burn of ring finger | burn of little finger | fingertip burn > T23.02
first degree burn of finger | first degree burn of index finger | superficial burn of finger > T23.12
second degree burn of finger | partial thickness burn of finger | second degree burn of index finger | second degree burn of middle finger | second degree burn of ring finger > T23.22
third degree burn of finger | full thickness burn of finger | third degree burn of index finger > T23.32
burn of multiple fingers > T23.03
second degree burn of multiple fingers | partial thickness burn of multiple fingers > T23.23
third degree burn of multiple fingers > T23.33
burn of thumb and fingers | burn of multiple fingers with thumb > T23.04
second degree burn of thumb and fingers | second degree burn of thumb and index finger > T23.24
