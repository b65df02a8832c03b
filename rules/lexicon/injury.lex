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
patellar dislocation | dislocated patella | dislocated kneecap | patella dislocation | kneecap dislocation | patellofemoral dislocation > S83.00
patellar subluxation | subluxed patella > S83.00
knee dislocation | dislocated knee > S83.10
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
SC joint dislocation | sternoclavicular joint dislocation > S43.20
labral tear of the shoulder | shoulder labral tear | labrum tear | torn labrum of the shoulder | glenoid labrum tear | glenoid labral tear > S43.43
SLAP tear > S43.43
bankart lesion | bankart tear > S43.49
labral tear of the hip | hip labral tear | acetabular labral tear | torn labrum of the hip > S73.19
hip sprain | hip strain > S73.10
shoulder dislocation | dislocated shoulder | glenohumeral dislocation > S43.00
anterior shoulder dislocation | anteriorly dislocated shoulder > S43.01
posterior shoulder dislocation > S43.02
elbow dislocation | dislocated elbow > S53.10
nursemaids elbow | pulled elbow > S53.03
finger dislocation | dislocated finger > S63.25
thumb dislocation | dislocated thumb > S63.10
wrist dislocation | dislocated wrist > S63.00
hip dislocation | dislocated hip > S73.00
ankle dislocation | dislocated ankle > S93.0
toe dislocation | dislocated toe > S93.10
foot dislocation > S93.30
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
splenic laceration | spleen laceration | splenic rupture | ruptured spleen | lacerated spleen | splenic injury > S36.0
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
fingertip amputation | finger tip amputation | traumatic finger amputation > S68.11
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
face laceration | laceration of face | face lac | cut on face | laceration to face | facial laceration | laceration of facial | facial lac | cut on facial | laceration to facial | forehead laceration | laceration of forehead | forehead lac | cut on forehead | laceration to forehead | chin laceration | laceration of chin | chin lac | cut on chin | laceration to chin | eyebrow laceration | laceration of eyebrow | eyebrow lac | cut on eyebrow | laceration to eyebrow > S01.8
nose laceration | laceration of nose | nose lac | cut on nose | laceration to nose | nasal laceration | laceration of nasal | nasal lac | cut on nasal | laceration to nasal > S01.2
ear laceration | laceration of ear | ear lac | cut on ear | laceration to ear > S01.3
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
radial head subluxation > S53.00
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
