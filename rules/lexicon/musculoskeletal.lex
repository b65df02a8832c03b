# Bone, joint, muscle and spine wordings (M00-M99 and the nerve entrapments that orthopaedic notes name).
@type condition

# --- arthritis and arthrosis
OA | djd | degenerative joint disease | degenerative arthritis | degenerative arthrosis | arthrosis | osteoarthritic changes | degenerative joint changes | degenerative osteoarthritis | wear and tear arthritis = osteoarthritis
knee osteoarthritis | osteoarthritis knee | knee arthrosis | gonarthrosis | knee OA | OA knee | OA of knee | knee DJD | tricompartmental osteoarthritis | tricompartmental OA | tricompartmental arthritis | bone on bone arthritis of knee | medial compartment osteoarthritis | medial compartment OA | patellofemoral osteoarthritis | patellofemoral OA | patellofemoral arthritis | knee arthritis > M17.1
knee osteoarthritis bilateral | osteoarthritis of knee bilateral | OA of knee bilateral | knee OA bilateral | bilateral primary osteoarthritis of knee | bilateral osteoarthritis of knees | bilateral OA of knees | bilateral knee OA | bilateral knee osteoarthritis | bilateral knee arthritis | bilateral knee DJD | osteoarthritis of both knees | OA of both knees | arthritis of both knees > M17.0
hip osteoarthritis | osteoarthritis hip | hip degenerative joint disease | coxarthrosis | hip OA | OA hip | OA of hip | hip DJD | hip arthrosis | hip arthritis > M16.1
hip osteoarthritis bilateral | osteoarthritis of hip bilateral | OA of hip bilateral | hip OA bilateral | bilateral osteoarthritis of hips | bilateral OA of hips | bilateral hip DJD | bilateral hip OA | bilateral hip osteoarthritis | osteoarthritis of both hips | OA of both hips > M16.0
shoulder OA | OA of the shoulder | glenohumeral osteoarthritis | glenohumeral arthritis | glenohumeral OA | omarthrosis | AC joint arthritis | AC joint arthrosis | AC joint OA | acromioclavicular arthritis | acromioclavicular osteoarthritis | shoulder arthrosis > M19.01
elbow OA | OA of the elbow | elbow osteoarthritis > M19.02
wrist OA | OA of the wrist | wrist osteoarthritis | radiocarpal arthritis > M19.03
hand OA | OA of the hand | hand osteoarthritis | thumb IP osteoarthritis | finger arthritis | osteoarthritis of the hands | DIP arthritis | finger osteoarthritis > M19.04
ankle OA | OA of the ankle | ankle osteoarthritis | foot osteoarthritis | midfoot osteoarthritis | great toe osteoarthritis | toe osteoarthritis | metatarsophalangeal osteoarthritis | great toe arthritis | first MTP arthritis | foot OA | midfoot arthritis | midfoot OA | subtalar arthritis | tibiotalar arthritis > M19.07
basal joint arthritis | thumb arthritis | CMC arthritis | thumb CMC arthritis | first CMC arthritis | 1st CMC arthritis | CMC osteoarthritis | CMC OA | basilar thumb arthritis | thumb basal joint arthritis | rhizarthrosis | trapeziometacarpal arthritis | thumb CMC OA | first CMC OA > M18.9
generalized OA | multiple joint OA | OA of multiple joints | osteoarthritis of multiple joints > M15.9
erosive OA | inflammatory osteoarthritis = erosive (osteo)arthritis
heberden nodes = Heberden's nodes
bouchard nodes = Bouchard's nodes
post traumatic OA | posttraumatic arthritis | post-traumatic arthritis | posttraumatic osteoarthritis = post-traumatic osteoarthritis
RA = rheumatoid arthritis {rheumatoid, methotrexate, rheumatology, joint, joints, synovitis, DMARD, adalimumab, etanercept, hydroxychloroquine, anti-CCP, RF, arthritis}
seropositive RA | seropositive rheumatoid arthritis | RF positive rheumatoid arthritis | RF positive RA = rheumatoid arthritis with rheumatoid factor
seronegative RA | seronegative rheumatoid arthritis | RF negative rheumatoid arthritis = rheumatoid arthritis without rheumatoid factor
JIA | JRA | juvenile idiopathic arthritis > M08.90
psoriatic arthritis | PsA > L40.50
reactive arthritis | reactive arthropathy > M02.9
septic joint | septic knee | septic hip | septic shoulder | septic elbow | septic wrist | septic ankle | septic arthritis of the knee | septic arthritis of the hip | septic arthritis of the shoulder | septic arthritis | infected joint | joint infection | infectious arthritis | bacterial arthritis | suppurative arthritis | infective arthritis > M00.9

inflammatory polyarthritis | inflammatory arthritis > M06.4
crystalline arthropathy | crystal induced arthritis | crystalline arthritis | crystal arthritis > M11.9
pseudogout | CPPD | calcium pyrophosphate deposition disease | calcium pyrophosphate arthropathy | CPPD arthropathy > M11.2
chondrocalcinosis > M11.2
gouty arthritis | gouty attack | gout attack | gout flare | gout flare-up | acute gout | acute gouty arthritis | gouty flare | podagra | gouty arthropathy > M10.9
tophaceous gout | gouty tophus | chronic tophaceous gout | gout with tophi | tophaceous gouty arthritis = chronic gout with tophus
tophi = tophus
arthritic pain | arthritic joint | arthritic changes | arthritic = arthritis
polyarticular arthritis | oligoarthritis | polyarthralgia with synovitis > M13.0
charcot foot | charcot joint | charcot arthropathy | charcot neuroarthropathy > M14.6
hemarthrosis of the knee | knee hemarthrosis | bloody knee effusion > M25.06
ankylosed joint = ankylosis of joint

# --- joint symptoms
arthralgia | joint pain | joint ache | joint aches | aching joints | achy joints | painful joint | sore joints | polyarthralgia | multiple joint pain | joint tenderness > M25.5
gonalgia | knee ache | knee aches | painful knee | sore knee | aching knee | achy knee | arthralgia of knee | knee arthralgia | knee discomfort | knees hurt | anterior knee pain | medial knee pain | lateral knee pain | posterior knee pain > M25.56
coxalgia | hip ache | painful hip | sore hip | aching hip | arthralgia of hip | hip arthralgia | hip hurts | hip discomfort > M25.55
omalgia | shoulder ache | painful shoulder | sore shoulder | aching shoulder | arthralgia of shoulder | shoulder arthralgia | shoulder hurts | shoulder discomfort > M25.51
elbow ache | painful elbow | sore elbow | elbow hurts | elbow discomfort | arthralgia of elbow > M25.52
wrist ache | painful wrist | sore wrist | wrist hurts | wrist discomfort | arthralgia of wrist > M25.53
ankle ache | painful ankle | sore ankle | ankle hurts | ankle discomfort | arthralgia of ankle | ankle pain > M25.57
hand joint pain > M25.54
painful arm | sore arm | arm ache | aching arm | arm hurts | arm discomfort = pain in arm
upper arm pain = pain in upper arm
forearm pain = pain in forearm
hand pain | painful hand | sore hand | hand hurts > M79.64
finger pain | painful finger | sore finger | thumb pain | painful thumb | pain in the thumb > M79.64
painful leg | sore leg | leg ache | aching legs | leg hurts | leg discomfort | pain in the lower extremity | lower extremity pain | LE pain = pain in leg
thigh pain | painful thigh | quad pain | hamstring pain > M79.65
calf pain | shin pain | calf tenderness | pain in the calf | pain in the shin > M79.66
foot pain | painful foot | painful feet | sore foot | sore feet | foot hurts | heel pain | painful heel | midfoot pain | arch pain | forefoot pain | hindfoot pain > M79.67
toe pain | painful toe | sore toe | great toe pain > M79.67
upper extremity pain | pain in the upper extremity | pain in upper extremity = pain in arm
limb pain | extremity pain | pain in limb | pain in extremity | pain in the limbs > M79.6
joint stiffness | stiff joint | morning stiffness = stiffness of joint
stiff knee | knee stiffness > M25.66
stiff hip | hip stiffness > M25.65
stiff shoulder | shoulder stiffness > M25.61
stiff elbow | elbow stiffness > M25.62
stiff wrist | wrist stiffness > M25.63
stiff hand | hand stiffness | stiff fingers | finger stiffness > M25.64
stiff ankle | ankle stiffness > M25.67
joint swelling | swollen joint | joint effusion | fluid in the joint | fluid on the joint | effusion in joint = effusion of joint
knee effusion | effusion of the knee | effusion in the knee | effusion of knee | swollen knee | knee swelling | water on the knee | fluid on the knee | fluid in the knee | knee joint effusion | swelling of the knee > M25.46
shoulder effusion | glenohumeral effusion > M25.41
elbow effusion | elbow joint effusion > M25.42
wrist effusion > M25.43
hip effusion | hip joint effusion > M25.45
ankle effusion | ankle joint effusion > M25.47
knee giving way | knee gives out | knee gives way | knee buckling | knee buckles > M25.36
ankle instability | chronic ankle instability | unstable ankle > M25.37
shoulder instability | unstable shoulder | glenohumeral instability > M25.31
hip instability | unstable hip > M25.35
joint instability | unstable joint | ligamentous laxity of joint = instability of joint
bone spur | osteophytes | osteophytosis | bony spur > M25.7
crepitus of the knee | knee crepitus > M23.8X
joint contracture | flexion contracture = contracture of joint
knee flexion contracture | knee contracture > M24.56
hip flexion contracture | hip contracture > M24.55
elbow contracture | elbow flexion contracture > M24.52
joint mouse | loose bodies > M24.0
loose bodies in the knee | loose body of the knee > M23.4
FAI | femoroacetabular impingement | hip impingement | cam impingement | pincer impingement > M25.85
degenerative labral tear of the hip > M24.15
recurrent shoulder dislocation | chronic shoulder dislocation = recurrent dislocation shoulder
recurrent patellar dislocation = recurrent dislocation of patella
arthrofibrosis | knee arthrofibrosis > M24.66

# --- knee
runners knee | PFPS | patellofemoral pain syndrome | patellofemoral pain | patellofemoral syndrome | PF pain syndrome > M22.2X
chondromalacia patella | chondromalacia of patella | chondromalacia of the patella = chondromalacia patellae
patellar maltracking | patellar tracking disorder | patellar tilt > M22.8X
jumpers knee | patella tendinitis | patellar tendonitis | patellar tendinopathy | patella tendinopathy > M76.5
degenerative meniscus tear | degenerative meniscal tear | degenerative tear of meniscus | chronic meniscal tear | old meniscal tear | old meniscus tear > M23.2
internal derangement of the knee | knee derangement | IDK > M23.9
popliteal cyst | baker cyst > M71.2
housemaid's knee > M70.4
infrapatellar bursitis | pes anserine bursitis | pes anserinus bursitis | anserine bursitis | anserine bursopathy > M70.5
genu varus | bowleg | bow legs | bow-legged > M21.16
knock knees | genu valgus > M21.06
osgood schlatter | osgood schlatter disease > M92.52
OCD lesion of the knee | osteochondral lesion of knee | osteochondritis dissecans of the knee > M93.26
osteochondral lesion of the talus | OLT | OCD of the talus > M93.27 {talus, talar, ankle, osteochondral}
ITB syndrome | ITBS | iliotibial band friction syndrome > M76.3
knee bursitis | bursitis of the knee > M70.5

# --- shoulder
RTC tear | RCT = rotator cuff tear {shoulder, cuff, supraspinatus, infraspinatus, subscapularis}
rotator cuff tear | torn rotator cuff | rotator cuff rupture | supraspinatus tear | infraspinatus tear | subscapularis tear | rotator cuff tendon tear | cuff tear > M75.10
partial rotator cuff tear | partial thickness rotator cuff tear | partial tear of the rotator cuff | partial thickness supraspinatus tear | partial supraspinatus tear | partial thickness tear of the supraspinatus | incomplete rotator cuff tear | articular sided tear of the supraspinatus | low grade rotator cuff tear > M75.11
complete rotator cuff tear | full thickness rotator cuff tear | full thickness tear of the rotator cuff | full thickness supraspinatus tear | full thickness tear of the supraspinatus | massive rotator cuff tear | complete tear of the rotator cuff | complete supraspinatus tear > M75.12
rotator cuff tendinitis | rotator cuff tendonitis | rotator cuff tendinopathy | rotator cuff tendinosis | rotator cuff syndrome | supraspinatus tendinitis | supraspinatus tendonitis | supraspinatus tendinopathy | supraspinatus tendinosis | supraspinatus syndrome | rotator cuff disease | rotator cuff impingement tendinopathy > M75.10
shoulder impingement | subacromial impingement | impingement of the shoulder | subacromial impingement syndrome | shoulder impingement syndrome | rotator cuff impingement > M75.4
subacromial bursitis | subdeltoid bursitis | shoulder bursitis | subacromial-subdeltoid bursitis | bursitis of the shoulder | deltoid bursitis > M75.5
adhesive capsulitis | capsulitis of shoulder | shoulder capsulitis | capsulitis adhesiva | periarthritis of the shoulder > M75.0
biceps tendinitis | biceps tendinopathy | bicipital tendonitis | biceps tenosynovitis | bicep tendonitis > M75.2
calcific tendinitis of the shoulder | calcific tendonitis of the shoulder | calcific tendonitis of shoulder | calcific rotator cuff tendinitis | calcific supraspinatus tendinitis > M75.3
degenerative labral tear of shoulder | chronic SLAP tear > M24.11
shoulder tendonitis | shoulder tendinitis | shoulder tendinopathy > M75.8

# --- elbow, wrist and hand
lateral epicondylosis | lateral epicondylalgia > M77.1
golfers elbow | medial epicondylosis > M77.0
student's elbow > M70.2
stenosing tenosynovitis of finger | stenosing flexor tenosynovitis | triggering finger > M65.3
stenosing tenosynovitis of thumb > M65.31
trigger index finger | index trigger finger > M65.32
trigger middle finger | long trigger finger | trigger long finger | middle trigger finger > M65.33
trigger ring finger | ring trigger finger > M65.34
trigger little finger | trigger small finger | small trigger finger > M65.35
de quervains | dequervain's | dequervain's tenosynovitis | de quervain tenosynovitis | de quervain's tendinitis | de quervain's tendonitis > M65.4
dupuytrens | dupuytren contracture | dupuytren's disease > M72.0
CTS | carpal tunnel | carpal tunnel disease > G56.0
bilateral carpal tunnel syndrome | bilateral CTS | bilateral carpal tunnel > G56.03
cubital tunnel | cubital tunnel syndrome | ulnar neuropathy at the elbow | ulnar neuropathy | ulnar nerve entrapment | ulnar neuritis > G56.2
tarsal tunnel > G57.5
radial tunnel syndrome | radial neuropathy | radial nerve palsy | wrist drop from radial nerve > G56.3
meralgia > G57.1
ganglion cyst | synovial cyst of wrist | dorsal wrist ganglion > M67.4
wrist ganglion | ganglion cyst of the wrist | ganglion cyst of wrist > M67.43
ganglion cyst of the hand | mucous cyst of finger | digital mucous cyst > M67.44
ganglion cyst of the foot | ganglion cyst of the ankle > M67.47
wrist tendonitis | wrist tendinitis | wrist tenosynovitis | extensor carpi ulnaris tendinitis | hand tendonitis > M65.93
intersection syndrome > M70.0

# --- hip and thigh
GTPS | greater trochanteric pain syndrome | trochanteric pain syndrome > M70.6
greater trochanteric bursitis > M70.6
weaver's bottom > M70.7
gluteal tendinopathy | gluteal tendonitis | gluteus medius tendinopathy | gluteus medius tendonitis > M76.0
iliopsoas tendinitis | iliopsoas tendonitis | psoas tendonitis | hip flexor tendonitis | iliopsoas bursitis > M76.1
snapping hip | snapping hip syndrome | coxa saltans > M24.85
hamstring tendinopathy | proximal hamstring tendinopathy | hamstring tendonitis | hamstring tendinitis > M76.89
AVN | avascular necrosis | osteonecrosis | avascular necrosis of bone | aseptic necrosis of bone > M87.9
AVN of the hip | AVN of the femoral head | avascular necrosis of the hip | avascular necrosis of the femoral head | avascular necrosis of femoral head | osteonecrosis of the femoral head | osteonecrosis of the hip | aseptic necrosis of the femoral head | hip AVN > M87.05
SCFE | slipped capital femoral epiphysis > M93.00
perthes | perthes disease | legg-calve-perthes | LCPD > M91.1
osteitis pubis > M85.38
sports hernia | athletic pubalgia > R10.20
ONJ | osteonecrosis of the jaw > M87.180 {bisphosphonate, denosumab, zoledronic, alendronate, zoledronate}
MRONJ | BRONJ | medication-related osteonecrosis of the jaw | bisphosphonate related osteonecrosis of the jaw > M87.180

# --- foot and ankle
plantar fascitis | plantar fasciosis | plantar fasciopathy > M72.2
heel spur | calcaneal spurs | plantar calcaneal spur | plantar heel spur > M77.3
achilles tendonitis | achilles tendinopathy | achilles tendinosis | insertional achilles tendinopathy | insertional achilles tendonitis > M76.6
posterior tibial tendonitis | PTTD | posterior tibial tendon dysfunction | posterior tibialis tendinitis | tibialis posterior tendonitis > M76.82
anterior tibial tendinitis | anterior tibial tendonitis | tibialis anterior tendinitis > M76.81
shin splint | medial tibial stress syndrome | MTSS > S86.89
peroneal tendonitis | peroneal tendinopathy > M76.7
metatarsalgia pain | metatarsal pain > M77.4
mortons neuroma | interdigital neuroma of the foot > G57.6
hallux abducto valgus | HAV > M20.1 {bunion, toe, hallux, foot}
bunions > M21.61
hallux limitus > M20.5X
hammertoe | hammer toes | hammer toe deformity > M20.4
claw toe deformity | claw toe > M20.5X
tailors bunion > M21.62
flat foot | flat feet | pes planus | flatfoot | flatfeet | fallen arches | pes planovalgus | adult acquired flatfoot > M21.4
pes cavus | high arches | cavus foot > Q66.7
drop foot | footdrop | foot-drop > M21.37
wrist drop = wrist drop (acquired)
equinus contracture | tight heel cord | equinus deformity > M21.6X
sesamoiditis > M25.87
accessory navicular syndrome > Q74.2
severs disease | calcaneal apophysitis > M92.6
freiberg's disease | freiberg's infraction > M92.7
kohler disease > M92.6

# --- tendon, bursa, muscle, fascia
tendinopathy | tendinosis > M77.9
tenosynovitis > M65.9
bursitis > M71.9
synovitis of the knee | knee synovitis > M65.96
synovitis of the hip | hip synovitis > M65.95
transient synovitis | transient synovitis of the hip | toxic synovitis | toxic synovitis of the hip > M67.35
pyogenic flexor tenosynovitis | infectious tenosynovitis | septic flexor tenosynovitis > M65.14
calcific tendonitis | calcific tendinopathy | calcified tendinitis > M65.2
septic bursitis | infected bursa | infectious bursitis > M71.1
septic olecranon bursitis | infected olecranon bursa > M71.12
septic prepatellar bursitis > M71.16
inflammatory myopathy > G72.49
myositides | muscle inflammation = myositis
pyomyositis | muscle abscess | infectious myositis | tropical pyomyositis > M60.009
rhabdo > M62.82
muscle ache | muscle aches | muscular pain | muscle pain | muscle soreness | sore muscles | aching muscles | achy muscles | myalgias | body ache | body aches | bodyaches | generalized body aches | muscle tenderness | muscular aches > M79.10
myofascial pain | myofascial pain syndrome | trigger point pain > M79.18
muscular spasm | muscle spasm > M62.838
back spasm | back muscle spasm | spasm of back muscles | paraspinal muscle spasm | paraspinal spasm | lumbar muscle spasm | lumbar spasm > M62.830
calf spasm | calf muscle spasm > M62.831
neck spasm | neck muscle spasm | cervical muscle spasm | trapezius spasm > M62.838
muscle weakness | muscular weakness | weak muscles | generalized muscle weakness > M62.81
muscle wasting | muscle atrophy | muscular atrophy | atrophy of muscle | loss of muscle mass | disuse atrophy > M62.5
quadriceps atrophy | quad atrophy | thigh atrophy | quadriceps wasting > M62.55
calf atrophy > M62.56
thenar atrophy | thenar wasting | interosseous atrophy > M62.54
shoulder muscle atrophy | deltoid atrophy | supraspinatus atrophy > M62.51
sarcopenic = sarcopenia
diastasis recti | rectus diastasis | abdominal rectus diastasis > M62.08
muscle contracture = contracture of muscle
exertional compartment syndrome | chronic exertional compartment syndrome | CECS > M79.A
FMS | fibromyalgia syndrome > M79.7 {fibromyalgia, pain, tender points, widespread}
flesh eating disease > M72.6
fasciitis > M72.9
palmar fibromatosis = palmar fascial fibromatosis
ledderhose disease | plantar fibromatosis | plantar fibroma > M72.2
hamstring tightness | tight hamstrings > M62.9
soft tissue mass | soft tissue lump > M79.89
limb swelling | arm swelling | swollen arm | extremity swelling | swelling of the leg | swelling of limb | swelling of the arm | hand swelling | swollen hand | finger swelling | swollen finger | foot swelling | swollen foot | toe swelling | calf swelling | thigh swelling > M79.89
ankle swelling | swollen ankle > M25.47
retained foreign body in soft tissue > M79.5
foreign body granuloma | foreign body reaction in soft tissue > M60.2
panniculitides > M79.3
neuralgia | neuralgic pain > M79.2
spontaneous achilles rupture > M66.36
spontaneous biceps rupture | popeye deformity > M66.32

# --- back and neck pain, radiculopathy
LBP | low back pain | lower back pain | lumbago | lumbalgia | lumbar pain | lumbar back pain | low backache | lumbar spine pain | lumbosacral pain | pain in the lower back | pain in lower back | lower back ache | chronic low back pain | chronic LBP | acute low back pain | mechanical low back pain | nonspecific low back pain > M54.50
backache | backaches | back ache | back pain | dorsalgia | spinal pain | pain in the back | back hurts | sore back | aching back | bad back | back trouble | spine pain > M54.9
discogenic back pain | discogenic low back pain > M51.360
upper back pain | thoracic back pain | mid back pain | midback pain | thoracic spine pain | interscapular pain | dorsal spine pain > M54.6
neck pain | neck ache | cervical pain | pain in the neck | painful neck | sore neck | cervical spine pain | aching neck | neck hurts | neck soreness | chronic neck pain > M54.2
stiff neck | neck stiffness > M43.6
wry neck | wryneck | acute torticollis > M43.6
sciatic pain | sciatic nerve pain | sciatic neuralgia | sciatic neuritis > M54.3
right sciatica | right-sided sciatica > M54.31
left sciatica | left-sided sciatica > M54.32
low back pain with sciatica | lumbosciatica | lumbosciatalgia | back pain with sciatica > M54.4
low back pain with right sciatica | low back pain with right-sided sciatica > M54.41
low back pain with left sciatica | low back pain with left-sided sciatica > M54.42
pinched nerve | radiculitis | radicular pain | nerve root irritation | radicular symptoms | pinched nerve in the back > M54.1
lumbar radiculopathy | lumbar radiculitis | lumbar radicular pain | pinched nerve in the low back | L5 radiculopathy | L4 radiculopathy | L3 radiculopathy | L2 radiculopathy | lower extremity radiculopathy | lumbar nerve root impingement > M54.16
lumbosacral radiculopathy | S1 radiculopathy | L5-S1 radiculopathy | lumbosacral radiculitis > M54.17
cervical radiculopathy | cervical radiculitis | cervical radicular pain | pinched nerve in the neck | pinched nerve in neck | C5 radiculopathy | C6 radiculopathy | C7 radiculopathy | C8 radiculopathy | brachial radiculitis > M54.12
thoracic radiculopathy | thoracic radiculitis | thoracic radicular pain > M54.14
coccydynia | tailbone pain | tail bone pain | coccyx pain | coccygeal pain > M53.3
SI joint pain | sacroiliac joint pain | sacroiliac pain | SI joint dysfunction | sacroiliac dysfunction | sacroiliac joint dysfunction | SIJ dysfunction | SIJ pain | SI pain > M53.3
sacral pain | sacrum pain > M53.3
sacroiliitis | sacroiliac joint inflammation | SI joint inflammation > M46.1
facet arthropathy | facet arthritis | facet joint arthropathy | facet arthrosis | facet hypertrophy | facet joint arthritis | facet joint disease | facet disease | facet osteoarthritis > M47.81
lumbar facet arthropathy | lumbar facet syndrome | lumbar facet arthritis | lumbar facet joint arthropathy | lumbar facet disease | lumbar facet hypertrophy > M47.816
cervical facet arthropathy | cervical facet syndrome | cervical facet arthritis > M47.812
piriformis syndrome > G57.0

# --- discs, spondylosis, stenosis, deformity
DDD | degenerative disc disease | degenerative disk disease | disc degeneration | disk degeneration | degenerated disc | disc disease | disk disease | disc desiccation = intervertebral disc degeneration
lumbar DDD | lumbar degenerative disc disease | lumbar degenerative disk disease | lumbar disc degeneration | lumbar disc disease | lumbar disk disease | DDD of the lumbar spine | degenerative disc disease of the lumbar spine | DDD lumbar | degenerative lumbar disc > M51.369
lumbosacral DDD | lumbosacral degenerative disc disease | L5-S1 degenerative disc disease | L5-S1 DDD > M51.379
thoracic DDD | thoracic degenerative disc disease > M51.34
cervical DDD | cervical degenerative disc disease | cervical degenerative disk disease | cervical disc degeneration | DDD of the cervical spine | degenerative disc disease of the cervical spine | cervical disc disease > M50.3
HNP | herniated disc | herniated disk | disc herniation | disk herniation | slipped disc | slipped disk | ruptured disc | ruptured disk | prolapsed disc | prolapsed disk | disc prolapse | bulging disc | bulging disk | disc bulge | disk bulge | disc protrusion | disk protrusion | disc extrusion | extruded disc | herniated nucleus pulposus | herniated intervertebral disc | disc displacement | prolapsed intervertebral disc | PIVD = intervertebral disc displacement
lumbar HNP | lumbar disc herniation | lumbar disk herniation | herniated lumbar disc | herniated lumbar disk | lumbar herniated disc | lumbar disc protrusion | lumbar disc bulge | lumbar disc prolapse | lumbar disc extrusion | L4-5 disc herniation | L4-L5 disc herniation | L3-4 disc herniation | L3-L4 disc herniation > M51.26
L5-S1 disc herniation | L5-S1 herniated disc | L5-S1 disc protrusion | lumbosacral disc herniation | L5-S1 HNP > M51.27
lumbar disc herniation with radiculopathy | herniated lumbar disc with radiculopathy | lumbar HNP with radiculopathy > M51.16
lumbosacral disc herniation with radiculopathy | L5-S1 disc herniation with radiculopathy > M51.17
thoracic HNP | thoracic disc herniation | herniated thoracic disc > M51.24
cervical HNP | cervical disc herniation | cervical disk herniation | herniated cervical disc | cervical herniated disc | cervical disc protrusion | cervical disc bulge | cervical disc prolapse > M50.2
C4-5 disc herniation | C4-C5 disc herniation > M50.221
C5-6 disc herniation | C5-C6 disc herniation > M50.222
C6-7 disc herniation | C6-C7 disc herniation > M50.223
cervical disc herniation with radiculopathy > M50.10
cervical disc herniation with myelopathy > M50.00
spinal arthritis | arthritis of the spine | spondyloarthrosis | degenerative spine disease | degenerative disease of the spine | spine arthritis | degenerative changes of the spine | spinal osteoarthritis | osteoarthritis of the spine | DJD of the spine > M47.9
lumbar spondylosis | lumbar arthritis | lumbar spine arthritis | lumbar spine osteoarthritis | lumbar DJD | DJD of the lumbar spine | lumbar spondyloarthrosis | arthritis of the lumbar spine > M47.816
lumbosacral spondylosis > M47.817
cervical spondylosis | cervical arthritis | cervical spine arthritis | cervical DJD | DJD of the cervical spine | arthritis of the cervical spine | cervical osteoarthritis > M47.812
thoracic spondylosis > M47.814
cervical spondylotic myelopathy | CSM | cervical myelopathy | degenerative cervical myelopathy > M47.12 {myelopathy, cervical, cord, hyperreflexia}
lumbar spondylosis with radiculopathy > M47.26
cervical spondylosis with radiculopathy | cervical spondylotic radiculopathy > M47.22
spinal canal stenosis | canal stenosis | central canal stenosis | narrowing of the spinal canal = spinal stenosis
lumbar stenosis | lumbar spinal stenosis | lumbar canal stenosis | LSS | stenosis of the lumbar spine | lumbar central canal stenosis > M48.06 {lumbar, spine, spinal, stenosis, claudication}
lumbar spinal stenosis with neurogenic claudication | neurogenic claudication | pseudoclaudication | lumbar stenosis with neurogenic claudication > M48.062
cervical stenosis | cervical spinal stenosis | cervical canal stenosis | stenosis of the cervical spine > M48.02
thoracic spinal stenosis > M48.04
foraminal stenosis | neural foraminal stenosis | neuroforaminal stenosis | foraminal narrowing | neural foraminal narrowing | neuroforaminal narrowing > M99.79
lumbar foraminal stenosis | lumbar neural foraminal stenosis | lumbar neuroforaminal stenosis > M99.73
cervical foraminal stenosis | cervical neural foraminal stenosis > M99.71
anterolisthesis | retrolisthesis | degenerative spondylolisthesis > M43.1
lumbar spondylolisthesis | L4-5 spondylolisthesis | L4-L5 spondylolisthesis | L4 on L5 spondylolisthesis | L4-5 anterolisthesis | lumbar anterolisthesis > M43.16
L5-S1 spondylolisthesis | L5 on S1 spondylolisthesis | lumbosacral spondylolisthesis > M43.17
cervical spondylolisthesis > M43.12
pars defect | pars interarticularis defect | lumbar spondylolysis > M43.06
dextroscoliosis | levoscoliosis | scoliotic curve | scoliotic curvature | spinal curvature | curvature of the spine = scoliosis
adolescent idiopathic scoliosis | AIS > M41.129 {scoliosis, curve, Cobb}
lumbar scoliosis > M41.86
thoracic scoliosis > M41.84
hunchback | dowager's hump | thoracic kyphosis | kyphotic posture > M40.204
sway back | swayback | hyperlordosis > M40.56
scheuermann disease | scheuermann's kyphosis > M42.0
DISH | diffuse idiopathic skeletal hyperostosis | forestier disease > M48.1 {spine, spinal, hyperostosis, vertebral, osteophytes}
ank spond | ankylosing spondylitis | bechterew disease > M45.9
axial spondyloarthritis | axSpA | spondyloarthropathy | spondyloarthritis | seronegative spondyloarthropathy | axial SpA > M46.9
nonradiographic axial spondyloarthritis | nr-axSpA | non-radiographic axial spondyloarthritis > M45.A0
vertebral osteomyelitis | spinal osteomyelitis | spondylodiscitis | osteomyelitis of the spine > M46.2
lumbar vertebral osteomyelitis | lumbar osteomyelitis | lumbar spondylodiscitis > M46.26
diskitis | discitis | septic discitis | infectious discitis > M46.4
lumbar discitis > M46.46
failed back syndrome | FBSS | failed back surgery syndrome | post-laminectomy syndrome | postlaminectomy syndrome > M96.1
pseudarthrosis of spine | failed spinal fusion | pseudoarthrosis after fusion > M96.0
adjacent segment disease > M51.9 {lumbar, fusion, spine}
OPLL > M48.8X
somatic dysfunction of the cervical spine | cervical somatic dysfunction > M99.01
somatic dysfunction of the thoracic spine | thoracic somatic dysfunction > M99.02
somatic dysfunction of the lumbar spine | lumbar somatic dysfunction > M99.03
somatic dysfunction of the sacrum | sacral somatic dysfunction > M99.04
somatic dysfunction of the pelvis | pelvic somatic dysfunction > M99.05
rib dysfunction | somatic dysfunction of the ribs > M99.08

# --- bone density, fracture without injury, infection
osteopenia | low bone density | low bone mass | low bone mineral density | decreased bone density | reduced bone density > M85.8
postmenopausal osteoporosis | post-menopausal osteoporosis | senile osteoporosis | age-related osteoporosis | primary osteoporosis | osteoporosis > M81.0
steroid-induced osteoporosis | glucocorticoid induced osteoporosis | drug-induced osteoporosis | disuse osteoporosis | secondary osteoporosis > M81.8
osteoporotic fracture | fragility fracture | osteoporosis with fracture | osteoporosis with pathological fracture | osteoporotic fx | osteoporosis with current fracture | insufficiency fracture due to osteoporosis > M80.0
osteoporotic compression fracture | osteoporotic vertebral fracture | osteoporotic vertebral compression fracture | osteoporotic spine fracture | osteoporotic compression fx | fragility fracture of the spine | osteoporotic VCF > M80.08
osteoporotic hip fracture | fragility fracture of the hip | osteoporotic femoral fracture | osteoporotic femoral neck fracture > M80.05
osteoporotic wrist fracture | osteoporotic distal radius fracture | osteoporotic radius fracture > M80.03
osteoporotic humerus fracture | osteoporotic proximal humerus fracture > M80.02
VCF | vertebral compression fracture | compression fracture of spine | compression fracture of vertebra | compression fracture of the spine | vertebral compression fx > M48.5
pathologic fracture | pathological fracture | pathologic fx | pathological fx > M84.4
pathologic fracture of the hip | pathologic hip fracture | pathologic femur fracture | pathologic fracture of the femur > M84.45
pathologic vertebral fracture | pathologic compression fracture | pathologic fracture of the spine > M84.48
pathologic humerus fracture | pathologic fracture of the humerus > M84.42
pathologic fracture due to metastasis | pathologic fracture due to metastatic disease | pathologic fracture from metastasis > M84.5
stress fx | stress reaction of bone > M84.3
stress fracture of the foot | foot stress fracture > M84.37
stress fracture of metatarsal | stress fracture of metatarsal bone | stress fracture of first metatarsal | stress fracture of second metatarsal | stress fracture of third metatarsal | stress fracture of fourth metatarsal | stress fracture of fifth metatarsal > M84.376
stress fracture of right metatarsal | stress fracture of right metatarsal bone > M84.374
stress fracture of left metatarsal | stress fracture of left metatarsal bone > M84.375
tibial stress fracture | stress fracture of the tibia | tibia stress fracture > M84.36
femoral neck stress fracture | stress fracture of the femoral neck | femoral stress fracture | hip stress fracture > M84.35
sacral insufficiency fracture | sacral stress fracture > M84.38
atypical femur fracture | bisphosphonate fracture | atypical femoral fracture > M84.750
periprosthetic hip fracture | periprosthetic fracture around hip replacement | periprosthetic femur fracture around hip | periprosthetic fracture of the hip > M97.0
periprosthetic knee fracture | periprosthetic fracture of the knee | periprosthetic fracture around knee replacement > M97.1
periprosthetic fracture > M97.9
osteo of the foot | osteo of toe | osteomyelitis of the foot | foot osteomyelitis | toe osteomyelitis | osteomyelitis of the toe | calcaneal osteomyelitis | metatarsal osteomyelitis > M86.9
bone infection | infected bone | OM of the foot > M86.9
acute osteomyelitis of the foot | acute osteomyelitis of foot | acute osteomyelitis of the toe > M86.17
chronic osteomyelitis of the foot | chronic osteomyelitis of the toe > M86.67
osteomyelitis of the tibia | tibial osteomyelitis > M86.9
paget disease > M88.9 {bone, alkaline phosphatase, pelvis, skull, skeletal}
paget disease of bone > M88.9
osteomalacic | adult rickets > M83.9
bone cyst > M85.6
bone marrow edema | bone marrow lesion > M89.8X9
bone pain | bony pain | skeletal pain > M89.8X9
leg length discrepancy | LLD | limb length discrepancy | unequal leg length > M21.7 {leg, limb, discrepancy, shoe lift}
CRPS | complex regional pain syndrome | RSD | sudeck's atrophy | CRPS type 1 | CRPS I > G90.5
CRPS of the upper extremity | CRPS of the hand | CRPS of the arm > G90.51
CRPS of the lower extremity | CRPS of the foot | CRPS of the leg > G90.52
causalgia | CRPS type 2 | CRPS II > G56.4
tietze's syndrome | chest wall costochondritis > M94.0
chondromalacia of the knee > M94.26
nonunion of fracture | fracture nonunion | non-union of fracture | non-union | nonunion = fracture with nonunion
malunion of fracture | mal-union | fracture malunion = fracture with malunion
delayed union | delayed healing of fracture = fracture with delayed healing
saddle nose > M95.0

# --- connective tissue
SLE | lupus | systemic lupus > M32.9
SLE nephritis > M32.14
discoid lupus > L93.0
drug induced lupus > M32.0
sjogren | sjogren syndrome | sicca | sicca complex > M35.00
scleroderma | systemic scleroderma | SSc > M34.9
CREST | crest syndrome | limited scleroderma | limited systemic sclerosis > M34.1
MCTD > M35.1
UCTD | undifferentiated connective tissue disease | connective tissue disease | CTD | autoimmune connective tissue disease > M35.9 {connective tissue, autoimmune, rheumatology, ANA}
PMR | polymyalgia > M35.3
behcets | behcet disease | behcet syndrome > M35.2
GCA | giant cell arteritis | temporal arteritis > M31.6
takayasu | takayasu arteritis > M31.4
GPA | wegener's | wegener's granulomatosis | granulomatosis with polyangiitis > M31.30
EGPA | churg-strauss | churg strauss syndrome | eosinophilic granulomatosis with polyangiitis > M30.1
MPA > M31.7 {vasculitis, ANCA, polyangiitis}
ANCA vasculitis | ANCA-associated vasculitis > I77.82
PAN | polyarteritis > M30.0 {vasculitis, polyarteritis, nodosa}
kawasaki | kawasaki disease | mucocutaneous lymph node syndrome > M30.3
dermatomyositis > M33.90
polymyositis > M33.20
antisynthetase syndrome | anti-synthetase syndrome > D89.89
joint hypermobility | benign joint hypermobility > M35.7
hypermobile EDS | hEDS > Q79.62
FMF > M04.1 {colchicine, fever, mediterranean}
adult still's disease | adult onset still's disease | AOSD > M06.1
goodpasture's > M31.0
TTP > M31.19 {thrombocytopenia, schistocytes, ADAMTS13, plasmapheresis, plasma exchange, platelets}

# --- jaw and teeth
TMD | TMJ disorder | TMJ syndrome | TMJ dysfunction | TMJ disease | temporomandibular joint syndrome | temporomandibular disorder > M26.60
TMJ pain | TMJ arthralgia | temporomandibular joint pain > M26.62
malocclusion > M26.4
micrognathia > M26.09
underbite | prognathism > M26.19
osteomyelitis of the jaw | jaw osteomyelitis > M27.2

# --- defaults that differ from their neighbours
primary generalized osteoarthritis | primary generalized OA > M15.0
knee instability | unstable knee > M23.5
hip bursitis | bursitis of the hip | bursitis of hip > M70.7
cavovarus foot > Q66.1
cervicobrachialgia | cervicobrachial pain > M53.1
facet syndrome > M47.89
degenerative scoliosis | adult degenerative scoliosis > M41.5
lupus erythematosus > L93.0
temporomandibular dysfunction > M26.69
retrognathia > M26.19
synovitis > M65.90
neuritis > M79.2

# --- infected, reactive and autoinflammatory joints
abscess of joint | joint abscess | joint empyema | pyarthrosis | pyarthritis | suppurative joint | purulent arthritis | infective polyarthritis | pyemia of joint | pyogenic arthritis | pyogenic polyarthritis | infectious polyarthritis > M00.9
staphylococcal arthritis | staph septic arthritis | staphylococcal septic arthritis | MRSA septic arthritis | staph arthritis | septic arthritis due to MSSA | septic arthritis due to staphylococcus > M00.0
pneumococcal arthritis | pneumococcal septic arthritis > M00.1
streptococcal arthritis | streptococcal septic arthritis | strep septic arthritis | group B strep septic arthritis | strep arthritis > M00.2
hemophilus influenzae arthritis | pseudomonas septic arthritis | gram negative septic arthritis | E coli septic arthritis | escherichia coli arthritis | pseudomonas arthritis | haemophilus arthritis > M00.8
arthritis urethritica | urethritic arthritis | reiter disease | reiter syndrome | reiter urethritis | urethro-oculo-synovial syndrome | fiessinger-leroy disease | blennorrhagic arthritis nongonococcal > M02.3
postimmunization arthropathy | arthropathy after vaccination | postvaccination arthropathy | vaccination arthritis | arthritis after vaccination > M02.2
postdysenteric arthritis | postdysentery arthritis > M02.1
intestinal bypass arthropathy | bypass arthritis | jejunoileal bypass arthritis > M02.0
postinfectious arthritis | postviral arthritis | post-infectious arthropathy | poststreptococcal reactive arthritis > M02.8
periodic fever | TRAPS | mevalonate kinase deficiency | HIDS | hyperimmunoglobulin D syndrome | TNF receptor associated periodic syndrome > M04.1
CINCA | NOMID | muckle-wells | muckle-wells syndrome | CAPS syndrome | familial cold autoinflammatory syndrome | neonatal onset multisystem inflammatory disease | cryopyrinopathy | cold autoinflammatory syndrome > M04.2
PAPA syndrome | PFAPA | blau syndrome | DIRA | majeed syndrome | NOD2-associated autoinflammatory disease | deficiency of interleukin 1 receptor antagonist | chronic recurrent multifocal osteomyelitis with dyserythropoiesis > M04.8

# --- rheumatoid and juvenile arthritis
felty syndrome | felty disease > M05.0
rheumatoid pneumoconiosis | caplan syndrome | rheumatoid interstitial lung disease | RA-ILD > M05.1
rheumatoid vasculitis | rheumatoid arteritis > M05.2
rheumatoid carditis | rheumatoid heart disease | rheumatoid pericarditis | rheumatoid endocarditis | rheumatoid myocarditis > M05.3
rheumatoid myopathy > M05.4
rheumatoid polyneuropathy | rheumatoid neuropathy > M05.5
rheumatoid arthritis with visceral involvement | rheumatoid arthritis with organ involvement | extra-articular rheumatoid arthritis | rheumatoid arthritis with involvement of organs > M05.6
seropositive rheumatoid arthritis without organ involvement > M05.7
rheumatoid bursitis > M06.2
rheumatoid nodules | subcutaneous rheumatoid nodule > M06.3
rheumatoid spondylitis of neck | rheumatoid torticollis | rheumatoid cervical spine > M06.88
rheumatoid spondylitis | atrophic spondylitis | marie-strumpell disease | marie-strumpell spondylitis | spondylitis ankylopoietica | bekhterev disease | von bechterew disease | ankylopoietic spondylitis > M45.9
juvenile rheumatoid arthritis | juvenile polyarthritis with rheumatoid factor | RF positive juvenile arthritis | RF positive JIA > M08.0
juvenile ankylosing spondylitis | enthesitis related arthritis | enthesitis related JIA > M08.1
systemic JIA | still disease | juvenile still disease | systemic onset juvenile arthritis > M08.2
polyarticular JIA | RF negative polyarticular JIA | juvenile polyarthritis > M08.3
oligoarticular JIA | pauciarticular juvenile arthritis | pauciarticular arthritis | oligoarticular juvenile arthritis > M08.4
enteropathic arthritis | arthritis of inflammatory bowel disease | IBD associated arthritis | IBD arthropathy | colitic arthritis > M07.6
palindromic arthritis | intermittent hydrarthroses > M12.3
jaccoud syndrome | jaccoud arthropathy | chronic nodular fibrositis | chronic rheumatic arthritis postrheumatic | postrheumatic arthritis > M12.0
kashin-beck disease | endemic osteoarthritis deformans | kaschin-beck > M12.1
PVNS | pigmented villonodular synovitis | villonodular synovitis > M12.2
hydrarthrosis intermittent | intermittent joint effusion > M12.4
allergic arthritis | menopausal arthritis | climacteric arthritis | toxic arthritis of menopause | primary progressive arthritis | toxic arthritis > M13.8
inflammation of knee | inflamed knee | knee monoarthritis > M13.16
polyarthritis | multiple joint arthritis inflammatory > M13.0
transient arthropathy | transient arthritis > M12.8
neuropathic arthropathy | neuropathic joint | neurogenic arthropathy | neuroarthropathy | neuropathic arthritis > M14.6
hemophilic arthritis | hemophilic joint > M36.2
arthritis of back | inflammatory spondylopathy | spinal inflammation | inflammatory spondylitis > M46.9
pyrophosphate arthritis | arthritis due to pyrophosphate crystals | hydroxyapatite arthropathy NEC > M11.8
milwaukee shoulder | apatite deposition disease | hydroxyapatite deposition | basic calcium phosphate arthropathy > M11.0
familial CPPD | familial articular chondrocalcinosis > M11.1

# --- gout
secondary gout > M10.4
chronic secondary gout > M1A.4
drug-induced gout | diuretic-induced gout | thiazide-induced gout > M10.2
chronic drug-induced gout > M1A.2
lead gout | saturnine gout | plumbism gout > M10.1
idiopathic gout | primary gout > M10.0
gout due to renal failure | gout due to kidney disease | gout from CKD | renal gout secondary > M10.3
chronic gout due to renal impairment | chronic gout due to CKD > M1A.3
chronic gouty arthritis | chronic gouty arthropathy | chronic recurrent gout > M1A.9

# --- osteoarthritis, eponyms and older words
malum coxae senilis | morbus coxae senilis | senile hip disease > M16.9
polyarticular osteoarthritis | polyarticular arthrosis | polyarthrosis | generalized osteoarthritis | polyosteoarthritis > M15.9
posttraumatic polyarthrosis | post-traumatic polyarthritis | secondary multiple osteoarthritis > M15.3
haygarth nodes | haygarth nodosities > M15.8
wrist osteoarthropathy | osteoarthropathy of wrist > M19.03
osteoarthropathy of hand > M19.04
posttraumatic arthritis of knee | posttraumatic osteoarthritis of knee | posttraumatic OA of the knee | post-traumatic knee arthritis > M17.3
posttraumatic arthritis of hip | posttraumatic osteoarthritis of hip | posttraumatic OA of the hip > M16.5
dysplastic osteoarthritis of hip | osteoarthritis due to hip dysplasia | hip dysplasia arthritis > M16.3
posttraumatic arthritis of ankle | posttraumatic osteoarthritis of ankle | post-traumatic ankle arthritis | posttraumatic subtalar arthritis > M19.17
posttraumatic arthritis of wrist | SLAC wrist | SNAC wrist | scapholunate advanced collapse > M19.13
posttraumatic arthritis of shoulder > M19.11
posttraumatic arthritis of elbow > M19.12
STT arthritis | scaphotrapezial arthritis | pantrapezial arthritis > M19.03
rotator cuff arthropathy | cuff tear arthropathy > M12.81
traumatic arthritis > M12.5

# --- fingers, toes and limbs: deformity
mallet finger deformity | baseball finger | drop finger > M20.01
boutonniere | boutonniere deformity | buttonhole deformity > M20.02
swan neck | swan neck deformity > M20.03
finger deformity | deformity of thumb | retraction of finger | crooked finger | thumb deformity > M20.00 {acquired, chronic, longstanding, rheumatoid, arthritis, orthotic, orthotics, podiatry, progressive, contracture, nonunion, malunion}
drop toe | toe drop | overlapping toe | crossover toe | curly toe acquired | hallux flexus > M20.5X
mallet toe | contracted toes > M20.4
hallux malleus | hallux varus deformity > M20.3
hallux valgus | bunion deformity hallux valgus > M20.1
stiff big toe | hallux rigidus et limitus > M20.2
toe deformity > M20.6 {acquired, chronic, longstanding, rheumatoid, arthritis, orthotic, orthotics, podiatry, progressive, contracture, nonunion, malunion}
eversion of foot | foot eversion deformity | hindfoot valgus | valgus ankle > M21.07
cubitus valgus > M21.02
cubitus varus | gunstock deformity > M21.12
coxa valga acquired | acquired coxa valga > M21.05
coxa vara acquired | acquired coxa vara > M21.15
hindfoot varus | varus ankle > M21.17
genu extrorsum | genu varum acquired | acquired bowleg > M21.16
genu introrsum | genu valgum acquired | acquired knock knee > M21.06
flexion deformity of hip > M21.25
flexion deformity of knee > M21.26
flexion deformity of finger | flexed finger deformity > M21.24
relaxation of arch | weak foot arch | spastic flat foot acquired | talipes planus acquired > M21.4
acquired clubfoot | acquired equinovarus | equinovarus acquired | clubfoot deformity acquired > M21.54
acquired claw hand | clawhand | claw hand > M21.51
acquired claw foot | clawfoot acquired > M21.53
acquired clubhand | club hand acquired > M21.52
pronation of foot | pronated foot | overpronation of foot | pronation of ankle | cavovarus deformity acquired | acquired cavus foot > M21.6X
inequality of leg length | unequal length of legs | acquired short leg | anisomelia > M21.7
forearm deformity | deformity of forearm > M21.93 {acquired, chronic, longstanding, rheumatoid, arthritis, orthotic, orthotics, podiatry, progressive, contracture, nonunion, malunion}
deformity of hand | hand deformity > M21.94 {acquired, chronic, longstanding, rheumatoid, arthritis, orthotic, orthotics, podiatry, progressive, contracture, nonunion, malunion}
deformity of knee | knee deformity | knee joint deformity > M21.96 {acquired, chronic, longstanding, rheumatoid, arthritis, orthotic, orthotics, podiatry, progressive, contracture, nonunion, malunion}
deformity of elbow | elbow deformity | deformity of upper arm > M21.92 {acquired, chronic, longstanding, rheumatoid, arthritis, orthotic, orthotics, podiatry, progressive, contracture, nonunion, malunion}
deformity of shoulder | shoulder deformity > M21.92 {acquired, chronic, longstanding, rheumatoid, arthritis, orthotic, orthotics, podiatry, progressive, contracture, nonunion, malunion}
deformity of ankle | ankle deformity | foot deformity | deformity of foot > M21.96 {acquired, chronic, longstanding, rheumatoid, arthritis, orthotic, orthotics, podiatry, progressive, contracture, nonunion, malunion}
deformity of thigh | thigh deformity | hip deformity > M21.95 {acquired, chronic, longstanding, rheumatoid, arthritis, orthotic, orthotics, podiatry, progressive, contracture, nonunion, malunion}
limb deformity | deformity of limb | arm deformity | leg deformity | deformity of arm | bruck disease > M21.9 {acquired, chronic, longstanding, rheumatoid, arthritis, orthotic, orthotics, podiatry, progressive, contracture, nonunion, malunion}

# --- knee derangements
relapsing dislocation of patella | habitual dislocation of patella > M22.0
patellar subluxation recurrent | recurrent patella subluxation > M22.1
chondromalacia of knee cap | patellar chondromalacia > M22.4
disorder of patella | patellar disorder > M22.9
cyst of meniscus | meniscal cyst | meniscus cyst | parameniscal cyst > M23.00
disorder of meniscus | meniscus disorder | meniscal derangement | derangement of meniscus > M23.30
old bucket handle tear of meniscus | old meniscus injury | derangement of meniscus due to old injury > M23.20
old tear of medial meniscus | chronic medial meniscus tear | degenerative medial meniscus tear | degenerative medial meniscal tear > M23.20
old tear of ACL | chronic ACL tear | chronic ACL deficiency | ACL insufficiency > M23.61
chronic PCL tear | PCL deficient knee > M23.62
chronic MCL tear > M23.63
chronic LCL tear > M23.64
joint mice of knee | loose cartilage of knee | knee loose body | mouse in knee > M23.4
snapping knee | adhesions of knee joint | laxity of ligament of knee | knee arthrofibrosis derangement > M23.8X
snapping iliotibial band > M76.3
old disruption of knee ligament | chronic knee ligament instability | old ligament disruption of knee > M23.5
plica syndrome of knee | synovial plica | medial plica syndrome | plica knee > M67.5
fat pad impingement of knee | retropatellar fat pad syndrome | infrapatellar fat pad hypertrophy | fat pad syndrome of knee > M79.4
deranged knee | internal derangement of knee > M23.9

# --- joints in general
derangement of joint | joint derangement | internal derangement of joint > M24.9
derangement of elbow | elbow derangement > M24.12
derangement of shoulder | shoulder derangement > M24.11
derangement of hip | hip derangement > M24.15
derangement of ankle | derangement of foot joint > M24.17
derangement of wrist | wrist derangement > M24.13
loose body in joint | joint mice | rice bodies | loose cartilage | osteocartilaginous body of joint > M24.0
loose body in elbow | elbow loose body | loose bodies of elbow > M24.02
loose body in ankle | ankle loose body | loose bodies of ankle > M24.07
loose body in hip | hip loose body > M24.05
loose body in shoulder | shoulder loose body > M24.01
ligament disorder | ligament laxity | contraction of ligament | ligament deformity | hypertrophy of ligament | ligamentous laxity | disorder of ligament | relaxation of ligament | chronic ligament injury > M24.2
pathological subluxation | pathologic subluxation | spontaneous dislocation | pathologic dislocation | spontaneous dislocation of joint > M24.3
chronic dislocation | old dislocation | old dislocation of joint | neglected dislocation > M24.8
developmental dislocation of hip acquired | irritable hip > M24.85
recurrent subluxation of shoulder | habitual dislocation of shoulder | recurrent glenohumeral dislocation | recurrent anterior shoulder dislocation > M24.41
recurrent dislocation of hip > M24.45
recurrent subluxation of thumb | recurrent finger dislocation > M24.44
recurrent ankle subluxation > M24.47
bony ankylosis | fibrous ankylosis | arthrokleisis | joint ankylosis > M24.6
protrusion of acetabulum | otto pelvis | otto disease | intrapelvic protrusion of acetabulum | acetabular protrusion > M24.7
hemorrhage into joint | bleeding into joint | hemorrhage of joint > M25.0
hemorrhage of knee | hemorrhage into knee | bleeding into knee > M25.06
joint fistula | articular fistula | sinus of joint > M25.1
relaxation of joint | flail limb joint > M25.2
instability of joint | joint laxity | unstable joints > M25.3
instability of hand | instability of thumb | instability of finger > M25.34
wrist instability | instability of wrist | carpal instability | scapholunate instability > M25.33
elbow instability | instability of elbow > M25.32
swelling of joint | hydrarthrosis > M25.4
swelling of wrist | wrist swelling > M25.43
swelling of elbow | elbow swelling > M25.42
swelling of shoulder | shoulder swelling > M25.41
osteophyte of joint > M25.7
shoulder osteophyte | shoulder bone spur > M25.71
hip osteophyte | hip bone spur > M25.75
knee osteophyte | knee bone spur > M25.76
ankle osteophyte | foot osteophyte | ankle bone spur | dorsal foot spur > M25.77
ankle impingement | anterior ankle impingement | posterior ankle impingement > M25.87
old injury of joint | residual injury of joint > M25.8
joint disorder > M25.9
degenerative disease of joint > M19.9
ulnar impaction syndrome | ulnocarpal abutment | ulnocarpal impaction syndrome > M24.83
degenerative TFCC tear | chronic TFCC tear > M24.13

# --- jaws and bite
alveolar process absence | absence of alveolar process > M26.70
maxillary alveolar hypoplasia > M26.73
mandibular alveolar hypoplasia | hypoplasia of lower alveolus > M26.74
maxillary hyperplasia > M26.01
hypoplasia of maxilla | maxillary retrognathism > M26.02
mandibular hyperplasia | macrognathia of mandible > M26.03
mandibular hypoplasia | hypoplasia of mandible > M26.04
hyperplasia of jaw | macrognathism | hypoplasia of jaw | jaw hyperplasia > M26.09
anomaly of jaw | jaw anomaly | anomaly of maxilla | deformity of jaw | jaw deformity | maxillary deformity | dentofacial deformity > M26.9
jaw asymmetry | facial asymmetry of jaw > M26.12
crossbite | anterior crossbite | posterior crossbite > M26.24
openbite | anterior open bite > M26.220
posterior open bite > M26.221
deep bite | excessive overbite | overbite | midline deviation of dental arch > M26.29
overjet | excessive overjet | horizontal overlap > M26.23
crowding of teeth | crowded teeth | dental crowding > M26.31
diastema | spacing of teeth | gap between teeth | excessive spacing of teeth > M26.32
rotated tooth | tooth rotation > M26.35
angle class II malocclusion | class II malocclusion > M26.212
class I malocclusion > M26.211
class III malocclusion > M26.213
malposition of tooth | tooth malposition > M26.30
ankylosis of jaw | TMJ ankylosis | ankylosis of temporomandibular joint | adhesions of temporomandibular joint > M26.61
TMJ disc displacement | TMJ disc disorder | articular disc disorder of jaw | TMJ disc derangement | articular disc of temporomandibular joint anomaly > M26.63
derangement of temporomandibular joint | TMJ derangement | old sprain of jaw | TMJ internal derangement > M26.69
TMJ arthritis | temporomandibular arthritis | TMJ osteoarthritis > M26.64
TMJ clicking | jaw clicking > M26.69
costen syndrome | costen complex | TMJ pain dysfunction syndrome > M26.69
myalgia of mastication | masseter myalgia | masticatory myalgia > M79.11
trismus of joint | limited jaw opening > M26.52
mandibular torus | palatal torus | torus palatinus | torus mandibularis | stafne cyst | latent bone cyst of jaw > M27.0
central giant cell granuloma | giant cell granuloma of jaw > M27.1
abscess of jaw | jaw abscess | abscess of jaw bone | malar abscess | abscess of mandible | osteitis of jaw | osteoradionecrosis of jaw | osteoradionecrosis of mandible | ORN of mandible | necrosis of jaw | infection of jaw | periostitis of jaw | osteomyelitis of mandible | osteomyelitis of maxilla | mandibular osteomyelitis | sequestrum of jaw | chronic osteomyelitis of mandible | acute osteomyelitis of mandible | phossy jaw > M27.2
alveolar osteitis | dry socket | alveolitis of jaw > M27.3
fibrocystic disease of jaw | aneurysmal cyst of jaw | hemorrhagic cyst of jaw | traumatic cyst of jaw > M27.49
cyst of jaw | jaw cyst > M27.40
cherubism | exostosis of jaw | fibrous dysplasia of jaw | unilateral condylar hyperplasia | condylar hyperplasia of mandible | fibrous dysplasia of mandible > M27.8
perforation of root canal space > M27.51
endodontic overfill > M27.52
endodontic underfill > M27.53
failed endodontic treatment | failed root canal | endodontic treatment complication | periradicular pathology after endodontic treatment > M27.59
failed dental implant > M27.6

# --- vasculitis and connective tissue
polyarteritis | periarteritis | periarteritis nodosa | panarteritis nodosa | kussmaul disease | kussmaul-maier disease | polyangiitis | necrotizing periarteritis nodosa > M30.0
polyangiitis overlap syndrome > M30.8
allergic granulomatous angiitis | allergic granulomatosis and angiitis > M30.1
infantile polyarteritis > M30.2
leukocytoclastic vasculitis | LCV | hypersensitivity vasculitis | hypersensitivity angiitis | leukocytoclastic angiitis > M31.0
thrombotic thrombocytopenic purpura | moschcowitz disease | acquired TTP | immune TTP | iTTP > M31.19
lethal midline granuloma | malignant midline granuloma | malignant granuloma | malignant granuloma of face > M31.2
GPA with renal involvement | wegener's with kidney involvement | glomerulonephritis in wegener granulomatosis | wegener's glomerulonephritis | granulomatosis with polyangiitis with glomerulonephritis > M31.31
brachiocephalic arteritis | pulseless disease | aortic arch arteritis | young female arteritis | takayasu disease | aortic arch syndrome > M31.4
GCA with PMR | giant cell arteritis with PMR | temporal arteritis with PMR > M31.5
cranial arteritis | horton disease | horton arteritis | senile arteritis temporal > M31.6
hypocomplementemic vasculitis | urticarial vasculitis hypocomplementemic > M31.8
necrotizing angiitis | necrotizing vasculitis | necrotizing arteritis > M31.9
hydralazine lupus | drug-induced SLE | procainamide lupus > M32.0
lupus endocarditis | libman-sacks disease > M32.11
lupus pericarditis > M32.12
lupus pleuritis | lupus pneumonitis | pulmonary lupus | lupus lung disease > M32.13
SLE with renal involvement | SLE with nephritis | renal lupus | lupus with renal involvement | lupus kidney disease | class IV lupus nephritis | systemic lupus with renal involvement > M32.14
lupus tubulointerstitial nephritis > M32.15
neuropsychiatric lupus | lupus cerebritis | CNS lupus | NPSLE | lupus encephalitis | lupus psychosis | lupus myelitis > M32.19
SLE with organ involvement | lupus with organ involvement > M32.10
juvenile dermatopolymyositis | JDM | childhood dermatomyositis > M33.00
amyopathic dermatomyositis | clinically amyopathic dermatomyositis | dermatomyositis sine myositis | amyopathic poikilodermatomyositis > M33.13
amyopathic juvenile dermatomyositis | amyopathic juvenile dermatopolymyositis > M33.03
adult dermatomyositis | poikilodermatomyositis > M33.10
dermatomyositis with respiratory involvement | dermatomucosomyositis with respiratory involvement | dermatomyositis with ILD > M33.11
dermatomucosomyositis > M33.10
polymyositis with respiratory involvement | polymyositis with ILD > M33.21
polymyositis with organ involvement | polymyositis with specified organ involvement > M33.29
dermatopolymyositis > M33.90
diffuse scleroderma | diffuse systemic sclerosis | PSS scleroderma | progressive scleroderma | diffuse cutaneous systemic sclerosis | dcSSc > M34.0
lcSSc | limited cutaneous systemic sclerosis | calcinosis raynaud sclerodactyly telangiectasia syndrome > M34.1
chemical-induced scleroderma | drug-induced scleroderma | systemic sclerosis due to chemicals | drug-induced systemic sclerosis | bleomycin scleroderma > M34.2
scleroderma lung disease | SSc-ILD | scleroderma ILD | scleroderma with lung involvement > M34.81
scleroderma myopathy > M34.82
sclerema adultorum | scleredema adultorum | buschke scleredema | scleredema of buschke | scleroderma generalized | acrosclerosis > M34.9
sicca syndrome with keratoconjunctivitis | keratoconjunctivitis sicca of sjogren | sjogren dry eye > M35.01
sjogren ILD | sjogren with lung involvement > M35.02
sjogren myopathy > M35.03
sjogren tubulointerstitial nephritis | sjogren tubulo-interstitial nephritis | sjogren renal tubular acidosis | sjogren nephritis > M35.04
sjogren arthritis > M35.05
sjogren neuropathy > M35.06
mixed connective tissue disease | sharp syndrome | overlap syndrome rheumatic | rhupus > M35.1
eosinophilic fasciitis | shulman syndrome | diffuse fasciitis > M35.4
weber-christian disease | weber-christian panniculitis | relapsing nodular panniculitis > M35.6
familial ligamentous laxity | familial ligament laxity | generalized joint laxity | ligamentous laxity familial | hypermobility syndrome | joint hypermobility syndrome | hypermobile joints | hypermobility of joint > M35.7
IgG4-related disease | IgG4-RD > D89.84
immunologic collagen disease | collagen disease | collagen vascular disease | collagenosis | connective tissue disorder > M35.9
myositis in neoplastic disease | paraneoplastic dermatomyositis > M36.0

# --- spine: curvature and deformity
round back | rounded back | roundback | postural round back | kyphotic deformity > M40.20
postural kyphosis > M40.0
secondary kyphosis > M40.1
flat back syndrome | flatback > M40.3
postural lordosis > M40.4
hollow back > M40.5
adolescent scoliosis > M41.12
infantile scoliosis > M41.0
juvenile scoliosis > M41.11
idiopathic scoliosis > M41.2
neuromuscular scoliosis | paralytic scoliosis > M41.4
thoracogenic scoliosis > M41.3
secondary scoliosis > M41.5
secondary scoliosis of thoracolumbar region | secondary thoracolumbar scoliosis > M41.55
secondary scoliosis of lumbar region | secondary lumbar scoliosis > M41.56
secondary scoliosis of thoracic region | secondary thoracic scoliosis > M41.54
juvenile kyphosis | calve disease of spine | vertebral epiphysitis > M42.0
spondylolysis acquired | stress fracture of pars interarticularis | bilateral pars defects > M43.0
isthmic spondylolisthesis | grade 1 spondylolisthesis | grade 2 spondylolisthesis | spondylolisthesis acquired | listhesis of vertebra > M43.1
fused vertebrae | fusion of vertebra | acquired vertebral fusion > M43.2
fused sacroiliac joint | fusion of sacroiliac joint | ankylosis of sacroiliac joint > M43.28
atlantoaxial instability with myelopathy > M43.3
recurrent atlantoaxial subluxation | atlantoaxial subluxation nontraumatic | atlantoaxial instability > M43.4
contracture of neck | spasmodic wry neck nondystonic | contracted neck | crick in neck | rheumatic torticollis > M43.6
angulation of coccyx | deformity of coccyx > M43.8X8
angulation of sacrum | sacral deformity | deformity of sacrum > M43.8X8
incomplete rotation of spine | insufficient rotation of spine > M43.8X9
postural spine defect | postural deformity | spinal deformity | spine deformity | deformity of spine | poor posture deformity | deformity of posture > M43.9

# --- spine: inflammation, stenosis, collapse
kummell spondylitis | kummell disease | kummell-verneuil disease | posttraumatic vertebral collapse > M48.3
baastrup disease | baastrup syndrome | kissing spine > M48.2
rotes querol syndrome | ankylosing hyperostosis | forestier-rotes-querol disease > M48.1
fatigue fracture of vertebra | vertebral stress fracture | stress fracture of spine | stress fracture of vertebra > M48.4
wedging of vertebra | collapsed vertebra | vertebral collapse | vertebral wedge compression nontraumatic > M48.5
spinal enthesopathy | spinal ligament enthesopathy > M46.0
sacroiliac spondylitis | spondylitis of sacroiliac joint | sacroiliac arthritis | arthritis of sacroiliac joint | sacroiliac joint arthritis | SI joint arthritis > M46.1
disc space infection | infected disc | disc infection | pyogenic discitis | pyogenic infection of intervertebral disc > M46.3
cervical discitis > M46.42
thoracic discitis > M46.44
lumbosacral discitis | L5-S1 discitis > M46.47
infective spondylopathy | infective spondylitis | pyogenic spondylitis | bacterial spondylitis > M46.5
destruction of vertebral articular facet | degenerative change of spine | degenerative changes of vertebra | spondylarthrosis | spondylarthritis deformans > M47.9
facet joint syndrome | lumbar facet pain > M47.81
spondylosis with radiculopathy | spondylotic radiculopathy > M47.2
spondylosis with myelopathy | spondylotic myelopathy > M47.1
spondylosis with myelopathy cervical region | cervical spondylosis with myelopathy | cervical cord compression from spondylosis > M47.12
thoracic spondylosis with myelopathy > M47.14
lumbar spondylosis with myelopathy > M47.16
thoracic spondylosis with radiculopathy > M47.24
sacrococcygeal spondylosis with radiculopathy > M47.28
lumbosacral spondylosis with radiculopathy > M47.27
vertebral artery compression syndrome | bow hunter syndrome > M47.02
ossification of posterior longitudinal ligament | ossification of spinal ligament > M48.8X
cauda equina lumbar stenosis | acquired spinal stenosis > M48.0
thoracolumbar stenosis > M48.05
lumbosacral stenosis | lumbosacral spinal stenosis | L5-S1 stenosis > M48.07
lateral recess stenosis | subarticular stenosis > M48.06 {lumbar, L3-4, L4-5, L5-S1, L3, L4, L5}
spinal disorder | spine disorder | disorder of spine > M53.9

# --- discs and annulus
thoracic disc degeneration | degenerated thoracic disc | degeneration of thoracic intervertebral disc > M51.34
thoracolumbar disc degeneration > M51.35
lumbosacral disc degeneration > M51.379
torn annulus | annular tear | annular fissure | torn annulus fibrosus | high intensity zone of disc > M51.9
lumbar annular tear | annulus fibrosus defect lumbar | lumbar annular defect > M51.A0
large annulus defect lumbar | large lumbar annular defect > M51.A2
small lumbar annular defect > M51.A1
lumbosacral annular tear | lumbosacral annular defect | L5-S1 annular tear > M51.A3
large lumbosacral annular defect > M51.A5
small lumbosacral annular defect > M51.A4
schmorl nodes > M51.4
cervical disc disorder with myelopathy | cervical disc disease with myelopathy | cervical disc with myelopathy | cervical HNP with myelopathy > M50.0
C4-5 HNP with radiculopathy | C4-5 disc herniation with radiculopathy | C4-5 disc with radiculopathy | cervical disc disorder at C4-C5 with radiculopathy | C4-C5 disc herniation with radiculopathy > M50.121
C5-6 HNP with radiculopathy | C5-6 HNP with C6 radiculopathy | C5-C6 HNP with radiculopathy | C5-6 disc with radiculopathy | C5-C6 disc herniation with radiculopathy | C5-6 disc herniation with radiculopathy > M50.122
C6-7 HNP with radiculopathy | C6-7 HNP with C7 radiculopathy | C6-C7 HNP with radiculopathy | C6-7 disc with radiculopathy | C6-C7 disc herniation with radiculopathy | C6-7 disc herniation with radiculopathy > M50.123
C4-5 HNP | C4-C5 HNP | C4-5 disc bulge | C4-5 disc protrusion > M50.221
C5-6 HNP | C5-C6 HNP | C5-6 disc bulge | C5-6 disc protrusion | C5-C6 disc bulge > M50.222
C6-7 HNP | C6-C7 HNP | C6-7 disc bulge | C6-7 disc protrusion | C6-C7 disc bulge > M50.223
L3-4 HNP | L4-5 HNP | L4-L5 HNP | L3-L4 HNP | L4-5 disc bulge | L4-5 disc protrusion | L3-4 disc bulge | L3-4 disc protrusion | L4-5 disc extrusion > M51.26
L5-S1 disc bulge | L5-S1 disc extrusion | L5-S1 disc displacement > M51.27
L3-4 HNP with radiculopathy | L4-5 HNP with radiculopathy | L4-5 HNP with L5 radiculopathy | L4-5 disc herniation with radiculopathy | L4-L5 disc herniation with radiculopathy | L4-5 disc herniation with sciatica | L4-5 disc protrusion with radiculopathy > M51.16
L5-S1 HNP with radiculopathy | L5-S1 HNP with S1 radiculopathy | L5-S1 HNP with sciatica | L5-S1 disc herniation with sciatica | L5-S1 disc protrusion with radiculopathy > M51.17
L4-5 DDD | L4-L5 DDD | L3-4 DDD | L3-L4 DDD | L2-3 DDD | L4-5 degenerative disc disease | L4-L5 degenerative disc disease | L3-4 degenerative disc disease > M51.369
L4-5 stenosis | L4-L5 stenosis | L3-4 stenosis | L4-5 spinal stenosis | L3-L4 stenosis | L3-4 spinal stenosis > M48.06
C5-6 stenosis | C4-5 stenosis | C6-7 stenosis | C5-C6 stenosis > M48.02
C7-T1 disc herniation | displacement of C7-T1 disc > M50.23
C2-C3 disc with myelopathy | C3-C4 disc with myelopathy | high cervical disc with myelopathy > M50.01
C4-5 degenerative disc disease | degeneration of C4-C5 disc > M50.321
C5-6 degenerative disc disease | C5-C6 degenerative disc disease | degeneration of C5-C6 disc | C5-6 DDD > M50.322
C6-7 degenerative disc disease | C6-C7 degenerative disc disease | degeneration of C6-C7 disc | C6-7 DDD > M50.323
displacement of cervical disc | cervical disc displacement > M50.2
thoracic disc with myelopathy | thoracic disc disease with myelopathy | thoracic disc disorder with myelopathy | thoracic disc herniation with myelopathy > M51.04
thoracolumbar disc with myelopathy | thoracolumbar disc disorder with myelopathy > M51.05
lumbar disc with myelopathy | lumbar disc herniation with myelopathy > M51.06
lumbar disc displacement with radiculopathy | lumbar disc displacement with sciatica | lumbar disc disease with sciatica | lumbar disc disease with radiculopathy | lumbar DDD with radiculopathy | lumbar disc with radiculopathy | sciatica due to disc herniation | sciatica due to herniated disc | sciatica due to disc disorder > M51.16
lumbosacral disc with radiculopathy > M51.17
thoracic disc displacement with radiculopathy | thoracic disc with radiculopathy | thoracic disc herniation with radiculopathy > M51.14
thoracolumbar disc with radiculopathy > M51.15

# --- neck and back pain, nerve roots
posterior cervical sympathetic syndrome | barre-lieou syndrome | cervicocranial syndrome > M53.0
lumbosacral instability | movable coccyx | hypermobility of coccyx | spinal instability | instability of spine | sacroiliac instability | lumbar instability > M53.2X
coccygodynia | backache of sacroiliac | sacroiliac lesion | lesion of sacroiliac | sacroiliac strain chronic | sacroiliac derangement | disorder of sacrum | sacrodynia > M53.3
cotugno disease | sciatica due to nerve lesion > M54.3
sciatic rheumatism | lumbago with sciatica | lumbar sciatica > M54.4
lumbosacral neuritis | lumbosacral neuralgia > M54.17
thoracic neuritis | thoracic neuralgia radicular > M54.14
brachial neuralgia > M54.12
cervical neuritis > M54.12
vertebrogenic low back pain | vertebrogenic lumbar pain | vertebral endplate pain > M54.51
panniculitis of neck and back | panniculitis of back > M54.0
lumbosacral panniculitis > M54.07
thoracodynia | dorsal back pain > M54.6
facetogenic pain | facet pain | facet joint pain > M47.81
cervicogenic neck pain | mechanical neck pain > M54.2

# --- muscle
amyotonia | muscular degeneration | degeneration of muscle | muscle fibrillation | muscular fibrillation | muscle hernia | muscle herniation | myocele | myotonia | hernia of muscle | slipping of muscle | muscle scar > M62.89
diastasis of muscle | separation of muscle | muscle diastasis nontraumatic > M62.0
spontaneous muscle rupture | nontraumatic rupture of muscle | nontraumatic muscle rupture | nontraumatic muscle tear > M62.1
nontraumatic rupture of forearm muscle > M62.13
nontraumatic rupture of thigh muscle > M62.15
nontraumatic rupture of calf muscle > M62.16
muscle infarct | muscle infarction | diabetic myonecrosis | ischemic infarction of muscle | myonecrosis ischemic > M62.2
infarct of foot muscle > M62.27
infarct of thigh muscle | thigh muscle infarction > M62.25
infarct of calf muscle > M62.26
bedridden muscular syndrome | immobile syndrome | disuse syndrome > M62.3
tendon contraction | contraction of tendon | short tendon | contracture of tendon | tendon contracture | shortening of tendon > M62.4
contracture of tendon of ankle | contracture of tendon of foot > M62.47
contracture of tendon of hand | contracture of finger tendon > M62.44
contracture of hamstring | tight hamstring contracture | hamstring contracture > M62.45
contracture of gastrocnemius | gastrocnemius contracture | gastroc contracture | calf contracture > M62.46
contracture of neck muscle > M62.48
short Achilles tendon | Achilles contracture | contracture of Achilles tendon | contracture of heel cord | heel cord contracture | shortened Achilles | tight Achilles tendon > M67.0
myofibrosis > M62.89
sarcopenia age related > M62.84
muscle disorder | disorder of muscle > M62.9
suppurative myositis | infective myositis | septic myositis | bacterial myositis | staphylococcal myositis > M60.00
interstitial myositis > M60.1
talc granuloma | granuloma of talc > M60.2
inflammation of fascia | viral myositis | inflammatory disease of fascia | proliferative myositis | focal myositis > M60.9
eosinophilic myositis | nodular myositis > M60.8

# --- tendon, sheath, bursa
abscess of tendon | abscess of tendon sheath | tendon sheath abscess > M65.0
abscess of tendon sheath of forearm | abscess of forearm tendon > M65.03
abscess of tendon sheath of hand | abscess of hand tendon sheath | flexor sheath abscess > M65.04
abscess of tendon sheath of thigh | abscess of thigh tendon > M65.05
abscess of tendon sheath of foot | abscess of ankle tendon > M65.07
abscess of shoulder tendon > M65.01
infective tenosynovitis | septic tenosynovitis | suppurative tenosynovitis | purulent tenosynovitis | infected tendon sheath > M65.1
infective tenosynovitis of foot | septic tenosynovitis of ankle > M65.17
infective tenosynovitis of hand | infective tenosynovitis of finger | septic tenosynovitis of finger > M65.14
infective tenosynovitis of wrist > M65.13
infective tenosynovitis of shoulder > M65.11
tenosynovitis in crystals | crystal tenosynovitis | irritable tenosynovitis > M65.8
snapping finger | locked finger | trigger digit | digital stenosing tenosynovitis > M65.30
trigger thumb | snapping thumb > M65.31
quervain disease | quervain's | radial styloid tenosynovitis | washerwoman's sprain > M65.4
adhesive tenosynovitis of shoulder | adhesive tendinitis of shoulder | periarthritis of shoulder | duplay disease | scapulohumeral periarthritis | duplay's bursitis | pericapsulitis of shoulder | shoulder periarthritis > M75.0
swimmer's shoulder | painful arc syndrome | coracoid impingement > M75.4
nontraumatic complete tear of rotator cuff | old rotator cuff tear > M75.10
subcoracoid bursitis | calcified bursitis of shoulder | scapulohumeral bursitis > M75.5
calcareous bursitis of shoulder | calcified bursa of shoulder | calcific bursitis of shoulder > M75.3
scapulohumeral myofibrosis | humeroscapular fibrosis | shoulder fibrosis > M75.8
shoulder lesion | shoulder disorder | shoulder joint disorder > M75.9
spontaneous rupture of tendon | nontraumatic rupture of tendon | nontraumatic tendon rupture | atraumatic tendon rupture > M66.9
ruptured baker cyst | rupture of popliteal cyst | ruptured popliteal cyst > M66.0
rupture of synovium | synovial rupture > M66.1
nontraumatic rupture of tendon of upper arm > M66.82
nontraumatic rupture of extensor tendon of hand | nontraumatic extensor tendon rupture of hand | spontaneous EPL rupture | attritional extensor tendon rupture > M66.24
nontraumatic rupture of extensor tendon of thigh | spontaneous quadriceps tendon rupture | nontraumatic quadriceps rupture > M66.25
spontaneous patellar tendon rupture | nontraumatic patellar tendon rupture > M66.26
nontraumatic rupture of flexor tendon of hand > M66.34
nontraumatic rupture of flexor tendon of thigh > M66.35
spontaneous rupture of biceps tendon | nontraumatic biceps rupture | nontraumatic biceps tendon rupture > M66.32
spontaneous posterior tibial tendon rupture > M66.37
nontraumatic Achilles tendon rupture | nontraumatic Achilles rupture > M66.36
disease of synovium | disorder of synovium | disorder of tendon | tendon disorder | tendon disease > M67.9
tenophyte | tendon calcification ossified | tenonodule | tendon nodule > M67.8
synovial hypertrophy | synovial thickening | hypertrophic synovium > M67.2
synovial hypertrophy of knee > M67.26
synovial hypertrophy of elbow > M67.22
synovial hypertrophy of shoulder > M67.21
synovial osteochondromatosis | synovial chondromatosis > D48.0
compound ganglion | ganglion of joint | ganglion of tendon sheath | myxoid cyst of joint > M67.4
ganglion of wrist | wrist ganglion cyst > M67.43
ganglion of foot | foot ganglion | ankle ganglion > M67.47
ganglion of knee | knee ganglion cyst > M67.46
ganglion of hand | finger ganglion | hand ganglion > M67.44
crepitant synovitis > M70.03
hand bursitis | wrist bursitis > M70.1
beat elbow | miner's elbow | olecranon bursa inflammation | elbow bursitis olecranon > M70.2
beat knee | carpet layer's knee | coal miner's knee | prepatellar bursa inflammation > M70.4
elbow bursitis | bursitis of elbow | radiohumeral bursitis | cubital bursitis > M70.3
semimembranosus bursitis | bursitis of semimembranous muscle | suprapatellar bursitis | infrapatellar bursa inflammation > M70.5
ischial bursitis | ischiogluteal bursitis | tailor's bottom > M70.7
retrocalcaneal bursitis | achilles bursitis | achillodynia | albert disease | albert syndrome | achillobursitis | haglund syndrome bursitis | subcalcaneal bursitis > M76.6
soft tissue disorder due to overuse > M70.9
abscess of bursa | bursal abscess > M71.0
infective bursitis | infected bursitis | suppurative bursitis | pyogenic bursitis > M71.1
infective bursitis of ankle | infective bursitis of foot > M71.17
infective bursitis of elbow | septic bursitis of elbow > M71.12
infective bursitis of knee | septic bursitis of knee > M71.16
infective bursitis of hip | septic bursitis of hip > M71.15
infective bursitis of shoulder | septic bursitis of shoulder > M71.11
infective bursitis of multiple sites > M71.19
cyst of bursa | bursal cyst | synovial cyst of joint > M71.3
cyst of bursa of foot > M71.37
cyst of bursa of shoulder > M71.31
calcified bursa | calcification of bursa | calcific bursitis > M71.4
calcification of bursa of foot > M71.47
calcification of bursa of hip > M71.45
adventitious bursa | adventitial bursa | bursopathy specified > M71.8
pellegrini-stieda disease | pellegrini-stieda syndrome | pellegrini disease | stieda disease | kohler-pellegrini-stieda syndrome | pellegrini stieda lesion | tibial collateral bursitis > M76.4
iliac crest spur > M76.2
peroneal tenosynovitis | peroneal tendinosis > M76.7
hip enthesopathy | enthesopathy of hip | adductor tendinitis | adductor tendinopathy > M76.89
peripheral enthesopathy | enthesitis | insertional tendinitis > M77.9
wrist periarthritis | periarthritis of wrist > M77.2
enthesopathy of ankle | ankle enthesopathy > M77.5
enthesopathy of elbow | enthesopathy of wrist | enthesopathy of foot > M77.8
tennis elbow | rowing elbow > M77.1
pitcher's elbow > M77.0
morton metatarsalgia > G57.6
wrist flexor tendinitis | capsulitis of wrist | extensor tendinitis of foot | extensor tendonitis of foot | foot tendinitis > M77.8

# --- fascia, fat, other soft tissue
contraction of plantar fascia | plantar fascia contracture > M72.2
garrod pads | knuckle pad > M72.1
nodular fasciitis | pseudosarcomatous fasciitis | pseudosarcomatous fibromatosis | proliferative fasciitis > M72.4
traumatic fasciitis | abscess of fascia > M72.8
fibromatosis > M72.9
neuromuscular pain > M79.2
musculoskeletal pain | MSK pain > M79.18
myofascial syndrome | myofascitis | regional myofascial pain > M79.18
fibrositis | fibromyositis | muscular rheumatism fibrositis | diffuse fibromyalgia | fibrofascitis > M79.7
rheumatic pain | rheumatism > M79.0
lipodermatosclerosis | sclerosing panniculitis > M79.3
necrosis of fat | fat necrosis | sloughing of fascia | steatonecrosis > M79.89
retained foreign body in muscle | retained foreign body of muscle | old foreign body in soft tissue | retained bullet in soft tissue | residual foreign body > M79.5
nontraumatic compartment syndrome of leg > M79.A2
nontraumatic compartment syndrome of arm > M79.A1
nontraumatic abdominal compartment syndrome > M79.A3
orthopedic complication | soft tissue disorder | soft tissue disease > M79.9

# --- osteoporosis, osteomalacia, bone structure
localized osteoporosis | lequesne disease > M81.6
idiopathic osteoporosis | postsurgical malabsorption osteoporosis | osteoporosis of disuse | postoophorectomy osteoporosis > M81.8
osteomalacia due to malabsorption > M83.2
osteomalacia due to malnutrition > M83.3
aluminum bone disease | aluminum osteomalacia > M83.4
drug-induced osteomalacia | anticonvulsant osteomalacia > M83.5
puerperal osteomalacia > M83.0
senile osteomalacia > M83.1
osteomalacia with osteoporosis | osteoporosis-osteomalacia syndrome | craniotabes in adult | vitamin D deficiency with osteomalacia | vitamin D deficiency osteomalacia | calciferol deficiency with osteomalacia | osteomalacia due to vitamin D deficiency | milkman syndrome | milkman disease | looser zones | craniotabes > M83.8
borderline osteopenia | osteopenic > M85.8
monostotic fibrous dysplasia > M85.0
skeletal fluorosis | fluorosis of bone > M85.1
morel-moore syndrome | stewart-morel syndrome | morel syndrome | morgagni-stewart-morel syndrome | hyperostosis frontalis interna | hyperostosis of skull | metabolic craniopathy | buchem syndrome | van buchem disease | leontiasis ossium > M85.2
osteitis condensans ilii | osteitis condensans | condensing osteitis of ilium > M85.3
simple bone cyst | unicameral bone cyst | UBC | solitary bone cyst > M85.4
ABC of bone | aneurysmal bone cyst > M85.5
hyperostosis of bone | hyperostosis | monomelic hyperostosis > M85.8

# --- osteomyelitis and bone death
acute osteomyelitis > M86.1
acute hematogenous osteomyelitis | hematogenous osteomyelitis > M86.0
subacute osteomyelitis > M86.2
chronic multifocal osteomyelitis | CRMO | chronic recurrent multifocal osteomyelitis | multifocal hematogenous chronic osteomyelitis > M86.3
chronic osteomyelitis with draining sinus > M86.4
chronic hematogenous osteomyelitis > M86.5
chronic osteomyelitis | sequestrum | bone sequestrum | sequestrum of bone | necrotic bone fragment sequestrum > M86.6
garre disease | garre osteomyelitis | sclerosing osteomyelitis | sclerosing nonsuppurative osteomyelitis | abscess of periosteum | periosteal abscess | subperiosteal abscess of bone | periostitis with osteomyelitis | pott puffy tumor | brodie abscess > M86.8X
osteitis | bone abscess | abscess of bone | periostitis infective > M86.9 {infection, infected, abscess, antibiotic, antibiotics, sequestrum, osteomyelitis}
periostitis without osteomyelitis | periostitis > M86.9
idiopathic aseptic necrosis of bone | idiopathic osteonecrosis | idiopathic avascular necrosis > M87.0
osteonecrosis due to drugs | drug-induced osteonecrosis | steroid-induced osteonecrosis | steroid-induced AVN | steroid-induced avascular necrosis | osteonecrosis due to steroids > M87.1
osteonecrosis due to trauma | traumatic osteonecrosis | posttraumatic osteonecrosis | posttraumatic AVN | posttraumatic avascular necrosis | traumatic avascular necrosis > M87.2
secondary osteonecrosis > M87.3
AVN of shoulder | avascular necrosis of humeral head | AVN of humeral head | avascular necrosis of humerus | osteonecrosis of humeral head > M87.02
AVN of talus | avascular necrosis of talus | osteonecrosis of talus | AVN of foot | avascular necrosis of metatarsal head | AVN of navicular > M87.07
AVN of tibia | osteonecrosis of tibia | avascular necrosis of tibia > M87.06
AVN of scaphoid | avascular necrosis of scaphoid | avascular necrosis of capitate | preiser disease > M87.03
AVN of knee | avascular necrosis of knee | osteonecrosis of knee | SONK | spontaneous osteonecrosis of the knee | avascular necrosis of femur | AVN of femur | osteonecrosis of femur | avascular necrosis of femoral condyle > M87.05
bone infarct | bone infarction > M87.9
radiation osteonecrosis > M87.8
adult kienbock disease | kienbock disease of adult | lunatomalacia | avascular necrosis of lunate | AVN of lunate > M93.1
kienbock disease | juvenile kienbock disease > M92.21

# --- bone: Paget, growth, hypertrophy and other disorders
osteitis deformans > M88.9
paget disease of skull | osteitis deformans of skull > M88.0
paget disease of spine | paget disease of vertebra > M88.1
paget disease of femur | paget disease of hip > M88.85
paget disease of tibia | paget disease of lower leg > M88.86
paget disease of hand | paget disease of finger > M88.84
paget disease of pelvis | paget disease of rib | paget disease of pubic ramus | paget disease of sacrum | spinal curvature with osteitis deformans > M88.88
paget disease of multiple sites | polyostotic paget disease > M88.89
algoneurodystrophy | sympathetic reflex dystrophy algoneurodystrophy > M89.0
physeal arrest | epiphyseal arrest | growth plate arrest | growth arrest of bone > M89.1
partial epiphyseal arrest of ulna | physeal arrest of ulna | physeal arrest of radius | physeal bar of radius > M89.13
thickening of bone | bone hypertrophy | hypertrophy of bone | thickened bone > M89.3
hypertrophic osteoarthropathy | pulmonary hypertrophic osteoarthropathy | marie-bamberger disease | hypertrophic pulmonary osteoarthropathy | marie-bamberger syndrome > M89.4
periprosthetic osteolysis > T84.05
bone resorption | osteolysis > M89.5
osteolysis of humerus | osteolysis of distal humerus > M89.52
distal clavicle osteolysis | osteolysis of distal clavicle | weightlifter's shoulder > M89.51
osteolysis of tibia > M89.56
osteolysis of femur > M89.55
osteolysis of pelvis | acetabular osteolysis > M89.55
bone scar | cicatrix of bone | subperiosteal hemorrhage | disease of periosteum | posttraumatic subperiosteal ossification | disorder of periosteum > M89.8X
flattening of femoral head | flat femoral head > M89.8X5
bone disorder | disorder of bone > M89.9
deformity of bone | bone deformity | acquired deformity | musculoskeletal deformity > M95.9

# --- osteochondrosis, cartilage
calve-perthes disease | calve-legg-perthes disease | coxa plana juvenile | waldenstrom disease of hip > M91.1
deformity of hip due to juvenile osteochondrosis | coxa plana > M91.2
coxa magna > M91.4
pseudocoxalgia > M91.3
buchanan disease | van neck disease | van neck-odelberg disease > M91.0
haas disease | haas osteochondrosis | panner disease > M92.0
burns osteochondrosis | brailsford disease > M92.1
mauclaire disease > M92.29
sinding-larsen | sinding-larsen-johansson | sinding-larsen-johansson syndrome | sinding-larsen disease | kohler disease of patella | patellar osteochondrosis > M92.4
blount disease | tibia vara | blount-barber disease > M92.51
tibial tubercle apophysitis > M92.52
osteochondrosis of tibia | osteochondrosis of fibula > M92.50
diaz disease | kohler's disease of navicular | haglund disease | iselin osteochondrosis of tarsus | osteochondrosis of talus | osteochondrosis of calcaneus | osteochondrosis of tarsus > M92.6
kohler second disease | iselin disease | osteochondrosis of metatarsal | osteochondrosis of metatarsus > M92.7
osteochondrosis of knee > M92.8
slipped epiphysis > M93.8
chronic SCFE | chronic slipped upper femoral epiphysis > M93.02
acute SCFE > M93.01
osteochondritis dissecans of elbow | OCD of the elbow | OCD of capitellum > M93.22
osteochondritis dissecans of ankle | osteochondritis dissecans of talus | osteochondritis dissecans of foot | osteochondral defect of talus > M93.27
osteochondritis dissecans of hip > M93.25
osteochondritis dissecans | OCD lesion > M93.2 {knee, ankle, talus, elbow, osteochondral, cartilage, joint, MRI}
osteochondritis | osteochondropathy > M93.9
costochondral junction syndrome | costochondritis | tietze disease | tietze's disease or syndrome | chondropathia tuberosa | costal chondritis | chondrocostal junction syndrome > M94.0
xiphodynia | xiphoidalgia > M94.8X8
chondritis | cartilage inflammation | cartilage thinning | cartilage loss disorder > M94.8X
atrophic polychondritis | chronic atrophic polychondritis > M94.1
chondrolysis of hip > M94.35
cartilage disorder | disorder of cartilage > M94.9

# --- acquired deformity of head, trunk, other
acquired saddle nose | nasal deformity acquired | acquired deformity of nose | deformity of nasal bone | deformed nose | nasal bone deformity > M95.0
wrestler's ear | boxer's ear | cauliflower ear > M95.1
deformity of forehead | deformity of head | skull deformity acquired | acquired plagiocephaly | head deformity > M95.2 {acquired, chronic, longstanding, rheumatoid, arthritis, orthotic, orthotics, podiatry, progressive, contracture, nonunion, malunion}
acquired deformity of neck | neck deformity > M95.3
chest wall deformity | chest deformity | rib deformity | deformity of rib | acquired pectus | deformity of chest wall > M95.4 {acquired, chronic, longstanding, rheumatoid, arthritis, orthotic, orthotics, podiatry, progressive, contracture, nonunion, malunion}
narrow pelvis acquired | pelvic deformity | deformity of pelvis | pelvic obliquity acquired > M95.5
deformity of scapula | scapular deformity | clavicle deformity | deformity of clavicle | deformity of trunk > M95.8 {acquired, chronic, longstanding, rheumatoid, arthritis, orthotic, orthotics, podiatry, progressive, contracture, nonunion, malunion}

# --- after operations and prostheses
pseudarthrosis after fusion | pseudoarthrosis of spine | pseudarthrosis after arthrodesis | nonunion of spinal fusion | lumbar pseudarthrosis > M96.0
postradiation kyphosis > M96.2
postlaminectomy kyphosis > M96.3
postsurgical lordosis > M96.4
postradiation scoliosis > M96.5
postoperative musculoskeletal complication > M96.89
CPR rib fractures | rib fractures due to CPR | rib fracture after chest compressions | rib fractures from chest compressions > M96.A2
sternal fracture due to CPR | sternal fracture from chest compressions | sternum fracture after CPR | fracture of xiphisternum from CPR > M96.A1
multiple rib fractures due to CPR > M96.A3
flail chest from CPR > M96.A4
periprosthetic shoulder fracture | periprosthetic humerus fracture | periprosthetic fracture of shoulder > M97.3
periprosthetic ankle fracture > M97.2
periprosthetic elbow fracture | periprosthetic fracture of elbow > M97.4
periprosthetic fracture of finger | periprosthetic fracture of toe | periprosthetic fracture of wrist | periprosthetic wrist fracture > M97.8

# --- manual medicine
subluxation complex of cervical region | cervical subluxation complex | cervical vertebral subluxation complex > M99.11
subluxation complex of thoracic region | thoracolumbar subluxation complex | thoracic subluxation complex > M99.12
subluxation complex of lumbar region | lumbar subluxation complex | lumbosacral subluxation complex > M99.13
subluxation complex of sacrum | sacral subluxation complex > M99.14
pelvic subluxation complex > M99.15
subluxation complex of rib | costochondral subluxation complex | costovertebral subluxation complex > M99.18
segmental dysfunction of cervical region | cervical segmental dysfunction > M99.01
segmental dysfunction of thoracic region | thoracic segmental dysfunction > M99.02
segmental dysfunction of lumbar region | lumbar segmental dysfunction > M99.03
segmental dysfunction of sacral region | sacral segmental dysfunction | sacroiliac segmental dysfunction > M99.04
segmental dysfunction of pelvis | pelvic segmental dysfunction > M99.05
somatic dysfunction of head | cranial somatic dysfunction > M99.00
somatic dysfunction of lower extremity | lower extremity somatic dysfunction > M99.06
somatic dysfunction of upper extremity | upper extremity somatic dysfunction > M99.07
somatic dysfunction of abdomen > M99.09
biomechanical lesion > M99.9

# --- bones that the titles file under a region
pathological fracture of clavicle | pathological fracture of scapula > M84.41
pathological fracture of metacarpal | pathological fracture of finger | pathological fracture of carpal bone | pathological fracture of thumb > M84.44
pathological fracture of metatarsal | pathological fracture of calcaneus | pathological fracture of talus | pathological fracture of navicular | pathological fracture of cuboid > M84.47
pathological fracture of ilium | pathological fracture of ischium | pathological fracture of pubic ramus | pathological fracture of pelvis | pathological fracture of acetabulum > M84.454
stress fracture of clavicle | stress fracture of scapula > M84.31
stress fracture of metacarpal | stress fracture of finger | stress fracture of carpal bone | stress fracture of thumb > M84.34
stress fracture of calcaneus | stress fracture of talus | stress fracture of navicular | stress fracture of cuboid > M84.37
stress fracture of ilium | stress fracture of ischium | stress fracture of pubic ramus | stress fracture of pelvis | stress fracture of acetabulum > M84.350
stress fracture of rib > M84.38
osteoporotic fracture of clavicle | osteoporosis with pathological fracture of clavicle | osteoporotic fracture of scapula | osteoporosis with pathological fracture of scapula > M80.01
osteoporotic fracture of metacarpal | osteoporosis with pathological fracture of metacarpal | osteoporotic fracture of finger | osteoporosis with pathological fracture of finger | osteoporotic fracture of carpal bone | osteoporosis with pathological fracture of carpal bone | osteoporotic fracture of thumb | osteoporosis with pathological fracture of thumb > M80.04
osteoporotic fracture of metatarsal | osteoporosis with pathological fracture of metatarsal | osteoporotic fracture of calcaneus | osteoporosis with pathological fracture of calcaneus | osteoporotic fracture of talus | osteoporosis with pathological fracture of talus | osteoporotic fracture of navicular | osteoporosis with pathological fracture of navicular | osteoporotic fracture of cuboid | osteoporosis with pathological fracture of cuboid > M80.07
osteoporotic fracture of ilium | osteoporosis with pathological fracture of ilium | osteoporotic fracture of ischium | osteoporosis with pathological fracture of ischium | osteoporotic fracture of pubic ramus | osteoporosis with pathological fracture of pubic ramus | osteoporotic fracture of pelvis | osteoporosis with pathological fracture of pelvis | osteoporotic fracture of acetabulum | osteoporosis with pathological fracture of acetabulum | osteoporotic fracture of sacrum | osteoporosis with pathological fracture of sacrum > M80.0B
osteoporotic fracture of tibia | osteoporosis with pathological fracture of tibia | osteoporotic fracture of fibula | osteoporosis with pathological fracture of fibula | osteoporotic fracture of ankle | osteoporosis with pathological fracture of ankle > M80.06
acute osteomyelitis of clavicle | acute osteomyelitis of scapula > M86.11
acute osteomyelitis of metacarpal | acute osteomyelitis of finger | acute osteomyelitis of thumb > M86.14
acute osteomyelitis of metatarsal | acute osteomyelitis of calcaneus | acute osteomyelitis of talus | acute osteomyelitis of heel > M86.17
chronic osteomyelitis of clavicle | chronic osteomyelitis of scapula > M86.61
chronic osteomyelitis of metacarpal | chronic osteomyelitis of finger | chronic osteomyelitis of thumb > M86.64
chronic osteomyelitis of metatarsal | chronic osteomyelitis of calcaneus | chronic osteomyelitis of talus | chronic osteomyelitis of heel > M86.67
subacute osteomyelitis of clavicle | subacute osteomyelitis of scapula > M86.21
subacute osteomyelitis of metacarpal | subacute osteomyelitis of finger | subacute osteomyelitis of thumb > M86.24
subacute osteomyelitis of metatarsal | subacute osteomyelitis of calcaneus | subacute osteomyelitis of talus | subacute osteomyelitis of heel > M86.27
acute hematogenous osteomyelitis of clavicle | acute hematogenous osteomyelitis of scapula > M86.01
acute hematogenous osteomyelitis of metacarpal | acute hematogenous osteomyelitis of finger | acute hematogenous osteomyelitis of thumb > M86.04
acute hematogenous osteomyelitis of metatarsal | acute hematogenous osteomyelitis of calcaneus | acute hematogenous osteomyelitis of talus | acute hematogenous osteomyelitis of heel > M86.07
chronic hematogenous osteomyelitis of clavicle | chronic hematogenous osteomyelitis of scapula > M86.51
chronic hematogenous osteomyelitis of metacarpal | chronic hematogenous osteomyelitis of finger | chronic hematogenous osteomyelitis of thumb > M86.54
chronic hematogenous osteomyelitis of metatarsal | chronic hematogenous osteomyelitis of calcaneus | chronic hematogenous osteomyelitis of talus | chronic hematogenous osteomyelitis of heel > M86.57
chronic multifocal osteomyelitis of clavicle | chronic multifocal osteomyelitis of scapula > M86.31
chronic multifocal osteomyelitis of metacarpal | chronic multifocal osteomyelitis of finger | chronic multifocal osteomyelitis of thumb > M86.34
chronic multifocal osteomyelitis of metatarsal | chronic multifocal osteomyelitis of calcaneus | chronic multifocal osteomyelitis of talus | chronic multifocal osteomyelitis of heel > M86.37
idiopathic osteonecrosis of clavicle | idiopathic osteonecrosis of scapula > M87.01
idiopathic osteonecrosis of metatarsal | idiopathic osteonecrosis of calcaneus > M87.07
AVN of clavicle | AVN of scapula > M87.01
AVN of metatarsal | AVN of calcaneus > M87.07

# --- further wordings: discs by level, sites of tendon and muscle, words of older notes
C4-C5 disc degeneration | C4-5 disc degeneration > M50.321
C5-C6 disc degeneration | C5-6 disc degeneration > M50.322
C6-C7 disc degeneration | C6-7 disc degeneration > M50.323
C7-T1 disc degeneration | C7-T1 degenerative disc disease > M50.33
C2-C3 disc displacement | C3-C4 disc displacement | C3-4 disc herniation | C3-C4 disc herniation > M50.21
C4-C5 disc displacement > M50.221
C5-C6 disc displacement > M50.222
C6-C7 disc displacement > M50.223
degenerative thoracic disc with myelopathy | thoracic disc degeneration with myelopathy > M51.04
thoracolumbar disc degeneration with myelopathy > M51.05
lumbar disc degeneration with radiculopathy | lumbar disc degeneration with sciatica | lumbar disc degeneration with radiculitis | degenerative lumbar disc with radiculopathy > M51.16
bilateral first CMC osteoarthritis | bilateral thumb CMC arthritis | bilateral thumb arthritis | bilateral CMC arthritis > M18.0
recurrent atlantoaxial subluxation with myelopathy > M43.3
nontraumatic rupture of biceps muscle | nontraumatic rupture of upper arm muscle > M62.12
infarct of ankle muscle > M62.27
abscess of upper arm tendon > M65.02
calcification of bursa of ankle > M71.47
calcification of bursa of shoulder > M75.3
acquired pectus excavatum | acquired pectus carinatum > M95.4
cortical hyperostosis | generalized cortical hyperostosis > M85.2
infantile cortical hyperostosis > M89.8X
softening of bone | bone softening | malacia of bone > M83.9
softening of patella | softening of patellar cartilage > M22.4
opisthognathism | jaw retrusion > M26.09
malocclusion class II division 1 | angle class II > M26.212
imbrication of teeth | imbricated teeth > M26.30
disease of sacroiliac joint | sacroiliac disease | sacroiliac disorder > M53.3
inflammation of sacroiliac joint | inflammatory change of sacroiliac joint > M46.1
suppuration of jaw | suppuration of maxilla > M27.2
costovertebral somatic dysfunction | costochondral somatic dysfunction | rib cage somatic dysfunction > M99.08
lupus tubulo-interstitial nephropathy | lupus with tubulo-interstitial nephritis > M32.15
systemic vasculitis > M31.8
fracture after insertion of orthopedic implant | fracture following insertion of implant | fracture following insertion of orthopedic prosthesis > M96.6
acute slipped upper femoral epiphysis | acute slipped capital femoral epiphysis > M93.01
chronic slipped capital femoral epiphysis > M93.02
acute on chronic SCFE | acute on chronic slipped capital femoral epiphysis > M93.03
adolescent idiopathic scoliosis > M41.12
lumbar schmorl nodes | schmorl node of lumbar spine > M51.46
thoracic schmorl nodes | schmorl node of thoracic spine > M51.44
pathological fracture of L1 | pathological fracture of L2 | pathological fracture of L3 | pathological fracture of L4 | pathological fracture of L5 | pathological fracture of T1 | pathological fracture of T2 | pathological fracture of T3 | pathological fracture of T4 | pathological fracture of T5 | pathological fracture of T6 | pathological fracture of T7 | pathological fracture of T8 | pathological fracture of T9 | pathological fracture of T10 | pathological fracture of T11 | pathological fracture of T12 > M84.48
adolescent idiopathic scoliosis of thoracic region | thoracic adolescent idiopathic scoliosis > M41.124
adolescent idiopathic scoliosis of lumbar region | lumbar adolescent idiopathic scoliosis > M41.126
adolescent idiopathic scoliosis of thoracolumbar region | thoracolumbar adolescent idiopathic scoliosis > M41.125
