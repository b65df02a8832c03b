# Bone, joint, muscle and spine wordings (M00-M99 and the nerve entrapments that orthopaedic notes name).
@type condition

# --- arthritis and arthrosis
OA | djd | degenerative joint disease | degenerative arthritis | degenerative arthrosis | arthrosis | osteoarthritic changes | degenerative joint changes | degenerative osteoarthritis | wear and tear arthritis = osteoarthritis
knee osteoarthritis | osteoarthritis knee | knee arthrosis | gonarthrosis | knee OA | OA knee | OA of knee | knee DJD | tricompartmental osteoarthritis | tricompartmental OA | tricompartmental arthritis | bone on bone arthritis of knee | medial compartment osteoarthritis | medial compartment OA | patellofemoral osteoarthritis | patellofemoral OA | patellofemoral arthritis | knee arthritis > M17.1
bilateral knee OA | bilateral knee osteoarthritis | bilateral knee arthritis | bilateral knee DJD | osteoarthritis of both knees | OA of both knees | arthritis of both knees > M17.0
hip osteoarthritis | osteoarthritis hip | hip degenerative joint disease | coxarthrosis | hip OA | OA hip | OA of hip | hip DJD | hip arthrosis | hip arthritis > M16.1
bilateral hip OA | bilateral hip osteoarthritis | osteoarthritis of both hips | OA of both hips > M16.0
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
reiter syndrome | reactive arthritis | reactive arthropathy > M02.9
septic joint | septic knee | septic hip | septic shoulder | septic elbow | septic wrist | septic ankle | septic arthritis of the knee | septic arthritis of the hip | septic arthritis of the shoulder | septic arthritis | infected joint | joint infection | infectious arthritis | bacterial arthritis | suppurative arthritis | infective arthritis > M00.9

inflammatory polyarthritis | inflammatory arthritis > M06.4
crystalline arthropathy | crystal induced arthritis | crystalline arthritis | crystal arthritis > M11.9
pseudogout | CPPD | calcium pyrophosphate deposition disease | calcium pyrophosphate arthropathy | CPPD arthropathy > M11.2
chondrocalcinosis > M11.2
gouty arthritis | gouty attack | gout attack | gout flare | gout flare-up | acute gout | acute gouty arthritis | gouty flare | podagra | gouty arthropathy > M10.9
tophaceous gout | gouty tophus | gouty tophi | chronic tophaceous gout > M1A.9XX1
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
iliopsoas tendinitis | iliopsoas tendonitis | psoas tendonitis | hip flexor tendonitis | iliopsoas bursitis | snapping hip syndrome > M76.1
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
hammertoe | hammer toes | hammer toe deformity = hammer toe
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
metatarsal stress fracture | stress fracture of the metatarsal | stress fracture of the foot | stress fracture of metatarsal | foot stress fracture > M84.37
tibial stress fracture | stress fracture of the tibia | tibia stress fracture > M84.36
femoral neck stress fracture | stress fracture of the femoral neck | femoral stress fracture | hip stress fracture > M84.35
sacral insufficiency fracture | sacral stress fracture > M84.38
atypical femur fracture | bisphosphonate fracture | atypical femoral fracture > M84.750
periprosthetic hip fracture | periprosthetic fracture around hip replacement | periprosthetic femur fracture around hip | periprosthetic fracture of the hip > M97.0
periprosthetic knee fracture | periprosthetic fracture of the knee | periprosthetic fracture around knee replacement > M97.1
periprosthetic fracture > M97.9
osteo of the foot | osteomyelitis of the foot | foot osteomyelitis | toe osteomyelitis | osteomyelitis of the toe | calcaneal osteomyelitis | metatarsal osteomyelitis > M86.9
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
facet syndrome | facet joint syndrome > M47.89
degenerative scoliosis | adult degenerative scoliosis > M41.5
lupus erythematosus > L93.0
temporomandibular dysfunction > M26.69
retrognathia > M26.19
synovitis > M65.90
neuritis > M79.2
