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
fifth metacarpal neck fracture > S62.33
boxer fracture | boxer fracture of fifth metacarpal | boxer's fracture of right fifth metacarpal | boxer's fracture of left fifth metacarpal > S62.33
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
knee medial meniscus tear | knee medial meniscal tear > S83.24
knee lateral meniscus tear | knee lateral meniscal tear > S83.28
bucket handle meniscus tear | bucket-handle tear of meniscus | bucket handle tear | bucket-handle meniscal tear > S83.20
bucket handle tear of the medial meniscus | medial bucket handle tear | bucket handle medial meniscus tear | displaced bucket handle medial meniscus tear | displaced bucket handle tear of the medial meniscus > S83.21
bucket handle tear of the lateral meniscus | bucket handle lateral meniscus tear | displaced bucket handle lateral meniscus tear | displaced bucket handle tear of the lateral meniscus > S83.25
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
foot sprain | sprained foot | midfoot sprain > S93.60
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
TBI | traumatic brain injury | brain injury | intracranial injury > S06.9X {trauma, traumatic, head CT, head injury, GCS, fall, injury, concussion, accident}
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
coin in esophagus > T18.198
foreign body ingestion | swallowed foreign body | swallowed coin | ingested foreign body > T18.9
esophageal foreign body | foreign body in the esophagus > T18.10
rectal foreign body | foreign body in rectum > T18.5
foreign body aspiration | aspirated foreign body > T17.90
choked on food | choking on food > T17.320
vaginal foreign body | retained tampon > T19.2
tongue laceration > S01.512
lip laceration | cut lip > S01.511
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
digital nerve injury > S64.40
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
abdominal wall contusion | abdominal wall hematoma | abdominal contusion | contusion of abdomen | contusion of abdominal wall | bruised abdomen | seat belt sign abdomen > S30.1
breast contusion | breast trauma > S20.0

# --- open wounds
scalp laceration | laceration of scalp | scalp lac | cut on scalp | laceration to scalp > S01.01
face laceration | laceration of face | face lac | cut on face | laceration to face | facial laceration | laceration of facial | facial lac | cut on facial | laceration to facial | forehead laceration | laceration of forehead | forehead lac | cut on forehead | laceration to forehead | chin laceration | laceration of chin | chin lac | cut on chin | laceration to chin > S01.81
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
buttock laceration | laceration of buttock | buttock lac | cut on buttock | laceration to buttock > S31.801
right buttock laceration | laceration of right buttock > S31.811
left buttock laceration | laceration of left buttock > S31.821
abdominal wall laceration | laceration of abdominal wall | abdominal wall lac | cut on abdominal wall | laceration to abdominal wall > S31.11
perineum laceration | laceration of perineum | perineum lac | cut on perineum | laceration to perineum > S31.41
scrotum laceration | laceration of scrotum | scrotum lac | cut on scrotum | laceration to scrotum > S31.31
penis laceration | laceration of penis | penis lac | cut on penis | laceration to penis > S31.21
vulva laceration | laceration of vulva | vulva lac | cut on vulva | laceration to vulva > S31.41

# --- burns, cold, heat, other outside causes
scalds | thermal burn | scald burn = burn
1st degree burn | first-degree burn | superficial burn = burn of first degree
2nd degree burn | second-degree burn | partial thickness burn | 2nd degree scald burn | second degree scald burn | 2nd degree scald | second degree scald | partial thickness scald burn | partial thickness scald | 2nd degree thermal burn | second degree thermal burn | 2nd degree flame burn | second degree flame burn | 2nd deg burn | blistering burn | superficial partial thickness burn | deep partial thickness burn = burn of second degree
3rd degree burn | third-degree burn | full thickness burn | 4th degree burn = burn of third degree
partial thickness | superficial partial thickness | deep partial thickness = second degree {burn, burns, scald, scalds, burned, burnt}
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
adverse drug reaction | drug reaction | adverse reaction to medication | medication reaction | adverse effect of medication | adverse effect of drug > T88.7
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
adverse effect of ACE inhibitor > T46.4X5
adverse effect of diuretic > T50.2X5
contrast reaction | reaction to IV contrast | allergic reaction to contrast > T50.8X5
penicillin reaction | allergic reaction to penicillin | reaction to penicillin > T36.0X5
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
snake bite | snakebite | snake envenomation | venomous snake bite > T63.001
spider bite | venomous spider bite > T63.301
black widow bite | black widow spider bite > T63.311
brown recluse bite | brown recluse spider bite > T63.331
scorpion sting > T63.2X1
bee sting | honeybee sting > T63.441
stung by a bee | stung by bees | stung by a honeybee > T63.441
wasp sting | wasp bite | bitten by a wasp | bitten by wasp | bee/wasp sting | bee/wasp bite > T63.461
stung by a wasp | stung by wasps > T63.461
hornet sting > T63.451
stung by a hornet | stung by hornets > T63.451
fire ant bite | fire ant sting > T63.421
bitten by fire ants | stung by fire ants > T63.421
jellyfish sting > T63.621
stingray sting | stingray injury > T63.511
mushroom poisoning > T62.0X1
scombroid | scombroid poisoning > T61.11
ciguatera > T61.01
attempted suicide | suicidal attempt | suicidal gesture > T14.91

# --- complications of surgery, devices and other care
SSI | surgical site infection | postoperative infection | post-op infection | postop infection | infection of surgical site | post-operative infection > T81.40 {surgery, surgical, incision, postoperative, post-op, wound}
superficial surgical site infection | superficial SSI | superficial incisional infection | stitch abscess > T81.41
deep surgical site infection | deep SSI | deep incisional infection > T81.42
organ space infection | organ space SSI | postoperative intraabdominal abscess > T81.43
postoperative sepsis | sepsis following procedure | postprocedural sepsis > T81.44
infected surgical wound | surgical wound infection | postoperative wound infection | wound infection after surgery | post-op wound infection | infected incision | incisional infection | infected surgical incision > T81.49
wound dehiscence | wound disruption | dehisced wound > T81.30
surgical wound dehiscence | superficial wound dehiscence | superficial dehiscence of wound | dehiscence of abdominoplasty wound | dehiscence of the wound after surgery | superficial dehiscence | dehiscence of breast reduction wound | flap dehiscence | incision dehiscence | dehiscence of surgical wound | incisional dehiscence | dehisced incision | sternal wound dehiscence | surgical wound breakdown > T81.31
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
CAUTI | catheter-associated UTI | cath-associated UTI | foley associated UTI > T83.511
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
infected hardware | hardware infection | infected orthopedic hardware | infected internal fixation > T84.60
aseptic loosening | prosthetic loosening | loosening of prosthesis | loose prosthesis | implant loosening | mechanical loosening of prosthetic joint > T84.03
dislocated hip prosthesis | prosthetic hip dislocation | dislocation of hip prosthesis | dislocated hip replacement | hip prosthesis dislocation > T84.02
polyethylene wear | prosthesis wear | wear of articular bearing surface > T84.06
painful hardware | symptomatic hardware | hardware pain | painful retained hardware | painful orthopedic hardware > T84.84
hardware failure | broken hardware | broken screw | broken plate | failed hardware | loose hardware | orthopedic hardware failure > T84.498
painful total knee | painful knee replacement | painful total knee arthroplasty | painful total hip arthroplasty | painful hip replacement > T84.84
failed arthroplasty > T84.09
dislodged PEG tube | G-tube dislodgement | G-tube came out | displaced gastrostomy tube > K94.23
infected PEG site | gastrostomy site infection > K94.22
VP shunt malfunction | shunt malfunction | VP shunt failure | ventricular shunt malfunction > T85.09
shunt infection | VP shunt infection | infected VP shunt > T85.730
breast implant rupture | ruptured breast implant > T85.43
capsular contracture | breast implant capsular contracture > T85.44
insulin pump malfunction | insulin pump failure | insulin pump broke | broken insulin pump | insulin pump not working | insulin pump stopped | insulin pump stopped working > T85.614
pump malfunction | pump failure | pump broke | pump stopped working | pump not delivering | pump not working > T85.614 {insulin pump, DKA, type 1 DM, T1DM, type 1 diabetes, CSII, Omnipod, t:slim, Medtronic pump, tubed pump}
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
eyebrow lac | cut on eyebrow > S01.11
altitude sickness > T70.20
postoperative abscess | post-op abscess > T81.49
fifth metacarpal fracture | 5th metacarpal fracture | fracture of the fifth metacarpal | fracture of 5th metacarpal > S62.30

ligament strain | strain of the ligament = ligament sprain
no LOC | denies LOC | did not lose consciousness | never lost consciousness = without loss of consciousness {concussion, head injury, TBI, head trauma}
concussion without LOC | concussion with no LOC | concussion without loss of consciousness | concussion no loss of consciousness > S06.0X0
sunstroke > T67.01

# --- bites, punctures, crushes as notes word them
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
transected nerve | nerve transection | traumatic division of nerve | division of nerve > T14.8

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
jugular vein injury | external jugular vein injury > S15.2
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
open wound of axilla > S41.10
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
lacrimal apparatus injury | lacrimal duct injury | traumatic blindness of blast | superficial injury of eyeball > S05.8
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
food bolus in esophagus | food impaction of esophagus | meat impaction of esophagus > T18.128
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
shock of lightning | lightning shock > T75.01
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
hypersensitivity reaction > T78.40
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
distal tuft fracture | distal tuft fx | fracture of distal tuft | fx of tuft of finger | tuft fracture | tuft fx = fracture of distal phalanx of finger
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

# --- surface injuries and open wounds by site
scalp external constriction | occiput external constriction | occipital region external constriction | occipital scalp external constriction | vertex of scalp external constriction | parietal region external constriction | parietal scalp external constriction > S00.04
frontal scalp external constriction | head skin external constriction > S00.04
scalp foreign body without open wound | occiput foreign body without open wound | occipital region foreign body without open wound | occipital scalp foreign body without open wound | vertex of scalp foreign body without open wound | parietal region foreign body without open wound > S00.05
parietal scalp foreign body without open wound | frontal scalp foreign body without open wound | head skin superficial foreign body | head skin foreign body without open wound > S00.05
occiput puncture | occipital region puncture | parietal region puncture | head skin puncture | head skin puncture wound > S01.03
frontal scalp contusion | head skin contusion > S00.03
head skin abrasion > S00.01
head skin insect bite > S00.06
head skin superficial bite > S00.07
head skin superficial injury > S00.00
head skin laceration > S01.01
head skin laceration with foreign body > S01.02
head skin puncture wound with foreign body > S01.04
head skin open bite | head skin bite > S01.05
head skin open wound > S01.00
forehead abrasion | mandibular region abrasion | temporomandibular area abrasion > S00.81
forehead contusion | mandibular region contusion | temporomandibular area contusion > S00.83
forehead external constriction | mandibular region external constriction | facial skin external constriction | temporomandibular area external constriction > S00.84
forehead superficial foreign body | forehead splinter | forehead foreign body without open wound | chin foreign body without open wound | jaw foreign body without open wound | temple foreign body without open wound | temporal region foreign body without open wound > S00.85
submental region foreign body without open wound | submandibular region foreign body without open wound | brow foreign body without open wound | jawline foreign body without open wound | mandibular region superficial foreign body > S00.85
mandibular region foreign body without open wound | face foreign body without open wound | facial skin superficial foreign body | facial skin foreign body without open wound | malar region foreign body without open wound | submaxillary region foreign body without open wound > S00.85
supraorbital region foreign body without open wound | glabella foreign body without open wound | cheek foreign body without open wound | temporomandibular area superficial foreign body | temporomandibular area foreign body without open wound > S00.85
forehead insect bite | chin insect bite | jaw insect bite | temple insect bite | temporal region insect bite | submental region insect bite | submandibular region insect bite | brow insect bite | jawline insect bite | mandibular region insect bite | malar region insect bite > S00.86
submaxillary region insect bite | supraorbital region insect bite | glabella insect bite > S00.86
forehead superficial bite | mandibular region superficial bite | facial skin superficial bite | temporomandibular area superficial bite > S00.87
forehead superficial injury | mandibular region superficial injury | temporomandibular area superficial injury > S00.80
forehead laceration with foreign body | mandibular region laceration with foreign body | facial skin laceration with foreign body | nasopharynx laceration with foreign body > S01.82
forehead puncture | forehead puncture wound | jaw puncture | temple puncture | temporal region puncture | submental region puncture | submandibular region puncture | brow puncture | jawline puncture | mandibular region puncture | mandibular region puncture wound > S01.83
facial skin puncture | facial skin puncture wound | malar region puncture | submaxillary region puncture | supraorbital region puncture | glabella puncture | nasopharynx puncture wound > S01.83
forehead puncture wound with foreign body | mandibular region puncture wound with foreign body | facial skin puncture wound with foreign body | nasopharynx puncture wound with foreign body > S01.84
forehead open bite | forehead bite | mandibular region open bite | facial skin open bite | facial skin bite | nasopharynx open bite | nasopharynx bite > S01.85
forehead open wound | mandibular region open wound | facial skin open wound | nasopharynx open wound > S01.80
mandibular region laceration | nasopharynx laceration > S01.81
facial skin blister | temporomandibular area blister > S00.82
cheek laceration with foreign body > S01.42
cheek puncture | cheek puncture wound | temporomandibular area puncture > S01.43
cheek puncture wound with foreign body > S01.44
cheek open bite > S01.45
cheek open wound > S01.40
eyelid abrasion | lid abrasion | upper eyelid abrasion | lower eyelid abrasion | lid margin abrasion | canaliculus abrasion | lacrimal sac abrasion > S00.21
eyelid contusion | lid contusion | upper eyelid contusion | lower eyelid contusion | lid margin contusion | canaliculus contusion | lacrimal sac contusion > S00.1
eyelid external constriction | lid external constriction | upper eyelid external constriction | lower eyelid external constriction | lid margin external constriction | canaliculus external constriction | lacrimal sac external constriction > S00.24
eyelid superficial foreign body | eyelid splinter | eyelid foreign body without open wound | lid superficial foreign body | lid foreign body without open wound | eyebrow foreign body without open wound | canthus foreign body without open wound > S00.25
periocular area foreign body without open wound | periorbital area foreign body without open wound | periorbital region foreign body without open wound | upper eyelid superficial foreign body | upper eyelid splinter | upper eyelid foreign body without open wound > S00.25
lower eyelid superficial foreign body | lower eyelid foreign body without open wound | lid margin superficial foreign body | lid margin foreign body without open wound | canaliculus superficial foreign body | canaliculus foreign body without open wound > S00.25
lacrimal sac superficial foreign body | lacrimal sac foreign body without open wound > S00.25
eyelid insect bite | lid insect bite | upper eyelid insect bite | lower eyelid insect bite | lid margin insect bite | lacrimal sac insect bite > S00.26
eyelid superficial bite | lid superficial bite | upper eyelid superficial bite | lower eyelid superficial bite | lid margin superficial bite | lacrimal sac superficial bite > S00.27
eyelid superficial injury | lid superficial injury | upper eyelid superficial injury | lower eyelid superficial injury | lid margin superficial injury | canaliculus superficial injury | lacrimal sac superficial injury > S00.20
eyelid laceration with foreign body | lid laceration with foreign body | upper eyelid laceration with foreign body | lower eyelid laceration with foreign body | lid margin laceration with foreign body | lacrimal sac laceration with foreign body > S01.12
eyelid puncture | eyelid puncture wound | lid puncture | lid puncture wound | eyebrow puncture | canthus puncture | periocular area puncture | periorbital area puncture | periorbital region puncture | upper eyelid puncture | upper eyelid puncture wound | lower eyelid puncture > S01.13
lower eyelid puncture wound | lid margin puncture | lid margin puncture wound | lacrimal sac puncture wound > S01.13
eyelid puncture wound with foreign body | lid puncture wound with foreign body | upper eyelid puncture wound with foreign body | lower eyelid puncture wound with foreign body | lid margin puncture wound with foreign body | lacrimal sac puncture wound with foreign body > S01.14
eyelid open bite | eyelid bite | lid open bite | lid bite | upper eyelid open bite | upper eyelid bite | lower eyelid open bite | lower eyelid bite | lid margin open bite | lid margin bite | lacrimal sac open bite | lacrimal sac bite > S01.15
eyelid open wound | lid open wound | upper eyelid open wound | lower eyelid open wound | lid margin open wound | lacrimal sac open wound > S01.10
eyebrow laceration | lacrimal sac laceration > S01.11
canaliculus blister | lacrimal sac blister > S00.22
nose foreign body without open wound | nasal bridge foreign body without open wound | nostril foreign body without open wound | ala of nose foreign body without open wound | nasal septum foreign body without open wound | bridge of nose foreign body without open wound > S00.35
tip of nose foreign body without open wound | nasal tip foreign body without open wound | columella superficial foreign body | columella foreign body without open wound | naris foreign body without open wound | nasal cavity foreign body without open wound > S00.35
nasal sinus superficial foreign body | nasal sinus foreign body without open wound > S00.35
nasal septum external constriction | columella external constriction > S00.34
columella abrasion > S00.31
columella blister > S00.32
columella contusion > S00.33
columella insect bite > S00.36
columella superficial bite > S00.37
columella superficial injury > S00.30
columella laceration > S01.21
columella laceration with foreign body | nasal sinus laceration with foreign body > S01.22
columella puncture | columella puncture wound > S01.23
columella puncture wound with foreign body | nasal sinus puncture wound with foreign body > S01.24
columella open bite | columella bite > S01.25
columella open wound > S01.20
ear foreign body without open wound | auricle superficial foreign body | auricle foreign body without open wound | pinna foreign body without open wound | earlobe foreign body without open wound | ear lobe foreign body without open wound > S00.45
external ear foreign body without open wound | helix of ear foreign body without open wound | tragus superficial foreign body | tragus foreign body without open wound | auditory canal foreign body without open wound | ear canal foreign body without open wound > S00.45
auricle abrasion | tragus abrasion > S00.41
auricle contusion | tragus contusion > S00.43
auricle external constriction | tragus external constriction | auditory canal external constriction > S00.44
auricle insect bite | tragus insect bite > S00.46
auricle superficial bite | tragus superficial bite > S00.47
auricle superficial injury | tragus superficial injury > S00.40
auricle laceration | tragus laceration > S01.31
auricle laceration with foreign body | tragus laceration with foreign body > S01.32
auricle puncture | auricle puncture wound | tragus puncture | tragus puncture wound > S01.33
auricle puncture wound with foreign body | tragus puncture wound with foreign body > S01.34
auricle open bite | auricle bite | tragus open bite | tragus bite > S01.35
auricle open wound | tragus open wound > S01.30
tragus blister > S00.42
lip foreign body without open wound | upper lip foreign body without open wound | lower lip foreign body without open wound | vermilion border superficial foreign body | vermilion border foreign body without open wound > S00.551
vermilion border abrasion > S00.511
vermilion border blister > S00.521
vermilion border contusion > S00.531
vermilion border external constriction > S00.541
vermilion border insect bite > S00.561
vermilion border superficial bite > S00.571
vermilion border superficial injury > S00.501
vermilion border laceration > S01.511
vermilion border laceration with foreign body > S01.521
vermilion border puncture | vermilion border puncture wound > S01.531
vermilion border puncture wound with foreign body > S01.541
vermilion border open bite | vermilion border bite > S01.551
vermilion border open wound > S01.501
tongue splinter | tongue foreign body without open wound | gum splinter | gum foreign body without open wound | gingiva foreign body without open wound | palate splinter | palate foreign body without open wound | soft palate foreign body without open wound > S00.552
uvula foreign body without open wound | buccal mucosa foreign body without open wound | oral mucosa foreign body without open wound | mouth foreign body without open wound | floor of mouth foreign body without open wound | internal cheek foreign body without open wound > S00.552
salivary gland superficial foreign body | salivary gland foreign body without open wound | frenulum of lip superficial foreign body | frenulum of lip foreign body without open wound | alveolar process foreign body without open wound > S00.552
gum puncture | gingiva puncture | uvula puncture | buccal mucosa puncture | oral mucosa puncture | salivary gland puncture wound | frenulum of lip puncture | frenulum of lip puncture wound | alveolar process puncture > S01.532
mouth superficial bite | salivary gland superficial bite | frenulum of lip superficial bite > S00.572
salivary gland abrasion | frenulum of lip abrasion > S00.512
salivary gland contusion | frenulum of lip contusion > S00.532
salivary gland external constriction | frenulum of lip external constriction > S00.542
salivary gland insect bite | frenulum of lip insect bite > S00.562
salivary gland superficial injury | frenulum of lip superficial injury > S00.502
salivary gland laceration | frenulum of lip laceration > S01.512
salivary gland laceration with foreign body | frenulum of lip laceration with foreign body > S01.522
salivary gland puncture wound with foreign body | frenulum of lip puncture wound with foreign body > S01.542
salivary gland open bite | salivary gland bite | frenulum of lip open bite > S01.552
salivary gland open wound | frenulum of lip open wound > S01.502
throat external constriction | pharynx external constriction | cervical esophagus external constriction | trachea external constriction | larynx external constriction | thyroid cartilage external constriction > S10.14
throat foreign body without open wound | pharynx foreign body without open wound | cervical esophagus foreign body without open wound | trachea foreign body without open wound | larynx foreign body without open wound | thyroid cartilage superficial foreign body > S10.15
thyroid cartilage foreign body without open wound > S10.15
pharynx insect bite | cervical esophagus insect bite | trachea insect bite | larynx insect bite | thyroid cartilage insect bite > S10.16
pharynx laceration > S11.21
pharynx laceration with foreign body > S11.22
pharynx puncture wound | cervical esophagus puncture > S11.23
pharynx puncture wound with foreign body > S11.24
pharynx open wound > S11.20
thyroid cartilage abrasion > S10.11
thyroid cartilage contusion > S10.0
thyroid cartilage superficial bite > S10.17
thyroid cartilage superficial injury > S10.10
thyroid cartilage laceration > S11.011
thyroid cartilage laceration with foreign body > S11.012
thyroid cartilage puncture wound > S11.013
thyroid cartilage puncture wound with foreign body > S11.014
thyroid cartilage open bite > S11.015
thyroid cartilage open wound > S11.019
thyroid gland abrasion | thyroid abrasion | nape abrasion > S10.81
thyroid gland contusion | thyroid contusion | nape contusion > S10.83
thyroid gland external constriction | thyroid external constriction | nape external constriction > S10.84
thyroid gland superficial foreign body | thyroid gland foreign body without open wound | thyroid superficial foreign body | thyroid foreign body without open wound | supraclavicular region superficial foreign body | supraclavicular region foreign body without open wound > S10.85
nape superficial foreign body | nape foreign body without open wound > S10.85
thyroid gland insect bite | thyroid insect bite > S10.86
thyroid gland superficial bite | thyroid superficial bite > S10.87
thyroid gland superficial injury | thyroid superficial injury | supraclavicular region superficial injury | nape superficial injury > S10.80
thyroid laceration > S11.11
thyroid laceration with foreign body > S11.12
thyroid puncture wound > S11.13
thyroid puncture wound with foreign body > S11.14
thyroid open bite > S11.15
thyroid open wound > S11.10
supraclavicular region puncture > S11.83
breast external constriction | nipple external constriction | areola external constriction > S20.14
breast foreign body without open wound | nipple superficial foreign body | nipple foreign body without open wound | areola superficial foreign body | areola foreign body without open wound > S20.15
nipple abrasion | areola abrasion > S20.11
nipple contusion | areola contusion > S20.0
nipple insect bite | areola insect bite > S20.16
nipple superficial bite | areola superficial bite > S20.17
nipple superficial injury | areola superficial injury > S20.10
nipple laceration | areola laceration > S21.01
nipple laceration with foreign body | areola laceration with foreign body > S21.02
nipple puncture wound | areola puncture wound > S21.03
nipple puncture wound with foreign body | areola puncture wound with foreign body > S21.04
nipple open bite | nipple bite | areola open bite | areola bite > S21.05
nipple open wound | areola open wound > S21.00
chest wall abrasion | anterior chest abrasion | anterior chest wall abrasion | front of chest abrasion | chest abrasion | sternum abrasion | front of thorax abrasion | costal region abrasion | rib area abrasion > S20.31
chest wall external constriction | anterior chest external constriction | anterior chest wall external constriction | front of chest external constriction | chest external constriction | sternum external constriction | front of thorax external constriction > S20.34
costal region external constriction | rib area external constriction > S20.34
chest wall superficial foreign body | chest wall foreign body without open wound | anterior chest superficial foreign body | anterior chest foreign body without open wound | anterior chest wall superficial foreign body | anterior chest wall foreign body without open wound > S20.35
front of chest superficial foreign body | front of chest foreign body without open wound | chest superficial foreign body | chest foreign body without open wound | sternum superficial foreign body | sternum foreign body without open wound > S20.35
sternal region foreign body without open wound | front of thorax superficial foreign body | front of thorax foreign body without open wound | costal region superficial foreign body | costal region foreign body without open wound | rib area superficial foreign body > S20.35
rib area foreign body without open wound > S20.35
chest wall insect bite | anterior chest insect bite | anterior chest wall insect bite | front of chest insect bite | chest insect bite | sternum insect bite | front of thorax insect bite | costal region insect bite | rib area insect bite > S20.36
chest wall superficial bite | anterior chest superficial bite | anterior chest wall superficial bite | front of chest superficial bite | chest superficial bite | sternum superficial bite | front of thorax superficial bite | costal region superficial bite > S20.37
rib area superficial bite > S20.37
chest wall superficial injury | anterior chest superficial injury | anterior chest wall superficial injury | front of chest superficial injury | chest superficial injury | sternum superficial injury | front of thorax superficial injury | costal region superficial injury > S20.30
rib area superficial injury > S20.30
chest wall laceration with foreign body | anterior chest laceration with foreign body | anterior chest wall laceration with foreign body | front of chest laceration with foreign body | chest laceration with foreign body | sternum laceration with foreign body > S21.12
front of thorax laceration with foreign body | costal region laceration with foreign body | rib area laceration with foreign body > S21.12
chest wall puncture wound | anterior chest puncture wound | anterior chest wall puncture wound | front of chest puncture wound | chest puncture wound | sternum puncture wound | front of thorax puncture wound | costal region puncture wound | rib area puncture wound > S21.13
chest wall puncture wound with foreign body | anterior chest puncture wound with foreign body | anterior chest wall puncture wound with foreign body | front of chest puncture wound with foreign body | chest puncture wound with foreign body > S21.14
sternum puncture wound with foreign body | front of thorax puncture wound with foreign body | costal region puncture wound with foreign body | rib area puncture wound with foreign body > S21.14
chest wall open bite | chest wall bite | anterior chest open bite | anterior chest bite | anterior chest wall open bite | anterior chest wall bite | front of chest open bite | front of chest bite | chest open bite | chest bite | sternum open bite | sternum bite > S21.15
front of thorax open bite | front of thorax bite | costal region open bite | costal region bite | rib area open bite | rib area bite > S21.15
chest wall open wound | anterior chest open wound | anterior chest wall open wound | front of chest open wound | front of thorax open wound | costal region open wound | rib area open wound > S21.10
anterior chest laceration | front of chest laceration | chest laceration | sternum laceration | front of thorax laceration | costal region laceration | rib area laceration > S21.11
sternum contusion | front of thorax contusion | costal region contusion > S20.21
upper back abrasion | back of thorax abrasion | posterior chest abrasion | posterior chest wall abrasion | back of chest abrasion > S20.41
upper back contusion | back of thorax contusion | posterior chest contusion | posterior chest wall contusion | back of chest contusion > S20.22
upper back external constriction | back of thorax external constriction | posterior chest external constriction | posterior chest wall external constriction | back of chest external constriction > S20.44
upper back superficial foreign body | upper back splinter | upper back foreign body without open wound | back of thorax superficial foreign body | back of thorax foreign body without open wound | posterior chest superficial foreign body > S20.45
posterior chest foreign body without open wound | posterior chest wall superficial foreign body | posterior chest wall foreign body without open wound | interscapular region foreign body without open wound | back of chest superficial foreign body > S20.45
back of chest foreign body without open wound > S20.45
upper back insect bite | back of thorax insect bite | posterior chest insect bite | posterior chest wall insect bite | back of chest insect bite > S20.46
upper back superficial bite | back of thorax superficial bite | posterior chest superficial bite | posterior chest wall superficial bite | back of chest superficial bite > S20.47
upper back superficial injury | back of thorax superficial injury | posterior chest superficial injury | posterior chest wall superficial injury | back of chest superficial injury > S20.40
upper back laceration with foreign body | back of thorax laceration with foreign body | posterior chest laceration with foreign body | posterior chest wall laceration with foreign body | back of chest laceration with foreign body > S21.22
upper back puncture wound | back of thorax puncture wound | posterior chest puncture wound | posterior chest wall puncture wound | back of chest puncture wound > S21.23
upper back puncture wound with foreign body | back of thorax puncture wound with foreign body | posterior chest puncture wound with foreign body | posterior chest wall puncture wound with foreign body | back of chest puncture wound with foreign body > S21.24
upper back open bite | upper back bite | back of thorax open bite | back of thorax bite | posterior chest open bite | posterior chest bite | posterior chest wall open bite | posterior chest wall bite | back of chest open bite | back of chest bite > S21.25
upper back open wound | back of thorax open wound | posterior chest open wound | posterior chest wall open wound | back of chest open wound > S21.20
posterior chest laceration | posterior chest wall laceration > S21.21
lower back foreign body without open wound | low back foreign body without open wound | lumbar region foreign body without open wound | sacral region foreign body without open wound | loin superficial foreign body | loin foreign body without open wound > S30.850
sacrum foreign body without open wound | coccyx foreign body without open wound | lumbosacral region superficial foreign body | lumbosacral region foreign body without open wound | pelvis foreign body without open wound | buttock foreign body without open wound > S30.850
gluteal region superficial foreign body | gluteal region foreign body without open wound | male perineum superficial foreign body | male perineum foreign body without open wound > S30.850
loin abrasion | lumbosacral region abrasion | gluteal region abrasion | male perineum abrasion > S30.810
loin external constriction | lumbosacral region external constriction | gluteal region external constriction | male perineum external constriction > S30.840
loin insect bite | sacrum insect bite | coccyx insect bite | lumbosacral region insect bite | gluteal region insect bite | male perineum insect bite > S30.860
loin superficial bite | lumbosacral region superficial bite | gluteal region superficial bite | male perineum superficial bite > S30.870
loin superficial injury | lumbosacral region superficial injury | gluteal region superficial injury | male perineum superficial injury > S30.91
loin contusion | sacrum contusion | lumbosacral region contusion | male perineum contusion > S30.0
loin laceration | sacrum laceration | coccyx laceration | lumbosacral region laceration > S31.010
loin laceration with foreign body | sacrum laceration with foreign body | coccyx laceration with foreign body | lumbosacral region laceration with foreign body > S31.020
loin puncture wound | sacrum puncture wound | coccyx puncture wound | lumbosacral region puncture wound > S31.030
loin puncture wound with foreign body | sacrum puncture wound with foreign body | coccyx puncture wound with foreign body | lumbosacral region puncture wound with foreign body > S31.040
loin open bite | loin bite | sacrum open bite | sacrum bite | coccyx open bite | coccyx bite | lumbosacral region open bite | lumbosacral region bite > S31.050
loin open wound | lumbosacral region open wound > S31.000
gluteal region laceration > S31.801
gluteal region puncture > S31.803
abdomen abrasion | belly abrasion | umbilicus abrasion | pubic region abrasion | suprapubic region abrasion | epigastric region abrasion | mons pubis abrasion > S30.811
abdomen external constriction | belly external constriction | umbilicus external constriction | pubic region external constriction | suprapubic region external constriction | epigastric region external constriction | mons pubis external constriction > S30.841
abdomen superficial foreign body | abdomen foreign body without open wound | abdominal wall foreign body without open wound | belly superficial foreign body | belly foreign body without open wound | umbilicus superficial foreign body | umbilicus foreign body without open wound > S30.851
pubic region superficial foreign body | pubic region foreign body without open wound | suprapubic region superficial foreign body | suprapubic region foreign body without open wound | epigastric region superficial foreign body | epigastric region foreign body without open wound > S30.851
iliac region foreign body without open wound | mons pubis superficial foreign body | mons pubis foreign body without open wound | groin foreign body without open wound | inguinal region foreign body without open wound > S30.851
abdomen insect bite | belly insect bite | suprapubic region insect bite | mons pubis insect bite > S30.861
abdomen superficial bite | belly superficial bite | pubic region superficial bite | suprapubic region superficial bite | mons pubis superficial bite > S30.871
abdomen superficial injury | belly superficial injury | umbilicus superficial injury | pubic region superficial injury | suprapubic region superficial injury | epigastric region superficial injury | mons pubis superficial injury > S30.92
abdomen contusion | belly contusion | umbilicus contusion | pubic region contusion | suprapubic region contusion | epigastric region contusion | iliac region contusion | mons pubis contusion > S30.11
flank foreign body without open wound > S30.85A
flank contusion > S30.13
flank laceration > S31.11A
flank laceration with foreign body > S31.12A
flank puncture wound > S31.13A
flank puncture wound with foreign body > S31.14A
flank open bite | flank bite > S31.15A
flank open wound > S31.10A
abdomen laceration | belly laceration | suprapubic region laceration > S31.119
abdomen laceration with foreign body | belly laceration with foreign body | suprapubic region laceration with foreign body > S31.129
abdomen puncture wound | belly puncture wound | suprapubic region puncture wound | hypogastric region puncture > S31.139
abdomen puncture wound with foreign body | belly puncture wound with foreign body | suprapubic region puncture wound with foreign body > S31.149
abdomen open bite | abdomen bite | belly open bite | belly bite | suprapubic region open bite | suprapubic region bite > S31.159
right upper quadrant laceration | RUQ of abdomen laceration > S31.110
right upper quadrant laceration with foreign body | RUQ of abdomen laceration with foreign body > S31.120
right upper quadrant puncture wound | RUQ of abdomen puncture wound > S31.130
right upper quadrant puncture wound with foreign body | RUQ of abdomen puncture wound with foreign body > S31.140
right upper quadrant open bite | right upper quadrant bite | RUQ of abdomen open bite | RUQ of abdomen bite > S31.150
right upper quadrant open wound | RUQ of abdomen open wound > S31.100
left upper quadrant laceration > S31.111
left upper quadrant laceration with foreign body > S31.121
left upper quadrant puncture wound > S31.131
left upper quadrant puncture wound with foreign body > S31.141
left upper quadrant open bite | left upper quadrant bite > S31.151
left upper quadrant open wound > S31.101
epigastric region puncture | epigastrium puncture > S31.132
right lower quadrant laceration > S31.113
right lower quadrant laceration with foreign body > S31.123
right lower quadrant puncture wound > S31.133
right lower quadrant puncture wound with foreign body > S31.143
right lower quadrant open bite | right lower quadrant bite > S31.153
right lower quadrant open wound > S31.103
left lower quadrant laceration > S31.114
left lower quadrant laceration with foreign body > S31.124
left lower quadrant puncture wound > S31.134
left lower quadrant puncture wound with foreign body > S31.144
left lower quadrant open bite | left lower quadrant bite > S31.154
left lower quadrant open wound > S31.104
umbilicus puncture | periumbilical region puncture > S31.135
penis foreign body without open wound | foreskin foreign body without open wound | prepuce foreign body without open wound | glans penis foreign body without open wound | penile shaft foreign body without open wound > S30.852
foreskin puncture | prepuce puncture > S31.23
scrotum foreign body without open wound | testis foreign body without open wound | testicle foreign body without open wound | epididymis foreign body without open wound | tunica vaginalis foreign body without open wound | spermatic cord foreign body without open wound > S30.853
vulva foreign body without open wound | labium foreign body without open wound | labia foreign body without open wound | labia majora foreign body without open wound | labia minora foreign body without open wound | clitoris foreign body without open wound > S30.854
vagina foreign body without open wound | hymen foreign body without open wound | introitus foreign body without open wound | pudendum superficial foreign body | pudendum foreign body without open wound | female perineum superficial foreign body > S30.854
female perineum foreign body without open wound > S30.854
labium puncture | clitoris puncture | vagina puncture | hymen puncture | introitus puncture | pudendum puncture | pudendum puncture wound | female perineum puncture | female perineum puncture wound > S31.43
pudendum abrasion | female perineum abrasion > S30.814
pudendum external constriction | female perineum external constriction > S30.844
pudendum insect bite | female perineum insect bite > S30.864
pudendum superficial bite | female perineum superficial bite > S30.874
pudendum superficial injury | female perineum superficial injury > S30.95
pudendum contusion | female perineum contusion > S30.23
pudendum laceration > S31.41
pudendum laceration with foreign body | female perineum laceration with foreign body > S31.42
pudendum puncture wound with foreign body | female perineum puncture wound with foreign body > S31.44
pudendum open bite | pudendum bite | female perineum open bite | female perineum bite > S31.45
pudendum open wound | female perineum open wound > S31.40
anus foreign body without open wound | perianal region superficial foreign body | perianal region foreign body without open wound > S30.857
anus puncture | perianal region puncture | perianal region puncture wound > S31.833
perianal region abrasion > S30.817
perianal region insect bite > S30.867
perianal region superficial bite > S30.877
perianal region superficial injury > S30.98
perianal region contusion > S30.3
perianal region laceration > S31.831
perianal region laceration with foreign body > S31.832
perianal region puncture wound with foreign body > S31.834
perianal region open bite | perianal region bite > S31.835
perianal region open wound > S31.839
shoulder foreign body without open wound | scapular region foreign body without open wound | shoulder blade foreign body without open wound > S40.25
upper arm foreign body without open wound | arm superficial foreign body | arm splinter | arm foreign body without open wound | axilla superficial foreign body | axilla splinter | axilla foreign body without open wound | armpit superficial foreign body | armpit splinter > S40.85
armpit foreign body without open wound | deltoid region superficial foreign body | deltoid region foreign body without open wound > S40.85
arm laceration with foreign body | axilla laceration with foreign body | armpit laceration with foreign body | deltoid region laceration with foreign body > S41.12
arm puncture wound with foreign body | axilla puncture wound with foreign body | armpit puncture wound with foreign body | deltoid region puncture wound with foreign body > S41.14
axilla blister | armpit blister > S40.82
axilla contusion | armpit contusion | deltoid region contusion > S40.02
axilla external constriction | armpit external constriction | deltoid region external constriction > S40.84
axilla superficial bite | armpit superficial bite | deltoid region superficial bite > S40.87
axilla laceration | armpit laceration | deltoid region laceration > S41.11
axilla puncture | deltoid region puncture | deltoid region puncture wound > S41.13
axilla open bite | axilla bite | armpit open bite | armpit bite | deltoid region open bite | deltoid region bite > S41.15
deltoid region abrasion > S40.81
deltoid region insect bite > S40.86
deltoid region superficial injury > S40.92
deltoid region open wound > S41.10
elbow foreign body without open wound | antecubital fossa foreign body without open wound > S50.35
forearm foreign body without open wound > S50.85
wrist foreign body without open wound > S60.85
hand foreign body without open wound | palm foreign body without open wound | knuckle foreign body without open wound | dorsum of hand foreign body without open wound > S60.55
thumb foreign body without open wound > S60.35
finger foreign body without open wound | index finger foreign body without open wound | middle finger foreign body without open wound | ring finger foreign body without open wound | little finger foreign body without open wound | fingertip foreign body without open wound > S60.45
finger bite | index finger bite | middle finger bite | ring finger bite | little finger bite | fingertip bite > S61.25
index finger contusion > S60.02
middle finger contusion > S60.03
ring finger contusion > S60.04
little finger contusion > S60.05
index finger laceration with foreign body | middle finger laceration with foreign body | ring finger laceration with foreign body | little finger laceration with foreign body > S61.22
hip foreign body without open wound > S70.25
thigh foreign body without open wound | upper leg foreign body without open wound > S70.35
knee foreign body without open wound | popliteal space foreign body without open wound | kneecap superficial foreign body | kneecap splinter | kneecap foreign body without open wound > S80.25
kneecap abrasion > S80.21
kneecap blister > S80.22
kneecap contusion > S80.0
kneecap external constriction > S80.24
kneecap insect bite > S80.26
kneecap superficial bite > S80.27
kneecap superficial injury > S80.91
kneecap laceration > S81.01
kneecap laceration with foreign body > S81.02
kneecap puncture wound > S81.03
kneecap puncture wound with foreign body > S81.04
kneecap open bite | kneecap bite > S81.05
kneecap open wound > S81.00
lower leg foreign body without open wound | leg superficial foreign body | leg splinter | leg foreign body without open wound | calf foreign body without open wound | shin foreign body without open wound | pretibial region foreign body without open wound > S80.85
leg abrasion > S80.81
leg blister > S80.82
leg external constriction > S80.84
leg insect bite > S80.86
leg superficial bite > S80.87
leg superficial injury > S80.92
leg laceration with foreign body > S81.82
leg puncture | leg puncture wound | pretibial region puncture > S81.83
leg puncture wound with foreign body > S81.84
leg open bite | leg bite > S81.85
leg open wound > S81.80
ankle foreign body without open wound | malleolus superficial foreign body | malleolus foreign body without open wound > S90.55
ankle bite | malleolus open bite | malleolus bite > S91.05
malleolus abrasion > S90.51
malleolus blister > S90.52
malleolus contusion > S90.0
malleolus external constriction > S90.54
malleolus insect bite > S90.56
malleolus superficial bite > S90.57
malleolus superficial injury > S90.91
malleolus laceration > S91.01
malleolus laceration with foreign body > S91.02
malleolus puncture | malleolus puncture wound > S91.03
malleolus puncture wound with foreign body > S91.04
malleolus open wound > S91.00
foot foreign body without open wound | heel foreign body without open wound | sole superficial foreign body | sole splinter | sole foreign body without open wound | instep superficial foreign body | instep foreign body without open wound > S90.85
dorsum of foot foreign body without open wound > S90.85
foot bite | heel bite | sole open bite | sole bite | instep bite | dorsum of foot bite > S91.35
sole abrasion > S90.81
sole blister > S90.82
sole contusion > S90.3
sole external constriction | instep external constriction > S90.84
sole insect bite > S90.86
sole superficial bite > S90.87
sole superficial injury | instep superficial injury > S90.92
sole laceration > S91.31
sole laceration with foreign body > S91.32
sole puncture | sole puncture wound | instep puncture > S91.33
sole puncture wound with foreign body > S91.34
sole open wound > S91.30
toe foreign body without open wound | great toe foreign body without open wound | big toe foreign body without open wound | little toe foreign body without open wound | second toe foreign body without open wound > S90.45
toe superficial bite > S90.47

# --- burns and corrosions by site and extent
burn facial skin > T20.00
corrosion head | corrosion facial skin > T20.40
first degree burn head | first degree burn facial skin > T20.10
first degree corrosion head | first degree corrosion facial skin > T20.50
second degree burn head | partial thickness burn head | second degree burn facial skin | partial thickness burn facial skin > T20.20
second degree corrosion head | second degree corrosion facial skin > T20.60
third degree burn head | full thickness burn head | third degree burn facial skin | full thickness burn facial skin > T20.30
third degree corrosion head | third degree corrosion facial skin > T20.70
burn auricle > T20.01
corrosion auricle > T20.41
first degree burn auricle > T20.11
first degree corrosion auricle > T20.51
second degree burn auricle | partial thickness burn auricle > T20.21
second degree corrosion auricle > T20.61
third degree burn auricle | full thickness burn auricle > T20.31
third degree corrosion auricle > T20.71
burn jaw > T20.03
corrosion jaw > T20.43
first degree burn jaw > T20.13
first degree corrosion jaw > T20.53
second degree burn jaw | partial thickness burn jaw > T20.23
second degree corrosion jaw > T20.63
third degree burn jaw | full thickness burn jaw > T20.33
third degree corrosion jaw > T20.73
burn temple > T20.06
corrosion temple > T20.46
first degree burn temple > T20.16
first degree corrosion temple > T20.56
second degree burn temple | partial thickness burn temple > T20.26
second degree corrosion temple > T20.66
third degree burn temple | full thickness burn temple > T20.36
third degree corrosion temple > T20.76
corrosion throat externally > T20.47
first degree burn throat externally > T20.17
first degree corrosion throat externally > T20.57
second degree burn throat externally | partial thickness burn throat externally > T20.27
second degree corrosion throat externally > T20.67
third degree burn throat externally | full thickness burn throat externally > T20.37
third degree corrosion throat externally > T20.77
burn multiple sites of head | burn head and neck multiple sites > T20.09
corrosion multiple sites of head | corrosion head and neck multiple sites > T20.49
first degree burn multiple sites of head | first degree burn head and neck multiple sites > T20.19
first degree corrosion multiple sites of head | first degree corrosion head and neck multiple sites > T20.59
second degree burn multiple sites of head | partial thickness burn multiple sites of head | second degree burn head and neck multiple sites | partial thickness burn head and neck multiple sites > T20.29
second degree corrosion multiple sites of head | second degree corrosion head and neck multiple sites > T20.69
third degree burn multiple sites of head | full thickness burn multiple sites of head | third degree burn head and neck multiple sites | full thickness burn head and neck multiple sites > T20.39
third degree corrosion multiple sites of head | third degree corrosion head and neck multiple sites > T20.79
first degree burn trunk | first degree burn thorax | first degree burn torso > T21.10
first degree corrosion trunk | first degree corrosion thorax | first degree corrosion torso > T21.50
second degree burn trunk | partial thickness burn trunk | second degree burn thorax | partial thickness burn thorax | second degree burn torso | partial thickness burn torso > T21.20
second degree corrosion trunk | second degree corrosion thorax | second degree corrosion torso > T21.60
third degree burn trunk | full thickness burn trunk | third degree burn thorax | full thickness burn thorax | third degree burn torso | full thickness burn torso > T21.30
third degree corrosion trunk | third degree corrosion thorax | third degree corrosion torso > T21.70
burn thorax | burn torso > T21.00
corrosion thorax | corrosion torso > T21.40
burn chest | burn nipple > T21.01
corrosion chest | corrosion nipple > T21.41
first degree burn chest | first degree burn nipple > T21.11
first degree corrosion chest | first degree corrosion nipple > T21.51
second degree burn chest | partial thickness burn chest | second degree burn nipple | partial thickness burn nipple > T21.21
second degree corrosion chest | second degree corrosion nipple > T21.61
third degree burn chest | full thickness burn chest | third degree burn nipple | full thickness burn nipple > T21.31
third degree corrosion chest | third degree corrosion nipple > T21.71
burn abdomen | burn belly > T21.02
corrosion abdomen | corrosion belly > T21.42
first degree burn abdomen | first degree burn belly > T21.12
first degree corrosion abdomen | first degree corrosion belly > T21.52
second degree burn abdomen | partial thickness burn abdomen | second degree burn belly | partial thickness burn belly > T21.22
second degree corrosion abdomen | second degree corrosion belly > T21.62
third degree burn abdomen | full thickness burn abdomen | third degree burn belly | full thickness burn belly > T21.32
third degree corrosion abdomen | third degree corrosion belly > T21.72
corrosion back > T21.44
first degree burn back > T21.14
first degree corrosion back > T21.54
second degree burn back | partial thickness burn back > T21.24
second degree corrosion back > T21.64
third degree burn back | full thickness burn back > T21.34
third degree corrosion back > T21.74
burn male genital | burn external genital organs of male > T21.06
corrosion male genital | corrosion external genital organs of male > T21.46
first degree burn male genital | first degree burn external genital organs of male > T21.16
first degree corrosion male genital | first degree corrosion external genital organs of male > T21.56
second degree burn male genital | partial thickness burn male genital | second degree burn external genital organs of male | partial thickness burn external genital organs of male > T21.26
second degree corrosion male genital | second degree corrosion external genital organs of male > T21.66
third degree burn male genital | full thickness burn male genital | third degree burn external genital organs of male | full thickness burn external genital organs of male > T21.36
third degree corrosion male genital | third degree corrosion external genital organs of male > T21.76
burn external genital organs of female > T21.07
corrosion female genital | corrosion external genital organs of female > T21.47
first degree burn female genital | first degree burn external genital organs of female > T21.17
first degree corrosion female genital | first degree corrosion external genital organs of female > T21.57
second degree burn female genital | partial thickness burn female genital | second degree burn external genital organs of female | partial thickness burn external genital organs of female > T21.27
second degree corrosion female genital | second degree corrosion external genital organs of female > T21.67
third degree burn female genital | full thickness burn female genital | third degree burn external genital organs of female | full thickness burn external genital organs of female > T21.37
third degree corrosion female genital | third degree corrosion external genital organs of female > T21.77
first degree corrosion upper limb | first degree corrosion arm > T22.50
corrosion arm > T22.40
second degree corrosion arm > T22.60
third degree corrosion arm > T22.70
burn scapula > T22.06
corrosion scapula > T22.46
first degree burn scapula > T22.16
first degree corrosion scapula > T22.56
second degree burn scapula | partial thickness burn scapula > T22.26
second degree corrosion scapula > T22.66
third degree burn scapula | full thickness burn scapula > T22.36
third degree corrosion scapula > T22.76
corrosion upper limb multiple sites | corrosion arm multiple sites > T22.49
first degree corrosion upper limb multiple sites | first degree corrosion arm multiple sites > T22.59
second degree corrosion upper limb multiple sites | second degree corrosion arm multiple sites > T22.69
partial thickness burn upper limb multiple sites > T22.29
third degree corrosion upper limb multiple sites | third degree corrosion arm multiple sites > T22.79
full thickness burn upper limb multiple sites > T22.39
burn arm multiple sites > T22.09
burn hand > T23.00
first degree burn hand > T23.10
second degree burn hand | partial thickness burn hand > T23.20
third degree burn hand | full thickness burn hand > T23.30
corrosion finger | corrosion finger nail > T23.42
first degree corrosion finger | first degree corrosion finger nail > T23.52
second degree corrosion finger | second degree corrosion finger nail > T23.62
third degree corrosion finger | third degree corrosion finger nail > T23.72
corrosion multiple fingers | corrosion finger multiple sites > T23.43
first degree burn multiple fingers | first degree burn finger multiple sites > T23.13
first degree corrosion multiple fingers | first degree corrosion finger multiple sites > T23.53
second degree corrosion multiple fingers | second degree corrosion finger multiple sites > T23.63
third degree corrosion multiple fingers | third degree corrosion finger multiple sites > T23.73
second degree burn finger multiple sites | partial thickness burn finger multiple sites > T23.23
third degree burn finger multiple sites | full thickness burn finger multiple sites > T23.33
corrosion multiple fingers with thumb | corrosion multiple sites finger with thumb | corrosion multiple sites thumb with fingers > T23.44
first degree burn multiple fingers with thumb | first degree burn multiple sites finger with thumb | first degree burn multiple sites thumb with fingers > T23.14
first degree corrosion multiple fingers with thumb | first degree corrosion multiple sites finger with thumb | first degree corrosion multiple sites thumb with fingers > T23.54
second degree burn multiple fingers with thumb | partial thickness burn multiple fingers with thumb | second degree burn multiple sites finger with thumb | partial thickness burn multiple sites finger with thumb | second degree burn multiple sites thumb with fingers > T23.24
partial thickness burn multiple sites thumb with fingers > T23.24
second degree corrosion multiple fingers with thumb | second degree corrosion multiple sites finger with thumb | second degree corrosion multiple sites thumb with fingers > T23.64
third degree burn multiple fingers with thumb | full thickness burn multiple fingers with thumb | third degree burn multiple sites finger with thumb | full thickness burn multiple sites finger with thumb | third degree burn multiple sites thumb with fingers > T23.34
full thickness burn multiple sites thumb with fingers > T23.34
third degree corrosion multiple fingers with thumb | third degree corrosion multiple sites finger with thumb | third degree corrosion multiple sites thumb with fingers > T23.74
corrosion palm > T23.45
first degree corrosion palm > T23.55
second degree corrosion palm > T23.65
third degree corrosion palm > T23.75
corrosion lower limb | corrosion leg | corrosion hip > T24.40
first degree corrosion lower limb | first degree corrosion leg | first degree corrosion hip > T24.50
second degree corrosion lower limb | second degree corrosion leg | second degree corrosion hip > T24.60
third degree corrosion lower limb | third degree corrosion leg | third degree corrosion hip > T24.70
burn hip > T24.00
first degree burn hip > T24.10
second degree burn hip | partial thickness burn hip > T24.20
third degree burn hip | full thickness burn hip > T24.30
burn multiple sites of lower limb | burn multiple sites of leg > T24.09
corrosion multiple sites of lower limb | corrosion multiple sites of leg > T24.49
first degree burn multiple sites of lower limb | first degree burn multiple sites of leg > T24.19
first degree corrosion multiple sites of lower limb | first degree corrosion multiple sites of leg > T24.59
second degree burn multiple sites of lower limb | partial thickness burn multiple sites of lower limb | second degree burn multiple sites of leg | partial thickness burn multiple sites of leg > T24.29
second degree corrosion multiple sites of lower limb | second degree corrosion multiple sites of leg > T24.69
third degree burn multiple sites of lower limb | full thickness burn multiple sites of lower limb | third degree burn multiple sites of leg | full thickness burn multiple sites of leg > T24.39
third degree corrosion multiple sites of lower limb | third degree corrosion multiple sites of leg > T24.79
burn sole | burn instep > T25.02
corrosion sole | corrosion instep > T25.42
first degree burn sole | first degree burn instep > T25.12
first degree corrosion sole | first degree corrosion instep > T25.52
second degree burn sole | partial thickness burn sole | second degree burn instep | partial thickness burn instep > T25.22
second degree corrosion sole | second degree corrosion instep > T25.62
third degree burn sole | full thickness burn sole | third degree burn instep | full thickness burn instep > T25.32
third degree corrosion sole | third degree corrosion instep > T25.72
second degree corrosion multiple sites of ankle and foot | second degree corrosion multiple sites of foot > T25.69
burn eyelid > T26.0
corrosion eyelid > T26.5
corrosion eye | corrosion eyeball > T26.9
burn eyeball > T26.4
corrosion lung | corrosion bronchus > T27.5
corrosion nasopharynx | corrosion thoracic cavity > T27.6
corrosion respiratory tract > T27.7
corrosion tongue | corrosion palate | corrosion gum | corrosion tonsil | corrosion uvula | corrosion oral cavity > T28.5
corrosion small intestine > T28.7
corrosion vagina | corrosion uterus | corrosion bladder | corrosion urethra | corrosion ureter | corrosion kidney | corrosion internal genital organs | corrosion cervix > T28.8
corrosion eardrum | corrosion tympanum > T28.91
corrosion 20-29 percent > T32.20
corrosion 30-39 percent > T32.30
corrosion 40-49 percent > T32.40
corrosion 50-59 percent > T32.50
corrosion 60-69 percent > T32.60
corrosion 70-79 percent > T32.70
corrosion 80-89 percent > T32.80
corrosion 90 percent or more > T32.90

# --- named blood vessels and vessels by level
superficial vein of arm injury | superficial vein of shoulder injury | cephalic vein injury > S45.30
superficial vein of arm laceration | superficial vein of shoulder laceration | cephalic vein laceration > S45.31
blood vessel of shoulder laceration | blood vessel of arm laceration | blood vessel of upper arm laceration | blood vessel of upper limb laceration > S45.91
blood vessel of upper limb injury > S45.90
ulnar blood vessel injury > S55.00
ulnar blood vessel laceration > S55.01
radial blood vessel injury > S55.10
radial blood vessel laceration > S55.11
vein of forearm injury | forearm vein injury | basilic vein injury > S55.20
vein of forearm laceration | forearm vein laceration | basilic vein laceration > S55.21
artery of thumb injury > S65.40
digital vessel of finger injury > S65.50
digital vessel of finger laceration > S65.51
greater saphenous vein of thigh injury | greater saphenous vein at hip injury > S75.20
greater saphenous vein of thigh laceration | greater saphenous vein at hip laceration > S75.21
blood vessel of hip laceration | blood vessel of thigh laceration > S75.91
popliteal blood vessel injury > S85.00
popliteal blood vessel laceration > S85.01
tibial blood vessel injury > S85.10
tibial blood vessel laceration > S85.11
greater saphenous vein laceration | great saphenous vein laceration | saphenous vein laceration > S85.31
lesser saphenous vein injury | small saphenous vein injury > S85.40
lesser saphenous vein laceration | small saphenous vein laceration > S85.41
blood vessel of leg laceration | blood vessel of lower leg laceration > S85.91
plantar artery injury > S95.10
plantar artery laceration > S95.11
blood vessel of foot laceration | blood vessel of ankle laceration | blood vessel of toe laceration > S95.91
blood vessel of toe injury > S95.90
femoral blood vessel injury > S75.00
femoral blood vessel laceration > S75.01
jugular vein laceration > S15.21
brachiocephalic artery injury > S25.10
brachiocephalic artery laceration > S25.11
vena cava laceration > S25.21
intercostal vein injury > S25.50
intercostal vein laceration > S25.51
azygos vein laceration | mammary artery laceration | mammary vein laceration | internal mammary artery laceration > S25.81
mammary vein injury > S25.80
blood vessel of chest injury | thoracic blood vessel injury > S25.90
blood vessel of chest laceration > S25.91
celiac trunk injury > S35.219
celiac trunk laceration > S35.211
hepatic artery laceration | gastric artery laceration | splenic artery laceration > S35.291
blood vessel of abdomen laceration | abdominal blood vessel laceration | blood vessel of pelvis laceration > S35.91
abdominal blood vessel injury > S35.90
blood vessel of neck injury | blood vessel of head and neck injury > S15.9
hypogastric vein injury > S35.5
ovarian vein injury > S35.8

# --- nerves by name and level
ulnar nerve at upper arm laceration | ulnar nerve of arm injury | ulnar nerve of arm laceration > S44.0
median nerve at upper arm laceration | median nerve of arm injury | median nerve of arm laceration > S44.1
radial nerve at upper arm laceration | radial nerve of arm injury | radial nerve of arm laceration > S44.2
circumflex nerve laceration > S44.3
cutaneous sensory nerve of arm injury | cutaneous sensory nerve of arm laceration | cutaneous sensory nerve of shoulder injury | cutaneous sensory nerve of shoulder laceration | cutaneous nerve of arm injury | cutaneous nerve of arm laceration > S44.5
nerve of shoulder laceration | nerve of upper arm laceration | nerve of upper limb injury | nerve of upper limb laceration | nerve of axilla injury | nerve of axilla laceration > S44.9
cutaneous sensory nerve of forearm laceration | cutaneous nerve of forearm laceration > S54.3
median nerve of hand laceration > S64.1
radial nerve of hand laceration > S64.2
nerve of thumb injury | nerve of thumb laceration > S64.3
nerve of finger injury | nerve of finger laceration > S64.4
nerve of wrist laceration > S64.9
sciatic nerve laceration | sciatic nerve of thigh laceration > S74.0
crural nerve injury | crural nerve laceration > S74.1
cutaneous sensory nerve of thigh laceration | cutaneous sensory nerve of hip laceration | lateral femoral cutaneous nerve laceration > S74.2
nerve of hip laceration | nerve of thigh laceration | nerve of buttock injury | nerve of buttock laceration > S74.9
popliteal nerve injury | popliteal nerve laceration > S84.0
lateral popliteal nerve injury | lateral popliteal nerve laceration | external popliteal nerve injury | external popliteal nerve laceration > S84.1
cutaneous sensory nerve of leg laceration | cutaneous sensory nerve of lower leg laceration > S84.2
nerve of leg laceration | nerve of lower leg laceration | nerve of lower limb injury | nerve of lower limb laceration | nerve of knee injury | nerve of knee laceration > S84.9
lateral plantar nerve laceration > S94.0
medial plantar nerve laceration > S94.1
deep peroneal nerve injury | deep peroneal nerve laceration > S94.2
cutaneous sensory nerve of foot laceration | cutaneous sensory nerve of ankle laceration > S94.3
nerve of foot laceration | nerve of ankle laceration | nerve of toe injury | nerve of toe laceration > S94.9
optic nerve laceration | second cranial nerve injury | second cranial nerve laceration > S04.01
oculomotor nerve laceration > S04.1
trochlear nerve laceration | pathetic nerve injury | pathetic nerve laceration > S04.2
trigeminal nerve laceration > S04.3
abducens nerve laceration > S04.4
acoustic nerve laceration | auditory nerve laceration | vestibulocochlear nerve injury | vestibulocochlear nerve laceration > S04.6
accessory nerve laceration | spinal accessory nerve laceration > S04.7
olfactory nerve laceration > S04.81
vagus nerve laceration | pneumogastric nerve injury | pneumogastric nerve laceration | glossopharyngeal nerve laceration | hypoglossal nerve laceration > S04.89
cranial nerve laceration > S04.9
cervical sympathetic nerve laceration | cervical sympathetic ganglion injury > S14.5
peripheral nerve of neck laceration | phrenic nerve injury | phrenic nerve laceration > S14.4
nerve of neck laceration > S14.9
sympathetic ganglion of thorax injury > S24.4
peripheral nerve of thorax laceration | peripheral nerve of chest injury | peripheral nerve of chest laceration > S24.3
nerve of thorax laceration > S24.9
lumbar plexus injury | sacral plexus injury > S34.4
peripheral nerve of lower back injury | peripheral nerve of lower back laceration | peripheral nerve of abdomen laceration | peripheral nerve of back injury | peripheral nerve of back laceration | peripheral nerve of pelvis laceration | pudendal nerve injury > S34.6
pudendal nerve laceration > S34.6

# --- muscles and tendons by name and level
rotator cuff injury > S46.00
rotator cuff laceration > S46.02
biceps injury > S46.20
muscle of shoulder laceration | muscle of upper arm laceration | muscle of arm laceration > S46.92
muscle of upper arm strain | muscle of arm strain > S46.91
deltoid injury | deltoid muscle injury | trapezius injury | coracobrachialis injury > S46.80
deltoid muscle strain | trapezius strain | coracobrachialis strain > S46.81
deltoid laceration | deltoid muscle laceration | trapezius laceration | coracobrachialis laceration > S46.82
flexor muscle of thumb injury > S56.00
flexor muscle of thumb strain > S56.01
flexor muscle of thumb laceration > S56.02
flexor muscle of finger strain | flexor muscle of index finger strain | flexor muscle of middle finger strain | flexor muscle of ring finger strain | flexor muscle of little finger strain > S56.11
flexor muscle of finger laceration | flexor muscle of index finger laceration | flexor muscle of middle finger laceration | flexor muscle of ring finger laceration | flexor muscle of little finger laceration > S56.12
flexor muscle of forearm injury > S56.20
extensor muscle of thumb strain | abductor muscle of thumb strain > S56.31
extensor muscle of thumb laceration | abductor muscle of thumb laceration > S56.32
abductor muscle of thumb injury > S56.30
extensor muscle of finger injury | extensor muscle of index finger injury | extensor muscle of middle finger injury | extensor muscle of ring finger injury | extensor muscle of little finger injury > S56.40
extensor muscle of finger strain | extensor muscle of index finger strain | extensor muscle of middle finger strain | extensor muscle of ring finger strain | extensor muscle of little finger strain > S56.41
extensor muscle of finger laceration | extensor muscle of index finger laceration | extensor muscle of middle finger laceration | extensor muscle of ring finger laceration | extensor muscle of little finger laceration > S56.42
extensor muscle of forearm injury > S56.50
muscle of forearm injury | tendon of forearm injury > S56.90
flexor muscle of thumb at wrist level injury | flexor muscle of thumb of hand injury | long flexor of thumb at wrist injury > S66.00
flexor muscle of thumb at wrist level strain | flexor muscle of thumb of hand strain | long flexor of thumb at wrist strain > S66.01
flexor muscle of thumb at wrist level laceration | flexor muscle of thumb of hand laceration | long flexor of thumb at wrist laceration > S66.02
flexor muscle of finger of hand injury | flexor tendon of finger injury > S66.10
flexor muscle of finger of hand strain | flexor tendon of finger strain > S66.11
flexor muscle of finger of hand laceration > S66.12
extensor muscle of thumb of hand injury > S66.20
extensor muscle of thumb of hand strain > S66.21
extensor muscle of thumb of hand laceration > S66.22
extensor muscle of finger of hand injury | extensor tendon of finger injury > S66.30
extensor muscle of finger of hand strain | extensor tendon of finger strain > S66.31
extensor muscle of finger of hand laceration > S66.32
intrinsic muscle of thumb strain > S66.41
intrinsic muscle of finger injury > S66.50
intrinsic muscle of finger strain > S66.51
muscle of wrist injury > S66.90
muscle of wrist laceration > S66.92
quadriceps muscle injury | quadriceps tendon injury > S76.10
quadriceps muscle laceration > S76.12
quadriceps muscle strain | quadriceps tendon strain > S76.11
posterior muscle group of thigh strain | posterior thigh muscle strain > S76.31
muscle of thigh laceration | tendon of thigh laceration > S76.92
tendon of thigh injury > S76.90
tendon of thigh strain > S76.91
posterior muscle group of leg strain | posterior leg muscle strain > S86.11
posterior muscle group of leg laceration | posterior leg muscle laceration > S86.12
anterior muscle group of leg strain | anterior leg muscle strain > S86.21
anterior muscle group of leg laceration | anterior leg muscle laceration > S86.22
peroneal muscle injury | peroneal muscle group injury > S86.30
peroneal muscle strain | peroneal muscle group strain > S86.31
peroneal muscle laceration | peroneal muscle group laceration > S86.32
muscle of leg laceration | muscle of lower leg laceration | muscle of calf laceration | tendon of leg laceration > S86.92
muscle of lower leg injury | muscle of calf injury | tendon of leg injury > S86.90
muscle of calf strain > S86.91
long flexor of toe injury | flexor muscle of toe injury | flexor tendon of toe injury > S96.00
long flexor of toe strain | flexor muscle of toe strain | flexor tendon of toe strain > S96.01
long flexor of toe laceration | flexor muscle of toe laceration > S96.02
long extensor of toe strain | extensor muscle of toe strain | extensor tendon of toe strain > S96.11
long extensor of toe laceration | extensor muscle of toe laceration > S96.12
extensor tendon of toe injury > S96.10
intrinsic muscle of foot injury > S96.20
intrinsic muscle of foot strain > S96.21
intrinsic muscle of foot laceration > S96.22
muscle of ankle injury | muscle of toe injury > S96.90
muscle of ankle strain | tendon of ankle strain | muscle of toe strain > S96.91
muscle of ankle laceration | tendon of ankle laceration | muscle of toe laceration > S96.92
muscle injury of abdominal wall > S39.001
muscle laceration of abdominal wall > S39.021
muscle injury of chest wall > S29.001
muscle laceration of chest wall > S29.021
muscle injury of upper back > S29.002
muscle laceration of upper back | muscle laceration of back of thorax > S29.022
muscle strain of back of thorax > S29.012

# --- inner organs by kind of injury
gallbladder traumatic rupture > S36.128
bile duct laceration | bile duct traumatic rupture | common bile duct laceration | common bile duct traumatic rupture | hepatic duct laceration | hepatic duct injury | hepatic duct traumatic rupture | cystic duct laceration | cystic duct injury | cystic duct traumatic rupture > S36.13
duodenum puncture | duodenum traumatic rupture | duodenum traumatic perforation > S36.490
duodenum blast injury > S36.410
ileum contusion | jejunum contusion > S36.428
ileum injury | jejunum injury > S36.408
small intestine puncture | small intestine traumatic rupture | small intestine traumatic perforation | small bowel puncture | small bowel traumatic rupture | small bowel traumatic perforation > S36.499
ascending colon puncture | ascending colon traumatic perforation | ascending colon traumatic rupture | right colon puncture | right colon traumatic perforation | right colon traumatic rupture | ascending large intestine puncture | ascending large intestine traumatic perforation > S36.590
ascending large intestine traumatic rupture > S36.590
ascending colon blast injury | right colon blast injury | ascending large intestine blast injury > S36.510
ascending large intestine contusion > S36.520
ascending large intestine laceration > S36.530
ascending large intestine injury > S36.500
transverse colon puncture | transverse colon traumatic perforation | transverse colon traumatic rupture | transverse large intestine puncture | transverse large intestine traumatic perforation | transverse large intestine traumatic rupture > S36.591
transverse colon blast injury | transverse large intestine blast injury > S36.511
transverse large intestine contusion > S36.521
transverse large intestine laceration > S36.531
transverse large intestine injury > S36.501
descending colon puncture | descending colon traumatic perforation | descending colon traumatic rupture | left colon puncture | left colon traumatic perforation | left colon traumatic rupture | descending large intestine puncture > S36.592
descending large intestine traumatic perforation | descending large intestine traumatic rupture > S36.592
descending colon blast injury | left colon blast injury | descending large intestine blast injury > S36.512
descending large intestine contusion > S36.522
descending large intestine laceration > S36.532
descending large intestine injury > S36.502
sigmoid colon puncture | sigmoid colon traumatic perforation | sigmoid colon traumatic rupture | sigmoid puncture | sigmoid traumatic perforation | sigmoid traumatic rupture | sigmoid large intestine puncture | sigmoid large intestine traumatic perforation > S36.593
sigmoid large intestine traumatic rupture > S36.593
sigmoid colon blast injury | sigmoid blast injury | sigmoid large intestine blast injury > S36.513
sigmoid contusion | sigmoid large intestine contusion > S36.523
sigmoid laceration | sigmoid large intestine laceration > S36.533
sigmoid injury | sigmoid large intestine injury > S36.503
cecum contusion | appendix contusion > S36.528
cecum laceration | appendix laceration > S36.538
cecum puncture | cecum traumatic perforation | cecum traumatic rupture | appendix puncture | appendix traumatic perforation | appendix traumatic rupture > S36.598
cecum blast injury | appendix blast injury > S36.518
appendix injury > S36.508
colon traumatic perforation | colon traumatic rupture | large intestine puncture | large intestine traumatic perforation | large intestine traumatic rupture | large bowel puncture | large bowel traumatic perforation | large bowel traumatic rupture > S36.599
large intestine contusion | large bowel contusion > S36.529
large intestine laceration | large bowel laceration > S36.539
large intestine blast injury | large bowel blast injury > S36.519
large intestine injury | large bowel injury > S36.509
rectum puncture > S36.69
pancreas puncture | pancreas traumatic rupture > S36.299
head of pancreas puncture > S36.290
body of pancreas puncture > S36.291
tail of pancreas puncture > S36.292
peritoneum laceration | peritoneum contusion > S36.81
ureter traumatic rupture | ureter traumatic perforation > S37.19
bladder traumatic perforation > S37.29
urethra traumatic rupture | urethra traumatic perforation | periurethral tissue traumatic rupture | periurethral tissue traumatic perforation > S37.39
periurethral tissue contusion > S37.32
periurethral tissue injury > S37.30
uterus traumatic perforation | cervix traumatic rupture > S37.69
cervix contusion > S37.62
cervix injury > S37.60
prostate traumatic perforation | prostate rupture > S37.828
vas deferens contusion | seminal vesicle contusion | round ligament contusion | broad ligament contusion > S37.892
vas deferens laceration | seminal vesicle laceration | round ligament laceration | broad ligament laceration > S37.893
vas deferens injury | seminal vesicle injury | round ligament injury | broad ligament injury > S37.899
esophagus traumatic rupture | thoracic esophagus traumatic rupture > S27.818
thymus gland contusion | thymus contusion | thoracic duct contusion | lymphatic thoracic duct contusion > S27.892
thymus gland laceration | thymus laceration | thoracic duct laceration | lymphatic thoracic duct laceration > S27.893
thymus injury > S27.899
pleura contusion > S27.69
heart contusion | myocardium contusion > S26.91
myocardium laceration > S26.92
myocardium traumatic rupture > S26.90
thyroid gland injury > S19.84
vocal cord injury > S19.83
cervical esophagus injury > S19.85

# --- spinal cord by level
complete lesion C1 level | cervical spinal injury C1 level complete lesion > S14.111
cervical spinal injury C1 level anterior cord syndrome > S14.131
cervical spinal injury C1 level brown-sequard syndrome > S14.141
cervical spinal injury C1 level posterior cord syndrome | incomplete lesion C1 level | cervical spinal injury C1 level incomplete lesion > S14.151
cervical spinal injury C1 level > S14.101
complete lesion C2 level | cervical spinal injury C2 level complete lesion > S14.112
cervical spinal injury C2 level anterior cord syndrome > S14.132
cervical spinal injury C2 level brown-sequard syndrome > S14.142
cervical spinal injury C2 level posterior cord syndrome | incomplete lesion C2 level | cervical spinal injury C2 level incomplete lesion > S14.152
cervical spinal injury C2 level > S14.102
cervical spinal injury C3 level complete lesion > S14.113
cervical spinal injury C3 level central cord syndrome > S14.123
cervical spinal injury C3 level anterior cord syndrome > S14.133
cervical spinal injury C3 level brown-sequard syndrome > S14.143
cervical spinal injury C3 level posterior cord syndrome | cervical spinal injury C3 level incomplete lesion > S14.153
cervical spinal injury C4 level complete lesion > S14.114
cervical spinal injury C4 level central cord syndrome > S14.124
cervical spinal injury C4 level anterior cord syndrome > S14.134
cervical spinal injury C4 level brown-sequard syndrome > S14.144
cervical spinal injury C4 level posterior cord syndrome | cervical spinal injury C4 level incomplete lesion > S14.154
cervical spinal injury C5 level complete lesion > S14.115
cervical spinal injury C5 level central cord syndrome > S14.125
cervical spinal injury C5 level anterior cord syndrome > S14.135
cervical spinal injury C5 level brown-sequard syndrome > S14.145
cervical spinal injury C5 level posterior cord syndrome | cervical spinal injury C5 level incomplete lesion > S14.155
cervical spinal injury C6 level complete lesion > S14.116
cervical spinal injury C6 level central cord syndrome > S14.126
cervical spinal injury C6 level anterior cord syndrome > S14.136
cervical spinal injury C6 level brown-sequard syndrome > S14.146
cervical spinal injury C6 level posterior cord syndrome | cervical spinal injury C6 level incomplete lesion > S14.156
cervical spinal injury C7 level complete lesion > S14.117
cervical spinal injury C7 level central cord syndrome > S14.127
cervical spinal injury C7 level anterior cord syndrome > S14.137
cervical spinal injury C7 level brown-sequard syndrome > S14.147
cervical spinal injury C7 level posterior cord syndrome | cervical spinal injury C7 level incomplete lesion > S14.157
complete lesion C8 level | cervical spinal injury C8 level complete lesion > S14.118
cervical spinal injury C8 level anterior cord syndrome > S14.138
cervical spinal injury C8 level brown-sequard syndrome > S14.148
cervical spinal injury C8 level posterior cord syndrome | incomplete lesion C8 level | cervical spinal injury C8 level incomplete lesion > S14.158
cervical spinal injury C8 level | spinal cord injury C8 > S14.108
complete lesion T1 level | thoracic spinal injury T1 level complete lesion > S24.111
thoracic spinal injury T1 level anterior cord syndrome > S24.131
thoracic spinal injury T1 level brown-sequard syndrome > S24.141
thoracic spinal injury T1 level posterior cord syndrome | incomplete lesion T1 level | thoracic spinal injury T1 level incomplete lesion > S24.151
thoracic spinal injury T1 level > S24.101
complete lesion T2-T6 level | thoracic spinal injury T2-T6 level complete lesion > S24.112
thoracic spinal injury T2-T6 level anterior cord syndrome > S24.132
thoracic spinal injury T2-T6 level brown-sequard syndrome > S24.142
thoracic spinal injury T2-T6 level posterior cord syndrome | incomplete lesion T2-T6 level | thoracic spinal injury T2-T6 level incomplete lesion > S24.152
thoracic spinal injury T2-T6 level > S24.102
complete lesion T7-T10 level | thoracic spinal injury T7-T10 level complete lesion > S24.113
thoracic spinal injury T7-T10 level anterior cord syndrome > S24.133
thoracic spinal injury T7-T10 level brown-sequard syndrome > S24.143
thoracic spinal injury T7-T10 level posterior cord syndrome | incomplete lesion T7-T10 level | thoracic spinal injury T7-T10 level incomplete lesion > S24.153
thoracic spinal injury T7-T10 level > S24.103
complete lesion T11-T12 level | thoracic spinal injury T11-T12 level complete lesion > S24.114
thoracic spinal injury T11-T12 level anterior cord syndrome > S24.134
thoracic spinal injury T11-T12 level brown-sequard syndrome > S24.144
thoracic spinal injury T11-T12 level posterior cord syndrome | incomplete lesion T11-T12 level | thoracic spinal injury T11-T12 level incomplete lesion > S24.154
thoracic spinal injury T11-T12 level > S24.104
complete lesion L1 level | lumbar spinal injury L1 level complete lesion > S34.111
incomplete lesion L1 level | lumbar spinal injury L1 level incomplete lesion > S34.121
complete lesion L2 level | lumbar spinal injury L2 level complete lesion > S34.112
incomplete lesion L2 level | lumbar spinal injury L2 level incomplete lesion > S34.122
complete lesion L3 level | lumbar spinal injury L3 level complete lesion > S34.113
incomplete lesion L3 level | lumbar spinal injury L3 level incomplete lesion > S34.123
lumbar spinal injury L3 level > S34.103
complete lesion L4 level | lumbar spinal injury L4 level complete lesion > S34.114
incomplete lesion L4 level | lumbar spinal injury L4 level incomplete lesion > S34.124
lumbar spinal injury L4 level > S34.104
complete lesion L5 level | lumbar spinal injury L5 level complete lesion > S34.115
incomplete lesion L5 level | lumbar spinal injury L5 level incomplete lesion > S34.125
lumbar spinal injury L5 level > S34.105
lumbar spinal injury complete lesion > S34.119
lumbar spinal injury incomplete lesion > S34.129
sacral spinal injury > S34.139
sacral spinal injury complete lesion > S34.131
sacral spinal injury incomplete lesion > S34.132

# --- vertebral dislocation between two levels
C0 and C1 dislocation | C0/C1 dislocation > S13.111
C0 and C1 subluxation | C0/C1 subluxation > S13.110
C1 and C2 dislocation > S13.121
C1 and C2 subluxation | C1/C2 subluxation > S13.120
C2 and C3 dislocation | C2/C3 dislocation > S13.131
C2 and C3 subluxation | C2/C3 subluxation > S13.130
C3 and C4 dislocation > S13.141
C3 and C4 subluxation | C3/C4 subluxation > S13.140
C4 and C5 dislocation > S13.151
C4 and C5 subluxation | C4/C5 subluxation > S13.150
C5 and C6 dislocation > S13.161
C5 and C6 subluxation | C5/C6 subluxation > S13.160
C6 and C7 dislocation > S13.171
C6 and C7 subluxation | C6/C7 subluxation > S13.170
C7 and T1 dislocation | C7/T1 dislocation > S13.181
C7 and T1 subluxation | C7/T1 subluxation > S13.180
T1 and T2 dislocation | T1/T2 dislocation > S23.111
T1 and T2 subluxation | T1/T2 subluxation > S23.110
T2 and T3 dislocation | T2/T3 dislocation > S23.121
T2 and T3 subluxation | T2/T3 subluxation > S23.120
T3 and T4 dislocation | T3/T4 dislocation > S23.123
T3 and T4 subluxation | T3/T4 subluxation > S23.122
T4 and T5 dislocation | T4/T5 dislocation > S23.131
T4 and T5 subluxation | T4/T5 subluxation > S23.130
T5 and T6 dislocation | T5/T6 dislocation > S23.133
T5 and T6 subluxation | T5/T6 subluxation > S23.132
T6 and T7 dislocation | T6/T7 dislocation > S23.141
T6 and T7 subluxation | T6/T7 subluxation > S23.140
T7 and T8 dislocation | T7/T8 dislocation > S23.143
T7 and T8 subluxation | T7/T8 subluxation > S23.142
T8 and T9 dislocation | T8/T9 dislocation > S23.151
T8 and T9 subluxation | T8/T9 subluxation > S23.150
T9 and T10 dislocation | T9/T10 dislocation > S23.153
T9 and T10 subluxation | T9/T10 subluxation > S23.152
T10 and T11 dislocation | T10/T11 dislocation > S23.161
T10 and T11 subluxation | T10/T11 subluxation > S23.160
T11 and T12 dislocation | T11/T12 dislocation > S23.163
T11 and T12 subluxation | T11/T12 subluxation > S23.162
T12 and L1 dislocation | T12/L1 dislocation > S23.171
T12 and L1 subluxation | T12/L1 subluxation > S23.170
L1 and L2 dislocation | L1/L2 dislocation > S33.111
L1 and L2 subluxation | L1/L2 subluxation > S33.110
L2 and L3 dislocation | L2/L3 dislocation > S33.121
L2 and L3 subluxation | L2/L3 subluxation > S33.120
L3 and L4 dislocation | L3/L4 dislocation > S33.131
L3 and L4 subluxation | L3/L4 subluxation > S33.130
L4 and L5 dislocation | L4/L5 dislocation > S33.141
L4 and L5 subluxation | L4/L5 subluxation > S33.140

# --- traumatic spondylolisthesis
type III traumatic spondylolisthesis C2 > S12.14
type III traumatic spondylolisthesis C3 > S12.24
type III traumatic spondylolisthesis C4 > S12.34
type III traumatic spondylolisthesis C5 > S12.44
type III traumatic spondylolisthesis C6 > S12.54
type III traumatic spondylolisthesis C7 > S12.64

# --- foreign body left behind, by procedure
foreign body accidentally left surgical operation > T81.500
foreign body accidentally left surgical operation adhesions > T81.510
foreign body accidentally left surgical operation obstruction > T81.520
foreign body accidentally left surgical operation perforation > T81.530
foreign body accidentally left infusion | foreign body accidentally left transfusion > T81.501
foreign body accidentally left infusion adhesions | foreign body accidentally left transfusion adhesions > T81.511
foreign body accidentally left infusion obstruction | foreign body accidentally left transfusion obstruction > T81.521
foreign body accidentally left infusion perforation | foreign body accidentally left transfusion perforation > T81.531
foreign body accidentally left kidney dialysis > T81.502
foreign body accidentally left kidney dialysis adhesions > T81.512
foreign body accidentally left kidney dialysis obstruction > T81.522
foreign body accidentally left kidney dialysis perforation > T81.532
foreign body accidentally left injection | foreign body accidentally left immunization > T81.503
foreign body accidentally left injection adhesions | foreign body accidentally left immunization adhesions > T81.513
foreign body accidentally left injection obstruction | foreign body accidentally left immunization obstruction > T81.523
foreign body accidentally left injection perforation | foreign body accidentally left immunization perforation > T81.533
foreign body accidentally left endoscopy > T81.504
foreign body accidentally left endoscopy adhesions > T81.514
foreign body accidentally left endoscopy obstruction > T81.524
foreign body accidentally left endoscopy perforation > T81.534
foreign body accidentally left cardiac catheterization > T81.505
foreign body accidentally left cardiac catheterization adhesions > T81.515
foreign body accidentally left cardiac catheterization obstruction > T81.525
foreign body accidentally left cardiac catheterization perforation > T81.535
foreign body accidentally left aspiration | foreign body accidentally left puncture > T81.506
foreign body accidentally left aspiration adhesions | foreign body accidentally left puncture adhesions > T81.516
foreign body accidentally left aspiration obstruction | foreign body accidentally left puncture obstruction > T81.526
foreign body accidentally left aspiration perforation | foreign body accidentally left puncture perforation > T81.536
foreign body accidentally left catheter removal > T81.507
foreign body accidentally left catheter removal adhesions > T81.517
foreign body accidentally left catheter removal obstruction > T81.527
foreign body accidentally left catheter removal perforation > T81.537
foreign body accidentally left procedure > T81.509
foreign body accidentally left procedure adhesions > T81.519
foreign body accidentally left procedure obstruction > T81.529
foreign body accidentally left procedure perforation > T81.539

# --- devices, grafts and transplants by kind of trouble
arterial graft embolism | vascular graft embolism | extremity artery graft embolism | peripheral artery graft embolism | peripheral vascular graft embolism | femoral artery graft embolism | femoral arterial graft embolism | carotid artery graft embolism > T82.818
carotid arterial graft embolism | aortic graft embolism | surgically created arteriovenous fistula embolism | arteriovenous dialysis fistula embolism | surgically created arteriovenous shunt embolism | arteriovenous dialysis shunt embolism | intra-aortic balloon embolism > T82.818
counterpulsation balloon embolism | aortic counterpulsation balloon embolism | vascular infusion catheter embolism | infusion catheter embolism | vascular device embolism | vascular implant embolism | cardiovascular device embolism | cardiovascular implant embolism > T82.818
dialysis catheter embolism | vascular dialysis catheter embolism | hemodialysis catheter embolism > T82.818
arterial graft fibrosis | vascular graft fibrosis | extremity artery graft fibrosis | peripheral artery graft fibrosis | peripheral vascular graft fibrosis | femoral artery graft fibrosis | femoral arterial graft fibrosis | carotid artery graft fibrosis > T82.828
carotid arterial graft fibrosis | aortic graft fibrosis | surgically created arteriovenous fistula fibrosis | arteriovenous dialysis fistula fibrosis | surgically created arteriovenous shunt fibrosis | arteriovenous dialysis shunt fibrosis | intra-aortic balloon fibrosis > T82.828
counterpulsation balloon fibrosis | aortic counterpulsation balloon fibrosis | vascular infusion catheter fibrosis | infusion catheter fibrosis | umbrella device fibrosis | vena cava filter fibrosis | IVC filter fibrosis | inferior vena cava filter fibrosis > T82.828
vascular device fibrosis | vascular implant fibrosis | cardiovascular device fibrosis | cardiovascular implant fibrosis | dialysis catheter fibrosis | vascular dialysis catheter fibrosis | hemodialysis catheter fibrosis > T82.828
arterial graft hemorrhage | vascular graft hemorrhage | extremity artery graft hemorrhage | peripheral artery graft hemorrhage | peripheral vascular graft hemorrhage | femoral artery graft hemorrhage | femoral arterial graft hemorrhage | carotid artery graft hemorrhage > T82.838
carotid arterial graft hemorrhage | surgically created arteriovenous fistula hemorrhage | arteriovenous dialysis fistula hemorrhage | surgically created arteriovenous shunt hemorrhage | arteriovenous dialysis shunt hemorrhage | intra-aortic balloon hemorrhage > T82.838
counterpulsation balloon hemorrhage | aortic counterpulsation balloon hemorrhage | vascular infusion catheter hemorrhage | infusion catheter hemorrhage | umbrella device hemorrhage | vena cava filter hemorrhage | IVC filter hemorrhage | inferior vena cava filter hemorrhage > T82.838
vascular device hemorrhage | vascular implant hemorrhage | cardiovascular device hemorrhage | cardiovascular implant hemorrhage | dialysis catheter hemorrhage | vascular dialysis catheter hemorrhage | hemodialysis catheter hemorrhage > T82.838
pain due to arterial graft | pain due to vascular graft | pain due to extremity artery graft | pain due to peripheral artery graft | pain due to peripheral vascular graft | pain due to femoral artery graft | pain due to femoral arterial graft | pain due to carotid artery graft > T82.848
pain due to carotid arterial graft | pain due to surgically created arteriovenous fistula | pain due to arteriovenous dialysis fistula | pain due to surgically created arteriovenous shunt | pain due to arteriovenous dialysis shunt | pain due to intra-aortic balloon > T82.848
pain due to counterpulsation balloon | pain due to aortic counterpulsation balloon | pain due to vascular infusion catheter | pain due to infusion catheter | pain due to umbrella device | pain due to vena cava filter | pain due to IVC filter > T82.848
pain due to inferior vena cava filter | pain due to vascular device | pain due to vascular implant | pain due to cardiovascular device | pain due to cardiovascular implant | pain due to vascular dialysis catheter | pain due to hemodialysis catheter > T82.848
arterial graft stenosis | extremity artery graft stenosis | peripheral artery graft stenosis | peripheral vascular graft stenosis | femoral arterial graft stenosis > T82.858
carotid arterial graft stenosis | surgically created arteriovenous fistula stenosis | arteriovenous dialysis fistula stenosis | surgically created arteriovenous shunt stenosis | arteriovenous dialysis shunt stenosis | intra-aortic balloon stenosis > T82.858
counterpulsation balloon stenosis | aortic counterpulsation balloon stenosis | vascular infusion catheter stenosis | infusion catheter stenosis | umbrella device stenosis | vena cava filter stenosis | IVC filter stenosis | inferior vena cava filter stenosis > T82.858
vascular device stenosis | vascular implant stenosis | cardiovascular device stenosis | cardiovascular implant stenosis | dialysis catheter stenosis | vascular dialysis catheter stenosis | hemodialysis catheter stenosis > T82.858
arterial graft thrombosis | extremity artery graft thrombosis | peripheral artery graft thrombosis | peripheral vascular graft thrombosis | femoral arterial graft thrombosis > T82.868
carotid arterial graft thrombosis | surgically created arteriovenous fistula thrombosis | arteriovenous dialysis fistula thrombosis | surgically created arteriovenous shunt thrombosis | arteriovenous dialysis shunt thrombosis > T82.868
intra-aortic balloon thrombosis | counterpulsation balloon thrombosis | aortic counterpulsation balloon thrombosis | vascular infusion catheter thrombosis | vascular device thrombosis | vascular implant thrombosis | cardiovascular device thrombosis > T82.868
cardiovascular implant thrombosis | vascular dialysis catheter thrombosis | hemodialysis catheter thrombosis > T82.868
arterial graft complication | vascular graft complication | extremity artery graft complication | peripheral artery graft complication | peripheral vascular graft complication | femoral artery graft complication | femoral arterial graft complication > T82.9
carotid artery graft complication | carotid arterial graft complication | aortic graft complication | surgically created arteriovenous fistula complication | arteriovenous dialysis fistula complication | surgically created arteriovenous shunt complication > T82.9
arteriovenous dialysis shunt complication | artificial heart complication | intra-aortic balloon complication | counterpulsation balloon complication | aortic counterpulsation balloon complication | vascular infusion catheter complication | infusion catheter complication > T82.9
umbrella device complication | vena cava filter complication | IVC filter complication | inferior vena cava filter complication | cardiac device complication | cardiac implant complication | heart implant complication | vascular device complication | vascular implant complication > T82.9
cardiovascular device complication | cardiovascular implant complication | cardiac electronic device complication | electronic cardiovascular device complication | cardiac electrode complication | cardiac pacemaker electrode complication | pacemaker electrode complication > T82.9
pacemaker lead complication | defibrillator lead complication | cardiac pulse generator complication | pacemaker pulse generator complication | pulse generator battery complication | pacemaker generator complication | dialysis catheter complication > T82.9
vascular dialysis catheter complication | hemodialysis catheter complication | heart valve prosthesis complication | prosthetic heart valve complication | cardiac valve prosthesis complication | heart valve graft complication | biological heart valve graft complication > T82.9
bioprosthetic heart valve complication | coronary artery graft complication | coronary bypass graft complication | coronary artery bypass graft complication > T82.9
arterial graft breakdown | arterial graft malfunction > T82.319
arterial graft displacement | arterial graft malposition > T82.329
arterial graft leakage | arterial graft leak | vascular graft leak > T82.339
arterial graft obstruction | arterial graft perforation | arterial graft protrusion | vascular graft perforation | vascular graft protrusion > T82.399
arterial graft infection | arterial graft inflammation | sepsis due to arterial graft | vascular graft inflammation | sepsis due to vascular graft | extremity artery graft infection | extremity artery graft inflammation | sepsis due to extremity artery graft > T82.7
peripheral artery graft infection | peripheral artery graft inflammation | sepsis due to peripheral artery graft | peripheral vascular graft inflammation | sepsis due to peripheral vascular graft | femoral artery graft inflammation > T82.7
sepsis due to femoral artery graft | femoral arterial graft infection | femoral arterial graft inflammation | sepsis due to femoral arterial graft | carotid artery graft inflammation | sepsis due to carotid artery graft > T82.7
carotid arterial graft infection | carotid arterial graft inflammation | sepsis due to carotid arterial graft | aortic graft inflammation | sepsis due to aortic graft | surgically created arteriovenous fistula infection > T82.7
surgically created arteriovenous fistula inflammation | sepsis due to surgically created arteriovenous fistula | arteriovenous dialysis fistula infection | arteriovenous dialysis fistula inflammation | sepsis due to arteriovenous dialysis fistula > T82.7
surgically created arteriovenous shunt infection | surgically created arteriovenous shunt inflammation | sepsis due to surgically created arteriovenous shunt | arteriovenous dialysis shunt infection | arteriovenous dialysis shunt inflammation > T82.7
sepsis due to arteriovenous dialysis shunt | artificial heart inflammation | sepsis due to artificial heart | intra-aortic balloon infection | intra-aortic balloon inflammation | sepsis due to intra-aortic balloon | counterpulsation balloon infection > T82.7
counterpulsation balloon inflammation | sepsis due to counterpulsation balloon | aortic counterpulsation balloon infection | aortic counterpulsation balloon inflammation | sepsis due to aortic counterpulsation balloon | umbrella device inflammation > T82.7
sepsis due to umbrella device | vena cava filter inflammation | sepsis due to vena cava filter | IVC filter inflammation | sepsis due to IVC filter | inferior vena cava filter infection | inferior vena cava filter inflammation > T82.7
sepsis due to inferior vena cava filter | cardiac device inflammation | sepsis due to cardiac device | cardiac implant infection | cardiac implant inflammation | sepsis due to cardiac implant | heart implant infection | heart implant inflammation > T82.7
sepsis due to heart implant | vascular device infection | vascular device inflammation | sepsis due to vascular device | vascular implant infection | vascular implant inflammation | sepsis due to vascular implant | cardiovascular device infection > T82.7
cardiovascular device inflammation | sepsis due to cardiovascular device | cardiovascular implant infection | cardiovascular implant inflammation | sepsis due to cardiovascular implant | cardiac electronic device infection | cardiac electronic device inflammation > T82.7
sepsis due to cardiac electronic device | electronic cardiovascular device infection | electronic cardiovascular device inflammation | sepsis due to electronic cardiovascular device | cardiac electrode inflammation | sepsis due to cardiac electrode > T82.7
cardiac pacemaker electrode inflammation | sepsis due to cardiac pacemaker electrode | pacemaker electrode inflammation | sepsis due to pacemaker electrode | pacemaker lead inflammation | sepsis due to pacemaker lead | defibrillator lead inflammation > T82.7
sepsis due to defibrillator lead | cardiac pulse generator infection | cardiac pulse generator inflammation | sepsis due to cardiac pulse generator | pacemaker pulse generator inflammation | sepsis due to pacemaker pulse generator | pulse generator battery infection > T82.7
pulse generator battery inflammation | sepsis due to pulse generator battery | pacemaker generator inflammation | sepsis due to pacemaker generator | heart valve graft inflammation | sepsis due to heart valve graft > T82.7
biological heart valve graft infection | biological heart valve graft inflammation | sepsis due to biological heart valve graft | bioprosthetic heart valve infection | bioprosthetic heart valve inflammation | sepsis due to bioprosthetic heart valve > T82.7
coronary artery graft inflammation | sepsis due to coronary artery graft | coronary bypass graft inflammation | sepsis due to coronary bypass graft | coronary artery bypass graft infection > T82.7
coronary artery bypass graft inflammation | sepsis due to coronary artery bypass graft > T82.7
extremity artery graft breakdown | extremity artery graft malfunction | peripheral artery graft breakdown | peripheral artery graft malfunction | peripheral vascular graft breakdown | peripheral vascular graft malfunction > T82.318
extremity artery graft displacement | extremity artery graft malposition | peripheral artery graft displacement | peripheral artery graft malposition | peripheral vascular graft displacement | peripheral vascular graft malposition > T82.328
extremity artery graft leakage | extremity artery graft leak | peripheral artery graft leakage | peripheral artery graft leak | peripheral vascular graft leakage | peripheral vascular graft leak > T82.338
extremity artery graft obstruction | extremity artery graft perforation | extremity artery graft protrusion | peripheral artery graft obstruction | peripheral artery graft perforation | peripheral artery graft protrusion > T82.398
peripheral vascular graft obstruction | peripheral vascular graft perforation | peripheral vascular graft protrusion > T82.398
femoral artery graft leak | femoral arterial graft leak > T82.332
femoral artery graft perforation | femoral artery graft protrusion | femoral arterial graft obstruction | femoral arterial graft perforation | femoral arterial graft protrusion > T82.392
carotid artery graft leak | carotid arterial graft leak > T82.331
carotid artery graft perforation | carotid artery graft protrusion | carotid arterial graft obstruction | carotid arterial graft perforation | carotid arterial graft protrusion > T82.391
aortic graft perforation | aortic graft protrusion > T82.390
surgically created arteriovenous fistula malposition | arteriovenous dialysis fistula displacement | arteriovenous dialysis fistula malposition > T82.520
surgically created arteriovenous fistula leak | arteriovenous dialysis fistula leakage | arteriovenous dialysis fistula leak > T82.530
surgically created arteriovenous fistula obstruction | surgically created arteriovenous fistula perforation | surgically created arteriovenous fistula protrusion | arteriovenous dialysis fistula obstruction > T82.590
arteriovenous dialysis fistula perforation | arteriovenous dialysis fistula protrusion > T82.590
arteriovenous dialysis fistula breakdown | arteriovenous dialysis fistula malfunction > T82.510
surgically created arteriovenous shunt malposition | arteriovenous dialysis shunt displacement | arteriovenous dialysis shunt malposition > T82.521
surgically created arteriovenous shunt leak | arteriovenous dialysis shunt leakage | arteriovenous dialysis shunt leak > T82.531
surgically created arteriovenous shunt obstruction | surgically created arteriovenous shunt perforation | surgically created arteriovenous shunt protrusion | arteriovenous dialysis shunt obstruction > T82.591
arteriovenous dialysis shunt perforation | arteriovenous dialysis shunt protrusion > T82.591
arteriovenous dialysis shunt breakdown | arteriovenous dialysis shunt malfunction > T82.511
artificial heart embolism | cardiac device embolism | cardiac implant embolism | heart implant embolism | cardiac electronic device embolism | electronic cardiovascular device embolism | heart valve prosthesis embolism | prosthetic heart valve embolism > T82.817
cardiac valve prosthesis embolism | heart valve graft embolism | biological heart valve graft embolism | bioprosthetic heart valve embolism > T82.817
artificial heart fibrosis | cardiac device fibrosis | cardiac implant fibrosis | heart implant fibrosis | cardiac electronic device fibrosis | electronic cardiovascular device fibrosis | cardiac electrode fibrosis | cardiac pacemaker electrode fibrosis > T82.827
pacemaker electrode fibrosis | pacemaker lead fibrosis | defibrillator lead fibrosis | cardiac pulse generator fibrosis | pacemaker pulse generator fibrosis | pulse generator battery fibrosis | pacemaker generator fibrosis | heart valve prosthesis fibrosis > T82.827
prosthetic heart valve fibrosis | cardiac valve prosthesis fibrosis | heart valve graft fibrosis | biological heart valve graft fibrosis | bioprosthetic heart valve fibrosis | coronary artery graft fibrosis | coronary bypass graft fibrosis | coronary artery bypass graft fibrosis > T82.827
artificial heart hemorrhage | cardiac device hemorrhage | cardiac implant hemorrhage | heart implant hemorrhage | cardiac electronic device hemorrhage | electronic cardiovascular device hemorrhage | cardiac electrode hemorrhage | cardiac pacemaker electrode hemorrhage > T82.837
pacemaker electrode hemorrhage | pacemaker lead hemorrhage | defibrillator lead hemorrhage | cardiac pulse generator hemorrhage | pacemaker pulse generator hemorrhage | pulse generator battery hemorrhage | pacemaker generator hemorrhage | heart valve prosthesis hemorrhage > T82.837
prosthetic heart valve hemorrhage | cardiac valve prosthesis hemorrhage | heart valve graft hemorrhage | biological heart valve graft hemorrhage | bioprosthetic heart valve hemorrhage | coronary artery graft hemorrhage | coronary bypass graft hemorrhage > T82.837
coronary artery bypass graft hemorrhage > T82.837
pain due to artificial heart | pain due to cardiac device | pain due to cardiac implant | pain due to heart implant | pain due to cardiac electronic device | pain due to electronic cardiovascular device | pain due to cardiac electrode | pain due to cardiac pacemaker electrode > T82.847
pain due to pacemaker electrode | pain due to pacemaker lead | pain due to defibrillator lead | pain due to cardiac pulse generator | pain due to pacemaker pulse generator | pain due to pulse generator battery | pain due to pacemaker generator > T82.847
pain due to heart valve prosthesis | pain due to prosthetic heart valve | pain due to cardiac valve prosthesis | pain due to heart valve graft | pain due to biological heart valve graft | pain due to bioprosthetic heart valve > T82.847
artificial heart stenosis | cardiac device stenosis | cardiac implant stenosis | heart implant stenosis | cardiac electronic device stenosis | electronic cardiovascular device stenosis | cardiac electrode stenosis | cardiac pacemaker electrode stenosis > T82.857
pacemaker electrode stenosis | pacemaker lead stenosis | defibrillator lead stenosis | cardiac pulse generator stenosis | pacemaker pulse generator stenosis | pulse generator battery stenosis | pacemaker generator stenosis | heart valve prosthesis stenosis > T82.857
cardiac valve prosthesis stenosis | heart valve graft stenosis | biological heart valve graft stenosis | bioprosthetic heart valve stenosis > T82.857
artificial heart thrombosis | cardiac device thrombosis | cardiac implant thrombosis | heart implant thrombosis | cardiac electronic device thrombosis | electronic cardiovascular device thrombosis | cardiac electrode thrombosis | cardiac pacemaker electrode thrombosis > T82.867
pacemaker electrode thrombosis | defibrillator lead thrombosis | cardiac pulse generator thrombosis | pacemaker pulse generator thrombosis | pulse generator battery thrombosis | pacemaker generator thrombosis | heart valve prosthesis thrombosis > T82.867
cardiac valve prosthesis thrombosis | heart valve graft thrombosis | biological heart valve graft thrombosis | bioprosthetic heart valve thrombosis | coronary artery graft thrombosis | coronary bypass graft thrombosis > T82.867
coronary artery bypass graft thrombosis > T82.867
artificial heart leak > T82.532
artificial heart obstruction | artificial heart perforation | artificial heart protrusion > T82.592
intra-aortic balloon breakdown | intra-aortic balloon malfunction | counterpulsation balloon breakdown | counterpulsation balloon malfunction | aortic counterpulsation balloon breakdown | aortic counterpulsation balloon malfunction > T82.513
intra-aortic balloon displacement | intra-aortic balloon malposition | counterpulsation balloon displacement | counterpulsation balloon malposition | aortic counterpulsation balloon displacement | aortic counterpulsation balloon malposition > T82.523
intra-aortic balloon leakage | intra-aortic balloon leak | counterpulsation balloon leakage | counterpulsation balloon leak | aortic counterpulsation balloon leakage | aortic counterpulsation balloon leak > T82.533
intra-aortic balloon obstruction | intra-aortic balloon perforation | intra-aortic balloon protrusion | counterpulsation balloon obstruction | counterpulsation balloon perforation | counterpulsation balloon protrusion > T82.593
aortic counterpulsation balloon obstruction | aortic counterpulsation balloon perforation | aortic counterpulsation balloon protrusion > T82.593
vascular infusion catheter obstruction | vascular infusion catheter perforation | vascular infusion catheter protrusion | infusion catheter perforation | infusion catheter protrusion > T82.594
umbrella device leak | vena cava filter leakage | vena cava filter leak | IVC filter leakage | IVC filter leak | inferior vena cava filter leakage | inferior vena cava filter leak > T82.535
umbrella device obstruction | umbrella device protrusion | vena cava filter protrusion > T82.595
IVC filter protrusion | inferior vena cava filter obstruction | inferior vena cava filter perforation | inferior vena cava filter protrusion > T82.595
vena cava filter breakdown | IVC filter breakdown | inferior vena cava filter breakdown | inferior vena cava filter malfunction > T82.515
inferior vena cava filter displacement | inferior vena cava filter malposition > T82.525
cardiac implant malfunction | heart implant malfunction | vascular device malfunction | vascular implant malfunction | cardiovascular device breakdown | cardiovascular device malfunction | cardiovascular implant malfunction > T82.519
cardiac device malposition | cardiac implant malposition | heart implant malposition | cardiovascular device displacement | cardiovascular device malposition > T82.529
cardiac device leak | cardiac implant leak | heart implant leak | vascular device leak | vascular implant leak | cardiovascular device leakage | cardiovascular device leak | cardiovascular implant leak > T82.539
cardiac device obstruction | cardiac device perforation | cardiac device protrusion | cardiovascular device obstruction | cardiovascular device perforation | cardiovascular device protrusion > T82.599
electronic cardiovascular device obstruction | electronic cardiovascular device perforation | electronic cardiovascular device protrusion > T82.199
electronic cardiovascular device breakdown | electronic cardiovascular device malfunction > T82.119
electronic cardiovascular device displacement | electronic cardiovascular device malposition > T82.129
cardiac electrode malposition | cardiac pacemaker electrode malposition | pacemaker electrode malposition | defibrillator lead malposition > T82.120
cardiac electrode obstruction | cardiac electrode perforation | cardiac electrode protrusion | cardiac pacemaker electrode obstruction | cardiac pacemaker electrode perforation | cardiac pacemaker electrode protrusion > T82.190
pacemaker electrode obstruction | pacemaker electrode perforation | pacemaker electrode protrusion | pacemaker lead obstruction | pacemaker lead protrusion > T82.190
defibrillator lead obstruction | defibrillator lead perforation | defibrillator lead protrusion > T82.190
pacemaker electrode breakdown | pacemaker lead breakdown | defibrillator lead breakdown > T82.110
cardiac pulse generator malposition > T82.121
cardiac pulse generator obstruction | cardiac pulse generator perforation | cardiac pulse generator protrusion | pacemaker pulse generator obstruction | pacemaker pulse generator perforation | pacemaker pulse generator protrusion > T82.191
pulse generator battery obstruction | pulse generator battery perforation | pulse generator battery protrusion | pacemaker generator obstruction > T82.191
pacemaker generator perforation | pacemaker generator protrusion > T82.191
pacemaker pulse generator breakdown | pulse generator battery breakdown | pacemaker generator breakdown > T82.111
dialysis catheter breakdown | hemodialysis catheter breakdown > T82.41
dialysis catheter perforation | dialysis catheter protrusion | hemodialysis catheter obstruction | hemodialysis catheter perforation > T82.49
hemodialysis catheter protrusion > T82.49
hemodialysis catheter malposition > T82.42
hemodialysis catheter leakage | hemodialysis catheter leak > T82.43
heart valve prosthesis malfunction | prosthetic heart valve breakdown | cardiac valve prosthesis malfunction > T82.01
heart valve prosthesis leak | cardiac valve prosthesis leak > T82.03
prosthetic heart valve perforation | prosthetic heart valve protrusion > T82.09
heart valve prosthesis infection | heart valve prosthesis inflammation | sepsis due to heart valve prosthesis | prosthetic heart valve inflammation | sepsis due to prosthetic heart valve | cardiac valve prosthesis infection > T82.6
cardiac valve prosthesis inflammation | sepsis due to cardiac valve prosthesis > T82.6
heart valve graft breakdown | bioprosthetic heart valve breakdown > T82.221
heart valve graft malposition | bioprosthetic heart valve malposition > T82.222
heart valve graft leakage | heart valve graft leak | biological heart valve graft leak | bioprosthetic heart valve leakage | bioprosthetic heart valve leak > T82.223
heart valve graft obstruction | heart valve graft perforation | heart valve graft protrusion | bioprosthetic heart valve obstruction | bioprosthetic heart valve perforation > T82.228
bioprosthetic heart valve protrusion > T82.228
coronary artery graft breakdown | coronary bypass graft breakdown | coronary artery bypass graft malfunction > T82.211
coronary artery graft leakage | coronary artery graft leak | coronary bypass graft leakage | coronary bypass graft leak | coronary artery bypass graft leak > T82.213
coronary artery graft obstruction | coronary artery graft perforation | coronary artery graft protrusion | coronary bypass graft obstruction | coronary bypass graft perforation | coronary bypass graft protrusion > T82.218
coronary artery bypass graft obstruction > T82.218
urinary catheter fibrosis | foley catheter fibrosis | indwelling urethral catheter fibrosis | urethral catheter fibrosis | cystostomy catheter fibrosis | suprapubic catheter fibrosis | nephrostomy catheter fibrosis | nephrostomy tube fibrosis | urinary stent fibrosis > T83.82
ileal conduit stent fibrosis | nephroureteral stent fibrosis | ureteral stent fibrosis | indwelling ureteral stent fibrosis | urinary sphincter implant fibrosis | urinary sphincter fibrosis | implanted urinary sphincter fibrosis | artificial urinary sphincter fibrosis > T83.82
urinary electronic stimulator fibrosis | urinary neurostimulator fibrosis | bladder stimulator fibrosis | urinary graft fibrosis | graft of urinary organ fibrosis | urinary organ graft fibrosis | urinary device fibrosis | urinary implant fibrosis > T83.82
intrauterine contraceptive device fibrosis | penile prosthesis fibrosis | penile implant fibrosis | testicular prosthesis fibrosis | testicular implant fibrosis | genital prosthesis fibrosis | genital device fibrosis | genital implant fibrosis | vaginal prosthesis fibrosis > T83.82
genitourinary device fibrosis | genitourinary implant fibrosis > T83.82
urinary catheter hemorrhage | foley catheter hemorrhage | indwelling urethral catheter hemorrhage | urethral catheter hemorrhage | cystostomy catheter hemorrhage | suprapubic catheter hemorrhage | nephrostomy catheter hemorrhage | nephrostomy tube hemorrhage > T83.83
urinary stent hemorrhage | ileal conduit stent hemorrhage | nephroureteral stent hemorrhage | urinary sphincter implant hemorrhage | urinary sphincter hemorrhage | implanted urinary sphincter hemorrhage | artificial urinary sphincter hemorrhage > T83.83
urinary electronic stimulator hemorrhage | urinary neurostimulator hemorrhage | bladder stimulator hemorrhage | urinary graft hemorrhage | graft of urinary organ hemorrhage | urinary organ graft hemorrhage | urinary device hemorrhage | urinary implant hemorrhage > T83.83
intrauterine contraceptive device hemorrhage | penile prosthesis hemorrhage | penile implant hemorrhage | testicular prosthesis hemorrhage | testicular implant hemorrhage | genital prosthesis hemorrhage | genital device hemorrhage | genital implant hemorrhage > T83.83
vaginal prosthesis hemorrhage | genitourinary device hemorrhage | genitourinary implant hemorrhage > T83.83
urinary catheter stenosis | foley catheter stenosis | indwelling urethral catheter stenosis | urethral catheter stenosis | cystostomy catheter stenosis | suprapubic catheter stenosis | nephrostomy catheter stenosis | nephrostomy tube stenosis | urinary stent stenosis > T83.85
ileal conduit stent stenosis | nephroureteral stent stenosis | ureteral stent stenosis | indwelling ureteral stent stenosis | urinary sphincter implant stenosis | urinary sphincter stenosis | implanted urinary sphincter stenosis | artificial urinary sphincter stenosis > T83.85
urinary electronic stimulator stenosis | urinary neurostimulator stenosis | bladder stimulator stenosis | urinary graft stenosis | graft of urinary organ stenosis | urinary organ graft stenosis | urinary device stenosis | urinary implant stenosis > T83.85
intrauterine contraceptive device stenosis | penile prosthesis stenosis | penile implant stenosis | testicular prosthesis stenosis | testicular implant stenosis | genital prosthesis stenosis | genital device stenosis | genital implant stenosis | vaginal prosthesis stenosis > T83.85
genitourinary device stenosis | genitourinary implant stenosis > T83.85
urinary catheter complication | foley catheter complication | indwelling urethral catheter complication | urethral catheter complication | cystostomy catheter complication | suprapubic catheter complication | nephrostomy catheter complication | nephrostomy tube complication > T83.9
urinary stent complication | ileal conduit stent complication | nephroureteral stent complication | ureteral stent complication | indwelling ureteral stent complication | urinary sphincter implant complication | urinary sphincter complication > T83.9
implanted urinary sphincter complication | artificial urinary sphincter complication | urinary electronic stimulator complication | urinary neurostimulator complication | bladder stimulator complication | urinary graft complication | graft of urinary organ complication > T83.9
urinary organ graft complication | urinary device complication | urinary implant complication | intrauterine contraceptive device complication | penile prosthesis complication | penile implant complication | testicular prosthesis complication | testicular implant complication > T83.9
genital prosthesis complication | genital device complication | genital implant complication | vaginal prosthesis complication | genitourinary device complication | genitourinary implant complication > T83.9
urinary catheter breakdown | foley catheter breakdown > T83.018
foley catheter perforation | foley catheter protrusion > T83.098
urinary catheter inflammation | foley catheter inflammation > T83.518
foley catheter leakage > T83.038
indwelling urethral catheter embolism | urethral catheter embolism | cystostomy catheter embolism | suprapubic catheter embolism | nephrostomy catheter embolism | nephrostomy tube embolism | urinary stent embolism | ileal conduit stent embolism | nephroureteral stent embolism > T83.81
ureteral stent embolism | indwelling ureteral stent embolism | urinary sphincter implant embolism | urinary sphincter embolism | implanted urinary sphincter embolism | artificial urinary sphincter embolism | urinary electronic stimulator embolism > T83.81
urinary neurostimulator embolism | bladder stimulator embolism | urinary graft embolism | graft of urinary organ embolism | urinary organ graft embolism | urinary device embolism | urinary implant embolism | intrauterine contraceptive device embolism | penile prosthesis embolism > T83.81
penile implant embolism | testicular prosthesis embolism | testicular implant embolism | genital prosthesis embolism | genital device embolism | genital implant embolism | vaginal prosthesis embolism | genitourinary device embolism | genitourinary implant embolism > T83.81
indwelling urethral catheter thrombosis | urethral catheter thrombosis | cystostomy catheter thrombosis | suprapubic catheter thrombosis | nephrostomy catheter thrombosis | nephrostomy tube thrombosis | urinary stent thrombosis | ileal conduit stent thrombosis > T83.86
nephroureteral stent thrombosis | ureteral stent thrombosis | indwelling ureteral stent thrombosis | urinary sphincter implant thrombosis | urinary sphincter thrombosis | implanted urinary sphincter thrombosis | artificial urinary sphincter thrombosis > T83.86
urinary electronic stimulator thrombosis | urinary neurostimulator thrombosis | bladder stimulator thrombosis | urinary graft thrombosis | graft of urinary organ thrombosis | urinary organ graft thrombosis | urinary device thrombosis | urinary implant thrombosis > T83.86
intrauterine contraceptive device thrombosis | penile prosthesis thrombosis | penile implant thrombosis | testicular prosthesis thrombosis | testicular implant thrombosis | genital prosthesis thrombosis | genital device thrombosis | genital implant thrombosis > T83.86
vaginal prosthesis thrombosis | genitourinary device thrombosis | genitourinary implant thrombosis > T83.86
indwelling urethral catheter obstruction | indwelling urethral catheter perforation | indwelling urethral catheter protrusion | urethral catheter obstruction | urethral catheter perforation | urethral catheter protrusion > T83.091
indwelling urethral catheter inflammation | urethral catheter inflammation > T83.511
urethral catheter breakdown > T83.011
urethral catheter malposition > T83.021
urethral catheter leakage | urethral catheter leak > T83.031
cystostomy catheter obstruction | cystostomy catheter perforation | cystostomy catheter protrusion | suprapubic catheter perforation | suprapubic catheter protrusion > T83.090
cystostomy catheter inflammation | suprapubic catheter inflammation > T83.510
suprapubic catheter breakdown > T83.010
nephrostomy catheter perforation | nephrostomy catheter protrusion | nephrostomy tube perforation | nephrostomy tube protrusion > T83.092
nephrostomy catheter inflammation | nephrostomy tube inflammation > T83.512
nephrostomy tube breakdown > T83.012
pain due to urinary stent | pain due to ileal conduit stent | pain due to nephroureteral stent | pain due to urinary sphincter implant | pain due to urinary sphincter | pain due to implanted urinary sphincter | pain due to artificial urinary sphincter > T83.84
pain due to urinary electronic stimulator | pain due to urinary neurostimulator | pain due to bladder stimulator | pain due to urinary graft | pain due to graft of urinary organ | pain due to urinary organ graft | pain due to urinary device | pain due to urinary implant > T83.84
pain due to intrauterine contraceptive device | pain due to penile prosthesis | pain due to penile implant | pain due to testicular prosthesis | pain due to testicular implant | pain due to genital prosthesis | pain due to genital device | pain due to genital implant > T83.84
pain due to vaginal prosthesis | pain due to genitourinary device | pain due to genitourinary implant > T83.84
urinary stent breakdown | urinary stent malfunction | nephroureteral stent malfunction > T83.113
urinary stent displacement | urinary stent malposition | nephroureteral stent malposition > T83.123
urinary stent obstruction | urinary stent perforation | urinary stent protrusion | ileal conduit stent perforation | ileal conduit stent protrusion > T83.193
nephroureteral stent obstruction | nephroureteral stent perforation | nephroureteral stent protrusion > T83.193
urinary stent infection | urinary stent inflammation | ileal conduit stent inflammation | nephroureteral stent infection | nephroureteral stent inflammation > T83.593
ureteral stent breakdown | indwelling ureteral stent malfunction > T83.112
ureteral stent perforation | ureteral stent protrusion | indwelling ureteral stent obstruction | indwelling ureteral stent perforation | indwelling ureteral stent protrusion > T83.192
ureteral stent inflammation | indwelling ureteral stent infection | indwelling ureteral stent inflammation > T83.592
indwelling ureteral stent malposition > T83.122
urinary sphincter implant obstruction | urinary sphincter implant perforation | urinary sphincter implant protrusion | urinary sphincter obstruction | urinary sphincter perforation | urinary sphincter protrusion > T83.191
implanted urinary sphincter obstruction | implanted urinary sphincter perforation | implanted urinary sphincter protrusion | artificial urinary sphincter obstruction > T83.191
artificial urinary sphincter perforation | artificial urinary sphincter protrusion > T83.191
urinary sphincter implant inflammation | urinary sphincter infection | urinary sphincter inflammation | implanted urinary sphincter infection | implanted urinary sphincter inflammation > T83.591
artificial urinary sphincter inflammation > T83.591
urinary sphincter breakdown | urinary sphincter malfunction | artificial urinary sphincter breakdown > T83.111
urinary sphincter displacement | urinary sphincter malposition > T83.121
urinary electronic stimulator breakdown | urinary neurostimulator breakdown | urinary neurostimulator malfunction | bladder stimulator breakdown > T83.110
urinary electronic stimulator obstruction | urinary electronic stimulator perforation | urinary electronic stimulator protrusion | urinary neurostimulator obstruction | urinary neurostimulator perforation > T83.190
urinary neurostimulator protrusion | bladder stimulator obstruction | bladder stimulator perforation | bladder stimulator protrusion > T83.190
urinary electronic stimulator infection | urinary electronic stimulator inflammation | urinary neurostimulator infection | urinary neurostimulator inflammation | bladder stimulator inflammation > T83.590
urinary neurostimulator displacement | urinary neurostimulator malposition | bladder stimulator malposition > T83.120
urinary graft breakdown | urinary graft malfunction | graft of urinary organ malfunction | urinary organ graft malfunction > T83.21
urinary graft displacement | urinary graft malposition > T83.22
urinary graft leakage | urinary graft leak | graft of urinary organ leak | urinary organ graft leak > T83.23
urinary graft obstruction | urinary graft perforation | urinary graft protrusion > T83.29
urinary graft infection | urinary graft inflammation | graft of urinary organ infection | graft of urinary organ inflammation | urinary organ graft infection | urinary organ graft inflammation | urinary device infection | urinary device inflammation | urinary implant infection > T83.598
urinary implant inflammation | genitourinary device infection | genitourinary device inflammation | genitourinary implant infection | genitourinary implant inflammation > T83.598
urinary device breakdown | urinary device malfunction | urinary implant breakdown | urinary implant malfunction > T83.118
urinary device displacement | urinary device malposition | urinary implant displacement | urinary implant malposition > T83.128
urinary device obstruction | urinary device perforation | urinary device protrusion | urinary implant obstruction | urinary implant perforation | urinary implant protrusion > T83.198
intrauterine contraceptive device inflammation | genital prosthesis infection | genital prosthesis inflammation | genital device infection | genital device inflammation | genital implant infection | genital implant inflammation > T83.69
vaginal prosthesis infection | vaginal prosthesis inflammation > T83.69
penile prosthesis breakdown | penile prosthesis malfunction | penile implant breakdown > T83.410
penile prosthesis displacement | penile prosthesis malposition > T83.420
penile prosthesis obstruction | penile prosthesis perforation | penile prosthesis protrusion | penile implant obstruction | penile implant perforation | penile implant protrusion > T83.490
penile prosthesis infection | penile prosthesis inflammation | penile implant inflammation > T83.61
testicular prosthesis breakdown | testicular prosthesis malfunction | testicular implant breakdown > T83.411
testicular prosthesis displacement | testicular prosthesis malposition > T83.421
testicular prosthesis obstruction | testicular prosthesis perforation | testicular prosthesis protrusion | testicular implant obstruction | testicular implant perforation | testicular implant protrusion > T83.491
testicular prosthesis infection | testicular prosthesis inflammation | testicular implant inflammation > T83.62
genital prosthesis breakdown | genital prosthesis malfunction | genital device breakdown | genital device malfunction | genital implant breakdown | genital implant malfunction | vaginal prosthesis breakdown | vaginal prosthesis malfunction > T83.418
genital prosthesis displacement | genital prosthesis malposition | genital device displacement | genital device malposition | genital implant displacement | genital implant malposition | vaginal prosthesis displacement | vaginal prosthesis malposition > T83.428
genital prosthesis obstruction | genital prosthesis perforation | genital prosthesis protrusion | genital device obstruction | genital device perforation | genital device protrusion > T83.498
genital implant obstruction | genital implant perforation | genital implant protrusion | vaginal prosthesis obstruction | vaginal prosthesis perforation | vaginal prosthesis protrusion > T83.498
joint prosthesis embolism | internal joint prosthesis embolism | internal fixation device embolism | orthopedic device embolism | orthopedic implant embolism | internal orthopedic device embolism | bone device embolism | bone implant embolism | bone stimulator embolism > T84.81
electronic bone stimulator embolism | electronic bone device embolism | muscle graft embolism | tendon graft embolism > T84.81
joint prosthesis fibrosis | internal joint prosthesis fibrosis | internal fixation device fibrosis | orthopedic device fibrosis | orthopedic implant fibrosis | internal orthopedic device fibrosis | bone device fibrosis | bone implant fibrosis | bone stimulator fibrosis > T84.82
electronic bone stimulator fibrosis | electronic bone device fibrosis | muscle graft fibrosis | tendon graft fibrosis > T84.82
joint prosthesis hemorrhage | internal joint prosthesis hemorrhage | internal fixation device hemorrhage | orthopedic device hemorrhage | orthopedic implant hemorrhage | internal orthopedic device hemorrhage | bone device hemorrhage | bone implant hemorrhage > T84.83
bone stimulator hemorrhage | electronic bone stimulator hemorrhage | electronic bone device hemorrhage | muscle graft hemorrhage | tendon graft hemorrhage > T84.83
joint prosthesis stenosis | internal joint prosthesis stenosis | internal fixation device stenosis | orthopedic device stenosis | orthopedic implant stenosis | internal orthopedic device stenosis | bone device stenosis | bone implant stenosis | bone stimulator stenosis > T84.85
electronic bone stimulator stenosis | electronic bone device stenosis | muscle graft stenosis | tendon graft stenosis > T84.85
joint prosthesis thrombosis | internal joint prosthesis thrombosis | internal fixation device thrombosis | orthopedic device thrombosis | orthopedic implant thrombosis | internal orthopedic device thrombosis | bone device thrombosis | bone implant thrombosis > T84.86
bone stimulator thrombosis | electronic bone stimulator thrombosis | electronic bone device thrombosis | muscle graft thrombosis | tendon graft thrombosis > T84.86
joint prosthesis complication | internal joint prosthesis complication | orthopedic device complication | orthopedic implant complication | internal orthopedic device complication | bone device complication | bone implant complication > T84.9
bone stimulator complication | electronic bone stimulator complication | electronic bone device complication | muscle graft complication | tendon graft complication > T84.9
joint prosthesis breakdown | joint prosthesis malfunction | internal joint prosthesis breakdown | internal joint prosthesis malfunction > T84.019
joint prosthesis displacement | joint prosthesis malposition | internal joint prosthesis displacement | internal joint prosthesis malposition > T84.029
joint prosthesis obstruction | joint prosthesis perforation | joint prosthesis protrusion | internal joint prosthesis obstruction | internal joint prosthesis perforation | internal joint prosthesis protrusion > T84.099
joint prosthesis inflammation | sepsis due to joint prosthesis | internal joint prosthesis inflammation | sepsis due to internal joint prosthesis > T84.50
pain due to internal fixation device | pain due to bone device | pain due to bone implant | pain due to bone stimulator | pain due to electronic bone stimulator | pain due to electronic bone device | pain due to muscle graft | pain due to tendon graft > T84.84
internal fixation device inflammation | sepsis due to internal fixation device > T84.60
orthopedic device breakdown | orthopedic device malfunction | orthopedic implant breakdown | internal orthopedic device breakdown | internal orthopedic device malfunction > T84.418
orthopedic device displacement | orthopedic device malposition | internal orthopedic device displacement | internal orthopedic device malposition > T84.428
orthopedic device obstruction | orthopedic device perforation | orthopedic device protrusion | orthopedic implant obstruction | orthopedic implant perforation | orthopedic implant protrusion > T84.498
internal orthopedic device obstruction | internal orthopedic device perforation | internal orthopedic device protrusion > T84.498
orthopedic device infection | orthopedic device inflammation | sepsis due to orthopedic device | orthopedic implant inflammation | sepsis due to orthopedic implant | internal orthopedic device infection | internal orthopedic device inflammation > T84.7
sepsis due to internal orthopedic device | bone device infection | bone device inflammation | sepsis due to bone device | bone implant infection | bone implant inflammation | sepsis due to bone implant | bone stimulator inflammation > T84.7
sepsis due to bone stimulator | electronic bone stimulator inflammation | sepsis due to electronic bone stimulator | electronic bone device infection | electronic bone device inflammation | sepsis due to electronic bone device > T84.7
muscle graft inflammation | sepsis due to muscle graft | tendon graft inflammation | sepsis due to tendon graft > T84.7
bone device breakdown | bone device malfunction | bone implant breakdown | bone implant malfunction > T84.318
bone device displacement | bone device malposition | bone implant displacement | bone implant malposition > T84.328
bone device obstruction | bone device perforation | bone device protrusion | bone implant obstruction | bone implant perforation | bone implant protrusion > T84.398
bone stimulator breakdown | electronic bone device breakdown | electronic bone device malfunction > T84.310
bone stimulator obstruction | bone stimulator perforation | bone stimulator protrusion | electronic bone stimulator obstruction | electronic bone stimulator perforation | electronic bone stimulator protrusion > T84.390
electronic bone device obstruction | electronic bone device perforation | electronic bone device protrusion > T84.390
electronic bone device displacement | electronic bone device malposition > T84.320
muscle graft obstruction | muscle graft perforation | muscle graft protrusion | tendon graft obstruction | tendon graft perforation | tendon graft protrusion > T84.490
hand internal fixation device breakdown | finger internal fixation device breakdown | metacarpal internal fixation device breakdown | carpal internal fixation device breakdown > T84.210
hand internal fixation device displacement | finger internal fixation device displacement | metacarpal internal fixation device displacement | carpal internal fixation device displacement > T84.220
foot internal fixation device breakdown | toe internal fixation device breakdown | metatarsal internal fixation device breakdown | tarsal internal fixation device breakdown > T84.213
foot internal fixation device displacement | toe internal fixation device displacement | metatarsal internal fixation device displacement | tarsal internal fixation device displacement > T84.223
spine internal fixation device breakdown > T84.216
spine internal fixation device displacement > T84.226
humerus internal fixation device infection | radius internal fixation device infection | ulna internal fixation device infection > T84.61
humerus internal fixation device breakdown | radius internal fixation device breakdown | ulna internal fixation device breakdown | femur internal fixation device breakdown | tibia internal fixation device breakdown | fibula internal fixation device breakdown > T84.11
humerus internal fixation device displacement | radius internal fixation device displacement | ulna internal fixation device displacement | femur internal fixation device displacement | tibia internal fixation device displacement | fibula internal fixation device displacement > T84.12
femur internal fixation device infection | tibia internal fixation device infection | fibula internal fixation device infection > T84.62
arm internal fixation device infection > T84.619
leg internal fixation device infection > T84.629
spine internal fixation device infection > T84.63
other site internal fixation device infection > T84.69
shoulder joint prosthesis infection | elbow joint prosthesis infection | ankle joint prosthesis infection > T84.59
limb internal fixation device breakdown > T84.119
limb internal fixation device displacement > T84.129
ventricular shunt embolism | ventricular intracranial shunt embolism | cerebral ventricle shunt embolism | intracranial shunt embolism | brain electronic stimulator embolism | brain stimulator electrode embolism | peripheral nerve electronic stimulator embolism > T85.810
peripheral nerve stimulator embolism | spinal cord electronic stimulator embolism | spinal cord stimulator electrode embolism | nervous system electronic stimulator embolism | nervous system device embolism | nervous system stimulator embolism > T85.810
neurostimulator generator embolism | electronic neurostimulator generator embolism | stimulator generator embolism | spinal infusion catheter embolism | cranial infusion catheter embolism | epidural infusion catheter embolism | intrathecal infusion catheter embolism > T85.810
subarachnoid infusion catheter embolism | subdural infusion catheter embolism | epidural catheter embolism | intrathecal catheter embolism | intrathecal infusion pump embolism > T85.810
ventricular shunt fibrosis | ventricular intracranial shunt fibrosis | cerebral ventricle shunt fibrosis | intracranial shunt fibrosis | brain electronic stimulator fibrosis | brain stimulator electrode fibrosis | peripheral nerve electronic stimulator fibrosis > T85.820
peripheral nerve stimulator fibrosis | spinal cord electronic stimulator fibrosis | spinal cord stimulator electrode fibrosis | nervous system electronic stimulator fibrosis | nervous system device fibrosis | nervous system stimulator fibrosis > T85.820
neurostimulator generator fibrosis | electronic neurostimulator generator fibrosis | stimulator generator fibrosis | spinal infusion catheter fibrosis | cranial infusion catheter fibrosis | epidural infusion catheter fibrosis | intrathecal infusion catheter fibrosis > T85.820
subarachnoid infusion catheter fibrosis | subdural infusion catheter fibrosis | epidural catheter fibrosis | intrathecal catheter fibrosis | intrathecal infusion pump fibrosis > T85.820
ventricular shunt hemorrhage | ventricular intracranial shunt hemorrhage | cerebral ventricle shunt hemorrhage | intracranial shunt hemorrhage | brain electronic stimulator hemorrhage | brain stimulator electrode hemorrhage | peripheral nerve electronic stimulator hemorrhage > T85.830
peripheral nerve stimulator hemorrhage | spinal cord electronic stimulator hemorrhage | spinal cord stimulator electrode hemorrhage | nervous system electronic stimulator hemorrhage | nervous system device hemorrhage | nervous system stimulator hemorrhage > T85.830
neurostimulator generator hemorrhage | electronic neurostimulator generator hemorrhage | stimulator generator hemorrhage | spinal infusion catheter hemorrhage | cranial infusion catheter hemorrhage | epidural infusion catheter hemorrhage > T85.830
intrathecal infusion catheter hemorrhage | subarachnoid infusion catheter hemorrhage | subdural infusion catheter hemorrhage | epidural catheter hemorrhage | intrathecal catheter hemorrhage | intrathecal infusion pump hemorrhage > T85.830
pain due to ventricular shunt | pain due to ventricular intracranial shunt | pain due to cerebral ventricle shunt | pain due to intracranial shunt | pain due to brain electronic stimulator | pain due to brain stimulator electrode > T85.840
pain due to peripheral nerve electronic stimulator | pain due to peripheral nerve stimulator | pain due to nervous system electronic stimulator | pain due to nervous system device | pain due to nervous system stimulator | pain due to electronic neurostimulator generator > T85.840
ventricular shunt stenosis | ventricular intracranial shunt stenosis | cerebral ventricle shunt stenosis | intracranial shunt stenosis | brain electronic stimulator stenosis | brain stimulator electrode stenosis | peripheral nerve electronic stimulator stenosis > T85.850
peripheral nerve stimulator stenosis | spinal cord electronic stimulator stenosis | spinal cord stimulator electrode stenosis | nervous system electronic stimulator stenosis | nervous system device stenosis | nervous system stimulator stenosis > T85.850
neurostimulator generator stenosis | electronic neurostimulator generator stenosis | stimulator generator stenosis | spinal infusion catheter stenosis | cranial infusion catheter stenosis | epidural infusion catheter stenosis | intrathecal infusion catheter stenosis > T85.850
subarachnoid infusion catheter stenosis | subdural infusion catheter stenosis | epidural catheter stenosis | intrathecal catheter stenosis | intrathecal infusion pump stenosis > T85.850
ventricular shunt thrombosis | ventricular intracranial shunt thrombosis | cerebral ventricle shunt thrombosis | intracranial shunt thrombosis | brain electronic stimulator thrombosis | brain stimulator electrode thrombosis | peripheral nerve electronic stimulator thrombosis > T85.860
peripheral nerve stimulator thrombosis | spinal cord electronic stimulator thrombosis | spinal cord stimulator electrode thrombosis | nervous system electronic stimulator thrombosis | nervous system device thrombosis | nervous system stimulator thrombosis > T85.860
neurostimulator generator thrombosis | electronic neurostimulator generator thrombosis | stimulator generator thrombosis | spinal infusion catheter thrombosis | cranial infusion catheter thrombosis | epidural infusion catheter thrombosis > T85.860
intrathecal infusion catheter thrombosis | subarachnoid infusion catheter thrombosis | subdural infusion catheter thrombosis | epidural catheter thrombosis | intrathecal catheter thrombosis | intrathecal infusion pump thrombosis > T85.860
ventricular shunt complication | ventricular intracranial shunt complication | cerebral ventricle shunt complication | intracranial shunt complication | brain electronic stimulator complication | brain stimulator electrode complication > T85.9
peripheral nerve electronic stimulator complication | peripheral nerve stimulator complication | spinal cord electronic stimulator complication | spinal cord stimulator electrode complication | nervous system electronic stimulator complication | nervous system device complication > T85.9
nervous system stimulator complication | neurostimulator generator complication | electronic neurostimulator generator complication | stimulator generator complication | spinal infusion catheter complication | cranial infusion catheter complication > T85.9
epidural infusion catheter complication | intrathecal infusion catheter complication | subarachnoid infusion catheter complication | subdural infusion catheter complication | epidural catheter complication | intrathecal catheter complication > T85.9
intrathecal infusion pump complication | intraocular lens complication | intraocular lens prosthesis complication | eye implant complication | ocular implant complication | ocular prosthesis complication | orbital prosthesis complication | orbital implant complication > T85.9
breast implant complication | breast prosthesis complication | bile duct implant complication | bile duct prosthesis complication | biliary prosthesis complication | bile duct stent complication | esophageal anti-reflux device complication | anti-reflux device complication > T85.9
gastrointestinal implant complication | gastrointestinal device complication | gastrointestinal prosthesis complication | insulin pump complication | intraperitoneal dialysis catheter complication | peritoneal dialysis catheter complication | permanent suture complication > T85.9
artificial skin graft complication | decellularized allodermis graft complication | internal prosthetic device complication | prosthetic implant complication > T85.9
ventricular shunt breakdown | ventricular intracranial shunt malfunction | cerebral ventricle shunt breakdown | cerebral ventricle shunt malfunction | intracranial shunt breakdown | intracranial shunt malfunction > T85.01
ventricular shunt leakage | ventricular intracranial shunt leak | cerebral ventricle shunt leakage | cerebral ventricle shunt leak | intracranial shunt leakage | intracranial shunt leak > T85.03
ventricular shunt obstruction | ventricular shunt perforation | ventricular shunt protrusion | cerebral ventricle shunt obstruction | cerebral ventricle shunt perforation > T85.09
cerebral ventricle shunt protrusion | intracranial shunt obstruction | intracranial shunt perforation | intracranial shunt protrusion > T85.09
ventricular shunt inflammation | sepsis due to ventricular shunt | ventricular intracranial shunt infection | ventricular intracranial shunt inflammation | sepsis due to ventricular intracranial shunt | cerebral ventricle shunt infection | cerebral ventricle shunt inflammation > T85.730
sepsis due to cerebral ventricle shunt | intracranial shunt inflammation | sepsis due to intracranial shunt > T85.730
cerebral ventricle shunt displacement | cerebral ventricle shunt malposition | intracranial shunt displacement | intracranial shunt malposition > T85.02
brain electronic stimulator breakdown | brain stimulator electrode breakdown > T85.110
brain electronic stimulator obstruction | brain electronic stimulator perforation | brain electronic stimulator protrusion | brain stimulator electrode obstruction | brain stimulator electrode perforation > T85.190
brain stimulator electrode protrusion > T85.190
brain electronic stimulator infection | brain electronic stimulator inflammation | sepsis due to brain electronic stimulator | brain stimulator electrode infection | brain stimulator electrode inflammation | sepsis due to brain stimulator electrode > T85.731
peripheral nerve electronic stimulator breakdown | peripheral nerve stimulator breakdown > T85.111
peripheral nerve electronic stimulator obstruction | peripheral nerve electronic stimulator perforation | peripheral nerve electronic stimulator protrusion | peripheral nerve stimulator obstruction > T85.191
peripheral nerve stimulator perforation | peripheral nerve stimulator protrusion > T85.191
peripheral nerve electronic stimulator infection | peripheral nerve electronic stimulator inflammation | sepsis due to peripheral nerve electronic stimulator | peripheral nerve stimulator inflammation > T85.732
sepsis due to peripheral nerve stimulator > T85.732
spinal cord electronic stimulator breakdown | spinal cord stimulator electrode breakdown > T85.112
spinal cord electronic stimulator obstruction | spinal cord electronic stimulator perforation | spinal cord electronic stimulator protrusion | spinal cord stimulator electrode obstruction > T85.192
spinal cord stimulator electrode perforation | spinal cord stimulator electrode protrusion > T85.192
spinal cord electronic stimulator infection | spinal cord electronic stimulator inflammation | sepsis due to spinal cord electronic stimulator | spinal cord stimulator electrode infection | spinal cord stimulator electrode inflammation > T85.733
sepsis due to spinal cord stimulator electrode > T85.733
nervous system electronic stimulator breakdown | nervous system electronic stimulator malfunction | nervous system device breakdown | nervous system device malfunction | nervous system stimulator breakdown | nervous system stimulator malfunction > T85.118
nervous system electronic stimulator displacement | nervous system electronic stimulator malposition | nervous system device displacement | nervous system device malposition | nervous system stimulator displacement | nervous system stimulator malposition > T85.128
nervous system electronic stimulator obstruction | nervous system electronic stimulator perforation | nervous system electronic stimulator protrusion | nervous system device obstruction > T85.199
nervous system device perforation | nervous system device protrusion | nervous system stimulator obstruction | nervous system stimulator perforation | nervous system stimulator protrusion > T85.199
nervous system electronic stimulator infection | nervous system electronic stimulator inflammation | sepsis due to nervous system electronic stimulator | nervous system device infection | nervous system device inflammation | sepsis due to nervous system device > T85.738
nervous system stimulator infection | nervous system stimulator inflammation | sepsis due to nervous system stimulator | intrathecal infusion pump inflammation | sepsis due to intrathecal infusion pump > T85.738
neurostimulator generator breakdown | electronic neurostimulator generator breakdown | stimulator generator breakdown > T85.113
neurostimulator generator obstruction | neurostimulator generator perforation | neurostimulator generator protrusion | electronic neurostimulator generator obstruction | electronic neurostimulator generator perforation > T85.193
electronic neurostimulator generator protrusion | stimulator generator obstruction | stimulator generator perforation | stimulator generator protrusion > T85.193
neurostimulator generator inflammation | sepsis due to neurostimulator generator | electronic neurostimulator generator infection | electronic neurostimulator generator inflammation | sepsis due to electronic neurostimulator generator > T85.734
stimulator generator inflammation | sepsis due to stimulator generator > T85.734
spinal infusion catheter malposition | cranial infusion catheter malposition | epidural infusion catheter malposition | subarachnoid infusion catheter malposition | subdural infusion catheter malposition > T85.620
spinal infusion catheter obstruction | spinal infusion catheter perforation | spinal infusion catheter protrusion | cranial infusion catheter obstruction | cranial infusion catheter perforation > T85.690
cranial infusion catheter protrusion | epidural infusion catheter obstruction | epidural infusion catheter perforation | epidural infusion catheter protrusion > T85.690
intrathecal infusion catheter obstruction | intrathecal infusion catheter perforation | intrathecal infusion catheter protrusion | subarachnoid infusion catheter obstruction | subarachnoid infusion catheter perforation > T85.690
subarachnoid infusion catheter protrusion | subdural infusion catheter obstruction | subdural infusion catheter perforation | subdural infusion catheter protrusion > T85.690
epidural catheter perforation | epidural catheter protrusion | intrathecal catheter perforation | intrathecal catheter protrusion > T85.690
spinal infusion catheter inflammation | sepsis due to spinal infusion catheter | cranial infusion catheter inflammation | sepsis due to cranial infusion catheter > T85.735
epidural infusion catheter inflammation | sepsis due to epidural infusion catheter | intrathecal infusion catheter inflammation | sepsis due to intrathecal infusion catheter | subarachnoid infusion catheter infection > T85.735
subarachnoid infusion catheter inflammation | sepsis due to subarachnoid infusion catheter | subdural infusion catheter inflammation | sepsis due to subdural infusion catheter | epidural catheter inflammation > T85.735
sepsis due to epidural catheter | intrathecal catheter inflammation | sepsis due to intrathecal catheter > T85.735
subarachnoid infusion catheter malfunction | epidural catheter breakdown | intrathecal catheter breakdown > T85.610
epidural catheter leakage > T85.630
intrathecal infusion pump obstruction | intrathecal infusion pump perforation | intrathecal infusion pump protrusion > T85.695
intraocular lens embolism | intraocular lens prosthesis embolism | eye implant embolism | ocular implant embolism | ocular prosthesis embolism | orbital prosthesis embolism | orbital implant embolism | breast implant embolism | breast prosthesis embolism > T85.818
bile duct implant embolism | bile duct prosthesis embolism | biliary prosthesis embolism | bile duct stent embolism | esophageal anti-reflux device embolism | anti-reflux device embolism | gastrointestinal implant embolism | gastrointestinal device embolism > T85.818
gastrointestinal prosthesis embolism | insulin pump embolism | intraperitoneal dialysis catheter embolism | peritoneal dialysis catheter embolism | permanent suture embolism | artificial skin graft embolism | decellularized allodermis graft embolism > T85.818
internal prosthetic device embolism | prosthetic implant embolism > T85.818
intraocular lens fibrosis | intraocular lens prosthesis fibrosis | eye implant fibrosis | ocular implant fibrosis | ocular prosthesis fibrosis | orbital prosthesis fibrosis | orbital implant fibrosis | breast implant fibrosis | breast prosthesis fibrosis > T85.828
bile duct implant fibrosis | bile duct prosthesis fibrosis | biliary prosthesis fibrosis | bile duct stent fibrosis | esophageal anti-reflux device fibrosis | anti-reflux device fibrosis | gastrointestinal implant fibrosis | gastrointestinal device fibrosis > T85.828
gastrointestinal prosthesis fibrosis | insulin pump fibrosis | intraperitoneal dialysis catheter fibrosis | peritoneal dialysis catheter fibrosis | permanent suture fibrosis | artificial skin graft fibrosis | decellularized allodermis graft fibrosis > T85.828
internal prosthetic device fibrosis | prosthetic implant fibrosis > T85.828
intraocular lens hemorrhage | intraocular lens prosthesis hemorrhage | eye implant hemorrhage | ocular implant hemorrhage | ocular prosthesis hemorrhage | orbital prosthesis hemorrhage | orbital implant hemorrhage | breast implant hemorrhage | breast prosthesis hemorrhage > T85.838
bile duct implant hemorrhage | bile duct prosthesis hemorrhage | biliary prosthesis hemorrhage | bile duct stent hemorrhage | esophageal anti-reflux device hemorrhage | anti-reflux device hemorrhage | gastrointestinal implant hemorrhage | gastrointestinal device hemorrhage > T85.838
gastrointestinal prosthesis hemorrhage | insulin pump hemorrhage | intraperitoneal dialysis catheter hemorrhage | peritoneal dialysis catheter hemorrhage | permanent suture hemorrhage | artificial skin graft hemorrhage > T85.838
decellularized allodermis graft hemorrhage | internal prosthetic device hemorrhage | prosthetic implant hemorrhage > T85.838
pain due to intraocular lens | pain due to intraocular lens prosthesis | pain due to eye implant | pain due to ocular implant | pain due to ocular prosthesis | pain due to orbital prosthesis | pain due to orbital implant | pain due to esophageal anti-reflux device > T85.848
pain due to anti-reflux device | pain due to gastrointestinal implant | pain due to gastrointestinal device | pain due to gastrointestinal prosthesis | pain due to permanent suture | pain due to artificial skin graft > T85.848
pain due to decellularized allodermis graft | pain due to internal prosthetic device | pain due to prosthetic implant > T85.848
intraocular lens stenosis | intraocular lens prosthesis stenosis | eye implant stenosis | ocular implant stenosis | ocular prosthesis stenosis | orbital prosthesis stenosis | orbital implant stenosis | breast implant stenosis | breast prosthesis stenosis > T85.858
bile duct implant stenosis | bile duct prosthesis stenosis | biliary prosthesis stenosis | bile duct stent stenosis | esophageal anti-reflux device stenosis | anti-reflux device stenosis | gastrointestinal implant stenosis | gastrointestinal device stenosis > T85.858
gastrointestinal prosthesis stenosis | insulin pump stenosis | intraperitoneal dialysis catheter stenosis | peritoneal dialysis catheter stenosis | permanent suture stenosis | artificial skin graft stenosis | decellularized allodermis graft stenosis > T85.858
internal prosthetic device stenosis | prosthetic implant stenosis > T85.858
intraocular lens thrombosis | intraocular lens prosthesis thrombosis | eye implant thrombosis | ocular implant thrombosis | ocular prosthesis thrombosis | orbital prosthesis thrombosis | orbital implant thrombosis | breast implant thrombosis | breast prosthesis thrombosis > T85.868
bile duct implant thrombosis | bile duct prosthesis thrombosis | biliary prosthesis thrombosis | bile duct stent thrombosis | esophageal anti-reflux device thrombosis | anti-reflux device thrombosis | gastrointestinal implant thrombosis | gastrointestinal device thrombosis > T85.868
gastrointestinal prosthesis thrombosis | insulin pump thrombosis | intraperitoneal dialysis catheter thrombosis | peritoneal dialysis catheter thrombosis | permanent suture thrombosis | artificial skin graft thrombosis > T85.868
decellularized allodermis graft thrombosis | internal prosthetic device thrombosis | prosthetic implant thrombosis > T85.868
intraocular lens malfunction | intraocular lens prosthesis malfunction > T85.21
intraocular lens infection | intraocular lens inflammation | sepsis due to intraocular lens | intraocular lens prosthesis infection | intraocular lens prosthesis inflammation | sepsis due to intraocular lens prosthesis | eye implant inflammation > T85.79
sepsis due to eye implant | ocular implant inflammation | sepsis due to ocular implant | ocular prosthesis infection | ocular prosthesis inflammation | sepsis due to ocular prosthesis | orbital prosthesis infection | orbital prosthesis inflammation > T85.79
sepsis due to orbital prosthesis | orbital implant infection | orbital implant inflammation | sepsis due to orbital implant | breast implant inflammation | sepsis due to breast implant | breast prosthesis infection | breast prosthesis inflammation > T85.79
sepsis due to breast prosthesis | bile duct implant inflammation | sepsis due to bile duct implant | bile duct prosthesis infection | bile duct prosthesis inflammation | sepsis due to bile duct prosthesis | biliary prosthesis infection > T85.79
biliary prosthesis inflammation | sepsis due to biliary prosthesis | bile duct stent inflammation | sepsis due to bile duct stent | esophageal anti-reflux device infection | esophageal anti-reflux device inflammation > T85.79
sepsis due to esophageal anti-reflux device | anti-reflux device inflammation | sepsis due to anti-reflux device | gastrointestinal implant infection | gastrointestinal implant inflammation | sepsis due to gastrointestinal implant > T85.79
gastrointestinal device infection | gastrointestinal device inflammation | sepsis due to gastrointestinal device | gastrointestinal prosthesis infection | gastrointestinal prosthesis inflammation | sepsis due to gastrointestinal prosthesis | permanent suture infection > T85.79
permanent suture inflammation | sepsis due to permanent suture | artificial skin graft infection | artificial skin graft inflammation | sepsis due to artificial skin graft > T85.79
decellularized allodermis graft infection | decellularized allodermis graft inflammation | sepsis due to decellularized allodermis graft | internal prosthetic device infection | internal prosthetic device inflammation | sepsis due to internal prosthetic device > T85.79
prosthetic implant infection | prosthetic implant inflammation | sepsis due to prosthetic implant > T85.79
eye implant breakdown | ocular implant breakdown | ocular prosthesis breakdown | ocular prosthesis malfunction > T85.318
eye implant obstruction | eye implant perforation | eye implant protrusion | ocular implant obstruction | ocular implant perforation | ocular implant protrusion | ocular prosthesis obstruction > T85.398
ocular prosthesis perforation | ocular prosthesis protrusion > T85.398
ocular prosthesis displacement | ocular prosthesis malposition > T85.328
orbital prosthesis breakdown | orbital prosthesis malfunction | orbital implant breakdown | orbital implant malfunction > T85.31
orbital prosthesis displacement | orbital prosthesis malposition | orbital implant displacement | orbital implant malposition > T85.32
orbital prosthesis obstruction | orbital prosthesis perforation | orbital prosthesis protrusion | orbital implant obstruction | orbital implant perforation | orbital implant protrusion > T85.39
breast implant breakdown | breast prosthesis malfunction > T85.41
breast implant obstruction | breast implant perforation | breast implant protrusion > T85.49
breast prosthesis leak > T85.43
bile duct implant breakdown | bile duct prosthesis malfunction | biliary prosthesis breakdown | biliary prosthesis malfunction | bile duct stent breakdown > T85.510
bile duct implant malposition | bile duct prosthesis malposition | biliary prosthesis displacement | biliary prosthesis malposition > T85.520
bile duct implant obstruction | bile duct implant perforation | bile duct implant protrusion | bile duct prosthesis obstruction | bile duct prosthesis perforation | bile duct prosthesis protrusion > T85.590
biliary prosthesis obstruction | biliary prosthesis perforation | biliary prosthesis protrusion | bile duct stent perforation | bile duct stent protrusion > T85.590
esophageal anti-reflux device malposition > T85.521
esophageal anti-reflux device obstruction | esophageal anti-reflux device perforation | esophageal anti-reflux device protrusion | anti-reflux device obstruction | anti-reflux device perforation > T85.591
anti-reflux device protrusion > T85.591
anti-reflux device breakdown > T85.511
gastrointestinal implant breakdown | gastrointestinal implant malfunction | gastrointestinal device breakdown | gastrointestinal device malfunction | gastrointestinal prosthesis breakdown | gastrointestinal prosthesis malfunction > T85.518
gastrointestinal implant displacement | gastrointestinal implant malposition | gastrointestinal device displacement | gastrointestinal device malposition | gastrointestinal prosthesis displacement | gastrointestinal prosthesis malposition > T85.528
gastrointestinal implant obstruction | gastrointestinal implant perforation | gastrointestinal implant protrusion | gastrointestinal device obstruction | gastrointestinal device perforation | gastrointestinal device protrusion > T85.598
gastrointestinal prosthesis obstruction | gastrointestinal prosthesis perforation | gastrointestinal prosthesis protrusion > T85.598
insulin pump perforation | insulin pump protrusion > T85.694
insulin pump inflammation | sepsis due to insulin pump > T85.72
intraperitoneal dialysis catheter malposition > T85.621
intraperitoneal dialysis catheter obstruction | intraperitoneal dialysis catheter perforation | intraperitoneal dialysis catheter protrusion > T85.691
peritoneal dialysis catheter perforation | peritoneal dialysis catheter protrusion > T85.691
intraperitoneal dialysis catheter inflammation | sepsis due to intraperitoneal dialysis catheter | peritoneal dialysis catheter inflammation | sepsis due to peritoneal dialysis catheter > T85.71
peritoneal dialysis catheter breakdown > T85.611
permanent suture malfunction > T85.612
permanent suture malposition > T85.622
permanent suture obstruction | permanent suture perforation | permanent suture protrusion > T85.692
artificial skin graft malfunction | decellularized allodermis graft malfunction > T85.613
artificial skin graft malposition | decellularized allodermis graft malposition > T85.623
artificial skin graft obstruction | artificial skin graft perforation | artificial skin graft protrusion | decellularized allodermis graft obstruction | decellularized allodermis graft perforation > T85.693
decellularized allodermis graft protrusion > T85.693
internal prosthetic device breakdown | internal prosthetic device malfunction | prosthetic implant breakdown | prosthetic implant malfunction > T85.618
internal prosthetic device displacement | internal prosthetic device malposition | prosthetic implant displacement | prosthetic implant malposition > T85.628
internal prosthetic device leakage | internal prosthetic device leak | prosthetic implant leakage | prosthetic implant leak > T85.638
internal prosthetic device obstruction | internal prosthetic device perforation | internal prosthetic device protrusion | prosthetic implant obstruction | prosthetic implant perforation | prosthetic implant protrusion > T85.698
urethral mesh erosion | urethral sling erosion > T83.712
ureteral bulking agent erosion > T83.714
urethral mesh exposure | urethral sling exposure > T83.722
urethral bulking agent exposure > T83.723
ureteral bulking agent exposure > T83.724
heart-lung transplant rejection > T86.31
pancreas transplant complication > T86.899
cornea graft complication | corneal graft complication > T86.849
bone transplant complication > T86.839
bone transplant rejection > T86.830
bone transplant failure > T86.831
bone transplant infection > T86.832
skin transplant complication > T86.829
skin transplant rejection > T86.820
skin transplant failure > T86.821
skin transplant infection > T86.822
stem cell transplant rejection > T86.5


# --- the same the other way round, where the order matters to the matcher
superficial bite of forehead > S00.87
superficial injury of forehead > S00.80
open wound of forehead > S01.80
insect bite of chin | insect bite of jaw | insect bite of temple | insect bite of temporal region | insect bite of submental region | insect bite of submandibular region | insect bite of brow | insect bite of jawline | insect bite of facial skin | insect bite of malar region > S00.86
insect bite of submaxillary region | insect bite of supraorbital region | insect bite of glabella > S00.86
splinter of tongue > S00.552
external constriction of larynx > S10.14
superficial injury of nape > S10.80
abrasion of pubic region | abrasion of mons pubis > S30.811
external constriction of pubic region | external constriction of mons pubis > S30.841
superficial foreign body of pubic region | superficial foreign body of mons pubis > S30.851
superficial bite of pubic region | superficial bite of mons pubis > S30.871
superficial injury of pubic region | superficial injury of mons pubis > S30.92
foreign body without open wound of flank > S30.85A
superficial injury of flank > S30.9A
contusion of flank > S30.13
insect bite of index finger | insect bite of middle finger | insect bite of ring finger | insect bite of little finger > S60.46
superficial bite of index finger | superficial bite of middle finger | superficial bite of ring finger | superficial bite of little finger > S60.47
insect bite of dorsum of foot > S90.86
superficial bite of dorsum of foot > S90.87
burn of temple > T20.06
corrosion of temple > T20.46
first degree burn of temple > T20.16
first degree corrosion of temple > T20.56
second degree burn of temple | partial thickness burn of temple > T20.26
second degree corrosion of temple > T20.66
third degree burn of temple | full thickness burn of temple > T20.36
third degree corrosion of temple > T20.76
burn of head and neck multiple sites > T20.09
corrosion of head and neck multiple sites > T20.49
first degree burn of head and neck multiple sites > T20.19
first degree corrosion of head and neck multiple sites > T20.59
second degree burn of head and neck multiple sites | partial thickness burn of head and neck multiple sites > T20.29
second degree corrosion of head and neck multiple sites > T20.69
third degree burn of head and neck multiple sites | full thickness burn of head and neck multiple sites > T20.39
third degree corrosion of head and neck multiple sites > T20.79
first degree burn of trunk > T21.10
first degree corrosion of trunk > T21.50
second degree burn of trunk | partial thickness burn of trunk > T21.20
second degree corrosion of trunk > T21.60
third degree burn of trunk | full thickness burn of trunk > T21.30
third degree corrosion of trunk > T21.70
corrosion of hand > T23.40
first degree burn of hand > T23.10
first degree corrosion of hand > T23.50
second degree burn of hand | partial thickness burn of hand > T23.20
second degree corrosion of hand > T23.60
third degree burn of hand | full thickness burn of hand > T23.30
third degree corrosion of hand > T23.70
first degree burn of finger multiple sites > T23.13
second degree burn of finger multiple sites | partial thickness burn of finger multiple sites > T23.23
third degree burn of finger multiple sites | full thickness burn of finger multiple sites > T23.33
second degree burn of multiple fingers with thumb | partial thickness burn of multiple fingers with thumb > T23.24
third degree burn of multiple fingers with thumb > T23.34
burn of hip > T24.00
corrosion of hip > T24.41
first degree burn of hip > T24.10
first degree corrosion of hip > T24.50
second degree burn of hip | partial thickness burn of hip > T24.20
second degree corrosion of hip > T24.60
third degree burn of hip | full thickness burn of hip > T24.30
third degree corrosion of hip > T24.70
second degree corrosion of multiple sites of ankle and foot | second degree corrosion of multiple sites of foot > T25.69
corrosion of 90 percent or more of body surface > T32.90
laceration of forearm vein > S55.21
injury of blood vessel of head and neck > S15.9
injury of nerve of axilla | laceration of nerve of axilla > S44.9
laceration of facial nerve > S04.5


laceration of biceps > S46.22
laceration of triceps > S46.32
injury of trapezius | injury of coracobrachialis > S46.80
laceration of trapezius | laceration of coracobrachialis > S46.82
strain of coracobrachialis > S46.81
injury of flexor tendon of finger > S66.10
injury of extensor tendon of finger > S66.30
laceration of muscle of front of thorax > S29.021
traumatic rupture of gallbladder > S36.128
contusion of heart | contusion of myocardium > S26.91
cervical spinal injury, C1 level, central cord syndrome > S14.121
cervical spinal injury, C2 level, central cord syndrome > S14.122
cervical spinal injury, C8 level, central cord syndrome > S14.128
dislocation of C0 and C1 | dislocation of C0/C1 > S13.111
subluxation of C0 and C1 | subluxation of C0/C1 > S13.110
dislocation of C1 and C2 | dislocation of C1/C2 > S13.121
subluxation of C1 and C2 | subluxation of C1/C2 > S13.120
dislocation of C2 and C3 > S13.131
subluxation of C2 and C3 > S13.130
dislocation of C3 and C4 > S13.141
subluxation of C3 and C4 > S13.140
dislocation of C4 and C5 > S13.151
subluxation of C4 and C5 > S13.150
dislocation of C5 and C6 > S13.161
subluxation of C5 and C6 > S13.160
dislocation of C6 and C7 > S13.171
subluxation of C6 and C7 > S13.170
dislocation of C7 and T1 > S13.181
subluxation of C7 and T1 > S13.180
dislocation of T1 and T2 | dislocation of T1/T2 > S23.111
subluxation of T1 and T2 | subluxation of T1/T2 > S23.110
dislocation of T2 and T3 > S23.121
subluxation of T2 and T3 > S23.120
dislocation of T3 and T4 > S23.123
subluxation of T3 and T4 > S23.122
dislocation of T4 and T5 > S23.131
subluxation of T4 and T5 > S23.130
dislocation of T5 and T6 > S23.133
subluxation of T5 and T6 > S23.132
dislocation of T6 and T7 > S23.141
subluxation of T6 and T7 > S23.140
dislocation of T7 and T8 > S23.143
subluxation of T7 and T8 > S23.142
dislocation of T8 and T9 | dislocation of T8/T9 > S23.151
subluxation of T8 and T9 | subluxation of T8/T9 > S23.150
dislocation of T9 and T10 | dislocation of T9/T10 > S23.153
subluxation of T9 and T10 | subluxation of T9/T10 > S23.152
dislocation of T10 and T11 > S23.161
subluxation of T10 and T11 > S23.160
dislocation of T11 and T12 | dislocation of T11/T12 > S23.163
subluxation of T11 and T12 | subluxation of T11/T12 > S23.162
dislocation of T12 and L1 > S23.171
subluxation of T12 and L1 > S23.170
dislocation of L1 and L2 | dislocation of L1/L2 > S33.111
subluxation of L1 and L2 | subluxation of L1/L2 > S33.110
dislocation of L2 and L3 | dislocation of L2/L3 > S33.121
subluxation of L2 and L3 | subluxation of L2/L3 > S33.120
dislocation of L3 and L4 | dislocation of L3/L4 > S33.131
subluxation of L3 and L4 | subluxation of L3/L4 > S33.130
dislocation of L4 and L5 | dislocation of L4/L5 > S33.141
subluxation of L4 and L5 | subluxation of L4/L5 > S33.140
foreign body accidentally left in body after infusion | foreign body accidentally left in body after transfusion > T81.501
foreign body accidentally left in body after infusion with adhesions | foreign body accidentally left in body after transfusion with adhesions > T81.511
foreign body accidentally left in body after infusion with obstruction | foreign body accidentally left in body after transfusion with obstruction > T81.521
foreign body accidentally left in body after infusion with perforation | foreign body accidentally left in body after transfusion with perforation > T81.531
foreign body accidentally left in body after injection | foreign body accidentally left in body after immunization > T81.503
foreign body accidentally left in body after injection with adhesions | foreign body accidentally left in body after immunization with adhesions > T81.513
foreign body accidentally left in body after injection with obstruction | foreign body accidentally left in body after immunization with obstruction > T81.523
foreign body accidentally left in body after injection with perforation | foreign body accidentally left in body after immunization with perforation > T81.533
foreign body accidentally left in body after endoscopy > T81.504
foreign body accidentally left in body after endoscopy with adhesions > T81.514
foreign body accidentally left in body after endoscopy with obstruction > T81.524
foreign body accidentally left in body after endoscopy with perforation > T81.534
foreign body accidentally left in body after cardiac catheterization > T81.505
foreign body accidentally left in body after cardiac catheterization with adhesions > T81.515
foreign body accidentally left in body after cardiac catheterization with obstruction > T81.525
foreign body accidentally left in body after cardiac catheterization with perforation > T81.535
foreign body accidentally left in body after aspiration | foreign body accidentally left in body after puncture > T81.506
foreign body accidentally left in body after aspiration with adhesions | foreign body accidentally left in body after puncture with adhesions > T81.516
foreign body accidentally left in body after aspiration with obstruction | foreign body accidentally left in body after puncture with obstruction > T81.526
foreign body accidentally left in body after aspiration with perforation | foreign body accidentally left in body after puncture with perforation > T81.536
foreign body accidentally left in body after catheter removal > T81.507
foreign body accidentally left in body after catheter removal with adhesions > T81.517
foreign body accidentally left in body after catheter removal with obstruction > T81.527
foreign body accidentally left in body after catheter removal with perforation > T81.537
foreign body accidentally left in body after procedure > T81.509
foreign body accidentally left in body after procedure with adhesions > T81.519
foreign body accidentally left in body after procedure with obstruction > T81.529
foreign body accidentally left in body after procedure with perforation > T81.539
stenosis due to vascular graft | stenosis due to hemodialysis catheter > T82.858
thrombosis due to vascular graft | thrombosis due to aortic graft | thrombosis due to infusion catheter | thrombosis due to dialysis catheter | thrombosis due to hemodialysis catheter > T82.868
obstruction of vascular graft > T82.399
obstruction of carotid artery graft > T82.391
obstruction of aortic graft > T82.390
infection due to aortic graft | infection due to artificial heart | infection due to umbrella device | infection due to vena cava filter | infection due to IVC filter | infection due to cardiac device | infection due to cardiac electrode | infection due to defibrillator lead > T82.7
infection due to heart valve graft | infection due to coronary bypass graft > T82.7
obstruction of infusion catheter > T82.594
perforation by umbrella device | obstruction of vena cava filter | obstruction of IVC filter > T82.595
malfunction of cardiac device > T82.519
displacement of cardiac device > T82.529
thrombosis due to pacemaker lead | thrombosis due to prosthetic heart valve > T82.867
obstruction of dialysis catheter | obstruction of hemodialysis catheter | perforation by hemodialysis catheter | protrusion of hemodialysis catheter > T82.49
embolism due to hemodialysis catheter > T82.818
fibrosis due to hemodialysis catheter > T82.828
hemorrhage due to hemodialysis catheter > T82.838
complication of hemodialysis catheter > T82.9
breakdown of hemodialysis catheter | malfunction of hemodialysis catheter > T82.41
displacement of hemodialysis catheter | malposition of hemodialysis catheter > T82.42
leakage of hemodialysis catheter > T82.43
obstruction of prosthetic heart valve > T82.09
infection due to prosthetic heart valve > T82.6
breakdown of urinary catheter | breakdown of foley catheter | malfunction of foley catheter > T83.018
displacement of urinary catheter | malposition of urinary catheter | displacement of foley catheter | malposition of foley catheter > T83.028
infection due to urinary catheter | infection due to foley catheter | inflammation due to foley catheter > T83.518
fibrosis due to foley catheter > T83.82
hemorrhage due to foley catheter > T83.83
stenosis due to foley catheter > T83.85
complication of foley catheter > T83.9
obstruction of foley catheter | perforation by foley catheter | protrusion of foley catheter > T83.098
infection due to indwelling urethral catheter | infection due to urethral catheter > T83.511
infection due to cystostomy catheter | infection due to suprapubic catheter > T83.510
obstruction of suprapubic catheter > T83.090
obstruction of nephrostomy catheter | obstruction of nephrostomy tube > T83.092
infection due to nephrostomy catheter | infection due to nephrostomy tube > T83.512
obstruction of ileal conduit stent > T83.193
infection due to ileal conduit stent > T83.593
obstruction of ureteral stent > T83.192
infection due to ureteral stent > T83.592
infection due to artificial urinary sphincter > T83.591
infection due to bladder stimulator > T83.590
infection due to intrauterine contraceptive device > T83.69
infection due to penile implant > T83.61
infection due to testicular implant > T83.62
infection due to orthopedic implant | infection due to bone stimulator | infection due to electronic bone stimulator | infection due to muscle graft | infection due to tendon graft > T84.7
malfunction of ventricular shunt > T85.01
infection due to peripheral nerve stimulator > T85.732
infection due to neurostimulator generator | infection due to stimulator generator > T85.734
infection due to spinal infusion catheter | infection due to cranial infusion catheter | infection due to epidural infusion catheter | infection due to intrathecal infusion catheter | infection due to subdural infusion catheter | infection due to epidural catheter > T85.735
infection due to intrathecal catheter > T85.735
obstruction of epidural catheter | obstruction of intrathecal catheter > T85.690
infection due to intrathecal infusion pump > T85.738
infection due to eye implant | infection due to ocular implant | infection due to breast implant | infection due to bile duct implant | infection due to bile duct stent | infection due to esophageal anti-reflux device | infection due to anti-reflux device > T85.79
infection due to permanent suture | inflammation due to permanent suture > T85.79
obstruction of bile duct stent > T85.590
hemorrhage due to esophageal anti-reflux device | hemorrhage due to permanent suture > T85.838
stenosis due to esophageal anti-reflux device | stenosis due to permanent suture > T85.858
malposition of esophageal anti-reflux device > T85.521
obstruction of esophageal anti-reflux device | perforation by esophageal anti-reflux device > T85.591
obstruction of insulin pump > T85.694
infection due to insulin pump > T85.72
infection due to intraperitoneal dialysis catheter > T85.71
obstruction of peritoneal dialysis catheter > T85.691
embolism due to permanent suture > T85.818
fibrosis due to permanent suture > T85.828
thrombosis due to permanent suture > T85.868
complication of permanent suture > T85.9
malfunction of permanent suture > T85.612
malposition of permanent suture > T85.622
obstruction of permanent suture | perforation by permanent suture | protrusion of permanent suture > T85.692
rejection of heart-lung transplant > T86.31

# --- pressure, cold, heat, air, altitude: old and eponymous words
acrotrophodynia | aerobullosis | chokes of divers | diver's squeeze | compressed air paralysis | caisson paralysis | nitrogen bends > T70.3
aviator's ear | aerotitis media | otitic barotrauma of flying > T70.0
aviator's sinus > T70.1
Andes disease | balloon sickness | balloonist's sickness | high altitude effect | adverse effect of high altitude | effect of high altitude | soroche | puna > T70.29
immersion cramp | cramp due to immersion | submersion asphyxia | asphyxia of submersion | asphyxia of drowning | immersion syndrome > T75.1
wet feet syndrome | wet feet | paddy foot | tropical immersion foot > T69.02
hot weather effect | adverse effect of hot weather | effect of hot weather | adverse effect of heat > T67.9
adverse effect of radiation | radiation effect | radiation reaction | Roentgen ray sickness > T66
lightning stroke | stroke of lightning | shock from lightning > T75.00
adverse effect of electric current > T75.4
burn by steam > T30.0
frostbite of head | frostbite of scalp | frostbite of chin > T33.09
frostbite of upper limb | frostbite of elbow | frostbite of forearm > T33.4
frostbite of lower limb > T33.7
frostbite of pelvis | frostbite of abdominal wall | frostbite of lower back | frostbite of buttock > T33.3
frostbite with tissue necrosis of abdominal wall | frostbite with tissue necrosis of pelvis | frostbite with tissue necrosis of lower back > T34.3

# --- allergy, anaphylaxis, shock
allergic disorder > T78.40
allergic shock | shock of allergy | anaphylactoid shock > T78.2
anaphylactic shock due to shellfish | anaphylactic shock due to crustaceans | shellfish anaphylaxis > T78.02
anaphylactic shock due to nuts | tree nut anaphylaxis | nut anaphylaxis > T78.05
anaphylactic shock due to immunization | anaphylactic shock due to vaccination | anaphylaxis after vaccination > T80.52
anaphylactic shock due to blood product > T80.51
allergic reaction to foodstuff | adverse allergic reaction of foodstuffs > T78.19
essential acute edema | Quincke disease > T78.3
traumatic hypovolemic shock | pleural shock of trauma | pleural shock due to trauma | crush shock > T79.4
gram-negative postprocedural shock | postoperative endotoxic shock > T81.12
serum disease | serum encephalopathy > T80.69

# --- poisons
pink disease | acrodynia | mercurial myelopathy | mercury tremor > T56.1X1
phosphorus necrosis | phosphonecrosis > T54.2X1
ichthyotoxism | ichthyosarcotoxism > T61.91
algae poisoning | algae toxin poisoning > T65.821
noxious food poisoning | naturally toxic food poisoning > T62.91
ergotism of food > T62.2X1

# --- injuries by old names
axonotmesis | neurapraxia | neurotmesis | traumatic compression of nerve > T14.8
traumatic Horner syndrome | traumatic Claude Bernard-Horner syndrome > S14.5
acoustic trauma of explosion > S04.6
metrorrhexis > S37.69
cellular tissue emphysema | connective tissue emphysema > T79.7
internal injury > T14.8
injury of internal organ of chest | internal injury of chest > S27.9
internal injury of pelvis > S37.90
cavity of abdomen injury | injury of abdominal cavity > S36.90
cranial cavity injury | cavernous sinus injury | thalamic injury | hypothalamic injury > S06.9
vein injury | venous injury | injury of vein | blood vessel laceration of trauma > T14.8
precerebral artery injury | precerebral blood vessel injury > S15.9
bruise with open wound | ligament division with open wound | tendon division with open wound > T14.8
traumatic evisceration of eye | eye evisceration of trauma | current displacement of eyeball | eyeball dislocation | luxation of eyeball of trauma > S05.7
traumatic rupture of Descemet's membrane | rupture of eye | eye rupture | ruptured eye | laceration of ciliary body | laceration of choroid | penetrating injury of eyeball without prolapse > S05.3
iris hernia | hernia of iris | traumatic iris prolapse | ocular laceration with prolapse of intraocular tissue > S05.2
orbital laceration | laceration of orbit > S05.4
vitreous foreign body | foreign body in vitreous | foreign body in lens of eye | foreign body in iris > S05.5
Descemet's membrane injury | puncture of eyeball | penetrating wound of eyeball > S05.6
cornea injury | corneal injury > S05.8
subconjunctival injury | subconjunctival hemorrhage of trauma > S05.0
open wound of iris | open wound of cornea | open wound of sclera > S05.90
puncture of tympanum | puncture of tympanic membrane | puncture of eardrum | tympanic perforation of trauma > S09.2
contusion of tympanum | tympanic contusion > S00.43
auricular hematoma from trauma | hematoma of auricle of trauma > S00.43
brain laceration | cerebral laceration | laceration of meninges | occipital lobe contusion | temporal lobe contusion | frontal lobe contusion | parietal lobe contusion > S06.33 {trauma, traumatic, fall, fell, MVC, MVA, accident, TBI, head injury, assault}
cranium crush | crush of cranium | crushed skull | crush of skull > S07.1
crushed face | crush of face | crush of lip | crush of cheek | crush of nose | crush of ear > S07.0
crush of throat | crushed neck > S17.8
crush of larynx | crush of trachea > S17.0
crush of vagina | crush of labium | crush of perineum of female > S38.03
crush of scrotum | crush of testis > S38.02
crush of flank | crush of buttock | crush of back | crush of groin > S38.1
internal organ crush > T14.8
throat open wound | open wound of throat > S11.90
open wound of neck with pharynx > S11.20
rectovaginal septum open wound | rectovaginal septum laceration > S31.40
vaginal tear of trauma | straddle laceration of vulva > S31.41
perirenal hematoma of trauma | traumatic perirenal hematoma > S37.00
ruptured ureter | rupture of ureter > S37.19
talon noir of hand > S60.22
subungual contusion of finger > S60.10
subungual hematoma of thumb | subungual contusion of thumb > S60.11
subungual contusion of toe > S90.2
avulsion of ear | traumatic avulsion of ear > S08.1
avulsion of scalp | scalping > S08.0
traumatic amputation of shoulder > S48.91
traumatic amputation through forearm > S58.11
traumatic amputation of arm at shoulder | traumatic amputation through shoulder joint > S48.01
partial traumatic amputation of arm at shoulder > S48.02
clitoris amputation > S38.211
testis amputation > S38.231
wound of hand with amputation > S68.41
wound of toe with amputation > S98.13

# --- joints: more words for dislocation and sprain
acromioclavicular dislocation | AC dislocation > S43.10
coracoid dislocation | subglenoid dislocation | subcoracoid dislocation | subclavicular dislocation of humerus > S43.00
proximal end of radius dislocation | proximal radius dislocation > S53.00
proximal end of humerus dislocation > S43.00
proximal end of femur dislocation | dislocation of proximal end of thigh | femoral head dislocation > S73.00
distal end of tibia dislocation | distal tibia dislocation | distal end of fibula dislocation | dislocation of astragalus | talus dislocation > S93.0
distal end of ulna dislocation > S63.07
proximal tibia dislocation posteriorly | posterior dislocation of proximal tibia > S83.12
proximal tibia dislocation anteriorly | anterior dislocation of proximal tibia > S83.11
nose dislocation | nasal septum dislocation | dislocation of nose cartilage > S03.1
sacrum dislocation > S33.2
xiphoid dislocation | xiphoid cartilage dislocation | costal cartilage dislocation > S23.29
atlanto-occipital dislocation | occipitoatloid dislocation | craniocervical dislocation > S13.111
atlantoaxial dislocation of trauma > S13.121
metacarpal dislocation proximal end > S63.06
carpometacarpal subluxation > S63.05
interphalangeal subluxation of toe | interphalangeal subluxation of great toe > S93.13
chondrosternal sprain > S23.421
fibulocalcaneal sprain > S93.41
pubofemoral sprain | pubofemoral ligament sprain > S73.10
iliofemoral sprain > S73.11
shoulder girdle sprain | sprain of girdle of shoulder > S43.9
lumbar spine sprain | sprain of lumbar spine > S33.5
sprain of tibia | sprain of proximal tibia > S83.8X

rupture of radial collateral ligament | radial collateral ligament tear of elbow > S53.2
rupture of ulnar collateral ligament > S53.3
traumatic rupture of ligament of ankle | ankle ligament rupture | ankle ligament tear > S93.40
traumatic rupture of volar plate > S63.43
radiocarpal ligament rupture | traumatic rupture of radiocarpal ligament > S63.32
bucket handle fracture of meniscus > S83.20
basicervical fracture > S72.04
frontal fracture of skull > S02.0
lateral process fracture of talus > S92.14
rib fracture with flail chest | flail chest with rib fractures > S22.5

# --- foreign bodies, more sites
foreign body entering through orifice of antrum | foreign body of antrum > T17.0
bronchiole foreign body | lung foreign body | foreign body in bronchioles | foreign body in lung > T17.808
mucus asphyxia | asphyxia of mucus | asphyxia by mucus > T17.900
food in bronchus > T17.528
food in larynx > T17.328
food in pharynx > T17.228
gastric contents in esophagus > T18.118
gastric contents in trachea > T17.418
gastric contents in bronchus > T17.518
vomitus in larynx | gastric contents in larynx > T17.318
foreign body of palate | foreign body in gum > T18.0
contusion of cornea with foreign body | abrasion of cornea with foreign body > T15.0

# --- care and its complications
complication of vaccination | vaccination complication | complication of immunization | generalized vaccinia of vaccination | cowpox due to vaccination | vaccination cowpox > T88.1
infection of vaccination | sepsis of vaccination | postvaccinal pyemia | postvaccination abscess | infection due to vaccination > T88.0
complication of infusion | infusion complication | complication of injection | complication of therapeutic injection > T80.90
complication of transfusion | transfusion complication > T80.92
transfusion hemosiderosis | hemosiderosis of transfusion > T80.89
hemolytic transfusion reaction | hemolytic reaction of transfusion > T80.919
acute infection of transfusion | infection due to transfusion > T80.22
delayed serologic ABO reaction | delayed serologic transfusion reaction of ABO incompatibility > T80.39
delayed serologic Rh reaction > T80.49
delayed serologic non-ABO reaction > T80.A9
medical care complication | complication of medical procedure | medical procedure complication | medical care misadventure | adverse effect of medical care > T88.9
aspiration of stomach contents due to anesthesia | inhalation of stomach contents due to anesthesia | Mendelson syndrome of anesthesia > T88.59
postprocedural thrombophlebitis | thrombophlebitis following procedure | thrombophlebitis resulting from a procedure > T81.72
postoperative embolism of mesenteric artery | mesenteric artery complication of surgery > T81.710
postoperative embolism of renal artery > T81.711
acute reaction to foreign substance left during procedure | reaction of foreign substance left during a procedure > T81.60
foreign body left in operative wound with perforation | puncture by foreign body left in operative wound > T81.539
peritonitis due to foreign body left during procedure > T81.599
burst suture of operation wound | burst suture of external operation wound > T81.31
arteriovenous steal syndrome > T82.898
peripheral artery stent stenosis | peripheral stent stenosis > T82.856
necrotizing vasculopathy of cardiac allograft | allograft vasculopathy of heart > T86.290
broken joint prosthesis | fracture of joint prosthesis | joint prosthesis fracture > T84.01
osteolysis of joint prosthesis > T84.05
infection due to device, implant or graft > T85.79
embolism due to device, implant or graft > T85.818
fibrosis due to device, implant or graft > T85.828
stenosis due to presence of device, implant or graft > T85.858
hemorrhage due to device, implant or graft > T85.838
infection due to device, implant or graft of heart | inflammation due to device, implant or graft of heart > T82.7
fibrosis due to device, implant or graft of heart > T82.827
fibrosis due to device, implant or graft, vascular > T82.828
stenosis due to presence of device, implant or graft, vascular > T82.858
thrombosis due to device, implant or graft, vascular > T82.868
embolism due to device, implant or graft, vascular > T82.818
hemorrhage due to device, implant or graft, vascular > T82.838
infection due to device, implant or graft, orthopedic > T84.7

# --- eye: what hurts a part of it
@each injury | trauma | traumatic injury
eyeball | retina | retinal | choroid | sclera | iris | vitreous | lacrimal duct | lacrimal apparatus | anterior chamber of eye | ciliary body > S05.8X
globe | descemet membrane > S05.90
gasserian ganglion | trigeminal ganglion > S04.3
hypogastric plexus | lumbar sympathetic chain > S34.5
mediastinal organ > S27.899
tentorium > S06.9
skull | cranium > S09.90
flank | abdominal muscles > S39.91
ileum | jejunum > S36.409
cecum | cecal | large bowel | colonic > S36.509
gastrointestinal tract | gi tract > S36.90
midthoracic region | thoracic wall > S29.9
lower arm > S59.91
@each contusion | bruise | bruising
iris | lens | cornea | corneal | conjunctiva | conjunctival | subconjunctival | ciliary body | choroid | eyeball | retina | sclera > S05.1
occipital region | occiput > S00.03
temporal region | temple | malar region > S00.83
broad ligament | mesosalpinx | uterine ligament | adnexa > S37.892
iliac region | inguinal region | groin > S30.12
common bile duct | bile duct | hepatic duct > S36.13
pudendum female | female pudendum | external genitalia female > S30.202
pudendum male | male pudendum | external genitalia male > S30.201
@each traumatic rupture | traumatic laceration | laceration | open wound
tympanum | ear drum | eardrum | tympanic membrane > S09.2
tentorium cerebelli > S06.2X
lacrimal duct > S05.8X
@type condition
subungual hematoma of toe nail > S90.22
subungual contusion of great toe > S90.21
traumatic hematoma of broad ligament | traumatic hematoma of uterine ligament | traumatic hematoma of adnexa | traumatic hematoma of mesosalpinx > S37.892
superficial hematoma of scrotum | traumatic hematoma of scrotum | contused scrotum | traumatic hematoma of testis > S30.22
traumatic hematoma of penis | superficial hematoma of penis > S30.21
traumatic hematoma of vulva | traumatic hematoma of vagina > S30.23
berlin edema | commotio retinae | traumatic retinal edema > S05.8X
superficial foreign body of tympanum | superficial foreign body of ear drum | superficial foreign body of eardrum > S00.45
foreign body of orbit with wound | penetrating foreign body of orbit | puncture of orbit with foreign body > S05.4
traumatic hernia of ciliary body | ciliary body hernia | prolapse of ciliary body > S05.2
current displacement of globe | avulsion of globe | avulsion of eyeball | luxation of eyeball, traumatic > S05.7

# --- head, spinal cord, nerves, chest, belly: words that the titles do not have
contusion of brain, diffuse > S06.2X
focal brain injury | injury of brain, focal | focal injury of brain | cerebellar injury, intracranial | intracranial injury of cerebellum > S06.30
compression of brain due to injury | traumatic compression of brain | traumatic brain stem compression > S06.A0
traumatic brain herniation | traumatic compression of brain with herniation > S06.A1
traumatic intracerebral hematoma | traumatic hematoma of brain | thalamic hemorrhage, traumatic | traumatic hemorrhage of thalamus | traumatic basal ganglia hemorrhage > S06.36
traumatic loss of consciousness | transient traumatic loss of consciousness | current traumatic encephalopathy > S06.9
concussion of sacral spinal cord | sacral cord concussion | sacral spinal concussion | edema of sacral spinal cord > S34.02
edema of lumbar spinal cord > S34.01
edema of thoracic spinal cord > S24.0
edema of cervical spinal cord > S14.0
injury of conus medullaris | traumatic lesion of conus medullaris > S34.139
traumatic injury of cauda equina | injury of cauda equina > S34.3
sympathetic nerve injury of neck | injury of cervical sympathetic chain > S14.5
injury of nerve of abdomen | abdominal nerve injury | injury of nerve of pelvis > S34.9
injury of nerve of pelvic girdle | nerve injury of pelvic girdle > S74.9
peripheral sacral nerve injury | injury of peripheral nerve of abdomen | injury of peripheral sacral nerve > S34.6
digital nerve of toe injury | injury of digital nerve of toe | laceration of digital nerve of toe > S94.8
traumatic paralysis of leg, transient | traumatic transient paralysis of leg > S84.9
traumatic pneumohemothorax | traumatic pneumothorax with hemothorax | traumatic hemothorax with pneumothorax > S27.2
crushing asphyxia | traumatic asphyxia by crushing of chest | compression asphyxia of chest > S28.0
traumatic perforation of bladder | traumatic bladder perforation > S37.29
traumatic perforation of ureter | traumatic ureteral perforation | traumatic rupture of ureter > S37.19
traumatic perforation of urethra > S37.39
traumatic perforation of kidney | perforation of kidney, pelvic organ > S37.09
traumatic perforation of ileum | traumatic perforation of jejunum | traumatic perforation of small intestine | traumatic perforation of small bowel > S36.439
traumatic perforation of duodenum > S36.430
traumatic perforation of stomach | traumatic gastric perforation > S36.33
traumatic perforation of sigmoid | traumatic sigmoid perforation | traumatic perforation of sigmoid colon > S36.533
traumatic perforation of colon | traumatic colon perforation | traumatic perforation of large intestine > S36.539
traumatic perforation of esophagus | traumatic puncture of thoracic esophagus | puncture of thoracic esophagus > S27.813
traumatic perforation of uterus > S37.63
traumatic rupture of vena cava | major laceration of vena cava > S25.22
traumatic rupture of inferior vena cava | major laceration of inferior vena cava > S35.12
complete transection of aorta | transection of thoracic aorta | complete aortic transection > S25.02
complete transection of abdominal aorta | traumatic rupture of abdominal aorta > S35.02
injury of pelvic intra-abdominal organ | injury of intra-abdominal pelvic organ > S37.90
blast injury of pelvic organ > S37.899
blast syndrome | blast injury syndrome | blast overpressure injury > T70.8
contusion of pancreas, intra-abdominal organ > S36.229
injury of cavity of thorax | injury of thoracic cavity > S27.9

# --- joints: more names
atlantoaxial dislocation, traumatic | dislocation of atlantoaxial joint | traumatic atlantoaxial dislocation | dislocation of atlas | dislocation of axis vertebra > S13.121
infracoracoid dislocation | intracoracoid dislocation > S43.006
dislocation of proximal end of tibia | dislocation of distal end of femur | dislocation of proximal tibia > S83.106
dislocation of distal end of tibia | dislocation of distal tibia > S93.0
dislocation of interphalangeal joint of foot | dislocation of interphalangeal joint of toe | dislocation of phalanx of foot | dislocation of phalanx of toe > S93.11
dislocation of metatarsal phalanx | dislocation of metatarsophalangeal joint of foot > S93.12
dislocation of phalanx of hand | dislocation of phalanx of finger > S63.25
dislocation of symphysis pubis | symphysis pubis dislocation | traumatic diastasis of symphysis pubis | traumatic separation of symphysis pubis > S33.4
subluxation of scapula | scapular subluxation > S43.313
subluxation of distal ulna | subluxation of ulna at wrist | distal radioulnar instability, acute | subluxation of distal end of ulna > S63.073
dislocation of distal ulna | dislocation of ulna at wrist > S63.076
@each sprain | strain
atlas | atlantoaxial joint | axis vertebra | anterior longitudinal ligament of neck > S13.4
patella | patellar ligament | tibiofibular joint superior > S83.8X
coracoclavicular ligament | coracoclavicular | scapular region > S43.8
distal tibiofibular ligament | distal tibiofibular | tibiofibular syndesmosis > S93.43
iliofemoral ligament > S73.11
interphalangeal joint of toe > S93.51
@type condition
sprain of semilunar cartilage | semilunar cartilage sprain > S83.8X
laceration of meniscus | lacerated meniscus | rupture of meniscus, current injury | current injury of meniscus > S83.209
ligament rupture of carpus, traumatic | traumatic rupture of carpal ligament > S63.30
basicervical fracture of femur | basicervical traumatic fracture | fracture of base of femoral neck > S72.04
fracture of lateral condyle of lower end of femur | lateral condyle fracture of lower end of femur > S72.42
fracture of medial condyle of lower end of femur > S72.43
apophyseal fracture of femur | apophyseal trochanteric fracture | avulsion of trochanteric apophysis > S72.13
xiphisternum fracture | fracture of xiphisternum > S22.24
fracture of paranasal sinus | fracture of ethmoid sinus | fracture of frontal sinus | fracture of sphenoid sinus | traumatic sinus fracture > S02.19
fracture of pubis with disruption of pelvic ring | fracture of ischium with disruption of pelvic ring | pelvic fracture with disruption of pelvic ring | fracture of ilium with disruption of pelvic ring > S32.810
fracture of phalanx of foot | phalanx of foot fracture | fracture of phalanx of toe > S92.919
dens fracture of second cervical vertebra, nondisplaced | nondisplaced fracture of dens | nondisplaced odontoid fracture | nondisplaced dens fracture > S12.112
odontoid process fracture > S12.110
traumatic amputation of leg at knee level | traumatic amputation through knee | traumatic amputation at knee > S88.01
traumatic amputation of arm at elbow | traumatic amputation through elbow > S58.01
traumatic amputation of more than one toe | traumatic amputation of two or more toes | traumatic amputation of several toes > S98.21
traumatic amputation between knee and ankle > S88.11
volkmann contraction | volkmann paralysis | volkmann myositis | acquired volkmann disease | volkmann ischemia | myositis fibrosa volkmann > T79.6

# --- cold, heat, water, air, hunger
adverse effect of cold | effect of exposure to cold | excessive cold effect > T69.9
exposure to cold with effect | harmful effect of cold > T69.9
adverse effect of hunger | effect of hunger | deprivation of food | malnutrition due to starvation, acute | insufficient food > T73.0
swimmer's cramp | swimming cramp > T75.1
anoxia due to drowning | hypoxia due to drowning > T75.1
fireman's cramp | cramp due to heat | miner's cramp due to heat > T67.2
ictus solaris | atmospheric pyrexia > T67.01
acosta disease | balloon disease | balloonist disease | monge disease, acute | effects of rarefied air | rarefied air effect | aviator's disease > T70.29
airplane sickness | aeroplane sickness | nausea marina | train sickness | swing sickness > T75.3
keraunoparalysis | lightning paralysis | lichtenberg figures | effects of lightning > T75.09
traumatic vasospastic syndrome | vasospastic syndrome of vibration > T75.22
pneumathemia | aerocele from air embolism | entry of air into vein | entrance of air into vein > T79.0
bywaters syndrome | traumatic tubular necrosis | traumatic acute tubular necrosis | traumatic necrosis of kidney tubules > T79.5
osteonecrosis in caisson disease | osteonecrosis of caisson disease | arthritis of caisson disease | caisson arthritis | caisson bone disease > T70.3
caisson disease osteonecrosis clavicle | caisson disease osteonecrosis femur | caisson disease osteonecrosis humerus | caisson disease osteonecrosis radius | caisson disease osteonecrosis tibia > T70.3
frostbite of lower leg > T33.70
frostbite of knee with tissue necrosis | frostbite of lower leg with tissue necrosis > T34.70
asphyxia due to cave-in | suffocation by cave-in | asphyxia in cave-in | buried in cave-in > T71.21
asphyxia trapped in bed clothes | asphyxia in bed linen | suffocation in bed clothes | suffocation by bed clothes > T71.131
inhalation of flame | flame inhalation | burn by inhaled flame > T27.3
corrosion of inhalation | inhalation corrosion | inhaled caustic fumes burn > T27.7
burn of throat | throat burn | burn of mouth, thermal | burned mouth from hot food | thermal burn of mouth > T28.0
burn of alimentary tract | alimentary tract burn | internal organ burn of alimentary tract > T28.2
burn of internal organ of pharynx | internal burn of pharynx | internal burn of mouth > T28.0
internal corrosion of mouth | internal corrosion of pharynx | internal organ corrosion of mouth > T28.5
burn of back | thermal burn of back > T21.04
corrosion of male perineum | corrosion of perineum, male > T21.46
lead encephalitis | encephalitis of lead | saturnine encephalopathy | plumbism encephalopathy > T56.0
mercury meningoencephalitis | mercurial encephalopathy | erethism mercurialis > T56.1
tobacco poisoning | poisoning by tobacco | nicotine poisoning by tobacco > T65.2

# --- foreign bodies
@each foreign body | retained foreign body | inhaled foreign body
accessory sinus | maxillary sinus | paranasal sinus | nasal sinus | frontal sinus > T17.0
lacrimal apparatus | eyeball surface | lacrimal sac > T15.8
gastrointestinal tract | alimentary tract | digestive tract > T18.9
bronchioles | multiple parts of respiratory tract > T17.808
@type condition
foreign body entering through orifice, accessory sinus | foreign body entering through orifice, sinus | foreign body in sinus through nostril > T17.0
foreign body entering through orifice, eyeball | foreign body entering through orifice, lacrimal apparatus > T15.8
phytobezoar > T18.9
trichophytobezoar > T18.9
superficial foreign body of male external genital organs > S30.855
superficial foreign body of female external genital organs > S30.856
superficial foreign body of costal region > S20.95
abrasion of inside of cheek | internal abrasion of cheek | abrasion of buccal mucosa | abrasion of oral mucosa > S00.512
superficial injury of inside of cheek | internal superficial injury of cheek | superficial injury of tooth | superficial injury of teeth > S00.502
external constriction of prepuce | constriction of penis by ring > S30.842
external constriction of chest wall > S20.94
external constriction of antecubital space > S50.84
bite of lower arm > S51.85
bite of back | bite of upper back | bite to back > S21.25
bite of back wall of thorax with penetration | bite of back of thorax with penetration into thoracic cavity > S21.45
puncture of back of thorax with penetration > S21.43
puncture of front of thorax with penetration > S21.33
superficial bite of toe > S90.476
nonthermal blister of toe | friction blister of toe > S90.426
superficial bite of throat > S10.17

# --- care: what went wrong
infection following procedure | infection following surgery | postprocedural infection | post-procedural infection | infection after procedure | infection resulting from procedure > T81.40
postprocedural intra-abdominal abscess | postoperative intra-abdominal abscess | intra-abdominal abscess following procedure | postoperative subphrenic abscess | postoperative subdiaphragmatic abscess | postoperative pelvic abscess > T81.43
infection of operation wound | operation wound infection | operative wound infection > T81.49
postprocedural subcutaneous emphysema | surgical subcutaneous emphysema | emphysema of connective tissue, surgical | emphysema of cellular tissue, surgical > T81.82
aseptic peritonitis due to foreign substance | chemical peritonitis after operation | peritonitis due to foreign substance left during procedure > T81.61
burst suture of internal operation wound | disruption of internal operation wound > T81.329
disruption of operation wound of abdominal wall muscle | dehiscence of fascia of abdominal wall | fascial dehiscence of abdominal wall | dehiscence of operation wound, abdominal wall fascia > T81.321
anaphylaxis due to vaccination | anaphylaxis of vaccination | anaphylactic shock due to vaccine | anaphylaxis due to immunization > T80.52
anaphylactic shock due to blood transfusion | allergic shock due to blood products | anaphylactic shock due to administration of blood and blood products > T80.51
anaphylactic shock due to serum | allergic shock due to serum > T80.59
transfusion of ABO incompatible blood > T80.30
transfusion of Rh incompatible blood > T80.40
reaction to minor blood group incompatibility | minor blood group incompatibility reaction > T80.89
transfusion incompatibility reaction | incompatibility reaction of transfusion > T80.919
serum allergy reaction | allergic reaction to serum > T80.69
anaphylaxis due to fruit | anaphylactic shock due to fruit | anaphylactic shock due to vegetables > T78.04
anaphylactic shock due to food, peanuts > T78.01
anaphylactic shock due to tree nuts > T78.05
anaphylactic shock due to fish > T78.03
foodstuffs causing anaphylaxis | allergic reaction to foodstuffs causing anaphylaxis > T78.00
anaphylaxis to milk with tolerance to baked milk | milk anaphylaxis with tolerance to baked milk > T78.070
prosthetic valve endocarditis | endocarditis due to prosthetic valve | endocarditis due to prosthetic cardiac valve | endocarditis of prosthetic heart valve > T82.6
breakage of joint prosthesis | breakage of prosthetic joint | broken prosthetic joint > T84.019
instability of joint prosthesis | instability of prosthetic joint | joint prosthesis instability > T84.029
hemorrhage of amputation stump | amputation stump bleeding | hematoma of amputation stump | edema of amputation stump > T87.89
failure of transplanted lung | failure of lung transplant > T86.811
failure of transplanted pancreas | failure of pancreas transplant > T86.891
failure of transplanted heart | failure of heart transplant > T86.22
failure of transplanted liver | failure of liver transplant > T86.42
failure of transplanted kidney | failure of kidney transplant > T86.12
failure of transplanted cornea | failure of corneal transplant > T86.841
exposure of urethral sling | exposed urethral sling > T83.722
erosion of urethral sling | eroded urethral sling > T83.712
stent jail > T82.897
complication of electroshock therapy | complication of electroconvulsive therapy | complication of phototherapy | complication of radiotherapy procedure > T88.9
awareness during general anesthesia | unintended awareness during procedure > T88.53
malfunction of spinal infusion catheter | malfunction of epidural catheter | malfunction of subdural infusion catheter | malfunction of intrathecal catheter | malfunction of subarachnoid infusion catheter | malfunction of cranial infusion catheter > T85.690
complication of chin implant | complication of cheek implant | complication of jaw implant > T85.9
air embolism following injection > T80.0
bullying of child, confirmed | child bullying | intimidation of child > T74.32
suspected intimidation of child > T76.32
financial abuse of adult | financial exploitation of elderly > T74.A1
suspected financial abuse of adult | suspected financial maltreatment of adult > T76.A1

# --- words in other words
open injury | open traumatic injury = open wound
crush trauma | crush injuries = crushing injury

# --- frostbite and cold by site
@each frostbite
cheek | forehead | chin > T33.09
lower arm > T33.40
heel | sole of foot > T33.82
great toe | hallux > T33.83
thumb | fingertip > T33.53
@type condition

# --- a puncture is a puncture wound where the site is no target of a needle
@each puncture | puncture injury | accidental puncture | traumatic puncture
eyebrow | periocular area > S01.13
nose | nostril > S01.23
ear | auricle | ear canal | pinna > S01.33
cheek > S01.43
chin | jaw | forehead | temple | mastoid region > S01.83
vocal cord > S11.033
throat > S11.93
nape | supraclavicular region > S11.83
back wall of thorax | interscapular region > S21.23
front wall of thorax > S21.13
penis > S31.23
scrotum > S31.33
vagina | vulva | labium | rectovaginal septum > S31.43
shoulder | scapular region > S41.03
upper arm | axilla > S41.13
elbow > S51.03
forearm | lower arm > S51.83
thumb > S61.03
finger | index finger | middle finger | ring finger | little finger | fingertip > S61.23
hand | palm > S61.43
wrist > S61.53
thigh > S71.13
lower leg | leg | calf | shin > S81.83
ankle > S91.03
toe | great toe | lesser toe > S91.13
foot | heel | sole of foot > S91.33
anus > S31.833
hypochondrium | inguinal region | iliac region > S31.139
flank > S31.13A
epigastric region > S31.132
lip > S01.531
gum | palate | tongue | oral cavity | mouth | uvula > S01.532
external genitalia female | female external genital organs > S31.532
external genitalia male | male external genital organs > S31.531
eyeball | globe > S05.6
ear drum | eardrum | tympanum | tympanic membrane > S09.2
orbit > S05.4
perineum female > S31.43
@each traumatic puncture | accidental traumatic puncture
scalp > S01.03
eyelid > S01.13
head > S01.93
larynx > S11.013
trachea > S11.023
pharynx | cervical esophagus > S11.23
neck > S11.93
breast > S21.03
chest wall | thorax | costal region > S21.93
upper back > S21.23
front of thorax > S21.13
lower back | loin | sacral region > S31.03
testis > S31.33
arm > S41.13
hip > S71.03
knee > S81.03
@type condition
# with a foreign body
puncture foreign body scalp > S01.04
puncture foreign body eyelid | puncture foreign body eyebrow | puncture foreign body periocular area > S01.14
puncture foreign body nose | puncture foreign body nostril > S01.24
puncture foreign body ear | puncture foreign body auricle | puncture foreign body ear canal | puncture foreign body pinna > S01.34
puncture foreign body cheek > S01.44
puncture foreign body chin | puncture foreign body jaw | puncture foreign body forehead | puncture foreign body temple | puncture foreign body mastoid region > S01.84
puncture foreign body head > S01.94
puncture foreign body larynx > S11.014
puncture foreign body trachea > S11.024
puncture foreign body vocal cord > S11.034
puncture foreign body pharynx | puncture foreign body cervical esophagus > S11.24
puncture foreign body neck | puncture foreign body throat > S11.94
puncture foreign body nape | puncture foreign body supraclavicular region > S11.84
puncture foreign body breast > S21.04
puncture foreign body chest wall | puncture foreign body thorax | puncture foreign body costal region > S21.94
puncture foreign body back wall of thorax | puncture foreign body upper back | puncture foreign body interscapular region > S21.24
puncture foreign body front wall of thorax | puncture foreign body front of thorax > S21.14
puncture foreign body lower back | puncture foreign body loin | puncture foreign body sacral region > S31.04
puncture foreign body penis > S31.24
puncture foreign body scrotum | puncture foreign body testis > S31.34
puncture foreign body vagina | puncture foreign body vulva | puncture foreign body labium | puncture foreign body rectovaginal septum > S31.44
puncture foreign body shoulder | puncture foreign body scapular region > S41.04
puncture foreign body upper arm | puncture foreign body arm | puncture foreign body axilla > S41.14
puncture foreign body elbow > S51.04
puncture foreign body forearm | puncture foreign body lower arm > S51.84
puncture foreign body thumb > S61.04
puncture foreign body finger | puncture foreign body index finger | puncture foreign body middle finger | puncture foreign body ring finger | puncture foreign body little finger | puncture foreign body fingertip > S61.24
puncture foreign body hand | puncture foreign body palm > S61.44
puncture foreign body wrist > S61.54
puncture foreign body hip > S71.04
puncture foreign body thigh > S71.14
puncture foreign body knee > S81.04
puncture foreign body lower leg | puncture foreign body leg | puncture foreign body calf | puncture foreign body shin > S81.84
puncture foreign body ankle > S91.04
puncture foreign body toe | puncture foreign body great toe | puncture foreign body lesser toe > S91.14
puncture foreign body foot | puncture foreign body heel | puncture foreign body sole of foot > S91.34
puncture foreign body lip > S01.541
puncture foreign body mouth | puncture foreign body tongue | puncture foreign body gum | puncture foreign body palate | puncture foreign body oral cavity > S01.542
puncture foreign body right upper quadrant > S31.140
puncture with penetration into peritoneal cavity right upper quadrant > S31.630
puncture foreign body with penetration into peritoneal cavity right upper quadrant > S31.640
open wound with penetration into peritoneal cavity right upper quadrant > S31.600
bite with penetration into peritoneal cavity right upper quadrant > S31.650
laceration foreign body with penetration into peritoneal cavity right upper quadrant > S31.620
open wound bite right upper quadrant > S31.150
open wound laceration right upper quadrant > S31.110
open wound puncture right upper quadrant > S31.130
puncture foreign body left upper quadrant > S31.141
puncture with penetration into peritoneal cavity left upper quadrant > S31.631
puncture foreign body with penetration into peritoneal cavity left upper quadrant > S31.641
open wound with penetration into peritoneal cavity left upper quadrant > S31.601
bite with penetration into peritoneal cavity left upper quadrant > S31.651
laceration foreign body with penetration into peritoneal cavity left upper quadrant > S31.621
open wound bite left upper quadrant > S31.151
open wound laceration left upper quadrant > S31.111
open wound puncture left upper quadrant > S31.131
puncture foreign body epigastric region > S31.142
puncture with penetration into peritoneal cavity epigastric region > S31.632
puncture foreign body with penetration into peritoneal cavity epigastric region > S31.642
open wound with penetration into peritoneal cavity epigastric region > S31.602
bite with penetration into peritoneal cavity epigastric region > S31.652
laceration foreign body with penetration into peritoneal cavity epigastric region > S31.622
open wound bite epigastric region > S31.152
open wound laceration epigastric region > S31.112
open wound puncture epigastric region > S31.132
puncture foreign body right lower quadrant > S31.143
puncture with penetration into peritoneal cavity right lower quadrant > S31.633
puncture foreign body with penetration into peritoneal cavity right lower quadrant > S31.643
open wound with penetration into peritoneal cavity right lower quadrant > S31.603
bite with penetration into peritoneal cavity right lower quadrant > S31.653
laceration foreign body with penetration into peritoneal cavity right lower quadrant > S31.623
open wound bite right lower quadrant > S31.153
open wound laceration right lower quadrant > S31.113
open wound puncture right lower quadrant > S31.133
puncture foreign body left lower quadrant > S31.144
puncture with penetration into peritoneal cavity left lower quadrant > S31.634
puncture foreign body with penetration into peritoneal cavity left lower quadrant > S31.644
open wound with penetration into peritoneal cavity left lower quadrant > S31.604
bite with penetration into peritoneal cavity left lower quadrant > S31.654
laceration foreign body with penetration into peritoneal cavity left lower quadrant > S31.624
open wound bite left lower quadrant > S31.154
open wound laceration left lower quadrant > S31.114
open wound puncture left lower quadrant > S31.134
puncture foreign body periumbilic region > S31.145
puncture with penetration into peritoneal cavity periumbilic region > S31.635
puncture foreign body with penetration into peritoneal cavity periumbilic region > S31.645
open wound with penetration into peritoneal cavity periumbilic region > S31.605
bite with penetration into peritoneal cavity periumbilic region > S31.655
laceration foreign body with penetration into peritoneal cavity periumbilic region > S31.625
open wound bite periumbilic region > S31.155
open wound laceration periumbilic region > S31.115
open wound puncture periumbilic region > S31.135
puncture foreign body right flank > S31.146
puncture with penetration into peritoneal cavity right flank > S31.636
puncture foreign body with penetration into peritoneal cavity right flank > S31.646
open wound with penetration into peritoneal cavity right flank > S31.606
bite with penetration into peritoneal cavity right flank > S31.656
laceration foreign body with penetration into peritoneal cavity right flank > S31.626
open wound bite right flank > S31.156
open wound laceration right flank > S31.116
open wound puncture right flank > S31.136
puncture foreign body left flank > S31.147
puncture with penetration into peritoneal cavity left flank > S31.637
puncture foreign body with penetration into peritoneal cavity left flank > S31.647
open wound with penetration into peritoneal cavity left flank > S31.607
bite with penetration into peritoneal cavity left flank > S31.657
laceration foreign body with penetration into peritoneal cavity left flank > S31.627
open wound bite left flank > S31.157
open wound laceration left flank > S31.117
open wound puncture left flank > S31.137
puncture foreign body abdominal wall | puncture foreign body wall of abdomen > S31.149
bite with penetration into peritoneal cavity abdominal wall > S31.659
puncture foreign body buttock > S31.804
puncture foreign body flank > S31.14A
# with damage to the nail
puncture right index finger damage to nail > S61.330
puncture foreign body right index finger damage to nail > S61.340
laceration right index finger damage to nail > S61.310
open wound right index finger damage to nail > S61.300
bite right index finger damage to nail > S61.350
puncture left index finger damage to nail > S61.331
puncture foreign body left index finger damage to nail > S61.341
laceration left index finger damage to nail > S61.311
open wound left index finger damage to nail > S61.301
bite left index finger damage to nail > S61.351
puncture right middle finger damage to nail > S61.332
puncture foreign body right middle finger damage to nail > S61.342
laceration right middle finger damage to nail > S61.312
open wound right middle finger damage to nail > S61.302
bite right middle finger damage to nail > S61.352
puncture left middle finger damage to nail > S61.333
puncture foreign body left middle finger damage to nail > S61.343
laceration left middle finger damage to nail > S61.313
open wound left middle finger damage to nail > S61.303
bite left middle finger damage to nail > S61.353
puncture right ring finger damage to nail > S61.334
puncture foreign body right ring finger damage to nail > S61.344
laceration right ring finger damage to nail > S61.314
open wound right ring finger damage to nail > S61.304
bite right ring finger damage to nail > S61.354
puncture left ring finger damage to nail > S61.335
puncture foreign body left ring finger damage to nail > S61.345
laceration left ring finger damage to nail > S61.315
open wound left ring finger damage to nail > S61.305
bite left ring finger damage to nail > S61.355
puncture right little finger damage to nail > S61.336
puncture foreign body right little finger damage to nail > S61.346
laceration right little finger damage to nail > S61.316
open wound right little finger damage to nail > S61.306
bite right little finger damage to nail > S61.356
puncture left little finger damage to nail > S61.337
puncture foreign body left little finger damage to nail > S61.347
laceration left little finger damage to nail > S61.317
open wound left little finger damage to nail > S61.307
bite left little finger damage to nail > S61.357
puncture finger damage to nail > S61.33
puncture thumb damage to nail > S61.13
puncture toe damage to nail > S91.23
puncture right great toe damage to nail > S91.231
puncture left great toe damage to nail > S91.232
puncture great toe damage to nail > S91.233
puncture right lesser toe damage to nail > S91.234
puncture left lesser toe damage to nail > S91.235
puncture lesser toe damage to nail > S91.236
puncture foreign body finger damage to nail > S61.34
puncture foreign body thumb damage to nail > S61.14
puncture foreign body toe damage to nail > S91.24
puncture foreign body right great toe damage to nail > S91.241
puncture foreign body left great toe damage to nail > S91.242
puncture foreign body great toe damage to nail > S91.243
puncture foreign body right lesser toe damage to nail > S91.244
puncture foreign body left lesser toe damage to nail > S91.245
puncture foreign body lesser toe damage to nail > S91.246
bite finger damage to nail > S61.35
bite thumb damage to nail > S61.15
bite toe damage to nail > S91.25
bite right great toe damage to nail > S91.251
bite left great toe damage to nail > S91.252
bite great toe damage to nail > S91.253
bite right lesser toe damage to nail > S91.254
bite left lesser toe damage to nail > S91.255
bite lesser toe damage to nail > S91.256

# --- an open wound and its kind
open wound laceration scalp > S01.01
open wound puncture scalp > S01.03
open wound bite scalp > S01.05
open wound laceration eyelid | open wound laceration eyebrow | open wound laceration periocular area > S01.11
open wound puncture eyelid | open wound puncture eyebrow | open wound puncture periocular area > S01.13
open wound bite eyelid | open wound bite eyebrow | open wound bite periocular area > S01.15
open wound laceration nose | open wound laceration nostril > S01.21
open wound puncture nose | open wound puncture nostril > S01.23
open wound bite nose | open wound bite nostril > S01.25
open wound laceration ear | open wound laceration auricle | open wound laceration ear canal | open wound laceration pinna > S01.31
open wound puncture ear | open wound puncture auricle | open wound puncture ear canal | open wound puncture pinna > S01.33
open wound bite ear | open wound bite auricle | open wound bite ear canal | open wound bite pinna > S01.35
open wound laceration cheek > S01.41
open wound puncture cheek > S01.43
open wound bite cheek > S01.45
open wound laceration chin | open wound laceration jaw | open wound laceration forehead | open wound laceration temple | open wound laceration mastoid region > S01.81
open wound puncture chin | open wound puncture jaw | open wound puncture forehead | open wound puncture temple | open wound puncture mastoid region > S01.83
open wound bite chin | open wound bite jaw | open wound bite forehead | open wound bite temple | open wound bite mastoid region > S01.85
open wound laceration head > S01.91
open wound puncture head > S01.93
open wound bite head > S01.95
open wound laceration larynx > S11.011
open wound puncture larynx > S11.013
open wound bite larynx > S11.015
open wound laceration trachea > S11.021
open wound puncture trachea > S11.023
open wound bite trachea > S11.025
open wound laceration vocal cord > S11.031
open wound puncture vocal cord > S11.033
open wound bite vocal cord > S11.035
open wound laceration pharynx | open wound laceration cervical esophagus > S11.21
open wound puncture pharynx | open wound puncture cervical esophagus > S11.23
open wound bite pharynx | open wound bite cervical esophagus > S11.25
open wound laceration neck | open wound laceration throat > S11.91
open wound puncture neck | open wound puncture throat > S11.93
open wound bite neck | open wound bite throat > S11.95
open wound laceration supraclavicular region > S11.81
open wound puncture supraclavicular region > S11.83
open wound bite supraclavicular region > S11.85
open wound laceration breast > S21.01
open wound puncture breast > S21.03
open wound bite breast > S21.05
open wound laceration chest wall | open wound laceration thorax | open wound laceration costal region > S21.91
open wound puncture chest wall | open wound puncture thorax | open wound puncture costal region > S21.93
open wound bite chest wall | open wound bite thorax | open wound bite costal region > S21.95
open wound laceration upper back | open wound laceration interscapular region > S21.21
open wound puncture upper back | open wound puncture interscapular region > S21.23
open wound bite upper back | open wound bite interscapular region > S21.25
open wound laceration lower back | open wound laceration loin | open wound laceration sacral region > S31.01
open wound puncture lower back | open wound puncture loin | open wound puncture sacral region > S31.03
open wound bite lower back | open wound bite loin | open wound bite sacral region > S31.05
open wound laceration penis > S31.21
open wound puncture penis > S31.23
open wound bite penis > S31.25
open wound laceration scrotum | open wound laceration testis > S31.31
open wound puncture scrotum | open wound puncture testis > S31.33
open wound bite scrotum | open wound bite testis > S31.35
open wound laceration vagina | open wound laceration vulva | open wound laceration labium | open wound laceration rectovaginal septum > S31.41
open wound puncture vagina | open wound puncture vulva | open wound puncture labium | open wound puncture rectovaginal septum > S31.43
open wound bite vagina | open wound bite vulva | open wound bite labium | open wound bite rectovaginal septum > S31.45
open wound laceration shoulder | open wound laceration scapular region > S41.01
open wound puncture shoulder | open wound puncture scapular region > S41.03
open wound bite shoulder | open wound bite scapular region > S41.05
open wound laceration upper arm | open wound laceration arm | open wound laceration axilla > S41.11
open wound puncture upper arm | open wound puncture arm | open wound puncture axilla > S41.13
open wound bite upper arm | open wound bite arm | open wound bite axilla > S41.15
open wound laceration elbow > S51.01
open wound puncture elbow > S51.03
open wound bite elbow > S51.05
open wound laceration forearm | open wound laceration lower arm > S51.81
open wound puncture forearm | open wound puncture lower arm > S51.83
open wound bite forearm | open wound bite lower arm > S51.85
open wound laceration thumb > S61.01
open wound puncture thumb > S61.03
open wound bite thumb > S61.05
open wound laceration finger | open wound laceration index finger | open wound laceration middle finger | open wound laceration ring finger | open wound laceration little finger | open wound laceration fingertip > S61.21
open wound puncture finger | open wound puncture index finger | open wound puncture middle finger | open wound puncture ring finger | open wound puncture little finger | open wound puncture fingertip > S61.23
open wound bite finger | open wound bite index finger | open wound bite middle finger | open wound bite ring finger | open wound bite little finger | open wound bite fingertip > S61.25
open wound laceration hand | open wound laceration palm > S61.41
open wound puncture hand | open wound puncture palm > S61.43
open wound bite hand | open wound bite palm > S61.45
open wound laceration wrist > S61.51
open wound puncture wrist > S61.53
open wound bite wrist > S61.55
open wound laceration hip > S71.01
open wound puncture hip > S71.03
open wound bite hip > S71.05
open wound laceration thigh > S71.11
open wound puncture thigh > S71.13
open wound bite thigh > S71.15
open wound laceration knee > S81.01
open wound puncture knee > S81.03
open wound bite knee > S81.05
open wound laceration lower leg | open wound laceration leg | open wound laceration calf | open wound laceration shin > S81.81
open wound puncture lower leg | open wound puncture leg | open wound puncture calf | open wound puncture shin > S81.83
open wound bite lower leg | open wound bite leg | open wound bite calf | open wound bite shin > S81.85
open wound laceration ankle > S91.01
open wound puncture ankle > S91.03
open wound bite ankle > S91.05
open wound laceration toe | open wound laceration great toe | open wound laceration lesser toe > S91.11
open wound puncture toe | open wound puncture great toe | open wound puncture lesser toe > S91.13
open wound bite toe | open wound bite great toe | open wound bite lesser toe > S91.15
open wound laceration foot | open wound laceration heel > S91.31
open wound puncture foot | open wound puncture heel > S91.33
open wound bite foot | open wound bite heel > S91.35
open wound of wrist stab | open wound stab wrist > S61.53
open wound index finger > S61.208
open wound middle finger > S61.208
open wound ring finger > S61.208
open wound little finger > S61.208
laceration foreign body index finger > S61.228
puncture foreign body other index finger > S61.248
laceration foreign body middle finger > S61.228
puncture foreign body other middle finger > S61.248
laceration foreign body ring finger > S61.228
puncture foreign body other ring finger > S61.248
laceration foreign body little finger > S61.228
puncture foreign body other little finger > S61.248

# --- a crush by its site (the title says crushing injury)
@each crush | crushed | crushing
scalp > S07.8
skull | cranium > S07.1
face | cheek | ear | lip | nose > S07.0
head > S07.9
larynx | trachea > S17.0
throat > S17.8
neck > S17.9
chest | thorax > S28.0
abdomen | pelvis | lower back | buttock > S38.1
penis > S38.01
scrotum | testis > S38.02
vulva | vagina | labium > S38.03
external genitalia male | male external genitalia > S38.001
external genitalia female | female external genitalia > S38.002
shoulder | upper arm | arm | axilla | scapular region > S47
elbow > S57.0
forearm | lower arm > S57.8
thumb > S67.0
hand > S67.2
wrist > S67.3
hip > S77.0
thigh > S77.1
knee > S87.0
leg | lower leg | calf | shin > S87.8
ankle > S97.0
foot | heel > S97.8
toe > S97.10
great toe > S97.11
lesser toe > S97.12
@type condition

# --- thoracic vertebrae by number
fracture first vertebra of thorax > S22.01
burst fracture of T1 > S22.011
unstable burst fracture of T1 > S22.012
wedge fracture of T1 > S22.010
wedge compression fracture first thoracic vertebra | wedge compression fracture first vertebra of thorax | wedge fracture first thoracic vertebra | wedge fracture first vertebra of thorax > S22.010
burst fracture first thoracic vertebra | burst fracture first vertebra of thorax > S22.011
unstable burst fracture first thoracic vertebra | unstable burst fracture first vertebra of thorax > S22.012
fracture second vertebra of thorax > S22.02
burst fracture of T2 > S22.021
unstable burst fracture of T2 > S22.022
wedge fracture of T2 > S22.020
wedge compression fracture second thoracic vertebra | wedge compression fracture second vertebra of thorax | wedge fracture second thoracic vertebra | wedge fracture second vertebra of thorax > S22.020
burst fracture second thoracic vertebra | burst fracture second vertebra of thorax > S22.021
unstable burst fracture second thoracic vertebra | unstable burst fracture second vertebra of thorax > S22.022
fracture third vertebra of thorax > S22.03
burst fracture of T3 > S22.031
unstable burst fracture of T3 > S22.032
wedge fracture of T3 > S22.030
wedge compression fracture third thoracic vertebra | wedge compression fracture third vertebra of thorax | wedge fracture third thoracic vertebra | wedge fracture third vertebra of thorax > S22.030
burst fracture third thoracic vertebra | burst fracture third vertebra of thorax > S22.031
unstable burst fracture third thoracic vertebra | unstable burst fracture third vertebra of thorax > S22.032
fracture fourth vertebra of thorax > S22.04
burst fracture of T4 > S22.041
unstable burst fracture of T4 > S22.042
wedge fracture of T4 > S22.040
wedge compression fracture fourth thoracic vertebra | wedge compression fracture fourth vertebra of thorax | wedge fracture fourth thoracic vertebra | wedge fracture fourth vertebra of thorax > S22.040
burst fracture fourth thoracic vertebra | burst fracture fourth vertebra of thorax > S22.041
unstable burst fracture fourth thoracic vertebra | unstable burst fracture fourth vertebra of thorax > S22.042
fracture fifth vertebra of thorax | fracture sixth vertebra of thorax > S22.05
burst fracture of T5 | burst fracture of T6 > S22.051
unstable burst fracture of T5 | unstable burst fracture of T6 > S22.052
wedge fracture of T5 | wedge fracture of T6 > S22.050
wedge compression fracture fifth thoracic vertebra | wedge compression fracture fifth vertebra of thorax | wedge compression fracture sixth thoracic vertebra | wedge compression fracture sixth vertebra of thorax | wedge fracture fifth thoracic vertebra > S22.050
wedge fracture fifth vertebra of thorax | wedge fracture sixth thoracic vertebra | wedge fracture sixth vertebra of thorax > S22.050
burst fracture fifth thoracic vertebra | burst fracture fifth vertebra of thorax | burst fracture sixth thoracic vertebra | burst fracture sixth vertebra of thorax > S22.051
unstable burst fracture fifth thoracic vertebra | unstable burst fracture fifth vertebra of thorax | unstable burst fracture sixth thoracic vertebra | unstable burst fracture sixth vertebra of thorax > S22.052
fracture seventh vertebra of thorax | fracture eighth vertebra of thorax > S22.06
burst fracture of T7 | burst fracture of T8 > S22.061
unstable burst fracture of T7 | unstable burst fracture of T8 > S22.062
wedge fracture of T7 | wedge fracture of T8 > S22.060
wedge compression fracture seventh thoracic vertebra | wedge compression fracture seventh vertebra of thorax | wedge compression fracture eighth thoracic vertebra | wedge compression fracture eighth vertebra of thorax | wedge fracture seventh thoracic vertebra > S22.060
wedge fracture seventh vertebra of thorax | wedge fracture eighth thoracic vertebra | wedge fracture eighth vertebra of thorax > S22.060
burst fracture seventh thoracic vertebra | burst fracture seventh vertebra of thorax | burst fracture eighth thoracic vertebra | burst fracture eighth vertebra of thorax > S22.061
unstable burst fracture seventh thoracic vertebra | unstable burst fracture seventh vertebra of thorax | unstable burst fracture eighth thoracic vertebra | unstable burst fracture eighth vertebra of thorax > S22.062
fracture ninth vertebra of thorax | fracture tenth vertebra of thorax > S22.07
burst fracture of T9 | burst fracture of T10 > S22.071
unstable burst fracture of T9 | unstable burst fracture of T10 > S22.072
wedge fracture of T9 | wedge fracture of T10 > S22.070
wedge compression fracture ninth thoracic vertebra | wedge compression fracture ninth vertebra of thorax | wedge compression fracture tenth thoracic vertebra | wedge compression fracture tenth vertebra of thorax | wedge fracture ninth thoracic vertebra > S22.070
wedge fracture ninth vertebra of thorax | wedge fracture tenth thoracic vertebra | wedge fracture tenth vertebra of thorax > S22.070
burst fracture ninth thoracic vertebra | burst fracture ninth vertebra of thorax | burst fracture tenth thoracic vertebra | burst fracture tenth vertebra of thorax > S22.071
unstable burst fracture ninth thoracic vertebra | unstable burst fracture ninth vertebra of thorax | unstable burst fracture tenth thoracic vertebra | unstable burst fracture tenth vertebra of thorax > S22.072
fracture eleventh vertebra of thorax | fracture twelfth vertebra of thorax > S22.08
burst fracture of T11 | burst fracture of T12 > S22.081
unstable burst fracture of T11 | unstable burst fracture of T12 > S22.082
wedge fracture of T11 | wedge fracture of T12 > S22.080
wedge compression fracture eleventh thoracic vertebra | wedge compression fracture eleventh vertebra of thorax | wedge compression fracture twelfth thoracic vertebra | wedge compression fracture twelfth vertebra of thorax | wedge fracture eleventh thoracic vertebra > S22.080
wedge fracture eleventh vertebra of thorax | wedge fracture twelfth thoracic vertebra | wedge fracture twelfth vertebra of thorax > S22.080
burst fracture eleventh thoracic vertebra | burst fracture eleventh vertebra of thorax | burst fracture twelfth thoracic vertebra | burst fracture twelfth vertebra of thorax > S22.081
unstable burst fracture eleventh thoracic vertebra | unstable burst fracture eleventh vertebra of thorax | unstable burst fracture twelfth thoracic vertebra | unstable burst fracture twelfth vertebra of thorax > S22.082
fracture vertebra of thorax > S22.009
burst fracture vertebra of thorax > S22.001
wedge compression fracture vertebra of thorax > S22.000
unstable burst fracture vertebra of thorax > S22.002
wedge compression fracture first lumbar vertebra > S32.010
burst fracture first lumbar vertebra > S32.011
unstable burst fracture first lumbar vertebra > S32.012
wedge compression fracture second lumbar vertebra > S32.020
burst fracture second lumbar vertebra > S32.021
unstable burst fracture second lumbar vertebra > S32.022
wedge compression fracture third lumbar vertebra > S32.030
burst fracture third lumbar vertebra > S32.031
unstable burst fracture third lumbar vertebra > S32.032
wedge compression fracture fourth lumbar vertebra > S32.040
burst fracture fourth lumbar vertebra > S32.041
unstable burst fracture fourth lumbar vertebra > S32.042
wedge compression fracture fifth lumbar vertebra > S32.050
burst fracture fifth lumbar vertebra > S32.051
unstable burst fracture fifth lumbar vertebra > S32.052

# --- traumatic spondylolisthesis by number of the vertebra
traumatic spondylolisthesis second cervical > S12.130
nondisplaced traumatic spondylolisthesis second cervical > S12.131
type III traumatic spondylolisthesis second cervical > S12.14
traumatic spondylolisthesis third cervical > S12.230
nondisplaced traumatic spondylolisthesis third cervical > S12.231
type III traumatic spondylolisthesis third cervical > S12.24
traumatic spondylolisthesis fourth cervical > S12.330
nondisplaced traumatic spondylolisthesis fourth cervical > S12.331
type III traumatic spondylolisthesis fourth cervical > S12.34
traumatic spondylolisthesis fifth cervical > S12.430
nondisplaced traumatic spondylolisthesis fifth cervical > S12.431
type III traumatic spondylolisthesis fifth cervical > S12.44
traumatic spondylolisthesis sixth cervical > S12.530
nondisplaced traumatic spondylolisthesis sixth cervical > S12.531
type III traumatic spondylolisthesis sixth cervical > S12.54
traumatic spondylolisthesis seventh cervical > S12.630
nondisplaced traumatic spondylolisthesis seventh cervical > S12.631
type III traumatic spondylolisthesis seventh cervical > S12.64

extent burn 90 percent or more > T31.90
less than 10 percent extent burn | extent burn less than 10 percent > T31.0
extent corrosion 90 percent or more > T32.90
less than 10 percent extent corrosion | extent corrosion less than 10 percent > T32.0

# --- burns of a hand as a whole: the side leads to the hand, not the palm
burn of right hand | burn of the right hand | burn right hand | right hand burn > T23.001
burn of left hand | burn of the left hand | burn left hand | left hand burn > T23.002
burn of right palm | burn right palm > T23.051
burn of left palm | burn left palm > T23.052
burn of right back of hand | burn right back of hand > T23.061
burn of left back of hand | burn left back of hand > T23.062
burn of right dorsum of hand | burn right dorsum of hand > T23.061
burn of left dorsum of hand | burn left dorsum of hand > T23.062
burn multiple sites upper limb > T22.09
burn multiple sites lower limb > T24.09
burn multiple sites ankle and foot > T25.09
burn multiple sites wrist and hand > T23.09
corrosion of right hand | corrosion of the right hand | corrosion right hand | right hand corrosion > T23.401
corrosion of left hand | corrosion of the left hand | corrosion left hand | left hand corrosion > T23.402
corrosion of right palm | corrosion right palm > T23.451
corrosion of left palm | corrosion left palm > T23.452
corrosion of right back of hand | corrosion right back of hand > T23.461
corrosion of left back of hand | corrosion left back of hand > T23.462
corrosion of right dorsum of hand | corrosion right dorsum of hand > T23.461
corrosion of left dorsum of hand | corrosion left dorsum of hand > T23.462
corrosion multiple sites upper limb > T22.49
corrosion multiple sites lower limb > T24.49
corrosion multiple sites ankle and foot > T25.49
corrosion multiple sites wrist and hand > T23.49
first degree burn of right hand | first degree burn of the right hand | first degree burn right hand | right hand first degree burn | burn of first degree of right hand | burn of right hand, first degree > T23.101
first degree burn of left hand | first degree burn of the left hand | first degree burn left hand | left hand first degree burn | burn of first degree of left hand | burn of left hand, first degree > T23.102
first degree burn of right palm | first degree burn right palm | burn of right palm, first degree > T23.151
first degree burn of left palm | first degree burn left palm | burn of left palm, first degree > T23.152
first degree burn of right back of hand | first degree burn right back of hand | burn of right back of hand, first degree > T23.161
first degree burn of left back of hand | first degree burn left back of hand | burn of left back of hand, first degree > T23.162
first degree burn of right dorsum of hand | first degree burn right dorsum of hand | burn of right dorsum of hand, first degree > T23.161
first degree burn of left dorsum of hand | first degree burn left dorsum of hand | burn of left dorsum of hand, first degree > T23.162
first degree burn multiple sites upper limb > T22.19
first degree burn multiple sites lower limb > T24.19
first degree burn multiple sites ankle and foot > T25.19
first degree burn multiple sites wrist and hand > T23.19
first degree corrosion of right hand | first degree corrosion of the right hand | first degree corrosion right hand | right hand first degree corrosion | corrosion of first degree of right hand | corrosion of right hand, first degree > T23.501
first degree corrosion of left hand | first degree corrosion of the left hand | first degree corrosion left hand | left hand first degree corrosion | corrosion of first degree of left hand | corrosion of left hand, first degree > T23.502
first degree corrosion of right palm | first degree corrosion right palm | corrosion of right palm, first degree > T23.551
first degree corrosion of left palm | first degree corrosion left palm | corrosion of left palm, first degree > T23.552
first degree corrosion of right back of hand | first degree corrosion right back of hand | corrosion of right back of hand, first degree > T23.561
first degree corrosion of left back of hand | first degree corrosion left back of hand | corrosion of left back of hand, first degree > T23.562
first degree corrosion of right dorsum of hand | first degree corrosion right dorsum of hand | corrosion of right dorsum of hand, first degree > T23.561
first degree corrosion of left dorsum of hand | first degree corrosion left dorsum of hand | corrosion of left dorsum of hand, first degree > T23.562
first degree corrosion multiple sites upper limb > T22.59
first degree corrosion multiple sites lower limb > T24.59
first degree corrosion multiple sites ankle and foot > T25.59
first degree corrosion multiple sites wrist and hand > T23.59
second degree burn of right hand | second degree burn of the right hand | second degree burn right hand | right hand second degree burn | burn of second degree of right hand | burn of right hand, second degree | partial thickness burn of right hand > T23.201
partial thickness burn of the right hand > T23.201
second degree burn of left hand | second degree burn of the left hand | second degree burn left hand | left hand second degree burn | burn of second degree of left hand | burn of left hand, second degree | partial thickness burn of left hand > T23.202
partial thickness burn of the left hand > T23.202
second degree burn of right palm | second degree burn right palm | burn of right palm, second degree > T23.251
second degree burn of left palm | second degree burn left palm | burn of left palm, second degree > T23.252
second degree burn of right back of hand | second degree burn right back of hand | burn of right back of hand, second degree > T23.261
second degree burn of left back of hand | second degree burn left back of hand | burn of left back of hand, second degree > T23.262
second degree burn of right dorsum of hand | second degree burn right dorsum of hand | burn of right dorsum of hand, second degree > T23.261
second degree burn of left dorsum of hand | second degree burn left dorsum of hand | burn of left dorsum of hand, second degree > T23.262
second degree burn multiple sites upper limb > T22.29
second degree burn multiple sites lower limb > T24.29
second degree burn multiple sites ankle and foot > T25.29
second degree burn multiple sites wrist and hand > T23.29
second degree corrosion of right hand | second degree corrosion of the right hand | second degree corrosion right hand | right hand second degree corrosion | corrosion of second degree of right hand | corrosion of right hand, second degree > T23.601
partial thickness corrosion of right hand | partial thickness corrosion of the right hand > T23.601
second degree corrosion of left hand | second degree corrosion of the left hand | second degree corrosion left hand | left hand second degree corrosion | corrosion of second degree of left hand | corrosion of left hand, second degree > T23.602
partial thickness corrosion of left hand | partial thickness corrosion of the left hand > T23.602
second degree corrosion of right palm | second degree corrosion right palm | corrosion of right palm, second degree > T23.651
second degree corrosion of left palm | second degree corrosion left palm | corrosion of left palm, second degree > T23.652
second degree corrosion of right back of hand | second degree corrosion right back of hand | corrosion of right back of hand, second degree > T23.661
second degree corrosion of left back of hand | second degree corrosion left back of hand | corrosion of left back of hand, second degree > T23.662
second degree corrosion of right dorsum of hand | second degree corrosion right dorsum of hand | corrosion of right dorsum of hand, second degree > T23.661
second degree corrosion of left dorsum of hand | second degree corrosion left dorsum of hand | corrosion of left dorsum of hand, second degree > T23.662
second degree corrosion multiple sites upper limb > T22.69
second degree corrosion multiple sites lower limb > T24.69
second degree corrosion multiple sites ankle and foot > T25.69
second degree corrosion multiple sites wrist and hand > T23.69
third degree burn of right hand | third degree burn of the right hand | third degree burn right hand | right hand third degree burn | burn of third degree of right hand | burn of right hand, third degree | full thickness burn of right hand > T23.301
full thickness burn of the right hand > T23.301
third degree burn of left hand | third degree burn of the left hand | third degree burn left hand | left hand third degree burn | burn of third degree of left hand | burn of left hand, third degree | full thickness burn of left hand | full thickness burn of the left hand > T23.302
third degree burn of right palm | third degree burn right palm | burn of right palm, third degree > T23.351
third degree burn of left palm | third degree burn left palm | burn of left palm, third degree > T23.352
third degree burn of right back of hand | third degree burn right back of hand | burn of right back of hand, third degree > T23.361
third degree burn of left back of hand | third degree burn left back of hand | burn of left back of hand, third degree > T23.362
third degree burn of right dorsum of hand | third degree burn right dorsum of hand | burn of right dorsum of hand, third degree > T23.361
third degree burn of left dorsum of hand | third degree burn left dorsum of hand | burn of left dorsum of hand, third degree > T23.362
third degree burn multiple sites upper limb > T22.39
third degree burn multiple sites lower limb > T24.39
third degree burn multiple sites ankle and foot > T25.39
third degree burn multiple sites wrist and hand > T23.39
third degree corrosion of right hand | third degree corrosion of the right hand | third degree corrosion right hand | right hand third degree corrosion | corrosion of third degree of right hand | corrosion of right hand, third degree > T23.701
full thickness corrosion of right hand | full thickness corrosion of the right hand > T23.701
third degree corrosion of left hand | third degree corrosion of the left hand | third degree corrosion left hand | left hand third degree corrosion | corrosion of third degree of left hand | corrosion of left hand, third degree | full thickness corrosion of left hand > T23.702
full thickness corrosion of the left hand > T23.702
third degree corrosion of right palm | third degree corrosion right palm | corrosion of right palm, third degree > T23.751
third degree corrosion of left palm | third degree corrosion left palm | corrosion of left palm, third degree > T23.752
third degree corrosion of right back of hand | third degree corrosion right back of hand | corrosion of right back of hand, third degree > T23.761
third degree corrosion of left back of hand | third degree corrosion left back of hand | corrosion of left back of hand, third degree > T23.762
third degree corrosion of right dorsum of hand | third degree corrosion right dorsum of hand | corrosion of right dorsum of hand, third degree > T23.761
third degree corrosion of left dorsum of hand | third degree corrosion left dorsum of hand | corrosion of left dorsum of hand, third degree > T23.762
third degree corrosion multiple sites upper limb > T22.79
third degree corrosion multiple sites lower limb > T24.79
third degree corrosion multiple sites ankle and foot > T25.79
third degree corrosion multiple sites wrist and hand > T23.79

# --- the kind of a superficial injury behind it
superficial injury abrasion scalp > S00.01
superficial injury contusion scalp > S00.03
superficial injury blister scalp > S00.02
superficial injury external constriction scalp > S00.04
superficial injury foreign body scalp > S00.05
superficial injury insect bite scalp > S00.06
superficial injury bite scalp > S00.07
superficial injury abrasion eyelid | superficial injury abrasion periocular area > S00.21
superficial injury contusion eyelid | superficial injury contusion periocular area > S00.1
superficial injury blister eyelid | superficial injury blister periocular area > S00.22
superficial injury external constriction eyelid | superficial injury external constriction periocular area > S00.24
superficial injury foreign body eyelid | superficial injury foreign body periocular area > S00.25
superficial injury insect bite eyelid | superficial injury insect bite periocular area > S00.26
superficial injury bite eyelid | superficial injury bite periocular area > S00.27
superficial injury abrasion nose > S00.31
superficial injury contusion nose > S00.33
superficial injury blister nose > S00.32
superficial injury external constriction nose > S00.34
superficial injury foreign body nose > S00.35
superficial injury insect bite nose > S00.36
superficial injury bite nose > S00.37
superficial injury abrasion ear > S00.41
superficial injury contusion ear > S00.43
superficial injury blister ear > S00.42
superficial injury external constriction ear > S00.44
superficial injury foreign body ear > S00.45
superficial injury insect bite ear > S00.46
superficial injury bite ear > S00.47
superficial injury abrasion face | superficial injury abrasion cheek | superficial injury abrasion chin | superficial injury abrasion forehead > S00.81
superficial injury contusion face | superficial injury contusion cheek | superficial injury contusion chin | superficial injury contusion forehead > S00.83
superficial injury blister face | superficial injury blister cheek | superficial injury blister chin | superficial injury blister forehead > S00.82
superficial injury external constriction face | superficial injury external constriction cheek | superficial injury external constriction chin | superficial injury external constriction forehead > S00.84
superficial injury foreign body face | superficial injury foreign body cheek | superficial injury foreign body chin | superficial injury foreign body forehead > S00.85
superficial injury insect bite face | superficial injury insect bite cheek | superficial injury insect bite chin | superficial injury insect bite forehead > S00.86
superficial injury bite face | superficial injury bite cheek | superficial injury bite chin | superficial injury bite forehead > S00.87
superficial injury abrasion neck > S10.91
superficial injury contusion neck > S10.93
superficial injury blister neck > S10.92
superficial injury external constriction neck > S10.94
superficial injury foreign body neck > S10.95
superficial injury insect bite neck > S10.96
superficial injury bite neck > S10.97
superficial injury abrasion throat > S10.11
superficial injury contusion throat > S10.0
superficial injury blister throat > S10.12
superficial injury external constriction throat > S10.14
superficial injury foreign body throat > S10.15
superficial injury insect bite throat > S10.16
superficial injury bite throat > S10.17
superficial injury abrasion breast > S20.11
superficial injury contusion breast > S20.0
superficial injury blister breast > S20.12
superficial injury external constriction breast > S20.14
superficial injury foreign body breast > S20.15
superficial injury insect bite breast > S20.16
superficial injury bite breast > S20.17
superficial injury abrasion thorax | superficial injury abrasion chest wall > S20.91
superficial injury contusion thorax | superficial injury contusion chest wall > S20.20
superficial injury blister thorax | superficial injury blister chest wall > S20.92
superficial injury external constriction thorax | superficial injury external constriction chest wall > S20.94
superficial injury foreign body thorax | superficial injury foreign body chest wall > S20.95
superficial injury insect bite thorax | superficial injury insect bite chest wall > S20.96
superficial injury bite thorax | superficial injury bite chest wall > S20.97
superficial injury abrasion lower back | superficial injury abrasion pelvis | superficial injury abrasion buttock > S30.810
superficial injury contusion lower back | superficial injury contusion pelvis | superficial injury contusion buttock > S30.0
superficial injury blister lower back | superficial injury blister pelvis | superficial injury blister buttock > S30.820
superficial injury external constriction lower back | superficial injury external constriction pelvis | superficial injury external constriction buttock > S30.840
superficial injury foreign body lower back | superficial injury foreign body pelvis | superficial injury foreign body buttock > S30.850
superficial injury insect bite lower back | superficial injury insect bite pelvis | superficial injury insect bite buttock > S30.860
superficial injury bite lower back | superficial injury bite pelvis | superficial injury bite buttock > S30.870
superficial injury abrasion abdominal wall | superficial injury abrasion abdomen > S30.811
superficial injury contusion abdominal wall | superficial injury contusion abdomen > S30.11
superficial injury blister abdominal wall | superficial injury blister abdomen > S30.821
superficial injury external constriction abdominal wall | superficial injury external constriction abdomen > S30.841
superficial injury foreign body abdominal wall | superficial injury foreign body abdomen > S30.851
superficial injury insect bite abdominal wall | superficial injury insect bite abdomen > S30.861
superficial injury bite abdominal wall | superficial injury bite abdomen > S30.871
superficial injury abrasion shoulder > S40.21
superficial injury contusion shoulder > S40.01
superficial injury blister shoulder > S40.22
superficial injury external constriction shoulder > S40.24
superficial injury foreign body shoulder > S40.25
superficial injury insect bite shoulder > S40.26
superficial injury bite shoulder > S40.27
superficial injury abrasion upper arm | superficial injury abrasion arm > S40.81
superficial injury contusion upper arm | superficial injury contusion arm > S40.02
superficial injury blister upper arm | superficial injury blister arm > S40.82
superficial injury external constriction upper arm | superficial injury external constriction arm > S40.84
superficial injury foreign body upper arm | superficial injury foreign body arm > S40.85
superficial injury insect bite upper arm | superficial injury insect bite arm > S40.86
superficial injury bite upper arm | superficial injury bite arm > S40.87
superficial injury abrasion elbow > S50.31
superficial injury contusion elbow > S50.0
superficial injury blister elbow > S50.32
superficial injury external constriction elbow > S50.34
superficial injury foreign body elbow > S50.35
superficial injury insect bite elbow > S50.36
superficial injury bite elbow > S50.37
superficial injury abrasion forearm > S50.81
superficial injury contusion forearm > S50.1
superficial injury blister forearm > S50.82
superficial injury external constriction forearm > S50.84
superficial injury foreign body forearm > S50.85
superficial injury insect bite forearm > S50.86
superficial injury bite forearm > S50.87
superficial injury abrasion wrist > S60.81
superficial injury contusion wrist > S60.21
superficial injury blister wrist > S60.82
superficial injury external constriction wrist > S60.84
superficial injury foreign body wrist > S60.85
superficial injury insect bite wrist > S60.86
superficial injury bite wrist > S60.87
superficial injury abrasion hand > S60.51
superficial injury contusion hand > S60.22
superficial injury blister hand > S60.52
superficial injury external constriction hand > S60.54
superficial injury foreign body hand > S60.55
superficial injury insect bite hand > S60.56
superficial injury bite hand > S60.57
superficial injury abrasion thumb > S60.31
superficial injury contusion thumb > S60.01
superficial injury blister thumb > S60.32
superficial injury external constriction thumb > S60.34
superficial injury foreign body thumb > S60.35
superficial injury insect bite thumb > S60.36
superficial injury bite thumb > S60.37
superficial injury abrasion finger > S60.41
superficial injury contusion finger > S60.00
superficial injury blister finger > S60.42
superficial injury external constriction finger > S60.44
superficial injury foreign body finger > S60.45
superficial injury insect bite finger > S60.46
superficial injury bite finger > S60.47
superficial injury abrasion hip > S70.21
superficial injury contusion hip > S70.0
superficial injury blister hip > S70.22
superficial injury external constriction hip > S70.24
superficial injury foreign body hip > S70.25
superficial injury insect bite hip > S70.26
superficial injury bite hip > S70.27
superficial injury abrasion thigh > S70.31
superficial injury contusion thigh > S70.1
superficial injury blister thigh > S70.32
superficial injury external constriction thigh > S70.34
superficial injury foreign body thigh > S70.35
superficial injury insect bite thigh > S70.36
superficial injury bite thigh > S70.37
superficial injury abrasion knee > S80.21
superficial injury contusion knee > S80.0
superficial injury blister knee > S80.22
superficial injury external constriction knee > S80.24
superficial injury foreign body knee > S80.25
superficial injury insect bite knee > S80.26
superficial injury bite knee > S80.27
superficial injury abrasion lower leg | superficial injury abrasion leg > S80.81
superficial injury contusion lower leg | superficial injury contusion leg > S80.1
superficial injury blister lower leg | superficial injury blister leg > S80.82
superficial injury external constriction lower leg | superficial injury external constriction leg > S80.84
superficial injury foreign body lower leg | superficial injury foreign body leg > S80.85
superficial injury insect bite lower leg | superficial injury insect bite leg > S80.86
superficial injury bite lower leg | superficial injury bite leg > S80.87
superficial injury abrasion ankle > S90.51
superficial injury contusion ankle > S90.0
superficial injury blister ankle > S90.52
superficial injury external constriction ankle > S90.54
superficial injury foreign body ankle > S90.55
superficial injury insect bite ankle > S90.56
superficial injury bite ankle > S90.57
superficial injury abrasion toe > S90.416
superficial injury contusion toe > S90.12
superficial injury blister toe > S90.426
superficial injury external constriction toe > S90.446
superficial injury foreign body toe > S90.456
superficial injury insect bite toe > S90.466
superficial injury bite toe > S90.476
superficial injury abrasion foot > S90.81
superficial injury contusion foot > S90.3
superficial injury blister foot > S90.82
superficial injury external constriction foot > S90.84
superficial injury foreign body foot > S90.85
superficial injury insect bite foot > S90.86
superficial injury bite foot > S90.87

# --- an injured vessel named with its kind
injury of blood vessel femoral artery > S75.00
injury of blood vessel laceration femoral artery > S75.01
laceration of blood vessel femoral artery > S75.01
injury of blood vessel femoral vein > S75.10
injury of blood vessel laceration femoral vein > S75.11
laceration of blood vessel femoral vein > S75.11
injury of blood vessel greater saphenous vein of thigh | injury of blood vessel greater saphenous vein hip level > S75.20
injury of blood vessel laceration greater saphenous vein of thigh | injury of blood vessel laceration greater saphenous vein hip level > S75.21
laceration of blood vessel greater saphenous vein of thigh | laceration of blood vessel greater saphenous vein hip level > S75.21
injury of blood vessel popliteal artery > S85.00
injury of blood vessel laceration popliteal artery > S85.01
laceration of blood vessel popliteal artery > S85.01
injury of blood vessel popliteal vein > S85.50
injury of blood vessel laceration popliteal vein > S85.51
laceration of blood vessel popliteal vein > S85.51
injury of blood vessel greater saphenous vein > S85.30
injury of blood vessel laceration greater saphenous vein > S85.31
laceration of blood vessel greater saphenous vein > S85.31
injury of blood vessel lesser saphenous vein > S85.40
injury of blood vessel laceration lesser saphenous vein > S85.41
laceration of blood vessel lesser saphenous vein > S85.41
injury of blood vessel peroneal artery > S85.20
injury of blood vessel laceration peroneal artery > S85.21
laceration of blood vessel peroneal artery > S85.21
injury of blood vessel ulnar artery > S55.00
injury of blood vessel laceration ulnar artery > S55.01
laceration of blood vessel ulnar artery > S55.01
injury of blood vessel radial artery > S55.10
injury of blood vessel laceration radial artery > S55.11
laceration of blood vessel radial artery > S55.11
injury of blood vessel vein of forearm > S55.20
injury of blood vessel laceration vein of forearm > S55.21
laceration of blood vessel vein of forearm > S55.21
injury of blood vessel brachial artery > S45.10
injury of blood vessel laceration brachial artery > S45.11
laceration of blood vessel brachial artery > S45.11
injury of blood vessel axillary artery > S45.00
injury of blood vessel laceration axillary artery > S45.01
laceration of blood vessel axillary artery > S45.01
injury of blood vessel axillary vein | injury of blood vessel brachial vein > S45.20
injury of blood vessel laceration axillary vein | injury of blood vessel laceration brachial vein > S45.21
laceration of blood vessel axillary vein | laceration of blood vessel brachial vein > S45.21
injury of blood vessel superficial vein of upper arm > S45.30
injury of blood vessel laceration superficial vein of upper arm > S45.31
laceration of blood vessel superficial vein of upper arm > S45.31
injury of blood vessel plantar artery > S95.10
injury of blood vessel laceration plantar artery > S95.11
laceration of blood vessel plantar artery > S95.11
injury of blood vessel dorsal artery of foot > S95.00
injury of blood vessel laceration dorsal artery of foot > S95.01
laceration of blood vessel dorsal artery of foot > S95.01
injury of blood vessel dorsal vein of foot > S95.20
injury of blood vessel laceration dorsal vein of foot > S95.21
laceration of blood vessel dorsal vein of foot > S95.21
injury of blood vessel arm laceration | laceration of blood vessel arm > S45.91
injury of blood vessel forearm laceration | laceration of blood vessel forearm > S55.91
injury of blood vessel hand laceration | laceration of blood vessel hand > S65.91
injury of blood vessel thigh laceration | injury of blood vessel hip laceration | laceration of blood vessel thigh | laceration of blood vessel hip > S75.91
injury of blood vessel leg laceration | injury of blood vessel lower leg laceration | laceration of blood vessel leg | laceration of blood vessel lower leg > S85.91
injury of blood vessel foot laceration | injury of blood vessel ankle laceration | laceration of blood vessel foot | laceration of blood vessel ankle > S95.91
injury of blood vessel posterior tibial artery laceration > S85.17
injury of blood vessel anterior tibial artery laceration > S85.13
injury of blood vessel tibial artery laceration > S85.11
injury of blood vessel posterior tibial artery > S85.16
injury of blood vessel anterior tibial artery > S85.12
injury of blood vessel renal vein > S35.40
injury of blood vessel ovarian artery | injury of blood vessel ovarian vein | ovarian vessel injury > S35.8

# --- an injured muscle and how
injury of muscle biceps strain > S46.21
injury of muscle biceps laceration > S46.22
injury of muscle long head of biceps strain > S46.11
injury of muscle long head of biceps laceration > S46.12
injury of muscle triceps strain > S46.31
injury of muscle triceps laceration > S46.32
injury of muscle rotator cuff strain > S46.01
injury of muscle rotator cuff laceration > S46.02
injury of muscle shoulder strain | injury of muscle upper arm strain > S46.91
injury of muscle shoulder laceration | injury of muscle upper arm laceration > S46.92
injury of muscle forearm strain > S56.91
injury of muscle forearm laceration > S56.92
injury of muscle flexor of finger of forearm strain > S56.11
injury of muscle flexor of finger of forearm laceration > S56.12
injury of muscle extensor of finger of forearm strain | injury of muscle extensor of finger strain > S56.41
injury of muscle extensor of finger of forearm laceration | injury of muscle extensor of finger laceration > S56.42
injury of muscle hand strain | injury of muscle wrist strain > S66.91
injury of muscle hand laceration | injury of muscle wrist laceration > S66.92
injury of muscle quadriceps strain > S76.11
injury of muscle quadriceps laceration > S76.12
injury of muscle hamstring strain | injury of muscle posterior thigh strain > S76.31
injury of muscle hamstring laceration | injury of muscle posterior thigh laceration > S76.32
injury of muscle adductor of thigh strain > S76.21
injury of muscle adductor of thigh laceration > S76.22
injury of muscle hip strain > S76.01
injury of muscle hip laceration > S76.02
injury of muscle thigh strain > S76.91
injury of muscle thigh laceration > S76.92
injury of muscle lower leg strain | injury of muscle leg strain > S86.91
injury of muscle lower leg laceration | injury of muscle leg laceration > S86.92
injury of muscle achilles tendon strain > S86.01
injury of muscle achilles tendon laceration > S86.02
injury of muscle peroneal muscle group strain > S86.31
injury of muscle peroneal muscle group laceration > S86.32
injury of muscle anterior muscle group of leg strain > S86.21
injury of muscle anterior muscle group of leg laceration > S86.22
injury of muscle posterior muscle group of leg strain > S86.11
injury of muscle posterior muscle group of leg laceration > S86.12
injury of muscle foot strain | injury of muscle ankle strain > S96.91
injury of muscle foot laceration | injury of muscle ankle laceration > S96.92
injury of muscle extensor of toe strain | injury of muscle long extensor of toe strain > S96.11
injury of muscle extensor of toe laceration | injury of muscle long extensor of toe laceration > S96.12
injury of muscle flexor of toe strain | injury of muscle long flexor of toe strain > S96.01
injury of muscle flexor of toe laceration | injury of muscle long flexor of toe laceration > S96.02
injury of muscle intrinsic of foot strain > S96.21
injury of muscle intrinsic of foot laceration > S96.22
injury of muscle abductor of thumb strain > S56.31
injury of muscle abductor of thumb laceration > S56.32
injury of muscle flexor of thumb at forearm strain > S56.01
injury of muscle flexor of thumb at forearm laceration > S56.02
injury of muscle flexor of thumb of hand strain > S66.01
injury of muscle flexor of thumb of hand laceration > S66.02
injury of muscle extensor of thumb of hand strain > S66.21
injury of muscle extensor of thumb of hand laceration > S66.22
injury of muscle intrinsic of thumb strain > S66.41
injury of muscle intrinsic of thumb laceration > S66.42
injury of muscle abdomen strain > S39.011
injury of muscle abdomen laceration > S39.021
injury of muscle lower back strain > S39.012
injury of muscle lower back laceration > S39.022
injury of muscle pelvis strain > S39.013
injury of muscle pelvis laceration > S39.023
injury of muscle thorax strain | injury of muscle of thorax, muscle strain > S29.019
injury of muscle neck strain > S16.1
injury of intrinsic muscle finger strain > S66.51

# --- an injured inner organ and how
injury of ascending colon contusion | injury of ascending large intestine contusion | injury of right colon contusion > S36.520
injury of ascending colon laceration | injury of ascending large intestine laceration | injury of right colon laceration > S36.530
injury of ascending colon secondary blast injury | injury of ascending large intestine secondary blast injury | injury of right colon secondary blast injury > S36.590
injury of ascending colon primary blast injury | injury of ascending large intestine primary blast injury | injury of right colon primary blast injury > S36.510
injury of transverse colon contusion | injury of transverse large intestine contusion > S36.521
injury of transverse colon laceration | injury of transverse large intestine laceration > S36.531
injury of transverse colon secondary blast injury | injury of transverse large intestine secondary blast injury > S36.591
injury of transverse colon primary blast injury | injury of transverse large intestine primary blast injury > S36.511
injury of descending colon contusion | injury of descending large intestine contusion | injury of left colon contusion > S36.522
injury of descending colon laceration | injury of descending large intestine laceration | injury of left colon laceration > S36.532
injury of descending colon secondary blast injury | injury of descending large intestine secondary blast injury | injury of left colon secondary blast injury > S36.592
injury of descending colon primary blast injury | injury of descending large intestine primary blast injury | injury of left colon primary blast injury > S36.512
injury of sigmoid colon contusion | injury of sigmoid large intestine contusion > S36.523
injury of sigmoid colon laceration | injury of sigmoid large intestine laceration > S36.533
injury of sigmoid colon secondary blast injury | injury of sigmoid large intestine secondary blast injury > S36.593
injury of sigmoid colon primary blast injury | injury of sigmoid large intestine primary blast injury > S36.513
injury of colon contusion | injury of large intestine contusion > S36.529
injury of colon laceration | injury of large intestine laceration > S36.539
injury of colon secondary blast injury | injury of large intestine secondary blast injury > S36.599
injury of colon primary blast injury | injury of large intestine primary blast injury > S36.519
injury of duodenum contusion > S36.420
injury of duodenum laceration > S36.430
injury of duodenum secondary blast injury > S36.490
injury of small intestine contusion > S36.429
injury of small intestine laceration > S36.439
injury of small intestine secondary blast injury > S36.499
injury of pelvic organ kidney contusion | contusion of pelvic organ kidney > S37.01
injury of pelvic organ kidney laceration | laceration of pelvic organ kidney > S37.03
injury of pelvic organ ureter contusion | contusion of pelvic organ ureter > S37.12
injury of pelvic organ ureter laceration | laceration of pelvic organ ureter > S37.13
injury of pelvic organ bladder contusion | contusion of pelvic organ bladder > S37.22
injury of pelvic organ bladder laceration | laceration of pelvic organ bladder > S37.23
injury of pelvic organ urethra contusion | contusion of pelvic organ urethra > S37.32
injury of pelvic organ urethra laceration | laceration of pelvic organ urethra > S37.33
injury of pelvic organ uterus contusion | contusion of pelvic organ uterus > S37.62
injury of pelvic organ uterus laceration | laceration of pelvic organ uterus > S37.63
injury of pelvic organ prostate contusion | contusion of pelvic organ prostate > S37.822
injury of pelvic organ prostate laceration | laceration of pelvic organ prostate > S37.823

# --- foreign body left behind: the procedure and what it did
foreign body accidentally left following procedure surgical operation > T81.500
foreign body accidentally left following procedure surgical operation adhesions > T81.510
foreign body accidentally left following procedure surgical operation obstruction > T81.520
foreign body accidentally left following procedure surgical operation perforation > T81.530
foreign body accidentally left following procedure infusion > T81.501
foreign body accidentally left following procedure infusion adhesions > T81.511
foreign body accidentally left following procedure infusion obstruction > T81.521
foreign body accidentally left following procedure infusion perforation > T81.531
foreign body accidentally left following procedure transfusion > T81.501
foreign body accidentally left following procedure transfusion adhesions > T81.511
foreign body accidentally left following procedure transfusion obstruction > T81.521
foreign body accidentally left following procedure transfusion perforation > T81.531
foreign body accidentally left following procedure kidney dialysis > T81.502
foreign body accidentally left following procedure kidney dialysis adhesions > T81.512
foreign body accidentally left following procedure kidney dialysis obstruction > T81.522
foreign body accidentally left following procedure kidney dialysis perforation > T81.532
foreign body accidentally left following procedure injection > T81.503
foreign body accidentally left following procedure injection adhesions > T81.513
foreign body accidentally left following procedure injection obstruction > T81.523
foreign body accidentally left following procedure injection perforation > T81.533
foreign body accidentally left following procedure immunization > T81.503
foreign body accidentally left following procedure immunization adhesions > T81.513
foreign body accidentally left following procedure immunization obstruction > T81.523
foreign body accidentally left following procedure immunization perforation > T81.533
foreign body accidentally left following procedure endoscopy > T81.504
foreign body accidentally left following procedure endoscopy adhesions > T81.514
foreign body accidentally left following procedure endoscopy obstruction > T81.524
foreign body accidentally left following procedure endoscopy perforation > T81.534
foreign body accidentally left following procedure cardiac catheterization > T81.505
foreign body accidentally left following procedure cardiac catheterization adhesions > T81.515
foreign body accidentally left following procedure cardiac catheterization obstruction > T81.525
foreign body accidentally left following procedure cardiac catheterization perforation > T81.535
foreign body accidentally left following procedure heart catheterization > T81.505
foreign body accidentally left following procedure heart catheterization adhesions > T81.515
foreign body accidentally left following procedure heart catheterization obstruction > T81.525
foreign body accidentally left following procedure heart catheterization perforation > T81.535
foreign body accidentally left following procedure aspiration > T81.506
foreign body accidentally left following procedure aspiration adhesions > T81.516
foreign body accidentally left following procedure aspiration obstruction > T81.526
foreign body accidentally left following procedure aspiration perforation > T81.536
foreign body accidentally left following procedure puncture > T81.506
foreign body accidentally left following procedure puncture adhesions > T81.516
foreign body accidentally left following procedure puncture obstruction > T81.526
foreign body accidentally left following procedure puncture perforation > T81.536
foreign body accidentally left following procedure packing removal > T81.507
foreign body accidentally left following procedure packing removal adhesions > T81.517
foreign body accidentally left following procedure packing removal obstruction > T81.527
foreign body accidentally left following procedure packing removal perforation > T81.537
foreign body accidentally left following procedure catheter removal > T81.507
foreign body accidentally left following procedure catheter removal adhesions > T81.517
foreign body accidentally left following procedure catheter removal obstruction > T81.527
foreign body accidentally left following procedure catheter removal perforation > T81.537

# --- fingers and metacarpals: the finger, the part of it, displaced or not
displaced fracture proximal phalanx index finger | displaced fracture proximal phalanx ring finger | displaced fracture proximal phalanx little finger | fracture proximal phalanx index finger | fracture proximal phalanx ring finger | fracture proximal phalanx little finger > S62.61
nondisplaced fracture proximal phalanx index finger | nondisplaced fracture proximal phalanx ring finger | nondisplaced fracture proximal phalanx little finger > S62.64
displaced fracture middle phalanx index finger | displaced fracture middle phalanx ring finger | displaced fracture middle phalanx little finger | fracture middle phalanx index finger | fracture middle phalanx ring finger | fracture middle phalanx little finger > S62.62
nondisplaced fracture middle phalanx index finger | nondisplaced fracture middle phalanx ring finger | nondisplaced fracture middle phalanx little finger > S62.65
displaced fracture distal phalanx index finger | displaced fracture distal phalanx ring finger | displaced fracture distal phalanx little finger | fracture distal phalanx index finger | fracture distal phalanx ring finger | fracture distal phalanx little finger > S62.63
nondisplaced fracture distal phalanx index finger | nondisplaced fracture distal phalanx ring finger | nondisplaced fracture distal phalanx little finger > S62.66
fracture distal phalanx middle finger > S62.63
nondisplaced fracture distal phalanx middle finger > S62.66
fracture proximal phalanx middle finger > S62.61
nondisplaced fracture proximal phalanx middle finger > S62.64
nondisplaced fracture base second metacarpal | nondisplaced fracture base third metacarpal | nondisplaced fracture base fourth metacarpal | nondisplaced fracture base fifth metacarpal > S62.34
displaced fracture base second metacarpal | displaced fracture base third metacarpal | displaced fracture base fourth metacarpal | displaced fracture base fifth metacarpal | fracture base second metacarpal | fracture base third metacarpal | fracture base fourth metacarpal > S62.31
fracture base fifth metacarpal > S62.31
nondisplaced fracture shaft second metacarpal | nondisplaced fracture shaft third metacarpal | nondisplaced fracture shaft fourth metacarpal | nondisplaced fracture shaft fifth metacarpal > S62.35
displaced fracture shaft second metacarpal | displaced fracture shaft third metacarpal | displaced fracture shaft fourth metacarpal | displaced fracture shaft fifth metacarpal | fracture shaft second metacarpal | fracture shaft third metacarpal > S62.32
fracture shaft fourth metacarpal | fracture shaft fifth metacarpal > S62.32
nondisplaced fracture neck second metacarpal | nondisplaced fracture neck third metacarpal | nondisplaced fracture neck fourth metacarpal | nondisplaced fracture neck fifth metacarpal > S62.36
displaced fracture neck second metacarpal | displaced fracture neck third metacarpal | displaced fracture neck fourth metacarpal | displaced fracture neck fifth metacarpal | fracture neck second metacarpal | fracture neck third metacarpal | fracture neck fourth metacarpal > S62.33
fracture neck fifth metacarpal > S62.33

# --- a bone named behind its group
fracture of tarsal bone, body of calcaneus | tarsal bone fracture of body of calcaneus > S92.01
fracture of tarsal bone, tuberosity of calcaneus | tarsal bone fracture of tuberosity of calcaneus > S92.04
fracture of tarsal bone, anterior process of calcaneus | tarsal bone fracture of anterior process of calcaneus > S92.02
fracture of tarsal bone, calcaneus | tarsal bone fracture of calcaneus > S92.00
fracture of tarsal bone, talus | tarsal bone fracture of talus > S92.10
fracture of tarsal bone, neck of talus | tarsal bone fracture of neck of talus > S92.11
fracture of tarsal bone, cuboid | tarsal bone fracture of cuboid > S92.21
fracture of tarsal bone, lateral cuneiform | tarsal bone fracture of lateral cuneiform > S92.22
fracture of tarsal bone, intermediate cuneiform | tarsal bone fracture of intermediate cuneiform > S92.23
fracture of tarsal bone, medial cuneiform | tarsal bone fracture of medial cuneiform > S92.24
fracture of tarsal bone, navicular | tarsal bone fracture of navicular > S92.25
fracture of carpal bone, trapezium | carpal bone fracture of trapezium > S62.17
fracture of carpal bone, trapezoid | carpal bone fracture of trapezoid > S62.18
fracture of carpal bone, capitate | carpal bone fracture of capitate > S62.13
fracture of carpal bone, hamate | carpal bone fracture of hamate > S62.14
fracture of carpal bone, hook of hamate | carpal bone fracture of hook of hamate > S62.15
fracture of carpal bone, lunate | carpal bone fracture of lunate > S62.12
fracture of carpal bone, pisiform | carpal bone fracture of pisiform > S62.16
fracture of carpal bone, triquetrum | carpal bone fracture of triquetrum > S62.11
fracture of carpal bone, scaphoid | carpal bone fracture of scaphoid > S62.00
physeal fracture of calcaneus | calcaneal physeal fracture > S99.00
physeal fracture of metatarsal > S99.10

# --- condyle of the occiput
# --- shorthand, surgery, birth, injury
@type condition
DRF | DRFx | DR fx > S52.50
extra-articular DRF | extra-articular distal radius fracture | extra-articular distal radius fx | extraarticular DRF | extraarticular distal radius fracture | extraarticular distal radius fx | EA DRF | EA distal radius fracture | EA distal radius fx > S52.55
intra-articular DRF | intra-articular distal radius fracture | intra-articular distal radius fx | intraarticular DRF | intraarticular distal radius fx | IA DRF | IA distal radius fracture | IA distal radius fx > S52.57
SCH fx | SCH fracture | SCHF fx | SCHF fracture | SC humerus fx | SC humerus fracture | SCHF | supracondylar fx humerus | supracondylar fracture humerus | Gartland I | Gartland II | Gartland III | Gartland IV | Gartland 1 | Gartland IIA | Gartland IIB | Gartland type I | Gartland type II | Gartland type III | Gartland type IV | Gartland type 1 | Gartland type IIA | Gartland type IIB > S42.41
elbow supracondylar fx | elbow supracondylar fracture | pediatric supracondylar fx | pediatric supracondylar fracture > S42.41
parasymphysis fx | parasymphysis fracture | parasymphyseal fx | symphyseal fx | symphyseal fracture | parasymphysis mandible fx | parasymphysis mandible fracture | parasymphyseal mandible fx | parasymphyseal mandible fracture > S02.66
mandible angle fx | mandible angle fracture | angle fx of mandible > S02.65
subcondylar mandible fx | subcondylar mandible fracture | condylar neck mandible fx | condylar neck mandible fracture > S02.62
MC fx | MC fracture > S62.30 {hand, boxer, boxer's, metacarpal, finger, ulnar gutter, knuckle}
FDP lac | FDS lac | zone I FDP lac | zone II FDP lac | zone 1 FDP lac | flexor tendon lac | FDP laceration | FDS laceration > S66.12
anaphylaxis 2/2 shellfish | anaphylaxis 2/2 shrimp | anaphylaxis 2/2 crab | anaphylaxis 2/2 lobster | anaphylaxis from shellfish | anaphylaxis from shrimp | anaphylaxis from crab | anaphylaxis from lobster | anaphylactic reaction 2/2 shellfish | anaphylactic reaction 2/2 shrimp | anaphylactic reaction 2/2 crab | anaphylactic reaction 2/2 lobster | anaphylactic reaction from shellfish | anaphylactic reaction from shrimp | anaphylactic reaction from crab | anaphylactic reaction from lobster > T78.02
anaphylaxis 2/2 peanut | anaphylaxis from peanut | anaphylactic reaction 2/2 peanut | anaphylactic reaction from peanut > T78.01
anaphylaxis 2/2 tree nut | anaphylaxis 2/2 cashew | anaphylaxis 2/2 almond | anaphylaxis 2/2 walnut | anaphylaxis 2/2 pecan | anaphylaxis 2/2 pistachio | anaphylaxis from tree nut | anaphylaxis from cashew | anaphylaxis from almond | anaphylaxis from walnut | anaphylaxis from pecan | anaphylaxis from pistachio | anaphylactic reaction 2/2 tree nut | anaphylactic reaction 2/2 cashew | anaphylactic reaction 2/2 almond | anaphylactic reaction 2/2 walnut | anaphylactic reaction 2/2 pecan | anaphylactic reaction 2/2 pistachio | anaphylactic reaction from tree nut | anaphylactic reaction from cashew | anaphylactic reaction from almond | anaphylactic reaction from walnut | anaphylactic reaction from pecan | anaphylactic reaction from pistachio > T78.05
anaphylaxis egg | anaphylactic reaction egg > T78.08
anaphylaxis milk | anaphylaxis dairy | anaphylactic reaction milk | anaphylactic reaction dairy > T78.07
metallic corneal FB | metal corneal FB | corneal metallic FB | FB cornea | corneal rust ring FB > T15.0
corneal FB OD | corneal FB R eye | corneal FB right eye | corneal foreign body OD | corneal foreign body R eye | corneal foreign body right eye | FB cornea OD | FB cornea R eye | FB cornea right eye > T15.01
corneal FB OS | corneal FB L eye | corneal FB left eye | corneal foreign body OS | corneal foreign body L eye | corneal foreign body left eye | FB cornea OS | FB cornea L eye | FB cornea left eye > T15.02
conjunctival FB > T15.1
AVF stenosis | stenosis of AVF | AVG stenosis | stenotic AVF | stenosis of dialysis access | dialysis access stenosis | juxta-anastomotic stenosis | outflow vein stenosis AVF > T82.858
AVF thrombosis | AVF thrombosed | AVF clotted | AVG thrombosis | AVG thrombosed | AVG clotted | AV graft thrombosed | AV graft clotted | AV fistula thrombosed | AV fistula clotted | dialysis access thrombosis | dialysis access thrombosed | dialysis access clotted | clotted access > T82.868
AC sep > S43.10
L FOOSH injury wrist | R FOOSH injury wrist > S69.9
Weber A | Weber B | Weber C | Danis-Weber A | Danis-Weber B | Danis-Weber C | Weber type A | Weber type B | Weber type C > S82.6 {fibula, malleolus, ankle}
distal phalanx tuft fx | distal phalanx tuft fracture | tuft fracture of the distal phalanx = fracture of distal phalanx of finger
nail bed lac | nail bed laceration > S61.319
nail bed injury > S61.309
FNF | fem neck fx | femoral neck fx > S72.00 {hip, femur, femoral, ORIF, hemi, hemiarthroplasty, CRPP}
subtroch fx | subtroch fracture > S72.2
bimal fx | bimal fracture > S82.84
trimal fx | trimal fracture > S82.85
tib plateau fx | tib plateau fracture > S82.14
calc fx | calc fracture > S92.00
5th MT base fx | 5th MT base fracture | 5th metatarsal base fx | 5th metatarsal base fracture | fifth MT base fx | fifth MT base fracture > S92.35
L-spine compression fx | L-spine compression fracture | lumbar compression fx > S32.00 {MVC, fall, trauma, fell, traumatic}
head lac | lac to scalp | lac of scalp > S01.01
brow lac > S01.11
lip lac | lac lip > S01.51
PTX traumatic | PTX 2/2 rib fx | PTX 2/2 stab | PTX 2/2 rib fractures | PTX 2/2 trauma | pneumothorax traumatic | pneumothorax 2/2 rib fx | pneumothorax 2/2 stab | pneumothorax 2/2 rib fractures | pneumothorax 2/2 trauma > S27.0
traumatic HTX | traumatic hemothorax > S27.1
post-traumatic SDH | post-traumatic subdural > S06.5X
traumatic subarachnoid hemorrhage | post-traumatic SAH | post-traumatic subarachnoid hemorrhage > S06.6X
grade I splenic lac | grade II splenic lac | grade III splenic lac | grade IV splenic lac | grade V splenic lac | grade 1 splenic lac | grade 5 splenic lac | splenic lac | spleen lac > S36.039
grade I liver lac | grade II liver lac | grade III liver lac | grade IV liver lac | grade V liver lac | grade 1 liver lac | grade 5 liver lac | liver lac | hepatic lac > S36.113
@type condition
ATFL rupture | anterior talofibular ligament rupture | ankle sprain ATFL > S93.49
CFL tear | calcaneofibular sprain | calcaneofibular tear > S93.41
syndesmosis sprain | high ankle injury | AITFL sprain | AITFL injury > S93.43
deltoid ligament sprain ankle | deltoid ligament tear ankle > S93.42
BBFA fx | BBFA fracture | both bone FA fx | both bone FA fracture | BBFFx > S52.9
hemoPTX stab | hemoPTX GSW | hemoPTX trauma | hemoPTX traumatic | HPTX stab | HPTX GSW | HPTX trauma | HPTX traumatic | hemopneumothorax stab | hemopneumothorax GSW | hemopneumothorax trauma | hemopneumothorax traumatic | HTX/PTX stab | HTX/PTX GSW | HTX/PTX trauma | HTX/PTX traumatic | PTX/HTX stab | PTX/HTX GSW | PTX/HTX trauma | PTX/HTX traumatic | hemoPTX | HPTX > S27.2 {stab, GSW, gunshot, MVC, MVA, trauma, rib fxs, rib fractures, fall, assault}
concussion brief LOC | concussion momentary LOC | concussion LOC few seconds | concussion LOC 2 min | concussion LOC seconds > S06.0X1
concussion no LOC | no LOC concussion | without LOC concussion > S06.0X0
concussion pos LOC > S06.0X9
lap incision dehiscence | midline incision dehiscence | surgical incision dehiscence | abdominal incision dehiscence | operative incision dehiscence | sternal incision dehiscence | dehiscence lap incision | dehiscence midline incision | dehiscence surgical incision | dehiscence abdominal incision | dehiscence operative incision | dehiscence incision | superficial wound dehiscence incision > T81.31
evisceration of incision > T81.321
corneal abrasion OD | corneal abrasion right eye | corneal abrasion R eye | cornea abrasion OD | cornea abrasion right eye | cornea abrasion R eye | abrasion of cornea OD | abrasion of cornea right eye | abrasion of cornea R eye | K abrasion OD | K abrasion right eye | K abrasion R eye > S05.01
corneal abrasion OS | corneal abrasion left eye | corneal abrasion L eye | cornea abrasion OS | cornea abrasion left eye | cornea abrasion L eye | abrasion of cornea OS | abrasion of cornea left eye | abrasion of cornea L eye | K abrasion OS | K abrasion left eye | K abrasion L eye > S05.02
@type condition
5th MC neck fx | 5th MC neck fracture | fifth MC neck fx | fifth MC neck fracture = fracture of neck of fifth metacarpal bone
5th MC shaft fx | 5th MC shaft fracture | fifth MC shaft fx | fifth MC shaft fracture = fracture of shaft of fifth metacarpal bone
5th MC base fx | 5th MC base fracture | fifth MC base fx | fifth MC base fracture = fracture of base of fifth metacarpal bone
4th MC neck fx | 4th MC neck fracture | fourth MC neck fx | fourth MC neck fracture = fracture of neck of fourth metacarpal bone
4th MC shaft fx | 4th MC shaft fracture | fourth MC shaft fx | fourth MC shaft fracture = fracture of shaft of fourth metacarpal bone
4th MC base fx | 4th MC base fracture | fourth MC base fx | fourth MC base fracture = fracture of base of fourth metacarpal bone
3rd MC neck fx | 3rd MC neck fracture | third MC neck fx | third MC neck fracture = fracture of neck of third metacarpal bone
3rd MC shaft fx | 3rd MC shaft fracture | third MC shaft fx | third MC shaft fracture = fracture of shaft of third metacarpal bone
3rd MC base fx | 3rd MC base fracture | third MC base fx | third MC base fracture = fracture of base of third metacarpal bone
2nd MC neck fx | 2nd MC neck fracture | second MC neck fx | second MC neck fracture = fracture of neck of second metacarpal bone
2nd MC shaft fx | 2nd MC shaft fracture | second MC shaft fx | second MC shaft fracture = fracture of shaft of second metacarpal bone
2nd MC base fx | 2nd MC base fracture | second MC base fx | second MC base fracture = fracture of base of second metacarpal bone
@type other
tendon intact | flexor tendon intact | extensor tendon intact | FDP intact | FDS intact | EPL intact | FPL intact | digital nerve intact | tendons and nerves intact | nerves and tendons intact | tendon function intact | sensation and tendons intact | tendon fxn intact | no tendon injury | no tendon involvement | no tendon lac | no tendon laceration | tendons ok | no tendon or nerve injury | no nerve or tendon injury

# --- growth plates by their number
Salter-Harris I fracture | Salter-Harris 1 fracture | Salter Harris I fx | SH I fracture | SH1 fracture = Salter-Harris type I physeal fracture
Salter-Harris II fracture | Salter Harris II fx | SH II fracture = Salter-Harris type II physeal fracture
Salter-Harris III fracture | Salter Harris III fx | SH III fracture = Salter-Harris type III physeal fracture
Salter-Harris IV fracture | Salter Harris IV fx | SH IV fracture = Salter-Harris type IV physeal fracture

chronic traumatic SDH | acute traumatic SDH | acute on chronic traumatic SDH | chronic traumatic subdural hematoma > S06.5X
puncture wound with retained = puncture wound with foreign body
laceration with retained = laceration with foreign body
@type condition
laceration of the radial digital nerve | laceration of the ulnar digital nerve | radial digital nerve laceration | ulnar digital nerve laceration | radial digital nerve injury | ulnar digital nerve injury | injury of the radial digital nerve | injury of the ulnar digital nerve > S64.4
@type condition
flexor digitorum profundus laceration | flexor digitorum superficialis laceration | flexor tendon laceration of finger | laceration of the flexor digitorum profundus | laceration of the FDP tendon | FDP tendon laceration | zone 2 flexor tendon laceration > S66.12
supracondylar fx | supracondylar fracture > S42.41 {elbow, humerus, capitellum, Gartland, AIN}
bite right cheek | bite left cheek | bite cheek | bite of cheek | bite to cheek | bite to the cheek | bite on cheek > S01.45 {dog, cat, animal, human, raccoon, bitten}
@type condition
buckle of the | buckling of the | buckle of = torus fracture {radius, radial, ulna, ulnar, metaphysis, metaphyseal, cortex}
@type external
fishhook | fish hook | treble hook | fishing hook > W45.3
@type condition
embedded fishhook | imbedded fishhook | embedded fish hook | fishhook embedded | retained fishhook = with foreign body
@type condition
Colles | Colles type distal radius fx | Colles type distal radius fracture > S52.53 {XR, fx, fracture, cast, wrist, radius, SAC}
undisplaced = nondisplaced
@type condition
sprain anterior talofibular | sprain of anterior talofibular ligament | sprain of the anterior talofibular ligament | sprain anterior talofibular lig | sprain of the ATFL | sprain of ATFL > S93.49
@type condition
ATFL injury | grade 2 ATFL injury | gr 2 ATFL injury > S93.49
bite lac | bite laceration | lac from bite = open bite
prox humerus fx | prox humerus fracture | prox humeral fx | prox hum fx > S42.20
prox tibia fx | prox tib fx | prox tibia fracture > S82.10
prox femur fx | prox femur fracture > S72.00
dog bite = open bite
bite wound = open bite

# --- stings, bites and falls in the words of notes
@type condition
yellow jacket sting | stung by a yellow jacket | stung by yellow jacket > T63.461

# --- bare words that the Index files by themselves
@type condition
hematoma > T14.8

# --- ligaments of the ankle by their initials
@type condition
ankle sprain of the ATFL > S93.49

# --- single lines of assessments, injury
@type condition
SCS lead migrated > T85.122
RV lead dislodged | pacer lead dislodged | pacemaker lead dislodged > T82.120A
groin hematoma s/p cath | groin hematoma after cath | access site hematoma after cath | groin hematoma s/p cardiac cath > I97.630
anaphylaxis to contrast | anaphylaxis to IV contrast > T88.6XXA
SH II > S59.22 {distal radius, physeal, physis}
SH I > S59.21 {distal radius}

# --- an infected prosthesis in short
@type condition
R TKA PJI | PJI of R TKA | PJI R knee | R knee PJI | PJI, R TKA > T84.53
L TKA PJI | PJI of L TKA | PJI L knee | L knee PJI | PJI, L TKA > T84.54
right TKA PJI | PJI of right TKA | PJI right knee | right knee PJI | PJI, right TKA > T84.53
left TKA PJI | PJI of left TKA | PJI left knee | left knee PJI | PJI, left TKA > T84.54
R THA PJI | PJI R THA | PJI of R THA | PJI R hip | R hip PJI > T84.51
L THA PJI | PJI L THA | PJI of L THA | PJI L hip | L hip PJI > T84.52
right THA PJI | PJI right THA | PJI of right THA | PJI right hip | right hip PJI > T84.51
left THA PJI | PJI left THA | PJI of left THA | PJI left hip | left hip PJI > T84.52

# --- the ankle in short, a loose prosthesis
@type condition
lat mal fx | lat mal fracture | lateral mal fx | lat malleolus fx = fracture of lateral malleolus
med mal fx | med mal fracture | medial mal fx | med malleolus fx = fracture of medial malleolus
bimall ankle fx | bimall fx | bimal fx | bimal ankle fx = bimalleolar fracture
trimall ankle fx | trimall fx | trimal fx | trimal ankle fx = trimalleolar fracture
aseptic loosening of R THA | aseptic loosening of L THA | loosening of R THA | loosening of L THA | loose THA = mechanical loosening of internal hip prosthetic joint
aseptic loosening of R TKA | aseptic loosening of L TKA | loosening of R TKA | loosening of L TKA | loose TKA = mechanical loosening of internal knee prosthetic joint

# --- stumps, and how long consciousness was lost
@type condition
R BKA stump infection | L BKA stump infection | R AKA stump infection | L AKA stump infection = infection of amputation stump of lower extremity

# --- hips in short
@type condition
intertroch hip fx > S72.14

# --- the tuft of a toe
@type condition
tuft fx distal phalanx hallux | tuft fracture distal phalanx hallux | tuft fracture of great toe | tuft fx great toe | tuft fx hallux | tuft fracture hallux | tuft fx of hallux > S92.42
tuft fracture of toe | tuft fx of toe | toe tuft fracture | toe tuft fx > S92.53

# --- goose eggs
@type condition
heel fracture | heel fx | fracture of heel | fractured heel > S92.00
goose egg forehead | goose egg of forehead | goose egg on forehead | forehead goose egg > S00.83

# --- the wound before its place, as under a heading
laceration forehead | lac forehead | laceration chin | lac chin | laceration face | lac face > S01.81
erythema only | erythema without blister | superficial erythema only = first degree {burn, burns, TBSA, scald}

tSAH > S06.6X
sup pubic ramus fx | sup pubic ramus fracture > S32.51

# --- joints, nails and wires of the emergency room in short
@type condition
bucket handle MMT | MMT, bucket handle | BHMMT | bucket handle tear of MM | bucket handle tear, medial meniscus > S83.21
bucket handle LMT | LMT, bucket handle | bucket handle tear of LM | bucket handle tear, lateral meniscus > S83.25
LS strain | L/S strain | LS spine strain | L/S spine strain | L-spine strain > S39.012
FB in ear | foreign body in ear | bug in the ear | insect in the ear | bead in the ear | cotton in the ear | q-tip in ear | qtip in ear | q-tip cotton in ear | cotton tip in ear | hearing aid dome in ear | hearing aid tip in ear | bead in ear canal | bug in ear canal | insect in ear canal | roach in ear | cockroach in ear | popcorn kernel in ear | FB ear canal | FB ear > T16
FB in nose | FB nose | bead in the nose | bead in nostril | bead up nose | pea up nose | toy up nose | FB nostril | FB nare | FB in nostril > T17.1
swallowed coin in esophagus | esophageal coin | coin stuck in esophagus | coin impacted in esophagus | coin in proximal esophagus | coin in upper esophagus | coin in mid esophagus | coin in distal esophagus | coin at thoracic inlet | button battery in esophagus | esophageal button battery | button battery esophagus > T18.198
post LP headache | post LP HA | headache after LP | HA after LP | headache s/p LP | HA s/p LP | headache following LP | post dural puncture HA > G97.1
pacer lead fracture | pacing lead fracture | pacer lead fx | pacemaker lead fx | ICD lead fx | RV lead fracture | RA lead fracture | LV lead fracture | lead fracture of ICD | fractured pacer lead | fractured RV lead | fractured pacing lead | pacer wire fracture > T82.110

# --- the bite of a tick or of an insect by its place
tick bite thigh | tick bite of thigh | tick bite to thigh | tick bite on thigh | bug bite thigh | bug bite of thigh | bug bite on thigh | insect bite thigh | insect bite on thigh | mosquito bite thigh | mosquito bite on thigh | flea bite thigh > S70.36
tick bite calf | tick bite of calf | tick bite to calf | tick bite on calf | bug bite calf | bug bite of calf | bug bite on calf | insect bite calf | insect bite on calf | mosquito bite calf | mosquito bite on calf | flea bite calf > S80.86
tick bite lower leg | tick bite of lower leg | tick bite to lower leg | tick bite on lower leg | bug bite lower leg | bug bite of lower leg | bug bite on lower leg | insect bite lower leg | insect bite on lower leg | mosquito bite lower leg | mosquito bite on lower leg | flea bite lower leg > S80.86
tick bite knee | tick bite of knee | tick bite to knee | tick bite on knee | bug bite knee | bug bite of knee | bug bite on knee | insect bite knee | insect bite on knee | mosquito bite knee | mosquito bite on knee | flea bite knee > S80.26
tick bite hip | tick bite of hip | tick bite to hip | tick bite on hip | bug bite hip | bug bite of hip | bug bite on hip | insect bite hip | insect bite on hip | mosquito bite hip | mosquito bite on hip | flea bite hip > S70.26
tick bite ankle | tick bite of ankle | tick bite to ankle | tick bite on ankle | bug bite ankle | bug bite of ankle | bug bite on ankle | insect bite ankle | insect bite on ankle | mosquito bite ankle | mosquito bite on ankle | flea bite ankle > S90.56
tick bite foot | tick bite of foot | tick bite to foot | tick bite on foot | bug bite foot | bug bite of foot | bug bite on foot | insect bite foot | insect bite on foot | mosquito bite foot | mosquito bite on foot | flea bite foot > S90.86
tick bite forearm | tick bite of forearm | tick bite to forearm | tick bite on forearm | bug bite forearm | bug bite of forearm | bug bite on forearm | insect bite forearm | insect bite on forearm | mosquito bite forearm | mosquito bite on forearm | flea bite forearm > S50.86
tick bite elbow | tick bite of elbow | tick bite to elbow | tick bite on elbow | bug bite elbow | bug bite of elbow | bug bite on elbow | insect bite elbow | insect bite on elbow | mosquito bite elbow | mosquito bite on elbow | flea bite elbow > S50.36
tick bite upper arm | tick bite of upper arm | tick bite to upper arm | tick bite on upper arm | bug bite upper arm | bug bite of upper arm | bug bite on upper arm | insect bite upper arm | insect bite on upper arm | mosquito bite upper arm | mosquito bite on upper arm | flea bite upper arm > S40.86
tick bite shoulder | tick bite of shoulder | tick bite to shoulder | tick bite on shoulder | bug bite shoulder | bug bite of shoulder | bug bite on shoulder | insect bite shoulder | insect bite on shoulder | mosquito bite shoulder | mosquito bite on shoulder | flea bite shoulder > S40.26
tick bite hand | tick bite of hand | tick bite to hand | tick bite on hand | bug bite hand | bug bite of hand | bug bite on hand | insect bite hand | insect bite on hand | mosquito bite hand | mosquito bite on hand | flea bite hand > S60.56
tick bite wrist | tick bite of wrist | tick bite to wrist | tick bite on wrist | bug bite wrist | bug bite of wrist | bug bite on wrist | insect bite wrist | insect bite on wrist | mosquito bite wrist | mosquito bite on wrist | flea bite wrist > S60.86
tick bite scalp | tick bite of scalp | tick bite to scalp | tick bite on scalp | bug bite scalp | bug bite of scalp | bug bite on scalp | insect bite scalp | insect bite on scalp | mosquito bite scalp | mosquito bite on scalp | flea bite scalp > S00.06
tick bite neck | tick bite of neck | tick bite to neck | tick bite on neck | bug bite neck | bug bite of neck | bug bite on neck | insect bite neck | insect bite on neck | mosquito bite neck | mosquito bite on neck | flea bite neck > S10.96
tick bite ear | tick bite of ear | tick bite to ear | tick bite on ear | bug bite ear | bug bite of ear | bug bite on ear | insect bite ear | insect bite on ear | mosquito bite ear | mosquito bite on ear | flea bite ear > S00.46
tick bite eyelid | tick bite of eyelid | tick bite to eyelid | tick bite on eyelid | bug bite eyelid | bug bite of eyelid | bug bite on eyelid | insect bite eyelid | insect bite on eyelid | mosquito bite eyelid | mosquito bite on eyelid | flea bite eyelid > S00.26
tick bite abdomen | tick bite of abdomen | tick bite to abdomen | tick bite on abdomen | bug bite abdomen | bug bite of abdomen | bug bite on abdomen | insect bite abdomen | insect bite on abdomen | mosquito bite abdomen | mosquito bite on abdomen | flea bite abdomen > S30.861
tick bite groin | tick bite of groin | tick bite to groin | tick bite on groin | bug bite groin | bug bite of groin | bug bite on groin | insect bite groin | insect bite on groin | mosquito bite groin | mosquito bite on groin | flea bite groin > S30.861
tick bite buttock | tick bite of buttock | tick bite to buttock | tick bite on buttock | bug bite buttock | bug bite of buttock | bug bite on buttock | insect bite buttock | insect bite on buttock | mosquito bite buttock | mosquito bite on buttock | flea bite buttock > S30.860
tick bite lower back | tick bite of lower back | tick bite to lower back | tick bite on lower back | bug bite lower back | bug bite of lower back | bug bite on lower back | insect bite lower back | insect bite on lower back | mosquito bite lower back | mosquito bite on lower back | flea bite lower back > S30.860
tick bite chest | tick bite of chest | tick bite to chest | tick bite on chest | bug bite chest | bug bite of chest | bug bite on chest | insect bite chest | insect bite on chest | mosquito bite chest | mosquito bite on chest | flea bite chest > S20.36

# --- boxers, right
@type condition
right boxer's fracture | R boxer's fracture | right hand boxer's fracture | R hand boxer's fracture | boxer's fracture, right hand | boxer's fracture, R hand | boxer's fracture of right hand | boxer's fracture of the right hand > S62.336
nondisplaced right boxer's fracture | nondisplaced R boxer's fracture | nondisplaced right hand boxer's fracture | nondisplaced R hand boxer's fracture | nondisplaced boxer's fracture, right hand | nondisplaced boxer's fracture, R hand | nondisplaced boxer's fracture of right hand | nondisplaced boxer's fracture of the right hand | right boxer's fracture, nondisplaced | R boxer's fracture, nondisplaced > S62.366

# --- boxers, left
@type condition
left boxer's fracture | L boxer's fracture | left hand boxer's fracture | L hand boxer's fracture | boxer's fracture, left hand | boxer's fracture, L hand | boxer's fracture of left hand | boxer's fracture of the left hand > S62.337
nondisplaced left boxer's fracture | nondisplaced L boxer's fracture | nondisplaced left hand boxer's fracture | nondisplaced L hand boxer's fracture | nondisplaced boxer's fracture, left hand | nondisplaced boxer's fracture, L hand | nondisplaced boxer's fracture of left hand | nondisplaced boxer's fracture of the left hand | left boxer's fracture, nondisplaced | L boxer's fracture, nondisplaced > S62.367

# --- fractures, wounds, bites and devices in short
@type condition
3 part prox humerus fx | 3-part proximal humerus fx | prox humerus fx, 3 part | proximal humerus fx, 3 part | 3-part humeral head fracture | three-part prox humerus fx > S42.23
4 part prox humerus fx | 4-part proximal humerus fx | prox humerus fx, 4 part | proximal humerus fx, 4 part | four-part prox humerus fx > S42.24
tib fx | tib fracture | fx of tib = fracture of tibia
fib fx | fib fracture | fx of fib = fracture of fibula
lisfranc sprain | lisfranc injury, sprain | sprain of lisfranc | lisfranc strain > S93.62
great toe prox phalanx fx | prox phalanx fx great toe | prox phalanx fx of great toe | great toe fx, prox phalanx | great toe proximal phalanx fracture | proximal phalanx fracture of great toe | hallux prox phalanx fx | hallux proximal phalanx fracture | prox phalanx hallux fx | prox phalanx fx hallux > S92.41
great toe distal phalanx fx | distal phalanx fx great toe | distal phalanx fx of great toe | great toe fx, distal phalanx | great toe distal phalanx fracture | hallux distal phalanx fx > S92.42
toe prox phalanx fx | prox phalanx fx of toe | 5th toe prox phalanx fx | 4th toe prox phalanx fx | 3rd toe prox phalanx fx | 2nd toe prox phalanx fx | small toe prox phalanx fx | pinky toe fx prox phalanx > S92.51
orbital floor blowout | orbital blowout | orbital blowout fx | blowout fx orbit | orbital floor fracture, blowout | blowout fx | floor blowout fx > S02.3
SAH, traumatic | SAH 2/2 trauma | SAH 2/2 fall | SAH from fall | SAH after fall > S06.6X
SDH, traumatic | SDH 2/2 fall | SDH from fall | SDH 2/2 trauma | SDH after fall > S06.5X
EDH, traumatic | EDH 2/2 trauma | traumatic EDH | traumatic epidural > S06.4X
RTC strain | strain of RTC > S46.01
shin hematoma | hematoma shin | hematoma of shin | hematoma of the shin | hematoma on shin | calf hematoma, traumatic > S80.1
forearm hematoma, traumatic | hematoma forearm, traumatic > S50.1
fingertip amp | fingertip avulsion amputation | tip amputation of finger | amputated fingertip | amputation of fingertip > S68.61
bitten by copperhead | bitten by a copperhead | copperhead envenomation | copperhead snake bite | snake bite, copperhead | bitten by cottonmouth | bitten by water moccasin > T63.061
rattlesnake bite | bitten by rattlesnake | bitten by a rattlesnake | rattler bite > T63.011
bitten by coral snake | coral snake envenomation > T63.021
chem burn = corrosion
TM perf, traumatic | traumatic TM perf | traumatic TM perforation | TM perforation, traumatic | TM rupture, traumatic | traumatic TM rupture | TM perf from Q-tip | TM perf from slap > S09.2
avulsed teeth | tooth avulsed | dental avulsion | knocked-out teeth | teeth knocked out > S03.2
ETOH poisoning | acute ETOH poisoning > T51.0X1
deep incisional SSI | SSI, deep | wound infection post op deep | deep wound infection post op | post op deep wound infection | postop deep wound infection | deep surgical wound infection > T81.42
stump infection right BKA | stump infection right AKA | infected right BKA stump | infected right AKA stump | right BKA stump infected | right AKA stump infected | right BKA stump cellulitis | right AKA stump cellulitis | right BKA stump abscess | infection of right BKA stump | infection of right AKA stump | stump infection R BKA | stump infection R AKA | infected R BKA stump | infected R AKA stump | R BKA stump infected | R AKA stump infected | R BKA stump cellulitis | R AKA stump cellulitis | R BKA stump abscess | infection of R BKA stump | infection of R AKA stump > T87.43
stump infection left BKA | stump infection left AKA | infected left BKA stump | infected left AKA stump | left BKA stump infected | left AKA stump infected | left BKA stump cellulitis | left AKA stump cellulitis | left BKA stump abscess | infection of left BKA stump | infection of left AKA stump | stump infection L BKA | stump infection L AKA | infected L BKA stump | infected L AKA stump | L BKA stump infected | L AKA stump infected | L BKA stump cellulitis | L AKA stump cellulitis | L BKA stump abscess | infection of L BKA stump | infection of L AKA stump > T87.44
@type external
firework burn | burned by firework | bottle rocket burn | roman candle burn | firework exploded in hand | firecracker burn | firecracker exploded > W39
broken bottle | broken window glass | broken plate glass | broken mirror | on broken glass > W25 {cut, lac, laceration, hand, finger, thumb, foot, arm}
trampoline fall | fall on trampoline | fell on trampoline | fell on a trampoline | injured on trampoline | hurt on trampoline > Y93.44
fell out of bed at SNF | fell at SNF | fall at SNF | fell at the SNF | fell in SNF > Y92.129

@type condition
trach bleed | bleeding at trach site | trach site bleeding | tracheostomy site bleeding | bleeding around trach > J95.01

# --- sunburn by degree, infections of a wound behind the comma
@type condition
sunburn, 2nd degree | sunburn, second degree | 2nd degree sunburn | 2nd deg sunburn | sunburn with blistering > L55.1
sunburn, 1st degree | 1st degree sunburn > L55.0
3rd degree sunburn | sunburn, 3rd degree > L55.2
postop wound infection, superficial | superficial postop wound infection | superficial wound infection post op | superficial post op wound infection | superficial wound infection, postop | superficial postoperative wound infection | wound infection post op, superficial > T81.41
seroma at incision | seroma of incision | incision site seroma | surgical site seroma | postop seroma of abdominal wall | postop seroma abdominal wall | postop abdominal wall seroma > L76.34
@type external
crush in door | crushed in door | crushed in a door | caught in door | smashed in door | slammed in a door | shut in door | shut in car door | crushed in car door > W23.0
broken window > W25 {cut, lac, laceration}

# --- splints name bones that are not broken
@type procedure
ulnar gutter | ulnar gutter splint | ulnar gutter cast | radial gutter | radial gutter splint | radial gutter cast
